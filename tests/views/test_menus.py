"""The menus by keyboard: no two entries of one menu are reached by the same letter, in any language."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar
from pytestqt.qtbot import QtBot

from app.edits.activities import add_activity
from app.views import translated
from app.views.actions import without_marks
from app.views.board import BoardView
from app.views.palette import Palette
from app.views.window import Window

MARK = re.compile(r"&(\w)")


def doubles(menu: QMenu | QMenuBar) -> Iterator[tuple[str, list[str]]]:
    """Letters that stand for several entries, whatever can be done now; of the submenus too."""
    known: dict[str, list[str]] = {}
    for entry in menu.actions():
        text = entry.text().partition("\t")[0]
        for letter in MARK.findall(text.replace("&&", ""))[:1]:
            known.setdefault(letter.casefold(), []).append(text)
        if entry.menu() is not None:
            yield from doubles(entry.menu())
    yield from ((letter, texts) for letter, texts in known.items() if len(texts) > 1)


@pytest.mark.parametrize("code", ["en", *translated.languages()])
def test_no_letter_stands_for_two_entries_of_a_menu(
    own_translators: QApplication, open_window: Callable[[Path | None], Window], film: Path, code: str
) -> None:
    translated.install(code, own_translators)
    window = open_window(film)
    assert len(window.menuBar().actions()) >= 9
    assert all(MARK.search(entry.text()) for entry in window.menuBar().actions())
    assert list(doubles(window.menuBar())) == []


def test_an_ampersand_in_a_name_is_no_key_and_is_shown(window: Window) -> None:
    window.workspace.edit("Add Marta & Tobias", lambda draft: add_activity(draft, "Marta & Tobias", None, None, 540))
    undo = window.action("undo")
    assert undo.text() == "&Undo “Add Marta && Tobias”"
    assert undo.toolTip() == "Undo “Add Marta & Tobias”"
    assert without_marks(undo.text()) == undo.toolTip()


# the board's deeds in the palette -------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("banner", "Add a Banner"),
        ("day break", "Insert a Day"),
        ("day strip", "Insert a Day"),
        ("boneyard", "Into the Boneyard"),
        ("unschedule", "Into the Boneyard"),
        ("split", "Split the Strip"),
        ("lock", "Lock or Unlock"),
        ("unlock", "Lock or Unlock"),
        ("swap", "Swap Days"),
        ("exchange", "Swap Days"),
        ("reverse", "Reverse the Order of Strips"),
        ("flip", "Reverse the Order of Strips"),
        ("unsplit", "Join Parts"),
        ("red flag", "Next Conflict"),
    ],
)
def test_what_a_stripboard_user_types_finds_the_boards_deed(
    window: Window, qtbot: QtBot, typed: str, meant: str
) -> None:
    window.show_palette()
    palette = window.findChild(Palette)
    assert palette is not None
    palette.field.setText(typed)
    assert meant in [offer.text for offer in palette.offers()[:2]]
    palette.close()


def test_the_palette_says_in_words_that_nothing_fits(window: Window, qtbot: QtBot) -> None:
    window.show_palette()
    palette = window.findChild(Palette)
    assert palette is not None
    palette.field.setText("zzzqqq")
    assert palette.offers() == []
    assert palette.nothing.isVisible()
    assert palette.nothing.text() == "Nothing found for “zzzqqq”. Maybe fewer letters."
    assert palette.nothing.accessibleName() == palette.nothing.text()
    palette.close()


def test_lock_or_unlock_turns_what_is_selected(window: Window) -> None:
    view = window.show_view("board")
    assert isinstance(view, BoardView)
    strip = view.find_strip("1")
    canvas, plan = view.canvas, window.workspace.plan
    canvas.choose(canvas.table.index["strips", strip.id])
    for wanted in (True, False):
        window.action("board.lock").trigger()
        assert window.workspace.plan.strips[strip.id].locked is wanted
    session = strip.session_id
    assert session is not None
    canvas.choose(canvas.table.index["sessions", session])
    locked = plan.sessions[session].locked
    window.action("board.lock").trigger()
    assert window.workspace.plan.sessions[session].locked is not locked
