"""What a user waits for first: the window from nothing, a large file up to its first picture; and the memory they take.

Each is measured in a process of its own, offscreen, three times; the least counts, for the machine may be busy.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from app.models.document import Document
from app.plan.plan import Plan
from benchmarks.engine import big_plan

ROUNDS = 3
ACTIVITIES = 10_000

PROBE = """
import json, sys, time
from pathlib import Path
from app.views import launch as place
application = place.application(sys.argv[:1])
window = place.Window()
window.resize(1600, 1000)
window.show()
application.processEvents()
assert window.isVisible() and window.welcome.isVisible()
said = {"usable": time.time()}
if len(sys.argv) > 1:
    place.warm().join()  # as it is while somebody reads Welcome
    place.warm_views()
    begun = time.perf_counter()
    window.memory.put("view", "schedule")
    assert window.files.open_path(Path(sys.argv[1])), window.error_bar.text.text()
    application.processEvents()
    assert window.view is not None and window.view.isVisible()
    said["opened"] = time.perf_counter() - begun
    said["activities"] = len(window.workspace.plan.activities)
    said["memory"] = resident()
print(json.dumps(said))
window.close()
"""

RESIDENT = """
def resident():
    if sys.platform.startswith("linux"):  # ru_maxrss would count the process that was forked, too
        with open("/proc/self/status") as lines:
            return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS:"))
    import resource
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / 2**20 if sys.platform == "darwin" else most / 1024
"""


def probe(folder: Path, path: Path | None = None) -> dict[str, Any]:
    """One start in a process of its own: seconds until the window is usable, and with a file seconds, MB."""
    settings = {"XDG_CONFIG_HOME": str(folder / "settings"), "QT_QPA_PLATFORM": "offscreen"}
    code = PROBE.replace("import json, sys, time\n", "import json, sys, time\n" + RESIDENT, 1)
    arguments = [sys.executable, "-c", code, *([str(path)] if path is not None else [])]
    begun = time.time()
    done = subprocess.run(arguments, env={**os.environ, **settings}, check=True, capture_output=True, text=True)
    said: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    said["usable"] -= begun
    return said


def figures() -> list[dict[str, Any]]:
    """Name, value, unit, budget of each figure."""
    from app.edits.recipe import sample

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        feature, large = folder / "feature.coverset", folder / "large.coverset"
        Document.create(feature, Plan.of([]).with_change(sample("feature"))).close()
        plan = big_plan(ACTIVITIES)
        rows = [row for table in plan.tables.values() for row in table.values()]
        Document.create(large, Plan.of(rows)).close()
        starts = [probe(folder)["usable"] for _ in range(ROUNDS)]
        small = probe(folder, feature)
        openings = [probe(folder, large) for _ in range(ROUNDS)]
        assert all(opening["activities"] >= ACTIVITIES for opening in openings)
    opened = min(opening["opened"] for opening in openings)
    memory = max(opening["memory"] for opening in openings)
    return [
        _row("start to usable window", min(starts), "s", 1.0),
        _row(f"open {ACTIVITIES:,} activities to first paint", opened, "s", 1.5),
        _row("feature sample opened to first paint", small["opened"], "s", None),
        _row("memory with the feature sample", small["memory"], "MB", 200),
        _row(f"memory with {ACTIVITIES:,} activities", memory, "MB", 350),
    ]


def _row(name: str, value: float, unit: str, budget: float | None) -> dict[str, Any]:
    return {"name": name, "value": round(value, 3), "unit": unit, "budget": budget}
