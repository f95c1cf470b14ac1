"""Where on the board each conflict is seen, without Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.engine.rest import ARTISTS
from app.engine.schedule import Schedule
from app.engine.values import Conflict
from app.plan import rows as r
from app.plan.plan import Plan


@dataclass(frozen=True, slots=True)
class Marks:
    """Conflicts by strip and by session, and the cast cells they lie in: (strip, element)."""

    strips: Mapping[int, tuple[Conflict, ...]]
    sessions: Mapping[int, tuple[Conflict, ...]]
    cells: frozenset[tuple[int, int]]


NO_MARKS = Marks({}, {}, frozenset())


def marks_of(schedule: Schedule) -> Marks:
    """Where on the board each conflict is seen: on its strips, and on the break of every session it touches."""
    plan = schedule.plan
    strips: dict[int, list[Conflict]] = {}
    sessions: dict[int, list[Conflict]] = {}
    cells: set[tuple[int, int]] = set()
    for conflict in schedule.conflicts:
        touched: set[int] = set()
        if conflict.kind == "minor":
            child, day = conflict.who[1], conflict.what[1]
            for played in plan.strips_of(day):
                if child in plan.elements_of_strip(played):
                    strips.setdefault(played.id, []).append(conflict)
                    cells.add((played.id, child))
        elif conflict.kind == "double":
            pair = (conflict.who[1], conflict.what[1])
            both = plan.elements_of_strip(plan.strips[pair[0]]) & plan.elements_of_strip(plan.strips[pair[1]])
            cells |= {(strip, one) for strip in pair for one in both if plan.elements[one].category in ARTISTS}
        for table, found in (conflict.who, conflict.what):
            if table == "strips" and found in plan.strips:
                strips.setdefault(found, []).append(conflict)
                placed = plan.strips[found].session_id
                touched |= {placed} if placed is not None else set()
                if conflict.kind == "absent":
                    cells.add((found, conflict.what[1]))
            elif table == "sessions":
                touched.add(found)
            elif table == "clearances" and conflict.who[0] == "sessions":
                for strip, element in kept_out(plan, plan.clearances[found], conflict.who[1]):
                    strips.setdefault(strip, []).append(conflict)
                    cells.add((strip, element))
        for session in touched:
            sessions.setdefault(session, []).append(conflict)
    return Marks(
        {key: tuple(found) for key, found in strips.items()},
        {key: tuple(found) for key, found in sessions.items()},
        frozenset(cells),
    )


def kept_out(plan: Plan, paper: r.Clearance, session: int) -> list[tuple[int, int]]:
    """The strips of a session that need what a paper is for: (strip, element, 0 for a scene)."""
    found = []
    for strip in plan.strips_of(session):
        by_scene = paper.scene_id is not None and strip.scene_id == paper.scene_id
        if by_scene or (paper.element_id is not None and paper.element_id in plan.elements_of_strip(strip)):
            found.append((strip.id, paper.element_id or 0))
    return found
