"""The board for those who can't see it: a list, its strips, banners and breaks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

from app.plan.change import Ref
from app.views.accessible import Heard
from app.views.board import speech
from app.views.translated import tr

if TYPE_CHECKING:
    from app.views.board.canvas import Canvas


class HeardBoard(Heard):
    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self.title = tr("Board")

    def seen(self) -> Sequence[Ref]:
        rows = self._canvas.table.rows
        return [rows[index].ref for index in self._canvas.layout_now().visible()]

    def has(self, key: Ref) -> bool:
        return key in self._canvas.table.index

    def name(self, key: Ref) -> str:
        table = self._canvas.table
        return speech.said(table.rows[table.index[key]])

    def detail(self, key: Ref) -> str:
        table = self._canvas.table
        return speech.detail(table.rows[table.index[key]], table)

    def area(self, key: Ref) -> QRect:
        return self._canvas.layout_now().row_rect(self._canvas.table.index[key])

    def chosen(self, key: Ref) -> bool:
        return self._canvas.table.index[key] in self._canvas.selected_rows()

    def current(self) -> Ref | None:
        row = self._canvas.current_row()
        return row.ref if row is not None else None
