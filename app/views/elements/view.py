"""The Elements view: categories at the left, the table or day out of days of one, the chosen element; and the crew."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtGui import QAction, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from app.engine.schedule import Schedule
from app.plan.change import Ref
from app.plan.labels import is_music
from app.views import theme
from app.views.breakdown.fields import KeptOnClose
from app.views.elements.categories import CREW, CategoryList, title
from app.views.elements.crew import CrewPage
from app.views.elements.days import DaysGrid
from app.views.elements.deeds import Deeds
from app.views.elements.detail import ElementPanel
from app.views.elements.facts import Facts
from app.views.elements.table import NAME, ElementModel, ElementTable
from app.views.side_panel import Columns, Head, pane
from app.views.translated import tr
from app.views.when_seen import WhenSeen
from app.views.widgets import ElidedLabel, EmptyState, button, label, line, plural, tool
from app.views.workspace import Workspace

LIST, DAYS, EMPTY, PEOPLE = range(4)


class ElementsView(WhenSeen):
    """One table a category; what a preview does to anybody's days is outlined."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
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
        self.tabs.setUsesScrollButtons(False)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Filter"))
        self.search.setAccessibleName(tr("Filter elements"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(90)
        self.search.setMaximumWidth(theme.px(180))
        self.add_button, self.merge_button = button(tr("Add"), "plus"), button(tr("Merge"))
        self.add_button.setToolTip(tr("Add an element (Insert)"))
        self.merge_button.setToolTip(tr("Make the selected ones one (Ctrl+M)"))
        self.delete_button = tool("trash-2", tr("Delete the selected ones"), "Del")
        self.number_button = button(tr("Renumber"))
        self.number_button.setToolTip(tr("Number the cast by first appearance; selected numbers stay"))
        self.model = ElementModel(self._workspace)
        self.table, self.grid, self.crew = ElementTable(), DaysGrid(), CrewPage(self._workspace)
        self.deeds = Deeds(self._workspace, self._choose, self._table_shown)
        self.question = self.deeds.question
        self.table.setModel(self.model)
        self.table.fit()
        self.panel = ElementPanel(self._workspace)
        self._empty = EmptyState(
            tr("Nothing in this category yet. Tag words in Breakdown, or add it here."),
            tr("Add an element"),
            self.add,
        )
        self.pages = QStackedWidget()
        for page in (self.table, self.grid, self._empty, self.crew):
            self.pages.addWidget(page)
        head = Head(label(tr("Categories"), "panel-title"))
        left = pane(head, line(), self.categories, stretch=self.categories)
        self.split = Columns((left, self._middle(), self.panel), ((196, 280), (210, 320)))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.split)
        self.focus_first: QWidget = self.table

    def _middle(self) -> QWidget:
        names = QHBoxLayout()
        names.setContentsMargins(16, 10, 16, 0)
        names.setSpacing(10)
        names.addWidget(self.title)
        names.addWidget(self.summary, 1)
        names.addWidget(self.search, 3)
        names.addWidget(self.delete_button)
        names.addWidget(self.add_button)
        below = QHBoxLayout()
        below.setContentsMargins(8, 4, 16, 4)
        below.setSpacing(6)
        below.addWidget(self.tabs)
        below.addStretch(1)
        below.addWidget(self.number_button)
        below.addWidget(self.merge_button)
        return pane(names, below, self.question, line(), self.pages, stretch=self.pages)

    def _table_shown(self) -> QWidget:
        """Who has the keyboard on the page that is shown."""
        return {DAYS: self.grid.dates, PEOPLE: self.crew.table}.get(self.pages.currentIndex(), self.table)

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
        self.crew.table.adding.connect(self.add)
        self.crew.table.deleting.connect(self.ask_delete)
        self.crew.table.itemSelectionChanged.connect(self._show_chosen)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._on_rows(self.table.selectionModel()))
        self.grid.chosen.connect(lambda: self._on_rows(self.grid.dates.selectionModel()))
        for keys, deed in (("Ctrl+M", self.ask_merge),):
            action = QAction(self)
            action.setShortcut(keys)
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(deed)
            self.addAction(action)
        workspace.scheduleChanged.connect(self._on_schedule)
        workspace.selectionChanged.connect(self._on_selection)
        theme.current().changed.connect(self._on_look)

    # showing ----------------------------------------------------------------------------------------------------------
    def _on_schedule(self) -> None:
        self.question.dismiss()  # what it is about may be gone
        self._on_changed()

    def _on_look(self) -> None:
        self.table.fit()
        self.grid.fit()
        self._on_changed()

    def showEvent(self, event: QShowEvent) -> None:
        self._closing.watch()
        super().showEvent(event)
        self._on_selection()

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
            self.panel.show_line(None)
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
        crew = category == CREW
        every = [] if crew else facts.lines(category)
        self.title.setText(title(category))
        changed = sum(each.changed for each in every)
        held = f", {plural(changed, 'changes', 'change')}" if changed else ""
        count = plural(len(facts.plan.people), "person", "people") if crew else plural(len(every), "element")
        self.summary.set_whole((count if every or crew else "") + held)
        if crew:
            self.crew.show_crew(facts.plan, self.search.text())
        else:
            lines = facts.lines(category, self.search.text())
            self._busy = True
            self.model.show_lines(category, lines)
            self.grid.show_lines(facts, lines)
            self._busy = False
        page = PEOPLE if crew else EMPTY if not every else DAYS if self.tabs.currentIndex() else LIST
        self.pages.setCurrentIndex(page)
        self.focus_first = self.categories if page == EMPTY else self._table_shown()
        self.number_button.setVisible(category == "cast")
        self.tabs.setVisible(not crew)
        focus = self.panel.focusWidget()
        if page not in (LIST, EMPTY) and focus is not None and focus.hasFocus():
            self.tabs.setFocus(Qt.FocusReason.OtherFocusReason)  # hidden, it would hand the keyboard to the toolbar
        self.panel.setVisible(page in (LIST, EMPTY))  # dates and crew need the room
        if crew:
            self._show_chosen()
        else:
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
        can, crew = not self._workspace.read_only, self._category == CREW
        chosen = self.crew.chosen() if crew else self._chosen
        self.delete_button.setEnabled(can and bool(chosen))
        self.merge_button.setEnabled(can and len(chosen) > 1)
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
        """Show an element, in its category; or a person of the crew."""
        if ref[0] == "people" and ref[1] in self._workspace.plan.people:
            self._category = CREW
            self.search.clear()
            self.refresh()
            self.crew.show_person(ref[1])
            return
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
    def _choose(self, chosen: tuple[int, ...]) -> None:
        self._chosen = chosen

    def add(self) -> None:
        """A new element in this category, or a new person, whose name is typed at once."""
        if self._category == CREW:
            self.search.clear()
            self.crew.add()
            return
        made = self.deeds.add(self._category)
        if made is None:
            return
        self.tabs.setCurrentIndex(0)
        self.search.clear()
        self._workspace.select(("elements", made))
        row = next(row for row, each in enumerate(self.model.lines) if each.element.id == made)
        index = self.model.index(row, NAME)
        self.table.setCurrentIndex(index)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.table.scrollTo(index)
        self.table.edit(index)

    def ask_delete(self) -> None:
        """Say what a deletion would touch, and ask."""
        if not self.delete_button.isEnabled():
            return
        if self._category == CREW:
            people = self.crew.chosen()
            deed = {"Delete": lambda: self.crew.delete(people), "Keep": self.question.dismiss}
            self.deeds.ask(self.crew.question(), **deed)
        elif self._chosen:
            self.deeds.ask_delete(self._chosen)

    def ask_merge(self) -> None:
        """Ask which of the selected elements, or people, keeps its name."""
        crew = self._category == CREW
        chosen = self.crew.chosen() if crew else self._chosen
        if len(chosen) < 2 or not self.merge_button.isEnabled():
            few = tr("Nothing was merged. Select two people or more first.") if crew else ""
            self._workspace.failed.emit(few or tr("Nothing was merged. Select two elements or more first."))
        elif crew:
            self.deeds.ask_merge_people(chosen, self.crew.show_person)
        else:
            self.deeds.ask_merge(chosen)

    def renumber(self) -> None:
        """Number the cast by first appearance; of several selected ones the numbers stay."""
        self.deeds.renumber(self._chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not (event.key() == Qt.Key.Key_Escape and self.deeds.leave()):
            super().keyPressEvent(event)

    def status_text(self) -> str:
        """`57 elements, 12 in Cast Members`."""
        plan = self._workspace.plan
        if not self._category:
            return plural(len(plan.elements), "element")
        if self._category == CREW:
            return plural(len(plan.people), "person", "people")
        here = sum(element.category == self._category for element in plan.elements.values())
        return tr("{0}, {1} in {2}").format(plural(len(plan.elements), "element"), here, title(self._category))
