"""Whole plans: computing one, moving one activity, answering a delay. The answers are checked before they are timed."""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from app.edits.activities import move_activity
from app.edits.delays import DelayReport
from app.edits.recipe import sample_plan
from app.engine.knockon import compare
from app.engine.schedule import compute
from app.plan import rows as r
from app.plan.labels import find_session
from app.plan.plan import Plan
from app.plan.units import at_local, parse_moment
from app.ways_out.case import open_case
from app.ways_out.push import push_way
from app.ways_out.shoot_by import shoot_by

MONDAY = date(2027, 4, 19)
ZONES = ("Europe/London", "Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Europe/Warsaw")


def big_plan(activities: int, seed: int = 7, deadlines: int = 60, board: bool = True) -> Plan:
    """So many activities on five calendars, twice as many mixed links, some deadlines; with the feature's board or
    alone."""
    rnd = random.Random(seed)
    plan = sample_plan("feature")
    kept = (
        plan.tables
        if board
        else {name: plan.tables[name] for name in ("production", "calendars", "departments", "people")}
    )
    rows: list[r.Row] = [row for table in kept.values() for row in table.values()]
    week = (((540, 1080),),) * 5 + ((), ())
    rows += [r.Calendar(i + 1, f"Bench {i}", zone, week) for i, zone in enumerate(ZONES)]
    departments = list(plan.departments)
    for i in range(activities):
        at = at_local(MONDAY + timedelta(days=rnd.randrange(200)), 540, ZONES[0])
        row_of = r.Activity(
            10**6 + i, f"Activity {i}", rnd.choice(departments), rnd.choice((0, 60, 120, 240, 480, 960))
        )
        position: r.Position = "laid" if rnd.random() < 0.3 else "asap"
        rows.append(replace(row_of, position=position, at=at, calendar_id=1 + rnd.randrange(5), rank=i))
    scenes = list(plan.scenes)
    for i in range(2 * activities):
        head = rnd.randrange(1, activities)
        tail = rnd.randrange(max(0, head - activities // 20 - 20), head)
        kind = rnd.choices(("FS", "SS", "FF", "SF"), (85, 8, 6, 1))[0]
        lag = rnd.choice((0, 0, 0, 0, 60, 540, -60))
        pred: tuple[r.EndKind, int] = ("activity", 10**6 + tail)
        if board and rnd.random() < 0.01:
            pred, kind, lag = ("scene_last", rnd.choice(scenes)), "FS", 0
        rows.append(r.Link(2 * 10**6 + i, *pred, "activity", 10**6 + head, kind, lag))
    for i in range(deadlines):
        row = r.Deadline(3 * 10**6 + i, f"Deadline {i}", rnd.choice(departments), "after", True, "activity")
        due = MONDAY + timedelta(days=rnd.randrange(300, 900))
        rows.append(replace(row, expected_id=10**6 + rnd.randrange(activities), due_date=due))
    return Plan.of(rows)


def milliseconds(deed: Callable[[], object], rounds: int) -> list[float]:
    """How long a deed takes, each time."""
    taken = []
    for _ in range(rounds):
        begun = time.perf_counter()
        deed()
        taken.append((time.perf_counter() - begun) * 1000)
    return taken


def row(name: str, value: float, budget: float | None) -> dict[str, Any]:
    return {"name": name, "value": round(value, 3), "unit": "ms", "budget": budget}


def computing(count: int, budget: float | None, rounds: int) -> dict[str, Any]:
    plan = big_plan(count, board=False)
    compute(plan)  # calendars are compiled once

    def afresh() -> None:
        schedule = compute(Plan(plan.tables))
        assert schedule.deadlines

    return row(
        f"full computation with causes, {count:,} activities", statistics.median(milliseconds(afresh, rounds)), budget
    )


def moving(count: int, moves: int) -> list[dict[str, Any]]:
    """One moved activity: edit, Plan, schedule, knock-on."""
    rnd = random.Random(1)
    before = compute(big_plan(count))
    assert before.conflicts is not None
    movable = [a for a in before.plan.activities.values() if a.position == "laid" and a.actual_start is None]
    taken = []
    for turn in range(moves):
        activity = rnd.choice(movable)
        start = (activity.at or 0) + 2880

        def step(activity: r.Activity = activity, start: int = start) -> Any:
            change = before.plan.draft("move", lambda draft: move_activity(draft, activity.id, start))
            after = before.with_change(change)
            compare(before, after, change)
            return after

        taken += milliseconds(step, 1)
        if turn % 40 == 0:
            assert step() == compute(step().plan)
    name = f"one moved activity at {count:,}, whole step with Plan and knock-on"
    return [row(f"{name}, median", statistics.median(taken), 2), row(f"{name}, worst", max(taken), 20)]


def answering(name: str, plan: Plan, budget: float, rounds: int) -> dict[str, Any]:
    """A delay → owed, shoot-by and the first way with departments and causes."""
    schedule = compute(plan)
    session = find_session(plan, "12")
    report = DelayReport("weather", session.id, parse_moment("2027-05-05T14:10", ZONES[0]), scope="exteriors")

    def step() -> None:
        case = open_case(schedule, report)
        assert case.session is not None
        dates = [shoot_by(schedule, case.after, s.id, 60, 8, case.session).shoot_by for s in case.lost]
        way = push_way(case)
        assert len(dates) == 2
        assert way.knock_on is not None
        assert way.knock_on.newly_late >= 2

    step()
    taken = statistics.median(milliseconds(step, rounds))
    return row(f"delay → owed, shoot-by and first way, {name}", taken, budget)


def figures() -> list[dict[str, Any]]:
    """Name, value, unit, budget of each figure."""
    return [
        computing(1_000, 2, 15),
        computing(10_000, 35, 7),
        computing(100_000, None, 1),
        *moving(10_000, 120),
        answering("feature sample", sample_plan("feature"), 50, 7),
        answering("10,000 activities", big_plan(10_000), 150, 5),
    ]
