"""What a document says, apart from how it looks: headings, tables, boxes and notes as data.

A content function makes a `Document` of a plan and its schedule; `typeset.to_pdf` sets it. Texts are plain text:
nothing in them is ever read as markup.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from fractions import Fraction
from typing import Any, Literal

from app.plan.rows import Audience

Value = int | Fraction | date | time | timedelta
"""What a workbook can count with: a number, pages (of eighths), a date, a time of day, a length."""
Align = Literal["left", "center", "right"]
Tint = Literal["none", "head", "band", "mark", "off", "int_day", "ext_day", "int_night", "ext_night", "twilight"]
"""Fill of a row or cell. head, band and off (a day that is not worked) are greys; the others are the strip colours,
always with a word beside them."""


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text in one weight."""

    text: str
    bold: bool = False
    soft: bool = False  # second in rank: grey
    typed: bool = field(default=False, compare=False)  # by hand, in place of what is computed: tinted in a proof


@dataclass(frozen=True, slots=True)
class Cell:
    """Lines of runs. `span`: columns it takes; `align`: else the column's; `value`: what its words stand for."""

    lines: tuple[tuple[Run, ...], ...] = ()
    span: int = 1
    align: Align | None = None
    tint: Tint = "none"
    value: Value | None = None

    @property
    def text(self) -> str:
        """The words alone, lines joined by newlines."""
        return "\n".join("".join(run.text for run in line) for line in self.lines)


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its head, its width in mm (0: its share of what is left), how its cells are set."""

    head: str
    width: float = 0
    align: Align = "left"


@dataclass(frozen=True, slots=True)
class Row:
    cells: tuple[Cell, ...]
    tint: Tint = "none"
    changed: bool = False  # since the issue it replaces: an asterisk and a tint
    keep: bool = False  # on one page with the next row


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under columns. The head is repeated on every page; a row is never split.

    fresh: begins a page, unless nothing stands above it. tight: narrow cells with little room around their text.
    lead: so many of the first rows are repeated with the head. dense: lines close to each other; blank: to be filled in
    by hand, so its rows are high.
    """

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    head: bool = True
    fresh: bool = False
    tight: bool = False
    lead: int = 0
    dense: bool = False
    blank: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with a word at its right, and tables; none of it is shown where there is no row.

    beside: after the heading, in notices (who leads the department).
    keeps: to how many rows its only table may be cut, most first, where that keeps a call sheet's side on one page.
    audience: who may read it.
    """

    title: str
    tables: tuple[Table, ...]
    note: str = ""
    beside: str = ""
    keeps: tuple[int, ...] = ()
    audience: Audience = "all"

    @property
    def rows(self) -> tuple[Row, ...]:
        return tuple(row for table in self.tables for row in table.rows)


@dataclass(frozen=True, slots=True)
class Beside:
    """Sections next to each other in columns of equal width, under a heading or none."""

    columns: tuple[tuple[Section, ...], ...]
    title: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A line or more of text between tables; `right` stands at the other edge."""

    runs: tuple[Run, ...]
    right: tuple[Run, ...] = ()


@dataclass(frozen=True, slots=True)
class Picture:
    """A PNG or JPEG with the line under it; alt: what it shows, for those who can't see it."""

    image: bytes
    caption: str
    alt: str


@dataclass(frozen=True, slots=True)
class Pictures:
    """Pictures two in a row under a heading."""

    title: str
    items: tuple[Picture, ...]


Block = Section | Beside | Paragraph | Pictures


@dataclass(frozen=True, slots=True)
class Head:
    """What stands over a document. A call sheet fills all of it, a list title, subtitle and right side.

    left, right: lines of runs; call: the big box (its label, the time, the line under it).
    """

    title: str
    subtitle: str = ""
    left: tuple[tuple[Run, ...], ...] = ()
    right: tuple[tuple[Run, ...], ...] = ()
    call: tuple[str, str, str] | None = None
    under: tuple[Run, ...] = ()


@dataclass(frozen=True, slots=True)
class Stamp:
    """The bar over every page of a sheet: state, what it replaces or says, number. tint: its fill, `#rrggbb`."""

    left: str
    middle: str
    right: str
    tint: str = ""


@dataclass(frozen=True, slots=True)
class Chart:
    """Layers of shapes (gantt_tile.Tile), the layers of each page, bottom first; pages in mm; rows drawn.

    columns: widths of the table of rows at the left; top, head: where its head begins, and how high that is.
    """

    width: float
    height: float
    layers: tuple[Any, ...]
    pages: tuple[tuple[int, ...], ...]
    rows: int
    columns: tuple[float, ...] = ()
    top: float = 0.0
    head: float = 0.0


@dataclass(frozen=True, slots=True)
class Document:
    """A document: one page sequence a side (call sheets have a front and a back, each beginning a page).

    template: the file in resources/templates that sets it. accessible: also held to PDF/UA-1. heads: of the second
    and following sides, where each has its own. proof: what is typed by hand is tinted, as on no paper that goes out.
    """

    template: str
    title: str
    head: Head
    sides: tuple[tuple[Block, ...], ...]
    footer: str
    stamps: tuple[Stamp, ...] = ()  # one a side, or none
    accessible: bool = False
    landscape: bool = False
    language: str = "en"
    heads: tuple[Head, ...] = ()
    chart: Chart | None = None
    proof: bool = False

    @property
    def sections(self) -> tuple[Section, ...]:
        """Every section with rows, in reading order."""
        found: list[Section] = []
        for side in self.sides:
            for block in side:
                if isinstance(block, Section):
                    found.append(block)
                elif isinstance(block, Beside):
                    found += [section for column in block.columns for section in column]
        return tuple(section for section in found if section.rows)

    def section(self, title: str) -> Section:
        """The section of that heading. Raises KeyError listing the headings there are."""
        for section in self.sections:
            if section.title == title:
                return section
        raise KeyError(f"{title}: the document has {', '.join(section.title for section in self.sections)}")


# making cells ---------------------------------------------------------------------------------------------------------
def plain(text: str) -> Run:
    return Run(text)


def bold(text: str) -> Run:
    return Run(text, bold=True)


def soft(text: str) -> Run:
    return Run(text, soft=True)


def cell(*parts: str | Run, span: int = 1, align: Align | None = None, tint: Tint = "none") -> Cell:
    """A cell of one line. An empty one has no runs."""
    runs = tuple(part if isinstance(part, Run) else Run(part) for part in parts if part)
    return Cell((runs,) if runs else (), span, align, tint)


def valued(text: str, value: Value | None, weight: Literal["plain", "bold"] = "plain") -> Cell:
    """A cell of one line whose words a workbook can count with. value None: they are only words."""
    runs = (Run(text, bold=weight == "bold"),) if text else ()
    return Cell((runs,) if runs else (), value=value)


def lines(*rows: Sequence[Run] | Run | str, align: Align | None = None, span: int = 1) -> Cell:
    """A cell of several lines; empty ones are left out."""
    made: list[tuple[Run, ...]] = []
    for row in rows:
        if isinstance(row, str):
            made += [(Run(row),)] if row else []
        elif isinstance(row, Run):
            made += [(row,)] if row.text else []
        else:
            made += [tuple(row)] if any(run.text for run in row) else []
    return Cell(tuple(made), span, align)


def row(*cells: Cell | Run | str, tint: Tint = "none", changed: bool = False) -> Row:
    """A row; texts and runs become cells."""
    return Row(tuple(c if isinstance(c, Cell) else cell(c) for c in cells), tint, changed)
