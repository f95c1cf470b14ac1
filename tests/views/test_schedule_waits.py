"""Predecessors typed in place: `12FS+2d; 14SS`, as hands from other planning programs type them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from app.plan import rows as r
from app.plan.errors import EditRefused
from app.views import theme
from app.views.schedule import waits
from app.views.schedule.editor import CellEditor
from tests.views import schedule_film as film
from tests.views.schedule_hand import LEFT, RECCE, REDRESS, TEMPS, TURNOVER, Hand, opened

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def hand(qtbot: QtBot, light: theme.Theme, tmp_path: Path) -> Iterator[Hand]:
    with opened(qtbot, tmp_path / "shoot.coverset") as found:
        found.chart.show_column("pred", True)
        yield found


def edit(hand: Hand, ref: tuple[str, int]) -> CellEditor:
    QTest.mouseDClick(hand.viewport, LEFT, pos=hand.view.cell_rect(ref, "pred").center())
    assert hand.chart.editor.column == "pred"
    return hand.chart.editor


def enter(line: CellEditor, text: str) -> None:
    line.selectAll()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def links_of(hand: Hand, activity: int) -> list[tuple[str, int, str, int, str]]:
    found = [link for link in hand.workspace.plan.links.values() if link.succ_id == activity]
    return sorted((link.pred_kind, link.pred_id, link.type, link.lag, link.lag_unit) for link in found)


def shown(hand: Hand, ref: tuple[str, int]) -> str:
    row = hand.chart.table.rows[hand.chart.table.index(ref) or 0]
    assert hand.chart.faces is not None
    return hand.chart.faces.of(row).texts.get("pred", "")


def test_predecessors_are_typed_by_number_in_one_step_and_shown_alike(hand: Hand):
    steps = hand.undo_steps()
    enter(edit(hand, RECCE), "4FS+2d; 5SS")  # the redress and the sluice boards, in the plan's order
    assert links_of(hand, film.RECCE) == [
        ("activity", film.REDRESS, "FS", 2 * film.DAY, "working"),
        ("activity", film.SLUICE, "SS", 0, "working"),
    ]
    assert shown(hand, RECCE) == "4FS+2d; 5SS"
    assert hand.undo_steps() == steps + 1
    kept = {link.pred_id: link.id for link in hand.workspace.plan.links.values() if link.succ_id == film.RECCE}
    enter(edit(hand, RECCE), "4FF, 1")
    # one changed its type, one went, one came
    assert links_of(hand, film.RECCE) == [
        ("activity", film.TURNOVER, "FS", 0, "working"),
        ("activity", film.REDRESS, "FF", 0, "working"),
    ]
    now = {link.pred_id: link.id for link in hand.workspace.plan.links.values() if link.succ_id == film.RECCE}
    assert now[film.REDRESS] == kept[film.REDRESS]
    assert hand.undo_steps() == steps + 2
    hand.workspace.undo()
    assert shown(hand, RECCE) == "4FS+2d; 5SS"


def test_the_day_after_reads_as_short_as_it_can_and_is_the_same_link_when_typed_again(hand: Hand):
    enter(edit(hand, RECCE), "4FS+0 whole days, 5 next day; 1")
    said = [
        ("activity", film.TURNOVER, "FS", 0, "working"),
        ("activity", film.REDRESS, "FS", 0, "days"),
        ("activity", film.SLUICE, "FS", 0, "days"),
    ]
    assert links_of(hand, film.RECCE) == said
    assert sorted(shown(hand, RECCE).split("; ")) == ["1", "4 next day", "5 next day"]
    steps, line = hand.undo_steps(), edit(hand, RECCE)
    enter(line, line.text())
    assert (links_of(hand, film.RECCE), hand.undo_steps()) == (said, steps)


def test_a_row_that_waits_for_nothing_any_more(hand: Hand):
    line = edit(hand, TEMPS)
    assert line.text() == "1"
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Backspace)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert links_of(hand, film.TEMPS) == []
    assert hand.workspace.document.history()[-1].label.endswith("waits for nothing")


def test_a_circle_is_refused_at_the_cell_with_its_chain(hand: Hand):
    steps, digest = hand.undo_steps(), hand.workspace.document.digest()
    line = edit(hand, TURNOVER)
    enter(line, "Sc 42; 2FS")
    refusal = hand.chart.editor.refusal
    assert refusal.isVisible()
    assert "form a circle" in refusal.text()
    assert "Temps for director’s cut" in refusal.text()
    assert "Turnover Sc 42, salt-pan flood" in refusal.text()
    assert (line.isVisible(), line.text()) == (True, "Sc 42; 2FS")
    assert (hand.failures, hand.undo_steps(), hand.workspace.document.digest()) == ([], steps, digest)
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert not refusal.isVisible()
    assert shown(hand, TURNOVER) == "Sc 42"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("99", "“99” is no row’s number or name. Maybe 12, 12FS+2d, 14SS or Day 12."),
        ("4FX", "“4FX” is no row’s number or name. Maybe 12, 12FS+2d, 14SS or Day 12."),
        ("6", "“6” is this row itself: nothing can wait for itself."),
        ("4SS+2 whole days", "“4SS+2 whole days”: a lag in whole days needs FS, and no negative number."),
        ("4+9000d", "“4+9000d” is a lag longer than five years."),
        ("4+" + "9" * 320 + "d", "“4+" + "9" * 320 + "d” is a lag longer than five years."),
        ("4+" + "9" * 320 + " whole days", "“4+" + "9" * 320 + " whole days” is a lag longer than five years."),
        ("4; 4FS+1d", "Second unit recce waits for one thing twice in the same way. Nothing was changed."),
    ],
)
def test_what_means_no_predecessor_is_refused_at_the_cell(hand: Hand, text: str, reason: str):
    digest = hand.workspace.document.digest()
    enter(edit(hand, RECCE), text)
    assert hand.chart.editor.refusal.text() == reason
    assert hand.workspace.document.digest() == digest


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("4", ("activity", film.REDRESS, "FS", 0, "working")),
        ("4 fs + 1.5 d", ("activity", film.REDRESS, "FS", 810, "working")),
        ("4−3h", ("activity", film.REDRESS, "FS", -180, "working")),
        ("4FF+1w", ("activity", film.REDRESS, "FF", 2700, "working")),
        ("4+2ed", ("activity", film.REDRESS, "FS", 2880, "elapsed")),
        ("4SF-6 eh", ("activity", film.REDRESS, "SF", -360, "elapsed")),
        ("4+2 whole days", ("activity", film.REDRESS, "FS", 2, "days")),
        ("4 next day", ("activity", film.REDRESS, "FS", 0, "days")),
        ("4FS Next  day", ("activity", film.REDRESS, "FS", 0, "days")),
        ("4+0 whole days", ("activity", film.REDRESS, "FS", 0, "days")),
        ("Day 13 next day", ("session", 513, "FS", 0, "days")),
        ("net loft, storm redress SS+1d", ("activity", film.REDRESS, "SS", film.DAY, "working")),
        ("Day 13", ("session", 513, "FS", 0, "working")),
        ("Sc 43 SS", ("scene_first", 82, "SS", 0, "working")),
        ("Sc 43", ("scene_last", 82, "FS", 0, "working")),
        ("last day of Salt Pans FS+2d", ("last", 71, "FS", 2 * film.DAY, "working")),
        ("picture lock", ("activity", film.LOCK, "FS", 0, "working")),
        ("wrap", ("wrap", 0, "FS", 0, "working")),
    ],
)
def test_how_predecessors_may_be_written(text: str, link: tuple[object, ...]):
    found = waits.parse(film.film(), film.RECCE, text)
    assert [(wait.kind, wait.id, wait.type, wait.lag, wait.lag_unit) for wait in found] == [link]


def test_a_name_that_ends_like_a_lag_is_a_name_and_one_of_two_rows_is_asked_for():
    plan = film.film()
    more = plan.draft(
        "",
        lambda draft: [
            draft.put(r.Activity(901, "Turnover Sc 12-19", film.VFX, film.DAY, rank=10)),
            draft.put(r.Activity(902, "Wrap out", film.ART, film.DAY, rank=11)),
            draft.put(r.Activity(903, "Wrap out", film.ART, film.DAY, rank=12)),
        ],
    )
    plan = plan.with_change(more)
    assert [wait.id for wait in waits.parse(plan, film.RECCE, "Turnover Sc 12-19")] == [901]
    assert [(wait.id, wait.type) for wait in waits.parse(plan, film.RECCE, "Turnover Sc 12-19 SS")] == [(901, "SS")]
    with pytest.raises(EditRefused, match="could be several rows: 8, 9"):
        waits.parse(plan, film.RECCE, "wrap out")


def test_every_link_of_the_plan_reads_back_as_it_is_written():
    plan = film.film()
    lags = [
        ("FS", 0, "days"),
        ("FS", 3, "days"),
        ("SS", -90, "working"),
        ("FF", 1440, "elapsed"),
        ("SF", 60, "elapsed"),
    ]
    made = plan.draft(
        "",
        lambda draft: [
            draft.put(r.Link(990 + i, "activity", film.SLUICE - i % 2, "activity", film.RECCE, *lag))  # type: ignore[arg-type]
            for i, lag in enumerate(lags)
        ],
    )
    plan = plan.with_change(made)
    for activity in plan.activities:
        wanted = waits.parse(plan, activity, waits.text_of(plan, activity))
        found = [link for link in plan.links.values() if (link.succ_kind, link.succ_id) == ("activity", activity)]
        said = [(link.pred_kind, link.pred_id, link.type, link.lag, link.lag_unit) for link in found]
        assert [(wait.kind, wait.id, wait.type, wait.lag, wait.lag_unit) for wait in wanted] == said


def test_a_name_is_completed_to_its_number(hand: Hand):
    line = edit(hand, RECCE)
    line.selectAll()
    QTest.keyClicks(line, "5SS; storm")
    popup = line.completer().popup()
    assert popup.isVisible()
    assert [popup.model().index(i, 0).data() for i in range(popup.model().rowCount())] == ["4  Net Loft, storm redress"]
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert line.text() == "5SS; 4"
    assert line.isVisible()
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert shown(hand, RECCE) == "5SS; 4"


def test_return_and_tab_take_an_offer_without_walking_to_it(hand: Hand):
    line = edit(hand, RECCE)
    line.selectAll()
    QTest.keyClicks(line, "storm")  # one offer
    QTest.keyClick(line.completer().popup(), Qt.Key.Key_Return)
    assert (line.text(), line.isVisible()) == ("4", True)
    QTest.keyClicks(line, "; salt")  # two, the turnover and the sluice boards
    assert line.completer().completionCount() == 2
    QTest.keyClick(line.completer().popup(), Qt.Key.Key_Tab)
    assert line.text() == "4; 1"
    QTest.keyClicks(line, "; salt")
    QTest.keyClick(line.completer().popup(), Qt.Key.Key_Return)
    assert line.refusal.text().startswith("“salt” is no row’s number or name.")
    QTest.keyClick(line, Qt.Key.Key_Escape)


def test_a_tool_tip_names_what_the_numbers_stand_for(hand: Hand, qtbot: QtBot):
    enter(edit(hand, RECCE), "4FS+2d; Day 13 SS")
    at = hand.view.cell_rect(RECCE, "pred").center()
    QCoreApplication.sendEvent(hand.viewport, QHelpEvent(QEvent.Type.ToolTip, at, hand.viewport.mapToGlobal(at)))
    assert QToolTip.text() == "4 Net Loft, storm redress, FS+2d\nDay 13, SS"
    QToolTip.hideText()


def test_numbers_stay_however_the_rows_are_sorted_and_come_with_the_column(hand: Hand):
    assert {"no", "pred"} <= set(hand.chart.columns)
    assert hand.chart.faces is not None

    def numbers() -> dict[str, str]:
        lines = [row for row in hand.chart.table.rows if row.kind == "line"]
        return {row.name: hand.chart.faces.of(row).texts.get("no", "") for row in lines}

    before = numbers()
    assert before["Second unit recce"] == "6"
    hand.chart.sort_by("name")
    assert numbers() == before


def test_predecessors_go_to_a_spreadsheet_and_come_back(hand: Hand):
    enter(edit(hand, RECCE), "4FS+2d")
    hand.workspace.select(RECCE)
    hand.key(Qt.Key.Key_C, CONTROL)
    titles, cells = QGuiApplication.clipboard().text().splitlines()
    copied = dict(zip(titles.split("\t"), cells.split("\t"), strict=True))
    assert (copied["No."], copied["Predecessors"]) == ("6", "4FS+2d")
    QGuiApplication.clipboard().setText("Activity\tPredecessors\nSecond unit recce\t5SS; Day 13\n")
    steps = hand.undo_steps()
    hand.key(Qt.Key.Key_V, CONTROL)
    assert shown(hand, RECCE) == "5SS; Day 13"
    assert hand.undo_steps() == steps + 1
    hand.workspace.select(REDRESS)
    QGuiApplication.clipboard().setText("Activity\tPredecessors\nNet Loft, storm redress\t77\n")
    hand.key(Qt.Key.Key_V, CONTROL)
    assert "Predecessors “77”: that is no row’s number or name." in hand.failures[-1]


def test_a_plan_of_another_program_is_pasted_with_its_own_numbers(hand: Hand):
    hand.workspace.select(("departments", film.ART))
    text = (
        "ID\tTask Name\tDuration\tStart\tPredecessors\n"
        "1\tBuild\t3 days\t\t\n"
        "2\tPaint\t2 days?\t\t1FS+1d\n"
        "3\tDress\t1 day\t\t2SS; 1; Day 13\n"
    )
    QGuiApplication.clipboard().setText(text)
    steps = hand.undo_steps()
    hand.key(Qt.Key.Key_V, CONTROL)
    assert hand.failures == []
    assert hand.undo_steps() == steps + 1
    made = {row.name: row for row in hand.workspace.plan.activities.values()}
    assert (made["Paint"].duration, made["Paint"].position) == (2 * film.DAY, "asap")
    assert links_of(hand, made["Paint"].id) == [("activity", made["Build"].id, "FS", film.DAY, "working")]
    found = links_of(hand, made["Dress"].id)
    assert sorted(found) == sorted(
        [
            ("activity", made["Paint"].id, "SS", 0, "working"),
            ("activity", made["Build"].id, "FS", 0, "working"),
            ("session", 513, "FS", 0, "working"),
        ]
    )


def test_a_pasted_predecessor_that_is_none_is_named_and_nothing_is_made(hand: Hand):
    hand.workspace.select(("departments", film.ART))
    digest = hand.workspace.document.digest()
    QGuiApplication.clipboard().setText("ID\tName\tPredecessors\n1\tBuild\t\n2\tPaint\t88\n")
    hand.key(Qt.Key.Key_V, CONTROL)
    assert hand.failures[0].startswith("Nothing was pasted. Line 3 (Paint), Predecessors “88”: that is no row’s number")
    assert hand.workspace.document.digest() == digest
