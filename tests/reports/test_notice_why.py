"""Each row of a change notice says its own cause: the scene it is of, or the work it follows. The story of Day 12."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.edits.delays import DelayReport, decide
from app.engine.schedule import compute
from app.plan.labels import find_session
from app.plan.units import parse_moment
from app.reports import catalogue
from app.reports.asked import Asked, Recorded
from app.reports.content import Document
from app.ways_out.quick import answer
from tests.reports.test_documents import sample_plan

ZONE = "Europe/London"
WHY = {
    "Turnover Sc 42, salt-pan flood": "Sc 42 plays Day 14, Fri 7 May",
    "Temps for director's cut": "Follows Turnover Sc 42, salt-pan flood",
    "Isolde coat, second stage": "Sc 47 pulled up to Day 13, Thu 6 May",
    "Ferry galley, dressed": "Sc 48 plays Day 18, Thu 13 May",
    "Salt Pans, sluice boards": "Sc 42 plays Day 14, Fri 7 May",
    "Marsh permit, Salt Pans": "Sc 42 plays Day 14, Fri 7 May",
    "3 Tomas (Quintero), last day": "Sc 42 plays Day 14, Fri 7 May",
}


@pytest.fixture(scope="module")
def asked() -> Asked:
    """Rained off, and 42 and 44 on the next day with room: 47 goes to Day 13 for it, 48 to Day 18."""
    before = compute(sample_plan("feature"))
    start = parse_moment("2027-05-05T14:10", ZONE)
    day12 = find_session(before.plan, "12").id
    way = answer(before, DelayReport("weather", day12, start, scope="exteriors")).way("next")
    assert way is not None
    assert way.schedule is not None
    plan = way.schedule.plan
    (delay,) = plan.delays.values()
    approved = plan.draft("Approved", lambda draft: decide(draft, delay.id, "next", approved_by="S. Okafor"))
    after = way.schedule.with_change(approved)
    at = parse_moment("2027-05-05T14:21", ZONE)
    return Asked(after, before=before, change=way.change, recorded={delay.id: Recorded(at, "sam", at, "sam")})


@pytest.fixture(scope="module")
def notice(asked: Asked) -> Document:
    return catalogue.make("notice", asked.plan, asked.schedule, asked=asked)


@pytest.mark.parametrize("name", WHY)
def test_each_row_says_its_own_cause(notice: Document, name: str) -> None:
    rows = {row.cells[1].text: row.cells[-1].text for section in notice.sections for row in section.rows}
    assert rows[name] == WHY[name]


def test_it_says_who_decided_and_counts_days_on_a_film(notice: Document, asked: Asked) -> None:
    facts = {line[0].text: line[1].text for line in notice.head.right}
    assert facts["Decided by"] == "S. Okafor, 14:21"
    assert facts["Scenes moved"] == "4, on 4 days"
    assert "To the next day with room." in notice.head.left[0][0].text
    unknown = catalogue.make("notice", asked.plan, asked.schedule, asked=replace(asked, recorded={}))
    assert "S. Okafor" in [line[1].text for line in unknown.head.right]
