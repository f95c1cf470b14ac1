"""Arranging the board: swapping days, splitting and joining strips, reversing and sorting them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from app.edits.board import add_session, move_strips, set_session
from app.edits.typed import forget
from app.engine.board import strip_eighths, strip_minutes
from app.plan import rows as r
from app.plan.draft import Draft
from app.plan.errors import EditRefused
from app.plan.labels import session_name
from app.plan.plan import Plan
from app.plan.spoken import said
from app.plan.units import eighths as eighths_text

SORTS = ("scene", "location", "set", "ie", "time", "cast")
SIDES = ("INT", "I/E", "EXT")
TIMES = ("DAWN", "DAY", "DUSK", "NIGHT")
SWAPPED = ("kind", "call", "shooting_call", "wrap", "day_type", "heading", "note")


def _strip(draft: Draft, strip_id: int) -> r.Strip:
    strip = draft.now(r.Strip, strip_id)
    if strip is None:
        raise EditRefused(said("That strip is no longer there."))
    return strip


def following_days(plan: Plan, unit_id: int, day: date, later: Callable[[date], date]) -> list[tuple[r.Session, date]]:
    """The sessions that would stand in the way of a new one on a date, with where each goes: from that date on, up to
    the first that is free. later: the unit's next working date after one."""
    taken = {session.day: session for session in plan.session_order(unit_id)}
    found = []
    while (session := taken.get(day)) is not None:
        day = later(day)
        found.append((session, day))
    return found


def insert_day(draft: Draft, unit_id: int, day: date, later: Callable[[date], date]) -> int:
    """A new session of a unit on a date; those from there on, up to the first free date, move on by a working day.

    |Mon A|Tue B|Thu C|  insert on Mon  →  |Mon –|Tue A|Wed B|Thu C|

    Raises EditRefused where one that has to move is locked or worked. Returns the new session's id.
    """
    for session, to in reversed(following_days(draft.plan, unit_id, day, later)):
        name = session_name(draft.plan, session.id)
        if session.locked:
            why = f" ({session.lock_note})" if session.lock_note else ""
            raise EditRefused(said("{0} would have to move on and is locked{1}. Unlock it first.").format(name, why))
        if session.actual_call is not None or session.actual_wrap is not None:
            raise EditRefused(said("{0} would have to move on and has been worked.").format(name))
        set_session(draft, session.id, day=to)
    return add_session(draft, unit_id, day)


def swap_days(draft: Draft, one_id: int, other_id: int) -> None:
    """Let two sessions change places: strips, hours, kind, day type, heading and note. Dates, units and frozen labels
    stay.

    |41 42|43|  →  |43|41 42|

    Raises EditRefused for a locked session or strip, and where something was shot or begun.
    """
    pair = [draft.now(r.Session, found) for found in (one_id, other_id)]
    one, other = pair
    if one is None or other is None:
        raise EditRefused(said("That session is no longer there."))
    if one.id == other.id:
        raise EditRefused(said("{0} can't be swapped with itself.").format(session_name(draft.plan, one.id)))
    for session in (one, other):
        name = session_name(draft.plan, session.id)
        if session.locked:
            why = f" ({session.lock_note})" if session.lock_note else ""
            raise EditRefused(said("{0} is locked{1}. Unlock it first.").format(name, why))
        if session.actual_call is not None or session.actual_wrap is not None:
            raise EditRefused(said("{0} has been worked; it stays where it is.").format(name))
        for strip in draft.plan.strips_of(session.id):
            if strip.state in ("shot", "started"):
                raise EditRefused(
                    said("{0} is {1}; {2} stays.").format(draft.plan.name_of(("strips", strip.id)), strip.state, name)
                )
            if strip.locked:
                raise EditRefused(
                    said("{0} is locked. Unlock it first.").format(draft.plan.name_of(("strips", strip.id)))
                )
    contents = draft.plan.strips_of(one.id), draft.plan.strips_of(other.id)
    for strips, goal in zip(contents, (other.id, one.id), strict=True):
        for strip in strips:
            draft.put(replace(strip, session_id=goal))
    draft.put(replace(one, **{field: getattr(other, field) for field in SWAPPED}))
    draft.put(replace(other, **{field: getattr(one, field) for field in SWAPPED}))


def split_strip(draft: Draft, strip_id: int, first_eighths: int) -> int:
    """Split a strip into two parts of one scene that lie one after the other. Returns the second's id.

    |42|  →  |42pt1 42pt2|      the first has `first_eighths`; minutes go by eighths, and neither part is left without

    What waits for the strip waits for both. Raises EditRefused for a banner, what is shot, and unless
    0 < first_eighths < its eighths.
    """
    strip, name = _to_split(draft, strip_id)
    minutes, eighths = strip_minutes(draft.plan, strip), strip_eighths(draft.plan, strip)
    if not 0 < first_eighths < eighths:
        raise EditRefused(
            said("{0} has {1} pages; its first part can't have {2}.").format(
                name, eighths_text(eighths), eighths_text(first_eighths)
            )
        )
    share = round(minutes * first_eighths / eighths)
    share = min(max(share, 1), minutes - 1) if minutes > 1 else minutes
    return _part(draft, strip, (first_eighths, share), (eighths - first_eighths, minutes - share))


def split_at(draft: Draft, strip_id: int, first_minutes: int) -> int:
    """Split a strip after so many of its minutes; eighths go by minutes, as in `split_strip` otherwise.

    A strip of one eighth keeps it on both sides. Raises EditRefused unless 0 < first_minutes < its minutes.
    """
    strip, name = _to_split(draft, strip_id)
    minutes, eighths = strip_minutes(draft.plan, strip), strip_eighths(draft.plan, strip)
    if not 0 < first_minutes < minutes:
        raise EditRefused(
            said("{0} has {1} minutes; its first part can't have {2}.").format(name, minutes, first_minutes)
        )
    share = min(max(round(eighths * first_minutes / minutes), 1), max(1, eighths - 1))
    return _part(draft, strip, (share, first_minutes), (max(1, eighths - share), minutes - first_minutes))


def _to_split(draft: Draft, strip_id: int) -> tuple[r.Strip, str]:
    strip, name = _strip(draft, strip_id), draft.plan.name_of(("strips", strip_id))
    if strip.kind != "scene":
        raise EditRefused(said("{0} is a banner; only scenes have parts.").format(name))
    if strip.state == "shot":
        raise EditRefused(said("{0} is shot; it can't be split any more.").format(name))
    return strip, name


def _part(draft: Draft, strip: r.Strip, one: tuple[int, int], other: tuple[int, int]) -> int:
    """Two parts of a strip, each with its eighths and minutes. Returns the second's id."""
    parts = [each.part for each in draft.plan.strips_of_scene(strip.scene_id or 0)]
    first = strip.part or 1
    kept = draft.put(replace(strip, part=first, eighths=one[0], minutes=one[1]))
    second = draft.put(
        replace(
            kept, id=draft.new_id(), part=max([first, *parts]) + 1, eighths=other[0], minutes=other[1], state="todo",
            actual_start=None, actual_end=None,
        )
    )  # fmt: skip
    place = [each.id for each in draft.plan.strips_of(strip.session_id) if each.id != second.id].index(strip.id) + 1
    move_strips(draft, [second.id], strip.session_id, place)
    for link in list(draft.plan.links.values()):
        if (link.pred_kind, link.pred_id) == ("strip", strip.id):
            draft.put(replace(link, id=draft.new_id(), pred_id=second.id))
        if (link.succ_kind, link.succ_id) == ("strip", strip.id):
            draft.put(replace(link, id=draft.new_id(), succ_id=second.id))
    return second.id


def join_strips(draft: Draft, strip_ids: Sequence[int]) -> int:
    """Join parts of one scene where its lowest part lies. Returns that strip's id.

    |42pt1|42pt2|  →  |42|      eighths and minutes add up; it is whole again once no other part is left

    Raises EditRefused unless there are two parts or more of one scene (and one part of a song), none of them shot.
    """
    strips = sorted((_strip(draft, found) for found in dict.fromkeys(strip_ids)), key=lambda s: (s.part, s.id))
    if len(strips) < 2 or len({(strip.scene_id, strip.text) for strip in strips}) > 1 or strips[0].kind != "scene":
        raise EditRefused(said("Only parts of one scene can be joined: select two or more of them."))
    for strip in strips:
        name = draft.plan.name_of(("strips", strip.id))
        if strip.state in ("shot", "started"):
            raise EditRefused(said("{0} is {1}; it can't be joined any more.").format(name, strip.state))
        if strip.locked:
            raise EditRefused(said("{0} is locked. Unlock it first.").format(name))
    kept, *gone = strips
    left = [other for other in draft.plan.strips_of_scene(kept.scene_id or 0) if other not in strips]
    same = [other for other in left if other.text == kept.text]
    draft.put(
        replace(
            kept,
            part=kept.part if same else 0,
            eighths=sum(strip_eighths(draft.plan, strip) for strip in strips),
            minutes=sum(strip_minutes(draft.plan, strip) for strip in strips),
            lost_by=next((strip.lost_by for strip in strips if strip.lost_by is not None), None),
        )
    )
    for strip in gone:
        _lead_to(draft, strip.id, kept.id)
        forget(draft, strip.id)
        draft.delete(strip)
    return kept.id


def _lead_to(draft: Draft, gone: int, kept: int) -> None:
    """Let what leads to a strip lead to another, and drop what both would have twice."""
    ends = {_ends(link) for link in draft.plan.links.values()}
    for link in list(draft.plan.links.values()):
        pred = kept if (link.pred_kind, link.pred_id) == ("strip", gone) else link.pred_id
        succ = kept if (link.succ_kind, link.succ_id) == ("strip", gone) else link.succ_id
        moved = replace(link, pred_id=pred, succ_id=succ)
        if moved == link:
            continue
        twice = _ends(moved) in ends or (moved.pred_kind, pred) == (moved.succ_kind, succ)
        draft.delete(link) if twice else draft.put(moved)
        ends.add(_ends(moved))
    for cover in list(draft.plan.covers.values()):
        if cover.strip_id == gone:
            draft.delete(cover)
    for delay in list(draft.plan.delays.values()):
        if any(strip == gone for strip, _, _ in delay.lost):
            lost = tuple((kept if strip == gone else strip, minutes, pages) for strip, minutes, pages in delay.lost)
            draft.put(replace(delay, lost=lost))


def _ends(link: r.Link) -> tuple[object, ...]:
    return link.pred_kind, link.pred_id, link.succ_kind, link.succ_id, link.type, link.lag, link.lag_unit


def reverse_strips(draft: Draft, strip_ids: Sequence[int]) -> None:
    """Turn the order of strips round, in each session apart; banners and what is shot keep their places.

    |41 42 Lunch 43|  →  |43 42 Lunch 41|
    """
    _rearrange(draft, strip_ids, lambda strips: strips[::-1])


def sort_strips(draft: Draft, strip_ids: Sequence[int], by: str) -> None:
    """Sort strips by scene (script order), location, set, ie (interiors first), time (dawn, day, dusk, night) or cast,
    in each session apart; equals keep their order, banners and what is shot their places. Raises EditRefused for
    another key."""
    if by not in SORTS:
        raise EditRefused(said("Strips can't be sorted by {0}. There are: {1}.").format(by, ", ".join(SORTS)))
    keys = {found: _sort_key(draft.plan, draft.plan.strips[found], by) for found in strip_ids}
    _rearrange(draft, strip_ids, lambda strips: sorted(strips, key=lambda strip: keys[strip.id]))


def _rearrange(
    draft: Draft, strip_ids: Sequence[int], order: Callable[[list[r.Strip]], Sequence[r.Strip]]
) -> None:  # fmt: skip
    by_session: dict[int | None, list[r.Strip]] = {}
    for strip_id in strip_ids:
        strip = _strip(draft, strip_id)
        if strip.kind == "scene" and strip.state not in ("shot", "started") and not strip.locked:
            by_session.setdefault(strip.session_id, []).append(strip)
    for chosen in by_session.values():
        chosen.sort(key=lambda strip: (strip.rank, strip.id))
        ranks = [strip.rank for strip in chosen]
        for strip, rank in zip(order(chosen), ranks, strict=True):
            draft.put(replace(strip, rank=rank))


def _sort_key(plan: Plan, strip: r.Strip, by: str) -> tuple[object, ...]:
    scene = plan.scenes.get(strip.scene_id or 0)
    if scene is None:
        return ()
    place = plan.elements.get(scene.set_id or 0)
    above = plan.elements.get(place.parent_id or 0) if place is not None else None
    at, within = (above or place), place
    named: Mapping[str, tuple[object, ...]] = {
        "scene": (scene.rank, scene.id, strip.part or 0),
        "ie": (SIDES.index(scene.ie) if scene.ie in SIDES else len(SIDES),),
        "location": (at.name.casefold() if at else "~", within.name.casefold() if within else ""),
        "set": (within.name.casefold() if within else "~",),
        "time": (TIMES.index(scene.time) if scene.time in TIMES else len(TIMES),),
        "cast": _cast_key(plan, strip),
    }
    return named[by]


def _cast_key(plan: Plan, strip: r.Strip) -> tuple[object, ...]:
    """Numbers of its cast, the lowest first; strips without cast come last."""
    cast = [plan.elements[one] for one in plan.elements_of_strip(strip)]
    numbers = sorted(
        (int(one.number) if one.number.isdecimal() else 10**6, one.number or one.name)
        for one in cast
        if one.category in ("cast", "musician")
    )
    return (not numbers, tuple(numbers))
