"""The first board: each scene once, in the light it needs, on days of even length, the same each time."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.edits.adopt import new_production
from app.engine.light import sun
from app.engine.schedule import Schedule, compute
from app.plan import rows as r
from app.plan.errors import EditRefused
from app.plan.imported import Imported
from app.plan.plan import Plan
from app.plan.units import clock, day_text
from tests.edits.scripts import scene, script

LONDON = (51.5083, -0.1253)
ZONE = "Europe/London"
SUMMER, WINTER = date(2027, 6, 14), date(2027, 12, 6)  # Mondays


def board(imported: Imported, start: date = SUMMER, days: int | None = None) -> Schedule:
    return compute(Plan.of([]).with_change(new_production(imported, start=start, days=days)))


def rows(schedule: Schedule) -> list[list[str]]:
    """Scene labels (and banners' words) of each session, in order."""
    plan = schedule.plan
    return [[plan.strip_label(strip) for strip in plan.strips_of(s.id)] for s in plan.session_order()]


def lengths(schedule: Schedule) -> list[int]:
    plan = schedule.plan
    return [
        sum(strip.eighths or plan.scenes[strip.scene_id].eighths for strip in plan.strips_of(s.id) if strip.scene_id)
        for s in plan.session_order()
    ]


def times(schedule: Schedule, label: str) -> tuple[str, str, str]:
    """Date, start and end of a scene's first strip."""
    plan = schedule.plan
    found = next(strip for strip in plan.strips.values() if plan.strip_label(strip) == label)
    when = schedule.strips[found.id]
    return day_text(plan.sessions[when.session_id].day), clock(when.start, ZONE), clock(when.end, ZONE)


def test_four_pages_make_a_day() -> None:
    schedule = board(script(scene(n, eighths=8) for n in range(10)))
    assert lengths(schedule) == [24, 24, 32]  # ten pages: three days, none over four pages
    days = [session.day for session in schedule.plan.session_order()]
    assert days == [date(2027, 6, 14), date(2027, 6, 15), date(2027, 6, 16)]


def test_days_are_the_target_and_the_rest_is_overrun() -> None:
    schedule = board(script(scene(n, eighths=8) for n in range(10)), days=2)
    assert lengths(schedule) == [40, 40]
    # five pages at two hours each and an hour's lunch: 11 hours from 08:00 are just the day
    ends = [clock(schedule.sessions[s.id].end, ZONE) for s in schedule.plan.session_order()]
    assert ends == ["19:00", "19:00"]
    longer = board(script(scene(n, eighths=8) for n in range(12)), days=2)
    assert [clock(longer.sessions[s.id].end, ZONE) for s in longer.plan.session_order()] == ["21:00", "21:00"]


def test_days_skip_weekends_and_holidays() -> None:
    # Thursday before the May bank holiday of 2027: 30 April, then Tuesday 4 May
    schedule = board(script(scene(n, eighths=32) for n in range(3)), start=date(2027, 4, 29))
    assert [day_text(s.day) for s in schedule.plan.session_order()] == ["Thu 29 Apr", "Fri 30 Apr", "Tue 4 May"]


def test_a_start_on_a_sunday_is_the_monday() -> None:
    schedule = board(script([scene(0)]), start=date(2027, 6, 13))
    assert [day_text(s.day) for s in schedule.plan.session_order()] == ["Mon 14 Jun"]


def test_sets_stay_together_and_the_shared_cast_follows() -> None:
    headings = ["INT. MILL - DAY", "INT. BARN - DAY", "INT. INN - DAY"] * 2
    cast = [("ANNA",), ("BEN",), ("ANNA",)] * 2
    schedule = board(script(scene(n, headings[n], 16, cast[n]) for n in range(6)))
    # Mill first (all equal, first in the script), then the Inn, where Anna plays too, then the Barn
    assert [label for day in rows(schedule) for label in day if label != "Lunch"] == ["1", "4", "3", "6", "2", "5"]


def test_exteriors_first_where_the_light_would_go() -> None:
    mixed = [scene(0, "INT. MILL - DAY", 16), scene(1, "EXT. MARSH - DAY", 12)]
    # London, 6 December: the sun sets at 15:52. After four hours inside and lunch, three hours outside end at 16:00.
    assert rows(board(script(mixed), WINTER)) == [["2", "Lunch", "1"]]
    assert rows(board(script(mixed), SUMMER)) == [["1", "Lunch", "2"]]


def test_a_dusk_plays_at_its_minute() -> None:
    schedule = board(script([scene(0, "EXT. MARSH - DUSK", 2), scene(1, "INT. MILL - DAY", 16)]))
    light = sun(SUMMER, *LONDON, ZONE)
    day, start, _ = times(schedule, "1")
    assert day == "Mon 14 Jun"
    assert start == clock(light.sunset or 0, ZONE)  # half an hour of shooting, forty minutes of dusk
    winter = board(script([scene(0, "EXT. MARSH - DUSK", 2), scene(1, "INT. MILL - DAY", 32)]), WINTER)
    assert times(winter, "1")[1] == clock(sun(WINTER, *LONDON, ZONE).sunset or 0, ZONE)


def test_nights_are_shot_after_dark_on_night_sessions_at_the_end() -> None:
    scenes = [scene(n, f"EXT. MARSH - {'NIGHT' if n % 2 else 'DAY'}", 8) for n in range(6)]
    schedule = board(script([*scenes, scene(6, "EXT. MARSH - DAWN", 1)]))
    plan = schedule.plan
    nights = [session for session in plan.session_order() if session.day_type == "night"]
    assert nights == list(plan.session_order()[-len(nights) :])
    outside = {"NIGHT": 0, "DAWN": 0}
    for session in nights:
        tonight = sun(session.day, *LONDON, ZONE)
        tomorrow = sun(session.day + timedelta(days=1), *LONDON, ZONE)
        assert None not in (tonight.sunset, tomorrow.dawn, tomorrow.sunrise)
        for strip in plan.strips_of(session.id):
            if strip.scene_id is not None:
                time, when = plan.scenes[strip.scene_id].time, schedule.strips[strip.id]
                outside[time] += 1
                first = tonight.sunset if time == "NIGHT" else tomorrow.dawn
                assert (first or 0) <= when.start < when.end <= (tomorrow.sunrise or 0)
    assert outside == {"NIGHT": 3, "DAWN": 1}


def test_a_dawn_without_nights_opens_the_first_day() -> None:
    schedule = board(script([scene(0, eighths=32), scene(1, "EXT. MARSH - DAWN", 1), scene(2, eighths=30)]))
    assert rows(schedule)[0][0] == "2"
    light = sun(SUMMER, *LONDON, ZONE)
    first = schedule.plan.strips_of(schedule.plan.session_order()[0].id)[0]
    assert (light.dawn or 0) <= schedule.strips[first.id].start <= (light.sunrise or 0)


def test_only_what_is_longer_than_a_day_or_runs_past_its_meal_is_split() -> None:
    schedule = board(script([scene(0, eighths=24), scene(1, eighths=70)]))
    # 8 6/8 pages: three even parts of 23, 23 and 24 eighths; none of them longer than six hours
    plan = schedule.plan
    parts = {plan.strip_label(s): s.eighths for s in plan.strips.values() if s.part}
    assert parts == {"2pt1": 23, "2pt2": 23, "2pt3": 24}
    minutes = [s.minutes or 0 for s in plan.strips.values() if s.part]
    assert sum(minutes) == 70 * 15


def test_a_scene_of_eight_hours_alone_has_its_lunch_after_six() -> None:
    schedule = board(script([scene(0, eighths=32)]))
    assert rows(schedule) == [["1pt1", "Lunch", "1pt2"]]
    assert times(schedule, "1pt1")[1:] == ("08:00", "14:00")
    assert times(schedule, "1pt2")[1:] == ("15:00", "17:00")
    assert not schedule.conflicts


def test_a_short_scene_of_the_set_goes_first_rather_than_a_long_one_into_two() -> None:
    """45 minutes, then 5 h 30, then an hour, all at the mill: the hour fits before it, not the long one; then lunch."""
    schedule = board(script([scene(0, eighths=3), scene(1, eighths=22), scene(2, eighths=4)]))
    assert rows(schedule) == [["1", "3", "2pt1", "Lunch", "2pt2"]]
    assert times(schedule, "2pt1")[1:] == ("09:45", "14:00")


def test_a_day_with_a_dusk_in_it_still_calls_its_day_exteriors_into_the_light() -> None:
    """London's sun rises at 08:05 and sets at 15:54: an exterior of 6 h 30, its lunch and a dusk need all of it."""
    schedule = board(
        script([scene(0, "EXT. MARSH - DAY", 13), scene(1, "EXT. MARSH - DAY", 13), scene(2, "EXT. MARSH - DUSK", 2)]),
        start=date(2026, 12, 23),
        days=1,
    )
    assert times(schedule, "1")[1] == "08:15"
    assert not [one for one in schedule.conflicts if one.kind == "daylight"]


def test_nobody_waits_half_a_day_for_a_dusk() -> None:
    """Fourteen eighths are 3 h 30. From sunrise at 08:05 the unit would be done at 11:45 and wait till 15:54."""
    schedule = board(
        script([scene(0, "EXT. MARSH - DAY", 14), scene(1, "EXT. MARSH - DUSK", 2)]), start=date(2026, 12, 23)
    )
    assert times(schedule, "1")[1:] == ("11:15", "14:45")
    assert times(schedule, "2")[1] == "15:54"
    assert not schedule.conflicts


def test_no_day_exterior_comes_after_a_dusk() -> None:
    """Set by set the road would end at 15:45, in the light; but the dusk of two hours begins at 15:01."""
    schedule = board(
        script(
            [
                scene(0, "EXT. HOUSE - DAY", 9),
                scene(1, "INT. CAR - DAY", 8),
                scene(2, "INT. CAR - NIGHT", 5),
                scene(3, "EXT. TREE - DUSK", 8),
                scene(4, "EXT. ROAD - DAY", 5),
            ]
        ),
        start=date(2026, 12, 31),
        days=1,
    )
    (order,) = rows(schedule)
    assert order.index("5") < order.index("4")
    assert not [one for one in schedule.conflicts if one.kind == "daylight"]


def test_each_dusk_has_an_evening_of_its_own() -> None:
    """An hour each at the same inn: together they would be two hours of an evening that has ninety minutes."""
    dusks = [scene(place, "EXT. INN - DUSK", 4) for place in range(3)]
    rest = [scene(place, f"INT. ROOM {place} - DAY", 12) for place in range(3, 12)]
    schedule = board(script([*dusks, *rest]), start=date(2027, 3, 1))
    with_dusk = [day for day in rows(schedule) if {"1", "2", "3"} & set(day)]
    assert [len({"1", "2", "3"} & set(day)) for day in with_dusk] == [1, 1, 1]
    assert not schedule.conflicts


def test_short_dusks_of_one_evening_follow_each_other_before_the_light_goes() -> None:
    """Three quarters of an hour are less than the ninety minutes there are: the first begins before sunset at 17:43,
    and the last ends by last light, 33 minutes after."""
    scenes = [scene(place, "EXT. INN - DUSK", 1) for place in range(3)]
    schedule = board(script([*scenes, scene(3, "INT. INN - DAY", 20)]), start=date(2027, 3, 1), days=1)
    assert rows(schedule)[0][-3:] == ["1", "2", "3"]
    assert not schedule.conflicts


def test_who_plays_two_dusks_after_each_other_is_rested_before_the_second() -> None:
    """Ten hours at the first dusk, on set until after two: the second one begins by the rest, not an hour before it."""
    schedule = board(
        script(
            [
                scene(0, "EXT. INN - DUSK", 39, ["ANNA"]),
                scene(1, "EXT. INN - DUSK", 7, ["ANNA"]),
                scene(2, "INT. INN - DAY", 24, ["ANNA"]),
            ]
        ),
        start=date(2027, 1, 18),
        days=2,
    )
    first, second = schedule.plan.session_order()[:2]
    assert (first.day, second.day) == (date(2027, 1, 18), date(2027, 1, 19))
    assert not [one for one in schedule.conflicts if one.kind in ("rest", "daylight")]


@pytest.mark.parametrize("days", [0, -3, 1001])
def test_a_number_of_days_that_makes_no_sense_is_refused(days: int) -> None:
    with pytest.raises(EditRefused, match=f"{days} shooting days can't be planned"):
        board(script([scene(0)]), days=days)


# laws -----------------------------------------------------------------------------------------------------------------
PLACES = ("MARSH", "MILL", "INN", "LANE, GATE")
SCENES = st.lists(
    st.tuples(
        st.sampled_from(("INT", "EXT", "I/E")),
        st.sampled_from(PLACES),
        st.sampled_from(("DAY", "NIGHT", "DAWN", "DUSK", "DAY", "NIGHT")),
        st.integers(1, 50),
        st.sets(st.sampled_from(("ANNA", "BEN", "CLEO", "DAN")), max_size=3),
    ),
    min_size=1,
    max_size=24,
)


@settings(max_examples=40)
@given(SCENES, st.none() | st.integers(1, 12), st.dates(date(2027, 1, 1), date(2028, 12, 31)))
def test_every_board_is_whole(parts: list[tuple[str, str, str, int, set[str]]], days: int | None, start: date) -> None:
    imported = script(
        scene(n, f"{ie}. {where} - {time}", eighths, sorted(cast))
        for n, (ie, where, time, eighths, cast) in enumerate(parts)
    )
    schedule = board(imported, start, days)
    plan = schedule.plan
    sessions = plan.session_order()
    # every eighth is on the board, once
    shot: Counter[int] = Counter()
    for strip in plan.strips.values():
        if strip.scene_id is not None:
            assert strip.session_id is not None
            shot[strip.scene_id] += strip.eighths or plan.scenes[strip.scene_id].eighths
    assert shot == {one.id: one.eighths for one in plan.scenes.values()}
    # days: that many, or as many as there are strips; one date each; nothing empty
    scene_strips = [strip for strip in plan.strips.values() if strip.kind == "scene"]
    if days is not None:
        assert len(sessions) <= max(days, 1)
    assert len({session.day for session in sessions}) == len(sessions)
    assert all(any(strip.kind == "scene" for strip in plan.strips_of(session.id)) for session in sessions)
    assert all(session.day >= start and session.day.weekday() < 5 for session in sessions)
    # the unit is rested, as the engine judges it
    assert not [conflict for conflict in schedule.conflicts if conflict.kind == "rest"]
    # only what is longer than a day is split, or three hours and more that run past a meal
    limit = max(32, -(-sum(one.eighths for one in plan.scenes.values()) // days) if days else 0)
    for strip in scene_strips:
        eighths = plan.scenes[strip.scene_id or 0].eighths
        assert strip.part or eighths <= limit
        assert not strip.part or eighths * 15 > 180
    # the same script gives the same board
    again = board(imported, start, days)
    assert rows(again) == rows(schedule)
    assert [clocks(again, s) for s in again.plan.session_order()] == [clocks(schedule, s) for s in sessions]


def clocks(schedule: Schedule, session: r.Session) -> tuple[date, int, int]:
    return session.day, session.call, session.wrap
