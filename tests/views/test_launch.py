"""The start: what Welcome does not need is not read before it stands. In a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LATER = [
    "sqlalchemy", "holidays", "babel", "typst", "openpyxl", "pypdfium2", "icalendar", "asyncio", "app.exchange",
    "app.models.document", "app.reports.typeset", "app.views.schedule", "app.views.board", "app.views.papers",
]  # fmt: skip


def loaded(code: str, tmp_path: Path) -> list[str]:
    """Names of LATER that are imported after `code`."""
    settings = {"QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path)}
    told = f"{code}; import json, sys; print(json.dumps([name for name in {LATER!r} if name in sys.modules]))"
    done = subprocess.run(
        [sys.executable, "-c", told],
        cwd=ROOT,
        env={**os.environ, **settings},
        capture_output=True,
        text=True,
        check=True,
    )
    found: list[str] = json.loads(done.stdout.splitlines()[-1])
    return found


def test_welcome_stands_without_what_it_does_not_need(tmp_path: Path) -> None:
    code = (
        "from app.views import launch; application = launch.application(['coverset']); "
        "window = launch.Window(); window.show(); application.processEvents(); assert window.welcome.isVisible()"
    )
    assert loaded(code, tmp_path) == []


def test_the_rest_is_read_beside_it(tmp_path: Path) -> None:
    found = loaded("from app.views import launch; launch.warm().join()", tmp_path)
    assert {"sqlalchemy", "app.models.document", "holidays"} <= set(found)
    assert "app.views.schedule" not in found, "nothing of Qt's is imported beside the GUI thread"


def test_views_are_read_by_the_gui_thread(tmp_path: Path) -> None:
    found = loaded("from app.views import launch; launch.application(['coverset']); launch.warm_views()", tmp_path)
    assert {"app.views.board", "app.views.schedule"} <= set(found)
    assert "app.views.papers" not in found
