"""Headings taken apart, alone: no file, no scene before."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exchange.headings import is_heading, looks_like_heading, parse_heading
from app.exchange.languages import words
from app.plan import resources

# heading, ie, set, place, time, time text
PARTS = [
    ("INT. HOUSE - KITCHEN - NIGHT", "INT", "HOUSE", "KITCHEN", "NIGHT", "NIGHT"),
    ("INT. BAR, BACK ROOM – LATER", "INT", "BAR", "BACK ROOM", "", "LATER"),
    ("INT./EXT. CAR - DAY", "I/E", "CAR", "", "DAY", "DAY"),
    ("EXT/INT. SORORITY HOUSE - THE DOORWAY", "I/E", "SORORITY HOUSE", "THE DOORWAY", "", ""),
    ("INT. / EXT. TOYOTA PRIUS", "I/E", "TOYOTA PRIUS", "", "", ""),
    ("INT-EXT HOUSE - DAY", "I/E", "HOUSE", "", "DAY", "DAY"),
    ("I/E HOUSE DAY", "I/E", "HOUSE", "", "DAY", "DAY"),
    ("I./E. HOUSE - DAY", "I/E", "HOUSE", "", "DAY", "DAY"),
    ("EST HOUSE EARLY MORNING", "EXT", "HOUSE", "", "DAY", "EARLY MORNING"),
    ("INT - HOUSE - DAY", "INT", "HOUSE", "", "DAY", "DAY"),
    ("EXT. -- MUSTANG", "EXT", "MUSTANG", "", "", ""),
    ("INT. HOUSE—DAY", "INT", "HOUSE", "", "DAY", "DAY"),
    ("INT. HOUSE -- DAY", "INT", "HOUSE", "", "DAY", "DAY"),
    ("INT. HOUSE. KITCHEN. DAY 3", "INT", "HOUSE", "KITCHEN", "DAY", "DAY 3"),
    ("INT. DR. SMITH'S OFFICE. NIGHT", "INT", "DR. SMITH'S OFFICE", "", "NIGHT", "NIGHT"),
    ("INT. SAN FRANCISCO APARTMENT, DAY", "INT", "SAN FRANCISCO APARTMENT", "", "DAY", "DAY"),
    ("INT. HALL, SCOTT’S BUILDING, A MOMENT LATER", "INT", "HALL", "SCOTT'S BUILDING", "", "A MOMENT LATER"),
    ("INT.  A.P. NEWSROOM (PARIS) - DAY", "INT", "A.P. NEWSROOM", "PARIS", "DAY", "DAY"),
    ("EXT. BLOOM HOUSE [MID/LATE '70'S] - DAY", "EXT", "BLOOM HOUSE", "", "DAY", "DAY"),
    ("INT. CAR (MOVING) - DAY", "INT", "CAR", "", "DAY", "DAY"),
    ("INT. 747 / FLYING - NIGHT", "INT", "747", "", "NIGHT", "NIGHT"),
    ("INT. BIG-TOP - NIGHT / LATER", "INT", "BIG-TOP", "", "NIGHT", "NIGHT / LATER"),
    ("INT. ROOM - [THE NEXT] MORNING", "INT", "ROOM", "", "DAY", "[THE NEXT] MORNING"),
    ("INT. FLAT - (PRESENT) DAY", "INT", "FLAT", "", "DAY", "(PRESENT) DAY"),
    ("INT. MUSTANG -- PRESENT", "INT", "MUSTANG", "", "", ""),
    ("INT. HOUSE - DAY - FLASHBACK (1944)", "INT", "HOUSE", "", "DAY", "DAY"),
    ("EXT. RIVER - NIGHT - CONTINUOUS", "EXT", "RIVER", "", "NIGHT", "NIGHT - CONTINUOUS"),
    ("EXT. ROAD - CONTINUOUS ACTION", "EXT", "ROAD", "", "", "CONTINUOUS ACTION"),
    ("EXT. BEACH - TWO SONGS LATER", "EXT", "BEACH", "", "", "TWO SONGS LATER"),
    ("EXT. FIELD - PRE-DAWN", "EXT", "FIELD", "", "DAWN", "PRE-DAWN"),
    ("EXT. FIELD - MAGIC HOUR", "EXT", "FIELD", "", "DUSK", "MAGIC HOUR"),
    ("EXT. FIELD - EVENING", "EXT", "FIELD", "", "NIGHT", "EVENING"),
    ("EXT. BEACH - 3:00 PM", "EXT", "BEACH", "", "DAY", "3:00 PM"),
    ("EXT. BEACH - 2300 HRS", "EXT", "BEACH", "", "NIGHT", "2300 HRS"),
    ("INT. KITCHEN - N2", "INT", "KITCHEN", "", "NIGHT", "N2"),
    ("INT. JOE'S HOUSE: KITCHEN - DAY", "INT", "JOE'S HOUSE", "KITCHEN", "DAY", "DAY"),
    ("EXT. CITY - MORNING - RAIN", "EXT", "CITY", "", "DAY", "MORNING"),
    ("INT. ROOM - THREE WEEKS EARLIER", "INT", "ROOM", "", "", "THREE WEEKS EARLIER"),
    ("INT. NIGHT CLUB - NIGHT", "INT", "NIGHT CLUB", "", "NIGHT", "NIGHT"),
    ("INT. HOTEL - SUITE - NIGHT", "INT", "HOTEL", "SUITE", "NIGHT", "NIGHT"),
    ("INTERCUT -- DODGE & MUSTANG", "", "DODGE & MUSTANG", "", "", ""),
    ("SNIPER SCOPE POV", "", "SNIPER SCOPE POV", "", "", ""),
    ("INNEN. KÜCHE - TAG", "INT", "KÜCHE", "", "DAY", "TAG"),
    ("AUẞEN STRASSE - SPÄTER", "EXT", "STRASSE", "", "", "SPÄTER"),
    ("A. STRASSE – ABENDDÄMMERUNG", "EXT", "STRASSE", "", "DUSK", "ABENDDÄMMERUNG"),
    ("INTÉRIEUR. MAISON – JOUR", "INT", "MAISON", "", "DAY", "JOUR"),
    ("EXTERIEUR JARDIN - CREPUSCULE", "EXT", "JARDIN", "", "DUSK", "CREPUSCULE"),
    ("INTERNO CASA - NOTTE", "INT", "CASA", "", "NIGHT", "NOTTE"),
    ("INT. COCINA - DÍA", "INT", "COCINA", "", "DAY", "DÍA"),
    ("WN. MIESZKANIE - NOC", "INT", "MIESZKANIE", "", "NIGHT", "NOC"),
    ("ИНТ. КВАРТИРА - НОЧЬ", "INT", "КВАРТИРА", "", "NIGHT", "НОЧЬ"),
    ("НАТ. УЛИЦА – ДЕНЬ", "EXT", "УЛИЦА", "", "DAY", "ДЕНЬ"),
    ("ИНТ/НАТ. МАШИНА. УТРО", "I/E", "МАШИНА", "", "DAY", "УТРО"),
    ("İÇ. EV - GÜN", "INT", "EV", "", "DAY", "GÜN"),
    ("内景 咖啡馆 日", "INT", "咖啡馆", "", "DAY", "日"),
]


@pytest.mark.parametrize(("line", "ie", "set_name", "place", "time", "time_text"), PARTS, ids=[row[0] for row in PARTS])
def test_a_heading_in_parts(line: str, ie: str, set_name: str, place: str, time: str, time_text: str) -> None:
    heading = parse_heading(line)
    found = (heading.ie, heading.set_name, heading.place, heading.time, heading.time_text)
    assert found == (ie, set_name, place, time, time_text)


@pytest.mark.parametrize(
    ("line", "number", "text"),
    [
        ("INT. HOUSE - DAY #12A#", "12A", "INT. HOUSE - DAY"),
        ("INT. HOUSE - DAY #I-1-A#", "I-1-A", "INT. HOUSE - DAY"),
        ("INT. HOUSE - DAY #1.#", "1", "INT. HOUSE - DAY"),
        ("INT. HOUSE - DAY #12pt1# #night", "12pt1", "INT. HOUSE - DAY"),
        ("12A INT. HOUSE - DAY 12A", "12A", "INT. HOUSE - DAY"),
        ("A12. INT. HOUSE - DAY", "A12", "INT. HOUSE - DAY"),
        ("INT. SUITE 12 - DAY", "", "INT. SUITE 12 - DAY"),
        ("12-14 OMITTED", "12-14", "OMITTED"),
    ],
)
def test_numbers_before_and_behind(line: str, number: str, text: str) -> None:
    heading = parse_heading(line)
    assert (heading.number, heading.text) == (number, text)


def test_omitted_is_known_in_other_languages() -> None:
    assert parse_heading("OMITTED #12#").omitted
    assert parse_heading("ENTFÄLLT").omitted
    assert not parse_heading("INT. OMITTED ROOM - DAY").omitted


def test_day_for_night_is_shot_by_day() -> None:
    heading = parse_heading("EXT. BEACH - DAY FOR NIGHT")
    assert (heading.time, heading.by_day, heading.two_times) == ("DAY", True, False)


def test_two_times_are_told() -> None:
    heading = parse_heading("EXT. SWAMP - DAY TO NIGHT")
    assert (heading.time, heading.two_times) == ("DAY", True)
    assert not parse_heading("EXT. SWAMP - EVENING / NIGHT").two_times


@pytest.mark.parametrize(
    "line",
    [
        "INT. A - DAY",
        "ext. b",
        "int house day",
        "EST BUCKET LIST",
        "EXT/INT. C",
        "INTERIOR. CASA",
        "12 OMITTED",
        "НАТ. ЛЕС",
    ],
)
def test_lines_that_are_headings(line: str) -> None:
    assert is_heading(line)


@pytest.mark.parametrize(
    "line",
    [
        "Interior designers quarrel.",
        "est il possible",
        "INTERCUT WITH:",
        "INT.",
        "INTO THE NIGHT",
        "ESTABLISHING",
        "",
        "I. ROOM",
    ],
)
def test_lines_that_are_not(line: str) -> None:
    assert not is_heading(line)


def test_a_heading_without_int_is_noticed() -> None:
    assert looks_like_heading("DINING ROOM - DAY")
    assert not looks_like_heading("INT. DINING ROOM - DAY")
    assert not looks_like_heading("Dining room - day")
    assert not looks_like_heading("WE FADE - SLOWLY")


@given(st.text(max_size=120))
def test_any_line_can_be_taken_apart(line: str) -> None:
    heading = parse_heading(line)
    assert heading.ie in ("INT", "EXT", "I/E", "")
    assert heading.time in ("DAY", "NIGHT", "DAWN", "DUSK", "")
    assert "\n" not in heading.set_name + heading.place


@given(
    ie=st.sampled_from(["INT.", "EXT.", "INT./EXT."]),
    name=st.from_regex(r"[BCDF]OX [BCDF]IX", fullmatch=True),
    separator=st.sampled_from([" - ", " – ", " — ", " -- ", "—"]),
    time=st.sampled_from(["DAY", "NIGHT", "DAWN", "DUSK"]),
)
def test_separators_make_no_difference(ie: str, name: str, separator: str, time: str) -> None:
    heading = parse_heading(f"{ie} {name}{separator}{time}")
    assert (heading.set_name, heading.place, heading.time) == (name, "", time)


def test_every_language_has_every_list_of_words() -> None:
    files = sorted(resources.path("languages").glob("*.json"))
    assert len(files) >= 20
    english = json.loads(resources.path("languages", "en.json").read_text(encoding="utf-8"))
    for path in files:
        entry = json.loads(path.read_text(encoding="utf-8"))
        assert entry.keys() == english.keys(), path.name
        assert entry["language"] == path.stem
        assert entry["day"], path.name
        assert entry["night"], path.name
        for key, listed in entry.items():
            if isinstance(listed, list):
                assert len(set(listed)) == len(listed), f"{path.name}: {key} has a word twice"


def test_no_word_is_both_day_and_night() -> None:
    times: dict[str, set[str]] = {}
    for path in resources.path("languages").glob("*.json"):
        entry = json.loads(path.read_text(encoding="utf-8"))
        for kind in ("day", "night", "dawn", "dusk"):
            for word in entry[kind]:
                times.setdefault(word, set()).add(kind)
    # ALBA and the like: what one language calls dawn no other may call something else.
    assert {word: kinds for word, kinds in times.items() if len(kinds) > 1} == {}
    assert words().longest >= 3
