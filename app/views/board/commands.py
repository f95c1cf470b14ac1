"""What keys and the context menu do on the board."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu

from app.edits import board
from app.engine.board import strip_eighths, strip_minutes
from app.plan import rows as r
from app.plan import units
from app.plan.change import Ref
from app.plan.draft import Draft
from app.views.board import moves
from app.views.board.editor import parse_length
from app.views.board.form import Field, Form
from app.views.board.moves import Target

if TYPE_CHECKING:
    from app.views.board.strips import Strips

Key = Qt.Key
MODIFIERS = Qt.KeyboardModifier
MARKS: dict[r.StripState, str] = {"shot": "shot", "not_started": "not started", "todo": "as planned"}


def wants(canvas: Strips, event: QKeyEvent) -> bool:
    """Whether a key is the board's, although a menu has it too."""
    alt = bool(event.modifiers() & MODIFIERS.AltModifier)
    if alt and event.key() in (Key.Key_Up, Key.Key_Down):
        return True
    if event.key() == Key.Key_Escape:
        return canvas.hand.active
    plain = event.modifiers() in (MODIFIERS.NoModifier, MODIFIERS.KeypadModifier)
    return plain and event.key() in (Key.Key_Delete, Key.Key_F2, Key.Key_Return, Key.Key_Enter, Key.Key_Space)


def press(canvas: Strips, event: QKeyEvent) -> bool:
    """Do what a key means here; False: it means nothing."""
    key, modifiers = event.key(), event.modifiers()
    alt, shift = bool(modifiers & MODIFIERS.AltModifier), bool(modifiers & MODIFIERS.ShiftModifier)
    control = bool(modifiers & MODIFIERS.ControlModifier)
    if key == Key.Key_Escape:
        return canvas.hand.cancel()
    if canvas.hand.active:
        return True  # nothing else while something is dragged
    if alt:
        if key not in (Key.Key_Up, Key.Key_Down):
            return False
        step(canvas, 1 if key == Key.Key_Down else -1, whole_day=shift)
        return True
    steps = {Key.Key_Up: -1, Key.Key_Down: 1, Key.Key_PageUp: -_page(canvas), Key.Key_PageDown: _page(canvas)}
    if key in steps:
        walk(canvas, steps[Key(key)], extend=shift, only_walk=control)
    elif key in (Key.Key_Home, Key.Key_End):
        go(canvas, 0 if key == Key.Key_Home else len(canvas.table.rows) - 1, extend=shift, only_walk=control)
    elif key == Key.Key_A and control:
        canvas.workspace.select(*(row.ref for row in canvas.table.rows if row.kind != "break"))
    elif key == Key.Key_Space:
        choose_current(canvas, toggle=control)
    elif key in (Key.Key_Return, Key.Key_Enter, Key.Key_F2):
        enter(canvas)
    elif key == Key.Key_Delete:
        delete(canvas)
    else:
        return False
    return True


def _page(canvas: Strips) -> int:
    return max(1, canvas.verticalScrollBar().pageStep() // canvas.verticalScrollBar().singleStep() - 1)


def walk(canvas: Strips, by: int, extend: bool = False, only_walk: bool = False) -> None:
    """Go so many rows down, selecting what is reached."""
    current = canvas.index_of(canvas.current)
    if current is None:
        layout = canvas.layout_now()
        seen = layout.visible()
        go(canvas, seen[0] if by > 0 and seen else 0, extend, only_walk)
    else:
        go(canvas, current + by, extend, only_walk)


def go(canvas: Strips, index: int, extend: bool = False, only_walk: bool = False) -> None:
    """Go to a row, or the first or last where there is none such."""
    if not canvas.table.rows:
        return
    index = min(max(index, 0), len(canvas.table.rows) - 1)
    if only_walk:
        canvas.walk_to(index)
    else:
        canvas.choose(index, extend)


def choose_current(canvas: Strips, toggle: bool) -> None:
    """Select the row the keys stand on; toggle: it too, or no longer."""
    index = canvas.index_of(canvas.current)
    if index is not None:
        canvas.choose(index, toggle=toggle)


def enter(canvas: Strips, column: str = "estimate") -> None:
    """Type into the strip, or open the form of the banner or day."""
    index = canvas.index_of(canvas.current)
    if index is None:
        return
    row = canvas.table.rows[index]
    if row.kind == "strip":
        canvas.editor.open(index, column)
    elif _may_edit(canvas):
        form = _banner_form(canvas, row.ref[1]) if row.kind == "banner" else _day_form(canvas, row.session)
        canvas.open_form(form, index)


def _may_edit(canvas: Strips) -> bool:
    """Whether something can be written now; says why not."""
    if canvas.workspace.preview is None and not canvas.workspace.read_only:
        return True
    canvas.workspace.edit("", lambda draft: None)
    return False


# moving ---------------------------------------------------------------------------------------------------------------
def step(canvas: Strips, by: int, whole_day: bool = False) -> None:
    """Move the selected strips one place, or one day, up or down."""
    strips = canvas.selected_strips()
    find = moves.step_day if whole_day else moves.step
    target = find(canvas.table, strips, by)
    if not strips or target is None:
        where = "before the first" if by < 0 else "after the last"
        canvas.workspace.statusChanged.emit(f"There is no day {where}." if strips else "No strip is selected.")
    else:
        move(canvas, strips, target)


def move(canvas: Strips, strips: list[int], target: Target) -> bool:
    """Put strips somewhere, as one change; what is refused is said. Whether it was done."""
    workspace = canvas.workspace
    plan = workspace.plan
    strips = moves.in_order(plan, strips)
    why = moves.refusal(plan, strips, target.session)
    if why and workspace.preview is None:
        workspace.failed.emit(f"Nothing was changed. {why}")
        return False
    done = workspace.edit(moves.label(plan, strips, target.session), moves.move(strips, target))
    index = canvas.index_of(canvas.current)
    if index is not None:
        canvas.show_row(index)
    return done is not None


def delete(canvas: Strips) -> None:
    """Scenes go to the boneyard, banners are deleted, a day's scenes go to the boneyard with the day deleted."""
    workspace, plan = canvas.workspace, canvas.workspace.plan
    strips = canvas.selected_strips()
    row = canvas.current_row()
    if not strips:
        if row is not None and row.kind == "break":
            delete_day(canvas, row.session)
        return
    scenes = [strip for strip in moves.in_order(plan, strips) if plan.strips[strip].kind == "scene"]
    banners = [strip for strip in strips if plan.strips[strip].kind == "banner"]
    why = moves.refusal(plan, scenes, None)
    if why and workspace.preview is None:
        workspace.failed.emit(f"Nothing was changed. {why}")
        return

    def edit(draft: Draft) -> None:
        if scenes:
            board.move_strips(draft, scenes, None)
        for banner in banners:
            board.delete_banner(draft, banner)

    workspace.edit(moves.label(plan, scenes, None) if scenes else f"Delete {moves.names(plan, banners)}", edit)


# days -----------------------------------------------------------------------------------------------------------------
def delete_day(canvas: Strips, session: int) -> None:
    workspace, plan = canvas.workspace, canvas.workspace.plan
    name = plan.name_of(("sessions", session))
    if plan.sessions[session].locked and workspace.preview is None:
        workspace.failed.emit(f"Nothing was changed. {name} is locked. Unlock it first.")
        return
    count = sum(strip.kind == "scene" for strip in plan.strips_of(session))
    if workspace.edit(f"Delete {name}", lambda draft: board.delete_session(draft, session)):
        scenes = f"{count} {'strip lies' if count == 1 else 'strips lie'} in the boneyard. " if count else ""
        workspace.statusChanged.emit(f"Deleted {name}. {scenes}Ctrl+Z takes it back.")


def lock(canvas: Strips, sessions: tuple[int, ...], locked: bool) -> None:
    plan = canvas.workspace.plan
    name = plan.name_of(("sessions", sessions[0])) if len(sessions) == 1 else f"{len(sessions)} days"
    verb = "Lock" if locked else "Unlock"
    canvas.workspace.edit(f"{verb} {name}", lambda draft: board.lock(draft, sessions, locked))


def lock_strips(canvas: Strips, strips: list[int], locked: bool) -> None:
    def edit(draft: Draft) -> None:
        for strip in strips:
            board.set_strip(draft, strip, locked=locked)

    canvas.workspace.edit(f"{'Lock' if locked else 'Unlock'} {moves.names(canvas.workspace.plan, strips)}", edit)


def mark(canvas: Strips, strips: list[int], state: r.StripState) -> None:
    """Say of strips that they are shot, not started, or as planned."""

    def edit(draft: Draft) -> None:
        for strip in strips:
            board.mark(draft, strip, state)

    canvas.workspace.edit(f"Mark {moves.names(canvas.workspace.plan, strips)} {MARKS[state]}", edit)


# forms ----------------------------------------------------------------------------------------------------------------
def _keep(canvas: Strips, label: str, edit: moves.Edit) -> None:
    """Draft first, so that a refusal is said in the form; then write."""
    change = canvas.workspace.committed.plan.draft(label, edit)
    if change:
        canvas.workspace.commit(change)


def part_shot(canvas: Strips) -> None:
    """Ask how much of the current strip is owed; that goes to the boneyard as its next part."""
    index = canvas.index_of(canvas.current)
    row = canvas.current_row()
    if index is None or row is None or row.kind != "strip" or not _may_edit(canvas):
        return
    plan, strip = canvas.workspace.plan, canvas.workspace.plan.strips[row.ref[1]]
    minutes, eighths = strip_minutes(plan, strip), strip_eighths(plan, strip)
    name = plan.name_of(row.ref)

    def keep(texts: list[str]) -> None:
        owed, pages = parse_length(texts[0]), units.parse_eighths(texts[1])
        _keep(canvas, f"Mark {name} part shot", lambda draft: board.part_shot(draft, strip.id, owed, pages))

    fields = [
        Field("Time owed", units.hours(minutes // 2), f"of {units.hours(minutes)}"),
        Field("Pages owed", units.eighths(max(1, eighths // 2)), f"of {units.eighths(eighths)}"),
    ]
    title = f"{name}, part shot: {units.hours(minutes)} and {units.eighths(eighths)} pages in all"
    canvas.open_form(Form(canvas.viewport(), title, fields, "Mark part shot", keep), index)


def add_banner(canvas: Strips) -> None:
    """Ask for a banner's words and minutes; it goes below the current strip, or to the end of the current day."""
    index, row = canvas.index_of(canvas.current), canvas.current_row()
    if index is None or row is None or not _may_edit(canvas):
        return
    strips = canvas.table.strips_of(row.session)
    place = strips.index(row.ref[1]) + 1 if row.kind != "break" else len(strips)
    session = row.session

    def keep(texts: list[str]) -> None:
        length = parse_length(texts[1]) if texts[1].strip() else 0
        _keep(
            canvas, f"Add the banner {texts[0].strip()}",
            lambda draft: board.add_banner(draft, session, texts[0], length, place),
        )  # fmt: skip

    fields = [Field("Words", "", "Company move, Lunch …", 260), Field("Time", "1:00", "none")]
    canvas.open_form(Form(canvas.viewport(), "New banner", fields, "Add", keep), index)


def _banner_form(canvas: Strips, strip_id: int) -> Form:
    strip = canvas.workspace.plan.strips[strip_id]

    def keep(texts: list[str]) -> None:
        length = parse_length(texts[1]) if texts[1].strip() else 0
        words = texts[0].strip() or strip.text
        _keep(
            canvas, f"Change the banner {words}",
            lambda draft: board.set_strip(draft, strip_id, text=words, minutes=length),
        )  # fmt: skip

    fields = [Field("Words", strip.text, "", 260), Field("Time", units.hours(strip.minutes or 0), "none")]
    return Form(canvas.viewport(), f"Banner {strip.text}", fields, "Change", keep)


def _day_form(canvas: Strips, session_id: int) -> Form:
    plan = canvas.workspace.plan
    session = plan.sessions[session_id]
    name = plan.name_of(("sessions", session_id))

    def keep(texts: list[str]) -> None:
        call, wrap = units.parse_hhmm(texts[0]), units.parse_hhmm(texts[1])
        wrap += units.DAY if wrap <= call else 0  # past midnight
        _keep(
            canvas, f"Change {name}",
            lambda draft: board.set_session(draft, session_id, call=call, wrap=wrap, heading=texts[2].strip()),
        )  # fmt: skip

    fields = [
        Field("Call", units.hhmm(session.call)), Field("Wrap", units.hhmm(session.wrap)),
        Field("Heading", session.heading, "from its strips", 260),
    ]  # fmt: skip
    return Form(canvas.viewport(), f"{name}, {units.day_text(session.day)}", fields, "Change", keep)


def next_free_day(canvas: Strips, unit: int, after: date) -> date:
    """The first working date of a unit after a date on which it has no session."""
    schedule = canvas.workspace.schedule
    calendar = schedule.calendar_of_unit(unit)
    taken = {session.day for session in schedule.plan.session_order(unit)}
    day = after + timedelta(days=1)
    while day.toordinal() <= calendar.last and (day in taken or not calendar.is_working(day.toordinal())):
        day += timedelta(days=1)
    return day


def insert_day(canvas: Strips) -> None:
    """Ask for the date of a new day; at first the next free one after the current."""
    index, row = canvas.index_of(canvas.current), canvas.current_row()
    if index is None or row is None or not _may_edit(canvas):
        return
    session = canvas.workspace.plan.sessions[row.session]

    def keep(texts: list[str]) -> None:
        day = units.parse_date(texts[0])
        _keep(
            canvas, f"Insert a day, {units.day_text(day)}", lambda draft: board.add_session(draft, session.unit_id, day)
        )  # fmt: skip

    first = next_free_day(canvas, session.unit_id, session.day)
    canvas.open_form(Form(canvas.viewport(), "New day", [Field("Date", first.isoformat())], "Insert", keep), index)


# the context menu -----------------------------------------------------------------------------------------------------
def show_menu(canvas: Strips, at: QPoint) -> None:
    """Show the menu of what is selected; it is deleted when it closes."""
    menu = menu_of(canvas)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if not menu.isEmpty():
        menu.popup(at)


def menu_of(canvas: Strips) -> QMenu:
    """The context menu of the row the keys stand on, and of what is selected with it."""
    menu, row = QMenu(canvas), canvas.current_row()
    if row is None:
        return menu
    strips = canvas.selected_strips()
    scenes = [strip for strip in strips if canvas.workspace.plan.strips[strip].kind == "scene"]
    if row.kind == "break":
        _day_entries(canvas, menu, row.session)
    else:
        _strip_entries(canvas, menu, strips, scenes)
    menu.addSeparator()
    ref: Ref = row.ref if row.kind != "banner" else ("sessions", row.session)
    _add(menu, "Report delay…", lambda: canvas.reportDelayRequested.emit(ref), "Ctrl+D")
    return menu


def _strip_entries(canvas: Strips, menu: QMenu, strips: list[int], scenes: list[int]) -> None:
    plan = canvas.workspace.plan
    if scenes:
        _add(menu, "Mark shot", lambda: mark(canvas, scenes, "shot"))
        if len(scenes) == 1:
            _add(menu, "Part shot…", lambda: part_shot(canvas))
        _add(menu, "Mark not started", lambda: mark(canvas, scenes, "not_started"))
        _add(menu, "As planned", lambda: mark(canvas, scenes, "todo"))
        menu.addSeparator()
    _add(menu, "Edit", lambda: enter(canvas), "F2")
    _add(menu, "One place up", lambda: step(canvas, -1), "Alt+Up")
    _add(menu, "One place down", lambda: step(canvas, 1), "Alt+Down")
    _add(menu, "One day earlier", lambda: step(canvas, -1, whole_day=True), "Alt+Shift+Up")
    _add(menu, "One day later", lambda: step(canvas, 1, whole_day=True), "Alt+Shift+Down")
    _add(menu, "Into the boneyard" if scenes else "Delete", lambda: delete(canvas), "Del")
    menu.addSeparator()
    if scenes:
        locked = all(plan.strips[strip].locked for strip in scenes)
        _add(menu, "Unlock" if locked else "Lock", lambda: lock_strips(canvas, scenes, not locked))
    _add(menu, "Add a banner below…", lambda: add_banner(canvas))


def _day_entries(canvas: Strips, menu: QMenu, session: int) -> None:
    chosen = tuple(found for found in canvas.workspace.selected("sessions")) or (session,)
    locked = all(canvas.workspace.plan.sessions[found].locked for found in chosen)
    days = "day" if len(chosen) == 1 else "days"
    _add(menu, f"Unlock {days}" if locked else f"Lock {days}", lambda: lock(canvas, chosen, not locked))
    _add(menu, "Edit day…", lambda: enter(canvas), "F2")
    _add(menu, "Add a banner…", lambda: add_banner(canvas))
    _add(menu, "Insert a day…", lambda: insert_day(canvas))
    _add(menu, "Delete day", lambda: delete_day(canvas, session), "Del")


def _add(menu: QMenu, text: str, deed: Callable[[], object], key: str = "") -> None:
    # the key is shown and not bound: the board or the window has it already
    shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    entry = menu.addAction(f"{text}\t{shown}" if key else text)
    entry.triggered.connect(deed)
