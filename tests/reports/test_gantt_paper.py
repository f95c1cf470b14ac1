"""The printed Gantt: every row once a strip of days, names and dates on each tile, nothing outside the page."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.engine.schedule import compute
from app.plan import rows as r
from app.plan.plan import Plan
from app.plan.units import at_local
from app.reports import catalogue, typeset
from app.reports.asked import Asked
from app.reports.content import Document
from app.reports.gantt_rows import lines
from app.reports.gantt_strips import strips
from tests.reports.printed import page_texts, pages
from tests.reports.test_documents import rained_off, sample_plan
from tests.reports.test_typeset import MARGIN


def chart(plan: Plan, **told: object) -> Document:
    schedule = compute(plan)
    asked = replace(Asked(schedule), **told)  # type: ignore[arg-type]
    return catalogue.make("gantt", plan, schedule, asked=asked)


def many(rows: int, days: int = 60) -> Plan:
    week = (((540, 1080),),) * 7
    made: list[r.Row] = [r.Production(1, "Many", calendar_id=1), r.Calendar(1, "Week", "Europe/London", week)]
    made += [r.Department(10 + i, f"Department {i}", i) for i in range(14)]
    for i in range(rows):
        at = at_local(date(2027, 3, 1) + timedelta(days=i % days), 540, "Europe/London")
        made.append(r.Activity(1000 + i, f"Item-{i}.", 10 + i % 14, 1080, at=at, rank=i))
    return Plan.of(made)


def test_lines_say_due_finish_and_slack_by_department() -> None:
    plan = sample_plan("feature")
    found = lines(Asked(compute(plan)))
    names = [line.name for line in found]
    headings = [line.name for line in found if line.heading]
    assert headings == [
        "Production", "Cast", "Locations", "Art", "Construction", "Props", "Costume", "Make-up and hair",
        "Special effects", "Camera", "Lighting", "VFX", "Editorial", "Post sound",
    ]  # fmt: skip
    turnover = found[names.index("Turnover Sc 42, salt-pan flood")]
    assert (turnover.due, turnover.finish, turnover.slack) == (date(2027, 5, 25), date(2027, 5, 19), "+4")
    assert turnover.bar == (date(2027, 5, 6), date(2027, 5, 19))
    assert turnover.done is None
    marsh = found[names.index("Marsh permit, Salt Pans")]
    assert marsh.window == (date.min, date(2027, 5, 14))
    tomas = found[names.index("3 Tomas (Quintero), last day")]
    assert (tomas.due, tomas.window) == (None, None)  # his stop date is not on paper
    assert "stop date" not in " ".join(names)


def test_after_a_change_a_line_shows_where_it_was_and_its_state() -> None:
    _before, asked = rained_off()
    found = {line.name: line for line in lines(asked)}
    turnover = found["Turnover Sc 42, salt-pan flood"]
    assert (turnover.state, turnover.slack) == ("late", "−2")
    assert turnover.was == (date(2027, 5, 6), date(2027, 5, 19))
    assert turnover.bar == (date(2027, 5, 14), date(2027, 5, 27))


@pytest.mark.parametrize("paper", ["a4", "letter", "a3", "tabloid", "long"])
def test_the_first_strip_of_days_has_every_row_and_later_ones_what_they_draw(paper: typeset.Paper) -> None:
    document = chart(many(120, days=200), paper=paper)  # Item-0 on 1 and 2 March, Item-119 on 28 and 29 June
    assert document.chart is not None
    assert document.chart.rows == 120
    pdf = typeset.to_pdf(document, paper)
    found = page_texts(pdf)
    joined = "\n".join(found)
    first = "\n".join(text for text in found if "Weeks of 1 March to" in text)
    assert {first.count(f"Item-{i}.") for i in range(120)} == {1}
    assert joined.count("Item-0.") == 1
    assert joined.count("Item-119.") == (1 if paper == "long" else 2)
    for place, text in enumerate(found, 1):
        assert f"Page {place} of {len(found)}" in text
        assert "Activity" in text
        assert "Slack" in text
        assert ("Only rows with something in these weeks" in text) is ("Weeks of 1 March to" not in text)


def test_weeks_in_which_nothing_is_drawn_have_no_page() -> None:
    week = (((540, 1080),),) * 7
    rows: list[r.Row] = [
        r.Production(1, "Gap", calendar_id=1), r.Calendar(1, "Week", "Europe/London", week), r.Department(10, "Art", 1),
        r.Activity(1000, "Dress", 10, 540, at=at_local(date(2027, 3, 1), 540, "Europe/London")),
        r.Activity(1001, "Strike", 10, 540, at=at_local(date(2028, 12, 29), 540, "Europe/London")),
    ]  # fmt: skip
    found = page_texts(typeset.to_pdf(chart(Plan.of(rows), paper="a3"), "a3"))
    assert len(found) == 2
    assert "Dress" in found[0]
    assert "Strike" in found[0]
    assert "Dress" not in found[1]
    assert "Page 2 of 2" in found[1]


def test_names_and_dates_repeat_on_the_tiles() -> None:
    plan = sample_plan("feature")
    found = page_texts(typeset.to_pdf(chart(plan, paper="a3"), "a3"))
    assert len(found) == 3  # every row from April to June on two; the weeks after the shoot, narrower, on one
    for text in found:
        assert "Main unit" in text
    assert ["Turnover Sc 42, salt-pan flood" in text for text in found] == [False, True, False]
    assert ["Sound edit" in text for text in found] == [False, True, True]  # from 2 August to 6 September
    assert ["19 April" in text for text in found[:3]] == [True, True, False]
    assert "as of Wed 5 May 2027" in found[0]


@pytest.mark.parametrize(("paper", "most"), [("a4", 4), ("a3", 3)])
def test_a_feature_takes_few_sheets_each_day_numbered(paper: typeset.Paper, most: int) -> None:
    found = page_texts(typeset.to_pdf(chart(sample_plan("feature"), paper=paper), paper))
    assert len(found) <= most
    for number in ("A1", "A2", "A3", "A4", "32"):  # sessions of both units, each on its day
        assert number in found[0].split()
    assert found[0].count("AT–") == 0


def test_the_legend_explains_only_what_is_there() -> None:
    quiet = page_texts(typeset.to_pdf(chart(sample_plan("feature"))))[0].split()
    assert not {"Owed", "Late", "Squeezed", "Moved", "Relieved", "it"} & set(quiet)
    _before, asked = rained_off()
    states = {line.state for line in lines(asked)} - {""}
    document = catalogue.make("gantt", asked.plan, asked.schedule, asked=asked)
    told = set(page_texts(typeset.to_pdf(document))[0].split())
    assert states
    assert {word.casefold() for word in {"Owed", "Late", "Squeezed", "Moved", "Relieved"} & told} == states


@pytest.mark.parametrize("paper", ["a4", "a3", "long"])
def test_nothing_is_drawn_or_written_outside_the_margins(paper: typeset.Paper) -> None:
    pdf = typeset.to_pdf(chart(sample_plan("feature"), paper=paper), paper)
    for page in pages(pdf):
        width, height = page.get_size()
        for item in page.get_objects():
            left, bottom, right, top = item.get_bounds()
            assert left >= MARGIN - 2
            assert right <= width - MARGIN + 2
            assert bottom >= MARGIN - 2
            assert top <= height - MARGIN + 2


def test_three_thousand_rows_are_all_there() -> None:
    document = chart(many(3000), paper="a3")
    joined = "\n".join(page_texts(typeset.to_pdf(document, "a3")))
    assert all(joined.count(f"Item-{i}.") == 1 for i in range(3000))


def test_a_group_that_goes_on_says_its_name_again() -> None:
    joined = "\n".join(page_texts(typeset.to_pdf(chart(many(600), paper="a4"))))
    assert "Department 0, continued" in joined


def test_the_same_chart_gives_the_same_bytes() -> None:
    plan = sample_plan("album")
    assert typeset.to_pdf(chart(plan)) == typeset.to_pdf(chart(plan))


def test_a_long_name_takes_as_many_lines_as_it_needs() -> None:
    plan = many(30)
    words = "A name that goes on over the edge of its column " * 4
    rows = {activity.id: replace(activity, name=f"{words}{activity.id}.") for activity in plan.activities.values()}
    rows[1029] = replace(plan.activities[1029], name="x" * 10_000)
    longer = Plan.of([*(row for name, table in plan.tables.items() if name != "activities" for row in table.values()),
                      *rows.values()])  # fmt: skip
    pdf = typeset.to_pdf(chart(longer))
    joined = " ".join(" ".join(page_texts(pdf)).split())
    for key in range(1000, 1029):
        assert joined.count(f"column {key}.") == 1
    assert "…" in joined
    for page in pages(pdf):
        for item in page.get_objects():
            _left, bottom, _right, top = item.get_bounds()
            assert bottom >= MARGIN - 2
            assert top <= page.get_size()[1] - MARGIN + 2


def test_weeks_without_a_session_are_narrower_and_a_last_strip_goes_on_as_far_as_it_has_room() -> None:
    # 170 mm take seven weeks of numbered days; 27 weeks, sessions on days 0 to 45: seven by the day, twenty on one page
    near, far = strips(170.0, 189, (0, 45))
    assert (near.begin, near.end, round(near.day, 2)) == (0, 49, 3.47)
    assert (far.begin, far.end, round(far.day, 2)) == (49, 189, 1.21)
    # sessions in the tenth week: nine before it narrower, though no wider than the shoot's; nothing left over or twice
    before, shoot = strips(170.0, 112, (63, 111))
    assert (before.begin, before.end, shoot.begin, shoot.end) == (0, 63, 63, 112)
    assert before.day < shoot.day
    # no session: all weeks alike, as before
    assert {strip.day for strip in strips(170.0, 189, ())} == {170 / 49}


def test_a_row_whose_bar_lies_on_a_later_page_says_when_at_the_edge() -> None:
    texts = page_texts(typeset.to_pdf(chart(sample_plan("feature"), paper="a3"), "a3"))
    shoot = texts[0] + texts[1]  # to 27 June
    assert "Wed 21 Jul ›" in shoot  # picture lock, and the fine cut
    assert "Due Fri 2 Jul ›" in shoot  # the temps' bar ends on Tue 22 Jun
    assert "Wed 19 May ›" not in shoot
    assert "›" not in texts[2]


def test_the_day_of_the_status_is_marked_among_the_dates() -> None:
    document = chart(sample_plan("feature"))
    assert document.chart is not None
    marks = [word.text for layer in document.chart.layers for word in layer.words if word.style == "now"]
    assert set(marks) == {"5"}


def test_a_run_of_sessions_too_narrow_for_a_label_each_has_one_in_one_line() -> None:
    lines_of = page_texts(typeset.to_pdf(chart(sample_plan("album"))))[0].splitlines()
    assert sum("B13–B14" in line for line in lines_of) == 1  # seven millimetres, of which its label takes nine
