"""Safety copies: made at opening and every so often, a few kept, never a damaged one in place of a good one."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from app.models import safety
from app.models.document import Document
from app.plan.plan import Plan
from tests.models.deeds import rename


def test_opening_a_file_makes_a_copy_unless_there_is_one_of_that_state(path: Path, plan: Plan) -> None:
    Document.create(path, plan).close()
    (first,) = safety.copies_of(path)
    Document.open(path).close()
    assert safety.copies_of(path) == [first]
    with Document.open(path) as document:
        rename(document, "A")
    Document.open(path).close()
    copies = safety.copies_of(path)
    assert len(copies) == 2
    with Document.open(copies[0].path) as newest:
        assert newest.plan.activities[17].name == "A"
        assert newest.can_undo() == "Call it A"
    assert safety.copies_of(copies[0].path) == [], "a copy of a copy helps nobody"


def test_reading_makes_none(path: Path, plan: Plan) -> None:
    Document.create(path, plan).close()
    before = safety.copies_of(path)
    with Document.open(path) as document:
        rename(document, "A")
    Document.open(path, read_only=True).close()
    assert safety.copies_of(path) == before


def test_files_of_one_name_in_two_folders_keep_their_own(tmp_path: Path, plan: Plan) -> None:
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        Document.create(tmp_path / folder / "film.coverset", plan).close()
    assert safety.folder_of(tmp_path / "a" / "film.coverset") != safety.folder_of(tmp_path / "b" / "film.coverset")
    assert len(safety.copies_of(tmp_path / "a" / "film.coverset")) == 1


def test_work_makes_copies_and_only_the_newest_are_kept(
    path: Path, plan: Plan, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(safety, "EVERY_COMMITS", 2)
    monkeypatch.setattr(safety, "KEEP", 3)
    with Document.create(path, plan) as document:
        for number in range(12):
            rename(document, f"Name {number}")
            document._safety.close()  # waits, so that the next is not skipped because one is being made
        assert document.safety_problem == ""
    names = []
    for copy in safety.copies_of(path):
        with Document.open(copy.path, read_only=True) as found:
            names.append(found.plan.activities[17].name)
    assert names == ["Name 11", "Name 9", "Name 7"]


def test_a_folder_that_can_t_be_made_is_said_and_stops_nobody(path: Path, plan: Plan, own_folders: Path) -> None:
    own_folders.mkdir(parents=True)
    (own_folders / "data").write_text("a file where the folder should be")
    with Document.create(path, plan) as document:
        rename(document, "A")
        document._safety.close()
        assert "No safety copy of salt road.coverset could be made" in document.safety_problem


def test_a_damaged_file_pushes_no_good_copy_out(path: Path, plan: Plan, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(safety, "KEEP", 1)
    Document.create(path, plan).close()
    (good,) = safety.copies_of(path)
    with Document.open(path) as document:
        rename(document, "A")
    other = sqlite3.connect(path)
    (page,) = other.execute("SELECT rootpage FROM sqlite_master WHERE name = 'journal'").fetchone()
    other.close()
    with open(path, "r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(b"\xa5" * 4096)
    with Document.open(path) as document:
        document._safety.close()
        assert "salt road.coverset is damaged" in document.safety_problem
    assert safety.copies_of(path) == [good]
