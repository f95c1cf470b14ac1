"""Rest of each person, from the last out of one session to the first call of the next (DOMAIN 6).

Out: the department's last out as the end of the day reported it, else the session's end and its wrap-out; of an artist
the end of their last strip, and make-up's wrap-out where they were in make-up. In: the first call of any kind, make-up
included, as it stands on the sheet. Only those are judged who have a person or an artist: no name, no rest to break.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from app.engine.board import session_zone
from app.engine.calls import Calls, make_up, processing
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


def artist_sessions(schedule: Schedule) -> dict[int, list[tuple[int, int, int]]]:
    """Element → (first on set, last off set, session) of each session an artist works on, of all units, in order."""
    plan = schedule.plan
    found: dict[int, dict[int, tuple[int, int]]] = {}
    for strip_id, artists in _artists_of_strips(plan).items():
        times = schedule.strips.get(strip_id)
        if times is None:
            continue
        for element_id in artists:
            days = found.setdefault(element_id, {})
            start, end = days.get(times.session_id, (times.start, times.end))
            days[times.session_id] = (min(start, times.start), max(end, times.end))
    return {key: sorted((*span, session) for session, span in days.items()) for key, days in found.items()}


def _artists_of_strips(plan: Plan) -> dict[int, tuple[int, ...]]:
    """Strip → the artists it needs, where there are any."""

    def build() -> dict[int, tuple[int, ...]]:
        artists = frozenset(e.id for e in plan.elements.values() if e.category in ARTISTS)
        every = ((strip.id, artists & plan.elements_of_strip(strip)) for strip in plan.strips.values())
        return {key: tuple(needed) for key, needed in every if needed}

    return plan.indexed("artists_of_strips", ("strips", "scenes", "needs", "elements"), build)


def artist_out(plan: Plan, element: r.Element, off_set: int, unit_id: int | None = None) -> int:
    """When an artist is out: off set, and out of a unit's make-up where they were in it."""
    hair = make_up(plan, unit_id)
    return off_set + (hair.wrapout if hair is not None and processing(plan, element, unit_id)[0] else 0)


def artist_rests(schedule: Schedule) -> Iterator[Rest]:
    """Rests of every artist between sessions that follow each other, of whichever unit; the later one's unit says how
    long a rest must be. Two units on one date are one day's work, with no rest between."""
    plan = schedule.plan
    for element_id, days in artist_sessions(schedule).items():
        element = plan.elements[element_id]
        for (_, off_set, first), (on_set, _, second) in pairwise(days):
            unit = plan.units[plan.sessions[second].unit_id]
            if plan.sessions[first].day == plan.sessions[second].day or on_set - off_set > unit.rest + 1440:
                continue  # one day, or days apart: no need to work its calls out
            into: int | None = on_set - sum(processing(plan, element, unit.id))
            if typed(plan, second):  # somebody may be called otherwise there
                calls = Calls(plan, plan.sessions[second], schedule.sessions[second])
                into = calls.artist(element, on_set).first.at
            if into is not None:
                out = artist_out(plan, element, off_set, plan.sessions[first].unit_id)
                yield Rest(("elements", element_id), first, second, out, into, unit.rest)


def rests_into(schedule: Schedule, session: r.Session) -> dict[Ref, Rest]:
    """Everyone's rest before a session, by who."""
    order = working_sessions(schedule.plan, session.unit_id)
    place = order.index(session) if session in order else 0
    found = {rest.who: rest for rest in unit_rests(schedule, order[place - 1], session)} if place else {}
    found |= {rest.who: rest for rest in artist_rests(schedule) if rest.second == session.id}
    return found
