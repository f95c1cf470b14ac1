"""Report delay: what it offers, what it says is lost, what it refuses and how."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.edits.delays import DelayReport
from app.edits.recipe import sample
from app.models.document import Document
from app.plan.change import Ref
from app.plan.draft import Draft
from app.plan.errors import EditRefused
from app.plan.labels import find_session, find_strips
from app.plan.plan import Plan
from app.plan.units import at_local, clock
from app.views.delay import DelayDialog
from app.views.delay.facts import answered, open_strips, running_session, time_typed
from app.views.delay.strips import StripRow
from app.views.knock_on import KnockOnPanel
from app.views.window import Window

LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key


@pytest.fixture
def salt(open_window: Callable[[Path | None], Window], salt_road: Path, qtbot: QtBot) -> Window:
    window = open_window(None)
    window.files.open_path(salt_road)
    qtbot.waitUntil(lambda: window.workspace.is_open)
    return window


def ask(window: Window, qtbot: QtBot, ref: Ref | None = None) -> DelayDialog:
    window.workspace.request_delay(ref)
    dialog = window.findChild(DelayDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.reason)
    return dialog


def write(qtbot: QtBot, field: QWidget, text: str) -> None:
    """Type over what stands in a field."""
    field.setFocus()
    qtbot.keyClick(field, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(field, Key.Key_Delete)
    qtbot.keyClicks(field, text)


def row_of(dialog: DelayDialog, label: str) -> StripRow:
    return next(row for row in dialog.strips.rows if row.strip.name == f"Sc {label}")


def enter(window: Window, dialog: DelayDialog, qtbot: QtBot) -> KnockOnPanel:
    qtbot.keyClick(dialog, Key.Key_Return)
    qtbot.waitUntil(lambda: window.workspace.preview is not None)
    assert isinstance(window.knock_on, KnockOnPanel)
    return window.knock_on


def instant(window: Window, label: str, minute: int) -> int:
    plan = window.workspace.committed.plan
    return at_local(find_session(plan, label).day, minute, plan.production.zone)


def test_what_runs_now_is_offered_from_now_on(salt: Window, qtbot: QtBot) -> None:
    dialog = ask(salt, qtbot)
    assert dialog.where.currentText().startswith("Day 12, Wed 5 May")
    assert dialog.start.text() == "14:12"
    assert (dialog.reason.currentText(), dialog.scope.currentText()) == ("Weather", "Exteriors only")
    assert dialog.decide.placeholderText() == "don’t know yet"
    assert [row.strip.name for row in dialog.strips.rows] == ["Sc 42", "Sc 44"]
    assert all(row.tick.isChecked() for row in dialog.strips.rows)
    report = dialog.read()
    session = find_session(salt.workspace.plan, "12")
    assert report == DelayReport("weather", session.id, start=instant(salt, "12", 14 * 60 + 12), scope="exteriors")


def test_beside_each_strip_stands_the_time_it_must_roll_by_to_end_before_wrap(salt: Window, qtbot: QtBot) -> None:
    dialog = ask(salt, qtbot)
    # wrap 18:00: Sc 42 takes 4 h 30, so it had to roll by 13:30; Sc 44 takes 1 h 20
    assert row_of(dialog, "42").roll.text() == "roll by 13:30, gone"
    assert row_of(dialog, "44").roll.text() == "roll by 16:40"


def test_another_reason_closes_everything_until_somebody_says_otherwise(salt: Window, qtbot: QtBot) -> None:
    dialog = ask(salt, qtbot)
    qtbot.keyClicks(dialog.reason, "Ill")
    assert dialog.read().reason == "illness"
    assert dialog.read().scope == "all"
    dialog.scope.setFocus()
    qtbot.keyClick(dialog.scope, Key.Key_Down)
    dialog.reason.setFocus()
    for _ in range(3):
        qtbot.keyClick(dialog.reason, Key.Key_Down)
    assert (dialog.read().reason, dialog.read().scope) == ("equipment", "exteriors")


def test_a_value_that_is_none_is_refused_in_the_dialog(salt: Window, qtbot: QtBot) -> None:
    dialog = ask(salt, qtbot)
    for field, text, said in (
        ("start", "25:99", "From: “25:99” is not a time of day. Maybe 14:10."),
        ("start", "noon", "From: “noon” is not a time of day. Maybe 14:10."),
        ("until", "13:00", "Until 13:00 is not after From 14:12."),
        ("until", "1412", "Until 14:12 is not after From 14:12."),
        ("until", "9", "Until: “9” is not a time of day. Maybe 14:10."),
        ("waiting", "15:00", "Waiting since 15:00 lies after 14:12, when it closed."),
        ("decide", "x", "Decide by: “x” is not a time of day. Maybe 14:10."),
    ):
        before = getattr(dialog, field).text()
        assert dialog.start.text() == "14:12"
        assert dialog.sentence.isVisible()
        write(qtbot, getattr(dialog, field), text)
        assert dialog.problem.text() == said
        assert dialog.problem.isVisible(), said
        assert not dialog.sentence.isVisible(), said
        qtbot.keyClick(dialog, Key.Key_Return)
        assert dialog.isVisible(), said
        assert not salt.jobs.busy, said
        assert salt.workspace.preview is None, said
        write(qtbot, getattr(dialog, field), "")
        assert not dialog.problem.isVisible(), said
        write(qtbot, getattr(dialog, field), before)


def test_a_place_that_is_none_is_refused_and_one_may_be_typed(salt: Window, qtbot: QtBot) -> None:
    dialog = ask(salt, qtbot)
    write(qtbot, dialog.where, "Day 99")
    qtbot.keyClick(dialog, Key.Key_Return)
    assert dialog.problem.text() == "“Day 99” is neither a session nor an activity. Choose one of the list."
    write(qtbot, dialog.where, "15")
    assert dialog.place() == ("sessions", find_session(salt.workspace.plan, "15").id)
    assert dialog.start.text() != "14:12"  # that day has not begun: from its call


@pytest.mark.parametrize("chosen", ["key", "mouse"])
@pytest.mark.parametrize("meant", ["activities", "sessions"])
def test_a_suggestion_chosen_by_key_or_mouse_is_the_place(salt: Window, qtbot: QtBot, chosen: str, meant: str) -> None:
    dialog = ask(salt, qtbot)
    typed = "Day 15" if meant == "sessions" else dialog.where.itemText(dialog.where.count() - 1)[2:9]
    write(qtbot, dialog.where, typed)
    completer = dialog.where.completer()
    assert completer is not None
    popup = completer.popup()
    qtbot.waitUntil(popup.isVisible)
    wanted = completer.completionModel().index(0, 0).data()
    if chosen == "key":
        qtbot.keyClick(popup, Key.Key_Down)
        qtbot.keyClick(popup, Key.Key_Return)
    else:
        qtbot.mouseClick(popup.viewport(), LEFT, pos=popup.visualRect(popup.model().index(0, 0)).center())
    assert dialog.where.currentText() == wanted
    assert dialog.place()[0] == meant
    assert wanted.startswith(salt.workspace.committed.plan.name_of(dialog.place()))
    assert not dialog.problem.isVisible()
    assert dialog.sentence.isVisible()
    assert dialog.days.isVisible() == (meant == "activities")


def test_with_nothing_ticked_it_says_how_far_the_day_runs_over(salt: Window, qtbot: QtBot) -> None:
    dialog = ask(salt, qtbot)
    for row in dialog.strips.rows:
        qtbot.mouseClick(row.tick, LEFT, pos=QPoint(8, row.tick.height() // 2))
    assert dialog.read().strips == ()
    assert dialog.sentence.text() == "No strip is given up. Day 12 then ends at 20:02, 2 h 02 over."
    panel = enter(salt, dialog, qtbot)
    assert panel.isVisible()
    session = find_session(salt.workspace.plan, "12")
    over = salt.workspace.schedule.sessions[session.id].overrun
    assert over == 122


def test_a_day_on_which_all_is_shot_loses_nothing_and_gives_no_ways(salt: Window, qtbot: QtBot) -> None:
    session = find_session(salt.workspace.plan, "11")
    dialog = ask(salt, qtbot, ("sessions", session.id))
    assert dialog.problem.text() == "Nothing of Day 11 is still to be shot: nothing can be lost."
    qtbot.keyClick(dialog, Key.Key_Return)
    assert dialog.isVisible()
    assert not salt.jobs.busy


def test_past_midnight_the_time_lost_may_end_at_a_smaller_hour(salt: Window, qtbot: QtBot) -> None:
    dialog = ask(salt, qtbot)
    write(qtbot, dialog.until, "01:00")
    assert dialog.read().until == instant(salt, "12", 25 * 60)


def test_an_album_loses_songs(open_window: Callable[[Path | None], Window], tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "night-ferry.coverset"
    Document.create(path, Plan.of([]).with_change(sample("album"))).close()
    window = open_window(None)
    window.files.open_path(path)
    qtbot.waitUntil(lambda: window.workspace.is_open)
    session = find_session(window.workspace.plan, "H2")
    dialog = ask(window, qtbot, ("sessions", session.id))
    assert dialog.strips_title.text() == "Songs still to end"
    texts = [dialog.sentence.text(), *(row.roll.text() for row in dialog.strips.rows)]
    texts += [row.state.itemText(place) for row in dialog.strips.rows for place in range(row.state.count())]
    assert dialog.strips.rows
    assert any("begin by" in text for text in texts)
    assert "Part recorded" in texts
    for word in ("shot", "strip", "roll", "Sc "):
        assert not [text for text in texts if word in text]


def test_a_time_may_be_typed_without_its_colon() -> None:
    assert time_typed("1410") == time_typed("14:10") == time_typed(" 14.10 ") == 850
    assert time_typed("905") == 545
    assert time_typed("  ") is None
    with pytest.raises(EditRefused, match="“25:75” is not a time of day"):
        time_typed("2575")


def test_a_part_shot_strip_owes_minutes_and_eighths_that_can_be_changed(salt: Window, qtbot: QtBot) -> None:
    dialog = ask(salt, qtbot)
    row = row_of(dialog, "42")
    assert not row.minutes.isVisible()
    row.state.setFocus()
    qtbot.keyClicks(row.state, "Part")
    assert row.minutes.isVisible()
    write(qtbot, row.minutes, "90")
    assert row.eighths.text() == "7/8"  # 19 eighths in 270 minutes: 90 minutes are 6 1/3, rounded up
    write(qtbot, row.eighths, "1")
    assert dialog.sentence.text() == "Lost: Sc 42 and 44, 1 6/8 pages, 2 h 50, 1 strip part shot."
    panel = enter(salt, dialog, qtbot)
    plan = salt.workspace.plan
    shot, owed = find_strips(plan, "42")
    assert (shot.minutes, shot.eighths, shot.state) == (180, 11, "shot")
    assert (owed.minutes, owed.eighths, owed.session_id) == (90, 8, None)
    assert panel.owed.pages.text() == "1 6/8 pages owed"


def test_pages_that_are_none_are_refused(salt: Window, qtbot: QtBot) -> None:
    dialog = ask(salt, qtbot)
    row = row_of(dialog, "42")
    qtbot.keyClicks(row.state, "Part")
    write(qtbot, row.eighths, "lots")
    assert dialog.problem.text() == "“lots” is not a number of pages. Maybe 2 4/8."
    write(qtbot, row.eighths, "9")
    assert dialog.problem.text() == "Sc 42 has 2 3/8 pages; 9 can't be owed of them."


def test_a_strip_that_is_complete_is_shot_in_the_same_step(salt: Window, qtbot: QtBot) -> None:
    dialog = ask(salt, qtbot)
    row = row_of(dialog, "42")
    qtbot.keyClicks(row.state, "Comp")
    assert not row.tick.isChecked()
    assert not row.tick.isEnabled()
    assert dialog.sentence.text() == "Lost: Sc 44, 6/8 pages, 1 h 20."
    enter(salt, dialog, qtbot)
    salt.workspace.apply_preview()
    document = salt.workspace.document
    assert document is not None
    (strip,) = find_strips(document.plan, "42")
    assert (strip.state, strip.session_id) == ("shot", find_session(document.plan, "12").id)
    assert len(document.history()) == 1
    before = document.digest()
    document.undo()
    (strip,) = find_strips(document.plan, "42")
    assert strip.state == "not_started"
    document.redo()
    assert document.digest() == before


def test_a_strip_that_is_unticked_plays_on(salt: Window, qtbot: QtBot) -> None:
    dialog = ask(salt, qtbot)
    row_of(dialog, "44").tick.click()
    assert dialog.sentence.text() == "Lost: Sc 42, 2 3/8 pages, 4 h 30."
    panel = enter(salt, dialog, qtbot)
    assert len(panel.owed.texts()) == 1
    (strip,) = find_strips(salt.workspace.plan, "44")
    assert strip.session_id is not None


def test_asked_of_a_strip_only_that_strip_is_ticked(salt: Window, qtbot: QtBot) -> None:
    (strip,) = find_strips(salt.workspace.plan, "44")
    dialog = ask(salt, qtbot, ("strips", strip.id))
    assert dialog.read().strips == (strip.id,)
    assert dialog.sentence.text() == "Lost: Sc 44, 6/8 pages, 1 h 20. Day 12 then ends at 18:42, 42 minutes over."


def test_asked_of_a_paper_it_is_refused_for_the_next_session_that_needs_it(salt: Window, qtbot: QtBot) -> None:
    plan = salt.workspace.plan
    permit = next(paper for paper in plan.clearances.values() if paper.name.startswith("Marsh permit"))
    dialog = ask(salt, qtbot, ("clearances", permit.id))
    assert dialog.read().reason == "paper"
    session = plan.sessions[dialog.place()[1]]
    as_of = salt.workspace.as_of or 0
    needing = {
        strip.session_id
        for strip in plan.strips.values()
        if strip.scene_id is not None and permit.element_id in plan.elements_of_scene(strip.scene_id)
    }
    ahead = [s for s in plan.session_order() if s.id in needing and salt.workspace.schedule.sessions[s.id].end > as_of]
    assert session == ahead[0]


def test_a_shower_inside_the_days_spare_time_needs_no_change(salt: Window, qtbot: QtBot) -> None:
    # Day 15, Mon 10 May: its last strip ends before wrap; half an hour is closed at the end of the day.
    session = find_session(salt.workspace.plan, "15")
    times = salt.workspace.schedule.sessions[session.id]
    last = max(salt.workspace.schedule.strips[strip.id].end for strip in salt.workspace.plan.strips_of(session.id))
    assert last < times.wrap
    dialog = ask(salt, qtbot, ("sessions", session.id))
    zone = salt.workspace.plan.production.zone
    write(qtbot, dialog.start, clock(last, zone))
    write(qtbot, dialog.until, clock(times.wrap, zone))
    assert dialog.sentence.text() == "Nothing is lost: what is left still fits before wrap."
    panel = enter(salt, dialog, qtbot)
    assert panel.nothing.isVisible()
    assert panel.nothing.sentence.text() == "Nothing late. No change needed."
    assert salt.banner.detail.whole() == "Nothing late. No change needed."
    assert not panel.ways.isVisible()
    assert not panel.owed.isVisible()
    qtbot.mouseClick(panel.nothing.record, LEFT)
    document = salt.workspace.document
    assert document is not None
    assert len(document.plan.delays) == 1
    assert salt.workspace.preview is None


def test_a_shower_can_be_cancelled_too(salt: Window, qtbot: QtBot) -> None:
    dialog = ask(salt, qtbot)
    write(qtbot, dialog.start, "17:59")
    for label in ("42", "44"):
        row_of(dialog, label).tick.click()
    panel = enter(salt, dialog, qtbot)
    qtbot.mouseClick(panel.nothing.cancel, LEFT)
    assert salt.workspace.preview is None
    assert not salt.workspace.plan.delays


def test_esc_leaves_the_dialog_and_nothing_behind(salt: Window, salt_road: Path, qtbot: QtBot) -> None:
    stored = salt_road.read_bytes()
    dialog = ask(salt, qtbot)
    with qtbot.waitSignal(dialog.destroyed):
        qtbot.keyClick(dialog, Key.Key_Escape)
    assert salt.workspace.preview is None
    assert salt_road.read_bytes() == stored


def test_esc_while_the_answer_is_computed_shows_nothing(salt: Window, qtbot: QtBot) -> None:
    dialog = ask(salt, qtbot)
    qtbot.keyClick(dialog, Key.Key_Return)
    assert dialog.busy.isVisible()
    assert not dialog.report.isEnabled()
    qtbot.keyClick(dialog, Key.Key_Escape)
    qtbot.waitUntil(lambda: not salt.jobs.busy)
    assert salt.workspace.preview is None


def test_a_production_that_can_only_be_read_may_be_asked_what_if(
    salt: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(salt.workspace), "read_only", property(lambda _: "The file is open elsewhere."))
    salt.action("report_delay").trigger()
    dialog = salt.findChild(DelayDialog)
    assert dialog is not None
    enter(salt, dialog, qtbot)
    assert not salt.banner.apply.isVisible()
    assert salt.banner.cancel.isVisible()
    assert not salt.action("apply").isEnabled()
    assert salt.workspace.committed.plan.delays == {}


def test_who_is_ill_is_asked_and_only_what_needs_them_is_lost(salt: Window, qtbot: QtBot) -> None:
    dialog = ask(salt, qtbot)
    assert not dialog.who.isVisible()
    qtbot.keyClicks(dialog.reason, "Ill")
    assert dialog.who.isVisible()
    # Sc 42 plays with Wren, Jonah, Tomas and two salters, Sc 44 with Wren and Jonah
    assert [dialog.who.itemText(row).split(" ")[0] for row in range(4)] == ["Not", "1", "2", "3"]
    assert [row.tick.isChecked() for row in dialog.strips.rows] == [True, True]
    dialog.who.setFocus()
    qtbot.keyClicks(dialog.who, "3 ")
    assert dialog.who.currentText() == "3 Tomas"
    assert [row.tick.isChecked() for row in dialog.strips.rows] == [True, False]
    assert dialog.sentence.text().startswith("Lost: Sc 42, ")
    tomas = next(e for e in salt.workspace.plan.elements.values() if e.name == "Tomas")
    assert (dialog.read().element_id, dialog.read().strips) == (tomas.id, None)
    enter(salt, dialog, qtbot)
    answer = salt.workspace.preview.answer if salt.workspace.preview else None
    assert answer is not None
    assert [answer.after.plan.name_of(("strips", found.strip_id)) for found in answer.owed] == ["Sc 42"]
    assert salt.banner.detail.whole().startswith("Day 12 without Tomas from 14:12.")
    # Sc 44 plays on, when Sc 42 is gone: 1 h 20 from 12:30, after lunch
    (forty_four,) = find_strips(answer.after.plan, "44")
    assert clock(answer.after.strips[forty_four.id].start, "Europe/London") == "12:30"


def test_one_who_is_needed_by_all_loses_all(salt: Window, qtbot: QtBot) -> None:
    dialog = ask(salt, qtbot)
    qtbot.keyClicks(dialog.reason, "Ill")
    dialog.who.setFocus()
    qtbot.keyClicks(dialog.who, "1 ")
    assert dialog.who.currentText() == "1 Wren"
    assert [row.tick.isChecked() for row in dialog.strips.rows] == [True, True]
    dialog.reason.setFocus()
    qtbot.keyClick(dialog.reason, Key.Key_Home)
    assert dialog.read().reason == "weather"
    assert dialog.read().element_id is None


def test_who_is_ill_is_kept_while_the_dialog_is_closed(salt: Window, qtbot: QtBot) -> None:
    dialog = ask(salt, qtbot)
    qtbot.keyClicks(dialog.reason, "Ill")
    dialog.who.setCurrentText("3 Tomas")
    qtbot.keyClick(dialog, Key.Key_Escape)
    qtbot.waitUntil(lambda: salt.findChild(DelayDialog) is None)
    again = ask(salt, qtbot)
    assert again.who.currentText() == "3 Tomas"


def test_a_suggestion_of_where_is_taken_by_down_and_return(
    open_window: Callable[[Path | None], Window], tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "album.coverset"
    Document.create(path, Plan.of([]).with_change(sample("album"))).close()
    dialog = ask(open_window(path), qtbot)
    write(qtbot, dialog.where, "octet")
    popup = dialog.where.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Key.Key_Down)
    qtbot.keyClick(popup, Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.where.currentText() == "Octet, songs 3, 5, 9, Strings"
    assert dialog.place()[0] == "activities"
    assert dialog.days.isVisible()


def test_without_a_status_date_the_next_session_is_offered_whole(window: Window, qtbot: QtBot) -> None:
    dialog = ask(window, qtbot)
    schedule = window.workspace.committed
    session = schedule.plan.sessions[dialog.place()[1]]
    assert dialog.start.text() == "08:00"  # the call
    assert len(dialog.strips.rows) == sum(s.kind == "scene" for s in schedule.plan.strips_of(session.id))


def test_what_runs_is_found_by_the_clock(window: Window) -> None:
    schedule = window.workspace.committed
    first, second = schedule.plan.session_order()[:2]
    inside = schedule.sessions[first.id].call + 30
    assert running_session(schedule, inside) == first
    assert running_session(schedule, schedule.sessions[first.id].end) == second
    last = schedule.plan.session_order()[-1]
    assert running_session(schedule, schedule.sessions[last.id].end + 10_000) == last


def test_an_end_that_a_strip_must_keep_is_earlier_than_wrap(window: Window) -> None:
    schedule = window.workspace.committed
    session = schedule.plan.session_order()[0]
    strip = next(s for s in schedule.plan.strips_of(session.id) if s.kind == "scene")

    def must_end(draft: Draft) -> None:
        draft.put(replace(strip, not_after=12 * 60, minutes=45))

    later = schedule.with_change(schedule.plan.draft("", must_end))
    found = next(o for o in open_strips(later, session, 0) if o.strip_id == strip.id)
    zone = schedule.plan.production.zone
    assert found.roll_by == at_local(session.day, 12 * 60, zone) - 45


def test_an_answer_without_complete_strips_is_the_plain_one(window: Window) -> None:
    schedule = window.workspace.committed
    session = schedule.plan.session_order()[0]
    strips = [s.id for s in schedule.plan.strips_of(session.id) if s.kind == "scene"]
    report = DelayReport("other", session.id, start=schedule.sessions[session.id].call)
    assert {owed.strip_id for owed in answered(schedule, report, ()).owed} == set(strips)
    half = answered(schedule, replace(report, strips=tuple(strips[1:])), strips[:1])
    assert {owed.strip_id for owed in half.owed} == set(strips[1:])
    for way in half.ways:  # each begins from what is written
        schedule.plan.with_change(way.change)


def test_a_time_typed_without_a_colon_is_shown_as_the_clock_says_it(salt: Window, qtbot: QtBot) -> None:
    dialog = ask(salt, qtbot)
    write(qtbot, dialog.start, "1410")
    qtbot.keyClick(dialog.start, Key.Key_Tab)
    assert dialog.start.text() == "14:10"


def test_what_was_typed_comes_back_after_the_preview_is_given_up(salt: Window, qtbot: QtBot) -> None:
    dialog = ask(salt, qtbot)
    dialog.reason.setCurrentIndex(dialog.reason.findData("equipment"))
    dialog.scope.setFocus()
    qtbot.keyClick(dialog.scope, Key.Key_End)
    write(qtbot, dialog.start, "14:10")
    row_of(dialog, "44").tick.click()
    row_of(dialog, "42").state.setCurrentIndex(1)
    told = dialog.read()
    enter(salt, dialog, qtbot)
    qtbot.waitUntil(lambda: salt.findChild(DelayDialog) is None)
    qtbot.keyClick(salt, Key.Key_Escape)
    assert salt.workspace.preview is None
    again = ask(salt, qtbot)
    assert again.read() == told
    assert not row_of(again, "44").tick.isChecked()
    qtbot.keyClick(again, Key.Key_Escape)
    qtbot.waitUntil(lambda: salt.findChild(DelayDialog) is None)
    assert ask(salt, qtbot).read() == told


def test_what_was_typed_is_gone_once_something_is_written(salt: Window, qtbot: QtBot) -> None:
    dialog = ask(salt, qtbot)
    fresh = dialog.read()
    write(qtbot, dialog.start, "13:00")
    qtbot.keyClick(dialog, Key.Key_Escape)
    qtbot.waitUntil(lambda: salt.findChild(DelayDialog) is None)
    production = salt.workspace.plan.production
    salt.workspace.edit("Rename", lambda draft: draft.put(replace(production, title="The Salt Roads")))
    assert ask(salt, qtbot).read() == fresh
