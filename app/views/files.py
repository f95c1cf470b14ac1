"""What the window does with files: open, begin, import, copy, the list of recent ones. Slow work goes to the jobs."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QMenu

from app.plan.change import Change
from app.plan.errors import CoversetError
from app.views.jobs import Report
from app.views.memory import Recent, summary
from app.views.new_production import SCRIPT_FILTER, SUFFIXES, NewProduction, draft_work
from app.views.samples import build_work

if TYPE_CHECKING:
    from app.views.window import Window

FILTER = "Coverset productions (*.coverset)"


class Files:
    """The window's way to files. Every refusal is a sentence in the window's error bar."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._workspace, self._jobs, self._memory = window.workspace, window.jobs, window.memory

    def open_path(self, path: Path | str) -> bool:
        """Open a production in place of the one here; whether it worked. A refusal is said in the error bar."""
        where = Path(path)
        if self._workspace.document is not None and self._workspace.document.path == where:
            return True
        self.note()
        try:
            self._workspace.open(where)
        except CoversetError as error:
            self._window.fail(str(error))
            return False
        return True

    def take_file(self, path: Path) -> None:
        """Something dropped: a production is opened, a screenplay begins a new one."""
        if path.suffix.lower() in SUFFIXES:
            self.new_from_screenplay(path)
        else:
            self.open_path(path)

    def ask_open(self) -> None:
        found, _ = QFileDialog.getOpenFileName(self._window, "Open a production", self._folder(), FILTER)
        if found:
            self.open_path(found)

    def new_from_screenplay(self, path: Path | None = None) -> None:
        dialog = NewProduction(self._jobs, self._folder(), self._window)
        dialog.created.connect(self.open_path)
        dialog.open()
        if path is None:
            dialog.ask_script()
        else:
            dialog.read(path)

    def new_empty(self) -> None:
        dialog = NewProduction(self._jobs, self._folder(), self._window)
        dialog.created.connect(self.open_path)
        dialog.begin_empty()
        dialog.open()

    def import_draft(self) -> None:
        """A later draft of the script over the one here: a preview first, then Apply."""
        found, _ = QFileDialog.getOpenFileName(self._window, "Import a later draft", self._folder(), SCRIPT_FILTER)
        if not found:
            return
        self._jobs.start(
            "Reading the draft", draft_work(Path(found), self._workspace), self._show_draft, self._window.fail
        )

    def _show_draft(self, change: Change) -> None:
        if not change:
            self._window.notice_bar.say("This draft says the same as the script here. Nothing was changed.")
            return
        self._workspace.show_preview(change, change.label, "Everything placed or typed is kept.")

    def open_sample(self, name: str) -> None:
        """Build a sample as a new file of the user's own and open it."""
        self._jobs.start("Building the sample", build_work(name), self.open_path, self._window.fail)

    def save_copy(self) -> None:
        document = self._workspace.document
        assert document is not None
        found, _ = QFileDialog.getSaveFileName(self._window, "Save a copy", str(document.path.parent), FILTER)
        if not found:
            return
        copy = Path(found).with_suffix(".coverset")

        def work(report: Report) -> Path:
            document.save_copy(copy, force=True)  # the file dialog has asked
            return copy

        self._jobs.start("Saving a copy", work, self._say_copied, self._window.fail)

    def _say_copied(self, copy: Path) -> None:
        self._workspace.statusChanged.emit(f"A copy was saved as {copy}.")

    def close_production(self) -> None:
        self.note()
        self._workspace.close()

    def note(self) -> None:
        """Note how the production stands, for the list of recent ones."""
        if self._workspace.document is not None:
            path = self._workspace.document.path
            self._memory.remember(summary(path, self._workspace.committed, datetime.now()))

    def locate(self, entry: Recent) -> None:
        found, _ = QFileDialog.getOpenFileName(self._window, f"Locate {entry.title}", self._folder(), FILTER)
        if found and self.open_path(found):
            self._memory.remember(summary(Path(found), self._workspace.committed, datetime.now()), entry.path)

    def _folder(self) -> str:
        document = self._workspace.document
        return str(document.path.parent if document is not None else Path.home())

    def fill_recent(self, menu: QMenu) -> None:
        menu.clear()
        for entry in self._memory.recent():
            action = menu.addAction(f"{entry.title}  {entry.path}")
            action.setEnabled(entry.exists)
            action.triggered.connect(lambda _=False, path=entry.path: self.open_path(path))
