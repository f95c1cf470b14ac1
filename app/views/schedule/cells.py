"""The cells of sessions in the units' bands: label, lock, what was lost."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.views.schedule import bars
from app.views.schedule.bands import WORK, Cell
from app.views.schedule.bars import RADIUS
from app.views.schedule.shades import Shades

TALL = 15
"""Pixels in which a number has room above a padlock: not at a text size of 80 and 90 %."""


def paint_cell(painter: QPainter, shades: Shades, rect: QRectF, cell: Cell, chosen: bool) -> None:
    """A session in its unit's band: label, lock, what was lost, dashed where it is new."""
    key = (cell.label, cell.kind, cell.locked, cell.fresh, cell.changed, cell.lost, chosen)
    shades.words.stamp(
        painter, key, rect.left(), rect.top(), round(rect.width()), round(rect.height()),
        lambda inner, box: _draw_cell(inner, shades, box, cell, chosen),
    )  # fmt: skip


def _draw_cell(painter: QPainter, shades: Shades, rect: QRectF, cell: Cell, chosen: bool) -> None:
    rect = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    work = cell.kind in WORK or cell.fresh
    moved = cell.fresh or (chosen and cell.changed)
    ground = shades.colours["shoot_day" if work else "window"]
    edge = QColor(shades.accent)
    edge.setAlphaF(0.30)
    pen = QPen(edge if work else shades.colours["border"], 1)
    if cell.kind == "reserve" and not cell.fresh:
        ground, pen = shades.colours["surface"], shades.ghost
    if moved:
        ground = shades.colours["moved.tint" if chosen else "surface"]
    if cell.fresh:
        pen = QPen(shades.colours["moved.text"], 1.2, Qt.PenStyle.DashLine)
    if cell.lost is not None:
        pen = QPen(shades.colours["late.fill"], 1.4)
    if chosen:
        pen = QPen(shades.accent, 2)
    painter.setPen(pen)
    painter.setBrush(ground)
    painter.drawRoundedRect(rect, RADIUS, RADIUS)
    if cell.lost is not None:
        _lost(painter, shades, rect, cell.lost)
    label = cell.label
    width = shades.words.width(label, "tiny_strong")
    if rect.width() < width - 3:
        label = cell.short
        width = shades.words.width(label, "tiny_strong")
    if rect.width() < shades.px(10) or rect.width() < width - 3:
        return
    token = "moved.text" if moved else "text" if work else "text.3"
    roomy = rect.height() >= TALL
    up = (round(min(5, rect.height() / 4)) if roomy else 1) if cell.locked else 0
    shades.words.draw(
        painter, label, "tiny_strong", token, rect.center().x() - width / 2, rect.top() - up, width + 1,
        rect.height(),
    )  # fmt: skip
    if cell.locked and roomy:
        bars.paint_lock(painter, shades, rect.center().x(), rect.bottom() - 4)
    elif cell.locked:  # a bolt below the number, which a padlock would cover
        painter.fillRect(QRectF(rect.left() + 2, rect.bottom() - 2, rect.width() - 4, 2), shades.lock)


def _lost(painter: QPainter, shades: Shades, rect: QRectF, lost: tuple[float, float]) -> None:
    part = QRectF(rect.left() + lost[0] * rect.width(), rect.top(), (lost[1] - lost[0]) * rect.width(), rect.height())
    part = part.adjusted(0.5, rect.height() * 0.55, -0.5, -0.5)
    painter.setBrushOrigin(part.topLeft())
    painter.fillRect(part, shades.colours["surface"])
    painter.fillRect(part, shades.late("late"))
