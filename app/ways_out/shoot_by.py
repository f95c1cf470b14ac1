"""Shoot-by: the last date on which a lost strip can play with nothing newly late, and with no window broken (DESIGN
5)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from app.engine.schedule import Schedule
from app.plan import rows as r
from app.plan.change import Ref
from app.plan.plan import Plan
from app.plan.units import at_local, local_midnight
from app.ways_out.way import Owed

WORKED = ("shoot", "recording", "reserve")


def later_sessions(plan: Plan, unit_id: int, after: date) -> tuple[r.Session, ...]:
    """A unit's shoot, recording and reserve sessions after a date, in order."""
    return tuple(s for s in plan.session_order(unit_id) if s.day > after and s.kind in WORKED)


def shoot_by(before: Schedule, after: Schedule, strip_id: int, minutes: int, eighths: int, session: r.Session) -> Owed:
    """The two dates of a lost strip, each with what ends it.

    before: the plan before the delay; after: with the delay recorded, its losses owed; session: where they were lost.
    The strip is added at the end of one later session of its unit after another; nothing else moves; locks and room are
    ignored. Dates are None where nothing ends them, or where already the first later session is too late (why says so).
    """
    later = later_sessions(after.plan, session.unit_id, session.day)
    by, by_why = _last(later, lambda found: newly_late_on(before, after, strip_id, found.id))
    latest, latest_why = _last(later, lambda found: windows_broken_on(after, strip_id, found))
    return Owed(strip_id, eighths, minutes, by, by_why, latest, latest_why)


def _last(
    sessions: Sequence[r.Session], broken_on: Callable[[r.Session], tuple[Ref, ...]]
) -> tuple[date | None, tuple[Ref, ...]]:
    """The last date on which nothing is broken, with what is broken on the next; (None, ()) where nothing ends it.

    Looked for from the last session back, so that a strip that nobody waits for costs one trial.
    """
    following: tuple[Ref, ...] = ()
    for session in reversed(sessions):
        broken = broken_on(session)
        if not broken:
            return (session.day if following else None), following
        following = broken
    return None, following


def newly_late_on(before: Schedule, after: Schedule, strip_id: int, session_id: int) -> tuple[Ref, ...]:
    """Tracked deadlines that are late with the strip at the end of a session and were not before the delay."""
    there = after.plan.strips_of(session_id)
    placed = replace(after.plan.strips[strip_id], session_id=session_id, rank=there[-1].rank + 1 if there else 0)
    change = after.plan.draft("", lambda draft: draft.put(placed))
    trial = after.with_change(change)
    return tuple(
        ("deadlines", deadline_id)
        for deadline_id, times in trial.deadlines.items()
        if times is not before.deadlines.get(deadline_id)
        and times.late
        and trial.plan.deadlines[deadline_id].tracked
        and deadline_id in before.deadlines
        and not before.deadlines[deadline_id].late
    )


def windows_broken_on(after: Schedule, strip_id: int, session: r.Session) -> tuple[Ref, ...]:
    """Hard papers of the strip's scene and elements that do not hold for a session as it is planned: the first to end
    first, then by department."""
    plan = after.plan
    scene_id = plan.strips[strip_id].scene_id
    needed = plan.elements_of_strip(plan.strips[strip_id])
    zone = plan.production.zone
    times = after.sessions[session.id]
    broken: list[Ref] = []
    place = {department.id: number for number, department in enumerate(plan.department_order())}
    order = sorted(
        plan.clearances.values(),
        key=lambda paper: (paper.valid_to or date.max, place.get(paper.department_id or 0, len(place)), paper.name),
    )
    for paper in order:
        if not paper.hard or not (paper.element_id in needed or (paper.scene_id or -1) == scene_id):
            continue
        early = paper.valid_from is not None and times.call < local_midnight(paper.valid_from, zone)
        late = paper.valid_to is not None and times.end > at_local(paper.valid_to, 1440, zone)
        if early or late:
            broken.append(("clearances", paper.id))
    return tuple(broken)
