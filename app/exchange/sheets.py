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
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    at = 1
    try:
        for cells in reader:
            row = _row(name, cells, at, len(rows), tick)
            if row and not (at == 1 and first.startswith("sep=")):
                rows.append(row)
                numbers.append(at)
            at = reader.line_num + 1
    except csv.Error as error:
        raise FileRejected(
            name, f"row {at}", f"The row can't be read ({error}).", "Maybe a quotation mark is open."
        ) from error
    return Sheet(name, "", tuple(rows), tuple(numbers), (doubt,) if doubt else ())


TOLD_BY = 10_000  # letters of a line by which its delimiter is told: a cell of any length is refused where it stands


def delimiter_of(text: str) -> str:
    """What parts the cells of a text: the sign that the most lines have, as often as each other."""
    lines = [line[:TOLD_BY] for line in text.splitlines()[:200] if line.strip()]

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
