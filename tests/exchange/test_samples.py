"""Real files: counts that an independent reading of each found, and refusals for what is no screenplay."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import pytest

from app.exchange import final_draft, fountain
from app.exchange.formats import read_screenplay
from app.exchange.matching import OldScene, match
from app.exchange.pagination import LINES_A_PAGE, layout
from app.exchange.script import Script, parse_cue
from app.plan.errors import FileRejected
from app.plan.imported import Imported
from tests.exchange.scripts import SAMPLES

pytestmark = pytest.mark.skipif(not SAMPLES.is_dir(), reason="the shared sample files are not beside this checkout")

# headings, speakers: as counted by a plain reading of each format, kept beside the samples
COUNTS = {
    "fountain/big-fish.fountain": (192, 48),
    "fountain/brick-and-steel.fountain": (8, 7),
    "fountain/the-last-birthday-card.fountain": (48, 12),
    "fountain/complex-screenplay.fountain": (6, 11),
    "fountain/complete-nonsense.fountain": (2, 4),
    "fountain/unit/SceneHeading.fountain": (5, 2),
    "fountain/unit/Boneyards.fountain": (1, 1),
    "fountain/unit/Notes.fountain": (1, 1),
    "fountain/unit/Sections.fountain": (2, 1),
    "fountain/unit/TitlePage.fountain": (0, 0),
    "fountain/unit/UTF8.fountain": (5, 2),
    "fountain/unit/Character.fountain": (0, 12),
    "fountain/unit/Dialogue.fountain": (0, 4),
    "fountain/unit/Parenthetical.fountain": (0, 4),
    "fountain/unit/Transition.fountain": (2, 1),
    "fountain/unit/Action.fountain": (0, 1),
    "fountain/unit/Formatted.fountain": (0, 0),
    "fountain/unit/LineBreaks.fountain": (2, 3),
    "fountain/unit/Lyrics.fountain": (0, 2),
    "fountain/unit/PageBreak.fountain": (0, 1),
    "fountain/unit/Tags.fountain": (5, 0),
    "fountain/unit/TestFDX-FD.fountain": (2, 4),
    "fountain/unit/TestFDX-FI.fountain": (2, 4),
    "fountain/unit/ny-SceneNumbers.fountain": (7, 0),
    "fountain/unit/ny-DualDialogue.fountain": (0, 2),
    "fountain/unit/ny-ForcedElements.fountain": (0, 2),
    "fountain/unit/ny-Indenting.fountain": (1, 2),
    "fountain/unit/ny-SceneHeaders.fountain": (15, 1),
    "fountain/unit/ny-Sections-Complex.fountain": (2, 0),
    "fountain/unit/ny-MultilineAction.fountain": (0, 0),
    "fountain/unit/ny-Boneyard.fountain": (0, 0),
    "fountain/hostile/utf-8-bom.fountain": (1, 2),
    "fountain/hostile/extended-characters.fountain": (0, 0),
    "fdx/rearview-fadein.fdx": (207, 19),
    "fdx/big-fish.fdx": (190, 48),
    "fdx/brick-and-steel.fdx": (8, 7),
    "fdx/the-last-birthday-card.fdx": (48, 12),
    "fdx/test-fd.fdx": (2, 4),
    "fdx/test-fi.fdx": (2, 4),
    "fdx/sample-06.fdx": (3, 2),
    "fdx/starter-tags.fdx": (1, 0),
}
NO_SCREENPLAYS = ("other", "gan", "mspdi", "tjp", "uss", "ics", "rcpsp", "talent")
# Where a plain reading and ours differ, by a little and with reason:
AMBIGUOUS = {
    "fountain/unit/Sections.fountain",  # a heading right below a section
    "fountain/unit/Character.fountain",  # `AND ^ (Dual)`
    "fountain/unit/LineBreaks.fountain",  # `SCANNING THE AISLES…` is no name
    "fountain/unit/ny-SceneHeaders.fountain",  # `I./E.`, and two headings without an empty line
}


@cache
def parsed(name: str) -> Script:
    path = SAMPLES / name
    reader = final_draft if path.suffix == ".fdx" else fountain
    return reader.read(path.name, path.read_bytes(), lambda done, total: None)


@cache
def read(name: str) -> Imported:
    return read_screenplay(SAMPLES / name)


def test_every_screenplay_sample_is_in_the_table() -> None:
    found = {
        path.relative_to(SAMPLES).as_posix() for path in SAMPLES.rglob("*") if path.suffix in (".fountain", ".fdx")
    }
    assert found == COUNTS.keys()


@pytest.mark.parametrize("name", COUNTS)
def test_headings_and_speakers_are_those_counted(name: str) -> None:
    headings, speakers = COUNTS[name]
    paragraphs = parsed(name).paragraphs
    found = sum(paragraph.kind == "heading" for paragraph in paragraphs)
    names = {parse_cue(paragraph.text).name for paragraph in paragraphs if paragraph.kind == "cue"}
    if name in AMBIGUOUS:
        assert abs(found - headings) <= 2
        assert abs(len(names) - speakers) <= 1
    else:
        assert (found, len(names)) == (headings, speakers), sorted(names)


@pytest.mark.parametrize("name", COUNTS)
def test_every_sample_gives_scenes_or_says_that_there_are_none(name: str) -> None:
    if not COUNTS[name][0]:
        with pytest.raises(FileRejected, match="There is no scene heading in it"):
            read(name)
        return
    made = read(name)
    spoken_before = any(scene.set_name == "OPENING" for scene in made.scenes)
    assert len(made.scenes) - spoken_before == sum(p.kind == "heading" for p in parsed(name).paragraphs)
    assert len({scene.label for scene in made.scenes}) == len(made.scenes)
    assert all(scene.eighths >= 1 for scene in made.scenes if not scene.omitted)


def others() -> list[Path]:
    found: list[Path] = []
    for folder in NO_SCREENPLAYS:
        found += sorted(path for path in (SAMPLES / folder).rglob("*") if path.is_file())
    return [*found, SAMPLES / "fdx" / "final-draft-tag-categories.xml"]


@pytest.mark.parametrize("path", others() if SAMPLES.is_dir() else [], ids=lambda path: path.name)
def test_other_samples_are_refused_in_a_sentence(path: Path) -> None:
    with pytest.raises(FileRejected) as caught:
        read_screenplay(path)
    assert str(caught.value).startswith(path.name)
    assert "Nothing was imported." in str(caught.value)


def test_big_fish_is_about_as_long_as_its_makers_say() -> None:
    made = read("fountain/big-fish.fountain")
    assert 118 <= made.pages <= 126
    assert (made.title, made.author) == ("Big Fish", "John August")
    assert [(member.name, member.number) for member in made.cast[:5]] == [
        ("EDWARD", 1), ("WILL", 2), ("JENNY", 3), ("SANDRA", 4), ("JOSEPHINE", 5),
    ]  # fmt: skip
    assert {scene.time for scene in made.scenes[1:]} == {"DAY", "NIGHT", "DAWN", "DUSK"}
    assert sum(not scene.ie for scene in made.scenes) == 1  # the opening alone


def test_the_same_film_in_two_formats_is_matched() -> None:
    first = read("fountain/big-fish.fountain")
    old = [OldScene(s.order, s.label, s.heading, s.text, s.eighths, s.speakers) for s in first.scenes]
    kinds = [found.kind for found in match(old, read("fdx/big-fish.fdx"))]
    assert kinds.count("same") >= 185
    assert kinds.count("missing") == 2  # the two EXT/INT. lines are no headings in the .fdx
    assert kinds.count("new") == 0


def test_a_production_draft_keeps_its_numbers_lengths_and_marks() -> None:
    made = read("fdx/rearview-fadein.fdx")
    by_label = {scene.label: scene for scene in made.scenes}
    assert sum(scene.numbered for scene in made.scenes) == 194
    assert {"71E", "87B", "150A", "44A", "163D"} <= by_label.keys()
    assert by_label["39"].eighths == 40
    assert by_label["44"].ie == "I/E"
    assert {"same", "revised"} == {"revised" if scene.revised else "same" for scene in made.scenes}
    assert made.cast[0].name == "NED"


def test_pages_agree_with_those_the_writing_program_stored() -> None:
    path = SAMPLES / "fdx" / "rearview-fadein.fdx"
    content = ElementTree.parse(path).getroot().find("Content")
    assert content is not None
    stored = [int(node.get("Page", "0")) for node in content.iter("SceneProperties")]
    paragraphs = parsed("fdx/rearview-fadein.fdx").paragraphs
    tops = layout(paragraphs).tops
    laid = [
        tops[index] // LINES_A_PAGE + 1 for index, paragraph in enumerate(paragraphs) if paragraph.kind == "heading"
    ]
    assert len(stored) == len(laid) == 207
    assert max(abs(ours - theirs) for ours, theirs in zip(laid, stored, strict=True)) <= 1
