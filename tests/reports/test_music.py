"""Documents of an album: songs for scenes, players for cast, and nothing that only a film has."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest

from app.edits.recipe import sample_plan
from app.engine.schedule import Schedule, compute
from app.plan.labels import find_session
from app.reports import content as c
from app.reports.call_sheet import call_sheet
from app.reports.music import without_film
from app.reports.one_line import one_line
from app.reports.typeset import to_pdf

FILM = (
    "Scene", "scene", "Sc ", "Shot", "Shooting", "shooting", "TBD", "Pages", "pages", "Cast", "Make-up", "stunts",
    "Day ",
)  # fmt: skip


@pytest.fixture(scope="module")
def album() -> Schedule:
    return compute(sample_plan("album"))


def sheet(album: Schedule, label: str) -> c.Document:
    return call_sheet(album.plan, album, find_session(album.plan, label).id)


def texts(section: c.Section) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in section.rows]


def test_a_session_sheet_names_songs_and_who_plays_in_them(album: Schedule) -> None:
    document = sheet(album, "H2")
    assert document.title == "Night Ferry, session sheet H2"
    assert document.head.subtitle == "Session sheet, St Brannock's hall"
    songs = texts(document.section("Songs"))
    assert songs[0] == [
        "3 strings",
        "The Long Lamp\nA minor, 72, click; string octet\nBars 112. Target 4:40. Chart v3, 24 March",
        "Vn1, Vn2, Vn3, Vn4, Va1, Va2, Vc1, Vc2",
        "St Brannock's hall\n14:10–15:35",
        "1:25",
    ]
    assert songs[-1] == ["2 songs, total", "", "2:45"]
    players = texts(document.section("Players"))
    assert len(players) == 8
    assert players[6] == [
        "Vc1",
        "Tobias Fenn",
        "Cello, chair 1",
        "1 case",
        "14:00",
        "14:10",
        "3, 5",
        "Held, not confirmed",
    ]
    place = texts(document.section(""))[0]
    assert place[0].startswith("St Brannock's hall, ")


def test_a_session_sheet_calls_nobody_of_another_part(album: Schedule) -> None:
    document = sheet(album, "A8")
    assert [row[0] for row in texts(document.section("Players"))] == ["Dr", "Bs", "Gt"]


def test_the_documents_of_an_album_have_no_words_of_film(album: Schedule, tmp_path: Path) -> None:
    documents = [one_line(album.plan, album), *(sheet(album, label) for label in ("A1", "A8", "B16", "H1"))]
    for number, document in enumerate(documents):
        path = tmp_path / f"{number}.pdf"
        path.write_bytes(to_pdf(document, "a4"))
        with pypdfium2.PdfDocument(path) as pdf:
            words = " ".join(page.get_textpage().get_text_range() for page in pdf).replace("\r\n", " ")
        for word in FILM:
            assert word not in words, f"{document.title}: {word}"


def test_the_schedule_of_an_album_counts_songs_and_hours(album: Schedule) -> None:
    document = one_line(album.plan, album)
    (line,) = document.head.right
    minutes = sum(strip.minutes or 0 for strip in album.plan.strips.values() if strip.kind == "scene")
    assert line[0].text == f"11 songs placed on 30 sessions, {minutes // 60}:{minutes % 60:02d}"
    first = texts(document.section("Studio A"))[:4]
    assert first == [
        ["1 rhythm", "Night Ferry\nDone. D minor, 84, click", "Dr, Bs, Gt, Ky", "10:00", "3:20"],
        ["", "Lunch", "13:20", "1:00"],
        ["2 rhythm", "Slack Water\nDone. G, 96, click", "Dr, Bs, Gt, Ky", "14:20", "3:20"],
        ["End of Session A1, Mon 8 Mar 2027   10:00–18:00", "2 songs", "6:40"],
    ]


def test_a_cell_over_columns_that_are_left_out_gets_narrower() -> None:
    columns = tuple(c.Column(head) for head in ("Scene", "Set and action", "D/N", "Pages", "Est."))
    wide = c.row(c.cell("all", span=3), c.cell("2/8"), c.cell("0:30"))
    over = c.row(c.cell("a"), c.cell("b", span=4))
    gone = c.row(c.cell("a"), c.cell("b"), c.cell("no", span=2), c.cell("c"))
    section = without_film(c.Section("Scenes", (c.Table(columns, (wide, over, gone)),), "In shooting order"))
    (table,) = section.tables
    assert [column.head for column in table.columns] == ["Song", "Title and remarks", "Est."]
    assert [[(cell.text, cell.span) for cell in row.cells] for row in table.rows] == [
        [("all", 2), ("0:30", 1)],
        [("a", 1), ("b", 2)],
        [("a", 1), ("b", 1), ("c", 1)],
    ]
