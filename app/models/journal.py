"""The journal: what was done, undone and redone, append-only. The undo stack is computed from it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from sqlalchemy import Connection, func, insert, select

from app.models import migrations
from app.models.tables import FORMAT, journal
from app.plan.change import Change
from app.plan.codec import change_from_json, change_to_json

Kind = Literal["do", "undo", "redo"]

_APPEND = insert(journal)
_LAST = select(func.coalesce(func.max(journal.c.seq), 0))


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the history. at: instant; target: the do that was undone or redone; active: its effect stands."""

    seq: int
    kind: Kind
    target: int | None
    label: str
    at: int
    author: str
    active: bool = True


@dataclass(frozen=True, slots=True)
class Tops:
    """What undo and redo would take: seq and label of a do, or None."""

    undo: tuple[int, str] | None
    redo: tuple[int, str] | None


def append(
    connection: Connection, kind: Kind, target: int | None, label: str, deltas: Change | None, at: int, author: str
) -> Entry:
    """The next line. An undo or redo keeps no deltas: they are those of its target."""
    seq = last_seq(connection) + 1
    line = {
        "seq": seq,
        "kind": kind,
        "target": target,
        "label": label,
        "format": FORMAT,
        "at": at,
        "author": author,
        "deltas": None if deltas is None else json.dumps(change_to_json(deltas)["deltas"], separators=(",", ":")),
    }
    connection.execute(_APPEND, line)
    return Entry(seq, kind, target, label, at, author, kind != "undo")


def last_seq(connection: Connection) -> int:
    """0 for a file in which nothing was changed yet."""
    return int(connection.execute(_LAST).scalar_one())


def tops(connection: Connection) -> Tops:
    """What undo and redo would take, reading back only as far as needed."""
    columns = select(journal.c.seq, journal.c.kind, journal.c.target, journal.c.label)
    with connection.execute(columns.order_by(journal.c.seq.desc())) as found:
        labels: dict[int, str] = {}
        undo, redo = _tops((seq, kind, target) for seq, kind, target, labels[target or seq] in found)
    return Tops(
        None if undo is None else (undo, labels[undo]),
        None if redo is None else (redo, labels[redo]),
    )


def _tops(newest_first: Iterable[tuple[int, str, int | None]]) -> tuple[int | None, int | None]:
    """The do on top of the undo stack, and the one on top of the redo stack.

    Undo always takes the newest do that stands, and a new do clears redo. So the first standing do met on the way
    back is the top; and only undos after the newest do can be redone, the oldest of their targets first.
    """
    stands: dict[int, bool] = {}
    redo: int | None = None
    redo_open = True
    for seq, kind, target in newest_first:
        if target is None:
            redo_open = False
            if stands.get(seq, True):
                return seq, redo
        elif target not in stands:
            stands[target] = kind == "redo"
            if redo_open and kind == "undo":
                redo = target if redo is None else min(redo, target)
    return None, redo


def history(connection: Connection) -> list[Entry]:
    """All lines, oldest first, without their deltas."""
    c = journal.c
    found = connection.execute(select(c.seq, c.kind, c.target, c.label, c.at, c.author).order_by(c.seq)).all()
    stands: dict[int, bool] = {}
    for line in found:
        stands[line.target or line.seq] = line.kind != "undo"
    return [Entry(*line, active=line.kind == "do" and stands[line.seq]) for line in found]


def change_of(connection: Connection, seq: int) -> Change | None:
    """What a line did to the rows (an undo: the inverse), upgraded to today's format; None: there is no such line."""
    c = journal.c
    line = connection.execute(select(c.kind, c.target, c.label, c.format, c.deltas).where(c.seq == seq)).one_or_none()
    if line is None:
        return None
    if line.kind == "do":
        deltas = [migrations.upgrade_delta(delta, line.format) for delta in json.loads(line.deltas)]
        return change_from_json({"label": line.label, "deltas": deltas})
    done = change_of(connection, line.target)
    assert done is not None, f"line {seq} is of line {line.target}, which is not there"
    return done.inverse() if line.kind == "undo" else done


def changes_since(connection: Connection, seq: int) -> list[Change]:
    """What every line after `seq` did, oldest first."""
    later = connection.execute(select(journal.c.seq).where(journal.c.seq > seq).order_by(journal.c.seq)).scalars().all()
    return [change for line in later if (change := change_of(connection, line)) is not None]
