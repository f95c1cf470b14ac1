"""What the chosen way costs and who approved it: two fields under the ways out, written as the way is applied."""

from __future__ import annotations

from PySide6.QtCore import QRegularExpression
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from app.views.translated import tr
from app.views.widgets import label
from app.views.workspace import Preview, Workspace


class DecisionRow(QWidget):
    """Follows the preview: the cost is of one way and is cleared with it; the name stays for the next."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._way: object = None
        self.cost, self.approved_by = QLineEdit(), QLineEdit()
        self.cost.setObjectName("decision-cost")
        self.cost.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9 ]{0,12}"), self.cost))
        self.cost.setAccessibleName(tr("What it costs"))
        self.approved_by.setObjectName("decision-approved-by")
        self.approved_by.setAccessibleName(tr("Approved by"))
        self._cost_label = label(tr("Cost"), "small")
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 4, 14, 8)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.addWidget(self._cost_label, 0, 0)
        grid.addWidget(label(tr("Approved by"), "small"), 0, 1)
        grid.addWidget(self.cost, 1, 0)
        grid.addWidget(self.approved_by, 1, 1)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        self.setToolTip(tr("For the delay log. No paper of the crew shows it."))
        self.cost.textChanged.connect(self._tell)
        self.approved_by.textChanged.connect(self._tell)
        workspace.previewChanged.connect(self._forget)
        self.hide()

    def _forget(self) -> None:
        """With the preview, and the cost with its way, also while the panel is not seen."""
        preview = self._workspace.preview
        if preview is None:
            self._way = None
            self.cost.clear()
            self.approved_by.clear()
        elif preview.way is not self._way:
            self._way = preview.way
            self.cost.clear()

    def show_preview(self, preview: Preview | None) -> None:
        """Shown beside a way that can be applied here."""
        way = preview.way if preview is not None else None
        self.setVisible(way is not None and way.possible and not self._workspace.read_only)
        if way is not None:
            currency = self._workspace.plan.production.currency
            self._cost_label.setText(tr("Cost, {0}").format(currency))

    def _tell(self) -> None:
        digits = self.cost.text().replace(" ", "")
        self._workspace.decided = (int(digits) if digits else None, self.approved_by.text().strip())
