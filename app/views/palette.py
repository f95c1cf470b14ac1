"""The command palette (Ctrl+K): every command, scene, day, person, deadline and department by a few letters."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListView,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.views import theme
from app.views.actions import Actions
from app.views.links import SCHEME
from app.views.list_rows import RowDelegate
from app.views.memory import Memory
from app.views.search import Hit, everything
from app.views.synonyms import SYNONYMS
from app.views.translated import tr
from app.views.widgets import label
from app.views.workspace import Workspace

MOST = 60  # lines offered
KEPT = 20  # choices remembered
SPREAD = 2  # letters skipped for each letter typed, at most
BEGINS = " ,(-“/:"
TEXT, HINT = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Offer:
    """Something that can be chosen. key: remembers it; hint: its keys, or where it leads; folded: what is matched."""

    key: str
    text: str
    hint: str
    run: Callable[[], object]
    folded: str


def fold(text: str) -> str:
    """As it is matched: no case, no accents."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in parts if not unicodedata.combining(sign))


def cost(words: Iterable[str], folded: str) -> float | None:
    """How badly folded words fit a folded text, 0 best; None: one doesn't fit.

    A word fits where a word begins with it, else anywhere, else where its letters come in that order.
    """
    total = 0.0
    for word in words:
        at = _beginning(word, folded)
        if at >= 0:
            total += at / 1000
            continue
        at = folded.find(word)
        if at >= 0:
            total += 10 + at / 1000
            continue
        spread = _spread(word, folded)
        if spread is None or spread > SPREAD * len(word):
            return None  # letters strewn over a sentence are no sign that it is meant
        total += 20 + spread
    return total


def _beginning(word: str, folded: str) -> int:
    """Where a word of the text begins with it, −1: nowhere."""
    at = folded.find(word)
    while at > 0 and folded[at - 1] not in BEGINS:
        at = folded.find(word, at + 1)
    return at


def _spread(word: str, folded: str) -> float | None:
    """How far apart its letters lie, begun at the beginning of a word where there is one; None: they don't come so."""
    at, first = -1, 0
    for place, sign in enumerate(word):
        at = folded.find(sign, at + 1)
        if at < 0:
            return None
        if place == 0:
            first = at
    return float(at - first - len(word) + 1)


class _Lines(QAbstractListModel):
    """The offers as rows."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.offers: list[Offer] = []

    def show_offers(self, offers: list[Offer]) -> None:
        self.beginResetModel()
        self.offers = offers
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return len(self.offers)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = TEXT) -> object:
        offer = self.offers[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{offer.text}, {offer.hint}" if offer.hint else offer.text
        return offer.text if role == TEXT else offer.hint if role == HINT else None


class _Rows(RowDelegate):
    """A line: its text, and pale at the right its keys or its view."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        area: QRect = option.rect
        hint = str(index.data(HINT))
        painter.save()
        painter.setFont(theme.font(11))
        painter.setPen(theme.colour("text.2"))
        inside = area.adjusted(0, 0, -theme.px(10), 0)
        painter.drawText(inside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, hint)
        painter.restore()


class Palette(QDialog):
    """A field and what fits it. Arrow keys choose, Enter does it, Esc leaves; what was chosen before comes first."""

    def __init__(
        self, actions: Actions, workspace: Workspace, memory: Memory, found: Callable[[Hit], object], parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._memory = memory
        self._every = [*_commands(actions), *(_things(workspace, found) if workspace.is_open else ())]
        self._recent = remembered(memory)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Command palette"))
        self.setWindowTitle(self.tr("Command palette"))
        self.field, self.list = QLineEdit(), QListView()
        self.field.setPlaceholderText(self.tr("Command, scene, day, person, deadline or department"))
        self.field.setAccessibleName(self.tr("What to do or find"))
        self.field.textChanged.connect(self._look)
        self.field.installEventFilter(self)
        self.lines = _Lines(self)
        self.list.setModel(self.lines)
        self.list.setItemDelegate(_Rows(self.list, 30))
        self.list.setAccessibleName(self.tr("Commands and things found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.clicked.connect(lambda index: self._choose(index.row()))
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        self.nothing = label("", "secondary")
        self.nothing.setContentsMargins(10, 6, 10, 6)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.nothing, 1)
        wide = min(theme.px(620), parent.width() - 40)
        self.resize(wide, min(theme.px(440), parent.height() - 120))
        self.move(parent.mapToGlobal(QPoint((parent.width() - wide) // 2, 84)))
        self._look("")
        self.setFocusProxy(self.field)

    def offers(self) -> list[Offer]:
        """What is offered now, best first."""
        return list(self.lines.offers)

    def _look(self, typed: str) -> None:
        if typed.strip().startswith(SCHEME):
            text = self.tr("Open this link")
            self.lines.show_offers([Offer("link", text, "", partial(self._open_link, typed), fold(text))])
        else:
            self.lines.show_offers(ranked(self._every, typed, self._recent))
        if self.lines.offers:
            self.list.setCurrentIndex(self.lines.index(0))
        self.list.setVisible(bool(self.lines.offers))
        self.nothing.setVisible(not self.lines.offers)
        self.nothing.setText(self.tr("Nothing found for “{0}”. Maybe fewer letters.").format(typed.strip()))
        self.nothing.setAccessibleName(self.nothing.text())
        if not self.lines.offers and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleEvent(self.nothing, QAccessible.Event.Alert))

    def _open_link(self, text: str) -> None:
        window: Any = self.parent()
        window.files.begin_open(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            row, last = self.list.currentIndex().row(), len(self.lines.offers) - 1
            page = max(1, self.list.viewport().height() // theme.px(30) - 1)
            steps = {
                Qt.Key.Key_Down: row + 1 if row < last else 0,
                Qt.Key.Key_Up: row - 1 if row > 0 else last,
                Qt.Key.Key_PageDown: min(last, row + page),
                Qt.Key.Key_PageUp: max(0, row - page),
            }
            if event.key() in steps:
                if last >= 0:
                    self.list.setCurrentIndex(self.lines.index(steps[Qt.Key(event.key())]))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose(row)
                return True
        return super().eventFilter(watched, event)

    def _choose(self, row: int) -> None:
        if not 0 <= row < len(self.lines.offers):
            return
        offer = self.lines.offers[row]
        kept = [offer.key, *(key for key in self._recent if key != offer.key)]
        self._memory.put("palette", json.dumps(kept[:KEPT]))
        self.close()
        offer.run()


def ranked(every: Iterable[Offer], typed: str, recent: list[str], most: int = MOST) -> list[Offer]:
    """Those that fit what was typed, best first; equally good ones as lately chosen, then in their order."""
    words = fold(typed).split()
    age = {key: place for place, key in enumerate(recent)}
    fitting = []
    for place, offer in enumerate(every):
        found = cost(words, offer.folded)
        if found is not None:
            fitting.append((int(found), age.get(offer.key, KEPT), found, place, offer))
    return [line[-1] for line in sorted(fitting, key=lambda line: line[:-1])[:most]]


def remembered(memory: Memory) -> list[str]:
    """Keys of what was chosen before, the last one first."""
    try:
        found = json.loads(memory.get("palette", "[]"))
    except ValueError:
        return []
    return [key for key in found if isinstance(key, str)] if isinstance(found, list) else []


def _commands(actions: Actions) -> Iterator[Offer]:
    for name, text, keys, trigger in actions.commands():
        also = tr(SYNONYMS[name]) if name in SYNONYMS else ""
        yield Offer(f"command {name}", text, keys, trigger, fold(f"{text} {also}".rstrip()))


def _things(workspace: Workspace, found: Callable[[Hit], object]) -> Iterator[Offer]:
    for hit in everything(workspace.plan):
        yield Offer(f"{hit.view} {hit.text}", hit.text, hit.kind, partial(found, hit), fold(hit.text))
