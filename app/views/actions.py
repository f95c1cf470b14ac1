"""Every action of the window: text, shortcut, icon, handler; and the menus they stand in."""

from __future__ import annotations

import operator
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from app.views import icons, theme
from app.views.translated import languages, noted, tr

if TYPE_CHECKING:
    from app.views.window import Window


@dataclass(frozen=True, slots=True)
class Spec:
    """handler: a method of the window, or of its `files`.

    when: always; open (a production is open); write (and it can be written); preview (something is previewed);
    apply (and it is possible);
    answer (a way out is); undo, redo (there is something to).
    """

    name: str
    text: str
    handler: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    when: str = "open"


@dataclass(frozen=True, slots=True)
class ViewSpec:
    """A view in the navigation; `number` with Ctrl shows it."""

    name: str
    text: str
    icon: str
    number: str


VIEWS = (
    ViewSpec("schedule", "Schedule", "chart-gantt", "1"),
    ViewSpec("board", "Board", "rows-3", "2"),
    ViewSpec("deadlines", "Deadlines", "flag", "3"),
    ViewSpec("breakdown", "Breakdown", "scan-text", "4"),
    ViewSpec("elements", "Elements", "users", "5"),
    ViewSpec("callsheets", "Call sheets", "clipboard-list", "7"),
    ViewSpec("history", "History", "history", "0"),
)

ACTIONS = (
    Spec("new_screenplay", "&New from Screenplay…", "files.new_from_screenplay", ("Ctrl+N",), "clapperboard", "always"),
    Spec("new_empty", "New &Empty Production…", "files.new_empty", (), "file-plus-2", "always"),
    Spec("open", "&Open…", "files.ask_open", ("Ctrl+O",), "folder-open", "always"),
    Spec("save_copy", "Save a &Copy…", "files.save_copy", ("Ctrl+Shift+S",), "copy"),
    Spec("export_calendar", "Export Calen&dar…", "files.export_calendar", (), "calendar-days"),
    Spec("close", "C&lose Production", "files.close_production", ("Ctrl+W",)),
    Spec("quit", "&Quit", "close", ("Ctrl+Q",), "log-out", "always"),
    Spec("undo", "&Undo", "undo", ("Ctrl+Z",), "undo-2", "undo"),
    Spec("redo", "&Redo", "redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo-2", "redo"),
    Spec("palette", "&Command Palette…", "show_palette", ("Ctrl+K",), "search", "always"),
    Spec("settings", "&Settings…", "show_settings", ("Ctrl+,",), "settings", "write"),
    Spec("find", "&Find…", "search", ("Ctrl+F",), "search"),
    Spec("today", "&Today", "go_to_today", ("T",), "calendar"),
    Spec("go_to_date", "&Go to Date…", "ask_date", ("Ctrl+G",), "calendar-days"),
    Spec("zoom_in", "Zoom &In", "zoom_in", ("Ctrl++", "Ctrl+="), "zoom-in"),
    Spec("zoom_out", "Zoom &Out", "zoom_out", ("Ctrl+-",), "zoom-out"),
    Spec("panel", "&Knock-on Panel", "toggle_panel", ("F9",), "panel-right"),
    Spec("next_pane", "Next &Pane", "next_pane", ("F6",), "", "always"),
    Spec("report_delay", "Report &Delay…", "report_delay", ("Ctrl+D",), "cloud-rain"),
    Spec("decisions", "Decisions on Dela&ys…", "show_decisions", (), "coins"),
    Spec("end_of_day", "&End of Day…", "end_of_day", (), "clipboard-list", "write"),
    Spec("status_date", "&Progress Reported up to…", "ask_status_date", (), "clock", "write"),
    Spec("import_draft", "&Import a Later Draft…", "files.import_draft", (), "file-input", "write"),
    Spec("import_crew", "Import Cre&w List…", "files.import_crew", (), "users", "write"),
    Spec("apply", "&Apply the Preview", "apply_preview", ("Ctrl+Return", "Ctrl+Enter"), "check", "apply"),
    Spec("ways_out", "&Ways Out", "show_ways", ("Ctrl+Shift+W",), "split", "answer"),
    Spec("keep_option", "Keep as &Option…", "plans.keep", (), "", "preview"),
    Spec("discard_option", "&Discard the Option Shown", "plans.discard", (), "", "preview"),
    Spec("freeze_baseline", "&Freeze Baseline…", "plans.freeze", (), "", "write"),
    Spec("compare_plans", "Co&mpare Two Plans…", "plans.compare", (), ""),
    Spec("cancel", "&Cancel the Preview", "cancel_preview", ("Esc",), "x", "preview"),
    Spec("call_sheets", "&Call Sheets and Schedules", "show_papers", ("Ctrl+P",), "printer"),
    Spec("edit_sheet", "&Edit Call Sheet…", "edit_sheet", ("Ctrl+E",), "pencil", "write"),
    Spec("push_call", "&Push the Call…", "push_call", (), "clock", "write"),
    Spec("department_pages", "Pages for Every &Department…", "department_pages", (), "file-down"),
    Spec("new_window", "&New Window", "new_window"),
    Spec("keys", "&Keys", "show_keys", ("F1",), "info", "always"),
    Spec("about", "&About Coverset", "show_about", (), "", "always"),
)

MENUS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        noted("&File"),
        (
            "new_screenplay",
            "new_empty",
            "open",
            "*recent",
            "-",
            "import_crew",
            "-",
            "save_copy",
            "export_calendar",
            "close",
            "-",
            "quit",
        ),
    ),
    (noted("&Edit"), ("undo", "redo", "-", "find", "palette", "-", "settings")),
    (
        noted("&View"),
        (
            "*views",
            "-",
            "today",
            "go_to_date",
            "zoom_in",
            "zoom_out",
            "-",
            "panel",
            "next_pane",
            "-",
            "*theme",
            "*scale",
            "*language",
        ),
    ),
    (noted("&Production"), ("report_delay", "decisions", "end_of_day", "status_date", "-", "import_draft")),
    (noted("&Board"), ("*board",)),
    (
        noted("P&lan"),
        (
            "apply",
            "ways_out",
            "cancel",
            "-",
            "freeze_baseline",
            "keep_option",
            "discard_option",
            "compare_plans",
        ),
    ),
    (noted("&Issue"), ("call_sheets", "-", "edit_sheet", "push_call", "-", "department_pages")),
    (noted("&Window"), ("new_window",)),
    (noted("&Help"), ("keys", "about")),
)
"""Menu → its entries: names of actions, `-` a line, `*` a submenu or list that the window fills."""


BOARD = (
    ("insert_day", noted("&Insert a Day…"), "Ins"), ("edit", noted("&Edit Strip or Day…"), "F2"),
    ("swap", noted("S&wap Days…"), "W"), ("banner", noted("Add a &Banner…"), ""),
    ("split", noted("&Split the Strip…"), "S"), ("join", noted("&Join Parts"), "J"),
    ("reverse", noted("&Reverse the Order of Strips"), "R"), ("sort", noted("Sort Strips by &Location"), ""),
    ("cover", noted("Mark as &Cover…"), "C"), ("needs", noted("&Needs of the Strip…"), "N"),
    ("bone", noted("Into the Bone&yard"), "Del"), ("lock", noted("Lock or &Unlock"), ""),
    ("next_conflict", noted("Ne&xt Conflict"), "F8"),
)  # fmt: skip
"""The board's own deeds: name, text, key of the board. `board.commands.MENU` does them."""

THEMES = {"system": noted("System"), "light": noted("Light"), "dark": noted("Dark")}


def without_marks(text: str) -> str:
    """A menu's text as it is read: `&File` → `File`, `Marta && Tobias` → `Marta & Tobias`."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


class Actions:
    """The window's QActions by name, `view.<name>` for the views; `refresh` says what can be done now."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._by_name: dict[str, QAction] = {}
        self._titles: dict[str, str] = {}
        for spec in ACTIONS:
            action = self._add(spec.name, tr(spec.text), spec.keys, spec.icon)
            action.triggered.connect(lambda _=False, name=spec.handler: operator.attrgetter(name)(window)())
        self.views = QActionGroup(window)
        for view in VIEWS:
            action = self._add(f"view.{view.name}", tr(view.text), (f"Ctrl+{view.number}",), view.icon)
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, name=view.name: window.show_view(name))
            self.views.addAction(action)
        self.recent = QMenu(tr("Open &Recent"), window)
        self._build_menus()

    def __getitem__(self, name: str) -> QAction:
        return self._by_name[name]

    def _add(self, name: str, text: str, keys: tuple[str, ...], icon: str) -> QAction:
        action = QAction(text, self._window)
        action.setObjectName(name)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        if icon:
            icons.dress(action, icon)
        self._window.addAction(action)
        self._by_name[name] = action
        return action

    def _build_menus(self) -> None:
        for title, entries in MENUS:
            menu = self._window.menuBar().addMenu(tr(title))
            for entry in entries:
                if entry == "-":
                    menu.addSeparator()
                elif entry == "*views":
                    menu.addActions(self.views.actions())
                elif entry == "*board":
                    menu.addActions(self._board())
                elif entry == "*recent":
                    menu.addMenu(self.recent)
                elif entry == "*theme":
                    menu.addMenu(self._choice(tr("Th&eme"), [(m, tr(THEMES[m])) for m in theme.MODES], "set_theme"))
                elif entry == "*language":
                    offered = [("system", tr("As the system")), ("en", "English")]
                    offered += [(code, QLocale(code).nativeLanguageName().capitalize()) for code in languages()]
                    menu.addMenu(self._choice(tr("&Language"), offered, "set_language"))
                elif entry == "*scale":
                    sizes = [(str(scale), f"{scale} %") for scale in theme.SCALES]
                    menu.addMenu(self._choice(tr("Text Si&ze"), sizes, "set_text_size"))
                else:
                    menu.addAction(self._by_name[entry])

    def _board(self) -> list[QAction]:
        """The board's own deeds; their keys are shown and not bound: the board has them already."""
        made = []
        for name, text, key in BOARD:
            shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
            action = self._add(f"board.{name}", f"{tr(text)}\t{shown}" if key else tr(text), (), "")
            action.triggered.connect(lambda _=False, deed=name: self._on_board(deed))
            made.append(action)
        return made

    def _on_board(self, deed: str) -> None:
        from app.views.board import BoardView
        from app.views.board.commands import run

        view = self._window.show_view("board")
        assert isinstance(view, BoardView)
        run(view.canvas, deed)

    def _choice(self, title: str, values: list[tuple[str, str]], handler: str) -> QMenu:
        menu, group = QMenu(title, self._window), QActionGroup(self._window)
        for value, text in values:
            action = self._add(f"{handler}.{value}", text, (), "")
            self._titles[action.objectName()] = title.replace("&", "")
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, chosen=value: getattr(self._window, handler)(chosen))
            group.addAction(action)
            menu.addAction(action)
        return menu

    def refresh(self) -> None:
        """Enable what can be done now, and say what undo and redo would take."""
        workspace = self._window.workspace
        document, preview = workspace.document, workspace.preview
        banner = preview is not None and not preview.live
        undo = document.can_undo() if document is not None else None
        redo = document.can_redo() if document is not None else None
        can = {
            "always": True,
            "open": workspace.is_open,
            "write": workspace.is_open and not workspace.read_only,
            "preview": banner,
            "apply": banner
            and not workspace.read_only
            and preview is not None
            and (preview.way is None or preview.way.possible),
            "answer": banner and preview is not None and preview.answer is not None,
            "undo": undo is not None,
            "redo": redo is not None,
        }
        for spec in ACTIONS:
            self._by_name[spec.name].setEnabled(can[spec.when])
        for name, action in self._by_name.items():
            if name.startswith("board."):
                action.setEnabled(can["open" if name == "board.next_conflict" else "write"])
        for action in self.views.actions():
            action.setEnabled(workspace.is_open)
        for name, verb, top in (("undo", tr("&Undo"), undo), ("redo", tr("&Redo"), redo)):
            said = top.replace("&", "&&") if top else ""  # no letter of it is a key of the menu
            self._by_name[name].setText(f"{verb} “{said}”" if top else verb)
            bare = verb.replace("&", "")
            self._by_name[name].setToolTip(f"{bare} “{top}”" if top else bare)

    def commands(self) -> list[tuple[str, str, str, Callable[[], None]]]:
        """What can be done now: name, text, keys, trigger; a choice of a submenu is named after it."""
        found = []
        for name, action in self._by_name.items():
            if action.isEnabled() and name != "palette":
                said, _, own = action.text().partition("\t")
                text = f"{self._titles[name]}: {said}" if name in self._titles else said
                keys = own or action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                found.append((name, without_marks(text).rstrip("…"), keys, action.trigger))
        return found

    def mark(self, handler: str, value: str) -> None:
        """Check the chosen one of a submenu."""
        action = self._by_name.get(f"{handler}.{value}")
        if action is not None:
            action.setChecked(True)
