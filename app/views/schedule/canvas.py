"""The chart without hands: what is shown of a workspace, its rows, and which of them are selected."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)  # fmt: skip
from PySide6.QtWidgets import QWidget

from app.engine import why
from app.plan import rows as r
from app.plan import units
from app.plan.change import Change, Ref
from app.views import theme
from app.views.schedule import bands, links, rows, speech
from app.views.schedule.area import Area
from app.views.schedule.drag import Gesture
from app.views.schedule.faces import Faces
from app.views.schedule.filters import Filter
from app.views.schedule.groups import Grouping
from app.views.schedule.heard import HeardChart
from app.views.schedule.painter import Painter
from app.views.schedule.rows import Row, RowTable
from app.views.schedule.scene import Scene
from app.views.schedule.selection import Selection
from app.views.translated import tr
from app.views.workspace import Preview, Workspace

SHARE_SHOWN = 0.8
"""How much of the timeline's width what a preview moves may fill when it is brought into view."""


class Canvas(Area):
    """Table and timeline of a workspace's shown schedule. Rows stand still while something is dragged."""

    orderChanged = Signal()
    staleChanged = Signal(bool)
    """Whether the rows stand otherwise than they would, sorted again: they keep their places while somebody works."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.grouping: Grouping = "department"
        self.order = "worst"  # or plan, date, or the name of a column
        self.descending = False
        self.wanted = Filter()
        self.critical_shown = self.slack_shown = False
        self.routine = False
        self.chosen = Selection(self)
        self.gesture: Gesture | None = None
        self.handled: int | None = None  # the row whose bar shows its handle
        self._rest: Faces | None = None
        self._critical: tuple[object, frozenset[int]] = (None, frozenset())
        self._folded: frozenset[str] = frozenset()
        self._bands_of: tuple[object, ...] = ()
        self._painter = Painter()
        self._text_scale = theme.current().scale
        self._stale = True
        self._previewed = False  # what was drawn last was a preview with a banner
        self._drawn: tuple[object, ...] = ()
        self.setAccessibleName(self.tr("Schedule"))
        viewport = self.viewport()
        viewport.setMouseTracking(True)
        viewport.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        workspace.opened.connect(self._on_opened)
        workspace.scheduleChanged.connect(self._on_schedule)
        workspace.selectionChanged.connect(self._on_selection)
        workspace.againstChanged.connect(self._on_schedule)
        workspace.unitsShownChanged.connect(self._on_schedule)
        theme.current().changed.connect(self._on_theme)

    # what is shown ----------------------------------------------------------------------------------------------------
    def _on_opened(self) -> None:
        self._placed, self._folded, self._rest, self.table = False, frozenset(), None, RowTable()
        self.chosen.forget()
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
        previewed = preview is not None and not preview.live
        settled, self._previewed = previewed or self._previewed, previewed
        if self.gesture is None or not self.gesture.active:
            self.rebuild(keep=bool(self.table.rows) and not settled)
            if preview is not None and previewed and self.isVisible():
                self._show_changed(preview)
        self.viewport().update()

    def _show_changed(self, preview: Preview) -> None:
        """Scroll until something of what a preview moves is seen, and zoom out where it is too long; not if any is."""
        faces, layout = self.faces, self.layout_now()
        assert faces is not None
        refs = [("deadlines", change.deadline_id) for change in preview.knock_on.changes]
        refs += [(delta.table, delta.id) for delta in preview.change.deltas if delta.table == "activities"]
        found = sorted({index for ref in refs if (index := self.table.index(ref)) is not None})
        reaches = []
        for index in found:
            row = self.table.rows[index]
            bars = [bar for bar in (faces.of(row).bar, faces.of(row).ghost) if bar] if row.kind == "line" else []
            if bars:
                spans = [layout.span(bar, faces.of(row).working) for bar in bars]
                reaches.append((index, min(left for left, _ in spans), max(right for _, right in spans)))
        seen = layout.visible(len(self.table.rows))
        if not reaches or any(
            index in seen and right > layout.table and left < layout.width for index, left, right in reaches
        ):
            return
        index, left, right = next((each for each in reaches if each[0] in seen), reaches[0])
        begin = self._scale.first + layout.timeline(left) / self._scale.per_day
        days = max(1.0, (right - left) / self._scale.per_day)
        room = layout.width - layout.table
        if days * self._scale.per_day > room * SHARE_SHOWN:
            self.zoom_to(room * SHARE_SHOWN / days)
        self._show_row(index)
        per_day = self._scale.per_day
        lead = min(3 * per_day, room * (1 - SHARE_SHOWN) / 2)
        self.horizontalScrollBar().setValue(round((begin - self._scale.first) * per_day - lead))

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

    def rebuild(self, *, keep: bool = False) -> None:
        """Which rows there are, and in which order; keep: in the order in which they stand, new ones last."""
        if self.faces is None or not self.workspace.is_open:
            return
        workspace = self.workspace
        knock_on = workspace.preview.knock_on if workspace.preview else None
        self.table = rows.build(
            workspace.plan, workspace.schedule, knock_on,
            grouping=self.grouping, order=self.order, descending=self.descending, folded=self._folded,
            routine=self.routine, wanted=self.wanted, before=self.table, keep=keep,
        )  # fmt: skip
        self.staleChanged.emit(self.table.stale)
        self._fit_time()
        self._fit()
        self._tell()
        self.viewport().update()

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
        sessions = self.selected_sessions()
        drawn = self.selected_links(sessions)
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
            self.chosen.indices(),
            sessions | ends,
            links.lines(drawn, self.table, self.faces, layout),
            next(iter(self.workspace.selected("links")), None),
            self.handled if self.gesture is None or not self.gesture.active else None,
        )  # fmt: skip
        scene.sorted_by, scene.descending, scene.slack = self.order, self.descending, self.slack_shown
        scene.critical = self.critical()
        if not self.table.rows and self.wanted:
            scene.message = self.tr("No row is like that. Clear the filter to see all {0}.").replace(
                "{0}", f"{self.table.total}"
            )
        if self.gesture is not None:
            self.gesture.dress(scene)
        return scene

    def selected_sessions(self) -> frozenset[int]:
        strips = self.workspace.schedule.strips
        placed = (strips[found].session_id for found in self.workspace.selected("strips") if found in strips)
        return frozenset(self.workspace.selected("sessions")) | frozenset(placed)

    def selected_links(self, sessions: frozenset[int]) -> list[r.Link]:
        """The links of the selected rows' work, and of selected sessions."""
        activities = [found for row in self.chosen.with_links() for found in row.activities]
        return links.of_selection(self.workspace.plan, self.workspace.schedule, activities, sessions)

    # rows -------------------------------------------------------------------------------------------------------------
    def current_index(self) -> int | None:
        """The selected row; of several, the one walked to last."""
        return self.chosen.index()

    def current_row(self) -> Row | None:
        index = self.current_index()
        return self.table.rows[index] if index is not None else None

    def select_row(self, index: int, *, extend: bool = False, toggle: bool = False) -> None:
        """Select a row, in all views, and bring it into view; extend, toggle: beside what is selected."""
        self.chosen.take(index, extend=extend, toggle=toggle)
        self._show_row(index)
        self._on_selection()

    def _on_selection(self) -> None:
        if self.faces is None or self._stale:
            return
        self.chosen.follow()
        self._tell()
        self.viewport().update()

    def _tell(self) -> None:
        """Say what is selected to those who can't see it."""
        if self.faces is not None:
            speech.tell(self, self.current_row(), self.faces, self.table, len(self.chosen.indices()))

    def heard(self) -> HeardChart:
        """What a screen reader is told of, row by row."""
        return HeardChart(self)

    def _show_row(self, index: int) -> None:
        layout = self.layout_now()
        bar, top = self.verticalScrollBar(), index * layout.sizes.row
        page = layout.height - layout.rows_top
        if top < bar.value():
            bar.setValue(top)
        elif top + layout.sizes.row > bar.value() + page:
            bar.setValue(top + layout.sizes.row - page)

    def toggle(self, row: Row) -> None:
        """Fold or unfold a group or a summary bar."""
        self._folded ^= {row.key}
        self.chosen.current = row.key
        self.rebuild(keep=True)

    def critical(self) -> frozenset[int]:
        """The activities without float to the end, where they are to be shown."""
        if not self.critical_shown:
            return frozenset()
        dragged = self.gesture is not None and self.gesture.active
        if self._critical[0] is not self.workspace.schedule and not dragged:
            self._critical = (self.workspace.schedule, why.critical(self.workspace.schedule))
        return self._critical[1]

    def sort_by(self, column: str) -> None:
        """Sort by a column; once more: the other way; a third time: worst first again."""
        if self.order != column:
            self.order, self.descending = column, False
        elif not self.descending:
            self.descending = True
        else:
            self.order, self.descending = "worst", False
        self.orderChanged.emit()
        self.rebuild()

    def fold_all(self, folded: bool) -> None:
        self._folded = frozenset(self.table.lines) if folded else frozenset()
        self.rebuild(keep=True)

    def say_done(self, change: Change) -> None:
        """Say what a hand has done, and that the rows stand as they stood."""
        said = tr("{0}. Ctrl+Z takes it back.").format(change.label)
        kept = tr("Rows keep their places; F5 sorts them again.") if self.table.stale else ""
        self.workspace.statusChanged.emit(f"{said} {kept}".strip())

    def sort_again(self) -> None:
        """Put the rows in the chosen order, as they are now."""
        self.rebuild()
        self.workspace.statusChanged.emit(self.tr("Sorted again."))

    def show_ref(self, ref: Ref) -> None:
        """Unfold, scroll up or down and sideways until a row, bar or session is seen."""
        index = self.table.index(ref)
        if index is None or self.faces is None:
            session = self.workspace.plan.sessions.get(ref[1]) if ref[0] == "sessions" else None
            if session is not None:
                self._show_day(session.day.toordinal())
            return
        row = self.table.rows[index]
        while row.folded and row.ref != ref and not {ref[1]} & {*row.activities, *row.deadlines}:
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.faces is not None and self.workspace.is_open:
            self._fit_time()
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale or not self._placed:
            self.refresh()
