"""New from a screenplay: what was understood, shown and corrected; start, days and holidays; then the file is made."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QListWidget,
    QProgressBar,
    QStackedWidget,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.edits.adopt import adopt_draft, new_production, old_scenes, readable
from app.edits.production import empty_production
from app.exchange.formats import SCREENPLAY_FORMATS, read_screenplay
from app.exchange.matching import match
from app.models.document import Document
from app.plan import units
from app.plan.change import Change
from app.plan.errors import EditRefused
from app.plan.imported import Imported
from app.plan.plan import Plan
from app.views.jobs import Job, Jobs, Report
from app.views.production_settings import Settings
from app.views.translated import tr
from app.views.understood import CastModel, ScenesModel
from app.views.widgets import MessageBar, button, line, paragraph, plural
from app.views.workspace import Workspace

SUFFIXES = tuple(suffix for known in SCREENPLAY_FORMATS for suffix in known.suffixes)


def script_filter() -> str:
    """What the file dialog offers: the screenplays that can be read."""
    return tr("Screenplays ({0})").format(" ".join(f"*{suffix}" for suffix in SUFFIXES))


def texts(imported: Imported | None) -> list[bytes]:
    """The scenes' texts, to be kept beside the plan."""
    return [scene.text.encode() for scene in imported.scenes if scene.text] if imported is not None else []


def draft_work(path: Path, workspace: Workspace) -> Callable[[Report], tuple[Change, list[bytes]]]:
    """Work for a job: the change that lays a later draft of the script over the open production, and its texts."""
    document = workspace.document
    assert document is not None
    plan = document.plan

    def text_of(name: str) -> str:
        try:
            return document.blob(name).decode()
        except EditRefused:
            return ""  # made without its text: the scene is known by its number

    def work(report: Report) -> tuple[Change, list[bytes]]:
        imported = read_screenplay(path, report)
        matches = match(old_scenes(plan, text_of), imported, report)
        change = plan.draft(tr("Import {0}").format(path.name), lambda draft: adopt_draft(draft, imported, matches))
        return change, texts(imported)

    return work


class NewProduction(QDialog):
    """Read, show, correct, create. `created` carries the path of the new file.

    imported   what was understood, with every correction; None before it is read, or for an empty production
    settings   the fields at the left
    """

    created = Signal(object)

    def __init__(self, jobs: Jobs, folder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.imported: Imported | None = None
        self._jobs, self._folder = jobs, folder
        self._job: Job | None = None
        self._warned = False  # that leaving keeps nothing
        self._on_cancel: Callable[[], None] = lambda: None
        self._models: tuple[ScenesModel, CastModel] | None = None
        self.setWindowTitle(tr("New production"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(1120, 720)
        self._build()

    def _build(self) -> None:
        self.error_bar = MessageBar("errorbar", "triangle-alert", "late.text")
        self.settings = Settings()
        left = QWidget()
        left.setFixedWidth(280)
        column = QVBoxLayout(left)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        self.heading, self.about = paragraph(tr("New production"), "title"), paragraph("")
        for widget in (self.heading, self.about, self.settings):
            column.addWidget(widget)
        column.addStretch()
        self.scenes, self.cast, self.sets, self.doubts = QTableView(), QTableView(), QListWidget(), QListWidget()
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        for name, table in (
            (tr("Scenes"), self.scenes),
            (tr("Cast"), self.cast),
            (tr("Sets"), self.sets),
            (tr("Doubts"), self.doubts),
        ):
            table.setAccessibleName(name)
            self.tabs.addTab(table, name)
        for table in (self.scenes, self.cast):
            table.verticalHeader().hide()
            table.verticalHeader().setDefaultSectionSize(28)
            table.setShowGrid(False)
            table.setWordWrap(False)  # wrapped, a long name of a set would be cut after its first word
            table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            table.horizontalHeader().setHighlightSections(False)
            table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.doubts.itemActivated.connect(self._on_doubt)
        self.doubts.itemClicked.connect(self._on_doubt)
        self.doubts.setWordWrap(True)
        for rows in (self.sets, self.doubts):
            rows.setProperty("look", "rows")
        reading = QWidget()
        wait = QVBoxLayout(reading)
        wait.setContentsMargins(60, 0, 60, 0)
        self.wait_text, self.progress = paragraph(""), QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("How much is read"))
        self.stop = button(tr("Cancel"), "x")
        self.stop.clicked.connect(self._stop)
        wait.addStretch()
        wait.addWidget(self.wait_text)
        wait.addWidget(self.progress)
        wait.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignLeft)
        wait.addStretch()
        choose = QWidget()
        pick = QVBoxLayout(choose)
        pick.addStretch()
        words = paragraph(
            tr("Choose a screenplay, Fountain or Final Draft. Its scenes become strips on a first board.")
        )
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        pick.addWidget(words)
        self.choose = button(tr("Choose a screenplay…"), "file-text", "primary")
        self.choose.clicked.connect(self.ask_script)
        pick.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignCenter)
        pick.addStretch()
        empty = paragraph(tr("A calendar, a main unit, the departments and their lead rules; no scenes yet."))
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.pages = QStackedWidget()
        self._pages = {"choose": choose, "reading": reading, "understood": self.tabs, "empty": empty}
        for page in self._pages.values():
            self.pages.addWidget(page)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(left)
        middle.addWidget(line(upright=True))
        middle.addWidget(self.pages, 1)
        self.make = button(tr("Create…"), "check", "primary", "create")
        self.make.setEnabled(False)
        self.make.clicked.connect(self.ask_place)
        cancel = button(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 10, 20, 12)
        foot.setSpacing(8)
        self.another = button(tr("Another screenplay…"), look="flat")
        self.another.clicked.connect(self.ask_script)
        self.another.hide()
        foot.addWidget(self.another)
        foot.addStretch()
        foot.addWidget(cancel)
        foot.addWidget(self.make)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.error_bar)
        whole.addLayout(middle, 1)
        whole.addWidget(line())
        whole.addLayout(foot)

    # reading ----------------------------------------------------------------------------------------------------------
    def ask_script(self) -> None:
        found, _ = QFileDialog.getOpenFileName(self, tr("New from a screenplay"), self._folder, script_filter())
        if found:
            self.read(Path(found))

    def read(self, path: Path) -> None:
        """Read a screenplay in the worker, and show what was understood."""
        self.error_bar.dismiss()
        self._folder = str(path.parent)
        self._show("reading", tr("Reading {0}…").format(path.name))
        job = self._jobs.start(
            tr("Reading the screenplay"), lambda report: read_screenplay(path, report), self._take, self._fail
        )
        self._start(job, lambda: self._show("understood" if self.imported is not None else "choose"))

    def begin_empty(self) -> None:
        """Without a screenplay: settings alone."""
        self.imported = None
        self.setWindowTitle(tr("Empty production"))
        self.heading.setText(tr("Empty production"))
        for field in (self.settings.start, self.settings.days, self.settings.lay):
            self.settings.form.setRowVisible(field, False)
        self._show("empty")
        self.make.setEnabled(True)
        self.settings.title.setFocus()

    def _start(self, job: Job, on_cancel: Callable[[], None]) -> None:
        self._job, self._on_cancel = job, on_cancel
        job.progressed.connect(self._on_progress)
        job.cancelled.connect(self._on_cancelled)

    def _on_progress(self, done: int, of: int) -> None:
        self.progress.setRange(0, max(of, 0))
        self.progress.setValue(done)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _on_cancelled(self) -> None:
        self._job = None
        self._on_cancel()

    def _fail(self, sentence: str) -> None:
        self._on_cancelled()
        self.error_bar.say(sentence)

    def _show(self, page: str, text: str = "") -> None:
        self.pages.setCurrentWidget(self._pages[page])
        self.wait_text.setText(text)
        self.progress.setRange(0, 0)
        self.make.setEnabled(page in ("understood", "empty"))
        self.another.setVisible(page == "understood")

    def _take(self, imported: Imported) -> None:
        self._job = None
        self.imported = imported
        self.settings.title.setText(readable(imported.title.strip()) or Path(imported.path_name).stem)
        scenes, cast = ScenesModel(imported), CastModel(imported)
        for model in (scenes, cast):
            model.setParent(self)
            model.edited.connect(self._on_edited)
            model.refused.connect(self.error_bar.say)
        self._models = (scenes, cast)
        self.scenes.setModel(scenes)
        self.cast.setModel(cast)
        for column, wide in enumerate((64, 52, 210, 150, 72, 72)):
            self.scenes.setColumnWidth(column, wide)
        self.scenes.horizontalHeader().setSectionResizeMode(6, QHeaderView.ResizeMode.Stretch)
        for column, wide in enumerate((56, 260, 70)):
            self.cast.setColumnWidth(column, wide)
        self.cast.horizontalHeader().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        self.doubts.clear()
        for doubt in imported.doubts:
            self.doubts.addItem(f"{doubt.place}: {doubt.text}")
        self._say()
        self._show("understood")
        self.make.setFocus()  # Enter creates

    def _on_edited(self, imported: Imported) -> None:
        self.error_bar.dismiss()
        self.imported, self._warned = imported, False
        for model in self._models or ():
            if model is not self.sender():
                model.take(imported)
        self._say()

    def _say(self) -> None:
        imported = self.imported
        assert imported is not None
        self.heading.setText(imported.path_name)
        there = sum(not scene.omitted for scene in imported.scenes)
        omitted = len(imported.scenes) - there
        gone = tr(" ({0} omitted)").format(omitted) if omitted else ""
        surplus, pages = imported.surplus_eighths, units.eighths(imported.scene_eighths)
        rounded = tr(", {0} of them from rounding each scene up").format(units.eighths(surplus)) if surplus > 0 else ""
        self.about.setText(
            tr("{0}: {1}{2}, {3} pages{4}. {5}, {6}.").format(
                imported.format,
                plural(there, "scene"),
                gone,
                pages,
                rounded,
                plural(len(imported.cast), "part"),
                plural(len(imported.sets), "set"),
            )
        )
        self.sets.clear()
        for name in imported.sets:
            count = sum(scene.set_name == name for scene in imported.scenes)
            self.sets.addItem(f"{name}, {plural(count, 'scene')}")
        for place, (name, count) in enumerate(
            (
                (tr("Scenes"), there),
                (tr("Cast"), len(imported.cast)),
                (tr("Sets"), len(imported.sets)),
                (tr("Doubts"), len(imported.doubts)),
            )
        ):
            self.tabs.setTabText(place, f"{name} {count}")

    def _on_doubt(self) -> None:
        """Show the scene a doubt is about."""
        assert self.imported is not None
        doubt = self.imported.doubts[self.doubts.currentRow()]
        row = next((i for i, scene in enumerate(self.imported.scenes) if scene.label == doubt.scene), None)
        if row is not None:
            self.tabs.setCurrentWidget(self.scenes)
            self.scenes.selectRow(row)
            self.scenes.setFocus()

    # creating ---------------------------------------------------------------------------------------------------------
    def ask_place(self) -> None:
        """Ask where the file goes, then make it."""
        title = self.settings.title.text().strip()
        if not title:
            self.error_bar.say(tr("A production needs a title."))
            self.settings.title.setFocus()
            return
        try:
            self.settings.first_day()
        except EditRefused as error:
            self.error_bar.say(str(error))
            self.settings.start.setFocus()
            return
        name = "".join("-" if letter in '\\/:*?"<>|' else letter for letter in title)
        place = str(Path(self._folder) / f"{name}.coverset")
        kinds = tr("Coverset productions (*.coverset)")
        found, _ = QFileDialog.getSaveFileName(self, tr("Create the production"), place, kinds)
        if found:
            self.create_at(Path(found))

    def create_at(self, path: Path) -> None:
        """Make the file in the worker; the save dialog has asked about one that is there."""
        path = path if path.suffix == ".coverset" else path.with_name(f"{path.name}.coverset")
        self.error_bar.dismiss()
        back = "understood" if self.imported is not None else "empty"
        self._show("reading", tr("Making {0}: board, departments and deadlines…").format(path.name))
        job = self._jobs.start(tr("Making the production"), self._work(path), self._made, self._fail)
        self._start(job, lambda: self._show(back))

    def _work(self, path: Path) -> Callable[[Report], Path]:
        imported, fields = self.imported, self.settings
        title, kind = fields.title.text().strip(), fields.kind.currentData()
        country, region, zone = fields.country.currentData(), fields.region.currentData(), fields.zone.currentText()
        start, days, lay = fields.first_day(), fields.days.value() or None, fields.lay.currentData()

        def work(report: Report) -> Path:
            if imported is None:
                change = empty_production(title, kind, country, region, zone)
            else:
                change = new_production(
                    imported,
                    title=title,
                    kind=kind,
                    start=start,
                    days=days,
                    country=country,
                    region=region,
                    zone=zone,
                    lay=lay,
                    tick=report,
                )
            plan = Plan.of([]).with_change(change)
            with Document.create(path, plan, force=True) as document:
                document.put_blobs(texts(imported), "text/plain")
            return path

        return work

    def _made(self, path: Path) -> None:
        self._job = None
        self.accept()
        self.created.emit(path)

    def reject(self) -> None:
        """Cancel what runs; a second Cancel, or Cancel while nothing runs, leaves."""
        if self._job is not None and self._job.running:
            self._job.cancel()
        else:
            super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter in a field must not create: a table cell ends its edit with it
        if event.key() == Qt.Key.Key_Escape and self.imported is not None and not self._warned:
            self._warned = True
            self.error_bar.say(tr("Esc once more leaves; what was read and typed here is not kept."))
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.make.hasFocus():
            return
        super().keyPressEvent(event)
