"""Nodes and links as parallel lists, in topological order; a circle of links is refused, link by link.

A node is whatever has a start and a finish: an activity, a strip, a session, an anchor. The lists are indexed by node
or by link; `engine/schedule.py` knows which row each stands for, this file does not.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
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

MOVING: Final = 0  # what a node is: free to move,
BEGUN: Final = 1  # started and not finished,
HELD: Final = 2  # where the board or a hard date has it,
DONE: Final = 3  # finished

WORKING: Final = 0  # lag in working minutes of the successor's calendar
ELAPSED: Final = 1  # lag in minutes of the clock
DAYS: Final = (
    2  # FS only, lag d >= 0: from the (d+1)-th working day (successor's calendar) after the predecessor's date
)

NEVER: Final = 1 << 60  # a latest date that nothing sets
PAST: Final = -NEVER  # the dates of an owed node

Link: TypeAlias = tuple[int, int, int, int, int, int]
"""predecessor, successor, type (FS, SS, FF, SF), lag, unit of the lag (WORKING, ELAPSED, DAYS), key"""


class Graph:
    """The links alone. Shared by all networks that differ in the values of nodes only.

    links: as given; tails, heads, keys: their predecessors, successors and keys. plain_out: by node, indexes of the FS
    links without lag that leave it (most links are); other_in, other_out: indexes of all others.
    A link that `with_links` has left out stands in `links` still, and in no list of a node.
    in_degree: how many links lead to a node. order: the nodes, each after its predecessors; rank: a node's place in it;
    both empty until `put_in_order`, which a first full pass calls.
    """

    __slots__ = (
        "_places", "_plain_in", "heads", "in_degree", "keys", "links", "order", "other_in", "other_out", "plain_out",
        "rank", "tails",
    )  # fmt: skip

    def __init__(self, count: int, links: Sequence[Link]) -> None:
        """Parallel links are allowed. Raises ValueError for a lag in days that is negative or not on an FS link."""
        self.links = links
        self.tails = [link[0] for link in links]
        self.heads = [link[1] for link in links]
        self.keys = [link[5] for link in links]
        self.order: list[int] = []
        self.rank: list[int] = []
        self._plain_in: list[list[int]] | None = None
        self._places: dict[int, int] | None = None
        nothing: list[int] = []  # shared by the nodes without other links; never appended to
        plain_out: list[list[int]] = [[] for _ in range(count)]
        other_in, other_out, in_degree = [nothing] * count, [nothing] * count, [0] * count
        for index, (tail, head, type_, lag, unit, key) in enumerate(links):
            in_degree[head] += 1
            if type_ or lag or unit == DAYS:
                if unit == DAYS:
                    _check_days(type_, lag, key)
                if other_in[head]:
                    other_in[head].append(index)
                else:
                    other_in[head] = [index]
                if other_out[tail]:
                    other_out[tail].append(index)
                else:
                    other_out[tail] = [index]
            else:
                plain_out[tail].append(index)
        self.plain_out, self.other_in, self.other_out, self.in_degree = plain_out, other_in, other_out, in_degree

    @property
    def plain_in(self) -> list[list[int]]:
        """By node, indexes of the FS links without lag that lead to it. A full computation does without them."""
        if self._plain_in is None:
            plain_in: list[list[int]] = [[] for _ in self.plain_out]
            heads = self.heads
            for leaving in self.plain_out:
                for index in leaving:
                    plain_in[heads[index]].append(index)
            self._plain_in = plain_in
        return self._plain_in

    def with_links(self, changes: Mapping[int, Link | None]) -> tuple[Graph, set[int], set[int]]:
        """Another graph of the same nodes, in order, with some links, by key, put or replaced or (None) left out.

        Returns it with the nodes at which those links begin and end, before and now; the links that stay keep their
        indexes. Raises ValueError as the constructor does, CycleFound as `put_in_order`.
        """
        other = object.__new__(Graph)
        links = other.links = list(self.links)
        other.tails, other.heads, other.keys = self.tails.copy(), self.heads.copy(), self.keys.copy()
        other.plain_out, other._plain_in, other.in_degree = (
            self.plain_out.copy(),
            self.plain_in.copy(),
            [*self.in_degree],
        )
        other.other_out, other.other_in = self.other_out.copy(), self.other_in.copy()
        if self._places is None:
            self._places = {key: index for index, key in enumerate(self.keys)}
        places = other._places = self._places.copy()
        tails, heads = set[int](), set[int]()
        for key, link in changes.items():
            index = places.pop(key, None)
            if index is not None:
                other._join(index, links[index], False)
                tails.add(other.tails[index])
                heads.add(other.heads[index])
            if link is None:
                continue
            tail, head, type_, lag, unit, _ = link
            if unit == DAYS:
                _check_days(type_, lag, key)
            if index is None:
                index = len(links)
                links.append(link)
                other.tails.append(tail)
                other.heads.append(head)
                other.keys.append(key)
            links[index], other.tails[index], other.heads[index], places[key] = link, tail, head, index
            other._join(index, link, True)
            tails.add(tail)
            heads.add(head)
        other.order, other.rank = self.order, self.rank
        if any(self.rank[link[0]] >= self.rank[link[1]] for link in changes.values() if link is not None):
            other.order, other.rank = [], []
            other.put_in_order(other._sorted())
        return other, tails, heads

    def _join(self, index: int, link: Link, there: bool) -> None:
        """Put a link into its nodes' lists, or take it out; lists are shared with other graphs and made anew."""
        tail, head, type_, lag, unit, _ = link
        plain = not (type_ or lag or unit == DAYS)
        assert self._plain_in is not None
        for lists, node in (
            (self.plain_out if plain else self.other_out, tail),
            (self._plain_in if plain else self.other_in, head),
        ):
            rest = [known for known in lists[node] if known != index]
            lists[node] = sorted([*rest, index]) if there else rest
        self.in_degree[head] += 1 if there else -1

    def _sorted(self) -> list[int]:
        """The nodes, each after its predecessors; fewer where there is a circle."""
        waiting, heads = self.in_degree.copy(), self.heads
        order = [node for node, left in enumerate(waiting) if not left]
        for node in order:
            for link in self.out_of(node):
                head = heads[link]
                waiting[head] -= 1
                if not waiting[head]:
                    order.append(head)
        return order

    def into(self, node: int) -> list[int]:
        """Indexes of the links whose successor is the node."""
        return self.plain_in[node] + self.other_in[node]

    def out_of(self, node: int) -> list[int]:
        """Indexes of the links whose predecessor is the node."""
        return self.plain_out[node] + self.other_out[node]

    def put_in_order(self, order: list[int]) -> None:
        """Take the order a first pass has found.

        Raises CycleFound when nodes are missing from it, with the keys of the links along one circle; a link from a
        node to itself is one.
        """
        if len(order) < len(self.in_degree):
            raise CycleFound([self.keys[index] for index in self._circle(order)])
        if not self.order:
            rank = [0] * len(order)
            for place, node in enumerate(order):
                rank[node] = place
            self.order, self.rank = order, rank

    def _circle(self, order: list[int]) -> list[int]:
        """Links of one circle, in its direction. Every node not in the order has a predecessor that is not either."""
        waiting = set(range(len(self.in_degree))).difference(order)
        node = min(waiting)
        seen: dict[int, int] = {}
        back: list[int] = []
        while node not in seen:
            seen[node] = len(back)
            index = next(index for index in self.into(node) if self.tails[index] in waiting)
            back.append(index)
            node = self.tails[index]
        return back[seen[node] :][::-1]


def _check_days(type_: int, lag: int, key: int) -> None:
    if type_ != FS or lag < 0:
        raise ValueError(f"link {key}: a lag in days needs an FS link and at least 0 days, not {lag}")


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
    origin: where a node starts that is not laid and has no predecessor with a time; links can lead others before it.

    Raises ValueError when a list has another length, a mode lacks its instant or a lag makes no sense.
    """

    __slots__ = (*NODE_LISTS, "_stuck", "alap", "floor", "graph", "limit", "origin", "owed", "state")

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
    # Derived: earliest start of a moving node (PAST: its links say); due or NEVER; MOVING, BEGUN, HELD or DONE;
    # the moving ALAP nodes; the FIXED nodes without a time.
    floor: list[int]
    limit: list[int]
    state: list[int]
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
        self.graph = Graph(count, links)
        self.floor = [
            at if at is not None and mode == LAID else PAST if degree else origin
            for mode, at, degree in zip(self.mode, self.at, self.graph.in_degree, strict=True)
        ]
        self.limit = [NEVER if due is None else due for due in self.due]
        self._stuck: list[int] | None = None
        self.state = [HELD if mode > ALAP else MOVING for mode in self.mode]
        for begun in (self.actual_start, self.actual_finish):
            if begun is not nothing:
                for node, instant in enumerate(begun):
                    if instant is not None:
                        self.state[node] = self._state_of(node)
        if None in self.at:
            for node, (instant, mode_) in enumerate(zip(self.at, self.mode, strict=True)):
                if instant is None and mode_ in _NEEDS_AT:
                    raise ValueError(f"node {node} has no instant to be laid or held at")
        self._find_alap()
        self.owed = frozenset(
            node for node, start in enumerate(self.fixed_start) if start is None and self.mode[node] == FIXED
        )

    def __len__(self) -> int:
        return len(self.cal)

    @property
    def stuck(self) -> list[int]:
        """The nodes with an end that no link moves: placed, hard, begun or done."""
        if self._stuck is None:
            self._stuck = [node for node, state in enumerate(self.state) if state != MOVING]
        return self._stuck

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

    def with_graph(self, graph: Graph, heads: Iterable[int]) -> Network:
        """Another network with other links among the same nodes; heads: where links have come or gone."""
        other = object.__new__(Network)
        for name in Network.__slots__:
            setattr(other, name, getattr(self, name))
        other.graph, other.floor = graph, self.floor.copy()
        for node in heads:
            other.floor[node] = other._floor_of(node)
        return other

    def _floor_of(self, node: int) -> int:
        at = self.at[node]
        if at is not None and self.mode[node] == LAID:
            return at
        return PAST if self.graph.in_degree[node] else self.origin

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
                if self.at[node] is None and self.mode[node] in _NEEDS_AT:
                    raise ValueError(f"node {node} has no instant to be laid or held at")
                self.floor[node] = self._floor_of(node)
        if names & {"mode", "actual_start", "actual_finish"}:
            self.state, self._stuck = self.state.copy(), None
            for node in nodes:
                self.state[node] = self._state_of(node)
            self._find_alap()
        if names & {"mode", "fixed_start"}:
            owed = {node for node in nodes if self.mode[node] == FIXED and self.fixed_start[node] is None}
            self.owed = self.owed.difference(nodes) | owed

    def _state_of(self, node: int) -> int:
        if self.actual_finish[node] is not None:
            return DONE
        if self.actual_start[node] is not None:
            return BEGUN
        return HELD if self.mode[node] > ALAP else MOVING

    def _find_alap(self) -> None:
        state = self.state
        self.alap = (
            [node for node, mode in enumerate(self.mode) if mode == ALAP and state[node] == MOVING]
            if ALAP in self.mode
            else []
        )


_NEEDS_AT: Final = (LAID, HARD_START, HARD_FINISH)
