"""The board's menus, forms and dialog in a pseudo-locale; what the view itself says is in `test_translation.py`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget

from app.views.board import bone_menu, commands, forms, menu, new_day
from app.views.board.end_of_day import EndOfDay
from app.views.window import Window
from tests.views.board_hand import Hand
from tests.views.spoken_window import Pseudo, data_words, left_in_english, said


@pytest.fixture
def hand(qapp: QApplication, open_window: Callable[[Path | None], Window], salt_road: Path) -> Iterator[Hand]:
    translator = Pseudo()
    assert QCoreApplication.installTranslator(translator)
    window = open_window(salt_road)
    yield Hand(window.show_view("board"))
    QCoreApplication.removeTranslator(translator)


def english(hand: Hand, *texts: str) -> list[str]:
    """Those of the texts in which a word was seen by no translator, what people typed left out."""
    data = data_words(hand.workspace.plan)
    return [text for text in texts if left_in_english(text, data)]


def shown(part: QWidget) -> list[str]:
    return [text for _, text in said(part)]


def test_the_menus_are_translated(hand: Hand):
    entries: list[str] = []
    for name in ("Day 12", "42"):
        hand.workspace.select()
        hand.view.reveal(("strips", hand.view.find_strip("42").id))
        hand.canvas.choose(hand.canvas.table.index[_ref(hand, name)])
        entries += [action.text() for action in menu.menu_of(hand.canvas).actions() if action.text()]
    hand.bones.setCurrentRow(0)
    for made in (bone_menu.menu_of(hand.bones), hand.view.side.sort_menu()):
        entries += [action.text() for action in made.actions() if action.text()]
    assert len(entries) > 40
    assert english(hand, *(text.partition("\t")[0] for text in entries)) == []


def _ref(hand: Hand, name: str) -> tuple[str, int]:
    strip = hand.view.find_strip("42")
    return ("sessions", strip.session_id or 0) if name.startswith("Day") else ("strips", strip.id)


def test_conflicts_offer_their_remedies_in_the_users_language(hand: Hand):
    day = next(row for row in hand.canvas.up_to_date().rows if row.kind == "break" and row.conflicts)
    hand.workspace.select(day.ref)
    while hand.view.side.conflicts.searching:
        QApplication.processEvents()
    buttons = hand.view.side.conflicts.buttons
    assert buttons
    assert english(hand, *(made.text() for made in buttons), *(made.toolTip() for made in buttons)) == []


def test_the_end_of_a_day_is_translated(hand: Hand):
    hand.canvas.choose(hand.canvas.up_to_date().index[_ref(hand, "Day 12")])
    commands.end_of_day(hand.canvas)
    (dialog,) = hand.view.window().findChildren(EndOfDay)
    assert english(hand, dialog.windowTitle(), *shown(dialog)) == []
    dialog.reject()


def test_the_forms_are_translated(hand: Hand):
    for ask in (forms.needs, forms.split, forms.add_banner, forms.part_shot, new_day.insert_day):
        hand.canvas.choose(hand.canvas.up_to_date().index[_ref(hand, "42")])
        ask(hand.canvas)
        assert hand.canvas.form is not None, ask.__name__
        assert english(hand, *shown(hand.canvas.form)) == [], ask.__name__
        hand.canvas.close_form()
        assert hand.canvas.form is None, ask.__name__
