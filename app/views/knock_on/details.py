"""What the panel shows while nothing is previewed: the selected thing, its dates, and what waits for what."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from app.views import theme
from app.views.knock_on.facts import About, Near, about
from app.views.translated import tr
from app.views.when_seen import WhenSeen
from app.views.widgets import Chip, EmptyState, label, paragraph, plural
from app.views.workspace import Workspace

MOST = 12
"""Lines shown of what waits; more are counted."""


class Details(WhenSeen):
    """Follows the workspace's selection while it is seen. A line of what waits selects that, in every view."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self.shown: About | None = None
        self.setObjectName("details")
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(
            EmptyState(
                tr(
                    "Nothing is selected. Select a row, a day or a strip and its dates stand here. Report a delay, or "
                    "drag a bar, and what that does stands here."
                )
            )
        )
        self._pages.addWidget(self._scroll)
        workspace.selectionChanged.connect(self._on_changed)
        workspace.scheduleChanged.connect(self._on_changed)
        theme.current().changed.connect(self._on_changed)

    def refresh(self) -> None:
        """Show what is selected."""
        self._stale = False
        workspace = self._workspace
        self.shown = about(workspace.schedule, workspace.selection) if workspace.is_open else None
        self._pages.setCurrentIndex(int(self.shown is not None))
        if self.shown is None:
            return
        body = self._body(self.shown)
        focused = self._scroll.isAncestorOf(focus) if (focus := self.window().focusWidget()) is not None else False
        old = self._scroll.takeWidget()
        if old is not None:
            old.deleteLater()  # not at once: one of its lines may be what is pressed, or is just getting the focus
        self._scroll.setWidget(body)
        if focused:
            first = body.findChild(QPushButton)
            (first or self).setFocus(Qt.FocusReason.OtherFocusReason)

    def texts(self) -> list[str]:
        """All that is said, top to bottom."""
        inside = self._scroll.widget()
        if self.shown is None or inside is None:
            return []
        return [widget.text() for widget in inside.findChildren(QWidget) if isinstance(widget, (QLabel, QPushButton))]

    def lines(self) -> list[QPushButton]:
        """What can be pressed, top to bottom."""
        inside = self._scroll.widget()
        return [] if inside is None else inside.findChildren(QPushButton)

    # building ---------------------------------------------------------------------------------------------------------
    def _body(self, found: About) -> QWidget:
        body = QWidget()
        body.setProperty("look", "panel")
        body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(body)
        column.setContentsMargins(12, 10, 14, 12)
        column.setSpacing(4)
        title = paragraph(found.title, "panel-title")
        column.addWidget(title)
        if found.kind:
            column.addWidget(paragraph(found.kind))
        if found.state:
            chip = Chip(found.state, found.state_text)
            column.addWidget(chip)
        grid = QGridLayout()
        grid.setContentsMargins(0, 6, 0, 4)
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(3))
        grid.setColumnStretch(1, 1)
        for row, (name, value) in enumerate(found.facts):
            grid.addWidget(label(name, "secondary"), row, 0, Qt.AlignmentFlag.AlignTop)
            text = paragraph(value, "")
            text.setAccessibleName(f"{name}: {value}")
            grid.addWidget(text, row, 1)
        column.addLayout(grid)
        if found.why:
            column.addWidget(paragraph(found.why))
        if found.linked:
            self._lines(column, tr("Waits for"), found.waits)
            self._lines(column, tr("What waits for it"), found.waited)
        column.addStretch(1)
        return body

    def _lines(self, column: QVBoxLayout, title: str, near: Sequence[Near]) -> None:
        if not near:
            return  # a heading over nothing reads as if something were missing
        column.addSpacing(8)
        column.addWidget(label(title, "strong"))
        for each in near[:MOST]:
            made = QPushButton(f"{each.name}\n{each.how}".replace("&", "&&"))
            made.setProperty("look", "flat")
            made.setStyleSheet("text-align: left; padding: 2px 4px;")
            made.setAccessibleName(f"{each.name}, {each.how}")
            made.setToolTip(each.name)
            made.setMinimumWidth(0)
            made.setEnabled(each.ref is not None)
            made.clicked.connect(partial(self._select, each))
            column.addWidget(made)
        if len(near) > MOST:
            column.addWidget(paragraph(tr("And {0}.").format(plural(len(near) - MOST, "more", "more"))))

    def _select(self, near: Near, _checked: bool = False) -> None:
        if near.ref is not None:
            self._workspace.select(near.ref)
