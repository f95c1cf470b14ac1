"""An issue of a call sheet: its state and colour (DOMAIN 5), what it replaces, and what changed since.

A sheet lives prelim (no colour) → final (white) → revised 1, 2 … (the next colour of its own ladder). A changed row
carries an asterisk.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, Protocol

from app.engine.schedule import compute
from app.plan import units
from app.plan.errors import EditRefused
from app.plan.plan import Plan
from app.reports import catalogue
from app.reports.call_sheet import PRELIM
from app.reports.content import Beside, Block, Document, Row, Section

if TYPE_CHECKING:
    from app.engine.schedule import Schedule

State = Literal["prelim", "final", "revised"]
LADDER: tuple[str, ...] = ("white", "blue", "pink", "yellow", "green", "goldenrod", "buff", "salmon", "cherry")
"""The WGA's order; after cherry come second blue, second pink …"""
TINTS: dict[str, str] = {
    "white": "#ffffff",
    "blue": "#cfe2f7",
    "pink": "#fadbe4",
    "yellow": "#fdf3c4",
    "green": "#d5ecd4",
    "goldenrod": "#f6e0ae",
    "buff": "#f3e4d0",
    "salmon": "#fbd9cd",
    "cherry": "#f2c9cf",
}


def colour_of(step: int) -> str:
    """The colour of a step of the ladder, 0: white; after cherry `second blue` and so on, then `third blue`."""
    if step < len(LADDER):
        return LADDER[step]
    turn, place = divmod(step - len(LADDER), len(LADDER) - 1)
    words = ("second", "third", "fourth", "fifth")
    name = LADDER[1 + place]
    return f"{words[turn]} {name}" if turn < len(words) else f"{turn + 2}th {name}"


@dataclass(frozen=True, slots=True)
class Before:
    """An issue that went out: colour (empty: a prelim) and instant."""

    colour: str
    at: int


@dataclass(frozen=True, slots=True)
class Edition:
    """What an issue is. revision: 1, 2 … of revised ones."""

    state: State
    colour: str
    revision: int
    replaces: Before | None

    @property
    def label(self) -> str:
        """`PRELIM`, `FINAL, WHITE`, `Revised 2, PINK`."""
        if self.state == "prelim":
            return PRELIM
        return f"{'FINAL' if self.state == 'final' else f'Revised {self.revision}'}, {self.colour.upper()}"


def next_edition(earlier: Sequence[Before], prelim: bool = False) -> Edition:
    """What the next issue of a sheet is, after those that went out, oldest first.

    The first with a colour is final; a prelim has none, and comes before the final one only.
    """
    coloured = [issue for issue in earlier if issue.colour]
    last = earlier[-1] if earlier else None
    if prelim and not coloured:
        return Edition("prelim", "", 0, last)
    step = len(coloured)
    return Edition("revised" if step else "final", colour_of(step), step, last)


class IssueLike(Protocol):
    """An issue that a file keeps."""

    @property
    def document(self) -> str: ...
    @property
    def session_id(self) -> int | None: ...
    @property
    def colour(self) -> str: ...
    @property
    def at(self) -> int: ...
    @property
    def baseline_id(self) -> int: ...


class FileLike(Protocol):
    """A document with what went out of it, oldest first."""

    def issues(self) -> Sequence[IssueLike]: ...
    def baseline_plan(self, baseline_id: int) -> Plan: ...


def went_out(file: FileLike, kind: str, session_id: int) -> list[IssueLike]:
    """The issues of one session's sheet, oldest first."""
    return [issue for issue in file.issues() if (issue.document, issue.session_id) == (kind, session_id)]


def prepare(
    file: FileLike, schedule: Schedule, session_id: int, at: int, *, prelim: bool = False, file_name: str = ""
) -> tuple[Document, Edition]:
    """The next edition of a session's call sheet, as it goes out at an instant.

    Raises EditRefused for a prelim after the final one, and where a revised sheet would say what the last one said.
    """
    plan = schedule.plan
    name = plan.name_of(("sessions", session_id))
    earlier = went_out(file, "callsheet", session_id)
    edition = next_edition([Before(issue.colour, issue.at) for issue in earlier], prelim)
    if prelim and edition.state != "prelim":
        raise EditRefused(f"The sheet of {name} is final already. Nothing was issued. Maybe as revised.")
    made = catalogue.make("callsheet", plan, schedule, session_id=session_id, file_name=file_name)
    before = None
    if edition.state == "revised":
        old = file.baseline_plan(earlier[-1].baseline_id)
        if session_id in old.sessions:
            was = compute(old, schedule.as_of)
            before = catalogue.make("callsheet", old, was, session_id=session_id, file_name=file_name)
            if same_rows(made, before):
                raise EditRefused(f"The sheet of {name} says what it said when it went out. Nothing was issued.")
    return edition_of(made, edition, at, plan.production.zone, before), edition


def edition_of(document: Document, edition: Edition, at: int, zone: str, before: Document | None = None) -> Document:
    """The sheet as it goes out at an instant: stamped, tinted; against `before` changed rows are marked."""
    marked, where = (document, ()) if before is None else _marked(document, before)
    line = f"Issued {_moment(at, zone, year=True)}"
    if edition.replaces is not None:
        name = edition.replaces.colour.upper() or PRELIM
        line += f". Replaces {name} of {_moment(edition.replaces.at, zone)}; throw that away"
    if where:
        line += f". Changed: {', '.join(where)}"
    tint = TINTS.get(edition.colour.rsplit(" ", 1)[-1], "")
    front, *others = marked.stamps
    stamps = (replace(front, middle=line), *others)
    footer = marked.footer.replace(PRELIM, edition.label)
    if before is not None:
        footer += ". A * marks what changed"
    return replace(marked, stamps=tuple(replace(s, left=edition.label, tint=tint) for s in stamps), footer=footer)


def said(issue: IssueLike, zone: str) -> str:
    """`WHITE Wed 5 May 18:40` of an issue; a prelim has no colour."""
    return f"{issue.colour.upper() or PRELIM} {_moment(issue.at, zone)}"


def same_rows(one: Document, other: Document) -> bool:
    """Whether two sheets say the same, their stamps apart."""
    return (one.head, one.sides) == (other.head, other.sides)


def _moment(at: int, zone: str, year: bool = False) -> str:
    return f"{units.day_text(units.local_date(at, zone), year=year)} {units.clock(at, zone)}"


def _marked(document: Document, before: Document) -> tuple[Document, tuple[str, ...]]:
    """The document with its new and changed rows marked, and the headings they stand under."""
    known: dict[str, Counter[Row]] = {}
    for section in before.sections:
        known.setdefault(section.title, Counter()).update(section.rows)
    changed: dict[str, None] = {}

    def section_of(section: Section) -> Section:
        left = Counter(known.get(section.title, Counter()))
        tables = []
        for table in section.tables:
            rows = []
            for row in table.rows:
                new = left[row] == 0
                left[row] -= 1
                rows.append(replace(row, changed=True) if new else row)
                if new:
                    changed[section.title or "places"] = None
            tables.append(replace(table, rows=tuple(rows)))
        return replace(section, tables=tuple(tables))

    def block_of(block: Block) -> Block:
        if isinstance(block, Section):
            return section_of(block)
        if isinstance(block, Beside):
            columns = tuple(tuple(section_of(section) for section in column) for column in block.columns)
            return replace(block, columns=columns)
        return block

    sides = tuple(tuple(block_of(block) for block in side) for side in document.sides)
    return replace(document, sides=sides), tuple(title[:1].lower() + title[1:] for title in changed)
