"""Sentences about a delay: what is owed, what conflicts, what a way out makes of it. Values in, text out.

Who, what, when, by how much; a weekday with every date; a true minus. The answer to a delay is taken by its shape
(`OwedLike`, `WayLike`, `AnswerLike`), since reports do not import the rooms that make it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Protocol

from app.engine.availability import PEOPLE
from app.engine.values import Conflict, KnockOn, StripMove
from app.plan import rows as r
from app.plan import units
from app.plan.change import Ref
from app.plan.labels import is_music
from app.plan.plan import Plan
from app.plan.spoken import noted, said
from app.reports.causes import cause, cause_sentences, deadline_sentence
from app.reports.wording import (
    delay_detail,
    delay_headline,
    listed,
    lower_first,
    plural,
    scenes_text,
    session_zone,
    span,
    state_text,
)

if TYPE_CHECKING:
    from app.engine.schedule import Schedule

__all__ = [
    "NOTHING_LATE",
    "AnswerLike",
    "OwedLike",
    "WayLike",
    "cause",
    "cause_sentences",
    "conflict_sentence",
    "deadline_sentence",
    "delay_detail",
    "delay_headline",
    "owed_sentence",
    "state_text",
    "summary",
]

NOTHING_LATE = noted("Nothing late. No change needed.")
MINORS = {
    "on_set": noted("is there {} too long"),
    "work": noted("works {} too long"),
    "early": noted("is called {} too early"),
    "late": noted("is there {} too late"),
}
"""What a minor's conflict says of how much."""


class OwedLike(Protocol):
    """A lost strip with the dates by which it must be shot; each *why* names deadlines or clearances."""

    @property
    def strip_id(self) -> int: ...
    @property
    def eighths(self) -> int: ...
    @property
    def minutes(self) -> int: ...
    @property
    def shoot_by(self) -> date | None: ...
    @property
    def shoot_by_why(self) -> tuple[Ref, ...]: ...
    @property
    def at_latest(self) -> date | None: ...
    @property
    def at_latest_why(self) -> tuple[Ref, ...]: ...


class WayLike(Protocol):
    """A way out with its computed plan."""

    @property
    def name(self) -> str: ...
    @property
    def detail(self) -> str: ...
    @property
    def schedule(self) -> Schedule | None: ...
    @property
    def knock_on(self) -> KnockOn | None: ...


class AnswerLike(Protocol):
    """What came of a reported delay."""

    @property
    def before(self) -> Schedule: ...
    @property
    def after(self) -> Schedule: ...
    @property
    def delay_id(self) -> int: ...
    @property
    def owed(self) -> Sequence[OwedLike]: ...
    @property
    def nothing_late(self) -> bool: ...


def headline(answer: AnswerLike) -> str:
    """What happened: `Day 12 rained off from 14:10`."""
    plan = answer.after.plan
    return delay_headline(plan, plan.delays[answer.delay_id])


def _who_is_late(plan: Plan, refs: Iterable[Ref]) -> str:
    """`VFX is late`, `VFX and Editorial are late`."""
    names: dict[str, None] = {}
    for ref in refs:
        row = plan.row(ref)
        department = plan.departments.get(getattr(row, "department_id", None) or 0)
        names[department.name if department else lower_first(plan.name_of(ref))] = None
    if not names:
        return said("a deadline is late")
    return (said("{0} is late") if len(names) == 1 else said("{0} are late")).format(listed(names))


def short_name(plan: Plan, ref: Ref) -> str:
    """What ends a date, in brackets: `marsh permit`, `Cast 3`."""
    row = plan.row(ref)
    clearance_id = row.clearance_id if isinstance(row, r.Deadline) else row.id if isinstance(row, r.Clearance) else None
    clearance = plan.clearances.get(clearance_id or 0)
    element = plan.elements.get(clearance.element_id or 0) if clearance else None
    if element is not None and element.category == "cast":
        return said("Cast {0}").format(element.number or element.name)
    name = clearance.name if clearance else plan.name_of(ref)
    return lower_first(name.split(",")[0])


def owed_sentence(plan: Plan, owed: OwedLike) -> str:
    """`Sc 42: by Tue 11 May or VFX is late; by Fri 14 May or not at all (marsh permit, Cast 3)`.

    Where already the first later day is too late: `VFX is late on any later day; no day is left (marsh permit)`.
    """
    parts = []
    if owed.shoot_by is not None:
        late = _who_is_late(plan, owed.shoot_by_why)
        parts.append(said("by {0} or {1}").format(units.day_text(owed.shoot_by), late))
    elif owed.shoot_by_why:
        parts.append(said("{0} on any later day").format(_who_is_late(plan, owed.shoot_by_why)))
    why = ", ".join(dict.fromkeys(short_name(plan, ref) for ref in owed.at_latest_why))
    if owed.at_latest is not None:
        latest = said("by {0} or not at all").format(units.day_text(owed.at_latest))
        parts.append(f"{latest} ({why})" if why else latest)
    elif why:
        parts.append(said("no day is left ({0})").format(why))
    return f"{plan.name_of(('strips', owed.strip_id))}: {'; '.join(parts) or said('no date ends it')}"


def conflict_sentence(plan: Plan, schedule: Schedule, conflict: Conflict) -> str:
    """A conflict with both names and by how much."""
    who, what, much = plan.name_of(conflict.who), plan.name_of(conflict.what), span(conflict.minutes)
    match conflict.kind:
        case "link":
            return said("{0} ends {1} after {2} starts").format(who, much, what)
        case "window":
            clearance = plan.clearances.get(conflict.what[1])
            window = ""
            if clearance is not None:
                ends = [
                    template.format(units.day_text(day))
                    for template, day in (
                        (said("from {0}"), clearance.valid_from),
                        (said("to {0}"), clearance.valid_to),
                    )
                    if day is not None
                ]
                window = f" ({' '.join(ends)})" if ends else ""
            day = ""
            if conflict.who[0] == "sessions" and conflict.who[1] in plan.sessions:
                day = f", {units.day_text(plan.sessions[conflict.who[1]].day)},"
            return said("{0} is {1} outside {2}").format(f"{who}{day}", much, f"{lower_first(what)}{window}")
        case "lock":
            closed = plan.delays.get(conflict.what[1])
            lost = delay_headline(plan, closed) if closed is not None else what
            return said("{0} ends {1} into lost time: {2}").format(who, much, lost)
        case "daylight":
            times = schedule.strips.get(conflict.who[1]) if conflict.who[0] == "strips" else None
            when = ""
            if times is not None:
                zone = session_zone(plan, times.session_id)
                when = f" {units.clock(times.start, zone)}–{units.clock(times.end, zone)}"
            kind = said(", shot as {0},").format(conflict.note.lower()) if conflict.note else ""
            if conflict.note == "NIGHT":
                return said("{0} plays {1} in the daylight of {2}").format(f"{who}{when}{kind}", much, what)
            return said("{0} is {1} outside the light of {2}").format(f"{who}{when}{kind}", much, what)
        case "bound":
            return said("{0} on {1} ends {2}").format(who, what, _past_bound(schedule, conflict))
        case "rest":
            if conflict.note:
                return said("Rest between {0} and {1} is {2} short for {3}").format(who, what, much, conflict.note)
            return said("Rest between {0} and {1} is {2} short").format(who, what, much)
        case "minor":
            why = said(MINORS[conflict.note]).format(much)
            return said("{0} is a minor and {1} on {2}").format(who, why, what)
        case "absent":
            return said("{0} needs {1}, {2}").format(who, what, not_there(plan, conflict))
        case "double":
            both = said("{0} is needed for {1} and, {2} of it at the same time, for {3}")
            return both.format(conflict.note, who, much, what)
        case "meal":
            since = said("the call") if conflict.note == "call" else conflict.note
            if conflict.note == "none":
                return said("{0} goes on {1} longer than six hours after the call, and has no meal").format(what, much)
            if conflict.who == conflict.what:
                goes = said("{0} goes on {1} longer than six hours after {2} without another meal")
                return goes.format(what, much, since)
            times = schedule.strips.get(conflict.who[1])
            if times is not None:
                clock = units.clock(times.start, session_zone(plan, times.session_id))
                who = said("{0} at {1}").format(who, clock)
            return said("{0} on {1} is {2} later than six hours after {3}").format(who, what, much, since)


def _past_bound(schedule: Schedule, conflict: Conflict) -> str:
    """`21:10, 0:10 past its latest, 21:00`, of a conflict of that kind."""
    strip, times = schedule.plan.strips[conflict.who[1]], schedule.strips[conflict.who[1]]
    end = units.clock(times.end, session_zone(schedule.plan, times.session_id))
    return said("{0}, {1} past its latest, {2}").format(end, span(conflict.minutes), units.hhmm(strip.not_after or 0))


def not_there(plan: Plan, conflict: Conflict) -> str:
    """`who is not available on Day 14, Fri 7 May (a wedding)`, of a conflict of that kind."""
    strip, element = plan.strips.get(conflict.who[1]), plan.elements.get(conflict.what[1])
    session = plan.sessions.get((strip.session_id if strip is not None else None) or 0)
    if element is None or session is None:
        return said("not available")
    notes = [event.note for event in plan.events_of(element.id) if event.day == session.day and event.note]
    people = element.category in PEOPLE
    which = said("who is not available on {0}") if people else said("which is not available on {0}")
    away = which.format(f"{plan.name_of(('sessions', session.id))}, {units.day_text(session.day)}")
    return f"{away} ({notes[0]})" if notes else away


def _slides(plan: Plan, moves: Sequence[StripMove], lost: frozenset[int]) -> str:
    """`Days 18–32 slide one day` where whole sessions' strips went to the next session of their unit."""
    slid: list[int] = []
    for move in moves:
        if move.strip_id in lost or move.before is None or move.after is None or move.before == move.after:
            continue
        if move.before not in slid:
            slid.append(move.before)
    position = {session.id: i for i, session in enumerate(plan.session_order())}
    slid = sorted((s for s in slid if s in position), key=lambda s: position[s])
    if len(slid) < 2:
        return ""
    labels = plan.session_labels()
    slide = said("Sessions {0}–{1} slide one day") if is_music(plan) else said("Days {0}–{1} slide one day")
    return slide.format(labels[slid[0]], labels[slid[-1]])


def _last_shoot_day(plan: Plan) -> date | None:
    main = plan.unit_order()[:1]
    days = [session.day for unit in main for session in plan.session_order(unit.id) if plan.strips_of(session.id)]
    return max(days, default=None)


def lost_text(plan: Plan, owed: Sequence[OwedLike]) -> str:
    """`Sc 42 and 44`."""
    return scenes_text(plan, (item.strip_id for item in owed))


def owed_summary(answer: AnswerLike) -> str:
    """`Day 12 rained off from 14:10. Sc 42 and 44 owed, 3 1/8 pages: Sc 42 by Tue 11 May, Sc 44 by Tue 18 May.`"""
    plan = answer.after.plan
    if not answer.owed:
        return said("{0}. Nothing owed.").format(headline(answer))
    pages = said("{0} pages").format(units.eighths(sum(item.eighths for item in answer.owed)))
    if is_music(plan):
        pages = units.hours(sum(item.minutes for item in answer.owed))
    dates = [
        said("{0} by {1}").format(plan.name_of(("strips", item.strip_id)), units.day_text(day))
        for item in answer.owed
        if (day := item.shoot_by or item.at_latest) is not None
    ]
    shoot_by = f": {', '.join(dates)}" if dates else ""
    owed = said("{0} owed, {1}").format(lost_text(plan, answer.owed), pages)
    return f"{headline(answer)}. {owed}{shoot_by}."


def summary(answer: AnswerLike, way: WayLike | None = None) -> str:
    """The sentence of the banner: what happened, what is lost, and what the way makes of it."""
    if answer.nothing_late:
        return said(NOTHING_LATE)
    plan = answer.after.plan
    if way is None or way.name == "owed" or way.schedule is None or way.knock_on is None:
        return owed_summary(answer)
    after = way.schedule.plan
    lost = lost_text(plan, answer.owed)
    first = said("{0}; {1} lost.").format(headline(answer), lost) if lost else f"{headline(answer)}."
    moves = way.knock_on.moves
    slides = _slides(plan, moves, frozenset(item.strip_id for item in answer.owed)) if way.name == "push" else ""
    second = slides or way.detail.rstrip(".")
    wrap, was = _last_shoot_day(after), _last_shoot_day(answer.before.plan)
    if wrap is not None and wrap != was:
        ends = said("{0}; wrap {1}") if second else said("Wrap {1}")
        second = ends.format(second, units.day_text(wrap))
    third = f" {plural(len(moves), 'strip moves', 'strips move')}." if moves else ""
    return f"{first} {second}.{third}" if second else f"{first}{third}"
