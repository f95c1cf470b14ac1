"""The Elements view, by mouse and keyboard: tables, merging, deleting, days; and the day out of days in a preview."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from app.edits import crew, elements, recipients, typed
from app.edits.board import move_strips
from app.engine.days_out import days_out, element_days
from app.models.document import Document
from app.plan import rows as r
from app.plan import units
from app.plan.draft import Draft
from app.plan.errors import EditRefused
from app.views import measured, theme
from app.views.date_field import DateField
from app.views.elements import ElementsView
from app.views.elements.availability import Availability
from app.views.elements.crew import FIELDS, CrewPage
from app.views.elements.days_model import TOTALS, before_and_after, spoken, totals
from app.views.elements.fields import parse_rate
from app.views.elements.said import new_name
from app.views.elements.table import HOLD, LAST, NAME, NUMBER, OWN
from app.views.window import Window

LEFT = Qt.MouseButton.LeftButton
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def view(window: Window) -> ElementsView:
    made = window.show_view("elements")
    assert isinstance(made, ElementsView)
    return made


def digest(window: Window) -> str:
    assert window.workspace.document is not None
    return window.workspace.document.digest()


def named(window: Window, category: str, name: str) -> r.Element:
    found = elements.find_element(window.workspace.plan, category, name)
    assert found is not None, name
    return found


def add(window: Window, category: str, *names: str) -> None:
    def edit(draft: Draft) -> None:
        for name in names:
            elements.add_element(draft, category, name)

    window.workspace.edit("Add", edit)


def choose(qtbot: QtBot, view: ElementsView, category: str) -> None:
    """Click a category."""
    for row in range(view.categories.count()):
        item = view.categories.item(row)
        if item.data(Qt.ItemDataRole.UserRole)[0] == category:
            view.categories.scrollToItem(item)
            qtbot.mouseClick(view.categories.viewport(), LEFT, pos=view.categories.visualItemRect(item).center())


def names(view: ElementsView) -> list[str]:
    return [line.element.name for line in view.model.lines]


def click(qtbot: QtBot, view: ElementsView, name: str, column: int = NAME, keys: object = None) -> None:
    """Click a cell of the table."""
    index = view.model.index(names(view).index(name), column)
    view.table.scrollTo(index)
    where = view.table.visualRect(index).center()
    qtbot.mouseClick(view.table.viewport(), LEFT, keys or Qt.KeyboardModifier.NoModifier, where)  # type: ignore[arg-type]


def editor(view: ElementsView) -> QLineEdit:
    found = view.table.viewport().findChildren(QLineEdit)
    assert found
    return found[-1]


def retype(qtbot: QtBot, view: ElementsView, text: str) -> None:
    line = editor(view)
    line.selectAll()
    qtbot.keyClicks(line, text)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.table.state() != QTableView.State.EditingState)


def type_into(qtbot: QtBot, widget: QLineEdit, text: str) -> None:
    widget.setFocus()
    widget.selectAll()
    qtbot.keyClick(widget, Qt.Key.Key_Delete)
    qtbot.keyClicks(widget, text)
    qtbot.keyClick(widget, Qt.Key.Key_Return)


def press(qtbot: QtBot, view: ElementsView, text: str) -> None:
    """Press a button of the question."""
    (found,) = [each for each in view.question.findChildren(QPushButton) if each.text() == text and each.isVisible()]
    qtbot.mouseClick(found, LEFT)


# tables ---------------------------------------------------------------------------------------------------------------
def test_the_cast_is_listed_by_number_with_its_days(view: ElementsView, window: Window) -> None:
    assert set(names(view)) == {"Marta", "Tobias", "Reeve"}
    numbers = [int(line.element.number) for line in view.model.lines]
    assert numbers == sorted(numbers)
    for line in view.model.lines:
        days = element_days(window.workspace.schedule, line.element.id)
        assert line.days == days
        assert line.scenes == len(window.workspace.plan.scenes_needing(line.element.id))
    assert view.title.text() == "Cast Members"
    assert view.summary.whole() == "3 elements"


def test_a_name_is_typed_in_the_cell_and_is_the_name_everywhere(
    view: ElementsView, window: Window, qtbot: QtBot
) -> None:
    marta = named(window, "cast", "Marta")
    click(qtbot, view, "Marta")
    qtbot.keyClick(view.table, Qt.Key.Key_F2)
    retype(qtbot, view, "Martha")
    assert window.workspace.plan.elements[marta.id].name == "Martha"
    assert "Martha" in names(view)
    assert not any("Marta " in f"{row.name} " for row in window.workspace.plan.deadlines.values())
    click(qtbot, view, "Martha", OWN)
    qtbot.keyClick(view.table, Qt.Key.Key_Return)
    retype(qtbot, view, "Ida Holm")
    assert window.workspace.plan.elements[marta.id].actor == "Ida Holm"


def test_a_number_somebody_has_is_refused_and_stays(view: ElementsView, window: Window, qtbot: QtBot) -> None:
    before = digest(window)
    first, second = view.model.lines[:2]
    click(qtbot, view, second.element.name, NUMBER)
    qtbot.keyClick(view.table, Qt.Key.Key_F2)
    retype(qtbot, view, first.element.number)
    assert f"{first.element.name} already has the number" in window.error_bar.text.text()
    assert digest(window) == before


def test_sorting_filtering_and_the_keyboard(view: ElementsView, window: Window, qtbot: QtBot) -> None:
    view.table.sortByColumn(NAME, Qt.SortOrder.DescendingOrder)
    assert names(view) == ["Tobias", "Reeve", "Marta"]
    qtbot.keyClicks(view.search, "ree")
    assert names(view) == ["Reeve"]
    view.search.clear()
    view.table.sortByColumn(NAME, Qt.SortOrder.AscendingOrder)
    click(qtbot, view, "Marta")
    qtbot.keyClick(view.table, Qt.Key.Key_Down)
    assert window.workspace.selection == {("elements", named(window, "cast", "Reeve").id)}
    assert view.panel.lines["name"].text() == "Reeve"


def test_a_new_element_is_named_at_once_and_undone(view: ElementsView, window: Window, qtbot: QtBot) -> None:
    choose(qtbot, view, "prop")
    assert view._empty.isVisible()
    qtbot.mouseClick(view._empty.findChild(QPushButton), LEFT)
    retype(qtbot, view, "Lantern")
    assert names(view) == ["Lantern"]
    qtbot.keyClick(view.table, Qt.Key.Key_Insert)
    retype(qtbot, view, "Boat hook")
    assert set(names(view)) == {"Lantern", "Boat hook"}
    for _ in range(4):
        window.action("undo").trigger()
    assert view._empty.isVisible()
    assert new_name(window.workspace.plan, "prop") == "New prop"


def test_a_sets_location_is_typed_by_name(view: ElementsView, window: Window, qtbot: QtBot) -> None:
    add(window, "location", "Old Weir")
    choose(qtbot, view, "set")
    name = names(view)[0]
    click(qtbot, view, name, OWN)
    qtbot.keyClick(view.table, Qt.Key.Key_F2)
    retype(qtbot, view, "old weir")
    assert named(window, "set", name).parent_id == named(window, "location", "Old Weir").id
    click(qtbot, view, name, OWN)
    qtbot.keyClick(view.table, Qt.Key.Key_F2)
    retype(qtbot, view, "Nowhere")
    assert "There is no location “Nowhere”" in window.error_bar.text.text()


# deleting and merging -------------------------------------------------------------------------------------------------
def test_deleting_says_what_it_touches_and_esc_keeps_it(view: ElementsView, window: Window, qtbot: QtBot) -> None:
    before = digest(window)
    tobias = named(window, "cast", "Tobias")
    click(qtbot, view, "Tobias")
    qtbot.keyClick(view.table, Qt.Key.Key_Delete)
    scenes = len(window.workspace.plan.needs_for(tobias.id))
    touched = elements.touches(window.workspace.plan, tobias.id)
    said = view.question.text.text()
    assert said.startswith(f"Delete Tobias? Needed in {scenes} scenes.")
    assert (f"{len(touched.deadlines)} deadline" in said) == bool(touched.deadlines)
    focused = window.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, Qt.Key.Key_Escape)
    assert view.question.isHidden()
    assert digest(window) == before
    qtbot.mouseClick(view.delete_button, LEFT)
    press(qtbot, view, "Delete")
    assert tobias.id not in window.workspace.plan.elements
    assert not window.workspace.plan.needs_for(tobias.id)
    window.action("undo").trigger()
    assert digest(window) == before


def test_two_spellings_are_merged_into_the_one_whose_name_is_kept(
    view: ElementsView, window: Window, qtbot: QtBot
) -> None:
    add(window, "prop", "Lantern", "lanterns", "Sack")
    one, two = (next(s for s in window.workspace.plan.scenes.values() if s.label == label).id for label in "12")

    def need(draft: Draft) -> None:
        for scene, name in ((one, "Lantern"), (two, "lanterns")):
            elements.add_need(draft, scene, named(window, "prop", name).id)

    window.workspace.edit("Need", need)
    choose(qtbot, view, "prop")
    click(qtbot, view, "Lantern")
    assert not view.merge_button.isEnabled()
    click(qtbot, view, "lanterns", keys=CTRL)
    before = digest(window)
    qtbot.keyClick(view.table, Qt.Key.Key_M, CTRL)
    assert view.question.text.text().startswith("Make 2 elements one: Lantern (1 scene), lanterns (1 scene). Scenes")
    keep = window.focusWidget()
    assert isinstance(keep, QPushButton)
    assert keep.text() == "Keep Lantern"
    qtbot.keyClick(keep, Qt.Key.Key_Return)
    assert names(view) == ["Lantern", "Sack"]
    assert {need.scene_id for need in window.workspace.plan.needs_for(named(window, "prop", "Lantern").id)} == {
        one,
        two,
    }
    window.action("undo").trigger()
    assert digest(window) == before


def test_merging_one_alone_says_what_to_do(view: ElementsView, window: Window, qtbot: QtBot) -> None:
    click(qtbot, view, "Tobias")
    qtbot.keyClick(view.table, Qt.Key.Key_M, CTRL)
    assert "Select two elements or more" in window.error_bar.text.text()


def test_the_cast_is_renumbered_by_first_appearance(view: ElementsView, window: Window, qtbot: QtBot) -> None:
    reeve = named(window, "cast", "Reeve")
    window.workspace.edit("Number", lambda d: elements.set_element(d, reeve.id, number="40"))
    qtbot.mouseClick(view.number_button, LEFT)
    assert [line.element.number for line in view.model.lines] == ["1", "2", "3"]
    choose(qtbot, view, "prop")
    assert not view.number_button.isVisible()


# the panel ------------------------------------------------------------------------------------------------------------
def test_contacts_and_the_rule_for_drops_are_kept(view: ElementsView, window: Window, qtbot: QtBot) -> None:
    tobias = named(window, "cast", "Tobias")
    click(qtbot, view, "Tobias")
    panel = view.panel
    type_into(qtbot, panel.lines["phone"], "+44 20 7946 0000")
    type_into(qtbot, panel.lines["agent"], "Holm & Daughters")
    type_into(qtbot, panel.drop, "10")
    now = window.workspace.plan.elements[tobias.id]
    assert (now.phone, now.agent, now.drop_over) == ("+44 20 7946 0000", "Holm & Daughters", 10)
    type_into(qtbot, panel.drop, "soon")
    assert "“soon” is not a whole number" in window.error_bar.text.text()
    assert panel.drop.text() == "10"
    panel.tabs.setCurrentIndex(1)
    panel.holds.setFocus()
    qtbot.keyClick(panel.holds, Qt.Key.Key_Space)
    assert not window.workspace.plan.elements[tobias.id].holds
    assert not panel.drop.isEnabled()
    add(window, "wardrobe", "Wet coat")
    click(qtbot, view, "Tobias")
    type_into(qtbot, panel.brings, "wet coat")
    assert window.workspace.plan.elements[tobias.id].brings == (named(window, "wardrobe", "Wet coat").id,)
    type_into(qtbot, panel.brings, "crown")
    assert "There is no element “crown”" in window.error_bar.text.text()
    assert panel.brings.text() == "Wet coat"


def days_of(view: ElementsView, qtbot: QtBot, name: str) -> Availability:
    """The days of an element, shown by a click on its tab."""
    click(qtbot, view, name)
    qtbot.mouseClick(view.panel.tabs, LEFT, pos=view.panel.tabs.tabRect(1).center())
    assert view.panel.availability.isVisible()
    return view.panel.availability


def type_date(qtbot: QtBot, field: DateField, text: str) -> None:
    """Type a date over the one that stands there, and leave it."""
    qtbot.keyClick(field.edit, Qt.Key.Key_A, CTRL)
    qtbot.keyClicks(field.edit, text)
    qtbot.keyClick(field.edit, Qt.Key.Key_Return)


def test_days_are_typed_as_a_span_and_taken_away(view: ElementsView, window: Window, qtbot: QtBot) -> None:
    tobias = named(window, "cast", "Tobias")
    days = days_of(view, qtbot, "Tobias")
    type_date(qtbot, days.first, "26.4.2027")
    assert (days.first.day(), days.last.day()) == (date(2027, 4, 26), date(2027, 4, 26))
    assert days.first.edit.text() == "Mon 26 Apr 2027"
    type_date(qtbot, days.last, "28 April")
    qtbot.keyClicks(days.note, "wedding")
    qtbot.mouseClick(days.add_button, LEFT)
    assert [event.code for event in window.workspace.plan.events_of(tobias.id)] == ["OFF"] * 3
    assert days.list.item(0).text() == "Mon 26 Apr to Wed 28 Apr   Not available, wedding"
    days.list.setCurrentRow(0)
    qtbot.keyClick(days.list, Qt.Key.Key_Delete)
    assert not window.workspace.plan.events_of(tobias.id)


def test_what_is_no_date_is_said_and_adds_nothing(view: ElementsView, window: Window, qtbot: QtBot) -> None:
    before = digest(window)
    days = days_of(view, qtbot, "Tobias")
    type_date(qtbot, days.first, "31.2.2027")
    assert "“31.2.2027” is not a date" in days.first.problem.text()
    qtbot.mouseClick(days.add_button, LEFT)
    assert "“31.2.2027” is not a date" in window.error_bar.text.text()
    assert digest(window) == before


def test_days_are_dragged_in_the_month(view: ElementsView, window: Window, qtbot: QtBot) -> None:
    tobias = named(window, "cast", "Tobias")
    days = days_of(view, qtbot, "Tobias")
    cells = days.month.cells
    assert days.month.title.text() == "Apr 2027"
    first, last = cells.cell(date(2027, 4, 20)).center(), cells.cell(date(2027, 4, 22)).center()
    assert cells.day_at(first) == date(2027, 4, 20)
    qtbot.mousePress(cells, LEFT, pos=first.toPoint())
    event = QMouseEvent(
        QEvent.Type.MouseMove, last, cells.mapToGlobal(last), LEFT, LEFT, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(cells, event)
    qtbot.mouseRelease(cells, LEFT, pos=last.toPoint())
    assert (days.first.day(), days.last.day()) == (date(2027, 4, 20), date(2027, 4, 22))
    qtbot.mouseClick(days.add_button, LEFT)
    assert [event.day.day for event in window.workspace.plan.events_of(tobias.id)] == [20, 21, 22]


def test_days_are_chosen_by_arrow_keys_into_the_next_month(view: ElementsView, qtbot: QtBot) -> None:
    days = days_of(view, qtbot, "Tobias")
    cells = days.month.cells
    cells.setFocus()
    start = days.first.day()
    for _ in range(2):
        qtbot.keyClick(cells, Qt.Key.Key_Down)
    assert days.first.day() == days.last.day() == start + timedelta(days=14)
    assert days.month.title.text() == "May 2027"
    qtbot.keyClick(cells, Qt.Key.Key_Right, SHIFT)
    assert (days.last.day() - days.first.day()).days == 1
    qtbot.keyClick(cells, Qt.Key.Key_PageUp)
    assert days.month.title.text() == "Apr 2027"


def test_dates_only_make_every_other_work_day_a_conflict(view: ElementsView, window: Window, qtbot: QtBot) -> None:
    tobias = named(window, "cast", "Tobias")
    days = days_of(view, qtbot, "Tobias")
    start = element_days(window.workspace.schedule, tobias.id).start
    assert start is not None
    working = [day for day, code in element_days(window.workspace.schedule, tobias.id).days.items() if "W" in code]
    assert len(working) > 1
    days.code.setCurrentIndex(days.code.findData("ON"))
    qtbot.mouseClick(days.add_button, LEFT)
    assert "Available, on such dates only" in days.list.item(0).text()
    absent = [conflict for conflict in window.workspace.schedule.conflicts if conflict.kind == "absent"]
    plan = window.workspace.plan
    sessions = {plan.strips[conflict.who[1]].session_id for conflict in absent}
    assert {plan.sessions[key].day for key in sessions if key} == set(working) - {start}
    assert "not available" in days.month.cells.days.spoken(working[1])
    assert days.month.cells.days.spoken(start) == f"{units.day_text(start, year=True)}, available, SW"


# the panel: rates, contract, age, minutes, map ------------------------------------------------------------------------
def test_a_rate_is_typed_as_it_is_said(view: ElementsView, window: Window, qtbot: QtBot) -> None:
    tobias = named(window, "cast", "Tobias")
    click(qtbot, view, "Tobias")
    line = view.panel.lines["rate"]
    type_into(qtbot, line, "1,200 / week")
    now = window.workspace.plan.elements[tobias.id]
    assert (now.rate, now.rate_per, line.text()) == (1200, "week", "1200 a week")
    type_into(qtbot, line, "600")
    assert (line.text(), window.workspace.plan.elements[tobias.id].rate_per) == ("600 a day", "day")
    type_into(qtbot, line, "a lot")
    assert "“a lot” is no rate" in window.error_bar.text.text()
    assert line.text() == "600 a day"
    type_into(qtbot, line, "")
    assert window.workspace.plan.elements[tobias.id].rate == 0


@pytest.mark.parametrize(
    ("typed", "amount", "per"),
    [
        ("600 a day", 600, "day"),
        ("2400/week", 2400, "week"),
        ("1500 flat", 1500, "flat"),
        ("90 per hour", 90, "hour"),
        ("1.200,00 a session", 1200, "session"),
        ("", 0, ""),
    ],
)
def test_rates_are_read(typed: str, amount: int, per: str) -> None:
    assert parse_rate(typed) == (amount, per)


@pytest.mark.parametrize("typed", ["² a day", "600 a moon", "9" * 5000])
def test_what_is_no_rate_is_refused(typed: str) -> None:
    with pytest.raises(EditRefused, match="is no rate"):
        parse_rate(typed)


def test_age_and_minutes_of_his_own_are_kept_and_others_refused(
    view: ElementsView, window: Window, qtbot: QtBot
) -> None:
    tobias = named(window, "cast", "Tobias")
    click(qtbot, view, "Tobias")
    lines = view.panel.lines
    for name, text in (("age", "9"), ("make_up", "90 min"), ("costume", "30"), ("travel", "25")):
        type_into(qtbot, lines[name], text)
    now = window.workspace.plan.elements[tobias.id]
    assert (now.age, now.make_up, now.costume, now.travel) == (9, 90, 30, 25)
    assert now.minor
    assert view.panel.flags["minor"].isChecked()
    type_into(qtbot, lines["make_up"], "900")
    assert "900 minutes for make-up" in window.error_bar.text.text()
    assert lines["make_up"].text() == "90"
    type_into(qtbot, lines["make_up"], "")
    assert window.workspace.plan.elements[tobias.id].make_up is None


def test_a_contract_has_a_start_and_a_stop_and_outside_of_it_is_a_conflict(
    view: ElementsView, window: Window, qtbot: QtBot
) -> None:
    tobias = named(window, "cast", "Tobias")
    working = [day for day, code in element_days(window.workspace.schedule, tobias.id).days.items() if "W" in code]
    click(qtbot, view, "Tobias")
    lines = view.panel.lines
    before = digest(window)
    type_into(qtbot, lines["contract_from"], working[0].isoformat())
    type_into(qtbot, lines["contract_to"], working[0].isoformat())
    (paper,) = [c for c in window.workspace.plan.clearances.values() if c.element_id == tobias.id]
    assert (paper.name, paper.kind, paper.valid_from, paper.valid_to) == (
        "Tobias contract", "contract", working[0], working[0],
    )  # fmt: skip
    assert lines["contract_to"].text() == units.day_text(working[0], year=True)
    late = {c.who for c in window.workspace.schedule.conflicts if c.kind == "window"}
    assert len(late) == len(working) - 1 > 0
    type_into(qtbot, lines["contract_to"], "1.1.2027")
    assert "can't end 2027-01-01" in window.error_bar.text.text()
    for _ in range(2):
        window.action("undo").trigger()
    assert digest(window) == before


def picture_file(path: Path, kind: str) -> Path:
    image = QImage(120, 80, QImage.Format.Format_RGB32)
    image.fill(QColor("#2E9D8A"))
    assert image.save(str(path), kind)
    return path


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_map_is_kept_in_the_file_and_shown(
    view: ElementsView, window: Window, qtbot: QtBot, tmp_path: Path, kind: str
) -> None:
    add(window, "location", "Mill Lane")
    choose(qtbot, view, "location")
    click(qtbot, view, "Mill Lane")
    panel = view.panel
    assert panel.picture.isVisible()
    assert not panel.picture.shown.isVisible()
    file = picture_file(tmp_path / f"map.{kind.casefold()}", kind)
    assert panel.picture.take(file)
    name = named(window, "location", "Mill Lane").picture
    assert window.workspace.document is not None
    assert window.workspace.document.blob(name) == file.read_bytes()
    assert panel.picture.shown.isVisible()
    assert _near(panel.picture.shown.pixmap().toImage().pixelColor(20, 20), QColor("#2E9D8A"))
    qtbot.mouseClick(panel.picture.remove, LEFT)
    assert not named(window, "location", "Mill Lane").picture
    window.action("undo").trigger()
    assert panel.picture.shown.isVisible()


def test_what_is_no_picture_is_refused(view: ElementsView, window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    add(window, "location", "Mill Lane")
    choose(qtbot, view, "location")
    click(qtbot, view, "Mill Lane")
    bad = tmp_path / "map.png"
    bad.write_bytes(b"\x89PNG\r\n\x1a\nbut no more")
    assert not view.panel.picture.take(bad)
    assert "map.png: that is no picture" in window.error_bar.text.text()
    assert not view.panel.picture.take(tmp_path / "nowhere.png")
    assert "can't be read" in window.error_bar.text.text()


# the crew -------------------------------------------------------------------------------------------------------------
def crew_view(view: ElementsView, qtbot: QtBot) -> CrewPage:
    choose(qtbot, view, "crew")
    assert view.crew.isVisible()
    return view.crew


def retype_crew(qtbot: QtBot, page: CrewPage, column: str, text: str) -> None:
    page.table.setCurrentCell(page.table.currentRow(), FIELDS.index(column))
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_F2)
    line = page.table.findChildren(QLineEdit)[-1]  # the one before may not be gone yet
    qtbot.keyClick(line, Qt.Key.Key_A, CTRL)
    qtbot.keyClicks(line, text)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.table.state() != QTableView.State.EditingState)


def test_a_person_is_added_typed_into_and_deleted(view: ElementsView, window: Window, qtbot: QtBot) -> None:
    page = crew_view(view, qtbot)
    before, count = digest(window), len(window.workspace.plan.people)
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Insert)
    line = page.table.findChild(QLineEdit)
    assert line is not None
    qtbot.keyClicks(line, "Ada Holm")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.table.state() != QTableView.State.EditingState)
    assert len(window.workspace.plan.people) == count + 1
    for column, text in (("job", "Gaffer"), ("department_id", "elec"), ("phone", "+44 20 7946 0001"),
                         ("email", "ada@example.org"), ("call", "O/C"), ("leaving_from", "base")):  # fmt: skip
        assert page.show_person(next(p.id for p in window.workspace.plan.people.values() if p.name == "Ada Holm"))
        retype_crew(qtbot, page, column, text)
    (ada,) = [p for p in window.workspace.plan.people.values() if p.name == "Ada Holm"]
    department = window.workspace.plan.departments[ada.department_id or 0].name
    assert (ada.job, department, ada.phone, ada.email, ada.call, ada.leaving_from) == (
        "Gaffer", "Electric", "+44 20 7946 0001", "ada@example.org", "O/C", "base",
    )  # fmt: skip
    page.show_person(ada.id)
    retype_crew(qtbot, page, "department_id", "Zoology")
    assert "There is no department “Zoology”" in window.error_bar.text.text()
    page.show_person(ada.id)
    qtbot.mouseClick(view.delete_button, LEFT)
    assert view.question.text.text() == "Delete Ada Holm? Nothing hangs on them."
    press(qtbot, view, "Delete")
    assert len(window.workspace.plan.people) == count
    for _ in range(9):
        window.action("undo").trigger()
    assert digest(window) == before


def test_deleting_a_head_says_whose_and_a_filter_finds_a_job(view: ElementsView, window: Window, qtbot: QtBot) -> None:
    page = crew_view(view, qtbot)
    head = next(d for d in window.workspace.plan.department_order() if d.head_id is not None)
    window.workspace.reveal("elements", ("people", head.head_id or 0))
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert f"{head.name} has no head then" in view.question.text.text()
    qtbot.keyClick(window.focusWidget() or view, Qt.Key.Key_Escape)
    assert head.head_id in window.workspace.plan.people
    whole = page.table.rowCount()
    qtbot.keyClicks(view.search, "editor")
    assert 0 < page.table.rowCount() < whole
    assert view.status_text() == f"{len(window.workspace.plan.people)} people"


def two_spellings(window: Window) -> tuple[int, int]:
    """A gaffer twice: as the head of Electric with a call typed on a sheet, and with a number and two documents."""
    made: list[int] = []

    def edit(draft: Draft) -> None:
        electric = next(d for d in draft.plan.department_order() if d.name == "Electric")
        made.append(crew.add_person(draft, "Ada Holm", job="Gaffer", department_id=electric.id))
        made.append(crew.add_person(draft, "Ada Holmes", phone="+44 20 7946 0001"))
        draft.put(replace(electric, head_id=made[0]))
        typed.set_field(draft, None, f"crew.{made[0]}.call", "06:00")
        for document in ("callsheet", "schedule"):
            recipients.add_person(draft, document, made[1])

    window.workspace.edit("Two spellings", edit)
    return made[0], made[1]


def test_two_spellings_of_one_of_the_crew_are_merged_after_saying_what_that_touches(
    view: ElementsView, window: Window, qtbot: QtBot
) -> None:
    one, two = two_spellings(window)
    page = crew_view(view, qtbot)
    before = digest(window)
    page.show_person(one)
    assert not view.merge_button.isEnabled()
    page.table.selectionModel().select(
        page.table.model().index(next(row for row in range(page.table.rowCount()) if page.table.key_of(row) == two), 0),
        QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows,
    )
    assert view.merge_button.isVisible()
    qtbot.mouseClick(view.merge_button, LEFT)
    assert view.question.text.text() == (
        "Make 2 people one: Ada Holm (Gaffer), Ada Holmes. Goes to the one whose name is kept: head of Electric, "
        "1 value typed on call sheets, 2 documents they get. What that one leaves empty is filled."
    )
    press(qtbot, view, "Keep Ada Holmes")
    plan = window.workspace.plan
    assert one not in plan.people
    assert (plan.people[two].job, plan.people[two].phone) == ("Gaffer", "+44 20 7946 0001")
    assert page.chosen() == (two,)
    assert window.workspace.document is not None
    assert window.workspace.document.history()[-1].label == "Merge Ada Holm into Ada Holmes"
    window.action("undo").trigger()
    assert digest(window) == before


def test_a_question_goes_with_what_it_is_about(view: ElementsView, window: Window, qtbot: QtBot) -> None:
    two_spellings(window)
    page = crew_view(view, qtbot)
    page.table.selectAll()
    qtbot.keyClick(page.table, Qt.Key.Key_M, CTRL)
    assert view.question.isVisible()
    window.action("undo").trigger()
    assert view.question.isHidden()


# room -----------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("scale", [100, 150])
def test_dates_keep_half_of_the_room_beside_the_totals(grid_view: ElementsView, window: Window, scale: int) -> None:
    element, _, _, edit = later(window, "Tobias")
    window.set_text_size(scale)
    change = window.workspace.draft("Later", edit)
    assert change is not None
    window.workspace.show_preview(change, "Later")
    grid = grid_view.grid
    assert grid.totals.width() <= grid.width() // 2
    assert grid.dates.viewport().width() >= grid.width() // 4
    shown = [name for name, place in zip(TOTALS, range(len(TOTALS)), strict=True)
             if not grid.totals.isColumnHidden(len(grid.model.dates) + place)]  # fmt: skip
    assert {"Hold", "TOTAL"} <= set(shown)
    assert element.name in [line.element.name for line in grid.model.lines]
    window.resize(1920, 1000)
    QApplication.processEvents()
    if scale == 100:
        assert all(not grid.totals.isColumnHidden(len(grid.model.dates) + place) for place in range(len(TOTALS)))


@pytest.mark.parametrize("scale", [100, 150])
def test_nothing_is_cut_in_a_small_window_with_large_letters(view: ElementsView, window: Window, scale: int) -> None:
    window.set_text_size(scale)
    panel = view.panel
    for tab in (0, 1):
        panel.tabs.setCurrentIndex(tab)
        assert panel.inside.width() <= panel.viewport().width()
        for line in panel.findChildren(QLineEdit):
            if line.isVisible():
                left = line.mapTo(panel.viewport(), QPoint(0, 0)).x()
                assert 0 <= left < left + line.width() <= panel.viewport().width(), line.accessibleName()
    assert view.split.width() == view.width() == sum(view.split.sizes()) + 2 * view.split.handleWidth()
    room = view.categories.viewport().width() - theme.px(14 + 14 + 12 + 10)
    assert measured.width_of("Special Equipment", 13, 400) + measured.width_of("00", 12, 400) <= room


# day out of days ------------------------------------------------------------------------------------------------------
@pytest.fixture
def grid_view(view: ElementsView, qtbot: QtBot) -> ElementsView:
    qtbot.mouseClick(view.tabs, LEFT, pos=view.tabs.tabRect(1).center())
    assert view.grid.isVisible()
    return view


def test_the_day_out_of_days_shows_codes_and_totals(grid_view: ElementsView, window: Window) -> None:
    model = grid_view.grid.model
    assert [model.headerData(len(model.dates) + place, Qt.Orientation.Horizontal) for place in range(7)] == list(TOTALS)
    for row, line in enumerate(model.lines):
        found = element_days(window.workspace.schedule, line.element.id)
        shown = {day: model.cell(row, column)[0] for column, day in enumerate(model.dates)}
        assert {day: code for day, code in shown.items() if code} == dict(found.days)
        assert tuple(model.cell(row, len(model.dates) + place)[0] for place in range(7)) == totals(found)
    assert not grid_view.panel.isVisible()


def test_the_totals_are_those_of_the_worked_example() -> None:
    def may(day: int) -> date:
        return date(2026, 5, day)

    off = {may(day) for day in (9, 10, 16, 17)}
    anna = days_out({may(d) for d in (4, 5, 6, 11, 12, 20)}, off=off, holidays={may(14)}, drop_over=10)
    assert totals(anna) == ("0", "6", "6", "1", "4 May", "20 May", "13")
    cleo = days_out({may(8)}, events={may(5): "FT", may(7): "TR", may(9): "TR"})
    assert totals(cleo) == ("2", "1", "0", "0", "8 May", "8 May", "3 (+1 fitting)")
    assert before_and_after("3 Jun", "4 Jun") == "3 → 4 Jun"
    assert before_and_after("31 May", "1 Jun") == "31 May → 1 Jun"
    assert before_and_after("18", "19") == "18 → 19"
    assert spoken("SWF") == "start, work, finish"
    assert spoken("H") == "hold"


def later(window: Window, name: str) -> tuple[r.Element, date, date, Callable[[Draft], object]]:
    """Move the last strip of somebody to a new day a week later: element, old and new finish, the edit."""
    plan = window.workspace.plan
    element = named(window, "cast", name)
    days = element_days(window.workspace.schedule, element.id)
    assert days.finish is not None
    strips = [
        strip
        for session in plan.session_order()
        if session.day == days.finish
        for strip in plan.strips_of(session.id)
        if element.id in plan.elements_of_strip(strip)
    ]
    new = date.fromordinal(days.finish.toordinal() + 7)
    unit = plan.unit_order()[0].id

    def edit(draft: Draft) -> None:
        taken = next((s for s in plan.sessions.values() if s.day == new), None)
        session = taken or draft.put(r.Session(draft.new_id(), unit, new))
        move_strips(draft, [strip.id for strip in strips], session.id)

    return element, days.finish, new, edit


def test_a_preview_outlines_what_it_changes_and_says_the_totals_before_and_after(
    grid_view: ElementsView, window: Window
) -> None:
    element, old, new, edit = later(window, "Marta")
    grid, model = grid_view.grid, grid_view.grid.model
    before = element_days(window.workspace.schedule, element.id)
    change = window.workspace.draft("A week later", edit)
    assert change is not None
    window.workspace.show_preview(change, "A week later")
    row = next(place for place, line in enumerate(model.lines) if line.element.id == element.id)
    now, was = model.cell(row, model.dates.index(new))
    assert (now, was) == ("WF", "")
    assert model.cell(row, model.dates.index(old))[1] == before.days[old]
    after = element_days(window.workspace.schedule, element.id)
    assert after.hold > before.hold
    held = len(model.dates) + TOTALS.index("Hold")
    assert model.data(model.index(row, held)) == f"{before.hold} → {after.hold}"
    assert "was" in str(model.data(model.index(row, held), Qt.ItemDataRole.AccessibleTextRole))
    assert "change" in grid_view.summary.whole()
    grid.go_to_date(new)
    index = grid.index_of(row, new)
    picture = grid.dates.viewport().grab().toImage()
    box = grid.dates.visualRect(index)
    ratio = picture.devicePixelRatio()
    edge = [
        picture.pixelColor(round(x * ratio), round(box.center().y() * ratio)) for x in range(box.left(), box.left() + 5)
    ]
    assert any(_near(colour, theme.colour("moved.text")) for colour in edge)
    window.workspace.cancel_preview()
    assert all(model.cell(row, column)[1] is None for column in range(model.columnCount()))


def _near(one: QColor, other: QColor) -> bool:
    pairs = zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)  # type: ignore[index]
    return all(abs(a - b) < 40 for a, b in pairs)


def test_a_drag_is_followed_in_the_list_too(view: ElementsView, window: Window) -> None:
    element, _, new, edit = later(window, "Marta")
    change = window.workspace.draft("A week later", edit)
    window.workspace.drag_preview(change)
    row = next(place for place, line in enumerate(view.model.lines) if line.element.id == element.id)
    assert "→" in str(view.model.data(view.model.index(row, HOLD)))
    assert str(new.day) in str(view.model.data(view.model.index(row, LAST)))
    assert view.model.moved(view.model.lines[row], LAST)
    window.workspace.cancel_preview()
    assert "→" not in str(view.model.data(view.model.index(row, HOLD)))


def test_a_work_day_on_which_somebody_is_not_there_is_marked(grid_view: ElementsView, window: Window) -> None:
    tobias = named(window, "cast", "Tobias")
    start = element_days(window.workspace.schedule, tobias.id).start
    assert start is not None
    free = date.fromordinal(start.toordinal() + 30)

    def away(draft: Draft) -> None:
        elements.add_event(draft, tobias.id, start, "OFF")
        elements.add_event(draft, tobias.id, free, "OFF")

    window.workspace.edit("Away", away)
    model, grid = grid_view.grid.model, grid_view.grid
    row = next(place for place, line in enumerate(model.lines) if line.element.id == tobias.id)
    role = Qt.ItemDataRole.AccessibleTextRole
    assert str(model.data(grid.index_of(row, start), role)).endswith(", but not available")
    assert str(model.data(grid.index_of(row, free), role)).endswith("nothing, not available")
    grid.go_to_date(start)
    picture, box = grid.dates.viewport().grab().toImage(), grid.dates.visualRect(grid.index_of(row, start))
    corner = [
        picture.pixelColor(x, y) for x in range(box.right() - 9, box.right()) for y in range(box.top(), box.top() + 11)
    ]
    assert any(_near(colour, theme.colour("late.text")) for colour in corner)


def test_what_is_being_typed_is_kept_when_the_window_is_closed(
    open_window: Callable[[Path | None], Window], film: Path, qtbot: QtBot
) -> None:
    window = open_window(film)
    view = window.show_view("elements")
    phone = view.panel.lines["phone"]
    element = view.model.lines[0].element.id
    phone.setFocus()
    qtbot.keyClicks(phone, "0123")
    window.close()
    with Document.open(film) as document:
        assert document.plan.elements[element].phone == "0123"


def half_type(qtbot: QtBot, view: ElementsView, name: str) -> QLineEdit:
    click(qtbot, view, name)
    line = view.panel.lines["actor"]
    line.setFocus(Qt.FocusReason.OtherFocusReason)
    qtbot.keyClicks(line, "A. Reyes")
    return line


def actors(window: Window) -> dict[str, str]:
    return {e.name: e.actor for e in window.workspace.plan.elements.values() if e.actor}


def test_what_is_half_typed_is_kept_for_the_element_it_was_typed_for(
    view: ElementsView, window: Window, qtbot: QtBot
) -> None:
    line = half_type(qtbot, view, "Tobias")
    window.workspace.select(("elements", named(window, "cast", "Reeve").id))
    assert view.panel.title.text() != "Tobias"
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert actors(window) == {"Tobias": "A. Reyes"}


def test_what_is_half_typed_goes_with_a_deleted_element(view: ElementsView, window: Window, qtbot: QtBot) -> None:
    line = half_type(qtbot, view, "Tobias")
    tobias = named(window, "cast", "Tobias").id
    window.workspace.edit("Delete", lambda draft: elements.delete_element(draft, tobias))
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert actors(window) == {}


def test_what_is_half_typed_stays_in_its_production_where_another_is_opened(
    view: ElementsView, window: Window, qtbot: QtBot, salt_road: Path, film: Path
) -> None:
    half_type(qtbot, view, "Tobias")
    assert window.files.open_path(salt_road)
    assert "A. Reyes" not in actors(window).values()
    assert window.files.open_path(film)
    assert actors(window) == {"Tobias": "A. Reyes"}


def test_a_production_may_go_under_what_is_half_typed(view: ElementsView, window: Window, qtbot: QtBot) -> None:
    line = half_type(qtbot, view, "Tobias")
    window.workspace.close()
    assert not line.isModified()


def test_its_scenes_lead_to_the_breakdown(view: ElementsView, window: Window, qtbot: QtBot) -> None:
    click(qtbot, view, "Reeve")
    assert view.panel.where.text() == "Sc 5"
    qtbot.mouseClick(view.panel.scenes, LEFT)
    assert window.view is not None
    assert window.view.objectName() == "view-breakdown"
    assert window.view.sheet.title.text() == "Sc 5"


def test_rows_are_chosen_in_the_grid_and_stay_chosen_in_the_list(
    grid_view: ElementsView, window: Window, qtbot: QtBot
) -> None:
    grid = grid_view.grid
    row = next(place for place, line in enumerate(grid.model.lines) if line.element.name == "Tobias")
    index = grid.model.index(row, 0)
    qtbot.mouseClick(grid.dates.viewport(), LEFT, pos=grid.dates.visualRect(index).center())
    assert window.workspace.selection == {("elements", named(window, "cast", "Tobias").id)}
    qtbot.mouseClick(grid_view.tabs, LEFT, pos=grid_view.tabs.tabRect(0).center())
    assert grid_view.panel.lines["name"].text() == "Tobias"


def test_an_element_chosen_elsewhere_is_shown_in_its_category(view: ElementsView, window: Window) -> None:
    mill = named(window, "set", "Mill")
    window.workspace.select(("elements", mill.id))
    assert view.title.text() == "Sets"
    assert view.panel.lines["name"].text() == "Mill"
    window.workspace.reveal("elements", ("elements", named(window, "cast", "Reeve").id))
    assert view.title.text() == "Cast Members"


def test_the_search_finds_what_no_scene_needs_here(view: ElementsView, window: Window, qtbot: QtBot) -> None:
    add(window, "prop", "Boat hook")
    qtbot.keyClick(window, Qt.Key.Key_F, CTRL)
    qtbot.keyClicks(window.toolbar.search, "boat ho")
    qtbot.keyClick(window.toolbar.search, Qt.Key.Key_Return)
    assert view.isVisible()
    assert view.title.text() == "Props"
    assert view.panel.lines["name"].text() == "Boat hook"


def test_other_people_of_the_feature_fit(open_window: Callable[[Path | None], Window], salt_road: Path) -> None:
    window = open_window(salt_road)
    view = window.show_view("elements")
    assert len(view.model.lines) == 13
    view.tabs.setCurrentIndex(1)
    view.go_to_date(date(2027, 5, 5))
    assert view.grid.dates.columnViewportPosition(view.grid.model.dates.index(date(2027, 5, 5))) >= 0
    assert view.status_text() == f"{len(window.workspace.plan.elements)} elements, 13 in Cast Members"


def test_everything_has_a_name_for_those_who_can_not_see_it(view: ElementsView) -> None:
    kinds = (
        "QLineEdit",
        "QComboBox",
        "QPlainTextEdit",
        "QListWidget",
        "QTableView",
        "QCheckBox",
        "QTabBar",
    )
    for child in view.findChildren(QWidget):
        owner = child.parent()
        inside = isinstance(owner, QComboBox) or child.objectName().startswith("qt_") or owner is None
        if not inside and any(child.inherits(kind) for kind in kinds):
            assert child.accessibleName(), (child, owner)


def test_nothing_is_added_while_something_is_previewed(view: ElementsView, window: Window, qtbot: QtBot) -> None:
    element = view.model.lines[0].element
    window.workspace.edit("Note", lambda d: d.put(replace(element, note="kept")))
    change = window.workspace.draft("Rope", lambda d: elements.add_element(d, "prop", "Rope"))
    assert change is not None
    window.workspace.show_preview(change, "Rope")
    qtbot.mouseClick(view.add_button, LEFT)
    assert "is being previewed" in window.error_bar.text.text()
    window.workspace.cancel_preview()
    assert window.workspace.plan.elements[element.id].note == "kept"
