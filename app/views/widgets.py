"""Small widgets that several views use: labels, lines, the error bar, chips, the focus ring, the empty state."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QLocale, QObject, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from app.views import icons, marks, theme
from app.views.translated import tr


def label(text: str, look: str = "", name: str = "") -> QLabel:
    """A label of one of the stylesheet's looks: title, panel-title, strong, secondary, small."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if look:
        made.setProperty("look", look)
    if name:
        made.setObjectName(name)
    return made


def paragraph(text: str, look: str = "secondary") -> QLabel:
    """A label that wraps."""
    made = label(text, look)
    made.setWordWrap(True)
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return made


def line(upright: bool = False) -> QFrame:
    """A hairline, lying or upright."""
    made = QFrame()
    made.setProperty("look", "upright" if upright else "line")
    return made


def button(text: str, icon: str = "", look: str = "", name: str = "") -> QPushButton:
    """A push button with an icon of ours; its accessible name is its text."""
    made = QPushButton(f" {text}" if icon else text)  # the style leaves no gap after an icon
    token = "on_accent" if look == "primary" else "text.2"
    if look:
        made.setProperty("look", look)
    if icon:
        icons.dress(made, icon, token)
    made.setAccessibleName(text.replace("&", ""))
    made.setCursor(Qt.CursorShape.ArrowCursor)
    if name:
        made.setObjectName(name)
    return made


def tool(icon: str, name: str, hint: str = "") -> QToolButton:
    """A flat button with an icon alone. name: what it does, for the tool tip and for those who can't see it."""
    made = QToolButton()
    icons.dress(made, icon)
    made.setProperty("look", "flat")
    made.setAccessibleName(name)
    made.setToolTip(f"{name} ({hint})" if hint else name)
    return made


def plural(count: int, one: str, many: str = "") -> str:
    """`1 day`, `2 days`."""
    return f"{QLocale().toString(count)} {tr(one if count == 1 else many or one + 's')}"


class ElidedLabel(QLabel):
    """A label of one line that shortens what does not fit; the whole stands in the tool tip."""

    def __init__(self, text: str = "", look: str = "") -> None:
        super().__init__()
        self._whole = ""
        if look:
            self.setProperty("look", look)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.set_whole(text)

    def set_whole(self, text: str) -> None:
        self._whole = text
        self.setAccessibleName(text)
        self._fit()

    def whole(self) -> str:
        return self._whole

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(self.font()).horizontalAdvance(self._whole) + 2, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if theme.is_style_change(event):
            self._fit()

    def _fit(self) -> None:
        shown = QFontMetrics(self.font()).elidedText(self._whole, Qt.TextElideMode.ElideRight, max(self.width(), 1))
        if shown == "…":  # tells nothing, and looks like a button
            shown = ""
        if shown != self.text():
            self.setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")


class MessageBar(QWidget):
    """An inline bar for what went wrong, or for a proposal: a sentence, perhaps buttons, and a cross."""

    closed = Signal()

    def __init__(self, name: str, icon: str, token: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._icon, self._token = QLabel(), (icon, token)
        self.text = paragraph("", "strong")
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        cross = tool("x", tr("Close this message"), "Esc")
        cross.clicked.connect(self.dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(10)
        row.addWidget(self._icon)
        row.addWidget(self.text, 1)
        row.addLayout(self._buttons)
        row.addWidget(cross)
        theme.current().changed.connect(self._dress)
        self._dress()
        self.hide()

    def _dress(self) -> None:
        self._icon.setPixmap(icons.pixmap(*self._token, ratio=self.devicePixelRatioF()))

    def say(self, text: str, **actions: Callable[[], object]) -> None:
        """Show a sentence; each keyword is a button (`Locate=…`, `_` for a space)."""
        self._clear()
        self.text.setText(text)
        self.setAccessibleName(text)
        for name, deed in actions.items():
            made = button(tr(name.replace("_", " ")))
            made.clicked.connect(deed)
            made.clicked.connect(self.dismiss)
            self._buttons.addWidget(made)
        self.show()

    def dismiss(self) -> None:
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def _clear(self) -> None:
        while (item := self._buttons.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()


class EmptyState(QWidget):
    """What an empty view says: one sentence and, where there is something to do, one button."""

    def __init__(self, sentence: str, action: str = "", deed: Callable[[], object] | None = None) -> None:
        super().__init__()
        self.sentence = paragraph(sentence)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.addStretch()
        column.addWidget(self.sentence)
        if action and deed is not None:
            made = button(action, look="primary")
            made.clicked.connect(deed)
            column.addWidget(made, 0, Qt.AlignmentFlag.AlignCenter)
        column.addStretch()


class Chip(QWidget):
    """A state as shape, word and tint."""

    def __init__(self, state: str = "", text: str = "") -> None:
        super().__init__()
        self._state, self._text = state, text
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def set_state(self, state: str, text: str) -> None:
        self._state, self._text = state, text
        self.setAccessibleName(text)
        self.setVisible(bool(marks.family(state)))
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        return self._text

    def sizeHint(self) -> QSize:
        return marks.chip_size(self._text)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        marks.paint_chip(painter, 0, self.height() / 2, self._state, self._text)
        painter.end()


class FocusRing(QWidget):
    """The focus: a ring of 2 px with a gap of 1 px round the widget that has it, inside of what fills a pane.

    A pane is ringed only where the keyboard led to it (`loud`); else it shows its chosen row alone.
    """

    GAP, WIDTH = 1, 2

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._around: QWidget | None = None
        self._watched: list[QWidget] = []
        self._inside = self.loud = False
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus)
        theme.current().changed.connect(self._on_letters)
        self.hide()

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        # while a window is torn down the focus still wanders over what is left of it
        if not isValid(self):
            return
        for watched in self._watched:
            if isValid(watched):
                watched.removeEventFilter(self)
        self._around, self._watched = None, []
        if new is None or new.window() is not self.window() or new is self.window():
            self.hide()
            return
        self._inside = isinstance(new, QAbstractScrollArea | NavButton)
        if self.loud or not isinstance(new, QAbstractScrollArea):
            self._around = new
            new.destroyed.connect(self._on_destroyed)
            # what it stands in moves it as well, when a banner comes or goes
            above: QWidget | None = new
            while above is not None and above is not self.window():
                above.installEventFilter(self)
                self._watched.append(above)
                above = above.parentWidget()
        self._follow()

    def _on_letters(self) -> None:
        if isValid(self):
            QTimer.singleShot(0, self, self._follow)  # once the layouts have moved everything

    def _on_destroyed(self) -> None:
        if isValid(self) and (self._around is None or not isValid(self._around)):
            self._around = None
            self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide):
            self._follow()
        return False

    def _follow(self) -> None:
        around = self._around
        if not isValid(self):
            return
        if around is None or not isValid(around) or not around.isVisible():
            self.hide()
            return
        grow = 0 if self._inside else self.GAP + self.WIDTH
        corner = around.mapTo(self.window(), QPoint(0, 0))
        area = QRect(corner, around.size()).adjusted(-grow, -grow, grow, grow)
        self.setGeometry(area.intersected(self.window().rect()))
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("accent"), self.WIDTH))
        half = self.WIDTH / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 5, 5)
        painter.end()


class NavButton(QAbstractButton):
    """One view in the navigation: icon, name, and its number or a badge that says what is wrong there.

    Signal: badgeClicked(), after clicked(), where the pointer was on the badge.
    """

    badgeClicked = Signal()

    def __init__(self, text: str, icon: str, number: str) -> None:
        super().__init__()
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._icon, self._number = icon, number
        self._badge = ("", 0)
        self.set_badge("", 0, "")

    def set_badge(self, state: str, count: int, words: str) -> None:
        """words: what the count counts (`2 late`); a count of 0 shows the number again."""
        self._badge = (state, count)
        self.setAccessibleName(f"{self.text()}, {words}" if count else self.text())
        self.setToolTip(f"{self.text()} (Ctrl+{self._number})" + (f": {words}" if count else ""))
        self.update()

    def badge(self) -> tuple[str, int]:
        return self._badge

    def badge_rect(self) -> QRectF:
        """Where the badge is; empty where there is none."""
        state, count = self._badge
        if not count or not marks.family(state):
            return QRectF()
        wide = QFontMetrics(theme.font(11, 600)).horizontalAdvance(str(count)) + theme.px(23)
        tall = theme.px(16)
        return QRectF(self.width() - 12.5 - wide, (self.height() - tall) / 2, wide, tall)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        on_badge = self.isDown() and self.badge_rect().contains(event.position())
        super().mouseReleaseEvent(event)
        if on_badge:
            self.badgeClicked.emit()

    def sizeHint(self) -> QSize:
        name = QFontMetrics(theme.font(13, 600)).horizontalAdvance(self.text())
        return QSize(max(theme.px(146), name + theme.px(16 + 8 + 34) + 16), theme.px(31))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(8.5, 0.5, -8.5, -0.5)
        if self.isChecked():
            painter.setPen(QPen(theme.colour("border"), 1))
            painter.setBrush(theme.colour("surface"))
            painter.drawRoundedRect(box, 5, 5)
            painter.fillRect(QRectF(0, 5, 2.5, self.height() - 10), theme.colour("accent"))
        elif self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("hairline"))
            painter.drawRoundedRect(box, 5, 5)
        side, middle = theme.px(16), self.height() / 2
        picture = icons.pixmap(self._icon, "text" if self.isChecked() else "text.2", 16, self.devicePixelRatioF())
        painter.drawPixmap(round(box.left() + 7), round(middle - side / 2), picture)
        painter.setFont(theme.font(13, 600 if self.isChecked() else 400))
        painter.setPen(theme.colour("text") if self.isChecked() else theme.colour("text.2"))
        left = box.left() + 7 + side + theme.px(8)
        painter.drawText(QRectF(left, 0, box.right() - left, self.height()), Qt.AlignmentFlag.AlignVCenter, self.text())
        state, count = self._badge
        if count and marks.family(state):
            self._paint_badge(painter, self.badge_rect(), state, str(count))
        else:
            right = QRectF(box.left(), 0, box.width() - 8, self.height())
            painter.setFont(theme.font(12))
            painter.setPen(theme.colour("text.3"))
            painter.drawText(right, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._number)
        painter.end()

    def _paint_badge(self, painter: QPainter, pill: QRectF, state: str, count: str) -> None:
        look = marks.family(state)
        painter.setFont(theme.font(11, 600))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(f"{look}.tint"))
        painter.drawRoundedRect(pill, 8, 8)
        mark = theme.px(8)
        marks.paint(painter, QRectF(pill.left() + 6, pill.center().y() - mark / 2, mark, mark), state)
        painter.setPen(theme.colour(f"{look}.text"))
        painter.drawText(pill.adjusted(0, 0, -6, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, count)


def mix(one: QColor, other: QColor, part: float) -> QColor:
    """A colour between two: part 0 is `one`, 1 is `other`."""
    return QColor.fromRgbF(
        one.redF() + (other.redF() - one.redF()) * part,
        one.greenF() + (other.greenF() - one.greenF()) * part,
        one.blueF() + (other.blueF() - one.blueF()) * part,
    )
