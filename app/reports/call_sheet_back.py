"""The back of a call sheet: crew with calls, transport, catering, radio, rest, emergency, notes, who gets it."""

from __future__ import annotations

from dataclasses import replace

from app.engine.calls import costume, make_up
from app.engine.rest import TWO_TEAMS, teams, working_sessions
from app.plan import rows as r
from app.plan import units
from app.plan.crew import heading_of
from app.plan.labels import is_music
from app.plan.plan import Plan
from app.plan.unit_crew import in_unit, own_first
from app.reports import content as c
from app.reports import scene_text as st
from app.reports.crew_order import CrewGroup, crew_groups
from app.reports.sheet_day import Day, day_of
from app.reports.sheet_head import person_with_job
from app.reports.sheet_people import head_count
from app.reports.sheet_typed import Field
from app.reports.wording import lower_first

COLUMNS = 3
EMERGENCY = {"GB": "999", "IE": "112 or 999", "US": "911", "CA": "911", "AU": "000", "NZ": "111", "JP": "110, 119"}
"""Emergency numbers by country; elsewhere 112 [k]."""
VEHICLES = ("Time", "Vehicle", "Who", "From", "To")
CATERING = ("What", "How many", "Who", "Ready")
DAYS_APART = 3 * units.DAY  # a rest as long is told in days
SIGN = ("1st AD", "2nd AD", "UPM", "Line producer", "Co-producer")


def blocks(day: Day, *, compact: bool = False) -> tuple[c.Block, ...]:
    """Crew in three columns, then what moves, feeds and connects them, rest and hours, notes, distribution, signatures.

    compact: the crew as one list, and without what stands on the front too.
    """
    music = is_music(day.plan)
    groups = [_group(day, group) for group in crew_groups(day.plan, day.session.unit_id)]
    where = "O/C on call" if music else "O/C on call. Calls are at unit base unless said otherwise"
    early = "" if compact else _precalls(day)
    note = f"Pre-calls: {early}. O/C on call" if early else where
    crew = c.Beside(_listed(groups) if compact and groups else _balanced(groups), "Crew", note)
    found: list[c.Block] = [crew] if groups else []
    calls = _departments_without_people(day)
    if calls.rows and not compact:
        found.append(calls)
    if not music:
        moves = _table(day, "vehicles", "Transport", "Pick-ups", VEHICLES, _pick_ups(day), (14, 30, 0, 0, 0))
        if day.ask.fields["vehicles"].value is not None:  # else the cast's pick-ups say it all
            found.append(moves)
    radio = _narrow(day, "radio", "Radio", ("Channel", "Who"), "", 14, everywhere=True)
    hours = not (radio.rows or compact)
    catering, walkies, equipment = _supplies(day)
    first = (_hours(day), catering) if hours else (radio, catering)
    found.append(c.Beside((first, (_rest(day, not hours), equipment), (_emergency(day), walkies))))
    found.append(_notes(day))
    ends = (_distribution(day), _signatures(day) if not compact else None)
    return (*found, *(block for block in ends if block is not None))


def _precalls(day: Day) -> str:
    """Who is in before the unit, by clock: departments, people before their department, artists, crowd."""
    plan, calls, general = day.plan, day.calls, day.times.call
    found: list[tuple[int, str]] = []
    for department in plan.department_order():
        crew = [person for person in day.crew(department) if not person.call]
        at = calls.department(department).at
        if crew and at is not None:
            found.append((at, department.name))
        own = [(calls.person(person).at, heading_of(person.job) or person.name) for person in crew]
        found += [(alone, name) for alone, name in own if alone is not None and (at is None or alone < at)]
    for element in sorted(plan.elements.values(), key=st.number_key):
        called = element.category == "background" or st.is_called(element)
        strips = day.with_element(element.id) if called and not is_music(plan) else ()
        if strips:
            first = day.artist(element, strips).first.at
            name = f"{element.number} {element.actor or element.name}".strip()
            found += [(first, name)] if first is not None else []
    by_clock: dict[int, list[str]] = {}
    told: set[str] = set()
    for at, name in sorted((pair for pair in found if pair[0] < general), key=lambda pair: pair[0]):
        if name not in told:  # a heading at its first call
            told.add(name)
            by_clock.setdefault(at, []).append(name)
    computed = "; ".join(f"{day.clock(at)} {', '.join(names)}" for at, names in by_clock.items())
    return day.ask("precalls", "Pre-calls", "Times", computed).shown


# crew -----------------------------------------------------------------------------------------------------------------
def _group(day: Day, group: CrewGroup) -> c.Section:
    calls: dict[int, Field] = {}
    for department in dict.fromkeys(department for _, department in group.people):
        call = day.ask_clock(day.calls.department(department), f"Call, {department.name}", "Crew")
        computed, _ = teams(day.plan, department, day.session.id)
        day.ask(f"department.{department.id}.teams", f"Teams, {department.name}", "Crew", computed, everywhere=True)
        calls[department.id] = call
    columns = (c.Column("", 26), c.Column(""), c.Column("", 11.5, "right"))
    short = ", ".join(filter(None, (day.short_rest(("departments", department_id)) for department_id in calls)))
    rows = tuple(_member(day, department, person, calls[department.id]) for person, department in group.people)
    return c.Section(group.name, (c.Table(columns, rows, head=False),), short)


def _member(day: Day, department: r.Department, person: r.Person, department_call: Field) -> c.Row:
    clock = day.calls.person(person)
    label = f"{person.name}, {person.job or department.name}"
    computed = person.call or (department_call.shown if clock.computed is None else day.clock(clock.computed))
    field = day.ask(clock.key, f"Call, {label}", "Crew", computed, "clock")
    leaving = day.ask(f"crew.{person.id}.leaving_from", f"Leaving from, {label}", "Crew", person.leaving_from)
    late = (c.soft(f"from {leaving.shown}"),) if leaving.shown else ()
    return c.row(
        c.soft(person.job),
        c.lines(c.bold(person.name), *late),
        day.call_cell(field, ("people", person.id)),
    )


def _balanced(groups: list[c.Section]) -> tuple[tuple[c.Section, ...], ...]:
    """The groups in order, cut into columns so that the longest is as short as it can be."""
    heights = [len(group.rows) + 1.6 for group in groups]

    def columns(limit: float) -> list[list[c.Section]] | None:
        made: list[list[c.Section]] = [[]]
        filled = 0.0
        for group, height in zip(groups, heights, strict=True):
            if filled and filled + height > limit:
                if len(made) == COLUMNS:
                    return None
                made.append([])
                filled = 0.0
            made[-1].append(group)
            filled += height
        return made

    limits = sorted({sum(heights[i:j]) for i in range(len(heights)) for j in range(i + 1, len(heights) + 1)})
    empty: list[list[c.Section]] = [[]]
    best = next((made for limit in limits if (made := columns(limit)) is not None), empty)
    best += [[] for _ in range(COLUMNS - len(best))]
    return tuple(tuple(column) for column in best)


def _listed(groups: list[c.Section]) -> tuple[tuple[c.Section, ...], ...]:
    """The crew without headings, in columns of equal length. A job that two departments have says whose it is."""
    held: dict[str, set[str]] = {}
    for group in groups:
        for row in group.rows:
            held.setdefault(row.cells[0].text, set()).add(group.title)

    def told(group: c.Section, row: c.Row) -> c.Row:
        job = row.cells[0].text
        name = c.cell(c.soft(f"{group.title} {lower_first(job)}"))
        return replace(row, cells=(name, *row.cells[1:])) if job and len(held[job]) > 1 else row

    rows = [told(group, row) for group in groups for row in group.rows]
    high = -(-len(rows) // COLUMNS)
    columns = groups[0].tables[0].columns
    parts = (tuple(rows[at : at + high]) for at in range(0, len(rows), high))
    made = [(c.Section("", (c.Table(columns, part, head=False),)),) for part in parts]
    return (*made, *[()] * (COLUMNS - len(made)))


def _departments_without_people(day: Day) -> c.Section:
    """Calls of departments nobody is listed in yet, in one line; not of those that come with the unit."""
    runs: list[c.Run] = []
    for known in day.plan.department_order():
        department = in_unit(day.plan, known, day.session.unit_id)
        if not day.crew(department):
            field = day.ask_clock(day.calls.department(department), f"Call, {department.name}", "Crew")
            if field.shown and (department.precall or field.value is not None):
                runs += [c.plain(f"{', ' if runs else ''}{department.name} "), field.run(bold=True)]
    rows = (c.row(c.lines(runs)),) if runs else ()
    return c.Section("Department calls", (c.Table((c.Column(""),), rows, head=False),), "No names listed")


# tables ---------------------------------------------------------------------------------------------------------------
def _table(
    day: Day,
    key: str,
    title: str,
    note: str,
    heads: tuple[str, ...],
    computed: str,
    widths: tuple[float, ...],
    *,
    everywhere: bool = False,
) -> c.Section:
    """A table that people type, or of what the plan gives."""
    field = day.ask(key, title, "Tables", computed, "table", columns=heads, everywhere=everywhere)
    typed = field.value is not None
    rows = []
    for line in field.rows:
        shown = [*line, *[""] * len(heads)][: len(heads)]
        rows.append(c.row(*(c.cell(c.Run(text, bold=at == 0, typed=typed)) for at, text in enumerate(shown))))
    columns = tuple(c.Column(head, width) for head, width in zip(heads, widths, strict=True))
    return c.Section(title, (c.Table(columns, tuple(rows)),), note)


def _narrow(
    day: Day, key: str, title: str, heads: tuple[str, str], computed: str, width: float, *, everywhere: bool = False
) -> c.Section:
    """A table of two columns that stands beside others."""
    made = _table(day, key, title, "", heads, computed, (width, 0), everywhere=everywhere)
    return c.Section(title, (c.Table(made.tables[0].columns, made.rows, head=False),)) if made.rows else made


def _pick_ups(day: Day) -> str:
    """`10:00 |  | 5 Callum Brandt |  | Fort Green`: a line an artist, by clock."""
    found = []
    places = st.locations(day.plan, day.strips)
    base = places[0].parking.partition(",")[0] if places else ""
    for element in sorted(filter(st.is_called, day.plan.elements.values()), key=st.number_key):
        strips = day.with_element(element.id)
        at = day.artist(element, strips).pick_up.at if strips else None
        if at is not None:
            found.append((at, f"{element.number} {element.actor or element.name}".strip()))
    return "\n".join(f"{day.clock(at)} |  | {who} |  | {base}" for at, who in sorted(found))


def _supplies(day: Day) -> tuple[c.Section, c.Section, c.Section]:
    """Catering, walkies, equipment."""
    meals = "\n".join(f"{meal.text} | {head_count(day)} |  | {day.clock(day.start(meal))}" for meal in day.meals)
    if is_music(day.plan):
        meals = ""
    catering = _narrowed(_table(day, "catering", "Catering", "", CATERING, meals, (24, 18, 0, 14)))
    walkies = _narrowed(_table(day, "walkie", "Walkies", "", ("Department", "How many"), "", (0, 20), everywhere=True))
    equipment = _narrowed(_table(day, "equipment", "Equipment", "", ("Item", "Call"), "", (0, 20)))
    return catering, walkies, equipment


def _narrowed(section: c.Section) -> c.Section:
    """A table for a third of the page: its last column stays, what stands before it is one cell."""
    rows = []
    for row in section.rows:
        first, *middle, last = row.cells
        runs = [run for line in first.lines for run in line]
        for cell in middle:
            words = [run for line in cell.lines for run in line if run.text]
            runs += [c.plain(", "), *words] if words else []
        rows.append(c.row(c.lines(runs), c.Cell(last.lines, align="right")))
    return c.Section(section.title, (c.Table((c.Column(""), c.Column("", 13, "right")), tuple(rows), head=False),))


# rest, hours, emergency -----------------------------------------------------------------------------------------------
def _neighbour(day: Day, step: int) -> r.Session | None:
    """The unit's working session before (-1) or after (1) this one."""
    order = [s for s in day.plan.session_order(day.session.unit_id) if s == day.session or _works(day.plan, s)]
    place = order.index(day.session) + step
    return order[place] if 0 <= place < len(order) else None


def _works(plan: Plan, session: r.Session) -> bool:
    return session in working_sessions(plan, session.unit_id) and bool(plan.strips_of(session.id))


def _rest(day: Day, with_hours: bool) -> c.Section:
    """Rest from the last wrap to this call and from this wrap to the next, of the unit and of make-up; who is short."""
    unit = day.plan.units[day.session.unit_id]
    hair = make_up(day.plan, unit.id)
    pairs: list[tuple[str, str]] = []
    for step in (-1, 1):
        other = _neighbour(day, step)
        if other is None:
            continue
        there = day_of(day.plan, day.schedule, other.id)
        early, late = (there, day) if step < 0 else (day, there)
        what, at = ("wrap", there.times.end) if step < 0 else ("call", there.times.call)
        weekday = units.WEEKDAYS[units.local_date(at, day.zone).weekday()]  # a day that wraps at midnight: the next
        pairs.append((f"{there.name} {what}", f"{weekday} {day.clock(at)}"))
        unit_rest = (f"Unit rest to {late.name}", _length(late.times.call - early.times.end))
        pairs += [unit_rest, *_rest_pairs(late, hair)] if not with_hours else _rest_pairs(late, hair) or [unit_rest]
    if with_hours:
        pairs += _hour_pairs(day)[2:]  # the others are in the head
    for department in day.plan.department_order():
        if day.crew(department) and teams(day.plan, department, day.session.id)[1] == TWO_TEAMS:
            pairs.append((department.name, TWO_TEAMS))
    title = "Rest and hours" if with_hours else "Rest"
    return _pairs(day, "rest", title, pairs, f"at least {_length(unit.rest)}", 38)


def _rest_pairs(late: Day, hair: r.Department | None) -> list[tuple[str, str]]:
    """Make-up's rest before a session, and costume's where it is short."""
    found = []
    for word, department in (("Make-up", hair), ("Costume", costume(late.plan, late.session.unit_id))):
        rest = late.rests.get(("departments", department.id)) if department is not None else None
        if department is None or rest is None or not department.precall:
            continue
        if department is hair or rest.short:
            short = f", {_length(rest.short)} short" if rest.short else ""
            found.append((f"{word} rest to {late.name}", f"{_length(rest.length)}{short}"))
    return found


def _length(minutes: int) -> str:
    if minutes >= DAYS_APART:
        return f"{minutes // units.DAY} days"
    sign = "−" if minutes < 0 else ""
    return f"{sign}{abs(minutes) // 60} h {abs(minutes) % 60:02d}" if minutes % 60 else f"{sign}{abs(minutes) // 60} h"


def _hour_pairs(day: Day) -> list[tuple[str, str]]:
    times, hair = day.times, make_up(day.plan, day.session.unit_id)
    return [
        ("First call", day.clock(day.calls.earliest())),
        ("Call to wrap", _length(times.end - times.call)),
        ("Past planned wrap", _length(times.overrun) if times.overrun else ""),
        ("Make-up out", day.clock(times.end + hair.wrapout) if hair else ""),
    ]


def _hours(day: Day) -> c.Section:
    return _pairs(day, "hours", "Hours", [("Estimated wrap", day.clock(day.times.end)), *_hour_pairs(day)], "", 42)


def _pairs(day: Day, key: str, title: str, pairs: list[tuple[str, str]], note: str, width: float) -> c.Section:
    """What, and its value in bold at the right, as a table that people may type over."""
    computed = "\n".join(f"{what} | {value}" for what, value in pairs if value)
    field = day.ask(key, title, "Tables", computed, "table", columns=("What", ""))
    typed = field.value is not None
    rows = tuple(
        c.row(
            c.cell(c.Run(row[0], typed=typed)),
            c.cell(c.Run(" ".join(row[1:]), bold=True, typed=typed), align="right"),
        )
        for row in field.rows
    )
    tables = (c.Table((c.Column("", width), c.Column("", 0, "right")), rows, head=False),) if rows else ()
    return c.Section(title, tables, note)


def _emergency(day: Day) -> c.Section:
    pairs = [("Emergency services", EMERGENCY.get(day.plan.production.country, "112"))]
    wanted = ("medic", "1st ad", "1st assistant director", "location manager", "locations manager")
    for person in own_first(day.plan.people.values(), day.session.unit_id):
        department = day.plan.departments.get(person.department_id or 0)
        runs_places = (
            person.job == "Manager" and department is not None and department.name.casefold().startswith("location")
        )
        if person.phone and (runs_places or any(word in person.job.casefold() for word in wanted)):
            pairs.append((f"{'Locations' if runs_places else person.job}, {person.name}", person.phone))
    if day.plan.production.phone:
        pairs.append(("Production office", day.plan.production.phone))
    return _pairs(day, "emergency", "Emergency", pairs, "", 36)


# notes, distribution, signatures --------------------------------------------------------------------------------------
def _notes(day: Day) -> c.Section:
    """What stands before a colon is the heading of a note."""
    field = day.ask("notes", "Notes for the day", "Notes", day.session.note, "lines", plan_edit=True)
    lines = [line.strip() for line in field.shown.split("\n") if line.strip()]
    split = [(head, rest.strip()) if colon and len(head) <= 30 else ("", line)
             for line in lines for head, colon, rest in (line.partition(": "),)]  # fmt: skip
    if not any(head for head, _ in split):
        rows = tuple(c.row(line) for line in lines)
        return c.Section("Notes for the day", (c.Table((c.Column(""),), rows, head=False),))
    rows = tuple(c.row(c.bold(head), text) for head, text in split)
    return c.Section("Notes for the day", (c.Table((c.Column("", 27), c.Column("")), rows, head=False),))


def _distribution(day: Day) -> c.Paragraph | None:
    """Who gets the sheet, in the order of the list; names alone."""
    plan = day.plan
    found = []
    for one in sorted(plan.recipients.values(), key=lambda one: (one.rank, one.id)):
        if one.document != "callsheet":
            continue
        person, element = plan.people.get(one.person_id or 0), plan.elements.get(one.element_id or 0)
        found.append(person.name if person else element.actor or element.name if element else one.name)
    computed = "\n".join(dict.fromkeys(name for name in found if name))
    field = day.ask("distribution", "Distribution", "Notes", computed, "lines", everywhere=True)
    names = ", ".join(line.strip() for line in field.shown.split("\n") if line.strip())
    return c.Paragraph((c.bold("Distribution  "), c.Run(names, typed=field.value is not None))) if names else None


def _signatures(day: Day) -> c.Section | None:
    """Places to sign, for those who answer for the sheet."""
    if is_music(day.plan):
        return None
    found = ((job, person_with_job(day.plan, job, day.session.unit_id)) for job in SIGN)
    named = [(job, person) for job, person in found if person is not None]
    computed = "\n".join(f"{job} | {person.name}" for job, person in named[:3])
    field = day.ask("signatures", "Signatures", "Tables", computed, "table", columns=("Job", "Name"), everywhere=True)
    if not field.rows:
        return None
    typed = field.value is not None
    cells = [
        c.lines((c.Run(" ".join(row[1:]), bold=True, typed=typed), c.soft(f" {row[0]}, signed")), c.plain("\u00a0"))
        for row in field.rows
    ]
    columns = tuple(c.Column("") for _ in cells)
    return c.Section("", (c.Table(columns, (c.Row(tuple(cells)),), head=False),))
