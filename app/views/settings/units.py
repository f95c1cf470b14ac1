"""Settings of the units: their calendar, and the call, wrap, rest and longest day that a new session of them has."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.edits.production import add_unit, delete_unit, set_unit
from app.plan import units
from app.plan.errors import CoversetError
from app.views.settings.fields import Choice, Table
from app.views.translated import tr
from app.views.widgets import button, paragraph
from app.views.workspace import Workspace

FIELDS = ("name", "calendar_id", "call", "wrap", "rest", "day_limit")
CLOCKS = ("call", "wrap")
LENGTHS = ("rest", "day_limit")


def length_text(minutes: int) -> str:
    """`11:00` of 660 minutes."""
    return f"{minutes // 60}:{minutes % 60:02d}"


class UnitsPage(QWidget):
    """A table of the units; every cell can be typed into. Sessions that are there keep their hours."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        titles = [tr("Unit"), tr("Calendar"), tr("Call"), tr("Wrap"), tr("Rest, hours"), tr("Longest day, hours")]
        self.table = Table(tr("Units"), titles, 1, self._typed)
        self._calendars = Choice(self.table, {})
        self.table.setItemDelegateForColumn(FIELDS.index("calendar_id"), self._calendars)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(
            paragraph(
                tr(
                    "What a new day of the unit is called and wrapped at. A shorter rest, or a longer day, is reported "
                    "as a conflict. Days that are there keep their hours."
                )
            )
        )
        column.addWidget(self.table, 1)
        self.add, self.delete = button(tr("New unit"), "plus"), button(tr("Delete"), "trash-2")
        self.add.clicked.connect(self._add)
        self.delete.clicked.connect(self._delete)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addStretch()
        row.addWidget(self.delete)
        column.addLayout(row)

    def refresh(self) -> None:
        plan = self._workspace.committed.plan
        self._calendars.words = {calendar.id: calendar.name for calendar in plan.calendars.values()}
        rows: list[tuple[int, list[object]]] = []
        for unit in plan.unit_order():
            calendar = unit.calendar_id if unit.calendar_id is not None else plan.production.calendar_id
            lengths = [length_text(unit.rest), length_text(unit.day_limit)]
            clocks = [units.hhmm(unit.call), units.hhmm(unit.wrap % units.DAY)]
            rows.append((unit.id, [unit.name, calendar, *clocks, *lengths]))
        self.table.show_rows(rows)

    def _typed(self, row: int, column: int, value: object) -> None:
        key, field = self.table.key_of(row), FIELDS[column]
        unit = self._workspace.committed.plan.units[key]
        try:
            read = self._read(field, str(value).strip()) if field in (*CLOCKS, *LENGTHS) else value
        except CoversetError as error:
            self._workspace.failed.emit(str(error))
            return
        values: dict[str, object] = {field: read}
        call = read if field == "call" else unit.call
        wrap = read if field == "wrap" else unit.wrap % units.DAY
        if field in CLOCKS and isinstance(call, int) and isinstance(wrap, int):
            values["wrap"] = wrap if wrap > call else wrap + units.DAY  # past midnight
        self._workspace.edit(tr("Change {0}").format(unit.name), lambda draft: set_unit(draft, key, **values))

    def _add(self) -> None:
        known = {unit.name for unit in self._workspace.committed.plan.units.values()}
        offered = (tr("Second unit"), *(tr("Unit {0}").format(count) for count in range(3, 999)))
        name = next(each for each in offered if each not in known)
        made: list[int] = []
        self._workspace.edit(tr("Add {0}").format(name), lambda draft: made.append(add_unit(draft, name)))
        if made:
            row = self.table.rowCount() - 1
            self.table.setCurrentCell(row, 0)
            self.table.editItem(self.table.cell(row, 0))

    def _delete(self) -> None:
        key = self.table.chosen()
        if key is not None:
            name = self._workspace.committed.plan.units[key].name
            self._workspace.edit(tr("Delete {0}").format(name), lambda draft: delete_unit(draft, key))

    def _read(self, field: str, text: str) -> int:
        """Day minutes of a clock; minutes of a length, `11`, `11:30` or `11.5`. Raises EditRefused."""
        if field in LENGTHS and ":" not in text:
            try:
                return round(float(text.replace(",", ".")) * 60)
            except ValueError:
                pass  # then it is refused as a time
        return units.parse_hhmm(text)
