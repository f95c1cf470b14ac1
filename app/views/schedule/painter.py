"""The one paint function of the chart: only what is visible, table and timeline in the same frame."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from app.views.schedule import bars
from app.views.schedule.band_strip import BandStrip
from app.views.schedule.rows import Row
from app.views.schedule.scene import Scene, Tag
from app.views.schedule.shades import Shades
from app.views.schedule.side import Side
from app.views.schedule.tiles import Tiles

BESIDE = 6
"""Pixels from the line of now within which a link runs along it."""


class Painter:
    """Draws a scene; pens and pictures of texts are kept between frames until `forget()`, after a change of theme."""

    def __init__(self) -> None:
        self.shades: Shades | None = None

    def forget(self) -> None:
        self.shades = None

    def paint(self, painter: QPainter, scene: Scene, ratio: float = 1.0) -> None:
        """Draw the whole viewport. ratio: device pixels for each of the painter's."""
        if self.shades is None or self.shades.words.ratio != ratio:
            self.shades = Shades(ratio)
            self.tiles = Tiles(self.shades)
            self.bands, self.side = BandStrip(self.shades), Side(self.shades)
        shades, layout = self.shades, scene.layout
        visible = layout.visible(len(scene.table.rows))
        self.tiles.paint(painter, scene)
        painter.fillRect(QRect(0, 0, layout.table, layout.height), shades.colours["surface"])
        _row_grounds(painter, shades, scene, visible)
        painter.save()
        painter.setClipRect(layout.chart)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index in visible:
            _row_chart(painter, shades, scene, index)
        _now_line(painter, shades, scene)
        painter.restore()
        self.bands.paint(painter, scene)
        _lines(painter, shades, scene)
        painter.setClipRect(layout.chart)
        for index in visible:
            _row_words(painter, shades, scene, index)
        painter.setClipping(False)
        self.side.paint(painter, scene, visible)
        _overlay(painter, shades, scene)


# grounds --------------------------------------------------------------------------------------------------------------
def _row_grounds(painter: QPainter, shades: Shades, scene: Scene, visible: range) -> None:
    layout, height = scene.layout, scene.layout.sizes.row
    painter.setClipRect(QRect(0, layout.rows_top, layout.width, layout.height))
    ground, chosen = shades.colours["panel"], shades.colours["selection"]
    for index in visible:
        y = layout.row_y(index)
        if index in scene.selected:
            painter.fillRect(0, y, layout.table, height - 1, chosen)
            painter.fillRect(layout.table, y, layout.width - layout.table, height - 1, shades.tint)
        elif scene.table.rows[index].kind == "group":
            painter.fillRect(0, y, layout.table, height - 1, ground)
    hairline = shades.colours["hairline"]
    for index in visible:
        painter.fillRect(0, layout.row_y(index) + height - 1, layout.width, 1, hairline)
    painter.setClipping(False)


def _now_line(painter: QPainter, shades: Shades, scene: Scene) -> None:
    if scene.now is None:
        return
    x = round(scene.layout.x(scene.layout.scale.x_at(scene.now)))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(x, scene.layout.rows_top, 1.4, scene.layout.height), shades.accent)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


# the chart --------------------------------------------------------------------------------------------------------
def _row_chart(painter: QPainter, shades: Shades, scene: Scene, index: int) -> None:
    row = scene.table.rows[index]
    if row.kind == "group":
        if row.folded:
            _bracket(painter, shades, scene, row, index)
        return
    face = scene.faces.of(row)
    layout = scene.layout
    middle = layout.row_y(index) + layout.sizes.row / 2
    if scene.slack:
        bars.paint_slack(painter, shades, layout, face, middle)
    bars.paint(painter, shades, layout, face, middle)
    if scene.critical and any(found in scene.critical for found in row.activities):
        bars.paint_critical(painter, shades, layout, face, middle)
    if index == scene.handled and face.bar is not None and row.activities:
        bars.paint_handle(painter, shades, layout.bar_rect(face.bar, face.working, index))


def _row_words(painter: QPainter, shades: Shades, scene: Scene, index: int) -> None:
    row, layout = scene.table.rows[index], scene.layout
    if row.kind == "line":
        middle = layout.row_y(index) + layout.sizes.row / 2
        bars.paint_words(painter, shades, layout, scene.faces.of(row), middle, index == scene.handled)


def _bracket(painter: QPainter, shades: Shades, scene: Scene, row: Row, index: int) -> None:
    """A folded group's reach: a line with two ends turned down."""
    face = scene.faces.of_group(row, scene.table)
    if face.start is None or face.finish is None:
        return
    layout, scale = scene.layout, scene.layout.scale
    left = layout.x(scale.x_start(face.start, scene.calendar)) + 1
    right = layout.x(scale.x_finish(face.finish, scene.calendar)) - 1
    y = layout.row_y(index) + layout.sizes.row / 2 - 2
    painter.setPen(QPen(shades.colours["bar.done"], 1.5))
    painter.drawPolyline([QPointF(left, y + 5), QPointF(left, y), QPointF(right, y), QPointF(right, y + 5)])


def _lines(painter: QPainter, shades: Shades, scene: Scene) -> None:
    """Links of the selection: over the bars, and over the bands where they begin at a session."""
    if not scene.links:
        return
    layout = scene.layout
    painter.save()
    painter.setClipRect(QRect(layout.table, layout.sizes.header, layout.width, layout.height))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if scene.now is not None:
        _part_from_now(painter, shades, scene, scene.now)
    for line in scene.links:
        bars.paint_line(painter, shades, line.points, 2.4 if line.link == scene.link else 1.4)
    painter.restore()


def _part_from_now(painter: QPainter, shades: Shades, scene: Scene, now: int) -> None:
    """The line of now stops beside a link that runs along it: two lines of one colour would look like one thing."""
    layout = scene.layout
    x = round(layout.x(layout.scale.x_at(now)))
    for line in scene.links:
        for begin, end in pairwise(line.points):
            if abs(begin.x() - end.x()) < 1 and abs(begin.x() - x) <= BESIDE:
                top = max(layout.rows_top, min(begin.y(), end.y()))
                high = max(begin.y(), end.y()) - top
                painter.fillRect(QRectF(x - 1, top, 4, high), shades.colours["surface"])


# on top -----------------------------------------------------------------------------------------------------------
def _overlay(painter: QPainter, shades: Shades, scene: Scene) -> None:
    layout = scene.layout
    if scene.target is not None:
        painter.setPen(QPen(shades.accent, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(
            QRectF(layout.table, layout.row_y(scene.target), layout.width - layout.table - 1, layout.sizes.row - 1)
        )  # fmt: skip
    if scene.message:
        area = QRectF(layout.chart).adjusted(shades.px(20), shades.px(30), 0, 0)
        painter.setFont(shades.words.fonts["text"])
        painter.setPen(shades.colours["text.2"])
        painter.drawText(area, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop), scene.message)
    if scene.rubber is not None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bars.paint_line(painter, shades, scene.rubber, 1.6)
    if scene.tag is not None:
        _tag(painter, shades, scene.tag, QRectF(0, 0, layout.width, layout.height))


def _tag(painter: QPainter, shades: Shades, tag: Tag, frame: QRectF) -> None:
    """What is said near the pointer; a long reason in several lines."""
    font, pad = shades.words.fonts["strong"], shades.px(8)
    most = min(shades.px(420), frame.width() - 2 * pad - 8)
    wrap = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter)
    size = shades.tag_sizes.get((tag.text, most))
    if size is None:
        words = shades.words.metrics["strong"].boundingRect(QRectF(0, 0, most, 1000), wrap, tag.text)
        size = shades.tag_sizes[tag.text, most] = words.width() + 2 * pad + 2, words.height() + pad + 2
    box = QRectF(tag.at.x() + 14, tag.at.y() + 16, *size)
    box.moveLeft(min(box.left(), frame.right() - 4 - box.width()))
    if box.bottom() > frame.bottom() - 4:
        box.moveBottom(tag.at.y() - 10)

    def draw(inner: QPainter, area: QRectF) -> None:
        inner.setPen(QPen(shades.colours["late.text"] if tag.refused else shades.accent, 1))
        inner.setBrush(shades.colours["surface"])
        inner.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        inner.setPen(shades.colours["late.text" if tag.refused else "text"])
        inner.setFont(font)
        inner.drawText(area.adjusted(pad, 0, 0, 0), wrap, tag.text)

    shades.words.stamp(painter, ("tag", tag.text, tag.refused), box.x(), box.y(), *size, draw)
