"""What documents say differently of music: songs for scenes, players for cast, no pages, no day or night.

The tables of the film are taken as they are: columns that mean nothing for a song are left out of them, others have
another head.
"""

from __future__ import annotations

from dataclasses import replace

from app.reports import content as c
from app.reports import scene_text as st
from app.reports.sheet_day import Day

LEFT_OUT = frozenset({"D/N", "Pages", "Safety"})
HEADS = {
    "Scene": c.Column("Song", 24),
    "Set and action": c.Column("Title and remarks"),
    "Cast": c.Column("Players", 38),
    "Unit base and parking": c.Column("Parking"),
}
TITLES = {"Scenes": "Songs", "Departments": "Needed"}
NOTES = {"In shooting order": "In playing order"}


def without_film(section: c.Section) -> c.Section:
    """A section with the heads of music, without the columns of film alone."""
    tables = tuple(_without_film(table) for table in section.tables)
    return c.Section(TITLES.get(section.title, section.title), tables, NOTES.get(section.note, section.note))


def _without_film(table: c.Table) -> c.Table:
    kept = [column.head not in LEFT_OUT for column in table.columns]
    columns = tuple(HEADS.get(column.head, column) for column in table.columns if column.head not in LEFT_OUT)
    return replace(table, columns=columns, rows=tuple(_row(row, kept) for row in table.rows))


def _row(row: c.Row, kept: list[bool]) -> c.Row:
    """A row without the columns that are not kept; a cell over several of them gets narrower."""
    cells: list[c.Cell] = []
    place = 0
    for cell in row.cells:
        span = sum(kept[place : place + cell.span])
        place += cell.span
        if span:
            cells.append(replace(cell, span=span))
    return replace(row, cells=tuple(cells))


def players(day: Day) -> c.Section:
    """Who plays in the session: part, call, the beginning of their first song, songs, and what is to be known."""
    columns = (
        c.Column("ID", 14, "center"), c.Column("Player", 40), c.Column("Part", 34), c.Column("Call", 16, "center"),
        c.Column("Plays from", 20, "center"), c.Column("Songs"), c.Column("Remarks", 40),
    )  # fmt: skip
    rows = []
    people = (element for element in day.plan.elements.values() if st.is_called(element))
    for element in sorted(people, key=lambda element: (element.rank, element.id)):
        strips = day.with_element(element.id)
        if strips:
            rows.append(
                c.row(
                    c.bold(element.number),
                    c.bold(element.actor or element.name),
                    element.name if element.actor else "",
                    c.bold(day.clock(day.times.call)),
                    c.bold(day.clock(min(day.start(strip) for strip in strips))),
                    day.labels(strips),
                    element.note,
                )
            )
    return c.Section("Players", (c.Table(columns, tuple(rows)),), str(len(rows)))
