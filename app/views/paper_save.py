"""One paper of the catalogue saved as PDF from the view that shows what it is of. It is of what is written."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.reports.asked import Asked
from app.views.jobs import Jobs, Report
from app.views.translated import tr
from app.views.workspace import Workspace

if TYPE_CHECKING:
    from app.engine.schedule import Schedule
    from app.models.document import Document
    from app.reports.calendar_file import Whose
    from app.reports.typeset import Paper


class PaperSaver(QObject):
    """Asks where and sets the paper off the GUI thread. Signal: saved(path), once it lies there."""

    saved = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace, self._parent = workspace, parent
        self._jobs = Jobs(workspace)  # outlives the widget until its worker has ended
        self.destroyed.connect(self._jobs.shutdown)

    def ask(self, report: str, title: str, **told: Any) -> None:
        """Ask where, beside the production, and save. told: what `Asked` is told besides."""
        found = ask_where(self._workspace, self._parent, title, tr("Save PDF"), "pdf")
        if found is not None:
            self.save(found, report, **told)

    def save(self, path: Path, report: str, **told: Any) -> None:
        """Write the paper; what can't be made or written is said in the error bar."""
        document, schedule = self._workspace.document, self._workspace.committed
        asked = Asked(schedule, document.path.name if document is not None else "", **told)

        def work(progress: Report) -> Path:
            # here, in the worker: what sets papers takes a third of a second to read
            from app.reports import catalogue, typeset
            from app.views.papers import LETTER_COUNTRIES

            paper: Paper = "letter" if asked.plan.production.country in LETTER_COUNTRIES else "a4"
            progress(0, 0)
            made = catalogue.make(report, asked.plan, schedule, asked=replace(asked, paper=paper))
            content = typeset.to_pdf(made, paper)
            progress(0, 0)
            typeset.write(path, content)
            return path

        self._jobs.start(tr("Setting the paper"), work, self._on_saved, self._workspace.failed.emit)

    def save_calendar(self, path: Path, whose: Whose) -> None:
        """Write a calendar of what is written; what can't be made or written is said in the error bar."""
        document, schedule = self._workspace.document, self._workspace.committed
        if document is None:
            return

        def work(progress: Report) -> Path:
            write_calendar(document, schedule, path, whose, progress)
            return path

        self._jobs.start(tr("Exporting the calendar"), work, self._on_saved, self._workspace.failed.emit)

    def _on_saved(self, path: Path) -> None:
        said_saved(self._workspace, path)
        self.saved.emit(path)


def write_calendar(document: Document, schedule: Schedule, path: Path, whose: Whose, report: Report) -> None:
    """Make and write somebody's calendar, in a worker: it reads the whole history for what is gone from it."""
    from app.reports import typeset  # read when one is written, like what sets papers
    from app.reports.calendar_file import calendar_file
    from app.reports.calendar_gone import gone_of

    report(0, 0)
    history = document.history()
    at, sequence = (history[-1].at, history[-1].seq) if history else (document.made()[0], 0)
    gone = gone_of(document, whose)
    report(0, 0)
    content = calendar_file(schedule, whose=whose, at=at, sequence=sequence, gone=gone)
    report(0, 0)
    typeset.write(path, content)


def ask_where(workspace: Workspace, parent: QWidget, title: str, verb: str, ending: str) -> Path | None:
    """Where a file of a title shall lie, beside the production at first; None: nowhere."""
    document = workspace.document
    if document is None:
        return None
    name = "".join(letter for letter in title if letter.isalnum() or letter in " -_,").strip() or tr("Paper")
    start = document.path.parent / f"{name}.{ending}"
    found, _ = QFileDialog.getSaveFileName(parent, verb, str(start), f"{ending.upper()} (*.{ending})")
    if not found:
        return None
    path = Path(found)
    return path if path.suffix.lower() == f".{ending}" else path.with_name(f"{path.name}.{ending}")


def said_saved(workspace: Workspace, path: Path) -> None:
    """Say in the status bar where a file was saved."""
    workspace.statusChanged.emit(tr("Saved {0} in {1}.").format(path.name, path.parent))
