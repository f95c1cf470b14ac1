"""The panel beside a view: what a preview does. On top what is owed, then the ways out, then the departments."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.engine.values import STATE_ORDER
from app.reports.sentences import summary
from app.views import icons, marks, theme
from app.views.decision import DecisionRow
from app.views.knock_on.details import Details
from app.views.knock_on.lines import NEWLY_LATE, counts, tracked
from app.views.knock_on.list import ChangesList
from app.views.knock_on.owed import NothingCard, OwedCard
from app.views.measured import LEFT, RIGHT, FittedScroll, width_of
from app.views.translated import tr
from app.views.ways import WaysList
from app.views.when_seen import WhenSeen
from app.views.widgets import Chip, ElidedLabel, label, line, plural
from app.views.workspace import Preview, Workspace
from app.ways_out.way import Answer, Way

SHOWN = ("owed", "late", "squeezed")


def preview_way(workspace: Workspace, answer: Answer, way: Way) -> None:
    """Preview a way out of a delay; nothing is written."""
    workspace.show_preview(way.change, banner_label(answer, way), summary(answer, way), answer, way)


def banner_label(answer: Answer, way: Way) -> str:
    """`Push to Day 18`; `owed, no day yet`; `record only`."""
    if answer.nothing_late:
        return tr("record the delay")
    return tr("owed, no day yet") if way.name == "owed" and answer.owed else way.title


def late_by_way(answer: Answer | None) -> dict[str, int]:
    """A way's name → deadlines newly late, equal ones counted once, as they are drawn."""
    found = {}
    for way in answer.ways if answer is not None else ():
        if way.schedule is not None and way.knock_on is not None:
            found[way.name] = counts(way.schedule.plan, way.knock_on)[NEWLY_LATE]
    return found


class FoldLine(QAbstractButton):
    """What is counted and not shown: `→ 2 moved  ○ 6 relieved`; pressed, it is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("fold")
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._counts: tuple[tuple[str, int], ...] = ()
        self.toggled.connect(self._say)

    def set_counts(self, moved: int, relieved: int) -> None:
        self._counts = tuple((state, count) for state, count in (("moved", moved), ("relieved", relieved)) if count)
        self._say()

    def _say(self) -> None:
        counted = ", ".join(f"{count} {marks.counted(state)}" for state, count in self._counts)
        self.setText(tr("{0}, shown").format(counted) if self.isChecked() else tr("{0}, folded").format(counted))
        self.setAccessibleName(self.text())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(200), theme.px(31))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        if self.underMouse():
            painter.fillRect(area, theme.colour("selection"))
        left, middle, side = float(theme.px(12)), area.center().y(), theme.px(12)
        picture = icons.pixmap("chevron-down" if self.isChecked() else "chevron-right", "text.3", 12)
        painter.drawPixmap(QPointF(left, middle - side / 2), picture)
        left += theme.px(18)
        for state, count in self._counts:
            mark = theme.px(10)
            marks.paint(painter, QRectF(left, middle - mark / 2, mark, mark), state)
            left += mark + theme.px(5)
            text = f"{count} {marks.counted(state)}"
            painter.setFont(theme.font(12, 600))
            painter.setPen(theme.colour(f"{state}.text"))
            painter.drawText(QRectF(left, 0, area.width(), area.height()), LEFT, text)
            left += width_of(text, 12, 600) + theme.px(14)
        painter.setFont(theme.font(11))
        painter.setPen(theme.colour("text.2"))
        right = area.adjusted(0, 0, -theme.px(16), 0)
        painter.drawText(right, RIGHT, tr("shown") if self.isChecked() else tr("folded"))
        painter.end()


class KnockOnPanel(WhenSeen):
    """Follows the workspace's preview: title and counts, card, ways out, changed deadlines, what is folded.

    show_ways(): put the keyboard into the ways out.
    """

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._answer: Answer | None = None
        self._stale = False
        self.setObjectName("knock-on")
        self.setProperty("look", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Knock-on"))
        self.counts = ElidedLabel(look="small")
        self.counts.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.chips = {state: Chip() for state in SHOWN}
        self.owed, self.nothing = OwedCard(workspace), NothingCard(workspace)
        self.ways, self.changes = WaysList(), ChangesList(workspace)
        self.decision = DecisionRow(workspace)
        self.fold = FoldLine()
        self._build()
        self.ways.chosen.connect(self._on_chosen)
        self.changes.selectionModel().currentChanged.connect(self._on_line)
        self.fold.toggled.connect(self._on_fold)
        workspace.previewChanged.connect(self._on_changed)
        theme.current().changed.connect(self._fit)
        self._fit()
        self.refresh()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(label(tr("Knock-on"), "panel-title"))
        head.addWidget(self.counts, 1)
        self._chip_row = QWidget()
        row = QHBoxLayout(self._chip_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for chip in self.chips.values():
            row.addWidget(chip)
        self.none = label(tr("No deadline changes"), "secondary")
        row.addWidget(self.none)
        unit = ElidedLabel(tr("working days"), "small")
        unit.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(unit, 1)
        top = QVBoxLayout()
        top.setContentsMargins(12, 10, 14, 8)
        top.setSpacing(8)
        top.addLayout(head)
        top.addWidget(self._chip_row)
        self._inside = inside = QWidget()
        self._column = cards = QVBoxLayout(inside)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(0)
        self._cards = QWidget()
        frame = QVBoxLayout(self._cards)
        frame.setContentsMargins(10, 2, 10, 8)
        frame.setSpacing(0)
        frame.addWidget(self.owed)
        frame.addWidget(self.nothing)
        cards.addWidget(self._cards)
        self._ways_title = label(tr("Ways out"), "strong")
        self._ways_title.setContentsMargins(12, 2, 0, 4)
        cards.addWidget(self._ways_title)
        cards.addWidget(self.ways)
        cards.addWidget(self.decision)
        cards.addStretch()
        inside.setProperty("look", "panel")
        self._top = FittedScroll(inside, least=120)
        self._top.verticalScrollBar().rangeChanged.connect(lambda *_: self._bring_into_sight())
        self._foot = QWidget()
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(0)
        foot.addWidget(line())
        foot.addWidget(self.fold)
        self._page = page = QWidget()
        self._tight = False
        page.installEventFilter(self)
        self._outer = column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._top)
        column.addWidget(self.changes, 1)
        column.addWidget(self._foot)
        self._pages = QStackedWidget()
        self.details = Details(self._workspace)
        self._pages.addWidget(self.details)
        self._pages.addWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(364), theme.px(600))

    def _fit(self) -> None:
        self.setMinimumWidth(theme.px(300))
        self.changes.fit()
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._page and event.type() == QEvent.Type.Resize:
            self._arrange()
        return super().eventFilter(watched, event)

    def _arrange(self) -> None:
        """Where the room is short, one column that scrolls as a whole, the ways out first; else two beneath each other.

        The card and the ways stay where they are then, while the changes scroll.
        """
        ways = self.ways.height() if self.ways.isVisibleTo(self) else 0
        decision = self.decision.sizeHint().height() if self.decision.isVisibleTo(self) else 0
        cards = self._cards.sizeHint().height() if self._cards.isVisibleTo(self) else 0
        foot = self._foot.sizeHint().height() if self._foot.isVisibleTo(self) else 0
        room = self._page.height() - self._top.y() - foot
        tight = bool(ways) and ways + decision + cards + theme.px(150) > room
        if tight == self._tight:
            return
        self._tight = tight
        had = self.changes.hasFocus()
        for part in (self._cards, self.changes):
            (self._column if part.parent() is self._inside else self._outer).removeWidget(part)
        if tight:
            end = self._column.count() - 1  # before the stretch
            self._column.insertWidget(end, self._cards)
            self._column.insertWidget(end + 1, self.changes)
        else:
            self._column.insertWidget(0, self._cards)
            self._outer.insertWidget(self._outer.indexOf(self._foot), self.changes, 1)
        self.changes.show_whole(tight)
        self.changes.show()
        if had:
            self.changes.setFocus(Qt.FocusReason.OtherFocusReason)

    # what is shown ----------------------------------------------------------------------------------------------------
    def refresh(self) -> None:
        """Show the preview there is."""
        self._stale = False
        preview = self._workspace.preview
        self._pages.setCurrentIndex(int(preview is not None))
        if preview is None:
            self._answer = None
            self.ways.show_answer(None, None, {})
            self.decision.show_preview(None)
            self.owed.show_answer(None)
            self.changes.show_preview(None, keep_place=False)
            return
        answer = preview.answer
        new, self._answer = answer is not None and answer is not self._answer, answer
        nothing = answer is not None and answer.nothing_late
        self.owed.setVisible(answer is not None and bool(answer.owed))
        self.nothing.setVisible(nothing)
        self._cards.setVisible(nothing or (answer is not None and bool(answer.owed)))
        self.owed.show_answer(answer)
        self.nothing.show_answer(answer)
        choices = answer is not None and not nothing
        self._ways_title.setVisible(choices)
        self.ways.setVisible(choices)
        self._top.setVisible(answer is not None)
        self.ways.show_answer(
            answer if choices else None, preview.way if choices else None, late_by_way(answer) if new else {}
        )
        self.decision.show_preview(preview if choices else None)
        self._count(preview)
        self.changes.show_preview(preview, keep_place=preview.live)
        self._arrange()
        if new and self._tight:
            self._top.verticalScrollBar().setValue(0)

    def _count(self, preview: Preview) -> None:
        """Counts are lines drawn and lines folded."""
        knock_on = preview.knock_on
        before = preview.answer.before if preview.answer is not None else self._workspace.committed
        found = counts(preview.schedule.plan, knock_on)
        changed = sum(found[state] for state in STATE_ORDER)
        text = tr("{0} of {1} change").format(changed, plural(tracked(before), "deadline"))
        self.counts.set_whole(f"{text}, {plural(len(knock_on.departments), 'department')}" if changed else text)
        for state, chip in self.chips.items():
            chip.set_state(state, f"{found[state]} {marks.counted(state)}")
            chip.setVisible(found[state] > 0)
        self.none.setVisible(not changed)
        self._foot.setVisible(bool(found["moved"] or found["relieved"]))
        self.fold.set_counts(found["moved"], found["relieved"])

    # what is done -----------------------------------------------------------------------------------------------------
    def show_ways(self) -> None:
        """Put the keyboard into the ways out."""
        if self.ways.isVisible():
            self.ways.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif self.nothing.isVisible():
            self.nothing.record.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_chosen(self, way: Way) -> None:
        if self._answer is None:
            return
        preview_way(self._workspace, self._answer, way)
        self.ways.executeDelayedItemsLayout()  # why it is not possible makes a row taller
        self._inside.resize(self._inside.width(), self._inside.sizeHint().height())
        self._bring_into_sight()

    def _bring_into_sight(self) -> None:
        """The chosen way; again when the room for the ways has changed, as it does while they are laid out."""
        current = self.ways.currentIndex()
        if self._answer is None or not current.isValid():
            return
        row = self.ways.visualRect(current)
        middle = self.ways.mapTo(self._inside, row.center())
        self._top.ensureVisible(0, middle.y(), 0, row.height() // 2 + 2)

    def _on_line(self, current: QModelIndex, _previous: QModelIndex) -> None:
        """Where the whole column scrolls, it follows the line the keyboard is on."""
        if self._tight and current.isValid():
            row = self.changes.visualRect(current)
            middle = self.changes.mapTo(self._inside, row.center())
            self._top.ensureVisible(0, middle.y(), 0, row.height() // 2 + 2)

    def _on_fold(self, shown: bool) -> None:
        self.changes.set_folded(not shown)
