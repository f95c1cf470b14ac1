"""Why the selected bar is here, and what waits for it: a card over the chart (Ctrl+I). A line selects what it names."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.engine import why
from app.engine.values import Bound, Step
from app.plan import rows as r
from app.plan import units
from app.views import theme
from app.views.schedule.lags import short_lag
from app.views.translated import noted, tr
from app.views.widgets import label, paragraph, plural

if TYPE_CHECKING:
    from app.engine.schedule import Schedule
    from app.views.schedule.chart import Chart

MOST = 12
"""Lines shown of what waits; more are counted."""
ROOTS = {
    "laid": noted("laid on that date, nothing holds it"),
    "hard": noted("its date is fixed"),
    "actual": noted("that is when it happened"),
    "status": noted("not started: not before the date up to which progress is reported"),
    "due": noted("as late as its due permits"),
    "placed": noted("placed on the board"),
    "alap": noted("as late as possible"),
    "link": noted("held by a link"),
    "none": noted("as soon as possible, from the plan’s beginning"),
}


class WhyCard(QFrame):
    """Hidden until asked; Esc, Ctrl+I again or a click into the chart closes it."""

    def __init__(self, chart: Chart) -> None:
        super().__init__(chart.viewport())
        self._chart = chart
        self.setObjectName("why-card")
        self._scroll = QScrollArea(self)
        self._body = QWidget(self._scroll)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self._scroll)
        self.hide()

    def toggle(self) -> None:
        """Show the card of the current row's work, or close it."""
        if self.isVisible():
            self.close_card()
            return
        chart = self._chart
        row = chart.current_row()
        if row is None or row.activity is None:
            name = row.name if row is not None else ""
            sentence = tr("{0} has no work that could wait for something.") if name else tr("Select a bar.")
            chart.workspace.statusChanged.emit(sentence.replace("{0}", name))
            return
        self._fill(row.activity)
        colour, ground = theme.colour("border").name(), theme.colour("surface").name()
        chosen = theme.colour("selection").name()
        self.setStyleSheet(
            f"#why-card {{ background: {ground}; border: 1px solid {colour}; border-radius: 5px; }}"
            f"#why-card QScrollArea, #why-body {{ background: {ground}; }}"
            "#why-card QPushButton { text-align: left; border: none; outline: none; background: transparent; "
            "padding: 3px 6px; }"
            f"#why-card QPushButton:hover, #why-card QPushButton:focus {{ background: {chosen}; border-radius: 4px; }}"
        )
        layout = chart.layout_now()
        wide = min(theme.px(430), max(160, layout.width - layout.table - 16))
        room = max(80, layout.height - layout.rows_top - 16)
        high = min(self._body.sizeHint().height() + 6, room)
        self.setGeometry(layout.width - wide - 8, layout.rows_top + 8, wide, high)
        self.show()
        self.raise_()
        first = self.lines()[0] if self.lines() else None
        (first or self).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_card(self) -> None:
        if self.isVisible():
            self.hide()
            self._chart.setFocus(Qt.FocusReason.OtherFocusReason)

    def lines(self) -> list[QPushButton]:
        """What can be selected, top to bottom."""
        return self._body.findChildren(QPushButton)

    def text(self) -> list[str]:
        """All that the card says, line by line."""
        return [line.text() for line in self.lines()]

    def _fill(self, activity: int) -> None:
        schedule = self._chart.workspace.schedule
        plan = schedule.plan
        body = self._body = QWidget(self._scroll)
        body.setObjectName("why-body")
        column = QVBoxLayout(body)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(1)
        name = plan.activities[activity].name
        self.setAccessibleName(self.tr("Why is {0} here").replace("{0}", name))
        column.addWidget(label(self.tr("Why is it here?"), "strong"))
        column.addSpacing(4)  # for the ring of the focus
        chain = why.binding_chain(schedule, activity)
        bound = why.root_bound(schedule, chain)
        for place, step in enumerate(chain):
            column.addWidget(self._line(schedule, step, reason(schedule, step, bound if place == 0 else None)))
        column.addSpacing(6)
        column.addWidget(label(self.tr("What waits for it?"), "strong"))
        column.addSpacing(4)
        waits = why.waiting(schedule, activity)
        for step in waits[:MOST]:
            column.addWidget(self._line(schedule, step, waits_how(schedule, step)))
        if not waits:
            column.addWidget(paragraph(self.tr("Nothing.")))
        elif len(waits) > MOST:
            column.addWidget(paragraph(self.tr("And {0}.").replace("{0}", plural(len(waits) - MOST, "more", "more"))))
        column.addStretch(1)
        old = self._scroll.takeWidget()
        if old is not None:
            old.deleteLater()
        self._scroll.setWidget(body)
        for line in self.lines():
            line.installEventFilter(self)

    def _line(self, schedule: Schedule, step: Step, words: str) -> QPushButton:
        text = f"{step_name(schedule, step)}\n    {words}"
        made = QPushButton(text.replace("&", "&&"))
        made.setProperty("look", "flat")
        made.setAccessibleName(text.replace("\n    ", ", "))
        made.setEnabled(step.ref is not None)
        made.clicked.connect(partial(self._select, step))
        return made

    def _select(self, step: Step, _checked: bool = False) -> None:
        if step.ref is None:
            return
        chart = self._chart
        self.close_card()
        chart.workspace.select(step.ref)
        chart.show_ref(step.ref if step.session_id is None else ("sessions", step.session_id))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape or (control and event.key() == Qt.Key.Key_I):
            self.close_card()
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(watched, QPushButton):
            watched.click()
            return True
        lines: list[QObject] = list(self.lines())
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and watched in lines:
            at = lines.index(watched) + (1 if event.key() == Qt.Key.Key_Down else -1)
            if 0 <= at < len(lines):
                self.lines()[at].setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False


def step_name(schedule: Schedule, step: Step) -> str:
    """`Turnover Sc 42, Thu 6 May`."""
    plan = schedule.plan
    if step.ref is None:
        return tr("A day that is not planned yet")
    name = plan.name_of(step.ref)
    if step.kind == "strip" and step.session_id is not None:
        name = f"{name}, {plan.name_of(('sessions', step.session_id))}"
    if step.at is None:
        return tr("{0}, no day yet").format(name)
    zone = plan.production.zone
    if step.ref[0] == r.Activity.TABLE:
        zone = schedule.calendar_of_activity(plan.activities[step.ref[1]]).zone
    return f"{name}, {units.day_text(units.local_date(step.at, zone))}"


def reason(schedule: Schedule, step: Step, root: Bound | None) -> str:
    """Why a step of a chain stands where it does; root: what holds the first, where it is the first."""
    if root is not None:
        return tr(ROOTS[root.kind])
    return waits_how(schedule, step, tr("follows it"))


def waits_how(schedule: Schedule, step: Step, words: str = "") -> str:
    """`follows it, FS +2 d`; of what waits: whether it could move if it were not for this."""
    link = schedule.plan.links.get(step.link_id or 0)
    how = " ".join(part for part in (link.type, short_lag(schedule.plan, link)) if part) if link else ""
    if how == "FS":  # nearly every link is; said of each, it says nothing
        how = ""
    if not words:
        holds = why.holds(schedule, step)
        words = tr("held by it") if holds else tr("has room")
        if step.kind != "activity":
            words = tr("needs it before its call")
    return f"{words}, {how}" if how else words
