"""The dates of a network: forward, backward, then positions; what bound each; and the same again after a few changes.

Positions. An early date is the earliest that all links, laid dates, hard dates, actuals and the status date allow;
every node but the ALAP ones is placed there, with its ALAP predecessors thought of as early. Then the ALAP ones are
placed, last first, as late as their successors' positions, placed starts and own dues allow: never before their early
date, and never so that a successor would move.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from heapq import heapify, heappush
from typing import Final

from app.engine.calendars import Working
from app.engine.held import AT_ACTUAL, AT_DUE, AT_HARD, AT_LAID, AT_PLACED, AT_STATUS, HELD_BACK, NONE
from app.engine.network import ALAP, BEGUN, DAYS, ELAPSED, HELD, MOVING, NEVER, PAST, SF, SS, Network
from app.engine.passes import agenda, backward, days_later, forward, lag_back

_KINDS: Final = {
    NONE: "none",
    AT_LAID: "laid",
    AT_HARD: "hard",
    AT_ACTUAL: "actual",
    AT_STATUS: "status",
    AT_DUE: "due",
    AT_PLACED: "placed",
}


@dataclass(frozen=True, slots=True)
class Times:
    """Computed dates by node, instants. Never changed; `update` makes another.

    early_*: the earliest possible; an owed node (FIXED without a time) has PAST here and as its position.
    late_*: the latest that no due and no placed start forbids; NEVER where nothing sets one, and for an end that is
        actual. A placed or hard node's are where it is, its late finish no later than its due.
    start, finish: the positions. early_bound, bound: what held the early date and the position (`bound_of` reads it).
    unknown: hangs, through links, on an owed node, or is one; its dates leave that bound out.
    status, net: the status date and the network they were computed from.
    """

    early_start: list[int]
    early_finish: list[int]
    early_bound: list[int]
    late_start: list[int]
    late_finish: list[int]
    start: list[int]
    finish: list[int]
    bound: list[int]
    unknown: list[bool]
    status: int | None
    net: Network

    def bound_of(self, node: int) -> tuple[str, int | None]:
        """What holds the node where it is, with the index of the link if it is one.

        "link" or "alap" (a successor by that link holds it back) with a link; "laid", "hard", "actual", "status",
        "due" (ALAP, its own), "placed" (the board) and "none" (the plan's beginning) with None.
        """
        code = self.bound[node]
        if code >= 0:
            return "link", code
        if code <= HELD_BACK:
            return "alap", HELD_BACK - code
        return _KINDS[code], None

    def difference(self, other: Times) -> list[str]:
        """Which nodes differ from `other`, and in what; for the failure of a law to say."""
        return [
            f"node {node}: {name} {mine} against {theirs}"
            for name in Times.__slots__
            if isinstance(entries := getattr(self, name), list)
            for node, (mine, theirs) in enumerate(zip(entries, getattr(other, name), strict=True))
            if mine != theirs
        ]


def solve(net: Network, status: int | None = None) -> Times:
    """Compute all dates. status: the status date, an instant; None: no bound. Raises CycleFound, CalendarExhausted."""
    count, graph = len(net), net.graph
    early_start, early_finish, early_bound = [PAST] * count, [PAST] * count, [NONE] * count
    order = [node for node, links in enumerate(graph.in_degree) if not links]
    forward(net, status, order, early_start, early_finish, early_bound, [], [])
    graph.put_in_order(order)
    late_start, late_finish = [NEVER] * count, [NEVER] * count
    backward(net, reversed(order), late_start, late_finish, net.limit)
    start, finish, bound = early_start, early_finish, early_bound
    if net.alap:
        start, finish, bound = start.copy(), finish.copy(), bound.copy()
        for node in sorted(net.alap, key=graph.rank.__getitem__, reverse=True):
            latest = _latest_position(net, node, early_start[node], start, finish)
            if latest[0] != NEVER:
                start[node], finish[node], bound[node] = latest
    return Times(
        early_start,
        early_finish,
        early_bound,
        late_start,
        late_finish,
        start,
        finish,
        bound,
        _unknown(net),
        status,
        net,
    )


def update(
    net: Network, times: Times, changed: Iterable[int], tails: Set[int] = frozenset(), heads: Set[int] = frozenset()
) -> tuple[Times, list[int]]:
    """The dates of `net`, where only the values of the nodes `changed` differ from the network behind `times`, and the
    links that lead from `tails` to `heads`.

    Equal to `solve(net, times.status)` in everything, bounds included. Returns the new Times and the nodes of which
    anything differs, sorted. Raises CalendarExhausted; ValueError when other links differ (then solve again).
    """
    graph, before = net.graph, times.net
    if graph is not before.graph and not heads:
        raise ValueError("the links have changed: solve again")
    changed = set(changed)
    order, rank = graph.order, graph.rank
    touched: list[int] = []
    # The links around a node look at its date and its calendar, too, not only at when it starts and finishes.
    behind = {graph.heads[link] for node in changed for link in graph.out_of(node)} if net.day is not before.day else ()
    ahead = {graph.tails[link] for node in changed for link in graph.into(node)} if net.cal is not before.cal else ()
    heap = [rank[node] for node in changed.union(behind, heads)]
    heapify(heap)
    early = times.early_start, times.early_finish, times.early_bound
    es, ef, eb = forward(net, times.status, agenda(heap, order, 1), *early, heap, touched)
    start, finish, bound = es, ef, eb
    if net.alap or times.start is not times.early_start:
        start, finish, bound = times.start.copy(), times.finish.copy(), times.bound.copy()
        _replace(net, changed.union(touched, ahead, tails), es, ef, eb, start, finish, bound, touched)
        if not net.alap:
            start, finish, bound = es, ef, eb
    ls, lf = times.late_start, times.late_finish
    if tails or _may_be_late_otherwise(net, before, changed):
        ls, lf = ls.copy(), lf.copy()
        heap = [-rank[node] for node in changed.union(ahead, tails)]
        heapify(heap)
        backward(net, agenda(heap, order, -1), ls, lf, net.limit, True, heap, touched)
    unknown = times.unknown
    if net.state is not before.state or heads:
        unknown = _unknown(net)
        touched += [node for node, (old, new) in enumerate(zip(times.unknown, unknown, strict=True)) if old != new]
    elif net.owed != before.owed:
        unknown, differing = _unknown_after(net, times.unknown, net.owed ^ before.owed)
        touched += differing
    return Times(es, ef, eb, ls, lf, start, finish, bound, unknown, times.status, net), sorted(set(touched))


def _may_be_late_otherwise(net: Network, before: Network, changed: Iterable[int]) -> bool:
    """Whether anything changed that late dates follow from; where a moving node is laid is not of that."""
    for name in ("cal", "dur", "limit", "mode", "state"):
        if getattr(net, name) is not getattr(before, name):
            return True
    return any(net.state[node] == HELD for node in changed)


def _replace(
    net: Network,
    dirty: Iterable[int],
    es: list[int],
    ef: list[int],
    eb: list[int],
    start: list[int],
    finish: list[int],
    bound: list[int],
    touched: list[int],
) -> None:
    """Bring the positions up to date after the early dates or values of the nodes `dirty` have changed."""
    graph, mode, state = net.graph, net.mode, net.state
    heap: list[int] = []

    def put(node: int, position: tuple[int, int, int]) -> None:
        if position == (start[node], finish[node], bound[node]):
            return
        moved = position[:2] != (start[node], finish[node])
        start[node], finish[node], bound[node] = position
        touched.append(node)
        if moved:
            for link in graph.into(node):
                tail = graph.tails[link]
                if mode[tail] == ALAP and not state[tail]:
                    heappush(heap, -graph.rank[tail])

    for node in dirty:
        if mode[node] == ALAP and not state[node]:
            heappush(heap, -graph.rank[node])
        else:
            put(node, (es[node], ef[node], eb[node]))
    for node in agenda(heap, graph.order, -1):
        latest = _latest_position(net, node, es[node], start, finish)
        put(node, latest if latest[0] != NEVER else (es[node], ef[node], eb[node]))


def _latest_position(net: Network, node: int, early: int, start: list[int], finish: list[int]) -> tuple[int, int, int]:
    """Start, finish and bound of a node as late as possible, given its early start and its successors' positions.

    It ends at the earliest of those, of placed starts and of its own due. (NEVER, NEVER, NONE) where its early date
    holds it: nothing needs it, or there is no room. The tie-break is that of `passes`, with the successor's start;
    a due goes before a link.
    """
    graph, calendar, duration = net.graph, net.cal[node], net.dur[node]
    raw = limit = net.limit[node]
    minute, by = (NEVER, NONE) if limit == NEVER else (calendar.worked(limit), AT_DUE)
    tie: tuple[int, int, int] | None = None
    for link in graph.out_of(node):
        _, head, type_, lag, unit, key = graph.links[link]
        at = start[head] if type_ <= SS else finish[head]
        if at == PAST:
            continue
        if lag or unit:
            at = lag_back(net.cal[head], lag, unit, at)
        allowed = calendar.worked(at)
        if type_ in (SS, SF):
            begins = calendar.start_of(allowed) if duration else at
            if begins > at and _asks_more(
                net.cal[head], begins, lag, unit, end=start[head] if type_ == SS else finish[head]
            ):
                allowed -= 1  # its first working minute would come after the successor's end, on that calendar
            allowed += duration
        raw = min(raw, at)
        mine = (type_, start[head], key)
        if allowed < minute or (allowed == minute and tie is not None and mine < tie):
            minute, by, tie = allowed, HELD_BACK - link, mine
    if minute == NEVER or minute - duration <= calendar.worked(early):
        return NEVER, NEVER, NONE
    if duration:
        return calendar.start_of(minute - duration), calendar.finish_of(minute), by
    begins = calendar.start_of(minute)
    end = begins if begins <= raw else calendar.finish_of(minute)
    return end, end, by


def _asks_more(calendar: Working, begins: int, lag: int, unit: int, end: int) -> bool:
    """Whether a predecessor that begins at an instant asks more of its successor, on whose calendar that is, than the
    end it has."""
    if unit == ELAPSED:
        return calendar.worked(begins + lag) > calendar.worked(end)
    return calendar.worked(begins) + lag > calendar.worked(end)


def _unknown(net: Network) -> list[bool]:
    """Which nodes hang on an owed one. An end that is placed, hard or actual hangs on nothing."""
    unknown = [False] * len(net)
    graph, state, work = net.graph, net.state, list(net.owed)
    heads, plain_out, other_out = graph.heads, graph.plain_out, graph.other_out
    for node in work:
        unknown[node] = True
    while work:
        node = work.pop()
        for link in plain_out[node]:
            head = heads[link]
            if not unknown[head] and state[head] == MOVING:  # it would hold the start
                unknown[head] = True
                work.append(head)
        for link in other_out[node]:
            head = heads[link]
            if not unknown[head] and not _stiff(net, link):
                unknown[head] = True
                work.append(head)
    return unknown


def _unknown_after(net: Network, known: list[bool], changed: Iterable[int]) -> tuple[list[bool], list[int]]:
    """`_unknown`, where it was `known` before `changed` were or ceased to be owed; and the nodes that differ."""
    graph, unknown = net.graph, known.copy()
    region, work = set(changed), list(changed)
    while work:
        for link in graph.out_of(work.pop()):
            head = graph.heads[link]
            if head not in region and not _stiff(net, link):
                region.add(head)
                work.append(head)
    for node in sorted(region, key=graph.rank.__getitem__):
        unknown[node] = node in net.owed or any(
            unknown[graph.tails[link]] and not _stiff(net, link) for link in graph.into(node)
        )
    return unknown, [node for node in region if unknown[node] != known[node]]


def _stiff(net: Network, link: int) -> bool:
    """Whether the end of the successor that the link holds is placed, hard or actual, so that no link moves it."""
    state = net.state[net.graph.heads[link]]
    return state >= HELD or (state == BEGUN and net.graph.links[link][2] <= SS)


def conflicts(net: Network, times: Times) -> list[tuple[int, int]]:
    """The links that a placed, hard or actual end makes impossible, each with the minutes of the clock it is missed by.

    Links are indexes, in order. A link hanging on an owed node is no conflict. Without a lag the two instants are
    compared as they are, whatever the calendars.
    """
    graph, found = net.graph, []
    for head in net.stuck:
        if times.start[head] == PAST:
            continue
        for link in graph.into(head):
            tail, _, type_, _, _, _ = graph.links[link]
            at = times.start[tail] if type_ in (SS, SF) else times.finish[tail]
            if at == PAST or not _stiff(net, link):
                continue
            missed = _allowed_from(net, link, at) - (times.start[head] if type_ <= SS else times.finish[head])
            if missed > 0:
                found.append((link, missed))
    found.sort()
    return found


def _allowed_from(net: Network, link: int, at: int) -> int:
    """The first instant a link allows its successor's end, when the predecessor's is at `at`."""
    _, head, _, lag, unit, _ = net.graph.links[link]
    calendar = net.cal[head]
    if unit == ELAPSED:
        return at + lag
    if unit == DAYS:
        return days_later(net, link, at)
    return calendar.finish_of(calendar.worked(at) + lag) if lag else at


def late_from(net: Network, keys: Mapping[int, int]) -> list[int | None]:
    """By node of a solved network, the latest finish that the dues of the given nodes alone permit.

    keys: node to due, an instant.
    None where no path of links leads to a key. Neither other dues nor placed or hard starts count, and none of those
    hands a due on; of a key that is placed or hard the earlier of due and position counts. Raises CalendarExhausted.
    """
    graph, count = net.graph, len(net)
    limit = [NEVER] * count
    for node, due in keys.items():
        limit[node] = due
    above, work = set(keys), list(keys)
    while work:
        for link in graph.into(work.pop()):
            tail = graph.tails[link]
            if tail not in above:
                above.add(tail)
                work.append(tail)
    late_start, late_finish = [NEVER] * count, [NEVER] * count
    backward(net, sorted(above, key=graph.rank.__getitem__, reverse=True), late_start, late_finish, limit, placed=False)
    return [None if at == NEVER else at for at in late_finish]
