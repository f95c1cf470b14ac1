"""Document: one open file. What it holds is its `plan`; `commit` is the one gate through which rows are written."""

from __future__ import annotations

import hashlib
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DatabaseError

from app.models import files, journal, store
from app.models.connection import problem, shown
from app.models.journal import Entry
from app.models.lock import Lock, user_name
from app.models.references import refuse_dangling
from app.plan.change import Change, merge
from app.plan.codec import row_to_json
from app.plan.errors import EditRefused, Environment, StaleChange
from app.plan.plan import Plan

Listener = Callable[[Change], None]


class Document:
    """A production's file, open.

    path                where it is
    plan                the last durable Plan; replaced by commit, undo, redo, never changed
    read_only           whether nothing can be written, and
    read_only_reason    why, as a sentence (empty where it can)

    Any thread may call any method; calls wait for each other. A Plan may cross threads, a connection never leaves here.
    """

    def __init__(self, path: Path, opened: files.Opened) -> None:
        """Use `Document.open` or `Document.create`."""
        self.path = path
        self.plan: Plan = opened.plan
        self.read_only_reason = opened.read_only_reason
        self._engine: Engine | None = opened.engine
        self._lock: Lock | None = opened.lock
        self._identity = opened.identity
        self._busy = threading.RLock()
        self._listeners: list[Listener] = []
        self._tops: journal.Tops | None = None

    # opening and closing ----------------------------------------------------------------------------------------------
    @classmethod
    def create(cls, path: Path | str, plan: Plan, force: bool = False) -> Document:
        """A new file holding `plan`, open. force: in place of one that is there.

        Raises Environment where a file is there (without force), is open elsewhere, or can't be written.
        """
        where = Path(path)
        plan.validate()
        files.create(where, plan, force)
        return cls.open(where)

    @classmethod
    def open(cls, path: Path | str, read_only: bool = False) -> Document:
        """Open a file; read_only: nothing is written, not even a lock.

        A file that somebody else has open, or that can't be written, is opened read-only and says why. One of an older
        format is migrated, after a copy beside it. Raises FileRejected for what is no whole Coverset file, Environment
        for what the machine does not let us read.
        """
        where = Path(path)
        return cls(where, files.open_file(where, read_only))

    def close(self) -> None:
        """Let go of file and lock. Nothing is lost: every change is in the file already."""
        with self._busy:
            if self._engine is not None:
                files.close_engine(self._engine)
                self._engine = None
            if self._lock is not None:
                self._lock.release()
                self._lock = None
            self._listeners.clear()

    def __enter__(self) -> Document:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def read_only(self) -> bool:
        return bool(self.read_only_reason)

    # changing ---------------------------------------------------------------------------------------------------------
    def commit(self, change: Change) -> Entry | None:
        """Write a change and its journal line in one transaction; None for a change of nothing.

        Raises StaleChange where its rows are no longer as they were, EditRefused where a reference would lead to
        nothing, Environment where the machine does not let us; then the file and `plan` are as before.
        """
        with self._busy:
            if not change:
                return None
            entry = self._write("do", None, change)
        self._tell(change)
        return entry

    def undo(self) -> Entry:
        """Take back the newest change that stands. Raises EditRefused where there is none or its rows have changed."""
        return self._reverse("undo")

    def redo(self) -> Entry:
        """Do again what was undone last. Raises EditRefused where there is none or its rows have changed."""
        return self._reverse("redo")

    def can_undo(self) -> str | None:
        """The label of the change that `undo` would take back, or None."""
        top = self._top("undo")
        return None if top is None or self.read_only else top[1]

    def can_redo(self) -> str | None:
        """The label of the change that `redo` would do again, or None."""
        top = self._top("redo")
        return None if top is None or self.read_only else top[1]

    def go_to(self, seq: int) -> Entry | None:
        """Bring all rows back to what they were after line `seq` of the history (0: as the file was made).

        It is one new change, itself undoable; None where the rows are so already. Raises EditRefused for a line that
        is not there.
        """
        with self._busy:
            with self._reading() as connection:
                last = journal.last_seq(connection)
                if not 0 <= seq <= last:
                    raise EditRefused(f"The history of {shown(self.path)} has no line {seq}; it ends with {last}.")
                later = journal.changes_since(connection, seq)
                there = journal.change_of(connection, seq) if seq else None
            label = f"Go back to “{there.label}”" if there else "Go back to the beginning"
            return self.commit(merge(label, [change.inverse() for change in reversed(later)]))

    def history(self) -> list[Entry]:
        """Every line of the journal, oldest first."""
        with self._reading() as connection:
            return journal.history(connection)

    def entry_change(self, seq: int) -> Change:
        """What line `seq` of the history did to the rows. Raises EditRefused for a line that is not there."""
        with self._reading() as connection:
            found = journal.change_of(connection, seq)
        if found is None:
            raise EditRefused(f"The history of {shown(self.path)} has no line {seq}.")
        return found

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` with each Change that became durable, in the thread that wrote it. Returns how to stop it."""
        self._listeners.append(listener)

        def stop() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return stop

    def digest(self) -> str:
        """A hash of all rows, the same whatever order they came in: equal digests, equal plans."""
        return digest(self.plan)

    # inside -----------------------------------------------------------------------------------------------------------
    def _reverse(self, kind: journal.Kind) -> Entry:
        with self._busy:
            self._refuse_read_only(kind)
            top = self._top(kind)
            if top is None:
                raise EditRefused(f"There is nothing to {kind}.")
            done = self.entry_change(top[0])
            change = done.inverse() if kind == "undo" else done
            stale = [
                self.plan.name_of((d.table, d.id)) for d in change.deltas if self.plan.row((d.table, d.id)) != d.before
            ]
            if stale:
                names = ", ".join(stale[:5]) + (f" and {len(stale) - 5} more" if len(stale) > 5 else "")
                raise StaleChange(f"“{change.label}” can't be {kind}ne: {names} changed since. Nothing was changed.")
            entry = self._write(kind, top[0], change)
        self._tell(change)
        return entry

    def _write(self, kind: journal.Kind, target: int | None, change: Change) -> Entry:
        self._refuse_read_only(change.label)
        after = self.plan.with_change(change)
        refuse_dangling(after, change)
        with self._writing(change.label) as connection:
            store.write(connection, change)
            entry = journal.append(
                connection,
                kind,
                target,
                change.label,
                change if kind == "do" else None,
                int(time.time() // 60),
                user_name(),
            )
        self.plan = after
        self._tops = None
        return entry

    def _tell(self, change: Change) -> None:
        for listener in tuple(self._listeners):
            listener(change)

    def _top(self, kind: journal.Kind) -> tuple[int, str] | None:
        with self._busy:
            if self._tops is None:
                with self._reading() as connection:
                    self._tops = journal.tops(connection)
            return self._tops.undo if kind == "undo" else self._tops.redo

    def _refuse_read_only(self, label: str) -> None:
        if self.read_only:
            raise Environment(f"{self.read_only_reason} “{label}” was not kept.")

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with self._busy:
            try:
                with self._open_engine().connect() as connection:
                    yield connection
            except (DatabaseError, sqlite3.Error) as error:
                raise problem(error, self.path, "Nothing was changed.") from error

    @contextmanager
    def _writing(self, label: str) -> Iterator[Connection]:
        """One transaction; what goes wrong in it leaves the file as it was."""
        kept = f"“{label}” was not kept; everything before it is."
        with self._busy:
            if not files.same_file(self.path, self._identity):
                raise Environment(
                    f"{shown(self.path)} was moved, deleted or replaced while it was open. “{label}” was not kept. "
                    "Everything before it is still shown here: save a copy to keep it."
                )
            try:
                with self._open_engine().begin() as connection:
                    yield connection
            except (DatabaseError, sqlite3.Error, OSError) as error:
                raise problem(error, self.path, kept) from error

    def _open_engine(self) -> Engine:
        if self._engine is None:
            raise Environment(f"{shown(self.path)} is closed.")
        return self._engine


def digest(plan: Plan) -> str:
    """A hash of all rows of a plan, whatever order they came in."""
    total = hashlib.blake2b(digest_size=16)
    for name, table in plan.tables.items():
        for row_id in sorted(table):
            total.update(f"{name} {sorted(row_to_json(table[row_id]).items())}\n".encode())
    return total.hexdigest()
