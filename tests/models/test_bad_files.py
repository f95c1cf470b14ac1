"""Files that can't be opened, each beside its sentence: it names the file, nothing is written, nothing stays locked."""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from app.models.document import Document
from app.plan.errors import CoversetError, Environment, FileRejected
from app.plan.plan import Plan


def sql(*statements: str) -> Callable[[Path], None]:
    """What another program may have done to the file."""

    def spoil(path: Path) -> None:
        other = sqlite3.connect(path, isolation_level=None)
        for statement in statements:
            other.execute(statement)
        other.close()

    return spoil


def content(new: bytes) -> Callable[[Path], None]:
    return lambda path: path.write_bytes(new) and None


def cut(size: int) -> Callable[[Path], None]:
    return lambda path: os.truncate(path, size)


def garbled(path: Path) -> None:
    """The page on which the activities begin is overwritten, as by a bad disk."""
    other = sqlite3.connect(path)
    (page,) = other.execute("SELECT rootpage FROM sqlite_master WHERE name = 'activities'").fetchone()
    (size,) = other.execute("PRAGMA page_size").fetchone()
    other.close()
    with open(path, "r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xa5" * size)


def a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


BAD: dict[str, tuple[Callable[[Path], object], type[CoversetError], str]] = {
    "missing": (Path.unlink, Environment, "salt road.coverset does not exist in .*Maybe it was moved or renamed"),
    "a folder": (a_folder, Environment, "salt road.coverset is a folder, not a file. Nothing was opened"),
    "empty": (content(b""), FileRejected, "salt road.coverset: the file is empty .*Nothing was opened"),
    "a text": (content(b"INT. SHACK - DAY\n" * 40), FileRejected, "this is not a Coverset file.*screenplay"),
    "a few bytes": (content(b"PK"), FileRejected, "this is not a Coverset file"),
    "zeros": (content(bytes(8192)), FileRejected, "this is not a Coverset file"),
    "cut in the header": (cut(50), FileRejected, r"the file is cut off \(50 bytes"),
    "cut in half": (cut(20_000), FileRejected, r"the file is cut off \(20000 bytes of \d+\)"),
    "another program's": (
        sql("PRAGMA application_id = 1"), FileRejected, "this is a database, but not a Coverset file",
    ),
    "newer": (
        sql("PRAGMA user_version = 99"), FileRejected, "a newer Coverset wrote it .format 99.*Maybe update Coverset",
    ),
    "of no format": (sql("PRAGMA user_version = 0"), FileRejected, "there is no format 0"),
    "garbled": (garbled, FileRejected, "the file is damaged .*malformed"),
    "without a table": (sql("DROP TABLE covers"), FileRejected, "the file is damaged .*no such table: covers"),
    "without a column": (
        sql("ALTER TABLE rules DROP COLUMN source"), FileRejected, "the file is damaged .*no such column: rules.source",
    ),
    "a word for a number": (
        sql("UPDATE activities SET duration = 'long' WHERE id = 18"), FileRejected,
        "row 18 of activities has a wrong duration",
    ),
    "an unknown word": (
        sql("UPDATE links SET type = 'XX'"), FileRejected, "row 19 of links has a wrong type",
    ),
    "neither yes nor no": (
        sql("UPDATE sessions SET locked = 7"), FileRejected, "row [0-9]+ of sessions has a wrong locked",
    ),
    "a date that is none": (
        sql("UPDATE sessions SET day = '2027-02-31' WHERE id = 7"), FileRejected, "a row can't be understood .*day",
    ),
    "working time that is none": (
        sql("UPDATE calendars SET pattern = '[[480,'"), FileRejected, "a row can't be understood",
    ),
    "working time of one end": (
        sql("UPDATE calendars SET pattern = '[[[480]],[],[],[],[],[],[]]'"), FileRejected,
        "a row can't be understood .*none of its column's",
    ),
    "pre-calls that are no list": (
        sql("UPDATE units SET offsets = '{}'"), FileRejected, "a row can't be understood .*none of its column's",
    ),
    "a reference to nothing": (
        sql("DELETE FROM elements WHERE id = 10"), FileRejected, "Sc 42: set_id leads to nothing in elements",
    ),
}  # fmt: skip


@pytest.mark.parametrize("read_only", [False, True], ids=["to write", "to read"])
@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_is_refused_in_a_sentence_and_left_alone(path: Path, plan: Plan, name: str, read_only: bool) -> None:
    Document.create(path, plan).close()
    spoil, kind, message = BAD[name]
    spoil(path)
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(kind, match=message) as caught:
        Document.open(path, read_only=read_only)
    assert "salt road.coverset" in str(caught.value)
    assert (path.read_bytes() if path.is_file() else None) == before
    assert {file.name for file in path.parent.iterdir()} <= {path.name}


def test_a_damaged_file_names_its_newest_safety_copy(path: Path, plan: Plan) -> None:
    Document.create(path, plan).close()
    os.truncate(path, 20_000)
    with pytest.raises(FileRejected, match=r"Maybe open its safety copy of .*: ") as caught:
        Document.open(path)
    copy = Path(str(caught.value).rpartition(": ")[2])
    with Document.open(copy) as found:
        assert found.plan == plan


def test_damage_behind_the_rows_is_met_as_a_sentence(path: Path, plan: Plan) -> None:
    """The journal is not read at opening; a bad page there shows only when the history is wanted."""
    Document.create(path, plan).close()
    other = sqlite3.connect(path)
    (page,) = other.execute("SELECT rootpage FROM sqlite_master WHERE name = 'journal'").fetchone()
    (size,) = other.execute("PRAGMA page_size").fetchone()
    other.close()
    with open(path, "r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xa5" * size)
    with Document.open(path) as document:
        assert document.plan == plan
        for deed in (document.history, document.can_undo, document.undo, lambda: document.go_to(0)):
            with pytest.raises(FileRejected, match=r"salt road\.coverset: the file is damaged"):
                deed()
        assert document.plan == plan


ODD = [
    "a?b#c%20d&e=f.coverset",
    'it\'s "quoted"; DROP TABLE journal--.coverset',
    "Salzstraße – 盐路 – طريق.coverset",
    "two\nlines\tand a tab.coverset",
    " .coverset",
    "file:x.coverset",
]


@pytest.mark.skipif(os.name == "nt", reason="Windows forbids these names")
@pytest.mark.parametrize("name", [*ODD, os.fsdecode(b"caf\xe9.coverset")], ids=ascii)
def test_a_file_may_have_any_name(tmp_path: Path, plan: Plan, name: str) -> None:
    path = tmp_path / name
    Document.create(path, plan).close()
    assert [file.name for file in tmp_path.iterdir()] == [name]
    with Document.open(path) as document, Document.open(path, read_only=True) as second:
        assert document.plan == second.plan == plan
        assert second.read_only_reason.isprintable()
        second.read_only_reason.encode()
    path.unlink()
    with pytest.raises(Environment) as caught:
        Document.open(path)
    assert str(caught.value).isprintable()
    str(caught.value).encode()


def test_a_name_too_long_for_the_system_is_refused(tmp_path: Path, plan: Plan) -> None:
    path = tmp_path / ("long" * 80 + ".coverset")
    with pytest.raises(Environment, match=re.escape(path.name)):
        Document.create(path, plan)
    with pytest.raises(Environment, match=re.escape(path.name)):
        Document.open(path)
    with pytest.raises(Environment, match="null"):
        Document.open(tmp_path / "nul\0l.coverset")
    with pytest.raises(Environment, match="is no name for a file"):
        Document.create(tmp_path / "nul\0l.coverset", plan)
    with pytest.raises(Environment, match="There is no folder nowhere for x"):
        Document.create(tmp_path / "nowhere" / "x.coverset", plan)
    assert list(tmp_path.iterdir()) == []
