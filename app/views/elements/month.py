"""A month of one element: what every day is to it. Days are chosen with the mouse or the arrow keys."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.engine.availability import ALWAYS, Availability
from app.plan import units
from app.plan.spoken import speaker
from app.views import marks, theme
from app.views.accessible import Heard, say_current
from app.views.translated import tr
from app.views.widgets import label, mix, tool

STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
CENTRE = Qt.AlignmentFlag.AlignCenter
ROWS, COLUMNS = 6, 7
TALL = 28  # a day's cell: its number above, its code below


@dataclass(frozen=True, slots=True)
class MonthDays:
    """What the days are: codes of the day out of days; on which dates it is there; the contract's first and last date,
    None: open."""

    codes: Mapping[date, str] = field(default_factory=dict)
    there: Availability = ALWAYS
    contract: tuple[date | None, date | None] = (None, None)

    def outside(self, day: date) -> bool:
        """Whether a date lies outside the contract."""
        first, last = self.contract
        return (first is not None and day < first) or (last is not None and day > last)

    def spoken(self, day: date) -> str:
        """`Fri 7 May 2027, not available, hold`."""
        parts = [units.day_text(day, year=True)]
        if self.there.absent(day):
            parts.append(tr("not available"))
        elif day in self.there.on:
            parts.append(tr("available"))
        if self.outside(day):
            parts.append(tr("outside the contract"))
        if code := self.codes.get(day, ""):
            parts.append(code)
        return ", ".join(parts)


class HeardMonth(Heard):
    """The days for those who can't see them."""

    role, item = QAccessible.Role.Table, QAccessible.Role.Cell

    def __init__(self, month: DaysOfMonth) -> None:
        self._month = month
        self.title = month.accessibleName()

    def seen(self) -> Sequence[date]:
        first = self._month.first_shown()
        return [first + timedelta(days=place) for place in range(ROWS * COLUMNS)]

    def has(self, key: date) -> bool:
        return 0 <= (key - self._month.first_shown()).days < ROWS * COLUMNS

    def name(self, key: date) -> str:
        return self._month.days.spoken(key)

    def area(self, key: date) -> QRect:
        return self._month.cell(key).toAlignedRect()

    def chosen(self, key: date) -> bool:
        first, last = self._month.selected()
        return first <= key <= last

    def current(self) -> date:
        return self._month.current()


class DaysOfMonth(QWidget):
    """The cells. Signal: chosen(first, last), whenever the chosen days change by hand; stepped(): another month."""

    chosen = Signal(object, object)
    stepped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.days = MonthDays()
        self.month = date.today().replace(day=1)
        self._anchor = self._at = self.month
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        theme.current().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(200), theme.px(18 + ROWS * TALL))

    # where days are ---------------------------------------------------------------------------------------------------
    def first_shown(self) -> date:
        """The Monday at the top left."""
        return self.month - timedelta(days=self.month.weekday())

    def cell(self, day: date) -> QRectF:
        """Where a date is drawn."""
        place = (day - self.first_shown()).days
        wide, tall, top = self.width() / COLUMNS, theme.px(TALL), theme.px(18)
        return QRectF(place % COLUMNS * wide, top + place // COLUMNS * tall, wide, tall)

    def day_at(self, at: QPointF) -> date | None:
        """The date under a point."""
        row, column = int((at.y() - theme.px(18)) // theme.px(TALL)), int(at.x() // (self.width() / COLUMNS))
        inside = 0 <= row < ROWS and 0 <= column < COLUMNS
        return self.first_shown() + timedelta(days=row * COLUMNS + column) if inside else None

    def selected(self) -> tuple[date, date]:
        """The first and the last chosen day."""
        return min(self._anchor, self._at), max(self._anchor, self._at)

    def current(self) -> date:
        """The day that the keys stand on."""
        return self._at

    def heard(self) -> HeardMonth:
        """What a screen reader is told of, day by day."""
        return HeardMonth(self)

    def choose(self, first: date, last: date) -> None:
        """Choose days without saying so, and show their month."""
        if self.selected() != (first, last):
            self._anchor, self._at = first, last
            self._follow(first)
        self.update()

    def _follow(self, day: date) -> None:
        if (day.year, day.month) != (self.month.year, self.month.month):
            self.month = day.replace(day=1)
            self.stepped.emit()

    def step_month(self, by: int) -> None:
        """Show the month before or after."""
        months = self.month.year * 12 + self.month.month - 1 + by
        if 12 < months < 9999 * 12:
            self.month = date(months // 12, months % 12 + 1, 1)
            self.stepped.emit()
            self.update()

    def _choose(self, day: date, extend: bool) -> None:
        self._at = day
        if not extend:
            self._anchor = day
        self._follow(day)
        self.setAccessibleDescription(self.days.spoken(day))
        say_current(self)
        self.update()
        self.chosen.emit(*self.selected())

    # Qt ---------------------------------------------------------------------------------------------------------------
    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self.day_at(event.position())
        if day is not None and event.button() == Qt.MouseButton.LeftButton:
            self._choose(day, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        day = self.day_at(event.position())
        if day is None:
            return
        self.setToolTip(self.days.spoken(day))
        if event.buttons() & Qt.MouseButton.LeftButton and day != self._at:
            self._choose(day, True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self._choose(self._at + timedelta(days=step), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.step_month(-1 if event.key() == Qt.Key.Key_PageUp else 1)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(theme.font(10))
        painter.setPen(theme.colour("text.2"))
        wide = self.width() / COLUMNS
        for place in range(COLUMNS):
            painter.drawText(QRectF(place * wide, 0, wide, theme.px(16)), CENTRE, speaker().weekdays[place][:1])
        start = self.first_shown()
        for place in range(ROWS * COLUMNS):
            self._paint_day(painter, start + timedelta(days=place))
        painter.end()

    def _paint_day(self, painter: QPainter, day: date) -> None:
        cell = self.cell(day)
        box = cell.adjusted(1, 1, -1, -1)
        code, away = self.days.codes.get(day, ""), self.days.there.absent(day)
        fill = theme.colour("weekend") if day.weekday() > 4 else theme.colour("surface")
        if "W" in code:
            fill = theme.colour("shoot_day")
        elif code == "H":
            fill = mix(theme.colour("surface"), theme.colour("bar"), 0.28)
        painter.fillRect(box, fill)
        if away or self.days.outside(day):
            self._hatch(painter, box)
        if day in self.days.there.on:
            painter.setPen(QPen(theme.colour("relieved.text"), 1.4))
            painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setFont(theme.font(10, 600 if code else 400))
        painter.setPen(theme.colour("text" if day.month == self.month.month else "text.3"))
        painter.drawText(box.adjusted(theme.px(3), theme.px(1), 0, 0), int(Qt.AlignmentFlag.AlignLeft), str(day.day))
        painter.setFont(theme.font(9.5, 600))
        painter.setPen(theme.colour("text.2"))
        below = int(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight)
        painter.drawText(box.adjusted(0, 0, -theme.px(2), -theme.px(1)), below, code)
        if "W" in code and (away or self.days.outside(day)):
            side = theme.px(7)
            marks.paint(painter, QRectF(box.right() - side - 1, box.top() + 1, side, side), "late")
        first, last = self.selected()
        if first <= day <= last:
            strong = self.hasFocus() and day == self._at
            painter.setPen(QPen(theme.colour("accent"), 2.4 if strong else 1.6))
            painter.drawRect(box.adjusted(1, 1, -1, -1))

    def _hatch(self, painter: QPainter, box: QRectF) -> None:
        painter.save()
        painter.setClipRect(box)
        painter.setPen(QPen(theme.colour("text.3"), 1))
        step = max(4, theme.px(5))
        for left in range(round(box.left() - box.height()), round(box.right()), step):
            painter.drawLine(QPointF(left, box.bottom()), QPointF(left + box.height(), box.top()))
        painter.restore()


class MonthCalendar(QWidget):
    """A month with its name and arrows; what the hatching and the frame mean below. Signal: chosen(first, last)."""

    chosen = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self.cells = DaysOfMonth()
        self.cells.setAccessibleName(tr("Days of the element, by month"))
        self.cells.chosen.connect(self.chosen)
        self.cells.stepped.connect(self._say_month)
        self.title = label("", "strong")
        back, on = tool("chevron-left", tr("Month before")), tool("chevron-right", tr("Next month"))
        back.clicked.connect(lambda: self.cells.step_month(-1))
        on.clicked.connect(lambda: self.cells.step_month(1))
        row = QHBoxLayout()
        row.addWidget(self.title, 1)
        row.addWidget(back)
        row.addWidget(on)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.cells)
        self._say_month()

    def show_days(self, days: MonthDays) -> None:
        """Show what the days are."""
        self.cells.days = days
        self.cells.update()

    def _say_month(self) -> None:
        month = self.cells.month
        self.title.setText(f"{speaker().months[month.month - 1]} {month.year}")
        self.cells.update()
