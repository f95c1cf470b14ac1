"""Every job of the window without one: `coverset`, `python -m app`. Views are imported only to open one."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

COMMANDS = ("window", "new", "show", "delay", "undo", "redo", "history", "import", "crew", "report", "issue", "export")


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the arguments say; returns the exit code (see `app.cli.commands`).

    The window alone is opened from here, without what the other commands import: it stands sooner.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    files = given[1:] if given[:1] == ["window"] else given
    if len(files) > 1 or any(name in COMMANDS or name.startswith("-") for name in files):
        from app.cli.commands import main as run

        return run(given)
    return show_window(Path(files[0]) if files else None)


def show_window(path: Path | None) -> int:
    """Open the window, on a file or on Welcome; where there is no display, say so in a line (Qt would abort)."""
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in screens):
        print("coverset: There is no display to open a window on. Maybe coverset show FILE.", file=sys.stderr)
        return 1
    from app.views.launch import open_window

    return open_window(path, sys.argv[:1])


__all__ = ["COMMANDS", "main", "show_window"]
