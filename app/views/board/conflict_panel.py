"""The conflicts of what is selected, in sentences, each with buttons that end it; under the pointer one is tried."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.engine.schedule import Schedule
from app.engine.values import Conflict
from app.plan.change import Ref
from app.plan.units import hours
from app.reports.sentences import conflict_sentence
from app.views import theme
from app.views.board.conflict_marks import marks_of
from app.views.board.remedies import Remedy, remedies
from app.views.translated import tr
from app.views.widgets import Chip, ElidedLabel, button, paragraph
from app.views.workspace import Workspace

MOST = 3  # conflicts told; the others are counted
MOST_LINES = 3  # of a button


class ConflictPanel(QWidget):
    """Guarantees: nothing is written before a button is pressed; what is tried ends when pointer and focus go. The
    sentences stand there at once; buttons are added one after another, as remedies are found."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._tried: Remedy | None = None
        self._showing = False  # a preview is on its way through the window
        self._shown: tuple[object, ...] = ()
        self._asked: tuple[list[int], list[int]] = ([], [])
        self._opened: Ref | None = None  # of which all conflicts are told
        self.more: QPushButton | None = None
        self._chip, self._where = Chip(), ElidedLabel("", "strong")
        self.sentences: list[str] = []
        self.buttons: dict[QPushButton, Remedy] = {}
        self._search: Iterator[tuple[QWidget, Remedy] | None] = iter(())
        self._next = QTimer(self)
        self._next.timeout.connect(self._look_on)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._chip)
        head.addWidget(self._where, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        column.addLayout(head)
        self._told = QWidget()
        self._lines = QVBoxLayout(self._told)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(6)
        column.addWidget(self._told)

    @property
    def trying(self) -> bool:
        """Whether a remedy is shown as a preview now."""
        return self._tried is not None

    @property
    def searching(self) -> bool:
        """Whether more buttons may come."""
        return self._next.isActive()

    def refresh(self, strips: list[int], sessions: list[int]) -> None:
        """Tell the conflicts of these; not while one of its remedies is tried, which would pull the button away."""
        if self._tried is not None and self._workspace.preview is not None:
            return
        self._tried, self._asked = None, (strips, sessions)
        found, where = self._found(strips, sessions)
        if where != self._opened:
            self._opened = None
        self.setVisible(bool(found))
        if not found or where is None:
            self._clear()
            self._shown = ()
            return
        plan = self._workspace.plan
        self._chip.set_state(
            "late", tr("1 conflict") if len(found) == 1 else tr("{0} conflicts").format(len(found))
        )  # fmt: skip
        self._where.set_whole(plan.name_of(where))
        may = self._workspace.preview is None and not self._workspace.read_only
        shown = (tuple(found), where, may, id(self._workspace.schedule), self._opened)
        if shown != self._shown:
            self._shown = shown
            self._tell(found, may, where)

    def _found(self, strips: list[int], sessions: list[int]) -> tuple[list[Conflict], Ref | None]:
        found: list[Conflict] = []
        where: Ref | None = None
        workspace = self._workspace
        if workspace.is_open and workspace.schedule.conflicts:
            wrong = marks_of(workspace.schedule)
            for table, ids, known in (("strips", strips, wrong.strips), ("sessions", sessions, wrong.sessions)):
                for one in ids:
                    found += [conflict for conflict in known.get(one, ()) if conflict not in found]
                    where = where or ((table, one) if known.get(one) else None)
        return found, where

    def _clear(self) -> None:
        self._next.stop()
        self.buttons.clear()
        self.sentences, self.more = [], None
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _open(self, where: Ref) -> None:
        """Tell every conflict of a thing."""
        self._opened = where
        self.refresh(*self._asked)

    def _tell(self, found: list[Conflict], may: bool, where: Ref) -> None:
        self._clear()
        schedule = self._workspace.schedule
        told: list[tuple[QWidget, Conflict]] = []
        most = MOST if self._opened is None else len(found)
        for conflict in found[:most]:
            self.sentences.append(f"{conflict_sentence(schedule.plan, schedule, conflict)}.")
            told.append((paragraph(self.sentences[-1], "small"), conflict))
            self._lines.addWidget(told[-1][0])
        if len(found) > most:
            self.sentences.append(tr("And {0} more…").format(len(found) - most))
            self.more = button(self.sentences[-1], look="flat")
            self.more.clicked.connect(lambda: self._open(where))
            self._lines.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        if may:
            self._search = _found_one_by_one(schedule, told)
            self._next.start(0)

    def _look_on(self) -> None:
        """Try one more remedy, and offer it where it is one."""
        try:
            found = next(self._search)
        except StopIteration:
            self._next.stop()
            return
        if found is not None:
            said, remedy = found
            place = self._lines.indexOf(said) + 1
            while (item := self._lines.itemAt(place)) is not None and isinstance(item.widget(), QPushButton):
                place += 1
            self._lines.insertWidget(place, self._button(remedy))

    def _button(self, remedy: Remedy) -> QPushButton:
        made = button("")
        made.setAccessibleName(remedy.text)
        made.setStyleSheet("QPushButton { text-align: left; padding: 4px 8px; }")
        made.setMouseTracking(True)
        made.installEventFilter(self)
        made.clicked.connect(lambda: self._take(remedy))
        self.buttons[made] = remedy
        self._fit(made)
        return made

    def _fit(self, made: QPushButton) -> None:
        room = max(theme.px(120), self.width() - theme.px(44))
        lines = _in_lines(self.buttons[made].text, made.fontMetrics(), room)
        made.setText("\n".join(lines).replace("&", "&&"))
        made.setToolTip(self.buttons[made].text if any("…" in line for line in lines) else "")
        made.setMinimumHeight(len(lines) * made.fontMetrics().lineSpacing() + theme.px(10))

    def try_out(self, remedy: Remedy) -> None:
        """Show what it would do, without writing."""
        workspace = self._workspace
        if workspace.preview is not None and not workspace.preview.live:
            return
        self._tried, self._showing = remedy, True
        try:
            shown = workspace.drag_preview(remedy.change)
        finally:
            self._showing = False
        if shown is None:
            self._tried = None
            return
        parts = [tr("{0}, not applied yet").format(remedy.text)]
        for session in {move.after for move in shown.knock_on.moves if move.after is not None}:
            times = shown.schedule.sessions.get(session)
            if times is not None and times.overrun:
                name = shown.schedule.plan.name_of(("sessions", session))
                parts.append(tr("{0} runs {1} over").format(name, hours(times.overrun)))
        late = shown.knock_on.newly_late
        parts.append(tr("{0} newly late").format(late) if late else tr("nothing newly late"))
        workspace.statusChanged.emit("; ".join(parts) + ".")

    def let_go(self) -> None:
        """Give up what is tried."""
        if self._tried is None:
            return
        self._tried = None
        if self._workspace.preview is not None and self._workspace.preview.live:
            self._workspace.cancel_preview()

    def _let_go_of(self, remedy: Remedy) -> None:
        if self._tried is remedy:
            self.let_go()

    def _take(self, remedy: Remedy) -> None:
        self._tried = None
        if self._workspace.preview is not None and self._workspace.preview.live:
            self._workspace.cancel_preview()
        if self._workspace.commit(remedy.change) is not None:
            self._workspace.statusChanged.emit(tr("{0}: done. Ctrl+Z takes it back.").format(remedy.text))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        remedy = self.buttons.get(watched) if isinstance(watched, QPushButton) else None
        if remedy is not None:
            # a button that comes up under a resting pointer is entered too, but nobody meant it
            if event.type() in (QEvent.Type.MouseMove, QEvent.Type.FocusIn):
                if self._tried is not remedy:
                    self.try_out(remedy)
            elif event.type() in (QEvent.Type.Leave, QEvent.Type.FocusOut, QEvent.Type.Hide):
                if self._tried is remedy and self._showing:  # what is shown has moved it from under the pointer
                    QTimer.singleShot(0, self, lambda: self._let_go_of(remedy))
                elif self._tried is remedy:
                    self.let_go()
            elif event.type() == QEvent.Type.Resize and isinstance(watched, QPushButton):
                self._fit(watched)
        return super().eventFilter(watched, event)


def _in_lines(text: str, metrics: QFontMetrics, room: int) -> list[str]:
    """A text on at most MOST_LINES lines of a width, broken between words; the last one elided where it must be."""
    lines: list[str] = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if not lines[-1] or len(lines) == MOST_LINES or metrics.horizontalAdvance(longer) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, room) for line in lines]


def _found_one_by_one(
    schedule: Schedule, told: list[tuple[QWidget, Conflict]]
) -> Iterator[tuple[QWidget, Remedy] | None]:
    """Each remedy once, with the sentence of the first conflict that it ends; None: tried in vain."""
    offered: set[str] = set()
    for said, conflict in told:
        for remedy in remedies(schedule, conflict):
            new = remedy is not None and remedy.text not in offered
            offered |= {remedy.text} if remedy is not None else set()
            yield (said, remedy) if remedy is not None and new else None
