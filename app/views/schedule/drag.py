"""Dragging: a bar to another time, its right edge to another length, a link from its end, the table's edge.

A gesture becomes active once the pointer has left where it was pressed. While it is, the workspace shows the change as
a live preview; letting go commits that one change, Esc gives it up.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar, TypeAlias

from PySide6.QtCore import QPointF, Qt, QTimer

from app.edits import activities as edits
from app.engine.calendars import Working
from app.engine.values import ActivityTimes
from app.plan import rows as r
from app.plan import units
from app.plan.change import Change
from app.plan.draft import Draft
from app.plan.errors import CoversetError
from app.reports import wording
from app.views.dragging import EDGE, SCROLL_MS, SCROLL_STEP, SLACKNESS
from app.views.schedule import holds, snap
from app.views.schedule.bars import HANDLE_GAP
from app.views.schedule.rows import Row
from app.views.schedule.scene import Scene, Tag
from app.views.translated import tr
from app.views.workspace import Preview

if TYPE_CHECKING:
    from app.views.schedule.chart import Chart

Edit: TypeAlias = Callable[[Draft], object]


class Gesture:
    """What a pressed button does until it is let go."""

    cursor: ClassVar[Qt.CursorShape] = Qt.CursorShape.ClosedHandCursor

    def __init__(self, chart: Chart, at: QPointF) -> None:
        self.chart, self.press, self.at = chart, at, at
        self.active = self.free = False
        self.tag = ""
        self.refused = ""
        self.held = ""  # why nothing moves, although nothing is refused
        self.change: Change | None = None
        self._scrolled = chart.horizontalScrollBar().value()
        self._timer = QTimer(chart)
        self._timer.setInterval(SCROLL_MS)
        self._timer.timeout.connect(self._scroll)

    @property
    def pixels(self) -> float:
        """How far the pointer was dragged along the timeline, scrolling included."""
        return self.at.x() - self.press.x() + self.chart.horizontalScrollBar().value() - self._scrolled

    def follow(self, at: QPointF, free: bool) -> None:
        """The pointer has moved; free: nothing snaps."""
        self.at, self.free = at, free
        if not self.active:
            if (at - self.press).manhattanLength() <= SLACKNESS:
                return
            self.active = True
            self.chart.editor.cancel()
            self.refused = self._why_not()
        if not self.refused or self.change is not None:
            self.update()
        viewport = self.chart.viewport()
        viewport.setCursor(Qt.CursorShape.ForbiddenCursor if self.refused else self.cursor)
        if self._edges() == (0, 0):
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()
        viewport.update()

    def _why_not(self) -> str:
        """Why nothing may be dragged now, or empty."""
        workspace = self.chart.workspace
        if workspace.preview is not None and not workspace.preview.live:
            return tr("“{0}” is being previewed. Apply or cancel it first.").format(workspace.preview.label)
        return workspace.read_only

    def update(self) -> None:
        """Follow the pointer."""

    def preview(self, label: str, edit: Edit) -> Preview | None:
        """Show what an edit of the committed plan would do; refused says why not."""
        workspace = self.chart.workspace
        self.refused, self.held, self.change = "", "", None
        try:
            change = workspace.committed.plan.draft(label, edit)
        except CoversetError as error:
            workspace.drag_preview(None)
            self.refused = str(error)
            return None
        shown = workspace.drag_preview(change)
        if shown is not None:
            self.change = change
        elif change:
            try:
                workspace.committed.with_change(change)
            except CoversetError as error:
                self.refused = str(error)
        return shown

    def release(self) -> None:
        """The button is let go: what is shown is written, as one change."""
        self._stop()
        workspace = self.chart.workspace
        if not self.active:
            return
        change, self.active = (None if self.refused else self.change), False
        if change:
            if workspace.commit(change) is None:
                workspace.drag_preview(None)
        elif workspace.preview is not None and workspace.preview.live:
            workspace.cancel_preview()
        if self.refused or self.held:
            workspace.statusChanged.emit(self.refused or self.held)

    def cancel(self) -> None:
        """Give up; everything is as it was."""
        self._stop()
        workspace = self.chart.workspace
        if self.active and workspace.preview is not None and workspace.preview.live:
            workspace.cancel_preview()

    def _stop(self) -> None:
        self._timer.stop()
        self._timer.deleteLater()

    def dress(self, scene: Scene) -> None:
        """Add what the gesture shows to a frame."""
        if self.active and (self.tag or self.refused):
            scene.tag = Tag(self.at, self.refused or self.tag, bool(self.refused))

    # at the edges -----------------------------------------------------------------------------------------------------
    def _edges(self) -> tuple[int, int]:
        chart = self.chart.layout_now().chart
        across = -1 if self.at.x() < chart.left() + EDGE else 1 if self.at.x() > chart.right() - EDGE else 0
        return across, 0

    def _scroll(self) -> None:
        across, down = self._edges()
        horizontal, vertical = self.chart.horizontalScrollBar(), self.chart.verticalScrollBar()
        before = horizontal.value(), vertical.value()
        horizontal.setValue(before[0] + across * SCROLL_STEP)
        vertical.setValue(before[1] + down * SCROLL_STEP)
        if (horizontal.value(), vertical.value()) == before or not self.active:
            self._timer.stop()
        else:
            self.follow(self.at, self.free)


class _BarDrag(Gesture):
    """What moving and resizing share: the work of one row, as it is written."""

    def __init__(self, chart: Chart, index: int, at: QPointF) -> None:
        super().__init__(chart, at)
        self.row = chart.table.rows[index]
        self.activities, self.times, self.working = self._of(self.row)
        self.reached: int | None = None

    def _of(self, row: Row) -> tuple[list[r.Activity], ActivityTimes, Working]:
        """A row's activities, and times and calendar of the first."""
        committed = self.chart.workspace.committed
        activities = [committed.plan.activities[found] for found in row.activities]
        return activities, committed.activities[activities[0].id], committed.calendar_of_activity(activities[0])

    def _say(self, shown: Preview | None) -> None:
        """`Thu 27 May, +6 days, 2 late`."""
        finish = self.times.finish
        if shown is not None:
            finish = shown.schedule.activities[self.activities[0].id].finish
        days = self.working.working_days_between(self.times.finish, finish)
        parts = [units.day_text(units.finish_date(finish, self.working.zone))]
        if self.chart.scale.hours:
            parts[0] += f" {units.clock(finish, self.working.zone)}"
        if days:
            said = tr("{0} day") if abs(days) == 1 else tr("{0} days")
            parts.append(said.format(units.signed(days)))
        if shown is not None and shown.knock_on.newly_late:
            parts.append(tr("{0} late").format(shown.knock_on.newly_late))
        self.tag = ", ".join(parts)


class MoveDrag(_BarDrag):
    """A bar to another time; where it is one of several selected, all of them, by as much."""

    def __init__(self, chart: Chart, index: int, at: QPointF) -> None:
        super().__init__(chart, index, at)
        rows = chart.chosen.rows()
        others = [row for row in rows if row.activities and row.key != self.row.key]
        self.others = [self._of(row) for row in others] if index in chart.chosen.indices() else []
        self.others += self._below(rows)

    def _below(self, rows: list[Row]) -> list[tuple[list[r.Activity], ActivityTimes, Working]]:
        """What stands under a summary bar goes with it, once."""
        committed = self.chart.workspace.committed
        known = {found.id for activities, _, _ in self.others for found in activities}
        known |= {found.id for found in self.activities}
        found = []
        for row in [self.row, *(row for row in rows if row.key != self.row.key and self.others)]:
            for activity in row.span:
                if activity not in known:
                    known.add(activity)
                    own = committed.plan.activities[activity]
                    found.append(([own], committed.activities[activity], committed.calendar_of_activity(own)))
        return found

    def update(self) -> None:
        scale, start = self.chart.scale, self.times.start
        try:
            wanted = snap.moved_start(scale, self.working, start, self.pixels, self.free)
        except CoversetError as error:
            self.refused = str(error)
            return
        if wanted == self.reached:
            return
        self.reached = wanted
        if wanted == start:
            self.refused, self.change = "", None
            self.chart.workspace.drag_preview(None)
            self._say(None)
            return
        several = [move_all(self.activities, wanted)]
        for activities, times, working in self.others:
            there = snap.moved_start(scale, working, times.start, self.pixels, self.free)
            several.append(move_all(activities, there))

        def edit(draft: Draft) -> None:
            for each in several:
                each(draft)

        label = tr("Move {0} rows").format(len(several)) if self.others else tr("Move {0}").format(self.row.name)
        shown = self.preview(label, edit)
        self._say(shown)
        if shown is not None:
            self._hold(shown, wanted)

    def _hold(self, shown: Preview, wanted: int) -> None:
        """Where the bar does not come as far as it is dragged the tag says what holds it; where nothing at all moves,
        nothing is written."""
        committed, schedule = self.chart.workspace.committed, shown.schedule
        first = self.activities[0].id
        every = [first, *(activities[0].id for activities, _, _ in self.others)]
        if not holds.moves(committed, schedule, every):
            self.change = None
            self.tag = holds.sentence(schedule, first)
            self.held = tr("{0} was not moved. {1}.").format(self.row.name, self.tag)
        elif schedule.activities[first].start > wanted and (why := holds.holder(schedule, first)):
            self.tag += tr("; no sooner: {0}").format(why)


class ResizeDrag(_BarDrag):
    """A bar's right edge: more or less work."""

    cursor = Qt.CursorShape.SizeHorCursor

    def update(self) -> None:
        start, finish = self.times.start, self.times.finish
        try:
            wanted = snap.moved_finish(self.chart.scale, self.working, start, finish, self.pixels, self.free)
        except CoversetError as error:
            self.refused = str(error)
            return
        if wanted == self.reached:
            return
        self.reached = wanted
        more = self.working.between(finish, wanted)
        self._say(self.preview(tr("Change the length of {0}").format(self.row.name), resize_all(self.activities, more)))


class LinkDrag(Gesture):
    """From a bar's end to the row that is to wait for it."""

    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, chart: Chart, index: int, at: QPointF) -> None:
        super().__init__(chart, at)
        self.source = index
        self.target: int | None = None
        self.session: int | None = None
        self._tried: tuple[int | None, int | None] = (None, None)

    def update(self) -> None:
        chart = self.chart
        layout = chart.layout_now()
        index = layout.row_at(self.at.y(), len(chart.table.rows))
        self.target = index if index is not None and index != self.source else None
        self.session = layout.session_at(self.at.x(), self.at.y())
        if (self.target, self.session) == self._tried:
            return
        self._tried, self.refused, self.change, self.tag = (self.target, self.session), "", None, ""
        source = chart.table.rows[self.source]
        if self.session is not None and source.activity is not None:
            self._to_session(source, source.activity, self.session)
            return
        if self.target is None:
            chart.workspace.drag_preview(None)
            return
        target = chart.table.rows[self.target]
        if target.activity is None or source.activity is None:
            chart.workspace.drag_preview(None)
            self.refused = tr("{0} can't wait for something: it is no activity.").format(target.name)
            return
        pred: tuple[r.EndKind, int] = ("activity", source.activity)
        succ: tuple[r.EndKind, int] = ("activity", target.activity)
        self.preview(
            tr("Link {0} → {1}").format(source.name, target.name), lambda draft: edits.add_link(draft, pred, succ, "FS")
        )  # fmt: skip
        self.tag = tr("{0} waits for {1}").format(target.name, source.name)

    def _to_session(self, source: Row, activity: int, session: int) -> None:
        """A session is placed by the board and does not move: work that ends after its call is a conflict."""
        name = self.chart.workspace.plan.name_of(("sessions", session))
        pred: tuple[r.EndKind, int] = ("activity", activity)
        succ: tuple[r.EndKind, int] = ("session", session)
        shown = self.preview(
            tr("Link {0} → {1}").format(source.name, name), lambda draft: edits.add_link(draft, pred, succ, "FS")
        )
        self.tag = tr("{0} waits for {1}").format(name, source.name)
        if shown is not None:
            schedule = shown.schedule
            over = schedule.activities[activity].finish - schedule.sessions[session].call
            if over > 0:
                self.tag += tr(", which ends {0} after its call").format(wording.span(over))

    def follow(self, at: QPointF, free: bool) -> None:
        if self.active:
            self.at = at
            self.update()
        super().follow(at, free)

    def dress(self, scene: Scene) -> None:
        super().dress(scene)
        if not self.active or self.source >= len(scene.table.rows):
            return
        face = scene.faces.of(scene.table.rows[self.source])
        if face.bar is not None:
            rect = scene.layout.bar_rect(face.bar, face.working, self.source)
            scene.rubber = (QPointF(rect.right() + HANDLE_GAP, rect.center().y()), self.at)
        scene.target = None if self.refused or self.session is not None else self.target
        if self.session is not None and not self.refused:
            scene.sessions |= {self.session}

    def _edges(self) -> tuple[int, int]:
        chart = self.chart.layout_now().chart
        across, _ = super()._edges()
        down = -1 if self.at.y() < chart.top() + EDGE else 1 if self.at.y() > chart.bottom() - EDGE else 0
        return across, down


class TableDrag(Gesture):
    """The edge between table and timeline: a wider or narrower first column."""

    cursor = Qt.CursorShape.SplitHCursor

    def __init__(self, chart: Chart, at: QPointF) -> None:
        super().__init__(chart, at)
        self._width = chart.name_width

    def _why_not(self) -> str:
        return ""

    def update(self) -> None:
        self.chart.set_name_width(self._width + round(self.at.x() - self.press.x()))

    def cancel(self) -> None:
        super().cancel()
        self.chart.set_name_width(self._width)

    def _edges(self) -> tuple[int, int]:
        return 0, 0


def move_all(activities: list[r.Activity], start: int) -> Edit:
    """The edit that lays these activities at one instant."""

    def edit(draft: Draft) -> None:
        for activity in activities:
            edits.move_activity(draft, activity.id, start)

    return edit


def resize_all(activities: list[r.Activity], more: int) -> Edit:
    """The edit that gives these activities `more` (or, negative, less) working minutes."""

    def edit(draft: Draft) -> None:
        for activity in activities:
            edits.resize_activity(draft, activity.id, max(1, activity.duration + more))

    return edit
