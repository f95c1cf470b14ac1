"""What a field of a sheet is typed into: a line, lines, or a small table. Each says what a hand does."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from app.plan.tables import cells
from app.views import theme
from app.views.translated import tr

LINES_SHOWN = (2, 7)
ROWS_SHOWN = 6
Index = QModelIndex | QPersistentModelIndex


def _steps(event: QEvent) -> bool:
    """Whether a key takes back or does again."""
    keys = QKeySequence.StandardKey
    return isinstance(event, QKeyEvent) and (event.matches(keys.Undo) or event.matches(keys.Redo))


class LineInput(QLineEdit):
    """One line. typing(text): a hand is typing; left(): done with it; passed(): Enter, on to the next field.

    Esc takes back what is typed; Ctrl+Z does too, and where nothing is, takes the last change of the plan back.
    """

    typing = Signal(str)
    left = Signal()
    passed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown = ""
        self.textEdited.connect(self.typing)
        self.returnPressed.connect(self._on_return)

    def show_text(self, text: str) -> None:
        """Show what stands on the sheet; what is being typed stays."""
        dirty, self._shown = self.is_dirty(), text
        if not dirty and self.text() != text:
            self.setText(text)
            self.setCursorPosition(0)

    def is_dirty(self) -> bool:
        return self.text() != self._shown

    def value(self) -> str:
        return self.text()

    def put(self, text: str) -> None:
        """Have this typed, as a hand would."""
        self.setText(text)

    def restore(self) -> None:
        """Take back what is typed."""
        if self.is_dirty():
            self.setText(self._shown)
            self.selectAll()
            self.typing.emit(self._shown)

    def _on_return(self) -> None:
        self.left.emit()
        self.passed.emit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and _steps(event) and not self.is_dirty():
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_dirty():
            self.restore()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.left.emit()
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.left.emit()


class LinesInput(QPlainTextEdit):
    """Several lines, one item each. Signals as LineInput; Enter begins a line, Ctrl+Enter goes on to the next field."""

    typing = Signal(str)
    left = Signal()
    passed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown = ""
        self._busy = False
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._on_text)

    def show_text(self, text: str) -> None:
        dirty, self._shown = self.is_dirty(), text
        if not dirty and self.toPlainText() != text:
            self._set(text)
        self._fit()

    def is_dirty(self) -> bool:
        return self.toPlainText() != self._shown

    def value(self) -> str:
        return self.toPlainText()

    def put(self, text: str) -> None:
        self._set(text)

    def restore(self) -> None:
        if self.is_dirty():
            self._set(self._shown)
            self.typing.emit(self._shown)

    def _set(self, text: str) -> None:
        self._busy = True
        self.setPlainText(text)
        self._busy = False

    def _on_text(self) -> None:
        self._fit()
        if not self._busy:
            self.typing.emit(self.toPlainText())

    def _fit(self) -> None:
        least, most = LINES_SHOWN
        lines = min(max(self.blockCount(), least), most)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + theme.px(16))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if theme.is_style_change(event):
            self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if _steps(event) and not self.is_dirty():
                event.ignore()
                return False
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape and self.is_dirty():
            self.restore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and control:
            self.left.emit()
            self.passed.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.left.emit()


class TableInput(QTableWidget):
    """A small table, kept as lines of cells parted by bars. Signals as LineInput; the last row is always empty."""

    typing = Signal(str)
    left = Signal()
    passed = Signal()

    def __init__(self, heads: Sequence[str]) -> None:
        super().__init__(1, max(1, len(heads)))
        self._shown = ""
        self._busy = False
        self.setHorizontalHeaderLabels([*heads] or [""])
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setVisible(bool(heads))
        self.verticalHeader().hide()
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.AllEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setToolTip(tr("Tab or Enter: next cell; an emptied row goes"))
        delegate = _CellDelegate(self)
        delegate.closeEditor.connect(lambda *_: QTimer.singleShot(0, self, self._see_whether_left))
        self.setItemDelegate(delegate)
        self.itemChanged.connect(self._on_item)
        self._fit()

    def show_text(self, text: str) -> None:
        rows = [self._parts(line) for line in text.split("\n") if line.strip()]
        dirty, self._shown = self.is_dirty(), "\n".join(map(" | ".join, rows))
        if not dirty and self.value() != self._shown:
            self._set(self._shown)
        self._fit()

    def _parts(self, line: str) -> list[str]:
        """The cells of a line, as many as there are columns; what is too much stands in the last."""
        parts, count = list(cells(line)), self.columnCount()
        last = [" ".join(part for part in parts[count - 1 :] if part)] if len(parts) >= count else []
        return [*parts[: count - 1], *last] + [""] * (count - len(parts))

    def is_dirty(self) -> bool:
        return self.value() != self._shown

    def value(self) -> str:
        return self._text(None)

    def _text(self, typed: tuple[int, int, str] | None) -> str:
        """The table as lines; typed: a cell (row, column) being typed into, and what stands in it."""
        made = []
        for row in range(self.rowCount()):
            parts = []
            for column in range(self.columnCount()):
                item = self.item(row, column)
                parts.append(item.text().strip() if item is not None else "")
                if typed is not None and typed[:2] == (row, column):
                    parts[-1] = typed[2].strip()
            if any(parts):
                made.append(" | ".join(part.replace(" | ", " / ") for part in parts))
        return "\n".join(made)

    def put(self, text: str) -> None:
        self._set(text)

    def restore(self) -> None:
        if self.is_dirty():
            self._set(self._shown)
            self.typing.emit(self._shown)

    def _set(self, text: str) -> None:
        self._busy = True
        rows = [self._parts(line) for line in text.split("\n") if line.strip()]
        self.setRowCount(0)
        self.setRowCount(len(rows) + 1)
        for row, parts in enumerate(rows):
            for column, words in enumerate(parts):
                self.setItem(row, column, QTableWidgetItem(words))
        self._busy = False
        self._fit()

    def _on_item(self, item: QTableWidgetItem) -> None:
        if self._busy:
            return
        if item.row() == self.rowCount() - 1 and item.text().strip():
            self.setRowCount(self.rowCount() + 1)
            self._fit()
        self.typing.emit(self.value())

    def tell_typing(self, index: Index, text: str) -> None:
        """A cell is being typed into."""
        self.typing.emit(self._text((index.row(), index.column(), text)))

    def _fit(self) -> None:
        row = theme.px(28)
        self.verticalHeader().setDefaultSectionSize(row)
        head = self.horizontalHeader().sizeHint().height() if not self.horizontalHeader().isHidden() else 0
        self.setFixedHeight(head + row * min(self.rowCount(), ROWS_SHOWN) + 4)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(200), self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_dirty():
            self.restore()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.left.emit()
                self.passed.emit()
                return
            if self.state() != QAbstractItemView.State.EditingState and self.currentIndex().isValid():
                self.edit(self.currentIndex())
                return
        if event.key() == Qt.Key.Key_Delete and (item := self.currentItem()) is not None:
            item.setText("")
            return
        super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes from cell to cell, and out of the table after the last."""
        index = self.currentIndex()
        place = index.row() * self.columnCount() + index.column() + (1 if next else -1)
        if index.isValid() and 0 <= place < self.rowCount() * self.columnCount():
            self.setCurrentCell(*divmod(place, self.columnCount()))
            return True
        self.left.emit()
        return super().focusNextPrevChild(next)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._see_whether_left()

    def _see_whether_left(self) -> None:
        focus = self.window().focusWidget()
        if focus is None or not (focus is self or self.isAncestorOf(focus)):
            self.left.emit()


class _CellDelegate(QStyledItemDelegate):
    """Says what is typed into a cell while it is typed."""

    def __init__(self, table: TableInput) -> None:
        super().__init__(table)
        self._table = table

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        made = QLineEdit(parent)
        place = QPersistentModelIndex(index)
        made.textEdited.connect(lambda text: self._table.tell_typing(place, text))
        made.setFrame(False)
        return made


Input = LineInput | LinesInput | TableInput
