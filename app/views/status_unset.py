"""Where no status date is set, nothing is late for being undone: how many due dates have passed meanwhile."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from app.plan import units
from app.views.translated import tr
from app.views.widgets import plural

if TYPE_CHECKING:
    from app.engine.schedule import Schedule


def passed_dues(schedule: Schedule, now: int) -> int:
    """Tracked deadlines that are not met and were due before `now` (minutes UTC); 0 where a status date is set."""
    if schedule.as_of is not None:
        return 0
    deadlines = schedule.plan.deadlines
    return sum(
        times.due is not None and times.due < now and deadlines[key].tracked and deadlines[key].done is None
        for key, times in schedule.deadlines.items()
    )


def said(schedule: Schedule, now: int | None = None) -> str:
    """`Status date not set: 2 due dates have passed, and nobody has said …`, or empty. now: minutes UTC, else now.

    Nothing is late because nobody ticked it (DESIGN 5); whoever reads the slack should know that nobody was asked.
    """
    count = passed_dues(schedule, now if now is not None else units.instant(datetime.now().astimezone()))
    if not count:
        return ""
    one = tr("Status date not set: {0} has passed, and nobody has said what is done")
    many = tr("Status date not set: {0} have passed, and nobody has said what is done")
    return (one if count == 1 else many).format(plural(count, "due date"))
