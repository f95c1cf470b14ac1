"""A pseudo-locale: every text of the frame comes through translation, and 40 % longer texts still have room."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QTabWidget,
    QToolButton,
    QWidget,
)

from app.views.actions import MENUS, VIEWS
from app.views.window import Window

LETTERS = str.maketrans("aeioutnsxcAEIOUTNSC", "åéîöüŧñšẋçÅÉÎÖÜŦÑŠÇ")
KEPT = re.compile(r"\{\d*\}|&")
LONGER = 0.4
QTS_OWN = ("Close", "Cancel", "Scroll Left", "Scroll Right")  # from Qt's own catalogue


def pseudo(text: str) -> str:
    """`[!! Öþéñ ~~~ !!]`: 40 % longer; places to fill and marked letters stay."""
    parts = KEPT.split(text)
    marks = [*KEPT.findall(text), ""]
    changed = "".join(part.translate(LETTERS) + mark for part, mark in zip(parts, marks, strict=True))
    return f"[!! {changed} {'~' * max(1, round(LONGER * len(text)) - 7)} !!]"


class Pseudo(QTranslator):
    """Translates whatever it is asked."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str = "", n: int = -1) -> str | None:
        ours = context and not context.startswith("Q")  # Qt's own dialogs have catalogues of their own
        return pseudo(source) if ours and source else None


@pytest.fixture
def pseudo_locale(qapp: QApplication) -> Iterator[None]:
    translator = Pseudo()
    assert QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def salt(pseudo_locale: None, open_window: Callable[[Path | None], Window], salt_road: Path) -> Window:
    return open_window(salt_road)


def said(root: QWidget) -> Iterator[tuple[str, str]]:
    """(where, text) of what labels, buttons and fields of a part show or say."""
    for widget in [root, *root.findChildren(QWidget)]:
        place = f"{type(widget).__name__} in {type(widget.parent()).__name__}"
        if isinstance(widget, (QLabel, QAbstractButton)) and widget.isVisibleTo(root):
            yield place, widget.text()
        if isinstance(widget, QLineEdit):
            yield f"{place}, placeholder", widget.placeholderText()
        if widget.accessibleName():
            yield f"{place}, name", widget.accessibleName()
        if widget.toolTip():
            yield f"{place}, tip", widget.toolTip()


def plain(root: QWidget, data: tuple[str, ...] = ()) -> list[str]:
    """What has words and was not translated, but for what is data."""
    return [
        f"{place}: {text}"
        for place, text in said(root)
        if re.search("[A-Za-z]{3}", text) and "[!!" not in text and text.strip() not in (*data, *QTS_OWN)
    ]


def test_a_pseudo_text_is_longer_and_keeps_its_places() -> None:
    assert pseudo("&Open {0}").startswith("[!! &Öpéñ {0} ~")
    for text in ("Show this date", "Progress reported up to, {0}", "Scene, person or deadline"):
        assert len(pseudo(text)) >= round(1.4 * len(text))


def test_every_menu_and_action_is_translated(salt: Window) -> None:
    bar = [action.text() for action in salt.menuBar().actions()]
    assert len(bar) == len(MENUS)
    texts = bar + [menu.title() for menu in salt.findChildren(QMenu) if menu.title()]
    texts += [action.text() for action in salt.findChildren(QAction) if action.objectName() and action.text()]
    sizes = re.compile(r"\d+ %")
    assert [text for text in texts if "[!!" not in text and not sizes.fullmatch(text)] == []


def test_toolbar_navigation_banner_and_status_line_are_translated(salt: Window) -> None:
    workspace = salt.workspace
    plan = workspace.plan
    strip = next(strip for strip in plan.strips.values() if strip.session_id is not None)
    change = workspace.draft("Lift it off", lambda draft: draft.delete(strip))
    assert change is not None
    workspace.show_preview(change, "Lift it off", "")
    units = tuple(unit.name for unit in plan.unit_order())
    for part in (salt.toolbar, salt.navigation, salt.banner):
        assert plain(part, units) == []
    assert "[!!" in salt.status_line.saved.text()
    assert len(salt.navigation.buttons) == len(VIEWS)


def test_welcome_is_translated(pseudo_locale: None, open_window: Callable[[Path | None], Window]) -> None:
    window = open_window(None)
    assert plain(window.welcome, ("Coverset", "Ctrl+O", "Ctrl+N")) == []


@pytest.mark.parametrize("name", ["go_to_date", "status_date", "about", "palette", "settings", "new_empty"])
def test_dialogs_are_translated(salt: Window, name: str) -> None:
    known = set(salt.findChildren(QDialog))
    salt.action(name).trigger()
    (dialog,) = [each for each in salt.findChildren(QDialog) if each not in known and each.isVisible()]
    try:
        strips = ("INT DAY", "EXT DAY", "INT NIGHT", "EXT NIGHT", "DAWN DUSK")
        assert plain(dialog, ("Coverset", *strips)) == []
        assert "[!!" in dialog.windowTitle()
        for tabs in dialog.findChildren(QTabWidget):
            assert [tabs.tabText(at) for at in range(tabs.count()) if "[!!" not in tabs.tabText(at)] == []
    finally:
        dialog.close()


def test_a_department_heads_page_is_translated(salt: Window) -> None:
    view = salt.show_view("deadlines")
    header = view.table.headerItem()
    assert [header.text(at) for at in range(header.columnCount()) if "[!!" not in header.text(at)] == []
    for widget in (view.copy, view.detail.done, view.detail.since_title):
        assert "[!!" in widget.text()


@pytest.mark.parametrize("part", ["toolbar", "navigation", "banner", "status_line"])
def test_longer_texts_have_room_in_the_frame(salt: Window, part: str) -> None:
    salt.resize(1600, 1000)
    root = getattr(salt, part)
    for widget in root.findChildren(QWidget):
        if isinstance(widget, (QPushButton, QToolButton, QCheckBox)) and widget.isVisibleTo(salt):
            assert widget.width() >= widget.minimumSizeHint().width(), widget.text()
