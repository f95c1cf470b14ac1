"""The strips of a workspace in one painted scroll area: what is shown, selected, scrolled. Pointer and keys are
`strips.py`'s."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import (
    QFocusEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)  # fmt: skip
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar, QWidget

from app.plan import units
from app.plan.change import Ref
from app.views import accessible, theme
from app.views.board import fields, rows, speech
from app.views.board.heard import HeardBoard
from app.views.board.layout import Layout, Look, Sizes
from app.views.board.paint import Overlay, Painter
from app.views.board.rows import Row, Table
from app.views.workspace import Workspace

RESTS = 120  # milliseconds after which a pointer that drags is at rest


class Canvas(QAbstractScrollArea):
    """While `frozen` (something is dragged) the strips stand still; the breaks' figures follow the preview.

    Attributes: unit (None: all that are not hidden), by_unit (one unit after another), span (first and last date,
    None: open), look, fields, overlay, table.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.unit: int | None = None
        self.by_unit = False
        self.look: Look = fields.remembered_look()
        self.fields: tuple[str, ...] = fields.remembered()
        self.span: tuple[date | None, date | None] = (None, None)
        self.frozen = False
        self.overlay = Overlay()
        self.table = self._still = Table()
        self.current: Ref | None = None
        self._anchor: Ref | None = None
        self._layout: Layout | None = None
        self._painter = Painter()
        self._reader = rows.Reader()
        self._stale = True
        self._placed = False
        self._judge = QTimer(self)
        self._judge.setSingleShot(True)
        self._judge.setInterval(RESTS)
        self._judge.timeout.connect(self._show_breaks)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setAccessibleName(self.tr("Board"))
        viewport = self.viewport()
        viewport.setMouseTracking(True)
        viewport.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.horizontalScrollBar().valueChanged.connect(self._on_scrolled)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        workspace.opened.connect(self._on_opened)
        workspace.scheduleChanged.connect(self._on_schedule)
        workspace.selectionChanged.connect(self._on_selection)
        workspace.unitsShownChanged.connect(self._on_schedule)
        theme.current().changed.connect(self._on_theme)

    # what is shown ----------------------------------------------------------------------------------------------------
    def _on_opened(self) -> None:
        self._placed, self.current, self._anchor = False, None, None
        self.unit, self.span = None, (None, None)

    def _on_schedule(self) -> None:
        self._stale = True
        if self.isVisible():
            self.refresh()

    def _on_theme(self) -> None:
        self._painter.forget()
        self._lay_out()

    def _lay_out(self) -> None:
        """Place everything anew; the row that was seen first stays so."""
        seen = self.layout_now().visible()
        self._layout = None
        self._fit()
        if seen:
            self.along_bar().setValue(self.layout_now().tops[seen[0]])
        self.viewport().update()

    def show_fields(self, chosen: tuple[str, ...]) -> None:
        """Let these stand on a strip, in this order, from now on, also in what is opened later."""
        self.fields = chosen
        fields.remember(chosen)
        self._lay_out()

    def show_look(self, look: Look) -> None:
        """Rows, or columns as of cardboard; remembered."""
        if look != self.look:
            seen = self.layout_now().visible()
            self.look = look
            fields.remember_look(look)
            self._layout = None
            self._fit()
            self.across_bar().setValue(0)
            if seen:
                self.along_bar().setValue(self.layout_now().tops[seen[0]])
            self.viewport().update()

    def refresh(self) -> None:
        """Bring the rows up to the workspace's schedule; while frozen, the breaks alone."""
        self._stale = False
        workspace = self.workspace
        if self.frozen and workspace.is_open:
            # heights and columns stay, so that the places of all rows do
            self._show_breaks(judged=False)
            self._judge.start()
            return
        self._judge.stop()
        self.table = self._built() if workspace.is_open else Table()
        self._layout = None
        self._fit()
        if not self._placed and workspace.is_open and self.isVisible() and self.table.rows:
            self._placed = True
            if workspace.as_of is not None:
                self.go_to_date(units.local_date(workspace.as_of, workspace.plan.production.zone))
        self._on_selection()
        self.viewport().update()

    def _show_breaks(self, judged: bool = True) -> None:
        """The breaks of what is dragged; its conflicts are judged once the pointer rests."""
        workspace = self.workspace
        if self.frozen and workspace.is_open:
            self.table = self._reader.breaks(workspace.schedule, workspace.committed, self._still, judged)
            self.layout_now().table = self.table
            self.viewport().update()

    def freeze(self) -> None:
        """Let the strips stand still from now on."""
        self.frozen, self._still = True, self.table

    def _built(self) -> Table:
        workspace, before = self.workspace, None
        if workspace.preview is not None:
            answer = workspace.preview.answer
            before = answer.before if answer is not None else workspace.committed
        sessions = rows.sessions_shown(workspace.plan, self.unit, workspace.hidden_units, *self.span, self.by_unit)
        return self._reader.build(workspace.schedule, before, sessions)

    def show_part(self, unit: int | None, span: tuple[date | None, date | None], by_unit: bool = False) -> None:
        """Show the sessions of a unit (None: all, by date or one unit after another) and of some dates (None: open)."""
        self.unit, self.span, self.by_unit = unit, span, by_unit
        self.refresh()

    def up_to_date(self) -> Table:
        """The rows as they are now, also where the view has not been seen since the last change."""
        if self._stale:
            self.refresh()
        return self.table

    def layout_now(self) -> Layout:
        """Where everything stands at this moment."""
        viewport = self.viewport()
        left, top = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        layout, size = self._layout, (viewport.width(), viewport.height())
        if layout is None or (layout.width, layout.height) != size:
            sizes = Sizes.of(self.table, self.fields, self.look, size[0])
            layout = self._layout = Layout(self.table, sizes, *size, left, top)
        layout.left, layout.top = left, top
        return layout

    def _fit(self) -> None:
        layout = self.layout_now()
        along, across = self.along_bar(), self.across_bar()
        along.setRange(0, max(0, layout.total - layout.page))
        along.setPageStep(layout.page)
        along.setSingleStep(dict(layout.sizes.heights)["strip"])
        seen = layout.width if layout.flat else layout.height
        across.setRange(0, max(0, layout.content - seen))
        across.setPageStep(seen)
        across.setSingleStep(theme.px(24))

    def along_bar(self) -> QScrollBar:
        """The scroll bar that goes from strip to strip."""
        return self.verticalScrollBar() if self.look == "rows" else self.horizontalScrollBar()

    def across_bar(self) -> QScrollBar:
        return self.horizontalScrollBar() if self.look == "rows" else self.verticalScrollBar()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        overlay = replace(
            self.overlay, selected=self.selected_rows(), current=self.index_of(self.current), focus=self.hasFocus()
        )
        self._painter.paint(painter, self.layout_now(), overlay, self.devicePixelRatioF())
        painter.end()

    # rows and selection -----------------------------------------------------------------------------------------------
    def index_of(self, ref: Ref | None) -> int | None:
        return self.table.index.get(ref) if ref is not None else None

    def selected_rows(self) -> frozenset[int]:
        """Rows of what the workspace has selected; of a scene, all its strips."""
        refs = set(self.workspace.selection)
        for table, found in self.workspace.selection:
            if table == "scenes":
                refs |= {("strips", strip.id) for strip in self.workspace.plan.strips_of_scene(found)}
        index = self.table.index
        return frozenset(index[ref] for ref in refs if ref in index)

    def current_row(self) -> Row | None:
        index = self.index_of(self.current)
        return self.table.rows[index] if index is not None else None

    def selected_strips(self) -> list[int]:
        """Ids of the selected strips among these rows, in order."""
        chosen = (self.table.rows[index] for index in sorted(self.selected_rows()))
        return [row.ref[1] for row in chosen if row.kind != "break"]

    def choose(self, index: int, extend: bool = False, toggle: bool = False) -> None:
        """Select a row; extend: all from where the selection began; toggle: it too, or no longer."""
        ref = self.table.rows[index].ref
        anchor = self.index_of(self._anchor)
        self.current = ref
        if extend and anchor is not None:
            first, last = sorted((anchor, index))
            between = self.table.rows[first : last + 1]
            refs = {row.ref for row in between if row.kind != "break"} or {ref}
        else:
            self._anchor = ref
            refs = set(self.workspace.selection) ^ {ref} if toggle else {ref}
            if toggle:
                refs = {chosen for chosen in refs if chosen[0] in ("strips", "sessions")}
        self.workspace.select(*refs)
        self.show_row(index)
        self._on_selection()

    def walk_to(self, index: int) -> None:
        """Move the keys' row without selecting it."""
        self.current = self.table.rows[index].ref
        self.show_row(index)
        self._on_selection()

    def _on_selection(self) -> None:
        if self._stale:
            return
        chosen = self.selected_rows()
        if chosen and self.index_of(self.current) not in chosen:
            self.current = self._anchor = self.table.rows[min(chosen)].ref
        self._tell()
        self.viewport().update()

    def _tell(self) -> None:
        """Make the keys' row the accessible name, and say so where someone listens."""
        row = self.current_row()
        name = speech.said(row) if row is not None else self.tr("Board")
        if name != self.accessibleName():
            self.setAccessibleName(name)
            self.setAccessibleDescription(speech.detail(row, self.table) if row is not None else "")
            accessible.say_current(self)

    def heard(self) -> HeardBoard:
        """What a screen reader is told of, row by row."""
        return HeardBoard(self)

    # scrolling --------------------------------------------------------------------------------------------------------
    def show_row(self, index: int) -> None:
        """Scroll until a row is seen."""
        layout, bar = self.layout_now(), self.along_bar()
        page = layout.page
        top, bottom = layout.tops[index], layout.tops[index + 1]
        if top < bar.value():
            bar.setValue(top)
        elif bottom > bar.value() + page:
            bar.setValue(bottom - page)

    def show_ref(self, ref: Ref) -> bool:
        """Scroll until a strip, scene or session is in the middle. Whether it is among these rows."""
        chosen = {ref}
        if ref[0] == "scenes":
            chosen = {("strips", strip.id) for strip in self.workspace.plan.strips_of_scene(ref[1])}
        found = [self.table.index[each] for each in chosen if each in self.table.index]
        if not found:
            return False
        index, layout = min(found), self.layout_now()
        self.current = self._anchor = self.table.rows[index].ref
        top, bottom = layout.tops[index], layout.tops[index + 1]
        bar, page = self.along_bar(), layout.page
        if top < bar.value() or bottom > bar.value() + page:
            bar.setValue((top + bottom - page) // 2)
        self._on_selection()
        return True

    def go_to_date(self, day: date) -> None:
        """Scroll to the first day that is not before a date."""
        sessions = self.workspace.plan.sessions
        for index, row in enumerate(self.table.rows):
            if sessions[row.session].day >= day:
                self.along_bar().setValue(self.layout_now().tops[index])
                return
        self.along_bar().setValue(self.along_bar().maximum())

    def scroll_to_session(self, session: int) -> None:
        """Scroll until a day begins at the edge."""
        first = next((index for index, row in enumerate(self.table.rows) if row.session == session), None)
        if first is not None:
            self.along_bar().setValue(self.layout_now().tops[first])

    def row_rect(self, ref: Ref) -> QRect:
        """Where a row is in the viewport; empty where it has none."""
        self.up_to_date()
        index = self.index_of(ref)
        if index is None:
            return QRect()
        area, viewport = self.layout_now().row_rect(index), self.viewport()
        if self.look == "rows":
            return area.intersected(QRect(0, area.top(), viewport.width(), area.height()))
        return area.intersected(QRect(area.left(), 0, area.width(), viewport.height()))

    def _on_scrolled(self) -> None:
        self.viewport().update()

    # Qt ---------------------------------------------------------------------------------------------------------------
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale or not self._placed:
            self.refresh()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
