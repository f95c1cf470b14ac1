"""Watches which papers that went out the plan would print differently; looked for in a worker of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.plan import rows as r
from app.plan.change import Change
from app.reports import stale
from app.reports.issuing import said
from app.reports.stale import Key, Stale
from app.views.jobs import Job, Jobs, Report
from app.views.translated import tr
from app.views.widgets import button, paragraph
from app.views.workspace import Workspace

if TYPE_CHECKING:
    from app.models.issues import Issue

MOST_TOLD = 2
PAUSE = 250  # ms without a change before papers are made again to be compared
Found = tuple[dict[Key, "Issue"], tuple[Stale, ...], dict[Key, str]]


class StaleWatch(QObject):
    """Attributes: last (the last issue of each document and session), found (those that are stale), gone (a sentence of
    each whose session is no longer in the plan).

    checked: both are as the plan is now. After a change that reported a delay, what is stale is said in the status bar;
    after another it is looked for once somebody watches (`set_watched`), when no change has followed for a moment.
    """

    checked = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._jobs = Jobs(self)
        self._job: Job | None = None
        self._kept = stale.Kept()
        self._say = False
        self._watched, self._due = False, False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.check)
        self.last: dict[Key, Issue] = {}
        self.found: dict[Key, Stale] = {}
        self.gone: dict[Key, str] = {}
        workspace.opened.connect(self._on_opened)
        workspace.planChanged.connect(self._on_changed)

    @classmethod
    def of(cls, workspace: Workspace) -> StaleWatch:
        """The one that watches a workspace, from when it is first asked for."""
        found: StaleWatch | None = workspace.findChild(cls)
        if found is None:
            found = cls(workspace)
            found.check()
        return found

    def _on_opened(self) -> None:
        self._kept, self.last, self.found, self.gone = stale.Kept(), {}, {}, {}
        if self._workspace.document is None:
            self._jobs.shutdown()  # nothing is read of a file that is closed
        self.check()

    def _on_changed(self, change: Change) -> None:
        self._say = self._say or any(
            delta.table == r.Delay.TABLE and delta.after is not None for delta in change.deltas
        )
        self._due = True
        if self._say or self._watched:
            self._pause.start()

    def set_watched(self, watched: bool) -> None:
        """Whether somebody sees what is stale: then it is kept up with every change."""
        self._watched = watched
        if watched and self._due:
            self.check()

    def check(self) -> None:
        """Look again; what was on its way is not waited for."""
        document = self._workspace.document
        self._due = False
        self._pause.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if document is None or not self._workspace.is_open:
            return
        schedule, kept = self._workspace.committed, self._kept

        def work(report: Report) -> Found:
            report(0, 0)
            last = {(issue.document, issue.session_id): issue for issue in document.issues()}
            said = {key: stale.withdrawn(document, schedule.plan, issue) for key, issue in last.items()}
            gone = {key: sentence for key, sentence in said.items() if sentence}
            return last, stale.stale(document, schedule, kept, report) if last else (), gone

        self._job = self._jobs.start("Looking for stale papers", work, self._checked, self._workspace.failed.emit)

    def _checked(self, result: Found) -> None:
        self._job = None
        self.last, found, self.gone = result
        self.found = {one.key: one for one in found}
        if self._say and found:
            self._workspace.statusChanged.emit(tr("{0}. See Call sheets.").format(stale.sentence(found)))
        self._say = False
        self.checked.emit()


class StaleBar(QWidget):
    """Over a paper that the plan would print otherwise than it went out: what changed, and the next colour."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.text = paragraph("", "strong")
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.compare = button(tr("What changed…"))
        self.issue = button(tr("Issue…"), "send")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(10)
        row.addWidget(self.text, 1)
        row.addWidget(self.compare)
        row.addWidget(self.issue)
        self.hide()

    def say(self, found: Stale | None, zone: str, may_issue: bool) -> None:
        """Tell of a stale paper; None: it is as it went out, or never did."""
        self.setVisible(found is not None)
        self.issue.setVisible(may_issue)
        if found is None:
            return
        told = [one.sentence for one in found.changed[:MOST_TOLD]]
        more = len(found.changed) - len(told)
        words = "; ".join(told) + (tr(" and {0} more").format(more) if more > 0 else "")
        self.text.setText(tr("◆ Stale: {0} went out. {1}.").format(said(found.issue, zone), words))
        self.issue.setText(f" {tr('Issue {0}…').format(found.next.colour.upper() or found.next.label)}")
        self.issue.setAccessibleName(self.issue.text().strip())
