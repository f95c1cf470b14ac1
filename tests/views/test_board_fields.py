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
from app.views.board.rows import NO_SCENE, SceneFace
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
    assert face.told(("script_day", "note", "synopsis")) == "3 · She sweeps"
    assert face.told(()) == NO_SCENE.told(tuple(fields.FIELDS)) == ""


def test_fields_are_ticked_and_moved_by_key_drawn_and_remembered(hand: Hand):
    before = hand.viewport.grab().toImage()
    QTest.mouseClick(hand.view.choose, LEFT)
    (chooser,) = hand.view.findChildren(fields.FieldChooser)
    listed = chooser.list
    assert chooser.fields() == ("synopsis",)
    QTest.keyClick(listed, Key.Key_Down)
    QTest.keyClick(listed, Key.Key_Space)
    assert hand.canvas.fields == ("synopsis", "location")
    QTest.keyClick(listed, Key.Key_Up, Modifier.AltModifier)
    assert hand.canvas.fields == ("location", "synopsis")
    chooser.close()
    assert fields.remembered() == ("location", "synopsis")
    assert hand.viewport.grab().toImage() != before
    hand.canvas.show_fields(fields.USUAL)
    assert hand.viewport.grab().toImage() == before


def test_the_list_opens_by_key_too(hand: Hand):
    hand.click("45")
    hand.key(Key.Key_F)
    (chooser,) = hand.view.findChildren(fields.FieldChooser)
    assert chooser.isVisible()
    chooser.close()
