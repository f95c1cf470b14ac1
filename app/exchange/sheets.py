"""Rows of text out of a CSV or XLSX file, whatever its delimiter and encoding; hostile and broken files are refused."""

from __future__ import annotations

import csv
import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import ParseError

from app.exchange.text import MAX_BYTES, decode, read_bytes
from app.plan.errors import FileRejected

MAX_ROWS = 20_000
MAX_COLUMNS = 200
MAX_CELL = 2_000  # characters of a cell that are kept
MAX_UNPACKED = 100 * 1024 * 1024
"""Bytes a workbook may have unpacked: a crew list has some thousands; a zip bomb has thousands of millions."""

SUFFIXES = (".csv", ".tsv", ".txt", ".xlsx", ".xlsm")
DELIMITERS = (",", ";", "\t", "|")
Tick = Callable[[int, int], None]
"""Called with rows read and rows in all (0: unknown); raises Cancelled to stop."""

_BROKEN = (
    zipfile.BadZipFile, zlib.error, struct.error, ParseError, KeyError, ValueError, TypeError,
    AttributeError, IndexError, EOFError, NotImplementedError, OverflowError, RecursionError, RuntimeError, OSError,
)  # fmt: skip
"""What the reader of workbooks raises for a damaged one."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet of a file: rows of texts, each with its number in the file, 1 the first; blank rows are left out."""

    path_name: str
    name: str
    rows: tuple[tuple[str, ...], ...]
    numbers: tuple[int, ...]
    doubts: tuple[str, ...] = ()


def read_sheets(path: Path, tick: Tick | None = None) -> tuple[Sheet, ...]:
    """Every sheet of the file that has rows. Raises FileRejected, naming the file and row, for what can't be read."""
    name = path.name
    if path.is_dir():
        raise FileRejected(name, "", "This is a folder, not a crew list.")
    if path.is_file() and (size := path.stat().st_size) > MAX_BYTES:
        raise FileRejected(
            name,
            "",
            f"The file has {size // 1048576:,} MB; a crew list has at most {MAX_BYTES // 1048576}.",
            "Maybe it is not the crew list.",
        )
    data = read_bytes(path)
    if data.startswith(b"PK"):
        found = tuple(_workbook(name, data, tick))
    elif data.startswith(b"\xd0\xcf\x11\xe0"):
        raise FileRejected(
            name,
            "",
            "This is an old or a password-protected Excel workbook.",
            "Maybe save it as .xlsx without password.",
        )
    else:
        found = (_text(name, data, tick),)
    found = tuple(sheet for sheet in found if sheet.rows)
    if not found:
        raise FileRejected(name, "", "The file has no rows.")
    return found


# text -----------------------------------------------------------------------------------------------------------------
def _text(name: str, data: bytes, tick: Tick | None) -> Sheet:
    try:
        text, doubt = decode(name, data)
    except FileRejected as error:
        raise FileRejected(
            name, error.place, "This is not text.", "Maybe save the crew list as .xlsx or .csv."
        ) from error
    text = text.replace("\x00", "")
    first = text.split("\n", 1)[0].strip().casefold()
    delimiter = first[4:5] if first.startswith("sep=") and len(first) == 5 else delimiter_of(text)
    rows: list[tuple[str, ...]] = []
    numbers: list[int] = []
    doubts = [doubt] if doubt else []
    for at, cells, is_open in _records(name, text, delimiter):
        row = _row(name, cells, at, len(rows), tick)
        if row and not (at == 1 and first.startswith("sep=")):
            rows.append(row)
            numbers.append(at)
        if is_open:
            doubts.append(f"row {at}: a quotation mark opens there and none closes it; the row was read to its end.")
    return Sheet(name, "", tuple(rows), tuple(numbers), tuple(doubts))


def _records(name: str, text: str, delimiter: str) -> Iterator[tuple[int, list[str], bool]]:
    """(line of the text, 1 the first; cells; whether a quotation mark is open there) of each row.

    A cell in quotation marks may have several lines. Where one would go on to the end of the text, or over lines that
    are rows themselves, its quotation mark is open: without it the row ends with its line. Raises FileRejected for a
    cell that no list has.
    """
    lines = io.StringIO(text, newline="").readlines()
    usual = _usual_signs(lines[:TOLD_ROWS], delimiter)
    at = 0
    while at < len(lines):
        cells, count = _record(lines, at, delimiter)
        over = lines[at + 1 : at + count]
        like_rows = usual > 0 and sum(line.count(delimiter) >= usual for line in over) > (usual == 1)
        unended = count > 0 and at + count == len(lines) and _is_open("".join(lines[at:]), delimiter)
        is_open = not count or like_rows or unended
        if is_open:
            try:
                cells, count = _without_open_mark(lines[at], delimiter, usual), 1
            except csv.Error as error:
                raise FileRejected(name, f"row {at + 1}", f"The row can't be read ({error}).") from error
        yield at + 1, cells, is_open
        at += count


def _record(lines: list[str], at: int, delimiter: str) -> tuple[list[str], int]:
    """The cells of the row that begins at a line, and how many lines it has; 0: it has no end."""
    reader = csv.reader((lines[place] for place in range(at, min(at + MOST_LINES, len(lines)))), delimiter=delimiter)
    try:
        cells = next(reader, [])
    except csv.Error:
        return [], 0
    ended = reader.line_num < MOST_LINES or at + MOST_LINES >= len(lines)
    return cells, reader.line_num if ended else 0


def _is_open(row: str, delimiter: str) -> bool:
    """Whether a row ends within quotation marks: then more would still belong to its last cell."""
    probe = next(csv.reader([f"{row.rstrip()}{delimiter}end"], delimiter=delimiter), [])
    return bool(probe) and probe[-1] != "end"


def _without_open_mark(line: str, delimiter: str, usual: int) -> list[str]:
    """The cells of one line without the quotation mark that nothing closes: the one that leaves as many cells as usual,
    the last such, looked for among its last MOST_MARKS."""
    line = line.rstrip("\r\n")
    marks = [place for place, sign in enumerate(line) if sign == '"'][-MOST_MARKS:]
    last: list[str] | None = None
    for place in reversed(marks):
        cells = next(csv.reader([line[:place] + line[place + 1 :]], delimiter=delimiter), [])
        if len(cells) == usual + 1:
            return cells
        last = cells if last is None else last
    return next(csv.reader([line], delimiter=delimiter), []) if last is None else last


def _usual_signs(lines: list[str], delimiter: str) -> int:
    """How often most of the lines have the delimiter."""
    counts = [count for line in lines if (count := line.count(delimiter))]
    return max(set(counts), key=counts.count) if counts else 0


MOST_MARKS = 100  # quotation marks of one line that are tried: each is the whole line read again
MOST_LINES = 100  # lines of one row: a cell with more has no end
TOLD_ROWS = 200  # lines by which it is told what parts their cells, and how many there are
TOLD_BY = 10_000  # letters of a line by which its delimiter is told: a cell of any length is refused where it stands


def delimiter_of(text: str) -> str:
    """What parts the cells of a text: the sign that the most lines have, as often as each other."""
    lines = [line[:TOLD_BY] for line in text.splitlines()[:TOLD_ROWS] if line.strip()]

    def score(sign: str) -> tuple[int, int]:
        counts = [len(next(csv.reader([line], delimiter=sign), [])) - 1 for line in lines]
        there = [count for count in counts if count]
        usual = max(set(there), key=there.count) if there else 0
        return there.count(usual) * min(usual, 12), usual

    return max(DELIMITERS, key=score)


# workbooks ------------------------------------------------------------------------------------------------------------
def _workbook(name: str, data: bytes, tick: Tick | None) -> Iterator[Sheet]:
    from openpyxl import load_workbook  # a tenth of a second that no other command shall wait for

    try:
        _refuse_bomb(name, data)
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
    except _BROKEN as error:
        raise FileRejected(
            name, "", "The workbook is damaged and can't be read.", "Maybe open it in a spreadsheet and save it anew."
        ) from error
    try:
        for sheet in book.worksheets:
            if sheet.sheet_state == "visible":
                yield _sheet(name, sheet, tick)
    finally:
        book.close()


def _refuse_bomb(name: str, data: bytes) -> None:
    """Refuse a zip file that is no workbook, or unpacks to far more than a crew list."""
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        entries = packed.infolist()
        names = {entry.filename for entry in entries}
        if "xl/workbook.xml" not in names:
            kind = "an OpenDocument or Numbers file" if names & {"mimetype", "Index/Document.iwa"} else "no workbook"
            raise FileRejected(name, "", f"This is {kind}.", "Maybe save it as .xlsx or .csv.")
        size = sum(entry.file_size for entry in entries)
        if size > MAX_UNPACKED:
            raise FileRejected(
                name,
                "",
                f"The workbook unpacks to {size // 1048576:,} MB; a crew list has at most {MAX_UNPACKED // 1048576}.",
                "Maybe it is not the crew list.",
            )


def _sheet(name: str, sheet: Any, tick: Tick | None) -> Sheet:
    rows: list[tuple[str, ...]] = []
    numbers: list[int] = []
    at, title = 0, str(sheet.title)
    sheet.reset_dimensions()  # what the file says of its size need not be so
    try:
        for at, cells in enumerate(sheet.iter_rows(max_col=MAX_COLUMNS, values_only=True), start=1):
            row = _row(name, [_cell(value) for value in cells], at, len(rows), tick)
            if row:
                rows.append(row)
                numbers.append(at)
    except FileRejected:
        raise
    except _BROKEN as error:
        raise FileRejected(
            name,
            f"{title}, row {at + 1}",
            "The workbook is damaged there.",
            "Maybe open it in a spreadsheet and save it anew.",
        ) from error
    return Sheet(name, title, tuple(rows), tuple(numbers))


def _cell(value: object) -> str:
    """A cell as people see it: whole numbers without a point, times of day as `06:30`."""
    if value is None or isinstance(value, bool):
        return ""
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e18 else str(value)
    if isinstance(value, datetime):
        return value.strftime("%H:%M") if value.year <= 1900 else value.strftime("%Y-%m-%d")
    if isinstance(value, time):
        return value.strftime("%H:%M")
    return value.isoformat() if isinstance(value, date) else str(value)


def _row(name: str, cells: list[str], at: int, count: int, tick: Tick | None) -> tuple[str, ...]:
    """A row without white space at its cells' edges and without empty cells at its end; blank: ()."""
    if count >= MAX_ROWS or at > 50 * MAX_ROWS:
        raise FileRejected(
            name, f"row {at:,}", f"The list has more than {MAX_ROWS:,} rows.", "Maybe it is not the crew list."
        )
    if tick is not None and at % 500 == 0:
        tick(at, 0)
    made = ["\n".join(part.strip() for part in cell[:MAX_CELL].splitlines()).strip() for cell in cells[:MAX_COLUMNS]]
    while made and not made[-1]:
        made.pop()
    return tuple(made)
