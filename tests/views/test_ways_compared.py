"""Ways out beside each other, by hand: opened, ticked, compared, previewed, applied; and their figures as values."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QTreeWidget, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from app.engine.schedule import compute
from app.views.ways_compared import by_day, by_department, can_be_done, days_lost, moves_text, offered
from app.views.ways_page import DONE, LATE, WAY, WaysPage
from app.views.window import Window
from app.ways_out.way import Answer
from tests.views.test_loop import CTRL, SHIFT, digest, focused, panel_of, press, report_rain, salt

__all__ = ["salt"]
Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(salt: Window, qtbot: QtBot) -> WaysPage:
    """Day 12 rained off, and Ctrl+Shift+W."""
    qtbot.waitUntil(salt.isActiveWindow)
    report_rain(salt, qtbot)
    press(qtbot, Key.Key_W, CTRL | SHIFT)
    made = salt.ways.page
    assert made is not None
    assert made.isVisible()
    return made


def row_of(page: WaysPage, title: str) -> int:
    (found,) = [row for row in range(page.table.rowCount()) if text_at(page, row, WAY).split("\n")[0] == title]
    return found


def text_at(page: WaysPage, row: int, column: int) -> str:
    item = page.table.item(row, column)
    assert item is not None
    return item.text()


def letters(page: WaysPage) -> dict[str, str]:
    return {page.letter(way): way.title for way in page.chosen}


def tick(qtbot: QtBot, page: WaysPage, title: str) -> None:
    """Walk to a way in the table, and Space."""
    assert page.table.hasFocus()
    wanted = row_of(page, title)
    while page.table.currentRow() != wanted:
        press(qtbot, Key.Key_Down if page.table.currentRow() < wanted else Key.Key_Up)
    press(qtbot, Key.Key_Space)


def lines(tree: QTreeWidget) -> dict[str, list[str]]:
    """Name of a line, of whatever depth → its other cells."""
    found: dict[str, list[str]] = {}

    def walk(item: QTreeWidgetItem) -> None:
        found[item.text(0)] = [item.text(column) for column in range(1, tree.columnCount())]
        for place in range(item.childCount()):
            walk(item.child(place))

    for place in range(tree.topLevelItemCount()):
        walk(tree.topLevelItem(place))
    return found


def test_the_button_lays_the_ways_beside_each_other_and_goes_back(salt: Window, qtbot: QtBot) -> None:
    before = digest(salt)
    panel = report_rain(salt, qtbot)
    qtbot.mouseClick(salt.banner.ways, LEFT)
    page = salt.ways.page
    assert page is not None
    assert page.isVisible()
    assert not panel.isVisible()  # its room is the table's
    assert page.title.text() == "Ways out of Day 12"
    assert salt.status_line.left.whole() == "Space puts a way out into the comparison, Enter previews it"
    qtbot.mouseClick(page.back, LEFT)
    assert not page.isVisible()
    assert panel.isVisible()
    assert panel.ways.hasFocus()
    assert digest(salt) == before


def test_two_ways_that_can_be_done_are_compared_at_once(page: WaysPage) -> None:
    assert letters(page) == {"A": "Next day there with room", "B": "Push to Day 18"}
    assert page.against.text() == "A against B"
    assert page.verdict.text() == "A: 0 newly late, 9 working days lost. B: 2 newly late, 31 working days lost."
    assert [text_at(page, row_of(page, title), LATE) for title in letters(page).values()] == ["0", "2"]


def test_deadlines_stand_by_department_with_each_ways_date_and_slack(page: WaysPage) -> None:
    found = lines(page.deadlines)
    turnover = ["Tue 25 May", "Wed 19 May, +4", "Fri 21 May, +2", "Thu 27 May, −2"]
    assert found["Turnover Sc 42, salt-pan flood"] == turnover
    assert found["Picture lock"] == ["Fri 23 Jul", "Wed 21 Jul, +2", "as before", "Mon 26 Jul, −1"]
    assert found["Salt Pans, sluice boards"] == ["Tue 4 May", "Tue 4 May, 0", "due Thu 6 May, +2", "due Wed 12 May, +6"]
    assert found["VFX"][2:] == ["1 squeezed, 4 working days lost", "1 late, 1 squeezed, 12 working days lost"]
    assert page.deadlines.topLevelItem(0).text(0) == "VFX"  # worst first


def test_what_moves_stands_day_by_day(page: WaysPage, qtbot: QtBot) -> None:
    page.tabs.setCurrentIndex(1)
    found = lines(page.days)
    assert found["Day 14, Fri 7 May"] == ["43, 47, 48", "43, +42, +44", "43, 47, 48"]
    assert found["Day 18, Thu 13 May"] == ["67, 68", "67, 68, +48", "+42, +44"]


def test_space_puts_a_way_in_and_takes_it_out(page: WaysPage, qtbot: QtBot) -> None:
    tick(qtbot, page, "Owed")
    assert letters(page) == {"A": "Owed", "B": "Next day there with room", "C": "Push to Day 18"}
    assert lines(page.deadlines)["Marsh permit, Salt Pans"][2:] == ["no day yet", "Fri 7 May, +5", "Thu 13 May, +1"]
    tick(qtbot, page, "Push to Day 18")
    assert letters(page) == {"A": "Owed", "B": "Next day there with room"}
    tick(qtbot, page, "Owed")
    tick(qtbot, page, "Next day there with room")
    assert letters(page) == {"A": "Next day there with room"}  # one always stays


def test_a_tick_is_clicked_too(page: WaysPage, qtbot: QtBot) -> None:
    row = row_of(page, "Reserve day")
    item = page.table.item(row, 0)
    assert item is not None
    item.setCheckState(Qt.CheckState.Checked)
    assert letters(page)["C"] == "Reserve day"
    assert len(page.buttons()) == 5  # apply and preview of two; what can't be done is only previewed


def test_why_not_is_said_whole_in_the_row(page: WaysPage) -> None:
    row = row_of(page, "Reserve day")
    text = text_at(page, row, DONE)
    assert text.startswith("No: ")
    assert "Marsh permit, Salt Pans ends Fri 14 May; Day 33 is Fri 4 Jun; " in text
    assert text.endswith("for Make-up and hair")
    metrics = page.table.fontMetrics()
    room = page.table.columnWidth(DONE) - 40
    whole = metrics.boundingRect(0, 0, room, 10_000, int(Qt.TextFlag.TextWordWrap), text).height()
    assert page.table.rowHeight(row) >= whole
    assert page.table.item(row, DONE).toolTip() == text  # type: ignore[union-attr]


def test_enter_previews_in_the_view(page: WaysPage, salt: Window, qtbot: QtBot) -> None:
    before = digest(salt)
    while page.table.currentRow() != row_of(page, "Push to Day 18"):
        press(qtbot, Key.Key_Down)
    press(qtbot, Key.Key_Return)
    assert not page.isVisible()
    assert salt.banner.title.text() == "Previewing: push to Day 18"
    assert panel_of(salt).ways.hasFocus()
    assert digest(salt) == before


def test_applied_from_the_comparison_it_is_one_step(page: WaysPage, salt: Window, qtbot: QtBot) -> None:
    before = digest(salt)
    (apply,) = [made for made in page.buttons() if made.accessibleName() == "Apply A"]
    assert isinstance(apply, QAbstractButton)
    qtbot.mouseClick(apply, LEFT)
    assert salt.workspace.preview is None
    assert not page.isVisible()
    assert digest(salt) != before
    assert salt.status_line.left.whole().startswith("Applied “")
    salt.action("undo").trigger()
    assert digest(salt) == before


def test_escape_ends_the_preview_and_the_comparison(page: WaysPage, salt: Window, qtbot: QtBot) -> None:
    assert focused() is page.table
    press(qtbot, Key.Key_Escape)
    assert salt.workspace.preview is None
    assert not page.isVisible()
    assert salt.view is not None
    assert salt.view.isVisible()


def test_a_cost_typed_for_one_way_is_not_written_for_another(salt: Window, qtbot: QtBot) -> None:
    panel = report_rain(salt, qtbot)
    panel.decision.cost.setFocus()
    qtbot.keyClicks(panel.decision.cost, "46300")
    qtbot.mouseClick(salt.banner.ways, LEFT)
    page = salt.ways.page
    assert page is not None
    (apply,) = [made for made in page.buttons() if made.accessibleName() == "Apply A"]
    qtbot.mouseClick(apply, LEFT)
    (delay,) = [row for row in salt.workspace.plan.delays.values() if row.decision]
    assert delay.cost is None


def test_figures_of_the_ways(salt: Window) -> None:
    from app.tour import rained_off

    found: Answer = rained_off(compute(salt.workspace.plan))
    ways = {way.name: way for way in found.ways}
    assert [way.name for way in offered(found, ways["owed"])] == ["next", "push"]
    assert moves_text(found, ways["next"]) == "4 strips on 4 days; unlocks Day 13 and Day 14"
    assert days_lost(ways["push"]) == 31
    assert can_be_done(found, ways["next"]) == "Yes, it breaks no rule"
    assert can_be_done(found, ways["owed"]) == "Yes, for now: 2 strips still without a day"
    assert by_day(found, [ways["owed"]])[-1].cells == ("+42, +44",)
    assert by_department(found, [])[:1] == []
