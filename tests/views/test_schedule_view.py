"""The Schedule view under hands: pointer, wheel and keys, on the small shoot of `schedule_film`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from app.edits import activities as edits
from app.plan import rows as r
from app.plan.plan import Plan
from app.views import theme
from app.views.schedule import commands, speech
from tests.views import schedule_film as film
from tests.views.schedule_hand import LEFT, RECCE, REDRESS, TEMPS, TURNOVER, Hand, open_view, opened


@pytest.fixture
def hand(qtbot: QtBot, light: theme.Theme, tmp_path: Path) -> Iterator[Hand]:
    with opened(qtbot, tmp_path / "shoot.coverset") as found:
        yield found


# dragging -------------------------------------------------------------------------------------------------------------
def test_dragging_a_bar_is_one_undo_step(hand: Hand):
    steps, digest = hand.undo_steps(), hand.workspace.document.digest()
    start = hand.view.bar_rect(REDRESS).center()
    hand.drag(start, start + hand.days(0.5), start + hand.days(4))
    assert hand.start_of(film.REDRESS) == date(2027, 5, 10)  # Thu 6 May and four dates, live
    assert hand.workspace.document.digest() == digest  # nothing is written yet
    hand.drop(start + hand.days(4))
    assert hand.workspace.preview is None
    assert hand.start_of(film.REDRESS) == date(2027, 5, 10)
    assert hand.undo_steps() == steps + 1
    hand.workspace.undo()
    assert hand.workspace.document.digest() == digest


def test_a_dragged_bar_skips_the_weekend(hand: Hand):
    start = hand.view.bar_rect(RECCE).center()
    hand.drag(start, start + hand.days(1), start + hand.days(2))
    hand.drop(start + hand.days(2))
    assert hand.start_of(film.RECCE) == date(2027, 5, 10)  # Sat 8 May is not worked


def test_a_bar_dragged_before_what_it_waits_for_stays_and_leaves_no_step(hand: Hand):
    steps, digest = hand.undo_steps(), hand.workspace.document.digest()
    start = hand.view.bar_rect(TURNOVER).center()
    hand.drag(start, start - hand.days(1), start - hand.days(6))
    assert hand.view.tag() == "It can't begin sooner: Sc 42"
    hand.drop(start - hand.days(6))
    assert hand.workspace.preview is None
    assert (hand.undo_steps(), hand.workspace.document.digest()) == (steps, digest)


def test_the_tag_tells_the_finish_the_days_and_what_becomes_late(hand: Hand):
    start = hand.view.bar_rect(REDRESS).center()
    hand.drag(start, start + hand.days(1), start + hand.days(7))
    # two days' work from Thu 13 May end on Fri 14 May: five working days later, one past Thu 13 May
    assert hand.view.tag() == "Fri 7 May → Fri 14 May, +5 days, Art 1 day late"
    assert hand.texts("Net Loft, storm redress") == ("Net Loft, storm redress", "Thu 13 May", "Fri 14 May", "+4 → −1")
    hand.key(Qt.Key.Key_Escape)


def test_escape_restores_what_was_dragged(hand: Hand):
    before, steps = hand.workspace.schedule, hand.undo_steps()
    start = hand.view.bar_rect(REDRESS).center()
    hand.drag(start, start + hand.days(1), start + hand.days(4))
    assert hand.workspace.preview is not None
    hand.key(Qt.Key.Key_Escape)
    assert hand.workspace.preview is None
    assert hand.workspace.schedule is before
    hand.drop(start + hand.days(4))  # the button comes up later, and does nothing
    assert hand.undo_steps() == steps


def test_rows_stand_still_while_a_bar_is_dragged(hand: Hand):
    said: list[str] = []
    hand.workspace.statusChanged.connect(said.append)
    before = hand.names()
    start = hand.view.bar_rect(REDRESS).center()
    hand.drag(start, start + hand.days(1), start + hand.days(8))
    assert hand.names() == before
    hand.drop(start + hand.days(8))
    assert said[-1] == (
        "Move Net Loft, storm redress. Ctrl+Z takes it back. Rows keep their places; F5 sorts them again."
    )
    assert hand.names() == before  # and after it too, so that a second drag at that spot takes the same bar
    assert hand.view.bar_rect(REDRESS).center().y() == start.y()
    again = next(button for button in hand.view.findChildren(QToolButton) if button.text() == "Sort again")
    assert again.isVisible()
    hand.key(Qt.Key.Key_F5)
    assert hand.names()[0] == "Art"  # now the worst
    assert not again.isVisible()


def test_a_bar_put_back_where_it_was_changes_nothing(hand: Hand):
    steps = hand.undo_steps()
    start = hand.view.bar_rect(REDRESS).center()
    hand.drag(start, start + hand.days(3), start)
    hand.drop(start)
    assert hand.undo_steps() == steps
    assert hand.workspace.preview is None


def test_dragging_the_right_edge_gives_more_work(hand: Hand):
    steps = hand.undo_steps()
    rect = hand.view.bar_rect(REDRESS)
    edge = QPoint(rect.right() - 2, rect.center().y())
    hand.drag(edge, edge + hand.days(1), edge + hand.days(3))
    assert hand.start_of(film.REDRESS) == date(2027, 5, 6)
    assert hand.finish_of(film.REDRESS) == date(2027, 5, 10)
    hand.drop(edge + hand.days(3))
    assert hand.workspace.plan.activities[film.REDRESS].duration == 3 * film.DAY
    assert hand.undo_steps() == steps + 1


def test_dragging_from_a_handle_links_two_rows(hand: Hand):
    steps = hand.undo_steps()
    rect = hand.view.bar_rect(REDRESS)
    hand.hover(rect.center())
    ring, target = QPoint(rect.right() + 8, rect.center().y()), hand.view.bar_rect(RECCE).center()
    hand.drag(ring, ring + QPoint(5, 8), target)
    assert hand.view.tag() == "Second unit recce waits for Net Loft, storm redress"
    assert hand.start_of(film.RECCE) == date(2027, 5, 10)  # after Fri 7 May, live
    hand.drop(target)
    made = [link for link in hand.workspace.plan.links.values() if link.pred_id == film.REDRESS]
    assert [(link.succ_id, link.type) for link in made] == [(film.RECCE, "FS")]
    assert hand.undo_steps() == steps + 1
    # its type and lag can be typed at once
    editor = hand.chart.link_editor
    assert editor.isVisible()
    assert hand.workspace.selected("links") == (made[0].id,)
    editor.lag.setText("2")
    QTest.keyClick(editor.lag, Qt.Key.Key_Return)
    assert hand.workspace.plan.links[made[0].id].lag == 2 * film.DAY
    assert not editor.isVisible()


def test_a_circle_is_refused_while_the_pointer_is_over_it(hand: Hand):
    steps = hand.undo_steps()
    rect = hand.view.bar_rect(TEMPS)
    hand.hover(rect.center())
    ring, target = QPoint(rect.right() + 8, rect.center().y()), hand.view.bar_rect(TURNOVER).center()
    hand.drag(ring, ring + QPoint(5, -8), target)
    assert "circle" in hand.view.tag()
    assert "Turnover Sc 42, salt-pan flood" in hand.view.tag()
    assert hand.viewport.cursor().shape() == Qt.CursorShape.ForbiddenCursor
    hand.drop(target)
    assert hand.undo_steps() == steps
    assert hand.workspace.preview is None


def test_nothing_is_dragged_while_something_else_is_previewed(hand: Hand):
    change = hand.workspace.draft("Rename it", lambda d: edits.set_activity(d, film.RECCE, name="Recce"))
    assert change is not None
    hand.workspace.show_preview(change, "Rename it")
    steps, start = hand.undo_steps(), hand.view.bar_rect(REDRESS).center()
    hand.drag(start, start + hand.days(1), start + hand.days(4))
    assert hand.view.tag() == "“Rename it” is being previewed. Apply or cancel it first."
    hand.drop(start + hand.days(4))
    assert hand.undo_steps() == steps
    assert hand.workspace.preview is not None
    hand.workspace.cancel_preview()


def test_the_timeline_scrolls_by_itself_at_its_edge(hand: Hand, qtbot: QtBot):
    across = hand.chart.horizontalScrollBar()
    before = across.value()
    start = hand.view.bar_rect(REDRESS).center()
    edge = QPoint(hand.viewport.width() - 4, start.y())
    hand.drag(start, start + hand.days(1), edge)
    qtbot.waitUntil(lambda: across.value() > before + 40)
    reached = hand.start_of(film.REDRESS)
    qtbot.waitUntil(lambda: hand.start_of(film.REDRESS) > reached)  # the bar stays with the pointer
    hand.key(Qt.Key.Key_Escape)
    assert hand.start_of(film.REDRESS) == date(2027, 5, 6)


def test_a_tool_tip_tells_the_whole_of_a_row_and_of_a_session(hand: Hand):
    row, session = hand.view.cell_rect(REDRESS, "name").center(), hand.view.session_rect(516).center()
    faces, table = hand.chart.faces, hand.chart.table
    assert faces is not None
    tip = speech.hint(hand.chart.hit_at(QPointF(row)), faces, table)
    assert tip == "Net Loft, storm redress\nDue Thu 13 May, finish Fri 7 May"
    assert speech.hint(hand.chart.hit_at(QPointF(session)), faces, table) == "Day 16, Tue 11 May, 08:00–19:00, locked"


def test_the_tables_edge_can_be_dragged(hand: Hand):
    edge = QPoint(hand.chart.layout_now().table, 300)
    hand.drag(edge, edge + QPoint(20, 0), edge + QPoint(60, 0))
    hand.drop(edge + QPoint(60, 0))
    assert hand.chart.layout_now().table == edge.x() + 60


# links and selection --------------------------------------------------------------------------------------------------
def test_links_are_drawn_for_the_selection_alone(hand: Hand):
    assert hand.view.links_drawn() == []
    hand.click(hand.view.cell_rect(TURNOVER, "name").center())
    assert hand.workspace.selection == frozenset({TURNOVER})
    assert sorted(hand.view.links_drawn()) == [401, 402]  # from the session it follows, and to the temps
    hand.workspace.select(("deadlines", film.LOCK_DUE))
    assert hand.view.links_drawn() == [403]


def test_a_selected_link_is_deleted_with_its_key(hand: Hand):
    hand.click(hand.view.cell_rect(TURNOVER, "name").center())
    line = next(line for line in hand.chart.scene().links if line.link == 401)
    hand.click(((line.points[0] + line.points[1]) / 2).toPoint())
    assert ("links", 401) in hand.workspace.selection
    hand.key(Qt.Key.Key_Delete)
    assert 401 not in hand.workspace.plan.links
    assert film.TURNOVER in hand.workspace.plan.activities


def test_delete_takes_the_selected_activity_with_what_hangs_on_it(hand: Hand):
    hand.workspace.select(RECCE)
    hand.key(Qt.Key.Key_Delete)
    assert "Second unit recce" not in hand.names()
    hand.workspace.undo()
    assert "Second unit recce" in hand.names()


def test_a_session_is_selected_locked_and_reported_from_its_band(hand: Hand, qtbot: QtBot):
    cell = hand.view.session_rect(film.DAY_12)
    hand.click(cell.center())
    assert hand.workspace.selection == frozenset({("sessions", film.DAY_12)})
    menu = commands.menu_of(hand.chart)
    entries = {action.text().split("\t")[0]: action for action in menu.actions()}
    entries["Lock"].trigger()
    assert hand.workspace.plan.sessions[film.DAY_12].locked
    with qtbot.waitSignal(hand.view.reportDelayRequested) as asked:
        entries["Report delay…"].trigger()
    assert asked.args == [("sessions", film.DAY_12)]
    menu.deleteLater()


def test_the_context_menu_of_a_row_opens_at_the_pointer(hand: Hand):
    at = hand.view.bar_rect(RECCE).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, hand.viewport.mapToGlobal(at))
    QCoreApplication.sendEvent(hand.viewport, event)
    menu = hand.chart.findChild(QMenu)
    assert menu is not None
    assert menu.isVisible()
    assert hand.workspace.selection == frozenset({RECCE})
    entries = {action.text().split("\t")[0]: action for action in menu.actions()}
    entries["One working day later"].trigger()
    assert hand.start_of(film.RECCE) == date(2027, 5, 7)
    menu.close()


def test_the_selected_row_is_said_in_words(hand: Hand):
    start = hand.view.bar_rect(REDRESS).center()
    hand.drag(start, start + hand.days(1), start + hand.days(8))
    hand.drop(start + hand.days(8))
    # from Fri 14 May, two days: Mon 17 May, two working days past Thu 13 May
    assert hand.chart.accessibleName() == "Net Loft, storm redress, minus 2, late"
    assert hand.chart.accessibleDescription() == "Due Thu 13 May, finish Mon 17 May"


# keys -----------------------------------------------------------------------------------------------------------------
def test_alt_and_arrows_move_and_resize_by_working_days(hand: Hand):
    alt, shift = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
    hand.workspace.select(RECCE)
    hand.key(Qt.Key.Key_Right, alt)
    hand.key(Qt.Key.Key_Right, alt)
    assert hand.start_of(film.RECCE) == date(2027, 5, 10)  # Fri 7 May, then over the weekend
    hand.key(Qt.Key.Key_Left, alt)
    assert hand.start_of(film.RECCE) == date(2027, 5, 7)
    hand.key(Qt.Key.Key_Right, alt | shift)
    assert hand.workspace.plan.activities[film.RECCE].duration == 3 * film.DAY
    hand.key(Qt.Key.Key_Left, alt | shift)
    assert hand.workspace.plan.activities[film.RECCE].duration == 2 * film.DAY


def test_arrows_walk_and_fold(hand: Hand):
    hand.view._order.choose("plan")
    hand.key(Qt.Key.Key_Home)
    assert hand.workspace.selection == frozenset({("departments", film.VFX)})
    hand.key(Qt.Key.Key_Left)
    assert hand.names()[:2] == ["VFX", "Editorial"]
    hand.key(Qt.Key.Key_Right)
    assert hand.names()[1] == "Turnover Sc 42, salt-pan flood"
    hand.key(Qt.Key.Key_Down)
    assert hand.workspace.selection == frozenset({TURNOVER})
    hand.key(Qt.Key.Key_Left)
    assert hand.workspace.selection == frozenset({("departments", film.VFX)})
    hand.key(Qt.Key.Key_End)
    assert hand.chart.current_index() == len(hand.names()) - 1


def test_a_click_on_the_chevron_folds(hand: Hand):
    hand.view._order.choose("plan")
    hand.click(QPoint(14, hand.chart.layout_now().row_y(0) + 13))
    assert hand.names()[:2] == ["VFX", "Editorial"]
    assert hand.view.bar_rect(TURNOVER).isEmpty()
    hand.view.ensure_visible(TURNOVER)
    assert not hand.view.bar_rect(TURNOVER).isEmpty()


# editing in place -----------------------------------------------------------------------------------------------------
def editor(hand: Hand) -> QLineEdit:
    found = hand.chart.findChild(QLineEdit, "cell-editor")
    assert found is not None
    assert found.isVisible()
    return found


def test_a_due_is_edited_in_place(hand: Hand):
    steps = hand.undo_steps()
    QTest.mouseDClick(hand.viewport, LEFT, pos=hand.view.cell_rect(REDRESS, "due").center())
    line = editor(hand)
    assert line.text() == "Thu 13 May"
    QTest.keyClicks(line, "11 May")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert not line.isVisible()
    # Fri 7 May to Tue 11 May: two working days
    assert hand.texts("Net Loft, storm redress")[1:] == ("Tue 11 May", "Fri 7 May", "+2")
    assert hand.undo_steps() == steps + 1


def test_escape_leaves_a_cell_as_it_was(hand: Hand):
    steps = hand.undo_steps()
    hand.workspace.select(REDRESS)
    hand.key(Qt.Key.Key_F2)
    line = editor(hand)
    QTest.keyClicks(line, "Something else")
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert not line.isVisible()
    assert "Net Loft, storm redress" in hand.names()
    assert hand.undo_steps() == steps


def test_tab_keeps_and_goes_on_through_the_cells(hand: Hand):
    for column in ("start", "length"):
        hand.chart.show_column(column, True)
    hand.workspace.select(REDRESS)
    hand.key(Qt.Key.Key_Return)
    line = editor(hand)
    typed = {"name": "Loft redress", "start": "10 May", "length": "3 d", "due": "20 May", "finish": "14 May"}
    seen = []
    for text in typed.values():
        seen.append(hand.chart.editor.column)
        line.selectAll()
        QTest.keyClicks(line, text)
        QTest.keyClick(line, Qt.Key.Key_Tab)
    assert seen == list(typed)
    activity = hand.workspace.plan.activities[film.REDRESS]
    assert activity.name == "Loft redress"
    assert hand.start_of(film.REDRESS) == date(2027, 5, 10)
    assert activity.duration == 5 * film.DAY  # three days end on 12 May; typed on to 14 May
    assert hand.texts("Loft redress")[1:] == ("Thu 20 May", "Fri 14 May", "+4")


def test_what_is_no_date_stays_in_its_cell_and_is_refused(hand: Hand):
    QTest.mouseDClick(hand.viewport, LEFT, pos=hand.view.cell_rect(REDRESS, "due").center())
    line = editor(hand)
    QTest.keyClicks(line, "soon")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert line.isVisible()
    reason = "“soon” is not a date. Nothing was changed. Maybe 27 May, 27.5. or 2027-05-27."
    refusal = hand.chart.editor.refusal
    assert (refusal.isVisible(), refusal.text(), line.text()) == (True, reason, "soon")
    assert refusal.geometry().top() > line.geometry().bottom()
    assert hand.failures == []  # no bar that would shift the window under the editor
    QTest.keyClick(line, Qt.Key.Key_Backspace)
    assert not refusal.isVisible()
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert hand.texts("Net Loft, storm redress")[1] == "Thu 13 May"


def test_a_due_date_that_is_cleared_is_said_to_be_gone_and_comes_back(hand: Hand):
    said: list[str] = []
    hand.workspace.statusChanged.connect(said.append)
    QTest.mouseDClick(hand.viewport, LEFT, pos=hand.view.cell_rect(REDRESS, "due").center())
    line = editor(hand)
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Backspace)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert said[-1] == "Net Loft, storm redress without a due date. Ctrl+Z takes it back."
    assert hand.workspace.plan.deadlines[film.REDRESS_DUE].due_date is None
    hand.workspace.undo()
    assert hand.texts("Net Loft, storm redress")[1] == "Thu 13 May"


# time -----------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("turn", [120, -120, -600])
def test_zooming_keeps_the_date_under_the_pointer(hand: Hand, turn: int):
    at = QPoint(hand.chart.layout_now().table + 400, 300)

    def under() -> float:
        layout = hand.chart.layout_now()
        return layout.scale.first + layout.timeline(at.x()) / layout.scale.per_day

    before, zoom = under(), hand.view.zoom()
    hand.wheel(at, turn, Qt.KeyboardModifier.ControlModifier)
    assert (hand.view.zoom() > zoom) == (turn > 0)
    assert under() == pytest.approx(before, abs=1 / hand.chart.scale.per_day)


def test_the_wheel_scrolls_down_and_with_shift_sideways(hand: Hand):
    hand.view.resize(1088, 260)
    at = QPoint(700, 200)
    hand.wheel(at, -120)
    assert hand.chart.verticalScrollBar().value() > 0
    across = hand.chart.horizontalScrollBar().value()
    hand.wheel(at, -120, Qt.KeyboardModifier.ShiftModifier)
    assert hand.chart.horizontalScrollBar().value() > across


def test_keys_zoom_and_go_to_today_and_to_a_date(hand: Hand):
    control = Qt.KeyboardModifier.ControlModifier
    zoom = hand.view.zoom()
    hand.key(Qt.Key.Key_Minus, control)
    assert hand.view.zoom() < zoom
    hand.key(Qt.Key.Key_Equal, control)
    assert hand.view.zoom() == pytest.approx(zoom)
    hand.key(Qt.Key.Key_G, control)
    prompt = hand.chart.findChild(QLineEdit, "date-prompt")
    assert prompt is not None
    assert prompt.isVisible()
    QTest.keyClicks(prompt, "5 July")
    QTest.keyClick(prompt, Qt.Key.Key_Return)
    assert not prompt.isVisible()
    assert shown(hand, date(2027, 7, 5))
    assert not shown(hand, date(2027, 5, 5))
    hand.key(Qt.Key.Key_T)
    assert shown(hand, date(2027, 5, 5))


def shown(hand: Hand, day: date) -> bool:
    layout = hand.chart.layout_now()
    return layout.table <= layout.x(layout.scale.day_x(day.toordinal())) < layout.width


def test_every_zoom_paints_in_both_themes(hand: Hand, light: theme.Theme):
    for mode in ("light", "dark"):
        light.set_mode(mode)
        for zoom in (0.0, 0.2, 0.4, 0.8, 1.0):
            hand.view.set_zoom(zoom)
            hand.workspace.select(TURNOVER)
            picture = hand.view.grab().toImage()
            colours = {picture.pixelColor(x, 200).name() for x in range(500, 1080, 3)}
            assert len(colours) > 2


def test_a_baseline_is_drawn_as_ghosts_and_changes_no_state(hand: Hand):
    baseline = hand.workspace.committed
    hand.workspace.edit("Later", lambda d: edits.move_activity(d, film.REDRESS, film.instant(date(2027, 5, 10))))
    plain = hand.view.grab().toImage()
    hand.workspace.show_against(baseline, "Yellow, 30 Apr")
    row = hand.chart.table.rows[hand.chart.table.index(REDRESS) or 0]
    face = hand.chart.faces.of(row)
    assert face.ghost is not None
    assert face.ghost.start == film.instant(date(2027, 5, 6))
    assert (face.state, face.slack_before) == ("", "")
    assert hand.view.grab().toImage() != plain
    hand.workspace.show_against(None)
    assert hand.view.grab().toImage() == plain


def test_a_hidden_unit_has_no_band(hand: Hand):
    hand.workspace.show_units(frozenset({film.SECOND}))
    assert hand.view.session_rect(551).isEmpty()
    assert not hand.view.session_rect(film.DAY_12).isEmpty()


def test_what_changed_while_the_view_was_hidden_is_there_when_it_is_shown(hand: Hand):
    hand.view.hide()
    hand.workspace.edit("Rename", lambda draft: edits.set_activity(draft, film.RECCE, name="Recce"))
    hand.view.show()
    assert "Recce" in hand.names()


# grouping and what is empty -------------------------------------------------------------------------------------------
def test_grouping_and_order_are_chosen_above(hand: Hand):
    menus = {button.accessibleName(): button.menu() for button in hand.view.findChildren(QToolButton)}
    phase = next(action for action in menus["Group: Department"].actions() if action.text() == "Phase")
    phase.trigger()
    assert [row[0] for row in hand.view.row_texts() if len(row) == 2] == ["Shoot", "Post", "No phase"]
    order = next(action for action in menus["Order: Worst first"].actions() if action.text() == "Date")
    order.trigger()
    assert hand.names()[1] == "Salt Pans, sluice boards"


def test_an_empty_production_offers_one_button(qtbot: QtBot, light: theme.Theme, tmp_path: Path):
    plan = Plan.of([r.Production(1, "Nothing", calendar_id=2), r.Calendar(2, "London", film.ZONE, film.WEEK)])
    view = open_view(qtbot, tmp_path / "empty.coverset", plan)
    assert not view.chart.isVisible()
    button = next(found for found in view.findChildren(QPushButton) if found.text() == "Add an activity")
    QTest.mouseClick(button, LEFT)
    assert view.chart.isVisible()
    assert [row[0] for row in view.row_texts()] == ["No department", "New activity"]
    assert view.chart.editor.isVisible()
    QTest.keyClick(view.chart.editor, Qt.Key.Key_Escape)
    view.close()
    view.workspace.close()
    view.workspace.deleteLater()
    view.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_before_anything_begins_the_first_session_is_shown_when_opened(
    qtbot: QtBot, light: theme.Theme, tmp_path: Path
) -> None:
    plan = film.film()
    early = film.instant(date(2026, 11, 24))
    plan = plan.with_change(plan.draft("", lambda draft: draft.put(replace(plan.production, status_date=early))))
    prep = plan.draft("", lambda draft: draft.put(r.Activity(9001, "Prep", at=film.instant(date(2027, 1, 4)))))
    with opened(qtbot, tmp_path / "early.coverset", plan.with_change(prep)) as hand:
        first = min(times.call for times in hand.workspace.schedule.sessions.values())
        x = hand.chart.scale.x_at(first) - hand.chart.horizontalScrollBar().value()
        layout = hand.chart.layout_now()
        assert 0 <= x <= layout.width - layout.table
