"""The strips still to end: ticked where they are lost, each not started, part shot or complete."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QStackedWidget,
    QWidget,
)

from app.edits.delays import Loss
from app.plan import units
from app.reports.wording import span
from app.views import theme
from app.views.delay.facts import STATES, OpenStrip, State
from app.views.measured import FittedScroll
from app.views.translated import tr
from app.views.widgets import label

TypedRow = tuple[int, bool, int, int, str]
"""A strip's id; whether it is ticked; its state's place, minutes and pages as typed."""
ROW_HEIGHT = 32  # of the look; more than seven rows are scrolled


class StripRow:
    """The widgets of one strip. touched: a person has said something; then losses no longer set it."""

    def __init__(self, strip: OpenStrip, pages: bool) -> None:
        self.strip = strip
        self.touched = False
        self.tick = QCheckBox(f"{strip.name}  {strip.what}")
        self.tick.setAccessibleName(tr("{0} is lost").format(strip.name))
        self.state = QComboBox()
        self.state.setAccessibleName(tr("{0}: how far it is").format(strip.name))
        for key, text in STATES:
            self.state.addItem(tr(text if pages else text.replace("shot", "recorded")), key)
        self.whole = label(self._length(pages), "secondary")
        self.minutes = QSpinBox()
        self.minutes.setRange(1, max(1, strip.minutes))
        self.minutes.setSuffix(tr(" min"))
        self.minutes.setValue(strip.minutes)
        self.minutes.setAccessibleName(tr("{0}: minutes owed").format(strip.name))
        self.eighths = QLineEdit(units.eighths(strip.eighths))
        self.eighths.setAccessibleName(tr("{0}: pages owed").format(strip.name))
        self.minutes.setFixedWidth(theme.px(88))
        self.eighths.setFixedWidth(theme.px(58))
        self.eighths.setVisible(pages)
        parts = QWidget()
        row = QHBoxLayout(parts)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.minutes)
        row.addWidget(self.eighths)
        if pages:
            row.addWidget(label(tr("owed"), "secondary"))
        row.addStretch()
        self.length = QStackedWidget()
        self.length.addWidget(self.whole)
        self.length.addWidget(parts)
        self.roll = label("", "secondary")

    def _length(self, pages: bool) -> str:
        time = span(self.strip.minutes)
        return tr("{0} pages, {1}").format(units.eighths(self.strip.eighths), time) if pages else time

    @property
    def how_far(self) -> State:
        return self.state.currentData()

    def follow(self, loss: Loss | None) -> None:
        """Stand as the clock says, unless somebody has said otherwise."""
        if self.touched:
            return
        for widget in (self.tick, self.state, self.minutes, self.eighths):
            widget.blockSignals(True)
        self.tick.setChecked(loss is not None)
        part = loss is not None and not loss.whole
        self.state.setCurrentIndex(1 if part else 0)
        self.minutes.setValue(loss.minutes if loss is not None else self.strip.minutes)
        self.eighths.setText(units.eighths(loss.eighths if loss is not None else self.strip.eighths))
        for widget in (self.tick, self.state, self.minutes, self.eighths):
            widget.blockSignals(False)
        self.enable()

    def enable(self) -> None:
        part = self.how_far == "part"
        self.tick.setEnabled(self.how_far != "complete")
        self.length.setCurrentIndex(int(part))


class StripsTable(FittedScroll):
    """Guarantees: while nobody has touched a row, the clock alone says what is lost (`strips()` is None)."""

    changed = Signal()

    def __init__(self, zone: str, now: int | None, pages: bool) -> None:
        super().__init__(least=ROW_HEIGHT * 7, most=ROW_HEIGHT * 7)
        self._zone, self._now, self._pages = zone, now, pages
        self.rows: list[StripRow] = []
        self.setAccessibleName(tr("Strips still to end") if pages else tr("Songs still to end"))

    def show_strips(self, strips: Sequence[OpenStrip], only: int | None) -> None:
        """Offer these strips; where they are the ones shown already, what was said of them stays. only: tick just
        this one."""
        if [row.strip for row in self.rows] == list(strips) and only is None:
            return
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        self.rows = [StripRow(strip, self._pages) for strip in strips]
        for place, row in enumerate(self.rows):
            for column, widget in enumerate((row.tick, row.state, row.length, row.roll)):
                grid.addWidget(widget, place, column)
            self._say_roll(row)
            row.follow(None)
            if only is not None:
                row.tick.setChecked(row.strip.strip_id == only)
                row.touched = True
            row.tick.toggled.connect(lambda _=False, each=row: self._touch(each))
            row.state.currentIndexChanged.connect(lambda _=0, each=row: self._on_state(each))
            row.minutes.valueChanged.connect(lambda _=0, each=row: self._on_minutes(each))
            row.eighths.textEdited.connect(lambda _="", each=row: self._touch(each))
        self.hold(inside)

    def _say_roll(self, row: StripRow) -> None:
        time = units.clock(row.strip.roll_by, self._zone)
        gone = self._now is not None and row.strip.roll_by < self._now
        roll = tr("roll") if self._pages else tr("begin")
        row.roll.setText((tr("{0} by {1}, gone") if gone else tr("{0} by {1}")).format(roll, time))
        row.roll.setToolTip(tr("{0} must {1} by {2} to end before wrap").format(row.strip.name, roll, time))
        row.roll.setAccessibleName(row.roll.toolTip())

    def follow(self, losses: Sequence[Loss]) -> None:
        """Show what the clock says is lost."""
        lost = {loss.strip_id: loss for loss in losses}
        for row in self.rows:
            row.follow(lost.get(row.strip.strip_id))

    def _touch(self, row: StripRow) -> None:
        for each in self.rows:
            each.touched = True  # once somebody says what is lost, all of it is as said
        row.enable()
        self.changed.emit()

    def _on_state(self, row: StripRow) -> None:
        row.tick.blockSignals(True)
        row.tick.setChecked(row.how_far != "complete")
        row.tick.blockSignals(False)
        if row.how_far == "not_started":
            self._set_owed(row, row.strip.minutes, row.strip.eighths)
        elif row.how_far == "part" and row.minutes.value() >= row.strip.minutes > 1:
            half = row.strip.minutes // 2
            self._set_owed(row, half, self._share(row, half))
        self._touch(row)

    def _on_minutes(self, row: StripRow) -> None:
        self._set_owed(row, row.minutes.value(), self._share(row, row.minutes.value()))
        self._touch(row)

    def _share(self, row: StripRow, minutes: int) -> int:
        return -(-row.strip.eighths * minutes // max(1, row.strip.minutes))

    def _set_owed(self, row: StripRow, minutes: int, eighths: int) -> None:
        row.minutes.blockSignals(True)
        row.minutes.setValue(minutes)
        row.minutes.blockSignals(False)
        row.eighths.setText(units.eighths(eighths))

    # kept while the dialog is closed --------------------------------------------------------------------------------
    def typed(self) -> tuple[TypedRow, ...]:
        """What stands in the rows that somebody has touched."""
        return tuple(
            (
                row.strip.strip_id,
                row.tick.isChecked(),
                row.state.currentIndex(),
                row.minutes.value(),
                row.eighths.text(),
            )
            for row in self.rows
            if row.touched
        )

    def type_again(self, typed: Sequence[TypedRow]) -> None:
        """Put back what `typed` gave."""
        there = {row.strip.strip_id: row for row in self.rows}
        for strip_id, ticked, state, minutes, eighths in typed:
            row = there.get(strip_id)
            if row is None:
                continue
            row.touched = True
            for widget in (row.tick, row.state, row.minutes):
                widget.blockSignals(True)
            row.tick.setChecked(ticked)
            row.state.setCurrentIndex(state)
            row.minutes.setValue(minutes)
            row.eighths.setText(eighths)
            for widget in (row.tick, row.state, row.minutes):
                widget.blockSignals(False)
            row.enable()

    # what was said ----------------------------------------------------------------------------------------------------
    def strips(self) -> tuple[int, ...] | None:
        """The strips said to be lost, or None: as the clock says."""
        if not any(row.touched for row in self.rows):
            return None
        return tuple(row.strip.strip_id for row in self.rows if row.tick.isChecked() and row.how_far != "complete")

    def owed(self) -> dict[int, int]:
        """Minutes owed of the strips that were part shot."""
        return {row.strip.strip_id: row.minutes.value() for row in self._parts()}

    def owed_eighths(self) -> dict[int, int]:
        """Eighths owed of them. Raises EditRefused for what is no number of pages."""
        return {row.strip.strip_id: units.parse_eighths(row.eighths.text()) for row in self._parts()}

    def _parts(self) -> list[StripRow]:
        return [row for row in self.rows if row.touched and row.tick.isChecked() and row.how_far == "part"]

    def complete(self) -> tuple[int, ...]:
        """The strips said to be shot."""
        return tuple(row.strip.strip_id for row in self.rows if row.how_far == "complete")
