"""The breakdown sheet of a scene: its fields, and what it needs by category."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
)

from app.edits import breakdown, elements
from app.plan import rows as r
from app.plan.categories import CATEGORIES, LETTERS, PLACES
from app.plan.draft import Draft
from app.plan.labels import is_music, scene_word
from app.plan.plan import Plan
from app.views import measured, theme
from app.views.breakdown import colours
from app.views.breakdown.fields import SceneFields
from app.views.breakdown.scenes import state_of
from app.views.paper_save import PaperSaver
from app.views.side_panel import SidePanel
from app.views.translated import tr
from app.views.widgets import ElidedLabel, label, line, plural, tool
from app.views.workspace import Workspace

DATA = Qt.ItemDataRole.UserRole


def categories_of(plan: Plan) -> tuple[str, ...]:
    """The categories that this kind of production tags: all that have a letter, musicians only in music."""
    music = is_music(plan)
    own = ("musician", "instrument")
    return tuple(key for key in LETTERS if music or key not in own)


class NeedList(QTreeWidget):
    """What a scene needs, by category. Del removes, a double click or F2 edits the count, Enter opens it.

    Signals: removed(element id), counted(need id, count), opened(element id), looked_at(element id).
    """

    removed = Signal(object)
    counted = Signal(object, int)
    opened = Signal(object)
    looked_at = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._busy = False
        self._keys: list[str | int] = []
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setAccessibleName(tr("What the scene needs"))
        self.setItemDelegate(NeedDelegate(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.itemDoubleClicked.connect(self.edit_count)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet("QTreeWidget { background: transparent; }")
        self.itemChanged.connect(self._on_changed)
        self.currentItemChanged.connect(self._on_current)

    def show_needs(self, plan: Plan, scene_id: int) -> None:
        """The scene's needs; the chosen one stays chosen."""
        by_category: dict[str, list[r.Need]] = {}
        for need in plan.needs_of(scene_id):
            by_category.setdefault(plan.elements[need.element_id].category, []).append(need)
        rows: list[str | r.Need] = []
        for category in CATEGORIES:
            if needs := by_category.get(category):
                rows += [category, *sorted(needs, key=lambda n: (plan.elements[n.element_id].rank, n.id))]
        keys = [row if isinstance(row, str) else row.id for row in rows]
        self._busy = True
        if keys != self._keys:  # else the items stay, and with them the line that is being typed into
            self._fill(rows)
            self._keys = keys
        for place, row in enumerate(rows):
            item = self.topLevelItem(place)
            if isinstance(row, r.Need) and item is not None:
                self._write(item, plan.elements[row.element_id], row)
        self._busy = False

    def _fill(self, rows: list[str | r.Need]) -> None:
        current = self.currentItem()
        kept = current.data(0, DATA) if current is not None else None
        place = self.indexOfTopLevelItem(current) if current is not None else -1
        self.clear()
        self.header().resizeSection(1, theme.px(64))
        for row in rows:
            item = QTreeWidgetItem()
            self.addTopLevelItem(item)
            if isinstance(row, str):
                item.setText(0, colours.title(row))
                item.setData(0, DATA + 1, row)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled)
                item.setFirstColumnSpanned(True)
                continue
            item.setData(0, DATA, row.id)
            item.setData(0, DATA + 2, row.element_id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            item.setToolTip(1, tr("How many; 0: only its voice"))
            if row.id == kept:
                self.setCurrentItem(item)
        if kept is not None and self.currentItem() is None and rows:  # it was removed: its neighbour
            near = self.topLevelItem(min(place, len(rows) - 1))
            if near is not None:
                self.setCurrentItem(near)

    def _write(self, item: QTreeWidgetItem, element: r.Element, need: r.Need) -> None:
        name = f"{element.number}  {element.name}".strip() + (f" ({element.actor})" if element.actor else "")
        name += f", {need.part}" if need.part else ""
        item.setText(0, name)
        item.setText(1, tr("voice") if need.count == 0 else str(need.count) if need.count != 1 else "")
        item.setToolTip(0, "; ".join(part for part in (element.name, need.note, need.part) if part))
        said = f"{name}, {colours.title(element.category)}, {need.count or tr('voice alone')}"
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, said)

    def empty(self) -> None:
        """Show nothing."""
        self.clear()
        self._keys = []

    def names(self) -> list[str]:
        """What is shown, from above, headings too."""
        every = (self.topLevelItem(row) for row in range(self.topLevelItemCount()))
        return [item.text(0) for item in every if item is not None]

    def edit_count(self, item: QTreeWidgetItem | None) -> None:
        """Type how many; a name is the element's own and is changed in Elements."""
        if item is not None and item.data(0, DATA):
            self.editItem(item, 1)

    def _on_current(self, item: QTreeWidgetItem | None) -> None:
        if not self._busy and item is not None and item.data(0, DATA + 2):
            self.looked_at.emit(item.data(0, DATA + 2))

    def _on_changed(self, item: QTreeWidgetItem, column: int) -> None:
        if self._busy or column != 1:
            return
        text = item.text(1).strip()
        count = 0 if text == tr("voice") else int(text) if text.isdigit() else 1 if not text else -1
        self.counted.emit(item.data(0, DATA), count)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() == QAbstractItemView.State.EditingState:  # the line lets Enter through
            return
        item = self.currentItem()
        element = item.data(0, DATA + 2) if item is not None else None
        if element is not None and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(element)
        elif element is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(element)
        elif event.key() == Qt.Key.Key_F2:
            self.edit_count(item)
        else:
            super().keyPressEvent(event)


class NeedDelegate(QStyledItemDelegate):
    """A heading with its category's mark, or an element."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(40, theme.px(26))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        px, area = theme.px, QRectF(option.rect)
        category = index.sibling(index.row(), 0).data(DATA + 1)
        text: str = index.data(Qt.ItemDataRole.DisplayRole) or ""
        painter.save()
        if category:
            painter.setPen(colours.shade(category))
            painter.setFont(theme.font(12, 600))
            sign = colours.sign(category)
            painter.drawText(area.adjusted(px(8), 0, 0, 0), measured.LEFT, f"{sign} {text}" if sign else text)
            wide = measured.width_of(f"{sign} {text}" if sign else text, 12, 600)
            y = area.center().y() + px(9)
            painter.drawLine(round(area.left() + px(8)), round(y), round(area.left() + px(8) + wide), round(y))
        else:
            if option.state & QStyle.StateFlag.State_Selected:
                painter.fillRect(option.rect, theme.colour("selection"))
            painter.setFont(theme.font(13))
            painter.setPen(theme.colour("text" if index.column() == 0 else "text.2"))
            room = area.adjusted(px(16 if index.column() == 0 else 2), 0, -px(8), 0)
            shown = measured.elided(text, 13, 400, round(room.width()))
            painter.drawText(room, measured.LEFT if index.column() == 0 else measured.RIGHT, shown)
        painter.restore()


class SceneSheet(SidePanel):
    """The chosen scene, at the right."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._scene: int | None = None
        self._names = QStringListModel(self)
        self.title, self.state = label("", "panel-title"), ElidedLabel(look="secondary")
        self.saver = PaperSaver(workspace, self)
        self.save = tool("file-down", tr("Save the scene’s breakdown sheet as PDF…"))
        self.save.clicked.connect(self.ask_save)
        self.fields = SceneFields(workspace)
        self.count = label("", "secondary")
        self.category = QComboBox()
        self.category.setAccessibleName(tr("Category of the new element"))
        self.category.currentIndexChanged.connect(self._fill_names)
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Add an element by name"))
        self.name.setPlaceholderText(tr("Add an element"))
        self.name.setToolTip(self.name.placeholderText())
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.name.setCompleter(completer)
        self.name.returnPressed.connect(self.add)
        self.add_button = tool("plus", tr("Add the element"), "Enter")
        self.add_button.clicked.connect(self.add)
        self.needs = NeedList()
        self.needs.setMinimumHeight(theme.px(140))
        self.needs.removed.connect(self.remove)
        self.needs.counted.connect(self._on_counted)
        self.needs.opened.connect(lambda element: workspace.reveal("elements", ("elements", element)))
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addSpacing(8)
        head.addWidget(self.state, 1)
        head.addWidget(self.save)
        adding = QHBoxLayout()
        adding.setSpacing(6)
        self.category.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.category.setMinimumContentsLength(5)
        self.name.setMinimumWidth(theme.px(60))
        adding.addWidget(self.category, 1)
        adding.addWidget(self.name, 1)
        adding.addWidget(self.add_button)
        titles = QHBoxLayout()
        titles.addWidget(label(tr("Elements"), "panel-title"), 1)
        titles.addWidget(self.count)
        self.body.addLayout(head)
        for widget in (self.fields, line()):
            self.body.addWidget(widget)
        self.body.addLayout(titles)
        self.body.addLayout(adding)
        self.body.addWidget(self.needs, 1)

    # showing ----------------------------------------------------------------------------------------------------------
    def show_scene(self, scene_id: int | None) -> None:
        self._scene = scene_id
        plan = self._workspace.plan
        scene = plan.scenes.get(scene_id or 0)
        self.fields.show_scene(scene_id)
        for widget in (self.name, self.add_button, self.category, self.needs):
            widget.setEnabled(scene is not None and not self._workspace.read_only)
        if scene is None:
            self.title.setText("")
            self.state.set_whole("")
            self.needs.empty()
            return
        self.title.setText(f"{scene_word(plan)} {scene.label}")
        self.state.set_whole(state_of(plan, scene))
        needs = plan.needs_of(scene.id)
        count = len({need.element_id for need in needs})
        self.count.setText(plural(count, "element") if count else tr("Nothing yet"))
        self.needs.show_needs(plan, scene.id)
        known = [self.category.itemData(row) for row in range(self.category.count())]
        wanted = list(categories_of(plan))
        if known != wanted:
            self.category.clear()
            for key in wanted:
                self.category.addItem(colours.title(key), key)
            self.category.setCurrentIndex(max(0, self.category.findData("musician" if is_music(plan) else "prop")))
        self._fill_names()

    def _fill_names(self) -> None:
        """Names known in any category; those of the chosen one first."""
        chosen = self.category.currentData()
        plan = self._workspace.plan
        known = [e for e in plan.elements.values() if e.category not in PLACES]
        names = [e.name for e in sorted(known, key=lambda e: (e.category != chosen, e.name.casefold()))]
        if names != self._names.stringList():
            self._names.setStringList(names)

    # out --------------------------------------------------------------------------------------------------------------
    def ask_save(self) -> None:
        """Ask where, then write the breakdown sheet of what is written."""
        scene = self._workspace.committed.plan.scenes.get(self._scene or 0)
        if scene is not None:
            self.saver.ask("breakdown", tr("Breakdown sheet {0}").format(scene.label), scene_id=scene.id)

    # editing ----------------------------------------------------------------------------------------------------------
    def add(self) -> None:
        """The scene needs what is typed: a known element by its name, in the chosen category or else in its own."""
        text, chosen, scene = self.name.text().strip(), self.category.currentData(), self._scene
        if not text or scene is None:
            return
        plan = self._workspace.plan
        known = elements.find_element(plan, chosen, text) or next(
            (found for key in categories_of(plan) if (found := elements.find_element(plan, key, text))), None
        )

        def edit(draft: Draft) -> None:
            element = known.id if known is not None else elements.add_element(draft, chosen, text)
            elements.add_need(draft, scene, element)

        what = known.name if known is not None else text
        title = tr("{0} in {1}").format(what, plan.name_of(("scenes", scene)))
        if self._workspace.edit(title, edit) is not None:
            self.name.clear()

    def tag(self, words: str, category: str) -> None:
        """The scene needs what these words of its text name."""
        scene = self._scene
        if scene is not None:
            name = self._workspace.plan.name_of(("scenes", scene))
            shown = elements.readable_words(words)[:40]
            title = tr("Tag “{0}” in {1}").format(shown, name)
            self._workspace.edit(title, lambda draft: breakdown.tag(draft, scene, words, category))

    def remove(self, element_id: int) -> None:
        """The scene no longer needs an element."""
        scene, plan = self._scene, self._workspace.plan
        if scene is not None:
            names = plan.name_of(("elements", element_id)), plan.name_of(("scenes", scene))
            what = tr("{0} out of {1}").format(*names)
            self._workspace.edit(what, lambda draft: elements.remove_need(draft, scene, element_id))

    def _on_counted(self, need_id: int, count: int) -> None:
        plan = self._workspace.plan
        need = plan.needs.get(need_id)
        if need is not None and need.count != count:
            what = f"{plan.name_of(('elements', need.element_id))}: {count}"
            self._workspace.edit(what, lambda draft: elements.set_need(draft, need_id, count=count))
        if self._scene is not None:
            self.needs.show_needs(self._workspace.plan, self._scene)
