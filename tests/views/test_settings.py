"""Settings: every field is an edit; lead rules are previewed before they are applied."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.edits.production import set_production
from app.models.lock import user_name
from app.plan.errors import EditRefused
from app.views import theme
from app.views.board import new_day
from app.views.memory import YOUR_NAME, Memory
from app.views.settings import SettingsDialog
from app.views.settings.fields import Table, parse_spans, spans_text
from app.views.settings.rules import FIELDS
from app.views.settings.units import FIELDS as UNIT_FIELDS
from app.views.window import Window

LEFT, RETURN = Qt.MouseButton.LeftButton, Qt.Key.Key_Return


@pytest.fixture
def salt(open_window: Callable[[Path | None], Window], salt_road: Path) -> Window:
    return open_window(salt_road)


@pytest.fixture
def settings(salt: Window, qtbot: QtBot) -> SettingsDialog:
    salt.action("settings").trigger()
    (found,) = salt.findChildren(SettingsDialog)
    qtbot.waitExposed(found)
    assert not found.isModal()
    return found


def say(qtbot: QtBot, field: QLineEdit, text: str) -> None:
    """Type over a field and leave it with Enter."""
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, RETURN)


def put(qtbot: QtBot, table: Table, row: int, column: int, text: str) -> None:
    """Type into a cell with the keyboard."""
    table.setCurrentCell(row, column)
    table.editItem(table.item(row, column))
    (editor,) = [line for line in table.viewport().findChildren(QLineEdit) if line.isVisible()]
    editor.selectAll()
    qtbot.keyClicks(editor, text)
    qtbot.keyClick(editor, RETURN)
    qtbot.waitUntil(lambda: not isValid(editor) or not editor.isVisible())


def rows(table: Table, column: int = 0) -> list[str]:
    return [table.item(row, column).text() for row in range(table.rowCount())]


@pytest.mark.parametrize(
    ("typed", "spans"),
    [
        ("09:00–18:00", ((540, 1080),)),
        ("9:00-13:00, 14:00 — 18:00", ((540, 780), (840, 1080))),
        ("18:00–02:00", ((1080, 1560),)),
        ("", ()),
    ],
)
def test_hours_are_read_as_they_are_written(typed: str, spans: tuple[tuple[int, int], ...]) -> None:
    assert parse_spans(typed) == spans
    assert parse_spans(spans_text(spans)) == spans


def test_what_is_no_working_time_is_refused_with_what_was_typed() -> None:
    with pytest.raises(EditRefused, match="“nine to five” is no working time"):
        parse_spans("nine to five")


def test_it_is_one_window_beside_the_views(settings: SettingsDialog, salt: Window) -> None:
    salt.action("settings").trigger()
    assert salt.findChildren(SettingsDialog) == [settings]
    salt.show_view("board")
    assert settings.isVisible()


def test_pages_a_day_is_one_undo_step(settings: SettingsDialog, salt: Window, qtbot: QtBot) -> None:
    say(qtbot, settings.general.pages.lineEdit(), "3.5")
    assert salt.workspace.plan.production.eighths_per_day == 28
    salt.action("undo").trigger()
    assert salt.workspace.plan.production.eighths_per_day == 32
    assert settings.general.pages.value() == 4


def test_minutes_an_eighth_and_the_limit_of_tightness(settings: SettingsDialog, salt: Window, qtbot: QtBot) -> None:
    say(qtbot, settings.general.minutes.lineEdit(), "20")
    say(qtbot, settings.general.squeeze.lineEdit(), "5")
    production = salt.workspace.plan.production
    assert (production.minutes_per_eighth, production.squeeze_limit) == (20, 5)


def test_a_strip_colour_is_seen_on_the_board(settings: SettingsDialog, salt: Window, qtbot: QtBot) -> None:
    board = salt.show_view("board")
    before = board.grab().toImage()
    say(qtbot, settings.general.colours["EXT DAY"], "#FFD27F")
    after = board.grab().toImage()

    def count(picture, colour: str) -> int:
        return sum(
            picture.pixelColor(x, y).name().upper() == colour
            for x in range(0, picture.width(), 7)
            for y in range(0, picture.height(), 7)
        )

    house = theme.TOKENS["strip.ext_day"][0]
    assert count(before, house) > 0
    assert count(after, "#FFD27F") > 0
    assert count(after, house) == 0
    say(qtbot, settings.general.colours["EXT DAY"], "#101010")
    assert "too dark" in settings.message.text.text()
    assert settings.general.colours["EXT DAY"].text() == "#FFD27F"


def test_a_week_is_typed_a_day_at_a_time(settings: SettingsDialog, salt: Window, qtbot: QtBot) -> None:
    settings.show_page(settings.calendars)
    calendar = salt.workspace.plan.production.calendar_id
    say(qtbot, settings.calendars.days[5], "10:00-14:00")
    assert salt.workspace.plan.calendars[calendar].pattern[5] == ((600, 840),)
    assert settings.calendars.days[5].text() == "10:00–14:00"
    say(qtbot, settings.calendars.days[5], "all day")
    assert "“all day” is no working time" in settings.message.text.text()
    assert settings.calendars.days[5].text() == "10:00–14:00"


def test_holidays_by_country_and_region(settings: SettingsDialog, salt: Window, qtbot: QtBot) -> None:
    page = settings.calendars
    settings.show_page(page)
    assert "Mon 31 May" in page.holidays.text()
    page.country.setCurrentIndex(page.country.findData("DE"))
    page.country.activated.emit(page.country.currentIndex())
    page.region.setCurrentIndex(page.region.findData("BY"))
    page.region.activated.emit(page.region.currentIndex())
    calendar = salt.workspace.plan.calendars[salt.workspace.plan.production.calendar_id]
    assert (calendar.country, calendar.region) == ("DE", "BY")
    assert "Mon 31 May" not in page.holidays.text()


def test_a_dark_day_is_added_changed_and_taken_away(settings: SettingsDialog, salt: Window, qtbot: QtBot) -> None:
    page = settings.calendars
    settings.show_page(page)
    calendar = salt.workspace.plan.production.calendar_id
    count = len(salt.workspace.plan.exceptions_of(calendar))
    qtbot.mouseClick(page.dark, LEFT)
    assert len(salt.workspace.plan.exceptions_of(calendar)) == count + 1
    row = rows(page.table, 1).index("dark")
    put(qtbot, page.table, row, 1, "10:00-12:00")
    key = page.table.key_of(row)
    assert salt.workspace.plan.exceptions[key].spans == ((600, 720),)
    put(qtbot, page.table, row, 2, "Half day")
    assert salt.workspace.plan.exceptions[key].note == "Half day"
    page.table.setCurrentCell(row, 0)
    qtbot.mouseClick(page.delete, LEFT)
    assert len(salt.workspace.plan.exceptions_of(calendar)) == count


def test_departments_are_named_ordered_and_reached(settings: SettingsDialog, salt: Window, qtbot: QtBot) -> None:
    page = settings.departments
    settings.show_page(page)
    before = rows(page.table)
    put(qtbot, page.table, 0, 3, "01632 960 117")
    first = salt.workspace.plan.departments[page.table.key_of(0)]
    assert salt.workspace.plan.people[first.head_id or 0].phone == "01632 960 117"
    put(qtbot, page.table, 0, 5, "45")
    assert salt.workspace.plan.departments[first.id].precall == 45
    page.table.setCurrentCell(0, 0)
    qtbot.mouseClick(page.down, LEFT)
    assert rows(page.table)[:2] == [before[1], before[0]]
    assert page.table.chosen() == first.id
    qtbot.mouseClick(page.delete, LEFT)
    assert "can't be deleted" in settings.message.text.text()
    assert len(rows(page.table)) == len(before)


def test_the_effect_of_a_rule_is_shown_before_it_is_applied(
    settings: SettingsDialog, salt: Window, qtbot: QtBot
) -> None:
    page = settings.rules
    settings.show_page(page)
    plan = salt.workspace.committed.plan
    rule = next(rule for rule in plan.rules.values() if rule.key == "vfx-turnover")
    row = next(row for row in range(page.table.rowCount()) if page.table.key_of(row) == rule.id)
    assert not page.apply.isEnabled()
    page.table.item(row, FIELDS.index("offset")).setData(Qt.ItemDataRole.EditRole, rule.offset + 20)
    preview = salt.workspace.preview
    assert preview is not None
    assert preview.schedule.plan.rules[rule.id].offset == rule.offset + 20
    assert salt.workspace.committed.plan == plan
    assert salt.banner.isVisible()
    assert page.effect.text().startswith("Nothing changed yet. Applied: ")
    page.table.item(row, FIELDS.index("reserve")).setData(Qt.ItemDataRole.EditRole, rule.reserve + 1)
    assert page.pending() == 1
    qtbot.mouseClick(page.apply, LEFT)
    after = salt.workspace.committed.plan.rules[rule.id]
    assert (after.offset, after.reserve) == (rule.offset + 20, rule.reserve + 1)
    assert page.pending() == 0
    assert salt.workspace.preview is None
    salt.action("undo").trigger()
    assert salt.workspace.committed.plan == plan


def test_a_rule_switched_off_takes_its_rows_and_discard_keeps_them(
    settings: SettingsDialog, salt: Window, qtbot: QtBot
) -> None:
    page = settings.rules
    settings.show_page(page)
    plan = salt.workspace.committed.plan
    used = {deadline.rule_id for deadline in plan.deadlines.values() if deadline.tracked}
    row = next(row for row in range(page.table.rowCount()) if page.table.key_of(row) in used)
    page.table.item(row, FIELDS.index("enabled")).setCheckState(Qt.CheckState.Unchecked)
    assert "takes away" in page.effect.text()
    qtbot.mouseClick(page.drop, LEFT)
    assert salt.workspace.preview is None
    assert salt.workspace.committed.plan == plan
    assert page.table.item(row, FIELDS.index("enabled")).checkState() == Qt.CheckState.Checked


def test_a_preview_cancelled_in_the_window_forgets_what_was_typed(
    settings: SettingsDialog, salt: Window, qtbot: QtBot
) -> None:
    page = settings.rules
    settings.show_page(page)
    page.table.item(0, FIELDS.index("work")).setData(Qt.ItemDataRole.EditRole, 9)
    salt.action("cancel").trigger()
    assert page.pending() == 0
    assert page.table.item(0, FIELDS.index("work")).data(Qt.ItemDataRole.EditRole) != 9


def test_closing_discards_what_was_not_applied(settings: SettingsDialog, salt: Window) -> None:
    settings.show_page(settings.rules)
    settings.rules.table.item(0, FIELDS.index("work")).setData(Qt.ItemDataRole.EditRole, 9)
    assert salt.workspace.preview is not None
    settings.close()
    assert salt.workspace.preview is None


def test_a_typed_dark_day_is_taken_as_it_is_typed(settings: SettingsDialog, salt: Window, qtbot: QtBot) -> None:
    page = settings.calendars
    settings.show_page(page)
    calendar = salt.workspace.plan.production.calendar_id
    known = {row.day for row in salt.workspace.plan.exceptions_of(calendar)}
    page.date.edit.selectAll()
    qtbot.keyClicks(page.date.edit, "25.6.2027")
    qtbot.mouseClick(page.dark, LEFT)
    assert {row.day for row in salt.workspace.plan.exceptions_of(calendar)} - known == {date(2027, 6, 25)}
    page.date.edit.selectAll()
    qtbot.keyClicks(page.date.edit, "31.6.2027")
    qtbot.mouseClick(page.dark, LEFT)
    assert page.date.problem.text().startswith("“31.6.2027” is not a date.")
    assert len(salt.workspace.plan.exceptions_of(calendar)) == len(known) + 1


def test_a_unit_has_its_usual_hours_rest_and_longest_day(settings: SettingsDialog, salt: Window, qtbot: QtBot) -> None:
    page = settings.units
    settings.show_page(page)
    main = salt.workspace.plan.unit_order()[0]
    assert rows(page.table)[0] == main.name
    columns = {name: at for at, name in enumerate(UNIT_FIELDS)}
    put(qtbot, page.table, 0, columns["call"], "18:00")
    put(qtbot, page.table, 0, columns["wrap"], "04:30")
    put(qtbot, page.table, 0, columns["rest"], "10.5")
    put(qtbot, page.table, 0, columns["day_limit"], "13:15")
    unit = salt.workspace.plan.units[main.id]
    # a wrap before the call is the next morning's: 28 h 30 from midnight
    assert (unit.call, unit.wrap, unit.rest, unit.day_limit) == (1080, 1710, 630, 795)
    assert [page.table.item(0, columns[name]).text() for name in ("call", "wrap", "rest")] == [
        "18:00",
        "04:30",
        "10:30",
    ]
    put(qtbot, page.table, 0, columns["rest"], "30")
    assert settings.message.text.text() == f"{main.name}: 1800 minutes are no rest. Maybe 1 to 1440."
    put(qtbot, page.table, 0, columns["call"], "soon")
    assert "“soon” is not a time of day" in settings.message.text.text()
    for _ in range(4):
        salt.action("undo").trigger()
    assert salt.workspace.plan.units[main.id] == main


def test_a_rule_is_added_seen_and_applied(settings: SettingsDialog, salt: Window, qtbot: QtBot) -> None:
    page = settings.rules
    settings.show_page(page)
    plan = salt.workspace.committed.plan
    page.table.setCurrentCell(0, 0)
    qtbot.mouseClick(page.add, LEFT)
    row = page.table.rowCount() - 1
    key = page.table.key_of(row)
    (editor,) = [line for line in page.table.viewport().findChildren(QLineEdit) if line.isVisible()]
    editor.selectAll()
    qtbot.keyClicks(editor, "Insurance certificate")
    qtbot.keyClick(editor, RETURN)
    qtbot.waitUntil(lambda: not isValid(editor) or not editor.isVisible())
    # one for the production, five working days before the first shoot day
    assert page.effect.text() == "Nothing changed yet. Applied: makes 1 deadline."
    sets = sum(element.category == "location" for element in plan.elements.values())
    page.table.item(row, FIELDS.index("subject")).setData(Qt.ItemDataRole.EditRole, "location")
    page.table.item(row, FIELDS.index("anchor")).setData(Qt.ItemDataRole.EditRole, "last")
    page.table.item(row, FIELDS.index("side")).setData(Qt.ItemDataRole.EditRole, "after")
    assert page.effect.text().startswith(f"Nothing changed yet. Applied: makes {sets} deadlines")
    assert salt.workspace.committed.plan == plan
    assert page.pending() == 1
    assert key < 0
    qtbot.mouseClick(page.apply, LEFT)
    after = salt.workspace.committed.plan
    (made,) = [rule for rule in after.rules.values() if rule.id not in plan.rules]
    assert (made.what, made.subject, made.anchor, made.side, made.offset) == (
        "Insurance certificate {subject}", "location", "last", "after", 5,
    )  # fmt: skip
    assert len(after.deadlines) == len(plan.deadlines) + sets
    names = {row.name for row in after.deadlines.values() if row.rule_id == made.id}
    assert "Insurance certificate Orford Ness" in names
    row = next(row for row in range(page.table.rowCount()) if page.table.key_of(row) == made.id)
    page.table.setCurrentCell(row, 0)
    qtbot.mouseClick(page.delete, LEFT)
    assert f"takes away {sets} deadlines" in page.effect.text()
    qtbot.mouseClick(page.apply, LEFT)
    assert salt.workspace.committed.plan == plan


def test_what_a_new_rule_owes_has_to_be_said(settings: SettingsDialog, salt: Window, qtbot: QtBot) -> None:
    page = settings.rules
    settings.show_page(page)
    qtbot.mouseClick(page.add, LEFT)
    row = page.table.rowCount() - 1
    page.table.item(row, FIELDS.index("what")).setData(Qt.ItemDataRole.EditRole, "  ")
    assert settings.message.text.text().endswith("Say what is owed.")
    assert page.table.item(row, FIELDS.index("what")).text() == "New rule"
    qtbot.mouseClick(page.drop, LEFT)
    assert page.pending() == 0
    assert salt.workspace.preview is None


def test_a_second_unit_is_made_has_days_and_is_deleted_without_them(
    settings: SettingsDialog, salt: Window, qtbot: QtBot
) -> None:
    page, plan = settings.units, salt.workspace.plan
    before = rows(page.table)
    qtbot.mouseClick(page.add, LEFT)
    (name,) = set(rows(page.table)) - set(before)
    made = next(unit for unit in salt.workspace.plan.units.values() if unit.id not in plan.units)
    assert (made.name, made.call, made.wrap) == (name, plan.unit_order()[0].call, plan.unit_order()[0].wrap)
    assert made.prefix
    assert made.prefix not in {unit.prefix for unit in plan.units.values()}
    board = salt.show_view("board")
    assert board.units.findText(name) >= 0
    board._go_to_session(salt.workspace.plan.session_order()[0])
    new_day.insert_day(board.canvas)
    form = board.canvas.form
    form.lines[0].setText("2027-05-08")
    form.lines[1].setText(name.upper())
    form.submit()
    (day,) = salt.workspace.plan.session_order(made.id)
    assert day.day == date(2027, 5, 8)
    page.table.setCurrentCell(page.table.rowCount() - 1, 0)
    qtbot.mouseClick(page.delete, LEFT)
    assert made.id in salt.workspace.plan.units  # it has a day: refused, and said
    salt.workspace.undo()
    page.table.setCurrentCell(page.table.rowCount() - 1, 0)
    qtbot.mouseClick(page.delete, LEFT)
    assert rows(page.table) == before


def test_pages_a_day_are_shown_and_typed_in_eighths(settings: SettingsDialog, salt: Window, qtbot: QtBot) -> None:
    pages = settings.general.pages
    say(qtbot, pages.lineEdit(), "4 3/8")
    assert salt.workspace.plan.production.eighths_per_day == 35
    assert pages.lineEdit().text() == "4 3/8"
    say(qtbot, pages.lineEdit(), "4.5")
    assert salt.workspace.plan.production.eighths_per_day == 36
    say(qtbot, pages.lineEdit(), "many")
    assert salt.workspace.plan.production.eighths_per_day == 36


def test_the_users_own_name_is_signed_with_and_printed(settings: SettingsDialog, salt: Window, qtbot: QtBot) -> None:
    """Without one the history has the login, and papers nobody; it is remembered for every production."""
    page, document = settings.general, salt.workspace.document
    assert document is not None
    settings.show_page(page)
    say(qtbot, page.title, "The Salt Road, again")
    assert document.history()[-1].author == user_name()
    before = document.history()[-1].seq
    say(qtbot, page.your_name, " Sam Okafor ")
    assert document.history()[-1].seq == before, "it is no change of the production"
    say(qtbot, page.title, "The Salt Road")
    assert document.history()[-1].author == "Sam Okafor"
    assert Memory().get(YOUR_NAME, "") == "Sam Okafor"
    salt.workspace.open(document.path)
    assert salt.workspace.document is not None
    salt.workspace.edit("Title", lambda draft: set_production(draft, title="Salt"))
    assert salt.workspace.document.history()[-1].author == "Sam Okafor"
    Memory().put(YOUR_NAME, "")
