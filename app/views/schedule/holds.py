"""What keeps work where it is, although somebody moves it. No Qt."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from app.plan.labels import end_name
from app.views.translated import tr

if TYPE_CHECKING:
    from app.engine.schedule import Schedule


def moves(before: Schedule, after: Schedule, activities: Iterable[int]) -> bool:
    """Whether a change makes any of these lie elsewhere."""
    pairs = [(before.activities[found], after.activities[found]) for found in activities]
    return any((one.start, one.finish) != (other.start, other.finish) for one, other in pairs)


def holder(schedule: Schedule, activity: int) -> str:
    """What an activity waits for where it lies, or empty."""
    bound = schedule.activities[activity].bound
    link = schedule.plan.links.get(bound.link_id or 0)
    if link is not None:
        return end_name(schedule.plan, link.pred_kind, link.pred_id)
    return tr("it has not started, and progress is reported up to here") if bound.kind == "status" else ""


def sentence(schedule: Schedule, activity: int) -> str:
    """`It can't begin sooner: Sc 42`."""
    why = holder(schedule, activity)
    return tr("It can't begin sooner: {0}").format(why) if why else tr("It can't begin sooner")
