"""Document: one open file. What it holds is its `plan`; `commit` is the one gate through which rows are written."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DatabaseError

from app.models import deliveries, files, issues, journal, options, store
from app.models.connection import problem, shown
from app.models.deliveries import Delivery
from app.models.frozen import digest
from app.models.issues import Baseline, Issue
from app.models.journal import Entry
from app.models.lock import Lock, user_name
from app.models.options import Option
from app.models.references import refuse_dangling
from app.models.safety import SafetyCopies
from app.plan.change import Change, FieldConflict, merge, reapply
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
        self._author = user_name()
        self._busy = threading.RLock()
        self._listeners: list[Listener] = []
        self._tops: journal.Tops | None = None
        self._safety = SafetyCopies(path)
        if not self.read_only:
            self._safety.begin()

    # opening and closing ----------------------------------------------------------------------------------------------
    @classmethod
    def create(cls, path: Path | str, plan: Plan, force: bool = False) -> Document:
        """A new file holding `plan`, open. force: in place of one that is there.

        Raises Environment where a file is there (without force), is open elsewhere, or can't be written.
        """
        where = Path(path).absolute()
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
        where = Path(path).absolute()
        return cls(where, files.open_file(where, read_only))

    def close(self) -> None:
        """Let go of file and lock. Nothing is lost: every change is in the file already."""
        with self._busy:
            self._safety.close()
            if self._engine is not None:
                self._engine.dispose()
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

    @property
    def safety_problem(self) -> str:
        """Why the last safety copy could not be made, as a sentence; empty where it could."""
        return self._safety.problem

    def sign_as(self, name: str) -> None:
        """Put a person's name to what is written from now on; empty: who is logged in."""
        self._author = name.strip() or user_name()

    def save_copy(self, path: Path | str, force: bool = False) -> str:
        """Write a whole copy elsewhere. Returns an empty text, or a sentence on what could not be copied.

        Works also when the file was deleted under us, then to its own place too. Raises Environment where the copy
        can't be written.
        """
        target = Path(path)
        if files.same_file(target, self._identity):
            raise Environment(f"{shown(target)} is the open file itself. Nothing was written. Maybe another name.")
        with self._busy, self._open_engine().connect() as connection:
            return files.save_copy(connection, self.plan, target, force, self._lock)

    # changing ---------------------------------------------------------------------------------------------------------
    def commit(self, change: Change) -> Entry | None:
        """Write a change and its journal line in one transaction; None for a change of nothing.

        Raises StaleChange where its rows are no longer as they were, EditRefused where a reference would lead to
        nothing, Environment where the machine does not let us; then the file and `plan` are as before.
        """
        with self._busy:
            self._refuse_read_only(change.label)
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

    def made(self) -> tuple[int, str]:
        """The instant at which the file was made, and by whom: where its history begins."""
        with self._reading() as connection:
            return files.made(connection)

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
        """A hash of all rows, whatever order they came in: equal digests, equal plans."""
        return digest(self.plan)

    # beside the plan: nothing here is undoable ------------------------------------------------------------------------
    def save_option(self, name: str, change: Change) -> None:
        """Keep a change uncommitted under a name, in place of one of that name."""
        with self._writing(f"Save option {name}") as connection:
            options.save(connection, name, change, _now(), self._author)

    def discard_option(self, name: str) -> None:
        """Raises EditRefused where there is none of that name."""
        with self._writing(f"Discard option {name}") as connection:
            if not options.discard(connection, name):
                raise EditRefused(f"There is no option “{name}”.")

    def options(self) -> list[Option]:
        """In order of name."""
        with self._reading() as connection:
            return options.all_options(connection)

    def option_change(self, name: str) -> tuple[Change, list[FieldConflict]]:
        """An option laid upon today's plan, field by field, and the fields that both changed. Raises EditRefused."""
        with self._reading() as connection:
            saved = options.change_of(connection, name)
        if saved is None:
            raise EditRefused(f"There is no option “{name}”.")
        plan = self.plan
        return reapply(saved, [plan.row((delta.table, delta.id)) for delta in saved.deltas])

    def freeze_baseline(self, name: str, number: int = 0, colour: str = "") -> Baseline:
        """Keep the whole plan as it is now."""
        with self._writing(f"Baseline {name}") as connection:
            return issues.freeze_baseline(connection, self.plan, name, number, colour, _now())

    def baselines(self) -> list[Baseline]:
        """Oldest first."""
        with self._reading() as connection:
            return issues.all_baselines(connection)

    def baseline_plan(self, baseline_id: int) -> Plan:
        """The plan as it was frozen. Raises EditRefused where there is none of that id."""
        with self._reading() as connection:
            found = issues.baseline_plan(connection, baseline_id)
        if found is None:
            raise EditRefused(f"There is no baseline {baseline_id}.")
        return found

    def put_blob(self, content: bytes, kind: str) -> str:
        """Keep bytes (kind: their media type), each once. Returns their hash."""
        with self._writing(f"Keep a {kind}") as connection:
            return issues.put_blob(connection, content, kind)

    def put_blobs(self, contents: Iterable[bytes], kind: str) -> None:
        """Keep many in one transaction."""
        with self._writing(f"Keep a {kind}") as connection:
            for content in contents:
                issues.put_blob(connection, content, kind)

    def blob(self, name: str) -> bytes:
        """The bytes of a hash. Raises EditRefused where there are none, or they are no longer those that were kept."""
        with self._reading() as connection:
            found = issues.blob(connection, name)
        if found is None:
            raise EditRefused(f"{shown(self.path)} does not hold “{name}”.")
        if not issues.is_whole(name, found):
            raise EditRefused(f"{shown(self.path)}: what was kept as “{name}” is damaged. Maybe a safety copy has it.")
        return found

    def publish(
        self,
        document: str,
        content: bytes,
        session_id: int | None = None,
        colour: str = "",
        kind: str = "application/pdf",
        rows: bytes | None = None,
    ) -> Issue:
        """Keep what goes out as the next number of that document (and session), with the plan as a baseline.

        rows: what is compared of it, so that a later wording does not make it stale.
        """
        with self._writing(f"Issue {document}") as connection:
            return issues.publish(
                connection, self.plan, document, content, kind, session_id, colour, _now(), self._author, rows
            )

    def issues(self) -> list[Issue]:
        """Oldest first."""
        with self._reading() as connection:
            return issues.all_issues(connection)

    def record_deliveries(self, issue_id: int, recipients: Iterable[tuple[int | None, str]]) -> list[Delivery]:
        """Note that an issue was sent, now, to recipients (id of the plan's row, name)."""
        with self._writing("Sent") as connection:
            return deliveries.record(connection, issue_id, recipients, _now(), self._author)

    def deliveries(self, issue_id: int | None = None) -> list[Delivery]:
        """Who was sent an issue, or any, in the order in which they were sent."""
        with self._reading() as connection:
            return deliveries.all_deliveries(connection, issue_id)

    def acknowledge(self, delivery_ids: Iterable[int], have_it: bool = True) -> None:
        """Note that recipients have what they were sent, now; or that they do not after all.

        Raises EditRefused where none of them was ever sent anything.
        """
        with self._writing("Acknowledged") as connection:
            if not deliveries.acknowledge(connection, delivery_ids, _now() if have_it else None):
                raise EditRefused("Nothing was sent to them, so nothing can be acknowledged.")

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
                _now(),
                self._author,
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
                kept = "What is shown is kept in memory."
                raise problem(error, self.path, kept, files.newest_copy(self.path)) from error

    @contextmanager
    def _writing(self, label: str) -> Iterator[Connection]:
        """One transaction; what goes wrong in it leaves the file as it was."""
        kept = f"“{label}” was not kept; everything before it is."
        with self._busy:
            self._refuse_read_only(label)
            if not files.same_file(self.path, self._identity):
                raise Environment(
                    f"{shown(self.path)} was moved, deleted or replaced while it was open. “{label}” was not kept. "
                    "Everything before it is still shown here: save a copy to keep it."
                )
            try:
                with self._open_engine().begin() as connection:
                    yield connection
                self._safety.after_commit()
            except (DatabaseError, sqlite3.Error, OSError) as error:
                raise problem(error, self.path, kept, files.newest_copy(self.path)) from error
            except (UnicodeError, OverflowError) as error:
                raise EditRefused(f"{kept} It holds a sign or a number that no file can hold ({error}).") from error

    def _open_engine(self) -> Engine:
        if self._engine is None:
            raise Environment(f"{shown(self.path)} is closed.")
        return self._engine


def _now() -> int:
    """The present instant."""
    return int(time.time() // 60)
