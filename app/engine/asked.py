"""Work that counts as done although nobody has said so: to be asked for (DESIGN 5, Progress and status date)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.engine.values import ActivityTimes
from app.plan import rows as r

if TYPE_CHECKING:
    from app.engine.schedule import Schedule


def is_assumed(activity: r.Activity, times: ActivityTimes, as_of: int | None) -> bool:
    """Whether an activity's planned time has passed by `as_of` without a word about its progress."""
    return as_of is not None and not times.unknown and times.finish <= as_of and _silent(activity)


def _silent(activity: r.Activity) -> bool:
    silent = activity.actual_start is None and activity.actual_finish is None and not activity.not_started
    return silent and not activity.progress


def to_be_asked(schedule: Schedule) -> tuple[int, ...]:
    """Ids of the activities that are assumed to be done as planned, the longest ago first."""
    as_of, plan = schedule.as_of, schedule.plan
    if as_of is None:
        return ()
    met = {
        deadline.expected_id
        for deadline in plan.deadlines.values()
        if deadline.done is not None and deadline.expected_kind == "activity"
    }
    found = []
    for activity in plan.activities.values():
        _, finish, unknown = schedule.position(activity.id)
        if finish <= as_of and not unknown and activity.id not in met and _silent(activity):
            found.append((finish, activity.id))
    return tuple(activity for _, activity in sorted(found))
