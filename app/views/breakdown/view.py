"""The Breakdown view: scenes at the left, the text in the middle, the scene's sheet at the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from app.edits import breakdown
from app.edits.breakdown import Mention
from app.plan.change import Ref
from app.plan.errors import CoversetError
from app.plan.labels import is_music, scene_word
from app.reports.scene_text import slug
from app.views import theme
from app.views.breakdown.fields import KeptOnClose
from app.views.breakdown.keys import Suggestions, TagKeys
from app.views.breakdown.scenes import SceneList, scene_lines
from app.views.breakdown.script import ScriptText
from app.views.breakdown.sheet import SceneSheet, categories_of
from app.views.side_panel import Columns, Head, pane
from app.views.translated import noted, tr
from app.views.when_seen import WhenSeen
from app.views.widgets import ElidedLabel, EmptyState, label, line, paragraph, plural, tool
from app.views.workspace import Workspace

NO_TEXT = noted(
    "The script’s text is not in this file: the production was not made from a screenplay. "
    "Add what the scene needs at the right, or import the screenplay as a later draft."
)

NO_LYRICS = noted("A song has no script text here. Add what it needs at the right.")
HINT = noted("Select words and press a letter; Del takes a tag away; Shift+Enter accepts all suggestions")


class BreakdownView(WhenSeen):
    """A scene's text beside what it needs; selected words are tagged by a letter."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._scene: int | None = None
        self._texts: dict[str, str] = {}
        self._shown: tuple[int | None, str] = (None, "")
        self._build()
        self._closing = KeptOnClose(self)
        self.scenes.chosen.connect(self._on_chosen)
        self.script.tagged.connect(self.sheet.tag)
        self.script.untagged.connect(self.sheet.remove)
        self.script.accepted.connect(self._accept)
        self.script.left.connect(lambda: self.scenes.setFocus(Qt.FocusReason.OtherFocusReason))
        self.scenes.entered.connect(lambda: self.script.setFocus(Qt.FocusReason.OtherFocusReason))
        self.scenes.all_wanted.connect(self.suggestions.accept_all)
        self.keys.pressed.connect(self.script.tag)
        self.suggestions.accepted.connect(self._accept)
        self.suggestions.looked_at.connect(lambda found: self.script.select(found.start, found.end))
        self.sheet.needs.looked_at.connect(self.script.show_element)
        workspace.opened.connect(self._on_opened)
        workspace.scheduleChanged.connect(self._on_changed)
        workspace.selectionChanged.connect(self._on_selection)
        theme.current().changed.connect(self._on_look)

    # building ---------------------------------------------------------------------------------------------------------
    def _build(self) -> None:
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Filter by scene, set or day"))
        self.search.setToolTip(self.search.placeholderText())
        self.search.setAccessibleName(tr("Filter scenes"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._on_wanted)
        self.search.installEventFilter(self)
        self.scenes, self.script = SceneList(), ScriptText()
        self.keys, self.suggestions, self.sheet = TagKeys(), Suggestions(), SceneSheet(self._workspace)
        self.count = label("", "secondary")
        self.heading, self.hint = ElidedLabel(look="panel-title"), label(tr(HINT), "small")
        self.hint.setContentsMargins(16, 6, 16, 0)
        self.list_title = label("", "panel-title")
        self.before, self.after = (
            tool("chevron-up", tr("Scene before"), "Alt+Up"),
            tool("chevron-down", tr("Next scene"), "Alt+Down"),
        )
        self.before.clicked.connect(lambda: self.scenes.step(-1))
        self.after.clicked.connect(lambda: self.scenes.step(1))
        for key, step in (("Alt+Up", -1), ("Alt+Down", 1)):
            action = QAction(self)
            action.setShortcut(key)
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda _=False, by=step: self.scenes.step(by))
            self.addAction(action)
        self.no_text = paragraph(tr(NO_TEXT))
        self.no_text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.no_text.setContentsMargins(40, 0, 40, 0)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.script)
        self.pages.addWidget(self.no_text)
        left, middle = self._left(), self._middle()
        self.split = Columns((left, middle, self.sheet), ((248, 340), (272, 384)))
        self.panes = ((left, self.scenes), (middle, self.script), (self.sheet, self.sheet))
        self._empty = EmptyState(
            tr("No scenes yet. Import a screenplay to break it down."),
            tr("Import a screenplay…"),
            self._import,
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.split)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self.focus_first = self.scenes

    def _left(self) -> QWidget:
        find = QHBoxLayout()
        find.setContentsMargins(10, 0, 10, 8)
        find.addWidget(self.search)
        return pane(Head(self.list_title, self.count), find, line(), self.scenes, stretch=self.scenes)

    def _middle(self) -> QWidget:
        head = Head(self.heading, self.before, self.after, margins=(16, 10))
        return pane(head, line(), self.pages, self.suggestions, line(), self.hint, self.keys, stretch=self.pages)

    # showing ----------------------------------------------------------------------------------------------------------
    def _on_opened(self) -> None:
        self._texts.clear()
        self._scene, self._shown = None, (None, "")

    def _on_look(self) -> None:
        self._shown = (None, "")
        self.keys.arrange()
        self._on_changed()

    def showEvent(self, event: QShowEvent) -> None:
        self._closing.watch()
        super().showEvent(event)
        self._on_selection()

    def refresh(self) -> None:
        """Draw again what is shown; the chosen scene stays chosen."""
        self._stale = False
        if not self._workspace.is_open:
            self.sheet.fields.show_scene(None)
            return
        plan = self._workspace.plan
        self._stack.setCurrentWidget(self.split if plan.scenes else self._empty)
        if self._scene not in plan.scenes:
            order = plan.scene_order()
            self._scene = order[0].id if order else None
        self.scenes.show_lines(scene_lines(plan))
        self.scenes.show_scene(self._scene)
        broken = sum(bool(plan.needs_of(scene.id)) for scene in plan.scenes.values())
        self.list_title.setText(tr("Songs") if is_music(plan) else tr("Scenes"))
        self.no_text.setText(tr(NO_LYRICS if is_music(plan) else NO_TEXT))
        self.count.setText(tr("{0} of {1}").format(broken, len(plan.scenes)))
        self.count.setToolTip(tr("{0} of {1} scenes need something").format(broken, len(plan.scenes)))
        self._show_scene()

    def _show_scene(self) -> None:
        plan = self._workspace.plan
        scene = plan.scenes.get(self._scene or 0)
        self.sheet.show_scene(self._scene)
        self.keys.show_categories(categories_of(plan))
        self.script.categories = categories_of(plan)
        if scene is None:
            return
        when = f" – {scene.time}" if scene.time else ""
        self.heading.set_whole(f"{scene_word(plan)} {scene.label}   {slug(plan, scene)}{when}")
        text = self.text_of(scene.text_hash)
        self.pages.setCurrentWidget(self.script if text else self.no_text)
        for widget in (self.keys, self.hint):
            widget.setVisible(bool(text))
        if self._shown != (scene.id, text):
            self.script.show_text(text)
            self._shown = (scene.id, text)
        found = breakdown.suggestions(plan, scene.id, text)
        self.script.show_marks(breakdown.tagged(plan, scene.id, text), found)
        self.suggestions.show_found(plan, found)

    def text_of(self, name: str) -> str:
        """The text kept under a hash; empty where the file does not hold it."""
        if name and name not in self._texts and self._workspace.document is not None:
            try:
                self._texts[name] = self._workspace.document.blob(name).decode("utf-8", "replace")
            except CoversetError:  # made before texts were kept: the same as none
                self._texts[name] = ""
        return self._texts.get(name, "")

    # what is done -----------------------------------------------------------------------------------------------------
    def _on_chosen(self, scene_id: int) -> None:
        self._scene = scene_id
        self._workspace.select(("scenes", scene_id))
        self._show_scene()

    def _on_selection(self) -> None:
        if not self.isVisible() or not self._workspace.is_open:
            return
        plan = self._workspace.plan
        strips = (plan.strips.get(strip) for strip in self._workspace.selected("strips"))
        wanted = [*self._workspace.selected("scenes"), *(strip.scene_id for strip in strips if strip is not None)]
        scenes = [scene for scene in wanted if scene in plan.scenes]
        if scenes and self._scene not in scenes:
            self.reveal(("scenes", scenes[0] or 0))

    def reveal(self, ref: Ref) -> None:
        """Show a scene, or a strip's."""
        plan = self._workspace.plan
        strip = plan.strips.get(ref[1]) if ref[0] == "strips" else None
        scene_id = strip.scene_id if strip is not None else ref[1] if ref[0] == "scenes" else None
        if scene_id not in plan.scenes:
            return
        self._scene = scene_id
        if self._stale:
            self.refresh()
        if scene_id not in self.scenes.ids():
            self.search.clear()
        self.scenes.show_scene(scene_id)
        self._show_scene()

    def _on_wanted(self, text: str) -> None:
        self.scenes.wanted = text
        self.scenes.show_lines(scene_lines(self._workspace.plan))

    def _accept(self, found: Sequence[Mention]) -> None:
        scene = self._scene
        if scene is None:
            return
        plan = self._workspace.plan
        names = plan.elements[found[0].element_id].name if len(found) == 1 else plural(len(found), "suggestion")
        what = tr("Tag {0} in {1}").format(names, plan.name_of(("scenes", scene)))
        self._workspace.edit(what, lambda draft: breakdown.accept(draft, scene, found))

    def _import(self) -> None:
        action = self.window().findChild(QAction, "import_draft")
        if isinstance(action, QAction):
            action.trigger()

    def status_text(self) -> str:
        """`118 scenes, 96 broken down, 24 elements`."""
        plan = self._workspace.plan
        broken = sum(bool(plan.needs_of(scene.id)) for scene in plan.scenes.values())
        word = "song" if is_music(plan) else "scene"
        counts = plural(len(plan.scenes), word), broken, plural(len(plan.elements), "element")
        return tr("{0}, {1} broken down, {2}").format(*counts)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self.search or not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.scenes.setFocus(Qt.FocusReason.TabFocusReason)
            if event.key() != Qt.Key.Key_Down and self.scenes.currentRow() < 0:
                self.scenes.step(1)
            return True
        return False
