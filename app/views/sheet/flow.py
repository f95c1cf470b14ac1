"""A layout that sets widgets side by side and begins a new row where one has no room."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

LEAST = 220
"""px below which a row need not go; a widget that wants more is made narrower where there is no more."""


class Flow(QLayout):
    """Rows of widgets at their least width; what is left of a row goes to those that grow."""

    def __init__(self, parent: QWidget, across: int = 8, down: int = 5) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._across, self._down = across, down
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._set(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area)
        self._set(area, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        widest = max((self._width(item) for item in self._items), default=0)
        return QSize(min(widest, LEAST), 0)

    def _width(self, item: QLayoutItem) -> int:
        return max(item.minimumSize().width(), 1)

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = [[]]
        used = 0
        for item in self._items:
            need = self._width(item)
            if rows[-1] and used + self._across + need > width:
                rows.append([])
                used = 0
            used += need + (self._across if rows[-1] else 0)
            rows[-1].append(item)
        return rows

    def _set(self, area: QRect, move: bool) -> int:
        top = area.top()
        for row in self._rows(area.width()):
            if not row:
                continue
            grow = [item for item in row if item.expandingDirections() & Qt.Orientation.Horizontal]
            spare = area.width() - sum(map(self._width, row)) - self._across * (len(row) - 1)
            left, height = area.left(), 0
            for item in row:
                width = min(self._width(item), max(area.width(), 1))
                if item in grow and spare > 0:
                    width += spare // len(grow)
                tall = item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
                tall = max(tall, item.minimumSize().height())
                if move:
                    item.setGeometry(QRect(QPoint(left, top), QSize(width, tall)))
                left += width + self._across
                height = max(height, tall)
            top += height + self._down
        return max(0, top - area.top() - self._down)


def grows(widget: QWidget, least: int) -> None:
    """Let a widget of at least so many px take what is left of its row."""
    widget.setMinimumWidth(least)
    widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
