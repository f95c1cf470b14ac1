"""Nodes that do not move freely: placed by the board, hard, or begun. And the codes for what bound a node."""

from __future__ import annotations

from typing import Final

from app.engine.network import ELAPSED, FF, FIXED, HARD_START, NEVER, PAST, SF, Graph, Network

# What bound a position, where it was no link; a link is its index, >= 0.
NONE: Final = -1  # nothing: the plan's beginning
AT_LAID: Final = -2
AT_HARD: Final = -3
AT_ACTUAL: Final = -4
AT_STATUS: Final = -5
AT_DUE: Final = -6  # as late as possible, up to its own due
AT_PLACED: Final = -7  # the board
HELD_BACK: Final = -8  # as late as possible, up to link k: HELD_BACK - k


def goes_before(graph: Graph, es: list[int], link: int, other: int) -> bool:
    """The stated tie-break between two links that bind alike: link type, predecessor's start, key."""
    tail, _, type_, _, _, key = graph.links[link]
    other_tail, _, other_type, _, _, other_key = graph.links[other]
    if type_ != other_type:
        return type_ < other_type
    return es[tail] < es[other_tail] or (es[tail] == es[other_tail] and key < other_key)


def held(net: Network, node: int, status: int | None, es: list[int], ef: list[int]) -> tuple[int, int, int]:
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
        elif wanted == minute and by >= 0 and goes_before(graph, es, link, by):
            by = link
    return finish, by


def held_late(net: Network, node: int, limit: int, placed: bool) -> tuple[int, int]:
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
