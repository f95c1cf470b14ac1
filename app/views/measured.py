"""How much room text needs, measured once; and a scroll area as tall as what it holds."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QStackedWidget, QWidget

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
    return _width_of(text, size, weight, theme.current().scale)


@lru_cache(maxsize=4096)
def _width_of(text: str, size: int, weight: int, _scale: int) -> int:
    return QFontMetrics(theme.font(size, weight)).horizontalAdvance(text)


def elided(text: str, size: int, weight: int, width: int) -> str:
    """A text shortened to a width."""
    return QFontMetrics(theme.font(size, weight)).elidedText(text, Qt.TextElideMode.ElideRight, max(width, 1))


class FittedScroll(QScrollArea):
    """As tall as what it holds, up to `most`; where there is less room it shrinks down to `least` and scrolls.

    least, most: pixels of the look.
    """

    def __init__(self, inside: QWidget | None = None, least: int = 0, most: int = 100_000) -> None:
        super().__init__()
        self._inside: QWidget | None = None
        self._least, self._most = least, most
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        if inside is not None:
            self.hold(inside)

    def hold(self, inside: QWidget) -> None:
        """Hold this instead of what was there."""
        self._inside = inside
        self.setWidget(inside)
        inside.installEventFilter(self)
        self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._inside and event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._settle()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def _settle(self) -> None:
        """A bar only where it is needed: one that is there narrows the text, which then would need it."""
        fits = self.height() >= self.sizeHint().height()
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if fits else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        if policy != self.verticalScrollBarPolicy():
            self.setVerticalScrollBarPolicy(policy)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        if self._inside is None:
            return QSize(0, 0)
        layout, wide = self._inside.layout(), self.width()  # without a scroll bar, which then is not needed
        by_width = layout is not None and layout.hasHeightForWidth()
        tall = layout.totalHeightForWidth(wide) if layout is not None and by_width else self._inside.sizeHint().height()
        return QSize(self._inside.sizeHint().width() + theme.px(12), min(tall, theme.px(self._most)))

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        wide = self._inside.minimumSizeHint().width() if self._inside is not None else 0
        return QSize(wide, min(hint.height(), theme.px(self._least)))


class Pages(QStackedWidget):
    """Pages of which one is seen: it alone says how much room is needed, not the widest of those behind it."""

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(self.updateGeometry)

    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        return page.minimumSizeHint() if page is not None else super().minimumSizeHint()
