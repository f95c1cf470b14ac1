"""The header and the ground of the timeline, drawn in tiles that are kept: scrolling sideways moves them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap, QPolygonF

from app.views.schedule.scene import Scene
from app.views.schedule.shades import Shades
from app.views.schedule.words import CENTRE, RIGHT

LONGEST, SHORTER = "28 September", "28 Mar"  # of the weeks' names
WIDTH = 1024  # pixels of the timeline in a tile
GROUND = 240  # pixels of height after which the ground repeats itself: forty hatches
MOST = 10  # tiles kept, of 1 MB each


class Tiles:
    """The tiles of one theme."""

    def __init__(self, shades: Shades) -> None:
        self._shades = shades
        self._kept: dict[tuple[object, ...], tuple[QPixmap, QPixmap]] = {}

    def paint(self, painter: QPainter, scene: Scene) -> None:
        """Draw header and ground between the table and the right edge of the view."""
        layout = scene.layout
        top = layout.sizes.header
        for number in range(int(layout.left // WIDTH), int(layout.right // WIDTH) + 1):
            header, ground = self._tile(scene, number)
            x = round(layout.x(number * WIDTH))
            for y in range(top, layout.height, GROUND):  # five times as fast as a tiled brush
                painter.drawPixmap(x, y, ground)
            painter.drawPixmap(x, 0, header)

    def _tile(self, scene: Scene, number: int) -> tuple[QPixmap, QPixmap]:
        layout = scene.layout
        key = (number, layout.scale, layout.sizes.header, scene.now, id(scene.calendar), scene.week)
        found = self._kept.get(key)
        if found is None:
            if len(self._kept) >= MOST:
                self._kept.clear()
            found = self._kept[key] = (self._header(scene, number * WIDTH), self._ground(scene, number * WIDTH))
        return found

    def _blank(self, height: int) -> QPixmap:
        ratio = self._shades.words.ratio
        picture = QPixmap(round(WIDTH * ratio), round(height * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(self._shades.colours["surface"])
        return picture

    def _ground(self, scene: Scene, left: float) -> QPixmap:
        picture = self._blank(GROUND)
        painter = QPainter(picture)
        painter.translate(-left, 0)
        self._days(painter, scene, left, 0, GROUND)
        painter.setPen(self._shades.colours["hairline"])
        for tick in scene.layout.scale.upper(left, left + WIDTH):
            if tick.strong:
                painter.drawLine(int(tick.x), 0, int(tick.x), GROUND)
        painter.end()
        return picture

    def _days(self, painter: QPainter, scene: Scene, left: float, top: int, height: int) -> None:
        """Days off, holidays hatched."""
        scale, calendar = scene.layout.scale, scene.calendar
        first = max(scale.first, scale.day_at(left) - 1)
        last = min(scale.first + scale.days - 1, scale.day_at(left + WIDTH))
        for day in range(first, last + 1):
            if not calendar.first <= day <= calendar.last or calendar.is_working(day):
                continue
            area = QRectF(scale.day_x(day), top, scale.per_day, height)
            painter.fillRect(area, self._shades.colours["weekend"])
            if scene.week[(day - 1) % 7]:
                painter.setBrushOrigin(QPointF(left, 0))
                painter.fillRect(area, self._shades.hatch)

    def _header(self, scene: Scene, left: float) -> QPixmap:
        shades, scale, height = self._shades, scene.layout.scale, scene.layout.sizes.header
        words, upper = shades.words, height * 26 // 46
        lower = height - upper
        picture = self._blank(height)
        painter = QPainter(picture)
        painter.translate(-left, 0)
        self._days(painter, scene, left, upper, lower)
        begin, end = left - 7 * scale.per_day, left + WIDTH  # what begins before the tile may reach into it
        aside = shades.px(38)
        # all weeks alike: with whole names of months, or all with short ones
        week = 7 * scale.per_day - 8
        whole = scale.zoom != "week" or words.width(LONGEST, "strong") + aside < week
        numbered = scale.zoom != "week" or whole or words.width(SHORTER, "strong") + aside < week
        for tick in scale.upper(begin, end):
            painter.setPen(shades.colours["border"])
            painter.drawLine(QPointF(tick.x, 0), QPointF(tick.x, height))
            room = tick.width - 8
            text = tick.text if whole and words.width(tick.text, "strong") <= room else tick.short
            if text and words.width(text, "strong") <= room:
                room -= words.draw(painter, text, "strong", "text", tick.x + 5, 0, room, upper)
            if tick.aside and numbered and room > aside - 6:
                words.draw(painter, tick.aside, "small", "text.3", tick.x + 6, 0, tick.width - 12, upper, RIGHT)
        today = scale.day_of(scene.now) if scene.now is not None else 0
        for tick in scale.lower(begin, end):
            if scale.zoom != "week":
                fits = words.width(tick.text, "small") <= tick.width - 5
                text = tick.text if fits or not tick.short else tick.short
                words.draw(painter, text, "small", "text.3", tick.x + 5, upper, tick.width + 40, lower)
            elif tick.day == today:
                self._today(painter, QRectF(tick.x, upper, tick.width, lower), tick.text)
            elif words.width(tick.text, "tiny") <= tick.width:
                words.draw(painter, tick.text, "tiny", "text.2", tick.x, upper, tick.width, lower, CENTRE)
        if scene.now is not None and scale.zoom != "week":
            x = scale.x_at(scene.now)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(shades.accent)
            points = [(x - 5, height - 7), (x + 5, height - 7), (x, height - 1)]
            painter.drawPolygon(QPolygonF([QPointF(*point) for point in points]))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(shades.colours["border"])
        painter.drawLine(QPointF(left, height - 1), QPointF(left + WIDTH, height - 1))
        painter.end()
        return picture

    def _today(self, painter: QPainter, area: QRectF, text: str) -> None:
        shades = self._shades
        side = min(area.width(), shades.px(15))
        box = QRectF(area.center().x() - side / 2, area.center().y() - side / 2, side, side)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shades.accent)
        painter.drawRoundedRect(box, 3, 3)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        shades.words.draw(painter, text, "tiny_strong", "on_accent", box.left(), box.top(), side, side, CENTRE)
