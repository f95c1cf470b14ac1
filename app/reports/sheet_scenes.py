"""What a session plays: scenes in order, what departments bring, and the days after it."""

from __future__ import annotations

from app.engine.board import strip_eighths, strip_minutes
from app.engine.cover import cover_left
from app.plan import rows as r
from app.plan import units
from app.plan.labels import is_music, scene_word
from app.reports import content as c
from app.reports import scene_text as st
from app.reports.sheet_day import Day, day_of
from app.reports.sheet_typed import Field

ADVANCE_DAYS = 3
REQUIREMENTS: dict[str, tuple[str, ...]] = {
    "Art and construction": ("art", "construction", "dressing", "greenery"),
    "Props": ("prop", "weapon"),
    "Costume": ("wardrobe",),
    "Make-up and hair": ("makeup",),
    "Camera and grip": ("camera", "equipment"),
    "Lighting": (),
    "Sound": ("sound", "music"),
    "Instruments": ("instrument",),
    "Special effects": ("sfx",),
    "VFX": ("vfx",),
    "Stunts": ("stunt",),
    "Locations": (),
    "Transport": ("vehicle",),
    "Animals": ("animal",),
    "Intimacy": ("intimacy",),
    "Security": ("security",),
    "Labour": ("labour",),
    "Notes": ("other",),
}
"""Who reads which element categories of the day's scenes; those without one are only typed."""
FILM_ONLY = frozenset(REQUIREMENTS) - {"Instruments", "Sound", "Transport", "Notes", "Security", "Labour"}


def scenes(day: Day) -> c.Section:
    """The scenes in shooting order with pages, cast, place and clock, and their total."""
    music = is_music(day.plan)
    columns = (
        c.Column("Scene", 15), c.Column("Set and action"), c.Column("D/N", 17, "center"),
        c.Column("Pages", 14, "right"), c.Column("Cast", 29), c.Column("Where and when", 43),
        c.Column("Est.", 12, "right"),
    )  # fmt: skip
    rows = [_scene(day, strip, music) if strip.kind == "scene" else _banner(day, strip) for strip in day.strips]
    count, eighths, minutes = st.totals(day.plan, day.strips)
    if rows:
        rows.append(
            c.row(
                c.cell(c.bold(f"{st.scene_count(day.plan, count)}, total"), span=3, align="right"),
                c.cell(c.bold(units.eighths(eighths))),
                c.cell(span=2),
                c.cell(c.bold(units.hours(minutes))),
            )
        )
    else:
        rows = [c.row(c.cell(c.soft("No scene is in this session yet."), span=7))]
    return c.Section("Scenes", (c.Table(columns, tuple(rows)),), "In shooting order")


def _scene(day: Day, strip: r.Strip, music: bool) -> c.Row:
    plan = day.plan
    scene = plan.scenes[strip.scene_id or 0]
    location = st.location_of(plan, strip)
    label = f"{scene_word(plan)} {plan.strip_label(strip)}"

    def ask(name: str, what: str, computed: str = "") -> Field:
        return day.ask(f"scene.{strip.id}.{name}", f"{what}, {label}", "Scenes", computed)

    action = ask("action", "Remarks" if music else "Action", scene.synopsis)
    told = [
        ask(name, what).shown and f"{what} {ask(name, what).shown}"
        for name, what in ((("bars", "Bars"), ("target", "Target"), ("chart", "Chart")) if music else ())
    ]
    note = ask("note", "Note")
    light = ask("day_night", "D/N", st.day_night(scene)) if not music else None
    pages = ask("pages", "Pages", units.eighths(strip_eighths(plan, strip))) if not music else None
    cast = ask("cast", "Players" if music else "Cast", st.cast_ids(plan, strip))
    where = ask("where", "Where", location.name if location else "")
    when = ask("when", "When", f"{day.clock(day.start(strip))}–{day.clock(day.end(strip))}")
    bounds = [
        f"{word} {units.hhmm(minute)}"
        for word, minute in (("not before", strip.not_before), ("out by", strip.not_after))
        if minute is not None and units.hhmm(minute) != day.clock(day.start(strip))
    ]
    if strip.need:
        bounds.append(strip.need)
    return c.row(
        c.cell(c.bold(plan.strip_label(strip))),
        c.lines(
            c.bold(st.slug(plan, scene)),
            (c.plain(st.progress(plan, strip)), action.run(soft=True)),
            c.soft(". ".join(text for text in told if text)),
            note.run(bold=True),
        ),
        c.cell(light.run(bold=True)) if light else c.cell(),
        c.cell(pages.run(bold=True)) if pages else c.cell(),
        c.cell(cast.run(bold=True)),
        c.lines(where.run(), when.run(), c.bold(", ".join(bounds))),
        c.cell(units.hours(strip_minutes(plan, strip))),
    )


def _banner(day: Day, strip: r.Strip) -> c.Row:
    when = f"{day.clock(day.start(strip))}–{day.clock(day.end(strip))}"
    return c.row(
        c.cell(),
        c.cell(c.bold(strip.text), span=4),
        c.cell(when),
        c.cell(units.hours(strip_minutes(day.plan, strip))),
        tint="band",
    )


def requirements(day: Day) -> c.Section:
    """What the scenes of the day need, by who brings it."""
    told: list[tuple[str, Field]] = []
    music = is_music(day.plan)
    for name, categories in REQUIREMENTS.items():
        if music and name in FILM_ONLY and not _needed(day, categories):
            continue
        key = f"needs.{name.casefold().replace(' ', '_')}"
        field = day.ask(key, name, "Requirements", _needed(day, categories))
        if field.shown:
            told.append((name, field))
    columns = (c.Column("", 30), c.Column(""), c.Column("", 30), c.Column(""))
    rows = []
    for at in range(0, len(told), 2):
        pair = told[at : at + 2]
        span = 1 if len(pair) == 2 else 3  # the last of an odd number has the row to itself
        rows.append(c.row(*(cell for name, field in pair for cell in (c.bold(name), c.cell(field.run(), span=span)))))
    return c.Section("Departments", (c.Table(columns, tuple(rows), head=False),))


def _needed(day: Day, categories: tuple[str, ...]) -> str:
    """`Sc 45: Ticket punch ×4. Sc 47: Fog.`"""
    word = scene_word(day.plan)
    by_scene: dict[str, list[str]] = {}
    for strip in day.scenes:
        for need in day.plan.needs_of(strip.scene_id):
            element = day.plan.elements[need.element_id]
            if element.category in categories and need.part in ("", strip.text):
                many = f" ×{need.count}" if need.count > 1 else ""
                note = f" ({need.note})" if need.note else ""
                by_scene.setdefault(day.plan.strip_label(strip), []).append(f"{element.name}{many}{note}")
    return " ".join(f"{word} {label}: {', '.join(items)}." for label, items in by_scene.items())


def advance(day: Day) -> c.Section:
    """The unit's next one to three days: scenes, pages, cast, what happens; a day with nothing on it says so.

    Where the front would need a second page for it, a day's scenes are spared, the last day's first.
    """
    plan = day.plan
    order = plan.session_order(day.session.unit_id)
    later = order[order.index(day.session) + 1 :][:ADVANCE_DAYS]
    while later and later[-1].kind in ("reserve", "prep") and not plan.strips_of(later[-1].id):
        later = later[:-1]
    columns = (c.Column("", 60), c.Column("Pages", 14, "right"), c.Column("", 30), c.Column(""))
    rows: list[c.Row] = []
    keeps: list[int] = []
    for session in later:
        other = day_of(plan, day.schedule, session.id)
        keeps += [len(rows), len(rows) + 1] if rows else [1]
        rows.append(_advance_day(day, other))
        rows += [_advance_scene(day, strip) for strip in other.scenes]
    tables = (c.Table(columns, tuple(rows), head=False),)
    cover = "" if is_music(plan) else day.ask("cover", "Weather cover", "Advance", _cover(day)).shown
    note = f"Weather cover: {cover}" if cover else ""
    return c.Section("Advance", tables, note, keeps=tuple(sorted(set(keeps) - {len(rows)}, reverse=True)))


def _advance_day(day: Day, other: Day) -> c.Row:
    plan, session = day.plan, other.session
    call = "Call" if is_music(plan) else "Unit call"
    words = f"{call} {other.clock(other.times.call)}, wrap {other.clock(other.times.end)}"
    where = st.heading(plan, session)
    name = f"{other.name}, {units.day_text(session.day)}"
    empty = "Nothing is on it yet." if not other.strips and session.kind != "travel" else ""
    computed = ". ".join(part for part in (where, words, empty) if part)
    field = day.ask(f"advance.{session.id}", f"Advance, {other.name}", "Advance", computed)
    scenes = f"{scene_word(plan)} {other.labels(other.scenes)}" if other.scenes else ""
    pages = units.eighths(st.totals(plan, other.strips)[1]) if other.scenes else ""
    return c.row(c.bold(name), c.bold(pages), scenes, field.run(bold=True), tint="head")


def _advance_scene(day: Day, strip: r.Strip) -> c.Row:
    plan = day.plan
    scene = plan.scenes[strip.scene_id or 0]
    name = f"{plan.strip_label(strip)} {st.slug(plan, scene)}"
    light = st.day_night(scene)
    label = f"Advance, {scene_word(plan)} {plan.strip_label(strip)}"
    action = day.ask(f"advance.{strip.id}", label, "Advance", scene.synopsis)
    return c.row(
        c.bold(f"{name}, {light}" if light else name),
        units.eighths(strip_eighths(plan, strip)),
        st.cast_ids(plan, strip),
        action.run(),
    )


def _cover(day: Day) -> str:
    """`none on Day 13. From Day 15: INT. LIGHTHOUSE KITCHEN, Sc 57, 58`; of a day with cover, its scenes."""
    plan = day.plan
    left = cover_left(plan, day.times.call)
    if not left.covers:
        return "none" if plan.covers else ""
    today = [usable.strip for usable in left.covers if day.session.id in usable.sessions]
    if today:
        return _sets(day, today)
    every = (plan.sessions[key] for usable in left.covers for key in usable.sessions)
    first = min(every, key=lambda session: (session.day, session.rank))
    then = [usable.strip for usable in left.covers if first.id in usable.sessions]
    return f"none on {day.name}. From {plan.name_of(('sessions', first.id))}: {_sets(day, then)}"


def _sets(day: Day, strips: list[r.Strip]) -> str:
    by_set: dict[str, list[str]] = {}
    for strip in strips:
        scene = day.plan.scenes[strip.scene_id or 0]
        by_set.setdefault(st.slug(day.plan, scene), []).append(day.plan.strip_label(strip))
    return "; ".join(f"{name}, {scene_word(day.plan)} {', '.join(labels)}" for name, labels in by_set.items())
