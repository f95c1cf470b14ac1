"""Rows and changes as JSON and back: the very same values and types, older rows filled up, nonsense refused."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.plan import rows as r
from app.plan.change import Change, Delta
from app.plan.codec import change_from_json, change_to_json, row_from_json, row_to_json
from tests.plan.strategies import any_row, base_plan, edits


@given(any_row)
def test_any_row_comes_back_as_it_was(row: r.Row) -> None:
    found = row_from_json(row.TABLE, json.loads(json.dumps(row_to_json(row))))
    assert repr(found) == repr(row)


@given(st.data())
def test_any_change_comes_back_as_it_was(data: st.DataObject) -> None:
    change = data.draw(edits(base_plan()))
    assert change_from_json(json.loads(json.dumps(change_to_json(change)))) == change


def test_made_deleted_and_moved_because_are_told_apart() -> None:
    row = r.Person(1, "A")
    change = Change("X", (Delta("people", 1, None, row), Delta("people", 2, row, None, ("strips", 3))))
    assert change_from_json(json.loads(json.dumps(change_to_json(change)))) == change


def test_a_missing_field_takes_its_default_and_an_unknown_one_is_passed_over() -> None:
    assert row_from_json("people", {"id": 1, "name": "A", "shoe_size": 43}) == r.Person(1, "A")


@pytest.mark.parametrize(
    ("table", "values"),
    [
        ("people", {"id": 1}),
        ("nothing", {"id": 1}),
        ("sessions", {"id": 1, "unit_id": 2, "day": "2027-02-31"}),
    ],
)
def test_what_is_no_row_is_refused(table: str, values: dict[str, object]) -> None:
    with pytest.raises((KeyError, ValueError)):
        row_from_json(table, values)
