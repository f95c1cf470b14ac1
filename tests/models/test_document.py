"""A file holds what was committed, exactly, and says no with a reason."""

from __future__ import annotations

import sqlite3
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from app.models.document import Document
from app.models.lock import user_name
from app.models.tables import FORMAT
from app.plan import rows as r
from app.plan.change import Change, Delta
from app.plan.errors import EditRefused, Environment, StaleChange
from app.plan.plan import Plan
from tests.models.deeds import changed, rename


def reopened(document: Document) -> Plan:
    """What another program finds in the file now."""
    with Document.open(document.path, read_only=True) as other:
        return other.plan


def test_every_kind_of_row_comes_back_as_it_was(document: Document, plan: Plan) -> None:
    assert {name for name, table in plan.tables.items() if not table} == set(), "a table without a row tests nothing"
    found = reopened(document)
    assert found == plan
    for name, table in plan.tables.items():
        for row_id, row in table.items():
            assert repr(found.tables[name][row_id]) == repr(row)  # True is not 1, a tuple is not a list


def test_a_commit_is_in_the_file_and_in_the_history(document: Document) -> None:
    change = changed(document.plan, "strips", 13, "Move Sc 42 to Day 2", session_id=8, lost_by=None)
    entry = document.commit(change)
    assert entry is not None
    assert (entry.seq, entry.kind, entry.label) == (1, "do", "Move Sc 42 to Day 2")
    assert reopened(document) == document.plan
    assert document.plan.strips[13].session_id == 8
    assert document.history() == [entry]
    assert document.entry_change(1) == change


def test_rows_are_made_and_deleted(document: Document, plan: Plan) -> None:
    made = r.Need(99, 11, 10)
    document.commit(plan.draft("Need the shack", lambda d: d.put(made)))
    assert reopened(document).needs[99] == made
    document.commit(document.plan.draft("No need", lambda d: d.delete(made)))
    assert reopened(document) == plan


def test_a_change_of_nothing_leaves_no_line(document: Document) -> None:
    assert document.commit(Change("Nothing")) is None
    assert document.history() == []


def test_a_change_made_from_other_rows_is_refused_by_name(document: Document) -> None:
    stale = changed(document.plan, "activities", 17, "Longer", duration=1)
    rename(document, "Dress the shack")
    with pytest.raises(StaleChange, match="Dress the shack has changed since"):
        document.commit(stale)
    assert len(document.history()) == 1


def test_a_row_that_another_program_wrote_is_not_overwritten(document: Document, path: Path) -> None:
    with sqlite3.connect(path) as other:
        other.execute("UPDATE activities SET name = 'Theirs' WHERE id = 17")
    other.close()
    before = document.plan
    with pytest.raises(StaleChange, match="another program has written activities"):
        rename(document, "Ours")
    assert document.plan is before
    assert document.history() == []


@pytest.mark.parametrize(
    ("edit", "message"),
    [
        (lambda d: d.put(r.Need(99, 11, 12345)), "lead to nothing in elements"),
        (lambda d: d.delete(d.base.elements[10]), "Sc 42 still leads to a row of elements"),
        (lambda d: d.put(replace(d.base.links[19], succ_id=999)), "lead to nothing in activities"),
        (lambda d: d.delete(d.base.activities[18]), "still leads to a row of activities"),
    ],
)
def test_a_reference_to_nothing_never_reaches_the_file(document: Document, edit: object, message: str) -> None:
    change = document.plan.draft("Break it", edit)  # type: ignore[arg-type]
    with pytest.raises(EditRefused, match=message):
        document.commit(change)
    assert reopened(document) == document.plan


def test_listeners_hear_of_commit_undo_and_redo_until_they_stop(document: Document) -> None:
    heard: list[Change] = []
    stop = document.listen(heard.append)
    change = changed(document.plan, "activities", 17, "Rename", name="Other")
    document.commit(change)
    document.undo()
    document.redo()
    stop()
    document.undo()
    assert heard == [change, change.inverse(), change]


def test_a_refused_commit_is_told_to_nobody(document: Document) -> None:
    heard: list[Change] = []
    document.listen(heard.append)
    with pytest.raises(EditRefused):
        document.commit(document.plan.draft("Break", lambda d: d.put(r.Need(99, 11, 12345))))
    assert heard == []


def test_several_threads_may_commit(document: Document, plan: Plan) -> None:
    def work(number: int) -> None:
        for turn in range(5):
            row = r.Person(1000 * number + turn, f"Runner {number}-{turn}")
            document.commit(Change(f"Hire {row.name}", (Delta("people", row.id, None, row),)))

    threads = [threading.Thread(target=work, args=(number,)) for number in (1, 2, 3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(document.plan.people) == 1 + 15
    assert [entry.seq for entry in document.history()] == list(range(1, 16))
    assert reopened(document) == document.plan


def test_equal_plans_have_equal_digests_whatever_the_order(document: Document, plan: Plan) -> None:
    turned = Plan({name: dict(reversed(table.items())) for name, table in plan.tables.items()})
    with Document.create(document.path.with_name("other.coverset"), turned) as other:
        assert other.digest() == document.digest()
        rename(other, "Other")
        assert other.digest() != document.digest()


def test_a_file_that_is_there_is_kept_unless_forced(document: Document, path: Path, plan: Plan) -> None:
    document.close()
    before = path.read_bytes()
    with pytest.raises(Environment, match=r"salt road\.coverset exists already"):
        Document.create(path, plan)
    assert path.read_bytes() == before
    shorter = Plan.of([r.Production(1, "Another")])
    Document.create(path, shorter, force=True).close()
    with Document.open(path) as found:
        assert found.plan == shorter


def test_a_file_is_one_file_marked_as_ours(document: Document, path: Path) -> None:
    """DESIGN 6: everything is in the one file that people copy; application_id is CVST, user_version the format."""
    rename(document, "A")
    document.close()
    header = path.read_bytes()[:100]
    assert header[68:72] == b"CVST"
    assert int.from_bytes(header[60:64], "big") == FORMAT
    other = sqlite3.connect(path)
    assert other.execute("PRAGMA journal_mode=WAL").fetchone() == ("wal",)  # some tool did that
    other.close()
    with Document.open(path) as again:
        rename(again, "B")
        assert {file.name for file in path.parent.iterdir()} == {path.name, f".{path.name}.lock"}
    assert path.read_bytes()[18:20] == b"\1\1", "rollback journal, not WAL"


def test_a_file_knows_when_and_by_whom_it_was_made(document: Document) -> None:
    made_at, author = document.made()
    assert author == user_name()
    rename(document, "A")
    assert made_at <= document.history()[0].at <= made_at + 5


def test_closed_is_closed(document: Document) -> None:
    document.close()
    document.close()
    with pytest.raises(Environment, match=r"salt road\.coverset is closed"):
        rename(document, "Late")
