"""What keys do on the board, and what of it the context menu offers too."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from app.edits import arrange, board, covers
from app.plan import rows as r
from app.plan.draft import Draft
from app.views.board import forms, moves, new_day, next_conflict
from app.views.board.moves import Target
from app.views.translated import tr

if TYPE_CHECKING:
    from app.views.board.strips import Strips

Key = Qt.Key
MODIFIERS = Qt.KeyboardModifier
ARROWS = {Key.Key_Up: -1, Key.Key_Down: 1, Key.Key_Left: -1, Key.Key_Right: 1}
"""To the strip before or after, in either look."""


def wants(canvas: Strips, event: QKeyEvent) -> bool:
    """Whether a key is the board's, although a menu has it too."""
    alt = bool(event.modifiers() & MODIFIERS.AltModifier)
    if alt and event.key() in ARROWS:
        return True
    if event.key() == Key.Key_Escape:
        return canvas.hand.active
    plain = event.modifiers() in (MODIFIERS.NoModifier, MODIFIERS.KeypadModifier)
    mine = (Key.Key_Delete, Key.Key_F2, Key.Key_F8, Key.Key_Return, Key.Key_Enter, Key.Key_Space, *LETTERS)
    return plain and event.key() in mine


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
        if key not in ARROWS:
            return False
        step(canvas, ARROWS[Key(key)], whole_day=shift)
        return True
    steps = {**ARROWS, Key.Key_PageUp: -_page(canvas), Key.Key_PageDown: _page(canvas)}
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
    elif key == Key.Key_F8:
        next_conflict.go_to_next(canvas.workspace)
    elif key in LETTERS and not control and not shift:
        LETTERS[Key(key)](canvas)
    else:
        return False
    return True


def _page(canvas: Strips) -> int:
    return max(1, canvas.along_bar().pageStep() // canvas.along_bar().singleStep() - 1)


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
    elif row.kind == "banner":
        forms.banner(canvas, index, row.ref[1])
    else:
        forms.day(canvas, index, row.session)


# moving ---------------------------------------------------------------------------------------------------------------
def step(canvas: Strips, by: int, whole_day: bool = False) -> None:
    """Move the selected strips one place, or one day, up or down."""
    strips = canvas.selected_strips()
    find = moves.step_day if whole_day else moves.step
    target = find(canvas.table, strips, by)
    if not strips or target is None:
        where = tr("before the first") if by < 0 else tr("after the last")
        canvas.workspace.statusChanged.emit(
            tr("There is no day {0}.").format(where) if strips else tr("No strip is selected.")
        )
    else:
        move(canvas, strips, target)


def move(canvas: Strips, strips: list[int], target: Target) -> bool:
    """Put strips somewhere, as one change; what is refused is said. Whether it was done."""
    workspace = canvas.workspace
    plan = workspace.plan
    strips = moves.in_order(plan, strips)
    why = moves.refusal(plan, strips, target.session)
    if why and workspace.preview is None:
        workspace.failed.emit(tr("Nothing was changed. {0}").format(why))
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
        workspace.failed.emit(tr("Nothing was changed. {0}").format(why))
        return

    def edit(draft: Draft) -> None:
        if scenes:
            board.move_strips(draft, scenes, None)
        for banner in banners:
            board.delete_banner(draft, banner)

    text = moves.label(plan, scenes, None) if scenes else tr("Delete {0}").format(moves.names(plan, banners))
    if scenes and banners:  # they have no place in the boneyard: that they go is said
        gone = plan.strips[banners[0]].text if len(banners) == 1 else tr("{0} banners").format(len(banners))
        text = tr("{0}, delete {1}").format(text, gone)
    if workspace.edit(text, edit) and banners:
        workspace.statusChanged.emit(tr("{0}: done. Ctrl+Z takes it back.").format(text))


# days -----------------------------------------------------------------------------------------------------------------
def delete_day(canvas: Strips, session: int) -> None:
    workspace, plan = canvas.workspace, canvas.workspace.plan
    name = plan.name_of(("sessions", session))
    if plan.sessions[session].locked and workspace.preview is None:
        workspace.failed.emit(tr("Nothing was changed. {0} is locked. Unlock it first.").format(name))
        return
    count = sum(strip.kind == "scene" for strip in plan.strips_of(session))
    if workspace.edit(tr("Delete {0}").format(name), lambda draft: board.delete_session(draft, session)):
        one, several = tr("1 strip lies in the boneyard. "), tr("{0} strips lie in the boneyard. ")
        scenes = (one if count == 1 else several.format(count)) if count else ""
        workspace.statusChanged.emit(tr("Deleted {0}. {1}Ctrl+Z takes it back.").format(name, scenes))


def lock(canvas: Strips, sessions: tuple[int, ...], locked: bool) -> None:
    plan = canvas.workspace.plan
    name = plan.name_of(("sessions", sessions[0])) if len(sessions) == 1 else tr("{0} days").format(len(sessions))
    said = tr("Lock {0}") if locked else tr("Unlock {0}")
    canvas.workspace.edit(said.format(name), lambda draft: board.lock(draft, sessions, locked))


def turn_lock(canvas: Strips) -> None:
    """Lock what is selected, days or else strips; unlock it where all of it is locked."""
    plan, row = canvas.workspace.plan, canvas.current_row()
    if row is None:
        return
    scenes = [strip for strip in canvas.selected_strips() if plan.strips[strip].kind == "scene"]
    days = tuple(found for found in canvas.workspace.selected("sessions") if found in plan.sessions)
    if row.kind == "break" or (days and not scenes):
        days = days or (row.session,)
        lock(canvas, days, not all(plan.sessions[found].locked for found in days))
    elif scenes:
        lock_strips(canvas, scenes, not all(plan.strips[strip].locked for strip in scenes))
    else:
        canvas.workspace.statusChanged.emit(tr("Select a scene's strip or a day first: banners are not locked."))


def lock_strips(canvas: Strips, strips: list[int], locked: bool) -> None:
    def edit(draft: Draft) -> None:
        for strip in strips:
            board.set_strip(draft, strip, locked=locked)

    said = tr("Lock {0}") if locked else tr("Unlock {0}")
    canvas.workspace.edit(said.format(moves.names(canvas.workspace.plan, strips)), edit)


def mark(canvas: Strips, strips: list[int], state: r.StripState) -> None:
    """Say of strips that they are shot, not started, or as planned."""

    def edit(draft: Draft) -> None:
        for strip in strips:
            board.mark(draft, strip, state)

    said = {
        "shot": tr("Mark {0} shot"), "not_started": tr("Mark {0} not started"), "todo": tr("Mark {0} as planned")
    }  # fmt: skip
    canvas.workspace.edit(said[state].format(moves.names(canvas.workspace.plan, strips)), edit)


def unmark_cover(canvas: Strips, strips: list[int]) -> None:
    """Say of strips that they are no cover any more."""

    def edit(draft: Draft) -> None:
        for strip in strips:
            covers.unmark_cover(draft, strip)

    canvas.workspace.edit(tr("{0}: no cover any more").format(moves.names(canvas.workspace.plan, strips)), edit)


# arranging ------------------------------------------------------------------------------------------------------------
def scenes_selected(canvas: Strips) -> list[int]:
    """Ids of the selected scene strips, in order; says so where there are none."""
    strips = canvas.workspace.plan.strips
    found = [strip for strip in canvas.selected_strips() if strips[strip].kind == "scene"]
    if not found:
        canvas.workspace.statusChanged.emit(tr("No strip of a scene is selected."))
    return found


def split(canvas: Strips) -> None:
    """Ask where to split the strip that the keys stand on."""
    if scenes_selected(canvas):
        forms.split(canvas)


def join(canvas: Strips) -> None:
    """Join the selected parts of a scene; of one selected part, all parts of its scene."""
    plan, chosen = canvas.workspace.plan, scenes_selected(canvas)
    if len(chosen) == 1:
        strip = plan.strips[chosen[0]]
        chosen = [other.id for other in plan.strips_of_scene(strip.scene_id or 0) if other.text == strip.text]
    if chosen:
        canvas.workspace.edit(
            tr("Join {0}").format(moves.names(plan, chosen)), lambda draft: arrange.join_strips(draft, chosen)
        )


def reverse(canvas: Strips) -> None:
    """Turn the order of the selected strips round, in each day."""
    chosen = scenes_selected(canvas)
    if chosen:
        name = moves.names(canvas.workspace.plan, chosen)
        canvas.workspace.edit(tr("Reverse {0}").format(name), lambda draft: arrange.reverse_strips(draft, chosen))


def sort(canvas: Strips, by: str) -> None:
    """Sort the selected strips, in each day; of a selected day, all of its strips."""
    plan = canvas.workspace.plan
    chosen = canvas.selected_strips() or [
        strip.id for found in canvas.workspace.selected("sessions") for strip in plan.strips_of(found)
    ]
    words = {
        "scene": tr("scene number"), "ie": tr("interiors, exteriors"), "time": tr("day and night"),
        "location": tr("location"), "set": tr("set"), "cast": tr("cast"),
    }  # fmt: skip
    name = tr("{0} strips by {1}").format(len(chosen), words[by])
    done = canvas.workspace.edit(tr("Sort {0}").format(name), lambda draft: arrange.sort_strips(draft, chosen, by))
    if done is not None and not done:
        canvas.workspace.statusChanged.emit(tr("Nothing moved: {0} stand in that order.").format(name))


def swap(canvas: Strips) -> None:
    """Let the two selected days change places; of one, ask for the other."""
    chosen = [session.id for session in canvas.workspace.plan.session_order()
              if ("sessions", session.id) in canvas.workspace.selection]  # fmt: skip
    row = canvas.current_row()
    if len(chosen) == 2:
        swap_pair(canvas, chosen[0], chosen[1])
    elif row is not None and len(chosen) < 2:
        forms.swap(canvas, row.session)
    else:
        canvas.workspace.statusChanged.emit(tr("{0} days are selected; two can be swapped.").format(len(chosen)))


def swap_pair(canvas: Strips, one: int, other: int) -> None:
    plan = canvas.workspace.plan
    label = tr("Swap {0} and {1}").format(plan.name_of(("sessions", one)), plan.name_of(("sessions", other)))
    canvas.workspace.edit(label, lambda draft: arrange.swap_days(draft, one, other))


def cover(canvas: Strips) -> None:
    """Mark the strip that the keys stand on as cover, or change its mark."""
    chosen = scenes_selected(canvas)
    if chosen:
        forms.cover(canvas, chosen[0])


def end_of_day(canvas: Strips) -> None:
    """Ask for the end of the day that the keys stand in."""
    from app.views.board.end_of_day import open_end_of_day

    row = canvas.current_row()
    if row is not None:
        open_end_of_day(canvas.workspace, row.session, canvas)


def choose_fields(canvas: Strips) -> None:
    """Ask what stands on a strip beside its set."""
    canvas.fieldsRequested.emit()


def turn_look(canvas: Strips) -> None:
    """Rows, or the cardboard's columns."""
    canvas.lookRequested.emit()


LETTERS: dict[Qt.Key, Callable[[Strips], None]] = {
    Key.Key_S: split, Key.Key_J: join, Key.Key_R: reverse, Key.Key_W: swap, Key.Key_C: cover,
    Key.Key_E: end_of_day, Key.Key_N: forms.needs,
    Key.Key_F: choose_fields, Key.Key_V: turn_look, Key.Key_Insert: new_day.insert_day,
}  # fmt: skip
"""Plain keys of the board, shown in its menu."""

MENU: dict[str, Callable[[Strips], object]] = {
    "insert_day": new_day.insert_day, "edit": enter, "swap": swap, "banner": forms.add_banner, "split": split,
    "join": join, "reverse": reverse, "sort": lambda canvas: sort(canvas, "location"), "cover": cover,
    "needs": forms.needs, "bone": delete, "lock": turn_lock,
}  # fmt: skip
"""What the menu bar and the palette have of the board, by its name there."""


def run(canvas: Strips, name: str) -> None:
    """Do a deed of the menu with what is selected; where nothing is, say so."""
    if name == "next_conflict":  # whatever is selected
        next_conflict.go_to_next(canvas.workspace)
        return
    if canvas.current_row() is None and (name != "insert_day" or canvas.table.rows):
        canvas.workspace.statusChanged.emit(tr("Select a strip or a day first."))
        return
    MENU[name](canvas)


TOLD = (
    ("S, J", "Board: split the strip, join its parts"), ("R, W", "Board: reverse strips, swap two days"),
    ("C, N", "Board: mark as cover, needs of the strip"), ("E, Ins", "Board: end of day, insert a day"),
    ("F8", "Board: go to the next conflict"), ("F, V", "Board: fields of the strips, rows or columns"),
    ("Alt+Shift+arrows", "Board: move strips to the day before or after"),
)  # fmt: skip
"""What the list of keys says of them: keys, and what they do."""
