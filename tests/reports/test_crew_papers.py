"""No paper that goes to the crew lets the stop date be read or counted back, nor names a child beside a licence."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from app.engine.schedule import compute
from app.plan.draft import Draft
from app.reports import catalogue
from app.reports.content import Document
from app.reports.gantt_rows import lines
from tests.reports.test_documents import rained_off

KINDS = tuple(kind for kind, one in catalogue.REPORTS.items() if one.audience == "all" and kind not in (
    "session", "songs", "gantt"
))  # fmt: skip
STOP = "Fri 14 May"
"""Quintero's contract ends on it; the marsh permit does too, which everybody may know."""


def crew_paper(kind: str) -> Document:
    _before, asked = rained_off()
    session = next(key for key, label in asked.plan.session_labels().items() if label == "12")
    return catalogue.make(kind, asked.plan, asked.schedule, asked=replace(asked, session_id=session))


def rows_of(document: Document) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for section in document.sections for row in section.rows]


@pytest.mark.parametrize("kind", KINDS)
def test_no_crew_paper_says_when_a_contract_ends_or_what_is_left_of_it(kind: str) -> None:
    document = crew_paper(kind)
    for row in rows_of(document):
        words = " | ".join(row)
        assert "contract" not in words.casefold() or kind in ("production",)
        if "Tomas (Quintero)" in words:
            assert STOP not in words
            assert not re.search(r"[+−]\d|working day", words), words
    for head in (document.head, *document.heads):
        said = " ".join(run.text for side in (head.left, head.right) for line in side for run in line)
        assert "Quintero" not in said


@pytest.mark.parametrize("kind", KINDS)
def test_no_crew_paper_names_the_child_of_a_licence(kind: str) -> None:
    for row in rows_of(crew_paper(kind)):
        for cell in row:
            assert not ("Aldous" in cell and "licence" in cell)
        if any("licence" in cell.casefold() for cell in row) and kind in ("deadlines", "department", "notice"):
            assert not any("Young Wren" in cell or "Aldous" in cell for cell in row), row


def test_those_rows_are_still_there() -> None:
    names = {row[0] for row in rows_of(crew_paper("department"))} | {row[1] for row in rows_of(crew_paper("deadlines"))}
    assert {"3 Tomas (Quintero), last day", "8, licence"} <= names


def test_a_gantt_draws_a_last_day_without_due_or_slack() -> None:
    _before, asked = rained_off()
    found = {line.name: line for line in lines(asked)}
    tomas = found["3 Tomas (Quintero), last day"]
    assert (tomas.due, tomas.slack, tomas.window) == (None, "", None)
    assert "8, licence" in found
    assert not any("Aldous" in name for name in found)


def test_a_comment_for_everybody_stands_under_its_deadline_and_a_contract_s_does_not() -> None:
    _before, asked = rained_off()
    plan = asked.plan

    def comment(draft: Draft) -> None:
        for deadline in plan.deadlines.values():
            draft.put(replace(deadline, note=f"Said of {deadline.name}"))

    noted = compute(plan.with_change(plan.draft("Comment", comment)), asked.schedule.as_of)
    document = catalogue.make("department", noted.plan, noted, asked=replace(asked, schedule=noted, before=None))
    told = {row[0] for row in rows_of(document)} | {row[1] for row in rows_of(document)}
    assert any("Said of Turnover Sc 42, salt-pan flood" in name for name in told)
    assert not any("Said of 3 Tomas" in name or "Aldous" in name for name in told)
