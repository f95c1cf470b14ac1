"""Laws of the file: any rows come back; any sequence of deeds leaves what a plain list of plans would hold."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import create_engine

from app.models import store
from app.models.document import Document
from app.plan import rows as r
from app.plan.change import Change, Delta
from app.plan.errors import EditRefused
from app.plan.plan import Plan
from tests.plan.strategies import any_row, base_plan, edits


@settings(max_examples=30)
@given(st.lists(any_row, max_size=8, unique_by=lambda row: (row.TABLE, row.id)), st.data())
def test_any_rows_are_written_changed_and_deleted(rows: list[r.Row], data: st.DataObject) -> None:
    plan = Plan({name: {row.id: row for row in rows if name == row.TABLE} for name in r.TABLES})
    others = data.draw(st.lists(any_row, max_size=4, unique_by=lambda row: (row.TABLE, row.id)))
    change = Change("X", tuple(Delta(o.TABLE, o.id, plan.row((o.TABLE, o.id)), o) for o in others))
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        store.create_tables(connection)
        store.insert_all(connection, plan)
        assert store.wrong_value(connection) == ""
        assert store.load(connection) == plan
        store.write(connection, change)
        assert store.load(connection) == plan.with_change(change)
        store.write(connection, change.inverse())
        found = store.load(connection)
        assert {name: repr(sorted(t.items())) for name, t in found.tables.items()} == {
            name: repr(sorted(t.items())) for name, t in plan.tables.items()
        }
    engine.dispose()


@settings(max_examples=15)
@given(st.data())
def test_a_document_does_what_a_list_of_plans_would(data: st.DataObject) -> None:
    """The list: plans after each standing do, and those undone since the last do."""
    done, undone, after_line = [base_plan()], list[Plan](), [base_plan()]
    with tempfile.TemporaryDirectory() as folder:
        document = Document.create(Path(folder) / "x.coverset", done[0])
        for _ in range(data.draw(st.integers(1, 12))):
            deed = data.draw(st.sampled_from(("edit", "edit", "undo", "undo", "redo", "go to", "reopen")))
            lines = len(after_line)
            if deed == "edit":
                change = data.draw(edits(document.plan))
                if document.commit(change):
                    done, undone = [*done, done[-1].with_change(change)], []
            elif deed == "undo" and len(done) > 1:
                document.undo()
                undone.append(done.pop())
            elif deed == "redo" and undone:
                document.redo()
                done.append(undone.pop())
            elif deed == "go to":
                seq = data.draw(st.integers(0, len(after_line) - 1))
                if document.go_to(seq):
                    done, undone = [*done, after_line[seq]], []
            elif deed == "reopen":
                path = document.path
                document.close()
                document = Document.open(path)
            else:
                with pytest.raises(EditRefused, match=f"There is nothing to {deed}"):
                    document.undo() if deed == "undo" else document.redo()
            if len(document.history()) == lines:
                after_line.append(done[-1])
            assert document.plan == done[-1]
            assert (document.can_undo() is not None, document.can_redo() is not None) == (len(done) > 1, bool(undone))
            assert len(document.history()) == len(after_line) - 1
            assert sum(entry.active for entry in document.history()) == len(done) - 1
        document.close()
        with Document.open(document.path, read_only=True) as found:
            assert found.plan == done[-1]


def test_what_no_file_can_hold_is_refused(document: Document) -> None:
    for person in (r.Person(999, "half a sign: \ud800"), r.Person(999, "too large", rank=2**70)):
        before = document.plan
        with pytest.raises(EditRefused, match=r"“Hire” was not kept.*no file can hold"):
            document.commit(Change("Hire", (Delta("people", 999, None, person),)))
        assert document.plan is before
    assert document.history() == []
