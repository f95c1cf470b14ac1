"""The cardboard view: the same strips upright, dragged and walked as the rows are."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.views import theme
from app.views.board import fields
from tests.views.board_hand import LEFT, Hand, opened

Key, Modifier = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def hand(qtbot: QtBot, light: theme.Theme, salt_road: Path) -> Iterator[Hand]:
    fields.remember_look("rows")
    with opened(qtbot, salt_road) as hand:
        yield hand
    fields.remember_look("rows")


def test_the_switch_is_remembered_and_the_same_strip_stays_first(hand: Hand):
    assert hand.rect("41").top() == hand.canvas.layout_now().sizes.header
    QTest.mouseClick(hand.view.looks["columns"], LEFT)
    assert hand.rect("41").left() == hand.canvas.layout_now().sizes.header
    assert hand.rect("42").width() == 32
    assert hand.rect("Day 12").left() == hand.rect("44").right() + 1
    assert fields.remembered_look() == "columns"
    hand.canvas.setFocus()
    hand.key(Key.Key_V)
    assert hand.view.looks["rows"].isChecked()
    assert fields.remembered_look() == "rows"
    assert hand.rect("41").top() == hand.canvas.layout_now().sizes.header


def test_a_strip_is_dragged_to_the_left_in_one_undo_step(hand: Hand):
    hand.view.show_look("columns")
    before, steps = hand.digest, hand.steps
    start, goal = hand.rect("44").center(), hand.rect("41").topRight() + QPoint(-2, 40)
    QTest.mousePress(hand.viewport, LEFT, pos=start)
    QTest.mouseMove(hand.viewport, start - QPoint(6, 0))
    QTest.mouseMove(hand.viewport, goal)
    assert hand.view.tag().startswith("→ Day 12")
    assert hand.digest == before
    QTest.mouseRelease(hand.viewport, LEFT, pos=goal)
    assert hand.view.codes("Day 12") == ["41", "44", "Lunch", "42"]
    assert hand.steps == steps + 1
    hand.workspace.undo()
    assert hand.digest == before


def test_a_strip_is_dragged_over_the_days_end_into_the_next_day(hand: Hand):
    hand.view.show_look("columns")
    start, goal = hand.rect("44").center(), hand.rect("45").center() + QPoint(8, 0)
    QTest.mousePress(hand.viewport, LEFT, pos=start)
    QTest.mouseMove(hand.viewport, start + QPoint(6, 0))
    QTest.mouseMove(hand.viewport, goal)
    QTest.mouseRelease(hand.viewport, LEFT, pos=goal)
    assert hand.view.codes("Day 13")[:2] == ["45", "44"] or hand.said[-1].startswith("Day 13 is locked")


def test_left_and_right_walk_and_with_alt_move(hand: Hand):
    hand.view.show_look("columns")
    QTest.mouseClick(hand.viewport, LEFT, pos=hand.rect("42").center())
    hand.key(Key.Key_Right)
    assert hand.canvas.current == ("strips", hand.view.find_strip("44").id)
    hand.key(Key.Key_Left, Modifier.AltModifier)
    assert hand.view.codes("Day 12") == ["41", "Lunch", "44", "42"]


def test_pages_are_typed_into_a_card(hand: Hand):
    hand.view.show_look("columns")
    index = hand.canvas.table.index["strips", hand.view.find_strip("42").id]
    hand.click("42")
    QTest.mouseDClick(hand.viewport, LEFT, pos=hand.canvas.layout_now().cell(index, "pages").center())
    assert hand.canvas.editor.isVisible()
    assert hand.canvas.editor.column == "pages"


def test_a_cards_picture_shows_its_colour_and_its_conflicts_differ(hand: Hand):
    hand.view.show_look("columns")
    rect = hand.rect("42")
    image = hand.viewport.grab().toImage()
    assert image.pixelColor(rect.left() + 3, rect.bottom() - 3).name() == "#fceba3"  # EXT DAY
    hand.view.reveal(("strips", hand.view.find_strip("47").id))
    rect = hand.rect("47")
    image = hand.viewport.grab().toImage()
    assert image.pixelColor(rect.left() + 3, rect.bottom() - 3).name() == "#c6dcf5"  # INT NIGHT
