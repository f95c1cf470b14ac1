"""What a production report asks besides clocks and strips, folded: set-ups, cards, crowd, accidents, remarks."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.edits.end_of_day import Counted
from app.plan import rows as r
from app.plan.errors import EditRefused
from app.views import icons, theme
from app.views.translated import tr
from app.views.widgets import button, label


class DayReport(QWidget):
    """A button that says what is below it, and the fields; open where one of them is filled. toggled: it was opened or
    closed."""

    toggled = Signal(bool)

    def __init__(self, session: r.Session, crowd: int, music: bool) -> None:
        """crowd: background that was called, shown where nobody has counted who came."""
        super().__init__()
        self._music = music
        words = tr("Reels, remarks, accidents") if music else tr("Set-ups, cards, crowd, weather, accidents, remarks")
        self.head: QPushButton = button(words, "chevron-right", "flat", "day-report")
        self.head.setCheckable(True)
        self.head.setAutoDefault(False)  # Enter ends the day
        self.set_ups = self._number(tr("Set-ups"), session.set_ups)
        self.crowd = self._number(tr("Crowd that came"), session.crowd, str(crowd) if crowd else "")
        self.cards = self._line(tr("Reels and drives") if music else tr("Rolls and cards"), session.cards)
        self.weather = self._line(tr("Weather, as it was"), session.weather)
        self.accidents = self._line(tr("Accidents and injuries"), session.accidents, tr("None"))
        self.remarks = self._line(tr("Remarks for the report"), session.remarks)
        self.inside = QWidget()
        self._lay_out()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.head, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.inside)
        self.head.toggled.connect(self._open)
        filled = any(field.text() for field in (self.set_ups, self.crowd, self.cards, self.accidents, self.remarks))
        self.head.setChecked(filled)
        self._open(filled)

    def _lay_out(self) -> None:
        short = [] if self._music else [(tr("Set-ups"), self.set_ups), (tr("Crowd"), self.crowd)]
        long = [(self.cards.accessibleName(), self.cards)]
        long += [] if self._music else [(tr("Weather"), self.weather)]
        long += [(tr("Accidents"), self.accidents), (tr("Remarks"), self.remarks)]
        grid = QGridLayout(self.inside)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(3, 1)
        for row, (title, field) in enumerate(long):
            grid.addWidget(label(title, "secondary"), row, 2)
            grid.addWidget(field, row, 3)
        for row, (title, field) in enumerate(short):
            grid.addWidget(label(title, "secondary"), row, 0)
            grid.addWidget(field, row, 1)

    @staticmethod
    def _line(name: str, text: str, hint: str = "") -> QLineEdit:
        made = QLineEdit(text)
        made.setAccessibleName(name)
        made.setPlaceholderText(hint)
        return made

    def _number(self, name: str, value: int | None, hint: str = "") -> QLineEdit:
        made = self._line(name, "" if value is None else str(value), hint)
        made.setFixedWidth(theme.px(68))
        return made

    def _open(self, is_open: bool) -> None:
        self.inside.setVisible(is_open)
        icons.dress(self.head, "chevron-down" if is_open else "chevron-right")
        self.toggled.emit(is_open)

    def read(self) -> Counted:
        """What is typed. Raises EditRefused, naming the field, for what is no number."""
        return Counted(
            self._read(self.set_ups),
            self.cards.text(),
            self._read(self.crowd),
            self.weather.text(),
            self.accidents.text(),
            self.remarks.text(),
        )

    @staticmethod
    def _read(field: QLineEdit) -> int | None:
        text = field.text().strip()
        if text and not (text.isascii() and text.isdigit()):
            raise EditRefused(tr("{0}: “{1}” is no number.").format(field.accessibleName(), text))
        return int(text) if text else None
