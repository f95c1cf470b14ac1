"""Day out of days: dates across, an element a row, a code a cell, totals at the right. Source: DOMAIN 3."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QWidget,
)

from app.engine.availability import ALWAYS
from app.plan import units
from app.plan.spoken import speaker
from app.views import marks, measured, theme
from app.views.elements.days_model import TOTALS, DaysModel, before_and_after
from app.views.elements.facts import ElementLine, Facts
from app.views.translated import tr
from app.views.widgets import mix

TOTAL_WIDTHS = (52, 48, 46, 60, 64, 64, 100)
COMPARED_WIDTHS = (60, 68, 68, 68, 108, 108, 100)
"""Pixels of the look; the wider ones while a preview is compared."""
GIVE_WAY = ("Travel", "Holiday", "Start", "Finish", "Work")
"""Totals that go where they would leave the dates less than half of the room, the first that goes first."""
CELL = 29  # wide enough for `SWD`
ROW, HEAD = 26, 62
CENTRE = Qt.AlignmentFlag.AlignCenter


class DateHeader(QHeaderView):
    """Month above, weekday and day, the session below; titles over the totals."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        model = self.model()
        assert isinstance(model, DaysModel)
        px, tall, count = theme.px, self.height(), len(model.dates)
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theme.colour("surface"))
        painter.setPen(theme.colour("border"))
        painter.drawLine(0, tall - 1, self.width(), tall - 1)
        dates: list[tuple[QRectF, date]] = []
        for section in range(model.columnCount()):
            left, wide = self.sectionViewportPosition(section), self.sectionSize(section)
            if self.isSectionHidden(section) or left > event.rect().right() or left + px(90) < event.rect().left():
                continue
            if section < count:
                dates.append((QRectF(left, 0, wide, tall), model.dates[section]))
                continue
            painter.setFont(theme.font(12))
            painter.setPen(theme.colour("text.2"))
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
            painter.drawText(QRectF(left, 0, wide - px(8), tall - px(6)), flags, tr(TOTALS[section - count]))
        self._paint_dates(painter, dates, model)
        painter.end()

    def _paint_dates(self, painter: QPainter, dates: list[tuple[QRectF, date]], model: DaysModel) -> None:
        px = theme.px
        month, plain, bold = theme.font(12), theme.font(9.5), theme.font(9.5, 600)
        text, faint = theme.colour("text"), theme.colour("text.2")
        weekend, hairline, shoot = theme.colour("weekend"), theme.colour("hairline"), theme.colour("shoot_day")
        for area, day in dates:
            if day in model.off:
                painter.fillRect(area.adjusted(0, px(20), 0, -1), weekend)
            if day.weekday() == 0:
                painter.setPen(hairline)
                painter.drawLine(area.topLeft(), area.bottomLeft())
                painter.setPen(text)
                painter.setFont(month)
                words = units.date_text(day)
                painter.drawText(QRectF(area.left() + px(4), 0, px(90), px(20)), measured.LEFT, words)
            painter.setFont(plain)
            painter.setPen(faint)
            words = f"{speaker().weekdays[day.weekday()][:1]} {day.day}"
            painter.drawText(QRectF(area.left(), px(20), area.width(), px(18)), CENTRE, words)
            label = model.labels.get(day, "")
            if label:
                first, _, more = label.partition(" ")
                label = f"{first}+" if more else label  # the tool tip names them all
                box = QRectF(area.left() + 1.5, px(40), area.width() - 3, px(17))
                painter.fillRect(box, shoot)
                painter.setPen(text)
                painter.setFont(bold)
                painter.drawText(box, CENTRE, label)


class CodeTable(QTableView):
    """A table of codes or totals. All cells are drawn in one go: a delegate asked for each would cost a frame.

    What a preview changes is outlined.
    """

    def paintEvent(self, event: QPaintEvent) -> None:
        model = self.model()
        assert isinstance(model, DaysModel)
        area, count = event.rect(), len(model.dates)
        painter = QPainter(self.viewport())
        painter.fillRect(area, theme.colour("surface"))
        rows = [row for row in range(model.rowCount()) if self._meets(row, area)]
        columns = [
            (column, self.columnViewportPosition(column), self.columnWidth(column))
            for column in range(model.columnCount())
            if not self.isColumnHidden(column)
        ]
        columns = [each for each in columns if each[1] <= area.right() and each[1] + each[2] >= area.left()]
        chosen = {index.row() for index in self.selectionModel().selectedRows(columns[0][0])} if columns else set()
        hairline, brush = theme.colour("hairline"), Brushes()
        for row in rows:
            top, tall = self.rowViewportPosition(row), self.rowHeight(row)
            if row in chosen:
                painter.fillRect(QRect(area.left(), top, area.width(), tall), theme.colour("selection"))
            for column, left, wide in columns:
                now, was = model.cell(row, column)
                cell = QRectF(left, top, wide, tall)
                if column >= count:
                    self._paint_total(painter, brush, cell, now, was, column == count + len(TOTALS) - 1)
                    continue
                if row not in chosen and model.dates[column] in model.off:
                    painter.fillRect(cell, brush.weekend)
                absent = model.lines[row].there is not ALWAYS and model.absent(row, column)
                if absent:
                    self._paint_absent(painter, brush, cell)
                if now or was:
                    self._paint_code(painter, brush, cell, now, was)
                if absent and "W" in now:  # a mark in the corner: it works on a day on which it is not there
                    side = brush.margin
                    corner = QRectF(cell.right() - side - 1, cell.top() + 2, side, side)
                    marks.paint(painter, corner, "late")
            painter.setPen(hairline)
            painter.drawLine(area.left(), top + tall - 1, area.right(), top + tall - 1)
        if columns and columns[0][0] >= count:
            painter.setPen(theme.colour("border"))
            painter.drawLine(0, area.top(), 0, area.bottom())
        painter.end()

    def _meets(self, row: int, area: QRect) -> bool:
        top = self.rowViewportPosition(row)
        return top <= area.bottom() and top + self.rowHeight(row) >= area.top()

    def _paint_absent(self, painter: QPainter, brush: Brushes, area: QRectF) -> None:
        """Hatched: not available."""
        painter.setPen(brush.hatch)
        painter.save()
        painter.setClipRect(area.adjusted(1, 2, -1, -3))
        step = round(area.height() / 5)
        for left in range(round(area.left() - area.height()), round(area.right()), step):
            painter.drawLine(left, round(area.bottom()), round(left + area.height()), round(area.top()))
        painter.restore()

    def _paint_code(self, painter: QPainter, brush: Brushes, area: QRectF, now: str, was: str | None) -> None:
        box = area.adjusted(1, 2, -1, -3)
        works, moved = "W" in now, was is not None
        fill = brush.work if works else brush.hold if now == "H" else brush.weekend if now == "/" else None
        if fill is not None:
            painter.fillRect(box, fill)
        painter.setPen(brush.moved if moved else brush.text if works else brush.text_2)
        # struck out: it was there before
        painter.setFont(brush.gone if not now else brush.bold if works or moved else brush.plain)
        painter.drawText(area, CENTRE, now or was or "")
        if moved:
            painter.setPen(brush.outline)
            painter.drawRect(box.adjusted(0.7, 0.7, -0.7, -0.7))

    def _paint_total(
        self, painter: QPainter, brush: Brushes, area: QRectF, now: str, was: str | None, last: bool
    ) -> None:
        text = before_and_after(was, now) if was is not None else now
        painter.setFont(brush.sum if last or was is not None else brush.total)
        painter.setPen(brush.moved if was is not None else brush.text if last else brush.text_2)
        room = area.adjusted(2, 0, -brush.margin, 0)
        painter.drawText(room, measured.RIGHT, text)


class Brushes:
    """Colours and fonts of the cells, looked up once a paint."""

    def __init__(self) -> None:
        colour, font = theme.colour, theme.font
        self.text, self.text_2, self.moved = colour("text"), colour("text.2"), colour("moved.text")
        self.work, self.weekend = colour("shoot_day"), colour("weekend")
        self.hold = mix(colour("surface"), colour("bar"), 0.28)
        self.outline = QPen(self.moved, 1.4)
        self.plain, self.bold, self.gone = font(11), font(11, 600), font(11)
        self.gone.setStrikeOut(True)
        self.total, self.sum = font(12), font(12, 600)
        self.margin = theme.px(8)
        self.hatch = QPen(colour("text.3"), 1)


class DaysGrid(QWidget):
    """The dates scroll, names at the left and totals at the right stay. Signal: chosen(), by hand."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.model = DaysModel()
        self._widths = TOTAL_WIDTHS
        self.dates, self.totals = self._table(tr("Days out of days")), self._table(tr("Totals of days out of days"))
        self.totals.setSelectionModel(self.dates.selectionModel())
        self.totals.verticalHeader().hide()
        self.totals.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.dates.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.dates.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.dates.verticalHeader().setDefaultAlignment(measured.LEFT)
        self.dates.verticalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.dates.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        one, other = self.dates.verticalScrollBar(), self.totals.verticalScrollBar()
        one.valueChanged.connect(other.setValue)
        other.valueChanged.connect(one.setValue)
        self.dates.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())
        self.model.modelReset.connect(self.fit)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.dates, 1)
        row.addWidget(self.totals)

    def _table(self, name: str) -> CodeTable:
        made = CodeTable()
        made.setAccessibleName(name)
        made.setHorizontalHeader(DateHeader(made))
        made.setModel(self.model)
        made.setShowGrid(False)
        made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        made.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        made.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        made.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        made.setTabKeyNavigation(False)
        return made

    def fit(self) -> None:
        """Columns and rows of the look at the text size in use; each table hides the columns of the other."""
        count = len(self.model.dates)
        for table in (self.dates, self.totals):
            header = table.horizontalHeader()
            header.setMinimumSectionSize(4)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setFixedHeight(theme.px(HEAD))
            table.verticalHeader().setDefaultSectionSize(theme.px(ROW))
        gone = self._gone()
        for column in range(count + len(TOTALS)):
            title = TOTALS[column - count] if column >= count else ""
            self.dates.setColumnHidden(column, column >= count)
            self.totals.setColumnHidden(column, column < count or title in gone)
            if column < count:
                self.dates.setColumnWidth(column, theme.px(CELL))
            else:
                self.totals.setColumnWidth(column, theme.px(self._widths[column - count]))
        self.dates.verticalHeader().setFixedWidth(min(theme.px(150), max(theme.px(90), self.width() // 5)))
        bar = self.totals.verticalScrollBar().sizeHint().width()
        shown = (wide for title, wide in zip(TOTALS, self._widths, strict=True) if title not in gone)
        self.totals.setFixedWidth(sum(theme.px(wide) for wide in shown) + bar)

    def _gone(self) -> frozenset[str]:
        """The totals for which there is no room."""
        widths = {title: theme.px(wide) for title, wide in zip(TOTALS, self._widths, strict=True)}
        gone: list[str] = []
        for title in GIVE_WAY:
            if sum(wide for name, wide in widths.items() if name not in gone) > self.width() * 45 // 100:
                gone.append(title)
        return frozenset(gone)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def show_lines(self, facts: Facts, lines: list[ElementLine]) -> None:
        """Show these elements; where the schedule is compared with another, the totals get more room."""
        widths = TOTAL_WIDTHS if facts.before is None else COMPARED_WIDTHS
        changed, self._widths = widths != self._widths, widths
        self.model.show_lines(facts, lines)
        self.dates.horizontalHeader().viewport().update()
        if changed:
            self.fit()
            if facts.before is not None:
                self._show_first_change(lines)

    def _show_first_change(self, lines: list[ElementLine]) -> None:
        """Bring the first date that a preview changes into sight."""
        days: set[date] = set()
        for line in lines:
            if line.before is not None:
                days |= {day for day, _ in line.days.days.items() ^ line.before.days.items()}
        if days:
            self.go_to_date(min(days))

    def go_to_date(self, day: date) -> None:
        """Scroll until a date is seen, or the nearest there is."""
        if not self.model.dates or not self.model.lines:
            return
        column = min(range(len(self.model.dates)), key=lambda place: abs(self.model.dates[place] - day))
        row = max(0, self.dates.currentIndex().row())
        self.dates.scrollTo(self.model.index(row, column), QAbstractItemView.ScrollHint.PositionAtCenter)

    def code(self, name: str, day: date) -> str:
        """The code in a cell, by the element's name; empty: blank."""
        row = next(place for place, line in enumerate(self.model.lines) if line.element.name == name)
        return self.model.cell(row, self.model.dates.index(day))[0]

    def index_of(self, row: int, day: date) -> QModelIndex:
        return self.model.index(row, self.model.dates.index(day))
