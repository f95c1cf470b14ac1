"""The screenplay formats: which there are, how each is known, what it does not bring with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.exchange import final_draft, fountain
from app.exchange.assemble import assemble
from app.exchange.script import Script
from app.exchange.text import read_bytes
from app.plan.errors import Cancelled, FileRejected
from app.plan.imported import Imported

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class ScreenplayFormat:
    """One format: its name, suffixes (lower case, the first is the usual one), reader, and what is lost in reading."""

    name: str
    suffixes: tuple[str, ...]
    read: Callable[[str, bytes, Progress], Script]
    lost: str


SCREENPLAY_FORMATS = (
    ScreenplayFormat(
        "Fountain",
        (".fountain", ".spmd", ".ftn", ".txt"),
        fountain.read,
        "notes, comments, sections, synopses, bold, italics and underlines",
    ),
    ScreenplayFormat(
        "Final Draft",
        (".fdx",),
        final_draft.read,
        "script notes, tags, character arcs, alternate dialogue, locked pages, fonts and colours",
    ),
)

_OTHERS = {
    ".mpp": "a Microsoft Project plan",
    ".mpx": "a Microsoft Project plan",
    ".xer": "a Primavera plan",
    ".gan": "a GanttProject plan",
    ".tjp": "a TaskJuggler plan",
    ".ics": "a calendar",
    ".uss": "a Universal Schedule Standard schedule",
    ".dzn": "a MiniZinc data file",
    ".sm": "a PSPLIB instance",
    ".mms": "a Movie Magic schedule",
    ".msd": "a Movie Magic schedule",
    ".sex": "a scheduling export",
    ".pdf": "a PDF, which keeps the look of a page but not what its lines are",
    ".docx": "a Word document",
    ".doc": "a Word document",
    ".rtf": "a rich text document",
    ".odt": "an OpenDocument text",
    ".fdr": "a script of Final Draft 7 or older",
    ".celtx": "a Celtx project",
    ".fadein": "a Fade In project",
    ".highland": "a Highland document",
    ".wdz": "a WriterDuet document",
    ".mmsw": "a Movie Magic Screenwriter script",
    ".coverset": "a Coverset production",
}
_MAGIC = (
    (b"%PDF", _OTHERS[".pdf"]),
    (b"\xd0\xcf\x11\xe0", "a Microsoft Office or Project file"),
    (b"PK\x03\x04", "a compressed archive"),
    (b"{\\rtf", _OTHERS[".rtf"]),
    (b"BEGIN:VCALENDAR", _OTHERS[".ics"]),
    (b"SQLite format 3", _OTHERS[".coverset"]),
)


def available() -> str:
    """What can be read, for messages: `Fountain (.fountain, .txt …) and Final Draft (.fdx)`."""
    return " and ".join(f"{known.name} ({', '.join(known.suffixes)})" for known in SCREENPLAY_FORMATS)


def read_screenplay(
    path: Path, progress: Progress | None = None, cancelled: Callable[[], bool] | None = None
) -> Imported:
    """Read a screenplay file of any known format.

    progress: called with steps done and steps in all, over and over, from this thread; cancelled: asked as often.
    Raises FileRejected for whatever can't be read, Cancelled when `cancelled` says so.
    """

    def tick(done: int, total: int) -> None:
        if cancelled is not None and cancelled():
            raise Cancelled("Reading the screenplay")
        if progress is not None:
            progress(done, max(total, 1))

    tick(0, 1)
    data = read_bytes(path)
    chosen = choose(path.name, data)
    imported = assemble(path.name, chosen.read(path.name, data, tick), tick)
    tick(1, 1)
    return imported


def choose(path_name: str, data: bytes) -> ScreenplayFormat:
    """The format of a file by its suffix and first bytes.

    Raises FileRejected saying what it is instead, and what can be read.
    """
    suffix = Path(path_name).suffix.lower()
    head = data[:2048].lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n\0").replace(b"\0", b"")
    fountain_format, final_draft_format = SCREENPLAY_FORMATS
    if suffix in _OTHERS:
        raise _refusal(path_name, _OTHERS[suffix])
    for magic, what in _MAGIC:
        if head.startswith(magic):
            raise _refusal(path_name, what)
    is_xml = head.startswith((b"<?xml", b"<FinalDraft", b"<!DOCTYPE"))
    if suffix in final_draft_format.suffixes or is_xml:
        return final_draft_format
    if suffix in fountain_format.suffixes:
        return fountain_format
    raise _refusal(path_name, f"a “{suffix}” file" if suffix else "a file whose name has no ending")


def _refusal(path_name: str, what: str) -> FileRejected:
    return FileRejected(
        path_name, "", f"This is {what}, not a screenplay that can be read.", remedy=f"Readable are {available()}."
    )
