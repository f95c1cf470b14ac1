"""What lies at a point of the chart: a cell, a bar, its edge, its handle, a session, a link."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF

from app.views.schedule.bars import HANDLE_GAP
from app.views.schedule.links import Line
from app.views.schedule.scene import Scene

Part = Literal["", "header", "title", "table", "fold", "cell", "move", "resize", "handle", "chart", "session", "link"]
EDGE = 6  # pixels inside a bar's right end that resize it
SNATCH = 8  # pixels around a handle's middle
NEAR = 4  # pixels beside a link's line
WIDE_ENOUGH = 3 * EDGE  # a narrower bar is only moved


@dataclass(frozen=True, slots=True)
class Hit:
    """row: an index into the rows; id: of a session or link."""

    part: Part = ""
    row: int | None = None
    id: int | None = None


def hit(scene: Scene, at: QPointF) -> Hit:
    """What lies at a point of the viewport."""
    layout = scene.layout
    if abs(at.x() - layout.table) <= 3:
        return Hit("table")
    if at.y() < layout.sizes.header:
        return Hit("title" if at.x() < layout.table else "header")
    if at.y() < layout.rows_top:
        session = layout.session_at(at.x(), at.y())
        return Hit("session", id=session) if session is not None else Hit("header")
    index = layout.row_at(at.y(), len(scene.table.rows))
    if at.x() >= layout.table:
        found = _on_bar(scene, index, at)
        if found is not None:
            return found
        for line in scene.links:
            if _beside(line, at):
                return Hit("link", index, line.link)
        return Hit("chart", index)
    if index is None:
        return Hit("header")
    row = scene.table.rows[index]
    if row.kind == "group":
        return Hit("fold" if at.x() < layout.sizes.gutter else "cell", index)
    left, width = layout.fold_mark(row.depth)
    return Hit("fold" if row.span and left <= at.x() < left + width else "cell", index)


def _on_bar(scene: Scene, index: int | None, at: QPointF) -> Hit | None:
    if index is None or scene.table.rows[index].kind == "group":
        return None
    row = scene.table.rows[index]
    face = scene.faces.of(row)
    if face.bar is None or not row.activities:
        return None
    rect = scene.layout.bar_rect(face.bar, face.working, index)
    if abs(at.y() - rect.center().y()) > scene.layout.sizes.row / 2:
        return None
    if index == scene.handled and abs(at.x() - rect.right() - HANDLE_GAP) <= SNATCH and at.x() > rect.right() + 1:
        return Hit("handle", index)
    if rect.left() - 1 <= at.x() <= rect.right() + 1:
        wide = rect.width() >= WIDE_ENOUGH and face.bar.shape == "bar"
        return Hit("resize" if wide and at.x() > rect.right() - EDGE else "move", index)
    return None


def _beside(line: Line, at: QPointF) -> bool:
    for begin, end in zip(line.points, line.points[1:], strict=False):
        along, to = end - begin, at - begin
        length = along.x() ** 2 + along.y() ** 2
        part = 0.0 if length == 0 else min(1.0, max(0.0, QPointF.dotProduct(to, along) / length))
        off = to - along * part
        if off.x() ** 2 + off.y() ** 2 <= NEAR**2:
            return True
    return False
