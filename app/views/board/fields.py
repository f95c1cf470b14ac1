"""Which fields stand on a strip, in which order, and in which look the board is: chosen by the user and remembered."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.views import theme
from app.views.board.faces import FIELDS
from app.views.board.layout import USUAL, Look
from app.views.memory import Memory
from app.views.translated import tr
from app.views.widgets import button, label

KEY, LOOK = "board_strip_fields", "board_look"
DATA = Qt.ItemDataRole.UserRole


def remembered() -> tuple[str, ...]:
    """The fields chosen last, in their order; unknown names are left out, and nothing at all is the usual ones."""
    known = str(Memory().get(KEY, ",".join(USUAL)))
    return tuple(name for name in known.split(",") if name in FIELDS) or USUAL


def remember(fields: Sequence[str]) -> None:
    Memory().put(KEY, ",".join(fields))


def remembered_look() -> Look:
    return "columns" if Memory().get(LOOK, "rows") == "columns" else "rows"


def remember_look(look: Look) -> None:
    Memory().put(LOOK, look)


class FieldChooser(QWidget):
    """A popup list: Space ticks a field, Alt+arrows or the mouse move it.

    Signal: chosen(fields), each time something differs. One field stays ticked.
    """

    chosen = Signal(tuple)

    def __init__(self, fields: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("look", "card")
        self._shown = tuple(fields)
        self.list = FieldList()
        self._fill(fields)
        self.list.itemChanged.connect(self._tell)
        self.list.model().rowsMoved.connect(self._tell)
        usual = button(tr("As usual"), look="flat")
        usual.setToolTip(tr("Scene, slug, set and synopsis, flags, pages, time and cast, in this order"))
        usual.clicked.connect(self.restore)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(6)
        column.addWidget(label(tr("On a strip, from the left"), "strong"))
        column.addWidget(self.list)
        column.addWidget(label(tr("Alt+↑ ↓ moves a field"), "small"))
        column.addWidget(usual)
        self.setFocusProxy(self.list)

    def _fill(self, fields: Sequence[str]) -> None:
        self.list.clear()
        for name in (*fields, *(name for name in FIELDS if name not in fields)):
            item = QListWidgetItem(tr(FIELDS[name]))
            item.setData(DATA, name)
            item.setSizeHint(QSize(0, theme.px(24)))
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
                | Qt.ItemFlag.ItemIsDragEnabled
            )  # fmt: skip
            item.setCheckState(Qt.CheckState.Checked if name in fields else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def fields(self) -> tuple[str, ...]:
        """The ticked fields, from above."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return tuple(str(item.data(DATA)) for item in items if item.checkState() == Qt.CheckState.Checked)

    def restore(self) -> None:
        """Tick and order them as in a new board."""
        self.list.blockSignals(True)
        self._fill(USUAL)
        self.list.blockSignals(False)
        self._tell()

    def _tell(self) -> None:
        found = self.fields()
        if not found:  # a strip that says nothing can't be told from another
            self.list.blockSignals(True)
            self.list.item(self.list.currentRow()).setCheckState(Qt.CheckState.Checked)
            self.list.blockSignals(False)
        elif found != self._shown:
            self._shown = found
            self.chosen.emit(found)

    def show_below(self, widget: QWidget) -> None:
        """Open it below a button, its list focused."""
        self.adjustSize()
        self.move(widget.mapToGlobal(QPoint(0, widget.height())))
        self.show()
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)


class FieldList(QListWidget):
    """Items that can be ticked and moved."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Fields of a strip, in order"))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedSize(theme.px(210), theme.px(24) * len(FIELDS) + 6)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if not step or event.modifiers() != Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
            return
        row = self.currentRow()
        goal = row + step
        if 0 <= goal < self.count():
            item = self.takeItem(row)
            self.insertItem(goal, item)
            self.setCurrentRow(goal)
            self.itemChanged.emit(item)
