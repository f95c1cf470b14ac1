"""Where things stand in the viewport: columns, header, bands, rows, bars. Painter, pointer and tests ask here."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QFontMetricsF

from app.engine.calendars import Working
from app.views import theme
from app.views.schedule.bands import Band, Cell
from app.views.schedule.faces import Bar
from app.views.schedule.timescale import TimeScale
from app.views.translated import noted, tr

TITLES = {
    "no": noted("No."),
    "name": noted("Activity"),
    "start": noted("Start"),
    "length": noted("Length"),
    "due": noted("Due"),
    "finish": noted("Finish"),
    "slack": noted("Slack"),
    "done": noted("% done"),
    "started": noted("Started"),
    "finished": noted("Finished"),
    "left": noted("Still to do"),
    "float": noted("Float"),
    "pred": noted("Predecessors"),
    "notes": noted("Notes"),
}
"""The columns that there are, in their order."""
DEFAULT = ("name", "due", "finish", "slack")
WIDEST_TEXT = {
    "start": "Wed 30 May", "length": "1.5 d", "due": "Wed 30 May", "finish": "Wed 30 May", "done": "100 %",
    "started": "Wed 30 May", "finished": "Wed 30 May", "left": "1.5 d",
    "no": "0000", "float": "+000", "pred": "112FS+2d; 114SS; Sc 42", "notes": "Agreed with the post house, fixed",
}  # fmt: skip
GIVE_WAY = (
    "notes",
    "left",
    "started",
    "finished",
    "float",
    "length",
    "start",
    "pred",
    "no",
    "done",
    "finish",
    "due",
    "slack",
)
"""The order in which columns leave a table that has too little room."""
NARROW, NARROWEST = 130, 90
"""Pixels at text size 100 %: how narrow the first column gets before another leaves, and when it stands alone."""
AFTER_SLACK = {"done", "started", "finished", "left", "float", "pred", "notes"}
INDENT = 14
"""Pixels by which what stands under a summary bar is set in."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """Lengths in pixels at the text size in use."""

    row: int
    band: int
    header: int
    gutter: int
    bar: int
    ghost: int
    columns: dict[str, tuple[int, int]]  # name -> left, width
    table: int  # width, with a margin at its right

    @property
    def key(self) -> tuple[tuple[str, tuple[int, int]], ...]:
        """What tells these columns from others."""
        return tuple(self.columns.items())

    @classmethod
    def of(cls, columns: tuple[str, ...], name_width: int) -> Sizes:
        """The sizes of a table with these columns. name_width: pixels at text size 100 %."""
        metrics, titles = QFontMetricsF(theme.font(11)), QFontMetricsF(theme.font(12))
        gutter, gap = theme.px(26), theme.px(8)
        left, places = gutter, {}
        for name in (title for title in TITLES if title in columns):
            if name == "name":
                width = theme.px(name_width)
            elif name in ("no", "done", "float"):
                width = int(
                    max(metrics.horizontalAdvance(WIDEST_TEXT[name]), titles.horizontalAdvance(tr(TITLES[name])))
                )
                width += 2 * gap
            elif name == "slack":
                width = int(QFontMetricsF(theme.font(12, 600)).horizontalAdvance("+00 → −0")) + gap
            else:
                width = int(
                    max(metrics.horizontalAdvance(WIDEST_TEXT[name]), titles.horizontalAdvance(tr(TITLES[name])))
                )
                width += gap
            places[name] = (left, width)
            left += width + (gap if name == "slack" and set(columns) & AFTER_SLACK else 0)
        return cls(
            theme.px(26), theme.px(25), theme.px(46), gutter, theme.px(13), theme.px(19), places, left + theme.px(8)
        )  # fmt: skip

    @classmethod
    def fitted(cls, columns: tuple[str, ...], name_width: int, room: int) -> Sizes:
        """The same in `room` pixels: the first column is narrowed, then columns leave, by `GIVE_WAY`."""
        kept, narrow = list(columns), min(name_width, NARROW)
        leaving = [name for name in GIVE_WAY if name in columns]
        while True:
            found = cls.of(tuple(kept), narrow if leaving else min(narrow, NARROWEST))
            if found.table <= room or not leaving:
                break
            kept.remove(leaving.pop(0))
        spare = max(0, int((room - found.table) * 100 / theme.px(100)))
        own = narrow if leaving else min(narrow, NARROWEST)
        return cls.of(tuple(kept), min(name_width, own + spare)) if spare else found


@dataclass(slots=True)
class Layout:
    """One moment's arrangement. scroll_x, scroll_y: what is scrolled away, pixels."""

    width: int
    height: int
    sizes: Sizes
    scale: TimeScale
    bands: tuple[Band, ...] = ()
    scroll_x: int = 0
    scroll_y: int = 0
    _cells: dict[int, tuple[int, Cell]] = field(default_factory=dict)

    @property
    def table(self) -> int:
        return self.sizes.table

    @property
    def rows_top(self) -> int:
        return self.sizes.header + len(self.bands) * self.sizes.band

    @property
    def chart(self) -> QRect:
        """The timeline below its header and bands."""
        return QRect(self.table, self.rows_top, max(0, self.width - self.table), max(0, self.height - self.rows_top))

    @property
    def left(self) -> float:
        """The timeline's x that stands at the chart's left edge."""
        return self.scroll_x

    @property
    def right(self) -> float:
        return self.scroll_x + self.width - self.table

    # time -------------------------------------------------------------------------------------------------------------
    def x(self, timeline_x: float) -> float:
        """Viewport x of a position on the timeline."""
        return self.table + timeline_x - self.scroll_x

    def timeline(self, x: float) -> float:
        """Position on the timeline of a viewport x."""
        return x - self.table + self.scroll_x

    def span(self, bar: Bar, working: Working) -> tuple[float, float]:
        """Left and right edge of a bar, viewport x; the same x twice for a milestone."""
        scale = self.scale
        right = (
            scale.day_x(bar.last_day + 1)
            if bar.last_day and not scale.hours
            else scale.x_finish(bar.finish, working)
        )  # fmt: skip
        if bar.shape == "diamond":
            return self.x(right), self.x(right)
        start = scale.x_start(bar.start, working)
        return self.x(start), self.x(max(right, start + 3))

    def bar_rect(self, bar: Bar, working: Working, index: int) -> QRectF:
        """The rectangle of a bar, or around a milestone, in row `index`."""
        left, right = self.span(bar, working)
        size = self.sizes.bar
        middle = self.row_y(index) + self.sizes.row / 2
        if bar.shape == "diamond":
            return QRectF(left - size / 2, middle - size / 2, size, size)
        return QRectF(left, middle - size / 2, right - left, size)

    # rows -------------------------------------------------------------------------------------------------------------
    def row_y(self, index: int) -> int:
        return self.rows_top + index * self.sizes.row - self.scroll_y

    def row_at(self, y: float, count: int) -> int | None:
        """The row at a viewport y, of `count`; None above, in the header and below the last."""
        if y < self.rows_top:
            return None
        index = int(y - self.rows_top + self.scroll_y) // self.sizes.row
        return index if 0 <= index < count else None

    def visible(self, count: int) -> range:
        """The rows of `count` that are at least partly to be seen."""
        first = max(0, self.scroll_y // self.sizes.row)
        last = (self.scroll_y + max(0, self.height - self.rows_top) - 1) // self.sizes.row
        return range(first, min(count, last + 1))

    def cell_rect(self, index: int, column: str) -> QRect:
        """A cell of the table. Raises KeyError for a column that is not shown."""
        left, width = self.sizes.columns[column]
        return QRect(left, self.row_y(index), width, self.sizes.row)

    def fold_mark(self, depth: int) -> tuple[int, int]:
        """Left edge and width of the sign by which a summary bar is folded."""
        return self.sizes.columns["name"][0] + theme.px(INDENT) * depth - 2, theme.px(INDENT) + 2

    def column_at(self, x: float) -> str | None:
        for name, (left, width) in self.sizes.columns.items():
            if left <= x < left + width:
                return name
        return None

    # sessions ---------------------------------------------------------------------------------------------------------
    def session_rect(self, session: int) -> QRectF | None:
        """The cell of a session in its unit's band; None where its unit is not shown."""
        if not self._cells:
            self._cells = {
                cell.session: (place, cell) for place, band in enumerate(self.bands) for cell in band.cells
            }  # fmt: skip
        found = self._cells.get(session)
        return None if found is None else self.cell_of(*found)

    def cell_of(self, place: int, cell: Cell) -> QRectF:
        """The rectangle of a session's cell in band `place`."""
        top = self.sizes.header + place * self.sizes.band
        inset = 4 if self.scale.per_day >= 5 else 7
        if self.scale.hours:
            left, right = self.scale.x_at(cell.start), self.scale.x_at(cell.end)
        else:
            share = self.scale.per_day / cell.places
            left = self.scale.day_x(cell.day) + cell.place * share
            right = left + share
        gap = 1 if self.scale.per_day >= 8 else 0
        return QRectF(self.x(left) + gap, top + inset, max(1.5, right - left - 2 * gap), self.sizes.band - 2 * inset)

    def session_at(self, x: float, y: float) -> int | None:
        """The session whose cell is at a point of the viewport."""
        if x < self.table or not self.sizes.header <= y < self.rows_top:
            return None
        place = int(y - self.sizes.header) // self.sizes.band
        for cell in self.bands[place].cells:
            rect = self.cell_of(place, cell)
            if rect.left() - 1 <= x <= rect.right() + 1:
                return cell.session
        return None
