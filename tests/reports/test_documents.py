"""What the lists and schedules say: hand-worked values on the Salt day, every row once on paper for both samples."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from fractions import Fraction
from functools import lru_cache

import pytest

from app.edits.delays import DelayReport, decide
from app.edits.recipe import sample_plan as fresh_sample
from app.engine.schedule import Schedule, compute
from app.plan import rows as r
from app.plan.draft import Draft
from app.plan.errors import EditRefused
from app.plan.plan import Plan
from app.reports import catalogue, typeset
from app.reports.asked import Asked, Recorded, next_session
from app.reports.content import Document, Row
from app.ways_out.quick import answer
from tests.reports import long_haul
from tests.reports import salt_day as day
from tests.reports.printed import page_texts, pages, printed
from tests.reports.test_typeset import HOSTILE, hostile_plan

KINDS = tuple(catalogue.REPORTS)
OF_FILM = tuple(kind for kind in KINDS if kind not in ("session", "songs", "notice", "delaylog"))
OF_MUSIC = tuple(kind for kind in KINDS if kind not in ("notice", "delaylog"))


sample_plan = lru_cache(maxsize=2)(fresh_sample)


def made(kind: str, plan: Plan | None = None, **told: object) -> Document:
    plan = plan or day.plan()
    schedule = compute(plan)
    asked = replace(Asked(schedule, "Salt.coverset"), **told)  # type: ignore[arg-type]
    return catalogue.make(kind, plan, schedule, asked=asked)


def texts(row: Row) -> list[str]:
    return [cell.text for cell in row.cells]


@lru_cache(maxsize=1)
def rained_off() -> tuple[Schedule, Asked]:
    """The feature before its Day 12 is rained off from 14:10, and what is told once the lost scenes are pushed."""
    before = compute(sample_plan("feature"))
    plan = before.plan
    session = next(s for s in plan.session_order() if plan.session_labels()[s.id] == "12")
    start = 30158712 - 2  # 14:10 of Wed 5 May 2027, two minutes before the sample's status date
    found = answer(before, DelayReport("weather", session_id=session.id, start=start))
    way = next(way for way in found.ways if way.name == "push")
    assert way.schedule is not None
    return before, Asked(way.schedule, "Salt.coverset", before=before, change=way.change, number=4)


# values ---------------------------------------------------------------------------------------------------------------
def test_the_shooting_schedule_has_each_scene_with_its_breakdown() -> None:
    section = made("schedule").section("Main unit")
    (scene,) = [texts(row) for row in section.rows if row.cells[0].text == "45"]
    assert scene[1] == "INT. FERRY SALOON  MV Alde Star\nIsolde crosses with no ticket."
    assert scene[2] == (
        "Cast Members: 5 The Ferryman, 6 Isolde\n"
        "Background: Ferry passengers, 1953 ×40 (own dark shoes)\n"
        "Props: Ticket punch ×4"
    )
    assert scene[3:] == ["D4", "2 2/8", "12:15", "2:10"]
    (after,) = [texts(row) for row in section.rows if row.cells[0].text.startswith("End of Day 2")]
    assert after == ["End of Day 2, Thu 6 May 2027   11:15–21:15, 4 scenes", "5 3/8", "", "6:55"]


def test_printed_strips_name_their_colour_and_line_up_cast_ids() -> None:
    document = made("strips")
    table = document.section("Main unit").tables[0]
    heads = [column.head for column in table.columns]
    assert heads == ["Scene", "I/E, D/N", "Set and action", "Pages", "1", "2", "5", "6", "Est."]
    rows = {row.cells[0].text: row for row in table.rows}
    assert texts(rows["42"]) == [
        "42", "EXT DAY", "EXT. SALT PANS   The flood takes the pans.", "2 3/8", "1", "2", "", "", "4:00",
    ]  # fmt: skip
    assert [rows[label].tint for label in ("42", "45", "47", "52", "51")] == [
        "ext_day", "int_day", "int_night", "ext_night", "twilight",
    ]  # fmt: skip
    assert [row.cells[0].text for row in document.section("Boneyard").rows] == ["99"]


def test_the_day_out_of_days_codes_and_counts() -> None:
    document = made("dood")
    table = document.sections[0].tables[0]
    assert [column.head for column in table.columns[1:7]] == ["We\n5", "Th\n6", "Fr\n7", "Sa\n8", "Su\n9", "Mo\n10"]
    rows = {row.cells[0].text.strip(): texts(row)[1:] for row in table.rows if len(row.cells) == 7}
    assert rows["1 Wren"] == ["SW", "H", "WF", "", "", ""]
    assert rows["5 The Ferryman"] == ["SW", "W", "H", "", "", "WF"]
    assert rows["6 Isolde"] == ["", "SWF", "", "", "", ""]
    sums = {row.cells[0].text: texts(row)[1:] for row in document.section("Totals").rows if len(row.cells) > 1}
    assert sums["5 The Ferryman"] == ["Wed 5 May", "Mon 10 May", "", "", "", "3", "1", "", "4"]


@pytest.mark.parametrize(("paper", "parts"), [("a4", 2), ("a3", 2), ("letter", 3), ("tabloid", 2)])
def test_a_long_day_out_of_days_repeats_its_names_on_every_part(paper: str, parts: int) -> None:
    plan = sample_plan("feature")
    document = made("dood", plan, paper=paper)
    tables = [section.tables[0] for section in document.sections if section.title != "Totals"]
    assert len(document.sections) == parts
    names = [[row.cells[0].text for row in table.rows] for table in tables]
    assert all(found == names[0] for found in names)
    dates = [column.head for table in tables for column in table.columns[1:] if "\n" in column.head]
    assert len(dates) == (date(2027, 6, 3) - date(2027, 4, 19)).days + 1  # first and last day that anybody works


def test_deadlines_stand_under_their_department_by_due() -> None:
    document = made("deadlines", sample_plan("feature"))
    rows = [texts(row)[:2] for row in document.section("VFX").rows]
    assert rows[0] == ["Fri 14 May", "Turnover Sc 12–19, causeway"]
    assert rows[2] == ["Tue 25 May", "Turnover Sc 42, salt-pan flood\nAgreed with Halide Post, fixed"]
    assert texts(document.section("VFX").rows[2])[3:] == ["Wed 19 May", "+4", "On time"]
    assert sum(len(section.rows) for section in document.sections) == 47


def test_a_department_page_holds_that_department_alone() -> None:
    plan = sample_plan("feature")
    vfx = next(d.id for d in plan.departments.values() if d.name == "VFX")
    document = made("department", plan, department_id=vfx)
    assert document.head.title == "VFX"
    assert len(document.sides) == 1
    assert [section.title for section in document.sections] == ["Next week", "Later", "People"]
    assert len(made("department", plan).sides) == 14


def test_locations_list_their_permits_but_no_private_address_and_no_contract() -> None:
    def edit(draft: Draft) -> None:
        draft.put(r.Clearance(900, "Marsh permit", status="granted", valid_to=date(2027, 5, 14), element_id=301))
        draft.put(r.Clearance(901, "Rent", kind="contract", valid_to=date(2027, 5, 29), element_id=201))

    plan = day.plan()
    document = made("locations", plan.with_change(plan.draft("Papers", edit)))
    rows = {row.cells[0].lines[0][0].text: texts(row) for row in document.section("Locations").rows}
    assert rows["Aldeburgh Marsh"][3] == "Marsh permit: granted, to Fri 14 May"
    assert rows["Mrs Abel's house"][0] == "Mrs Abel's house\naddress from the production office"
    assert "Private Row" not in str(document)


def test_contacts_of_minors_go_through_the_office() -> None:
    plan = day.plan()
    wren = plan.elements[211]
    change = plan.draft("Phone", lambda d: d.put(replace(wren, minor=True, phone="07700 900 999", email="w@x.org")))
    rows = [texts(row) for row in made("contacts", plan.with_change(change)).section("Artists").rows]
    assert rows[0] == ["Maeve Callory", "1  Wren", "through the production office"]  # nobody has an e-mail address


def test_the_production_report_lays_done_beside_planned() -> None:
    plan = day.plan()
    strips = {plan.strip_label(s): s for s in plan.strips_of(day.DAY2)}

    def edit(draft: Draft) -> None:
        session = plan.sessions[day.DAY2]
        draft.put(replace(session, actual_call=680, actual_wrap=1300, meals="16:05–17:05", outs=((2, 1345),)))
        draft.put(replace(strips["45"], state="shot"))
        draft.put(replace(strips["46"], state="started"))

    document = made("production", plan.with_change(plan.draft("Wrap", edit)), session_id=day.DAY2)
    hours = {row.cells[0].text: texts(row)[1:] for row in document.section("Hours").rows}
    assert hours["Call"] == ["11:15", "11:20", "+0:05"]
    assert hours["First shot"] == ["12:15", "not reported", ""]
    assert hours["Wrap"] == ["21:15", "21:40", "+0:25"]
    assert hours["Length of day"] == ["10:00", "10:20", "+0:20"]
    assert hours["Overtime, past planned wrap"] == ["0:00", "0:25", "+0:25"]
    assert hours["Meals"] == ["16:05–17:05", "16:05–17:05", ""]
    states = [(row.cells[0].text, row.cells[5].text) for row in document.section("Scheduled and done").rows]
    assert states == [("45", "Shot"), ("46", "Part shot"), ("47", "Not reported"), ("51", "Not reported")]
    progress = {row.cells[0].text: texts(row)[1:3] for row in document.section("Progress").rows}
    assert progress["Scheduled for the day"] == ["4", "5 3/8"]  # 18 + 13 + 7 + 5 eighths
    assert progress["Done on the day"] == ["1", "2 2/8"]
    assert "Owed from the day" not in progress
    assert progress["Whole production"] == ["10", "11 7/8"]
    outs = {row.cells[0].text: texts(row)[1:] for row in document.section("Crew out").rows}
    assert outs["Camera"] == ["22:00", "22:25"]
    assert outs["Lighting"] == ["22:00", "not reported"]
    cast = [texts(row)[:4] for row in document.section("Cast").rows]
    assert cast == [["5", "Callum Brandt", "The Ferryman", "W"], ["6", "Nuria Esteve", "Isolde", "SWF"]]
    coming = dict(texts(row) for row in document.section("Next").rows)
    assert coming["Day"] == "Day 3, Fri 7 May 2027"
    assert coming["To shoot"] == "2 scenes (43, 42), 3 4/8 pages, 5:30"


def test_the_production_report_counts_what_a_delay_took_as_scheduled_and_owed() -> None:
    _before, asked = rained_off()
    twelve = next(key for key, label in asked.plan.session_labels().items() if label == "12")
    document = catalogue.make("production", asked.plan, asked.schedule, asked=replace(asked, session_id=twelve))
    rows = {row.cells[0].text: texts(row)[1:] for row in document.section("Scheduled and done").rows}
    assert rows["42"] == [
        "EXT. SALT PANS", "2 3/8", "12:30–17:00", "", "Owed", "2 3/8 pages, 4:30\nnow Day 18, Thu 13 May"
    ]  # fmt: skip
    progress = {row.cells[0].text: texts(row)[1:] for row in document.section("Progress").rows}
    assert progress["Scheduled for the day"] == ["3", "4 5/8", "9:30"]  # 1 4/8 shot, 2 3/8 and 6/8 lost
    assert progress["Owed from the day"] == ["2", "3 1/8", "5:50"]


def test_songs_stand_in_order_with_their_parts() -> None:
    rows = made("songs", sample_plan("album")).section("Songs").rows
    assert [row.cells[0].text for row in rows] == [str(number) for number in range(1, 12)]
    assert rows[0].cells[2].text.split("\n")[0] == "rhythm: done"


def test_the_next_session_is_the_first_that_has_not_wrapped() -> None:
    plan = day.plan()
    schedule = compute(plan)
    assert next_session(schedule) == day.DAY1
    assert next_session(compute(plan, schedule.sessions[day.DAY1].end)) == day.DAY2
    wrapped = plan.draft("Wrap", lambda d: d.put(replace(plan.sessions[day.DAY1], actual_wrap=1100)))
    assert next_session(compute(plan.with_change(wrapped))) == day.DAY2


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("songs", "is no music"),
        ("session", "Maybe callsheet"),
        ("delaylog", "No delay was reported"),
        ("notice", "No delay was reported"),
        ("deadlines", "nothing to show"),
        ("gantt", "nothing to show"),
    ],
)
def test_a_document_with_nothing_to_show_says_so(kind: str, words: str) -> None:
    bare = Plan.of([r.Production(1, "Bare", calendar_id=1), r.Calendar(1, "Week", "Europe/London", (day.WEEK,) * 7)])
    with pytest.raises(EditRefused, match=words):
        made(kind, bare)


@pytest.mark.parametrize("kind", KINDS)
def test_an_empty_production_is_refused_in_a_sentence_whatever_is_asked(kind: str) -> None:
    bare = Plan.of([r.Production(1, "Bare", calendar_id=1), r.Calendar(1, "Week", "Europe/London", (day.WEEK,) * 7)])
    with pytest.raises(EditRefused, match=r"\.$"):
        made(kind, bare)


# the change notice ----------------------------------------------------------------------------------------------------
def test_the_notice_tells_each_department_what_concerns_it() -> None:
    _before, asked = rained_off()
    document = catalogue.make("notice", asked.plan, asked.schedule, asked=asked)
    lead = document.head.left[0][0].text
    assert lead == (
        "Day 12 rained off from 14:10. Pushed: the days after slide. Sc 42 and 44 play Day 18, Thu 13 May. "
        "2 deadlines are newly late. The last shoot day is now Fri 4 Jun."
    )
    facts = ["".join(run.text for run in line) for line in document.head.right]
    assert facts == ["Scenes moved49, on 16 days", "Deadlines changed17 of 47, 2 late", "Departments10 of 14"]
    turnover = texts(document.section("VFX").rows[0])
    assert turnover == [
        "◆ Late", "Turnover Sc 42, salt-pan flood", "Wed 19 May", "Thu 27 May", "+4 → −2",
        "Sc 42 plays Day 18, Thu 13 May",
    ]  # fmt: skip
    assert document.section("VFX").note == "Please say today what can be met by Tue 25 May"
    assert sum(len(section.rows) for section in document.sections if section.title != "Board") == 17


def test_a_notice_for_one_department_leaves_the_others_out() -> None:
    _before, asked = rained_off()
    vfx = next(d.id for d in asked.plan.departments.values() if d.name == "VFX")
    told = replace(asked, department_id=vfx)
    document = catalogue.make("notice", asked.plan, asked.schedule, asked=told)
    assert [section.title for section in document.sections] == ["Board", "VFX"]


def test_the_delay_log_sums_what_was_lost() -> None:
    _before, asked = rained_off()
    document = catalogue.make("delaylog", asked.plan, asked.schedule, asked=asked)
    rows = [texts(row) for row in document.sections[0].rows]
    assert rows[0] == [
        "Day 12, Wed 5 May\nfrom 14:10",
        "Day 12 rained off from 14:10\nWed 5 May, reported 14:12\nSc 42 and 44",
        "Weather\nEvidence: forecast, production report",
        "350", "3 1/8", "Pushed: the days after slide", "", "",
    ]  # fmt: skip
    assert rows[-1] == ["Lost in 1 delay", "350", "3 1/8", "", "", "0 of 1 decision priced"]
    assert document.sections[0].rows[0].cells[4].value == Fraction(25, 8)


def test_the_delay_log_says_who_was_ill_what_it_cost_and_who_said_yes() -> None:
    _before, asked = rained_off()
    plan = asked.plan
    (delay,) = plan.delays.values()
    tomas = next(e for e in plan.elements.values() if e.number == "3" and e.category == "cast")

    def price(draft: Draft) -> None:
        draft.put(replace(delay, reason="illness", element_id=tomas.id, reported_by="Greta Lindqvist"))
        decide(draft, delay.id, cost=46_300, approved_by=" Sam Okafor ")

    priced = compute(plan.with_change(plan.draft("Price", price)))
    known = {delay.id: Recorded(30_158_712, "Femi", decided_at=30_158_721, decided_by="Sam")}
    told = Asked(priced, recorded=known)
    row, sums = catalogue.make("delaylog", told.plan, priced, asked=told).sections[0].rows
    assert "reported 14:12 by Greta Lindqvist" in row.cells[1].text
    assert row.cells[2].text == "Illness\n3 Tomas (Rafael Quintero)\nEvidence: doctor’s note of the same day"
    assert row.cells[5].text == "Pushed: the days after slide\nentered Wed 5 May 2027, 14:21 by Sam"
    assert [cell.text for cell in row.cells[6:]] == ["46,300", "Sam Okafor"]
    assert (row.cells[6].value, sums.cells[4].value) == (46_300, 46_300)


def test_a_cost_below_nothing_is_refused_and_one_left_out_stays() -> None:
    _before, asked = rained_off()
    (delay,) = asked.plan.delays.values()

    def edit(draft: Draft) -> None:
        decide(draft, delay.id, cost=120, approved_by="Sam")
        decide(draft, delay.id, "reserve")

    kept = asked.plan.with_change(asked.plan.draft("Price", edit)).delays[delay.id]
    assert (kept.decision, kept.cost, kept.approved_by) == ("reserve", 120, "Sam")
    cleared = asked.plan.draft("Clear", lambda d: decide(d, delay.id, cost=None))
    assert asked.plan.with_change(cleared).delays[delay.id].cost is None
    with pytest.raises(EditRefused, match="-1 is no cost"):
        asked.plan.draft("Less", lambda d: decide(d, delay.id, cost=-1))


# on paper -------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("kind", ["schedule", "strips", "dood", "deadlines", "elements", "breakdown", "gantt"])
@pytest.mark.parametrize("paper", ["letter", "a3", "tabloid", "long"])
def test_papers_have_their_sizes(kind: str, paper: typeset.Paper) -> None:
    pdf = typeset.to_pdf(made(kind, long_haul.plan(days=24, scenes=80, items=100), paper=paper), paper)
    sizes = [tuple(round(side / 72 * 25.4) for side in page.get_size()) for page in pages(pdf)]
    if paper == "long":
        assert len(sizes) == 1
        return
    assert len(sizes) > 1
    across, down = (round(side) for side in typeset.SIZES[paper])
    turned = kind in ("strips", "dood", "gantt")
    assert set(sizes) == {(down, across) if turned else (across, down)}


def test_rows_of_the_shooting_schedule_stand_once_and_heads_repeat() -> None:
    plan = sample_plan("feature")
    found = page_texts(printed(made("schedule", plan)).pdf)
    for text in found:
        assert "Set and action" in text
    joined = "\n".join(found)
    for session in plan.session_order():
        name = plan.name_of(("sessions", session.id))
        if plan.strips_of(session.id):
            assert len(re.findall(rf"End of {re.escape(name)},", joined)) == 1


def test_the_notice_is_for_everybody_to_read() -> None:
    _before, asked = rained_off()
    document = catalogue.make("notice", asked.plan, asked.schedule, asked=asked)
    pdf = printed(document).pdf
    assert b"pdfuaid:part" in pdf
    text = "\n".join(page_texts(pdf))
    assert "stop date" not in text
    for name in ("VFX", "Editorial", "Cast", "Locations"):
        assert f"{name} " in text


@pytest.mark.parametrize("kind", [kind for kind in OF_FILM if kind not in ("callsheet", "oneline", "gantt")])
def test_hostile_texts_are_printed_and_never_read_as_markup(kind: str) -> None:
    plan = hostile_plan()
    document = made(kind, named(sample_plan("feature")) if kind in ("deadlines", "department") else plan)
    result = typeset.typeset(document)
    assert result.warnings == ()
    assert "Page 1 of" in page_texts(result.pdf)[0]


def named(plan: Plan) -> Plan:
    """A plan whose deadlines are called by hostile texts."""

    def edit(draft: Draft) -> None:
        for place, (deadline, text) in enumerate(zip(plan.deadlines.values(), HOSTILE * 20, strict=False)):
            note = "x" * 10_000 if place < len(HOSTILE) else ""  # one over more than a page beside each text
            draft.put(replace(deadline, name=text * 3, note=note))

    return plan.with_change(plan.draft("Names", edit))


def test_hostile_names_of_deadlines_are_drawn_in_the_gantt() -> None:
    result = typeset.typeset(made("gantt", named(sample_plan("feature"))))
    assert result.warnings == ()
    text = "".join("".join(page_texts(result.pdf)).split())
    assert "#panic()$x^2$" in text
