"""What the dialog offers and what it makes of the answers; values only."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import Literal

from app.edits.board import mark
from app.edits.delays import DelayReport
from app.engine.board import session_zone, strip_eighths, strip_minutes
from app.engine.schedule import Schedule
from app.plan import rows as r
from app.plan import units
from app.plan.change import Ref, merge
from app.plan.draft import Draft
from app.plan.errors import EditRefused
from app.plan.labels import find_activity, find_session
from app.plan.plan import Plan
from app.ways_out.quick import answer
from app.ways_out.way import Answer

REASONS: tuple[tuple[r.Reason, str], ...] = (
    ("weather", "Weather"),
    ("illness", "Illness"),
    ("location", "Location lost"),
    ("overrun", "Overrun"),
    ("equipment", "Equipment"),
    ("paper", "Refused paper"),
    ("other", "Other"),
)

State = Literal["not_started", "part", "complete"]
STATES: tuple[tuple[State, str], ...] = (
    ("not_started", "Not started"),
    ("part", "Part shot"),
    ("complete", "Complete"),
)


@dataclass(frozen=True, slots=True)
class OpenStrip:
    """A strip still to end: what it is, and the last instant at which it can start and still end before wrap."""

    strip_id: int
    name: str
    what: str
    minutes: int
    eighths: int
    end: int
    roll_by: int


def time_typed(text: str) -> int | None:
    """Day minute of what stands in a field for a time: `14:10`, `1410`; None where it is empty. Raises EditRefused."""
    bare = text.strip()
    if not bare:
        return None
    if bare.isdigit() and len(bare) in (3, 4):
        bare = f"{bare[:-2]}:{bare[-2:]}"
    return units.parse_hhmm(bare)


def session_text(plan: Plan, session: r.Session) -> str:
    """`Day 12, Wed 5 May`; of several units, with the unit."""
    unit = f", {plan.units[session.unit_id].name}" if len(plan.units) > 1 else ""
    return f"{plan.name_of(('sessions', session.id))}, {units.day_text(session.day)}{unit}"


def places(schedule: Schedule) -> list[tuple[Ref, str]]:
    """What can be delayed: sessions by date, then activities that are not finished, by start."""
    plan = schedule.plan
    found: list[tuple[Ref, str]] = [
        (("sessions", session.id), session_text(plan, session)) for session in plan.session_order()
    ]
    open_ones = [activity for activity in plan.activities.values() if activity.actual_finish is None]
    if schedule.as_of is not None:
        as_of = schedule.as_of
        open_ones = [a for a in open_ones if (t := schedule.activities[a.id]).unknown or t.finish >= as_of]
    open_ones.sort(key=lambda a: (schedule.activities[a.id].start, a.name))
    for activity in open_ones:
        department = plan.departments.get(activity.department_id or 0)
        found.append((("activities", activity.id), f"{activity.name}{f', {department.name}' if department else ''}"))
    return found


def running_session(schedule: Schedule, now: int) -> r.Session | None:
    """What runs at an instant, the main unit first; else the next to come, else the last there was."""
    plan = schedule.plan
    order = [session for unit in plan.unit_order() for session in plan.session_order(unit.id)]
    worked = [session for session in order if plan.strips_of(session.id)] or order
    for session in worked:
        times = schedule.sessions[session.id]
        if times.call <= now < times.end:
            return session
    coming = [session for session in worked if schedule.sessions[session.id].call >= now]
    if coming:
        return min(coming, key=lambda session: schedule.sessions[session.id].call)
    return worked[-1] if worked else None


def about(schedule: Schedule, ref: Ref | None, now: int) -> tuple[Ref | None, int | None, r.Reason]:
    """What a delay asked for on a thing is about: the session or activity, the strip (if it was one), the reason."""
    plan = schedule.plan
    row = plan.row(ref) if ref is not None else None
    running = running_session(schedule, now)
    default: Ref | None = ("sessions", running.id) if running is not None else None
    match row:
        case r.Session() | r.Activity():
            return ref, None, "weather" if isinstance(row, r.Session) else "other"
        case r.Strip() if row.session_id is not None:
            return ("sessions", row.session_id), row.id, "weather"
        case r.Deadline() if row.expected_kind == "activity" and row.expected_id in plan.activities:
            return ("activities", row.expected_id), None, "other"
        case r.Clearance():
            needing = {
                strip.session_id
                for strip in plan.strips.values()
                if strip.scene_id is not None
                and (row.scene_id == strip.scene_id or row.element_id in plan.elements_of_scene(strip.scene_id))
            }
            for session in plan.session_order():
                if session.id in needing and schedule.sessions[session.id].end > now:
                    return ("sessions", session.id), None, "paper"
            return default, None, "paper"
    return default, None, "weather" if plan.production.kind != "music" else "illness"


def place_typed(plan: Plan, text: str) -> Ref:
    """The session or activity that somebody means. Raises EditRefused."""
    if not text.strip():
        raise EditRefused("Say where: a session or an activity.")
    try:
        return ("sessions", find_session(plan, text.split(",", maxsplit=1)[0]).id)
    except EditRefused:
        pass  # not a session: perhaps an activity
    try:
        return ("activities", find_activity(plan, text).id)
    except EditRefused as error:
        raise EditRefused(f"“{text}” is neither a session nor an activity. Choose one of the list.") from error


def open_strips(schedule: Schedule, session: r.Session, start: int) -> list[OpenStrip]:
    """The scene strips of a session that end after an instant and are not shot, in playing order."""
    plan, zone = schedule.plan, session_zone(schedule.plan, session)
    wrap = schedule.sessions[session.id].wrap
    found = []
    for strip in plan.strips_of(session.id):
        times = schedule.strips[strip.id]
        if strip.kind != "scene" or strip.state == "shot" or times.end <= start:
            continue
        scene = plan.scenes.get(strip.scene_id or 0)
        place = plan.elements.get(scene.set_id or 0) if scene is not None else None
        minutes = strip_minutes(plan, strip)
        limit = wrap
        if strip.not_after is not None:
            limit = min(limit, units.at_local(session.day, strip.not_after, zone))
        what = " ".join(part for part in (scene.ie if scene else "", place.name if place else "") if part)
        name = plan.name_of(("strips", strip.id))
        found.append(OpenStrip(strip.id, name, what, minutes, strip_eighths(plan, strip), times.end, limit - minutes))
    return found


def answered(schedule: Schedule, report: DelayReport, complete: Collection[int]) -> Answer:
    """The answer to a report, with strips said to be complete marked as shot in the same step. Raises EditRefused."""
    if not complete:
        return answer(schedule, report)
    start = report.start

    def shot(draft: Draft) -> None:
        for strip_id in complete:
            mark(draft, strip_id, "shot", actual_end=start)

    first = schedule.plan.draft("Mark as shot", shot)
    marked = schedule.with_change(first)
    found = answer(marked, report)
    ways = tuple(replace(way, change=merge(way.change.label, [first, way.change])) for way in found.ways)
    return replace(found, ways=ways)
