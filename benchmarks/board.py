"""The Board in the real widget: a frame scrolled, and a strip dragged with its live knock-on.

    python -m benchmarks.board

Budget: DESIGN 8, 8 ms a frame at 400 strips and 120 days. The window is 1600 by 1000; offscreen, so without a
compositor.
"""

from __future__ import annotations

import os
import random
import tempfile
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from time import perf_counter
from typing import TypedDict

from app.plan import rows as r
from app.plan.draft import RANK_STEP
from app.plan.plan import Plan
from app.plan.units import at_local

STRIPS, DAYS, CAST, SETS = 400, 120, 20, 40
ZONE = "Europe/London"
START = date(2027, 3, 1)
FRAMES, STEPS = 240, 130
SIZE = (1600, 1000)


class Figure(TypedDict):
    name: str
    value: float
    unit: str
    budget: float | None


def production(seed: int = 7) -> Plan:
    """400 scenes on 120 days, 20 cast, 40 sets; for every fourth scene a turnover of ten days with a deadline."""
    dice = random.Random(seed)
    week: tuple[r.Spans, ...] = (((540, 1080),),) * 5 + ((), ())
    rows: list[r.Row] = [
        r.Production(1, "Many strips", calendar_id=2, status_date=at_local(START, 540, ZONE)),
        r.Calendar(2, "London", ZONE, week), r.Department(20, "VFX", 0), r.Unit(50, "Main unit", 0),
    ]  # fmt: skip
    rows += [r.Session(100 + i, 50, START + timedelta(days=i + i // 5 * 2)) for i in range(DAYS)]
    rows += [r.Element(300 + i, "cast", f"Person {i}", str(i + 1), i) for i in range(CAST)]
    rows += [r.Element(400 + i, "set", f"Set {i}") for i in range(SETS)]
    for i in range(STRIPS):
        scene, session = 1_000 + i, 100 + i * DAYS // STRIPS
        ie, time = dice.choice(("INT", "EXT")), dice.choice(("DAY", "DAY", "NIGHT", "DUSK"))
        rows.append(
            r.Scene(
                scene, str(i + 1), i, ie=ie, set_id=400 + dice.randrange(SETS), time=time,
                synopsis=f"What happens in scene {i + 1}, in a few words", eighths=dice.randint(2, 14),
            )
        )  # fmt: skip
        rows.append(r.Strip(5_000 + i, scene_id=scene, session_id=session, rank=i * RANK_STEP))
        for k, element in enumerate(dice.sample(range(CAST), 3)):
            rows.append(r.Need(20_000 + 10 * i + k, scene, 300 + element))
        if i % 4 == 0:
            rows.append(r.Activity(60_000 + i, f"Turnover {i}", 20, 10 * 540, "asap", rank=i))
            rows.append(r.Link(70_000 + i, "scene_last", scene, "activity", 60_000 + i))
            due = START + timedelta(days=session - 100 + 30)
            rows.append(
                r.Deadline(80_000 + i, f"Turnover {i}", 20, "after", expected_id=60_000 + i, due_date=due, rank=i)
            )
    return Plan.of(rows)


def p95(seconds: Sequence[float]) -> float:
    """Milliseconds that 95 of a hundred stay below."""
    return sorted(seconds)[int(len(seconds) * 0.95)] * 1000


def figures() -> list[Figure]:
    """Each figure with its budget in its unit."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from app.models.document import Document
    from app.views import theme
    from app.views.board import BoardView
    from app.views.workspace import Workspace

    application = QApplication.instance() or QApplication([])
    theme.current()
    with tempfile.TemporaryDirectory() as folder:
        workspace = Workspace()
        workspace.adopt(Document.create(Path(folder) / "board.coverset", production()))
        view = BoardView(workspace)
        view.resize(*SIZE)
        view.show()
        assert QTest.qWaitForWindowExposed(view), "what is not exposed is not painted"
        assert len(view.canvas.table.rows) == STRIPS + DAYS, "every strip and day has a row"
        scroll, drag = _scroll(view), _drag(view, workspace)
        view.close()
        workspace.close()
    assert application is not None
    size = f"{STRIPS} strips, {DAYS} days"
    return [
        {"name": f"board: scroll a frame, {size}, p95", "value": p95(scroll), "unit": "ms", "budget": 8.0},
        {"name": f"board: drag with live knock-on, {size}, p95", "value": p95(drag), "unit": "ms", "budget": 8.0},
    ]


def _scroll(view: object) -> list[float]:
    """From the first day to the last by three strips a frame, each frame painted at once."""
    from app.views.board import BoardView

    assert isinstance(view, BoardView)
    canvas, times = view.canvas, []
    bar = canvas.verticalScrollBar()
    bar.setValue(0)
    for _ in range(FRAMES):
        begin = perf_counter()
        bar.setValue(bar.value() + 3 * bar.singleStep())
        if bar.value() == bar.maximum():
            bar.setValue(0)
        canvas.viewport().repaint()
        times.append(perf_counter() - begin)
    return times


def _drag(view: object, workspace: object) -> list[float]:
    """A strip up and down over other days by mouse; nothing is committed."""
    from PySide6.QtCore import QPoint, Qt
    from PySide6.QtTest import QTest

    from app.views.board import BoardView
    from app.views.workspace import Workspace

    assert isinstance(view, BoardView)
    assert isinstance(workspace, Workspace)
    before, times = workspace.committed, []
    view.reveal(("strips", 5_000 + STRIPS // 2 // 4 * 4))
    rect = view.canvas.row_rect(("strips", 5_000 + STRIPS // 2 // 4 * 4))
    viewport = view.canvas.viewport()
    start = QPoint(220, rect.center().y())
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    for step in range(STEPS):
        reach = 1 + step % 20 if step // 20 % 2 == 0 else 20 - step % 20
        begin = perf_counter()
        QTest.mouseMove(viewport, start + QPoint(0, reach * 14))
        viewport.repaint()
        times.append(perf_counter() - begin)
    assert workspace.preview is not None, "the drag is previewed live"
    QTest.keyClick(view.canvas, Qt.Key.Key_Escape)
    assert workspace.preview is None, "Esc restores"
    assert workspace.schedule is before, "Esc restores"
    return times


if __name__ == "__main__":
    for figure in figures():
        print(f"{figure['name']}: {figure['value']:.1f} {figure['unit']} (budget {figure['budget']})")
