"""Icons: the bundled Lucide drawings in the theme's colours, and the program's own."""

from __future__ import annotations

from functools import lru_cache
from typing import Protocol

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.plan import resources
from app.views import theme

SCALES = (1, 2, 3)  # device pixels drawn for one of the look's


class _Dressable(Protocol):
    def setIcon(self, icon: QIcon, /) -> None: ...


@lru_cache(maxsize=256)
def _drawing(name: str) -> str:
    return resources.path("icons", f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=2048)
def _picture(name: str, colour: str, pixels: int) -> QPixmap:
    picture = QPixmap(pixels, pixels)
    picture.fill(Qt.GlobalColor.transparent)
    drawing = QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", colour).encode()))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawing.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    return picture


def pixmap(name: str, token: str = "text.2", size: int = 16, ratio: float = 1.0) -> QPixmap:
    """A drawing in a token's colour. size: of the look, at text size 100 %; ratio: device pixels for each.

    Raises OSError where there is no such drawing.
    """
    return tinted(name, theme.colour(token), size, ratio)


def tinted(name: str, colour: QColor, size: int = 16, ratio: float = 1.0) -> QPixmap:
    """A drawing in any colour; otherwise as `pixmap`."""
    picture = QPixmap(_picture(name, colour.name(), round(theme.px(size) * ratio)))
    picture.setDevicePixelRatio(ratio)
    return picture


def icon(name: str, token: str = "text.2", size: int = 16) -> QIcon:
    """A drawing as an icon, paler where disabled; sharp on fine screens."""
    faint = theme.colour("text.3" if token == "on_accent" else "border")
    return _icon(name, theme.colour(token).name(), faint.name(), theme.px(size))


@lru_cache(maxsize=512)
def _icon(name: str, colour: str, faint: str, side: int) -> QIcon:
    result = QIcon()
    for ratio in SCALES:
        for ink, mode in ((colour, QIcon.Mode.Normal), (faint, QIcon.Mode.Disabled)):
            picture = QPixmap(_picture(name, ink, side * ratio))
            picture.setDevicePixelRatio(ratio)
            result.addPixmap(picture, mode)
    return result


def dress(target: QObject, name: str, token: str = "text.2", size: int = 16) -> None:
    """Give an action or button an icon that follows the theme for as long as the target lives."""
    dresser = target.findChild(_Dresser, "", Qt.FindChildOption.FindDirectChildrenOnly)
    if dresser is None:
        dresser = _Dresser(target)
        theme.current().changed.connect(dresser.dress)
    dresser.what = (name, token, size)
    dresser.dress()


class _Dresser(QObject):
    """Hangs on what it dresses and goes with it."""

    what = ("", "", 16)

    def dress(self) -> None:
        target: _Dressable = self.parent()  # type: ignore[assignment]
        target.setIcon(icon(*self.what))
        if hasattr(target, "setIconSize"):
            side = theme.px(self.what[2])
            target.setIconSize(QSize(side, side))


def program_icon() -> QIcon:
    """Coverset's own icon."""
    return QIcon(str(resources.path("icons", "coverset-256.png")))
