"""Small dialogs of the window: go to a date, progress reported up to, keys, about, and the report of a bug of ours."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable, Sequence
from datetime import date, datetime
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

import app
from app.plan import units
from app.plan.errors import EditRefused
from app.views import status_unset, theme
from app.views.actions import VIEWS, Actions
from app.views.date_field import DateField
from app.views.measured import FittedScroll
from app.views.translated import noted, tr
from app.views.widgets import label, line, paragraph
from app.views.workspace import Workspace

if TYPE_CHECKING:
    from app.views.window import Window

VIEW_KEYS = (
    (noted("Arrow keys"), noted("Move between rows, strips and days")),
    (noted("Left, Right"), noted("Fold and unfold a group")),
    (noted("Alt+arrows"), noted("Move the strip or bar one step")),
    (noted("Enter"), noted("Open what is selected")),
    (noted("Shift+arrows, Ctrl+A"), noted("Select several rows of the schedule")),
    (noted("Ctrl+], Ctrl+["), noted("Put schedule rows under the row above, take them out")),
    (noted("Ctrl+C, Ctrl+V"), noted("Copy schedule rows to a spreadsheet, paste from it")),
    (noted("Insert"), noted("A new activity in the schedule, a new day on the board")),
    (noted("F5"), noted("Sort the schedule’s rows again; until then they keep their places")),
    (noted("Ctrl+I"), noted("Why a bar of the schedule is where it is, and what waits")),
    (noted("Ctrl+Shift+F"), noted("Filter the schedule’s rows")),
    (noted("Space"), noted("Put a way out into the comparison")),
    (noted("Ctrl+wheel"), noted("Zoom the timeline")),
    (noted("Esc"), noted("Leave a drag, a message or the preview; nothing is changed")),
)


def _dialog(parent: QWidget, title: str) -> tuple[QDialog, QVBoxLayout]:
    dialog = QDialog(parent)
    dialog.setWindowTitle(title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(20, 16, 20, 16)
    column.setSpacing(12)
    return dialog, column


def _buttons(dialog: QDialog, column: QVBoxLayout, verb: str, deed: Callable[[], object]) -> None:
    """The deed's button and Cancel. A deed that answers False leaves the dialog open."""
    box = QDialogButtonBox()
    accept = box.addButton(verb, QDialogButtonBox.ButtonRole.AcceptRole)
    accept.setProperty("look", "primary")
    accept.setDefault(True)
    box.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)

    def take() -> None:
        if deed() is not False:
            dialog.accept()

    box.accepted.connect(take)
    box.rejected.connect(dialog.reject)
    column.addWidget(box)


def ask_date(window: Window, days: Sequence[date], go: Callable[[date], object]) -> None:
    """Ask which date to show; offered first: the first of `days` from today on, else today."""
    today = date.today()
    offered = next((day for day in days if day >= today), days[0] if days else today)
    dialog, column = _dialog(window, tr("Go to date"))
    field = DateField(offered)
    field.setAccessibleName(tr("Date to show"))
    column.addWidget(label(tr("Show this date")))
    column.addWidget(field)

    def show() -> bool:
        field.step(0)  # says itself what is none
        try:
            day = field.day()
        except EditRefused:
            return False
        go(day)
        return True

    _buttons(dialog, column, tr("Go to date"), show)
    dialog.open()
    field.setFocus()


def ask_status_date(window: Window, workspace: Workspace) -> None:
    """Ask up to when progress has been reported; one undoable step."""
    zone = workspace.committed.plan.production.zone
    as_of = workspace.as_of
    when = units.moment(as_of, zone) if as_of is not None else datetime.now().astimezone(units.zone(zone))
    dialog, column = _dialog(window, tr("Progress reported up to"))
    field, clock, problem = DateField(when.date()), QLineEdit(f"{when:%H:%M}"), paragraph("", "small")
    field.setAccessibleName(tr("Progress reported up to, {0}").format(zone))
    clock.setAccessibleName(tr("Time"))
    clock.setFixedWidth(theme.px(76))
    clock.textEdited.connect(problem.hide)
    problem.setObjectName("time-problem")
    problem.setStyleSheet(f"color: {theme.colour('late.text').name()};")
    problem.hide()
    both = QHBoxLayout()
    both.addWidget(field, 1)
    both.addWidget(clock, 0, Qt.AlignmentFlag.AlignTop)
    column.addWidget(
        paragraph(tr("Work planned before this moment counts as done, unless somebody has said otherwise."))
    )
    column.addLayout(both)
    column.addWidget(problem)

    def keep() -> bool:
        field.step(0)  # says itself what is none
        try:
            day = field.day()
        except EditRefused:
            return False
        try:
            minute = units.parse_hhmm(clock.text())
        except EditRefused as error:
            problem.setText(str(error))
            problem.show()
            return False
        report_progress(workspace, units.at_local(day, minute, zone))
        return True

    _buttons(dialog, column, tr("Set Date"), keep)
    dialog.open()
    field.setFocus()


def status_proposal(workspace: Workspace, now: int) -> str:
    """Why progress should be reported up to `now` (minutes UTC), as a question; empty where it need not be.

    Only while the shoot runs, and where nothing was reported for half a day, or before it where a due date has passed
    and no status date is set: it never moves by itself.
    """
    sessions = workspace.committed.sessions.values()
    if workspace.read_only or not sessions:
        return ""
    first, last = min(times.call for times in sessions), max(times.end for times in sessions)
    as_of, zone = workspace.as_of, workspace.committed.plan.production.zone
    unset = status_unset.said(workspace.committed, now) if now <= last else ""
    running = first <= now <= last and (as_of is None or now - as_of >= 12 * 60)
    if not unset and not running:  # where dues have passed also before the shoot: departments owe things then
        return ""
    told = tr("Progress has not been reported yet.")
    if unset:
        told = f"{told} {unset}."
    if as_of is not None:
        day = units.day_text(units.local_date(as_of, zone))
        told = tr("Progress has been reported up to {0} {1}.").format(day, units.clock(as_of, zone))
    return f"{told} {tr('Up to now, work planned before this moment counts as done.')}"


def report_progress(workspace: Workspace, instant: int) -> None:
    """Set the status date; one undoable step."""
    from app.edits.production import set_status_date

    zone = workspace.committed.plan.production.zone
    text = f"{units.day_text(units.local_date(instant, zone))} {units.clock(instant, zone)}"
    workspace.edit(tr("Progress reported up to {0}").format(text), lambda draft: set_status_date(draft, instant))


def show_keys(window: Window, actions: Actions) -> None:
    """Every shortcut there is, from the actions themselves."""
    dialog, column = _dialog(window, tr("Keys"))
    column.addWidget(label(tr("Keys"), "title"))
    grid = QGridLayout()
    grid.setHorizontalSpacing(28)
    grid.setVerticalSpacing(6)
    lines = [(f"Ctrl+{view.number}", tr("Show {0}").format(tr(view.text))) for view in VIEWS]
    for action in window.findChildren(type(actions["undo"])):
        keys = action.shortcuts()
        if keys and not action.objectName().startswith("view.") and action.objectName():
            name = action.objectName()
            text = {"undo": tr("Undo"), "redo": tr("Redo")}.get(name, action.text().replace("&", "").rstrip("…"))
            lines.append((", ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in keys), text))
    half = (len(lines) + 1) // 2
    for place, (keys_text, text) in enumerate(lines):
        row, side = place % half, 2 * (place // half)
        grid.addWidget(label(keys_text, "strong"), row, side)
        grid.addWidget(label(text), row, side + 1)
    inside = QWidget()
    every = QVBoxLayout(inside)
    every.setContentsMargins(0, 0, 12, 0)
    every.addLayout(grid)
    every.addWidget(line())
    more = QGridLayout()
    more.setHorizontalSpacing(28)
    more.setVerticalSpacing(6)
    from app.views.board.commands import TOLD  # the board is not there before it is asked for

    for row, (keys_text, text) in enumerate((*VIEW_KEYS, *TOLD)):
        more.addWidget(label(tr(keys_text), "strong"), row, 0)
        more.addWidget(label(tr(text)), row, 1)
    more.setColumnStretch(1, 1)
    every.addLayout(more)
    column.addWidget(FittedScroll(inside, most=window.screen().availableSize().height() - theme.px(220)))
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    box.rejected.connect(dialog.reject)
    column.addWidget(box)
    dialog.open()


def show_about(window: Window) -> None:
    dialog, column = _dialog(window, tr("About Coverset"))
    column.addWidget(label(tr("Coverset"), "title"))
    column.addWidget(label(tr("Version {0}. Works without a network.").format(app.__version__), "secondary"))
    column.addWidget(
        paragraph(
            tr(
                "Apache License 2.0. Inter and Noto under the SIL Open Font License, the icons from Lucide under the "
                "ISC License; the texts of all lie beside the program."
            )
        )
    )
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    box.rejected.connect(dialog.reject)
    column.addWidget(box)
    dialog.open()


def bug_reporter(window: Window) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """What stands in for sys.excepthook: a bug of ours is said in the error bar, and its report can be copied."""

    def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            window.close()
            return
        text = "".join(traceback.format_exception(kind, error, trace))
        sys.stderr.write(text)
        summary = f"Coverset {app.__version__}, Python {sys.version.split()[0]}, {sys.platform}\n{text}"
        window.error_bar.say(
            tr("This is a fault of Coverset, not yours ({0}). Everything applied so far is in the file.").format(
                kind.__name__
            ),
            Copy_the_report=lambda: QApplication.clipboard().setText(summary),
        )

    return report
