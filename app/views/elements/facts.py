"""What the Elements view shows of a schedule: a line an element, its days, and what a preview changes of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from app.engine.availability import ALWAYS, Availability, of_element
from app.engine.days_out import DaysOut, element_days
from app.engine.schedule import Schedule
from app.plan import rows as r
from app.plan.categories import CATEGORIES
from app.plan.plan import Plan
from app.reports.scene_text import number_key

PEOPLE = ("cast", "stunt", "bit", "background", "musician")
"""Categories of people: they have an actor and are reached by telephone."""


@dataclass(frozen=True, slots=True)
class ElementLine:
    """An element and its days; before: its days without the preview, None where nothing is previewed.

    there: on which dates it is available.
    """

    element: r.Element
    scenes: int
    days: DaysOut
    before: DaysOut | None = None
    there: Availability = ALWAYS

    @property
    def name(self) -> str:
        """`1 Wren`."""
        return f"{self.element.number} {self.element.name}".strip()

    @property
    def changed(self) -> bool:
        """Whether a preview changes its days."""
        return self.before is not None and self.before != self.days


class Facts:
    """Lines by category of one schedule, beside another that it is compared with."""

    def __init__(self, schedule: Schedule, before: Schedule | None) -> None:
        self.schedule, self.before = schedule, before
        self.plan: Plan = schedule.plan
        self._days: dict[int, DaysOut] = {}
        self._were: dict[int, DaysOut] = {}

    def days(self, element_id: int) -> DaysOut:
        if element_id not in self._days:
            self._days[element_id] = element_days(self.schedule, element_id)
        return self._days[element_id]

    def were(self, element_id: int) -> DaysOut | None:
        """Its days without the preview."""
        if self.before is None:
            return None
        if element_id not in self._were:
            self._were[element_id] = element_days(self.before, element_id)
        return self._were[element_id]

    def keep_before(self, other: Facts) -> None:
        """Take what another has computed of the same schedules."""
        if other.before is self.before:
            self._were = other._were
        elif other.schedule is self.before:
            self._were = other._days
        if other.schedule is self.schedule:
            self._days = other._days

    def counts(self) -> dict[str, int]:
        """Category → how many elements it holds."""
        found = dict.fromkeys(CATEGORIES, 0)
        for element in self.plan.elements.values():
            found[element.category] = found.get(element.category, 0) + 1
        return found

    def lines(self, category: str, wanted: str = "") -> list[ElementLine]:
        """A category's elements that hold all the wanted words, by number, then by rank."""
        words = wanted.casefold().split()
        found = []
        for element in self.plan.elements.values():
            text = f"{element.number} {element.name} {element.actor} {element.note} {element.agent}".casefold()
            if element.category == category and all(word in text for word in words):
                scenes = len(self.plan.scenes_needing(element.id))
                days, were = self.days(element.id), self.were(element.id)
                found.append(ElementLine(element, scenes, days, were, of_element(self.plan, element.id)))
        return sorted(found, key=lambda line: (number_key(line.element), line.element.id))

    def span(self) -> list[date]:
        """Every date from the first session or event to the last, of both schedules."""
        days: set[date] = set()
        for schedule in (self.schedule, self.before):
            if schedule is not None:
                days |= {session.day for session in schedule.plan.sessions.values()}
                days |= {event.day for event in schedule.plan.events.values()}
        if not days:
            return []
        first, last = min(days), max(days)
        return [first + timedelta(days=place) for place in range(min((last - first).days, 1500) + 1)]

    def session_of(self, day: date) -> str:
        """The labels of a date's sessions, main unit first."""
        labels = self.plan.session_labels()
        return " ".join(labels.get(one, "") for one in self._sessions().get(day, ()))

    def _sessions(self) -> dict[date, list[int]]:
        plan = self.plan

        def build() -> dict[date, list[int]]:
            found: dict[date, list[int]] = {}
            for session in plan.session_order():
                found.setdefault(session.day, []).append(session.id)
            return found

        return plan.indexed("sessions_by_date", ("sessions", "units"), build)

    def is_off(self, day: date) -> bool:
        """Whether no unit works and nothing is planned on a date."""
        if day in self._sessions():
            return False
        calendars = [self.schedule.calendar_of_unit(unit.id) for unit in self.plan.unit_order()]
        return not any(calendar.is_working(day.toordinal()) for calendar in calendars)
