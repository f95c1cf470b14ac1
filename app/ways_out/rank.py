"""Judging a way out: which hard rules it breaks, and the order in which ways are shown (DESIGN 1 and 5, DOMAIN 8)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.engine.board import session_zone
from app.engine.schedule import Schedule
from app.engine.values import Conflict
from app.plan.labels import session_name
from app.plan.plan import Plan
from app.plan.spoken import said
from app.plan.units import clock, day_text, hhmm, hours
from app.ways_out.way import Way

ORDER = (
    "owed", "wait", "cover", "next", "absorb", "splinter", "sixth_day", "reserve", "push", "trim", "slip",
)  # fmt: skip
"""The order in which a first AD thinks of them; it breaks ties."""

LIGHT = {"DAY": "daylight", "NIGHT": "the dark", "DUSK": "the light of dusk", "DAWN": "the light of dawn"}
"""Time of day → what a strip shot as it has to lie in."""


def ranked(ways: Iterable[Way]) -> tuple[Way, ...]:
    """Owed first, then what is possible by newly late, then what is not; ties in ORDER (no cash is known yet)."""
    return tuple(
        sorted(ways, key=lambda way: (way.name != "owed", not way.possible, way.newly_late, ORDER.index(way.name)))
    )


def newly_broken(before: Schedule, after: Schedule) -> tuple[Conflict, ...]:
    """Hard rules that hold before and not after: a paper's window, light, closed time, rest."""
    broken: list[Conflict] = []
    old = {_key(conflict) for conflict in before.conflicts if conflict.hard}
    for conflict in after.conflicts:
        if conflict.hard and conflict.kind != "rest" and _key(conflict) not in old:
            broken.append(conflict)
    rest = [conflict for conflict in after.conflicts if conflict.kind == "rest" and conflict.hard]
    if len(rest) > sum(conflict.kind == "rest" and conflict.hard for conflict in before.conflicts):
        broken += [conflict for conflict in rest if _key(conflict) not in old]
    return tuple(broken)


def _key(conflict: Conflict) -> tuple[object, ...]:
    """What is broken, whichever day it is broken on: one paper, one strip's light, one night's rest."""
    if conflict.kind == "window":
        return ("window", conflict.what)
    if conflict.kind in ("daylight", "bound", "lock"):
        return (conflict.kind, conflict.who)
    return (conflict.kind, conflict.who, conflict.what)


def why_broken(schedule: Schedule, conflicts: Sequence[Conflict]) -> str:
    """The broken rules as a sentence, each once: who, what, by how much."""
    return "; ".join(dict.fromkeys(_broken(schedule.plan, schedule, conflict) for conflict in conflicts))


def _broken(plan: Plan, schedule: Schedule, conflict: Conflict) -> str:
    if conflict.kind == "window":
        paper = plan.clearances[conflict.what[1]]
        session = plan.sessions[conflict.who[1]]
        name = session_name(plan, session.id)
        if paper.valid_to is not None and session.day > paper.valid_to:
            ends = said("{0} ends {1}; {2} is {3}")
            return ends.format(paper.name, day_text(paper.valid_to), name, day_text(session.day))
        if paper.valid_from is not None and session.day < paper.valid_from:
            begins = said("{0} begins {1}; {2} is {3}")
            return begins.format(paper.name, day_text(paper.valid_from), name, day_text(session.day))
        return said("{0} does not hold for all of {1}, {2}").format(paper.name, name, day_text(session.day))
    if conflict.kind == "daylight":
        zone = plan.production.zone
        times = schedule.strips[conflict.who[1]]
        name = plan.name_of(conflict.who)
        light = said(LIGHT[conflict.note])
        span = f"{clock(times.start, zone)}–{clock(times.end, zone)}"
        outside = said("{0}, {1} on {2}, is {3} outside {4}")
        return outside.format(name, span, session_name(plan, conflict.what[1]), hours(conflict.minutes), light)
    if conflict.kind == "bound":
        strip, end = plan.strips[conflict.who[1]], schedule.strips[conflict.who[1]].end
        past = said("{0} ends {1} on {2}; its latest is {3}")
        when = clock(end, session_zone(plan, plan.sessions[conflict.what[1]]))
        return past.format(
            plan.name_of(conflict.who), when, session_name(plan, conflict.what[1]), hhmm(strip.not_after or 0)
        )
    if conflict.kind == "rest":
        first, second = (session_name(plan, ref[1]) for ref in (conflict.who, conflict.what))
        short = said("rest between {0} and {1} is {2} short").format(first, second, hours(conflict.minutes))
        return said("{0} for {1}").format(short, conflict.note) if conflict.note else short
    if conflict.kind == "minor":
        name = session_name(plan, conflict.what[1])
        over = said("{0} is a minor, and their hours on {1} are {2} over")
        return over.format(plan.name_of(conflict.who), name, hours(conflict.minutes))
    if conflict.kind == "absent":
        session = plan.sessions[schedule.strips[conflict.who[1]].session_id]
        day = f"{session_name(plan, session.id)}, {day_text(session.day)}"
        away = said("{0} needs {1}, not available on {2}")
        return away.format(plan.name_of(conflict.who), plan.name_of(conflict.what), day)
    return said("{0} would play in time the delay has closed").format(plan.name_of(conflict.who))
