"""The fields of a sheet in groups, as they stand on it; above them what was typed and the plan now says otherwise."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from app.reports.sheet_fields import Field
from app.views import icons, theme
from app.views.sheet.box import CLOCK_WIDTH, FieldBox, contradiction, signed
from app.views.translated import tr
from app.views.widgets import ElidedLabel, button, label, line, plural

FOLDED = ("Advance", "Crew", "Requirements")
"""Groups that are shut at first: seldom typed into, and long."""
AT_ONCE = 24  # boxes made before the window is let breathe
NAME = 108  # px of a name before its fields


def subject(key: str) -> str:
    """`cast.123` of `cast.123.make_up`; empty where a key is about nothing of its own."""
    parts = key.split(".")
    return ".".join(parts[:2]) if len(parts) == 3 else ""


class FieldPanel(QScrollArea):
    """Boxes by key, in the order of the sheet; the signals are theirs. crew_wanted: import a crew list."""

    typing = Signal(str, str)
    left = Signal(str)
    back = Signal(str)
    kept = Signal(str)
    everywhere = Signal(str, bool)
    crew_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.boxes: dict[str, FieldBox] = {}
        self.fields: tuple[Field, ...] = ()
        self._shape: tuple[object, ...] = ()
        self._waiting: list[tuple[Group, list[Field]]] = []
        self._groups: dict[str, Group] = {}
        self._open: dict[str, bool] = {}
        self._wanted = ""
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Fields of the sheet"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._make_some)
        self._inside = QWidget()
        self._inside.setProperty("look", "panel")
        self._inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(16, 10, 16, 16)
        self._column.setSpacing(6)
        self.warnings = Warnings()
        self.warnings.kept.connect(self.kept)
        self.warnings.back.connect(self.back)
        self.warnings.shown.connect(self.go_to)
        self._column.addWidget(self.warnings)
        self._groups_at = QVBoxLayout()
        self._groups_at.setSpacing(6)
        self._column.addLayout(self._groups_at)
        self.no_crew = button(tr("No crew yet. Import crew list…"), "users")
        self.no_crew.clicked.connect(self.crew_wanted)
        self._column.addWidget(self.no_crew, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch()
        self.setWidget(self._inside)
        theme.current().changed.connect(self._fit)

    def show_fields(self, fields: Sequence[Field], new: bool = False) -> None:
        """Show the fields; what is being typed stays. new: of another sheet than before."""
        self.fields = tuple(fields)
        shape = tuple((field.key, field.kind, field.group, field.columns) for field in fields)
        if new or shape != self._shape:
            self._shape = shape
            self._rebuild()
        else:
            by_key = {field.key: field for field in fields}
            for key, box in self.boxes.items():
                box.show_field(by_key[key])
            for group in self._groups.values():
                group.show_fields([field for field in fields if field.group == group.name])
        self.warnings.show_fields([field for field in fields if field.contradicted])

    def box(self, key: str) -> FieldBox | None:
        """The box of a field; its group is opened where it is shut."""
        if key not in self.boxes:
            field = next((field for field in self.fields if field.key == key), None)
            if field is not None:
                self._groups[field.group].toggle(True)
                self._finish()
        return self.boxes.get(key)

    def go_to(self, key: str) -> None:
        """Give a field the focus, in sight."""
        box = self.box(key)
        if box is not None:
            self._column.activate()
            box.input.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(box, 0, theme.px(60))

    def pass_on(self, key: str) -> None:
        """Give the field after this one the focus."""
        keys = list(self.boxes)
        at = keys.index(key) + 1
        if at < len(keys):
            self.go_to(keys[at])
        else:
            self.boxes[key].input.focusNextChild()

    def focused(self) -> str:
        """The key of the field that has the focus, or empty."""
        focus = self.window().focusWidget()
        return next((key for key, box in self.boxes.items() if focus is not None and box.isAncestorOf(focus)), "")

    # building ---------------------------------------------------------------------------------------------------------
    def _rebuild(self) -> None:
        self._timer.stop()
        self._waiting.clear()
        self._wanted = self.focused()
        for group in self._groups.values():
            group.hide()
            group.deleteLater()
        self.boxes, self._groups = {}, {}
        names = list(dict.fromkeys(field.group for field in self.fields))
        for name in names:
            fields = [field for field in self.fields if field.group == name]
            group = Group(name, fields, self._open.get(name, name not in FOLDED))
            group.toggled.connect(self._on_toggled)
            self._groups[name] = group
            self._groups_at.addWidget(group)
            if group.is_open:
                self._waiting.append((group, fields))
        self._make_some()

    def _on_toggled(self, name: str, on: bool) -> None:
        self._open[name] = on
        group = self._groups[name]
        if on and not group.filled:
            group.filled = True
            self._waiting.append((group, [field for field in self.fields if field.group == name]))
            self._make_some()

    def _make_some(self) -> None:
        """Make some boxes, then let the window breathe."""
        made = 0
        while self._waiting and made < AT_ONCE:
            group, fields = self._waiting[0]
            group.filled = True
            name = subject(fields[0].key)
            some = [fields[0]] if not name else [f for f in fields if subject(f.key) == name]
            self._make(group, some)
            made += len(some)
            rest = [field for field in fields if field not in some]
            if rest:
                self._waiting[0] = (group, rest)
            else:
                self._waiting.pop(0)
        self._in_order()
        if self._wanted and self._wanted in self.boxes:
            self.boxes[self._wanted].input.setFocus(Qt.FocusReason.OtherFocusReason)
            self._wanted = ""
        if self._waiting:
            self._timer.start(0)

    def _finish(self) -> None:
        while self._waiting:
            self._make_some()

    def _in_order(self) -> None:
        order = {field.key: place for place, field in enumerate(self.fields)}
        self.boxes = dict(sorted(self.boxes.items(), key=lambda pair: order[pair[0]]))

    def _make(self, group: Group, fields: list[Field]) -> None:
        made = [FieldBox(field, narrow=field.kind == "clock" and len(fields) > 1) for field in fields]
        for box in made:
            self.boxes[box.field.key] = box
            box.typing.connect(self.typing)
            box.left.connect(self.left)
            box.passed.connect(self.pass_on)
            box.back.connect(self.back)
            box.kept.connect(self.kept)
            box.everywhere.connect(self.everywhere)
        group.add(made)

    def _fit(self) -> None:
        for box in self.boxes.values():
            box.fit()


class Group(QWidget):
    """A group of fields under its name, which shuts and opens it. toggled(name, open)."""

    toggled = Signal(str, bool)

    def __init__(self, name: str, fields: Sequence[Field], is_open: bool) -> None:
        super().__init__()
        self.name, self.is_open, self.filled = name, is_open, False
        self._head = QToolButton()
        self._head.setProperty("look", "flat")
        self._head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._head.setStyleSheet("font-weight: 600; padding: 1px 4px 1px 0; text-align: left")
        self._head.clicked.connect(lambda: self.toggle(not self.is_open))
        self._count = label("", "small")
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self._head)
        head.addStretch()
        head.addWidget(self._count)
        self._body = QWidget()
        self._grid = QGridLayout(self._body)
        self._grid.setContentsMargins(4, 0, 0, 6)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(5)
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
        self._count.setText(", ".join(words) if words or self.is_open else plural(len(fields), tr("field")))

    def toggle(self, on: bool) -> None:
        if on != self.is_open:
            self.is_open = on
            self._show()
            self.toggled.emit(self.name, on)

    def _show(self) -> None:
        self._head.setText(tr(self.name))
        self._head.setAccessibleName(
            tr("{0}, open").format(self.name) if self.is_open else tr("{0}, shut").format(self.name)
        )
        icons.dress(self._head, "chevron-down" if self.is_open else "chevron-right")
        self._body.setVisible(self.is_open)

    def add(self, boxes: Sequence[FieldBox]) -> None:
        """A row: a field with its label before it, or the fields of one person or scene with its name before them."""
        row = self._grid.rowCount()
        names = [box.field.label.split(", ", 1) for box in boxes]
        together = len(boxes) > 1 and all(len(name) == 2 for name in names)
        if not together:
            for place, box in enumerate(boxes):
                self._grid.addWidget(_title(box.field.label, box), row + place, 0, Qt.AlignmentFlag.AlignTop)
                self._grid.addWidget(box, row + place, 1, 1, 8)
            return
        heads = tuple(name[0] for name in names)
        if heads != self._heads:
            self._heads = heads
            for column, head in enumerate(heads, start=1):
                self._grid.addWidget(label(head, "small"), row, column, Qt.AlignmentFlag.AlignBottom)
            row += 1
        self._grid.addWidget(_title(names[0][1], boxes[0]), row, 0, Qt.AlignmentFlag.AlignTop)
        for column, box in enumerate(boxes, start=1):
            self._grid.addWidget(box, row, column, Qt.AlignmentFlag.AlignTop)
            self._grid.setColumnStretch(column, 0 if box.field.kind == "clock" else 1)


def _title(text: str, box: FieldBox) -> QLabel:
    made = ElidedLabel(text, look="secondary")
    made.setFixedWidth(theme.px(NAME))
    made.setMinimumHeight(theme.px(28))
    made.setBuddy(box.input)
    return made


class Warnings(QWidget):
    """What was typed and no longer agrees with the plan: each with Keep and Use the plan's. shown(key): go there."""

    kept = Signal(str)
    back = Signal(str)
    shown = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 4)
        self._column.setSpacing(4)
        self._fields: list[Field] = []
        self.rows: dict[str, QWidget] = {}

    def show_fields(self, fields: list[Field]) -> None:
        """The contradicted fields, in the order of the sheet."""
        if fields == self._fields:
            self.setVisible(bool(fields))
            return
        self._fields = fields
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = {}
        if fields:
            what = (
                tr("{0} no longer agree with the plan") if len(fields) > 1 else tr("{0} no longer agrees with the plan")
            )
            count = what.format(plural(len(fields), tr("typed field"), tr("typed fields")))
            self._column.addWidget(signed("triangle-alert", "squeezed.text", count))
        for field in fields:
            row = self._row(field)
            self.rows[field.key] = row
            self._column.addWidget(row)
        self.setVisible(bool(fields))

    def _row(self, field: Field) -> QWidget:
        made = QWidget()
        made.setProperty("look", "surface")
        made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(made)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(8)
        words = label(f"{field.label}: {contradiction(field)}")
        words.setWordWrap(True)
        row.addWidget(words, 1)
        for text, signal, name in (
            (tr("Keep"), self.kept, "keep"),
            (tr("Use the plan’s"), self.back, "use"),
            (tr("Show"), self.shown, "show"),
        ):
            press = button(text, look="" if name != "show" else "link", name=f"{name}-{field.key}")
            press.setAccessibleName(f"{text}, {field.label}")
            press.clicked.connect(lambda _=False, told=signal, key=field.key: told.emit(key))
            row.addWidget(press)
        return made


WIDE = NAME + 4 * (CLOCK_WIDTH + 8) + 150
"""px in which the fields of an artist stand in one row."""
