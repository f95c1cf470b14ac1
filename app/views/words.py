"""Texts and small shapes drawn once and stamped from then on: thirteen times as fast as setting the text each frame."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap

from app.views import theme

LEFT, CENTRE, RIGHT = 0.0, 0.5, 1.0
FONTS = {
    "text": (12, 400), "strong": (12, 600), "dates": (11, 400), "tag": (11.5, 400), "small": (11, 400),
    "tiny": (9.5, 400), "tiny_strong": (9.5, 600),
}  # fmt: skip
MOST = 24 << 20  # bytes of pictures kept, at one device pixel for each
WIDTHS = 20_000  # widths of texts kept


class Words:
    """Pictures of texts and shapes in the colours and text size of the theme; made anew when that changes.

    ratio: device pixels for each of the painter's.
    """

    def __init__(self, ratio: float = 1.0) -> None:
        self.ratio = ratio
        self.fonts: dict[str, QFont] = {name: theme.font(*size) for name, size in FONTS.items()}
        self.metrics = {name: QFontMetricsF(font) for name, font in self.fonts.items()}
        self.colours: dict[str, QColor] = {token: theme.colour(token) for token in theme.TOKENS}
        self._texts: dict[tuple[str, str, str, int], tuple[QPixmap, float, float]] = {}
        self._stamps: dict[tuple[object, ...], QPixmap] = {}
        self._widths: dict[tuple[str, str], float] = {}
        self._bytes = 0

    def width(self, text: str, font: str = "text") -> float:
        """How wide a text is set."""
        found = self._widths.get((text, font))
        if found is None:
            if len(self._widths) > WIDTHS:
                self._widths.clear()
            found = self._widths[text, font] = self.metrics[font].horizontalAdvance(text)
        return found

    def draw(
        self, painter: QPainter, text: str, font: str, colour: str, x: float, y: float, width: float, height: float,
        align: float = LEFT,
    ) -> float:  # fmt: skip
        """Set a text into a box, in the middle of its height, shortened where it does not fit. Returns its width."""
        key = (text, font, colour, int(width) if self.width(text, font) > width else 0)
        found = self._texts.get(key)
        if found is None:
            found = self._texts[key] = self._make(*key)
        picture, wide, tall = found
        painter.drawPixmap(round(x + (width - wide) * align), round(y + (height - tall) / 2), picture)
        return wide

    def write(
        self, painter: QPainter, text: str, font: str, colour: str, x: float, y: float, width: float, height: float
    ) -> None:  # fmt: skip
        """Set a text that will hardly come again, left, as `draw` does, without keeping its picture."""
        metrics = self.metrics[font]
        if metrics.horizontalAdvance(text) > width:
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(width))
        painter.setFont(self.fonts[font])
        painter.setPen(self.colours[colour])
        painter.drawText(QPointF(round(x), round(y + (height - metrics.height()) / 2) + metrics.ascent()), text)

    def _make(self, text: str, font: str, colour: str, limit: int) -> tuple[QPixmap, float, float]:
        metrics = self.metrics[font]
        if limit:
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, limit)
        wide, tall = metrics.horizontalAdvance(text), metrics.height()
        picture = self._blank(wide + 2, tall)
        painter = QPainter(picture)
        painter.setFont(self.fonts[font])
        painter.setPen(self.colours[colour])
        painter.drawText(QRectF(0, 0, wide + 2, tall), Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()
        return picture, wide, tall

    def stamp(
        self, painter: QPainter, key: tuple[object, ...], x: float, y: float, width: float, height: float,
        draw: Callable[[QPainter, QRectF], None],
    ) -> None:  # fmt: skip
        """Put a shape into a box at whole pixels; `draw` makes it once a key and size, two pixels to spare around."""
        painter.drawPixmap(round(x) - 2, round(y) - 2, self.picture(key, width, height, draw))

    def picture(
        self, key: tuple[object, ...], width: float, height: float, draw: Callable[[QPainter, QRectF], None]
    ) -> QPixmap:
        """What `stamp` puts two pixels left of and above its box."""
        found = self._stamps.get((key, width, height))
        if found is None:
            found = self._blank(width + 4, height + 4)
            inner = QPainter(found)
            inner.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw(inner, QRectF(2, 2, width, height))
            inner.end()
            self._stamps[key, width, height] = found
        return found

    def _blank(self, width: float, height: float) -> QPixmap:
        picture = QPixmap(max(1, round(width * self.ratio + 0.5)), max(1, round(height * self.ratio + 0.5)))
        self._bytes += 4 * picture.width() * picture.height()
        if self._bytes > MOST * self.ratio**2:
            self._texts.clear()
            self._stamps.clear()
            self._bytes = 0
        picture.setDevicePixelRatio(self.ratio)
        picture.fill(Qt.GlobalColor.transparent)
        return picture
