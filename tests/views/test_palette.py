"""The command palette by keyboard alone; and one selection in all views."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from app.views.palette import Palette, cost, fold
from app.views.window import Window

KEY, CONTROL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def salt(open_window: Callable[[Path | None], Window], salt_road: Path) -> Window:
    return open_window(salt_road)


def open_palette(window: Window, qtbot: QtBot) -> Palette:
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, KEY.Key_K, CONTROL)
    palette = QApplication.activePopupWidget()
    assert isinstance(palette, Palette)
    return palette


def texts(palette: Palette) -> list[str]:
    return [offer.text for offer in palette.offers()]


def choose(window: Window, qtbot: QtBot, typed: str) -> str:
    """Open, type, Enter; what was chosen."""
    palette = open_palette(window, qtbot)
    qtbot.keyClicks(palette.field, typed)
    first = palette.offers()[0].text
    qtbot.keyClick(palette.field, KEY.Key_Return)
    assert QApplication.activePopupWidget() is None
    return first


@pytest.mark.parametrize(
    ("typed", "better", "worse"),
    [
        ("42", "Sc 42  EXT Salt Pans", "Sc 142  EXT Weir"),  # a word begins with it
        ("salt", "Salt Road", "Basalt"),  # before: somewhere inside
        ("basalt", "Basalt", "Bare walls, late"),  # before: letters in that order
        ("rep del", "Report Delay", "Delivery reported"),
        ("jose", "José", "Jo Sea"),  # accents don't count
    ],
)
def test_what_is_meant_comes_first(typed: str, better: str, worse: str) -> None:
    words = fold(typed).split()
    good, bad = cost(words, fold(better)), cost(words, fold(worse))
    assert good is not None
    assert bad is None or good < bad


def test_letters_in_another_order_do_not_fit() -> None:
    assert cost(["24"], "sc 42") is None


def test_without_a_production_only_what_can_be_done_is_offered(
    open_window: Callable[[Path | None], Window], qtbot: QtBot
) -> None:
    window = open_window(None)
    offered = texts(open_palette(window, qtbot))
    assert "Open" in offered
    assert "Report Delay" not in offered
    assert not any(text.startswith("Sc ") for text in offered)


def test_every_kind_of_thing_can_be_gone_to(salt: Window, qtbot: QtBot) -> None:
    plan = salt.workspace.plan
    assert choose(salt, qtbot, "sc 42").startswith("Sc 42 ")
    assert ("strips", plan.strips_of_scene(next(s.id for s in plan.scenes.values() if s.label == "42"))[0].id) in (
        salt.workspace.selection
    )
    assert choose(salt, qtbot, "picture lock").startswith("Picture lock, Editorial")
    assert salt.workspace.selected("deadlines")
    assert choose(salt, qtbot, "priya").startswith("Priya Raman")
    assert salt.view is not None
    assert salt.view.objectName() == "view-deadlines"
    assert choose(salt, qtbot, "day 20").startswith("Day 20, ")
    assert salt.view.objectName() == "view-board"
    assert choose(salt, qtbot, "props") == "Props"
    assert salt.view.objectName() == "view-deadlines"
    assert salt.show_view("deadlines").title.text() == "Props"


def test_a_command_is_done(salt: Window, qtbot: QtBot) -> None:
    salt.show_view("schedule")
    assert choose(salt, qtbot, "history") == "History"
    assert salt.view is not None
    assert salt.view.objectName() == "view-history"
    assert choose(salt, qtbot, "theme dark") == "Theme: Dark"
    assert salt.action("set_theme.dark").isChecked()


def test_what_was_chosen_before_comes_first(salt: Window, qtbot: QtBot) -> None:
    assert choose(salt, qtbot, "about").startswith("About")
    (about,) = [dialog for dialog in salt.findChildren(QDialog) if dialog.isVisible()]
    about.close()
    palette = open_palette(salt, qtbot)
    assert texts(palette)[0] == "About Coverset"
    qtbot.keyClick(palette.field, KEY.Key_Escape)
    assert QApplication.activePopupWidget() is None


def test_arrow_keys_go_round(salt: Window, qtbot: QtBot) -> None:
    palette = open_palette(salt, qtbot)
    count = len(palette.offers())
    qtbot.keyClick(palette.field, KEY.Key_Up)
    assert palette.list.currentIndex().row() == count - 1
    qtbot.keyClick(palette.field, KEY.Key_Down)
    assert palette.list.currentIndex().row() == 0
    qtbot.keyClick(palette.field, KEY.Key_PageDown)
    assert palette.list.currentIndex().row() > 1
    palette.close()


def test_nothing_that_fits_does_nothing(salt: Window, qtbot: QtBot) -> None:
    palette = open_palette(salt, qtbot)
    qtbot.keyClicks(palette.field, "zzqzzq")
    assert palette.offers() == []
    qtbot.keyClick(palette.field, KEY.Key_Return)
    assert palette.isVisible()
    palette.close()


def test_one_selection_in_all_views(salt: Window, qtbot: QtBot) -> None:
    """Sc 42 chosen in the palette is chosen on the board and in Schedule; a deadline's work is chosen with it."""
    choose(salt, qtbot, "sc 42")
    board = salt.show_view("board")
    chosen = salt.workspace.selection
    assert chosen
    for name in ("schedule", "deadlines", "history", "board"):
        salt.show_view(name)
        assert salt.workspace.selection == chosen
    assert board is salt.view
    assert "Sc 42" in salt.status_line.left.whole()
    choose(salt, qtbot, "turnover sc 42")
    (deadline,) = salt.workspace.selected("deadlines")
    assert salt.workspace.selected("activities") == (salt.workspace.plan.deadlines[deadline].expected_id,)
    assert salt.show_view("deadlines").detail.name.text().startswith("Turnover Sc 42")


@pytest.mark.parametrize(
    ("typed", "first"),
    [("split", "Split the Strip"), ("banner", "Add a Banner"), ("insert day", "Insert a Day"), ("swap", "Swap Days")],
)
def test_the_boards_own_deeds_are_found_and_done(salt: Window, qtbot: QtBot, typed: str, first: str) -> None:
    board = salt.show_view("board")
    strip = board.find_strip("44")
    salt.workspace.select(("strips", strip.id))
    board.canvas.choose(board.canvas.table.index["strips", strip.id])
    salt.show_view("deadlines")
    assert choose(salt, qtbot, typed) == first
    assert board.isVisible()
    assert board.canvas.form is not None
    assert board.canvas.form.isVisible()
