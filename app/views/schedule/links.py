"""The links of the selection as lines: from a bar or a session's cell to a bar or cell."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF

from app.plan import rows as r
from app.plan.plan import Plan
from app.views.schedule.faces import Faces
from app.views.schedule.layout import Layout
from app.views.schedule.rows import RowTable

if TYPE_CHECKING:
    from app.engine.schedule import Schedule

STUB = 7.0  # pixels between a bar's edge and a bend


@dataclass(frozen=True, slots=True)
class Line:
    """One link: its corners, the last one the arrow's point."""

    link: int
    points: tuple[QPointF, ...]


def of_selection(plan: Plan, schedule: Schedule, activities: Iterable[int], sessions: frozenset[int]) -> list[r.Link]:
    """The links that begin or end at these activities or sessions."""
    found = {link.id: link for link in schedule.links_of(activities)}
    for link in _anchored(plan) if sessions else ():
        for kind, end in ((link.pred_kind, link.pred_id), (link.succ_kind, link.succ_id)):
            if session_of(schedule, kind, end) in sessions:
                found[link.id] = link
    return list(found.values())


def _anchored(plan: Plan) -> tuple[r.Link, ...]:
    """Links with an end on the board."""
    return plan.indexed(
        "schedule_view_anchored",
        ("links",),
        lambda: tuple(
            link for link in plan.links.values() if link.pred_kind != "activity" or link.succ_kind != "activity"
        ),
    )


def session_of(schedule: Schedule, kind: str, end: int) -> int | None:
    """The session that an end on the board means; None for an activity, or while it has no day."""
    if kind == "activity":
        return None
    if kind == "session":
        return end
    if kind == "strip":
        times = schedule.strips.get(end)
        return times.session_id if times else None
    return schedule.anchor(kind, end)


def activity_of(schedule: Schedule, kind: str, end: int) -> int | None:
    """The activity an end means: itself, or the lock, delivery or release."""
    return end if kind == "activity" else schedule.key_activity(kind)


@dataclass(frozen=True, slots=True)
class _End:
    rect: QRectF
    cell: bool = False


def lines(links: Iterable[r.Link], table: RowTable, faces: Faces, layout: Layout) -> list[Line]:
    """The lines of links whose two ends are shown, be it out of view."""
    result = []
    for link in links:
        begin = _end(link.pred_kind, link.pred_id, table, faces, layout)
        end = _end(link.succ_kind, link.succ_id, table, faces, layout)
        if begin is not None and end is not None and begin != end and not _over_bands(begin, end, layout):
            result.append(Line(link.id, _route(link.type, begin, end, layout.sizes.row)))
    return result


def _over_bands(begin: _End, end: _End, layout: Layout) -> bool:
    """Whether a link of a session's cell leads to a row scrolled away above: it would run through cell and header."""
    return begin.cell != end.cell and (end if begin.cell else begin).rect.center().y() < layout.rows_top


def _end(kind: str, end: int, table: RowTable, faces: Faces, layout: Layout) -> _End | None:
    activity = activity_of(faces.schedule, kind, end)
    if activity is not None:
        return _activity_end(activity, table, faces, layout)
    session = session_of(faces.schedule, kind, end)
    rect = layout.session_rect(session) if session is not None else None
    return _End(rect, cell=True) if rect is not None else None


def _activity_end(activity: int, table: RowTable, faces: Faces, layout: Layout) -> _End | None:
    index = table.index(("activities", activity))
    if index is None:
        return None
    row = table.rows[index]
    if row.kind == "line":
        face = faces.of(row)
        return _End(layout.bar_rect(face.bar, face.working, index)) if face.bar is not None else None
    line = next((found for found in table.lines[row.key] if activity in found.activities), None)
    if line is None or (bar := faces.of(line).bar) is None:
        return None
    return _End(layout.bar_rect(bar, faces.of(line).working, index))


def _route(kind: str, begin: _End, end: _End, row: int) -> tuple[QPointF, ...]:
    """Right angles from one end to the other, the last piece running into the successor's side."""
    source, target = begin.rect, end.rect
    below = target.center().y() >= source.center().y()
    at_start, into_start = kind in ("SS", "SF"), kind in ("FS", "SS")
    if end.cell:
        # into a session's cell from below
        x = (source.left() if at_start else source.right()) + (-STUB if at_start else STUB)
        turn = target.bottom() + STUB
        top = QPointF(target.center().x(), target.bottom() + 1)
        middle = source.center().y()
        return (
            QPointF(source.left() if at_start else source.right(), middle),
            QPointF(x, middle),
            QPointF(x, turn),
            QPointF(top.x(), turn),
            top,
        )
    side = target.left() if into_start else target.right()
    towards = -1 if into_start else 1
    middle = target.center().y()
    if begin.cell:
        x = source.center().x()
        if (side - x) * towards <= -STUB:
            return QPointF(x, source.bottom()), QPointF(x, middle), QPointF(side, middle)
        edge, turn = side + towards * STUB, middle - row / 2
        return (
            QPointF(x, source.bottom()), QPointF(x, turn), QPointF(edge, turn), QPointF(edge, middle),
            QPointF(side, middle),
        )  # fmt: skip
    leave = QPointF(
        min(source.left() + 9, source.center().x()) if at_start else max(source.right() - 9, source.center().x()),
        source.bottom() if below else source.top(),
    )
    if (side - leave.x()) * towards <= -STUB:
        return leave, QPointF(leave.x(), middle), QPointF(side, middle)
    out = (source.left() - STUB) if at_start else (source.right() + STUB)
    edge, turn = side + towards * STUB, source.center().y() + (row / 2 if below else -row / 2)
    return (
        QPointF(source.left() if at_start else source.right(), source.center().y()),
        QPointF(out, source.center().y()), QPointF(out, turn), QPointF(edge, turn), QPointF(edge, middle),
        QPointF(side, middle),
    )  # fmt: skip
