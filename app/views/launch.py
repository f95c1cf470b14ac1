"""Opening the window: the application, what is read beside the first picture, and the loop until it is closed."""

from __future__ import annotations

import importlib
import sys
import threading
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.views import dialogs, icons, theme
from app.views.memory import Memory
from app.views.translated import install
from app.views.window import Window


def application(argv: Sequence[str]) -> QApplication:
    """The process's QApplication, made when first asked for, with our name and theme."""
    found = QApplication.instance()
    made = found if isinstance(found, QApplication) else QApplication(list(argv))
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


def warm() -> threading.Thread:
    """Import WARM while Welcome is looked at, so that a file is there sooner. Returns the thread, already running."""

    def work() -> None:
        for name in WARM:
            importlib.import_module(name)

    thread = threading.Thread(target=work, name="warm", daemon=True)
    thread.start()
    return thread


def open_window(path: Path | None = None, argv: Sequence[str] = ()) -> int:
    """Open the window, on a file or on Welcome, until it is closed. Returns the exit status."""
    running = application(argv or sys.argv[:1])
    window = Window()
    before, sys.excepthook = sys.excepthook, dialogs.bug_reporter(window)
    try:
        if path is not None:
            window.files.open_path(path)
        window.show()
        QTimer.singleShot(0, window, warm)
        return running.exec()
    finally:
        sys.excepthook = before
        window.close()
        window.deleteLater()
