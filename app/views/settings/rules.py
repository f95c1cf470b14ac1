"""Settings of lead rules, in a table. What is typed is previewed first: the knock-on says what it would do."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.edits.rules import add_rule, delete_rule, owed_text, set_rule
from app.plan import rows as r
from app.plan.categories import CATEGORIES
from app.plan.change import Change
from app.plan.draft import Draft
from app.plan.errors import CoversetError
from app.reports.causes import what_of
from app.reports.wording import listed
from app.views import marks
from app.views.settings.fields import Choice, Table
from app.views.translated import noted, tr
from app.views.widgets import button, paragraph, plural
from app.views.workspace import Preview, Workspace

FIELDS = (
    "department_id", "what", "subject", "work", "offset", "offset_unit", "side", "anchor", "reserve", "tracked",
    "enabled",
)  # fmt: skip
UNITS = {"wd": noted("working days"), "cd": noted("days"), "wk": noted("weeks"), "h": noted("hours")}
SIDES = {"before": noted("before"), "after": noted("after")}
SUBJECTS = {
    "production": noted("the production"), "scene": noted("each scene"), "session": noted("each day"), **CATEGORIES,
}  # fmt: skip
ANCHORS = {
    "first": noted("its first day"), "each": noted("its shooting"), "last": noted("its last day"),
    "d1": noted("the first shoot day"), "wrap": noted("wrap"), "lock": noted("picture lock"),
    "delivery": noted("delivery"), "release": noted("release"), "rule": noted("other rules"),
}  # fmt: skip
OF_ALL = ("d1", "wrap", "lock", "delivery", "release")
NEW: dict[str, Any] = {"subject": "production", "anchor": "d1", "side": "before", "offset": 5, "tracked": True}
Values = dict[str, Any]


class RulesPage(QWidget):
    """The rules by department. Changes gather until they are applied, as one undo step, or discarded."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._wanted: dict[int, Values] = {}  # rule → fields that differ
        self._added: dict[int, Values] = {}  # a place of its own, below 0 → the new rule's fields
        self._gone: frozenset[int] = frozenset()
        self._change: Change | None = None
        titles = [
            tr("Department"), tr("What is owed"), tr("For"), tr("Work, days"), tr("Lead"), tr("Unit"), tr("Side"),
            tr("Of"), tr("Reserve, days"), tr("Tracked"), tr("On"),
        ]  # fmt: skip
        self.table = Table(tr("Lead rules"), titles, 1, self._typed)
        self._departments = Choice(self.table, {})
        for name, choice in (
            ("department_id", self._departments),
            ("subject", _words(self.table, SUBJECTS)),
            ("offset_unit", _words(self.table, UNITS)),
            ("side", _words(self.table, SIDES)),
            ("anchor", _words(self.table, ANCHORS)),
        ):
            self.table.setItemDelegateForColumn(FIELDS.index(name), choice)
        self.effect = paragraph("")
        self.add, self.delete = button(tr("Add rule"), "plus"), button(tr("Delete"), "trash-2")
        self.apply = button(tr("Apply"), "check", "primary")
        self.drop = button(tr("Discard"), "x")
        for each, deed in (
            (self.add, self._add),
            (self.delete, self._delete),
            (self.apply, self._apply),
            (self.drop, self.discard),
        ):
            each.clicked.connect(deed)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addWidget(self.delete)
        row.addWidget(self.effect, 1)
        row.addWidget(self.apply)
        row.addWidget(self.drop)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 16, 20, 16)
        whole.setSpacing(10)
        whole.addWidget(
            paragraph(tr("What each department owes, before or after what. What somebody typed on a deadline stays."))
        )
        whole.addWidget(self.table, 1)
        whole.addLayout(row)

    # showing ----------------------------------------------------------------------------------------------------------
    def refresh(self) -> None:
        plan = self._workspace.committed.plan
        self._departments.words = {each.id: each.name for each in plan.department_order()}
        place = {department.id: index for index, department in enumerate(plan.department_order())}
        rules = sorted(plan.rules.values(), key=lambda rule: (place.get(rule.department_id, 0), rule.rank))
        rows: list[tuple[int, list[object]]] = []
        for rule in rules:
            if rule.id not in self._gone:
                there = {name: getattr(rule, name) for name in FIELDS} | {"what": what_of(rule)}
                rows.append((rule.id, [*(there | self._wanted.get(rule.id, {})).values()]))
        for key, values in self._added.items():
            blank = r.LeadRule(0, "", 0, "", "d1")
            rows.append((key, [values.get(name, getattr(blank, name)) for name in FIELDS]))
        self.table.show_rows(rows)
        strong = QFont(self.table.font())
        strong.setBold(True)
        self.table.blockSignals(True)
        for row, (key, _) in enumerate(rows):
            for name in self._wanted.get(key, FIELDS if key in self._added else ()):
                self.table.cell(row, FIELDS.index(name)).setFont(strong)
        self.table.blockSignals(False)
        self.show_effect()

    def pending(self) -> int:
        """How many rules differ from what is written."""
        return len(self._wanted) + len(self._added) + len(self._gone)

    # gathering --------------------------------------------------------------------------------------------------------
    def _typed(self, row: int, column: int, value: object) -> None:
        key, name = self.table.key_of(row), FIELDS[column]
        if key in self._added:
            values = self._added[key] | {name: value}
            if name == "subject":
                values["anchor"] = _fitting(str(value), values["anchor"])
            self._preview(self._wanted, self._added | {key: values}, self._gone)
            return
        rule = self._workspace.committed.plan.rules[key]
        there = {field: getattr(rule, field) for field in FIELDS} | {"what": what_of(rule)}
        wanted = {**self._wanted.get(key, {}), name: value}
        if name == "subject":
            wanted["anchor"] = _fitting(str(value), wanted.get("anchor", rule.anchor))
        wanted = {field: each for field, each in wanted.items() if there[field] != each}
        gathered = {**self._wanted, key: wanted}
        self._preview({each: values for each, values in gathered.items() if values}, self._added, self._gone)

    def _add(self) -> None:
        plan = self._workspace.committed.plan
        chosen = self.table.chosen()
        rule = plan.rules.get(chosen or 0)
        department = rule.department_id if rule is not None else plan.department_order()[0].id
        key = min(self._added, default=0) - 1
        values = NEW | {"department_id": department, "what": tr("New rule"), "work": 0, "offset_unit": "wd"}
        self._preview(self._wanted, self._added | {key: values | {"reserve": 0, "enabled": True}}, self._gone)
        if key in self._added:
            row = self.table.rowCount() - 1
            self.table.setCurrentCell(row, FIELDS.index("what"))
            self.table.editItem(self.table.cell(row, FIELDS.index("what")))

    def _delete(self) -> None:
        key = self.table.chosen()
        if key is None:
            return
        added = {each: values for each, values in self._added.items() if each != key}
        wanted = {each: values for each, values in self._wanted.items() if each != key}
        self._preview(wanted, added, self._gone if key in self._added else self._gone | {key})

    def _preview(self, wanted: dict[int, Values], added: dict[int, Values], gone: frozenset[int]) -> None:
        """Show what these rules would do; where they are refused, what was gathered before stays."""
        workspace, count = self._workspace, len(wanted) + len(added) + len(gone)
        if self._change is None and workspace.preview is not None and not workspace.preview.live:
            sentence = tr("“{0}” is being previewed. Apply or cancel it first.")
            workspace.failed.emit(sentence.format(workspace.preview.label))
            return

        def edit(draft: Draft) -> None:
            for key, values in wanted.items():
                set_rule(draft, key, **_stored(draft, key, values))
            for values in added.values():
                others = {
                    name: value for name, value in values.items() if name not in ("department_id", "what", "anchor")
                }
                add_rule(draft, values["department_id"], values["what"], values["anchor"], **others)
            for key in gone:
                delete_rule(draft, key)

        change = None
        if count:
            try:
                change = workspace.draft(tr("Change {0}").format(plural(count, "lead rule")), edit)
            except CoversetError as error:
                workspace.failed.emit(str(error))
            if change is None:
                return
        self._wanted, self._added, self._gone, self._change = wanted, added, gone, change
        if change:
            workspace.show_preview(change, change.label, tr("Applied or discarded in Settings."))
        else:
            workspace.cancel_preview()
        self.refresh()

    # the effect -------------------------------------------------------------------------------------------------------
    def show_effect(self) -> None:
        """What is previewed, in a sentence; a preview ended in the window has ended here, too."""
        preview = self._workspace.preview
        if self._change is not None and (preview is None or preview.change is not self._change):
            self._forget()
            if self._workspace.is_open:
                self.refresh()
            return
        can = self._change is not None
        self.apply.setEnabled(can)
        self.drop.setEnabled(can)
        self.effect.setText(tr("Nothing changed yet.") if preview is None or not can else self._said(preview))

    def _said(self, preview: Preview) -> str:
        """`Nothing changed yet. Applied: makes 12 deadlines, 3 late; 2 squeezed.`"""
        before, after = self._workspace.committed.plan.deadlines, preview.schedule.plan.deadlines
        made, taken = [key for key in after if key not in before], len(before.keys() - after.keys())
        late = sum(preview.schedule.deadlines[key].late for key in made)
        parts = []
        if made:
            makes = tr("makes {0}").format(plural(len(made), "deadline"))
            parts.append(f"{makes}, {tr('{0} late').format(late)}" if late else makes)
        if taken:
            parts.append(tr("takes away {0}").format(plural(taken, "deadline")))
        states = [change.state for change in preview.knock_on.changes if change.deadline_id in before]
        counts = [f"{states.count(each)} {marks.counted(each)}" for each in dict.fromkeys(states)]
        if counts:
            parts.append(listed(counts))
        return tr("Nothing changed yet. Applied: {0}.").format("; ".join(parts) or tr("no deadline changes"))

    def _apply(self) -> None:
        self._workspace.apply_preview()

    def _forget(self) -> None:
        self._wanted, self._added, self._gone, self._change = {}, {}, frozenset(), None

    def discard(self) -> None:
        """Forget what was typed and show what is written."""
        if self._change is not None:
            self._forget()
            self._workspace.cancel_preview()
            if self._workspace.is_open:
                self.refresh()


def _words(table: Table, words: dict[str, str]) -> Choice:
    return Choice(table, {value: tr(word) for value, word in words.items()})


def _fitting(subject: str, anchor: str) -> str:
    """The anchor, or the nearest that the subject has: the production has no first day, an element is not shot each."""
    if subject == "production":
        return anchor if anchor in OF_ALL else "d1"
    if anchor in OF_ALL or anchor == "rule":
        return anchor
    return anchor if subject in ("scene", "session") or anchor != "each" else "first"


def _stored(draft: Draft, key: int, values: Values) -> Values:
    """The fields as a rule has them: what is owed with its place for the subject."""
    rule = draft.now(r.LeadRule, key)
    if rule is None or not ({"what", "subject"} & values.keys()):
        return values
    return values | {"what": owed_text(values.get("what", what_of(rule)), values.get("subject", rule.subject))}
