"""The ways out of a delay as a list, possible ones first: the chosen one says what it does, others why they can't."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from app.plan.labels import session_name
from app.plan.plan import Plan
from app.reports.wording import listed
from app.views import icons, marks, theme
from app.views.measured import LEFT, RIGHT, WRAP, elided, height, width_of
from app.views.translated import tr
from app.views.widgets import plural
from app.ways_out.way import Answer, Way

Index = QModelIndex | QPersistentModelIndex
WAY = Qt.ItemDataRole.UserRole


def verdict(way: Way, owed: int, late: int) -> tuple[str, str]:
    """The state and the words at a way's end: `2 late`, `0 late`, `2 strips owed`, `Not possible`.

    owed: strips without a day; late: deadlines that are newly late.
    """
    if not way.possible:
        return "", tr("Not possible")
    if late:
        return "late", tr("{0} late").format(late)
    return ("owed", tr("{0} owed").format(plural(owed, "strip"))) if way.name == "owed" and owed else ("", tr("0 late"))


def what_it_does(plan: Plan, way: Way) -> str:
    """What moves and what it unlocks; of one that is not possible: why."""
    if not way.possible:
        return way.why_not
    parts = [way.detail] if way.detail else []
    if way.unlocks:
        names = [session_name(plan, session.id) for session in plan.session_order() if session.id in way.unlocks]
        parts.append(tr("unlocks {0}").format(listed(names)))
    return "; ".join(parts)


class WaysModel(QAbstractListModel):
    """The ways of an answer in its order."""

    def __init__(self) -> None:
        super().__init__()
        self.answer: Answer | None = None
        self._late: Mapping[str, int] = {}

    def show_answer(self, answer: Answer | None, late: Mapping[str, int]) -> None:
        """late: a way's name → deadlines that are newly late, equal ones counted once."""
        self.beginResetModel()
        self.answer, self._late = answer, late
        self.endResetModel()

    def late(self, way: Way) -> int:
        return self._late.get(way.name, way.newly_late)

    def way(self, row: int) -> Way:
        assert self.answer is not None
        return self.answer.ways[row]

    def words(self, row: int) -> str:
        assert self.answer is not None
        return what_it_does(self.answer.after.plan, self.way(row))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return len(self.answer.ways) if self.answer is not None and not parent.isValid() else 0

    def flags(self, index: Index) -> Qt.ItemFlag:
        """One that could not even be computed can't be chosen."""
        if not index.isValid() or self.way(index.row()).schedule is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        way = self.way(index.row())
        if role == WAY:
            return way
        if role == Qt.ItemDataRole.DisplayRole:
            return way.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            late = (
                tr("{0} newly late").format(plural(self.late(way), "deadline")) if way.possible else tr("not possible")
            )
            return ", ".join(part for part in (way.title, late, self.words(index.row())) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.words(index.row())
        return None


class WayDelegate(QStyledItemDelegate):
    """Radio button, title and verdict; below, what it does: whole where it is chosen or can't be done, else a line."""

    def __init__(self, view: WaysList) -> None:
        super().__init__(view)
        self._view = view

    def _left(self) -> int:
        return theme.px(38)

    def _words_height(self, row: int, width: int) -> int:
        words = self._view.ways.words(row)
        if not words:
            return 0
        whole = height(words, 11, 400, width - self._left() - theme.px(16))
        one = height("X", 11, 400, 1000)
        return whole if self._view.currentIndex().row() == row else one

    def row_height(self, row: int, width: int) -> int:
        return theme.px(11) + height("X", 13, 400, 1000) + self._words_height(row, width)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        return QSize(1, self.row_height(index.row(), width))  # as wide as the list, also when it scrolls

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area: QRect = option.rect
        way: Way = index.data(WAY)
        chosen = self._view.currentIndex() == index
        painter.save()
        if chosen:
            painter.fillRect(area, theme.colour("selection"))
        painter.setPen(theme.colour("hairline"))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        top, line = area.top() + theme.px(5), height("X", 13, 400, 1000)
        first = QRectF(area.left() + self._left(), top, area.width() - self._left() - theme.px(16), line)
        self._radio(painter, QPointF(area.left() + theme.px(22), first.center().y()), chosen, way.schedule is not None)
        right = self._verdict(painter, first, way)
        painter.setPen(theme.colour("text" if way.possible else "text.2"))
        painter.setFont(theme.font(13, 600 if chosen else 400))
        painter.drawText(first, LEFT, elided(way.title, 13, 600, round(right - first.left() - theme.px(8))))
        words = self._view.ways.words(index.row())
        if words:
            painter.setPen(theme.colour("text.2" if way.possible else "text.3"))
            painter.setFont(theme.font(11))
            tall = self._words_height(index.row(), area.width())
            below = QRectF(first.left(), first.bottom(), first.width(), tall)
            one = height("X", 11, 400, 1000)
            if tall <= one:
                painter.drawText(below, LEFT, elided(words, 11, 400, round(first.width())))
            else:
                painter.setClipRect(below)
                painter.drawText(below, WRAP, words)
        painter.restore()

    def _radio(self, painter: QPainter, middle: QPointF, chosen: bool, can: bool) -> None:
        radius = theme.px(12) / 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(middle, radius + 0.5, radius + 0.5)
            painter.setBrush(theme.colour("on_accent"))
            painter.drawEllipse(middle, radius * 0.42, radius * 0.42)
        else:
            painter.setPen(QPen(theme.colour("text.3" if can else "border"), 1.2))
            painter.setBrush(theme.colour("surface"))
            painter.drawEllipse(middle, radius, radius)

    def _verdict(self, painter: QPainter, line: QRectF, way: Way) -> float:
        """Draw the verdict at the right. Returns where it begins."""
        ways = self._view.ways
        owed = len(ways.answer.owed) if ways.answer is not None else 0
        state, text = verdict(way, owed, ways.late(way))
        if state:
            left = line.right() - marks.chip_size(text).width()
            marks.paint_chip(painter, left, line.center().y(), state, text)
            return left
        painter.setFont(theme.font(12))
        painter.setPen(theme.colour("text.2"))
        painter.drawText(line, RIGHT, text)
        left = line.right() - width_of(text, 12, 400)
        if not way.possible:
            side = theme.px(13)
            left -= side + theme.px(5)
            picture = icons.pixmap("ban", "late.text", 13, self._view.devicePixelRatioF())
            painter.drawPixmap(QPointF(left, line.center().y() - side / 2), picture)
        return left


class WaysList(QListView):
    """As tall as its ways; Up and Down choose, and what is chosen is previewed at once."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.ways = WaysModel()
        self.ways.setParent(self)
        self.setObjectName("ways")
        self.setAccessibleName(tr("Ways out"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._delegate = WayDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setModel(self.ways)
        self._quiet = False
        self.selectionModel().currentChanged.connect(self._on_current)

    def show_answer(self, answer: Answer | None, way: Way | None, late: Mapping[str, int]) -> None:
        """List the ways of an answer, with one chosen; tells nobody. late: of each way, by its name."""
        self._quiet = True
        if self.ways.answer is not answer:
            self.ways.show_answer(answer, late)
        row = answer.ways.index(way) if answer is not None and way is not None else -1
        if row != self.currentIndex().row():
            self.setCurrentIndex(self.ways.index(row) if row >= 0 else QModelIndex())
        self._quiet = False
        self.fit()

    def fit(self) -> None:
        """Be as tall as the rows."""
        width = self.viewport().width()
        tall = sum(self._delegate.row_height(row, width) for row in range(self.ways.rowCount()))
        if tall != self.height():
            self.setFixedHeight(tall)
        self.scheduleDelayedItemsLayout()

    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if self._quiet or not current.isValid():
            return
        self.fit()
        self.chosen.emit(self.ways.way(current.row()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if theme.is_style_change(event):
            self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
