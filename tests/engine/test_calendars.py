"""Working time: forms of a minute, days, clock changes, and a slow count minute by minute to compare with."""

from __future__ import annotations

import itertools
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.calendars import DAY, Working, compile_working, holidays_of
from app.plan.errors import CalendarExhausted, EditRefused

OFFICE = ((540, 780), (840, 1080))  # 09:00-13:00, 14:00-18:00
WEEK = (OFFICE,) * 5 + ((), ())
FIRST, LAST = date(2027, 1, 1), date(2027, 12, 31)


def at(text: str, zone: str = "Europe/London") -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).timestamp()) // 60


def day(text: str) -> int:
    return date.fromisoformat(text).toordinal()


@pytest.fixture(scope="module")
def office() -> Working:
    # Friday 7 May 2027 is dark; Saturday 15 May is worked in the morning; Monday 3 May is a holiday.
    exceptions = {date(2027, 5, 7): (), date(2027, 5, 15): ((540, 780),)}
    return compile_working("Office", "Europe/London", WEEK, exceptions, FIRST, LAST, {date(2027, 5, 3)})


def test_a_working_minute_has_a_start_form_and_a_finish_form(office: Working) -> None:
    friday, monday = at("2027-05-21T18:00"), at("2027-05-24T09:00")
    minute = office.worked(friday)
    assert office.worked(monday) == office.worked(at("2027-05-22T12:00")) == minute
    assert office.finish_of(minute) == friday
    assert office.start_of(minute) == monday == office.next_start(friday)


@pytest.mark.parametrize(
    ("start", "minutes", "finish"),
    [
        ("2027-05-20T09:00", 0, "2027-05-20T09:00"),
        ("2027-05-20T09:00", 480, "2027-05-20T18:00"),  # a day's end, not the next day's call
        ("2027-05-20T12:30", 60, "2027-05-20T14:30"),  # over lunch
        ("2027-05-21T17:00", 120, "2027-05-24T10:00"),  # over the weekend
        ("2027-05-06T09:00", 960, "2027-05-10T18:00"),  # over the dark Friday
        ("2027-04-30T18:00", 1, "2027-05-04T09:01"),  # over the holiday Monday
        ("2027-05-22T03:00", 0, "2027-05-22T03:00"),  # nothing to do: stays, working or not
    ],
)
def test_adding_and_subtracting_working_minutes(office: Working, start: str, minutes: int, finish: str) -> None:
    assert office.add(at(start), minutes) == at(finish)
    if minutes:
        assert office.worked(office.subtract(at(finish), minutes)) == office.worked(at(start))
    assert office.between(at(start), at(finish)) == minutes
    assert office.between(at(finish), at(start)) == -minutes


def test_days_are_counted_on_the_calendar(office: Working) -> None:
    assert office.is_working(day("2027-05-06"))
    assert not office.is_working(day("2027-05-07"))
    assert office.day_start(day("2027-05-15")) == at("2027-05-15T09:00")
    assert office.day_end(day("2027-05-15")) == at("2027-05-15T13:00")
    assert office.nth_after(day("2027-05-06"), 1) == day("2027-05-10")
    assert office.nth_after(day("2027-05-07"), 2) == day("2027-05-11")
    assert office.nth_after(day("2027-05-07"), 0) == day("2027-05-07")
    assert office.nth_before(day("2027-05-10"), 1) == day("2027-05-06")
    assert office.nth_before(day("2027-05-04"), 1) == day("2027-04-30")
    assert office.last_on_or_before(day("2027-05-09")) == at("2027-05-06T18:00")
    assert office.last_on_or_before(day("2027-05-10")) == at("2027-05-10T18:00")
    with pytest.raises(ValueError, match="2027-05-07 is no working day of Office"):
        office.day_start(day("2027-05-07"))


@pytest.mark.parametrize(
    ("expected", "due", "days"),
    [
        ("2027-05-20T18:00", "2027-05-20T18:00", 0),
        ("2027-05-20T12:00", "2027-05-20T15:00", 0),  # Thursday has not ended by the due, but it is not late
        ("2027-05-20T12:00", "2027-05-21T18:00", 1),
        ("2027-05-20T12:00", "2027-05-21T17:59", 0),  # Friday's working time ends after the due
        ("2027-05-20T12:00", "2027-05-23T00:00", 1),
        ("2027-05-20T12:00", "2027-05-25T00:00", 2),
        ("2027-05-22T00:00", "2027-05-24T18:00", 1),  # midnight belongs to Friday
        ("2027-05-21T18:00", "2027-05-21T17:59", -1),
        ("2027-05-22T03:00", "2027-05-21T18:00", -1),  # late, though no working date lies between
        ("2027-05-24T10:00", "2027-05-21T18:00", -1),
        ("2027-05-26T10:00", "2027-05-21T18:00", -3),
        ("2027-05-10T10:00", "2027-05-06T18:00", -1),  # the dark Friday is no working date
    ],
)
def test_slack_in_working_days(office: Working, expected: str, due: str, days: int) -> None:
    assert office.working_days_between(at(expected), at(due)) == days


def test_dates_and_midnights_are_local(office: Working) -> None:
    assert office.midnight(day("2027-05-20")) == at("2027-05-21T00:00") == at("2027-05-20T23:00", "UTC")
    assert office.local_date(at("2027-05-21T00:00")) == day("2027-05-21")
    assert office.finish_date(at("2027-05-21T00:00")) == day("2027-05-20")
    # 28 March and 31 October 2027 have 23 and 25 hours.
    assert office.midnight(day("2027-03-28")) - office.midnight(day("2027-03-27")) == 23 * 60
    assert office.midnight(day("2027-10-31")) - office.midnight(day("2027-10-30")) == 25 * 60
    for text in ("2027-03-28T00:00", "2027-03-28T23:59", "2027-10-31T00:00", "2027-10-31T23:59"):
        assert office.local_date(at(text)) == day(text[:10])


def test_working_time_keeps_to_the_wall_clock_when_clocks_change() -> None:
    nights = compile_working("Nights", "Europe/London", (((1200, 1680),),) * 7, {}, FIRST, LAST)  # 20:00 to 04:00
    assert nights.day_end(day("2027-03-26")) - nights.day_start(day("2027-03-26")) == 8 * 60
    assert nights.day_end(day("2027-03-27")) - nights.day_start(day("2027-03-27")) == 7 * 60
    assert nights.day_end(day("2027-10-30")) - nights.day_start(day("2027-10-30")) == 9 * 60
    assert nights.day_end(day("2027-03-27")) == at("2027-03-28T04:00")


def test_a_wall_time_that_does_not_exist_or_happens_twice() -> None:
    spring = compile_working("Gap", "Europe/London", (((0, 90),),) * 7, {}, FIRST, LAST)
    # 01:30 does not exist on 28 March: it is 02:30 BST = 01:30 UTC.
    assert spring.day_end(day("2027-03-28")) == at("2027-03-28T01:30", "UTC")
    # 01:30 happens twice on 31 October: the span ends with the second, 01:30 UTC.
    assert spring.day_end(day("2027-10-31")) == at("2027-10-31T01:30", "UTC")
    late = compile_working("Twice", "Europe/London", (((90, 180),),) * 7, {}, FIRST, LAST)
    # ... and one starts with the first, 00:30 UTC.
    assert late.day_start(day("2027-10-31")) == at("2027-10-31T00:30", "UTC")


def test_overlapping_and_touching_spans_are_worked_once() -> None:
    whole = compile_working("Round the clock", "America/New_York", (((0, 1440),),) * 7, {}, FIRST, LAST)
    assert len(whole.starts) == 1
    assert whole.add(at("2027-05-07T23:00", "UTC"), 600) == at("2027-05-08T09:00", "UTC")
    assert whole.is_working(day("2027-05-08"))
    overlap = compile_working("Long", "UTC", (((600, 1500),),) + (((0, 720),),) * 6, {}, FIRST, LAST)
    # Monday runs to 01:00 on Tuesday, Tuesday begins at midnight: together from 10:00 to 12:00 the next day.
    assert overlap.add(at("2027-05-10T10:00", "UTC"), 26 * 60) == at("2027-05-11T12:00", "UTC")
    assert overlap.day_end(day("2027-05-10")) == at("2027-05-11T01:00", "UTC")
    assert overlap.day_start(day("2027-05-11")) == at("2027-05-11T00:00", "UTC")


def test_outside_its_dates_a_calendar_says_its_name(office: Working) -> None:
    message = "Calendar “Office” covers 2027-01-01 to 2027-12-31"
    beyond = (
        lambda: office.worked(at("2026-12-30T12:00")),
        lambda: office.worked(at("2028-01-03T12:00")),
        lambda: office.add(at("2027-12-31T12:00"), 2000),
        lambda: office.subtract(at("2027-01-04T12:00"), 2000),
        lambda: office.local_date(at("2028-01-03T12:00")),
        lambda: office.midnight(day("2028-01-01")),
        lambda: office.nth_after(day("2027-12-31"), 1),
        lambda: office.nth_before(day("2027-01-01"), 1),
        lambda: office.last_on_or_before(day("2026-12-31")),
        lambda: office.working_days_between(at("2027-12-01T12:00"), at("2029-01-01T00:00")),
    )
    for look_up in beyond:
        with pytest.raises(CalendarExhausted, match=message):
            look_up()
    never = compile_working("Never", "UTC", ((),) * 7, {}, FIRST, LAST)
    assert never.worked(at("2027-06-01T12:00")) == 0
    with pytest.raises(CalendarExhausted, match="Never"):
        never.next_start(at("2027-06-01T12:00"))


def test_bad_patterns_are_refused_by_name() -> None:
    with pytest.raises(EditRefused, match="“Europe/Atlantis” is not a time zone"):
        compile_working("Sunk", "Europe/Atlantis", WEEK, {}, FIRST, LAST)
    with pytest.raises(EditRefused, match="Calendar “Odd”, Tuesday: minutes 900 to 900"):
        compile_working("Odd", "UTC", (OFFICE, ((900, 900),), (), (), (), (), ()), {}, FIRST, LAST)
    with pytest.raises(EditRefused, match="Calendar “Odd”, 2027-05-07: minutes 1500 to 1600"):
        compile_working("Odd", "UTC", WEEK, {date(2027, 5, 7): ((1500, 1600),)}, FIRST, LAST)


def test_holidays_come_by_country_and_region() -> None:
    england, scotland = holidays_of("GB", "ENG", [2027]), holidays_of("gb", "SCT", [2027])
    assert england[date(2027, 3, 29)] == "Easter Monday"
    assert date(2027, 3, 29) not in scotland
    with pytest.raises(EditRefused, match=r"“ATLANTIS”.*Available are: .*GB, "):
        holidays_of("Atlantis", None, [2027])
    with pytest.raises(EditRefused, match=r"“Kent” in GB\. Available regions are: ENG, NIR, SCT, WLS"):
        holidays_of("GB", "Kent", [2027])


ZONES = ("UTC", "Europe/London", "America/St_Johns", "Asia/Kolkata", "Australia/Lord_Howe", "Africa/Cairo")
spans = st.lists(
    st.tuples(st.integers(0, 1439), st.integers(1, 700)).map(lambda s: (s[0], s[0] + s[1])), max_size=3
).map(tuple)


@st.composite
def calendars(draw: st.DrawFn) -> Working:
    begin = date(2027, draw(st.sampled_from((3, 4, 10, 11))), draw(st.integers(1, 28)))
    exceptions = draw(st.dictionaries(st.integers(0, 20).map(lambda n: begin + timedelta(n)), spans, max_size=3))
    pattern = tuple(draw(spans) for _ in range(7))
    return compile_working("Drawn", draw(st.sampled_from(ZONES)), pattern, exceptions, begin, begin + timedelta(20))


@given(calendars(), st.data())
def test_look_ups_equal_a_count_minute_by_minute(calendar: Working, data: st.DataObject) -> None:
    low, high = (calendar.midnight(calendar.first) - DAY) // 60 * 60, calendar.midnight(calendar.last)
    low = max(low, calendar.midnight(calendar.first) - 1380)
    instant = data.draw(st.integers(low, high))
    span_minutes = [m for a, b in zip(calendar.starts, calendar.ends, strict=True) for m in range(a, b)]
    assert span_minutes == sorted(set(span_minutes))
    before = sum(m < instant for m in span_minutes)
    assert calendar.worked(instant) == before
    if before < len(span_minutes):
        assert calendar.start_of(before) == span_minutes[before]
        assert calendar.next_start(instant) == span_minutes[before] >= instant
    if before:
        assert calendar.finish_of(before) == span_minutes[before - 1] + 1 <= instant
    zone = ZoneInfo(calendar.zone)
    if low <= instant < high:
        local = (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(minutes=instant)).astimezone(zone)
        assert calendar.local_date(instant) == local.date().toordinal()
    worked = [ordinal for ordinal in range(calendar.first, calendar.last + 1) if calendar.is_working(ordinal)]
    starts = [calendar.day_start(ordinal) for ordinal in worked]
    assert [calendar.local_date(start) for start in starts] == worked
    assert {start for start in starts if start in span_minutes} == set(starts)
    for earlier, later in itertools.pairwise(worked):
        assert calendar.nth_after(earlier, 1) == later
        assert calendar.nth_before(later, 1) == earlier
        assert calendar.day_end(earlier) == calendar.last_on_or_before(later - 1)


ZONES = ("Europe/London", "America/New_York", "Asia/Kathmandu", "Africa/Casablanca", "Australia/Lord_Howe")
DATES = ((), ((540, 1080),), ((0, 1440),), OFFICE, ((1080, 1800),), ((1380, 2880),))
ODD = ((), ((600, 660),), ((1200, 2880),))


@given(
    st.sampled_from(ZONES),
    st.lists(st.sampled_from(DATES), min_size=7, max_size=7),
    st.integers(0, 800),
    st.dictionaries(st.integers(0, 800), st.sampled_from(ODD), max_size=6),
)
def test_weeks_taken_whole_are_weeks_taken_day_by_day(
    zone: str, week: list[tuple[tuple[int, int], ...]], length: int, others: dict[int, tuple[tuple[int, int], ...]]
) -> None:
    first = date(2026, 9, 2)
    last = first + timedelta(days=length)
    special = {first + timedelta(days=at): spans for at, spans in others.items()}
    dates = [first + timedelta(days=at) for at in range(length + 1)]
    one_by_one = {day: week[day.weekday()] for day in dates} | special  # a date with spans of its own is taken alone
    whole = compile_working("Crew", zone, week, special, first, last)
    alone = compile_working("Crew", zone, week, one_by_one, first, last)
    for name in Working.__slots__:
        assert getattr(whole, name) == getattr(alone, name), name
