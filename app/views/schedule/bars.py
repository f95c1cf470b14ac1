"""The shapes of the chart: bars, milestones, windows, ghosts, flags, edge tags, session cells, links."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, floor

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from app.views.schedule.faces import Bar, Face
from app.views.schedule.layout import Layout
from app.views.schedule.shades import Shades

RADIUS = 3.0
STAMPED = 640  # pixels up to which a bar is kept as a picture
HANDLE = 4.0  # radius of the ring at a bar's end from which a link is dragged
FLAG = 8  # pixels that a deadline's flag reaches to the left of its pole
NOTE_GAP = 8
HANDLE_GAP = 8.0  # from the bar's edge to the middle of that ring


# a row of the chart ---------------------------------------------------------------------------------------------------
def paint(painter: QPainter, shades: Shades, layout: Layout, face: Face, middle: float) -> None:
    """Ghost, bar, done part, late part and flag of one row; the painter smooths edges."""
    windowed = face.ghost is not None and face.ghost.shape == "window"
    if face.ghost is not None and not windowed:
        _ghost(painter, shades, layout, face, face.ghost, middle)
    if face.ghost_due is not None:
        x = layout.x(layout.scale.x_finish(face.ghost_due, face.owner))
        if layout.table <= x <= layout.width:
            painter.setPen(shades.ghost)
            painter.drawLine(QPointF(x, middle - 10), QPointF(x, middle + 10))
    due_x = layout.x(layout.scale.x_finish(face.due, face.owner)) if face.due is not None else None
    if face.bar is not None:
        _bar(painter, shades, layout, face, face.bar, middle, due_x)
    if face.ghost is not None and windowed:
        _ghost(painter, shades, layout, face, face.ghost, middle)
    if due_x is not None and layout.table - 2 <= due_x <= layout.width + 10:
        _flag(painter, shades, face, due_x, middle)


def paint_words(painter: QPainter, shades: Shades, layout: Layout, face: Face, middle: float, handled: bool) -> None:
    """What is said beside a bar, over links: a tag of what lies outside the view, else how late it is."""
    due_x = layout.x(layout.scale.x_finish(face.due, face.owner)) if face.due is not None else None
    side = _edge(layout, face, due_x)
    if side:
        _edge_tag(painter, shades, layout, face, middle, side)
    elif face.note and face.bar is not None:
        _note(painter, shades, layout, face, face.bar, middle, 2 * HANDLE_GAP + 2 if handled else HANDLE_GAP, due_x)
    elif face.asked and face.bar is not None and not handled:
        _asked(painter, shades, layout, face, middle)


def _clipped(layout: Layout, left: float, right: float) -> tuple[float, float]:
    """Edges a little outside the view instead of far away: a long bar costs no more than a short one."""
    return max(left, layout.table - 12.0), min(right, layout.width + 12.0)


def _ghost(painter: QPainter, shades: Shades, layout: Layout, face: Face, bar: Bar, middle: float) -> None:
    painter.setPen(shades.ghost)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    left, right = layout.span(bar, face.working)
    if right < layout.table or left > layout.width:
        return
    if bar.shape == "diamond":
        paint_diamond(painter, left, middle, layout.sizes.bar / 2 - 1)
    elif bar.shape == "window":
        if bar.use_day and (face.bar is None or face.bar.use_day != bar.use_day):
            painter.drawRoundedRect(_use(layout, bar.use_day, middle), 2, 2)
    else:
        left, right = _clipped(layout, left, right)
        height = layout.sizes.ghost
        painter.drawRoundedRect(QRectF(left + 0.5, middle - height / 2, right - left - 1, height), RADIUS, RADIUS)


def _use(layout: Layout, day: int, middle: float) -> QRectF:
    """The mark of a session in a window."""
    width = max(4.0, min(layout.scale.per_day - 5, 14.0))
    centre = layout.x(layout.scale.day_x(day) + layout.scale.per_day / 2)
    return QRectF(centre - width / 2, middle - 3, width, 6)


def _bar(
    painter: QPainter, shades: Shades, layout: Layout, face: Face, bar: Bar, middle: float, due_x: float | None
) -> None:  # fmt: skip
    left, right = layout.span(bar, face.working)
    if right < layout.table - 8 or left > layout.width + 8:
        return
    fill, outline = shades.fill(face.state), shades.outline(face.state)
    size = layout.sizes.bar
    if bar.shape == "summary":
        paint_summary(painter, shades, *_clipped(layout, left, right), middle)
        return
    if bar.shape == "diamond":
        painter.setPen(QPen(outline, 1))
        painter.setBrush(fill)
        paint_diamond(painter, left, middle, size / 2 + 0.5)
        return
    left, right = _clipped(layout, left, right)
    rect = QRectF(left + 0.5, middle - size / 2, max(2.0, right - left - 1), size)
    if bar.shape == "window":
        painter.setPen(QPen(outline, 1.4))
        painter.setBrush(shades.colours["surface"])
        painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), RADIUS, RADIUS)
        if bar.use_day:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(fill)
            painter.drawRoundedRect(_use(layout, bar.use_day, middle), 2, 2)
        return
    past = due_x if face.late and due_x is not None and due_x < rect.right() else None
    done = None
    if face.done_until is not None:
        done = min(layout.x(layout.scale.x_finish(face.done_until, face.working)), rect.right())
    if rect.width() > STAMPED:
        _draw_bar(painter, shades, rect, face.state, face.assumed, past, done)
        return
    x, y = floor(rect.left()), floor(rect.top())
    at = _quarter(rect.left() - x), rect.top() - y, _quarter(rect.width())
    past, done = (None if end is None else _quarter(end - x) for end in (past, done))

    def draw(inner: QPainter, box: QRectF) -> None:
        begin = box.left()
        _draw_bar(
            inner, shades, QRectF(begin + at[0], box.top() + at[1], at[2], size), face.state, face.assumed,
            None if past is None else begin + past, None if done is None else begin + done,
        )  # fmt: skip

    key = ("bar", face.state, face.assumed, at, past, done)
    shades.words.stamp(painter, key, x, y, ceil(at[0] + at[2]) + 1, size + 1, draw)


def _quarter(pixels: float) -> float:
    """To a quarter of a pixel: nobody sees less, and a bar of the same work is the same picture."""
    return round(4 * pixels) / 4


def _draw_bar(
    painter: QPainter, shades: Shades, rect: QRectF, state: str, assumed: bool, past: float | None, done: float | None
) -> None:  # fmt: skip
    """A bar. past: where it passes its due; done: up to where its work is done; assumed: nobody said so."""
    outline = shades.outline(state)
    painter.setPen(QPen(outline, 1))
    painter.setBrush(shades.fill(state))
    painter.drawRoundedRect(rect, RADIUS, RADIUS)
    if past is None and done is None:
        return
    path = QPainterPath()
    path.addRoundedRect(rect, RADIUS, RADIUS)
    if past is not None:
        late = QRectF(max(rect.left(), past), rect.top(), 0, rect.height())
        late.setRight(rect.right())
        painter.save()
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        painter.fillRect(late, shades.colours["surface"])
        painter.setBrushOrigin(late.topLeft())
        painter.fillRect(late, shades.late(state or "late"))
        painter.restore()
    if done is not None:
        _done(painter, shades, rect, state, assumed, done)
    painter.setPen(QPen(outline, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)


def paint_summary(painter: QPainter, shades: Shades, left: float, right: float, middle: float) -> None:
    """The reach of what stands under a bar: a flat bar with a point down at each end."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(shades.colours["text.2"])
    painter.drawRect(QRectF(left, middle - 5, max(2.0, right - left), 5))
    half = min(5.0, (right - left) / 2)
    for x, turn in ((left, half), (right, -half)):
        painter.drawPolygon(QPolygonF([QPointF(x, middle), QPointF(x + turn, middle), QPointF(x, middle + 5)]))


def paint_slack(painter: QPainter, shades: Shades, layout: Layout, face: Face, middle: float) -> None:
    """A thin line from a bar's end to where it could slip."""
    if face.bar is None or face.slack_until is None or face.slack_until <= face.bar.finish:
        return
    _, begin = layout.span(face.bar, face.working)
    end = layout.x(layout.scale.x_finish(face.slack_until, face.owner))
    begin, end = _clipped(layout, begin + 1, end)
    if end - begin < 2:
        return
    y = middle + layout.sizes.bar / 2 - 2
    painter.setPen(QPen(shades.colours["text.3"], 1.4))
    painter.drawLine(QPointF(begin, y), QPointF(end, y))
    painter.drawLine(QPointF(end, y - 3), QPointF(end, y + 3))


def paint_critical(painter: QPainter, shades: Shades, layout: Layout, face: Face, middle: float) -> None:
    """A heavy frame around work that has no float to the end."""
    if face.bar is None or face.bar.shape == "summary":
        return
    left, right = layout.span(face.bar, face.working)
    if right < layout.table - 8 or left > layout.width + 8:
        return
    painter.setPen(QPen(shades.colours["text"], 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    size = layout.sizes.bar
    if face.bar.shape == "diamond":
        paint_diamond(painter, left, middle, size / 2 + 1.5)
        return
    left, right = _clipped(layout, left, right)
    box = QRectF(left, middle - size / 2 - 0.5, max(2.0, right - left), size + 1)
    painter.drawRoundedRect(box, RADIUS, RADIUS)


def _asked(painter: QPainter, shades: Shades, layout: Layout, face: Face, middle: float) -> None:
    """A question mark after a bar that is only assumed to be done."""
    assert face.bar is not None
    _, right = layout.span(face.bar, face.working)
    half = layout.sizes.bar / 2 if face.bar.shape == "diamond" else 0
    if layout.table <= right <= layout.width - 14:
        shades.words.draw(painter, "?", "strong", "text.2", right + half + 4, middle - 10, 12, 20)


def _done(painter: QPainter, shades: Shades, rect: QRectF, state: str, assumed: bool, until: float) -> None:
    """The part that is done: the whole height where it was reported on a grey bar, else a strip along the bottom."""
    if until <= rect.left():
        return
    done = QRectF(rect.left(), rect.top(), until - rect.left(), rect.height())
    if state:
        shade = QColor(shades.colours[f"{state}.text"])
        painter.fillRect(done.adjusted(1, rect.height() - 3, 0, 0), shade)
    elif assumed:
        painter.fillRect(done.adjusted(1, rect.height() - 3, 0, 0), shades.colours["bar.done"])
    else:
        path = QPainterPath()
        path.addRoundedRect(done, RADIUS, RADIUS)
        painter.fillPath(path, shades.colours["bar.done"])


def paint_diamond(painter: QPainter, x: float, y: float, half: float) -> None:
    points = [QPointF(x, y - half), QPointF(x + half, y), QPointF(x, y + half), QPointF(x - half, y)]
    painter.drawPolygon(QPolygonF(points))


def _flag(painter: QPainter, shades: Shades, face: Face, x: float, middle: float) -> None:
    """A deadline."""
    token = "late.text" if face.late else "text.2"
    shades.words.stamp(
        painter, ("flag", token), round(x) - 8, middle - 10, 8, 20,
        lambda inner, box: paint_pole(inner, shades.colours[token], box.right() - 0.5, box.top(), box.bottom()),
    )  # fmt: skip


def paint_pole(painter: QPainter, colour: QColor, x: float, top: float, bottom: float) -> None:
    """A pole with a swallow-tailed flag to its left."""
    painter.setPen(QPen(colour, 1.4))
    painter.drawLine(QPointF(x, top), QPointF(x, bottom))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    points = [(x, top), (x - 7, top), (x - 4.6, top + 3), (x - 7, top + 6), (x, top + 6)]
    painter.drawPolygon(QPolygonF([QPointF(*point) for point in points]))


# outside the view -----------------------------------------------------------------------------------------------------
def _edge(layout: Layout, face: Face, due_x: float | None) -> str:
    """On which side a tag says what lies outside: `left`, `right` or none."""
    if face.bar is None:
        return ""
    left, right = layout.span(face.bar, face.working)
    if left > layout.width or (right > layout.width and face.bar.shape != "window"):
        return "right"
    if due_x is not None and due_x > layout.width and (face.state or face.bar.shape == "window"):
        return "right"
    return "left" if right < layout.table and (due_x is None or due_x < layout.table) else ""


def _edge_tag(painter: QPainter, shades: Shades, layout: Layout, face: Face, middle: float, side: str) -> None:
    assert face.bar is not None
    left, _ = layout.span(face.bar, face.working)
    wholly = left > layout.width or side == "left"
    text = face.edge_text if face.note or not wholly or not face.finish_text else face.finish_text
    state = face.state or ("late" if face.late else "")
    width, height = round(shades.words.width(text, "tag")) + shades.px(30), shades.px(18)
    x = layout.width - width - 4 if side == "right" else layout.table + 4
    shades.words.stamp(
        painter, ("edge", text, state, side), x, middle - height / 2, width, height,
        lambda inner, box: _draw_edge_tag(inner, shades, box, text, state, side == "right"),
    )  # fmt: skip


def _draw_edge_tag(painter: QPainter, shades: Shades, box: QRectF, text: str, state: str, right: bool) -> None:
    colour = shades.outline(state)
    painter.setPen(QPen(colour, 1))
    painter.setBrush(shades.colours["surface"])
    painter.drawRoundedRect(box, RADIUS, RADIUS)
    token = f"{state}.text" if state else "text.2"
    shades.words.draw(
        painter, text, "tag", token, box.left() + shades.px(8 if right else 18), box.top(), box.width(), box.height()
    )  # fmt: skip
    point, turn, middle = (box.right() - shades.px(7), -4, box.center().y()) if right else (
        box.left() + shades.px(7), 4, box.center().y()
    )  # fmt: skip
    painter.setPen(QPen(shades.colours[token], 1.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline([QPointF(point + turn, middle - 4), QPointF(point, middle), QPointF(point + turn, middle + 4)])


def note_x(
    layout: Layout, bar: tuple[float, float], half: float, width: float, gap: float, due_x: float | None
) -> float:
    """Where a note of `width` begins: right of a bar or, where the view ends there, left of it and of its flag."""
    left, right = bar
    x = right + half + gap
    if x + width > layout.width - 2:
        x = left - half - NOTE_GAP - width
        if due_x is not None and x - 2 < due_x < left:
            x = min(x, due_x - FLAG - NOTE_GAP - width)
    return x


def _note(
    painter: QPainter, shades: Shades, layout: Layout, face: Face, bar: Bar, middle: float, gap: float,
    due_x: float | None,
) -> None:  # fmt: skip
    """`2 days late` beside a bar."""
    half = layout.sizes.bar / 2 if bar.shape == "diamond" else 0
    width = shades.words.width(face.note, "tag")
    x = note_x(layout, layout.span(bar, face.working), half, width, gap, due_x)
    ground = QColor(shades.colours["surface"])
    ground.setAlphaF(0.75)
    painter.fillRect(QRectF(x - 2, middle - 7, width + 4, 14), ground)
    shades.words.draw(painter, face.note, "tag", "late.text", x, middle - 10, width + 1, 20)


# links and handles ----------------------------------------------------------------------------------------------------
def paint_line(painter: QPainter, shades: Shades, points: Sequence[QPointF], width: float) -> None:
    """A link with rounded corners and an arrow head at its last point."""
    path = QPainterPath(points[0])
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        into, out = corner - before, after - corner
        first, second = max(abs(into.x()) + abs(into.y()), 0.01), max(abs(out.x()) + abs(out.y()), 0.01)
        bend = min(4.0, first / 2, second / 2)
        path.lineTo(corner - into * (bend / first))
        path.quadTo(corner, corner + out * (bend / second))
    end = points[-1]
    path.lineTo(end)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(shades.accent, width))
    painter.drawPath(path)
    along = end - points[-2]
    length = max((along.x() ** 2 + along.y() ** 2) ** 0.5, 0.01)
    unit = along / length
    across = QPointF(-unit.y(), unit.x())
    base = end - unit * 6.5
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(shades.accent)
    painter.drawPolygon(QPolygonF([end, base + across * 3.6, base - across * 3.6]))


def paint_handle(painter: QPainter, shades: Shades, rect: QRectF) -> None:
    """The ring at a bar's end from which a link is dragged."""
    painter.setPen(QPen(shades.accent, 1.4))
    painter.setBrush(shades.colours["surface"])
    painter.drawEllipse(QPointF(rect.right() + HANDLE_GAP, rect.center().y()), HANDLE, HANDLE)


def paint_chevron(painter: QPainter, shades: Shades, x: float, y: float, folded: bool) -> None:
    """The sign of a group: > folded, v open."""
    points = [(-2, -4), (2, 0), (-2, 4)] if folded else [(-4, -2), (0, 2), (4, -2)]

    def draw(inner: QPainter, box: QRectF) -> None:
        inner.setPen(QPen(shades.colours["text.2"], 1.6))
        inner.drawPolyline([box.center() + QPointF(dx, dy) for dx, dy in points])

    shades.words.stamp(painter, ("chevron", folded), x - 6, y - 6, 12, 12, draw)


def paint_lock(painter: QPainter, shades: Shades, x: float, y: float) -> None:
    """The padlock of a locked day; y: the middle of its body's top."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(shades.lock, 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawArc(QRectF(x - 2, y - 3.5, 4, 5), 0, 180 * 16)
    painter.fillRect(QRectF(x - 3, y - 0.5, 6, 4.5), shades.lock)
