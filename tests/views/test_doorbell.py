"""A link given to the program: on its command line, to a window that has its production open, from the desktop."""

from __future__ import annotations

import configparser
import json
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from pytestqt.qtbot import QtBot

import app.cli
from app.plan import resources
from app.views import doorbell, launch
from app.views.deadlines import DeadlinesView
from app.views.doorbell import Doorbell, hand_over
from app.views.launch import Caller
from app.views.links import Link
from app.views.window import Window
from app.views.workspace import Workspace

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def runtime(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of this test's own for the notes."""
    folder = tmp_path / "run"
    folder.mkdir()
    monkeypatch.setattr(doorbell.platformdirs, "user_cache_path", lambda *_, **__: folder)
    return folder


@pytest.fixture
def called(window: Window) -> Iterator[Window]:
    """The window on The Weir, with what listens."""
    caller = Caller(window)
    yield window
    caller.bell.close()


def path_of(window: Window) -> Path:
    assert window.workspace.document is not None
    return window.workspace.document.path


def page(window: Window) -> str:
    """The department whose page is seen, or empty."""
    return window.view.title.text() if isinstance(window.view, DeadlinesView) else ""


def test_a_start_with_a_link_brings_the_running_window_to_that_page(
    called: Window, qtbot: QtBot, runtime: Path
) -> None:
    link = str(Link(path_of(called), "Costume"))
    told = (
        "import pathlib, platformdirs, sys; "
        f"platformdirs.user_cache_path = lambda *a, **k: pathlib.Path({str(runtime)!r}); "
        "from app.cli import main; raise SystemExit(main(sys.argv[1:]))"
    )
    with subprocess.Popen(
        [sys.executable, "-c", told, link],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.DEVNULL,
    ) as started:
        qtbot.waitUntil(lambda: started.poll() is not None, timeout=60_000)
        assert started.returncode == 0
    assert page(called) == "Costume"


def test_the_command_line_hands_a_link_on_to_the_window_as_it_is(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(launch, "hand_over", lambda text: asked.append(text) or True)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    link = Link(tmp_path / "The Salt Road.coverset", "Make-up & hair")
    for arguments in ([str(link)], ["window", str(link)]):
        assert app.cli.main(arguments) == 0
    assert [doorbell.read_link(text) for text in asked] == [link, link]


def test_a_link_to_what_nobody_has_open_is_handed_to_nobody(tmp_path: Path, film: Path) -> None:
    assert not hand_over(str(film))
    assert not hand_over("coverset://?department=Art")
    workspace = Workspace()
    bell = Doorbell(workspace)
    workspace.open(film)
    assert hand_over_while(bell, film)
    workspace.close()
    assert not hand_over(str(film))
    bell.close()
    workspace.deleteLater()


def hand_over_while(bell: Doorbell, path: Path, **instead: object) -> bool:
    """Hand over a file with the listener's side done in between, in this one process."""
    noted = json.loads(doorbell._note_of(path).read_text(encoding="utf-8")) | instead
    with socket.create_connection((doorbell.HERE, int(noted["port"])), timeout=5) as line:
        line.sendall(json.dumps({"password": noted["password"], "link": str(Link(path, "Art"))}).encode() + b"\n")
        bell._on_ring()
        return line.recv(100).decode().strip() == noted["answer"]


def test_only_who_knows_the_password_and_the_production_is_heard(workspace: Workspace, tmp_path: Path) -> None:
    bell = Doorbell(workspace)
    rang: list[str] = []
    bell.rang.connect(rang.append)
    assert workspace.document is not None
    path = workspace.document.path
    note = doorbell._note_of(path)
    if os.name == "posix":
        assert note.stat().st_mode & 0o777 == 0o600
    assert not hand_over_while(bell, path, password="guessed")
    for said in (b"", b"\xff\n", b"[]\n", b'{"password": 5}\n', b"GET / HTTP/1.1\r\n\r\n"):
        assert bell._heard(said) == ""
    assert bell._heard(b"[" * doorbell.LONGEST) == ""  # deeper than any parser goes
    for known in ("guessed", bell._password):
        assert bell._heard(json.dumps({"password": known, "link": "coverset:///a%00b"}).encode()) == ""
    other = json.dumps({"password": bell._password, "link": str(Link(tmp_path / "other.coverset"))})
    assert bell._heard(other.encode()) == ""
    assert rang == []
    assert hand_over_while(bell, path)
    assert rang == [str(Link(path, "Art"))]
    bell.close()
    assert not note.exists()


def test_who_does_not_know_the_password_has_no_path_looked_for(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    bell = Doorbell(workspace)
    looked: list[object] = []
    monkeypatch.setattr(doorbell, "_is_same", lambda *paths: looked.append(paths) or True)
    assert bell._heard(b'{"password": "guessed", "link": "coverset:////server/share/a.coverset"}') == ""
    assert looked == []
    bell.close()


@pytest.mark.parametrize("answer", [b"taken\n", b"no\n", b"", b"\xff" * 64])
def test_a_stranger_at_the_port_of_a_window_that_died_takes_nothing(film: Path, answer: bytes) -> None:
    def stranger() -> None:
        with gone.accept()[0] as line:
            line.recv(doorbell.LONGEST)
            line.sendall(answer)

    note = doorbell._note_of(film)
    note.parent.mkdir(parents=True)
    with socket.create_server((doorbell.HERE, 0)) as gone:
        known = {"port": gone.getsockname()[1], "password": "old", "answer": "never said"}
        note.write_text(json.dumps(known), encoding="utf-8")
        beside = threading.Thread(target=stranger)
        beside.start()
        assert not hand_over(str(film))
        beside.join()


def test_a_note_left_by_a_process_that_died_is_answered_by_nobody_and_written_anew(film: Path) -> None:
    with socket.create_server((doorbell.HERE, 0)) as gone:
        port = gone.getsockname()[1]
    note = doorbell._note_of(film)
    note.parent.mkdir(parents=True)
    note.write_text(json.dumps({"port": port, "password": "old"}), encoding="utf-8")
    assert not hand_over(str(film))
    note.write_text("half a no", encoding="utf-8")
    assert not hand_over(str(film))
    workspace = Workspace()
    workspace.open(film)
    bell = Doorbell(workspace)
    assert hand_over_while(bell, film)
    bell.close()
    workspace.close()
    workspace.deleteLater()


def test_a_file_or_link_that_macos_asks_the_program_for_is_shown(called: Window) -> None:
    caller = called.findChild(Caller)
    assert caller is not None
    program = SimpleNamespace(asked=SimpleNamespace(emit=caller.call))
    link = QUrl(str(Link(path_of(called), "Costume")))
    assert launch.Program.event(program, QFileOpenEvent(link))  # type: ignore[arg-type]
    assert page(called) == "Costume"
    heard: list[str] = []
    program.asked.emit = heard.append
    launch.Program.event(program, QFileOpenEvent(QUrl.fromLocalFile("/films/b.coverset")))  # type: ignore[arg-type]
    assert [Path(text).name for text in heard] == ["b.coverset"]


# the desktop ----------------------------------------------------------------------------------------------------------
def test_the_desktop_entry_gives_links_and_productions_to_the_program() -> None:
    read = configparser.ConfigParser(interpolation=None, strict=True)
    read.optionxform = str  # type: ignore[assignment, method-assign]
    read.read_string((resources.path("desktop", "coverset.desktop")).read_text(encoding="utf-8"))
    entry = read["Desktop Entry"]
    assert (entry["Type"], entry["Terminal"], entry["Exec"]) == ("Application", "false", "coverset %u")
    assert entry["MimeType"].rstrip(";").split(";") == ["application/x-coverset", "x-scheme-handler/coverset"]
    tree = ElementTree.parse(resources.path("desktop", "coverset.xml")).getroot()
    kinds = {kind.get("type"): [glob.get("pattern") for glob in kind if glob.tag.endswith("glob")] for kind in tree}
    assert kinds == {"application/x-coverset": ["*.coverset"]}
