"""Over a shown paper: what it is, as it is now or as it went out, its size, and what can be done with it."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.reports import typeset
from app.views import theme
from app.views.paper_list import PaperChoice, PaperOptions
from app.views.translated import noted, tr
from app.views.widgets import ElidedLabel, button, label

MARGIN = 16
PADDING = 46  # px beside a button's words: its picture and its edges
PAPER_NAMES: dict[typeset.Paper, str] = {
    "a4": "A4",
    "letter": "US Letter",
    "a3": "A3",
    "tabloid": "Tabloid",
    "long": noted("One long page"),
}


class PaperTools(QWidget):
    """Two rows: title, state, version, options and size; then save and print at the left, issues at the right."""

    def __init__(self) -> None:
        super().__init__()
        self.title = ElidedLabel(look="panel-title")
        self.state = label("", "secondary")
        self.options = PaperOptions()
        self.version = PaperChoice()
        self.version.setAccessibleName(tr("As the plan is now, or as it went out"))
        self.version.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.paper = PaperChoice()
        for name, words in PAPER_NAMES.items():
            self.paper.addItem(tr(words), name)
        self.paper.setAccessibleName(tr("Paper size"))
        self.compact = QCheckBox(tr("One page"))
        self.compact.setToolTip(tr("Set a call sheet closer, front and back on one page, for a small unit"))
        self.save_button = button(tr("Save PDF…"), "file-down", "", "save-pdf")
        self.table_button = button(tr("Save XLSX…"), "file-down", "", "save-xlsx")
        self.text_button = button(tr("Copy text"), "copy", "", "copy-text")
        self.text_button.setToolTip(tr("Copy the notice as plain text, to paste into a message"))
        self.print_button = button(tr("Print…"), "printer", "", "print")
        self.compare_button = button(tr("Compare…"), "split", "", "compare-issues")
        self.compare_button.setToolTip(tr("What differs between two issues, or an issue and the plan as it is now"))
        self.send_button = button(tr("Distribution…"), "users", "", "distribution")
        self.send_button.setToolTip(tr("Who gets it, who has it, and everybody’s own copy"))
        self.issue_button = button(tr("Issue…"), "send", "primary", "issue-sheet")
        above, self._below = QHBoxLayout(), QHBoxLayout()
        above.setSpacing(10)
        above.addWidget(self.title, 2)
        above.addWidget(self.state, 1)
        for widget in (self.version, self.options, self.compact, self.paper):
            above.addWidget(widget)
        self._below.setSpacing(8)
        for press in (self.save_button, self.table_button, self.print_button, self.text_button):
            self._below.addWidget(press)
        self._below.addStretch()
        for press in (self.compare_button, self.send_button, self.issue_button):
            self._below.addWidget(press)
        self._presses = [
            self.save_button, self.table_button, self.print_button, self.text_button, self.compare_button,
            self.send_button, self.issue_button,
        ]  # fmt: skip
        self._hints = {press: press.toolTip() for press in self._presses}
        rows = QVBoxLayout(self)
        rows.setContentsMargins(MARGIN, 8, MARGIN, 8)
        rows.setSpacing(8)
        rows.addLayout(above)
        rows.addLayout(self._below)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Where the buttons have no room for their words, those with a picture show it alone. Issue… keeps its word."""
        presses = [press for press in self._presses if not press.isHidden()]
        words = sum(p.fontMetrics().horizontalAdvance(p.accessibleName()) + theme.px(PADDING) for p in presses)
        narrow = words + self._below.spacing() * len(presses) > self.width() - 2 * MARGIN
        self.state.setVisible(not narrow)
        for press in presses:
            if press is not self.issue_button:
                press.setText("" if narrow else f" {press.accessibleName()}")
                press.setToolTip(self._hints[press] or (press.accessibleName() if narrow else ""))

    def add_first(self, press: QPushButton) -> None:
        """Put a button before those about issues."""
        self._presses.append(press)
        self._hints[press] = press.toolTip()
        self._below.insertWidget(self._below.indexOf(self.compare_button), press)
