"""Groups brought up to a change are those made of the table after it."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from app.plan import rows as r
from app.plan.change import Delta
from app.plan.groups import grouped, regrouped
from app.plan.plan import Plan

strips = st.dictionaries(
    st.integers(1, 8), st.tuples(st.sampled_from((None, 10, 11)), st.integers(0, 3)), max_size=8
).map(lambda found: {key: r.Strip(key, session_id=of, rank=rank) for key, (of, rank) in found.items()})


@given(strips, strips)
def test_groups_after_a_change_are_those_of_the_table_after_it(
    before: dict[int, r.Strip], after: dict[int, r.Strip]
) -> None:
    deltas = [
        Delta("strips", key, before.get(key), after.get(key))
        for key in sorted({*before, *after})
        if before.get(key) != after.get(key)
    ]
    kept = regrouped(grouped("strips", before.values(), "session_id"), deltas, "session_id")
    assert kept == grouped("strips", after.values(), "session_id")


def test_a_reserve_day_that_is_filled_in_a_preview_is_counted_there_and_nowhere_else() -> None:
    plan = Plan.of([
        r.Unit(2, "Main unit", 0), r.Session(10, 2, date(2027, 5, 3)),
        r.Session(11, 2, date(2027, 5, 4), kind="reserve"), r.Session(12, 2, date(2027, 5, 5)),
        r.Scene(20, "1", 0), r.Strip(30, scene_id=20, session_id=10),
    ])  # fmt: skip
    assert dict(plan.session_labels()) == {10: "1", 11: "R", 12: "2"}
    filled = plan.with_change(plan.draft("Fill it", lambda draft: draft.put(r.Strip(30, scene_id=20, session_id=11))))
    assert dict(filled.session_labels()) == {10: "1", 11: "2", 12: "3"}
    assert dict(plan.session_labels()) == {10: "1", 11: "R", 12: "2"}
