"""Small things that the pages of the settings share."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QLocale, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFormLayout,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from app.plan import units
from app.plan.errors import EditRefused
from app.plan.rows import Spans
from app.views.translated import tr
from app.views.widgets import label

KEY = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


def add_field(form: QFormLayout, title: str, field: QWidget) -> None:
    """A field with its title, which is also its accessible name."""
    field.setAccessibleName(title)
    name = label(title, "secondary")
    name.setBuddy(field)
    form.addRow(name, field)


class Choice(QStyledItemDelegate):
    """A cell that is chosen from a few words. words: value → the word shown for it."""

    def __init__(self, parent: QWidget, words: Mapping[Any, str]) -> None:
        super().__init__(parent)
        self.words = words

    def displayText(self, value: Any, locale: QLocale | QLocale.Language) -> str:
        return self.words.get(value, str(value))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        made = QComboBox(parent)
        for value, word in self.words.items():
            made.addItem(word, value)
        made.activated.connect(lambda: self._chosen(made))
        return made

    def _chosen(self, editor: QComboBox) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QComboBox)
        editor.setCurrentIndex(max(0, editor.findData(index.data(Qt.ItemDataRole.EditRole))))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, QComboBox)
        model.setData(index, editor.currentData(), Qt.ItemDataRole.EditRole)


class Table(QTableWidget):
    """A table of which some cells can be typed into. `typed` hears (row, column, value) of what a hand has changed."""

    def __init__(self, name: str, titles: list[str], stretch: int, typed: Callable[[int, int, object], object]) -> None:
        super().__init__(0, len(titles))
        self._typed, self._busy, self._titles = typed, False, titles
        self.setAccessibleName(name)
        self.setHorizontalHeaderLabels(titles)
        self.verticalHeader().hide()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(stretch, QHeaderView.ResizeMode.Fixed)
        self._stretch = stretch
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.itemChanged.connect(self._on_item)

    def show_rows(self, rows: list[tuple[int, list[object]]], fixed: frozenset[int] = frozenset()) -> None:
        """Show (key, values) a row; a number and a text can be typed, a bool is ticked. The chosen row stays so."""
        chosen = self.chosen()
        self._busy = True
        self.setRowCount(len(rows))
        for row, (key, values) in enumerate(rows):
            for column, value in enumerate(values):
                there = self.item(row, column)  # it stays: this may be heard inside its own change
                item = there if there is not None else QTableWidgetItem()
                flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
                if isinstance(value, bool):
                    item.setCheckState(Qt.CheckState.Checked if value else Qt.CheckState.Unchecked)
                    item.setData(Qt.ItemDataRole.AccessibleTextRole, self._titles[column])
                    flags |= Qt.ItemFlag.ItemIsUserCheckable
                else:
                    item.setData(Qt.ItemDataRole.EditRole, value)
                    if column not in fixed:
                        flags |= Qt.ItemFlag.ItemIsEditable
                item.setFlags(flags)
                item.setFont(self.font())
                item.setData(KEY, key)
                if there is None:
                    self.setItem(row, column, item)
            if key == chosen:
                self.setCurrentCell(row, max(0, self.currentColumn()))
        self._busy = False
        self._fit()

    def _fit(self) -> None:
        """Give the widest column what is left, but never less than its texts need."""
        header, column = self.horizontalHeader(), self._stretch
        others = sum(header.sectionSize(at) for at in range(header.count()) if at != column)
        needed = max(self.sizeHintForColumn(column), header.sectionSizeHint(column))
        header.resizeSection(column, max(self.viewport().width() - others, needed))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def chosen(self) -> int | None:
        """The key of the current row."""
        item = self.item(self.currentRow(), 0)
        return item.data(KEY) if item is not None else None

    def key_of(self, row: int) -> int:
        """The key of a row."""
        found: int = self.cell(row, 0).data(KEY)
        return found

    def cell(self, row: int, column: int) -> QTableWidgetItem:
        """The item of a cell that is there."""
        found = self.item(row, column)
        assert found is not None
        return found

    def _on_item(self, item: QTableWidgetItem) -> None:
        if not self._busy:
            ticked = bool(item.flags() & Qt.ItemFlag.ItemIsUserCheckable)
            value = item.checkState() == Qt.CheckState.Checked if ticked else item.data(Qt.ItemDataRole.EditRole)
            self._typed(item.row(), item.column(), value)


def spans_text(spans: Spans) -> str:
    """`09:00–13:00, 14:00–18:00`; off: empty. Past midnight, the next morning's hour."""
    return ", ".join(f"{units.hhmm(start % 1440)}–{units.hhmm(end % 1440)}" for start, end in spans)


def parse_spans(text: str) -> Spans:
    """What `spans_text` writes, typed with any dash; an end before its start is the next morning's.

    Raises EditRefused, naming what can't be read.
    """
    found = []
    for part in text.replace("-", "–").replace("—", "–").split(","):
        if not part.strip():
            continue
        begin, dash, end = part.partition("–")
        if not dash:
            raise EditRefused(
                tr("“{0}” is no working time. Maybe 09:00–18:00, or empty for a day off.").format(part.strip())
            )
        first, last = units.parse_hhmm(begin.strip()), units.parse_hhmm(end.strip())
        found.append((first, last if last > first else last + 1440))
    return tuple(sorted(found))
