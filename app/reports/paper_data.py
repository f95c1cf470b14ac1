"""A document as data for its template: what the typesetter reads, with room for words that would not fit.

Plain texts are strings. What is bold, grey, typed by hand, not to be parted or has eighths in it is a dictionary, and
what is as usual is left out: a schedule of sixty pages has some fifteen thousand cells.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import asdict
from functools import lru_cache
from typing import Any, Literal

from app.plan import units
from app.reports.content import (
    Beside,
    Block,
    Cell,
    Chart,
    Column,
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
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]")
_UNBROKEN = re.compile(
    r"\b(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) )?\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?: \d{4})?\b"
    r"|\b\d+ \d/8\b(?: pages)?|\b(?:Day|Session|Sc) [A-Z]?\d+[A-Z]?\b"
    r"|\b0\d{3,4} \d{3} \d{3,4}\b|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b"
    r"|(?:^|(?<=, ))\d{1,3} [^\W\d_][^\s,]*"
)
"""Dates, pages, days and scenes, telephone numbers, post codes, a part's number and name: never parted at the end of a
line where the line has room for them."""
_EIGHTHS = re.compile(r"\d [1-7]/8")
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
FOOTER = 0.64  # letters a millimetre of the page, beside `Page 12 of 60`


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
    if len(text) <= most:
        return text
    first, last = text[: most // 2], text[-most // 2 + 3 :]
    first = first.rpartition(" ")[0] or first  # no word is cut, unless it takes the whole half
    last = last.partition(" ")[2] or last
    return f"{first} … {last}"


@lru_cache(maxsize=8192)
def _fitted(text: str, width: float) -> str:
    """A cell's text as it is set; a long list says the same few things over and over."""
    return soften(unbroken(text, width), width)


def _cell(cell: Cell, row: Row, column: Column, width: float) -> str | dict[str, Any]:
    """A cell: the text alone where it is one plain run at the left."""
    inside = width - GAP
    lines = [_line([_said(run, _fitted(run.text, inside)) for run in line]) for line in cell.lines]
    made: dict[str, Any] = {}
    fill = cell.tint if cell.tint != "none" else "mark" if row.changed else row.tint
    if fill != "none":
        made["fill"] = fill
    if (align := cell.align or column.align) != "left":
        made["align"] = align
    if cell.span != 1:
        made["span"] = cell.span
    if len(lines) == 1 and len(lines[0]) == 1 and isinstance(text := lines[0][0], str):
        return made | {"text": text} if made else text
    return made | {"lines": lines if lines != [[]] else []}


def _line(runs: list[str | dict[str, Any]]) -> list[str | dict[str, Any]]:
    """Runs without the plain ones that say nothing, unless none says anything."""
    return [run for run in runs if run] or runs[:1]


def _said(run: Run, text: str) -> str | dict[str, Any]:
    """A run as it is set: the text alone where nothing is to be done to it."""
    made: dict[str, Any] = {}
    if run.bold:
        made["bold"] = True
    elif run.soft:
        made["soft"] = True
    if run.typed:
        made["typed"] = True
    if WHOLE in text:
        made["parted"] = True
    if "/8" in text and _EIGHTHS.search(text):
        made["eighths"] = True
    return made | {"text": text} if made else text


def _height(cell: Cell, width: float) -> float:
    """About how high a cell is set, mm, rather too much."""
    letters = max(1.0, (width - GAP) / (MEAN_LETTER * 1.15))
    return LINE * sum(max(1, -(-sum(len(run.text) for run in line) // int(letters or 1))) for line in cell.lines) + 3


def _tall(row: Row, widths: list[float], page: float) -> bool:
    """Whether a row is higher than half a page: then it may break, or it would leave pages empty."""
    at = 0
    for cell in row.cells:
        end = at + cell.span
        # a letter a line would be the narrowest: most cells are not so long that they need be measured
        most = LINE * (len(cell.lines) + sum(len(run.text) for line in cell.lines for run in line)) + 3
        if most > page / 2 and _height(cell, sum(widths[at:end])) > page / 2:
            return True
        at = end
    return False


def _row(row: Row, columns: tuple[Column, ...], widths: list[float], page: float) -> dict[str, Any]:
    cells, at = [], 0
    for cell in row.cells:
        cells.append(_cell(cell, row, columns[at], sum(widths[at : at + cell.span])))
        at += cell.span
    made: dict[str, Any] = {"cells": cells}
    if row.changed:
        made["changed"] = True
    if _tall(row, widths, page):
        made["tall"] = True
    return made


def _table(table: Table, width: float, page: float) -> dict[str, Any]:
    fixed = sum(column.width for column in table.columns)
    shares = sum(not column.width for column in table.columns)
    share = max(10.0, (width - fixed) / shares) if shares else 0
    widths = [column.width or share for column in table.columns]
    rows = [_row(row, table.columns, widths, page) for row in table.rows]
    ties = _ties(table.rows)
    for row, tie in zip(rows, ties, strict=True):
        if tie != 1:
            row["tie"] = tie
    lead = min(table.lead, len(rows)) if table.head else 0
    _name_days(table.rows, rows, lead)
    return {
        "columns": [asdict(column) | {"head": clean(column.head)} for column in table.columns],
        "head": table.head,
        "fresh": table.fresh,
        "tight": table.tight,
        "dense": table.dense,
        "blank": table.blank,
        "lead": lead,
        "ties": any(tie > 1 for tie in ties),
        "rows": rows,
    }


def _name_days(rows: tuple[Row, ...], made: list[dict[str, Any]], lead: int) -> None:
    """Say at a day's first row and at its last which it is, for a page that goes on with it.

    A day is named after its rows; those that are repeated with the head (`lead` of them) belong to none.
    """
    name = ""
    for at in range(len(rows) - 1, -1, -1):
        if ended := _ended(rows[at]):
            name = ended
        if at < lead:
            break
        if ended:
            made[at]["ended"] = ended
        elif name and (at == 0 or rows[at - 1].tint == "head"):
            made[at]["begun"] = name


def _ended(row: Row) -> str:
    """`Day 12` of the row `End of Day 12, Thu 6 May`; empty: the row ends no day."""
    if row.tint != "head" or not row.cells:
        return ""
    said = row.cells[0].text.replace("\n", "")
    return clean(said.removeprefix("End of ").split(",")[0]) if said.startswith("End of ") else ""


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


def file_name(picture: Picture) -> str:
    """Under which name the template finds a picture."""
    ending = "png" if picture.image.startswith(b"\x89PNG") else "jpg"
    return f"{hashlib.sha256(picture.image).hexdigest()}.{ending}"


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
            {"file": file_name(picture), "caption": soften(picture.caption, width / 2), "alt": clean(picture.alt)}
            for picture in block.items
        ]
        return {"kind": "pictures", "title": clean(block.title), "items": items}
    return {"kind": "paragraph", "runs": _runs(block.runs, width), "right": _runs(block.right, width / 2)}


def _runs(runs: tuple[Run, ...], width: float) -> list[str | dict[str, Any]]:
    return [_run(run, width) for run in runs]


def _run(run: Run, width: float) -> str | dict[str, Any]:
    return _said(run, _fitted(run.text, width))


def _empty(block: dict[str, Any]) -> bool:
    if block["kind"] == "section":
        return not block["tables"]
    if block["kind"] == "pictures":
        return not block["items"]
    return block["kind"] == "beside" and not any(block["columns"])


def data_of(document: Document, paper: Paper) -> dict[str, Any]:
    """What the template of a document is given."""
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
            "rows": [_chart_line(height, line, chart.columns) for height, line in layer.rows],
        }
        for layer in chart.layers
    ]
    pages = []
    for page in chart.pages:  # rows that stand on several pages are heard on the first
        pages.append([{"layer": at, "heard": bool(layers[at]["rows"]) and not chart.layers[at].again} for at in page])
    words = (word[4] for layer in layers for word in layer["words"])
    told = (text for layer in layers for row in layer["rows"] for text in row[2])
    return {
        "eighths": any(map(_EIGHTHS.search, (*words, *told))),
        "width": chart.width,
        "height": chart.height,
        "layers": layers,
        "pages": pages,
        "columns": chart.columns,
        "top": chart.top,
        "head": chart.head,
    }


def _chart_line(height: float, line: Line, columns: tuple[float, ...]) -> list[Any]:
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
