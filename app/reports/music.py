"""What documents say differently of music: songs for scenes, players for cast, no pages, no day or night.

The tables of the film are taken as they are: columns that mean nothing for a song are left out of them, others have
another head. A session sheet has players, a take sheet and a track list of its own.
"""

from __future__ import annotations

from dataclasses import replace

from app.plan import rows as r
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
PLAYER_FIELDS = {
    "chair": "Chair",
    "doubles": "Doubles",
    "cartage": "Cartage",
    "role": "Leader or contractor",
    "union": "Union no.",
}
"""What is typed of a player."""
OWN_COLUMNS = {"doubles": 21.0, "cartage": 21.0}
"""Those with a column of their own where anybody has it; the others stand with the part and the remarks."""
TAKES = 16
BLANK = "\u00a0"  # as high as a line
TRACK_HEADS = ("Track", "Source", "Microphone", "Settings")
TRACKS = 12


def without_film(section: c.Section) -> c.Section:
    """A section with the heads of music, without the columns of film alone."""
    tables = tuple(_without_film(table) for table in section.tables)
    return replace(
        section,
        title=TITLES.get(section.title, section.title),
        tables=tables,
        note=NOTES.get(section.note, section.note),
    )


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
    """Who plays in the session: part, what is known of them, call, when they begin, songs, remarks."""
    people = [element for element in day.plan.elements.values() if st.is_called(element)]
    playing = [(e, strips) for e in sorted(people, key=lambda e: (e.rank, e.id)) if (strips := day.with_element(e.id))]
    typed = {
        (element.id, key): day.ask(f"cast.{element.id}.{key}", f"{word}, {_name(element)}", "Cast", everywhere=True)
        for element, _ in playing
        for key, word in PLAYER_FIELDS.items()
    }
    shown = [key for key in OWN_COLUMNS if any(typed[element.id, key].shown for element, _ in playing)]
    columns = (
        c.Column("ID", 11, "center"), c.Column("Player", 35), c.Column("Part, chair", 30),
        *(c.Column(PLAYER_FIELDS[key], OWN_COLUMNS[key]) for key in shown),
        c.Column("Call", 14, "center"), c.Column("Plays from", 18, "center"), c.Column("Songs", 18),
        c.Column("Remarks"),
    )  # fmt: skip
    rows = []
    for element, strips in playing:
        calls = day.artist(element, strips)
        clock = day.calls.clock(f"cast.{element.id}.call", day.times.call)
        call = day.ask_clock(clock, f"Call, {_name(element)}", "Cast")
        plays = day.ask_clock(calls.on_set, f"Plays from, {_name(element)}", "Cast")
        remarks = day.ask(f"cast.{element.id}.remarks", f"Remarks, {_name(element)}", "Cast", element.note)
        chair, role, union = (typed[element.id, key] for key in ("chair", "role", "union"))
        part = element.name if element.actor else ""
        seat = (c.plain(", chair "), chair.run()) if chair.shown else ()
        number = (c.plain("Union "), union.run()) if union.shown else ()
        rows.append(
            c.row(
                c.bold(element.number),
                c.bold(element.actor or element.name),
                c.lines((c.plain(part), *seat)),
                *(c.cell(typed[element.id, key].run()) for key in shown),
                day.call_cell(call, ("elements", element.id)),
                c.cell(plays.run(bold=True)),
                ", ".join(dict.fromkeys(day.plan.scenes[strip.scene_id or 0].label for strip in strips)),
                c.lines(_told((role.run(bold=True), *number, remarks.run()))),
            )
        )
    return c.Section("Players", (c.Table(columns, tuple(rows)),), str(len(rows)))


def _told(runs: tuple[c.Run, ...]) -> list[c.Run]:
    """Runs parted by commas, without those that are empty."""
    found: list[c.Run] = []
    for run in runs:
        if run.text:
            apart = found and not found[-1].text.endswith(" ")
            found += [c.plain(", "), run] if apart else [run]
    return found


def _name(element: r.Element) -> str:
    return element.actor or element.name


def take_sheet(day: Day) -> tuple[c.Section, ...]:
    """Takes and tracks, to be filled in by hand: the songs stand there, and the tracks that are known."""
    songs = [c.row(c.bold(day.plan.strip_label(strip)), *[""] * 5) for strip in day.scenes]
    rows = [row for song in songs for row in (song, *[c.row(BLANK, *[""] * 5)] * max(1, TAKES // len(songs) - 1))]
    takes = (
        c.Column("Song", 24), c.Column("Take", 14), c.Column("Start", 20), c.Column("End", 20),
        c.Column("Complete, false start, keep", 46), c.Column("Notes"),
    )  # fmt: skip
    tracks = day.ask("tracks", "Track list", "Tables", "", "table", columns=TRACK_HEADS)
    typed = tracks.value is not None
    known = [c.row(*(c.cell(c.Run(text, typed=typed)) for text in [*line, *[""] * 4][:4])) for line in tracks.rows]
    known += [c.row(BLANK, *[""] * 3) for _ in range(max(2, TRACKS - len(known)))]
    columns = (c.Column("Track", 18), c.Column("Source", 50), c.Column("Microphone", 50), c.Column("Settings"))
    return (
        c.Section("Take sheet", (c.Table(takes, tuple(rows), blank=True),), "To be filled in by hand"),
        c.Section("Track list", (c.Table(columns, tuple(known), blank=True),)),
    )
