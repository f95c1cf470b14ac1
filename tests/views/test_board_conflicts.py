"""Conflicts told beside the strips, with buttons that end them: tried under the pointer, written by a click."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.edits import board as edits
from app.engine.schedule import Schedule
from app.plan.change import Change
from app.plan.draft import Draft
from app.plan.labels import find_session
from app.plan.units import hhmm
from app.views import theme
from app.views.board import conflict_panel
from app.views.board.remedies import remedies
from tests.views.board_hand import LEFT, Hand, opened


@pytest.fixture
def hand(qtbot: QtBot, light: theme.Theme, salt_road: Path) -> Iterator[Hand]:
    with opened(qtbot, salt_road) as hand:
        yield hand


def texts(hand: Hand) -> list[str]:
    while hand.view.side.conflicts.searching:  # each step tries one more
        QApplication.processEvents()
    return [remedy.text for remedy in hand.view.side.conflicts.buttons.values()]


def named(hand: Hand, text: str) -> QPushButton:
    assert text in texts(hand)
    return next(made for made, remedy in hand.view.side.conflicts.buttons.items() if remedy.text == text)


def enter(made: QPushButton) -> None:
    """The pointer comes from outside and moves upon it."""
    comes_up_under_the_pointer(made)
    QTest.mouseMove(made, made.rect().center())
    QTest.mouseMove(made, made.rect().center() + QPoint(2, 1))


def comes_up_under_the_pointer(made: QPushButton) -> None:
    middle = QPointF(made.rect().center())
    QApplication.sendEvent(made, QEnterEvent(middle, middle, middle))


def kinds(hand: Hand) -> list[str]:
    return [conflict.kind for conflict in hand.workspace.committed.conflicts]


def rests(hand: Hand) -> list[tuple[object, object]]:
    found = hand.workspace.committed.conflicts
    return [(conflict.who, conflict.what) for conflict in found if conflict.kind == "rest"]


def put_last(hand: Hand, name: str, day: str) -> int:
    """Put a strip at the end of a day."""
    strip = hand.view.find_strip(name).id
    session = find_session(hand.workspace.plan, day).id
    assert hand.workspace.edit("Move it", lambda draft: edits.move_strips(draft, [strip], session))
    return strip


def test_a_day_exterior_in_the_dark_may_play_first_and_is_tried_under_the_pointer(hand: Hand):
    """Sc 44 at the end of Day 15 would play from 23:15, in the dark; from 13:00 it is light."""
    put_last(hand, "44", "Day 15")
    hand.click("44")
    assert "outside the light" in hand.view.side.conflicts.sentences[0]
    before = hand.digest
    first = named(hand, "Play Sc 44 first on Day 15")
    enter(first)
    assert hand.view.codes("Day 15")[0] == "44"  # shown,
    assert hand.digest == before  # not written
    assert hand.said[-1].startswith("Play Sc 44 first on Day 15, not applied yet; ")
    QApplication.sendEvent(first, QEvent(QEvent.Type.Leave))
    assert hand.view.codes("Day 15")[-1] == "44"
    assert hand.workspace.preview is None
    QTest.mouseClick(first, LEFT)
    assert hand.view.codes("Day 15")[0] == "44"
    assert "daylight" not in kinds(hand)
    hand.workspace.undo()
    assert hand.digest == before


def test_a_button_that_comes_up_under_a_resting_pointer_tries_nothing(hand: Hand):
    put_last(hand, "44", "Day 15")
    hand.click("44")
    first = named(hand, "Play Sc 44 first on Day 15")
    comes_up_under_the_pointer(first)
    assert hand.workspace.preview is None
    assert hand.view.codes("Day 15")[-1] == "44"


def test_the_buttons_stand_still_while_one_is_tried(hand: Hand):
    put_last(hand, "44", "Day 15")
    hand.click("44")
    side = hand.view.side
    bones = named(hand, "Unlock Day 15; Sc 44 to the boneyard")
    QApplication.processEvents()
    before, said = bones.mapToGlobal(QPoint(0, 0)), side.detail.text()
    enter(bones)
    assert hand.workspace.preview is not None
    QApplication.processEvents()
    assert side.detail.text() == said
    assert bones.mapToGlobal(QPoint(0, 0)) == before


def test_a_button_pulled_from_under_the_pointer_ends_its_preview_once_that_is_shown(hand: Hand, qtbot: QtBot):
    """Leaving amid the showing, as a panel that makes room for the preview has it, must not begin another showing."""
    put_last(hand, "44", "Day 15")
    hand.click("44")
    first = named(hand, "Play Sc 44 first on Day 15")
    depth: list[int] = []
    inside = 0

    def on_preview() -> None:
        nonlocal inside
        inside += 1
        depth.append(inside)
        if hand.workspace.preview is not None:
            QApplication.sendEvent(first, QEvent(QEvent.Type.Leave))
        inside -= 1

    hand.workspace.previewChanged.connect(on_preview)
    enter(first)
    qtbot.waitUntil(lambda: hand.workspace.preview is None)
    assert max(depth) == 1
    assert hand.view.codes("Day 15")[-1] == "44"


def test_focus_tries_and_space_takes(hand: Hand, qtbot: QtBot):
    put_last(hand, "44", "Day 15")
    hand.click("44")
    first = named(hand, "Play Sc 44 first on Day 15")
    qtbot.waitUntil(first.isVisible)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    assert hand.workspace.preview is not None
    QTest.keyClick(first, Qt.Key.Key_Space)
    assert hand.workspace.preview is None
    assert hand.view.codes("Day 15")[0] == "44"


def test_a_strip_outside_a_window_goes_to_a_free_day_or_the_boneyard(hand: Hand):
    """Cast 3 is free until Fri 14 May: Sc 42 on Thu 20 May is offered the nearest day before that has room."""
    plan = hand.workspace.plan
    late = next(s for s in plan.session_order(plan.unit_order()[0].id) if s.day.isoformat() == "2027-05-20")
    put_last(hand, "42", plan.name_of(("sessions", late.id)))
    hand.click("42")
    assert "Sc 42 to the boneyard" in texts(hand)
    moved = next(text for text in texts(hand) if text.startswith("Move Sc 42 to Day "))
    QTest.mouseClick(named(hand, moved), LEFT)
    landed = hand.workspace.plan.sessions[hand.view.find_strip("42").session_id or 0]
    assert landed.day.isoformat() <= "2027-05-14"
    assert not hand.canvas.table.rows[hand.canvas.table.index["strips", hand.view.find_strip("42").id]].conflict
    assert texts(hand) == []


def test_what_is_locked_is_unlocked_first(hand: Hand):
    strip = put_last(hand, "44", "Day 15")
    hand.workspace.edit("Lock it", lambda draft: edits.set_strip(draft, strip, locked=True))
    hand.click("44")
    unlock = "Unlock Day 15 and Sc 44"
    assert unlock in texts(hand)
    QTest.mouseClick(named(hand, unlock), LEFT)
    assert not hand.view.find_strip("44").locked
    assert not find_session(hand.workspace.plan, "Day 15").locked


def test_several_conflicts_offer_what_ends_them_once(hand: Hand):
    """Sc 42 on Day 21 is outside the permit, after Cast 3's last day, and in the dark; the day is locked."""
    put_last(hand, "42", "Day 21")
    hand.click("42")
    assert len(hand.view.side.conflicts.sentences) == 3
    assert texts(hand).count("Unlock Day 21") == 1
    QTest.mouseClick(named(hand, "Unlock Day 21; Sc 42 to the boneyard"), LEFT)
    assert hand.view.boneyard_labels()[-1] == "42"
    assert not find_session(hand.workspace.plan, "Day 21").locked


def test_conflicts_beyond_the_first_are_counted_and_told_at_a_click(hand: Hand, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(conflict_panel, "MOST", 1)
    put_last(hand, "42", "Day 21")
    hand.click("42")
    panel = hand.view.side.conflicts
    assert panel.sentences[1:] == ["And 2 more…"]
    assert panel.more is not None
    QTest.mouseClick(panel.more, LEFT)
    assert len(panel.sentences) == 3
    assert panel.more is None
    hand.click("41")
    hand.click("42")
    assert panel.sentences[1:] == ["And 2 more…"]


def test_a_late_meal_goes_to_six_hours_after_the_call(hand: Hand):
    """Day 15 calls at 13:00. Supper after Sc 49 is at 19:50; between Sc 52 and 49 it would be too soon: Sc 49 is
    parted."""
    day = find_session(hand.workspace.plan, "Day 15")
    supper = next(strip for strip in hand.workspace.plan.strips_of(day.id) if strip.text == "Supper")
    hand.workspace.edit("Supper", lambda draft: edits.move_strips(draft, [supper.id], day.id, 2))
    hand.click("Day 15")
    assert hand.view.side.conflicts.sentences == ["Supper at 19:50 on Day 15 is 50 minutes later than six hours after "
                                                  "the call."]  # fmt: skip
    QTest.mouseClick(named(hand, "Put the meal at 6 h after the call, parting Sc 49"), LEFT)
    assert hand.view.codes("Day 15") == ["52", "49pt1", "Supper", "49pt2", "50"]
    supper = hand.workspace.plan.strips_of(find_session(hand.workspace.plan, "Day 15").id)[2]
    row = hand.canvas.table.rows[hand.canvas.table.index["strips", supper.id]]
    assert row.clock == "19:00–20:00"
    assert not hand.view.side.conflicts.isVisible()


def test_short_rest_calls_the_next_day_later(hand: Hand):
    """Sc 44 last on Day 15 takes its end past 00:30: Day 16, called at 13:30, is offered a call that rests."""
    put_last(hand, "44", "Day 15")
    hand.click("Day 16")
    rested = next(text for text in texts(hand) if text.startswith("Call Day 16 at "))
    days = tuple(("sessions", find_session(hand.workspace.plan, name).id) for name in ("Day 15", "Day 16"))
    assert days in rests(hand)
    QTest.mouseClick(named(hand, rested), LEFT)
    assert days not in rests(hand)


def test_no_step_of_the_search_tries_more_than_one_remedy(hand: Hand, monkeypatch: pytest.MonkeyPatch):
    """Sc 42 outside its permit: several days are tried before one is free. Between two the window answers."""
    late = next(s for s in hand.workspace.plan.session_order() if s.day.isoformat() == "2027-05-20")
    put_last(hand, "42", hand.workspace.plan.name_of(("sessions", late.id)))
    schedule, tried, most = hand.workspace.committed, [0], 0
    compute = type(schedule).with_change

    def counted(self: Schedule, change: Change) -> Schedule:
        tried[0] += 1
        return compute(self, change)

    monkeypatch.setattr(Schedule, "with_change", counted)
    for conflict in schedule.conflicts:
        search = remedies(schedule, conflict)
        while True:
            before = tried[0]
            if next(search, "end") == "end":
                break
            most = max(most, tried[0] - before)
    assert (most, tried[0] > 3) == (1, True)


def test_nothing_is_offered_while_something_is_previewed(hand: Hand):
    put_last(hand, "44", "Day 15")
    change = hand.workspace.draft(
        "Lock", lambda draft: edits.lock(draft, [find_session(draft.plan, "Day 14").id], False)
    )
    assert change is not None
    hand.click("44")
    assert texts(hand)
    hand.workspace.show_preview(change, "Unlock Day 14")
    assert hand.view.side.conflicts.isVisible()
    assert texts(hand) == []
    hand.workspace.cancel_preview()
    assert texts(hand)


@pytest.mark.parametrize("scale", [100, 150])
def test_what_a_button_does_is_read_whole_on_its_lines(hand: Hand, light: theme.Theme, scale: int, qtbot: QtBot):
    """Sc 42 on Thu 20 May may go to a day that then runs over: wider than the side."""
    light.set_scale(scale)
    hand.view.resize(760, 800)  # where the side is narrowest
    late = next(s for s in hand.workspace.plan.session_order() if s.day.isoformat() == "2027-05-20")
    put_last(hand, "42", hand.workspace.plan.name_of(("sessions", late.id)))
    hand.click("42")
    found = texts(hand)
    panel = hand.view.side.conflicts
    qtbot.waitUntil(lambda: all(made.isVisible() for made in panel.buttons))
    QApplication.processEvents()
    longest = max(panel.buttons, key=lambda made: len(panel.buttons[made].text))
    assert "\n" in longest.text()
    for made, remedy in panel.buttons.items():
        assert made.text().replace("\n", " ").replace("&&", "&") == remedy.text, found
        lines = made.text().split("\n")
        assert made.height() >= len(lines) * made.fontMetrics().height()
        assert max(map(made.fontMetrics().horizontalAdvance, lines)) < made.width()
        assert not made.toolTip(), "it is read whole, and a tip would lie over the next button"


def test_a_day_exterior_before_sunrise_may_be_called_into_the_light(hand: Hand, qtbot: QtBot):
    """A day called before the sun is up, with a day exterior first: a quarter or more later it is light."""
    session = find_session(hand.workspace.plan, "30")
    strip = hand.view.find_strip("44").id

    def early(draft: Draft) -> None:
        edits.move_strips(draft, [strip], session.id, 0)
        edits.set_session(draft, session.id, call=3 * 60 + 30, shooting_call=None)

    assert hand.workspace.edit("Call early", early)
    (wrong,) = (one for one in hand.workspace.committed.conflicts if one.who == ("strips", strip))
    assert wrong.kind == "daylight"
    later = 3 * 60 + 30 + -(-wrong.minutes // 15) * 15
    hand.click("44")
    qtbot.waitUntil(lambda: not hand.view.side.conflicts.searching)
    QTest.mouseClick(named(hand, f"Call Day 30 at {hhmm(later)}"), LEFT)
    assert hand.workspace.plan.sessions[session.id].call == later
    assert not [one for one in hand.workspace.committed.conflicts if one.who == ("strips", strip)]


def test_a_supper_on_a_day_that_runs_late_comes_after_the_scene_that_goes_on(hand: Hand):
    """Sample, Day 12 at 14:12: lunch ends 12:30, Sc 42 plays 14:12–18:42, Sc 44 to 20:02. Six hours are over at 18:30;
    for twelve minutes more nobody cuts Sc 42."""
    hand.click("Day 12")
    assert "1 h 32 longer than six hours" in hand.view.side.conflicts.sentences[0]
    QTest.mouseClick(named(hand, "Add a supper, 0:12 late"), LEFT)
    assert hand.view.codes("Day 12") == ["41", "Lunch", "42", "Supper", "44"]
    supper = next(row for row in hand.canvas.table.rows if getattr(row, "text", "") == "Supper")
    assert supper.clock == "18:42–19:42"
    told = [one.minutes for one in hand.workspace.committed.conflicts if one.kind == "meal"]
    assert told == [12]


def test_first_on_a_day_is_after_what_has_been_shot_there(hand: Hand):
    """Sample, Day 12: Sc 41 is shot. With a supper before it Sc 44 would play till 21:02, in the dark."""
    hand.click("Day 12")
    QTest.mouseClick(named(hand, "Add a supper, 0:12 late"), LEFT)
    hand.click("44")
    QTest.mouseClick(named(hand, "Play Sc 44 first on Day 12"), LEFT)
    codes = hand.view.codes("Day 12")
    assert codes.index("41") < codes.index("44") < codes.index("42")
