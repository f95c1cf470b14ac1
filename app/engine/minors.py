"""How long a child may be there and work, by age and country, and what a session breaks of it (DOMAIN 6).

Limits are data (resources/rules/minors.json), picked by the production's country. Minutes and day minutes throughout.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING, Any, Literal

from app.engine.board import session_zone
from app.engine.calendars import holidays_of
from app.engine.calls import Calls
from app.plan import resources
from app.plan import rows as r
from app.plan.plan import Plan
from app.plan.units import at_local

if TYPE_CHECKING:
    from app.engine.schedule import Schedule

Breach = Literal["on_set", "work", "early", "late"]


@dataclass(frozen=True, slots=True)
class Limits:
    """What a child of some age may do: minutes on set (England: on site), at work, unbroken (None: no rule); clocks
    as day minutes. name: of the rules; source: where they stand."""

    name: str
    source: str
    on_set: int
    work: int
    unbroken: int | None
    earliest: int
    latest: int
    free: bool  # a day without school, where that makes a difference


@dataclass(frozen=True, slots=True)
class ChildDay:
    """A child's session. arrives: first call; out_by: the latest it may leave; leaves: off set; instants. work: minutes
    of its strips. limits: None where no rules are known for the country, or nobody has typed the age."""

    element_id: int
    arrives: int
    on_set: int
    leaves: int
    work: int
    limits: Limits | None
    out_by: int | None
    breaches: tuple[tuple[Breach, int], ...]

    @property
    def rest_by(self) -> int | None:
        """When a break is due at the latest."""
        if self.limits is None or self.limits.unbroken is None:
            return None
        return self.on_set + self.limits.unbroken


@cache
def _packs() -> tuple[Mapping[str, Any], ...]:
    return tuple(json.loads(resources.path("rules", "minors.json").read_text(encoding="utf-8"))["packs"])


def limits(country: str, years: int | None, free_day: bool) -> Limits | None:
    """The limits of a child of so many full years; of those that an age in years leaves open the strictest.

    None where the country has none here, or the age is not known or beyond its table.
    """
    pack = next((pack for pack in _packs() if pack["country"] == country.upper()), None)
    if pack is None or years is None:
        return None
    for row in pack["ages"]:
        first, last = row["months"]
        if years * 12 + 11 >= first and years * 12 < last:
            work = row.get("work_free", row["work"]) if free_day else row["work"]
            latest = row.get("latest", pack["latest_free"] if free_day and "latest_free" in pack else pack["latest"])
            return Limits(
                pack["name"],
                pack["source"],
                row["on_set"],
                min(work, pack.get("day", work)),
                row.get("unbroken"),
                pack["earliest"],
                latest,
                free_day and "work_free" in row,
            )
    return None


def is_school_day(plan: Plan, day: date) -> bool:
    """Monday to Friday, but for public holidays. Terms differ by school, so holidays of schools are not known."""
    production = plan.production
    return day.weekday() < 5 and day not in _holidays(production.country, production.region, day.year)


@cache
def _holidays(country: str, region: str, year: int) -> frozenset[date]:
    return frozenset(holidays_of(country, region, range(year, year + 1))) if country else frozenset()


def child_day(schedule: Schedule, session: r.Session, element: r.Element) -> ChildDay | None:
    """A child's session judged; None where it is not in it."""
    plan = schedule.plan
    strips = [strip for strip in plan.strips_of(session.id) if element.id in plan.elements_of_strip(strip)]
    if not strips:
        return None
    spans = [schedule.strips[strip.id] for strip in strips]
    start, leaves = min(span.start for span in spans), max(span.end for span in spans)
    calls = Calls(plan, session, schedule.sessions[session.id]).artist(element, start)
    on_set = calls.on_set.at if calls.on_set.at is not None else start
    arrives = calls.first.at if calls.first.at is not None else on_set
    work = sum(span.end - span.start for span in spans)
    free = not is_school_day(plan, session.day)
    found = limits(plan.production.country, element.age, free)
    if found is None:
        return ChildDay(element.id, arrives, on_set, leaves, work, None, None, ())
    zone = session_zone(plan, session)
    late = found.latest
    if not free and plan.production.country.upper() == "US" and not is_school_day(plan, session.day + timedelta(1)):
        after = limits(plan.production.country, element.age, True)
        late = max(late, after.latest) if after else late  # to 00:30 before a day without school
    latest = at_local(session.day, late, zone)
    earliest = at_local(session.day, found.earliest, zone)
    out_by = min(arrives + found.on_set, latest)
    over: tuple[tuple[Breach, int], ...] = (
        ("on_set", leaves - arrives - found.on_set),
        ("work", work - found.work),
        ("early", earliest - arrives),
        ("late", leaves - latest),
    )
    return ChildDay(
        element.id, arrives, on_set, leaves, work, found, out_by, tuple((what, by) for what, by in over if by > 0)
    )


def children(plan: Plan, session_id: int) -> tuple[r.Element, ...]:
    """The children who work on a session: artists marked as minors."""
    needed = {key for strip in plan.strips_of(session_id) for key in plan.elements_of_strip(strip)}
    found = (plan.elements[key] for key in needed)
    return tuple(sorted((e for e in found if e.minor and not e.voice_only), key=lambda e: (e.rank, e.id)))
