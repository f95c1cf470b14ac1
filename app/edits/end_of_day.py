"""The end of a day: what was shot, part shot or not, with actual times; call, meals, wrap, who left when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from app.edits.board import move_strips, part_shot
from app.edits.delays import DelayReport, instant_near, report_delay
from app.edits.production import set_status_date
from app.engine.schedule import Schedule
from app.plan import rows as r
from app.plan.change import Change, merge
from app.plan.draft import Draft
from app.plan.errors import EditRefused
from app.plan.labels import session_name
from app.plan.spoken import said
from app.plan.units import DAY, hhmm

HowFar = Literal["shot", "part", "not_shot"]


@dataclass(frozen=True, slots=True)
class StripEnd:
    """How far a strip came. start, end: times of day, minutes; owed_minutes, owed_eighths: of one that is part shot."""

    strip_id: int
    how_far: HowFar
    start: int | None = None
    end: int | None = None
    owed_minutes: int = 0
    owed_eighths: int = 0


@dataclass(frozen=True, slots=True)
class Counted:
    """What a production report has besides clocks and strips (DOMAIN 4). set_ups, crowd: None: nobody has counted.

    cards: rolls and cards that were exposed; accidents, remarks, weather: as typed.
    """

    set_ups: int | None = None
    cards: str = ""
    crowd: int | None = None
    weather: str = ""
    accidents: str = ""
    remarks: str = ""


@dataclass(frozen=True, slots=True)
class DayEnd:
    """What is reported of a session. call, wrap, outs: times of day, minutes; those before the call are past
    midnight. outs: (department, its last out). meals: as they were taken, `16:05–17:05`. counted: None: as it was."""

    session_id: int
    strips: tuple[StripEnd, ...] = ()
    call: int | None = None
    wrap: int | None = None
    meals: str = ""
    outs: tuple[tuple[int, int], ...] = ()
    counted: Counted | None = None


MOST_COUNTED = 9_999
"""Set-ups of a day, or people of a crowd, above which a number is a slip."""


@dataclass(frozen=True, slots=True)
class Ended:
    """A day's end as one change. counted: the end alone, what is owed still on the day; after: the schedule with it.

    recorded: the delay that puts what is owed into the boneyard; None where nothing is owed. owed: these strips.
    """

    change: Change
    counted: Change
    after: Schedule
    recorded: Change | None = None
    owed: tuple[int, ...] = ()


def day_ended(schedule: Schedule, report: DayEnd, label: str, status: int | None = None) -> Ended:
    """A day's end in one change: what is owed goes to the boneyard, lost by a delay that the same change records.

    The delay is an overrun where the wrap lies after the planned one, else of no known cause; it closes no time.
    status: the new status date, an instant; None: it stays. Raises EditRefused as `end_day` does.
    """
    owed: list[int] = []

    def edit(draft: Draft) -> None:
        owed[:] = end_day(draft, report)
        if status is not None:
            set_status_date(draft, status)

    counted = schedule.plan.draft(label, edit)
    after = schedule.with_change(counted) if counted else schedule
    if not owed:
        return Ended(counted, counted, after)
    session = after.plan.sessions[report.session_id]
    reason: r.Reason = "overrun" if ran_over(session) else "other"
    lost = DelayReport(reason, session_id=session.id, strips=tuple(owed))
    recorded = after.plan.draft(label, lambda draft: report_delay(draft, lost, after))
    return Ended(merge(label, [counted, recorded]), counted, after, recorded, tuple(owed))


def ran_over(session: r.Session) -> bool:
    """Whether a session wrapped after its planned wrap."""
    return session.actual_wrap is not None and session.actual_wrap > session.wrap


def end_day(draft: Draft, report: DayEnd) -> tuple[int, ...]:
    """Write a day's end. Returns the strips that are owed: not shot, and the rest of those part shot.

    |41 42 44|  →  |41 42pt1 42pt2 44|      42pt2 and 44 are owed, still on the day as not started: see `day_ended`

    Raises EditRefused for a session or strip that is gone, a strip of another day, times the wrong way round, and
    counts that can't be.
    """
    session = draft.now(r.Session, report.session_id)
    if session is None:
        raise EditRefused(said("That session is no longer there."))
    name = session_name(draft.plan, session.id)
    call = report.call if report.call is not None else session.call
    wrap = _after(call, report.wrap)
    outs = tuple((department, _after(call, at) or 0) for department, at in report.outs)
    for department, _ in outs:
        if department not in draft.plan.departments:
            raise EditRefused(said("{0}: a department that left is no longer there.").format(name))
    ended = replace(session, actual_call=report.call, actual_wrap=wrap, meals=report.meals.strip(), outs=outs)
    draft.put(ended if report.counted is None else _counted(name, ended, report.counted))
    owed: list[int] = []
    for strip_end in report.strips:
        owed += _end_strip(draft, session, strip_end)
    return tuple(owed)


def _counted(name: str, session: r.Session, counted: Counted) -> r.Session:
    for count in (counted.set_ups, counted.crowd):
        if count is not None and not 0 <= count <= MOST_COUNTED:
            raise EditRefused(said("{0}: {1} is not between 0 and {2}.").format(name, count, MOST_COUNTED))
    return replace(
        session,
        set_ups=counted.set_ups,
        cards=counted.cards.strip(),
        crowd=counted.crowd,
        weather=counted.weather.strip(),
        accidents=counted.accidents.strip(),
        remarks=counted.remarks.strip(),
    )


def _after(call: int, at: int | None) -> int | None:
    """A time of day from the call on: one before it is past midnight."""
    return at + DAY if at is not None and at < call else at


def _end_strip(draft: Draft, session: r.Session, end: StripEnd) -> Sequence[int]:
    strip = draft.now(r.Strip, end.strip_id)
    if strip is None or strip.session_id != session.id or strip.kind != "scene":
        raise EditRefused(said("That strip is not on {0}.").format(session_name(draft.plan, session.id)))
    if end.how_far == "not_shot":
        draft.put(replace(strip, state="not_started", actual_start=None, actual_end=None))
        return (strip.id,)
    start = instant_near(draft.plan, session, end.start) if end.start is not None else None
    until = instant_near(draft.plan, session, end.end) if end.end is not None else None
    if start is not None and until is not None and until < start:
        name = draft.plan.name_of(("strips", strip.id))
        raise EditRefused(
            said("{0} can't have ended at {1}, before it began at {2}.").format(
                name, hhmm(end.end or 0), hhmm(end.start or 0)
            )
        )
    draft.put(replace(strip, state="shot", actual_start=start, actual_end=until))
    if end.how_far == "shot":
        return ()
    rest = part_shot(draft, strip.id, end.owed_minutes, end.owed_eighths)
    later = [other.id for other in draft.plan.strips_of(session.id)]
    move_strips(draft, [rest], session.id, later.index(strip.id) + 1, happened=True)
    moved = draft.now(r.Strip, rest)
    assert moved is not None
    draft.put(replace(moved, state="not_started"))
    return (rest,)
