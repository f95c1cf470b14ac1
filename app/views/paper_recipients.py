"""The table of recipients: name, part, what they may see, how their call moved, when it was sent, who has it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from app.plan import units
from app.reports.distribution import Addressee
from app.views import theme
from app.views.translated import noted, tr

if TYPE_CHECKING:
    from app.models.deliveries import Delivery

KEY = Qt.ItemDataRole.UserRole
NAME, PART, AUDIENCE, CALL, SENT, HAS_IT = range(6)
AUDIENCE_WORDS = {
    "all": noted("All"),
    "heads": noted("Heads, also prelims"),
    "production": noted("Production"),
    "money": noted("Money too"),
}


class RecipientTable(QTableWidget):
    """acknowledged(ids of deliveries, have it): the tick in the last column was set or taken away."""

    acknowledged = Signal(list, bool)

    def __init__(self) -> None:
        titles = (tr("Name"), tr("Part"), tr("May see"), tr("Call"), tr("Sent"), tr("Has it"))
        super().__init__(0, len(titles))
        self._busy = False
        self._deliveries: dict[int, list[int]] = {}
        self.setAccessibleName(tr("Recipients"))
        self.setHorizontalHeaderLabels(titles)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in ((PART, 150), (AUDIENCE, 145), (CALL, 140), (SENT, 150), (HAS_IT, 165)):
            self.setColumnWidth(column, theme.px(width))
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        self.itemChanged.connect(self._on_item)

    def show_recipients(self, those: Sequence[Addressee], sent: Sequence[Delivery], zone: str, editable: bool) -> None:
        """List them; the selected ones stay selected."""
        chosen = set(self.selected())
        by_recipient: dict[int | None, list[Delivery]] = {}
        for delivery in sent:
            by_recipient.setdefault(delivery.recipient_id, []).append(delivery)
        self._busy = True
        self.clearSelection()
        self.setRowCount(len(those))
        self._deliveries = {}
        for row, one in enumerate(those):
            mine = by_recipient.get(one.id, [])
            self._deliveries[one.id] = [delivery.id for delivery in mine]
            self._show(row, one, mine, zone, editable)
            if one.id in chosen:
                self.selectionModel().select(
                    self.model().index(row, 0),
                    self.selectionModel().SelectionFlag.Select | self.selectionModel().SelectionFlag.Rows,
                )
        self._busy = False

    def _show(self, row: int, one: Addressee, sent: list[Delivery], zone: str, editable: bool) -> None:
        call = ""
        if one.moved is not None:
            call = f"{one.moved.was or tr('not called')} → {one.moved.now or tr('not called')}"
        when = (
            _moment(sent[-1].sent_at, zone)
            if sent
            else tr("Not for them: {0}").format(tr(one.refused))
            if one.refused
            else ""
        )
        have = next((delivery.acknowledged_at for delivery in reversed(sent) if delivery.acknowledged_at), None)
        first = f"◆ {one.name}" if one.moved is not None else one.name
        texts = (first, one.what, tr(AUDIENCE_WORDS[one.audience]), call, when, _moment(have, zone) if have else "")
        bold = self.font()
        bold.setBold(one.moved is not None)
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            item.setData(KEY, one.id)
            item.setToolTip(text)
            if column in (NAME, CALL):
                item.setFont(bold)
            flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            if column == HAS_IT and sent:
                item.setCheckState(Qt.CheckState.Checked if have else Qt.CheckState.Unchecked)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, tr("{0} has it").format(one.name))
                flags |= Qt.ItemFlag.ItemIsUserCheckable if editable else Qt.ItemFlag.NoItemFlags
            item.setFlags(flags)
            self.setItem(row, column, item)
        if one.moved is not None:
            self._cell(row, NAME).setData(
                Qt.ItemDataRole.AccessibleTextRole, tr("{0}, to be told first").format(one.name)
            )

    def _cell(self, row: int, column: int) -> QTableWidgetItem:
        item = self.item(row, column)
        assert item is not None
        return item

    def selected(self) -> list[int]:
        """Ids of the selected recipients, in their order."""
        rows = sorted({index.row() for index in self.selectedIndexes()})
        return [self._cell(row, NAME).data(KEY) for row in rows]

    def _on_item(self, item: QTableWidgetItem) -> None:
        if not self._busy and item.column() == HAS_IT:
            mine = self._deliveries.get(item.data(KEY), [])
            if mine:
                self.acknowledged.emit(mine[-1:], item.checkState() == Qt.CheckState.Checked)


def _moment(at: int, zone: str) -> str:
    return f"{units.day_text(units.local_date(at, zone))} {units.clock(at, zone)}"
