"""Tables as people type them on call sheets: rows told apart by what they are of, and judged one by one."""

from __future__ import annotations

import re

Cells = tuple[str, ...]
_CLOCK = re.compile(r"\d{1,2}:\d{2}")


def cells(line: str) -> tuple[str, ...]:
    """The cells of a table's row: parted by a tab, or by a bar between spaces."""
    parts = line.split("\t") if "\t" in line else re.split(r" \|(?= |$)|^\|(?= )", line)
    return tuple(part.strip() for part in parts)


def rows_by_name(text: str) -> dict[str, tuple[str, ...]]:
    """What a row is of → its cells, in order: its first cell, or, after a time of day, the cell that says who.

    `Lunch | 96 |  | 16:05` is of Lunch, `09:55 | Unit car 1 | 6 Nuria Esteve | Hotel | Base` of 6 Nuria Esteve. Of two
    rows of one thing the later has its place behind its name.
    """
    found: dict[str, tuple[str, ...]] = {}
    for line in filter(str.strip, text.split("\n")):
        row = cells(line)
        name = row[2] if len(row) > 2 and row[2] and _CLOCK.fullmatch(row[0]) else row[0]
        known, count = name, 1
        while known in found:
            count += 1
            known = f"{name} ({count})"
        found[known] = row
    return found


def as_text(rows: dict[str, tuple[str, ...]]) -> str:
    return "\n".join(" | ".join(row) for row in rows.values())


def still_disputed(before: str, was: str, value: str, computed: str) -> str:
    """What a table is held against once it is typed anew: what is computed, but for rows the plan had left behind and
    nobody touched, which keep what was computed when they were typed.

    before, was: as typed and as computed until now. value, computed: as typed and as computed now.
    """
    typed, now = rows_by_name(before), rows_by_name(value)
    then, plan = rows_by_name(was), rows_by_name(computed)
    held = dict(plan)
    for name in {**then, **plan}:
        if then.get(name) != plan.get(name) and typed.get(name) == now.get(name):
            if name in then:
                held[name] = then[name]
            else:
                held.pop(name)
    return computed if held == plan else as_text(held)


def disputes(
    shown: str, was: str, computed: str
) -> list[tuple[str, tuple[str, ...], tuple[str, ...], tuple[str, ...]]]:
    """(row, typed, was, now) of each row that the plan has otherwise than when it was typed; of a row that is not
    there: no cells."""
    typed, then, plan = rows_by_name(shown), rows_by_name(was), rows_by_name(computed)
    return [
        (name, typed.get(name, ()), then.get(name, ()), plan.get(name, ()))
        for name in {**plan, **then}
        if then.get(name) != plan.get(name)
    ]
