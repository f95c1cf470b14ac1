"""What a coordinator would circle in red: heads over their rule, marks that are missing, pages that need not be."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from itertools import islice

from app.edits.recipe import sample_plan
from app.engine.schedule import Schedule, compute
from app.plan.draft import Draft
from app.plan.labels import find_session
from app.reports import catalogue
from app.reports import content as c
from app.reports.asked import Asked
from app.reports.call_sheet import call_sheet
from app.reports.paper_data import WHOLE, shortened, unbroken
from tests.reports.printed import page_texts, pages, printed
from tests.reports.test_documents import rained_off

Box = tuple[float, float, float, float]  # left, bottom, right, top


@lru_cache(maxsize=2)
def schedule(sample: str) -> Schedule:
    return compute(sample_plan(sample))


def paper(sample: str, kind: str, **told: object) -> c.Document:
    asked = replace(Asked(schedule(sample)), **told)  # type: ignore[arg-type]
    return catalogue.make(kind, asked.plan, asked.schedule, asked=asked)


def boxes(pdf: bytes, words: str) -> list[Box]:
    """Where these words stand on the first page."""
    made: list[Box] = []
    for page in islice(pages(pdf), 1):
        text = page.get_textpage()
        found = text.search(words)
        while at := found.get_next():
            corners = [text.get_charbox(index) for index in range(at[0], at[0] + at[1])]
            left, bottom, right, top = zip(*corners, strict=True)
            made.append((min(left), min(bottom), max(right), max(top)))
        text.close()
    return made


def test_a_head_that_ends_in_a_full_stop_stays_within_its_column() -> None:
    pdf = printed(paper("feature", "oneline")).pdf
    head = boxes(pdf, "Est.")[0]
    length = boxes(pdf, "1:20")[0]  # of Sc 1, under that head
    assert abs(head[2] - length[2]) < 1.0


def test_a_changed_row_among_the_crew_carries_an_asterisk_as_well_as_its_tint() -> None:
    document = call_sheet(
        schedule("feature").plan, schedule("feature"), find_session(schedule("feature").plan, "13").id
    )
    back = [
        replace(block, columns=tuple(tuple(_marked(s) for s in column) for column in block.columns))
        if isinstance(block, c.Beside)
        else block
        for block in document.sides[1]
    ]
    marked = replace(document, sides=(document.sides[0], tuple(back)))
    assert "* Day 12 wrap" in page_texts(printed(marked).pdf)[1]
    assert "* Day 12 wrap" not in page_texts(printed(document).pdf)[1]


def _marked(section: c.Section) -> c.Section:
    if section.title != "Rest and hours":
        return section
    return replace(
        section,
        tables=tuple(replace(t, rows=tuple(replace(row, changed=True) for row in t.rows)) for t in section.tables),
    )


def test_who_is_called_before_the_others_stands_under_the_head_of_the_crew() -> None:
    plan = schedule("feature").plan
    pdf = printed(call_sheet(plan, schedule("feature"), find_session(plan, "13").id)).pdf
    lines = page_texts(pdf)[1].splitlines()
    at = next(place for place, line in enumerate(lines) if line.startswith("Pre-calls: 08:00"))
    assert lines[at - 1].strip() == "Crew"


def test_a_studio_s_sheet_takes_one_page_beside_its_take_sheet() -> None:
    plan = schedule("album").plan
    for label, paper_size in (("A8", "a4"), ("H2", "a4"), ("H2", "letter")):
        sheet = call_sheet(plan, schedule("album"), find_session(plan, label).id)
        found = page_texts(printed(sheet, paper_size).pdf)  # type: ignore[arg-type]
        assert ["Players" in text for text in found] == [True, False]
        assert ["Crew" in text for text in found] == [True, False]
        assert ["Take sheet" in text for text in found] == [False, True]


def test_telephones_post_codes_and_days_are_not_parted_at_the_end_of_a_line() -> None:
    for whole in ("01473 613 500", "07700 900 311", "IP15 5NA", "25 Nov", "Thu 6 May 2027", "3 Tomas", "12 Chandler's"):
        assert f"{WHOLE}{whole}{WHOLE}" in unbroken(f"Aldeburgh, {whole}, by boat", 60)
    assert WHOLE not in unbroken("It is 40 minutes and 12 crowd", 60)
    plan = schedule("feature").plan
    text = page_texts(printed(call_sheet(plan, schedule("feature"), find_session(plan, "13").id), "letter").pdf)[0]
    assert "01473 613 500" in text  # the police's, in a column of 50 mm


def test_a_footer_too_long_for_its_line_is_cut_between_words() -> None:
    footer = "Revised 1, BLUE, issue 2. The Salt Road, one-line schedule, as of Wed 5 May 2027, salt.coverset. "
    footer += "A * marks what changed"
    assert shortened(footer, 190) == footer
    cut = shortened(f"{footer} since the issue that it replaces", 190)
    first, last = cut.split(" … ")
    assert footer.startswith(f"{first} ")
    assert cut.endswith(" that it replaces")
    assert f" {last}" in f"{footer} since the issue that it replaces"
    assert len(cut) <= 190 * 0.64


def test_a_feature_s_days_out_of_days_take_four_pages_its_sums_beside_the_last_days() -> None:
    document = paper("feature", "dood")
    assert len(page_texts(printed(document).pdf)) == 4
    first, last = document.sections
    assert (first.title, last.title) == (
        "Mon 19 Apr 2027 to Wed 19 May 2027", "Thu 20 May 2027 to Thu 3 Jun 2027, and totals",
    )  # fmt: skip
    assert [column.head for column in last.tables[0].columns[-9:]] == [
        "Start", "Finish", "Fit.", "Travel", "Reh.", "Work", "Hold", "Hol.", "Total",
    ]  # fmt: skip
    (wren,) = [row for row in last.rows if row.cells[0].text == "  1 Wren"]
    assert [cell.text for cell in wren.cells[-9:]] == ["Mon 19 Apr", "Thu 3 Jun", "", "", "", "22", "10", "2", "34"]
    # a workbook has all days beside each other, and the sums below
    whole = paper("feature", "dood", whole=True)
    assert [section.title for section in whole.sections] == ["Mon 19 Apr 2027 to Thu 3 Jun 2027", "Totals"]


def test_lists_of_many_short_tables_are_set_close() -> None:
    most = {
        ("feature", "contacts"): 2,
        ("feature", "elements"): 2,
        ("feature", "breakdown"): 12,
        ("album", "contacts"): 1,
    }
    for (sample, kind), count in most.items():
        assert len(page_texts(printed(paper(sample, kind)).pdf)) == count, kind
    crew = paper("feature", "contacts").section("Crew")
    names = [row.cells[0].text for row in crew.rows]
    assert names[names.index("Camera") + 1] == "Jonas Weir"
    assert crew.rows[names.index("Camera")].keep  # with the first of its people
    assert len(schedule("feature").plan.people) == sum(len(row.cells) > 1 for row in crew.rows)


def test_a_song_list_says_key_tempo_and_click() -> None:
    (row,) = [row for row in paper("album", "songs").section("Songs").rows if row.cells[0].text == "3"]
    assert row.cells[1].text == "The Long Lamp\nA minor, 72, click; string octet"


def test_the_location_list_says_whom_to_ring_the_police_and_the_number_of_a_permit() -> None:
    plan = schedule("feature").plan
    quay = next(e for e in plan.elements.values() if e.name == "Slaughden Quay")
    closed = next(p for p in plan.clearances.values() if p.name.startswith("Quay closure"))
    lease = next(p for p in plan.clearances.values() if p.kind == "agreement")

    def edit(draft: Draft) -> None:
        draft.put(replace(quay, phone="01728 450 000", email="harbour@example.org"))
        draft.put(replace(closed, note="Suffolk Highways TM/2027/118"))
        draft.put(replace(lease, note="900 a day"))

    told = compute(plan.with_change(plan.draft("Facts", edit)))
    document = catalogue.make("locations", told.plan, told, asked=Asked(told))
    (row,) = [row for row in document.section("Locations").rows if row.cells[0].text.startswith("Slaughden Quay")]
    where, _, near, papers = (cell.text.split("\n") for cell in row.cells)
    assert where[-2:] == ["01728 450 000", "harbour@example.org"]
    assert near[-1] == "Police: 101; Aldeburgh desk 01473 613 500"
    assert papers == ["Quay closure, permit 27/118: granted, to Wed 30 Jun. Suffolk Highways TM/2027/118"]
    assert "900 a day" not in str(document)  # what an agreement costs is no matter for the crew


def test_a_notice_says_what_its_columns_are() -> None:
    _before, asked = rained_off()
    text = page_texts(printed(catalogue.make("notice", asked.plan, asked.schedule, asked=asked)).pdf)
    assert len(text) == 1
    lines = text[0].splitlines()
    at = next(place for place, line in enumerate(lines) if line.startswith("Deadlines Was, now"))
    assert lines[at].strip().endswith("slack in working days, why")
    assert sum(line.startswith("Deadlines Was") for line in lines) == 1


def test_a_department_s_page_names_the_production_and_says_each_due_once() -> None:
    plan = schedule("feature").plan
    key = next(d.id for d in plan.departments.values() if d.name == "Editorial")
    document = paper("feature", "department", department_id=key)
    assert "".join(run.text for run in document.head.right[0]) == "The Salt Road"
    (rushes,) = document.section("Routine").rows
    told = rushes.cells[1].text.replace(";   ", ";").split("\n")[-1].split(";")
    assert "Mon 17 May  for Tue 11 May" in told  # Day 16 and Day A1 play on that day
    assert len(told) == len(set(told))
    costume = next(d.id for d in plan.departments.values() if d.name == "Costume")
    calls = [row.cells[-1].text for row in paper("feature", "department", department_id=costume).section("People").rows]
    assert calls == ["O/C", "1:45 before the call", "1:45 before the call", "1:45 before the call"]
    office = next(d.id for d in plan.departments.values() if d.name == "Production")
    rows = paper("feature", "department", department_id=office).section("People").rows
    calls_of = {row.cells[0].text: row.cells[-1].text for row in rows}
    assert (calls_of["Anwen Price"], calls_of["Stan Pell"]) == ("1:15 before the call", "as on the sheet")  # a driver


def test_a_compact_sheet_s_crew_says_whose_designer_one_is() -> None:
    plan = schedule("feature").plan
    sheet = call_sheet(plan, schedule("feature"), find_session(plan, "13").id, density="compact")
    crew = next(block for block in sheet.sides[0] if isinstance(block, c.Beside) and block.title == "Crew")
    jobs = {
        row.cells[1].text: row.cells[0].text for column in crew.columns for section in column for row in section.rows
    }
    assert jobs["Ines Carrow"] == "Costume designer"
    assert jobs["Ottilie Banks"] == "Make-up and hair designer"
    assert jobs["Dov Lachlan"] == "Special effects supervisor"
    assert jobs["Jonas Weir"] == "DoP"
    assert jobs["Dot Hanley"] == "Electrician"  # two of one department
