"""Day out of days on paper: names down, dates across, codes of each day and their sums; names repeat on every part."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from app.engine.days_out import CODES, DaysOut, element_days
from app.plan import rows as r
from app.plan import units
from app.plan.categories import CATEGORIES
from app.plan.labels import is_music
from app.reports import content as c
from app.reports import scene_text as st
from app.reports.asked import Asked

DAY_WIDTH = 7.4  # mm: the widest code, three letters
NAME_WIDTHS = (46.0, 64.0)  # mm, at least and at most
LETTER = 1.6  # mm, a mean letter of 8.5 pt
SUMS = ("Travel", "Reh.", "Work", "Hold", "Hol.", "Total")
CLOSE_SUMS = tuple(
    c.Column(head, width, "center")
    for head, width in (
        ("Start", 20.5), ("Finish", 20.5), ("Fit.", 8.0), ("Travel", 11.0), ("Reh.", 9.5), ("Work", 9.5), ("Hold", 9.0),
        ("Hol.", 9.0), ("Total", 10.0),
    )
)  # fmt: skip
"""The sums as columns after the last part's days, where it has room for them."""
Coded = dict[str, list[tuple[r.Element, DaysOut]]]
APART = "Fittings are counted apart"
ACROSS = {"a4": 277.0, "letter": 259.4, "a3": 400.0, "tabloid": 411.8, "long": 277.0}  # mm between margins, on its side


def day_out_of_days(asked: Asked) -> c.Document:
    """All categories (or one element), every date from the first coded one to the last, in parts of the paper."""
    plan, schedule = asked.plan, asked.schedule
    music = is_music(plan)
    order = ["musician", *CATEGORIES] if music else list(CATEGORIES)
    coded: Coded = {}
    by_number = sorted(plan.elements.values(), key=lambda e: (e.rank, e.id) if music else (*st.number_key(e), e.id))
    for element in sorted(by_number, key=lambda e: order.index(e.category)):
        if asked.element_id in (None, element.id):
            days = element_days(schedule, element.id)
            if days.days:
                coded.setdefault(element.category, []).append((element, days))
    everything = [day for group in coded.values() for _, days in group for day in days.days]
    sides: list[list[c.Section]] = []
    if everything:
        first, last = min(everything), max(everything)
        dates = [first + timedelta(days=count) for count in range((last - first).days + 1)]
        parts = [dates] if asked.whole else _parts(dates, ACROSS[asked.paper] - _name_width(coded))
        beside = len(parts) > 1 and _fits(parts[-1], ACROSS[asked.paper] - _name_width(coded))
        for part in parts:
            with_sums = beside and part is parts[-1]
            title = f"{units.day_text(part[0], year=True)} to {units.day_text(part[-1], year=True)}"
            note = APART if with_sums else ""
            table = _part(asked, part, coded, with_sums)
            sides.append([c.Section(f"{title}, and totals" if with_sums else title, (table,), note)])
        if not beside:
            sides.append([c.Section("Totals", (_sums(coded),), APART)])
    legend = ", ".join(f"{code} {words}" for code, words in CODES.items())
    return asked.listing("Day out of days", sides, right=[(c.soft(legend),)], landscape=True)


def _parts(dates: Sequence[date], room: float) -> list[Sequence[date]]:
    """The dates in as few parts as `room` mm take, cut between weeks where that takes no more of them."""
    most = max(1, int(room // DAY_WIDTH))

    def cut(by_week: bool) -> list[Sequence[date]]:
        found: list[Sequence[date]] = []
        at = 0
        while at < len(dates):
            end = min(at + most, len(dates))
            if by_week and end < len(dates) and most >= 7:
                end -= dates[end].weekday()
            found.append(dates[at:end])
            at = end
        return found

    return min((cut(True), cut(False)), key=lambda parts: len(parts) + (not _fits(parts[-1], room)))


def _fits(part: Sequence[date], room: float) -> bool:
    """Whether the sums stand beside a part's days."""
    return len(part) * DAY_WIDTH + sum(column.width for column in CLOSE_SUMS) <= room


def _name_width(coded: Coded) -> float:
    """As wide as the longest name, within bounds."""
    longest = max(len(f"{element.number} {element.name}") for group in coded.values() for element, _ in group)
    return min(max(NAME_WIDTHS[0], longest * LETTER + 5), NAME_WIDTHS[1])


def _part(asked: Asked, dates: Sequence[date], coded: Coded, with_sums: bool) -> c.Table:
    """The elements' codes on some dates, under the months and the shoot days of the main unit, and maybe their sums."""
    plan = asked.plan
    main = plan.unit_order()[0].id if plan.units else 0
    labels = plan.session_labels()
    shoot = {session.day: labels[session.id] for session in plan.session_order(main)}
    worked = {session.day for session in plan.sessions.values()}
    calendar = asked.schedule.calendar_of_unit(main) if plan.units else None
    off = [day not in worked and (calendar is None or not calendar.is_working(day.toordinal())) for day in dates]
    heads = [f"{units.WEEKDAYS[day.weekday()][:2]}\n{day.day}" for day in dates]
    columns = (c.Column("  Element", _name_width(coded)), *(c.Column(head, DAY_WIDTH, "center") for head in heads))
    after = c.cell(span=len(CLOSE_SUMS), tint="head")
    ends = (after,) if with_sums else ()
    columns += CLOSE_SUMS if with_sums else ()
    cells = [c.cell(shoot.get(day, ""), tint="off" if shut else "none") for day, shut in zip(dates, off, strict=True)]
    months = c.row(c.cell(c.bold("  Month"), tint="head"), *_months(dates), *ends)
    counted = f"  Session, {plan.unit_order()[0].name}" if is_music(plan) and plan.units else "  Shoot day"
    rows = [months, c.row(c.cell(c.bold(counted)), *cells, *ends, tint="head")]
    for category, group in coded.items():
        heading = c.row(c.cell(c.bold(f"  {CATEGORIES[category]}"), span=len(columns)), tint="band")
        rows.append(replace(heading, keep=True))
        for element, days in group:
            marks = [
                c.cell(
                    c.bold(code) if "W" in (code := days.days.get(day, "")) else c.plain(code),
                    tint="off" if shut else "none",
                )
                for day, shut in zip(dates, off, strict=True)
            ]
            rows.append(
                c.row(
                    c.cell("  ", c.bold(element.number), f" {element.name}"),
                    *marks,
                    *(_counted(days) if with_sums else ()),
                )
            )
    return c.Table(columns, tuple(rows), tight=True, lead=2)


def _months(dates: Sequence[date]) -> list[c.Cell]:
    """The months' names over their days, as a row of wide cells."""
    cells: list[c.Cell] = []
    at = 0
    while at < len(dates):
        length = sum((day.year, day.month) == (dates[at].year, dates[at].month) for day in dates)
        name = (
            f"{units.MONTHS[dates[at].month - 1]} {dates[at].year}" if length > 2 else units.MONTHS[dates[at].month - 1]
        )
        cells.append(c.cell(c.bold(name), span=length, align="left", tint="head"))
        at += length
    return cells


def _sums(coded: Coded) -> c.Table:
    columns = (
        c.Column("Element"), c.Column("Start", 28), c.Column("Finish", 28), c.Column("Fittings", 16, "right"),
        *(c.Column(name, 18, "right") for name in SUMS),
    )  # fmt: skip
    rows = []
    for category, group in coded.items():
        heading = c.row(c.cell(c.bold(CATEGORIES[category]), span=len(columns)), tint="band")
        rows.append(replace(heading, keep=True))
        for element, days in group:
            name = c.cell(c.bold(element.number), f" {element.name}" if element.number else element.name)
            rows.append(c.row(name, *_counted(days)))
    return c.Table(columns, tuple(rows), dense=True)


def _counted(days: DaysOut) -> tuple[c.Cell, ...]:
    """First and last working day, then the sums: fittings apart."""
    sums = (days.fitting, days.travel, days.rehearsal, days.work, days.hold, days.holiday)
    return (
        c.valued(units.day_text(days.start) if days.start else "", days.start),
        c.valued(units.day_text(days.finish) if days.finish else "", days.finish),
        *(c.valued(str(count) if count else "", count) for count in sums),
        c.valued(str(days.total), days.total, "bold"),
    )
