"""Labels: those given are kept, the others made as a production makes them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exchange.numbering import give_labels


@pytest.mark.parametrize(
    ("given_numbers", "labels"),
    [
        (["", "", ""], ["1", "2", "3"]),
        (["1", "2", "3"], ["1", "2", "3"]),
        (["44", "", "45"], ["44", "44A", "45"]),
        (["44", "44A", "", "45"], ["44", "44A", "44B", "45"]),
        (["163", "", "", "164"], ["163", "163A", "163B", "164"]),
        (["184", "", "186", "187"], ["184", "184A", "186", "187"]),  # 185 is a retired number
        (["", "1", "2"], ["A1", "1", "2"]),
        (["1", "2", ""], ["1", "2", "3"]),
        (["12pt1", "12pt2", "A12"], ["12pt1", "12pt2", "A12"]),
        (["10", "10aA", "10A"], ["10", "10aA", "10A"]),
        (["", "", "", "3", ""], ["1", "2", "2A", "3", "4"]),  # few numbers: gaps are filled
    ],
)
def test_labels(given_numbers: list[str], labels: list[str]) -> None:
    assert give_labels(given_numbers)[0] == labels


def test_a_number_given_twice_stays_with_the_first_and_is_doubted() -> None:
    labels, doubts = give_labels(["1", "2", "2", "3"])
    assert labels == ["1", "2", "2A", "3"]
    assert [(doubt.scene, doubt.kind) for doubt in doubts] == [("2A", "number")]


def test_an_opening_does_not_shift_the_count() -> None:
    assert give_labels(["", "", ""], opening=True)[0] == ["A1", "1", "2"]
    assert give_labels(["", "1", "2"], opening=True)[0] == ["A1", "1", "2"]


def test_after_26_letters_come_two() -> None:
    labels, _ = give_labels(["1", "2", *[""] * 27, "3"] + [str(n) for n in range(4, 40)])
    assert labels[25:29] == ["2Z", "2AA", "2AB", "2AC"]
    assert "2I" not in labels
    assert "2O" not in labels


@given(
    st.lists(st.sampled_from(["", "", "1", "2", "3", "2A", "A3", "12", "x"]), min_size=1, max_size=40), st.booleans()
)
def test_labels_are_unique_and_given_ones_kept(numbers: list[str], opening: bool) -> None:
    if opening:
        numbers = ["", *numbers]
    labels, _ = give_labels(numbers, opening)
    assert len(set(labels)) == len(numbers)
    for number in set(numbers) - {""}:
        assert labels[numbers.index(number)] == number
