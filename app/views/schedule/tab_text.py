"""Tables as spreadsheets put them into the clipboard: cells between tabs, quoted where they hold one. No Qt.

The quoting is RFC 4180's, with a tab for its comma: a cell with a tab, a line's end or a quote is put into quotes, and
a quote in it is doubled.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

SPECIAL = re.compile(r'[\t\r\n"]')
CELL = re.compile(r'"((?:[^"]|"")*+)"(?=[\t\r\n]|\Z)|([^\t\r\n]*)')
"""A quoted cell, or all up to the next tab or line's end: `5" nails` and `"off"ish` are read as they stand."""


def write(rows: Iterable[Sequence[str]]) -> str:
    """The rows as text, each ending with a line's end."""
    return "".join("\t".join(map(_quoted, cells)) + "\n" for cells in rows)


def _quoted(cell: str) -> str:
    doubled = cell.replace('"', '""')
    return f'"{doubled}"' if SPECIAL.search(cell) else cell


def parse(text: str) -> list[list[str]]:
    """The cells of each line. Lines end with CR LF, LF or CR; text after the last end is a line too."""
    rows: list[list[str]] = []
    cells: list[str] = []
    at = 0
    while at < len(text) or cells:
        found = CELL.match(text, at)
        assert found is not None  # it matches nothing, too
        quoted = found[1]
        cells.append(quoted.replace('""', '"') if quoted is not None else found[2])
        at = found.end()
        if text.startswith("\t", at):
            at += 1
            continue
        at += 2 if text.startswith("\r\n", at) else 1
        rows.append(cells)
        cells = []
    return rows
