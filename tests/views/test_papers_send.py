"""Distribution in the window: the list, who is told first, everybody's copy in a folder, who has it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.plan.draft import Draft
from app.reports import distribution, watermark
from app.views.paper_recipients import AUDIENCE, CALL, HAS_IT, NAME, PART, SENT
from app.views.paper_send import SendDialog
from app.views.papers import PapersView
from app.views.workspace import Workspace
from tests.views.papers_hand import (
    call_later,
    choose,
    click,
    dialog_of,
    document_of,
    papers_view,
    salt_workspace,
    words,
)


@pytest.fixture
def workspace(qapp: object, salt_days: Path) -> Iterator[Workspace]:
    with salt_workspace(salt_days) as made:

        def edit(draft: Draft) -> None:
            plan = made.plan
            draft.put(replace(plan.departments[2], head_id=504))  # Camera: Jonas Weir
            draft.put(replace(plan.people[504], email="jonas@example.org"))

        made.edit("Heads", edit)
        yield made


@pytest.fixture
def view(qtbot: QtBot, workspace: Workspace) -> Iterator[PapersView]:
    with papers_view(qtbot, workspace) as made:
        choose(qtbot, made, "Day 2")
        yield made


def issue(qtbot: QtBot, view: PapersView, prelim: bool = False) -> None:
    choice = view.choice()
    assert choice is not None
    with qtbot.waitSignal(view.issuer.issued):
        view.issuer.issue(choice, "a4", prelim=prelim)


def opened(qtbot: QtBot, view: PapersView) -> SendDialog:
    """The distribution of what is chosen, once it knows whose call moved."""
    click(qtbot, view.send_button)
    dialog = dialog_of(qtbot, view, SendDialog)
    qtbot.waitUntil(lambda: bool(dialog._calls.people))
    return dialog


def column(dialog: SendDialog, number: int) -> list[str]:
    items = [dialog.table.item(row, number) for row in range(dialog.table.rowCount())]
    return [item.text() for item in items if item is not None]


def pick(dialog: SendDialog, text: str) -> None:
    """Choose a line of the box of people, as the mouse would."""
    row = dialog.add_box.findText(text, Qt.MatchFlag.MatchStartsWith)
    assert row > 0
    dialog.add_box.setCurrentIndex(row)
    dialog.add_box.activated.emit(row)


def test_the_list_is_made_of_heads_people_cast_and_names(qtbot: QtBot, view: PapersView, workspace: Workspace) -> None:
    dialog = opened(qtbot, view)
    assert not dialog.send.isEnabled()  # nothing went out yet
    click(qtbot, dialog.heads)
    pick(dialog, "Callum Brandt")
    qtbot.keyClicks(dialog.name, "Anglia Insurance")
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert column(dialog, NAME) == ["Jonas Weir", "Callum Brandt", "Anglia Insurance"]
    assert column(dialog, PART) == ["DoP", "5 The Ferryman", ""]
    assert column(dialog, AUDIENCE) == ["Heads, also prelims", "All", "All"]
    assert dialog.name.text() == ""
    qtbot.keyClicks(dialog.name, "anglia insurance")
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert dialog.problem.text() == "anglia insurance gets it already."
    dialog.table.selectRow(2)
    dialog.audience.setCurrentIndex(dialog.audience.findData("money"))
    dialog.audience.activated.emit(dialog.audience.currentIndex())
    assert column(dialog, AUDIENCE)[2] == "Money too"
    assert dialog.table.selected()  # still the same row
    click(qtbot, dialog.remove)
    assert column(dialog, NAME) == ["Jonas Weir", "Callum Brandt"]
    document_of(workspace).undo()
    assert column(dialog, NAME) == ["Jonas Weir", "Callum Brandt", "Anglia Insurance"]
    dialog.close()


def test_everybody_on_the_sheet_is_added_in_one_step(qtbot: QtBot, view: PapersView, workspace: Workspace) -> None:
    dialog = opened(qtbot, view)
    click(qtbot, dialog.everybody)
    found = column(dialog, NAME)
    assert {"Jonas Weir", "Callum Brandt", "Nuria Esteve"} <= set(found)
    assert "Maeve Callory" not in found  # on hold: no call
    click(qtbot, dialog.everybody)
    assert dialog.problem.text() == "Everybody gets it already."
    document_of(workspace).undo()
    assert column(dialog, NAME) == []
    dialog.close()


def test_everybody_gets_a_copy_those_whose_call_moved_on_top(
    qtbot: QtBot, view: PapersView, workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    issue(qtbot, view)
    call_later(workspace)
    issue(qtbot, view)
    dialog = opened(qtbot, view)
    qtbot.keyClicks(dialog.name, "Anglia Insurance")
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    click(qtbot, dialog.heads)
    pick(dialog, "Callum Brandt")
    assert column(dialog, NAME) == ["◆ Callum Brandt", "◆ Jonas Weir", "Anglia Insurance"]
    assert column(dialog, CALL) == ["09:45 → 10:00", "10:45 → 11:00", ""]
    folder = tmp_path / "copies"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    click(qtbot, dialog.send)
    assert dialog.stop.isVisible()
    qtbot.waitUntil(lambda: dialog._writing is None)
    assert sorted(path.name for path in folder.iterdir()) == [
        "Call sheet 2 BLUE, 01 Callum Brandt.pdf",
        "Call sheet 2 BLUE, 02 Jonas Weir.pdf",
        "Call sheet 2 BLUE, 03 Anglia Insurance.pdf",
    ]
    document = document_of(workspace)
    kept = document.blob(document.issues()[-1].hash)
    copy = (folder / "Call sheet 2 BLUE, 02 Jonas Weir.pdf").read_bytes()
    assert copy == watermark.named(kept, "Jonas Weir")
    assert words(copy).count("Jonas Weir") == words(kept).count("Jonas Weir") + 2
    assert all(text.startswith(("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")) for text in column(dialog, SENT))
    assert {one.name for one in document.deliveries()} == {"Callum Brandt", "Jonas Weir", "Anglia Insurance"}
    dialog.close()


def test_who_has_it_is_ticked_and_kept_through_undo(qtbot: QtBot, view: PapersView, workspace: Workspace) -> None:
    issue(qtbot, view)
    dialog = opened(qtbot, view)
    click(qtbot, dialog.heads)
    document = document_of(workspace)
    (kept,) = document.issues()
    document.record_deliveries(kept.id, [(one.id, one.name) for one in dialog.those()])
    dialog.refresh()
    item = dialog.table.item(0, HAS_IT)
    assert item is not None
    assert item.checkState() == Qt.CheckState.Unchecked
    with qtbot.waitSignal(dialog.sent):
        item.setCheckState(Qt.CheckState.Checked)
    assert document.deliveries()[0].acknowledged_at is not None
    item = dialog.table.item(0, HAS_IT)
    assert item is not None
    assert item.checkState() == Qt.CheckState.Checked
    assert item.text()
    document.undo()
    assert document.deliveries()[0].acknowledged_at is not None
    dialog.close()


def test_a_prelim_goes_to_heads_only(
    qtbot: QtBot, view: PapersView, workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    issue(qtbot, view, prelim=True)
    dialog = opened(qtbot, view)
    click(qtbot, dialog.heads)
    pick(dialog, "Callum Brandt")
    assert column(dialog, SENT) == ["", "Not for them: a prelim is for heads"]
    folder = tmp_path / "copies"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    click(qtbot, dialog.send)
    qtbot.waitUntil(lambda: dialog._writing is None)
    assert [path.name for path in folder.iterdir()] == ["Call sheet 2 PRELIM, 01 Jonas Weir.pdf"]
    dialog.close()


def test_cancel_leaves_no_copy_and_nobody_noted(
    qtbot: QtBot, view: PapersView, workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    issue(qtbot, view)
    dialog = opened(qtbot, view)
    click(qtbot, dialog.everybody)
    folder = tmp_path / "copies"
    folder.mkdir()
    named = watermark.Copies.named

    def slow(self: watermark.Copies, name: str) -> bytes:
        dialog._writing.cancel()  # type: ignore[union-attr]  # pressed while the first copy is made
        return named(self, name)

    monkeypatch.setattr(watermark.Copies, "named", slow)
    dialog.send_to(folder)
    qtbot.waitUntil(lambda: dialog._writing is None)
    assert list(folder.iterdir()) == []
    assert document_of(workspace).deliveries() == []
    dialog.close()


@pytest.mark.skipif(os.name != "posix", reason="a folder that is not there is named so on POSIX")
def test_a_folder_that_can_not_be_written_is_said_in_the_dialog(
    qtbot: QtBot, view: PapersView, workspace: Workspace, tmp_path: Path
) -> None:
    issue(qtbot, view)
    dialog = opened(qtbot, view)
    click(qtbot, dialog.heads)
    dialog.send_to(tmp_path / "gone")
    qtbot.waitUntil(dialog.problem.isVisible)
    assert "gone: No such file or directory. No copy was written there" in dialog.problem.text()
    assert document_of(workspace).deliveries() == []
    dialog.close()


def test_addresses_are_copied(qtbot: QtBot, view: PapersView, workspace: Workspace) -> None:
    issue(qtbot, view)
    dialog = opened(qtbot, view)
    click(qtbot, dialog.heads)
    pick(dialog, "Callum Brandt")
    with qtbot.waitSignal(workspace.statusChanged) as said:
        click(qtbot, dialog.copy)
    assert QGuiApplication.clipboard().text() == "jonas@example.org"
    assert said.args[0] == "Copied 1 addresses; 1 have none."
    dialog.close()


def test_a_schedule_is_sent_to_a_list_of_its_own(qtbot: QtBot, view: PapersView, workspace: Workspace) -> None:
    choose(qtbot, view, "One-line")
    dialog = opened(qtbot, view)
    click(qtbot, dialog.heads)
    assert column(dialog, NAME) == ["Jonas Weir"]
    assert {row.document for row in workspace.committed.plan.recipients.values()} == {"oneline"}
    assert distribution.addressees(workspace.committed.plan, "callsheet") == ()
    dialog.close()
