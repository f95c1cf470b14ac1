"""One field of a sheet: what it is typed into; under it whether it was typed, what the plan says, and the way back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.reports.sheet_fields import Field
from app.views import icons, theme
from app.views.sheet.inputs import Input, LineInput, LinesInput, TableInput
from app.views.translated import tr
from app.views.widgets import button, label, paragraph

CLOCK_WIDTH = 62


def contradiction(field: Field) -> str:
    """`Typed 06:15 when the plan said 06:30; it says 07:10 now.`; of a table the rows that disagree."""
    if field.kind == "table":
        return f"{field.dispute}."
    nothing = tr("nothing")
    was, now = _one(field.was) or nothing, _one(field.computed) or nothing
    return tr("Typed {0} when the plan said {1}; it says {2} now.").format(_one(field.shown) or nothing, was, now)


def _one(text: str) -> str:
    line = " / ".join(part for part in text.split("\n") if part)
    return line if len(line) <= 40 else f"{line[:38]}…"


def signed(icon: str, token: str, text: str, wraps: bool = False) -> QWidget:
    """A sign and words in one colour of the look, small."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(1, 0, 0, 0)
    row.setSpacing(4)
    sign = QLabel()
    sign.setPixmap(icons.pixmap(icon, token, 11, made.devicePixelRatioF()))
    words = paragraph(text, "small") if wraps else label(text, "small")
    words.setStyleSheet(f"color: {theme.colour(token).name()}")
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop if wraps else Qt.AlignmentFlag.AlignVCenter)
    row.addWidget(words, 1 if wraps else 0)
    if not wraps:
        made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
    return made


class FieldBox(QWidget):
    """Shows a Field and takes what is typed.

    typing(key, text): being typed; left(key): done, `text()` is to be kept; passed(key): on to the next;
    back(key): what is computed shall stand there again; kept(key): what was typed stays, though the plan differs;
    everywhere(key, on): it is typed for every sheet, or for this one.
    """

    typing = Signal(str, str)
    left = Signal(str)
    passed = Signal(str)
    back = Signal(str)
    kept = Signal(str)
    everywhere = Signal(str, bool)

    def __init__(self, field: Field, narrow: bool = False) -> None:
        super().__init__()
        self.field = field
        self._narrow = narrow
        self.input: Input = self._input(field)
        self.input.setAccessibleName(field.label)
        self.input.typing.connect(lambda text: self.typing.emit(self.field.key, text))
        self.input.left.connect(lambda: self.left.emit(self.field.key))
        self.input.passed.connect(lambda: self.passed.emit(self.field.key))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(self.input)
        self._column = column
        self._under: QWidget | None = None
        self._refused: QWidget | None = None
        self.scope: QCheckBox | None = None
        if field.group in ("Tables", "Notes") and not field.plan_edit:
            self.scope = QCheckBox(tr("On every sheet"))
            self.scope.setAccessibleName(tr("{0}, on every sheet").format(field.label))
            self.scope.clicked.connect(lambda on: self.everywhere.emit(self.field.key, on))
            self.scope.setChecked(field.everywhere)
            column.addWidget(self.scope)
        self.show_field(field)
        self.fit()

    def _input(self, field: Field) -> Input:
        if field.kind == "lines":
            return LinesInput()
        if field.kind == "table":
            return TableInput(field.columns)
        made = LineInput()
        return made

    def fit(self) -> None:
        """Take the look's sizes and colours anew."""
        if self.field.kind == "clock":
            self.input.setFixedWidth(theme.px(CLOCK_WIDTH))
        self._say()

    def show_field(self, field: Field) -> None:
        """Show the field as it is now; what is being typed stays."""
        same, self.field = field == self.field, field
        self.input.show_text(field.shown)
        if not same:
            self._say()
            if self.scope is not None:
                self.scope.setChecked(field.everywhere)

    def for_every_sheet(self) -> bool:
        """Whether what is typed here is for every sheet."""
        return self.scope.isChecked() if self.scope is not None else self.field.everywhere

    def text(self) -> str:
        return self.input.value()

    def stops(self) -> list[QWidget]:
        """What Tab stops at, in order."""
        links = self._under.findChildren(QPushButton) if self._under is not None else []
        return [self.input, *links, *([self.scope] if self.scope is not None else [])]

    def restore(self) -> None:
        self.refuse("")
        self.input.restore()

    def refuse(self, sentence: str) -> None:
        """Say why what is typed can't be kept; empty: it can."""
        if self._refused is not None:
            self._refused.hide()
            self._refused.deleteLater()
            self._refused = None
        if sentence:
            self._refused = signed("x", "late.text", sentence, wraps=True)
            self._column.insertWidget(1, self._refused)
        self.input.setAccessibleDescription(sentence)

    def _say(self) -> None:
        """The mark of what was typed, with the way back to what is computed."""
        if self._under is not None:
            self._under.hide()
            self._under.deleteLater()
            self._under = None
        field = self.field
        if field.value is None:
            return
        made = QWidget()
        rows = QVBoxLayout(made)
        rows.setContentsMargins(0, 0, 0, 2)
        rows.setSpacing(0)
        if field.contradicted and not self._narrow:
            rows.addWidget(signed("triangle-alert", "squeezed.text", contradiction(field), wraps=True))
        line = QVBoxLayout() if self._narrow else QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0 if self._narrow else 8)
        warns = field.contradicted and self._narrow
        mark = signed("triangle-alert" if warns else "pencil", "squeezed.text" if warns else "accent", tr("typed"))
        mark.setToolTip(contradiction(field) if field.contradicted else tr("Typed by hand, in place of the plan’s"))
        line.addWidget(mark, 0, Qt.AlignmentFlag.AlignLeft)
        if field.contradicted:
            line.addWidget(self._link(tr("Keep"), tr("Keep what is typed"), lambda: self.kept.emit(self.field.key)))
        line.addWidget(self._link(self._back_words(), self._back_name(), lambda: self.back.emit(self.field.key)))
        if isinstance(line, QHBoxLayout):
            line.addStretch()
        rows.addLayout(line)
        self._under = made
        self._column.insertWidget(1, made)

    def _back_words(self) -> str:
        computed = _one(self.field.computed)
        if self.field.contradicted and not self._narrow:
            return tr("Use the plan’s")
        if not computed:
            return tr("Clear")
        return tr("Back to {0}").format(computed) if len(computed) <= 24 else tr("Back to computed")

    def _back_name(self) -> str:
        return tr("{0}: back to computed, {1}").format(self.field.label, self.field.computed or tr("nothing"))

    def _link(self, words: str, name: str, deed: Callable[[], object]) -> QWidget:
        made = button(words, look="link")
        made.setStyleSheet(f"font-size: {theme.px(11)}px; min-height: 0; padding: 0 1px")
        made.setAccessibleName(name)
        made.setToolTip(name)
        made.clicked.connect(deed)
        return made
