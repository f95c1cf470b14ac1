"""The window's frame, by mouse and keyboard."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.edits.board import move_strips
from app.edits.delays import DelayReport
from app.edits.recipe import sample
from app.models.document import Document
from app.plan import units
from app.plan.draft import Draft
from app.plan.labels import find_session
from app.plan.plan import Plan
from app.views import dialogs, theme
from app.views.actions import ACTIONS, VIEWS
from app.views.date_field import DateField
from app.views.knock_on.panel import preview_way
from app.views.launch import open_window as start
from app.views.papers import PapersView
from app.views.search import hits
from app.views.widgets import FocusRing, NavButton
from app.views.window import MAKERS, Window
from app.ways_out.quick import answer

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


def later(draft: Draft) -> None:
    """Every call two hours later."""
    for session in draft.plan.sessions.values():
        draft.put(replace(session, call=session.call + 120))


def preview(window: Window) -> None:
    change = window.workspace.draft("Call two hours later", later)
    assert change is not None
    window.workspace.show_preview(change, "Call two hours later", "Four days start later.")


def digest(window: Window) -> str:
    assert window.workspace.document is not None
    return window.workspace.document.digest()


def test_the_numbers_show_the_views_and_the_navigation_says_which(window: Window, qtbot: QtBot) -> None:
    for view in VIEWS:
        qtbot.keyClick(window, view.number, CTRL)
        assert window.view is not None
        assert window.view.objectName() == f"view-{view.name}"
        assert window.view.isVisible()
        assert [name for name, each in window.navigation.buttons.items() if each.isChecked()] == [view.name]


def test_a_click_in_the_navigation_shows_the_view(window: Window, qtbot: QtBot) -> None:
    qtbot.mouseClick(window.navigation.buttons["history"], LEFT)
    assert window.view is not None
    assert window.view.objectName() == "view-history"


def test_only_views_that_work_are_offered() -> None:
    assert {view.name for view in VIEWS} == set(MAKERS)


def test_undo_and_redo_say_what_they_take_and_work_by_key(window: Window, qtbot: QtBot) -> None:
    before = digest(window)
    assert not window.action("undo").isEnabled()
    window.workspace.edit("Call two hours later", later)
    assert window.action("undo").text() == "&Undo “Call two hours later”"
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert digest(window) == before
    assert not window.action("undo").isEnabled()
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL | SHIFT)
    assert digest(window) != before


def test_what_was_undone_and_done_again_is_said(window: Window, qtbot: QtBot) -> None:
    window.workspace.edit("Call two hours later", later)
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert window.status_line.left.whole() == "Undone: Call two hours later. Ctrl+Y does it again."
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL | SHIFT)
    assert window.status_line.left.whole() == "Done again: Call two hours later. Ctrl+Z takes it back."


def test_a_reserve_day_that_is_used_counts_as_a_shoot_day(
    open_window: Callable[[Path | None], Window], salt_road: Path
) -> None:
    window = open_window(salt_road)
    plan = window.workspace.plan
    assert window.status_line.counts.text() == "118 scenes, 32 shoot days"
    reserve = next(session for session in plan.session_order() if session.kind == "reserve")
    strip = next(s for s in plan.strips_of(find_session(plan, "20").id) if s.kind == "scene")
    window.workspace.edit("Use the reserve day", lambda draft: move_strips(draft, [strip.id], reserve.id, 0))
    assert window.status_line.counts.text() == "118 scenes, 33 shoot days"
    window.undo()
    assert window.status_line.counts.text() == "118 scenes, 32 shoot days"


def test_a_way_that_is_not_possible_can_be_looked_at_and_not_applied(
    open_window: Callable[[Path | None], Window], salt_road: Path
) -> None:
    window = open_window(salt_road)
    schedule = window.workspace.committed
    day = find_session(schedule.plan, "12")
    found = answer(schedule, DelayReport("weather", day.id, start=schedule.as_of, scope="exteriors"))
    reserve = found.way("reserve")
    assert not reserve.possible
    assert "more" not in reserve.why_not.split("; ")[-1], "every reason is named"
    preview_way(window.workspace, found, reserve)
    assert not window.banner.apply.isEnabled()
    assert window.banner.apply.toolTip() == reserve.why_not
    preview_way(window.workspace, found, found.way("push"))
    assert window.banner.apply.isEnabled()


def test_a_preview_has_its_banner_until_it_is_cancelled(window: Window, qtbot: QtBot) -> None:
    before = digest(window)
    assert not window.banner.isVisible()
    preview(window)
    assert window.banner.isVisible()
    assert window.banner.title.text() == "Previewing: call two hours later"
    assert window.banner.detail.whole() == "Four days start later."
    assert window.banner.height() == 42
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.banner.isVisible()
    assert digest(window) == before


def test_apply_by_key_writes_the_preview_as_one_step(window: Window, qtbot: QtBot) -> None:
    before = digest(window)
    preview(window)
    qtbot.keyClick(window, Qt.Key.Key_Return, CTRL)
    assert not window.banner.isVisible()
    assert window.workspace.document is not None
    assert [entry.label for entry in window.workspace.document.history()] == ["Call two hours later"]
    window.action("undo").trigger()
    assert digest(window) == before


def test_apply_and_cancel_by_mouse(window: Window, qtbot: QtBot) -> None:
    before = digest(window)
    preview(window)
    qtbot.mouseClick(window.banner.cancel, LEFT)
    assert digest(window) == before
    preview(window)
    qtbot.mouseClick(window.banner.apply, LEFT)
    assert digest(window) != before


def test_a_drag_has_no_banner(window: Window) -> None:
    window.workspace.drag_preview(window.workspace.draft("Call two hours later", later))
    assert not window.banner.isVisible()
    assert not window.action("apply").isEnabled()


def test_ctrl_f_finds_a_scene_and_selects_its_strip_everywhere(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F, CTRL)
    assert window.toolbar.search.hasFocus()
    qtbot.keyClicks(window.toolbar.search, "bridge")
    assert window.toolbar.search.hits()[0].text.startswith("Sc 5  EXT Bridge")
    qtbot.keyClick(window.toolbar.search, Qt.Key.Key_Return)
    plan = window.workspace.plan
    (strip,) = window.workspace.selected("strips")
    assert plan.strip_label(plan.strips[strip]) == "5"
    assert window.status_line.left.whole() == "Selected: Sc 5"
    assert window.view is not None
    assert window.view.objectName() == "view-board"


def test_what_is_selected_is_named_in_script_order(window: Window) -> None:
    plan = window.workspace.plan
    window.show_view("board")
    strips = {plan.strip_label(strip): strip.id for strip in plan.strips.values()}
    window.workspace.select(*(("strips", strips[label]) for label in ("5", "1", "4", "3")))
    assert window.status_line.left.whole() == "Selected: Sc 1, Sc 3, Sc 4 and 1 more"


def test_search_finds_by_number_by_part_and_by_what_is_owed(window: Window) -> None:
    plan = window.workspace.plan
    assert hits(plan, "Sc 3")[0].text.startswith("Sc 3 ")
    assert any(hit.text.startswith("1 Marta") for hit in hits(plan, "marta"))
    deadline = next(iter(plan.deadlines.values()))
    assert ("deadlines", deadline.id) in {hit.refs[0] for hit in hits(plan, deadline.name)}
    assert hits(plan, "no such thing at all") == []
    assert hits(plan, "  ") == []


def test_a_failure_is_said_in_a_bar_and_goes_with_the_next_success(window: Window, qtbot: QtBot) -> None:
    window.workspace.failed.emit("Sc 42 is shot. Nothing was changed.")
    assert window.error_bar.isVisible()
    assert window.error_bar.text.text() == "Sc 42 is shot. Nothing was changed."
    window.workspace.edit("Call two hours later", later)
    assert not window.error_bar.isVisible()


def test_a_bad_file_is_named_and_the_open_one_stays(window: Window, tmp_path: Path) -> None:
    bad = tmp_path / "bad.coverset"
    bad.write_text("not a production")
    assert not window.files.open_path(bad)
    assert "bad.coverset" in window.error_bar.text.text()
    assert window.workspace.title == "The Weir"
    assert window.windowTitle().startswith("The Weir.coverset")


def test_a_second_opener_is_told_that_it_can_only_read(
    window: Window, open_window: Callable[[Path | None], Window], film: Path
) -> None:
    second = open_window(film)
    assert second.notice_bar.isVisible()
    assert second.workspace.read_only
    assert not second.action("settings").isEnabled()
    assert second.action("report_delay").isEnabled(), "what if may be asked"
    assert second.status_line.saved.text() == "Read only"


def test_what_is_refused_in_a_window_that_only_reads_is_said_once(
    window: Window, open_window: Callable[[Path | None], Window], film: Path, qtbot: QtBot
) -> None:
    second = open_window(film)
    why = second.workspace.read_only
    assert second.workspace.edit("Title", lambda draft: None) is None
    assert why in second.error_bar.text.text()
    assert not second.notice_bar.isVisible()
    qtbot.keyClick(second, Qt.Key.Key_Escape)
    assert not second.error_bar.isVisible()
    assert second.notice_bar.isVisible()
    assert second.notice_bar.text.text() == why
    qtbot.keyClick(second, Qt.Key.Key_Escape)
    assert not second.notice_bar.isVisible()


def test_the_focus_ring_goes_with_its_widget_when_a_bar_comes_or_goes(window: Window, qtbot: QtBot) -> None:
    window.show_view("schedule")
    button = window.navigation.buttons["board"]
    button.setFocus()
    qtbot.waitUntil(window._ring.isVisible)

    def around() -> bool:
        at = button.mapTo(window, QPoint(0, 0))
        return bool(window._ring.geometry().contains(at)) and abs(window._ring.y() - at.y()) <= 4

    before = window._ring.y()
    window.notice_bar.say("Something is proposed.")
    qtbot.waitUntil(lambda: window._ring.y() > before)
    assert around()
    window.notice_bar.dismiss()
    qtbot.waitUntil(lambda: window._ring.y() == before)
    assert around()
    window.fail("Something was refused.")
    assert window._ring.y() == before
    assert around()


def test_a_ring_that_is_gone_is_not_asked_when_its_widget_goes(window: Window, qtbot: QtBot) -> None:
    dialog = QDialog(window)
    field = QLineEdit(dialog)
    ring = FocusRing(dialog)
    dialog.show()
    field.setFocus()
    qtbot.waitUntil(ring.isVisible)
    gone: list[str] = []
    ring.destroyed.connect(lambda: gone.append("ring"))
    field.destroyed.connect(lambda: gone.append("field"))
    for widget in (ring, field, dialog):  # what its slots raise fails the test
        widget.deleteLater()
        QCoreApplication.sendPostedEvents(widget, QEvent.Type.DeferredDelete)
    assert gone == ["ring", "field"]


def test_of_an_album_songs_and_the_sessions_of_every_studio_are_counted(
    open_window: Callable[[Path | None], Window], tmp_path: Path
) -> None:
    path = tmp_path / "night-ferry.coverset"
    Document.create(path, Plan.of([]).with_change(sample("album"))).close()
    assert open_window(path).status_line.counts.text() == "11 songs, 30 sessions"


def test_the_status_line_counts_and_says_when_it_was_saved(window: Window) -> None:
    assert window.status_line.counts.text() == "6 scenes, 4 shoot days"
    assert window.status_line.zone.text() == "Europe/London"
    assert window.status_line.saved.text().startswith("Saved ")


def test_units_can_be_left_out(open_window: Callable[[Path | None], Window], salt_road: Path, qtbot: QtBot) -> None:
    window = open_window(salt_road)
    boxes = {box.text(): box for box in window.navigation._boxes.values()}
    assert list(boxes) == ["Main unit", "Second unit"]
    qtbot.mouseClick(boxes["Second unit"], LEFT, pos=boxes["Second unit"].rect().center() * 0.2)
    hidden = {window.workspace.plan.units[key].name for key in window.workspace.hidden_units}
    assert hidden == {"Second unit"}


def test_what_is_late_is_counted_in_the_navigation(
    open_window: Callable[[Path | None], Window], salt_road: Path
) -> None:
    window = open_window(salt_road)
    assert window.navigation.buttons["deadlines"].badge() == ("late", 0)
    deadline = next(
        d for d in window.workspace.plan.deadlines.values() if d.tracked and d.name.startswith("Picture lock")
    )
    early = window.workspace.plan.session_order()[0].day
    window.workspace.edit("Due too early", lambda d: d.put(replace(deadline, due_date=early)))
    state, count = window.navigation.buttons["deadlines"].badge()
    assert (state, count > 0) == ("late", True)
    assert window.navigation.buttons["deadlines"].accessibleName() == f"Deadlines, {count} late"


@pytest.mark.parametrize("mode", theme.MODES)
def test_the_theme_is_chosen_in_the_menu_and_remembered(
    window: Window, open_window: Callable[[Path | None], Window], mode: theme.Mode
) -> None:
    window.action(f"set_theme.{mode}").trigger()
    assert theme.current().mode == mode
    window.close()
    again = open_window(None)
    assert theme.current().mode == mode
    assert again.action(f"set_theme.{mode}").isChecked()


def test_the_last_view_and_the_size_are_remembered(
    window: Window, open_window: Callable[[Path | None], Window], film: Path
) -> None:
    window.show_view("deadlines")
    window.resize(900, 640)  # the offscreen screen is small, and a window is fitted to its screen
    window.close()
    again = Window()
    try:
        assert (again.width(), again.height()) == (900, 640)
        assert again.files.open_path(film)
        assert again.view is not None
        assert again.view.objectName() == "view-deadlines"
    finally:
        again.close()
        again.deleteLater()


def test_text_size_scales_the_frame(window: Window) -> None:
    small = window.toolbar.height()
    window.action("set_text_size.150").trigger()
    assert window.toolbar.height() == round(small * 1.5)
    assert window.status_line.counts.font().pixelSize() == 16


def test_f1_lists_every_shortcut(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F1)
    (dialog,) = [each for each in window.findChildren(QDialog) if each.windowTitle() == "Keys"]
    said = {label.text() for label in dialog.findChildren(QLabel)}
    for spec in ACTIONS:
        if spec.keys:
            shown = window.action(spec.name).shortcuts()[0].toString()
            assert any(shown in text for text in said), spec.name
    dialog.close()


def test_f6_goes_round_the_panes(window: Window, qtbot: QtBot) -> None:
    window.show_view("history")
    visited = []
    for _ in range(3):
        qtbot.keyClick(window, Qt.Key.Key_F6)
        focus = QApplication.focusWidget()
        assert focus is not None
        visited.append(next(
            name for name in ("toolbar", "navigation", "stack") if getattr(window, name).isAncestorOf(focus)
        ))  # fmt: skip
    assert sorted(visited) == ["navigation", "stack", "toolbar"]


def test_everything_that_takes_the_focus_has_a_name(window: Window) -> None:
    for view in VIEWS:
        window.show_view(view.name)
    inside = [window.toolbar, window.navigation, window.banner, window.status_line, *window._views.values()]
    nameless = [
        f"{type(widget).__name__} {widget.objectName()} in {type(pane).__name__}, {type(widget.parent()).__name__}"
        for pane in inside
        for widget in [pane, *pane.findChildren(QWidget)]
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.accessibleName()
        and not getattr(widget, "text", str)()
        and widget.focusProxy() is None
        and widget.isVisibleTo(pane)
        and widget.window() is window  # a popup list is named by what it hangs from
    ]
    assert nameless == []


def test_the_focus_is_ringed(window: Window, qtbot: QtBot) -> None:
    window.toolbar.report.setFocus(Qt.FocusReason.TabFocusReason)
    ring, button = window._ring, window.toolbar.report
    assert ring.isVisible()
    corner = button.mapTo(window, button.rect().topLeft())
    assert ring.geometry().topLeft() == corner - type(corner)(3, 3)
    button.setEnabled(False)
    button.setEnabled(True)


def test_the_ring_goes_with_its_widget_when_a_banner_pushes_it_down(window: Window, qtbot: QtBot) -> None:
    button = next(iter(window.navigation.findChildren(NavButton)))
    button.setFocus(Qt.FocusReason.TabFocusReason)
    ring = window._ring
    before = ring.geometry().top()
    window.notice_bar.say("Something is proposed.")
    qtbot.waitUntil(window.notice_bar.isVisible)
    qtbot.waitUntil(lambda: button.mapTo(window, button.rect().topLeft()).y() > before)
    assert ring.isVisible()
    qtbot.waitUntil(lambda: ring.geometry() == QRect(button.mapTo(window, button.rect().topLeft()), button.size()))


def test_after_apply_the_focus_is_in_the_view(window: Window, qtbot: QtBot) -> None:
    window.show_view("board")
    preview(window)
    window.banner.apply.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(window.banner.apply, Qt.Key.Key_Space)
    assert window.workspace.preview is None
    board = window.view
    assert board is not None
    assert board.isAncestorOf(QApplication.focusWidget())


def test_down_in_call_sheets_goes_on_in_the_list_and_leaves_the_paper(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_7, CTRL)
    papers = window.view
    assert isinstance(papers, PapersView)
    paper, row = papers.paper.currentText(), papers.list.currentRow()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert papers.paper.currentText() == paper
    assert papers.list.currentRow() > row
    at = QPointF(papers.paper.rect().center())
    turn = QWheelEvent(
        at, at, QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QCoreApplication.sendEvent(papers.paper, turn)
    assert papers.paper.currentText() == paper


def test_a_pane_is_ringed_where_the_keyboard_led_to_it(window: Window, qtbot: QtBot) -> None:
    history = window.show_view("history")
    assert history.list.hasFocus()
    assert not window._ring.isVisible()
    qtbot.keyClick(history.list, Qt.Key.Key_Tab)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
    assert history.list.hasFocus()
    assert window._ring.isVisible()


def test_closing_the_production_shows_welcome_with_it_on_top(window: Window, film: Path) -> None:
    window.action("close").trigger()
    assert window.welcome.isVisible()
    assert window.workspace.document is None
    assert window.windowTitle() == "Coverset"
    assert [entry.path for entry in window.memory.recent()] == [str(film)]
    with Document.open(film) as freed:
        assert not freed.read_only


def test_a_copy_is_saved_whole(window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    window.workspace.edit("Call two hours later", later)
    copy = tmp_path / "copy.coverset"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(copy), ""))
    window.action("save_copy").trigger()
    qtbot.waitUntil(lambda: not window.jobs.busy)
    with Document.open(copy) as there:
        assert there.digest() == digest(window)
        assert [entry.label for entry in there.history()] == ["Call two hours later"]


def test_a_later_draft_is_previewed_then_applied(
    window: Window, qtbot: QtBot, script: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = digest(window)
    script.write_text(script.read_text() + "\n\nEXT. WEIR - DAWN #7#\n\nThe boards have held.\n", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(script), ""))
    window.action("import_draft").trigger()
    qtbot.waitUntil(lambda: not window.jobs.busy)
    assert window.banner.isVisible(), window.error_bar.text.text()
    assert digest(window) == before
    window.action("apply").trigger()
    assert [scene.label for scene in window.workspace.plan.scene_order()][-1] == "7"
    assert len(window.workspace.plan.strips_of(None)) == 1
    qtbot.waitUntil(lambda: not window.jobs.busy)
    new = window.workspace.plan.scene_order()[-1]
    assert window.workspace.document is not None
    assert "boards have held" in window.workspace.document.blob(new.text_hash).decode()


@pytest.mark.skipif(os.name == "nt", reason="a file that is open can not be deleted on Windows")
def test_a_file_deleted_under_us_loses_nothing_that_is_shown(window: Window, film: Path, tmp_path: Path) -> None:
    shutil.move(film, tmp_path / "elsewhere")
    before = window.workspace.schedule
    assert window.workspace.edit("Call two hours later", later) is None
    assert "The Weir.coverset" in window.error_bar.text.text()
    assert window.workspace.schedule is before


def test_the_program_opens_a_file_and_ends_with_its_window(
    qtbot: QtBot, light: theme.Theme, film: Path, qapp: QApplication
) -> None:
    seen: list[str] = []

    def look_and_close() -> None:
        (window,) = [each for each in qapp.topLevelWidgets() if isinstance(each, Window) and each.isVisible()]
        seen.append(window.workspace.title)
        window.close()

    QTimer.singleShot(0, look_and_close)
    hook = sys.excepthook
    assert start(film, ["coverset"]) == 0
    assert seen == ["The Weir"]
    assert sys.excepthook is hook
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_fault_of_ours_is_said_and_its_report_can_be_copied(
    window: Window, qtbot: QtBot, qapp: QApplication, capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        {}["nowhere"]
    except KeyError as error:
        dialogs.bug_reporter(window)(type(error), error, error.__traceback__)
    assert "fault of Coverset" in window.error_bar.text.text()
    (copy,) = [each for each in window.error_bar.findChildren(QPushButton) if each.text() == "Copy the report"]
    qtbot.mouseClick(copy, LEFT)
    assert "KeyError: 'nowhere'" in qapp.clipboard().text()
    assert "KeyError: 'nowhere'" in capsys.readouterr().err


def test_report_delay_opens_on_ctrl_d(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_D, CTRL)
    (dialog,) = [each for each in window.findChildren(QDialog) if each.isVisible()]
    assert type(dialog).__name__ == "DelayDialog"
    dialog.reject()


def test_while_the_shoot_runs_progress_is_proposed_and_never_set_by_itself(window: Window, qtbot: QtBot) -> None:
    zone, first = "Europe/London", date(2027, 4, 19)
    window.propose_progress(units.at_local(date(2026, 1, 5), 0, zone))
    assert not window.notice_bar.isVisible(), "the shoot has not begun, and nothing was due yet"
    now = units.at_local(first, 14 * 60, zone)
    window.propose_progress(now)
    assert window.notice_bar.text.text().startswith("Progress has not been reported yet.")
    assert window.workspace.as_of is None
    (yes,) = [b for b in window.notice_bar.findChildren(QPushButton) if b.text() == "Report up to now"]
    qtbot.mouseClick(yes, LEFT)
    assert window.workspace.as_of == now
    assert not window.notice_bar.isVisible()
    window.propose_progress(now + 60)
    assert not window.notice_bar.isVisible(), "reported an hour ago"
    window.propose_progress(now + 24 * 60)
    assert "up to Mon 19 Apr 14:00" in window.notice_bar.text.text()


def test_an_error_moves_nothing_under_the_hand(window: Window, qtbot: QtBot) -> None:
    parts = (window.toolbar, window.split, window.status_line, window.view)
    before = [part.geometry() for part in parts]
    window.workspace.failed.emit("“31.02.2027” is not a date. Nothing was changed. " * 6)
    QApplication.processEvents()
    assert window.error_bar.isVisible()
    assert [part.geometry() for part in parts] == before
    bar = window.error_bar
    foot = QPoint(0, window.split.height() - bar.height())  # the headings stay in sight
    assert bar.mapTo(window, QPoint(0, 0)) == window.split.mapTo(window, foot)
    assert bar.width() == window.split.width()
    assert bar.text.height() >= bar.text.heightForWidth(bar.text.width())
    window.resize(1000, 700)
    QApplication.processEvents()
    assert bar.width() == window.split.width()


def test_escape_in_the_search_takes_what_was_found_with_the_word(window: Window, qtbot: QtBot) -> None:
    search = window.toolbar.search
    search.setFocus()
    qtbot.keyClicks(search, "mill")
    assert search._list.isVisible()
    search.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier))
    assert (search.text(), search._list.isVisible()) == ("", False)
    qtbot.keyClicks(search, "mill")
    window.workspace.opened.emit()  # another production
    assert (search.text(), search._list.isVisible()) == ("", False)


def test_escape_closes_a_message(window: Window, qtbot: QtBot) -> None:
    window.workspace.failed.emit("Sc 42 is shot. Nothing was changed.")
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.error_bar.isVisible()


def test_progress_is_reported_up_to_a_moment_as_one_step(window: Window, qtbot: QtBot) -> None:
    assert window.workspace.as_of is None
    window.action("status_date").trigger()
    (dialog,) = [each for each in window.findChildren(QDialog) if each.isVisible()]
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert window.workspace.as_of is not None
    window.action("undo").trigger()
    assert window.workspace.as_of is None


def test_a_typed_moment_of_progress_is_taken_or_refused_never_changed(window: Window, qtbot: QtBot) -> None:
    window.action("status_date").trigger()
    (dialog,) = [each for each in window.findChildren(QDialog) if each.isVisible()]
    day, clock = dialog.findChild(DateField), dialog.findChildren(QLineEdit)[-1]
    day.edit.selectAll()
    qtbot.keyClicks(day.edit, "20.4.2027")
    clock.selectAll()
    qtbot.keyClicks(clock, "nine")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.findChild(QLabel, "time-problem").text() == "“nine” is not a time of day. Maybe 14:10."
    clock.selectAll()
    qtbot.keyClicks(clock, "19:30")
    day.edit.selectAll()
    qtbot.keyClicks(day.edit, "the 31st")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert day.problem.text().startswith("“the 31st” is not a date.")
    assert window.workspace.as_of is None
    day.edit.selectAll()
    qtbot.keyClicks(day.edit, "20.4.2027")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    plan = window.workspace.plan
    assert window.workspace.as_of == units.at_local(date(2027, 4, 20), 19 * 60 + 30, plan.production.zone)
