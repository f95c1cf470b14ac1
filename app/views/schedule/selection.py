"""Which rows are selected, and the one that the keys move from. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.plan.change import Ref
from app.views.schedule.rows import Row, RowTable

if TYPE_CHECKING:
    from app.views.schedule.canvas import Canvas

MOST_WITH_LINKS = 40
"""More rows than these show the links of the current one alone."""


class Selection:
    """The rows of a chart that stand for what its workspace has selected.

    current: the key of the row that was walked to last. A range is taken from the row that was last selected alone.
    """

    def __init__(self, chart: Canvas) -> None:
        self._chart = chart
        self.current = ""
        self._first = ""
        self._known: tuple[RowTable, frozenset[Ref], frozenset[int]] | None = None

    def forget(self) -> None:
        """Another production stands here."""
        self.current, self._first, self._known = "", "", None

    def indices(self) -> frozenset[int]:
        """Indexes of the selected rows."""
        table, refs = self._chart.table, self._chart.workspace.selection
        if self._known is None or self._known[0] is not table or self._known[1] is not refs:
            found = frozenset(index for ref in refs if (index := table.index(ref)) is not None)
            self._known = (table, refs, found)
        if not refs and (at := table.keys.get(self.current)) is not None:
            return frozenset({at})
        return self._known[2]

    def index(self) -> int | None:
        """The current row: the one walked to last, if it is selected, else the first that is."""
        found = self.indices()
        at = self._chart.table.keys.get(self.current)
        return at if at in found else min(found, default=None)

    def rows(self) -> list[Row]:
        """The selected lines, top to bottom."""
        rows = self._chart.table.rows
        return [rows[index] for index in sorted(self.indices()) if rows[index].kind == "line"]

    def with_links(self) -> list[Row]:
        """The rows whose links are drawn."""
        if len(self.indices()) <= MOST_WITH_LINKS:
            return self.rows()
        index = self.index()
        return [] if index is None else [self._chart.table.rows[index]]

    def take(self, index: int, *, extend: bool = False, toggle: bool = False) -> None:
        """Select a row; extend: all from the one selected before; toggle: it too, or it no more."""
        rows, workspace = self._chart.table.rows, self._chart.workspace
        row = rows[index]
        if extend:
            begin = self._chart.table.keys.get(self._first, index)
            first, last = min(begin, index), max(begin, index)
            refs = {found.ref for found in rows[first : last + 1] if found.kind == "line"} or _ref(row)
        elif toggle:
            refs = {ref for ref in workspace.selection if self._chart.table.index(ref) is not None}
            own = {ref for ref in refs if self._chart.table.index(ref) == index}
            refs = refs - own if own else refs | _ref(row)
            self._first = row.key
        else:
            refs, self._first = _ref(row), row.key
        self.current = row.key
        workspace.select(*refs)

    def follow(self) -> None:
        """Something was selected, here or elsewhere."""
        index = self.index()
        if index is not None:
            self.current = self._chart.table.rows[index].key
            if len(self.indices()) == 1:
                self._first = self.current

    def everything(self) -> None:
        """Select every line."""
        refs = [row.ref for row in self._chart.table.rows if row.kind == "line"]
        if refs:
            self._chart.workspace.select(*refs)


def _ref(row: Row) -> set[Ref]:
    return {row.ref} if row.ref[1] else set()
