"""Distribution: who gets a document, who is told first, their own copies with their names in a folder, who has it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.edits import recipients as edits
from app.engine.schedule import compute
from app.plan.draft import Draft
from app.plan.errors import CoversetError
from app.reports import catalogue, distribution
from app.reports.asked import Asked
from app.reports.content import Document as Paper
from app.reports.distribution import Addressee, Moved
from app.reports.issuing import SHEET, IssueLike, document_name, issue_label, said, went_out
from app.views import theme
from app.views.jobs import Job, Jobs, Report
from app.views.paper_recipients import AUDIENCE_WORDS, RecipientTable
from app.views.translated import tr
from app.views.widgets import button, label, line, paragraph
from app.views.workspace import Workspace

if TYPE_CHECKING:
    from app.models.document import Document
    from app.models.issues import Issue


@dataclass(frozen=True, slots=True)
class Calls:
    """Of an issue: whose call moved since the one before, and who is on the sheet."""

    moved: tuple[Moved, ...] = ()
    people: tuple[int, ...] = ()
    elements: tuple[int, ...] = ()


def calls_of(document: Document, asked: Asked, kind: str, session_id: int | None, issue: Issue | None) -> Calls:
    """For the worker: of an issue, or of the plan as it is where nothing went out."""
    plan = asked.schedule.plan
    if kind != SHEET:
        return Calls((), *distribution.everybody(plan))

    def sheet(one: IssueLike) -> Paper | None:
        old = document.baseline_plan(one.baseline_id)
        if session_id not in old.sessions:
            return None
        return catalogue.make(SHEET, old, compute(old, asked.schedule.as_of), session_id=session_id)

    if issue is None:
        now = catalogue.make(SHEET, plan, asked.schedule, session_id=session_id)
        return Calls((), *distribution.everybody(plan, now))
    earlier = [one for one in went_out(document, kind, session_id) if one.number < issue.number]
    at_issue = sheet(issue)
    was = sheet(earlier[-1]) if earlier else None
    moved = distribution.moved_calls(was, at_issue) if was is not None and at_issue is not None else ()
    return Calls(moved, *distribution.everybody(plan, at_issue))


class SendDialog(QDialog):
    """The recipients of one document. Editing them is an edit of the plan; what was sent and who has it is not.

    sent: copies were written. Closing stops a run that is still writing: nothing of it is left.
    """

    sent = Signal()

    def __init__(self, workspace: Workspace, jobs: Jobs, kind: str, session_id: int | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace, self._jobs, self._kind = workspace, jobs, kind
        self._session = session_id if kind == SHEET else None
        self._calls = Calls()
        self._writing: Job | None = None
        self._name = document_name(workspace.committed.plan, kind, self._session)
        self.setWindowTitle(tr("Distribution of the {0}").format(self._name))
        self.resize(QSize(theme.px(980), theme.px(620)).boundedTo(self.screen().availableSize()))
        self.issue = QComboBox()
        self.issue.setAccessibleName(tr("Issue"))
        self.table = RecipientTable()
        # queued: the row whose tick it is, is made anew
        self.table.acknowledged.connect(self._acknowledge, Qt.ConnectionType.QueuedConnection)
        self.table.itemSelectionChanged.connect(self._enable)
        self.summary = paragraph("")
        self.problem = paragraph("", "strong")
        self.problem.hide()
        self._make_buttons()
        self._lay_out()
        for press in self.findChildren(QPushButton):  # Return adds the typed name and presses nothing
            press.setAutoDefault(False)
        workspace.planChanged.connect(self.refresh)
        self._list_issues()
        self.issue.currentIndexChanged.connect(lambda _: self._look())
        self._look()

    def _make_buttons(self) -> None:
        self.add_box = QComboBox()
        self.add_box.setAccessibleName(tr("Add a person or cast member"))
        self.add_box.activated.connect(self._add_chosen)
        self.name = QLineEdit()
        self.name.setPlaceholderText(tr("Or type a name"))
        self.name.setAccessibleName(tr("Add a name"))
        self.name.returnPressed.connect(self._add_name)
        self.heads = button(tr("Add heads of department"))
        self.heads.clicked.connect(lambda: self._edit(tr("Heads of department get it"), edits.add_heads))
        whole = tr("Add everybody on the sheet") if self._kind == SHEET else tr("Add everybody")
        self.everybody = button(whole)
        self.everybody.clicked.connect(self._add_everybody)
        self.audience = QComboBox()
        self.audience.setAccessibleName(tr("The selected may see"))
        for audience, words in AUDIENCE_WORDS.items():
            self.audience.addItem(tr(words), audience)
        self.audience.activated.connect(self._set_audience)
        self.remove = button(tr("Remove"), "x")
        self.remove.clicked.connect(self._remove)
        self.copy = button(tr("Copy addresses"), "copy")
        self.copy.clicked.connect(self.copy_addresses)
        self.send = button(tr("Send out…"), "send", "primary", "send-out")
        self.send.setToolTip(tr("Write each recipient’s copy, with their name across the pages, into a folder"))
        self.send.clicked.connect(self.ask_send)
        self.close_button = button(tr("Close"))
        self.close_button.clicked.connect(self.close)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(tr("Copies written"))
        self.progress.hide()
        self.stop = button(tr("Cancel"))
        self.stop.clicked.connect(self.cancel)
        self.stop.hide()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self.issue, 1)
        top.addWidget(self.copy)
        add = QHBoxLayout()
        add.setSpacing(10)
        for widget, share in ((self.add_box, 1), (self.name, 1), (self.heads, 0), (self.everybody, 0)):
            add.addWidget(widget, share)
        chosen = QHBoxLayout()
        chosen.setSpacing(10)
        chosen.addWidget(label(tr("The selected may see"), "secondary"))
        chosen.addWidget(self.audience)
        chosen.addWidget(self.remove)
        chosen.addStretch()
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addWidget(self.summary, 1)
        foot.addWidget(self.progress, 1)
        foot.addWidget(self.stop)
        foot.addWidget(self.close_button)
        foot.addWidget(self.send)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addLayout(chosen)
        column.addLayout(add)
        column.addWidget(self.problem)
        column.addWidget(line())
        column.addLayout(foot)

    # what is shown ----------------------------------------------------------------------------------------------------
    def _list_issues(self) -> None:
        document = self._workspace.document
        zone = self._workspace.committed.plan.production.zone
        for issue in reversed(went_out(document, self._kind, self._session) if document is not None else []):
            self.issue.addItem(tr("Issue {0}, {1}").format(issue.number, said(issue, zone)), issue)
        if not self.issue.count():
            self.issue.addItem(tr("Not issued yet: the list can be made, nothing can be sent"), None)

    def chosen_issue(self) -> Issue | None:
        found: Issue | None = self.issue.currentData()
        return found

    def _look(self) -> None:
        """Find in the worker whose call moved, then list the recipients."""
        document, issue = self._workspace.document, self.chosen_issue()
        if document is None:
            return
        self._calls = Calls()
        self.refresh()
        asked = Asked(self._workspace.committed)
        kind, session_id = self._kind, self._session

        def work(report: Report) -> Calls:
            report(0, 0)
            return calls_of(document, asked, kind, session_id, issue)

        job = self._jobs.start("Looking whose call moved", work, self._looked, self._say)
        self.destroyed.connect(job.cancel)

    def _looked(self, calls: Calls) -> None:
        self._calls = calls
        self.refresh()

    def those(self) -> tuple[Addressee, ...]:
        """The recipients, those to be told first on top."""
        issue = self.chosen_issue()
        prelim = issue is not None and self._kind == SHEET and not issue.colour
        plan = self._workspace.committed.plan
        return distribution.addressees(plan, self._kind, prelim=prelim, moved=self._calls.moved)

    def refresh(self) -> None:
        """List the recipients again, with what they were sent."""
        document, issue = self._workspace.document, self.chosen_issue()
        if document is None or not self._workspace.is_open:
            return
        those = self.those()
        sent = document.deliveries(issue.id) if issue is not None else []
        plan = self._workspace.committed.plan
        self.table.show_recipients(those, sent, plan.production.zone, editable=not self._workspace.read_only)
        named = {one.name for one in those}
        unlisted = [one for one in self._calls.moved if one.name not in named]
        count = tr("{0} recipients").format(len(those)) if len(those) != 1 else tr("1 recipient")
        told = sum(one.moved is not None for one in those)
        parts = [count, tr("{0} to be told first").format(told) if told else ""]
        parts += [tr("{0} whose call moved are not on the list").format(len(unlisted)) if unlisted else ""]
        self.summary.setText(", ".join(filter(None, parts)))
        self._fill_add_box()
        self._enable()

    def _fill_add_box(self) -> None:
        plan = self._workspace.committed.plan
        rows = edits.of_document(plan, self._kind)
        people, elements = {row.person_id for row in rows}, {row.element_id for row in rows}
        self.add_box.clear()
        self.add_box.addItem(tr("Add a person or cast member…"), None)
        for person in sorted(plan.people.values(), key=lambda one: (one.rank, one.id)):
            if person.id not in people:
                self.add_box.addItem(", ".join(filter(None, (person.name, person.job))), ("people", person.id))
        for element in sorted(plan.elements.values(), key=lambda one: (one.rank, one.id)):
            if element.category in ("cast", "musician") and element.id not in elements:
                words = f"{element.number} {element.name}".strip()
                text = f"{element.actor}, {words}" if element.actor else words
                self.add_box.addItem(text, ("elements", element.id))

    def _enable(self) -> None:
        writable = not self._workspace.read_only and self._writing is None
        selected = bool(self.table.selected())
        for widget in (self.add_box, self.name, self.heads, self.everybody):
            widget.setEnabled(writable)
        for widget in (self.audience, self.remove):
            widget.setEnabled(writable and selected)
        given = [one for one in self.those() if not one.refused]
        self.send.setEnabled(writable and self.chosen_issue() is not None and bool(given))
        self.copy.setEnabled(bool(self.table.rowCount()))

    def _say(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    # the list ---------------------------------------------------------------------------------------------------------
    def _edit(self, words: str, edit: Callable[[Draft, str], object]) -> None:
        """One edit of the list; a refusal is said in the dialog."""
        self._say("")
        kind = self._kind
        try:
            change = self._workspace.committed.plan.draft(words, lambda draft: edit(draft, kind))
        except CoversetError as error:
            self._say(str(error))
            return
        self._workspace.commit(change)

    def _add_chosen(self) -> None:
        chosen = self.add_box.currentData()
        if chosen is None:
            return
        table, key = chosen
        add = edits.add_person if table == "people" else edits.add_element
        self._edit(tr("A recipient more"), lambda draft, kind: add(draft, kind, key))

    def _add_name(self) -> None:
        text = self.name.text()
        self._edit(tr("A recipient more"), lambda draft, kind: edits.add_name(draft, kind, text))
        if self.problem.isHidden():
            self.name.clear()

    def _add_everybody(self) -> None:
        people, elements = self._calls.people, self._calls.elements
        self._edit(tr("Everybody gets it"), lambda draft, kind: edits.add_everybody(draft, kind, people, elements))

    def _set_audience(self) -> None:
        chosen, audience = self.table.selected(), self.audience.currentData()
        self._edit(tr("What recipients may see"), lambda draft, _: edits.set_audience(draft, chosen, audience))

    def _remove(self) -> None:
        chosen = self.table.selected()
        self._edit(tr("Recipients less"), lambda draft, _: edits.remove(draft, chosen))

    def _acknowledge(self, delivery_ids: list[int], have_it: bool) -> None:
        document = self._workspace.document
        if document is None:
            return
        try:
            document.acknowledge(delivery_ids, have_it)
        except CoversetError as error:
            self._say(str(error))
        self.refresh()
        self.sent.emit()

    def copy_addresses(self) -> None:
        """Put the e-mail addresses of all whom it is for on the clipboard."""
        text, missing = distribution.addresses([one for one in self.those() if not one.refused])
        QGuiApplication.clipboard().setText(text)
        count = text.count("@")
        without = tr("; {0} have none").format(missing) if missing else ""
        self._workspace.statusChanged.emit(tr("Copied {0} addresses{1}.").format(count, without))

    # sending ----------------------------------------------------------------------------------------------------------
    def ask_send(self) -> None:
        """Ask for a folder, then write everybody's copy there."""
        document = self._workspace.document
        if document is None:
            return
        found = QFileDialog.getExistingDirectory(self, tr("A folder for the copies"), str(document.path.parent))
        if found:
            self.send_to(Path(found))

    def send_to(self, folder: Path) -> None:
        """Write everybody's copy into a folder, in the worker, and note that they were sent it."""
        document, issue = self._workspace.document, self.chosen_issue()
        if document is None or issue is None or self._writing is not None:
            return
        given = [(one.id, one.name) for one in self.those() if not one.refused]
        title = f"{self._name[:1].upper()}{self._name[1:]} {issue_label(issue)}"
        names = [name for _, name in given]
        self._say("")

        def work(report: Report) -> int:
            written = distribution.send_out(document.blob(issue.hash), title, names, folder, report)
            document.record_deliveries(issue.id, given)
            return len(written)

        def done(count: int) -> None:
            self._workspace.statusChanged.emit(tr("Wrote {0} copies into {1}.").format(count, folder))
            self.refresh()
            self.sent.emit()

        self._writing = self._jobs.start("Writing the copies", work, done, self._say)
        self._writing.progressed.connect(self._progressed)
        self._writing.over.connect(self._over)
        self.progress.setRange(0, len(given))
        self.progress.setValue(0)
        self.progress.show()
        self.summary.hide()
        self.stop.show()
        self._enable()

    def _progressed(self, done: int, of: int) -> None:
        self.progress.setRange(0, of)
        self.progress.setValue(done)

    def _over(self) -> None:
        self._writing = None
        self.progress.hide()
        self.summary.show()
        self.stop.hide()
        self._enable()

    def cancel(self) -> None:
        """Stop writing: nothing of the run is left in the folder, and nobody is noted as sent."""
        if self._writing is not None:
            self._writing.cancel()
            self._say(tr("Stopped. No copy was left in the folder and nobody was noted as sent."))

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._writing is not None:
            self._writing.cancel()
        super().closeEvent(event)
