"""A first AD's hour in the window: a day is lost and rebuilt; a board is built by hand from a screenplay's strips."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.edits.delays import DelayReport, report_delay
from app.plan.labels import find_session
from app.plan.units import at_local
from app.views.board import forms
from app.views.window import Window
from tests.views.board_hand import LEFT, Hand

Key, Modifier = Qt.Key, Qt.KeyboardModifier


def carry(hand: Hand, name: str, day: str, down: float) -> None:
    """Drag a card from the boneyard to the break of a day by mouse; down: 0 its upper edge, 1 its lower."""
    QApplication.processEvents()  # the side takes its width, and rows their place, before a hand can aim
    bones = hand.bones.viewport()
    start = hand.bone(name)
    goal = bones.mapFromGlobal(hand.viewport.mapToGlobal(hand.at(day, down)))
    QTest.mousePress(bones, LEFT, pos=start)
    QTest.mouseMove(bones, start - QPoint(8, 0))
    QTest.mouseMove(bones, goal)
    QTest.mouseRelease(bones, LEFT, pos=goal)


def test_a_day_is_lost_and_rebuilt(open_window: Callable[[Path | None], Window], salt_road: Path):
    window = open_window(salt_road)
    hand = Hand(window.show_view("board"))
    before = hand.digest
    day, schedule = find_session(hand.workspace.plan, "12"), hand.workspace.committed
    report = DelayReport("weather", day.id, start=at_local(day.day, 14 * 60 + 10, "Europe/London"))
    hand.workspace.edit("Report it", lambda draft: report_delay(draft, report, schedule))
    row = hand.canvas.up_to_date().rows[hand.canvas.table.index["sessions", day.id]]
    assert row.happened == "rained off from 14:10"
    assert hand.view.boneyard_labels()[:2] == ["42", "44"]
    hand.see("Day 18")
    was = hand.view.codes("Day 18")
    carry(hand, "42", "Day 18", 0.1)
    carry(hand, "44", "Day 18", 0.1)
    assert hand.view.codes("Day 18") == [*was, "42", "44"]
    hand.click("44")
    while hand.view.codes("Day 18")[0] != "44":  # outside first, while it is light
        hand.key(Key.Key_Up, Modifier.AltModifier)
    assert hand.view.codes("Day 18") == ["44", *was, "42"]
    while hand.digest != before:
        assert hand.workspace.undo()


def test_a_board_is_built_by_hand(window: Window, qtbot: QtBot):
    """The Weir's four days are deleted by key; a day is added, filled by mouse, split, given its lunch, and locked."""
    hand = Hand(window.show_view("board"))
    for _ in range(4):
        hand.canvas.choose(len(hand.canvas.up_to_date().rows) - 1)
        hand.key(Key.Key_Delete)
    assert hand.workspace.plan.sessions == {}
    assert len(hand.view.boneyard_labels()) == 6
    QApplication.processEvents()
    add = next(b for b in hand.view.findChildren(QPushButton) if b.text() == "Add a day" and b.isVisible())
    QTest.mouseClick(add, LEFT)
    qtbot.waitUntil(hand.canvas.isVisible)
    assert [row.title for row in hand.canvas.up_to_date().rows] == ["End of Day 1"]
    for name in ("1", "4", "6"):
        carry(hand, name, "Day 1", 0.1)
    assert hand.view.codes("Day 1") == ["1", "4", "6"]
    hand.click("1")
    hand.key(Key.Key_Down, Modifier.ShiftModifier)
    hand.drag("1", hand.at("Day 1", 0.1))
    hand.drop(hand.at("Day 1", 0.1))
    assert hand.view.codes("Day 1") == ["6", "1", "4"]
    hand.click("6")
    forms.add_banner(hand.canvas)
    assert hand.canvas.form is not None
    QTest.keyClicks(hand.canvas.form.lines[0], "Lunch")
    QTest.keyClick(hand.canvas.form.lines[0], Key.Key_Return)
    assert hand.view.codes("Day 1") == ["6", "Lunch", "1", "4"]
    hand.click("1")
    hand.key(Key.Key_Insert)
    assert hand.canvas.form is not None
    QTest.keyClick(hand.canvas.form.lines[0], Key.Key_Return)
    assert len(hand.workspace.plan.sessions) == 2
    assert (hand.view.codes("Day 1"), hand.view.codes("Day 2")) == (["6", "Lunch"], ["1", "4"])
    hand.click("4")
    hand.key(Key.Key_Up, Modifier.AltModifier | Modifier.ShiftModifier)
    assert hand.view.codes("Day 2") == ["1"]
    hand.click("Day 1")
    hand.click("Day 2", Modifier.ControlModifier)
    hand.key(Key.Key_W)
    assert (hand.view.codes("Day 1"), hand.view.codes("Day 2")) == (["1"], ["6", "4", "Lunch"])
