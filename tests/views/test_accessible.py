"""What is painted, through a screen reader's eyes: rows, strips, days and pages with name, state and place."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.engine.schedule import compute
from app.models.document import Document
from app.tour import rained_off
from app.views import accessible
from app.views.board.canvas import Canvas as Strips
from app.views.elements.month import DaysOfMonth
from app.views.knock_on.panel import preview_way
from app.views.paper_pages import PaperPages
from app.views.schedule.canvas import Canvas as Chart
from app.views.window import Window

Role, Text = QAccessible.Role, QAccessible.Text


@pytest.fixture
def salt(open_window: Callable[[Path | None], Window], salt_road: Path) -> Window:
    return open_window(salt_road)


@pytest.fixture
def listening() -> Iterator[None]:
    """A screen reader is there."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def heard(widget: QWidget) -> Any:
    return QAccessible.queryAccessibleInterface(widget)


def names(view: QAccessibleInterface) -> list[str]:
    return [view.child(index).text(Text.Name) for index in range(view.childCount())]


def painted(window: Window, name: str, kind: type) -> Any:
    (found,) = [each for each in window.show_view(name).findChildren(kind) if each.isVisibleTo(window)]
    return found


def test_the_schedule_is_a_tree_of_the_rows_that_are_seen(salt: Window) -> None:
    chart = painted(salt, "schedule", Chart)
    view = heard(chart)
    rows = chart.table.rows
    seen = chart.layout_now().visible(len(rows))
    assert view.role() == Role.Tree
    assert view.text(Text.Name) == "Schedule"
    assert view.childCount() == len(seen) < len(rows)
    assert names(view)[:2] == ["Art, least slack 0", "Salt Pans, sluice boards, 0"]
    group, line = view.child(0), view.child(1)
    assert {group.role(), line.role()} == {Role.TreeItem}
    assert (group.state().expandable, group.state().expanded) == (1, 1)
    assert not line.state().expandable
    chart.toggle(rows[0])
    assert group.text(Text.Name) == "Art, least slack 0, folded"
    assert (group.state().expanded, group.state().collapsed) == (0, 1)
    assert not line.isValid()
    assert line.text(Text.Name) == ""
    assert line.state().invalid


def test_the_selected_row_of_the_schedule_says_so(salt: Window, salt_road: Path) -> None:
    with Document.open(salt_road, read_only=True) as document:
        found = rained_off(compute(document.plan))
    chart = painted(salt, "schedule", Chart)
    push = found.way("push")
    assert push is not None
    preview_way(salt.workspace, found, push)
    view = heard(chart)
    chart.setFocus()
    at = next(index for index, row in enumerate(chart.table.rows) if row.name.startswith("Turnover Sc 42"))
    chart.select_row(at)
    (line,) = [view.child(index) for index in range(view.childCount()) if view.child(index).state().selected]
    assert line.text(Text.Name) == "Turnover Sc 42, salt-pan flood, minus 2, late"
    assert line.text(Text.Description) == "Due Tue 25 May, finish Thu 27 May, slack was plus 4"
    assert line.state().focused
    assert view.focusChild() is line
    assert line.parent() is view
    assert view.text(Text.Description) == f"{line.text(Text.Name)}, {line.text(Text.Description)}"
    place = view.indexOfChild(line)
    assert view.child(place) is line
    QTest.keyClick(chart, Qt.Key.Key_Down)
    assert view.focusChild() is view.child(place + 1)
    assert (line.state().selected, line.state().focused) == (0, 0)
    salt.workspace.cancel_preview()


def test_a_row_is_where_it_is_painted(salt: Window) -> None:
    chart = painted(salt, "schedule", Chart)
    view, layout = heard(chart), chart.layout_now()
    place = view.child(3).rect()
    assert chart.viewport().mapFromGlobal(place.topLeft()) == QPoint(0, layout.row_y(3))
    assert place.height() == layout.sizes.row
    assert view.childAt(place.center().x(), place.center().y()) is view.child(3)
    chart.verticalScrollBar().setValue(10 * layout.sizes.row)
    assert names(view)[0] != "VFX"
    first = view.of(chart.table.rows[0].key)
    assert first.state().offscreen
    assert first.rect().isEmpty()


def test_the_board_is_a_list_of_the_strips_that_are_seen(salt: Window) -> None:
    canvas: Strips = painted(salt, "board", Strips)
    view = heard(canvas)
    assert (view.role(), view.text(Text.Name)) == (Role.List, "Board")
    assert view.childCount() == len(canvas.layout_now().visible()) < len(canvas.table.rows)
    strip = salt.show_view("board").find_strip("42")
    canvas.show_ref(("strips", strip.id))
    canvas.choose(canvas.table.index["strips", strip.id])
    canvas.setFocus()
    chosen = [view.child(index) for index in range(view.childCount()) if view.child(index).state().selected]
    assert [each.text(Text.Name) for each in chosen] == ["Sc 42, EXT DAY, SALT PANS, not started"]
    assert chosen[0].text(Text.Description).startswith("2 3/8 pages, 4:30 hours, cast 1, 2, 3, 9, 10")
    assert chosen[0].role() == Role.ListItem
    assert view.focusChild() is chosen[0]
    at = canvas.viewport().mapFromGlobal(chosen[0].rect().center())
    assert canvas.row_rect(("strips", strip.id)).contains(at)


def test_strips_as_cardboard_are_heard_from_left_to_right(salt: Window) -> None:
    canvas: Strips = painted(salt, "board", Strips)
    canvas.show_look("columns")
    try:
        view = heard(canvas)
        assert view.childCount() == len(canvas.layout_now().visible())
        lefts = [view.child(index).rect().left() for index in range(view.childCount())]
        assert lefts == sorted(lefts)
        assert len(set(lefts)) > 10
    finally:
        canvas.show_look("rows")


def test_pages_of_a_paper_are_heard_by_number(salt: Window, qtbot: QtBot) -> None:
    pages: PaperPages = painted(salt, "callsheets", PaperPages)
    qtbot.waitUntil(lambda: pages.count() > 0, timeout=20_000)
    view = heard(pages)
    assert view.role() == Role.Document
    assert view.text(Text.Name) == pages.accessibleName()
    assert names(view)[0] == f"Page 1 of {pages.count()}"
    assert view.childCount() == len(pages.seen())
    assert view.child(0).role() == Role.Graphic


def test_the_days_of_a_month_are_cells(qtbot: QtBot, salt: Window) -> None:
    salt.show_view("elements")
    month = DaysOfMonth()
    qtbot.addWidget(month)
    month.setAccessibleName("Days")
    view = heard(month)
    assert (view.role(), view.childCount()) == (Role.Table, 42)
    third = month.first_shown()
    day = view.of(third)
    assert day.role() == Role.Cell
    assert day.text(Text.Name).endswith(str(third.year))
    month.choose(third, third)
    assert day.state().selected


def test_what_is_walked_to_is_said_where_someone_listens(
    salt: Window, qtbot: QtBot, listening: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []

    class Told(QAccessible):
        @staticmethod
        def updateAccessibility(event: Any) -> None:
            said.append(QAccessible.accessibleInterface(event.uniqueId()).text(Text.Name))

    chart = painted(salt, "schedule", Chart)
    qtbot.waitUntil(salt.isActiveWindow)
    chart.setFocus()
    chart.select_row(1)
    monkeypatch.setattr(accessible, "QAccessible", Told)
    QTest.keyClick(chart, Qt.Key.Key_Down)
    assert said == [heard(chart).child(2).text(Text.Name)]


def test_nothing_is_made_while_nobody_listens(salt: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[object] = []
    before = accessible.Child.__init__

    def count(self: accessible.Child, *given: Any) -> None:
        made.append(self)
        before(self, *given)

    monkeypatch.setattr(accessible.Child, "__init__", count)
    QAccessible.setActive(False)
    chart = painted(salt, "schedule", Chart)
    chart.select_row(1)
    QTest.keyClick(chart, Qt.Key.Key_Down)
    chart.grab()
    painted(salt, "board", Strips).grab()
    assert made == []


def test_children_that_are_long_out_of_sight_are_let_go(salt: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(accessible, "MOST", 40)
    canvas: Strips = painted(salt, "board", Strips)
    view = heard(canvas)
    first = view.child(0)
    bar = canvas.along_bar()
    while bar.value() < bar.maximum():
        names(view)
        bar.setValue(bar.value() + bar.pageStep())
    assert len(view._children) <= 40 + view.childCount()
    assert not shiboken6.isValid(first)


@pytest.mark.parametrize(("name", "kind"), [("schedule", Chart), ("board", Strips)])
def test_an_interface_outlives_its_window_harmlessly(
    open_window: Callable[[Path | None], Window], salt_road: Path, listening: None, name: str, kind: type
) -> None:
    window = open_window(salt_road)
    canvas = painted(window, name, kind)
    view = heard(canvas)
    child = view.child(1)
    assert child.isValid()
    known = QAccessible.uniqueId(child)
    window.close()
    shiboken6.delete(canvas)
    assert not shiboken6.isValid(view)
    assert not shiboken6.isValid(child)
    assert QAccessible.accessibleInterface(known) is None
    gone = weakref.ref(child)
    del child
    gc.collect()
    assert gone() is None


def test_a_row_that_outlives_its_production_is_no_longer_valid(salt: Window) -> None:
    chart = painted(salt, "schedule", Chart)
    child = heard(chart).child(1)
    assert child.isValid()
    salt.workspace.close()
    if shiboken6.isValid(child):
        assert not child.isValid()
        assert child.text(Text.Name) == ""
        assert child.rect().isEmpty()
