"""Progress, the spreadsheet's clipboard, reasons and summary bars in the Schedule view, under hands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.edits import activities as edits
from app.edits import production
from app.views import theme
from app.views.schedule import clipboard
from tests.views import schedule_film as film
from tests.views.schedule_hand import LEFT, RECCE, REDRESS, TEMPS, TURNOVER, Hand, opened

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def hand(qtbot: QtBot, light: theme.Theme, tmp_path: Path) -> Iterator[Hand]:
    with opened(qtbot, tmp_path / "shoot.coverset") as found:
        yield found


def reported_up_to(hand: Hand, day: date) -> None:
    until = film.instant(day, 1080)
    hand.workspace.edit("Progress", lambda draft: production.set_status_date(draft, until))


# progress -------------------------------------------------------------------------------------------------------------
def test_started_and_finished_are_asked_from_the_menu(hand: Hand):
    reported_up_to(hand, date(2027, 5, 12))
    hand.workspace.select(REDRESS, RECCE)
    hand.menu("Started…", under="Progress")
    assert hand.chart.prompt.text() == "Thu 6 May"  # as planned
    steps = hand.undo_steps()
    hand.type_into_prompt("7 May")
    for found in (film.REDRESS, film.RECCE):
        assert hand.workspace.plan.activities[found].actual_start == film.instant(date(2027, 5, 7))
    hand.menu("Finished…", under="Progress")
    hand.type_into_prompt("11 May")
    for found in (film.REDRESS, film.RECCE):
        assert hand.workspace.plan.activities[found].actual_finish == film.instant(date(2027, 5, 11), 1080)
    assert hand.undo_steps() == steps + 2


def test_what_has_not_happened_yet_stays_asked(hand: Hand):
    said: list[str] = []
    hand.workspace.failed.connect(said.append)
    hand.workspace.select(REDRESS)
    hand.menu("Started…", under="Progress")
    hand.type_into_prompt("10 May")
    assert hand.workspace.plan.activities[film.REDRESS].actual_start is None
    assert "progress is reported up to Wed 5 May" in said[0]
    assert hand.chart.prompt.isVisible()
    QTest.keyClick(hand.chart.prompt, Qt.Key.Key_Escape)


def test_not_started_moves_work_past_the_date_of_progress(hand: Hand):
    reported_up_to(hand, date(2027, 5, 12))
    hand.workspace.select(REDRESS)
    hand.menu("Not started", under="Progress")
    assert hand.workspace.plan.activities[film.REDRESS].not_started
    assert hand.start_of(film.REDRESS) >= date(2027, 5, 12)


def test_what_is_still_to_do_is_asked_of_what_has_begun(hand: Hand):
    hand.workspace.select(("deadlines", film.SLUICE_DUE))
    hand.menu("Still to do…", under="Progress")
    hand.type_into_prompt("4 d")
    assert hand.workspace.plan.activities[film.SLUICE].remaining == 4 * film.DAY
    hand.workspace.select(REDRESS)
    hand.menu("Still to do…", under="Progress")
    hand.type_into_prompt("1 d")
    assert hand.chart.prompt.isVisible()  # it has not begun
    QTest.keyClick(hand.chart.prompt, Qt.Key.Key_Escape)


def test_work_nobody_has_spoken_of_is_marked_and_counted(hand: Hand):
    said: list[str] = []
    hand.workspace.statusChanged.connect(said.append)
    assert hand.view.status_text() == ""
    before = hand.view.grab().toImage()
    reported_up_to(hand, date(2027, 5, 12))
    faces, table = hand.chart.faces, hand.chart.table
    assert faces is not None
    asked = [row.name for row in table.rows if row.kind == "line" and faces.of(row).asked]
    assert sorted(asked) == ["Net Loft, storm redress", "Second unit recce"]
    assert hand.view.status_text() == "2 assumed done as planned, to be asked"
    assert said == [hand.view.status_text()]
    assert hand.view.grab().toImage() != before
    hand.workspace.select(RECCE)
    assert "nobody has said so" in hand.chart.accessibleDescription()


def test_a_part_is_typed_into_its_column(hand: Hand):
    reported_up_to(hand, date(2027, 5, 7))
    hand.chart.show_column("done", True)
    QTest.mouseDClick(hand.viewport, LEFT, pos=hand.view.cell_rect(RECCE, "done").center())
    editor = hand.chart.editor
    QTest.keyClicks(editor, "50 %")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    row = hand.workspace.plan.activities[film.RECCE]
    assert (row.progress, row.remaining) == (50, film.DAY)
    assert not editor.isVisible()


# clipboard ------------------------------------------------------------------------------------------------------------
def test_selected_rows_are_copied_with_their_titles(hand: Hand):
    hand.chart.show_column("length", True)
    hand.workspace.select(REDRESS, RECCE)
    hand.key(Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == (
        "Activity\tLength\tDue\tFinish\tSlack\n"
        "Net Loft, storm redress\t2 d\tThu 13 May\tFri 7 May\t+4\n"
        "Second unit recce\t2 d\t\tFri 7 May\t\n"
    )


def test_what_was_copied_changes_nothing_when_it_is_pasted_back(hand: Hand):
    hand.key(Qt.Key.Key_A, CONTROL)
    hand.key(Qt.Key.Key_C, CONTROL)
    steps = hand.undo_steps()
    hand.key(Qt.Key.Key_V, CONTROL)
    assert hand.undo_steps() == steps
    assert hand.failures == []


def test_notes_of_several_lines_go_to_a_spreadsheet_and_back_as_one_cell(hand: Hand):
    hand.chart.set_columns(("notes",))
    hand.workspace.select(REDRESS)
    cell = '"Ask for ""storm"" boards:\n12\tlong, 4\tshort"'
    QGuiApplication.clipboard().setText(f"Activity\tNotes\r\nRedress\t{cell}\r\n")
    hand.key(Qt.Key.Key_V, CONTROL)
    assert hand.failures == []
    assert hand.workspace.plan.deadlines[film.REDRESS_DUE].note == 'Ask for "storm" boards:\n12\tlong, 4\tshort'
    hand.key(Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == f"Activity\tNotes\nRedress\t{cell}\n"
    steps = hand.undo_steps()
    hand.key(Qt.Key.Key_V, CONTROL)
    assert (hand.failures, hand.undo_steps()) == ([], steps)


def test_a_name_of_two_lines_becomes_one_line(hand: Hand):
    hand.workspace.select(RECCE)
    QGuiApplication.clipboard().setText('"Recce\nOrford"\t\t\t\r\n')
    hand.key(Qt.Key.Key_V, CONTROL)
    assert hand.workspace.plan.activities[film.RECCE].name == "Recce Orford"


def test_cells_are_pasted_from_the_selected_row_down_as_one_change(hand: Hand):
    hand.view._order.choose("plan")
    hand.workspace.select(TURNOVER)
    steps = hand.undo_steps()
    QGuiApplication.clipboard().setText(
        "Activity\tDue\tLength\tFinish\r\nTurnover 42\t27 May\t8 d\t1 Jan\r\n\t3 June\t\t\r\n"
    )
    hand.key(Qt.Key.Key_V, CONTROL)
    assert hand.failures == []
    plan = hand.workspace.plan
    assert plan.deadlines[film.TURNOVER_DUE].name == "Turnover 42"
    assert plan.deadlines[film.TURNOVER_DUE].due_date == date(2027, 5, 27)
    assert plan.activities[film.TURNOVER].duration == 8 * film.DAY
    assert plan.deadlines[film.TEMPS_DUE].due_date == date(2027, 6, 3)  # the row below; its name stays
    assert plan.deadlines[film.TEMPS_DUE].name == "Temps for director’s cut"
    assert hand.undo_steps() == steps + 1


def test_without_titles_cells_are_name_due_start_and_length(hand: Hand):
    hand.workspace.select(RECCE)
    QGuiApplication.clipboard().setText("Recce Orford\t\t10 May\t3 d")
    hand.key(Qt.Key.Key_V, CONTROL)
    assert hand.failures == []
    assert hand.workspace.plan.activities[film.RECCE].name == "Recce Orford"
    assert (hand.start_of(film.RECCE), hand.finish_of(film.RECCE)) == (date(2027, 5, 10), date(2027, 5, 12))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Activity\tDue\nRedress\tsoon\n", "Line 2 (Net Loft, storm redress), Due “soon”: that is not a date."),
        ("Activity\tLength\nRedress\tlong\n", "Line 2 (Net Loft, storm redress), Length “long”: that is not a length"),
        ("Activity\tLength\nRedress\t" + "9" * 400, "is longer than 2,000 days"),
        ("Activity\tDue\nRedress\t0001-01-01", "Due “0001-01-01”: that is not a date of the calendar."),
        ("Activity\tDue\nRedress\t9999-12-31", "Due “9999-12-31”: that is not a date of the calendar."),
        (
            "Slack\n3\n",
            "can be pasted: Activity, Start, Length, Due, % done, Started, Finished, Still to do, Predecessors, Notes",
        ),
        ("\n", "There is no text to paste."),
    ],
)
def test_a_cell_that_cannot_be_is_named_and_nothing_is_half_done(hand: Hand, text: str, said: str):
    hand.workspace.select(REDRESS)
    steps, digest = hand.undo_steps(), hand.workspace.document.digest()
    QGuiApplication.clipboard().setText(text)
    hand.key(Qt.Key.Key_V, CONTROL)
    assert said in hand.failures[0]
    assert (hand.undo_steps(), hand.workspace.document.digest()) == (steps, digest)


def test_lines_that_do_not_fit_the_selected_rows_are_refused(hand: Hand):
    hand.workspace.select(REDRESS, RECCE)
    QGuiApplication.clipboard().setText("Activity\nA\nB\nC\n")
    hand.key(Qt.Key.Key_V, CONTROL)
    assert hand.failures == ["3 lines don't fit 2 selected rows. Nothing was changed."]


def test_new_work_pasted_on_a_row_overwrites_none_and_is_that_departments(hand: Hand):
    before = {row.id: row.name for row in hand.workspace.plan.activities.values()}
    hand.chart.select_row(hand.chart.table.index(REDRESS) or 0)
    QGuiApplication.clipboard().setText("Activity\tLength\nADR record\t2 d\nFoley\t3 d\n")
    hand.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    after = {row.id: row for row in hand.workspace.plan.activities.values()}
    assert {key: after[key].name for key in before} == before
    made = {row.name: row for key, row in after.items() if key not in before}
    assert {name: row.department_id for name, row in made.items()} == {"ADR record": film.ART, "Foley": film.ART}
    assert made["Foley"].duration == 3 * film.DAY


def test_values_are_never_pasted_beyond_the_next_heading(hand: Hand):
    before = hand.workspace.plan
    table = hand.chart.table
    last = next(i for i, row in enumerate(table.rows[:-1]) if row.kind == "line" and table.rows[i + 1].kind == "group")
    hand.chart.select_row(last)
    QGuiApplication.clipboard().setText("Length\n2 d\n3 d\n")
    hand.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert hand.workspace.plan is before
    assert hand.failures[-1].endswith(
        "from " + table.rows[last].name + " down to the next heading. Nothing was changed."
    )


def test_pasted_on_a_heading_lines_become_activities_of_that_department(hand: Hand):
    hand.workspace.select(("departments", film.ART))
    steps = hand.undo_steps()
    QGuiApplication.clipboard().setText(
        "Activity\tStart\tLength\tDue\nPaint jetty\t10 May\t2 d\t14 May\nStrike\t17 May\t1 d\t\n"
    )
    hand.key(Qt.Key.Key_V, CONTROL)
    assert hand.failures == []
    made = {row.name: row for row in hand.workspace.plan.activities.values()}
    assert (made["Paint jetty"].department_id, made["Paint jetty"].duration) == (film.ART, 2 * film.DAY)
    assert hand.start_of(made["Strike"].id) == date(2027, 5, 17)
    assert hand.texts("Paint jetty") == ("Paint jetty", "Fri 14 May", "Tue 11 May", "+3")
    assert hand.undo_steps() == steps + 1


def test_a_cell_never_begins_another(hand: Hand):
    hand.workspace.edit("Note", lambda d: edits.set_activity(d, film.RECCE, name="Recce\tand\nmore"))
    hand.workspace.select(RECCE)
    assert clipboard.copied(hand.chart).splitlines()[1].split("\t")[0] == "Recce and more"


# reasons --------------------------------------------------------------------------------------------------------------
def test_control_i_tells_why_a_bar_is_here_and_what_waits(hand: Hand):
    hand.workspace.select(TEMPS)
    hand.key(Qt.Key.Key_I, CONTROL)
    card = hand.chart.why
    assert card.isVisible()
    assert card.text() == [
        "Day 12, Wed 5 May\n    placed on the board",
        "Turnover Sc 42, salt-pan flood, Thu 6 May\n    follows it",
        "Temps for director’s cut, Thu 20 May\n    follows it",
        "Picture lock, Wed 26 May\n    held by it",
    ]
    lines = card.lines()
    assert lines[0].hasFocus()
    QTest.keyClick(lines[0], Qt.Key.Key_Down)
    QTest.keyClick(lines[1], Qt.Key.Key_Return)
    assert not card.isVisible()
    assert hand.workspace.selection == frozenset({("activities", film.TURNOVER)})
    hand.key(Qt.Key.Key_I, CONTROL)
    assert card.isVisible()
    QTest.keyClick(card.lines()[0], Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert hand.chart.hasFocus()


def test_nothing_to_explain_says_so(hand: Hand):
    said: list[str] = []
    hand.workspace.statusChanged.connect(said.append)
    hand.key(Qt.Key.Key_I, CONTROL)
    assert said == ["Select a bar."]
    hand.workspace.select(("deadlines", film.PERMIT_DUE))
    hand.key(Qt.Key.Key_I, CONTROL)
    assert said[1:] == ["Marsh permit, Salt Pans has no work that could wait for something."]


def test_critical_chain_and_slack_are_drawn_when_asked_for(hand: Hand):
    plain = hand.view.grab().toImage()
    menu = hand.view._group.menu()
    entries = {action.text(): action for action in menu.actions()}
    entries["Critical chain"].trigger()
    assert hand.chart.scene().critical == frozenset({film.TURNOVER, film.TEMPS, film.LOCK})
    framed = hand.view.grab().toImage()
    assert framed != plain
    entries["Slack of each bar"].trigger()
    assert hand.view.grab().toImage() != framed
    entries["Critical chain"].trigger()
    entries["Slack of each bar"].trigger()
    assert hand.view.grab().toImage() == plain


# summary bars ---------------------------------------------------------------------------------------------------------
def under(hand: Hand) -> None:
    """Put the temps under the turnover, by Ctrl+]."""
    hand.view._order.choose("plan")
    hand.click(hand.view.cell_rect(TEMPS, "name").center())
    hand.key(Qt.Key.Key_BracketRight, Qt.KeyboardModifier.ControlModifier)


def test_a_bracket_puts_a_row_under_the_one_above_and_the_other_takes_it_out(hand: Hand):
    steps = hand.undo_steps()
    under(hand)
    assert hand.workspace.plan.activities[film.TEMPS].parent_id == film.TURNOVER
    assert hand.undo_steps() == steps + 1
    row = hand.chart.table.rows[hand.chart.table.index(TURNOVER) or 0]
    faces = hand.chart.faces
    assert faces is not None
    bar = faces.of(row).bar
    assert bar is not None
    # its own work from Thu 6 May, for which a deadline waits, and the temps under it, to Wed 26 May
    assert (bar.shape, bar.start) == ("summary", film.instant(date(2027, 5, 6)))
    assert bar.finish == film.instant(date(2027, 5, 26), 1080)
    assert not hand.view.grab().isNull()
    hand.key(Qt.Key.Key_BracketLeft, Qt.KeyboardModifier.ControlModifier)
    assert hand.workspace.plan.activities[film.TEMPS].parent_id is None


def test_a_summary_bar_without_a_deadline_reaches_as_far_as_what_stands_under_it(hand: Hand):
    later = film.instant(date(2027, 5, 12))
    hand.workspace.edit("Laid", lambda d: edits.move_activity(d, film.REDRESS, later))
    hand.workspace.edit("Under", lambda d: edits.set_parent(d, film.REDRESS, film.RECCE))
    row = hand.chart.table.rows[hand.chart.table.index(RECCE) or 0]
    faces = hand.chart.faces
    assert faces is not None
    face = faces.of(row)
    assert face.bar is not None
    assert (face.bar.shape, face.bar.start) == ("summary", later)
    assert (face.start_text, face.finish_text) == ("Wed 12 May", "Thu 13 May")


def test_a_summary_bar_folds_by_key_and_by_its_sign(hand: Hand):
    under(hand)
    hand.workspace.select(TURNOVER)
    hand.key(Qt.Key.Key_Left)
    assert "Temps for director’s cut" not in hand.names()
    assert hand.chart.table.index(TEMPS) == hand.chart.table.index(TURNOVER)
    left, width = hand.chart.layout_now().fold_mark(0)
    hand.click(QPoint(left + width // 2, hand.view.cell_rect(TURNOVER, "name").center().y()))
    assert "Temps for director’s cut" in hand.names()
    hand.workspace.select(TEMPS)
    hand.key(Qt.Key.Key_Left)
    assert hand.workspace.selection == frozenset({TURNOVER})


def test_dragging_a_summary_bar_moves_what_stands_under_it(hand: Hand):
    later = film.instant(date(2027, 5, 10))
    hand.workspace.edit("Laid", lambda d: edits.move_activity(d, film.RECCE, later))
    hand.workspace.edit("Under", lambda d: edits.set_parent(d, film.RECCE, film.REDRESS))
    assert hand.names().index("Second unit recce") == hand.names().index("Net Loft, storm redress") + 1
    steps, start = hand.undo_steps(), hand.view.bar_rect(REDRESS).center()
    hand.drag(start, start + hand.days(0.5), start + hand.days(1))
    hand.drop(start + hand.days(1))
    assert hand.start_of(film.RECCE) == date(2027, 5, 11)
    assert hand.start_of(film.REDRESS) == date(2027, 5, 7)
    assert hand.undo_steps() == steps + 1


def test_the_first_row_has_nothing_to_stand_under(hand: Hand):
    hand.view._order.choose("plan")
    hand.click(hand.view.cell_rect(TURNOVER, "name").center())
    steps = hand.undo_steps()
    hand.key(Qt.Key.Key_BracketRight, Qt.KeyboardModifier.ControlModifier)
    assert hand.undo_steps() == steps
    assert "has no activity above it to stand under" in hand.failures[0]


def test_a_filter_shows_the_summary_bar_of_what_it_finds(hand: Hand):
    under(hand)
    hand.workspace.edit("Owed later", lambda d: d.put(replace(d.plan.deadlines[film.TEMPS_DUE], note="matte")))
    QTest.keyClicks(hand.view.filter_bar.line, "matte")
    shown = [row.name for row in hand.chart.table.rows if row.kind == "line"]
    assert shown == ["Turnover Sc 42, salt-pan flood", "Temps for director’s cut"]


def test_the_card_closes_when_what_it_says_may_be_no_longer_so(hand: Hand):
    hand.workspace.select(TEMPS)
    hand.key(Qt.Key.Key_I, CONTROL)
    assert hand.chart.why.isVisible()
    hand.workspace.edit("Wait", lambda draft: edits.set_link(draft, 402, "FS", film.DAY, "working"))
    assert not hand.chart.why.isVisible()


def test_what_happened_is_typed_into_its_columns_in_place(hand: Hand):
    reported_up_to(hand, date(2027, 5, 12))
    hand.view.resize(1800, 700)
    for column in ("started", "finished", "left"):
        hand.chart.show_column(column, True)

    def fill(column: str, text: str) -> None:
        QTest.mouseDClick(hand.viewport, LEFT, pos=hand.view.cell_rect(RECCE, column).center())
        line = hand.chart.editor
        assert line.column == column
        line.selectAll()
        QTest.keyClicks(line, text) if text else QTest.keyClick(line, Qt.Key.Key_Backspace)
        QTest.keyClick(line, Qt.Key.Key_Return)

    def shown() -> tuple[str, str, str]:
        row = hand.chart.table.rows[hand.chart.table.index(RECCE) or 0]
        texts = hand.chart.faces.of(row).texts
        return texts.get("started", ""), texts.get("finished", ""), texts.get("left", "")

    steps = hand.undo_steps()
    fill("started", "10 May")
    fill("left", "3 d")
    assert shown() == ("Mon 10 May", "", "3 d")
    assert hand.finish_of(film.RECCE) == date(2027, 5, 17)  # three days of work after Wed 12 May
    fill("finished", "11 May")
    assert shown() == ("Mon 10 May", "Tue 11 May", "")
    fill("finished", "")
    assert shown() == ("Mon 10 May", "", "")
    fill("started", "")
    assert shown() == ("", "", "")
    assert hand.undo_steps() == steps + 5
    fill("left", "2 d")
    assert hand.chart.editor.refusal.text().startswith("Second unit recce is not under way.")
