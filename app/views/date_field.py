"""A field for a date, typed in any usual order, that says at once when what stands in it is none."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.plan import units
from app.plan.errors import EditRefused
from app.views import theme
from app.views.translated import tr
from app.views.widgets import paragraph

STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 7, Qt.Key.Key_PageDown: -7}


class DateField(QWidget):
    """A line for a date and, below it, why it is none. Up and Down go a day on and back, Page Up and Down a week.

    edit     the line; left with a date in it, it is rewritten as `Mon 1 Mar 2027`
    problem  the sentence of refusal; hidden while there is a date
    """

    def __init__(self, day: date) -> None:
        super().__init__()
        self._near = day
        self.edit = _Line(self)
        self.problem = paragraph("", "small")
        self.problem.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.edit)
        column.addWidget(self.problem)
        self.setFocusProxy(self.edit)
        self.set_day(day)
        self.edit.textEdited.connect(lambda _: self.problem.hide())
        self.edit.editingFinished.connect(self._on_finished)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.edit.setAccessibleName(name)

    def day(self) -> date:
        """The date that stands there. Raises EditRefused showing the text."""
        from app.views.schedule.typed import parse_day  # the whole Schedule comes with it

        text = self.edit.text().strip()
        try:
            return units.parse_date(parse_day(text, self._near).isoformat())
        except EditRefused as error:
            raise EditRefused(
                tr("“{0}” is not a date. Maybe 1 March 2027, 1.3.2027 or 2027-03-01.").format(text)
            ) from error

    def set_day(self, day: date) -> None:
        """Put a date there; dates typed without a year are near it."""
        self._near = day
        self.edit.setText(units.day_text(day, year=True))
        self.problem.hide()

    def step(self, days: int) -> None:
        """Go some days on, or back; nothing where there is no date."""
        try:
            self.set_day(self.day() + timedelta(days=days))
        except (EditRefused, OverflowError):
            self._on_finished()

    def _on_finished(self) -> None:
        try:
            self.set_day(self.day())
        except EditRefused as error:
            self.problem.setText(str(error))
            self.problem.setStyleSheet(f"color: {theme.colour('late.text').name()};")
            self.problem.show()


class _Line(QLineEdit):
    """The line itself, with the keys that step."""

    def __init__(self, field: DateField) -> None:
        super().__init__()
        self._field = field
        self.setToolTip(tr("As 1 March 2027, 1.3.2027 or 2027-03-01. Up and Down: a day"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        days = STEPS.get(Qt.Key(event.key()))
        if days is None:
            super().keyPressEvent(event)
        else:
            self._field.step(days)
