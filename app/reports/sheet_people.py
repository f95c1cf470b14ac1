"""Who is in front of the camera: cast with status and calls, crowd, stand-ins, and what each child may do."""

from __future__ import annotations

from collections import defaultdict

from app.engine.anchors import sessions_needing
from app.engine.calls import CREW_ROLES, PICKUP_TRAVEL, department_named
from app.engine.days_out import element_days
from app.engine.minors import ChildDay, child_day, children
from app.plan import rows as r
from app.plan import units
from app.plan.change import Ref
from app.plan.unit_crew import of_unit
from app.reports import content as c
from app.reports import scene_text as st
from app.reports.sheet_day import Day
from app.reports.sheet_typed import Field, Kind

OTHER_DAYS = {"H": "On hold", "TR": "Travel", "M": "Travel", "FT": "Fitting", "R": "Rehearsal"}
HELD_ROWS = 3
NOBODY_YET = "TBC"
"""The artist of a part that nobody is engaged for."""
STAND_INS = ("Number", "Who", "Report to", "Call", "On set", "Scenes")


def status(day: Day, element: r.Element) -> str:
    """What a session's date is to somebody, as the day out of days says; nothing where they work for another unit that
    day, or for this one on no day."""
    coded = element_days(day.schedule, element.id).days.get(day.session.day, "")
    if day.with_element(element.id):
        return coded
    needing = sessions_needing(day.plan, element.id, None)
    ours = any(day.plan.sessions[key].unit_id == day.session.unit_id for key in needing)
    return coded if "W" not in coded and (ours or not needing) else ""


def cast(day: Day) -> c.Section:
    """Who works, by number, with calls worked back from on set; then who is held, fitted or travels."""
    people = [element for element in day.plan.elements.values() if st.is_called(element)]
    ordered = sorted(people, key=st.number_key)
    working = [(element, strips) for element in ordered if (strips := day.with_element(element.id))]
    idle = [(element, code) for element in ordered if (code := status(day, element)) in OTHER_DAYS]
    rehearsed = {e.id: _ask(day, e, "rehearsal", "Rehearsal", "", "clock") for e, _ in working}
    rehearsal = any(field.shown for field in rehearsed.values())
    columns = [
        c.Column("ID", 9, "center"), c.Column("Artist", 33), c.Column("Character", 28),
        c.Column("Status", 13, "center"),
        c.Column("Pick-up", 15, "center"), c.Column("Make-up", 16, "center"), c.Column("Costume", 16, "center"),
        c.Column("On set", 15, "center"), c.Column("Remarks"),
    ]  # fmt: skip
    if rehearsal:
        columns.insert(5, c.Column("Rehearse", 17, "center"))
    rows = []
    for element, strips in working:
        clocks = _clocks(day, element, strips)
        if rehearsal:
            clocks.insert(1, c.cell(rehearsed[element.id].run(bold=True)))
        remarks = _ask(day, element, "remarks", "Remarks", _remarks(day, element, strips))
        rows.append(_person(day, element, clocks, remarks))
    held = []
    for element, code in idle:
        remarks = _ask(day, element, "remarks", "Remarks", _why_idle(day, element, code))
        if remarks.value is None and remarks.shown == OTHER_DAYS["H"]:
            held.append(element)
        else:
            rows.append(_person(day, element, [c.cell() for _ in columns[5:]], remarks))
    rows += _held(day, held, len(columns))
    note = "SW start, W work, WF finish, H hold"
    if any(e.travel is None for e, _ in working) and department_named(day.plan, *CREW_ROLES["transport"]):
        note += f"; pick-ups allow {PICKUP_TRAVEL} minutes"
    return c.Section("Cast", (c.Table(tuple(columns), tuple(rows)),), note)


def _held(day: Day, held: list[r.Element], columns: int) -> list[c.Row]:
    """Those of whom there is nothing to say but that they are held: a row each, of many one row."""
    if len(held) <= HELD_ROWS:
        blank = [c.cell() for _ in range(columns - 5)]
        return [_person(day, e, blank, _ask(day, e, "remarks", "Remarks", OTHER_DAYS["H"])) for e in held]
    names = ", ".join(f"{element.number} {element.actor or element.name}".strip() for element in held)
    return [c.row(c.cell(c.bold(OTHER_DAYS["H"]), span=2, align="left"), c.cell(names, span=columns - 2))]


def _ask(day: Day, element: r.Element, name: str, what: str, computed: str, kind: Kind = "text") -> Field:
    who = f"{element.number} {element.name}".strip()
    return day.ask(f"cast.{element.id}.{name}", f"{what}, {who}", "Cast", computed, kind)


def _person(day: Day, element: r.Element, clocks: list[c.Cell], remarks: Field) -> c.Row:
    code = _ask(day, element, "status", "Status", status(day, element))
    lead = (c.bold(element.number), c.bold(element.actor or NOBODY_YET), element.name, c.cell(code.run()))
    return c.row(*lead, *clocks, c.cell(remarks.run()))


def _clocks(day: Day, element: r.Element, strips: tuple[r.Strip, ...]) -> list[c.Cell]:
    """Pick-up, make-up, costume, on set; the first of them after the pick-up says where rest before it is short."""
    calls = day.artist(element, strips)
    who: Ref = ("elements", element.id)
    told = (
        (calls.pick_up, "Pick-up"), (calls.make_up, "Make-up"), (calls.costume, "Costume"), (calls.on_set, "On set"),
    )  # fmt: skip
    found = []
    for clock, word in told:
        field = day.ask_clock(clock, f"{word}, {element.number} {element.name}".strip(), "Cast")
        found.append(day.call_cell(field, who if clock.key == calls.first.key else None))
    return found


def _remarks(day: Day, element: r.Element, strips: tuple[r.Strip, ...]) -> str:
    """`Minor, out by 17:15. Released 18:25`."""
    said = []
    if element.minor:
        child = child_day(day.schedule, day.session, element)
        by = f", out by {day.clock(child.out_by)}" if child is not None and child.out_by is not None else ""
        said.append(f"Minor{by}")
    said += [event.note for event in _events(day, element) if event.note]
    released = max(day.end(strip) for strip in strips)
    if released < day.times.end:
        said.append(f"Released {day.clock(released)}")
    return ". ".join(said)


def _why_idle(day: Day, element: r.Element, code: str) -> str:
    note = next((event.note for event in _events(day, element) if event.note), "")
    return f"{OTHER_DAYS[code]}: {note}" if note else OTHER_DAYS[code]


def _events(day: Day, element: r.Element) -> list[r.DayEvent]:
    return [event for event in day.plan.events_of(element.id) if event.day == day.session.day and event.code != "OFF"]


def crowd(day: Day) -> c.Section:
    """Background by element: the most of them that one scene needs, called for the first; then the stand-ins."""
    columns = (
        c.Column("Number", 16, "right"), c.Column("Who"), c.Column("Report to", 38), c.Column("Call", 18, "center"),
        c.Column("On set", 16, "center"), c.Column("Scenes", 30, "right"),
    )  # fmt: skip
    counts: dict[int, int] = defaultdict(int)
    notes: dict[int, str] = {}
    for strip in day.scenes:
        for need in day.plan.needs_of(strip.scene_id):
            if day.plan.elements[need.element_id].category == "background" and need.count:
                counts[need.element_id] = max(counts[need.element_id], need.count)
                notes.setdefault(need.element_id, need.note)
    rows, total = [], 0
    for element_id, count in counts.items():
        element, strips = day.plan.elements[element_id], day.with_element(element_id)
        row, many = _crowd_row(day, element, count, notes[element_id], strips)
        rows.append(row)
        total += many
    stand_ins = day.ask("standins", "Stand-ins", "Crowd", "", "table", columns=STAND_INS)
    for line in stand_ins.rows:
        shown = [*line, *[""] * 6][:6]
        typed = stand_ins.value is not None
        bold = (True, False, False, True, True, False)
        rows.append(c.row(*(c.cell(c.Run(text, b, typed=typed)) for text, b in zip(shown, bold, strict=True))))
        total += int(shown[0]) if shown[0].isdecimal() else 0
    return c.Section("Crowd and stand-ins", (c.Table(columns, tuple(rows)),), str(total))


def _crowd_row(day: Day, element: r.Element, count: int, note: str, strips: tuple[r.Strip, ...]) -> tuple[c.Row, int]:
    def ask(name: str, what: str, computed: str) -> Field:
        return day.ask(f"crowd.{element.id}.{name}", f"{what}, {element.name}", "Crowd", computed)

    number = ask("number", "Number", str(count))
    who = ask("who", "Note", note)
    calls = day.artist(element, strips)
    report = ask("report", "Report to", "Unit base")
    call = day.ask_clock(calls.call, f"Call, {element.name}", "Crowd")
    on_set = day.ask_clock(calls.on_set, f"On set, {element.name}", "Crowd")
    said = (c.plain(element.name), c.soft(", "), who.run(soft=True)) if who.shown else (c.plain(element.name),)
    row = c.row(
        c.cell(number.run(bold=True)),
        c.lines(said),
        c.cell(report.run()),
        c.cell(call.run(bold=True)),
        c.cell(on_set.run(bold=True)),
        day.labels(strips),
    )
    return row, int(number.shown) if number.shown.isdecimal() else count


def head_count(day: Day) -> int:
    """Mouths to feed: crew who are called, cast who work, the crowd."""
    crew = sum(not person.call for person in of_unit(day.plan.people.values(), day.session.unit_id))
    cast_in = sum(bool(day.with_element(e.id)) for e in day.plan.elements.values() if st.is_called(e))
    return crew + cast_in + max((st.crowd_of(day.plan, strip.scene_id) for strip in day.scenes), default=0)


# children -------------------------------------------------------------------------------------------------------------
def minors(day: Day) -> c.Section:
    """Each child of the day: when it arrives, by when it must leave, how long it works, and what is broken."""
    columns = (
        c.Column("ID", 10, "center"), c.Column("Minor", 38), c.Column("Age", 12, "center"),
        c.Column("Arrives", 16, "center"), c.Column("Leaves", 16, "center"), c.Column("Out by", 16, "center"),
        c.Column("There", 22, "center"), c.Column("Works", 22, "center"), c.Column("Remarks"),
    )  # fmt: skip
    rows, rules = [], ""
    for element in children(day.plan, day.session.id):
        child = child_day(day.schedule, day.session, element)
        if child is not None:
            rows.append(_child(day, element, child))
            rules = f"{child.limits.name}: {child.limits.source}" if child.limits is not None else rules
    return c.Section("Minors", (c.Table(columns, tuple(rows)),), rules)


def _child(day: Day, element: r.Element, child: ChildDay) -> c.Row:
    limits = child.limits
    there = child.leaves - child.arrives
    label = f"{element.number} {element.name}".strip()
    out = day.ask(f"minor.{element.id}.out", f"Out by, {label}", "Minors", day.clock(child.out_by), "clock")
    said = []
    if child.rest_by is not None:
        said.append(f"break by {day.clock(child.rest_by)}")
    if limits is None:
        why = "no age is given" if element.age is None else f"no limits are known for {day.plan.production.country}"
        said.append(f"limits not known: {why}")
    school = day.ask(f"minor.{element.id}.school", f"Chaperone and school, {label}", "Minors", everywhere=True)
    broken = dict(child.breaches)
    return c.row(
        c.bold(element.number),
        c.bold(element.actor or element.name),
        "" if element.age is None else str(element.age),
        _broken(c.bold(day.clock(child.arrives)), broken.get("early"), "early"),
        _broken(c.bold(day.clock(child.leaves)), broken.get("late"), "late"),
        c.cell(out.run(bold=True)),
        _broken(c.plain(_of(there, limits.on_set if limits else None)), broken.get("on_set"), "over"),
        _broken(c.plain(_of(child.work, limits.work if limits else None)), broken.get("work"), "over"),
        c.lines(school.run(), "; ".join(said)[:1].upper() + "; ".join(said)[1:]),
    )


def _of(minutes: int, most: int | None) -> str:
    """`3:15 of 9:30`."""
    return units.hours(minutes) if most is None else f"{units.hours(minutes)} of {units.hours(most)}"


def _broken(run: c.Run, by: int | None, word: str) -> c.Cell:
    """A value, and under it by how much it breaks its limit."""
    return c.lines(run, c.bold(f"{units.hours(by)} {word}")) if by else c.cell(run)
