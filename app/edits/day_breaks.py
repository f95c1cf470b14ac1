"""Day breaks in one go: strips laid into new days, each full up to a most of pages or of time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.edits import rules
from app.edits.board import move_strips
from app.edits.first_board import working_of_unit
from app.edits.reach import refuse_date
from app.engine.board import strip_eighths, strip_minutes
from app.plan import rows as r
from app.plan.draft import Draft
from app.plan.errors import EditRefused
from app.plan.plan import Plan
from app.plan.spoken import said
from app.plan.units import eighths as eighths_text
from app.plan.units import hours


@dataclass(frozen=True, slots=True)
class Most:
    """How much a day takes; None: any. eighths: of pages; minutes: of estimated time, meals apart."""

    eighths: int | None = None
    minutes: int | None = None


def break_into_days(draft: Draft, unit_id: int, strip_ids: Sequence[int], after: date, most: Most) -> tuple[int, ...]:
    """Lay strips, in the order given, into new sessions of a unit. Returns the sessions' ids, by date.

    41 42 43 44  →  |41 42|43 44|      a strip over the most gets a day of its own

    The days are the first that the unit works after a date and has no session on. Raises EditRefused where nothing
    is given, for a most of nothing, for a date in no year that can be, and for strips that are shot, or no scenes.
    """
    unit = draft.now(r.Unit, unit_id)
    if unit is None:
        raise EditRefused(said("That unit is no longer there."))
    refuse_date(unit.name, after)
    limits = [limit for limit in (most.eighths, most.minutes) if limit is not None]
    if not limits or min(limits) <= 0:
        full = eighths_text(most.eighths) if most.eighths is not None else hours(most.minutes or 0)
        raise EditRefused(said("A day can't be full at {0}. Maybe 4 pages, or 8:00.").format(full))
    groups = _groups(draft.plan, strip_ids, most)
    if not groups:
        raise EditRefused(said("There is no strip to lay into days."))
    kind: r.SessionKind = "recording" if draft.plan.production.kind == "music" else "shoot"
    made = []
    for group, day in zip(groups, _free_dates(draft.plan, unit_id, after, len(groups)), strict=True):
        session = draft.put(r.Session(draft.new_id(), unit_id, day, kind=kind, call=unit.call, wrap=unit.wrap))
        move_strips(draft, group, session.id)
        made.append(session.id)
    rules.sync(draft)
    return tuple(made)


def _groups(plan: Plan, strip_ids: Sequence[int], most: Most) -> list[list[int]]:
    groups: list[list[int]] = []
    eighths = minutes = 0
    for strip_id in strip_ids:
        strip = plan.strips.get(strip_id)
        if strip is None:
            raise EditRefused(said("That strip is no longer there."))
        if strip.kind != "scene":
            raise EditRefused(said("{0} is a banner; only scenes are laid into days.").format(plan.strip_label(strip)))
        long, time = strip_eighths(plan, strip), strip_minutes(plan, strip)
        full = most.eighths is not None and eighths + long > most.eighths
        full = full or (most.minutes is not None and minutes + time > most.minutes)
        if not groups or full:
            groups.append([])
            eighths = minutes = 0
        groups[-1].append(strip_id)
        eighths, minutes = eighths + long, minutes + time
    return groups


def _free_dates(plan: Plan, unit_id: int, after: date, count: int) -> list[date]:
    """The first dates after one that the unit works and has no session on. Raises CalendarExhausted."""
    taken = {session.day.toordinal() for session in plan.session_order(unit_id)}
    calendar = working_of_unit(plan, unit_id, after, count + len(taken))
    day = after.toordinal()
    found: list[date] = []
    while len(found) < count:
        day = calendar.nth_after(day, 1)
        if day not in taken:
            found.append(date.fromordinal(day))
    return found
