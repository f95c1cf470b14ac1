"""When an element is not there, travels, is fitted or held: a month of it, its spans, and a line that adds one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.edits import elements
from app.engine.availability import ABSENT, PRESENT
from app.plan import rows as r
from app.plan import units
from app.plan.errors import CoversetError
from app.plan.plan import Plan
from app.views import theme
from app.views.date_field import DateField
from app.views.elements.facts import ElementLine
from app.views.elements.fields import contract_of
from app.views.elements.month import MonthCalendar, MonthDays
from app.views.side_panel import FieldGrid
from app.views.translated import noted, tr
from app.views.widgets import button, tool
from app.views.workspace import Workspace

DATA = Qt.ItemDataRole.UserRole
WORDS = {
    ABSENT: noted("Not available"),
    PRESENT: noted("Available, on such dates only"),
    "TR": noted("Travel"),
    "FT": noted("Fitting"),
    "R": noted("Rehearsal"),
    "M": noted("Company travel"),
    "H": noted("Hold"),
    "/": noted("Holiday"),
}


@dataclass(frozen=True, slots=True)
class Span:
    """Days of one code and note, one after another."""

    first: date
    last: date
    code: str
    note: str

    def text(self) -> str:
        """`Mon 3 May to Fri 7 May   Not available, wedding`."""
        days = units.day_text(self.first)
        if self.last != self.first:
            days = tr("{0} to {1}").format(days, units.day_text(self.last))
        return f"{days}   {tr(WORDS.get(self.code, self.code))}" + (f", {self.note}" if self.note else "")


def spans(plan: Plan, element_id: int) -> list[Span]:
    """An element's events by date, days in a row drawn together."""
    found: list[Span] = []
    for event in sorted(plan.events_of(element_id), key=lambda event: event.day):
        last = found[-1] if found else None
        same = last is not None and (last.code, last.note) == (event.code, event.note)
        if last is not None and same and last.last + timedelta(days=1) == event.day:
            found[-1] = Span(last.first, event.day, event.code, event.note)
        else:
            found.append(Span(event.day, event.day, event.code, event.note))
    return found


class SpanList(QListWidget):
    """Del takes the chosen span away."""

    def __init__(self, owner: Availability) -> None:
        super().__init__()
        self._owner = owner
        self.setAccessibleName(tr("Days of the element"))
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSpacing(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._owner.remove()
        else:
            super().keyPressEvent(event)


class Availability(QWidget):
    """The month and the spans of one element, and a line that adds one."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._element: int | None = None
        self.month = MonthCalendar()
        self.month.chosen.connect(self._on_days)
        self.list = SpanList(self)
        self.list.currentRowChanged.connect(self._on_span)
        self.code = QComboBox()
        self.code.setAccessibleName(tr("What the days are"))
        self.code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.code.setMinimumContentsLength(6)
        for code, word in WORDS.items():
            self.code.addItem(tr(word), code)
        self.first, self.last = self._date(tr("First day")), self._date(tr("Last day"))
        self.first.edit.editingFinished.connect(self._on_first)
        self.last.edit.editingFinished.connect(self._show_choice)
        self.note = QLineEdit()
        self.note.setAccessibleName(tr("Note of the days"))
        self.note.returnPressed.connect(self.add)
        self.add_button = button(tr("Add"), "plus")
        self.add_button.setAccessibleName(tr("Add these days"))
        self.add_button.clicked.connect(self.add)
        self.remove_button = tool("trash-2", tr("Take the chosen days away"), "Del")
        self.remove_button.clicked.connect(self.remove)
        grid = FieldGrid()
        for name, title, widget in (
            ("from", tr("From"), self.first), ("to", tr("To"), self.last),
            ("as", tr("As"), self.code), ("note", tr("Note"), self.note),
        ):  # fmt: skip
            grid.add(name, title, widget)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add_button)
        buttons.addStretch()
        buttons.addWidget(self.remove_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.month)
        column.addWidget(self.list)
        column.addWidget(grid)
        column.addLayout(buttons)

    def _date(self, name: str) -> DateField:
        made = DateField(date.today())
        made.setAccessibleName(name)
        made.edit.setMinimumWidth(theme.px(60))
        return made

    # choosing days ----------------------------------------------------------------------------------------------------
    def _on_days(self, first: date, last: date) -> None:
        """Days were chosen in the month."""
        self.first.set_day(first)
        self.last.set_day(last)

    def _on_span(self, row: int) -> None:
        """A span was chosen: show its month."""
        item = self.list.item(row)
        if item is not None and self.list.hasFocus():
            span: Span = item.data(DATA)
            self._on_days(span.first, span.last)
            self._show_choice()

    def _on_first(self) -> None:
        """A span never ends before it begins."""
        days = self._days()
        if days is not None and days[1] < days[0]:
            self.last.set_day(days[0])
        self._show_choice()

    def _days(self) -> tuple[date, date] | None:
        """The days of the line; None while one of them is no date."""
        try:
            return self.first.day(), self.last.day()
        except CoversetError:
            return None

    def _show_choice(self) -> None:
        days = self._days()
        if days is not None:
            self.month.cells.choose(*days)

    # showing ----------------------------------------------------------------------------------------------------------
    def show_line(self, row: ElementLine) -> None:
        """Show an element's days; for another than before, the line is set to its first day, or the shoot's."""
        plan, element_id = self._workspace.plan, row.element.id
        if element_id != self._element:
            order = plan.session_order()
            day = row.days.start or (order[0].day if order else date.today())
            self._on_days(day, day)
            self._show_choice()
            self.note.clear()
        self._element = element_id
        paper = contract_of(plan, element_id)
        window = (paper.valid_from, paper.valid_to) if paper is not None else (None, None)
        self.month.show_days(MonthDays(row.days.days, row.there, window))
        found = spans(plan, element_id)
        chosen = self.list.currentRow()
        self.list.clear()
        for span in found:
            item = QListWidgetItem(span.text())
            item.setToolTip(span.text())
            item.setData(DATA, span)
            self.list.addItem(item)
        self.list.setCurrentRow(min(chosen, len(found) - 1))
        self.list.setVisible(bool(found))
        self._fit_list()
        self.remove_button.setVisible(bool(found))

    def _fit_list(self) -> None:
        """As tall as its spans, up to about five."""
        tall = sum(self.list.sizeHintForRow(row) for row in range(self.list.count())) + 4
        self.list.setFixedHeight(min(max(tall, theme.px(28)), theme.px(28) * 5))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_list()

    # editing ----------------------------------------------------------------------------------------------------------
    def _named(self) -> r.Element | None:
        return self._workspace.plan.elements.get(self._element or 0)

    def add(self) -> None:
        """Add the days of the line."""
        element = self._named()
        if element is None:
            return
        try:
            first, last = self.first.day(), self.last.day()
        except CoversetError as error:
            self._workspace.failed.emit(tr("{0} Nothing was changed.").format(error))
            return
        code, note = self.code.currentData(), self.note.text().strip()
        what = f"{element.name}: {Span(first, last, code, note).text()}"
        done = self._workspace.edit(what, lambda draft: elements.add_event(draft, element.id, first, code, last, note))
        if done is not None:
            self.note.clear()

    def remove(self) -> None:
        """Take the chosen days away."""
        element, item = self._named(), self.list.currentItem()
        if element is None or item is None:
            return
        span: Span = item.data(DATA)
        what = tr("{0}: no longer {1}").format(element.name, span.text())
        self._workspace.edit(what, lambda draft: elements.remove_event(draft, element.id, span.first, span.last))
