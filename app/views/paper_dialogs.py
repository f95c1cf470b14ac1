"""Opens the dialogs about what went out: two issues compared, who gets it, everything that did."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from app.plan.errors import EditRefused
from app.reports.stale import Kept
from app.views.jobs import Jobs
from app.views.paper_compare import CompareDialog
from app.views.paper_gone import GoneOutDialog
from app.views.paper_send import SendDialog
from app.views.paper_stale import StaleWatch
from app.views.translated import tr
from app.views.workspace import Workspace

if TYPE_CHECKING:
    from app.models.issues import Issue

DialogT = TypeVar("DialogT", bound=QDialog)


class PaperDialogs:
    """Of one window; what was compared once is kept for the next time."""

    def __init__(self, workspace: Workspace, jobs: Jobs, watch: StaleWatch, parent: QWidget) -> None:
        self._workspace, self._jobs, self._watch, self._parent = workspace, jobs, watch, parent
        self._kept = Kept()

    def compare(self, before: Issue) -> CompareDialog:
        """An issue against the plan as it is now; the other issues of its document can be chosen."""
        document = self._workspace.document
        if document is None:
            raise EditRefused(tr("No production is open."))
        key = before.document, before.session_id
        issues = [issue for issue in document.issues() if (issue.document, issue.session_id) == key]
        dialog = CompareDialog(self._workspace, self._jobs, issues, self._kept, self._parent)
        dialog.before.setCurrentIndex(len(issues) - 1 - issues.index(before))
        return _shown(dialog)

    def send(self, kind: str, session_id: int | None) -> SendDialog:
        """Who gets a document."""
        return _shown(SendDialog(self._workspace, self._jobs, kind, session_id, self._parent))

    def gone_out(self, show: Callable[[Issue], object]) -> GoneOutDialog:
        """Every issue of every document. show: what happens to one that shall be seen."""
        dialog = GoneOutDialog(self._workspace, self._watch, self._parent)
        dialog.showWanted.connect(show)
        dialog.compareWanted.connect(self.compare)
        dialog.sendWanted.connect(lambda issue: self.send(issue.document, issue.session_id))
        return _shown(dialog)


def _shown(dialog: DialogT) -> DialogT:
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.show()
    return dialog
