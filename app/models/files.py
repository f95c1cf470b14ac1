"""Making and opening a file: what it must look like, who may write it, what is done before its rows are read."""

from __future__ import annotations

import os
import sqlite3
import struct
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, Engine, insert, select
from sqlalchemy.exc import DatabaseError

from app.models import migrations, safety, store
from app.models.connection import (
    APPLICATION_ID,
    MAGIC,
    application_and_format,
    copy_file,
    engine_of,
    mark_format,
    open_engine,
    problem,
    raw_connection,
    shown,
)
from app.models.lock import Held, Lock, held_sentence, lock_path, user_name
from app.models.tables import FORMAT, meta
from app.plan.errors import CoversetError, EditRefused, Environment, FileRejected
from app.plan.plan import Plan

NOTHING_OPENED = "Nothing was opened."
NOTHING_WRITTEN = "Nothing was written."


@dataclass(frozen=True, slots=True)
class Opened:
    """What a Document is made of. identity: (device, number) by which the system knows the file."""

    engine: Engine
    plan: Plan
    lock: Lock | None
    identity: tuple[int, int]
    read_only_reason: str


# making ---------------------------------------------------------------------------------------------------------------
def create(path: Path, plan: Plan, force: bool) -> None:
    """A new file with these rows, there whole or not at all.

    Raises Environment where a file is there and not `force`, is open elsewhere, or the folder can't be written.
    """
    put_in_place(path, force, lambda draft: _write_new(draft, plan))


def put_in_place(path: Path, force: bool, write: Callable[[Path], None], ours: Lock | None = None) -> None:
    """Let `write` make a file beside its place, then move it there at once. Raises as `create` does.

    ours: a lock that we hold already, perhaps of that very place.
    """
    name = shown(path)
    if "\0" in str(path):
        raise Environment(f"{name} is no name for a file. {NOTHING_WRITTEN}")
    if os.path.isdir(path):
        raise Environment(f"{name} is a folder. {NOTHING_WRITTEN}")
    if not os.path.isdir(path.absolute().parent):
        raise Environment(f"There is no folder {shown(path.absolute().parent)} for {name}. {NOTHING_WRITTEN}")
    if os.path.exists(path) and not force:
        raise Environment(f"{name} exists already. {NOTHING_WRITTEN} Maybe choose another name, or --force.")
    path = Path(os.path.realpath(path))  # a link goes on leading there
    try:
        lock = None if ours is not None and ours.path == lock_path(path) else Lock(path)
    except Held as held:
        raise Environment(f"{held_sentence(path, held.note)} {NOTHING_WRITTEN}") from held
    except OSError as error:
        raise problem(error, path, NOTHING_WRITTEN) from error
    draft = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        draft.unlink(missing_ok=True)
        write(draft)
        # what an earlier file left unfinished would be taken for the new one's
        for suffix in ("-journal", "-wal", "-shm"):
            path.with_name(path.name + suffix).unlink(missing_ok=True)
        os.replace(draft, path)
        _make_durable(path.absolute().parent)
    except (DatabaseError, sqlite3.Error, OSError) as error:
        raise problem(error, path, NOTHING_WRITTEN) from error
    finally:
        draft.unlink(missing_ok=True)
        draft.with_name(draft.name + "-journal").unlink(missing_ok=True)
        if lock is not None:
            lock.release()


def _write_new(path: Path, plan: Plan) -> None:
    engine = open_engine(path, "rwc")
    try:
        with engine.begin() as connection:
            store.create_tables(connection)
            store.insert_all(connection, plan)
            origin = {"made_at": str(int(time.time() // 60)), "made_by": user_name()}
            connection.execute(insert(meta), [{"key": key, "value": value} for key, value in origin.items()])
            mark_format(connection, FORMAT)
    finally:
        engine.dispose()


def _make_durable(folder: Path) -> None:
    """A name is safe from a power cut only when its folder is on the disk too."""
    if sys.platform != "win32":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


# opening --------------------------------------------------------------------------------------------------------------
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
            reason = f"{name} is read-only here: its folder can't be written ({error.strerror}). Maybe copy it."
    engine: Engine | None = None
    try:
        found = os.stat(path)
        if reason:
            _finish_interrupted_write(path)
        engine = open_engine(path, "ro" if reason else "rw")
        engine = _todays_format(path, engine, read_only=bool(reason))
        with engine.connect() as connection:
            plan = _read(connection, path)
        return Opened(engine, plan, lock, (found.st_dev, found.st_ino), reason)
    except (DatabaseError, sqlite3.Error, OSError) as error:
        _let_go(engine, lock)
        raise problem(error, path, NOTHING_OPENED, newest_copy(path)) from error
    except CoversetError:
        _let_go(engine, lock)
        raise


def _let_go(engine: Engine | None, lock: Lock | None) -> None:
    if engine is not None:
        engine.dispose()
    if lock is not None:
        lock.release()


def _refuse_bad_header(path: Path) -> None:
    """Raises for what is not there, is a folder, or does not begin and end as a database does."""
    name = shown(path)
    try:
        if os.path.isdir(path):
            raise Environment(f"{name} is a folder, not a file. {NOTHING_OPENED}")
        with open(path, "rb") as file:
            header = file.read(100)
            size = os.fstat(file.fileno()).st_size
    except FileNotFoundError as error:
        folder = shown(path.absolute().parent)
        raise Environment(f"{name} does not exist in {folder}. Maybe it was moved or renamed.") from error
    except (OSError, ValueError) as error:  # ValueError: a name that no system can have
        why = error.strerror if isinstance(error, OSError) else str(error)
        raise Environment(f"{name} can't be read: {why}. {NOTHING_OPENED}") from error
    if not size:
        raise _rejected(path, "the file is empty (0 bytes).", newest_copy(path))
    if not header.startswith(MAGIC[: len(header)]):
        raise _rejected(path, "this is not a Coverset file.", "Maybe it is a screenplay, to be imported.")
    page, changes, pages, valid_for = struct.unpack(">16xH6xII60xI4x", header.ljust(100, b"\0"))
    needed = pages * (65536 if page == 1 else page)
    unfinished = path.with_name(path.name + "-journal").exists()  # SQLite will mend it; the header may be half new
    if len(header) < 100 or (size < needed and changes == valid_for and not unfinished):
        raise _rejected(path, f"the file is cut off ({size} bytes of {needed}).", newest_copy(path))


def newest_copy(path: Path) -> str:
    """Where the newest safety copy of a file is, as advice; empty where there is none."""
    copies = safety.copies_of(path)
    if not copies:
        return "There is no safety copy of it here."
    return f"Maybe open its safety copy of {copies[0].at:%d.%m.%Y %H:%M}: {copies[0].path}"


def _rejected(path: Path, message: str, remedy: str = "") -> FileRejected:
    return FileRejected(shown(path), "", message, remedy, NOTHING_OPENED)


def _why_not_writable(path: Path) -> str:
    try:
        with open(path, "r+b"):
            return ""
    except OSError as error:
        return f"{shown(path)} is read-only here ({error.strerror}). Maybe copy it elsewhere."


def _finish_interrupted_write(path: Path) -> None:
    """Let SQLite take back what a killed process left half written; nobody could read the file before that.

    Where another process is writing just now, SQLite sees that it lives and leaves it alone.
    """
    if not path.with_name(path.name + "-journal").exists():
        return
    writer = raw_connection(path, "rw")
    try:
        writer.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise
        message = "a change to it was interrupted, and its folder can't be written to take the half of it back."
        remedy = f"Maybe copy it and {shown(path)}-journal together to another folder."
        raise _rejected(path, message, remedy) from error
    finally:
        writer.close()


def _todays_format(path: Path, engine: Engine, read_only: bool) -> Engine:
    """The engine of a file of today's format: this one, migrated where it may be, else a migrated copy in memory."""
    with engine.connect() as connection:
        application, version = application_and_format(connection)
    if application != APPLICATION_ID:
        raise _rejected(path, "this is a database, but not a Coverset file.")
    if version > FORMAT:
        message = f"a newer Coverset wrote it (format {version}; this one knows formats up to {FORMAT})."
        raise _rejected(path, message, "Maybe update Coverset.")
    if version < 1:
        raise _rejected(path, f"there is no format {version} of Coverset files.")
    if version == FORMAT:
        return engine
    if read_only:
        engine.dispose()
        engine = engine_of(_in_memory(path))
    else:
        copy_file(path, _copy_name(path, version))
    with engine.begin() as connection:
        migrations.upgrade_tables(connection, version)
    return engine


def _in_memory(path: Path) -> sqlite3.Connection:
    memory = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    source = raw_connection(path, "ro")
    try:
        source.backup(memory)
    finally:
        source.close()
    return memory


def _copy_name(path: Path, version: int) -> Path:
    """`NAME.format1.coverset`, or with a number where that is there already."""
    number = 1
    while True:
        more = f"-{number}" if number > 1 else ""
        found = path.with_name(f"{path.stem}.format{version}{more}{path.suffix}")
        if not found.exists():
            return found
        number += 1


def _read(connection: Connection, path: Path) -> Plan:
    wrong = store.wrong_value(connection)
    if wrong:
        raise _rejected(path, f"{wrong}.", newest_copy(path))
    try:
        plan = store.load(connection)
        plan.validate()
    except (TypeError, ValueError, EditRefused) as error:
        raise _rejected(path, f"a row can't be understood ({error}).", newest_copy(path)) from error
    return plan


def made(connection: Connection) -> tuple[int, str]:
    """The instant at which a file was made, and by whom."""
    found = {line.key: line.value for line in connection.execute(select(meta.c.key, meta.c.value))}
    return int(found.get("made_at", 0)), found.get("made_by", "")


# an open file ---------------------------------------------------------------------------------------------------------
def same_file(path: Path, identity: tuple[int, int]) -> bool:
    """Whether the file of that identity still lies at `path`."""
    try:
        found = os.stat(path)
    except OSError:
        return False
    return (found.st_dev, found.st_ino) == identity


def save_copy(connection: Connection, plan: Plan, target: Path, force: bool, ours: Lock | None) -> str:
    """A copy of an open file, whole. Returns an empty text, or what could not be copied.

    Where the open file itself can't be read any more, the rows are written anew from memory, without the history.
    Raises Environment where the copy can't be written.
    """
    lost: list[str] = []

    def write(draft: Path) -> None:
        copy = raw_connection(draft, "rwc")
        try:
            source = connection.connection.driver_connection
            assert isinstance(source, sqlite3.Connection)
            source.backup(copy)
            intact = copy.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
        except sqlite3.DatabaseError as error:
            if getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_FULL:
                raise
            intact = False
        finally:
            copy.close()
        if not intact:
            lost.append("The open file can't be read any more: its history, options and issues are not in the copy.")
            draft.unlink(missing_ok=True)
            _write_new(draft, plan)

    put_in_place(target, force, write, ours)
    return " ".join(lost)
