"""The chart for those who can't see it: a tree of groups, summary bars and lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible

from app.views.accessible import Heard
from app.views.schedule import speech
from app.views.schedule.rows import Row
from app.views.translated import tr

if TYPE_CHECKING:
    from app.views.schedule.canvas import Canvas


class HeardChart(Heard):
    role, item = QAccessible.Role.Tree, QAccessible.Role.TreeItem

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self.title = tr("Schedule")

    def _row(self, key: str) -> Row:
        table = self._canvas.table
        return table.rows[table.keys[key]]

    def seen(self) -> Sequence[str]:
        if self._canvas.faces is None:
            return []
        rows = self._canvas.table.rows
        return [rows[index].key for index in self._canvas.layout_now().visible(len(rows))]

    def has(self, key: str) -> bool:
        return self._canvas.faces is not None and key in self._canvas.table.keys

    def name(self, key: str) -> str:
        faces = self._canvas.faces
        return speech.said(self._row(key), faces, self._canvas.table) if faces is not None else ""

    def detail(self, key: str) -> str:
        faces = self._canvas.faces
        return speech.detail(self._row(key), faces) if faces is not None else ""

    def area(self, key: str) -> QRect:
        layout = self._canvas.layout_now()
        area = QRect(0, layout.row_y(self._canvas.table.keys[key]), layout.width, layout.sizes.row)
        return area & QRect(0, layout.rows_top, layout.width, layout.height)

    def chosen(self, key: str) -> bool:
        return self._canvas.table.keys[key] in self._canvas.chosen.indices()

    def current(self) -> str | None:
        row = self._canvas.current_row()
        return row.key if row is not None else None

    def folded(self, key: str) -> bool | None:
        row = self._row(key)
        return row.folded if row.kind == "group" or row.span else None
