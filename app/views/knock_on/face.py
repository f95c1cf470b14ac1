"""How a line of the panel is drawn, and how tall it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.views import icons, marks, theme
from app.views.knock_on.lines import Line
from app.views.measured import LEFT, WRAP, elided, height, width_of
from app.views.translated import tr

if TYPE_CHECKING:
    from app.views.knock_on.list import ChangesList

Index = QModelIndex | QPersistentModelIndex
LINE = Qt.ItemDataRole.UserRole
Words = tuple[str, str, int]
"""A text, the token of its colour, its weight."""
TITLE, SMALL, EDGE, STEP = 30, 12, 16, 52  # left of titles, gap, right edge, left of a step's words


def _width(words: list[Words]) -> int:
    return sum(width_of(text, 11, weight) for text, _, weight in words)


class LineDelegate(QStyledItemDelegate):
    """Departments as headings, deadlines with chip, dates and slack, causes along a dotted line."""

    def __init__(self, view: ChangesList) -> None:
        super().__init__(view)
        self._view = view

    # height -----------------------------------------------------------------------------------------------------------
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        return QSize(width, self.row_height(index.data(LINE), width))

    def row_height(self, row: Line, width: int) -> int:
        one = height("X", 11, 400, 1000)
        if row.kind == "department":
            return theme.px(24)
        if row.kind == "step":
            room = width - theme.px(STEP + EDGE)
            tall = height(row.title, 12, 600, room) + (height(row.detail, 11, 400, room) if row.detail else 0)
            return tall + theme.px(12 if row.last else 5)
        tall = theme.px(9) + marks.chip_size("X").height() + one + theme.px(8)
        return tall + (one + theme.px(1) if row.detail else 0)

    # drawing ----------------------------------------------------------------------------------------------------------
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Line = index.data(LINE)
        area: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.kind == "department":
            self._department(painter, area, row)
        else:
            if self._view.is_selected(row):
                painter.fillRect(area, theme.colour("selection"))
            if row.kind == "deadline":
                self._deadline(painter, area, row)
            else:
                state: QStyle.StateFlag = option.state
                self._step(painter, area, row, bool(state & QStyle.StateFlag.State_MouseOver))
            closes = row.last if row.kind == "step" else not row.open
            if closes:
                painter.setPen(theme.colour("hairline"))
                painter.drawLine(area.bottomLeft(), area.bottomRight())
            if self._view.hasFocus() and self._view.currentIndex() == index:
                painter.setPen(QPen(theme.colour("accent"), 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(area).adjusted(2.5, 1.5, -2.5, -1.5), 4, 4)
        painter.restore()

    def _department(self, painter: QPainter, area: QRect, row: Line) -> None:
        painter.fillRect(area, theme.colour("header"))
        painter.setPen(theme.colour("hairline"))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        inside = QRectF(area).adjusted(theme.px(SMALL), 0, -theme.px(EDGE), 0)
        painter.setFont(theme.font(12, 600))
        painter.setPen(theme.colour("text"))
        painter.drawText(inside, LEFT, row.title)
        inside.setLeft(inside.left() + width_of(row.title, 12, 600) + theme.px(10))
        painter.setFont(theme.font(11))
        painter.setPen(theme.colour("text.2"))
        painter.drawText(inside, LEFT, elided(row.detail, 11, 400, round(inside.width())))

    def _deadline(self, painter: QPainter, area: QRect, row: Line) -> None:
        left, right = area.left() + theme.px(TITLE), area.right() - theme.px(EDGE)
        chip = marks.chip_size(row.chip)
        middle = area.top() + theme.px(9) + chip.height() / 2
        side = theme.px(12)
        ratio = self._view.devicePixelRatioF()
        picture = icons.pixmap("chevron-down" if row.open else "chevron-right", "text.3", 12, ratio)
        painter.drawPixmap(QPointF(area.left() + theme.px(SMALL), middle - side / 2), picture)
        marks.paint_chip(painter, right - chip.width(), middle, row.state, row.chip)
        painter.setFont(theme.font(13))
        painter.setPen(theme.colour("text"))
        room = right - chip.width() - theme.px(8) - left
        box = QRectF(left, middle - chip.height() / 2, room, chip.height())
        painter.drawText(box, LEFT, elided(row.title, 13, 400, room))
        one = height("X", 11, 400, 1000)
        below = QRectF(left, box.bottom() + theme.px(1), right - left, one)
        look = f"{marks.family(row.state)}.text"
        strong = row.state in ("late", "squeezed")
        shade = look if strong else "text"
        slack = [(f"{row.slack_was} → " if row.slack_was else "", "text.2", 400), (row.slack_now, shade, 600)]
        dates = [(f"{row.was} → " if row.was else "", "text.2", 400), (row.now, shade, 600)]
        named = [(tr("slack "), "text.2", 400), *slack]
        fits = _width(dates) + _width(named) + theme.px(8) <= below.width()
        self._words(painter, below, named if fits else slack, from_right=True)
        self._words(painter, below, dates)
        if row.detail:
            painter.setFont(theme.font(11))
            painter.setPen(theme.colour("text.2"))
            under = below.translated(0, one + theme.px(1))
            painter.drawText(under, LEFT, elided(row.detail, 11, 400, round(under.width())))

    def _words(self, painter: QPainter, box: QRectF, words: list[Words], from_right: bool = False) -> None:
        """Pieces of text, each in its colour and weight, side by side."""
        left = box.left()
        if from_right:
            left = box.right() - _width(words)
        for text, token, weight in words:
            painter.setFont(theme.font(11, weight))
            painter.setPen(theme.colour(token))
            wide = width_of(text, 11, weight)
            painter.drawText(QRectF(left, box.top(), wide + 4, box.height()), LEFT, text)
            left += wide

    def _step(self, painter: QPainter, area: QRect, row: Line, hovered: bool) -> None:
        left, room = area.left() + theme.px(STEP), area.width() - theme.px(STEP + EDGE)
        tall = height(row.title, 12, 600, room)
        x, y = area.left() + theme.px(37.5), area.top() + height("X", 12, 600, 1000) / 2
        painter.setPen(QPen(theme.colour("border"), 1.5, Qt.PenStyle.DotLine))
        gap = theme.px(7)
        if not row.first:
            painter.drawLine(QPointF(x, area.top()), QPointF(x, y - gap))
        if not row.last:
            painter.drawLine(QPointF(x, y + gap), QPointF(x, area.bottom() + 1))
        look = marks.family(row.state) or "owed"
        side = theme.px(9)
        if row.last:
            marks.paint(painter, QRectF(x - side / 2, y - side / 2, side, side), row.state)
        elif row.first:
            painter.setPen(QPen(theme.colour(f"{look}.fill"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(x, y), side * 0.44, side * 0.44)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("bar.done"))
            painter.drawEllipse(QPointF(x, y), side * 0.3, side * 0.3)
        font = theme.font(12, 600 if row.first or row.last else 400)
        font.setUnderline(hovered and bool(row.refs))
        painter.setFont(font)
        token = f"{look}.text" if row.last else "accent" if hovered and row.refs else "text"
        painter.setPen(theme.colour(token))
        painter.drawText(QRectF(left, area.top(), room, tall), WRAP, row.title)
        if row.detail:
            painter.setFont(theme.font(11))
            painter.setPen(theme.colour("text.2"))
            rest = QRectF(left, area.top() + tall, room, area.height() - tall)
            painter.drawText(rest, WRAP, row.detail)
