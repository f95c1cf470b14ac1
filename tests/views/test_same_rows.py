"""Rows taken over after a change of links are those that would be made."""

from __future__ import annotations

import random
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from app.engine.schedule import compute
from app.plan.change import Change, Delta
from app.plan.errors import CycleFound
from app.views.schedule import rows
from tests.engine.plans import link_change, random_plan

SEEDS = st.integers(0, 10**6)


@settings(max_examples=120, deadline=None)
@given(SEEDS, SEEDS, st.sampled_from(("department", "phase", "unit")))
def test_rows_after_a_change_of_links_are_those_made_anew(seed: int, edits: int, grouping: rows.Grouping) -> None:
    schedule, rnd = compute(random_plan(seed)), random.Random(edits)
    table = rows.build(schedule.plan, schedule, grouping=grouping)
    for _ in range(4):
        try:
            schedule = schedule.with_change(link_change(schedule.plan, rnd))
        except CycleFound:
            continue
        kept = rows.build(schedule.plan, schedule, grouping=grouping, before=table, keep=True)
        made = rows.build(schedule.plan, schedule, grouping=grouping, before=replace(table, made=None), keep=True)
        assert kept == made
        table = kept


def test_a_change_of_links_that_moves_no_deadline_takes_the_rows_over() -> None:
    schedule = compute(random_plan(7))
    table, taken = rows.build(schedule.plan, schedule), 0
    for link in schedule.plan.links.values():
        change = Change("A lag", (Delta("links", link.id, link, replace(link, lag=link.lag + 1)),))
        after = schedule.with_change(change)
        same = rows.build(after.plan, after, before=table, keep=True).rows is table.rows
        assert same or after.deadlines != schedule.deadlines
        taken += same
    assert taken, "some link has room"
