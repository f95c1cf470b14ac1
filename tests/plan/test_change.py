"""Laws of changes: taken back exactly, merged exactly, laid upon other plans without a guess."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.plan import rows as r
from app.plan.change import Change, Delta, FieldConflict, merge, reapply
from app.plan.errors import StaleChange
from app.plan.plan import Plan
from tests.plan.strategies import base_plan, edits, histories


@given(histories())
def test_undo_restores_the_very_same_rows(case: tuple[list[Plan], list[Change]]) -> None:
    plans, changes = case
    plan = plans[-1]
    for before, change in zip(reversed(plans[:-1]), reversed(changes), strict=True):
        plan = plan.with_change(change.inverse())
        assert plan == before


@given(histories())
def test_twice_inverted_is_the_same(case: tuple[list[Plan], list[Change]]) -> None:
    for change in case[1]:
        assert change.inverse().inverse() == change


@given(histories())
def test_merged_is_one_after_the_other(case: tuple[list[Plan], list[Change]]) -> None:
    plans, changes = case
    whole = merge("All", changes)
    assert plans[0].with_change(whole) == plans[-1]
    keys = [(delta.table, delta.id) for delta in whole.deltas]
    assert len(keys) == len(set(keys)), "one delta a row"
    assert all(delta.before != delta.after for delta in whole.deltas)


@given(histories())
def test_merged_with_its_inverse_nothing_is_left(case: tuple[list[Plan], list[Change]]) -> None:
    changes = case[1]
    there_and_back = [*changes, *(change.inverse() for change in reversed(changes))]
    assert not merge("Nothing", there_and_back)


def test_a_change_that_does_not_follow_is_not_merged() -> None:
    plan = base_plan()
    first = Change("First", (_renamed(plan, "A"),))
    with pytest.raises(StaleChange, match="“Second” does not follow"):
        merge("Both", [first, Change("Second", (_renamed(plan, "B"),))])


def _renamed(plan: Plan, name: str) -> Delta:
    person = plan.people[40]
    return Delta("people", 40, person, replace(person, name=name))


def test_merging_keeps_what_made_a_row_move_last() -> None:
    plan = base_plan()
    row = plan.people[40]
    one, two = replace(row, name="1"), replace(row, name="2")
    both = merge("", [
        Change("", (Delta("people", 40, row, one, ("strips", 30)),)),
        Change("", (Delta("people", 40, one, two, ("strips", 31)),)),
        Change("", (Delta("people", 40, two, replace(two, job="x")),)),
    ])  # fmt: skip
    assert both.because() == {("people", 40): ("strips", 31)}


@given(st.data())
def test_an_untouched_table_is_shared(data: st.DataObject) -> None:
    plan = base_plan()
    change = data.draw(edits(plan))
    after = plan.with_change(change)
    touched = {delta.table for delta in change.deltas}
    for name, table in plan.tables.items():
        assert (after.tables[name] is table) == (name not in touched)
    for row_type in r.ROW_TYPES:
        assert change.touches(row_type) == (row_type.TABLE in touched)
    assert plan == base_plan(), "the plan it was made from never changes"


@pytest.mark.parametrize(
    "delta",
    [
        Delta("people", 40, r.Person(40, "Somebody else"), None),
        Delta("people", 40, None, r.Person(40, "A second one")),
        Delta("people", 99, r.Person(99, "Not there"), r.Person(99, "Nobody")),
    ],
)
def test_a_before_that_is_not_there_is_refused(delta: Delta) -> None:
    plan = base_plan()
    with pytest.raises(StaleChange, match=r"“Late” no longer fits: .* has changed since\."):
        plan.with_change(Change("Late", (delta,)))
    assert plan == base_plan()


# options: laid upon another plan --------------------------------------------------------------------------------------
def rows_now(plan: Plan, change: Change) -> list[Any]:
    return [plan.row((delta.table, delta.id)) for delta in change.deltas]


@given(st.data())
def test_laid_upon_its_own_plan_a_change_is_itself_and_upon_its_result_nothing(data: st.DataObject) -> None:
    plan = base_plan()
    change = data.draw(edits(plan))
    assert reapply(change, rows_now(plan, change)) == (change, [])
    again, conflicts = reapply(change, rows_now(plan.with_change(change), change))
    assert not again
    assert conflicts == []


@given(st.data())
def test_what_is_laid_upon_another_plan_fits_it_and_takes_nothing_from_it(data: st.DataObject) -> None:
    plan = base_plan()
    ours, theirs = data.draw(edits(plan)), data.draw(edits(plan))
    now = plan.with_change(theirs)
    change, conflicts = reapply(ours, rows_now(now, ours))
    after = now.with_change(change)
    in_conflict = {(conflict.table, conflict.id) for conflict in conflicts}
    their_deltas = {(delta.table, delta.id): delta for delta in theirs.deltas}
    for delta in ours.deltas:
        key = (delta.table, delta.id)
        row: Any = after.row(key)
        if key in in_conflict:
            assert row == now.row(key), "a conflict leaves the row as it is"
            continue
        if delta.after is None:
            assert row is None
            continue
        for field in delta.changed_fields():
            assert getattr(row, field) == getattr(delta.after, field)
        if key in their_deltas and their_deltas[key].after is not None:
            for field in their_deltas[key].changed_fields() - delta.changed_fields():
                assert getattr(row, field) == getattr(their_deltas[key].after, field)


def test_different_fields_of_one_row_are_merged() -> None:
    bar = base_plan().activities[51]
    ours = Change("Longer", (Delta("activities", 51, bar, replace(bar, duration=999)),))
    now = replace(bar, name="Renamed")
    change, conflicts = reapply(ours, [now])
    assert conflicts == []
    assert change.deltas == (Delta("activities", 51, now, replace(now, duration=999)),)


def test_one_field_changed_by_both_is_a_conflict_of_that_field() -> None:
    bar = base_plan().activities[51]
    ours = Change("", (Delta("activities", 51, bar, replace(bar, duration=999, note="n")),))
    change, conflicts = reapply(ours, [replace(bar, duration=5)])
    assert not change
    assert conflicts == [FieldConflict("activities", 51, "duration", 60, 999, 5)]


@pytest.mark.parametrize("ours_deletes", [True, False])
def test_deleted_here_and_changed_there_is_a_conflict(ours_deletes: bool) -> None:
    bar = base_plan().activities[51]
    changed = replace(bar, name="Changed")
    ours = Change("", (Delta("activities", 51, bar, None if ours_deletes else changed),))
    change, conflicts = reapply(ours, [changed if ours_deletes else None])
    assert not change
    assert [(conflict.table, conflict.id, conflict.field) for conflict in conflicts] == [("activities", 51, "")]


def test_changed_fields_say_what_differs() -> None:
    person = r.Person(1, "A")
    assert Delta("people", 1, person, replace(person, name="B", rank=2)).changed_fields() == {"name", "rank"}
    assert Delta("people", 1, None, person).changed_fields() >= {"id", "name", "job"}
    assert Delta("people", 1, None, None).changed_fields() == frozenset()
