"""What is kept beside the plan: options, baselines, blobs and issues. None of it is undone."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.models.document import Document
from app.models.frozen import freeze, thaw
from app.models.tables import FORMAT
from app.plan.change import FieldConflict
from app.plan.errors import EditRefused
from app.plan.plan import Plan
from tests.models.deeds import changed, rename


def test_an_option_is_laid_upon_what_the_plan_has_become(document: Document, path: Path) -> None:
    document.save_option("Longer", changed(document.plan, "activities", 17, "Longer", duration=1920))
    rename(document, "A")
    document.close()
    with Document.open(path) as again:
        assert [option.name for option in again.options()] == ["Longer"]
        change, conflicts = again.option_change("Longer")
        assert conflicts == []
        shown = again.plan.with_change(change).activities[17]
        assert (shown.name, shown.duration) == ("A", 1920)
        again.commit(change)
        again.undo()
        assert again.plan.activities[17].duration == 960


def test_a_field_that_both_changed_is_a_conflict_and_never_guessed(document: Document) -> None:
    document.save_option("Mine", changed(document.plan, "activities", 17, "Mine", name="Mine", duration=1))
    rename(document, "Theirs")
    change, conflicts = document.option_change("Mine")
    assert not change
    assert conflicts == [FieldConflict("activities", 17, "name", "Dress shack", "Mine", "Theirs")]


def test_an_option_is_replaced_and_discarded_by_name(document: Document) -> None:
    for minutes in (1, 2):
        document.save_option("X", changed(document.plan, "activities", 17, f"{minutes}", duration=minutes))
    assert len(document.options()) == 1
    assert document.option_change("X")[0].label == "2"
    document.discard_option("X")
    assert document.options() == []
    for deed in (document.option_change, document.discard_option):
        with pytest.raises(EditRefused, match="There is no option “X”"):
            deed("X")


def test_a_baseline_is_the_plan_as_it_was(document: Document, path: Path) -> None:
    rename(document, "A")
    frozen = document.plan
    baseline = document.freeze_baseline("White", 1, "white")
    rename(document, "B")
    document.close()
    with Document.open(path) as again:
        assert again.baselines() == [baseline]
        assert baseline.seq == 1
        assert again.baseline_plan(baseline.id) == frozen != again.plan
        with pytest.raises(EditRefused, match="There is no baseline 5"):
            again.baseline_plan(5)


def test_a_frozen_plan_thaws_to_the_very_same_rows(plan: Plan) -> None:
    thawed = thaw(freeze(plan), FORMAT)
    assert {name: repr(table) for name, table in thawed.tables.items()} == {
        name: repr(table) for name, table in plan.tables.items()
    }


def test_bytes_are_kept_once_and_come_back(document: Document) -> None:
    content = bytes(range(256)) * 500
    first = document.put_blob(content, "application/pdf")
    assert document.put_blob(content, "application/pdf") == first
    assert document.put_blob(b"", "text/plain") != first
    assert document.blob(first) == content
    with pytest.raises(EditRefused, match="does not hold “nothing”"):
        document.blob("nothing")


def test_bytes_that_were_damaged_are_refused(document: Document, path: Path) -> None:
    name = document.put_blob(b"%PDF as it went out", "application/pdf")
    document.close()
    with sqlite3.connect(path) as file:
        file.execute("UPDATE blobs SET bytes = x'255044' WHERE hash = ?", (name,))
    file.close()
    with Document.open(path) as again, pytest.raises(EditRefused, match=r"what was kept as .* is damaged"):
        again.blob(name)


def test_many_bytes_are_kept_at_once_or_not_at_all(document: Document) -> None:
    def contents() -> Iterator[bytes]:
        yield b"Scene 1"
        yield b"Scene 2"
        if broken:
            raise EditRefused("Scene 3 can't be read.")

    broken = True
    with pytest.raises(EditRefused, match="Scene 3"):
        document.put_blobs(contents(), "text/plain")
    names = [hashlib.sha256(text).hexdigest() for text in (b"Scene 1", b"Scene 2")]
    with pytest.raises(EditRefused, match="does not hold"):
        document.blob(names[0])
    broken = False
    document.put_blobs(contents(), "text/plain")
    assert [document.blob(name) for name in names] == [b"Scene 1", b"Scene 2"]


def test_issues_are_numbered_by_document_and_session(document: Document) -> None:
    first = document.publish("callsheet", b"%PDF 1", session_id=7, colour="white")
    other = document.publish("callsheet", b"%PDF 2", session_id=8, colour="white")
    rename(document, "A")
    second = document.publish("callsheet", b"%PDF 3", session_id=7, colour="blue")
    whole = document.publish("oneline", b"%PDF 3")
    assert [issue.number for issue in (first, other, second, whole)] == [1, 1, 2, 1]
    assert (first.replaces, second.replaces, whole.replaces) == (None, first.id, None)
    assert sorted(document.issues(), key=lambda i: i.id) == sorted((first, other, second, whole), key=lambda i: i.id)
    assert document.blob(second.hash) == b"%PDF 3"
    assert document.baseline_plan(first.baseline_id).activities[17].name == "Dress shack"
    assert document.baseline_plan(second.baseline_id).activities[17].name == "A"
    document.undo()
    assert len(document.issues()) == 4
    assert len(document.baselines()) == 4
