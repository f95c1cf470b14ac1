"""Strips that end later than they may; dusks that go on into the dark, and dawns before first light."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.engine.schedule import Schedule, compute
from app.plan import rows as r
from app.plan.plan import Plan
from app.reports.sentences import conflict_sentence

WEEK = (((480, 1380),),) * 5 + ((), ())


def made(
    start: int, minutes: int, not_after: int | None = None, time: str = "DAY", state: r.StripState = "todo"
) -> Plan:
    """One exterior on 6 May 2027 in the zone of London, called at that minute of the day."""
    return Plan.of(
        [
            r.Production(1, "Bounds", calendar_id=2),
            r.Calendar(2, "Main unit", "Europe/London", WEEK),
            r.Unit(3, "Main unit", 0, calendar_id=2),
            r.Session(4, 3, date(2027, 5, 6), call=start, wrap=start + 600),
            r.Scene(5, "51", 0, ie="EXT", time=time),
            r.Strip(6, scene_id=5, session_id=4, rank=1, minutes=minutes, not_after=not_after, state=state),
        ]
    )


def told(plan: Plan) -> list[tuple[str, int]]:
    return [(conflict.kind, conflict.minutes) for conflict in compute(plan).conflicts if conflict.hard]


def test_a_strip_past_the_time_it_must_be_out_by_is_reported_with_both_times() -> None:
    plan = made(540, 130, not_after=660)  # 09:00 to 11:10, out by 11:00
    schedule: Schedule = compute(plan)
    (found,) = schedule.conflicts
    assert (found.kind, found.who, found.minutes, found.hard) == ("bound", ("strips", 6), 10, True)
    assert conflict_sentence(plan, schedule, found) == "Sc 51 on Day 1 ends 11:10, 10 minutes past its latest, 11:00"


def test_a_strip_that_is_out_in_time_or_shot_already_is_not() -> None:
    assert told(made(540, 120, not_after=660)) == []
    assert told(made(540, 130, not_after=660, state="shot")) == []


@pytest.mark.parametrize(
    ("start", "minutes", "time", "hard"),
    [
        (1170, 90, "DUSK", []),  # 19:30 to 21:00; last light in London on 6 May is 21:11
        (1170, 120, "DUSK", [("daylight", 19)]),  # to 21:30
        (270, 60, "DAWN", [("daylight", 14)]),  # from 04:30; first light is 04:44
        (300, 60, "DAWN", []),
    ],
)
def test_a_dusk_lies_before_last_light_and_a_dawn_after_the_first(
    start: int, minutes: int, time: str, hard: list[tuple[str, int]]
) -> None:
    assert told(made(start, minutes, time=time)) == hard


def test_a_bound_past_midnight_is_of_the_days_own_night() -> None:
    """A bound past midnight is a minute over 1440, as a wrap is."""
    night = made(1200, 300, not_after=1440 + 60, time="NIGHT")  # 20:00 to 01:00
    assert [kind for kind, _ in told(night)] == ["daylight"]
    assert [kind for kind, _ in told(replace_strip(night, 1440 + 30))] == ["daylight", "bound"]


def replace_strip(plan: Plan, not_after: int) -> Plan:
    change = plan.draft("", lambda draft: draft.put(replace(plan.strips[6], not_after=not_after)))
    return plan.with_change(change)
