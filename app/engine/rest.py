"""Rest of each person, from the last out of one session to the first call of the next (DOMAIN 6).

Out: the department's last out as the end of the day reported it, else the session's end and its wrap-out; of an artist
the end of their last strip, and make-up's wrap-out where they were in make-up. In: the first call of any kind, make-up
included, as it stands on the sheet. Only those are judged who have a person or an artist: no name, no rest to break.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.engine.board import session_zone
from app.engine.calls import Calls, make_up, processing
from app.engine.kept import each_session
from app.engine.typed import typed
from app.plan import rows as r
from app.plan.change import Ref
from app.plan.plan import Plan
from app.plan.unit_crew import in_unit, of_unit
from app.plan.units import at_local

if TYPE_CHECKING:
    from app.engine.schedule import Schedule

TWO_TEAMS_OVER = 240
"""Minutes of pre-call and wrap-out beyond which a department works in two teams that relieve each other [p], as
locations do (3:00 and 1:30): no one person has all of its hours."""
TWO_TEAMS = "two teams"
ONE_TEAM = "one team"
TO_COME = "TBC"
"""The name of somebody who is not engaged yet."""
ARTISTS = ("cast", "musician", "stunt")
MOST_KEPT = 20_000
"""Rests of artists kept: some hundred bytes each."""


@dataclass(frozen=True, slots=True)
class Rest:
    """One rest: who (a unit, department, person or element), between two sessions; out, into: instants; required:
    minutes."""

    who: Ref
    first: int
    second: int
    out: int
    into: int
    required: int

    @property
    def length(self) -> int:
        return self.into - self.out

    @property
    def short(self) -> int:
        """Minutes less than required; 0 where it is kept."""
        return max(0, self.required - self.length)


def working_sessions(plan: Plan, unit_id: int) -> list[r.Session]:
    """A unit's sessions at which somebody is in: those with strips, those that were worked, and travel."""
    return [
        session
        for session in plan.session_order(unit_id)
        if session.kind == "travel" or session.actual_wrap is not None or plan.strips_of(session.id)
    ]


def teams(plan: Plan, department: r.Department, session_id: int | None = None) -> tuple[str, str]:
    """How many teams a department works in: (computed, as typed on a sheet)."""
    session = plan.sessions.get(session_id or 0)
    known = in_unit(plan, department, session.unit_id if session is not None else None)
    computed = TWO_TEAMS if known.precall + known.wrapout > TWO_TEAMS_OVER else ONE_TEAM
    row = typed(plan, session_id).get(f"department.{department.id}.teams")
    return computed, row.value if row is not None else computed


def crew_of(plan: Plan, department: r.Department, unit_id: int | None = None) -> list[r.Person]:
    """The people of a department in a unit whose call the plan computes and who are engaged."""
    people = of_unit(plan.people_of(department.id), unit_id)
    return [person for person in people if not person.call and person.name != TO_COME]


def department_out(schedule: Schedule, session: r.Session, department: r.Department) -> int:
    """The last out of a department: as reported, else the session's end and its wrap-out there."""
    for known, minute in session.outs:
        if known == department.id:
            return at_local(session.day, minute, session_zone(schedule.plan, session))
    return schedule.sessions[session.id].end + in_unit(schedule.plan, department, session.unit_id).wrapout


def unit_rests(schedule: Schedule, first: r.Session, second: r.Session) -> Iterator[Rest]:
    """Rests of the unit, its departments and its people between two sessions that follow each other in one unit."""
    plan = schedule.plan
    unit = plan.units[first.unit_id]
    times = schedule.sessions[second.id]
    calls = Calls(plan, second, times)
    yield Rest(("units", unit.id), first.id, second.id, schedule.sessions[first.id].end, times.call, unit.rest)
    shown = typed(plan, second.id)
    for department, crew, together in _crews(plan, unit.id):
        row = shown.get(f"department.{department.id}.teams")
        if (row.value != TWO_TEAMS) if row is not None else together:
            out = department_out(schedule, first, department)
            if f"department.{department.id}.call" not in shown:
                into: int | None = times.call - department.precall
            else:
                into = calls.department(department).at
            if into is not None:
                yield Rest(("departments", department.id), first.id, second.id, out, into, unit.rest)
            for person in crew if shown else ():
                if f"crew.{person.id}.call" in shown and (at := calls.person(person).at) is not None:
                    yield Rest(("people", person.id), first.id, second.id, out, at, unit.rest)


def _crews(plan: Plan, unit_id: int) -> tuple[tuple[r.Department, list[r.Person], bool], ...]:
    """Departments of a unit with somebody in them, with their minutes there, who that is, and whether they work as one
    team where nobody says otherwise."""

    def build() -> tuple[tuple[r.Department, list[r.Person], bool], ...]:
        departments = (in_unit(plan, department, unit_id) for department in plan.department_order())
        every = ((department, crew_of(plan, department, unit_id)) for department in departments)
        return tuple((d, crew, d.precall + d.wrapout <= TWO_TEAMS_OVER) for d, crew in every if crew)

    return plan.indexed(f"crews of {unit_id}", ("departments", "people", "units"), build)


def short_unit_rests(schedule: Schedule, first: r.Session, second: r.Session) -> tuple[Rest, ...]:
    """Those of `unit_rests` that are too short; kept while nothing of the two sessions has changed."""
    plan, times = schedule.plan, schedule.sessions
    tables = ("units", "departments", "people", "sheet_fields", "elements", "scenes", "needs")
    shelf = schedule.kept.shelf("unit_rests", plan, tables)
    known = shelf.get((first.id, second.id))
    around = times[first.id], times[second.id]
    what = first, second, plan.strips_of(second.id)
    if known is None or known[0][0] is not around[0] or known[0][1] is not around[1] or known[1] != what:
        short = tuple(rest for rest in unit_rests(schedule, first, second) if rest.short)
        known = shelf[first.id, second.id] = (around, what, short)
    found: tuple[Rest, ...] = known[2]
    return found


def artist_sessions(schedule: Schedule) -> dict[int, list[tuple[int, int, int]]]:
    """Element → (first on set, last off set, session) of each session an artist works on, of all units, in order."""
    plan = schedule.plan
    artists = plan.indexed(
        "artists", ("elements",), lambda: frozenset(e.id for e in plan.elements.values() if e.category in ARTISTS)
    )

    def spans(session: r.Session) -> tuple[tuple[int, int, int], ...]:
        found: dict[int, tuple[int, int]] = {}
        for strip in plan.strips_of(session.id):
            times = schedule.strips[strip.id]
            for element_id in sorted(artists & plan.elements_of_strip(strip)):
                start, end = found.get(element_id, (times.start, times.end))
                found[element_id] = (min(start, times.start), max(end, times.end))
        return tuple((element_id, *span) for element_id, span in found.items())

    days: dict[int, list[tuple[int, int, int]]] = {}
    for session, known in each_session(schedule, "artists", ("scenes", "needs", "elements"), spans):
        for element_id, start, end in known:
            days.setdefault(element_id, []).append((start, end, session.id))
    for found in days.values():
        found.sort()
    return days


def artist_out(plan: Plan, element: r.Element, off_set: int, unit_id: int | None = None) -> int:
    """When an artist is out: off set, and out of a unit's make-up where they were in it."""
    hair = make_up(plan, unit_id)
    return off_set + (hair.wrapout if hair is not None and processing(plan, element, unit_id)[0] else 0)


def artist_rests(schedule: Schedule) -> Iterator[Rest]:
    """Rests of every artist between dates that follow each other, of whichever unit, from the last off set of all
    sessions before; the later one's unit says how long a rest must be. Two units on one date are one day's work, with
    no rest between. Each is kept."""
    plan = schedule.plan
    tables = ("elements", "sessions", "units", "departments", "people", "sheet_fields", "scenes", "needs")
    shelf: dict[tuple[int, ...], Rest | None] = schedule.kept.shelf("artist_rests", plan, tables)
    if len(shelf) > MOST_KEPT:
        shelf.clear()
    for element_id, days in artist_sessions(schedule).items():
        _, off_set, first = days[0]
        for on_set, off, second in days[1:]:
            key = element_id, first, off_set, second, on_set
            try:
                found = shelf[key]
            except KeyError:  # asked once: another thread may clear the shelf
                found = shelf[key] = _rest_of(schedule, *key)
            if found is not None:
                yield found
            if off > off_set:  # another unit's session may lie within the day
                off_set, first = off, second


def _rest_of(
    schedule: Schedule, element_id: int, first: int, off_set: int, second: int, on_set: int
) -> Rest | None:  # fmt: skip
    """An artist's rest from off set on one session to on set on the next; None: on one date, days apart, not called."""
    plan = schedule.plan
    before, after, element = plan.sessions[first], plan.sessions[second], plan.elements[element_id]
    unit = plan.units[after.unit_id]
    if before.day == after.day or on_set - off_set > unit.rest + 1440:
        return None  # days apart: no need to work its calls out
    into: int | None = on_set - sum(processing(plan, element, unit.id))
    if typed(plan, second):  # somebody may be called otherwise there
        into = Calls(plan, after, schedule.sessions[second]).artist(element, on_set).first.at
    if into is None:
        return None
    out = artist_out(plan, element, off_set, before.unit_id)
    return Rest(("elements", element_id), first, second, out, into, unit.rest)


def rests_into(schedule: Schedule, session: r.Session) -> dict[Ref, Rest]:
    """Everyone's rest before a session, by who."""
    order = working_sessions(schedule.plan, session.unit_id)
    place = order.index(session) if session in order else 0
    found = {rest.who: rest for rest in unit_rests(schedule, order[place - 1], session)} if place else {}
    found |= {rest.who: rest for rest in artist_rests(schedule) if rest.second == session.id}
    return found
