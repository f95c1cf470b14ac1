"""Call sheets: every paper of the catalogue, seen as it will be printed; saved as PDF or XLSX, or printed.

Papers are made of what is written, never of a preview: nobody shall be called by a plan that nobody has applied.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPageLayout, QPageSize, QPainter, QShowEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.engine.schedule import Schedule, compute
from app.plan.change import Ref
from app.plan.errors import CoversetError
from app.reports import catalogue, told, typeset
from app.reports.asked import Asked
from app.reports.content import Document
from app.reports.notice import as_text
from app.reports.spreadsheet import to_xlsx
from app.views import theme
from app.views.jobs import Job, Jobs, Report
from app.views.paper_issue import SheetIssuer
from app.views.paper_list import Choice, PaperChoice, PaperList, PaperOptions
from app.views.paper_pages import PaperPages
from app.views.pdf_pages import PDFIUM, picture_of, sizes_of
from app.views.sheet.mode import SheetMode
from app.views.widgets import ElidedLabel, EmptyState, button, label, line, paragraph
from app.views.workspace import Workspace

PAPER_NAMES: dict[typeset.Paper, str] = {
    "a4": "A4",
    "letter": "US Letter",
    "a3": "A3",
    "tabloid": "Tabloid",
    "long": "One long page",
}
PAGE_SIZES = {
    "a4": QPageSize.PageSizeId.A4,
    "letter": QPageSize.PageSizeId.Letter,
    "a3": QPageSize.PageSizeId.A3,
    "tabloid": QPageSize.PageSizeId.Tabloid,
}
LETTER_COUNTRIES = ("US", "CA", "MX", "PH", "CL", "CO", "VE")
SCREEN_SCALE = 150 / 72  # pixels a point: sharp where a page is 940 px wide
PRINT_SCALE = 300 / 72


@dataclass(frozen=True, slots=True)
class Shown:
    """A finished paper: what it is of and says, its bytes, its pages' sizes in points, what could not be printed."""

    choice: Choice
    paper: typeset.Paper
    schedule: Schedule
    content: Document
    title: str
    pdf: bytes
    sizes: tuple[tuple[float, float], ...]
    warnings: tuple[str, ...]


class PapersView(QWidget):
    """The list of papers at the left, the chosen one as it will be printed at the right."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._stale = True
        self._job: Job | None = None
        self.shown: Shown | None = None
        # A child of the workspace: it must outlive this widget until its worker has ended.
        self._jobs = Jobs(workspace)
        self.destroyed.connect(self._jobs.shutdown)
        self.issuer = SheetIssuer(workspace, self)
        self.issuer.issued.connect(self._make)
        self._build()
        workspace.planChanged.connect(self._on_changed)
        workspace.previewChanged.connect(self._on_preview)

    def _build(self) -> None:
        self.list = PaperList()
        self.list.currentItemChanged.connect(lambda *_: self._make())
        self.options = PaperOptions()
        self.options.changed.connect(self._make)
        left = QWidget()
        left.setProperty("look", "panel")
        left.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(16, 10, 16, 10)
        head.addWidget(label("Call sheets and schedules", "title"))
        column.addLayout(head)
        column.addWidget(line())
        column.addWidget(self.list, 1)
        self.title = ElidedLabel(look="panel-title")
        self.state = label("", "secondary")
        self.paper = PaperChoice()
        for name, words in PAPER_NAMES.items():
            self.paper.addItem(words, name)
        self.paper.setAccessibleName("Paper size")
        self.paper.currentIndexChanged.connect(lambda _: self._make())
        self.save_button = button("Save PDF…", "file-down", "primary", "save-pdf")
        self.save_button.clicked.connect(self.ask_save)
        self.table_button = button("Save XLSX…", "file-down", "", "save-xlsx")
        self.table_button.clicked.connect(self.ask_save_table)
        self.text_button = button("Copy text", "copy", "", "copy-text")
        self.text_button.setToolTip("Copy the notice as plain text, to paste into a message")
        self.text_button.clicked.connect(self.copy_text)
        self.issue_button = button("Issue…", "send", "", "issue-sheet")
        self.issue_button.clicked.connect(self.ask_issue)
        self.print_button = button("Print…", "printer", "", "print")
        self.print_button.clicked.connect(self.ask_print)
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 8, 16, 8)
        bar.setSpacing(10)
        bar.addWidget(self.title, 2)
        bar.addWidget(self.state, 1)
        for widget in (
            self.options,
            self.paper,
            self.text_button,
            self.issue_button,
            self.print_button,
            self.table_button,
            self.save_button,
        ):
            bar.addWidget(widget)
        self.warning = paragraph("", "small")
        self.warning.setContentsMargins(16, 6, 16, 6)
        self.warning.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.warning.hide()
        self.unpreviewed = paragraph("As written; the preview is not in it.", "strong")
        self.unpreviewed.setContentsMargins(16, 6, 16, 6)
        self._on_preview()
        self.pages = PaperPages()
        self.pages.wanted.connect(self._draw)
        self.empty = EmptyState("No session yet. A call sheet is made of a session on the board.")
        self.empty.hide()
        right = QWidget()
        right.setProperty("look", "surface")
        right.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        side = QVBoxLayout(right)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(0)
        side.addLayout(bar)
        side.addWidget(line())
        side.addWidget(self.unpreviewed)
        side.addWidget(self.warning)
        side.addWidget(self.empty, 1)
        side.addWidget(self.pages, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(right)
        split.setStretchFactor(1, 1)
        split.setSizes([theme.px(280), theme.px(900)])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)
        self.sheet_mode = SheetMode(
            self._workspace, split, whole, self.pages.viewport(), self.choice, self._paper, self.ask_issue
        )
        self.edit_button = self.sheet_mode.button
        bar.insertWidget(bar.indexOf(self.issue_button), self.edit_button)
        self.focus_first = self.list

    # what there is ----------------------------------------------------------------------------------------------------
    def _on_changed(self) -> None:
        self._stale = True
        if self.isVisible():
            self.refresh()

    def _on_preview(self) -> None:
        """Say of whatever is shown that nobody has applied the preview above it."""
        self.unpreviewed.setVisible(self._workspace.preview is not None)

    def showEvent(self, event: QShowEvent) -> None:
        if self._stale:
            self.refresh()
        super().showEvent(event)

    def refresh(self) -> None:
        """List the papers of what is written, and make the chosen one anew."""
        if not self._workspace.is_open:
            return
        first = self.list.count() == 0
        self._stale = False
        plan = self._workspace.committed.plan
        if first and plan.production.country in LETTER_COUNTRIES:
            self.paper.setCurrentIndex(self.paper.findData("letter"))
        kept = self.choice() or self._selected() or self._running()
        self.list.fill(plan)
        self.options.fill(plan)
        self.empty.setVisible(not plan.sessions)
        self.pages.setVisible(bool(plan.sessions))
        self.select(kept if kept is not None else Choice("oneline"))

    def _selected(self) -> Choice | None:
        """The session that is selected in the other views."""
        sessions = self._workspace.committed.plan.sessions
        chosen = [key for table, key in self._workspace.selection if table == "sessions" and key in sessions]
        return Choice("callsheet", chosen[0]) if chosen else None

    def _running(self) -> Choice | None:
        """The session that is being shot, or comes next; without a status date the first."""
        schedule = self._workspace.committed
        order = [session for session in schedule.plan.session_order() if schedule.plan.strips_of(session.id)]
        as_of = self._workspace.as_of
        later = [s for s in order if as_of is None or schedule.sessions[s.id].end >= as_of]
        return Choice("callsheet", (later or order)[0].id) if order else None

    def choice(self) -> Choice | None:
        """What is chosen, with what it is told."""
        found = self.list.choice()
        return self.options.told(found) if found is not None else None

    def select(self, choice: Choice) -> None:
        """Choose a paper; one that is no longer there: the one-line schedule."""
        row = self.list.row_of(choice)
        if row is None:
            row = self.list.row_of(Choice("oneline")) or 0
        if self.list.currentRow() == row:
            self._make()
        else:
            self.list.setCurrentRow(row)

    def reveal(self, ref: Ref) -> None:
        """Show the call sheet of a session."""
        if ref[0] == "sessions":
            if self._stale:
                self.refresh()
            self.select(Choice("callsheet", ref[1]))

    # making -----------------------------------------------------------------------------------------------------------
    def _make(self) -> None:
        """Set the chosen paper in the worker; what was on its way is not waited for."""
        choice = self.choice()
        document = self._workspace.document
        if choice is None or document is None:
            return
        schedule, paper = self._workspace.committed, self._paper()
        self.options.show_for(choice)
        self.issue_button.setVisible(choice.report == "callsheet")
        self.edit_button.setVisible(choice.report == "callsheet")
        self.text_button.setVisible(choice.report == "notice")
        self.table_button.setVisible("xlsx" in catalogue.REPORTS[choice.report].formats)
        asked = Asked(
            schedule,
            document.path.name,
            choice.session_id,
            choice.department_id,
            choice.element_id,
            before=self._workspace.against if choice.report == "gantt" else None,
            paper=paper,
        )
        found = told.of_file(document) if choice.report == "notice" else None
        if self._job is not None:
            self._job.cancel()
        self._enable(False)
        self.state.setText("Setting…")

        def work(report: Report) -> Shown:
            report(0, 0)
            one = asked
            if found is not None:
                before, after = compute(found.before, schedule.as_of), compute(found.after, schedule.as_of)
                one = replace(asked, schedule=after, before=before, change=found.change, number=found.number)
            made = catalogue.make(choice.report, one.plan, one.schedule, asked=one)
            result = typeset.typeset(made, paper)
            report(0, 0)
            with PDFIUM:
                sizes = sizes_of(result.pdf)
            missing = tuple(str(warning) for warning in result.warnings)
            return Shown(choice, paper, schedule, made, made.title, result.pdf, sizes, missing)

        self._job = self._jobs.start("Setting the paper", work, self._made, self._failed)

    def _made(self, shown: Shown) -> None:
        same = self.shown is not None and (self.shown.choice, self.shown.paper) == (shown.choice, shown.paper)
        self._job, self.shown = None, shown
        self.title.set_whole(shown.title)
        pages = "1 page" if len(shown.sizes) == 1 else f"{len(shown.sizes)} pages"
        session_id = shown.choice.session_id if shown.choice.report == "callsheet" else None
        self.state.setText(f"{pages}, {PAPER_NAMES[shown.paper]}{self.issuer.gone_out(session_id)}")
        self.warning.setText("\n".join(shown.warnings))
        self.warning.setVisible(bool(shown.warnings))
        self.pages.show_pages(shown.sizes, shown.title, keep_place=same)
        self._enable(True)

    def _failed(self, sentence: str) -> None:
        self._job, self.shown = None, None
        choice = self.choice()
        self.title.set_whole(catalogue.REPORTS[choice.report].title if choice is not None else "")
        self.state.setText("")
        self.warning.setText(sentence)
        self.warning.show()
        self.pages.show_pages((), "No paper")

    def _draw(self, numbers: list[int]) -> None:
        """Draw pages in the worker, one job for those seen together."""
        shown = self.shown
        if shown is None:
            return

        def work(report: Report) -> tuple[Shown, list[tuple[int, QImage]]]:
            made = []
            for number in numbers:
                report(number, len(shown.sizes))
                with PDFIUM:
                    made.append((number, picture_of(shown.pdf, number, SCREEN_SCALE)))
            return shown, made

        self._jobs.start("Drawing pages", work, self._drawn, self._workspace.failed.emit)

    def _drawn(self, result: tuple[Shown, list[tuple[int, QImage]]]) -> None:
        shown, made = result
        if self.shown is shown:
            for number, picture in made:
                self.pages.set_picture(number, picture)

    def _paper(self) -> typeset.Paper:
        paper: typeset.Paper = self.paper.currentData()
        return paper

    def _enable(self, on: bool) -> None:
        self.save_button.setEnabled(on)
        self.table_button.setEnabled(on)
        self.text_button.setEnabled(on)
        document = self._workspace.document
        self.issue_button.setEnabled(on and document is not None and not document.read_only)
        self.print_button.setEnabled(on)

    # out --------------------------------------------------------------------------------------------------------------
    def ask_save(self) -> None:
        """Ask where, then write the PDF."""
        found = self._ask("PDF", "pdf")
        if found is not None:
            self.save(found)

    def ask_save_table(self) -> None:
        """Ask where, then write the workbook."""
        found = self._ask("XLSX", "xlsx")
        if found is not None:
            self.save_table(found)

    def _ask(self, name: str, ending: str) -> Path | None:
        document = self._workspace.document
        if self.shown is None or document is None:
            return None
        title = "".join(letter for letter in self.shown.title if letter.isalnum() or letter in " -_,").strip()
        start = document.path.parent / f"{title or 'Paper'}.{ending}"
        found, _ = QFileDialog.getSaveFileName(self, f"Save {name}", str(start), f"{name} (*.{ending})")
        return Path(found) if found else None

    def save(self, path: Path) -> bool:
        """Write the paper as PDF; whether it worked. A refusal is said in the error bar."""
        return self.shown is not None and self._write(path, ".pdf", self.shown.pdf)

    def save_table(self, path: Path) -> bool:
        """Write what the paper says as XLSX; whether it worked."""
        return self.shown is not None and self._write(path, ".xlsx", to_xlsx(self.shown.content))

    def _write(self, path: Path, ending: str, content: bytes) -> bool:
        target = path if path.suffix.lower() == ending else path.with_name(f"{path.name}{ending}")
        try:
            typeset.write(target, content)
        except CoversetError as error:
            self._workspace.failed.emit(str(error))
            return False
        self._workspace.statusChanged.emit(f"Saved {target.name} in {target.parent}.")
        return True

    def copy_text(self) -> None:
        """Put the notice as plain text on the clipboard."""
        if self.shown is not None:
            QGuiApplication.clipboard().setText(as_text(self.shown.content))
            self._workspace.statusChanged.emit(f"Copied {self.shown.title} as text.")

    def ask_issue(self) -> None:
        """Ask whether the chosen call sheet shall go out."""
        choice = self.choice()
        if choice is not None and choice.session_id is not None:
            self.issuer.ask(choice.session_id, self._paper())

    def ask_print(self) -> None:
        if self.shown is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        width, height = self.shown.sizes[0]
        size = PAGE_SIZES.get(self.shown.paper)
        long_page = QSizeF(min(width, height), max(width, height))
        printer.setPageSize(QPageSize(size) if size else QPageSize(long_page, QPageSize.Unit.Point))
        dialog = QPrintDialog(printer, self)
        dialog.setMinMax(1, len(self.shown.sizes))
        dialog.accepted.connect(lambda: self.print_on(printer))
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def print_on(self, printer: QPrinter) -> None:
        """Print the shown paper: each page as a picture of 300 dots an inch, at its true size."""
        shown = self.shown
        if shown is None:
            return
        printer.setFullPage(True)
        wide = shown.sizes[0][0] > shown.sizes[0][1]
        printer.setPageOrientation(QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait)
        painter = QPainter()
        if not painter.begin(printer):
            self._workspace.failed.emit("The printer does not answer. Nothing was printed. Maybe save the PDF.")
            return
        first = printer.fromPage() or 1
        last = printer.toPage() or len(shown.sizes)
        for number in range(first - 1, min(last, len(shown.sizes))):
            if number > first - 1:
                printer.newPage()
            with PDFIUM:
                picture = picture_of(shown.pdf, number, PRINT_SCALE)
            width, height = shown.sizes[number]
            dots = printer.resolution() / 72
            painter.drawImage(QRectF(0, 0, width * dots, height * dots), picture)
        painter.end()
        self._workspace.statusChanged.emit(f"Sent {shown.title} to {printer.printerName() or 'the printer'}.")
