"""Why what was typed is refused: a label at the line it was typed into. Nothing else moves."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFontMetrics
from PySide6.QtWidgets import QLabel, QLineEdit

from app.views import theme

WIDE = 420
GAP = 3


class Refusal(QLabel):
    """Stands under its line, or above it where there is no room; hidden while nothing is refused."""

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line.parentWidget())
        self._line = line
        self.setObjectName("refusal")
        self.setWordWrap(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.hide()

    def say(self, reason: str) -> None:
        """Show why, and say it to those who listen; the line keeps the keyboard and what was typed."""
        colour, ground = theme.colour("late.text").name(), theme.colour("surface").name()
        self.setStyleSheet(
            f"#refusal {{ color: {colour}; background: {ground}; border: 1px solid {colour}; border-radius: 4px; "
            f"padding: 3px 6px; font-size: {theme.px(12)}px; font-weight: 400; }}"
        )
        self.setText(reason)
        around = self.parentWidget()
        frame = around.rect() if around is not None else QRect()
        room = min(theme.px(WIDE), frame.width() - 2 * GAP)
        words = QFontMetrics(theme.font(12)).boundingRect(
            QRect(0, 0, room - 22, 2000), int(Qt.TextFlag.TextWordWrap), reason
        )
        self.resize(min(room, words.width() + 24), words.height() + 14)
        self._stand()
        self.show()
        self.raise_()
        self.setAccessibleName(reason)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def follow(self) -> None:
        """The line has moved."""
        if not self.isHidden():
            self._stand()

    def _stand(self) -> None:
        around = self.parentWidget()
        frame = around.rect() if around is not None else QRect()
        line = self._line.geometry()
        left = min(line.left(), frame.right() - GAP - self.width())
        below = line.bottom() + GAP
        above = line.top() - GAP - self.height()
        fits = below + self.height() <= frame.bottom() or above < frame.top()
        self.move(QPoint(max(GAP, left), below if fits else above))
