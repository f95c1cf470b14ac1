"""The call sheet of one session: front (scenes, cast, crowd, requirements, advance). The back is `call_sheet_back`.

A crew document: no money, no contract or stop date, no address of an element marked private.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from app.engine.board import strip_eighths, strip_minutes
from app.plan import rows as r
from app.plan import units
from app.plan.labels import is_music, scene_word
from app.plan.plan import Plan
from app.reports import call_sheet_back, call_times, cast_status
from app.reports import content as c
from app.reports import music as for_music
from app.reports import scene_text as st
from app.reports.sheet_day import Day, day_of

if TYPE_CHECKING:
    from app.engine.schedule import Schedule

PRELIM = "PRELIM"
ADVANCE_DAYS = 2
HEADS: dict[str, tuple[str, ...]] = {
    "Director": ("director",),
    "Producer": ("producer",),
    "Co-producer": ("co-producer", "coproducer"),
    "Line producer": ("line producer",),
    "Engineer": ("recording engineer", "engineer"),
    "1st AD": ("1st ad", "1st assistant director", "first assistant director"),
}
"""Jobs named in the head of the sheet, in this order, with the words people write them in."""

REQUIREMENTS: dict[str, tuple[str, ...]] = {
    "Art and construction": ("art", "construction"),
    "Props": ("prop", "weapon"),
    "Costume": ("wardrobe",),
    "Make-up and hair": ("makeup",),
    "Camera and grip": ("camera", "equipment"),
    "Sound": ("sound", "music"),
    "Instruments": ("instrument",),
    "Special effects": ("sfx",),
    "VFX": ("vfx",),
    "Stunts": ("stunt",),
    "Transport": ("vehicle",),
    "Animals": ("animal",),
    "Security": ("security",),
    "Notes": ("other",),
}
"""Who reads which element categories of the day's scenes."""

SAFETY = {"stunt": "Stunts", "weapon": "Weapons", "sfx": "Special effects", "animal": "Animals", "vehicle": "Vehicles"}


def call_sheet(
    plan: Plan, schedule: Schedule, session_id: int, *, file_name: str = "", day: Day | None = None
) -> c.Document:
    """The sheet of a session, PRELIM until it is issued. `file_name` is named in the footer."""
    day = day or day_of(plan, schedule, session_id)
    music = is_music(plan)
    title = f"{plan.production.title}, {'session sheet' if music else 'call sheet'} {day.label}"
    date_text = units.day_text(day.session.day, year=True)
    call = "call" if music else "unit call"
    back_line = f"{plan.production.title}, {_of_how_many(day)}, {date_text}, {call} {day.clock(day.times.call)}"
    front_line = "Not issued: calls may change until the sheet is final."
    scenes = (_places(day), _scenes(day), _cast(day), _crowd(day), _requirements(day), _advance(day))
    if music:
        songs, needed, advance = (for_music.without_film(s) for s in (_scenes(day), _requirements(day), _advance(day)))
        scenes = (for_music.without_film(_places(day)), songs, for_music.players(day), _crowd(day), needed, advance)
    front = (*scenes, _signatures(day))
    footer = ", ".join(
        part for part in (plan.production.title, f"sheet {day.label}", day.name, PRELIM, file_name) if part
    )
    return c.Document(
        template="call_sheet",
        title=title,
        head=_head(day),
        sides=(tuple(block for block in front if block is not None), call_sheet_back.blocks(day)),
        footer=footer,
        stamps=(
            c.Stamp(PRELIM, front_line, f"Sheet {day.label}"),
            c.Stamp(PRELIM, back_line, f"Sheet {day.label}"),
        ),
        accessible=True,
    )


# head -----------------------------------------------------------------------------------------------------------------
def _of_how_many(day: Day) -> str:
    """`Day 13 of 32`: of the unit's sessions that count."""
    counted = [
        session
        for session in day.plan.session_order(day.session.unit_id)
        if session.kind in ("shoot", "recording") or day.plan.strips_of(session.id)
    ]
    return f"{day.name} of {len(counted)}"


def person_with_job(plan: Plan, job: str) -> r.Person | None:
    """The first person of one of the jobs of HEADS."""
    people = sorted(plan.people.values(), key=lambda person: (person.rank, person.id))
    return next((person for person in people if person.job.casefold() in HEADS[job]), None)


def _head(day: Day) -> c.Head:
    production, times, music = day.plan.production, day.times, is_music(day.plan)
    left: list[tuple[c.Run, ...]] = [(c.bold(production.company),)] if production.company else []
    left += [(c.soft(text),) for text in production.office.split("\n") if text]
    if production.phone:
        left.append((c.soft(f"Production office {production.phone}"),))
    people = [(job, person) for job in HEADS if (person := person_with_job(day.plan, job)) is not None]
    if people and left:
        left.append(())
    for job, person in people:
        phone = f", {person.phone}" if job == "1st AD" and person.phone else ""
        left.append((c.bold(f"{job} "), c.plain(f"{person.name}{phone}")))
    right: list[tuple[c.Run, ...]] = [
        (c.bold(_long_date(day)),),
        (c.bold(", ".join(part for part in (_of_how_many(day), day.session.day_type) if part)),),
        (c.plain("Downbeat " if music else "Shooting call "), c.bold(day.clock(times.shooting_call))),
    ]
    for strip in day.strips:
        if strip.kind == "banner" and st.MEAL.search(strip.text):
            length = units.hours(strip_minutes(day.plan, strip))
            right.append((c.plain(f"{strip.text} "), c.bold(day.clock(day.start(strip))), c.plain(f", {length}")))
    past = f", planned {day.clock(times.wrap)}" if times.overrun else ""
    right.append((c.plain("Estimated wrap "), c.bold(day.clock(times.end)), c.plain(past)))
    for key, label in (("forecast", "Forecast"), ("tide", "Tide")):
        field = day.ask(key, label, "Sky", day.session.weather if key == "forecast" else "")
        if field.shown:
            right.append((field.run(soft=True),))
    light = day.sun()
    if light is not None:
        told = (("Sunrise", light.sunrise), ("sunset", light.sunset), ("dark", light.dusk))
        words = ", ".join(f"{word} {day.clock(at)}" for word, at in told if at is not None)
        right.append((c.soft(words[:1].upper() + words[1:] if words else "The sun does not rise or set"),))
    earliest = call_times.first_call(day.plan, times)
    under = f"Pre-calls from {day.clock(earliest)}" if earliest < times.call else "No pre-calls"
    unit = day.plan.units[day.session.unit_id]
    unit_name = unit.name if music else unit.name[:1].lower() + unit.name[1:]
    script = (c.soft("Script "), c.bold(production.script)) if production.script else ()
    return c.Head(
        title=production.title,
        subtitle=f"{'Session' if music else 'Call'} sheet, {unit_name}",
        left=tuple(left),
        right=tuple(right),
        call=("Call" if music else "Unit call", day.clock(times.call), under),
        under=script,
    )


_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


def _long_date(day: Day) -> str:
    date = day.session.day
    return f"{_WEEKDAYS[date.weekday()]} {date.day} {_MONTHS[date.month - 1]} {date.year}"


# blocks of the front --------------------------------------------------------------------------------------------------
def _places(day: Day) -> c.Section:
    """Where, base and parking, hospital, safety. A private address is never printed."""
    where: list[tuple[c.Run, ...]] = []
    parking: list[tuple[c.Run, ...]] = []
    hospitals: list[tuple[c.Run, ...]] = []
    for place in st.locations(day.plan, day.strips):
        address = "address from the production office" if place.private else place.address
        where.append((c.bold(place.name), c.plain(f", {address}" if address else "")))
        if place.parking:
            parking.append((c.plain(place.parking),))
        if place.hospital and (c.plain(place.hospital),) not in hospitals:
            hospitals.append((c.plain(place.hospital),))
    safety: list[tuple[c.Run, ...]] = []
    for category, word in SAFETY.items():
        strips = tuple(
            s
            for s in day.scenes
            if any(day.plan.elements[n.element_id].category == category for n in day.plan.needs_of(s.scene_id))
        )
        if strips:
            safety.append((c.bold(f"{word}: "), c.plain(f"{scene_word(day.plan)} {day.labels(strips)}")))
    nothing: tuple[c.Run, ...] = (c.soft("Not known yet"),)
    columns = (c.Column("Where"), c.Column("Unit base and parking"), c.Column("Nearest hospital"), c.Column("Safety"))
    cells = (
        c.lines(*(where or [nothing])),
        c.lines(*(parking or [nothing])),
        c.lines(*(hospitals or [nothing])),
        c.lines(*(safety or [(c.plain("No stunts, weapons, effects, animals or vehicles in the scenes"),)])),
    )
    return c.Section("", (c.Table(columns, (c.Row(cells),)),))


def _scenes(day: Day) -> c.Section:
    columns = (
        c.Column("Scene", 15), c.Column("Set and action"), c.Column("D/N", 17, "center"),
        c.Column("Pages", 14, "right"), c.Column("Cast", 29), c.Column("Where and when", 43),
        c.Column("Est.", 12, "right"),
    )  # fmt: skip
    rows = [_scene_row(day, strip) if strip.kind == "scene" else _banner_row(day, strip) for strip in day.strips]
    scenes, eighths, minutes = st.totals(day.plan, day.strips)
    if rows:
        rows.append(
            c.row(
                c.cell(c.bold(f"{st.scene_count(day.plan, scenes)}, total"), span=3, align="right"),
                c.cell(c.bold(units.eighths(eighths))),
                c.cell(span=2),
                c.cell(c.bold(units.hours(minutes))),
            )
        )
    else:
        rows = [c.row(c.cell(c.soft("No scene is in this session yet."), span=7))]
    return c.Section("Scenes", (c.Table(columns, tuple(rows)),), "In shooting order")


def _scene_row(day: Day, strip: r.Strip) -> c.Row:
    plan = day.plan
    scene = plan.scenes[strip.scene_id or 0]
    location = st.location_of(plan, strip)
    when = f"{day.clock(day.start(strip))}–{day.clock(day.end(strip))}"
    place = location.name if location else ""
    bounds = [
        f"{word} {units.hhmm(minute)}"
        for word, minute in (("not before", strip.not_before), ("out by", strip.not_after))
        if minute is not None
    ]
    state = st.progress(plan, strip)
    return c.row(
        c.cell(c.bold(plan.strip_label(strip))),
        c.lines(c.bold(st.slug(plan, scene)), (c.plain(state), c.soft(scene.synopsis))),
        c.cell(c.bold(st.day_night(scene))),
        c.cell(c.bold(units.eighths(strip_eighths(plan, strip)))),
        c.cell(c.bold(st.cast_ids(plan, strip))),
        c.lines(place, when, c.bold(", ".join(bounds))),
        c.cell(units.hours(strip_minutes(plan, strip))),
    )


def _banner_row(day: Day, strip: r.Strip) -> c.Row:
    when = f"{day.clock(day.start(strip))}–{day.clock(day.end(strip))}"
    return c.row(
        c.cell(),
        c.cell(c.bold(strip.text), span=4),
        c.cell(when),
        c.cell(units.hours(strip_minutes(day.plan, strip))),
        tint="band",
    )


def _cast(day: Day) -> c.Section:
    columns = (
        c.Column("ID", 12, "center"), c.Column("Artist", 38), c.Column("Character"), c.Column("Status", 14, "center"),
        c.Column("Pick-up", 16, "center"), c.Column("Make-up", 16, "center"), c.Column("Costume", 16, "center"),
        c.Column("On set", 16, "center"), c.Column("Scenes", 34),
    )  # fmt: skip
    working, held = [], []
    people = [element for element in day.plan.elements.values() if st.is_called(element)]
    for element in sorted(people, key=st.number_key):
        status = cast_status.status(day.plan, element, day.session)
        strips = day.with_element(element.id)
        artist, character = element.actor or element.name, element.name if element.actor else ""
        if strips:
            calls = call_times.artist_calls(day.plan, min(day.start(strip) for strip in strips))
            minor = "Minor. " if element.minor else ""
            clocks = (calls.pick_up, calls.make_up, calls.costume, calls.on_set)
            working.append(
                c.row(
                    c.bold(element.number),
                    c.bold(artist),
                    character,
                    status,
                    *(c.bold(day.clock(at)) for at in clocks),
                    c.cell(f"{minor}{day.labels(strips)}"),
                )
            )
        elif status == "H":
            held.append(c.row(c.bold(element.number), c.bold(artist), character, status, "", "", "", "", "On hold"))
    note = "SW start, W work, WF finish, H hold"
    if call_times.department_named(day.plan, "transport"):
        note += f"; pick-ups allow {call_times.PICKUP_TRAVEL} minutes"
    return c.Section("Cast", (c.Table(columns, (*working, *held)),), note)


def _crowd(day: Day) -> c.Section:
    """Background by element: the most of them that one scene needs, called for the first."""
    columns = (
        c.Column("Number", 16, "right"), c.Column("Who"), c.Column("Report to", 38), c.Column("Call", 16, "center"),
        c.Column("On set", 16, "center"), c.Column("Scenes", 34, "right"),
    )  # fmt: skip
    counts: dict[int, int] = defaultdict(int)
    notes: dict[int, str] = {}
    for strip in day.scenes:
        for need in day.plan.needs_of(strip.scene_id):
            if day.plan.elements[need.element_id].category == "background":
                counts[need.element_id] = max(counts[need.element_id], need.count)
                notes.setdefault(need.element_id, need.note)
    rows = []
    for element_id, count in counts.items():
        element, strips = day.plan.elements[element_id], day.with_element(element_id)
        on_set = min(day.start(strip) for strip in strips)
        calls = call_times.artist_calls(day.plan, on_set)
        call = min(at for at in (calls.make_up, calls.costume, on_set) if at is not None)
        who = (c.plain(element.name), c.soft(f", {notes[element_id]}" if notes[element_id] else ""))
        rows.append(
            c.row(
                c.bold(str(count)),
                c.lines(who),
                "Unit base",
                c.bold(day.clock(call)),
                c.bold(day.clock(on_set)),
                day.labels(strips),
            )
        )
    return c.Section("Crowd and stand-ins", (c.Table(columns, tuple(rows)),), str(sum(counts.values())))


def _requirements(day: Day) -> c.Section:
    """What the scenes of the day need, by who brings it."""
    told: list[tuple[str, str]] = []
    word = scene_word(day.plan)
    for name, categories in REQUIREMENTS.items():
        by_scene: dict[str, list[str]] = {}
        for strip in day.scenes:
            for need in day.plan.needs_of(strip.scene_id):
                element = day.plan.elements[need.element_id]
                if element.category in categories and need.part in ("", strip.text):
                    many = f" ×{need.count}" if need.count > 1 else ""
                    note = f" ({need.note})" if need.note else ""
                    by_scene.setdefault(day.plan.strip_label(strip), []).append(f"{element.name}{many}{note}")
        if by_scene:
            told.append((name, " ".join(f"{word} {label}: {', '.join(items)}." for label, items in by_scene.items())))
    columns = (c.Column("", 30), c.Column(""), c.Column("", 30), c.Column(""))
    rows = []
    for at in range(0, len(told), 2):
        pair = told[at : at + 2]
        span = 1 if len(pair) == 2 else 3  # the last of an odd number has the row to itself
        rows.append(c.row(*(cell for name, text in pair for cell in (c.bold(name), c.cell(text, span=span)))))
    return c.Section("Departments", (c.Table(columns, tuple(rows), head=False),))


def _advance(day: Day) -> c.Section:
    """The unit's next days: scenes, pages, cast, what happens.

    Where the front would need a second page for it, a day's scenes are spared, the last day's first.
    """
    plan = day.plan
    order = plan.session_order(day.session.unit_id)
    later = [s for s in order[order.index(day.session) + 1 :] if plan.strips_of(s.id)][:ADVANCE_DAYS]
    columns = (c.Column("", 60), c.Column("Pages", 14, "right"), c.Column("", 30), c.Column(""))
    rows: list[c.Row] = []
    keeps: list[int] = []
    for session in later:
        other = day_of(plan, day.schedule, session.id)
        keeps += [len(rows), len(rows) + 1] if rows else [1]
        call = "Call" if is_music(plan) else "Unit call"
        words = f"{call} {other.clock(other.times.call)}, wrap {other.clock(other.times.end)}"
        where = st.heading(plan, session)
        rows.append(
            c.row(
                c.bold(f"{other.name}, {units.day_text(session.day)}"),
                c.bold(units.eighths(st.totals(plan, other.strips)[1])),
                f"{scene_word(plan)} {other.labels(other.scenes)}" if other.scenes else "",
                c.bold(f"{where}. {words}" if where else words),
                tint="head",
            )
        )
        for strip in other.scenes:
            scene = plan.scenes[strip.scene_id or 0]
            name = f"{plan.strip_label(strip)} {st.slug(plan, scene)}"
            words = st.day_night(scene)
            rows.append(
                c.row(
                    c.bold(f"{name}, {words}" if words else name),
                    units.eighths(strip_eighths(plan, strip)),
                    st.cast_ids(plan, strip),
                    scene.synopsis,
                )
            )
    tables = (c.Table(columns, tuple(rows), head=False),)
    return c.Section("Advance", tables, keeps=tuple(sorted(set(keeps) - {len(rows)}, reverse=True)))


def _signatures(day: Day) -> c.Paragraph | None:
    named = [(job, person_with_job(day.plan, job)) for job in ("1st AD", "Co-producer")]
    runs = [run for job, person in named if person for run in (c.bold(person.name), c.soft(f" {job}   "))]
    return c.Paragraph((), tuple(runs)) if runs else None
