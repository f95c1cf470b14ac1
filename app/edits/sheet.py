"""Edits of a call sheet: what is typed on it, and the plan's own clocks that may be typed there."""

from __future__ import annotations

from app.edits.board import move_strips, set_session, set_strip
from app.edits.pushing import Fan, Moved, Pushed, push_calls
from app.edits.typed import clear_field, keep_computed, set_field
from app.engine.board import strip_minutes
from app.engine.typed import day_minute
from app.plan import rows as r
from app.plan.draft import Draft
from app.plan.errors import EditRefused
from app.plan.spoken import said
from app.plan.units import DAY, hhmm, parse_hhmm

__all__ = [
    "Fan",
    "Moved",
    "Pushed",
    "clear_field",
    "keep_computed",
    "push_calls",
    "set_field",
    "set_plan_field",
]


def set_plan_field(draft: Draft, session_id: int, key: str, value: str) -> None:
    """Type a field of a sheet that is the plan's own: `call`, `shooting_call`, `wrap`, `day_type`, `notes`, or
    `meal.ID`, the time of a meal.

    A wrap before the call is past midnight; an empty shooting call is the unit call. Raises EditRefused for a session
    or meal that is gone, no time of day, and a shooting call before the unit call.
    """
    session = draft.now(r.Session, session_id)
    if session is None:
        raise EditRefused(said("That session is no longer there."))
    if key == "day_type":
        set_session(draft, session_id, day_type=value.strip())
    elif key == "notes":
        set_session(draft, session_id, note=value.strip("\n"))
    elif key == "shooting_call" and not value.strip():
        set_session(draft, session_id, shooting_call=None)
    elif key == "call":
        at = parse_hhmm(value)
        if session.shooting_call is not None and at > session.shooting_call:
            raise EditRefused(
                said(
                    "A call at {0} is after the shooting call, {1}. Nothing was changed. "
                    "Maybe push all calls, or set the shooting call first."
                ).format(hhmm(at), hhmm(session.shooting_call))
            )
        set_session(draft, session_id, call=at)
    elif key in ("shooting_call", "wrap"):
        at = parse_hhmm(value) % DAY
        later = at + DAY if at < session.call else at
        if key == "wrap":
            set_session(draft, session_id, wrap=later)
        else:
            set_session(draft, session_id, shooting_call=later)
    elif key.startswith("meal."):
        _set_meal(draft, session, int(key.partition(".")[2]), value)
    else:
        raise EditRefused(said("The plan has no field {0} to type on a sheet.").format(key))


def _set_meal(draft: Draft, session: r.Session, strip_id: int, value: str) -> None:
    """Put a meal where it falls nearest to a time of day: after the strips that have ended by then, not before it.

    |45 46 Lunch 47|  →  |45 Lunch 46 47|
    """
    meal = draft.now(r.Strip, strip_id)
    if meal is None or meal.kind != "banner":
        raise EditRefused(said("That meal is no longer there."))
    at = day_minute(session, value)
    if at is None:
        raise EditRefused(said("“{0}” is no time of day. Maybe 13:00.").format(value))
    ends, cursor = [], session.call if session.shooting_call is None else session.shooting_call
    ends.append(cursor)
    for strip in draft.plan.strips_of(session.id):
        if strip.id != strip_id:
            cursor = max(cursor, strip.not_before or cursor) + strip_minutes(draft.plan, strip)
            ends.append(cursor)
    place = min(range(len(ends)), key=lambda i: (abs(max(ends[i], at) - at), i if ends[i] >= at else -i))
    move_strips(draft, [strip_id], session.id, place)
    set_strip(draft, strip_id, not_before=at if at > ends[place] else None)
