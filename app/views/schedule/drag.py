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
from app.views import marks
from app.views.dragging import EDGE, SCROLL_MS, SCROLL_STEP, SLACKNESS
from app.views.schedule import holds, snap
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
            self.chart.editor.leave()
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
            shown = workspace.preview
            after = shown.schedule if shown is not None and shown.change is change else None
            if workspace.commit(change, after) is None:
                workspace.drag_preview(None)
            else:
                self.chart.say_done(change)
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
        """`Wed 19 May → Thu 27 May, +6 days, VFX 2 days late`."""
        finish = self.times.finish
        if shown is not None:
            finish = shown.schedule.activities[self.activities[0].id].finish
        days = self.working.working_days_between(self.times.finish, finish)
        was, now = self._when(self.times.finish), self._when(finish)
        parts = [now if was == now else f"{was} → {now}"]
        if days:
            said = tr("{0} day") if abs(days) == 1 else tr("{0} days")
            parts.append(said.format(units.signed(days)))
        if shown is not None and shown.knock_on.newly_late:
            parts.append(_newly_late(shown))
        self.tag = ", ".join(parts)

    def _when(self, finish: int) -> str:
        day = units.day_text(units.finish_date(finish, self.working.zone))
        return f"{day} {units.clock(finish, self.working.zone)}" if self.chart.scale.hours else day


def _newly_late(shown: Preview) -> str:
    """`VFX 2 days late`, of the department that is hit worst; `and 3 more late`."""
    knock_on, plan = shown.knock_on, shown.schedule.plan
    worst = knock_on.departments[0]
    slack = min((found.after.slack_days or 0 for found in worst.deadlines if found.newly_late), default=0)
    said = f"{plan.departments[worst.department_id].name} {marks.words('late', slack)}"
    more = knock_on.newly_late - 1
    return tr("{0} and {1} more late").format(said, more) if more else said


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
