"""The toolbar: what is done often, the plan that is shown and what it is drawn against, time, search, papers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QSizePolicy, QSlider, QToolButton, QWidget

from app.engine.schedule import Schedule, compute
from app.plan import units
from app.views import icons, theme
from app.views.actions import Actions
from app.views.jobs import Jobs
from app.views.plans import PlanChoice
from app.views.search import SearchField
from app.views.translated import tr
from app.views.widgets import line
from app.views.workspace import Workspace

if TYPE_CHECKING:
    from app.models.document import Document
    from app.models.issues import Baseline


def press(action: QAction, text: str, hint: str, icon: str, look: str = "") -> QPushButton:
    """A button that does an action and is enabled as it is; `hint` stands pale after its text."""
    whole = f" {text}  {hint}" if hint else f" {text}"
    made = QPushButton(whole)
    made.setProperty("whole", whole)
    if look:
        made.setProperty("look", look)
    icons.dress(made, icon, "on_accent" if look == "primary" else "text.2")
    made.setAccessibleName(text)
    made.setToolTip(f"{text} ({action.shortcut().toString()})" if not action.shortcut().isEmpty() else text)
    made.clicked.connect(action.trigger)
    made.setEnabled(action.isEnabled())
    action.enabledChanged.connect(made.setEnabled)
    return made


def shorten(made: QPushButton, text: str) -> None:
    """Let a button say less: its name without its keys, or its picture alone; its tool tip says it all."""
    if made.text() != text:
        made.setText(text)


def _as_wide_as_said(choice: QComboBox) -> None:
    """A choice never narrower than what is chosen, up to a share of the toolbar."""
    said = choice.fontMetrics().horizontalAdvance(choice.currentText()) + 22 + 2 * 9 + 10  # arrow, padding, frame
    choice.setMinimumWidth(min(said, theme.px(200)))


def _flat(action: QAction) -> QToolButton:
    made = QToolButton()
    made.setDefaultAction(action)
    made.setProperty("look", "flat")
    made.setAccessibleName(action.text().replace("&", ""))
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return made


class Against(QComboBox):
    """Which baseline's bars are drawn as ghosts; hidden while there is none. Computed off the GUI thread."""

    def __init__(self, workspace: Workspace, jobs: Jobs) -> None:
        super().__init__()
        self._workspace, self._jobs = workspace, jobs
        self._listed: list[int] = []
        self.setAccessibleName(tr("Draw against a baseline"))
        self.setToolTip(tr("Draw the bars of a baseline behind those of the plan"))
        self.activated.connect(self._on_chosen)
        workspace.opened.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """List the baselines again; the one shown stays chosen."""
        document = self._workspace.document
        baselines = document.baselines() if document is not None else []
        self.setVisible(bool(baselines))
        if [each.id for each in baselines] == self._listed and self.count():
            return
        self._listed = [each.id for each in baselines]
        self.clear()
        self.addItem(tr("Against nothing"), None)
        for each in reversed(baselines):
            text = baseline_text(each, self._workspace.committed.plan.production.zone)
            self.addItem(tr("Against {0}").format(text), each.id)
        self.setCurrentIndex(max(0, self.findText(tr("Against {0}").format(self._workspace.against_name))))

    def showPopup(self) -> None:
        self.refresh()
        super().showPopup()

    def _on_chosen(self, row: int) -> None:
        baseline_id, name = self.itemData(row), self.itemText(row).removeprefix(tr("Against {0}").partition("{0}")[0])
        document = self._workspace.document
        if baseline_id is None or document is None:
            self._workspace.show_against(None)
            return
        as_of = self._workspace.as_of
        self._jobs.start(
            tr("Reading the baseline"),
            lambda report: compute(document.baseline_plan(baseline_id), as_of),
            lambda schedule: self._show(document, schedule, name),
            self._workspace.failed.emit,
        )

    def _show(self, document: Document, schedule: Schedule, name: str) -> None:
        if self._workspace.document is document:
            self._workspace.show_against(schedule, name)


def baseline_text(baseline: Baseline, zone: str) -> str:
    """`Yellow, Fri 30 Apr`; without a colour, its name."""
    name = baseline.colour.capitalize() or baseline.name
    return f"{name}, {units.day_text(units.local_date(baseline.at, zone))}"


class Toolbar(QWidget):
    """46 px: report delay, undo and redo, the baseline drawn against, today, zoom, search, papers."""

    zoomed = Signal(float)

    def __init__(self, workspace: Workspace, actions: Actions, jobs: Jobs) -> None:
        super().__init__()
        self.setObjectName("toolbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.report = press(actions["report_delay"], tr("Report delay"), "Ctrl+D", "cloud-rain", "primary")
        self.search = SearchField(workspace)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, 100)
        self.slider.setAccessibleName(tr("Zoom of the timeline"))
        self.slider.valueChanged.connect(lambda value: self.zoomed.emit(value / 100))
        self._zoom = [_flat(actions["zoom_out"]), self.slider, _flat(actions["zoom_in"])]
        self._today = press(actions["today"], tr("Today"), "", "calendar", "flat")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 0, 12, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self.report)
        self._divide()
        for name in ("undo", "redo"):
            self._row.addWidget(_flat(actions[name]))
        self._divide()
        self.plan_choice = PlanChoice(workspace)
        self._row.addWidget(self.plan_choice)
        self.against = Against(workspace, jobs)
        self._row.addWidget(self.against)
        self._row.addWidget(self._today)
        for widget in self._zoom:
            self._row.addWidget(widget)
        self._row.addStretch()
        self._row.addWidget(self.search)
        self._issue = press(actions["call_sheets"], tr("Issue…"), "", "send")
        self._row.addWidget(self._issue)
        self._timed = True
        for choice in (self.plan_choice, self.against):
            choice.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            choice.currentTextChanged.connect(self._arrange)
        theme.current().changed.connect(self._fit)
        self._fit()

    def _divide(self) -> None:
        upright = line(upright=True)
        upright.setFixedHeight(22)
        self._row.addSpacing(4)
        self._row.addWidget(upright)
        self._row.addSpacing(4)

    def _fit(self) -> None:
        self.setFixedHeight(theme.px(46))
        self.slider.setFixedWidth(theme.px(78))
        for button in self.findChildren(QToolButton):
            button.setIconSize(QSize(theme.px(16), theme.px(16)))
        self._arrange()

    def _arrange(self) -> None:
        """Say all there is room for; else go without the slider, then the keys, the words of Today, the zoom."""
        for choice in (self.plan_choice, self.against):
            _as_wide_as_said(choice)
        least = self.search.needed()
        self.search.setMinimumWidth(least)
        self.search.setMaximumWidth(max(least, theme.px(268)))
        for step in range(6):
            self.slider.setVisible(self._timed and step < 1)
            whole = str(self.report.property("whole"))
            shorten(self.report, whole if step < 2 else f" {self.report.accessibleName()}")
            shorten(self._today, str(self._today.property("whole")) if step < 3 else "")
            for button in (self._zoom[0], self._zoom[2]):
                button.setVisible(self._timed and step < 4)
            if step == 5:
                self.search.setMinimumWidth(theme.px(90))
            self._row.invalidate()
            spare = self.width() - self._row.minimumSize().width()
            if spare >= 0:
                self.search.setMinimumWidth(max(least, min(least + spare, theme.px(268))))
                return

    def minimumSizeHint(self) -> QSize:
        """What it says gives way before the window does."""
        return QSize(theme.px(560), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if theme.is_style_change(event):
            self._arrange()

    def show_zoom(self, zoom: float | None) -> None:
        """The seen view's zoom; None: it has none."""
        self._timed = zoom is not None
        self._today.setVisible(self._timed)
        self._arrange()
        if zoom is not None:
            self.slider.blockSignals(True)
            self.slider.setValue(round(zoom * 100))
            self.slider.blockSignals(False)
