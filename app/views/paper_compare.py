"""Two issues of a document, or an issue and the plan as it is now, row by row; and the table that shows it anywhere."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.reports import stale, typeset
from app.reports.compare import WORDS, Difference
from app.reports.compare_paper import comparison
from app.reports.issuing import document_name, said
from app.views import theme
from app.views.jobs import Jobs, Report
from app.views.paper_out import file_title
from app.views.translated import tr
from app.views.widgets import button, label, paragraph
from app.views.workspace import Workspace

if TYPE_CHECKING:
    from app.models.issues import Issue

SIGNS = {"new": "+", "gone": "−", "moved": "→", "changed": "*"}


class DifferenceTable(QTableWidget):
    """Rows that are new, gone, moved or changed: a sign and a word, where, what, old and new."""

    def __init__(self, name: str) -> None:
        titles = (tr("Change"), tr("Where"), tr("What"), tr("Was"), tr("Now"))
        super().__init__(0, len(titles))
        self.setAccessibleName(name)
        self.setHorizontalHeaderLabels(titles)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate((92, 130, 170)):
            self.setColumnWidth(column, theme.px(width))
        for column in (3, 4):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resizeRowsToContents()

    def show_differences(self, found: Sequence[Difference]) -> None:
        """List them, in the order of the document."""
        self.setRowCount(len(found))
        bold = self.font()
        bold.setBold(True)
        for row, one in enumerate(found):
            texts = (f"{SIGNS[one.kind]} {tr(WORDS[one.kind])}", one.place, one.name, one.was, one.now)
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
                if column in (2, 4):
                    item.setFont(bold)
                self.setItem(row, column, item)
        self.resizeRowsToContents()


class CompareDialog(QDialog):
    """Compare two of a document's issues, or one with the plan as it is written. `found`: what differs, once known."""

    def __init__(
        self, workspace: Workspace, jobs: Jobs, issues: Sequence[Issue], kept: stale.Kept, parent: QWidget
    ) -> None:
        """issues: of one document and session, oldest first, at least one."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace, self._jobs, self._issues, self._kept = workspace, jobs, list(issues), kept
        plan = workspace.committed.plan
        self._name = document_name(plan, issues[0].document, issues[0].session_id)
        self.found: tuple[Difference, ...] | None = None
        self.setWindowTitle(tr("Compare issues of the {0}").format(self._name))
        self.resize(QSize(theme.px(900), theme.px(560)).boundedTo(self.screen().availableSize()))
        zone = plan.production.zone
        self.before, self.after = QComboBox(), QComboBox()
        for box, name in ((self.before, tr("Before")), (self.after, tr("After"))):
            box.setAccessibleName(name)
            for issue in reversed(self._issues):
                box.addItem(tr("Issue {0}, {1}").format(issue.number, said(issue, zone)), issue.id)
        self.after.insertItem(0, tr("As the plan is now"), None)
        self.after.setCurrentIndex(0)
        self.count = label("", "strong")
        self.table = DifferenceTable(tr("What differs"))
        self.problem = paragraph("")
        self.problem.hide()
        self.save_button = button(tr("Save as PDF…"), "file-down", "", "save-comparison")
        self.save_button.clicked.connect(self.ask_save)
        close = button(tr("Close"), look="primary")
        close.clicked.connect(self.accept)
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self.before, 1)
        top.addWidget(label("→"))
        top.addWidget(self.after, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.count, 1)
        foot.addWidget(self.save_button)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self.problem)
        column.addWidget(self.table, 1)
        column.addLayout(foot)
        self.before.currentIndexChanged.connect(lambda _: self.compare())
        self.after.currentIndexChanged.connect(lambda _: self.compare())
        self.compare()

    def compare(self) -> None:
        """Compare what the two boxes say, in the worker."""
        document, schedule, kept = self._workspace.document, self._workspace.committed, self._kept
        one = self._issue(self.before)
        other = self._issue(self.after)
        if document is None or one is None:
            return
        self.found = None
        self.save_button.setEnabled(False)
        self.count.setText(tr("Comparing…"))

        def work(report: Report) -> tuple[Difference, ...]:
            report(0, 0)
            if other is None:
                return stale.changed_since(document, schedule, one, kept)
            return stale.between(document, schedule.as_of, one, other, kept)

        job = self._jobs.start("Comparing", work, self._compared, self._failed)
        self.destroyed.connect(job.cancel)

    def _issue(self, box: QComboBox) -> Issue | None:
        key = box.currentData()
        return next((issue for issue in self._issues if issue.id == key), None)

    def _compared(self, found: tuple[Difference, ...]) -> None:
        self.found = found
        self.table.show_differences(found)
        self.problem.hide()
        self.save_button.setEnabled(True)
        words = tr("{0} rows differ").format(len(found)) if len(found) != 1 else tr("1 row differs")
        self.count.setText(words if found else tr("Both say the same."))

    def _failed(self, sentence: str) -> None:
        self.table.setRowCount(0)
        self.count.setText("")
        self.problem.setText(sentence)
        self.problem.show()

    def ask_save(self) -> None:
        """Ask where, then write the table as a document."""
        document = self._workspace.document
        if document is None or self.found is None:
            return
        start = document.path.parent / f"{file_title(self.windowTitle())}.pdf"
        found, _ = QFileDialog.getSaveFileName(self, tr("Save {0}").format("PDF"), str(start), "PDF (*.pdf)")
        if found:
            self.save(Path(found))

    def save(self, path: Path) -> None:
        """Write the table as PDF, in the worker; a refusal is said above the table."""
        document, found = self._workspace.document, self.found
        if document is None or found is None:
            return
        target = path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf")
        was, now = self.before.currentText(), self.after.currentText()
        made = comparison(self._workspace.committed.plan, self._name, was, now, found, document.path.name)

        def work(report: Report) -> Path:
            report(0, 0)
            typeset.write(target, typeset.to_pdf(made))
            return target

        def done(written: Path) -> None:
            self._workspace.statusChanged.emit(tr("Saved {0} in {1}.").format(written.name, written.parent))

        job = self._jobs.start("Saving", work, done, self._failed)
        self.destroyed.connect(job.cancel)
