"""The Plan: whole, never changed, and its indexes always those of its rows."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.plan import rows as r
from app.plan.errors import EditRefused
from app.plan.plan import Plan
from tests.plan.strategies import base_plan, edits


def indexes(plan: Plan) -> dict[str, object]:
    """Everything the plan keeps an index for, asked once for each row there is."""
    return {
        "strips_of": {i: plan.strips_of(i) for i in [*plan.sessions, None]},
        "strips_of_scene": {i: plan.strips_of_scene(i) for i in plan.scenes},
        "needs_of": {i: plan.needs_of(i) for i in plan.scenes},
        "sessions": plan.session_order(),
        "of a unit": {i: plan.session_order(i) for i in plan.units},
        "scenes": plan.scene_order(),
        "units": plan.unit_order(),
        "departments": plan.department_order(),
        "people_of": {i: plan.people_of(i) for i in plan.departments},
        "elements_of_scene": {i: plan.elements_of_scene(i) for i in plan.scenes},
        "labels": dict(plan.session_labels()),
    }


@given(st.data())
def test_an_index_kept_over_changes_is_that_of_the_rows(data: st.DataObject) -> None:
    plan = base_plan()
    for _ in range(3):
        indexes(plan)  # so that there is something to keep
        plan = plan.with_change(data.draw(edits(plan)))
        assert indexes(plan) == indexes(Plan(plan.tables))


@given(st.randoms())
def test_nothing_depends_on_the_order_in_which_rows_come(chance: object) -> None:
    rows = [row for table in base_plan().tables.values() for row in table.values()]
    chance.shuffle(rows)  # type: ignore[attr-defined]
    found = Plan.of(rows)
    assert found == base_plan()
    assert indexes(found) == indexes(base_plan())


def test_a_set_s_location_is_needed_too() -> None:
    plan = Plan.of([
        r.Element(1, "location", "Salt Pans"), r.Element(2, "set", "Shack", parent_id=1), r.Element(3, "cast", "Mara"),
        r.Scene(4, "42", 0, set_id=2), r.Scene(5, "43", 1), r.Need(6, 4, 3),
    ])  # fmt: skip
    assert plan.elements_of_scene(4) == {1, 2, 3}
    assert plan.elements_of_scene(5) == frozenset()
    assert [plan.scenes_needing(i) for i in (1, 2, 3)] == [(4,)] * 3


@pytest.mark.parametrize(
    ("row", "message"),
    [
        (r.Strip(99, scene_id=98), "scene_id leads to nothing in scenes"),
        (r.Activity(99, "Dress", 98), "Dress: department_id leads to nothing in departments"),
        (r.Link(99, "activity", 50, "activity", 98), "its activity leads to nothing in activities"),
        (r.Link(99, "activity", 50, "first", 98), "its first leads to nothing in elements"),
        (r.Person(40, "Twice"), "Two rows of people have the id 40"),
    ],
)
def test_a_plan_that_is_not_whole_is_refused(row: r.Row, message: str) -> None:
    rows = [row for table in base_plan().tables.values() for row in table.values()]
    with pytest.raises(EditRefused, match=message):
        Plan.of([*rows, row])


def test_the_main_unit_and_production_milestones_need_no_row_behind_them() -> None:
    rows = [row for table in base_plan().tables.values() for row in table.values()]
    assert Plan.of([*rows, r.Link(99, "wrap", 0, "lock", 0)]).links[99].pred_id == 0


def test_without_a_production_it_is_said() -> None:
    with pytest.raises(EditRefused, match="This file holds no production"):
        _ = Plan({}).production


def test_rows_are_frozen() -> None:
    session = r.Session(1, 2, date(2027, 5, 5))
    with pytest.raises(AttributeError):
        session.call = 500  # type: ignore[misc]
    assert replace(session, call=500) != session


def test_every_kind_of_row_is_a_table_with_an_id() -> None:
    assert set(r.TABLES) == set(base_plan().tables)
    assert len(r.TABLES) == len(r.ROW_TYPES) == len(set(r.TABLES))
    for name, row_type in r.TABLES.items():
        assert name == row_type.TABLE
        assert "id" in row_type.__slots__, f"{name}: rows are many, and without slots they are large"


def test_the_plan_room_imports_no_window_and_no_database() -> None:
    import subprocess

    script = "import app.plan.plan, app.plan.draft, app.plan.codec, sys; print(sorted(sys.modules))"
    found = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    assert "app.plan.rows" in found
    assert not [name for name in ("PySide6", "sqlalchemy", "sqlite3", "typst") if f"'{name}'" in found]
