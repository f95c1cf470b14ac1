"""A card of the boneyard or of the cover left, as tall as its texts: label, slug, set, pages; then note and cast."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.views import marks, measured, theme
from app.views.board.inks import DIM, paper, strip_fill
from app.views.board.rows import StripRow
from app.views.widgets import mix

DATA = Qt.ItemDataRole.UserRole
EDGE, PAD, LINE, INDENT = 4, 8, 20, 40
"""Pixels at text size 100 %: between cards, beside the text, the first line, and what stands below the label."""


@dataclass(frozen=True, slots=True)
class Card:
    """A strip in the boneyard. note: why it is there, or by when it must be shot; cast: `Cast 1, 3`."""

    row: StripRow
    note: str
    owed: bool
    dropped: bool = False
    cast: str = ""


class Written(NamedTuple):
    """A text of a card and where it stands, from the card's corner."""

    box: QRect
    text: str
    size: int
    weight: int
    wraps: bool = False
    right: bool = False


def written(card: Card, width: int) -> tuple[list[Written], int]:
    """The texts of a card of a width, and its height. A set without room beside the slug has a line of its own."""
    px, face = theme.px, card.row.scene
    left, top, line = px(PAD) + 2, px(EDGE) + 2, px(LINE)
    right = width - px(PAD) - 3
    pages = measured.width_of(card.row.pages, 12, 600)
    label = max(measured.width_of(card.row.label, 13, 700) + px(6), px(32))
    slug = max(measured.width_of(face.slug, 10, 600) + px(8), px(56)) if face.slug else 0
    end = right - pages - px(PAD)
    found = [Written(QRect(right - pages, top, pages, line), card.row.pages, 12, 600, right=True)]
    for x, wide, text, size, weight in (
        (left, label, card.row.label, 13, 700),
        (left + label, slug, face.slug, 10, 600),
    ):
        room = max(0, min(wide, end - x))
        found.append(Written(QRect(x, top, room, line), measured.elided(text, size, weight, room), size, weight))
    y = top + line
    beside = left + label + slug
    below = [(card.note, 11, 400), (card.cast, 11, 600)]
    if measured.width_of(face.place, 12, 600) <= end - beside:
        found.append(Written(QRect(beside, top, end - beside, line), face.place, 12, 600))
    else:
        below.insert(0, (face.place, 12, 600))
    indent = px(INDENT)
    for text, size, weight in below:
        if text:
            tall = measured.height(text, size, weight, right - indent)
            found.append(Written(QRect(indent, y, right - indent, tall), text, size, weight, wraps=True))
            y += tall + px(2)
    return [each for each in found if each.text], y + px(EDGE) + px(EDGE)


class CardDelegate(QStyledItemDelegate):
    """Draws what `written` says."""

    def __init__(self, cards_of: QListWidget) -> None:
        super().__init__(cards_of)
        self._list = cards_of

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        width = self._list.viewport().width()
        return QSize(width, written(index.data(DATA), width)[1])

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        card: Card = index.data(DATA)
        px, ink, area = theme.px, paper("text"), option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = strip_fill(card.row.scene.colour)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        edge = theme.colour("accent") if selected else mix(fill, paper("text.3"), 0.35)
        painter.setPen(QPen(edge, 2 if selected else 1))
        painter.setBrush(mix(fill, paper("border"), DIM) if card.dropped else fill)
        painter.drawRoundedRect(QRectF(area).adjusted(1.5, 1.5, -2.5, -px(EDGE) - 0.5), 4, 4)
        soft = mix(ink, paper("text.2"), 0.45)
        for text in written(card, area.width())[0]:
            box = text.box.translated(area.topLeft())
            painter.setFont(theme.font(text.size, text.weight))
            painter.setPen(soft if text.weight == 400 else ink)
            if text.wraps:
                painter.drawText(box, measured.WRAP, text.text)
                if card.owed and text.text == card.note:
                    side = px(10)
                    mark = QRectF(area.left() + px(PAD) + px(4), box.top() + px(2), side, side)
                    marks.paint(painter, mark, "owed", ink)
            else:
                painter.drawText(box, int(measured.RIGHT if text.right else measured.LEFT), text.text)
        painter.restore()
