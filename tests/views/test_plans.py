"""Baselines, options and comparing, from the window's menu Plan."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.edits import activities as edits
from app.edits import board
from app.plan.change import Change
from app.plan.units import day_text
from app.views.compared import Compared
from app.views.window import Window


def dialog_of(window: Window) -> QDialog:
    return next(found for found in window.findChildren(QDialog) if found.isVisible())


def answer(window: Window, name: str) -> QDialog:
    """Type a name into the dialog, and press Enter."""
    dialog = dialog_of(window)
    line = dialog.findChild(QLineEdit)
    assert line is not None
    line.setText(name)
    button = next(found for found in dialog.findChildren(QPushButton) if found.text() not in ("Cancel", "Close"))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    return dialog


def renamed(window: Window, name: str) -> Change:
    """The first activity under another name, drafted."""
    first = next(iter(window.workspace.plan.activities))
    change = window.workspace.draft("Rename", lambda draft: edits.set_activity(draft, first, name=name))
    assert change is not None
    return change


def kept(window: Window, name: str, option: str = "Other name") -> int:
    """An option that renames the first activity; its id."""
    change = renamed(window, name)
    window.workspace.show_preview(change, "Rename it")
    window.action("keep_option").trigger()
    answer(window, option)
    window.workspace.cancel_preview()
    return change.deltas[0].id


def choose(window: Window, name: str) -> None:
    choice = window.toolbar.plan_choice
    row = choice.findData(name)
    assert row >= 0
    choice.setCurrentIndex(row)
    choice.activated.emit(row)


def test_a_baseline_is_frozen_under_a_name_and_can_be_drawn(window: Window):
    assert not window.toolbar.against.isVisible()
    window.action("freeze_baseline").trigger()
    dialog = answer(window, "  ")
    assert dialog.isVisible()
    assert "It needs a name. Nothing was kept." in [found.text() for found in dialog.findChildren(QLabel)]
    answer(window, "Before the move")
    document = window.workspace.document
    assert document is not None
    assert [found.name for found in document.baselines()] == ["Before the move"]
    assert window.toolbar.against.isVisible()
    assert window.toolbar.against.itemText(1).startswith("Against Before the move")


def test_an_option_is_kept_shown_and_promoted(window: Window):
    workspace = window.workspace
    assert not window.toolbar.plan_choice.isVisible()
    assert not window.action("keep_option").isEnabled()
    activity = kept(window, "Something else")
    was = workspace.plan.activities[activity].name
    assert was != "Something else"
    assert window.toolbar.plan_choice.isVisible()
    choose(window, "Other name")
    assert workspace.preview is not None
    assert workspace.plan.activities[activity].name == "Something else"
    assert workspace.committed.plan.activities[activity].name == was
    assert window.toolbar.plan_choice.shown() == "Other name"
    choose(window, "")
    assert workspace.preview is None
    choose(window, "Other name")
    window.action("apply").trigger()
    assert workspace.committed.plan.activities[activity].name == "Something else"
    assert window.toolbar.plan_choice.shown() == ""


def test_keeping_an_option_leaves_the_preview_and_compare_begins_with_it(window: Window, qtbot: QtBot):
    said: list[str] = []
    window.workspace.statusChanged.connect(said.append)
    kept(window, "One", "A first")
    window.workspace.show_preview(renamed(window, "Two"), "Rename it")
    window.action("keep_option").trigger()
    answer(window, "Or so")
    assert window.workspace.preview is None
    assert said[-1] == "Kept as “Or so”. Compare Two Plans shows it."
    kept(window, "Three", "Zuletzt")
    window.action("compare_plans").trigger()
    dialog = dialog_of(window)
    assert isinstance(dialog, Compared)
    assert (dialog.before.currentText(), dialog.after.currentText()) == ("Working", "Option Zuletzt")
    qtbot.waitUntil(lambda: " differ, " in dialog.summary.text())
    dialog.reject()


def test_with_nothing_kept_compare_says_so(window: Window):
    window.action("compare_plans").trigger()
    dialog = dialog_of(window)
    assert isinstance(dialog, Compared)
    assert dialog.summary.text() == "There is only the working plan."
    assert dialog.none.isVisible()
    assert dialog.none.text().startswith("Nothing to compare it with is kept yet. Freeze a baseline")
    assert not dialog.tree.isVisible()
    assert not dialog.before.isEnabled()
    assert not dialog.promote.isEnabled()
    dialog.reject()


def test_what_both_changed_is_said_and_left_as_it_is(window: Window):
    activity = kept(window, "Something else")
    window.workspace.edit("Rename", lambda draft: edits.set_activity(draft, activity, name="A third name"))
    choose(window, "Other name")
    assert window.workspace.plan.activities[activity].name == "A third name"
    assert window.notice_bar.isVisible()
    assert window.notice_bar.text.text() == (
        "Changed since the option was kept, and was left as now: A third name (name)."
    )


def test_two_options_do_not_share_a_name(window: Window):
    kept(window, "One")
    window.workspace.show_preview(renamed(window, "Two"), "Rename it")
    window.action("keep_option").trigger()
    dialog = answer(window, "Other name")
    said = [found.text() for found in dialog.findChildren(QLabel)]
    assert any("There is an option “Other name” already" in text for text in said)
    dialog.reject()
    window.workspace.cancel_preview()


def test_the_option_shown_is_discarded_and_the_plan_stays(window: Window):
    kept(window, "Something else")
    digest = window.workspace.document.digest()
    choose(window, "Other name")
    window.action("discard_option").trigger()
    assert window.workspace.document.options() == []
    assert window.workspace.preview is None
    assert not window.toolbar.plan_choice.isVisible()
    assert window.workspace.document.digest() == digest


@pytest.mark.parametrize("preview", [False, True])
def test_nothing_is_discarded_while_no_option_is_shown(window: Window, preview: bool):
    kept(window, "Something else")
    if preview:
        window.workspace.show_preview(renamed(window, "Two"), "Rename it")
    window.plans.discard()
    assert len(window.workspace.document.options()) == 1
    assert "No option is shown" in window.error_bar.text.text()
    window.workspace.cancel_preview()


def test_two_plans_are_compared_by_department_and_by_session(window: Window, qtbot: QtBot):
    workspace = window.workspace
    window.plans.freeze_as("First")
    sessions = workspace.plan.session_order()
    strip = workspace.plan.strips_of(sessions[0].id)[0]
    last = sessions[-1]
    workspace.edit("Push", lambda draft: board.move_strips(draft, [strip.id], last.id, 0))
    window.action("compare_plans").trigger()
    dialog = dialog_of(window)
    assert isinstance(dialog, Compared)
    qtbot.waitUntil(lambda: "moved" in dialog.summary.text())
    assert (dialog.before.currentText(), dialog.after.currentText()) == ("Baseline First", "Working")
    tops = {
        dialog.tree.topLevelItem(i).text(0): dialog.tree.topLevelItem(i) for i in range(dialog.tree.topLevelItemCount())
    }
    moved = tops[workspace.plan.name_of(("sessions", last.id))]
    assert moved.child(0).text(0) == workspace.plan.name_of(("strips", strip.id))
    assert moved.child(0).text(1) == workspace.plan.name_of(("sessions", sessions[0].id))
    departments = {found.name for found in workspace.plan.departments.values()}
    assert departments & set(tops)
    dialog.before.setCurrentIndex(0)
    dialog.before.activated.emit(0)
    qtbot.waitUntil(lambda: dialog.summary.text().startswith("No deadline"))
    assert dialog.tree.topLevelItemCount() == 0
    dialog.reject()


def compared(window: Window, qtbot: QtBot, before: str, after: str) -> Compared:
    window.action("compare_plans").trigger()
    dialog = dialog_of(window)
    assert isinstance(dialog, Compared)
    assert not dialog.isModal()
    dialog.choose(before, after)
    qtbot.waitUntil(lambda: " differ, " in dialog.summary.text())
    return dialog


def test_a_session_on_another_date_and_one_that_is_new_are_told(window: Window, qtbot: QtBot):
    workspace = window.workspace
    window.plans.freeze_as("First")
    first, last = workspace.plan.session_order()[0], workspace.plan.session_order()[-1]
    later = replace(last, day=last.day + timedelta(days=7))
    extra = replace(last, id=7001, day=last.day + timedelta(days=1), label="")
    workspace.edit("Later", lambda draft: (draft.put(later), draft.put(extra)))
    dialog = compared(window, qtbot, "Baseline First", "Working")
    tops = [dialog.tree.topLevelItem(i) for i in range(dialog.tree.topLevelItemCount())]
    said = {item.text(0): item.text(3) for item in tops}
    labels = workspace.plan.session_labels()
    assert said[f"Day {labels[last.id]}"] == "other date"
    assert said[f"Day {labels[7001]}"] == "new"
    assert f"Day {labels[first.id]}" not in said
    moved = next(item for item in tops if item.text(3) == "other date")
    assert moved.text(1).startswith(day_text(last.day))
    assert moved.text(2).startswith(day_text(later.day))
    dialog.reject()


def test_one_of_two_options_is_promoted_where_they_are_compared(window: Window, qtbot: QtBot):
    workspace = window.workspace
    one, two = kept(window, "One", "One"), kept(window, "Two", "Two")
    assert one == two
    dialog = compared(window, qtbot, "Option One", "Option Two")
    assert dialog.promote.isEnabled()
    steps = len(workspace.document.history())
    QTest.mouseClick(dialog.promote, Qt.MouseButton.LeftButton)
    assert workspace.plan.activities[two].name == "Two"
    assert len(workspace.document.history()) == steps + 1
    workspace.undo()
    assert workspace.plan.activities[two].name != "Two"


def test_a_baseline_is_a_record_and_is_not_promoted(window: Window, qtbot: QtBot):
    window.plans.freeze_as("First")
    kept(window, "One", "One")
    dialog = compared(window, qtbot, "Option One", "Baseline First")
    assert not dialog.promote.isEnabled()
    assert dialog.why_not.text() == "An option under “to” can be shown and promoted."
    dialog.choose("Baseline First", "Option One")
    QTest.mouseClick(dialog.preview, Qt.MouseButton.LeftButton)
    assert window.workspace.preview.label == "One"
    window.workspace.cancel_preview()
