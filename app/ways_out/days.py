"""Days for what a delay lost: a reserve day, a new one, and what moves with a day's content."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from app.edits.board import add_banner, add_session, move_strips, set_session
from app.engine.board import strip_minutes
from app.plan import rows as r
from app.plan.draft import Draft
from app.plan.units import at_local
from app.ways_out.case import Case
from app.ways_out.places import minutes_to_dark

MEAL_BY = 360
"""Minutes after the call by which a meal is due (DOMAIN 6: at most six hours)."""


def free_reserve(case: Case, after: date | None = None) -> r.Session | None:
    """The unit's first unlocked reserve day after the delay, or a later date, that holds nothing yet."""
    plan = case.after.plan
    for session in case.open_sessions():
        free = session.kind == "reserve" and not session.locked and not plan.strips_of(session.id)
        if free and (after is None or session.day > after):
            return session
    return None


def next_free_day(case: Case, like: r.Session) -> date:
    """The first working day of the unit after its last session, and after today, on which a call like that of
    another session leaves the unit its rest."""
    schedule = case.after
    calendar = schedule.calendar_of_unit(like.unit_id)
    unit = schedule.plan.units[like.unit_id]
    sessions = [session.id for session in schedule.plan.session_order(unit.id)]
    last = schedule.plan.sessions[sessions[-1]].day.toordinal()
    if schedule.as_of is not None:
        last = max(last, calendar.local_date(schedule.as_of))
    rested = max(times.end for times in map(schedule.sessions.__getitem__, sessions)) + unit.rest
    day = date.fromordinal(calendar.nth_after(last, 1))
    while at_local(day, like.call, calendar.zone) < rested:
        day = date.fromordinal(calendar.nth_after(day.toordinal(), 1))
    return day


def new_day(draft: Draft, case: Case, like: r.Session) -> int:
    """A new session after the unit's last, with another's hours. Returns its id."""
    return add_session(
        draft, like.unit_id, next_free_day(case, like), because=case.because, call=like.call,
        shooting_call=like.shooting_call, wrap=like.wrap,
    )  # fmt: skip


def play_alone(draft: Draft, case: Case, target_id: int) -> None:
    """The lost strips on an empty session, with the hours of the one they were lost on, and a meal if it needs one."""
    assert case.session is not None
    move_strips(draft, [strip.id for strip in case.lost], target_id, 0, because=case.because)
    take_hours(draft, case, case.session, target_id, case.lost)
    set_session(draft, target_id, heading="")
    meal = next((s for s in case.before.plan.strips_of(case.session.id) if is_meal(s)), None)
    if meal is None:
        return
    shooting = case.session.call if case.session.shooting_call is None else case.session.shooting_call
    elapsed, place = shooting - case.session.call, 0
    for strip in case.lost:
        elapsed += strip_minutes(case.after.plan, strip)
        if place and elapsed > MEAL_BY:
            break
        place += 1
    if elapsed > MEAL_BY and place < len(case.lost):
        with draft.because(case.because):
            add_banner(draft, target_id, meal.text, meal.minutes or 0, place)


def is_meal(strip: r.Strip) -> bool:
    """A banner of half an hour or more in which nobody travels."""
    return strip.kind == "banner" and (strip.minutes or 0) >= 30 and "move" not in strip.text.casefold()


def take_hours(draft: Draft, case: Case, source: r.Session, target_id: int, strips: Sequence[r.Strip]) -> None:
    """A session's content moves with its hours and heading; a night that began as it grew dark still does."""
    target = draft.now(r.Session, target_id)
    assert target is not None
    later = minutes_to_dark(case.before, strips, target)
    shooting_call = None if source.shooting_call is None else source.shooting_call + later
    set_session(
        draft, target_id, call=source.call + later, shooting_call=shooting_call, wrap=source.wrap + later,
        day_type=source.day_type, heading=source.heading,
    )  # fmt: skip
