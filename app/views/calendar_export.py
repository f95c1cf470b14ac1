"""Export a calendar: whose, then where. A second export of the same updates the first in the calendar program."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QCompleter, QDialog, QDialogButtonBox, QVBoxLayout

from app.plan.plan import Plan
from app.views import theme
from app.views.jobs import Report
from app.views.paper_save import ask_where, said_saved, write_calendar
from app.views.translated import tr
from app.views.widgets import label, paragraph

if TYPE_CHECKING:
    from app.reports.calendar_file import Whose
    from app.views.window import Window

WHOSE = Qt.ItemDataRole.UserRole


def choices(plan: Plan) -> list[tuple[str, list[tuple[str, Whose]]]]:
    """Group → (what it is called, whose calendar): the production, its units, departments, artists and crew."""
    from app.reports.calendar_file import Whose
    from app.reports.scene_text import is_called, number_key

    called = sorted((e for e in plan.elements.values() if is_called(e) and plan.scenes_needing(e.id)), key=number_key)
    artists = []
    for element in called:
        part = f"{element.number} {element.name}".strip()
        artists.append((f"{part}, {element.actor}" if element.actor else part, Whose(element_id=element.id)))
    people = sorted(plan.people.values(), key=lambda person: (person.name.casefold(), person.id))
    crew = [(f"{p.name}, {p.job}" if p.job else p.name, Whose(person_id=p.id)) for p in people]
    units = [(unit.name, Whose(unit_id=unit.id)) for unit in plan.unit_order()]
    departments = [(d.name, Whose(department_id=d.id)) for d in plan.department_order()]
    groups = [
        ("", [(tr("The whole production"), Whose())]),
        (tr("Units"), units),
        (tr("Departments"), departments),
        (tr("Cast and players"), artists),
        (tr("Crew"), crew),
    ]
    return [(title, group) for title, group in groups if group]


class CalendarExport(QDialog):
    """Asks whose calendar; typing finds a name. `save` writes it off the GUI thread."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window, self._workspace = window, window.workspace
        self.setWindowTitle(tr("Export calendar"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.whose = QComboBox()
        self.whose.setObjectName("whose")
        self.whose.setAccessibleName(tr("Whose calendar"))
        self.whose.setEditable(True)
        self.whose.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.whose.setMaxVisibleItems(16)
        model = QStandardItemModel(self)
        for title, group in choices(self._workspace.committed.plan):
            if title:
                heading = QStandardItem(title)
                heading.setFlags(Qt.ItemFlag.NoItemFlags)
                heading.setFont(theme.font(11, 700))
                heading.setForeground(theme.colour("text.2"))
                model.appendRow(heading)
            for name, whose in group:
                item = QStandardItem(name)
                item.setData(whose, WHOSE)
                model.appendRow(item)
        self.whose.setModel(model)
        completer = QCompleter(model, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.whose.setCompleter(completer)
        self.whose.setMinimumWidth(360)
        box = QDialogButtonBox()
        self.export = box.addButton(tr("Export…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.export.setProperty("look", "primary")
        self.export.setDefault(True)
        box.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        box.accepted.connect(self._ask)
        box.rejected.connect(self.reject)
        self.whose.editTextChanged.connect(self._on_typed)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(label(tr("Whose calendar")))
        column.addWidget(self.whose)
        said = tr("Days with their calls, and deadlines. Exported again, it updates what was imported.")
        column.addWidget(paragraph(said, "small"))
        column.addWidget(box)

    def chosen(self) -> Whose | None:
        """Whose calendar the words in the field name; None: nobody's."""
        row = self.whose.findText(self.whose.currentText(), Qt.MatchFlag.MatchFixedString)
        found: Whose | None = self.whose.itemData(row, WHOSE) if row >= 0 else None
        return found

    def _on_typed(self) -> None:
        self.export.setEnabled(self.chosen() is not None)

    def _ask(self) -> None:
        from app.reports.calendar_file import name_of

        whose = self.chosen()
        if whose is None:
            return
        name = name_of(self._workspace.committed.plan, whose)
        title = ", ".join(filter(None, (self._workspace.title, name)))
        path = ask_where(self._workspace, self, title, tr("Export calendar"), "ics")
        if path is not None:
            self.save(path, whose)
            self.accept()

    def save(self, path: Path, whose: Whose) -> None:
        """Write the calendar of what is written; what can't be made or written is said in the error bar."""
        schedule, document, workspace = self._workspace.committed, self._workspace.document, self._workspace
        assert document is not None

        def work(report: Report) -> Path:
            write_calendar(document, schedule, path, whose, report)
            return path

        window = self._window
        window.jobs.start(tr("Exporting the calendar"), work, lambda made: said_saved(workspace, made), window.fail)


def ask(window: Window) -> None:
    """Open the dialog on what is open."""
    dialog = CalendarExport(window)
    dialog.open()
    dialog.whose.setFocus()
