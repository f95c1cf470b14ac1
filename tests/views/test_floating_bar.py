"""What was refused is said at the foot of the view: neither its headings nor what is typed in are hidden."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.views.schedule.view import ScheduleView
from app.views.window import Window


def area(window: Window, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def test_the_heads_of_the_weeks_stay_in_sight(window: Window):
    view = window.show_view("schedule") or window.view
    assert isinstance(view, ScheduleView)
    window.fail("Sc 42 is shot. Nothing was changed.")
    bar, work = area(window, window.error_bar), area(window, window.split)
    assert (bar.bottom(), bar.width()) == (work.bottom(), work.width())
    chart = area(window, view.chart.viewport())
    assert bar.top() > chart.top() + view.chart.layout_now().rows_top


def test_the_bar_gives_way_to_a_line_at_the_foot_that_is_typed_in(window: Window, qtbot: QtBot):
    window.show_view("schedule")
    line = QLineEdit(window.split)
    line.setGeometry(20, window.split.height() - 24, 200, 22)
    line.show()
    window.activateWindow()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    window.fail("“x” is no number.")
    assert not area(window, window.error_bar).intersects(area(window, line))
    assert area(window, window.error_bar).top() == area(window, window.split).top()
    line.move(20, 40)
    window.fail("“y” is no number.")
    assert not area(window, window.error_bar).intersects(area(window, line))
    assert area(window, window.error_bar).bottom() == area(window, window.split).bottom()
