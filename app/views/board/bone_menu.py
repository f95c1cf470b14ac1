"""What can be done with strips in the boneyard: place them, split, trim, drop, restore, open them elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from app.edits import arrange, board, extras
from app.edits.day_breaks import Most, break_into_days
from app.engine.board import strip_eighths, strip_minutes
from app.plan import labels, units
from app.plan.draft import Draft
from app.plan.errors import EditRefused
from app.plan.labels import is_music
from app.views.board import moves
from app.views.board.editor import parse_length
from app.views.board.form import Field
from app.views.board.forms import writable
from app.views.translated import tr

if TYPE_CHECKING:
    from app.views.board.boneyard import Boneyard

LINES = 3  # of days offered without typing


def menu_of(bones: Boneyard) -> QMenu:
    """The context menu of the selected cards."""
    menu = QMenu(bones)
    strips, plan = bones.selected_strips(), bones.workspace.plan
    if not strips:
        return menu
    for session in _next_days(bones, strips):
        name = moves.where(plan, session)
        _add(menu, tr("To {0}").format(name), partial(place, bones, strips, session))
    _add(menu, tr("Place on day…"), lambda: ask_day(bones, strips))
    _add(menu, tr("Place after the strip chosen above"), bones.placeRequested.emit, tr("Enter"))
    _add(menu, tr("Lay out in new days…"), lambda: lay_out(bones, strips))
    menu.addSeparator()
    dropped = [strip for strip in strips if plan.strips[strip].dropped]
    scene = plan.strips[strips[0]].scene_id
    if len(strips) == 1 and scene is not None and not is_music(plan):
        _add(menu, tr("Owe an insert, plate or pick-up…"), lambda: owe(bones, scene))
    if not is_music(plan):
        _add(menu, tr("Scene to come…"), lambda: to_come(bones))
    if len(strips) == 1:
        _add(menu, tr("Split…"), lambda: split(bones, strips[0]))
        _add(menu, tr("Trim…"), lambda: trim(bones, strips[0]))
    if len(dropped) < len(strips):
        _add(menu, tr("Drop: no longer to be shot"), lambda: drop(bones, strips, True))
    if dropped:
        _add(menu, tr("Restore"), lambda: drop(bones, dropped, False))
    menu.addSeparator()
    _add(menu, tr("Move up"), lambda: step(bones, -1), tr("Alt+Up"))
    _add(menu, tr("Move down"), lambda: step(bones, 1), tr("Alt+Down"))
    scenes = tuple(("scenes", found) for strip in strips if (found := plan.strips[strip].scene_id) is not None)
    if scenes:
        _add(menu, tr("Open in Breakdown"), lambda: bones.workspace.reveal("breakdown", *scenes))
    _add(menu, tr("Report delay…"), lambda: bones.workspace.request_delay(("strips", strips[0])), "Ctrl+D")
    return menu


def show_menu(bones: Boneyard, at: QPoint) -> None:
    """Show it at a global point; it is deleted when it closes."""
    menu = menu_of(bones)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if not menu.isEmpty():
        menu.popup(at)


def _add(menu: QMenu, text: str, deed: Callable[[], object], key: str = "") -> None:
    entry = menu.addAction(f"{text}\t{key}" if key else text)
    entry.triggered.connect(lambda _checked: deed())


def _next_days(bones: Boneyard, strips: Sequence[int]) -> list[int]:
    """The first unlocked days to come that have room for all of these."""
    schedule = bones.workspace.schedule
    plan, found = schedule.plan, []
    need = sum(strip_minutes(plan, plan.strips[strip]) for strip in strips)
    unit = plan.unit_order()[0].id if plan.units else None
    for session in plan.session_order(unit):
        times = schedule.sessions[session.id]
        past = session.actual_wrap is not None or (schedule.as_of is not None and times.call <= schedule.as_of)
        playing = [schedule.strips[strip.id].end for strip in plan.strips_of(session.id)]
        if past or session.locked or max(playing, default=times.shooting_call) + need > times.wrap:
            continue
        found.append(session.id)
        if len(found) == LINES:
            break
    return found


def place(bones: Boneyard, strips: Sequence[int], session: int) -> None:
    """Put strips at the end of a day."""
    workspace = bones.workspace
    why = moves.refusal(workspace.plan, strips, session)
    if why and workspace.preview is None:
        workspace.failed.emit(tr("Nothing was changed. {0}").format(why))
        return
    workspace.edit(moves.label(workspace.plan, strips, session), moves.move(strips, moves.Target(session)))


def ask_day(bones: Boneyard, strips: Sequence[int]) -> None:
    """Ask for the day, by number or date."""
    workspace = bones.workspace
    if not writable(workspace):
        return
    plan = workspace.plan

    def keep(texts: list[str]) -> None:
        session = labels.find_session(plan, texts[0])
        board_label = moves.label(plan, strips, session.id)
        why = moves.refusal(plan, strips, session.id)
        if why:
            raise EditRefused(why)
        _write(bones, board_label, moves.move(strips, moves.Target(session.id)))

    word = labels.session_word(plan)
    bones.open_form(moves.names(plan, strips), [Field(tr("On {0}").format(word.lower()), "", "14")], tr("Place"), keep)


def lay_out(bones: Boneyard, strips: Sequence[int]) -> None:
    """Ask how full a day may be; then new days after the last take these strips, in the order they are seen."""
    workspace = bones.workspace
    if not writable(workspace):
        return
    plan = workspace.plan
    unit = plan.unit_order()[0].id
    sessions = plan.session_order(unit)
    after = sessions[-1].day if sessions else date.today()
    fields = [Field(tr("Up to, time"), "", tr("8:00"))]
    if not is_music(plan):
        fields.insert(0, Field(tr("Up to, pages"), units.eighths(plan.production.eighths_per_day), tr("4 4/8")))

    def keep(texts: list[str]) -> None:
        time, pages = texts[-1].strip(), texts[0].strip() if len(texts) > 1 else ""
        most = Most(units.parse_eighths(pages) if pages else None, parse_length(time) if time else None)
        label = tr("Lay out {0} in new days").format(moves.names(plan, strips))
        _write(bones, label, lambda draft: break_into_days(draft, unit, strips, after, most))

    title = tr("Days after {0}, of {1}").format(units.day_text(after), moves.names(plan, strips))
    bones.open_form(title, fields, tr("Lay out"), keep)


def owe(bones: Boneyard, scene_id: int) -> None:
    """Ask for an owed item of a scene: what it is, its pages and time, who and which unit."""
    workspace = bones.workspace
    if not writable(workspace):
        return
    name = workspace.plan.name_of(("scenes", scene_id))

    def keep(texts: list[str]) -> None:
        kind, eighths, minutes = texts[0].strip().casefold(), units.parse_eighths(texts[1]), parse_length(texts[2])
        _write(
            bones, tr("Owe the {0} of {1}").format(kind, name),
            lambda draft: extras.owe_extra(draft, scene_id, kind, eighths, minutes, texts[3].strip()),
        )  # fmt: skip

    fields = [
        Field(tr("What"), "insert", "insert, plate, pick-up"), Field(tr("Pages"), "1/8"), Field(tr("Time"), "0:30"),
        Field(tr("Note"), "", tr("doubles, second unit")),
    ]  # fmt: skip
    bones.open_form(tr("Owed of {0}").format(name), fields, tr("Owe it"), keep)


def to_come(bones: Boneyard) -> None:
    """Ask for the number of a scene that is announced and not written."""
    if not writable(bones.workspace):
        return

    def keep(texts: list[str]) -> None:
        minutes = parse_length(texts[1]) if texts[1].strip() else None
        _write(
            bones, tr("Announce Sc {0}").format(texts[0].strip().upper()),
            lambda draft: extras.add_scene_to_come(draft, texts[0], minutes, texts[2].strip()),
        )  # fmt: skip

    fields = [Field(tr("Scene"), "", "112A"), Field(tr("Time"), "", tr("not known")), Field(tr("Note"), "")]
    bones.open_form(tr("Scene to come"), fields, tr("Announce"), keep)


def split(bones: Boneyard, strip_id: int) -> None:
    """Ask how many pages the first part has."""
    workspace = bones.workspace
    if not writable(workspace):
        return
    plan = workspace.plan
    eighths, name = strip_eighths(plan, plan.strips[strip_id]), plan.name_of(("strips", strip_id))

    def keep(texts: list[str]) -> None:
        first = units.parse_eighths(texts[0])
        _write(bones, tr("Split {0}").format(name), lambda draft: arrange.split_strip(draft, strip_id, first))

    half, whole = units.eighths(max(1, eighths // 2)), units.eighths(eighths)
    field = Field(tr("Pages of the first part"), half, tr("of {0}").format(whole))
    bones.open_form(tr("Split {0}, {1} pages").format(name, whole), [field], tr("Split"), keep)


def trim(bones: Boneyard, strip_id: int) -> None:
    """Ask for shorter pages and time."""
    workspace = bones.workspace
    if not writable(workspace):
        return
    plan, strip = workspace.plan, workspace.plan.strips[strip_id]
    name = plan.name_of(("strips", strip_id))
    fields = [Field(tr("Time"), units.hours(strip_minutes(plan, strip)))]
    if not is_music(plan):
        fields.append(Field(tr("Pages"), units.eighths(strip_eighths(plan, strip))))

    def keep(texts: list[str]) -> None:
        values = {"minutes": parse_length(texts[0])}
        if len(texts) > 1:
            values["eighths"] = units.parse_eighths(texts[1])
        _write(bones, tr("Trim {0}").format(name), lambda draft: board.set_strip(draft, strip_id, **values))

    bones.open_form(tr("Trim {0}").format(name), fields, tr("Trim"), keep)


def drop(bones: Boneyard, strips: Sequence[int], dropped: bool) -> None:
    """Say that strips are no longer owed, or that they are again."""

    def edit(draft: Draft) -> None:
        for strip in strips:
            board.set_strip(draft, strip, dropped=dropped)

    name = moves.names(bones.workspace.plan, strips)
    if bones.workspace.edit((tr("Drop {0}") if dropped else tr("Restore {0}")).format(name), edit) and dropped:
        bones.workspace.statusChanged.emit(
            tr("{0}: dropped. Sort, Show what was dropped has it; Ctrl+Z takes it back.").format(name)
        )


def step(bones: Boneyard, by: int) -> None:
    """Move the selected cards one place up (−1) or down (1) among those that are seen."""
    strips = bones.selected_strips()
    seen = [card.row.ref[1] for card in bones.cards()]
    if not strips:
        return
    edge = seen.index(strips[0]) if by < 0 else seen.index(strips[-1])
    target = bones.place_of_gap(edge - 1 if by < 0 else edge + 2, strips)
    if 0 <= edge + by < len(seen):
        plan = bones.workspace.plan
        name = moves.names(plan, strips)
        said = tr("Move {0} up in the boneyard") if by < 0 else tr("Move {0} down in the boneyard")
        bones.workspace.edit(said.format(name), moves.move(strips, moves.Target(None, target)))


def _write(bones: Boneyard, label: str, edit: moves.Edit) -> None:
    """Draft first, so that a refusal is said in the form; then write."""
    change = bones.workspace.committed.plan.draft(label, edit)
    if change:
        bones.workspace.commit(change)
