"""Deadlines: departments worst first, lines by due, state and reason, before and after a change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.edits.board import move_strips
from app.edits.delays import DelayReport, report_delay
from app.engine.schedule import compute
from app.plan import rows as r
from app.plan import units
from app.plan.labels import find_session, find_strips
from app.reports.wording import lower_first
from app.views import marks
from app.views.board.boneyard import cards
from app.views.deadline_facts import Facts, headline, scene_list, together
from app.views.deadline_parts import DATA, DayStrip
from app.views.deadlines import DeadlinesView
from app.views.window import Window
from app.views.workspace import Workspace
from tests.views import schedule_film as f

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def facts() -> Facts:
    """The small shoot of the Schedule's tests, on Wed 5 May 14:12, compared with nothing."""
    schedule = compute(f.film())
    assert schedule.as_of is not None
    return Facts(schedule, None, schedule.as_of)


@pytest.fixture
def salt(open_window: Callable[[Path | None], Window], salt_road: Path) -> Window:
    return open_window(salt_road)


@pytest.fixture
def view(salt: Window) -> DeadlinesView:
    made = salt.show_view("deadlines")
    assert isinstance(made, DeadlinesView)
    return made


def departments(view: DeadlinesView) -> list[str]:
    return [view.departments.item(row).text() for row in range(view.departments.count())]


def choose(qtbot: QtBot, view: DeadlinesView, name: str) -> None:
    """Click a department."""
    item = view.departments.item(departments(view).index(name))
    qtbot.mouseClick(view.departments.viewport(), LEFT, pos=view.departments.visualItemRect(item).center())


def choose_line(qtbot: QtBot, view: DeadlinesView, name: str) -> None:
    """Click a deadline of the table."""
    (item,) = [item for item in view.table.items() if item.text(2) == name]
    qtbot.mouseClick(view.table.viewport(), LEFT, pos=view.table.visualItemRect(item).center())


def hurry(window: Window, name: str, day: date) -> None:
    """Type an earlier due for a deadline."""
    deadline = next(d for d in window.workspace.plan.deadlines.values() if d.name.startswith(name))
    window.workspace.edit(f"Due of {name}", lambda draft: draft.put(replace(deadline, due_date=day)))


# as values ------------------------------------------------------------------------------------------------------------
def test_slack_and_working_days_are_those_of_the_engine(facts: Facts) -> None:
    for deadline in facts.plan.deadlines.values():
        line = facts.line(deadline)
        times = facts.schedule.deadlines[deadline.id]
        assert line.slack == times.slack_days
        if times.due is not None and line.working_days is not None:
            working = facts.schedule.calendar_of_department(deadline.department_id)
            assert line.working_days == working.working_days_between(facts.now, times.due)


def test_without_a_comparison_a_state_is_late_tight_or_on_time(facts: Facts) -> None:
    for key in facts.plan.deadlines:
        assert facts.state(key) == facts.schedule.state_of(key)
        assert facts.state(key) in marks.WORDS


def test_the_worst_department_comes_first() -> None:
    plan = f.film()
    lock = plan.deadlines[f.LOCK_DUE]
    change = plan.draft("Earlier", lambda draft: draft.put(replace(lock, due_date=date(2027, 4, 27))))
    schedule = compute(plan).with_change(change)
    assert schedule.as_of is not None
    rows = Facts(schedule, None, schedule.as_of).departments()
    assert rows[0].department.id == f.EDITORIAL
    assert rows[0].counts[0] == ("late", 1)
    assert rows[0].text.startswith("1 late")


def test_equal_deadlines_of_one_rule_and_session_are_one_line(workspace: Workspace) -> None:
    """The Weir's parts are contracted by one rule; parts that begin on one day stand on one line."""
    now = units.at_local(date(2027, 4, 1), 600, "Europe/London")
    facts = Facts(workspace.schedule, None, now)
    casting = next(d for d in facts.plan.departments.values() if d.name == "Casting")
    mine = [d for d in facts.plan.deadlines.values() if d.tracked and d.department_id == casting.id]
    lines = facts.lines(casting.id)
    assert sum(line.count for line in lines) == len(mine)
    for line in lines:
        if line.count > 1:
            for name in line.members[:2]:
                assert name.removeprefix("Contract ") in line.name, "who it is about can be read"
            assert line.name == together("Contract {subject}", line.members)
            assert len({facts.schedule.deadlines[d.id].due for d in mine if d.name in line.members}) == 1
    row = next(row for row in facts.departments() if row.department.id == casting.id)
    assert row.open == len(mine)


def test_the_headline_says_how_many_until_when_and_the_least_slack(facts: Facts) -> None:
    lines = facts.lines(f.EDITORIAL)
    said = headline(facts, lines)
    coming = [line for line in lines if line.group != "met"]
    least = min((line for line in coming if line.slack is not None), key=lambda line: line.slack or 0)
    assert said.startswith(f"{len(coming)} deadline")
    assert "Nothing late" in said
    assert said.endswith(f": {least.name}.")
    assert headline(facts, []) == "No deadline to come."


@pytest.mark.parametrize(
    ("labels", "text"),
    [
        ([], ""),
        (["42"], "Sc 42"),
        (["53", "55"], "Sc 53, 55"),
        (["49", "50"], "Sc 49, 50"),
        (["108", "109", "110", "111", "112"], "Sc 108–112"),
        (["12", "12A", "13", "14", "15"], "Sc 12, 12A, 13–15"),
        (["1", "3", "5", "7", "9", "11", "13"], "Sc 1, 3, 5, 7, 9 and 2 more"),
    ],
)
def test_scenes_are_drawn_together(labels: list[str], text: str) -> None:
    assert scene_list(labels) == text


@pytest.mark.parametrize(
    ("what", "names", "text"),
    [
        ("Contract {subject}", ["Contract Will", "Contract Edward"], "Contract Will, Edward"),
        ("Contract {subject}", [f"Contract {one}" for one in "ABCDEF"], "Contract A, B, C, D, E, F"),
        ("Contract {subject}", [f"Contract {one}" for one in "ABCDEFGH"], "Contract A, B, C, D, E, F, 2 more"),
        ("{subject}, sketches", ["Hut, sketches", "Pier, sketches"], "Hut, Pier, sketches"),
        ("Contract {subject}", ["Contract Will", "Edward signs"], "Contract Will, Edward signs"),
    ],
)
def test_deadlines_of_one_rule_are_named_together(what: str, names: list[str], text: str) -> None:
    assert together(what, names) == text


@pytest.mark.parametrize("now", [date(2026, 5, 12), date(2027, 4, 1)])
def test_the_line_of_days_begins_where_something_is_due(workspace: Workspace, qtbot: QtBot, now: date) -> None:
    facts = Facts(workspace.schedule, None, units.at_local(now, 600, "Europe/London"))
    lines = [line for department in facts.departments() for line in facts.lines(department.department.id)]
    dues = sorted(line.due for line in lines if line.due is not None and line.due >= now)
    strip = DayStrip()
    qtbot.addWidget(strip)
    strip.resize(600, 62)
    strip.show_lines(facts, lines)
    assert strip.first_day().weekday() == 0
    assert strip.first_day() <= dues[0] < strip.first_day() + timedelta(days=35)
    strip.show_lines(facts, [])
    assert strip.first_day() <= now < strip.first_day() + timedelta(days=7)


# in the window --------------------------------------------------------------------------------------------------------
def test_every_tracked_deadline_of_the_film_can_be_reached(view: DeadlinesView, salt: Window, qtbot: QtBot) -> None:
    plan = salt.workspace.plan
    seen = 0
    for name in departments(view):
        choose(qtbot, view, name)
        assert view.title.text() == name
        seen += sum(item.data(0, Qt.ItemDataRole.UserRole).count for item in view.table.items())
    assert seen == sum(deadline.tracked for deadline in plan.deadlines.values())


def test_a_lateness_moves_its_department_to_the_top_and_says_by_how_much(
    view: DeadlinesView, salt: Window, qtbot: QtBot
) -> None:
    assert departments(view)[0] != "VFX"
    hurry(salt, "Turnover Sc 42", date(2027, 5, 17))
    assert departments(view)[0] == "VFX"
    choose(qtbot, view, "VFX")
    choose_line(qtbot, view, "Turnover Sc 42, salt-pan flood")
    (deadline,) = salt.workspace.selected("deadlines")
    slack = salt.workspace.schedule.deadlines[deadline].slack_days
    assert slack is not None
    assert slack < 0
    assert view.detail.chip.text() == f"{-slack} day{'s' if slack < -1 else ''} late"
    assert view.detail.values["Due"].text().startswith("Mon 17 May")
    assert salt.status_line.left.whole().startswith("Selected: Turnover Sc 42")


def test_a_choice_here_is_a_choice_everywhere_and_the_other_way_round(
    view: DeadlinesView, salt: Window, qtbot: QtBot
) -> None:
    choose(qtbot, view, "Editorial")
    choose_line(qtbot, view, "Picture lock")
    (deadline,) = salt.workspace.selected("deadlines")
    assert ("activities", salt.workspace.plan.deadlines[deadline].expected_id) in salt.workspace.selection
    other = next(d for d in salt.workspace.plan.deadlines.values() if d.name.startswith("Turnover Sc 42"))
    salt.workspace.select(("deadlines", other.id))
    assert view.title.text() == "VFX"
    assert view.detail.name.text() == other.name


def test_the_reason_ends_with_what_makes_the_due(view: DeadlinesView, qtbot: QtBot) -> None:
    choose(qtbot, view, "VFX")
    choose_line(qtbot, view, "Turnover Sc 42, salt-pan flood")
    said = view.detail.steps.texts()
    assert any("Day 12" in text for text in said)
    assert any(text.startswith("Due Tue 25 May") for text in said)


def test_a_preview_shows_states_slack_before_and_after_and_causes(
    view: DeadlinesView, salt: Window, qtbot: QtBot
) -> None:
    plan = salt.workspace.plan
    scene = next(s for s in plan.scenes.values() if s.label == "42")
    strip = plan.strips_of_scene(scene.id)[0]
    last = [
        s for s in plan.session_order(strip.session_id and plan.sessions[strip.session_id].unit_id) if s.kind == "shoot"
    ][-1]
    change = salt.workspace.draft(
        "Sc 42 on the last day", lambda d: d.put(replace(strip, session_id=last.id, rank=1 << 40))
    )
    assert change is not None
    salt.workspace.show_preview(change, "Sc 42 on the last day")
    preview = salt.workspace.preview
    assert preview is not None
    turnover = next(
        c for c in preview.knock_on.changes if plan.deadlines[c.deadline_id].name.startswith("Turnover Sc 42")
    )
    assert turnover.state == "late"
    choose(qtbot, view, "VFX")
    choose_line(qtbot, view, "Turnover Sc 42, salt-pan flood")
    before, after = turnover.before.slack_days, turnover.after.slack_days
    assert view.detail.values["Slack"].text() == f"{units.signed(before)} → {units.signed(after)}"
    assert any("Sc 42" in text for text in view.detail.steps.texts())
    unchanged = [item for item in view.table.items() if item.text(7) == "Unchanged"]
    assert unchanged
    salt.workspace.cancel_preview()
    assert "→" not in view.detail.values["Slack"].text()


def test_what_hangs_on_a_lost_strip_is_owed(view: DeadlinesView, salt: Window, qtbot: QtBot) -> None:
    """Day 12 is rained off and nothing is decided: VFX's turnover of Sc 42 has no date, and says what for."""
    plan = salt.workspace.plan
    session = find_session(plan, "12")
    report = DelayReport("weather", session.id, units.at_local(session.day, 14 * 60 + 10, "Europe/London"))
    schedule = salt.workspace.committed
    assert salt.workspace.edit("Rained off", lambda draft: report_delay(draft, report, schedule)) is not None
    assert "VFX" in departments(view)
    choose(qtbot, view, "VFX")
    choose_line(qtbot, view, "Turnover Sc 42, salt-pan flood")
    assert view.detail.chip.text() == "Owed"
    assert view.detail.values["Expected"].text() == "No date"
    assert view.detail.values["Work"].text() == "10 working days"  # as of every other, in days
    state, count = salt.navigation.buttons["deadlines"].badge()
    assert state == "owed"
    assert count == sum(
        salt.workspace.schedule.deadlines[d.id].owed for d in salt.workspace.plan.deadlines.values() if d.tracked
    )
    assert "without a date" in view.summary.text()


def test_against_a_baseline_only_what_changed_has_a_state(view: DeadlinesView, salt: Window) -> None:
    salt.workspace.show_against(salt.workspace.committed, "Yellow")
    assert all(not row.counts for row in view._facts.departments())  # type: ignore[union-attr]
    hurry(salt, "Picture lock", date(2027, 7, 19))
    assert departments(view)[0] == "Editorial"
    salt.workspace.show_against(None)


def test_arrow_keys_go_through_the_deadlines(view: DeadlinesView, salt: Window, qtbot: QtBot) -> None:
    choose(qtbot, view, "Art")
    first = view.names()[0]
    view.table.setFocus()
    assert view.detail.name.text() == first
    qtbot.keyClick(view.table, Qt.Key.Key_Down)
    assert view.detail.name.text() == view.names()[1]


def test_a_hidden_view_is_drawn_anew_when_it_is_seen(view: DeadlinesView, salt: Window) -> None:
    salt.show_view("history")
    hurry(salt, "Turnover Sc 42", date(2027, 5, 17))
    assert departments(view)[0] != "VFX"
    salt.show_view("deadlines")
    assert departments(view)[0] == "VFX"


def test_a_production_without_deadlines_says_so(
    window: Window,
) -> None:
    view = window.show_view("deadlines")
    rules = tuple(window.workspace.plan.deadlines.values())

    def clear(draft) -> None:
        for deadline in rules:
            draft.delete(deadline)

    assert window.workspace.edit("No deadlines", clear) is not None
    assert view._empty.isVisible()
    window.action("undo").trigger()
    assert not view._empty.isVisible()


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_it_is_drawn_in_both_themes(view: DeadlinesView, salt: Window, mode: str) -> None:
    salt.action(f"set_theme.{mode}").trigger()
    picture = view.grab().toImage()
    ground = picture.pixelColor(view.width() // 2, view.height() - 4)
    assert (ground.lightness() < 128) == (mode == "dark")


def test_spoken_lines_carry_name_slack_and_state(view: DeadlinesView, qtbot: QtBot) -> None:
    choose(qtbot, view, "VFX")
    (item,) = [item for item in view.table.items() if item.text(2).startswith("Turnover Sc 42")]
    assert item.data(0, Qt.ItemDataRole.AccessibleTextRole) == "Turnover Sc 42, salt-pan flood, +4, On time"


def test_a_window_has_no_work_and_a_milestone_says_so(facts: Facts) -> None:
    permit = facts.line(facts.plan.deadlines[f.PERMIT_DUE])
    assert permit.done is None
    assert isinstance(facts.plan.deadlines[f.PERMIT_DUE], r.Deadline)


# a department head's hands --------------------------------------------------------------------------------------------
def rain_off(window: Window) -> None:
    """Report Day 12 rained off at 14:10, undecided."""
    session = find_session(window.workspace.plan, "12")
    report = DelayReport("weather", session.id, units.at_local(session.day, 14 * 60 + 10, "Europe/London"))
    schedule = window.workspace.committed
    assert window.workspace.edit("Rained off", lambda draft: report_delay(draft, report, schedule))


def test_done_is_said_by_the_space_bar_and_taken_back_as_one_step(
    view: DeadlinesView, salt: Window, qtbot: QtBot
) -> None:
    choose(qtbot, view, "VFX")
    choose_line(qtbot, view, "Turnover Sc 42, salt-pan flood")
    (key,) = salt.workspace.selected("deadlines")
    hurry(salt, "Turnover Sc 42", date(2027, 5, 17))
    assert salt.workspace.schedule.state_of(key) == "late"
    assert salt.navigation.buttons["deadlines"].badge() == ("late", 1)
    qtbot.keyClick(view.table, Qt.Key.Key_Space)
    assert salt.workspace.plan.deadlines[key].done == date(2027, 5, 5)
    assert view.detail.done.isChecked()
    assert view.detail.done.text() == "Done, Wed 5 May"
    assert salt.workspace.schedule.state_of(key) == "ok"
    assert salt.navigation.buttons["deadlines"].badge()[1] == 0
    assert "nothing late" in view.status_text()
    (item,) = [item for item in view.table.items() if item.text(2).startswith("Turnover Sc 42")]
    assert item.text(1) == "✓"
    assert item.text(5) == "Ready Wed 5 May"
    salt.action("undo").trigger()
    assert salt.workspace.plan.deadlines[key].done is None
    assert not view.detail.done.isChecked()


def test_done_is_said_of_every_deadline_of_a_line(window: Window, qtbot: QtBot) -> None:
    salt, view = window, window.show_view("deadlines")
    plan = salt.workspace.plan
    times = salt.workspace.schedule.deadlines
    first = next(
        d
        for d in plan.deadlines.values()
        if d.tracked and d.rule_id is not None and times[d.id].due_session is not None
    )
    salt.workspace.edit("One more", lambda draft: draft.put(replace(first, id=draft.new_id(), name="One more")))
    together = next(
        (row.department.name, line)
        for row in view._facts.departments()  # type: ignore[union-attr]
        for line in view._facts.lines(row.department.id)  # type: ignore[union-attr]
        if line.count > 1 and line.group != "met"
    )
    choose(qtbot, view, together[0])
    choose_line(qtbot, view, together[1].name)
    view.detail.ensureWidgetVisible(view.detail.done)
    box = view.detail.done
    qtbot.mouseClick(box, LEFT, pos=QPoint(8, box.height() // 2))
    assert view.detail.name.text() == together[1].name
    assert box.isChecked()
    assert all(salt.workspace.plan.deadlines[key].done is not None for key in together[1].ids)


def test_a_comment_is_written_when_it_is_left(view: DeadlinesView, salt: Window, qtbot: QtBot) -> None:
    choose(qtbot, view, "VFX")
    choose_line(qtbot, view, "Turnover Sc 42, salt-pan flood")
    (key,) = salt.workspace.selected("deadlines")
    view.detail.comment.setFocus()
    qtbot.keyClicks(view.detail.comment, "Plates on drive 3.")
    assert salt.workspace.plan.deadlines[key].note == ""
    choose_line(qtbot, view, "Turnover Sc 42, salt-pan flood")
    assert salt.workspace.plan.deadlines[key].note == "Plates on drive 3."
    view.detail.comment.setFocus()
    qtbot.keyClicks(view.detail.comment, "Never mind")
    qtbot.keyClick(view.detail.comment, Qt.Key.Key_Escape)
    assert view.detail.comment.toPlainText() == "Plates on drive 3."
    salt.action("undo").trigger()
    assert salt.workspace.plan.deadlines[key].note == ""


def test_a_half_typed_comment_outlives_somebody_elses_change(view: DeadlinesView, salt: Window, qtbot: QtBot) -> None:
    choose(qtbot, view, "VFX")
    choose_line(qtbot, view, "Turnover Sc 42, salt-pan flood")
    view.detail.comment.setFocus()
    qtbot.keyClicks(view.detail.comment, "Plates")
    hurry(salt, "Picture lock", date(2027, 7, 19))
    assert view.detail.comment.toPlainText() == "Plates"
    (key,) = salt.workspace.selected("deadlines")
    document = salt.workspace.document
    assert document is not None
    salt.action("close").trigger()
    assert salt.files.open_path(document.path)
    assert salt.workspace.plan.deadlines[key].note == "Plates"


@pytest.mark.parametrize("how", ["another view selects", "a department is shown", "the rows are drawn anew"])
def test_a_half_typed_comment_is_kept_where_another_deadline_is_shown(
    view: DeadlinesView, salt: Window, qtbot: QtBot, how: str
) -> None:
    choose(qtbot, view, "VFX")
    choose_line(qtbot, view, "Turnover Sc 42, salt-pan flood")
    (key,) = salt.workspace.selected("deadlines")
    view.detail.comment.setFocus()
    qtbot.keyClicks(view.detail.comment, "Plates")
    plan = salt.workspace.plan
    lock = next(each for each in plan.deadlines.values() if each.name == "Picture lock")
    if how == "another view selects":
        salt.workspace.select(("deadlines", lock.id))
    elif how == "a department is shown":
        view.reveal(("departments", lock.department_id))
    else:  # with another's selection
        view._busy = True
        salt.workspace.select(("deadlines", lock.id))
        view._busy = False
        hurry(salt, "Picture lock", date(2027, 7, 19))
    qtbot.waitUntil(lambda: salt.workspace.plan.deadlines[key].note == "Plates")
    assert salt.workspace.plan.deadlines[lock.id].note == ""
    assert view.detail.comment.toPlainText() == ""


def test_who_to_ring_has_a_number(view: DeadlinesView, salt: Window, qtbot: QtBot) -> None:
    choose(qtbot, view, "VFX")
    assert "No number yet" in view.detail.ring.text()
    plan = salt.workspace.plan
    department = next(d for d in plan.departments.values() if d.name == "VFX")
    head = plan.people[department.head_id or 0]
    salt.workspace.edit("Number", lambda draft: draft.put(replace(head, phone="01632 960 117")))
    assert view.detail.ring.text() == f"{head.name}, {lower_first(head.job)}\n01632 960 117"


def test_what_changed_is_told_against_the_plan_before_the_last_delay(
    view: DeadlinesView, salt: Window, qtbot: QtBot
) -> None:
    choose(qtbot, view, "VFX")
    assert view.detail.since.text() == "Nothing has been issued yet, and no delay was reported."
    before = salt.workspace.committed
    rain_off(salt)
    assert view._since.before is not None
    assert view._since.before.plan == before.plan
    choose(qtbot, view, "VFX")
    assert view.detail.since_title.text() == "Changed for VFX since “Rained off”"
    assert "owed: Turnover Sc 42, salt-pan flood (+4 → no date)" in view.detail.since.text()
    assert "Why: Day 12 rained off from 14:10." in view.detail.since.text()
    salt.action("undo").trigger()
    assert view.detail.since.text() == "Nothing has been issued yet, and no delay was reported."


def test_a_baseline_is_told_against_before_a_delay(view: DeadlinesView, salt: Window, qtbot: QtBot) -> None:
    document = salt.workspace.document
    assert document is not None
    document.freeze_baseline("Schedule", 2, "YELLOW")
    hurry(salt, "Picture lock", date(2027, 7, 19))
    choose(qtbot, view, "Editorial")
    assert view.detail.since_title.text().startswith("Changed for Editorial since Yellow, ")
    said = view.detail.since.text()
    assert "Picture lock" in said
    assert "Due earlier: Picture lock" in said
    choose(qtbot, view, "VFX")
    assert "Picture lock" not in view.detail.since.text()


def test_a_page_is_copied_as_text_with_ctrl_c(view: DeadlinesView, salt: Window, qtbot: QtBot) -> None:
    rain_off(salt)
    choose(qtbot, view, "VFX")
    qtbot.keyClick(view.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    said = QApplication.clipboard().text()
    assert said.startswith("The Salt Road: VFX, deadlines as of Wed 5 May\n")
    for item in view.table.items():
        if item.text(1) != "✓":
            assert item.text(2) in said
    assert "Since “Rained off”:" in said


def test_a_department_is_a_place_that_can_be_gone_to(view: DeadlinesView, salt: Window) -> None:
    department = next(d for d in salt.workspace.plan.departments.values() if d.name == "Props")
    salt.show_view("history")
    salt.workspace.reveal("deadlines", ("departments", department.id))
    assert salt.view is view
    assert view.title.text() == "Props"


def test_all_that_one_line_stands_for_can_be_read_beside_it(
    open_window: Callable[[Path | None], Window], film: Path
) -> None:
    view = open_window(film).show_view("deadlines")
    assert isinstance(view, DeadlinesView)
    facts = Facts(view._workspace.schedule, None, units.at_local(date(2027, 4, 1), 600, "Europe/London"))
    one = facts.lines(facts.departments()[0].department.id)[0]
    several = replace(one, members=("Contract Will", "Contract Edward", "Contract Josephine"))
    view.detail.show_line(facts, several, None)
    assert view.detail.each.isVisible()
    assert view.detail.each.text() == ", ".join(several.members)
    assert view.detail.each.wordWrap()
    view.detail.show_line(facts, one, None)
    assert not view.detail.each.isVisible()


def test_what_is_met_is_folded_until_its_heading_is_clicked(view: DeadlinesView, salt: Window, qtbot: QtBot) -> None:
    choose(qtbot, view, "Art")
    last = view.table.items()[-1].data(0, DATA)
    done = units.local_date(salt.workspace.schedule.as_of or 0, salt.workspace.plan.production.zone)
    rows = [salt.workspace.plan.deadlines[key] for key in last.ids]
    salt.workspace.edit("Done", lambda draft: [draft.put(replace(row, done=done)) for row in rows])

    def met() -> list[bool]:
        """Whether each row of the group is hidden."""
        return [item.isHidden() for item in view.table.items() if item.data(0, DATA).group == "met"]

    heads = [view.table.topLevelItem(row) for row in range(view.table.topLevelItemCount())]
    (head,) = [item for item in heads if item.data(0, DATA) is None and item.text(0) == "Met"]
    assert last.name in [item.text(2) for item in view.table.items() if item.isHidden()]
    assert all(met())
    assert not any(item.isHidden() for item in view.table.items() if item.data(0, DATA).group != "met")
    assert head.data(0, Qt.ItemDataRole.AccessibleTextRole).endswith("latest first, folded")
    view.table.scrollToItem(head)
    for hidden in (False, True):
        qtbot.mouseClick(view.table.viewport(), LEFT, pos=view.table.visualItemRect(head).center())
        assert set(met()) == {hidden}
    qtbot.keyClick(view.table, Qt.Key.Key_Return)
    assert not any(met())
    qtbot.keyClick(view.table, Qt.Key.Key_Return)
    view.reveal(("deadlines", last.deadline.id))  # what is asked for is shown
    assert not any(met())


def test_the_rule_that_made_a_deadline_is_told_beside_it(view: DeadlinesView, salt: Window) -> None:
    plan = salt.workspace.plan
    deadline = next(found for found in plan.deadlines.values() if found.rule_id is not None and found.tracked)
    assert plan.rules[deadline.rule_id or 0].key == "vfx-turnover"
    view.reveal(("deadlines", deadline.id))
    assert view.detail.values["Rule"].text() == ("Turnover 10 working days after shooting (lead rule “VFX turnover”)")
    typed = next(found for found in plan.deadlines.values() if found.rule_id is None and found.tracked)
    view.reveal(("deadlines", typed.id))
    assert not view.detail.values["Rule"].isVisible()


def test_what_hangs_on_a_scene_in_the_boneyard_waits_for_a_day_and_is_counted(salt: Window):
    """Sc 42 is the last with the crane; on its turnover hang the temps and the lock."""
    before = Facts(salt.workspace.committed, None, salt.workspace.committed.as_of or 0)
    assert before.waiting == {}
    plan = salt.workspace.plan
    sc42 = find_strips(plan, "42")[0]
    salt.workspace.edit("Sc 42 to the boneyard", lambda draft: move_strips(draft, [sc42.id], None))
    schedule = salt.workspace.committed
    facts = Facts(schedule, None, schedule.as_of or 0)
    names = [schedule.plan.deadlines[found].name for found in facts.waiting]
    assert set(names) >= {"Turnover Sc 42, salt-pan flood", "Telescopic crane, return", "Picture lock"}
    turnover = next(d for d in plan.deadlines.values() if d.name == "Turnover Sc 42, salt-pan flood")
    assert facts.line(turnover).state_text == "No day"
    assert marks.family(facts.line(turnover).state) == "owed"
    assert any(dict(line.counts).get("waiting") for line in facts.departments())
    assert facts.why(turnover.id, None)[0] == ("Waits for a day", "Sc 42 lies in the boneyard")
    card = next(card for card in cards(salt.workspace) if card.row.label == "42")
    assert card.note == f"{names[0]} and {len(names) - 1} more wait for a day"
    wrap = next(d for d in plan.deadlines.values() if d.name == "Main unit wrap")
    assert ("5 strips lie in the boneyard", "not counted: they may need later days") in facts.why(wrap.id, None)
