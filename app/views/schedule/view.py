"""ScheduleView: the bar on top (grouping, order, legend), the chart, and what is shown while there is nothing."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QStackedLayout, QToolButton, QVBoxLayout, QWidget

from app.edits import activities as edits
from app.plan import rows as r
from app.plan.change import Ref
from app.views import theme
from app.views.schedule import bars
from app.views.schedule.chart import STEP, Chart
from app.views.schedule.faces import Face, day_minutes
from app.views.schedule.rows import Grouping, Order
from app.views.schedule.shades import Shades
from app.views.schedule.timescale import TimeScale
from app.views.widgets import EmptyState
from app.views.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Callable

GROUPINGS: dict[Grouping, str] = {"department": "Department", "phase": "Phase"}
ORDERS: dict[Order, str] = {"worst": "Worst first", "plan": "Plan order", "date": "Date"}


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
        self._group = Choice(self.tr("Group"), GROUPINGS, self._set_grouping)
        self._order = Choice(self.tr("Order"), ORDERS, self._set_order)
        self._routine = QAction(self.tr("Routine work too"), self)
        self._routine.setCheckable(True)
        self._routine.toggled.connect(self._set_routine)
        self._group.menu().addSeparator()
        self._group.menu().addAction(self._routine)
        self._legend = Legend()
        self._top = QWidget()
        row = QHBoxLayout(self._top)
        row.setContentsMargins(2, 0, 12, 0)
        row.setSpacing(4)
        row.addWidget(self._group)
        row.addWidget(self._order)
        row.addStretch(1)
        row.addWidget(self._legend)
        self._empty = EmptyState(
            self.tr("No activities or deadlines yet. Lead rules make them from the scenes on the board."),
            self.tr("Add an activity"),
            self.add_activity,
        )
        self.setFocusProxy(self.chart)
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
        workspace.previewChanged.connect(self._say_preview)
        workspace.againstChanged.connect(self._say_preview)
        theme.current().changed.connect(self._on_theme)
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
    def _set_grouping(self, grouping: Grouping) -> None:
        self.chart.grouping = grouping
        self.chart.rebuild()

    def _set_order(self, order: Order) -> None:
        self.chart.order = order
        self.chart.rebuild()

    def _set_routine(self, shown: bool) -> None:
        self.chart.routine = shown
        self.chart.rebuild()

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
        """Add an activity of a day where progress has got to, and edit its name."""
        workspace = self.workspace
        made: list[int] = []
        at, name = self.chart.now, self.tr("New activity")
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


class Choice(QToolButton):
    """A flat button `Group Department ⌄` with the choices as its menu."""

    def __init__(self, title: str, choices: dict, choose: Callable) -> None:
        super().__init__()
        self._title, self._choices, self._choose = title, choices, choose
        self._chosen = next(iter(choices))
        self.setProperty("look", "flat")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        menu = QMenu(self)
        self.setMenu(menu)
        entries = QActionGroup(self)
        for key, text in choices.items():
            entry = menu.addAction(text)
            entry.setCheckable(True)
            entry.setChecked(key == self._chosen)
            entry.setActionGroup(entries)
            entry.triggered.connect(lambda _=False, chosen=key: self.choose(chosen))
        self._say()

    def choose(self, key: str) -> None:
        """Take one of the choices."""
        self._chosen = key
        for action, known in zip(self.menu().actions(), self._choices, strict=False):
            action.setChecked(known == key)
        self._say()
        self._choose(key)

    def _say(self) -> None:
        self.setAccessibleName(f"{self._title}: {self._choices[self._chosen]}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        wide = QFontMetricsF(theme.font(12)).horizontalAdvance(self._title)
        wide += QFontMetricsF(theme.font(12, 600)).horizontalAdvance(self._choices[self._chosen])
        return QSize(int(wide) + theme.px(38), theme.px(26))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("selection"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)
        area = QRectF(self.rect()).adjusted(theme.px(8), 0, 0, 0)
        painter.setPen(theme.colour("text.2"))
        painter.setFont(theme.font(12))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, self._title)
        area.setLeft(area.left() + QFontMetricsF(theme.font(12)).horizontalAdvance(self._title) + theme.px(5))
        painter.setPen(theme.colour("text"))
        painter.setFont(theme.font(12, 600))
        chosen = self._choices[self._chosen]
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, chosen)
        x = area.left() + QFontMetricsF(theme.font(12, 600)).horizontalAdvance(chosen) + theme.px(12)
        bars.paint_chevron(painter, Shades(self.devicePixelRatioF()), x, self.height() / 2, folded=False)
        painter.end()


class Legend(QWidget):
    """What the shapes mean: before and after where two plans are compared, else done and to do."""

    COMPARED = ("Before", "After", "Deadline", "Lost or late")
    ALONE = ("Done", "To do", "Deadline", "Lost or late")

    def __init__(self) -> None:
        super().__init__()
        self._entries = self.ALONE
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(0)
        self._say()

    def show_for(self, compared: bool) -> None:
        entries = self.COMPARED if compared else self.ALONE
        if entries is not self._entries:
            self._entries = entries
            self._say()

    def _say(self) -> None:
        self.setAccessibleName(self.tr("Legend: {0}").replace("{0}", ", ".join(self._entries).lower()))
        self.updateGeometry()
        self.update()

    def _width(self, text: str) -> float:
        return theme.px(44) + QFontMetricsF(theme.font(12)).horizontalAdvance(text)

    def sizeHint(self) -> QSize:
        return QSize(int(sum(self._width(text) for text in self._entries)), theme.px(26))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, theme.px(26))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, shades = QPainter(self), Shades(self.devicePixelRatioF())
        x = float(self.width()) - sum(self._width(text) for text in self._entries) + theme.px(14)
        for text in self._entries:
            if x >= 0:
                bars.paint_key(painter, shades, text, QRectF(x, self.height() / 2 - 6, theme.px(22), 12))
                painter.setFont(theme.font(12))
                painter.setPen(theme.colour("text.2"))
                painter.drawText(
                    QRectF(x + theme.px(27), 0, 300, self.height()), Qt.AlignmentFlag.AlignVCenter, text
                )  # fmt: skip
            x += self._width(text)
        painter.end()


class Rule(QWidget):
    """A line of one pixel."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(theme.colour("border"), 1))
        painter.drawLine(0, 0, self.width(), 0)
        painter.end()
