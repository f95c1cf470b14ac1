"""What stands on a strip beside its set: chosen, ordered and remembered."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.views import theme
from app.views.board import fields
from app.views.board.faces import SceneFace
from app.views.board.rows import StripRow
from tests.views.board_hand import LEFT, Hand, opened

Key, Modifier = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def hand(qtbot: QtBot, light: theme.Theme, salt_road: Path) -> Iterator[Hand]:
    fields.remember(fields.USUAL)
    with opened(qtbot, salt_road) as hand:
        yield hand
    fields.remember(fields.USUAL)


def test_a_strip_says_the_chosen_fields_in_their_order_and_no_empty_ones():
    face = SceneFace("INT DAY", "MILL", "She sweeps", (), "strip.int_day", location="Abbey mill", script_day="3")
    row = StripRow(("strips", 1), 2, "1", "Sc 1", face, frozenset(), "1", "2:00", "todo", unit="Main unit")
    assert row.told(("script_day", "note", "synopsis")) == "3 · She sweeps"
    assert row.told(("set", "unit")) == "Main unit"
    assert row.told(()) == ""


def test_fields_are_ticked_and_moved_by_key_drawn_and_remembered(hand: Hand):
    before = hand.viewport.grab().toImage()
    QTest.mouseClick(hand.view.choose, LEFT)
    (chooser,) = hand.view.findChildren(fields.FieldChooser)
    listed = chooser.list
    assert chooser.fields() == fields.USUAL
    QTest.keyClick(listed, Key.Key_Down)  # I/E and D/N
    QTest.keyClick(listed, Key.Key_Space)
    assert hand.canvas.fields == ("scene", "set", "synopsis", "flags", "pages", "estimate", "cast")
    listed.setCurrentRow(2)  # the set, to the left of the scene
    for _ in range(2):
        QTest.keyClick(listed, Key.Key_Up, Modifier.AltModifier)
    assert hand.canvas.fields == ("set", "scene", "synopsis", "flags", "pages", "estimate", "cast")
    layout = hand.canvas.layout_now()
    assert layout.cell(0, "set").right() < layout.cell(0, "scene").left() < layout.cell(0, "synopsis").left()
    assert layout.cell(0, "slug").isEmpty()
    assert fields.remembered() == hand.canvas.fields
    assert hand.viewport.grab().toImage() != before
    chooser.restore()
    chooser.close()
    assert hand.viewport.grab().toImage() == before


def test_the_last_field_stays(hand: Hand):
    hand.canvas.show_fields(("scene",))
    chooser = hand.view.choose_fields()
    QTest.keyClick(chooser.list, Key.Key_Space)
    assert chooser.fields() == ("scene",)
    chooser.close()


def test_pages_are_typed_where_they_stand_after_they_were_moved(hand: Hand):
    hand.canvas.show_fields(("pages", "scene", "set"))
    hand.click("45")
    at = hand.canvas.layout_now().cell(hand.canvas.table.index["strips", hand.view.find_strip("45").id], "pages")
    QTest.mouseDClick(hand.viewport, LEFT, pos=at.center())
    assert hand.canvas.editor.column == "pages"
    hand.canvas.editor.setText("2 4/8")
    QTest.keyClick(hand.canvas.editor, Key.Key_Return)
    assert hand.view.find_strip("45").eighths == 20


def test_the_list_opens_by_key_too(hand: Hand):
    hand.click("45")
    hand.key(Key.Key_F)
    (chooser,) = hand.view.findChildren(fields.FieldChooser)
    assert chooser.isVisible()
    chooser.close()
