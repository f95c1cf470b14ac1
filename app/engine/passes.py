"""The two passes over a network, forward and backward, for a full computation and for a few nodes alike.

Each is one loop over flat lists with the calendar's look-ups written out, because a call a link would cost more than
the rest of it. `work` is the nodes to do in their order: all of them, or what an agenda hands out as it grows.

What binds. Among FS links without lag, the latest instant; then, among links that lead to the same working minute, the
tie-break: link type, predecessor's start, key. A link goes before a laid date or the status date it ties with.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from heapq import heappop, heappush

from app.engine.calendars import DAY_SHIFT, PAGE_SHIFT, Working
from app.engine.held import AT_LAID, AT_STATUS, NONE, goes_before, held, held_late
from app.engine.network import DAYS, DONE, ELAPSED, FF, HELD, LAID, NEVER, PAST, SS, Network


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
) -> tuple[list[int], list[int], list[int]]:
    """Early dates of the nodes in `work`, and what bound them: es, ef and bound, as they are now.

    All nodes: `work` is a list of those without predecessors; it grows into all nodes in order (fewer: there is a
    circle); es and ef hold PAST, bound NONE; `heap` and `touched` stay empty. A node hands its finish on as it is done:
    until its own turn comes, a successor's `es` holds the latest finish handed to it, and `bound` by which link.
    Some nodes: `work` is an agenda over `heap`; nodes that come out differently are appended to `touched`, and the
    successors of those whose dates differ go on the agenda. The lists given stay as they are: what is returned are
    copies, or they themselves where nothing differs. Raises CalendarExhausted.
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
                start, finish, by = held(net, node, status, es, ef)
            else:
                if opening:
                    latest, by = es[node], bound[node]
                else:
                    latest, by = PAST, NONE
                    for link in plain_in[node]:
                        at = ef[tails[link]]
                        if at > latest:
                            latest, by = at, link
                        elif at == latest and by >= 0 and goes_before(graph, es, link, by):
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
                        elif wanted == minute and (by < 0 or goes_before(graph, es, link, by)):
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
                    elif finish == es[head] and finish > PAST and goes_before(graph, es, link, bound[head]):
                        bound[head] = link
                    left = waiting[head] = waiting[head] - 1
                    if not left:
                        ready.append(head)
                for link in other_out[node]:
                    head = heads[link]
                    left = waiting[head] = waiting[head] - 1
                    if not left:
                        ready.append(head)
            elif start != es[node] or finish != ef[node] or by != bound[node]:
                if not touched:
                    es, ef, bound = es.copy(), ef.copy(), bound.copy()
                if start != es[node] or finish != ef[node]:
                    for link in graph.out_of(node):
                        heappush(heap, graph.rank[heads[link]])
                es[node], ef[node], bound[node] = start, finish, by
                touched.append(node)
    except IndexError:
        raise cal[node].exhausted() from None
    return es, ef, bound


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
                start, finish = held_late(net, node, limit[node], placed)
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
                            at = lag_back(cal[head], lag, unit, at)
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


def lag_back(calendar: Working, lag: int, unit: int, at: int) -> int:
    """The instant that leads to `at`, an end of a link's successor on that calendar, when the link's lag is added."""
    if unit == ELAPSED:
        return at - lag
    if unit == DAYS:
        return _days_earlier(calendar, lag, at)
    minute = calendar.worked(at) - lag
    return calendar.start_of(minute) if lag > 0 else calendar.finish_of(minute)
