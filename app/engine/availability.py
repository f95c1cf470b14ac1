"""When an element is there: dates on which it is not, dates on which alone it is, and strips that need it elsewhere."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import TYPE_CHECKING

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


def double_booked(schedule: Schedule) -> Iterator[Conflict]:
    """Pairs of strips of two units that need one person at once, with the minutes they share."""
    plan = schedule.plan
    if len(plan.units) < 2:
        return
    for element, strips in _in_two_units(plan).items():
        by_start = sorted(strips, key=lambda each: (schedule.strips[each[0]].start, each[0]))
        for place, (first, unit) in enumerate(by_start):
            one = schedule.strips[first]
            for second, other in islice(by_start, place + 1, None):
                two = schedule.strips[second]
                if two.start >= one.end:
                    break  # so do all that follow
                shared = min(one.end, two.end) - two.start
                if unit != other and shared > 0:
                    ends = ("strips", first), ("strips", second)
                    yield Conflict("double", *ends, shared, note=called(plan.elements[element]))


def _in_two_units(plan: Plan) -> Mapping[int, list[tuple[int, int]]]:
    """Person → (strip, unit), of dates on which, or on the day before or after which, another unit needs them too."""

    def build() -> dict[int, list[tuple[int, int]]]:
        found: dict[int, list[tuple[int, int, date]]] = {}
        for session in plan.sessions.values():
            for strip in plan.strips_of(session.id):
                for element in plan.elements_of_strip(strip):
                    if plan.elements[element].category in PEOPLE and strip.state != "shot":
                        found.setdefault(element, []).append((strip.id, session.unit_id, session.day))
        kept: dict[int, list[tuple[int, int]]] = {}
        for element, strips in found.items():
            units = {unit for _, unit, _ in strips}
            if len(units) < 2:
                continue
            taken = {(unit, day.toordinal()) for _, unit, day in strips}
            near = [
                (strip, unit)
                for strip, unit, day in strips
                if any((other, day.toordinal() + by) in taken for other in units - {unit} for by in (-1, 0, 1))
            ]
            if near:
                kept[element] = near
        return kept

    return plan.indexed("people_in_two_units", ("sessions", "strips", "scenes", "needs", "elements"), build)


def called(element: r.Element) -> str:
    """`3 Tomas`."""
    return f"{element.number} {element.name}".strip()
