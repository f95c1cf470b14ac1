"""Dragging a link from a bar's end to the row, or the day, that is to wait for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt

from app.edits import activities as edits
from app.plan import rows as r
from app.reports import wording
from app.views.dragging import EDGE
from app.views.schedule.bars import HANDLE_GAP
from app.views.schedule.drag import Gesture
from app.views.schedule.rows import Row
from app.views.schedule.scene import Scene
from app.views.translated import tr

if TYPE_CHECKING:
    from app.views.schedule.chart import Chart


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

    def release(self) -> None:
        """A link that was made is selected, and its type and lag can be typed at once; Esc leaves it as it is."""
        made = next((delta.id for delta in self.change.deltas if delta.table == "links"), None) if self.change else None
        super().release()
        chart = self.chart
        if made is not None and made in chart.workspace.committed.plan.links:
            row = chart.current_row()
            chart.workspace.select(*([row.ref] if row is not None else []), ("links", made))
            chart.link_editor.open(made, self.at)

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
