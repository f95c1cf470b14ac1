"""Sending a call sheet out from the window: asked first, then kept in the file as it goes."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from app.plan.errors import CoversetError
from app.reports import typeset
from app.reports.issuing import Before, next_edition, prepare, said, went_out
from app.views.workspace import Workspace

KIND = "callsheet"


class SheetIssuer(QObject):
    """Issues the sheets of what is written, never of a preview. issued: one went out."""

    issued = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace, self._parent = workspace, parent

    def gone_out(self, session_id: int | None) -> str:
        """`, went out BLUE Wed 5 May 19:55`, of a sheet that did; else nothing."""
        document = self._workspace.document
        if document is None or session_id is None:
            return ""
        issues = went_out(document, KIND, session_id)
        return f", went out {said(issues[-1], document.plan.production.zone)}" if issues else ""

    def ask(self, session_id: int, paper: typeset.Paper) -> None:
        """Ask whether a session's sheet shall go out, then issue it."""
        document = self._workspace.document
        if document is None:
            return
        name = document.plan.name_of(("sessions", session_id))
        earlier = [Before(issue.colour, issue.at) for issue in went_out(document, KIND, session_id)]
        question = f"Send the sheet of {name} out as {next_edition(earlier).label}?"
        box = QMessageBox(QMessageBox.Icon.Question, "Issue", question, parent=self._parent)
        box.setInformativeText("It is kept in the file as it goes out. Changes after it make a revised sheet.")
        send = box.addButton("Issue", QMessageBox.ButtonRole.AcceptRole)
        send.clicked.connect(lambda: self.issue(session_id, paper))
        if not any(issue.colour for issue in earlier):
            early = box.addButton("Issue as prelim", QMessageBox.ButtonRole.ActionRole)
            early.clicked.connect(lambda: self.issue(session_id, paper, prelim=True))
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setWindowModality(Qt.WindowModality.WindowModal)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def issue(self, session_id: int, paper: typeset.Paper, prelim: bool = False) -> bool:
        """Send a session's sheet out; whether it went. A refusal is said in the error bar."""
        document, schedule = self._workspace.document, self._workspace.committed
        if document is None:
            return False
        at = int(time.time() // 60)
        try:
            sheet, edition = prepare(document, schedule, session_id, at, prelim=prelim, file_name=document.path.name)
            document.publish(KIND, typeset.to_pdf(sheet, paper), session_id, edition.colour)
        except CoversetError as error:
            self._workspace.failed.emit(str(error))
            return False
        name = schedule.plan.name_of(("sessions", session_id))
        self._workspace.statusChanged.emit(f"Issued the sheet of {name}: {edition.label}.")
        self.issued.emit()
        return True
