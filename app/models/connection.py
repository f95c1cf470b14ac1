"""What is SQLite's own: opening the one connection of a file, and sentences for what the machine refuses."""

from __future__ import annotations

import os
import sqlite3
import unicodedata
from pathlib import Path
from urllib.parse import quote_from_bytes

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import StaticPool

from app.plan.errors import CoversetError, Environment, FileRejected

APPLICATION_ID = 0x43565354  # "CVST"
MAGIC = b"SQLite format 3\x00"
BUSY_SECONDS = 5.0


def shown(path: Path) -> str:
    """A file's name as it can be printed everywhere: no control characters, no bytes that are no text."""
    text = (path.name or str(path)).encode("utf-8", "replace").decode()
    return "".join("�" if unicodedata.category(sign) == "Cc" else sign for sign in text)


def uri(path: Path, mode: str) -> str:
    """SQLite's URI of a path with any characters; mode ro, rw or rwc."""
    plain = os.fsencode(Path(os.path.abspath(path)).as_posix())
    return f"file://{'' if plain.startswith(b'/') else '/'}{quote_from_bytes(plain)}?mode={mode}"


def raw_connection(path: Path, mode: str) -> sqlite3.Connection:
    """A connection outside SQLAlchemy, for the backup API."""
    return sqlite3.connect(uri(path, mode), uri=True, timeout=BUSY_SECONDS, isolation_level=None)


def engine_of(raw: sqlite3.Connection) -> Engine:
    """An engine on this one connection. Transactions begin and end where SQLAlchemy says, also around DDL."""
    engine = create_engine("sqlite://", creator=lambda: raw, poolclass=StaticPool)

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN")

    return engine


def open_engine(path: Path, mode: str) -> Engine:
    """An engine with the settings of a document; mode ro, rw or rwc.

    The connection may be used by any thread, by one at a time: `Document` holds a lock around each use.
    """
    raw = sqlite3.connect(
        uri(path, mode), uri=True, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
    )
    try:
        if mode == "ro":
            raw.execute("PRAGMA query_only=ON")
        else:
            # one file, always whole: WAL would leave the newest changes in a second one that people don't copy
            raw.execute("PRAGMA journal_mode=DELETE")
            raw.execute("PRAGMA synchronous=FULL")
    except sqlite3.Error:
        raw.close()
        raise
    return engine_of(raw)


def copy_file(path: Path, target: Path, pages: int = -1, sleep: float = 0.0) -> None:
    """A copy of a file, whole even while it is being written: through SQLite's backup API, put in place at once.

    pages: how many to copy in one go, so that a writer never waits long (−1: all). Raises sqlite3.Error or OSError.
    """
    draft = target.with_name(f".{target.name}.{os.getpid()}.new")
    try:
        source = raw_connection(path, "ro")
        try:
            draft.unlink(missing_ok=True)
            copy = raw_connection(draft, "rwc")
            try:
                source.backup(copy, pages=pages, sleep=sleep)
            finally:
                copy.close()
        finally:
            source.close()
        os.replace(draft, target)
    finally:
        draft.unlink(missing_ok=True)


def problem(
    error: DatabaseError | sqlite3.Error | OSError, path: Path, kept: str, if_damaged: str = ""
) -> CoversetError:
    """The sentence for what SQLite or the system says. kept: what was and was not kept; if_damaged: advice.

    A damaged file is FileRejected, everything else Environment.
    """
    name = shown(path)
    if isinstance(error, OSError):
        return Environment(f"{name}: {error.strerror or error}. {kept}")
    cause = error.orig if isinstance(error, DatabaseError) else error
    code = getattr(cause, "sqlite_errorcode", None)
    primary = None if code is None else code & 0xFF
    match primary:
        case sqlite3.SQLITE_FULL:
            return Environment(f"There is no room left on the disk of {name}. {kept} Make room and try again.")
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return Environment(f"{name} is locked by another program. {kept} Close that program and try again.")
        case sqlite3.SQLITE_READONLY:
            return Environment(f"{name} can no longer be written. {kept} Maybe save a copy in another folder.")
        case sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_PERM:
            return Environment(f"{name} or its folder can't be opened. {kept} Maybe you lack the right to.")
        case sqlite3.SQLITE_IOERR:
            return Environment(f"The disk of {name} reports an error. {kept} Maybe save a copy on another disk.")
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB | sqlite3.SQLITE_ERROR:  # ERROR: a table is missing
            return FileRejected(name, "", f"the file is damaged ({cause}).", if_damaged, kept)
        case _:
            return Environment(f"{name}: {cause}. {kept}")


def application_and_format(connection: Connection) -> tuple[int, int]:
    """application_id and user_version of an open file."""
    application = connection.exec_driver_sql("PRAGMA application_id").scalar_one()
    version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    return int(application), int(version)


def mark_format(connection: Connection, version: int) -> None:
    """Write who made the file and its format, inside the running transaction."""
    connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version={version}")
