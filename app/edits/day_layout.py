"""One day of a first board: its call, the order of its strips, its meals, and what plays at a minute of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from typing import TypeAlias

from app.engine.board import session_times, session_zone
from app.engine.light import Sun, sun
from app.plan import rows as r
from app.plan.draft import RANK_STEP, Draft
from app.plan.plan import Plan
from app.plan.units import local_midnight

Put: TypeAlias = Callable[[Draft, r.Session], int]
"""Puts the strips of a session into a draft; returns the day minute at which the last one ends."""

EXTERIOR = ("EXT", "I/E")
MEAL = 60  # minutes
MEAL_AFTER = 300  # minutes from the call after which the next strip waits for the meal
MEAL_BY = 360  # minutes from the call: no later, whatever is being shot (DOMAIN 6)
MEAL_SOONEST = 180  # minutes from the call before which a meal would leave too much of the day behind it
EARLY = 60  # minutes before its own minutes at which a dusk or dawn that is longer than they are may begin
LONG_WAIT = 60  # minutes; before a longer one the unit is called later
LATEST_CALL = 23 * 60  # day minute
STEP = 15  # calls are rounded to quarters of an hour


@dataclass(frozen=True, slots=True)
class Piece:
    """A strip on its way to a session."""

    strip: r.Strip
    scene: r.Scene
    eighths: int
    minutes: int

    @property
    def outside(self) -> bool:
        return self.scene.ie in EXTERIOR

    @property
    def light(self) -> str:
        """DAY, NIGHT, DAWN or DUSK where the sky is seen, else INSIDE."""
        return (self.scene.shot_as or self.scene.time or "DAY") if self.outside else "INSIDE"


def sun_over(day: date, where: tuple[float, float] | None, zone: str) -> Sun | None:
    return None if where is None else sun(day, where[0], where[1], zone)


def round_up(minutes: int) -> int:
    return -(-minutes // STEP) * STEP


def call_of(unit: r.Unit, group: Sequence[Piece], light: Sun | None, midnight: int, night: bool) -> int:
    """The unit's usual call; at sunset for a night; late enough for a dusk, early enough for a dawn."""
    if light is None:
        return 18 * 60 if night else unit.call
    kinds = {piece.light for piece in group}
    if night:
        dark = light.sunset if light.sunset is not None else midnight + 18 * 60
        return round_up(dark - midnight)
    if "DAWN" in kinds and light.dawn is not None:
        return (light.dawn - midnight) // STEP * STEP
    call = unit.call
    if "DUSK" in kinds and light.dusk is not None:
        call = max(call, round_up(light.dusk - midnight - (unit.wrap - unit.call)))
    if "DAY" in kinds and light.sunrise is not None:
        call = max(call, round_up(light.sunrise - midnight))
    return call


ORDER = {"DAWN": 0, "DAY": 1, "INSIDE": 2, "DUSK": 3, "NIGHT": 4}


def within(group: Sequence[Piece], light: Sun | None, dawn: Sun | None, midnight: int, call: int) -> list[Piece]:
    """A session's order: set by set if its day exteriors are then done by sunset and before any dusk, else all
    exteriors first.

    What needs a dusk or a dawn comes when that is due, nights after dark.
    """
    timed = [piece for piece in group if piece.light in ("DUSK", "DAWN")]
    others = [piece for piece in group if piece.light not in ("DUSK", "DAWN")]
    others.sort(key=lambda piece: piece.light == "NIGHT")
    sunset = light.sunset if light is not None else None
    clock = midnight + call
    for piece in others:
        clock += piece.minutes
        if piece.light == "DAY" and sunset is not None and clock + MEAL > sunset:
            others.sort(key=lambda piece: ORDER.get(piece.light, 2))
            break

    def in_turn(order: list[Piece]) -> list[Piece]:
        every, least = sorted(timed, key=lambda piece: piece.light != "DAWN"), 0
        for place, piece in enumerate(every):
            begin = _at_its_minute(piece, every[place + 1 :], light, dawn, midnight, call).not_before
            if begin is None:
                order.insert(0 if piece.light == "DAWN" else len(order), piece)
            else:
                order.insert(max(least, _turn(order, call, begin)), piece)
            least = order.index(piece) + 1
        return order

    found = in_turn(list(others))
    first = next((place for place, piece in enumerate(found) if piece.light == "DUSK"), len(found))
    if any(piece.light == "DAY" for piece in found[first:]):
        found = in_turn(sorted(others, key=lambda piece: ORDER.get(piece.light, 2)))
    return found


def _turn(pieces: Sequence[Piece], call: int, begin: int) -> int:
    """How many of the pieces can be done by day minute `begin`."""
    clock = call
    for count, piece in enumerate(pieces):
        clock += piece.minutes
        if clock + (MEAL if clock - call >= MEAL_AFTER else 0) > begin:
            return count
    return len(pieces)


def put_strips(
    draft: Draft, session: r.Session, pieces: Sequence[Piece], light: Sun | None, dawn: Sun | None, midnight: int
) -> int:
    """Put strips and the meal into a session. Returns the day minute at which the last one ends.

    light: of the session's date; dawn: of the date a dawn in it belongs to.
    """
    rank, clock, since, meals = 0, session.call, session.call, 0
    waiting = list(pieces)
    while waiting:
        piece = waiting.pop(_next(waiting, since + MEAL_BY - clock, clock - since < MEAL_SOONEST))
        strip = _at_its_minute(piece, waiting, light, dawn, midnight, session.call)
        start = max(clock, strip.not_before or 0)
        past = start + piece.minutes - since > MEAL_BY
        if past and start - since < MEAL_SOONEST and strip.not_before is None:
            # its own length takes it past the meal, and a meal before it would come too soon: it is parted
            first, rest = _parted(draft, piece, since + MEAL_BY - start)
            draft.put(replace(first.strip, session_id=session.id, rank=rank))
            rank, clock = rank + RANK_STEP, since + MEAL_BY
            waiting.insert(0, rest)
            continue
        if (past or (not meals and start - since >= MEAL_AFTER)) and start > since:
            at = max(clock, min(since + MEAL_BY, start - MEAL))  # in a wait, as late as it may be
            meal = r.Strip(draft.new_id(), "banner", session_id=session.id, rank=rank, minutes=MEAL)
            draft.put(replace(meal, text="Supper" if meals else "Lunch", not_before=at if at > clock else None))
            rank, clock, since, meals = rank + RANK_STEP, at + MEAL, at + MEAL, meals + 1
            start = max(clock, strip.not_before or 0)
        draft.put(replace(strip, session_id=session.id, rank=rank))
        rank, clock = rank + RANK_STEP, start + piece.minutes
    return clock


def _next(waiting: Sequence[Piece], room: int, early: bool) -> int:
    """Which piece plays next: the first; where that is too long for the `room` before a meal that would come too
    early, one of the same set and light that is not."""
    first = waiting[0]
    if early and first.minutes > room:
        for place, piece in enumerate(waiting):
            alike = (piece.scene.set_id, piece.light) == (first.scene.set_id, first.light)
            if alike and first.light in ("DAY", "INSIDE", "NIGHT") and piece.minutes <= room:
                return place
    return 0


def _parted(draft: Draft, piece: Piece, minutes: int) -> tuple[Piece, Piece]:
    """A piece in two: so many minutes, and the rest; eighths go by minutes, one is kept on either side."""
    parts = [strip.part for strip in draft.plan.strips_of_scene(piece.scene.id)]
    number = piece.strip.part or 1
    share = min(max(1, round(piece.eighths * minutes / piece.minutes)), max(1, piece.eighths - 1))
    rest, left = max(1, piece.eighths - share), piece.minutes - minutes
    first = draft.put(replace(piece.strip, part=number, eighths=share, minutes=minutes))
    second = draft.put(
        replace(first, id=draft.new_id(), part=max([number, *parts]) + 1, eighths=rest, minutes=left)
    )  # fmt: skip
    return Piece(first, piece.scene, share, minutes), Piece(second, piece.scene, rest, left)


def _at_its_minute(
    piece: Piece, waiting: Sequence[Piece], light: Sun | None, dawn: Sun | None, midnight: int, call: int
) -> r.Strip:
    """The strip with the day minutes between which its light is there: sunset to last light, first light to sunrise.

    waiting: what plays after it; a dusk leaves room for the others. call: a scene longer than its light, which begins
    before it, waits for the call, but not beyond its first minute.
    """
    begin: int | None = None
    end: int | None = None
    if piece.light == "DUSK" and light is not None:
        begin, end = light.sunset, light.dusk
    elif piece.light == "DAWN" and dawn is not None:
        begin, end = dawn.dawn, dawn.sunrise
    if begin is None or end is None:
        return piece.strip
    # a longer scene begins before the sun is down, or goes on after it is up, but by no more than this
    after = sum(other.minutes for other in waiting if other.light == piece.light == "DUSK")
    begin = max(min(begin, end - piece.minutes - after), begin - EARLY, min(begin, midnight + call))
    return replace(piece.strip, not_before=begin - midnight, not_after=max(end, begin + piece.minutes) - midnight)


# waits ----------------------------------------------------------------------------------------------------------------
def tried(plan: Plan, session: r.Session, put: Put) -> Plan:
    """A plan in which a session has been put, with its strips."""
    trial = Draft(plan)
    trial.put(session)
    put(trial, session)
    return trial.plan


def called_for_dusk(plan: Plan, session: r.Session, put: Put, rested: Callable[[Plan, r.Session], bool]) -> r.Session:
    """The session called so much later that nobody waits long for a dusk or dawn, which keeps its minute; as it is
    where that would take somebody's rest."""
    wait, end = _wait(tried(plan, session, put), session)
    for shorter in range(0, wait - LONG_WAIT, MEAL):  # a later call may put a meal before it
        by = min(wait - shorter, LATEST_CALL - session.call) // STEP * STEP
        if by <= 0:
            break
        # it wraps no later than it would have: the next day needs its rest
        least = round_up(end - local_midnight(session.day, session_zone(plan, session)))
        later = replace(session, call=session.call + by, wrap=max(session.wrap, min(session.wrap + by, least)))
        trial = tried(plan, later, put)
        left, still = _wait(trial, later)
        if still <= end and left < wait and rested(trial, later):
            return later
    return session


def _wait(plan: Plan, session: r.Session) -> tuple[int, int]:
    """Minutes without a strip between the first and the last of a session, and the instant at which the last ends."""
    _, played = session_times(plan, session, None)
    spans = sorted((each.start, each.end) for each in played.values())
    waits = sum(max(0, after[0] - before[1]) for before, after in pairwise(spans))
    return waits, max((end for _, end in spans), default=0)
