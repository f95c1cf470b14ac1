"""What those hear who can't see the board: the row the keys stand on, in words."""

from __future__ import annotations

from app.views.board.rows import BannerRow, BreakRow, Row, StripRow, Table

STATES = {"shot": "shot", "started": "started", "not_started": "not started", "todo": ""}


def said(row: Row) -> str:
    """`Sc 42, EXT DAY, SALT PANS, shot`; `Lunch, 13:00–14:00`; `End of Day 12, Wed 5 May, 1 conflict`."""
    match row:
        case StripRow():
            parts = [
                row.name, row.scene.slug, row.scene.place, STATES[row.state],
                f"moved, was {row.was}" if row.was else "moved" if row.changed else "",
                "locked" if row.locked else "", "lost before" if row.owed else "", "conflict" if row.conflict else "",
            ]  # fmt: skip
        case BannerRow():
            parts = [row.text, row.clock]
        case BreakRow():
            conflicts = f"{row.conflicts} conflict{'s' if row.conflicts > 1 else ''}" if row.conflicts else ""
            parts = [row.title, row.day, row.happened, "locked" if row.locked else "", conflicts]
    return ", ".join(part for part in parts if part)


def detail(row: Row, table: Table) -> str:
    """`2 3/8 pages, 4:30 hours, cast 1, 2`; of a break, its clock and how full it is."""
    match row:
        case StripRow():
            cast = [column.number or column.name for column in table.columns if column.id in row.cast]
            parts = [f"{row.pages} pages", f"{row.estimate} hours", f"cast {', '.join(cast)}" if cast else ""]
            parts += [", ".join(row.scene.flags), row.scene.synopsis]
        case BannerRow():
            parts = []
        case BreakRow():
            parts = [row.heading, row.clock, row.over, row.scenes, row.pages, row.hours]
    return ", ".join(part for part in parts if part)
