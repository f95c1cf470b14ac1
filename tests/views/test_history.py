"""History: the journal, and a way back to any line that can itself be undone."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.edits.delays import DelayReport
from app.edits.recipe import sample
from app.engine.schedule import compute
from app.models.document import Document
from app.plan import rows as r
from app.plan import units
from app.plan.draft import Draft
from app.plan.labels import find_session
from app.plan.plan import Plan
from app.views.history import HistoryView
from app.views.history_words import told
from app.views.window import Window
from app.ways_out.quick import answer

LEFT = Qt.MouseButton.LeftButton
BEGINNING = "The beginning: as the file was made"


def call_at(minute: int):
    def edit(draft: Draft) -> None:
        session = draft.plan.session_order()[0]
        draft.put(replace(session, call=minute))

    return edit


@pytest.fixture
def history(window: Window) -> HistoryView:
    """The view after two edits and an undo."""
    window.workspace.edit("Call at 9:00", call_at(540))
    window.workspace.edit("Call at 10:00", call_at(600))
    window.workspace.undo()
    view = window.show_view("history")
    assert isinstance(view, HistoryView)
    return view


def first_call(window: Window) -> int:
    return window.workspace.plan.session_order()[0].call


def test_every_step_is_listed_newest_first(history: HistoryView) -> None:
    assert history.labels() == ["Undone: Call at 10:00", "Call at 10:00", "Call at 9:00", BEGINNING]
    spoken = history.list.item(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "undone since" in spoken
    assert history.count.text() == "3 changes"


def test_the_chosen_line_says_what_it_changed(history: HistoryView, window: Window, qtbot: QtBot) -> None:
    item = history.list.item(2)
    qtbot.mouseClick(history.list.viewport(), LEFT, pos=history.list.visualItemRect(item).center())
    assert history.name.text() == "Call at 9:00"
    assert history.rows.text() == "Day 1: call 08:00 → 09:00"
    assert history.back.isEnabled()


def test_there_is_no_way_back_to_where_one_is(history: HistoryView) -> None:
    history.list.setCurrentRow(0)
    assert not history.back.isEnabled()


def test_going_back_to_the_beginning_is_one_undoable_step(history: HistoryView, window: Window, qtbot: QtBot) -> None:
    history.list.setFocus()
    qtbot.keyClick(history.list, Qt.Key.Key_End)
    qtbot.mouseClick(history.back, LEFT)
    assert first_call(window) == 480
    assert history.labels()[0] == "Go back to the beginning"
    window.action("undo").trigger()
    assert first_call(window) == 540
    assert history.labels()[:2] == ["Undone: Go back to the beginning", "Go back to the beginning"]


def test_enter_goes_back_to_the_chosen_line(history: HistoryView, window: Window, qtbot: QtBot) -> None:
    history.list.setCurrentRow(1)
    history.list.setFocus()
    qtbot.keyClick(history.list, Qt.Key.Key_Return)
    assert first_call(window) == 600


def test_the_list_follows_what_is_done_while_it_is_hidden(history: HistoryView, window: Window) -> None:
    window.show_view("deadlines")
    window.workspace.edit("Call at 11:00", call_at(660))
    window.show_view("history")
    assert history.labels()[0] == "Call at 11:00"


def test_made_deleted_and_moved_rows_are_told_in_words(window: Window) -> None:
    plan = window.workspace.plan
    strip = next(s for s in plan.strips_of(plan.session_order()[0].id) if s.kind == "scene")
    label = plan.strip_label(strip)

    def edit(draft: Draft) -> None:
        draft.put(r.Person(draft.new_id(), "Ada"))
        draft.put(replace(strip, session_id=None, locked=True))

    change = window.workspace.edit("Two things", edit)
    assert change is not None
    assert told(change, window.workspace.plan) == (f"Ada: made\nSc {label}: Day 1 → boneyard, locked no → yes")
    assert told(change.inverse(), plan).startswith(f"Sc {label}: boneyard → Day 1, locked yes → no")
    assert "Ada: deleted" in told(change.inverse(), plan)


def test_a_change_of_a_reference_names_what_it_leads_to(window: Window) -> None:
    plan = window.workspace.plan
    department = next(iter(plan.departments.values()))
    ada = r.Person(7, "Ada Byron")

    def edit(draft: Draft) -> None:
        draft.put(ada)
        draft.put(replace(department, head_id=ada.id, calendar_id=None))

    change = window.workspace.edit("Ada leads", edit)
    assert change is not None
    said = told(change, window.workspace.plan)
    assert f"{department.name}: " in said
    assert "head tBC" not in said
    assert "→ Ada Byron" in said
    assert "→ none" in said


def test_a_delay_is_told_by_its_headline_and_nothing_as_it_is_stored(salt_road: Path) -> None:
    with Document.open(salt_road) as document:
        plan = document.plan
    schedule = compute(plan)
    day = find_session(plan, "12")
    found = answer(schedule, DelayReport("weather", day.id, start=schedule.as_of, scope="exteriors"))
    for way in found.ways:
        after = way.schedule
        assert after is not None
        said = told(way.change, after.plan)
        assert said.splitlines()[0].startswith("Day 12 rained off from 14:12: Wed 5 May")
        assert not re.search(r"[a-z]_[a-z]|\d{5}|\btodo\b|A row of|none → “", said), said
    push = told(found.way("push").change, found.way("push").schedule.plan)
    assert "Sc 42: Day 12 → Day 18, lost to “Day 12 rained off from 14:12”" in push
    back = told(found.way("push").change.inverse(), plan)
    assert back.startswith("Day 12 rained off from 14:12: taken back")


def test_what_is_deleted_from_an_album_are_songs_and_sessions() -> None:
    plan = Plan.of([]).with_change(sample("album"))
    session = find_session(plan, "H2")

    def edit(draft: Draft) -> None:
        for row in (*plan.strips_of(session.id), session):
            draft.delete(row)

    change = plan.draft("Delete Session H2", edit)
    said = told(change, plan.with_change(change)).splitlines()
    assert said == ["Song 3 strings: deleted", "Song 5 strings: deleted", "The session on Tue 6 Apr: deleted"]


def test_fields_are_told_in_their_own_units(window: Window) -> None:
    plan = window.workspace.plan
    day = plan.session_order()[0]
    strip = next(s for s in plan.strips_of(day.id) if s.kind == "scene")
    shot = units.at_local(day.day, 14 * 60 + 5, plan.production.zone)

    def edit(draft: Draft) -> None:
        draft.put(replace(strip, state="shot", actual_end=shot, eighths=20, minutes=95, not_before=1160))

    change = window.workspace.edit("Shot", edit)
    assert change is not None
    said = told(change, window.workspace.plan)
    assert f"ended none → {units.day_text(day.day)} 14:05" in said
    assert "not before none → 19:20" in said
    assert "→ 2 4/8" in said
    assert "→ 1 h 35" in said
    assert "state to do → shot" in said
