"""Anchors: first and last session of an element, a scene, a unit; and which of them nobody can know while a strip is
owed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.plan import rows as r
from app.plan.plan import Plan

Anchor = tuple[str, int]
"""(kind, id) as in plan/rows.py EndKind."""

COUNTED = ("shoot", "recording", "reserve")


@dataclass(slots=True)
class Anchors:
    """Anchor → the id of its session; `owed` holds those whose session hangs on an owed strip."""

    sessions: dict[Anchor, int] = field(default_factory=dict)
    owed: set[Anchor] = field(default_factory=set)

    def session(self, kind: str, end: int) -> int | None:
        """The session an anchor stands on, None where there is none or it is owed."""
        key = (kind, end)
        return None if key in self.owed else self.sessions.get(key)


def is_owed(strip: r.Strip) -> bool:
    """Put into the boneyard by a delay, and nobody has placed or dropped it yet."""
    return strip.session_id is None and strip.lost_by is not None and not strip.dropped


def find_anchors(plan: Plan) -> Anchors:
    """Every anchor of the plan. Sessions are ordered by date, unit and rank; a strip that is owed hides the anchors
    of its scene and of all that its scene needs (DESIGN 5, Deadlines)."""
    found = Anchors()
    sessions = found.sessions
    main = next(iter(plan.unit_order()), None)
    for session in plan.session_order():
        scene_strips = [strip for strip in plan.strips_of(session.id) if strip.kind == "scene"]
        if scene_strips and session.kind in COUNTED:
            sessions.setdefault(("d1", session.unit_id), session.id)
            sessions[("wrap", session.unit_id)] = session.id
        for strip in scene_strips:
            scene_id = strip.scene_id or 0
            sessions.setdefault(("scene_first", scene_id), session.id)
            sessions[("scene_last", scene_id)] = session.id
            for element in plan.elements_of_scene(scene_id):
                sessions.setdefault(("first", element), session.id)
                sessions[("last", element)] = session.id
    if main is not None:
        for kind in ("d1", "wrap"):
            if (kind, main.id) in sessions:
                sessions[(kind, 0)] = sessions[(kind, main.id)]
    for strip in plan.strips_of(None):
        if is_owed(strip):
            scene_id = strip.scene_id or 0
            found.owed |= {("scene_first", scene_id), ("scene_last", scene_id)}
            for element in plan.elements_of_scene(scene_id):
                found.owed |= {("first", element), ("last", element)}
    return found


def strips_of_anchor(plan: Plan, kind: str, end: int) -> tuple[r.Strip, ...]:
    """The scene strips that an anchor is made of, placed or not."""
    if kind == "strip":
        strip = plan.strips.get(end)
        return (strip,) if strip else ()
    if kind == "session":
        return plan.strips_of(end)
    if kind in ("scene_first", "scene_last"):
        return plan.strips_of_scene(end)
    if kind in ("first", "last"):
        return tuple(strip for scene in plan.scenes_needing(end) for strip in plan.strips_of_scene(scene))
    if kind in ("d1", "wrap"):
        unit = end or next((unit.id for unit in plan.unit_order()), 0)
        return tuple(
            strip
            for session in plan.session_order(unit)
            for strip in plan.strips_of(session.id)
            if strip.kind == "scene"
        )
    return ()


def sessions_needing(plan: Plan, element_id: int | None, scene_id: int | None) -> Mapping[int, tuple[r.Strip, ...]]:
    """Session id → the strips in it that need an element or are of a scene."""
    kind, end = ("first", element_id) if element_id is not None else ("scene_first", scene_id or 0)
    result: dict[int, tuple[r.Strip, ...]] = {}
    for strip in strips_of_anchor(plan, kind, end or 0):
        if strip.session_id is not None:
            result[strip.session_id] = (*result.get(strip.session_id, ()), strip)
    return result
