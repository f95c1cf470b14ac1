"""Safety copies: the last few states of each file, in the user's data folder, made behind the user's back.

A copy is made when a file is opened and then every so often; in a thread, a few pages at a time, so that no commit
waits for it. A copy that is damaged is thrown away rather than taking the place of a good one.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
import struct
import threading
import time
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import platformdirs

from app.models.connection import copy_file, raw_connection, shown

KEEP = 10
EVERY_COMMITS = 50
EVERY_SECONDS = 600.0
PAGES_AT_ONCE = 64  # 256 KB: a fraction of a millisecond during which a commit would wait
PAUSE_SECONDS = 0.002


@dataclass(frozen=True, slots=True)
class Copy:
    """A safety copy. at: when it was made, local."""

    path: Path
    at: datetime


def folder_of(path: Path) -> Path:
    """Where the copies of a file are: a folder for each place a file was opened at."""
    real = os.path.realpath(path)
    readable = "".join(sign if sign.isascii() and sign.isalnum() else "-" for sign in path.stem)[:40]
    return _root() / f"{readable}-{hashlib.blake2b(os.fsencode(real), digest_size=6).hexdigest()}"


def _root() -> Path:
    return platformdirs.user_data_path("Coverset", appauthor=False) / "safety"


def copies_of(path: Path) -> list[Copy]:
    """The safety copies of a file, newest first."""
    try:
        found = [(file.stat().st_mtime_ns, file) for file in folder_of(path).glob("*.coverset")]
    except OSError:
        return []
    return [
        Copy(file, datetime.fromtimestamp(when / 1e9).astimezone().replace(microsecond=0))
        for when, file in sorted(found, reverse=True)
    ]


class SafetyCopies:
    """Makes the copies of one open file. problem: why the last one could not be made, as a sentence, or empty."""

    def __init__(self, path: Path) -> None:
        self.problem = ""
        self._path = path
        self._folder = folder_of(path)
        self._commits = 0
        self._last = time.monotonic()
        self._thread: threading.Thread | None = None
        # a copy that somebody opened to look at it needs no copies of its own
        self._wanted = _root() not in Path(os.path.realpath(path)).parents

    def begin(self) -> None:
        """Make one now, unless the newest holds the same."""
        if not self._wanted or (self._thread is not None and self._thread.is_alive()):
            return
        self._commits, self._last = 0, time.monotonic()
        self._thread = threading.Thread(target=self._make, name=f"safety copy of {shown(self._path)}")
        self._thread.start()

    def after_commit(self) -> None:
        """Make one if enough was done, or time has passed, since the last."""
        self._commits += 1
        if self._commits >= EVERY_COMMITS or time.monotonic() - self._last >= EVERY_SECONDS:
            self.begin()

    def close(self) -> None:
        """Wait for one that is being made."""
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _make(self) -> None:
        try:
            state = _change_counter(self._path)
            known = copies_of(self._path)
            if known and known[0].path.stem.endswith(f"c{state}"):
                return
            self._folder.mkdir(parents=True, exist_ok=True)
            when = datetime.now().astimezone().strftime("%Y-%m-%d %H-%M-%S")
            target = self._folder / f"{when} c{state}.coverset"
            copy_file(self._path, target, PAGES_AT_ONCE, PAUSE_SECONDS)
            damage = _damage(target)
            if damage:
                target.unlink()
                self.problem = f"{shown(self._path)} is damaged ({damage}). Maybe open a safety copy."
                return
            for old in copies_of(self._path)[KEEP:]:
                old.path.unlink(missing_ok=True)
            self.problem = ""
        except (OSError, sqlite3.Error) as error:
            self.problem = f"No safety copy of {shown(self._path)} could be made in {self._folder}: {error}."


def _change_counter(path: Path) -> int:
    """How many transactions have changed the file: bytes 24 to 27 of SQLite's header."""
    with open(path, "rb") as file:
        header = file.read(28)
    return int(struct.unpack(">I", header[24:28])[0])


def _damage(path: Path) -> str:
    """What SQLite's own check finds wrong with a file, or an empty text."""
    copy = raw_connection(path, "ro")
    try:
        found = str(copy.execute("PRAGMA quick_check(1)").fetchone()[0])
    except sqlite3.DatabaseError as error:
        return str(error)
    finally:
        copy.close()
    return "" if found == "ok" else found.splitlines()[0]
