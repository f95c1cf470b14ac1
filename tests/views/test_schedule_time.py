"""Where time lies on the timeline, where dragged work comes to lie, and what typed dates mean: no window needed."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.calendars import Working, compile_working
from app.plan.errors import EditRefused
from app.plan.units import at_local
from app.views.schedule import snap, typed
from app.views.schedule.timescale import STEPS, TimeScale

LONDON = "Europe/London"
FIRST = date(2027, 4, 26).toordinal()  # a Monday
WEEK = [[(540, 1080)]] * 5 + [[], []]
MAY_3 = date(2027, 5, 3)


def working() -> Working:
    return compile_working("London", LONDON, WEEK, {MAY_3: []}, date(2027, 1, 1), date(2028, 12, 31))


def scale(per_day: float = STEPS["week"]) -> TimeScale:
    return TimeScale(LONDON, FIRST, 70, per_day)


def at(day: date, minute: int) -> int:
    return at_local(day, minute, LONDON)


def test_a_working_day_fills_its_date_at_coarse_zoom():
    calendar = working()
    wednesday = date(2027, 4, 28)  # the third date: 2 × 16 = 32 to 48 pixels
    assert scale().x_start(at(wednesday, 540), calendar) == 32
    assert scale().x_finish(at(wednesday, 1080), calendar) == 48
    assert scale().x_finish(at(wednesday, 810), calendar) == 40  # 13:30, half of 09:00 to 18:00


def test_a_midnight_belongs_to_the_date_it_ends():
    saturday_begins = at(date(2027, 5, 1), 0)  # Friday 30 April ends: its right edge, 5 × 16
    assert scale().x_finish(saturday_begins, working()) == 80
    assert scale().x_start(at(MAY_3, 0), working()) == 7 * 16  # a dark day: where it begins


def test_hours_are_linear_by_the_local_clock_even_when_clocks_change():
    spring = TimeScale(LONDON, date(2027, 3, 28).toordinal(), 3, 230.0)  # 01:00 becomes 02:00: a date of 23 hours
    assert spring.hours
    assert spring.x_at(at(date(2027, 3, 28), 180)) == pytest.approx(20.0)  # 03:00 on the clock, 2 h after midnight
    assert spring.x_at(at(date(2027, 3, 29), 0)) == 230.0


@given(st.floats(1.5, 480), st.integers(0, 69 * 1440))
def test_an_instant_is_found_again_where_it_lies(per_day: float, minutes: int):
    chart = scale(per_day)
    instant = at(date(2027, 4, 26), 0) + minutes
    assert abs(chart.instant_at(chart.x_at(instant)) - instant) <= 1


def test_the_header_says_weeks_days_months_hours_or_quarters():
    week = scale()
    assert [tick.text for tick in week.upper(0, 200)] == ["26 April", "3 May"]
    assert [tick.aside for tick in week.upper(0, 200)] == ["wk 17", "wk 18"]
    assert [tick.text for tick in week.lower(0, 100)] == ["26", "27", "28", "29", "30", "1", "2"]
    assert [tick.text for tick in scale(STEPS["month"]).upper(0, 80)] == ["26 Apr", "3 May"]
    assert [tick.text for tick in scale(STEPS["quarter"]).lower(0, 140)] == ["Q2"]
    day = scale(STEPS["day"])
    assert [tick.text for tick in day.upper(0, 240)] == ["Mon 26 Apr", "Tue 27 Apr"]
    assert [tick.text for tick in day.lower(0, 239)] == ["00", "03", "06", "09", "12", "15", "18", "21"]


def test_a_bar_dragged_onto_a_weekend_goes_on_to_the_next_working_day():
    calendar = working()
    thursday = at(date(2027, 4, 29), 600)  # 10:00
    assert snap.moved_start(scale(), calendar, thursday, 16.0) == at(date(2027, 4, 30), 600)
    # Saturday, Sunday and the dark Monday are passed over; the time of day stays
    assert snap.moved_start(scale(), calendar, thursday, 33.0) == at(date(2027, 5, 4), 600)
    assert snap.moved_start(scale(), calendar, at(date(2027, 5, 4), 600), -16.0) == at(date(2027, 4, 30), 600)


def test_alt_sets_a_bar_down_to_the_minute():
    calendar = working()
    thursday = at(date(2027, 4, 29), 540)
    # 4 of 16 pixels: a quarter of nine hours after 09:00
    assert snap.moved_start(scale(), calendar, thursday, 4.0, free=True) == at(date(2027, 4, 29), 675)
    assert snap.moved_start(scale(), calendar, thursday, 4.0) == thursday


def test_hours_snap_to_full_ones():
    calendar, chart = working(), scale(480.0)  # 20 pixels an hour
    assert snap.moved_start(chart, calendar, at(date(2027, 4, 29), 540), 33.0) == at(date(2027, 4, 29), 660)


def test_a_right_edge_never_passes_the_start():
    calendar = working()
    start, finish = at(date(2027, 4, 28), 540), at(date(2027, 4, 30), 1080)
    assert snap.moved_finish(scale(), calendar, start, finish, -16.0) == at(date(2027, 4, 29), 1080)
    assert snap.moved_finish(scale(), calendar, start, finish, -400.0) == at(date(2027, 4, 28), 1080)
    assert snap.moved_finish(scale(), calendar, start, finish, 16.0) == at(date(2027, 5, 4), 1080)


@given(st.integers(0, 30), st.integers(0, 539), st.integers(-20, 20))
def test_moving_by_days_keeps_the_time_of_day_and_ends_on_a_working_day(day: int, minute: int, days: int):
    calendar = working()
    start = calendar.start_of(calendar.worked(at(date(2027, 6, 1), 0)) + day * 540 + minute)
    moved = snap.step_start(calendar, start, days)
    assert calendar.next_start(moved) == moved
    assert (moved - start) % 1440 == 0
    assert (moved > start) == (days > 0) or moved == start


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("27 May", date(2027, 5, 27)),
        ("thu 27 may", date(2027, 5, 27)),
        ("27 May 2028", date(2028, 5, 27)),
        ("27.5.", date(2027, 5, 27)),
        ("27/5/28", date(2028, 5, 27)),
        ("2027-05-27", date(2027, 5, 27)),
        ("27", date(2027, 5, 27)),
        ("5 Jan", date(2027, 1, 5)),
        ("30 Dec", date(2026, 12, 30)),  # nearer than that of 2027
    ],
)
def test_typed_dates(text: str, found: date):
    assert typed.parse_day(text, date(2027, 5, 5)) == found


@pytest.mark.parametrize("text", ["", "soon", "31 Feb", "27 Mayhem x", "2027-13-01", "40"])
def test_what_is_no_date_is_refused_with_its_text(text: str):
    with pytest.raises(EditRefused, match="“" + text.replace(".", r"\.")):
        typed.parse_day(text, date(2027, 5, 5))


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("5", 2700), ("5 d", 2700), ("1.5 days", 810), ("2 w", 5400), ("3 h", 180), ("90 min", 90), ("0", 0)],
)
def test_typed_lengths(text: str, minutes: int):
    assert typed.parse_length(text, 540) == minutes


@pytest.mark.parametrize("text", ["", "long", "-3", "5 q", "9999999 d"])
def test_what_is_no_length_is_refused(text: str):
    with pytest.raises(EditRefused):
        typed.parse_length(text, 540)
