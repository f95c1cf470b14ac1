"""The crew: who works in which department, how they are reached, when they are called, where they leave from."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from app.edits import crew
from app.plan import rows as r
from app.plan.draft import Draft
from app.plan.errors import CoversetError, EditRefused
from app.plan.plan import Plan
from app.plan.unit_crew import unit_named, unit_named_all
from app.views import theme
from app.views.elements.table import press_row
from app.views.settings.fields import Table
from app.views.translated import noted, tr
from app.views.widgets import button
from app.views.workspace import Workspace

FIELDS = ("name", "job", "department_id", "unit_id", "phone", "email", "call", "leaving_from", "note")
TITLES = (
    noted("Name"), noted("Job"), noted("Department"), noted("Unit"), noted("Phone"), noted("E-mail"), noted("Call"),
    noted("Leaving from"), noted("Notes"),
)  # fmt: skip
DEPARTMENT, UNIT = FIELDS.index("department_id"), FIELDS.index("unit_id")


def crew_of(plan: Plan, wanted: str = "") -> list[r.Person]:
    """Everybody whose line holds all the wanted words, by department, heads first, then by rank."""
    places = {department.id: place for place, department in enumerate(plan.department_order())}
    heads = {department.head_id for department in plan.departments.values()}
    words = wanted.casefold().split()
    found = []
    for person in plan.people.values():
        line = " ".join((*texts(plan, person), person.note)).casefold()
        if all(word in line for word in words):
            found.append(person)
    end = len(places)
    return sorted(found, key=lambda p: (places.get(p.department_id or 0, end), p.id not in heads, p.rank, p.id))


def texts(plan: Plan, person: r.Person) -> list[str]:
    """What stands in the columns of a person."""
    department = plan.departments.get(person.department_id or 0)
    unit = plan.units.get(person.unit_id or 0)
    shown = {
        "department_id": department.name if department is not None else "",
        "unit_id": unit.name if unit is not None else "",
    }
    return [shown.get(field, str(getattr(person, field) or "")) for field in FIELDS]


def department_of(plan: Plan, name: str) -> int | None:
    """The department of a name, or of the beginning of one alone; None for no name. Raises EditRefused otherwise."""
    wanted = " ".join(name.split()).casefold()
    if not wanted:
        return None
    named = {department.name.casefold(): department.id for department in plan.department_order()}
    begun = [key for known, key in named.items() if known.startswith(wanted)]
    if wanted in named:
        return named[wanted]
    if len(begun) == 1:
        return begun[0]
    known = ", ".join(department.name for department in plan.department_order())
    raise EditRefused(tr("There is no department “{0}”. Nothing was changed. There are: {1}.").format(name, known))


def unit_of(plan: Plan, name: str) -> int | None:
    """The unit of a name, its beginning or its number (`2nd`); None, every unit, for no name. Raises EditRefused."""
    if not name.strip() or unit_named_all(name):
        return None
    found = unit_named(plan, name)
    if found is None:
        known = ", ".join(unit.name for unit in plan.unit_order())
        raise EditRefused(
            tr("There is no unit “{0}”. Nothing was changed. There are: {1}; empty: every unit.").format(name, known)
        )
    return found


class CrewTable(Table):
    """Signals: deleting, adding: Del and Insert are asked of the view."""

    deleting = Signal()
    adding = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_row(self, event):
            super().keyPressEvent(event)


class CrewPage(QWidget):
    """A line a person; every cell is typed into."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self.table = CrewTable(tr("Crew"), [tr(title) for title in TITLES], len(TITLES) - 1, self._typed)
        self.table.setShowGrid(False)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)  # to contents: measured once, not a cell
        header.setStretchLastSection(True)
        self._rows: list[tuple[int, list[object]]] = []
        self.table.setProperty("look", "surface")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table, 1)
        self.import_button = button(tr("Import crew list…"), "users")
        self.import_button.clicked.connect(self._import)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 8, 12, 8)
        foot.addWidget(self.import_button)
        foot.addStretch()
        column.addLayout(foot)
        self._wanted = ""
        theme.current().changed.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Rows and columns of the look at the text size in use."""
        self.table.verticalHeader().setDefaultSectionSize(theme.px(30))
        self.table.horizontalHeader().setMinimumSectionSize(theme.px(84))

    def _import(self) -> None:
        from app.views.crew_import import ask

        ask(self._workspace, self.window())

    # showing ----------------------------------------------------------------------------------------------------------
    def show_crew(self, plan: Plan, wanted: str, anew: bool = False) -> None:
        """Show whose line holds the wanted words. anew: also where nothing differs, over what was typed."""
        self._wanted = wanted
        self.table.setColumnHidden(UNIT, len(plan.units) < 2)
        rows: list[tuple[int, list[object]]] = []
        for person in crew_of(plan, wanted):
            rows.append((person.id, list(texts(plan, person))))
        self.table.setEditTriggers(
            QAbstractItemView.EditTrigger.NoEditTriggers
            if self._workspace.read_only
            else QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        if rows == self._rows and not anew:
            return
        self._rows = rows
        self.import_button.setEnabled(not self._workspace.read_only)
        self.table.show_rows(rows)
        self.table.resizeColumnsToContents()
        if self.table.currentRow() < 0 and rows:
            self.table.setCurrentCell(0, 0)

    def chosen(self) -> tuple[int, ...]:
        """The people of the selected rows, from above."""
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        return tuple(self.table.key_of(row) for row in rows)

    def show_person(self, person_id: int) -> bool:
        """Make a person's row current; whether it is there."""
        for row in range(self.table.rowCount()):
            if self.table.key_of(row) == person_id:
                self.table.setCurrentCell(row, max(0, self.table.currentColumn()))
                self.table.scrollToItem(self.table.cell(row, 0))
                return True
        return False

    # editing ----------------------------------------------------------------------------------------------------------
    def _typed(self, row: int, column: int, value: object) -> None:
        key, field, typed = self.table.key_of(row), FIELDS[column], str(value)
        plan = self._workspace.plan
        person = plan.people[key]
        try:
            told: object = typed
            if column in (DEPARTMENT, UNIT):
                told = department_of(plan, typed) if column == DEPARTMENT else unit_of(plan, typed)
        except CoversetError as error:
            self._workspace.failed.emit(str(error))
        else:
            what = tr("{0} of {1}").format(tr(TITLES[column]), person.name)
            self._workspace.edit(what, lambda draft: crew.set_person(draft, key, **{field: told}))
        self.show_crew(self._workspace.plan, self._wanted, anew=True)  # a refused text goes

    def add(self) -> None:
        """A new person, in the department of the chosen one, whose name is typed at once."""
        plan, near = self._workspace.plan, self.table.chosen()
        person = plan.people.get(near or 0)
        department, unit = (person.department_id, person.unit_id) if person is not None else (None, None)
        known = {person.name for person in plan.people.values()}
        name = tr("New person")
        free = next(one for one in (name, *(f"{name} {count}" for count in range(2, 9999))) if one not in known)
        made: list[int] = []

        def edit(draft: Draft) -> None:
            made.append(crew.add_person(draft, free, department_id=department, unit_id=unit))

        if self._workspace.edit(tr("Add {0}").format(free), edit) and self.show_person(made[0]):
            self.table.setCurrentCell(self.table.currentRow(), 0)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            self.table.editItem(self.table.cell(self.table.currentRow(), 0))

    def question(self) -> str:
        """What the deletion of the chosen people would touch."""
        plan, chosen = self._workspace.plan, self.chosen()
        names = ", ".join(plan.people[key].name for key in chosen[:3])
        if len(chosen) > 3:
            names = tr("{0} and {1} more").format(names, len(chosen) - 3)
        headed = [d.name for d in plan.department_order() if d.head_id in chosen]
        sheets = sum(recipient.person_id in chosen for recipient in plan.recipients.values())
        parts = [tr("{0} has no head then").format(name) for name in headed]
        if sheets:
            parts.append(tr("they get no document any more"))
        return tr("Delete {0}? {1}.").format(names, ", ".join(parts) or tr("Nothing hangs on them"))

    def delete(self, chosen: tuple[int, ...]) -> None:
        """Delete people, one undo step."""
        people = self._workspace.plan.people

        def edit(draft: Draft) -> None:
            for key in chosen:
                crew.delete_person(draft, key)

        what = people[chosen[0]].name if len(chosen) == 1 else tr("{0} people").format(len(chosen))
        self._workspace.edit(tr("Delete {0}").format(what), edit)
