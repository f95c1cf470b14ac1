"""Columns in which nobody wrote anything are left out of a list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.reports import content as c


def filled(sections: Sequence[c.Section]) -> list[c.Section]:
    """The sections without the columns that are empty in all their tables; these have the same number of columns.

    Cells over several columns get narrower.
    """
    rows = [row for section in sections for row in section.rows]
    if not rows:
        return list(sections)
    kept = [any(_text(row, place) for row in rows) for place in range(_width(rows[0]))]
    return [replace(section, tables=tuple(_table(table, kept) for table in section.tables)) for section in sections]


def _width(row: c.Row) -> int:
    return sum(cell.span for cell in row.cells)


def _text(row: c.Row, place: int) -> str:
    """What stands in one column of a row alone; a cell over several keeps none of them."""
    at = 0
    for cell in row.cells:
        if at == place and cell.span == 1:
            return cell.text.strip()
        at += cell.span
    return ""


def _table(table: c.Table, kept: list[bool]) -> c.Table:
    columns = tuple(column for column, keep in zip(table.columns, kept, strict=True) if keep)
    return replace(table, columns=columns, rows=tuple(_row(row, kept) for row in table.rows))


def _row(row: c.Row, kept: list[bool]) -> c.Row:
    cells: list[c.Cell] = []
    at = 0
    for cell in row.cells:
        span = sum(kept[at : at + cell.span])
        at += cell.span
        if span:
            cells.append(replace(cell, span=span))
    return replace(row, cells=tuple(cells))
