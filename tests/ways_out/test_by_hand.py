"""Cases worked by hand, each with its arithmetic.

One office calendar: Monday to Friday 09:00–18:00 (540 minutes a day), no holidays, London. April and May 2027: Mon 19
April,
Fri 23 April, Mon 26 April … Sessions 08:00 to 19:00, one a weekday: Day 1 Mon 19 Apr … Day 5 Fri 23 Apr, Day 6 Mon 26
Apr.
"""

from __future__ import annotations

from datetime import date, timedelta

from app.edits.board import move_strips
from app.edits.delays import DelayReport
from app.engine.knockon import compare
from app.engine.schedule import Schedule, compute
from app.plan import rows as r
from app.plan.labels import find_session
from app.plan.plan import Plan
from app.plan.units import at_local
from app.reports.sentences import summary
from app.ways_out.quick import answer

ZONE = "Europe/London"
MONDAY = date(2027, 4, 19)
SCENE, SET = 100, 30


def at(day: date, clock: int) -> int:
    return at_local(day, clock, ZONE)


def weekday(number: int) -> date:
    """The date of Day `number`: five a week from Monday 19 April."""
    weeks, rest = divmod(number - 1, 5)
    return MONDAY + timedelta(days=7 * weeks + rest)


def base(days: int = 10) -> list[r.Row]:
    week = (((540, 1080),),) * 5 + ((), ())
    return [
        r.Calendar(1, "Office", ZONE, week),
        r.Production(2, "By hand", country="", calendar_id=1),
        r.Department(10, "Art", 0, calendar_id=1),
        r.Department(11, "VFX", 1, calendar_id=1),
        r.Unit(20, "Main unit", 0, calendar_id=1),
        *(r.Session(50 + n, 20, weekday(n), call=480, wrap=1140) for n in range(1, days + 1)),
    ]


def scene(label: int, day: int | None, minutes: int = 240, ie: str = "EXT", needs_set: bool = False) -> list[r.Row]:
    """A scene with its strip; scene id 100 + label, strip id 200 + label."""
    return [
        r.Scene(SCENE + label, str(label), label, ie=ie, time="", set_id=SET if needs_set else None, eighths=8),
        r.Strip(
            200 + label,
            scene_id=SCENE + label,
            session_id=None if day is None else 50 + day,
            rank=label,
            minutes=minutes,
        ),
    ]


def turnover(label: int, due: date) -> list[r.Row]:
    """Ten working days after a scene, as the lead rule makes it: 10 × 540 minutes, due on a typed date."""
    return [
        r.Activity(400, "Turnover", 11, 5400, "asap"),
        r.Link(500, "scene_last", SCENE + label, "activity", 400, "FS", 0, "days"),
        r.Deadline(700, "Turnover", 11, "after", True, "activity", 400, due_date=due),
    ]


def by_name(schedule: Schedule, name: str):  # type: ignore[no-untyped-def]
    row = next(row for row in schedule.plan.deadlines.values() if row.name == name)
    return schedule.deadlines[row.id]


def test_a_scene_pushed_back() -> None:
    # Sc 1 on Day 1, Mon 19 Apr. Ten working days after: 20 21 22 23 | 26 27 28 29 30 | 3 May = the 10th.
    # Due Wed 5 May: 4 and 5 May are left, +2. On Day 4, Thu 22 Apr: 23 | 26–30 | 3 4 5 6 May: Thu 6 May, one day
    # late: −1.
    plan = Plan.of([*base(), *scene(1, 1), *turnover(1, date(2027, 5, 5))])
    before = compute(plan)
    assert by_name(before, "Turnover").expected == at(date(2027, 5, 3), 1080)
    assert by_name(before, "Turnover").slack_days == 2
    assert by_name(before, "Turnover").slack_minutes == 2 * 540
    change = plan.draft("push back", lambda draft: move_strips(draft, [201], 54))
    after = before.with_change(change)
    assert by_name(after, "Turnover").expected == at(date(2027, 5, 6), 1080)
    assert by_name(after, "Turnover").slack_days == -1
    (found,) = compare(before, after, change).changes
    assert (found.state, found.newly_late) == ("late", True)
    assert [step.kind for step in found.causes] == ["strip", "activity", "deadline"]


def test_a_scene_pulled_up_robs_the_art_department() -> None:
    # The set is dressed one working day before its first session. Sc 2 on Day 6, Mon 26 Apr: due Fri 23 Apr 18:00.
    # The work,
    # 2 × 540 laid on Wed 21 Apr, is ready Thu 22 Apr 18:00: +1. Pulled up to Day 3, Wed 21 Apr: due Tue 20 Apr 18:00,
    # which
    # is two working days before it is ready (21 and 22): −2, and the dressing ends after the session it is for has
    # begun.
    rows = [
        *base(),
        r.Element(SET, "set", "LOFT"),
        *scene(2, 6, needs_set=True),
        r.Activity(400, "Loft, dressed", 10, 1080, "laid", at(date(2027, 4, 21), 540)),
        r.Link(500, "activity", 400, "first", SET),
        r.Deadline(700, "Loft, dressed", 10, "before", True, "activity", 400, due_kind="first", due_id=SET, offset=1),
    ]
    plan = Plan.of(rows)
    before = compute(plan)
    assert by_name(before, "Loft, dressed").due == at(date(2027, 4, 23), 1080)
    assert by_name(before, "Loft, dressed").slack_days == 1
    assert not [c for c in before.conflicts if c.kind == "link"]
    change = plan.draft("pull up", lambda draft: move_strips(draft, [202], 53))
    after = before.with_change(change)
    assert by_name(after, "Loft, dressed").due == at(date(2027, 4, 20), 1080)
    assert by_name(after, "Loft, dressed").expected == at(date(2027, 4, 22), 1080)
    assert by_name(after, "Loft, dressed").slack_days == -2
    (found,) = compare(before, after, change).changes
    assert (found.state, found.newly_late) == ("late", True)
    (conflict,) = [c for c in after.conflicts if c.kind == "link"]
    # ready Thu 22 Apr 18:00, the session's call Wed 21 Apr 08:00: 34 hours
    assert (conflict.who, conflict.what, conflict.minutes) == (("activities", 400), ("sessions", 53), 34 * 60)


def test_a_permit_window_broken_on_a_saturday() -> None:
    # The permit ends Fri 23 Apr, at local midnight. A Friday night session, call 18:00, runs to 02:00 on Saturday:
    # two hours
    # outside, though it belongs to Friday. Expected is on Saturday: no working date lies between, so late by −1 at
    # least.
    rows = [
        *base(5),
        r.Element(SET, "set", "MARSH"),
        *scene(3, 2, needs_set=True),
        r.Clearance(600, "Marsh permit", department_id=10, valid_to=date(2027, 4, 23), element_id=SET),
        r.Deadline(700, "Marsh permit", 10, "window", True, "last", SET, 600),
    ]
    plan = Plan.of(rows)
    before = compute(plan)
    midnight = at(date(2027, 4, 23), 1440)
    assert by_name(before, "Marsh permit").due == midnight
    # Tue 20 Apr 19:00; 21, 22 and 23 are left
    assert by_name(before, "Marsh permit").slack_days == 3

    def to_friday_night(draft) -> None:  # type: ignore[no-untyped-def]
        from app.edits.board import set_session

        set_session(draft, 55, call=18 * 60, wrap=26 * 60)
        move_strips(draft, [203], 55)

    after = before.with_change(plan.draft("Friday night", to_friday_night))
    times = by_name(after, "Marsh permit")
    assert times.expected == midnight + 120
    assert times.late
    assert times.slack_days == -1
    assert times.slack_minutes == -1  # no working minute lies between midnight and 02:00
    (conflict,) = [c for c in after.conflicts if c.kind == "window"]
    assert (conflict.who, conflict.what, conflict.minutes) == (("sessions", 55), ("clearances", 600), 120)
    # The same hour on a Thursday is inside.
    thursday = before.with_change(plan.draft("Thursday", lambda draft: move_strips(draft, [203], 54)))
    assert not [c for c in thursday.conflicts if c.kind == "window"]


def test_a_part_lost_day() -> None:
    # Day 1 from 08:00: Sc 4 08:00–12:00, Sc 5 12:00–16:00, Sc 6 (interior) 16:00–18:00. Rained off from 13:00,
    # exteriors only.
    # Sc 4 is in the can. Sc 5 was running: 13:00–16:00 = 180 of 240 minutes are owed, and 180/240 of 8 eighths = 6
    # eighths. Sc 6 plays on, now from 13:00 to 15:00.
    rows = [*base(), *scene(4, 1), *scene(5, 1), *scene(6, 1, 120, "INT")]
    before = compute(Plan.of(rows))
    found = answer(before, DelayReport("weather", 51, at(MONDAY, 13 * 60), scope="exteriors"))
    (owed,) = found.owed
    assert (owed.minutes, owed.eighths) == (180, 6)
    plan = found.after.plan
    assert plan.strip_label(plan.strips[owed.strip_id]) == "5pt2"
    shot = plan.strips[205]
    assert (plan.strip_label(shot), shot.state, shot.minutes, shot.eighths) == ("5pt1", "shot", 60, 2)
    assert found.after.strips[206].start == at(MONDAY, 13 * 60)
    assert found.after.strips[206].end == at(MONDAY, 15 * 60)
    # Told otherwise: 90 minutes owed of it; 90/240 of 8 = 3 eighths.
    told = answer(before, DelayReport("weather", 51, at(MONDAY, 13 * 60), scope="exteriors", owed={205: 90}))
    assert [(item.minutes, item.eighths) for item in told.owed] == [(90, 3)]


def test_an_activity_that_gates_a_placed_strip() -> None:
    # Rig test, one day of 540 minutes laid on Thu 22 Apr, ends 18:00; Sc 7 is placed on Day 5, Fri 23 Apr, from
    # 08:00. Whole.
    # Delayed two working days it is done on Mon 26 Apr at 18:00: the strip stays on Friday, and the conflict names
    # both and the minutes between Fri 23 Apr 08:00 and Mon 26 Apr 18:00: 3 days and 10 hours.
    rows = [
        *base(),
        *scene(7, 5),
        r.Activity(400, "Rig test", 10, 540, "laid", at(date(2027, 4, 22), 540)),
        r.Link(500, "activity", 400, "strip", 207),
    ]
    before = compute(Plan.of(rows))
    assert not before.conflicts
    found = answer(before, DelayReport("equipment", activity_id=400, days=2))
    slip = found.way("slip")
    assert slip is not None
    assert slip.possible
    after = slip.schedule
    assert after is not None
    assert after.activities[400].finish == at(date(2027, 4, 26), 1080)
    assert after.strips[207].start == at(date(2027, 4, 23), 480)
    (conflict,) = after.conflicts
    assert (conflict.kind, conflict.who, conflict.what) == ("link", ("activities", 400), ("strips", 207))
    assert conflict.minutes == 3 * 1440 + 10 * 60


def test_a_shower_inside_the_day_s_spare_time() -> None:
    # Sc 8 08:00–12:00 and Sc 9 12:00–16:00 against a wrap at 19:00: three hours to spare. A shower from 10:00 to
    # 11:30 moves both by 90 minutes, to 13:30 and 17:30: nothing is lost and nothing late.
    rows = [*base(), *scene(8, 1), *scene(9, 1), *turnover(9, date(2027, 5, 5))]
    before = compute(Plan.of(rows))
    found = answer(before, DelayReport("weather", 51, at(MONDAY, 600), at(MONDAY, 690)))
    assert found.owed == ()
    assert found.nothing_late
    assert summary(found) == "Nothing late. No change needed."
    assert found.after.strips[208].end == at(MONDAY, 13 * 60 + 30)
    assert found.after.strips[209].end == at(MONDAY, 17 * 60 + 30)


def test_a_shower_longer_than_the_spare_time_loses_what_it_pushes_past_wrap() -> None:
    # The same day, from 10:00 to 14:30: Sc 8 ends 16:30, Sc 9 would end 20:30, past 19:00: it alone is lost.
    before = compute(Plan.of([*base(), *scene(8, 1), *scene(9, 1)]))
    found = answer(before, DelayReport("weather", 51, at(MONDAY, 600), at(MONDAY, 870)))
    plan = found.after.plan
    assert [plan.strip_label(plan.strips[item.strip_id]) for item in found.owed] == ["9"]
    assert found.after.strips[208].end == at(MONDAY, 16 * 60 + 30)


def test_shoot_by_is_the_last_date_before_something_is_late() -> None:
    # Sc 1, lost on Day 1. Turnover ten working days after, due Thu 6 May: on Day 4, Thu 22 Apr, it ends Thu 6 May (see
    # above), on Day 5 Fri 7 May, late. So by Thu 22 Apr. The permit runs to Tue 27 Apr: on Day 8, Wed 28 Apr, not at
    # all.
    rows = [
        *base(),
        r.Element(SET, "set", "MARSH"),
        *scene(1, 1, needs_set=True),
        *turnover(1, date(2027, 5, 6)),
        r.Clearance(600, "Marsh permit", valid_to=date(2027, 4, 27), element_id=SET),
    ]
    found = answer(compute(Plan.of(rows)), DelayReport("weather", 51))
    (owed,) = found.owed
    assert (owed.shoot_by, owed.at_latest) == (date(2027, 4, 22), date(2027, 4, 27))
    assert owed.shoot_by_why == (("deadlines", 700),)
    assert owed.at_latest_why == (("clearances", 600),)


def test_nothing_ends_a_scene_that_nobody_waits_for() -> None:
    (owed,) = answer(compute(Plan.of([*base(), *scene(1, 1)])), DelayReport("illness", 51)).owed
    assert (owed.shoot_by, owed.at_latest, owed.shoot_by_why, owed.at_latest_why) == (None, None, (), ())


def test_a_way_never_breaks_a_rule_that_was_whole_without_saying_so() -> None:
    """Push finds the first later unlocked day on which the permit still holds, and says where none is left."""
    rows = [
        *base(4),
        r.Element(SET, "set", "MARSH"),
        *scene(1, 1, needs_set=True),
        r.Clearance(600, "Marsh permit", valid_to=date(2027, 4, 19), element_id=SET),
    ]
    found = answer(compute(Plan.of(rows)), DelayReport("weather", 51))
    for name in ("push", "reserve"):
        way = found.way(name)
        assert way is not None
        assert not way.possible
        assert "Marsh permit ends Mon 19 Apr" in way.why_not
    assert find_session(found.after.plan, "1").id == 51


def test_a_push_keeps_the_rest_that_a_sliding_evening_would_take() -> None:
    # Day 5, Fri 23 Apr, is 12:00–24:00; Day 6, Mon 26 Apr, 08:00. Sc 1, lost on Day 1, takes Day 2; all slides one
    # day, and
    # the evening stands on Monday. 11 hours after Monday's midnight is Tue 27 Apr 11:00: three hours later than 08:00.
    rows = [*base(8), *(row for label in range(1, 8) for row in scene(label, label, ie="INT"))]
    rows = [r.Session(55, 20, weekday(5), call=720, wrap=1440) if row.id == 55 else row for row in rows]
    found = answer(compute(Plan.of(rows)), DelayReport("illness", 51))
    push = found.way("push")
    assert push is not None
    assert push.possible, push.why_not
    assert push.schedule is not None
    after = push.schedule.plan
    assert (after.sessions[56].call, after.sessions[56].wrap) == (720, 1440)
    assert (after.sessions[57].call, after.sessions[57].wrap) == (660, 1320)
    assert after.sessions[58].call == 540  # 22:00 on Tuesday and 11 hours: 09:00
