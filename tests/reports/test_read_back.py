"""Every kind of document read back from its PDF: what stands in it once, what stands in it never, who can hear it."""

from __future__ import annotations

import ctypes
import re
from collections import Counter
from dataclasses import replace
from functools import lru_cache

import pypdfium2
import pytest

from app.edits.delays import DelayReport, decide
from app.engine.schedule import Schedule, compute
from app.plan.draft import Draft
from app.reports import catalogue, typeset
from app.reports.asked import Asked
from app.reports.confidential import printed_name
from app.reports.content import Document
from app.reports.typeset import Paper
from app.ways_out.quick import answer
from tests.reports import long_haul
from tests.reports.printed import page_texts, pages
from tests.reports.test_documents import KINDS, rained_off, sample_plan
from tests.reports.test_typeset import MARGIN

raw = pypdfium2.raw
FILM = tuple(kind for kind in KINDS if kind not in ("session", "songs"))
MUSIC = tuple(kind for kind in KINDS if kind != "callsheet")
ALL = [("feature", kind) for kind in FILM] + [("album", kind) for kind in MUSIC]
SECRETS = ("stop date", "Secret Lane", "9,876", "9876", "Agent Smith", "46,300")
NAMES = {"Łukasz Żółć": "Łukasz", "王小明": "王小明", "Ọlá Adéwálé": "Ọlá", "🎬 Grip": "Grip", "Đặng Thị": "Đặng"}


@lru_cache(maxsize=2)
def told(sample: str) -> Asked:
    """A sample after a delay and its decision, priced, whose locations are private and whose people have rates."""
    before = compute(sample_plan(sample))
    if sample == "feature":
        before, asked = rained_off()
    else:
        last = before.plan.session_order()[-4].id
        found = answer(before, DelayReport("illness", session_id=last))
        way = next(way for way in found.ways if way.name == "owed")
        assert way.schedule is not None
        asked = Asked(way.schedule, before=before, change=way.change, number=1)
    plan = asked.plan

    def edit(draft: Draft) -> None:
        for element in plan.elements.values():
            changed = replace(element, rate=9876, rate_per="day", agent="Agent Smith")
            if element.category == "location":
                changed = replace(changed, private=True, address="7 Secret Lane")
            draft.put(changed)
        (delay,) = plan.delays.values()
        decide(draft, delay.id, cost=46_300, approved_by="Sam Okafor")

    return replace(asked, schedule=compute(plan.with_change(plan.draft("Secrets", edit))), before=before)


def fresh(sample: str, kind: str) -> Document:
    asked = told(sample)
    return catalogue.make(kind, asked.plan, asked.schedule, asked=asked)


made = lru_cache(maxsize=64)(fresh)


@lru_cache(maxsize=64)
def pdf(sample: str, kind: str) -> bytes:
    result = typeset.typeset(made(sample, kind))
    assert result.warnings == ()
    return result.pdf


# who may read it ------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(("sample", "kind"), ALL)
def test_no_paper_of_the_crew_tells_money_stop_dates_or_private_addresses(sample: str, kind: str) -> None:
    text = " ".join(" ".join(page_texts(pdf(sample, kind))).split())
    if catalogue.REPORTS[kind].audience == "money":
        assert "not for the crew" in text
        assert "46,300" in text
        return
    for secret in SECRETS:
        assert secret.casefold() not in text.casefold()
    assert not re.search(r"[£$€]|\b(GBP|USD|EUR)\b", text)


def test_only_the_delay_log_is_for_those_who_see_money() -> None:
    assert [kind for kind in KINDS if catalogue.REPORTS[kind].audience == "money"] == ["delaylog"]


# what stands in it ----------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(("sample", "kind"), ALL)
def test_pages_are_counted_fonts_are_embedded_and_the_bytes_come_again(sample: str, kind: str) -> None:
    content = pdf(sample, kind)
    found = page_texts(content)
    for place, text in enumerate(found, 1):
        assert f"Page {place} of {len(found)}" in text
    for page in pages(content):
        for item in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT]):
            assert raw.FPDFFont_GetIsEmbedded(raw.FPDFTextObj_GetFont(item.raw)) == 1
    assert typeset.to_pdf(fresh(sample, kind)) == content


@pytest.mark.parametrize(("sample", "kind"), [(s, k) for s, k in ALL if k not in ("notice", "delaylog")])
def test_every_document_is_whole_on_paper_and_tells_no_secret(sample: str, kind: str) -> None:
    document, content = made(sample, kind), pdf(sample, kind)
    found = page_texts(content)
    joined = "".join("".join(found).split())
    at = 0
    for section in document.sections if kind not in ("callsheet", "session") else ():
        for row in section.rows:  # their own tests read the sheets, whose columns stand side by side
            words = "".join(row.cells[0].text.split())
            assert words in joined
            if kind in ("oneline", "schedule", "breakdown", "songs"):
                at = joined.index(words, at)
    for page in pages(content):
        width, height = page.get_size()
        text_page = page.get_textpage()
        for index in range(text_page.count_rects()):
            left, bottom, right, top = text_page.get_rect(index)
            assert left >= MARGIN - 1
            assert right <= width - MARGIN + 1, text_page.get_text_bounded(left, bottom, right, top)
            assert bottom >= MARGIN - 1
            assert top <= height - MARGIN + 1
        text_page.close()
    rows = [[cell.text for cell in row.cells] for section in document.sections for row in section.rows]
    assert not [row for row in rows if "Tomas (Quintero)" in " ".join(row) and "14 May" in " ".join(row)]


@pytest.mark.parametrize("kind", ["oneline", "schedule", "strips"])
def test_each_strip_stands_once_and_in_playing_order(kind: str) -> None:
    asked = told("feature")
    plan = asked.plan
    labels = []
    for unit in plan.unit_order():
        for session in plan.session_order(unit.id):
            labels += [plan.strip_label(s) for s in plan.strips_of(session.id) if s.kind == "scene"]
    labels += [plan.strip_label(strip) for strip in plan.strips_of(None)]
    text = "\n".join(page_texts(pdf("feature", kind)))
    found = re.findall(r"^(\d+[A-Z]?(?:pt\d)?) (?:EXT|INT)", text, re.MULTILINE)
    assert found == labels


def test_each_of_the_cast_stands_once_in_every_part_of_the_days_out_of_days() -> None:
    document = made("feature", "dood")
    parts = len(document.sections)  # the last has their totals too
    text = "\n".join(page_texts(pdf("feature", "dood")))
    cast = [e for e in told("feature").plan.elements.values() if e.category == "cast"]
    for element in cast:
        name = re.escape(f"{element.number} {element.name}")
        assert len(re.findall(rf"^ *{name}", text, re.MULTILINE)) == parts


def test_each_deadline_stands_once_under_its_department() -> None:
    text = "\n".join(page_texts(pdf("feature", "deadlines")))
    plan = told("feature").plan
    names = [printed_name(plan, d) for d in plan.deadlines.values() if d.tracked]
    counts = Counter({name: text.count(name) for name in names})
    assert {name: count for name, count in counts.items() if count != 1} == {}


@pytest.mark.parametrize(("sample", "kind"), [(s, k) for s, k in ALL if k not in ("callsheet", "session", "gantt")])
def test_heads_are_repeated_and_no_row_is_parted(sample: str, kind: str) -> None:
    document = made(sample, kind)
    found = [" ".join(text.split()) for text in page_texts(pdf(sample, kind))]
    for section in document.sections if kind not in ("notice", "production") else ():
        for row in section.rows:
            words = [" ".join(cell.text.split()) for cell in row.cells if cell.text.strip()]
            if sum(map(len, words)) < 30:
                continue
            assert any(all(word in text for word in words) for text in found), words


# who can hear it ------------------------------------------------------------------------------------------------------
def tags(page: pypdfium2.PdfPage) -> Counter[str]:
    """The structure elements of a page by type."""
    found: Counter[str] = Counter()
    tree = raw.FPDF_StructTree_GetForPage(page.raw)

    def walk(element: object) -> None:
        length = raw.FPDF_StructElement_GetType(element, None, 0)
        buffer = ctypes.create_string_buffer(length)
        raw.FPDF_StructElement_GetType(element, buffer, length)
        found[buffer.raw.decode("utf-16le").rstrip("\0")] += 1
        for at in range(max(0, raw.FPDF_StructElement_CountChildren(element))):
            child = raw.FPDF_StructElement_GetChildAtIndex(element, at)
            if child:
                walk(child)

    for at in range(raw.FPDF_StructTree_CountChildren(tree)):
        walk(raw.FPDF_StructTree_GetChildAtIndex(tree, at))
    raw.FPDF_StructTree_Close(tree)
    return found


@pytest.mark.parametrize(("sample", "kind"), ALL)
def test_every_document_is_tagged_and_sheets_and_notices_are_for_everybody(sample: str, kind: str) -> None:
    content = pdf(sample, kind)
    opened = pypdfium2.PdfDocument(content)
    assert opened.is_tagged()
    opened.close()
    found: Counter[str] = Counter()
    for page in pages(content):
        found += tags(page)
    assert found["H1"] == (len(made(sample, kind).sides) if kind == "department" else 1)
    assert found["TR"] > 0
    assert (b"pdfuaid:part" in content) == (kind in ("callsheet", "session", "notice"))


def test_a_gantt_is_heard_as_its_rows_once_and_not_as_its_shapes() -> None:
    document = made("feature", "gantt")
    assert document.chart is not None
    found: Counter[str] = Counter()
    for page in pages(pdf("feature", "gantt")):
        found += tags(page)
    heard = [len(tile.rows) for tile in document.chart.layers if tile.rows and not tile.again]
    headings = sum(heard) - document.chart.rows
    assert 0 < headings < document.chart.rows
    assert found["TR"] == document.chart.rows + headings + len(heard)  # each table has a row of heads
    assert not found["Figure"]
    assert not found["Span"]


# any name -------------------------------------------------------------------------------------------------------------
@lru_cache(maxsize=1)
def named() -> Schedule:
    """The feature with names of many scripts for its cast, crew, departments, units and deadlines."""
    plan = sample_plan("feature")
    names = list(NAMES)

    def edit(draft: Draft) -> None:
        for table in (plan.people, plan.elements, plan.departments, plan.units, plan.deadlines, plan.activities):
            for place, row in enumerate(table.values()):
                draft.put(replace(row, name=f"{names[place % len(names)]} {place}"))  # type: ignore[type-var]
        for element in plan.elements.values():
            if element.category == "cast":
                draft.put(replace(element, actor=names[element.rank % len(names)], name="محمد"))

    return compute(plan.with_change(plan.draft("Names", edit)))


@pytest.mark.parametrize("kind", [kind for kind in FILM if kind not in ("notice", "delaylog")])
def test_names_of_any_script_are_printed_in_every_document(kind: str) -> None:
    schedule = named()
    result = typeset.typeset(catalogue.make(kind, schedule.plan, schedule, asked=Asked(schedule)))
    assert result.warnings == ()
    text = "".join(page_texts(result.pdf))
    assert typeset.REPLACEMENT not in text
    if kind in ("elements", "gantt", "contacts", "dood"):
        for part in NAMES.values():
            assert part in text


@pytest.mark.parametrize("kind", ["oneline", "gantt", "contacts", "dood", "deadlines"])
def test_a_glyph_that_no_font_has_is_named_with_its_place(kind: str) -> None:
    plan = long_haul.plan(days=8, scenes=24, items=40)

    def edit(draft: Draft) -> None:
        draft.put(replace(plan.production, title="เกลือ"))
        for unit in plan.units.values():
            draft.put(replace(unit, name="หน่วย"))

    schedule = compute(plan.with_change(plan.draft("Thai", edit)))
    result = typeset.typeset(catalogue.make(kind, schedule.plan, schedule, asked=Asked(schedule)))
    assert any(warning.text.startswith("เกลือ") for warning in result.warnings)
    assert all("is in none of the fonts" in str(warning) for warning in result.warnings)
    assert typeset.REPLACEMENT in "".join(page_texts(result.pdf))


# any paper ------------------------------------------------------------------------------------------------------------
@lru_cache(maxsize=1)
def long_schedule() -> Schedule:
    return compute(long_haul.plan())


@pytest.mark.parametrize(
    ("kind", "paper"),
    [("oneline", "a4"), ("oneline", "letter"), ("oneline", "a3"), ("oneline", "tabloid"), ("strips", "letter")],
)  # fmt: skip
def test_a_long_production_has_each_scene_once_on_any_paper(kind: str, paper: Paper) -> None:
    schedule = long_schedule()
    plan = schedule.plan
    document = catalogue.make(kind, plan, schedule, asked=Asked(schedule, paper=paper))
    found = page_texts(typeset.to_pdf(document, paper))
    text = " ".join(found)
    assert [int(number) for number in re.findall(r"Scene text (\d+)\.", text)] == list(range(400))
    assert f"Page {len(found)} of {len(found)}" in found[-1]


@pytest.mark.parametrize("paper", ["a4", "tabloid"])
def test_a_long_day_out_of_days_has_its_months_and_days_over_every_page(paper: Paper) -> None:
    schedule = long_schedule()
    plan = schedule.plan
    document = catalogue.make("dood", plan, schedule, asked=Asked(schedule, paper=paper))
    found = page_texts(typeset.to_pdf(document, paper))
    for text in found:  # but those of the sums, where these have pages of their own
        assert ("Shoot day" in text and "Month" in text) is ("Fittings Travel" not in text)
    assert "".join(found).count("Part-59.") == len(document.sections)
