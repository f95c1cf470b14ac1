"""Day out of days: what each day is to an element, by code, and its totals. Source: DOMAIN 3 (after Movie Magic's
rules)."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from app.engine import availability
from app.engine.availability import ABSENT, PRESENT
from app.engine.compiled import office

if TYPE_CHECKING:
    from app.engine.schedule import Schedule
    from app.plan.plan import Plan

TRAVEL = ("TR", "M")
CODES: dict[str, str] = {
    "S": "start",
    "W": "work",
    "F": "finish",
    "H": "hold",
    "D": "drop",
    "P": "pick-up",
    "TR": "travel",
    "FT": "fitting",
    "R": "rehearsal",
    "M": "company travel",
    "/": "holiday",
}


@dataclass(frozen=True, slots=True)
class DaysOut:
    """The coded days of one element; days without a code are blank. Start and finish are of work, not of travel."""

    days: Mapping[date, str]
    start: date | None
    finish: date | None
    work: int
    hold: int
    travel: int
    rehearsal: int
    fitting: int
    holiday: int

    @property
    def total(self) -> int:
        """Travel, rehearsal, work, hold and holiday; fittings are counted apart."""
        return self.travel + self.rehearsal + self.work + self.hold + self.holiday


def days_out(
    work: Collection[date],
    *,
    off: Collection[date] = (),
    holidays: Collection[date] = (),
    events: Mapping[date, str] | None = None,
    holds: bool = True,
    drop_over: int | None = None,
) -> DaysOut:
    """Code an element's days.

    work: dates of sessions that hold a strip with it. off: dates on which nobody works by the week. holidays: company
    holidays. events: date → TR, FT, R, M, H, or `/`; an event overrides an off day, work overrides an event.
    holds: whether idle days between start and finish are held. drop_over: an idle gap of more calendar days than
    this, from
    one work date to the next, is a drop (only with holds; the first such gap; one in a production); None: no drops.
    """
    worked = sorted(set(work))
    coded: dict[date, str] = dict(events or {})
    if not worked:
        return _counted(coded, None, None)
    dropped = _drop(worked, drop_over) if holds else None
    for day in worked:
        code = ("S" if day == worked[0] else "") + "W" + ("F" if day == worked[-1] else "")
        if dropped and day == dropped[0]:
            code += "D"
        if dropped and day == dropped[1]:
            code = f"P{code}"
        coded[day] = code
    day = worked[0]
    while day < worked[-1]:
        day += timedelta(days=1)
        inside_drop = dropped is not None and dropped[0] < day < dropped[1]
        if day in coded or inside_drop or not holds:
            continue
        if day in holidays:
            coded[day] = "/"
        elif day not in off:
            coded[day] = "H"
    return _counted(coded, worked[0], worked[-1])


def _drop(worked: list[date], over: int | None) -> tuple[date, date] | None:
    """The first pair of work dates further apart than `over` calendar days."""
    if over is None:
        return None
    for last, following in pairwise(worked):
        if (following - last).days > over:
            return last, following
    return None


def _counted(coded: Mapping[date, str], start: date | None, finish: date | None) -> DaysOut:
    codes = list(coded.values())
    return DaysOut(
        dict(sorted(coded.items())),
        start,
        finish,
        work=sum("W" in code for code in codes),
        hold=codes.count("H"),
        travel=sum(code in TRAVEL for code in codes),
        rehearsal=codes.count("R"),
        fitting=codes.count("FT"),
        holiday=codes.count("/"),
    )


# of a schedule --------------------------------------------------------------------------------------------------------
def element_days(schedule: Schedule, element_id: int) -> DaysOut:
    """An element's coded days by the plan that a schedule computed.

    A date on which it is not available is blank, and never a hold.

    Work days: dates of sessions with a scene strip that needs it. Off days and holidays: those of the units it works
    in; where these are several, a day is off when all of them are. A date that the week works
    and the calendar closes (public holiday, dark day) is a company holiday; a date with a session is never off. Of
    several events on one date the last of the table counts. An element that is gone has no days.
    """
    plan = schedule.plan
    element = plan.elements.get(element_id)
    if element is None:
        return days_out(())
    work, units = _worked(plan).get(element_id, (frozenset(), frozenset()))
    events = {event.day: event.code for event in plan.events_of(element_id)}
    # only a held element between two work dates has days that could be off
    off, holidays = _closed(schedule, units) if element.holds and units else (frozenset[date](), frozenset[date]())
    special = tuple(sorted((day, code) for day, code in events.items() if code not in (ABSENT, PRESENT)))
    absent = _absent(availability.of_element(plan, element_id), work)
    if absent:
        off, holidays = off | absent, holidays - absent
    return _coded(work, off, holidays, special, element.holds, element.drop_over)


def _absent(known: availability.Availability, work: frozenset[date]) -> set[date]:
    """The dates between its first and last work on which an element is not there; it is not held then."""
    if not work or known == availability.ALWAYS:
        return set()
    first, last = min(work).toordinal(), max(work).toordinal()
    days = (date.fromordinal(ordinal) for ordinal in range(first, last + 1))
    return {day for day in days if known.absent(day)}


@lru_cache(maxsize=4096)
def _coded(
    work: frozenset[date],
    off: frozenset[date],
    holidays: frozenset[date],
    events: tuple[tuple[date, str], ...],
    holds: bool,
    drop_over: int | None,
) -> DaysOut:
    """As `days_out`, kept: a drag that follows the pointer changes the days of few elements."""
    return days_out(work, off=off, holidays=holidays, events=dict(events), holds=holds, drop_over=drop_over)


def _worked(plan: Plan) -> Mapping[int, tuple[frozenset[date], frozenset[int]]]:
    """Element → the dates it works, and the units it works in."""

    def build() -> dict[int, tuple[frozenset[date], frozenset[int]]]:
        days: dict[int, set[date]] = {}
        units: dict[int, set[int]] = {}
        for session in plan.sessions.values():
            for strip in plan.strips_of(session.id):
                for element in plan.elements_of_strip(strip):
                    days.setdefault(element, set()).add(session.day)
                    units.setdefault(element, set()).add(session.unit_id)
        return {key: (frozenset(found), frozenset(units[key])) for key, found in days.items()}

    return plan.indexed("worked_days", ("sessions", "strips", "scenes", "needs", "elements"), build)


def _closed(schedule: Schedule, units: frozenset[int]) -> tuple[frozenset[date], frozenset[date]]:
    """Dates off and holidays of all these units at once, from the first session's date to the last one's."""
    plan = schedule.plan

    def build() -> tuple[frozenset[date], frozenset[date]]:
        order = plan.session_order()
        busy = {session.day for session in order if session.unit_id in units}
        calendars = [(schedule.calendar_of_unit(unit), _week(plan, unit)) for unit in units]
        off: set[date] = set()
        holidays: set[date] = set()
        for ordinal in range(order[0].day.toordinal(), order[-1].day.toordinal() + 1):
            day = date.fromordinal(ordinal)
            if day in busy or any(calendar.is_working(ordinal) for calendar, _ in calendars):
                continue
            (holidays if any(week[day.weekday()] for _, week in calendars) else off).add(day)
        return frozenset(off), frozenset(holidays)

    key = f"closed_days {sorted(units)}"
    return plan.indexed(key, ("sessions", "units", "calendars", "exceptions", "production"), build)


def _week(plan: Plan, unit_id: int) -> tuple[object, ...]:
    """The spans of a unit's seven days, Monday first."""
    wanted = plan.units[unit_id].calendar_id or plan.production.calendar_id
    return plan.calendars.get(wanted, office(plan)).pattern
