"""Settings of calendars: the week's hours, the country whose holidays are off, dark days and days of other hours."""

from __future__ import annotations

from datetime import date
from zoneinfo import available_timezones

from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.edits.production import add_calendar, add_exception, delete_exception, set_calendar
from app.engine.calendars import holidays_of
from app.plan import units
from app.plan.errors import CoversetError
from app.views.date_field import DateField
from app.views.production_settings import countries, regions
from app.views.settings.fields import Table, add_field, parse_spans, spans_text
from app.views.widgets import button, label, line, paragraph
from app.views.workspace import Workspace

WEEK = ((540, 1080),)  # of a new calendar's working days


class CalendarsPage(QWidget):
    """One calendar at a time; every field is one undo step when it is left."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace, self._busy = workspace, False
        self._calendar: int | None = None
        self._shown: int | None = None
        self.which, self.zone, self.country, self.region = QComboBox(), QComboBox(), QComboBox(), QComboBox()
        self.name = QLineEdit()
        self.days = [QLineEdit() for _ in range(7)]
        self.new = button(self.tr("New calendar"), "plus")
        self.new.clicked.connect(self._add_calendar)
        self.which.setAccessibleName(self.tr("Calendar"))
        self.which.activated.connect(lambda row: self._show(self.which.itemData(row)))
        self.zone.addItems(sorted(name for name in available_timezones() if "/" in name or name == "UTC"))
        self.country.addItem(self.tr("No holidays"), "")
        for code, name in countries():
            self.country.addItem(f"{name} ({code})", code)
        form = QFormLayout()
        form.setHorizontalSpacing(24)
        add_field(form, self.tr("Name"), self.name)
        add_field(form, self.tr("Time zone"), self.zone)
        add_field(form, self.tr("Holidays of"), self.country)
        add_field(form, self.tr("Region"), self.region)
        names = (
            self.tr("Monday"), self.tr("Tuesday"), self.tr("Wednesday"), self.tr("Thursday"), self.tr("Friday"),
            self.tr("Saturday"), self.tr("Sunday"),
        )  # fmt: skip
        for day, (name, field) in enumerate(zip(names, self.days, strict=True)):
            field.setPlaceholderText(self.tr("off"))
            field.editingFinished.connect(lambda day=day: self._set_day(day))
            add_field(form, name, field)
        self.name.editingFinished.connect(lambda: self._set(name=self.name.text().strip()))
        self.zone.activated.connect(lambda: self._set(zone=self.zone.currentText()))
        self.country.activated.connect(lambda: self._set(country=self.country.currentData(), region=""))
        self.region.activated.connect(lambda: self._set(region=self.region.currentData()))
        titles = [self.tr("Date"), self.tr("Hours"), self.tr("Note")]
        self.table = Table(self.tr("Days that differ"), titles, 2, self._typed)
        self.date = DateField(date.today())
        self.date.setAccessibleName(self.tr("Date of the day that differs"))
        self.dark, self.delete = button(self.tr("Make it dark"), "moon"), button(self.tr("Delete"), "trash-2")
        self.dark.clicked.connect(self._add_dark)
        self.delete.clicked.connect(self._delete)
        self.holidays = paragraph("")
        self._lay_out(form)

    def _lay_out(self, form: QFormLayout) -> None:
        head, below, both = QHBoxLayout(), QHBoxLayout(), QHBoxLayout(self)
        head.addWidget(self.which, 1)
        head.addWidget(self.new)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addLayout(head)
        left.addWidget(line())
        left.addLayout(form)
        left.addStretch()
        for widget in (self.date, self.dark):
            below.addWidget(widget)
        below.addStretch()
        below.addWidget(self.delete)
        right.addWidget(label(self.tr("Dark days, and days of other hours"), "panel-title"))
        right.addWidget(self.table, 1)
        right.addLayout(below)
        right.addWidget(label(self.tr("Holidays to come"), "strong"))
        right.addWidget(self.holidays)
        both.setContentsMargins(20, 16, 20, 16)
        both.setSpacing(24)
        both.addLayout(left, 1)
        both.addLayout(right, 1)

    # showing ----------------------------------------------------------------------------------------------------------
    def refresh(self) -> None:
        plan = self._workspace.committed.plan
        self.which.clear()
        for calendar in plan.calendars.values():
            self.which.addItem(calendar.name, calendar.id)
        known = self._calendar in plan.calendars
        self._show(self._calendar if known and self._calendar is not None else plan.production.calendar_id)

    def _show(self, calendar_id: int) -> None:
        plan = self._workspace.committed.plan
        self._calendar = calendar_id
        calendar = plan.calendars[calendar_id]
        self.which.setCurrentIndex(self.which.findData(calendar_id))
        self.name.setText(calendar.name)
        self.zone.setCurrentText(calendar.zone)
        self.country.setCurrentIndex(max(0, self.country.findData(calendar.country)))
        self.region.clear()
        self.region.addItem(self.tr("Whole country"), "")
        for region in regions(calendar.country):
            self.region.addItem(region, region)
        self.region.setCurrentIndex(max(0, self.region.findData(calendar.region)))
        self.region.setEnabled(self.region.count() > 1)
        for field, spans in zip(self.days, calendar.pattern, strict=True):
            field.setText(spans_text(spans))
        exceptions = sorted(plan.exceptions_of(calendar_id), key=lambda row: row.day)
        dark = self.tr("dark")
        self.table.show_rows(
            [(row.id, [units.day_text(row.day, True), spans_text(row.spans) or dark, row.note]) for row in exceptions],
            fixed=frozenset({0}),
        )
        first = min((session.day for session in plan.sessions.values()), default=date.today())
        if self._shown != calendar_id:  # what is typed there stays while the calendar does
            self._shown = calendar_id
            self.date.set_day(first)
        self.holidays.setText(self._holidays(calendar.country, calendar.region, first))

    def _holidays(self, country: str, region: str, first: date) -> str:
        """Those of the year from the first day on."""
        if not country:
            return self.tr("None but the days above.")
        found = holidays_of(country, region, (first.year, first.year + 1))
        coming = sorted(day for day in found if 0 <= (day - first).days < 366)
        return ", ".join(f"{units.day_text(day)} {found[day]}" for day in coming)

    # changing ---------------------------------------------------------------------------------------------------------
    def _title(self) -> str:
        return self.tr("Calendar {0}").format(self.name.text().strip())

    def _set(self, **values: object) -> None:
        key = self._calendar
        if key is None or not self._workspace.is_open:
            return
        calendar = self._workspace.committed.plan.calendars[key]
        if any(getattr(calendar, name) != value for name, value in values.items()):
            self._workspace.edit(self._title(), lambda draft: set_calendar(draft, key, **values))

    def _set_day(self, day: int) -> None:
        if self._calendar is None or not self._workspace.is_open:
            return
        pattern = self._workspace.committed.plan.calendars[self._calendar].pattern
        try:
            spans = parse_spans(self.days[day].text())
        except CoversetError as error:
            self._workspace.failed.emit(str(error))
            return
        self._set(pattern=(*pattern[:day], spans, *pattern[day + 1 :]))

    def _add_calendar(self) -> None:
        plan, made = self._workspace.committed.plan, []
        production, name = plan.production, self.tr("New calendar")
        week = (WEEK,) * 5 + ((), ())

        self._workspace.edit(
            name,
            lambda draft: made.append(
                add_calendar(draft, name, production.zone, week, production.country, production.region)
            ),
        )
        if made:
            self._show(made[0])
            self.name.setFocus()
            self.name.selectAll()

    def _add_dark(self) -> None:
        key = self._calendar
        assert key is not None
        self.date.step(0)  # says what is none
        try:
            day = self.date.day()
        except CoversetError:
            return
        title = self.tr("Dark on {0}").format(units.day_text(day))
        self._workspace.edit(title, lambda draft: add_exception(draft, key, day))

    def _typed(self, row: int, column: int, value: object) -> None:
        exception = self._workspace.committed.plan.exceptions[self.table.key_of(row)]
        text = str(value).strip()
        try:
            off = column == 1 and text.casefold() in ("", self.tr("dark").casefold())
            spans = () if off else parse_spans(text) if column == 1 else exception.spans
        except CoversetError as error:
            self._workspace.failed.emit(str(error))
            return
        note = text if column == 2 else exception.note
        title = self.tr("Hours of {0}").format(units.day_text(exception.day))
        self._workspace.edit(
            title, lambda draft: add_exception(draft, exception.calendar_id, exception.day, spans, note)
        )

    def _delete(self) -> None:
        key = self.table.chosen()
        if key is not None:
            day = units.day_text(self._workspace.committed.plan.exceptions[key].day)
            self._workspace.edit(self.tr("{0} as every week").format(day), lambda draft: delete_exception(draft, key))
