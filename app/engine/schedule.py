"""compute(plan) → Schedule: every time the plan implies; and its incremental update by a change."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import cast

from app.engine import checks
from app.engine import deadlines as dues
from app.engine.anchors import Anchors, find_anchors, update_anchors
from app.engine.board import session_times
from app.engine.build import KEY_KINDS, Built, Values, build_network, origin_of, placements
from app.engine.calendars import Working
from app.engine.compiled import calendars_of, outgrows, span_of
from app.engine.dirty import BOARD, DUES, EVERYTHING, NODE, dirt_of_change
from app.engine.kept import Kept
from app.engine.network import NEVER
from app.engine.propagate import Times, late_from, solve, update
from app.engine.touched import deadlines_by_end, prepare_board, sessions_touched
from app.engine.values import (
    ActivityTimes,
    Bound,
    BoundKind,
    Conflict,
    DeadlineTimes,
    JudgedState,
    SessionTimes,
    StripTimes,
)  # fmt: skip
from app.plan import rows as r
from app.plan.change import Change
from app.plan.errors import CycleFound
from app.plan.garbage import uncollected
from app.plan.labels import end_name
from app.plan.plan import Plan


class Schedule:
    """All computed times of one plan. Never changed; `with_change` gives another.

    sessions, strips (placed ones), activities and deadlines are mappings by id; see engine/values.py.
    """

    __slots__ = (
        "_anchors", "_built", "_calendars", "_conflicts", "_key_late", "_pre", "_span", "_times", "as_of", "deadlines",
        "kept", "plan", "sessions", "strips",
    )  # fmt: skip

    plan: Plan
    as_of: int | None
    kept: Kept
    sessions: dict[int, SessionTimes]
    strips: dict[int, StripTimes]
    deadlines: dict[int, DeadlineTimes]
    _anchors: Anchors
    _built: Built
    _calendars: dict[int, Working]
    _conflicts: tuple[Conflict, ...] | None
    _key_late: list[int | None] | None
    _pre: dict[int, DeadlineTimes]
    _span: tuple[date, date]
    _times: Times

    # reading ----------------------------------------------------------------------------------------------------------
    @property
    def activities(self) -> Mapping[int, ActivityTimes]:
        return _Activities(self)

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        """What can't be as planned (engine/checks.py); judged when first asked for."""
        if self._conflicts is None:
            self._conflicts = checks.conflicts(self, self._built.link_conflicts(self.plan, self._times))
        return self._conflicts

    def anchor(self, kind: str, end: int) -> int | None:
        """The session on which an anchor stands, or None: there is none, or it hangs on an owed strip."""
        if kind == "session":
            return end if end in self.sessions else None
        if kind == "strip":
            found = self.strips.get(end)
            return found.session_id if found else None
        return self._anchors.session(kind, end)

    def anchor_owed(self, kind: str, end: int) -> bool:
        """Whether an anchor can't be known because a strip is owed."""
        return (kind, end) in self._anchors.owed

    def key_activity(self, key: str) -> int | None:
        """The id of the activity that is the production's lock, delivery or release."""
        return self._built.keys.get(key)

    def calendar_of_department(self, department_id: int | None) -> Working:
        department = self.plan.departments.get(department_id) if department_id is not None else None
        return self._calendars[(department.calendar_id if department else None) or 0]

    def calendar_of_unit(self, unit_id: int) -> Working:
        return self._calendars[self.plan.units[unit_id].calendar_id or 0]

    def calendar_of_activity(self, activity: r.Activity) -> Working:
        if activity.calendar_id is not None:
            return self._calendars[activity.calendar_id]
        return self.calendar_of_department(activity.department_id)

    def expected_finish(self, activity_id: int) -> tuple[int | None, bool]:
        """When an activity will be finished (an ALAP one: could be), None: unknown; and whether a strip is owed."""
        node = self._built.node.get(activity_id)
        if node is None or self._times.unknown[node]:
            return None, node is not None and node in self._built.owed_nodes
        row = self.plan.activities[activity_id]
        times = self._times
        early = row.position == "alap" and row.actual_start is None
        return (times.early_finish if early else times.finish)[node], False

    def position(self, activity_id: int) -> tuple[int, int, bool]:
        """Start, finish and whether it is unknown, as `activities` has them, without the rest. Raises KeyError."""
        node, times = self._built.node[activity_id], self._times
        return times.start[node], times.finish[node], times.unknown[node]

    @property
    def unknown_activities(self) -> frozenset[int]:
        """Ids of the activities that hang on a strip that has no day."""
        unknown = self._times.unknown
        if True not in unknown:
            return frozenset()
        return frozenset(activity for activity, node in self._built.node.items() if unknown[node])

    def links_of(self, activities: Iterable[int]) -> list[r.Link]:
        """The links that begin or end at these activities by name, without going through all there are."""
        graph, links, found = self._built.net.graph, self.plan.links, dict[int, r.Link]()
        for activity in activities:
            node = self._built.node.get(activity)
            for index in sorted([*graph.into(node), *graph.out_of(node)]) if node is not None else ():
                link = links[graph.keys[index]]
                if ("activity", activity) in ((link.pred_kind, link.pred_id), (link.succ_kind, link.succ_id)):
                    found[link.id] = link
        return list(found.values())

    def late_from_keys(self, activity_id: int) -> int | None:
        """The late finish of an activity that lock, delivery and release allow; None: none of them waits for it."""
        if self._key_late is None:
            keys: dict[int, int] = {}
            for key, activity in self._built.keys.items():
                node = self._built.node[activity]
                limits = [
                    times.due
                    for deadline_id, times in self._pre.items()
                    if times.due is not None and self._expects(self.plan.deadlines[deadline_id], key, activity)
                ]
                if key in KEY_KINDS and limits:
                    keys[node] = min(limits)
            self._key_late = late_from(self._built.net, keys) if keys else [None] * len(self._built.net)
        return self._key_late[self._built.node[activity_id]]

    @staticmethod
    def _expects(deadline: r.Deadline, key: str, activity_id: int) -> bool:
        return deadline.expected_kind == key or (
            deadline.expected_kind == "activity" and deadline.expected_id == activity_id
        )

    def leads_to_key(self, deadline: r.Deadline) -> bool:
        """Whether lock, delivery or release wait, through links, for what a deadline expects (itself apart)."""
        if deadline.expected_kind != "activity" or deadline.source != "after":
            return False
        return self._built.node.get(deadline.expected_id) in self._built.before_keys(self.plan)

    def state_of(self, deadline_id: int) -> JudgedState:
        """Late, tight or ok, without a comparison; unknown where a date is missing. What is done is ok."""
        if self.plan.deadlines[deadline_id].done is not None:
            return "ok"
        times = self.deadlines[deadline_id]
        if times.slack_days is None:
            return "unknown"
        if times.late:
            return "late"
        return "tight" if times.slack_days <= self.plan.production.squeeze_limit else "ok"

    def bound(self, activity_id: int) -> Bound:
        """What holds an activity where it is."""
        kind, link = self._times.bound_of(self._built.node[activity_id])
        link_id = self._built.net.graph.keys[link] if link is not None else None
        return Bound(cast(BoundKind, kind), link_id)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Schedule) and not self.difference(other)

    __hash__ = None  # type: ignore[assignment]

    def difference(self, other: Schedule) -> list[str]:
        """What differs, one line each: table, id, here, there. Empty: equal."""
        lines: list[str] = []
        for name in ("sessions", "strips", "activities", "deadlines"):
            ours, theirs = getattr(self, name), getattr(other, name)
            lines += [
                f"{name} {key}: {ours.get(key)} ≠ {theirs.get(key)}"
                for key in sorted({*ours, *theirs})
                if ours.get(key) != theirs.get(key)
            ]
        if self.conflicts != other.conflicts:
            lines.append(f"conflicts: {self.conflicts} ≠ {other.conflicts}")
        return lines

    # computing --------------------------------------------------------------------------------------------------------
    def with_change(self, change: Change) -> Schedule:
        """The schedule after a change, by incremental update; equal to computing it afresh."""
        dirt = dirt_of_change(change)
        if BOARD in dirt:
            prepare_board(self.plan)
        plan = self.plan.with_change(change)
        as_of = plan.production.status_date if self.as_of == self.plan.production.status_date else self.as_of
        only_links = all(delta.table == r.Link.TABLE for delta in change.deltas)
        if (EVERYTHING in dirt and not only_links) or outgrows(change, plan, self._span):
            return compute(plan, as_of)
        result = Schedule()
        for name in Schedule.__slots__:
            setattr(result, name, getattr(self, name))
        result.plan = plan
        if EVERYTHING in dirt:
            return result if result._relink(self, change) else compute(plan, as_of)
        if not dirt:
            return result
        result._conflicts = None
        shifted = result._place_board(change) if BOARD in dirt else set()
        if _origin_moved(change, self, result):
            return compute(plan, as_of)
        built = result._built
        values: Values = {}
        touched = built.changed_activities(plan, change, values) if NODE in dirt else set()
        placed = built.placed
        if BOARD in dirt:
            placed = placements(result, built.ends)
            touched |= built.changed_placements(placed, values)
        if DUES in dirt:
            shifted = set(plan.deadlines)
        if shifted:
            result._pre = {key: known for key, known in self._pre.items() if key in plan.deadlines}
            result._pre |= {key: dues.due_of(result, plan.deadlines[key]) for key in shifted}
            touched |= built.changed_dues(result._limits(), values)
        moved: Iterable[int] = ()
        if touched:
            net = built.net.with_values(**values)
            result._built = built.with_net(net, result, placed) if BOARD in dirt else built.with_net(net)
            result._times, moved = update(net, self._times, touched)
            result._key_late = None
        elif BOARD in dirt:
            result._built = built.with_net(built.net, result, placed)
        result.deadlines = result._deadlines_after(moved, shifted, BOARD in dirt)
        return result

    def _relink(self, before: Schedule, change: Change) -> bool:
        """Follow a change of links alone; False where it needs more. Raises CycleFound naming the links."""
        try:
            found = before._built.relinked(change)
        except CycleFound as error:
            raise CycleFound(error.keys, _chain(self.plan, error.keys)) from None
        if found is None:
            return False
        net, tails, heads = found
        self._conflicts = self._key_late = None
        self._built = built = before._built.with_links(net, self)
        shifted: set[int] = set()
        changed: set[int] = set()
        if built.before_keys(self.plan) != before._built.before_keys(self.plan):
            self._pre, values = self._known_dues(), Values()
            shifted = {key for key, known in self._pre.items() if known != before._pre[key]}
            changed = built.changed_dues(self._limits(), values)
            if changed:
                net = net.with_values(**values)
                self._built = built = built.with_net(net)
        self._times, moved = update(net, before._times, changed, tails, heads)
        hanging = built.deadlines_of(self.plan)
        owed = built.owed_nodes ^ before._built.owed_nodes
        shifted |= {key for node in owed for key in hanging.get(node, ())}
        shifted |= built.keyed_deadlines(self.plan, self._pre) | built.keyed_deadlines(self.plan, before._pre)
        self.deadlines = self._deadlines_after(moved, shifted, False)
        return True

    def _place_board(self, change: Change) -> set[int]:
        """Times of the sessions whose strips or clock changed, and the anchors. Returns the deadlines this may
        shift."""
        plan, before = self.plan, self.sessions
        self.sessions, self.strips = dict(self.sessions), dict(self.strips)
        dirty = sessions_touched(change, plan)
        replaced = [key for key, times in self.strips.items() if times.session_id in dirty]
        for session_id in dirty:
            self.sessions.pop(session_id, None)
        for strip_id in replaced:
            del self.strips[strip_id]
        strips_moved = {delta.id for delta in change.deltas if delta.table == r.Strip.TABLE}
        for session_id in dirty:
            if session_id in plan.sessions:
                times, strips = session_times(plan, plan.sessions[session_id], self.as_of)
                self.sessions[session_id] = times
                self.strips.update(strips)
                strips_moved.update(strips)
        self._anchors, moved = update_anchors(self._anchors, plan, change)
        by_end = deadlines_by_end(plan)
        shifted = {deadline_id for end in moved for deadline_id in by_end.get(end, ())}
        clocks = {key for key in dirty if before.get(key) != self.sessions.get(key)}
        if clocks:
            shifted |= {
                key
                for key, times in self.deadlines.items()
                if key in plan.deadlines and (times.due_session in clocks or times.expected_session in clocks)
            }
            shifted |= {deadline_id for key in clocks for deadline_id in by_end.get(("session", key), ())}
        return shifted | {deadline_id for key in strips_moved for deadline_id in by_end.get(("strip", key), ())}

    def _known_dues(self) -> dict[int, DeadlineTimes]:
        return {deadline.id: dues.due_of(self, deadline) for deadline in self.plan.deadlines.values()}

    def _limits(self) -> dict[int, int]:
        """Node → the latest finish its deadlines allow, of those known before the network is solved."""
        limits: dict[int, int] = {}
        node_of, keys = self._built.node, self._built.keys
        for deadline_id, times in self._pre.items():
            if times.due is None:
                continue
            deadline = self.plan.deadlines[deadline_id]
            activity = (
                deadline.expected_id if deadline.expected_kind == "activity" else keys.get(deadline.expected_kind)
            )
            node = node_of.get(activity) if activity is not None else None
            if node is not None and deadline.source != "from":
                limits[node] = min(limits.get(node, NEVER), times.due)
        return limits

    def _all_deadlines(self) -> dict[int, DeadlineTimes]:
        return {
            deadline.id: dues.times_of(self, deadline, self._pre[deadline.id])
            for deadline in self.plan.deadlines.values()
        }

    def _deadlines_after(self, moved: Iterable[int], shifted: set[int], board: bool) -> dict[int, DeadlineTimes]:
        """The deadlines that hang on moved nodes or were shifted, anew; all others, and those that come out equal,
        kept."""
        plan = self.plan
        hanging = self._built.deadlines_of(plan)
        dirty = shifted | {deadline_id for node in moved for deadline_id in hanging.get(node, ())}
        if moved or board:
            dirty |= self._built.keyed_deadlines(plan, self._pre)
        if board:  # what is owed has changed without a node having moved
            dirty |= {key for node in self._built.owed_nodes for key in hanging.get(node, ())}
            dirty |= {key for key, times in self.deadlines.items() if times.owed and key in plan.deadlines}
        if not dirty and len(self.deadlines) == len(plan.deadlines):
            return self.deadlines
        result = {key: times for key, times in self.deadlines.items() if key in plan.deadlines}
        for deadline_id in dirty:
            times = dues.times_of(self, plan.deadlines[deadline_id], self._pre[deadline_id])
            if result.get(deadline_id) != times:
                result[deadline_id] = times
        return result


def _origin_moved(change: Change, before: Schedule, after: Schedule) -> bool:
    """Whether the plan's beginning, before which nothing starts, has moved; looked for only where a change could move
    it."""
    origin = before._built.net.origin
    for delta in change.deltas:
        for row in (delta.before, delta.after):
            if isinstance(row, r.Activity) and row.at is not None and row.at <= origin:
                return origin_of(after.plan, after.sessions) != origin
    if any(delta.table == r.Session.TABLE for delta in change.deltas):
        return origin_of(after.plan, after.sessions) != origin
    return False


def compute(plan: Plan, as_of: int | None = None) -> Schedule:
    """All times of a plan as of an instant (None: the plan's status date).

    Raises CycleFound naming the links, CalendarExhausted naming the calendar.
    """
    with uncollected():
        return _computed(plan, as_of)


def _computed(plan: Plan, as_of: int | None) -> Schedule:
    result = Schedule()
    result.plan = plan
    result.as_of = plan.production.status_date if as_of is None else as_of
    result._calendars, result._span = calendars_of(plan), span_of(plan)
    result._key_late = None
    result.kept = Kept()
    result.sessions, result.strips = {}, {}
    for session in plan.session_order():
        result.sessions[session.id], strips = session_times(plan, session, result.as_of)
        result.strips.update(strips)
    result._anchors = find_anchors(plan)
    result._built = build_network(result)
    result._pre = result._known_dues()
    values: Values = {}
    if result._built.changed_dues(result._limits(), values):
        result._built = result._built.with_net(result._built.net.with_values(**values))
    try:
        result._times = solve(result._built.net, result.as_of)
    except CycleFound as error:
        raise CycleFound(error.keys, _chain(plan, error.keys)) from None
    result.deadlines = result._all_deadlines()
    result._conflicts = None
    return result


def _chain(plan: Plan, link_ids: Iterable[int]) -> list[str]:
    """The names around a circle of links, the first again at the end."""
    links = [plan.links[link_id] for link_id in link_ids]
    names = [end_name(plan, link.pred_kind, link.pred_id) for link in links]
    return [*names, end_name(plan, links[-1].succ_kind, links[-1].succ_id)]


class _Activities(Mapping[int, ActivityTimes]):
    """Activity id → times, made when asked for."""

    def __init__(self, schedule: Schedule) -> None:
        self._schedule = schedule

    def __getitem__(self, activity_id: int) -> ActivityTimes:
        schedule = self._schedule
        node, times = schedule._built.node[activity_id], schedule._times
        return ActivityTimes(
            times.start[node], times.finish[node], times.early_start[node], times.early_finish[node],
            _known(times.late_start[node]), _known(times.late_finish[node]), schedule.bound(activity_id),
            times.unknown[node],
        )  # fmt: skip

    def __iter__(self) -> Iterator[int]:
        return iter(self._schedule.plan.activities)

    def __len__(self) -> int:
        return len(self._schedule.plan.activities)


def _known(latest: int) -> int | None:
    return None if latest == NEVER else latest
