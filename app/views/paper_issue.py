"""Issue…: what goes out, what it replaces, what changed since, who is told first; then it is kept as it goes."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.edits.recipients import set_ladder
from app.engine.schedule import compute
from app.plan.errors import CoversetError
from app.reports import catalogue, typeset
from app.reports.asked import Asked
from app.reports.distribution import Addressee, Moved, addressees, moved_calls
from app.reports.issuing import (
    SHEET,
    Density,
    Prepared,
    coming,
    document_name,
    prepare,
    rows_to_keep,
    said,
    went_out,
)
from app.reports.ladder import LADDER, ladder_of, read_ladder, tint_of
from app.reports.sheet_fields import open_points
from app.reports.stale import Kept, stale
from app.views import theme
from app.views.jobs import Jobs, Report
from app.views.paper_compare import DifferenceTable
from app.views.paper_list import Choice
from app.views.translated import tr
from app.views.widgets import button, label, line, paragraph, plural
from app.views.workspace import Workspace

if TYPE_CHECKING:
    from app.models.document import Document

MOST_NAMED = 12
MOST_OPEN = 8


@dataclass(frozen=True, slots=True)
class Proposal:
    """What would go out, the people whose call moved since the issue that it replaces, and what stands open on it."""

    ready: Prepared
    moved: tuple[Moved, ...]
    open: tuple[str, ...] = ()


def propose(document: Document, choice: Choice, asked: Asked, prelim: bool, report: Report) -> Proposal:
    """Prepare an issue, for the worker. Raises EditRefused where nothing can go out."""
    report(0, 0)
    ready = prepared(document, choice, asked, prelim)
    report(0, 0)
    moved: tuple[Moved, ...] = ()
    earlier = went_out(document, ready.kind, ready.session_id)
    if ready.kind == SHEET and earlier:
        old = document.baseline_plan(earlier[-1].baseline_id)
        if ready.session_id in old.sessions:
            was = compute(old, asked.schedule.as_of)
            moved = moved_calls(catalogue.make(SHEET, old, was, session_id=ready.session_id), ready.document)
    stands = ready.kind == SHEET and ready.session_id is not None
    return Proposal(ready, moved, open_points(asked.plan, asked.schedule, ready.session_id or 0) if stands else ())


def prepared(document: Document, choice: Choice, asked: Asked, prelim: bool) -> Prepared:
    return prepare(
        document,
        choice.report,
        asked.schedule,
        choice.session_id,
        int(time.time() // 60),
        prelim=prelim,
        file_name=document.path.name,
        paper=asked.paper,
        density=asked.density,
        stale=[one.label for one in stale(document, asked.schedule, Kept())] if choice.report == "notice" else (),
    )


class Issuer(QObject):
    """Issues papers of what is written, never of a preview. issued(choice): one went out."""

    issued = Signal(object)

    def __init__(self, workspace: Workspace, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace, self._jobs, self._parent = workspace, jobs, parent

    def ask(self, choice: Choice, paper: typeset.Paper, compact: bool = False) -> IssueDialog:
        """Show what would go out; on Issue it does."""
        dialog = IssueDialog(self._workspace, self._jobs, choice, paper, self._parent)
        dialog.wanted.connect(lambda prelim: self.issue(choice, paper, prelim, compact))
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()
        return dialog

    def issue(self, choice: Choice, paper: typeset.Paper, prelim: bool = False, compact: bool = False) -> None:
        """Send a paper out, in the worker. A refusal is said in the error bar."""
        document = self._workspace.document
        if document is None:
            return
        density: Density = "compact" if compact else "usual"
        asked = Asked(self._workspace.committed, document.path.name, paper=paper, density=density)

        def work(report: Report) -> Prepared:
            report(0, 0)
            ready = prepared(document, choice, asked, prelim)
            pdf = typeset.to_pdf(ready.document, paper)
            rows = rows_to_keep(ready.kind, asked.schedule, ready.session_id)
            report(0, 0)  # from here on it is out
            document.publish(ready.kind, pdf, ready.session_id, ready.edition.colour, rows=rows)
            return ready

        def done(ready: Prepared) -> None:
            name = document_name(asked.schedule.plan, ready.kind, ready.session_id)
            self._workspace.statusChanged.emit(tr("Issued the {0}: {1}.").format(name, ready.edition.label))
            self.issued.emit(choice)

        self._jobs.start("Issuing", work, done, self._workspace.failed.emit)


class IssueDialog(QDialog):
    """wanted(prelim): Issue was pressed. proposal: what would go out, once it is made."""

    wanted = Signal(bool)

    def __init__(self, workspace: Workspace, jobs: Jobs, choice: Choice, paper: typeset.Paper, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace, self._jobs, self._choice, self._paper = workspace, jobs, choice, paper
        self.proposal: Proposal | None = None
        plan = workspace.committed.plan
        self._kind = SHEET if choice.report == "session" else choice.report
        self._session = choice.session_id if self._kind == SHEET else None
        self._name = document_name(plan, self._kind, self._session)
        self.setWindowTitle(tr("Issue the {0}").format(self._name))
        self.resize(QSize(theme.px(820), theme.px(560)).boundedTo(self.screen().availableSize()))
        self.stamp = QLabel()
        self.stamp.setObjectName("edition")
        self.stamp.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.number = label("", "strong")
        self.replaces = paragraph("")
        self.prelim = QCheckBox(tr("As a prelim: for heads of department, without a colour"))
        self.prelim.toggled.connect(lambda _: self.prepare())
        self.prelim.setVisible(self._may_be_prelim())
        self.colours = button(tr("Colours…"), look="flat")
        self.colours.setToolTip(tr("The order of this production’s revision colours"))
        self.colours.clicked.connect(self.ask_colours)
        self.changes_title = label(tr("Changed since"), "strong")
        self.changes = DifferenceTable(tr("Changed since the issue before"))
        self.points_title = label("", "strong")
        self.points = paragraph("")
        self.first = paragraph("", "strong")
        self.goes_to = paragraph("")
        self.problem = paragraph("", "strong")
        self.problem.hide()
        self.issue_button = button(tr("Issue"), "send", "primary", "issue-now")
        self.issue_button.setDefault(True)
        self.issue_button.clicked.connect(self._go)
        cancel = button(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self._lay_out(cancel)
        self.prepare()

    def _lay_out(self, cancel: QWidget) -> None:
        top = QHBoxLayout()
        top.setSpacing(14)
        top.addWidget(self.stamp)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.number)
        words.addWidget(self.replaces)
        top.addLayout(words, 1)
        top.addWidget(self.colours, 0, Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.addWidget(paragraph(tr("It is kept in the file as it goes out, with the plan. It can’t be undone.")), 1)
        foot.addWidget(cancel)
        foot.addWidget(self.issue_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self.prelim)
        column.addWidget(line())
        column.addWidget(self.problem)
        column.addWidget(self.points_title)
        column.addWidget(self.points)
        column.addWidget(self.first)
        column.addWidget(self.goes_to)
        column.addWidget(self.changes_title)
        column.addWidget(self.changes, 1)
        column.addStretch()
        column.addWidget(line())
        column.addLayout(foot)

    def _may_be_prelim(self) -> bool:
        document = self._workspace.document
        if document is None or self._kind != SHEET:
            return False
        return not any(issue.colour for issue in went_out(document, self._kind, self._session))

    # what goes out ----------------------------------------------------------------------------------------------------
    def prepare(self) -> None:
        """Make what would go out, in the worker, and show it."""
        document = self._workspace.document
        if document is None:
            return
        schedule, choice, prelim = self._workspace.committed, self._choice, self.prelim.isChecked()
        asked = Asked(schedule, document.path.name, paper=self._paper)
        edition = coming(document, schedule.plan, self._kind, self._session, prelim)
        self._show_edition(edition.label, edition.colour)
        zone = schedule.plan.production.zone
        earlier = went_out(document, self._kind, self._session)
        self.number.setText(tr("Issue {0} of the {1}").format(len(earlier) + 1, self._name))
        self.replaces.setText(
            tr("Replaces {0}.").format(said(earlier[-1], zone)) if earlier else tr("The first that goes out.")
        )
        self._show_recipients(())
        self._show_open(())
        self.issue_button.setEnabled(False)
        self.proposal = None

        def work(report: Report) -> Proposal:
            return propose(document, choice, asked, prelim, report)

        job = self._jobs.start("Preparing the issue", work, self._proposed, self._refused)
        self.destroyed.connect(job.cancel)

    def _show_edition(self, text: str, colour: str) -> None:
        self.stamp.setText(text)
        self.stamp.setAccessibleName(text)
        ink, blank = theme.TOKENS["strip.ink"][0], theme.TOKENS["nav"][0]  # paper: the same in both themes
        self.stamp.setStyleSheet(
            f"background: {tint_of(colour) or blank}; color: {ink}; "
            f"border: 2px solid {ink}; font-weight: 700; padding: 8px 14px;"
        )

    def _proposed(self, proposal: Proposal) -> None:
        self.proposal = proposal
        self.problem.hide()
        self._show_open(proposal.open)
        self.issue_button.setEnabled(not self._workspace.read_only)
        changed = proposal.ready.changed
        self.changes.setVisible(bool(changed))
        self.changes_title.setVisible(changed is not None)
        if changed is not None:
            self.changes.show_differences(changed)
            count = tr("{0} rows").format(len(changed)) if len(changed) != 1 else tr("1 row")
            self.changes_title.setText(
                tr("Changed since: {0}").format(count) if changed else tr("Nothing changed since.")
            )
        self._show_recipients(proposal.moved)

    def _show_open(self, sentences: tuple[str, ...]) -> None:
        """What disagrees, or can't be as planned, on this sheet: it may go out all the same, by that name."""
        self.points_title.setVisible(bool(sentences))
        self.points.setVisible(bool(sentences))
        title = tr("{0} open on this sheet").format(plural(len(sentences), "point", "points"))
        self.points_title.setText(title)
        left = len(sentences) - MOST_OPEN
        more = [tr("{0} more").format(left)] if left > 0 else []
        self.points.setText("\n".join(f"• {sentence}" for sentence in [*sentences[:MOST_OPEN], *more]))
        self.issue_button.setText(" " + (tr("Issue all the same") if sentences else tr("Issue")))

    def _refused(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.show()
        self.changes.hide()
        self.changes_title.hide()
        self.issue_button.setEnabled(False)

    def _show_recipients(self, moved: tuple[Moved, ...]) -> None:
        plan = self._workspace.committed.plan
        those = addressees(plan, self._kind, prelim=self.prelim.isChecked(), moved=moved)
        self.first.setVisible(bool(moved))
        told = [f"{one.name} {one.was or tr('not called')} → {one.now or tr('not called')}" for one in moved]
        self.first.setText(tr("Tell first: {0}").format(_few(told)))
        self.goes_to.setText(_goes_to(those))

    def _go(self) -> None:
        self.wanted.emit(self.prelim.isChecked())
        self.accept()

    # colours ----------------------------------------------------------------------------------------------------------
    def ask_colours(self) -> QDialog:
        """Ask for the production's order of colours."""
        dialog = ColoursDialog(self._workspace, self)
        dialog.accepted.connect(self.prepare)
        dialog.open()
        return dialog


class ColoursDialog(QDialog):
    """The production's revision colours, parted by commas; the house's order where none is typed."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Revision colours"))
        self._workspace = workspace
        self.colours = QLineEdit(", ".join(ladder_of(workspace.committed.plan)))
        self.colours.setAccessibleName(tr("Colours in their order"))
        self.colours.setMinimumWidth(theme.px(560))
        self.problem = paragraph("", "strong")
        self.problem.hide()
        usual = button(tr("The usual order"))
        usual.clicked.connect(lambda: self.colours.setText(", ".join(LADDER)))
        keep = button(tr("Keep"), look="primary")
        keep.setDefault(True)
        keep.setEnabled(not workspace.read_only)
        keep.clicked.connect(self._keep)
        cancel = button(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(usual)
        foot.addStretch()
        foot.addWidget(cancel)
        foot.addWidget(keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(
            paragraph(tr("Every document climbs the same order by itself. After the last colour comes second blue."))
        )
        column.addWidget(self.colours)
        column.addWidget(self.problem)
        column.addLayout(foot)

    def _keep(self) -> None:
        try:
            colours = read_ladder(self.colours.text())
        except CoversetError as error:
            self.problem.setText(str(error))
            self.problem.show()
            return
        if self._workspace.edit(tr("Order of revision colours"), lambda draft: set_ladder(draft, colours)) is not None:
            self.accept()


def _few(names: list[str]) -> str:
    more = len(names) - MOST_NAMED
    return ", ".join(names) if more <= 0 else tr("{0} and {1} more").format(", ".join(names[:MOST_NAMED]), more)


def _goes_to(those: tuple[Addressee, ...]) -> str:
    """`Goes to 12: …`; who is left out, and why."""
    if not those:
        return tr("Nobody is on its distribution list yet.")
    given = [one.name for one in those if not one.refused]
    text = tr("Goes to {0}: {1}.").format(len(given), _few(given)) if given else tr("Goes to nobody on its list.")
    left = [one for one in those if one.refused]
    return f"{text} {tr('Not to {0}: {1}.').format(len(left), tr(left[0].refused))}" if left else text
