"""A part that draws itself anew only while it is seen; what changes meanwhile waits until it is shown."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget


class WhenSeen(QWidget):
    """`refresh` is given by the part, and lets `_stale` be False. Its signals call `_on_changed`."""

    _stale = True

    def _on_changed(self) -> None:
        self._stale = True
        if self.isVisible():
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def refresh(self) -> None:
        """Draw again what is shown."""
        self._stale = False
