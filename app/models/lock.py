"""One writer a file: a lock held by the system on a file beside it, gone with the process that held it."""

from __future__ import annotations

import getpass
import os
import socket
import sys
from contextlib import suppress
from pathlib import Path

from app.models.connection import shown

# the note at the start can be read while a byte far behind it is locked (Windows lets nobody read a locked byte)
_LOCKED_BYTE = 1 << 30


class Held(Exception):
    """Somebody else has the lock. note: what they wrote into it, `Anna, process 4711 on edit-3`."""

    def __init__(self, note: str) -> None:
        self.note = note
        super().__init__(note)


def user_name() -> str:
    """Who is logged in, or an empty text where the system doesn't know."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return ""


class Lock:
    """Held from its making until `release`. Raises Held, or OSError where no file can be made there."""

    def __init__(self, path: Path) -> None:
        """path: of the document; the lock lies beside it, whatever name led there."""
        self.path = lock_path(path)
        while True:
            self._file = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o644)
            try:
                _seize(self._file)
                same = os.path.samestat(os.fstat(self._file), os.stat(self.path))
            except FileNotFoundError:
                same = False
            except BlockingIOError:
                note = _note(self._file)
                os.close(self._file)
                raise Held(note) from None
            except OSError:
                os.close(self._file)
                raise
            if same:
                break
            # the one before us took the file away as it let go: lock the one that is there now
            os.close(self._file)
        who = f"{user_name() or 'somebody'}, process {os.getpid()} on {socket.gethostname()}"
        with suppress(OSError):  # a full disk may keep the note from being written; the lock holds without
            os.ftruncate(self._file, 0)
            os.write(self._file, who.encode("utf-8", "replace"))

    def release(self) -> None:
        if sys.platform != "win32":
            # taken away while still held, so that nobody locks a file that is about to go
            with suppress(OSError):
                os.unlink(self.path)
            os.close(self._file)
        else:
            os.close(self._file)
            with suppress(OSError):  # somebody may have opened it already: then it is theirs
                os.unlink(self.path)


def lock_path(path: Path) -> Path:
    real = Path(os.path.realpath(path))
    return real.with_name(f".{real.name}.lock")


def _note(file: int) -> str:
    with suppress(OSError):
        os.lseek(file, 0, os.SEEK_SET)
        return os.read(file, 200).decode("utf-8", "replace").strip()
    return ""


if sys.platform == "win32":
    import errno
    import msvcrt

    def _seize(file: int) -> None:
        os.lseek(file, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except OSError as error:
            if error.errno in (errno.EACCES, errno.EDEADLOCK):
                raise BlockingIOError from error
            raise
        finally:
            os.lseek(file, 0, os.SEEK_SET)

else:
    import fcntl

    def _seize(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def held_sentence(path: Path, note: str) -> str:
    who = f" by {note}" if note else ""
    return f"{shown(path)} is open elsewhere{who}, so that it is read-only here. Close it there and open it again."
