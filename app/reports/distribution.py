"""Who gets an issue, who is told first, and their own copies in a folder, each with its name across the pages.

Audiences rise: all, heads, production, money. A prelim is for heads of department and above; a document with money in
it for those who see money.
"""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.edits.recipients import AUDIENCES, name_of, of_document
from app.plan import rows as r
from app.plan.errors import Environment
from app.plan.plan import Plan
from app.plan.spoken import noted
from app.reports import watermark
from app.reports.catalogue import REPORTS
from app.reports.content import Beside, Document, Section
from app.reports.issuing import SHEET

CALLS = ("Pick-up", "Make-up", "Costume", "On set", "Call")
WHO = ("Artist", "Player", "Musician", "Name")
MOST_LETTERS, MOST_BYTES = 60, 110
"""Of a title and of a name: with a number and an ending both stay below the 255 bytes that systems take."""
_CLOCK = re.compile(r"^\*?\s*(\d{1,2}:\d\d|O/C|N/A)", re.IGNORECASE)
_UNSAFE = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_RESERVED = re.compile(r"^(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Moved:
    """Somebody whose call is another than on the issue before. was, now: clock times, or empty: not called."""

    name: str
    was: str
    now: str


@dataclass(frozen=True, slots=True)
class Addressee:
    """One recipient of a document. moved: their call, where it did; refused: why it is not for them, or empty."""

    id: int
    name: str
    what: str  # `Gaffer`, `5 The Ferryman`
    audience: r.Audience
    email: str = ""
    moved: Moved | None = None
    refused: str = ""


def moved_calls(before: Document, after: Document) -> tuple[Moved, ...]:
    """The people whose call moved between two call sheets, the earliest new call first; who is called no more, last."""
    was, now = _calls(before), _calls(after)
    found = [
        Moved(name, was.get(name, ""), now.get(name, ""))
        for name in dict.fromkeys((*now, *was))
        if was.get(name, "") != now.get(name, "")
    ]
    return tuple(sorted(found, key=lambda one: (not one.now, one.now.rjust(5, "0"), one.name.casefold())))


def _calls(sheet: Document) -> dict[str, str]:
    """Name → the first clock time of their line."""
    found: dict[str, str] = {}
    for side in sheet.sides:
        for block in side:
            if isinstance(block, Section):
                found |= _table_calls(block)
            elif isinstance(block, Beside) and block.title == "Crew":
                for section in (section for column in block.columns for section in column):
                    for row in section.rows:
                        texts = [cell.text for cell in row.cells]
                        if len(texts) > 2 and texts[1] and (clock := _CLOCK.match(texts[-1])):
                            found[texts[1].split("\n")[0]] = clock[1]
    return found


def _table_calls(section: Section) -> dict[str, str]:
    found: dict[str, str] = {}
    for table in section.tables:
        heads = [column.head for column in table.columns]
        who = next((heads.index(head) for head in WHO if head in heads), None)
        if who is None:
            continue
        for row in table.rows:
            if len(row.cells) != len(heads):
                continue
            texts = [cell.text for cell in row.cells]
            clocks = [
                clock[1]
                for head, text in zip(heads, texts, strict=True)
                if head in CALLS and (clock := _CLOCK.match(text))
            ]
            if texts[who] and clocks:
                found[texts[who].split("\n")[0]] = clocks[0]
    return found


def addressees(
    plan: Plan, document: str, *, prelim: bool = False, moved: Sequence[Moved] = ()
) -> tuple[Addressee, ...]:
    """Who gets a document: those whose call moved first, then in the list's order. Who is gone is left out."""
    calls = {one.name: one for one in moved}
    found = []
    for row in of_document(plan, document):
        name = name_of(plan, row)
        if not name:
            continue
        person, element = plan.people.get(row.person_id or 0), plan.elements.get(row.element_id or 0)
        what = person.job if person else f"{element.number} {element.name}".strip() if element else ""
        email = person.email if person else element.email if element else ""
        refused = refusal(row.audience, document, prelim)
        found.append(Addressee(row.id, name, what, row.audience, email, calls.get(name), refused))
    order = {name: place for place, name in enumerate(calls)}
    return tuple(sorted(found, key=lambda one: order.get(one.name, len(order))))


def refusal(audience: r.Audience, document: str, prelim: bool) -> str:
    """Why a document is not for an audience, in a few words; empty: it is."""
    level, needed = AUDIENCES.index(audience), AUDIENCES.index(REPORTS[document].audience)
    if level < needed:
        return noted("it says what things cost") if needed == AUDIENCES.index("money") else noted("it is not for all")
    if prelim and document == SHEET and level < AUDIENCES.index("heads"):
        return noted("a prelim is for heads")
    return ""


def everybody(plan: Plan, sheet: Document | None = None) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Ids of the people and cast members with a call on a sheet; without one, of all."""
    called = _calls(sheet) if sheet is not None else None
    people = sorted(plan.people.values(), key=lambda one: (one.rank, one.id))
    cast = [one for one in plan.elements.values() if one.category in ("cast", "musician")]
    cast.sort(key=lambda one: (one.rank, one.id))
    return (
        tuple(one.id for one in people if called is None or one.name in called),
        tuple(one.id for one in cast if called is None or (one.actor or one.name) in called),
    )


def addresses(those: Sequence[Addressee]) -> tuple[str, int]:
    """E-mail addresses, each once, as a mail program takes them, and how many recipients have none."""
    found = dict.fromkeys(one.email.strip() for one in those if one.email.strip())
    return ", ".join(found), sum(not one.email.strip() for one in those)


def file_names(title: str, names: Sequence[str]) -> tuple[str, ...]:
    """A name for each copy: `Call sheet 13 BLUE, 01 Callum Brandt.pdf`; safe on every system, sorted as given."""
    width = max(2, len(str(len(names))))
    head = _safe(title)
    return tuple(f"{head}, {at:0{width}d} {_safe(name)}.pdf" for at, name in enumerate(names, 1))


def _safe(text: str) -> str:
    """Text that any file system takes in a name: none of <>:"/\\|?*, no end in a dot or space, no name of a device."""
    whole = " ".join(_UNSAFE.sub(" ", text).split())[:MOST_LETTERS].encode("utf-8", "replace")
    found = whole[:MOST_BYTES].decode("utf-8", "ignore").strip(" .")
    return f"_{found}" if _RESERVED.match(found) or not found else found


def send_out(
    pdf: bytes, title: str, names: Sequence[str], folder: Path, report: Callable[[int, int], None]
) -> tuple[Path, ...]:
    """Write each recipient's copy into a folder: all of them or none. Returns where they are.

    report: told of (copies done, of); may raise to stop, then nothing is left. Raises Environment where the folder
    can't be written, or the disk is full.
    """
    staged: Path | None = None
    placed, copies = 0, watermark.Copies(pdf)
    try:
        staged = Path(tempfile.mkdtemp(prefix=".coverset-", dir=folder))
        targets = file_names(title, names)
        for at, (name, target) in enumerate(zip(names, targets, strict=True)):
            report(at, len(names))
            (staged / target).write_bytes(copies.named(name))
        report(len(names), len(names))
        for target in targets:
            os.replace(staged / target, folder / target)
            placed += 1
    except OSError as error:
        reason = error.strerror or type(error).__name__
        kept = f"{placed} of {len(names)} copies are there" if placed else "No copy was written there"
        raise Environment(
            f"{folder}: {reason}. {kept} and nobody was noted as sent. Maybe choose another folder."
        ) from error
    finally:
        if staged is not None:
            shutil.rmtree(staged, ignore_errors=True)
    return tuple(folder / target for target in targets)
