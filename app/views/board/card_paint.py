"""A card of the boneyard or of the cover left: label, slug, set, pages; below, its note."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.views import marks, measured, theme
from app.views.board.inks import DIM, paper, strip_fill
from app.views.board.rows import StripRow
from app.views.widgets import mix

DATA = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Card:
    """A strip in the boneyard. note: why it is there, or by when it must be shot."""

    row: StripRow
    note: str
    owed: bool
    dropped: bool = False


class CardDelegate(QStyledItemDelegate):
    """A card: label, slug, set, pages; below, its note."""

    def __init__(self, cards_of: QListWidget) -> None:
        super().__init__(cards_of)
        self._list = cards_of

    def _height(self, card: Card, width: int) -> int:
        px = theme.px
        note = measured.height(card.note, 11, 400, width - px(16) - self._indent()) if card.note else 0
        return px(26) + min(note, px(60)) + px(10)

    @staticmethod
    def _indent() -> int:
        return theme.px(40)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        width = self._list.viewport().width()
        return QSize(width, self._height(index.data(DATA), width))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        card: Card = index.data(DATA)
        px, ink = theme.px, paper("text")
        box = QRectF(option.rect).adjusted(1.5, 1.5, -2.5, -px(4) - 0.5)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = mix(strip_fill(card.row.scene.colour), paper("text.3"), 0.35)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setPen(QPen(theme.colour("accent") if selected else edge, 2 if selected else 1))
        fill = strip_fill(card.row.scene.colour)
        painter.setBrush(mix(fill, paper("border"), DIM) if card.dropped else fill)
        painter.drawRoundedRect(box, 4, 4)
        line = QRectF(box.left() + px(8), box.top() + px(4), box.width() - px(16), px(20))
        self._text(painter, line, card.row.pages, 12, 600, right=True)
        room = line.width() - measured.width_of(card.row.pages, 12, 600) - px(8)
        painter.setPen(ink)
        wide = max(measured.width_of(card.row.label, 13, 700) + px(6), px(32))
        self._text(painter, QRectF(line.left(), line.top(), wide, line.height()), card.row.label, 13, 700)
        slug = max(measured.width_of(card.row.scene.slug, 10, 600) + px(8), px(56)) if card.row.scene.slug else 0
        self._text(
            painter, QRectF(line.left() + wide, line.top(), slug, line.height()), card.row.scene.slug, 10, 600
        )  # fmt: skip
        left = line.left() + wide + slug
        self._text(
            painter, QRectF(left, line.top(), line.left() + room - left, line.height()), card.row.scene.place, 12, 600
        )  # fmt: skip
        if card.note:
            below = QRectF(box.left() + self._indent(), line.bottom(), box.width() - self._indent() - px(8), px(60))
            if card.owed:
                side = px(10)
                marks.paint(painter, QRectF(line.left() + px(2), below.top() + px(2), side, side), "owed", ink)
            painter.setFont(theme.font(11, 400))
            painter.setPen(mix(ink, paper("text.2"), 0.45))
            painter.drawText(below, measured.WRAP, card.note)
        painter.restore()

    def _text(
        self, painter: QPainter, box: QRectF, text: str, size: int, weight: int, right: bool = False
    ) -> None:  # fmt: skip
        painter.setPen(paper("text"))
        painter.setFont(theme.font(size, weight))
        shown = measured.elided(text, size, weight, int(box.width()))
        painter.drawText(box, measured.RIGHT if right else measured.LEFT, shown)
