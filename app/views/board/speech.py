"""What those hear who can't see the board: the row the keys stand on, in words."""

from __future__ import annotations

from app.views.board.rows import BannerRow, BreakRow, Row, StripRow, Table
from app.views.translated import tr

STATES = {"shot": "shot", "started": "started", "not_started": "not started", "todo": ""}


def said(row: Row) -> str:
    """`Sc 42, EXT DAY, SALT PANS, shot`; `Lunch, 13:00–14:00`; `End of Day 12, Wed 5 May, 1 conflict`."""
    match row:
        case StripRow():
            parts = [
                row.name, row.scene.slug, row.scene.place, tr(STATES[row.state]) if STATES[row.state] else "",
                tr("moved, was {0}").format(row.was) if row.was else tr("moved") if row.changed else "",
                tr("locked") if row.locked else "", tr("lost before") if row.owed else "",
                tr("conflict") if row.conflict else "",
            ]  # fmt: skip
        case BannerRow():
            parts = [row.text, row.clock]
        case BreakRow():
            told = tr("1 conflict") if row.conflicts == 1 else tr("{0} conflicts").format(row.conflicts)
            locked = tr("locked") if row.locked else ""
            parts = [row.title, row.day, row.ended, row.happened, locked, told if row.conflicts else ""]
    return ", ".join(part for part in parts if part)


def detail(row: Row, table: Table) -> str:
    """`2 3/8 pages, 4:30 hours, cast 1, 2`; of a break, its clock and how full it is."""
    match row:
        case StripRow():
            cast = [column.number or column.name for column in table.columns if column.id in row.cast]
            parts = [
                tr("{0} pages").format(row.pages),
                tr("{0} hours").format(row.estimate),
                tr("cast {0}").format(", ".join(cast)) if cast else "",
            ]
            parts += [", ".join(row.scene.flags), row.scene.synopsis]
        case BannerRow():
            parts = []
        case BreakRow():
            parts = [row.heading, row.clock, row.sun, row.over, row.scenes, row.pages, row.hours]
    return ", ".join(part for part in parts if part)
