"""Cost and approver typed beside a way out: written with it in one step, cleared with it, never on a crew paper."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.plan import rows as r
from app.reports.asked import Asked
from app.reports.delay_log import delay_log
from app.views.delay.decisions import DecisionsDialog
from app.views.window import Window
from tests.views.test_loop import choose, digest, panel_of, report_rain, salt

__all__ = ["salt"]
Key = Qt.Key


def the_delay(window: Window) -> r.Delay:
    (delay,) = window.workspace.committed.plan.delays.values()
    return delay


def test_cost_and_approver_are_written_with_the_way_in_one_step(salt: Window, qtbot: QtBot, salt_road: Path) -> None:
    before = digest(salt)
    panel = report_rain(salt, qtbot)
    choose(qtbot, panel, "push")
    assert panel.decision.isVisible()
    qtbot.keyClicks(panel.decision.cost, "46 300")
    qtbot.keyClicks(panel.decision.approved_by, "Sam Okafor")
    assert digest(salt) == before
    qtbot.keyClick(panel.decision.approved_by, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    delay = the_delay(salt)
    assert (delay.decision, delay.cost, delay.approved_by) == ("push", 46_300, "Sam Okafor")
    salt.action("undo").trigger()
    assert digest(salt) == before


def test_a_cost_is_of_one_way_and_takes_figures_alone(salt: Window, qtbot: QtBot) -> None:
    panel = report_rain(salt, qtbot)
    choose(qtbot, panel, "push")
    qtbot.keyClicks(panel.decision.cost, "4x6-3")
    assert panel.decision.cost.text() == "463"
    qtbot.keyClicks(panel.decision.approved_by, "Sam")
    first = panel.ways.visualRect(panel.ways.model().index(0, 0)).center()
    qtbot.mouseClick(panel.ways.viewport(), Qt.MouseButton.LeftButton, pos=first)
    assert salt.workspace.preview is not None
    assert salt.workspace.preview.way is not None
    assert salt.workspace.preview.way.name == "owed"
    assert (panel.decision.cost.text(), panel.decision.approved_by.text()) == ("", "Sam")
    salt.action("apply").trigger()
    assert (the_delay(salt).cost, the_delay(salt).approved_by) == (None, "Sam")


def test_what_was_typed_for_a_preview_that_was_left_is_gone(salt: Window, qtbot: QtBot) -> None:
    panel = report_rain(salt, qtbot)
    choose(qtbot, panel, "push")
    qtbot.keyClicks(panel.decision.cost, "12")
    qtbot.keyClicks(panel.decision.approved_by, "Sam")
    salt.action("cancel").trigger()
    assert salt.workspace.decided == (None, "")
    panel = report_rain(salt, qtbot)
    choose(qtbot, panel, "push")
    salt.action("apply").trigger()
    assert (the_delay(salt).cost, the_delay(salt).approved_by) == (None, "")
    assert not panel_of(salt).decision.isVisible()


def test_a_decision_is_typed_later_and_stands_in_the_delay_log(salt: Window, qtbot: QtBot) -> None:
    panel = report_rain(salt, qtbot)
    choose(qtbot, panel, "push")
    salt.action("apply").trigger()
    salt.action("decisions").trigger()
    (dialog,) = salt.findChildren(DecisionsDialog)
    assert dialog.table.item(0, 0).text().startswith("Day 12 rained off from 14:10")

    def type_into(column: int, text: str) -> None:
        dialog.table.setCurrentCell(0, column)
        dialog.table.editItem(dialog.table.item(0, column))
        (field,) = (each for each in dialog.table.findChildren(QLineEdit) if each.isVisible())
        field.selectAll()
        qtbot.keyClicks(field, text)
        qtbot.keyClick(field, Key.Key_Return)
        qtbot.waitUntil(lambda: not any(each.isVisible() for each in dialog.table.findChildren(QLineEdit)))

    type_into(2, "46 300")
    type_into(3, "Ruth Adeyemi")
    delay = the_delay(salt)
    assert (delay.decision, delay.cost, delay.approved_by) == ("push", 46_300, "Ruth Adeyemi")
    type_into(2, "much")
    assert dialog.problem.isVisible()
    assert dialog.table.item(0, 2).text() == "46300"
    log = delay_log(Asked(salt.workspace.committed))
    words = [cell.text for section in log.sections for row in section.rows for cell in row.cells]
    assert "Ruth Adeyemi" in words
    salt.action("undo").trigger()
    assert the_delay(salt).approved_by == ""
    assert dialog.table.item(0, 3).text() == ""
    dialog.close()
