"""Two windows on one production: each its own view and selection, one plan, one file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.edits.production import set_production
from app.models.document import Document
from app.views.window import Window


@pytest.fixture
def first(open_window: Callable[[Path | None], Window], salt_road: Path) -> Window:
    return open_window(salt_road)


@pytest.fixture
def second(first: Window, qtbot: QtBot) -> Iterator[Window]:
    first.action("new_window").trigger()
    (made,) = first._others
    qtbot.waitExposed(made)
    yield made
    made.close()
    made.deleteLater()


def rename(window: Window, title: str) -> None:
    assert window.workspace.edit("Title", lambda draft: set_production(draft, title=title))


def test_either_writes_and_both_show_it(first: Window, second: Window) -> None:
    assert second.workspace.document is first.workspace.document
    rename(first, "The Tide")
    assert second.workspace.plan.production.title == "The Tide"
    rename(second, "The Weir")
    assert first.workspace.plan.production.title == "The Weir"
    assert first.workspace.committed == second.workspace.committed
    second.action("undo").trigger()
    assert first.workspace.plan.production.title == "The Tide"
    assert first.action("redo").isEnabled()
    assert second.action("redo").isEnabled()


def test_view_selection_and_preview_are_each_ones_own(first: Window, second: Window) -> None:
    first.show_view("board")
    second.show_view("deadlines")
    session = first.workspace.plan.session_order()[0]
    first.workspace.select(("sessions", session.id))
    assert second.workspace.selection == frozenset()
    change = second.workspace.draft("Title", lambda draft: set_production(draft, title="The Tide"))
    assert change is not None
    second.workspace.show_preview(change, "Title")
    assert second.banner.isVisible()
    assert not first.banner.isVisible()
    assert first.view is not None
    assert first.view.objectName() == "view-board"


def test_what_is_written_in_one_ends_the_others_preview(first: Window, second: Window) -> None:
    change = second.workspace.draft("Title", lambda draft: set_production(draft, title="The Tide"))
    assert change is not None
    second.workspace.show_preview(change, "Title")
    rename(first, "The Weir")
    assert second.workspace.preview is None
    assert second.workspace.plan.production.title == "The Weir"


def test_the_file_is_let_go_with_the_last_window(first: Window, second: Window, salt_road: Path) -> None:
    first.close()
    rename(second, "The Tide")
    with Document.open(salt_road) as elsewhere:
        assert elsewhere.read_only
    second.close()
    with Document.open(salt_road) as document:
        assert not document.read_only
        assert document.plan.production.title == "The Tide"


def test_another_file_in_one_leaves_the_other_alone(first: Window, second: Window, film: Path) -> None:
    assert second.files.open_path(film)
    rename(second, "The Tide")
    assert first.workspace.plan.production.title == "The Salt Road"
    rename(first, "The Marsh")
    assert second.workspace.plan.production.title == "The Tide"
