"""What a scene says of itself, as fields: pages, minutes, set, synopsis, notes. What is typed is kept on leaving."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from app.edits import breakdown
from app.plan import rows as r
from app.plan import units
from app.plan.draft import Draft
from app.plan.errors import CoversetError
from app.plan.labels import is_music
from app.plan.plan import Plan
from app.views import theme
from app.views.board.editor import parse_length
from app.views.side_panel import FieldGrid
from app.views.translated import noted, tr
from app.views.workspace import Workspace

WORDS = {
    "ie": {"": "–", "INT": "INT", "EXT": "EXT", "I/E": "I/E"},
    "time": {"": "–", "DAY": "DAY", "NIGHT": "NIGHT", "DAWN": "DAWN", "DUSK": "DUSK"},
    "shot_as": {"": noted("Written"), "DAY": noted("Day"), "NIGHT": noted("Night"), "STAGE": noted("Stage")},
}
FILM = ("pages", "ie", "time", "shot_as", "script_day")
"""Fields that a song has not."""


def takes_back(event: QEvent) -> bool:
    """Whether a key is asked for that takes a change back, or does it again."""
    keys = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
    asked = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
    return asked and any(event.matches(key) for key in keys)  # type: ignore[attr-defined]


class Line(QLineEdit):
    """A line in which nothing was typed since it was kept leaves Ctrl+Z to the window: it takes the edit back."""

    def event(self, event: QEvent) -> bool:
        if takes_back(event) and not self.isModified():
            event.ignore()
            return False
        return super().event(event)


class Note(QPlainTextEdit):
    """Text of a few lines. Signal: edited(), on leaving it with something else in it, or on Ctrl+S."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._first = ""
        self.setTabChangesFocus(True)

    def show_text(self, text: str) -> None:
        self._first = text
        if self.toPlainText() != text:
            self.setPlainText(text)

    def event(self, event: QEvent) -> bool:
        if takes_back(event) and self.toPlainText() == self._first:
            event.ignore()
            return False
        return super().event(event)

    def keep(self) -> None:
        if self.toPlainText() != self._first:
            self.edited.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.keep()

    def hideEvent(self, event: QHideEvent) -> None:
        self.keep()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.toPlainText() != self._first:
            self.setPlainText(self._first)
            return
        super().keyPressEvent(event)


class KeptOnClose(QObject):
    """What is being typed in a view is kept when its window is closed, as if the line had been left."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self._window: QWidget | None = None

    def watch(self) -> None:
        """Watch the window that the view stands in now."""
        window = self._view.window()
        if window is not self._window:
            self._window = window
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close and watched is self._window:
            for line in self._view.findChildren(QLineEdit):
                if line.isModified():
                    line.editingFinished.emit()
            for note in self._view.findChildren(Note):
                note.keep()
        return False


class SceneFields(QWidget):
    """The fields of one scene; every one is an edit of its own."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._scene: int | None = None
        self._sets = QStringListModel(self)
        self._lines: list[tuple[QLineEdit, Callable[[str], object]]] = []
        self.pages, self.minutes = (
            self._line(noted("Pages"), self._keep_pages),
            self._line(noted("Minutes"), self._keep_minutes),
        )
        self.set = self._line(noted("Set"), self._keep_set)
        completer = QCompleter(self._sets, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.set.setCompleter(completer)
        self.script_day = self._line(noted("Script day"), lambda text: self._set(script_day=text))
        titles = {"ie": noted("Inside, outside"), "time": noted("Time"), "shot_as": noted("Shot as")}
        self.choices = {name: self._choice(name, title) for name, title in titles.items()}
        self.synopsis, self.note = self._note(noted("Synopsis"), "synopsis"), self._note(noted("Notes"), "note")
        self.grid = FieldGrid()
        for name, title, widget in (
            ("pages", "Pages", self.pages), ("minutes", "Minutes", self.minutes),
            ("ie", noted("I/E"), self.choices["ie"]), ("time", "Time", self.choices["time"]),
            ("shot_as", "Shot as", self.choices["shot_as"]), ("script_day", "Script day", self.script_day),
        ):  # fmt: skip
            self.grid.add(name, tr(title), widget, half=True)
        self.grid.add("set", tr("Set"), self.set)
        self.grid.add("synopsis", tr("Synopsis"), self.synopsis, tall=True)
        self.grid.add("note", tr("Notes"), self.note, tall=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.grid)
        self._fit()
        theme.current().changed.connect(self._fit)

    def _fit(self) -> None:
        for note in (self.synopsis, self.note):
            note.setFixedHeight(theme.px(54))

    def _line(self, title: str, keep: Callable[[str], object]) -> QLineEdit:
        made = Line()
        made.setAccessibleName(tr(title))
        made.setMinimumWidth(theme.px(40))
        made.editingFinished.connect(lambda: self._kept(made, keep))
        self._lines.append((made, keep))
        return made

    def _kept(self, line: QLineEdit, keep: Callable[[str], object]) -> None:
        if line.isModified():
            line.setModified(False)
            if self._there():
                keep(line.text().strip())
                self.refresh()

    def _there(self) -> bool:
        return self._workspace.is_open and self._scene in self._workspace.plan.scenes

    def _choice(self, name: str, title: str) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(tr(title))
        made.setMinimumContentsLength(4)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for value in breakdown.CHOICES[name]:
            made.addItem(tr(WORDS[name][value]), value)
        made.activated.connect(lambda _: self._set(**{name: made.currentData()}))
        return made

    def _note(self, title: str, field: str) -> Note:
        made = Note()
        made.setAccessibleName(tr(title))
        made.edited.connect(lambda: self._set(**{field: made.toPlainText().strip()}))
        return made

    # showing ----------------------------------------------------------------------------------------------------------
    def show_scene(self, scene_id: int | None) -> None:
        """Show a scene of the shown plan; what was typed for the one before is kept first."""
        if scene_id != self._scene:
            self.synopsis.keep()
            self.note.keep()
            for line, keep in self._lines:  # what is half typed belongs to the scene before, and goes with it
                self._kept(line, keep)
        self._scene = scene_id
        self.refresh()

    def refresh(self) -> None:
        """Show what the plan says; a field that is being typed into keeps what is typed."""
        if not self._workspace.is_open:
            return
        plan = self._workspace.plan
        scene = plan.scenes.get(self._scene or 0)
        self.setEnabled(scene is not None and not self._workspace.read_only)
        if scene is None:
            return
        music = is_music(plan)
        for name in FILM:
            self.grid.show_row(name, not music)
        texts = {
            self.pages: units.eighths(scene.eighths),
            self.minutes: units.hours(scene.minutes) if scene.minutes is not None else "",
            self.set: _name(plan, scene.set_id),
            self.script_day: scene.script_day,
        }
        estimate = units.hours(scene.eighths * plan.production.minutes_per_eighth)
        self.minutes.setPlaceholderText(estimate)
        self.minutes.setToolTip(tr("Hours and minutes; empty: {0}, by its pages").format(estimate))
        for line, text in texts.items():
            if not line.isModified() or not line.hasFocus():
                line.setText(text)
                line.setModified(False)
        for name, choice in self.choices.items():
            choice.setCurrentIndex(choice.findData(getattr(scene, name)))
        for note, text in ((self.synopsis, scene.synopsis), (self.note, scene.note)):
            note.show_text(text)
        names = sorted(element.name for element in plan.elements.values() if element.category == "set")
        if names != self._sets.stringList():
            self._sets.setStringList(names)

    # keeping ----------------------------------------------------------------------------------------------------------
    def _keep_pages(self, text: str) -> None:
        self._parsed(lambda: self._set(eighths=units.parse_eighths(text)))

    def _keep_minutes(self, text: str) -> None:
        self._parsed(lambda: self._set(minutes=parse_length(text) if text else None))

    def _keep_set(self, text: str) -> None:
        self._edit(tr("Set"), lambda draft, scene: breakdown.set_of_scene(draft, scene, text))

    def _parsed(self, deed: Callable[[], object]) -> None:
        try:
            deed()
        except CoversetError as error:
            self._workspace.failed.emit(tr("{0} Nothing was changed.").format(error))

    def _set(self, **values: object) -> None:
        (name,) = values
        known = {"eighths": noted("Pages"), "note": noted("Notes"), "ie": noted("Inside, outside")}
        title = known.get(name, name.capitalize().replace("_", " "))
        self._edit(tr(title), lambda draft, scene: breakdown.set_scene(draft, scene, **values))

    def _edit(self, what: str, edit: Callable[[Draft, int], object]) -> None:
        scene = self._scene
        if scene is not None and self._there():
            name = self._workspace.plan.name_of(("scenes", scene))
            self._workspace.edit(tr("{0} of {1}").format(what, name), lambda draft: edit(draft, scene))
            self.refresh()


def _name(plan: Plan, element_id: int | None) -> str:
    row: r.Element | None = plan.elements.get(element_id or 0)
    return row.name if row is not None else ""
