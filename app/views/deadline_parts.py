"""What the Deadlines view is drawn with: a department, a line of the table, the coming days, a chain of reasons."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import (
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)
from PySide6.QtWidgets import QStyle as Style

from app.plan import units
from app.plan.change import Ref
from app.views import marks, measured, theme
from app.views.deadline_facts import DepartmentLine, Facts, Line
from app.views.list_rows import paint_ground
from app.views.schedule import bars
from app.views.schedule.shades import Shades
from app.views.translated import tr
from app.views.widgets import paragraph
from app.views.workspace import Workspace

DATA = Qt.ItemDataRole.UserRole
GROUP, FOLDED = DATA + 2, DATA + 3  # of a heading: its group, and whether that is folded; None: it never is
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
NAME = 2  # the column of what is owed


def _selected(option: QStyleOptionViewItem) -> bool:
    state: Style.StateFlag = option.state
    return bool(state & Style.StateFlag.State_Selected)


class DepartmentDelegate(QStyledItemDelegate):
    """A department: name, head, its counts as marks, how many are to come."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, theme.px(42))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: DepartmentLine = index.data(DATA)
        area: QRect = option.rect
        painter.save()
        paint_ground(painter, option)
        left, middle = area.left() + theme.px(14), area.center().y()
        painter.setFont(theme.font(13))
        painter.setPen(theme.colour("text"))
        whole = area.width() - theme.px(14 + 14 + 8) - measured.width_of(str(row.open), 12, 400)
        room = area.width() - theme.px(14 + 40 + (34 if row.counts else 0))
        # a long name has its line alone, and the count stands beside the head
        low = painter.fontMetrics().horizontalAdvance(row.department.name) > room
        name = painter.fontMetrics().elidedText(row.department.name, Qt.TextElideMode.ElideRight, whole)
        painter.drawText(QRectF(left, middle - theme.px(18), area.width(), theme.px(18)), LEFT, name)
        painter.setFont(theme.font(11))
        painter.setPen(theme.colour("text.2"))
        head = painter.fontMetrics().elidedText(row.head, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(left, middle, area.width(), theme.px(16)), LEFT, head)
        painter.setFont(theme.font(12))
        right = QRectF(area).adjusted(0, 0, -theme.px(14), 0)
        painter.drawText(right, RIGHT, str(row.open))
        if row.counts:
            state = row.counts[0][0]
            painter.setFont(theme.font(12, 600))
            painter.setPen(theme.colour(f"{marks.family(state)}.text"))
            right.adjust(0, 0, -theme.px(24), 0)
            if low:
                right.setTop(middle)
                right.setHeight(theme.px(16))
            side = theme.px(9)
            measure = painter.fontMetrics()
            names = QFontMetrics(theme.font(13))
            heads = QFontMetrics(theme.font(11)).horizontalAdvance(row.head)
            taken = heads if low else max(names.horizontalAdvance(row.department.name), heads)
            free = right.right() - left - taken - side - theme.px(16)
            worst = f"{row.counts[0][1]} {marks.counted(state)}"
            choices = (row.text, f"{worst} …" if len(row.counts) > 1 else worst, str(row.counts[0][1]))
            text = next((each for each in choices if measure.horizontalAdvance(each) <= free), choices[-1])
            painter.drawText(right, RIGHT, text)
            wide = measure.horizontalAdvance(text)
            mark = QRectF(right.right() - wide - theme.px(7) - side, right.center().y() - side / 2, side, side)
            marks.paint(painter, mark, state)
        painter.restore()


class LineDelegate(QStyledItemDelegate):
    """A cell of the table; the done bar and the state's chip are drawn, the rest is text. Names wrap."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        if index.sibling(index.row(), 0).data(DATA) is None:
            return QSize(60, theme.px(30))
        table = option.widget
        tall = 0
        if index.column() == NAME and isinstance(table, QTreeView):
            wide = table.columnWidth(NAME) - 2 * theme.px(8)
            tall = measured.height(str(index.data(Qt.ItemDataRole.DisplayRole)), 13, 400, wide) + theme.px(10)
        return QSize(60, max(theme.px(40), tall))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        area: QRect = option.rect
        row: Line | None = index.sibling(index.row(), 0).data(DATA)
        painter.save()
        if row is None:
            self._paint_group(painter, area, index)
            painter.restore()
            return
        if _selected(option):
            painter.fillRect(area, theme.colour("selection"))
        painter.setPen(theme.colour("hairline"))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        cell = QRectF(area).adjusted(theme.px(8), 0, -theme.px(8), 0)
        met, column = row.group == "met", index.column()
        painter.setFont(theme.font(13, 600 if column == 0 and not met else 400))
        painter.setPen(theme.colour("text.2" if met or column in (1, 3, 4, 5) else "text"))
        text: str = index.data(Qt.ItemDataRole.DisplayRole) or ""
        if met and column >= 5:
            if column == 7:  # over the three columns; the last one is painted last
                table = option.widget
                taken = table.columnWidth(5) + table.columnWidth(6) if isinstance(table, QTreeView) else 0
                ready: str = index.sibling(index.row(), 5).data(Qt.ItemDataRole.DisplayRole)
                painter.drawText(cell.adjusted(-taken, 0, 0, 0), LEFT, ready)
        elif column == 5 and row.done is not None:
            self._paint_done(painter, cell, row.done)
        elif column == 7 and marks.family(row.state):
            marks.paint_chip(painter, cell.left(), cell.center().y(), row.state, row.state_text)
        else:
            if column == 6:
                look = marks.family(row.state)
                changed = row.slack_before is not None or row.state in ("late", "tight")
                painter.setFont(theme.font(13, 600 if changed and look else 400))
                painter.setPen(theme.colour(f"{look}.text" if look and changed else "text.2"))
            if column == NAME:
                painter.drawText(cell, int(LEFT) | int(Qt.TextFlag.TextWordWrap), text)
            else:
                shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, round(cell.width()))
                painter.drawText(cell, RIGHT if column == 6 else LEFT, shown)
        painter.restore()

    def _paint_group(self, painter: QPainter, area: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        painter.fillRect(area, theme.colour("header"))
        painter.setPen(theme.colour("border"))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        if index.column() == 0:
            painter.setPen(theme.colour("text"))
            painter.setFont(theme.font(13, 600))
            text: str = index.data(Qt.ItemDataRole.DisplayRole)
            painter.setClipping(False)
            painter.drawText(QRectF(area).adjusted(theme.px(8), 0, 0, 0), LEFT, text)
            wide = painter.fontMetrics().horizontalAdvance(text)
            folded: bool | None = index.data(FOLDED)
            if folded is not None:
                shades = Shades(painter.device().devicePixelRatio())
                bars.paint_chevron(painter, shades, theme.px(20) + wide, area.center().y(), folded=folded)
                wide += theme.px(18)
            painter.setPen(theme.colour("text.2"))
            painter.setFont(theme.font(12))
            rest: str = index.data(DATA + 1)
            painter.drawText(QRectF(area).adjusted(theme.px(18) + wide, 0, 0, 0), LEFT, rest)

    def _paint_done(self, painter: QPainter, cell: QRectF, done: int) -> None:
        wide = theme.px(40)
        groove = QRectF(cell.left(), cell.center().y() - 2, wide, 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme.colour("hairline"))
        painter.drawRoundedRect(groove, 2, 2)
        if done:
            painter.setBrush(theme.colour("bar.done"))
            painter.drawRoundedRect(QRectF(groove.left(), groove.top(), wide * done / 100, 4), 2, 2)
        painter.setPen(theme.colour("text.2"))
        painter.setFont(theme.font(12))
        painter.drawText(cell, RIGHT, f"{done}%")


class Steps(QWidget):
    """A chain of reasons, top to bottom: a dot each, a title, what it says below. A step of a change can be clicked."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.px(20), 0, 0, 0)
        self._column.setSpacing(8)
        self._state = ""
        self._rows: list[QWidget] = []

    def show_steps(self, steps: list[tuple[str, str]], refs: list[Ref | None], state: str) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._state, self._rows = state, []
        for place, (title, detail) in enumerate(steps):
            row = QWidget()
            words = QVBoxLayout(row)
            words.setContentsMargins(0, 0, 0, 0)
            words.setSpacing(0)
            ref = refs[place] if place < len(refs) else None
            if ref is not None and self._workspace.plan.row(ref) is not None:
                link = QPushButton(title)
                link.setProperty("look", "link")
                link.setAccessibleName(title)
                link.clicked.connect(lambda _=False, chosen=ref: self._workspace.select(chosen))
                words.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
            else:
                words.addWidget(paragraph(title, "strong" if place == len(steps) - 1 else ""))
            if detail:
                words.addWidget(paragraph(detail, "small"))
            self._column.addWidget(row)
            self._rows.append(row)
        self.update()

    def texts(self) -> list[str]:
        """The titles shown."""
        return [child.text() for row in self._rows for child in row.findChildren(QWidget) if hasattr(child, "text")]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x, side = theme.px(7), theme.px(9)
        ys = [row.y() + theme.px(9) for row in self._rows]
        painter.setPen(QPen(theme.colour("border"), 2))
        for above, below in pairwise(ys):
            painter.drawLine(QPointF(x, above + side), QPointF(x, below - side))
        for place, y in enumerate(ys):
            last = place == len(ys) - 1
            if last and marks.family(self._state):
                marks.paint(painter, QRectF(x - side / 2, y - side / 2, side, side), self._state)
                continue
            painter.setPen(QPen(theme.colour("text.2"), 1.6))
            painter.setBrush(theme.colour("bar.done") if place else theme.colour("panel"))
            radius = 2.5 if place else 4
            painter.drawEllipse(QPointF(x, y), radius, radius)
        painter.end()


class DayStrip(QWidget):
    """The coming days as a line of dates, with a flag where something is due."""

    def __init__(self) -> None:
        super().__init__()
        self._facts: Facts | None = None
        self._lines: list[Line] = []
        theme.current().changed.connect(self._fit)
        self._fit()
        self.setAccessibleName(tr("Dues by date"))

    def _fit(self) -> None:
        self.setFixedHeight(theme.px(62))

    def show_lines(self, facts: Facts, lines: list[Line]) -> None:
        self._facts, self._lines = facts, [each for each in lines if each.due is not None and each.group != "met"]
        self.update()

    def _days(self) -> int:
        return 7 * max(2, min(6, self.width() // theme.px(7 * 17)))

    def first_day(self) -> date:
        """The Monday shown first: this week's; where nothing is due in the weeks from there, that of the next due."""
        assert self._facts is not None
        today = units.local_date(self._facts.now, self._facts.plan.production.zone)
        monday = today - timedelta(days=today.weekday())
        coming = [each.due for each in self._lines if each.due is not None and each.due >= monday]
        following = min(coming, default=monday)
        if (following - monday).days < self._days():
            return monday
        return following - timedelta(days=following.weekday())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._facts is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        today = units.local_date(self._facts.now, self._facts.plan.production.zone)
        start, days = self.first_day(), self._days()
        wide = self.width() / days
        top, tall = theme.px(20), theme.px(20)
        for place in range(days):
            day = start + timedelta(days=place)
            box = QRectF(place * wide, top, wide, tall)
            if day.weekday() >= 5:
                painter.fillRect(QRectF(box.left(), top, wide, theme.px(42)), theme.colour("weekend"))
            if day.weekday() == 0:
                painter.setPen(theme.colour("border"))
                painter.drawLine(QPointF(box.left(), 0), QPointF(box.left(), self.height()))
                painter.setPen(theme.colour("text"))
                painter.setFont(theme.font(12))
                painter.drawText(QRectF(box.left() + 4, 0, wide * 7, top), LEFT, units.date_text(day))
            if day == today:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.colour("accent"))
                painter.drawRoundedRect(box.adjusted(1, 2, -1, -2), 3, 3)
            painter.setPen(theme.colour("on_accent" if day == today else "text.2"))
            painter.setFont(theme.font(11, 600 if day == today else 400))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(day.day))
        for each in self._lines:
            assert each.due is not None
            place = (each.due - start).days
            if 0 <= place < days:
                look = marks.family(each.state)
                self._flag(painter, (place + 0.5) * wide, f"{look}.text" if look else "text.2")
        painter.end()

    def _flag(self, painter: QPainter, x: float, token: str) -> None:
        top, side = theme.px(44), theme.px(7)
        painter.setPen(QPen(theme.colour(token), 1.4))
        painter.drawLine(QPointF(x - side / 2, top), QPointF(x - side / 2, top + theme.px(13)))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(token))
        left = x - side / 2
        corners = [
            (left, top),
            (left + side, top),
            (left + side * 0.7, top + side / 2),
            (left + side, top + side),
            (left, top + side),
        ]
        painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
