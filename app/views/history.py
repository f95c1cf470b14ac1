"""History: every line of the journal, and a way back to any of them that can itself be undone."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QSplitter,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from PySide6.QtWidgets import QStyle as Style

from app.models.journal import Entry
from app.plan import units
from app.plan.errors import CoversetError
from app.views import theme
from app.views.history_words import told
from app.views.measured import width_of
from app.views.translated import noted, tr
from app.views.when_seen import WhenSeen
from app.views.widgets import button, label, line, paragraph, plural
from app.views.workspace import Workspace

DATA = Qt.ItemDataRole.UserRole
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
KINDS = {"do": "", "undo": noted("Undone"), "redo": noted("Done again")}


class EntryDelegate(QStyledItemDelegate):
    """A line of the journal: label, what kind of step, by whom, when. What no longer stands is pale and struck."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, theme.px(40))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry: Entry | None = index.data(DATA)
        area: QRect = option.rect
        state: Style.StateFlag = option.state
        painter.save()
        if state & Style.StateFlag.State_Selected:
            painter.fillRect(area, theme.colour("selection"))
        painter.setPen(theme.colour("hairline"))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        cell = QRectF(area).adjusted(theme.px(16), 0, -theme.px(16), 0)
        zone: str = index.data(DATA + 1)
        gone = entry is not None and entry.kind == "do" and not entry.active
        font = theme.font(13, 400 if gone or entry is None or entry.kind != "do" else 600)
        font.setStrikeOut(gone)
        painter.setFont(font)
        painter.setPen(theme.colour("text.3" if gone or entry is None or entry.kind != "do" else "text"))
        text: str = index.data(Qt.ItemDataRole.DisplayRole)
        when, gap = width_of("Wed 30 Nov 00:00 ", 12, 400), theme.px(14)  # the widest, so that names stand in a column
        by = width_of(entry.author, 12, 400) + gap if entry is not None else 0
        room = cell.width() - (when + gap if entry is not None else 0) - by
        painter.drawText(cell, LEFT, painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, round(room)))
        if entry is not None:
            painter.setFont(theme.font(12))
            painter.setPen(theme.colour("text.2"))
            painter.drawText(cell, RIGHT, _when(entry, zone))
            painter.drawText(cell.adjusted(0, 0, -when - gap, 0), RIGHT, entry.author)
        painter.restore()


def _when(entry: Entry, zone: str) -> str:
    return f"{units.day_text(units.local_date(entry.at, zone))} {units.clock(entry.at, zone)}"


def _said(entry: Entry) -> str:
    kind = tr(KINDS[entry.kind])
    return f"{kind}: {entry.label}" if kind else entry.label


class HistoryView(WhenSeen):
    """The journal, newest first, and what the chosen line changed."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._build()
        workspace.planChanged.connect(self._on_changed)

    def _build(self) -> None:
        self.list = QListWidget()
        self.list.setItemDelegate(EntryDelegate(self.list))
        self.list.setAccessibleName(tr("Everything that was done, newest first"))
        self.list.currentItemChanged.connect(self._on_chosen)
        self.list.itemActivated.connect(lambda _: self.go_back())
        self.back = button(tr("Go back to here"), "history", "primary", "go-back")
        self.back.clicked.connect(self.go_back)
        self.undo_hint = paragraph(tr("Going back is one step, and can itself be undone."), "small")
        left = QWidget()
        left.setProperty("look", "surface")
        left.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        head = QHBoxLayout()
        head.setContentsMargins(16, 10, 16, 10)
        head.addWidget(label(tr("History"), "title"))
        head.addSpacing(10)
        self.count = label("", "secondary")
        head.addWidget(self.count, 1)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(line())
        column.addWidget(self.list, 1)
        self.name, self.by, self.rows = paragraph("", "panel-title"), paragraph("", "secondary"), paragraph("", "")
        inside = QWidget()
        inside.setProperty("look", "panel")
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        side = QVBoxLayout(inside)
        side.setContentsMargins(16, 14, 16, 14)
        side.setSpacing(10)
        side.addWidget(self.name)
        side.addWidget(self.by)
        side.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        side.addWidget(self.undo_hint)
        side.addWidget(line())
        side.addWidget(self.rows)
        side.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        scroll.setMinimumWidth(240)
        scroll.setAccessibleName(tr("What the chosen line changed"))
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.addWidget(left)
        self.split.addWidget(scroll)
        self.split.setStretchFactor(0, 1)
        self.split.setSizes([900, theme.px(340)])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.split)
        self.focus_first = self.list

    def refresh(self) -> None:
        """Read the journal again; the newest line is chosen."""
        self._stale = False
        document = self._workspace.document
        if document is None:
            return
        try:
            entries = document.history()
        except CoversetError as error:
            self._workspace.failed.emit(str(error))
            return
        zone = self._workspace.committed.plan.production.zone
        self.list.clear()
        for entry in reversed(entries):
            item = QListWidgetItem(_said(entry))
            item.setToolTip(_said(entry))
            item.setData(DATA, entry)
            item.setData(DATA + 1, zone)
            stands = "" if entry.active or entry.kind != "do" else tr(", undone since")
            spoken = f"{_said(entry)}{stands}, {entry.author}, {_when(entry, zone)}"
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            self.list.addItem(item)
        first = QListWidgetItem(tr("The beginning: as the file was made"))
        first.setData(DATA + 1, zone)
        self.list.addItem(first)
        self.count.setText(plural(len(entries), "change"))
        self.list.setCurrentRow(0)

    def _on_chosen(self, item: QListWidgetItem | None) -> None:
        document = self._workspace.document
        if item is None or document is None:
            return
        entry: Entry | None = item.data(DATA)
        newest = self.list.row(item) == 0
        self.back.setEnabled(not newest and not self._workspace.read_only)
        self.undo_hint.setText(
            self._workspace.read_only
            or (
                tr("This is how things stand now.")
                if newest
                else tr("Going back is one step, and can itself be undone.")
            )
        )
        self.name.setText(_said(entry) if entry is not None else item.text())
        if entry is None:
            self.by.setText("")
            self.rows.setText("")
            return
        self.by.setText(f"{_when(entry, item.data(DATA + 1))}, {entry.author}")
        try:
            change = document.entry_change(entry.seq)
        except CoversetError as error:
            self.rows.setText(str(error))
            return
        self.rows.setText(told(change, self._workspace.committed.plan))

    def go_back(self) -> None:
        """Bring everything to how it stood after the chosen line; one step, itself undoable."""
        item = self.list.currentItem()
        if item is None or not self.back.isEnabled():
            return
        entry: Entry | None = item.data(DATA)
        self._workspace.go_to(entry.seq if entry is not None else 0)

    def labels(self) -> list[str]:
        """What the list shows, newest first."""
        return [self.list.item(row).text() for row in range(self.list.count())]
