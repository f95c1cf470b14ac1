"""Who has to be there for somebody: drivers before the first pick-up, the kitchen before breakfast."""

from __future__ import annotations

from dataclasses import replace

from app.engine.schedule import compute
from app.plan import rows as r
from app.plan.plan import Plan
from app.reports.sheet_day import Day, day_of
from tests.reports.salt_day import DAY2, rows


def day(*more: r.Row) -> Day:
    plan = Plan.of([*rows(), *more])
    return day_of(plan, compute(plan), DAY2)


def department(found: Day, name: str) -> r.Department:
    return next(each for each in found.plan.departments.values() if each.name == name)


def test_drivers_are_in_before_the_first_pick_up() -> None:
    # On set 12:15, make-up 10:15, travel 0:30: picked up 09:45, so the cars are in at 09:30, not at the call, 11:15.
    found = day()
    assert found.clock(found.calls.department(department(found, "Transport")).at) == "09:30"
    driver = r.Person(900, "Len Ough", "Unit car 1", department(found, "Production").id, 99)
    assert found.clock(found.calls.person(driver).at) == "09:30"  # wherever the plan has them
    assert found.clock(found.calls.person(replace(driver, job="Coordinator")).at) == "11:15"


def test_the_kitchen_is_in_an_hour_before_breakfast() -> None:
    kitchen = department(day(), "Catering")
    assert day().clock(day().calls.department(kitchen).at) == "11:15"  # nobody said when breakfast is
    early = day(r.SheetField(901, "breakfast", DAY2, "from 08:00, at base", ""))
    assert early.clock(early.calls.department(kitchen).at) == "07:00"
