"""Every department's page as PDF into one folder, off the GUI thread, with progress and Cancel."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QProgressDialog, QWidget

from app.plan import rows as r
from app.reports.asked import Asked
from app.views.deadline_since import Since
from app.views.jobs import Job, Jobs, Report
from app.views.translated import tr
from app.views.widgets import plural
from app.views.workspace import Workspace

if TYPE_CHECKING:
    from app.reports.typeset import Paper


def file_names(title: str, departments: Sequence[r.Department]) -> list[str]:
    """`The Salt Road, Art.pdf` of each: what a file system takes, no two alike where case doesn't count."""
    found: list[str] = []
    for department in departments:
        kept = "".join(letter for letter in f"{title}, {department.name}" if letter.isalnum() or letter in " -_,")
        name, number = " ".join(kept.split()), 1
        taken = {each.casefold() for each in found}
        while (file := f"{name} {number}.pdf" if number > 1 else f"{name}.pdf").casefold() in taken:
            number += 1
        found.append(file)
    return found


class DepartmentPages(QObject):
    """Asks for a folder and fills it, of what is written. Signal: saved(paths), also after Cancel.

    since: what changed since the last issue, told on each page.
    """

    saved = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget, since: Since) -> None:
        super().__init__(parent)
        self._workspace, self._parent, self._since = workspace, parent, since
        self._jobs = Jobs(workspace)  # outlives the widget until its worker has ended
        self.destroyed.connect(self._jobs.shutdown)
        self.progress: QProgressDialog | None = None

    def ask(self) -> None:
        """Ask for the folder, beside the production at first, and write a page of every department into it."""
        document = self._workspace.document
        if document is None or self._jobs.busy:
            return
        if not self._workspace.committed.plan.departments:
            self._workspace.failed.emit(tr("There is no department yet. Nothing was written."))
            return
        asked = tr("Folder for the pages of every department")
        found = QFileDialog.getExistingDirectory(self._parent, asked, str(document.path.parent))
        if found:
            self.save(Path(found))

    def save(self, folder: Path) -> None:
        """Write the pages; one that is there already is replaced. What can't be written is said in the error bar."""
        document, schedule = self._workspace.document, self._workspace.committed
        plan = schedule.plan
        departments = plan.department_order()
        asked = Asked(schedule, document.path.name if document is not None else "", **self._since.told())  # type: ignore[arg-type]
        names = file_names(plan.production.title, departments)
        written: list[Path] = []

        def work(report: Report) -> None:
            # here, in the worker: what sets papers takes a third of a second to read
            from app.reports import catalogue, typeset
            from app.views.papers import LETTER_COUNTRIES

            paper: Paper = "letter" if plan.production.country in LETTER_COUNTRIES else "a4"
            for department, name in zip(departments, names, strict=True):
                report(len(written), len(departments))
                one = replace(asked, paper=paper, department_id=department.id)
                made = catalogue.make("department", plan, schedule, asked=one)
                typeset.write(folder / name, typeset.to_pdf(made, paper))
                written.append(folder / name)

        job = self._jobs.start(tr("Setting the pages"), work, lambda _: None, self._workspace.failed.emit)
        job.over.connect(lambda: self._on_over(folder, written, len(departments)))
        self._show(job, len(departments))

    def _show(self, job: Job, count: int) -> None:
        shown = self.progress = QProgressDialog(self._parent)
        shown.setWindowTitle(tr("Pages for every department"))
        shown.setLabelText(tr("Setting the pages"))
        shown.setCancelButtonText(tr("Cancel"))
        shown.setWindowModality(Qt.WindowModality.NonModal)
        shown.setRange(0, count)
        shown.setAutoReset(False)
        shown.setAutoClose(False)
        shown.setMinimumDuration(1000)
        shown.canceled.connect(job.cancel)
        job.progressed.connect(self._on_progress)
        shown.setValue(0)

    def _on_progress(self, done: int, of: int) -> None:
        if self.progress is not None:
            self.progress.setLabelText(tr("{0} of {1} pages").format(done, of))
            self.progress.setValue(done)

    def _on_over(self, folder: Path, written: list[Path], of: int) -> None:
        shown, self.progress = self.progress, None
        if shown is not None:
            shown.canceled.disconnect()
            shown.close()
            shown.deleteLater()
        pages = plural(len(written), "page")
        if len(written) == of:
            self._workspace.statusChanged.emit(tr("{0} in {1}.").format(pages, folder))
        else:
            self._workspace.statusChanged.emit(tr("Stopped: {0} of {1} in {2}.").format(pages, of, folder))
        self.saved.emit(list(written))
