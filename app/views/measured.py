"""How much room text needs, measured once."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics

from app.views import theme

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
WRAP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)


def height(text: str, size: int, weight: int, width: int) -> int:
    """Of a text that wraps at a width. size: of the look; width, result: device-independent pixels."""
    return _height(text, size, weight, width, theme.current().scale)


@lru_cache(maxsize=4096)
def _height(text: str, size: int, weight: int, width: int, _scale: int) -> int:
    box = QRect(0, 0, max(width, 1), 10_000)
    return QFontMetrics(theme.font(size, weight)).boundingRect(box, WRAP, text).height()


def width_of(text: str, size: int, weight: int) -> int:
    return QFontMetrics(theme.font(size, weight)).horizontalAdvance(text)


def elided(text: str, size: int, weight: int, width: int) -> str:
    """A text shortened to a width."""
    return QFontMetrics(theme.font(size, weight)).elidedText(text, Qt.TextElideMode.ElideRight, max(width, 1))
