"""What the dialog offers and what it makes of the answers; values only."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import Literal

from app.edits.board import mark
from app.edits.delays import DelayReport, losses, report_delay
from app.engine.board import session_times, session_zone, strip_eighths, strip_minutes
from app.engine.schedule import Schedule
from app.plan import rows as r
from app.plan import units
from app.plan.change import Ref, merge
from app.plan.draft import Draft
from app.plan.errors import EditRefused
from app.plan.labels import find_activity, find_session, is_music
from app.plan.plan import Plan
from app.reports.wording import plural, scenes_text, span
from app.views.translated import noted, tr
from app.ways_out.quick import answer
from app.ways_out.way import Answer

REASONS: tuple[tuple[r.Reason, str], ...] = (
    ("weather", noted("Weather")),
    ("illness", noted("Illness")),
    ("location", noted("Location lost")),
    ("overrun", noted("Overrun")),
    ("equipment", noted("Equipment")),
    ("paper", noted("Refused paper")),
    ("other", noted("Other")),
)

State = Literal["not_started", "part", "complete"]
STATES: tuple[tuple[State, str], ...] = (
    ("not_started", noted("Not started")),
    ("part", noted("Part shot")),
    ("complete", noted("Complete")),
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


PEOPLE = ("cast", "musician", "stunt", "bit", "background", "animal")
"""Categories of whom a strip can't play without when they are ill."""


def people(plan: Plan, session: r.Session) -> list[tuple[int, str]]:
    """(id, `3 Isolde`) of those that a session's strips still to be shot need, in the order of their board numbers."""
    needed = {
        element_id
        for strip in plan.strips_of(session.id)
        if strip.kind == "scene" and strip.state != "shot"
        for element_id in plan.elements_of_strip(strip)
        if plan.elements[element_id].category in PEOPLE
    }
    found = sorted((plan.elements[each] for each in needed), key=lambda e: (PEOPLE.index(e.category), e.rank, e.name))
    return [(each.id, f"{each.number} {each.name}".strip()) for each in found]


def place_typed(plan: Plan, text: str) -> Ref:
    """The session or activity that somebody means. Raises EditRefused."""
    if not text.strip():
        raise EditRefused(tr("Say where: a session or an activity."))
    try:
        return ("sessions", find_session(plan, text.split(",", maxsplit=1)[0]).id)
    except EditRefused:
        pass  # not a session: perhaps an activity
    try:
        return ("activities", find_activity(plan, text).id)
    except EditRefused as error:
        raise EditRefused(
            tr("“{0}” is neither a session nor an activity. Choose one of the list.").format(text)
        ) from error


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
    first = schedule.plan.draft(tr("Mark as shot"), lambda draft: _mark(draft, complete, report.start))
    marked = schedule.with_change(first)
    found = answer(marked, report)
    ways = tuple(replace(way, change=merge(way.change.label, [first, way.change])) for way in found.ways)
    return replace(found, ways=ways)


def lost_sentence(schedule: Schedule, report: DelayReport, complete: Collection[int]) -> str:
    """What a report loses of its session, and how far what it leaves runs past wrap. Raises EditRefused."""
    plan = schedule.plan
    session = plan.sessions[report.session_id or 0]
    name, music = plan.name_of(("sessions", session.id)), is_music(plan)
    lost = losses(schedule, report)
    if all(strip.kind != "scene" or strip.state == "shot" for strip in plan.strips_of(session.id)):
        none = tr("Nothing of {0} is still to be shot: nothing can be lost.")
        raise EditRefused(
            (tr("Nothing of {0} is still to be recorded: nothing can be lost.") if music else none).format(name)
        )
    end, over = _end_after(schedule, report, complete)
    if not lost and not over:
        return tr("Nothing is lost: what is left still fits before wrap.")
    runs = ""
    if over:
        clock = units.clock(end, session_zone(plan, session))
        runs = " " + tr("{0} then ends at {1}, {2} over.").format(name, clock, span(over))
    if not lost:
        return tr("No strip is given up.") + runs
    parts = [scenes_text(plan, (loss.strip_id for loss in lost))]
    if not music:
        parts.append(tr("{0} pages").format(units.eighths(sum(loss.eighths for loss in lost))))
    parts.append(span(sum(loss.minutes for loss in lost)))
    part = sum(not loss.whole for loss in lost)
    if part:
        told = tr("{0} part recorded").format(plural(part, "song")) if music else None
        parts.append(told or tr("{0} part shot").format(plural(part, "strip")))
    return tr("Lost: {0}.").format(", ".join(parts)) + runs


def _end_after(schedule: Schedule, report: DelayReport, complete: Collection[int]) -> tuple[int, int]:
    """When the session of a report ends once it is written, and the minutes that lies past wrap. Raises EditRefused."""
    assert report.session_id is not None

    def write(draft: Draft) -> None:
        _mark(draft, complete, report.start)
        report_delay(draft, report, schedule)

    plan = schedule.plan.with_change(schedule.plan.draft(tr("Report delay"), write))
    times, _ = session_times(plan, plan.sessions[report.session_id], schedule.as_of)
    return times.end, times.overrun


def _mark(draft: Draft, complete: Collection[int], end: int | None) -> None:
    for strip_id in complete:
        mark(draft, strip_id, "shot", actual_end=end)
