"""Children's hours: the tables of DOMAIN 6, and what a session breaks of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from app.engine.minors import child_day, children, is_school_day, limits
from app.engine.schedule import compute
from app.plan import rows as r
from app.plan.draft import Draft
from app.plan.plan import Plan
from app.reports import catalogue
from app.reports.content import Document
from tests.reports import salt_day as day

WREN = 211


# age, on set, work on a school day, without school; DOMAIN 6, after the labour commissioner
@pytest.mark.parametrize(
    ("age", "on_set", "school", "free"),
    [(0, 120, 20, 20), (1, 240, 120, 120), (2, 360, 180, 180), (5, 360, 180, 180), (6, 480, 240, 360),
     (8, 480, 240, 360), (9, 540, 300, 420), (15, 540, 300, 420), (16, 600, 360, 480), (17, 600, 360, 480)],
)  # fmt: skip
def test_californias_table(age: int, on_set: int, school: int, free: int) -> None:
    at_school, without = limits("US", age, False), limits("US", age, True)
    assert at_school is not None
    assert without is not None
    assert (at_school.on_set, at_school.work, without.on_set, without.work) == (on_set, school, on_set, free)
    assert (at_school.earliest, at_school.latest, without.latest) == (300, 1320, 1470)


# age, on site, perform, unbroken, latest
@pytest.mark.parametrize(
    ("age", "on_set", "work", "unbroken", "latest"),
    [(0, 300, 120, 30, 1320), (4, 300, 120, 30, 1320), (5, 480, 180, 150, 1380), (8, 480, 180, 150, 1380),
     (9, 570, 300, 150, 1380), (15, 570, 300, 150, 1380)],
)  # fmt: skip
def test_englands_table(age: int, on_set: int, work: int, unbroken: int, latest: int) -> None:
    found = limits("gb", age, False)
    assert found is not None
    assert (found.on_set, found.work, found.unbroken, found.latest) == (on_set, work, unbroken, latest)
    assert found.earliest == 420


@pytest.mark.parametrize(("country", "age"), [("FR", 8), ("GB", None), ("US", 18), ("GB", 16)])
def test_no_limit_is_made_up(country: str, age: int | None) -> None:
    assert limits(country, age, False) is None


def with_child(age: int | None, edit: Callable[[Draft, Plan], object] | None = None, **production: object) -> Plan:
    plan = day.plan(**production)

    def change(draft: Draft) -> None:
        draft.put(replace(plan.elements[WREN], minor=True, age=age))
        if edit is not None:
            edit(draft, plan)

    return plan.with_change(plan.draft("Child", change))


def test_a_child_is_out_so_long_after_its_first_call() -> None:
    # Day 3: on set 10:45, in make-up 08:45. 43 plays 90 minutes, 42 four hours: off set 16:15. There 7:30, works 5:30.
    # England, 9: on site 9:30, so out by 18:15; performs 5:00, so half an hour too long; a break by 10:45 + 2:30.
    plan = with_child(9)
    schedule = compute(plan)
    found = child_day(schedule, plan.sessions[day.DAY3], plan.elements[WREN])
    assert found is not None
    assert [child.id for child in children(plan, day.DAY3)] == [WREN]
    assert (found.leaves - found.arrives, found.work) == (450, 330)
    assert found.out_by == found.arrives + 570
    assert found.rest_by == found.on_set + 150
    assert found.breaches == (("work", 30),)
    # on Day 1 she plays at 07:00 and is called for make-up at 05:00, two hours before a child may be
    assert {(c.who, c.what, c.minutes, c.note) for c in schedule.conflicts if c.kind == "minor"} == {
        (("elements", WREN), ("sessions", day.DAY1), 120, "early"),
        (("elements", WREN), ("sessions", day.DAY3), 30, "work"),
    }


def test_night_work_is_a_breach_of_its_hour() -> None:
    # England, 9, off set at the latest 23:00; 52 plays Day 4 from 13:00 two hours; moved to 21:30 it ends 23:30
    def edit(draft: Draft, plan: Plan) -> None:
        draft.put(r.Need(799, 607, WREN))
        draft.put(replace(plan.strips[657], not_before=1290))

    plan = with_child(9, edit)
    found = child_day(compute(plan), plan.sessions[day.DAY4], plan.elements[WREN])
    assert found is not None
    assert found.breaches == (("late", 30),)


def test_a_school_day_is_a_weekday_without_a_holiday() -> None:
    plan = day.plan(country="GB", region="ENG")
    assert is_school_day(plan, date(2027, 5, 4))
    assert not is_school_day(plan, date(2027, 5, 3))  # early May bank holiday
    assert not is_school_day(plan, date(2027, 5, 8))  # a Saturday


def sheet(plan: Plan) -> Document:
    return catalogue.make("callsheet", plan, compute(plan), session_id=day.DAY3)


def test_the_sheet_marks_the_breach_by_word() -> None:
    rows = [[cell.text for cell in row.cells] for row in sheet(with_child(9)).section("Minors").rows]
    assert rows == [
        ["1", "Maeve Callory", "9", "08:45", "16:15", "18:15", "7:30 of 9:30", "5:30 of 5:00\n0:30 over",
         "Break by 13:15"],
    ]  # fmt: skip
    cast = {row.cells[0].text: row.cells[-1].text for row in sheet(with_child(9)).section("Cast").rows}
    assert cast["1"] == "Minor, out by 18:15. Released 16:15"


def test_a_child_without_an_age_is_named_as_such() -> None:
    (row,) = sheet(with_child(None)).section("Minors").rows
    assert row.cells[-1].text == "Limits not known: no age is given"
    (row,) = sheet(with_child(9, country="FR")).section("Minors").rows
    assert row.cells[-1].text == "Limits not known: no limits are known for FR"
