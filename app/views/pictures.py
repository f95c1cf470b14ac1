"""Pictures of the real window: each view, light and dark, in two sizes, and the delay loop's preview on the sample."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEventLoop, QSettings, QSize, QThread
from PySide6.QtWidgets import QApplication

from app.views.jobs import Jobs
from app.ways_out.way import Answer

SIZES = ((1366, 768), (1600, 1000))
THEMES = ("light", "dark")
VIEWS = ("schedule", "board", "deadlines", "breakdown", "elements", "callsheets", "history")


def draw(
    file: Path, folder: Path, answer: Answer, sizes: Sequence[tuple[int, int]] = SIZES, themes: Sequence[str] = THEMES
) -> Iterator[Path]:
    """Draw the window on a production into PNG files, yielding each one's path.

    answer: a delay of that production; Welcome, every view, and the schedule and board previewing its push are drawn.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from app.views.knock_on.panel import preview_way
    from app.views.launch import application
    from app.views.window import Window

    running = application([])
    own = tempfile.TemporaryDirectory()  # neither the user's folders and recent files nor their window's size
    os.environ["HOME"] = own.name
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, own.name)
    home = Path(own.name) / "Productions"
    home.mkdir()
    file = Path(shutil.copy(file, home))
    folder.mkdir(parents=True, exist_ok=True)
    window = Window()
    for theme in themes:
        window.set_theme(theme)  # type: ignore[arg-type]
        for width, height in sizes:
            window.resize(QSize(width, height))
            window.show()

            def shoot(name: str, theme: str = theme, width: int = width, height: int = height) -> Path:
                settle(running, lambda: any(jobs.busy for jobs in window.findChildren(Jobs)))
                path = folder / f"{name}-{theme}-{width}x{height}.png"
                window.grab().save(str(path))
                return path

            window.workspace.close()
            yield shoot("welcome")
            window.workspace.open(file)
            for view in VIEWS:
                window.show_view(view)
                yield shoot(view)
            push = answer.way("push")
            if push is not None:
                for view in ("schedule", "board", "deadlines"):
                    window.show_view(view)
                    preview_way(window.workspace, answer, push)
                    yield shoot(f"{view}-push")
                window.workspace.cancel_preview()
    window.close()
    own.cleanup()


def settle(running: QApplication, busy: Callable[[], bool], most: int = 10_000) -> None:
    """Let the window finish what it has begun: layouts, first paint, workers; at most so many milliseconds."""
    clock = QElapsedTimer()
    clock.start()
    idle = 0
    while idle < 5 and clock.elapsed() < most:
        running.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        idle = 0 if busy() else idle + 1
        QThread.msleep(5)
