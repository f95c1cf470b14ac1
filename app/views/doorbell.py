"""Another start of the program, asked for a production that a window here has open, hands its link over to that window.

Whoever has a production open to write listens on this machine alone, and notes port, password and answer in a file that
only this user can read. A note without a listener is left by a process that died: it is written anew.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import secrets
import socket
from pathlib import Path

import platformdirs
from PySide6.QtCore import QObject, QSocketNotifier, Signal

from app.plan.errors import FileRejected
from app.views.links import Link, read_link
from app.views.workspace import Workspace

HERE = "127.0.0.1"
PATIENCE = 0.25  # seconds to wait for the other side, which is on this machine and says one line
LONGEST = 8192  # bytes of what is said
REFUSED = "no"


def _note_of(path: Path) -> Path:
    """Where the port and password for a production are noted."""
    key = hashlib.sha256(os.path.realpath(path).encode()).hexdigest()[:24]
    return platformdirs.user_cache_path("Coverset", appauthor=False) / "open" / f"{key}.json"


def _is_same(one: Path, other: Path) -> bool:
    """Whether two paths lead to one file. Raises ValueError for what no path can be."""
    return os.path.realpath(one) == os.path.realpath(other)


def hand_over(text: str) -> bool:
    """Ask whoever has the production open, of a file or link, to show it. False: nobody has, or it is no link."""
    try:
        link = read_link(text) or Link(Path(text))
        noted = json.loads(_note_of(link.path.absolute()).read_text(encoding="utf-8"))
        said = json.dumps({"password": str(noted["password"]), "link": str(link)}).encode() + b"\n"
        with socket.create_connection((HERE, int(noted["port"])), timeout=PATIENCE) as line:
            line.sendall(said)
            line.settimeout(8 * PATIENCE)  # the window may be at work
            # whoever has taken over the port of a window that died knows what we say, but not what to answer
            return hmac.compare_digest(line.recv(LONGEST).strip(), str(noted["answer"]).encode())
    except (OSError, ValueError, KeyError, TypeError, FileRejected):  # no note, a stale or a foreign one
        return False


class Doorbell(QObject):
    """Listens while a workspace has a production open to write. Signal: rang(link), for that production."""

    rang = Signal(str)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._line: socket.socket | None = None
        self._notifier: QSocketNotifier | None = None
        self._note: Path | None = None
        self._password = self._answer = ""
        workspace.opened.connect(self._on_opened)
        self._on_opened()

    def _on_opened(self) -> None:
        self.close()
        document = self._workspace.document
        if document is not None and not self._workspace.read_only:
            self._listen(document.path)

    def _listen(self, path: Path) -> None:
        self._password, self._answer = secrets.token_hex(16), secrets.token_hex(16)
        try:
            line = self._line = socket.create_server((HERE, 0))
            line.setblocking(False)
            note = self._note = _note_of(path)
            note.parent.mkdir(parents=True, exist_ok=True)
            note.unlink(missing_ok=True)
            with open(os.open(note, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
                known = {"port": line.getsockname()[1], "password": self._password, "answer": self._answer}
                json.dump(known, file)
        except OSError:  # without it, another start opens the production read-only, and says so
            self.close()
            return
        self._notifier = QSocketNotifier(line.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_ring)

    def _on_ring(self) -> None:
        assert self._line is not None
        try:
            line, _ = self._line.accept()
        except OSError:  # whoever it was has gone
            return
        with line:
            line.settimeout(PATIENCE)
            try:
                link = self._heard(line.recv(LONGEST))
                line.sendall(f"{self._answer if link else REFUSED}\n".encode())
            except OSError:
                return
        if link:
            self.rang.emit(link)

    def _heard(self, said: bytes) -> str:
        """The link that was said with the password, where it names the production that is open; else empty."""
        document = self._workspace.document
        try:
            told = json.loads(said)
            if not hmac.compare_digest(str(told["password"]).encode(), self._password.encode()):
                return ""  # before anything that is named is looked for: any user of this machine may knock
            link = read_link(told["link"])
            mine = document is not None and link is not None and _is_same(link.path, document.path)
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError, FileRejected):
            return ""
        return str(Link(document.path, link.department)) if mine and document and link else ""

    def close(self) -> None:
        """Listen no more; the note goes."""
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._line is not None:
            self._line.close()
            self._line = None
        if self._note is not None:
            self._note.unlink(missing_ok=True)
            self._note = None
