"""Where the files that come with the program are: icons, fonts, templates, rule packs, samples."""

from __future__ import annotations

from pathlib import Path

_APP = Path(__file__).resolve().parents[1]


def path(*parts: str) -> Path:
    """Return the path of a resource: `path("icons", "undo-2.svg")`; without parts, the folder of all.

    The same call serves a checkout (where resources/ lies beside app/), an installed wheel and a PyInstaller
    folder (where it lies inside app/). Whether the file exists is not asked: opening it says so.
    """
    installed = _APP / "resources"
    root = installed if installed.is_dir() else _APP.parent / "resources"
    return root.joinpath(*parts)
