"""Every view, by keyboard, by ear, and in large letters: names, focus, and no text that is cut."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.exceptions import TimeoutError as QtBotTimeout
from pytestqt.qtbot import QtBot

from app.views import theme
from app.views.actions import VIEWS
from app.views.widgets import ElidedLabel, NavButton
from app.views.window import MAKERS, Window

NAMES = [view.name for view in VIEWS if view.name in MAKERS]
DIALOGS = ["settings", "report_delay", "go_to_date", "status_date", "keys", "about", "palette", "new_empty"]


@pytest.fixture
def salt(looked_at: Window) -> Window:
    return looked_at


def focusable(root: QWidget) -> list[QWidget]:
    """What the keyboard can reach now."""
    return [
        widget
        for widget in root.findChildren(QWidget)
        if widget.isVisibleTo(root)
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None  # the line within a date field speaks through it
        and not isinstance(widget.parent(), (QAbstractSpinBox, QComboBox))
    ]


def spoken(widget: QWidget) -> str:
    """What a screen reader says of a widget."""
    found = QAccessible.queryAccessibleInterface(widget)
    return found.text(QAccessible.Text.Name).strip() if found is not None else ""


def said_of(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()} in {type(widget.parent()).__name__}"


def cut(root: QWidget) -> Iterator[str]:
    """Labels and buttons whose text is wider or taller than they are."""
    for widget in root.findChildren(QWidget):
        if not widget.isVisibleTo(root) or isinstance(widget, (ElidedLabel, NavButton)):
            continue
        if not isinstance(widget, (QLabel, QPushButton, QToolButton, QCheckBox)):
            continue
        text = widget.text().replace("&", "")
        if isinstance(widget, QToolButton) and widget.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly:
            continue
        if not text or (isinstance(widget, QLabel) and "<" in text):
            continue
        measure, room = QFontMetrics(widget.font()), widget.contentsRect()
        taken = max(measure.horizontalAdvance(line) for line in text.splitlines())
        if isinstance(widget, QAbstractButton) and not widget.icon().isNull():
            taken += widget.iconSize().width()
        wraps = isinstance(widget, QLabel) and widget.wordWrap()
        tall = widget.heightForWidth(widget.width()) if wraps else measure.height()
        if (taken > room.width() + 1 and not wraps) or tall > widget.height() + 1:
            yield f"{said_of(widget)}: “{text}” needs {taken}×{tall}, has {room.width()}×{widget.height()}"


def settle(qtbot: QtBot, root: QWidget) -> None:
    """Let layouts and the worker's papers have their turns; what is cut then is cut."""
    with contextlib.suppress(QtBotTimeout):
        qtbot.waitUntil(lambda: not list(cut(root)), timeout=3000)


def opened(window: Window, name: str) -> QWidget:
    """The dialog that an action opens."""
    known = set(window.findChildren(QDialog))
    window.action(name).trigger()
    (found,) = [dialog for dialog in window.findChildren(QDialog) if dialog not in known and dialog.isVisible()]
    return found


def test_all_of_welcome_has_a_name(open_window: Callable[[Path | None], Window]) -> None:
    window = open_window(None)
    assert [said_of(widget) for widget in focusable(window) if not spoken(widget)] == []


def test_welcome_is_whole_in_large_letters(open_window: Callable[[Path | None], Window]) -> None:
    window = open_window(None)
    window.resize(1600, 1000)
    window.action("set_text_size.150").trigger()
    QApplication.processEvents()
    assert list(cut(window)) == []


@pytest.mark.parametrize("name", NAMES)
def test_all_that_takes_the_focus_has_a_name(salt: Window, name: str) -> None:
    salt.show_view(name)
    QApplication.processEvents()
    assert [said_of(widget) for widget in focusable(salt) if not spoken(widget)] == []


@pytest.mark.parametrize("name", DIALOGS)
def test_all_of_a_dialog_that_takes_the_focus_has_a_name(salt: Window, name: str) -> None:
    dialog = opened(salt, name)
    try:
        assert [said_of(widget) for widget in focusable(dialog) if not spoken(widget)] == []
        assert dialog.windowTitle()
    finally:
        dialog.close()


VAGUE = (QAccessible.Role.NoRole, QAccessible.Role.Window)
PLAIN = (
    QAccessible.Role.Client,
    QAccessible.Role.Grouping,
    QAccessible.Role.Pane,
    QAccessible.Role.Border,
    QAccessible.Role.Splitter,
    QAccessible.Role.Grip,
    QAccessible.Role.LayeredPane,
    QAccessible.Role.ScrollBar,
    QAccessible.Role.Graphic,
)
"""What only holds or parts others, and pictures beside words."""


@pytest.mark.parametrize("name", NAMES)
def test_all_that_takes_the_focus_says_what_it_is(salt: Window, name: str) -> None:
    salt.show_view(name)
    QApplication.processEvents()
    roles = {said_of(each): QAccessible.queryAccessibleInterface(each).role() for each in focusable(salt)}
    assert [each for each, role in roles.items() if role in VAGUE] == []
    assert [each for each, role in roles.items() if role == QAccessible.Role.Client] == []


@pytest.mark.parametrize("name", NAMES)
def test_all_that_is_more_than_a_frame_has_a_name(salt: Window, name: str) -> None:
    view = salt.show_view(name)
    QApplication.processEvents()
    unnamed = []
    for widget in salt.findChildren(QWidget):
        if not widget.isVisibleTo(salt) or isinstance(widget, QHeaderView):
            continue
        heard = QAccessible.queryAccessibleInterface(widget)
        silent = isinstance(widget, QLabel) and not widget.text() and widget.pixmap().isNull()
        if heard.role() not in PLAIN and not silent and not heard.text(QAccessible.Text.Name):
            unnamed.append(f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}")
    assert unnamed == []
    assert QAccessible.queryAccessibleInterface(view).text(QAccessible.Text.Name)


@pytest.mark.parametrize("name", NAMES)
def test_every_list_and_canvas_has_a_name(salt: Window, name: str) -> None:
    salt.show_view(name)
    unnamed = [
        said_of(widget)
        for widget in salt.findChildren(QAbstractItemView)
        if widget.isVisibleTo(salt) and not isinstance(widget, QHeaderView) and not widget.accessibleName()
    ]
    assert unnamed == []


@pytest.mark.parametrize("name", NAMES)
def test_tab_goes_through_everything_once_and_comes_back(salt: Window, qtbot: QtBot, name: str) -> None:
    salt.show_view(name)
    qtbot.waitUntil(salt.isActiveWindow)
    wanted = set(focusable(salt))
    first = QApplication.focusWidget()
    assert first is not None
    seen: list[QWidget] = []
    for _ in range(2 * len(wanted) + 4):
        salt.focusNextPrevChild(True)
        now = QApplication.focusWidget()
        assert now is not None
        if now in seen:
            break
        seen.append(now)
    left = {widget for widget in wanted - set(seen) if not _inside(widget, seen)}
    assert [said_of(widget) for widget in left] == []


def _inside(widget: QWidget, seen: list[QWidget]) -> bool:
    """Whether it is one of a group that arrow keys go through."""
    if isinstance(widget, QAbstractButton) and widget.group() is not None:
        return any(isinstance(each, QAbstractButton) and each.group() is widget.group() for each in seen)
    return False


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("per_cent", [80, 150])
def test_no_text_is_cut_at_any_text_size(salt: Window, qtbot: QtBot, name: str, per_cent: int) -> None:
    salt.resize(1600, 1000)
    salt.show_view(name)
    settle(qtbot, salt)
    assert theme.current().scale == per_cent
    assert list(cut(salt)) == []


@pytest.mark.parametrize("per_cent", [150])
@pytest.mark.parametrize("name", DIALOGS)
def test_no_text_of_a_dialog_is_cut_in_large_letters(salt: Window, qtbot: QtBot, name: str, per_cent: int) -> None:
    salt.resize(1600, 1000)
    dialog = opened(salt, name)
    settle(qtbot, dialog)
    try:
        assert list(cut(dialog)) == []
    finally:
        dialog.close()


@pytest.mark.parametrize("per_cent", [150])
@pytest.mark.parametrize("name", NAMES)
def test_a_choice_shows_its_whole_text_in_large_letters(salt: Window, name: str, per_cent: int) -> None:
    salt.resize(1600, 1000)
    salt.show_view(name)
    QApplication.processEvents()
    for box in salt.findChildren(QComboBox):
        if box.isVisibleTo(salt):
            assert QFontMetrics(box.font()).horizontalAdvance(box.currentText()) <= box.width(), said_of(box)
