"""The crew of one unit: its own people and those of every unit; a department with the minutes it has there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from app.plan import rows as r
from app.plan.plan import Plan


def of_unit(people: Iterable[r.Person], unit_id: int | None) -> tuple[r.Person, ...]:
    """Those of a unit and those of every unit, in their order; None: all of them."""
    return tuple(person for person in people if unit_id is None or person.unit_id in (None, unit_id))


def own_first(people: Iterable[r.Person], unit_id: int | None) -> list[r.Person]:
    """Those of a unit before those of every unit, by rank; None: all by rank."""
    return sorted(of_unit(people, unit_id), key=lambda p: (unit_id is not None and p.unit_id != unit_id, p.rank, p.id))


def in_unit(plan: Plan, department: r.Department, unit_id: int | None) -> r.Department:
    """The department with the pre-call and wrap-out it has in a unit; as it is where the unit says nothing of it."""
    unit = plan.units.get(unit_id or 0)
    if unit is not None and unit.offsets:
        for department_id, precall, wrapout in unit.offsets:
            if department_id == department.id:
                return replace(department, precall=precall, wrapout=wrapout)
    return department


EVERY = frozenset({"all", "all units", "both", "every", "every unit", "alle", "tous", "todas", "*"})
_NUMBERS = {
    "main": 1, "first": 1, "1st": 1, "1": 1, "second": 2, "2nd": 2, "2": 2, "third": 3, "3rd": 3, "3": 3,
}  # fmt: skip


def unit_named_all(text: str) -> bool:
    """Whether a unit as written means all of them."""
    return _folded(text) in EVERY


def unit_named(plan: Plan, text: str) -> int | None:
    """The unit of a name, of its beginning, of its prefix, or of a number (`2nd unit`, `Main`); None: there is none."""
    wanted = _folded(text)
    order = plan.unit_order()
    names = {_folded(unit.name): unit.id for unit in reversed(order)}
    prefixes = {unit.prefix.casefold(): unit.id for unit in reversed(order) if unit.prefix}
    begun = [key for name, key in names.items() if name.startswith(wanted)] if len(wanted) > 1 else []
    number = _NUMBERS.get(wanted.removesuffix("unit").strip(), 0)
    if wanted in names or wanted in prefixes:
        return names.get(wanted, prefixes.get(wanted))
    if len(begun) == 1:
        return begun[0]
    return order[number - 1].id if 0 < number <= len(order) else None


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()
