"""A production report lays what was done beside what was planned before anything delayed the day: Day 12 rained off."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest

from app.plan.change import Change
from app.plan.plan import Plan
from app.reports import catalogue, told
from app.reports.content import Document
from tests.reports.test_documents import rained_off, texts


@dataclass(frozen=True)
class Line:
    seq: int
    active: bool = True
    at: int = 0
    author: str = "sam"


@dataclass(frozen=True)
class Sent:
    document: str
    session_id: int
    baseline_id: int


class File:
    """A file whose one line of history reports the delay and pushes; `sheets`: plans of sheets that went out."""

    def __init__(self, plan: Plan, change: Change, session: int, sheets: tuple[Plan, ...] = ()) -> None:
        self.plan, self._change, self._session, self._sheets = plan, change, session, sheets

    def history(self) -> list[Line]:
        return [Line(1)]

    def entry_change(self, seq: int) -> Change:
        assert seq == 1
        return self._change

    def baselines(self) -> list[told.FrozenLike]:
        return []

    def baseline_plan(self, baseline_id: int) -> Plan:
        return self._sheets[baseline_id]

    def issues(self) -> list[Sent]:
        return [Sent("callsheet", self._session, at) for at in range(len(self._sheets))]


@pytest.fixture(scope="module")
def report() -> Document:
    before, asked = rained_off()
    twelve = next(key for key, label in asked.plan.session_labels().items() if label == "12")
    assert asked.change is not None
    filled = told.with_planned(File(asked.plan, asked.change, twelve), replace(asked, session_id=twelve, before=None))
    assert filled.before is not None
    assert filled.before.plan == before.plan
    return catalogue.make("production", asked.plan, asked.schedule, asked=filled)


def test_what_a_delay_took_stands_with_its_planned_times(report: Document) -> None:
    hours = {row.cells[0].text: texts(row)[1:] for row in report.section("Hours").rows}
    # after lunch, at 12:30, 4:30 of Sc 42, then 1:20 of Sc 44: neither waits for the clock that stood at 14:12
    assert hours["Last shot"][0] == "18:20"
    assert hours["Lost to delays"] == ["", "5:50", "−5:50"]  # 4:30 of Sc 42, 1:20 of Sc 44
    planned = {row.cells[0].text: row.cells[3].text for row in report.section("Scheduled and done").rows}
    assert planned["44"] == "17:00–18:20"
    assert planned["42"] == "12:30–17:00"


def test_who_was_called_for_it_stands_in_the_cast_and_nobody_is_done_by_it(report: Document) -> None:
    cast = {row.cells[0].text: texts(row) for row in report.section("Cast").rows}
    assert {"1", "2", "3", "9", "10"} <= set(cast)  # Sc 42 and 44
    assert cast["1"][-1] == "not reported"


def test_the_last_sheet_before_the_delay_is_what_was_planned() -> None:
    before, asked = rained_off()
    assert asked.change is not None
    twelve = next(key for key, label in asked.plan.session_labels().items() if label == "12")
    session = before.plan.sessions[twelve]
    sheet = before.plan.with_change(
        before.plan.draft("Call", lambda draft: draft.put(replace(session, note="As it went out")))
    )
    file = File(asked.plan, asked.change, twelve, (before.plan, sheet, asked.plan))
    found = told.planned(file, twelve)
    assert found == sheet
    other = next(one.id for one in asked.plan.session_order() if one.id != twelve)
    assert told.planned(File(asked.plan, asked.change, twelve), other) is None
