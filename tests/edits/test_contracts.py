"""Contracts: from when to when an element is engaged."""

from __future__ import annotations

from datetime import date

import pytest

from app.edits.contracts import set_contract
from app.edits.elements import find_element
from app.edits.recipe import sample_plan
from app.plan.errors import EditRefused
from app.plan.plan import Plan

FIRST, LAST = date(2027, 4, 19), date(2027, 6, 4)


@pytest.fixture(scope="module")
def salt() -> Plan:
    return sample_plan("feature")


def test_a_contract_is_made_changed_and_opened_on_one_side(salt: Plan) -> None:
    wren = find_element(salt, "cast", "Wren")
    assert wren is not None
    one = salt.with_change(salt.draft("Contract", lambda draft: set_contract(draft, wren.id, FIRST, LAST)))
    (paper,) = [c for key, c in one.clearances.items() if key not in salt.clearances]
    assert (paper.kind, paper.element_id, paper.valid_from, paper.valid_to) == ("contract", wren.id, FIRST, LAST)
    two = one.with_change(one.draft("Open", lambda draft: set_contract(draft, wren.id, FIRST, None, paper.id)))
    assert (two.clearances[paper.id].valid_from, two.clearances[paper.id].valid_to) == (FIRST, None)
    assert len(two.clearances) == len(one.clearances)


def test_no_window_makes_no_paper_and_an_end_before_its_start_is_refused(salt: Plan) -> None:
    wren = find_element(salt, "cast", "Wren")
    assert wren is not None
    assert not salt.draft("Nothing", lambda draft: set_contract(draft, wren.id, None, None))
    with pytest.raises(EditRefused, match="Wren: a contract from 2027-06-04 can't end 2027-04-19"):
        salt.draft("Backwards", lambda draft: set_contract(draft, wren.id, LAST, FIRST))
