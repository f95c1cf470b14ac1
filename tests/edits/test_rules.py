"""Rule rows come and go with their subjects, and nothing that people typed on them is touched."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.edits import board, rules
from app.edits.adopt import new_production
from app.engine import leads
from app.engine.schedule import compute
from app.plan import rows as r
from app.plan.draft import Draft, rule_row_id
from app.plan.errors import EditRefused
from app.plan.plan import Plan
from tests.edits.scripts import scene, script

HEADINGS = ("EXT. MARSH - DAY", "INT. MILL - DAY", "INT. MILL - NIGHT", "EXT. MILL - NIGHT")


def film() -> Plan:
    """Eight scenes of a page each in two sets, with three parts, on two days of four scenes."""
    parts = ("ANNA", "BEN", "CLEO")
    scenes = [scene(n, HEADINGS[n % 2], speakers=(parts[n % 3],)) for n in range(8)]
    return Plan.of([]).with_change(new_production(script(scenes), start=date(2027, 5, 3), days=2))


FILM = film()


def rule_id(key: str) -> int:
    return rule_row_id(key, 0, "rule")


def subject(plan: Plan, name: str) -> int:
    return next(element.id for element in plan.elements.values() if element.name == name)


def test_sync_after_sync_changes_nothing() -> None:
    assert not FILM.draft("again", rules.sync)


def test_a_new_subject_gets_its_rows_laid_and_promised() -> None:
    draft = Draft(FILM)
    flood = draft.put(r.Element(draft.new_id(), "vfx", "Flood"))
    first = FILM.scene_order()[0]
    draft.put(r.Need(draft.new_id(), first.id, flood.id))
    before = set(draft.plan.activities)
    rules.sync(draft)
    plan = draft.plan
    made = {plan.activities[key].name for key in set(plan.activities) - before}
    assert made == {"Previs Sc 1", "Turnover Sc 1", "VFX finals"}
    assert plan.activities[leads.activity_id("previs", first.id)].at is not None
    turnover = plan.deadlines[leads.deadline_id("turnover", first.id)]
    assert turnover.promised is not None
    plan.validate()
    assert not any(conflict.kind == "link" for conflict in compute(plan).conflicts)


def test_rows_go_with_their_subject_and_take_what_hangs_on_them() -> None:
    mill = subject(FILM, "Mill")
    dressed = leads.activity_id("dressed", mill)
    draft = Draft(FILM)
    mine = draft.put(r.Activity(draft.new_id(), "Mine", duration=540, position="asap"))
    draft.put(r.Link(draft.new_id(), "activity", dressed, "activity", mine.id))
    for one in draft.plan.scenes_at(mill):
        draft.put(replace(one, set_id=None))
    draft.delete(draft.plan.elements[mill])
    rules.sync(draft)
    plan = draft.plan
    plan.validate()
    assert dressed not in plan.activities
    assert not [row for row in plan.deadlines.values() if row.subject_id == mill]
    assert mine.id in plan.activities
    assert not [link for link in plan.links.values() if link.succ_id == mine.id]


def test_a_rule_switched_off_and_on() -> None:
    off = FILM.draft("off", lambda draft: rules.set_rule(draft, rule_id("dressed"), enabled=False))
    without = FILM.with_change(off)
    without.validate()
    assert not [row for row in without.activities.values() if row.name.startswith("Dressed")]
    on = without.draft("on", lambda draft: rules.set_rule(draft, rule_id("dressed"), enabled=True))
    again = without.with_change(on)
    assert again.activities.keys() == FILM.activities.keys()
    assert again.links.keys() == FILM.links.keys()
    assert without.with_change(off.inverse()) == FILM


def test_what_people_typed_stays_when_a_rule_changes() -> None:
    mill, marsh = subject(FILM, "Mill"), subject(FILM, "Marsh")
    typed, other = leads.deadline_id("dressed", mill), leads.deadline_id("dressed", marsh)
    draft = Draft(FILM)
    draft.put(replace(draft.plan.deadlines[typed], name="Mill ready", offset=4))
    rules.set_rule(draft, rule_id("dressed"), offset=2, tracked=False)
    plan = draft.plan
    assert (plan.deadlines[typed].name, plan.deadlines[typed].offset, plan.deadlines[typed].tracked) == (
        "Mill ready",
        4,
        False,
    )
    assert (plan.deadlines[other].offset, plan.deadlines[other].tracked) == (2, False)
    assert (
        plan.activities[leads.activity_id("dressed", marsh)].at
        == FILM.activities[leads.activity_id("dressed", marsh)].at
    ), "the laid date stays"


def test_a_rule_that_hangs_on_something_else_is_linked_anew() -> None:
    draft = Draft(FILM)
    rules.set_rule(draft, rule_id("technical-recce"), anchor="wrap")
    links = [link for link in draft.plan.links.values() if link.rule_id == rule_id("technical-recce")]
    assert [link.succ_kind for link in links] == ["wrap"]
    draft.plan.validate()


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"offset": -1}, "The rule dressed: offset can't be -1"),
        ({"colour": "red"}, "A rule has no field colour"),
        ({"key": "other"}, "A rule has no field key"),
    ],
)
def test_nonsense_is_refused(values: dict[str, Any], message: str) -> None:
    with pytest.raises(EditRefused, match=message):
        FILM.draft("x", lambda draft: rules.set_rule(draft, rule_id("dressed"), **values))


def art() -> int:
    return next(row.id for row in FILM.departments.values() if row.name == "Art")


def test_a_rule_of_its_own_makes_rows_and_goes_with_them() -> None:
    made: list[int] = []
    values = {"subject": "set", "side": "before", "offset": 4, "work": 2, "tracked": True}
    change = FILM.draft("", lambda draft: made.append(rules.add_rule(draft, art(), "Model", "first", **values)))
    plan = FILM.with_change(change)
    plan.validate()
    mine = [row for row in plan.deadlines.values() if row.rule_id == made[0]]
    assert sorted(row.name for row in mine) == ["Model Marsh", "Model Mill"]
    assert {row.due_side for row in mine} == {"before"}
    assert plan.rules[made[0]].key == "own-1"
    more = plan.with_change(plan.draft("", lambda draft: rules.add_rule(draft, art(), "Paint list", "wrap")))
    assert sorted(rule.key for rule in more.rules.values() if rule.key.startswith("own-")) == ["own-1", "own-2"]
    assert any(row.name == "Paint list" for row in more.activities.values())
    back = plan.with_change(plan.draft("", lambda draft: rules.delete_rule(draft, made[0])))
    assert back.tables == FILM.tables


@pytest.mark.parametrize(
    ("what", "anchor", "values", "message"),
    [
        ("  {subject} ", "d1", {}, "Say what is owed"),
        ("Model", "first", {}, "The production as a whole has no first, each or last day"),
        ("Model", "each", {"subject": "set"}, "“Each” is for scenes and sessions"),
        ("Model", "d1", {"offset": -2}, "The rule own-1: offset can't be -2"),
    ],
)
def test_a_new_rule_that_makes_no_sense_is_refused(
    what: str, anchor: str, values: dict[str, Any], message: str
) -> None:
    with pytest.raises(EditRefused, match=message):
        FILM.draft("x", lambda draft: rules.add_rule(draft, art(), what, anchor, **values))


def test_a_rule_that_others_follow_stays() -> None:
    followed = next(term.key for rule in FILM.rules.values() for term in leads.follows(rule))
    with pytest.raises(EditRefused, match=r"follow what this rule makes\. Maybe switch it off"):
        FILM.draft("x", lambda draft: rules.delete_rule(draft, rule_id(followed)))
    with pytest.raises(EditRefused, match="That rule is no longer there"):
        FILM.draft("x", lambda draft: rules.delete_rule(draft, 1))


def test_a_pack_loaded_twice_is_loaded_once() -> None:
    assert not FILM.draft("again", lambda draft: rules.load_pack(draft, "film"))


def test_an_unknown_pack_names_what_there_is() -> None:
    with pytest.raises(EditRefused, match="There are: film, series, music"):
        rules.pack("opera")


# the law --------------------------------------------------------------------------------------------------------------
Deed = tuple[str, int, int]
DEEDS = st.lists(
    st.tuples(
        st.sampled_from(("move", "boneyard", "add_scene", "delete_scene", "need", "add_day", "delete_day", "toggle")),
        st.integers(0, 50),
        st.integers(0, 50),
    ),
    max_size=8,
)


def do(draft: Draft, deed: Deed) -> None:
    """One edit that a person can make; what would be refused does nothing."""
    what, one, two = deed
    plan = draft.plan
    scenes, sessions = plan.scene_order(), plan.session_order()
    strips = [strip for strip in plan.strips.values() if strip.kind == "scene"]
    match what:
        case "move" if strips and sessions:
            strip = sorted(strips, key=lambda s: s.id)[one % len(strips)]
            board.move_strips(draft, [strip.id], sessions[two % len(sessions)].id, 0)
        case "boneyard" if strips:
            board.move_strips(draft, [sorted(strips, key=lambda s: s.id)[one % len(strips)].id], None)
        case "add_scene":
            sets = sorted(e.id for e in plan.elements.values() if e.category == "set")
            row = r.Scene(draft.new_id(), f"X{len(scenes)}", one, ie="EXT", set_id=sets[two % len(sets)])
            draft.put(row)
            draft.put(r.Strip(draft.new_id(), scene_id=row.id))
            rules.sync(draft)
        case "delete_scene" if len(scenes) > 1:
            row = scenes[one % len(scenes)]
            for strip in plan.strips_of_scene(row.id):
                draft.delete(strip)
            for need in plan.needs_of(row.id):
                draft.delete(need)
            draft.delete(row)
            rules.sync(draft)
        case "need" if scenes:
            category = ("vfx", "sfx", "stunt", "background", "weapon")[two % 5]
            element = draft.put(r.Element(draft.new_id(), category, category.title()))
            draft.put(r.Need(draft.new_id(), scenes[one % len(scenes)].id, element.id))
            rules.sync(draft)
        case "add_day":
            day = date(2027, 6, 1 + one % 28)
            if all(session.day != day for session in sessions):
                board.add_session(draft, plan.unit_order()[0].id, day)
        case "delete_day" if len(sessions) > 1:
            board.delete_session(draft, sessions[one % len(sessions)].id)
        case "toggle":
            known = sorted(plan.rules.values(), key=lambda row: row.rank)
            row_ = known[one % len(known)]
            rules.set_rule(draft, row_.id, enabled=not row_.enabled)


@settings(max_examples=25)
@given(DEEDS)
def test_any_sequence_of_edits_leaves_what_sync_would_make(deeds: list[Deed]) -> None:
    plan = FILM
    changes = []
    for deed in deeds:
        change = plan.draft(deed[0], lambda draft, deed=deed: do(draft, deed))  # type: ignore[misc]
        changes.append(change)
        plan = plan.with_change(change)
    plan.validate()
    left = plan.draft("sync", rules.sync)
    assert not left, [(delta.table, plan.name_of((delta.table, delta.id))) for delta in left.deltas]
    missing = [ref for ref in leads.wanted(plan) if plan.row(ref) is None]
    assert not missing
    for change in reversed(changes):
        plan = plan.with_change(change.inverse())
    assert plan == FILM
