"""Edits of the board: sessions, strips, the boneyard, locks, what was shot."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from app.edits import rules
from app.edits.reach import refuse_clocks, refuse_date
from app.edits.typed import forget
from app.engine.board import session_zone, strip_eighths, strip_minutes
from app.engine.places import places_of_session
from app.plan import rows as r
from app.plan.change import Ref
from app.plan.draft import RANK_STEP, Draft, rank_between
from app.plan.errors import EditRefused
from app.plan.labels import session_name
from app.plan.plan import Plan
from app.plan.spoken import said
from app.plan.units import at_local, hhmm

MOST = {"minutes": 14 * 24 * 60, "eighths": 800}
"""What no strip is longer than, as no scene is."""


def _strip(draft: Draft, strip_id: int) -> r.Strip:
    strip = draft.now(r.Strip, strip_id)
    if strip is None:
        raise EditRefused(said("That strip is no longer there."))
    return strip


def _session(draft: Draft, session_id: int) -> r.Session:
    session = draft.now(r.Session, session_id)
    if session is None:
        raise EditRefused(said("That session is no longer there."))
    return session


def is_over(plan: Plan, session_id: int) -> bool:
    """Whether nothing more can be shot in a session: its wrap is reported, or all its scenes are shot and it should
    have wrapped by the status date."""
    session = plan.sessions[session_id]
    if session.actual_wrap is not None:
        return True
    now = plan.production.status_date
    scenes = [strip for strip in plan.strips_of(session_id) if strip.kind == "scene"]
    if now is None or not scenes or any(strip.state != "shot" for strip in scenes):
        return False
    return at_local(session.day, session.wrap, session_zone(plan, session)) <= now


def move_strips(
    draft: Draft,
    strip_ids: Sequence[int],
    session_id: int | None,
    place: int | None = None,
    because: Ref | None = None,
    happened: bool = False,
) -> None:
    """Put strips, in the order given, at `place` (0 = first, None = last) of a session, or into the boneyard (None).

    |41 42|43|  → move 42 to place 0 of the second →  |41|42 43|      the others keep their order

    place counts among the strips that are not moved. A banner may not lie in the boneyard. A typed heading of a session
    gives way to one made of its scenes where the move changes its places. Raises EditRefused for a strip
    already shot, for one that is gone, and for a session that is over, unless what happened there is written down.
    """
    if session_id is not None and not happened and session_id in draft.plan.sessions:
        new = [strip for strip in map(draft.plan.strips.get, strip_ids) if strip and strip.session_id != session_id]
        if new and is_over(draft.plan, session_id):
            raise EditRefused(said("{0} is over.").format(session_name(draft.plan, session_id)))
    touched = {strip.session_id for strip in map(draft.plan.strips.get, strip_ids) if strip is not None} | {session_id}
    typed = [row for row in map(draft.plan.sessions.get, filter(None, touched)) if row is not None and row.heading]
    before = {row.id: places_of_session(draft.plan, row.id) for row in typed}
    _place(draft, strip_ids, session_id, place, because)
    for row in typed:
        if places_of_session(draft.plan, row.id) != before[row.id]:
            draft.put(replace(_session(draft, row.id), heading=""), because)


def _place(
    draft: Draft, strip_ids: Sequence[int], session_id: int | None, place: int | None, because: Ref | None
) -> None:
    if session_id is not None:
        _session(draft, session_id)
    moving = [_strip(draft, strip_id) for strip_id in strip_ids]
    for strip in moving:
        if strip.state == "shot" and strip.session_id != session_id:
            raise EditRefused(
                said("{0} is shot. Mark it as not shot before moving it.").format(
                    draft.plan.name_of(("strips", strip.id))
                )
            )
        if strip.kind == "banner" and session_id is None:
            raise EditRefused(said("A banner belongs to a day; delete it instead of putting it into the boneyard."))
    staying = [strip for strip in draft.plan.strips_of(session_id) if strip.id not in set(strip_ids)]
    place = len(staying) if place is None else max(0, min(place, len(staying)))
    before = staying[place - 1].rank if place else None
    after = staying[place].rank if place < len(staying) else None
    ranks = _ranks(before, after, len(moving))
    if ranks is None:  # no room left between the two: re-rank the session
        for position, strip in enumerate([*staying[:place], *moving, *staying[place:]]):
            draft.put(replace(_strip(draft, strip.id), session_id=session_id, rank=position * RANK_STEP), because)
        return
    for strip, rank in zip(moving, ranks, strict=True):
        draft.put(replace(strip, session_id=session_id, rank=rank), because)


def _ranks(before: int | None, after: int | None, count: int) -> list[int] | None:
    """Ranks for `count` strips between two neighbours, or None where there is no room."""
    ranks: list[int] = []
    for _ in range(count):
        rank = rank_between(before, after)
        if rank is None:
            return None
        ranks.append(rank)
        before = rank
    return ranks


def refuse_lengths(**lengths: int | None) -> None:
    """Refuse minutes and eighths of a strip below 0 or above MOST; None: by its scene."""
    for name, length in lengths.items():
        if length is not None and not 0 <= length <= MOST[name]:
            raise EditRefused(said("{0} is no number of {1}.").format(length, name))


def set_strip(draft: Draft, strip_id: int, **values: Any) -> None:
    """Set fields of a strip: minutes, eighths, need, not_before, not_after, locked, text, note, dropped.

    Raises EditRefused for minutes or eighths below 0 or above MOST.
    """
    strip = _strip(draft, strip_id)
    _refuse_unknown(
        values, {"minutes", "eighths", "need", "not_before", "not_after", "locked", "text", "note", "dropped"}
    )
    refuse_lengths(**{name: values[name] for name in MOST if name in values})
    changed = replace(strip, **values)
    refuse_clocks(draft.plan.name_of(("strips", strip_id)), changed.not_before, changed.not_after)
    if changed.not_before is not None and changed.not_after is not None and changed.not_after <= changed.not_before:
        name = draft.plan.name_of(("strips", strip_id))
        never = said("{0} can't end by {1}: it may not begin before {2}.")
        raise EditRefused(never.format(name, hhmm(changed.not_after), hhmm(changed.not_before)))
    draft.put(changed)


def mark(
    draft: Draft,
    strip_id: int,
    state: r.StripState,
    actual_start: int | None = None,
    actual_end: int | None = None,
) -> None:
    """Say that a strip is not started, started, shot, or (todo) that nothing is known. Actual times are instants."""
    strip = _strip(draft, strip_id)
    if strip.session_id is None and state in ("started", "shot"):
        raise EditRefused(
            said("{0} has no day. Put it into a session first.").format(draft.plan.name_of(("strips", strip_id)))
        )
    if actual_start is not None and actual_end is not None and actual_end < actual_start:
        raise EditRefused(said("It can't have ended before it started."))
    draft.put(replace(strip, state=state, actual_start=actual_start, actual_end=actual_end))


def part_shot(draft: Draft, strip_id: int, minutes_owed: int, eighths_owed: int, lost_by: int | None = None) -> int:
    """Split a strip: what is shot stays as its first part, what is owed goes to the boneyard as the next. Returns
    its id.

    |42|  →  |42pt1|  and 42pt2 in the boneyard      minutes and eighths add up to what the strip had
    Raises EditRefused unless 0 < minutes owed < its minutes. A strip of one eighth keeps it on both sides.
    """
    strip = _strip(draft, strip_id)
    minutes, eighths = strip_minutes(draft.plan, strip), strip_eighths(draft.plan, strip)
    if not 0 < minutes_owed < minutes:
        raise EditRefused(
            said("{0} has {1} minutes; {2} can't be owed of them.").format(
                draft.plan.name_of(("strips", strip_id)), minutes, minutes_owed
            )
        )
    eighths_owed = min(max(1, eighths_owed), eighths)
    because: Ref | None = ("delays", lost_by) if lost_by is not None else None
    parts = [other.part for other in draft.plan.strips_of_scene(strip.scene_id or 0)]
    first = strip.part or 1
    draft.put(
        replace(
            strip,
            part=first,
            minutes=minutes - minutes_owed,
            eighths=max(min(1, eighths), eighths - eighths_owed),
            state="shot",
        ),
        because,
    )
    owed = replace(
        strip,
        id=draft.new_id(),
        part=max([first, *parts]) + 1,
        minutes=minutes_owed,
        eighths=eighths_owed,
        state="todo",
        actual_start=None,
        actual_end=None,
        lost_by=lost_by,
    )
    draft.put(replace(owed, session_id=None, rank=_last_rank(draft, None)), because)
    for link in list(draft.plan.links.values()):  # what waits for the strip waits for all of it, and so does the rest
        if (link.pred_kind, link.pred_id) == ("strip", strip_id):
            draft.put(replace(link, id=draft.new_id(), pred_id=owed.id), because)
        if (link.succ_kind, link.succ_id) == ("strip", strip_id):
            draft.put(replace(link, id=draft.new_id(), succ_id=owed.id), because)
    return owed.id


def _last_rank(draft: Draft, session_id: int | None) -> int:
    strips = draft.plan.strips_of(session_id)
    return strips[-1].rank + RANK_STEP if strips else 0


def add_banner(draft: Draft, session_id: int, text: str, minutes: int = 0, place: int | None = None) -> int:
    """A company move, meal or note of so many minutes in a session. Returns its id."""
    _session(draft, session_id)
    if not text.strip():
        raise EditRefused(said("A banner needs words."))
    refuse_lengths(minutes=minutes)
    strip_id = draft.new_id()
    draft.put(r.Strip(strip_id, kind="banner", session_id=session_id, text=text.strip(), minutes=minutes))
    move_strips(draft, [strip_id], session_id, place)
    return strip_id


def delete_banner(draft: Draft, strip_id: int) -> None:
    strip = _strip(draft, strip_id)
    if strip.kind != "banner":
        raise EditRefused(said("A scene is never deleted from the board: put it into the boneyard, or omit it."))
    forget(draft, strip_id)
    draft.delete(strip)


def lock(draft: Draft, session_ids: Iterable[int], locked: bool, note: str | None = None) -> None:
    """Lock or unlock sessions; the note says what they are booked for (None: it stays)."""
    for session_id in session_ids:
        session = _session(draft, session_id)
        draft.put(replace(session, locked=locked, lock_note=session.lock_note if note is None else note))


SESSION_FIELDS = frozenset(
    {"day", "kind", "call", "shooting_call", "wrap", "label", "day_type", "heading", "note", "unit_id"}
)


def set_session(draft: Draft, session_id: int, because: Ref | None = None, **values: Any) -> None:
    """Set fields of a session. Raises EditRefused for a wrap before its call, two sessions of a unit on one date, a
    date in no year that can be, or a clock of another day."""
    session = _session(draft, session_id)
    _refuse_unknown(values, SESSION_FIELDS)
    changed, name = replace(session, **values), session_name(draft.plan, session_id)
    _refuse_far(name, changed)
    if changed.wrap <= changed.call:
        raise EditRefused(said("{0}: wrap can't be before the call.").format(name))
    if (changed.day, changed.unit_id) != (session.day, session.unit_id):
        _refuse_taken(draft, changed)
    draft.put(changed, because)


def add_session(draft: Draft, unit_id: int, day: date, because: Ref | None = None, **values: Any) -> int:
    """A new session of a unit on a date, with the unit's usual call and wrap unless given. Returns its id.

    Raises EditRefused where the unit already has one that day.
    """
    unit = draft.now(r.Unit, unit_id)
    if unit is None:
        raise EditRefused(said("That unit is no longer there."))
    _refuse_unknown(values, SESSION_FIELDS - {"day", "unit_id"})
    session = r.Session(draft.new_id(), unit_id, day, **({"call": unit.call, "wrap": unit.wrap} | values))
    _refuse_far(unit.name, session)
    _refuse_taken(draft, session)
    draft.put(session, because)
    rules.sync(draft)
    return session.id


def _refuse_far(name: str, session: r.Session) -> None:
    refuse_date(name, session.day)
    refuse_clocks(name, session.call, session.shooting_call, session.wrap)


def _refuse_taken(draft: Draft, session: r.Session) -> None:
    for other in draft.plan.session_order(session.unit_id):
        if other.id != session.id and other.day == session.day:
            name = session_name(draft.plan, other.id)
            raise EditRefused(
                said("{0} already stands on {1}. Maybe move it first.").format(name, session.day.isoformat())
            )


def delete_session(draft: Draft, session_id: int) -> None:
    """Delete a session; its scenes go to the boneyard, its banners go with it. Raises EditRefused where
    something was shot."""
    session = _session(draft, session_id)
    strips = draft.plan.strips_of(session_id)
    if any(strip.state == "shot" for strip in strips):
        raise EditRefused(
            said("{0} can't be deleted: scenes were shot on it.").format(session_name(draft.plan, session_id))
        )
    move_strips(draft, [strip.id for strip in strips if strip.kind == "scene"], None)
    for strip in strips:
        if strip.kind == "banner":
            forget(draft, strip.id)
            draft.delete(strip)
    forget(draft, session_id)
    for delay in draft.plan.delays.values():
        if delay.session_id == session_id:
            draft.put(replace(delay, session_id=None))
    draft.delete(session)
    rules.sync(draft)


def _refuse_unknown(values: dict[str, Any], known: Iterable[str]) -> None:
    unknown = set(values) - set(known)
    if unknown:
        raise EditRefused(said("There is no field {0} to set here.").format(", ".join(sorted(unknown))))
