"""Push or pull the call: every call of the day before and after, who comes out otherwise and why, what breaks; applied
as one step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QValidator
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QScrollArea,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.edits.pushing import Fan, Pushed, push_calls
from app.engine.board import session_zone
from app.engine.schedule import Schedule
from app.plan import units
from app.plan.change import Change
from app.plan.draft import Draft
from app.reports.sheet_fields import fields
from app.views import icons, theme
from app.views.jobs import Report
from app.views.sheet.box import signed
from app.views.sheet.flow import Flow
from app.views.sheet.proof import knock_on_line
from app.views.translated import tr
from app.views.widgets import button, label, paragraph, tool

STEPS = (-60, -30, -15, 15, 30, 60)
MOST = 12 * 60


@dataclass(frozen=True, slots=True)
class CallMove:
    """A call on the sheet: whose, and its clock before and after."""

    key: str
    label: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Push:
    """What a push would do: the calls that it moves in the order of the sheet, who fans out, what breaks; zone: of its
    clocks."""

    minutes: int
    zone: str
    change: Change
    moves: tuple[CallMove, ...]
    pushed: Pushed
    knock_on: str


def push_work(schedule: Schedule, session_id: int, minutes: int) -> Callable[[Report], Push]:
    """Work for a job: what pushing a session's calls by so many minutes would do (negative: pulling)."""

    def work(report: Report) -> Push:
        report(0, 0)
        plan = schedule.plan
        found: list[Pushed] = []

        def edit(draft: Draft) -> None:
            found.append(push_calls(draft, schedule, session_id, minutes))

        change = plan.draft(push_label(schedule, session_id, minutes), edit)
        after = schedule.with_change(change) if change else schedule
        report(0, 0)
        was = {field.key: field for field in fields(plan, schedule, session_id) if field.kind == "clock"}
        moves = [
            CallMove(field.key, field.label, was[field.key].shown, field.shown)
            for field in fields(after.plan, after, session_id)
            if field.key in was and field.shown != was[field.key].shown
        ]
        zone = session_zone(plan, plan.sessions[session_id])
        return Push(minutes, zone, change, tuple(moves), found[0], knock_on_line(schedule, after))

    return work


def push_label(schedule: Schedule, session_id: int, minutes: int) -> str:
    """`Push the calls of Day 13 by 1 h 30`, `Pull …`."""
    name = schedule.plan.name_of(("sessions", session_id))
    words = tr("Push the calls of {0} by {1}") if minutes >= 0 else tr("Pull the calls of {0} by {1}")
    return words.format(name, units.hours(abs(minutes)))


def fan_sentence(fan: Fan, zone: str) -> str:
    """`Make-up and hair comes 06:30, not 06:00: out Wed 19:30, rest 11:00.`"""
    came, wanted = units.clock(fan.earliest, zone), units.clock(fan.wanted, zone)
    return tr("{0} comes {1}, not {2}: {3}.").format(fan.name, came, wanted, fan.because)


KEYS = {"people": "crew", "departments": "department", "elements": "cast"}


def fans(push: Push, key: str) -> bool:
    """Whether a call is one of those that come otherwise than the rest."""
    heads = (f"{KEYS[fan.who[0]]}.{fan.who[1]}." for fan in push.pushed.fanned if fan.who[0] in KEYS)
    return any(key.startswith(head) for head in heads)


class Minutes(QSpinBox):
    """So many minutes later, or earlier: `+45 min`, `−30 min`."""

    def __init__(self) -> None:
        super().__init__()
        self.setRange(-MOST, MOST)
        self.setSingleStep(5)
        self.setKeyboardTracking(True)
        self.setSuffix(tr(" min"))

    def textFromValue(self, value: int) -> str:
        return f"{value:+d}".replace("-", "−") if value else "0"

    def valueFromText(self, text: str) -> int:
        return super().valueFromText(text.replace("−", "-"))

    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        state, _, place = super().validate(text.replace("−", "-"), at)
        return state, text, place


class PushPanel(QFrame):
    """wanted(minutes): show what this would do. applied: do it. closed: no push. issue_wanted: send the sheet out."""

    wanted = Signal(int)
    applied = Signal()
    closed = Signal()
    issue_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.push: Push | None = None
        self.setProperty("look", "panel")
        self.setAccessibleName(tr("Push or pull the call"))
        self.minutes = Minutes()
        self.minutes.setAccessibleName(tr("Minutes later; earlier with a minus"))
        self.minutes.setFixedWidth(theme.px(96))
        self.minutes.valueChanged.connect(self.wanted)
        head = QHBoxLayout()
        head.addWidget(label(tr("Push call"), "panel-title"))
        head.addStretch()
        steps = QWidget()
        flow = Flow(steps, across=6)
        for step in STEPS:
            press = button(f"{step:+d}".replace("-", "−"), name=f"push{step:+d}")
            press.setAccessibleName(tr("{0} minutes").format(f"{step:+d}"))
            press.clicked.connect(lambda _=False, more=step: self.minutes.setValue(self.minutes.value() + more))
            flow.addWidget(press)
            if step == STEPS[2]:
                flow.addWidget(self.minutes)
        cross = tool("x", tr("Close"), tr("Esc"))
        cross.clicked.connect(self.closed)
        head.addWidget(cross)
        self.calls = QTableWidget(0, 4)
        self.calls.setHorizontalHeaderLabels([tr("Call"), tr("Before"), tr("After"), ""])
        self.calls.setAccessibleName(tr("Calls before and after"))
        self.calls.verticalHeader().hide()
        self.calls.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.calls.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.calls.setTabKeyNavigation(False)
        self.calls.setShowGrid(False)
        self.calls.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.calls.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.calls.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.calls.verticalHeader().setDefaultSectionSize(theme.px(26))
        self.calls.setFixedHeight(theme.px(26) * 6)
        inside = QWidget()
        inside.setProperty("look", "panel")
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._said = QVBoxLayout(inside)
        self._said.setContentsMargins(0, 0, 0, 0)
        self._said.setSpacing(4)
        self.said = QScrollArea()
        self.said.setWidgetResizable(True)
        self.said.setWidget(inside)
        self.said.setSizeAdjustPolicy(QAbstractItemView.SizeAdjustPolicy.AdjustToContents)
        self.said.setAccessibleName(tr("Who fans out, and what breaks"))
        self.apply = button(tr("Apply"), "check", "primary", "apply-push")
        self.apply.clicked.connect(self.applied)
        self.issue = button(tr("Issue revised…"), "send", "primary", "issue-revised")
        self.issue.clicked.connect(self.issue_wanted)
        foot = QHBoxLayout()
        self.summary = paragraph("")
        foot.addWidget(self.summary, 1)
        foot.addWidget(self.issue)
        foot.addWidget(self.apply)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(steps)
        column.addWidget(self.calls)
        column.addWidget(self.said)
        column.addLayout(foot)
        self.begin()

    def begin(self) -> None:
        """Nothing is pushed yet."""
        self.minutes.blockSignals(True)
        self.minutes.setValue(0)
        self.minutes.blockSignals(False)
        self.show_push(None)

    def show_push(self, push: Push | None) -> None:
        """Show what a push would do; None: nothing is asked for."""
        self.push = push
        moves = push.moves if push is not None else ()
        self.calls.setVisible(bool(moves))
        self.calls.setRowCount(len(moves))
        for row, move in enumerate(moves):
            apart = tr("fans out") if push is not None and fans(push, move.key) else ""
            for column, text in enumerate((move.label, move.before or "–", move.after or "–", apart)):
                item = QTableWidgetItem(text)
                if column == 3 and apart:
                    item.setIcon(QIcon(icons.pixmap("split", "squeezed.text", 12, self.devicePixelRatioF())))
                if column == 2:
                    item.setFont(theme.font(13, 600))
                self.calls.setItem(row, column, item)
        self._clear()
        if push is not None:
            self._say(push)
        self.apply.setVisible(True)
        self.issue.setVisible(False)
        self.apply.setEnabled(push is not None and bool(push.change))
        if push is None:
            self.summary.setText(tr("How much later does everyone come? A minus is earlier."))
        else:
            self.summary.setText(push.knock_on)

    def _say(self, push: Push) -> None:
        for fan in push.pushed.fanned:
            self._said.addWidget(signed("split", "squeezed.text", fan_sentence(fan, push.zone), wraps=True))
        for sentence in push.pushed.tests:
            self._said.addWidget(signed("triangle-alert", "late.text", sentence, wraps=True))
        self._fit_said()
        self._said.addStretch()

    def _fit_said(self) -> None:
        self.said.setFixedHeight(min(theme.px(22) * self._said.count(), theme.px(132)))
        self.said.setVisible(self._said.count() > 0)

    def _clear(self) -> None:
        while (item := self._said.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.said.hide()

    def show_applied(self, words: str, is_out: bool) -> None:
        """It was written. is_out: the sheet has gone out, and is no longer right."""
        self.begin()
        self.summary.setText(words)
        self.issue.setText(" " + (tr("Issue revised…") if is_out else tr("Issue…")))
        self.apply.setVisible(False)
        self.issue.setVisible(True)
        self.issue.setFocus()

    def refuse(self, sentence: str) -> None:
        """The push can't be made, and why."""
        self.show_push(None)
        self._said.addWidget(signed("x", "late.text", sentence, wraps=True))
        self._said.addStretch()
        self.said.setFixedHeight(theme.px(44))
        self.said.show()
        self.apply.setEnabled(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
