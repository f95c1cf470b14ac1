"""The one-line schedule: sessions in order, a line a strip, a day break after each day; then the boneyard."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta
from fractions import Fraction
from typing import TYPE_CHECKING

from app.engine.board import strip_eighths, strip_minutes
from app.plan import rows as r
from app.plan import units
from app.plan.labels import is_music, session_word
from app.plan.plan import Plan
from app.reports import content as c
from app.reports import scene_text as st
from app.reports.asked import Asked, by_month
from app.reports.music import without_film
from app.reports.sheet_day import Day, day_of

if TYPE_CHECKING:
    from app.engine.schedule import Schedule

COLUMNS = (
    c.Column("Scene", 16), c.Column("Set and action"), c.Column("D/N", 18, "center"), c.Column("Pages", 14, "right"),
    c.Column("Cast", 38), c.Column("From", 13, "right"), c.Column("Est.", 12, "right"),
)  # fmt: skip


def one_line(plan: Plan, schedule: Schedule, *, file_name: str = "") -> c.Document:
    """All sessions and the boneyard. Each strip stands in it once, in playing order."""
    asked = Asked(schedule, file_name)
    sections = [
        _section(plan, c.Section(unit.name, tables, span(plan, unit)))
        for unit in plan.unit_order()
        if (tables := by_month(COLUMNS, _unit_rows(plan, schedule, unit)))
    ]
    order = "playing" if is_music(plan) else "shooting"
    return asked.listing(
        "One-line schedule",
        [[*sections, *boneyard(plan)]],
        subtitle=f"One-line schedule in {order} order",
        right=sums(plan),
    )


def sums(plan: Plan) -> list[tuple[c.Run, ...]]:
    """What stands over a schedule: what is placed on how many days, what is left, of which script."""
    placed = tuple(strip for strip in plan.strips.values() if strip.session_id is not None)
    scenes, eighths, minutes = st.totals(plan, placed)
    days = sum(bool(plan.strips_of(session.id)) for session in plan.sessions.values())
    music = is_music(plan)
    on_days = f"{st.scene_count(plan, scenes)} placed on {count(days, session_word(plan).lower())}"
    pages = "" if music else f" {units.eighths(eighths)} pages,"
    right: list[tuple[c.Run, ...]] = [(c.bold(f"{on_days},{pages} {units.hours(minutes)}"),)]
    left = st.totals(plan, tuple(s for s in plan.strips_of(None) if not s.dropped))
    if left[0]:
        much = units.hours(left[2]) if music else f"{units.eighths(left[1])} pages"
        right.append((c.plain(f"{st.scene_count(plan, left[0])} in the boneyard, {much}"),))
    if plan.production.script:
        right.append((c.plain(f"Script {plan.production.script}"),))
    return right


def _section(plan: Plan, section: c.Section) -> c.Section:
    return without_film(section) if is_music(plan) else section


def count(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"


def span(plan: Plan, unit: r.Unit) -> str:
    sessions = [session for session in plan.session_order(unit.id) if plan.strips_of(session.id)]
    if not sessions:
        return ""
    first, last = (units.day_text(session.day, year=True) for session in (sessions[0], sessions[-1]))
    return first if first == last else f"{first} to {last}"


def _unit_rows(plan: Plan, schedule: Schedule, unit: r.Unit) -> Iterator[tuple[date, list[c.Row]]]:
    for session in plan.session_order(unit.id):
        day = day_of(plan, schedule, session.id)
        strips = [strip_row(plan, strip, day) for strip in day.strips]
        if strips:
            strips[-1] = replace(strips[-1], keep=True)  # a day break never begins a page
        yield session.day, [*strips, day_break(day)]


def strip_row(plan: Plan, strip: r.Strip, day: Day | None) -> c.Row:
    """A strip as a line; without a day (the boneyard) it has no time."""
    start = day.clock(day.start(strip)) if day else ""
    minutes = length_cell(strip_minutes(plan, strip))
    scene = plan.scenes.get(strip.scene_id or 0)
    if scene is None:
        return c.row("", c.cell(c.bold(strip.text), span=4), clock_cell(start), minutes, tint="band")
    words = st.progress(plan, strip)
    place = "" if is_music(plan) else st.place_of(plan, strip)  # a studio is the unit, and its heading says it
    place = f"  {place}" if place else ""
    if day is None:
        words = "Dropped. " if strip.dropped else "Owed. " if strip.lost_by is not None else ""
    return c.row(
        c.bold(plan.strip_label(strip)),
        c.lines((c.bold(st.slug(plan, scene)), c.soft(place)), (c.plain(words), c.soft(scene.synopsis))),
        c.cell(st.day_night(scene), tint=st.tint(scene)),
        pages_cell(strip_eighths(plan, strip)),
        st.cast_ids(plan, strip),
        clock_cell(start),
        minutes,
    )


def pages_cell(eighths: int, bold: bool = False) -> c.Cell:
    """`2 4/8`, a number in a workbook."""
    return c.valued(units.eighths(eighths), Fraction(eighths, 8), "bold" if bold else "plain")


def length_cell(minutes: int, bold: bool = False) -> c.Cell:
    """`1:20`, a length in a workbook."""
    return c.valued(units.hours(minutes), timedelta(minutes=minutes), "bold" if bold else "plain")


def clock_cell(text: str) -> c.Cell:
    """`14:10`, a time of day in a workbook; nothing stays nothing."""
    return c.valued(text, time.fromisoformat(text) if text else None)


def day_break(day: Day) -> c.Row:
    """`End of Day 12, Wed 5 May 2027` with hours, scenes, pages; it follows its day."""
    scenes, eighths, minutes = st.totals(day.plan, day.strips)
    date = units.day_text(day.session.day, year=True)
    hours = f"{day.clock(day.times.call)}–{day.clock(day.times.end)}"
    past = f", {units.hours(day.times.overrun)} past wrap" if day.times.overrun else ""
    locked = ", locked" if day.session.locked else ""
    if not day.strips:
        note = f" {day.session.heading}" if day.session.heading else ""
        return c.row(c.cell(c.bold(f"{day.name}, {date}: no strips.{note}"), span=7), tint="head")
    return c.row(
        c.cell(c.bold(f"End of {day.name}, {date}"), c.plain(f"   {hours}{past}{locked}"), span=3),
        pages_cell(eighths, bold=True),
        c.cell(c.plain(st.scene_count(day.plan, scenes)), span=2),
        length_cell(minutes, bold=True),
        tint="head",
    )


def boneyard(plan: Plan) -> tuple[c.Section, ...]:
    strips = plan.strips_of(None)
    if not strips:
        return ()
    rows = tuple(strip_row(plan, strip, None) for strip in strips)
    owed = sum(strip.lost_by is not None and not strip.dropped for strip in strips)
    without = f"Without a {session_word(plan).lower()}"
    section = c.Section("Boneyard", (c.Table(COLUMNS, rows),), f"{owed} owed" if owed else without)
    return (_section(plan, section),)
