"""Under which heading a line stands: its department, phase, unit, head of department or location. No Qt."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from app.plan import rows as r
from app.plan.change import Ref
from app.plan.plan import Plan
from app.views.translated import noted, tr

if TYPE_CHECKING:
    from app.engine.schedule import Schedule
    from app.views.schedule.rows import Row

Grouping = Literal["department", "phase", "unit", "person", "location"]
NONE = {
    "departments": noted("No department"),
    "phase": noted("No phase"),
    "units": noted("No unit"),
    "people": noted("No head of department"),
    "elements": noted("No location"),
}
"""Kind of heading → what it says of lines that belong nowhere."""
FAR = 1 << 40


def key_of(plan: Plan, schedule: Schedule, line: Row, grouping: Grouping) -> str:
    """The key of a line's heading, `departments:7`; it tells headings apart and what they stand for."""
    if grouping == "phase":
        activity = plan.activities.get(line.activity or 0)
        return f"phase:{activity.phase if activity else ''}"
    if grouping == "unit":
        session = plan.sessions.get(session_of(plan, schedule, line) or 0)
        return f"units:{session.unit_id if session else 0}"
    if grouping == "location":
        return f"elements:{location_of(plan, line) or 0}"
    department = department_of(plan, line)
    if grouping == "person":
        found = plan.departments.get(department)
        return f"people:{(found.head_id if found else None) or 0}"
    return f"departments:{department}"


def department_of(plan: Plan, line: Row) -> int:
    """The id of a line's department; 0: none."""
    if line.deadline is not None:
        return plan.deadlines[line.deadline].department_id
    activity = plan.activities.get(line.activity or 0)
    return (activity.department_id if activity else None) or 0


def heading(plan: Plan, key: str) -> tuple[Ref, str]:
    """What a heading stands for, and its words. A phase is no row of the plan: its id is 0."""
    kind, _, text = key.partition(":")
    if kind == "phase":
        return ("phases", 0), text or tr(NONE[kind])
    row = plan.row((kind, int(text))) if int(text) else None
    if row is None:
        return (kind, 0), tr(NONE[kind])
    assert isinstance(row, r.Department | r.Unit | r.Person | r.Element)
    job = f", {row.job}" if isinstance(row, r.Person) and row.job else ""
    return (kind, row.id), row.name + job


def rank(plan: Plan, key: str) -> tuple[object, ...] | None:
    """The heading's place in the plan's own order; None for a phase, which has none."""
    kind, _, text = key.partition(":")
    if kind == "phase":
        return None
    row = plan.row((kind, int(text))) if int(text) else None
    if isinstance(row, r.Person):
        department = plan.departments.get(row.department_id or 0)
        return (department.rank if department else FAR, row.rank, row.id)
    if isinstance(row, r.Department | r.Unit | r.Element):
        return (row.rank, row.id)
    return (FAR, 0)


def session_of(plan: Plan, schedule: Schedule, line: Row) -> int | None:
    """The session on which a line hangs: that of its due or expected date, else of a link to the board."""
    times = schedule.deadlines.get(line.deadline or 0)
    if times is not None and (times.due_session or times.expected_session):
        return times.due_session or times.expected_session
    for kind, end in board_ends(plan).get(line.activity or 0, ()):
        session = schedule.anchor(kind, end)
        if session is not None:
            return session
    return None


def elements_of(plan: Plan, line: Row) -> frozenset[int]:
    """Every element that a line is about: its subject, its paper's, those at the ends of its links, a scene's."""
    elements: set[int] = set()
    scenes: set[int] = set()
    for row in _rows(plan, line):
        if row.subject_id is not None:
            (elements if row.subject_id in plan.elements else scenes).add(row.subject_id)
        if isinstance(row, r.Deadline):
            paper = plan.clearances.get(row.clearance_id or 0)
            if paper is not None:
                elements |= {paper.element_id or 0}
                scenes |= {paper.scene_id or 0}
            _put(plan, row.expected_kind, row.expected_id, elements, scenes)
            if row.due_kind is not None:
                _put(plan, row.due_kind, row.due_id, elements, scenes)
    for activity in line.activities:
        for kind, end in board_ends(plan).get(activity, ()):
            _put(plan, kind, end, elements, scenes)
    for scene in scenes:
        elements |= plan.elements_of_scene(scene)
    return frozenset(elements - {0})


def location_of(plan: Plan, line: Row) -> int | None:
    """The location (or set without one) that a line is about; the one first in order of several."""
    found = [
        plan.elements[element]
        for element in elements_of(plan, line)
        if element in plan.elements and plan.elements[element].category in ("location", "set")
    ]
    locations = [element for element in found if element.category == "location"]
    parents = [plan.elements[element.parent_id] for element in found if element.parent_id is not None]
    best = min(locations or parents or found, key=lambda element: (element.rank, element.id), default=None)
    return best.id if best is not None else None


def _rows(plan: Plan, line: Row) -> list[r.Activity | r.Deadline]:
    deadlines: list[r.Activity | r.Deadline] = [plan.deadlines[found] for found in line.deadlines]
    return deadlines + [plan.activities[found] for found in line.activities]


def _put(plan: Plan, kind: str, end: int, elements: set[int], scenes: set[int]) -> None:
    if kind in ("first", "last"):
        elements.add(end)
    elif kind in ("scene_first", "scene_last"):
        scenes.add(end)
    elif kind == "strip" and end in plan.strips:
        scenes.add(plan.strips[end].scene_id or 0)


def board_ends(plan: Plan) -> Mapping[int, tuple[tuple[str, int], ...]]:
    """Activity → the ends on the board that links join it to."""

    def build() -> dict[int, tuple[tuple[str, int], ...]]:
        found: dict[int, list[tuple[str, int]]] = defaultdict(list)
        for link in plan.links.values():
            if link.pred_kind == "activity" and link.succ_kind != "activity":
                found[link.pred_id].append((link.succ_kind, link.succ_id))
            elif link.succ_kind == "activity" and link.pred_kind != "activity":
                found[link.succ_id].append((link.pred_kind, link.pred_id))
        return {activity: tuple(ends) for activity, ends in found.items()}

    return plan.indexed("schedule_view_board_ends", ("links",), build)
