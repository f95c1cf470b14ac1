"""Meals where they are due: each no later than six hours after the call or the meal before (DOMAIN 6)."""

from __future__ import annotations

from collections.abc import Sequence

from app.edits.arrange import split_at
from app.edits.board import add_banner, move_strips
from app.engine.board import session_times
from app.engine.checks import MEAL_WITHIN, is_meal
from app.plan import rows as r
from app.plan.draft import Draft
from app.plan.errors import EditRefused
from app.plan.labels import session_name
from app.plan.spoken import said

MEAL = 60
"""Minutes of a meal that is new."""
TOO_SOON = 180
"""Minutes after the call, or the meal before, up to which a meal would leave too much of the day behind it."""
LEAST_PART = 30
"""Minutes of a scene for which nobody comes back from a meal, or begins before one [p]."""


def put_meals(draft: Draft, session_id: int) -> None:
    """Put a session's meals to the last place before they are due; a day that is longer and has none gets its lunch.

    |41 42 43 Lunch|  →  |41 42 Lunch 43|      the scenes keep their order; 42 alone is 7 h: |42pt1 Lunch 42pt2|

    A scene is parted only where no place between two scenes is from TOO_SOON to MEAL_WITHIN minutes after the call or
    the meal before. Raises EditRefused where the day has been worked, and where it is no longer than that.
    """
    session = draft.now(r.Session, session_id)
    if session is None:
        raise EditRefused(said("That session is no longer there."))
    name = session_name(draft.plan, session_id)
    if session.actual_wrap is not None:
        raise EditRefused(said("{0} has been worked; its meals stay as they were taken.").format(name))
    times, played = session_times(draft.plan, session, draft.plan.production.status_date)
    last = max((each.end for each in played.values()), default=times.call)
    meals = [strip.id for strip in draft.plan.strips_of(session_id) if is_meal(strip)]
    if not meals:
        if last - times.call <= MEAL_WITHIN:
            raise EditRefused(said("{0} is no longer than {1} hours; no meal is due.").format(name, MEAL_WITHIN // 60))
        meals = [add_banner(draft, session_id, "Lunch", MEAL)]
    since, first = times.call, 0
    for meal in meals:
        first = _put_meal(draft, session, meal, since, first, meal == meals[-1])
        since = session_times(draft.plan, session, draft.plan.production.status_date)[1][meal].end


def _put_meal(draft: Draft, session: r.Session, meal: int, since: int, first: int, last: bool) -> int:
    """Put a meal to its place, from place `first` on. since: the call or the end of the meal before, an instant; last:
    no other follows. Returns the place after it."""
    others = [strip for strip in draft.plan.strips_of(session.id) if strip.id != meal]
    played = session_times(draft.plan, session, draft.plan.production.status_date, others)[1]
    ends = [played[strip.id].end - since for strip in others]
    fit = [place for place in range(first, len(others)) if TOO_SOON <= ends[place] <= MEAL_WITHIN]
    running = next((at for at in range(first, len(others)) if ends[at] > MEAL_WITHIN), len(others) - 1)
    strip, begun = others[running], played[others[running].id].start - since
    parted = _may_be_parted(strip, ends[running] - MEAL_WITHIN) and MEAL_WITHIN - begun >= LEAST_PART
    early = bool(fit) and last and ends[-1] - ends[fit[-1]] > MEAL_WITHIN  # the day would go on too long after it
    if fit and not (early and parted):
        place = fit[-1] + 1
    elif parted:
        split_at(draft, strip.id, MEAL_WITHIN - max(0, begun))
        place = running + 1
    else:
        place = running if _soon(ends, first, running) else running + 1
    move_strips(draft, [meal], session.id, place)
    return place + 1


def _may_be_parted(strip: r.Strip, over: int) -> bool:
    may = strip.kind == "scene" and strip.state in ("todo", "not_started") and not strip.locked
    return may and over >= LEAST_PART


def _soon(ends: Sequence[int], first: int, running: int) -> bool:
    """Whether a meal before what cannot be parted is better than one after it."""
    return running > first and 0 < ends[running - 1] <= MEAL_WITHIN
