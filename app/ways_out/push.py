"""Push: the lost strips take a later day, and the content of the days after it slides."""

from __future__ import annotations

from collections.abc import Sequence

from app.edits.board import move_strips, set_session
from app.engine.board import session_times
from app.plan import rows as r
from app.plan.draft import Draft
from app.plan.labels import is_music, session_name
from app.plan.spoken import said
from app.ways_out.case import Case, impossible, judged
from app.ways_out.days import free_reserve, new_day, play_alone, take_hours
from app.ways_out.places import is_locked
from app.ways_out.shoot_by import windows_broken_on
from app.ways_out.way import Way


def push_way(case: Case) -> Way:
    """The lost strips play alone on the first later unlocked session where they can; the content of that and of each
    later unlocked session slides whole, with its hours, to the next; the reserve day, then a new day, takes the
    last."""
    assert case.session is not None
    plan = case.after.plan
    open_days = [s for s in case.open_sessions() if s.kind != "reserve" and not is_locked(plan, s)]
    if not open_days:
        return impossible(case, "push", said("Push"), said("No later session is unlocked and still to come"))
    first_try: Way | None = None
    for start, session in enumerate(open_days):
        if _can_play(case, session):
            return _pushed(case, open_days[start:])
        first_try = first_try or _pushed(case, open_days[start:])
    assert first_try is not None
    return first_try


def _can_play(case: Case, session: r.Session) -> bool:
    """Whether the lost strips may play on a session's date: every hard paper they need holds."""
    return not any(windows_broken_on(case.after, strip.id, session) for strip in case.lost)


def _pushed(case: Case, days: Sequence[r.Session]) -> Way:
    assert case.session is not None
    plan = case.after.plan
    reserve = free_reserve(case, after=days[-1].day)
    name = session_name(plan, days[0].id)
    full = [day for day in days if plan.strips_of(day.id)]
    last = session_name(plan, full[-1].id).split()[-1] if full else ""
    own = days[0].id

    def edit(draft: Draft) -> None:
        assert case.session is not None
        targets = [*days[1:], reserve] if reserve is not None else list(days[1:])
        contents = {day.id: [strip.id for strip in plan.strips_of(day.id)] for day in days}
        with draft.because(("strips", case.lost[0].id)):
            for place in range(len(days) - 1, -1, -1):
                if not contents[days[place].id]:
                    continue
                if place < len(targets) and targets[place] is not None:
                    target = targets[place].id
                else:
                    target = new_day(draft, case, days[place])
                move_strips(draft, contents[days[place].id], target, 0)
                take_hours(draft, case, days[place], target, plan.strips_of(days[place].id))
        play_alone(draft, case, own)
        _keep_rest(draft, case, {day.id for day in days} | ({reserve.id} if reserve is not None else set()))

    detail = f"{case.scenes_play} {name}"
    if len(full) > 1:
        slides = (
            said("{0}, Sessions {1}–{2} slide one day") if is_music(plan) else said("{0}, Days {1}–{2} slide one day")
        )
        detail = slides.format(detail, name.split()[-1], last)
    return judged(case, "push", said("Push to {0}").format(name), detail, edit)


def _keep_rest(draft: Draft, case: Case, moved: set[int]) -> None:
    """Push the calls of slid sessions, in steps of five minutes, where a late evening has come to stand before them.

    A Friday's midnight that slides to Monday would rob Tuesday of its rest: a first AD pushes Tuesday's call.
    """
    assert case.session is not None
    plan = draft.plan
    unit = plan.units[case.session.unit_id]
    end: int | None = None
    for session in plan.session_order(unit.id):
        if session.kind in ("reserve", "prep") and not plan.strips_of(session.id):
            continue
        times, _strips = session_times(plan, session, case.before.as_of)
        short = 0 if end is None else unit.rest - (times.call - end)
        if short > 0 and session.id in moved:
            later = -(-short // 5) * 5
            shooting = None if session.shooting_call is None else session.shooting_call + later
            pushed = {"call": session.call + later, "shooting_call": shooting, "wrap": session.wrap + later}
            set_session(draft, session.id, case.because, **pushed)
            plan = draft.plan
            times, _strips = session_times(plan, plan.sessions[session.id], case.before.as_of)
        end = times.end
