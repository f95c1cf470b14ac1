"""Page layout: lines, pages, eighths."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exchange.pagination import LINES_A_PAGE, eighths_of, layout, line_count
from app.exchange.script import Kind, Paragraph

KINDS: tuple[Kind, ...] = (
    "heading", "action", "cue", "parenthetical", "dialogue", "lyric", "transition", "centred", "page break",
)  # fmt: skip


def paragraphs(*pairs: tuple[Kind, str]) -> list[Paragraph]:
    return [Paragraph(kind, text, number) for number, (kind, text) in enumerate(pairs, start=1)]


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("", 10, 1),
        ("a" * 10, 10, 1),
        ("a" * 11, 10, 2),
        ("aaaa bbbb cccc", 9, 2),
        ("aaaa bbbb cccc", 8, 3),
        ("one\ntwo", 10, 2),
        ("a " + "b" * 25, 10, 4),  # a, then 10 + 10 + 5
        ("bb" * 10 + " c", 10, 3),
    ],
)
def test_lines_of_a_text(text: str, width: int, lines: int) -> None:
    assert line_count(text, width) == lines


@pytest.mark.parametrize(("lines", "eighths"), [(0, 1), (1, 1), (6, 1), (7, 2), (55, 8), (56, 9), (110, 16)])
def test_eighths_round_up_from_one(lines: int, eighths: int) -> None:
    assert eighths_of(lines) == eighths  # 55 lines / 8 = 6.875


def test_a_speech_by_hand() -> None:
    # heading 1, empty 1, action of 70 characters 2, empty 1, cue 1, (low) 1, dialogue of 80 characters at 35: 3
    made = layout(
        paragraphs(
            ("heading", "INT. A"),
            ("action", "word " * 14),
            ("cue", "BOB"),
            ("parenthetical", "(low)"),
            ("dialogue", "abc " * 20),
        )
    )
    assert made.tops == (0, 2, 5, 6, 7)
    assert made.lines == 10
    assert made.pages == 1
    assert made.eighths == 2  # 10 * 8 / 55 = 1.45
    assert made.length(0, 4) == 10


def test_two_empty_lines_before_a_heading_belong_to_no_scene() -> None:
    made = layout(paragraphs(("heading", "INT. A"), ("action", "x"), ("heading", "INT. B"), ("action", "x")))
    assert made.tops == (0, 2, 5, 7)
    assert made.length(0, 1) == made.length(2, 3) == 3


def test_dual_dialogue_is_as_high_as_the_longer_side() -> None:
    left = [Paragraph("cue", "A", 1, dual="left"), Paragraph("dialogue", "x", 2, dual="left")]
    right = [Paragraph("cue", "B", 3, dual="right"), Paragraph("dialogue", "abc " * 14, 4, dual="right")]  # 28 wide: 2
    assert layout([*left, *right]).lines == 3


def test_a_heading_does_not_stay_alone_at_the_foot_of_a_page() -> None:
    filler = [Paragraph("action", "\n".join("x" * 51), 1)]  # 51 lines; two empty, a heading: one line is left
    made = layout([*filler, *paragraphs(("heading", "INT. B"), ("action", "x\ny\nz"))])
    assert made.tops[1] == LINES_A_PAGE


def test_a_long_paragraph_is_split_over_pages_and_a_speech_takes_two_lines_for_it() -> None:
    action = layout([Paragraph("action", "\n".join("x" * 60), 1)])
    assert (action.lines, action.pages) == (60, 2)
    speech = layout([Paragraph("cue", "BOB", 1), Paragraph("dialogue", "\n".join("x" * 60), 2)])
    assert speech.lines == 1 + 60 + 2


def test_a_page_break_begins_a_page_and_adds_nothing_to_the_scene() -> None:
    made = layout(paragraphs(("heading", "INT. A"), ("page break", ""), ("action", "x")))
    assert made.tops == (0, LINES_A_PAGE, LINES_A_PAGE)
    assert made.length(0, 2) == 3


SCRIPTS = st.lists(
    st.builds(
        Paragraph,
        kind=st.sampled_from(KINDS),
        text=st.text(alphabet="ab \n", max_size=400),
        line=st.just(1),
        dual=st.sampled_from(["", "", "", "left", "right"]),
    ),
    max_size=40,
)


@given(SCRIPTS)
def test_paragraphs_follow_each_other_on_pages_and_on_the_endless_page(script: list[Paragraph]) -> None:
    made = layout(script)
    assert len(made.tops) == len(made.flow) == len(script)
    assert list(made.tops) == sorted(made.tops)
    places = sorted(set(made.flow))  # both sides of a dual dialogue share one
    assert all(start <= end for start, end in places)
    assert all(before[1] <= after[0] for before, after in pairwise(places))


@given(SCRIPTS, SCRIPTS)
def test_a_scene_s_length_does_not_depend_on_what_stands_before_it(
    before: list[Paragraph], scene: list[Paragraph]
) -> None:
    heading = Paragraph("heading", "INT. A - DAY", 1)
    alone = layout([heading, *scene])
    after = layout([*before, heading, *scene])
    at = len(before)
    assert after.length(at, at + len(scene)) == alone.length(0, len(scene))
