"""Rows of typed tables, each judged by itself against what the plan gave when it was typed."""

from __future__ import annotations

from app.plan.tables import disputes, rows_by_name, still_disputed

TYPED = "Breakfast | 95 | Kitchen | 10:30\nLunch | 95 | Kitchen | 16:05"


def test_a_row_is_of_its_first_cell_or_of_whom_a_clock_is_for() -> None:
    assert list(rows_by_name("Lunch | 96\n09:55 | Car | 6 Esteve | Hotel\nLunch | 4\n10:00 | Coach")) == [
        "Lunch", "6 Esteve", "Lunch (2)", "10:00",
    ]  # fmt: skip


def test_another_row_typed_leaves_the_dispute_of_the_first() -> None:
    was, now = "Lunch | 96 |  | 16:05", "Lunch | 102 |  | 16:05"
    assert still_disputed(TYPED, was, f"{TYPED}\nSoup | 60 | Kitchen | 18:00", now) == was


def test_a_row_typed_anew_is_agreed() -> None:
    was, now = "Lunch | 96 |  | 16:05\nSupper | 55 |  | 20:00", "Lunch | 102 |  | 16:05\nSupper | 60 |  | 20:00"
    typed = "Lunch | 95 | Kitchen | 16:05\nSupper | 55 | Kitchen | 20:00"
    anew = typed.replace("95", "102")
    assert still_disputed(typed, was, anew, now) == "Lunch | 102 |  | 16:05\nSupper | 55 |  | 20:00"
    assert still_disputed(typed, was, anew.replace("55", "60"), now) == now


def test_a_row_new_in_the_plan_or_gone_from_it_stays_in_dispute_until_it_is_typed() -> None:
    was, now = "Lunch | 96", "Supper | 40"
    assert still_disputed("Lunch | 95", was, "Lunch | 95\nSoup | 60", now) == "Lunch | 96"
    assert still_disputed("Lunch | 95", was, "Supper | 40", now) == now


def test_disputes_name_the_rows_that_the_plan_has_otherwise() -> None:
    assert disputes("Lunch | 95", "Lunch | 96\nTea | 10", "Lunch | 102\nTea | 10") == [
        ("Lunch", ("Lunch", "95"), ("Lunch", "96"), ("Lunch", "102"))
    ]
