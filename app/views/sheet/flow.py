"""A layout that sets widgets side by side and begins a new row where one has no room."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

LEAST = 220
"""px below which a row need not go; a widget that wants more is made narrower where there is no more."""


class Flow(QLayout):
    """Rows of widgets at their least width; what is left of a row goes to those that grow.

    What was measured is kept until a widget says that its size differs: a sheet asks hundreds of times in between.
    """

    def __init__(self, parent: QWidget, across: int = 8, down: int = 5) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._across, self._down = across, down
        self._least: list[int] | None = None  # each widget's least width
        self._heights: dict[int, int] = {}  # by width
        self._stands: QRect | None = None
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self._forget()

    def invalidate(self) -> None:
        self._forget()
        super().invalidate()

    def _forget(self) -> None:
        self._least, self._stands = None, None
        self._heights.clear()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        self._forget()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._set(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area)
        if area != self._stands:
            self._stands = QRect(area)
            self._set(area, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        return QSize(min(max(self._widths(), default=0), LEAST), 0)

    def _widths(self) -> list[int]:
        if self._least is None:
            self._least = [max(item.minimumSize().width(), 1) for item in self._items]
        return self._least

    def _rows(self, width: int) -> list[list[tuple[QLayoutItem, int]]]:
        rows: list[list[tuple[QLayoutItem, int]]] = [[]]
        used = 0
        for item, need in zip(self._items, self._widths(), strict=True):
            if rows[-1] and used + self._across + need > width:
                rows.append([])
                used = 0
            used += need + (self._across if rows[-1] else 0)
            rows[-1].append((item, need))
        return rows

    def _set(self, area: QRect, move: bool) -> int:
        top = area.top()
        for row in self._rows(area.width()):
            if not row:
                continue
            grow = [bool(item.expandingDirections() & Qt.Orientation.Horizontal) for item, _ in row]
            spare = area.width() - sum(least for _, least in row) - self._across * (len(row) - 1)
            left, height = area.left(), 0
            for (item, least), grows_too in zip(row, grow, strict=True):
                width = min(least, max(area.width(), 1))
                if grows_too and spare > 0:
                    width += spare // sum(grow)
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
