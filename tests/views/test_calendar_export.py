"""A calendar exported through the window: whose is chosen by typing a name, it is written beside the production."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from icalendar import Calendar
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.edits.board import delete_session
from app.plan.labels import find_session
from app.views.calendar_export import CalendarExport, choices
from app.views.deadlines import DeadlinesView
from app.views.window import Window


@pytest.fixture
def salt(open_window: Callable[[Path | None], Window], salt_road: Path) -> Window:
    return open_window(salt_road)


@pytest.fixture
def export(salt: Window, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> tuple[CalendarExport, Path]:
    out = tmp_path / "somebody.ics"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    salt.action("export_calendar").trigger()
    (dialog,) = salt.findChildren(CalendarExport)
    return dialog, out


def written(qtbot: QtBot, window: Window, dialog: CalendarExport, out: Path) -> list[str]:
    with qtbot.waitSignal(window.workspace.statusChanged, check_params_cb=lambda text: "somebody.ics" in text):
        qtbot.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    return [str(event["uid"]) for event in Calendar.from_ical(out.read_bytes()).walk("VEVENT")]


def test_an_actor_found_by_typing_gets_the_days_they_play(
    qtbot: QtBot, salt: Window, export: tuple[CalendarExport, Path]
) -> None:
    dialog, out = export
    edit = dialog.whose.lineEdit()
    assert edit is not None
    edit.selectAll()
    qtbot.keyClicks(edit, "8 Young Wren, Poppy Aldous")
    found = written(qtbot, salt, dialog, out)
    assert len(found) == 3
    assert all("-element-" in uid for uid in found)


def test_the_whole_production_is_offered_first_and_a_name_that_nobody_has_is_not_exported(
    qtbot: QtBot, salt: Window, export: tuple[CalendarExport, Path]
) -> None:
    dialog, out = export
    edit = dialog.whose.lineEdit()
    assert edit is not None
    assert dialog.whose.currentText() == "The whole production"
    edit.selectAll()
    qtbot.keyClicks(edit, "Nobody at all")
    assert not dialog.export.isEnabled()
    edit.selectAll()
    qtbot.keyClicks(edit, "Second unit")
    assert dialog.export.isEnabled()
    assert len(written(qtbot, salt, dialog, out)) == 5


def test_units_departments_cast_and_crew_are_offered(salt: Window) -> None:
    groups = {title: [name for name, _ in group] for title, group in choices(salt.workspace.committed.plan)}
    assert list(groups) == ["", "Units", "Departments", "Cast and players", "Crew"]
    assert groups["Units"] == ["Main unit", "Second unit"]
    assert groups["Cast and players"][2] == "3 Tomas, Rafael Quintero"
    assert "Greta Lindqvist, 1st AD" in groups["Crew"]


def test_a_departments_calendar_cancels_the_day_that_is_gone(
    qtbot: QtBot, salt: Window, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Day 32 of Salt Road is deleted after a calendar went out; from the department's page, in the background."""
    out = tmp_path / "somebody.ics"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    plan = salt.workspace.plan
    last = find_session(plan, "32")
    camera = next(d for d in plan.department_order() if d.name == "Camera")
    view = salt.show_view("deadlines")
    assert isinstance(view, DeadlinesView)
    view.reveal(("departments", camera.id))

    def states() -> dict[str, str]:
        with qtbot.waitSignal(salt.workspace.statusChanged, check_params_cb=lambda text: "somebody.ics" in text):
            view.out.ask_calendar()
        events = Calendar.from_ical(out.read_bytes()).walk("VEVENT")
        return {str(event["uid"]): str(event.get("status", "")) for event in events}

    uid = f"session-{last.id}-department-{camera.id}@coverset"
    assert states()[uid] == ""

    assert salt.workspace.edit("No Day 32", lambda draft: delete_session(draft, last.id))
    assert states()[uid] == "CANCELLED"
