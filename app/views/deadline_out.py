"""A department's page leaves the window: as a mail draft, PDF, calendar, text or link."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QWidget

from app.views.deadline_since import Since
from app.views.links import Link
from app.views.paper_save import PaperSaver, ask_where
from app.views.translated import tr
from app.views.workspace import Workspace

LONGEST = 1800
"""Letters of a mail link that every mail program takes."""


class DepartmentOut:
    """Acts on the department that `chosen` gives, and its page as text.

    since: what changed since the last issue. open_url: what opens a mail draft.
    """

    def __init__(
        self,
        workspace: Workspace,
        parent: QWidget,
        chosen: Callable[[], int | None],
        text: Callable[[], str],
        since: Since,
    ) -> None:
        self._workspace, self._parent, self._chosen, self._text = workspace, parent, chosen, text
        self._since = since
        self.saver = PaperSaver(workspace, parent)
        self.open_url: Callable[[QUrl], bool] = QDesktopServices.openUrl

    def _name(self) -> str:
        department = self._workspace.plan.departments.get(self._chosen() or 0)
        return department.name if department is not None else ""

    def copy_text(self) -> None:
        """The page into the clipboard, as text for a message."""
        if self._name():
            QApplication.clipboard().setText(self._text())
            self._say(tr("The deadlines of {0} are in the clipboard.").format(self._name()))

    def copy_link(self) -> None:
        """A link to the page into the clipboard: it opens this production there."""
        document = self._workspace.document
        if document is not None and self._name():
            QApplication.clipboard().setText(str(Link(document.path, self._name())))
            self._say(tr("A link to the deadlines of {0} is in the clipboard.").format(self._name()))

    def ask_pdf(self) -> None:
        """Ask where, then write the page as PDF, of what is written."""
        if self._name():
            title = tr("{0}, {1}").format(self._workspace.title, self._name())
            since = self._since
            self.saver.ask("department", title, department_id=self._chosen(), **since.told())

    def ask_calendar(self) -> None:
        """Ask where, then write the department's days and dues as a calendar."""
        if self._name():
            title = tr("{0}, {1}").format(self._workspace.title, self._name())
            path = ask_where(self._workspace, self._parent, title, tr("Save calendar"), "ics")
            if path is not None:
                self.save_calendar(path)

    def save_calendar(self, path: Path) -> None:
        """Write the calendar off the GUI thread. A refusal is said in the error bar."""
        from app.reports.calendar_file import Whose  # read when one is written, like what sets papers

        self.saver.save_calendar(path, Whose(self._chosen()))

    def send(self) -> None:
        """Open a mail draft to who heads the department, with the page in it; nothing is sent by us.

        What is too long for a draft is put into the clipboard, and the draft says so.
        """
        plan = self._workspace.plan
        department = plan.departments.get(self._chosen() or 0)
        if department is None:
            return
        head = plan.people.get(department.head_id or 0)
        to = head.email if head is not None else ""
        subject = tr("{0}: deadlines of {1}").format(plan.production.title, department.name)
        draft = mail_draft(to, subject, self._text())
        if len(draft) > LONGEST:
            QApplication.clipboard().setText(self._text())
            draft = mail_draft(to, subject, tr("The page is in the clipboard. Paste it here."))
        if not self.open_url(QUrl(draft)):
            self.copy_text()
            self._workspace.failed.emit(tr("No mail program answers. The page is in the clipboard: paste it there."))
        elif to:
            self._say(tr("A draft to {0} is open in the mail program.").format(to))
        else:
            self._say(tr("A draft is open in the mail program. {0} has no address yet.").format(department.name))

    def _say(self, text: str) -> None:
        self._workspace.statusChanged.emit(text)


def mail_draft(to: str, subject: str, body: str) -> str:
    """A mailto link."""
    lines = body.replace("\n", "\r\n")
    return f"mailto:{quote(to, safe='@,')}?subject={quote(subject)}&body={quote(lines)}"
