"""The knock-on panel: lines as values, then by mouse and keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.edits.board import move_strips
from app.edits.delays import DelayReport
from app.plan.draft import Draft
from app.plan.labels import find_session, find_strips
from app.plan.plan import Plan
from app.views import theme
from app.views.knock_on import KnockOnPanel
from app.views.knock_on.lines import Line, counts, lines
from app.views.knock_on.panel import preview_way
from app.views.measured import height
from app.views.ways import verdict, what_it_does
from app.views.workspace import Workspace
from app.ways_out.quick import answer
from app.ways_out.way import Answer

LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key


@pytest.fixture
def salt(salt_road: Path, light: theme.Theme) -> Iterator[Workspace]:
    made = Workspace()
    made.open(salt_road)
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def rained_off(salt: Workspace) -> Answer:
    """Day 12's exteriors lost from 14:12."""
    schedule = salt.committed
    session = find_session(schedule.plan, "12")
    return answer(schedule, DelayReport("weather", session.id, start=schedule.as_of, scope="exteriors"))


@pytest.fixture
def panel(salt: Workspace, qtbot: QtBot) -> Iterator[KnockOnPanel]:
    made = KnockOnPanel(salt)
    made.resize(364, 900)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    yield made
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def show(salt: Workspace, found: Answer, name: str) -> None:
    way = found.way(name)
    assert way is not None
    preview_way(salt, found, way)


def shown(panel: KnockOnPanel, kind: str = "deadline") -> list[Line]:
    return [line for line in panel.changes.lines() if line.kind == kind]


def late_draft(plan: Plan) -> Callable[[Draft], object]:
    """Sc 42 to the last day: deadlines are missed, and no delay is behind it."""
    (strip,), last = find_strips(plan, "42"), find_session(plan, "32")
    return lambda draft: move_strips(draft, [strip.id], last.id)


def test_departments_come_worst_first_with_their_heads(salt: Workspace, rained_off: Answer) -> None:
    push = rained_off.way("push")
    assert push is not None
    assert push.knock_on is not None
    assert push.schedule is not None
    made = lines(push.knock_on, rained_off.before, push.schedule)
    departments = [line for line in made if line.kind == "department"]
    assert [line.title for line in departments][:2] == ["VFX", "Editorial"]
    assert departments[0].detail == "Priya Raman, VFX producer"
    order = [salt.committed.plan.departments[d.department_id].name for d in push.knock_on.departments]
    assert [line.title for line in departments] == [name for name in order if name in {d.title for d in departments}]


def test_what_is_folded_and_what_is_shown_add_up(rained_off: Answer) -> None:
    for way in rained_off.ways:
        if way.knock_on is None or way.schedule is None:
            continue
        folded = lines(way.knock_on, rained_off.before, way.schedule)
        whole = lines(way.knock_on, rained_off.before, way.schedule, folded=False)
        drawn = sum(line.kind == "deadline" for line in folded)
        hidden = way.knock_on.count("moved") + way.knock_on.count("relieved")
        assert drawn + hidden == len(way.knock_on.changes) == sum(line.kind == "deadline" for line in whole)


def test_a_fixed_deadline_shows_its_forecast_and_one_that_moved_its_dues(rained_off: Answer) -> None:
    push = rained_off.way("push")
    assert push is not None
    assert push.knock_on is not None
    assert push.schedule is not None
    by_name = {
        line.title: line for line in lines(push.knock_on, rained_off.before, push.schedule, folded=False)
    }  # fmt: skip
    lock, boards = by_name["Picture lock"], by_name["Salt Pans, sluice boards"]
    assert (lock.was, lock.now, lock.slack_was, lock.slack_now) == ("Wed 21 Jul", "Mon 26 Jul", "+2", "−1")
    assert (boards.was, boards.now, boards.slack_was, boards.slack_now) == ("due Tue 4 May", "Wed 12 May", "0", "+6")
    assert by_name["Marsh permit, Salt Pans"].detail == "Last use moves; the permit ends Fri 14 May"
    assert lock.detail.startswith("Waits for Temps for director")


def test_equal_deadlines_of_one_rule_are_one_line_and_count_once(salt: Workspace, rained_off: Answer) -> None:
    plan = salt.committed.plan
    turnover = next(d for d in plan.deadlines.values() if d.name.startswith("Turnover Sc 42"))
    assert turnover.rule_id is not None
    push = rained_off.way("push")
    assert push is not None
    assert push.knock_on is not None
    assert push.schedule is not None
    change = next(c for c in push.knock_on.changes if c.deadline_id == turnover.id)
    twin = next(d for d in plan.deadlines.values() if d.rule_id == turnover.rule_id and d.id != turnover.id)
    other = replace(change, deadline_id=twin.id)
    vfx = push.knock_on.departments[0]
    doubled = replace(
        push.knock_on,
        departments=(replace(vfx, deadlines=(*vfx.deadlines, other)), *push.knock_on.departments[1:]),
    )
    assert counts(plan, doubled) == counts(plan, push.knock_on)
    first = next(line for line in lines(doubled, rained_off.before, push.schedule) if line.kind == "deadline")
    assert first.title == f"{turnover.name}, 1 more"
    assert first.refs == (("deadlines", turnover.id), ("deadlines", twin.id))
    moved = replace(other, after=replace(other.after, expected=(other.after.expected or 0) + 1440))
    apart = replace(doubled, departments=(replace(vfx, deadlines=(*vfx.deadlines, moved)),))
    assert counts(plan, apart)["late"] == 2


def test_an_owed_deadline_has_no_date_and_no_slack(rained_off: Answer) -> None:
    owed = rained_off.ways[0]
    assert owed.knock_on is not None
    assert owed.schedule is not None
    turnover = next(line for line in lines(owed.knock_on, rained_off.before, owed.schedule) if line.kind == "deadline")
    assert (turnover.state, turnover.chip, turnover.now, turnover.slack_now) == ("owed", "Owed", "no day yet", "–")
    assert "unknown" in turnover.speech


def test_the_words_of_a_way(salt: Workspace, rained_off: Answer) -> None:
    ways = {way.name: way for way in rained_off.ways}
    plan = rained_off.after.plan
    assert verdict(ways["owed"], 2, 0) == ("owed", "2 strips owed")
    assert verdict(ways["push"], 2, 2) == ("late", "2 late")
    assert verdict(ways["next"], 2, 0) == ("", "0 late")
    assert verdict(ways["reserve"], 2, 6) == ("", "Not possible")
    assert what_it_does(plan, ways["next"]).endswith("; unlocks Day 13 and Day 14")
    assert what_it_does(plan, ways["reserve"]) == ways["reserve"].why_not
    one = replace(ways["next"], unlocks=ways["next"].unlocks[:1])
    assert what_it_does(plan, one).endswith("; unlocks Day 14")


def test_without_a_preview_the_panel_says_what_will_stand_there(panel: KnockOnPanel, salt: Workspace) -> None:
    assert not panel.changes.isVisible()
    change = salt.draft("Move", late_draft(salt.committed.plan))
    assert change is not None
    salt.show_preview(change, "Move")
    assert panel.changes.isVisible()
    salt.cancel_preview()
    assert not panel.changes.isVisible()


def test_a_drag_shows_its_knock_on_and_no_ways(panel: KnockOnPanel, salt: Workspace) -> None:
    salt.drag_preview(salt.draft("Move", late_draft(salt.committed.plan)))
    assert shown(panel)
    assert not panel.ways.isVisible()
    assert not panel.owed.isVisible()
    assert salt.preview is not None
    assert panel.counts.whole().startswith(f"{len(salt.preview.knock_on.changes)} of 47 deadlines change")


def test_choosing_by_mouse_previews(panel: KnockOnPanel, salt: Workspace, rained_off: Answer, qtbot: QtBot) -> None:
    show(salt, rained_off, "owed")
    row = [way.name for way in rained_off.ways].index("push")
    place = panel.ways.visualRect(panel.ways.ways.index(row)).center()
    qtbot.mouseClick(panel.ways.viewport(), LEFT, pos=place)
    assert salt.preview is not None
    assert salt.preview.way is rained_off.way("push")
    assert panel.chips["late"].text() == "2 late"


def test_all_ways_stand_in_sight_without_scrolling(
    panel: KnockOnPanel, salt: Workspace, rained_off: Answer, qtbot: QtBot
) -> None:
    show(salt, rained_off, "owed")
    last = panel.ways.ways.index(len(rained_off.ways) - 1)
    qtbot.waitUntil(lambda: panel.ways.visualRect(last).bottom() <= panel.ways.height())
    assert panel.ways.height() - panel.ways.visualRect(last).bottom() <= 2


def test_the_chosen_way_shows_all_its_words(
    panel: KnockOnPanel, salt: Workspace, rained_off: Answer, qtbot: QtBot
) -> None:
    show(salt, rained_off, "reserve")
    row = [way.name for way in rained_off.ways].index("reserve")
    words = rained_off.way("reserve").why_not
    index = panel.ways.ways.index(row)
    assert index.data(Qt.ItemDataRole.ToolTipRole) == words
    rect = panel.ways.visualRect(index)
    left = panel.ways._delegate._left()
    whole = height(words, 11, 400, rect.width() - left - theme.px(16))
    assert whole > 3 * height("X", 11, 400, 1000), "more than the three lines that would be cut"
    assert rect.height() >= height("X", 13, 400, 1000) + whole


def test_a_way_that_was_not_computed_can_not_be_chosen(
    panel: KnockOnPanel, salt: Workspace, rained_off: Answer, qtbot: QtBot
) -> None:
    ways = tuple(
        replace(way, possible=False, why_not="No later session is unlocked", schedule=None, knock_on=None)
        if way.name == "push"
        else way
        for way in rained_off.ways
    )
    found = replace(rained_off, ways=ways)
    show(salt, found, "next")
    row = [way.name for way in ways].index("push")
    qtbot.mouseClick(panel.ways.viewport(), LEFT, pos=panel.ways.visualRect(panel.ways.ways.index(row)).center())
    assert salt.preview is not None
    assert salt.preview.way is found.way("next")
    said = panel.ways.ways.index(row).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Push to Day 18, not possible, No later session is unlocked"


def test_the_keyboard_opens_closes_and_selects(
    panel: KnockOnPanel, salt: Workspace, rained_off: Answer, qtbot: QtBot
) -> None:
    show(salt, rained_off, "push")
    changes = panel.changes
    changes.setFocus()
    qtbot.keyClick(changes, Key.Key_Home)
    qtbot.keyClick(changes, Key.Key_Down)
    turnover = changes.lines()[changes.currentIndex().row()]
    assert turnover.title == "Turnover Sc 42, salt-pan flood"
    assert changes.opened == {turnover.deadline_id}
    qtbot.keyClick(changes, Key.Key_Left)
    assert changes.opened == set()
    assert not shown(panel, "step")
    qtbot.keyClick(changes, Key.Key_Right)
    assert [step.first for step in shown(panel, "step")] == [True, False, False, False]
    qtbot.keyClick(changes, Key.Key_Down)
    qtbot.keyClick(changes, Key.Key_Down)
    qtbot.keyClick(changes, Key.Key_Return)
    assert {table for table, _ in salt.selection} == {"strips", "sessions"}
    qtbot.keyClick(changes, Key.Key_Left)  # from a cause to its deadline
    assert changes.lines()[changes.currentIndex().row()].kind == "deadline"
    qtbot.keyClick(changes, Key.Key_Return)
    assert salt.selection == {("deadlines", turnover.deadline_id)}
    assert changes.is_selected(changes.lines()[changes.currentIndex().row()])


def test_opened_causes_stay_open_while_a_drag_goes_on(panel: KnockOnPanel, salt: Workspace, rained_off: Answer) -> None:
    change = salt.draft("Move", late_draft(salt.committed.plan))
    salt.drag_preview(change)
    first = shown(panel)[0]
    panel.changes.toggle(first.deadline_id, True)
    assert shown(panel, "step")
    salt.drag_preview(change)
    assert shown(panel, "step")


def test_a_strips_name_in_the_card_selects_it(
    panel: KnockOnPanel, salt: Workspace, rained_off: Answer, qtbot: QtBot
) -> None:
    from PySide6.QtWidgets import QPushButton

    show(salt, rained_off, "owed")
    links = panel.owed.findChildren(QPushButton)
    assert [link.accessibleName() for link in links] == ["Select Sc 42", "Select Sc 44"]
    qtbot.mouseClick(links[0], LEFT)
    assert salt.selection == {("strips", rained_off.owed[0].strip_id)}


def test_rows_have_names_for_those_who_can_not_see_them(
    panel: KnockOnPanel, salt: Workspace, rained_off: Answer
) -> None:
    show(salt, rained_off, "push")
    reader = QAccessible.queryAccessibleInterface(panel.changes)
    names = [
        reader.child(place).text(QAccessible.Text.Name) for place in range(reader.childCount()) if reader.child(place)
    ]
    assert any(name.startswith("Picture lock, minus 1, 1 day late, Wed 21 Jul to Mon 26 Jul") for name in names)
    assert "VFX, Priya Raman, VFX producer" in names


def test_a_hidden_panel_computes_nothing_until_it_is_shown(
    panel: KnockOnPanel, salt: Workspace, rained_off: Answer
) -> None:
    panel.hide()
    show(salt, rained_off, "push")
    assert not panel.changes.lines()
    panel.show()
    assert shown(panel)


def test_text_size_and_theme_change_the_rows(
    panel: KnockOnPanel, salt: Workspace, rained_off: Answer, light: theme.Theme, qtbot: QtBot
) -> None:
    show(salt, rained_off, "push")
    tall = panel.ways.height()
    light.set_scale(150)
    qtbot.waitUntil(lambda: panel.ways.height() > tall * 1.3)
    light.set_mode("dark")
    assert panel.owed.texts()[0].startswith("shoot by Tue 11 May")
    panel.grab()  # draws every line in the other palette


# what is selected -----------------------------------------------------------------------------------------------------
def found_deadline(salt: Workspace, name: str) -> tuple[str, int]:
    return next(("deadlines", row.id) for row in salt.plan.deadlines.values() if row.name.startswith(name))


def test_without_a_preview_the_panel_shows_what_is_selected(panel: KnockOnPanel, salt: Workspace) -> None:
    assert panel.details.shown is None
    salt.select(found_deadline(salt, "Turnover Sc 42"))
    said = panel.details.texts()
    assert said[:2] == ["Turnover Sc 42, salt-pan flood", "Deadline, VFX"]
    facts = dict(panel.details.shown.facts)  # type: ignore[union-attr]
    assert (facts["Start"], facts["Finish"], facts["Due"]) == ("Thu 6 May", "Wed 19 May", "Tue 25 May")
    assert facts["Slack"] == "4 working days"
    assert [line.text() for line in panel.details.lines()] == [
        "Sc 42, Day 12, Wed 5 May\nstarts when that ends",
        "Temps for director's cut, Thu 20 May\nheld by it",
    ]


def test_a_line_of_what_waits_selects_that(panel: KnockOnPanel, salt: Workspace, qtbot: QtBot) -> None:
    salt.select(found_deadline(salt, "Turnover Sc 42"))
    qtbot.mouseClick(panel.details.lines()[1], LEFT)
    assert [salt.plan.name_of(ref) for ref in salt.selection] == ["Temps for director's cut"]
    assert panel.details.texts()[0] == "Temps for director's cut"


def test_a_line_outlives_what_is_shown_because_of_it(panel: KnockOnPanel, salt: Workspace, qtbot: QtBot) -> None:
    salt.select(found_deadline(salt, "Turnover Sc 42"))
    pressed = panel.details.lines()[1]
    alive: list[bool] = []
    salt.selectionChanged.connect(lambda: alive.append(isValid(pressed)))
    qtbot.mouseClick(pressed, LEFT)
    assert panel.details.texts()[0] == "Temps for director's cut"
    assert alive == [True], "Qt goes on with what was pressed after its click has been answered"


def test_a_day_and_a_strip_say_what_hangs_on_them(panel: KnockOnPanel, salt: Workspace) -> None:
    session = next(found for found, label in salt.plan.session_labels().items() if label == "12")
    salt.select(("sessions", session))
    assert panel.details.texts()[:2] == ["Day 12", "Main unit"]
    assert dict(panel.details.shown.facts)["Plays"] == "Sc 41, 42 and 44"  # type: ignore[union-attr]
    strip = next(row.id for row in salt.plan.strips.values() if salt.plan.strip_label(row) == "42")
    salt.select(("strips", strip))
    assert dict(panel.details.shown.facts)["Day"] == "Day 12, Wed 5 May"  # type: ignore[union-attr]
    assert any(near.name.startswith("Turnover Sc 42") for near in panel.details.shown.waited)  # type: ignore[union-attr]


def test_several_selected_are_counted_from_when_to_when(panel: KnockOnPanel, salt: Workspace) -> None:
    salt.select(found_deadline(salt, "Turnover Sc 42"), found_deadline(salt, "Net Loft, storm redress"))
    shown_now = panel.details.shown
    assert shown_now is not None
    assert shown_now.title == "2 selected"
    assert shown_now.facts == (("From", "Thu 6 May"), ("To", "Wed 19 May"), ("Least slack", "+1"))
    salt.select()
    assert panel.details.shown is None


@pytest.mark.parametrize("table", ["activities", "deadlines", "sessions", "strips", "links", "elements", "scenes"])
def test_everything_that_can_be_selected_has_something_to_say(panel: KnockOnPanel, salt: Workspace, table: str) -> None:
    for row in list(salt.plan.tables[table])[:40]:
        salt.select((table, row))
        assert panel.details.texts()[0] == salt.plan.name_of((table, row))
