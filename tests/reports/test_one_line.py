"""The one-line schedule as data: order, day breaks, totals, boneyard."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

import pytest

from app.engine.schedule import compute
from app.plan import rows as r
from app.plan.draft import Draft
from app.plan.plan import Plan
from app.reports import catalogue
from app.reports.content import Document
from tests.reports import salt_day as day
from tests.reports.printed import page_texts, printed
from tests.reports.test_documents import sample_plan


def listing(plan: Plan | None = None) -> Document:
    plan = plan or day.plan()
    return catalogue.make("oneline", plan, compute(plan))


def first_words(document: Document, title: str) -> list[str]:
    return [row.cells[0].text or row.cells[1].text for row in document.section(title).rows]


def test_strips_stand_in_playing_order_and_a_day_break_follows_its_day() -> None:
    assert first_words(listing(), "Main unit") == [
        "41",
        "End of Day 1, Wed 5 May 2027   07:00–19:00",
        "45", "46", "Lunch", "47", "51",
        "End of Day 2, Thu 6 May 2027   11:15–21:15",
        "43", "42",
        "End of Day 3, Fri 7 May 2027   10:45–20:30",
        "52",
        "End of Day 4, Mon 10 May 2027   13:00–00:00",
        "Reserve day, Tue 11 May 2027: no strips.",
    ]  # fmt: skip


def test_a_day_break_sums_scenes_pages_and_time() -> None:
    # Day 3: 2 scenes, 9 + 19 eighths = 28 = 3 4/8, 90 + 240 minutes = 5:30
    row = next(row for row in listing().section("Main unit").rows if row.cells[0].text.startswith("End of Day 3"))
    assert [cell.text for cell in row.cells[1:]] == ["3 4/8", "2 scenes", "5:30"]


def test_a_line_has_start_estimate_cast_and_the_strips_colour() -> None:
    rows = {row.cells[0].text: row for row in listing().section("Main unit").rows}
    line = rows["51"]
    assert [cell.text for cell in line.cells] == [
        "51", "EXT. FERRY DECK  MV Alde Star\nThe whistle, and no answer.", "Dusk 4", "5/8", "5, 6", "19:20", "1:45",
    ]  # fmt: skip
    tints = {label: rows[label].cells[2].tint for label in ("45", "47", "42", "52", "51")}
    assert tints == {
        "45": "int_day", "47": "int_night", "42": "ext_day", "52": "ext_night", "51": "twilight",
    }  # fmt: skip


def test_totals_and_units() -> None:
    # placed: 8+18+13+7+5+9+19+10+2 = 91 eighths = 11 3/8; 100+130+100+80+105+90+240+120+30 = 995 min = 16:35
    document = listing()
    right = ["".join(run.text for run in line) for line in document.head.right]
    assert right == [
        "9 scenes placed on 5 days, 11 3/8 pages, 16:35",
        "1 scene in the boneyard, 4/8 pages",
        "Script PINK, 29 Apr",
    ]
    assert [section.title for section in document.sections] == ["Main unit", "Second unit", "Boneyard"]


def test_the_boneyard_says_what_is_owed_and_what_is_dropped() -> None:
    plan = day.plan()

    def edit(draft: Draft) -> None:
        draft.put(r.Delay(1, "weather", day.DAY3))
        owed, dropped = plan.strips[656], plan.strips[659]
        draft.put(replace(owed, session_id=None, lost_by=1))
        draft.put(replace(dropped, dropped=True))

    document = listing(plan.with_change(plan.draft("Rain", edit)))
    rows = {row.cells[0].text: row.cells[1].text for row in document.section("Boneyard").rows}
    assert rows == {
        "42": "EXT. SALT PANS  Aldeburgh Marsh\nOwed. The flood takes the pans.",
        "99": "INT. FERRY SALOON  MV Alde Star\nDropped. She waits.",
    }
    assert document.section("Boneyard").note == "1 owed"


@pytest.mark.parametrize("kind", ["oneline", "schedule", "strips"])
def test_a_page_that_begins_within_a_day_names_it_again(kind: str) -> None:
    """Each day ends in a row that names it: below the head of a page the first such row is of the day that goes on."""
    plan = sample_plan("feature")
    pages = page_texts(printed(catalogue.make(kind, plan, compute(plan))).pdf)
    found = [" ".join(page.replace("\u2063", "").split()) for page in pages]
    named = 0
    for before, page in pairwise(found):
        head = re.search(r"(?:Main|Second) unit, (Day \w+), continued", page)
        if head is None:
            continue
        named += 1
        ended = re.search(r"End of (Day \w+)", page)
        assert ended is not None
        assert ended[1] == head[1]
        assert f"End of {head[1]}," not in before
    assert named >= 3
