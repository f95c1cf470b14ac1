"""What is kept beside the plan for good: blobs by their hash, plans frozen as baselines, published issues."""

from __future__ import annotations

import hashlib
import random
from dataclasses import dataclass

from sqlalchemy import Connection, func, insert, select

from app.models.frozen import freeze, thaw
from app.models.journal import last_seq
from app.models.tables import FORMAT, baselines, blobs, issues
from app.plan.draft import ID_BITS
from app.plan.plan import Plan

ROWS_KIND = "application/zlib"


@dataclass(frozen=True, slots=True)
class Baseline:
    """A whole plan, frozen. at: instant; seq: the last line of the history that it contains (0: none)."""

    id: int
    name: str
    number: int
    colour: str
    at: int
    seq: int


@dataclass(frozen=True, slots=True)
class Issue:
    """A published document. number: 1, 2 … of that document and session; replaces: the issue before; at: instant.

    rows_hash: of the blob that holds its rows as they were compared; None: the file is older than they are.
    """

    id: int
    document: str
    session_id: int | None
    number: int
    colour: str
    at: int
    author: str
    replaces: int | None
    hash: str
    baseline_id: int
    rows_hash: str | None = None


def put_blob(connection: Connection, content: bytes, kind: str) -> str:
    """Keep bytes once, however often they are given. Returns their SHA-256 in hexadecimal."""
    name = hashlib.sha256(content).hexdigest()
    if connection.execute(select(blobs.c.hash).where(blobs.c.hash == name)).first() is None:
        connection.execute(insert(blobs).values(hash=name, kind=kind, bytes=content))
    return name


def is_whole(name: str, content: bytes) -> bool:
    """Whether bytes are those that were kept under a hash."""
    return hashlib.sha256(content).hexdigest() == name


def blob(connection: Connection, name: str) -> bytes | None:
    """The bytes of a hash, or None."""
    found: bytes | None = connection.execute(select(blobs.c.bytes).where(blobs.c.hash == name)).scalar_one_or_none()
    return found


def freeze_baseline(connection: Connection, plan: Plan, name: str, number: int, colour: str, at: int) -> Baseline:
    """Keep a whole plan as it is now."""
    baseline = Baseline(_new_id(), name, number, colour, at, last_seq(connection))
    connection.execute(
        insert(baselines).values(
            id=baseline.id,
            name=name,
            number=number,
            colour=colour,
            format=FORMAT,
            at=at,
            seq=baseline.seq,
            rows=freeze(plan),
        )
    )
    return baseline


def all_baselines(connection: Connection) -> list[Baseline]:
    """Oldest first."""
    c = baselines.c
    columns = select(c.id, c.name, c.number, c.colour, c.at, c.seq)
    return [Baseline(*line) for line in connection.execute(columns.order_by(c.at, c.seq, c.number, c.id))]


def baseline_plan(connection: Connection, baseline_id: int) -> Plan | None:
    """The plan of a baseline, upgraded to today's format, or None."""
    c = baselines.c
    line = connection.execute(select(c.rows, c.format).where(c.id == baseline_id)).one_or_none()
    return None if line is None else thaw(line.rows, line.format)


def publish(
    connection: Connection,
    plan: Plan,
    document: str,
    content: bytes,
    kind: str,
    session_id: int | None,
    colour: str,
    at: int,
    author: str,
    rows: bytes | None = None,
) -> Issue:
    """Keep what goes out, with the plan it was made from, as the next number of that document and session.

    rows: what is compared of it (`reports/kept_rows.py`).
    """
    c = issues.c
    same = (c.document == document, c.session_id.is_not_distinct_from(session_id))
    number = 1 + connection.execute(select(func.coalesce(func.max(c.number), 0)).where(*same)).scalar_one()
    before = connection.execute(select(c.id).where(*same).order_by(c.number.desc()).limit(1)).scalar_one_or_none()
    baseline = freeze_baseline(connection, plan, document, number, colour, at)
    name = put_blob(connection, content, kind)
    kept = None if rows is None else put_blob(connection, rows, ROWS_KIND)
    issue = Issue(_new_id(), document, session_id, number, colour, at, author, before, name, baseline.id, kept)
    connection.execute(
        insert(issues).values(
            id=issue.id,
            document=document,
            session_id=session_id,
            number=number,
            colour=colour,
            at=at,
            author=author,
            replaces=before,
            hash=name,
            baseline_id=baseline.id,
            rows_hash=kept,
        )
    )
    return issue


def all_issues(connection: Connection) -> list[Issue]:
    """Oldest first."""
    c = issues.c
    whose = (c.id, c.document, c.session_id, c.number, c.colour, c.at, c.author)
    columns = select(*whose, c.replaces, c.hash, c.baseline_id, c.rows_hash)
    found = connection.execute(columns.order_by(c.at, c.document, c.session_id, c.number))
    return [Issue(*values) for values in map(tuple, found)]


def _new_id() -> int:
    return random.SystemRandom().getrandbits(ID_BITS) or 1
