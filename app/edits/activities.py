"""Edits of activities, links and deadlines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from app.edits.reach import refuse_instants
from app.plan import rows as r
from app.plan import units
from app.plan.draft import RANK_STEP, Draft
from app.plan.errors import EditRefused
from app.plan.spoken import said

LONGEST = 5 * 366 * 24 * 60
"""Minutes: no activity is longer than the years a calendar covers."""


@dataclass(frozen=True, slots=True)
class Wait:
    """What an activity is to wait for: the end of a link, and how. lag: minutes, or days where that is its unit."""

    kind: r.EndKind
    id: int
    type: r.LinkType = "FS"
    lag: int = 0
    lag_unit: r.LagUnit = "working"


def _activity(draft: Draft, activity_id: int) -> r.Activity:
    activity = draft.now(r.Activity, activity_id)
    if activity is None:
        raise EditRefused(said("That activity is no longer there."))
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
        raise EditRefused(said("There is no field {0} to set here.").format(", ".join(sorted(unknown))))
    row = replace(_activity(draft, activity_id), **values)
    _check(row)
    draft.put(row)


def move_activity(draft: Draft, activity_id: int, start: int) -> None:
    """Lay an activity at an instant. A hard one keeps its hardness; others become laid. Raises EditRefused once
    started, and for an instant in no year that can be."""
    row = _activity(draft, activity_id)
    if row.actual_start is not None:
        raise EditRefused(
            said("{0} has started; its start is a fact. Change its remaining time instead.").format(row.name)
        )
    refuse_instants(row.name, start)
    if row.position == "hard_start":
        draft.put(replace(row, at=start))
    elif row.position == "hard_finish":
        raise EditRefused(said("{0} has a fixed finish. Change that instead.").format(row.name))
    else:
        draft.put(replace(row, position="laid", at=start))


def resize_activity(draft: Draft, activity_id: int, duration: int) -> None:
    """Give an activity another length, in working minutes of its calendar."""
    row = _activity(draft, activity_id)
    if duration < 1 and row.duration:
        raise EditRefused(
            said("{0} can't have less than a minute of work. Maybe make it a milestone.").format(row.name)
        )
    _check(changed := replace(row, duration=duration))
    draft.put(changed)


def delete_activity(draft: Draft, activity_id: int) -> None:
    """Delete an activity with its links and the deadlines that expect it. One made by a rule is refused: switch off
    the rule."""
    row = _activity(draft, activity_id)
    if row.rule_id is not None and row.rule_id in draft.plan.rules:
        rule = draft.plan.rules[row.rule_id]
        raise EditRefused(
            said("{0} is made by the lead rule “{1}”. Switch the rule off instead.").format(row.name, rule.key)
        )
    for link in draft.plan.links.values():
        if ("activity", activity_id) in ((link.pred_kind, link.pred_id), (link.succ_kind, link.succ_id)):
            draft.delete(link)
    for deadline in draft.plan.deadlines.values():
        if deadline.expected_kind == "activity" and deadline.expected_id == activity_id:
            draft.delete(deadline)
        elif deadline.due_kind == "activity" and deadline.due_id == activity_id:
            draft.put(replace(deadline, due_kind=None, due_id=0))
    for below in draft.plan.activities.values():
        if below.parent_id == activity_id:  # what stood under it stands where it stood
            draft.put(replace(below, parent_id=row.parent_id))
    for delay in draft.plan.delays.values():
        if delay.activity_id == activity_id:
            draft.put(replace(delay, activity_id=None))
    draft.delete(row)


def start_activity(draft: Draft, activity_id: int, at: int) -> None:
    """Say that an activity has started, at an instant. Raises EditRefused after the status date."""
    row = _activity(draft, activity_id)
    _refuse_future(draft, row, "started", at)
    changed = replace(row, actual_start=at, not_started=False)
    _check(changed)
    draft.put(changed)


def finish_activity(draft: Draft, activity_id: int, at: int, start: int) -> None:
    """Say that an activity was finished, at an instant; it started at `start`, where nobody has said when.

    Raises EditRefused after the status date, or where it would have ended before it began.
    """
    row = _activity(draft, activity_id)
    _refuse_future(draft, row, "finished", at)
    begun = row.actual_start if row.actual_start is not None else min(start, at)
    changed = replace(
        row, actual_start=begun, actual_finish=at, remaining=None, not_started=False, progress=100
    )  # fmt: skip
    _check(changed)
    draft.put(changed)


def not_started(draft: Draft, activity_id: int) -> None:
    """Say that an activity has not started: it can't before the status date. Takes back what was said of it before."""
    row = _activity(draft, activity_id)
    draft.put(replace(row, actual_start=None, actual_finish=None, remaining=None, not_started=True, progress=0))


def set_progress(draft: Draft, activity_id: int, per_cent: int, start: int, finish: int) -> None:
    """Say how much of an activity is done, 0 to 100; start, finish: when it is planned, for what nobody has said.

    100 is finished as planned, 0 takes everything said back, and between them the rest of its work remains. Raises
    EditRefused for a number outside, and for work that by its plan begins (or, at 100, ends) after the status date.
    """
    row = _activity(draft, activity_id)
    if not 0 <= per_cent <= 100:
        raise EditRefused(said("{0}: {1} % is not between 0 and 100. Nothing was changed.").format(row.name, per_cent))
    if per_cent == 0:
        draft.put(
            replace(row, actual_start=None, actual_finish=None, remaining=None, not_started=False, progress=0)
        )  # fmt: skip
        return
    if per_cent == 100:
        finish_activity(draft, activity_id, finish, start)
        return
    begun = row.actual_start if row.actual_start is not None else start
    _refuse_future(draft, row, "started", begun)
    left = max(1, round(row.duration * (100 - per_cent) / 100)) if row.duration else None
    draft.put(
        replace(
            row, actual_start=begun, actual_finish=None, remaining=left, not_started=False, progress=per_cent
        )
    )  # fmt: skip


def _refuse_future(draft: Draft, row: r.Activity, word: str, at: int) -> None:
    production = draft.plan.production
    if production.status_date is not None and at > production.status_date:
        day = units.day_text(units.finish_date(at, production.zone))
        until = units.day_text(units.local_date(production.status_date, production.zone))
        raise EditRefused(
            said(
                "{0} can't have {1} on {2}: progress is reported up to {3}. Nothing was changed. "
                "Maybe report progress up to a later date first."
            ).format(row.name, word, day, until)
        )


def set_parent(draft: Draft, activity_id: int, parent_id: int | None) -> None:
    """Put an activity under a summary bar, or (None) under none.

    Raises EditRefused where it would stand under itself, naming the chain.
    """
    row = _activity(draft, activity_id)
    names, at = [row.name], parent_id
    while at is not None:
        above = _activity(draft, at)
        names.append(above.name)
        if at == activity_id:
            chain = " → ".join(names)
            raise EditRefused(said("{0} can't stand under itself: {1}. Nothing was changed.").format(row.name, chain))
        at = above.parent_id
    draft.put(replace(row, parent_id=parent_id))


def _check(row: r.Activity) -> None:
    if not row.name.strip():
        raise EditRefused(said("An activity needs a name."))
    if not 0 <= row.duration <= LONGEST:
        raise EditRefused(said("{0}: {1} minutes is no length of work.").format(row.name, row.duration))
    if row.remaining is not None and not 0 <= row.remaining <= LONGEST:
        raise EditRefused(said("{0}: {1} minutes is no length of work.").format(row.name, row.remaining))
    refuse_instants(row.name, row.at, row.actual_start, row.actual_finish)
    if row.position in ("hard_start", "hard_finish") and row.at is None:
        raise EditRefused(said("{0}: a fixed date needs a date.").format(row.name))
    if row.actual_start is not None and row.actual_finish is not None and row.actual_finish < row.actual_start:
        raise EditRefused(said("{0} can't have finished before it started.").format(row.name))
    if row.actual_finish is not None and row.actual_start is None:
        raise EditRefused(said("{0} can't have finished without having started.").format(row.name))


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
        raise EditRefused(said("Nothing can wait for itself."))
    _check_lag(type, lag, lag_unit)
    if any(_joins(link) == (*pred, *succ, type) for link in draft.plan.links.values()):
        raise EditRefused(said("These two are already linked that way."))
    row = r.Link(draft.new_id(), pred[0], pred[1], succ[0], succ[1], type, lag, lag_unit)
    draft.put(row)
    return row.id


def _check_lag(type: r.LinkType, lag: int, lag_unit: r.LagUnit) -> None:
    if lag_unit == "days" and (type != "FS" or lag < 0):
        raise EditRefused(said("A lag in days needs a finish-to-start link and no negative number."))


def _joins(link: r.Link) -> tuple[object, ...]:
    """What a link joins, and how; two links alike say the same."""
    return link.pred_kind, link.pred_id, link.succ_kind, link.succ_id, link.type


def set_link(draft: Draft, link_id: int, type: r.LinkType, lag: int, lag_unit: r.LagUnit) -> None:
    """Give a link another type or lag."""
    link = draft.now(r.Link, link_id)
    if link is None:
        raise EditRefused(said("That link is no longer there."))
    _check_lag(type, lag, lag_unit)
    changed = replace(link, type=type, lag=lag, lag_unit=lag_unit)
    if any(other.id != link_id and _joins(other) == _joins(changed) for other in draft.plan.links.values()):
        raise EditRefused(said("These two are already linked that way."))
    draft.put(changed)


def delete_link(draft: Draft, link_id: int) -> None:
    """Delete a link. One made by a rule is refused: the rule would make it again."""
    link = draft.now(r.Link, link_id)
    if link is None:
        return
    rule = draft.plan.rules.get(link.rule_id) if link.rule_id is not None else None
    if rule is not None:
        raise EditRefused(
            said("This link is made by the lead rule “{0}”. Switch the rule off instead.").format(rule.key)
        )
    draft.delete(link)


def set_waits(draft: Draft, activity_id: int, wanted: Sequence[Wait], *, fresh: bool = False) -> None:
    """Let an activity wait for exactly these, in one edit.

        12 14SS   typed 12+2d 15   ->   12 gets the lag, 14 goes, 15 comes

    A link that is so already is left alone, with its rule. Raises EditRefused for a link to itself, one named twice,
    and one of a rule that would go. fresh: the activity is new, nothing can lead to it yet.
    """
    row = _activity(draft, activity_id)
    old = (
        []
        if fresh
        else [link for link in draft.plan.links.values() if (link.succ_kind, link.succ_id) == ("activity", activity_id)]
    )
    kept: dict[int, Wait] = {}
    new: list[Wait] = []
    # the same type first, so that of two links to one predecessor each keeps its own
    for exact in (True, False):
        for wait in [found for found in wanted if found not in kept.values()]:
            same = (
                link for link in old
                if link.id not in kept and (link.pred_kind, link.pred_id) == (wait.kind, wait.id)
                and (not exact or link.type == wait.type)
            )  # fmt: skip
            found = next(same, None)
            if found is not None:
                kept[found.id] = wait
            elif not exact:
                new.append(wait)
    joined = [(wait.kind, wait.id, wait.type) for wait in wanted]
    if len(set(joined)) < len(joined):
        raise EditRefused(said("{0} waits for one thing twice in the same way. Nothing was changed.").format(row.name))
    for link in old:
        if link.id not in kept:
            delete_link(draft, link.id)
    for link_id, wait in kept.items():
        link = draft.plan.links[link_id]
        if (link.type, link.lag, link.lag_unit) != (wait.type, wait.lag, wait.lag_unit):
            set_link(draft, link_id, wait.type, wait.lag, wait.lag_unit)
    for wait in new:
        if (wait.kind, wait.id) == ("activity", activity_id):
            raise EditRefused(said("Nothing can wait for itself."))
        _check_lag(wait.type, wait.lag, wait.lag_unit)
        link = r.Link(draft.new_id(), wait.kind, wait.id, "activity", activity_id, wait.type, wait.lag, wait.lag_unit)
        draft.put(link)


def set_due(draft: Draft, deadline_id: int, due: date | None) -> None:
    """Type the date a deadline is due, or (None) let it follow its rule again."""
    deadline = draft.now(r.Deadline, deadline_id)
    if deadline is None:
        raise EditRefused(said("That deadline is no longer there."))
    if deadline.clearance_id is not None and deadline.source in ("window", "from"):
        raise EditRefused(said("{0} ends with its paper. Change the clearance's dates instead.").format(deadline.name))
    draft.put(replace(deadline, due_date=due))


def set_deadline(draft: Draft, deadline_id: int, **values: Any) -> None:
    """Set fields of a deadline: name, department, tracked, promised, agreed, note; done: the date it was met on."""
    deadline = draft.now(r.Deadline, deadline_id)
    if deadline is None:
        raise EditRefused(said("That deadline is no longer there."))
    unknown = set(values) - {"name", "department_id", "tracked", "promised", "agreed", "done", "note"}
    if unknown:
        raise EditRefused(said("There is no field {0} to set here.").format(", ".join(sorted(unknown))))
    draft.put(replace(deadline, **values))


def add_deadline(draft: Draft, name: str, department_id: int, activity_id: int, due: date) -> int:
    """A tracked deadline: when an activity is to be finished."""
    rank = max((deadline.rank for deadline in draft.plan.deadlines.values()), default=0) + RANK_STEP
    row = r.Deadline(
        draft.new_id(), name.strip(), department_id, "after", expected_id=activity_id, due_date=due, rank=rank
    )  # fmt: skip
    draft.put(row)
    return row.id
