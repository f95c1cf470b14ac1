"""Why work has no day: it hangs, through links, on a strip that is owed one. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.plan.change import Ref
from app.plan.labels import end_name
from app.plan.plan import Plan
from app.views.schedule.lags import links_into
from app.views.translated import tr

if TYPE_CHECKING:
    from app.engine.schedule import Schedule


def any_owed(plan: Plan) -> bool:
    """Whether a strip is owed a day."""
    return any(strip.lost_by is not None and not strip.dropped for strip in plan.strips_of(None))


def because(schedule: Schedule, activity: int) -> tuple[Ref, ...]:
    """From an activity without a day back to what is owed: activities that wait for each other, the nearest first,
    then the scene or element whose strip has no day; empty where the activity has one."""
    plan, times = schedule.plan, schedule.activities
    owed = {strip.id for strip in plan.strips_of(None) if strip.lost_by is not None and not strip.dropped}
    came: dict[int, int] = {}
    work = [activity] if times[activity].unknown else []
    for at in work:  # nearest first, so that the shortest way is told
        for link in links_into(plan).get(at, ()):
            kind, end = link.pred_kind, link.pred_id
            if schedule.anchor_owed(kind, end) or (kind == "strip" and end in owed):
                table = "scenes" if kind.startswith("scene") else "strips" if kind == "strip" else "elements"
                return (*_way(came, at, activity), (table, end))
            if kind == "activity" and end != activity and end not in came and times[end].unknown:
                came[end] = at
                work.append(end)
    return ()


def _way(came: dict[int, int], at: int, activity: int) -> list[Ref]:
    """What was walked through, without the activity itself, in the order it waits."""
    steps: list[Ref] = []
    while at != activity:
        steps.append(("activities", at))
        at = came[at]
    return steps[::-1]


def sentence(schedule: Schedule, activity: int) -> str:
    """`no day yet: it waits for Picture lock, which hangs on Sc 42; that is owed a day`, or empty."""
    steps = because(schedule, activity)
    if not steps:
        return ""
    plan = schedule.plan
    names = [plan.name_of(ref) if ref[0] != "elements" else end_name(plan, "last", ref[1]) for ref in steps]
    if len(names) == 1:
        return tr("no day yet: it waits for {0}, which is owed a day").format(names[0])
    return tr("no day yet: it waits for {0}, which hangs on {1}; that is owed a day").format(names[0], names[-1])
