"""Pens, brushes, texts and shapes of the chart in the colours of the theme."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap

from app.views import theme
from app.views.schedule.words import Words


class Shades:
    """Pens, brushes, texts and shapes in the colours and text size of the theme; made anew when that changes."""

    def __init__(self, ratio: float = 1.0) -> None:
        self.words = Words(ratio)
        self.colours = self.words.colours
        self.scale = theme.current().scale / 100
        self.accent = self.colours["accent"]
        self.lock = self.colours["text.2"]
        grey = QColor(self.colours["text.3"])
        self.ghost = QPen(grey, 1, Qt.PenStyle.CustomDashLine)
        self.ghost.setDashPattern([3, 2])
        faint = QColor(grey)
        faint.setAlphaF(0.30)
        self.hatch = QBrush(_hatched(faint, 6, 1.0))
        self.tint = QColor(self.accent)
        self.tint.setAlphaF(0.15)
        self._late: dict[str, QBrush] = {}
        self.tag_sizes: dict[tuple[str, float], tuple[float, float]] = {}  # of what is said near the pointer, by text

    def px(self, pixels: float) -> int:
        return round(pixels * self.scale)

    def fill(self, state: str) -> QColor:
        return self.colours[f"{state}.fill" if state else "bar"]

    def outline(self, state: str) -> QColor:
        return self.colours[f"{state}.text" if state else "bar.done"]

    def late(self, state: str) -> QBrush:
        """The hatch of what lies past a deadline."""
        found = self._late.get(state)
        if found is None:
            found = self._late[state] = QBrush(_hatched(self.fill(state), 7, 2.4))
        return found


def _hatched(colour: QColor, pitch: int, width: float) -> QPixmap:
    """A tile of diagonal lines."""
    tile = QPixmap(pitch, pitch)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, width))
    for shift in (-pitch, 0, pitch):
        painter.drawLine(QPointF(shift - 1, pitch + 1), QPointF(shift + pitch + 1, -1))
    painter.end()
    return tile
