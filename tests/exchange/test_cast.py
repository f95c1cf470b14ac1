"""Who speaks, who is only heard, whose name stands in the action, which names are doubtful."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.exchange.cast import check_names, gather
from app.exchange.script import Paragraph


def scene(*cues: str, action: str = "") -> list[Paragraph]:
    spoken = [Paragraph("cue", cue, 1) for cue in cues]
    return [Paragraph("heading", "INT. A", 1), Paragraph("action", action, 1), *spoken]


def test_cast_numbers_by_number_of_scenes_ties_by_first_appearance() -> None:
    cast = gather([scene("ANN", "BOB"), scene("CY", "BOB (V.O.)", "BOB"), scene("DI", "CY")])
    assert [(member.number, member.name, member.scenes) for member in cast.members] == [
        (1, "BOB", 2), (2, "CY", 2), (3, "ANN", 1), (4, "DI", 1),
    ]  # fmt: skip


def test_a_voice_over_is_voice_only_where_it_never_speaks_on_screen() -> None:
    cast = gather([scene("BOB (V.O.)"), scene("BOB (V.O.)", "BOB"), scene("EVE (V.O.)"), scene("AMY (O.S.)")])
    assert [part.voice_only for part in cast.by_scene] == [("BOB",), (), ("EVE",), ()]
    assert {member.name: member.voice_only for member in cast.members} == {"BOB": False, "EVE": True, "AMY": False}


def test_a_voice_seen_in_some_action_is_not_only_a_voice() -> None:
    cast = gather([scene("EVE (V.O.)", action="Eve runs.")])
    assert cast.by_scene[0].voice_only == ("EVE",)
    assert cast.by_scene[0].suggested == ("EVE",)
    assert not cast.members[0].voice_only


def test_suggestions_are_known_names_in_capitals_longest_first() -> None:
    cast = gather(
        [scene("EDWARD", "YOUNG EDWARD", "MAN"), scene(action="Young Edward and a man; EDWARD'S hat. Edwards.")]
    )
    assert cast.by_scene[1].suggested == ("YOUNG EDWARD", "EDWARD")


def test_who_speaks_is_not_suggested_and_groups_never_are() -> None:
    cast = gather([scene("BOB", "ALL", action="BOB and All enter.")])
    assert cast.by_scene[0].suggested == ()


def test_doubtful_names() -> None:
    scenes = [
        scene("CARRIS", "ED", "WILL"),
        scene("CARRIS", "CREWMAN 1"),
        scene("CARRIS"),
        scene("CARIS", "ED AND WILL"),
    ]
    scenes += [scene("ALL", "CREWMAN 2"), scene("CREWMAN 1"), scene("CREWMAN 1")]
    cast = gather(scenes)
    doubts = check_names(cast, [str(number) for number in range(1, 8)])
    assert {(doubt.scene, doubt.text) for doubt in doubts} == {
        ("4", "CARIS speaks in one scene; maybe it is CARRIS."),
        ("4", "ED AND WILL is one part here; maybe ED and WILL speak together."),
        ("5", "ALL speaks: maybe several parts together."),
    }


CUES = st.sampled_from(["ANN", "BOB", "BOB (V.O.)", "CY (O.S.)", "DI (CONT'D)", "EVE ^", "(CONT'D)"])


@given(st.lists(st.lists(CUES, max_size=5), max_size=8))
def test_numbers_are_one_to_n_and_never_rise_with_fewer_scenes(rows: list[list[str]]) -> None:
    cast = gather([scene(*cues) for cues in rows])
    assert [member.number for member in cast.members] == list(range(1, len(cast.members) + 1))
    counts = [member.scenes for member in cast.members]
    assert counts == sorted(counts, reverse=True)
    for member in cast.members:
        assert member.scenes == sum(member.name in part.speakers for part in cast.by_scene)
    for part in cast.by_scene:
        assert set(part.voice_only) <= set(part.speakers)
