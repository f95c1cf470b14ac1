"""The dialog of Report delay. It reads what is typed, says at once what is lost, and hands over the answer."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.edits.delays import DelayReport, closed_time, instant_near, losses, until_near
from app.engine.board import session_zone
from app.plan import rows as r
from app.plan import units
from app.plan.change import Ref
from app.plan.errors import CoversetError, EditRefused
from app.plan.plan import Plan
from app.views import theme
from app.views.delay.facts import (
    REASONS,
    about,
    answered,
    lost_sentence,
    open_strips,
    place_typed,
    places,
    time_typed,
)
from app.views.delay.strips import StripsTable, TypedRow
from app.views.jobs import Job
from app.views.knock_on.panel import preview_way
from app.views.translated import tr
from app.views.widgets import FocusRing, label, line, paragraph, plural
from app.views.workspace import Workspace
from app.ways_out.way import Answer

if TYPE_CHECKING:
    from app.views.window import Window


def _time_field(name: str, hint: str = "") -> QLineEdit:
    made = QLineEdit()
    made.setPlaceholderText(hint)
    made.setAccessibleName(name)
    return made


def _as_clock(field: QLineEdit) -> None:
    """Write `1410` as 14:10; hours past midnight, and what is no time, stay as typed."""
    try:
        minute = time_typed(field.text())
    except EditRefused:
        return
    if minute is not None and minute < 24 * 60:
        field.setText(units.hhmm(minute))


@dataclass(frozen=True, slots=True)
class Typed:
    """What stood in the dialog when it closed, and the plan it was about."""

    plan: Plan
    ref: Ref | None
    reason: int
    where: str
    scope: int
    scope_said: bool
    times: tuple[str, ...]
    days: int
    strips: tuple[TypedRow, ...]


class DelayDialog(QDialog):
    """Why, where, from, until, what is lost. Enter computes the answer off the GUI thread; then *owed* is previewed.

    ref: the session, strip, activity, deadline or clearance it was asked for; None: what runs now.
    """

    def __init__(self, workspace: Workspace, ref: Ref | None, window: Window) -> None:
        super().__init__(window)
        self.setWindowTitle(tr("Report delay"))
        self.setObjectName("delay-dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace, self._window = workspace, window
        self._schedule = workspace.committed
        plan = self._schedule.plan
        self._now = self._schedule.as_of
        self._job: Job | None = None
        self._only: int | None = None
        self._scope_said = False
        self._build(plan.production.kind == "music")
        moment = self._now if self._now is not None else units.instant(datetime.now(UTC))
        place, self._only, reason = about(self._schedule, ref, moment)
        self.reason.setCurrentIndex(next(i for i, (key, _) in enumerate(REASONS) if key == reason))
        self._places = places(self._schedule)
        self.where.addItems([text for _, text in self._places])
        self.where.setCurrentIndex(next((i for i, (each, _) in enumerate(self._places) if each == place), 0))
        self._connect()
        self._ring = FocusRing(self)
        self._on_reason()
        self._on_where()
        kept = workspace.typed_delay
        if isinstance(kept, Typed) and kept.plan is plan and (ref is None or ref == kept.ref):
            self._type_again(kept)
        else:
            self._ref = ref
        self.reason.setFocus()

    def lose(self, strips: Collection[int]) -> None:
        """Offer exactly these strips as lost, and no time as closed: the day has ended."""
        self.reason.setCurrentIndex(next(i for i, (key, _) in enumerate(REASONS) if key == "overrun"))
        self.start.clear()
        for row in self.strips.rows:
            row.touched = True
            row.tick.setChecked(row.strip.strip_id in strips)
        self.refresh()

    # building ---------------------------------------------------------------------------------------------------------
    def _build(self, music: bool) -> None:
        self.reason, self.where, self.scope = QComboBox(), QComboBox(), QComboBox()
        self.reason.setAccessibleName(tr("Why"))
        for key, text in REASONS:
            self.reason.addItem(tr(text), key)
        self.where.setAccessibleName(tr("Where"))
        self.where.setEditable(True)
        self.where.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.where.setMinimumContentsLength(24)
        self.where.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        completer = self.where.completer()
        assert completer is not None
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.scope.setAccessibleName(tr("What is closed"))
        self.scope.addItem(tr("Everything"), "all")
        self.scope.addItem(tr("Exteriors only"), "exteriors")
        self.start = _time_field(tr("From"), tr("from the call"))
        self.until = _time_field(tr("Until"), tr("the end of the day"))
        self.waiting = _time_field(tr("Waiting since"), tr("not waiting"))
        self.decide = _time_field(tr("Decide by"), tr("don’t know yet"))
        self.days = QSpinBox()
        self.days.setRange(1, 999)
        self.days.setSuffix(tr(" working day"))
        self.days.setAccessibleName(tr("Working days lost"))
        zone = self._schedule.plan.production.zone
        self.strips = StripsTable(zone, self._now, not music)
        self.strips_title = label(tr("Songs still to end") if music else tr("Strips still to end"), "strong")
        self.sentence = paragraph("", "strong")
        self.sentence.setObjectName("delay-sentence")
        self.problem = paragraph("", "")
        self.problem.setObjectName("delay-problem")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(3, 1)
        self._titles: dict[QWidget, QWidget] = {}
        self._field(0, 0, tr("Why"), self.reason)
        self._field(0, 2, tr("Closed"), self.scope)
        self._field(1, 0, tr("Where"), self.where, 3)
        self._field(2, 0, tr("From"), self.start)
        self._field(2, 2, tr("Until"), self.until)
        self._field(3, 0, tr("Waiting since"), self.waiting)
        self._field(3, 2, tr("Decide by"), self.decide)
        self._field(4, 0, tr("Lost"), self.days)
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setFixedHeight(2)
        self.busy.setAccessibleName(tr("Computing the ways out"))
        keep = self.busy.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self.busy.setSizePolicy(keep)
        self.busy.hide()
        box = QDialogButtonBox()
        self.report = box.addButton(tr("Show ways out"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.report.setProperty("look", "primary")
        self.report.setDefault(True)
        self.cancel = box.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        box.accepted.connect(self.submit)
        box.rejected.connect(self.reject)
        last = QHBoxLayout()
        last.addWidget(label(tr("Nothing is changed yet."), "secondary"))
        last.addStretch()
        last.addWidget(box)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addLayout(self._grid)
        column.addWidget(self.strips_title)
        column.addWidget(self.strips)
        column.addWidget(line())
        column.addWidget(self.sentence)
        column.addWidget(self.problem)
        column.addWidget(self.busy)
        column.addLayout(last)
        self.sentence.setMinimumWidth(theme.px(540))
        self._music = music

    def _field(self, row: int, column: int, title: str, widget: QWidget, span: int = 1) -> None:
        name = label(title, "secondary")
        self._titles[widget] = name
        self._grid.addWidget(name, row, column)
        self._grid.addWidget(widget, row, column + 1, 1, span)

    def _connect(self) -> None:
        self.reason.currentIndexChanged.connect(self._on_reason)
        self.scope.activated.connect(self._on_scope)
        self.scope.currentIndexChanged.connect(self.refresh)
        self.where.editTextChanged.connect(self._on_where)
        self.where.currentIndexChanged.connect(self._on_where)  # a suggestion is written before it is chosen
        for field in (self.start, self.until, self.waiting, self.decide):
            field.textChanged.connect(self.refresh)
            field.editingFinished.connect(lambda each=field: _as_clock(each))
        self.days.valueChanged.connect(self._on_days)
        self.strips.changed.connect(self.refresh)

    # kept while it is closed ------------------------------------------------------------------------------------------
    def done(self, result: int) -> None:
        """What was typed is kept until something is written: a preview given up is not a report thrown away."""
        fields = (self.start, self.until, self.waiting, self.decide)
        self._workspace.typed_delay = Typed(
            self._schedule.plan,
            self._ref,
            self.reason.currentIndex(),
            self.where.currentText(),
            self.scope.currentIndex(),
            self._scope_said,
            tuple(field.text() for field in fields),
            self.days.value(),
            self.strips.typed(),
        )
        super().done(result)

    def _type_again(self, kept: Typed) -> None:
        self._ref, self._scope_said = kept.ref, True
        self.reason.setCurrentIndex(kept.reason)
        self.where.setCurrentText(kept.where)
        self.scope.setCurrentIndex(kept.scope)
        for field, text in zip((self.start, self.until, self.waiting, self.decide), kept.times, strict=True):
            field.setText(text)
        self.days.setValue(kept.days)
        self._scope_said = kept.scope_said
        self.strips.type_again(kept.strips)
        self.refresh()

    # what is said -----------------------------------------------------------------------------------------------------
    def place(self) -> Ref:
        """The session or activity meant. Raises EditRefused."""
        row, text = self.where.currentIndex(), self.where.currentText()
        if row < 0 or self.where.itemText(row) != text:
            row = self.where.findText(text)
        if row >= 0:
            return self._places[row][0]
        return place_typed(self._schedule.plan, text)

    def read(self) -> DelayReport:
        """The report as it is typed. Raises EditRefused, saying which value is none."""
        kind, row_id = self.place()
        reason: r.Reason = self.reason.currentData()
        if kind == "activities":
            return DelayReport(reason, activity_id=row_id, days=self.days.value())
        start, until, waiting, decide = self._times(self._schedule.plan.sessions[row_id])
        scope: r.Scope = self.scope.currentData()
        return DelayReport(
            reason,
            session_id=row_id,
            start=start,
            until=until,
            scope=scope,
            strips=self.strips.strips(),
            owed=self.strips.owed(),
            owed_eighths=self.strips.owed_eighths(),
            waiting_since=waiting,
            decide_by=decide,
        )

    def _times(self, session: r.Session) -> tuple[int | None, int | None, int | None, int | None]:
        plan = self._schedule.plan
        typed: list[int | None] = []
        for field in (self.start, self.until, self.waiting, self.decide):
            try:
                typed.append(time_typed(field.text()))
            except EditRefused as error:
                raise EditRefused(f"{field.accessibleName()}: {error}") from error
        start = instant_near(plan, session, typed[0]) if typed[0] is not None else None
        call = self._schedule.sessions[session.id].call
        after = start if start is not None else call
        until = until_near(self._schedule, session, typed[1], start) if typed[1] is not None else None
        waiting = instant_near(plan, session, typed[2]) if typed[2] is not None else None
        decide = instant_near(plan, session, typed[3], after) if typed[3] is not None else None
        if waiting is not None and start is not None and waiting > start:
            raise EditRefused(
                tr("Waiting since {0} lies after {1}, when it closed.").format(
                    self.waiting.text().strip(), self.start.text().strip()
                )
            )
        return start, until, waiting, decide

    # reacting ---------------------------------------------------------------------------------------------------------
    def _on_reason(self) -> None:
        if not self._scope_said and not self._music:
            self.scope.setCurrentIndex(1 if self.reason.currentData() == "weather" else 0)
        self.refresh()

    def _on_scope(self) -> None:
        self._scope_said = True

    def _on_days(self, days: int) -> None:
        self.days.setSuffix(tr(" working day") if days == 1 else tr(" working days"))
        self.refresh()

    def _on_where(self) -> None:
        """Another place: other fields, and the time that fits."""
        try:
            kind, row_id = self.place()
        except EditRefused:
            self.refresh()
            return
        session = kind == "sessions"
        for widget in (self.start, self.until, self.waiting, self.decide, self.scope):
            shown = session and not (widget is self.scope and self._music)
            widget.setVisible(shown)
            self._titles[widget].setVisible(shown)
        self.days.setVisible(not session)
        self._titles[self.days].setVisible(not session)
        if session and self.property("place") != row_id:
            self.setProperty("place", row_id)
            times = self._schedule.sessions[row_id]
            inside = self._now is not None and times.call < self._now < times.end
            zone = session_zone(self._schedule.plan, self._schedule.plan.sessions[row_id])
            now = self._now if inside and self._now is not None else times.call
            self.start.setText(units.clock(now, zone))
        self.refresh()

    def refresh(self) -> None:
        """Say what is lost, or what can't be read."""
        self.problem.hide()
        try:
            kind, row_id = self.place()
            session = kind == "sessions"
            if session:
                self._follow(self._schedule.plan.sessions[row_id])
            self.strips_title.setVisible(session and bool(self.strips.rows))
            self.strips.setVisible(session and bool(self.strips.rows))
            report = self.read()
            text = lost_sentence(self._schedule, report, self.strips.complete()) if session else self._held(row_id)
        except CoversetError as error:
            self._refuse(str(error))
            return
        self.sentence.setText(text)
        self.sentence.show()
        self._fit()

    def _follow(self, session: r.Session) -> None:
        """The strips still to end after *from*, ticked as the clock says until somebody says otherwise."""
        scope: r.Scope = self.scope.currentData()
        start, until, _, _ = self._times(session)
        clock = DelayReport("other", session_id=session.id, start=start, until=until, scope=scope)
        begin, _ = closed_time(self._schedule, clock)
        self.strips.show_strips(open_strips(self._schedule, session, begin), self._only)
        self._only = None
        self.strips.follow(losses(self._schedule, clock))

    def _held(self, activity_id: int) -> str:
        plan, zone = self._schedule.plan, self._schedule.plan.production.zone
        times = self._schedule.activities[activity_id]
        name, days = plan.name_of(("activities", activity_id)), plural(self.days.value(), "working day")
        if times.unknown:
            return tr("{0} loses {1}.").format(name, days)
        when = units.day_text(units.finish_date(times.finish, zone))
        return tr("{0}, planned to end {1}, loses {2}.").format(name, when, days)

    def _refuse(self, sentence: str) -> None:
        self.sentence.hide()
        self.problem.setText(sentence)
        self.problem.setStyleSheet(f"color: {theme.colour('late.text').name()}; font-weight: 600;")
        self.problem.show()
        self._fit()

    def _fit(self) -> None:
        if self.isVisible():
            self.adjustSize()

    # answering --------------------------------------------------------------------------------------------------------
    def submit(self) -> None:
        """Compute the answer; the dialog stays, saying why, where the report makes no sense."""
        if self._job is not None:
            return
        try:
            report = self.read()
            if report.session_id is not None:
                lost_sentence(self._schedule, report, self.strips.complete())
        except CoversetError as error:
            self._refuse(str(error))
            return
        schedule = self._schedule
        complete = self.strips.complete() if report.session_id is not None else ()
        self._enable(False)

        def work(tell) -> Answer:
            found = answered(schedule, report, complete)
            tell(1, 1)  # cancelled meanwhile: nobody waits for it
            return found

        self._job = self._window.jobs.start(tr("Computing the ways out"), work, self._on_answer, self._on_failed)

    def _enable(self, can: bool) -> None:
        self.busy.setVisible(not can)
        self.report.setEnabled(can)

    def _on_failed(self, sentence: str) -> None:
        self._job = None
        self._enable(True)
        self._refuse(sentence)

    def _on_answer(self, answer: Answer) -> None:
        self._job = None
        window, workspace = self._window, self._workspace
        self.accept()
        window.activateWindow()
        preview_way(workspace, answer, answer.ways[0])
        panel: Any = window.knock_on
        if panel is not None and panel.isVisible():
            panel.show_ways()
        else:
            window.show_ways()

    def reject(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
        super().reject()
