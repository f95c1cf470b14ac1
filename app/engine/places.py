"""Where strips play: the location of their sets."""

from __future__ import annotations

from app.plan import rows as r
from app.plan.plan import Plan


def place_of_strip(plan: Plan, strip: r.Strip) -> int | None:
    """The location of a strip's set, or the set itself where it has none; None where that is still to be found."""
    scene = plan.scenes.get(strip.scene_id) if strip.scene_id is not None else None
    place = scene.set_id if scene is not None else None
    seen: set[int] = set()
    while place is not None and place not in seen:
        seen.add(place)
        parent = plan.elements[place].parent_id
        if parent is None:
            return place
        place = parent
    return place


def places_of_session(plan: Plan, session_id: int) -> frozenset[int]:
    """The places at which a session's scenes play."""
    places = (place_of_strip(plan, strip) for strip in plan.strips_of(session_id) if strip.kind == "scene")
    return frozenset(place for place in places if place is not None)
