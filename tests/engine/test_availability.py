"""When an element is there: dates off, dates only, and the strips that need it elsewhere."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.engine.availability import of_element
from app.engine.days_out import element_days
from app.engine.schedule import Schedule, compute
from app.engine.values import Conflict
from app.plan import rows as r
from app.plan.plan import Plan
from app.reports.sentences import conflict_sentence

from .test_days_out import ANNA, BEN, LAMP, SHOOT, film, row


def day(number: int) -> date:
    return date(2026, 5, number)


def found(schedule: Schedule, kind: str) -> list[Conflict]:
    return [conflict for conflict in schedule.conflicts if conflict.kind == kind]


def with_rows(plan: Plan, *rows: r.Row) -> Plan:
    return plan.with_change(plan.draft("Rows", lambda draft: [draft.put(each) for each in rows]))


def test_without_events_everybody_is_always_there() -> None:
    schedule = compute(film())
    assert not of_element(schedule.plan, ANNA).absent(day(4))
    assert found(schedule, "absent") == []


def test_a_strip_on_a_day_off_is_a_hard_conflict_with_both_names_and_the_reason() -> None:
    plan = with_rows(film(), r.DayEvent(50, ANNA, day(11), "OFF", "a wedding"), r.DayEvent(51, ANNA, day(7), "OFF"))
    schedule = compute(plan)
    strip = ANNA * 100 + 11
    minutes = schedule.strips[strip].end - schedule.strips[strip].start
    assert found(schedule, "absent") == [
        Conflict("absent", ("strips", strip), ("elements", ANNA), minutes, hard=True)
    ]  # the 7th is an idle day
    said = conflict_sentence(plan, schedule, found(schedule, "absent")[0])
    assert said == "Sc 111 needs Anna, who is not available on Day 6, Mon 11 May (a wedding)"


def test_dates_only_leave_no_other_date() -> None:
    only = [r.DayEvent(60 + number, BEN, day(number), "ON") for number in (4, 5, 18, 19)]
    plan = with_rows(film(), *only)
    schedule = compute(plan)
    assert not of_element(plan, BEN).absent(day(18))
    assert of_element(plan, BEN).absent(day(20))
    assert [conflict.who[1] for conflict in found(schedule, "absent")] == [BEN * 100 + 20]


def test_a_date_that_is_not_one_of_the_only_dates_is_no_hold() -> None:
    """Anna, held, available 4-8 and 11-15 May only: not held on the 18th and 19th; the 14th is no paid holiday."""
    only = [r.DayEvent(60 + number, ANNA, day(number), "ON") for number in (4, 5, 6, 7, 8, 11, 12, 13, 15, 20)]
    plan = with_rows(film(), *only)
    assert row(element_days(compute(plan), ANNA)) == "SW W W H H · · W W H · H · · · · WF"
    assert element_days(compute(plan), ANNA).total == 6 + 4


def test_what_is_shot_was_there() -> None:
    plan = film()
    shot = replace(plan.strips[ANNA * 100 + 11], state="shot")
    plan = with_rows(plan, shot, r.DayEvent(50, ANNA, day(11), "OFF"))
    assert found(compute(plan), "absent") == []


def two_units(wrap_apart: int = 0) -> Plan:
    """Ben, and a lamp, in a scene of each unit on 4 May: the second unit's call so many minutes after 08:00."""
    return with_rows(
        film(),
        r.Unit(2, "Second unit", 1, prefix="B", calendar_id=1),
        r.Session(80, 2, SHOOT[0], call=480 + wrap_apart),
        r.Scene(80, "80", 80, eighths=4),
        r.Strip(80, scene_id=80, session_id=80, eighths=4),
        r.Need(80, 80, BEN),
        r.Need(81, 80, LAMP),
    )


def test_a_person_is_not_in_two_units_at_once_and_there_may_be_two_of_a_prop() -> None:
    plan = two_units()
    schedule = compute(plan)
    mine = schedule.strips[BEN * 100 + 4]
    other = schedule.strips[80]
    (double,) = found(schedule, "double")
    assert {double.who, double.what} == {("strips", BEN * 100 + 4), ("strips", 80)}
    assert (double.note, double.hard) == ("2 Ben", False)
    assert double.minutes == min(mine.end, other.end) - max(mine.start, other.start) > 0
    said = conflict_sentence(plan, schedule, double)
    assert said.startswith("2 Ben is needed for Sc ")
    assert "at the same time, for Sc " in said


def test_one_after_the_other_is_no_double_booking() -> None:
    assert found(compute(two_units(600)), "double") == []


def test_a_day_off_is_seen_at_once_in_a_schedule_that_is_kept_up_to_date() -> None:
    schedule = compute(film())
    assert found(schedule, "absent") == []
    change = schedule.plan.draft("Off", lambda draft: draft.put(r.DayEvent(50, ANNA, day(11), "OFF")))
    after = schedule.with_change(change)
    assert found(after, "absent") == found(compute(after.plan), "absent") != []
    assert found(after.with_change(change.inverse()), "absent") == []


def test_a_night_that_runs_into_another_units_next_day_is_a_double_booking() -> None:
    """Ben plays with the second unit from 23:00 on 3 May until 09:00 on the 4th; the main unit calls at 08:00."""
    plan = with_rows(
        film(),
        r.Unit(2, "Second unit", 1, prefix="B", calendar_id=1),
        r.Session(80, 2, day(3), call=1380, wrap=1980),
        r.Scene(80, "80", 80, eighths=4),
        r.Strip(80, scene_id=80, session_id=80, minutes=600),
        r.Need(80, 80, BEN),
    )
    schedule = compute(plan)
    (double,) = found(schedule, "double")
    assert (double.who, double.what) == (("strips", 80), ("strips", BEN * 100 + 4))
    assert 0 < double.minutes <= 60
