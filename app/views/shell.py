"""The window as a shell: what stands where, which view is seen, what is said of it, and the look. No deeds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QAction
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

from app.engine.values import STATE_ORDER
from app.plan.change import Ref
from app.views import accessible, icons, marks, theme
from app.views.actions import Actions
from app.views.floating_bar import FloatingBar
from app.views.frame import Banner, Navigation, StatusLine
from app.views.jobs import Jobs
from app.views.measured import Pages
from app.views.memory import Memory
from app.views.toolbar import Toolbar
from app.views.translated import speak_here, tr
from app.views.view_makers import MAKERS
from app.views.ways_mode import WITH_PANEL, WaysMode
from app.views.welcome import Welcome
from app.views.widgets import FocusRing, MessageBar
from app.views.workspace import Preview, Workspace


class Shell(QMainWindow):
    """One production, or Welcome. Who makes it gives it its actions and ways, and calls `_build` and `_remembered`.

    workspace, jobs, memory   what views and dialogs work on
    show_view(name)           show a view and return it
    action(name)              an action by its name
    """

    _actions: Actions
    ways: WaysMode

    def __init__(self) -> None:
        super().__init__()
        speak_here()
        accessible.install()
        self.workspace, self.jobs, self.memory = Workspace(self), Jobs(self), Memory()
        self.knock_on: QWidget | None = None
        self._panel_stays = False
        self._views: dict[str, QWidget] = {}
        self._seen = ""
        self.setWindowIcon(icons.program_icon())
        self.setMinimumSize(QSize(900, 560))

    # what stands where ------------------------------------------------------------------------------------------------
    def _build(self) -> None:
        self.toolbar = Toolbar(self.workspace, self._actions, self.jobs)
        self.banner = Banner(self.workspace, self._actions)
        self.notice_bar = MessageBar("noticebar", "info", "accent")
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
        wide = self.split.width()
        beside = min(theme.px(364), max(theme.px(300), wide * 2 // 5))  # large letters leave the view its part
        self.split.setSizes([wide - beside, beside])
        return panel

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

    def next_pane(self) -> None:
        """Toolbar, navigation, the view or one pane of it after the other, panel, and round again."""
        # a view with panes of its own names them: each with who has the keyboard there first
        inside: Sequence[tuple[QWidget, QWidget]] = getattr(self.view, "panes", ())
        outside = [(pane, pane) for pane in (self.toolbar, self.navigation, self.knock_on) if pane is not None]
        every = [*outside[:2], *(inside or [(self.stack, self.stack)]), *outside[2:]]
        panes = [(pane, first) for pane, first in every if pane.isVisible()]
        focus = QApplication.focusWidget()
        at = next((i for i, (pane, _) in enumerate(panes) if focus is not None and pane.isAncestorOf(focus)), -1)
        for step in range(1, len(panes) + 1):
            pane, wanted = panes[(at + step) % len(panes)]
            first = next((w for w in [wanted, *pane.findChildren(QWidget)] if _takes_focus(w)), None)
            if first is not None:
                self._ring.loud = True
                first.setFocus(Qt.FocusReason.ShortcutFocusReason)
                self._ring.loud = False
                return

    def focusNextPrevChild(self, next: bool) -> bool:
        self._ring.loud = True
        moved = super().focusNextPrevChild(next)
        self._ring.loud = False
        return moved

    # the panel, and what is selected ----------------------------------------------------------------------------------
    def toggle_panel(self) -> None:
        """Keep the knock-on panel open, also while nothing is previewed (a drag is followed there); or no longer."""
        self._panel_stays = not self._panel_stays
        self.memory.put("panel", int(self._panel_stays))
        self._actions["panel"].setChecked(self._panel_stays)
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
        if preview is not None and preview.live and not wanted and self._seen in WITH_PANEL:
            self._say_knock_on(preview)

    def _say_knock_on(self, preview: Preview) -> None:
        """A drag is followed in the panel, which is not there: say what changes, and how to see it."""
        found = [(preview.knock_on.count(state), marks.counted(state)) for state in STATE_ORDER]
        said = ", ".join(f"{count} {word}" for count, word in found if count)
        if said:
            self.workspace.statusChanged.emit(tr("Deadlines: {0}. F9 shows the knock-on beside the view.").format(said))

    def _say_selection(self) -> None:
        if not self.workspace.is_open:
            return
        plan = self.workspace.plan

        def place(ref: Ref) -> tuple[str, int, int]:
            """Strips and scenes as the script has them."""
            scene = plan.strips[ref[1]].scene_id if ref[0] == "strips" and ref[1] in plan.strips else ref[1]
            row = plan.scenes.get(scene or 0)
            return ref[0], row.rank if row is not None else 2**62, ref[1]  # a banner after them

        selection = sorted(self.workspace.selection, key=place)
        names = [plan.name_of(ref) for ref in selection if ref[0] != "activities" or len(selection) == 1]
        if names:
            more = tr(" and {0} more").format(len(names) - 3) if len(names) > 3 else ""
            self.status_line.left.set_whole(tr("Selected: {0}").format(", ".join(names[:3]) + more))
        else:
            view: Any = self.view
            self.status_line.left.set_whole(view.status_text() if hasattr(view, "status_text") else "")

    # the look ---------------------------------------------------------------------------------------------------------
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


def _takes_focus(widget: QWidget) -> bool:
    policy = widget.focusPolicy()
    return widget.isVisible() and widget.isEnabled() and bool(policy & Qt.FocusPolicy.TabFocus)
