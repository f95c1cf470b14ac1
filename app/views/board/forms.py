"""The small forms of the board: a part shot, a banner, a day, a new day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from app.edits import arrange, board, covers
from app.edits.production import add_unit
from app.engine.board import strip_eighths, strip_minutes
from app.plan import labels, units
from app.plan import rows as r
from app.plan.errors import CoversetError, EditRefused
from app.views.board import moves
from app.views.board.editor import parse_length
from app.views.board.form import Field, Form
from app.views.schedule.typed import parse_day
from app.views.translated import tr

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
        keep_change(
            canvas, tr("Mark {0} part shot").format(name), lambda draft: board.part_shot(draft, strip.id, owed, pages)
        )

    fields = [
        Field(tr("Time owed"), units.hours(minutes // 2), tr("of {0}").format(units.hours(minutes))),
        Field(tr("Pages owed"), units.eighths(max(1, eighths // 2)), tr("of {0}").format(units.eighths(eighths))),
    ]
    title = tr("{0}, part shot: {1} and {2} pages in all").format(name, units.hours(minutes), units.eighths(eighths))
    canvas.open_form(Form(canvas.viewport(), title, fields, tr("Mark part shot"), keep), index)


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
            canvas, tr("Add the banner {0}").format(texts[0].strip()),
            lambda draft: board.add_banner(draft, session, texts[0], length, place),
        )  # fmt: skip

    fields = [Field(tr("Words"), "", tr("Company move, Lunch …"), 260), Field(tr("Time"), "1:00", tr("none"))]
    canvas.open_form(Form(canvas.viewport(), tr("New banner"), fields, tr("Add"), keep), index)


def banner(canvas: Strips, index: int, strip_id: int) -> None:
    """Words and minutes of a banner."""
    if not may_edit(canvas):
        return
    strip = canvas.workspace.plan.strips[strip_id]

    def keep(texts: list[str]) -> None:
        length = parse_length(texts[1]) if texts[1].strip() else 0
        words = texts[0].strip() or strip.text
        keep_change(
            canvas, tr("Change the banner {0}").format(words),
            lambda draft: board.set_strip(draft, strip_id, text=words, minutes=length),
        )  # fmt: skip

    fields = [Field(tr("Words"), strip.text, "", 260), Field(tr("Time"), units.hours(strip.minutes or 0), tr("none"))]
    canvas.open_form(Form(canvas.viewport(), tr("Banner {0}").format(strip.text), fields, tr("Change"), keep), index)


def day(canvas: Strips, index: int, session_id: int) -> None:
    """Call, wrap, heading and date of a day."""
    if not may_edit(canvas):
        return
    plan = canvas.workspace.plan
    session = plan.sessions[session_id]
    name = plan.name_of(("sessions", session_id))

    def keep(texts: list[str]) -> None:
        call, wrap = units.parse_hhmm(texts[0]), units.parse_hhmm(texts[1])
        wrap += units.DAY if wrap <= call else 0  # past midnight
        values: dict[str, Any] = {"call": call, "wrap": wrap, "heading": texts[2].strip()}
        to = parse_day(texts[3], session.day)
        if to != session.day and session.locked:
            raise EditRefused(tr("{0} is locked. Unlock it first.").format(name))
        keep_change(
            canvas, tr("Change {0}").format(name) if to == session.day
            else tr("Move {0} to {1}").format(name, units.day_text(to)),
            lambda draft: board.set_session(draft, session_id, day=to, **values),
        )  # fmt: skip
        canvas.workspace.reveal("board", ("sessions", session_id))

    def tell(texts: list[str]) -> str:
        try:
            to = parse_day(texts[3], session.day)
        except CoversetError:
            return ""
        return off_work(canvas, session.unit_id, to) if to != session.day else ""

    fields = [
        Field(tr("Call"), units.hhmm(session.call)), Field(tr("Wrap"), units.hhmm(session.wrap)),
        Field(tr("Heading"), session.heading, tr("from its strips"), 260),
        Field(tr("Date"), units.day_text(session.day, year=True), "", 150),
    ]  # fmt: skip
    canvas.open_form(
        Form(canvas.viewport(), f"{name}, {units.day_text(session.day)}", fields, tr("Change"), keep, tell), index
    )


def next_free_day(canvas: Strips, unit: int, after: date) -> date:
    """The first working date of a unit after a date on which it has no session."""
    schedule = canvas.workspace.schedule
    calendar = schedule.calendar_of_unit(unit)
    taken = {session.day for session in schedule.plan.session_order(unit)}
    found = after + timedelta(days=1)
    while found.toordinal() <= calendar.last and (found in taken or not calendar.is_working(found.toordinal())):
        found += timedelta(days=1)
    return found


def go_to_day(canvas: Strips, show: Callable[[r.Session], object]) -> None:
    """Ask for a day, by its number or a date, and show it."""
    plan = canvas.workspace.plan
    word = labels.session_word(plan)

    def keep(texts: list[str]) -> None:
        typed = texts[0].strip()
        names = {name.casefold(): found for found, name in plan.session_labels().items()}
        found = names.get(typed.casefold().removeprefix(word.casefold()).strip())
        if found is not None:
            show(plan.sessions[found])
            return
        day = units.parse_date(typed)
        later = [session for session in plan.session_order() if session.day >= day]
        if not later:
            raise EditRefused(tr("No day is on {0} or later.").format(units.day_text(day)))
        show(later[0])

    row = canvas.current_row()
    known = plan.session_labels().get(row.session, "") if row is not None else ""
    field = Field(tr("{0} or date").format(word), known, tr("14, or 2027-05-07"), 150)
    canvas.float_form(Form(canvas.viewport(), tr("Go to"), [field], tr("Go"), keep))


def later_day(canvas: Strips, unit: int) -> Callable[[date], date]:
    """The next date after one on which a unit works."""
    calendar = canvas.workspace.schedule.calendar_of_unit(unit)
    return lambda day: date.fromordinal(calendar.nth_after(day.toordinal(), 1))


def off_work(canvas: Strips, unit_id: int, day: date) -> str:
    """`Mon 28 Dec is no working day of Main unit (Boxing Day).`, or nothing."""
    schedule = canvas.workspace.schedule
    plan, calendar = schedule.plan, schedule.calendar_of_unit(unit_id)
    if not calendar.first <= day.toordinal() <= calendar.last or calendar.is_working(day.toordinal()):
        return ""
    unit = plan.units[unit_id]
    row = unit.calendar_id if unit.calendar_id is not None else plan.production.calendar_id
    notes = [found.note for found in plan.exceptions_of(row) if found.day == day and found.note]
    why = f" ({notes[0]})" if notes else ""
    return tr("{0} is no working day of {1}{2}.").format(units.day_text(day), unit.name, why)


def new_unit(canvas: Strips) -> None:
    """Ask for the name of a further unit; it has the hours and calendar of the first, and no day yet."""
    if not may_edit(canvas):
        return
    known = {unit.name for unit in canvas.workspace.plan.unit_order()}
    offered = tr("Second unit")

    def keep(texts: list[str]) -> None:
        name = texts[0].strip()
        keep_change(canvas, tr("Add {0}").format(name), lambda draft: add_unit(draft, name))
        canvas.workspace.statusChanged.emit(tr("{0} is added. Ins on the board gives it days.").format(name))

    fields = [Field(tr("Name"), "" if offered in known else offered, tr("Third unit"), 200)]
    canvas.float_form(Form(canvas.viewport(), tr("New unit"), fields, tr("Add"), keep))


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
            canvas, tr("Mark {0} as cover").format(name) if known is None else tr("Change the cover {0}").format(name),
            lambda draft: covers.mark_cover(
                draft, strip_id, ready_from=dates[0], ready_to=dates[1], minutes=minutes, cost=cost,
                decide_by=decide, note=texts[5].strip(),
            ),
        )  # fmt: skip

    fields = [
        Field(tr("Ready from"), mark.ready_from.isoformat() if mark.ready_from else "", tr("now")),
        Field(tr("Ready to"), mark.ready_to.isoformat() if mark.ready_to else "", tr("its own day")),
        Field(tr("Minutes to get there and light"), str(mark.minutes or ""), tr("none")),
        Field(tr("Standby cost, {0}").format(plan.production.currency), str(mark.cost or ""), tr("none")),
        Field(tr("Decide by"), units.hhmm(mark.decide_by) if mark.decide_by is not None else "", tr("any time")),
        Field(tr("Note"), mark.note, tr("dressed; cast on call"), 260),
    ]
    canvas.open_form(Form(canvas.viewport(), tr("{0} as cover").format(name), fields, tr("Mark as cover"), keep), index)


def _number(text: str) -> int:
    """A whole number, 0 where nothing is typed. Raises EditRefused showing the text."""
    typed = text.strip()
    if typed and not typed.isdecimal():
        raise EditRefused(tr("“{0}” is not a whole number.").format(text))
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
            canvas, tr("Change the needs of {0}").format(name),
            lambda draft: board.set_strip(draft, strip.id, need=need, not_before=before, not_after=after),
        )  # fmt: skip

    known = [units.hhmm(at) if at is not None else "" for at in (strip.not_before, strip.not_after)]
    fields = [
        Field(tr("Needs"), strip.need, tr("low water ± 2 h"), 200), Field(tr("Not before"), known[0], tr("any time")),
        Field(tr("Ended by"), known[1], tr("any time")),
    ]  # fmt: skip
    canvas.open_form(Form(canvas.viewport(), tr("Needs of {0}").format(name), fields, tr("Keep"), keep), index)


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
        keep_change(canvas, tr("Split {0}").format(name), lambda draft: arrange.split_strip(draft, strip_id, first))

    fields = [
        Field(
            tr("Pages of the first part"),
            units.eighths(max(1, eighths // 2)),
            tr("of {0}").format(units.eighths(eighths)),
        )
    ]
    title = tr("Split {0}, {1} pages").format(name, units.eighths(eighths))
    canvas.open_form(Form(canvas.viewport(), title, fields, tr("Split"), keep), index)


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
            canvas, tr("Swap {0} and {1}").format(name, plan.name_of(("sessions", other.id))),
            lambda draft: arrange.swap_days(draft, session_id, other.id),
        )  # fmt: skip

    fields = [Field(tr("With {0}").format(labels.session_word(plan).lower()), "", "14")]
    canvas.open_form(
        Form(canvas.viewport(), tr("Swap {0}: strips and hours").format(name), fields, tr("Swap"), keep), index
    )
