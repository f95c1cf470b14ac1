"""The Schedule view in the real widget: a frame painted or scrolled, and a bar dragged with its live knock-on.

    python -m benchmarks.gantt

Budgets: DESIGN 8. The window is 1600 by 1000 with a table of four columns; offscreen, so without a compositor.
"""

from __future__ import annotations

import os
import random
import tempfile
from datetime import date, timedelta
from pathlib import Path
from time import perf_counter
from typing import TypedDict

from app.plan import rows as r
from app.plan.plan import Plan
from app.plan.units import at_local

ZONES = ("Europe/London", "Europe/Berlin", "America/New_York", "Europe/London", "Asia/Kolkata")
SIZES = (1_000, 10_000)  # activities, each a row
LINKS_EACH = 2
DEPARTMENTS = 14
DAY = 540  # working minutes
START = date(2027, 3, 1)
FRAMES, STEPS = 120, 120
SIZE = (1600, 1000)


class Figure(TypedDict):
    name: str
    value: float
    unit: str
    budget: float | None


def production(activities: int, seed: int = 7) -> Plan:
    """A plan of so many activities in 14 departments and 5 calendars, two links each, every fifth with a deadline."""
    dice = random.Random(seed)
    week: tuple[r.Spans, ...] = (((540, 1080),),) * 5 + ((), ())
    rows: list[r.Row] = [r.Production(1, "Many rows", calendar_id=2, status_date=at_local(START, 540, ZONES[0]))]
    rows += [r.Calendar(2 + i, f"Calendar {i}", zone, week) for i, zone in enumerate(ZONES)]
    rows += [r.Department(20 + i, f"Department {i}", i, calendar_id=2 + i % 5) for i in range(DEPARTMENTS)]
    rows += [r.Unit(50, "Main unit", 0)]
    rows += [r.Session(100 + i, 50, START + timedelta(days=i + i // 5 * 2)) for i in range(60)]
    chain = 40  # links stay within runs of so many, as they do within a department's scene
    for i in range(activities):
        run, department = START + timedelta(days=i // chain % 365), 20 + i // chain % DEPARTMENTS
        begin, length = at_local(run, 540, ZONES[0]), dice.randint(1, 5) * DAY
        rows.append(r.Activity(10_000 + i, f"Work on item {i}", department, length, at=begin, rank=i))
        if i % 5 == 0:
            due = run + timedelta(days=dice.randint(20, 90))
            rows.append(
                r.Deadline(
                    1_000_000 + i, f"Hand over item {i}", department, "after",
                    expected_id=10_000 + i, due_date=due, rank=i,
                )
            )  # fmt: skip
        for k in range(LINKS_EACH):
            before = i - dice.randint(1, 12)
            if before >= i // chain * chain and not (k and before == i - 1):
                kind: r.LinkType = dice.choice(("FS", "FS", "FS", "SS", "FF"))
                lag = dice.choice((0, 0, DAY))
                ends: tuple[r.EndKind, int, r.EndKind, int] = ("activity", 10_000 + before, "activity", 10_000 + i)
                rows.append(r.Link(2_000_000 + 2 * i + k, *ends, kind, lag))
    return Plan.of(rows)


def p95(times: list[float]) -> float:
    """Milliseconds below which 95 of 100 lie."""
    return 1000 * sorted(times)[int(len(times) * 0.95)]


def figures() -> list[Figure]:
    """Paint and scroll at 10,000 rows, drag at 1,000 and 10,000; milliseconds, 95 of 100 frames are faster."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from app.views import theme

    application = QApplication.instance() or QApplication([])
    theme.current()
    found: list[Figure] = []
    with tempfile.TemporaryDirectory() as folder:
        for size in SIZES:
            found += _measure(application, Path(folder) / f"{size}.coverset", size)
    return found


def _measure(application: object, path: Path, size: int) -> list[Figure]:
    from PySide6.QtTest import QTest

    from app.models.document import Document
    from app.views.schedule import ScheduleView
    from app.views.workspace import Workspace

    workspace = Workspace()
    workspace.adopt(Document.create(path, production(size)))
    view = ScheduleView(workspace)
    view.resize(*SIZE)
    view.show()
    assert QTest.qWaitForWindowExposed(view), "what is not exposed is not painted"
    found: list[Figure] = []
    if size == max(SIZES):
        assert len(view.row_texts()) > size, "every activity has a row"
        scroll = _scroll(view)
        found.append({"name": f"scroll a frame, {size:,} rows, p95", "value": p95(scroll), "unit": "ms", "budget": 8.0})
    drag = _drag(view, workspace)
    budget = 16.0 if size == min(SIZES) else 33.0
    found.append(
        {"name": f"drag with live knock-on, {size:,} rows, p95", "value": p95(drag), "unit": "ms", "budget": budget}
    )  # fmt: skip
    view.close()
    workspace.close()
    return found


def _scroll(view: object) -> list[float]:
    """Down by three rows and sideways by turns, each frame painted at once."""
    from app.views.schedule import ScheduleView

    assert isinstance(view, ScheduleView)
    chart, times = view.chart, []
    chart.select_row(1)
    for frame in range(FRAMES):
        begin = perf_counter()
        if frame % 3:
            bar = chart.verticalScrollBar()
            bar.setValue(bar.value() + 3 * bar.singleStep())
        else:
            across = chart.horizontalScrollBar()
            across.setValue(across.value() + (40 if frame % 2 else -40))
        chart.viewport().repaint()
        times.append(perf_counter() - begin)
    return times


def _drag(view: object, workspace: object) -> list[float]:
    """A bar with successors, day by day to and fro by mouse; nothing is committed."""
    from PySide6.QtCore import QPoint, Qt
    from PySide6.QtTest import QTest

    from app.views.schedule import ScheduleView
    from app.views.workspace import Workspace

    assert isinstance(view, ScheduleView)
    assert isinstance(workspace, Workspace)
    chart, times = view.chart, []
    before = workspace.committed
    ref = ("activities", 10_000 + len(workspace.plan.activities) // 2 // 40 * 40 + 2)
    view.ensure_visible(ref)
    rect = view.bar_rect(ref)
    start = rect.center()
    viewport = chart.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    for step in range(STEPS):
        reach = 1 + step % 12 if step // 12 % 2 == 0 else 12 - step % 12
        at = QPoint(start.x() + round(reach * chart.scale.per_day), start.y())
        begin = perf_counter()
        QTest.mouseMove(viewport, at)
        viewport.repaint()
        times.append(perf_counter() - begin)
    assert workspace.preview is not None, "the drag is previewed live"
    QTest.keyClick(chart, Qt.Key.Key_Escape)
    assert workspace.preview is None, "Esc restores"
    assert workspace.schedule is before, "Esc restores"
    return times


if __name__ == "__main__":
    for figure in figures():
        print(f"{figure['name']}: {figure['value']:.1f} {figure['unit']} (budget {figure['budget']})")
