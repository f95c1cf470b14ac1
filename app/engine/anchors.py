"""Anchors: first and last session of an element, a scene, a unit; and which of them nobody can know while a strip is
owed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.plan import rows as r
from app.plan.change import Change
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
    for session in plan.session_order():
        scene_strips = [strip for strip in plan.strips_of(session.id) if strip.kind == "scene"]
        for strip in scene_strips:
            scene_id = strip.scene_id or 0
            sessions.setdefault(("scene_first", scene_id), session.id)
            sessions[("scene_last", scene_id)] = session.id
            for element in plan.elements_of_strip(strip):
                sessions.setdefault(("first", element), session.id)
                sessions[("last", element)] = session.id
    _units(plan, sessions)
    for strip in plan.strips_of(None):
        if is_owed(strip):
            scene_id = strip.scene_id or 0
            found.owed |= {("scene_first", scene_id), ("scene_last", scene_id)}
            for element in plan.elements_of_strip(strip):
                found.owed |= {("first", element), ("last", element)}
    return found


def update_anchors(known: Anchors, plan: Plan, change: Change) -> tuple[Anchors, set[Anchor]]:
    """The anchors after a change, and which of them differ. Equal to `find_anchors(plan)`.

    Where only strips changed, only the anchors of their scenes, of what these need, and of the units are looked at.
    """
    if change.touches(r.Session, r.Scene, r.Need, r.Element, r.Unit):
        found = find_anchors(plan)
        keys = {*known.sessions, *found.sessions}
        moved = {key for key in keys if known.sessions.get(key) != found.sessions.get(key)}
        return found, moved | (known.owed ^ found.owed)
    scenes = {
        row.scene_id
        for delta in change.deltas
        for row in (delta.before, delta.after)
        if isinstance(row, r.Strip) and row.scene_id is not None
    }
    if not scenes:
        return known, set()
    found = Anchors(dict(known.sessions), set(known.owed))
    order = session_places(plan)
    elements = {element for scene in scenes for element in plan.elements_of_scene(scene)}
    pairs = [(("scene_first", scene), ("scene_last", scene)) for scene in scenes]
    pairs += [(("first", element), ("last", element)) for element in elements]
    for first, last in pairs:
        strips = strips_of_anchor(plan, *first)
        places = [order[strip.session_id] for strip in strips if strip.session_id is not None]
        _set(found.sessions, first, min(places)[1] if places else None)
        _set(found.sessions, last, max(places)[1] if places else None)
        owed = len(places) < len(strips) and any(is_owed(strip) for strip in strips)
        (found.owed.update if owed else found.owed.difference_update)((first, last))
    _units(plan, found.sessions)
    keys = {key for pair in pairs for key in pair}
    keys |= {(kind, unit) for kind in ("d1", "wrap") for unit in (0, *plan.units)}
    moved = {key for key in keys if known.sessions.get(key) != found.sessions.get(key)}
    return found, moved | (known.owed ^ found.owed)


def _set(sessions: dict[Anchor, int], key: Anchor, session_id: int | None) -> None:
    if session_id is None:
        sessions.pop(key, None)
    else:
        sessions[key] = session_id


def session_places(plan: Plan) -> dict[int, tuple[int, int]]:
    """Session id → (place among all sessions, id)."""

    def build() -> dict[int, tuple[int, int]]:
        return {session.id: (place, session.id) for place, session in enumerate(plan.session_order())}

    return plan.indexed("session_places", ("sessions", "units"), build)


def _units(plan: Plan, sessions: dict[Anchor, int]) -> None:
    """First and last session with scenes of each unit; 0 is the main unit."""
    for place, unit in enumerate(plan.unit_order()):
        order = plan.session_order(unit.id)
        first = next((session.id for session in order if _works(plan, session)), None)
        last = next((session.id for session in reversed(order) if _works(plan, session)), None)
        for key in (unit.id, 0) if place == 0 else (unit.id,):
            _set(sessions, ("d1", key), first)
            _set(sessions, ("wrap", key), last)


def _works(plan: Plan, session: r.Session) -> bool:
    """Whether scenes are shot or recorded on a session."""
    return session.kind in COUNTED and any(strip.kind == "scene" for strip in plan.strips_of(session.id))


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
        by_scene = plan.strips_by_scene()
        return tuple(
            strip
            for scene in plan.scenes_needing(end)
            for strip in by_scene.get(scene, ())
            if not strip.text or end in plan.elements_of_strip(strip)  # only the parts of songs have a text
        )
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
