"""Search: scenes, people, deadlines, work, days and places by what somebody types."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from app.plan import units
from app.plan.change import Ref
from app.plan.labels import scene_word, session_word
from app.plan.plan import Plan
from app.views import icons, theme
from app.views.translated import tr
from app.views.workspace import Workspace

MOST = 40  # lines offered
KEYS = "Ctrl+F"


@dataclass(frozen=True, slots=True)
class Hit:
    """Something found. view: where it is shown best; refs: what is selected, the first is revealed; kind: a word."""

    text: str
    view: str
    refs: tuple[Ref, ...]
    kind: str = ""


def hits(plan: Plan, typed: str) -> list[Hit]:
    """What `typed` may mean, those that begin with it first, at most MOST; each word must occur."""
    scene, session = f"{scene_word(plan)} ", f"{session_word(plan)} "
    text = typed.casefold()
    for called in (scene.casefold(), session.casefold(), "sc ", "day "):
        text = text.removeprefix(called)
    words = text.split()
    if not words:
        return []
    begin: list[Hit] = []
    other: list[Hit] = []
    for starts, more, hit in _all(plan):
        if any(start.casefold().startswith(words[0]) for start in starts):
            found = begin
        else:
            found = other
        text = f"{' '.join(starts)} {more}".casefold()
        if all(word in text for word in words):
            found.append(hit)
    begin.sort(key=lambda hit: len(hit.text.split(" ")[1]) if hit.text.startswith(scene) else 99)
    return (begin + other)[:MOST]


def everything(plan: Plan) -> Iterator[Hit]:
    """All that can be found in a production, in its order."""
    return (hit for _, _, hit in _all(plan))


def _all(plan: Plan) -> Iterator[tuple[tuple[str, ...], str, Hit]]:
    """Everything that can be found: what it may begin with, what else is looked at, the hit."""
    for scene in plan.scene_order():
        strips = tuple(("strips", strip.id) for strip in plan.strips_of_scene(scene.id))
        place = plan.elements[scene.set_id].name if scene.set_id is not None else scene.heading
        text = f"{scene_word(plan)} {scene.label}  {scene.ie} {place} {scene.time}".rstrip()
        yield (scene.label, place), scene.synopsis, Hit(text, "board", strips or (("scenes", scene.id),), tr("Scene"))
    for session in plan.session_order():
        name = plan.name_of(("sessions", session.id))
        text = f"{name}, {units.day_text(session.day)}"
        yield (
            (name.removeprefix(f"{session_word(plan)} "), name),
            text,
            Hit(text, "board", (("sessions", session.id),), tr("Day")),
        )
    for deadline in plan.deadlines.values():
        owner = plan.departments[deadline.department_id].name
        refs: list[Ref] = [("deadlines", deadline.id)]
        if deadline.expected_kind == "activity" and deadline.expected_id in plan.activities:
            refs.append(("activities", deadline.expected_id))
        yield (deadline.name,), owner, Hit(f"{deadline.name}, {owner}", "deadlines", tuple(refs), tr("Deadline"))
    owned = {d.expected_id for d in plan.deadlines.values() if d.expected_kind == "activity"}
    for activity in plan.activities.values():
        if activity.id not in owned:
            yield (activity.name,), "", Hit(activity.name, "schedule", (("activities", activity.id),), tr("Activity"))
    for element in plan.elements.values():
        strips = tuple(
            ("strips", strip.id) for scene in plan.scenes_needing(element.id) for strip in plan.strips_of_scene(scene)
        )
        who = f"{element.number} {element.name}".strip() + (f" ({element.actor})" if element.actor else "")
        text = f"{who}, {element.category.replace('_', ' ')}"
        yield (
            (who, element.name),
            element.category,
            Hit(text, "board" if strips else "elements", strips or (("elements", element.id),), tr("Element")),
        )
    for person in plan.people.values():
        mine = [d for d in plan.deadlines.values() if d.department_id == person.department_id]
        text = f"{person.name}, {person.job}" if person.job else person.name
        refs = [("deadlines", deadline.id) for deadline in mine] or [("people", person.id)]
        yield (person.name,), person.job, Hit(text, "deadlines" if mine else "elements", tuple(refs), tr("Person"))
    for department in plan.department_order():
        yield (
            (department.name,),
            "",
            Hit(department.name, "deadlines", (("departments", department.id),), tr("Department")),
        )


class SearchField(QLineEdit):
    """The toolbar's search: what is found hangs below while typing; Enter or a click selects it everywhere."""

    found = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self.setPlaceholderText(tr("Scene, person or deadline"))
        self.setAccessibleName(tr("Search scenes, people and deadlines"))
        self.setToolTip(tr("Find a scene, person or deadline (Ctrl+F)"))
        self.setClearButtonEnabled(True)
        action = self.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        icons.dress(action, "search")
        self._hits: list[Hit] = []
        self._model = QStandardItemModel(self)
        completer = QCompleter(self._model, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(12)
        self.setCompleter(completer)
        self._list = QListView()
        completer.setPopup(self._list)
        self._list.setAccessibleName(tr("Found"))
        self._list.setObjectName("found")
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.clicked.connect(self._on_picked)
        self._list.activated.connect(self._on_picked)
        self.textEdited.connect(self._look)
        self.textChanged.connect(self._fit)
        theme.current().changed.connect(self._fit)
        self._fit()
        self.returnPressed.connect(self._on_return)
        workspace.opened.connect(self.forget)

    def needed(self) -> int:
        """How wide the hint is, its picture and the frame with it."""
        return self.fontMetrics().horizontalAdvance(self.placeholderText()) + 58

    def _keys(self) -> int:
        """Room for the keys behind the hint; none where there is only room for the hint, or something is typed."""
        keys = QFontMetrics(theme.font(11)).horizontalAdvance(KEYS) + 8
        return 0 if self.text() or self.width() < self.needed() + keys else keys

    def _fit(self) -> None:
        self.setTextMargins(0, 0, self._keys(), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._keys():
            painter = QPainter(self)
            painter.setFont(theme.font(11))
            painter.setPen(theme.colour("text.3"))
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(self.rect().adjusted(0, 0, -10, 0), right, KEYS)
            painter.end()

    def hits(self) -> list[Hit]:
        """What is offered now."""
        return list(self._hits)

    def _look(self, typed: str) -> None:
        self._hits = hits(self._workspace.plan, typed) if self._workspace.is_open else []
        self._model.clear()
        for hit in self._hits:
            self._model.appendRow(QStandardItem(hit.text))

    def _on_return(self) -> None:
        # with a line chosen in the list, the completer has told already and the text is that line
        if self._hits and self.text() not in [hit.text for hit in self._hits]:
            self._choose(0)
        elif self.text() and not self._hits:
            self._workspace.statusChanged.emit(tr("Nothing found for “{0}”.").format(self.text()))

    def _on_picked(self, index: QModelIndex) -> None:
        self._choose(index.row())

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self._hits):
            hit = self._hits[row]
            self._list.hide()
            self.setText(hit.text)
            self.selectAll()
            self.found.emit(hit)

    def forget(self) -> None:
        """Nothing is looked for any more, and nothing hangs below."""
        self._list.hide()
        self._hits = []
        self.clear()

    def keyPressEvent(self, event) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.forget()
            return
        super().keyPressEvent(event)
