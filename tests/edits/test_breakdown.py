"""Edits of the breakdown: fields of a scene, tagging its words, and what its text suggests."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.edits import breakdown, elements
from app.edits.recipe import sample_plan
from app.plan import rows as r
from app.plan.categories import CATEGORIES, LETTERS, MARKS, PLACES
from app.plan.draft import Draft
from app.plan.errors import EditRefused
from app.plan.plan import Plan

TEXT = "EXT. SALT PANS - DAY\n\nWREN lifts the storm lantern. The lantern's glass is cracked.\n\nJONAH\nWrens sing."


@pytest.fixture(scope="module")
def salt() -> Plan:
    return sample_plan("feature")


def changed(plan: Plan, edit: Callable[[Draft], object]) -> Plan:
    after = plan.with_change(plan.draft("Edit", edit))
    after.validate()
    return after


def scene(plan: Plan, label: str) -> r.Scene:
    return next(s for s in plan.scenes.values() if s.label == label)


def need_names(plan: Plan, scene_id: int) -> set[str]:
    return {plan.elements[need.element_id].name for need in plan.needs_of(scene_id)}


def test_a_scenes_fields_are_set(salt: Plan) -> None:
    where = scene(salt, "42")
    after = changed(
        salt,
        lambda d: breakdown.set_scene(
            d, where.id, eighths=20, minutes=None, synopsis="The flood", note="tide", shot_as="STAGE"
        ),
    )
    now = after.scenes[where.id]
    assert (now.eighths, now.minutes, now.synopsis, now.note, now.shot_as) == (20, None, "The flood", "tide", "STAGE")


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"eighths": -1}, "no length"),
        ({"minutes": 0}, "0 minutes is no length"),
        ({"time": "NOON"}, "“NOON” is none of DAY, NIGHT"),
        ({"shot_as": "SEA"}, "none of DAY, NIGHT, STAGE"),
        ({"label": "44"}, "There is a Sc 44 already"),
        ({"label": " "}, "needs a number"),
        ({"rank": 3}, "no field rank"),
    ],
)
def test_impossible_fields_are_refused(salt: Plan, values: dict[str, object], said: str) -> None:
    with pytest.raises(EditRefused, match=said):
        salt.draft("Set", lambda d: breakdown.set_scene(d, scene(salt, "42").id, **values))


def test_a_set_is_found_by_name_made_or_to_be_decided(salt: Plan) -> None:
    where = scene(salt, "42")
    known = next(e for e in salt.elements.values() if e.category == "set" and e.id != where.set_id)
    after = changed(salt, lambda d: breakdown.set_of_scene(d, where.id, known.name.upper()))
    assert after.scenes[where.id].set_id == known.id
    after = changed(salt, lambda d: breakdown.set_of_scene(d, where.id, "The Glass House"))
    made = after.scenes[where.id].set_id
    assert made is not None
    assert (after.elements[made].category, after.elements[made].name) == ("set", "The Glass House")
    assert changed(salt, lambda d: breakdown.set_of_scene(d, where.id, " ")).scenes[where.id].set_id is None
    prop = changed(salt, lambda d: elements.add_element(d, "prop", "Rope"))
    rope = elements.find_element(prop, "prop", "rope")
    assert rope is not None
    with pytest.raises(EditRefused, match="no set"):
        prop.draft("Set", lambda d: breakdown.set_scene(d, where.id, set_id=rope.id))


def test_tagged_words_are_found_or_made_and_needed(salt: Plan) -> None:
    where, other = scene(salt, "42").id, scene(salt, "44").id
    plan = changed(salt, lambda d: breakdown.tag(d, where, "the STORM lantern", "prop"))
    assert "The STORM lantern" in need_names(plan, where)
    before = len(plan.elements)
    plan = changed(plan, lambda d: breakdown.tag(d, other, "The storm  Lantern,", "prop"))
    assert len(plan.elements) == before
    assert "The STORM lantern" in need_names(plan, other)
    plan = changed(plan, lambda d: breakdown.tag(d, where, "40 salters", "background"))
    crowd = elements.find_element(plan, "background", "salters")
    assert crowd is not None
    assert {need.scene_id: need.count for need in plan.needs_for(crowd.id)} == {where: 40}


def test_no_words_and_whole_paragraphs_are_refused(salt: Plan) -> None:
    where = scene(salt, "42").id
    with pytest.raises(EditRefused, match="Select the words"):
        salt.draft("Tag", lambda d: breakdown.tag(d, where, " … ", "prop"))
    with pytest.raises(EditRefused, match="too long for a name"):
        salt.draft("Tag", lambda d: breakdown.tag(d, where, "word " * 40, "prop"))


def test_suggestions_are_names_of_the_cast_and_earlier_tags(salt: Plan) -> None:
    plan = changed(salt, lambda d: elements.add_element(d, "prop", "Storm lantern"))
    plan = changed(plan, lambda d: elements.add_element(d, "prop", "Lantern"))
    empty = next(s for s in plan.scene_order() if "Wren" not in need_names(plan, s.id))
    found = breakdown.suggestions(plan, empty.id, TEXT)
    words = [(mention.words, mention.category) for mention in found]
    assert ("WREN", "cast") in words
    assert ("storm lantern", "prop") in words  # the longer name, not the lantern in it
    assert ("lantern", "prop") in words  # of the next sentence, possessive
    for mention in found:
        assert TEXT[mention.start : mention.end] == mention.words
    assert "Wrens" not in {mention.words for mention in found}
    assert len({mention.element_id for mention in found}) == len(found)
    after = changed(plan, lambda d: breakdown.accept(d, empty.id, found))
    assert not breakdown.suggestions(after, empty.id, TEXT)
    assert {mention.words for mention in breakdown.tagged(after, empty.id, TEXT)} >= {"WREN", "storm lantern"}


def test_places_suggest_nothing_and_a_plan_without_elements_neither(salt: Plan) -> None:
    assert "SALT PANS" not in {mention.words for mention in breakdown.mentions(salt, TEXT)}
    assert breakdown.mentions(Plan.of([]), TEXT) == ()


def test_every_letter_tags_one_category() -> None:
    assert set(LETTERS) | set(MARKS) <= set(CATEGORIES)
    assert len(set(LETTERS.values())) == len(LETTERS)
    assert all(len(letter) == 1 and letter.isupper() for letter in LETTERS.values())
    assert not set(PLACES) & set(LETTERS)
