"""Content → PDF. Alone knows the typesetter.

Texts travel as JSON data and are never read as markup. Only the bundled fonts are used, so a document looks the same
everywhere; the time stamp is fixed, so the same content gives the same bytes. PDF/A-2b finds glyphs that no
bundled font has: they are replaced by � and reported.
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

import typst

from app.plan import resources, units
from app.plan.errors import Environment
from app.reports.content import (
    Beside,
    Block,
    Cell,
    Chart,
    Document,
    Head,
    Picture,
    Pictures,
    Row,
    Run,
    Section,
    Table,
)
from app.reports.gantt_rows import MARKS, Line

Paper = Literal["a4", "letter", "a3", "tabloid", "long"]
SIZES: dict[Paper, tuple[float, float]] = {
    "a4": (210.0, 297.0),
    "letter": (215.9, 279.4),
    "a3": (297.0, 420.0),
    "tabloid": (279.4, 431.8),
    "long": (210.0, 297.0),
}
"""Width and height upright, mm. long: one page of A4's width, as high as what stands on it (a Gantt: as wide)."""
MARGIN = 10.0
LONGEST = 5000.0
"""mm: no PDF page is longer than 5,080. What is, is set on A4 pages."""

FONTS = (
    "Inter",
    "Noto Sans",
    "Noto Sans Arabic",
    "Noto Sans Hebrew",
    "Noto Sans SC",
    "Noto Sans SC Level 2",
    "Noto Sans JP",
    "Noto Sans KR",
    "Noto Emoji",
)
REPLACEMENT = "\ufffd"
_MISSING = re.compile(r'the text `"((?:[^"\\]|\\.)*)"` could not be displayed')
_ESCAPE = re.compile(r"\\u\{([0-9a-f]+)\}|\\(.)")
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]")
_UNBROKEN = re.compile(
    r"\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?: \d{4})?\b"
    r"|\b\d+ \d/8\b(?: pages)?|\b(?:Day|Session|Sc) [A-Z]?\d+[A-Z]?\b"
)
"""Dates, pages, days and scenes: never parted at the end of a line where the line has room for them."""
WHOLE = "\u2063"
"""Mark around what stays in one line; it is not printed."""
_LONG_WORD = re.compile(r"[^\s\u200b]{12,}")
_PIECE = re.compile(r"\d{1,2}:\d\d|.", re.DOTALL)
"""What a word may be parted between: its letters, but for those of a time of day."""

# Sizes of 8.5 pt Inter, measured: the widest run of a word's letters, a mean letter, a line with its leading (mm).
WIDE_LETTER = 2.6
MEAN_LETTER = 1.55
LINE = 3.9
DATE = 28.0  # the widest date with its year, and a little
GAP = 2.8  # padding of a cell, both sides
FOOTER = 0.52  # letters a millimetre of the page, beside `Page 12 of 60`


@dataclass(frozen=True, slots=True)
class Missing:
    """A glyph that no bundled font has, and the text it stood in."""

    glyph: str
    text: str

    def __str__(self) -> str:
        code = " ".join(f"U+{ord(letter):04X}" for letter in self.glyph)
        return f"“{self.text}”: {self.glyph} ({code}) is in none of the fonts and was printed as {REPLACEMENT}."


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A picture that is broken, or one beside it: none of a document's is printed then."""

    caption: str

    def __str__(self) -> str:
        return f"{self.caption}: the picture was not printed, since one of the document's can't be read."


@dataclass(frozen=True, slots=True)
class Typeset:
    """A finished PDF and what could not be printed as it is."""

    pdf: bytes
    warnings: tuple[Missing | Unreadable, ...]


@lru_cache(maxsize=1)
def _fonts() -> typst.Fonts:
    """The bundled fonts, read once. Raises Environment where they are not there."""
    folder = resources.path("fonts")
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(folder)])
    missing = sorted(set(FONTS) - set(fonts.families()))
    if missing:
        raise Environment(f"{folder}: the fonts {', '.join(missing)} are missing. Maybe install Coverset again.")
    return fonts


def to_pdf(document: Document, paper: Paper = "a4") -> bytes:
    """The document as PDF, without the warnings."""
    return typeset(document, paper).pdf


def typeset(document: Document, paper: Paper = "a4") -> Typeset:
    """Set a document on paper: tagged PDF/A-2b, call sheets and notices also PDF/UA-1.

    The same content and paper give the same bytes. Raises Environment where fonts or templates are not there.
    """
    template = resources.path("templates", f"{document.template}.typ")
    if not template.is_file():
        raise Environment(f"{template}: the template is missing. Maybe install Coverset again.")
    pictures = _pictures(document)
    if not pictures:
        return _typeset(document, paper, template)
    try:
        with _beside(template, pictures) as copied:
            return _typeset(document, paper, copied)
    except typst.TypstError as error:
        if "image" not in error.message:
            raise
        done = _typeset(_without(document), paper, template)
        lost = (Unreadable(picture.caption) for picture in pictures)
        return Typeset(done.pdf, (*done.warnings, *lost))


def _pictures(document: Document) -> tuple[Picture, ...]:
    return tuple(p for side in document.sides for block in side if isinstance(block, Pictures) for p in block.items)


def _without(document: Document) -> Document:
    """The document without pictures, for where one of them can't be read."""
    kept = tuple(tuple(block for block in side if not isinstance(block, Pictures)) for side in document.sides)
    return replace(document, sides=kept)


def _file_name(picture: Picture) -> str:
    ending = "png" if picture.image.startswith(b"\x89PNG") else "jpg"
    return f"{hashlib.sha256(picture.image).hexdigest()}.{ending}"


@contextmanager
def _beside(template: Path, pictures: tuple[Picture, ...]) -> Iterator[Path]:
    """The template in a folder of its own, with the pictures it sets: the typesetter reads nothing outside of it."""
    try:
        with tempfile.TemporaryDirectory(prefix="coverset-") as name:
            folder = Path(name)
            for source in template.parent.glob("*.typ"):
                shutil.copyfile(source, folder / source.name)
            for picture in pictures:
                (folder / _file_name(picture)).write_bytes(picture.image)
            yield folder / template.name
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise Environment(f"{error.filename or 'The temporary folder'}: {reason}. No picture was set.") from error


def _typeset(document: Document, paper: Paper, template: Path) -> Typeset:
    data = _data(document, paper)
    warnings: dict[Missing, None] = {}
    standards: list[Literal["a-2b", "ua-1"]] = ["a-2b", "ua-1"] if document.accessible else ["a-2b"]
    while True:
        try:
            pdf = typst.compile(
                str(template),
                root=str(template.parent),
                font_paths=_fonts(),
                ignore_system_fonts=True,
                sys_inputs={"data": json.dumps(data, ensure_ascii=False), "proof": "1" if document.proof else ""},
                pdf_standards=list(standards),
                timestamp=0,
            )
        except typst.TypstError as error:
            glyphs = {_unescape(found) for found in _MISSING.findall(error.diagnostic)} - {REPLACEMENT, ""}
            if not glyphs:
                raise
            for glyph in sorted(glyphs):
                data, places = _replaced(data, glyph)
                if not places:  # not a text of ours: nothing would change for ever
                    raise
                warnings.update(dict.fromkeys(Missing(glyph, place) for place in places))
            continue
        assert isinstance(pdf, bytes)
        return Typeset(pdf, tuple(warnings))


def _unescape(text: str) -> str:
    return _ESCAPE.sub(lambda match: chr(int(match[1], 16)) if match[1] else match[2], text)


def _replaced(data: Any, glyph: str) -> tuple[Any, list[str]]:
    """Data with a glyph replaced, and the texts it stood in."""
    places: list[str] = []

    def walk(value: Any) -> Any:
        if isinstance(value, str) and glyph in value:
            places.append(value.replace("\u200b", "").replace(WHOLE, "")[:60])
            return value.replace(glyph, REPLACEMENT)
        if isinstance(value, list | tuple):
            return [walk(item) for item in value]
        if isinstance(value, dict):
            return {key: walk(item) for key, item in value.items()}
        return value

    return walk(data), places


# content as data for the template -------------------------------------------------------------------------------------
def clean(text: str) -> str:
    """Text without what no font draws: control characters become spaces, lone surrogates ?."""
    return _CONTROLS.sub(" ", text.encode("utf-8", "replace").decode("utf-8").replace("\r\n", "\n"))


def soften(text: str, width: float) -> str:
    """Text in which words too long for `width` mm may break, at places that cannot be seen."""
    if len(text) * WIDE_LETTER <= width and text.isprintable():
        return text
    room = max(2, int(width / WIDE_LETTER))

    def split(match: re.Match[str]) -> str:
        word = match[0]
        if len(word) * MEAN_LETTER * 1.2 <= width:
            return word
        lines = [""]
        for piece in _PIECE.findall(word):
            if lines[-1] and len(lines[-1]) + len(piece) > room:
                lines.append("")
            lines[-1] += piece
        return "\u200b".join(lines)

    return _LONG_WORD.sub(split, clean(text)) if width >= 20 else re.sub(r"[^\s\u200b]{4,}", split, clean(text))


def unbroken(text: str, width: float) -> str:
    """Text whose dates, days and pages stand between marks: the template keeps each in one line."""
    text = text.replace(WHOLE, "")
    return _UNBROKEN.sub(rf"{WHOLE}\g<0>{WHOLE}", text) if width >= DATE else text


def shortened(text: str, width: float) -> str:
    """A footer that fits in one line of `width` mm: the middle of a long one is left out, its two ends stay."""
    most = int(width * FOOTER)
    return text if len(text) <= most else f"{text[: most // 2]} … {text[-most // 2 + 3 :]}"


def _cell(cell: Cell, width: float) -> dict[str, Any]:
    inside = width - GAP
    return {
        "lines": [[_run(replace(run, text=unbroken(run.text, inside)), inside) for run in line] for line in cell.lines],
        "span": cell.span,
        "align": cell.align,
        "tint": cell.tint,
    }


def _height(cell: Cell, width: float) -> float:
    """About how high a cell is set, mm, rather too much."""
    letters = max(1.0, (width - GAP) / (MEAN_LETTER * 1.15))
    return LINE * sum(max(1, -(-sum(len(run.text) for run in line) // int(letters or 1))) for line in cell.lines) + 3


def _row(row: Row, widths: list[float], page: float) -> dict[str, Any]:
    cells, at, height = [], 0, 0.0
    for cell in row.cells:
        width = sum(widths[at : at + cell.span])
        at += cell.span
        cells.append(_cell(cell, width))
        height = max(height, _height(cell, width))
    # a row higher than half a page may break: it could not be kept whole without leaving pages empty
    return {"cells": cells, "tint": row.tint, "changed": row.changed, "tall": height > page / 2}


def _table(table: Table, width: float, page: float) -> dict[str, Any]:
    fixed = sum(column.width for column in table.columns)
    shares = sum(not column.width for column in table.columns)
    share = max(10.0, (width - fixed) / shares) if shares else 0
    widths = [column.width or share for column in table.columns]
    return {
        "columns": [asdict(column) | {"head": clean(column.head)} for column in table.columns],
        "head": table.head,
        "fresh": table.fresh,
        "tight": table.tight,
        "dense": table.dense,
        "blank": table.blank,
        "lead": min(table.lead, len(table.rows)),
        "rows": [
            _row(row, widths, page) | {"tie": tie} for row, tie in zip(table.rows, _ties(table.rows), strict=True)
        ],
    }


def _ties(rows: tuple[Row, ...]) -> list[int]:
    """How many rows keep together from each on: 1 alone, 0 where the row before holds it."""
    ties: list[int] = []
    for at in range(len(rows)):
        if at and rows[at - 1].keep:
            ties.append(0)
            continue
        end = at
        while rows[end].keep and end + 1 < len(rows):
            end += 1
        ties.append(1 + end - at)
    return ties


def _section(section: Section, width: float, page: float) -> dict[str, Any]:
    return {
        "kind": "section",
        "title": clean(section.title),
        "note": soften(section.note, width / 2),
        "beside": soften(section.beside, width / 3),
        "tables": [_table(table, width, page) for table in section.tables if table.rows],
        "keeps": section.keeps,
    }


def _block(block: Block, width: float, page: float) -> dict[str, Any]:
    if isinstance(block, Section):
        return _section(block, width, page)
    if isinstance(block, Beside):
        inner = (width - 2 * (len(block.columns) - 1)) / max(1, len(block.columns))
        columns = [[_section(section, inner, page) for section in column if section.rows] for column in block.columns]
        note = soften(block.note, width / 2)
        return {"kind": "beside", "title": clean(block.title), "note": note, "columns": columns}
    if isinstance(block, Pictures):
        items = [
            {"file": _file_name(picture), "caption": soften(picture.caption, width / 2), "alt": clean(picture.alt)}
            for picture in block.items
        ]
        return {"kind": "pictures", "title": clean(block.title), "items": items}
    return {"kind": "paragraph", "runs": _runs(block.runs, width), "right": _runs(block.right, width / 2)}


def _runs(runs: Any, width: float) -> list[dict[str, Any]]:
    return [_run(run, width) for run in runs]


def _run(run: Run, width: float) -> dict[str, Any]:
    made = {"text": soften(run.text, width), "bold": run.bold, "soft": run.soft}
    return made | {"typed": True} if run.typed else made


def _empty(block: dict[str, Any]) -> bool:
    if block["kind"] == "section":
        return not block["tables"]
    if block["kind"] == "pictures":
        return not block["items"]
    return block["kind"] == "beside" and not any(block["columns"])


def _data(document: Document, paper: Paper) -> dict[str, Any]:
    across, down = SIZES[paper]
    if document.landscape:
        across, down = down, across
    width, page = across - 2 * MARGIN, down - 2 * MARGIN
    third = width / 3
    sides = [[data for block in side if not _empty(data := _block(block, width, page))] for side in document.sides]
    return {
        "title": clean(document.title),
        "language": document.language,
        "width": across,
        "height": None if paper == "long" and _length(document, width) < LONGEST else down,
        "fonts": list(FONTS),
        "footer": soften(shortened(document.footer, width), width),
        "stamps": [
            {
                "left": soften(s.left, third),
                "middle": soften(s.middle, third),
                "right": soften(s.right, third),
                "tint": s.tint,
            }
            for s in document.stamps
        ],
        "head": _head(document.head, third),
        "heads": [_head(head, third) for head in document.heads],
        "sides": sides,
        "chart": None if document.chart is None else _chart(document.chart),
    }


def _chart(chart: Chart) -> dict[str, Any]:
    layers = [
        {
            "rects": layer.rects,
            "lines": layer.lines,
            "polygons": layer.polygons,
            "words": [(w.x, w.y, w.width, w.style, soften(w.text, w.width or 200.0), w.align) for w in layer.words],
            "rows": [_line(height, line, chart.columns) for height, line in layer.rows],
        }
        for layer in chart.layers
    ]
    pages = []
    for page in chart.pages:  # rows that stand on several pages are heard on the first
        pages.append([{"layer": at, "heard": bool(layers[at]["rows"]) and not chart.layers[at].again} for at in page])
    return {
        "width": chart.width,
        "height": chart.height,
        "layers": layers,
        "pages": pages,
        "columns": chart.columns,
        "top": chart.top,
        "head": chart.head,
    }


def _line(height: float, line: Line, columns: tuple[float, ...]) -> list[Any]:
    """Height, state and words of a chart's row; a heading has its name alone."""
    if line.heading:
        return [height, "", [soften(line.name, sum(columns))]]
    dates = [units.day_text(day) if day is not None else "" for day in (line.due, line.finish)]
    return [height, line.state, [MARKS.get(line.state, ""), soften(line.name, columns[1] - 1), *dates, line.slack]]


def _head(head: Head, third: float) -> dict[str, Any]:
    return {
        "title": soften(head.title, third * 0.6),
        "subtitle": soften(head.subtitle, third),
        "left": [_runs(line, third) for line in head.left],
        "right": [_runs(line, third) for line in head.right],
        "call": None if head.call is None else [soften(text, third) for text in head.call],
        "under": _runs(head.under, third),
    }


def _length(document: Document, width: float) -> float:
    """About how high a document is that stands on one page, mm, rather too much."""
    rows = [row for section in document.sections for row in section.rows]
    heights = (max((_height(cell, width / max(1, len(row.cells))) for cell in row.cells), default=0.0) for row in rows)
    return 60.0 + sum(heights)


def write(path: Path, content: bytes) -> None:
    """Put a document where it shall be: written beside, then moved there; what was there stays whole until then.

    Raises Environment naming the file where the machine does not let us; then what was there is as before.
    """
    beside = path.with_name(f".{path.name}.part")
    try:
        beside.write_bytes(content)
        beside.replace(path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        reason = error.strerror or type(error).__name__
        raise Environment(f"{path}: {reason}. The document was not written. Maybe choose another folder.") from error
