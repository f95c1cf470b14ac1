"""Cover left, beside the boneyard of The Salt Road."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.edits import board as edits
from app.edits.covers import mark_cover
from app.engine.cover import CoverLeft, cover_left
from app.plan.labels import find_session
from app.views import theme
from app.views.board import cover, menu
from tests.views.board_hand import LEFT, Hand, entry, opened

Key = Qt.Key


@pytest.fixture
def hand(qtbot: QtBot, light: theme.Theme, salt_road: Path) -> Iterator[Hand]:
    with opened(qtbot, salt_road) as hand:
        yield hand


def test_the_cover_of_the_salt_road_stands_above_the_boneyard(hand: Hand):
    panel = hand.view.side.cover
    assert panel.isVisible()
    assert panel.geometry().bottom() < hand.bones.mapTo(hand.view.side, QPoint(0, 0)).y()
    assert [card.row.label for card in panel.list.cards()] == ["67", "68", "57", "58"]
    plan = hand.workspace.plan
    left = panel.list.left
    assert left.minutes == 125 + 75 + 95 + 170
    assert panel.total.text() == "7 h 45"
    assert cover.where_text(plan, left) == panel.where.text()
    assert panel.where.text().startswith("Net Loft until Day 17; Lighthouse Kitchen, from Day 15.")
    assert [card.note for card in panel.list.cards()][2].startswith(
        "1:35, Days 15–19, cast 4, 6; move 25 min. Lighthouse Kitchen"
    )


def test_cover_that_is_pulled_up_is_used_and_the_days_without_any_are_named(hand: Hand):
    """With Net Loft played today, only the Lighthouse Kitchen is left: from Day 15, none on Days 13 and 14."""
    strips = [hand.view.find_strip(name).id for name in ("67", "68")]
    today = find_session(hand.workspace.plan, "12").id
    hand.workspace.edit("Play the cover set", lambda draft: edits.move_strips(draft, strips, today))
    left = cover_left(hand.workspace.plan, hand.workspace.as_of)
    assert cover.sentence(hand.workspace.plan, left) == (
        "Cover left: 4 h 25 (Lighthouse Kitchen, from Day 15). None on Days 13–14."
    )
    assert hand.view.side.cover.accessibleName() == cover.sentence(hand.workspace.plan, left)
    assert cover.sentence(hand.workspace.plan, CoverLeft()) == "Cover left: none."


def test_a_strip_is_marked_changed_and_unmarked_from_its_menu(hand: Hand):
    before = hand.digest
    hand.click("71")
    entry(menu.menu_of(hand.canvas), "Mark as cover…").trigger()
    form = hand.canvas.form
    assert form is not None
    form.lines[0].setText("2027-05-12")
    form.lines[1].setText("2027-05-10")
    form.lines[2].setText("40")
    QTest.keyClick(form.lines[2], Key.Key_Return)
    assert "lies before" in form.error.text()
    form.lines[1].setText("")
    form.lines[4].setText("11:30")
    QTest.mouseClick(form.accept, LEFT)
    assert hand.canvas.form is None
    (made,) = [one for one in hand.workspace.plan.covers.values() if one.strip_id == hand.view.find_strip("71").id]
    assert (made.ready_from, made.ready_to, made.minutes, made.decide_by) == (date(2027, 5, 12), None, 40, 690)
    row = hand.canvas.table.rows[hand.canvas.index_of(("strips", made.strip_id)) or 0]
    assert row.cover
    assert "71" in [card.row.label for card in hand.view.side.cover.list.cards()]
    hand.click("71")
    entry(menu.menu_of(hand.canvas), "No cover any more").trigger()
    assert made.id not in hand.workspace.plan.covers
    row = hand.canvas.table.rows[hand.canvas.index_of(("strips", made.strip_id)) or 0]
    assert not row.cover
    hand.workspace.undo()
    hand.workspace.undo()
    assert hand.digest == before


def test_a_cover_is_dragged_from_the_list_to_a_day(hand: Hand):
    hand.see("42")
    target = hand.at("42", 0.9)
    listed = hand.view.side.cover.list
    at = listed.visualItemRect(listed.item(0)).center()
    QTest.mousePress(listed.viewport(), LEFT, pos=at)
    QTest.mouseMove(listed.viewport(), at + QPoint(0, 8))
    goal = listed.viewport().mapFromGlobal(hand.viewport.mapToGlobal(target))
    QTest.mouseMove(listed.viewport(), goal)
    assert hand.view.tag().startswith("→ Day 12")
    QTest.mouseRelease(listed.viewport(), LEFT, pos=goal)
    assert "67" in hand.view.codes("Day 12")


def test_a_production_without_cover_shows_no_panel(hand: Hand):
    plan = hand.workspace.plan
    for found in list(plan.covers.values()):
        hand.workspace.edit("", lambda draft, row=found: draft.delete(row))
    assert not hand.view.side.cover.isVisible()
    hand.workspace.edit("", lambda draft: mark_cover(draft, hand.view.find_strip("71").id))
    assert hand.view.side.cover.isVisible()
