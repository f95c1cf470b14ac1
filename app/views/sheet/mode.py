"""The editor as a mode of the Call sheets view: its button, a double click on the sheet, and the way back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QBoxLayout, QPushButton, QWidget

from app.reports import typeset
from app.views.paper_list import Choice
from app.views.sheet.editor import SheetEditor
from app.views.translated import tr
from app.views.widgets import button
from app.views.workspace import Workspace


class SheetMode(QObject):
    """Puts the editor in the place of `papers` while a sheet is edited.

    button    for the toolbar of the papers: Edit…
    editor    made when it is first wanted, else None
    """

    def __init__(
        self,
        workspace: Workspace,
        papers: QWidget,
        place: QBoxLayout,
        pages: QWidget,
        choice: Callable[[], Choice | None],
        paper: Callable[[], typeset.Paper],
        issue: Callable[[], object],
        compact: Callable[[], bool] = bool,
    ) -> None:
        super().__init__(papers)
        self.editor: SheetEditor | None = None
        self._workspace, self._papers, self._place = workspace, papers, place
        self._choice, self._paper, self._issue, self._compact = choice, paper, issue, compact
        self.button: QPushButton = button(tr("Edit…"), "pencil", "", "edit-sheet")
        self.button.setToolTip(tr("Type on this sheet, beside how it will print (or double-click the sheet)"))
        self.button.clicked.connect(self.begin)
        pages.installEventFilter(self)

    def begin(self) -> bool:
        """Edit the chosen call sheet; whether one is chosen."""
        if self.editor is not None and self.editor.isVisible():
            return True
        choice = self._choice()
        if choice is None or choice.report != "callsheet" or choice.session_id is None:
            self._workspace.statusChanged.emit(tr("Choose a call sheet first."))
            return False
        if self.editor is None:
            self.editor = SheetEditor(self._workspace)
            self.editor.closed.connect(self.end)
            self.editor.issue_wanted.connect(self._send)
            self.editor.crew_wanted.connect(self._crew)
            self._place.addWidget(self.editor)
        self._papers.hide()
        self.editor.show()
        self.editor.show_sheet(choice.session_id, self._paper(), self._compact())
        return True

    def push(self) -> None:
        """Push or pull the call on the chosen sheet."""
        if self.begin() and self.editor is not None:
            self.editor.begin_push()

    def end(self) -> None:
        """Back to the papers."""
        if self.editor is not None and self.editor.isVisible():
            self.editor.hide()
            self._papers.show()
            self.button.setFocus()

    def _send(self) -> None:
        if self.editor is not None:
            self.editor.keep_typed()
        self._issue()

    def _crew(self) -> None:
        from app.views.crew_import import ask

        ask(self._workspace, self._papers.window())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonDblClick and not self.button.isHidden():
            self.begin()
        return False
