"""Beside the strips: the boneyard with its filter, the conflicts of what is selected, and what is known of it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from app.engine.board import session_zone, strip_eighths, strip_minutes
from app.plan import rows as r
from app.plan import units
from app.plan.labels import is_music
from app.views import icons, theme
from app.views.board import faces, moves, rows
from app.views.board.boneyard import SORTS, Boneyard
from app.views.board.conflict_panel import ConflictPanel
from app.views.board.cover import CoverPanel
from app.views.translated import tr
from app.views.widgets import ElidedLabel, button, label, line, paragraph, plural
from app.views.workspace import Workspace

STATES: dict[r.StripState, str] = {
    "todo": "As planned", "not_started": "Not started", "started": "Started", "shot": "Shot",
}  # fmt: skip
LOW = 420
"""Pixels of the look below which the cards need what a hint would take."""


class Side(QWidget):
    """Told by the view when to refresh."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self.setProperty("look", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.boneyard = Boneyard(workspace)
        self.cover = CoverPanel(workspace)
        self.count = label("", "small")
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter by scene, set or cast"))
        self.filter.setToolTip(self.filter.placeholderText())
        self.filter.setAccessibleName(tr("Filter the boneyard by scene, set or cast"))
        self.filter.setClearButtonEnabled(True)
        icons.dress(self.filter.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition), "search")
        self.filter.textChanged.connect(self._on_filter)
        self.nothing = paragraph("", "secondary")
        head = QHBoxLayout()
        self.sorts = button(tr("Sort"), look="flat")
        self.sorts.setAccessibleName(tr("Sort the boneyard"))
        self.sorts.clicked.connect(self._offer_sorts)
        head.addWidget(ElidedLabel(tr("Boneyard"), "panel-title"), 1)
        head.addWidget(self.sorts)
        top = QVBoxLayout()
        top.setContentsMargins(12, 12, 12, 8)
        top.setSpacing(8)
        top.addLayout(head)
        top.addWidget(self.count)
        top.addWidget(self.filter)
        top.addWidget(self.nothing)
        top.addWidget(self.boneyard, 1)
        self.conflicts = ConflictPanel(workspace)
        self._rule = line()
        self.title, self.detail = ElidedLabel("", "strong"), paragraph("", "small")
        known = QVBoxLayout()
        known.setContentsMargins(12, 10, 12, 12)
        known.setSpacing(4)
        named = QHBoxLayout()
        named.addWidget(self.title, 1)
        self._selected = label(tr("selected"), "small")
        named.addWidget(self._selected)
        known.addLayout(named)
        known.addWidget(self.detail)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.cover)
        column.addLayout(top, 1)
        column.addWidget(self._rule)
        column.addWidget(self.conflicts)
        column.addWidget(line())
        column.addLayout(known)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.cover.list.give(self.height())
        self._fit_hint()

    def _fit_hint(self) -> None:
        """How to move strips is told where the boneyard can spare the room."""
        self.detail.setVisible(bool(self._workspace.selection) or self.height() >= theme.px(LOW))

    def sort_menu(self) -> QMenu:
        """How the boneyard is sorted, and whether what was dropped is seen."""
        menu, bones = QMenu(self), self.boneyard
        for by, text in SORTS.items():
            entry = menu.addAction(tr(text))
            entry.setCheckable(True)
            entry.setChecked(bones.by == by)
            entry.triggered.connect(lambda _checked, chosen=by: bones.sort(chosen))
        menu.addSeparator()
        count = sum(strip.dropped for strip in self._workspace.plan.strips_of(None)) if self._workspace.is_open else 0
        shown = menu.addAction(tr("Show what was dropped ({0})").format(count))
        shown.setCheckable(True)
        shown.setChecked(bones.dropped)
        shown.toggled.connect(self._show_dropped)
        return menu

    def _show_dropped(self, shown: bool) -> None:
        self.boneyard.show_dropped(shown)
        self.refresh_boneyard()

    def _offer_sorts(self) -> None:
        menu = self.sort_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.sorts.mapToGlobal(self.sorts.rect().bottomLeft()))

    def _on_filter(self, text: str) -> None:
        self.boneyard.wanted = text
        self.refresh_boneyard()

    def refresh_boneyard(self) -> None:
        """The cards, and how many there are; and the cover left."""
        workspace = self._workspace
        self.cover.refresh()
        self.boneyard.refresh()
        if not workspace.is_open or self.boneyard.frozen:
            return
        shown = self.boneyard.cards()
        plan = workspace.plan
        shown = [card for card in shown if not card.dropped]
        pages = sum(strip_eighths(plan, plan.strips[card.row.ref[1]]) for card in shown)
        said = tr(", {0} page") if pages <= 8 else tr(", {0} pages")
        told = "" if is_music(plan) else said.format(units.eighths(pages))
        self.count.setText(f"{plural(len(shown), 'strip')}{told}" if shown else "")
        self.count.setToolTip(self.count.text())
        self.count.setVisible(bool(shown))
        filtered = bool(self.filter.text().strip())
        self.nothing.setText(tr("Nothing here holds these words.") if filtered else tr("Empty: every strip has a day."))
        self.nothing.setVisible(not self.boneyard.cards())

    def refresh_selection(self) -> None:
        """What is selected, and its conflicts."""
        workspace = self._workspace
        chosen = sorted(workspace.selection) if workspace.is_open else []
        strips = [ref[1] for ref in chosen if ref[0] == "strips" and ref[1] in workspace.plan.strips]
        sessions = [ref[1] for ref in chosen if ref[0] == "sessions" and ref[1] in workspace.plan.sessions]
        for ref in chosen:
            if ref[0] == "scenes":
                strips += [strip.id for strip in workspace.plan.strips_of_scene(ref[1]) if strip.id not in strips]
        if self.conflicts.trying:
            pass  # it stays as it is, lest the buttons move under the pointer
        elif len(strips) == 1:
            self._show_strip(strips[0])
        elif strips:
            self._show_several(strips)
        elif sessions:
            self._show_session(sessions[0])
        else:
            self._say(tr("Nothing selected"), tr("Select a strip or a day. Drag strips, or Alt+↑ ↓ to move them."))
        self._selected.setVisible(bool(strips or sessions))
        self.conflicts.refresh(strips, sessions)
        self._rule.setVisible(self.conflicts.isVisibleTo(self))
        self.boneyard.show_selection()
        self.cover.list.show_selection()

    def _say(self, title: str, detail: str) -> None:
        self.title.set_whole(title)
        self.detail.setText(detail)
        self._fit_hint()

    def _show_strip(self, strip_id: int) -> None:
        schedule, workspace = self._workspace.schedule, self._workspace
        plan, strip = schedule.plan, schedule.plan.strips[strip_id]
        scene = plan.scenes.get(strip.scene_id or 0)
        lines: list[str] = []
        times = schedule.strips.get(strip_id)
        if times is not None:
            zone = session_zone(plan, plan.sessions[times.session_id])
            clock = f"{units.clock(times.start, zone)}–{units.clock(times.end, zone)}"
            lines.append(f"{moves.where(plan, times.session_id)}, {clock}")
        else:
            lines.append(tr("In the boneyard"))
        title = plan.name_of(("strips", strip_id))
        if scene is not None:
            place = plan.elements.get(scene.set_id or 0)
            title += f", {faces.spoken(place.name)}" if place is not None else ""
            length = units.hours(strip_minutes(plan, strip))
            pages = "" if is_music(plan) else _pages(strip_eighths(plan, strip))
            lines.append(f"{tr(STATES[strip.state])}; {pages}{length}")
            if scene.shot_as:
                lines.append(
                    tr("Written {0} {1}").format(scene.ie, scene.time).rstrip()
                    + tr(", shot as {0}").format(scene.shot_as)
                )
            if rows.need_text(strip):
                lines.append(tr("Needs {0}").format(rows.need_text(strip)))
            lines += self._needs(strip)
        if strip.note:
            lines.append(strip.note)
        was = self._was(strip)
        if was:
            lines.append(was)
        if workspace.preview is None and strip.locked:
            lines.append(tr("Locked"))
        self._say(title, "\n".join(lines))

    def _needs(self, strip: r.Strip) -> Iterable[str]:
        plan = self._workspace.plan
        here = plan.elements_of_strip(strip)
        needs = [need for need in plan.needs_of(strip.scene_id) if need.element_id in here or not need.count]
        elements = [plan.elements[need.element_id] for need in needs]
        columns = [one for one in elements if one.category in faces.COLUMN_CATEGORIES]
        cast = [f"{one.number} {one.name}".strip() for one in sorted(columns, key=faces.cast_order)]
        other = [one for one in elements if one.category not in (*faces.COLUMN_CATEGORIES, "set", "location")]
        if cast:
            yield tr("Cast {0}").format(", ".join(cast))
        if other:
            yield ", ".join(one.name for one in sorted(other, key=lambda one: (one.category, one.rank, one.name)))

    def _was(self, strip: r.Strip) -> str:
        """Where a preview took it from."""
        preview = self._workspace.preview
        if preview is None:
            return ""
        before = self._workspace.committed.plan
        old = before.strips.get(strip.id)
        if old is None or old.session_id == strip.session_id:
            return ""
        origin = before.name_of(("sessions", old.session_id)) if old.session_id is not None else tr("in the boneyard")
        return tr("Was {0}. Moved by “{1}”, which is not applied yet.").format(origin, preview.label)

    def _show_several(self, strips: list[int]) -> None:
        plan = self._workspace.plan
        every = [plan.strips[strip] for strip in strips]
        rows_ = [strip for strip in every if strip.kind == "scene"] or every  # meals and moves are no shooting time
        pages = sum(strip_eighths(plan, strip) for strip in rows_)
        minutes = sum(strip_minutes(plan, strip) for strip in rows_)
        told = "" if is_music(plan) else _pages(pages)
        banners = len(every) - len(rows_)
        said = plural(len(rows_), "strip")
        said += tr(", {0}").format(plural(banners, "banner")) if banners else ""
        self._say(said, f"{told}{units.hours(minutes)}")

    def _show_session(self, session_id: int) -> None:
        schedule = self._workspace.schedule
        plan, session = schedule.plan, schedule.plan.sessions[session_id]
        times, zone = schedule.sessions[session_id], session_zone(schedule.plan, session)
        lines = [f"{units.clock(times.call, zone)}–{units.clock(times.wrap, zone)}, {session.day_type}"]
        if times.overrun:
            lines.append(tr("Runs {0} over, to {1}").format(units.hours(times.overrun), units.clock(times.end, zone)))
        lines += [found] if (found := rows.sun_text(plan, session)) else []
        if session.locked:
            lines.append(tr("Locked: {0}").format(session.lock_note) if session.lock_note else tr("Locked"))
        lines += [session.note] if session.note else []
        self._say(moves.where(plan, session_id), "\n".join(lines))


def _pages(eighths: int) -> str:
    """`1 page, `; `1 1/8 pages, `."""
    return (tr("{0} page, ") if eighths == 8 else tr("{0} pages, ")).format(units.eighths(eighths))
