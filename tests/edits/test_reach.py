"""Numbers that no calendar reaches are refused, naming what they are of; nothing overflows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from app.edits import activities, board
from app.edits.day_breaks import Most, break_into_days
from app.engine.schedule import compute
from app.plan import rows as r
from app.plan.draft import Draft
from app.plan.errors import EditRefused
from app.plan.plan import Plan

PLAN = Plan.of([
    r.Production(1, "Far", calendar_id=2), r.Calendar(2, "Office", "Europe/London", (((540, 1080),),) * 7),
    r.Unit(3, "Main unit", 0, calendar_id=2), r.Session(4, 3, date(2027, 5, 3)), r.Scene(5, "1", 0, eighths=8),
    r.Strip(6, scene_id=5), r.Activity(7, "Edit", duration=540, at=30_000_000),
])  # fmt: skip

REFUSED: list[tuple[str, Callable[[Draft], object]]] = [
    ("Edit: minute 1000000000000 lies outside", lambda d: activities.move_activity(d, 7, 10**12)),
    ("Edit: minute -1000000000000 lies outside", lambda d: activities.move_activity(d, 7, -(10**12))),
    ("Edit: minute 1000000000000000000000 lies", lambda d: activities.move_activity(d, 7, 10**21)),
    ("Edit: minute 1000000000000 lies outside", lambda d: activities.set_activity(d, 7, at=10**12)),
    ("Edit: minute 1000000000000 lies outside", lambda d: activities.set_activity(d, 7, actual_start=10**12)),
    ("Edit: 1000000000000 minutes is no length", lambda d: activities.set_activity(d, 7, remaining=10**12)),
    ("Day 1: minute 1000000000000 is no time of", lambda d: board.set_session(d, 4, wrap=10**12)),
    ("Day 1: minute -1000000000 is no time of", lambda d: board.set_session(d, 4, call=-(10**9))),
    ("Day 1: minute 1000000000000000 is no time", lambda d: board.set_session(d, 4, shooting_call=10**15)),
    ("Day 1: 9999-12-31 lies outside the years", lambda d: board.set_session(d, 4, day=date(9999, 12, 31))),
    ("Day 1: 0001-01-01 lies outside the years", lambda d: board.set_session(d, 4, day=date(1, 1, 1))),
    ("Main unit: 9999-12-31 lies outside", lambda d: board.add_session(d, 3, date(9999, 12, 31))),
    ("Sc 1: minute 1000000000000000 is no time", lambda d: board.set_strip(d, 6, not_before=10**15)),
    ("Main unit: 9999-12-31 lies outside", lambda d: break_into_days(d, 3, [6], date(9999, 12, 31), Most(8))),
    ("Main unit: 0001-01-01 lies outside", lambda d: break_into_days(d, 3, [6], date(1, 1, 1), Most(8))),
]


@pytest.mark.parametrize(("message", "edit"), REFUSED)
def test_a_number_beyond_all_calendars_is_refused(message: str, edit: Callable[[Draft], object]) -> None:
    with pytest.raises(EditRefused) as refused:
        PLAN.draft("Far", edit)
    assert str(refused.value).startswith(message)


@pytest.mark.parametrize("edit", [
    lambda d: activities.move_activity(d, 7, 120_950_000),
    lambda d: board.set_session(d, 4, day=date(2199, 12, 31), call=1380, wrap=2870),
    lambda d: break_into_days(d, 3, [6], date(2199, 12, 30), Most(8)),
])  # fmt: skip
def test_the_last_year_that_can_be_typed_is_computed(edit: Callable[[Draft], object]) -> None:
    schedule = compute(PLAN)
    change = PLAN.draft("Far", edit)
    assert schedule.with_change(change) == compute(PLAN.with_change(change))
