"""Arranging by key and menu: split, join, reverse, sort, swap, insert."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.plan.labels import find_session
from app.plan.units import day_text
from app.views import theme
from app.views.board import menu
from tests.views.board_hand import Hand, entry, opened

Key, Modifier = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def hand(qtbot: QtBot, light: theme.Theme, salt_road: Path) -> Iterator[Hand]:
    with opened(qtbot, salt_road) as hand:
        yield hand


def test_a_scene_is_split_by_key_and_joined_again(hand: Hand):
    """Sc 42 has 2 3/8 pages, 19 eighths, and 4:30: 9 eighths are 128 of its 270 minutes."""
    hand.click("42")
    hand.key(Key.Key_S)
    form = hand.canvas.form
    assert form is not None
    assert form.lines[0].text() == "1 1/8"
    form.lines[0].setText("2 3/8")
    QTest.keyClick(form.lines[0], Key.Key_Return)
    assert "its first part can't have 2 3/8" in form.error.text()
    form.lines[0].setText("1 1/8")
    QTest.keyClick(form.lines[0], Key.Key_Return)
    assert hand.view.codes("Day 12") == ["41", "Lunch", "42pt1", "42pt2", "44"]
    assert [hand.view.find_strip(name).minutes for name in ("42pt1", "42pt2")] == [128, 142]
    hand.click("42pt2")
    hand.key(Key.Key_J)
    assert hand.view.codes("Day 12") == ["41", "Lunch", "42", "44"]
    assert hand.view.find_strip("42").minutes == 270


def test_selected_strips_are_reversed_and_sorted_as_one_change_each(hand: Hand):
    before = hand.digest
    hand.click("45")
    hand.click("51", Modifier.ShiftModifier)
    hand.key(Key.Key_R)
    assert hand.view.codes("Day 13") == ["51", "46", "Lunch", "45"]
    shown = menu.menu_of(hand.canvas)
    sorts = next(found for found in shown.findChildren(QMenu) if found.title() == "Sort by")
    entry(sorts, "Set").trigger()
    assert hand.view.codes("Day 13") == ["51", "46", "Lunch", "45"]
    assert hand.said[-1].startswith("Nothing moved")
    entry(sorts, "Cast").trigger()
    entry(sorts, "Day and night").trigger()
    assert hand.view.codes("Day 13")[-1] == "51"
    for _ in range(2):
        hand.workspace.undo()
    assert hand.digest == before


def test_two_selected_days_are_swapped_by_key(hand: Hand):
    hand.click("Day 17")
    hand.click("Day 18", Modifier.ControlModifier)
    hand.key(Key.Key_W)
    assert "Day 17 is locked" in hand.failures[-1]
    hand.click("Day 17")
    entry(menu.menu_of(hand.canvas), "Unlock day").trigger()
    hand.click("Day 18", Modifier.ControlModifier)
    seen = hand.view.codes("Day 17"), hand.view.codes("Day 18")
    calls = [hand.workspace.plan.sessions[ref[1]].call for ref in sorted(hand.workspace.selection)]
    hand.key(Key.Key_W)
    assert (hand.view.codes("Day 18"), hand.view.codes("Day 17")) == seen
    now = [hand.workspace.plan.sessions[ref[1]].call for ref in sorted(hand.workspace.selection)]
    assert now == calls[::-1]


def test_one_day_is_swapped_with_a_day_that_is_typed(hand: Hand):
    for name in ("Day 17", "Day 18"):
        hand.click(name)
        if any(entry_.text() == "Unlock day" for entry_ in menu.menu_of(hand.canvas).actions()):
            entry(menu.menu_of(hand.canvas), "Unlock day").trigger()
    seen = hand.view.codes("Day 17"), hand.view.codes("Day 18")
    entry(menu.menu_of(hand.canvas), "Swap with…").trigger()
    form = hand.canvas.form
    assert form is not None
    form.lines[0].setText("99")
    QTest.keyClick(form.lines[0], Key.Key_Return)
    assert "There is no session “99”" in form.error.text()
    form.lines[0].setText("17")
    QTest.keyClick(form.lines[0], Key.Key_Return)
    assert (hand.view.codes("Day 18"), hand.view.codes("Day 17")) == seen


def test_meals_do_not_go_unsaid_with_a_day_that_is_emptied_and_are_missed_when_it_is_filled(hand: Hand):
    """Del on a whole day takes its lunch along and says so; a long day without one is a conflict with a way to mend."""
    plan, sessions = hand.workspace.plan, hand.workspace.committed.sessions
    lunch = next(
        strip
        for strip in plan.strips.values()
        if (strip.text, strip.kind) == ("Lunch", "banner")
        and sessions[strip.session_id or 0].end - sessions[strip.session_id or 0].call > 8 * 60
        and not plan.sessions[strip.session_id or 0].locked
        and all(one.state == "todo" and not one.locked for one in plan.strips_of(strip.session_id))
    )
    session = lunch.session_id or 0
    scenes = [strip for strip in hand.workspace.plan.strips_of(session) if strip.kind == "scene"]
    whole = [("strips", strip.id) for strip in (*scenes, lunch)]
    hand.view.reveal(("sessions", session))
    hand.workspace.select(*whole)
    hand.canvas.choose(hand.canvas.table.index["strips", lunch.id])
    hand.workspace.select(*whole)
    assert hand.view.side.title.text().endswith(", 1 banner")
    hand.key(Key.Key_Delete)
    assert hand.workspace.document is not None
    assert (hand.workspace.document.can_undo() or "").endswith("to the boneyard, delete Lunch")
    assert "delete Lunch: done. Ctrl+Z takes it back." in hand.said[-1]
    hand.workspace.undo()
    hand.canvas.choose(hand.canvas.table.index["strips", lunch.id])
    hand.key(Key.Key_Delete)
    found = [one for one in hand.workspace.committed.conflicts if one.kind == "meal" and one.what[1] == session]
    assert [one.note for one in found] == ["none"]
    hand.workspace.select(("sessions", session))
    assert "has no meal" in " ".join(hand.view.side.conflicts.sentences)


def test_a_day_is_inserted_after_the_one_the_keys_stand_on_and_the_others_move_on(hand: Hand):
    """Day 30 of The Salt Road stands on a working day; the next is taken, so that what follows goes a day further."""
    hand.click("Day 30")
    before = [(one.id, one.day) for one in hand.workspace.plan.session_order()]
    here = find_session(hand.workspace.plan, "30")
    after = find_session(hand.workspace.plan, "31")
    hand.key(Key.Key_Insert)
    form = hand.canvas.form
    assert form is not None
    assert form.lines[0].text() == day_text(after.day, year=True)
    assert form.note.text().startswith("Day 31 to Reserve day move on")
    sunday = here.day + timedelta(days=(6 - here.day.weekday()) % 7)
    form.lines[0].setText(day_text(sunday))  # `Sun 6 Jun`
    assert f"{day_text(sunday)} is no working day of " in form.note.text()
    QTest.keyClick(form.lines[0], Key.Key_Return)
    assert hand.failures == []
    made = next(one for one in hand.workspace.plan.sessions.values() if one.id not in dict(before))
    assert made.day == sunday
    assert ("sessions", made.id) in hand.workspace.selection
    hand.workspace.undo()
    assert [one for one in before if hand.workspace.plan.sessions[one[0]].day != one[1]] == []


def test_a_day_has_its_date_in_its_form_and_is_moved_by_it(hand: Hand):
    here, after = (find_session(hand.workspace.plan, name) for name in ("30", "31"))
    hand.click("Day 30")
    hand.key(Key.Key_F2)
    form = hand.canvas.form
    assert form is not None
    assert form.lines[3].text() == day_text(here.day, year=True)
    form.lines[3].setText(day_text(after.day))
    QTest.keyClick(form.lines[3], Key.Key_Return)
    assert "already stands on" in form.error.text()
    sunday = here.day + timedelta(days=(6 - here.day.weekday()) % 7)
    form.lines[3].setText(day_text(sunday))
    QTest.keyClick(form.lines[3], Key.Key_Return)
    assert hand.workspace.plan.sessions[here.id].day == sunday


def test_what_a_strip_needs_is_typed_and_shown(hand: Hand):
    hand.click("44")
    hand.key(Key.Key_N)
    form = hand.canvas.form
    assert form is not None
    for field, text in zip(form.lines, ("low water ± 2 h", "19:00", "18:30"), strict=True):
        field.setText(text)
    QTest.keyClick(form.lines[0], Key.Key_Return)
    assert "can't end by 18:30" in form.error.text()
    form.lines[2].setText("20:30")
    QTest.keyClick(form.lines[0], Key.Key_Return)
    index = hand.canvas.index_of(("strips", hand.view.find_strip("44").id))
    assert index is not None
    assert hand.canvas.table.rows[index].need == "low water ± 2 h, from 19:00, by 20:30"
    assert "Needs low water ± 2 h, from 19:00, by 20:30" in hand.view.side.detail.text()
