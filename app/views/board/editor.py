"""Typing into a strip's cell: its pages or its minutes. It scrolls with its strip; Enter and leaving it keep, Tab goes
on, Esc restores."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from app.edits import board
from app.plan.errors import CoversetError, EditRefused
from app.plan.units import parse_eighths, parse_hhmm
from app.views import theme
from app.views.board.rows import StripRow
from app.views.translated import tr

if TYPE_CHECKING:
    from app.views.board.strips import Strips

COLUMNS = ("pages", "estimate")
STAYS = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.MenuBarFocusReason)
"""Why the keyboard may leave a cell for a moment without ending the editing."""
HINTS = {"pages": "Pages, for instance 2 3/8", "estimate": "Time, for instance 2:30; empty: from its pages"}


def parse_length(text: str) -> int:
    """Minutes of `2:30` or `150`. Raises EditRefused showing the text."""
    typed = text.strip()
    if typed.isdecimal() and len(typed) <= 6:
        return int(typed)
    try:
        return parse_hhmm(typed)
    except EditRefused as error:
        raise EditRefused(tr("“{0}” is not a length of time. Maybe 2:30.").format(text)) from error


class CellEditor(QLineEdit):
    """The one line of the board; hidden while nothing is typed."""

    def __init__(self, canvas: Strips) -> None:
        super().__init__(canvas.viewport())
        self._canvas = canvas
        self._strip: int | None = None
        self._column = ""
        self._first = ""
        self._keeping = self._refused = False
        canvas.workspace.scheduleChanged.connect(self._on_schedule)
        self.setObjectName("cell-editor")
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.hide()
        self.textEdited.connect(self._on_edited)
        self.installEventFilter(self)

    def _on_edited(self) -> None:
        self._refused = False

    @property
    def column(self) -> str:
        """The column that is typed into, or empty."""
        return self._column

    def open(self, index: int, column: str) -> None:
        """Type into a cell of a strip."""
        canvas = self._canvas
        row = canvas.table.rows[index]
        if not isinstance(row, StripRow):
            return
        if canvas.workspace.preview is not None or canvas.workspace.read_only:
            canvas.workspace.edit("", lambda draft: None)  # says why not
            return
        canvas.show_row(index)
        self._strip, self._column = row.ref[1], column
        self._first = row.pages if column == "pages" else row.estimate
        self.setText(self._first)
        self.setAccessibleName(f"{row.name}: {tr(HINTS[column])}")
        self.setToolTip(tr(HINTS[column]))
        self.setStyleSheet("QLineEdit { padding: 0 3px; min-height: 0; border-radius: 3px; }")
        self.setFont(theme.font(12))
        self._refused = False
        self._stand(index)
        self.show()
        self.selectAll()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _stand(self, index: int) -> None:
        """Stand over a cell; over the nearest place that is seen, where it is not."""
        layout = self._canvas.layout_now()
        cell = layout.cell(index, self._column)
        if cell.isEmpty():  # a field that is not shown: typed beside the scene
            cell = QRect(layout.beside(index), QSize(theme.px(60), theme.px(26)))
        size = QSize(max(cell.width() + 6, theme.px(56)), max(cell.height() - 3, theme.px(22)))
        first = (0, layout.sizes.header) if layout.flat else (layout.sizes.header, 0)
        left = max(first[0], min(cell.right() + 7 - size.width(), layout.width - size.width()))
        top = max(first[1], min(cell.top() + 1, layout.height - size.height()))
        self.setGeometry(QRect(QPoint(left, top), size))

    def follow(self, *, scrolled: bool = False) -> None:
        """Go with the strip. scrolled: out of sight, what was typed is kept; what is refused stays at the edge."""
        index = self._canvas.index_of(("strips", self._strip)) if self._strip is not None else None
        if index is None or self._keeping:
            return
        if scrolled and index not in self._canvas.layout_now().visible() and not self._refused:
            self._refused = not self.keep()
        found = self._canvas.index_of(("strips", self._strip)) if self._strip is not None else None
        if found is not None:
            self._stand(found)

    def cancel(self) -> None:
        """Close without a change."""
        if self._strip is not None:
            self._strip, self._column = None, ""
            had_focus = self.hasFocus()
            self.hide()
            if had_focus:
                self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_schedule(self) -> None:
        """The strip may be gone, by itself or with its production: then there is nothing to keep it in."""
        workspace = self._canvas.workspace
        if not workspace.is_open or self._strip not in workspace.committed.plan.strips:
            self.cancel()

    def keep(self) -> bool:
        """Commit what was typed, as one change. False where it was refused: then the editor stays."""
        strip, column, text = self._strip, self._column, self.text().strip()
        if strip is None:
            return True
        if text == self._first:
            self.cancel()
            return True
        self._keeping = True  # what follows moves rows, and may scroll
        try:
            return self._write(strip, column, text)
        finally:
            self._keeping = False

    def _write(self, strip: int, column: str, text: str) -> bool:
        workspace = self._canvas.workspace
        name = workspace.plan.name_of(("strips", strip))
        try:
            if column == "pages":
                label, values = tr("Change the pages of {0}").format(name), {"eighths": parse_eighths(text)}
            else:
                label = tr("Change the time of {0}").format(name)
                values = {"minutes": parse_length(text) if text else None}  # type: ignore[dict-item]
        except CoversetError as error:
            workspace.failed.emit(tr("{0} Nothing was changed.").format(error))
            return False
        if workspace.edit(label, lambda draft: board.set_strip(draft, strip, **values)) is None:
            return False
        self.cancel()
        return True

    def leave(self) -> None:
        """Close: keep what can be; of what can't, the reason has been said, and the cell is as it was."""
        if not self._keeping and not self.keep():
            self.cancel()

    def _go_on(self, by: int) -> None:
        strip, column = self._strip, self._column
        if strip is None or not self.keep():
            return
        index = self._canvas.index_of(("strips", strip))
        place = COLUMNS.index(column) + by
        if index is not None and 0 <= place < len(COLUMNS) and not self._canvas.table.music:
            self.open(index, COLUMNS[place])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        override = event.type() == QEvent.Type.ShortcutOverride
        if isinstance(event, QKeyEvent) and override:
            event.accept()  # what is typed here is no shortcut
            return False
        left = isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut and event.reason() not in STAYS
        if left:
            self.leave()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            match event.key():
                case Qt.Key.Key_Escape:
                    self.cancel()
                case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                    self.keep()
                case Qt.Key.Key_Tab:
                    self._go_on(1)
                case Qt.Key.Key_Backtab:
                    self._go_on(-1)
                case _:
                    return False
            return True
        return super().eventFilter(watched, event)
