"""One session with all that its call sheet asks of the schedule."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING

from app.engine.board import session_times, session_zone
from app.engine.calls import ArtistCalls, Calls, Clock
from app.engine.light import Sun, sun
from app.engine.rest import Rest, rests_into
from app.engine.typed import day_minute, typed
from app.engine.values import SessionTimes, StripTimes
from app.plan import rows as r
from app.plan import units
from app.plan.change import Ref
from app.plan.plan import Plan
from app.plan.unit_crew import of_unit
from app.reports import content as c
from app.reports import scene_text as st
from app.reports.sheet_typed import Asking, Field, Group

if TYPE_CHECKING:
    from app.engine.schedule import Schedule

BEFORE_PICK_UP = 15
"""Minutes a car's driver is in before the first pick-up [p]."""
BEFORE_BREAKFAST = 60
"""Minutes a kitchen is in before it serves [p]."""
FIRST_CLOCK = re.compile(r"\b([01]?\d|2[0-3]):[0-5]\d\b")


@dataclass(frozen=True)
class Day:
    """A session, its times and strips; instants in minutes UTC. ask: its sheet's fields, in the order asked for."""

    plan: Plan
    schedule: Schedule
    session: r.Session
    times: SessionTimes
    zone: str
    strips: tuple[r.Strip, ...]
    ask: Asking
    schedule_issue: str = ""  # `GREEN, 5 May`: the schedule that is out
    planned: Mapping[int, StripTimes] = field(default_factory=dict)  # its strips' times as it was to go, where asked

    @property
    def scenes(self) -> tuple[r.Strip, ...]:
        return tuple(strip for strip in self.strips if strip.kind == "scene")

    @property
    def label(self) -> str:
        return self.plan.session_labels()[self.session.id]

    @property
    def name(self) -> str:
        return self.plan.name_of(("sessions", self.session.id))

    @cached_property
    def calls(self) -> Calls:
        by = {}
        if (first := self._first_pick_up()) is not None:
            by["transport"] = first - BEFORE_PICK_UP
        breakfast = typed(self.plan, self.session.id).get("breakfast")
        at = FIRST_CLOCK.search(breakfast.value) if breakfast is not None else None
        if at is not None and (minute := day_minute(self.session, at[0])) is not None:
            by["catering"] = units.at_local(self.session.day, minute, self.zone) - BEFORE_BREAKFAST
        return Calls(self.plan, self.session, self.times, by)

    def _first_pick_up(self) -> int | None:
        """When the first artist of the day is picked up."""
        plain = Calls(self.plan, self.session, self.times)
        found = []
        for element in filter(st.is_called, self.plan.elements.values()):
            if strips := self.with_element(element.id):
                at = plain.artist(element, min(self.start(strip) for strip in strips)).pick_up.at
                found += [at] if at is not None else []
        return min(found, default=None)

    @cached_property
    def rests(self) -> Mapping[Ref, Rest]:
        """Everyone's rest before this session, by who."""
        return rests_into(self.schedule, self.session)

    @property
    def meals(self) -> tuple[r.Strip, ...]:
        return tuple(strip for strip in self.strips if strip.kind == "banner" and st.MEAL.search(strip.text))

    def clock(self, instant: int | None) -> str:
        """`14:10`, or nothing."""
        return "" if instant is None else units.clock(instant, self.zone)

    def start(self, strip: r.Strip) -> int:
        return self._times_of(strip).start

    def end(self, strip: r.Strip) -> int:
        return self._times_of(strip).end

    def _times_of(self, strip: r.Strip) -> StripTimes:
        return self.planned.get(strip.id) or self.schedule.strips[strip.id]

    def crew(self, department: r.Department) -> tuple[r.Person, ...]:
        """The people of a department who are of the session's unit or of every unit."""
        return of_unit(self.plan.people_of(department.id), self.session.unit_id)

    def with_element(self, element_id: int) -> tuple[r.Strip, ...]:
        """The day's strips that need an element."""
        return tuple(s for s in self.scenes if element_id in self.plan.elements_of_strip(s))

    def artist(self, element: r.Element, strips: tuple[r.Strip, ...]) -> ArtistCalls:
        """The calls of an artist who works in these strips."""
        return self.calls.artist(element, min(self.start(strip) for strip in strips))

    def ask_clock(self, clock: Clock, label: str, group: Group) -> Field:
        """The field of a clock."""
        return self.ask(clock.key, label, group, self.clock(clock.computed), "clock")

    def call_cell(self, field: Field, who: Ref | None = None) -> c.Cell:
        """A call in bold, and under it, where `who` has less than the rest before it, by how much."""
        lines: list[c.Run] = [field.run(bold=True)]
        if who is not None and (short := self.short_rest(who)):
            lines.append(c.bold(short))
        return c.lines(*lines)

    def short_rest(self, who: Ref) -> str:
        """`rest 0:30 short`, or nothing."""
        rest = self.rests.get(who)
        return f"rest {units.hours(rest.short)} short" if rest is not None and rest.short else ""

    def labels(self, strips: tuple[r.Strip, ...]) -> str:
        """`42, 44`."""
        return ", ".join(dict.fromkeys(self.plan.strip_label(strip) for strip in strips))

    def sun(self) -> Sun | None:
        """The sun at the day's first place with a position."""
        for place in st.locations(self.plan, self.strips):
            if place.latitude is not None and place.longitude is not None:
                return sun(self.session.day, place.latitude, place.longitude, self.zone)
        return None


def day_of(plan: Plan, schedule: Schedule, session_id: int) -> Day:
    """The session with its times. Raises KeyError where there is none of that id."""
    session = plan.sessions[session_id]
    times, zone = schedule.sessions[session_id], session_zone(plan, session)
    return Day(plan, schedule, session, times, zone, plan.strips_of(session_id), Asking(plan, session_id))


def planned_day(plan: Plan, schedule: Schedule, session_id: int) -> Day:
    """The session as it was to go, whatever has been reported of it since. Raises KeyError where there is none."""
    day = day_of(plan, schedule, session_id)
    strips = [replace(strip, state="todo", actual_start=None, actual_end=None) for strip in day.strips]
    times, planned = session_times(plan, replace(day.session, actual_wrap=None), None, strips)
    return replace(day, times=times, planned=planned)


def called_day(plan: Plan, schedule: Schedule, session_id: int) -> Day:
    """The session by which people are called: once it has begun, as it was to go. Raises KeyError as `day_of` does.

    A scene that has not been reported yet moves with the clock; nobody's pick-up of this morning does.
    """
    begun = schedule.as_of is not None and schedule.sessions[session_id].call <= schedule.as_of
    return planned_day(plan, schedule, session_id) if begun else day_of(plan, schedule, session_id)
