"""Minutes, eighths and days as people write them, and instants on clocks that are put forward and back."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.plan import units as u
from app.plan.errors import EditRefused

LONDON = "Europe/London"
DATES = st.dates(date(2020, 1, 1), date(2035, 12, 31))
ZONES = st.sampled_from((LONDON, "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "UTC"))


@given(st.integers(26_000_000, 34_000_000), ZONES)
def test_an_instant_written_and_read_is_itself(minutes: int, zone: str) -> None:
    text = u.iso(minutes, zone)
    assert text is not None
    assert u.parse_moment(text, zone) == minutes
    assert u.instant(u.moment(minutes, zone)) == minutes


@given(DATES, st.integers(0, 2879), ZONES)
def test_a_day_minute_shows_on_the_local_clock(day: date, minute: int, zone: str) -> None:
    found = u.at_local(day, minute, zone)
    skipped = u.clock(found, zone) != u.hhmm(minute)
    if skipped:  # the clocks were put forward over it: at most an hour off
        assert abs(found - u.at_local(day, 0, zone) - minute) <= 120
    assert u.at_local(day, 0, zone) == u.local_midnight(day, zone)


def test_the_night_the_clocks_go_forward_has_an_hour_less() -> None:
    # Europe/London: 01:00 becomes 02:00 on Sunday 28 March 2027, so that date has 23 hours
    assert u.local_midnight(date(2027, 3, 29), LONDON) - u.local_midnight(date(2027, 3, 28), LONDON) == 23 * 60
    # 14:10 on Wednesday 5 May 2027 is 13:10 UTC: summer time
    assert u.at_local(date(2027, 5, 5), 850, LONDON) == u.instant(datetime(2027, 5, 5, 13, 10, tzinfo=UTC))
    # minute 1500 of a session's date is 01:00 on the following one
    assert u.at_local(date(2027, 5, 5), 1500, LONDON) == u.at_local(date(2027, 5, 6), 60, LONDON)


def test_a_midnight_belongs_to_the_date_it_ends() -> None:
    midnight = u.local_midnight(date(2027, 5, 6), LONDON)
    assert u.finish_date(midnight, LONDON) == date(2027, 5, 5)
    assert u.local_date(midnight, LONDON) == date(2027, 5, 6)


@given(st.integers(0, 10_000))
def test_eighths_are_read_as_they_are_written(count: int) -> None:
    assert u.parse_eighths(u.eighths(count)) == count


@pytest.mark.parametrize(("count", "text"), [(20, "2 4/8"), (8, "1"), (5, "5/8"), (0, "0"), (17, "2 1/8")])
def test_eighths_are_never_reduced(count: int, text: str) -> None:
    assert u.eighths(count) == text


@given(st.integers(0, 1439))
def test_a_time_of_day_is_read_as_it_is_written(minute: int) -> None:
    assert u.parse_hhmm(u.hhmm(minute)) == minute


@pytest.mark.parametrize(("read", "text", "message"), [
    (u.parse_hhmm, "25h", "“25h” is not a time of day. Maybe 14:10"),
    (u.parse_hhmm, "48:00", "is not a time of day"),
    (u.parse_hhmm, "12:60", "is not a time of day"),
    (u.parse_date, "31.02.2026", "“31.02.2026” is not a date"),
    (u.parse_date, "2027-02-29", "is not a date"),
    (u.parse_eighths, "", "“” is not a number of pages"),
    (u.parse_eighths, "2 4/7", "is not a number of pages"),
    (u.parse_eighths, "-1", "is not a number of pages"),
    (u.parse_eighths, "9" * 5000, "is not a number of pages"),
    (u.zone, "Europe/Atlantis", "“Europe/Atlantis” is not a time zone"),
    (u.zone, "", "is not a time zone"),
    (u.zone, "../etc/passwd", "is not a time zone"),
    (lambda text: u.parse_moment(text, LONDON), "tomorrow", "“tomorrow” is not a date and time"),
])  # fmt: skip
def test_what_is_none_is_refused_showing_the_text(read: object, text: str, message: str) -> None:
    with pytest.raises(EditRefused, match=message):
        read(text)  # type: ignore[operator]


def test_days_and_slack_as_people_read_them() -> None:
    assert u.day_text(date(2027, 5, 13)) == "Thu 13 May"
    assert u.day_text(date(2027, 5, 13), year=True) == "Thu 13 May 2027"
    assert [u.signed(n) for n in (4, 0, -2, None)] == ["+4", "0", "−2", ""]
    assert u.hours(220) == "3:40"
    assert u.iso(None, LONDON) is None
