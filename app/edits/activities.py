"""Edits of activities, links and deadlines."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from app.plan import rows as r
from app.plan.draft import RANK_STEP, Draft
from app.plan.errors import EditRefused

LONGEST = 5 * 366 * 24 * 60
"""Minutes: no activity is longer than the years a calendar covers."""


def _activity(draft: Draft, activity_id: int) -> r.Activity:
    activity = draft.now(r.Activity, activity_id)
    if activity is None:
        raise EditRefused("That activity is no longer there.")
    return activity


def add_activity(
    draft: Draft, name: str, department_id: int | None, at: int | None, duration: int, **values: Any
) -> int:
    """A new bar of `duration` working minutes (0: a milestone), laid at an instant (None: as soon as possible)."""
    rank = max((a.rank for a in draft.plan.activities.values()), default=0) + RANK_STEP
    values.setdefault("position", "laid" if at is not None else "asap")
    row = r.Activity(draft.new_id(), name.strip(), department_id, duration, at=at, rank=rank, **values)
    _check(row)
    draft.put(row)
    return row.id


def set_activity(draft: Draft, activity_id: int, **values: Any) -> None:
    """Set fields of an activity: name, duration, position, at, actuals, remaining, progress, department, note."""
    known = {
        "name", "department_id", "duration", "position", "at", "calendar_id", "actual_start", "actual_finish",
        "remaining", "not_started", "progress", "phase", "key", "rank", "note",
    }  # fmt: skip
    unknown = set(values) - known
    if unknown:
        raise EditRefused(f"There is no field {', '.join(sorted(unknown))} to set here.")
    row = replace(_activity(draft, activity_id), **values)
    _check(row)
    draft.put(row)


def move_activity(draft: Draft, activity_id: int, start: int) -> None:
    """Lay an activity at an instant. A hard one keeps its hardness; others become laid. Raises EditRefused once
    started."""
    row = _activity(draft, activity_id)
    if row.actual_start is not None:
        raise EditRefused(f"{row.name} has started; its start is a fact. Change its remaining time instead.")
    if row.position == "hard_start":
        draft.put(replace(row, at=start))
    elif row.position == "hard_finish":
        raise EditRefused(f"{row.name} has a fixed finish. Change that instead.")
    else:
        draft.put(replace(row, position="laid", at=start))


def resize_activity(draft: Draft, activity_id: int, duration: int) -> None:
    """Give an activity another length, in working minutes of its calendar."""
    row = _activity(draft, activity_id)
    if duration < 1 and row.duration:
        raise EditRefused(f"{row.name} can't have less than a minute of work. Maybe make it a milestone.")
    _check(changed := replace(row, duration=duration))
    draft.put(changed)


def delete_activity(draft: Draft, activity_id: int) -> None:
    """Delete an activity with its links and the deadlines that expect it. One made by a rule is refused: switch off
    the rule."""
    row = _activity(draft, activity_id)
    if row.rule_id is not None and row.rule_id in draft.plan.rules:
        rule = draft.plan.rules[row.rule_id]
        raise EditRefused(f"{row.name} is made by the lead rule “{rule.key}”. Switch the rule off instead.")
    for link in draft.plan.links.values():
        if ("activity", activity_id) in ((link.pred_kind, link.pred_id), (link.succ_kind, link.succ_id)):
            draft.delete(link)
    for deadline in draft.plan.deadlines.values():
        if deadline.expected_kind == "activity" and deadline.expected_id == activity_id:
            draft.delete(deadline)
        elif deadline.due_kind == "activity" and deadline.due_id == activity_id:
            draft.put(replace(deadline, due_kind=None, due_id=0))
    for delay in draft.plan.delays.values():
        if delay.activity_id == activity_id:
            draft.put(replace(delay, activity_id=None))
    draft.delete(row)


def _check(row: r.Activity) -> None:
    if not row.name.strip():
        raise EditRefused("An activity needs a name.")
    if not 0 <= row.duration <= LONGEST:
        raise EditRefused(f"{row.name}: {row.duration} minutes is no length of work.")
    if row.position in ("hard_start", "hard_finish") and row.at is None:
        raise EditRefused(f"{row.name}: a fixed date needs a date.")
    if row.actual_start is not None and row.actual_finish is not None and row.actual_finish < row.actual_start:
        raise EditRefused(f"{row.name} can't have finished before it started.")
    if row.actual_finish is not None and row.actual_start is None:
        raise EditRefused(f"{row.name} can't have finished without having started.")


def add_link(
    draft: Draft,
    pred: tuple[r.EndKind, int],
    succ: tuple[r.EndKind, int],
    type: r.LinkType = "FS",
    lag: int = 0,
    lag_unit: r.LagUnit = "working",
) -> int:
    """Link predecessor → successor, ends as (kind, id). Raises EditRefused for a link to itself or one that is there.

    A circle is found when the schedule is computed (CycleFound, naming each link).
    """
    if pred == succ:
        raise EditRefused("Nothing can wait for itself.")
    if lag_unit == "days" and (type != "FS" or lag < 0):
        raise EditRefused("A lag in days needs a finish-to-start link and no negative number.")
    if any(_joins(link) == (*pred, *succ, type) for link in draft.plan.links.values()):
        raise EditRefused("These two are already linked that way.")
    row = r.Link(draft.new_id(), pred[0], pred[1], succ[0], succ[1], type, lag, lag_unit)
    draft.put(row)
    return row.id


def _joins(link: r.Link) -> tuple[object, ...]:
    """What a link joins, and how; two links alike say the same."""
    return link.pred_kind, link.pred_id, link.succ_kind, link.succ_id, link.type


def set_link(draft: Draft, link_id: int, type: r.LinkType, lag: int, lag_unit: r.LagUnit) -> None:
    """Give a link another type or lag."""
    link = draft.now(r.Link, link_id)
    if link is None:
        raise EditRefused("That link is no longer there.")
    if lag_unit == "days" and (type != "FS" or lag < 0):
        raise EditRefused("A lag in days needs a finish-to-start link and no negative number.")
    changed = replace(link, type=type, lag=lag, lag_unit=lag_unit)
    if any(other.id != link_id and _joins(other) == _joins(changed) for other in draft.plan.links.values()):
        raise EditRefused("These two are already linked that way.")
    draft.put(changed)


def delete_link(draft: Draft, link_id: int) -> None:
    """Delete a link. One made by a rule is refused: the rule would make it again."""
    link = draft.now(r.Link, link_id)
    if link is None:
        return
    rule = draft.plan.rules.get(link.rule_id) if link.rule_id is not None else None
    if rule is not None:
        raise EditRefused(f"This link is made by the lead rule “{rule.key}”. Switch the rule off instead.")
    draft.delete(link)


def set_due(draft: Draft, deadline_id: int, due: date | None) -> None:
    """Type the date a deadline is due, or (None) let it follow its rule again."""
    deadline = draft.now(r.Deadline, deadline_id)
    if deadline is None:
        raise EditRefused("That deadline is no longer there.")
    if deadline.clearance_id is not None and deadline.source in ("window", "from"):
        raise EditRefused(f"{deadline.name} ends with its paper. Change the clearance's dates instead.")
    draft.put(replace(deadline, due_date=due))


def set_deadline(draft: Draft, deadline_id: int, **values: Any) -> None:
    """Set fields of a deadline: name, department, tracked, promised, agreed, note; done: the date it was met on."""
    deadline = draft.now(r.Deadline, deadline_id)
    if deadline is None:
        raise EditRefused("That deadline is no longer there.")
    unknown = set(values) - {"name", "department_id", "tracked", "promised", "agreed", "done", "note"}
    if unknown:
        raise EditRefused(f"There is no field {', '.join(sorted(unknown))} to set here.")
    draft.put(replace(deadline, **values))
