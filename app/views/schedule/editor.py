"""Typing into a cell of the table: a line over it that scrolls with its row, Enter keeps, Tab goes on, Esc restores."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit

from app.plan.errors import CoversetError, EditRefused
from app.views import theme
from app.views.board.editor import STAYS
from app.views.schedule import holds, waits
from app.views.schedule.cell_edits import edit_of, shown_in
from app.views.schedule.refusal import Refusal
from app.views.schedule.rows import Row
from app.views.translated import noted, tr

if TYPE_CHECKING:
    from app.views.schedule.chart import Chart

EDITABLE = ("name", "start", "length", "due", "finish", "done", "started", "finished", "left", "pred", "notes")
HINTS = {
    "name": noted("Name"),
    "start": noted("Start, for instance 27 May"),
    "length": noted("Length of work, for instance 5 d"),
    "due": noted("Due, for instance 27 May; empty: as its rule says"),
    "finish": noted("Finish, for instance 27 May"),
    "done": noted("How much is done, 0 to 100"),
    "started": noted("When it started, for instance 27 May; empty: nobody has said"),
    "finished": noted("When it was finished, for instance 27 May; empty: still under way"),
    "left": noted("How much is still to do, for instance 3 d"),
    "pred": noted("What it waits for, by number or name: 12FS+2d; 14SS; Day 12"),
    "notes": noted("Notes"),
}


class Predecessors(QCompleter):
    """Offers rows and days for the piece behind the last semicolon, once it has a letter."""

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self._offers = QStringListModel(self)
        self.setModel(self._offers)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setMaxVisibleItems(8)

    def offer(self, texts: list[str]) -> None:
        self._offers.setStringList(texts)
        edge, ground = theme.colour("accent").name(), theme.colour("surface").name()
        popup = self.popup()
        assert popup is not None
        popup.setStyleSheet(f"QListView {{ background: {ground}; border: 1px solid {edge}; }}")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tab takes the first offer, Return the only one; with several and none chosen, Return keeps what was typed."""
        popup, line = self.popup(), self.widget()
        if (
            watched is popup
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and isinstance(line, CellEditor)
            and not popup.currentIndex().isValid()
        ):
            popup.hide()
            if event.key() == Qt.Key.Key_Tab or self.completionCount() == 1:
                line.setText(self.pathFromIndex(self.completionModel().index(0, 0)))
            else:
                line.keep()
            return True
        return super().eventFilter(watched, event)

    def splitPath(self, path: str) -> list[str]:
        piece = path.rpartition(";")[2].strip()
        return [piece if any(letter.isalpha() for letter in piece) else "\0"]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        line = self.widget()
        before, mark, _ = line.text().rpartition(";") if isinstance(line, QLineEdit) else ("", "", "")
        chosen = waits.offered(str(index.data()))
        return f"{before}; {chosen}" if mark else chosen


class CellEditor(QLineEdit):
    """The one line of the chart; hidden while nothing is edited. What is refused stays in it, with the reason below."""

    def __init__(self, chart: Chart) -> None:
        super().__init__(chart.viewport())
        self._chart = chart
        self._row: Row | None = None
        self._column = ""
        self._keeping = False
        self.refusal = Refusal(self)
        self._offered = Predecessors(self)
        self.textEdited.connect(self.refusal.hide)
        chart.workspace.scheduleChanged.connect(self._on_schedule)
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
        self.refusal.hide()
        if column == "pred":
            self._offered.offer(waits.offers(chart.workspace.plan))
            self.setCompleter(self._offered)
        elif self.completer() is not None:
            self.setCompleter(None)  # type: ignore[arg-type]
        self.setText(shown_in(self._chart, row, column))
        hint = tr(HINTS[column])
        self.setAccessibleName(f"{row.name}: {hint}")
        self.setToolTip(hint)
        font = f"font-size: {theme.px(12 if column == 'name' else 11)}px"
        self.setStyleSheet(f"QLineEdit {{ padding: 0 3px; min-height: 0; border-radius: 3px; {font}; }}")
        self._stand(index)
        self.show()
        self.selectAll()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _stand(self, index: int) -> None:
        """Stand over a cell; over the nearest that is seen, where its row is not."""
        layout = self._chart.layout_now()
        area = self._chart.cell_rect(index, self._column)
        if self._column == "pred":
            area.setWidth(max(area.width(), theme.px(230)))
        area.moveTop(max(layout.rows_top, min(area.top(), layout.height - area.height())))
        place = area.adjusted(-5, 0, 0, -1)
        if place != self.geometry():
            self.setGeometry(place)
            self.refusal.follow()

    def follow(self, *, scrolled: bool = False) -> None:
        """Go with the row. scrolled: out of sight, what was typed is kept; what is refused stays at the edge."""
        row, chart = self._row, self._chart
        index = chart.table.keys.get(row.key) if row is not None else None
        if index is None or self._keeping or self._column not in chart.layout_now().sizes.columns:
            return
        if scrolled and index not in chart.layout_now().visible(len(chart.table.rows)) and self.refusal.isHidden():
            self.keep()
        if self._row is not None:
            self._stand(chart.table.keys.get(self._row.key, index))

    def _places(self, row: Row) -> list[str]:
        """The columns of a row that can be typed into, left to right."""
        if row.kind == "group":
            return []
        possible = {"name", "notes"}
        if row.activities:
            possible |= {"length", "finish", "start", "done", "started", "finished", "left"} if not row.span else set()
            possible |= {"pred", "due"}
        if row.deadlines:
            possible.add("due")
        return [name for name in self._chart.layout_now().sizes.columns if name in possible]

    def cancel(self) -> None:
        """Close without a change."""
        if self._row is not None:
            self._row, self._column = None, ""
            had_focus = self.hasFocus()
            self.refusal.hide()
            self.hide()
            if had_focus:
                self._chart.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_schedule(self) -> None:
        """What is edited may be gone, by itself or with its production: then there is nothing to keep it in."""
        row, workspace = self._row, self._chart.workspace
        if row is None:
            return
        refs = [("activities", found) for found in row.activities] + [("deadlines", found) for found in row.deadlines]
        if not workspace.is_open or any(workspace.committed.plan.row(ref) is None for ref in refs):
            self.cancel()

    def keep(self) -> bool:
        """Commit what was typed, as one change. False where it was refused: then the editor stays, and says why."""
        row, column, text = self._row, self._column, self.text()
        if row is None:
            return True
        if text.strip() == shown_in(self._chart, row, column):
            self.cancel()
            return True
        self._keeping = True  # what follows moves rows, and may scroll
        try:
            return self._write(row, column, text)
        finally:
            self._keeping = False

    def _write(self, row: Row, column: str, text: str) -> bool:
        workspace = self._chart.workspace
        try:
            label, edit = edit_of(self._chart, row, column, text)
            change = workspace.committed.plan.draft(label, edit)
            # a circle is found when the times are computed: before anything is written, and said here
            after = workspace.committed.with_change(change)
            if change and column in ("start", "finish") and not holds.moves(workspace.committed, after, row.activities):
                raise EditRefused(tr("{0}. Nothing was changed.").format(holds.sentence(after, row.activities[0])))
        except CoversetError as error:
            self.refusal.say(str(error))
            return False
        if change and workspace.commit(change, after) is None:
            return False
        self.cancel()
        if change:
            self._chart.say_done(change)
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

    def _leave(self, event: QFocusEvent) -> None:
        """The keyboard has gone elsewhere, perhaps for a moment."""
        if event.reason() not in STAYS and self.isVisible():
            self.leave()

    def leave(self) -> None:
        """Close: keep what can be; what can't is said below, the cell is as it was."""
        if self._keeping or self.keep():
            return
        reason = self.refusal.text()
        self.cancel()
        self._chart.workspace.statusChanged.emit(reason)

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
        elif event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            self._leave(event)
        return False


def _order(column: str) -> int:
    return EDITABLE.index(column) if column in EDITABLE else len(EDITABLE)
