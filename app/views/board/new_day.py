"""Ins on the board: a new day after the current one; on a strip, a break of the day there."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from app.edits import arrange, board
from app.edits.production import add_unit
from app.plan import units
from app.plan.draft import Draft
from app.plan.errors import CoversetError
from app.plan.plan import Plan
from app.views.board import moves
from app.views.board.form import Field, Form
from app.views.board.forms import keep_change, later_day, may_edit, next_free_day, off_work
from app.views.schedule.typed import parse_day
from app.views.translated import tr

if TYPE_CHECKING:
    from app.views.board.strips import Strips


def insert_day(canvas: Strips) -> None:
    """Ask for the date of a new day, at first the working day after the current, else the next free one; days in its
    way move on by a working day.

    |41 42 44|  Ins on 42  →  |41|42 44|      the strips from the current one on go to the new day

    Of a unit without a day: at first the first day of the main unit still to come.
    """
    if not may_edit(canvas):
        return
    plan, index, row = canvas.workspace.plan, canvas.index_of(canvas.current), canvas.current_row()
    every = {one.name.casefold(): one.id for one in plan.unit_order()}
    session = plan.sessions[row.session] if row is not None else None
    home = session.unit_id if session is not None else _unit_shown(canvas)
    first, why = _first_date(canvas, home, session.day if session is not None else None)
    base = session.day if session is not None else first
    going, held = _broken_off(canvas)

    def calendar_unit(name: str) -> int:
        """The unit whose calendar counts: a new unit has the calendar of the first."""
        return every.get(name.casefold(), plan.unit_order()[0].id) if name else home

    def moving(name: str) -> list[int]:
        return going if not name or every.get(name.casefold()) == home else []

    def read(texts: list[str]) -> tuple[str, date]:
        return texts[1].strip(), parse_day(texts[0], base)

    def tell(texts: list[str]) -> str:
        try:
            name, day = read(texts)
            unit = every.get(name.casefold()) if name else home
            later = later_day(canvas, calendar_unit(name))
            ahead = arrange.following_days(plan, unit, day, later) if unit is not None else []
        except CoversetError:
            return ""
        said = [off_work(canvas, calendar_unit(name), day), why if day == first else ""]
        if name and unit is None:
            said.insert(0, tr("{0} is a new unit.").format(name))
        if strips := moving(name):
            one, several = tr("{0} goes to the new day."), tr("{0} go to the new day.")
            said.append((one if len(strips) == 1 else several).format(moves.names(plan, strips)))
        elif held:
            said.append(tr("The new day stays empty: {0}").format(held))
        if ahead:
            names = [plan.name_of(("sessions", one.id)) for one, _ in ahead]
            one, several = tr("{0} moves on by a working day."), tr("{0} to {1} move on by a working day.")
            said.append(one.format(names[0]) if len(names) == 1 else several.format(names[0], names[-1]))
        return " ".join(filter(None, said))

    def keep(texts: list[str]) -> None:
        name, day = read(texts)
        made: list[int] = []

        def edit(draft: Draft) -> None:
            unit = every.get(name.casefold()) if name else home
            later = later_day(canvas, calendar_unit(name))
            made.append(arrange.insert_day(draft, unit if unit is not None else add_unit(draft, name), day, later))
            if (strips := moving(name)) and session is not None:
                # what is broken in two keeps its hours
                board.set_session(
                    draft, made[0], call=session.call, shooting_call=session.shooting_call, wrap=session.wrap
                )
                board.move_strips(draft, strips, made[0], 0)

        keep_change(canvas, tr("Insert a day, {0}").format(units.day_text(day)), edit)
        if made and made[0] in canvas.workspace.plan.sessions:
            canvas.workspace.reveal("board", ("sessions", made[0]))

    fields = [
        Field(tr("Date"), units.day_text(first, year=True), tr("Mon 28 Dec"), 150),
        Field(tr("Unit"), plan.units[home].name, "", 170, tuple(one.name for one in plan.unit_order())),
    ]
    form = Form(canvas.viewport(), tr("New day"), fields, tr("Insert"), keep, tell)
    if index is None:
        canvas.float_form(form)
    else:
        canvas.open_form(form, index)


def _unit_shown(canvas: Strips) -> int:
    """The unit that is shown, else the main unit."""
    shown = canvas.unit
    if shown is not None and shown in canvas.workspace.plan.units:
        return shown
    return canvas.workspace.plan.unit_order()[0].id


def _broken_off(canvas: Strips) -> tuple[list[int], str]:
    """The strips from the current one on, and why they can't go to another day, if so; none on a day break."""
    row, plan = canvas.current_row(), canvas.workspace.plan
    if row is None or row.kind == "break":
        return [], ""
    strips = canvas.table.strips_of(row.session)
    strips = strips[strips.index(row.ref[1]) :]
    why = moves.refusal(plan, [strip for strip in strips if plan.strips[strip].kind == "scene"], None)
    return ([], why) if why else (strips, "")


def _first_date(canvas: Strips, unit: int, after: date | None) -> tuple[date, str]:
    """The date that is offered: the working day after one, else the next that is free, and why. after None: no day to
    go by."""
    plan = canvas.workspace.plan
    if after is None:
        return _to_come(canvas, plan, unit), ""
    later = later_day(canvas, unit)
    day = later(after)
    for one, _ in arrange.following_days(plan, unit, day, later):
        name = plan.name_of(("sessions", one.id))
        if one.locked:
            return next_free_day(canvas, unit, after), tr(
                "{0} is locked and can’t move on: the first free date."
            ).format(name)
        if one.actual_call is not None or one.actual_wrap is not None:
            return next_free_day(canvas, unit, after), tr("{0} was worked: the first free date.").format(name)
    return day, ""


def _to_come(canvas: Strips, plan: Plan, unit: int) -> date:
    """The first day of the main unit still to come; without one, the next free date after today."""
    as_of, zone = canvas.workspace.as_of, plan.production.zone
    today = units.local_date(as_of, zone) if as_of is not None else date.today()
    main = plan.session_order(plan.unit_order()[0].id)
    coming = next((one.day for one in main if one.day > today), None)
    taken = {one.day for one in plan.session_order(unit)}
    return coming if coming is not None and coming not in taken else next_free_day(canvas, unit, today)
