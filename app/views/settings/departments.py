"""Settings of departments: order, name, who heads them and how to reach them, pre-call and wrap-out."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from app.edits import departments as edits
from app.plan.draft import Draft
from app.plan.plan import Plan
from app.plan.unit_crew import in_unit
from app.views.settings.fields import Table
from app.views.widgets import button, label, paragraph
from app.views.workspace import Workspace

FIELDS = ("name", "head.name", "head.job", "head.phone", "head.email", "precall", "wrapout")


class DepartmentsPage(QWidget):
    """A table in the production's order; every cell can be typed into."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        titles = [
            self.tr("Department"), self.tr("Head"), self.tr("Job"), self.tr("Phone"), self.tr("E-mail"),
            self.tr("Minutes before call"), self.tr("Minutes after wrap"),
        ]  # fmt: skip
        self.table = Table(self.tr("Departments"), titles, 2, self._typed)
        self.add, self.up = button(self.tr("Add department"), "plus"), button(self.tr("Move up"), "chevron-up")
        self.down, self.delete = button(self.tr("Move down"), "chevron-down"), button(self.tr("Delete"), "trash-2")
        for each, deed in (
            (self.add, self._add),
            (self.up, lambda: self._move(-1)),
            (self.down, lambda: self._move(1)),
            (self.delete, self._delete),
        ):
            each.clicked.connect(deed)
        row = QHBoxLayout()
        for each in (self.add, self.up, self.down):
            row.addWidget(each)
        row.addStretch()
        row.addWidget(self.delete)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(paragraph(self.tr("In this order they stand on call sheets and in the knock-on.")))
        self.unit = QComboBox()
        self.unit.setAccessibleName(self.tr("Minutes in"))
        self.unit.currentIndexChanged.connect(lambda _: self.refresh())
        self.unit_row = QWidget()
        chooser = QHBoxLayout(self.unit_row)
        chooser.setContentsMargins(0, 0, 0, 0)
        chooser.addWidget(label(self.tr("Minutes before call and after wrap, in"), "secondary"))
        chooser.addWidget(self.unit)
        chooser.addStretch()
        column.addWidget(self.unit_row)
        column.addWidget(self.table, 1)
        column.addLayout(row)

    def refresh(self) -> None:
        plan = self._workspace.committed.plan
        self._show_units(plan)
        rows: list[tuple[int, list[object]]] = []
        for department in plan.department_order():
            head = plan.people.get(department.head_id or 0)
            reach = [head.name, head.job, head.phone, head.email] if head is not None else ["", "", "", ""]
            there = in_unit(plan, department, self.unit.currentData())
            rows.append((department.id, [department.name, *reach, there.precall, there.wrapout]))
        self.table.show_rows(rows)

    def _show_units(self, plan: Plan) -> None:
        """Offer the units, where there are several; the first has the minutes that hold where a unit has no own."""
        chosen, order = self.unit.currentData(), plan.unit_order()
        self.unit.blockSignals(True)
        self.unit.clear()
        for place, unit in enumerate(order):
            self.unit.addItem(unit.name, unit.id if place else None)
        self.unit.setCurrentIndex(max(0, self.unit.findData(chosen)))
        self.unit.blockSignals(False)
        self.unit_row.setVisible(len(order) > 1)

    def _typed(self, row: int, column: int, value: object) -> None:
        key, field = self.table.key_of(row), FIELDS[column]
        name, unit = self._workspace.committed.plan.departments[key].name, self.unit.currentData()

        def edit(draft: Draft) -> None:
            if field.startswith("head."):
                edits.set_head(draft, key, **{field.removeprefix("head."): value})
            elif unit is not None and field in ("precall", "wrapout"):
                edits.set_in_unit(draft, key, unit, **{field: value})
            else:
                edits.set_department(draft, key, **{field: value})

        self._workspace.edit(self.tr("Change {0}").format(name), edit)

    def _add(self) -> None:
        known = {department.name for department in self._workspace.committed.plan.departments.values()}
        name = self.tr("New department")
        free = next(each for each in (name, *(f"{name} {count}" for count in range(2, 999))) if each not in known)
        made: list[int] = []
        self._workspace.edit(self.tr("Add a department"), lambda draft: made.append(edits.add_department(draft, free)))
        if made:
            row = self.table.rowCount() - 1
            self.table.setCurrentCell(row, 0)
            self.table.editItem(self.table.cell(row, 0))

    def _move(self, step: int) -> None:
        key = self.table.chosen()
        order = [department.id for department in self._workspace.committed.plan.department_order()]
        if key in order:
            place = order.index(key) + step
            name = self._workspace.committed.plan.departments[key].name
            title = self.tr("Move {0}").format(name)
            self._workspace.edit(title, lambda draft: edits.move_department(draft, key, place))

    def _delete(self) -> None:
        key = self.table.chosen()
        if key is not None:
            name = self._workspace.committed.plan.departments[key].name
            title = self.tr("Delete {0}").format(name)
            self._workspace.edit(title, lambda draft: edits.delete_department(draft, key))
