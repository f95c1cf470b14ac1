"""What keys and the context menu do in the chart."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu

from app.edits import board
from app.plan.change import Ref
from app.plan.errors import CoversetError
from app.reports import wording
from app.views.schedule import bulk, clipboard, progress
from app.views.schedule.bulk import delete, step
from app.views.schedule.layout import TITLES
from app.views.schedule.rows import Row
from app.views.schedule.staying import StayingMenu
from app.views.translated import tr

if TYPE_CHECKING:
    from app.views.schedule.chart import Chart

STEP = 1.25  # of zooming
Key = Qt.Key
CONTROL = (Key.Key_G, Key.Key_A, Key.Key_I, Key.Key_C, Key.Key_V, Key.Key_BracketLeft, Key.Key_BracketRight)
"""With Ctrl the chart's own, whatever the menus say."""


def wants(chart: Chart, event: QKeyEvent) -> bool:
    """Whether a key is the chart's, although a menu has it too."""
    alt = Qt.KeyboardModifier.AltModifier
    if event.modifiers() & alt and event.key() in (Key.Key_Left, Key.Key_Right):
        return True
    plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
    if plain and event.key() == Key.Key_Escape:
        return chart.gesture is not None
    if event.modifiers() == Qt.KeyboardModifier.ControlModifier and event.key() in CONTROL:
        return True
    return plain and event.key() in (
        Key.Key_Delete,
        Key.Key_Insert,
        Key.Key_F2,
        Key.Key_F5,
        Key.Key_Return,
        Key.Key_Enter,
    )


def press(chart: Chart, event: QKeyEvent) -> bool:
    """Do what a key means here; False: it means nothing."""
    key, modifiers = event.key(), event.modifiers()
    alt = bool(modifiers & Qt.KeyboardModifier.AltModifier)
    shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
    control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
    if key == Key.Key_Escape:
        return chart.drop_gesture() or _let_go(chart)
    if chart.gesture is not None and chart.gesture.active:
        return True  # nothing else while something is dragged
    if alt and key in (Key.Key_Left, Key.Key_Right):
        step(chart, 1 if key == Key.Key_Right else -1, resize=shift)
        return True
    if control:
        return _with_control(chart, event)
    plain: dict[int, Callable[[], object]] = {
        Key.Key_Up: lambda: walk(chart, -1, shift),
        Key.Key_Down: lambda: walk(chart, 1, shift),
        Key.Key_PageUp: lambda: walk(chart, -_page(chart), shift),
        Key.Key_PageDown: lambda: walk(chart, _page(chart), shift),
        Key.Key_Home: lambda: go(chart, 0, shift),
        Key.Key_End: lambda: go(chart, len(chart.table.rows) - 1, shift),
        Key.Key_Left: lambda: fold(chart, True),
        Key.Key_Right: lambda: fold(chart, False),
        Key.Key_Return: lambda: enter(chart),
        Key.Key_Enter: lambda: enter(chart),
        Key.Key_F2: lambda: enter(chart),
        Key.Key_F5: chart.sort_again,
        Key.Key_Insert: chart.addRequested.emit,
        Key.Key_Delete: lambda: delete(chart),
        Key.Key_T: chart.go_to_today,
    }
    deed = plain.get(key) if not alt else None
    if deed is None:
        return False
    deed()
    return True


def _let_go(chart: Chart) -> bool:
    """Select nothing; the window may have something to close too."""
    if chart.workspace.preview is None and chart.chosen.rows():
        chart.chosen.forget()
        chart.workspace.select()
    return False


def _with_control(chart: Chart, event: QKeyEvent) -> bool:
    if event.matches(QKeySequence.StandardKey.ZoomIn) or event.key() == Key.Key_Equal:
        chart.zoom_to(chart.scale.per_day * STEP)
    elif event.matches(QKeySequence.StandardKey.ZoomOut):
        chart.zoom_to(chart.scale.per_day / STEP)
    elif event.key() == Key.Key_G:
        chart.ask_date()
    elif event.key() == Key.Key_F and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        chart.findRequested.emit()
    elif event.key() == Key.Key_I:
        chart.why.toggle()
    elif event.key() == Key.Key_C:
        copy(chart)
    elif event.key() == Key.Key_V:
        paste(chart)
    elif event.key() == Key.Key_A:
        chart.chosen.everything()
    elif event.key() == Key.Key_BracketRight:
        progress.indent(chart)
    elif event.key() == Key.Key_BracketLeft:
        progress.outdent(chart)
    else:
        return False
    return True


def _page(chart: Chart) -> int:
    return max(1, chart.verticalScrollBar().pageStep() // chart.layout_now().sizes.row - 1)


def walk(chart: Chart, rows: int, extend: bool = False) -> None:
    """Select the row so many further down; extend: all up to it."""
    current = chart.current_index()
    go(chart, (0 if rows > 0 else len(chart.table.rows) - 1) if current is None else current + rows, extend)


def go(chart: Chart, index: int, extend: bool = False) -> None:
    """Select a row, or the first or last where there is none such."""
    if chart.table.rows:
        chart.select_row(min(max(index, 0), len(chart.table.rows) - 1), extend=extend)


def copy(chart: Chart) -> None:
    """Copy the selected rows for a spreadsheet."""
    text = clipboard.copied(chart)
    if text:
        QGuiApplication.clipboard().setText(text)
        count = wording.plural(len(chart.chosen.rows()), "row")
        chart.workspace.statusChanged.emit(chart.tr("Copied {0}.").replace("{0}", count))


def paste(chart: Chart) -> None:
    """Type what was copied from a spreadsheet into the rows from the selected one down."""
    try:
        clipboard.paste(chart, QGuiApplication.clipboard().text())
    except CoversetError as error:
        chart.workspace.failed.emit(str(error))


def fold(chart: Chart, away: bool) -> None:
    """Left: fold the group, or go to it; right: unfold it, or go into it."""
    index = chart.current_index()
    if index is None:
        return
    row = chart.table.rows[index]
    opens = row.kind == "group" or bool(row.span)
    if opens and row.folded != away:
        chart.toggle(row)
    elif opens and not away:
        walk(chart, 1)
    elif row.kind == "line" and away:
        above = (i for i in range(index - 1, -1, -1) if chart.table.rows[i].depth < row.depth)
        group = (i for i in range(index, -1, -1) if chart.table.rows[i].kind == "group")
        chart.select_row(next(above if row.depth else group))


def enter(chart: Chart) -> None:
    """Edit the selected link or row in place; of a group: fold or unfold."""
    links, index = chart.workspace.selected("links"), chart.current_index()
    if links:
        chart.link_editor.open(links[0])
        return
    if index is None:
        return
    if chart.table.rows[index].kind == "group":
        chart.toggle(chart.table.rows[index])
    else:
        chart.editor.open(index, "name")


def lock(chart: Chart, session: int, locked: bool) -> None:
    name = chart.workspace.plan.name_of(("sessions", session))
    label = (tr("Lock {0}") if locked else tr("Unlock {0}")).format(name)
    chart.workspace.edit(label, lambda draft: board.lock(draft, (session,), locked))


# the context menu -----------------------------------------------------------------------------------------------------
def show_menu(chart: Chart, at: QPoint, header: bool = False) -> None:
    """Show the menu of what is selected, or of the columns; it is deleted when it closes."""
    menu = menu_of(chart, header)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if not menu.isEmpty():
        menu.popup(at)


def menu_of(chart: Chart, header: bool = False) -> QMenu:
    """The context menu; every entry is also on a key or in the window's menus."""
    if header:
        menu: QMenu = StayingMenu("", chart)
        _columns(chart, menu)
        return menu
    menu = QMenu(chart)
    sessions = chart.workspace.selected("sessions")
    row = chart.current_row()
    if chart.workspace.selected("links"):
        _add(menu, chart.tr("Edit link…"), lambda: enter(chart), "Return")
        _add(menu, chart.tr("Delete link"), lambda: delete(chart), "Del")
        menu.addSeparator()
    if sessions:
        _session_entries(chart, menu, sessions[0])
    elif row is not None:
        _row_entries(chart, menu, row)
    menu.addSeparator()
    _add(menu, chart.tr("New activity"), chart.addRequested.emit, "Ins")
    if chart.chosen.rows():
        _add(menu, chart.tr("Copy rows"), lambda: copy(chart), "Ctrl+C")
    _add(menu, chart.tr("Paste rows"), lambda: paste(chart), "Ctrl+V")
    columns = StayingMenu(chart.tr("Columns"), menu)
    _columns(chart, columns)
    menu.addMenu(columns)
    _add(menu, chart.tr("Sort again"), chart.sort_again, "F5")
    _add(menu, chart.tr("Fold all"), lambda: chart.fold_all(True))
    _add(menu, chart.tr("Unfold all"), lambda: chart.fold_all(False))
    return menu


def _session_entries(chart: Chart, menu: QMenu, session: int) -> None:
    _add(menu, chart.tr("Report delay…"), lambda: chart.reportDelayRequested.emit(("sessions", session)), "Ctrl+D")
    if chart.workspace.plan.sessions[session].locked:
        _add(menu, chart.tr("Unlock"), lambda: lock(chart, session, False))
    else:
        _add(menu, chart.tr("Lock"), lambda: lock(chart, session, True))


def _row_entries(chart: Chart, menu: QMenu, row: Row) -> None:
    if row.kind == "group":
        _add(menu, chart.tr("Unfold") if row.folded else chart.tr("Fold"), lambda: chart.toggle(row))
        return
    _add(menu, chart.tr("Edit"), lambda: enter(chart), "F2")
    if row.activity is not None:
        _add(menu, chart.tr("One working day later"), lambda: step(chart, 1), "Alt+Right")
        _add(menu, chart.tr("One working day earlier"), lambda: step(chart, -1), "Alt+Left")
        _add(menu, chart.tr("One working day longer"), lambda: step(chart, 1, resize=True), "Alt+Shift+Right")
        _add(menu, chart.tr("One working day shorter"), lambda: step(chart, -1, resize=True), "Alt+Shift+Left")
        menu.addSeparator()
    _progress_entries(chart, menu)
    _bulk_entries(chart, menu)
    ref = delay_ref(chart, row)
    if ref is not None and len(chart.chosen.rows()) == 1:
        _add(menu, chart.tr("Report delay…"), lambda: chart.reportDelayRequested.emit(ref), "Ctrl+D")
    if row.activity is not None:
        _add(menu, chart.tr("Delete"), lambda: delete(chart), "Del")


def _progress_entries(chart: Chart, menu: QMenu) -> None:
    """How far the selected work has got, where it stands, and why."""
    if not any(row.activities for row in chart.chosen.rows()):
        return
    said = menu.addMenu(chart.tr("Progress"))
    _add(said, chart.tr("Started…"), lambda: progress.ask_started(chart))
    _add(said, chart.tr("Finished…"), lambda: progress.ask_finished(chart))
    _add(said, chart.tr("Not started"), lambda: progress.not_started(chart))
    _add(said, chart.tr("Still to do…"), lambda: progress.ask_remaining(chart))
    _add(menu, chart.tr("Indent"), lambda: progress.indent(chart), "Ctrl+]")
    _add(menu, chart.tr("Outdent"), lambda: progress.outdent(chart), "Ctrl+[")
    _add(menu, chart.tr("Why is it here?"), chart.why.toggle, "Ctrl+I")
    menu.addSeparator()


def _bulk_entries(chart: Chart, menu: QMenu) -> None:
    """What is set for all selected rows at once."""
    rows = chart.chosen.rows()
    departments = menu.addMenu(chart.tr("Department"))
    for department in chart.workspace.plan.department_order():
        _add(departments, department.name, partial(bulk.set_department, chart, department.id))
    if any(row.activities for row in rows):
        _add(menu, chart.tr("Length…"), lambda: _ask(chart, chart.tr("Length"), "5 d", bulk.set_length))
    if any(row.deadlines for row in rows):
        _add(
            menu,
            chart.tr("Due…"),
            lambda: _ask(chart, chart.tr("Due"), chart.tr("27 May; empty: no typed date"), bulk.set_due),
        )
    menu.addSeparator()


def _ask(chart: Chart, question: str, example: str, take: Callable[[Chart, str], object]) -> None:
    rows = chart.chosen.rows()
    if rows:
        chart.prompt.ask(f"{question}, {bulk.names(rows)}", example, lambda text: take(chart, text))


def delay_ref(chart: Chart, row: Row) -> Ref | None:
    """What a delay of a row would be reported of: its activity or its clearance."""
    if row.activity is not None:
        return ("activities", row.activity)
    deadline = chart.workspace.plan.deadlines.get(row.deadline or 0)
    return ("clearances", deadline.clearance_id) if deadline is not None and deadline.clearance_id else None


def _columns(chart: Chart, menu: QMenu) -> None:
    entries: dict[str, QAction] = {}

    def say() -> None:
        for name, entry in entries.items():
            # what is chosen and gave way is said to be so
            crowded = name in chart.columns and name not in chart.sizes.columns
            entry.setText(tr("{0}, no room now").format(tr(TITLES[name])) if crowded else tr(TITLES[name]))
            entry.setChecked(name in chart.columns)

    def show(column: str, shown: bool) -> None:
        chart.show_column(column, shown)
        say()  # another may have come with it, or given way

    for name in TITLES:
        if name != "name":
            entries[name] = menu.addAction("")
            entries[name].setCheckable(True)
            entries[name].triggered.connect(lambda shown, column=name: show(column, shown))
    say()


def _add(menu: QMenu, text: str, deed: Callable[[], object], key: str = "") -> None:
    # the key is shown and not bound: the chart or the window has it already
    shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    entry = menu.addAction(f"{text}\t{shown}" if key else text)
    entry.triggered.connect(lambda _=False: deed())
