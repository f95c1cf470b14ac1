"""The units of the board: a further one is made where they are chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.plan.labels import find_session
from app.views.window import Window

Key = Qt.Key


def test_new_unit_is_asked_for_in_the_list_of_units_and_gets_days(window: Window):
    """The Weir has one unit: the second is made in the board's own list, and a day of it is A1."""
    board = window.show_view("board")
    combo = board.units
    assert [combo.itemText(i) for i in range(combo.count())] == ["All units", "Main unit", "New unit…"]
    assert combo.currentText() == "Main unit"
    combo.setFocus()
    QTest.keyClick(combo, Key.Key_Down)
    assert combo.currentText() == "Main unit"  # what is shown stays
    form = board.canvas.form
    assert form.lines[0].text() == "Second unit"
    form.lines[0].setText("Main unit")
    QTest.keyClick(form.lines[0], Key.Key_Return)
    assert not form.error.isHidden()
    assert len(window.workspace.plan.units) == 1
    form.lines[0].setText("Splinter unit")
    QTest.keyClick(form.lines[0], Key.Key_Return)
    assert [unit.name for unit in window.workspace.plan.unit_order()] == ["Main unit", "Splinter unit"]
    assert [combo.itemText(i) for i in range(combo.count())] == [
        "All units", "Unit by unit", "Main unit", "Splinter unit", "New unit…",
    ]  # fmt: skip
    assert window.status_line.left.whole() == "Splinter unit is added. Ins on the board gives it days."
    window.workspace.select(("sessions", find_session(window.workspace.plan, "1").id))
    QTest.keyClick(board.canvas, Key.Key_Insert)
    day = board.canvas.form
    assert [line.accessibleName() for line in day.lines] == ["Date", "Unit"]
    day.lines[1].setText("Splinter unit")
    day.submit()
    assert "A1" in window.workspace.plan.session_labels().values()
    window.workspace.undo()
    window.workspace.undo()
    assert combo.count() == 3


def test_while_something_is_previewed_no_unit_is_asked_for(window: Window):
    board = window.show_view("board")
    change = window.workspace.draft("Rename", lambda draft: None)
    assert change is not None
    window.workspace.show_preview(change, "Something")
    board.units.setFocus()
    QTest.keyClick(board.units, Key.Key_Down)
    assert board.canvas.form is None
    assert window.error_bar.isVisible()
