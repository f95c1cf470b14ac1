"""The bar that says what was refused: it lies over the top of the work, so that nothing moves under a hand."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtWidgets import QWidget

from app.views.widgets import MessageBar


class FloatingBar(MessageBar):
    """A message bar over the top of a part of the window. below: the part now; it may be another one later."""

    def __init__(self, frame: QWidget, below: Callable[[], QWidget], name: str, icon: str, token: str) -> None:
        super().__init__(name, icon, token)
        self._below = below
        self.setParent(frame)
        self.hide()
        frame.installEventFilter(self)

    def say(self, text: str, **actions: Callable[[], object]) -> None:
        super().say(text, **actions)
        self.place()
        self.raise_()

    def place(self) -> None:
        """Lie over the part's top, as high as the sentence needs."""
        frame, part = self.parentWidget(), self._below()
        if frame is None or self.isHidden():
            return
        corner = part.mapTo(frame, QPoint(0, 0)) if frame.isAncestorOf(part) else QPoint(0, 0)
        high = self.heightForWidth(part.width())
        self.setGeometry(QRect(corner.x(), corner.y(), part.width(), high if high > 0 else self.sizeHint().height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self.place()
        return False
