"""Which fields of a scene stand on its strip beside its set, and in which order: chosen by the user and remembered."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.views import theme
from app.views.board.rows import FIELDS
from app.views.memory import Memory
from app.views.widgets import label

KEY = "board_fields"
USUAL = ("synopsis",)
DATA = Qt.ItemDataRole.UserRole


def remembered() -> tuple[str, ...]:
    """The fields chosen last, in their order; unknown names are left out."""
    known = str(Memory().get(KEY, ",".join(USUAL)))
    return tuple(name for name in known.split(",") if name in FIELDS)


def remember(fields: Sequence[str]) -> None:
    Memory().put(KEY, ",".join(fields))


class FieldChooser(QWidget):
    """A popup list: Space ticks a field, Alt+arrows or the mouse move it.

    Signal: chosen(fields), each time something differs.
    """

    chosen = Signal(tuple)

    def __init__(self, fields: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("look", "card")
        self._shown = tuple(fields)
        self.list = FieldList()
        for name in (*fields, *(name for name in FIELDS if name not in fields)):
            item = QListWidgetItem(FIELDS[name])
            item.setData(DATA, name)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
                | Qt.ItemFlag.ItemIsDragEnabled
            )  # fmt: skip
            item.setCheckState(Qt.CheckState.Checked if name in fields else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.itemChanged.connect(self._tell)
        self.list.model().rowsMoved.connect(self._tell)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(6)
        column.addWidget(label("After the set", "strong"))
        column.addWidget(self.list)
        column.addWidget(label("Alt+↑ ↓ moves a field", "small"))
        self.setFocusProxy(self.list)

    def fields(self) -> tuple[str, ...]:
        """The ticked fields, from above."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return tuple(str(item.data(DATA)) for item in items if item.checkState() == Qt.CheckState.Checked)

    def _tell(self) -> None:
        if self.fields() != self._shown:
            self._shown = self.fields()
            self.chosen.emit(self._shown)

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
        self.setAccessibleName("Fields of a strip, in order")
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedSize(theme.px(190), theme.px(30) * len(FIELDS))

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
