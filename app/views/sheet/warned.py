"""What was typed on a sheet and the plan now says otherwise, in a list over the fields."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.reports.sheet_fields import Field
from app.views.sheet.box import contradiction, signed
from app.views.translated import tr
from app.views.widgets import button, label, plural


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
            count = what.format(plural(len(fields), "typed field"))
            said = signed("triangle-alert", "squeezed.text", count)
            self._column.addWidget(said, 0, Qt.AlignmentFlag.AlignLeft)
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
