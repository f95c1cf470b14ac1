"""Which stands in the middle of the window while a way out is previewed: the view, or the ways beside each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.views.translated import tr
from app.ways_out.way import Way

if TYPE_CHECKING:
    from app.views.ways_page import WaysPage
    from app.views.window import Window

WITH_PANEL = ("schedule", "board")
"""The views beside which the knock-on panel stands."""


class WaysMode:
    """The page is made when it is first asked for, and goes with the preview."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self.page: WaysPage | None = None
        window.workspace.previewChanged.connect(self._on_preview)

    @property
    def is_on(self) -> bool:
        """Whether the ways stand in place of the view."""
        return self.page is not None and self._window.stack.currentWidget() is self.page

    def toggle(self) -> None:
        """Show the ways out beside each other; asked again, the view and the panel's list of them."""
        preview = self._window.workspace.preview
        answer = preview.answer if preview is not None else None
        if self.is_on or answer is None or answer.nothing_late:
            self.leave()
            return
        page = self.page if self.page is not None else self._make()
        page.show_answer(answer, preview.way if preview is not None else None)
        self._window.stack.setCurrentWidget(page)
        self._window.show_panel()
        page.focus_ways()
        self._window.workspace.statusChanged.emit(tr("Space puts a way out into the comparison, Enter previews it"))

    def leave(self) -> None:
        """Show the view again, with the keyboard in the panel's list of ways; one without the panel gives way."""
        window = self._window
        seen = window.seen
        window.show_view(seen if seen in WITH_PANEL else WITH_PANEL[0])
        panel: Any = window.knock_on
        if panel is not None and panel.isVisible():
            panel.show_ways()

    def _make(self) -> WaysPage:
        from app.views.ways_page import WaysPage

        page = self.page = WaysPage(self._window.workspace)
        page.left.connect(self.leave)
        page.wanted.connect(self._preview)
        page.applied.connect(self._apply)
        self._window.stack.addWidget(page)
        return page

    def _on_preview(self) -> None:
        """Another delay, or none, is previewed now."""
        preview, page = self._window.workspace.preview, self.page
        if page is None or (preview is not None and preview.answer is page.answer):
            return
        was_on = self.is_on
        page.forget()
        if was_on and self._window.seen:  # else the production itself has gone
            self._window.show_view(self._window.seen)

    def _show(self, way: Way) -> None:
        from app.views.knock_on.panel import preview_way

        if self.page is not None and self.page.answer is not None:
            preview_way(self._window.workspace, self.page.answer, way)

    def _preview(self, way: Way) -> None:
        self._show(way)
        self.leave()

    def _apply(self, way: Way) -> None:
        self._show(way)
        self._window.apply_preview()
