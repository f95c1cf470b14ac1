"""The first board of a script: which strips play on which day, in which order and from which call.

Strips are grouped by location and set, then exterior or interior, then day or night; sets follow one another by the
cast they share. Night exteriors, and dawns with them, make a block of night sessions at the end, so that the unit turns
from days to nights once. A day exterior plays in the light, a dusk at its minute. Nothing is random: one script, one
board.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from itertools import pairwise

from app.edits.day_layout import (
    MEAL,
    STEP,
    Piece,
    call_of,
    called_for_dusk,
    put_strips,
    round_up,
    sun_over,
    tried,
    within,
)
from app.engine.board import session_times, strip_eighths, strip_minutes
from app.engine.calendars import Working
from app.engine.calls import Calls
from app.engine.compiled import compiled
from app.engine.light import Sun
from app.engine.rest import ARTISTS, artist_out
from app.engine.zones import place_of_zone
from app.plan import rows as r
from app.plan.draft import Draft
from app.plan.errors import EditRefused
from app.plan.plan import Plan
from app.plan.spoken import said
from app.plan.units import DAY, at_local, local_midnight

MOST_SESSIONS = 1000
DUSK_ROOM = 90  # minutes of dusks in one evening: from an hour before sunset to last light
TRIALS = 6  # of a call, until everyone on the day is rested


def build_first_board(draft: Draft, unit_id: int, start: date, days: int | None = None) -> tuple[int, ...]:
    """Put every scene strip of the boneyard into new sessions of a unit. Returns the sessions' ids, by date.

    start: the first day is this date or the next that the unit works. days: how many sessions, of even eighths (None:
    as many as the production's eighths a day need); what does not fit overruns. No scene is split unless it is longer
    than a day, or runs past its meal. Raises EditRefused for a number of days that makes no sense.
    """
    check_days(days)
    plan = draft.plan
    per_day = plan.production.eighths_per_day
    total = sum(strip_eighths(plan, strip) for strip in plan.strips_of(None))
    limit = max(per_day, -(-total // days) if days else 0)
    pieces = _pieces(draft, limit)
    if not pieces:
        return ()
    order = _set_order(draft.plan, pieces)
    late = ("NIGHT", "DAWN") if days != 1 and any(piece.light == "NIGHT" for piece in pieces) else ()
    pieces.sort(key=lambda piece: _grouping(piece, order))
    by_day, by_night = [p for p in pieces if p.light not in late], [p for p in pieces if p.light in late]
    for_days, for_nights = _session_counts(by_day, by_night, per_day, days)
    room = _light_and_dark(draft.plan, start, for_days + for_nights)
    groups = [
        *((group, False) for group in _with_dusks(by_day, for_days, room[0], days is None)),
        *((group, True) for group in _fitting(by_night, for_nights, room[1], days is None)),
    ]
    dates = _dates(draft.plan, unit_id, start, len(groups))
    return _place(draft, unit_id, groups, dates)


def build_empty_days(draft: Draft, unit_id: int, start: date, days: int | None = None) -> tuple[int, ...]:
    """Sessions of a unit with no strip on them, at its usual call and wrap; strips stay in the boneyard as they lie.

    start and days as in `build_first_board`; None: as many as the eighths in the boneyard need at the production's
    eighths a day. Returns the sessions' ids, by date. Raises EditRefused for a number of days that makes no sense.
    """
    check_days(days)
    plan = draft.plan
    eighths = sum(strip_eighths(plan, strip) for strip in plan.strips_of(None))
    count = -(-eighths // plan.production.eighths_per_day) if days is None else days
    unit, kind = plan.units[unit_id], _kind(plan)
    dates = _dates(plan, unit_id, start, count) if count else []
    return tuple(
        draft.put(r.Session(draft.new_id(), unit_id, day, kind=kind, call=unit.call, wrap=unit.wrap)).id
        for day in dates
    )


def check_days(days: int | None) -> None:
    """Raises EditRefused for a number of days that makes no sense."""
    if days is not None and not 1 <= days <= MOST_SESSIONS:
        raise EditRefused(
            said("{0} shooting days can't be planned. Maybe between 1 and {1}.").format(days, MOST_SESSIONS)
        )


def _pieces(draft: Draft, limit: int) -> list[Piece]:
    """The boneyard's scene strips in script order; one longer than `limit` eighths is cut into even parts."""
    plan = draft.plan
    pieces: list[Piece] = []
    for scene in plan.scene_order():
        for strip in plan.strips_of_scene(scene.id):
            if strip.session_id is not None or strip.dropped or scene.omitted:
                continue
            eighths, minutes = strip_eighths(plan, strip), strip_minutes(plan, strip)
            parts = max(1, -(-eighths // limit))
            if parts == 1 or strip.part:
                pieces.append(Piece(strip, scene, eighths, minutes))
                continue
            for part in range(1, parts + 1):
                share = eighths * part // parts - eighths * (part - 1) // parts
                length = minutes * part // parts - minutes * (part - 1) // parts
                row = replace(
                    strip, id=strip.id if part == 1 else draft.new_id(), part=part, eighths=share, minutes=length
                )
                pieces.append(Piece(draft.put(row), scene, share, length))
    return pieces


# grouping -------------------------------------------------------------------------------------------------------------
def _set_order(plan: Plan, pieces: Sequence[Piece]) -> dict[int | None, int]:
    """Set → its turn: locations one after another, next the one whose cast has most been on set lately; longest first.

    So a small set with two of the leads follows the big one they have just played, and leads are condensed.
    """
    cast: dict[int, list[int]] = defaultdict(list)
    for element in plan.elements.values():
        if element.category == "cast":
            for scene_id in plan.scenes_needing(element.id):
                cast[scene_id].append(element.id)
    weight: dict[int, int] = defaultdict(int)
    faces: dict[int, dict[int, int]] = defaultdict(lambda: defaultdict(int))
    sets: dict[int, dict[int | None, int]] = defaultdict(lambda: defaultdict(int))
    for piece in pieces:
        place = _location(plan, piece.scene)
        weight[place] += piece.eighths
        sets[place][piece.scene.set_id] += piece.eighths
        for member in cast[piece.scene.id]:
            faces[place][member] += piece.eighths
    left = sorted(weight, key=lambda place: -weight[place])  # stable: by first appearance where equal
    order: dict[int | None, int] = {}
    lately: dict[int, float] = {}
    while left:
        nearest = max(left, key=lambda place: _shared(faces[place], lately))
        left.remove(nearest)
        lately = {member: amount / 2 for member, amount in lately.items()}
        for member, amount in faces[nearest].items():
            lately[member] = lately.get(member, 0) + amount
        for set_id in sorted(sets[nearest], key=lambda set_id: -sets[nearest][set_id]):
            order[set_id] = len(order)
    return order


def _shared(faces: dict[int, int], lately: dict[int, float]) -> float:
    """The part of a place's cast that was on set lately, 0 to 1."""
    total = sum(faces.values())
    return sum(min(amount, lately.get(member, 0)) for member, amount in faces.items()) / total if total else 0.0


def _location(plan: Plan, scene: r.Scene) -> int:
    """A set's location; a set whose location is not known is a place of its own, and so are scenes without one."""
    element = plan.elements.get(scene.set_id) if scene.set_id is not None else None
    if element is None:
        return 0
    return element.parent_id if element.parent_id is not None else element.id


INSIDE_TIMES = {"DUSK": 1, "NIGHT": 1}


def _grouping(piece: Piece, order: dict[int | None, int]) -> tuple[bool, int, bool, int, int, int]:
    """By set, outside before inside, day before night, script order. Dawns first: only the first call may be early."""
    scene = piece.scene
    time = INSIDE_TIMES.get(scene.time, 0)
    return (piece.light != "DAWN", order[scene.set_id], not piece.outside, time, scene.rank, piece.strip.part)


def _session_counts(day: Sequence[Piece], night: Sequence[Piece], per_day: int, days: int | None) -> tuple[int, int]:
    """How many day and how many night sessions: all `days` of them, but never more than there are strips."""
    by_day, by_night = sum(piece.eighths for piece in day), sum(piece.eighths for piece in night)
    if days is None:
        return min(len(day), -(-by_day // per_day)), min(len(night), -(-by_night // per_day))
    if not night or not day:
        return min(days, len(day)), min(days, len(night))
    nights = min(max(1, round(days * by_night / (by_day + by_night))), len(night), days - 1)
    return min(days - nights, len(day)), nights


def _light_and_dark(plan: Plan, start: date, count: int) -> tuple[int, int]:
    """Minutes of filming, the meal apart, that the shortest day and the shortest night of the shoot have sky for."""
    zone = plan.production.zone
    where = place_of_zone(zone)
    room = [DAY, DAY]
    for ahead in range(0, count * 7 // 5 + 7, 7):
        light = sun_over(start + timedelta(days=ahead), where, zone)
        if light is None:
            break
        if light.sunrise is not None and light.sunset is not None:
            first = light.sunrise if light.dawn is None else light.dawn  # a night ends where a dawn may begin
            room = [min(room[0], light.sunset - light.sunrise), min(room[1], DAY - (light.sunset - first))]
    return max(60, room[0] - MEAL - STEP), max(60, room[1] - MEAL - STEP)


def _fitting(pieces: Sequence[Piece], count: int, room: int, more: bool) -> list[list[Piece]]:
    """Even runs of an ordered list; with `more`, as many beyond `count` as it takes for the light to suffice."""
    groups = _even(pieces, count, room)
    while more and any(_sky(group) > room and len(group) > 1 for group in groups) and len(groups) < 2 * count:
        groups = _even(pieces, len(groups) + 1, room)
    return groups


def _with_dusks(pieces: Sequence[Piece], count: int, room: int, more: bool) -> list[list[Piece]]:
    """As `_fitting`; but an evening has one dusk, so that each goes to the nearest day that has room for it."""
    dusks = [piece for piece in pieces if piece.light == "DUSK"]
    others = [piece for piece in pieces if piece.light != "DUSK"]
    if len(dusks) < 2 or len(others) < count:
        return _fitting(pieces, count, room, more)
    groups = _fitting(others, count, room, more)
    turn = {id(piece): place for place, group in enumerate(groups) for piece in group}
    loads = [0] * len(groups)
    natural = 0
    for piece in pieces:
        natural = turn.get(id(piece), natural)
        if piece.light != "DUSK":
            continue

        def cost(place: int, piece: Piece = piece, natural: int = natural) -> tuple[int, int]:
            over = loads[place] + piece.minutes - DUSK_ROOM if loads[place] else 0
            return max(0, over), abs(place - natural)

        chosen = min(range(len(groups)), key=cost)
        loads[chosen] += piece.minutes
        groups[chosen].append(piece)
    return groups


def _sky(group: Sequence[Piece]) -> int:
    """Minutes of day exteriors and night exteriors."""
    return sum(piece.minutes for piece in group if piece.light in ("DAY", "NIGHT"))


def _even(pieces: Sequence[Piece], count: int, room: int) -> list[list[Piece]]:
    """Cut an ordered list into `count` runs, none empty, so that the squares of their eighths add up to the least.

    Minutes of exteriors beyond `room` weigh ten times. By dynamic programming over where each run ends; runs of more
    than twice the even share and a long strip are not tried.
    """
    if not count:
        return []
    total = len(pieces)
    eighths, sky = [0], [0]
    for piece in pieces:
        eighths.append(eighths[-1] + piece.eighths)
        sky.append(sky[-1] + _sky([piece]))
    most = 2 * eighths[-1] / count + max(piece.eighths for piece in pieces)
    best: list[dict[int, tuple[float, int]]] = [{0: (0.0, 0)}]
    for number in range(1, count + 1):
        ends: dict[int, tuple[float, int]] = {}
        for begin, (cost, _) in best[-1].items():
            for end in range(begin + 1, total - (count - number) + 1):
                length = eighths[end] - eighths[begin]
                if length > most and end > begin + 1:
                    break
                over = max(0, sky[end] - sky[begin] - room)
                found = cost + length**2 + 10 * over**2
                if end not in ends or found < ends[end][0]:
                    ends[end] = (found, begin)
        best.append(ends)
    cuts = [total]
    for number in range(count, 0, -1):
        cuts.append(best[number][cuts[-1]][1])
    cuts.reverse()
    return [list(pieces[begin:end]) for begin, end in pairwise(cuts)]


# dates and times ------------------------------------------------------------------------------------------------------
def _dates(plan: Plan, unit_id: int, start: date, count: int) -> list[date]:
    """The first `count` dates from `start` on that the unit's calendar works. Raises CalendarExhausted."""
    calendar = working_of_unit(plan, unit_id, start, count)
    day = calendar.nth_after(start.toordinal() - 1, 1)
    dates = [day]
    while len(dates) < count:
        day = calendar.nth_after(day, 1)
        dates.append(day)
    return [date.fromordinal(ordinal) for ordinal in dates]


def working_of_unit(plan: Plan, unit_id: int, start: date, count: int) -> Working:
    """The unit's calendar, compiled from a year before `start` far enough for `count` sessions."""
    unit = plan.units[unit_id]
    row = plan.calendars[unit.calendar_id if unit.calendar_id is not None else plan.production.calendar_id]
    first, last = date(start.year - 1, 1, 1), date(start.year + 5 + count // 100, 12, 31)
    return compiled(row, plan.exceptions_of(row.id), first, last)


def _kind(plan: Plan) -> r.SessionKind:
    return "recording" if plan.production.kind == "music" else "shoot"


def _place(
    draft: Draft, unit_id: int, groups: Sequence[tuple[list[Piece], bool]], dates: Sequence[date]
) -> tuple[int, ...]:
    plan = draft.plan
    unit = plan.units[unit_id]
    zone = plan.production.zone
    where = place_of_zone(zone)
    kind = _kind(plan)
    session_ids: list[int] = []
    free = None  # the instant at which the unit is rested
    outs: dict[int, int] = {}  # artist → out of the last session they worked on, an instant
    for (group, night), day in zip(groups, dates, strict=True):
        light, tomorrow = sun_over(day, where, zone), sun_over(day + timedelta(days=1), where, zone)
        midnight = local_midnight(day, zone)
        call = call_of(unit, group, light, midnight, night)
        if free is not None and midnight + call < free:
            call = round_up(free - midnight)
        dawn, latest = tomorrow if night else light, None
        if night and tomorrow is not None and tomorrow.sunrise is not None:
            latest = round_up(tomorrow.sunrise - midnight)
        session = r.Session(draft.new_id(), unit_id, day, kind=kind)
        if night:
            session = replace(session, day_type="night")
        put = partial(_put, group, light, dawn, midnight)
        was = missing = 0
        for _ in range(TRIALS):
            wrap = call + unit.wrap - unit.call
            session = replace(session, call=call, wrap=wrap if latest is None else min(wrap, latest))
            missing, on_set = _short(unit.rest, outs, tried(draft.plan, session, put), session)
            if missing <= 0:
                break
            # where a later call changed nothing, what they play waits for its light: the call goes to that minute
            call = round_up((on_set - midnight if missing == was else call) + missing)
            was = missing
        session = called_for_dusk(draft.plan, session, put, partial(_rested, unit.rest, outs, max(0, missing)))
        end = put(draft, session)
        draft.put(session)
        session_ids.append(session.id)
        outs |= {one: out for one, (*_, out) in artists_of(draft.plan, session).items()}
        free = at_local(day, max(session.wrap, end), zone) + unit.rest
    return tuple(session_ids)


def _put(
    group: list[Piece], light: Sun | None, dawn: Sun | None, midnight: int, draft: Draft, session: r.Session
) -> int:
    """Put the strips as a session's call has them; the day minute at which the last ends."""
    return put_strips(draft, session, within(group, light, dawn, midnight, session.call), light, dawn, midnight)


def _short(rest: int, outs: dict[int, int], plan: Plan, session: r.Session) -> tuple[int, int]:
    """By how many minutes the artist who is shortest of rest is short, or less than 0; when they are first on set."""
    spans = artists_of(plan, session)
    return max(((rest - into + outs[one], on) for one, (on, into, _) in spans.items() if one in outs), default=(0, 0))


def _rested(rest: int, outs: dict[int, int], most: int, plan: Plan, session: r.Session) -> bool:
    """Whether nobody is short of rest by more than `most` minutes."""
    return _short(rest, outs, plan, session)[0] <= most


def artists_of(plan: Plan, session: r.Session) -> dict[int, tuple[int, int, int]]:
    """Artist → first on set, their first call of any kind and when they are out, instants, on a session as planned."""
    times, played = session_times(plan, session, None)
    spans: dict[int, tuple[int, int]] = {}
    for strip in plan.strips_of(session.id):
        for element_id in plan.elements_of_strip(strip):
            if plan.elements[element_id].category in ARTISTS:
                start, end = spans.get(element_id, (played[strip.id].start, played[strip.id].end))
                spans[element_id] = min(start, played[strip.id].start), max(end, played[strip.id].end)
    calls = Calls(plan, session, times)
    found: dict[int, tuple[int, int, int]] = {}
    for element_id, (on_set, off_set) in spans.items():
        element = plan.elements[element_id]
        first = calls.artist(element, on_set).first.at
        found[element_id] = on_set, on_set if first is None else first, artist_out(plan, element, off_set)
    return found
