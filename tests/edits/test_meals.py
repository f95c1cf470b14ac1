"""Meals put where they are due, on one day from 08:00: six hours later is 14:00."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.edits.meals import put_meals
from app.engine.schedule import Schedule, compute
from app.plan import rows as r
from app.plan.errors import EditRefused
from app.plan.plan import Plan
from app.plan.units import at_local, clock
from app.reports.sentences import conflict_sentence

WEEK: tuple[r.Spans, ...] = (((540, 1080),),) * 5 + ((), ())
DAY = 11


def film(*lengths: int | str, **strip: object) -> Plan:
    """Strips of so many minutes, and banners of an hour by their words, on Tue 4 May 2027 from 08:00 to 20:00."""
    rows: list[r.Row] = [
        r.Production(1, "Film", calendar_id=2), r.Calendar(2, "London", "Europe/London", WEEK),
        r.Unit(3, "Main unit", 0), r.Session(DAY, 3, date(2027, 5, 4), call=480, wrap=1200),
    ]  # fmt: skip
    for place, length in enumerate(lengths):
        if isinstance(length, str):
            rows.append(r.Strip(900 + place, "banner", session_id=DAY, rank=10 * place, text=length, minutes=60))
        else:
            rows.append(r.Scene(100 + place, str(place + 1), place, ie="INT", time="DAY", eighths=8))
            made = r.Strip(place, scene_id=100 + place, session_id=DAY, rank=10 * place, minutes=length, **strip)
            rows.append(made)
    return Plan.of(rows)


def told(schedule: Schedule) -> list[str]:
    """`08:00 1`, of each strip."""
    plan = schedule.plan
    strips = plan.strips_of(DAY)
    return [f"{clock(schedule.strips[s.id].start, 'Europe/London')} {plan.strip_label(s)}" for s in strips]


def put(plan: Plan) -> Schedule:
    return compute(plan.with_change(plan.draft("", lambda draft: put_meals(draft, DAY))))


def late(schedule: Schedule) -> list[str]:
    found = [conflict for conflict in schedule.conflicts if conflict.kind == "meal"]
    assert not any(conflict.hard for conflict in found)  # reported, never in the way
    return [conflict_sentence(schedule.plan, schedule, conflict) for conflict in found]


def test_a_meal_that_slid_into_the_evening_is_seen_and_goes_back_to_the_last_place_before_it_is_due():
    plan = film(120, 150, 90, 120, "Lunch")
    assert late(compute(plan)) == ["Lunch at 16:00 on Day 1 is 2 h 00 later than six hours after the call"]
    schedule = put(plan)
    assert told(schedule) == ["08:00 1", "10:00 2", "12:30 3", "14:00 Lunch", "15:00 4"]
    assert late(schedule) == []


def test_a_meal_too_early_is_seen_by_what_is_left_after_it():
    plan = film(90, "Lunch", 240, 240)
    assert late(compute(plan)) == ["Day 1 goes on 2 h 00 longer than six hours after Lunch without another meal"]
    schedule = put(plan)
    assert told(schedule) == ["08:00 1", "09:30 3", "13:30 Lunch", "14:30 4"]
    assert late(schedule) == []


def test_a_scene_of_seven_hours_alone_is_parted_around_its_lunch():
    schedule = put(film(420))
    assert told(schedule) == ["08:00 1pt1", "14:00 Lunch", "15:00 1pt2"]
    parts = [strip for strip in schedule.plan.strips_of(DAY) if strip.kind == "scene"]
    assert [(strip.minutes, strip.eighths) for strip in parts] == [(360, 7), (60, 1)]


def test_a_locked_scene_is_not_parted():
    schedule = put(film(420, locked=True))
    assert told(schedule) == ["08:00 1", "15:00 Lunch"]
    assert late(schedule) == ["Lunch at 15:00 on Day 1 is 1 h 00 later than six hours after the call"]


def test_a_scene_is_parted_where_the_day_would_go_on_too_long_after_the_meal_before_it():
    """Between Sc 1 and Sc 2 it is 11:20, in time, but 8 h 20 follow: Sc 2 is parted at 14:00."""
    schedule = put(film(200, 300, 200, "Lunch"))
    assert told(schedule) == ["08:00 1", "11:20 2pt1", "14:00 Lunch", "15:00 2pt2", "17:20 3"]
    assert late(schedule) == []


def test_where_no_scene_may_be_parted_the_place_in_time_is_taken_and_what_follows_is_reported():
    schedule = put(film(200, 300, 200, "Lunch", locked=True))
    assert told(schedule) == ["08:00 1", "11:20 Lunch", "12:20 2", "17:20 3"]
    assert late(schedule) == ["Day 1 goes on 2 h 20 longer than six hours after Lunch without another meal"]


def test_a_meal_comes_before_what_cannot_be_parted_rather_than_after_it():
    """09:40 is sooner than three hours after the call; after Sc 2 it would be 16:20, past the six hours."""
    assert told(put(film(100, 400, "Lunch", locked=True))) == ["08:00 1", "09:40 Lunch", "10:40 2"]


def test_what_begins_only_after_the_six_hours_is_not_parted():
    plan = film(100, 120, "Lunch")
    later = plan.with_change(plan.draft("", lambda draft: draft.put(replace(plan.strips[1], not_before=900))))
    assert told(put(later)) == ["08:00 1", "09:40 Lunch", "15:00 2"]


@pytest.mark.parametrize(("state", "codes"), [("started", ["1", "Lunch"]), ("not_started", ["1pt1", "Lunch", "1pt2"])])
def test_a_scene_that_has_begun_is_not_parted(state: str, codes: list[str]):
    plan = put(film(420, state=state)).plan
    assert [plan.strip_label(strip) for strip in plan.strips_of(DAY)] == codes


def test_a_session_that_is_gone_has_no_meals():
    plan = film(420)
    with pytest.raises(EditRefused, match="That session is no longer there"):
        plan.draft("", lambda draft: put_meals(draft, 99))


def test_two_meals_each_keep_to_six_hours():
    schedule = put(film(240, 120, 240, 120, "Lunch", "Supper"))
    assert told(schedule) == ["08:00 1", "12:00 2", "14:00 Lunch", "15:00 3", "19:00 4", "21:00 Supper"]
    assert late(schedule) == []


def test_a_short_day_gets_no_meal():
    with pytest.raises(EditRefused, match=r"Day 1 is no longer than 6 hours; no meal is due\."):
        put(film(300))


def test_a_day_that_is_over_says_nothing_of_its_meals():
    plan = film(120, 150, 90, 120, "Lunch")
    session = plan.sessions[DAY]
    over = plan.with_change(
        plan.draft("", lambda draft: draft.put(r.Session(DAY, 3, session.day, call=480, wrap=1200, actual_wrap=1140)))
    )
    assert late(compute(over)) == []


def test_a_day_that_has_wrapped_keeps_its_meals():
    plan = film(120, 150, 90, 120, "Lunch")
    over = plan.with_change(plan.draft("", lambda draft: draft.put(replace(plan.sessions[DAY], actual_wrap=1140))))
    with pytest.raises(EditRefused, match="has been worked; its meals stay as they were taken"):
        put(over)


def test_no_meal_is_put_less_than_three_hours_after_the_call():
    """After Sc 1 it is 10:59, one minute too soon for the last place before 14:00: Sc 2 is parted."""
    assert told(put(film(179, 240, "Lunch"))) == ["08:00 1", "10:59 2pt1", "14:00 Lunch", "15:00 2pt2"]
    assert told(put(film(180, 240, "Lunch"))) == ["08:00 1", "11:00 Lunch", "12:00 2"]


@pytest.mark.parametrize(("length", "codes"), [(389, ["1", "Lunch"]), (390, ["1pt1", "Lunch", "1pt2"])])
def test_nobody_comes_back_from_a_meal_for_less_than_half_an_hour(length: int, codes: list[str]):
    plan = put(film(length)).plan
    assert [plan.strip_label(strip) for strip in plan.strips_of(DAY)] == codes


def test_a_scene_begun_less_than_half_an_hour_before_the_meal_is_not_parted_for_it():
    """08:00 and five hours and 31 minutes: Sc 2 begins at 13:31, and the meal comes before it."""
    plan = put(film(331, 300)).plan
    assert [plan.strip_label(strip) for strip in plan.strips_of(DAY)] == ["1", "Lunch", "2"]


def test_meals_go_by_where_the_day_stands_now():
    """At 15:00 Sc 2 has not started: it plays 15:00–17:00, and Sc 3 till 18:00. Lunch comes before it, not after."""
    plan = film(240, 120, 60)
    noon = plan.with_change(
        plan.draft(
            "",
            lambda draft: (
                draft.put(replace(plan.strips[1], state="not_started")),
                draft.put(replace(plan.production, status_date=at_local(date(2027, 5, 4), 900, "Europe/London"))),
            ),
        )
    )
    schedule = put(noon)
    assert told(schedule)[:2] == ["08:00 1", "12:00 Lunch"]
