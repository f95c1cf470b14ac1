"""A day's end by hand: Sc 1 shot, half of Sc 2, nothing of Sc 3."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.edits.end_of_day import Counted, DayEnd, StripEnd, day_ended, end_day
from app.engine.schedule import compute
from app.plan import rows as r
from app.plan.errors import EditRefused
from app.plan.plan import Plan
from app.plan.units import at_local

ZONE = "Europe/London"
DAY_ONE = date(2027, 5, 4)
WEEK: tuple[r.Spans, ...] = (((540, 1080),),) * 5 + ((), ())


def film() -> Plan:
    """A night: called 16:00, wrap 02:00; Sc 1, 2, 3 of two pages, 4 h each; Sc 4 on the day after."""
    return Plan.of(
        [
            r.Production(1, "Film", calendar_id=2), r.Calendar(2, "London", ZONE, WEEK), r.Unit(3, "Main unit", 0),
            r.Department(5, "Camera", 0), r.Department(6, "Sound", 1),
            r.Session(11, 3, DAY_ONE, call=960, wrap=1560), r.Session(12, 3, date(2027, 5, 5)),
            *(r.Scene(100 + i, str(i), i, eighths=16) for i in (1, 2, 3, 4)),
            *(r.Strip(i, scene_id=100 + i, session_id=11 if i < 4 else 12, rank=i) for i in (1, 2, 3, 4)),
        ]
    )  # fmt: skip


REPORT = DayEnd(
    11,
    (
        StripEnd(1, "shot", 990, 1230),
        StripEnd(2, "part", 1290, 60, owed_minutes=100, owed_eighths=7),
        StripEnd(3, "not_shot"),
    ),
    call=970, wrap=75, meals=" 20:30–21:30 ", outs=((5, 105), (6, 90)),
)  # fmt: skip


def ended(report: DayEnd = REPORT) -> tuple[Plan, tuple[int, ...]]:
    plan, owed = film(), []
    after = plan.with_change(plan.draft("", lambda draft: owed.append(end_day(draft, report))))
    after.validate()
    return after, owed[0]


def test_the_day_has_its_clock_and_times_before_the_call_are_past_midnight():
    plan, _ = ended()
    session = plan.sessions[11]
    assert (session.actual_call, session.actual_wrap, session.meals) == (970, 1440 + 75, "20:30–21:30")
    assert session.outs == ((5, 1545), (6, 1530))
    assert compute(plan).sessions[11].end == at_local(DAY_ONE, 1515, ZONE)


def test_what_is_shot_has_its_times_and_what_is_owed_stays_on_the_day_as_not_started():
    plan, owed = ended()
    assert [plan.strip_label(strip) for strip in plan.strips_of(11)] == ["1", "2pt1", "2pt2", "3"]
    assert [strip.state for strip in plan.strips_of(11)] == ["shot", "shot", "not_started", "not_started"]
    assert [plan.strip_label(plan.strips[strip]) for strip in owed] == ["2pt2", "3"]
    rest = plan.strips[owed[0]]
    assert (rest.minutes, rest.eighths, rest.actual_start) == (100, 7, None)
    assert (plan.strips[2].minutes, plan.strips[2].eighths) == (140, 9)
    assert plan.strips[2].actual_start == at_local(DAY_ONE, 1290, ZONE)
    assert plan.strips[2].actual_end == at_local(DAY_ONE, 1500, ZONE)


@pytest.mark.parametrize(("wrap", "reason"), [(75, "other"), (130, "overrun")])
def test_what_is_owed_goes_to_the_boneyard_in_the_same_change_lost_by_a_delay(wrap: int, reason: str):
    """Wrapped at 01:15 of 02:00, or ten minutes after it: a lead that hangs on what was lost then shows that."""
    base = film()
    found = day_ended(compute(base), replace(REPORT, wrap=wrap), "End of Day 1", at_local(DAY_ONE, 1440 + wrap, ZONE))
    plan = base.with_change(found.change)
    plan.validate()
    assert found.change.label == "End of Day 1"
    assert [plan.strip_label(strip) for strip in plan.strips_of(11)] == ["1", "2pt1"]
    owed = plan.strips_of(None)
    assert [plan.strip_label(strip) for strip in owed] == ["2pt2", "3"]
    (delay,) = plan.delays.values()
    assert {strip.lost_by for strip in owed} == {delay.id}
    assert (delay.reason, delay.session_id, delay.start) == (reason, 11, None)
    assert sorted(minutes for _, minutes, _ in delay.lost) == [100, 240]
    assert plan.production.status_date == at_local(DAY_ONE, 1440 + wrap, ZONE)
    back = plan.with_change(found.change.inverse())
    assert (back.strips, back.delays, back.sessions) == (base.strips, base.delays, base.sessions)


def test_a_day_whose_scenes_are_all_shot_records_no_delay():
    shot = DayEnd(11, tuple(StripEnd(strip, "shot") for strip in (1, 2, 3)), wrap=75)
    found = day_ended(compute(film()), shot, "End of Day 1")
    assert (found.owed, found.recorded) == ((), None)
    assert not film().with_change(found.change).delays


@pytest.mark.parametrize(
    ("report", "said"),
    [
        (DayEnd(99), "no longer there"),
        (DayEnd(11, (StripEnd(4, "shot"),)), "not on Day 1"),
        (DayEnd(11, (StripEnd(1, "shot", 1100, 1000),)), "can't have ended at 16:40, before it began at 18:20"),
        (DayEnd(11, (StripEnd(1, "part", owed_minutes=240, owed_eighths=4),)), "240 can't be owed"),
        (DayEnd(11, outs=((77, 1200),)), "department"),
    ],
)
def test_what_can_not_have_been_is_refused(report, said):
    with pytest.raises(EditRefused, match=said):
        ended(report)


COUNTED = Counted(21, " A034–A037 ", 38, "Fog until 09:20", " ", "Second camera from 14:00 ")


def test_what_was_counted_is_kept_and_stays_where_nothing_is_said_of_it() -> None:
    after, _ = ended(replace(REPORT, counted=COUNTED))
    day = after.sessions[11]
    assert (day.set_ups, day.cards, day.crowd, day.weather, day.accidents, day.remarks) == (
        21, "A034–A037", 38, "Fog until 09:20", "", "Second camera from 14:00",
    )  # fmt: skip
    again = after.with_change(after.draft("", lambda draft: end_day(draft, DayEnd(11, wrap=80))))
    assert again.sessions[11].set_ups == 21
    assert again.sessions[11].actual_wrap == 80 + 1440


@pytest.mark.parametrize("counted", [Counted(set_ups=-1), Counted(crowd=10_000)])
def test_a_count_that_can_not_be_is_refused(counted: Counted) -> None:
    with pytest.raises(EditRefused, match="is not between 0 and 9999"):
        ended(replace(REPORT, counted=counted))
