"""A change of links alone is followed link by link; it says what a schedule computed afresh says."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.engine.schedule import compute
from app.plan.errors import CycleFound
from tests.engine.plans import link_change, random_plan

SEEDS = st.integers(0, 10**6)


@settings(max_examples=150, deadline=None)
@given(SEEDS, SEEDS)
def test_following_links_one_by_one_equals_computing_afresh(seed: int, edits: int) -> None:
    kept, rnd = compute(random_plan(seed)), random.Random(edits)
    for _ in range(4):
        change = link_change(kept.plan, rnd)
        plan = kept.plan.with_change(change)
        try:
            fresh = compute(plan)
        except CycleFound:
            with pytest.raises(CycleFound):
                kept.with_change(change)
            continue
        kept = kept.with_change(change)
        assert kept == fresh, kept.difference(fresh)
        back = kept.with_change(change.inverse())
        assert back == compute(back.plan), back.difference(compute(back.plan))
