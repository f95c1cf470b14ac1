"""Settings of lead rules, in a table. What is typed is previewed first: the knock-on says what it would do."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from app.edits.rules import set_rule
from app.plan.change import Change
from app.plan.draft import Draft
from app.plan.rows import LeadRule
from app.reports.causes import what_of
from app.reports.wording import listed
from app.views import marks
from app.views.settings.fields import Table
from app.views.widgets import button, paragraph, plural
from app.views.workspace import Workspace

FIELDS = ("", "", "work", "offset", "offset_unit", "side", "anchor", "reserve", "tracked", "enabled")
CHOICES = {4: ("wd", "cd", "wk", "h"), 5: ("before", "after")}
FIXED = frozenset({0, 1, 6})


class Choice(QStyledItemDelegate):
    """A cell that is chosen from a few words."""

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        made = QComboBox(parent)
        made.addItems(CHOICES[index.column()])
        return made

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        assert isinstance(editor, QComboBox)
        editor.setCurrentText(str(index.data(Qt.ItemDataRole.EditRole)))

    def setModelData(self, editor: QWidget, model, index: QModelIndex | QPersistentModelIndex) -> None:
        assert isinstance(editor, QComboBox)
        model.setData(index, editor.currentText(), Qt.ItemDataRole.EditRole)


class RulesPage(QWidget):
    """The rules by department. Changes gather until they are applied, as one undo step, or discarded."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._wanted: dict[int, dict[str, object]] = {}
        self._change: Change | None = None
        titles = [
            self.tr("Department"), self.tr("What is owed"), self.tr("Work, days"), self.tr("Lead"), self.tr("Unit"),
            self.tr("Side"), self.tr("Of"), self.tr("Reserve, days"), self.tr("Tracked"), self.tr("On"),
        ]  # fmt: skip
        self.table = Table(self.tr("Lead rules"), titles, 1, self._typed)
        self._choice = Choice(self.table)
        for column in CHOICES:
            self.table.setItemDelegateForColumn(column, self._choice)
        self.effect = paragraph("")
        self.apply = button(self.tr("Apply"), "check", "primary")
        self.drop = button(self.tr("Discard"), "x")
        self.apply.clicked.connect(self._apply)
        self.drop.clicked.connect(self.discard)
        row = QHBoxLayout()
        row.addWidget(self.effect, 1)
        row.addWidget(self.apply)
        row.addWidget(self.drop)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 16, 20, 16)
        whole.setSpacing(10)
        whole.addWidget(
            paragraph(self.tr("wd working days, cd days, wk weeks, h hours. What somebody typed on a deadline stays."))
        )
        whole.addWidget(self.table, 1)
        whole.addLayout(row)

    def refresh(self) -> None:
        plan = self._workspace.committed.plan
        place = {department.id: index for index, department in enumerate(plan.department_order())}
        rules = sorted(plan.rules.values(), key=lambda rule: (place.get(rule.department_id, 0), rule.rank))
        rows: list[tuple[int, list[object]]] = []
        for rule in rules:
            values = [getattr(rule, name) if name else "" for name in FIELDS]
            values[0], values[1] = plan.departments[rule.department_id].name, what_of(rule)
            wanted = self._wanted.get(rule.id, {})
            rows.append((rule.id, [wanted.get(name, values[at]) for at, name in enumerate(FIELDS)]))
        self.table.show_rows(rows, FIXED)
        strong = QFont(self.table.font())
        strong.setBold(True)
        self.table.blockSignals(True)
        for row, (key, _) in enumerate(rows):
            for name in self._wanted.get(key, {}):
                self.table.cell(row, FIELDS.index(name)).setFont(strong)
        self.table.blockSignals(False)
        self.show_effect()

    def pending(self) -> int:
        """How many rules differ from what is written."""
        return len(self._wanted)

    def _typed(self, row: int, column: int, value: object) -> None:
        key, name = self.table.key_of(row), FIELDS[column]
        rule: LeadRule = self._workspace.committed.plan.rules[key]
        wanted = {**self._wanted.get(key, {}), name: value}
        wanted = {field: each for field, each in wanted.items() if getattr(rule, field) != each}
        gathered = {**self._wanted, key: wanted}
        self._preview({each: values for each, values in gathered.items() if values})

    def _preview(self, wanted: dict[int, dict[str, object]]) -> None:
        """Show what these rules would do; where they are refused, what was gathered before stays."""
        workspace, count = self._workspace, len(wanted)
        if self._change is None and workspace.preview is not None and not workspace.preview.live:
            workspace.failed.emit(
                self.tr("“{0}” is being previewed. Apply or cancel it first.").format(workspace.preview.label)
            )
            return

        def edit(draft: Draft) -> None:
            for key, values in wanted.items():
                set_rule(draft, key, **values)

        change = workspace.draft(self.tr("Change {0}").format(plural(count, "lead rule")), edit) if wanted else None
        if wanted and change is None:
            return
        self._wanted, self._change = wanted, change
        if change:
            workspace.show_preview(change, change.label, self.tr("Applied or discarded in Settings."))
        else:
            workspace.cancel_preview()
        self.refresh()

    def show_effect(self) -> None:
        """What is previewed, in a sentence; a preview ended in the window has ended here, too."""
        preview = self._workspace.preview
        if self._change is not None and (preview is None or preview.change is not self._change):
            self._wanted, self._change = {}, None
            if self._workspace.is_open:
                self.refresh()
            return
        can = self._change is not None
        self.apply.setEnabled(can)
        self.drop.setEnabled(can)
        if preview is None or not can:
            self.effect.setText(self.tr("Nothing changed yet."))
            return
        states = [change.state for change in preview.knock_on.changes]
        counts = [f"{states.count(each)} {marks.counted(each)}" for each in dict.fromkeys(states)]
        made = len(preview.schedule.plan.deadlines) - len(self._workspace.committed.plan.deadlines)
        if made:
            counts.append(f"{abs(made)} {self.tr('more') if made > 0 else self.tr('fewer')}")
        said = listed(counts) if counts else self.tr("no deadline changes")
        self.effect.setText(self.tr("Nothing changed yet. Applied: {0}.").format(said))

    def _apply(self) -> None:
        self._workspace.apply_preview()

    def discard(self) -> None:
        """Forget what was typed and show what is written."""
        if self._change is not None:
            self._wanted, self._change = {}, None
            self._workspace.cancel_preview()
            if self._workspace.is_open:
                self.refresh()
