"""The workspace: one edit, one change; what is previewed is never written; a refusal leaves everything as it was."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from app.engine.schedule import compute
from app.models.document import Document
from app.plan import rows as r
from app.plan.change import Change
from app.plan.draft import Draft
from app.plan.errors import EditRefused, Environment, FileRejected
from app.views.workspace import Workspace


class Ear:
    """Writes down what the workspace says."""

    def __init__(self, workspace: Workspace) -> None:
        self.said: list[str] = []
        for name in ("planChanged", "scheduleChanged", "previewChanged", "selectionChanged"):
            getattr(workspace, name).connect(lambda *_, name=name: self.said.append(name))
        self.failures: list[str] = []
        workspace.failed.connect(self.failures.append)


@pytest.fixture
def ear(workspace: Workspace) -> Ear:
    return Ear(workspace)


def retitle(title: str):
    def edit(draft: Draft) -> None:
        draft.put(replace(draft.plan.production, title=title))

    return edit


def call_at(minute: int):
    """Move every call of the production, so that times change."""

    def edit(draft: Draft) -> None:
        for session in draft.plan.sessions.values():
            draft.put(replace(session, call=minute))

    return edit


def test_an_edit_is_written_computed_and_told_once(workspace: Workspace, ear: Ear) -> None:
    change = workspace.edit("Call at 10:00", call_at(600))
    assert change is not None
    assert change.touches(r.Session)
    assert workspace.document is not None
    assert workspace.document.plan == workspace.committed.plan
    assert workspace.committed == compute(workspace.document.plan)
    assert ear.said == ["planChanged", "scheduleChanged"]


def test_an_edit_of_nothing_writes_nothing(workspace: Workspace, ear: Ear) -> None:
    change = workspace.edit("The same title", retitle(workspace.title))
    assert change is not None
    assert not change
    assert ear.said == []
    assert workspace.document is not None
    assert workspace.document.history() == []


def test_a_refused_edit_says_why_and_changes_nothing(workspace: Workspace, ear: Ear) -> None:
    assert workspace.document is not None
    before = workspace.document.digest()

    def refuse(draft: Draft) -> None:
        retitle("Half done")(draft)
        raise EditRefused("Sc 3 is shot. Nothing was changed.")

    assert workspace.edit("Move Sc 3", refuse) is None
    assert ear.failures == ["Sc 3 is shot. Nothing was changed."]
    assert ear.said == []
    assert workspace.document.digest() == before
    assert workspace.committed.plan is workspace.document.plan


def test_what_can_not_be_computed_is_not_written(workspace: Workspace, ear: Ear) -> None:
    """An activity of a thousand years runs past its calendar."""
    assert workspace.document is not None
    before = workspace.document.digest()
    activity = next(a for a in workspace.plan.activities.values() if a.duration)
    found = workspace.edit("Far too long", lambda d: d.put(replace(activity, duration=60 * 24 * 365_000)))
    assert found is None
    assert "covers" in ear.failures[0]
    assert workspace.document.digest() == before


def test_a_commit_that_fails_leaves_the_last_durable_plan(
    workspace: Workspace, ear: Ear, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert workspace.document is not None
    before = workspace.schedule

    def full(change: Change) -> None:
        raise Environment(f"The disk is full. “{change.label}” was not kept.")

    monkeypatch.setattr(workspace.document, "commit", full)
    assert workspace.edit("Call at 10:00", call_at(600)) is None
    assert ear.failures == ["The disk is full. “Call at 10:00” was not kept."]
    assert workspace.schedule is before
    assert ear.said == []


def test_a_preview_is_shown_and_not_written(workspace: Workspace, ear: Ear) -> None:
    assert workspace.document is not None
    before, committed = workspace.document.digest(), workspace.committed
    change = workspace.draft("Call at 10:00", call_at(600))
    assert change is not None
    workspace.show_preview(change, "Call at 10:00", "Every day")
    assert workspace.schedule != committed
    assert workspace.committed is committed
    assert workspace.document.digest() == before
    workspace.cancel_preview()
    assert workspace.schedule is committed
    assert ear.said == ["previewChanged", "scheduleChanged"] * 2


def test_applying_a_preview_is_one_undo_step(workspace: Workspace) -> None:
    assert workspace.document is not None
    before = workspace.document.digest()
    change = workspace.draft("Call at 10:00", call_at(600))
    assert change is not None
    workspace.show_preview(change, "Call at 10:00")
    assert workspace.apply_preview() is change
    assert workspace.preview is None
    assert [entry.label for entry in workspace.document.history()] == ["Call at 10:00"]
    workspace.undo()
    assert workspace.document.digest() == before
    assert workspace.committed == compute(workspace.document.plan)
    workspace.redo()
    assert workspace.plan.with_change(change.inverse()) is not None


def test_nothing_is_edited_behind_a_preview(workspace: Workspace, ear: Ear) -> None:
    change = workspace.draft("Call at 10:00", call_at(600))
    assert change is not None
    workspace.show_preview(change, "Call at 10:00")
    assert workspace.edit("Another", retitle("Another")) is None
    assert ear.failures == ["Nothing was changed: “Call at 10:00” is being previewed. Apply or cancel it first."]
    assert workspace.preview is not None


def test_a_drag_shows_its_knock_on_and_letting_go_writes_it(workspace: Workspace) -> None:
    change = workspace.draft("Call at 10:00", call_at(600))
    assert change is not None
    shown = workspace.drag_preview(change)
    assert shown is not None
    assert shown.live
    assert shown.knock_on.tracked > 0
    assert workspace.commit(change) is change
    assert workspace.preview is None
    assert workspace.schedule is workspace.committed


def test_a_drag_back_to_where_it_began_shows_what_is_written(workspace: Workspace) -> None:
    workspace.drag_preview(workspace.draft("Call at 10:00", call_at(600)))
    workspace.drag_preview(Change("", ()))
    assert workspace.preview is None
    assert workspace.schedule is workspace.committed


def test_going_back_is_itself_undoable(workspace: Workspace) -> None:
    assert workspace.document is not None
    workspace.edit("One", retitle("One"))
    workspace.edit("Two", retitle("Two"))
    workspace.go_to(1)
    assert workspace.title == "One"
    workspace.undo()
    assert workspace.title == "Two"


def test_a_deleted_row_leaves_the_selection(workspace: Workspace, ear: Ear) -> None:
    activity = next(iter(workspace.plan.activities))
    made: list[int] = []

    def add(draft: Draft) -> None:
        made.append(draft.put(r.Person(draft.new_id(), "Extra")).id)

    workspace.edit("Add a person", add)
    workspace.select(("people", made[0]), ("activities", activity))
    workspace.undo()
    assert workspace.selection == {("activities", activity)}
    assert ear.said.count("selectionChanged") == 2


def test_a_read_only_file_refuses_with_its_reason(film: Path, workspace: Workspace, qapp: object) -> None:
    second = Workspace()
    second.open(film)
    ear = Ear(second)
    assert second.read_only
    assert second.edit("Another", retitle("Another")) is None
    assert second.read_only in ear.failures[0]
    second.close()
    second.deleteLater()


def test_a_file_that_can_not_be_opened_leaves_the_one_here(workspace: Workspace, tmp_path: Path) -> None:
    bad = tmp_path / "bad.coverset"
    bad.write_bytes(b"no database at all")
    with pytest.raises(FileRejected, match=r"bad\.coverset"):
        workspace.open(bad)
    assert workspace.title == "The Weir"
    assert workspace.edit("Still here", retitle("Still here"))


def test_opening_another_lets_the_first_go(workspace: Workspace, film: Path, tmp_path: Path) -> None:
    other = Path(shutil.copy(film, tmp_path / "other.coverset"))
    workspace.open(other)
    with Document.open(film) as first:
        assert not first.read_only
    assert workspace.selection == frozenset()
