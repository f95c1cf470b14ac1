"""Undo, redo and going back: computed from the journal, so that they survive closing the file."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from app.models.document import Document
from app.plan.errors import EditRefused, StaleChange
from app.plan.plan import Plan
from tests.models.deeds import changed, rename


def test_undo_restores_the_very_same_rows(document: Document, plan: Plan) -> None:
    before = document.digest()
    rename(document, "A")
    document.undo()
    assert document.plan == plan
    assert document.digest() == before
    assert [(e.kind, e.target, e.active) for e in document.history()] == [("do", None, False), ("undo", 1, False)]


def test_undo_and_redo_walk_the_whole_way_after_a_restart(document: Document, path: Path) -> None:
    names = ["Dress shack", "A", "B", "C"]
    for name in names[1:]:
        rename(document, name)
    document.undo()
    document.close()
    with Document.open(path) as again:
        assert (again.can_undo(), again.can_redo()) == ("Call it B", "Call it C")
        seen = []
        for deed in (again.undo, again.undo, again.redo, again.redo, again.redo):
            deed()
            seen.append(again.plan.activities[17].name)
        assert seen == ["A", "Dress shack", "A", "B", "C"]
        assert (again.can_undo(), again.can_redo()) == ("Call it C", None)


def test_a_new_do_clears_redo(document: Document) -> None:
    rename(document, "A")
    rename(document, "B")
    document.undo()
    rename(document, "C")
    assert (document.can_undo(), document.can_redo()) == ("Call it C", None)
    with pytest.raises(EditRefused, match="There is nothing to redo"):
        document.redo()
    document.undo()
    assert (document.can_undo(), document.can_redo()) == ("Call it A", "Call it C")
    document.undo()
    assert document.can_undo() is None
    with pytest.raises(EditRefused, match="There is nothing to undo"):
        document.undo()


def test_an_inverse_whose_rows_have_changed_is_refused_by_name(document: Document, path: Path) -> None:
    rename(document, "A")
    document.close()
    with sqlite3.connect(path) as other:
        other.execute("UPDATE activities SET name = 'Theirs' WHERE id = 17")
    other.close()
    with Document.open(path) as again:
        before = again.plan
        with pytest.raises(StaleChange, match="“Call it A” can't be undone: Theirs changed since"):
            again.undo()
        assert again.plan is before
        assert len(again.history()) == 1


def test_going_back_is_one_change_that_can_be_undone(document: Document) -> None:
    states = [document.plan]
    for name in ("A", "B", "C"):
        rename(document, name)
        states.append(document.plan)
    document.undo()
    document.commit(changed(document.plan, "sessions", 8, "Lock Day 2", locked=True))
    now = document.plan
    for seq in range(4):
        entry = document.go_to(seq)
        assert entry is not None
        assert entry.kind == "do"
        assert document.plan == states[seq]
        document.undo()
        assert document.plan == now


def test_going_to_where_we_are_is_no_change(document: Document) -> None:
    rename(document, "A")
    assert document.go_to(1) is None
    assert len(document.history()) == 1


@pytest.mark.parametrize("seq", [-1, 2])
def test_a_line_that_is_not_there_is_refused(document: Document, seq: int) -> None:
    rename(document, "A")
    with pytest.raises(EditRefused, match=f"no line {seq}; it ends with 1"):
        document.go_to(seq)
