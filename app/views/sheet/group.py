"""A group of fields of a sheet under its name, which shuts and opens it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from app.reports.sheet_fields import Field
from app.views import icons, theme
from app.views.sheet.box import FieldBox
from app.views.sheet.flow import Flow, grows
from app.views.translated import tr
from app.views.widgets import ElidedLabel, label, line, plural

NAME = 146  # px of a name before its fields
LEAST = 150  # px of a line of text among other fields
SHORT = 6  # letters
IN_A_ROW = 3  # fields of a person that stand beside the name


class Group(QWidget):
    """toggled(name, open): it was shut or opened. filled: its boxes are made, or being made."""

    toggled = Signal(str, bool)

    def __init__(self, name: str, fields: Sequence[Field], is_open: bool) -> None:
        super().__init__()
        self.name, self.is_open, self.filled = name, is_open, False
        self.head = QToolButton()
        self.head.setProperty("look", "flat")
        self.head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.head.setStyleSheet("font-weight: 600; padding: 1px 4px 1px 0; text-align: left")
        self.head.clicked.connect(lambda: self.toggle(not self.is_open))
        self._count = label("", "small")
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self.head)
        head.addStretch()
        head.addWidget(self._count)
        self._body = QWidget()
        self._rows = QVBoxLayout(self._body)
        self._rows.setContentsMargins(4, 0, 0, 6)
        self._rows.setSpacing(5)
        self._grid: QGridLayout | None = None
        self._heads: tuple[str, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(line())
        column.addLayout(head)
        column.addWidget(self._body)
        self.show_fields(fields)
        self._show()

    def show_fields(self, fields: Sequence[Field]) -> None:
        """Say how many fields there are, and how many were typed."""
        typed = sum(field.value is not None for field in fields)
        wrong = sum(field.contradicted for field in fields)
        words = [tr("{0} typed").format(typed)] if typed else []
        words += [tr("{0} to look at").format(wrong)] if wrong else []
        self._count.setText(", ".join(words or [plural(len(fields), "field")]))

    def toggle(self, on: bool) -> None:
        if on != self.is_open:
            self.is_open = on
            self._show()
            self.toggled.emit(self.name, on)

    def _show(self) -> None:
        self.head.setText(tr(self.name))
        words = tr("{0}, open") if self.is_open else tr("{0}, shut")
        self.head.setAccessibleName(words.format(tr(self.name)))
        icons.dress(self.head, "chevron-down" if self.is_open else "chevron-right")
        self._body.setVisible(self.is_open)

    def add(self, boxes: Sequence[FieldBox]) -> None:
        """Fields that stand together: those of one person, place or scene under or beside its name; else each with its
        title before it, clocks side by side."""
        names = [box.field.label.split(", ", 1) for box in boxes]
        if not all(box.field.key.count(".") == 2 for box in boxes) or not all(len(name) == 2 for name in names):
            self._add_plain(boxes)
        elif len(boxes) <= IN_A_ROW and all(box.field.kind in ("clock", "text") for box in boxes):
            self._add_row(names[0][1], [name[0] for name in names], boxes)
        else:
            self._add_block(names[0][1], [name[0] for name in names], boxes)

    def _plain_grid(self) -> QGridLayout:
        if self._grid is None or self._heads:
            self._grid, self._heads = self._new_grid(), ()
            self._grid.setColumnStretch(1, 1)
        return self._grid

    def _new_grid(self) -> QGridLayout:
        made = QGridLayout()
        made.setHorizontalSpacing(8)
        made.setVerticalSpacing(5)
        self._rows.addLayout(made)
        return made

    def _add_plain(self, boxes: Sequence[FieldBox]) -> None:
        if len(boxes) == 1:
            grid = self._plain_grid()
            row = grid.rowCount()
            grid.addWidget(_title(boxes[0].field.label, boxes[0]), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(boxes[0], row, 1)
            return
        self._grid = None
        inside = QWidget()
        flow = Flow(inside, across=24)
        for box in boxes:
            pair = QWidget()
            row_of = QHBoxLayout(pair)
            row_of.setContentsMargins(0, 0, 0, 0)
            row_of.setSpacing(8)
            row_of.addWidget(_title(box.field.label, box), 0, Qt.AlignmentFlag.AlignTop)
            row_of.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
            pair.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
            flow.addWidget(pair)
        self._rows.addWidget(inside)

    def _add_row(self, name: str, heads: list[str], boxes: Sequence[FieldBox]) -> None:
        if self._grid is None or self._heads != tuple(heads):
            self._grid, self._heads = self._new_grid(), tuple(heads)
            for column, head in enumerate(heads, start=1):
                self._grid.addWidget(label(head, "small"), 0, column)
                self._grid.setColumnStretch(column, 0 if boxes[column - 1].field.kind == "clock" else 2)
            self._grid.setColumnStretch(0, 2)
        row = self._grid.rowCount()
        title = _title(name, boxes[0], fixed=False)
        self._grid.addWidget(title, row, 0, Qt.AlignmentFlag.AlignTop)
        for column, box in enumerate(boxes, start=1):
            self._grid.addWidget(box, row, column, Qt.AlignmentFlag.AlignTop)

    def _add_block(self, name: str, heads: list[str], boxes: Sequence[FieldBox]) -> None:
        self._grid = None
        self._rows.addWidget(ElidedLabel(name, look="strong"))
        inside = QWidget()
        flow = Flow(inside)
        for head, box in zip(heads, boxes, strict=True):
            part = QWidget()
            column = QVBoxLayout(part)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(1)
            title = label(head, "small")
            title.setBuddy(box.input)
            column.addWidget(title)
            column.addWidget(box)
            column.addStretch()
            if box.field.kind != "clock":
                _take_room(part, box.field.shown)
            flow.addWidget(part)
        self._rows.addWidget(inside)


def _take_room(part: QWidget, text: str) -> None:
    """Let a text be read; one that is short leaves what is over to the others."""
    if 0 < len(text) <= SHORT:
        part.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        part.setFixedWidth(theme.px(72))
    else:
        grows(part, theme.px(min(max(len(text) * 7 + 24, 72), 300) if text else LEAST))


def _title(text: str, box: FieldBox, fixed: bool = True) -> QLabel:
    made = ElidedLabel(text, look="secondary")
    if fixed:
        made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        made.setFixedWidth(theme.px(NAME))
    made.setMinimumHeight(theme.px(28))
    made.setBuddy(box.input)
    return made
