"""A document as the rows that are compared: each with its heading, its day or group, its key, its columns and words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.reports.content import Beside, Cell, Column, Document, Paragraph, Row, Section, Table

Place = tuple[object, ...]
HEADER = "Header"
NEXT = " / "
"""Between the lines of a cell."""
_ENDS = "End of "
_CLOCK = re.compile(r"\b\d{1,2}:\d\d\b")
_TOTAL = re.compile(r"^[\d ,/]*[a-z ]*, total$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Item:
    """A row, a pair of a row of pairs, a line of the head or a paragraph, as it is compared."""

    at: Place
    section: str
    group: str
    key: str
    name: str
    heads: tuple[str, ...]
    texts: tuple[str, ...]
    movable: bool = False


def items_of(document: Document) -> Iterator[Item]:
    head = document.head
    if head.call is not None:
        label, clock, under = head.call
        yield Item(("call", 1), HEADER, "", label, label, ("",), (clock,))
        yield Item(("call", 2), HEADER, "", "under the call", "", ("",), (under,))
    for side in ("left", "right"):
        for at, line in enumerate(getattr(head, side)):
            if line:
                first = line[0].text.strip()
                rest = "".join(run.text for run in line[1:]).strip()
                labelled = len(line) > 1
                key = first if labelled else f"{side} {at}"
                yield Item(
                    (side, at), HEADER, "", key, first if labelled else "", ("",), (rest if labelled else first,)
                )
    if head.under:
        yield Item(("under", 0), HEADER, "", "under", "", ("",), ("".join(run.text for run in head.under),))
    for number, blocks in enumerate(document.sides):
        for at, block in enumerate(blocks):
            place = (number, at)
            if isinstance(block, Section):
                yield from _section_items(block, block.title, place)
            elif isinstance(block, Beside):
                for column, sections in enumerate(block.columns):
                    for row, section in enumerate(sections):
                        title = section.title or block.title
                        yield from _section_items(section, title, (*place, column, row))
            elif isinstance(block, Paragraph):
                text = "".join(run.text for run in (*block.runs, *block.right))
                yield Item(place, "Notes", "", block.runs[0].text if block.runs else "", "", ("",), (text,))


def _section_items(section: Section, title: str, at: Place) -> Iterator[Item]:
    for number, table in enumerate(section.tables):
        pairs = is_pairs(table)
        groups = [""] * len(table.rows) if pairs else _groups(table)
        for place, (row, group) in enumerate(zip(table.rows, groups, strict=True)):
            where = (*at, number, place)
            if pairs:
                for pair in range(0, len(row.cells), 2):
                    name, *rest = (_text(cell) for cell in row.cells[pair : pair + 2])
                    if name or any(rest):
                        yield Item((*where, pair), title, "", name, name, ("",), tuple(rest))
            else:
                yield _row_item(table, row, where, title or "Places", group)


def _row_item(table: Table, row: Row, at: Place, section: str, group: str) -> Item:
    texts = tuple(_text(cell) for cell in row.cells)
    heads = _heads(table.columns, row.cells)
    filled = [at for at, text in enumerate(texts) if text]
    first = filled[0] if filled else 0
    counted = len(filled) > 1 and heads[first] == "Number"
    key = _CLOCK.sub("", texts[filled[1]] if counted else texts[first] if texts else "").strip()
    name = _name(heads, texts, filled)
    if row.tint == "head":
        key = name = _group_name(row)
    elif _TOTAL.match(key):
        key = name = "Total"
    if len(texts) == len(table.columns) and section == "Places":
        key = name = ""
    # nothing that belongs to one day alone moves: a scene does, lunch does not
    movable = bool(texts and texts[0]) and row.tint != "head"
    return Item(at, section, group, key, name, heads, texts, movable)


def _name(heads: Sequence[str], texts: Sequence[str], filled: Sequence[int]) -> str:
    """`Sc 51`, `5 Callum Brandt`, `Lunch`."""
    if not filled:
        return ""
    first = _CLOCK.sub("", texts[filled[0]]).strip()
    if not any(heads) and len(filled) > 1:  # a roster: a job, a name, a call
        return " ".join((first, *(texts[at] for at in filled[1:2] if not _CLOCK.search(texts[at]))))
    if heads[filled[0]] == "Scene":
        return f"Sc {first}"
    if len(first) <= 4 and len(filled) > 1:
        return f"{first} {texts[filled[1]].split(NEXT, maxsplit=1)[0]}"
    return first.split(NEXT, maxsplit=1)[0]


def _text(cell: Cell) -> str:
    return NEXT.join(" ".join("".join(run.text for run in line).split()) for line in cell.lines)


def _heads(columns: Sequence[Column], cells: Sequence[Cell]) -> tuple[str, ...]:
    found, at = [], 0
    for cell in cells:
        found.append(" ".join(columns[at].head.split()) if at < len(columns) and cell.span == 1 else "")
        at += cell.span
    return tuple(found)


def is_pairs(table: Table) -> bool:
    """Name and words, name and words: two things a row."""
    return not table.head and len(table.columns) == 4 and table.columns[0].width == table.columns[2].width > 0


def _groups(table: Table) -> list[str]:
    """Of each row the day (whose break follows its scenes) or the group (whose name stands over them)."""
    breaks = {at: _group_name(row) for at, row in enumerate(table.rows) if _is_break(row)}
    follows = any(_text(table.rows[at].cells[0]).startswith(_ENDS) for at in breaks)
    groups, name = [""] * len(table.rows), ""
    order = reversed(range(len(table.rows))) if follows else iter(range(len(table.rows)))
    for at in order:
        name = breaks.get(at, name)
        groups[at] = name
    return groups


def _is_break(row: Row) -> bool:
    return row.tint == "head" or (row.tint == "band" and len(row.cells) == 1)


def _group_name(row: Row) -> str:
    """`Day 12` of `End of Day 12, Wed 5 May 2027   07:00–19:00`: a day whose date moves stays the same day."""
    return _text(row.cells[0]).removeprefix(_ENDS).split(",", maxsplit=1)[0].split(":", maxsplit=1)[0]
