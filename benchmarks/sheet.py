"""The editor of a call sheet: from a keystroke to the proof on the screen, on the feature sample."""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from pathlib import Path

from app.edits.recipe import sample
from app.models.document import Document
from app.plan.plan import Plan

PROOF_BUDGET = 0.3
KEYS = "Sunny spells, 14 deg, wind SW 12 mph"


def figures() -> list[dict[str, object]]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtTest import QTest

    from app.views.launch import application
    from app.views.sheet import SheetEditor
    from app.views.workspace import Workspace

    running = application(["benchmark"])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "feature.coverset"
        Document.create(path, Plan.of([]).with_change(sample("feature"))).close()
        workspace = Workspace()
        workspace.open(path)
        editor = SheetEditor(workspace)
        editor.resize(1220, 700)
        editor.show()
        proofs = QEventLoop()
        editor.proved.connect(proofs.quit)
        QTimer.singleShot(20_000, proofs.quit)
        session = next(s for s in workspace.plan.session_order() if len(workspace.plan.strips_of(s.id)) > 2)
        begin = time.perf_counter()
        editor.show_sheet(session.id, "a4")
        shown = time.perf_counter() - begin
        proofs.exec()
        box = editor.panel.box("forecast")
        assert box is not None
        taken = []
        for letter in KEYS:
            begin = time.perf_counter()
            QTest.keyClicks(box.input, letter)
            proofs.exec()
            taken.append(time.perf_counter() - begin)
        assert box.text() == KEYS
        assert editor.proof is not None
        box.restore()
        editor.close()
        workspace.close()
        running.processEvents()
    return [
        {
            "name": "call sheet: keystroke to proof, median",
            "value": statistics.median(taken) * 1000,
            "unit": "ms",
            "budget": PROOF_BUDGET * 1000,
        },
        {"name": "call sheet: keystroke to proof, worst", "value": max(taken) * 1000, "unit": "ms", "budget": None},
        {"name": "call sheet: editor on the screen", "value": shown * 1000, "unit": "ms", "budget": 100},
    ]
