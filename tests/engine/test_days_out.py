"""Day out of days: the worked example of DOMAIN 3 and its variants, day by day.

4 to 20 May 2026; Saturdays and Sundays off; 14 May a holiday; minimum 10 calendar days.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.days_out import DaysOut, days_out, element_days
from app.engine.schedule import compute
from app.plan import rows as r
from app.plan.draft import Draft
from app.plan.plan import Plan

DAYS = [date(2026, 5, 4) + timedelta(days=n) for n in range(17)]
OFF = {day for day in DAYS if day.weekday() >= 5}
HOLIDAY = {date(2026, 5, 14)}


def may(*days: int) -> set[date]:
    return {date(2026, 5, day) for day in days}


def row(found: DaysOut) -> str:
    """The line of the table, `·` for a blank."""
    return " ".join(found.days.get(day, "·") for day in DAYS)


def test_anna_is_held_and_paid_the_holiday() -> None:
    found = days_out(may(4, 5, 6, 11, 12, 20), off=OFF, holidays=HOLIDAY, drop_over=10)
    assert row(found) == "SW W W H H · · W W H / H · · H H WF"
    assert (found.travel, found.work, found.hold, found.holiday, found.total) == (0, 6, 6, 1, 13)


def test_ben_is_dropped_and_picked_up() -> None:
    found = days_out(may(4, 18, 20), off=OFF, holidays=HOLIDAY, drop_over=10)
    assert row(found) == "SWD · · · · · · · · · · · · · PW H WF"
    assert (found.travel, found.work, found.hold, found.holiday, found.total) == (0, 3, 1, 0, 4)
    assert (found.start, found.finish) == (date(2026, 5, 4), date(2026, 5, 20))


def test_cleo_travels_and_is_fitted_outside_her_dates() -> None:
    events = {date(2026, 5, 5): "FT", date(2026, 5, 7): "TR", date(2026, 5, 9): "TR"}
    found = days_out(may(8), off=OFF, holidays=HOLIDAY, events=events, drop_over=10)
    assert row(found) == "· FT · TR SWF TR · · · · · · · · · · ·"
    assert (found.travel, found.work, found.hold, found.holiday, found.total, found.fitting) == (2, 1, 0, 0, 3, 1)
    assert (found.start, found.finish) == (date(2026, 5, 8), date(2026, 5, 8))


@pytest.mark.parametrize(
    ("work", "minimum", "line", "work_days", "hold", "holiday", "total"),
    [
        # the gap is exactly 14: no drop
        ((4, 18, 20), 14, "SW H H H H · · H H H / H · · W H WF", 3, 9, 1, 13),
        # the Day-10 scene pulled up to Day 8, 13 May: gap 9
        ((4, 13, 20), 10, "SW H H H H · · H H W / H · · H H WF", 3, 9, 1, 13),
        # to Day 9, 15 May: gap 11
        ((4, 15, 20), 10, "SWD · · · · · · · · · · PW · · H H WF", 3, 2, 0, 5),
    ],
)
def test_variants_for_ben(
    work: tuple[int, ...], minimum: int, line: str, work_days: int, hold: int, holiday: int, total: int
) -> None:
    found = days_out(may(*work), off=OFF, holidays=HOLIDAY, drop_over=minimum)
    assert row(found) == line
    assert (found.work, found.hold, found.holiday, found.total) == (work_days, hold, holiday, total)


def test_only_the_first_gap_is_a_drop() -> None:
    found = days_out([date(2026, 1, 5), date(2026, 2, 2), date(2026, 3, 2)], drop_over=10)
    assert [found.days[day] for day in (date(2026, 1, 5), date(2026, 2, 2), date(2026, 3, 2))] == ["SWD", "PW", "WF"]
    assert found.hold == 27  # 3 February to 1 March


def test_without_holds_idle_days_are_blank() -> None:
    found = days_out(may(4, 8), off=OFF, holidays=HOLIDAY, holds=False, drop_over=2)
    assert row(found).startswith("SW · · · WF ·")


@given(st.sets(st.dates(date(2026, 1, 1), date(2026, 3, 1)), max_size=12), st.integers(1, 30), st.booleans())
def test_every_day_between_start_and_finish_is_accounted_for(work: set[date], over: int, holds: bool) -> None:
    found = days_out(work, drop_over=over, holds=holds)
    assert found.work == len(work)
    assert sum(code.startswith("S") for code in found.days.values()) == min(1, len(work))
    assert sum("D" in code for code in found.days.values()) <= 1
    if work and holds:
        span = (max(work) - min(work)).days + 1
        gaps = [b - a for a, b in zip(sorted(work), sorted(work)[1:], strict=False)]
        dropped = next((gap.days - 1 for gap in gaps if gap.days > over), 0)
        assert found.work + found.hold == span - dropped


# of a schedule --------------------------------------------------------------------------------------------------------
SHOOT = [day for day in DAYS if day not in OFF | HOLIDAY]
ANNA, BEN, CLEO, LAMP = 1, 2, 3, 4
EIGHT: r.Spans = ((480, 1140),)


def film() -> Plan:
    """The worked example as a plan: twelve shoot days, one scene for each work day of each of the three."""
    rows: list[r.Row] = [
        r.Production(1, "The example", zone="Europe/London", calendar_id=1),
        r.Calendar(1, "Unit", "Europe/London", (EIGHT,) * 5 + ((), ())),
        r.DayException(1, 1, date(2026, 5, 14)),
        r.Unit(1, "Main unit", 0, calendar_id=1),
        r.Element(ANNA, "cast", "Anna", "1", holds=True, drop_over=10),
        r.Element(BEN, "cast", "Ben", "2", holds=True, drop_over=10),
        r.Element(CLEO, "cast", "Cleo", "3", holds=True, drop_over=10),
        r.Element(LAMP, "prop", "Lamp"),
        *(r.Session(place, 1, day) for place, day in enumerate(SHOOT, start=1)),
        *(
            r.DayEvent(place, CLEO, date(2026, 5, day), code)
            for place, (day, code) in enumerate(((5, "FT"), (7, "TR"), (9, "TR")), 1)
        ),
    ]
    works = {ANNA: (4, 5, 6, 11, 12, 20), BEN: (4, 18, 20), CLEO: (8,), LAMP: (4, 20)}
    for element, days in works.items():
        for day in days:
            key = element * 100 + day
            session = SHOOT.index(date(2026, 5, day)) + 1
            rows += [r.Scene(key, str(key), key), r.Strip(key, scene_id=key, session_id=session)]
            rows.append(r.Need(key, key, element))
    return Plan.of(rows)


def test_the_worked_example_comes_out_of_a_plan() -> None:
    schedule = compute(film())
    assert row(element_days(schedule, ANNA)) == "SW W W H H · · W W H / H · · H H WF"
    assert row(element_days(schedule, BEN)) == "SWD · · · · · · · · · · · · · PW H WF"
    assert row(element_days(schedule, CLEO)) == "· FT · TR SWF TR · · · · · · · · · · ·"
    assert row(element_days(schedule, LAMP)) == "SW · · · · · · · · · · · · · · · WF"
    assert element_days(schedule, 99).total == 0


def test_a_moved_scene_changes_the_holds_of_its_cast() -> None:
    schedule = compute(film())
    strip = schedule.plan.strips[BEN * 100 + 18]
    pulled_up = replace(strip, session_id=SHOOT.index(date(2026, 5, 13)) + 1)
    after = schedule.with_change(schedule.plan.draft("Pull up", lambda d: d.put(pulled_up)))
    assert row(element_days(after, BEN)) == "SW H H H H · · H H W / H · · H H WF"
    assert element_days(after, BEN).total == 13
    assert element_days(after, ANNA) == element_days(schedule, ANNA)


def test_a_day_with_a_session_is_not_off_and_an_absence_is_no_hold() -> None:
    plan = film()

    def sixth_day(draft: Draft) -> None:
        draft.put(r.Session(99, 1, date(2026, 5, 9)))
        draft.put(r.DayEvent(99, ANNA, date(2026, 5, 7), "OFF"))
        draft.put(r.DayEvent(98, ANNA, date(2026, 5, 14), "OFF"))

    after = plan.with_change(plan.draft("A Saturday", sixth_day))
    assert row(element_days(compute(after), ANNA)) == "SW W W · H H · W W H · H · · H H WF"


def test_a_voice_alone_does_not_work_and_a_public_holiday_is_paid() -> None:
    plan = film()
    calendar = replace(plan.calendars[1], country="GB", region="ENG")
    heard = replace(plan.needs[ANNA * 100 + 11], count=0)
    after = plan.with_change(plan.draft("Heard", lambda d: (d.put(heard), d.put(calendar))))
    # Monday 4 May 2026 is a bank holiday, and worked here
    assert row(element_days(compute(after), ANNA)) == "SW W W H H · · H W H / H · · H H WF"
    assert after.sessions[1].day == date(2026, 5, 4)
