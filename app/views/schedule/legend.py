"""What the marks of the chart mean: the common ones over it, and a card with all of them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QGridLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.engine.values import STATE_ORDER
from app.views import marks, theme
from app.views.schedule import bars
from app.views.schedule.shades import Shades
from app.views.translated import noted, tr
from app.views.widgets import label, paragraph

MARKS: tuple[tuple[str, str, str], ...] = (
    ("done", noted("Done"), noted("The dark part of a bar: somebody reported it.")),
    ("assumed", noted("Assumed done"), noted("A dark strip along the bottom: planned up to now, nobody has said so.")),
    ("asked", noted("To be asked"), noted("Its time is over and nobody has reported it. It counts as done as planned "
                                          "until somebody says otherwise: right-click, Progress.")),
    ("todo", noted("To do"), noted("A bar runs from start to finish by its own calendar.")),
    ("milestone", noted("Milestone"), noted("A moment: no work, no length.")),
    ("summary", noted("Summary"), noted("Reaches over all that stands under it; dragging it moves them all.")),
    ("window", noted("Paper"), noted("Valid from and to; the small block is the last day that needs it.")),
    ("deadline", noted("Deadline"), noted("Due at the end of that day; red: later than that.")),
    ("late", noted("Lost or late"), noted("Hatched past its deadline; in a day's cell: time that was lost.")),
    ("before", noted("Before"), noted("Dashed: where it was before what is previewed, or in the baseline; a dashed "
                                      "pole is the due date as it was.")),
    ("slack", noted("Slack"), noted("A thin line to where it could slip. Group, Slack of each bar shows it.")),
    ("critical", noted("Critical chain"), noted("A heavy frame: no room to the end. Group, Critical chain shows it.")),
    ("edge", noted("Out of view"), noted("Where the bar goes on outside the view, and by when.")),
    ("link", noted("Link"), noted("What waits for what, of the selected rows. Drag from the ring at a bar's end.")),
    ("now", noted("Today"), noted("Up to where progress is reported; without that, this moment.")),
    ("locked", noted("Locked day"), noted("Ways out neither move nor fill it.")),
    ("fresh", noted("New day"), noted("Made, or filled for the first time, by what is previewed.")),
)  # fmt: skip
STATES = {
    "owed": noted("No day yet: it waits for a strip that is owed one. What keeps its date does not wait for it."),
    "late": noted("Expected after it is due."),
    "squeezed": noted("Slack shrank; none to two days are left."),
    "relieved": noted("Slack grew."),
    "moved": noted("A date changed, and none of the others."),
}
NAMES = {key: name for key, name, _ in MARKS}
KEY = 22  # pixels of a mark
STATE = "state:"
"""Before the key of a state among marks: `late` is both."""


class Mark(QWidget):
    """One mark, drawn as the chart draws it; a state's shape where its key is a state."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self._key = key
        self.setFixedSize(theme.px(KEY + 6), theme.px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, shades = QPainter(self), Shades(self.devicePixelRatioF())
        area = QRectF(2, (self.height() - 12) / 2, theme.px(KEY), 12)
        if self._key.startswith(STATE):
            marks.paint(painter, area, self._key.removeprefix(STATE))
        else:
            paint_key(painter, shades, self._key, area)
        painter.end()


def paint_key(painter: QPainter, shades: Shades, key: str, box: QRectF) -> None:
    """The shape of a mark in a box of about 22 × 12 pixels."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = box.adjusted(0.5, 1.5, -0.5, -1.5)
    middle = box.center().y()
    if key in ("done", "assumed", "todo", "late", "before", "critical", "slack", "asked"):
        _bar(painter, shades, key, box)
    elif key == "deadline":
        bars.paint_pole(painter, shades.colours["text.2"], box.right() - 2, middle - 6, middle + 6)
    elif key == "milestone":
        painter.setPen(QPen(shades.outline(""), 1))
        painter.setBrush(shades.colours["bar"])
        bars.paint_diamond(painter, box.center().x(), middle, 6)
    elif key == "summary":
        bars.paint_summary(painter, shades, box.left(), box.right(), middle + 1)
    elif key in ("window", "edge"):
        painter.setPen(QPen(shades.outline(""), 1.4))
        painter.setBrush(shades.colours["surface"])
        painter.drawRoundedRect(box, bars.RADIUS, bars.RADIUS)
        if key == "window":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(shades.colours["bar.done"])
            painter.drawRoundedRect(QRectF(box.right() - 9, middle - 2.5, 6, 5), 2, 2)
        else:
            x = box.right() - 6
            painter.drawPolyline([QPointF(x - 3, middle - 3), QPointF(x, middle), QPointF(x - 3, middle + 3)])
    elif key == "link":
        bars.paint_line(painter, shades, (QPointF(box.left(), middle), QPointF(box.right(), middle)), 1.4)
    elif key == "now":
        painter.fillRect(QRectF(box.center().x(), middle - 7, 1.6, 14), shades.accent)
    else:
        _day(painter, shades, key, box)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _bar(painter: QPainter, shades: Shades, key: str, box: QRectF) -> None:
    late = key == "late"
    painter.setPen(shades.ghost if key == "before" else QPen(shades.outline("late" if late else ""), 1))
    if key in ("slack", "asked"):
        box = box.adjusted(0, 0, -box.width() / 2, 0)
    grounds = {"done": "bar.done", "late": "surface", "before": "surface"}
    painter.setBrush(shades.colours[grounds.get(key, "bar")])
    painter.drawRoundedRect(box, bars.RADIUS, bars.RADIUS)
    if late:
        painter.setBrushOrigin(box.topLeft())
        painter.setBrush(shades.late("late"))
        painter.drawRoundedRect(box, bars.RADIUS, bars.RADIUS)
    elif key == "assumed":
        painter.fillRect(box.adjusted(1, box.height() - 3, -box.width() / 3, 0), shades.colours["bar.done"])
    elif key == "critical":
        painter.setPen(QPen(shades.colours["text"], 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, bars.RADIUS, bars.RADIUS)
    elif key == "slack":
        y, end = box.bottom() - 1, box.right() + box.width()
        painter.setPen(QPen(shades.colours["text.3"], 1.4))
        painter.drawLine(QPointF(box.right(), y), QPointF(end, y))
        painter.drawLine(QPointF(end, y - 3), QPointF(end, y + 3))
    elif key == "asked":
        shades.words.draw(painter, "?", "strong", "text.2", box.right() + 3, box.top() - 4, 12, box.height() + 8)


def _day(painter: QPainter, shades: Shades, key: str, box: QRectF) -> None:
    """A session's cell: locked, or new."""
    cell = QRectF(box.center().x() - 7, box.top() - 2, 14, box.height() + 4)
    pen = QPen(shades.colours["moved.text"], 1.2, Qt.PenStyle.DashLine) if key == "fresh" else QPen(shades.lock, 1)
    painter.setPen(pen)
    painter.setBrush(shades.colours["surface" if key == "fresh" else "shoot_day"])
    painter.drawRoundedRect(cell, bars.RADIUS, bars.RADIUS)
    if key == "locked":
        bars.paint_lock(painter, shades, cell.center().x(), cell.bottom() - 6)


class Legend(QAbstractButton):
    """What the common shapes mean: before and after where two plans are compared, else done and to do. Pressed, a card
    says all of them; where there is no room for them, that is what is left."""

    COMPARED: tuple[str, ...] = ("before", "todo", "deadline", "late")
    ALONE: tuple[str, ...] = ("done", "todo", "asked", "deadline", "late")

    def __init__(self) -> None:
        super().__init__()
        self._entries = self.ALONE
        self._card: LegendCard | None = None
        self.setObjectName("legend")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # what the others leave
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setToolTip(tr("What every mark means"))
        self.clicked.connect(self.show_card)
        theme.current().changed.connect(self._say)
        self._say()

    def show_for(self, compared: bool) -> None:
        entries = self.COMPARED if compared else self.ALONE
        if entries is not self._entries:
            self._entries = entries
            self._say()

    def texts(self) -> list[str]:
        """The entries' words, left to right."""
        after = self._entries is self.COMPARED
        return [tr("After") if after and key == "todo" else tr(NAMES[key]) for key in self._entries]

    def show_card(self) -> None:
        """Open the card under the legend."""
        self._card = LegendCard(self)
        self._card.open_under(self)

    def _say(self) -> None:
        self.setAccessibleName(tr("Legend: {0}. Press for all marks").format(", ".join(self.texts()).lower()))
        self.setMinimumWidth(int(self._more()))
        self.update()

    def _width(self, text: str) -> float:
        return theme.px(38) + QFontMetricsF(theme.font(12)).horizontalAdvance(text)

    def _more(self) -> float:
        return QFontMetricsF(theme.font(12)).horizontalAdvance(tr("Legend")) + theme.px(30)

    def sizeHint(self) -> QSize:
        return QSize(int(sum(self._width(text) for text in self.texts()) + self._more()), theme.px(26))

    def minimumSizeHint(self) -> QSize:
        return QSize(int(self._more()), theme.px(26))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, shades = QPainter(self), Shades(self.devicePixelRatioF())
        painter.setFont(theme.font(12))
        height, end = self.height(), self.width() - self._more()
        texts = self.texts()
        while texts and sum(self._width(text) for text in texts) > end:
            texts.pop()
        x = end - sum(self._width(text) for text in texts)
        for key, text in zip(self._entries, texts, strict=False):
            paint_key(painter, shades, key, QRectF(x, height / 2 - 6, theme.px(KEY), 12))
            painter.setPen(theme.colour("text.2"))
            left = x + theme.px(KEY + 5)
            painter.drawText(QRectF(left, 0, 300, height), Qt.AlignmentFlag.AlignVCenter, text)
            x += self._width(text)
        painter.setPen(theme.colour("accent" if self.underMouse() else "text.2"))
        more = QRectF(end, 0, self._more() - theme.px(16), height)
        painter.drawText(more, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), tr("Legend"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bars.paint_chevron(painter, shades, self.width() - theme.px(7), height / 2, folded=False)
        painter.end()


class LegendCard(QFrame):
    """Every mark with its name and what it means; any click outside, or Esc, closes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("legend-card")
        self.setAccessibleName(tr("What every mark means"))
        colour, ground = theme.colour("border").name(), theme.colour("surface").name()
        self.setStyleSheet(
            f"#legend-card {{ background: {ground}; border: 1px solid {colour}; }}"
            f"#legend-body {{ background: {ground}; }}"
        )
        body = QWidget()
        body.setObjectName("legend-body")
        grid = QGridLayout(body)
        grid.setContentsMargins(14, 10, 14, 12)
        grid.setHorizontalSpacing(theme.px(10))
        grid.setVerticalSpacing(theme.px(4))
        said = [(key, tr(name), tr(words)) for key, name, words in MARKS]
        said += [(STATE + state, marks.words(state), tr(STATES[state])) for state in STATE_ORDER]
        for row, (key, name, words) in enumerate(said):
            grid.addWidget(Mark(key), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(name, "strong"), row, 1, Qt.AlignmentFlag.AlignTop)
            text = paragraph(words)
            text.setMinimumWidth(theme.px(330))
            grid.addWidget(text, row, 2)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(body)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(scroll)
        self._body = body

    def texts(self) -> list[tuple[str, str]]:
        """Name and meaning of each mark, top to bottom."""
        said = [(tr(name), tr(words)) for _, name, words in MARKS]
        return said + [(marks.words(state), tr(STATES[state])) for state in STATE_ORDER]

    def open_under(self, owner: QWidget) -> None:
        """Show it right under its owner, inside the window."""
        window = owner.window()
        wanted = self._body.sizeHint()
        room = window.size() - QSize(20, 20)
        wide, high = min(wanted.width() + theme.px(16), room.width()), min(wanted.height() + 4, room.height())
        self.resize(wide, high)
        corner = owner.mapTo(window, QPoint(owner.width() - wide, owner.height() + 2))
        top = min(corner.y(), window.height() - high - 10)
        self.move(window.mapToGlobal(QPoint(max(10, corner.x()), max(10, top))))
        self.show()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)
