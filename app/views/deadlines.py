"""Deadlines: what each department owes by when, worst first, with state and reason."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QHeaderView,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.engine import knockon
from app.engine.schedule import Schedule
from app.engine.values import KnockOn
from app.plan import units
from app.plan.change import Ref
from app.reports.wording import lower_first
from app.views import theme
from app.views.deadline_detail import DetailPanel, page_text
from app.views.deadline_facts import DepartmentLine, Facts, Line, headline
from app.views.deadline_parts import DATA, LEFT, DayStrip, DepartmentDelegate, LineDelegate
from app.views.deadline_since import Since
from app.views.translated import noted, tr
from app.views.widgets import EmptyState, button, label, line, paragraph, plural
from app.views.workspace import Workspace

COLUMNS = (
    noted("Due"), noted("Days left"), noted("What is owed"), noted("For"), noted("Session"), noted("Done"),
    noted("Slack"), noted("State"),
)  # fmt: skip
GIVE_WAY = ("Session", "For", "Days left", "Done")  # columns without room, the first that goes first
LEEWAY = 50  # by so much the names may be narrower than they would like
WIDTHS = (98, 76, 222, 106, 152, 104, 50, 116)
GROUPS = {
    "late": noted("Past due"),
    "week": noted("This week"),
    "next": noted("Next week"),
    "later": noted("Later"),
    "none": noted("No date"),
    "met": noted("Met"),
}


class LineTable(QTreeWidget):
    """A table that says when it is given another width."""

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()


class DeadlinesView(QWidget):
    """Departments, the deadlines of the chosen one by due, and the chosen deadline with its reason."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._stale = True
        self._department: int | None = None
        self._facts: Facts | None = None
        self._before: Schedule | None = None
        self._baseline: tuple[Schedule, Schedule, KnockOn] | None = None
        self._since, self._busy = Since(), False
        self._build()
        workspace.scheduleChanged.connect(self._on_changed)
        workspace.againstChanged.connect(self._on_changed)
        workspace.selectionChanged.connect(self._on_selection)
        theme.current().changed.connect(self._on_theme)

    def _build(self) -> None:
        self.departments = QListWidget()
        self.departments.setItemDelegate(DepartmentDelegate(self.departments))
        self.departments.setAccessibleName(tr("Departments, worst first"))
        self.departments.currentRowChanged.connect(self._on_department)
        left = QWidget()
        left.setProperty("look", "surface")
        left.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        head = QHBoxLayout()
        head.setContentsMargins(14, 0, 14, 0)
        head.addWidget(label(tr("Departments"), "panel-title"), 1)
        head.addWidget(label(tr("Worst first"), "secondary"))
        self._head = QWidget()
        self._head.setLayout(head)
        self._head.setFixedHeight(theme.px(44))
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(line())
        column.addWidget(self.departments, 1)
        self.title, self.person, self.summary = label("", "title"), label("", "secondary"), paragraph("")
        self.days = DayStrip()
        self.copy = button(self.tr("Copy as text"), "copy")
        self.copy.setToolTip(self.tr("This page as text for a message (Ctrl+C)"))
        self.copy.clicked.connect(self.copy_text)
        self.table = LineTable()
        self.table.resized.connect(self._fit_columns)
        self.table.setColumnCount(len(COLUMNS))
        self.table.setHeaderLabels([tr(name) for name in COLUMNS])
        self.table.headerItem().setToolTip(COLUMNS.index("Days left"), tr("Working days until it is due"))
        self.table.setItemDelegate(LineDelegate(self.table))
        self.table.setRootIsDecorated(False)
        self.table.setIndentation(0)
        self.table.setItemsExpandable(False)
        self.table.setAccessibleName(tr("Deadlines by due"))
        self.table.setUniformRowHeights(False)
        self.table.currentItemChanged.connect(self._on_line)
        header = self.table.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(LEFT)
        header.setSectionsMovable(False)
        names = QHBoxLayout()
        names.setSpacing(10)
        names.addWidget(self.title)
        names.addWidget(self.person, 1)
        names.addWidget(self.copy)
        top = QVBoxLayout()
        top.setContentsMargins(16, 12, 16, 8)
        top.setSpacing(8)
        top.addLayout(names)
        top.addWidget(self.summary)
        top.addWidget(self.days)
        middle = QWidget()
        middle.setProperty("look", "surface")
        middle.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        body = QVBoxLayout(middle)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addLayout(top)
        body.addWidget(line())
        body.addWidget(self.table, 1)
        self.detail = DetailPanel(self._workspace, self._since)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        for widget in (left, middle, self.detail):
            self.split.addWidget(widget)
        self.split.setStretchFactor(1, 1)
        left.setMinimumWidth(190)
        middle.setMinimumWidth(380)
        self.detail.setMinimumWidth(200)
        self._empty = EmptyState(
            tr("No deadlines yet. They come with the lead rules of a new production, or are typed.")
        )
        self._pages = QStackedWidget()
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self.split)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)
        self.focus_first = self.table
        self._key(QKeySequence(QKeySequence.StandardKey.Copy), self, self.copy_text)
        self._key(QKeySequence(Qt.Key.Key_Space), self.table, self.detail.toggle_done)

    def _key(self, keys: QKeySequence, where: QWidget, deed: Callable[[], object]) -> None:
        action = QAction(where)
        action.setShortcut(keys)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _=False: deed())
        where.addAction(action)

    def _on_theme(self) -> None:
        self._head.setFixedHeight(theme.px(44))
        self._fit_sides()
        self._fit_columns()
        self._on_changed()

    # showing ----------------------------------------------------------------------------------------------------------
    def _on_changed(self) -> None:
        self._stale = True
        if self.isVisible():
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        if self._stale:
            self.refresh()
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() < 0:
            self._fit_sides()

    def _fit_sides(self) -> None:
        """The sides as wide as their letters want, but never more than a quarter each."""
        wide = self.width()
        small = wide < theme.px(1280)
        sides = [min(theme.px(each), wide // 4) for each in ((220, 230) if small else (262, 290))]
        self.split.setSizes([sides[0], wide - sum(sides), sides[1]])

    def _fit_columns(self) -> None:
        """What tells least gives way, until what is owed has its room."""
        room = self.table.viewport().width() / theme.px(1000) * 1000
        wanted = sum(WIDTHS) - LEEWAY
        for name in GIVE_WAY:
            column = COLUMNS.index(name)
            self.table.setColumnHidden(column, wanted > room)
            wanted -= WIDTHS[column] if wanted > room else 0

    def _compared(self) -> tuple[KnockOn | None, Schedule | None]:
        """The changes to show: the preview's, else those since the baseline; and the other side."""
        workspace = self._workspace
        if workspace.preview is not None:
            answer = workspace.preview.answer
            return workspace.preview.knock_on, answer.before if answer is not None else workspace.committed
        if workspace.against is None:
            return None, None
        kept, now = self._baseline, workspace.committed
        if kept is None or kept[0] is not workspace.against or kept[1] is not now:
            kept = (workspace.against, now, knockon.compare(workspace.against, now))
            self._baseline = kept
        return kept[2], workspace.against

    def refresh(self) -> None:
        """Draw again what is shown; the chosen department and deadline stay chosen."""
        self._stale = False
        if not self._workspace.is_open:
            return
        schedule = self._workspace.schedule
        compared, self._before = self._compared()
        now = schedule.as_of if schedule.as_of is not None else units.instant(datetime.now().astimezone())
        self._facts = Facts(schedule, compared, now)
        self._since.look(self._workspace.document, self._workspace.committed)
        rows = self._facts.departments()
        self._pages.setCurrentWidget(self.split if rows else self._empty)
        self._busy = True
        self.departments.clear()
        for row in rows:
            item = QListWidgetItem(row.department.name)
            item.setData(DATA, row)
            spoken = tr("{0}, {1}, {2} to come").format(
                row.department.name, row.text or tr("nothing changed"), plural(row.open, "deadline")
            )
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            self.departments.addItem(item)
        ids = [row.department.id for row in rows]
        place = ids.index(self._department) if self._department in ids else 0
        self.departments.setCurrentRow(place)
        self._busy = False
        for column, wide in enumerate(WIDTHS):
            self.table.header().resizeSection(column, theme.px(wide))
        if rows:
            self._show_department(rows[place])

    def _on_department(self, row: int) -> None:
        if not self._busy and row >= 0:
            self._show_department(self.departments.item(row).data(DATA))

    def _show_department(self, row: DepartmentLine) -> None:
        assert self._facts is not None
        self._department = row.department.id
        lines = self._facts.lines(row.department.id)
        self.title.setText(row.department.name)
        self.detail.show_department(self._facts, row.department.id)
        head = self._facts.plan.people.get(row.department.head_id or 0)
        self.person.setText(f"{head.name}, {lower_first(head.job)}" if head and head.job else row.head)
        self.summary.setText(headline(self._facts, lines))
        self.days.show_lines(self._facts, lines)
        self._busy = True
        self.table.clear()
        for group, title in GROUPS.items():
            members = [each for each in lines if each.group == group]
            if group == "met":
                members = members[::-1]
            if members:
                self._add_group(tr(title), group, members)
        self._busy = False
        wanted = set(self._workspace.selected("deadlines"))
        items = self._line_items()
        chosen = next((item for item in items if item.data(0, DATA).deadline.id in wanted), items[0] if items else None)
        if chosen is not None:
            self._busy = True
            self.table.setCurrentItem(chosen)
            self._busy = False
        self.detail.show_line(self._facts, chosen.data(0, DATA) if chosen is not None else None, self._before)

    def _add_group(self, title: str, group: str, members: list[Line]) -> None:
        assert self._facts is not None
        head = QTreeWidgetItem([title])
        head.setFlags(Qt.ItemFlag.ItemIsEnabled)
        count = sum(each.count for each in members)
        head.setData(0, DATA + 1, tr("latest first") if group == "met" else plural(count, "deadline"))
        self.table.addTopLevelItem(head)
        head.setFirstColumnSpanned(True)
        for each in members:
            met = group == "met"
            ready_on = each.deadline.done or each.expected
            ready = self.tr("Ready {0}").format(units.day_text(ready_on)) if met and ready_on is not None else ""
            days = "" if each.working_days is None else units.signed(each.working_days).removeprefix("+")
            item = QTreeWidgetItem(
                [
                    units.day_text(each.due) if each.due is not None else tr("No date"),
                    "✓" if met else days,
                    each.name,
                    each.owed_for,
                    each.session,
                    ready if met else "" if each.done is None else f"{each.done}%",
                    "" if met else units.signed(each.slack),
                    "" if met else each.state_text,
                ]
            )
            item.setData(0, DATA, each)
            spoken = f"{each.name}, {units.signed(each.slack)}, {'met' if met else each.state_text}"
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, spoken)
            item.setToolTip(2, ", ".join(each.members))
            self.table.addTopLevelItem(item)

    def _line_items(self) -> list[QTreeWidgetItem]:
        every = [self.table.topLevelItem(row) for row in range(self.table.topLevelItemCount())]
        return [item for item in every if item is not None and item.data(0, DATA) is not None]

    def _on_line(self, item: QTreeWidgetItem | None) -> None:
        if self._busy or item is None or self._facts is None:
            return
        row: Line | None = item.data(0, DATA)
        if row is None:
            return
        self.detail.show_line(self._facts, row, self._before)
        refs: list[Ref] = [("deadlines", row.deadline.id)]
        if row.deadline.expected_kind == "activity":
            refs.append(("activities", row.deadline.expected_id))
        self._busy = True
        self._workspace.select(*refs)
        self._busy = False

    def _on_selection(self) -> None:
        if not self._busy and self.isVisible() and self._facts is not None:
            chosen = self._workspace.selected("deadlines")
            if chosen:
                self.reveal(("deadlines", chosen[0]))

    def copy_text(self) -> None:
        """The chosen department's page into the clipboard, as text for a message."""
        if self._facts is None or self._department is None:
            return
        lines = self._facts.lines(self._department)
        QApplication.clipboard().setText(page_text(self._facts, lines, self._department, self._since))
        name = self._facts.plan.departments[self._department].name
        self._workspace.statusChanged.emit(self.tr("The deadlines of {0} are in the clipboard.").format(name))

    def reveal(self, ref: Ref) -> None:
        """Show a department, a deadline, or the one whose work an activity is."""
        plan = self._workspace.plan
        if ref[0] == "departments":
            if self._stale:
                self.refresh()
            self._choose_department(ref[1])
            return
        deadline = plan.deadlines.get(ref[1]) if ref[0] == "deadlines" else None
        if ref[0] == "activities":
            mine = (d for d in plan.deadlines.values() if (d.expected_kind, d.expected_id) == ("activity", ref[1]))
            deadline = next(mine, None)
        if deadline is None:
            return
        if self._stale:
            self.refresh()
        self._choose_department(deadline.department_id)
        for item in self._line_items():
            if item.data(0, DATA).deadline.id == deadline.id:
                self.table.setCurrentItem(item)
                self.table.scrollToItem(item)

    def _choose_department(self, department_id: int) -> None:
        for row in range(self.departments.count()):
            if self.departments.item(row).data(DATA).department.id == department_id:
                self.departments.setCurrentRow(row)

    def status_text(self) -> str:
        """`47 deadlines, 14 departments, nothing late`."""
        if not self._workspace.is_open:
            return ""
        schedule = self._workspace.schedule
        tracked = [
            deadline for deadline in schedule.plan.deadlines.values() if deadline.tracked and deadline.done is None
        ]
        late = sum(schedule.deadlines[deadline.id].late for deadline in tracked)
        owners = len({deadline.department_id for deadline in tracked})
        owed = sum(schedule.deadlines[deadline.id].owed for deadline in tracked)
        said = tr("{0} late").format(late) if late else tr("nothing late")
        said = f"{tr('{0} owed').format(owed)}, {said}" if owed else said
        return f"{plural(len(tracked), 'deadline')}, {plural(owners, 'department')}, {said}"

    # for tests and the keyboard ---------------------------------------------------------------------------------------
    def names(self) -> list[str]:
        """What the table shows, top to bottom, without its headings."""
        return [item.text(2) for item in self._line_items()]
