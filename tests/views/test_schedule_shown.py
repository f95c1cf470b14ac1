"""What is switched on over the Schedule view: the critical chain says where it is; columns, several at once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.views import theme
from app.views.schedule import commands
from tests.views import schedule_film as film
from tests.views.schedule_hand import LEFT, Hand, opened


@pytest.fixture
def hand(qtbot: QtBot, light: theme.Theme, tmp_path: Path) -> Iterator[Hand]:
    with opened(qtbot, tmp_path / "shoot.coverset") as found:
        yield found


def switch_chain(hand: Hand) -> None:
    next(entry for entry in hand.view._group.menu().actions() if entry.text() == "Critical chain").trigger()


def test_the_critical_chain_says_how_long_it_is_and_its_button_that_it_is_on(hand: Hand):
    said: list[str] = []
    hand.workspace.statusChanged.connect(said.append)
    before = hand.view._group.sizeHint().width()
    switch_chain(hand)
    starts = [hand.start_of(found) for found in (film.TURNOVER, film.TEMPS, film.LOCK)]
    assert (min(starts), hand.finish_of(film.LOCK)) == (date(2027, 5, 6), date(2027, 5, 26))
    assert said == ["Critical chain: 3 bars, Thu 6 May to Wed 26 May"]
    assert hand.view._group.accessibleName() == "Group: Department, critical chain"
    assert hand.view._group.sizeHint().width() > before
    switch_chain(hand)
    assert said[1:] == ["Critical chain hidden."]
    assert hand.view._group.accessibleName() == "Group: Department"


def test_the_chain_is_scrolled_to_only_where_none_of_it_is_in_view(hand: Hand):
    bar = hand.chart.horizontalScrollBar()
    turnover = hand.view.bar_rect(("activities", film.TURNOVER))
    switch_chain(hand)
    assert hand.view.bar_rect(("activities", film.TURNOVER)) == turnover  # it was in view
    switch_chain(hand)
    hand.view.go_to_date(date(2027, 9, 1))
    bar.setValue(bar.maximum())
    layout = hand.chart.layout_now()
    assert hand.view.bar_rect(("activities", film.TURNOVER)).right() < layout.table
    switch_chain(hand)
    found = hand.view.bar_rect(("activities", film.TURNOVER))
    assert found.left() >= layout.table
    assert found.left() < layout.width


def columns_menu(hand: Hand) -> QMenu:
    commands.show_menu(hand.chart, hand.viewport.mapToGlobal(hand.viewport.rect().center()), header=True)
    return next(found for found in hand.chart.findChildren(QMenu) if found.isVisible())


def test_the_menu_of_columns_stays_while_several_are_switched(hand: Hand):
    menu = columns_menu(hand)
    entries = {entry.text(): entry for entry in menu.actions()}
    assert (entries["Predecessors"].isChecked(), entries["No."].isChecked()) == (False, False)
    for name in ("Predecessors", "Slack"):
        at = menu.actionGeometry(entries[name]).center()
        QTest.mouseMove(menu, at)
        QTest.mouseClick(menu, LEFT, pos=at)
        assert menu.isVisible()
    assert "pred" in hand.chart.columns
    assert "slack" not in hand.chart.columns
    assert entries["No."].isChecked()  # it came with the predecessors, which are written in it
    menu.setActiveAction(entries["Slack"])
    QTest.keyClick(menu, Qt.Key.Key_Space)
    assert "slack" in hand.chart.columns
    assert menu.isVisible()
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    assert not menu.isVisible()
