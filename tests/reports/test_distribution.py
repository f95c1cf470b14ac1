"""Who gets an issue, who is told first, and everybody's own copy: read back from the PDFs that were written."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from app.edits import recipients as edits
from app.engine.schedule import compute
from app.plan.draft import Draft
from app.plan.errors import Cancelled, Environment
from app.plan.plan import Plan
from app.reports import catalogue, distribution, typeset, watermark
from app.reports.content import Document
from app.reports.distribution import Moved, addressees, file_names, moved_calls, refusal, send_out
from tests.reports import salt_day as day
from tests.reports.printed import page_texts, printed

NAMES = ("Ottilie Banks", "王小明", "محمد العربي", "Łukasz Żółć", "#import <b>$x$")


def sheet(plan: Plan) -> Document:
    return catalogue.make("callsheet", plan, compute(plan), session_id=day.DAY2)


def later(plan: Plan) -> Plan:
    """Day 2 is called at 11:30 instead of 11:15."""
    return plan.with_change(
        plan.draft("Call", lambda draft: draft.put(replace(plan.sessions[day.DAY2], call=690, shooting_call=750)))
    )


def listed(plan: Plan, *adds: tuple[str, int | str, str]) -> Plan:
    def edit(draft: Draft) -> None:
        for kind, key, audience in adds:
            add = {"person": edits.add_person, "element": edits.add_element, "name": edits.add_name}[kind]
            add(draft, "callsheet", key, audience)  # type: ignore[operator]

    return plan.with_change(plan.draft("List", edit))


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return printed(sheet(day.plan())).pdf


# who is told first ----------------------------------------------------------------------------------------------------
def test_those_whose_call_moved_are_found_the_earliest_first() -> None:
    moved = moved_calls(sheet(day.plan()), sheet(later(day.plan())))
    calls = {one.name: (one.was, one.now) for one in moved}
    assert calls["Callum Brandt"] == ("09:45", "10:00")
    assert calls["Jonas Weir"] == ("10:45", "11:00")
    assert "Maeve Callory" not in calls  # on hold
    assert "Iain Mowbray" not in calls  # O/C on both
    assert [one.now for one in moved] == sorted(one.now for one in moved)


def test_who_is_called_no_more_is_told_too() -> None:
    plan = day.plan()

    def edit(draft: Draft) -> None:
        for key in (651, 652, 653, 654):
            draft.put(replace(plan.strips[key], session_id=day.DAY3))

    moved = moved_calls(sheet(plan), sheet(plan.with_change(plan.draft("No scene", edit))))
    (callum,) = [one for one in moved if one.name == "Callum Brandt"]
    assert (callum.was, callum.now) == ("09:45", "")


def test_the_list_has_those_to_be_told_first_on_top() -> None:
    plan = listed(day.plan(), ("person", 501, "all"), ("person", 504, "heads"), ("element", 215, "all"))
    moved = moved_calls(sheet(plan), sheet(later(plan)))
    those = addressees(plan, "callsheet", moved=moved)
    assert [one.name for one in those] == ["Callum Brandt", "Jonas Weir", "Lena Marchetti"]
    assert those[0].moved == Moved("Callum Brandt", "09:45", "10:00")
    assert those[0].what == "5 The Ferryman"


@pytest.mark.parametrize(
    ("audience", "document", "prelim", "words"),
    [
        ("all", "callsheet", False, ""),
        ("all", "callsheet", True, "a prelim is for heads"),
        ("heads", "callsheet", True, ""),
        ("production", "callsheet", True, ""),
        ("all", "delaylog", False, "it says what things cost"),
        ("heads", "delaylog", False, "it says what things cost"),
        ("production", "delaylog", False, "it says what things cost"),
        ("money", "delaylog", False, ""),
        ("all", "oneline", False, ""),
    ],
)
def test_each_audience_gets_what_is_for_it(audience: str, document: str, prelim: bool, words: str) -> None:
    assert refusal(audience, document, prelim) == words  # type: ignore[arg-type]


def test_addresses_come_once_and_those_without_are_counted() -> None:
    plan = day.plan()
    plan = plan.with_change(
        plan.draft("Mail", lambda draft: draft.put(replace(plan.people[504], email="jonas@example.org")))
    )
    plan = listed(plan, ("person", 504, "all"), ("person", 507, "all"), ("name", "Anglia Insurance", "money"))
    assert distribution.addresses(addressees(plan, "callsheet")) == ("jonas@example.org", 2)


def test_everybody_on_the_sheet_are_those_with_a_call() -> None:
    people, elements = distribution.everybody(day.plan(), sheet(day.plan()))
    assert elements == (215, 216)
    assert 504 in people
    assert set(distribution.everybody(day.plan())[1]) == {211, 212, 215, 216}


# names of files -------------------------------------------------------------------------------------------------------
def test_names_of_files_are_safe_on_every_system_and_sorted() -> None:
    made = file_names("Call sheet 13 BLUE", ["Zoë", 'A/B: "C"?', "con", "Dot. ", "", "x" * 200, "Zoë"])
    assert made == (
        "Call sheet 13 BLUE, 01 Zoë.pdf",
        "Call sheet 13 BLUE, 02 A B C.pdf",
        "Call sheet 13 BLUE, 03 _con.pdf",
        "Call sheet 13 BLUE, 04 Dot.pdf",
        "Call sheet 13 BLUE, 05 _.pdf",
        f"Call sheet 13 BLUE, 06 {'x' * 60}.pdf",
        "Call sheet 13 BLUE, 07 Zoë.pdf",
    )
    assert list(made) == sorted(made)
    assert file_names("T", ["n"] * 120)[0] == "T, 001 n.pdf"


def test_a_long_name_in_any_script_is_short_enough_for_a_file(tmp_path: Path) -> None:
    names = ["😀" * 70, "王" * 100, "x" * 300]
    made = file_names("塩の道" * 40, names)
    assert all(len(name.encode()) <= 255 for name in made)
    assert [name.split(", ")[1] for name in made] == [
        f"01 {'😀' * 27}.pdf",
        f"02 {'王' * 36}.pdf",
        f"03 {'x' * 60}.pdf",
    ]
    sheet = printed(catalogue.make("callsheet", day.plan(), compute(day.plan()), session_id=day.DAY2)).pdf
    assert all(path.is_file() for path in send_out(sheet, "塩の道" * 40, names, tmp_path, lambda done, of: None))


# copies ---------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("name", NAMES)
def test_a_copy_has_the_name_on_every_page_and_the_issue_inside(pdf: bytes, name: str) -> None:
    copy = watermark.named(pdf, name)
    assert copy.startswith(pdf)  # the very bytes that went out, then the name
    assert watermark.named(pdf, name) == copy  # the same input, the same bytes
    before, after = page_texts(pdf), page_texts(copy)
    assert len(after) == len(before) == 2
    for one, other in zip(before, after, strict=True):
        assert other.startswith(one)
        mark = other[len(one) :].replace("\r\n", " ").strip()
        assert mark
        if name != NAMES[2]:  # letters of Arabic are read back in the order in which they are drawn
            assert name.replace(" ", "") in mark.replace(" ", "")


def test_the_name_is_light_and_lies_across_the_page(pdf: bytes) -> None:
    ink: list[list[bytes]] = []
    for content in (pdf, watermark.named(pdf, "Ottilie Banks")):
        opened = pypdfium2.PdfDocument(content)
        bitmap = opened[0].render(scale=1, grayscale=True)
        width, height = bitmap.width, bitmap.height
        rows = bytes(bitmap.buffer)
        ink.append([rows[at * bitmap.stride : at * bitmap.stride + width] for at in range(height)])
        opened.close()
    shade = [
        (x, y, ink[1][y][x])
        for y in range(len(ink[0]))
        for x in range(len(ink[0][0]))
        if ink[0][y][x] == 255 and ink[1][y][x] < 250
    ]
    assert min(value for _, _, value in shade) > 200  # on white paper never darker than a light grey
    upper, lower = [p for p in shade if p[1] < 300], [p for p in shade if p[1] > 550]
    assert sum(p[0] for p in upper) / len(upper) > sum(p[0] for p in lower) / len(lower) + 100  # it rises


def test_a_landscape_page_of_many_gets_its_name_in_the_middle() -> None:
    plan = day.plan()
    made = typeset.to_pdf(catalogue.make("strips", plan, compute(plan)), "a3")
    copy = watermark.named(made, "Ottilie Banks")
    assert all("Ottilie Banks" in text for text in page_texts(copy))
    opened = pypdfium2.PdfDocument(copy)
    assert [tuple(round(side) for side in opened.get_page_size(0))] == [(1191, 842)]
    opened.close()


def test_everybody_gets_a_file_of_their_own(pdf: bytes, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    made = send_out(pdf, "Call sheet 2 WHITE", NAMES, tmp_path, lambda done, of: told.append((done, of)))
    assert sorted(path.name for path in tmp_path.iterdir()) == [path.name for path in made]
    assert [path.read_bytes() for path in made] == [watermark.named(pdf, name) for name in NAMES]
    assert told == [(0, 5), (1, 5), (2, 5), (3, 5), (4, 5), (5, 5)]


def test_a_run_that_is_stopped_leaves_nothing(pdf: bytes, tmp_path: Path) -> None:
    def stop(done: int, of: int) -> None:
        if done == 2:
            raise Cancelled("Writing the copies")

    with pytest.raises(Cancelled):
        send_out(pdf, "Call sheet", NAMES, tmp_path, stop)
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_is_said_and_leaves_nothing(pdf: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write = Path.write_bytes

    def full(self: Path, data: bytes) -> int:
        if ", 03 " in self.name:
            raise OSError(28, "No space left on device")
        return write(self, data)

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(Environment, match=r"No space left on device\. No copy was written there and nobody was noted"):
        send_out(pdf, "Call sheet", NAMES, tmp_path, lambda done, of: None)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="a folder that is not there is named so on POSIX")
def test_a_folder_that_is_not_there_is_said(pdf: bytes, tmp_path: Path) -> None:
    with pytest.raises(Environment, match="gone: No such file or directory"):
        send_out(pdf, "Call sheet", NAMES, tmp_path / "gone", lambda done, of: None)
