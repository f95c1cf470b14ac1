"""The chosen deadline beside the table: its dates, done or not, a comment, who to ring, why, what changed for its
department since the last issue, what was sent."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from app.edits.activities import set_deadline
from app.engine.schedule import Schedule
from app.plan import units
from app.plan.draft import Draft
from app.plan.rows import Activity
from app.reports.causes import rule_sentence
from app.reports.wording import lower_first
from app.views import theme
from app.views.deadline_facts import Facts, Line
from app.views.deadline_parts import Steps
from app.views.deadline_since import Since
from app.views.schedule.lengths import day_minutes
from app.views.side_panel import FieldGrid, SidePanel
from app.views.translated import tr
from app.views.widgets import Chip, button, label, line, paragraph, plural
from app.views.workspace import Workspace

SENT = 3  # papers listed


class Comment(QPlainTextEdit):
    """A few lines of text, said when they are left or with Ctrl+Enter; Esc takes back what was typed."""

    written = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._kept = ""
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("Comment"))
        self.setPlaceholderText(tr("Comment, for everybody who sees this deadline"))

    def show_text(self, text: str, other: bool) -> None:
        """Show what is written. other: of another deadline; of the same, what is half typed stays."""
        typing = self.hasFocus() and self.toPlainText().strip() != self._kept and not other
        self._kept = text
        if not typing and text != self.toPlainText():
            self.setPlainText(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.say()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.say()
        elif event.key() == Qt.Key.Key_Escape and self.toPlainText() != self._kept:
            self.setPlainText(self._kept)
        else:
            super().keyPressEvent(event)

    def say(self) -> None:
        """What was typed stands: say so."""
        text = self.take()
        if text is not None:
            self.written.emit(text)

    def take(self) -> str | None:
        """What was typed and not said yet, once; None: nothing."""
        text = self.toPlainText().strip()
        if text == self._kept:
            return None
        self._kept = text
        return text


class DetailPanel(SidePanel):
    """The chosen deadline, and what its department is to know."""

    def __init__(self, workspace: Workspace, since: Since) -> None:
        super().__init__()
        self._workspace, self._since = workspace, since
        self._row: Line | None = None
        self._today = date.today()
        self.setAccessibleName(tr("The chosen deadline"))
        self.name, self.chip, self.steps = paragraph("", "panel-title"), Chip(), Steps(workspace)
        self.done = QCheckBox(tr("Done"))
        self.done.clicked.connect(self.toggle_done)
        self.comment = Comment()
        self.comment.written.connect(self._on_comment)
        self.ring, self.since, self.since_title = _copied(), _copied(), label("", "strong")
        self.sent = _copied()
        self.crew = button(tr("Edit in Elements"), look="link")
        self.crew.setToolTip(tr("Type their number and address in Elements, Crew"))
        self.crew.clicked.connect(self._show_head)
        self._head: int | None = None
        self._grid = FieldGrid(80)
        self.values: dict[str, QLabel] = {}
        titles = {
            "Due": tr("Due"), "Expected": tr("Expected"), "Starts": tr("Starts"),
            "Work": tr("Work"), "Slack": tr("Slack"), "Days left": tr("Days left"),
            "Rule": tr("Rule"), "Agreed": tr("Agreed"), "Each": tr("Each"),
        }  # fmt: skip
        for name, title in titles.items():
            self.values[name] = paragraph("", "")
            self._grid.add(name, title, self.values[name], tall=True)
        self.each = self.values["Each"]
        self._own = QWidget()
        own = QVBoxLayout(self._own)
        own.setContentsMargins(0, 0, 0, 0)
        own.setSpacing(10)
        for widget in (self.name, self.chip):
            own.addWidget(widget)
        own.addWidget(self._grid)
        own.addWidget(self.done)
        own.addWidget(self.comment)
        why: tuple[QWidget, ...] = (line(), label(tr("Why"), "strong"), self.steps, line())
        for part in why:
            own.addWidget(part)
        column = self.body
        column.setSpacing(10)
        column.addWidget(self._own)
        more: tuple[QWidget, ...] = (
            self.since_title, self.since, line(), label(tr("Who to ring"), "strong"), self.ring, self.crew,
            line(), label(tr("Sent"), "strong"), self.sent,
        )  # fmt: skip
        for below in more:
            column.addWidget(below)
        column.setAlignment(self.crew, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        theme.current().changed.connect(self._fit_comment)
        self._fit_comment()

    def _fit_comment(self) -> None:
        self.comment.setFixedHeight(theme.px(64))

    # the department ---------------------------------------------------------------------------------------------------
    def show_department(self, facts: Facts, department_id: int) -> None:
        """Whom to ring, what changed since the last issue, and what was sent."""
        department = facts.plan.departments[department_id]
        head = facts.plan.people.get(department.head_id or 0)
        self._head = head.id if head is not None else None
        self.crew.setVisible(head is not None)
        if head is None:
            self.ring.setText(tr("Nobody heads this department yet."))
        else:
            reach = [part for part in (head.phone, head.email) if part]
            name = f"{head.name}, {lower_first(head.job)}" if head.job else head.name
            self.ring.setText("\n".join([name, *(reach or [tr("No number yet.")])]))
        title = tr("Changed for {0}").format(department.name)
        if self._since.before is not None:
            title = tr("Changed for {0} since {1}").format(department.name, self._since.title)
        self.since_title.setText(title)
        self.since_title.setWordWrap(True)
        self.since.setText("\n".join(self._since.sentences(department_id)))
        self.sent.setText("\n".join(self._sent(facts)))
        self._today = units.local_date(facts.now, facts.plan.production.zone)

    def _show_head(self) -> None:
        if self._head is not None:
            self._workspace.reveal("elements", ("people", self._head))

    def _sent(self, facts: Facts) -> list[str]:
        document, zone = self._workspace.document, facts.plan.production.zone
        issues = document.issues() if document is not None else []
        if not issues:
            return [tr("Nothing has been issued yet.")]
        return [
            f"{issue.document.capitalize()} {issue.colour or issue.number}, "
            f"{units.day_text(units.local_date(issue.at, zone))} {units.clock(issue.at, zone)}"
            for issue in issues[: -SENT - 1 : -1]
        ]

    # the deadline -----------------------------------------------------------------------------------------------------
    def show_line(self, facts: Facts, row: Line | None, before: Schedule | None) -> None:
        self._own.setVisible(row is not None)
        known, self._row = self._row, row
        other = known is None or row is None or known.deadline.id != row.deadline.id
        typed = self.comment.take() if other and known is not None else None
        if known is not None and typed is not None:  # written once all that is being shown stands
            QTimer.singleShot(0, self, lambda: self._write_comment(known, typed))
        self.comment.show_text(row.deadline.note if row is not None else "", other)
        if row is None:
            return
        times = facts.schedule.deadlines[row.deadline.id]
        self.name.setText(row.name)
        gain = row.slack - row.slack_before if row.slack is not None and row.slack_before is not None else 0
        more = tr(", {0} more").format(plural(gain, "day")) if row.state == "relieved" and gain > 0 else ""
        self.chip.set_state(row.state, row.state_text + more)
        slack = f"{units.signed(row.slack_before)} → " if row.slack_before is not None else ""
        zone = facts.plan.production.zone
        time = units.clock(times.due, zone) if times.due is not None else "00:00"
        clock = f", {time}" if time != "00:00" else ""  # midnight belongs to the date it ends
        no_date = tr("No date")
        texts = {
            "Due": f"{units.day_text(row.due)}{clock}" if row.due is not None else no_date,
            "Expected": units.day_text(row.expected) if row.expected is not None else no_date,
            "Starts": self._starts(facts, row),
            "Work": self._work(facts, row),
            "Slack": f"{slack}{units.signed(row.slack)}" or no_date,
            "Days left": plural(row.working_days, "working day") if row.working_days is not None else "",
            "Rule": self._rule(facts, row),
            "Agreed": row.deadline.agreed,
            "Each": ", ".join(row.members) if row.count > 1 else "",
        }
        for name, text in texts.items():
            self.values[name].setText(text)
            self._grid.show_row(name, bool(text))
        done = row.deadline.done
        self.done.setChecked(done is not None)
        self.done.setText(tr("Done") if done is None else tr("Done, {0}").format(units.day_text(done)))
        can = not self._workspace.read_only
        self.done.setEnabled(can)
        self.comment.setReadOnly(not can)
        steps = facts.why(row.deadline.id, before)
        self.steps.show_steps(steps, facts.why_refs(row.deadline.id), row.state)

    def toggle_done(self) -> None:
        """Say that what is chosen is met, as of the day reached; or that it is not."""
        row = self._row
        if row is None:
            return
        self._workspace.select(*[("deadlines", key) for key in row.ids])  # it stays chosen where it goes
        done = self._today if row.deadline.done is None else None
        word = tr("Done: {0}") if done is not None else tr("Not done: {0}")
        self._set(word.format(row.name), row, done=done)
        # as it is, also where it was refused
        self.done.setChecked(self._row is not None and self._row.deadline.done is not None)

    def settle(self) -> None:
        """Another deadline will be shown: what was typed belongs to this one."""
        self.comment.say()

    def _on_comment(self, text: str) -> None:
        if self._row is not None:
            self._write_comment(self._row, text)

    def _write_comment(self, row: Line, text: str) -> None:
        if self._workspace.is_open and row.deadline.id in self._workspace.committed.plan.deadlines:
            title = tr("Comment on {0}").format(row.name)
            self._set(title, row, note=text)

    def _set(self, title: str, row: Line, **values: object) -> None:
        """Set fields of all deadlines of a line, one undo step."""

        def edit(draft: Draft) -> None:
            for key in row.ids:
                set_deadline(draft, key, **values)

        self._workspace.edit(title, edit)

    def _rule(self, facts: Facts, row: Line) -> str:
        """The lead rule that made it, in words; empty: none did."""
        rule = facts.plan.rules.get(row.deadline.rule_id or 0)
        return rule_sentence(facts.plan, rule) if rule is not None else ""

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
            return tr("A milestone")
        times, working = facts.schedule.activities[activity.id], facts.schedule.calendar_of_activity(activity)
        if times.unknown:
            full = day_minutes(facts.plan, activity)
            return plural(-(-activity.duration // full), "working day")
        return plural(working.working_days_between(times.start - 1, times.finish) or 1, "working day")


def _copied() -> QLabel:
    """A paragraph whose text can be selected and copied."""
    made = paragraph("")
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def page_text(facts: Facts, lines: list[Line], department_id: int, since: Since) -> str:
    """A department's page as text for a message: what is owed by when, what changed and why."""
    plan = facts.plan
    department = plan.departments[department_id]
    reached = units.day_text(units.local_date(facts.now, plan.production.zone))
    said = [tr("{0}: {1}, deadlines as of {2}").format(plan.production.title, department.name, reached), ""]
    for each in lines:
        if each.group == "met":
            continue
        due = units.day_text(each.due) if each.due is not None else tr("No date")
        about = ", ".join(part for part in (each.owed_for, each.session) if part)
        slack = tr(", slack {0}").format(units.signed(each.slack)) if each.slack is not None else ""
        note = f". {each.deadline.note}" if each.deadline.note else ""
        said.append(f"{due}: {each.name}{f' ({about})' if about else ''}. {each.state_text}{slack}{note}")
    if len(said) == 2:
        said.append(tr("No deadline to come."))
    if since.before is not None:
        said += ["", tr("Since {0}:").format(since.title), *since.sentences(department_id)]
    return "\n".join(said) + "\n"
