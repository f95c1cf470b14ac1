"""Deadlines: what each department owes by when, worst first, with state and reason."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QToolButton,
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
from app.views import measured, status_unset, theme
from app.views.deadline_detail import DetailPanel, page_text
from app.views.deadline_facts import DepartmentLine, Facts, Line, headline
from app.views.deadline_out import DepartmentOut
from app.views.deadline_parts import DATA, DayStrip, DepartmentDelegate
from app.views.deadline_since import Since
from app.views.deadline_table import LineTable
from app.views.department_pages import DepartmentPages
from app.views.side_panel import Columns, Head, pane
from app.views.translated import tr
from app.views.when_seen import WhenSeen
from app.views.widgets import ElidedLabel, EmptyState, button, label, line, paragraph, plural, tool
from app.views.workspace import Workspace


class DeadlinesView(WhenSeen):
    """Departments, the deadlines of the chosen one by due, and the chosen deadline with its reason."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
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
        self.title, self.person, self.summary = label("", "title"), ElidedLabel(look="secondary"), paragraph("")
        self.days = DayStrip()
        self.out = DepartmentOut(self._workspace, self, lambda: self._department, self._page_text, self._since)
        self.send = self._out("send", tr("Send to department"), tr("Open a mail draft with this page"), self.out.send)
        self.pdf = self._out("file-down", tr("PDF"), tr("Save this page as PDF…"), self.out.ask_pdf)
        self.calendar = self._out(
            "calendar-days", tr("Calendar"), tr("Save its days and dues as a calendar file…"), self.out.ask_calendar
        )
        self.copy = self._out("copy", "", tr("Copy this page as text for a message (Ctrl+C)"), self.copy_text)
        self.link = self._out("link", "", tr("Copy a link to this page"), self.out.copy_link)
        self.table = LineTable()
        self.table.currentItemChanged.connect(self._on_line)
        self.detail = DetailPanel(self._workspace, self._since)
        self.pages = DepartmentPages(self._workspace, self, self._since)
        self.all_pages = button(tr("All as PDF…"), "file-down")
        self.all_pages.setToolTip(tr("The page of every department as PDF into one folder"))
        self.all_pages.clicked.connect(self.pages.ask)
        head = Head(label(tr("Departments"), "panel-title"), label(tr("Worst first"), "secondary"))
        left = pane(head, line(), self.departments, line(), self._foot(), stretch=self.departments)
        self.split = Columns((left, self._middle(), self.detail), ((220, 250), (262, 300)), (23, 27))
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

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 8, 12, 8)
        foot.addWidget(self.all_pages)
        return foot

    def _out(self, icon: str, text: str, hint: str, deed: Callable[[], object]) -> QToolButton:
        """A button over the table; its words go where there is no room for them."""
        made = tool(icon, hint)
        made.setText(f" {text}" if text else "")  # the style leaves no gap after an icon
        made.setProperty("look", "")
        made.clicked.connect(lambda _=False: deed())
        return made

    def _middle(self) -> QWidget:
        names = QHBoxLayout()
        names.setSpacing(8)
        names.addWidget(self.title)
        names.addWidget(self.person, 1)
        for made in (self.send, self.pdf, self.calendar, self.copy, self.link):
            names.addWidget(made)
        top = QVBoxLayout()
        top.setContentsMargins(16, 12, 16, 8)
        top.setSpacing(8)
        top.addLayout(names)
        top.addWidget(self.summary)
        top.addWidget(self.days)
        self.middle = pane(top, line(), self.table, stretch=self.table)
        self.middle.installEventFilter(self)
        return self.middle

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.middle and event.type() == QEvent.Type.Resize:
            self._fit_buttons()
        return False

    def _fit_buttons(self) -> None:
        """With their words where these fit beside the department's name."""
        worded = [made for made in (self.send, self.pdf, self.calendar) if made.text()]
        wanted = sum(measured.width_of(made.text(), 13, 400) + theme.px(44) for made in worded) + 2 * theme.px(40)
        taken = measured.width_of(self.title.text(), 17, 600) + theme.px(90)
        style = Qt.ToolButtonStyle
        roomy = wanted + taken <= self.middle.width()
        for made in worded:
            made.setToolButtonStyle(style.ToolButtonTextBesideIcon if roomy else style.ToolButtonIconOnly)

    def _key(self, keys: QKeySequence, where: QWidget, deed: Callable[[], object]) -> None:
        action = QAction(where)
        action.setShortcut(keys)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _=False: deed())
        where.addAction(action)

    def _on_theme(self) -> None:
        self._fit_buttons()
        self._on_changed()

    # showing ----------------------------------------------------------------------------------------------------------
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
        self.table.fit()
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
        self.person.set_whole(f"{head.name}, {lower_first(head.job)}" if head and head.job else row.head)
        self._fit_buttons()
        self.summary.setText(headline(self._facts, lines))
        self.days.show_lines(self._facts, lines)
        self._busy = True
        self.table.show_lines(lines)
        self._busy = False
        wanted = set(self._workspace.selected("deadlines"))
        items = self.table.items()
        chosen = next((item for item in items if item.data(0, DATA).deadline.id in wanted), items[0] if items else None)
        if chosen is not None:
            self._busy = True
            self.table.setCurrentItem(chosen)
            self._busy = False
        self.detail.show_line(self._facts, chosen.data(0, DATA) if chosen is not None else None, self._before)

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

    def _page_text(self) -> str:
        """The chosen department's page as text."""
        if self._facts is None or self._department is None:
            return ""
        return page_text(self._facts, self._facts.lines(self._department), self._department, self._since)

    def copy_text(self) -> None:
        """The chosen department's page into the clipboard, as text for a message."""
        self.out.copy_text()

    def reveal(self, ref: Ref) -> None:
        """Show a department, a deadline, or the one whose work an activity is."""
        self.detail.settle()
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
        for item in self.table.items():
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
        unset = status_unset.said(schedule)
        counted = f"{plural(len(tracked), 'deadline')}, {plural(owners, 'department')}, {said}"
        return f"{counted}. {unset}" if unset else counted

    # for tests and the keyboard ---------------------------------------------------------------------------------------
    def names(self) -> list[str]:
        """What the table shows, top to bottom, without its headings."""
        return [item.text(2) for item in self.table.items()]
