"""A line in the chart that asks for a date, a length or a number, without a dialog."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from app.plan.errors import CoversetError
from app.views import theme

if TYPE_CHECKING:
    from app.views.schedule.chart import Chart


class Prompt(QLineEdit):
    """Enter takes what was typed, Esc or leaving it closes; what is refused stays, marked."""

    def __init__(self, chart: Chart) -> None:
        super().__init__(chart.viewport())
        self._chart = chart
        self._take: Callable[[str], object] = lambda text: None
        self.setObjectName("date-prompt")
        self.textEdited.connect(lambda: self._mark(False))
        self.installEventFilter(self)
        self.hide()

    def ask(self, question: str, example: str, take: Callable[[str], object], text: str = "") -> None:
        """Ask; `take` is given what was typed. It raises CoversetError, or returns False having said why, where that is
        not to be had: then the question stays.

        example: `27 May`; text: what stands there at first.
        """
        self._take = take
        whole = f"{question}: {example}"
        self.setPlaceholderText(whole)
        self.setToolTip(whole)
        self.setAccessibleName(question)
        self.setText(text)
        self.selectAll()
        self._mark(False)
        layout = self._chart.layout_now()
        wide = max(theme.px(190), QFontMetrics(theme.font(13)).horizontalAdvance(whole) + theme.px(24))
        self.setGeometry(layout.table + 8, layout.rows_top + 8, wide, theme.px(30))
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _mark(self, wrong: bool) -> None:
        colour = theme.colour("late.text" if wrong else "accent").name()
        self.setStyleSheet(f"QLineEdit {{ border: 1px solid {colour}; }}")

    def _go(self) -> None:
        take, text = self._take, self.text()
        try:
            if take(text) is False:
                self._mark(True)
                return
        except CoversetError as error:
            self._mark(True)
            self._chart.workspace.statusChanged.emit(str(error))
            return
        self._close()

    def _close(self) -> None:
        self.hide()
        self._chart.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self._close()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._go()
                return True
        elif event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        elif event.type() == QEvent.Type.FocusOut:
            self.hide()
        return False
