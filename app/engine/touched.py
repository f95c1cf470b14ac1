"""What a change of the board touches: its sessions, and the deadlines that stand on an end of it."""

from __future__ import annotations

from collections.abc import Mapping

from app.engine.anchors import Anchor, session_places
from app.plan import rows as r
from app.plan.change import Change
from app.plan.plan import Plan


def prepare_board(plan: Plan) -> None:
    """Make the indexes that an update of the board looks at while they are the plan's, so that all that is made of it
    share them: an index made on a preview is lost with it."""
    deadlines_by_end(plan)
    session_places(plan)
    plan.scenes_needing(0)
    plan.elements_of_scene(0)


def deadlines_by_end(plan: Plan) -> Mapping[Anchor, tuple[int, ...]]:
    """Placed end → the deadlines whose due, window or expected date stands on it."""

    def build() -> dict[Anchor, tuple[int, ...]]:
        result: dict[Anchor, tuple[int, ...]] = {}
        for deadline in plan.deadlines.values():
            ends: list[tuple[str | None, int]] = [
                (deadline.due_kind, deadline.due_id),
                (deadline.expected_kind, deadline.expected_id),
            ]
            paper = plan.clearances.get(deadline.clearance_id) if deadline.clearance_id is not None else None
            if paper is not None and paper.element_id is not None:
                ends += [("first", paper.element_id), ("last", paper.element_id)]
            if paper is not None and paper.scene_id is not None:
                ends += [("scene_first", paper.scene_id), ("scene_last", paper.scene_id)]
            for kind, end in set(ends):
                if kind is not None:
                    result[(kind, end)] = (*result.get((kind, end), ()), deadline.id)
        return result

    return plan.indexed("deadlines_by_end", ("deadlines", "clearances"), build)


def sessions_touched(change: Change, plan: Plan) -> set[int]:
    """Sessions whose times a change of the board may alter: their own, those of moved strips and of changed scenes."""
    found: set[int] = set()
    for delta in change.deltas:
        for row in (delta.before, delta.after):
            match row:
                case r.Session():
                    found.add(row.id)
                case r.Strip() if row.session_id is not None:
                    found.add(row.session_id)
                case r.Delay() if row.session_id is not None:
                    found.add(row.session_id)
                case r.Scene():
                    found |= {s.session_id for s in plan.strips_of_scene(row.id) if s.session_id is not None}
    return found
