"""When an element is not there, travels, is fitted or held: spans of days, added and taken away."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.edits import elements
from app.engine.days_out import ABSENT, CODES
from app.plan import rows as r
from app.plan import units
from app.plan.plan import Plan
from app.views import theme
from app.views.translated import tr
from app.views.widgets import button, label, tool
from app.views.workspace import Workspace

DATA = Qt.ItemDataRole.UserRole
WORDS = {ABSENT: "Not available", **{code: CODES[code].capitalize() for code in elements.EVENT_CODES if code in CODES}}


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
            days += f" to {units.day_text(self.last)}"
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._owner.remove()
        else:
            super().keyPressEvent(event)


class Availability(QWidget):
    """The spans of one element, and a line that adds one."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._element: int | None = None
        self.list = SpanList(self)
        self.code = QComboBox()
        self.code.setAccessibleName(tr("What the days are"))
        for code, word in WORDS.items():
            self.code.addItem(tr(word), code)
        self.first, self.last = self._date("First day"), self._date("Last day")
        self.first.dateChanged.connect(self._on_first)
        self.note = QLineEdit()
        self.note.setAccessibleName(tr("Note of the days"))
        self.note.returnPressed.connect(self.add)
        self.add_button = button(tr("Add"), "plus")
        self.add_button.setAccessibleName(tr("Add these days"))
        self.add_button.clicked.connect(self.add)
        self.remove_button = tool("trash-2", tr("Take the chosen days away"), "Del")
        self.remove_button.clicked.connect(self.remove)
        grid = QGridLayout()
        grid.setSpacing(6)
        grid.setColumnStretch(1, 1)
        rows: tuple[tuple[str, QWidget], ...] = (
            ("From", self.first), ("To", self.last), ("As", self.code), ("Note", self.note)
        )  # fmt: skip
        for row, (title, widget) in enumerate(rows):
            grid.addWidget(label(tr(title), "secondary"), row, 0)
            grid.addWidget(widget, row, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add_button)
        buttons.addStretch()
        buttons.addWidget(self.remove_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.list)
        column.addLayout(grid)
        column.addLayout(buttons)

    def _date(self, name: str) -> QDateEdit:
        made = QDateEdit()
        made.setAccessibleName(tr(name))
        made.setCalendarPopup(True)
        made.setDisplayFormat("ddd d MMM yyyy")
        made.setMinimumWidth(theme.px(60))
        return made

    def _on_first(self, day: QDate) -> None:
        """A span never ends before it begins."""
        if self.last.date() < day:
            self.last.setDate(day)

    # showing ----------------------------------------------------------------------------------------------------------
    def show_element(self, element_id: int) -> None:
        """Show an element's days; for another than before, the line is set to the first day of the shoot."""
        plan = self._workspace.plan
        if element_id != self._element:
            order = plan.session_order()
            day = order[0].day if order else date.today()
            for edit in (self.first, self.last):
                edit.setDate(QDate(day.year, day.month, day.day))
            self.note.clear()
        self._element = element_id
        found = spans(plan, element_id)
        row = self.list.currentRow()
        self.list.clear()
        for span in found:
            item = QListWidgetItem(span.text())
            item.setData(DATA, span)
            self.list.addItem(item)
        self.list.setCurrentRow(min(row, len(found) - 1))
        self.list.setVisible(bool(found))
        self.list.setFixedHeight(theme.px(28) * min(5, max(1, len(found))) + 4)
        self.remove_button.setVisible(bool(found))

    # editing ----------------------------------------------------------------------------------------------------------
    def _named(self) -> r.Element | None:
        return self._workspace.plan.elements.get(self._element or 0)

    def add(self) -> None:
        """Add the days of the line."""
        element = self._named()
        if element is None:
            return
        first, last = _day(self.first.date()), _day(self.last.date())
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
        what = f"{element.name}: no longer {span.text()}"
        self._workspace.edit(what, lambda draft: elements.remove_event(draft, element.id, span.first, span.last))


def _day(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
