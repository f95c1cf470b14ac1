"""What typing means that reports progress: started, finished, how much is still to do. No widgets."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.edits import activities as edits
from app.plan import rows as r
from app.plan import units
from app.plan.draft import Draft
from app.plan.errors import EditRefused
from app.views.schedule import typed
from app.views.schedule.drag import Edit
from app.views.schedule.lengths import day_minutes
from app.views.translated import tr

if TYPE_CHECKING:
    from app.views.schedule.chart import Chart


def started(chart: Chart, works: Sequence[r.Activity], name: str, text: str) -> tuple[str, Edit]:
    """Work started with the first working minute of the date typed; nothing typed: it is not said. Raises EditRefused
    for no date."""
    schedule = chart.workspace.committed
    if not text.strip():
        return tr("Nothing said of the start of {0}").format(name), _unsaid(works)
    day = typed.parse_day(text, chart.date_of(chart.now))

    def edit(draft: Draft) -> None:
        for found in works:
            working = schedule.calendar_of_activity(found)
            edits.start_activity(draft, found.id, working.next_start(working.midnight(day.toordinal() - 1)))

    return tr("{0} started on {1}").format(name, units.day_text(day)), edit


def finished(chart: Chart, works: Sequence[r.Activity], name: str, text: str) -> tuple[str, Edit]:
    """Work was finished with the last working minute of the date typed, at the latest now; nothing typed: it is still
    under way. Raises EditRefused for no date."""
    schedule, as_of = chart.workspace.committed, chart.workspace.as_of
    if not text.strip():
        return tr("{0} not finished").format(name), _under_way(works)
    day = typed.parse_day(text, chart.date_of(chart.now))

    def edit(draft: Draft) -> None:
        for found in works:
            working = schedule.calendar_of_activity(found)
            ordinal = day.toordinal()
            at = working.day_end(ordinal) if working.is_working(ordinal) else working.midnight(ordinal)
            if as_of is not None and at > as_of and units.local_date(as_of, working.zone) == day:
                at = as_of  # finished today: by when progress is reported
            edits.finish_activity(draft, found.id, at, schedule.activities[found.id].start)

    return tr("{0} finished on {1}").format(name, units.day_text(day)), edit


def remaining(chart: Chart, works: Sequence[r.Activity], name: str, text: str) -> tuple[str, Edit]:
    """So much of the work is still to do. Raises EditRefused for no length, and for work that is not under way."""
    plan = chart.workspace.committed.plan
    lengths = [(found, typed.parse_length(text, day_minutes(plan, found))) for found in works]
    idle = next((found for found, _ in lengths if found.actual_start is None or found.actual_finish is not None), None)
    if idle is not None:
        raise EditRefused(
            tr("{0} is not under way. Nothing was changed. Maybe say when it started first.").format(idle.name)
        )

    def edit(draft: Draft) -> None:
        for found, length in lengths:
            edits.set_activity(draft, found.id, remaining=length)

    return tr("{0}: {1} still to do").format(name, text.strip()), edit


def _unsaid(works: Sequence[r.Activity]) -> Edit:
    def edit(draft: Draft) -> None:
        for found in works:
            edits.set_activity(
                draft, found.id, actual_start=None, actual_finish=None, remaining=None, not_started=False, progress=0
            )

    return edit


def _under_way(works: Sequence[r.Activity]) -> Edit:
    def edit(draft: Draft) -> None:
        for found in works:
            if found.actual_finish is not None:
                edits.set_activity(draft, found.id, actual_finish=None, progress=0)

    return edit
