"""What is being typed on the Schedule and the Board while somebody scrolls: it goes with its row and is never lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.plan.rows import Link
from app.views import theme
from app.views.board import commands
from tests.views import board_hand, schedule_hand
from tests.views import schedule_film as film
from tests.views.schedule_hand import LEFT, TURNOVER

Key = Qt.Key


@pytest.fixture
def chart(qtbot: QtBot, tmp_path: Path, light: theme.Theme) -> Iterator[schedule_hand.Hand]:
    """A hand on the small shoot's Schedule, in a view so low that its rows don't all fit."""
    with schedule_hand.opened(qtbot, tmp_path / "shoot.coverset") as opened:
        opened.view.resize(1088, 240)
        yield opened


@pytest.fixture
def board(qtbot: QtBot, salt_road: Path, light: theme.Theme) -> Iterator[board_hand.Hand]:
    with board_hand.opened(qtbot, salt_road) as opened:
        yield opened


def typing(hand: schedule_hand.Hand, text: str) -> None:
    """Open the cell of a due date and type into it; nothing is kept yet."""
    hand.workspace.select(TURNOVER)
    hand.chart.show_ref(TURNOVER)
    QTest.mouseDClick(hand.viewport, LEFT, pos=hand.view.cell_rect(TURNOVER, "due").center())
    QTest.keyClicks(hand.chart.editor, text)


def away(hand: schedule_hand.Hand) -> int:
    """Scroll until the row of what is typed is not seen: by how many pixels."""
    bar = hand.chart.verticalScrollBar()
    before = bar.value()
    bar.setValue(bar.maximum() if before < bar.maximum() / 2 else 0)
    return bar.value() - before


def test_a_cell_of_the_schedule_goes_with_its_row_and_what_was_typed_stays(chart: schedule_hand.Hand):
    typing(chart, "28 May")
    line, bar, steps = chart.chart.editor, chart.chart.verticalScrollBar(), chart.undo_steps()
    top, before = line.y(), bar.value()
    bar.setValue(before + 7)
    assert bar.value() == before + 7
    assert (line.isVisible(), line.text(), line.y()) == (True, "28 May", top - 7)
    bar.setValue(before)
    assert (line.y(), chart.undo_steps()) == (top, steps)


def test_a_date_typed_into_the_schedule_is_kept_when_its_row_scrolls_out_of_sight(chart: schedule_hand.Hand):
    typing(chart, "28 May")
    steps = chart.undo_steps()
    assert away(chart) != 0
    assert not chart.chart.editor.isVisible()
    assert chart.workspace.plan.deadlines[film.TURNOVER_DUE].due_date.isoformat() == "2027-05-28"
    assert chart.undo_steps() == steps + 1


def test_what_is_refused_stays_at_the_edge_with_its_reason(chart: schedule_hand.Hand):
    typing(chart, "soonish")
    steps = chart.undo_steps()
    away(chart)
    line, layout = chart.chart.editor, chart.chart.layout_now()
    assert (line.isVisible(), line.text()) == (True, "soonish")
    assert "soonish" in line.refusal.text()
    assert line.refusal.isVisible()
    assert layout.rows_top <= line.y() <= layout.height - line.height()
    assert chart.undo_steps() == steps
    QTest.keyClick(line, Key.Key_Escape)
    assert not line.isVisible()


def test_what_is_typed_is_kept_where_the_schedule_is_left_for_another_view(chart: schedule_hand.Hand):
    typing(chart, "28 May")
    chart.chart.hide()
    assert chart.workspace.plan.deadlines[film.TURNOVER_DUE].due_date.isoformat() == "2027-05-28"


def test_the_editor_of_a_link_stays_open_and_goes_with_the_chart(chart: schedule_hand.Hand):
    link: Link = next(iter(chart.workspace.plan.links.values()))
    chart.chart.link_editor.open(link.id)
    made = chart.chart.link_editor
    made.lag.setText("3")
    away(chart)
    assert (made.isVisible(), made.lag.text()) == (True, "3")
    assert chart.viewport.rect().contains(made.geometry())


def test_a_time_typed_into_a_strip_goes_with_it_and_is_kept_out_of_sight(board: board_hand.Hand):
    board.click("44")
    board.key(Key.Key_Return)
    line, bar, steps = board.canvas.editor, board.canvas.along_bar(), board.steps
    line.selectAll()
    QTest.keyClicks(line, "1:50")
    top, before = line.y(), bar.value()
    bar.setValue(before + 5)
    assert (line.isVisible(), line.text(), line.y(), board.steps) == (True, "1:50", top - 5, steps)
    bar.setValue(bar.maximum())
    assert not line.isVisible()
    assert (board.view.find_strip("44").minutes, board.steps) == (110, steps + 1)


def test_a_time_that_is_none_stays_to_be_mended_and_is_refused_once(board: board_hand.Hand):
    board.click("44")
    board.key(Key.Key_Return)
    line, bar, steps = board.canvas.editor, board.canvas.along_bar(), board.steps
    line.selectAll()
    QTest.keyClicks(line, "soon")
    bar.setValue(bar.maximum())
    bar.setValue(bar.maximum() - 3)
    assert (line.isVisible(), line.text(), board.steps) == (True, "soon", steps)
    assert board.failures == ["“soon” is not a length of time. Maybe 2:30. Nothing was changed."]
    assert board.viewport.rect().contains(line.geometry())
    line.selectAll()
    QTest.keyClicks(line, "1:50")
    QTest.keyClick(line, Key.Key_Return)
    assert (board.view.find_strip("44").minutes, board.steps) == (110, steps + 1)


def test_a_form_of_the_board_stays_open_while_one_scrolls(board: board_hand.Hand):
    board.click("44")
    commands.split(board.canvas)
    form = board.canvas.form
    assert form is not None
    form.lines[0].setText("3/8")
    board.canvas.along_bar().setValue(board.canvas.along_bar().maximum())
    assert board.canvas.form is form
    assert (form.isVisible(), form.lines[0].text()) == (True, "3/8")
    assert board.viewport.rect().contains(form.geometry())
