"""What may be typed on a call sheet, who may read it, and that no text of a production is ever read as markup."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from dataclasses import replace

import pypdfium2
import pytest

from app.edits.sheet import set_field
from app.engine.schedule import compute
from app.plan import rows as r
from app.plan.draft import Draft
from app.plan.errors import EditRefused
from app.plan.plan import Plan
from app.reports import typeset
from app.reports.call_sheet import Density, call_sheet
from app.reports.content import Document
from app.reports.sheet_fields import Field, fields, open_points, read
from tests.reports import salt_day as day
from tests.reports.printed import page_texts, printed

HOSTILE = (
    '#import "x.typ": *', "$x$ #pagebreak()", "\\ \\u{1F600} \\\\", "] [", "<b>bold</b>", "\"quotes\" 'and' `ticks`",
    "Łukasz 王小明 محمد Ọlá", "*bold* _it_ = head", "#" * 40,
)  # fmt: skip


def edited(edit: Callable[[Draft, Plan], object], plan: Plan | None = None) -> Plan:
    plan = plan or day.plan()
    base = plan
    return plan.with_change(plan.draft("Edit", lambda draft: edit(draft, base)))


def asked(plan: Plan, session: int = day.DAY2) -> dict[str, Field]:
    return {field.key: field for field in fields(plan, compute(plan), session)}


def sheet(plan: Plan, **told: object) -> Document:
    return call_sheet(plan, compute(plan), day.DAY2, **told)  # type: ignore[arg-type]


def pages(document: Document, paper: typeset.Paper = "a4") -> list[str]:
    return page_texts(printed(document, paper).pdf)


# fields ---------------------------------------------------------------------------------------------------------------
def test_the_fields_stand_in_the_order_of_the_sheet() -> None:
    order = list(asked(day.plan()))
    wanted = [
        "call", "shooting_call", "wrap", "sunrise", "safety", "scene.651.action", "cast.215.make_up", "crowd.401.call",
        "needs.props", "advance.103", "crew.500.call", "vehicles", "radio", "notes", "distribution", "signatures",
    ]  # fmt: skip
    assert [key for key in order if key in wanted] == wanted


def test_every_field_that_is_shown_is_on_the_sheet_as_it_was_typed() -> None:
    plan = day.plan()
    kinds = {key: field for key, field in asked(plan).items() if not field.plan_edit}
    typed = {key: f"Typed {place}" for place, key in enumerate(kinds)}

    def edit(draft: Draft, _: Plan) -> None:
        for key, text in typed.items():
            set_field(draft, day.DAY2, key, text, kinds[key].computed)

    text = repr(sheet(edited(edit)))
    del typed["hours"]  # with radio channels typed, the hours stand with the rest
    unseen = {".teams", ".call", ".status"}  # a department's call is that of its people; its teams are of the rest
    missing = [key for key, words in typed.items() if not any(f"{words}{end}" in text for end in "', .")]
    assert [key for key in missing if not key.startswith("department.") and not key.endswith(tuple(unseen))] == []


def test_a_typed_run_knows_that_it_was_typed_and_only_a_proof_shows_it() -> None:
    plan = edited(lambda d, _: set_field(d, day.DAY2, "cast.215.make_up", "10:20", "10:15"))
    runs = [
        run for row in sheet(plan).section("Cast").rows for cell in row.cells for line in cell.lines for run in line
    ]
    assert [run.text for run in runs if run.typed] == ["10:20"]
    printed, proof = (typeset.to_pdf(sheet(plan, proof=proof)) for proof in (False, True))
    plain = typeset.to_pdf(sheet(edited(lambda d, p: d.put(replace(p.elements[215], make_up=55)))))
    assert printed == plain  # the same clock, computed: 12:15 − 1:00 − 0:55
    assert proof != printed


def test_individual_processing_counts_back_from_on_set() -> None:
    # 5: on set 12:15, 75 minutes in costume from 11:00, 40 in make-up from 10:20, 20 on the way from 10:00
    plan = edited(lambda d, p: d.put(replace(p.elements[215], make_up=40, costume=75, travel=20)))
    found = asked(plan)
    clocks = [found[f"cast.215.{name}"].computed for name in ("pick_up", "make_up", "costume", "on_set")]
    assert clocks == ["10:00", "10:20", "11:00", "12:15"]


def test_a_call_below_the_rest_is_marked_where_it_stands() -> None:
    # make-up out at 23:10 on Day 1, in at 09:15: 10:05, 0:55 short
    plan = edited(lambda d, p: d.put(replace(p.sessions[day.DAY1], outs=((5, 1390),))))
    assert sheet(plan).section("Make-up and hair").note == "rest 0:55 short"
    # 5 off set 22:30 on Day 1 and out 23:00, in make-up 10:15: 11:15, kept; in at 09:45 by hand: 0:15 short
    strip = next(iter(plan.strips_of(day.DAY1)))
    late = compute(plan).sessions[day.DAY1].call + 930

    def edit(draft: Draft, _: Plan) -> None:
        draft.put(replace(strip, state="shot", actual_start=late - 60, actual_end=late))
        set_field(draft, day.DAY2, "cast.215.make_up", "09:45", "10:15")

    rows = {row.cells[0].text: row for row in sheet(edited(edit)).section("Cast").rows}
    assert rows["5"].cells[5].text == "09:45\nrest 0:15 short"


@pytest.mark.parametrize(
    ("key", "text", "kept"),
    [("call", "9:05", "09:05"), ("call", "0905", "09:05"), ("call", "9", "09:00"), ("wrap", "23.30", "23:30"),
     ("crew.1.call", " O/C ", "O/C"), ("cast.1.make_up", "", ""), ("cast.1.make_up", "on call", "on call")],
)  # fmt: skip
def test_clocks_are_read_as_they_are_typed(key: str, text: str, kept: str) -> None:
    assert read(key, "clock", text) == kept


@pytest.mark.parametrize(
    ("key", "text"), [("call", "25:99"), ("call", ""), ("call", "O/C"), ("crew.1.call", "9:75"), ("wrap", "noonish")]
)
def test_what_is_no_time_of_day_is_refused(key: str, text: str) -> None:
    with pytest.raises(EditRefused, match=r"is no time of day\. Maybe 14:10"):
        read(key, "clock", text)


def test_tables_and_lines_are_read_without_blanks() -> None:
    assert read("vehicles", "table", "09:55\tCar 1\t 6 \n\n10:00 |  | 5") == "09:55 | Car 1 | 6\n10:00 |  | 5"
    assert read("safety", "lines", "\r\nOne  \r\nTwo\r\n") == "One\nTwo"
    assert read("forecast", "text", " Sunny\nspells ") == "Sunny spells"
    with pytest.raises(EditRefused, match="20001 letters are too many"):
        read("notes", "lines", "x" * 20_001)


# who may read it ------------------------------------------------------------------------------------------------------
def test_each_audience_reads_what_is_its_own() -> None:
    def edit(draft: Draft, plan: Plan) -> None:
        artist = replace(plan.elements[215], phone="07700 900 555", address="7 Private Row", private=True)
        draft.put(replace(artist, agent="Ann Agent", rate=900, rate_per="day"))
        set_field(draft, day.DAY2, "cast.215.make_up", "10:20", "09:00")

    plan = edited(edit)
    told = {who: repr(sheet(plan, audience=who)) for who in ("all", "heads", "production", "money")}
    assert ["900 GBP a day" in text for text in told.values()] == [False, False, False, True]
    assert ["7 Private Row" in text for text in told.values()] == [False, False, True, True]
    assert ["typed 10:20, the plan has 10:15 now (was 09:00)" in text for text in told.values()] == [
        False,
        True,
        True,
        True,
    ]


# on paper -------------------------------------------------------------------------------------------------------------
def test_no_typed_text_is_read_as_markup() -> None:
    plan = day.plan()
    keys = [key for key, field in asked(plan).items() if not field.plan_edit]

    def edit(draft: Draft, base: Plan) -> None:
        for place, key in enumerate(keys):
            set_field(draft, day.DAY2, key, HOSTILE[place % len(HOSTILE)])
        draft.put(replace(base.sessions[day.DAY2], note="\n".join(HOSTILE), day_type=HOSTILE[0]))

    text = "".join(pages(sheet(edited(edit)))).replace("\n", "")
    for words in ('#import "x.typ": *', "<b>bold</b>", "*bold* _it_ = head", "$x$ #pagebreak()"):
        assert words.replace(" ", "") in text.replace(" ", "")


def test_a_note_of_ten_thousand_letters_flows_on() -> None:
    words = " ".join(f"word{place}" for place in range(1250))
    plan = edited(lambda d, p: d.put(replace(p.sessions[day.DAY2], note=words)))
    assert len(words) > 10_000
    text = " ".join(pages(sheet(plan))).replace("\n", " ")
    assert "word0 " in text
    assert "word1249" in text


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_a_long_crew_list_flows_on_with_everybody_once(paper: typeset.Paper) -> None:
    def edit(draft: Draft, _: Plan) -> None:
        for place in range(150):
            draft.put(r.Person(2000 + place, f"Crew{place:03d} Member", "Assistant", 1 + place % 8, 100 + place))

    text = "".join(pages(sheet(edited(edit)), paper))
    assert [text.count(f"Crew{place:03d}") for place in range(150)] == [1] * 150


def small(count: int) -> Plan:
    """The day with so many crew and no crowd."""

    def edit(draft: Draft, plan: Plan) -> None:
        for person in list(plan.people.values())[count:]:
            draft.delete(person)

    return edited(edit)


@pytest.mark.parametrize(("density", "sides"), [("usual", 2), ("compact", 1)])
@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_a_compact_sheet_of_a_small_unit_is_one_page(density: Density, sides: int, paper: typeset.Paper) -> None:
    plan = small(12)
    found = pages(sheet(plan, density=density), paper)
    assert len(found) == sides
    text = "".join(found)
    for person in plan.people.values():
        assert text.count(person.name) >= 1
    for label in ("45", "46", "47", "51"):
        assert f"{label} " in text or f"{label}\n" in text


def png(width: int, height: int) -> bytes:
    raw = b"".join(b"\0" + b"\x80\x90\xa0" * width for _ in range(height))

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(raw)) + chunk(b"IEND", b"")


def mapped() -> Plan:
    return edited(lambda d, p: d.put(replace(p.elements[202], picture="abc")))


def test_a_locations_map_is_printed_with_its_name() -> None:
    made = typeset.typeset(sheet(mapped(), picture_of={"abc": png(60, 40)}.get))
    opened = pypdfium2.PdfDocument(made.pdf)
    images = [found for page in opened for found in page.get_objects() if found.type == 3]
    opened.close()
    assert len(images) == 1
    assert not made.warnings
    assert made.pdf == typeset.to_pdf(sheet(mapped(), picture_of={"abc": png(60, 40)}.get))


def test_a_map_that_cannot_be_read_is_left_out_and_said() -> None:
    broken = png(60, 40)[:60]
    made = typeset.typeset(sheet(mapped(), picture_of={"abc": broken}.get))
    assert [str(warning) for warning in made.warnings] == [
        "MV Alde Star: the picture was not printed, since one of the document's can't be read."
    ]
    no_picture = typeset.typeset(sheet(mapped(), picture_of={"abc": b"GIF89a"}.get))
    assert not no_picture.warnings


def test_a_tables_dispute_is_told_by_its_rows_and_stays_while_another_is_typed() -> None:
    """Lunch was typed 95 when the plan counted 40; then somebody adds soup."""
    lunch = asked(day.plan())["catering"].computed
    count = lunch.split(" | ")[1]
    typed, was = f"Lunch | 95 | Kitchen | {lunch[-5:]}", lunch.replace(f"| {count} |", "| 40 |")
    plan = edited(lambda draft, _: set_field(draft, day.DAY2, "catering", typed, was))
    said = f"Lunch: typed 95, the plan has {count} now (was 40)"
    assert asked(plan)["catering"].dispute == said
    soup = f"{typed}\nSoup | 60 | Kitchen | 18:00"
    plan = edited(lambda draft, _: set_field(draft, day.DAY2, "catering", soup, lunch), plan)
    assert asked(plan)["catering"].dispute == said
    assert open_points(plan, compute(plan), day.DAY2)[0] == f"Catering: {said}"
