"""The call sheet of one session: its head, front, back and, of a studio session, its take sheet, put together.

A crew document: no money, no contract or stop date, no address of an element marked private. What is wider than that
is made for those who may read it (`sheet_office`).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from app.plan import rows as r
from app.plan import units
from app.plan.labels import is_music
from app.plan.plan import Plan
from app.reports import call_sheet_back, sheet_office, sheet_people, sheet_places, sheet_scenes
from app.reports import content as c
from app.reports import music as for_music
from app.reports.sheet_day import Day, called_day
from app.reports.sheet_head import head, of_how_many, person_with_job
from app.reports.sheet_places import PictureOf

if TYPE_CHECKING:
    from app.engine.schedule import Schedule

__all__ = ["PRELIM", "Density", "call_sheet", "person_with_job"]

PRELIM = "PRELIM"
Density = Literal["usual", "compact"]


def call_sheet(
    plan: Plan,
    schedule: Schedule,
    session_id: int,
    *,
    file_name: str = "",
    audience: r.Audience = "all",
    density: Density = "usual",
    picture_of: PictureOf | None = None,
    schedule_issue: str = "",
    proof: bool = False,
    day: Day | None = None,
) -> c.Document:
    """The sheet of a session, PRELIM until it is issued.

    file_name: named in the footer. audience: who will read it. density compact: front and back on one page, for a small
    unit. picture_of: the maps of locations, by hash. schedule_issue: `GREEN, 5 May`, the schedule that is out. proof:
    what was typed by hand is tinted. day: the session, where somebody wants to know what the sheet asked of it.
    """
    day = day or called_day(plan, schedule, session_id)
    if schedule_issue:
        day = replace(day, schedule_issue=schedule_issue)
    music = is_music(plan)
    title = f"{plan.production.title}, {'session sheet' if music else 'call sheet'} {day.label}"
    over = head(day)
    compact = density == "compact"
    sides = [_front(day, music), _back(day, audience, picture_of, compact)]
    if compact:
        sides = [_dense(_one_side(*sides))]
    elif music:  # a studio's crew is few: they stand under the players while the page has room
        sides = [(*sides[0], *sides[1])]
    if music and day.scenes:
        sides.append(for_music.take_sheet(day))
    footer = ", ".join(
        part for part in (plan.production.title, f"sheet {day.label}", day.name, PRELIM, file_name) if part
    )
    return c.Document(
        template="call_sheet",
        title=title,
        head=over,
        sides=tuple(sides),
        footer=footer,
        stamps=_stamps(day, music, len(sides)),
        accessible=True,
        proof=proof,
    )


def _stamps(day: Day, music: bool, sides: int) -> tuple[c.Stamp, ...]:
    """What stands over the pages of each side until the sheet is issued."""
    date_text = units.day_text(day.session.day, year=True)
    call = "call" if music else "unit call"
    back = f"{day.plan.production.title}, {of_how_many(day)}, {date_text}, {call} {day.clock(day.times.call)}"
    front = "Not issued: calls may change until the sheet is final."
    sheet = f"Sheet {day.label}"
    return (c.Stamp(PRELIM, front, sheet), *[c.Stamp(PRELIM, back, sheet)] * (sides - 1))


def _front(day: Day, music: bool) -> tuple[c.Block, ...]:
    if music:
        return (
            for_music.without_film(sheet_places.places(day)),
            for_music.without_film(sheet_scenes.scenes(day)),
            for_music.players(day),
            *([crowd] if (crowd := sheet_people.crowd(day)).rows else []),
            for_music.without_film(sheet_scenes.requirements(day)),
            for_music.without_film(sheet_scenes.advance(day)),
            *_front_line(day),
        )
    return (
        sheet_places.places(day),
        sheet_scenes.scenes(day),
        sheet_people.cast(day),
        sheet_people.minors(day),
        sheet_people.crowd(day),
        sheet_scenes.requirements(day),
        sheet_scenes.advance(day),
        *_front_line(day),
    )


def _front_line(day: Day) -> tuple[c.Paragraph, ...]:
    """What stands under the front: a standing note at the left, who answers for the sheet at the right."""
    note = day.ask("standing_note", "Standing note", "Notes", everywhere=True)
    named = [(job, person_with_job(day.plan, job, day.session.unit_id)) for job in ("1st AD", "Co-producer")]
    told = [(c.bold(person.name), c.soft(f" {job}")) for job, person in named if person]
    runs = tuple(run for place, pair in enumerate(told) for run in ((c.plain("   "), *pair) if place else pair))
    left = (note.run(),) if note.shown else ()
    return (c.Paragraph(left, runs),) if left or runs else ()


def _back(day: Day, audience: r.Audience, picture_of: PictureOf | None, compact: bool) -> tuple[c.Block, ...]:
    blocks = call_sheet_back.blocks(day, compact=compact)
    pictures = sheet_places.maps(day, picture_of)
    wider = [block for block in sheet_office.blocks(day) if sheet_office.may_read(block.audience, audience)]
    return (*blocks, *([pictures] if pictures else []), *wider)


def _one_side(front: tuple[c.Block, ...], back: tuple[c.Block, ...]) -> tuple[c.Block, ...]:
    """Front and back on one side, the advance last: its days are what may be spared."""
    last = tuple(
        one for one in front if isinstance(one, c.Paragraph) or (isinstance(one, c.Section) and one.title == "Advance")
    )
    return (*(one for one in front if one not in last), *back, *last)


def _dense(side: tuple[c.Block, ...]) -> tuple[c.Block, ...]:
    """A side with the lines of its tables close to each other."""

    def section(one: c.Section) -> c.Section:
        return replace(one, tables=tuple(replace(table, dense=True) for table in one.tables))

    def block(one: c.Block) -> c.Block:
        if isinstance(one, c.Section):
            return section(one)
        if isinstance(one, c.Beside):
            return replace(one, columns=tuple(tuple(section(s) for s in column) for column in one.columns))
        return one

    return tuple(block(one) for one in side)
