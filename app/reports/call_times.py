"""Calls of departments and people on one session, from the unit call and the departments' offsets (day minutes)."""

from __future__ import annotations

from dataclasses import dataclass

from app.engine.values import SessionTimes
from app.plan import rows as r
from app.plan.plan import Plan

PICKUP_TRAVEL = 30  # minutes from door to base while nobody has typed a journey; printed beside the list
STEP = 5


def department_named(plan: Plan, *words: str) -> r.Department | None:
    """The first department in plan order whose name begins with one of these words."""
    for word in words:
        for department in plan.department_order():
            if department.name.casefold().startswith(word):
                return department
    return None


def make_up(plan: Plan) -> r.Department | None:
    return department_named(plan, "make-up", "makeup", "hair", "hmu", "maske")


def costume(plan: Plan) -> r.Department | None:
    return department_named(plan, "costume", "wardrobe")


def department_call(department: r.Department, times: SessionTimes) -> int:
    """The instant a department is in: the unit call less its pre-call."""
    return times.call - department.precall


def person_call(plan: Plan, person: r.Person, times: SessionTimes) -> int | None:
    """The instant a person is in; None where they keep a call of their own (`O/C`, `N/A`)."""
    if person.call:
        return None
    department = plan.departments.get(person.department_id or 0)
    return department_call(department, times) if department else times.call


def first_call(plan: Plan, times: SessionTimes) -> int:
    """The earliest call of any department: rest runs to it."""
    return min((department_call(d, times) for d in plan.departments.values()), default=times.call)


@dataclass(frozen=True, slots=True)
class ArtistCalls:
    """Instants of an artist's day; None where no department does it."""

    pick_up: int | None
    make_up: int | None
    costume: int | None
    on_set: int


def artist_calls(plan: Plan, on_set: int) -> ArtistCalls:
    """Work back from on set: make-up its department's pre-call before, costume half of that, pick-up a journey before.

    The half is rounded up to five minutes, so that nobody is dressed late.
    """
    hair, dress = make_up(plan), costume(plan)
    in_make_up = on_set - hair.precall if hair and hair.precall else None
    length = hair.precall // 2 if hair and hair.precall else dress.precall // 2 if dress else 0
    in_costume = on_set - -(-length // STEP) * STEP if dress and length else None
    first = min((at for at in (in_make_up, in_costume) if at is not None), default=on_set)
    pick_up = first - PICKUP_TRAVEL if department_named(plan, "transport") else None
    return ArtistCalls(pick_up, in_make_up, in_costume, on_set)
