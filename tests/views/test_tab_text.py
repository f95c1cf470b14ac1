"""Cells to and from a spreadsheet's clipboard."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.views.schedule import tab_text

CELLS = st.text(st.sampled_from('ab "\t\r\n,;é−'), max_size=8)


@given(st.lists(st.lists(CELLS, min_size=1, max_size=4), max_size=5))
def test_what_is_written_is_read_back(rows: list[list[str]]):
    assert tab_text.parse(tab_text.write(rows)) == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("", []),
        ("a\tb", [["a", "b"]]),
        ("a\tb\r\nc\t\r\n", [["a", "b"], ["c", ""]]),
        ("a\n\nb\n", [["a"], [""], ["b"]]),
        ('"two\nlines"\tb\n', [["two\nlines", "b"]]),  # Excel: a cell with Alt+Enter in it
        ('"a\tb"\r\n"say ""no"""\r\n', [["a\tb"], ['say "no"']]),
        ('""\tb', [["", "b"]]),
        ('5" nails\t2', [['5" nails', "2"]]),  # Excel quotes no cell for a quote alone
        ('"off"ish\tb', [['"off"ish', "b"]]),
        ('"never closed\tb\nc', [['"never closed', "b"], ["c"]]),
        ("a\t\t", [["a", "", ""]]),
    ],
)
def test_what_a_spreadsheet_copies_is_read_cell_by_cell(text: str, rows: list[list[str]]):
    assert tab_text.parse(text) == rows


def test_quotes_that_are_never_closed_cost_no_more_than_their_text():
    text = '"a\t' * 20_000
    assert len(tab_text.parse(text)[0]) == 20_001


def test_only_what_needs_quotes_gets_them():
    assert tab_text.write([["Turnover", "3 d"], ['5" nails', "a\tb"]]) == 'Turnover\t3 d\n"5"" nails"\t"a\tb"\n'
