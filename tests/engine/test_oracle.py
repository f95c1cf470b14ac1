"""Dates against an independent scheduler: MPXJ's MicrosoftScheduler.

Its dates are stored beside the networks, so that no Java is needed here. Each file of `data/oracle-*.json`:
    hours: durations; cal: calendar by task, 1 to 3; links: [predecessor, successor, type, lag in hours].
    dates: by task, its early start, early finish, late start and late finish, minutes since Monday, 1 January 2024.
The `dag` and `wide` networks are those of `shared/oracle/gen_network.py`; `tangle` has many types, lags and negative
lags, some of which lead before the project's start.
"""

from __future__ import annotations

import importlib.util
import json
from collections import deque
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app.engine.calendars import Working, compile_working
from app.engine.network import ASAP, WORKING, Network
from app.engine.propagate import solve

DATA = Path(__file__).parent / "data"
GENERATOR = Path(__file__).resolve().parents[3] / "shared" / "oracle" / "gen_network.py"
MONDAY = (date(2024, 1, 1) - date(1970, 1, 1)).days * 1440
START = MONDAY + 480
TYPES = ("FS", "SS", "FF", "SF")


def _calendar(name: str, spans: tuple[tuple[int, int], ...], days: str) -> Working:
    pattern = [() if letter == "-" else spans for letter in days]
    return compile_working(name, "UTC", pattern, {}, date(2023, 1, 1), date(2027, 1, 1))


CALENDARS = {
    1: _calendar("Standard", ((480, 720), (780, 1020)), "MTWTF--"),
    2: _calendar("Six", ((420, 660), (720, 1080)), "MTWTFS-"),
    3: _calendar("Late", ((600, 840), (900, 1140)), "--WTFSS"),
}


def _dates(network: dict[str, Any]) -> list[list[int]]:
    """Our four dates by task, the project's finish being every task's due."""
    count = len(network["hours"])
    links = [(p, s, TYPES.index(t), lag * 60, WORKING, key) for key, (p, s, t, lag) in enumerate(network["links"])]
    net = Network(
        origin=START,
        cal=[CALENDARS[number] for number in network["cal"]],
        mode=[ASAP] * count,
        dur=[hours * 60 for hours in network["hours"]],
        links=links,
    )
    finish = max(solve(net).early_finish)
    times = solve(net.with_values(due=dict.fromkeys(range(count), finish)))
    columns = (times.early_start, times.early_finish, times.late_start, times.late_finish)
    return [[at - MONDAY for at in row] for row in zip(*columns, strict=True)]


def _before_a_lag_from_a_start(network: dict[str, Any]) -> set[int]:
    """Tasks from which links lead to an SS or SF link with a lag: between calendars the oracle takes it otherwise."""
    found = {tail for tail, _, type_, lag in network["links"] if lag and type_ in ("SS", "SF")}
    work = deque(found)
    while work:
        head = work.popleft()
        tails = {link[0] for link in network["links"] if link[1] == head} - found
        found |= tails
        work.extend(tails)
    return found


@pytest.mark.parametrize("name", ["dag-300-one-calendar", "tangle-60-one-calendar", "wide-200-three-calendars"])
def test_dates_agree_with_the_oracle(name: str) -> None:
    network = json.loads((DATA / f"oracle-{name}.json").read_text(encoding="utf-8"))
    ours, theirs = _dates(network), network["dates"]
    assert [row[:2] for row in ours] == [row[:2] for row in theirs]
    excused = _before_a_lag_from_a_start(network) if len(set(network["cal"])) > 1 else set()
    late = [(task, row[2:]) for task, row in enumerate(ours) if task not in excused]
    assert late == [(task, theirs[task][2:]) for task, _ in late]
    assert len(late) > len(ours) // 4


@pytest.mark.parametrize(
    ("name", "kind", "seed"), [("dag-300-one-calendar", "dag", 11), ("wide-200-three-calendars", "wide", 12)]
)
def test_the_stored_networks_are_the_generators(name: str, kind: str, seed: int) -> None:
    if not GENERATOR.exists():
        pytest.skip("the oracle's generator is not beside this checkout")
    spec = importlib.util.spec_from_file_location("gen_network", GENERATOR)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    network = json.loads((DATA / f"oracle-{name}.json").read_text(encoding="utf-8"))
    hours, links = module.network(kind, len(network["hours"]), seed=seed)
    assert (hours, [list(link) for link in links]) == (network["hours"], network["links"])
