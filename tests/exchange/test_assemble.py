"""Scenes, times, lengths and doubts of whole small scripts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exchange import assemble
from app.exchange.script import Paragraph
from app.plan.errors import FileRejected
from tests.exchange.scripts import imported, scene


def times(*headings: str) -> list[str]:
    return [one.time for one in imported("\n\n".join(headings) + "\n").scenes]


def test_relative_and_missing_times_come_from_the_scene_before() -> None:
    assert times(
        "INT. A - NIGHT", "EXT. B - CONTINUOUS", "INT. C", ".POV", "INT. D - LATER", "INT. E - DAWN", "INT. F - SAME"
    ) == ["NIGHT", "NIGHT", "NIGHT", "NIGHT", "NIGHT", "DAWN", "DAWN"]


def test_a_first_scene_without_time_stays_unknown_and_is_doubted() -> None:
    read = imported("INT. A - CONTINUOUS\n\nINT. B - DAY\n")
    assert [one.time for one in read.scenes] == ["", "DAY"]
    assert any(doubt.kind == "time" and "Sc 1" in doubt.text for doubt in read.doubts)


def test_an_omitted_scene_is_kept_with_its_number_and_passed_over_for_times() -> None:
    read = imported("INT. A - NIGHT #1#\n\n.OMITTED #2#\n\nEXT. B - LATER #3#\n")
    omitted = read.scenes[1]
    assert (omitted.label, omitted.numbered, omitted.omitted, omitted.eighths, omitted.set_name) == (
        "2",
        True,
        True,
        0,
        "",
    )
    assert read.scenes[2].time == "NIGHT"


def test_sets_by_first_appearance_and_doubtful_spellings() -> None:
    read = imported("INT. BIG TOP - DAY\n\nEXT. SEA - DAY\n\nINT. BIG-TOP - DAY\n\nINT. BIG TOP, RING - DAY\n")
    assert read.sets == ("BIG TOP", "SEA", "BIG-TOP")
    assert [doubt.text for doubt in read.doubts if doubt.kind == "set"] == ["Maybe the set BIG-TOP is BIG TOP."]


def test_the_synopsis_is_the_first_action_line_cut_between_words() -> None:
    assert scene("INT. A\n\nSUPER:\n\n**Rain** falls.\n\nMore.\n").synopsis == "Rain falls."
    cut = scene("INT. A\n\n" + "wording " * 30).synopsis
    assert len(cut) <= 140
    assert cut.endswith("wording…")
    assert scene("INT. A\n\nBOB\nHi.\n").synopsis == ""


def test_the_text_of_a_scene_begins_with_its_heading_and_keeps_speeches_together() -> None:
    text = scene("INT. A - DAY #3#\n\nRain.\n\nBOB\n(low)\nHi.\n\n===\n\nSun.\n\nEXT. B\n").text
    assert text == "INT. A - DAY\n\nRain.\n\nBOB\n(low)\nHi.\n\nSun."


def test_speech_before_the_first_heading_becomes_a_scene_of_its_own() -> None:
    read = imported(
        "Title: X\n\nFor Mum.\n\n===\n\nFADE IN:\n\nA RIVER.\n\nED (V.O.)\nFish.\n\nINT. A - DAY\n\nBOB\nHi.\n"
    )
    assert [(one.label, one.set_name, one.speakers) for one in read.scenes] == [
        ("A1", "OPENING", ("ED",)),
        ("1", "A", ("BOB",)),
    ]
    assert read.scenes[0].synopsis == "A RIVER."
    assert "For Mum" not in read.scenes[0].text
    assert any(doubt.kind == "structure" for doubt in read.doubts)


def test_text_before_the_first_heading_is_only_told() -> None:
    read = imported("This is a Southern story.\n\nINT. A - DAY\n")
    assert len(read.scenes) == 1
    assert [doubt.kind for doubt in read.doubts] == ["structure"]


def test_totals_add_up() -> None:
    read = imported("INT. A - DAY\n\nRain.\n\n" * 20)
    assert [one.eighths for one in read.scenes] == [1] * 20
    # 20 scenes of 3 lines, 19 times two empty ones: 98 lines; 98 * 8 / 55 = 14.3
    assert (read.total_eighths, read.pages, read.scene_eighths, read.surplus_eighths) == (15, 2, 20, 5)


def test_no_heading_and_too_many_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(FileRejected, match="There is no scene heading in it"):
        imported("Just a story.\n")
    monkeypatch.setattr(assemble, "MAX_SCENES", 2)
    with pytest.raises(FileRejected, match="It has 3 scene headings; at most 2"):
        imported("INT. A\n\nINT. B\n\nINT. C\n")


def test_headings_with_neither_int_nor_ext_are_doubted_each() -> None:
    read = imported("INT. A - DAY\n\n.POV\n\n.INSERT\n")
    assert [doubt.place for doubt in read.doubts if doubt.kind == "heading"] == ["Sc 2", "Sc 3"]


@given(st.text(max_size=400))
def test_a_synopsis_is_one_line_of_at_most_140_characters(text: str) -> None:
    made = assemble.synopsis([Paragraph("action", text, 1)])
    assert len(made) <= 140
    assert "\n" not in made


HEADINGS = st.sampled_from(
    ["INT. A - DAY", "EXT. B - NIGHT #4#", "INT. C", ".POV #4#", ".OMITTED #9#", "INT./EXT. CAR - LATER"]
)


@given(st.lists(HEADINGS, min_size=1, max_size=15))
def test_scenes_are_in_order_with_unique_labels_and_eighths_from_one(headings: list[str]) -> None:
    read = imported("\n\nRain.\n\n".join(headings) + "\n")
    assert len(read.scenes) == len(headings)
    assert [one.order for one in read.scenes] == list(range(len(headings)))
    assert len({one.label for one in read.scenes}) == len(headings)
    assert all((one.eighths == 0) == one.omitted for one in read.scenes)
    assert read.surplus_eighths == read.scene_eighths - read.total_eighths
    assert [one.line for one in read.scenes] == sorted(one.line for one in read.scenes)
