"""From the sidebar's badge, by F8 and by the menu: one conflict of the board after the other."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.edits import board as edits
from app.plan.labels import find_session
from app.views.board import BoardView
from app.views.window import Window
from app.views.workspace import Workspace

LEFT = Qt.MouseButton.LeftButton


def put_last(workspace: Workspace, strip: int, day: str) -> None:
    session = find_session(workspace.plan, day).id
    assert workspace.edit("Move it", lambda draft: edits.move_strips(draft, [strip], session))


def two_wrong(window: Window) -> tuple[int, int]:
    """Sc 42 and Sc 44 where they may not play, on Days 15 and 21; their strips, by day."""
    strips = window.workspace.plan.strips
    ids = {window.workspace.plan.strip_label(strip): key for key, strip in strips.items()}
    put_last(window.workspace, ids["44"], "Day 15")
    put_last(window.workspace, ids["42"], "Day 21")
    return ids["44"], ids["42"]


def badge(window: Window) -> QPoint:
    return window.navigation.buttons["board"].badge_rect().center().toPoint()


def seen(board: BoardView, ref: tuple[str, int]) -> bool:
    """Whether a row is within the canvas without scrolling."""
    canvas = board.canvas
    index = canvas.index_of(ref)
    assert index is not None
    return index in canvas.layout_now().visible()


def test_a_click_on_the_badge_goes_to_the_first_conflict_then_to_the_next(
    open_window: Callable[[Path | None], Window], salt_road: Path
):
    window = open_window(salt_road)
    button = window.navigation.buttons["board"]
    first, second = two_wrong(window)
    wrong = len(window.workspace.schedule.conflicts)
    assert button.badge() == ("late", wrong)
    window.workspace.select()
    window.show_view("schedule")
    gone = []
    for _ in range(wrong + 1):
        QTest.mouseClick(button, LEFT, pos=badge(window))
        board = window.view
        assert isinstance(board, BoardView)
        (ref,) = window.workspace.selection
        assert seen(board, ref)
        assert board.side.conflicts.isVisible()
        gone.append(ref)
        if len(gone) > 1 and ref == gone[0]:
            break
    assert window.status_line.left.whole().startswith(f"Conflict 1 of {wrong}: ")
    assert gone[-1] == gone[0]  # round again
    assert gone.index(("strips", first)) < gone.index(("strips", second))
    assert len(set(gone)) == len(gone) - 1


def test_a_click_beside_the_badge_shows_the_board_alone(open_window: Callable[[Path | None], Window], salt_road: Path):
    window = open_window(salt_road)
    two_wrong(window)
    window.workspace.select()
    QTest.mouseClick(window.navigation.buttons["board"], LEFT, pos=QPoint(40, 15))
    assert isinstance(window.view, BoardView)
    assert window.workspace.selection == frozenset()


def test_f8_on_strips_and_in_the_boneyard_and_the_menu_go_on(
    open_window: Callable[[Path | None], Window], salt_road: Path
):
    window = open_window(salt_road)
    first, _ = two_wrong(window)
    board = window.show_view("board")
    window.workspace.select(("strips", first))
    QTest.keyClick(board.canvas, Qt.Key.Key_F8)
    (after,) = window.workspace.selection
    assert after != ("strips", first)
    window.workspace.select(("strips", first))
    QTest.keyClick(board.boneyard, Qt.Key.Key_F8)
    assert window.workspace.selection == {after}
    window.workspace.select(("strips", first))
    window.action("board.next_conflict").trigger()
    assert window.workspace.selection == {after}
    assert window.action("board.next_conflict").text() == "Ne&xt Conflict\tF8"


def test_without_a_conflict_it_says_so(window: Window):
    window.show_view("board")
    assert not window.workspace.schedule.conflicts
    window.action("board.next_conflict").trigger()
    assert window.status_line.left.whole() == "No conflict on the board."
