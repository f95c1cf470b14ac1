"""A menu that stays open while several of its entries are switched on and off; Esc, or a click beside it, closes it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget


class StayingMenu(QMenu):
    """Left click or Space switches an entry; Enter switches one and closes the menu."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        entry = self.activeAction()
        under = self.actionAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or entry is not under or not self._switch(entry):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Space or not self._switch(self.activeAction()):
            super().keyPressEvent(event)

    def _switch(self, entry: QAction | None) -> bool:
        """Whether it was one that can be switched."""
        if entry is None or not entry.isCheckable() or not entry.isEnabled():
            return False
        entry.trigger()
        return True
