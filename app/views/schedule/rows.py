"""Which rows the chart has, and in which order: departments or phases, each with its deadlines and activities. No Qt.

A line is a tracked deadline with the work that it waits for, or an activity without a deadline. Equal deadlines that a
rule made (one rule, one department, the same two instants) are one line. Rows say what stands where; what a row shows
is `faces.py`'s, so that a drag changes faces and never rows.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

from app.engine.values import STATE_ORDER, DeadlineChange, KnockOn
from app.plan import rows as r
from app.plan.change import Ref
from app.plan.plan import Plan

if TYPE_CHECKING:
    from app.engine.schedule import Schedule

Grouping = Literal["department", "phase"]
Order = Literal["worst", "plan", "date"]
FAR = 1 << 40  # later than any instant


@dataclass(frozen=True, slots=True)
class Row:
    """A group's heading or a line in it.

    key: what folding remembers. ref: what selecting the row selects. deadlines, activities: the rows of the plan that
    the line stands for, the first one drawn; equal deadlines share a line.
    """

    kind: Literal["group", "line"]
    key: str
    ref: Ref
    name: str
    deadlines: tuple[int, ...] = ()
    activities: tuple[int, ...] = ()
    folded: bool = False

    @property
    def deadline(self) -> int | None:
        return self.deadlines[0] if self.deadlines else None

    @property
    def activity(self) -> int | None:
        return self.activities[0] if self.activities else None


@dataclass(frozen=True, slots=True)
class RowTable:
    """The rows shown, top to bottom, the lines of each group, folded ones too, and where each thing is found."""

    rows: tuple[Row, ...] = ()
    lines: Mapping[str, tuple[Row, ...]] = field(default_factory=dict)
    place: Mapping[Ref, int] = field(default_factory=dict)
    line_of: Mapping[int, tuple[str, Row]] = field(default_factory=dict)  # deadline -> its group's key, its line
    keys: Mapping[str, int] = field(default_factory=dict)  # key of a row shown -> its index

    def index(self, ref: Ref) -> int | None:
        """The row that stands for a thing: its line, or its folded group; None: it is not here."""
        return self.place.get(ref)

    @property
    def line_count(self) -> int:
        return sum(len(lines) for lines in self.lines.values())


def build(
    plan: Plan,
    schedule: Schedule,
    knock_on: KnockOn | None = None,
    *,
    grouping: Grouping = "department",
    order: Order = "worst",
    folded: frozenset[str] = frozenset(),
    routine: bool = False,
) -> RowTable:
    """The rows of a plan as it is computed, against what it was where there is a knock-on.

    routine: also deadlines that are not tracked, and their activities.
    """
    groups: dict[str, list[Row]] = defaultdict(list)
    for line in _lines(plan, schedule, routine):
        groups[_group_of(plan, line, grouping)].append(line)
    changes = {change.deadline_id: change for change in knock_on.changes} if knock_on else {}
    rank = _ranks(plan)
    for lines in groups.values():
        lines.sort(key=lambda line: _line_key(line, schedule, changes, order, rank))
    headings = sorted(groups, key=lambda key: _group_key(plan, key, groups[key], schedule, knock_on, order))
    rows: list[Row] = []
    place: dict[Ref, int] = {}
    line_of: dict[int, tuple[str, Row]] = {}
    for key in headings:
        heading = _heading(plan, key, key in folded)
        at = len(rows)
        if heading.ref[1]:
            place[heading.ref] = at
        rows.append(heading)
        for line in groups[key]:
            if not heading.folded:
                at = len(rows)
                rows.append(line)
            place.update((("activities", activity), at) for activity in line.activities)
            for deadline in line.deadlines:
                place[("deadlines", deadline)] = at
                line_of[deadline] = (key, line)
    keys = {row.key: index for index, row in enumerate(rows)}
    return RowTable(tuple(rows), {key: tuple(groups[key]) for key in headings}, place, line_of, keys)


def expected_activity(schedule: Schedule, deadline: r.Deadline) -> int | None:
    """The activity whose finish a deadline expects: itself, or the production's lock, delivery or release."""
    if deadline.expected_kind == "activity":
        return deadline.expected_id
    return schedule.key_activity(deadline.expected_kind)


def _lines(plan: Plan, schedule: Schedule, routine: bool) -> Iterable[Row]:
    """Tracked deadlines, equal ones together, then activities that no deadline stands for."""
    equal: dict[tuple[object, ...], Row] = {}
    spoken_for: set[int] = set()
    for deadline in plan.deadlines.values():
        activity = expected_activity(schedule, deadline) or 0
        spoken_for.add(activity)
        if not (deadline.tracked or routine):
            continue
        times = schedule.deadlines.get(deadline.id)
        key: tuple[object, ...] = (deadline.id,)
        if deadline.rule_id is not None and times is not None and times.expected is not None:
            key = (deadline.rule_id, deadline.department_id, times.due, times.expected)
        line = Row(
            "line",
            f"deadline:{deadline.id}",
            ("deadlines", deadline.id),
            deadline.name,
            (deadline.id,),
            (activity,) if activity in plan.activities else (),
        )
        first = equal.get(key)
        if first is not None:
            line = replace(
                first,
                deadlines=first.deadlines + line.deadlines,
                activities=first.activities + tuple(a for a in line.activities if a not in first.activities),
            )
        equal[key] = line
    yield from (_counted(plan, line) for line in equal.values())
    for activity_row in plan.activities.values():
        if activity_row.id not in spoken_for:
            ref = ("activities", activity_row.id)
            yield Row("line", f"activity:{activity_row.id}", ref, activity_row.name, (), (activity_row.id,))


def _counted(plan: Plan, line: Row) -> Row:
    """A line of several equal deadlines is named after the first, with their number."""
    if len(line.deadlines) == 1:
        return line
    ids = sorted(line.deadlines, key=lambda deadline: (plan.deadlines[deadline].rank, deadline))
    first = plan.deadlines[ids[0]]
    return replace(
        line,
        key=f"deadline:{first.id}",
        ref=("deadlines", first.id),
        name=f"{first.name}, {len(ids) - 1} more",
        deadlines=tuple(ids),
    )


def _group_of(plan: Plan, line: Row, grouping: Grouping) -> str:
    activity = plan.activities.get(line.activity or 0)
    if grouping == "phase":
        return f"phase:{activity.phase if activity else ''}"
    if line.deadline is not None:
        return f"departments:{plan.deadlines[line.deadline].department_id}"
    return f"departments:{(activity.department_id if activity else None) or 0}"


def _heading(plan: Plan, key: str, folded: bool) -> Row:
    kind, _, text = key.partition(":")
    if kind == "phase":
        return Row("group", key, ("phases", 0), text or "No phase", folded=folded)
    department = plan.departments.get(int(text))
    return Row("group", key, (kind, int(text)), department.name if department else "No department", folded=folded)


def _ranks(plan: Plan) -> Mapping[Ref, tuple[int, int]]:
    """Plan order of deadlines and activities: their rank, then the order in which the plan holds them."""

    def ranked() -> dict[Ref, tuple[int, int]]:
        both: tuple[tuple[str, Mapping[int, r.Deadline | r.Activity]], ...] = (
            ("deadlines", plan.deadlines),
            ("activities", plan.activities),
        )
        return {(table, row.id): (row.rank, place) for table, kept in both for place, row in enumerate(kept.values())}

    return plan.indexed("schedule_view_ranks", ("deadlines", "activities"), ranked)


def _line_key(
    line: Row,
    schedule: Schedule,
    changes: Mapping[int, DeadlineChange],
    order: Order,
    rank: Mapping[Ref, tuple[int, int]],
) -> tuple[object, ...]:
    place = rank.get(line.ref, (0, 0))
    if order == "plan":
        return place
    times = schedule.deadlines.get(line.deadline or 0)
    if order == "date":
        activity = schedule.activities.get(line.activity or 0)
        start = activity.start if activity else times.expected if times and times.expected is not None else FAR
        return (start, place)
    change = changes.get(line.deadline or 0)
    slack = times.slack_minutes if times is not None and times.slack_minutes is not None else FAR
    if change is None:
        if times is not None and times.late:
            return (STATE_ORDER.index("late"), slack, place)
        # unchanged ones stand below, in plan order while there is something to compare with
        return (len(STATE_ORDER), 0 if changes else slack, place)
    state = STATE_ORDER.index(change.state)
    return (state, slack if change.state in ("late", "squeezed") else 0, place)


def _group_key(
    plan: Plan, key: str, lines: Iterable[Row], schedule: Schedule, knock_on: KnockOn | None, order: Order
) -> tuple[object, ...]:
    kind, _, text = key.partition(":")
    if kind == "departments":
        department = plan.departments.get(int(text))
        place: tuple[object, ...] = (department.rank, department.id) if department else (FAR, 0)
    else:
        place = (min((_first_start(line, schedule) for line in lines), default=FAR), text)
    if order == "plan":
        return place
    if order == "date":
        return (min((_first_start(line, schedule) for line in lines), default=FAR), place)
    if knock_on is not None and kind == "departments":
        worst = {change.department_id: index for index, change in enumerate(knock_on.departments)}
        return (worst.get(int(text), FAR), place)
    late = sum(1 for line in lines if (times := schedule.deadlines.get(line.deadline or 0)) and times.late)
    return (-late, place)


def _first_start(line: Row, schedule: Schedule) -> int:
    activity = schedule.activities.get(line.activity or 0)
    if activity is not None:
        return activity.start
    times = schedule.deadlines.get(line.deadline or 0)
    return times.expected if times is not None and times.expected is not None else FAR


def reach(schedule: Schedule) -> tuple[int, int]:
    """The first and the last instant at which anything lies."""
    plan, times = schedule.plan, schedule.activities
    instants = [session.call for session in schedule.sessions.values()]
    instants += [found.due for found in schedule.deadlines.values() if found.due is not None]
    for activity in plan.activities:
        found = times[activity]
        instants += (found.start, found.finish)
    if not instants:
        return (schedule.as_of or 0, schedule.as_of or 0)
    return min(instants), max(instants)
