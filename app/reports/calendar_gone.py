"""What an earlier calendar of a file may have carried, read back from its history: to be cancelled where it is gone.

Every line of the history left a plan that could be exported. Walking back, only what a line touched is looked at, so
nothing is computed: who is in on a session is told by its strips and by the person's unit and call.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from app.engine.board import session_zone
from app.plan import rows as r
from app.plan import units
from app.plan.change import Delta
from app.plan.plan import Plan
from app.reports.calendar_file import (
    OWN_DAYS,
    Gone,
    Whose,
    is_crew_called,
    is_of_calendar,
    is_worked,
    own_day_uid,
    session_uid,
)
from app.reports.confidential import is_contract, printed_name
from app.reports.told import FileLike


def gone_of(file: FileLike, whose: Whose) -> tuple[Gone, ...]:
    """Every event that a calendar of theirs may have carried, as it was last; those that are still there among them."""
    found: dict[str, Gone] = {}
    plan = file.plan
    for line in reversed(file.history()):
        change = file.entry_change(line.seq)
        plan = plan.with_change(change.inverse())
        for one in _carried(plan, whose, change.deltas, line.at):
            found.setdefault(one.uid, one)
    return tuple(found.values())


def _carried(plan: Plan, whose: Whose, deltas: tuple[Delta, ...], at: int) -> Iterator[Gone]:
    """What was in the calendar of the plan before a change, of what the change touched."""
    for session_id in sorted(_sessions(plan, whose, deltas)):
        session = plan.sessions.get(session_id)
        if session is not None and _is_in(plan, whose, session):
            yield _session(plan, whose, session)
    for delta in deltas:
        row = delta.before
        if isinstance(row, r.DayEvent) and row.element_id == whose.element_id and row.code in OWN_DAYS:
            yield Gone(own_day_uid(row), OWN_DAYS[row.code], day=row.day)
        elif isinstance(row, r.Deadline) and is_of_calendar(plan, whose, row) and not is_contract(plan, row):
            yield Gone(f"deadline-{row.id}", f"Due: {printed_name(plan, row)}", day=_due(plan, row, at))


def _due(plan: Plan, row: r.Deadline, at: int) -> date:
    """A date for what was due: typed, promised, else that of the change; only its name finds it in a calendar."""
    return row.due_date or units.local_date(row.promised if row.promised is not None else at, plan.production.zone)


def _sessions(plan: Plan, whose: Whose, deltas: tuple[Delta, ...]) -> set[int]:
    """The sessions whose event a change may have taken away."""
    found: set[int] = set()
    for delta in deltas:
        row = delta.before
        key = delta.table, delta.id
        if key in (("people", whose.person_id), ("elements", whose.element_id)):
            return set(plan.sessions)
        if isinstance(row, r.Session):
            found.add(row.id)
        elif isinstance(row, r.Strip):
            found |= {row.session_id} if row.session_id is not None else set()
        elif isinstance(row, r.Need) and row.element_id == whose.element_id:
            found |= {s.session_id for s in plan.strips_of_scene(row.scene_id) if s.session_id is not None}
        typed = row if isinstance(row, r.SheetField) else delta.after
        if isinstance(typed, r.SheetField) and typed.key == f"crew.{whose.person_id}.call":
            found |= {typed.session_id} if typed.session_id is not None else set(plan.sessions)
    return found


def _is_in(plan: Plan, whose: Whose, session: r.Session) -> bool:
    """Whether a session had an event in that calendar."""
    if not is_worked(plan, session) or whose.unit_id not in (None, session.unit_id):
        return False
    if whose.person_id is not None:
        person = plan.people.get(whose.person_id)
        return person is not None and is_crew_called(plan, person, session, whose.unit_id)
    if whose.element_id is not None:
        return any(whose.element_id in plan.elements_of_strip(strip) for strip in plan.strips_of(session.id))
    return True


def _session(plan: Plan, whose: Whose, session: r.Session) -> Gone:
    zone = session_zone(plan, session)
    begin, end = (units.at_local(session.day, minute, zone) for minute in (session.call, session.wrap))
    return Gone(session_uid(session, whose), plan.name_of(("sessions", session.id)), span=(begin, max(begin, end)))
