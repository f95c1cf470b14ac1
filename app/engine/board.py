"""The board: sessions and strips → times. Strips play in order from the shooting call and run on past wrap."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.engine.values import SessionTimes, StripTimes
from app.plan import rows as r
from app.plan.plan import Plan
from app.plan.units import at_local

EXTERIOR = ("EXT", "I/E")


@dataclass(frozen=True, slots=True)
class ClosedTime:
    """Time of a session that a delay closed to its scope; until None: to the session's end."""

    delay_id: int
    start: int
    until: int | None
    scope: r.Scope
    element_id: int | None = None  # closed only to strips that need it


def session_zone(plan: Plan, session: r.Session) -> str:
    """The zone of a session's clock: its unit's calendar's, else the production's."""
    unit = plan.units[session.unit_id]
    calendar = plan.calendars.get(unit.calendar_id) if unit.calendar_id is not None else None
    return calendar.zone if calendar else plan.production.zone


def strip_minutes(plan: Plan, strip: r.Strip) -> int:
    """Estimated minutes: the strip's, the scene's where it is whole, else its eighths at the production's rate."""
    if strip.minutes is not None:
        return strip.minutes
    scene = plan.scenes.get(strip.scene_id) if strip.scene_id is not None else None
    if scene is not None and scene.minutes is not None and not strip.part:
        return scene.minutes
    return strip_eighths(plan, strip) * plan.production.minutes_per_eighth


def strip_eighths(plan: Plan, strip: r.Strip) -> int:
    """Eighths of a strip: its own, else the scene's. Banners have none."""
    if strip.kind != "scene":
        return 0
    if strip.eighths:
        return strip.eighths
    scene = plan.scenes.get(strip.scene_id) if strip.scene_id is not None else None
    return scene.eighths if scene else 0


def in_scope(plan: Plan, strip: r.Strip, scope: r.Scope, element_id: int | None = None) -> bool:
    """Whether a delay of that scope touches a strip. Exteriors: as shot, not as written; banners never.

    element_id: who or what is missing; then only strips that need it are touched.
    """
    if strip.kind != "scene" or (element_id is not None and element_id not in plan.elements_of_strip(strip)):
        return False
    if scope == "all":
        return True
    scene = plan.scenes.get(strip.scene_id) if strip.scene_id is not None else None
    return scene is not None and scene.ie in EXTERIOR and scene.shot_as != "STAGE"


def closed_times(plan: Plan, session_id: int) -> tuple[ClosedTime, ...]:
    """What delays closed in a session, by start."""

    def build() -> dict[int, tuple[ClosedTime, ...]]:
        found: dict[int, list[ClosedTime]] = {}
        for delay in plan.delays.values():
            if delay.session_id is not None and delay.start is not None:
                closed = ClosedTime(delay.id, delay.start, delay.until, delay.scope, delay.element_id)
                found.setdefault(delay.session_id, []).append(closed)
        return {key: tuple(sorted(times, key=lambda c: (c.start, c.delay_id))) for key, times in found.items()}

    return plan.indexed("closed_times", ("delays",), build).get(session_id, ())


def session_times(
    plan: Plan, session: r.Session, as_of: int | None, strips: Sequence[r.Strip] | None = None
) -> tuple[SessionTimes, dict[int, StripTimes]]:
    """The clock of a session and of each of its strips.

    as_of: instant up to which progress is known; strips said not to have started play after it.
    strips: in playing order, else the plan's.
    """
    zone = session_zone(plan, session)
    call = at_local(session.day, session.call, zone)
    shooting = call if session.shooting_call is None else at_local(session.day, session.shooting_call, zone)
    wrap = at_local(session.day, session.wrap, zone)
    closed = closed_times(plan, session.id)
    cursor, last = shooting, shooting
    times: dict[int, StripTimes] = {}
    for strip in plan.strips_of(session.id) if strips is None else strips:
        minutes = strip_minutes(plan, strip)
        start = cursor
        if strip.not_before is not None:
            start = max(start, at_local(session.day, strip.not_before, zone))
        if strip.state == "not_started" and as_of is not None:
            start = max(start, as_of)
        if strip.state in ("started", "shot") and strip.actual_start is not None:
            start = strip.actual_start
        end = start + minutes
        if strip.state == "started" and as_of is not None:
            end = max(end, as_of)
        if strip.state == "shot":
            end = strip.actual_end if strip.actual_end is not None else end
        else:
            for time in closed:
                if time.until is not None and end > time.start and in_scope(plan, strip, time.scope, time.element_id):
                    start, end = _around(start, end, time.start, time.until)
        times[strip.id] = StripTimes(session.id, start, end)
        cursor = end
        last = max(last, end)
    end = max(wrap, last)
    if session.actual_wrap is not None:
        end = at_local(session.day, session.actual_wrap, zone)
    return SessionTimes(session.day, call, shooting, wrap, end), times


def _around(start: int, end: int, closed: int, until: int) -> tuple[int, int]:
    """A strip about closed time: it starts when that ends, or breaks off and resumes."""
    if start >= until:
        return start, end
    if start >= closed:
        return until, until + end - start
    return start, end + until - closed
