"""What was decided about each reported delay, what that costs and who approved it: typed when it is known."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.edits.delays import decide
from app.plan import rows as r
from app.plan.draft import Draft
from app.reports.delay_log import delays_of
from app.reports.wording import decision_text, delay_detail, delay_headline
from app.views import theme
from app.views.translated import tr
from app.views.widgets import paragraph
from app.views.workspace import Workspace

DECISION, COST, APPROVED = 1, 2, 3


class DecisionsDialog(QDialog):
    """A row a delay; every cell but the first is typed into, each a step of its own. The delay log prints it."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setWindowTitle(tr("Decisions on delays"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.table = QTableWidget(0, 4)
        self.table.setAccessibleName(tr("Delays, with what was decided"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.verticalHeader().hide()
        self.table.setWordWrap(True)
        self.table.itemChanged.connect(self._typed)
        heads = self.table.horizontalHeader()
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        heads.setStretchLastSection(True)
        self.problem = paragraph("", "small")
        self.problem.setStyleSheet(f"color: {theme.colour('late.text').name()};")
        self.problem.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(paragraph(tr("For the delay log. No paper of the crew shows money."), "secondary"))
        column.addWidget(self.table, 1)
        column.addWidget(self.problem)
        column.addWidget(buttons)
        workspace.planChanged.connect(self._fill)
        self._fill()
        self.resize(theme.px(860), theme.px(320))
        for place, width in enumerate((330, 220, 110)):
            self.table.setColumnWidth(place, theme.px(width))

    def _fill(self) -> None:
        """Show what is written."""
        if not self._workspace.is_open:
            self.reject()
            return
        plan = self._workspace.committed.plan
        delays = delays_of(plan)
        self.table.blockSignals(True)
        money = tr("Cost, {0}").format(plan.production.currency)
        self.table.setHorizontalHeaderLabels([tr("Delay"), tr("Decision"), money, tr("Approved by")])
        self.table.setRowCount(len(delays))
        for place, delay in enumerate(delays):
            cost = "" if delay.cost is None else str(delay.cost)
            told = f"{delay_headline(plan, delay)}\n{delay_detail(plan, delay)}"
            for at, text in enumerate((told, decision_text(plan, delay.decision), cost, delay.approved_by)):
                item = self.table.item(place, at)
                if item is None:  # else it keeps its editor
                    item = QTableWidgetItem()
                    self.table.setItem(place, at, item)
                item.setText(text)
                item.setData(Qt.ItemDataRole.UserRole, delay.id)
                if at == 0 or self._workspace.read_only:
                    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                if at == COST:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.table.resizeRowsToContents()
        self.table.blockSignals(False)

    def _typed(self, item: QTableWidgetItem) -> None:
        """Write a cell; what is no cost is said below, and the cell shows again what is written."""
        delay_id, at, text = item.data(Qt.ItemDataRole.UserRole), item.column(), item.text().strip()
        delay = self._workspace.committed.plan.delays.get(delay_id)
        digits = text.replace(" ", "").replace(",", "")
        wrong = at == COST and bool(digits) and not (digits.isascii() and digits.isdigit() and len(digits) <= 12)
        self.problem.setText(tr("“{0}” is no cost. Maybe 46300, or nothing where it is not known.").format(text))
        self.problem.setVisible(wrong)
        if delay is not None and not wrong:
            self._workspace.edit(tr("Decide on a delay"), lambda draft: _write(draft, delay, at, text, digits))
        self._fill()


def _write(draft: Draft, delay: r.Delay, at: int, text: str, digits: str) -> None:
    if at == COST:
        decide(draft, delay.id, cost=int(digits) if digits else None)
    elif at == APPROVED:
        decide(draft, delay.id, approved_by=text)
    elif text != decision_text(draft.plan, delay.decision):
        decide(draft, delay.id, decision=text)
