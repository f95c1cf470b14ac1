"""Welcome: what was open before, ways to begin, samples that open as copies."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import platformdirs
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from app.models.document import Document
from app.views.memory import MOST_RECENT, Memory, Recent
from app.views.samples import SAMPLES, free_path
from app.views.window import Window

LEFT = Qt.MouseButton.LeftButton
Open = Callable[[Path | None], Window]


def titles(window: Window) -> list[str]:
    listed = window.welcome.list
    return [listed.item(row).data(Qt.ItemDataRole.UserRole).title for row in range(listed.count())]


def click(qtbot: QtBot, window: Window, row: int) -> None:
    listed = window.welcome.list
    area = listed.visualItemRect(listed.item(row))
    qtbot.mouseClick(listed.viewport(), LEFT, pos=QPoint(area.left() + 120, area.center().y()))


def test_nothing_opened_yet_says_so_and_offers_ways_to_begin(open_window: Open) -> None:
    window = open_window(None)
    assert window.welcome.isVisible()
    assert titles(window) == []
    assert window.welcome._none.isVisible()
    assert [choice.text() for choice in window.welcome.choices.values()] == [
        "Open a production",
        "New from screenplay",
        "Empty production",
    ]


def test_what_was_open_is_listed_with_its_day_and_opens_on_a_click(open_window: Open, film: Path, qtbot: QtBot) -> None:
    open_window(film).close()
    window = open_window(None)
    assert titles(window) == ["The Weir"]
    entry = window.memory.recent()[0]
    assert entry.detail.startswith(("Day ", "4 days from Mon 19 Apr"))
    click(qtbot, window, 0)
    qtbot.waitUntil(lambda: window.workspace.title == "The Weir")
    assert window.work.isVisible()


def test_a_double_click_opens_it_once_and_to_be_written(open_window: Open, film: Path, qtbot: QtBot) -> None:
    open_window(film).close()
    window = open_window(None)
    click(qtbot, window, 0)
    listed = window.welcome.list
    area = listed.visualItemRect(listed.item(0))
    qtbot.mouseDClick(listed.viewport(), LEFT, pos=QPoint(area.left() + 120, area.center().y()))
    window.files.begin_open(film)
    qtbot.waitUntil(lambda: window.workspace.title == "The Weir" and not window.jobs.busy)
    assert not window.workspace.read_only
    assert not window.error_bar.isVisible()


def test_enter_opens_the_chosen_one(open_window: Open, film: Path, qtbot: QtBot) -> None:
    open_window(film).close()
    window = open_window(None)
    window.welcome.list.setFocus()
    qtbot.keyClick(window.welcome.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.workspace.title == "The Weir")


def test_a_missing_file_stays_listed_until_it_is_located(
    open_window: Open, film: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_window(film).close()
    moved = film.rename(tmp_path / "moved.coverset")
    window = open_window(None)
    assert titles(window) == ["The Weir"]
    spoken = window.welcome.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Not found" in spoken
    assert str(film.name) in spoken
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(moved), ""))
    (locate,) = [each for each in window.welcome.list.findChildren(QPushButton, "locate") if each.isVisible()]
    qtbot.mouseClick(locate, LEFT)
    assert window.workspace.title == "The Weir"
    assert [entry.path for entry in window.memory.recent()] == [str(moved)]


def test_the_filter_looks_at_title_and_place(open_window: Open, film: Path, salt_road: Path, qtbot: QtBot) -> None:
    open_window(film).close()
    open_window(salt_road).close()
    window = open_window(None)
    assert titles(window) == ["The Salt Road", "The Weir"]
    window.welcome.filter.setFocus()
    qtbot.keyClicks(window.welcome.filter, "weir")
    assert titles(window) == ["The Weir"]
    qtbot.keyClicks(window.welcome.filter, " nothing")
    assert titles(window) == []


def test_a_sample_opens_as_a_copy_of_ones_own(
    open_window: Open, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(platformdirs, "user_documents_dir", lambda: str(tmp_path))
    window = open_window(None)
    qtbot.mouseClick(window.welcome.cards["feature"], LEFT)
    qtbot.waitUntil(lambda: window.workspace.title == "The Salt Road", timeout=20_000)
    assert window.workspace.document is not None
    assert window.workspace.document.path == tmp_path / "Coverset" / "The Salt Road.coverset"
    assert window.workspace.read_only == ""


def test_each_copy_of_a_sample_gets_a_name_of_its_own(tmp_path: Path) -> None:
    first = free_path(tmp_path, "Night Ferry")
    first.touch()
    assert (first.name, free_path(tmp_path, "Night Ferry").name) == ("Night Ferry.coverset", "Night Ferry 2.coverset")
    assert {sample.name for sample in SAMPLES} == {"feature", "album"}


def test_a_dropped_production_opens(open_window: Open, film: Path, qtbot: QtBot) -> None:
    window = open_window(None)
    drop(window, film)
    qtbot.waitUntil(lambda: window.workspace.title == "The Weir")


def test_a_dropped_screenplay_begins_a_new_production(open_window: Open, script: Path, qtbot: QtBot) -> None:
    window = open_window(None)
    drop(window, script)
    qtbot.waitUntil(lambda: any(each.isVisible() for each in window.findChildren(QDialog)))
    (dialog,) = [each for each in window.findChildren(QDialog) if each.isVisible()]
    qtbot.waitUntil(lambda: not window.jobs.busy)
    dialog.reject()


def drop(window: Window, path: Path) -> None:
    """Carry a file over the window and let it go."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(600, 300), copy, data, LEFT, none)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(600, 300), copy, data, LEFT, none))


def test_a_file_that_can_not_be_opened_is_named_on_welcome(open_window: Open, tmp_path: Path) -> None:
    window = open_window(None)
    bad = tmp_path / "week3.coverset"
    bad.write_bytes(b"\0" * 4096)
    assert not window.files.open_path(bad)
    assert window.error_bar.isVisible()
    assert "week3.coverset" in window.error_bar.text.text()
    assert window.welcome.isVisible()


def test_the_list_of_recent_ones_is_short_and_survives_damage(qapp: QApplication) -> None:
    memory = Memory()
    for number in range(MOST_RECENT + 3):
        memory.remember(Recent(f"/{number}.coverset", f"Film {number}"))
    assert len(memory.recent()) == MOST_RECENT
    assert memory.recent()[0].title == f"Film {MOST_RECENT + 2}"
    memory.remember(Recent("/5.coverset", "Film 5, again"))
    assert memory.recent()[0].title == "Film 5, again"
    assert len(memory.recent()) == MOST_RECENT
    memory.put("recent", "{ damaged")
    assert memory.recent() == []


def test_a_new_empty_production_opens_on_its_own_file(
    open_window: Open, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(None)
    out = tmp_path / "Nothing yet.coverset"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    qtbot.mouseClick(window.welcome.choices["new_empty"], LEFT)
    (dialog,) = [each for each in window.findChildren(QDialog) if each.isVisible()]
    qtbot.mouseClick(dialog.make, LEFT)  # type: ignore[attr-defined]
    assert dialog.error_bar.text.text() == "A production needs a title."  # type: ignore[attr-defined]
    qtbot.keyClicks(dialog.settings.title, "Nothing yet")  # type: ignore[attr-defined]
    qtbot.mouseClick(dialog.make, LEFT)  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: window.workspace.title == "Nothing yet")
    assert window.workspace.document is not None
    assert window.workspace.document.path == out
    assert len(window.workspace.plan.units) == 1
    window.close()
    with Document.open(out) as made:
        assert made.plan.production.title == "Nothing yet"
