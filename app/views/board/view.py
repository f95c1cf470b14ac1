"""BoardView: the bar on top (unit, days, legend), the strips."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.plan.change import Ref
from app.views.board.canvas import Canvas
from app.views.workspace import Workspace


class BoardView(QWidget):
    """The stripboard of a workspace. Signal: reportDelayRequested(ref)."""

    reportDelayRequested = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.canvas = Canvas(workspace, self)
        self.setFocusProxy(self.canvas)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.canvas)
        self.reportDelayRequested.connect(workspace.request_delay)

    def go_to_date(self, day: date) -> None:
        self.canvas.go_to_date(day)

    def reveal(self, ref: Ref) -> None:
        self.canvas.up_to_date()
        self.canvas.show_ref(ref)

    def row_rect(self, ref: Ref) -> QRect:
        return self.canvas.row_rect(ref)
