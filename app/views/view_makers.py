"""What makes each view, imported when it is first shown: a window on one view starts without the others."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from app.views.actions import VIEWS
from app.views.translated import tr
from app.views.workspace import Workspace


def _schedule(workspace: Workspace) -> QWidget:
    from app.views.schedule import ScheduleView

    return ScheduleView(workspace)


def _board(workspace: Workspace) -> QWidget:
    from app.views.board import BoardView

    return BoardView(workspace)


def _deadlines(workspace: Workspace) -> QWidget:
    from app.views.deadlines import DeadlinesView

    return DeadlinesView(workspace)


def _breakdown(workspace: Workspace) -> QWidget:
    from app.views.breakdown import BreakdownView

    return BreakdownView(workspace)


def _elements(workspace: Workspace) -> QWidget:
    from app.views.elements import ElementsView

    return ElementsView(workspace)


def _papers(workspace: Workspace) -> QWidget:
    from app.views.papers import PapersView

    return PapersView(workspace)


def _history(workspace: Workspace) -> QWidget:
    from app.views.history import HistoryView

    return HistoryView(workspace)


def name_clears(widget: QWidget) -> None:
    """Say what the small crosses in the text fields of a widget do; Qt gives them no name."""
    for line in widget.findChildren(QLineEdit):
        for cross in line.findChildren(QToolButton):
            if not cross.accessibleName():
                cross.setAccessibleName(tr("Clear"))


def _named(name: str, make: Callable[[Workspace], QWidget]) -> Callable[[Workspace], QWidget]:
    def made(workspace: Workspace) -> QWidget:
        view = make(workspace)
        view.setAccessibleName(tr(next(spec.text for spec in VIEWS if spec.name == name)))
        name_clears(view)
        return view

    return made


MAKERS: dict[str, Callable[[Workspace], QWidget]] = {
    name: _named(name, make)
    for name, make in (
        ("schedule", _schedule),
        ("board", _board),
        ("deadlines", _deadlines),
        ("breakdown", _breakdown),
        ("elements", _elements),
        ("callsheets", _papers),
        ("history", _history),
    )
}
"""View → what makes it, when it is first shown."""
