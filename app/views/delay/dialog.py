"""The dialog of Report delay. It reads what is typed, says at once what is lost, and hands over the answer."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QProgressBar, QVBoxLayout

from app.edits.delays import DelayReport, closed_time, losses
from app.edits.end_of_day import Ended, ran_over
from app.engine.board import session_zone
from app.plan import rows as r
from app.plan import units
from app.plan.change import Change, Ref, merge
from app.plan.errors import CoversetError
from app.plan.plan import Plan
from app.views import theme
from app.views.delay.facts import answered, lost_sentence, open_strips
from app.views.delay.form import DelayForm
from app.views.delay.strips import StripsTable, TypedRow
from app.views.jobs import Job
from app.views.knock_on.panel import preview_way
from app.views.translated import tr
from app.views.widgets import FocusRing, label, line, paragraph, plural
from app.views.workspace import Workspace
from app.ways_out.way import Answer

if TYPE_CHECKING:
    from app.views.window import Window


@dataclass(frozen=True, slots=True)
class Typed:
    """What stood in the dialog when it closed, and the plan it was about."""

    plan: Plan
    ref: Ref | None
    fields: tuple[object, ...]
    strips: tuple[TypedRow, ...]


class DelayDialog(QDialog):
    """Why, where, from, until, what is lost. Enter computes the answer off the GUI thread; then *owed* is previewed.

    ref: the session, strip, activity, deadline or clearance it was asked for; None: what runs now. Nothing is written
    here, so it may be asked of a production that can only be read. ended: the end of a day that has recorded a delay of
    no known cause; what is said here takes its place.
    """

    def __init__(self, workspace: Workspace, ref: Ref | None, window: Window, ended: Ended | None = None) -> None:
        super().__init__(window)
        self.setWindowTitle(tr("Report delay"))
        self.setObjectName("delay-dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace, self._window, self._ref = workspace, window, ref
        self._ended = ended
        self._schedule = workspace.committed if ended is None else ended.after
        plan = self._schedule.plan
        self._job: Job | None = None
        self._build(ref, plan.production.kind == "music")
        self._ring = FocusRing(self)
        kept = workspace.typed_delay
        if isinstance(kept, Typed) and kept.plan is plan and (ref is None or ref == kept.ref):
            self._ref = kept.ref
            self.form.type_again(kept.fields)
            self.refresh()
            self.strips.type_again(kept.strips)
        self.refresh()
        if ended is not None and ref is not None:
            self._lose(ended, plan.sessions[ref[1]])
        self.reason.setFocus()

    def _lose(self, ended: Ended, session: r.Session) -> None:
        """Offer exactly what is owed as lost: from the wrap on where the day ended early, else of no closed time."""
        early = session.actual_wrap is not None and session.actual_wrap < session.wrap
        zone = session_zone(self._schedule.plan, session)
        self.start.setText(units.clock(self._schedule.sessions[session.id].end, zone) if early else "")
        if ran_over(session):
            self.form.set_reason("overrun")
        for row in self.strips.rows:
            row.touched = True
            row.tick.setChecked(row.strip.strip_id in ended.owed)
        self.refresh()

    # building ---------------------------------------------------------------------------------------------------------
    def _build(self, ref: Ref | None, music: bool) -> None:
        self.form = DelayForm(self._schedule, ref)
        self._only = self.form.only
        self.reason, self.where, self.scope, self.who = (
            self.form.reason, self.form.where, self.form.scope, self.form.who,
        )  # fmt: skip
        self.start, self.until, self.waiting, self.decide = self.form.clocks
        self.days = self.form.days
        zone = self._schedule.plan.production.zone
        self.strips = StripsTable(zone, self._schedule.as_of, not music)
        self.strips_title = label(tr("Songs still to end") if music else tr("Strips still to end"), "strong")
        self.sentence = paragraph("", "strong")
        self.sentence.setObjectName("delay-sentence")
        self.problem = paragraph("", "")
        self.problem.setObjectName("delay-problem")
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
        column.addWidget(self.form)
        column.addWidget(self.strips_title)
        column.addWidget(self.strips)
        column.addWidget(line())
        column.addWidget(self.sentence)
        column.addWidget(self.problem)
        column.addWidget(self.busy)
        column.addLayout(last)
        self.sentence.setMinimumWidth(theme.px(540))
        self.form.changed.connect(self.refresh)
        self.strips.changed.connect(self.refresh)

    # kept while it is closed ------------------------------------------------------------------------------------------
    def done(self, result: int) -> None:
        """What was typed is kept until something is written: a preview given up is not a report thrown away."""
        self._workspace.typed_delay = Typed(self._schedule.plan, self._ref, self.form.typed(), self.strips.typed())
        super().done(result)

    # what is said -----------------------------------------------------------------------------------------------------
    def place(self) -> Ref:
        """The session or activity meant. Raises EditRefused."""
        return self.form.place()

    def read(self) -> DelayReport:
        """The report as it is typed. Raises EditRefused, saying which value is none."""
        kind, row_id = self.place()
        reason: r.Reason = self.reason.currentData()
        if kind == "activities":
            return DelayReport(reason, activity_id=row_id, days=self.days.value())
        start, until, waiting, decide = self.form.times(self._schedule.plan.sessions[row_id])
        scope: r.Scope = self.scope.currentData()
        return DelayReport(
            reason,
            session_id=row_id,
            start=start,
            until=until,
            scope=scope,
            element_id=self.form.missing(),
            strips=self.strips.strips(),
            owed=self.strips.owed(),
            owed_eighths=self.strips.owed_eighths(),
            waiting_since=waiting,
            decide_by=decide,
        )

    def refresh(self) -> None:
        """Say what is lost, or what can't be read."""
        self.problem.hide()
        self.problem.clear()
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
        start, until, _, _ = self.form.times(session)
        clock = DelayReport(
            "other", session_id=session.id, start=start, until=until, scope=scope, element_id=self.form.missing()
        )
        begin, _ = closed_time(self._schedule, clock)
        if self._ended is not None:  # nothing more is shot of a day that has ended, whatever the clock planned
            begin = min(begin, self._schedule.sessions[session.id].call)
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
        schedule, ended = self._schedule, self._ended
        complete = self.strips.complete() if report.session_id is not None else ()
        self._enable(False)

        def work(tell) -> Answer:
            found = answered(schedule, report, complete)
            tell(1, 1)  # cancelled meanwhile: nobody waits for it
            return found if ended is None or ended.recorded is None else _instead(found, ended.recorded)

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
        window.ways.leave()

    def reject(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
        super().reject()


def _instead(answer: Answer, recorded: Change) -> Answer:
    """The answer with ways that take the place of a delay already written."""
    back = recorded.inverse()
    ways = (replace(way, change=merge(way.change.label, [back, way.change])) for way in answer.ways)
    return replace(answer, ways=tuple(ways))
