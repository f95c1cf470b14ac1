"""The rows of an issue as they are compared, kept with it: what it said, whatever a later program would say.

A program that words things otherwise makes no paper stale. What a plan changed is what two documents made by one
program differ in; the words of the earlier one are those that were printed. A figure that this program computes
otherwise, of the very same plan, counts as well: it is on a paper that somebody goes by.
"""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from app.reports.compare import Compared, Difference, differences
from app.reports.compare_items import Item, items_of
from app.reports.content import Document

_FORMAT = 1
_FIGURE = re.compile(r"\d+(?::\d\d)?")
Making = Callable[[], Document | None]


@dataclass(frozen=True, slots=True)
class KeptRows:
    """items: as printed; as_of: the status date by which they were computed, an instant."""

    items: tuple[Item, ...]
    as_of: int | None


def pack(document: Document, as_of: int | None) -> bytes:
    """The rows of a document as compressed JSON."""
    rows = [[i.section, i.group, i.key, i.name, i.heads, i.texts, i.movable] for i in items_of(document)]
    text = json.dumps([_FORMAT, as_of, rows], ensure_ascii=False, separators=(",", ":"))
    return zlib.compress(text.encode(), 6)


def unpack(content: bytes) -> KeptRows | None:
    """The rows that were packed; None: another program packed them in a way that this one does not know."""
    try:
        form, as_of, rows = json.loads(zlib.decompress(content))
        if form != _FORMAT:
            return None
        items = tuple(
            Item((at,), section, group, key, name, tuple(heads), tuple(texts), movable)
            for at, (section, group, key, name, heads, texts, movable) in enumerate(rows)
        )
    except (zlib.error, ValueError, TypeError):
        return None
    return KeptRows(items, as_of)


def told(was: KeptRows, now: Compared, remade: Making, now_made: Making, as_then: Making) -> tuple[Difference, ...]:
    """What a plan changed since rows were kept, in the words of both.

    now: what is said now, as it was printed where it was. remade, now_made: both plans' documents by this program,
    alike in all but the plan. as_then: the earlier plan's by this program, by the status date of then.
    """
    printed = differences(was.items, now)
    if not printed:
        return ()
    before, after = remade(), now_made()
    if before is None or after is None:
        return printed
    found = [_as_printed(one, printed) for one in differences(before, after)]
    known = {(one.place, one.name) for one in found}
    again = recomputed(was, as_then())
    return (*found, *(one for one in printed if _key(one) in again and (one.place, one.name) not in known))


def recomputed(was: KeptRows, as_then: Document | None) -> set[tuple[str, str]]:
    """The rows, by place and name, in which this program computes other figures of the very same plan."""
    if as_then is None:
        return set()
    return {_key(one) for one in differences(was.items, as_then) if one.kind == "changed" and _figures(one)}


def _figures(one: Difference) -> bool:
    return any(sorted(_FIGURE.findall(old)) != sorted(_FIGURE.findall(new)) for _, old, new in one.fields)


def _key(one: Difference) -> tuple[str, str]:
    return one.place, one.name


def _as_printed(one: Difference, printed: Sequence[Difference]) -> Difference:
    """A difference with the words that were printed, column by column, where they are known."""
    same = next((p for p in printed if (p.kind, *_key(p)) == (one.kind, *_key(one))), None)
    if same is None:
        return one
    if [field[0] for field in same.fields] == [field[0] for field in one.fields]:
        return same
    words = {head: (old, new) for head, old, new in same.fields}
    if len(words) < len(same.fields):
        return one  # columns without heads can't be told apart
    return replace(one, fields=tuple((head, *words.get(head, (old, new))) for head, old, new in one.fields))
