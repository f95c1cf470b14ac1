"""The strips under pointer and keys. What is shown is `canvas.py`'s; dragging, typing and commands are beside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHideEvent, QKeyEvent, QMouseEvent, QPixmap, QWheelEvent
from PySide6.QtWidgets import QWidget

from app.plan.change import Ref
from app.views.board import commands, menu, new_day, rows
from app.views.board.canvas import Canvas
from app.views.board.drag import Hand
from app.views.board.editor import CellEditor
from app.views.board.form import Form
from app.views.board.layout import Layout, Sizes
from app.views.board.paint import Painter
from app.views.workspace import Workspace


class Strips(Canvas):
    """Guarantees: whatever is dragged, typed or chosen becomes one Change, or none.

    Signals: reportDelayRequested(ref), fieldsRequested(), lookRequested() (the other one),
    owedRequested(scene): an insert, plate or pick-up of it.
    `hand` is given by the view, which has the boneyard too.
    """

    reportDelayRequested = Signal(object)
    fieldsRequested = Signal()
    lookRequested = Signal()
    owedRequested = Signal(object)
    hand: Hand

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.editor = CellEditor(self)
        self.form: Form | None = None
        self._form_about: Ref | None = None
        self._pending: int | None = None  # a selected row that was pressed: chosen alone when let go

    # forms ------------------------------------------------------------------------------------------------------------
    def open_form(self, form: Form, index: int) -> None:
        """Show a form below a row, in place of another."""
        self.close_form()
        self.show_row(index)
        form.show_at(self.layout_now().beside(index))
        form.closed.connect(self._on_form_closed)
        self.form, self._form_about = form, self.table.rows[index].ref

    def float_form(self, form: Form) -> None:
        """Show a form that is about no row, at the upper edge."""
        self.close_form()
        layout = self.layout_now()
        form.show_at(QPoint(layout.sizes.left[2], layout.sizes.header if layout.flat else 0) + QPoint(8, 8))
        form.closed.connect(self._on_form_closed)
        self.form, self._form_about = form, None

    def close_form(self) -> None:
        if self.form is not None:
            self.form.close_form()

    def _on_form_closed(self) -> None:
        self.form = None
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_scrolled(self) -> None:
        self.editor.follow(scrolled=True)
        index = self.index_of(self._form_about)
        if self.form is not None and index is not None:
            self.form.stand_at(self.layout_now().beside(index))
        super()._on_scrolled()

    def refresh(self) -> None:
        super().refresh()
        self.editor.follow()

    # dragging ---------------------------------------------------------------------------------------------------------
    def pictures_of(self, strips: list[int]) -> list[QPixmap]:
        """Strips as they look, for the pointer to carry; banners left out."""
        plan, shown = self.workspace.plan, self.layout_now()
        painter, layout = self._painter, shown
        if not shown.flat:  # in the hand it is a row, to be read
            sizes = Sizes.of(self.table, self.fields, width=self.viewport().width())
            painter, layout = Painter(), Layout(self.table, sizes, self.viewport().width(), shown.height)
        words = painter.words(self.devicePixelRatioF())
        height = dict(layout.sizes.heights)["strip"]
        return [
            painter.picture(words, layout, rows.strip_row(plan, strip), layout.width, height)
            for strip in (plan.strips[found] for found in strips)
            if strip.kind == "scene"
        ]

    def show_drag(self, strips: list[int], gap: int | None, session: int | None) -> None:
        """Fade the strips that are dragged; a line where they would go, the day's break lit."""
        away = {("strips", strip) for strip in strips}
        self.overlay.dragged = frozenset(self.table.index[ref] for ref in away if ref in self.table.index)
        self.overlay.gap = gap
        self.overlay.lit = self.index_of(("sessions", session)) if session is not None else None
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.editor.leave()
        index = self.layout_now().row_at(event.position().toPoint())
        self._pending = None
        if index is None:
            return
        modifiers = event.modifiers()
        extend = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        toggle = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        if not extend and not toggle and index in self.selected_rows():
            self._pending = index
            self.walk_to(index)
        else:
            self.choose(index, extend, toggle)
        row, at = self.table.rows[index], event.globalPosition().toPoint()
        if row.kind == "break":
            self.hand.pick_up_break(row.session, at)
        elif index in self.selected_rows():
            self.hand.pick_up(self.selected_strips(), at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.hand.follow(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if not self.hand.drop() and self._pending is not None and self._pending < len(self.table.rows):
            self.choose(self._pending)
        self._pending = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if event.button() != Qt.MouseButton.LeftButton or self.layout_now().row_at(at) is None:
            return
        self.hand.cancel()
        commands.enter(self, "pages" if self.layout_now().field_at(at) == "pages" else "estimate")

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn, pixels = event.angleDelta(), event.pixelDelta()
        sideways = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier) or not turn.y()
        if sideways and self.look == "rows":
            across = self.horizontalScrollBar()
            across.setValue(across.value() - (turn.x() or turn.y()) // 3)
        elif sideways and turn.x():
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - round(turn.x() / 120 * 3 * bar.singleStep()))
        elif sideways:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() - turn.y() // 3)
        else:
            bar = self.along_bar()
            bar.setValue(bar.value() - (pixels.y() or round(turn.y() / 120 * 3 * bar.singleStep())))
        event.accept()

    # menu and keys ----------------------------------------------------------------------------------------------------
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.pos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index = self.index_of(self.current)
            if index is not None:
                self.show_row(index)
                area, layout = self.layout_now().row_rect(index), self.layout_now()
                at = QPoint(layout.sizes.left[3], area.center().y()) if layout.flat else layout.beside(index)
        else:
            index = self.layout_now().row_at(at)
            if index is not None and index not in self.selected_rows():
                self.choose(index)
            elif index is not None:
                self.walk_to(index)
        if index is not None:
            menu.show_menu(self, self.viewport().mapToGlobal(at))

    def event(self, event: QEvent) -> bool:
        wanted = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if wanted and commands.wants(self, event):  # type: ignore[arg-type]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.table.rows and event.key() == Qt.Key.Key_Insert:
            new_day.insert_day(self)
        elif not self.table.rows or not commands.press(self, event):
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.hand.cancel()
        self.editor.leave()
        self.close_form()
