"""The boneyard under hands: put in order, sorted, placed, split, trimmed, dropped and restored."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.edits import board
from app.plan.labels import find_session
from app.views import measured, theme
from app.views.board import bone_menu, menu
from app.views.board.card_paint import written
from app.views.board.form import Form
from tests.views.board_hand import LEFT, Hand, entry, opened

Key, Modifier = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def hand(qtbot: QtBot, light: theme.Theme, salt_road: Path) -> Iterator[Hand]:
    with opened(qtbot, salt_road) as hand:
        hand.bones.sort("lies")
        yield hand
        hand.bones.sort("lies")


def pick(hand: Hand, name: str) -> None:
    QTest.mouseClick(hand.bones.viewport(), LEFT, pos=hand.bone(name))


def chosen(hand: Hand, text: str) -> QAction:
    menu = bone_menu.menu_of(hand.bones)
    return next(action for action in menu.actions() if action.text().split("\t")[0] == text)


def labels(hand: Hand) -> list[str]:
    return hand.view.boneyard_labels()


def test_a_card_is_dragged_to_a_place_in_the_boneyard_in_one_step(hand: Hand):
    assert labels(hand) == ["23", "31A", "88", "90"]
    before, steps = hand.digest, hand.steps
    start, goal = hand.bone("90"), hand.bone("23") - QPoint(0, 8)
    bones = hand.bones.viewport()
    QTest.mousePress(bones, LEFT, pos=start)
    QTest.mouseMove(bones, start - QPoint(0, 8))
    QTest.mouseMove(bones, goal)
    QTest.mouseRelease(bones, LEFT, pos=goal)
    assert labels(hand) == ["90", "23", "31A", "88"]
    assert hand.steps == steps + 1
    hand.workspace.undo()
    assert hand.digest == before


def test_a_strip_of_a_day_is_dropped_between_two_cards(hand: Hand):
    goal = hand.viewport.mapFromGlobal(hand.bones.viewport().mapToGlobal(hand.bone("88") - QPoint(0, 6)))
    hand.drag("44", goal)
    assert hand.view.tag().startswith("→ Boneyard")
    hand.drop(goal)
    assert labels(hand) == ["23", "31A", "44", "88", "90"]


@pytest.mark.parametrize("scale", [80, 100, 150])
def test_a_card_is_as_tall_as_its_texts_and_names_its_cast(hand: Hand, light: theme.Theme, scale: int):
    strip = hand.view.find_strip("31A")
    note = "She writes the names of all the drowned down in the ferry's book, but not her brother's. " * 3
    hand.workspace.edit("Note", lambda draft: board.set_strip(draft, strip.id, note=note.strip()))
    light.set_scale(scale)
    hand.view.resize(1100, 760)
    bones = hand.bones
    bones.doItemsLayout()
    cards = {card.row.label: card for card in bones.cards()}
    assert (cards["23"].cast, cards["31A"].cast, cards["88"].cast) == ("Cast 1, 2", "Cast 1", "")
    for index, card in enumerate(bones.cards()):
        area = bones.visualItemRect(bones.item(index))
        texts, tall = written(card, area.width())
        assert area.height() == tall
        below = [text for text in texts if text.wraps]
        assert [text.text for text in below][-1 - bool(card.cast) :] == [t for t in (card.note, card.cast) if t]
        for above, text in pairwise(below):
            assert above.box.bottom() < text.box.top()
        for text in texts:
            assert QRect(0, 0, area.width(), area.height()).contains(text.box), text
            if text.wraps:
                assert text.box.height() == measured.height(text.text, text.size, text.weight, text.box.width())
        if card.row.label == "31A":
            assert below[-2].box.height() > theme.px(60)  # all six lines or more of it


def test_alt_and_arrows_move_a_card(hand: Hand):
    pick(hand, "31A")
    QTest.keyClick(hand.bones, Key.Key_Down, Modifier.AltModifier)
    assert labels(hand) == ["23", "88", "31A", "90"]
    QTest.keyClick(hand.bones, Key.Key_Up, Modifier.AltModifier)
    QTest.keyClick(hand.bones, Key.Key_Up, Modifier.AltModifier)
    assert labels(hand) == ["31A", "23", "88", "90"]
    QTest.keyClick(hand.bones, Key.Key_Up, Modifier.AltModifier)
    assert labels(hand) == ["31A", "23", "88", "90"]


def test_it_is_sorted_and_that_is_remembered(hand: Hand):
    """23 EXT DAY 1 6/8, 31A INT NIGHT 5/8, 88 EXT NIGHT 7/8, 90 EXT DAWN 6/8; Causeway, Orford, Shingle, Wren."""
    orders = {"pages": ["23", "88", "90", "31A"], "time": ["90", "23", "88", "31A"], "set": ["23", "88", "90", "31A"]}
    for text, by in (("Longest first", "pages"), ("Day and night", "time"), ("Set", "set")):
        next(entry for entry in hand.view.side.sort_menu().actions() if entry.text() == text).trigger()
        assert labels(hand) == orders[by], by
        assert hand.bones.by == by
    assert hand.bones.place_of_gap(0, []) is None  # a sorted boneyard has no places to choose
    hand.bones.sort("script")
    assert labels(hand) == ["23", "31A", "88", "90"]


def test_a_card_is_placed_on_a_day_by_its_menu_and_by_number(hand: Hand):
    pick(hand, "31A")
    offered = [action for action in bone_menu.menu_of(hand.bones).actions() if action.text().startswith("To Day ")]
    assert [action.text() for action in offered] == ["To Day 18, Thu 13 May"]  # the one with room that is not locked
    offered[0].trigger()
    assert hand.view.codes("Day 18")[-1] == "31A"
    pick(hand, "23")
    chosen(hand, "Place on day…").trigger()
    form = hand.bones.form
    assert isinstance(form, Form)
    form.lines[0].setText("13")
    QTest.keyClick(form.lines[0], Key.Key_Return)
    assert form.error.text() == "Day 13 is locked (ferry booked). Unlock it first."  # it stays open
    form.lines[0].setText("18")
    QTest.keyClick(form.lines[0], Key.Key_Return)
    assert hand.view.codes("Day 18")[-1] == "23"
    assert hand.bones.form is None


def test_a_card_is_split_and_trimmed(hand: Hand):
    pick(hand, "23")
    chosen(hand, "Split…").trigger()
    assert hand.bones.form is not None
    hand.bones.form.lines[0].setText("6/8")
    QTest.keyClick(hand.bones.form.lines[0], Key.Key_Return)
    assert labels(hand) == ["23pt1", "23pt2", "31A", "88", "90"]
    pick(hand, "23pt2")
    chosen(hand, "Trim…").trigger()
    assert hand.bones.form is not None
    hand.bones.form.lines[0].setText("0:45")
    hand.bones.form.lines[1].setText("4/8")
    QTest.keyClick(hand.bones.form.lines[1], Key.Key_Return)
    strip = hand.view.find_strip("23pt2")
    assert (strip.minutes, strip.eighths) == (45, 4)


def test_what_is_dropped_is_hidden_shown_on_demand_and_restored(hand: Hand):
    pick(hand, "88")
    chosen(hand, "Drop: no longer to be shot").trigger()
    assert labels(hand) == ["23", "31A", "90"]
    assert hand.view.side.count.text() == "3 strips, 3 1/8 pages"
    shown = hand.view.side.sort_menu().actions()[-1]
    assert shown.text() == "Show what was dropped (1)"
    shown.trigger()
    assert labels(hand) == ["23", "31A", "90", "88"]
    assert hand.bones.cards()[-1].note == "Dropped: no longer to be shot"
    assert hand.view.side.count.text() == "3 strips, 3 1/8 pages"
    pick(hand, "88")
    chosen(hand, "Restore").trigger()
    assert not hand.view.find_strip("88").dropped


def test_a_card_opens_in_the_breakdown(hand: Hand):
    asked: list[tuple[str, object]] = []
    hand.workspace.viewRequested.connect(lambda name, ref: asked.append((name, ref)))
    pick(hand, "90")
    chosen(hand, "Open in Breakdown").trigger()
    assert asked == [("breakdown", ("scenes", hand.view.find_strip("90").scene_id))]


def test_enter_in_the_menu_places_where_the_keys_stand(hand: Hand):
    hand.click("Day 12")
    pick(hand, "90")
    chosen(hand, "Place after the strip chosen above").trigger()
    assert hand.view.codes("Day 12")[-1] == "90"
    assert find_session(hand.workspace.plan, "12").id == hand.view.find_strip("90").session_id


def test_the_boneyard_is_laid_out_in_new_days_as_it_is_sorted(hand: Hand):
    """23 1 6/8, 88 7/8, 90 6/8, 31A 5/8: up to two pages a day, longest first, they are 23 | 88 90 | 31A."""
    hand.bones.sort("pages")
    before = hand.digest
    last = hand.workspace.plan.session_order(hand.workspace.plan.unit_order()[0].id)[-1].day
    pick(hand, "23")
    QTest.keyClick(hand.bones, Key.Key_A, Modifier.ControlModifier)
    chosen(hand, "Lay out in new days…").trigger()
    assert hand.bones.form is not None
    hand.bones.form.lines[0].setText("2")
    QTest.keyClick(hand.bones.form.lines[0], Key.Key_Return)
    assert labels(hand) == []
    days = [s for s in hand.workspace.plan.session_order(hand.workspace.plan.unit_order()[0].id) if s.day > last]
    plan = hand.workspace.plan
    laid = [[plan.strip_label(strip) for strip in plan.strips_of(session.id)] for session in days]
    assert laid == [["23"], ["88", "90"], ["31A"]]
    hand.workspace.undo()
    assert hand.digest == before


def test_an_insert_is_owed_and_a_scene_is_announced_by_their_forms(hand: Hand):
    pick(hand, "23")
    chosen(hand, "Owe an insert, plate or pick-up…").trigger()
    assert hand.bones.form is not None
    hand.bones.form.lines[0].setText("Plate")
    QTest.keyClick(hand.bones.form.lines[0], Key.Key_Return)
    pick(hand, "23")
    chosen(hand, "Scene to come…").trigger()
    assert hand.bones.form is not None
    hand.bones.form.lines[0].setText("112a")
    QTest.keyClick(hand.bones.form.lines[0], Key.Key_Return)
    assert labels(hand) == ["23", "31A", "88", "90", "23 plate", "112A"]
    assert hand.bones.cards()[-1].row.scene.missing == "PAGES"
    assert hand.bones.cards()[0].row.scene.missing == ""


def test_a_strip_on_a_day_owes_a_pick_up_too(hand: Hand):
    hand.click("42")
    entry(menu.menu_of(hand.canvas), "Owe an insert, plate or pick-up…").trigger()
    assert hand.bones.form is not None
    hand.bones.form.lines[0].setText("pick-up")
    QTest.keyClick(hand.bones.form.lines[0], Key.Key_Return)
    assert labels(hand)[-1] == "42 pick-up"
