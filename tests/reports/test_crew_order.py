"""Crew under the headings a set looks for, in the trade's order; the plan's order of departments is another."""

from __future__ import annotations

from dataclasses import replace

from app.plan import rows as r
from app.plan.plan import Plan
from app.reports.crew_order import crew_groups

PEOPLE = (
    (10, "Ada", "Editor", 1),
    (11, "Ben", "Key grip", 2),
    (12, "Cleo", "DoP", 2),
    (13, "Dan", "2nd AD", 3),
    (14, "Eve", "Unit car 1", 4),
    (15, "Fay", "Coordinator", 4),
    (16, "Gil", "Falconer", 5),
)


def plan(kind: r.ProductionKind = "film") -> Plan:
    names = ("Editorial", "Camera", "Cast", "Production", "Birds")
    departments = [r.Department(place, name, place) for place, name in enumerate(names, 1)]
    people = [r.Person(key, name, job, department, key) for key, name, job, department in PEOPLE]
    return Plan.of([replace(r.Production(9, "Crew"), kind=kind), *departments, *people])


def told(plan: Plan) -> list[tuple[str, list[str]]]:
    return [(group.name, [person.name for person, _ in group.people]) for group in crew_groups(plan)]


def test_a_film_lists_its_crew_in_the_trades_order() -> None:
    assert told(plan()) == [
        ("Production", ["Fay"]),
        ("Assistant directors", ["Dan"]),
        ("Camera", ["Cleo"]),
        ("Grip", ["Ben"]),
        ("Transport", ["Eve"]),
        ("Editorial", ["Ada"]),
        ("Birds", ["Gil"]),  # a heading nobody knows: last
    ]


def test_each_keeps_the_department_that_gives_the_call() -> None:
    grip = next(group for group in crew_groups(plan()) if group.name == "Grip")
    assert [department.name for _, department in grip.people] == ["Camera"]


def test_an_album_keeps_the_plans_own_departments() -> None:
    assert [name for name, _ in told(plan("music"))] == ["Editorial", "Camera", "Cast", "Production", "Birds"]
