"""Crew lists: which column is what, told by its head in several languages, else by what stands in it; and the people.

Nothing is written here: `table_of` says how a sheet was understood, a person may correct it, `people_of` reads it so.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.exchange import crew_words as words
from app.exchange.sheets import Sheet, Tick, read_sheets
from app.exchange.text import one_line
from app.plan.crew import CrewList, Listed
from app.plan.errors import FileRejected

KINDS = (
    "", "name", "first_name", "last_name", "job", "department", "unit", "phone", "email", "call", "leaving_from",
    "agent", "role",
)  # fmt: skip
"""What a column may be; the first: left out."""

HEAD_ROWS = 40  # rows in which the heads are looked for
SHOWN = 400  # rows by which a column is told

_EMAIL = re.compile(r"[^\s@,;<>()\[\]]+@[^\s@,;<>()\[\]]+\.[^\s@,;<>()\[\]]+")
_PHONE = re.compile(
    r"(?:(?:tel|ph|mob|cell|m|t|p)[.:]?\s*)?\+?\(?\d[\d\s().\-/–]{4,}\d(?:\s*(?:x|ext\.?)\s*\d+)?", re.IGNORECASE
)
_CLOCK = re.compile(r"([01]?\d|2[0-3])[:.h]([0-5]\d)(?::\d\d)?\s*(?:uhr|h|am|pm)?", re.IGNORECASE)
_ROUNDED = re.compile(r"\d+(?:[.,]\d+)?e\+?\d+", re.IGNORECASE)
_PARTS = re.compile(r"\n|;|\s+/\s+|,\s*(?=[+(\d])|\s+(?:or|oder|ou)\s+")
_NAME = re.compile(r"[^\W\d_][^\d_@]*(?:\s+[^\d_@]+)+")


@dataclass(frozen=True, slots=True)
class Table:
    """A sheet as understood. heads: as written, or `Column 3`; kinds: what each column is taken for; rows and numbers:
    those below the heads."""

    path_name: str
    sheet: str
    heads: tuple[str, ...]
    kinds: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: tuple[int, ...]
    doubts: tuple[str, ...] = ()

    def with_kind(self, column: int, kind: str) -> Table:
        """With a column taken for something else; what only one column may be is taken from the other."""
        kinds = list(self.kinds)
        if kind not in ("", "phone"):
            kinds = ["" if other == kind else other for other in kinds]
        kinds[column] = kind
        return replace(self, kinds=tuple(kinds))


def read_crew_list(path: Path, tick: Tick | None = None) -> tuple[Table, ...]:
    """The sheets of a crew list as understood, the one that looks most like it first.

    Raises FileRejected where the file can't be read or no sheet has a column of names.
    """
    tables = [table_of(sheet) for sheet in read_sheets(path, tick)]
    return tuple(sorted(tables, key=lambda table: -_worth(table)))


def _worth(table: Table) -> int:
    named = any(kind in table.kinds for kind in ("name", "last_name"))
    return (sum(bool(kind) for kind in table.kinds) * 1000 + len(table.rows)) * named


def table_of(sheet: Sheet) -> Table:
    """Find the heads and tell each column by them, else by its content."""
    width = max(len(row) for row in sheet.rows)
    rows = [row + ("",) * (width - len(row)) for row in sheet.rows]
    last, heads = _heads(rows)
    body = [
        (row, number)
        for row, number in zip(rows[last:], sheet.numbers[last:], strict=True)
        if not last or [words.key(cell) for cell in row] != [words.key(cell) for cell in rows[last - 1]]
    ]
    kept = [row for row, _ in body]
    kinds = _kinds(heads, kept)
    titles = tuple(head or f"Column {place}" for place, head in enumerate(heads, start=1))
    return Table(
        sheet.path_name, sheet.name, titles, kinds, tuple(kept), tuple(number for _, number in body), sheet.doubts
    )


def _heads(rows: Sequence[tuple[str, ...]]) -> tuple[int, list[str]]:
    """How many rows stand above the people, and the heads; heads of two merged rows are read together."""
    best, found = 0, (0, [""] * len(rows[0]))
    for at, row in enumerate(rows[:HEAD_ROWS]):
        if _is_person(row):
            continue
        below = rows[at + 1] if at + 1 < len(rows) else ()
        for heads, height in ((list(row), 1), (_merged(row, below), 2)):
            score = len({kind for head in heads if (kind := words.kind_of_head(head))}) * 10
            score += sum(bool(words.kind_of_head(head)) for head in heads)
            if score > best and (score >= 20 or sum(map(bool, heads)) == 1 or any(map(_is_called_name, heads))):
                best, found = score, (at + height, [one_line(head) for head in heads])
    return found


def _is_called_name(head: str) -> bool:
    """Whether a cell is the head of names beyond doubt: nobody is called `Full name`, `Nom` or `Naam`."""
    return words.kind_of_head(head) == "name" and bool(re.search("n[ao]m", words.key(head)))


def _merged(upper: Sequence[str], lower: Sequence[str]) -> list[str]:
    """Two rows of heads as one: the lower one says more where it says something."""
    if not lower or _is_person(lower):
        return list(upper)
    made = []
    for high, low in zip(upper, lower, strict=True):
        together = f"{high} {low}".strip()
        made.append(low if words.kind_of_head(low) else high if words.kind_of_head(high) and not low else together)
    return made


def _is_person(row: Sequence[str]) -> bool:
    return any(_EMAIL.search(cell) or _PHONE.fullmatch(one_line(cell)) for cell in row)


def _kinds(heads: Sequence[str], rows: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    kinds = [words.kind_of_head(head) for head in heads]
    jobs = [column for column, kind in enumerate(kinds) if kind == "job"]
    if len(jobs) > 1:  # `Position` and `Role`: what is called a role is the part an artist plays
        for column in jobs:
            if words.key(heads[column]) == "role":
                kinds[column] = "role"
    if "first_name" in kinds and "last_name" not in kinds and "name" in kinds:  # French: `Nom`, `Prénom`
        kinds[kinds.index("name")] = "last_name"
    seen: set[str] = set()
    for column, kind in enumerate(kinds):
        if kind in seen and kind != "phone":
            kinds[column] = ""
        seen.add(kind)
    for column, kind in enumerate(kinds):
        cells = [cell for row in rows[:SHOWN] if (cell := row[column])]
        if cells and not kind:
            guess = _kind_of_cells(cells)
            if guess and (guess == "phone" or guess not in kinds):
                kinds[column] = guess
    if "last_name" not in kinds and "name" not in kinds:
        names = _names_at(kinds, rows)
        if names is not None:
            kinds[names] = "name"
    if "job" not in kinds and not any(heads):
        jobs_at = _jobs_at(kinds, rows)
        if jobs_at is not None:
            kinds[jobs_at] = "job"
    return tuple(kinds)


def _kind_of_cells(cells: Sequence[str]) -> str:
    """What a column without a known head is: mostly addresses, phones, departments, or jobs; else nobody knows."""
    share = len(cells) * 0.6
    if sum(bool(_EMAIL.search(cell)) for cell in cells) >= share:
        return "email"
    if (
        sum(all(_PHONE.fullmatch(part.strip()) for part in _PARTS.split(cell) if part.strip()) for cell in cells)
        >= share
    ):
        return "phone" if all(len(re.sub(r"\D", "", cell)) >= 6 for cell in cells) else ""
    if len(cells) > 1 and sum(words.is_department(cell) for cell in cells) >= share:
        return "department"
    return "job" if len(cells) > 1 and sum(words.is_job(cell) for cell in cells) >= share else ""


def _names_at(kinds: Sequence[str], rows: Sequence[tuple[str, ...]]) -> int | None:
    """The column that looks most like names: words, and nobody twice."""
    best, found = 0.0, None
    for column, kind in enumerate(kinds):
        cells = [cell for row in rows[:SHOWN] if (cell := row[column])]
        alike = sum(bool(_NAME.fullmatch(cell)) for cell in cells) / len(cells) if cells else 0
        score = alike * len(set(cells)) / max(len(cells), 1)
        if not kind and alike >= 0.5 and score > best:
            best, found = score, column
    return found


def _jobs_at(kinds: Sequence[str], rows: Sequence[tuple[str, ...]]) -> int | None:
    """The column of jobs in a list without heads, where no words tell it: the first of words that most rows have."""
    for column, kind in enumerate(kinds):
        cells = [cell for row in rows[:SHOWN] if (cell := row[column])]
        words_alone = all(len(cell) <= 60 and not any(map(str.isdigit, cell)) for cell in cells)
        if not kind and len(cells) >= 0.6 * len(rows[:SHOWN]) and words_alone:
            return column
    return None


# people ---------------------------------------------------------------------------------------------------------------
def people_of(table: Table, tick: Tick | None = None) -> CrewList:
    """The people of a table as its columns are taken now. Raises FileRejected where no column has names."""
    where = {kind: column for column, kind in enumerate(table.kinds) if kind and kind != "phone"}
    phones = [column for column, kind in enumerate(table.kinds) if kind == "phone"]
    if "name" not in where and "last_name" not in where:
        place = f"{table.sheet}, row {table.numbers[0]}" if table.sheet and table.numbers else table.sheet
        raise FileRejected(table.path_name, place, "No column has names.", "Maybe choose one as Name.")
    reader = _Reader(table, where, phones)
    for count, (row, number) in enumerate(zip(table.rows, table.numbers, strict=True)):
        if tick is not None and count % 500 == 0:
            tick(count, len(table.rows))
        reader.take(row, f"row {number}")
    return CrewList(tuple(reader.people), (*table.doubts, *reader.doubts), tuple(reader.headings))


class _Reader:
    """Goes down the rows: a department alone in a row stands for those below it."""

    def __init__(self, table: Table, where: dict[str, int], phones: list[int]) -> None:
        self._where, self._phones = where, phones
        self._department = self._beside = ""
        self._cast = False
        names = [row[where["name"]] for row in table.rows if row[where["name"]]] if "name" in where else []
        self._turned = bool(names) and sum(bool(re.fullmatch(r"[^,]+,\s*[^,]+", n)) for n in names) >= 0.6 * len(names)
        self.people: list[Listed] = []
        self.doubts: list[str] = []
        self.headings: list[str] = []

    def _cell(self, row: Sequence[str], kind: str) -> str:
        column = self._where.get(kind)
        return one_line(row[column]) if column is not None else ""

    def take(self, row: tuple[str, ...], place: str) -> None:
        filled = list(dict.fromkeys(one_line(cell) for cell in row if cell))
        name = self._name(row)
        if len(filled) == 1 and self._heads_department(filled[0], name):
            text = filled[0].rstrip(" :")
            self.headings.append(place)
            self._cast = words.key(text) in words.CAST_HEADINGS
            self._department, self._beside = ("" if self._cast else text), ""
            return
        self._beside = self._cell(row, "department") or self._beside
        if not name:
            if any(self._cell(row, kind) for kind in ("email", "job")) and len(filled) > 1:
                self.doubts.append(f"{place}: {', '.join(filled[:3])} has no name; left out.")
            return
        role = self._cell(row, "role")
        email = ", ".join(dict.fromkeys(_EMAIL.findall(self._cell(row, "email"))))
        if not email and (text := self._cell(row, "email")):
            self.doubts.append(f"{place}: “{text[:60]}” is no e-mail address; left out.")
        department = self._beside if "department" in self._where and self._beside else self._department
        is_cast = self._cast or words.key(department) in words.CAST_HEADINGS
        job = self._cell(row, "job")
        if is_cast and not role:
            role, job = job, ""
        self.people.append(
            Listed(
                name=name,
                place=place,
                job=job,
                department="" if is_cast or role else department,
                phone=self._phone(row, place),
                email=email,
                call=self._call(row, place),
                leaving_from=self._cell(row, "leaving_from"),
                agent=self._cell(row, "agent"),
                role=role,
                unit=self._cell(row, "unit"),
            )
        )

    def _name(self, row: Sequence[str]) -> str:
        if "last_name" in self._where:
            return one_line(f"{self._cell(row, 'first_name')} {self._cell(row, 'last_name')}")
        name = self._cell(row, "name")
        if self._turned and name.count(",") == 1:
            last, first = name.split(",")
            name = one_line(f"{first} {last}")
        return name

    def _heads_department(self, text: str, name: str) -> bool:
        """Whether the only words of a row head the rows below: a department, or written as a heading is."""
        if _EMAIL.search(text) or _PHONE.fullmatch(text) or len(text) > 60:
            return False
        known = words.is_department(text) or words.key(text) in words.CAST_HEADINGS
        shouted = text.isupper() and len(text) > 1 and text not in ("TBC", "TBA", "N/A")
        return known or shouted or text.endswith(":") or not name

    def _phone(self, row: Sequence[str], place: str) -> str:
        """Every phone of a row, parted by commas; what a spreadsheet has rounded is left out and said."""
        found: list[str] = []
        for column in self._phones:
            for part in _PARTS.split(row[column]):
                text = one_line(part.strip(" ,"))
                if _ROUNDED.fullmatch(text):
                    self.doubts.append(f"{place}: “{text}” is a phone number that a spreadsheet has rounded; left out.")
                elif text and text not in ("-", "–") and text not in found:
                    found.append(text)
        return ", ".join(found)

    def _call(self, row: Sequence[str], place: str) -> str:
        """`O/C` or `N/A`. A time of day is that of one day, and the next would move with the unit call."""
        text = self._cell(row, "call")
        folded = words.key(text) if text not in ("-", "–", "—") else "-"
        if folded in words.OWN_CALL:
            return "O/C"
        if folded in words.NO_CALL:
            return "N/A"
        if text and not _CLOCK.fullmatch(text):
            self.doubts.append(f"{place}: “{text[:60]}” is no own call (O/C or N/A); left out.")
        elif text:
            self.doubts.append(f"{place}: in at {text} is of one day; type it on that day’s call sheet.")
        return ""
