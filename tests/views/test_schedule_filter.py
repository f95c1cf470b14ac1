"""Filtering, grouping, sorting and the columns of the Schedule view."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QToolButton
from pytestqt.qtbot import QtBot

from app.edits import activities as edits
from app.plan import rows as r
from app.views import theme
from app.views.memory import Memory
from tests.views import schedule_film as film
from tests.views.schedule_hand import LEFT, RECCE, REDRESS, TURNOVER, Hand, opened


@pytest.fixture
def hand(qtbot: QtBot, light: theme.Theme, tmp_path: Path) -> Iterator[Hand]:
    with opened(qtbot, tmp_path / "shoot.coverset") as found:
        yield found


def lines(hand: Hand) -> list[str]:
    return [row.name for row in hand.chart.table.rows if row.kind == "line"]


def headings(hand: Hand) -> list[str]:
    return [row.name for row in hand.chart.table.rows if row.kind == "group"]


def filter_by(hand: Hand, *path: str) -> None:
    """Choose an entry of the filter's menu."""
    menu: QMenu = hand.view.filter_bar.menu
    menu.aboutToShow.emit()
    for text in path[:-1]:
        menu = next(action.menu() for action in menu.actions() if action.text() == text)
    next(action for action in menu.actions() if action.text() == path[-1]).trigger()


def chips(hand: Hand) -> list[QToolButton]:
    return [chip for chip in hand.view.findChildren(QToolButton, "filter-chip") if not chip.isHidden()]


# filtering ------------------------------------------------------------------------------------------------------------
def test_words_hold_back_the_rows_without_them(hand: Hand):
    hand.key(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    bar = hand.view.filter_bar
    assert bar.line.hasFocus()
    QTest.keyClicks(bar.line, "salt ART")  # the department counts, capitals do not
    assert lines(hand) == ["Salt Pans, sluice boards"]
    assert bar.count.text() == "1 of 8"
    QTest.keyClick(bar.line, Qt.Key.Key_Escape)
    assert len(lines(hand)) == 8
    assert bar.count.text() == ""


def test_nothing_like_that_says_so_in_the_chart(hand: Hand):
    QTest.keyClicks(hand.view.filter_bar.line, "submarine")
    assert lines(hand) == []
    assert hand.chart.scene().message == "No row is like that. Clear the filter to see all 8."
    assert not hand.view.grab().isNull()


def test_states_are_any_of_those_chosen_and_a_chip_takes_one_away(hand: Hand):
    hand.workspace.edit("Late", lambda d: edits.set_due(d, film.TEMPS_DUE, date(2027, 5, 20)))
    filter_by(hand, "Late")
    assert lines(hand) == ["Temps for director’s cut"]
    filter_by(hand, "Squeezed")  # two working days of slack and less, nothing compared
    assert "Picture lock" in lines(hand)
    assert [chip.text() for chip in chips(hand)] == ["Late", "Squeezed"]
    QTest.mouseClick(chips(hand)[0], LEFT)
    assert "Temps for director’s cut" not in lines(hand)
    filter_by(hand, "Show everything")
    assert len(lines(hand)) == 8
    assert chips(hand) == []


def test_what_is_done_is_left_out(hand: Hand):
    met = replace(hand.workspace.plan.deadlines[film.REDRESS_DUE], done=date(2027, 5, 5))
    hand.workspace.edit("Met", lambda draft: draft.put(met))
    filter_by(hand, "Not done")
    assert "Net Loft, storm redress" not in lines(hand)
    assert "Second unit recce" in lines(hand)


def test_a_person_stands_for_the_department_they_lead(hand: Hand):
    head = r.Person(801, "Priya Raman", "VFX producer", film.VFX)
    department = replace(hand.workspace.plan.departments[film.VFX], head_id=801)
    hand.workspace.edit("A head", lambda draft: (draft.put(head), draft.put(department)))
    filter_by(hand, "Person", "Priya Raman, VFX producer")
    assert lines(hand) == ["Turnover Sc 42, salt-pan flood", "Temps for director’s cut"]
    hand.view._order.choose("plan")
    hand.view._group.choose("person")
    assert headings(hand) == ["Priya Raman, VFX producer"]
    hand.view.filter_bar.clear()
    assert headings(hand) == ["Priya Raman, VFX producer", "No head of department"]


def test_an_element_stands_for_all_that_is_about_it(hand: Hand):
    filter_by(hand, "Element", "Locations", "Salt Pans")
    # the permit of the place, the turnover after Sc 42 that is shot there, the boards due before Day 12
    assert "Marsh permit, Salt Pans" in lines(hand)
    assert "Turnover Sc 42, salt-pan flood" in lines(hand)
    assert "Second unit recce" not in lines(hand)


# groups, order and columns --------------------------------------------------------------------------------------------
def test_groups_by_unit_and_by_location(hand: Hand):
    hand.view._order.choose("plan")
    hand.view._group.choose("unit")
    assert headings(hand) == ["Main unit", "No unit"]
    unit = [row.name for row in hand.chart.table.lines[f"units:{film.MAIN}"]]
    assert {"Turnover Sc 42, salt-pan flood", "Salt Pans, sluice boards"} <= set(unit)
    hand.view._group.choose("location")
    assert headings(hand) == ["Salt Pans", "No location"]


def test_a_click_on_a_title_sorts_and_another_turns_it_round(hand: Hand):
    hand.chart.show_column("length", True)
    left, width = hand.chart.sizes.columns["length"]
    title = QPoint(left + width // 2, 34)
    hand.click(title)
    assert [row.name for row in hand.chart.table.lines[f"departments:{film.ART}"]] == [
        "Net Loft, storm redress", "Salt Pans, sluice boards",  # two days, three days
    ]  # fmt: skip
    assert "Order: Length ↑" in [button.accessibleName() for button in hand.view.findChildren(QToolButton)]
    hand.click(title)
    art = [row.name for row in hand.chart.table.lines[f"departments:{film.ART}"]]
    assert art == ["Salt Pans, sluice boards", "Net Loft, storm redress"]
    hand.click(title)
    assert hand.chart.order == "worst"


@pytest.mark.parametrize("column", ["name", "start", "length", "due", "finish", "slack", "done", "float", "notes"])
def test_every_column_sorts_and_paints(hand: Hand, column: str):
    hand.chart.show_column(column, True)
    before = set(lines(hand))
    hand.chart.sort_by(column)
    assert set(lines(hand)) == before
    assert not hand.view.grab().isNull()


def test_columns_say_progress_predecessors_float_and_notes(hand: Hand):
    hand.workspace.edit("Wait", lambda draft: edits.set_link(draft, 402, "SS", film.DAY, "working"))
    hand.workspace.edit("Say", lambda draft: edits.set_activity(draft, film.RECCE, note="By boat"))
    faces, table = hand.chart.faces, hand.chart.table
    assert faces is not None

    def texts(ref: tuple[str, int]) -> dict[str, str]:
        return dict(faces.of(table.rows[table.index(ref) or 0]).texts)

    temps = texts(("deadlines", film.TEMPS_DUE))
    assert (temps["no"], temps["pred"]) == ("2", "1SS+1d")
    assert texts(("deadlines", film.SLUICE_DUE))["done"] == "60 %"
    assert texts(RECCE)["notes"] == "By boat"
    assert texts(REDRESS)["float"] == "+4"  # from Fri 7 May to Thu 13 May
    assert texts(TURNOVER)["pred"] == "Sc 42"


def test_columns_and_grouping_are_there_again(hand: Hand, qtbot: QtBot, tmp_path: Path):
    hand.chart.show_column("float", True)
    hand.view._group.choose("phase")
    columns = hand.chart.columns
    assert Memory().get("schedule.columns", "") == ",".join(columns)
    from tests.views.schedule_hand import open_view

    other = open_view(qtbot, tmp_path / "other.coverset", film.film())
    assert other.chart.columns == columns
    assert other.chart.grouping == "phase"
    other.close()
    other.workspace.close()
    other.workspace.deleteLater()
    other.deleteLater()
