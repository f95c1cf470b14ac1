"""The bar over the chart: what is chosen there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QActionGroup, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QWidget

from app.views import theme
from app.views.schedule import bars
from app.views.schedule.shades import Shades
from app.views.translated import tr


class Choice(QToolButton):
    """A flat button `Group Department ⌄` with the choices as its menu."""

    def __init__(self, title: str, choices: dict, choose: Callable) -> None:
        super().__init__()
        self._title, self._choices, self._choose = title, choices, choose
        self._chosen = next(iter(choices))
        self._other = self._beside = ""
        self.setProperty("look", "flat")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        menu = QMenu(self)
        self.setMenu(menu)
        entries = QActionGroup(self)
        for key, text in choices.items():
            entry = menu.addAction(tr(text))
            entry.setCheckable(True)
            entry.setChecked(key == self._chosen)
            entry.setActionGroup(entries)
            entry.triggered.connect(lambda _=False, chosen=key: self.choose(chosen))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._say()

    @property
    def chosen(self) -> str:
        return self._chosen

    def show_chosen(self, key: str, text: str = "") -> None:
        """Say what was chosen elsewhere; text: its words, where it is none of the choices."""
        self._chosen, self._other = key, text
        for action, known in zip(self.menu().actions(), self._choices, strict=False):
            action.setChecked(known == key)
        self._say()

    def show_beside(self, text: str) -> None:
        """Say behind the choice what else is switched on in its menu; empty: nothing is."""
        self._beside = text
        self._say()

    def choose(self, key: str) -> None:
        """Take one of the choices."""
        self.show_chosen(key)
        self._choose(key)

    def _words(self) -> str:
        known = self._choices.get(self._chosen)
        chosen = self._other if known is None else tr(known)
        return f"{chosen}, {self._beside}" if self._beside else chosen

    def _say(self) -> None:
        self.setAccessibleName(f"{self._title}: {self._words()}")
        self.setToolTip(self.accessibleName())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        wide = QFontMetricsF(theme.font(12)).horizontalAdvance(self._title)
        return QSize(self.minimumSizeHint().width() + int(wide) + theme.px(5), theme.px(26))

    def minimumSizeHint(self) -> QSize:
        """Without its title, where there is no room for it."""
        wide = QFontMetricsF(theme.font(12, 600)).horizontalAdvance(self._words())
        return QSize(int(wide) + theme.px(34), theme.px(26))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("selection"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)
        area = QRectF(self.rect()).adjusted(theme.px(8), 0, 0, 0)
        painter.setPen(theme.colour("text.2"))
        painter.setFont(theme.font(12))
        if self.width() >= self.sizeHint().width() - 1:
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, self._title)
            area.setLeft(area.left() + QFontMetricsF(theme.font(12)).horizontalAdvance(self._title) + theme.px(5))
        painter.setPen(theme.colour("text"))
        painter.setFont(theme.font(12, 600))
        chosen = self._words()
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, chosen)
        x = area.left() + QFontMetricsF(theme.font(12, 600)).horizontalAdvance(chosen) + theme.px(12)
        bars.paint_chevron(painter, Shades(self.devicePixelRatioF()), x, self.height() / 2, folded=False)
        painter.end()


class Rule(QWidget):
    """A line of one pixel."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(theme.colour("border"), 1))
        painter.drawLine(0, 0, self.width(), 0)
        painter.end()
