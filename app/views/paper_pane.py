"""At the left of the papers: their list, the way to what went out, and which paper is shown first."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.views.paper_list import Choice, PaperList
from app.views.translated import tr
from app.views.widgets import button, label, line
from app.views.workspace import Workspace


class PaperPane(QWidget):
    """The list under its title, and Gone out… at its foot."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.list = PaperList()
        self.gone_button = button(tr("Gone out…"), "history", "", "gone-out")
        self.gone_button.setToolTip(tr("Everything that was issued, as it went out"))
        head = QHBoxLayout()
        head.setContentsMargins(16, 10, 16, 10)
        head.addWidget(label(tr("Call sheets and schedules"), "title"))
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 8, 12, 8)
        foot.addWidget(self.gone_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(line())
        column.addWidget(self.list, 1)
        column.addWidget(line())
        column.addLayout(foot)


def first_choice(workspace: Workspace) -> Choice | None:
    """The sheet of the session that is selected in the other views; else of the one that is being shot or comes next,
    without a status date of the first. None: there is no session with strips."""
    schedule = workspace.committed
    sessions = schedule.plan.sessions
    chosen = [key for table, key in workspace.selection if table == "sessions" and key in sessions]
    if chosen:
        return Choice("callsheet", chosen[0])
    order = [session for session in schedule.plan.session_order() if schedule.plan.strips_of(session.id)]
    as_of = workspace.as_of
    later = [s for s in order if as_of is None or schedule.sessions[s.id].end >= as_of]
    return Choice("callsheet", (later or order)[0].id) if order else None
