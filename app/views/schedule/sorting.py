"""The order of lines and headings: worst first, as planned, by date, or by any column. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from app.engine.values import STATE_ORDER, DeadlineChange, KnockOn
from app.plan import rows as r
from app.plan.change import Ref
from app.plan.plan import Plan
from app.views.schedule import groups

if TYPE_CHECKING:
    from app.engine.schedule import Schedule
    from app.views.schedule.rows import Row

FAR = groups.FAR
OWED = STATE_ORDER.index("owed")


def ranks(plan: Plan) -> Mapping[Ref, tuple[int, int]]:
    """Plan order of deadlines and activities: their rank, then the order in which the plan holds them."""

    def ranked() -> dict[Ref, tuple[int, int]]:
        both: tuple[tuple[str, Mapping[int, r.Deadline | r.Activity]], ...] = (
            ("deadlines", plan.deadlines),
            ("activities", plan.activities),
        )
        return {(table, row.id): (row.rank, place) for table, kept in both for place, row in enumerate(kept.values())}

    return plan.indexed("schedule_view_ranks", ("deadlines", "activities"), ranked)


class Sorter:
    """Sorts the lines of one computed plan. order: worst, plan, date or the name of a column."""

    def __init__(
        self, schedule: Schedule, changes: Mapping[int, DeadlineChange], order: str, descending: bool = False
    ) -> None:
        self._schedule, self._changes, self._order, self._descending = schedule, changes, order, descending
        self._ranks = ranks(schedule.plan)
        self._activities, self._owed = schedule.activities, schedule.unknown_activities
        # unchanged ones stand below, in plan order while there is something to compare with
        self._calm = len(STATE_ORDER), 0 if changes else FAR

    def sort(self, lines: list[Row]) -> None:
        """Put lines in order, in place; what says nothing in the column stands last, either way."""
        place, order = self._ranks, self._order
        lines.sort(key=lambda line: place.get(line.ref, (0, 0)))
        if order == "plan":
            return
        if order in ("worst", "date"):
            lines.sort(key=self._worst if order == "worst" else lambda line: first_start(line, self._schedule))
            return
        values = {line.key: self._value(line) for line in lines}
        said = [line for line in lines if values[line.key] not in (None, "")]
        rest = [line for line in lines if values[line.key] in (None, "")]
        said.sort(key=lambda line: values[line.key], reverse=self._descending)  # type: ignore[arg-type,return-value]
        lines[:] = said + rest

    def _worst(self, line: Row) -> tuple[int, int]:
        if not line.deadlines:
            return (OWED, 1) if line.activity in self._owed else self._calm
        change = self._changes.get(line.deadlines[0])
        if change is not None:
            return STATE_ORDER.index(change.state), self._slack(change) if change.state in ("late", "squeezed") else 0
        times = self._schedule.deadlines.get(line.deadlines[0])
        if times is None:
            return (OWED, 0) if line.activity in self._owed else self._calm
        if times.owed:
            return OWED, 0
        slack = times.slack_minutes if times.slack_minutes is not None else FAR
        if times.late:
            return STATE_ORDER.index("late"), slack
        return len(STATE_ORDER), 0 if self._changes else slack

    def _slack(self, change: DeadlineChange) -> int:
        times = self._schedule.deadlines.get(change.deadline_id)
        return times.slack_minutes if times is not None and times.slack_minutes is not None else FAR

    def _value(self, line: Row) -> int | str | None:
        """What a line says in the column, as something to sort by."""
        plan, order = self._schedule.plan, self._order
        if order == "name":
            return line.name.casefold()
        activity = plan.activities.get(line.activity or 0)
        judged = self._schedule.deadlines.get(line.deadline or 0)
        if order == "due":
            return judged.due if judged is not None else None
        if order == "slack":
            return judged.slack_minutes if judged is not None else None
        if order == "notes":
            deadline = plan.deadlines.get(line.deadline or 0)
            return ((deadline.note if deadline else "") or (activity.note if activity else "")).casefold()
        if activity is None:
            return judged.expected if judged is not None and order == "finish" else None
        times = self._activities[activity.id]
        if order == "float":
            return times.late_finish - times.finish if times.late_finish is not None else None
        values = {
            "start": times.start,
            "finish": times.finish,
            "length": activity.duration,
            "done": activity.progress,
            "started": activity.actual_start,
            "finished": activity.actual_finish,
            "left": activity.remaining,
            "no": activity.rank,
        }
        return values.get(order)


def heading_key(
    schedule: Schedule, key: str, lines: Iterable[Row], knock_on: KnockOn | None, order: str
) -> tuple[object, ...]:
    """The place of a heading among the others; worst first: most late, then most owed, then least slack."""
    kind, _, text = key.partition(":")
    place = groups.rank(schedule.plan, key)
    if place is None:
        place = (min((first_start(line, schedule) for line in lines), default=FAR), text)
    if order == "date":
        return (min((first_start(line, schedule) for line in lines), default=FAR), place)
    if order != "worst":
        return place
    if knock_on is not None and kind == "departments":
        worst = {change.department_id: index for index, change in enumerate(knock_on.departments)}
        return (worst.get(int(text), FAR), place)
    judged = [times for line in lines if (times := schedule.deadlines.get(line.deadline or 0)) is not None]
    slacks = [times.slack_days for times in judged if times.slack_days is not None]
    late, owed = sum(times.late for times in judged), sum(times.owed for times in judged)
    return (-late, -owed, min(slacks, default=FAR), place)


def first_start(line: Row, schedule: Schedule) -> int:
    """When a line's work begins, else when it is expected."""
    activity = schedule.activities.get(line.activity or 0)
    if activity is not None:
        return activity.start
    times = schedule.deadlines.get(line.deadline or 0)
    return times.expected if times is not None and times.expected is not None else FAR
