"""Which formats there are; bad files beside their messages; nothing but a refusal comes out of any bytes."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exchange.assemble import assemble
from app.exchange.formats import SCREENPLAY_FORMATS, choose, read_screenplay
from app.plan.errors import Cancelled, FileRejected
from tests.exchange.scripts import fdx, paragraph

BAD = Path(__file__).parent / "data" / "bad"
MESSAGES = sorted(BAD.glob("*.message"))


def test_the_corpus_of_bad_files_is_there() -> None:
    assert len(MESSAGES) >= 20
    assert {path.stem for path in MESSAGES} == {path.name for path in BAD.iterdir() if path.suffix != ".message"}


@pytest.mark.parametrize("message", MESSAGES, ids=lambda path: path.stem)
def test_a_bad_file_is_refused_in_these_words(message: Path) -> None:
    with pytest.raises(FileRejected) as caught:
        read_screenplay(BAD / message.stem)
    assert str(caught.value) == message.read_text(encoding="utf-8").rstrip("\n")
    assert "Nothing was imported." in str(caught.value)


@pytest.mark.parametrize("name", ["script.fountain", "script.FOUNTAIN", "script.txt", "script.spmd"])
def test_fountain_by_its_suffix(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("INT. A - DAY\n", encoding="utf-8")
    read = read_screenplay(tmp_path / name)
    assert (read.path_name, read.format, len(read.scenes)) == (name, "Fountain", 1)


def test_final_draft_by_its_suffix_and_by_its_content(tmp_path: Path) -> None:
    for name in ("script.fdx", "script.xml", "script.txt"):
        (tmp_path / name).write_bytes(fdx(paragraph("Scene Heading", "INT. A - DAY")))
        assert read_screenplay(tmp_path / name).format == "Final Draft"


def test_every_format_says_what_is_lost_and_no_suffix_is_claimed_twice() -> None:
    suffixes = [suffix for known in SCREENPLAY_FORMATS for suffix in known.suffixes]
    assert len(set(suffixes)) == len(suffixes)
    assert all(known.lost for known in SCREENPLAY_FORMATS)


def test_progress_runs_to_its_end_and_cancel_stops(tmp_path: Path) -> None:
    path = tmp_path / "a.fountain"
    path.write_text("INT. A - DAY\n\nRain.\n\n" * 400, encoding="utf-8")
    steps: list[tuple[int, int]] = []
    read_screenplay(path, progress=lambda done, total: steps.append((done, total)))
    assert steps[-1] == (1, 1)
    assert len(steps) > 5
    assert all(0 <= done <= total for done, total in steps)
    asked = iter([False, False, True])
    with pytest.raises(Cancelled):
        read_screenplay(path, cancelled=lambda: next(asked))


def attempt(name: str, data: bytes) -> None:
    """Read bytes as a file of that name; a refusal is as good as scenes, anything else fails the test."""
    try:
        chosen = choose(name, data)
        read = assemble(name, chosen.read(name, data, lambda done, total: None))
    except FileRejected:
        return
    assert read.scenes


NAMES = st.sampled_from(["a.fountain", "a.fdx", "a.txt", "a.xml", "a"])


@given(NAMES, st.binary(max_size=400))
def test_any_bytes_give_scenes_or_a_refusal(name: str, data: bytes) -> None:
    attempt(name, data)


@given(st.text(alphabet="INTEX. -/#*_[]()@>^~=!\nABé: \t/", max_size=300))
def test_any_marks_give_scenes_or_a_refusal(text: str) -> None:
    attempt("a.fountain", f"INT. A - DAY\n\n{text}".encode())


TAGS = st.sampled_from(
    ["Paragraph", "Text", "DualDialogue", "OmittedScene", "SceneProperties", "ScriptNote", "Content"]
)
TYPES = st.sampled_from(["Scene Heading", "Action", "Character", "Dialogue", "Parenthetical", "Nonsense", ""])


@st.composite
def trees(draw: st.DrawFn, depth: int = 3) -> str:
    """A piece of XML with Final Draft's names in any order."""
    tag, kind = draw(TAGS), draw(TYPES)
    inner = (
        "".join(draw(st.lists(trees(depth - 1), max_size=3)))
        if depth
        else draw(st.sampled_from(["", "INT. A - DAY", "BOB"]))
    )
    number = draw(st.sampled_from(["", ' Number="1"', ' Number=" "', ' Length="1 3/8"', ' Length="x"']))
    return f'<{tag} Type="{kind}"{number}>{inner}</{tag}>'


@given(st.lists(trees(), max_size=5))
def test_any_arrangement_of_final_draft_s_elements_gives_scenes_or_a_refusal(pieces: list[str]) -> None:
    attempt("a.fdx", fdx("".join(pieces)))


@given(st.integers(min_value=0, max_value=400))
def test_a_file_cut_off_anywhere_gives_a_refusal_with_a_line(length: int) -> None:
    whole = fdx(paragraph("Scene Heading", "INT. A - DAY") + paragraph("Action", "Rain falls on the roof. " * 12))
    data = whole[: min(length, len(whole) - 1)]
    with pytest.raises(FileRejected, match=r"^a\.fdx(, line \d+)?: "):
        assemble("a.fdx", choose("a.fdx", data).read("a.fdx", data, lambda done, total: None))
