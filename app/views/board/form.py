"""A small form on the board, below the row it is about: a few lines to type into, Enter keeps, Esc gives up."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.plan.errors import CoversetError
from app.views import theme
from app.views.widgets import button, label, paragraph


@dataclass(frozen=True, slots=True)
class Field:
    """title: before the line; text: what stands in it at first; hint: in an empty line; wide: pixels; choices: what is
    offered for it, if anything."""

    title: str
    text: str = ""
    hint: str = ""
    wide: int = 110
    choices: tuple[str, ...] = ()


class Form(QFrame):
    """Lines by title. keep(texts) does the deed; what it raises is shown in the form, which stays open. tell(texts)
    says while one types what it would do, or nothing.

    Signal: closed(), after it was kept or given up.
    """

    closed = Signal()

    def __init__(
        self,
        parent: QWidget,
        title: str,
        fields: Sequence[Field],
        verb: str,
        keep: Callable[[list[str]], object],
        tell: Callable[[list[str]], str] | None = None,
    ) -> None:
        super().__init__(parent)
        self._over, self._keep, self._tell = parent, keep, tell
        self.setProperty("look", "card")
        self.setAutoFillBackground(True)
        self.setAccessibleName(title)
        self.error = paragraph("", "small")
        self.error.setStyleSheet(f"color: {theme.colour('late.text').name()};")
        self.error.hide()
        self.note = paragraph("", "small")
        self.lines: list[QLineEdit] = []
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        for row, field in enumerate(fields):
            line = QLineEdit(field.text)
            line.setPlaceholderText(field.hint)
            line.setAccessibleName(field.title)
            line.installEventFilter(self)
            shown: QWidget = self._choice(field, line) if field.choices else line
            shown.setAccessibleName(field.title)
            shown.setFixedWidth(theme.px(field.wide))
            line.textChanged.connect(self._say)
            grid.addWidget(label(field.title, "secondary"), row, 0)
            grid.addWidget(shown, row, 1)
            self.lines.append(line)
        grid.setColumnStretch(2, 1)
        self.accept = button(verb, look="primary")
        self.accept.clicked.connect(self.submit)
        cancel = button(self.tr("Cancel"))
        cancel.clicked.connect(self.close_form)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(10)
        column.addWidget(label(title, "strong"))
        column.addLayout(grid)
        column.addWidget(self.note)
        column.addWidget(self.error)
        column.addLayout(buttons)
        self._say()

    def _choice(self, field: Field, line: QLineEdit) -> QComboBox:
        """A line with what is offered for it; anything else may be typed."""
        box = QComboBox()
        box.addItems(field.choices)
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.setLineEdit(line)
        box.setCurrentIndex(box.findText(field.text))
        line.setText(field.text)
        box.installEventFilter(self)  # the keys of the line come here first
        return box

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()  # what a line has no use for is not for the strips behind either

    def _say(self) -> None:
        told = self._tell([line.text() for line in self.lines]) if self._tell is not None else ""
        self.note.setText(told)
        self.note.setVisible(bool(told))
        if self.isVisible():
            self.adjustSize()

    def show_at(self, at: QPoint) -> None:
        """Show it with its corner there, wholly inside of what it stands on."""
        self.adjustSize()
        self.stand_at(at)
        self.show()
        self.raise_()
        if self.lines:
            self.lines[0].setFocus(Qt.FocusReason.OtherFocusReason)
            self.lines[0].selectAll()

    def stand_at(self, at: QPoint) -> None:
        """Move it there, wholly inside of what it stands on."""
        room = self._over.size() - self.size()
        y = at.y() if at.y() <= room.height() else at.y() - self.height() - theme.px(30)
        self.move(max(0, min(at.x(), room.width())), max(0, min(y, room.height())))

    def submit(self) -> None:
        """Keep what was typed."""
        try:
            self._keep([line.text() for line in self.lines])
        except CoversetError as error:
            self.error.setText(str(error))
            self.error.show()
            self.adjustSize()
            return
        self.close_form()

    def close_form(self) -> None:
        if not self.isHidden():
            self.hide()
            self.deleteLater()
            self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        override = event.type() == QEvent.Type.ShortcutOverride
        if isinstance(event, QKeyEvent) and (override or event.type() == QEvent.Type.KeyPress):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
                if override:
                    event.accept()
                elif event.key() == Qt.Key.Key_Escape:
                    self.close_form()
                else:
                    self.submit()
                return True
            if override:  # letters are typed here and are no shortcuts
                event.accept()
        return super().eventFilter(watched, event)
