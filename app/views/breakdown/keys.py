"""The categories with their letters, as small buttons below the text; and what the text suggests."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.edits.breakdown import Mention
from app.plan.categories import LETTERS
from app.plan.plan import Plan
from app.views import measured, theme
from app.views.breakdown import colours
from app.views.list_rows import RowDelegate
from app.views.translated import tr
from app.views.widgets import button, label, plural

DATA = Qt.ItemDataRole.UserRole


class KeyButton(QAbstractButton):
    """A category: its letter in a box of its colour, and its name."""

    def __init__(self, category: str) -> None:
        super().__init__()
        self.category = category
        self.setText(colours.title(category))
        self.setAccessibleName(tr("Tag as {0}, key {1}").format(self.text(), LETTERS[category]))
        self.setToolTip(self.accessibleName())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its letter is the key
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(46) + measured.width_of(self._words(), 12, 400), theme.px(24))

    def _words(self) -> str:
        sign = colours.sign(self.category)
        return f"{sign} {self.text()}" if sign else self.text()

    def paintEvent(self, event: QPaintEvent) -> None:
        px, shade = theme.px, colours.shade(self.category)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("selection"))
            painter.drawRoundedRect(QRectF(self.rect()), 5, 5)
        side = px(18)
        box = QRectF(px(6) + 0.5, (self.height() - side) / 2 + 0.5, side, side - 1)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(shade, 1.2))
        painter.drawRoundedRect(box, 3, 3)
        painter.setFont(theme.font(11, 600))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, LETTERS[self.category])
        painter.setFont(theme.font(12))
        painter.setPen(theme.colour("text"))
        room = QRectF(box.right() + px(6), 0, self.width() - box.right() - px(8), self.height())
        painter.drawText(room, measured.LEFT, measured.elided(self._words(), 12, 400, round(room.width())))
        painter.end()


class TagKeys(QScrollArea):
    """As tall as its rows, up to so many; beyond that they scroll. Signal: pressed(category)."""

    pressed = Signal(str)
    MOST = 6  # rows

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Categories"))
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = QWidget()
        self._inside.setProperty("look", "surface")
        self._inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._grid = QGridLayout(self._inside)
        self._grid.setContentsMargins(10, 4, 10, 6)
        self._grid.setSpacing(0)
        self.setWidget(self._inside)
        self._columns = 0
        self.buttons: dict[str, KeyButton] = {}

    def show_categories(self, categories: Sequence[str]) -> None:
        """Offer these, in this order."""
        if list(categories) == list(self.buttons):
            return
        for old in self.buttons.values():
            old.deleteLater()
        self.buttons = {}
        for category in categories:
            made = KeyButton(category)
            made.clicked.connect(lambda _=False, chosen=category: self.pressed.emit(chosen))
            self.buttons[category] = made
        self._columns = 0
        self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """As many columns as fit, two at least where names still can be told; no more rows than leave the text room."""
        longest = max((made.sizeHint().width() for made in self.buttons.values()), default=1)
        wide = min(longest, theme.px(145), max(theme.px(96), (self.width() - 32) // 2))
        columns = max(1, (self.width() - 32) // max(wide, 1))
        if columns != self._columns:
            self._columns = columns
            for place, made in enumerate(self.buttons.values()):
                self._grid.removeWidget(made)
                self._grid.addWidget(made, place // columns, place % columns)
        most = max(2, min(self.MOST, self.window().height() // (5 * theme.px(24))))
        rows = min(-(-len(self.buttons) // columns), most)
        self.setFixedHeight(rows * theme.px(24) + 12)


class Suggestions(QWidget):
    """What a text names and the scene does not need yet. Signals: accepted(mentions), looked_at(mention)."""

    accepted = Signal(object)
    looked_at = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._found: tuple[Mention, ...] = ()
        self.title = label("", "strong")
        self.one = button(tr("Accept"))
        self.one.setToolTip(tr("Accept the chosen suggestion (Enter)"))
        self.one.clicked.connect(self.accept_chosen)
        self.all = button(tr("Accept all"), "check")
        self.all.setToolTip(tr("Accept all suggestions of this scene (Shift+Enter in the list)"))
        self.all.clicked.connect(self.accept_all)
        self.list = SuggestionList()
        self.list.setAccessibleName(tr("Suggestions"))
        self.list.setItemDelegate(RowDelegate(self.list, 26))
        self.list.setStyleSheet("QListWidget { background: transparent; }")
        self.list.itemActivated.connect(self.accept_chosen)
        self.list.all_wanted.connect(self.accept_all)
        self.list.currentRowChanged.connect(self._on_row)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.one)
        head.addWidget(self.all)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.list)
        self.hide()

    def show_found(self, plan: Plan, found: Sequence[Mention]) -> None:
        """Show suggestions; hidden where there are none."""
        place = self.list.currentRow()
        self._found = tuple(found)
        self.title.setText(plural(len(self._found), "suggestion"))
        self.list.blockSignals(True)
        self.list.clear()
        for mention in self._found:
            element = plan.elements[mention.element_id]
            name = f"{element.number} {element.name}".strip()
            self.list.addItem(QListWidgetItem(f"{name}   {colours.title(mention.category)}, “{mention.words}”"))
        self.list.setCurrentRow(max(0, min(place, len(self._found) - 1)))
        self.list.blockSignals(False)
        self.list.setFixedHeight(theme.px(26) * min(3, max(1, len(self._found))) + 2)
        self.setVisible(bool(self._found))

    def found(self) -> tuple[Mention, ...]:
        return self._found

    def accept_chosen(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._found):
            self.accepted.emit((self._found[row],))

    def accept_all(self) -> None:
        if self._found:
            self.accepted.emit(self._found)

    def _on_row(self, row: int) -> None:
        if 0 <= row < len(self._found):
            self.looked_at.emit(self._found[row])


class SuggestionList(QListWidget):
    """Enter accepts the chosen one, Shift+Enter all."""

    all_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.all_wanted.emit()
            elif self.currentItem() is not None:
                self.itemActivated.emit(self.currentItem())
            return
        super().keyPressEvent(event)
