"""Fountain, element by element."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exchange.fountain import plain
from tests.exchange.scripts import imported, script, shape


def headings(text: str) -> list[str]:
    return [paragraph.text for paragraph in script(text).paragraphs if paragraph.kind == "heading"]


def cues(text: str) -> list[str]:
    return [paragraph.text for paragraph in script(text).paragraphs if paragraph.kind == "cue"]


def test_a_scene_in_paragraphs_with_their_lines() -> None:
    made = script(
        "INT. BAR - DAY\n\nA glass falls.\nIt breaks.\n\nBOB (O.S.)\n(low)\nOops.\nSorry.\n\nCUT TO:\n\nEXT. SEA\n"
    )
    assert shape(made.paragraphs) == [
        ("heading", "INT. BAR - DAY"),
        ("action", "A glass falls.\nIt breaks."),
        ("cue", "BOB (O.S.)"),
        ("parenthetical", "(low)"),
        ("dialogue", "Oops.\nSorry."),
        ("transition", "CUT TO:"),
        ("heading", "EXT. SEA"),
    ]
    assert [paragraph.line for paragraph in made.paragraphs] == [1, 3, 6, 7, 8, 11, 13]


def test_headings_need_an_empty_line_before_and_lower_case_ones_after() -> None:
    assert headings("INT. A\n\nint. b - day\n\nINT. C\nShe waits.\n") == ["INT. A", "int. b - day", "INT. C"]
    assert headings("INT. A\n\nint. the pit she falls\nand falls\n") == ["INT. A"]
    made = script("INT. A - DAY\nEXT. B - DAY\n")
    assert [doubt.place for doubt in made.doubts] == ["line 2"]


def test_headings_stand_after_sections_page_breaks_and_in_bold() -> None:
    assert headings("# Act\nINT. A\n\n= They meet.\nINT. B\n\n===\nINT. C\n\n**INT. D - DAY**\n") == [
        "INT. A",
        "INT. B",
        "INT. C",
        "INT. D - DAY",
    ]


def test_forced_headings_in_any_alphabet_and_dots_that_force_nothing() -> None:
    assert headings(".SNIPER POV\n\n.ДОМ\n\n... and then\n\n. no\n") == ["SNIPER POV", "ДОМ"]


def test_numbers_are_taken_from_headings() -> None:
    made = script("INT. A - DAY #12A#\n\n.CLOSE ON HER #A12#\n")
    assert [(p.text, p.number) for p in made.paragraphs] == [("INT. A - DAY", "12A"), ("CLOSE ON HER", "A12")]


def test_a_line_without_int_is_action_and_a_doubt() -> None:
    made = script("INT. A\n\nDINING ROOM - DAY\n\nThey eat.\n")
    assert shape(made.paragraphs)[1] == ("action", "DINING ROOM - DAY")
    assert made.doubts[0].place == "line 3"
    assert "DINING ROOM - DAY" in made.doubts[0].text


@pytest.mark.parametrize(
    ("line", "is_cue"),
    [
        ("BOB", True),
        ("    BOB", True),
        ("@McAvoy", True),
        ("ÉLISE (V.O.) (cont'd)", True),
        ("ИВАН", True),
        ("R2D2", True),
        ("**BOB**", True),
        ("Bob", False),
        ("23", False),
        ("SUPER:", False),
        ("BANG!", False),
        ("SCANNING THE AISLES…", False),
        ("(BOB)", False),
        ("AND ^ (dual)", False),
        ("你好", False),
    ],
)
def test_what_is_a_cue(line: str, is_cue: bool) -> None:
    assert bool(cues(f"INT. A\n\n{line}\nHello.\n")) is is_cue


def test_a_cue_needs_speech_right_below() -> None:
    assert cues("INT. A\n\nBOB\n\nHello.\n") == []
    assert cues("INT. A\n\nShe turns.\nBOB\nHello.\n") == []


def test_dual_dialogue_marks_both_speeches() -> None:
    made = script("INT. A\n\nADAM\nYes.\n\nEVE ^\n(low)\nNo.\n\nGOD\nHm.\n")
    assert [(p.text, p.dual) for p in made.paragraphs[1:]] == [
        ("ADAM", "left"),
        ("Yes.", "left"),
        ("EVE", "right"),
        ("(low)", "right"),
        ("No.", "right"),
        ("GOD", ""),
        ("Hm.", ""),
    ]


def test_two_spaces_keep_a_speech_together() -> None:
    made = script("INT. A\n\nBOB\nTen.\n  \nHit?\n\nHe stands.\n")
    assert shape(made.paragraphs)[2:] == [("dialogue", "Ten."), ("dialogue", "Hit?"), ("action", "He stands.")]


def test_comments_and_notes_are_left_out_and_lines_still_count() -> None:
    text = (
        "INT. A\n\n/* gone\n\nINT. GONE - DAY\n*/\n\nBOB\nHi[[a note]] you.\n[[alone]]\nBye.\n\nINT. B /* why */- DAY\n"
    )
    made = script(text)
    assert shape(made.paragraphs) == [
        ("heading", "INT. A"),
        ("cue", "BOB"),
        ("dialogue", "Hi you.\nBye."),
        ("heading", "INT. B - DAY"),
    ]
    assert made.paragraphs[-1].line == 13


def test_a_note_over_lines_does_not_divide_and_may_hold_spaces_but_no_empty_line() -> None:
    assert shape(script("INT. A\n\nHe waits.[[one\n  \ntwo]] Then goes.\n").paragraphs)[1] == (
        "action",
        "He waits.\n Then goes.",
    )
    made = script("INT. A\n\nHe [[waits.\n\nThen]] goes.\n")
    assert shape(made.paragraphs)[1:] == [("action", "He [[waits."), ("action", "Then]] goes.")]
    assert "not closed" in made.doubts[0].text


def test_a_comment_never_closed_is_kept_and_doubted() -> None:
    made = script("INT. A\n\n/* He waits.\n\nINT. B\n")
    assert [p.kind for p in made.paragraphs] == ["heading", "action", "heading"]
    assert made.doubts[0].place == "line 3"


def test_the_title_page_indented_or_not() -> None:
    made = script(
        "Title:\n    _**BRICK & STEEL**_\n    _**FULL RETIRED**_\nAuthor: Stu\nDraft date: 1/20/2012\n\nINT. A\n"
    )
    assert (made.title, made.author, made.draft) == ("BRICK & STEEL FULL RETIRED", "Stu", "1/20/2012")
    made = script("        Title: NONSENSE\n        Author: N. B.\n\n===\n\nINT. A\n")
    assert (made.title, made.author) == ("NONSENSE", "N. B.")
    assert [p.kind for p in made.paragraphs] == ["page break", "heading"]


@pytest.mark.parametrize("first", ["FADE IN:", "CUT TO:", "INT. HOUSE: KITCHEN - DAY", "She said: no."])
def test_a_script_without_title_page_loses_no_line(first: str) -> None:
    made = script(f"{first}\n\nINT. A\n")
    assert made.title == ""
    assert made.paragraphs[0].line == 1


def test_sections_synopses_and_emphasis_go_and_lyrics_and_centred_text_stay() -> None:
    made = script("INT. A\n\n# Act\n\n= Sum.\n\nA **bold** _move_ of \\*stars\\*.\n\nBOB\n~La la\n\n> THE END <\n")
    assert shape(made.paragraphs)[1:] == [
        ("action", "A bold move of *stars*."),
        ("cue", "BOB"),
        ("lyric", "La la"),
        ("centred", "THE END"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("_**a**_ b", "a b"),
        ("***a***", "a"),
        ("2 * 3 * 4", "2 * 3 * 4"),
        ("snake_case_name", "snake_case_name"),
        ("\\_x\\_", "_x_"),
    ],
)
def test_plain_takes_emphasis_off(text: str, expected: str) -> None:
    assert plain(text) == expected


PIECES = st.sampled_from(
    [
        "INT. BAR - DAY",
        "EXT. SEA - NIGHT #7#",
        ".POV",
        "BOB",
        "ÉLISE (V.O.)",
        "(low)",
        "Hello there.",
        "CUT TO:",
        "> END <",
        "===",
        "# Act",
        "= Sum",
        "~La",
        "@mc",
        "EVE ^",
        "!BANG",
        "/* off */",
        "[[note]]",
        "**bold**",
        "",
        "",
        "",
        "  ",
        "Title: X",
    ]
)
TEXTS = st.lists(PIECES, max_size=30).map(lambda lines: "INT. START - DAY\n\n" + "\n".join(lines) + "\n")


@given(TEXTS)
def test_line_ends_and_encodings_make_no_difference(text: str) -> None:
    expected = imported(text)
    assert imported(text.replace("\n", "\r\n")) == expected
    assert imported(text.replace("\n", "\r")) == expected
    assert imported(text.encode("utf-8-sig")) == expected
    assert imported(text.encode("utf-16")) == expected
    assert imported(b"\xfe\xff" + text.encode("utf-16-be")) == expected


@given(TEXTS)
def test_every_paragraph_comes_from_its_line_in_order(text: str) -> None:
    lines = text.split("\n")
    made = script(text).paragraphs
    assert [p.line for p in made] == sorted(p.line for p in made)
    for paragraph in made:
        if paragraph.kind == "dialogue":
            assert paragraph.text.split("\n")[0].strip() in plain(lines[paragraph.line - 1])
