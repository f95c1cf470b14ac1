"""Hands on a board: pointer and keys, and what was said."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.plan.labels import find_session
from app.views.board import BoardView
from app.views.workspace import Workspace

LEFT = Qt.MouseButton.LeftButton
Modifier = Qt.KeyboardModifier


def entry(menu: QMenu, text: str) -> QAction:
    return next(action for action in menu.actions() if action.text().split("\t")[0] == text)


class Hand:
    """A board in a window of its own, and what is said of refusals."""

    def __init__(self, view: BoardView) -> None:
        self.view, self.workspace, self.canvas = view, view.workspace, view.canvas
        self.viewport, self.bones = self.canvas.viewport(), view.boneyard
        self.failures: list[str] = []
        self.said: list[str] = []
        self.workspace.failed.connect(self.failures.append)
        self.workspace.statusChanged.connect(self.said.append)

    @property
    def digest(self) -> str:
        assert self.workspace.document is not None
        return self.workspace.document.digest()

    @property
    def steps(self) -> int:
        assert self.workspace.document is not None
        return len(self.workspace.document.history())

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
        QTest.keyClick(self.canvas, key, modifier)

    def click(self, name: str, modifier: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
        self.see(name)
        QTest.mouseClick(self.viewport, LEFT, modifier, self.at(name))

    def see(self, name: str) -> None:
        """Scroll to a strip or day."""
        session = name.startswith("Day")
        found = find_session(self.workspace.plan, name).id if session else self.view.find_strip(name).id
        self.view.reveal(("sessions" if session else "strips", found))

    def rect(self, name: str):
        return self.view.session_rect(name) if name.startswith("Day") else self.view.strip_rect(name)

    def at(self, name: str, down: float = 0.5) -> QPoint:
        """A point of a strip or day break; down: 0 its upper edge, 1 its lower."""
        rect = self.rect(name)
        return QPoint(rect.left() + 200, rect.top() + round(down * (rect.height() - 1)))

    def drag(self, name: str, to: QPoint) -> None:
        """Press a strip, go there and stay, the button held."""
        start = self.at(name)
        QTest.mousePress(self.viewport, LEFT, pos=start)
        QTest.mouseMove(self.viewport, start + QPoint(0, 6))
        QTest.mouseMove(self.viewport, to)

    def drop(self, at: QPoint) -> None:
        QTest.mouseRelease(self.viewport, LEFT, pos=at)

    def bone(self, name: str) -> QPoint:
        """The middle of a card, in the boneyard's viewport."""
        index = self.view.boneyard_labels().index(name)
        return self.bones.visualItemRect(self.bones.item(index)).center()

    def over_bones(self) -> QPoint:
        """A point over the boneyard, in the canvas's viewport."""
        middle = self.bones.mapToGlobal(self.bones.rect().center())
        return self.viewport.mapFromGlobal(middle)


def open_view(qtbot: QtBot, workspace: Workspace) -> BoardView:
    view = BoardView(workspace)
    view.resize(1220, 800)
    view.show()
    qtbot.waitExposed(view)
    view.activateWindow()
    view.canvas.setFocus()
    return view


@contextmanager
def opened(qtbot: QtBot, path: Path) -> Iterator[Hand]:
    """A board on a file, closed in the end."""
    workspace = Workspace()
    workspace.open(path)
    view = open_view(qtbot, workspace)
    yield Hand(view)
    view.close()
    workspace.close()
    workspace.deleteLater()
    view.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert QApplication.overrideCursor() is None
