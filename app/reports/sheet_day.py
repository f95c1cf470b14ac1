"""One session with all that its call sheet asks of the schedule."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.engine.board import session_zone
from app.engine.light import Sun, sun
from app.engine.values import SessionTimes
from app.plan import rows as r
from app.plan import units
from app.plan.plan import Plan
from app.reports import scene_text as st
from app.reports.sheet_typed import Asked

if TYPE_CHECKING:
    from app.engine.schedule import Schedule


@dataclass(frozen=True, slots=True)
class Day:
    """A session, its times and strips; instants in minutes UTC."""

    plan: Plan
    schedule: Schedule
    session: r.Session
    times: SessionTimes
    zone: str
    strips: tuple[r.Strip, ...]
    ask: Asked

    @property
    def scenes(self) -> tuple[r.Strip, ...]:
        return tuple(strip for strip in self.strips if strip.kind == "scene")

    @property
    def label(self) -> str:
        return self.plan.session_labels()[self.session.id]

    @property
    def name(self) -> str:
        return self.plan.name_of(("sessions", self.session.id))

    def clock(self, instant: int | None) -> str:
        """`14:10`, or nothing."""
        return "" if instant is None else units.clock(instant, self.zone)

    def start(self, strip: r.Strip) -> int:
        return self.schedule.strips[strip.id].start

    def end(self, strip: r.Strip) -> int:
        return self.schedule.strips[strip.id].end

    def with_element(self, element_id: int) -> tuple[r.Strip, ...]:
        """The day's strips that need an element."""
        return tuple(s for s in self.scenes if element_id in self.plan.elements_of_strip(s))

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
    strips = plan.strips_of(session_id)
    return Day(
        plan,
        schedule,
        session,
        schedule.sessions[session_id],
        session_zone(plan, session),
        strips,
        Asked(plan, session_id),
    )
