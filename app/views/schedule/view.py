"""ScheduleView: the bar on top (grouping, order, legend), the chart, and what is shown while there is nothing."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QToolButton, QVBoxLayout, QWidget

from app.edits import activities as edits
from app.engine.asked import to_be_asked
from app.plan import rows as r
from app.plan.change import Change, Ref
from app.views import status_unset, theme
from app.views.memory import Memory
from app.views.schedule import chain
from app.views.schedule.chart import STEP, Chart
from app.views.schedule.faces import Face
from app.views.schedule.filter_bar import FilterBar
from app.views.schedule.filters import Filter
from app.views.schedule.groups import Grouping, department_of
from app.views.schedule.layout import TITLES
from app.views.schedule.legend import Legend
from app.views.schedule.lengths import day_minutes
from app.views.schedule.timescale import TimeScale
from app.views.schedule.top import Choice, Rule
from app.views.translated import noted, tr
from app.views.widgets import EmptyState
from app.views.workspace import Workspace

GROUPINGS: dict[str, str] = {
    "department": noted("Department"),
    "phase": noted("Phase"),
    "unit": noted("Unit"),
    "person": noted("Person"),
    "location": noted("Location"),
}
ORDERS: dict[str, str] = {"worst": noted("Worst first"), "plan": noted("Plan order"), "date": noted("Date")}


class ScheduleView(QWidget):
    """The Gantt chart of a workspace.

    zoom: 0 (a quarter fills the view) to 1 (a day does). Signals: zoomChanged(zoom), reportDelayRequested(ref).
    """

    zoomChanged = Signal(float)
    reportDelayRequested = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.chart = Chart(workspace, self)
        self._memory = Memory()
        self._group = Choice(tr("Group"), GROUPINGS, self._set_grouping)
        self._order = Choice(tr("Order"), ORDERS, self._set_order)
        self._add_shown()
        self._again = QToolButton()
        self._again.setProperty("look", "flat")
        self._again.setText(self.tr("Sort again"))
        self._again.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._again.setToolTip(self.tr("Rows keep their places while you work. F5 sorts them again."))
        self._again.clicked.connect(self.chart.sort_again)
        self._again.hide()
        self.chart.staleChanged.connect(self._again.setVisible)
        self.filter_bar = FilterBar(workspace)
        self.filter_bar.changed.connect(self._set_filter)
        self.chart.orderChanged.connect(self._say_order)
        self.chart.columnsChanged.connect(self._keep_columns)
        self.chart.addRequested.connect(self.add_activity)
        self.chart.findRequested.connect(self.filter_bar.begin)
        self._legend = Legend()
        self._top = QWidget()
        row = QHBoxLayout(self._top)
        row.setContentsMargins(2, 0, 12, 0)
        row.setSpacing(4)
        row.addWidget(self._group)
        row.addWidget(self._order)
        row.addWidget(self.filter_bar)
        row.addWidget(self._again)
        row.addWidget(self._legend, 1)
        self._empty = EmptyState(
            self.tr("No activities or deadlines yet. Lead rules make them from the scenes on the board."),
            self.tr("Add an activity"),
            self.add_activity,
        )
        self.focus_first = self.chart
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addWidget(Rule())
        column.addWidget(self.chart, 1)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(full)
        self._stack.addWidget(self._empty)
        self.chart.zoomed.connect(lambda: self.zoomChanged.emit(self.zoom()))
        self.chart.reportDelayRequested.connect(self.reportDelayRequested)
        self.reportDelayRequested.connect(workspace.request_delay)
        workspace.scheduleChanged.connect(self._choose_page)
        workspace.scheduleChanged.connect(self._say_count)
        workspace.planChanged.connect(self._say_asked)
        workspace.previewChanged.connect(self._say_preview)
        workspace.againstChanged.connect(self._say_preview)
        theme.current().changed.connect(self._on_theme)
        self._remembered()
        self._on_theme()
        self._choose_page()
        self._say_preview()

    # what the window calls --------------------------------------------------------------------------------------------
    def zoom(self) -> float:
        return self.chart.scale.share

    def set_zoom(self, zoom: float) -> None:
        self.chart.zoom_to(TimeScale.per_day_of(zoom))

    def zoom_in(self) -> None:
        self.chart.zoom_to(self.chart.scale.per_day * STEP)

    def zoom_out(self) -> None:
        self.chart.zoom_to(self.chart.scale.per_day / STEP)

    def go_to_date(self, day: date) -> None:
        self.chart.go_to_date(day)

    def reveal(self, ref: Ref) -> None:
        """Unfold and scroll until a row, bar or session is seen."""
        self._refresh()
        self.chart.show_ref(ref)

    # what tests look at -----------------------------------------------------------------------------------------------
    def row_texts(self) -> list[tuple[str, ...]]:
        """What each row says: of a group, name and counts; of a line, name, due, finish, slack."""
        chart = self._refresh()
        if chart.faces is None:
            return []
        texts: list[tuple[str, ...]] = []
        for row in chart.table.rows:
            if row.kind == "group":
                texts.append((row.name, chart.faces.of_group(row, chart.table).text))
            else:
                texts.append(_texts(chart.faces.of(row)))
        return texts

    def bar_rect(self, ref: Ref) -> QRect:
        """Where the bar of a deadline or activity is in the chart's viewport; empty where it has none."""
        chart = self._refresh()
        index = chart.table.index(ref)
        if index is None or chart.faces is None or chart.table.rows[index].kind == "group":
            return QRect()
        face = chart.faces.of(chart.table.rows[index])
        if face.bar is None:
            return QRect()
        return chart.layout_now().bar_rect(face.bar, face.working, index).toRect()

    def cell_rect(self, ref: Ref, column: str) -> QRect:
        """A cell of the table in the chart's viewport: name, start, length, due, finish or slack."""
        index = self._refresh().table.index(ref)
        return QRect() if index is None else self.chart.cell_rect(index, column)

    def session_rect(self, session: int) -> QRect:
        """The cell of a session in its unit's band."""
        rect = self._refresh().layout_now().session_rect(session)
        return rect.toRect() if rect is not None else QRect()

    def ensure_visible(self, ref: Ref) -> None:
        self.reveal(ref)

    def links_drawn(self) -> list[int]:
        """Ids of the links that are drawn: those of the selection."""
        chart = self._refresh()
        return [line.link for line in chart.scene().links] if chart.faces is not None else []

    def tag(self) -> str:
        """What is said near the pointer while dragging, or empty."""
        gesture = self.chart.gesture
        return (gesture.refused or gesture.tag) if gesture is not None and gesture.active else ""

    def _refresh(self) -> Chart:
        self.chart.freshen()
        return self.chart

    # the bar on top ---------------------------------------------------------------------------------------------------
    def _add_shown(self) -> None:
        """What else is drawn, under the choice of groups."""
        menu = self._group.menu()
        menu.addSeparator()
        entries = (
            (self.tr("Routine work too"), "routine"),
            (self.tr("Critical chain"), "critical_shown"),
            (self.tr("Slack of each bar"), "slack_shown"),
        )
        for text, name in entries:
            action = QAction(text, self)
            action.setCheckable(True)
            action.setChecked(getattr(self.chart, name))
            action.toggled.connect(partial(self._show, name))
            menu.addAction(action)

    def _show(self, name: str, shown: bool) -> None:
        setattr(self.chart, name, shown)
        self.chart.rebuild()
        if name == "critical_shown":
            self._group.show_beside(self.tr("critical chain") if shown else "")
            self._say_chain(shown)

    def _say_chain(self, shown: bool) -> None:
        """The chain is often neither long nor near: say where it is, and go there."""
        if not shown:
            self.workspace.statusChanged.emit(self.tr("Critical chain hidden."))
        elif self.workspace.is_open:
            chain.reveal(self._refresh())
            self.workspace.statusChanged.emit(chain.said(self.chart))

    def _set_grouping(self, grouping: Grouping) -> None:
        self.chart.grouping = grouping
        self.chart.rebuild()
        self._memory.put("schedule.grouping", grouping)

    def _set_order(self, order: str) -> None:
        self.chart.order, self.chart.descending = order, False
        self.chart.rebuild()

    def _say_order(self) -> None:
        """The rows were sorted by a column."""
        way = " ↓" if self.chart.descending else " ↑"
        self._order.show_chosen(self.chart.order, tr(TITLES.get(self.chart.order, "")) + way)

    def _set_filter(self, wanted: Filter) -> None:
        self.chart.wanted = wanted
        self.chart.rebuild()
        self._say_count()

    def _say_count(self) -> None:
        """How many lines the filter lets through."""
        self.filter_bar.say(self.chart.table.line_count, self.chart.table.total)

    def _say_asked(self, change: Change) -> None:
        """Progress was reported up to another moment: say how much nobody has spoken about."""
        if change.touches(r.Production) and (text := self.status_text()):
            self.workspace.statusChanged.emit(text)

    def _keep_columns(self) -> None:
        self._memory.put("schedule.columns", ",".join(self.chart.columns))
        self._memory.put("schedule.name_width", self.chart.name_width)

    def _remembered(self) -> None:
        """Columns and grouping as they were left."""
        columns = [name for name in self._memory.get("schedule.columns", "").split(",") if name in TITLES]
        if columns:
            self.chart.set_columns(columns)
        self.chart.set_name_width(self._memory.get("schedule.name_width", self.chart.name_width))
        grouping = self._memory.get("schedule.grouping", "department")
        if grouping in GROUPINGS:
            self._group.choose(grouping)

    def status_text(self) -> str:
        """What the status line says while nothing is selected: how much nobody has spoken about."""
        if not self.workspace.is_open:
            return ""
        asked = len(to_be_asked(self.workspace.schedule))
        if not asked:
            return status_unset.said(self.workspace.schedule)
        return self.tr("{0} assumed done as planned, to be asked").replace("{0}", f"{asked:,}")

    def _on_theme(self) -> None:
        self._top.setFixedHeight(theme.px(30))
        self._top.setStyleSheet(f"QWidget {{ background: {theme.colour('surface').name()}; }}")
        self._say_preview()

    def _say_preview(self) -> None:
        compared = self.workspace.preview is not None or self.workspace.against is not None
        self._legend.show_for(compared)

    def _choose_page(self) -> None:
        workspace = self.workspace
        plan = workspace.plan if workspace.is_open else None
        something = plan is None or bool(plan.activities or plan.deadlines or plan.sessions)
        self._stack.setCurrentIndex(0 if something else 1)

    def add_activity(self) -> None:
        """Add an activity of a day where progress has got to, in the selected row's department, and edit its name."""
        workspace = self.workspace
        made: list[int] = []
        at, name = self.chart.now, self.tr("New activity")
        row = self.chart.current_row()
        department = department_of(workspace.plan, row) if row is not None and row.kind == "line" else None
        if row is not None and row.ref[0] == "departments":
            department = row.ref[1]
        if not department:
            departments = workspace.plan.department_order()
            department = departments[0].id if departments else None
        length = day_minutes(workspace.plan, r.Activity(0, "", department))
        change = workspace.edit(
            self.tr("Add an activity"),
            lambda draft: made.append(edits.add_activity(draft, name, department, at, length)),
        )
        if change is None or not made:
            return
        ref = ("activities", made[0])
        workspace.select(ref)
        self.reveal(ref)
        index = self.chart.table.index(ref)
        if index is not None:
            self.chart.editor.open(index, "name")


def _texts(face: Face) -> tuple[str, ...]:
    slack = f"{face.slack_before} → {face.slack}" if face.slack_before else face.slack
    return face.name, face.due_text, face.finish_text, slack
