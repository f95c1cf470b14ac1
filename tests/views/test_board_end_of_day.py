"""End of day: one dialog, one Change, and what is owed offered as a delay at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.edits.crew import set_person
from app.plan.draft import Draft
from app.plan.labels import find_session
from app.plan.units import at_local
from app.reports.crew_order import crew_departments
from app.views.board.end_of_day import EndOfDay, ended_session
from app.views.board.speech import said
from app.views.delay import DelayDialog
from app.views.window import Window
from tests.views.board_hand import LEFT, Hand

Key = Qt.Key


@pytest.fixture
def window(open_window: Callable[[Path | None], Window], salt_road: Path) -> Window:
    made = open_window(salt_road)
    made.show_view("board")
    return made


def asked(window: Window) -> tuple[Hand, EndOfDay]:
    """The dialog of Day 12, by its key."""
    hand = Hand(window.view)
    hand.click("Day 12")
    hand.key(Key.Key_E)
    dialog = window.findChild(EndOfDay)
    assert dialog is not None
    return hand, dialog


def test_the_day_that_ran_at_the_status_date_is_asked_for(window: Window):
    session = ended_session(window.workspace.committed)
    assert session is not None
    assert window.workspace.plan.name_of(("sessions", session.id)) == "Day 12"


def test_shot_part_shot_and_not_shot_are_one_change_and_the_rest_is_offered_as_a_delay(window: Window):
    hand, dialog = asked(window)
    steps, before = hand.steps, hand.digest
    assert [each.name for each in dialog.lines] == ["Sc 41", "Sc 42", "Sc 44"]
    sc42, sc44 = dialog.lines[1], dialog.lines[2]
    sc42.state.setCurrentIndex(1)
    sc44.state.setCurrentIndex(2)
    sc42.owed.setText("2:00")
    sc42.pages.setText("1 1/8")
    assert dialog.sentence.text() == "Owed: Sc 42, Sc 44: 1 7/8 pages, 3:20."
    dialog.wrap.setText("25:99")
    QTest.mouseClick(dialog.keep, LEFT)
    assert "Actual wrap: “25:99” is not a time of day" in dialog.problem.text()
    assert hand.steps == steps
    dialog.wrap.setText("1840")
    department = next(iter(window.workspace.plan.department_order()))
    dialog.outs[department.id].setText("19:10")
    QTest.mouseClick(dialog.keep, LEFT)
    assert hand.steps == steps + 1
    session = find_session(window.workspace.plan, "12")
    assert (session.actual_wrap, session.meals) == (1120, "11:30–12:30")
    assert session.outs == ((department.id, 1150),)
    assert hand.view.codes("Day 12") == ["41", "Lunch", "42pt1"]
    assert set(hand.view.boneyard_labels()) >= {"42pt2", "44"}
    delay = window.findChild(DelayDialog)
    assert delay is not None
    assert delay.sentence.text().startswith("Lost: Sc 42pt2 and 44")
    report = delay.read()
    assert report.strips == tuple(hand.view.find_strip(name).id for name in ("42pt2", "44"))
    assert (report.start, report.until, report.reason) == (None, None, "overrun")
    delay.reject()
    assert {hand.view.find_strip(name).session_id for name in ("42pt2", "44")} == {None}
    assert {strip.lost_by for strip in window.workspace.plan.strips_of(None) if strip.lost_by} == {
        delay.id for delay in window.workspace.plan.delays.values() if delay.session_id == session.id
    }
    window.workspace.undo()
    assert hand.digest == before


def test_without_a_delay_what_is_owed_goes_to_the_boneyard(window: Window):
    hand, dialog = asked(window)
    dialog.lines[1].state.setCurrentIndex(0)
    dialog.lines[2].state.setCurrentIndex(2)
    dialog.delay.setChecked(False)
    steps = hand.steps
    QTest.keyClick(dialog.wrap, Key.Key_Return)
    assert dialog.problem.text() == (
        "The wrap is left out: the report would say “not reported”. Press “End the day” again to leave it so."
    )
    assert (hand.steps, dialog.isVisible()) == (steps, True)
    QTest.keyClick(dialog.wrap, Key.Key_Return)
    assert "44" in hand.view.boneyard_labels()
    assert hand.view.find_strip("42").state == "shot"
    assert window.findChild(DelayDialog) is None


def test_what_is_planned_after_the_wrap_is_preset_as_not_shot_until_somebody_says(window: Window):
    """Sc 41 is shot, Sc 42 is marked as not started; of Sc 44 nobody has said anything, and it begins after now."""
    _, dialog = asked(window)
    states = [each.state for each in dialog.lines]
    assert [state.currentData() for state in states] == ["shot", "not_shot", "not_shot"]
    dialog.wrap.setText("23:30")
    assert [state.currentData() for state in states] == ["shot", "not_shot", "shot"]
    dialog.wrap.setText("14:05")
    assert states[2].currentData() == "not_shot"
    states[2].setCurrentIndex(1)
    dialog.wrap.setText("23:30")
    assert states[2].currentData() == "part"
    dialog.reject()


def test_a_day_that_ended_early_asks_for_its_delay_from_the_wrap_and_a_way_takes_the_place_of_what_was_recorded(
    window: Window, qtbot: QtBot
):
    hand, dialog = asked(window)
    before, delays = hand.digest, len(window.workspace.plan.delays)
    dialog.wrap.setText("14:10")
    for each in dialog.lines[1:]:
        each.state.setCurrentIndex(2)
    QTest.mouseClick(dialog.keep, LEFT)
    delay = window.findChild(DelayDialog)
    assert delay is not None
    assert (delay.start.text(), delay.reason.currentData()) == ("14:10", "weather")
    recorded = hand.digest
    with qtbot.waitSignal(window.workspace.previewChanged, timeout=20_000):
        delay.submit()
    preview = window.workspace.preview
    assert preview is not None
    assert preview.knock_on.count("owed") > 0  # against the day with its scenes still on it
    window.workspace.apply_preview()
    (made,) = list(window.workspace.plan.delays.values())[delays:]
    assert (made.reason, made.decision) == ("weather", "owed")
    assert {hand.view.find_strip(name).lost_by for name in ("42", "44")} == {made.id}
    window.workspace.undo()
    assert hand.digest == recorded
    window.workspace.undo()
    assert hand.digest == before


def test_escape_leaves_the_day_as_it_was(window: Window):
    hand, dialog = asked(window)
    before = hand.digest
    dialog.lines[1].state.setCurrentIndex(2)
    QTest.keyClick(dialog, Key.Key_Escape)
    assert not dialog.isVisible()
    assert hand.digest == before


def test_the_production_menu_asks_for_the_day_that_ran_or_is_selected(window: Window):
    window.action("end_of_day").trigger()
    dialog = window.findChild(EndOfDay)
    assert dialog is not None
    assert dialog.windowTitle() == "End of Day 12, Wed 5 May"
    dialog.reject()
    window.workspace.select(("sessions", find_session(window.workspace.plan, "13").id))
    dialog.setObjectName("closed")
    window.action("end_of_day").trigger()
    second = window.findChild(EndOfDay, "end-of-day")
    assert second is not None
    assert second.windowTitle() == "End of Day 13, Thu 6 May"
    second.reject()


def test_the_end_of_a_day_proposes_to_report_progress_up_to_it_in_the_same_step(window: Window):
    hand, dialog = asked(window)
    before, as_of = hand.digest, window.workspace.as_of
    assert dialog.progress.text() == "Progress reported up to Wed 5 May, 18:00"  # the planned wrap
    dialog.wrap.setText("1840")
    assert dialog.progress.text() == "Progress reported up to Wed 5 May, 18:40"
    dialog.delay.setChecked(False)
    QTest.mouseClick(dialog.keep, LEFT)
    session = find_session(window.workspace.plan, "12")
    assert window.workspace.as_of == at_local(session.day, 18 * 60 + 40, "Europe/London")
    window.workspace.undo()
    assert (hand.digest, window.workspace.as_of) == (before, as_of)


def test_progress_is_not_moved_when_that_is_unticked_nor_back_by_an_earlier_day(window: Window):
    as_of = window.workspace.as_of
    _, dialog = asked(window)
    dialog.progress.setChecked(False)
    dialog.delay.setChecked(False)
    dialog.wrap.setText("1840")
    QTest.mouseClick(dialog.keep, LEFT)
    assert window.workspace.as_of == as_of
    window.workspace.select(("sessions", find_session(window.workspace.plan, "11").id))
    dialog.setObjectName("closed")
    window.action("end_of_day").trigger()
    earlier = window.findChild(EndOfDay, "end-of-day")
    assert earlier is not None
    assert earlier.progress.isHidden()
    earlier.reject()


def test_a_day_that_wrapped_shows_its_clock_as_it_was_and_says_so(window: Window):
    """Day 12 began at 07:02 and wrapped at 15:20, by the dialog; until then its break has the planned clock."""
    hand, dialog = asked(window)
    ref = ("sessions", find_session(window.workspace.plan, "12").id)
    before = hand.canvas.table.rows[hand.canvas.table.index[ref]]
    assert (before.ended, "–" in before.clock) == ("", True)
    dialog.delay.setChecked(False)
    dialog.call.setText("07:02")
    dialog.wrap.setText("15:20")
    QTest.mouseClick(dialog.keep, LEFT)
    table = hand.canvas.up_to_date()
    row = table.rows[table.index[ref]]
    assert (row.ended, row.clock) == ("07:02–15:20, wrapped", "")
    assert "07:02–15:20, wrapped" in said(row)
    drawn = pixels_of(hand, "Day 12")
    window.workspace.undo()
    table = hand.canvas.up_to_date()
    assert table.rows[table.index[ref]] == before
    assert pixels_of(hand, "Day 12") != drawn


def pixels_of(hand: Hand, name: str) -> list[int]:
    """The pixels of a break right of its date, where sign and word stand."""
    rect = hand.rect(name)
    picture = hand.viewport.grab(rect).toImage()
    middle = picture.height() // 2
    return [picture.pixel(x, middle) for x in range(picture.width())]


def test_what_the_report_counts_is_folded_typed_and_kept(window: Window):
    hand, dialog = asked(window)
    steps, report = hand.steps, dialog.report
    assert not report.inside.isVisible()
    QTest.mouseClick(report.head, LEFT)
    assert report.inside.isVisible()
    assert dialog.isVisible()
    report.set_ups.setText("18a")
    report.cards.setText("A034–A037")
    report.accidents.setText("Grip slipped on the marsh steps, 14:40")
    dialog.wrap.setText("1800")
    QTest.mouseClick(dialog.keep, LEFT)
    assert dialog.problem.text() == "Set-ups: “18a” is no number."
    assert hand.steps == steps
    report.set_ups.setText("18")
    QTest.mouseClick(dialog.keep, LEFT)
    day = find_session(window.workspace.plan, "12")
    assert (day.set_ups, day.cards, day.crowd, day.accidents) == (
        18, "A034–A037", None, "Grip slipped on the marsh steps, 14:40",
    )  # fmt: skip
    assert hand.steps == steps + 1
    asked(window)
    (again,) = [found for found in window.findChildren(EndOfDay) if found is not dialog]
    assert again.report.inside.isVisible()
    assert again.report.set_ups.text() == "18"


def test_last_outs_are_asked_of_departments_with_crew_in_the_order_of_their_page(window: Window):
    plan = window.workspace.plan
    second = plan.unit_order()[1].id
    camera = next(d for d in plan.department_order() if d.name == "Camera")

    def theirs(draft: Draft) -> None:
        for person in plan.people_of(camera.id):
            set_person(draft, person.id, unit_id=second)

    window.workspace.edit("Camera to the second unit", theirs)
    _, dialog = asked(window)
    names = [window.workspace.plan.departments[key].name for key in dialog.outs]
    assert "Camera" not in names
    order = [department.name for department in crew_departments(window.workspace.plan, plan.unit_order()[0].id)]
    assert names == order
    assert "Editorial" not in names, "all of them have N/A"
    assert names.index("Lighting") < names.index("Art") < names.index("Locations")
