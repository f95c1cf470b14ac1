"""The draft records what edits do, composes them, and makes ids and ranks."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.plan import rows as r
from app.plan.draft import ID_BITS, RANK_STEP, Draft, rank_between, rule_row_id
from app.plan.errors import EditRefused
from tests.plan.strategies import base_plan, edits

RANKS = st.integers(-(2**40), 2**40)


@given(st.data())
def test_a_draft_s_change_leads_to_its_plan(data: st.DataObject) -> None:
    plan = base_plan()
    draft = Draft(plan)
    for _ in range(3):
        change = data.draw(edits(draft.plan, most=2))
        for delta in change.deltas:
            if delta.after is not None:
                draft.put(delta.after)
            elif delta.before is not None:
                draft.delete(delta.before)
        for row_type in (r.Person, r.Strip, r.Activity):
            for row_id in {*plan.tables[row_type.TABLE], *draft.plan.tables[row_type.TABLE]}:
                assert draft.now(row_type, row_id) == draft.plan.tables[row_type.TABLE].get(row_id)
    assert plan.with_change(draft.change("All")) == draft.plan
    assert all(delta.before != delta.after for delta in draft.change("All").deltas)


def test_what_is_put_back_leaves_no_delta() -> None:
    plan = base_plan()
    draft = Draft(plan)
    person = plan.people[40]
    draft.put(replace(person, name="Other"))
    draft.delete(person)
    draft.put(person)
    made = draft.put(r.Person(draft.new_id(), "New"))
    draft.delete(made)
    assert not draft.change("Nothing")
    assert draft.plan == plan


def test_an_edit_that_fails_makes_no_change() -> None:
    plan = base_plan()

    def edit(draft: Draft) -> None:
        draft.put(replace(plan.people[40], name="Half done"))
        raise EditRefused("It has wrapped.")

    with pytest.raises(EditRefused, match="It has wrapped"):
        plan.draft("Move", edit)
    assert plan == base_plan()


def test_a_row_knows_what_made_it_move() -> None:
    plan = base_plan()
    draft = Draft(plan)
    with draft.because(("delays", 1)):
        draft.put(replace(plan.people[40], name="A"))
        with draft.because(("strips", 30)):
            draft.put(replace(plan.people[41], name="B"))
            draft.put(replace(plan.people[42], name="C"), because=("strips", 31))
        with draft.because(None):
            draft.put(replace(plan.people[43], name="D"))
    draft.put(replace(plan.people[40], name="A2"))
    draft.put(r.Person(99, "New"))
    assert draft.change("").because() == {
        ("people", 40): ("delays", 1),
        ("people", 41): ("strips", 30),
        ("people", 42): ("strips", 31),
        ("people", 43): ("delays", 1),
    }


def test_the_reason_ends_with_its_block_even_where_the_edit_fails() -> None:
    draft = Draft(base_plan())
    with pytest.raises(EditRefused), draft.because(("delays", 1)):
        raise EditRefused("No.")
    draft.put(r.Person(99, "New"))
    assert draft.change("").because() == {}


def test_ids_are_new_and_exact_in_a_double() -> None:
    draft = Draft(base_plan())
    made = [draft.new_id() for _ in range(500)]
    assert len(set(made)) == 500
    assert all(0 < found < 2**ID_BITS and int(float(found)) == found for found in made)


@given(st.text(max_size=10), st.integers(0, 2**52), st.text(max_size=5))
def test_a_rule_s_row_has_one_id_for_one_subject(key: str, subject: int, what: str) -> None:
    found = rule_row_id(key, subject, what)
    assert found == rule_row_id(key, subject, what)
    assert 0 < found < 2**ID_BITS
    assert found != rule_row_id(key + "x", subject, what)
    assert found != rule_row_id(key, subject + 1, what)


@given(RANKS, RANKS)
def test_a_rank_between_lies_between_or_there_is_no_room(one: int, two: int) -> None:
    low, high = sorted((one, two))
    found = rank_between(low, high)
    if found is None:
        assert high - low <= 1
    else:
        assert low < found < high


@given(RANKS)
def test_at_an_end_there_is_always_room(rank: int) -> None:
    assert rank_between(None, None) == 0
    assert rank_between(rank, None) == rank + RANK_STEP
    assert rank_between(None, rank) == rank - RANK_STEP


def test_twenty_moves_to_one_place_fit_between_two_neighbours() -> None:
    low, high = 0, RANK_STEP
    for _ in range(20):
        found = rank_between(low, high)
        assert found is not None
        high = found
    assert rank_between(low, high) is None
