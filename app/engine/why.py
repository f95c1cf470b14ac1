"""Why an activity stands where it stands, what waits for it, and which chain decides the end. Pure look-ups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.engine.propagate import late_from
from app.engine.values import Bound, Step
from app.plan import rows as r

if TYPE_CHECKING:
    from app.engine.schedule import Schedule

ENDS = ("release", "delivery")
"""The production's last activities, by their keys."""


def binding_chain(schedule: Schedule, activity_id: int) -> tuple[Step, ...]:
    """What holds an activity where it is, from the beginning of the chain to the activity itself.

    Each step names what it is and when; `link_id` is the link by which the step before holds it. The first is what
    nothing else holds: a strip or session of the board, or an activity that its laid, hard or actual date, the status
    date, a due or nothing but the plan's beginning holds (`root_bound`). Raises KeyError for an unknown activity.
    """
    steps: list[Step] = []
    seen: set[int] = set()
    at: int | None = activity_id
    while at is not None and at not in seen:
        seen.add(at)
        times = schedule.activities[at]
        bound = times.bound
        link = schedule.plan.links.get(bound.link_id) if bound.link_id is not None else None
        steps.append(Step("activity", ("activities", at), None if times.unknown else times.start, None, bound.link_id))
        if link is None:
            at = None
            continue
        # as late as possible: its successor holds it
        kind, end = (link.succ_kind, link.succ_id) if bound.kind == "alap" else (link.pred_kind, link.pred_id)
        at = activity_of(schedule, kind, end)
        if at is None:
            steps.append(_placed(schedule, kind, end))
    return tuple(reversed(steps))


def root_bound(schedule: Schedule, chain: tuple[Step, ...]) -> Bound:
    """What holds the first step of a chain; a strip or session is placed."""
    first = chain[0].ref
    if first is None or first[0] != r.Activity.TABLE:
        return Bound("placed")
    return schedule.bound(first[1])


def waiting(schedule: Schedule, activity_id: int) -> tuple[Step, ...]:
    """What waits for an activity directly, earliest first; `link_id` is the link by which it does."""
    found: list[Step] = []
    for link in schedule.plan.links.values():
        if activity_of(schedule, link.pred_kind, link.pred_id) != activity_id:
            continue
        successor = activity_of(schedule, link.succ_kind, link.succ_id)
        if successor is not None:
            times = schedule.activities[successor]
            at = None if times.unknown else times.start
            found.append(Step("activity", ("activities", successor), at, None, link.id))
        else:
            step = _placed(schedule, link.succ_kind, link.succ_id)
            found.append(Step(step.kind, step.ref, step.at, step.session_id, link.id))
    return tuple(sorted(found, key=lambda step: (step.at is None, step.at or 0, step.link_id or 0)))


def holds(schedule: Schedule, step: Step) -> bool:
    """Whether a step of `waiting` stands where it stands because of the link it came by."""
    if step.ref is None or step.ref[0] != r.Activity.TABLE or step.link_id is None:
        return False
    return schedule.bound(step.ref[1]).link_id == step.link_id


def critical(schedule: Schedule) -> frozenset[int]:
    """The chain that decides when the production's release or delivery (the later finish of the two) can be; where
    there is neither, the last finish of all.

    These are the activities without float to that end; where something else holds it, as its laid date, those with the
    least, in working minutes of their own calendars.
    """
    built, times = schedule._built, schedule._times
    known = [
        (times.finish[built.node[found]], built.node[found])
        for key in ENDS
        if (found := schedule.key_activity(key)) is not None and not times.unknown[built.node[found]]
    ]
    if not known:
        nodes = [node for node in built.node.values() if not times.unknown[node]]
        last = max((times.finish[node] for node in nodes), default=0)
        known = [(last, node) for node in nodes if times.finish[node] == last]
    end = max((finish for finish, _ in known), default=0)
    ends = {node: finish for finish, node in known if finish == end}
    late = late_from(built.net, ends)
    leads = {
        activity: (node, limit)
        for activity, node in built.node.items()
        if (limit := late[node]) is not None and not times.unknown[node]
    }
    chain = {activity for activity, (node, limit) in leads.items() if limit <= times.finish[node]}
    if all(built.node[activity] in ends for activity in chain):
        cal = built.net.cal
        floats = {
            activity: cal[node].between(times.finish[node], limit)
            for activity, (node, limit) in leads.items()
            if node not in ends
        }
        least = min(floats.values(), default=0)
        chain |= {activity for activity, room in floats.items() if room == least}
    return frozenset(chain)


def activity_of(schedule: Schedule, kind: str, end: int) -> int | None:
    """The activity that a link's end means: itself, or the lock, delivery or release; None: it is on the board."""
    return end if kind == "activity" else schedule.key_activity(kind)


def _placed(schedule: Schedule, kind: str, end: int) -> Step:
    """An end on the board: a strip, or the session on which an anchor stands."""
    session = schedule.anchor(kind, end)
    if kind == "strip":
        times = schedule.strips.get(end)
        return Step("strip", ("strips", end), times.start if times else None, session)
    at = schedule.sessions[session].call if session is not None else None
    return Step("session", ("sessions", session) if session is not None else None, at, session)
