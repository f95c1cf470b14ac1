"""What the window does with files: open, begin, import, copy, the list of recent ones. Slow work goes to the jobs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QMenu

from app.engine.schedule import Schedule, compute
from app.plan.change import Change
from app.plan.errors import CoversetError
from app.views.jobs import Report
from app.views.links import Link, department_id, read_link
from app.views.memory import Recent, summary
from app.views.translated import noted, tr

if TYPE_CHECKING:
    from app.models.document import Document
    from app.views.window import Window

FILTER = noted("Coverset productions (*.coverset)")


def open_work(path: Path) -> Callable[[Report], tuple[Document, Schedule]]:
    """Work for a job: open a file and compute it."""

    def work(report: Report) -> tuple[Document, Schedule]:
        from app.models.document import Document

        report(0, 2)
        document = Document.open(path)
        try:
            report(1, 2)
            return document, compute(document.plan)
        except CoversetError:
            document.close()
            raise

    return work


def _nothing(_: object) -> None:
    """There is nothing to say of what went well."""


class Files:
    """The window's way to files. Every refusal is a sentence in the window's error bar.

    Readers of screenplays and the lists of countries are imported when they are wanted: the window starts sooner.
    """

    def __init__(self, window: Window) -> None:
        self._window = window
        self._workspace, self._jobs, self._memory = window.workspace, window.jobs, window.memory
        self._draft: tuple[Change, list[bytes]] | None = None
        self._opening: Path | None = None  # by a job, now
        self._workspace.planChanged.connect(self._keep_texts)

    def open_path(self, path: Path | str) -> bool:
        """Open a production, or what a link names, in place of the one here; whether it worked. A refusal is said in
        the error bar."""
        try:
            link = read_link(str(path)) or Link(Path(path))
            where = link.path.absolute()
            if self._workspace.document is None or self._workspace.document.path != where:
                self.leave()
                self._workspace.open(where)
        except CoversetError as error:
            self._window.fail(str(error))
            return False
        self._show(link)
        return True

    def begin_open(self, path: Path | str) -> None:
        """As `open_path`, off the GUI thread: the old picture stays until the new one is there."""
        try:
            link = read_link(str(path)) or Link(Path(path))
        except CoversetError as error:
            self._window.fail(str(error))
            return
        where, document = link.path.absolute(), self._workspace.document
        if document is not None and document.path == where:
            self._show(link)
            return
        if where == self._opening:
            return  # the second click of two: opened twice, it would meet its own lock
        self._opening = where

        def opened(found: tuple[Document, Schedule]) -> None:
            self.leave()
            self._workspace.adopt(*found)
            self._show(link)

        job = self._jobs.start(tr("Opening {0}").format(where.name), open_work(where), opened, self._window.fail)
        job.over.connect(lambda: self._opened(where))

    def _opened(self, where: Path) -> None:
        if self._opening == where:
            self._opening = None

    def _show(self, link: Link) -> None:
        """Show the page a link names."""
        if link.department:
            found = department_id(self._workspace.plan, link.department)
            if found is None:
                self._window.fail(tr("There is no department “{0}” here any more.").format(link.department))
            else:
                self._workspace.reveal("deadlines", ("departments", found))

    def take_file(self, path: Path) -> None:
        """Something dropped: a production is opened, a screenplay begins a new one, a table is a crew list."""
        from app.exchange.sheets import SUFFIXES as TABLES
        from app.views.new_production import SUFFIXES

        if path.suffix.lower() in TABLES and self._workspace.is_open and path.suffix.lower() not in SUFFIXES:
            self.import_crew(path)
        elif path.suffix.lower() in SUFFIXES:
            self.new_from_screenplay(path)
        else:
            self.begin_open(path)

    def ask_open(self) -> None:
        found, _ = QFileDialog.getOpenFileName(self._window, tr("Open a production"), self._folder(), tr(FILTER))
        if found:
            self.begin_open(found)

    def new_from_screenplay(self, path: Path | None = None) -> None:
        from app.views.new_production import NewProduction

        dialog = NewProduction(self._jobs, self._folder(), self._window)
        dialog.created.connect(self.begin_open)
        dialog.open()
        if path is None:
            dialog.ask_script()
        else:
            dialog.read(path)

    def new_empty(self) -> None:
        from app.views.new_production import NewProduction

        dialog = NewProduction(self._jobs, self._folder(), self._window)
        dialog.created.connect(self.begin_open)
        dialog.begin_empty()
        dialog.open()

    def import_draft(self) -> None:
        """A later draft of the script over the one here: a preview first, then Apply."""
        from app.views.new_production import draft_work, script_filter

        found, _ = QFileDialog.getOpenFileName(
            self._window, tr("Import a later draft"), self._folder(), script_filter()
        )
        if not found:
            return
        self._jobs.start(
            tr("Reading the draft"), draft_work(Path(found), self._workspace), self._show_draft, self._window.fail
        )

    def _show_draft(self, found: tuple[Change, list[bytes]]) -> None:
        self._draft = found
        change = found[0]
        if not change:
            self._window.notice_bar.say(tr("This draft says the same as the script here. Nothing was changed."))
            return
        self._workspace.show_preview(change, change.label, tr("Everything placed or typed is kept."))

    def _keep_texts(self, change: Change) -> None:
        """Once a draft is applied, keep the words of its scenes beside the plan."""
        document = self._workspace.document
        if self._draft is not None and change is self._draft[0] and document is not None:
            words, self._draft = self._draft[1], None
            self._jobs.start(
                tr("Keeping the script"),
                lambda report: document.put_blobs(words, "text/plain"),
                _nothing,
                self._window.fail,
            )

    def import_crew(self, path: Path | None = None) -> None:
        """A crew list, CSV or XLSX: seen first, then one step."""
        from app.views.crew_import import ask

        if self._workspace.read_only:
            self._window.fail(tr("Nothing was changed. {0}").format(self._workspace.read_only))
        else:
            ask(self._workspace, self._window, path)

    def open_sample(self, name: str) -> None:
        """Build a sample as a new file of the user's own and open it."""
        from app.views.samples import build_work

        self._jobs.start(tr("Building the sample"), build_work(name), self.begin_open, self._window.fail)

    def save_copy(self) -> None:
        document = self._workspace.document
        assert document is not None
        found, _ = QFileDialog.getSaveFileName(self._window, tr("Save a copy"), str(document.path.parent), tr(FILTER))
        if not found:
            return
        copy = Path(found).with_suffix(".coverset")

        def work(report: Report) -> Path:
            document.save_copy(copy, force=True)  # the file dialog has asked
            return copy

        self._jobs.start(tr("Saving a copy"), work, self._say_copied, self._window.fail)

    def _say_copied(self, copy: Path) -> None:
        self._workspace.statusChanged.emit(tr("A copy was saved as {0}.").format(copy))

    def export_calendar(self) -> None:
        """Sessions and deadlines, or somebody's days, as .ics."""
        from app.views.calendar_export import ask

        ask(self._window)

    def close_production(self) -> None:
        self.leave()
        self._workspace.close()

    def leave(self) -> None:
        """Keep what is half typed and note how the production stands, before it is left."""
        if (focus := self._window.focusWidget()) is not None:
            focus.clearFocus()
        self.note()

    def note(self) -> None:
        """Note how the production stands, for the list of recent ones."""
        if self._workspace.document is not None:
            path = self._workspace.document.path
            self._memory.remember(summary(path, self._workspace.committed, datetime.now()))

    def locate(self, entry: Recent) -> None:
        found, _ = QFileDialog.getOpenFileName(
            self._window, tr("Locate {0}").format(entry.title), self._folder(), tr(FILTER)
        )
        if found and self.open_path(found):
            self._memory.remember(summary(Path(found), self._workspace.committed, datetime.now()), entry.path)

    def _folder(self) -> str:
        document = self._workspace.document
        return str(document.path.parent if document is not None else Path.home())

    def fill_recent(self, menu: QMenu) -> None:
        menu.clear()
        for entry in self._memory.recent():
            action = menu.addAction(f"{entry.title}  {entry.path}".replace("&", "&&"))
            action.setEnabled(entry.exists)
            action.triggered.connect(lambda _=False, path=entry.path: self.begin_open(path))
