"""Delays at the edges of what people report: days past, strips already split, locks, reserve days, closed time.

Cases worked by hand on the board of `test_by_hand`: one office calendar, sessions 08:00–19:00 (660 minutes), Day 1 on
Mon 19 April 2027, five a week.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.edits.board import lock, mark
from app.edits.delays import DelayReport
from app.engine.knockon import compare
from app.engine.schedule import Schedule, compute
from app.plan import rows as r
from app.plan.errors import EditRefused
from app.plan.plan import Plan
from app.reports.sentences import conflict_sentence, owed_sentence, summary
from app.ways_out.quick import answer
from app.ways_out.way import Answer, Way
from tests.ways_out.test_by_hand import MONDAY, at, base, scene, turnover, weekday

LOFT, PIER = 31, 32
PLACES = [r.Element(LOFT, "set", "LOFT"), r.Element(PIER, "set", "PIER")]


def at_place(label: int, day: int | None, minutes: int, place: int) -> list[r.Row]:
    """An interior at a place."""
    found, strip = scene(label, day, minutes, "INT")
    return [replace(found, set_id=place), strip]  # type: ignore[type-var]


def the(found: Answer, name: str) -> Way:
    way = found.way(name)
    assert way is not None
    return way


def played(schedule: Schedule | None) -> dict[str, str]:
    """Scene → the label of its session, of those that have one."""
    assert schedule is not None
    plan = schedule.plan
    labels = plan.session_labels()
    return {plan.strip_label(s): labels[s.session_id] for s in plan.strips.values() if s.session_id is not None}


# days that have passed ------------------------------------------------------------------------------------------------
def test_nothing_is_put_on_a_day_that_has_begun() -> None:
    # Day 1 is reported on Thu 22 Apr at noon: Days 2, 3 and 4 have begun, Day 5 is the first that can take anything.
    noon = at(weekday(4), 720)
    plan = Plan.of(
        [*base(6), *PLACES, *at_place(1, 1, 240, LOFT), *at_place(2, 3, 60, LOFT), *at_place(3, 5, 60, LOFT)]
    )
    found = answer(compute(plan, noon), DelayReport("illness", 51))
    assert played(the(found, "next").schedule)["1"] == "5"
    push = the(found, "push")
    assert push.title == "Push to Day 5"
    assert played(push.schedule) == {"1": "5", "2": "3", "3": "6"}


def test_where_every_later_day_has_begun_a_day_comes_after_today() -> None:
    # Three days, Mon to Wed; reported on Fri 23 Apr: the extra day is Mon 26 Apr.
    plan = Plan.of([*base(3), *scene(1, 1), *scene(2, 3)])
    found = answer(compute(plan, at(weekday(5), 720)), DelayReport("illness", 51))
    assert the(found, "push").why_not == "No later session is unlocked and still to come"
    assert the(found, "reserve").detail == "Sc 1 on Mon 26 Apr"


def test_a_day_on_which_something_was_shot_is_left_as_it_is() -> None:
    # Sc 3 was shot on Day 3. Push: Sc 1 takes Day 2, Sc 2 goes past Day 3 to Day 4.
    plan = Plan.of([*base(5), *scene(1, 1), *scene(2, 2), *scene(3, 3)])
    shot = plan.with_change(plan.draft("shot", lambda draft: mark(draft, 203, "shot")))
    found = answer(compute(shot), DelayReport("illness", 51))
    assert played(the(found, "push").schedule) == {"1": "2", "2": "4", "3": "3"}


def test_minutes_lost_on_a_day_that_is_over_are_its_first() -> None:
    # Reported on Wed 21 Apr: the status date is no time of Day 1, so its 90 minutes run from the call.
    found = answer(
        compute(Plan.of([*base(), *scene(1, 1)]), at(weekday(3), 720)), DelayReport("equipment", 51, minutes=90)
    )
    row = found.after.plan.delays[found.delay_id]
    assert (row.start, row.until) == (at(MONDAY, 480), at(MONDAY, 570))


# room and locks -------------------------------------------------------------------------------------------------------
def test_two_displaced_scenes_do_not_take_the_same_room() -> None:
    # Sc 1, 500 minutes in the loft, is lost. Day 3 in the loft: Sc 2 (60), and Sc 3 and 4 of the pier (240 each); only
    # 60 + 500 = 560 of 660 minutes leave room, so both go. Day 2 at the pier has Sc 5 (360): 300 are left, one of
    # them. The other goes to Day 4, which is free.
    plan = Plan.of(
        [
            *base(4), *PLACES, *at_place(1, 1, 500, LOFT), *at_place(2, 3, 60, LOFT), *at_place(3, 3, 240, PIER),
            *at_place(4, 3, 240, PIER), *at_place(5, 2, 360, PIER),
        ]
    )  # fmt: skip
    way = the(answer(compute(plan), DelayReport("illness", 51)), "next")
    assert way.possible
    assert way.detail == "Sc 1 plays Day 3; Sc 3 on Day 2; Sc 4 on Day 4"
    assert way.schedule is not None
    assert all(times.overrun == 0 for times in way.schedule.sessions.values())


def test_a_locked_strip_makes_no_room() -> None:
    # Day 3: Sc 2 (60) in the loft, Sc 3 (400, locked) at the pier; 300 more do not fit, and Sc 3 may not leave.
    rows = [*base(4), *PLACES, *at_place(1, 1, 300, LOFT), *at_place(2, 3, 60, LOFT), *at_place(3, 3, 400, PIER)]
    rows = [replace(row, locked=True) if isinstance(row, r.Strip) and row.id == 203 else row for row in rows]
    way = the(answer(compute(Plan.of(rows)), DelayReport("illness", 51)), "next")
    assert not way.possible
    assert way.why_not == "Day 3 can't hold Sc 1 beside what must stay there"


def test_a_locked_reserve_day_is_not_filled() -> None:
    # Days 1 to 3, Mon to Wed, a locked reserve day on Thu 22 Apr: the extra day is Fri 23 Apr.
    plan = Plan.of([*base(3), r.Session(59, 20, weekday(4), kind="reserve"), *scene(1, 1), *scene(2, 2)])
    found = answer(compute(plan), DelayReport("illness", 51))
    assert the(found, "reserve").detail == "Sc 1 on Thu 22 Apr"
    locked = plan.with_change(plan.draft("lock", lambda draft: lock(draft, [59], True)))
    found = answer(compute(locked), DelayReport("illness", 51))
    assert the(found, "reserve").detail == "Sc 1 on Fri 23 Apr"
    assert the(found, "push").schedule is not None
    for name in ("reserve", "push"):
        schedule = the(found, name).schedule
        assert schedule is not None
        assert schedule.plan.strips_of(59) == ()


def test_a_push_never_slides_a_day_to_an_earlier_reserve_day() -> None:
    # The reserve day, Fri 23 Apr, stands before Day 5, Mon 26 Apr. Each day slides one on, and Day 5's goes after it.
    days = [row for row in base(6) if not (isinstance(row, r.Session) and row.id == 55)]
    plan = Plan.of([*days, r.Session(55, 20, weekday(5), kind="reserve"), *scene(1, 1), *scene(2, 4), *scene(3, 6)])
    push = the(answer(compute(plan), DelayReport("illness", 51)), "push")
    assert push.schedule is not None
    day = {
        label: push.schedule.plan.sessions[push.schedule.plan.strips[200 + int(label)].session_id or 0].day
        for label in "123"
    }
    assert day["1"] < day["2"] < day["3"]
    assert day["3"] == date(2027, 4, 27)


def test_a_reserve_day_keeps_the_hours_of_the_day_that_was_lost() -> None:
    # A night, 18:00 to 05:00, moved to the reserve day is still a night there.
    night = r.Session(51, 20, MONDAY, call=18 * 60, wrap=29 * 60)
    rows: list[r.Row] = [night if row.id == 51 and isinstance(row, r.Session) else row for row in base(2)]
    found, strip = scene(1, 1)
    rows += [replace(found, time="NIGHT"), replace(strip, not_before=21 * 60)]  # type: ignore[type-var]
    plan = Plan.of([*rows, r.Session(59, 20, weekday(3), kind="reserve")])
    way = the(answer(compute(plan), DelayReport("weather", 51)), "reserve")
    assert way.possible, way.why_not
    assert way.schedule is not None
    assert way.schedule.sessions[59].call == at(weekday(3), 18 * 60)


def test_an_extra_day_leaves_the_unit_its_rest() -> None:
    # Day 2, a night, ends Wed 21 Apr 05:00; a call at 08:00 leaves 3 of 11 hours: the extra day is Thursday.
    rows = [replace(row, call=18 * 60, wrap=29 * 60) if row.id == 52 else row for row in base(2)]  # type: ignore[type-var, call-arg]
    way = the(answer(compute(Plan.of([*rows, *scene(1, 1)])), DelayReport("illness", 51)), "reserve")
    assert way.possible, way.why_not
    assert way.detail == "Sc 1 on Thu 22 Apr"


def test_a_night_that_slides_still_begins_in_the_dark() -> None:
    # Sunset in London, 51.5° north, two minutes later each April day: Tue 20 April 20:05, Wed 21 April 20:06.
    # A night called at 20:05 would begin too early on Wednesday; hours move in steps of five: 20:10 to 04:10.
    night = r.Session(52, 20, weekday(2), call=20 * 60 + 5, wrap=28 * 60 + 5)
    rows: list[r.Row] = [night if isinstance(row, r.Session) and row.id == 52 else row for row in base(2)]
    dark, strip = scene(2, 2)
    plan = Plan.of([*rows, *scene(1, 1), replace(dark, time="NIGHT"), strip])  # type: ignore[type-var]
    push = the(answer(compute(plan), DelayReport("illness", 51)), "push")
    assert push.possible, push.why_not
    assert push.schedule is not None
    (new,) = [times for times in push.schedule.sessions.values() if times.day == weekday(3)]
    assert (new.call, new.wrap) == (at(weekday(3), 20 * 60 + 10), at(weekday(3), 28 * 60 + 10))


def test_a_night_lost_on_the_way_is_made_up_after_dark() -> None:
    # The same night on Monday, sunset 20:03, made up on Wednesday, three minutes later: 20:08.
    night = r.Session(51, 20, MONDAY, call=20 * 60 + 3, wrap=28 * 60 + 3)
    rows: list[r.Row] = [night if isinstance(row, r.Session) and row.id == 51 else row for row in base(2)]
    dark, strip = scene(1, 1)
    plan = Plan.of([*rows, replace(dark, time="NIGHT"), strip])  # type: ignore[type-var]
    way = the(answer(compute(plan), DelayReport("weather", 51)), "reserve")
    assert way.possible, way.why_not
    assert way.schedule is not None
    (new,) = [times for times in way.schedule.sessions.values() if times.day == weekday(3)]
    assert new.call == at(weekday(3), 20 * 60 + 8)


def test_a_night_exterior_past_the_next_sunrise_is_out_of_the_dark() -> None:
    # Sun up in London on Tue 20 April about 05:54. From 04:00 to 07:00 it is 1:06 too long; to 05:30 it is not.
    night = r.Session(51, 20, MONDAY, call=20 * 60 + 50, wrap=31 * 60)
    dark, strip = scene(1, 1, 180)
    rows: list[r.Row] = [night, *(row for row in base(1) if row.id != 51), replace(dark, time="NIGHT")]  # type: ignore[type-var]
    late = compute(Plan.of([*rows, replace(strip, not_before=28 * 60)]))  # type: ignore[type-var]
    (conflict,) = (found for found in late.conflicts if found.kind != "meal")
    assert (conflict.kind, conflict.note) == ("daylight", "NIGHT")
    assert abs(conflict.minutes - 66) <= 2
    soon = compute(Plan.of([*rows, replace(strip, not_before=26 * 60 + 30)]))  # type: ignore[type-var]
    assert [found.kind for found in soon.conflicts] == ["meal"]  # from 20:50 to 05:30, and no meal is planned


# what is lost ---------------------------------------------------------------------------------------------------------
def test_the_owed_part_of_a_scene_moves_from_the_day_it_was_lost() -> None:
    # Sc 5, 08:00–12:00, rained off from 11:00: its last hour moves from Day 1; the turnover hangs on it.
    plan = Plan.of([*base(), *scene(5, 1), *turnover(5, date(2027, 5, 10))])
    found = answer(compute(plan), DelayReport("weather", 51, at(MONDAY, 660)))
    owed, push = the(found, "owed"), the(found, "push")
    assert owed.knock_on is not None
    assert push.knock_on is not None
    assert [(move.before, move.after) for move in owed.knock_on.moves] == [(51, None)]
    assert [(move.before, move.after) for move in push.knock_on.moves] == [(51, 52)]
    assert found.after.plan.strip_label(found.after.plan.strips[owed.knock_on.moves[0].strip_id]) == "5pt2"
    for way in (owed, push):
        assert way.knock_on is not None
        (change,) = way.knock_on.changes
        assert [step.kind for step in change.causes] == ["delay", "strip", "activity", "deadline"]


def test_a_wrap_that_comes_sooner_says_which_scene_left_it() -> None:
    # Sc 2 on Day 5, the last, is lost: the unit's last day with scenes is Day 1, until Sc 2 has a day again.
    plan = Plan.of(
        [
            *base(5),
            *scene(1, 1),
            *scene(2, 5),
            r.Deadline(700, "Wrap", 10, "window", True, "wrap", 0, due_date=weekday(6)),
        ]
    )
    owed = the(answer(compute(plan), DelayReport("illness", 55)), "owed")
    assert owed.knock_on is not None
    (change,) = owed.knock_on.changes
    assert change.state == "relieved"
    assert [(step.kind, step.ref) for step in change.causes[1:]] == [
        ("strip", ("strips", 202)),
        ("deadline", ("deadlines", 700)),
    ]
    assert change.causes[0].kind == "delay"


def test_a_scene_that_plays_later_the_same_day_is_named() -> None:
    # Sc 8 08:00–12:00, Sc 9 12:00–16:00, an hour's dub after Sc 9: 16:00–17:00. A shower from 10:00 to 11:30: Sc 9 ends
    # 17:30, the dub has half an hour on Monday and half on Tuesday, to 09:30. The session still ends at wrap.
    plan = Plan.of(
        [
            *base(), *scene(8, 1), *scene(9, 1),
            r.Activity(400, "Dub", 11, 60, "asap"), r.Link(500, "strip", 209, "activity", 400),
            r.Deadline(700, "Dub", 11, "after", True, "activity", 400, due_date=weekday(5)),
        ]
    )  # fmt: skip
    found = answer(compute(plan), DelayReport("weather", 51, at(MONDAY, 600), at(MONDAY, 690)))
    owed = the(found, "owed")
    assert owed.knock_on is not None
    (change,) = owed.knock_on.changes
    assert change.after.expected == at(weekday(2), 570)
    assert [step.ref for step in change.causes] == [
        ("delays", found.delay_id), ("strips", 209), ("activities", 400), ("deadlines", 700),
    ]  # fmt: skip


def test_what_was_played_before_an_earlier_break_is_not_owed_again() -> None:
    # Sc 8, 08:00–12:00, broken off from 09:00 to 10:00, ends 13:00. Rained off from 09:30 as well: the hour until 09:00
    # is in the can, 180 of 240 minutes and 6 of 8 eighths are owed.
    before = compute(Plan.of([*base(), *scene(8, 1)]))
    first = answer(before, DelayReport("equipment", 51, at(MONDAY, 540), at(MONDAY, 600))).after
    assert first.strips[208].end == at(MONDAY, 780)
    (owed,) = answer(first, DelayReport("weather", 51, at(MONDAY, 570))).owed
    assert (owed.minutes, owed.eighths) == (180, 6)


def test_a_scene_of_which_minutes_are_said_to_be_owed_is_lost() -> None:
    # A shower inside the day's spare time loses nothing, but an hour of Sc 5 is said to be owed; and Sc 4, over before
    # the rain, owes half an hour: 30 of 240 minutes are 1 of 8 eighths.
    before = compute(Plan.of([*base(), *scene(4, 1), *scene(5, 1)]))
    (owed,) = answer(before, DelayReport("weather", 51, at(MONDAY, 600), at(MONDAY, 660), owed={205: 60})).owed
    assert (owed.minutes, owed.eighths) == (60, 2)
    found = answer(before, DelayReport("weather", 51, at(MONDAY, 780), owed={204: 30}))
    assert [(item.minutes, item.eighths) for item in found.owed] == [(30, 1), (180, 6)]


def test_strips_alone_close_no_time() -> None:
    # Sc 4 alone is lost; Sc 5 plays on, and nothing says that it may not.
    found = answer(compute(Plan.of([*base(), *scene(4, 1), *scene(5, 1)])), DelayReport("location", 51, strips=(204,)))
    assert [way.possible for way in found.ways if way.name in ("owed", "push")] == [True, True]
    assert found.after.conflicts == ()
    assert found.after.plan.delays[found.delay_id].start is None


def test_a_strip_put_back_into_closed_time_is_a_conflict_that_names_both() -> None:
    found = answer(compute(Plan.of([*base(), *scene(4, 1)])), DelayReport("weather", 51))
    plan = found.after.plan
    back = found.after.with_change(
        plan.draft("back", lambda draft: draft.put(replace(plan.strips[204], session_id=51)))
    )
    (conflict,) = back.conflicts
    assert (conflict.who, conflict.what) == (("strips", 204), ("delays", found.delay_id))
    assert conflict.minutes == 240
    assert conflict_sentence(back.plan, back, conflict) == "Sc 4 ends 4 h 00 into lost time: Day 1 rained off"


def test_time_lost_before_the_call_is_refused() -> None:
    report = DelayReport("weather", 51, at(MONDAY, 360), at(MONDAY, 420))
    with pytest.raises(EditRefused, match="That time ends before Day 1 is called at 08:00"):
        answer(compute(Plan.of([*base(), *scene(1, 1)])), report)


@pytest.mark.parametrize("minutes", [0, -5, 10**20])
def test_minutes_that_no_day_has_are_refused(minutes: int) -> None:
    with pytest.raises(EditRefused, match="minutes"):
        answer(compute(Plan.of([*base(), *scene(1, 1)])), DelayReport("weather", 51, minutes=minutes))


# what ways say --------------------------------------------------------------------------------------------------------
def test_a_delay_can_always_be_recorded() -> None:
    # A day exterior of four hours, 08:00–12:00 on a day until 23:00; rain until 17:00 leaves it 17:00–21:00, past
    # sunset (20:01 in London on 19 April), and not past wrap. Nothing is lost; that is no reason to refuse the report,
    # nor to say that no change is needed.
    rows: list[r.Row] = [row for row in base(3) if not (isinstance(row, r.Session) and row.id in (51, 52))]
    found, strip = scene(1, 1)
    plan = Plan.of([*rows, r.Session(51, 20, MONDAY, call=480, wrap=1380), replace(found, time="DAY"), strip])  # type: ignore[type-var]
    told = answer(compute(plan), DelayReport("weather", 51, at(MONDAY, 480), at(MONDAY, 1020)))
    assert told.owed == ()
    assert the(told, "owed").possible
    assert not told.nothing_late
    assert [conflict.kind for conflict in told.after.conflicts] == ["daylight", "meal"]  # and no lunch is planned
    assert summary(told) == "Day 1 rained off from 08:00 to 17:00. Nothing owed."


def test_one_scene_plays_and_two_play() -> None:
    one = answer(compute(Plan.of([*base(3), *scene(1, 1)])), DelayReport("illness", 51))
    two = answer(compute(Plan.of([*base(3), *scene(1, 1), *scene(2, 1)])), DelayReport("illness", 51))
    assert the(one, "push").detail == "Sc 1 plays Day 2"
    assert the(two, "push").detail == "Sc 1 and 2 play Day 2"


def test_what_is_late_on_the_first_day_already_is_said() -> None:
    # Turnover ten working days after Sc 1, due Mon 3 May: met from Day 1 only. Already on Day 2 it is late.
    (owed,) = (found := answer(compute(Plan.of([*base(), *scene(1, 1), *turnover(1, date(2027, 5, 3))])),
                               DelayReport("weather", 51))).owed  # fmt: skip
    assert (owed.shoot_by, owed.shoot_by_why) == (None, (("deadlines", 700),))
    assert owed_sentence(found.after.plan, owed) == "Sc 1: VFX is late on any later day"


def test_a_hard_start_that_slips_stays_hard() -> None:
    # Laid hard on Thu 22 Apr 09:00; two working days later is Mon 26 Apr 09:00.
    rows = [*base(), r.Activity(400, "Rig test", 10, 540, "hard_start", at(weekday(4), 540))]
    way = the(answer(compute(Plan.of(rows)), DelayReport("equipment", activity_id=400, days=2)), "slip")
    assert way.schedule is not None
    row = way.schedule.plan.activities[400]
    assert (row.position, row.at) == ("hard_start", at(date(2027, 4, 26), 540))


def test_the_comparison_of_a_plan_with_itself_is_empty() -> None:
    before = compute(Plan.of([*base(), *scene(1, 1), *turnover(1, date(2027, 5, 10))]))
    assert compare(before, compute(before.plan)).changes == ()
