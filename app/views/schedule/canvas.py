"""The scroll area without hands: what is shown of a workspace, its rows, its time, scrolling and zooming."""

from __future__ import annotations

from datetime import UTC, date, datetime

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)  # fmt: skip
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from app.plan import rows as r
from app.plan import units
from app.plan.change import Ref
from app.views import theme
from app.views.schedule import bands, links, rows, speech
from app.views.schedule.drag import Gesture
from app.views.schedule.faces import Faces
from app.views.schedule.layout import DEFAULT, TITLES, Layout, Sizes
from app.views.schedule.painter import Painter
from app.views.schedule.rows import Grouping, Order, Row, RowTable
from app.views.schedule.scene import Scene
from app.views.schedule.timescale import STEPS, TimeScale
from app.views.workspace import Workspace

STEP = 1.25  # of zooming
BOARD = ("sessions", "strips", "delays", "units")  # what the bands are read from
MARGIN = 14  # dates before the first and after the last thing
LONGEST = 366 * 9  # dates: no calendar is compiled further
CURSORS = {
    "move": Qt.CursorShape.SizeAllCursor,
    "resize": Qt.CursorShape.SizeHorCursor,
    "link": Qt.CursorShape.CrossCursor,
    "table": Qt.CursorShape.SplitHCursor,
}


class Canvas(QAbstractScrollArea):
    """Table and timeline of a workspace's shown schedule. Rows stand still while something is dragged."""

    zoomed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.grouping: Grouping = "department"
        self.order: Order = "worst"
        self.routine = False
        self.columns: tuple[str, ...] = DEFAULT
        self.name_width = 185
        self.table = RowTable()
        self.faces: Faces | None = None
        self.gesture: Gesture | None = None
        self.handled: int | None = None  # the row whose bar shows its handle
        self._rest: Faces | None = None
        self._folded: frozenset[str] = frozenset()
        self._current = ""  # key of the row the keys move from
        self._scale = TimeScale("UTC", date.today().toordinal() - MARGIN, 8 * MARGIN, theme.px(STEPS["week"]))
        self._bands: tuple[bands.Band, ...] = ()
        self._bands_of: tuple[object, ...] = ()
        self._painter = Painter()
        self._sizes: Sizes | None = None
        self._text_scale = theme.current().scale
        self._stale = True
        self._drawn: tuple[object, ...] = ()
        self._placed = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setAccessibleName(self.tr("Schedule"))
        viewport = self.viewport()
        viewport.setMouseTracking(True)
        viewport.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.horizontalScrollBar().valueChanged.connect(self._on_scrolled)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        workspace.opened.connect(self._on_opened)
        workspace.scheduleChanged.connect(self._on_schedule)
        workspace.selectionChanged.connect(self._on_selection)
        workspace.againstChanged.connect(self._on_schedule)
        workspace.unitsShownChanged.connect(self._on_schedule)
        theme.current().changed.connect(self._on_theme)

    # what is shown ----------------------------------------------------------------------------------------------------
    def _on_opened(self) -> None:
        self._placed, self._folded, self._current, self._rest = False, frozenset(), "", None
        self._bands_of = ()

    def _on_schedule(self) -> None:
        if self._drawn and all(old is new for old, new in zip(self._drawn, self._source(), strict=True)):
            return  # a file just opened is told twice
        self._stale = True
        if self.isVisible():
            self.refresh()

    def _on_theme(self) -> None:
        self._painter.forget()
        self._sizes = None
        text = theme.current().scale
        if text != self._text_scale:  # dates grow with their numbers
            grown, self._text_scale = self._scale.per_day * text / self._text_scale, text
            self.zoom_to(grown)
        self._fit()
        self.viewport().update()

    def refresh(self) -> None:
        """Bring rows, bars and bands up to the workspace's schedule; while a bar is dragged, bars alone."""
        self._stale, self._drawn = False, self._source()
        workspace = self.workspace
        if not workspace.is_open:
            self.table, self.faces, self._bands = RowTable(), None, ()
            self._fit()
            self.viewport().update()
            return
        preview = workspace.preview
        before = workspace.committed if preview else workspace.against
        if preview is None:
            self.faces = self._rest = Faces(workspace.schedule, before)
        else:
            rest = self._rest if self._rest and self._rest.schedule is workspace.committed else None
            self.faces = Faces(preview.schedule, before, preview.knock_on, previewed=True, rest=rest)
        self._read_bands()
        if self.gesture is None or not self.gesture.active:
            self.rebuild()
        self.viewport().update()

    def _source(self) -> tuple[object, ...]:
        """What the picture is drawn from."""
        workspace = self.workspace
        shown = workspace.schedule if workspace.is_open else None
        return shown, workspace.preview, workspace.against, workspace.hidden_units

    def freshen(self) -> None:
        """Refresh what was put off while the chart was not to be seen."""
        if self._stale:
            self.refresh()

    def _read_bands(self) -> None:
        """The bands, unless nothing on the board has changed."""
        schedule, workspace = self.workspace.schedule, self.workspace
        tables = schedule.plan.tables
        board = (
            schedule.sessions,
            tables["sessions"],
            tables["strips"],
            tables["delays"],
            tables["units"],
            workspace.hidden_units,
        )
        known = self._bands_of
        if len(known) != len(board) or any(old is not new for old, new in zip(known, board, strict=True)):
            before = workspace.committed if workspace.preview else None
            self._bands = bands.build(schedule, before, workspace.hidden_units, self.now)
            self._bands_of = board

    def rebuild(self) -> None:
        """Which rows there are, and in which order."""
        if self.faces is None:
            return
        workspace = self.workspace
        knock_on = workspace.preview.knock_on if workspace.preview else None
        self.table = rows.build(
            workspace.plan, workspace.schedule, knock_on,
            grouping=self.grouping, order=self.order, folded=self._folded, routine=self.routine,
        )  # fmt: skip
        self._fit_time()
        self._fit()
        self._tell()
        self.viewport().update()

    @property
    def now(self) -> int:
        """The instant of the line: up to which progress was reported, else the clock's."""
        as_of = self.workspace.schedule.as_of
        return as_of if as_of is not None else units.instant(datetime.now(UTC))

    def _fit_time(self) -> None:
        """Make the timeline reach beyond all there is, by a view's width, so that any date can stand anywhere."""
        schedule = self.workspace.schedule
        calendar = schedule.calendar_of_department(None)
        begin, end = rows.reach(schedule)
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
            shown = begin <= self.now <= end
            self.go_to_date(units.local_date(self.now if shown else begin, calendar.zone))

    @property
    def sizes(self) -> Sizes:
        """Sizes at the text size in use, of the columns that are shown."""
        if self._sizes is None:
            self._sizes = Sizes.of(self.columns, self.name_width)
        return self._sizes

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

    # painting ---------------------------------------------------------------------------------------------------------
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        if self.faces is None:
            painter.fillRect(self.viewport().rect(), theme.colour("surface"))
        else:
            self._painter.paint(painter, self.scene(), self.devicePixelRatioF())
        painter.end()

    def scene(self) -> Scene:
        """Everything the next frame shows."""
        assert self.faces is not None
        layout, schedule = self.layout_now(), self.workspace.schedule
        calendar = schedule.calendar_of_department(None)
        pattern = schedule.plan.calendars.get(schedule.plan.production.calendar_id)
        current = self.current_index()
        sessions = self.selected_sessions()
        drawn = self.selected_links(current, sessions)
        now = self.now
        today = units.local_date(now, calendar.zone).toordinal()
        ends = frozenset(
            found
            for link in drawn
            for kind, end in ((link.pred_kind, link.pred_id), (link.succ_kind, link.succ_id))
            if (found := links.session_of(schedule, kind, end)) is not None
        )
        scene = Scene(
            layout, self.table, self.faces, calendar,
            tuple(map(bool, pattern.pattern)) if pattern else (True,) * 5 + (False,) * 2,
            now if self._scale.first <= today < self._scale.first + self._scale.days else None,
            frozenset() if current is None else frozenset({current}),
            sessions | ends,
            links.lines(drawn, self.table, self.faces, layout),
            next(iter(self.workspace.selected("links")), None),
            self.handled if self.gesture is None or not self.gesture.active else None,
        )  # fmt: skip
        if self.gesture is not None:
            self.gesture.dress(scene)
        return scene

    def selected_sessions(self) -> frozenset[int]:
        strips = self.workspace.schedule.strips
        placed = (strips[found].session_id for found in self.workspace.selected("strips") if found in strips)
        return frozenset(self.workspace.selected("sessions")) | frozenset(placed)

    def selected_links(self, current: int | None, sessions: frozenset[int]) -> list[r.Link]:
        """The links of the selected row's work, and of selected sessions."""
        row = self.table.rows[current] if current is not None else None
        activities = row.activities if row is not None else ()
        return links.of_selection(self.workspace.plan, self.workspace.schedule, activities, sessions)

    # rows -------------------------------------------------------------------------------------------------------------
    def current_index(self) -> int | None:
        """The selected row; what the workspace has selected goes before what was last walked to."""
        for ref in sorted(self.workspace.selection):
            index = self.table.index(ref)
            if index is not None:
                return index
        if not self.workspace.selection and self._current:
            return next((index for index, row in enumerate(self.table.rows) if row.key == self._current), None)
        return None

    def current_row(self) -> Row | None:
        index = self.current_index()
        return self.table.rows[index] if index is not None else None

    def select_row(self, index: int) -> None:
        """Select a row, in all views, and bring it into view."""
        row = self.table.rows[index]
        self._current = row.key
        self.workspace.select(*([row.ref] if row.ref[1] else []))
        self._show_row(index)
        self._on_selection()

    def _on_selection(self) -> None:
        if self.faces is None or self._stale:
            return
        row = self.current_row()
        if row is not None:
            self._current = row.key
        self._tell()
        self.viewport().update()

    def _tell(self) -> None:
        """Say what is selected to those who can't see it."""
        if self.faces is not None:
            speech.tell(self, self.current_row(), self.faces, self.table)

    def _show_row(self, index: int) -> None:
        layout = self.layout_now()
        bar, top = self.verticalScrollBar(), index * layout.sizes.row
        page = layout.height - layout.rows_top
        if top < bar.value():
            bar.setValue(top)
        elif top + layout.sizes.row > bar.value() + page:
            bar.setValue(top + layout.sizes.row - page)

    def toggle(self, row: Row) -> None:
        """Fold or unfold a group."""
        self._folded ^= {row.key}
        self._current = row.key
        self.rebuild()

    def fold_all(self, folded: bool) -> None:
        self._folded = frozenset(self.table.lines) if folded else frozenset()
        self.rebuild()

    def show_ref(self, ref: Ref) -> None:
        """Unfold, scroll up or down and sideways until a row, bar or session is seen."""
        index = self.table.index(ref)
        if index is None or self.faces is None:
            session = self.workspace.plan.sessions.get(ref[1]) if ref[0] == "sessions" else None
            if session is not None:
                self._show_day(session.day.toordinal())
            return
        row = self.table.rows[index]
        if row.kind == "group" and row.ref != ref:
            self.toggle(row)
            index = self.table.index(ref)
            assert index is not None
            row = self.table.rows[index]
        self._show_row(index)
        if row.kind == "line" and (face := self.faces.of(row)).bar is not None:
            layout = self.layout_now()
            left, right = layout.span(face.bar, face.working)
            if right > layout.width - 20 or left < layout.table:
                start = layout.timeline(left)
                self.horizontalScrollBar().setValue(int(start - 3 * self._scale.per_day))

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
        if self.faces is not None:
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.faces is not None and self.workspace.is_open:
            self._fit_time()
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale or not self._placed:
            self.refresh()

    def set_name_width(self, width: int) -> None:
        """How wide the first column is, pixels at text size 100 %."""
        self.name_width, self._sizes = min(420, max(90, width)), None
        self._fit()
        self.viewport().update()

    def show_column(self, name: str, shown: bool) -> None:
        """Show or hide a column of the table."""
        wanted = {*self.columns, name} if shown else {*self.columns} - {name}
        self.columns, self._sizes = tuple(title for title in TITLES if title in wanted), None
        self._fit()
        self.viewport().update()

    def go_to_today(self) -> None:
        """Scroll to the line of now."""
        self.go_to_date(units.local_date(self.now, self._scale.zone))

    def cell_rect(self, index: int, column: str) -> QRect:
        return self.layout_now().cell_rect(index, column)
