"""The table of the Deadlines view: a department's deadlines by due, in groups; what tells least gives way."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from app.plan import units
from app.views import theme
from app.views.deadline_facts import Line
from app.views.deadline_parts import DATA, FOLDED, GROUP, LEFT, NAME, LineDelegate
from app.views.translated import noted, tr
from app.views.widgets import plural

COLUMNS = (
    noted("Due"), noted("Days left"), noted("What is owed"), noted("For"), noted("Session"), noted("Done"),
    noted("Slack"), noted("State"),
)  # fmt: skip
GIVE_WAY = ("Session", "For", "Days left", "Done", "Slack")  # columns without room, the first that goes first
LEEWAY = 50  # by so much the names may be narrower than they would like
WIDTHS = (98, 76, 222, 106, 152, 104, 50, 116)
GROUPS = {
    "late": noted("Past due"),
    "week": noted("This week"),
    "next": noted("Next week"),
    "later": noted("Later"),
    "none": noted("No date"),
    "met": noted("Met"),
}

FOLDING = ("met",)


class LineTable(QTreeWidget):
    """Rows are as tall as the names in them need: all who are meant by a line can be read in it."""

    def __init__(self) -> None:
        super().__init__()
        self.setColumnCount(len(COLUMNS))
        self.setHeaderLabels([tr(name) for name in COLUMNS])
        self.headerItem().setToolTip(COLUMNS.index("Days left"), tr("Days left: working days until it is due"))
        self.setItemDelegate(LineDelegate(self))
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setItemsExpandable(False)
        self.setAccessibleName(tr("Deadlines by due"))
        self.setUniformRowHeights(False)
        self._folded = {"met"}  # what is done is asked for least
        self.itemClicked.connect(self._on_head)
        self.currentItemChanged.connect(self._unfold_for)
        self.setVerticalScrollMode(QTreeWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(LEFT)
        header.setSectionsMovable(False)

    def fit(self) -> None:
        """Columns of the look at the text size in use; what tells least goes until what is owed has its room."""
        for column, wide in enumerate(WIDTHS):
            self.header().resizeSection(column, theme.px(wide))
        room = self.viewport().width() / theme.px(1000) * 1000
        wanted = sum(WIDTHS) - LEEWAY
        for name in GIVE_WAY:
            column = COLUMNS.index(name)
            self.setColumnHidden(column, wanted > room)
            wanted -= WIDTHS[column] if wanted > room else 0
        self.scheduleDelayedItemsLayout()  # rows are as tall as the width makes them

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def show_lines(self, lines: list[Line]) -> None:
        """Show a department's lines in their groups; those that are met the latest first."""
        self.clear()
        for group, title in GROUPS.items():
            members = [each for each in lines if each.group == group]
            if members:
                self._add_group(tr(title), group, members[::-1] if group == "met" else members)
        self._hide_folded()

    def _on_head(self, item: QTreeWidgetItem) -> None:
        """Fold or unfold the group whose heading it is."""
        group = item.data(0, GROUP)
        if item.data(0, DATA) is not None or group not in FOLDING:
            return
        self._folded ^= {group}
        self._hide_folded()
        current = self.currentItem()
        if current is None or current.isHidden():
            shown = next((each for each in self.items() if not each.isHidden()), None)
            self.setCurrentItem(item if shown is None else shown)

    def _unfold_for(self, item: QTreeWidgetItem | None) -> None:
        """What is chosen is shown."""
        if item is not None and item.isHidden():
            self._folded.discard(item.data(0, GROUP))
            self._hide_folded()

    def _hide_folded(self) -> None:
        for item in (self.topLevelItem(row) for row in range(self.topLevelItemCount())):
            if item is None:
                continue
            folded = item.data(0, GROUP) in self._folded
            if item.data(0, DATA) is not None:
                item.setHidden(folded)
            elif item.data(0, GROUP) in FOLDING:
                item.setData(0, FOLDED, folded)
                how = tr("folded") if folded else tr("unfolded")
                spoken = f"{item.text(0)}, {item.data(0, DATA + 1)}, {how}"
                item.setData(0, Qt.ItemDataRole.AccessibleTextRole, spoken)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        head = item is not None and item.data(0, GROUP) in FOLDING and item.data(0, DATA) is None
        if item is not None and head and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_head(item)
        else:
            super().keyPressEvent(event)

    def _add_group(self, title: str, group: str, members: list[Line]) -> None:
        head = QTreeWidgetItem([title])
        head.setFlags(Qt.ItemFlag.ItemIsEnabled)
        count = plural(sum(each.count for each in members), "deadline")
        head.setData(0, DATA + 1, f"{count}, {tr('latest first')}" if group == "met" else count)
        head.setData(0, GROUP, group)
        self.addTopLevelItem(head)
        head.setFirstColumnSpanned(True)
        for each in members:
            met = group == "met"
            ready_on = each.deadline.done or each.expected
            ready = tr("Ready {0}").format(units.day_text(ready_on)) if met and ready_on is not None else ""
            days = "" if each.working_days is None else units.signed(each.working_days).removeprefix("+")
            texts = [
                units.day_text(each.due) if each.due is not None else tr("No date"),
                "✓" if met else days,
                each.name,
                each.owed_for,
                each.session,
                ready if met else "" if each.done is None else f"{each.done}%",
                "" if met else units.signed(each.slack),
                "" if met else each.state_text,
            ]
            item = QTreeWidgetItem(texts)
            item.setData(0, DATA, each)
            item.setData(0, GROUP, group)
            spoken = f"{each.name}, {units.signed(each.slack)}, {tr('met') if met else each.state_text}"
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, spoken)
            item.setToolTip(NAME, "\n".join(part for part in (", ".join(each.members), each.deadline.note) if part))
            for column in (NAME + 1, NAME + 2):
                item.setToolTip(column, texts[column])
            self.addTopLevelItem(item)

    def items(self) -> list[QTreeWidgetItem]:
        """The rows that are deadlines, from above."""
        every = [self.topLevelItem(row) for row in range(self.topLevelItemCount())]
        return [item for item in every if item is not None and item.data(0, DATA) is not None]
