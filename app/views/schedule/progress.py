"""Saying how far work has got, and which summary bar it stands under: entries of the context menu and their keys."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from app.edits import activities as edits
from app.plan import rows as r
from app.plan import units
from app.plan.draft import Draft
from app.views.schedule import reported
from app.views.schedule.bulk import names, works
from app.views.schedule.rows import Row
from app.views.translated import tr

if TYPE_CHECKING:
    from app.views.schedule.chart import Chart


def ask_started(chart: Chart) -> None:
    """Ask on which date the selected work has started."""
    rows = chart.chosen.rows()
    found = works(chart, rows)
    if found:
        day = chart.date_of(min(chart.workspace.committed.activities[found[0].id].start, chart.now))
        question = chart.tr("Started on, {0}").replace("{0}", names(rows))
        chart.prompt.ask(question, "27 May", lambda text: started(chart, text), units.day_text(day))


def started(chart: Chart, text: str) -> bool:
    """The selected work started on the date typed. Raises CoversetError for no date."""
    rows = chart.chosen.rows()
    return chart.workspace.edit(*reported.started(chart, works(chart, rows), names(rows), text)) is not None


def ask_finished(chart: Chart) -> None:
    """Ask on which date the selected work was finished."""
    rows = chart.chosen.rows()
    found = works(chart, rows)
    if found:
        day = chart.date_of(min(chart.workspace.committed.activities[found[0].id].finish, chart.now))
        question = chart.tr("Finished on, {0}").replace("{0}", names(rows))
        chart.prompt.ask(question, "27 May", lambda text: finished(chart, text), units.day_text(day))


def finished(chart: Chart, text: str) -> bool:
    """The selected work was finished on the date typed. Raises CoversetError for no date."""
    rows = chart.chosen.rows()
    return chart.workspace.edit(*reported.finished(chart, works(chart, rows), names(rows), text)) is not None


def not_started(chart: Chart) -> None:
    """The selected work has not started yet."""
    rows = chart.chosen.rows()

    def edit(draft: Draft) -> None:
        for found in works(chart, rows):
            edits.not_started(draft, found.id)

    if works(chart, rows):
        chart.workspace.edit(tr("{0} not started").format(names(rows)), edit)


def ask_remaining(chart: Chart) -> None:
    """Ask how much work is still to do on what has started."""
    rows = chart.chosen.rows()
    if works(chart, rows):
        question = chart.tr("Still to do, {0}").replace("{0}", names(rows))
        chart.prompt.ask(question, "3 d", lambda text: remaining(chart, text))


def remaining(chart: Chart, text: str) -> bool:
    """So much of the selected work is still to do. Raises CoversetError for no length, or work not begun."""
    rows = chart.chosen.rows()
    return chart.workspace.edit(*reported.remaining(chart, works(chart, rows), names(rows), text)) is not None


# summary bars ---------------------------------------------------------------------------------------------------------
def indent(chart: Chart) -> None:
    """Put the selected rows under the row above them."""
    rows = chart.chosen.rows()
    works_of = [row for row in rows if row.activity is not None]
    if not works_of:
        return
    first = works_of[0]
    above = _above(chart, first)
    if above is None or above.activity is None:
        chart.workspace.failed.emit(
            tr("{0} has no activity above it to stand under. Nothing was changed.").format(first.name)
        )  # fmt: skip
        return
    _under(chart, works_of, above.activity, tr("Put {0} under {1}").format(names(works_of), above.name))


def outdent(chart: Chart) -> None:
    """Take the selected rows out from under their summary bar."""
    rows = [row for row in chart.chosen.rows() if row.depth and row.activity is not None]
    plan = chart.workspace.committed.plan
    if not rows:
        return
    own = plan.activities[rows[0].activity or 0]
    summary = plan.activities.get(own.parent_id or 0)
    if summary is not None:
        _under(chart, rows, summary.parent_id, tr("Take {0} out from under {1}").format(names(rows), summary.name))


def _above(chart: Chart, row: Row) -> Row | None:
    """The row above that has the same indentation, in the same group."""
    index = chart.table.keys[row.key]
    for other in reversed(chart.table.rows[:index]):
        if other.kind == "group" or other.depth < row.depth:
            return None
        if other.depth == row.depth:
            return other
    return None


def _under(chart: Chart, rows: list[Row], parent: int | None, label: str) -> None:
    top = _tops(rows, chart.workspace.committed.plan.activities)

    def edit(draft: Draft) -> None:
        for activity in top:
            edits.set_parent(draft, activity, parent)

    chart.workspace.edit(label, edit)


def _tops(rows: list[Row], known: Mapping[int, r.Activity]) -> list[int]:
    """The activities of rows, without those that already stand under another of them."""
    chosen = [row.activity for row in rows if row.activity is not None]
    return [activity for activity in chosen if known[activity].parent_id not in chosen]
