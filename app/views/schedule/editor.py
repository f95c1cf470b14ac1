"""Typing into a cell of the table: a line over it, Enter keeps, Tab goes on, Esc restores."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from app.edits import activities as edits
from app.plan import rows as r
from app.plan import units
from app.plan.draft import Draft
from app.plan.errors import CoversetError, EditRefused
from app.views import theme
from app.views.schedule import snap, typed
from app.views.schedule.drag import Edit
from app.views.schedule.lengths import day_minutes
from app.views.schedule.rows import Row

if TYPE_CHECKING:
    from app.views.schedule.chart import Chart

EDITABLE = ("name", "start", "length", "due", "finish")
HINTS = {
    "name": "Name",
    "start": "Start, for instance 27 May",
    "length": "Length of work, for instance 5 d",
    "due": "Due, for instance 27 May; empty: as its rule says",
    "finish": "Finish, for instance 27 May",
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
        self.setText(self._shown(row, column))
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
        possible = {"name"}
        if row.activities:
            possible |= {"start", "length", "finish"}
        if row.deadlines:
            possible.add("due")
        return [name for name in self._chart.layout_now().sizes.columns if name in possible]

    def _shown(self, row: Row, column: str) -> str:
        """What stands in the editor at first."""
        plan, faces = self._chart.workspace.plan, self._chart.faces
        assert faces is not None
        face = faces.of(row)
        texts = {
            "start": face.start_text, "length": face.length_text, "due": face.due_text, "finish": face.finish_text,
        }  # fmt: skip
        if column != "name":
            return texts[column]
        if row.deadline is not None:
            return plan.deadlines[row.deadline].name
        return plan.activities[row.activity or 0].name

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
        if text.strip() == self._shown(row, column):
            self.cancel()
            return True
        workspace = self._chart.workspace
        try:
            label, edit = _edit_of(self._chart, row, column, text)
        except CoversetError as error:
            workspace.failed.emit(str(error))
            return False
        if workspace.edit(label, edit) is None:
            return False
        self.cancel()
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


def _edit_of(chart: Chart, row: Row, column: str, text: str) -> tuple[str, Edit]:
    """The label and edit that typing `text` means. Raises CoversetError."""
    plan = chart.workspace.committed.plan
    if column == "name":
        return f"Rename {row.name}", _rename(row, text)
    if column == "due":
        return _due(chart, row, text)
    schedule = chart.workspace.committed
    activity = plan.activities[row.activity or 0]
    times, working = schedule.activities[activity.id], schedule.calendar_of_activity(activity)
    if column == "length":
        length = typed.parse_length(text, day_minutes(plan, activity))
        label = f"Change the length of {row.name} to {text.strip()}"
        if length == 0 or activity.duration == 0:
            return label, lambda draft: edits.set_activity(draft, activity.id, duration=length)
        return label, lambda draft: edits.resize_activity(draft, activity.id, length)
    here = times.start if column == "start" else times.finish
    now = (units.local_date if column == "start" else units.finish_date)(here, working.zone)
    day = typed.parse_day(text, now)
    label = f"{'Start' if column == 'start' else 'Finish'} of {row.name}: {units.day_text(day)}"
    days = (day - now).days
    if column == "start" or activity.duration == 0:
        start = snap.step_start(working, times.start, days)
        return label, lambda draft: edits.move_activity(draft, activity.id, start)
    if day < units.local_date(times.start, working.zone):
        started = units.day_text(units.local_date(times.start, working.zone))
        raise EditRefused(
            f"{row.name} starts on {started} and can't finish on {units.day_text(day)}. Nothing was changed."
        )
    finish = snap.step_finish(working, times.start, times.finish, days)
    length = working.between(times.start, finish)
    return label, lambda draft: edits.resize_activity(draft, activity.id, length)


def _rename(row: Row, text: str) -> Edit:
    """Deadline and work of a line carry one name; both change where both had it."""

    def edit(draft: Draft) -> None:
        if not text.strip():
            raise EditRefused("A row needs a name. Nothing was changed.")
        names = set()
        for found in row.deadlines[:1]:
            deadline = draft.now(r.Deadline, found)
            if deadline is not None:
                names.add(deadline.name)
                edits.set_deadline(draft, found, name=text.strip())
        for found in row.activities[:1]:
            activity = draft.now(r.Activity, found)
            if activity is not None and (not names or activity.name in names):
                edits.set_activity(draft, found, name=text.strip())

    return edit


def _due(chart: Chart, row: Row, text: str) -> tuple[str, Edit]:
    assert chart.faces is not None
    face = chart.faces.of(row)
    day: date | None = None
    if text.strip():
        near = face.due if face.due is not None else chart.now
        day = typed.parse_day(text, units.finish_date(near, face.owner.zone))
    label = f"{row.name} due {units.day_text(day)}" if day else f"{row.name} due as its rule says"

    def edit(draft: Draft) -> None:
        for found in row.deadlines:
            edits.set_due(draft, found, day)

    return label, edit
