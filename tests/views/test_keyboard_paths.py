"""The keyboard stays where the work is: F6 within a view, tabs, Shift+Enter; a palette says that it found nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.views.breakdown import BreakdownView
from app.views.elements import ElementsView
from app.views.window import Window
from tests.views.test_palette import choose, open_palette, texts

KEY, LEFT = Qt.Key, Qt.MouseButton.LeftButton


@pytest.fixture
def salt(open_window: Callable[[Path | None], Window], salt_road: Path) -> Window:
    return open_window(salt_road)


def test_f6_goes_from_the_scenes_to_the_script_and_to_the_sheet(window: Window, qtbot: QtBot) -> None:
    view = window.show_view("breakdown")
    assert isinstance(view, BreakdownView)
    assert view.scenes.hasFocus()
    qtbot.keyClick(window, KEY.Key_F6)
    assert view.script.hasFocus()
    qtbot.keyClick(window, KEY.Key_F6)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert view.sheet.isAncestorOf(focus)
    qtbot.keyClick(window, KEY.Key_F6)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert window.toolbar.isAncestorOf(focus)
    qtbot.keyClick(window, KEY.Key_F6)
    qtbot.keyClick(window, KEY.Key_F6)
    assert view.scenes.hasFocus()


def test_shift_enter_in_the_scene_list_accepts_every_suggestion(window: Window, qtbot: QtBot) -> None:
    view = window.show_view("breakdown")
    assert isinstance(view, BreakdownView)
    for row in range(view.scenes.count()):
        view.scenes.setCurrentRow(row)
        if view.suggestions.found():
            break
    else:  # each is tagged already: take one away
        scene = view.scenes.ids()[0]
        view.scenes.setCurrentRow(0)
        element = window.workspace.plan.needs_of(scene)[0].element_id
        view.sheet.remove(element)
    wanted = {found.element_id for found in view.suggestions.found()}
    assert wanted
    scene_id = view.scenes.current()
    assert scene_id is not None
    view.scenes.setFocus()
    qtbot.keyClick(view.scenes, KEY.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert wanted <= {need.element_id for need in window.workspace.plan.needs_of(scene_id)}
    assert view.scenes.hasFocus()
    assert view.suggestions.found() == ()


@pytest.mark.parametrize("start", ["field", "table", "days"])
def test_the_tabs_of_an_element_keep_the_keyboard_there(salt: Window, qtbot: QtBot, start: str) -> None:
    view = salt.show_view("elements")
    assert isinstance(view, ElementsView)
    panel = view.panel
    if start == "table":
        view.table.setFocus()
    elif start == "field":
        panel.lines["name"].setFocus()
    else:
        panel.tabs.setCurrentIndex(1)
        panel.holds.setFocus()
    for place in (1, 0, 1, 0):
        qtbot.mouseClick(panel.tabs, LEFT, pos=panel.tabs.tabRect(place).center())
        assert panel.tabs.currentIndex() == place
        focus = QApplication.focusWidget()
        assert focus is not None
        assert view.isAncestorOf(focus), focus.accessibleName()


@pytest.mark.parametrize("inside", ["table", "panel"])
def test_list_and_days_keep_the_keyboard_in_the_view(salt: Window, qtbot: QtBot, inside: str) -> None:
    view = salt.show_view("elements")
    assert isinstance(view, ElementsView)
    (view.table if inside == "table" else view.panel.lines["name"]).setFocus()
    for place in (1, 0):
        qtbot.mouseClick(view.tabs, LEFT, pos=view.tabs.tabRect(place).center())
        focus = QApplication.focusWidget()
        assert focus is not None
        assert view.isAncestorOf(focus), focus.accessibleName()


def test_the_palette_says_that_nothing_is_found(salt: Window, qtbot: QtBot) -> None:
    palette = open_palette(salt, qtbot)
    qtbot.keyClicks(palette.field, "qqxzz")
    assert palette.offers() == []
    assert palette.nothing.isVisible()
    assert "qqxzz" in palette.nothing.text()
    palette.field.clear()
    assert palette.offers()
    assert not palette.nothing.isVisible()
    palette.close()


def test_other_words_find_a_command(salt: Window, qtbot: QtBot) -> None:
    for typed, first in (
        ("preferences", "Settings"), ("snapshot", "Freeze Baseline"), ("rain", "Report Delay"), ("shortcuts", "Keys"),
        ("gantt", "Schedule"), ("second unit", "Settings"),
    ):  # fmt: skip
        palette = open_palette(salt, qtbot)
        qtbot.keyClicks(palette.field, typed)
        assert first in texts(palette)[:12], typed
        palette.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_command_is_done_by_another_word(salt: Window, qtbot: QtBot) -> None:
    assert choose(salt, qtbot, "timeline") == "Schedule"
    assert salt.view is not None
    assert salt.view.objectName() == "view-schedule"
