"""Settings of the production itself: title, pages a day, minutes an eighth, the limit of tightness, strip colours."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QValidator
from PySide6.QtWidgets import (
    QColorDialog,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.edits.production import STRIP_COLOURS, set_production, set_strip_colour
from app.plan import units
from app.plan.errors import EditRefused
from app.views import theme
from app.views.memory import YOUR_NAME, Memory
from app.views.settings.fields import add_field
from app.views.widgets import button, label, line, paragraph
from app.views.workspace import Workspace


class Swatch(QWidget):
    """A strip's colour with its name on it, as the board shows it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.colour, self._name = QColor(), name
        self.setMinimumSize(theme.px(120), theme.px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.colour)
        painter.setPen(theme.colour("border"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.setPen(theme.colour("strip.ink"))
        painter.setFont(theme.font(12, 600))
        painter.drawText(self.rect().adjusted(8, 0, 0, 0), Qt.AlignmentFlag.AlignCenter, self._name)
        painter.end()


class Pages(QDoubleSpinBox):
    """Pages, shown and typed in eighths: `4 3/8`; a decimal is read too."""

    def textFromValue(self, value: float) -> str:
        return units.eighths(round(value * 8))

    def valueFromText(self, text: str) -> float:
        try:
            return units.parse_eighths(text) / 8
        except EditRefused:
            pass
        try:
            return float(text.replace(",", "."))
        except ValueError:
            return self.value()

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        return QValidator.State.Acceptable, text, place  # what is no number leaves the value as it was


class GeneralPage(QWidget):
    """Fields of the production; each is one undo step when it is left."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self.title, self.company = QLineEdit(), QLineEdit()
        self.pages, self.minutes, self.squeeze = Pages(), QSpinBox(), QSpinBox()
        self.pages.setDecimals(3)
        self.pages.setSingleStep(0.125)
        self.pages.setRange(0.125, 40)
        self.minutes.setRange(1, 240)
        self.minutes.setSuffix(self.tr(" minutes"))
        self.squeeze.setRange(0, 60)
        self.squeeze.setSuffix(self.tr(" working days"))
        form = QFormLayout()
        form.setHorizontalSpacing(24)
        form.setVerticalSpacing(8)
        add_field(form, self.tr("Title"), self.title)
        add_field(form, self.tr("Company"), self.company)
        add_field(form, self.tr("Pages a day"), self.pages)
        add_field(form, self.tr("An eighth takes"), self.minutes)
        add_field(form, self.tr("Tight from a slack of"), self.squeeze)
        for field, deed in (
            (self.title, lambda: self._set("title", self.title.text().strip())),
            (self.company, lambda: self._set("company", self.company.text().strip())),
            (self.pages, lambda: self._set("eighths_per_day", round(self.pages.value() * 8))),
            (self.minutes, lambda: self._set("minutes_per_eighth", self.minutes.value())),
            (self.squeeze, lambda: self._set("squeeze_limit", self.squeeze.value())),
        ):
            field.editingFinished.connect(deed)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(line())
        self.your_name = QLineEdit()
        self.your_name.setPlaceholderText(self.tr("As papers print it"))
        self.your_name.editingFinished.connect(self._set_your_name)
        yours = QFormLayout()
        yours.setHorizontalSpacing(24)
        add_field(yours, self.tr("Your name"), self.your_name)
        column.addLayout(yours)
        column.addWidget(line())
        column.addWidget(label(self.tr("Strip colours"), "panel-title"))
        column.addWidget(paragraph(self.tr("By interior or exterior and time of day. Every strip says it in words.")))
        self.swatches: dict[str, Swatch] = {}
        self.colours: dict[str, QLineEdit] = {}
        for key in STRIP_COLOURS:
            column.addLayout(self._colour_row(key))
        column.addStretch()

    def _colour_row(self, key: str) -> QHBoxLayout:
        swatch, typed = Swatch(key), QLineEdit()
        typed.setAccessibleName(self.tr("Colour of {0}").format(key))
        typed.editingFinished.connect(lambda: self._set_colour(key, typed.text()))
        choose, house = button(self.tr("Choose…")), button(self.tr("House colour"), look="flat")
        choose.setAccessibleName(self.tr("Choose a colour for {0}").format(key))
        house.setAccessibleName(self.tr("The house's colour for {0}").format(key))
        choose.clicked.connect(lambda: self._ask_colour(key))
        house.clicked.connect(lambda: self._set_colour(key, None))
        row = QHBoxLayout()
        for widget in (swatch, typed, choose, house):
            row.addWidget(widget)
        row.addStretch()
        self.swatches[key], self.colours[key] = swatch, typed
        return row

    def _set_your_name(self) -> None:
        """Sign with that name from now on, in every production; it is the user's, and no change of this one."""
        name = self.your_name.text().strip()
        Memory().put(YOUR_NAME, name)
        if self._workspace.document is not None:
            self._workspace.document.sign_as(name)

    def refresh(self) -> None:
        self.your_name.setText(Memory().get(YOUR_NAME, ""))
        production = self._workspace.committed.plan.production
        self.title.setText(production.title)
        self.company.setText(production.company)
        self.pages.setValue(production.eighths_per_day / 8)
        self.minutes.setValue(production.minutes_per_eighth)
        self.squeeze.setValue(production.squeeze_limit)
        own = dict(production.strip_colours)
        for key, house in STRIP_COLOURS.items():
            self.swatches[key].colour = QColor(own.get(key, house))
            self.swatches[key].update()
            self.colours[key].setText(own.get(key, house))

    def _set(self, name: str, value: object) -> None:
        if self._workspace.is_open and getattr(self._workspace.committed.plan.production, name) != value:
            titles: dict[str, Callable[[], str]] = {
                "title": lambda: self.tr("Title"),
                "company": lambda: self.tr("Company"),
                "eighths_per_day": lambda: self.tr("Pages a day"),
                "minutes_per_eighth": lambda: self.tr("Minutes an eighth"),
                "squeeze_limit": lambda: self.tr("Limit of tightness"),
            }
            self._workspace.edit(titles[name](), lambda draft: set_production(draft, **{name: value}))

    def _set_colour(self, key: str, colour: str | None) -> None:
        if not self._workspace.is_open:
            return
        shown = dict(self._workspace.committed.plan.production.strip_colours).get(key, STRIP_COLOURS[key])
        if colour is None or colour.strip().upper() != shown.upper():
            title = self.tr("Colour of {0}").format(key)
            self._workspace.edit(title, lambda draft: set_strip_colour(draft, key, colour))

    def _ask_colour(self, key: str) -> None:
        dialog = QColorDialog(self.swatches[key].colour, self)
        dialog.setWindowTitle(self.tr("Colour of {0}").format(key))
        dialog.colorSelected.connect(lambda chosen: self._set_colour(key, chosen.name()))
        dialog.open()
