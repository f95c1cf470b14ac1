"""Where everything on the board stands: heights of rows, cells, and the way from a row to its pixels and back.

Two looks of the same rows: *rows* lie below one another, with their cells side by side; *columns*, the cardboard view,
stand side by side, with their cells below one another. A point is of the viewport; *along* is the way from strip to
strip: down in rows, to the right in columns.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate
from typing import Literal, TypeAlias

from PySide6.QtCore import QLine, QPoint, QRect

from app.views import measured, theme
from app.views.board.faces import TEXTS
from app.views.board.rows import StripRow, Table

Look: TypeAlias = Literal["rows", "columns"]

HEIGHTS = {"strip": 28, "banner": 24, "break": 30}
WIDTHS = {"strip": 32, "banner": 24, "break": 36}
CAST, NARROW = 24, 16  # a column of the cast; where all would not fit
LEAST = 560  # of what stands left of the cast, else their numbers share a cell; a narrower view scrolls sideways
SMALLEST = 480  # of a strip without its cast
MARK, SCENE, SLUG, SET = 8, 26, 70, 144  # left edges
FIXED = {"scene": 44, "slug": 74, "flags": 120, "pages": 46, "estimate": 44, "cast_ids": 130}
STANDING = {"scene": 24, "slug": 34, "pages": 20, "estimate": 20, "marks": 20}  # heights of cells of the cardboard
WORDS, SHORTEST = 220, 140  # of its set and synopsis, upright: up to twice that where there is room; at least
CELL = 19  # of one of its cast
NAMES = 150  # of the names beside the cardboard
USUAL = ("scene", "slug", "set", "synopsis", "flags", "pages", "estimate", "cast")


@dataclass(frozen=True, slots=True)
class Sizes:
    """Lengths at the text size in use. header: before the first row, along; heights: of rows, along."""

    header: int
    heights: tuple[tuple[str, int], ...]
    cast: int
    narrow: int
    least: int
    left: tuple[int, int, int, int]
    fields: tuple[str, ...] = USUAL
    look: Look = "rows"
    scene: int = 0  # of the longest label
    in_columns: bool = False  # whether each of the cast has a column

    @staticmethod
    def of(
        table: Table, fields: tuple[str, ...] = USUAL, look: Look = "rows", width: int = 10**6
    ) -> Sizes:  # fmt: skip
        """Lengths for a table in a viewport of that width."""
        px, columns = theme.px, table.columns
        longest = max((measured.width_of(column.name, 11, 400) for column in columns), default=0)
        label = max((row.label for row in table.rows if isinstance(row, StripRow)), key=len, default="")
        count = len(columns) if "cast" in fields else 0
        in_columns = bool(count) and (look == "columns" or (width - px(LEAST)) // count >= px(NARROW))
        across = px(30) + min(longest, px(64)) if in_columns else px(34)
        lengths = HEIGHTS if look == "rows" else WIDTHS
        return Sizes(
            across if look == "rows" else px(NAMES),
            tuple((kind, px(length)) for kind, length in lengths.items()),
            px(CAST),
            px(NARROW),
            px(LEAST),
            (px(MARK), px(SCENE), px(SLUG), px(SET)),
            fields,
            look,
            max(px(FIXED["scene"]), measured.width_of(label, 13, 700) + px(8)),
            in_columns,
        )


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a strip: where it begins and how long it is, across and unscrolled. texts: fields that flow in it;
    flags: whether they stand at its right."""

    name: str
    start: int
    length: int
    texts: tuple[str, ...] = ()
    flags: bool = False


class Layout:
    """One frame's places. Points are in the viewport; rows are indexes into the table's."""

    def __init__(self, table: Table, sizes: Sizes, width: int, height: int, left: int = 0, top: int = 0) -> None:
        self.table, self.sizes = table, sizes
        self.width, self.height, self.left, self.top = width, height, left, top
        self.flat = sizes.look == "rows"
        heights = dict(sizes.heights)
        self.tops = [0, *accumulate(heights[row.kind] for row in table.rows)]
        count = len(table.columns) if "cast" in sizes.fields else 0
        if self.flat:
            self.in_columns = sizes.in_columns
            self.cast = min(sizes.cast, max(sizes.narrow, (width - sizes.least) // count)) if self.in_columns else 0
            count = count if self.in_columns else 0
            self.content = max(width, theme.px(SMALLEST) + count * self.cast)
            self.cast_left = self.content - count * self.cast
            self.cells = _side_by_side(
                sizes, self.cast_left, table.music, "cast" in sizes.fields and bool(table.columns) and not count
            )
        else:
            self.in_columns = bool(count)
            self.cast = theme.px(CELL)
            self.cells, self.cast_left = _below_one_another(sizes, table.music, height - count * self.cast)
            self.content = max(height, self.cast_left + count * self.cast)

    # along ------------------------------------------------------------------------------------------------------------
    @property
    def total(self) -> int:
        """Length of all rows."""
        return self.tops[-1]

    @property
    def page(self) -> int:
        """Length of the rows that are seen at once."""
        return max(0, (self.height if self.flat else self.width) - self.sizes.header)

    @property
    def scroll(self) -> int:
        return self.top if self.flat else self.left

    def along(self, at: QPoint) -> int:
        """How far along a point is, from the viewport's edge."""
        return at.y() if self.flat else at.x()

    def _seen(self, offset: int) -> int:
        return offset - self.scroll + self.sizes.header

    def row_y(self, index: int) -> int:
        """Where a row begins, along, in the viewport."""
        return self._seen(self.tops[index])

    def row_rect(self, index: int) -> QRect:
        start, length = self.row_y(index), self.tops[index + 1] - self.tops[index]
        if self.flat:
            return QRect(-self.left, start, self.content, length)
        return QRect(start, -self.top, length, self.content)

    def row_at(self, at: QPoint) -> int | None:
        """The row at a point of the viewport, or None: the header, or after the last."""
        along = self.along(at)
        if along < self.sizes.header:
            return None
        place = bisect_right(self.tops, along - self.sizes.header + self.scroll) - 1
        return place if 0 <= place < len(self.table.rows) else None

    def visible(self) -> range:
        """The rows that are seen."""
        first = max(0, bisect_right(self.tops, self.scroll) - 1)
        last = bisect_right(self.tops, self.scroll + self.page)
        return range(first, min(last, len(self.table.rows)))

    def gap_at(self, at: QPoint) -> int:
        """The gap between rows nearest to a point: 0 is before the first, n after the n-th."""
        offset = max(0, self.along(at) - self.sizes.header + self.scroll)
        place = min(max(0, bisect_right(self.tops, offset) - 1), len(self.table.rows))
        if place >= len(self.table.rows):
            return len(self.table.rows)
        middle = (self.tops[place] + self.tops[place + 1]) / 2
        return place + (offset > middle)

    def gap_line(self, gap: int) -> QLine:
        """The line between two rows."""
        at = self._seen(self.tops[gap])
        return QLine(0, at, self.width, at) if self.flat else QLine(at, 0, at, self.height)

    # cells ------------------------------------------------------------------------------------------------------------
    def find(self, field: str) -> Cell | None:
        """The cell a field stands in; None: it is not shown."""
        return next((cell for cell in self.cells if field == cell.name or field in cell.texts), None)

    def cell(self, index: int, field: str) -> QRect:
        """A cell of a row in the viewport; empty where the field is not shown."""
        found, row = self.find(field), self.row_rect(index)
        if found is None:
            return QRect()
        if self.flat:
            return QRect(found.start - self.left, row.top(), found.length, row.height())
        return QRect(row.left(), found.start - self.top, row.width(), found.length)

    def field_at(self, at: QPoint) -> str:
        """The field at a point, by its cell's name, or empty."""
        across = at.x() + self.left if self.flat else at.y() + self.top
        found = (cell.name for cell in self.cells if cell.start <= across < cell.start + cell.length)
        return next(found, "")

    def beside(self, index: int) -> QPoint:
        """Where a form about a row stands."""
        row = self.row_rect(index)
        return QPoint(self.sizes.left[2], row.bottom()) if self.flat else QPoint(row.right() + 4, theme.px(60))


def _side_by_side(sizes: Sizes, edge: int, music: bool, ids: bool) -> tuple[Cell, ...]:
    """Cells of a strip in rows, in the fields' order, up to where the cast begins. ids: the cast has a cell too."""
    px, groups = theme.px, _groups(sizes.fields, music, ids)
    gap = px(10)
    lengths = {name: px(length) for name, length in FIXED.items()} | {"scene": sizes.scene}
    fixed = sum(lengths[group[0]] for group in groups if not _flows(group))
    weights = [sum(2 if name in ("set", "synopsis") else 1 for name in group) for group in groups if _flows(group)]
    room = max(0, edge - sizes.left[1] - gap - fixed)
    cells, x = [], sizes.left[1]
    for group in groups:
        if not _flows(group):
            cells.append(Cell(group[0], x, lengths[group[0]]))
        else:
            share = room * weights.pop(0) // max(1, sum(weights) + _weight(group))
            room -= share
            texts = tuple(name for name in group if name != "flags")
            cells.append(Cell(texts[0], x, share - px(8), texts, "flags" in group))
            x += share
            continue
        x += cells[-1].length
    return tuple(cells)


def _weight(group: tuple[str, ...]) -> int:
    return sum(2 if name in ("set", "synopsis") else 1 for name in group)


def _flows(group: tuple[str, ...]) -> bool:
    return any(name in TEXTS for name in group)


def _groups(fields: tuple[str, ...], music: bool, ids: bool) -> list[tuple[str, ...]]:
    """The fields that share a cell: neighbours that flow, and the flags beside them; others are alone."""
    shown = [name for name in fields if name != "cast" and not (music and name in ("pages", "flags"))]
    if ids and "cast_ids" not in shown:
        shown.append("cast_ids")
    groups: list[tuple[str, ...]] = []
    for name in shown:
        flowing = name in TEXTS or name == "flags"
        if flowing and groups and _joins(groups[-1]):
            groups[-1] = (*groups[-1], name)
        else:
            groups.append((name,))
    return groups


def _joins(group: tuple[str, ...]) -> bool:
    return all(name in TEXTS or name == "flags" for name in group)


def _below_one_another(sizes: Sizes, music: bool, room: int) -> tuple[tuple[Cell, ...], int]:
    """Cells of a strip in columns, and where the cast begins: marks, then the fields in their order; flowing ones share
    one, as long as `room` allows; flags and cast in one cell have none."""
    px = theme.px
    room -= px(8) + sum(px(STANDING[name]) for name in ("marks", *sizes.fields) if name in STANDING)
    words = min(max(px(SHORTEST), room), 2 * px(WORDS))
    texts = tuple(name for name in sizes.fields if name in TEXTS)
    cells, y, told = [], px(4), False
    for name in ("marks", *sizes.fields):
        if name in STANDING and not (music and name == "pages"):
            cells.append(Cell(name, y, px(STANDING[name])))
        elif name in TEXTS and not told:
            told = True
            cells.append(Cell(texts[0], y, words, texts))
        else:
            continue
        y += cells[-1].length
    return tuple(cells), y + px(4)
