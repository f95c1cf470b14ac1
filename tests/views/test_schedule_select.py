"""Several rows at once, and the links between rows, under hands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.views import theme
from app.views.schedule import lags
from tests.views import schedule_film as film
from tests.views.schedule_hand import LEFT, RECCE, REDRESS, TEMPS, TURNOVER, Hand, opened

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
SLUICE = ("deadlines", film.SLUICE_DUE)


@pytest.fixture
def hand(qtbot: QtBot, light: theme.Theme, tmp_path: Path) -> Iterator[Hand]:
    with opened(qtbot, tmp_path / "shoot.coverset") as found:
        yield found


def chosen(hand: Hand) -> list[str]:
    return [row.name for row in hand.chart.chosen.rows()]


# several rows ---------------------------------------------------------------------------------------------------------
def test_control_adds_a_row_and_takes_it_away_again(hand: Hand):
    hand.click(hand.view.cell_rect(REDRESS, "name").center())
    hand.click(hand.view.cell_rect(RECCE, "name").center(), CONTROL)
    assert chosen(hand) == ["Net Loft, storm redress", "Second unit recce"]
    assert hand.workspace.selection == frozenset({REDRESS, RECCE})
    hand.click(hand.view.cell_rect(REDRESS, "name").center(), CONTROL)
    assert chosen(hand) == ["Second unit recce"]


def test_shift_takes_all_between_and_leaves_headings_out(hand: Hand):
    hand.view._order.choose("plan")
    hand.click(hand.view.cell_rect(TURNOVER, "name").center())
    hand.click(hand.view.cell_rect(("deadlines", film.LOCK_DUE), "name").center(), SHIFT)
    assert chosen(hand) == ["Turnover Sc 42, salt-pan flood", "Temps for director’s cut", "Picture lock"]
    hand.click(hand.view.cell_rect(TEMPS, "name").center(), SHIFT)  # from the first, not from the last
    assert chosen(hand) == ["Turnover Sc 42, salt-pan flood", "Temps for director’s cut"]


def test_shift_and_arrows_extend_and_take_back(hand: Hand):
    hand.workspace.select(TURNOVER)
    hand.key(Qt.Key.Key_Down, SHIFT)
    assert chosen(hand) == ["Turnover Sc 42, salt-pan flood", "Temps for director’s cut"]
    hand.key(Qt.Key.Key_Up, SHIFT)
    assert chosen(hand) == ["Turnover Sc 42, salt-pan flood"]


def test_control_a_selects_every_line(hand: Hand):
    hand.key(Qt.Key.Key_A, CONTROL)
    assert len(chosen(hand)) == hand.chart.table.line_count == 8
    hand.key(Qt.Key.Key_Down)
    assert len(chosen(hand)) <= 1


def test_dragging_one_of_several_moves_them_all_in_one_step(hand: Hand):
    steps = hand.undo_steps()
    hand.click(hand.view.cell_rect(REDRESS, "name").center())
    hand.click(hand.view.cell_rect(RECCE, "name").center(), CONTROL)
    start = hand.view.bar_rect(RECCE).center()
    hand.drag(start, start + hand.days(1), start + hand.days(4))
    hand.drop(start + hand.days(4))
    assert (hand.start_of(film.REDRESS), hand.start_of(film.RECCE)) == (date(2027, 5, 10), date(2027, 5, 10))
    assert hand.undo_steps() == steps + 1
    assert len(chosen(hand)) == 2
    hand.workspace.undo()
    assert (hand.start_of(film.REDRESS), hand.start_of(film.RECCE)) == (date(2027, 5, 6), date(2027, 5, 6))


def test_a_click_on_one_of_several_leaves_it_alone(hand: Hand):
    hand.key(Qt.Key.Key_A, CONTROL)
    hand.click(hand.view.bar_rect(RECCE).center())
    assert chosen(hand) == ["Second unit recce"]


def test_work_that_has_begun_keeps_all_of_a_drag_where_it_is(hand: Hand):
    hand.click(hand.view.cell_rect(REDRESS, "name").center())
    hand.click(hand.view.cell_rect(SLUICE, "name").center(), CONTROL)
    steps, start = hand.undo_steps(), hand.view.bar_rect(REDRESS).center()
    hand.drag(start, start + hand.days(1), start + hand.days(4))
    assert "Salt Pans, sluice boards has started" in hand.view.tag()
    hand.drop(start + hand.days(4))
    assert hand.undo_steps() == steps
    assert hand.start_of(film.REDRESS) == date(2027, 5, 6)


def test_alt_arrows_move_and_lengthen_all(hand: Hand):
    hand.workspace.select(REDRESS, RECCE)
    steps = hand.undo_steps()
    hand.key(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert (hand.start_of(film.REDRESS), hand.start_of(film.RECCE)) == (date(2027, 5, 7), date(2027, 5, 7))
    hand.key(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier | SHIFT)
    plan = hand.workspace.plan
    assert {plan.activities[found].duration for found in (film.REDRESS, film.RECCE)} == {3 * film.DAY}
    assert hand.undo_steps() == steps + 2


def test_department_length_and_due_are_set_for_all(hand: Hand):
    hand.workspace.select(REDRESS, RECCE)
    steps = hand.undo_steps()
    hand.menu("Locations", under="Department")
    plan = hand.workspace.plan
    assert {plan.activities[found].department_id for found in (film.REDRESS, film.RECCE)} == {film.LOCATIONS}
    assert plan.deadlines[film.REDRESS_DUE].department_id == film.LOCATIONS
    hand.menu("Length…")
    hand.type_into_prompt("4 d")
    plan = hand.workspace.plan
    assert {plan.activities[found].duration for found in (film.REDRESS, film.RECCE)} == {4 * film.DAY}
    hand.workspace.select(REDRESS, TEMPS)
    hand.menu("Due…")
    hand.type_into_prompt("24 May")
    dues = {hand.workspace.plan.deadlines[found].due_date for found in (film.REDRESS_DUE, film.TEMPS_DUE)}
    assert dues == {date(2027, 5, 24)}
    assert hand.undo_steps() == steps + 3


def test_a_length_that_is_none_stays_asked(hand: Hand):
    hand.workspace.select(RECCE)
    steps = hand.undo_steps()
    hand.menu("Length…")
    hand.type_into_prompt("soon")
    assert hand.chart.prompt.isVisible()
    QTest.keyClick(hand.chart.prompt, Qt.Key.Key_Escape)
    assert not hand.chart.prompt.isVisible()
    assert hand.undo_steps() == steps


def test_all_selected_activities_are_deleted_in_one_step(hand: Hand):
    hand.workspace.select(REDRESS, RECCE)
    steps = hand.undo_steps()
    hand.key(Qt.Key.Key_Delete)
    assert not {film.REDRESS, film.RECCE} & set(hand.workspace.plan.activities)
    assert hand.undo_steps() == steps + 1


# links ----------------------------------------------------------------------------------------------------------------
def line_of(hand: Hand, link: int) -> QPoint:
    line = next(line for line in hand.chart.scene().links if line.link == link)
    return ((line.points[0] + line.points[1]) / 2).toPoint()


def test_a_double_click_on_a_link_edits_its_type_and_lag(hand: Hand):
    hand.click(hand.view.cell_rect(TURNOVER, "name").center())
    QTest.mouseDClick(hand.viewport, LEFT, pos=line_of(hand, 401))
    editor = hand.chart.link_editor
    assert editor.isVisible()
    assert (editor.type.currentData(), editor.lag.text()) == ("FS", "0")
    steps = hand.undo_steps()
    editor.lag.selectAll()
    QTest.keyClicks(editor.lag, "2")
    QTest.keyClick(editor.lag, Qt.Key.Key_Return)
    assert not editor.isVisible()
    link = hand.workspace.plan.links[401]
    assert (link.type, link.lag, link.lag_unit) == ("FS", 2 * film.DAY, "working")
    assert hand.start_of(film.TURNOVER) == date(2027, 5, 10)  # Thu 6 May and two working days
    assert hand.undo_steps() == steps + 1


def test_enter_opens_the_editor_of_a_selected_link_and_tab_walks_in_it(hand: Hand):
    hand.click(hand.view.cell_rect(TURNOVER, "name").center())
    hand.click(line_of(hand, 401))
    hand.key(Qt.Key.Key_Return)
    editor = hand.chart.link_editor
    assert editor.lag.hasFocus()
    QTest.keyClick(editor.lag, Qt.Key.Key_Tab)
    assert editor.unit.hasFocus()
    QTest.keyClick(editor.unit, Qt.Key.Key_Escape)
    assert not editor.isVisible()
    assert hand.chart.hasFocus()


def test_a_lag_that_is_no_number_is_refused_and_stays(hand: Hand):
    hand.workspace.select(TURNOVER, ("links", 401))
    hand.menu("Edit link…")
    editor = hand.chart.link_editor
    editor.lag.setText("some")
    QTest.keyClick(editor.lag, Qt.Key.Key_Return)
    assert editor.isVisible()
    assert hand.failures == ["“some” is not a number. Nothing was changed. Maybe 2 or -1."]
    editor.type.setCurrentIndex(1)  # SS
    editor.lag.setText("1")
    editor.unit.setCurrentIndex(4)  # whole days
    QTest.keyClick(editor.lag, Qt.Key.Key_Return)
    assert hand.failures[1:] == ["A lag in days needs a finish-to-start link and no negative number."]
    assert hand.workspace.plan.links[401].type == "FS"


@pytest.mark.parametrize(
    ("lag", "unit", "shown"),
    [(0, "working", ""), (540, "working", "+1 working day"), (1080, "working", "+2 working days"),
     (-120, "working", "−2 working hours"), (1440, "elapsed", "+1 elapsed day"), (3, "days", "+3 whole days")],
)  # fmt: skip
def test_a_lag_is_said_in_the_coarsest_unit_that_fits(hand: Hand, lag: int, unit: str, shown: str):
    link = film.activities()[-1]
    assert lags.lag_text(hand.workspace.plan, replace(link, lag=lag, lag_unit=unit)) == shown


def test_a_link_dropped_on_a_session_holds_it_to_that_work(hand: Hand):
    rect = hand.view.bar_rect(REDRESS)
    hand.hover(rect.center())
    ring, cell = QPoint(rect.right() + 8, rect.center().y()), hand.view.session_rect(516).center()
    hand.drag(ring, ring + QPoint(5, 8), cell)
    assert hand.view.tag() == "Day 16 waits for Net Loft, storm redress"
    assert 516 in hand.chart.scene().sessions
    early = hand.view.session_rect(513).center()  # Thu 6 May: the redress ends on Fri 7 May at 18:00
    QTest.mouseMove(hand.viewport, early)
    assert hand.view.tag() == "Day 13 waits for Net Loft, storm redress, which ends 34 h 00 after its call"
    QTest.mouseMove(hand.viewport, cell)
    hand.drop(cell)
    made = [link for link in hand.workspace.plan.links.values() if link.pred_id == film.REDRESS]
    assert [(link.succ_kind, link.succ_id) for link in made] == [("session", 516)]


def test_escape_selects_nothing_and_tab_leaves_the_chart(hand: Hand):
    hand.workspace.select(REDRESS)
    hand.key(Qt.Key.Key_Escape)
    assert hand.workspace.selection == frozenset()
    assert chosen(hand) == []
    steps = hand.undo_steps()
    hand.key(Qt.Key.Key_Tab)
    assert not hand.chart.hasFocus()
    assert hand.undo_steps() == steps


def test_of_several_rows_one_is_said_and_how_many_there_are(hand: Hand):
    hand.click(hand.view.cell_rect(REDRESS, "name").center())
    hand.click(hand.view.cell_rect(RECCE, "name").center(), CONTROL)
    assert hand.chart.accessibleName() == "Second unit recce, one of 2 selected rows"
