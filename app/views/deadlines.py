"""Deadlines: what each department owes by when, worst first, with state and reason."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
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
from app.plan.rows import Activity
from app.reports.wording import lower_first, span
from app.views import theme
from app.views.deadline_facts import DepartmentLine, Facts, Line, headline
from app.views.deadline_parts import DATA, LEFT, DayStrip, DepartmentDelegate, LineDelegate, Steps
from app.views.widgets import Chip, ElidedLabel, EmptyState, label, line, paragraph, plural
from app.views.workspace import Workspace

COLUMNS = ("Due", "Working days", "What is owed", "For", "Session", "Done", "Slack", "State")
NARROW = 800  # of the table, at text size 100 %: the session's column gives way
WIDTHS = (98, 98, 200, 106, 152, 104, 50, 116)
GROUPS = {
    "late": "Past due",
    "week": "This week",
    "next": "Next week",
    "later": "Later",
    "none": "No date",
    "met": "Met",
}


class LineTable(QTreeWidget):
    """A table that says when it is given another width."""

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()


class DetailPanel(QScrollArea):
    """The chosen deadline: its dates, slack, rule, and why."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName("The chosen deadline")
        self.name, self.chip, self.steps = paragraph("", "panel-title"), Chip(), Steps(workspace)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self.values: dict[str, ElidedLabel] = {}
        self._titles: dict[str, QWidget] = {}
        for row, name in enumerate(("Due", "Expected", "Starts", "Work", "Slack", "Working days", "Note")):
            value = ElidedLabel()
            self.values[name] = value
            self._titles[name] = label(name, "secondary")
            self._grid.addWidget(self._titles[name], row, 0)
            self._grid.addWidget(value, row, 1)
        self._inside = inside = QWidget()
        inside.setProperty("look", "panel")
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addWidget(self.name)
        column.addWidget(self.chip)
        column.addLayout(self._grid)
        column.addWidget(line())
        column.addWidget(label("Why", "strong"))
        column.addWidget(self.steps)
        column.addStretch()
        self.setWidget(inside)

    def show_line(self, facts: Facts, row: Line | None, before: Schedule | None) -> None:
        self._inside.setVisible(row is not None)
        if row is None:
            return
        times = facts.schedule.deadlines[row.deadline.id]
        self.name.setText(row.name)
        gain = row.slack - row.slack_before if row.slack is not None and row.slack_before is not None else 0
        more = f", {plural(gain, 'day')} more" if row.state == "relieved" and gain > 0 else ""
        self.chip.set_state(row.state, row.state_text + more)
        slack = f"{units.signed(row.slack_before)} → " if row.slack_before is not None else ""
        zone = facts.plan.production.zone
        time = units.clock(times.due, zone) if times.due is not None else "00:00"
        clock = f", {time}" if time != "00:00" else ""  # midnight belongs to the date it ends
        texts = {
            "Due": f"{units.day_text(row.due)}{clock}" if row.due is not None else "No date",
            "Expected": units.day_text(row.expected) if row.expected is not None else "No date",
            "Starts": self._starts(facts, row),
            "Work": self._work(facts, row),
            "Slack": f"{slack}{units.signed(row.slack)}" or "No date",
            "Working days": str(row.working_days) if row.working_days is not None else "",
            "Note": ", ".join(row.members) if row.count > 1 else row.deadline.note or row.deadline.agreed,
        }
        for name, text in texts.items():
            self.values[name].set_whole(text)
            for widget in (self.values[name], self._titles[name]):
                widget.setVisible(bool(text))
        steps = facts.why(row.deadline.id, before)
        self.steps.show_steps(steps, facts.why_refs(row.deadline.id), row.state)

    def _activity(self, facts: Facts, row: Line) -> Activity | None:
        deadline = row.deadline
        if deadline.expected_kind != "activity" or deadline.source in ("window", "from"):
            return None
        return facts.plan.activities[deadline.expected_id]

    def _starts(self, facts: Facts, row: Line) -> str:
        activity = self._activity(facts, row)
        if activity is None or not activity.duration or facts.schedule.activities[activity.id].unknown:
            return ""
        zone = facts.schedule.calendar_of_activity(activity).zone
        return units.day_text(units.local_date(facts.schedule.activities[activity.id].start, zone))

    def _work(self, facts: Facts, row: Line) -> str:
        activity = self._activity(facts, row)
        if activity is None:
            return ""
        if not activity.duration:
            return "A milestone"
        times, working = facts.schedule.activities[activity.id], facts.schedule.calendar_of_activity(activity)
        if times.unknown:
            return span(activity.duration)
        return plural(working.working_days_between(times.start - 1, times.finish) or 1, "working day")


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
        self._busy = False
        self._build()
        workspace.scheduleChanged.connect(self._on_changed)
        workspace.againstChanged.connect(self._on_changed)
        workspace.selectionChanged.connect(self._on_selection)
        theme.current().changed.connect(self._on_changed)

    def _build(self) -> None:
        self.departments = QListWidget()
        self.departments.setItemDelegate(DepartmentDelegate(self.departments))
        self.departments.setAccessibleName("Departments, worst first")
        self.departments.currentRowChanged.connect(self._on_department)
        left = QWidget()
        left.setProperty("look", "surface")
        left.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        head = QHBoxLayout()
        head.setContentsMargins(14, 0, 14, 0)
        head.addWidget(label("Departments", "panel-title"), 1)
        head.addWidget(label("Worst first", "secondary"))
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
        self.table = LineTable()
        self.table.resized.connect(self._fit_columns)
        self.table.setColumnCount(len(COLUMNS))
        self.table.setHeaderLabels(list(COLUMNS))
        self.table.setItemDelegate(LineDelegate(self.table))
        self.table.setRootIsDecorated(False)
        self.table.setIndentation(0)
        self.table.setItemsExpandable(False)
        self.table.setAccessibleName("Deadlines by due")
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
        self.detail = DetailPanel(self._workspace)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        for widget in (left, middle, self.detail):
            self.split.addWidget(widget)
        self.split.setStretchFactor(1, 1)
        left.setMinimumWidth(190)
        middle.setMinimumWidth(380)
        self.detail.setMinimumWidth(200)
        self._empty = EmptyState("No deadlines yet. They come with the lead rules of a new production, or are typed.")
        self._pages = QStackedWidget()
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self.split)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)
        self.setFocusProxy(self.table)

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
            small = event.size().width() < theme.px(1280)
            sides = (theme.px(220 if small else 262), theme.px(230 if small else 290))
            self.split.setSizes([sides[0], event.size().width() - sum(sides), sides[1]])

    def _fit_columns(self) -> None:
        self.table.setColumnHidden(COLUMNS.index("Session"), self.table.width() < theme.px(NARROW))

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
        rows = self._facts.departments()
        self._pages.setCurrentWidget(self.split if rows else self._empty)
        self._busy = True
        self.departments.clear()
        for row in rows:
            item = QListWidgetItem(row.department.name)
            item.setData(DATA, row)
            spoken = f"{row.department.name}, {row.text or 'nothing changed'}, {plural(row.open, 'deadline')} to come"
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
                self._add_group(title, group, members)
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
        head.setData(0, DATA + 1, "latest first" if group == "met" else plural(count, "deadline"))
        self.table.addTopLevelItem(head)
        head.setFirstColumnSpanned(True)
        for each in members:
            met = group == "met"
            ready = units.day_text(each.expected) if met and each.expected is not None else ""
            days = "" if each.working_days is None else units.signed(each.working_days).removeprefix("+")
            item = QTreeWidgetItem(
                [
                    units.day_text(each.due) if each.due is not None else "No date",
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

    def reveal(self, ref: Ref) -> None:
        """Show a deadline, or the one whose work an activity is."""
        plan = self._workspace.plan
        deadline = plan.deadlines.get(ref[1]) if ref[0] == "deadlines" else None
        if ref[0] == "activities":
            mine = (d for d in plan.deadlines.values() if (d.expected_kind, d.expected_id) == ("activity", ref[1]))
            deadline = next(mine, None)
        if deadline is None:
            return
        if self._stale:
            self.refresh()
        for row in range(self.departments.count()):
            if self.departments.item(row).data(DATA).department.id == deadline.department_id:
                self.departments.setCurrentRow(row)
        for item in self._line_items():
            if item.data(0, DATA).deadline.id == deadline.id:
                self.table.setCurrentItem(item)
                self.table.scrollToItem(item)

    def status_text(self) -> str:
        """`47 deadlines, 14 departments, nothing late`."""
        if not self._workspace.is_open:
            return ""
        schedule = self._workspace.schedule
        tracked = [deadline for deadline in schedule.plan.deadlines.values() if deadline.tracked]
        late = sum(schedule.deadlines[deadline.id].late for deadline in tracked)
        owners = len({deadline.department_id for deadline in tracked})
        owed = sum(schedule.deadlines[deadline.id].owed for deadline in tracked)
        said = (f"{owed} owed, " if owed else "") + (f"{late} late" if late else "nothing late")
        return f"{plural(len(tracked), 'deadline')}, {plural(owners, 'department')}, {said}"

    # for tests and the keyboard ---------------------------------------------------------------------------------------
    def names(self) -> list[str]:
        """What the table shows, top to bottom, without its headings."""
        return [item.text(2) for item in self._line_items()]
