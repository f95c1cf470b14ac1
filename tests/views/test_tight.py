"""Large letters on a small screen: the toolbar, History, the ways out and small dialogs show what they hold."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLabel, QLineEdit, QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.tour import rained_off
from app.views import theme
from app.views.knock_on.panel import KnockOnPanel, preview_way
from app.views.measured import width_of
from app.views.schedule import cells
from app.views.schedule.bands import Cell
from app.views.schedule.shades import Shades
from app.views.widgets import ElidedLabel
from app.views.window import MAKERS, Window
from tests.views.spoken_window import painted


@pytest.fixture
def salt(open_window: Callable[[Path | None], Window], salt_road: Path) -> Window:
    return open_window(salt_road)


def settle() -> None:
    for _ in range(6):
        QApplication.processEvents()


def on_screen(widget: QWidget, within: QWidget) -> QRect:
    """What of a widget is seen, in the coordinates of another."""
    seen = widget.visibleRegion().boundingRect()
    return QRect(widget.mapTo(within, seen.topLeft()), seen.size())


def previewed(window: Window) -> KnockOnPanel:
    answer = rained_off(window.workspace.committed)
    preview_way(window.workspace, answer, answer.ways[0])
    settle()
    panel = window.knock_on
    assert isinstance(panel, KnockOnPanel)
    return panel


@pytest.mark.parametrize("per_cent", [100, 125, 150])
def test_three_ways_out_are_seen_at_once_in_one_column(salt: Window, per_cent: int) -> None:
    salt.set_text_size(per_cent)
    salt.show_view("schedule")
    panel = previewed(salt)
    seen = on_screen(panel.ways, panel.ways)
    rows = [panel.ways.visualRect(panel.ways.model().index(row, 0)) for row in range(panel.ways.model().rowCount())]
    assert len(rows) >= 4
    assert sum(seen.contains(row.adjusted(1, 1, -1, -1)) for row in rows) >= 3
    bars = [
        bar for bar in (panel._top.verticalScrollBar(), panel.changes.verticalScrollBar())
        if bar.isVisible() and bar.maximum() > 0
    ]  # fmt: skip
    assert len(bars) <= 1


def settled_toolbar(window: Window) -> list[str]:
    """What of the toolbar is cut, or lies under another part of it."""
    toolbar, found = window.toolbar, []
    parts = sorted(
        (w for w in toolbar.findChildren(QWidget) if w.parent() is toolbar and w.isVisible() and w.width() > 1),
        key=lambda w: w.x(),
    )
    for left, right in pairwise(parts):
        if left.geometry().right() > right.geometry().left():
            found.append(f"{left.accessibleName()} under {right.accessibleName()}")
    for button in (w for w in parts if isinstance(w, QPushButton)):
        if button.width() < button.sizeHint().width() or button.icon().isNull():
            found.append(button.text())
    for choice in (w for w in parts if isinstance(w, QComboBox)):
        if choice.width() < choice.fontMetrics().horizontalAdvance(choice.currentText()) + 22 + 9:
            found.append(choice.currentText())
    search = toolbar.search
    if search.width() < search.fontMetrics().horizontalAdvance(search.placeholderText()) + 40:
        found.append(search.placeholderText())
    if parts[-1].geometry().right() > toolbar.width():
        found.append("over the edge")
    return found


@pytest.mark.parametrize("per_cent", [100, 125, 150])
def test_nothing_of_the_toolbar_is_cut_or_covered(salt: Window, per_cent: int) -> None:
    document = salt.workspace.document
    assert document is not None
    salt.set_text_size(per_cent)
    for kept in (False, True):
        if kept:  # with a baseline and an option there are two choices more
            salt.plans.freeze_as("Yellow")
            salt.show_view("schedule")
            previewed(salt)
            salt.plans.keep_as("Push to Day 18")
            salt.workspace.cancel_preview()
        for name in MAKERS:
            salt.show_view(name)
            settle()
            assert salt.width() == 1366
            assert settled_toolbar(salt) == [], (name, kept)


def test_with_room_again_the_toolbar_says_it_all(salt: Window) -> None:
    salt.show_view("schedule")
    salt.set_text_size(150)
    salt.plans.freeze_as("Yellow")
    previewed(salt)
    salt.plans.keep_as("Push to Day 18")
    salt.workspace.cancel_preview()
    settle()
    assert "Ctrl+D" not in salt.toolbar.report.text()
    assert "Report delay" in salt.toolbar.report.text()
    salt.resize(2200, 900)
    settle()
    assert "Ctrl+D" in salt.toolbar.report.text()
    assert salt.toolbar.slider.isVisible()


@pytest.mark.parametrize("per_cent", [100, 150])
def test_history_gives_its_names_the_room_there_is(
    salt: Window, monkeypatch: pytest.MonkeyPatch, per_cent: int
) -> None:
    salt.set_text_size(per_cent)
    previewed(salt)
    salt.apply_preview()
    view = salt.show_view("history")
    settle()
    name = view.labels()[0]
    assert len(name) > 15
    with painted(monkeypatch) as texts:
        view.list.viewport().grab()
    (shown,) = [text for text in texts if text.rstrip("…") and name.startswith(text.rstrip("…"))][:1]
    metrics = QFontMetrics(theme.font(13, 600))
    taken = metrics.horizontalAdvance(shown) + width_of("Wed 30 Nov 00:00 root", 12, 400)
    assert shown == name or taken > view.list.viewport().width() - theme.px(32 + 28) - metrics.averageCharWidth() * 4
    assert view.list.item(0).toolTip() == name


@pytest.mark.parametrize("name", ["freeze_baseline", "keep_option"])
def test_a_dialog_that_asks_for_a_name_says_whole_what_for(salt: Window, name: str) -> None:
    previewed(salt)
    salt.action(name).trigger()
    settle()
    (dialog,) = [each for each in salt.findChildren(QDialog) if each.isVisible() and each.findChild(QLineEdit)]
    title = dialog.windowTitle()
    assert dialog.width() >= width_of(title, 13, 600) + theme.px(160)
    (heading,) = [each for each in dialog.findChildren(QLabel) if each.text() == title]
    assert heading.width() >= heading.sizeHint().width()
    dialog.reject()


@pytest.mark.parametrize("per_cent", [100, 150])
def test_departments_and_sets_are_named_whole_beside_their_counts(
    looked_at: Window, monkeypatch: pytest.MonkeyPatch, per_cent: int
) -> None:
    view = looked_at.show_view("deadlines")
    settle()
    with painted(monkeypatch) as texts:
        view.departments.viewport().grab()
    names = [department.name for department in looked_at.workspace.plan.department_order()]
    shown = view.departments.viewport().rect()
    rows = [row for row in range(view.departments.count()) if shown.contains(_row(view.departments, row))]
    assert len(rows) >= 6
    for row in rows:
        assert view.departments.item(row).text() in names
        assert view.departments.item(row).text() in texts
    if per_cent == 150:
        view = looked_at.show_view("breakdown")
        settle()
        with painted(monkeypatch) as texts:
            view.scenes.viewport().grab()
        assert {"CAUSEWAY", "WREN'S ROOM", "CUSTOMS HUT", "CHURCHYARD"} <= set(texts)
        assert {"4/8", "EXT DAWN   Shot"} <= set(texts)


def _row(found: QListWidget, row: int) -> QRect:
    return found.visualItemRect(found.item(row))


def test_a_label_with_no_room_for_a_letter_says_nothing_but_in_its_tip(qtbot: QtBot) -> None:
    label = ElidedLabel("13 elements")
    qtbot.addWidget(label)
    for wide, shown in ((200, "13 elements"), (14, ""), (200, "13 elements")):
        label.resize(wide, 20)
        label.show()
        assert label.text() == shown
        assert label.toolTip() == ("" if shown else "13 elements")


@pytest.mark.parametrize("per_cent", [80, 100, 150])
def test_the_number_of_a_locked_day_stays_in_its_cell(light: theme.Theme, per_cent: int) -> None:
    """Above and below a cell of the timeline nothing is drawn, and its padlock leaves the number's middle free."""
    light.set_scale(per_cent)
    tall = theme.px(25) - 8
    image = QImage(60, tall + 40, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    cells._draw_cell(painter, Shades(), QRectF(10, 20, 40, tall), Cell(1, 1, "13", "shoot", 0, 1, locked=True), False)
    painter.end()
    drawn = [y for y in range(image.height()) if any(image.pixelColor(x, y).alpha() for x in range(60))]
    assert (drawn[0], drawn[-1]) == (20, 20 + tall - 1)


@pytest.mark.parametrize("per_cent", [150])
def test_the_board_keeps_its_room_beside_a_preview_in_large_letters(salt: Window, per_cent: int) -> None:
    salt.set_text_size(per_cent)
    view = salt.show_view("board")
    panel = previewed(salt)
    settle()
    assert panel.width() <= max(theme.px(300), (salt.width() - salt.navigation.width()) * 2 // 5)
    assert view.canvas.width() >= theme.px(270)
    choices = [each for each in view.bar.findChildren(QComboBox) if each.isVisible()]
    assert choices
    for each in choices:
        assert each.width() >= each.fontMetrics().horizontalAdvance(each.currentText()) + 20
    assert view.boneyard.viewport().height() >= theme.px(70)


def test_panes_take_their_share_again_where_the_window_has_grown(salt: Window) -> None:
    salt.resize(1000, 700)
    view = salt.show_view("deadlines")
    settle()
    salt.resize(1900, 900)
    settle()
    assert view.split.sizes()[0] == theme.px(262)
    view.split.moveSplitter(400, 1)
    view.split.splitterMoved.emit(400, 1)
    salt.resize(1800, 900)
    settle()
    assert view.split.sizes()[0] >= 390  # as it was put by hand


@pytest.mark.parametrize("per_cent", [80, 100, 150])
def test_welcome_says_whole_what_each_way_to_begin_takes(
    open_window: Callable[[Path | None], Window], monkeypatch: pytest.MonkeyPatch, per_cent: int
) -> None:
    window = open_window(None)
    window.set_text_size(per_cent)
    settle()
    for choice in window.welcome.choices.values():
        assert choice.height() >= choice.heightForWidth(choice.width())
        with painted(monkeypatch) as texts:
            choice.grab()
        assert choice.accessibleDescription() in texts
    (hint,) = [each for each in window.welcome.findChildren(QLabel) if each.text().startswith("Or drop")]
    assert hint.heightForWidth(hint.width()) <= hint.height()


def test_a_ways_words_have_the_room_that_numbers_can_spare(salt: Window) -> None:
    salt.set_text_size(150)
    salt.show_view("schedule")
    previewed(salt)
    salt.show_ways()
    settle()
    table, page = salt.ways.page.table, salt.ways.page
    header = table.horizontalHeader()
    sizes = [header.sectionSize(column) for column in range(header.count())]
    assert sizes[1] == max(sizes)
    assert sizes[1] >= theme.px(200)
    assert sum(sizes) <= table.viewport().width()
    widths = [page.deadlines.columnWidth(column) for column in range(page.deadlines.columnCount())]
    assert sum(widths) <= page.deadlines.viewport().width()
    for column, title in enumerate(["Compare", "", "Newly late", "Days lost"]):
        assert sizes[column] >= width_of(title, 12, 400) + 16
