"""What tests of papers do with their hands: choose a line, read a PDF, wait for dialogs, change a plan."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pypdfium2
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.models.document import Document
from app.plan.draft import Draft
from app.views.papers import PapersView
from app.views.pdf_pages import PDFIUM
from app.views.workspace import Workspace
from tests.reports import salt_day as day

WidgetT = TypeVar("WidgetT", bound=QWidget)


@contextmanager
def salt_workspace(salt_days: Path) -> Iterator[Workspace]:
    """A workspace on the days of the reports' tests, closed in the end."""
    made = Workspace()
    made.open(salt_days)
    yield made
    made.close()


@contextmanager
def papers_view(qtbot: QtBot, workspace: Workspace) -> Iterator[PapersView]:
    """The view of papers with its first paper, closed in the end."""
    made = PapersView(workspace)
    made.resize(1200, 900)
    made.show()
    qtbot.waitUntil(lambda: made.shown is not None)
    yield made
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def words(pdf: bytes) -> str:
    """The text of a PDF."""
    found = []
    with PDFIUM:
        opened = pypdfium2.PdfDocument(pdf)
        for page in opened:
            text = page.get_textpage()
            found.append(text.get_text_bounded())
            text.close()
            page.close()
        opened.close()
    return "\n".join(found)


def choose(qtbot: QtBot, view: PapersView, text: str) -> None:
    """Click the line of the list that begins so, and wait for its paper."""
    (item,) = view.list.findItems(text, Qt.MatchFlag.MatchStartsWith)
    before = view.shown
    qtbot.mouseClick(view.list.viewport(), Qt.MouseButton.LeftButton, pos=view.list.visualItemRect(item).center())
    qtbot.waitUntil(lambda: view.shown is not before and view.save_button.isEnabled())


def click(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def dialog_of(qtbot: QtBot, view: QWidget, kind: type[WidgetT]) -> WidgetT:
    """The dialog of that kind that stands open."""
    qtbot.waitUntil(lambda: bool([one for one in view.findChildren(kind) if one.isVisible()]))
    (found,) = [one for one in view.findChildren(kind) if one.isVisible()]
    return found


def document_of(workspace: Workspace) -> Document:
    assert workspace.document is not None
    return workspace.document


def call_later(workspace: Workspace) -> None:
    """Day 2 is called a quarter of an hour later: 11:30 where it was 11:15."""

    def edit(draft: Draft) -> None:
        draft.put(replace(workspace.committed.plan.sessions[day.DAY2], call=690, shooting_call=750))

    workspace.edit("Call 11:30", edit)


def lose_51(workspace: Workspace) -> None:
    """Sc 51 goes from Day 2 to Day 4."""

    def edit(draft: Draft) -> None:
        draft.put(replace(workspace.committed.plan.strips[654], session_id=day.DAY4, rank=5))

    workspace.edit("Sc 51 to Day 4", edit)
