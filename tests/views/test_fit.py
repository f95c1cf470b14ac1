"""Longer words and larger letters have room: nothing is cut short without a tool tip that says it whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QDialog

from app.plan.spoken import ENGLISH, speak
from app.tour import rained_off
from app.views.knock_on.panel import preview_way
from app.views.window import MAKERS, Window
from tests.views.spoken_window import Pseudo, cut_short, longer, speaker

DIALOGS = ("settings", "status_date", "new_empty", "report_delay", "keys", "go_to_date")


@pytest.fixture
def wordy(qapp: QApplication) -> Iterator[None]:
    """A locale whose texts are 40 % longer."""
    translator = Pseudo(longer)
    assert QCoreApplication.installTranslator(translator)
    speak(speaker())
    yield
    speak(ENGLISH)
    QCoreApplication.removeTranslator(translator)


def settle() -> None:
    for _ in range(5):
        QApplication.processEvents()


def dialog_of(window: Window, name: str) -> QDialog:
    known = set(window.findChildren(QDialog))
    window.action(name).trigger()
    settle()
    (dialog,) = [each for each in window.findChildren(QDialog) if each not in known and each.isVisible()]
    return dialog


def test_what_is_cut_short_is_found(open_window: Callable[[Path | None], Window], salt_road: Path) -> None:
    window = open_window(salt_road)
    window.status_line.zone.setFixedWidth(20)
    assert "QLabel in StatusLine: Europe/London" in cut_short(window.status_line)


def test_forty_per_cent_longer_texts_fit_on_a_small_screen(
    wordy: None, open_window: Callable[[Path | None], Window], salt_road: Path
) -> None:
    window = open_window(None)
    settle()
    assert cut_short(window) == []
    window.files.open_path(salt_road)
    short: dict[str, list[str]] = {}
    for name in MAKERS:
        window.show_view(name)
        settle()
        assert (window.width(), window.height()) == (1366, 768)
        short[name] = cut_short(window)
    found = rained_off(window.workspace.committed)
    for view in ("schedule", "board"):
        window.show_view(view)
        preview_way(window.workspace, found, found.ways[0])
        settle()
        assert window.minimumSizeHint().width() <= 1366
        short[f"{view}, previewing"] = cut_short(window)
    assert {name: texts for name, texts in short.items() if texts} == {}


def test_forty_per_cent_longer_texts_fit_in_dialogs(
    wordy: None, open_window: Callable[[Path | None], Window], salt_road: Path
) -> None:
    window = open_window(salt_road)
    short: dict[str, list[str]] = {}
    for name in DIALOGS:
        dialog = dialog_of(window, name)
        short[name] = cut_short(dialog)
        dialog.close()
    assert {name: texts for name, texts in short.items() if texts} == {}


@pytest.mark.parametrize("per_cent", [80, 100, 125, 150])
def test_no_text_size_cuts_anything(
    open_window: Callable[[Path | None], Window], salt_road: Path, per_cent: int
) -> None:
    window = open_window(salt_road)
    window.set_text_size(per_cent)
    short: dict[str, list[str]] = {}
    for name in MAKERS:
        window.show_view(name)
        settle()
        assert (window.width(), window.height()) == (1366, 768)
        short[name] = cut_short(window)
    for name in DIALOGS:
        dialog = dialog_of(window, name)
        short[name] = cut_short(dialog)
        dialog.close()
    assert {name: texts for name, texts in short.items() if texts} == {}
