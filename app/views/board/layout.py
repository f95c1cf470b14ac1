"""Where everything on the board stands: heights of rows, columns, and the way from a row to its pixels and back."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtCore import QRect

from app.views import measured, theme
from app.views.board.rows import Column, Table

HEIGHTS = {"strip": 28, "banner": 24, "break": 30}
CAST, NARROW = 24, 16  # a column of the cast; where all would not fit
LEAST = 540  # of what stands left of the cast; a narrower view scrolls sideways
MARK, SCENE, SLUG, SET = 8, 26, 70, 144  # left edges
PAGES, EST = 46, 44  # widths


@dataclass(frozen=True, slots=True)
class Sizes:
    """Lengths at the text size in use."""

    header: int
    heights: tuple[tuple[str, int], ...]
    cast: int
    narrow: int
    least: int
    left: tuple[int, int, int, int]

    @staticmethod
    def of(columns: tuple[Column, ...]) -> Sizes:
        px = theme.px
        longest = max((measured.width_of(column.name, 11, 400) for column in columns), default=0)
        return Sizes(
            px(30) + min(longest, px(64)) if columns else px(34),
            tuple((kind, px(height)) for kind, height in HEIGHTS.items()),
            px(CAST),
            px(NARROW),
            px(LEAST),
            (px(MARK), px(SCENE), px(SLUG), px(SET)),
        )


class Layout:
    """One frame's places. Points are in the viewport; rows are indexes into the table's."""

    def __init__(self, table: Table, sizes: Sizes, width: int, height: int, left: int = 0, top: int = 0) -> None:
        self.table, self.sizes = table, sizes
        self.width, self.height, self.left, self.top = width, height, left, top
        count = len(table.columns)
        self.cast = max(sizes.narrow, min(sizes.cast, (width - sizes.least) // max(1, count)))
        self.content = max(width, sizes.least + count * self.cast)
        self.cast_left = self.content - count * self.cast
        heights = dict(sizes.heights)
        self.tops = [0, *accumulate(heights[row.kind] for row in table.rows)]

    def scrolled(self, width: int, height: int, left: int, top: int) -> Layout:
        """The same rows, seen from elsewhere."""
        if (width, height) != (self.width, self.height):
            return Layout(self.table, self.sizes, width, height, left, top)
        self.left, self.top = left, top
        return self

    @property
    def total(self) -> int:
        """Height of all rows."""
        return self.tops[-1]

    def row_y(self, index: int) -> int:
        return self.tops[index] - self.top + self.sizes.header

    def row_rect(self, index: int) -> QRect:
        return QRect(-self.left, self.row_y(index), self.content, self.tops[index + 1] - self.tops[index])

    def row_at(self, y: float) -> int | None:
        """The row at a height of the viewport, or None: the header, or below the last."""
        if y < self.sizes.header:
            return None
        place = bisect_right(self.tops, y - self.sizes.header + self.top) - 1
        return place if 0 <= place < len(self.table.rows) else None

    def visible(self) -> range:
        """The rows that are seen."""
        first = max(0, bisect_right(self.tops, self.top) - 1)
        last = bisect_right(self.tops, self.top + self.height - self.sizes.header)
        return range(first, min(last, len(self.table.rows)))

    def gap_at(self, y: float) -> int:
        """The gap between rows nearest to a height: 0 is above the first, n below the n-th."""
        offset = max(0.0, y - self.sizes.header + self.top)
        place = min(max(0, bisect_right(self.tops, offset) - 1), len(self.table.rows))
        if place >= len(self.table.rows):
            return len(self.table.rows)
        middle = (self.tops[place] + self.tops[place + 1]) / 2
        return place + (offset > middle)

    def gap_y(self, gap: int) -> int:
        return self.tops[gap] - self.top + self.sizes.header

    def cell(self, index: int, column: str) -> QRect:
        """A cell of a row in the viewport: estimate, pages or set."""
        row = self.row_rect(index)
        x, width = self.spans()[column]
        return QRect(x - self.left, row.top(), width, row.height())

    def spans(self) -> dict[str, tuple[int, int]]:
        """Column → its left edge and width, unscrolled."""
        px, edge = theme.px, self.cast_left
        mark, scene, slug, place = self.sizes.left
        estimate = edge - px(10) - px(EST)
        wide = 0 if self.table.music else px(PAGES)
        pages = estimate - wide
        return {
            "mark": (mark, scene - mark),
            "scene": (scene, slug - scene),
            "slug": (slug, place - slug),
            "set": (place, pages - px(8) - place),
            "pages": (pages, wide),
            "estimate": (estimate, px(EST)),
        }
