"""A screenplay of 120 pages, made here, from its file to a production with board and deadlines."""

from __future__ import annotations

import random
import statistics
import tempfile
import time
from datetime import date
from pathlib import Path
from typing import Any

from app.edits.adopt import new_production
from app.engine.schedule import compute
from app.exchange.formats import read_screenplay
from app.plan.plan import Plan

WORDS = "salt road tide water lamp rope ferry wall light boat hand door letter bread storm bell quay name night".split()
PARTS = "WREN JONAH TOMAS ABEL FERRYMAN ISOLDE REEVE SALTER VICAR CHANDLER CLERK".split()
SETS = [f"{word.upper()} {place}" for word in WORDS for place in ("ROOM", "YARD")]
SCENES = 190


def script(seed: int = 7) -> str:
    """A Fountain screenplay of some 120 pages."""
    rnd = random.Random(seed)

    def text(count: int) -> str:
        return " ".join(rnd.choice(WORDS) for _ in range(count)).capitalize() + "."

    lines = ["Title: A Long Crossing", ""]
    for _ in range(SCENES):
        lines += [
            f"{rnd.choice(('INT', 'EXT'))}. {rnd.choice(SETS)} - {rnd.choice(('DAY', 'NIGHT'))}",
            "",
            text(24),
            "",
        ]
        for _ in range(rnd.randint(2, 9)):
            lines += [rnd.choice(PARTS), text(rnd.randint(6, 22)), ""]
    return "\n".join(lines)


def figures() -> list[dict[str, Any]]:
    """Name, value, unit and budget of the one figure."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "crossing.fountain"
        path.write_text(script(), encoding="utf-8")
        taken = []
        for _ in range(4):
            begun = time.perf_counter()
            imported = read_screenplay(path)
            plan = Plan.of([]).with_change(new_production(imported, start=date(2027, 3, 1)))
            schedule = compute(plan)
            taken.append(time.perf_counter() - begun)
            assert 110 <= imported.pages <= 130, imported.pages
            assert len(plan.scenes) == SCENES
            assert len(schedule.deadlines) > 200
    name = f"import of a {imported.pages}-page script to board and deadlines"
    return [{"name": name, "value": round(statistics.median(taken), 3), "unit": "s", "budget": 2}]
