"""A later draft over the first: what became of each scene."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from app.exchange.matching import Match, OldScene, match
from app.plan.imported import Imported, ImportedScene
from tests.exchange.scripts import imported

BODIES = [
    "Rain hammers the tin roof while Ann counts the coins twice.",
    "A grey dog crosses the empty square and lies down by the well.",
    "Bob reads the letter aloud until his voice gives out.",
    "Waves break over the causeway; the last cart turns back.",
    "The clerk stamps nine forms without looking up once.",
    "Snow on the aerodrome, a single lamp, engines far away.",
]


def draft(*parts: tuple[str, str]) -> Imported:
    """A script of (heading, body); a number in the heading is the file's."""
    return imported("\n\n".join(f"{heading}\n\n{body}" for heading, body in parts) + "\n")


def old_of(read: Imported) -> list[OldScene]:
    return [
        OldScene(100 + one.order, one.label, one.heading, one.text, one.eighths, one.speakers) for one in read.scenes
    ]


def kinds(matches: Sequence[Match]) -> list[tuple[str, str, str]]:
    """Kind, old label, new label."""
    return [(m.kind, m.old.label if m.old else "", m.new.label if m.new else "") for m in matches]


ROOMS = [f"INT. ROOM {letter} - DAY" for letter in "ABCDEF"]
FIRST = draft(*zip(ROOMS, BODIES, strict=True))
NUMBERED = draft(
    *((f"{room} #{number}#", body) for number, (room, body) in enumerate(zip(ROOMS, BODIES, strict=True), 1))
)


def test_the_same_script_is_the_same() -> None:
    matches = match(old_of(FIRST), FIRST)
    assert {m.kind for m in matches} == {"same"}
    assert all(m.likeness == 1.0 and not m.differences for m in matches)


def test_a_scene_put_in_front_of_unnumbered_ones_changes_no_other() -> None:
    new = draft(("EXT. HARBOUR - DAWN", "Gulls quarrel over nets."), *zip(ROOMS, BODIES, strict=True))
    assert kinds(match(old_of(FIRST), new)) == [("new", "", "1")] + [("same", str(n), str(n + 1)) for n in range(1, 7)]


def test_numbers_dealt_anew_are_told_as_renumbered() -> None:
    rows = [("EXT. HARBOUR - DAWN #1#", "Gulls quarrel over nets.")]
    rows += [(f"{room} #{number}#", body) for number, (room, body) in enumerate(zip(ROOMS, BODIES, strict=True), 2)]
    matches = match(old_of(NUMBERED), draft(*rows))
    assert kinds(matches) == [("new", "", "1")] + [("renumbered", str(n), str(n + 1)) for n in range(1, 7)]
    assert [(d.field, d.before, d.after) for d in matches[1].differences] == [("label", "1", "2")]


def test_a_locked_number_with_new_words_is_the_scene_rewritten() -> None:
    rows = [(f"{room} #{number}#", body) for number, (room, body) in enumerate(zip(ROOMS, BODIES, strict=True), 1)]
    rows[2] = ("EXT. QUARRY - NIGHT #3#", "Lanterns move between stones; nobody speaks of money.\n\nEVE\nNow.")
    matches = match(old_of(NUMBERED), draft(*rows))
    assert kinds(matches)[2] == ("changed", "3", "3")
    assert [d.field for d in matches[2].differences] == ["heading", "text", "eighths", "speakers"] or [
        d.field for d in matches[2].differences
    ] == ["heading", "text", "speakers"]
    assert {m.kind for index, m in enumerate(matches) if index != 2} == {"same"}


def test_an_omitted_number_is_omitted_and_a_missing_scene_missing() -> None:
    rows = [(f"{room} #{number}#", body) for number, (room, body) in enumerate(zip(ROOMS, BODIES, strict=True), 1)]
    rows[1] = (".OMITTED #2#", "")
    matches = match(old_of(NUMBERED), draft(*rows[:-1]))
    assert kinds(matches)[1] == ("omitted", "2", "2")
    assert kinds(matches)[-1] == ("missing", "6", "")
    again = match(old_of(draft(*rows)), draft(*rows))
    assert {m.kind for m in again} == {"same"}


def test_a_changed_speech_is_listed_as_values() -> None:
    before = draft((ROOMS[0], BODIES[0] + "\n\nANN\nNever."), (ROOMS[1], BODIES[1]))
    after = draft((ROOMS[0], BODIES[0] + "\n\nBOB\nAlways."), (ROOMS[1], BODIES[1]))
    first = match(old_of(before), after)[0]
    assert first.kind == "changed"
    assert {d.field: (d.before, d.after) for d in first.differences}["speakers"] == (("ANN",), ("BOB",))
    assert 0.5 < first.likeness < 1.0


def test_repeated_short_scenes_keep_their_order() -> None:
    rows = [("INT. DODGE - DAY", "Ned drives."), ("INT. MUSTANG - DAY", "Ray drives.")] * 4
    matches = match(old_of(draft(*rows)), draft(*rows))
    assert [m.old.id for m in matches if m.old] == [100 + n for n in range(8)]


def test_another_script_matches_nothing() -> None:
    other = draft(("EXT. MOON - NIGHT #1#", "Dust."), ("EXT. MARS - NIGHT #2#", "Silence over red dunes."))
    assert {m.kind for m in match(old_of(NUMBERED), other)} == {"new", "missing"}


SCENES = st.lists(st.tuples(st.sampled_from(ROOMS), st.sampled_from(BODIES)), min_size=1, max_size=8)


@given(SCENES, SCENES)
def test_each_scene_is_in_exactly_one_match(one: list[tuple[str, str]], other: list[tuple[str, str]]) -> None:
    before, after = old_of(draft(*one)), draft(*other)
    matches = match(before, after)
    assert sorted(m.old.id for m in matches if m.old) == [scene.id for scene in before]
    assert [m.new for m in matches if m.new] == list(after.scenes)
    for m in matches:
        assert (m.kind in ("new",)) == (m.old is None)
        assert (m.kind == "missing") == (m.new is None)
        assert bool(m.differences) == (m.kind in ("changed", "renumbered", "omitted"))


@given(st.permutations(range(6)))
def test_matching_does_not_depend_on_ids_or_on_the_order_of_the_draft(order: list[int]) -> None:
    rows = list(zip(ROOMS, BODIES, strict=True))
    shuffled = draft(*(rows[index] for index in order))
    renamed = [replace(scene, id=7000 - scene.id) for scene in old_of(FIRST)]
    pairs = {m.old.heading: m.new.heading for m in match(renamed, shuffled) if m.old and m.new}
    assert pairs == {room: room for room in ROOMS}


def test_a_new_scene_is_an_imported_scene() -> None:
    (only,) = match([], draft((ROOMS[0], BODIES[0])))
    assert isinstance(only.new, ImportedScene)
    assert (only.kind, only.old, only.likeness) == ("new", None, 0.0)
