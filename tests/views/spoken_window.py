"""A pseudo-locale, and everything that a window says: what is written on its widgets, held in its models, painted."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import fields
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt, QTranslator
from PySide6.QtGui import QAction, QPainter, QStaticText
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSpinBox,
    QTabBar,
    QTextEdit,
    QWidget,
)

from app.plan.plan import Plan
from app.plan.spoken import Speaker
from app.views.translated import tr

PLAIN = "aeioutnsxcAEIOUTNSC"
LETTERS = str.maketrans(PLAIN, "åéîöüŧñšẋçÅÉÎÖÜŦÑŠÇ")
KEPT = re.compile(r"\{\d*(?::[^}]*)?\}|&|\n")
WORD = re.compile(r"[^\W\d_]{3,}")
KEYS = re.compile(r"\b(?:Ctrl|Alt|Shift|Esc|Return|Enter|Del|Space|PgUp|PgDown|Meta|Backspace)\b(?:\+\S+)?")
PLACES = re.compile(r"(?:[\w.-]*/)+[\w.-]*|\b\w+/\w+\b|#[0-9A-Fa-f]{6}|\S+@\S+|\*?\.\w+")
LONGER = 0.4
ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
MOST_ROWS = 60  # of a model, looked at on each level


def pseudo(text: str) -> str:
    """`[!! Öþéñ ~~~ !!]`: 40 % longer; places to fill and marked letters stay."""
    parts = KEPT.split(text)
    marks = [*KEPT.findall(text), ""]
    changed = "".join(part.translate(LETTERS) + mark for part, mark in zip(parts, marks, strict=True))
    return f"[!! {changed} {'~' * max(1, round(LONGER * len(text)) - 7)} !!]"


def longer(text: str) -> str:
    """The text with accents and 40 % more of it, as a wordy language has: `Öþéñ` and some `ñ`."""
    parts = KEPT.split(text)
    marks = [*KEPT.findall(text), ""]
    changed = "".join(part.translate(LETTERS) + mark for part, mark in zip(parts, marks, strict=True))
    more = round(LONGER * len(text))
    words = ["ñ" * min(7, more - at) for at in range(0, more, 8)]  # a wordy language has words, too
    filled = " ".join(words)
    return f"{changed}{filled}{'ñ' * (more - len(filled))}"


class Pseudo(QTranslator):
    """Translates whatever it is asked by a function."""

    def __init__(self, by=pseudo) -> None:
        super().__init__()
        self._by = by

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str = "", n: int = -1) -> str | None:
        ours = context and not context.startswith("Q")  # Qt's own dialogs have catalogues of their own
        return self._by(source) if ours and source else None


def speaker() -> Speaker:
    """Says sentences by the translator, and dates in no language."""
    days = tuple(f"Ŵ{day}" for day in "1234567")
    return Speaker(tr, days, tuple(f"Ṁ{month:02d}" for month in range(1, 13)))


def data_words(plan: Plan, *more: str) -> frozenset[str]:
    """The words of what people have typed into a production: they are in no catalogue."""
    said = list(more)
    for rows in plan.tables.values():
        for row in rows.values():
            said += [
                value
                for each in fields(row)
                if each.type == "str" and isinstance(value := getattr(row, each.name), str) and each.name != "category"
            ]
    return frozenset(word.casefold() for text in said for word in WORD.findall(text))


def left_in_english(text: str, data: frozenset[str]) -> list[str]:
    """Words of a text that no translator has seen: those with a letter that it would have changed."""
    bare = PLACES.sub(" ", KEYS.sub(" ", re.sub(r"<[^>]+>|\w+…", " ", text)))  # a word cut short can't be told
    return [
        word for word in WORD.findall(bare) if any(letter in PLAIN for letter in word) and word.casefold() not in data
    ]


def said(root: QWidget) -> Iterator[tuple[str, str]]:
    """(where, text) of all that a part says or would say when pointed at, heard or unfolded."""
    for widget in [root, *root.findChildren(QWidget)]:
        place = f"{type(widget).__name__} {widget.objectName() or ''} in {type(widget.parent()).__name__}"
        yield f"{place}, name", widget.accessibleName()
        yield f"{place}, description", widget.accessibleDescription()
        yield f"{place}, tip", widget.toolTip()
        yield from ((place, text) for text in _own(widget))
        for action in widget.actions():
            yield f"{place}, action", action.text()
    for action in root.findChildren(QAction):
        yield "action", action.text()
        yield "action, tip", action.toolTip()


def _own(widget: QWidget) -> Iterable[str]:
    if isinstance(widget, (QLabel, QAbstractButton)):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
        if widget.isReadOnly():
            yield widget.text()
    if isinstance(widget, (QTextEdit, QPlainTextEdit)):
        yield widget.placeholderText()
    if isinstance(widget, QAbstractSpinBox):
        yield widget.specialValueText()
    if isinstance(widget, QSpinBox):
        yield from (widget.prefix(), widget.suffix())
    if isinstance(widget, QGroupBox):
        yield widget.title()
    if isinstance(widget, QTabBar):
        yield from (widget.tabText(at) for at in range(widget.count()))
    if isinstance(widget, QMenu):
        yield widget.title()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(at) for at in range(min(widget.count(), MOST_ROWS)))
    if isinstance(widget, QHeaderView) and widget.model() is not None and not widget.isHidden():
        model, across = widget.model(), widget.orientation()
        yield from (str(model.headerData(at, across) or "") for at in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None and not _in_combo(widget):
        yield from _held(widget.model(), QModelIndex())


def _in_combo(widget: QWidget) -> bool:
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QComboBox):
            return True
        above = above.parentWidget()
    return False


def _held(model: QAbstractItemModel, parent: QModelIndex) -> Iterable[str]:
    for row in range(min(model.rowCount(parent), MOST_ROWS)):
        columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
        for column in range(columns):
            index = model.index(row, column, parent)
            yield from (text for role in ROLES if isinstance(text := index.data(role), str))
        if not isinstance(model, QAbstractListModel):
            yield from _held(model, model.index(row, 0, parent))


@contextmanager
def painted(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """All texts that are painted meanwhile, by whatever paints them."""
    found: list[str] = []

    def heard(name: str) -> Any:
        true = getattr(QPainter, name)

        def paint(self: QPainter, *arguments: Any) -> Any:
            for each in arguments:
                if isinstance(each, str):
                    found.append(each)
                elif isinstance(each, QStaticText):
                    found.append(each.text())
            return true(self, *arguments)

        return paint

    with monkeypatch.context() as patch:
        for name in ("drawText", "drawStaticText"):
            patch.setattr(QPainter, name, heard(name))
        yield found


def cut_short(root: QWidget) -> list[str]:
    """Texts on labels, buttons, tabs, headers and in choices that have less room than they need, and no tool tip that
    says them whole."""
    found = []
    for widget in root.findChildren(QWidget):
        if widget.isVisibleTo(root) and widget.width() > 0:
            found += [f"{type(widget).__name__} in {type(widget.parent()).__name__}: {text}" for text in _cut(widget)]
    return found


def _cut(widget: QWidget) -> Iterator[str]:
    wide = widget.fontMetrics().horizontalAdvance
    tips = widget.toolTip()
    if isinstance(widget, QLabel) and widget.wordWrap():
        if widget.text() and widget.heightForWidth(widget.width()) > widget.height() + 1:
            yield widget.text()
    elif isinstance(widget, QLabel):
        if wide(widget.text()) > widget.width() and widget.text() not in tips and widget.pixmap().isNull():
            yield widget.text()
    elif isinstance(widget, QAbstractButton):
        ours = type(widget).__module__.startswith("app.")  # they paint themselves
        needed = wide(widget.text()) if ours else widget.minimumSizeHint().width()
        if widget.text() and needed > widget.width() and widget.text() not in tips:
            yield widget.text()
    elif isinstance(widget, QComboBox):
        if wide(widget.currentText()) > widget.width() - 20 and widget.currentText() not in tips:
            yield widget.currentText()
    elif isinstance(widget, QLineEdit):
        hint = widget.placeholderText()  # Qt shortens it itself
        if hint and not widget.text() and wide(hint) > widget.width() and not (tips or hint in widget.accessibleName()):
            yield hint
    elif isinstance(widget, QTabBar):
        yield from (
            widget.tabText(at) for at in range(widget.count()) if wide(widget.tabText(at)) > widget.tabRect(at).width()
        )
    elif isinstance(widget, QHeaderView) and widget.orientation() == Qt.Orientation.Horizontal and widget.model():
        for at in range(widget.count()):
            text, tip = (str(widget.model().headerData(at, widget.orientation(), role) or "") for role in ROLES[:2])
            if not widget.isSectionHidden(at) and wide(text) > widget.sectionSize(at) and not tip:
                yield text
