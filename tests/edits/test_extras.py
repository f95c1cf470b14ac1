"""Owed items of a scene, and scenes to come."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.edits.extras import add_scene_to_come, owe_extra
from app.engine.board import strip_eighths, strip_minutes
from app.plan.errors import EditRefused
from app.plan.plan import Plan
from tests.edits.test_arrange import done, film


def labels(plan: Plan) -> list[str]:
    return [plan.strip_label(strip) for strip in plan.strips_of(None)]


def test_an_insert_is_owed_with_its_own_eighths_and_minutes() -> None:
    plan = done(film(), lambda draft: owe_extra(draft, 102, "insert", 1, 20, "hands: double"))
    plan = done(plan, lambda draft: owe_extra(draft, 102, "insert", 2, 30))
    plan = done(plan, lambda draft: owe_extra(draft, 102, "plate", 1, 15))
    assert labels(plan) == ["5", "2 insert", "2 insert 2", "2 plate"]
    item = plan.strips_of(None)[1]
    assert (strip_eighths(plan, item), strip_minutes(plan, item), item.note) == (1, 20, "hands: double")
    whole = next(strip for strip in plan.strips_of_scene(102) if not strip.text)
    assert strip_eighths(plan, whole) == 24  # the scene keeps its own


def test_a_scene_to_come_stands_between_its_neighbours_and_has_no_pages() -> None:
    plan = done(film(), lambda draft: add_scene_to_come(draft, "2a", 45, "new ending"))
    assert [scene.label for scene in plan.scene_order()] == ["1", "2", "2A", "3", "4", "5"]
    strip = plan.strips_of(None)[-1]
    assert (plan.strip_label(strip), strip_eighths(plan, strip), strip_minutes(plan, strip)) == ("2A", 0, 45)
    last = done(plan, lambda draft: add_scene_to_come(draft, "112A"))
    assert [scene.label for scene in last.scene_order()][-1] == "112A"


def test_scenes_to_come_find_a_place_between_neighbours_that_leave_none() -> None:
    plan = film()
    close = plan.with_change(
        plan.draft("", lambda draft: [draft.put(replace(s, rank=at)) for at, s in enumerate(plan.scene_order())])
    )
    plan = done(close, lambda draft: add_scene_to_come(draft, "2A"))
    plan = done(plan, lambda draft: add_scene_to_come(draft, "2B"))
    assert [scene.label for scene in plan.scene_order()] == ["1", "2", "2A", "2B", "3", "4", "5"]
    assert len({scene.rank for scene in plan.scenes.values()}) == 7


@pytest.mark.parametrize(
    ("edit", "why"),
    [
        (lambda draft: owe_extra(draft, 999, "insert", 1, 10), "no longer there"),
        (lambda draft: owe_extra(draft, 102, "wedding", 1, 10), "There are: insert, plate, pick-up"),
        (lambda draft: owe_extra(draft, 102, "plate", 0, 10), "an eighth and a minute at least"),
        (lambda draft: owe_extra(draft, 102, "plate", 801, 10), "801 is no number of eighths"),
        (lambda draft: owe_extra(draft, 102, "plate", 1, 10**9), "is no number of minutes"),
        (lambda draft: add_scene_to_come(draft, " "), "needs a number"),
        (lambda draft: add_scene_to_come(draft, "9" * 5000), "needs a number"),
        (lambda draft: add_scene_to_come(draft, "6", -1), "-1 is no number of minutes"),
        (lambda draft: add_scene_to_come(draft, "2"), "There is a scene 2 already. Maybe 2A."),
    ],
)
def test_what_makes_no_sense_is_refused(edit, why: str) -> None:
    with pytest.raises(EditRefused, match=why):
        film().draft("", edit)
