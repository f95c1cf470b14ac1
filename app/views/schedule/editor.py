"""Typing into a cell of the table: a line over it, Enter keeps, Tab goes on, Esc restores."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from app.plan.errors import CoversetError
from app.views import theme
from app.views.schedule.cell_edits import edit_of, shown_in
from app.views.schedule.rows import Row

if TYPE_CHECKING:
    from app.views.schedule.chart import Chart

EDITABLE = ("name", "start", "length", "due", "finish", "done", "notes")
HINTS = {
    "name": "Name",
    "start": "Start, for instance 27 May",
    "length": "Length of work, for instance 5 d",
    "due": "Due, for instance 27 May; empty: as its rule says",
    "finish": "Finish, for instance 27 May",
    "done": "How much is done, 0 to 100",
    "notes": "Notes",
}


class CellEditor(QLineEdit):
    """The one line of the chart; hidden while nothing is edited."""

    def __init__(self, chart: Chart) -> None:
        super().__init__(chart.viewport())
        self._chart = chart
        self._row: Row | None = None
        self._column = ""
        self.setObjectName("cell-editor")
        self.hide()
        self.installEventFilter(self)

    @property
    def column(self) -> str:
        """The column being edited, or empty."""
        return self._column

    def open(self, index: int, column: str) -> None:
        """Edit a cell, or the next one of its row that can be edited."""
        chart = self._chart
        row = chart.table.rows[index]
        assert chart.faces is not None
        if chart.workspace.preview is not None or chart.workspace.read_only:
            chart.workspace.edit("", lambda draft: None)  # says why not
            return
        places = self._places(row)
        if not places:
            return
        if column not in places:
            column = next((name for name in places if _order(name) >= _order(column)), places[-1])
        chart.select_row(index)
        self._row, self._column = row, column
        self.setText(shown_in(self._chart, row, column))
        self.setAccessibleName(f"{row.name}: {HINTS[column]}")
        self.setToolTip(HINTS[column])
        area = chart.cell_rect(index, column)
        font = f"font-size: {theme.px(12 if column == 'name' else 11)}px"
        self.setStyleSheet(f"QLineEdit {{ padding: 0 3px; min-height: 0; border-radius: 3px; {font}; }}")
        self.setGeometry(area.adjusted(-5, 0, 0, -1))
        self.show()
        self.selectAll()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _places(self, row: Row) -> list[str]:
        """The columns of a row that can be typed into, left to right."""
        if row.kind == "group":
            return []
        possible = {"name", "notes"}
        if row.activities:
            possible |= {"length", "finish", "start", "done"} if not row.span else set()
        if row.deadlines:
            possible.add("due")
        return [name for name in self._chart.layout_now().sizes.columns if name in possible]

    def cancel(self) -> None:
        """Close without a change."""
        if self._row is not None:
            self._row, self._column = None, ""
            had_focus = self.hasFocus()
            self.hide()
            if had_focus:
                self._chart.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> bool:
        """Commit what was typed, as one change. False where it was refused: then the editor stays."""
        row, column, text = self._row, self._column, self.text()
        if row is None:
            return True
        if text.strip() == shown_in(self._chart, row, column):
            self.cancel()
            return True
        workspace = self._chart.workspace
        try:
            label, edit = edit_of(self._chart, row, column, text)
        except CoversetError as error:
            workspace.failed.emit(str(error))
            return False
        if workspace.edit(label, edit) is None:
            return False
        self.cancel()
        workspace.statusChanged.emit(self.tr("{0}. Ctrl+Z takes it back.").format(label))
        return True

    def _next(self, back: bool) -> None:
        """Keep, and go on to the next cell of the row, or the first of the row below."""
        row, column = self._row, self._column
        if row is None or not self.keep():
            return
        chart = self._chart
        places = self._places(row)
        index = next((i for i, other in enumerate(chart.table.rows) if other.key == row.key), None)
        if index is None:
            return
        at = places.index(column) + (-1 if back else 1)
        if 0 <= at < len(places):
            self.open(index, places[at])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                self._next(back=event.key() == Qt.Key.Key_Backtab)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.cancel()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.keep()
                return True
        elif event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        elif event.type() == QEvent.Type.FocusOut and self.isVisible() and not self.keep():
            self.cancel()
        return False


def _order(column: str) -> int:
    return EDITABLE.index(column) if column in EDITABLE else len(EDITABLE)
