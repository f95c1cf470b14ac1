"""A change of links alone is followed link by link; it says what a schedule computed afresh says."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.engine.schedule import Schedule, compute
from app.plan import rows as r
from app.plan.change import Change
from app.plan.draft import Draft
from app.plan.errors import CycleFound
from tests.engine.plans import random_plan

SEEDS = st.integers(0, 10**6)
TYPES: tuple[r.LinkType, ...] = ("FS", "SS", "FF", "SF")


def _change(schedule: Schedule, rnd: random.Random) -> Change:
    """Some links put between any two activities, changed, or left out."""

    def edit(draft: Draft) -> None:
        plan = draft.plan
        for _ in range(rnd.randint(1, 3)):
            links, activities = list(plan.links.values()), list(plan.activities)
            link = rnd.choice(links) if links else None
            match rnd.randrange(4):
                case 0 if link is not None:
                    draft.delete(link)
                case 1 if link is not None and link.lag_unit != "days":
                    draft.put(replace(link, type=rnd.choice(TYPES), lag=rnd.choice((-60, 0, 60, 600))))
                case 2 if link is not None and link.succ_kind == "activity":
                    draft.put(replace(link, pred_kind="activity", pred_id=rnd.choice(activities), lag=0, type="FS"))
                case _:
                    tail, head = rnd.sample(activities, 2)
                    unit = rnd.choice(("working", "elapsed", "days"))
                    kind = "FS" if unit == "days" else rnd.choice(TYPES)
                    new = r.Link(draft.new_id(), "activity", tail, "activity", head, kind, rnd.choice((0, 1)), unit)
                    draft.put(new)

    return schedule.plan.draft("Links", edit)


@settings(max_examples=150, deadline=None)
@given(SEEDS, SEEDS)
def test_following_links_one_by_one_equals_computing_afresh(seed: int, edits: int) -> None:
    kept, rnd = compute(random_plan(seed)), random.Random(edits)
    for _ in range(4):
        change = _change(kept, rnd)
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
