"""Gone out: every issue of every document, newest first; shown, saved and compared as it went out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.plan import units
from app.plan.errors import CoversetError
from app.reports import typeset
from app.reports.issuing import issue_label
from app.reports.stale import name_of
from app.views import theme
from app.views.paper_out import file_title
from app.views.paper_stale import StaleWatch
from app.views.translated import tr
from app.views.widgets import button, paragraph
from app.views.workspace import Workspace

if TYPE_CHECKING:
    from app.models.issues import Issue

ROW = Qt.ItemDataRole.UserRole


class GoneOutDialog(QDialog):
    """showWanted, compareWanted, sendWanted(issue): what the view that opened it is to do."""

    showWanted = Signal(object)
    compareWanted = Signal(object)
    sendWanted = Signal(object)

    def __init__(self, workspace: Workspace, watch: StaleWatch, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Gone out"))
        self.resize(QSize(theme.px(900), theme.px(520)).boundedTo(self.screen().availableSize()))
        self._workspace, self._watch = workspace, watch
        titles = (tr("Document"), tr("Issue"), tr("State"), tr("When"), tr("By"), tr("Now"), tr("Sent, has it"))
        self.table = QTableWidget(0, len(titles))
        self.table.setAccessibleName(tr("Issues, newest first"))
        self.table.setHorizontalHeaderLabels(titles)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.itemSelectionChanged.connect(self._enable)
        self.table.itemDoubleClicked.connect(lambda _: self._show())
        self.problem = paragraph("", "strong")
        self.problem.hide()
        self.show_button = button(tr("Show"), "eye")
        self.show_button.clicked.connect(self._show)
        self.compare_button = button(tr("Compare…"))
        self.compare_button.clicked.connect(self._compare)
        self.send_button = button(tr("Distribution…"))
        self.send_button.clicked.connect(self._send)
        self.save_button = button(tr("Save PDF…"), "file-down")
        self.save_button.clicked.connect(self.ask_save)
        close = button(tr("Close"), look="primary")
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        for widget in (self.show_button, self.save_button, self.compare_button, self.send_button):
            foot.addWidget(widget)
        foot.addStretch()
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(self.table, 1)
        column.addWidget(self.problem)
        column.addLayout(foot)
        watch.checked.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """List the issues again."""
        document = self._workspace.document
        if document is None or not self._workspace.is_open:
            return
        plan, zone = self._workspace.committed.plan, self._workspace.committed.plan.production.zone
        sent: dict[int, list[bool]] = {}
        for delivery in document.deliveries():
            sent.setdefault(delivery.issue_id, []).append(delivery.acknowledged_at is not None)
        chosen = self.chosen()
        issues = list(reversed(document.issues()))
        self.table.setRowCount(len(issues))
        for row, issue in enumerate(issues):
            key = issue.document, issue.session_id
            last = self._watch.last.get(key)
            now = ""
            if last is not None and last.id != issue.id:
                now = tr("Replaced")
            elif key in self._watch.gone:
                now = tr("◆ Withdrawn: {0}").format(self._watch.gone[key])
            elif key in self._watch.found:
                now = tr("◆ Stale")
            elif last is not None:
                now = tr("In force")
            have = sent.get(issue.id, [])
            when = f"{units.day_text(units.local_date(issue.at, zone), year=True)} {units.clock(issue.at, zone)}"
            name = name_of(document, plan, issue)
            texts = (
                f"{name[:1].upper()}{name[1:]}", str(issue.number), issue_label(issue), when, issue.author, now,
                f"{len(have)}, {sum(have)}" if have else "",
            )  # fmt: skip
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setData(ROW, issue)
                self.table.setItem(row, column, item)
            if chosen is not None and chosen.id == issue.id:
                self.table.selectRow(row)
        if chosen is None and issues:
            self.table.selectRow(0)
        self._enable()

    def chosen(self) -> Issue | None:
        """The issue of the selected row."""
        item = self.table.item(self.table.currentRow(), 0)
        found: Issue | None = item.data(ROW) if item is not None else None
        return found

    def _enable(self) -> None:
        issue = self.chosen()
        self.save_button.setEnabled(issue is not None)
        # the view lists papers of the plan: of a session that is gone, its sheet can still be saved
        listed = issue is not None and issue.session_id in (None, *self._workspace.committed.plan.sessions)
        for widget in (self.show_button, self.compare_button, self.send_button):
            widget.setEnabled(listed)

    def _compare(self) -> None:
        issue = self.chosen()
        if issue is not None:
            self.compareWanted.emit(issue)

    def _send(self) -> None:
        issue = self.chosen()
        if issue is not None:
            self.sendWanted.emit(issue)

    def _show(self) -> None:
        issue = self.chosen()
        if issue is not None and self.show_button.isEnabled():
            self.showWanted.emit(issue)
            self.accept()

    def ask_save(self) -> None:
        """Ask where, then write the selected issue as it went out."""
        document, issue = self._workspace.document, self.chosen()
        if document is None or issue is None:
            return
        name = name_of(document, self._workspace.committed.plan, issue)
        start = document.path.parent / f"{file_title(f'{name} {issue_label(issue)}')}.pdf"
        found, _ = QFileDialog.getSaveFileName(self, tr("Save {0}").format("PDF"), str(start), "PDF (*.pdf)")
        if found:
            self.save(issue, Path(found))

    def save(self, issue: Issue, path: Path) -> None:
        """Write an issue byte for byte; a refusal is said in the dialog."""
        document = self._workspace.document
        target = path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf")
        self.problem.hide()
        try:
            if document is not None:
                typeset.write(target, document.blob(issue.hash))
        except CoversetError as error:
            self.problem.setText(str(error))
            self.problem.show()
        else:
            self._workspace.statusChanged.emit(tr("Saved {0} in {1}.").format(target.name, target.parent))
