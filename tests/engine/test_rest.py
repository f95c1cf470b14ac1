"""Rest of each person, on the days of `salt_day`: 11 hours, make-up in 2:00 before the unit and out 0:30 after it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from app.engine.rest import ONE_TEAM, TWO_TEAMS, rests_into, teams
from app.engine.schedule import Schedule, compute
from app.plan import rows as r
from app.plan.change import Ref
from app.plan.draft import Draft
from app.plan.plan import Plan
from tests.reports import salt_day as day

MAKE_UP, CAMERA, LOCATIONS = 5, 2, 6


def edited(edit: Callable[[Draft], object]) -> Plan:
    plan = day.plan()
    return plan.with_change(plan.draft("Edit", edit))


def lengths(schedule: Schedule, session: int = day.DAY2) -> dict[Ref, int]:
    return {who: rest.length for who, rest in rests_into(schedule, schedule.plan.sessions[session]).items()}


def test_each_department_rests_from_its_wrap_out_to_its_own_call() -> None:
    # Day 1 wraps 19:00; Day 2 calls 11:15: the unit 16:15. Camera out 19:45, in 10:45: 15:00. Make-up 19:30 to 09:15.
    found = lengths(compute(day.plan()))
    assert found["units", day.UNIT] == 975
    assert found["departments", CAMERA] == 900
    assert found["departments", MAKE_UP] == 825


def test_nobody_is_judged_where_nobody_is() -> None:
    found = lengths(compute(day.plan()))
    assert ("departments", 4) not in found  # costume: its designer keeps her own call
    assert ("departments", 8) not in found  # catering: no names
    to_come = edited(lambda d: d.put(r.Person(599, "TBC", "Standby", 4)))
    assert ("departments", 4) not in lengths(compute(to_come))
    named = edited(lambda d: d.put(r.Person(599, "Perrin Hay", "Standby", 4)))
    assert lengths(compute(named))["departments", 4] == 825  # out 19:45, in 09:30


def test_a_department_with_a_shift_around_the_units_works_in_two_teams_unless_told_otherwise() -> None:
    # locations: 3:00 before and 1:30 after, 4:30 beside the unit's hours
    plan = day.plan()
    assert teams(plan, plan.departments[LOCATIONS]) == (TWO_TEAMS, TWO_TEAMS)
    assert teams(plan, plan.departments[MAKE_UP]) == (ONE_TEAM, ONE_TEAM)
    assert ("departments", LOCATIONS) not in lengths(compute(plan))
    told = edited(lambda d: d.put(r.SheetField(1, f"department.{LOCATIONS}.teams", None, ONE_TEAM, TWO_TEAMS)))
    assert lengths(compute(told))["departments", LOCATIONS] == 705  # out 20:30, in 08:15


def test_what_the_end_of_the_day_reported_counts_and_a_typed_call_too() -> None:
    # make-up was out at 23:10 (day minute 1390); in at 09:15 it has 10:05, 0:55 short; typed in at 10:15: 11:05, enough
    plan = day.plan()
    late = edited(lambda d: d.put(replace(plan.sessions[day.DAY1], outs=((MAKE_UP, 1390),))))
    rest = rests_into(compute(late), late.sessions[day.DAY2])["departments", MAKE_UP]
    assert (rest.length, rest.short) == (605, 55)
    (conflict,) = [c for c in compute(late).conflicts if c.kind == "rest"]
    assert (conflict.minutes, conflict.note, conflict.hard) == (55, "Make-up and hair", False)
    field = r.SheetField(1, f"department.{MAKE_UP}.call", day.DAY2, "10:15", "09:15")
    change = late.draft("Type", lambda d: d.put(field))
    typed = late.with_change(change)
    assert not [c for c in compute(typed).conflicts if c.kind == "rest"]
    # the same by increments, as the window does it
    change = late.draft(
        "Type", lambda d: d.put(r.SheetField(1, f"department.{MAKE_UP}.call", day.DAY2, "10:15", "09:15"))
    )
    assert compute(late).with_change(change) == compute(late.with_change(change))


def test_a_person_with_a_call_of_their_own_typed_is_judged_by_it() -> None:
    # Jonas Weir of camera, out 19:45, typed in at 06:00: 10:15, 0:45 short
    plan = edited(lambda d: d.put(r.SheetField(1, "crew.504.call", day.DAY2, "06:00", "10:45")))
    rest = rests_into(compute(plan), plan.sessions[day.DAY2])["people", 504]
    assert (rest.length, rest.short) == (615, 45)


def test_an_artist_rests_between_units_too() -> None:
    # 6 plays Day 2 until 21:05 and is out of make-up 21:35. Second unit needs her the next day at 08:00: in make-up at
    # 06:00, after 8:25: 2:35 short.
    plan = day.plan()

    def edit(draft: Draft) -> None:
        draft.put(r.Session(199, day.SECOND, plan.sessions[day.DAY3].day, call=480, wrap=1080))
        draft.put(replace(plan.strips[659], session_id=199))

    moved = edited(edit)
    rest = rests_into(compute(moved), moved.sessions[199])["elements", 216]
    assert (rest.first, rest.length, rest.short) == (day.DAY2, 505, 155)
    assert [(c.what, c.minutes, c.note) for c in compute(moved).conflicts if c.kind == "rest"] == [
        (("sessions", 199), 155, "Isolde")
    ]


def test_an_hour_with_another_unit_within_a_day_is_not_its_end() -> None:
    # 6 plays Day 2 until 21:05, and at 15:00 an hour for second unit; the next day as above: 2:35 short
    plan = day.plan()

    def edit(draft: Draft) -> None:
        draft.put(r.Session(198, day.SECOND, plan.sessions[day.DAY2].day, call=900, wrap=1080))
        draft.put(r.Scene(3999, "99", 99, "INT. FERRY - DAY"))
        draft.put(r.Strip(3998, scene_id=3999, session_id=198, minutes=60))
        draft.put(r.Need(3997, 3999, 216))
        draft.put(r.Session(199, day.SECOND, plan.sessions[day.DAY3].day, call=480, wrap=1080))
        draft.put(replace(plan.strips[659], session_id=199))

    moved = edited(edit)
    rest = rests_into(compute(moved), moved.sessions[199])["elements", 216]
    assert (rest.first, rest.length, rest.short) == (day.DAY2, 505, 155)


def test_two_units_on_one_date_are_one_days_work() -> None:
    # 6 plays Day 2 until 21:05; second unit has her on the same date from 22:00: a double call perhaps, but no rest
    plan = day.plan()

    def edit(draft: Draft) -> None:
        draft.put(r.Session(199, day.SECOND, plan.sessions[day.DAY2].day, call=1200, shooting_call=1320, wrap=1440))
        draft.put(replace(plan.strips[659], session_id=199))

    moved = edited(edit)
    assert ("elements", 216) not in lengths(compute(moved), 199)
    assert not [c for c in compute(moved).conflicts if c.kind == "rest"]


def test_an_empty_day_calls_nobody() -> None:
    # Day 1 wraps 19:00; an empty day put in for 03:00 next morning would leave 8:00 of 11
    plan = day.plan()
    short = r.Session(199, day.UNIT, plan.sessions[day.DAY1].day + timedelta(days=1), -1, call=180, wrap=600)
    empty = edited(lambda d: d.put(short))
    assert not [c for c in compute(empty).conflicts if c.kind == "rest"]
    filled = empty.with_change(empty.draft("Fill", lambda d: d.put(r.Strip(1999, "banner", None, 199, text="Rig"))))
    assert [c.what for c in compute(filled).conflicts if c.kind == "rest"][:1] == [("sessions", 199)]
    worked = edited(lambda d: d.put(replace(short, actual_call=180, actual_wrap=600)))
    assert [c.what for c in compute(worked).conflicts if c.kind == "rest"][:1] == [("sessions", 199)]


def test_what_lies_behind_is_judged_by_the_unit_alone() -> None:
    plan = day.plan()
    late = edited(lambda d: d.put(replace(plan.sessions[day.DAY1], outs=((MAKE_UP, 1390),))))
    call = compute(late).sessions[day.DAY2].call
    assert not [c for c in compute(late, call).conflicts if c.kind == "rest"]
    assert [c for c in compute(late, call - 1).conflicts if c.kind == "rest"]
