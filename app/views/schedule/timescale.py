"""Minute ↔ pixel: where dates and instants lie on the timeline, and what its header says. No Qt.

x is in pixels from the left edge of the first date. At coarse zoom a bar fills the *working* day of its own calendar
(09:00 is the left edge of the date, 18:00 the right one); from `HOURS` pixels a day on, the local clock is linear.
"""

from __future__ import annotations

import functools
from bisect import bisect_right
from dataclasses import dataclass, replace
from datetime import date
from math import log

from app.engine.calendars import Working
from app.plan import units
from app.plan.spoken import speaker
from app.views.translated import noted, tr

HOURS = 160.0  # pixels a day from which on hours are drawn
NEAREST, WIDEST = 480.0, 1.5
STEPS = {"day": 240.0, "week": 16.0, "month": 6.0, "quarter": 2.2}
"""Pixels a day of the named zooms."""

MONTHS = (
    noted("January"),
    noted("February"),
    noted("March"),
    noted("April"),
    noted("May"),
    noted("June"),
    noted("July"),
    noted("August"),
    noted("September"),
    noted("October"),
    noted("November"),
    noted("December"),
)


@functools.lru_cache(maxsize=16)
def _midnights(zone: str, first: int, days: int) -> tuple[int, ...]:
    return tuple(units.local_midnight(date.fromordinal(day), zone) for day in range(first, first + days + 1))


@functools.lru_cache(maxsize=1 << 16)
def _place(instant: int, working: Working, end: bool) -> float:
    """Ordinal of an instant's working date, and how much of that date's working time lies before it.

    On a day off a start lies at its beginning and an end at its end.
    """
    day = working.finish_date(instant) if end else working.local_date(instant)
    if not working.is_working(day):
        return day + float(end)
    begin, stop = working.worked(working.day_start(day)), working.worked(working.day_end(day))
    if stop <= begin:
        return day + float(end)
    return day + min(1.0, max(0.0, (working.worked(instant) - begin) / (stop - begin)))


@dataclass(frozen=True, slots=True)
class Tick:
    """A piece of the header: where it begins, how wide it is, what stands at its left (or, where that has no room, a
    shorter text) and at its right."""

    x: float
    width: float
    text: str
    aside: str = ""
    day: int = 0  # ordinal, where the piece is one date
    strong: bool = False  # a line through the chart begins here
    short: str = ""


@dataclass(frozen=True, slots=True)
class TimeScale:
    """first: ordinal of the date at x = 0; days: how many dates; per_day: pixels."""

    zone: str
    first: int
    days: int
    per_day: float = STEPS["week"]

    @property
    def width(self) -> float:
        return self.days * self.per_day

    @property
    def hours(self) -> bool:
        """Whether the clock is linear."""
        return self.per_day >= HOURS

    @property
    def zoom(self) -> str:
        """The named zoom this one is nearest to in use: day, week, month, quarter."""
        if self.hours:
            return "day"
        return "week" if self.per_day >= 11 else "month" if self.per_day >= 3.5 else "quarter"

    @property
    def share(self) -> float:
        """The zoom from 0 (a quarter) to 1 (a day), in equal steps of magnification."""
        return log(self.per_day / WIDEST) / log(NEAREST / WIDEST)

    @staticmethod
    def per_day_of(share: float) -> float:
        """The reverse of `share`."""
        return WIDEST * (NEAREST / WIDEST) ** min(1.0, max(0.0, share))

    def zoomed(self, per_day: float) -> TimeScale:
        return replace(self, per_day=min(NEAREST, max(WIDEST, per_day)))

    # where things lie -------------------------------------------------------------------------------------------------
    def day_x(self, day: int) -> float:
        return (day - self.first) * self.per_day

    def day_at(self, x: float) -> int:
        return self.first + int(x // self.per_day)

    def day_of(self, instant: int) -> int:
        """Ordinal of the local date of an instant; the first or last date for one outside."""
        midnights = _midnights(self.zone, self.first, self.days)
        return self.first + min(max(bisect_right(midnights, instant) - 1, 0), self.days - 1)

    def x_at(self, instant: int) -> float:
        """By the local clock."""
        day = self.day_of(instant)
        midnights = _midnights(self.zone, self.first, self.days)
        start, stop = midnights[day - self.first], midnights[day - self.first + 1]
        return self.day_x(day) + (instant - start) / (stop - start) * self.per_day

    def instant_at(self, x: float) -> int:
        """The instant of a position by the local clock."""
        day = min(max(self.day_at(x), self.first), self.first + self.days - 1)
        midnights = _midnights(self.zone, self.first, self.days)
        start, stop = midnights[day - self.first], midnights[day - self.first + 1]
        return start + round((x - self.day_x(day)) / self.per_day * (stop - start))

    def x_start(self, instant: int, working: Working | None) -> float:
        """Left edge of work that begins at `instant`."""
        if self.hours or working is None:
            return self.x_at(instant)
        return (_place(instant, working, False) - self.first) * self.per_day

    def x_finish(self, instant: int, working: Working | None) -> float:
        """Right edge of work that ends at `instant`; a midnight belongs to the date it ends."""
        if self.hours or working is None:
            return self.x_at(instant)
        return (_place(instant, working, True) - self.first) * self.per_day

    # the header -------------------------------------------------------------------------------------------------------
    def upper(self, left: float, right: float) -> list[Tick]:
        """The upper line of the header between two positions."""
        zoom = self.zoom
        if zoom == "day":
            return [self._date_tick(day) for day in self._days(left, right)]
        if zoom == "quarter":
            return self._months(left, right)
        ticks = []
        for monday in self._mondays(left, right):
            when = date.fromordinal(monday)
            week = f"{tr('wk')} {when.isocalendar().week}" if zoom == "week" else ""
            short = units.date_text(when)
            text = f"{when.day} {tr(MONTHS[when.month - 1])}" if zoom == "week" else short
            short = short if zoom == "week" else str(when.day)
            ticks.append(Tick(self.day_x(monday), 7 * self.per_day, text, week, monday, strong=True, short=short))
        return ticks

    def lower(self, left: float, right: float) -> list[Tick]:
        """The lower line: hours, day numbers, week numbers or quarters."""
        zoom = self.zoom
        if zoom == "day":
            step = 3 if self.per_day < 320 else 2
            return [
                Tick(self.day_x(day) + hour / 24 * self.per_day, step / 24 * self.per_day, f"{hour:02d}", day=day)
                for day in self._days(left, right)
                for hour in range(0, 24, step)
            ]
        if zoom == "week":
            return [
                Tick(self.day_x(day), self.per_day, str(date.fromordinal(day).day), day=day)
                for day in self._days(left, right)
            ]
        if zoom == "month":
            return [
                Tick(self.day_x(monday), 7 * self.per_day, f"{tr('wk')} {week}", short=str(week))
                for monday in self._mondays(left, right)
                for week in (date.fromordinal(monday).isocalendar().week,)
            ]
        return [
            Tick(tick.x, tick.width, f"Q{(date.fromordinal(tick.day).month + 2) // 3}")
            for tick in self._months(left, right)
            if date.fromordinal(tick.day).month % 3 == 1
        ]

    def _date_tick(self, day: int) -> Tick:
        when = date.fromordinal(day)
        week = f"{tr('wk')} {when.isocalendar().week}" if when.weekday() == 0 else ""
        return Tick(self.day_x(day), self.per_day, units.day_text(when), week, day, strong=True)

    def _days(self, left: float, right: float) -> range:
        return range(
            max(self.first, self.day_at(left)),
            min(self.first + self.days, self.day_at(right) + 1),
        )

    def _mondays(self, left: float, right: float) -> range:
        begin = self._days(left, right).start
        return range(begin - (begin - 1) % 7, self._days(left, right).stop, 7)

    def _months(self, left: float, right: float) -> list[Tick]:
        shown = self._days(left, right)
        if not shown:
            return []
        when, ticks = date.fromordinal(shown.start).replace(day=1), []
        while when.toordinal() < shown.stop:
            after = date(when.year + when.month // 12, when.month % 12 + 1, 1)
            x, width = self.day_x(when.toordinal()), (after - when).days * self.per_day
            name = tr(MONTHS[when.month - 1])
            text = f"{name} {when.year}" if when.month == 1 or width > 110 else name
            ticks.append(
                Tick(
                    x,
                    width,
                    text if width > 64 else speaker().months[when.month - 1],
                    "",
                    when.toordinal(),
                    strong=True,
                )
            )
            when = after
        return ticks
