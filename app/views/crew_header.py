"""The head of a table of foreign columns: what each is called, and a box under it that says what it is taken for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QHeaderView, QTableWidget, QWidget

from app.views import theme
from app.views.translated import tr

EDGE = 6


class KindHeader(QHeaderView):
    """chosen(column, kind): a person took a column for something else. The first column of the table has no box."""

    chosen = Signal(int, str)

    def __init__(self, table: QTableWidget, kinds: Sequence[tuple[str, str]]) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._table, self._kinds = table, kinds
        self._heads: tuple[str, ...] = ()
        self.boxes: list[QComboBox] = []
        self.sectionResized.connect(self._place)
        table.horizontalScrollBar().valueChanged.connect(self._place)
        table.setHorizontalHeader(self)
        self.setAccessibleName(tr("What the columns are"))

    def show_columns(self, heads: Sequence[str], kinds: Sequence[str]) -> None:
        """Columns of these heads, each taken for that kind."""
        self._heads = tuple(heads)
        while len(self.boxes) > len(heads):
            self.boxes.pop().deleteLater()
        while len(self.boxes) < len(heads):
            self.boxes.append(self._box(len(self.boxes)))
        for box, head, kind in zip(self.boxes, heads, kinds, strict=True):
            box.blockSignals(True)
            box.setCurrentIndex(box.findData(kind))
            box.blockSignals(False)
            box.setAccessibleName(tr("{0} is").format(head))
        self._place()
        self.viewport().update()

    def _box(self, column: int) -> QComboBox:
        made = QComboBox(self.viewport())
        for kind, words in self._kinds:
            made.addItem(words, kind)
        made.currentIndexChanged.connect(lambda _: self.chosen.emit(column, made.currentData()))
        made.installEventFilter(self)
        previous: QWidget = self.boxes[-1] if self.boxes else self._table
        QWidget.setTabOrder(previous, made)
        made.show()
        return made

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QComboBox) and watched in self.boxes:
            self._table.scrollTo(self._table.model().index(0, self.boxes.index(watched) + 1))
        return False

    def sizeHint(self) -> QSize:
        height = self._box_height() + theme.px(24) + 2 * EDGE
        return QSize(super().sizeHint().width(), height)

    def _box_height(self) -> int:
        return self.boxes[0].sizeHint().height() if self.boxes else theme.px(28)

    def _place(self, *_: object) -> None:
        for column, box in enumerate(self.boxes, start=1):
            left, height = self.sectionViewportPosition(column), box.sizeHint().height()
            wide = max(self.sectionSize(column) - 2 * EDGE, 20)
            box.setGeometry(QRect(left + EDGE, self.height() - height - EDGE, wide, height))

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._place()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), theme.colour("surface"))
        painter.setFont(theme.font(12))
        painter.setPen(theme.colour("text.2"))
        for column in range(self.count()):
            text = self._heads[column - 1] if 0 < column <= len(self._heads) else tr("What happens")
            area = QRect(self.sectionViewportPosition(column), 0, self.sectionSize(column), theme.px(24) + EDGE)
            area.adjust(EDGE + 4, 0, -EDGE, 0)
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
            painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.setPen(theme.colour("border"))
        painter.drawLine(0, self.height() - 1, self.viewport().width(), self.height() - 1)
        painter.end()
