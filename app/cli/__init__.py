"""Every job of the window without one: `coverset`, `python -m app`. Views are imported only to open one."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

COMMANDS = ("window", "new", "show", "delay", "undo", "redo", "history", "import", "report", "export")


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the arguments say; returns the exit code (see `app.cli.main`).

    The window alone is opened from here, without what the other commands import: it stands sooner.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    files = given[1:] if given[:1] == ["window"] else given
    if len(files) > 1 or any(name in COMMANDS or name.startswith("-") for name in files):
        from app.cli.main import main as run

        return run(given)
    from app.views.window import open_window

    return open_window(Path(files[0]) if files else None, sys.argv[:1])


__all__ = ["COMMANDS", "main"]
