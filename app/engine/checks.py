"""Checks report and never block: links that can't hold, papers' windows, closed time, daylight, rest, meals."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta
from itertools import chain, pairwise
from typing import TYPE_CHECKING

from app.engine import availability
from app.engine.anchors import sessions_needing
from app.engine.board import EXTERIOR, closed_times, in_scope, session_zone
from app.engine.kept import each_session
from app.engine.light import sun
from app.engine.minors import child_day, children
from app.engine.rest import Rest, artist_rests, short_unit_rests, working_sessions
from app.engine.values import Conflict
from app.engine.zones import place_of_zone
from app.plan import rows as r
from app.plan.change import Ref
from app.plan.plan import Plan
from app.plan.units import at_local, local_midnight

if TYPE_CHECKING:
    from app.engine.schedule import Schedule

MEALS = ("lunch", "dinner", "supper", "breakfast", "meal")
"""A banner with one of these words is a meal."""
MEAL_WITHIN = 360
"""Minutes after the call, or after the meal before, within which a meal is due (DOMAIN 6: SAG-AFTRA, and Germany's and
France's break no later than six hours)."""
WRAP_GRACE = 30
"""Minutes beyond that in which a day may end without one more meal: nobody breaks half an hour before wrap [p]."""


def conflicts(schedule: Schedule, links: Sequence[tuple[r.Link, int]]) -> tuple[Conflict, ...]:
    """All of a schedule's conflicts. links: those a placed end makes impossible, with the minutes each is missed by."""
    return (
        *link_conflicts(schedule, links),
        *windows(schedule),
        *closed(schedule),
        *daylight(schedule),
        *bounds(schedule),
        *rest(schedule),
        *minors(schedule),
        *availability.absences(schedule),
        *availability.double_booked(schedule),
        *meals(schedule),
    )


def link_conflicts(schedule: Schedule, links: Sequence[tuple[r.Link, int]]) -> Iterator[Conflict]:
    """A predecessor that ends after its placed successor starts: reported with both names, never moved silently."""
    for link, minutes in links:
        yield Conflict(
            "link",
            end_ref(schedule, link.pred_kind, link.pred_id),
            end_ref(schedule, link.succ_kind, link.succ_id),
            minutes,
        )


def end_ref(schedule: Schedule, kind: str, end: int) -> Ref:
    """The row an end stands for now: an anchor's session, else what it is an anchor of."""
    if kind == "activity":
        return ("activities", end)
    if kind == "strip":
        return ("strips", end)
    session_id = schedule.anchor(kind, end)
    if session_id is not None:
        return ("sessions", session_id)
    key = schedule.key_activity(kind)
    if key is not None:
        return ("activities", key)
    return ("scenes" if kind.startswith("scene") else "elements", end)


def windows(schedule: Schedule) -> Iterator[Conflict]:
    """Sessions outside the validity of a hard clearance they need: before its first minute or after its last
    midnight."""
    plan = schedule.plan
    zone = plan.production.zone
    for clearance in plan.clearances.values():
        if not clearance.hard or (clearance.valid_from is None and clearance.valid_to is None):
            continue
        if clearance.element_id is None and clearance.scene_id is None:
            continue
        start = local_midnight(clearance.valid_from, zone) if clearance.valid_from else None
        end = at_local(clearance.valid_to, 1440, zone) if clearance.valid_to else None
        for session_id in sessions_needing(plan, clearance.element_id, clearance.scene_id):
            times = schedule.sessions[session_id]
            by = max(start - times.call if start is not None else 0, times.end - end if end is not None else 0)
            if by > 0:
                yield Conflict("window", ("sessions", session_id), ("clearances", clearance.id), by, hard=True)


def closed(schedule: Schedule) -> Iterator[Conflict]:
    """Strips in scope still placed in time that a delay closed to the session's end."""
    plan = schedule.plan
    for session_id in schedule.sessions:
        for time in closed_times(plan, session_id):
            if time.until is not None:
                continue
            for strip in plan.strips_of(session_id):
                end = schedule.strips[strip.id].end
                if strip.state != "shot" and in_scope(plan, strip, time.scope, time.element_id) and end > time.start:
                    yield Conflict("lock", ("strips", strip.id), ("delays", time.delay_id), end - time.start, hard=True)


def coordinates_of(plan: Plan, scene: r.Scene) -> tuple[float, float] | None:
    """Degrees north and east of where a scene plays: its set's, its location's, else those of the production's zone."""
    element = plan.elements.get(scene.set_id) if scene.set_id is not None else None
    seen: set[int] = set()
    while element is not None and element.id not in seen:
        if element.latitude is not None and element.longitude is not None:
            return element.latitude, element.longitude
        seen.add(element.id)
        element = plan.elements.get(element.parent_id) if element.parent_id is not None else None
    return place_of_zone(plan.production.zone)


def daylight(schedule: Schedule) -> Iterator[Conflict]:
    """Day exteriors outside sunrise to sunset, night exteriors before sunset or past sunrise, dusks past last light
    and dawns before first light, as they are *shot*. A dusk or dawn longer than its light has bounds of its own, which
    then count (`bounds`)."""
    plan = schedule.plan
    for session in plan.sessions.values():
        zone = session_zone(plan, session)
        for strip in plan.strips_of(session.id):
            scene = plan.scenes.get(strip.scene_id) if strip.scene_id is not None else None
            if scene is None or scene.ie not in EXTERIOR or strip.state == "shot":
                continue
            shot_as = scene.shot_as or scene.time
            if shot_as not in ("DAY", "NIGHT", "DUSK", "DAWN"):
                continue
            place = coordinates_of(plan, scene)
            if place is None:
                continue
            times = schedule.strips[strip.id]
            light = sun(session.day, *place, zone)
            if light.sunrise is None or light.sunset is None:
                continue
            if shot_as == "DAY":
                by = max(light.sunrise - times.start, times.end - light.sunset)
            elif shot_as == "DUSK":
                by = times.end - light.dusk if light.dusk is not None and strip.not_after is None else 0
            elif shot_as == "DAWN":
                by = light.dawn - times.start if light.dawn is not None and strip.not_before is None else 0
            else:  # in the dark before this date's sunrise, or between its sunset and the next sunrise
                tomorrow = sun(session.day + timedelta(days=1), *place, zone)
                late = times.end - tomorrow.sunrise if tomorrow.sunrise is not None else 0
                by = min(times.end - light.sunrise, max(light.sunset - times.start, late))
            if by > 0:
                yield Conflict("daylight", ("strips", strip.id), ("sessions", session.id), by, hard=True, note=shot_as)


def bounds(schedule: Schedule) -> Iterator[Conflict]:
    """Strips that end later than they may (`not_after`: last light, high water, the hour a permit ends)."""
    plan = schedule.plan
    for strip in plan.strips.values():
        if strip.not_after is None or strip.session_id is None or strip.state == "shot":
            continue
        session = plan.sessions[strip.session_id]
        if session.actual_wrap is not None:
            continue
        by = schedule.strips[strip.id].end - at_local(session.day, strip.not_after, session_zone(plan, session))
        if by > 0:
            yield Conflict("bound", ("strips", strip.id), ("sessions", session.id), by, hard=True)


def rest(schedule: Schedule) -> Iterator[Conflict]:
    """Less than the rest between one session and the next: of the unit, or of the one in it who is shortest of it.

    One conflict for two sessions; note: who is shortest, where it is not the whole unit. The unit's rest is hard; that
    of some of it can be bought, as a forced call (DOMAIN 6). What lies behind is judged by the unit alone: who came in
    and when is known by then.
    """
    plan = schedule.plan
    worst: dict[tuple[int, int], Rest] = {}
    of_units: set[tuple[int, int]] = set()
    every: list[Iterable[Rest]] = [artist_rests(schedule)]
    for unit in plan.unit_order():
        every += [short_unit_rests(schedule, *pair) for pair in pairwise(working_sessions(plan, unit.id))]
    for found in chain.from_iterable(every):
        past = schedule.as_of is not None and schedule.sessions[found.second].call <= schedule.as_of
        if found.short and (found.who[0] == "units" or not past):
            if found.who[0] == "units":
                of_units.add((found.first, found.second))
            known = worst.get((found.first, found.second))
            if known is None or found.short > known.short:
                worst[found.first, found.second] = found
    for (first, second), found in sorted(worst.items()):
        unit_too = found.who[0] == "units" or (first, second) in of_units
        who = "" if found.who[0] == "units" else plan.name_of(found.who)
        yield Conflict("rest", ("sessions", first), ("sessions", second), found.short, hard=unit_too, note=who)


def minors(schedule: Schedule) -> Iterator[Conflict]:
    """Children who are there too long, work too long, or outside the hours of their age (DOMAIN 6); what they break
    most on a session. Nothing of a day that has wrapped."""
    plan = schedule.plan
    if not any(element.minor for element in plan.elements.values()):
        return

    def judged(session: r.Session) -> tuple[Conflict, ...]:
        found = []
        for child in children(plan, session.id) if session.actual_wrap is None else ():
            day = child_day(schedule, session, child)
            if day is not None and day.breaches:
                what, by = max(day.breaches, key=lambda breach: breach[1])
                ends = ("elements", child.id), ("sessions", session.id)
                found.append(Conflict("minor", *ends, by, hard=True, note=what))
        return tuple(found)

    tables = ("production", "elements", "scenes", "needs", "departments", "units", "sheet_fields")
    for _, conflicts in each_session(schedule, "minors", tables, judged):
        yield from conflicts


def is_meal(strip: r.Strip) -> bool:
    """Whether a strip is the banner of a meal."""
    return strip.kind == "banner" and any(word in strip.text.casefold() for word in MEALS)


def meals(schedule: Schedule) -> Iterator[Conflict]:
    """Meals later than MEAL_WITHIN after the call or the meal before, and days that go on longer than that after their
    last one, or without any. A day without scenes says nothing, nor one that is over, nor a recording session.
    """
    plan = schedule.plan
    for session in sorted(plan.sessions.values(), key=lambda session: session.id):
        strips, times = plan.strips_of(session.id), schedule.sessions[session.id]
        eating = any(map(is_meal, strips))
        if not eating and (session.kind != "shoot" or not any(strip.kind == "scene" for strip in strips)):
            continue
        day: Ref = ("sessions", session.id)
        if session.actual_wrap is not None or (schedule.as_of is not None and times.end <= schedule.as_of):
            continue  # it has been eaten or not; the end of the day says when
        last, since = times.call, "call"
        for strip in strips:
            if not is_meal(strip):
                continue
            eaten = schedule.strips[strip.id]
            if eaten.start - last > MEAL_WITHIN:
                yield Conflict("meal", ("strips", strip.id), day, eaten.start - last - MEAL_WITHIN, note=since)
            last, since = max(last, eaten.end), strip.text
        playing = max((schedule.strips[strip.id].end for strip in strips), default=last)
        if playing - last > MEAL_WITHIN + WRAP_GRACE:
            yield Conflict("meal", day, day, playing - last - MEAL_WITHIN, note=since if eating else "none")
