"""The chart under pointer and keys. What is shown is `canvas.py`'s; dragging, editing and commands are beside it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QHideEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from app.plan import units
from app.views.schedule import commands, speech, typed, waits
from app.views.schedule.canvas import Canvas
from app.views.schedule.drag import Gesture, MoveDrag, ResizeDrag, TableDrag
from app.views.schedule.editor import CellEditor
from app.views.schedule.hits import Hit, hit
from app.views.schedule.link_drag import LinkDrag
from app.views.schedule.link_editor import LinkEditor
from app.views.schedule.prompt import Prompt
from app.views.schedule.why_card import WhyCard
from app.views.workspace import Workspace

STEP = 1.25  # of zooming
CURSORS = {
    "move": Qt.CursorShape.SizeAllCursor,
    "resize": Qt.CursorShape.SizeHorCursor,
    "handle": Qt.CursorShape.CrossCursor,
    "table": Qt.CursorShape.SplitHCursor,
}


class Chart(Canvas):
    """Guarantees: whatever is dragged or typed becomes one Change, or none."""

    reportDelayRequested = Signal(object)
    findRequested = Signal()
    addRequested = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.editor = CellEditor(self)
        self.link_editor = LinkEditor(self)
        self.prompt = Prompt(self)
        self.why = WhyCard(self)
        workspace.scheduleChanged.connect(self.why.close_card)
        self._alone: int | None = None  # the row that a click leaves selected alone, once it was no drag

    def _on_scrolled(self) -> None:
        self.editor.follow(scrolled=True)
        self.link_editor.follow()
        super()._on_scrolled()

    def rebuild(self, *, keep: bool = False) -> None:
        super().rebuild(keep=keep)
        self.editor.follow()

    def ask_date(self) -> None:
        """Ask for a date to scroll to."""
        near = units.local_date(self.now, self._scale.zone)
        self.prompt.ask(self.tr("Go to date"), "27 May", lambda text: self.go_to_date(typed.parse_day(text, near)))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.drop_gesture()
        self.editor.leave()

    def hit_at(self, at: QPointF) -> Hit:
        """What lies at a point of the viewport."""
        assert self.faces is not None
        return hit(self.scene(), at)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.faces is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self.link_editor.cancel()
        self.why.close_card()
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        found = self.hit_at(event.position())
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        self._alone = None
        if found.part == "fold" and found.row is not None:
            self.toggle(self.table.rows[found.row])
        elif found.part == "title":
            column = self.layout_now().column_at(event.position().x())
            if column is not None and column != "pred":
                self.sort_by(column)
        elif found.part == "session" and found.id is not None:
            self.workspace.select(("sessions", found.id))
        elif found.part == "link" and found.id is not None:
            current = self.current_row()
            self.workspace.select(*([current.ref] if current else []), ("links", found.id))
        elif found.row is not None and found.part not in ("header", "title"):
            if (shift or control) and found.part != "handle":
                self.select_row(found.row, extend=shift, toggle=control)
                return
            if found.row in self.chosen.indices() and len(self.chosen.indices()) > 1:
                self._alone = found.row  # it may be the beginning of a drag of them all
            else:
                self.select_row(found.row)
        self.gesture = self._gesture(found, event.position())

    def _gesture(self, found: Hit, at: QPointF) -> Gesture | None:
        kinds: dict[str, Callable[[Chart, int, QPointF], Gesture]] = {
            "move": MoveDrag,
            "resize": ResizeDrag,
            "handle": LinkDrag,
        }
        if found.part == "table":
            return TableDrag(self, at)
        make = kinds.get(found.part)
        return make(self, found.row, at) if make is not None and found.row is not None else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.faces is None:
            return
        if self.gesture is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self.gesture.follow(event.position(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier))
            return
        found = self.hit_at(event.position())
        handled = found.row if found.part in ("move", "resize", "handle") else None
        if handled != self.handled:
            self.handled = handled
            self.viewport().update()
        cursor = CURSORS.get(found.part)
        self.viewport().setCursor(cursor if cursor is not None else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.gesture is not None:
            gesture, self.gesture = self.gesture, None
            moved = gesture.active
            gesture.release()
            self._release_alone(moved)
            self.viewport().setCursor(Qt.CursorShape.ArrowCursor)
            if not gesture.active and self._stale is False:
                self.viewport().update()

        elif event.button() == Qt.MouseButton.LeftButton:
            self._release_alone(False)

    def _release_alone(self, moved: bool) -> None:
        """A click on one of several selected rows leaves it alone selected, unless they were dragged."""
        row, self._alone = self._alone, None
        if row is not None and not moved and row < len(self.table.rows):
            self.select_row(row)

    def drop_gesture(self) -> bool:
        """Give up what is being dragged; everything is as it was. Whether something was."""
        gesture, self.gesture = self.gesture, None
        if gesture is None:
            return False
        gesture.cancel()
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        self.viewport().update()
        return gesture.active

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.faces is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self.drop_gesture()
        found = self.hit_at(event.position())
        if found.part == "link" and found.id is not None:
            self.link_editor.open(found.id, event.position())
            return
        if found.row is None:
            return
        if self.table.rows[found.row].kind == "group":
            if found.part != "fold":
                self.toggle(self.table.rows[found.row])
            return
        column = self.layout_now().column_at(event.position().x())
        self.editor.open(found.row, column if column is not None else "name")

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn = event.angleDelta().y() or event.angleDelta().x()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_to(self._scale.per_day * STEP ** (turn / 120), event.position().x())
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier or not event.angleDelta().y():
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - round(turn / 120 * max(40.0, 3 * self._scale.per_day)))
        else:
            self._scroll_rows(event, turn)
        event.accept()

    def _scroll_rows(self, event: QWheelEvent, turn: int) -> None:
        bar, pixels = self.verticalScrollBar(), event.pixelDelta().y()
        bar.setValue(bar.value() - (pixels or round(turn / 120 * 3 * bar.singleStep())))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.faces is None:
            return
        keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        at = event.pos()
        if keyboard:
            index = self.current_index()
            at = self.layout_now().cell_rect(index, "name").center() if index is not None else QPoint(20, 60)
        else:
            found = self.hit_at(QPointF(at))
            if found.part == "session" and found.id is not None:
                self.workspace.select(("sessions", found.id))
            elif found.part == "link" and found.id is not None:
                current = self.current_row()
                self.workspace.select(*([current.ref] if current else []), ("links", found.id))
            elif found.row is not None and found.row not in self.chosen.indices():
                self.select_row(found.row)
        commands.show_menu(self, self.viewport().mapToGlobal(at), header=at.y() < self.layout_now().sizes.header)

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and commands.wants(self, event)
        ):
            event.accept()
            return True
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self.faces is not None:
            found = self.hit_at(QPointF(event.pos()))
            text = self._predecessors_at(found, event.pos()) or speech.hint(found, self.faces, self.table)
            QToolTip.showText(event.globalPos(), text, self.viewport())
            return True
        return super().viewportEvent(event)

    def _predecessors_at(self, found: Hit, at: QPoint) -> str:
        """With their names, what the numbers in the column of predecessors stand for."""
        column = self.layout_now().column_at(at.x()) if found.part == "cell" else None
        row = self.table.rows[found.row] if found.row is not None else None
        if column != "pred" or row is None or row.activity is None:
            return ""
        return "\n".join(waits.spelled(self.workspace.plan, row.activity))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.faces is None or not commands.press(self, event):
            super().keyPressEvent(event)
