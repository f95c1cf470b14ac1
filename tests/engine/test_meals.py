"""A meal is due within six hours of the call and of the meal before; a day may end half an hour beyond that."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.engine.schedule import compute
from app.plan import rows as r
from app.plan.plan import Plan

WEEK = (((480, 1140),),) * 5 + ((), ())


def plan_of(first: int, second: int, lunch: bool = True, kind: r.SessionKind = "shoot") -> Plan:
    """A day called at 08:00: a scene, an hour of lunch (else of a company move), a scene."""
    return Plan.of(
        [
            r.Production(1, "Meals", calendar_id=2),
            r.Calendar(2, "Main unit", "Europe/London", WEEK),
            r.Unit(3, "Main unit", 0, calendar_id=2),
            r.Session(4, 3, date(2027, 5, 5), kind=kind, call=480, wrap=1500),
            r.Scene(5, "1", 0),
            r.Scene(6, "2", 1),
            r.Strip(7, scene_id=5, session_id=4, rank=1, minutes=first),
            r.Strip(8, "banner", session_id=4, rank=2, minutes=60, text="Lunch" if lunch else "Company move"),
            r.Strip(9, scene_id=6, session_id=4, rank=3, minutes=second),
        ]
    )


def day(first: int, second: int, lunch: bool = True, kind: r.SessionKind = "shoot") -> list[tuple[str, int]]:
    """The late meals of such a day, with the minutes."""
    conflicts = compute(plan_of(first, second, lunch, kind)).conflicts
    return [(found.note, found.minutes) for found in conflicts if found.kind == "meal"]


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [
        (360, 360, []),  # lunch at 14:00, ended at 15:00; the day ends at 21:00
        (361, 60, [("call", 1)]),
        (240, 390, []),  # 30 minutes past six hours, and wrapped
        (240, 391, [("Lunch", 31)]),
    ],
)
def test_six_hours_from_call_and_from_meal(first: int, second: int, found: list[tuple[str, int]]) -> None:
    assert day(first, second) == found


def test_a_banner_that_is_made_a_meal_or_none_is_judged_anew() -> None:
    schedule = compute(plan_of(361, 60))
    (late,) = (found for found in schedule.conflicts if found.who == ("strips", 8))
    assert late.minutes == 1
    move = replace(schedule.plan.strips[8], text="Company move")
    after = schedule.with_change(schedule.plan.draft("Banner", lambda draft: draft.put(move)))
    assert after == compute(after.plan)
    assert not [found for found in after.conflicts if found.who == ("strips", 8)]


@pytest.mark.parametrize(
    ("second", "kind", "found"),
    [
        (90, "shoot", []),  # four hours, a move of one, and 1:30: half an hour past six hours
        (91, "shoot", [("none", 31)]),
        (200, "recording", []),  # musicians break as they like
    ],
)
def test_a_day_of_more_than_six_hours_without_a_meal(
    second: int, kind: r.SessionKind, found: list[tuple[str, int]]
) -> None:
    assert day(240, second, lunch=False, kind=kind) == found
