"""The Board under hands: pointer and keys, on The Salt Road."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from app.edits import arrange
from app.edits import board as edits
from app.edits.delays import DelayReport, report_delay
from app.models.document import Document
from app.plan import rows as r
from app.plan.labels import find_session
from app.plan.plan import Plan
from app.plan.units import at_local
from app.views import theme
from app.views.board import menu
from app.views.board.day_paint import draw_break
from app.views.board.paint import Painter
from app.views.board.rows import BreakRow
from app.views.window import Window
from app.views.workspace import Workspace
from tests.views.board_hand import LEFT, Hand, entry, open_view, opened

Key, Modifier = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def hand(qtbot: QtBot, light: theme.Theme, salt_road: Path) -> Iterator[Hand]:
    with opened(qtbot, salt_road) as hand:
        yield hand


# what is shown --------------------------------------------------------------------------------------------------------
def test_days_and_strips_stand_in_order_with_their_breaks(hand: Hand):
    assert hand.view.codes("Day 12") == ["41", "Lunch", "42", "44"]
    assert hand.view.boneyard_labels() == ["23", "31A", "88", "90"]
    tops = [hand.rect(name).top() for name in ("41", "42", "44", "Day 12", "45")]
    assert tops == sorted(tops)
    assert hand.rect("42").height() == 28
    assert hand.rect("Day 12").height() == 30
    assert hand.rect("Day 12").top() == hand.rect("44").bottom() + 1


def test_the_status_line_counts_what_is_shown_and_shot(hand: Hand):
    plan = hand.workspace.plan
    scenes = sum(not scene.omitted for scene in plan.scenes.values())
    assert f"of {scenes} scenes" in hand.view.status_text()


def test_the_board_opens_where_the_production_is(hand: Hand):
    # progress was reported up to Wed 5 May, which is Day 12
    assert hand.rect("41").top() == hand.canvas.layout_now().sizes.header


def test_the_same_strip_stays_on_top_at_another_text_size(hand: Hand, light: theme.Theme):
    light.set_scale(150)
    assert hand.rect("41").top() == hand.canvas.layout_now().sizes.header
    assert hand.rect("42").height() == 42
    light.set_scale(100)
    assert hand.rect("41").top() == hand.canvas.layout_now().sizes.header


def test_a_selected_strip_is_told_beside_and_to_those_who_cannot_see(hand: Hand):
    hand.click("42")
    assert hand.workspace.selection == {("strips", hand.view.find_strip("42").id)}
    assert hand.view.side.title.whole() == "Sc 42, Salt Pans"
    assert "Day 12, Wed 5 May" in hand.view.side.detail.text()
    assert hand.canvas.accessibleName() == "Sc 42, EXT DAY, SALT PANS, not started"
    assert hand.canvas.accessibleDescription().startswith("2 3/8 pages, 4:30 hours, cast 1, 2, 3, 9, 10")


def test_a_selection_made_elsewhere_is_shown_here(hand: Hand):
    hand.workspace.select(("scenes", hand.view.find_strip("93").scene_id))
    hand.view.reveal(("scenes", hand.view.find_strip("93").scene_id))  # a second unit's: all units are shown then
    assert hand.canvas.current == ("strips", hand.view.find_strip("93").id)
    assert hand.viewport.rect().contains(hand.rect("93"))


def test_units_and_days_narrow_what_is_shown(hand: Hand):
    assert hand.rect("93").isEmpty()
    hand.view.units.setCurrentText("Second unit")
    hand.view.units.activated.emit(hand.view.units.currentIndex())
    assert not hand.rect("93").isEmpty()
    assert hand.rect("42").isEmpty()
    hand.view.units.setCurrentText("Main unit")
    hand.view.spans.setCurrentText("This week")
    hand.view.spans.activated.emit(hand.view.spans.currentIndex())
    days = [row.day for row in hand.canvas.table.rows if row.kind == "break"]
    assert days == ["Tue 4 May", "Wed 5 May", "Thu 6 May", "Fri 7 May"]


def test_a_strip_is_dragged_from_one_units_board_into_anothers(hand: Hand):
    """Unit by unit: Day 32 of the main unit is followed by the second unit's A1."""
    hand.view.units.setCurrentText("Unit by unit")
    hand.view.units.activated.emit(hand.view.units.currentIndex())
    titles = [row.title for row in hand.canvas.table.rows if row.kind == "break"]
    assert titles.index("End of Day A1") > titles.index("End of Day 32")
    before, steps = hand.digest, hand.steps
    name = next(label for label in hand.view.codes("Day 32") if label != "Lunch")
    session = find_session(hand.workspace.plan, "A1")
    hand.canvas.show_ref(("sessions", session.id))
    goal = hand.canvas.row_rect(("sessions", session.id)).topLeft() + QPoint(200, 2)
    hand.canvas.walk_to(hand.canvas.table.index["strips", hand.view.find_strip(name).id])
    goal = hand.canvas.row_rect(("sessions", session.id)).topLeft() + QPoint(200, 2)
    start = hand.canvas.row_rect(("strips", hand.view.find_strip(name).id)).center()
    QTest.mousePress(hand.viewport, LEFT, pos=start)
    QTest.mouseMove(hand.viewport, start + QPoint(0, 6))
    QTest.mouseMove(hand.viewport, goal)
    assert hand.view.tag().startswith("→ Day A1")
    QTest.mouseRelease(hand.viewport, LEFT, pos=goal)
    assert hand.view.find_strip(name).session_id == session.id
    assert hand.steps == steps + 1
    hand.workspace.undo()
    assert hand.digest == before


# dragging -------------------------------------------------------------------------------------------------------------
def test_dragging_a_strip_is_one_undo_step(hand: Hand):
    before, steps = hand.digest, hand.steps
    target = hand.at("41", 0.9)
    hand.drag("44", target)
    assert hand.workspace.preview is not None
    assert hand.digest == before  # nothing is written while it is in the hand
    hand.drop(target)
    assert hand.view.codes("Day 12") == ["41", "44", "Lunch", "42"]
    assert hand.workspace.preview is None
    assert hand.steps == steps + 1
    after = hand.digest
    hand.workspace.undo()
    assert hand.digest == before
    hand.workspace.redo()
    assert hand.digest == after


def test_the_tag_names_the_day_and_what_becomes_late(hand: Hand):
    hand.see("Day 18")
    hand.click("Day 18")
    source = hand.view.codes("Day 18")[0]
    last = hand.canvas.index_of(("sessions", find_session(hand.workspace.plan, "Day 19").id))
    assert last is not None
    target = hand.at("Day 19", 0.2)
    hand.drag(source, target)
    assert hand.view.tag().startswith("→ Day 19, Fri 14 May")
    hand.key(Key.Key_Escape)


def test_a_scene_dragged_past_its_deadline_says_how_many_are_late(hand: Hand):
    """Sc 42 to the end of the board: its turnover is due on Tue 25 May."""
    sessions = hand.workspace.plan.session_order(hand.workspace.plan.unit_order()[0].id)
    last = next(s for s in reversed(sessions) if hand.workspace.plan.strips_of(s.id))
    strip = hand.view.find_strip("42").id
    hand.view.hand.pick_up([strip], hand.viewport.mapToGlobal(hand.at("42")))
    hand.view.reveal(("sessions", last.id))
    over = hand.canvas.row_rect(("sessions", last.id))
    hand.view.hand.follow(hand.viewport.mapToGlobal(QPoint(200, over.top() + 4)))
    assert hand.workspace.preview is not None
    late = hand.workspace.preview.knock_on.newly_late
    assert late > 0
    assert f"{late} late" in hand.view.tag()
    hand.key(Key.Key_Escape)
    assert hand.workspace.preview is None


def test_escape_restores_what_was_dragged(hand: Hand):
    before, shown, steps = hand.digest, hand.workspace.schedule, hand.steps
    target = hand.at("41", 0.9)
    hand.drag("44", target)
    hand.key(Key.Key_Escape)
    assert hand.workspace.preview is None
    assert hand.workspace.schedule is shown
    hand.drop(target)  # the button comes up later, and does nothing
    assert hand.digest == before
    assert hand.steps == steps
    assert hand.view.codes("Day 12") == ["41", "Lunch", "42", "44"]


def test_rows_stand_still_while_a_strip_is_dragged_and_the_breaks_figures_follow(hand: Hand):
    hand.see("44")
    first = hand.canvas.table.rows[hand.canvas.table.index[("sessions", find_session(hand.workspace.plan, "12").id)]]
    refs = [row.ref for row in hand.canvas.table.rows]
    hand.drag("44", hand.over_bones())
    assert [row.ref for row in hand.canvas.table.rows] == refs
    then = hand.canvas.table.rows[hand.canvas.table.index[first.ref]]
    assert (first.scenes, then.scenes) == ("3 scenes", "2 scenes")
    hand.key(Key.Key_Escape)


def test_a_strip_put_back_where_it_was_changes_nothing(hand: Hand):
    steps = hand.steps
    hand.drag("44", hand.at("41", 0.9))
    back = hand.at("44", 0.2)
    QTest.mouseMove(hand.viewport, back)
    hand.drop(back)
    assert hand.steps == steps
    assert hand.workspace.preview is None


def test_several_strips_go_together_in_their_order(hand: Hand):
    steps = hand.steps
    hand.click("44")
    hand.click("42", Modifier.ControlModifier)
    target = hand.at("41", 0.1)
    hand.drag("44", target)
    hand.drop(target)
    assert hand.view.codes("Day 12") == ["42", "44", "41", "Lunch"]
    assert hand.steps == steps + 1


def test_shift_selects_a_run(hand: Hand):
    hand.click("41")
    hand.click("44", Modifier.ShiftModifier)
    chosen = {hand.workspace.plan.strip_label(hand.workspace.plan.strips[s]) for s in hand.canvas.selected_strips()}
    assert chosen == {"41", "Lunch", "42", "44"}


def test_a_click_on_one_of_several_selected_selects_it_alone(hand: Hand):
    hand.click("42")
    hand.click("44", Modifier.ControlModifier)
    hand.click("44")
    assert hand.workspace.selection == {("strips", hand.view.find_strip("44").id)}


def test_the_board_scrolls_while_something_is_held_at_its_edge(hand: Hand, qtbot: QtBot):
    bar = hand.canvas.verticalScrollBar()
    before = bar.value()
    hand.drag("42", QPoint(200, hand.viewport.height() - 4))
    qtbot.waitUntil(lambda: bar.value() > before + 60)
    hand.key(Key.Key_Escape)
    after = bar.value()
    assert not hand.view.hand.active
    hand.workspace.select()
    assert bar.value() == after


def test_undo_in_the_window_takes_a_drag_back(
    open_window: Callable[[Path | None], Window], salt_road: Path, qtbot: QtBot
):
    window = open_window(salt_road)
    qtbot.waitUntil(window.isActiveWindow)
    view = window.show_view("board")
    assert window.workspace.document is not None
    before = window.workspace.document.digest()
    viewport = view.canvas.viewport()
    start, above = view.strip_rect("44").center(), view.strip_rect("41").center() + QPoint(0, 8)
    QTest.mousePress(viewport, LEFT, pos=start)
    QTest.mouseMove(viewport, start + QPoint(0, -6))
    QTest.mouseMove(viewport, above)
    QTest.mouseRelease(viewport, LEFT, pos=above)
    assert view.codes("Day 12") == ["41", "44", "Lunch", "42"]
    assert window.action("undo").text() == "&Undo “Move Sc 44 to Day 12”"
    QTest.keyClick(view.canvas, Key.Key_Z, Modifier.ControlModifier)
    assert window.workspace.document.digest() == before
    assert view.codes("Day 12") == ["41", "Lunch", "42", "44"]


# the boneyard ---------------------------------------------------------------------------------------------------------
def test_a_strip_is_dragged_to_the_boneyard_and_back(hand: Hand):
    before = hand.digest
    hand.drag("44", hand.over_bones())
    hand.drop(hand.over_bones())
    assert hand.view.codes("Day 12") == ["41", "Lunch", "42"]
    assert "44" in hand.view.boneyard_labels()
    at = hand.bone("44")
    target = hand.viewport.mapToGlobal(hand.at("42", 0.9))
    bones = hand.bones.viewport()
    QTest.mousePress(bones, LEFT, pos=at)
    QTest.mouseMove(bones, at + QPoint(-8, 0))
    QTest.mouseMove(bones, bones.mapFromGlobal(target))
    assert hand.view.tag().startswith("→ Day 12, Wed 5 May")
    QTest.mouseRelease(bones, LEFT, pos=bones.mapFromGlobal(target))
    assert hand.view.codes("Day 12") == ["41", "Lunch", "42", "44"]
    hand.workspace.undo()
    hand.workspace.undo()
    assert hand.digest == before


def test_over_the_boneyard_the_tag_counts_what_would_be_owed(hand: Hand):
    """Sc 42, lost on Day 12 and planned again for Day 19: without a day its turnover is owed once more."""
    day = find_session(hand.workspace.plan, "Day 12")
    report = DelayReport("weather", day.id, start=at_local(day.day, 14 * 60 + 10, "Europe/London"))
    schedule, strip = hand.workspace.committed, hand.view.find_strip("42").id
    assert hand.workspace.edit("Report it", lambda draft: report_delay(draft, report, schedule))
    later = find_session(hand.workspace.plan, "Day 19").id
    assert hand.workspace.edit("Plan it again", lambda draft: edits.move_strips(draft, [strip], later))
    hand.see("42")
    row = hand.canvas.table.rows[hand.canvas.table.index[("strips", strip)]]
    assert not row.owed  # it has a day again
    hand.drag("42", hand.over_bones())
    assert hand.workspace.preview is not None
    owed = hand.workspace.preview.knock_on.count("owed")
    assert owed > 0
    assert hand.view.tag() == f"→ Boneyard, {owed} owed"
    hand.key(Key.Key_Escape)


def test_delete_puts_the_selected_into_the_boneyard(hand: Hand):
    hand.click("44")
    hand.key(Key.Key_Delete)
    assert hand.view.boneyard_labels()[-1] == "44"
    hand.workspace.undo()
    assert hand.view.codes("Day 12")[-1] == "44"


def test_enter_in_the_boneyard_puts_a_strip_after_the_one_the_keys_stand_on(hand: Hand):
    hand.click("42")
    QTest.mouseClick(hand.bones.viewport(), LEFT, pos=hand.bone("90"))
    QTest.keyClick(hand.bones, Key.Key_Return)
    assert hand.view.codes("Day 12") == ["41", "Lunch", "42", "90", "44"]


def test_cards_do_not_overlap_where_the_board_is_narrow(hand: Hand, qtbot: QtBot):
    hand.view.resize(700, 300)
    bones = hand.bones
    bones.doItemsLayout()
    rects = [bones.visualItemRect(bones.item(index)) for index in range(bones.count())]
    assert bones.verticalScrollBar().maximum() > 0  # the scroll bar has taken some of the width
    for one, index in zip(rects, range(bones.count()), strict=True):
        assert one.height() == bones.sizeHintForRow(index)
    assert all(above.bottom() < below.top() for above, below in pairwise(rects))


def test_the_filter_looks_at_scene_set_and_cast(hand: Hand):
    hand.view.side.filter.setText("orford")
    assert hand.view.boneyard_labels() == ["88"]
    hand.view.side.filter.setText("no such thing")
    assert hand.view.boneyard_labels() == []
    assert hand.view.side.nothing.text() == "Nothing here holds these words."
    hand.view.side.filter.clear()
    assert hand.view.boneyard_labels() == ["23", "31A", "88", "90"]


# refusals -------------------------------------------------------------------------------------------------------------
def test_a_locked_day_refuses_and_says_why(hand: Hand):
    before = hand.digest
    target = hand.at("45", 0.9)
    hand.drag("44", target)
    assert hand.view.tag() == "Day 13 is locked (ferry booked). Unlock it first."
    assert QApplication.overrideCursor().shape() == Qt.CursorShape.ForbiddenCursor
    hand.drop(target)
    assert hand.digest == before
    assert hand.said[-1] == "Day 13 is locked (ferry booked). Unlock it first."


def test_a_shot_strip_stays_on_its_day(hand: Hand):
    before = hand.digest
    hand.drag("41", hand.over_bones())
    assert hand.view.tag() == "Sc 41 is shot. Mark it as planned before moving it."
    hand.drop(hand.over_bones())
    assert hand.digest == before


def test_an_unlocked_day_takes_strips(hand: Hand):
    hand.click("Day 13")
    entry(menu.menu_of(hand.canvas), "Unlock day").trigger()
    target = hand.at("45", 0.1)
    hand.drag("44", target)
    hand.drop(target)
    assert hand.view.codes("Day 13")[0] == "44"


def test_nothing_is_dragged_while_something_is_previewed(hand: Hand):
    change = hand.workspace.draft(
        "Lose Sc 44", lambda draft: edits.move_strips(draft, [hand.view.find_strip("44").id], None)
    )
    assert change is not None
    hand.workspace.show_preview(change, "Lose Sc 44")
    before = hand.digest
    target = hand.at("41", 0.9)
    hand.drag("42", target)
    assert hand.view.tag() == "“Lose Sc 44” is being previewed. Apply or cancel it first."
    hand.drop(target)
    assert hand.digest == before
    assert hand.workspace.preview is not None
    hand.workspace.cancel_preview()


# keys -----------------------------------------------------------------------------------------------------------------
def test_alt_and_arrows_move_a_strip_over_the_end_of_its_day(hand: Hand):
    before = hand.digest
    hand.click("42")
    hand.key(Key.Key_Up, Modifier.AltModifier)
    assert hand.view.codes("Day 12") == ["41", "42", "Lunch", "44"]
    hand.key(Key.Key_Up, Modifier.AltModifier)
    assert hand.view.codes("Day 12") == ["42", "41", "Lunch", "44"]
    hand.key(Key.Key_Up, Modifier.AltModifier)
    assert hand.failures == ["Nothing was changed. Day 11 is over."]
    first, before_it = hand.view.codes("Day 19")[0], hand.view.codes("Day 18")
    hand.click(first)
    hand.key(Key.Key_Up, Modifier.AltModifier)
    assert hand.view.codes("Day 18") == [*before_it, first]
    hand.key(Key.Key_Down, Modifier.AltModifier)
    assert hand.view.codes("Day 19")[0] == first
    for _ in range(4):
        hand.workspace.undo()
    assert hand.digest == before


def test_alt_shift_and_arrows_move_by_days_and_refuse_locked_ones(hand: Hand):
    hand.click("44")
    hand.key(Key.Key_Down, Modifier.AltModifier | Modifier.ShiftModifier)
    assert hand.failures[-1] == "Nothing was changed. Day 13 is locked (ferry booked). Unlock it first."
    hand.key(Key.Key_Up, Modifier.AltModifier | Modifier.ShiftModifier)
    assert hand.failures[-1] == "Nothing was changed. Day 11 is over."
    first = hand.view.codes("Day 19")[0]
    hand.click(first)
    hand.key(Key.Key_Up, Modifier.AltModifier | Modifier.ShiftModifier)
    assert first in hand.view.codes("Day 18")


def test_arrows_walk_over_strips_and_breaks(hand: Hand):
    hand.click("44")
    hand.key(Key.Key_Down)
    assert hand.workspace.selection == {("sessions", find_session(hand.workspace.plan, "12").id)}
    hand.key(Key.Key_Down)
    assert hand.workspace.selection == {("strips", hand.view.find_strip("45").id)}
    hand.key(Key.Key_Home)
    assert hand.canvas.current == ("strips", hand.view.find_strip("1").id)
    hand.key(Key.Key_End)
    assert hand.canvas.current == hand.canvas.table.rows[-1].ref
    hand.click("42")
    hand.key(Key.Key_Up, Modifier.ShiftModifier)
    hand.key(Key.Key_Up, Modifier.ShiftModifier)
    assert len(hand.canvas.selected_strips()) == 3


def test_enter_edits_the_minutes_in_place(hand: Hand):
    steps = hand.steps
    hand.click("44")
    hand.key(Key.Key_Return)
    line = hand.canvas.editor
    assert line.isVisible()
    assert line.text() == "1:20"
    for text in ("soon", "²", "9" * 5000):
        line.setText(text)
        QTest.keyClick(line, Key.Key_Return)
        assert hand.failures[-1] == f"“{text}” is not a length of time. Maybe 2:30. Nothing was changed."
        assert line.isVisible()
    line.setText("1:50")
    QTest.keyClick(line, Key.Key_Return)
    assert not line.isVisible()
    assert hand.view.find_strip("44").minutes == 110
    assert hand.steps == steps + 1


def test_tab_goes_on_from_pages_to_minutes_and_escape_leaves_all(hand: Hand):
    hand.click("44")
    area = hand.canvas.layout_now().cell(hand.canvas.table.index[hand.canvas.current], "pages")
    QTest.mouseDClick(hand.viewport, LEFT, pos=area.center())
    line = hand.canvas.editor
    assert line.column == "pages"
    line.setText("1 1/8")
    QTest.keyClick(line, Key.Key_Tab)
    assert hand.view.find_strip("44").eighths == 9
    assert line.column == "estimate"
    before = hand.digest
    line.setText("9:00")
    QTest.keyClick(line, Key.Key_Escape)
    assert hand.digest == before
    assert hand.canvas.hasFocus()


def test_what_was_typed_is_kept_where_another_strip_is_clicked(hand: Hand):
    hand.click("44")
    hand.key(Key.Key_Return)
    steps = hand.steps
    hand.canvas.editor.setText("1:50")
    hand.click("41")
    assert not hand.canvas.editor.isVisible()
    assert (hand.view.find_strip("44").minutes, hand.steps) == (110, steps + 1)
    assert hand.canvas.selected_strips() == [hand.view.find_strip("41").id]


@pytest.mark.parametrize("goes", ["the strip", "the production"])
def test_what_is_being_typed_into_goes_with_its_strip_and_with_its_production(hand: Hand, goes: str):
    strip = hand.view.find_strip("44").id
    hand.workspace.edit("Split", lambda draft: arrange.split_strip(draft, strip, 5))
    made = max(hand.workspace.plan.strips_of_scene(hand.view.find_strip("44pt2").scene_id or 0), key=lambda s: s.part)
    hand.canvas.editor.open(hand.canvas.table.index["strips", made.id], "pages")
    hand.canvas.editor.setText("2")
    if goes == "the strip":
        hand.workspace.undo()
    else:
        hand.workspace.close()
    line = hand.canvas.editor
    assert not line.isVisible()
    assert line.column == ""
    QTest.keyClick(line, Key.Key_Return)
    assert hand.failures == []


# what was shot --------------------------------------------------------------------------------------------------------
def test_a_strip_is_marked_shot_and_back(hand: Hand):
    before = hand.digest
    hand.click("42")
    entry(menu.menu_of(hand.canvas), "Mark shot").trigger()
    assert hand.view.find_strip("42").state == "shot"
    entry(menu.menu_of(hand.canvas), "Mark not started").trigger()
    assert hand.view.find_strip("42").state == "not_started"
    hand.workspace.undo()
    hand.workspace.undo()
    assert hand.digest == before


def test_what_is_owed_of_a_part_shot_strip_lies_in_the_boneyard(hand: Hand):
    """Sc 42 has 2 3/8 pages and 4:30; 1 1/8 and 2:00 are owed: 1 2/8 and 2:30 are shot."""
    before = hand.digest
    hand.click("42")
    entry(menu.menu_of(hand.canvas), "Part shot…").trigger()
    form = hand.canvas.form
    assert form is not None
    form.lines[0].setText("5:00")
    form.lines[1].setText("1 1/8")
    QTest.keyClick(form.lines[1], Key.Key_Return)
    assert "300 can't be owed" in form.error.text()
    form.lines[0].setText("2:00")
    QTest.keyClick(form.lines[0], Key.Key_Return)
    assert hand.canvas.form is None
    assert "42pt2" in hand.view.boneyard_labels()
    assert hand.view.codes("Day 12") == ["41", "Lunch", "42pt1", "44"]
    first, owed = hand.view.find_strip("42pt1"), hand.view.find_strip("42pt2")
    assert (first.minutes, first.eighths, first.state) == (150, 10, "shot")
    assert (owed.minutes, owed.eighths, owed.state) == (120, 9, "todo")
    hand.workspace.undo()
    assert hand.digest == before


# days and banners -----------------------------------------------------------------------------------------------------
def test_a_banner_is_added_below_a_strip_changed_and_deleted(hand: Hand):
    before = hand.digest
    hand.click("42")
    entry(menu.menu_of(hand.canvas), "Add a banner below…").trigger()
    form = hand.canvas.form
    assert form is not None
    form.lines[0].setText("Company move to the sea wall")
    form.lines[1].setText("0:40")
    QTest.mouseClick(form.accept, LEFT)
    assert hand.view.codes("Day 12") == ["41", "Lunch", "42", "Company move to the sea wall", "44"]
    hand.key(Key.Key_Down)
    hand.key(Key.Key_Return)
    assert hand.canvas.form is not None
    hand.canvas.form.lines[1].setText("0:50")
    QTest.keyClick(hand.canvas.form.lines[1], Key.Key_Return)
    (banner,) = [s for s in hand.workspace.plan.strips.values() if s.text == "Company move to the sea wall"]
    assert banner.minutes == 50
    hand.key(Key.Key_Delete)
    assert hand.view.codes("Day 12") == ["41", "Lunch", "42", "44"]
    for _ in range(3):
        hand.workspace.undo()
    assert hand.digest == before


def test_a_day_is_inserted_on_the_next_free_date_and_deleted(hand: Hand):
    before = hand.digest
    hand.click("Day 12")
    count = len(hand.workspace.plan.sessions)
    entry(menu.menu_of(hand.canvas), "Insert a day…").trigger()
    form = hand.canvas.form
    assert form is not None
    form.lines[0].setText("2027-05-06")
    QTest.keyClick(form.lines[0], Key.Key_Return)
    assert "Day 21 would have to move on and is locked (loft roof rigged)" in form.error.text()
    form.lines[0].setText("2027-05-08")
    QTest.keyClick(form.lines[0], Key.Key_Return)
    assert len(hand.workspace.plan.sessions) == count + 1
    made = next(s for s in hand.workspace.plan.sessions.values() if s.day.isoformat() == "2027-05-08")
    hand.workspace.select(("sessions", made.id))
    hand.key(Key.Key_Delete)
    assert made.id not in hand.workspace.plan.sessions
    hand.workspace.undo()
    hand.workspace.undo()
    assert hand.digest == before


def test_a_deleted_days_scenes_lie_in_the_boneyard(hand: Hand):
    codes = [code for code in hand.view.codes("Day 20") if code not in ("Lunch", "Supper")]
    hand.click("Day 20")
    assert not hand.workspace.plan.sessions[hand.canvas.current[1]].locked
    hand.key(Key.Key_Delete)
    assert set(codes) <= set(hand.view.boneyard_labels())
    assert hand.said[-1].endswith("Ctrl+Z takes it back.")


def test_a_days_clock_is_changed_in_its_form(hand: Hand):
    hand.click("Day 12")
    hand.key(Key.Key_Return)
    form = hand.canvas.form
    assert form is not None
    assert [line.text() for line in form.lines][:2] == ["07:00", "18:00"]
    form.lines[1].setText("02:00")  # past midnight
    QTest.keyClick(form.lines[1], Key.Key_Return)
    assert find_session(hand.workspace.plan, "12").wrap == 26 * 60


def test_a_delay_is_reported_from_the_context_menu(hand: Hand, qtbot: QtBot):
    hand.see("42")
    at = hand.at("42")
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, hand.viewport.mapToGlobal(at))
    QCoreApplication.sendEvent(hand.viewport, event)
    shown = hand.canvas.findChild(QMenu)
    assert shown is not None
    assert shown.isVisible()
    with qtbot.waitSignal(hand.view.reportDelayRequested) as asked:
        entry(shown, "Report delay…").trigger()
    assert asked.args == [("strips", hand.view.find_strip("42").id)]
    shown.close()


# preview, conflicts ---------------------------------------------------------------------------------------------------
def test_a_preview_says_where_each_moved_strip_was(hand: Hand):
    day = find_session(hand.workspace.plan, "Day 18")
    strip = hand.view.find_strip("44").id
    change = hand.workspace.draft("Try it", lambda draft: edits.move_strips(draft, [strip], day.id))
    assert change is not None
    hand.workspace.show_preview(change, "Try it")
    row = hand.canvas.table.rows[hand.canvas.table.index[("strips", strip)]]
    assert (row.changed, row.was) == (True, "Day 12")
    hand.workspace.select(("strips", strip))
    assert "Was Day 12. Moved by “Try it”, which is not applied yet." in hand.view.side.detail.text()
    hand.workspace.cancel_preview()
    row = hand.canvas.table.rows[hand.canvas.table.index[("strips", strip)]]
    assert (row.changed, row.was) == (False, "")


def test_a_conflict_is_marked_on_strip_cell_and_day_and_told_beside(hand: Hand):
    """Cast 3 is free until Fri 14 May: Sc 42 on a later day lies outside that."""
    plan = hand.workspace.plan
    day = next(s for s in plan.session_order(plan.unit_order()[0].id) if s.day.isoformat() == "2027-05-20")
    strip = hand.view.find_strip("42").id
    assert hand.workspace.edit("Move it", lambda draft: edits.move_strips(draft, [strip], day.id))
    tomas = next(e.id for e in plan.elements.values() if e.category == "cast" and e.number == "3")
    row = hand.canvas.table.rows[hand.canvas.table.index[("strips", strip)]]
    assert row.conflict
    assert tomas in row.away
    assert hand.canvas.table.rows[hand.canvas.table.index[("sessions", day.id)]].conflicts > 0
    hand.click("42")
    assert hand.view.side.conflicts.isVisible()
    assert "outside" in hand.view.side.conflicts.sentences[0]


def test_a_strip_put_into_lost_time_is_a_conflict_that_says_so(hand: Hand):
    """Day 12 is closed from 14:10; Sc 42, put back on it, would take 4:30 from 12:30 at the earliest."""
    day = find_session(hand.workspace.plan, "Day 12")
    start = at_local(day.day, 14 * 60 + 10, "Europe/London")
    report = DelayReport("weather", day.id, start=start)
    schedule = hand.workspace.committed
    assert hand.workspace.edit("Report it", lambda draft: report_delay(draft, report, schedule))
    assert hand.view.boneyard_labels()[:2] == ["42", "44"]  # owed ones come first
    assert hand.view.boneyard.cards()[0].note == "Owed: Day 12 rained off from 14:10"
    hand.click("Day 12")
    QTest.mouseClick(hand.bones.viewport(), LEFT, pos=hand.bone("42"))
    QTest.keyClick(hand.bones, Key.Key_Return)
    hand.click("42")
    assert "into lost time: Day 12 rained off from 14:10" in hand.view.side.conflicts.sentences[0]


def test_an_empty_board_offers_one_thing_to_do(qtbot: QtBot, light: theme.Theme, tmp_path: Path):
    week: tuple[r.Spans, ...] = (((540, 1080),),) * 5 + ((), ())
    plan = Plan.of(
        [
            r.Production(1, "New", calendar_id=2), r.Calendar(2, "London", "Europe/London", week),
            r.Unit(3, "Main unit", 0), r.Scene(4, "1", 0), r.Strip(5, scene_id=4),
        ]
    )  # fmt: skip
    workspace = Workspace()
    workspace.adopt(Document.create(tmp_path / "new.coverset", plan))
    view = open_view(qtbot, workspace)
    button = next(b for b in view.findChildren(QPushButton) if b.text() == "Add a day" and b.isVisible())
    QTest.mouseClick(button, LEFT)
    assert len(workspace.plan.sessions) == 1
    assert view.canvas.isVisible()
    view.close()
    workspace.close()
    workspace.deleteLater()
    view.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize("scale", [100, 150])
def test_a_narrow_day_break_keeps_its_lock_and_its_conflicts(hand: Hand, light: theme.Theme, scale: int):
    light.set_scale(scale)
    row = next(row for row in hand.canvas.table.rows if isinstance(row, BreakRow) and "13" in row.title)
    words, layout = Painter().words(1.0), hand.canvas.layout_now()
    height = dict(layout.sizes.heights)["break"]

    def drawn(wide: int, **fields: object) -> QImage:
        picture = QImage(wide, height, QImage.Format.Format_RGB32)
        painter = QPainter(picture)
        draw_break(painter, words, layout, replace(row, **fields), QRectF(picture.rect()))  # type: ignore[arg-type]
        painter.end()
        return picture

    for wide in (theme.px(420), theme.px(700), theme.px(1000), theme.px(1300)):
        plain = drawn(wide, locked=False, conflicts=0)
        assert drawn(wide, locked=True, conflicts=0) != plain, f"the lock, {wide} pixels"
        assert drawn(wide, locked=False, conflicts=2) != plain, f"conflicts, {wide} pixels"
        assert drawn(wide, locked=True, conflicts=2) not in (plain, drawn(wide, locked=True, conflicts=0))
