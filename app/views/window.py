"""The window: what the menus do, and what happens to files. It decides nothing about a plan."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
)

from app.plan import units
from app.plan.change import Change, Ref
from app.views import dialogs
from app.views.actions import VIEWS, Actions
from app.views.files import Files
from app.views.memory import summary
from app.views.plans import Plans
from app.views.search import Hit
from app.views.shell import Shell
from app.views.translated import tr
from app.views.view_makers import MAKERS, name_clears
from app.views.ways_mode import WaysMode

Result = TypeVar("Result")


class Window(Shell):
    """One production, or Welcome, with all that can be done.

    workspace, jobs, memory   what views and dialogs work on
    files                     open, begin, import, copy
    show_view(name)           show a view and return it
    action(name)              an action by its name
    """

    def __init__(self) -> None:
        super().__init__()
        self.files = Files(self)
        self._notice_waits = False  # the reason for reading only, while the bar above it says so too
        self._others: list[Window] = []  # they live as long as this one, closed or not
        self._actions = Actions(self)
        self.setAcceptDrops(True)
        self._build()
        self.plans = Plans(self, self.toolbar.plan_choice, self.toolbar.against.refresh)
        self._connect()
        self.ways = WaysMode(self)
        self._name_parts()
        self._remembered()
        self._on_opened()

    def _name_parts(self) -> None:
        """What those are called who hear the window."""
        for part, name in (
            (self.menuBar(), tr("Menus")),
            (self.toolbar, tr("Tools")),
            (self.status_line, tr("Status")),
        ):
            part.setAccessibleName(name)
        name_clears(self)

    def _connect(self) -> None:
        workspace = self.workspace
        workspace.opened.connect(self._on_opened)
        workspace.planChanged.connect(self._on_change)
        workspace.previewChanged.connect(self._on_preview)
        workspace.selectionChanged.connect(self._say_selection)
        workspace.failed.connect(self.fail)
        self.error_bar.closed.connect(self._on_error_closed)
        workspace.delayRequested.connect(self.report_delay)
        workspace.viewRequested.connect(self._on_view_requested)
        self.toolbar.zoomed.connect(self._on_zoomed)
        self.toolbar.search.found.connect(self._on_found)
        self.welcome.chosen.connect(self.files.begin_open)
        self.welcome.located.connect(self.files.locate)
        self.welcome.sample.connect(self.files.open_sample)
        self.welcome.dropped.connect(self.files.take_file)
        self.jobs.busyChanged.connect(self.busy_line.setVisible)
        self._actions.recent.aboutToShow.connect(lambda: self.files.fill_recent(self._actions.recent))

    # views ------------------------------------------------------------------------------------------------------------
    def _on_view_requested(self, name: str, ref: Ref | None) -> None:
        view = self.show_view(name)
        if ref is not None and hasattr(view, "reveal"):
            view.reveal(ref)

    def _on_found(self, hit: Hit) -> None:
        kinds = {table for table, _ in hit.refs}
        here = self._seen == "schedule" and kinds & {"activities", "deadlines"}
        self.workspace.reveal(self._seen if here else hit.view, *hit.refs)

    def go_to_today(self) -> None:
        """The day up to which progress is reported; without one, today."""
        as_of, zone = self.workspace.as_of, self.workspace.plan.production.zone
        self._tell_view("go_to_date", units.local_date(as_of, zone) if as_of is not None else date.today())

    def ask_date(self) -> None:
        if hasattr(self.view, "ask_day"):  # the board's days have numbers
            self._tell_view("ask_day")
        else:
            dialogs.ask_date(self, self._days(), lambda day: self._tell_view("go_to_date", day))

    def _days(self) -> list[date]:
        return [session.day for session in self.workspace.plan.session_order()]

    def search(self) -> None:
        self.toolbar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.toolbar.search.selectAll()

    def new_window(self) -> Window:
        """Another window on the same production, beside this one: another view of it, another selection."""
        made = Window()
        self._others.append(made)
        made.resize(self.size())
        made.move(self.pos() + QPoint(32, 32))
        made.workspace.share(self.workspace)
        made.show()
        return made

    def show_settings(self) -> None:
        from app.views.settings import SettingsDialog

        open_one = self.findChild(SettingsDialog)
        dialog = open_one if open_one is not None else SettingsDialog(self.workspace, self)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def show_palette(self) -> None:
        from app.views.palette import Palette

        palette = Palette(self._actions, self.workspace, self.memory, self._on_found, self)
        palette.show()
        palette.field.setFocus(Qt.FocusReason.PopupFocusReason)

    # the plan ---------------------------------------------------------------------------------------------------------
    def undo(self) -> None:
        document = self.workspace.document
        name = document.can_undo() if document is not None else None
        if self.workspace.undo() and name is not None:
            self.workspace.statusChanged.emit(tr("Undone: {0}. Ctrl+Y does it again.").format(name))

    def redo(self) -> None:
        document = self.workspace.document
        name = document.can_redo() if document is not None else None
        if self.workspace.redo() and name is not None:
            self.workspace.statusChanged.emit(tr("Done again: {0}. Ctrl+Z takes it back.").format(name))

    def report_delay(self, ref: Ref | None = None) -> None:
        from app.views.delay import DelayDialog
        from app.views.paper_stale import StaleWatch

        StaleWatch.of(self.workspace)  # once the delay is applied, it says which papers are stale
        DelayDialog(self.workspace, ref, self).open()

    def show_decisions(self) -> None:
        from app.views.delay.decisions import DecisionsDialog

        DecisionsDialog(self.workspace, self).show()

    def end_of_day(self) -> None:
        from app.views.board.end_of_day import ask

        ask(self.workspace, self)

    def apply_preview(self) -> None:
        change = self._leaving(self.workspace.apply_preview)
        if change is not None:
            self.workspace.statusChanged.emit(tr("Applied “{0}”. Ctrl+Z takes it back.").format(change.label))

    def _leaving(self, deed: Callable[[], Result]) -> Result:
        """Do what ends the preview; a focus in what goes away with it then goes to the view."""
        focus = QApplication.focusWidget()
        panes = [pane for pane in (self.banner, self.knock_on) if pane is not None]
        inside = focus is not None and any(pane.isAncestorOf(focus) for pane in panes)
        result = deed()
        if inside and self.workspace.preview is None:
            self._focus_view()
        return result

    def cancel_preview(self) -> None:
        self._leaving(self.workspace.cancel_preview)
        self.workspace.statusChanged.emit(tr("Cancelled. Nothing was changed."))

    def show_ways(self) -> None:
        """The ways out beside each other, in place of the view; asked again, the view."""
        self.ways.toggle()

    def show_papers(self) -> None:
        self.show_view("callsheets")

    def edit_sheet(self) -> None:
        """Edit the call sheet that is chosen, else the next one."""
        self.show_view("callsheets").sheet_mode.begin()

    def department_pages(self) -> None:
        """Every department's page as PDF into a folder."""
        self.show_view("deadlines").pages.ask()

    def push_call(self) -> None:
        """Push or pull the calls of the sheet that is chosen, else of the next one."""
        self.show_view("callsheets").sheet_mode.push()

    def propose_progress(self, now: int) -> None:
        """While the shoot runs, offer to report progress up to `now`, minutes UTC."""
        question = dialogs.status_proposal(self.workspace, now)
        if question:
            self.notice_bar.say(
                question,
                Report_up_to_now=lambda: dialogs.report_progress(self.workspace, now),
                Choose_when=self.ask_status_date,
            )

    def ask_status_date(self) -> None:
        dialogs.ask_status_date(self, self.workspace)

    # saying -----------------------------------------------------------------------------------------------------------
    def fail(self, sentence: str) -> None:
        """Say what was refused or went wrong: in one bar where the notice below says the same."""
        self.error_bar.say(sentence)
        reason = self.workspace.read_only
        if reason and reason in sentence and self.notice_bar.isVisible():
            self.notice_bar.hide()
            self._notice_waits = True

    def _on_error_closed(self) -> None:
        waits, self._notice_waits = self._notice_waits, False
        if waits and self.workspace.is_open and self.workspace.read_only:
            self._say_read_only()

    def _say_read_only(self) -> None:
        self.notice_bar.say(self.workspace.read_only, Save_a_copy=self.files.save_copy)

    def _on_opened(self) -> None:
        is_open = self.workspace.is_open
        for view in self._views.values():
            self.stack.removeWidget(view)
            view.deleteLater()
        self._views, self._seen = {}, ""
        self.error_bar.dismiss()
        self.notice_bar.dismiss()
        self.menuBar().setVisible(is_open)
        self.pages.setCurrentWidget(self.work if is_open else self.welcome)
        self._actions.refresh()
        if not is_open:
            self.setWindowTitle(tr("Coverset"))
            self.welcome.refresh()
            return
        assert self.workspace.document is not None
        self.setWindowTitle(f"{self.workspace.document.path.name} — Coverset")
        self.memory.remember(summary(self.workspace.document.path, self.workspace.committed, datetime.now()))
        last = self.memory.get("view", VIEWS[0].name)
        self.show_view(last if last in MAKERS else VIEWS[0].name)
        if self.workspace.read_only:
            self._say_read_only()
        self.propose_progress(units.instant(datetime.now().astimezone()))

    def _on_change(self, change: Change) -> None:
        self.error_bar.dismiss()
        self._actions.refresh()

    @property
    def seen(self) -> str:
        """The name of the view that is seen, or stands behind the ways out."""
        return self._seen

    def show_panel(self) -> None:
        """Show the knock-on panel where it is wanted, else hide it."""
        self._on_preview()

    def show_keys(self) -> None:
        dialogs.show_keys(self, self._actions)

    def show_about(self) -> None:
        dialogs.show_about(self)

    # Qt ---------------------------------------------------------------------------------------------------------------
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            # after the drag has ended, so that a dialog does not stand in the other program's way
            QTimer.singleShot(0, self, lambda: self.files.take_file(files[0]))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and not self.workspace.is_open:
            self.welcome.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.error_bar.isHidden():
                self.notice_bar.dismiss()
            self.error_bar.dismiss()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.files.leave()
        self.memory.put("geometry", self.saveGeometry())
        if self._seen:
            self.memory.put("view", self._seen)
        self.jobs.shutdown()
        self.workspace.close()
        self.memory.sync()
        super().closeEvent(event)
