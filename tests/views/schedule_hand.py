"""A hand on the Schedule view: what tests of it press, drag, type and read."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.models.document import Document
from app.plan.plan import Plan
from app.plan.units import finish_date, local_date
from app.views.memory import Memory
from app.views.schedule import ScheduleView, commands
from app.views.workspace import Workspace
from tests.views import schedule_film as film

LEFT = Qt.MouseButton.LeftButton
TURNOVER, TEMPS = ("deadlines", film.TURNOVER_DUE), ("deadlines", film.TEMPS_DUE)
REDRESS = ("deadlines", film.REDRESS_DUE)
RECCE = ("activities", film.RECCE)


class Hand:
    """A view in a window of its own, and what it says of failures."""

    def __init__(self, view: ScheduleView) -> None:
        self.view, self.workspace, self.chart = view, view.workspace, view.chart
        self.viewport = self.chart.viewport()
        self.failures: list[str] = []
        self.workspace.failed.connect(self.failures.append)

    def hover(self, at: QPoint) -> None:
        """Come to a point from beside it: a pointer that stands there already does not move."""
        QTest.mouseMove(self.viewport, at + QPoint(2, 2))
        QTest.mouseMove(self.viewport, at)

    def press(self, at: QPoint) -> None:
        QTest.mouseMove(self.viewport, at)
        QTest.mousePress(self.viewport, LEFT, pos=at)

    def drag(self, start: QPoint, *along: QPoint) -> None:
        """Press, go along and stay there, the button held."""
        self.press(start)
        for point in along:
            QTest.mouseMove(self.viewport, point)

    def drop(self, at: QPoint) -> None:
        QTest.mouseRelease(self.viewport, LEFT, pos=at)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.chart, key, modifier)

    def click(self, at: QPoint, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.mouseClick(self.viewport, LEFT, modifier, at)

    def days(self, count: float) -> QPoint:
        return QPoint(round(count * self.chart.scale.per_day), 0)

    def wheel(self, at: QPoint, turn: int, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        event = QWheelEvent(
            QPointF(at), QPointF(self.viewport.mapToGlobal(at)), QPoint(), QPoint(0, turn), Qt.MouseButton.NoButton,
            modifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QCoreApplication.sendEvent(self.viewport, event)

    def menu(self, entry: str, *, under: str = "") -> None:
        """Choose an entry of the context menu of what is selected, by its text."""
        menu = commands.menu_of(self.chart)
        if under:
            found = next(action.menu() for action in menu.actions() if action.text() == under)
        else:
            found = menu
        next(action for action in found.actions() if action.text().split("\t")[0] == entry).trigger()
        menu.deleteLater()

    def type_into_prompt(self, text: str) -> None:
        prompt = self.chart.prompt
        assert prompt.isVisible()
        prompt.clear()
        QTest.keyClicks(prompt, text)
        QTest.keyClick(prompt, Qt.Key.Key_Return)

    def texts(self, name: str) -> tuple[str, ...]:
        return next(row for row in self.view.row_texts() if row[0] == name)

    def names(self) -> list[str]:
        return [row[0] for row in self.view.row_texts()]

    def start_of(self, activity: int) -> date:
        return local_date(self.workspace.schedule.activities[activity].start, film.ZONE)

    def finish_of(self, activity: int) -> date:
        return finish_date(self.workspace.schedule.activities[activity].finish, film.ZONE)

    def undo_steps(self) -> int:
        assert self.workspace.document is not None
        return len(self.workspace.document.history())


def open_view(qtbot: QtBot, path: Path, plan: Plan) -> ScheduleView:
    workspace = Workspace()
    workspace.adopt(Document.create(path, plan))
    view = ScheduleView(workspace)
    view.resize(1088, 700)
    view.show()
    qtbot.waitExposed(view)
    view.activateWindow()
    view.chart.setFocus()
    return view


@contextmanager
def opened(qtbot: QtBot, path: Path, plan: Plan | None = None) -> Iterator[Hand]:
    """A hand on a view of a plan (else of the small shoot), closed in the end."""
    forget()
    view = open_view(qtbot, path, plan or film.film())
    yield Hand(view)
    view.close()
    view.workspace.close()
    view.workspace.deleteLater()
    view.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    forget()


def forget() -> None:
    """Let the view remember nothing of how it was left."""
    memory = Memory()
    memory.put("schedule.columns", "")
    memory.put("schedule.name_width", 185)
    memory.put("schedule.grouping", "department")
