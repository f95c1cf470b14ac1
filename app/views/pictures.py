"""Pictures of the real window: each view, light and dark, in two sizes, and the delay loop's preview on the sample.

A screen of twice as many pixels is another process's: Qt takes its scale when it starts.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Container, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEventLoop, QSettings, QSize, QThread
from PySide6.QtWidgets import QApplication

from app.views.few_colours import few_colours
from app.views.jobs import Jobs
from app.ways_out.way import Answer

SIZES = ((1366, 768), (1600, 1000))
THEMES = ("light", "dark")


class _All:
    def __contains__(self, name: object) -> bool:
        return True


ALL = _All()
FINE = ("schedule-push-light", "board-light", "deadlines-dark", "elements-light", "callsheets-light")
"""What is kept of a screen at 200 %: a handful, for their size."""
VIEWS = ("schedule", "board", "deadlines", "breakdown", "elements", "callsheets", "history")
PUSHED = {view: f"{view}-push" for view in ("schedule", "board", "deadlines")}
"""View → its picture's name while the push is previewed."""


def draw(
    file: Path,
    folder: Path,
    answer: Answer,
    sizes: Sequence[tuple[int, int]] = SIZES,
    themes: Sequence[str] = THEMES,
    only: Container[str] = ALL,
) -> Iterator[Path]:
    """Draw the window on a production into PNG files, yielding each one's path.

    answer: a delay of that production; Welcome, every view, and the schedule and board previewing its push are drawn.
    only: names as `board-light`; others are not drawn. Where a pixel of the look is more than one of the screen, the
    file says so: `board-light-1366x768@2x.png`.
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
        wanted = {name for name in ("welcome", *VIEWS, *PUSHED.values()) if f"{name}-{theme}" in only}
        if not wanted:
            continue
        window.set_theme(theme)  # type: ignore[arg-type]
        for width, height in sizes:
            window.resize(QSize(width, height))
            window.show()

            def shoot(name: str, theme: str = theme, width: int = width, height: int = height) -> Path:
                settle(running, lambda: any(jobs.busy for jobs in window.findChildren(Jobs)))
                picture = window.grab()
                scale = picture.devicePixelRatio()
                path = folder / f"{name}-{theme}-{width}x{height}{f'@{scale:g}x' if scale != 1 else ''}.png"
                few_colours(picture.toImage()).save(str(path), quality=0)  # 0: as small as can be
                return path

            window.workspace.close()
            if "welcome" in wanted:
                yield shoot("welcome")
            window.workspace.open(file)
            for view in VIEWS:
                if view in wanted:
                    window.show_view(view)
                    yield shoot(view)
            push = answer.way("push")
            for view, name in PUSHED.items():
                if push is not None and name in wanted:
                    window.show_view(view)
                    preview_way(window.workspace, answer, push)
                    yield shoot(name)
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
