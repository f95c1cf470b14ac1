"""Day out of days as a table: every date, then the totals; what a preview changes. Source: DOMAIN 3."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QAbstractTableModel, Qt

from app.engine.days_out import DaysOut
from app.plan import units
from app.views import measured
from app.views.elements.facts import ElementLine, Facts
from app.views.elements.table import NOWHERE, Index
from app.views.translated import noted, tr
from app.views.widgets import plural

TOTALS = (
    noted("Travel"), noted("Work"), noted("Hold"), noted("Holiday"), noted("Start"), noted("Finish"), noted("TOTAL"),
)  # fmt: skip


def totals(days: DaysOut) -> tuple[str, ...]:
    """What stands in the columns of TOTALS; fittings are said beside the total."""

    def short(day: date | None) -> str:
        return units.date_text(day) if day is not None else ""

    fittings = f" (+{plural(days.fitting, 'fitting')})" if days.fitting else ""
    return (
        str(days.travel),
        str(days.work),
        str(days.hold),
        str(days.holiday),
        short(days.start),
        short(days.finish),
        f"{days.total}{fittings}",
    )


def before_and_after(was: str, now: str) -> str:
    """`18 → 19`, `3 → 4 Jun`, `31 May → 1 Jun`."""
    day, _, month = was.partition(" ")
    return f"{day if month and now.endswith(f' {month}') else was} → {now}"


SPOKEN = {
    "S": noted("start"), "W": noted("work"), "F": noted("finish"), "H": noted("hold"), "D": noted("drop"),
    "P": noted("pick-up"), "TR": noted("travel"), "FT": noted("fitting"), "R": noted("rehearsal"),
    "M": noted("company travel"), "/": noted("holiday"),
}  # fmt: skip
"""What a code is called, letter by letter where somebody works."""


def spoken(code: str) -> str:
    """`start, work, finish` for SWF; `hold` for H."""
    if "W" not in code:
        return tr(SPOKEN[code]) if code in SPOKEN else code or tr("nothing")
    return ", ".join(tr(SPOKEN[letter]) for letter in code)


class DaysModel(QAbstractTableModel):
    """Columns: every date, then the totals."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[ElementLine] = []
        self.dates: list[date] = []
        self.off: set[date] = set()
        self.labels: dict[date, str] = {}

    def show_lines(self, facts: Facts, lines: list[ElementLine]) -> None:
        dates = facts.span()
        same = dates == self.dates and [x.element.id for x in lines] == [x.element.id for x in self.lines]
        off = {day for day in dates if facts.is_off(day)}
        labels = {day: facts.session_of(day) for day in dates}
        if same:
            self.lines, self.off, self.labels = lines, off, labels
            if lines and dates:
                self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, self.columnCount() - 1))
            return
        self.beginResetModel()
        self.lines, self.dates, self.off, self.labels = lines, dates, off, labels
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.dates) + len(TOTALS)

    def cell(self, row: int, column: int) -> tuple[str, str | None]:
        """What stands in a cell, and what stood there before a preview; None: the same, or nothing is previewed."""
        line = self.lines[row]
        if column < len(self.dates):
            day = self.dates[column]
            now = line.days.days.get(day, "")
            was = line.before.days.get(day, "") if line.before is not None else now
        else:
            place = column - len(self.dates)
            now = totals(line.days)[place]
            was = totals(line.before)[place] if line.before is not None else now
        return now, was if was != now else None

    def absent(self, row: int, column: int) -> bool:
        """Whether the element is not available on the date of a column."""
        return column < len(self.dates) and self.lines[row].there.absent(self.dates[column])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            now, was = self.cell(index.row(), index.column())
            return before_and_after(was, now) if was is not None and index.column() >= len(self.dates) else now
        if role == Qt.ItemDataRole.UserRole:
            return self.cell(index.row(), index.column())
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._spoken(index.row(), index.column())
        return None

    def _spoken(self, row: int, column: int) -> str:
        now, was = self.cell(row, column)
        line = self.lines[row]
        if column >= len(self.dates):
            title = TOTALS[column - len(self.dates)]
            days = line.days
            if title == "TOTAL":
                sums = tr("{0}: travel {1}, rehearsal {2}, work {3}, hold {4}, holiday {5}; fittings apart, {6}")
                now = sums.format(
                    days.total, days.travel, days.rehearsal, days.work, days.hold, days.holiday, days.fitting
                )
            said = f"{line.name}, {tr(title)}: {now}"
            return said + (tr(", was {0}").format(was) if was is not None else "")
        text = f"{line.name}, {units.day_text(self.dates[column])}: {spoken(now)}"
        if self.absent(row, column):
            text += tr(", but not available") if "W" in now else tr(", not available")
        return text + (tr(", was {0}").format(spoken(was)) if was is not None else "")

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Vertical:
            if role == Qt.ItemDataRole.DisplayRole:
                return self.lines[section].name
            if role == Qt.ItemDataRole.ToolTipRole:
                return self.lines[section].element.actor or self.lines[section].name
            return measured.LEFT if role == Qt.ItemDataRole.TextAlignmentRole else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            if section >= len(self.dates):
                return tr(TOTALS[section - len(self.dates)])
            day = self.dates[section]
            return ", ".join(part for part in (units.day_text(day), self.labels.get(day, "")) if part)
        return None
