"""The context menu of the board: what can be done with the strips and days that are selected."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from app.edits import covers
from app.plan.change import Ref
from app.plan.labels import is_music
from app.views.board import commands, forms, new_day
from app.views.translated import noted, tr

if TYPE_CHECKING:
    from app.views.board.strips import Strips

SORTS = {
    "scene": noted("Scene number"), "location": noted("Location"), "set": noted("Set"),
    "ie": noted("Interiors, exteriors"), "time": noted("Day and night"), "cast": noted("Cast"),
}  # fmt: skip


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
    _add(menu, tr("Fields of the strips…"), canvas.fieldsRequested.emit, "F")
    _add(menu, tr("Columns") if canvas.look == "rows" else tr("Rows"), canvas.lookRequested.emit, "V")
    _add(menu, tr("Report delay…"), lambda: canvas.reportDelayRequested.emit(ref), "Ctrl+D")
    return menu


def _strip_entries(canvas: Strips, menu: QMenu, strips: list[int], scenes: list[int]) -> None:
    plan = canvas.workspace.plan
    if scenes:
        _add(menu, tr("Mark shot"), lambda: commands.mark(canvas, scenes, "shot"))
        if len(scenes) == 1:
            _add(menu, tr("Part shot…"), lambda: forms.part_shot(canvas))
        _add(menu, tr("Mark not started"), lambda: commands.mark(canvas, scenes, "not_started"))
        _add(menu, tr("As planned"), lambda: commands.mark(canvas, scenes, "todo"))
        menu.addSeparator()
    _add(menu, tr("Edit"), lambda: commands.enter(canvas), "F2")
    _add(menu, tr("One place up"), lambda: commands.step(canvas, -1), "Alt+Up")
    _add(menu, tr("One place down"), lambda: commands.step(canvas, 1), "Alt+Down")
    _add(menu, tr("One day earlier"), lambda: commands.step(canvas, -1, whole_day=True), "Alt+Shift+Up")
    _add(menu, tr("One day later"), lambda: commands.step(canvas, 1, whole_day=True), "Alt+Shift+Down")
    _add(menu, tr("Into the boneyard") if scenes else tr("Delete"), lambda: commands.delete(canvas), "Del")
    menu.addSeparator()
    if scenes:
        locked = all(plan.strips[strip].locked for strip in scenes)
        _add(menu, tr("Unlock") if locked else tr("Lock"), lambda: commands.lock_strips(canvas, scenes, not locked))
    if scenes:
        _arrange_entries(canvas, menu, scenes)
    if len(scenes) == 1:
        known = covers.cover_of(plan, scenes[0]) is not None
        _add(menu, tr("Change the cover…") if known else tr("Mark as cover…"), lambda: commands.cover(canvas), "C")
    marked = [strip for strip in scenes if covers.cover_of(plan, strip) is not None]
    if marked:
        _add(menu, tr("No cover any more"), lambda: commands.unmark_cover(canvas, marked))
    _add(menu, tr("Add a banner below…"), lambda: forms.add_banner(canvas))


def _arrange_entries(canvas: Strips, menu: QMenu, scenes: list[int]) -> None:
    plan = canvas.workspace.plan
    scene = plan.strips[scenes[0]].scene_id
    if len(scenes) == 1 and not is_music(plan):
        _add(menu, tr("Owe an insert, plate or pick-up…"), lambda: canvas.owedRequested.emit(scene))
    if len(scenes) == 1:
        _add(menu, tr("Needs…"), lambda: forms.needs(canvas), "N")
        _add(menu, tr("Split…"), lambda: commands.split(canvas), "S")
    if any(plan.strips[strip].part for strip in scenes):
        _add(menu, tr("Join parts"), lambda: commands.join(canvas), "J")
    if len(scenes) > 1:
        _add(menu, tr("Reverse order"), lambda: commands.reverse(canvas), "R")
        _sort_entries(canvas, menu)


def _sort_entries(canvas: Strips, menu: QMenu) -> None:
    sorts = menu.addMenu(tr("Sort by"))
    for by, text in SORTS.items():
        _add(sorts, tr(text), partial(commands.sort, canvas, by))


def _day_entries(canvas: Strips, menu: QMenu, session: int) -> None:
    chosen = tuple(found for found in canvas.workspace.selected("sessions")) or (session,)
    locked = all(canvas.workspace.plan.sessions[found].locked for found in chosen)
    one = len(chosen) == 1
    unlock, lock = (tr("Unlock day"), tr("Lock day")) if one else (tr("Unlock days"), tr("Lock days"))
    _add(
        menu,
        unlock if locked else lock,
        lambda: commands.lock(canvas, chosen, not locked),
    )
    _add(menu, tr("End of day…"), lambda: commands.end_of_day(canvas), "E")
    _add(menu, tr("Edit day…"), lambda: commands.enter(canvas), "F2")
    _add(menu, tr("Add a banner…"), lambda: forms.add_banner(canvas))
    _add(menu, tr("Insert a day…"), lambda: new_day.insert_day(canvas), "Ins")
    if len(chosen) < 3:
        _add(menu, tr("Swap with…") if len(chosen) == 1 else tr("Swap days"), lambda: commands.swap(canvas), "W")
    _sort_entries(canvas, menu)
    _add(menu, tr("Delete day"), lambda: commands.delete_day(canvas, session), "Del")


def _add(menu: QMenu, text: str, deed: Callable[[], object], key: str = "") -> None:
    # the key is shown and not bound: the board or the window has it already
    shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    entry = menu.addAction(f"{text}\t{shown}" if key else text)
    entry.triggered.connect(lambda _checked: deed())
