"""Two plans beside each other, by department and by session; an option of them can be looked at, or promoted."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)
from shiboken6 import isValid

from app.engine.board import session_zone
from app.engine.knockon import compare
from app.engine.schedule import Schedule, compute
from app.engine.values import STATE_ORDER, DeadlineChange, DepartmentChange, KnockOn
from app.plan import units
from app.plan.change import Ref
from app.plan.plan import Plan
from app.reports import wording
from app.views import marks, theme
from app.views.translated import tr
from app.views.widgets import button, label, paragraph

if TYPE_CHECKING:
    from app.models.document import Document
    from app.views.window import Window

REF = Qt.ItemDataRole.UserRole


class Compared(QDialog):
    """Which deadlines of which departments differ, and what of which sessions; Enter on a line reveals it."""

    def __init__(self, window: Window, document: Document, kept: str = "") -> None:
        """kept: the option that is compared with the working plan at first."""
        super().__init__(window)
        self._window, self._workspace, self._document = window, window.workspace, document
        self.setWindowTitle(tr("Compare two plans"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.before, self.after = QComboBox(), QComboBox()
        self.before.setAccessibleName(tr("From this plan"))
        self.after.setAccessibleName(tr("To this plan"))
        for box in (self.before, self.after):
            box.activated.connect(self.show_difference)
        self.summary = label("", "strong")
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(tr("Differences"))
        self.tree.setColumnCount(4)
        self.tree.setHeaderLabels([tr("What"), tr("Before"), tr("After"), tr("Difference")])
        self.tree.itemActivated.connect(self._reveal)
        self.none = paragraph(tr("These two plans are alike. Choose two others above."))
        row = QHBoxLayout()
        for widget in (label(tr("From")), self.before, label(tr("to")), self.after):
            row.addWidget(widget)
        row.addStretch()
        self.preview = button(tr("Show it in the window"), "eye")
        self.preview.setAutoDefault(False)
        self.preview.clicked.connect(self._preview)
        self.promote = button(tr("Promote it"), "check", "primary")
        self.promote.setAutoDefault(False)
        self.promote.clicked.connect(self._promote)
        self.why_not = paragraph("")
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self.preview)
        foot.addWidget(self.promote)
        foot.addWidget(self.why_not, 1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.addLayout(row)
        column.addWidget(self.summary)
        column.addWidget(self.tree, 1)
        column.addWidget(self.none)
        column.addLayout(foot)
        self.resize(theme.px(820), theme.px(560))
        self._list(kept)
        self._workspace.opened.connect(self.reject)
        self._workspace.planChanged.connect(self.show_difference)
        self.show_difference()

    def _list(self, kept: str) -> None:
        """The plans there are; at first the working plan and the option kept last, else the oldest record and it."""
        for box in (self.before, self.after):
            box.clear()
            box.addItem(tr("Working"), ("working", ""))
            for option in self._document.options():
                box.addItem(tr("Option {0}").format(option.name), ("option", option.name))
            for baseline in reversed(self._document.baselines()):
                box.addItem(tr("Baseline {0}").format(baseline.name), ("baseline", baseline.id))
        options = [option.name for option in self._document.options()]
        if kept in options or (options and not self._document.baselines()):
            self.after.setCurrentIndex(1 + (options.index(kept) if kept in options else 0))
        else:
            self.before.setCurrentIndex(self.before.count() - 1)

    def choose(self, before: str, after: str) -> None:
        """Compare two plans by their names in the lists."""
        for box, text in ((self.before, before), (self.after, after)):
            box.setCurrentIndex(max(0, box.findText(text)))
        self.show_difference()

    def show_difference(self, _changed: object = None) -> None:
        """Compute both off the GUI thread, and show what differs."""
        if self.before.count() == 1:
            self._say_nothing_kept()
            return
        ends = (self.before.currentData(), self.after.currentData())
        committed, as_of = self._workspace.committed, self._workspace.as_of
        self.summary.setText(tr("Comparing…"))
        option = ends[1][0] == "option"
        self.preview.setEnabled(option)
        self.promote.setEnabled(option and not self._workspace.read_only)
        self.why_not.setText("" if option else tr("An option under “to” can be shown and promoted."))
        self._window.jobs.start(
            tr("Comparing two plans"),
            lambda report: _difference(self._document, committed, as_of, *ends),
            lambda found: self._show(ends, *found),
            self._fail,
        )

    def _say_nothing_kept(self) -> None:
        """There is the working plan alone."""
        self.summary.setText(tr("There is only the working plan."))
        self.none.setText(
            tr("Nothing to compare it with is kept yet. Freeze a baseline, or keep a preview as an option: menu Plan.")
        )
        self.tree.hide()
        for widget in (self.before, self.after, self.preview, self.promote):
            widget.setEnabled(False)

    def _fail(self, reason: str) -> None:
        if isValid(self):
            self.summary.setText(reason)
            self.tree.clear()

    def _show(self, ends: tuple[object, object], before: Schedule, after: Schedule, found: KnockOn) -> None:
        if not isValid(self) or ends != (self.before.currentData(), self.after.currentData()):
            return  # closed, or something else was chosen meanwhile
        changed = wording.plural(len(found.changes), "deadline") if found.changes else tr("No deadline")
        moves = wording.plural(len(found.moves), "strip") if found.moves else tr("no strip")
        self.summary.setText(
            tr("{0} of {1} differ, {2} moved, {3} newly late").format(changed, found.tracked, moves, found.newly_late)
        )
        self.tree.clear()
        for department in found.departments:
            self.tree.addTopLevelItem(_department_item(before.plan, after.plan, department))
        self.tree.addTopLevelItems(session_items(before, after, found))
        self.tree.expandAll()
        for column in range(3):
            self.tree.resizeColumnToContents(column)
        self.tree.setColumnWidth(0, min(self.tree.columnWidth(0), theme.px(300)))
        alike = self.tree.topLevelItemCount() == 0
        self.none.setVisible(alike)
        self.tree.setVisible(not alike)

    # what is done -----------------------------------------------------------------------------------------------------
    def _reveal(self, item: QTreeWidgetItem) -> None:
        ref: Ref | None = item.data(0, REF)
        if ref is not None and self._workspace.plan.row(ref) is not None:
            self._workspace.reveal("schedule" if ref[0] == "deadlines" else "board", ref)

    def _preview(self) -> None:
        """Show the option in the window, as a preview."""
        kind, name = self.after.currentData()
        if kind == "option":
            self._window.plans.show_option(name)
            self.accept()

    def _promote(self) -> None:
        """Make the option the working plan, in one step that can be taken back."""
        kind, name = self.after.currentData()
        if kind != "option":
            return
        self._window.plans.show_option(name)
        if self._workspace.preview is None or self._workspace.apply_preview() is None:
            return  # said why
        self._workspace.statusChanged.emit(
            tr("Option “{0}” is the working plan now. Ctrl+Z takes it back.").format(name)
        )
        self.accept()


def _difference(
    document: Document, committed: Schedule, as_of: int | None, before: tuple[str, object], after: tuple[str, object]
) -> tuple[Schedule, Schedule, KnockOn]:
    one, other = (_schedule_of(document, committed, as_of, *end) for end in (before, after))
    return one, other, compare(one, other)


def _schedule_of(document: Document, committed: Schedule, as_of: int | None, kind: str, key: object) -> Schedule:
    """Raises CoversetError for what can't be read or computed."""
    if kind == "option":
        return committed.with_change(document.option_change(str(key))[0])
    if kind == "baseline":
        assert isinstance(key, int)
        return compute(document.baseline_plan(key), as_of)
    return committed


# by department --------------------------------------------------------------------------------------------------------
def _department_item(before: Plan, after: Plan, department: DepartmentChange) -> QTreeWidgetItem:
    states = [change.state for change in department.deadlines]
    counted = ", ".join(f"{states.count(state)} {marks.counted(state)}" for state in STATE_ORDER if state in states)
    top = QTreeWidgetItem([after.departments[department.department_id].name, "", "", counted])
    for change in department.deadlines:
        top.addChild(_deadline_item(before, after, change))
    return top


def _deadline_item(before: Plan, after: Plan, change: DeadlineChange) -> QTreeWidgetItem:
    """Name, and expected date with slack, before and after."""
    texts = []
    for plan, times in ((before, change.before), (after, change.after)):
        deadline = plan.deadlines.get(change.deadline_id)
        expected = wording.expected_date(plan, deadline, times) if deadline is not None else None
        day = units.day_text(expected) if expected else tr("no day yet")
        texts.append(f"{day}, {units.signed(times.slack_days)}" if times.slack_days is not None else day)
    said = marks.words(change.state, change.after.slack_days)
    item = QTreeWidgetItem([after.deadlines[change.deadline_id].name, *texts, said])
    item.setIcon(0, marks.icon(change.state))
    item.setData(0, REF, ("deadlines", change.deadline_id))
    return item


# by session -----------------------------------------------------------------------------------------------------------
def session_items(before: Schedule, after: Schedule, found: KnockOn) -> list[QTreeWidgetItem]:
    """Sessions that are new, gone or at another time, and what came into and left each; then the boneyard."""
    lines: dict[int | None, list[tuple[str, str, str, str, Ref]]] = defaultdict(list)
    for move in found.moves:
        ref = ("strips", move.strip_id)
        name = after.plan.name_of(ref)
        was, now = _session(before.plan, move.before), _session(after.plan, move.after)
        lines[move.after].append((name, was, now, tr("came"), ref))
        lines[move.before].append((name, was, now, tr("left"), ref))
    every = {session.id: session for plan in (before.plan, after.plan) for session in plan.sessions.values()}
    items = []
    for session in sorted(every.values(), key=lambda row: (row.day, row.unit_id, row.id)):
        was, now = (_dated(schedule, session.id) for schedule in (before, after))
        if was == now and session.id not in lines:
            continue
        said = "" if was == now else tr("new") if not was else tr("gone") if not now else _moved(was, now)
        name = _session(after.plan if session.id in after.plan.sessions else before.plan, session.id)
        items.append(_session_item(name, was, now, said, ("sessions", session.id), lines.get(session.id, [])))
    if None in lines:
        items.append(_session_item(tr("Boneyard"), "", "", "", None, lines[None]))
    return items


def _session_item(
    name: str, was: str, now: str, said: str, ref: Ref | None, lines: list[tuple[str, str, str, str, Ref]]
) -> QTreeWidgetItem:
    top = QTreeWidgetItem([name, was, now, said])
    top.setData(0, REF, ref)
    for *texts, strip in lines:
        child = QTreeWidgetItem(texts)
        child.setData(0, REF, strip)
        top.addChild(child)
    return top


def _session(plan: Plan, session: int | None) -> str:
    return plan.name_of(("sessions", session)) if session is not None else tr("Boneyard")


def _dated(schedule: Schedule, session: int) -> str:
    """`Wed 5 May, 07:00–20:02`; empty: it is not in this plan."""
    row, times = schedule.plan.sessions.get(session), schedule.sessions.get(session)
    if row is None or times is None:
        return ""
    zone = session_zone(schedule.plan, row)
    return f"{units.day_text(row.day)}, {units.clock(times.call, zone)}–{units.clock(times.end, zone)}"


def _moved(was: str, now: str) -> str:
    return tr("other hours") if was.split(", ", maxsplit=1)[0] == now.split(", ", maxsplit=1)[0] else tr("other date")
