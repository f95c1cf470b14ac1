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
ACROSS = {"a4": 277.0, "letter": 259.4, "a3": 400.0, "tabloid": 411.8, "long": 277.0}  # mm between margins, on its side


def day_out_of_days(asked: Asked) -> c.Document:
    """All categories (or one element), every date from the first coded one to the last, in parts of the paper."""
    plan, schedule = asked.plan, asked.schedule
    music = is_music(plan)
    order = ["musician", *CATEGORIES] if music else list(CATEGORIES)
    coded: dict[str, list[tuple[r.Element, DaysOut]]] = {}
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
        room = len(dates) if asked.whole else int((ACROSS[asked.paper] - _name_width(coded)) // DAY_WIDTH)
        for at in range(0, len(dates), room):
            part = dates[at : at + room]
            title = f"{units.day_text(part[0], year=True)} to {units.day_text(part[-1], year=True)}"
            sides.append([c.Section(title, (_part(asked, part, coded),))])
        sides.append([c.Section("Totals", (_sums(coded),), "Fittings are counted apart")])
    legend = ", ".join(f"{code} {words}" for code, words in CODES.items())
    return asked.listing("Day out of days", sides, right=[(c.soft(legend),)], landscape=True)


def _name_width(coded: dict[str, list[tuple[r.Element, DaysOut]]]) -> float:
    """As wide as the longest name, within bounds."""
    longest = max(len(f"{element.number} {element.name}") for group in coded.values() for element, _ in group)
    return min(max(NAME_WIDTHS[0], longest * LETTER + 5), NAME_WIDTHS[1])


def _part(asked: Asked, dates: Sequence[date], coded: dict[str, list[tuple[r.Element, DaysOut]]]) -> c.Table:
    """The elements' codes on some dates, under the months and the shoot days of the main unit."""
    plan = asked.plan
    main = plan.unit_order()[0].id if plan.units else 0
    labels = plan.session_labels()
    shoot = {session.day: labels[session.id] for session in plan.session_order(main)}
    worked = {session.day for session in plan.sessions.values()}
    calendar = asked.schedule.calendar_of_unit(main) if plan.units else None
    off = [day not in worked and (calendar is None or not calendar.is_working(day.toordinal())) for day in dates]
    heads = [f"{units.WEEKDAYS[day.weekday()][:2]}\n{day.day}" for day in dates]
    columns = (c.Column("  Element", _name_width(coded)), *(c.Column(head, DAY_WIDTH, "center") for head in heads))
    cells = [c.cell(shoot.get(day, ""), tint="off" if shut else "none") for day, shut in zip(dates, off, strict=True)]
    months = c.row(c.cell(c.bold("  Month"), tint="head"), *_months(dates))
    counted = f"  Session, {plan.unit_order()[0].name}" if is_music(plan) and plan.units else "  Shoot day"
    rows = [months, c.row(c.cell(c.bold(counted)), *cells, tint="head")]
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
            rows.append(c.row(c.cell("  ", c.bold(element.number), f" {element.name}"), *marks))
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


def _sums(coded: dict[str, list[tuple[r.Element, DaysOut]]]) -> c.Table:
    columns = (
        c.Column("Element"), c.Column("Start", 28), c.Column("Finish", 28), c.Column("Fittings", 16, "right"),
        *(c.Column(name, 18, "right") for name in SUMS),
    )  # fmt: skip
    rows = []
    for category, group in coded.items():
        heading = c.row(c.cell(c.bold(CATEGORIES[category]), span=len(columns)), tint="band")
        rows.append(replace(heading, keep=True))
        for element, days in group:
            sums = (days.travel, days.rehearsal, days.work, days.hold, days.holiday)
            rows.append(
                c.row(
                    c.cell(c.bold(element.number), f" {element.name}" if element.number else element.name),
                    c.valued(units.day_text(days.start) if days.start else "", days.start),
                    c.valued(units.day_text(days.finish) if days.finish else "", days.finish),
                    *(c.valued(str(count) if count else "", count) for count in (days.fitting, *sums)),
                    c.valued(str(days.total), days.total, "bold"),
                )
            )
    return c.Table(columns, tuple(rows))
