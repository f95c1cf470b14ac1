"""Call sheets: every paper of the catalogue, seen as it will be printed or as it went out; saved, printed, issued.

Papers are made of what is written, never of a preview: nobody shall be called by a plan that nobody has applied.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QImage, QShowEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from app.plan.change import Ref
from app.plan.labels import is_music
from app.reports import catalogue, typeset
from app.reports.issuing import ISSUED, SHEET, issue_label, said
from app.reports.stale import Key, Stale
from app.reports.wording import lower_first
from app.views import theme
from app.views.jobs import Job, Jobs, Report
from app.views.paper_compare import CompareDialog
from app.views.paper_dialogs import PaperDialogs
from app.views.paper_gone import GoneOutDialog
from app.views.paper_issue import IssueDialog, Issuer
from app.views.paper_list import Choice
from app.views.paper_making import Shown, asked_of, kept, make
from app.views.paper_out import PaperOut
from app.views.paper_pages import PaperPages
from app.views.paper_pane import PaperPane, first_choice
from app.views.paper_send import SendDialog
from app.views.paper_stale import StaleBar, StaleWatch
from app.views.paper_tools import PAPER_NAMES, PaperTools
from app.views.pdf_pages import PDFIUM, picture_of
from app.views.sheet.mode import SheetMode
from app.views.translated import tr
from app.views.widgets import EmptyState, line, paragraph
from app.views.workspace import Workspace

if TYPE_CHECKING:
    from app.models.issues import Issue

LETTER_COUNTRIES = ("US", "CA", "MX", "PH", "CL", "CO", "VE")
SCREEN_SCALE = 150 / 72  # pixels a point: sharp where a page is 940 px wide


class PapersView(QWidget):
    """The list of papers at the left, the chosen one as it will be printed at the right.

    shown: the finished paper, or None while one is made; watch: what went out and what of it is stale.
    """

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._stale = True
        self._job: Job | None = None
        self.shown: Shown | None = None
        # A child of the workspace: it must outlive this widget until its worker has ended.
        self._jobs = Jobs(workspace)
        self.watch = StaleWatch.of(workspace)
        self.destroyed.connect(self._jobs.shutdown)
        self.issuer = Issuer(workspace, self._jobs, self)
        self.issuer.issued.connect(self._on_issued)
        self.dialogs = PaperDialogs(workspace, self._jobs, self.watch, self)
        self.out = PaperOut(workspace, self, lambda: self.shown)
        self._build()
        self.watch.checked.connect(self._on_checked)
        workspace.planChanged.connect(self._on_changed)
        workspace.previewChanged.connect(self._on_preview)

    def _build(self) -> None:
        self._make_list()
        self._make_tools()
        right = QWidget()
        right.setProperty("look", "surface")
        right.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        side = QVBoxLayout(right)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(0)
        side.addWidget(self.tools)
        side.addWidget(line())
        side.addWidget(self.unpreviewed)
        side.addWidget(self.stale_bar)
        side.addWidget(self.warning)
        side.addWidget(self.empty, 1)
        side.addWidget(self.pages, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(self.left)
        split.addWidget(right)
        split.setStretchFactor(1, 1)
        split.setSizes([theme.px(280), theme.px(900)])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)
        self.sheet_mode = SheetMode(
            self._workspace,
            split,
            whole,
            self.pages.viewport(),
            self.choice,
            self._paper,
            self.ask_issue,
            self.tools.compact.isChecked,
        )
        self.edit_button = self.sheet_mode.button
        self.tools.add_first(self.edit_button)
        self.focus_first = self.list
        self._on_preview()

    def _make_list(self) -> None:
        self.left = PaperPane()
        self.list, self.gone_button = self.left.list, self.left.gone_button
        self.list.currentItemChanged.connect(lambda *_: self._chosen())
        self.gone_button.clicked.connect(self.show_gone_out)

    def _make_tools(self) -> None:
        self.tools = tools = PaperTools()
        self.title, self.state = tools.title, tools.state
        self.options, self.version, self.paper = tools.options, tools.version, tools.paper
        self.save_button, self.table_button = tools.save_button, tools.table_button
        self.text_button, self.print_button = tools.text_button, tools.print_button
        self.compare_button, self.send_button, self.issue_button = (
            tools.compare_button,
            tools.send_button,
            tools.issue_button,
        )
        for press, deed in (
            (self.save_button, self.out.ask_save),
            (self.table_button, self.out.ask_save_table),
            (self.text_button, self.out.copy_text),
            (self.print_button, self.out.ask_print),
            (self.compare_button, self.ask_compare),
            (self.send_button, self.ask_send),
            (self.issue_button, self.ask_issue),
        ):
            press.clicked.connect(deed)
        self.options.changed.connect(self._make)
        tools.compact.toggled.connect(lambda _: self._make())
        for box in (self.version, self.paper):
            box.currentIndexChanged.connect(lambda _: self._make())
        self.warning = paragraph("", "small")
        self.warning.setContentsMargins(16, 6, 16, 6)
        self.warning.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.warning.hide()
        self.unpreviewed = paragraph(tr("As written; the preview is not in it."), "strong")
        self.unpreviewed.setContentsMargins(16, 6, 16, 6)
        self.pages = PaperPages()
        self.pages.wanted.connect(self._draw)
        self.empty = EmptyState(tr("No session yet. A call sheet is made of a session on the board."))
        self.empty.hide()
        self.stale_bar = StaleBar()
        self.stale_bar.compare.clicked.connect(self.ask_compare)
        self.stale_bar.issue.clicked.connect(self.ask_issue)

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
        self.watch.set_watched(True)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.watch.set_watched(False)
        super().hideEvent(event)

    def refresh(self) -> None:
        """List the papers of what is written, and make the chosen one anew."""
        if not self._workspace.is_open:
            return
        first = self.list.count() == 0
        self._stale = False
        plan = self._workspace.committed.plan
        if first and plan.production.country in LETTER_COUNTRIES:
            self.paper.setCurrentIndex(self.paper.findData("letter"))
        chosen = self.choice() or first_choice(self._workspace)
        self.list.fill(plan)
        self.options.fill(plan)
        self.empty.setVisible(not plan.sessions)
        self.pages.setVisible(bool(plan.sessions))
        self._on_checked()
        self.select(chosen if chosen is not None else Choice("oneline"))

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
            self._chosen()
        else:
            self.list.setCurrentRow(row)

    def reveal(self, ref: Ref) -> None:
        """Show the call sheet of a session."""
        if ref[0] == "sessions":
            if self._stale:
                self.refresh()
            self.select(Choice("callsheet", ref[1]))

    # what went out ----------------------------------------------------------------------------------------------------
    def _key(self) -> Key | None:
        """Under which the chosen paper's issues are kept; None: it never goes out."""
        choice = self.list.choice()
        if choice is None or choice.report not in ISSUED:
            return None
        return choice.report, choice.session_id if choice.report == SHEET else None

    def _issues(self) -> list[Issue]:
        """The chosen paper's issues, oldest first."""
        document, key = self._workspace.document, self._key()
        if document is None or key is None:
            return []
        return [issue for issue in document.issues() if (issue.document, issue.session_id) == key]

    def _chosen(self) -> None:
        """Another paper, or another plan: as it is now first, then every issue of it, newest first."""
        zone = self._workspace.committed.plan.production.zone
        issues = self._issues()
        self.version.blockSignals(True)
        self.version.clear()
        self.version.addItem(tr("As the plan is now"), None)
        for issue in reversed(issues):
            self.version.addItem(tr("Issue {0}, {1}").format(issue.number, said(issue, zone)), issue)
        self.version.blockSignals(False)
        self.version.setVisible(bool(issues))
        self._show_stale()
        self._make()

    def _on_issued(self, choice: Choice) -> None:
        """Show what went out, as it did."""
        self.watch.check()
        if not self.isVisible():
            self._stale = True
            return
        self._chosen()
        if choice == self.choice() and self.version.count() > 1:
            self.version.setCurrentIndex(1)

    def _on_checked(self) -> None:
        """What went out, and what of it is stale, is known."""
        labels = {key: issue_label(issue) for key, issue in self.watch.last.items()}
        self.list.mark(labels, self.watch.found, self.watch.gone)
        self._show_stale()

    def stale(self) -> Stale | None:
        """What is stale of the chosen paper."""
        key = self._key()
        return self.watch.found.get(key) if key is not None else None

    def _show_stale(self) -> None:
        if self._workspace.is_open:
            zone = self._workspace.committed.plan.production.zone
            self.stale_bar.say(self.stale(), zone, not self._workspace.read_only)

    # making -----------------------------------------------------------------------------------------------------------
    def _make(self) -> None:
        """Set the chosen paper in the worker; what was on its way is not waited for."""
        choice = self.choice()
        document = self._workspace.document
        if choice is None or document is None:
            return
        paper = self._paper()
        self.options.show_for(choice)
        issue: Issue | None = self.version.currentData()
        goes_out = self._key() is not None
        writable = not self._workspace.read_only
        self.issue_button.setVisible(goes_out and writable)
        self.send_button.setVisible(goes_out)
        self.edit_button.setVisible(choice.report == SHEET and issue is None)
        self.compare_button.setVisible(goes_out and bool(self._issues()))
        self.text_button.setVisible(choice.report == "notice")
        self.table_button.setVisible("xlsx" in catalogue.REPORTS[choice.report].formats)
        self.paper.setEnabled(issue is None)
        self.tools.compact.setVisible(choice.report == SHEET and issue is None)
        self.tools.fit()
        asked = asked_of(
            self._workspace.committed,
            choice,
            document.path.name,
            paper,
            self._workspace.against,
            self.tools.compact.isChecked(),
        )
        if self._job is not None:
            self._job.cancel()
        self._enable(False)
        self.state.setText(tr("Setting…"))
        title = f"{self.list.name()} {issue_label(issue)}" if issue is not None else ""

        def work(report: Report) -> Shown:
            if issue is not None:
                return kept(document, choice, asked, issue, title, report)
            return make(document, choice, asked, report)

        self._job = self._jobs.start("Setting the paper", work, self._made, self._failed)

    def _made(self, shown: Shown) -> None:
        same = self.shown is not None and (self.shown.choice, self.shown.paper) == (shown.choice, shown.paper)
        self._job, self.shown = None, shown
        title = self._title(shown)
        if shown.issue is not None:
            title += f" {issue_label(shown.issue)}"
        self.title.set_whole(title)
        pages = tr("1 page") if len(shown.sizes) == 1 else tr("{0} pages").format(len(shown.sizes))
        self.state.setText(tr("{0}, as it went out").format(pages) if shown.issue else self._state_of(pages, shown))
        self.warning.setText("\n".join(shown.warnings))
        self.warning.setVisible(bool(shown.warnings))
        self.pages.show_pages(shown.sizes, title, keep_place=same)
        self._enable(True)

    def _title(self, shown: Shown) -> str:
        """`The Salt Road, call sheet 13`, in the language of the window."""
        plan, choice = shown.schedule.plan, shown.choice
        if choice.report == SHEET:
            word = tr("{0}, session sheet {1}") if is_music(plan) else tr("{0}, call sheet {1}")
            return word.format(plan.production.title, plan.session_labels().get(choice.session_id or 0, ""))
        return f"{plan.production.title}, {lower_first(tr(catalogue.REPORTS[choice.report].title))}"

    def _state_of(self, pages: str, shown: Shown) -> str:
        """`2 pages, A4, went out BLUE Wed 5 May 19:55`."""
        text = f"{pages}, {tr(PAPER_NAMES[shown.paper])}"
        issues = self._issues()
        if issues:
            went = said(issues[-1], shown.schedule.plan.production.zone)
            text += tr(", went out {0}").format(went)
        return text

    def _failed(self, sentence: str) -> None:
        self._job, self.shown = None, None
        choice = self.choice()
        self.title.set_whole(tr(catalogue.REPORTS[choice.report].title) if choice is not None else "")
        self.state.setText("")
        self.warning.setText(sentence)
        self.warning.show()
        self.pages.show_pages((), tr("No paper"))

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
        told = on and self.shown is not None and self.shown.content is not None
        self.save_button.setEnabled(on)
        self.table_button.setEnabled(told)
        self.text_button.setEnabled(told)
        self.print_button.setEnabled(on)
        self.issue_button.setEnabled(on and not self._workspace.read_only)

    # dialogs ----------------------------------------------------------------------------------------------------------
    def ask_issue(self) -> IssueDialog | None:
        """Show what the chosen paper would go out as; on Issue it does."""
        choice = self.choice()
        if choice is None or self._key() is None or self._workspace.read_only:
            return None
        return self.issuer.ask(choice, self._paper(), self.tools.compact.isChecked())

    def ask_compare(self) -> CompareDialog | None:
        """Compare the chosen paper's last issue with the plan as it is now."""
        issues = self._issues()
        return self.dialogs.compare(issues[-1]) if issues else None

    def ask_send(self) -> SendDialog | None:
        """Show who gets the chosen paper."""
        key = self._key()
        return self.dialogs.send(*key) if key is not None else None

    def show_gone_out(self) -> GoneOutDialog:
        """Show every issue of every document."""
        return self.dialogs.gone_out(self.show_issue)

    def show_issue(self, issue: Issue) -> None:
        """Show an issue as it went out."""
        self.select(Choice(issue.document, issue.session_id))
        row = next((row for row in range(self.version.count()) if self.version.itemData(row) == issue), 0)
        self.version.setCurrentIndex(row)
