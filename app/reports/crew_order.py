"""Crew as a call sheet lists them: in the trade's order, whatever the plan's order of departments is.

A department of the plan owes deadlines; a heading of a crew list is who stands together on set. Mostly these are the
same. Where a job belongs to a heading of its own (the assistant directors of a production that keeps them under Cast),
the job's words say so.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.plan import rows as r
from app.plan.crew import heading_of
from app.plan.labels import is_music
from app.plan.plan import Plan
from app.plan.unit_crew import in_unit, of_unit

ORDER = (
    "production", "assistant director", "direction", "camera", "grip", "continuity", "lighting", "electric", "sound",
    "art", "set dec", "construction", "props", "special effects", "sfx", "stunt", "vfx", "visual effects", "costume",
    "wardrobe", "make-up", "makeup", "hair", "cast", "location", "transport", "catering", "editorial", "post",
)  # fmt: skip
"""How headings begin, in the order in which crew lists of films have them [k]; others follow in the plan's order."""


@dataclass(frozen=True, slots=True)
class CrewGroup:
    """A heading and its people, each with the department that gives their call."""

    name: str
    people: tuple[tuple[r.Person, r.Department], ...]


def crew_groups(plan: Plan, unit_id: int | None = None) -> tuple[CrewGroup, ...]:
    """Everybody of a unit (None: of all) who has a department, under their headings; departments have their minutes
    there. Of music: the plan's departments in the plan's order."""
    found: dict[str, list[tuple[r.Person, r.Department]]] = {}
    for department in (in_unit(plan, known, unit_id) for known in plan.department_order()):
        for person in of_unit(plan.people_of(department.id), unit_id):
            found.setdefault(_heading(plan, person, department), []).append((person, department))
    names = list(found) if is_music(plan) else sorted(found, key=_place)
    return tuple(CrewGroup(name, tuple(found[name])) for name in names)


def crew_departments(plan: Plan, unit_id: int | None = None) -> tuple[r.Department, ...]:
    """The departments of which somebody of a unit comes (not those who all have N/A), in the order in which their first
    stands on its sheets."""
    groups = crew_groups(plan, unit_id)
    found = {d.id: d for group in groups for person, d in group.people if person.call.upper() != "N/A"}
    return tuple(found.values())


def _heading(plan: Plan, person: r.Person, department: r.Department) -> str:
    own = "" if is_music(plan) else heading_of(person.job)
    return own or department.name


def _place(name: str) -> int:
    low = name.casefold()
    return next((place for place, word in enumerate(ORDER) if low.startswith(word)), len(ORDER))
