"""What the machine does not let us: the sentence, and what is still there afterwards."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.models import lock
from app.models.document import Document
from app.plan import rows as r
from app.plan.change import Change, Delta
from app.plan.errors import Environment
from app.plan.plan import Plan
from tests.models.deeds import rename

ROOT = Path(__file__).resolve().parents[2]
posix = pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody delete or move an open file")


def python(script: str, *arguments: object) -> str:
    """What another process prints."""
    command = [sys.executable, "-c", script, *map(str, arguments)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def big(label: str) -> Change:
    """A change that needs more room than a page."""
    return Change(label, (Delta("people", 777, None, r.Person(777, "Long", note="x" * 200_000)),))


# one writer -----------------------------------------------------------------------------------------------------------
def test_a_second_opener_reads_and_is_told_who_writes(document: Document, path: Path) -> None:
    with Document.open(path) as second:
        assert second.read_only
        assert "salt road.coverset is open elsewhere by" in second.read_only_reason
        assert f"process {os.getpid()} on" in second.read_only_reason
        assert second.plan == document.plan
        with pytest.raises(Environment, match=r"is open elsewhere.*“Call it A” was not kept"):
            rename(second, "A")
        with pytest.raises(Environment, match="is open elsewhere"):
            second.undo()
        with pytest.raises(Environment, match="is open elsewhere"):
            second.save_option("B", big("B"))
    rename(document, "C")  # the reader going away took nothing from the writer
    assert not document.read_only


def test_a_second_process_is_refused_and_a_third_comes_after_the_first_is_gone(path: Path, plan: Plan) -> None:
    script = "import sys; from app.models.document import Document; print(Document.open(sys.argv[1]).read_only_reason)"
    with Document.create(path, plan):
        assert "open elsewhere" in python(script, path)
        with pytest.raises(Environment, match=r"is open elsewhere.*Nothing was written"):
            Document.create(path, plan, force=True)
    assert python(script, path).strip() == ""


def test_the_lock_goes_with_the_process_that_held_it(path: Path, plan: Plan) -> None:
    Document.create(path, plan).close()
    script = (
        "import sys; from app.models.document import Document; d = Document.open(sys.argv[1]); "
        "print('open', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script, str(path)], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"open\n"
        with Document.open(path) as refused:
            assert refused.read_only
        other.kill()
        other.wait()
        with Document.open(path) as free:
            assert not free.read_only
            rename(free, "A")
    assert [file.name for file in path.parent.iterdir()] == [path.name]


@posix
def test_a_lock_file_swapped_while_we_waited_is_no_lock(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The one before us lets go between our opening of its lock file and our locking of it."""
    first = lock.Lock(path)
    seize, turns = lock._seize, []

    def late(file: int) -> None:
        if not turns:
            turns.append(file)
            first.release()
        seize(file)

    monkeypatch.setattr(lock, "_seize", late)
    second = lock.Lock(path)
    monkeypatch.undo()
    with pytest.raises(lock.Held):
        lock.Lock(path)
    second.release()
    assert list(path.parent.iterdir()) == []


# reading only ---------------------------------------------------------------------------------------------------------
def test_reading_writes_nothing_at_all(path: Path, plan: Plan) -> None:
    with Document.create(path, plan) as document:
        rename(document, "A")
    before = path.read_bytes(), path.stat().st_mtime_ns
    with Document.open(path, read_only=True) as reader:
        assert [file.name for file in path.parent.iterdir()] == [path.name]
        assert (reader.can_undo(), reader.can_redo()) == (None, None)
        assert [entry.label for entry in reader.history()] == ["Call it A"]
        with pytest.raises(Environment, match=r"was opened read-only\. “undo” was not kept"):
            reader.undo()
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before


@pytest.fixture
def public_folder() -> Iterator[Path]:
    """A folder that other users of this machine can enter."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


AS_NOBODY = """
import os, sys
from app.models.document import Document
from app.models import migrations
from app.plan.errors import CoversetError
if os.geteuid() == 0:
    os.seteuid(65534)
try:
    with Document.open(sys.argv[1]) as document:
        print(document.read_only_reason, len(document.plan.strips))
except CoversetError as error:
    print("refused:", error)
"""


@posix
@pytest.mark.parametrize(
    ("folder_mode", "file_mode", "expected"),
    [
        (0o555, 0o666, "is read-only here: its folder can't be written (Permission denied). Maybe copy it. 2"),
        (0o555, 0o444, "is read-only here (Permission denied). Maybe copy it elsewhere. 2"),
        (0o777, 0o444, "is read-only here (Permission denied). Maybe copy it elsewhere. 2"),
        (0o777, 0o000, "refused: salt.coverset can't be read: Permission denied. Nothing was opened."),
    ],
)
def test_without_the_right_to_write_it_is_read_only_and_says_so(
    public_folder: Path, plan: Plan, folder_mode: int, file_mode: int, expected: str
) -> None:
    path = public_folder / "salt.coverset"
    Document.create(path, plan).close()
    path.chmod(file_mode)
    public_folder.chmod(folder_mode)
    assert expected in python(AS_NOBODY, path)


# the file goes away ---------------------------------------------------------------------------------------------------
@posix
def test_a_deleted_file_is_noticed_and_can_be_saved_again(document: Document, path: Path) -> None:
    rename(document, "A")
    path.unlink()
    before = document.plan
    heard: list[Change] = []
    document.listen(heard.append)
    with pytest.raises(Environment, match=r"salt road\.coverset was moved, deleted.*“Call it B” was not kept.*save a"):
        rename(document, "B")
    with pytest.raises(Environment, match="was moved, deleted or replaced"):
        document.undo()
    assert document.plan is before
    assert heard == []
    assert not path.exists()
    assert document.save_copy(path) == ""
    document.close()
    with Document.open(path) as again:
        assert again.plan == before
        assert again.can_undo() == "Call it A"


@posix
def test_a_file_moved_and_moved_back_goes_on(document: Document, path: Path) -> None:
    path.rename(path.with_name("elsewhere"))
    with pytest.raises(Environment, match="was moved"):
        rename(document, "A")
    path.with_name("elsewhere").rename(path)
    rename(document, "A")
    with Document.open(path, read_only=True) as found:
        assert found.plan == document.plan


@posix
def test_a_file_replaced_by_another_is_not_written_into(document: Document, path: Path) -> None:
    shutil.copy(path, path.with_name("other"))
    path.with_name("other").replace(path)
    other = path.read_bytes()
    with pytest.raises(Environment, match="replaced while it was open"):
        rename(document, "A")
    assert path.read_bytes() == other


@posix
def test_a_link_goes_on_leading_to_the_file(path: Path, plan: Plan, tmp_path: Path) -> None:
    Document.create(path, plan).close()
    link = tmp_path / "link.coverset"
    link.symlink_to(path)
    with Document.open(link) as document, Document.open(path) as second:
        rename(document, "A")
        assert second.read_only, "two names, one file, one writer"
    Document.create(link, plan, force=True).close()
    assert link.is_symlink()
    with Document.open(path) as found:
        assert found.plan == plan


# the disk is full, or busy --------------------------------------------------------------------------------------------
def fill_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Connections made from now on find no room behind the pages a file has: SQLite itself says `full`."""
    connect = sqlite3.connect

    def limited(*arguments: object, **named: object) -> sqlite3.Connection:
        made = connect(*arguments, **named)  # type: ignore[call-overload]
        made.execute("PRAGMA max_page_count = 1")  # SQLite raises it to what the file has
        assert isinstance(made, sqlite3.Connection)
        return made

    monkeypatch.setattr("app.models.connection.sqlite3.connect", limited)


def test_a_full_disk_keeps_everything_before(path: Path, plan: Plan, monkeypatch: pytest.MonkeyPatch) -> None:
    Document.create(path, plan).close()
    fill_disk(monkeypatch)
    with Document.open(path) as document:
        rename(document, "A")
        before = document.plan
        with pytest.raises(Environment, match=r"no room left on the disk of salt road\.coverset.*“Hire many” was not"):
            document.commit(big("Hire many"))
        assert document.plan is before
        assert [entry.label for entry in document.history()] == ["Call it A"]
        rename(document, "B")  # what needs no new room still goes
        document.undo()
        assert document.plan == before
    with Document.open(path, read_only=True) as found:
        assert found.plan == before


def test_a_new_file_that_finds_no_room_leaves_nothing(path: Path, plan: Plan, monkeypatch: pytest.MonkeyPatch) -> None:
    fill_disk(monkeypatch)
    with pytest.raises(Environment, match=r"no room left on the disk of salt road\.coverset\. Nothing was written"):
        Document.create(path, plan)
    assert list(path.parent.iterdir()) == []


def test_a_file_that_another_program_keeps_busy_is_not_written(
    path: Path, plan: Plan, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.models.connection.BUSY_SECONDS", 0.01)
    monkeypatch.setattr("app.models.safety.SafetyCopies.begin", lambda self: None)  # it would read the file meanwhile
    with Document.create(path, plan) as document:
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(Environment, match=r"salt road\.coverset is locked by another program.*“Call it A” was not"):
            rename(document, "A")
        assert document.plan == plan
        other.execute("ROLLBACK")
        other.close()
        rename(document, "A")
        assert document.plan != plan


# copies ---------------------------------------------------------------------------------------------------------------
def test_a_copy_holds_everything(document: Document, tmp_path: Path) -> None:
    rename(document, "A")
    document.save_option("Later", big("Hire"))
    copy = tmp_path / "copy.coverset"
    assert document.save_copy(copy) == ""
    with pytest.raises(Environment, match="is the open file itself"):
        document.save_copy(document.path, force=True)
    with pytest.raises(Environment, match=r"copy\.coverset exists already"):
        document.save_copy(copy)
    assert document.save_copy(copy, force=True) == ""
    with Document.open(copy) as found:
        assert found.plan == document.plan
        assert found.history() == document.history()
        assert found.options() == document.options()
        assert not found.read_only


def test_a_copy_of_a_file_that_can_t_be_read_any_more_holds_the_rows(path: Path, plan: Plan, tmp_path: Path) -> None:
    Document.create(path, plan).close()
    other = sqlite3.connect(path)
    (page,) = other.execute("SELECT rootpage FROM sqlite_master WHERE name = 'journal'").fetchone()
    other.close()
    with Document.open(path) as document:
        with open(path, "r+b") as file:
            file.seek((page - 1) * 4096)
            file.write(b"\xa5" * 4096)
        copy = tmp_path / "copy.coverset"
        assert "its history, options and issues are not in the copy" in document.save_copy(copy)
    with Document.open(copy) as found:
        assert found.plan == plan
        assert found.history() == []


# a write that a killed process left behind ----------------------------------------------------------------------------
HALF_WRITTEN = """
import os, signal, sqlite3, sys
file = sqlite3.connect(sys.argv[1], isolation_level=None)
file.execute("PRAGMA cache_size = 1")
file.execute("BEGIN IMMEDIATE")
file.execute("UPDATE activities SET name = 'half'")
for number in range(200):
    file.execute("INSERT INTO blobs VALUES (?, 'x', zeroblob(9000))", (str(number),))
os.kill(os.getpid(), signal.SIGKILL)
"""


@posix
@pytest.mark.parametrize("read_only", [False, True], ids=["to write", "to read"])
def test_a_half_written_change_is_taken_back_at_the_next_opening(path: Path, plan: Plan, read_only: bool) -> None:
    Document.create(path, plan).close()
    killed = subprocess.run([sys.executable, "-c", HALF_WRITTEN, str(path)], check=False)
    assert killed.returncode == -signal.SIGKILL
    assert b"half" in path.read_bytes(), "the test must leave the file half written"
    with Document.open(path, read_only=read_only) as found:
        assert found.plan == plan


@posix
def test_a_half_written_change_where_nothing_can_be_written_is_said(public_folder: Path, plan: Plan) -> None:
    path = public_folder / "salt.coverset"
    Document.create(path, plan).close()
    subprocess.run([sys.executable, "-c", HALF_WRITTEN, str(path)], check=False)
    public_folder.chmod(0o555)
    said = python(AS_NOBODY, path)
    assert "refused: salt.coverset: a change to it was interrupted" in said
    assert "Maybe copy it and salt.coverset-journal together" in said


@posix
def test_an_unfinished_write_of_the_old_file_never_reaches_a_new_one(path: Path, plan: Plan) -> None:
    Document.create(path, plan).close()
    subprocess.run([sys.executable, "-c", HALF_WRITTEN, str(path)], check=False)
    new = Plan.of([r.Production(1, "Another")])
    with Document.create(path, new, force=True) as found:
        assert found.plan == new
