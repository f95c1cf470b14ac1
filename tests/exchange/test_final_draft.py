"""Final Draft files, dialect by dialect."""

from __future__ import annotations

import pytest

from app.exchange import final_draft
from app.exchange.final_draft import parse_length
from tests.exchange.scripts import fdx, fdx_imported, fdx_script, paragraph, shape

HEADING = paragraph("Scene Heading", "INT. BAR - DAY", Number="12")


def test_paragraphs_by_type_and_unknown_types_as_action() -> None:
    made = fdx_script(
        HEADING
        + paragraph("Action", "A glass falls.")
        + paragraph("Character", "BOB")
        + paragraph("Parenthetical", "(low)")
        + paragraph("Dialogue", "Oops.")
        + paragraph("Transition", "CUT TO:")
        + paragraph("Shot", "CLOSE ON GLASS")
        + paragraph("Stage Direction", "Thunder.")
    )
    assert shape(made.paragraphs) == [
        ("heading", "INT. BAR - DAY"), ("action", "A glass falls."), ("cue", "BOB"), ("parenthetical", "(low)"),
        ("dialogue", "Oops."), ("transition", "CUT TO:"), ("action", "CLOSE ON GLASS"), ("action", "Thunder."),
    ]  # fmt: skip
    assert [p.line for p in made.paragraphs] == list(range(1, 9))
    assert made.paragraphs[0].number == "12"


def test_a_production_s_own_types_follow_what_they_are_paginated_as() -> None:
    rest = '<ElementSettings Type="Voice"><Behavior PaginateAs="Character"/></ElementSettings>'
    made = fdx_script(HEADING + paragraph("Voice", "RADIO"), rest)
    assert made.paragraphs[1].kind == "cue"


def test_runs_are_joined_and_notes_in_a_heading_left_out() -> None:
    content = (
        '<Paragraph Type="Scene Heading" Number="3"><SceneProperties Length="1 3/8"><Summary><Paragraph><Text>They'
        " part.</Text></Paragraph></Summary></SceneProperties>"
        "<ScriptNote><Paragraph><Text>rewrite?</Text></Paragraph></ScriptNote>"
        '<Text>INT. BAR</Text><Text Style="Bold"> - DA</Text><Text>Y</Text></Paragraph>'
    )
    (heading,) = fdx_script(content).paragraphs
    assert (heading.text, heading.number, heading.eighths) == ("INT. BAR - DAY", "3", 11)


def test_omitted_scenes_keep_their_number_and_their_former_text() -> None:
    content = (
        HEADING
        + '<Paragraph Type="Scene Heading" Number="13"><Text>OMITTED</Text><OmittedScene>'
        + paragraph("Scene Heading", "EXT. YARD - DUSK")
        + paragraph("Character", "MARA")
        + "</OmittedScene></Paragraph>"
        + paragraph("Scene Heading", "INT. BAR - LATER", Number="14")
    )
    read = fdx_imported(content)
    omitted = read.scenes[1]
    assert (omitted.label, omitted.omitted, omitted.eighths, omitted.speakers) == ("13", True, 0, ())
    assert "EXT. YARD - DUSK" in omitted.text
    assert read.scenes[2].time == "DAY"
    assert read.cast == ()
    assert read.sets == ("BAR",)
    assert any(doubt.kind == "omitted" and "Sc 13" in doubt.text for doubt in read.doubts)


def test_dual_dialogue_stands_side_by_side() -> None:
    content = HEADING + "<Paragraph><DualDialogue>" + paragraph("Character", "RAY") + paragraph("Dialogue", "No.")
    content += paragraph("Character", "LORY") + paragraph("Dialogue", "Yes.") + "</DualDialogue></Paragraph>"
    assert [(p.text, p.dual) for p in fdx_script(content).paragraphs[1:]] == [
        ("RAY", "left"), ("No.", "left"), ("LORY", "right"), ("Yes.", "right"),
    ]  # fmt: skip


REVISIONS = '<Revisions ActiveSet="2"><Revision ID="1" Name="Blue"/><Revision ID="2" Name="Pink"/></Revisions>'


def test_revision_marks_of_the_active_set_count_and_name_the_draft() -> None:
    marked = '<Paragraph Type="Action"><Text RevisionID="{}">Rain.</Text></Paragraph>'
    content = HEADING + marked.format(1) + paragraph("Scene Heading", "EXT. B - DAY") + marked.format(2)
    read = fdx_imported(content, REVISIONS)
    assert [scene.revised for scene in read.scenes] == [False, True]
    assert read.draft == "Pink"


def test_without_marks_of_the_active_set_any_mark_counts() -> None:
    content = HEADING + '<Paragraph Type="Action"><Text RevisionID="1">Rain.</Text></Paragraph>'
    read = fdx_imported(content, REVISIONS)
    assert (read.scenes[0].revised, read.draft) == (True, "")


def test_a_stored_length_wins_and_both_are_told() -> None:
    content = paragraph("Scene Heading", "INT. BAR - DAY", Number="1").replace(
        "<Text>", '<SceneProperties Length="1 3/8"/><Text>'
    ) + paragraph("Action", "Rain.")
    (scene,) = fdx_imported(content).scenes
    assert (scene.eighths, scene.length_note) == (11, "1 3/8 in the file, 1/8 in the layout")
    assert any(doubt.kind == "length" and doubt.scene == "1" for doubt in fdx_imported(content).doubts)


@pytest.mark.parametrize(
    ("text", "eighths"),
    [
        ("1 3/8", 11),
        ("2/8", 2),
        ("5", 40),
        ("1 1/2", 12),
        ("1/4", 2),
        ("", None),
        ("0", 0),
        ("3/7", None),
        ("x", None),
        ("1.5", None),
    ],
)
def test_stored_lengths(text: str, eighths: int | None) -> None:
    assert parse_length(text) == eighths


def test_the_title_page() -> None:
    lines = ["", "“THE SALT ROAD”", "Written by", "Jo Doe", "Pink Revision 3/4/2026"]
    page = "".join(f"<Paragraph><Text>{line}</Text></Paragraph>" for line in lines)
    made = fdx_script(HEADING, f"<TitlePage><Content>{page}</Content></TitlePage>")
    assert (made.title, made.author, made.draft) == ("THE SALT ROAD", "Jo Doe", "Pink Revision 3/4/2026")


def test_an_empty_heading_is_left_out_with_a_doubt() -> None:
    made = fdx_script(paragraph("Scene Heading", " ") + HEADING)
    assert len(made.paragraphs) == 1
    assert made.doubts[0].place == "paragraph 1"


@pytest.mark.parametrize("version", ["1", "2", "3", "4", "5", "6"])
def test_every_version_is_read_alike(version: str) -> None:
    data = fdx(HEADING, attributes=f'DocumentType="Script" Template="No" Version="{version}"')
    assert len(final_draft.read("a.fdx", data, lambda done, total: None).paragraphs) == 1


def test_utf_16_and_latin_1_as_the_declaration_says() -> None:
    text = fdx(paragraph("Scene Heading", "INT. CAFÉ - DAY")).decode()
    for encoding in ("utf-16", "iso-8859-1"):
        data = text.replace('version="1.0"', f'version="1.0" encoding="{encoding}"').encode(encoding)
        assert final_draft.read("a.fdx", data, lambda done, total: None).paragraphs[0].text == "INT. CAFÉ - DAY"
