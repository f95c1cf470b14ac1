"""The Gantt on paper: rows and days cut into tiles, names and dates repeated on each, as shapes in mm from the corner.

The first strip of days has every row, those that follow only the rows that draw something there: no sheet is blank.
Weeks before the first session and after the last are narrower than those between: they seldom need a day's number.

What is drawn is data (rectangles, lines, polygons and texts by style); the template only puts it on the page.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from app.plan import rows as r
from app.plan import units
from app.reports import content as c
from app.reports.asked import Asked
from app.reports.gantt_rows import MARKS, Line, dates_of, lines, shown_in
from app.reports.gantt_strips import DAY_WIDTHS, NUMBERED, Strip, strips
from app.reports.gantt_tile import Tile

MARGIN = 10.0
HEAD = 17.0  # mm: title over the chart
SCALE = 9.6  # the two rows of dates
BAND = 5.2  # a unit's sessions
ROW = 4.9
MORE = 3.3  # for each further line that a long name takes
MOST = 24  # lines of a name; of a longer one the end is left out
FOOT = 13.0  # legend and footer
DATE, SLACK, MARK = 18.5, 8.5, 7.0
LONGEST = 4800.0
LETTER = 1.5  # mm, a mean letter of 8 pt
FIGURE = 1.35  # mm, a figure of 6.5 pt
SIZES = {"a4": (297.0, 210.0), "letter": (279.4, 215.9), "a3": (420.0, 297.0), "tabloid": (431.8, 279.4)}
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
DAY = timedelta(days=1)


def gantt(asked: Asked) -> c.Document:
    """The chart of all departments. Without a line or a date the document has no chart."""
    rows = lines(asked)
    every = [day for line in rows for day in dates_of(line)]
    every += [session.day for session in asked.plan.sessions.values()]
    made = asked.listing("Production schedule", [], subtitle="Production schedule by department")
    chart = _Sheets(asked, rows, min(every), max(every)).chart() if rows and every else None
    return c.Document("gantt", made.title, made.head, (), made.footer, chart=chart, landscape=True)


class _Sheets:
    """One chart cut for one paper."""

    def __init__(self, asked: Asked, rows: Sequence[Line], first: date, last: date) -> None:
        self.asked, self.rows = asked, rows
        self.first = first - timedelta(days=first.weekday())
        self.days = (last - self.first).days + 1
        self.days += -self.days % 7
        plan = asked.plan
        self.units = [unit for unit in plan.unit_order() if plan.session_order(unit.id)]
        as_of, zone = asked.schedule.as_of, plan.production.zone
        self.today = units.local_date(as_of, zone) if as_of is not None else None
        self.top = HEAD + SCALE + BAND * len(self.units)
        longest = max((len(line.name) for line in rows), default=0)
        wide = asked.paper in ("a3", "tabloid", "long")
        self.name = min(78.0 if wide else 54.0, max(34.0, longest * LETTER + 2))
        self.left = MARK + self.name + 2 * DATE + SLACK
        self._fit()

    def _fit(self) -> None:
        """Page size, width of a day, and which rows and days each page has."""
        if self.asked.paper == "long":
            room = LONGEST - self.left - 2 * MARGIN
            day = next((width for width in DAY_WIDTHS[2:] if width * self.days <= room), room / self.days)
            self.across = [Strip(0, self.days, day)]
            self.width = self.left + day * self.days + 2 * MARGIN
            heights = sum(map(self.height_of, self.rows))
            height = min(LONGEST, self.top + heights + FOOT + 2 * MARGIN)
        else:
            self.width, height = SIZES[self.asked.paper]
            self.across = strips(self.width - 2 * MARGIN - self.left, self.days, self._sessions())
        self.day = self.across[0].day
        self.page = height
        self.sheets = [
            (place, strip, rows)
            for place, strip in enumerate(self.across)
            for shown in [
                shown_in(self.rows, self._date(strip.begin), self._date(strip.end - 1)) if place else self.rows
            ]
            if shown or not place or self._worked(strip.begin, strip.end)
            for rows in self._down(shown)
        ]

    def _down(self, lines: Sequence[Line]) -> list[list[Line]]:
        """Lines cut into the heights of pages."""
        room = self.page - 2 * MARGIN - self.top - FOOT
        down: list[list[Line]] = [[]]
        used, heading = 0.0, None
        for at, line in enumerate(lines):
            need = self.height_of(line)
            if line.heading and at + 1 < len(lines):  # a heading never ends a page
                need += self.height_of(lines[at + 1])
            if used + need > room + 0.01 and down[-1]:
                down.append([])
                used = 0.0
                if heading is not None and not line.heading:  # a group that goes on says its name again
                    down[-1].append(Line(f"{heading.name}, continued", heading=True))
                    used += ROW
            heading = line if line.heading else heading
            down[-1].append(line)
            used += self.height_of(line)
        return down

    def _sessions(self) -> list[int]:
        """The days with a session, counted from the chart's first."""
        return [(session.day - self.first).days for session in self.asked.plan.sessions.values()]

    def _worked(self, begin: int, end: int) -> bool:
        """A unit has a session on these days."""
        return any(begin <= day < end for day in self._sessions())

    def height_of(self, line: Line) -> float:
        return ROW + MORE * (min(MOST, self._lines_of(line.name)) - 1)

    def _lines_of(self, name: str) -> int:
        return max(1, -(-int(len(name) * LETTER * 10) // int((self.name - 1) * 10)))

    def _shortened(self, name: str) -> str:
        if self._lines_of(name) <= MOST:
            return name
        return f"{name[: int(MOST * (self.name - 1) / LETTER) - 2]} …"

    def chart(self) -> c.Chart:
        """The pages, strip of days by strip. Dates that stand on several of them are a layer that they share."""
        layers: list[Tile] = []
        dates: dict[tuple[int, float], int] = {}
        pages: list[tuple[int, ...]] = []
        for place, strip, rows in self.sheets:
            begin, end, self.day = strip.begin, strip.end, strip.day
            bottom = self.top + sum(map(self.height_of, rows))
            layers.append(self._names(rows, again=place > 0))
            names = len(layers) - 1
            if (begin, bottom) not in dates:
                dates[begin, bottom] = len(layers)
                layers.append(self._frame(bottom, begin, end))
            tile = Tile()
            top = self.top
            for line in rows:
                self._draw(tile, line, top + self.height_of(line) / 2, begin, end)
                top += self.height_of(line)
            self._today(tile, begin, end, bottom)
            left_out = "Only rows with something in these weeks.   " if place else ""
            text = f"{left_out}{self._weeks(begin, end)}   Page {len(pages) + 1} of {len(self.sheets)}"
            tile.say(self.width - 2 * MARGIN - 160, self.page - 2 * MARGIN - 2.4, 160, "soft", text, "right")
            pages.append((dates[begin, bottom], names, len(layers)))
            layers.append(tile)
        drawn = sum(not line.heading for line in self.rows)
        columns = (MARK, self.name, DATE, DATE, SLACK)
        return c.Chart(self.width, self.page, tuple(layers), tuple(pages), drawn, columns, HEAD, self.top - HEAD)

    # the frame of a page ----------------------------------------------------------------------------------------------
    def _date(self, index: int) -> date:
        return self.first + timedelta(days=index)

    def _weeks(self, begin: int, end: int) -> str:
        first, last = self._date(begin), self._date(end - 7)
        return f"Weeks of {first.day} {MONTHS[first.month - 1]} to {last.day} {MONTHS[last.month - 1]}"

    def _frame(self, bottom: float, begin: int, end: int) -> Tile:
        """What all pages of these days show: title, dates, sessions, days off, legend."""
        tile = Tile()
        right = self.left + (end - begin) * self.day
        tile.say(self.width - 2 * MARGIN - 120, 11, 120, "soft", self.asked.as_of(), "right")
        tile.rects["head"].append((0, HEAD, right, SCALE))
        self._shades(tile, begin, end, bottom)
        self._scale(tile, begin, end)
        self._bands(tile, begin, end)
        tile.lines["strong"] += [(0, HEAD, right, HEAD), (0, bottom, right, bottom), (0, self.top, right, self.top)]
        tile.lines["strong"] += [(x, HEAD, x, bottom) for x in (0, self.left, right)]
        self._legend(tile, bottom)
        page = self.page - 2 * MARGIN
        tile.lines["strong"].append((0, page - 5.5, self.width - 2 * MARGIN, page - 5.5))
        tile.say(0, page - 2.4, 0, "soft", self._footer())
        return tile

    def _footer(self) -> str:
        plan = self.asked.plan
        late = sum(line.state == "late" for line in self.rows)
        parts = [plan.production.company, "Slack is in working days; shaded days are not worked"]
        parts.append(f"{late} late" if late else "Nothing is late")
        return ". ".join(part for part in parts if part) + "."

    def _shades(self, tile: Tile, begin: int, end: int, bottom: float) -> None:
        """Days that the main unit does not work, hatched where the week would (holidays)."""
        plan, schedule = self.asked.plan, self.asked.schedule
        unit = plan.unit_order()[0].id if plan.units else None
        calendar = schedule.calendar_of_unit(unit) if unit is not None else schedule.calendar_of_department(None)
        worked = {session.day for session in plan.sessions.values() if session.unit_id == unit}
        for index in range(begin, end):
            day = self._date(index)
            x = self.left + (index - begin) * self.day
            if day not in worked and not calendar.is_working(day.toordinal()):
                kind = "weekend" if day.weekday() > 4 else "holiday"
                tile.rects[kind].append((x, HEAD + SCALE / 2, self.day, bottom - HEAD - SCALE / 2))
            if day.weekday() == 0 and index > begin:
                tile.lines["week"].append((x, HEAD, x, bottom))

    def _scale(self, tile: Tile, begin: int, end: int) -> None:
        """Mondays with their week, day numbers under them where they fit; else the months."""
        week = 7 * self.day
        shown: tuple[int, int] | None = None
        for index in range(begin, end):
            day, x = self._date(index), self.left + (index - begin) * self.day
            if day.weekday() == 0:
                month = MONTHS[day.month - 1] if week >= 24 else units.MONTHS[day.month - 1]
                if week >= 15:
                    tile.say(x + 0.7, HEAD + 2.6, 0, "date", f"{day.day} {month}")
                elif (day.year, day.month) != shown and index + 12 / self.day <= end:
                    shown = (day.year, day.month)
                    alone = (day + 7 * DAY).month != day.month  # the next month's name stands close by
                    name = units.MONTHS[day.month - 1] + ("" if alone else f" {day.year % 100:02d}")
                    tile.say(x + 0.7, HEAD + 2.6, 0, "date", name)
                if week >= 28:
                    tile.say(x, HEAD + 2.6, week - 0.8, "tiny", f"wk {day.isocalendar().week}", "right")
                if self.day < NUMBERED and 4 <= week < 15:
                    tile.say(x + 0.7, HEAD + 7.2, 0, "tiny", str(day.day))
            if self.day >= NUMBERED:
                now = day == self.today
                if now:
                    tile.rects["now"].append((x + 0.1, HEAD + 5.2, self.day - 0.2, 4.0))
                tile.say(x, HEAD + 7.2, self.day, "now" if now else "tiny", str(day.day), "center")

    def _bands(self, tile: Tile, begin: int, end: int) -> None:
        """A row a unit: its sessions on their days."""
        plan = self.asked.plan
        labels = plan.session_labels()
        for place, unit in enumerate(self.units):
            top = HEAD + SCALE + place * BAND
            tile.say(MARK, top + BAND / 2, 0, "bold", unit.name)
            tile.say(self.left - 61.5, top + BAND / 2, 60, "soft", self._band_note(unit), "right")
            tile.lines["hair"].append((0, top, self.left + (end - begin) * self.day, top))
            for run in _runs(plan.session_order(unit.id)):
                self._run(tile, [(labels[session.id], session.day) for session in run], top, begin, end)

    def _run(self, tile: Tile, run: Sequence[tuple[str, date]], top: float, begin: int, end: int) -> None:
        """Sessions on days that follow each other: a box a day with its label; without room for these one, `10–14`."""
        seen = [(label, (day - self.first).days) for label, day in run]
        seen = [(label, index) for label, index in seen if begin <= index < end]
        each = all(len(label) * FIGURE + 0.5 <= self.day for label, _ in seen)
        if each:
            for label, index in seen:
                x = self.left + (index - begin) * self.day
                tile.rects["session"].append((x + 0.3, top + 0.7, self.day - 0.6, BAND - 1.4))
                tile.say(x, top + BAND / 2, self.day, "tiny", label, "center")
        elif seen:
            x, wide = self.left + (seen[0][1] - begin) * self.day, self.day * (seen[-1][1] - seen[0][1] + 1)
            tile.rects["session"].append((x + 0.3, top + 0.7, wide - 0.6, BAND - 1.4))
            text = seen[0][0] if len(seen) == 1 else f"{seen[0][0]}–{seen[-1][0]}"
            if len(text) * FIGURE <= wide + self.day:  # on both sides of a run a day has no session
                tile.say(x + (wide - len(text) * FIGURE) / 2, top + BAND / 2, 0, "tiny", text)

    def _band_note(self, unit: r.Unit) -> str:
        plan = self.asked.plan
        count = sum(bool(plan.strips_of(session.id)) for session in plan.session_order(unit.id))
        return f"{count} day{'' if count == 1 else 's'}"

    def _legend(self, tile: Tile, bottom: float) -> None:
        """What the signs mean of which the chart has any."""
        y, x = min(bottom + 4, self.page - 2 * MARGIN - 8.6), 0.0
        if any(line.bar is not None for line in self.rows):
            tile.rects["bar"].append((x, y - 1.2, 6, 2.4))
            tile.rects["done"].append((x, y - 1.2, 3, 2.4))
            x = self._explain(tile, x, y, 6, "Work, part done")
        if any(line.was is not None for line in self.rows):
            tile.rects["was"].append((x, y - 1.4, 6, 2.8))
            x = self._explain(tile, x, y, 6, "Where it was")
        if any(line.window is not None for line in self.rows):
            tile.rects["window"].append((x, y - 1.2, 6, 2.4))
            x = self._explain(tile, x, y, 6, "Valid from, to")
        if any(line.due is not None for line in self.rows):
            tile.flag(x + 1.8, y - 2.2)
            x = self._explain(tile, x, y, 1.8, "Deadline")
        if any(line.point is not None for line in self.rows):
            tile.diamond(x + 1.6, y)
            x = self._explain(tile, x, y, 3.2, "Milestone, last use")
        present = {line.state for line in self.rows}
        for state, mark in MARKS.items():
            if state in present:
                tile.say(x, y, 0, f"{state}-mark", mark)
                x = self._explain(tile, x, y, 5.4 if len(mark) > 1 else 3, state.capitalize())

    def _explain(self, tile: Tile, x: float, y: float, wide: float, words: str) -> float:
        """The words of a legend's sign, which is so wide. Returns where the next sign begins."""
        tile.say(x + wide + 1.2, y, 0, "soft", words)
        return x + wide + 1.2 + len(words) * LETTER + 4

    # a row ------------------------------------------------------------------------------------------------------------
    def _names(self, rows: Sequence[Line], again: bool) -> Tile:
        """The columns at the left of these rows: a table, which is what a reader hears."""
        tile = Tile(again=again)
        top = self.top
        for line in rows:
            height = self.height_of(line)
            if line.heading:
                tile.rects["group"].append((0.2, top + 0.1, self.left - 0.4, height - 0.2))
            tile.rows.append((height, replace(line, name=self._shortened(line.name))))
            top += height
        return tile

    def _draw(self, tile: Tile, line: Line, middle: float, begin: int, end: int) -> None:
        """What a row shows of these days."""
        low = middle + self.height_of(line) / 2
        tile.lines["hair"].append((0, low, self.left + (end - begin) * self.day, low))
        if line.heading:
            return
        for span, style, half in ((line.window, "window", 1.25), (line.was, "was", 1.9)):
            if span is not None:
                self._bar(tile, style, span, middle, half, begin, end)
        if line.bar is not None:
            self._bar(tile, line.state or "bar", line.bar, middle, 1.3, begin, end)
            if line.done is not None:
                self._bar(tile, "done", line.done, middle, 1.3, begin, end)
            if line.state == "late" and line.due is not None and line.due < line.bar[1]:
                past = (max(line.bar[0], line.due + DAY), line.bar[1])
                self._bar(tile, "past", past, middle, 1.3, begin, end)
        if line.point is not None:
            index = (line.point - self.first).days
            if begin <= index < end:
                tile.diamond(self.left + (index - begin + 0.5) * self.day, middle, line.state)
        if line.due is not None:
            index = (line.due - self.first).days
            if begin <= index < end:
                tile.flag(self.left + (index - begin + 1) * self.day - 0.3, middle - 2.3)
        if end < self.days:
            self._beyond(tile, line, middle, begin, end)

    def _beyond(self, tile: Tile, line: Line, middle: float, begin: int, end: int) -> None:
        """At the right edge what a later page shows: when the row is finished, else when it is due."""
        last = self._date(end - 1)
        ends = [day for day in (line.point, line.bar[1] if line.bar else None) if day is not None]
        if ends and max(ends) > last:
            text = f"{units.day_text(max(ends))} ›"
        elif line.due is not None and line.due > last:
            text = f"Due {units.day_text(line.due)} ›"
        else:
            return
        wide = len(text) * FIGURE + 1.5
        right = self.left + (end - begin) * self.day - 0.4
        signs = [(day - self.first).days for day in (line.due, line.point) if day is not None and day <= last]
        if all(self.left + (index - begin + 1) * self.day < right - wide for index in signs):
            tile.rects["tag"].append((right - wide, middle - 1.8, wide, 3.6))
            tile.say(right - wide, middle, wide, "tiny", text, "center")

    def _bar(
        self, tile: Tile, style: str, span: tuple[date, date], middle: float, half: float, begin: int, end: int
    ) -> None:
        """A span of days, as far as it lies on this tile."""
        first = max(begin, -1 if span[0] == date.min else (span[0] - self.first).days)
        last = min(end, (span[1] - self.first).days + 1)
        if first < last:
            x = self.left + (first - begin) * self.day
            tile.rects[style].append((x, middle - half, (last - first) * self.day, 2 * half))

    def _today(self, tile: Tile, begin: int, end: int, bottom: float) -> None:
        as_of = self.asked.schedule.as_of
        if as_of is None or self.today is None:
            return
        index = (self.today - self.first).days
        if begin <= index < end:
            part = (as_of - units.local_midnight(self.today, self.asked.plan.production.zone)) / units.DAY
            x = self.left + (index - begin + min(1.0, part)) * self.day
            tile.lines["today"].append((x, self.top, x, bottom))


def _runs(sessions: Iterable[r.Session]) -> list[list[r.Session]]:
    """Sessions in order, parted wherever a date is left out."""
    found: list[list[r.Session]] = []
    for session in sessions:
        if found and session.day - found[-1][-1].day <= DAY:
            found[-1].append(session)
        else:
            found.append([session])
    return found
