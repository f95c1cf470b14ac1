"""Nodes and links as parallel lists, in topological order; a circle of links is refused, link by link.

A node is whatever has a start and a finish: an activity, a strip, a session, an anchor. The lists are indexed by node
or by link; `engine/schedule.py` knows which row each stands for, this file does not.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from app.engine.calendars import Working
from app.plan.errors import CycleFound

LAID: Final = 0  # not before `at`; links push it later, and it returns when they let go
ASAP: Final = 1  # as soon as possible
ALAP: Final = 2  # as late as possible
HARD_START: Final = 3  # starts at `at`, whatever the links say
HARD_FINISH: Final = 4  # finishes at `at`, whatever the links say
FIXED: Final = 5  # placed by the board: at fixed_start to fixed_finish; None there: owed, it has no time

# Odd types hold to the predecessor's start, FF and SF (>= FF) the successor's finish: the passes rely on it.
FS: Final = 0
SS: Final = 1
FF: Final = 2
SF: Final = 3

WORKING: Final = 0  # lag in working minutes of the successor's calendar
ELAPSED: Final = 1  # lag in minutes of the clock
DAYS: Final = (
    2  # FS only, lag d >= 0: from the (d+1)-th working day (successor's calendar) after the predecessor's date
)

NEVER: Final = 1 << 60  # a latest date that nothing sets
PAST: Final = -NEVER  # the dates of an owed node

Link: TypeAlias = tuple[int, int, int, int, int, int]
"""predecessor, successor, type (FS, SS, FF, SF), lag, unit of the lag (WORKING, ELAPSED, DAYS), key"""


@dataclass(frozen=True, slots=True, eq=False)
class Graph:
    """The links alone, and the order they put the nodes in. Shared by all networks that differ in nodes only.

    plain_in, plain_out: by node, indexes of FS links without lag (most are); other_in, other_out: of all others.
    order: nodes, each after its predecessors; rank: a node's place in it.
    """

    tails: list[int]
    heads: list[int]
    types: list[int]
    lags: list[int]
    lag_units: list[int]
    keys: list[int]
    plain_in: list[list[int]]
    plain_out: list[list[int]]
    other_in: list[list[int]]
    other_out: list[list[int]]
    order: list[int]
    rank: list[int]

    def into(self, node: int) -> list[int]:
        """Indexes of the links whose successor is the node."""
        return [*self.plain_in[node], *self.other_in[node]]

    def out_of(self, node: int) -> list[int]:
        """Indexes of the links whose predecessor is the node."""
        return [*self.plain_out[node], *self.other_out[node]]


def build_graph(count: int, links: Sequence[Link]) -> Graph:
    """Order `count` nodes by their links; parallel links are allowed.

    Raises CycleFound with the keys of the links along one circle (a link from a node to itself is one), ValueError
    for a lag in days on a link other than FS, or a negative one.
    """
    tails, heads, types, lags, lag_units, keys = (
        map(list, zip(*links, strict=True)) if links else ([], [], [], [], [], [])
    )
    nothing: list[int] = []  # shared by the nodes without such links; never appended to
    plain_in, plain_out, other_in, other_out = ([nothing] * count for _ in range(4))
    waiting = [0] * count
    for link, (tail, head, type_, lag, unit) in enumerate(zip(tails, heads, types, lags, lag_units, strict=True)):
        if type_ or lag or unit == DAYS:
            if unit == DAYS and (type_ != FS or lag < 0):
                raise ValueError(f"link {keys[link]}: a lag in days needs an FS link and at least 0 days, not {lag}")
            into, out = other_in, other_out
        else:
            into, out = plain_in, plain_out
        if into[head]:
            into[head].append(link)
        else:
            into[head] = [link]
        if out[tail]:
            out[tail].append(link)
        else:
            out[tail] = [link]
        waiting[head] += 1
    order = [node for node in range(count) if not waiting[node]]
    append = order.append
    for node in order:
        for link in plain_out[node]:
            head = heads[link]
            left = waiting[head] = waiting[head] - 1
            if not left:
                append(head)
        for link in other_out[node]:
            head = heads[link]
            left = waiting[head] = waiting[head] - 1
            if not left:
                append(head)
    if len(order) < count:
        raise CycleFound([keys[link] for link in _circle(waiting, tails, plain_in, other_in)])
    rank = [0] * count
    for place, node in enumerate(order):
        rank[node] = place
    return Graph(tails, heads, types, lags, lag_units, keys, plain_in, plain_out, other_in, other_out, order, rank)


def _circle(waiting: list[int], tails: list[int], plain_in: list[list[int]], other_in: list[list[int]]) -> list[int]:
    """Links of one circle, in its direction. Every node still waiting has a predecessor that waits too."""
    node = next(node for node, left in enumerate(waiting) if left)
    seen: dict[int, int] = {}
    back: list[int] = []
    while node not in seen:
        seen[node] = len(back)
        link = next(link for link in (*plain_in[node], *other_in[node]) if waiting[tails[link]])
        back.append(link)
        node = tails[link]
    return back[seen[node] :][::-1]


NODE_LISTS: Final = (
    "cal", "mode", "dur", "at", "fixed_start", "fixed_finish", "day",
    "actual_start", "actual_finish", "remaining", "not_started", "due",
)  # fmt: skip


class Network:
    """A graph with what is known of its nodes. Nothing in it changes; `with_values` makes another that shares the rest.

    Node lists, all of one length; None where a value is missing:
        cal: the calendar (a Working) the node works in.
        mode: LAID, ASAP, ALAP, HARD_START, HARD_FINISH or FIXED.
        dur: duration in working minutes, 0 for a milestone; not used for FIXED.
        at: instant; needed for LAID, HARD_START and HARD_FINISH, not looked at otherwise.
        fixed_start, fixed_finish: instants of a FIXED node; None in both: it is owed and has no time.
        day: ordinal of the date a FIXED node belongs to, for lags in days (a night's session belongs to its call's
            date); None: the date its finish lies in.
        actual_start, actual_finish: instants; an end with an actual date is no longer moved.
        remaining: working minutes still to do on a started node, from the status date.
        not_started: someone said so: not before the status date.
        due: the latest finish allowed, an instant.
    origin: instant before which no node without a laid date starts.

    Raises ValueError when a list has another length or a mode lacks its instant; CycleFound.
    """

    __slots__ = (*NODE_LISTS, "alap", "floor", "graph", "limit", "origin", "owed", "special")

    cal: list[Working]
    mode: list[int]
    dur: list[int]
    at: list[int | None]
    fixed_start: list[int | None]
    fixed_finish: list[int | None]
    day: list[int | None]
    actual_start: list[int | None]
    actual_finish: list[int | None]
    remaining: list[int | None]
    not_started: list[bool]
    due: list[int | None]
    # Derived: earliest start of a moving node; due or NEVER; whether a node is placed, hard or begun;
    # the moving ALAP nodes, last first; the FIXED nodes without a time.
    floor: list[int]
    limit: list[int]
    special: list[bool]
    alap: list[int]
    owed: frozenset[int]

    def __init__(
        self,
        *,
        origin: int,
        cal: Sequence[Working],
        mode: Sequence[int],
        dur: Sequence[int],
        links: Sequence[Link] = (),
        at: Sequence[int | None] | None = None,
        fixed_start: Sequence[int | None] | None = None,
        fixed_finish: Sequence[int | None] | None = None,
        day: Sequence[int | None] | None = None,
        actual_start: Sequence[int | None] | None = None,
        actual_finish: Sequence[int | None] | None = None,
        remaining: Sequence[int | None] | None = None,
        not_started: Sequence[bool] | None = None,
        due: Sequence[int | None] | None = None,
    ) -> None:
        count = len(cal)
        nothing: list[int | None] = [None] * count
        self.origin = origin
        self.cal, self.mode, self.dur = list(cal), list(mode), list(dur)
        self.at = nothing if at is None else list(at)
        self.fixed_start = nothing if fixed_start is None else list(fixed_start)
        self.fixed_finish = nothing if fixed_finish is None else list(fixed_finish)
        self.day = nothing if day is None else list(day)
        self.actual_start = nothing if actual_start is None else list(actual_start)
        self.actual_finish = nothing if actual_finish is None else list(actual_finish)
        self.remaining = nothing if remaining is None else list(remaining)
        self.not_started = [False] * count if not_started is None else list(not_started)
        self.due = nothing if due is None else list(due)
        for name in NODE_LISTS:
            if len(getattr(self, name)) != count:
                raise ValueError(f"{name} has {len(getattr(self, name))} entries for {count} nodes")
        self.graph = build_graph(count, links)
        self.floor = [origin if mode != LAID or at is None else at for mode, at in zip(self.mode, self.at, strict=True)]
        self.limit = [NEVER if due is None else due for due in self.due]
        self.special = [
            mode > ALAP or start is not None or finish is not None
            for mode, start, finish in zip(self.mode, self.actual_start, self.actual_finish, strict=True)
        ]
        for node in range(count):
            if self.at[node] is None and self.mode[node] in _NEEDS_AT:
                raise ValueError(f"node {node} has no instant to be laid or held at")
        self._find_alap()
        self.owed = frozenset(
            node for node, mode in enumerate(self.mode) if mode == FIXED and self.fixed_start[node] is None
        )

    def __len__(self) -> int:
        return len(self.cal)

    def with_values(self, **values: Mapping[int, Any]) -> Network:
        """Another network with some nodes' values replaced: `net.with_values(at={3: 29000}, dur={3: 480})`.

        The links stay; lists without a change are shared. Raises ValueError as the constructor does.
        """
        other = object.__new__(Network)
        for name in Network.__slots__:
            setattr(other, name, getattr(self, name))
        touched: set[int] = set()
        for name, changes in values.items():
            if name not in NODE_LISTS:
                raise ValueError(f"{name} is no list of nodes; there are {', '.join(NODE_LISTS)}")
            entries = getattr(self, name).copy()
            for node, value in changes.items():
                entries[node] = value
            setattr(other, name, entries)
            touched.update(changes)
        other._derive(touched, values.keys())
        return other

    def _derive(self, nodes: Iterable[int], names: Iterable[str]) -> None:
        """Bring the derived lists up to date for `nodes`, given which lists have changed."""
        names = set(names)
        if "due" in names:
            self.limit = self.limit.copy()
            for node in nodes:
                due = self.due[node]
                self.limit[node] = NEVER if due is None else due
        if names & {"at", "mode"}:
            self.floor = self.floor.copy()
            for node in nodes:
                at = self.at[node]
                if at is None and self.mode[node] in _NEEDS_AT:
                    raise ValueError(f"node {node} has no instant to be laid or held at")
                self.floor[node] = self.origin if at is None or self.mode[node] != LAID else at
        if names & {"mode", "actual_start", "actual_finish"}:
            self.special = self.special.copy()
            for node in nodes:
                begun = self.actual_start[node] is not None or self.actual_finish[node] is not None
                self.special[node] = self.mode[node] > ALAP or begun
            self._find_alap()
        if names & {"mode", "fixed_start"}:
            owed = {node for node in nodes if self.mode[node] == FIXED and self.fixed_start[node] is None}
            self.owed = self.owed.difference(nodes) | owed

    def _find_alap(self) -> None:
        if ALAP in self.mode:
            mode, special = self.mode, self.special
            self.alap = [node for node in reversed(self.graph.order) if mode[node] == ALAP and not special[node]]
        else:
            self.alap = []


_NEEDS_AT: Final = (LAID, HARD_START, HARD_FINISH)
