"""The filter over the chart: a line for words, a menu of states, people and elements, and a chip for each chosen."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QToolButton, QWidget

from app.plan import rows as r
from app.plan.categories import CATEGORIES
from app.plan.plan import Plan
from app.views import icons, theme
from app.views.schedule.filters import STATES, Filter
from app.views.widgets import label
from app.views.workspace import Workspace


class FilterBar(QWidget):
    """Emits `changed(Filter)`; Esc in the line clears it, a click on a chip takes that one away."""

    changed = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self.wanted = Filter()
        self.line = QLineEdit()
        self.line.setObjectName("schedule-filter")
        self.line.setPlaceholderText(self.tr("Filter rows"))
        self.line.setAccessibleName(self.tr("Filter rows"))
        self.line.setToolTip(self.tr("Show only rows with these words (Ctrl+Shift+F)"))
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(lambda text: self._take(replace(self.wanted, text=text)))
        self.line.installEventFilter(self)
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._fill)
        self.button = QToolButton()
        self.button.setProperty("look", "flat")
        self.button.setText(self.tr("Filter"))
        self.button.setToolTip(self.tr("Filter by state, person or element"))
        self.button.setAccessibleName(self.tr("Filter by state, person or element"))
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setMenu(self.menu)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.count: QLabel = label("", "secondary")
        self._chips = QHBoxLayout()
        self._chips.setSpacing(4)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(6)
        row.addWidget(self.line)
        row.addWidget(self.button)
        row.addLayout(self._chips)
        row.addWidget(self.count)
        row.addStretch(1)
        workspace.opened.connect(self.clear)
        theme.current().changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.line.setMinimumWidth(theme.px(84))
        self.line.setMaximumWidth(theme.px(132))
        self.line.setFixedHeight(theme.px(24))

    def begin(self) -> None:
        """Put the cursor into the line."""
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def clear(self) -> None:
        """Let every row through."""
        self.line.clear()
        self._take(Filter())

    def say(self, shown: int, total: int) -> None:
        """How many lines of all are shown; nothing where all are."""
        self.count.setText(self.tr("{0} of {1}").format(f"{shown:,}", f"{total:,}") if self.wanted else "")
        self.count.setVisible(bool(self.wanted))

    def _take(self, wanted: Filter) -> None:
        if wanted == self.wanted:
            return
        self.wanted = wanted
        self._show_chips()
        self.changed.emit(wanted)

    # the menu ---------------------------------------------------------------------------------------------------------
    def _fill(self) -> None:
        """The choices there are in this production."""
        menu, plan = self.menu, self._workspace.plan
        menu.clear()
        for state, words in STATES.items():
            self._entry(menu, self.tr(words), state in self.wanted.states, partial(self._toggle_state, state))
        menu.addSeparator()
        people = menu.addMenu(self.tr("Person"))
        for person in people_of(plan):
            name = f"{person.name}, {person.job}" if person.job else person.name
            self._entry(people, name, person.id == self.wanted.person, partial(self._choose_person, person.id))
        people.setEnabled(not people.isEmpty())
        elements = menu.addMenu(self.tr("Element"))
        for category, members in elements_of(plan).items():
            inner = elements.addMenu(CATEGORIES.get(category, category))
            for found in members:
                name = f"{found.number} {found.name}" if found.number else found.name
                self._entry(inner, name, found.id == self.wanted.element, partial(self._choose_element, found.id))
        elements.setEnabled(not elements.isEmpty())
        menu.addSeparator()
        everything = menu.addAction(self.tr("Show everything"))
        everything.setEnabled(bool(self.wanted))
        everything.triggered.connect(lambda _=False: self.clear())

    @staticmethod
    def _entry(menu: QMenu, text: str, checked: bool, deed: partial[None]) -> QAction:
        entry = menu.addAction(text.replace("&", "&&"))
        entry.setCheckable(True)
        entry.setChecked(checked)
        entry.triggered.connect(lambda _=False: deed())
        return entry

    def _toggle_state(self, state: str) -> None:
        self._take(replace(self.wanted, states=self.wanted.states ^ {state}))

    def _choose_person(self, found: int) -> None:
        self._take(replace(self.wanted, person=None if found == self.wanted.person else found))

    def _choose_element(self, found: int) -> None:
        self._take(replace(self.wanted, element=None if found == self.wanted.element else found))

    # chips ------------------------------------------------------------------------------------------------------------
    def _show_chips(self) -> None:
        while (item := self._chips.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        wanted, plan = self.wanted, self._workspace.plan if self._workspace.is_open else None
        for state in STATES:
            if state in wanted.states:
                self._chip(self.tr(STATES[state]), partial(self._toggle_state, state))
        if plan is None:
            return
        person, element = plan.people.get(wanted.person or 0), plan.elements.get(wanted.element or 0)
        if person is not None:
            self._chip(person.name, partial(self._choose_person, person.id))
        if element is not None:
            self._chip(element.name, partial(self._choose_element, element.id))

    def _chip(self, text: str, away: partial[None]) -> None:
        made = QToolButton()
        made.setProperty("look", "flat")
        made.setObjectName("filter-chip")
        made.setText(text)
        icons.dress(made, "x")
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        made.setAccessibleName(self.tr("Filtered by {0}, press to take away").replace("{0}", text))
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.clicked.connect(lambda _=False: away())
        self._chips.addWidget(made)
        made.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.key() if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) else None
        if pressed == Qt.Key.Key_Escape and self.line.text():
            self.line.clear()
            return True
        return False


def people_of(plan: Plan) -> list[r.Person]:
    """Those whose department can be told, heads of departments first."""
    heads = {department.head_id for department in plan.departments.values()}
    known = [person for person in plan.people.values() if person.id in heads or person.department_id is not None]
    return sorted(known, key=lambda person: (person.id not in heads, person.name.casefold()))


def elements_of(plan: Plan) -> dict[str, list[r.Element]]:
    """Category → its elements, in the order of tables."""
    found: dict[str, list[r.Element]] = {}
    for category in CATEGORIES:
        members = [element for element in plan.elements.values() if element.category == category]
        if members:
            found[category] = sorted(members, key=lambda element: (element.rank, element.name))
    return found
