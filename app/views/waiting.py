"""Deadlines that wait for a day: all strips that they hang on lie in the boneyard, without a delay having lost them."""

from __future__ import annotations

from collections.abc import Mapping

from app.engine.anchors import is_owed
from app.engine.schedule import Schedule
from app.plan.plan import Plan
from app.views.translated import tr

End = tuple[str, int]
SCENES, ELEMENTS = ("scene_first", "scene_last"), ("first", "last")


def waiting(schedule: Schedule) -> dict[int, tuple[int, ...]]:
    """Open tracked deadlines that can't be judged → the strips in the boneyard of which one or more need a day.

    In order of how far from the strips they hang: what is due by the scene itself before what follows from that.
    """
    plan = schedule.plan
    open_ones = [
        deadline
        for deadline in plan.deadlines.values()
        if deadline.tracked and deadline.done is None and not _met(schedule, deadline.id)
        and schedule.deadlines[deadline.id].slack_days is None and not schedule.deadlines[deadline.id].owed
    ]  # fmt: skip
    before: dict[int, list[End]] = {}
    for link in plan.links.values() if open_ones else ():
        if link.succ_kind == "activity":
            before.setdefault(link.succ_id, []).append((link.pred_kind, link.pred_id))
    found: dict[int, tuple[int, ...]] = {}
    far: dict[int, int] = {}
    for deadline in open_ones:
        strips: dict[int, int] = {}
        for kind, end in ((deadline.due_kind, deadline.due_id), (deadline.expected_kind, deadline.expected_id)):
            if kind and end is not None:
                strips = _behind(schedule, (kind, end), before) | strips
        if strips:
            found[deadline.id], far[deadline.id] = tuple(strips), min(strips.values())
    return dict(sorted(found.items(), key=lambda item: far[item[0]]))


def _met(schedule: Schedule, deadline_id: int) -> bool:
    expected = schedule.deadlines[deadline_id].expected
    return expected is not None and schedule.as_of is not None and expected <= schedule.as_of


def _behind(schedule: Schedule, end: End, before: Mapping[int, list[End]]) -> dict[int, int]:
    """The strips in the boneyard on which an anchor stands, or on which an activity hangs through links → how many."""
    work, strips = {end: 0}, dict[int, int]()
    queue = [end]
    for kind, row_id in queue:
        far = work[kind, row_id]
        if kind == "activity":
            new = [each for each in before.get(row_id, ()) if each not in work]
            work.update(dict.fromkeys(new, far + 1))
            queue += new
        elif schedule.anchor(kind, row_id) is None:
            strips = dict.fromkeys(_in_boneyard(schedule.plan, kind, row_id), far) | strips
    return strips


def _in_boneyard(plan: Plan, kind: str, end: int) -> list[int]:
    """The strips of an anchor that lie in the boneyard, still to be shot."""
    if kind == "strip":
        strips = [plan.strips[end]] if end in plan.strips else []
    elif kind in SCENES or kind in ELEMENTS:
        scenes = (end,) if kind in SCENES else plan.scenes_needing(end)
        strips = [strip for scene in scenes for strip in plan.strips_of_scene(scene)]
    else:
        return []
    return [strip.id for strip in strips if strip.session_id is None and not strip.dropped and not is_owed(strip)]


def waiting_for(plan: Plan, waits: Mapping[int, tuple[int, ...]]) -> dict[int, str]:
    """Strip → `VFX turnover and 2 more wait for a day`."""
    names: dict[int, list[str]] = {}
    for deadline, strips in waits.items():
        for strip in strips:
            names.setdefault(strip, []).append(plan.deadlines[deadline].name)
    said = {}
    for strip, each in names.items():
        if len(each) == 1:
            said[strip] = tr("{0} waits for a day").format(each[0])
        else:
            said[strip] = tr("{0} and {1} more wait for a day").format(each[0], len(each) - 1)
    return said
