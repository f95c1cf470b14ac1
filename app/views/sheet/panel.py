"""The fields of a sheet in groups, as they stand on it; above them what was typed and the plan now says otherwise."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from app.reports.sheet_fields import Field
from app.views import theme
from app.views.sheet.box import FieldBox
from app.views.sheet.group import Group
from app.views.sheet.warned import Warnings
from app.views.translated import noted, tr
from app.views.widgets import button

ORDER = (
    noted("Times"),
    noted("Sky"),
    noted("Places"),
    noted("Scenes"),
    noted("Cast"),
    noted("Minors"),
    noted("Crowd"),
    noted("Requirements"),
    noted("Advance"),
    noted("Crew"),
    noted("Tables"),
    noted("Notes"),
)
"""Groups as they stand in the panel."""
FOLDED = ("Advance", "Crew", "Requirements")
"""Groups that are shut at first: seldom typed into, and long."""
AT_ONCE = 14  # boxes made before the window is let breathe


def subject(key: str) -> str:
    """`cast.123` of `cast.123.make_up`; empty where a key is about nothing of its own."""
    parts = key.split(".")
    return ".".join(parts[:2]) if len(parts) == 3 else ""


def together(fields: Sequence[Field]) -> list[Field]:
    """Those that stand with the first: all of its subject, clocks after each other; else it stands alone."""
    name = subject(fields[0].key)
    if name:
        return [field for field in fields if subject(field.key) == name]
    found = [fields[0]]
    if fields[0].kind == "clock":
        for field in fields[1:]:
            if field.kind != "clock" or subject(field.key):
                break
            found.append(field)
    return found


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
        self.no_crew = button(tr("No crew yet. Import crew list…"), "users")
        self.no_crew.clicked.connect(self.crew_wanted)
        self._column.addWidget(self.no_crew, 0, Qt.AlignmentFlag.AlignLeft)
        self._groups_at = QVBoxLayout()
        self._groups_at.setSpacing(6)
        self._column.addLayout(self._groups_at)
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
            self._chain()
        self.warnings.show_fields([field for field in fields if field.contradicted])

    def box(self, key: str) -> FieldBox | None:
        """The box of a field; its group is opened where it is shut."""
        if key not in self.boxes:
            field = next((field for field in self.fields if field.key == key), None)
            if field is not None:
                self._groups[field.group].toggle(True)
                while key not in self.boxes and self._waiting:
                    self._make_some()
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
        names = [name for name in ORDER if any(field.group == name for field in self.fields)]
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
            some = together(fields)
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
        else:
            self._chain()

    def _in_order(self) -> None:
        """Boxes as they stand: group by group; those of a group as they were made."""
        order = list(self._groups)
        self.boxes = dict(sorted(self.boxes.items(), key=lambda pair: order.index(pair[1].field.group)))

    def _chain(self) -> None:
        """Let Tab go down the sheet: also to groups that were opened late, and to the ways back."""
        last: QWidget | None = None
        for name, group in self._groups.items():
            stops = [stop for box in self.boxes.values() if box.field.group == name for stop in box.stops()]
            for stop in (group.head, *stops):
                if last is not None:
                    QWidget.setTabOrder(last, stop)
                last = stop

    def _make(self, group: Group, fields: list[Field]) -> None:
        made = [FieldBox(field, narrow=field.kind == "clock") for field in fields]
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
