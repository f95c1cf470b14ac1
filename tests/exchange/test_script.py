"""Cues: who speaks, whether only heard."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exchange.script import parse_cue


@pytest.mark.parametrize(
    ("text", "name", "voice_over"),
    [
        ("BOB", "BOB", False),
        ("@McAvoy", "MCAVOY", False),
        ("  bob   the  builder ", "BOB THE BUILDER", False),
        ("BOB (V.O.)", "BOB", True),
        ("BOB (V.O.)(CONT'D)", "BOB", True),
        ("BOB (cont’d) (v. o.)", "BOB", True),
        ("BOB (V.O. / FILTERED)", "BOB", True),
        ("BOB (O.S.)", "BOB", False),
        ("BOB (O. S.)", "BOB", False),
        ("BOB (INTO PHONE)", "BOB", False),
        ("BOB (V.O.", "BOB", True),
        ("BOB V.O.", "BOB", True),
        ("BOB CONT'D", "BOB", False),
        ("BOB ^", "BOB", False),
        ("BOB (V.O.) ^", "BOB", True),
        ("MAMA’S BOY", "MAMA'S BOY", False),
        ("DR. BENNETT", "DR. BENNETT", False),
        ("BOB [V.O.]", "BOB", True),
        ("MARIE (VOIX OFF)", "MARIE", True),
        ("ИВАН (З.К.)", "ИВАН", True),
        ("(CONT'D)", "", False),
        ("MORE", "", False),
    ],
)
def test_cues_are_folded(text: str, name: str, voice_over: bool) -> None:
    cue = parse_cue(text)
    assert (cue.name, cue.voice_over) == (name, voice_over)


@given(
    st.sampled_from(["BOB", "ANNA MAE", "O'NEIL", "DR. NO"]),
    st.lists(st.sampled_from([" (V.O.)", " (CONT'D)", " (O.S.)", " (INTO PHONE)", " (cont'd)"]), max_size=4),
)
def test_extensions_never_change_the_name(name: str, extensions: list[str]) -> None:
    cue = parse_cue(name + "".join(extensions))
    assert cue.name == name
    assert cue.voice_over is (" (V.O.)" in extensions)


@given(st.text(max_size=80))
def test_folding_a_name_again_changes_nothing(text: str) -> None:
    name = parse_cue(text).name
    assert parse_cue(name).name in (name, "")
