"""What scenes need, by category: the shooting schedule (every scene with its breakdown) and a sheet a scene."""

from __future__ import annotations

from dataclasses import replace

from app.engine.board import strip_eighths, strip_minutes
from app.plan import rows as r
from app.plan import units
from app.plan.categories import CATEGORIES
from app.plan.labels import is_music, scene_word
from app.plan.plan import Plan
from app.reports import content as c
from app.reports import scene_text as st
from app.reports.asked import Asked, by_month
from app.reports.music import without_film
from app.reports.one_line import COLUMNS as ONE_LINE
from app.reports.one_line import boneyard, clock_cell, day_break, length_cell, pages_cell, span, sums
from app.reports.sheet_day import Day, day_of
from app.reports.wording import plural

COLUMNS = (
    c.Column("Scene", 14), c.Column("Set and action"), c.Column("Breakdown", 62), c.Column("D/N", 14, "center"),
    c.Column("Pages", 13, "right"), c.Column("From", 13, "right"), c.Column("Est.", 12, "right"),
)  # fmt: skip
PLACES = ("set", "location")


def needed(plan: Plan, scene_id: int | None, strip: r.Strip | None = None) -> list[tuple[str, list[str]]]:
    """(category, what of it) in the order of tables; of a song part only what it needs. Places are told elsewhere."""
    wanted = plan.elements_of_strip(strip) if strip is not None else None
    found: dict[str, list[tuple[tuple[bool, int, str, int], str]]] = {}
    for need in plan.needs_of(scene_id):
        element = plan.elements[need.element_id]
        if element.category in PLACES or (wanted is not None and need.count and element.id not in wanted):
            continue
        number = f"{element.number} " if element.number else ""
        many = (
            "" if need.count == 1 or (need.note and not need.count) else f" ×{need.count}" if need.count else " (voice)"
        )
        note = f" ({need.note})" if need.note else ""
        entry = (st.number_key(element), f"{number}{element.name}{many}{note}")
        if entry not in found.setdefault(element.category, []):
            found[element.category].append(entry)
    return [(CATEGORIES[key], [text for _, text in sorted(found[key])]) for key in CATEGORIES if key in found]


# shooting schedule ----------------------------------------------------------------------------------------------------
def shooting_schedule(asked: Asked) -> c.Document:
    """All sessions in order, every scene with its full breakdown; then the boneyard."""
    plan = asked.plan
    sections = []
    for unit in plan.unit_order():
        days = []
        for session in plan.session_order(unit.id):
            day = day_of(plan, asked.schedule, session.id)
            rows = [_scene_row(plan, strip, day) for strip in day.strips]
            if rows:
                rows[-1] = replace(rows[-1], keep=True)
                days.append((session.day, [*rows, _wide(day_break(day))]))
        sections.append(c.Section(unit.name, by_month(COLUMNS, days), span(plan, unit)))
    if is_music(plan):
        sections = [without_film(section) for section in sections]
    return asked.listing("Shooting schedule", [[*sections, *boneyard(plan)]], right=sums(plan))


def _scene_row(plan: Plan, strip: r.Strip, day: Day) -> c.Row:
    scene = plan.scenes.get(strip.scene_id or 0)
    minutes = units.hours(strip_minutes(plan, strip))
    start = day.clock(day.start(strip))
    if scene is None:
        return c.row("", c.cell(c.bold(strip.text), span=4), start, minutes, tint="band")
    place = st.place_of(plan, strip)
    told = [(c.bold(f"{name}: "), c.plain(", ".join(items))) for name, items in needed(plan, scene.id, strip)]
    return c.row(
        c.bold(plan.strip_label(strip)),
        c.lines(
            (c.bold(st.slug(plan, scene)), c.soft(f"  {place}" if place else "")),
            (c.plain(st.progress(plan, strip)), c.soft(scene.synopsis)),
            c.soft(scene.note),
            c.plain(f"Needs {strip.need}" if strip.need else ""),
        ),
        c.lines(*told),
        c.cell(st.day_night(scene), tint=st.tint(scene)),
        pages_cell(strip_eighths(plan, strip)),
        clock_cell(start),
        length_cell(strip_minutes(plan, strip)),
    )


def _wide(row: c.Row) -> c.Row:
    """A day break of the one-line schedule under these columns, which are as many."""
    assert len(COLUMNS) == len(ONE_LINE)
    if len(row.cells) == 1:
        return row
    name, pages, count, minutes = row.cells
    told = c.Cell((name.lines[0] + (c.plain(", "), *count.lines[0]),), span=4)
    return replace(row, cells=(told, pages, c.cell(), minutes))


# breakdown sheets -----------------------------------------------------------------------------------------------------
def breakdown_sheets(asked: Asked) -> c.Document:
    """A sheet a scene, in script order: head, where it plays, what it needs. `element_id`: only scenes that need it;
    `scene_id`: only that one."""
    plan = asked.plan
    scenes = tuple(scene for scene in plan.scene_order() if asked.scene_id in (None, scene.id))
    if asked.element_id is not None:
        wanted = set(plan.scenes_needing(asked.element_id))
        scenes = tuple(scene for scene in scenes if scene.id in wanted)
    columns = (c.Column("", 34), c.Column(""), c.Column("", 34), c.Column(""))
    sections = []
    for scene in scenes:
        strips = plan.strips_of_scene(scene.id)
        days = [plan.name_of(("sessions", s.session_id)) for s in strips if s.session_id is not None]
        dates = [units.day_text(plan.sessions[s.session_id].day) for s in strips if s.session_id is not None]
        plays = ", ".join(dict.fromkeys(f"{name}, {date}" for name, date in zip(days, dates, strict=True)))
        location = st.location_of(plan, strips[0]) if strips else None
        minutes = scene.minutes if scene.minutes is not None else sum(strip_minutes(plan, strip) for strip in strips)
        music = is_music(plan)
        facts = [
            ("Plays", plays or ("Omitted" if scene.omitted else "No day yet")),
            ("Location", location.name if location is not None and not music and location.id != scene.set_id else ""),
            ("D/N, script day", st.day_night(scene)),
            ("Pages", "" if music else units.eighths(scene.eighths)),
            ("Estimate", units.hours(minutes) if minutes else ""),
            ("Remarks" if music else "Synopsis", scene.synopsis if scene.synopsis != st.slug(plan, scene) else ""),
            ("Note", scene.note),
        ]
        facts += [(name, ", ".join(items)) for name, items in needed(plan, scene.id)]
        rows = pairs([(name, text) for name, text in facts if text])
        title = f"{scene_word(plan)} {scene.label}  {st.slug(plan, scene)}"
        together = tuple(replace(row, keep=True) for row in rows[:-1]) + rows[-1:]
        tables = (c.Table(columns, together, head=False, dense=True),)
        sections.append(c.Section(title, tables, _state(plan, strips)))
    subtitle = "Song sheets in their order" if is_music(plan) else "Breakdown sheets in script order"
    count = [(c.bold(st.scene_count(plan, len(scenes))),)]
    return asked.listing("Breakdown sheets", [sections], subtitle=subtitle, right=count)


def pairs(facts: list[tuple[str, str]]) -> tuple[c.Row, ...]:
    """Facts two in a row: name and words, name and words; what is long has a row to itself."""
    rows: list[c.Row] = []
    held: tuple[str, str] | None = None
    for name, text in facts:
        if len(text) > 60:
            if held is not None:
                rows.append(c.row(c.bold(held[0]), c.cell(held[1], span=3)))
                held = None
            rows.append(c.row(c.bold(name), c.cell(text, span=3)))
        elif held is None:
            held = (name, text)
        else:
            rows.append(c.row(c.bold(held[0]), held[1], c.bold(name), text))
            held = None
    if held is not None:
        rows.append(c.row(c.bold(held[0]), c.cell(held[1], span=3)))
    return tuple(rows)


def _state(plan: Plan, strips: tuple[r.Strip, ...]) -> str:
    """`Shot` once all parts are, `Part shot` before; of a song `2 of 5 parts done`; nothing where nothing is."""
    strips = tuple(strip for strip in strips if not strip.dropped)
    done = sum(strip.state == "shot" for strip in strips)
    if is_music(plan):
        return f"{done} of {plural(len(strips), 'part')} done" if strips else ""
    if strips and done == len(strips):
        return "Shot"
    return "Part shot" if done or any(strip.state == "started" for strip in strips) else ""
