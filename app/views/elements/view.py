"""The Elements view: categories at the left, a category's table or its day out of days, the chosen element."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    Qt,
)
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from app.edits import elements
from app.edits.merging import merge_elements
from app.engine.schedule import Schedule
from app.plan.change import Ref
from app.plan.draft import Draft
from app.plan.labels import is_music
from app.views import theme
from app.views.breakdown import colours
from app.views.breakdown.fields import KeptOnClose
from app.views.elements.categories import CategoryList
from app.views.elements.days import DaysGrid
from app.views.elements.detail import ElementPanel
from app.views.elements.facts import Facts
from app.views.elements.said import deletion, new_name
from app.views.elements.table import NAME, ElementModel, ElementTable
from app.views.translated import tr
from app.views.widgets import ElidedLabel, EmptyState, MessageBar, button, label, line, plural, tool
from app.views.workspace import Workspace

LIST, DAYS, EMPTY = range(3)


class ElementsView(QWidget):
    """One table a category; what a preview does to anybody's days is outlined."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._stale = True
        self._busy = False
        self._category = ""
        self._facts: Facts | None = None
        self._chosen: tuple[int, ...] = ()
        self._build()
        self._closing = KeptOnClose(self)
        self._connect()

    # building ---------------------------------------------------------------------------------------------------------
    def _build(self) -> None:
        self.categories = CategoryList()
        self.title, self.summary = label("", "title"), ElidedLabel(look="secondary")
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(tr("List or day out of days"))
        self.tabs.addTab(tr("List"))
        self.tabs.addTab(tr("Day out of days"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Filter"))
        self.search.setAccessibleName(tr("Filter elements"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(theme.px(180))
        self.add_button = button(tr("Add"), "plus")
        self.add_button.setToolTip(tr("Add an element to this category (Ins)"))
        self.merge_button = button(tr("Merge"))
        self.merge_button.setToolTip(tr("Make the selected elements one (Ctrl+M)"))
        self.delete_button = tool("trash-2", tr("Delete the selected elements"), "Del")
        self.number_button = button(tr("Renumber"))
        self.number_button.setToolTip(tr("Number the cast by first appearance; selected numbers stay"))
        self.question = MessageBar("noticebar", "info", "accent")
        self.model = ElementModel(self._workspace)
        self.table, self.grid = ElementTable(), DaysGrid()
        self.table.setModel(self.model)
        self.panel = ElementPanel(self._workspace)
        self._empty = EmptyState(
            tr("Nothing in this category yet. Tag words in Breakdown, or add it here."),
            tr("Add an element"),
            self.add,
        )
        self.pages = QStackedWidget()
        for page in (self.table, self.grid, self._empty):
            self.pages.addWidget(page)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        for pane in (self._left(), self._middle(), self.panel):
            self.split.addWidget(pane)
        self.split.setStretchFactor(1, 1)
        self.panel.setMinimumWidth(theme.px(270))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.split)
        self.focus_first: QWidget = self.table

    def _left(self) -> QWidget:
        head = QHBoxLayout()
        head.setContentsMargins(14, 0, 14, 0)
        head.addWidget(label(tr("Categories"), "panel-title"), 1)
        top = QWidget()
        top.setLayout(head)
        top.setFixedHeight(theme.px(44))
        left = _surface()
        left.setMinimumWidth(theme.px(150))
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addWidget(line())
        column.addWidget(self.categories, 1)
        return left

    def _middle(self) -> QWidget:
        names = QHBoxLayout()
        names.setContentsMargins(16, 10, 16, 0)
        names.setSpacing(10)
        names.addWidget(self.title)
        names.addWidget(self.summary, 1)
        names.addWidget(self.search)
        below = QHBoxLayout()
        below.setContentsMargins(8, 4, 16, 4)
        below.setSpacing(6)
        below.addWidget(self.tabs, 1)
        for made in (self.number_button, self.merge_button, self.delete_button, self.add_button):
            below.addWidget(made)
        middle = _surface()
        middle.setMinimumWidth(theme.px(400))
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(names)
        column.addLayout(below)
        column.addWidget(self.question)
        column.addWidget(line())
        column.addWidget(self.pages, 1)
        return middle

    def _connect(self) -> None:
        workspace = self._workspace
        self.categories.currentRowChanged.connect(self._on_category)
        self.tabs.currentChanged.connect(lambda _: self._show_lines())
        self.search.textChanged.connect(lambda _: self._show_lines())
        self.add_button.clicked.connect(self.add)
        self.merge_button.clicked.connect(self.ask_merge)
        self.delete_button.clicked.connect(self.ask_delete)
        self.number_button.clicked.connect(self.renumber)
        self.table.adding.connect(self.add)
        self.table.deleting.connect(self.ask_delete)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._on_rows(self.table.selectionModel()))
        self.grid.chosen.connect(lambda: self._on_rows(self.grid.dates.selectionModel()))
        for keys, deed in (("Ctrl+M", self.ask_merge),):
            action = QAction(self)
            action.setShortcut(keys)
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(deed)
            self.addAction(action)
        workspace.scheduleChanged.connect(self._on_changed)
        workspace.selectionChanged.connect(self._on_selection)
        theme.current().changed.connect(self._on_look)

    # showing ----------------------------------------------------------------------------------------------------------
    def _on_changed(self) -> None:
        self._stale = True
        if self.isVisible():
            self.refresh()

    def _on_look(self) -> None:
        self.table.fit()
        self.grid.fit()
        self._on_changed()

    def showEvent(self, event: QShowEvent) -> None:
        self._closing.watch()
        if self._stale:
            self.refresh()
        self._on_selection()
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() < 0:
            small = event.size().width() < theme.px(1280)
            sides = (theme.px(186 if small else 204), theme.px(280 if small else 320))
            self.split.setSizes([sides[0], max(1, event.size().width() - sum(sides)), sides[1]])
            self.table.fit()

    def _before(self) -> Schedule | None:
        """What a preview is compared with."""
        preview = self._workspace.preview
        if preview is None:
            return None
        return preview.answer.before if preview.answer is not None else self._workspace.committed

    def refresh(self) -> None:
        """Draw again what is shown; the chosen category and elements stay chosen."""
        self._stale = False
        if not self._workspace.is_open:
            return
        facts = Facts(self._workspace.schedule, self._before())
        if self._facts is not None:
            facts.keep_before(self._facts)
        self._facts = facts
        self._busy = True
        if not self._category:
            self._category = "musician" if is_music(facts.plan) else "cast"
        self.categories.show_counts(facts)
        self.categories.show_category(self._category)
        self._busy = False
        self._show_lines()

    def _show_lines(self) -> None:
        if self._facts is None:
            return
        facts, category = self._facts, self._category
        every = facts.lines(category)
        lines = facts.lines(category, self.search.text())
        self.title.setText(colours.title(category))
        changed = sum(each.changed for each in every)
        held = f", {plural(changed, 'changes', 'change')}" if changed else ""
        self.summary.set_whole((plural(len(every), "element") if every else "") + held)
        self._busy = True
        self.model.show_lines(category, lines)
        self.grid.show_lines(facts, lines)
        self._busy = False
        page = EMPTY if not every else DAYS if self.tabs.currentIndex() else LIST
        self.pages.setCurrentIndex(page)
        self.focus_first = {LIST: self.table, DAYS: self.grid.dates, EMPTY: self.categories}[page]
        self.number_button.setVisible(category == "cast")
        self.panel.setVisible(page == LIST)  # the dates need the room
        self._select_rows(self._chosen)

    def _select_rows(self, chosen: tuple[int, ...]) -> None:
        """Select elements in both tables, without saying so; the first row where none of them is here."""
        here = [line.element.id for line in self.model.lines]
        wanted = [one for one in chosen if one in here] or here[:1]
        self._busy = True
        for model, lines in (
            (self.table.selectionModel(), self.model.lines),
            (self.grid.dates.selectionModel(), self.grid.model.lines),
        ):
            selection = QItemSelection()
            rows = [row for row, each in enumerate(lines) if each.element.id in wanted]
            owner = model.model()
            for row in rows:
                selection.select(owner.index(row, 0), owner.index(row, owner.columnCount() - 1))
            current = model.currentIndex()
            if rows and (not current.isValid() or current.row() not in rows):
                column = NAME if owner is self.model else 0
                model.setCurrentIndex(owner.index(rows[0], column), QItemSelectionModel.SelectionFlag.NoUpdate)
            model.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._busy = False
        self._chosen = tuple(wanted)
        self._show_chosen()

    def _show_chosen(self) -> None:
        can = not self._workspace.read_only
        self.delete_button.setEnabled(can and bool(self._chosen))
        self.merge_button.setEnabled(can and len(self._chosen) > 1)
        self.add_button.setEnabled(can)
        self.number_button.setEnabled(can and bool(self.model.lines))
        row = next((each for each in self.model.lines if self._chosen and each.element.id == self._chosen[0]), None)
        self.panel.show_line(row)

    # choosing ---------------------------------------------------------------------------------------------------------
    def _on_category(self, row: int) -> None:
        if not self._busy and row >= 0:
            self._category = self.categories.category(row)
            self.question.dismiss()
            self._show_lines()

    def _on_rows(self, selection: QItemSelectionModel) -> None:
        if self._busy:
            return
        lines = self.model.lines if selection.model() is self.model else self.grid.model.lines
        rows = sorted({index.row() for index in selection.selectedIndexes()})
        current = selection.currentIndex().row()
        rows.sort(key=lambda row: row != current)
        self._chosen = tuple(lines[row].element.id for row in rows if row < len(lines))
        self.question.dismiss()
        self._busy = True
        self._workspace.select(*(("elements", one) for one in self._chosen))
        self._busy = False
        if self._chosen:
            self._select_rows(self._chosen)
        else:
            self._show_chosen()

    def _on_selection(self) -> None:
        if self._busy or not self.isVisible() or not self._workspace.is_open:
            return
        chosen = self._workspace.selected("elements")
        if chosen and set(chosen) != set(self._chosen):
            self.reveal(("elements", chosen[0]))

    def reveal(self, ref: Ref) -> None:
        """Show an element, in its category."""
        element = self._workspace.plan.elements.get(ref[1]) if ref[0] == "elements" else None
        if element is None:
            return
        self._category, self._chosen = element.category, (element.id,)
        self.search.clear()
        self.refresh()
        self.table.scrollTo(self.table.currentIndex())
        self.grid.dates.scrollTo(self.grid.dates.currentIndex())

    def go_to_date(self, day: date) -> None:
        """Scroll the day out of days to a date."""
        self.grid.go_to_date(day)

    # editing ----------------------------------------------------------------------------------------------------------
    def add(self) -> None:
        """A new element in this category, whose name is typed at once."""
        category, plan = self._category, self._workspace.plan
        made: list[int] = []
        name = new_name(plan, category)

        def edit(draft: Draft) -> None:
            made.append(elements.add_element(draft, category, name))

        if not self._workspace.edit(f"Add {name}", edit):
            return
        self.tabs.setCurrentIndex(0)
        self.search.clear()
        self._workspace.select(("elements", made[0]))
        row = next(row for row, each in enumerate(self.model.lines) if each.element.id == made[0])
        index = self.model.index(row, NAME)
        self.table.setCurrentIndex(index)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.table.scrollTo(index)
        self.table.edit(index)

    def ask_delete(self) -> None:
        """Say what a deletion would touch, and ask."""
        chosen, plan = self._chosen, self._workspace.plan
        if not chosen or not self.delete_button.isEnabled():
            return
        self.question.say(deletion(plan, chosen), Delete=lambda: self._delete(chosen), Keep=self.question.dismiss)
        self._focus_question()

    def _delete(self, chosen: tuple[int, ...]) -> None:
        plan = self._workspace.plan
        names = plan.elements[chosen[0]].name if len(chosen) == 1 else plural(len(chosen), "element")

        def edit(draft: Draft) -> None:
            for element in chosen:
                elements.delete_element(draft, element)

        self._chosen = ()
        self._workspace.edit(f"Delete {names}", edit)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_merge(self) -> None:
        """Ask which of the selected elements keeps its name."""
        chosen, plan = self._chosen, self._workspace.plan
        if len(chosen) < 2 or not self.merge_button.isEnabled():
            self._workspace.failed.emit(tr("Nothing was merged. Select two elements or more first."))
            return
        rows = sorted((plan.elements[one] for one in chosen), key=lambda e: (-len(plan.needs_for(e.id)), e.rank))
        said = f"Make {plural(len(chosen), 'element')} one. Scenes, days and papers go to the one whose name is kept."
        deeds = {f"Keep {row.name}": (lambda _=False, kept=row.id: self._merge(kept, chosen)) for row in rows[:4]}
        self.question.say(said, **deeds)
        self._focus_question()

    def _merge(self, keep: int, chosen: tuple[int, ...]) -> None:
        plan = self._workspace.plan
        names = ", ".join(plan.elements[one].name for one in chosen if one != keep)
        self._chosen = (keep,)
        what = f"Merge {names} into {plan.elements[keep].name}"
        self._workspace.edit(what, lambda draft: merge_elements(draft, keep, chosen))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _focus_question(self) -> None:
        buttons = self.question.findChildren(QPushButton)
        if buttons:
            buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def renumber(self) -> None:
        """Number the cast by first appearance; of several selected ones the numbers stay."""
        kept = self._chosen if len(self._chosen) > 1 else ()
        self._workspace.edit("Renumber the cast", lambda draft: elements.renumber_cast(draft, frozen=kept))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.question.isHidden():
            self.question.dismiss()
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().keyPressEvent(event)

    def status_text(self) -> str:
        """`57 elements, 12 in Cast Members`."""
        plan = self._workspace.plan
        if not self._category:
            return plural(len(plan.elements), "element")
        here = sum(element.category == self._category for element in plan.elements.values())
        return f"{plural(len(plan.elements), 'element')}, {here} in {colours.title(self._category)}"


def _surface() -> QWidget:
    made = QWidget()
    made.setProperty("look", "surface")
    made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return made
