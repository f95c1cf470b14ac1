"""Which lines are shown: by words, by state, by a person's department, by an element. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.engine.asked import to_be_asked
from app.engine.values import DeadlineChange
from app.plan.plan import Plan
from app.views.schedule import groups
from app.views.translated import noted

if TYPE_CHECKING:
    from app.engine.schedule import Schedule
    from app.views.schedule.rows import Row

STATES = {
    "late": noted("Late"),
    "squeezed": noted("Squeezed"),
    "owed": noted("Owed"),
    "open": noted("Not done"),
    "asked": noted("To be asked"),
}
"""States to filter by, and their words."""


@dataclass(frozen=True, slots=True)
class Filter:
    """Falsy when it lets everything through. Several states: any of them; all else: all of it.

    person: id of someone whose department's lines are shown. element: id of what lines are about.
    """

    text: str = ""
    states: frozenset[str] = frozenset()
    person: int | None = None
    element: int | None = None

    def __bool__(self) -> bool:
        return bool(self.text.strip() or self.states or self.person or self.element)


class Sieve:
    """A filter laid upon one computed plan; changes: what a preview changed."""

    def __init__(self, wanted: Filter, schedule: Schedule, changes: Mapping[int, DeadlineChange]) -> None:
        self._wanted, self._schedule, self._plan, self._changes = wanted, schedule, schedule.plan, changes
        self._words = wanted.text.casefold().split()
        self._asked = frozenset(to_be_asked(schedule)) if "asked" in wanted.states else frozenset[int]()
        self._departments = departments_of(schedule.plan, wanted.person) if wanted.person else frozenset[int]()

    def passes(self, line: Row) -> bool:
        wanted, plan = self._wanted, self._plan
        if wanted.person and groups.department_of(plan, line) not in self._departments:
            return False
        if wanted.states and not any(self._is(line, state) for state in wanted.states):
            return False
        if self._words and not self._says(line):
            return False
        return not wanted.element or wanted.element in groups.elements_of(plan, line)

    def _says(self, line: Row) -> bool:
        plan = self._plan
        department = plan.departments.get(groups.department_of(plan, line))
        notes = [plan.deadlines[found].note for found in line.deadlines[:1]]
        notes += [plan.activities[found].note for found in line.activities[:1]]
        text = " ".join([line.name, department.name if department else "", *notes]).casefold()
        return all(word in text for word in self._words)

    def _is(self, line: Row, state: str) -> bool:
        plan = self._plan
        if state == "asked":
            return any(found in self._asked for found in line.activities)
        if state == "open":
            done = [plan.deadlines[found].done is not None for found in line.deadlines]
            ended = [plan.activities[found].actual_finish is not None for found in line.activities]
            return not any(done) and not (ended and all(ended))
        if state == "owed" and not line.deadlines:
            return any(self._schedule.activities[found].unknown for found in line.activities)
        for found in line.deadlines:
            change, times = self._changes.get(found), self._schedule.deadlines[found]
            if change is not None and change.state == state:
                return True
            if state == "late" and times.late and not times.owed:
                return True
            if state == "owed" and times.owed:
                return True
            if state == "squeezed" and not self._changes and self._schedule.state_of(found) == "tight":
                return True
        return False


def departments_of(plan: Plan, person: int) -> frozenset[int]:
    """The departments that someone leads, else the one they work in."""
    led = frozenset(found.id for found in plan.departments.values() if found.head_id == person)
    own = plan.people[person].department_id if person in plan.people else None
    return led or (frozenset({own}) if own is not None else frozenset())
