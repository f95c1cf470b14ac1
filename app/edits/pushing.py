"""Pushing or pulling a session's calls: all that have not begun move together, nobody's below their rest (DOMAIN 4)."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.edits.board import set_session, set_strip
from app.edits.typed import set_field
from app.engine.board import session_zone
from app.engine.calls import STEP, Calls, Clock
from app.engine.checks import is_meal
from app.engine.minors import child_day, children
from app.engine.rest import Rest, artist_sessions, rests_into
from app.engine.schedule import compute
from app.engine.typed import day_minute
from app.engine.values import Conflict
from app.plan import rows as r
from app.plan.change import Ref
from app.plan.draft import Draft
from app.plan.errors import EditRefused
from app.plan.plan import Plan
from app.plan.spoken import said
from app.plan.units import DAY, WEEKDAYS, at_local, clock, hhmm, hours, local_date, local_midnight

if TYPE_CHECKING:
    from app.engine.schedule import Schedule

CALLS = (".call", ".pick_up", ".make_up", ".costume", ".on_set", ".rehearsal")
CLOCKS = frozenset({"load_in", "line_check"})
TEXTS = frozenset({"breakfast", "breaks", "vehicles", "catering", "standins", "equipment", "precalls"})
"""Fields in whose words every time of day moves."""
FARTHEST = 12 * 60
Shift = Callable[[int], int]
_TIME = re.compile(r"(?<![\d:])([01]?\d|2[0-3]):([0-5]\d)(?![\d:])")


@dataclass(frozen=True, slots=True)
class Moved:
    """A first call that moved; instants. who: the unit, a department or an artist."""

    who: Ref
    name: str
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class Fan:
    """Somebody who can't come when the others do: wanted and the earliest their rest lets them, instants."""

    who: Ref
    name: str
    wanted: int
    earliest: int
    because: str


@dataclass(frozen=True, slots=True)
class Pushed:
    """What a push did: by how many minutes, whose calls moved, whose fan out, and what it breaks, as sentences."""

    minutes: int
    moved: tuple[Moved, ...]
    fanned: tuple[Fan, ...]
    tests: tuple[str, ...]


def push_calls(draft: Draft, schedule: Schedule, session_id: int, minutes: int) -> Pushed:
    """Move a session's unit call, shooting call, meals with a time, and every clock typed on its sheet; what lies after
    a scene with bounds of its own, the wrap too, as far as the day moves there.

    minutes: later, or (negative) earlier, at most 12 hours. Calls that lie before the schedule's as-of stay. Nobody is
    called before their last out and the rest they must have: who would be gets the earliest call they may have, in
    steps of five minutes, typed on the sheet, and is listed; the unit call itself stays above the unit's rest. Scenes'
    own bounds (dusk, low water) stay. Raises EditRefused for a session that is gone, has begun, or would leave its
    date.
    """
    session = draft.now(r.Session, session_id)
    if session is None:
        raise EditRefused(said("That session is no longer there."))
    name = draft.plan.name_of(("sessions", session_id))
    before = schedule if schedule.plan is draft.plan else compute(draft.plan, schedule.as_of)
    times, as_of = before.sessions[session_id], before.as_of
    if session.actual_call is not None or (as_of is not None and times.call <= as_of):
        raise EditRefused(
            said("{0} has begun: its call was {1}.").format(name, clock(times.call, session_zone(draft.plan, session)))
        )
    if abs(minutes) > FARTHEST:
        raise EditRefused(
            said("{0} is too far to push. Nothing was changed. Maybe move the session.").format(hours(abs(minutes)))
        )
    fanned: list[Fan] = []
    rest = rests_into(before, session).get(("units", session.unit_id))
    if rest is not None and times.call + minutes < rest.out + rest.required:
        fanned.append(_fan(draft.plan, rest, times.call + minutes))
        minutes = rest.out + rest.required - times.call
    if not 0 <= session.call + minutes < DAY:
        raise EditRefused(
            said("{0} would begin on another date. Nothing was changed. Maybe move the session.").format(name)
        )
    old = _first_calls(before, session)
    _move(draft, session, minutes, before)
    _stay(draft, before, session, minutes)
    after = compute(draft.plan, as_of)
    fanned += _fan_out(draft, after, session_id)
    after = compute(draft.plan, as_of)
    new = _first_calls(after, after.plan.sessions[session_id])
    moved = tuple(
        Moved(who, after.plan.name_of(who), at, new[who]) for who, at in old.items() if who in new and new[who] != at
    )
    return Pushed(minutes, moved, tuple(fanned), _tests(before, after, session_id))


def _fan(plan: Plan, rest: Rest, wanted: int) -> Fan:
    zone = plan.production.zone
    weekday = WEEKDAYS[local_date(rest.out, zone).weekday()]
    because = f"out {weekday} {clock(rest.out, zone)}, rest {hours(rest.required)}"
    return Fan(rest.who, plan.name_of(rest.who), wanted, rest.out + rest.required, because)


def _first_calls(schedule: Schedule, session: r.Session) -> dict[Ref, int]:
    """The first call of the unit, of each department and of each artist of a session."""
    plan, times = schedule.plan, schedule.sessions[session.id]
    calls = Calls(plan, session, times)
    found: dict[Ref, int] = {("units", session.unit_id): times.call}
    for department in plan.department_order():
        if (at := calls.department(department).at) is not None:
            found["departments", department.id] = at
    for element_id, days in artist_sessions(schedule).items():
        for on_set, _, where in days:
            if where == session.id and (at := calls.artist(plan.elements[element_id], on_set).first.at) is not None:
                found["elements", element_id] = at
    return found


# moving ---------------------------------------------------------------------------------------------------------------
def _move(draft: Draft, session: r.Session, minutes: int, before: Schedule) -> None:
    """The calls by the minutes; what follows as far as the day moves: a scene that is bound holds back what is after
    it, the wrap too."""
    shooting = None if session.shooting_call is None else session.shooting_call + minutes
    set_session(draft, session.id, call=session.call + minutes, shooting_call=shooting)
    shift = _shift(draft, session, minutes, before)
    set_session(draft, session.id, wrap=session.wrap + shift(DAY * 3))
    zone = session_zone(draft.plan, session)
    on_set = _on_set(draft.plan, session, before)
    for field in draft.plan.sheet_fields.values():
        if field.session_id != session.id:
            continue
        if field.key in TEXTS:
            value, was = (_later(text, session, shift) for text in (field.value, field.was))
            draft.put(replace(field, value=value, was=was))
        elif field.key in CLOCKS or field.key.endswith(CALLS):
            minute = day_minute(session, field.value)
            started = minute is not None and before.as_of is not None
            if started and at_local(session.day, minute or 0, zone) <= (before.as_of or 0):
                continue
            own = on_set.get(field.key.rpartition(".")[0])
            computed = minutes if own is None else own
            value = _later(field.value, session, shift if own is None else lambda _, by=own: by)  # type: ignore[misc]
            draft.put(replace(field, value=value, was=_later(field.was, session, lambda _, by=computed: by)))  # type: ignore[misc]


def _on_set(plan: Plan, session: r.Session, before: Schedule) -> dict[str, int]:
    """`cast.123` → by how many minutes an artist's first time on set has moved."""
    found = {}
    after = artist_sessions(compute(plan, before.as_of))
    for element_id, days in artist_sessions(before).items():
        was = {where: start for start, _, where in days}
        now = {where: start for start, _, where in after.get(element_id, [])}
        if session.id in was and session.id in now:
            head = "crowd" if plan.elements[element_id].category == "background" else "cast"
            found[f"{head}.{element_id}"] = now[session.id] - was[session.id]
    return found


def _shift(draft: Draft, session: r.Session, minutes: int, before: Schedule) -> Shift:
    """Day minute as it was → by how many minutes the day moves there: as the last strip that had begun or ended."""
    midnight = local_midnight(session.day, session_zone(draft.plan, session))
    strips = draft.plan.strips_of(session.id)
    eaten = [strip for strip in strips if is_meal(strip) and strip.not_before is not None]
    for strip in eaten:
        set_strip(draft, strip.id, not_before=(strip.not_before or 0) + minutes)
    after = compute(draft.plan, before.as_of)
    bound = False
    for strip, last in zip(strips, (None, *strips), strict=False):
        if bound and strip in eaten and last is not None:
            held = after.strips[last.id].end - before.strips[last.id].end
            set_strip(draft, strip.id, not_before=(strip.not_before or 0) + held)
            after = compute(draft.plan, before.as_of)
        bound = bound or (strip not in eaten and (strip.not_before, strip.not_after) != (None, None))
    moved: list[tuple[int, int]] = []
    for strip in strips:
        was, now = before.strips[strip.id], after.strips[strip.id]
        moved += [(was.start - midnight, now.start - was.start), (was.end - midnight, now.end - was.end)]

    def shift(minute: int) -> int:
        return next((by for at, by in reversed(moved) if at <= minute), minutes)

    return shift


def _later(text: str, session: r.Session, shift: Shift) -> str:
    """A text in which every time of day has moved with the day."""

    def moved(found: re.Match[str]) -> str:
        minute = day_minute(session, found[0])
        return found[0] if minute is None else hhmm((minute + shift(minute)) % DAY)

    return _TIME.sub(moved, text)


def _stay(draft: Draft, before: Schedule, session: r.Session, minutes: int) -> None:
    """Calls that had started keep their time: typed, since the plan computes them from the unit call."""
    as_of = before.as_of
    if as_of is None:
        return
    calls = Calls(before.plan, session, before.sessions[session.id])
    kept: list[Clock] = [calls.department(department) for department in before.plan.departments.values()]
    for element_id, days in artist_sessions(before).items():
        for on_set, _, where in days:
            if where == session.id:
                artist = calls.artist(before.plan.elements[element_id], on_set)
                kept += [artist.pick_up, artist.make_up, artist.costume, artist.on_set]
    zone = session_zone(before.plan, session)
    for known in kept:
        if known.at is not None and known.at == known.computed and known.at <= as_of:
            was = clock(known.at + minutes, zone)
            set_field(draft, session.id, known.key, clock(known.at, zone), was)


def _fan_out(draft: Draft, after: Schedule, session_id: int) -> list[Fan]:
    """Those whose rest the moved calls would rob come as early as they may."""
    plan = after.plan
    session = plan.sessions[session_id]
    zone = session_zone(plan, session)
    calls = Calls(plan, session, after.sessions[session_id])
    spans = {key: on_set for key, days in artist_sessions(after).items() for on_set, _, at in days if at == session_id}
    fanned = []
    for rest in rests_into(after, session).values():
        if not rest.short or rest.who[0] == "units" or (after.as_of is not None and rest.into <= after.as_of):
            continue
        table, row_id = rest.who
        if table == "departments":
            clocks = [calls.department(plan.departments[row_id])]
        elif table == "people":
            clocks = [calls.person(plan.people[row_id])]
        else:
            artist = calls.artist(plan.elements[row_id], spans[row_id])
            clocks = [artist.pick_up, artist.make_up, artist.costume, artist.on_set]
        later = -(-rest.short // STEP) * STEP
        for known in clocks:
            if known.at is not None:
                was = clock(known.computed, zone) if known.computed is not None else ""
                set_field(draft, session_id, known.key, clock(known.at + later, zone), was)
        fanned.append(_fan(plan, rest, rest.into))
    return fanned


# testing --------------------------------------------------------------------------------------------------------------
def _tests(before: Schedule, after: Schedule, session_id: int) -> tuple[str, ...]:
    """What holds before and not after: light, papers, meals, rest to the next session, children, out-times, wrap."""
    old = {(c.kind, c.who, c.what): c.minutes for c in before.conflicts}
    worse = [c for c in after.conflicts if c.minutes > old.get((c.kind, c.who, c.what), 0)]
    worse += [c for c in after.conflicts if not c.minutes and (c.kind, c.who, c.what) not in old]
    found = [_sentence(after, conflict) for conflict in worse]
    plan = after.plan
    session = plan.sessions[session_id]
    zone = session_zone(plan, session)
    times = after.sessions[session_id]
    if times.overrun > before.sessions[session_id].overrun:
        name = plan.name_of(("sessions", session_id))
        found.append(f"{name} would end {clock(times.end, zone)}, {hours(times.overrun)} past its planned wrap.")
    for child in children(plan, session_id):
        day = child_day(after, session, child)
        if day is not None and day.limits is None:
            found.append(f"{child.name} is a minor; no limits are known, so nothing was tested.")
    return tuple(found)


def _sentence(schedule: Schedule, conflict: Conflict) -> str:
    plan = schedule.plan
    who, what, much = plan.name_of(conflict.who), plan.name_of(conflict.what), hours(conflict.minutes)
    match conflict.kind:
        case "daylight":
            light = {"DAY": "daylight", "NIGHT": "the dark"}.get(conflict.note, "first and last light")
            return f"{who} would be {much} outside {light}."
        case "bound":
            times, latest = schedule.strips[conflict.who[1]], plan.strips[conflict.who[1]].not_after or 0
            end = clock(times.end, session_zone(plan, plan.sessions[times.session_id]))
            return f"{who} would end {end}; it must be out by {hhmm(latest)}."
        case "window":
            return f"{who} would be {much} outside {what}."
        case "rest":
            whose = f" for {conflict.note}" if conflict.note else ""
            return f"Rest between {who} and {what} would be {much} short{whose}."
        case "minor":
            doing = {"work": "work {} too long", "on_set": "be there {} too long", "early": "be called {} too early"}
            would = doing.get(conflict.note, "be there {} too late").format(much)
            return f"{who} is a minor and would {would} on {what}."
        case "meal":
            since = "the call" if conflict.note == "call" else conflict.note
            return f"{who} would be {much} later than six hours after {since}."
        case "lock":
            return f"{who} would play {much} into lost time."
        case _:
            return f"{who} and {what} would be {much} in each other's way."
