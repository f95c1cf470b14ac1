"""The kernel alone: a full computation of seeded networks on five calendars, and one moved node.

Each deed checks its answer: early dates keep every link, and an update equals a full computation.
"""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable
from datetime import date
from typing import Any

from app.engine.calendars import Working, compile_working
from app.engine.network import ASAP, FF, FS, LAID, SF, SS, WORKING, Link, Network
from app.engine.propagate import Times, solve, update

SEED = 7
FULL = {1_000: 2.0, 10_000: 35.0, 100_000: None}  # activities: milliseconds, the whole engine included
UPDATE_MS = 0.1
FIRST, LAST = date(2026, 1, 1), date(2046, 1, 1)


def _calendars() -> list[Working]:
    office, shoot = ((540, 780), (840, 1080)), ((420, 1140),)
    night, studio = ((1080, 1800),), ((600, 840), (900, 1200))
    return [
        compile_working("Office", "Europe/London", [office] * 5 + [()] * 2, {}, FIRST, LAST),
        compile_working("Shoot", "Europe/London", [shoot] * 6 + [()], {}, FIRST, LAST),
        compile_working("Nights", "Europe/Berlin", [()] + [night] * 5 + [()], {}, FIRST, LAST),
        compile_working("Studio", "America/Los_Angeles", [studio] * 5 + [()] * 2, {}, FIRST, LAST),
        compile_working("Edit", "Europe/Paris", [((540, 1140),)] * 5 + [()] * 2, {}, FIRST, LAST),
    ]


def _lists(count: int, calendars: list[Working]) -> dict[str, Any]:
    """A network's lists: two predecessors each within the last 200 nodes, types and lags mixed, rows in no order."""
    draw = random.Random(SEED)
    row = list(range(count))
    draw.shuffle(row)
    links: list[Link] = []
    for place in range(1, count):
        for before in sorted({draw.randrange(max(0, place - 200), place) for _ in range(2)}):
            kind, lagged = draw.random(), draw.random()
            type_ = FS if kind < 0.85 else SS if kind < 0.93 else FF if kind < 0.99 else SF
            lag = 0 if lagged < 0.8 else 60 * draw.choice([1, 2, 4, 8, -1, -4])
            links.append((row[before], row[place], type_, lag, WORKING, len(links)))
    origin = calendars[0].day_start(date(2027, 1, 4).toordinal())
    return {
        "origin": origin,
        "cal": [draw.choice(calendars) for _ in range(count)],
        "mode": [ASAP] * count,
        "dur": [60 * draw.choice([1, 2, 4, 8, 8, 16]) for _ in range(count)],
        "due": [calendars[0].day_end(date(2045, 1, 2).toordinal())] * count,
        "links": links,
    }


def _milliseconds(deed: Callable[[], object], repeats: int) -> float:
    best = float("inf")
    for _ in range(repeats):
        begun = time.perf_counter()
        deed()
        best = min(best, time.perf_counter() - begun)
    return best * 1000


def _check(net: Network, times: Times) -> None:
    for tail, head, type_, lag, _, _ in net.graph.links:
        source = (times.start if type_ in (SS, SF) else times.finish)[tail]
        target = (times.finish if type_ in (FF, SF) else times.start)[head]
        assert net.cal[head].between(source, target) >= lag, "a link is violated"


def _full(count: int, calendars: list[Working]) -> float:
    lists = _lists(count, calendars)
    net = Network(**lists)
    _check(net, solve(net))
    return _milliseconds(lambda: solve(Network(**lists)), 15 if count < 100_000 else 3)


def _updates(count: int, calendars: list[Working], moves: int = 400) -> tuple[float, float]:
    """Median and worst milliseconds of moving one laid node by a day, in a plan that leaves room between its nodes."""
    draw = random.Random(SEED)
    lists = _lists(count, calendars)
    early = solve(Network(**lists)).start
    lists["mode"] = [LAID] * count
    lists["at"] = [start + 1440 * draw.choice([0, 0, 1, 3]) for start in early]
    settled = solve(Network(**lists)).start
    lists["at"] = [start + 1440 * draw.choice([0, 0, 1, 3]) for start in settled]
    net = Network(**lists)
    times = solve(net)
    update(net, times, [0])  # the lists of incoming links are made at the first update
    taken = []
    for move in range(moves):
        node = draw.randrange(count)
        moved = net.with_values(at={node: lists["at"][node] + 1440})
        begun = time.perf_counter()
        after, _ = update(moved, times, [node])
        taken.append((time.perf_counter() - begun) * 1000)
        if move % 50 == 0:
            assert after == solve(moved), after.difference(solve(moved))
    return statistics.median(taken), max(taken)


def figures() -> list[dict[str, Any]]:
    """What the kernel takes: name, value, unit and budget (None: printed only)."""
    calendars = _calendars()
    rows: list[dict[str, Any]] = [
        {
            "name": f"kernel: full computation, graph built, {count:,} nodes",
            "value": round(_full(count, calendars), 3),
            "unit": "ms",
            "budget": budget,
        }
        for count, budget in FULL.items()
    ]
    median, worst = _updates(10_000, calendars)
    for name, value, budget in (("median", median, UPDATE_MS), ("worst", worst, None)):
        rows.append(
            {
                "name": f"kernel: one moved node at 10,000, {name}",
                "value": round(value, 4),
                "unit": "ms",
                "budget": budget,
            }
        )
    return rows
