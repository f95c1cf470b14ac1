"""The calendars of a plan, compiled from a year before its first date to five years after its last."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import lru_cache

from app.engine.calendars import Working, compile_working, holidays_of
from app.plan import rows as r
from app.plan.change import Change
from app.plan.plan import Plan
from app.plan.units import local_date

OFFICE = (*(((540, 1080),),) * 5, (), ())
"""The week of a plan that names no calendar: Monday to Friday, 09:00 to 18:00."""


def span_of(plan: Plan) -> tuple[date, date]:
    """First of January a year before the first date that stands in the plan, last of December five years after the
    last.

    Whole years, so that most edits leave the compiled calendars as they are.
    """

    def build() -> tuple[date, date]:
        years: set[int] = {session.day.year for session in plan.sessions.values()}
        zone = plan.production.zone
        instants = {activity.at for activity in plan.activities.values()} | {plan.production.status_date}
        instants.discard(None)
        if instants:
            known = [found for found in instants if found is not None]
            years |= {local_date(min(known), zone).year, local_date(max(known), zone).year}
        for deadline in plan.deadlines.values():
            if deadline.due_date:
                years.add(deadline.due_date.year)
        for clearance in plan.clearances.values():
            years |= {day.year for day in (clearance.valid_from, clearance.valid_to) if day}
        if not years:
            years = {2000}
        return date(min(years) - 1, 1, 1), date(max(years) + 5, 12, 31)

    tables = ("production", "sessions", "activities", "deadlines", "clearances")
    return plan.indexed("span", tables, build)


def outgrows(change: Change, plan: Plan, span: tuple[date, date]) -> bool:
    """Whether a change brings a date for which the calendars compiled for `span` are too short."""
    zone = plan.production.zone
    for delta in change.deltas:
        match delta.after:
            case r.Session(day=day):
                days = [day]
            case r.Activity(at=int(at)) | r.Production(status_date=int(at)):
                days = [local_date(at, zone)]
            case r.Deadline(due_date=due):
                days = [due] if due else []
            case r.Clearance(valid_from=start, valid_to=end):
                days = [day for day in (start, end) if day]
            case _:
                continue
        if any(day.year - 1 < span[0].year or day.year + 5 > span[1].year for day in days):
            return True
    return False


def compiled(calendar: r.Calendar, exceptions: tuple[r.DayException, ...], first: date, last: date) -> Working:
    """One calendar with the holidays of its country and its exceptions; kept, since most plans share it."""
    return _compiled(replace(calendar, id=0), tuple((each.day, each.spans) for each in exceptions), first, last)


@lru_cache(maxsize=64)
def _compiled(calendar: r.Calendar, exceptions: tuple[tuple[date, r.Spans], ...], first: date, last: date) -> Working:
    """By what they say: productions made alike differ in the ids of their rows."""
    holidays = (
        holidays_of(calendar.country, calendar.region, range(first.year, last.year + 1)) if calendar.country else {}
    )
    return compile_working(
        calendar.name, calendar.zone, calendar.pattern, dict(exceptions), first, last, tuple(holidays)
    )


def calendars_of(plan: Plan) -> dict[int, Working]:
    """Calendar id → compiled; 0 is the production's own."""
    first, last = span_of(plan)

    def build() -> dict[int, Working]:
        result = {row.id: compiled(row, plan.exceptions_of(row.id), first, last) for row in plan.calendars.values()}
        own = plan.production.calendar_id
        result[0] = result[own] if own in result else compiled(office(plan), (), first, last)
        return result

    key = f"calendars {first} {last}"
    return plan.indexed(key, ("calendars", "exceptions", "production"), build)


def office(plan: Plan) -> r.Calendar:
    """The calendar of a plan that has none."""
    production = plan.production
    return r.Calendar(0, "Office", production.zone, OFFICE, production.country, production.region)
