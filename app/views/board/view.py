"""BoardView: the bar on top (unit, days, legend), the strips, and at the side boneyard, conflicts and details."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedLayout, QVBoxLayout, QWidget

from app.edits import board
from app.engine.board import strip_eighths
from app.plan import labels, units
from app.plan.change import Ref
from app.views import theme
from app.views.board import bone_menu, commands, forms, new_day
from app.views.board.bar import BY_UNIT, BoardBar
from app.views.board.boneyard import cards
from app.views.board.drag import Hand
from app.views.board.faces import own_colours
from app.views.board.fields import FieldChooser
from app.views.board.layout import Look
from app.views.board.moves import Target
from app.views.board.next_conflict import go_to_next
from app.views.board.side import Side
from app.views.board.strips import Strips
from app.views.translated import tr
from app.views.widgets import EmptyState, line
from app.views.workspace import Workspace

if TYPE_CHECKING:
    from app.plan import rows as r

NARROW = 620
"""Pixels of the look below which the strips need what the boneyard can spare."""


class BoardView(QWidget):
    """The stripboard of a workspace. Signal: reportDelayRequested(ref)."""

    reportDelayRequested = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.canvas = Strips(workspace, self)
        self.side = Side(workspace)
        self.boneyard = self.side.boneyard
        self.hand = Hand(self, self.canvas, self.boneyard, self.side.cover.list)
        self.canvas.hand = self.boneyard.hand = self.side.cover.list.hand = self.hand
        self.focus_first = self.canvas
        self._build()
        self.canvas.reportDelayRequested.connect(self.reportDelayRequested)
        self.canvas.fieldsRequested.connect(self.choose_fields)
        self.canvas.lookRequested.connect(self.turn_look)
        self.canvas.owedRequested.connect(lambda scene: bone_menu.owe(self.boneyard, scene))
        self.reportDelayRequested.connect(workspace.request_delay)
        workspace.opened.connect(self._on_opened)
        workspace.scheduleChanged.connect(self._on_schedule)
        workspace.selectionChanged.connect(self._on_selection)
        theme.current().changed.connect(self._on_theme)
        self._on_opened()
        self._on_theme()

    def _build(self) -> None:
        self.bar = BoardBar(self.canvas.look)
        self.units, self.spans, self.choose, self.looks = (
            self.bar.units, self.bar.spans, self.bar.choose, self.bar.looks
        )  # fmt: skip
        self.bar.partChanged.connect(self._on_part)
        self.bar.lookChosen.connect(self.show_look)
        self.bar.fieldsRequested.connect(self.choose_fields)
        self.bar.newUnitRequested.connect(lambda: forms.new_unit(self.canvas))
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(line())
        column.addWidget(self.canvas, 1)
        self._split = split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self.side)
        split.setStretchFactor(0, 1)
        split.splitterMoved.connect(self._on_split)
        self._split_by_hand = False
        self._no_day: EmptyState | None = None  # over the strips of a unit that has none
        self.canvas.viewport().installEventFilter(self)
        self._empty = QWidget()
        self._empty_column = QVBoxLayout(self._empty)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(split)
        self._stack.addWidget(self._empty)
        self.boneyard.itemActivated.connect(lambda item: self.place_selected())
        self.boneyard.placeRequested.connect(self.place_selected)

    # what the window calls --------------------------------------------------------------------------------------------
    def go_to_date(self, day: date) -> None:
        """Scroll to a date, showing all days where it is not among those shown."""
        if not any(self.workspace.plan.sessions[row.session].day >= day for row in self.canvas.up_to_date().rows):
            self.spans.setCurrentIndex(0)
            self._on_part()
        self.canvas.go_to_date(day)

    def ask_day(self) -> None:
        """Ask which day to show, by its number or a date."""
        if self.workspace.plan.sessions:
            forms.go_to_day(self.canvas, self._go_to_session)

    def _go_to_session(self, session: r.Session) -> None:
        self.workspace.select(("sessions", session.id))
        self.reveal(("sessions", session.id))
        self.canvas.scroll_to_session(session.id)

    def reveal(self, ref: Ref) -> None:
        """Scroll until a strip, scene or day is seen; other units and days are shown where it needs them."""
        self.canvas.up_to_date()
        if self.canvas.show_ref(ref) or ref[0] not in ("strips", "scenes", "sessions"):
            return
        self.units.setCurrentIndex(self.units.findData(None))
        self.spans.setCurrentIndex(0)
        self._on_part()
        self.canvas.show_ref(ref)

    def status_text(self) -> str:
        """`18 strips, Days 12–18. Shot to date: 41 of 118 scenes, 37 5/8 of 104 6/8 pages`."""
        plan = self.workspace.plan
        table = self.canvas.up_to_date()
        count = sum(row.kind == "strip" for row in table.rows)
        scenes = [scene for scene in plan.scenes.values() if not scene.omitted]
        parts = {scene.id: plan.strips_of_scene(scene.id) for scene in scenes}
        shot = sum(bool(strips) and all(strip.state == "shot" for strip in strips) for strips in parts.values())
        every = [strip for strips in parts.values() for strip in strips]
        pages = sum(strip_eighths(plan, strip) for strip in every if strip.state == "shot")
        total = sum(strip_eighths(plan, strip) for strip in every)
        said = tr("{0} strips, {1}").format(count, self._days_text())
        if labels.is_music(plan):
            return tr("{0}. Recorded to date: {1} of {2} songs").format(said, shot, len(scenes))
        lying = sum(strip_eighths(plan, plan.strips[card.row.ref[1]]) for card in cards(self.workspace))
        without = tr("; {0} pages without a day").format(units.eighths(lying)) if lying else ""
        return tr("{0}. Shot to date: {1} of {2} scenes, {3} of {4} pages{5}").format(
            said, shot, len(scenes), units.eighths(pages), units.eighths(total), without
        )

    def _days_text(self) -> str:
        names = self.workspace.plan.session_labels()
        days = list(dict.fromkeys(row.session for row in self.canvas.table.rows if row.kind == "strip"))
        word = labels.session_word(self.workspace.plan)
        if not days:
            return tr("no {0}s").format(word.lower())
        return f"{word}s {names[days[0]]}–{names[days[-1]]}" if len(days) > 1 else f"{word} {names[days[0]]}"

    # what tests look at -----------------------------------------------------------------------------------------------
    def codes(self, session: str) -> list[str]:
        """Labels of a day's strips in order, banners by their words. session: `Day 18`, `18`, `A1`."""
        plan = self.workspace.plan
        found = labels.find_session(plan, session)
        return [plan.strip_label(strip) for strip in plan.strips_of(found.id)]

    def find_strip(self, name: str) -> r.Strip:
        """The strip with a label (`42`, `42pt2`), as it is shown. Raises EditRefused where there is none."""
        return labels.find_strips(self.workspace.plan, name)[0]

    def strip_rect(self, name: str) -> QRect:
        """Where a strip is in the canvas's viewport, scrolled to where it must be."""
        return self._rect(("strips", self.find_strip(name).id))

    def session_rect(self, name: str) -> QRect:
        """Where the break of a day is in the canvas's viewport, scrolled to where it must be."""
        return self._rect(("sessions", labels.find_session(self.workspace.plan, name).id))

    def _rect(self, ref: Ref) -> QRect:
        return self.canvas.row_rect(ref)

    def boneyard_labels(self) -> list[str]:
        """Labels of the boneyard's cards, from above."""
        self.side.refresh_boneyard()
        return [card.row.label for card in self.boneyard.cards()]

    def tag(self) -> str:
        """What is said near the pointer while dragging, or empty."""
        return self.hand.refused or self.hand.tag if self.hand.active else ""

    # deeds ------------------------------------------------------------------------------------------------------------
    def place_selected(self) -> None:
        """Put the boneyard's selected strips after the strip the keys stand on, or at the end of its day."""
        strips, row = self.boneyard.selected_strips(), self.canvas.current_row()
        if not strips:
            return
        if row is None:
            self.workspace.statusChanged.emit(tr("Select a day or a strip first; it goes there."))
            return
        before = self.canvas.table.strips_of(row.session)
        place = before.index(row.ref[1]) + 1 if row.kind != "break" else len(before)
        commands.move(self.canvas, strips, Target(row.session, place))

    def add_day(self) -> None:
        """Add the first day, on the next working date of the main unit."""
        workspace = self.workspace
        unit = workspace.plan.unit_order()[0]
        as_of, zone = workspace.as_of, workspace.plan.production.zone
        after = units.local_date(as_of, zone) if as_of is not None else date.today()
        day = forms.next_free_day(self.canvas, unit.id, after)
        workspace.edit(
            tr("Insert a day, {0}").format(units.day_text(day)), lambda draft: board.add_session(draft, unit.id, day)
        )

    def show_look(self, look: Look) -> None:
        """Show the strips as rows, or as columns; remembered."""
        self.looks[look].setChecked(True)
        self.canvas.show_look(look)

    def turn_look(self) -> None:
        """The other look."""
        self.show_look("columns" if self.canvas.look == "rows" else "rows")

    def choose_fields(self) -> FieldChooser:
        """Open the list of what can stand on a strip."""
        chooser = FieldChooser(self.canvas.fields, self)
        chooser.chosen.connect(self.canvas.show_fields)
        chooser.show_below(self.choose if self.choose.isVisible() else self.spans)
        return chooser

    def _import(self) -> None:
        action = self.window().findChild(QAction, "import_draft")
        if action is not None:
            action.trigger()

    # following the workspace ------------------------------------------------------------------------------------------
    def _on_opened(self) -> None:
        self.side.filter.clear()
        self._fill_units(first=True)
        self.spans.setCurrentIndex(0)
        if self.workspace.is_open:
            self._on_part()
        self._on_schedule()
        self._on_selection()

    def _fill_units(self, first: bool = False) -> None:
        self.bar.show_units(self.workspace.plan.unit_order() if self.workspace.is_open else (), first)

    def _on_part(self) -> None:
        chosen = self.units.currentData()
        by_unit = chosen == BY_UNIT
        self.canvas.show_part(None if by_unit else chosen, self._span(self.spans.currentIndex()), by_unit)
        self._offer_day()

    def _offer_day(self) -> None:
        """Of a unit without a day: say so where its strips would be, and offer the first."""
        plan = self.workspace.plan if self.workspace.is_open else None
        unit = plan.units.get(self.canvas.unit or 0) if plan is not None else None
        wanted = plan is not None and unit is not None and not plan.session_order(unit.id)
        name = unit.name if unit is not None else ""
        text = tr("{0} has no day yet.").format(name)
        if self._no_day is not None and (not wanted or self._no_day.sentence.text() != text):
            self._no_day.hide()
            self._no_day.deleteLater()
            self._no_day = None
        if wanted and self._no_day is None:
            self._no_day = EmptyState(text, tr("Insert a day"), lambda: new_day.insert_day(self.canvas))
            self._no_day.setParent(self.canvas.viewport())
            self._no_day.resize(self.canvas.viewport().size())
            self._no_day.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self._no_day is not None:
            self._no_day.resize(self.canvas.viewport().size())
        return super().eventFilter(watched, event)

    def _span(self, chosen: int) -> tuple[date | None, date | None]:
        """First and last date of a choice among the days; weeks begin on Monday."""
        as_of, zone = self.workspace.as_of, self.workspace.plan.production.zone
        today = units.local_date(as_of, zone) if as_of is not None else date.today()
        monday = today - timedelta(days=today.weekday())
        weeks = {2: 0, 3: 7}
        if chosen in weeks:
            first = monday + timedelta(days=weeks[chosen])
            return first, first + timedelta(days=6)
        return (today, None) if chosen == 1 else (None, None)

    def _on_schedule(self) -> None:
        if self.workspace.is_open:
            self.bar.legend.show_own(own_colours(self.workspace.plan.production))
        if self.hand.active:
            return
        self._fill_units()
        self.bar.legend.setVisible(not (self.workspace.is_open and labels.is_music(self.workspace.plan)))
        self._choose_page()
        self._offer_day()
        self.side.refresh_boneyard()
        self.side.refresh_selection()
        self._share_width()

    def _on_selection(self) -> None:
        if not self.hand.active:
            self.side.refresh_selection()

    def _choose_page(self) -> None:
        plan = self.workspace.plan if self.workspace.is_open else None
        if plan is None or plan.sessions:
            self._stack.setCurrentIndex(0)
            return
        while (item := self._empty_column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if plan.strips and plan.units:
            state = EmptyState(tr("No day yet. All strips lie in the boneyard."), tr("Add a day"), self.add_day)
        else:
            state = EmptyState(tr("No strips yet. A screenplay makes them."), tr("Import a screenplay…"), self._import)
        self._empty_column.addWidget(state)
        self._stack.setCurrentIndex(1)

    def _on_theme(self) -> None:
        self.bar.setFixedHeight(theme.px(36))
        self._share_width()
        self.bar.fit()

    def _on_split(self) -> None:
        self._split_by_hand = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        least = theme.px(210 if self.width() >= theme.px(NARROW) else 170)  # cards grow downwards
        self.side.setMinimumWidth(least)
        if not self._split_by_hand:
            side = least  # where nothing lies there, the strips have the room
            if self.boneyard.count() or self.side.cover.list.count():
                side = min(theme.px(272), max(side, self.width() * 28 // 100))
            self._split.setSizes([self.width() - side, side])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F8 and not self.hand.active:
            go_to_next(self.workspace)  # also from the panes beside the strips
        elif event.key() != Qt.Key.Key_Escape or not self.hand.cancel():
            super().keyPressEvent(event)
