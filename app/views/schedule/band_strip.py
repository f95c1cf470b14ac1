"""The units' bands in tiles that are kept, drawn anew when they or what is selected of them differ."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPixmap

from app.views.schedule import cells
from app.views.schedule.scene import Scene
from app.views.schedule.shades import Shades

WIDTH = 512  # pixels of the timeline in a tile
MOST = 16  # tiles kept


class BandStrip:
    """The tiles of one theme."""

    def __init__(self, shades: Shades) -> None:
        self._shades = shades
        self._made_for: tuple[object, ...] = ()
        self._kept: dict[int, QPixmap] = {}

    def paint(self, painter: QPainter, scene: Scene) -> None:
        """Draw the bands between the table and the right edge of the view, below its header."""
        layout, sizes = scene.layout, scene.layout.sizes
        if not layout.bands:
            return
        made_for = (layout.bands, layout.scale, sizes.header, sizes.band, scene.sessions)
        if made_for != self._made_for or len(self._kept) > MOST:
            self._made_for = made_for
            self._kept.clear()
        painter.save()
        painter.setClipRect(QRect(layout.table, sizes.header, layout.width - layout.table, layout.height))
        for number in range(int(layout.left // WIDTH), int(layout.right // WIDTH) + 1):
            picture = self._kept.get(number)
            if picture is None:
                picture = self._kept[number] = self._drawn(scene, number)
            painter.drawPixmap(round(layout.x(number * WIDTH)), sizes.header, picture)
        painter.restore()
        painter.setPen(self._shades.colours["border"])
        painter.drawLine(layout.table, layout.rows_top - 1, layout.width, layout.rows_top - 1)

    def _drawn(self, scene: Scene, number: int) -> QPixmap:
        shades, layout, sizes = self._shades, scene.layout, scene.layout.sizes
        ratio = shades.words.ratio
        picture = QPixmap(round(WIDTH * ratio), round(len(layout.bands) * sizes.band * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        left, right = round(layout.x(number * WIDTH)), round(layout.x((number + 1) * WIDTH))
        painter = QPainter(picture)
        painter.translate(-left, -sizes.header)
        # a session may run on into the next date
        first, last = layout.scale.day_at(number * WIDTH) - 2, layout.scale.day_at((number + 1) * WIDTH) + 1
        for place, band in enumerate(layout.bands):
            painter.setPen(shades.colours["hairline"])
            bottom = sizes.header + (place + 1) * sizes.band - 1
            painter.drawLine(left, bottom, right, bottom)
            for cell in band.cells:
                if first <= cell.day <= last:
                    chosen = cell.session in scene.sessions
                    cells.paint_cell(painter, shades, layout.cell_of(place, cell), cell, chosen)
        painter.end()
        return picture
