"""Edits of departments and of who heads them: their name, order, calendar, minutes before call and after wrap."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from app.edits.typed import forget
from app.plan import rows as r
from app.plan.draft import RANK_STEP, Draft
from app.plan.errors import EditRefused
from app.plan.spoken import said
from app.plan.unit_crew import in_unit

FIELDS = frozenset({"name", "calendar_id", "precall", "wrapout"})
HEAD_FIELDS = frozenset({"name", "job", "phone", "email", "note"})
MOST_MINUTES = 12 * 60


def _department(draft: Draft, department_id: int) -> r.Department:
    department = draft.now(r.Department, department_id)
    if department is None:
        raise EditRefused(said("That department is no longer there."))
    return department


def add_department(draft: Draft, name: str, **values: Any) -> int:
    """A new department after the others. Returns its id. Raises EditRefused for an empty or known name."""
    rank = max((department.rank for department in draft.plan.departments.values()), default=0) + RANK_STEP
    row = r.Department(draft.new_id(), "", rank)
    draft.put(_checked(draft, row, {"name": name, **values}))
    return row.id


def set_department(draft: Draft, department_id: int, **values: Any) -> None:
    """Set name, calendar_id (None: the production's), precall or wrapout (minutes, 0 to 12 hours) of a department.

    Raises EditRefused for an unknown field, an empty or known name, or minutes out of bounds.
    """
    draft.put(_checked(draft, _department(draft, department_id), values))


def _checked(draft: Draft, department: r.Department, values: dict[str, Any]) -> r.Department:
    if unknown := set(values) - FIELDS:
        raise EditRefused(said("A department has no field {0} to set.").format(", ".join(sorted(unknown))))
    row = replace(department, **values)
    row = replace(row, name=row.name.strip())
    if not row.name:
        raise EditRefused(said("A department needs a name."))
    folded = row.name.casefold()
    if any(other.name.casefold() == folded and other.id != row.id for other in draft.plan.departments.values()):
        raise EditRefused(said("There is a department {0} already.").format(row.name))
    for minutes, what in ((row.precall, "before the call"), (row.wrapout, "after wrap")):
        if not 0 <= minutes <= MOST_MINUTES:
            raise EditRefused(
                said("{0}: {1} minutes {2} are not between 0 and {3}.").format(row.name, minutes, what, MOST_MINUTES)
            )
    if row.calendar_id is not None and row.calendar_id not in draft.plan.calendars:
        raise EditRefused(said("{0}: that calendar is no longer there.").format(row.name))
    return row


def set_in_unit(draft: Draft, department_id: int, unit_id: int, **values: Any) -> None:
    """Set precall or wrapout (minutes, 0 to 12 hours) of a department in one unit; those it has everywhere are not kept
    apart. Raises EditRefused for an unknown field or minutes out of bounds."""
    department, unit = _department(draft, department_id), draft.now(r.Unit, unit_id)
    if unit is None:
        raise EditRefused(said("That unit is no longer there."))
    if unknown := set(values) - {"precall", "wrapout"}:
        raise EditRefused(said("A department has no field {0} to set.").format(", ".join(sorted(unknown))))
    there = _checked(draft, in_unit(draft.plan, department, unit_id), dict(values))
    others = tuple(one for one in unit.offsets if one[0] != department_id and one[0] in draft.plan.departments)
    own = ((department_id, there.precall, there.wrapout),) if there != department else ()
    draft.put(replace(unit, offsets=(*others, *own)))


def move_department(draft: Draft, department_id: int, place: int) -> None:
    """Put a department at a place of the order, 0 the first; the others keep theirs."""
    department = _department(draft, department_id)
    order = [each for each in draft.plan.department_order() if each.id != department_id]
    order.insert(max(0, min(place, len(order))), department)
    for index, each in enumerate(order, start=1):
        if each.rank != index * RANK_STEP:
            draft.put(replace(each, rank=index * RANK_STEP))


def set_head(draft: Draft, department_id: int, **values: Any) -> int:
    """Set name, job, phone, email or note of who heads a department; a department without a head gets one. Their id.

    Raises EditRefused for an unknown field or an empty name.
    """
    if unknown := set(values) - HEAD_FIELDS:
        raise EditRefused(said("A head has no field {0} to set.").format(", ".join(sorted(unknown))))
    department = _department(draft, department_id)
    known = draft.now(r.Person, department.head_id) if department.head_id is not None else None
    row = known if known is not None else r.Person(draft.new_id(), "TBC", department_id=department_id)
    row = replace(row, **{name: value.strip() for name, value in values.items()})
    if not row.name:
        raise EditRefused(said("Who heads {0} needs a name. Maybe TBC.").format(department.name))
    draft.put(row)
    if department.head_id != row.id:
        draft.put(replace(department, head_id=row.id))
    return row.id


def delete_department(draft: Draft, department_id: int) -> None:
    """Delete a department that nothing hangs on; its people stay, without one. Raises EditRefused naming what does."""
    department, plan = _department(draft, department_id), draft.plan
    for what, rows in (
        ("lead rules", plan.rules), ("deadlines", plan.deadlines), ("activities", plan.activities),
        ("clearances", plan.clearances), ("elements", plan.elements),
    ):  # fmt: skip
        count = sum(getattr(row, "department_id", None) == department_id for row in rows.values())
        if count:
            raise EditRefused(
                said("{0} can't be deleted: {1} {2} are its own. Give them away first.").format(
                    department.name, count, what
                )
            )
    for person in plan.people.values():
        if person.department_id == department_id:
            draft.put(replace(person, department_id=None))
    forget(draft, department_id)
    draft.delete(department)
