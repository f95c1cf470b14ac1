"""What is done to every selected row at once, as one change: move, lengthen, set a field, delete."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from app.edits import activities as edits
from app.plan import rows as r
from app.plan import units
from app.plan.draft import Draft
from app.plan.errors import CoversetError
from app.reports import wording
from app.views.schedule import holds, snap, typed
from app.views.schedule.cell_edits import follows_nothing
from app.views.schedule.drag import Edit
from app.views.schedule.lengths import day_minutes
from app.views.schedule.rows import Row
from app.views.translated import tr

if TYPE_CHECKING:
    from app.views.schedule.chart import Chart


def names(rows: list[Row]) -> str:
    """`Loft redress`, or `3 rows`."""
    return rows[0].name if len(rows) == 1 else wording.plural(len(rows), "row")


def works(chart: Chart, rows: Iterable[Row]) -> list[r.Activity]:
    """The activities of rows, as they are written."""
    known = chart.workspace.committed.plan.activities
    return [known[found] for row in rows for found in row.activities if found in known]


def all_of(several: Iterable[Edit]) -> Edit:
    """One edit that does several."""
    kept = list(several)

    def edit(draft: Draft) -> None:
        for each in kept:
            each(draft)

    return edit


def step(chart: Chart, days: int, resize: bool = False) -> None:
    """Move the selected work by working days, or make it so much longer."""
    from app.views.schedule.drag import move_all, resize_all

    schedule, several = chart.workspace.committed, []
    rows = [row for row in chart.chosen.rows() if works(chart, [row])]
    if not rows:
        return
    try:
        for row in rows:
            activities = works(chart, [row])
            working = schedule.calendar_of_activity(activities[0])
            times = schedule.activities[activities[0].id]
            if resize:
                finish = snap.step_finish(working, times.start, times.finish, days)
                several.append(resize_all(activities, working.between(times.finish, finish)))
            else:
                several.append(move_all(activities, snap.step_start(working, times.start, days)))
    except CoversetError as error:
        chart.workspace.failed.emit(str(error))
        return
    if resize:
        chart.workspace.edit(tr("Change the length of {0}").format(names(rows)), all_of(several))
        return
    change = chart.workspace.draft(tr("Move {0}").format(names(rows)), all_of(several))
    if not change:
        return
    try:
        after = schedule.with_change(change)
    except CoversetError as error:
        chart.workspace.failed.emit(str(error))
        return
    moved = [found.id for found in works(chart, rows)]
    if holds.moves(schedule, after, moved):
        chart.workspace.commit(change, after)
    else:
        why = holds.sentence(after, moved[0])
        chart.workspace.statusChanged.emit(tr("{0} was not moved. {1}.").format(names(rows), why))


def delete(chart: Chart) -> None:
    """Delete the selected links, else the selected activities."""
    workspace = chart.workspace
    links = workspace.selected("links")
    rows = chart.chosen.rows()
    if links:
        label = wording.lower_first(workspace.plan.name_of(("links", links[0])))
        workspace.edit(tr("Delete {0}").format(label), lambda draft: edits.delete_link(draft, links[0]))
    elif rows:
        idle = next((row for row in rows if row.activity is None), None)
        if idle is not None:
            workspace.failed.emit(
                tr("{0} is not an activity, and can't be deleted here. Nothing was changed.").format(idle.name)
            )
            return
        found = [row.activity for row in rows if row.activity is not None]

        def edit(draft: Draft) -> None:
            for activity in found:
                edits.delete_activity(draft, activity)

        workspace.edit(tr("Delete {0}").format(names(rows)), edit)


def set_department(chart: Chart, department: int) -> None:
    """Give the selected rows, work and deadline, to a department."""
    rows, workspace = chart.chosen.rows(), chart.workspace
    name = workspace.plan.departments[department].name

    def edit(draft: Draft) -> None:
        for row in rows:
            for found in row.activities:
                edits.set_activity(draft, found, department_id=department)
            for found in row.deadlines:
                edits.set_deadline(draft, found, department_id=department)

    workspace.edit(tr("Give {0} to {1}").format(names(rows), name), edit)


def set_length(chart: Chart, text: str) -> bool:
    """Give the selected work a length as typed, each by its own calendar. Raises CoversetError for no length."""
    rows, plan = chart.chosen.rows(), chart.workspace.committed.plan
    lengths = [(found.id, typed.parse_length(text, day_minutes(plan, found))) for found in works(chart, rows)]

    def edit(draft: Draft) -> None:
        for found, length in lengths:
            edits.set_activity(draft, found, duration=length)

    return (
        chart.workspace.edit(tr("Change the length of {0} to {1}").format(names(rows), text.strip()), edit) is not None
    )


def set_due(chart: Chart, text: str) -> bool:
    """Type the date that the selected deadlines are due; empty: as their rules say, where they have any.

    Raises CoversetError.
    """
    rows = [row for row in chart.chosen.rows() if row.deadlines]
    plan, zone = chart.workspace.plan, chart.workspace.plan.production.zone
    day = typed.parse_day(text, units.local_date(chart.now, zone)) if text.strip() else None

    def edit(draft: Draft) -> None:
        for row in rows:
            for found in row.deadlines:
                edits.set_due(draft, found, day)

    bare = [follows_nothing(plan, found) for row in rows for found in row.deadlines]
    if day is not None:
        label = tr("{0} due {1}").format(names(rows), units.day_text(day))
    elif all(bare):
        label = tr("{0} without a due date").format(names(rows))
    elif any(bare):
        label = tr("{0} due as their rules say, or without a due date").format(names(rows))
    else:
        said = tr("{0} due as its rule says") if len(rows) == 1 else tr("{0} due as their rules say")
        label = said.format(names(rows))
    return chart.workspace.edit(label, edit) is not None
