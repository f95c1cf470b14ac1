"""The window: frame, navigation, menus; which view is seen; what happens to files. It decides nothing about a plan."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QByteArray, QEvent, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QProgressBar,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.plan import units
from app.plan.change import Change, Ref
from app.views import dialogs, icons, theme
from app.views.actions import VIEWS, Actions
from app.views.files import Files
from app.views.floating_bar import FloatingBar
from app.views.frame import Banner, Navigation, StatusLine, Toolbar
from app.views.jobs import Jobs
from app.views.measured import Pages
from app.views.memory import Memory, summary
from app.views.plans import Plans
from app.views.search import Hit
from app.views.translated import speak_here, tr
from app.views.view_makers import MAKERS
from app.views.ways_mode import WITH_PANEL, WaysMode
from app.views.welcome import Welcome
from app.views.widgets import FocusRing, MessageBar
from app.views.workspace import Workspace

Result = TypeVar("Result")


class Window(QMainWindow):
    """One production, or Welcome.

    workspace, jobs, memory   what views and dialogs work on
    files                     open, begin, import, copy
    show_view(name)           show a view and return it
    action(name)              an action by its name
    """

    def __init__(self) -> None:
        super().__init__()
        speak_here()
        self.workspace, self.jobs, self.memory = Workspace(self), Jobs(self), Memory()
        self.files = Files(self)
        self.knock_on: QWidget | None = None
        self._panel_stays = False
        self._notice_waits = False  # the reason for reading only, while the bar above it says so too
        self._others: list[Window] = []  # they live as long as this one, closed or not
        self._views: dict[str, QWidget] = {}
        self._seen = ""
        self._actions = Actions(self)
        self.setWindowIcon(icons.program_icon())
        self.setAcceptDrops(True)
        self.setMinimumSize(QSize(900, 560))
        self._build()
        self._connect()
        self.ways = WaysMode(self)
        self._remembered()
        self._on_opened()

    # building ---------------------------------------------------------------------------------------------------------
    def _build(self) -> None:
        self.toolbar = Toolbar(self.workspace, self._actions, self.jobs)
        self.banner = Banner(self.workspace, self._actions)
        self.notice_bar = MessageBar("noticebar", "info", "accent")
        self.plans = Plans(self, self.toolbar.plan_choice, self.toolbar.against.refresh)
        self.navigation = Navigation(self.workspace, self._actions)
        self.status_line = StatusLine(self.workspace)
        self.busy_line = QProgressBar()
        self.busy_line.setRange(0, 0)
        self.busy_line.setFixedHeight(2)
        self.busy_line.setAccessibleName(tr("Working"))
        self.busy_line.hide()
        self.stack = Pages()
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(self.stack)
        self.split.setStretchFactor(0, 1)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.navigation)
        middle.addWidget(self.split, 1)
        self.work = QWidget()
        column = QVBoxLayout(self.work)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.toolbar)
        column.addWidget(self.banner)
        column.addLayout(middle, 1)
        column.addWidget(self.status_line)
        self.welcome = Welcome(self.memory, self._actions)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.welcome)
        self.pages.addWidget(self.work)
        frame = QWidget()
        frame.setObjectName("frame")
        outer = QVBoxLayout(frame)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        for widget in (self.busy_line, self.notice_bar):
            outer.addWidget(widget)
        outer.addWidget(self.pages, 1)
        self.error_bar = FloatingBar(frame, self._top_of_work, "errorbar", "triangle-alert", "late.text")
        self.setCentralWidget(frame)
        self._ring = FocusRing(self)

    def _top_of_work(self) -> QWidget:
        """Over what an error is said: the view, its navigation beside it; else Welcome."""
        return self.split if self.workspace.is_open else self.pages

    def _make_knock_on(self) -> QWidget:
        """The panel beside the views, made with the first preview."""
        from app.views.knock_on import KnockOnPanel

        panel = KnockOnPanel(self.workspace)
        panel.setMinimumWidth(theme.px(300))
        self.split.addWidget(panel)
        self.split.setStretchFactor(1, 0)
        self.split.setSizes([self.split.width() - theme.px(364), theme.px(364)])
        return panel

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

    def _remembered(self) -> None:
        look = theme.current()
        mode, scale = self.memory.get("theme", "system"), self.memory.get("text_size", 100)
        self.set_theme(mode if mode in theme.MODES else "system")
        self.set_text_size(scale if scale in theme.SCALES else 100)
        self._actions.mark("set_language", self.memory.get("language", "system"))
        look.changed.connect(self.update)
        self._panel_stays = bool(self.memory.get("panel", 0))
        self._actions["panel"].setCheckable(True)
        self._actions["panel"].setChecked(self._panel_stays)
        self.resize(1440, 900)
        geometry = self.memory.get("geometry", QByteArray())
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)

    # views ------------------------------------------------------------------------------------------------------------
    def show_view(self, name: str) -> Any:
        """Show a view by its name (schedule, board, deadlines, callsheets, history), and return it."""
        view = self._views.get(name)
        if view is None:
            view = self._views[name] = MAKERS[name](self.workspace)
            view.setObjectName(f"view-{name}")
            self.stack.addWidget(view)
            if hasattr(view, "zoomChanged"):
                view.zoomChanged.connect(lambda zoom, made=view: self._show_zoom(made))
        self._seen = name
        self.stack.setCurrentWidget(view)
        self.navigation.mark(name)
        self._actions[f"view.{name}"].setChecked(True)
        self._show_zoom(view)
        if not self.toolbar.search.hasFocus():
            self._focus_view()
        self._on_preview()
        self._say_selection()
        return view

    def _focus_view(self) -> None:
        view = self.view
        if view is not None:
            # no focus proxy: Qt takes what stands before it out of the order of Tab
            wanted = getattr(view, "focus_first", None)
            first = wanted or next((w for w in [view, *view.findChildren(QWidget)] if _takes_focus(w)), None)
            (first or view).setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def view(self) -> QWidget | None:
        """The view that is seen."""
        return self._views.get(self._seen)

    def action(self, name: str) -> QAction:
        """An action by its name in `actions.py`. Raises KeyError."""
        return self._actions[name]

    def _on_view_requested(self, name: str, ref: Ref | None) -> None:
        view = self.show_view(name)
        if ref is not None and hasattr(view, "reveal"):
            view.reveal(ref)

    def _on_found(self, hit: Hit) -> None:
        kinds = {table for table, _ in hit.refs}
        here = self._seen == "schedule" and kinds & {"activities", "deadlines"}
        self.workspace.reveal(self._seen if here else hit.view, *hit.refs)

    def _show_zoom(self, view: QWidget) -> None:
        if self.stack.currentWidget() is view:
            self.toolbar.show_zoom(view.zoom() if hasattr(view, "zoom") else None)

    def _on_zoomed(self, zoom: float) -> None:
        view: Any = self.view
        if hasattr(view, "set_zoom"):
            view.set_zoom(zoom)

    def _tell_view(self, name: str, *arguments: object) -> None:
        view = self.view
        if hasattr(view, name):
            getattr(view, name)(*arguments)

    def zoom_in(self) -> None:
        self._tell_view("zoom_in")

    def zoom_out(self) -> None:
        self._tell_view("zoom_out")

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

    def next_pane(self) -> None:
        """Toolbar, navigation, view, panel, and round again."""
        every = (self.toolbar, self.navigation, self.stack, self.knock_on)
        panes = [pane for pane in every if pane is not None and pane.isVisible()]
        focus = QApplication.focusWidget()
        at = next((i for i, pane in enumerate(panes) if focus is not None and pane.isAncestorOf(focus)), -1)
        for step in range(1, len(panes) + 1):
            pane = panes[(at + step) % len(panes)]
            first = next((w for w in [pane, *pane.findChildren(QWidget)] if _takes_focus(w)), None)
            if first is not None:
                self._ring.loud = True
                first.setFocus(Qt.FocusReason.ShortcutFocusReason)
                self._ring.loud = False
                return

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

    def toggle_panel(self) -> None:
        """Keep the knock-on panel open, also while nothing is previewed (a drag is followed there); or no longer."""
        self._panel_stays = not self._panel_stays
        self.memory.put("panel", int(self._panel_stays))
        self._actions["panel"].setChecked(self._panel_stays)
        self._on_preview()

    def show_papers(self) -> None:
        self.show_view("callsheets")

    def edit_sheet(self) -> None:
        """Edit the call sheet that is chosen, else the next one."""
        self.show_view("callsheets").sheet_mode.begin()

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

    def _on_preview(self) -> None:
        preview = self.workspace.preview
        shown = preview is not None and not preview.live
        stays = self._panel_stays and self.workspace.is_open
        # Deadlines has a panel of its own, and the ways beside each other need its room
        wanted = (shown or stays) and self._seen in WITH_PANEL and not self.ways.is_on
        if wanted and self.knock_on is None:
            self.knock_on = self._make_knock_on()
        if self.knock_on is not None:
            self.knock_on.setVisible(wanted)
        if preview is None or shown:
            self._actions.refresh()

    def _say_selection(self) -> None:
        if not self.workspace.is_open:
            return
        selection, plan = sorted(self.workspace.selection), self.workspace.plan
        names = [plan.name_of(ref) for ref in selection if ref[0] != "activities" or len(selection) == 1]
        if names:
            more = tr(" and {0} more").format(len(names) - 3) if len(names) > 3 else ""
            self.status_line.left.set_whole(tr("Selected: {0}").format(", ".join(names[:3]) + more))
        else:
            view: Any = self.view
            self.status_line.left.set_whole(view.status_text() if hasattr(view, "status_text") else "")

    def show_keys(self) -> None:
        dialogs.show_keys(self, self._actions)

    def show_about(self) -> None:
        dialogs.show_about(self)

    def set_theme(self, mode: theme.Mode) -> None:
        theme.current().set_mode(mode)
        self.memory.put("theme", mode)
        self._actions.mark("set_theme", mode)

    def set_language(self, code: str) -> None:
        """Speak a language from the next opening on: `system`, `en`, or one there is a catalogue of."""
        if code != self.memory.get("language", "system"):
            self.memory.put("language", code)
            self.workspace.statusChanged.emit(tr("The language changes when Coverset is next opened."))
        self._actions.mark("set_language", code)

    def set_text_size(self, per_cent: int | str) -> None:
        theme.current().set_scale(int(per_cent))
        self.memory.put("text_size", int(per_cent))
        self._actions.mark("set_text_size", str(per_cent))

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

    def focusNextPrevChild(self, next: bool) -> bool:
        self._ring.loud = True
        moved = super().focusNextPrevChild(next)
        self._ring.loud = False
        return moved

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


def _takes_focus(widget: QWidget) -> bool:
    policy = widget.focusPolicy()
    return widget.isVisible() and widget.isEnabled() and bool(policy & Qt.FocusPolicy.TabFocus)
