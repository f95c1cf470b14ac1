"""Working time: a weekly pattern with exceptions, compiled once into sorted spans that are then only looked up.

Instants are whole minutes UTC; a date is its ordinal (`date.toordinal()`). Zones, daylight saving and holidays live
in `compile_working` and nowhere else.

A working minute w (counted from the first) has two instants: its *start form*, where it begins, and, as the end of the
minute before, its *finish form*. They differ only where a span ends: Friday 18:00 and Monday 09:00 are the same w.
"""

from __future__ import annotations

import functools
from bisect import bisect_right
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import accumulate, chain, pairwise, repeat
from operator import sub
from typing import TypeAlias
from zoneinfo import ZoneInfo

from app.plan import units
from app.plan.errors import CalendarExhausted, EditRefused
from app.plan.spoken import said

Span: TypeAlias = tuple[int, int]
"""Start and end in minutes of the local day; the end is after the start and may pass 1440, into the next morning."""

Table: TypeAlias = tuple[list[int], list[int], list[int], list[int], list[int], int]
"""starts, ends, totals, day, page, base: see `Working.table`."""

DAY = units.DAY
DAY_SHIFT = 10  # the index by instant has an entry each 1024 minutes: a shift costs less than a division by 1440
PAGE_SHIFT = 8  # the index by working minute has an entry each 256 working minutes
EPOCH = date(1970, 1, 1).toordinal()
_MINUTE = timedelta(minutes=1)


class Working:
    """A compiled calendar. Immutable; shared by every node that keeps it.

    Attributes:
        name: as people know it; errors say it.
        zone: the zone its local days are counted in.
        first, last: the ordinals of the compiled dates, both included.
        starts, ends: the working spans, sorted, none touching the next; minutes UTC.
        totals: working minutes before each span, and after the last.
        table: starts, ends, totals and three indexes, for the loops of the kernel. `day[(t >> DAY_SHIFT) - base]` is
            the first span that may end after instant t; `page[w >> PAGE_SHIFT]` the last that may hold minute w.
            Past the end of working time both lead to an IndexError, never to a wrong answer; before its beginning the
            caller must look (`(t >> DAY_SHIFT) < base`).
    """

    __slots__ = (
        "_day_ends",
        "_day_starts",
        "_midnights",
        "_rank",
        "_working_dates",
        "ends",
        "first",
        "last",
        "name",
        "starts",
        "table",
        "totals",
        "zone",
    )

    def __init__(self, name: str, zone: str, first: int, midnights: list[int], days: _Days) -> None:
        """Index the working spans of consecutive dates.

        midnights: instants at which the dates begin, from `first` on, and the end of the last date.
        """
        self.name, self.zone, self.first, self.last = name, zone, first, first + len(midnights) - 2
        self._midnights = midnights
        self._working_dates, self._day_starts, self._day_ends = days.dates, days.day_starts, days.day_ends
        starts, ends = self.starts, self.ends = days.starts, days.ends
        self.totals = [0, *accumulate(map(sub, ends, starts))]
        self._rank = _index(self._working_dates, first, self.last + 2, 0, 0)
        base = midnights[0] >> DAY_SHIFT
        day_index = _index(ends, base, (max(midnights[-1], days.reached) >> DAY_SHIFT) + 1, DAY_SHIFT)
        page_index = _index(self.totals[1:], 0, (self.totals[-1] >> PAGE_SHIFT) + 1, PAGE_SHIFT)
        self.table: Table = (starts, ends, self.totals, day_index, page_index, base)

    def __repr__(self) -> str:
        return f"Working({self.name!r}, {self.zone}, {len(self._working_dates)} days)"

    # ------------------------------------------------------------------ minutes

    def worked(self, instant: int) -> int:
        """Working minutes before `instant`. Raises CalendarExhausted outside the compiled dates."""
        starts, ends, totals, day, _, base = self.table
        index = (instant >> DAY_SHIFT) - base
        if not 0 <= index < len(day):
            raise self.exhausted()
        span, count = day[index], len(ends)
        while span < count and ends[span] <= instant:
            span += 1
        if span == count or instant <= starts[span]:
            return totals[span]
        return totals[span] + instant - starts[span]

    def start_of(self, minute: int) -> int:
        """Start form: the instant at which working minute `minute` begins. Raises CalendarExhausted."""
        starts, _, totals, _, page, _ = self.table
        if not 0 <= minute < totals[-1]:
            raise self.exhausted()
        span = page[minute >> PAGE_SHIFT]
        while totals[span + 1] <= minute:
            span += 1
        return starts[span] + minute - totals[span]

    def finish_of(self, minute: int) -> int:
        """Finish form: the instant at which `minute` working minutes have passed. Raises CalendarExhausted."""
        return self.start_of(minute - 1) + 1

    def add(self, start: int, minutes: int) -> int:
        """Instant when `minutes` of working time after `start` have passed.

        start, result: minutes UTC; minutes: working, >= 0. On a span's end it stays there (wrap of Day 12, not call of
        Day 13); with 0 minutes the result is `start` itself. Raises CalendarExhausted, naming the calendar.
        """
        return self.finish_of(self.worked(start) + minutes) if minutes else start

    def subtract(self, finish: int, minutes: int) -> int:
        """The instant `minutes` (>= 0) of working time before `finish`, in start form; with 0 `finish` itself."""
        return self.start_of(self.worked(finish) - minutes) if minutes else finish

    def between(self, earlier: int, later: int) -> int:
        """Working minutes from one instant to another; negative when `later` comes first."""
        return self.worked(later) - self.worked(earlier)

    def next_start(self, instant: int) -> int:
        """The first instant at or after `instant` at which work can begin. Raises CalendarExhausted."""
        return self.start_of(self.worked(instant))

    # --------------------------------------------------------------------- days

    def local_date(self, instant: int) -> int:
        """Ordinal of the local date in which `instant` begins a minute. Raises CalendarExhausted."""
        midnights = self._midnights
        if not midnights[0] <= instant < midnights[-1]:
            raise self.exhausted()
        index = min((instant - midnights[0]) // DAY, len(midnights) - 2)
        # A clock change moves midnights by an hour or so against the division.
        while midnights[index] > instant:
            index -= 1
        while midnights[index + 1] <= instant:
            index += 1
        return self.first + index

    def finish_date(self, instant: int) -> int:
        """Ordinal of the date that work ending at `instant` belongs to: a midnight belongs to the date it ends."""
        return self.local_date(instant - 1)

    def midnight(self, day: int) -> int:
        """The instant of local midnight at the end of the date. Raises CalendarExhausted."""
        if not self.first <= day <= self.last:
            raise self.exhausted()
        return self._midnights[day - self.first + 1]

    def is_working(self, day: int) -> bool:
        """Whether any working time begins on the date. Raises CalendarExhausted."""
        rank = self._rank_of(day)
        return self._rank_of(day + 1) > rank

    def day_start(self, day: int) -> int:
        """Where the first working minute of a working date begins. Raises ValueError on a day off."""
        return self._day_starts[self._working_rank(day)]

    def day_end(self, day: int) -> int:
        """Where the working time of a working date ends, perhaps past midnight. Raises ValueError on a day off."""
        return self._day_ends[self._working_rank(day)]

    def nth_after(self, day: int, n: int) -> int:
        """The n-th working date after the date (n >= 1); n = 0: the date itself, working or not."""
        return day if n == 0 else self._date_at(self._rank_of(day + 1) + n - 1)

    def nth_before(self, day: int, n: int) -> int:
        """The n-th working date before the date (n >= 1); n = 0: the date itself, working or not."""
        return day if n == 0 else self._date_at(self._rank_of(day) - n)

    def last_on_or_before(self, day: int) -> int:
        """Where working time ends on the date, or on the last working date before it. Raises CalendarExhausted."""
        return self._day_ends[self._checked(self._rank_of(day + 1) - 1)]

    def working_days_between(self, expected: int, due: int) -> int:
        """Slack in working days from `expected` to `due`, both instants.

        The working dates after the date of `expected`, up to the last date whose working time ends at or before `due`;
        negative the other way. At least 0 when not late, at most -1 when late (expected > due).
        """
        done = self._rank_of(self.finish_date(expected) + 1)
        if due > self._midnights[-1]:
            raise self.exhausted()
        days = bisect_right(self._day_ends, due) - done
        return min(days, -1) if expected > due else max(days, 0)

    def last_start_within(self, instant: int) -> int:
        """The last working date whose first working minute is no later than that of `instant`.

        A working day's end counts as the beginning of the next one: they are the same working minute.
        """
        starts, minute = self._day_starts, self.worked(instant)
        rank = bisect_right(starts, instant)
        if rank < len(starts) and self.worked(starts[rank]) == minute:
            rank += 1
        return self._date_at(rank - 1)

    def exhausted(self) -> CalendarExhausted:
        """The error to raise when a time falls outside the compiled dates."""
        return CalendarExhausted(self.name, date.fromordinal(self.first), date.fromordinal(self.last))

    def _rank_of(self, day: int) -> int:
        """How many working dates lie before the date; the date after the last is allowed."""
        if not self.first <= day <= self.last + 1:
            raise self.exhausted()
        return self._rank[day - self.first]

    def _working_rank(self, day: int) -> int:
        if not self.is_working(day):
            raise ValueError(f"{date.fromordinal(day).isoformat()} is no working day of {self.name}")
        return self._rank_of(day)

    def _checked(self, rank: int) -> int:
        if not 0 <= rank < len(self._working_dates):
            raise self.exhausted()
        return rank

    def _date_at(self, rank: int) -> int:
        return self._working_dates[self._checked(rank)]


def _index(ends: list[int], base: int, stop: int, shift: int, after: int = 1) -> list[int]:
    """For each page from `base` to before `stop`: the first of the sorted `ends` that lies after the page's beginning
    (after = 0: not before it). None of them lies before `base` or after `stop`."""
    # the page up to which each end is still to come; those after the one before it and up to it have its place
    upto = [end - after >> shift for end in ends]
    counts = map(sub, upto, chain((base - 1,), upto))
    index = list(chain.from_iterable(map(repeat, range(len(upto)), counts)))
    index += repeat(len(upto), stop - base - len(index))
    return index


class _Days:
    """The working dates of a calendar with their spans, in minutes UTC, taken in order; spans that touch become one."""

    def __init__(self, reached: int) -> None:
        self.dates: list[int] = []
        self.day_starts: list[int] = []
        self.day_ends: list[int] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.reached = reached

    def take(self, day: int, spans: Sequence[Span]) -> None:
        """One working date; spans sorted."""
        self.dates.append(day)
        self.day_starts.append(spans[0][0])
        starts, ends, reached = self.starts, self.ends, self.reached
        for begin, end in spans:
            if begin > reached:
                starts.append(begin)
                ends.append(end)
                reached = end
            elif end > reached:
                ends[-1] = reached = end
        self.day_ends.append(reached)
        self.reached = reached

    def take_weeks(self, day: int, zero: int, weeks: int, pattern: Sequence[tuple[Span, ...]]) -> None:
        """So many weeks from a date on that begins at `zero`, each date after a whole day by the clock. pattern: seven
        dates, from that one on, no span of which touches another or what was taken before."""
        worked = [(place, spans) for place, spans in enumerate(pattern) if spans]
        if not worked or not weeks:
            return
        begins = [DAY * place + begin for place, spans in worked for begin, _ in spans]
        stops = [DAY * place + end for place, spans in worked for _, end in spans]
        firsts = [DAY * place + spans[0][0] for place, spans in worked]
        lasts = [DAY * place + spans[-1][1] for place, spans in worked]
        zeros = range(zero, zero + 7 * DAY * weeks, 7 * DAY)
        self.dates += [first + place for first in range(day, day + 7 * weeks, 7) for place, _ in worked]
        self.day_starts += [week + at for week in zeros for at in firsts]
        self.day_ends += [week + at for week in zeros for at in lasts]
        self.starts += [week + at for week in zeros for at in begins]
        self.ends += [week + at for week in zeros for at in stops]
        self.reached = self.ends[-1]


def compile_working(
    name: str,
    zone: str,
    pattern: Sequence[Sequence[Span]],
    exceptions: Mapping[date, Sequence[Span]],
    first: date,
    last: date,
    holidays: Collection[date] = (),
) -> Working:
    """Compile a calendar over the dates `first` to `last`, both included.

    pattern: seven entries, Monday to Sunday, each the spans of that day in minutes of the local day.
    exceptions: dates that differ, with their spans; none = a dark day. They win over `holidays`, which are dark.
    Where clocks change: a wall time that does not exist moves on by the gap (02:30 is 03:30); of one that happens
    twice, a span starts with the first and ends with the second. Spans of a day and of its neighbours may overlap: a
    minute is worked once. Raises EditRefused for an unknown zone or an impossible span, naming it.
    """
    clock = units.zone(zone)
    week = [_sorted_spans(name, day, spans) for day, spans in enumerate(pattern)]
    others: dict[int, tuple[Span, ...]] = {day.toordinal(): () for day in holidays}
    others.update((day.toordinal(), _sorted_spans(name, day, spans)) for day, spans in exceptions.items())
    start, stop = first.toordinal(), last.toordinal() + 1
    midnights = _midnights(zone, start, stop + 2)
    days = _Days(midnights[0] - 1)

    def take(day: int) -> None:
        spans = others.get(day)
        if spans is None:
            spans = week[(day - 1) % 7]
        if not spans:
            return
        zero = midnights[day - start]
        if midnights[day - start + 1] - zero == DAY and (
            spans[-1][1] <= DAY or midnights[day - start + 2] - zero == 2 * DAY
        ):
            days.take(day, [(zero + begin, zero + end) for begin, end in spans])
        else:
            real = ((_instant(day, begin, clock, 0), _instant(day, end, clock, 1)) for begin, end in spans)
            if kept := [(begin, end) for begin, end in real if begin < end]:
                days.take(day, kept)

    day = start
    if _apart(week):
        odd_days = {odd for odd in others if start <= odd < stop}
        odd_days.update(_changing(zone, start, stop + 2))
        for odd in sorted(odd_days | {stop}):
            # the date before an odd one may reach into it, and an odd one up to the end of the date after it
            weeks = max(0, odd - 1 - day) // 7
            days.take_weeks(day, midnights[day - start], weeks, [week[(day - 1 + place) % 7] for place in range(7)])
            day += 7 * weeks
            while day < min(odd + 3, stop):
                take(day)
                day += 1
    while day < stop:
        take(day)
        day += 1
    return Working(name, zone, start, list(midnights[:-1]), days)


def _apart(week: Sequence[Sequence[Span]]) -> bool:
    """Whether no span of a week touches the next one, were every date a whole day long."""
    spans = [(DAY * day + begin, DAY * day + end) for day, spans in enumerate([*week, *week]) for begin, end in spans]
    return all(begin > end for (_, end), (begin, _) in pairwise(spans))


def _sorted_spans(name: str, day: date | int, spans: Sequence[Span]) -> tuple[Span, ...]:
    for begin, end in spans:
        if not (0 <= begin < DAY and begin < end <= 2 * DAY):
            where = (
                day.isoformat()
                if isinstance(day, date)
                else ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")[day]
            )
            raise EditRefused(
                said(
                    "Calendar “{0}”, {1}: minutes {2} to {3} of the day are no span of working time. "
                    "Nothing was changed."
                ).format(name, where, begin, end)
            )
    return tuple(sorted(spans))


def _instant(day: int, minute: int, clock: ZoneInfo, fold: int) -> int:
    """Minutes UTC of a wall time; a wall time in a gap moves on by the gap."""
    extra, minute = divmod(minute, DAY)
    wall = datetime.fromordinal(day + extra) + timedelta(minutes=minute)
    real = wall.replace(tzinfo=clock, fold=fold)
    if fold and real.astimezone(UTC).astimezone(clock).replace(tzinfo=None) != wall:
        real = real.replace(fold=0)  # in a gap the later reading would come out an hour early
    return int(real.timestamp()) // 60


CHUNK = 8
"""Days after which a zone's offset is looked at again; between two looks that are alike it is taken to stay: no zone
has changed its clocks twice within so few days."""


@functools.lru_cache(maxsize=64)
def _midnights(zone: str, start: int, stop: int) -> tuple[int, ...]:
    """Minutes UTC at which the local dates from `start` to before `stop` begin."""
    clock = units.zone(zone)

    def offset(day: int) -> int:
        found = clock.utcoffset(datetime.fromordinal(day))
        return found // _MINUTE if found else 0

    found: list[int] = []
    before = offset(start)
    for first in range(start, stop, CHUNK):
        last = min(first + CHUNK, stop)
        after = offset(last)
        days = range(first, last)
        found += [(day - EPOCH) * DAY - (before if before == after else offset(day)) for day in days]
        before = after
    return tuple(found)


@functools.lru_cache(maxsize=64)
def _changing(zone: str, start: int, stop: int) -> tuple[int, ...]:
    """The dates of `_midnights` that are not a whole day long."""
    midnights = _midnights(zone, start, stop)
    lengths = map(sub, midnights[1:], midnights)
    return tuple(day for day, length in enumerate(lengths, start) if length != DAY)


@functools.lru_cache(maxsize=256)
def _holidays(country: str, region: str | None, years: tuple[int, ...]) -> dict[date, str]:
    import holidays as holiday_library  # a fifth of a second, and only countries need it

    try:
        return dict(holiday_library.country_holidays(country, subdiv=region, years=years))
    except NotImplementedError:  # unknown; the list of what is known takes a while: it reads every country's rules
        known = holiday_library.list_supported_countries(include_aliases=True)
    if country not in known:
        codes = ", ".join(sorted(code for code in known if len(code) == 2))
        raise EditRefused(said("No holidays are known for “{0}”. Available are: {1}.").format(country, codes))
    regions = ", ".join(sorted(known[country])) or "none"
    raise EditRefused(
        said("No holidays are known for “{0}” in {1}. Available regions are: {2}.").format(region, country, regions)
    )


def holidays_of(country: str, region: str | None, years: Iterable[int]) -> dict[date, str]:
    """Public holidays with their names.

    country: ISO 3166 code, `GB`; region: the library's subdivision code (`ENG`), None or empty: the whole country.
    Raises EditRefused for an unknown country or region, listing what is available. Source: the `holidays` library.
    """
    return dict(_holidays(country.strip().upper(), (region or "").strip() or None, tuple(sorted(set(years)))))
