"""How a printed Gantt's days are cut into strips as wide as the page, and how wide a day is on each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

DAY_WIDTHS = (6.0, 5.0, 4.1, 3.4, 2.6, 2.0, 1.4, 1.0, 0.7)
USUAL = 4.1  # mm a day; more where all days then stand on one page, less where that takes fewer pages
NUMBERED = 3.4  # mm a day from which each has its number
FAR = 1.2  # mm a day at least, where no unit works
TILES = 4  # across, before days get narrower than their numbers


@dataclass(frozen=True, slots=True)
class Strip:
    """Days beside each other: of the first, after the last, counted from the chart's first; mm a day."""

    begin: int
    end: int
    day: float


def strips(room: float, days: int, worked: Sequence[int]) -> list[Strip]:
    """Whole weeks in strips of `room` mm: all by the day where one page takes them; else those with sessions (`worked`)
    by the day, those before and after them narrower."""
    begin, end = 0, days
    wide = [width for width in DAY_WIDTHS if width >= USUAL and days <= _weeks(room, width)]
    if worked and not wide:
        begin, end = min(worked) // 7 * 7, max(worked) // 7 * 7 + 7
    numbered = [width for width in DAY_WIDTHS if NUMBERED <= width <= USUAL]
    few = min(numbered, key=lambda width: -(-(end - begin) // max(7, _weeks(room, width))))
    fits = [w for w in (few, *DAY_WIDTHS) if w <= few and end - begin <= TILES * _weeks(room, w)]
    count = max(7, _weeks(room, (wide or fits or DAY_WIDTHS[-1:])[0]))
    day = room / count
    end = min(days, begin + -(-(end - begin) // count) * count)  # the last strip goes on as far as it has room
    near = [Strip(at, min(at + count, end), day) for at in range(begin, end, count)]
    return [*_far(0, begin, room, day), *near, *_far(end, days, room, day)]


def _weeks(room: float, day: float) -> int:
    """How many days in whole weeks have room."""
    return int(room / day) // 7 * 7


def _far(begin: int, end: int, room: float, most: float) -> list[Strip]:
    """Weeks without sessions: on one page while a day is no narrower than FAR, and no wider than `most`."""
    count = max(7, min(end - begin, _weeks(room, FAR)))
    return [Strip(at, min(at + count, end), min(most, room / count)) for at in range(begin, end, count)]
