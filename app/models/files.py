"""Making and opening a file: what it must look like, who may write it, what is done before its rows are read."""

from __future__ import annotations

import os
import sqlite3
import struct
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, Engine, insert
from sqlalchemy.exc import DatabaseError

from app.models import migrations, store
from app.models.connection import (
    APPLICATION_ID,
    MAGIC,
    application_and_format,
    engine_of,
    mark_format,
    open_engine,
    problem,
    raw_connection,
    shown,
)
from app.models.lock import Held, Lock, held_sentence, user_name
from app.models.tables import FORMAT, meta, metadata
from app.plan.errors import CoversetError, Environment, FileRejected
from app.plan.plan import Plan

NOTHING_OPENED = "Nothing was opened."


@dataclass(frozen=True, slots=True)
class Opened:
    """What a Document is made of. identity: (device, number) by which the system knows the file."""

    engine: Engine
    plan: Plan
    lock: Lock | None
    identity: tuple[int, int]
    read_only_reason: str


def create(path: Path, plan: Plan, force: bool) -> None:
    """Write a whole new file beside its place, then put it there at once.

    Raises Environment where a file is there and not `force`, is open elsewhere, or the folder can't be written.
    """
    name = shown(path)
    if path.is_dir():
        raise Environment(f"{name} is a folder. Nothing was written.")
    if path.exists() and not force:
        raise Environment(f"{name} exists already. Nothing was written. Maybe choose another name, or --force.")
    try:
        lock = Lock(path)
    except Held as held:
        raise Environment(f"{held_sentence(path, held.note)} Nothing was written.") from held
    except OSError as error:
        raise problem(error, path, "Nothing was written.") from error
    draft = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        _write_new(draft, plan)
        # what an earlier file left unfinished would be taken for the new one's
        for suffix in ("-journal", "-wal", "-shm"):
            path.with_name(path.name + suffix).unlink(missing_ok=True)
        os.replace(draft, path)
    except (DatabaseError, sqlite3.Error, OSError) as error:
        raise problem(error, path, "Nothing was written.") from error
    finally:
        draft.unlink(missing_ok=True)
        draft.with_name(draft.name + "-journal").unlink(missing_ok=True)
        lock.release()


def _write_new(path: Path, plan: Plan) -> None:
    path.unlink(missing_ok=True)
    engine = open_engine(path, "rwc")
    try:
        with engine.begin() as connection:
            metadata.create_all(connection)
            store.insert_all(connection, plan)
            connection.execute(insert(meta), [{"key": "made_by", "value": user_name()}])
            mark_format(connection, FORMAT)
    finally:
        close_engine(engine)


def close_engine(engine: Engine) -> None:
    """Close an engine and its one connection."""
    engine.dispose()


def open_file(path: Path, read_only: bool) -> Opened:
    """Look at a file, lock it if it is to be written, bring it to today's format and read its rows."""
    name = shown(path)
    _refuse_bad_header(path)
    lock: Lock | None = None
    reason = f"{name} was opened read-only." if read_only else _why_not_writable(path)
    if not reason:
        try:
            lock = Lock(path)
        except Held as held:
            reason = held_sentence(path, held.note)
        except OSError as error:
            reason = (
                f"{name} is read-only here: its folder can't be written ({error.strerror}). Maybe copy it elsewhere."
            )
    engine: Engine | None = None
    try:
        engine = open_engine(path, "ro" if reason else "rw")
        engine = _todays_format(path, engine, read_only=bool(reason))
        with engine.connect() as connection:
            plan = _read(connection, path)
        found = os.stat(path)
        return Opened(engine, plan, lock, (found.st_dev, found.st_ino), reason)
    except (DatabaseError, sqlite3.Error, OSError) as error:
        _let_go(engine, lock)
        raise problem(error, path, NOTHING_OPENED) from error
    except CoversetError:
        _let_go(engine, lock)
        raise


def _let_go(engine: Engine | None, lock: Lock | None) -> None:
    if engine is not None:
        close_engine(engine)
    if lock is not None:
        lock.release()


def _refuse_bad_header(path: Path) -> None:
    """Raises for what is not there, is a folder, or does not begin and end as a database does."""
    name = shown(path)
    try:
        if path.is_dir():
            raise Environment(f"{name} is a folder, not a file. {NOTHING_OPENED}")
        with open(path, "rb") as file:
            header = file.read(100)
            size = os.fstat(file.fileno()).st_size
    except FileNotFoundError as error:
        raise Environment(
            f"{name} does not exist in {shown(path.absolute().parent)}. Maybe it was moved or renamed."
        ) from error
    except OSError as error:
        raise Environment(f"{name} can't be read: {error.strerror}. {NOTHING_OPENED}") from error
    if not size:
        raise FileRejected(name, "", "the file is empty (0 bytes).", "Maybe open a safety copy.", NOTHING_OPENED)
    if not header.startswith(MAGIC[: len(header)]):
        raise FileRejected(
            name, "", "this is not a Coverset file.", "Maybe import it, if it is a screenplay.", NOTHING_OPENED
        )
    unfinished = path.with_name(path.name + "-journal").exists()  # SQLite will mend it; the header may be half new
    page, changes, pages, valid_for = struct.unpack(">16xH6xII60xI4x", header.ljust(100, b"\0"))
    needed = pages * (65536 if page == 1 else page)
    if len(header) < 100 or (size < needed and changes == valid_for and not unfinished):
        raise FileRejected(
            name, "", f"the file is cut off ({size} bytes of {needed}).", "Maybe open a safety copy.", NOTHING_OPENED
        )


def _why_not_writable(path: Path) -> str:
    try:
        with open(path, "r+b"):
            return ""
    except OSError as error:
        return f"{shown(path)} is read-only here ({error.strerror}). Maybe copy it elsewhere."


def _todays_format(path: Path, engine: Engine, read_only: bool) -> Engine:
    """The engine of a file of today's format: this one, migrated where it may be, else a migrated copy in memory."""
    name = shown(path)
    with engine.connect() as connection:
        application, version = application_and_format(connection)
    if application != APPLICATION_ID:
        raise FileRejected(name, "", "this is a database, but not a Coverset file.", "", NOTHING_OPENED)
    if version > FORMAT:
        raise FileRejected(
            name, "", f"a newer Coverset wrote it (format {version}; this one knows formats up to {FORMAT}).",
            "Maybe update Coverset.", NOTHING_OPENED,
        )  # fmt: skip
    if version < 1:
        raise FileRejected(name, "", f"there is no format {version} of Coverset files.", "", NOTHING_OPENED)
    if version == FORMAT:
        return engine
    if read_only:
        close_engine(engine)
        memory = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        source = raw_connection(path, "ro")
        try:
            source.backup(memory)
        finally:
            source.close()
        engine = engine_of(memory)
    else:
        copy_file(path, _copy_name(path, version))
    with engine.begin() as connection:
        migrations.upgrade_tables(connection, version)
    return engine


def _copy_name(path: Path, version: int) -> Path:
    """`NAME.format1.coverset`, or with a number where that is there already."""
    number = 1
    while True:
        more = f"-{number}" if number > 1 else ""
        found = path.with_name(f"{path.stem}.format{version}{more}{path.suffix}")
        if not found.exists():
            return found
        number += 1


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


def _read(connection: Connection, path: Path) -> Plan:
    try:
        plan = store.load(connection)
    except (TypeError, ValueError) as error:
        raise FileRejected(
            shown(path), "", f"a row holds what can't be read ({error}).", "Maybe open a safety copy.", NOTHING_OPENED
        ) from error
    return plan


def same_file(path: Path, identity: tuple[int, int]) -> bool:
    """Whether the file of that identity still lies at `path`."""
    try:
        found = os.stat(path)
    except OSError:
        return False
    return (found.st_dev, found.st_ino) == identity
