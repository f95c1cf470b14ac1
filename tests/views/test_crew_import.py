"""A crew list imported through the window: seen, corrected, written as one step, taken back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.views.crew_import import CrewImport
from app.views.elements.categories import CREW, CategoryList
from app.views.window import Window

LIST = (
    "The Weir crew list,,,,\nName,Job,Dept.,Mobile,Shoe\nZoë Łuk,Director of photography,Camera,07700 900101,39\n"
    "Bo Li,Pilot,Drone unit,07700 900102,41\nBo Li,Pilot,Drone unit,07700 900102,41\n"
)


@pytest.fixture
def crew(tmp_path: Path) -> Path:
    path = tmp_path / "crew.csv"
    path.write_text(LIST, encoding="utf-8")
    return path


@pytest.fixture
def open_list(qtbot: QtBot, window: Window, monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], CrewImport]:
    """Choose a file by File > Import crew list, and wait until it is understood or refused."""

    def begin(path: Path) -> CrewImport:
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
        window.action("import_crew").trigger()
        (dialog,) = window.findChildren(CrewImport)
        with qtbot.waitSignal(dialog.ready):
            pass
        return dialog

    return begin


def column(dialog: CrewImport, number: int) -> list[str]:
    found = [dialog.rows.item(row, number) for row in range(dialog.rows.rowCount())]
    return [item.text() if item is not None else "" for item in found]


def test_the_list_is_shown_before_anything_is_written(
    window: Window, open_list: Callable[[Path], CrewImport], crew: Path
) -> None:
    before = window.workspace.plan
    dialog = open_list(crew)
    assert [box.currentText() for box in dialog.header.boxes] == ["Name", "Job", "Department", "Phone", "Leave out"]
    assert column(dialog, 1) == ["Zoë Łuk", "Bo Li", "Bo Li"]
    assert column(dialog, 0) == ["New", "New", "Named twice"]
    assert "Departments to be made: 1. Drone unit." in dialog.said.text()
    assert [dialog.doubts.item(row).text() for row in range(dialog.doubts.count())] == [
        "Bo Li stands in row 4 and row 5; taken once."
    ]
    assert dialog.take.text().strip() == "Import 2 people"
    assert window.workspace.plan is before
    dialog.reject()
    assert window.workspace.plan is before


def test_importing_is_one_step_that_ctrl_z_takes_back(
    qtbot: QtBot, window: Window, open_list: Callable[[Path], CrewImport], crew: Path
) -> None:
    before = window.workspace.plan
    dialog = open_list(crew)
    qtbot.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    plan = window.workspace.plan
    zoe = next(person for person in plan.people.values() if person.name == "Zoë Łuk")
    assert zoe.phone == "07700 900101"
    assert plan.departments[zoe.department_id or 0].head_id == zoe.id
    assert any(department.name == "Drone unit" for department in plan.departments.values())
    window.action("undo").trigger()
    assert window.workspace.plan.people == before.people
    assert window.workspace.plan.departments == before.departments


def test_a_column_is_left_out_or_taken_for_something_else(
    qtbot: QtBot, open_list: Callable[[Path], CrewImport], crew: Path
) -> None:
    dialog = open_list(crew)
    box = dialog.header.boxes[0]
    with qtbot.waitSignal(dialog.ready):
        box.setCurrentIndex(box.findText("Leave out"))
    assert not dialog.take.isEnabled()
    assert "No column has names" in dialog.error_bar.text.text()
    with qtbot.waitSignal(dialog.ready):
        box.setCurrentIndex(box.findText("Name"))
    with qtbot.waitSignal(dialog.ready):
        dialog.header.boxes[2].setCurrentIndex(box.findText("Leave out"))
    assert dialog.understood is not None
    assert dialog.understood.taken.departments == ()
    assert dialog.take.isEnabled()
    assert dialog.error_bar.isHidden()


def test_a_bad_file_is_refused_in_the_dialog_and_nothing_changes(
    window: Window, open_list: Callable[[Path], CrewImport], tmp_path: Path
) -> None:
    before = window.workspace.plan
    bad = tmp_path / "crew.xlsx"
    bad.write_bytes(b"PK\x03\x04 torn")
    dialog = open_list(bad)
    assert dialog.error_bar.text.text().startswith("crew.xlsx: The workbook is damaged and can't be read.")
    assert not dialog.take.isEnabled()
    assert window.workspace.plan is before


def test_a_list_that_says_nothing_new_has_nothing_to_import(
    qtbot: QtBot, window: Window, open_list: Callable[[Path], CrewImport], crew: Path
) -> None:
    dialog = open_list(crew)
    qtbot.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.findChildren(CrewImport))
    again = open_list(crew)
    assert not again.take.isEnabled()
    assert column(again, 0) == ["As it is", "As it is", "Named twice"]


def test_a_list_dropped_on_the_window_is_read(qtbot: QtBot, window: Window, crew: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(crew))])
    drop = QDropEvent(
        QPoint(300, 300), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    window.dropEvent(drop)
    qtbot.waitUntil(lambda: bool(window.findChildren(CrewImport)))
    (dialog,) = window.findChildren(CrewImport)
    qtbot.waitUntil(lambda: dialog.understood is not None)
    assert column(dialog, 1)[0] == "Zoë Łuk"


def test_the_crew_in_elements_offers_the_import(
    qtbot: QtBot, window: Window, crew: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(crew), ""))
    view = window.show_view("elements")
    view.findChild(CategoryList).show_category(CREW)
    qtbot.mouseClick(view.crew.import_button, Qt.MouseButton.LeftButton)
    (dialog,) = window.findChildren(CrewImport)
    qtbot.waitUntil(lambda: dialog.understood is not None)
    qtbot.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    shown = [view.crew.table.item(row, 0).text() for row in range(view.crew.table.rowCount())]
    assert "Zoë Łuk" in shown
