"""The units' bands on top of the chart: a cell a session, its label, its lock, what was lost of it. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.engine.board import session_zone
from app.plan import rows as r
from app.plan import units
from app.reports import wording
from app.views.translated import tr

if TYPE_CHECKING:
    from app.engine.schedule import Schedule

WORK = ("shoot", "recording")


@dataclass(frozen=True, slots=True)
class Cell:
    """A session. place of places: sessions of one date share its width; start, end: instants, for the linear clock.

    lost: the closed part of call to wrap, 0 to 1. fresh: it was not there, or was empty, before what is previewed.
    """

    session: int
    day: int
    label: str
    kind: str
    start: int
    end: int
    place: int = 0
    places: int = 1
    locked: bool = False
    current: bool = False
    fresh: bool = False
    changed: bool = False
    lost: tuple[float, float] | None = None
    short: str = ""  # the label without its unit's prefix: in that unit's band it says enough


@dataclass(frozen=True, slots=True)
class Band:
    """A unit's sessions by date. `aside`: `Day 12 of 32`, `4 days, 1 travel`."""

    unit: int
    name: str
    aside: str
    cells: tuple[Cell, ...]


def build(
    schedule: Schedule, before: Schedule | None = None, hidden: frozenset[int] = frozenset(), now: int | None = None
) -> tuple[Band, ...]:
    """The bands of the units that have sessions and are shown, in their order.

    before: what a preview started from. now: the instant whose session is the current one.
    """
    plan = schedule.plan
    return tuple(
        _band(schedule, before, unit, now)
        for unit in plan.unit_order()
        if unit.id not in hidden and plan.session_order(unit.id)
    )


def _band(schedule: Schedule, before: Schedule | None, unit: r.Unit, now: int | None) -> Band:
    plan, labels = schedule.plan, schedule.plan.session_labels()
    by_day: dict[int, list[r.Session]] = {}
    for session in plan.session_order(unit.id):
        by_day.setdefault(session.day.toordinal(), []).append(session)
    closed = _closed(schedule)
    cells, current = [], None
    for day, sessions in by_day.items():
        for place, session in enumerate(sessions):
            times = schedule.sessions.get(session.id)
            zone = session_zone(plan, session)
            start = times.call if times else units.at_local(session.day, session.call, zone)
            end = times.end if times else units.at_local(session.day, session.wrap, zone)
            today = now is not None and units.local_date(now, zone) == session.day
            if today and session.kind in WORK:
                current = session.id
            cells.append(
                Cell(
                    session.id,
                    day,
                    _short(labels.get(session.id, ""), session, unit),
                    session.kind,
                    start,
                    end,
                    place,
                    len(sessions),
                    session.locked,
                    today,
                    before is not None and _fresh(before, schedule, session.id),
                    before is not None and before.plan.strips_of(session.id) != plan.strips_of(session.id),
                    _lost(closed.get(session.id), times.call if times else start, times.wrap if times else end),
                    labels.get(session.id, "").removeprefix(unit.prefix),
                )
            )
    return Band(unit.id, unit.name, _aside(schedule, unit, current), tuple(cells))


def _short(label: str, session: r.Session, unit: r.Unit) -> str:
    """A day without shooting needs no prefix in its own unit's band: `T`."""
    return label if session.kind in WORK else label.removeprefix(unit.prefix) or label


def _fresh(before: Schedule, schedule: Schedule, session: int) -> bool:
    if session not in before.plan.sessions:
        return True
    return bool(schedule.plan.strips_of(session)) and not before.plan.strips_of(session)


def _closed(schedule: Schedule) -> dict[int, r.Delay]:
    """The last delay of each session."""
    return {delay.session_id: delay for delay in schedule.plan.delays.values() if delay.session_id is not None}


def _lost(delay: r.Delay | None, call: int, wrap: int) -> tuple[float, float] | None:
    if delay is None or wrap <= call:
        return None
    begin = call if delay.start is None else delay.start
    end = wrap if delay.until is None else delay.until
    first, last = (min(1.0, max(0.0, (at - call) / (wrap - call))) for at in (begin, end))
    return (first, last) if last > first else None


def _aside(schedule: Schedule, unit: r.Unit, current: int | None) -> str:
    plan = schedule.plan
    sessions = plan.session_order(unit.id)
    work = [session for session in sessions if session.kind in WORK or plan.strips_of(session.id)]
    if current is not None:
        return tr("{0} of {1}").format(plan.name_of(("sessions", current)), len(work))
    travel = sum(session.kind == "travel" for session in sessions)
    word = "session" if plan.production.kind == "music" else "day"
    counted = wording.plural(len(work), word)
    return tr("{0}, {1} travel").format(counted, travel) if travel else counted
