"""Edits of departments, and of the production's strip colours."""

from __future__ import annotations

from typing import Any

import pytest

from app.edits import departments as edits
from app.edits.production import empty_production, set_strip_colour
from app.plan.draft import Draft
from app.plan.errors import EditRefused
from app.plan.plan import Plan


@pytest.fixture
def plan() -> Plan:
    return Plan.of([]).with_change(empty_production("The Weir"))


def named(plan: Plan, name: str) -> int:
    return next(row.id for row in plan.departments.values() if row.name == name)


def done(plan: Plan, edit: Any) -> Plan:
    return plan.with_change(plan.draft("Edit", edit))


def names(plan: Plan) -> list[str]:
    return [row.name for row in plan.department_order()]


def test_a_new_department_comes_last_and_a_moved_one_where_it_was_put(plan: Plan) -> None:
    after = done(plan, lambda d: edits.add_department(d, " Greens ", precall=30))
    assert names(after) == [*names(plan), "Greens"]
    moved = done(after, lambda d: edits.move_department(d, named(after, "Greens"), 1))
    assert names(moved) == [names(plan)[0], "Greens", *names(plan)[1:]]
    assert moved.departments[named(after, "Greens")].precall == 30


def test_a_move_changes_nothing_but_ranks_and_back_again_is_as_before(plan: Plan) -> None:
    first = plan.department_order()[0].id
    there = done(plan, lambda d: edits.move_department(d, first, 5))
    assert names(done(there, lambda d: edits.move_department(d, first, 0))) == names(plan)
    assert {row.name for row in there.departments.values()} == set(names(plan))


def test_a_head_is_renamed_and_gets_a_number(plan: Plan) -> None:
    art = named(plan, "Art")
    head = plan.departments[art].head_id
    after = done(plan, lambda d: edits.set_head(d, art, name="Alba Ferrant", phone=" 01632 960 117 "))
    assert after.departments[art].head_id == head
    assert after.people[head or 0].phone == "01632 960 117"


def test_a_department_without_a_head_gets_one(plan: Plan) -> None:
    after = done(plan, lambda d: edits.set_head(d, edits.add_department(d, "Greens"), name="Ivo Lund", job="Greensman"))
    head = after.departments[named(after, "Greens")].head_id
    assert (after.people[head or 0].name, after.people[head or 0].job) == ("Ivo Lund", "Greensman")


def test_only_what_nothing_hangs_on_is_deleted(plan: Plan) -> None:
    with pytest.raises(EditRefused, match=r"Art can't be deleted: \d+ lead rules are its own"):
        plan.draft("Delete", lambda d: edits.delete_department(d, named(plan, "Art")))
    with_head = done(plan, lambda d: edits.set_head(d, edits.add_department(d, "Greens"), name="Ivo Lund"))
    after = done(with_head, lambda d: edits.delete_department(d, named(with_head, "Greens")))
    assert "Greens" not in names(after)
    assert next(p for p in after.people.values() if p.name == "Ivo Lund").department_id is None


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"name": "  "}, "needs a name"),
        ({"name": "camera"}, "There is a department camera already"),
        ({"precall": -1}, "−?-1 minutes before the call"),
        ({"wrapout": 721}, "721 minutes after wrap"),
        ({"calendar_id": 1}, "that calendar is no longer there"),
        ({"rank": 1}, "no field rank"),
    ],
)
def test_nonsense_is_refused(plan: Plan, values: dict[str, Any], message: str) -> None:
    with pytest.raises(EditRefused, match=message):
        plan.draft("Edit", lambda d: edits.set_department(d, named(plan, "Art"), **values))


def test_a_strip_colour_is_kept_and_given_back(plan: Plan) -> None:
    after = done(plan, lambda d: set_strip_colour(d, "EXT DAY", "#ffe08a"))
    assert after.production.strip_colours == (("EXT DAY", "#FFE08A"),)
    assert done(after, lambda d: set_strip_colour(d, "EXT DAY", None)) == plan


@pytest.mark.parametrize(
    ("key", "colour", "message"),
    [
        ("EXT NOON", "#FFFFFF", "no strip colour for “EXT NOON”"),
        ("EXT DAY", "yellow", "is no colour"),
        ("EXT DAY", "#203040", "too dark"),
    ],
)
def test_a_colour_that_cannot_be_read_on_is_refused(plan: Plan, key: str, colour: str, message: str) -> None:
    def edit(draft: Draft) -> None:
        set_strip_colour(draft, key, colour)

    with pytest.raises(EditRefused, match=message):
        plan.draft("Colour", edit)
