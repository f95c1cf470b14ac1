"""Day breaks between strips, as on cardboard: Ins breaks a day, a break is dragged, a unit gets its first day."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton

from app.edits.board import set_session
from app.edits.production import add_unit
from app.plan.labels import find_session
from app.plan.units import day_text
from app.views.board import moves
from app.views.window import Window
from tests.views.board_hand import LEFT, Hand

Key, Modifier = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def hand(open_window: Callable[[Path | None], Window], salt_road: Path) -> Hand:
    return Hand(open_window(salt_road).show_view("board"))


def test_ins_on_a_strip_breaks_the_day_there_and_says_what_moves(hand: Hand):
    """Day 30 is parted before its last strip, which goes to the new day on the date of Day 31."""
    broken = find_session(hand.workspace.plan, "30")
    hand.workspace.edit("Later", lambda draft: set_session(draft, broken.id, call=660, wrap=1290))
    codes, digest = hand.view.codes("Day 30"), hand.digest
    after = find_session(hand.workspace.plan, "31")
    hand.click(codes[-1])
    hand.key(Key.Key_Insert)
    form = hand.canvas.form
    assert form is not None
    assert form.lines[0].text() == day_text(after.day, year=True)
    assert form.note.text().startswith(f"Sc {codes[-1]} goes to the new day. Day 31 to ")
    chosen = set(hand.workspace.selection)
    for line in form.lines:
        QTest.keyClick(line, Key.Key_Down)  # nothing behind the form follows its keys
    assert hand.workspace.selection == chosen
    form.lines[1].setText("Main unit")
    QTest.keyClick(form.lines[0], Key.Key_Return)
    made = next(s for s in hand.workspace.plan.session_order() if s.day == after.day and s.unit_id == after.unit_id)
    assert hand.view.codes("Day 30") == codes[:-1]
    assert [hand.workspace.plan.strip_label(s) for s in hand.workspace.plan.strips_of(made.id)] == codes[-1:]
    assert (made.call, made.wrap) == (660, 1290), "what is broken in two keeps its hours"
    hand.workspace.undo()
    assert hand.digest == digest


def test_a_locked_day_in_the_way_is_named_where_a_later_date_is_offered(hand: Hand):
    hand.click("68")
    hand.key(Key.Key_Insert)
    assert hand.canvas.form is not None
    assert hand.canvas.form.note.text() == (
        "Day 21 is locked and can’t move on: the first free date. Sc 68 goes to the new day."
    )


def test_where_a_strip_may_not_leave_its_day_ins_says_that_the_new_day_stays_empty(hand: Hand):
    hand.click("45")
    hand.key(Key.Key_Insert)
    assert hand.canvas.form is not None
    assert "The new day stays empty: Day 13 is locked (ferry booked). Unlock it first." in hand.canvas.form.note.text()


def test_the_end_of_a_day_is_dragged_between_strips_which_change_days_as_one_change(hand: Hand):
    one, other, digest = hand.view.codes("Day 18"), hand.view.codes("Day 19"), hand.digest
    hand.see("Day 18")
    target = hand.at(one[-1], 0.2)
    hand.drag("Day 18", target)
    assert hand.workspace.preview is not None
    assert hand.workspace.preview.live
    assert hand.view.codes("Day 18") == one[:-1]
    assert hand.view.tag().startswith(f"Sc {one[-1]} → Day 19")
    steps = hand.steps
    hand.drop(target)
    assert (hand.view.codes("Day 18"), hand.view.codes("Day 19")) == (one[:-1], [one[-1], *other])
    assert hand.steps == steps + 1
    hand.see("Day 18")
    target = hand.at(other[0], 0.8)
    hand.drag("Day 18", target)
    hand.drop(target)
    assert (hand.view.codes("Day 18"), hand.view.codes("Day 19")) == ([*one, other[0]], other[1:])
    hand.workspace.undo()
    hand.workspace.undo()
    assert hand.digest == digest


def test_the_end_of_a_day_is_refused_over_what_is_locked_shot_or_another_day(hand: Hand):
    digest = hand.digest
    for strip, down, said in (
        ("44", 0.2, "Day 13 is locked (ferry booked). Unlock it first."),
        ("41", 0.2, "Sc 41 is shot. Mark it as planned before moving it."),
        ("46", 0.2, "Day 13 is locked (ferry booked). Unlock it first."),
    ):
        hand.see("Day 12")
        target = hand.at(strip, down)
        hand.drag("Day 12", target)
        assert hand.view.tag() == said
        hand.drop(target)
    assert hand.digest == digest
    assert hand.said[-1] == "Day 13 is locked (ferry booked). Unlock it first."
    plan, table = hand.workspace.plan, hand.canvas.table
    day = find_session(plan, "12").id
    before, past = (table.index["sessions", find_session(plan, name).id] for name in ("11", "13"))
    assert moves.of_break(plan, table, day, before) == "Day 12 begins there: its end stays behind it."
    assert moves.of_break(plan, table, day, past + 1) == "The end of Day 12 stays before the end of Day 13."


def test_a_unit_without_a_day_says_so_and_gets_its_first(hand: Hand):
    """Proposed is the first day of the main unit still to come: Day 13, Thu 6 May."""
    hand.workspace.edit("Add Splinter", lambda draft: add_unit(draft, "Splinter"))
    hand.view.units.setCurrentIndex(hand.view.units.findText("Splinter"))
    hand.view._on_part()
    assert any(each.text() == "Insert a day" and each.isVisible() for each in hand.view.findChildren(QPushButton))
    hand.key(Key.Key_Insert)
    assert hand.canvas.form is not None
    hand.canvas.form.close_form()
    button = next(each for each in hand.view.findChildren(QPushButton) if each.text() == "Insert a day")
    QTest.mouseClick(button, LEFT)
    form = hand.canvas.form
    assert form is not None
    assert form.lines[0].text() == day_text(find_session(hand.workspace.plan, "13").day, year=True)
    assert form.lines[1].text() == "Splinter"
    offered = form.findChild(QComboBox)
    assert [offered.itemText(row) for row in range(offered.count())] == ["Main unit", "Second unit", "Splinter"]
    QTest.keyClick(form.lines[0], Key.Key_Return)
    assert "B1" in hand.workspace.plan.session_labels().values()
    assert hand.view._no_day is None


def test_the_unit_of_a_new_day_may_be_a_new_name(hand: Hand):
    hand.click("Day 30")
    hand.key(Key.Key_Insert)
    form = hand.canvas.form
    assert form is not None
    form.lines[1].setText("Drone")
    assert form.note.text().startswith("Drone is a new unit.")
    QTest.keyClick(form.lines[1], Key.Key_Return)
    assert [unit.name for unit in hand.workspace.plan.unit_order()] == ["Main unit", "Second unit", "Drone"]
    assert "B1" in hand.workspace.plan.session_labels().values()
