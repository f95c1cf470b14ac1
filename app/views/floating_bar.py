"""The bar that says what was refused: it lies over the foot of the work, so that nothing moves under a hand."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from app.views.widgets import MessageBar

TYPED_IN = (QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit)


class FloatingBar(MessageBar):
    """A message bar over the foot of a part of the window, whose headings stay in sight; over its top where somebody
    types at the foot. below: the part now; it may be another one later."""

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
        """Lie over the part's foot, as high as the sentence needs."""
        frame, part = self.parentWidget(), self._below()
        if frame is None or self.isHidden():
            return
        corner = part.mapTo(frame, QPoint(0, 0)) if frame.isAncestorOf(part) else QPoint(0, 0)
        high = self.heightForWidth(part.width())
        area = QRect(corner, QSize(part.width(), high if high > 0 else self.sizeHint().height()))
        foot = area.translated(0, max(0, part.height() - area.height()))
        typed = QApplication.focusWidget()
        hides = isinstance(typed, TYPED_IN) and frame.isAncestorOf(typed) and foot.intersects(_area_in(frame, typed))
        self.setGeometry(area if hides else foot)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self.place()
        return False


def _area_in(frame: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(frame, QPoint(0, 0)), widget.size())
