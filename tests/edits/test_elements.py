"""Edits of elements: names and numbers, merging, needs and what comes with them, days, and what a deletion touches."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from app.edits import elements, rules
from app.edits.merging import merge_elements
from app.edits.recipe import sample_plan
from app.engine.days_out import element_days
from app.engine.schedule import compute
from app.plan import rows as r
from app.plan.draft import Draft
from app.plan.errors import EditRefused
from app.plan.plan import Plan


@pytest.fixture(scope="module")
def salt() -> Plan:
    return sample_plan("feature")


def changed(plan: Plan, edit: Callable[[Draft], object]) -> Plan:
    after = plan.with_change(plan.draft("Edit", edit))
    after.validate()
    return after


def named(plan: Plan, category: str, name: str) -> r.Element:
    found = elements.find_element(plan, category, name)
    assert found is not None, name
    return found


def of(plan: Plan, category: str) -> list[r.Element]:
    return sorted((e for e in plan.elements.values() if e.category == category), key=lambda e: (e.rank, e.id))


def with_prop(plan: Plan, *names: str) -> Plan:
    for name in names:
        plan = changed(plan, lambda d, name=name: elements.add_element(d, "prop", name))
    return plan


def scene(plan: Plan, label: str) -> r.Scene:
    return next(s for s in plan.scenes.values() if s.label == label)


# elements -------------------------------------------------------------------------------------------------------------
def test_a_new_element_stands_last_and_cast_is_held(salt: Plan) -> None:
    plan = changed(salt, lambda d: elements.add_element(d, "cast", "  The  Pilot ", number="41"))
    pilot = named(plan, "cast", "the pilot")
    assert (pilot.name, pilot.number, pilot.holds) == ("The Pilot", "41", True)
    assert of(plan, "cast")[-1] == pilot
    assert not named(with_prop(salt, "Pilot's lamp"), "prop", "pilot's lamp").holds


@pytest.mark.parametrize(
    ("category", "name", "values", "said"),
    [
        ("prop", "   ", {}, "needs a name"),
        ("gadget", "Lamp", {}, "no category “gadget”"),
        ("cast", "wren", {}, "already has “Wren”. Maybe merge"),
        ("cast", "Somebody", {"number": "1"}, "Wren already has the number 1"),
        ("cast", "Somebody", {"drop_over": 0}, "makes no sense"),
        ("cast", "Somebody", {"colour": "red"}, "no field colour"),
    ],
)
def test_what_can_not_be_is_refused(salt: Plan, category: str, name: str, values: dict[str, str], said: str) -> None:
    with pytest.raises(EditRefused, match=said):
        salt.draft("Add", lambda d: elements.add_element(d, category, name, **values))


def test_a_new_name_is_the_name_of_what_rules_made(salt: Plan) -> None:
    plan = changed(salt, rules.sync)
    wren = named(plan, "cast", "Wren")
    made = [row for row in plan.deadlines.values() if row.rule_id and row.subject_id == wren.id and "Wren" in row.name]
    if not made:
        pack = changed(plan, lambda d: (rules.load_pack(d, "film"), rules.sync(d)))
        plan, made = pack, [d for d in pack.deadlines.values() if d.subject_id == wren.id and "Wren" in d.name]
    assert made
    typed = replace(made[0], name="Wren's paper, as the agent calls it")
    plan = changed(plan, lambda d: d.put(typed))
    after = changed(plan, lambda d: elements.set_element(d, wren.id, name="Wren Salter"))
    assert after.deadlines[typed.id].name == typed.name
    for row in made[1:]:
        assert after.deadlines[row.id].name == row.name.replace("Wren", "Wren Salter")
    assert any("Wren Salter" in row.name for row in (*after.deadlines.values(), *after.activities.values()))


def test_a_place_can_not_lie_in_itself(salt: Plan) -> None:
    child = next(e for e in salt.elements.values() if e.parent_id is not None)
    assert child.parent_id is not None
    with pytest.raises(EditRefused, match="lie in itself"):
        salt.draft("Into", lambda d: elements.set_element(d, child.parent_id, parent_id=child.id))


def test_deleting_says_first_what_it_touches_and_does_that(salt: Plan) -> None:
    plan = changed(salt, lambda d: (rules.load_pack(d, "film"), rules.sync(d)))
    wren = named(plan, "cast", "Wren")
    boat = changed(plan, lambda d: elements.add_element(d, "prop", "Wren's boat", brings=(wren.id,)))
    plan = changed(boat, lambda d: elements.add_event(d, wren.id, date(2027, 5, 1), "FT"))
    found = elements.touches(plan, wren.id)
    assert found
    assert set(found.scenes) == {need.scene_id for need in plan.needs_for(wren.id)}
    assert len(found.events) == len(plan.events_of(wren.id)) >= 1
    assert found.brought_by == (named(plan, "prop", "Wren's boat").id,)
    assert found.deadlines
    after = changed(plan, lambda d: elements.delete_element(d, wren.id))
    assert wren.id not in after.elements
    assert not after.needs_for(wren.id)
    assert set(found.deadlines) == set(plan.deadlines) - set(after.deadlines)
    assert set(found.activities) == set(plan.activities) - set(after.activities)
    assert set(after.scenes) == set(plan.scenes)
    for paper in found.papers:
        assert after.clearances[paper].element_id is None
    compute(after)


def test_deleting_a_location_leaves_its_sets(salt: Plan) -> None:
    location = next(e for e in salt.elements.values() if salt.children_of(e.id))
    found = elements.touches(salt, location.id)
    assert set(found.sets) == {child.id for child in salt.children_of(location.id)}
    after = changed(salt, lambda d: elements.delete_element(d, location.id))
    assert all(after.elements[one].parent_id is None for one in found.sets)
    plan = with_prop(salt, "Rope")
    assert not elements.touches(plan, named(plan, "prop", "rope").id)


def test_two_spellings_of_one_prop_become_one(salt: Plan) -> None:
    plan = with_prop(salt, "Lantern", "Storm-lantern", "Matches")
    keep, other, matches = (named(plan, "prop", name) for name in ("Lantern", "Storm-lantern", "Matches"))
    one, two = scene(plan, "42").id, scene(plan, "44").id
    plan = changed(
        plan,
        lambda d: (
            elements.add_need(d, one, keep.id, 2, "lit"),
            elements.add_need(d, one, other.id, 3, "spare"),
            elements.add_need(d, two, other.id),
            elements.set_element(d, other.id, brings=(matches.id, keep.id), note="from the chandlery"),
            elements.add_event(d, other.id, date(2027, 5, 4), "OFF"),
        ),
    )
    after = changed(plan, lambda d: merge_elements(d, keep.id, [other.id]))
    needs = {need.scene_id: need for need in after.needs_for(keep.id)}
    assert set(needs) == {one, two}
    assert (needs[one].count, needs[one].note) == (3, "lit; spare")
    assert other.id not in after.elements
    assert after.elements[keep.id].brings == (matches.id,)
    assert after.elements[keep.id].note == "from the chandlery"
    assert [event.code for event in after.events_of(keep.id)] == ["OFF"]


def test_two_sets_become_one_with_their_scenes_papers_and_links(salt: Plan) -> None:
    first, second = [e for e in of(salt, "set") if salt.scenes_at(e.id)][:2]
    paper = next(iter(salt.clearances.values()))
    link = next(iter(salt.links.values()))
    plan = changed(
        salt,
        lambda d: (
            d.put(replace(paper, element_id=second.id)),
            d.put(replace(link, rule_id=None, pred_kind="last", pred_id=second.id)),
        ),
    )
    after = changed(plan, lambda d: merge_elements(d, first.id, [second.id]))
    both = {scene.id for scene in (*salt.scenes_at(first.id), *salt.scenes_at(second.id))}
    assert {scene.id for scene in after.scenes_at(first.id)} == both
    assert after.clearances[paper.id].element_id == first.id
    assert after.links[link.id].pred_id == first.id


def test_merging_one_alone_or_two_kinds_is_refused(salt: Plan) -> None:
    plan = with_prop(salt, "Lantern")
    lantern, wren = named(plan, "prop", "Lantern"), named(plan, "cast", "Wren")
    with pytest.raises(EditRefused, match="Two elements"):
        plan.draft("Merge", lambda d: merge_elements(d, lantern.id, [lantern.id]))
    with pytest.raises(EditRefused, match="Lantern is of Props, Wren of Cast Members"):
        plan.draft("Merge", lambda d: merge_elements(d, lantern.id, [wren.id]))


# numbers --------------------------------------------------------------------------------------------------------------
def test_the_cast_is_numbered_by_first_appearance(salt: Plan) -> None:
    after = changed(salt, elements.renumber_cast)
    numbers = {int(e.number): e for e in of(after, "cast")}
    assert sorted(numbers) == list(range(1, len(numbers) + 1))
    places = {scene.id: place for place, scene in enumerate(after.scene_order())}
    firsts = [
        min((places[need.scene_id] for need in after.needs_for(numbers[number].id)), default=len(places))
        for number in sorted(numbers)
    ]
    assert firsts == sorted(firsts)


def test_frozen_numbers_stay_and_are_passed_over(salt: Plan) -> None:
    frozen = [e for e in of(salt, "cast") if e.number in ("2", "5")]
    after = changed(salt, lambda d: elements.renumber_cast(d, "scenes", {e.id for e in frozen}))
    for element in frozen:
        assert after.elements[element.id].number == element.number
    numbers = [e.number for e in of(after, "cast")]
    assert len(set(numbers)) == len(numbers)
    counts = {e.number: len(after.needs_for(e.id)) for e in of(after, "cast") if e not in frozen}
    ordered = [counts[number] for number in sorted(counts, key=int)]
    assert ordered == sorted(ordered, reverse=True)


def test_two_frozen_parts_of_one_number_refuse_it(salt: Plan) -> None:
    one, two = of(salt, "cast")[:2]
    plan = changed(salt, lambda d: d.put(replace(two, number=one.number)))
    with pytest.raises(EditRefused, match=f"{one.name} and {two.name} both have the number {one.number}"):
        plan.draft("Renumber", lambda d: elements.renumber_cast(d, frozen={one.id, two.id}))


# needs ----------------------------------------------------------------------------------------------------------------
def test_what_an_element_brings_comes_with_it_even_in_a_circle(salt: Plan) -> None:
    plan = with_prop(salt, "Horse", "Saddle", "Groom")
    horse, saddle, groom = (named(plan, "prop", name) for name in ("Horse", "Saddle", "Groom"))
    plan = changed(
        plan,
        lambda d: (
            elements.set_element(d, horse.id, brings=(saddle.id,)),
            elements.set_element(d, saddle.id, brings=(groom.id,)),
            elements.set_element(d, groom.id, brings=(horse.id,)),
        ),
    )
    where = scene(plan, "42").id
    after = changed(plan, lambda d: elements.add_need(d, where, horse.id))
    assert {horse.id, saddle.id, groom.id} <= after.elements_of_scene(where)
    again = after.draft("Again", lambda d: elements.add_need(d, where, horse.id))
    assert not again
    without = changed(after, lambda d: elements.remove_need(d, where, horse.id))
    assert {need.element_id for need in without.needs_of(where)} >= {saddle.id, groom.id}
    assert horse.id not in without.elements_of_scene(where)


def test_a_need_has_a_count_and_a_place_is_no_need(salt: Plan) -> None:
    where = scene(salt, "42")
    need = salt.needs_of(where.id)[0]
    after = changed(salt, lambda d: elements.set_need(d, need.id, count=0, note="V.O."))
    assert (after.needs[need.id].count, after.needs[need.id].note) == (0, "V.O.")
    assert need.element_id not in after.elements_of_scene(where.id)
    with pytest.raises(EditRefused, match="no number of them"):
        salt.draft("Count", lambda d: elements.set_need(d, need.id, count=-1))
    assert where.set_id is not None
    with pytest.raises(EditRefused, match="is a place"):
        salt.draft("Need", lambda d: elements.add_need(d, where.id, where.set_id or 0))


# days -----------------------------------------------------------------------------------------------------------------
def test_events_fill_a_span_replace_and_go(salt: Plan) -> None:
    wren = named(salt, "cast", "Wren")
    others = len(salt.events_of(wren.id))
    first, last = date(2027, 8, 2), date(2027, 8, 4)
    plan = changed(salt, lambda d: elements.add_event(d, wren.id, first, "OFF", last, "wedding"))
    assert len(plan.events_of(wren.id)) == others + 3
    plan = changed(plan, lambda d: elements.add_event(d, wren.id, last, "TR"))
    assert len(plan.events_of(wren.id)) == others + 3
    assert element_days(compute(plan), wren.id).days[last] == "TR"
    assert first not in element_days(compute(plan), wren.id).days
    plan = changed(plan, lambda d: elements.remove_event(d, wren.id, first, last))
    assert len(plan.events_of(wren.id)) == others


@pytest.mark.parametrize(
    ("code", "first", "last", "said"),
    [
        ("ZZ", date(2027, 5, 1), None, "no code of a day"),
        ("TR", date(2027, 5, 2), date(2027, 5, 1), "no span"),
        ("OFF", date(2027, 5, 2), date(2029, 5, 1), "no span"),
    ],
)
def test_impossible_events_are_refused(salt: Plan, code: str, first: date, last: date | None, said: str) -> None:
    wren = named(salt, "cast", "Wren")
    with pytest.raises(EditRefused, match=said):
        salt.draft("Event", lambda d: elements.add_event(d, wren.id, first, code, last))


@pytest.mark.parametrize(
    ("words", "name"),
    [("  the\n lantern, ", "the lantern"), ("“LANTERN”", "Lantern"), ("Mrs Abel's", "Mrs Abel's"), ("TV", "TV")],
)
def test_words_become_names(words: str, name: str) -> None:
    assert elements.readable_words(words) == name


def test_what_rules_want_of_a_new_prop_is_laid_before_the_scene_that_needs_it(salt: Plan) -> None:
    plan = changed(salt, lambda d: (rules.load_pack(d, "film"), rules.sync(d)))
    kind = next(rule.subject for rule in plan.rules.values() if rule.subject in ("prop", "vfx", "sfx") and rule.enabled)
    plan = changed(plan, lambda d: elements.add_element(d, kind, "The brass lamp"))
    lamp = named(plan, kind, "The brass lamp")
    assert not [row for row in plan.activities.values() if row.subject_id == lamp.id]
    where = next(s for s in plan.scene_order()[::-1] if any(x.session_id for x in plan.strips_of_scene(s.id)))
    plan = changed(plan, lambda d: elements.add_needs(d, where.id, [lamp.id]))
    made = [row for row in plan.activities.values() if row.subject_id == lamp.id]
    assert made
    assert all(row.at is not None for row in made if row.position == "laid")
    again = changed(plan, rules.sync)
    assert again == plan


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"age": 121}, "121 is no age"),
        ({"age": -1}, "-1 is no age"),
        ({"make_up": 481}, "481 minutes for make-up"),
        ({"travel": -5}, "-5 minutes for travel"),
        ({"rate": -1, "rate_per": "day"}, "a rate is an amount per"),
        ({"rate": 600, "rate_per": "moon"}, "a rate is an amount per"),
    ],
)
def test_an_age_minutes_or_a_rate_that_can_not_be_is_refused(salt: Plan, values: dict[str, object], said: str) -> None:
    wren = named(salt, "cast", "Wren")
    with pytest.raises(EditRefused, match=said):
        changed(salt, lambda draft: elements.set_element(draft, wren.id, **values))
