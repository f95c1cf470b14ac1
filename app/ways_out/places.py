"""Where strips play, and whether a session has room for more of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.engine.board import EXTERIOR, session_times, session_zone
from app.engine.checks import coordinates_of
from app.engine.light import sun
from app.engine.schedule import Schedule
from app.plan import rows as r
from app.plan.plan import Plan
from app.plan.units import at_local, local_midnight


def is_locked(plan: Plan, session: r.Session) -> bool:
    """Whether a session, or a strip in it, is locked."""
    return session.locked or any(strip.locked for strip in plan.strips_of(session.id))


def has_begun(schedule: Schedule, session: r.Session) -> bool:
    """Whether a session is past or running, or something in it was shot: nothing can be put there any more."""
    if schedule.as_of is not None and schedule.sessions[session.id].call <= schedule.as_of:
        return True
    return any(strip.state in ("started", "shot") for strip in schedule.plan.strips_of(session.id))


def room_at(
    schedule: Schedule, session: r.Session, added: Sequence[r.Strip], staying: Sequence[r.Strip] | None = None
) -> int | None:
    """The place in a session's order at which strips fit with its planned wrap kept (or its overrun no worse).

    The last such place is best; None where there is none. staying: what else plays there, in order, else the plan's
    strips.
    """
    plan = schedule.plan
    if staying is None:
        staying = plan.strips_of(session.id)
    now, _times = session_times(plan, session, schedule.as_of)
    limit = max(now.wrap, now.end)
    for place in range(len(staying), -1, -1):
        order = [*staying[:place], *added, *staying[place:]]
        times, strips = session_times(plan, session, schedule.as_of, order)
        if times.end <= limit and all(_in_time(plan, session, strip, strips[strip.id].end) for strip in order):
            return place
    return None


def minutes_to_dark(schedule: Schedule, strips: Iterable[r.Strip], target: r.Session) -> int:
    """By how many minutes a session's hours must be later on another date, so that night exteriors which began in the
    dark still do; 0 where they do anyway. In steps of five.

    schedule: where the strips play before they go to `target`.
    """
    plan = schedule.plan
    later = 0
    for strip in strips:
        times, scene = schedule.strips.get(strip.id), plan.scenes.get(strip.scene_id or 0)
        if times is None or scene is None or scene.ie not in EXTERIOR or (scene.shot_as or scene.time) != "NIGHT":
            continue
        place = coordinates_of(plan, scene)
        source = plan.sessions[times.session_id]
        zone = session_zone(plan, source)
        if place is None:
            continue
        was, now = sun(source.day, *place, zone).sunset, sun(target.day, *place, zone).sunset
        if was is not None and now is not None and times.start >= was:
            begins = times.start - local_midnight(source.day, zone)
            later = max(later, now - local_midnight(target.day, zone) - begins)
    return -(-later // 5) * 5


def _in_time(plan: Plan, session: r.Session, strip: r.Strip, end: int) -> bool:
    """Whether a strip that must end by a certain time does."""
    if strip.not_after is None:
        return True
    return end <= at_local(session.day, strip.not_after, session_zone(plan, session))
