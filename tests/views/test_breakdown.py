"""The Breakdown view, by mouse and keyboard: tagging words, accepting suggestions, typing into the sheet."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QPushButton, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from app.edits import elements
from app.edits.breakdown import mentions
from app.plan import rows as r
from app.plan.categories import LETTERS, MARKS
from app.plan.draft import Draft
from app.views import theme
from app.views.breakdown import BreakdownView, colours
from app.views.breakdown.fields import Note
from app.views.pdf_pages import PDFIUM
from app.views.window import Window

LEFT = Qt.MouseButton.LeftButton
SHIFT, CTRL, ALT = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def view(window: Window) -> BreakdownView:
    made = window.show_view("breakdown")
    assert isinstance(made, BreakdownView)
    return made


def digest(window: Window) -> str:
    assert window.workspace.document is not None
    return window.workspace.document.digest()


def scene(window: Window, label: str) -> r.Scene:
    return next(s for s in window.workspace.plan.scenes.values() if s.label == label)


def choose(qtbot: QtBot, view: BreakdownView, window: Window, label: str) -> r.Scene:
    """Click a scene of the list."""
    wanted = scene(window, label)
    item = view.scenes.item(view.scenes.ids().index(wanted.id))
    view.scenes.scrollToItem(item)
    qtbot.mouseClick(view.scenes.viewport(), LEFT, pos=view.scenes.visualItemRect(item).center())
    return wanted


def needed(window: Window, scene_id: int) -> set[tuple[str, str]]:
    plan = window.workspace.plan
    found = (plan.elements[need.element_id] for need in plan.needs_of(scene_id))
    return {(element.category, element.name) for element in found}


def double_click(qtbot: QtBot, view: BreakdownView, word: str) -> None:
    """Select a word of the text as a hand does."""
    start = view.script.toPlainText().index(word)
    cursor = view.script.textCursor()
    cursor.setPosition(start + 1)
    place: QPoint = view.script.cursorRect(cursor).center()
    qtbot.mouseClick(view.script.viewport(), LEFT, pos=place)
    qtbot.mouseDClick(view.script.viewport(), LEFT, pos=place)
    assert view.script.textCursor().selectedText() == word


def colour_of(view: BreakdownView, word: str) -> str:
    """The colour a word of the text is marked with; empty: none."""
    for mark in view.script.extraSelections():
        if mark.cursor.selectedText().casefold() == word.casefold() and mark.format.foreground().style():  # type: ignore[attr-defined]
            return str(mark.format.foreground().color().name())  # type: ignore[attr-defined]
    return ""


def texts(window: Window, scene_id: int) -> set[str]:
    return {name for _, name in needed(window, scene_id)}


# text and tags --------------------------------------------------------------------------------------------------------
def test_the_text_of_the_chosen_scene_is_shown_with_its_cast_in_red(
    view: BreakdownView, window: Window, qtbot: QtBot
) -> None:
    chosen = choose(qtbot, view, window, "3")
    assert window.workspace.selection == {("scenes", chosen.id)}
    assert "Lanterns. TOBIAS and MARTA carry sacks." in view.script.toPlainText()
    assert view.sheet.title.text() == "Sc 3"
    assert colour_of(view, "TOBIAS") == colours.SHADES["red"][0].lower()
    assert not colour_of(view, "sacks")


def test_a_letter_tags_the_selected_word_and_is_one_undo_step(
    view: BreakdownView, window: Window, qtbot: QtBot
) -> None:
    chosen = choose(qtbot, view, window, "3")
    before = digest(window)
    double_click(qtbot, view, "Lanterns")
    qtbot.keyClick(view.script, Qt.Key.Key_P)
    assert ("prop", "Lanterns") in needed(window, chosen.id)
    assert colour_of(view, "Lanterns") == colours.SHADES["purple"][0].lower()
    assert "Props" in view.sheet.needs.names()
    assert "Lanterns" in view.sheet.needs.names()
    window.action("undo").trigger()
    assert digest(window) == before
    assert not colour_of(view, "Lanterns")


def test_t_tags_and_does_not_go_to_today(view: BreakdownView, window: Window, qtbot: QtBot) -> None:
    chosen = choose(qtbot, view, window, "3")
    double_click(qtbot, view, "sacks")
    qtbot.keyClick(view.script, Qt.Key.Key_T)
    assert ("intimacy", "Sacks") in needed(window, chosen.id)


def test_words_are_selected_and_tagged_without_a_mouse(view: BreakdownView, window: Window, qtbot: QtBot) -> None:
    chosen = choose(qtbot, view, window, "2")
    view.script.setFocus()
    qtbot.keyClick(view.script, Qt.Key.Key_Home, CTRL)
    for _ in range(2):
        qtbot.keyClick(view.script, Qt.Key.Key_Down)
    qtbot.keyClick(view.script, Qt.Key.Key_Home)
    for _ in range(2):
        qtbot.keyClick(view.script, Qt.Key.Key_Right, SHIFT | CTRL)
    assert view.script.words() == "The water"
    qtbot.keyClick(view.script, Qt.Key.Key_F)
    assert ("sfx", "The water") in needed(window, chosen.id)
    qtbot.keyClick(view.script, Qt.Key.Key_Delete)
    assert ("sfx", "The water") not in needed(window, chosen.id)


def test_a_click_on_a_category_tags_too(view: BreakdownView, window: Window, qtbot: QtBot) -> None:
    chosen = choose(qtbot, view, window, "5")
    double_click(qtbot, view, "paper")
    qtbot.mouseClick(view.keys.buttons["prop"], LEFT)
    assert ("prop", "Paper") in needed(window, chosen.id)


def test_the_menu_shows_every_category_with_its_letter(view: BreakdownView, window: Window, qtbot: QtBot) -> None:
    chosen = choose(qtbot, view, window, "5")
    double_click(qtbot, view, "paper")
    menu = view.script.menu()
    entries = {action.text(): action for action in menu.actions() if action.text()}
    assert len(entries) == len(view.keys.buttons)
    entries["Props\tP"].trigger()
    menu.deleteLater()
    assert ("prop", "Paper") in needed(window, chosen.id)
    double_click(qtbot, view, "paper")
    again = view.script.menu()
    again.actions()[0].trigger()
    again.deleteLater()
    assert ("prop", "Paper") not in needed(window, chosen.id)


def test_letters_beyond_the_basic_plane_do_not_shift_the_marks(view: BreakdownView, qtbot: QtBot) -> None:
    text = "INT. MILL\n\n🎬🎬 TOBIAS waits."
    view.script.show_text(text)
    found = [one for one in mentions(view._workspace.plan, text) if one.words == "TOBIAS"]
    view.script.show_marks(found, ())
    assert [mark.cursor.selectedText() for mark in view.script.extraSelections()] == ["TOBIAS"]  # type: ignore[attr-defined]


# suggestions ----------------------------------------------------------------------------------------------------------
def test_suggestions_are_accepted_one_by_one_or_all(view: BreakdownView, window: Window, qtbot: QtBot) -> None:
    first = scene(window, "3")

    def tag(draft: Draft) -> None:
        for name in ("Paper", "Reeve's hat"):
            elements.add_need(draft, first.id, elements.add_element(draft, "prop", name))

    window.workspace.edit("Props", tag)
    chosen = choose(qtbot, view, window, "6")
    assert [found.words for found in view.suggestions.found()] == ["TOBIAS", "paper"]
    assert view.suggestions.title.text() == "2 suggestions"
    qtbot.mouseClick(view.suggestions.one, LEFT)
    assert ("cast", "Tobias") in needed(window, chosen.id)
    assert view.suggestions.title.text() == "1 suggestion"
    qtbot.mouseClick(view.suggestions.one, LEFT)
    assert ("prop", "Paper") in needed(window, chosen.id)
    assert view.suggestions.isHidden()
    other = choose(qtbot, view, window, "5")

    def forget(draft: Draft) -> None:
        for need in draft.plan.needs_of(other.id):
            elements.remove_need(draft, other.id, need.element_id)

    window.workspace.edit("Forget", forget)
    assert {found.words for found in view.suggestions.found()} == {"REEVE", "paper"}
    view.suggestions.list.setFocus()
    before = digest(window)
    qtbot.keyClick(view.suggestions.list, Qt.Key.Key_Down)
    assert view.script.words() == view.suggestions.found()[1].words
    qtbot.keyClick(view.suggestions.list, Qt.Key.Key_Return, SHIFT)
    assert texts(window, other.id) == {"Reeve", "Paper"}
    window.action("undo").trigger()
    assert digest(window) == before


# the sheet ------------------------------------------------------------------------------------------------------------
def type_into(qtbot: QtBot, widget: QWidget, text: str) -> None:
    widget.setFocus()
    widget.selectAll()  # type: ignore[attr-defined]
    qtbot.keyClicks(widget, text)


def test_pages_minutes_and_set_are_typed(view: BreakdownView, window: Window, qtbot: QtBot) -> None:
    chosen = choose(qtbot, view, window, "3")
    fields = view.sheet.fields
    for widget, text in ((fields.pages, "1 4/8"), (fields.minutes, "2:30"), (fields.set, "The Sluice")):
        type_into(qtbot, widget, text)
        qtbot.keyClick(widget, Qt.Key.Key_Return)
    now = window.workspace.plan.scenes[chosen.id]
    assert (now.eighths, now.minutes) == (12, 150)
    assert window.workspace.plan.elements[now.set_id or 0].name == "The Sluice"
    type_into(qtbot, fields.pages, "many")
    qtbot.keyClick(fields.pages, Qt.Key.Key_Return)
    assert "“many” is not a number of pages" in window.error_bar.text.text()
    assert fields.pages.text() == "1 4/8"
    assert window.workspace.plan.scenes[chosen.id].eighths == 12


def test_ctrl_z_takes_the_edit_of_a_field_back_while_the_keys_stay_in_one(
    view: BreakdownView, window: Window, qtbot: QtBot
) -> None:
    chosen = choose(qtbot, view, window, "3")
    before, was = digest(window), chosen.synopsis
    fields = view.sheet.fields
    type_into(qtbot, fields.pages, "3")
    qtbot.keyClick(fields.pages, Qt.Key.Key_Tab)
    assert window.workspace.plan.scenes[chosen.id].eighths == 24
    qtbot.keyClick(fields.minutes, Qt.Key.Key_Z, CTRL)
    assert digest(window) == before
    type_into(qtbot, fields.synopsis, "Another")
    qtbot.keyClick(fields.synopsis, Qt.Key.Key_Z, CTRL)  # what is being typed is the line's own
    assert fields.synopsis.toPlainText() == was
    assert digest(window) == before


def test_a_selection_that_cuts_words_takes_them_whole(view: BreakdownView, window: Window, qtbot: QtBot) -> None:
    choose(qtbot, view, window, "2")
    text = view.script.document()
    found = text.find("The water")
    cut = view.script.textCursor()
    cut.setPosition(found.selectionStart() + 1)
    cut.setPosition(found.selectionStart() + 6, found.MoveMode.KeepAnchor)  # `he wa`
    view.script.setTextCursor(cut)
    assert view.script.words() == "The water"
    cut.setPosition(found.selectionStart() + 3)
    cut.setPosition(found.selectionEnd(), found.MoveMode.KeepAnchor)  # ` water`: the gap is no word
    view.script.setTextCursor(cut)
    assert view.script.words() == "water"


def test_what_is_half_typed_is_kept_for_the_scene_it_was_typed_for(
    view: BreakdownView, window: Window, qtbot: QtBot
) -> None:
    first = choose(qtbot, view, window, "1")
    line = view.sheet.fields.script_day
    line.setFocus(Qt.FocusReason.OtherFocusReason)
    qtbot.keyClicks(line, "D7")
    window.workspace.select(("scenes", scene(window, "2").id))
    qtbot.keyClick(line, Qt.Key.Key_Return)
    days = {each.label: each.script_day for each in window.workspace.plan.scenes.values()}
    assert (days["1"], "D7" in days["2"]) == ("D7", False)
    window.workspace.select(("scenes", first.id))
    line.setFocus(Qt.FocusReason.OtherFocusReason)
    line.selectAll()
    qtbot.keyClicks(line, "D8")
    window.workspace.close()
    assert not line.isModified()


def test_choices_synopsis_and_notes_are_kept(view: BreakdownView, window: Window, qtbot: QtBot) -> None:
    chosen = choose(qtbot, view, window, "3")
    fields = view.sheet.fields
    box: QComboBox = fields.choices["shot_as"]
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert window.workspace.plan.scenes[chosen.id].shot_as == "DAY"
    type_into(qtbot, fields.synopsis, "They carry sacks")
    qtbot.keyClick(fields.synopsis, Qt.Key.Key_Tab)
    assert window.workspace.plan.scenes[chosen.id].synopsis == "They carry sacks"
    type_into(qtbot, fields.note, "Wet-down")
    choose(qtbot, view, window, "4")
    assert window.workspace.plan.scenes[chosen.id].note == "Wet-down"
    assert window.workspace.plan.scenes[scene(window, "4").id].note == ""
    assert fields.note.toPlainText() == ""


def test_an_element_is_added_by_name_counted_and_removed(view: BreakdownView, window: Window, qtbot: QtBot) -> None:
    chosen = choose(qtbot, view, window, "2")
    sheet = view.sheet
    sheet.category.setCurrentIndex(sheet.category.findData("background"))
    type_into(qtbot, sheet.name, "Villagers")
    qtbot.keyClick(sheet.name, Qt.Key.Key_Return)
    assert ("background", "Villagers") in needed(window, chosen.id)
    assert sheet.name.text() == ""
    type_into(qtbot, sheet.name, "tobias")  # known: the part, not a new extra
    qtbot.mouseClick(sheet.add_button, LEFT)
    assert ("cast", "Tobias") in needed(window, chosen.id)
    row = sheet.needs.names().index("Villagers")
    item = sheet.needs.topLevelItem(row)
    assert item is not None
    qtbot.mouseClick(sheet.needs.viewport(), LEFT, pos=sheet.needs.visualItemRect(item).center())
    qtbot.keyClick(sheet.needs, Qt.Key.Key_F2)
    editor = sheet.needs.viewport().focusWidget() or sheet.needs.findChild(QWidget, "qt_editor")
    assert editor is not None
    type_into(qtbot, editor, "40")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sheet.needs.state() != QTreeWidget.State.EditingState)
    villagers = elements.find_element(window.workspace.plan, "background", "villagers")
    assert villagers is not None
    assert [need.count for need in window.workspace.plan.needs_for(villagers.id)] == [40]
    qtbot.keyClick(sheet.needs, Qt.Key.Key_Delete)
    assert ("background", "Villagers") not in needed(window, chosen.id)


# moving about ---------------------------------------------------------------------------------------------------------
def test_the_selection_is_shared_and_alt_arrows_step(view: BreakdownView, window: Window, qtbot: QtBot) -> None:
    plan = window.workspace.plan
    strip = plan.strips_of_scene(scene(window, "4").id)[0]
    window.workspace.select(("strips", strip.id))
    assert view.sheet.title.text() == "Sc 4"
    qtbot.keyClick(view.script, Qt.Key.Key_Down, ALT)
    assert view.sheet.title.text() == "Sc 5"
    assert window.workspace.selection == {("scenes", scene(window, "5").id)}
    qtbot.mouseClick(view.before, LEFT)
    assert view.sheet.title.text() == "Sc 4"


def test_scenes_are_filtered_and_come_back(view: BreakdownView, window: Window, qtbot: QtBot) -> None:
    qtbot.keyClicks(view.search, "weir night")
    assert view.scenes.ids() == [scene(window, "3").id]
    view.reveal(("scenes", scene(window, "5").id))
    assert view.search.text() == ""
    assert view.scenes.current() == scene(window, "5").id


def test_without_a_text_the_view_says_so_and_elements_can_still_be_added(
    open_window: Callable[[Path | None], Window], salt_road: Path, qtbot: QtBot
) -> None:
    window = open_window(salt_road)
    view = window.show_view("breakdown")
    assert view.pages.currentWidget() is view.no_text
    assert "not made from a screenplay" in view.no_text.text()
    assert view.keys.isHidden()
    type_into(qtbot, view.sheet.name, "Rope")
    qtbot.keyClick(view.sheet.name, Qt.Key.Key_Return)
    assert "Rope" in view.sheet.needs.names()


def test_a_production_without_scenes_offers_to_import_one(window: Window, view: BreakdownView) -> None:
    def clear(draft: Draft) -> None:
        plan = draft.plan
        for table in ("needs", "strips", "scenes", "activities", "links", "deadlines", "covers"):
            for row in plan.tables[table].values():
                draft.delete(row)

    window.workspace.edit("Clear", clear)
    assert view._empty.isVisible()
    assert view._empty.findChild(QPushButton).text() == "Import a screenplay…"


def test_a_preview_can_be_looked_at_but_not_tagged(view: BreakdownView, window: Window, qtbot: QtBot) -> None:
    chosen = choose(qtbot, view, window, "3")
    change = window.workspace.draft("Rope", lambda d: elements.add_element(d, "prop", "Rope"))
    assert change is not None
    window.workspace.show_preview(change, "Rope")
    double_click(qtbot, view, "Lanterns")
    qtbot.keyClick(view.script, Qt.Key.Key_P)
    assert "is being previewed" in window.error_bar.text.text()
    window.workspace.cancel_preview()
    assert ("prop", "Lanterns") not in needed(window, chosen.id)


# looks ----------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("mode", ["light", "dark"])
def test_every_category_can_be_read_in_both_themes(mode: theme.Mode, light: theme.Theme) -> None:
    light.set_mode(mode)
    for category in LETTERS:
        for ground in ("surface", "panel", "selection"):
            assert theme.contrast(colours.shade(category), theme.colour(ground)) >= 4.5, (category, ground)
    marked = {MARKS[category] for category in MARKS}
    assert marked == set(colours.SHADES) | set(colours.SIGNS)


def test_everything_has_a_name_for_those_who_can_not_see_it(view: BreakdownView) -> None:
    kinds = ("QLineEdit", "QComboBox", "QPlainTextEdit", "QTextEdit", "QListWidget", "QTreeWidget", "QToolButton")
    for child in view.findChildren(QWidget):
        inside = child.parent() is not None and isinstance(child.parent(), QComboBox)
        if any(child.inherits(kind) for kind in kinds) and not inside and not child.objectName().startswith("qt_"):
            assert child.accessibleName() or child.parent().accessibleName(), child  # type: ignore[attr-defined]


@pytest.mark.parametrize("scale", [100, 150])
def test_the_form_is_cut_on_neither_side(view: BreakdownView, window: Window, scale: int) -> None:
    window.set_text_size(scale)
    sheet = view.sheet
    assert view.split.width() == sum(view.split.sizes()) + 2 * view.split.handleWidth()
    assert sheet.inside.width() <= sheet.viewport().width()
    for kind in (QLineEdit, QComboBox, Note):
        for field in sheet.findChildren(kind):
            if field.isVisible():
                left = field.mapTo(sheet.viewport(), QPoint(0, 0)).x()
                assert 0 <= left < left + field.width() <= sheet.viewport().width(), field.accessibleName()
    assert view.script.height() > view.keys.height()


def test_the_sheet_of_a_scene_is_saved_as_pdf(
    view: BreakdownView, window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(qtbot, view, window, "3")
    target = tmp_path / "sheet.pdf"
    asked: list[str] = []

    def where(_parent: object, _verb: str, start: str, _kinds: str) -> tuple[str, str]:
        asked.append(Path(start).name)
        return str(target.with_suffix("")), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", where)
    with qtbot.waitSignal(view.sheet.saver.saved):
        qtbot.mouseClick(view.sheet.save, LEFT)
    assert asked == ["Breakdown sheet 3.pdf"]
    with PDFIUM:
        document = pypdfium2.PdfDocument(target)
        text = document[0].get_textpage().get_text_bounded()
        count = len(document)
        document.close()
    assert count == 1
    assert "Sc 3" in text
    assert "Sc 2" not in text
    assert "Tobias" in text
    assert "Saved sheet.pdf" in window.status_line.left.whole()


def test_three_scenes_are_tagged_by_keyboard_alone(view: BreakdownView, window: Window, qtbot: QtBot) -> None:
    """Enter leads into a scene's text, Shift+Enter takes all suggestions, a word is tagged, Esc leads back."""
    view.scenes.setFocus()
    for label in ("1", "2", "3"):
        assert view.heading.whole().startswith(f"Sc {label} ")
        qtbot.keyClick(view.scenes, Qt.Key.Key_Return)
        assert view.script.hasFocus()
        qtbot.keyClick(view.script, Qt.Key.Key_Return, SHIFT)
        assert not view.suggestions.found()
        for _ in range(2):
            qtbot.keyClick(view.script, Qt.Key.Key_Down)
        qtbot.keyClick(view.script, Qt.Key.Key_Right, CTRL | SHIFT)
        words = view.script.words()
        count = len(needed(window, scene(window, label).id))
        qtbot.keyClick(view.script, Qt.Key.Key_D)
        assert len(needed(window, scene(window, label).id)) == count + 1, words
        qtbot.keyClick(view.script, Qt.Key.Key_Escape)
        assert view.scenes.hasFocus()
        qtbot.keyClick(view.scenes, Qt.Key.Key_Down)


def test_enter_accepts_the_suggestion_at_the_cursor(view: BreakdownView, window: Window, qtbot: QtBot) -> None:
    marta = elements.find_element(window.workspace.plan, "cast", "Marta")
    assert marta is not None
    one = choose(qtbot, view, window, "1")
    window.workspace.edit("Out", lambda draft: elements.remove_need(draft, one.id, marta.id))
    (found,) = [each for each in view.suggestions.found() if each.element_id == marta.id]
    view.script.select(found.start, found.end)
    view.script.setFocus()
    qtbot.keyClick(view.script, Qt.Key.Key_Return)
    assert marta.id in {need.element_id for need in window.workspace.plan.needs_of(one.id)}
