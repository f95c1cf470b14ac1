"""When an element is there: dates on which it is not, dates on which alone it is, and strips that need it elsewhere."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import TYPE_CHECKING, TypeAlias

from app.engine.kept import each_session
from app.engine.values import Conflict
from app.plan import rows as r
from app.plan.plan import Plan

if TYPE_CHECKING:
    from app.engine.schedule import Schedule

ABSENT = "OFF"
"""The code of an event that says an element is not available: no code of the day out of days, and never a hold."""
PRESENT = "ON"
"""The code of a date on which an element is available; one that has such dates is available on them only."""
PEOPLE = frozenset({"cast", "stunt", "bit", "musician"})
"""Categories of single people, who can't be in two places; a crowd can, and there may be two of a prop."""


@dataclass(frozen=True, slots=True)
class Availability:
    """off: dates on which an element is not there. on: the only dates on which it is; empty: any other."""

    off: frozenset[date] = frozenset()
    on: frozenset[date] = frozenset()

    def absent(self, day: date) -> bool:
        """Whether it is not there on a date."""
        return day in self.off or (bool(self.on) and day not in self.on)


ALWAYS = Availability()


def of_element(plan: Plan, element_id: int) -> Availability:
    """When an element is there, by its events."""
    return _all(plan).get(element_id, ALWAYS)


def _all(plan: Plan) -> Mapping[int, Availability]:
    """Of the elements that have dates of either kind."""

    def build() -> dict[int, Availability]:
        days: dict[int, dict[str, set[date]]] = {}
        for event in plan.events.values():
            if event.code in (ABSENT, PRESENT):
                days.setdefault(event.element_id, {ABSENT: set(), PRESENT: set()})[event.code].add(event.day)
        return {key: Availability(frozenset(by[ABSENT]), frozenset(by[PRESENT])) for key, by in days.items()}

    return plan.indexed("availability", ("events",), build)


# checks ---------------------------------------------------------------------------------------------------------------
def absences(schedule: Schedule) -> Iterator[Conflict]:
    """Strips on dates on which something they need is not available. What is shot already was there."""
    plan, known = schedule.plan, _all(schedule.plan)
    if not known:
        return
    for session in plan.session_order():
        away = {key for key, found in known.items() if found.absent(session.day)}
        if not away:
            continue
        for strip in plan.strips_of(session.id):
            if strip.state == "shot":
                continue
            times = schedule.strips[strip.id]
            for element in sorted(away.intersection(plan.elements_of_strip(strip))):
                ends = ("strips", strip.id), ("elements", element)
                yield Conflict("absent", *ends, times.end - times.start, hard=True)


Needed: TypeAlias = tuple[int, int, int, int, int]
"""A strip that needs somebody: its id, its unit, the ordinal of its date, start and end."""


def double_booked(schedule: Schedule) -> Iterator[Conflict]:
    """Pairs of strips of two units that need one person at once, with the minutes they share."""
    plan = schedule.plan
    if len(plan.units) < 2:
        return
    people = plan.indexed(
        "people_alone", ("elements",), lambda: frozenset(e.id for e in plan.elements.values() if e.category in PEOPLE)
    )

    def needed(session: r.Session) -> tuple[tuple[int, Needed], ...]:
        found, day = [], session.day.toordinal()
        for strip in plan.strips_of(session.id):
            if strip.state != "shot":
                times = schedule.strips[strip.id]
                need = strip.id, session.unit_id, day, times.start, times.end
                found += [(element, need) for element in plan.elements_of_strip(strip) if element in people]
        return tuple(found)

    of_session = {
        session.id: found
        for session, found in each_session(schedule, "needed", ("elements", "scenes", "needs"), needed)
    }
    by_person: dict[int, list[Needed]] = {}
    for session_id in plan.sessions:
        for element, need in of_session[session_id]:
            by_person.setdefault(element, []).append(need)
    shelf = schedule.kept.shelf("double", plan, ("elements",))
    for element, needs in by_person.items():
        known = shelf.get(element)
        if known is None or known[0] != needs:
            known = shelf[element] = needs, tuple(_clashes(called(plan.elements[element]), needs))
        yield from known[1]


def _clashes(name: str, needs: Sequence[Needed]) -> Iterator[Conflict]:
    """Of the strips that need one person, those of two units at once. Only dates on which, or on the day before or
    after which, another unit needs them too are looked at."""
    units = {unit for _, unit, *_ in needs}
    if len(units) < 2:
        return
    taken = {(unit, day) for _, unit, day, *_ in needs}
    near = [
        (start, strip, end, unit)
        for strip, unit, day, start, end in needs
        if any((other, day + by) in taken for other in units - {unit} for by in (-1, 0, 1))
    ]
    near.sort()
    for place, (_, first, end, unit) in enumerate(near):
        for start, second, stop, other in islice(near, place + 1, None):
            if start >= end:
                break  # so do all that follow
            shared = min(end, stop) - start
            if unit != other and shared > 0:
                yield Conflict("double", ("strips", first), ("strips", second), shared, note=name)


def called(element: r.Element) -> str:
    """`3 Tomas`."""
    return f"{element.number} {element.name}".strip()
