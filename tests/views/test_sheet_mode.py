"""The editor of call sheets in the window: how one gets there and back, on a film made from a screenplay."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.edits.board import delete_session
from app.views.crew_import import CrewImport
from app.views.sheet import SheetEditor
from app.views.window import Window


def edit(qtbot: QtBot, window: Window) -> SheetEditor:
    """Press Ctrl+E, and wait for the proof."""
    window.action("edit_sheet").trigger()
    editor = window.view.sheet_mode.editor
    assert editor is not None
    qtbot.waitUntil(lambda: editor.proof is not None)
    return editor


def test_ctrl_e_edits_the_next_sheet_and_done_goes_back_to_the_papers(qtbot: QtBot, window: Window) -> None:
    assert window.action("edit_sheet").shortcut().toString() == "Ctrl+E"
    editor = edit(qtbot, window)
    assert editor.title.whole() == "Sheet of Day 1"
    assert not window.view.list.isVisible()
    qtbot.mouseClick(editor.done, Qt.MouseButton.LeftButton)
    assert window.view.list.isVisible()
    assert not editor.isVisible()


def test_a_double_click_on_the_sheet_edits_it(qtbot: QtBot, window: Window) -> None:
    view = window.show_view("callsheets")
    qtbot.waitUntil(lambda: view.shown is not None)
    qtbot.mouseDClick(view.pages.viewport(), Qt.MouseButton.LeftButton)
    assert view.sheet_mode.editor.isVisible()


def test_what_is_typed_stands_on_the_paper_afterwards(qtbot: QtBot, window: Window) -> None:
    editor = edit(qtbot, window)
    box = editor.panel.box("forecast")
    assert box is not None
    box.input.setFocus()
    qtbot.keyClicks(box.input, "Hail")
    qtbot.mouseClick(editor.done, Qt.MouseButton.LeftButton)
    (row,) = window.workspace.plan.sheet_fields.values()
    assert (row.key, row.value) == ("forecast", "Hail")
    window.action("undo").trigger()
    assert not window.workspace.plan.sheet_fields


def test_push_from_the_menu_opens_the_panel_on_the_sheet(qtbot: QtBot, window: Window) -> None:
    window.action("push_call").trigger()
    editor = window.view.sheet_mode.editor
    assert editor.push.isVisible()
    assert editor.push.minutes.hasFocus()


def test_without_crew_the_editor_offers_the_import(
    qtbot: QtBot, window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "crew.csv"
    path.write_text("Name,Job,Department\nZoë Łuk,Gaffer,Electric\n", encoding="utf-8")
    editor = edit(qtbot, window)
    assert editor.panel.no_crew.isVisibleTo(editor.panel)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    qtbot.mouseClick(editor.panel.no_crew, Qt.MouseButton.LeftButton)
    (dialog,) = window.findChildren(CrewImport)
    qtbot.waitUntil(lambda: dialog.understood is not None)
    qtbot.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    assert editor.panel.no_crew.isHidden()
    zoe = next(person for person in window.workspace.plan.people.values() if person.name == "Zoë Łuk")
    assert editor.panel.box(f"crew.{zoe.id}.call") is not None


def test_a_session_that_goes_closes_its_editor(
    qtbot: QtBot, open_window: Callable[[Path | None], Window], film: Path
) -> None:
    window = open_window(film)
    editor = edit(qtbot, window)
    session_id = editor.session_id
    window.workspace.edit("Delete", lambda draft: delete_session(draft, session_id))
    assert not editor.isVisible()
    assert window.view.list.isVisible()
