"""The two passes over a network, forward and backward, for a full computation and for a few nodes alike.

Each is one loop over flat lists with the calendar's look-ups written out, because a call a link would cost more than
the rest of it. `work` is the nodes to do in their order: all of them, or what an agenda hands out as it grows.

What binds. Among FS links without lag, the latest instant; then, among links that lead to the same working minute, the
tie-break: link type, predecessor's start, key. A link goes before a laid date or the status date it ties with.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from heapq import heappop, heappush
from typing import Final

from app.engine.calendars import DAY_SHIFT, PAGE_SHIFT, Working
from app.engine.network import (
    DAYS,
    DONE,
    ELAPSED,
    FF,
    FIXED,
    HARD_START,
    HELD,
    LAID,
    NEVER,
    PAST,
    SF,
    SS,
    Graph,
    Network,
)  # fmt: skip

# What bound a position, where it was no link; a link is its index, >= 0.
NONE: Final = -1  # nothing: the plan's beginning
AT_LAID: Final = -2
AT_HARD: Final = -3
AT_ACTUAL: Final = -4
AT_STATUS: Final = -5
AT_DUE: Final = -6  # as late as possible, up to its own due
AT_PLACED: Final = -7  # the board
HELD_BACK: Final = -8  # as late as possible, up to link k: HELD_BACK - k


def agenda(heap: list[int], order: list[int], sign: int) -> Iterator[int]:
    """The nodes whose rank (sign 1) or negated rank (sign -1) is on the heap, each once, while the heap grows.

    What is pushed must come later in the order than the node being done.
    """
    done = None
    while heap:
        place = heappop(heap)
        if place != done:
            done = place
            yield order[sign * place]


def forward(
    net: Network,
    status: int | None,
    work: list[int] | Iterator[int],
    es: list[int],
    ef: list[int],
    bound: list[int],
    heap: list[int],
    touched: list[int],
) -> None:
    """Early dates of the nodes in `work`, and what bound them.

    All nodes: `work` is a list of those without predecessors; it grows into all nodes in order (fewer: there is a
    circle); es and ef hold PAST, bound NONE; `heap` and `touched` stay empty. A node hands its finish on as it is done:
    until its own turn comes, a successor's `es` holds the latest finish handed to it, and `bound` by which link.
    Some nodes: `work` is an agenda over `heap`; nodes that come out differently are appended to `touched`, and the
    successors of those whose dates differ go on the agenda. Raises CalendarExhausted.
    """
    graph, cal, dur, floor, state, mode = net.graph, net.cal, net.dur, net.floor, net.state, net.mode
    links, tails, heads, not_started = graph.links, graph.tails, graph.heads, net.not_started
    plain_out, other_in, other_out = graph.plain_out, graph.other_in, graph.other_out
    opening = isinstance(work, list)
    ready = work if isinstance(work, list) else []
    waiting = graph.in_degree.copy() if opening else []
    plain_in = [] if opening else graph.plain_in
    node = span = -1
    try:
        for node in work:
            duration = dur[node]
            starts, ends, totals, days, pages, base = cal[node].table
            if state[node]:
                start, finish, by = _held(net, node, status, es, ef)
            else:
                if opening:
                    latest, by = es[node], bound[node]
                else:
                    latest, by = PAST, NONE
                    for link in plain_in[node]:
                        at = ef[tails[link]]
                        if at > latest:
                            latest, by = at, link
                        elif at == latest and by >= 0 and _goes_before(graph, es, link, by):
                            by = link
                by_link, raw = latest, floor[node]
                if latest > raw:
                    raw = latest
                start = PAST
                if raw > PAST:
                    page = (raw >> DAY_SHIFT) - base
                    if page < 0:
                        raise IndexError
                    span = days[page]
                    while ends[span] <= raw:
                        span += 1
                    start = starts[span]
                    if by_link < raw and (by < 0 or raw > start or (span and by_link < ends[span - 1])):
                        by = AT_LAID if mode[node] == LAID else NONE
                    if raw > start:
                        start = raw
                if other_in[node] or start == PAST or (status is not None and not_started[node]):
                    first = minute = -1 if start == PAST else totals[span] + start - starts[span]
                    for link in other_in[node]:
                        tail, _, type_, lag, unit, _ = links[link]
                        at = es[tail] if type_ & 1 else ef[tail]
                        if at == PAST:
                            continue
                        if unit:
                            if unit == DAYS:
                                if at > raw:
                                    raw = at
                                at = days_later(net, link, at)
                            else:
                                at += lag
                            lag = 0
                        page = (at >> DAY_SHIFT) - base
                        if page < 0:
                            raise IndexError
                        span_ = days[page]
                        while ends[span_] <= at:
                            span_ += 1
                        wanted = totals[span_] + lag
                        if at > starts[span_]:
                            wanted += at - starts[span_]
                        if type_ >= FF:
                            wanted -= duration
                            if (
                                type_ == FF
                                and floor[node] == PAST
                                and wanted < (beginning := cal[node].worked(net.origin))
                            ):
                                # FF asks for no start before the plan's beginning; the oracle has it so.
                                at = max(at, net.origin)
                                if minute < beginning:
                                    minute, by = beginning, NONE
                                wanted = -1
                        if unit != DAYS and lag >= 0 and at > raw:
                            raw = at
                        if wanted > minute:
                            minute, by = wanted, link
                        elif wanted == minute and (by < 0 or _goes_before(graph, es, link, by)):
                            by = link
                    if status is not None and not_started[node]:
                        wanted = cal[node].worked(status)
                        if status > raw:
                            raw = status
                        if wanted > minute:
                            minute, by = wanted, AT_STATUS
                    if minute < 0:  # all its predecessors are owed
                        raw = net.origin
                        minute, by = cal[node].worked(raw), NONE
                    if minute > first:
                        span = pages[minute >> PAGE_SHIFT]
                        while totals[span + 1] <= minute:
                            span += 1
                        start = starts[span] + minute - totals[span]
                if duration:
                    finish = start + duration
                    if finish > ends[span]:
                        minute = totals[span] + start - starts[span] + duration
                        span = pages[(minute - 1) >> PAGE_SHIFT]
                        while totals[span + 1] < minute:
                            span += 1
                        finish = starts[span] + minute - totals[span]
                else:
                    # A milestone stays with the work it ends (Friday 18:00), unless something holds it until later.
                    if span and start == starts[span] and ends[span - 1] >= raw:
                        start = ends[span - 1]
                    finish = start
            if opening:
                es[node], ef[node], bound[node] = start, finish, by
                for link in plain_out[node]:
                    head = heads[link]
                    if finish > es[head]:
                        es[head], bound[head] = finish, link
                    elif finish == es[head] and finish > PAST and _goes_before(graph, es, link, bound[head]):
                        bound[head] = link
                    left = waiting[head] = waiting[head] - 1
                    if not left:
                        ready.append(head)
                for link in other_out[node]:
                    head = heads[link]
                    left = waiting[head] = waiting[head] - 1
                    if not left:
                        ready.append(head)
            elif start != es[node] or finish != ef[node]:
                es[node], ef[node], bound[node] = start, finish, by
                touched.append(node)
                for link in graph.out_of(node):
                    heappush(heap, graph.rank[heads[link]])
            elif by != bound[node]:
                bound[node] = by
                touched.append(node)
    except IndexError:
        raise cal[node].exhausted() from None


def _goes_before(graph: Graph, es: list[int], link: int, other: int) -> bool:
    """The stated tie-break between two links that bind alike: link type, predecessor's start, key."""
    tail, _, type_, _, _, key = graph.links[link]
    other_tail, _, other_type, _, _, other_key = graph.links[other]
    if type_ != other_type:
        return type_ < other_type
    return es[tail] < es[other_tail] or (es[tail] == es[other_tail] and key < other_key)


def days_later(net: Network, link: int, finish: int) -> int:
    """Where the (lag + 1)-th working day after the predecessor's date begins, in the successor's calendar."""
    tail, head, _, lag, _, _ = net.graph.links[link]
    calendar, day = net.cal[head], net.day[tail]
    if day is None:
        day = calendar.finish_date(finish)
    return calendar.day_start(calendar.nth_after(day, lag + 1))


def _days_earlier(calendar: Working, lag: int, latest: int) -> int:
    """Where the predecessor must have finished so that a lag of `lag` days leads to no later than `latest`."""
    day = calendar.nth_before(calendar.last_start_within(latest), lag) - 1
    instant = calendar.midnight(day)
    return instant if lag else min(instant, latest)


def _held(net: Network, node: int, status: int | None, es: list[int], ef: list[int]) -> tuple[int, int, int]:
    """Start, finish and bound of a node that the board has placed, that is hard, or that has begun."""
    begun, ended, duration = net.actual_start[node], net.actual_finish[node], net.dur[node]
    calendar = net.cal[node]
    if ended is not None:
        return (calendar.subtract(ended, duration) if begun is None else begun), ended, AT_ACTUAL
    if begun is not None:
        return begun, *_finish_of_begun(net, node, begun, status, es, ef)
    if net.mode[node] == FIXED:
        start, finish = net.fixed_start[node], net.fixed_finish[node]
        return (PAST, PAST, AT_PLACED) if start is None or finish is None else (start, finish, AT_PLACED)
    start, finish = _hard(net, node)
    if status is not None and net.not_started[node] and status > start:
        start = calendar.next_start(status)
        return start, calendar.add(start, duration), AT_STATUS
    return start, finish, AT_HARD


def _hard(net: Network, node: int) -> tuple[int, int]:
    """Start and finish of a node with a hard start or finish; an instant outside working time moves into it."""
    calendar, at, duration = net.cal[node], net.at[node], net.dur[node]
    assert at is not None, "the network has checked it"
    if not duration:
        return at, at
    if net.mode[node] == HARD_START:
        start = calendar.next_start(at)
        return start, calendar.add(start, duration)
    minute = calendar.worked(at)
    return calendar.start_of(minute - duration), calendar.finish_of(minute)


def _finish_of_begun(
    net: Network, node: int, begun: int, status: int | None, es: list[int], ef: list[int]
) -> tuple[int, int]:
    """Finish and bound of a node that has started and not finished.

    The later of actual start + duration and status date + remaining; a link to its finish still holds.
    """
    calendar, graph, remaining = net.cal[node], net.graph, net.remaining[node]
    finish, by = calendar.add(begun, net.dur[node]), AT_ACTUAL
    if status is not None and remaining is not None and (left := calendar.add(status, remaining)) > finish:
        finish, by = left, AT_STATUS
    minute = calendar.worked(finish)
    for link in graph.other_in[node]:
        tail, _, type_, lag, unit, _ = graph.links[link]
        at = es[tail] if type_ == SF else ef[tail]
        if type_ < FF or at == PAST:
            continue
        wanted = calendar.worked(at + lag) if unit == ELAPSED else calendar.worked(at) + lag
        if wanted > minute:
            minute, finish, by = wanted, calendar.finish_of(wanted), link
        elif wanted == minute and by >= 0 and _goes_before(graph, es, link, by):
            by = link
    return finish, by


def backward(
    net: Network,
    work: Iterable[int],
    ls: list[int],
    lf: list[int],
    limit: list[int],
    placed: bool = True,
    heap: list[int] | None = None,
    touched: list[int] | None = None,
) -> None:
    """Latest dates of the nodes in `work` (each after its successors): from `limit`, the latest finish a node may have
    by itself (NEVER: none), and, with `placed`, from placed and hard starts.

    A positive lag gives the start form of the instant, a negative one the finish form. A start or finish that is
    actual has no latest date: NEVER. `heap` and `touched` as in `forward`. Raises CalendarExhausted.
    """
    graph, cal, dur, state = net.graph, net.cal, net.dur, net.state
    links, heads, plain_out, other_out = graph.links, graph.heads, graph.plain_out, graph.other_out
    node = -1
    try:
        for node in work:
            duration = dur[node]
            if state[node] == HELD:
                start, finish = _held_late(net, node, limit[node], placed)
            elif state[node] == DONE:
                start = finish = NEVER
            else:
                raw = limit[node]
                for link in plain_out[node]:
                    at = ls[heads[link]]
                    if at < raw:
                        raw = at
                starts, ends, totals, days, pages, base = cal[node].table
                minute = span = finish = NEVER
                if raw < NEVER:
                    page = (raw >> DAY_SHIFT) - base
                    if page < 0:
                        raise IndexError
                    span = days[page]
                    while ends[span] <= raw:
                        span += 1
                    minute, finish = totals[span], raw
                    if raw > starts[span]:
                        minute += raw - starts[span]
                    elif span:
                        span -= 1
                        finish = ends[span]
                    else:
                        raise IndexError
                if other_out[node]:
                    first = minute
                    for link in other_out[node]:
                        _, head, type_, lag, unit, _ = links[link]
                        at = ls[head] if type_ <= SS else lf[head]
                        if at == NEVER:
                            continue
                        if unit:
                            at = _lag_back(cal[head], lag, unit, at)
                        elif lag:
                            starts_, ends_, totals_, days_, pages_, base_ = cal[head].table
                            span_ = days_[(at >> DAY_SHIFT) - base_]
                            while ends_[span_] <= at:
                                span_ += 1
                            wanted = totals_[span_] - lag
                            if at > starts_[span_]:
                                wanted += at - starts_[span_]
                            # The start form after a positive lag, the finish form after a negative one.
                            late = 0 if lag > 0 else 1
                            wanted -= late
                            if wanted < 0:
                                raise cal[head].exhausted()
                            span_ = pages_[wanted >> PAGE_SHIFT]
                            while totals_[span_ + 1] <= wanted:
                                span_ += 1
                            at = starts_[span_] + wanted - totals_[span_] + late
                        page = (at >> DAY_SHIFT) - base
                        if page < 0:
                            raise IndexError
                        span_ = days[page]
                        while ends[span_] <= at:
                            span_ += 1
                        allowed = totals[span_]
                        if at > starts[span_]:
                            allowed += at - starts[span_]
                        if type_ & 1:
                            allowed += duration
                        if at < raw:
                            raw = at
                        if allowed < minute:
                            minute = allowed
                    if minute < first:
                        if minute < 1:
                            raise IndexError
                        span = pages[(minute - 1) >> PAGE_SHIFT]
                        while totals[span + 1] < minute:
                            span += 1
                        finish = starts[span] + minute - totals[span]
                if minute == NEVER:
                    start = NEVER
                elif duration:
                    start = finish - duration
                    if start < starts[span]:
                        minute -= duration
                        if minute < 0:
                            raise IndexError
                        span = pages[minute >> PAGE_SHIFT]
                        while totals[span + 1] <= minute:
                            span += 1
                        start = starts[span] + minute - totals[span]
                else:
                    # The mirror of the milestone in `forward`: where the next span begins, if that is early enough.
                    if finish == ends[span] and span + 1 < len(starts) and starts[span + 1] <= raw:
                        finish = starts[span + 1]
                    start = finish
                if state[node]:
                    start = NEVER
            if touched is None:
                ls[node], lf[node] = start, finish
            elif start != ls[node] or finish != lf[node]:
                ls[node], lf[node] = start, finish
                touched.append(node)
                if heap is not None:
                    for link in graph.into(node):
                        heappush(heap, -graph.rank[graph.tails[link]])
    except IndexError:
        raise cal[node].exhausted() from None


def _held_late(net: Network, node: int, limit: int, placed: bool) -> tuple[int, int]:
    """Latest start and finish of a placed or hard node: where it is, the finish no later than its limit.

    Not `placed`: such a node hands nothing on, unless it has a limit itself; then that, if it is earlier, moves both.
    """
    if not placed and limit == NEVER:
        return NEVER, NEVER
    if net.mode[node] == FIXED:
        start, finish = net.fixed_start[node], net.fixed_finish[node]
        if start is None or finish is None:
            return NEVER, NEVER
    else:
        start, finish = _hard(net, node)
    if limit < finish:
        return (start if placed else min(start, net.cal[node].subtract(limit, net.dur[node]))), limit
    return start, finish


def _lag_back(calendar: Working, lag: int, unit: int, at: int) -> int:
    """The instant that leads to `at`, an end of a link's successor on that calendar, when the link's lag is added."""
    if unit == ELAPSED:
        return at - lag
    if unit == DAYS:
        return _days_earlier(calendar, lag, at)
    minute = calendar.worked(at) - lag
    return calendar.start_of(minute) if lag > 0 else calendar.finish_of(minute)


def latest_position(net: Network, node: int, early: int, start: list[int], finish: list[int]) -> tuple[int, int, int]:
    """Start, finish and bound of a node as late as possible, given its early start and its successors' positions.

    It ends at the earliest of those, of placed starts and of its own due. (NEVER, NEVER, NONE) where its early date
    holds it: nothing needs it, or there is no room. The tie-break is that of the module, with the successor's start;
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
            at = _lag_back(net.cal[head], lag, unit, at)
        allowed = calendar.worked(at) + (duration if type_ in (SS, SF) else 0)
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
