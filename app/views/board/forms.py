"""The small forms of the board: a part shot, a banner, a day, a new day."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from app.edits import arrange, board, covers
from app.engine.board import strip_eighths, strip_minutes
from app.plan import labels, units
from app.plan import rows as r
from app.plan.errors import EditRefused
from app.views.board import moves
from app.views.board.editor import parse_length
from app.views.board.form import Field, Form

if TYPE_CHECKING:
    from app.views.board.strips import Strips
    from app.views.workspace import Workspace


def writable(workspace: Workspace) -> bool:
    """Whether something can be written now; says why not."""
    if workspace.preview is None and not workspace.read_only:
        return True
    workspace.edit("", lambda draft: None)
    return False


def may_edit(canvas: Strips) -> bool:
    """Whether something can be written now; says why not."""
    return writable(canvas.workspace)


def keep_change(canvas: Strips, label: str, edit: moves.Edit) -> None:
    """Draft first, so that a refusal is said in the form; then write."""
    change = canvas.workspace.committed.plan.draft(label, edit)
    if change:
        canvas.workspace.commit(change)


def part_shot(canvas: Strips) -> None:
    """Ask how much of the current strip is owed; that goes to the boneyard as its next part."""
    index = canvas.index_of(canvas.current)
    row = canvas.current_row()
    if index is None or row is None or row.kind != "strip" or not may_edit(canvas):
        return
    plan, strip = canvas.workspace.plan, canvas.workspace.plan.strips[row.ref[1]]
    minutes, eighths = strip_minutes(plan, strip), strip_eighths(plan, strip)
    name = plan.name_of(row.ref)

    def keep(texts: list[str]) -> None:
        owed, pages = parse_length(texts[0]), units.parse_eighths(texts[1])
        keep_change(canvas, f"Mark {name} part shot", lambda draft: board.part_shot(draft, strip.id, owed, pages))

    fields = [
        Field("Time owed", units.hours(minutes // 2), f"of {units.hours(minutes)}"),
        Field("Pages owed", units.eighths(max(1, eighths // 2)), f"of {units.eighths(eighths)}"),
    ]
    title = f"{name}, part shot: {units.hours(minutes)} and {units.eighths(eighths)} pages in all"
    canvas.open_form(Form(canvas.viewport(), title, fields, "Mark part shot", keep), index)


def add_banner(canvas: Strips) -> None:
    """Ask for a banner's words and minutes; it goes below the current strip, or to the end of the current day."""
    index, row = canvas.index_of(canvas.current), canvas.current_row()
    if index is None or row is None or not may_edit(canvas):
        return
    strips = canvas.table.strips_of(row.session)
    place = strips.index(row.ref[1]) + 1 if row.kind != "break" else len(strips)
    session = row.session

    def keep(texts: list[str]) -> None:
        length = parse_length(texts[1]) if texts[1].strip() else 0
        keep_change(
            canvas, f"Add the banner {texts[0].strip()}",
            lambda draft: board.add_banner(draft, session, texts[0], length, place),
        )  # fmt: skip

    fields = [Field("Words", "", "Company move, Lunch …", 260), Field("Time", "1:00", "none")]
    canvas.open_form(Form(canvas.viewport(), "New banner", fields, "Add", keep), index)


def banner(canvas: Strips, index: int, strip_id: int) -> None:
    """Words and minutes of a banner."""
    if not may_edit(canvas):
        return
    strip = canvas.workspace.plan.strips[strip_id]

    def keep(texts: list[str]) -> None:
        length = parse_length(texts[1]) if texts[1].strip() else 0
        words = texts[0].strip() or strip.text
        keep_change(
            canvas, f"Change the banner {words}",
            lambda draft: board.set_strip(draft, strip_id, text=words, minutes=length),
        )  # fmt: skip

    fields = [Field("Words", strip.text, "", 260), Field("Time", units.hours(strip.minutes or 0), "none")]
    canvas.open_form(Form(canvas.viewport(), f"Banner {strip.text}", fields, "Change", keep), index)


def day(canvas: Strips, index: int, session_id: int) -> None:
    """Call, wrap and heading of a day."""
    if not may_edit(canvas):
        return
    plan = canvas.workspace.plan
    session = plan.sessions[session_id]
    name = plan.name_of(("sessions", session_id))

    def keep(texts: list[str]) -> None:
        call, wrap = units.parse_hhmm(texts[0]), units.parse_hhmm(texts[1])
        wrap += units.DAY if wrap <= call else 0  # past midnight
        keep_change(
            canvas, f"Change {name}",
            lambda draft: board.set_session(draft, session_id, call=call, wrap=wrap, heading=texts[2].strip()),
        )  # fmt: skip

    fields = [
        Field("Call", units.hhmm(session.call)), Field("Wrap", units.hhmm(session.wrap)),
        Field("Heading", session.heading, "from its strips", 260),
    ]  # fmt: skip
    canvas.open_form(Form(canvas.viewport(), f"{name}, {units.day_text(session.day)}", fields, "Change", keep), index)


def next_free_day(canvas: Strips, unit: int, after: date) -> date:
    """The first working date of a unit after a date on which it has no session."""
    schedule = canvas.workspace.schedule
    calendar = schedule.calendar_of_unit(unit)
    taken = {session.day for session in schedule.plan.session_order(unit)}
    found = after + timedelta(days=1)
    while found.toordinal() <= calendar.last and (found in taken or not calendar.is_working(found.toordinal())):
        found += timedelta(days=1)
    return found


def insert_day(canvas: Strips) -> None:
    """Ask for the date of a new day; at first the next free one after the current."""
    index, row = canvas.index_of(canvas.current), canvas.current_row()
    if index is None or row is None or not may_edit(canvas):
        return
    session = canvas.workspace.plan.sessions[row.session]

    def keep(texts: list[str]) -> None:
        date_ = units.parse_date(texts[0])
        keep_change(
            canvas, f"Insert a day, {units.day_text(date_)}",
            lambda draft: board.add_session(draft, session.unit_id, date_),
        )  # fmt: skip

    first = next_free_day(canvas, session.unit_id, session.day)
    canvas.open_form(Form(canvas.viewport(), "New day", [Field("Date", first.isoformat())], "Insert", keep), index)


def cover(canvas: Strips, strip_id: int) -> None:
    """Mark a strip as cover, or change its mark: ready from and to, minutes to get there, cost, decide-by, note."""
    index = canvas.index_of(("strips", strip_id))
    if index is None or not may_edit(canvas):
        return
    plan = canvas.workspace.plan
    known = covers.cover_of(plan, strip_id)
    mark = known or r.Cover(0, strip_id)
    name = plan.name_of(("strips", strip_id))

    def keep(texts: list[str]) -> None:
        dates = [units.parse_date(text) if text.strip() else None for text in texts[:2]]
        minutes, cost = (_number(text) for text in texts[2:4])
        decide = units.parse_hhmm(texts[4]) if texts[4].strip() else None
        keep_change(
            canvas, f"Mark {name} as cover" if known is None else f"Change the cover {name}",
            lambda draft: covers.mark_cover(
                draft, strip_id, ready_from=dates[0], ready_to=dates[1], minutes=minutes, cost=cost,
                decide_by=decide, note=texts[5].strip(),
            ),
        )  # fmt: skip

    fields = [
        Field("Ready from", mark.ready_from.isoformat() if mark.ready_from else "", "now"),
        Field("Ready to", mark.ready_to.isoformat() if mark.ready_to else "", "its own day"),
        Field("Minutes to get there and light", str(mark.minutes or ""), "none"),
        Field(f"Standby cost, {plan.production.currency}", str(mark.cost or ""), "none"),
        Field("Decide by", units.hhmm(mark.decide_by) if mark.decide_by is not None else "", "any time"),
        Field("Note", mark.note, "dressed; cast on call", 260),
    ]
    canvas.open_form(Form(canvas.viewport(), f"{name} as cover", fields, "Mark as cover", keep), index)


def _number(text: str) -> int:
    """A whole number, 0 where nothing is typed. Raises EditRefused showing the text."""
    typed = text.strip()
    if typed and not typed.isdecimal():
        raise EditRefused(f"“{text}” is not a whole number.")
    return int(typed or 0)


def needs(canvas: Strips) -> None:
    """What the current strip needs of its day: `low water ± 2 h`, the times it may not begin before or end after."""
    index, row = canvas.index_of(canvas.current), canvas.current_row()
    if index is None or row is None or row.kind != "strip" or not may_edit(canvas):
        return
    plan, strip = canvas.workspace.plan, canvas.workspace.plan.strips[row.ref[1]]
    name = plan.name_of(row.ref)

    def keep(texts: list[str]) -> None:
        before, after = (units.parse_hhmm(text) if text.strip() else None for text in texts[1:])
        need = texts[0].strip()
        keep_change(
            canvas, f"Change the needs of {name}",
            lambda draft: board.set_strip(draft, strip.id, need=need, not_before=before, not_after=after),
        )  # fmt: skip

    known = [units.hhmm(at) if at is not None else "" for at in (strip.not_before, strip.not_after)]
    fields = [
        Field("Needs", strip.need, "low water ± 2 h", 200), Field("Not before", known[0], "any time"),
        Field("Ended by", known[1], "any time"),
    ]  # fmt: skip
    canvas.open_form(Form(canvas.viewport(), f"Needs of {name}", fields, "Keep", keep), index)


def split(canvas: Strips) -> None:
    """Ask how many pages the first part of the current strip has; at first half of them."""
    index, row = canvas.index_of(canvas.current), canvas.current_row()
    if index is None or row is None or row.kind != "strip" or not may_edit(canvas):
        return
    plan, strip_id = canvas.workspace.plan, row.ref[1]
    eighths = strip_eighths(plan, plan.strips[strip_id])
    name = plan.name_of(row.ref)

    def keep(texts: list[str]) -> None:
        first = units.parse_eighths(texts[0])
        keep_change(canvas, f"Split {name}", lambda draft: arrange.split_strip(draft, strip_id, first))

    fields = [Field("Pages of the first part", units.eighths(max(1, eighths // 2)), f"of {units.eighths(eighths)}")]
    title = f"Split {name}, {units.eighths(eighths)} pages"
    canvas.open_form(Form(canvas.viewport(), title, fields, "Split", keep), index)


def swap(canvas: Strips, session_id: int) -> None:
    """Ask with which day a day changes places."""
    index = canvas.index_of(("sessions", session_id))
    if index is None or not may_edit(canvas):
        return
    plan = canvas.workspace.plan
    name = plan.name_of(("sessions", session_id))

    def keep(texts: list[str]) -> None:
        other = labels.find_session(plan, texts[0])
        keep_change(
            canvas, f"Swap {name} and {plan.name_of(('sessions', other.id))}",
            lambda draft: arrange.swap_days(draft, session_id, other.id),
        )  # fmt: skip

    fields = [Field(f"With {labels.session_word(plan).lower()}", "", "14")]
    canvas.open_form(Form(canvas.viewport(), f"Swap {name}: strips and hours", fields, "Swap", keep), index)
