"""The loop in the real window: something goes wrong, what is owed, the ways out, why, apply, undo. By hand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.edits.board import move_strips
from app.plan.labels import find_session, find_strips
from app.views.delay import DelayDialog
from app.views.knock_on import KnockOnPanel
from app.views.window import Window

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key


@pytest.fixture
def salt(open_window: Callable[[Path | None], Window], salt_road: Path, qtbot: QtBot) -> Window:
    """The window on The Salt Road, Wed 5 May 2027, 14:12."""
    window = open_window(None)
    window.files.open_path(salt_road)
    qtbot.waitUntil(lambda: window.workspace.is_open)
    return window


def digest(window: Window) -> str:
    assert window.workspace.document is not None
    return window.workspace.document.digest()


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def press(qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """A key, to whatever has the keyboard."""
    qtbot.keyClick(focused(), key, modifiers)


def type_over(qtbot: QtBot, text: str) -> None:
    press(qtbot, Key.Key_A, CTRL)
    qtbot.keyClicks(focused(), text)


def dialog_of(window: Window) -> DelayDialog:
    """The one that is shown: one that was closed lives on until Qt comes to delete it."""
    (found,) = (dialog for dialog in window.findChildren(DelayDialog) if dialog.isVisible())
    return found


def panel_of(window: Window) -> KnockOnPanel:
    assert isinstance(window.knock_on, KnockOnPanel)
    return window.knock_on


def go_to(qtbot: QtBot, field: QWidget) -> None:
    """Tab until a field has the keyboard."""
    for _ in range(40):
        if focused() is field or field.isAncestorOf(focused()):
            return
        press(qtbot, Key.Key_Tab)
    raise AssertionError(f"Tab never comes to {field.accessibleName()}")


def report_rain(window: Window, qtbot: QtBot) -> KnockOnPanel:
    """Day 12 rained off from 14:10, waiting since 11:30, by keyboard alone."""
    qtbot.keyClick(window, Key.Key_D, CTRL)
    dialog = dialog_of(window)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.reason)
    qtbot.keyClicks(dialog.reason, "W")
    go_to(qtbot, dialog.start)
    type_over(qtbot, "14:10")
    go_to(qtbot, dialog.waiting)
    type_over(qtbot, "11:30")
    assert dialog.sentence.text() == "Lost: Sc 42 and 44, 3 1/8 pages, 5 h 50."
    press(qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: window.workspace.preview is not None)
    panel = panel_of(window)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is panel.ways)
    return panel


def choose(qtbot: QtBot, panel: KnockOnPanel, name: str) -> None:
    """Walk down the ways to one of them."""
    names = [way.name for way in panel.ways.ways.answer.ways]  # type: ignore[union-attr]
    while panel.ways.currentIndex().row() != names.index(name):
        press(qtbot, Key.Key_Down)


def line_titled(panel: KnockOnPanel, title: str, kind: str) -> int:
    return next(i for i, line in enumerate(panel.changes.lines()) if line.kind == kind and line.title == title)


def click(qtbot: QtBot, panel: KnockOnPanel, row: int) -> None:
    panel.changes.scrollTo(panel.changes.model().index(row, 0))
    place = panel.changes.line_rect(row).center()
    qtbot.mouseClick(panel.changes.viewport(), LEFT, pos=place)


def test_owed_and_shoot_by_come_first_and_nothing_is_written(salt: Window, salt_road: Path, qtbot: QtBot) -> None:
    before, stored = digest(salt), salt_road.read_bytes()
    panel = report_rain(salt, qtbot)
    assert panel.isVisible()
    assert salt.banner.title.text() == "Previewing: owed, no day yet"
    assert salt.banner.detail.whole().startswith("Day 12 rained off from 14:10. Sc 42 and 44 owed, 3 1/8 pages")
    first, second = panel.owed.texts()
    assert first.startswith("shoot by Tue 11 May or VFX is late; by Fri 14 May or not at all (")
    assert "marsh permit" in first
    assert "Cast 3" in first
    assert second == "shoot by Tue 18 May or Locations is late; by Fri 21 May or not at all (sea wall handback)"
    assert panel.owed.pages.text() == "3 1/8 pages owed"
    assert panel.chips["owed"].text() == "11 owed"
    assert digest(salt) == before
    press(qtbot, Key.Key_Escape)
    assert salt.workspace.preview is None
    assert not panel.isVisible()
    assert salt_road.read_bytes() == stored


def test_the_ways_are_walked_by_arrow_keys_each_previewed_at_once(salt: Window, qtbot: QtBot) -> None:
    panel = report_rain(salt, qtbot)
    assert panel.ways.currentIndex().row() == 0
    choose(qtbot, panel, "push")
    assert salt.banner.title.text() == "Previewing: push to Day 18"
    assert panel.counts.whole() == "17 of 47 deadlines change, 10 departments"
    assert (panel.chips["late"].text(), panel.chips["squeezed"].text()) == ("2 late", "7 squeezed")
    assert not panel.chips["owed"].isVisible()
    assert panel.fold.accessibleName() == "2 moved, 6 relieved, folded"
    shown = [line for line in panel.changes.lines() if line.kind == "deadline"]
    assert len(shown) == 9  # 2 late and 7 squeezed; the other 8 are folded
    turnover = shown[0]
    assert (turnover.was, turnover.now, turnover.slack_was, turnover.slack_now) == (
        "Wed 19 May", "Thu 27 May", "+4", "−2",
    )  # fmt: skip
    assert turnover.speech.startswith("Turnover Sc 42, salt-pan flood, minus 2, 2 days late")
    way = salt.workspace.preview.way if salt.workspace.preview is not None else None
    assert way is not None
    assert salt.workspace.schedule is way.schedule  # nothing is computed twice


def test_apply_is_one_entry_and_undo_restores_the_very_same_rows(salt: Window, qtbot: QtBot) -> None:
    before = digest(salt)
    panel = report_rain(salt, qtbot)
    choose(qtbot, panel, "push")
    press(qtbot, Key.Key_Return, CTRL)
    assert salt.workspace.preview is None
    document = salt.workspace.document
    assert document is not None
    entries = document.history()
    assert len(entries) == 1
    (delay,) = document.plan.delays.values()
    assert (delay.reason, delay.decision, delay.scope) == ("weather", "push", "exteriors")
    (strip,) = find_strips(document.plan, "42")
    assert strip.session_id == find_session(document.plan, "18").id
    qtbot.keyClick(salt, Key.Key_Z, CTRL)
    assert digest(salt) == before
    qtbot.keyClick(salt, Key.Key_Z, CTRL | SHIFT)
    assert document.plan.delays == {delay.id: delay}


def test_causes_open_and_a_click_selects_what_they_are_about(salt: Window, qtbot: QtBot) -> None:
    panel = report_rain(salt, qtbot)
    choose(qtbot, panel, "push")
    steps = [line for line in panel.changes.lines() if line.kind == "step"]
    assert [step.title for step in steps][:2] == ["Day 12 rained off from 14:10", "Sc 42 plays Day 18"]
    assert steps[-1].title == "Due Tue 25 May: 2 working days late"
    assert panel.changes.opened == {steps[0].deadline_id}  # the worst stands open
    click(qtbot, panel, line_titled(panel, "Picture lock", "deadline"))
    assert len(panel.changes.opened) == 2
    (deadline,) = salt.workspace.selected("deadlines")
    assert salt.workspace.plan.deadlines[deadline].name == "Picture lock"
    click(qtbot, panel, line_titled(panel, "Sc 42 plays Day 18", "step"))
    plan = salt.workspace.plan
    (strip,) = find_strips(plan, "42")
    assert salt.workspace.selection == {("strips", strip.id), ("sessions", find_session(plan, "18").id)}
    click(qtbot, panel, line_titled(panel, "Day 12 rained off from 14:10", "step"))
    assert salt.workspace.selection == {("sessions", find_session(plan, "12").id)}


def test_what_is_folded_unfolds_in_its_departments(salt: Window, qtbot: QtBot) -> None:
    panel = report_rain(salt, qtbot)
    choose(qtbot, panel, "push")
    qtbot.mouseClick(panel.fold, LEFT)
    assert sum(line.kind == "deadline" for line in panel.changes.lines()) == 17
    assert panel.fold.accessibleName() == "2 moved, 6 relieved, shown"
    boards = panel.changes.lines()[line_titled(panel, "Salt Pans, sluice boards", "deadline")]
    assert (boards.state, boards.was, boards.now) == ("relieved", "due Tue 4 May", "Wed 12 May")
    qtbot.mouseClick(panel.fold, LEFT)
    assert sum(line.kind == "deadline" for line in panel.changes.lines()) == 9


def test_a_way_that_is_not_possible_says_why_and_is_not_applied(salt: Window, qtbot: QtBot) -> None:
    before = digest(salt)
    panel = report_rain(salt, qtbot)
    choose(qtbot, panel, "reserve")
    spoken = panel.ways.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Reserve day, not possible, ")
    assert not salt.action("apply").isEnabled()
    press(qtbot, Key.Key_Return, CTRL)
    assert salt.workspace.preview is not None
    assert digest(salt) == before


def test_ctrl_shift_w_twice_puts_the_keyboard_back_into_the_ways(salt: Window, qtbot: QtBot) -> None:
    panel = report_rain(salt, qtbot)
    panel.changes.setFocus()
    press(qtbot, Key.Key_W, CTRL | SHIFT)
    assert not panel.isVisible()  # the ways stand beside each other
    press(qtbot, Key.Key_W, CTRL | SHIFT)
    assert panel.ways.hasFocus()


def test_the_same_loop_serves_an_activity(salt: Window, qtbot: QtBot) -> None:
    plan = salt.workspace.plan
    turnover = next(a for a in plan.activities.values() if a.name == "Turnover Sc 12–19, causeway")
    salt.workspace.request_delay(("activities", turnover.id))
    dialog = dialog_of(salt)
    assert dialog.where.currentText().startswith("Turnover Sc 12–19")
    assert not dialog.start.isVisible()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.reason)
    go_to(qtbot, dialog.days)
    type_over(qtbot, "5")
    assert dialog.sentence.text().endswith("loses 5 working days.")
    press(qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: salt.workspace.preview is not None)
    panel = panel_of(salt)
    assert not panel.owed.isVisible()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is panel.ways)
    choose(qtbot, panel, "slip")
    assert salt.banner.title.text() == "Previewing: slip 5 working days"
    late = next(line for line in panel.changes.lines() if line.kind == "deadline" and line.state == "late")
    assert late.title.startswith("Turnover Sc 12–19")
    assert late.slack_now == "−2"  # three days of slack, five lost


def test_f9_keeps_the_panel_open_and_a_drag_is_followed_there(salt: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(salt, Key.Key_F9)
    panel = panel_of(salt)
    assert panel.isVisible()
    assert salt.memory.get("panel", 0) == 1
    assert not panel.changes.isVisible()
    plan = salt.workspace.plan
    (strip,), last = find_strips(plan, "42"), find_session(plan, "32")
    change = salt.workspace.draft("Move Sc 42", lambda draft: move_strips(draft, [strip.id], last.id))
    salt.workspace.drag_preview(change)
    assert panel.chips["late"].isVisible()
    assert not panel.ways.isVisible()
    assert not salt.banner.isVisible()
    salt.workspace.cancel_preview()
    qtbot.keyClick(salt, Key.Key_F9)
    assert not panel.isVisible()


def test_a_drag_without_the_panel_says_what_changes_and_how_to_see_it(salt: Window, qtbot: QtBot) -> None:
    salt.show_view("board")
    plan = salt.workspace.plan
    (strip,), last = find_strips(plan, "42"), find_session(plan, "32")
    salt.workspace.drag_preview(
        salt.workspace.draft("Move Sc 42", lambda draft: move_strips(draft, [strip.id], last.id))
    )
    said = salt.status_line.left.whole()
    assert said.startswith("Deadlines: ")
    assert " late" in said
    assert said.endswith(". F9 shows the knock-on beside the view.")
    salt.workspace.cancel_preview()
    qtbot.keyClick(salt, Key.Key_F9)
    assert panel_of(salt).isVisible()
    qtbot.keyClick(salt, Key.Key_F9)


def test_ways_out_stay_in_the_view_where_the_panel_is(salt: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(salt, Key.Key_2, CTRL)
    panel = report_rain(salt, qtbot)
    assert salt.view is not None
    assert salt.view.objectName() == "view-board"
    assert panel.isVisible()
    press(qtbot, Key.Key_F6)
    for _ in range(2):  # beside each other, and back
        press(qtbot, Key.Key_W, CTRL | SHIFT)
    assert salt.view.objectName() == "view-board"
    assert panel.ways.hasFocus()


def test_reported_from_another_view_the_schedule_is_shown(salt: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(salt, Key.Key_0, CTRL)
    report_rain(salt, qtbot)
    assert salt.view is not None
    assert salt.view.objectName() == "view-schedule"


def test_in_a_low_window_the_way_that_is_walked_to_comes_into_sight(salt: Window, qtbot: QtBot) -> None:
    salt.resize(900, 560)
    panel = report_rain(salt, qtbot)
    choose(qtbot, panel, "reserve")
    row = panel.ways.visualRect(panel.ways.currentIndex())
    top = panel.ways.viewport().visibleRegion().boundingRect()
    assert top.contains(row.center())
    assert panel.changes.height() >= 100  # what changes keeps its room
