"""Crew of one unit through the window: the column of Elements, and a unit's own minutes in Settings."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from app.edits.production import add_unit
from app.views.elements.crew import UNIT
from app.views.elements.view import ElementsView
from app.views.settings import SettingsDialog
from app.views.window import Window
from tests.views.test_elements import choose, retype_crew
from tests.views.test_settings import put


def test_the_column_of_units_is_there_where_there_are_several(
    open_window: Callable[[Path | None], Window], salt_road: Path, film: Path, qtbot: QtBot
) -> None:
    window = open_window(film)
    page = window.show_view("elements")
    assert isinstance(page, ElementsView)
    page.crew.show_crew(window.workspace.plan, "")
    assert page.crew.table.isColumnHidden(UNIT)

    salt = open_window(salt_road)
    view = salt.show_view("elements")
    assert isinstance(view, ElementsView)
    choose(qtbot, view, "crew")
    crew = view.crew
    assert not crew.table.isColumnHidden(UNIT)
    person = salt.workspace.plan.people[crew.table.key_of(3)]
    second = salt.workspace.plan.unit_order()[1]
    crew.table.setCurrentCell(3, UNIT)
    retype_crew(qtbot, crew, "unit_id", "2nd")
    assert salt.workspace.plan.people[person.id].unit_id == second.id
    assert crew.table.cell(3, UNIT).text() == second.name
    crew.table.cell(3, UNIT).setText("Moon unit")
    assert "There is no unit “Moon unit”" in salt.error_bar.text.text()
    assert crew.table.cell(3, UNIT).text() == second.name
    salt.action("undo").trigger()
    assert salt.workspace.plan.people[person.id] == person


def test_a_units_own_minutes_are_typed_in_settings(window: Window, qtbot: QtBot) -> None:
    window.action("settings").trigger()
    (settings,) = window.findChildren(SettingsDialog)
    page = settings.departments
    settings.show_page(page)
    assert page.unit_row.isHidden()
    made: list[int] = []
    window.workspace.edit("Second unit", lambda draft: made.append(add_unit(draft, "Second unit")))
    page.refresh()
    assert not page.unit_row.isHidden()
    page.unit.setCurrentIndex(1)
    department = window.workspace.plan.departments[page.table.key_of(0)]
    put(qtbot, page.table, 0, 5, "75")
    plan = window.workspace.plan
    assert plan.units[made[0]].offsets == ((department.id, 75, department.wrapout),)
    assert plan.departments[department.id] == department
    assert page.table.cell(0, 5).text() == "75"
    page.unit.setCurrentIndex(0)
    assert page.table.cell(0, 5).text() == str(department.precall)
    window.action("undo").trigger()
    assert window.workspace.plan.units[made[0]].offsets == ()
