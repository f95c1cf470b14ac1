"""The file: opening one of 10,000 activities, and committing a drag, on the disk of the current folder.

    python -m benchmarks.files

Budgets: DESIGN 8. The time to open is the file's part of "open to first paint"; safety copies are made meanwhile, as
they are for people.
"""

from __future__ import annotations

import os
import random
import tempfile
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter
from typing import TypedDict
from unittest.mock import patch

from app.models.document import Document
from app.plan import rows as r
from app.plan.change import Change, Delta
from app.plan.draft import ID_BITS
from app.plan.plan import Plan

ACTIVITIES, LINKS = 10_000, 20_000
SEED = 7
OPENINGS, COMMITS = 7, 200


class Figure(TypedDict):
    name: str
    value: float
    unit: str
    budget: float | None


def production(activities: int = ACTIVITIES, links: int = LINKS, seed: int = SEED) -> Plan:
    """A plan of so many activities, two links each; ids as random as the program makes them."""
    dice = random.Random(seed)
    bars = [
        r.Activity(dice.getrandbits(ID_BITS), f"Work on item {n}", 3, 540, "laid", 30_000_000 + n * 60, rank=n << 20)
        for n in range(activities)
    ]
    rows: list[r.Row] = [
        r.Production(1, "Many rows", calendar_id=2),
        r.Calendar(2, "Week", "UTC", (((540, 1080),),) * 5 + ((), ())),
        r.Department(3, "Art", 0),
        *bars,
    ]
    for _ in range(links):
        first = dice.randrange(activities - 50)
        second = first + dice.randint(1, 49)
        rows.append(r.Link(dice.getrandbits(ID_BITS), "activity", bars[first].id, "activity", bars[second].id))
    return Plan.of(rows)


def figures() -> list[Figure]:
    """Milliseconds to open, and to commit one dragged activity (median and 95th percentile)."""
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(dir=Path.cwd()))
        # safety copies of a benchmark must not fill the user's folder
        stack.enter_context(patch.dict(os.environ, {"HOME": folder, "XDG_DATA_HOME": folder}))
        path = Path(folder) / "many.coverset"
        plan = production()
        Document.create(path, plan).close()
        openings = [_opening(path, plan) for _ in range(OPENINGS)]
        commits = _commits(path)
    return [
        {
            "name": "open a file of 10,000 activities, rows read",
            "value": median(openings),
            "unit": "ms",
            "budget": None,
        },
        {"name": "commit of a drag, median", "value": median(commits), "unit": "ms", "budget": None},
        {"name": "commit of a drag, p95", "value": quantiles(commits, n=20)[-1], "unit": "ms", "budget": 10.0},
    ]


def _opening(path: Path, plan: Plan) -> float:
    began = perf_counter()
    document = Document.open(path)
    took = perf_counter() - began
    assert document.plan == plan
    document.close()
    return took * 1000


def _commits(path: Path) -> list[float]:
    dice, took = random.Random(SEED), []
    with Document.open(path) as document:
        for _ in range(COMMITS):
            bar = dice.choice(list(document.plan.activities.values()))
            moved = replace(bar, at=(bar.at or 0) + 540)
            change = Change("Drag", (Delta("activities", bar.id, bar, moved),))
            began = perf_counter()
            document.commit(change)
            took.append((perf_counter() - began) * 1000)
            assert document.plan.activities[bar.id] == moved
        kept = document.digest()
    with Document.open(path) as document:
        assert document.digest() == kept
    return took


if __name__ == "__main__":
    for figure in figures():
        print(f"{figure['name']}: {figure['value']:.1f} {figure['unit']} (budget {figure['budget'] or 'none'})")
