"""The settings' window: a tab a subject. It stays open beside the views; every change is one undo step."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from app.views import theme
from app.views.settings.calendars import CalendarsPage
from app.views.settings.departments import DepartmentsPage
from app.views.settings.general import GeneralPage
from app.views.settings.rules import RulesPage
from app.views.settings.units import UnitsPage
from app.views.widgets import MessageBar
from app.views.workspace import Workspace


class _Page(Protocol):
    def refresh(self) -> None: ...


class SettingsDialog(QDialog):
    """Shows what is written, and follows it. What is refused is said on top, and the field shows what stands."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("settings")
        self.setWindowTitle(self.tr("Settings"))
        self.message = MessageBar("errorbar", "triangle-alert", "late.text")
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.tr("Subjects"))
        self.general, self.calendars = GeneralPage(workspace), CalendarsPage(workspace)
        self.units, self.departments, self.rules = (
            UnitsPage(workspace),
            DepartmentsPage(workspace),
            RulesPage(workspace),
        )
        for page, title in (
            (self.general, self.tr("Production")),
            (self.calendars, self.tr("Calendars")),
            (self.units, self.tr("Units")),
            (self.departments, self.tr("Departments")),
            (self.rules, self.tr("Lead rules")),
        ):
            whole = QScrollArea()  # large text needs more than a small screen has
            whole.setWidgetResizable(True)
            whole.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            whole.setWidget(page)
            self.tabs.addTab(whole, title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.message)
        column.addWidget(self.tabs, 1)
        room = self.screen().availableSize()
        self.resize(min(theme.px(900), room.width() - 40), min(theme.px(620), room.height() - 60))
        workspace.planChanged.connect(self._on_change)
        workspace.opened.connect(self.close)
        workspace.failed.connect(self._on_failed)
        workspace.previewChanged.connect(self.rules.show_effect)
        self.refresh()

    def show_page(self, page: QWidget) -> None:
        """Bring a page to the front."""
        for index in range(self.tabs.count()):
            whole = self.tabs.widget(index)
            if whole is not None and whole.isAncestorOf(page):
                self.tabs.setCurrentIndex(index)

    def refresh(self) -> None:
        pages: tuple[_Page, ...] = (self.general, self.calendars, self.units, self.departments, self.rules)
        for page in pages:
            page.refresh()

    def _on_change(self, change: object) -> None:
        self.message.dismiss()
        self.refresh()

    def _on_failed(self, sentence: str) -> None:
        self.message.say(sentence)
        self.refresh()

    def done(self, result: int) -> None:
        self.rules.discard()
        super().done(result)
