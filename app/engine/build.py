"""From a plan and its placed board to a network: which row each node stands for, and what of it a change touches."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, TypeVar

from app.engine.network import (
    ALAP,
    ASAP,
    DAYS,
    ELAPSED,
    FF,
    FIXED,
    FS,
    HARD_FINISH,
    HARD_START,
    LAID,
    SF,
    SS,
    WORKING,
    Network,
)  # fmt: skip
from app.engine.network import Link as NetLink
from app.engine.propagate import Times, conflicts
from app.engine.values import DeadlineTimes, SessionTimes
from app.plan import rows as r
from app.plan.change import Change
from app.plan.plan import Plan

if TYPE_CHECKING:
    from app.engine.schedule import Schedule

MODES = {"laid": LAID, "asap": ASAP, "alap": ALAP, "hard_start": HARD_START, "hard_finish": HARD_FINISH}
TYPES = {"FS": FS, "SS": SS, "FF": FF, "SF": SF}
UNITS = {"working": WORKING, "elapsed": ELAPSED, "days": DAYS}
T = TypeVar("T")
KEY_KINDS = ("lock", "delivery", "release")
NOWHERE = (None, None, None)
NO_NODE = -1

Placements = dict[tuple[str, int], tuple[int | None, int | None, int | None]]
"""Placed end (kind, id) → start, finish and ordinal of its date, or NOWHERE."""
Values = dict[str, dict[int, Any]]
"""List of the network → node → value, as `Network.with_values` takes them."""


@dataclass(frozen=True, slots=True)
class Built:
    """A network with its dictionary: activity → node, placed end (kind, id) → node, key → activity.

    placed: where each placed end stands: (start, finish, day ordinal), or NOWHERE.
    owed_nodes: nodes that hang on an owed strip.
    """

    net: Network
    node: dict[int, int]
    ends: dict[tuple[str, int], int]
    keys: dict[str, int]
    placed: Placements
    owed_nodes: frozenset[int]
    kept: dict[str, tuple[object, Any]] = field(default_factory=dict, compare=False)

    def with_net(self, net: Network, schedule: Schedule | None = None, placed: Placements | None = None) -> Built:
        """The same with another network of the same links; schedule: where the board has moved too, and where the
        placed ends stand now."""
        if schedule is None or placed is None:
            return replace(self, net=net)
        return replace(self, net=net, placed=placed, owed_nodes=_owed_nodes(net, self.ends, schedule))

    def relinked(self, change: Change) -> tuple[Network, set[int], set[int]] | None:
        """The network after a change of links alone, and the nodes at which those begin and end; None where one has an
        end that is no node yet. Raises CycleFound."""
        links: dict[int, NetLink | None] = {}
        for delta in change.deltas:
            row, found = delta.after, None
            if isinstance(row, r.Link):
                ends = [self._node_of(row.pred_kind, row.pred_id), self._node_of(row.succ_kind, row.succ_id)]
                if NO_NODE in ends:
                    return None
                pred, succ = ends
                if pred is not None and succ is not None:
                    found = (pred, succ, TYPES[row.type], row.lag, UNITS[row.lag_unit], row.id)
            links[delta.id] = found
        graph, tails, heads = self.net.graph.with_links(links)
        return self.net.with_graph(graph, heads), tails, heads

    def _node_of(self, kind: str, end: int) -> int | None:
        """The node of a link's end: None where the production has no such activity; NO_NODE where none was made."""
        if kind in KEY_KINDS:
            activity = self.keys.get(kind)
            return None if activity is None else self.node[activity]
        return self.node[end] if kind == "activity" else self.ends.get((kind, end), NO_NODE)

    def with_links(self, net: Network, schedule: Schedule) -> Built:
        """The same with a network of other links."""
        return replace(self, net=net, owed_nodes=_owed_nodes(net, self.ends, schedule), kept={})

    def changed_activities(self, plan: Plan, change: Change, values: Values) -> set[int]:
        """Put the new values of changed activities into `values`; returns their nodes."""
        touched: set[int] = set()
        for delta in change.deltas:
            if isinstance(delta.after, r.Activity) and isinstance(delta.before, r.Activity):
                node, old = self.node[delta.id], activity_values(delta.before)
                for name, value in activity_values(delta.after).items():
                    if value != old[name]:
                        touched.add(node)
                        values.setdefault(name, {})[node] = value
        return touched

    def changed_placements(self, placed: Placements, values: Values) -> set[int]:
        """Put the new times of placed ends into `values`; returns the nodes that moved."""
        touched: set[int] = set()
        before = self.placed
        for end, now in placed.items():
            if now != before[end]:
                node = self.ends[end]
                touched.add(node)
                for name, value in zip(("fixed_start", "fixed_finish", "day"), now, strict=True):
                    values.setdefault(name, {})[node] = value
        return touched

    def changed_dues(self, limits: Mapping[int, int], values: Values) -> set[int]:
        """Put the new latest finishes into `values`; returns the nodes whose due changed."""
        due = self.net.due
        touched = {node for node in self.node.values() if due[node] is not None and node not in limits}
        touched |= {node for node, limit in limits.items() if due[node] != limit}
        if touched:
            values["due"] = {node: limits.get(node) for node in touched}
        return touched

    def _kept(self, name: str, plan: Plan, build: Callable[[], T]) -> T:
        """`build()`, kept until the plan's deadlines change; it may look at these, at `node`, `keys` and the links."""
        found = self.kept.get(name)
        if found is None or found[0] is not plan.deadlines:
            found = self.kept[name] = (plan.deadlines, build())
        value: T = found[1]
        return value

    def before_keys(self, plan: Plan) -> frozenset[int]:
        """Nodes from which links lead to lock, delivery or release, of those that have a due themselves."""

        def build() -> frozenset[int]:
            dated = {
                deadline.expected_id if deadline.expected_kind == "activity" else self.keys.get(deadline.expected_kind)
                for deadline in plan.deadlines.values()
                if deadline.due_date is not None or deadline.promised is not None or deadline.due_kind is not None
            }
            return _above(
                self.net, [self.node[row] for key, row in self.keys.items() if key in KEY_KINDS and row in dated]
            )

        return self._kept("before_keys", plan, build)

    def deadlines_of(self, plan: Plan) -> dict[int, tuple[int, ...]]:
        """Node → the deadlines whose expected or due hangs on it."""

        def build() -> dict[int, tuple[int, ...]]:
            result: dict[int, tuple[int, ...]] = {}
            for deadline in plan.deadlines.values():
                ends = ((deadline.expected_kind, deadline.expected_id), (deadline.due_kind, deadline.due_id))
                for kind, end in ends:
                    activity = end if kind == "activity" else self.keys.get(kind or "")
                    node = self.node.get(activity) if activity is not None else None
                    if node is not None:
                        result[node] = (*result.get(node, ()), deadline.id)
            return result

        return self._kept("deadlines_of", plan, build)

    def keyed_deadlines(self, plan: Plan, known: Mapping[int, DeadlineTimes]) -> set[int]:
        """Deadlines whose due comes back from lock, delivery or release, so that any moved node may move it."""
        return {
            deadline_id
            for deadline_id, times in known.items()
            if times.due is None and plan.deadlines[deadline_id].due_kind is None
            and plan.deadlines[deadline_id].source == "after"
        }  # fmt: skip

    def link_conflicts(self, plan: Plan, times: Times) -> list[tuple[r.Link, int]]:
        """Links that a placed, hard or actual end makes impossible, with the minutes each is missed by."""
        keys = self.net.graph.keys
        return [(plan.links[keys[link]], minutes) for link, minutes in conflicts(self.net, times)]


def activity_values(row: r.Activity) -> dict[str, Any]:
    """One activity as the lists of the network want it."""
    position = row.position
    return {
        "mode": MODES[position] if row.at is not None or position in ("asap", "alap") else ASAP,
        "dur": row.duration,
        "at": row.at,
        "actual_start": row.actual_start,
        "actual_finish": row.actual_finish,
        "remaining": row.remaining,
        "not_started": row.not_started,
    }


def placed_times(schedule: Schedule, kind: str, end: int) -> tuple[int | None, int | None, int | None]:
    """Start, finish and date ordinal of a placed end: a strip's own times, else its session's; NOWHERE if it has
    none."""
    if kind == "strip":
        found = schedule.strips.get(end)
        if found is None:
            return NOWHERE
        return found.start, found.end, schedule.sessions[found.session_id].day.toordinal()
    session_id = schedule.anchor(kind, end)
    if session_id is None:
        return NOWHERE
    times = schedule.sessions[session_id]
    return times.call, times.end, times.day.toordinal()


def placements(schedule: Schedule, ends: Iterable[tuple[str, int]]) -> Placements:
    """Where the placed ends stand."""
    return {end: placed_times(schedule, *end) for end in ends}


def origin_of(plan: Plan, sessions: Mapping[int, SessionTimes]) -> int:
    """The instant before which nothing without a laid date starts: the first laid date or call of the plan."""
    laid = min((a.at for a in plan.activities.values() if a.at is not None), default=None)
    call = min((times.call for times in sessions.values()), default=None)
    known = [found for found in (laid, call) if found is not None]
    if known:
        return min(known)
    from app.engine.compiled import span_of
    from app.plan.units import local_midnight

    first = span_of(plan)[0]
    return local_midnight(first.replace(year=first.year + 1), plan.production.zone)


def build_network(schedule: Schedule) -> Built:
    """The network of a schedule whose board is placed. A circle of links is found when it is solved."""
    plan = schedule.plan
    activities = list(plan.activities.values())
    node = {row.id: index for index, row in enumerate(activities)}
    keys = {row.key: row.id for row in reversed(activities) if row.key}
    own, of_department = schedule.calendar_of_activity, schedule.calendar_of_department
    departments = {None: of_department(None)} | {key: of_department(key) for key in plan.departments}
    cal = [departments[row.department_id] if row.calendar_id is None else own(row) for row in activities]
    ends: dict[tuple[str, int], int] = {}

    def index(kind: str, end: int) -> int | None:
        if kind == "activity":
            return node[end]
        if kind in KEY_KINDS:
            activity = keys.get(kind)
            return None if activity is None else node[activity]
        key = (kind, end)
        if key not in ends:
            ends[key] = len(activities) + len(ends)
        return ends[key]

    def anchored(link: r.Link) -> NetLink | None:
        pred, succ = index(link.pred_kind, link.pred_id), index(link.succ_kind, link.succ_id)
        if pred is None or succ is None:
            return None
        return pred, succ, TYPES[link.type], link.lag, UNITS[link.lag_unit], link.id

    every = [
        (node[link.pred_id], node[link.succ_id], TYPES[link.type], link.lag, UNITS[link.lag_unit], link.id)
        if link.pred_kind == "activity" == link.succ_kind  # most: no call for these
        else anchored(link)
        for link in plan.links.values()
    ]
    links = [link for link in every if link is not None]
    placed = placements(schedule, ends)
    nothing: list[Any] = [None] * len(ends)
    mode = [MODES[a.position] if a.at is not None or a.position in ("asap", "alap") else ASAP for a in activities]
    before: list[Any] = [None] * len(activities)
    net = Network(
        origin=origin_of(plan, schedule.sessions),
        cal=cal + [departments[None]] * len(ends),
        mode=mode + [FIXED] * len(ends),
        dur=[a.duration for a in activities] + [0] * len(ends),
        at=[a.at for a in activities] + nothing,
        actual_start=[a.actual_start for a in activities] + nothing,
        actual_finish=[a.actual_finish for a in activities] + nothing,
        remaining=[a.remaining for a in activities] + nothing,
        not_started=[a.not_started for a in activities] + [False] * len(ends),
        fixed_start=before + [times[0] for times in placed.values()],
        fixed_finish=before + [times[1] for times in placed.values()],
        day=before + [times[2] for times in placed.values()],
        links=links,
    )
    return Built(net, node, ends, keys, placed, _owed_nodes(net, ends, schedule))


def _owed_nodes(net: Network, ends: Mapping[tuple[str, int], int], schedule: Schedule) -> frozenset[int]:
    """Nodes reached by links from anchors and strips that are owed."""
    owed_strips = {
        strip.id for strip in schedule.plan.strips_of(None) if strip.lost_by is not None and not strip.dropped
    }
    found = {
        index
        for (kind, end), index in ends.items()
        if schedule.anchor_owed(kind, end) or (kind == "strip" and end in owed_strips)
    }
    work = list(found)
    while work:
        for link in net.graph.out_of(work.pop()):
            head = net.graph.heads[link]
            if head not in found:
                found.add(head)
                work.append(head)
    return frozenset(found)


def _above(net: Network, nodes: Iterable[int]) -> frozenset[int]:
    """Nodes from which links lead to one of `nodes`, those themselves apart."""
    work, found = list(nodes), set[int]()
    while work:
        for link in net.graph.into(work.pop()):
            tail = net.graph.tails[link]
            if tail not in found:
                found.add(tail)
                work.append(tail)
    return frozenset(found)
