"""Opening the window: the application, what is read beside the first picture, and the loop until it is closed."""

from __future__ import annotations

import importlib
import sys
import threading
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from app.views import dialogs, icons, theme
from app.views.doorbell import Doorbell, hand_over
from app.views.memory import Memory
from app.views.translated import install
from app.views.window import Window


class Program(QApplication):
    """The process. Signal: asked(file or link), as macOS does it for a double click."""

    asked = Signal(str)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FileOpen and isinstance(event, QFileOpenEvent):
            self.asked.emit(event.file() or event.url().toString())
            return True
        return super().event(event)


def application(argv: Sequence[str]) -> QApplication:
    """The process's QApplication, made when first asked for, with our name and theme."""
    found = QApplication.instance()
    made = found if isinstance(found, QApplication) else Program(list(argv))
    made.setApplicationName("Coverset")
    made.setApplicationDisplayName("Coverset")
    made.setOrganizationName("Coverset")
    made.setDesktopFileName("coverset")
    made.setWindowIcon(icons.program_icon())
    install(Memory().get("language", "system"), made)
    theme.current()
    return made


WARM = ("app.models.document", "holidays.countries")
"""What opening a file takes and Welcome does not: the database and the holidays of all countries, half a second."""
VIEWS = "app.views.schedule"
"""The views that a file is mostly opened in: the Board comes with the Schedule."""


def warm() -> threading.Thread:
    """Import WARM while Welcome is looked at, so that a file is there sooner. Returns the thread, already running."""

    def work() -> None:
        for name in WARM:
            importlib.import_module(name)

    thread = threading.Thread(target=work, name="warm", daemon=True)
    thread.start()
    return thread


class Caller(QObject):
    """Brings a window forward on the production it has open, where the system or another start asks for it."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.bell = Doorbell(window.workspace, self)
        self.bell.rang.connect(self.call)

    def call(self, link: str) -> None:
        """Show what a file or a link names, the window in front of all others."""
        window = self._window
        if window.isMinimized():
            window.showNormal()
        window.show()
        window.raise_()
        window.activateWindow()
        window.files.begin_open(link)


def warm_views() -> None:
    """Import VIEWS while nobody does anything. By the GUI thread: they are made of Qt's classes."""
    importlib.import_module(VIEWS)


def open_window(path: Path | None = None, argv: Sequence[str] = ()) -> int:
    """Open the window, on a file, on what a link names or on Welcome, until it is closed. Returns the exit status.

    Where a running window has that production open already, it comes forward instead.
    """
    if path is not None and hand_over(str(path)):
        return 0
    running = application(argv or sys.argv[:1])
    window = Window()
    caller = Caller(window)
    if isinstance(running, Program):
        running.asked.connect(caller.call)
    before, sys.excepthook = sys.excepthook, dialogs.bug_reporter(window)
    try:
        if path is not None:
            window.files.open_path(path)
        window.show()
        QTimer.singleShot(0, window, warm)
        QTimer.singleShot(0, window, warm_views)
        return running.exec()
    finally:
        sys.excepthook = before
        caller.bell.close()
        window.close()
        window.deleteLater()
