"""The scroll area alone: table and timeline side by side, their sizes, what is scrolled away, and the zoom."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from app.engine.extent import extent
from app.plan import units
from app.views import theme
from app.views.schedule import bands
from app.views.schedule.faces import Faces
from app.views.schedule.layout import DEFAULT, TITLES, Layout, Sizes
from app.views.schedule.rows import RowTable
from app.views.schedule.timescale import STEPS, TimeScale
from app.views.workspace import Workspace

MARGIN = 14  # dates before the first and after the last thing
LONGEST = 366 * 9  # dates: no calendar is compiled further
NAME_WIDTH = 185  # of the first column, until somebody makes it wider
CHART, CHART_LEAST = 0.45, 0.3
"""How much of the view is timeline at least; the second where somebody asked for more columns or a wider first one."""


class Area(QAbstractScrollArea):
    """Where the rows and dates of a workspace's schedule stand. `faces` is None while nothing is open."""

    zoomed = Signal()
    columnsChanged = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.columns: tuple[str, ...] = DEFAULT
        self.name_width = NAME_WIDTH
        self.table = RowTable()
        self.faces: Faces | None = None
        self._bands: tuple[bands.Band, ...] = ()
        self._scale = TimeScale("UTC", date.today().toordinal() - MARGIN, 8 * MARGIN, theme.px(STEPS["week"]))
        self._sizes: Sizes | None = None
        self._placed = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.horizontalScrollBar().valueChanged.connect(self._on_scrolled)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    @property
    def now(self) -> int:
        """The instant of the line: up to which progress was reported, else the clock's."""
        as_of = self.workspace.schedule.as_of
        return as_of if as_of is not None else units.instant(datetime.now(UTC))

    def date_of(self, instant: int) -> date:
        """The production's local date of an instant."""
        return units.local_date(instant, self._scale.zone)

    @property
    def sizes(self) -> Sizes:
        """Sizes at the text size in use, of the columns that are shown and have room."""
        if self._sizes is None:
            asked = self.name_width > NAME_WIDTH or not set(self.columns) <= set(DEFAULT)
            room = int(self.viewport().width() * (1 - (CHART_LEAST if asked else CHART)))
            self._sizes = Sizes.fitted(self.columns, self.name_width, room)
        return self._sizes

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._sizes = None

    def layout_now(self) -> Layout:
        """Where everything stands at this moment."""
        viewport = self.viewport()
        return Layout(
            viewport.width(), viewport.height(), self.sizes, self._scale, self._bands,
            self.horizontalScrollBar().value(), self.verticalScrollBar().value(),
        )  # fmt: skip

    def _fit(self) -> None:
        layout = self.layout_now()
        page = max(0, layout.height - layout.rows_top)
        vertical, horizontal = self.verticalScrollBar(), self.horizontalScrollBar()
        vertical.setRange(0, max(0, len(self.table.rows) * layout.sizes.row - page))
        vertical.setPageStep(page)
        vertical.setSingleStep(layout.sizes.row)
        chart = max(0, layout.width - layout.table)
        horizontal.setRange(0, max(0, int(self._scale.width) - chart))
        horizontal.setPageStep(chart)
        horizontal.setSingleStep(max(8, int(self._scale.per_day)))

    def _fit_time(self) -> None:
        """Make the timeline reach beyond all there is, by a view's width, so that any date can stand anywhere."""
        schedule = self.workspace.schedule
        calendar = schedule.calendar_of_department(None)
        begin, end = extent(schedule)
        room = int(self.viewport().width() / self._scale.per_day) + MARGIN
        first = units.local_date(begin, calendar.zone).toordinal() - room
        last = units.local_date(end, calendar.zone).toordinal() + room
        first -= (first - 1) % 7
        days = min(last - first, LONGEST + 2 * room)
        scroll = self.horizontalScrollBar().value() + round((self._scale.first - first) * self._scale.per_day)
        self._scale = TimeScale(calendar.zone, first, days, self._scale.per_day)
        self._fit()
        if self._placed:
            self.horizontalScrollBar().setValue(scroll)
        elif self.viewport().width() > 0 and self.isVisible():
            self._placed = True
            first_call = min((times.call for times in schedule.sessions.values()), default=begin)
            shown = begin <= self.now <= end
            self.go_to_date(units.local_date(self.now if shown else first_call, calendar.zone))

    # time -------------------------------------------------------------------------------------------------------------
    @property
    def scale(self) -> TimeScale:
        return self._scale

    def zoom_to(self, per_day: float, x: float | None = None) -> None:
        """Change the zoom; what stands at viewport x (else in the middle of the chart) stays there."""
        layout = self.layout_now()
        at = x if x is not None else (layout.table + layout.width) / 2
        day = self._scale.first + layout.timeline(at) / self._scale.per_day
        wanted = self._scale.zoomed(per_day)
        if wanted.per_day == self._scale.per_day:
            return
        self._scale = wanted
        if self.faces is not None and self.workspace.is_open:
            self._fit_time()
        self._fit()
        self.horizontalScrollBar().setValue(round((day - self._scale.first) * wanted.per_day - (at - layout.table)))
        self.zoomed.emit()
        self.viewport().update()

    def go_to_date(self, day: date) -> None:
        """Scroll until a date stands a little to the right of the table."""
        self._show_day(day.toordinal(), always=True)

    def _show_day(self, day: int, always: bool = False) -> None:
        layout = self.layout_now()
        x = layout.x(self._scale.day_x(day))
        if always or not layout.table <= x <= layout.width - self._scale.per_day:
            lead = min(10 * self._scale.per_day, (layout.width - layout.table) / 4)
            # the week begins at the edge
            monday = int((self._scale.day_x(day) - lead) / self._scale.per_day / 7 + 0.5) * 7
            lead_x = monday * self._scale.per_day if self._scale.zoom == "week" else self._scale.day_x(day) - lead
            self.horizontalScrollBar().setValue(round(lead_x))

    def _on_scrolled(self) -> None:
        self.viewport().update()

    def set_name_width(self, width: int) -> None:
        """How wide the first column is, pixels at text size 100 %."""
        self.name_width, self._sizes = min(420, max(90, width)), None
        self.columnsChanged.emit()
        self._fit()
        self.viewport().update()

    def show_column(self, name: str, shown: bool) -> None:
        """Show or hide a column of the table."""
        wanted = {*self.columns, name} if shown else {*self.columns} - {name}
        if shown and name == "pred":
            wanted.add("no")  # what predecessors are written in
        self.set_columns(wanted)

    def set_columns(self, wanted: Iterable[str]) -> None:
        """Show these columns, in their order; the first is always there."""
        kept = {"name", *wanted}
        self.columns, self._sizes = tuple(title for title in TITLES if title in kept), None
        self.columnsChanged.emit()
        self._fit()
        self.viewport().update()

    def go_to_today(self) -> None:
        """Scroll to the line of now."""
        self.go_to_date(units.local_date(self.now, self._scale.zone))

    def cell_rect(self, index: int, column: str) -> QRect:
        return self.layout_now().cell_rect(index, column)
