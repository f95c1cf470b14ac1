"""Marks: the shape of each state, so that a state is never colour alone; and its words."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from app.engine.values import STATE_ORDER
from app.views import theme
from app.views.translated import noted, tr

STATES = (*STATE_ORDER, "tight")
"""The states of a comparison, and `tight`: few days left, nothing compared."""

WORDS = {
    "owed": noted("Owed"),
    "late": noted("Late"),
    "squeezed": noted("Squeezed"),
    "relieved": noted("Relieved"),
    "moved": noted("Moved"),
    "tight": noted("Tight"),
    "waiting": noted("No day"),
    "ok": noted("On time"),
    "unchanged": noted("Unchanged"),
    "unknown": noted("No date"),
}
COUNTED = {
    "owed": noted("owed"),
    "late": noted("late"),
    "squeezed": noted("squeezed"),
    "relieved": noted("relieved"),
    "moved": noted("moved"),
    "tight": noted("tight"),
    "waiting": noted("no day"),
    "ok": noted("on time"),
    "unchanged": noted("unchanged"),
    "unknown": noted("without a date"),
}


def family(state: str) -> str:
    """The state whose colours and shape a state uses: `tight` looks like `squeezed`, `waiting` like `owed`; '' for a
    state without any."""
    alike = {"tight": "squeezed", "waiting": "owed"}.get(state, state)
    return alike if alike in STATE_ORDER else ""


def words(state: str, slack_days: int | None = None) -> str:
    """`2 days late`, `1 day late`, else the state's word."""
    if state == "late" and slack_days is not None and slack_days < 0:
        return (tr("{0} day late") if slack_days == -1 else tr("{0} days late")).format(-slack_days)
    return tr(WORDS.get(state, state))


def counted(state: str) -> str:
    """The state's word after a number: `late` of `2 late`."""
    return tr(COUNTED.get(state, state))


def paint(painter: QPainter, area: QRectF, state: str, colour: QColor | None = None) -> None:
    """Draw a state's shape in the middle of `area`, filling its shorter side; nothing for a state without a shape."""
    look = family(state)
    if not look:
        return
    side = min(area.width(), area.height())
    box = QRectF(area.center().x() - side / 2, area.center().y() - side / 2, side, side)
    shade = colour if colour is not None else theme.colour(f"{look}.text")
    pen = QPen(shade, max(1.3, side / 6), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.MiterJoin)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if look in ("late", "squeezed"):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade)
        painter.drawPath(_solid(look, box))
    else:
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inner = box.adjusted(pen.widthF() / 2, pen.widthF() / 2, -pen.widthF() / 2, -pen.widthF() / 2)
        if look == "relieved":
            painter.drawEllipse(inner.adjusted(side / 16, side / 16, -side / 16, -side / 16))
        elif look == "owed":
            painter.drawRect(inner)
            painter.fillRect(
                QRectF(box.center().x() - side / 8, box.center().y() - side / 8, side / 4, side / 4), shade
            )
        else:
            right, middle = QPointF(inner.right(), box.center().y()), box.center().y()
            painter.drawLine(QPointF(inner.left(), middle), right)
            painter.drawLine(right, QPointF(right.x() - side * 0.32, middle - side * 0.3))
            painter.drawLine(right, QPointF(right.x() - side * 0.32, middle + side * 0.3))
    painter.restore()


def _solid(look: str, box: QRectF) -> QPainterPath:
    """A diamond, or two triangles whose points meet."""
    path, middle = QPainterPath(), box.center()
    if look == "late":
        corners = [
            (middle.x(), box.top()),
            (box.right(), middle.y()),
            (middle.x(), box.bottom()),
            (box.left(), middle.y()),
        ]
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
        path.closeSubpath()
        return path
    half = box.height() * 0.36
    for edge in (box.left(), box.right()):
        path.addPolygon(QPolygonF([QPointF(edge, middle.y() - half), middle, QPointF(edge, middle.y() + half)]))
        path.closeSubpath()
    return path


def pixmap(state: str, size: float = 10, ratio: float = 1.0, colour: QColor | None = None) -> QPixmap:
    """A state's shape alone. size: of the look; ratio: device pixels for each."""
    side = theme.px(size)
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint(painter, QRectF(0, 0, side, side), state, colour)
    painter.end()
    return picture


def icon(state: str, size: float = 10) -> QIcon:
    result = QIcon()
    for ratio in (1, 2, 3):
        result.addPixmap(pixmap(state, size, ratio))
    return result


def chip_size(text: str) -> QSize:
    """How much room a state's chip with this text needs."""
    metrics = QFontMetrics(theme.font(12, 600))
    return QSize(metrics.horizontalAdvance(text) + theme.px(30), theme.px(20))


def paint_chip(painter: QPainter, left: float, middle: float, state: str, text: str) -> QRectF:
    """A state's tinted label: shape and words. Returns its rectangle."""
    size = chip_size(text)
    box = QRectF(left, middle - size.height() / 2, size.width(), size.height())
    look = family(state) or "owed"
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(f"{look}.tint"))
    painter.drawRoundedRect(box, 4, 4)
    mark = theme.px(9)
    paint(painter, QRectF(box.left() + theme.px(8), middle - mark / 2, mark, mark), state)
    painter.setPen(theme.colour(f"{look}.text"))
    painter.setFont(theme.font(12, 600))
    painter.drawText(box.adjusted(theme.px(22), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, text)
    painter.restore()
    return box
