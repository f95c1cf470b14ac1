"""Finding on the board, in the window: a scene by Ctrl+F, a day by Ctrl+G, its keys by F1."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel

from app.plan.labels import find_session
from app.views.board import commands
from app.views.window import Window
from tests.views.board_hand import Hand

Key = Qt.Key


@pytest.fixture
def window(open_window: Callable[[Path | None], Window], salt_road: Path) -> Window:
    made = open_window(salt_road)
    made.show_view("board")
    return made


def go(hand: Hand, text: str) -> str:
    """Type a day and press Enter; what the form says against it."""
    hand.view.window().action("go_to_date").trigger()
    form = hand.canvas.form
    assert form is not None
    form.lines[0].setText(text)
    QTest.keyClick(form.lines[0], Key.Key_Return)
    if hand.canvas.form is None:
        return ""
    said = form.error.text()
    hand.canvas.close_form()
    return said


@pytest.mark.parametrize(("typed", "day", "first"), [("18", "Day 18", "67"), ("day 13", "Day 13", "45"),
                                                     ("2027-05-08", "Day 15", "52")])  # fmt: skip
def test_ctrl_g_goes_to_a_day_by_number_or_date(window: Window, typed: str, day: str, first: str):
    hand = Hand(window.view)
    assert go(hand, typed) == ""
    assert hand.workspace.selection == {("sessions", find_session(hand.workspace.plan, day).id)}
    assert hand.rect(first).top() == hand.canvas.layout_now().sizes.header


def test_ctrl_g_finds_another_units_day(window: Window):
    hand = Hand(window.view)
    assert go(hand, "A2") == ""
    assert hand.viewport.rect().contains(hand.view.session_rect("A2").center())


def test_ctrl_g_says_what_is_no_day(window: Window):
    hand = Hand(window.view)
    assert "“sometime”" in go(hand, "sometime")
    assert go(hand, "2029-01-01") == "No day is on Mon 1 Jan or later."


def test_ctrl_f_finds_a_scene_and_shows_its_strip(window: Window):
    hand = Hand(window.view)
    QTest.keyClicks(window.toolbar.search, "93")
    QTest.keyClick(window.toolbar.search, Key.Key_Return)
    strip = hand.view.find_strip("93")
    assert ("strips", strip.id) in hand.workspace.selection
    assert hand.viewport.rect().contains(hand.rect("93").center())


def test_f1_lists_every_letter_of_the_board(window: Window):
    window.action("keys").trigger()
    (dialog,) = [each for each in window.findChildren(QDialog) if each.isVisible()]
    told = {text for label in dialog.findChildren(QLabel) for text in label.text().split(", ")}
    letters = {QKeySequence(key).toString() for key in commands.LETTERS}
    assert letters <= told
    dialog.close()
