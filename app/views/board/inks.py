"""The board's fonts and colours. Strips are paper: what is drawn on them takes the light theme's colours in both
themes; day breaks take the dark theme's."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPixmap

from app.views import icons, theme
from app.views.widgets import mix
from app.views.words import Words

FONTS = {
    "scene": (13, 700), "set": (12.5, 600), "slug": (9.5, 600), "cast": (12, 600), "flag": (9, 600),
    "card": (11.5, 700), "card_small": (9.5, 600),
}  # fmt: skip
DIM = 0.55  # how far a shot strip's colour goes towards grey


def paper(token: str) -> QColor:
    """A token's colour on paper: the light theme's."""
    return QColor(theme.TOKENS[token][0])


def on_break(token: str) -> QColor:
    """A token's colour on a day break: the dark theme's."""
    return QColor(theme.TOKENS[token][1])


def strip_fill(colour: str) -> QColor:
    """The paper of a strip: a token's colour, or the production's own as `#FCEBA3`."""
    return QColor(colour) if colour.startswith("#") else theme.colour(colour)


class BoardWords(Words):
    """The board's fonts, the colours of paper (`paper.…`) and of day breaks (`break.…`)."""

    def __init__(self, ratio: float) -> None:
        super().__init__(ratio)
        self._scale = theme.current().scale / 100
        for name, size in FONTS.items():
            self.fonts[name] = theme.font(*size)
            self.metrics[name] = QFontMetricsF(self.fonts[name])
        for token in ("text", "text.2", "text.3", "late.text", "moved.text", "surface"):
            self.colours[f"paper.{token}"] = paper(token)
            self.colours[f"break.{token}"] = on_break(token)
        # the second text is darker on coloured paper than on white, for its contrast
        self.colours["paper.text.2"] = mix(paper("text"), paper("text.2"), 0.45)
        self.colours["banner.text"] = paper("strip.int_day")

    def px(self, pixels: float) -> int:
        """A length of the look at the text size in use."""
        return round(pixels * self._scale)


def hairline() -> QColor:
    """Between strips and columns."""
    shade = QColor(paper("text"))
    shade.setAlphaF(0.16)
    return shade


def icon(name: str, colour: QColor, ratio: float) -> QPixmap:
    return icons.tinted(name, colour, 14, ratio)


def outline(painter: QPainter, box: QRectF, shade: QColor) -> None:
    """What the preview moves: an outline, and a bar at its beginning."""
    painter.fillRect(QRectF(box.left(), box.top(), theme.px(4), box.height()), shade)
    painter.setPen(QPen(shade, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
