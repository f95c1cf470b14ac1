"""Rows of lists: of one height, and what they stand on."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.views import theme


class RowDelegate(QStyledItemDelegate):
    """Rows of one height; pixels of the look."""

    def __init__(self, parent: QWidget, height: int) -> None:
        super().__init__(parent)
        self._height = height

    def sizeHint(self, option: QStyleOptionViewItem, index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), theme.px(self._height))


def paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """What a row stands on: a hairline below; where it is selected, its shade and an accent at its edge."""
    area: QRect = option.rect
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(area, theme.colour("selection"))
        painter.fillRect(QRect(area.left(), area.top(), 3, area.height()), theme.colour("accent"))
    painter.setPen(theme.colour("hairline"))
    painter.drawLine(area.bottomLeft(), area.bottomRight())
