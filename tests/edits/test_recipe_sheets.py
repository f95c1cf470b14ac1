"""A recipe's call sheets: names in keys become ids, and what it does not understand is refused by name."""

from __future__ import annotations

import pytest

from app.edits.recipe import sample_plan
from app.edits.recipe_ends import Names
from app.edits.recipe_sheets import make_sheets
from app.engine.schedule import compute
from app.plan.draft import Draft
from app.plan.errors import EditRefused
from app.plan.labels import find_session
from app.plan.plan import Plan
from app.reports.sheet_fields import fields


@pytest.mark.parametrize("name", ["feature", "album"])
def test_what_a_sample_has_typed_stands_on_its_sheets_and_is_contradicted_by_nothing(name: str) -> None:
    plan = sample_plan(name)
    schedule = compute(plan)
    shown: set[str] = set()
    for session in plan.session_order():
        found = fields(plan, schedule, session.id)
        assert [field.key for field in found if field.contradicted] == []
        shown |= {field.key for field in found if field.value is not None}
    assert {field.key for field in plan.sheet_fields.values()} == shown


def test_the_story_s_sheet_13_says_what_it_says_when_drawn_by_hand() -> None:
    plan = sample_plan("feature")
    session = find_session(plan, "13")
    found = {field.label: field.shown for field in fields(plan, compute(plan), session.id)}
    # on set 12:15 less 75 minutes in costume, 40 and 50 in make-up, 20 and 15 in the car
    assert [found[f"{what}, 5 Ferryman"] for what in ("Pick-up", "Make-up", "Costume", "On set")] == [
        "10:00", "10:20", "11:00", "12:15",
    ]  # fmt: skip
    assert [found[f"{what}, 6 Isolde"] for what in ("Pick-up", "Make-up", "Costume", "On set")] == [
        "09:55", "10:10", "11:00", "12:15",
    ]  # fmt: skip
    # the crowd of 40 is 90 minutes in make-up and 75 in costume
    assert found["Call, Crowd: ferry passengers"] == "09:30"
    assert found["Call, Special effects"] == found["Call, Dov Lachlan, Supervisor"] == "14:00"
    assert found["Tide"] == "High water 10:52, low water 17:06"


@pytest.mark.parametrize(
    ("recipe", "sentence"),
    [
        ({"sheet": [{"notes": "Rain."}]}, "notes that are of no session"),
        ({"sheet": [{"session": "99"}]}, "names “99”, which is not among its sessions"),
        ({"sheet": [{"cast.7.remarks": "x"}]}, "names “7”, which is not among its numbers"),
        ({"sheet": [{"planet.Mars.call": "x"}]}, "the field “planet.Mars.call”, which means nothing"),
        ({"sheet": [{"scene.7.note": "x"}]}, "of a session that has no such strip"),
        ({"recipients": "callsheet | Ann | everybody"}, "“everybody” of Ann, which is no audience"),
    ],
)
def test_what_a_recipe_says_wrongly_of_sheets_is_refused(recipe: dict[str, object], sentence: str) -> None:
    with pytest.raises(EditRefused, match=sentence):
        make_sheets(Names(Draft(Plan.of([])), recipe))
