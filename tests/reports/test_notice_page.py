"""A change notice is one page, whatever changed: what is not said there is counted, and the text has it all."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.reports import catalogue, typeset
from app.reports import content as c
from app.reports.content import Document
from app.reports.notice_text import as_text
from app.reports.typeset import Paper
from tests.reports.printed import page_texts, printed
from tests.reports.test_documents import rained_off


@pytest.fixture(scope="module")
def pushed() -> Document:
    """The feature's Day 12 rained off and pushed: 49 scenes in 16 sessions, 17 deadlines of 10 departments."""
    _before, asked = rained_off()
    return catalogue.make("notice", asked.plan, asked.schedule, asked=asked)


def with_rows(document: Document, departments: int, rows: int) -> Document:
    """So many departments with so many rows each, called `Work <department>.<row>`."""
    board, vfx, *_ = document.sides[0]
    assert isinstance(vfx, c.Section)
    (table,) = vfx.tables
    sections = [
        replace(
            vfx,
            title=f"Department {number}",
            tables=(
                replace(
                    table,
                    rows=tuple(
                        c.row("◆ Late", c.bold(f"Work {number}.{at}"), "Wed 19 May", "Thu 27 May", "+4 → −2", "Why")
                        for at in range(rows)
                    ),
                ),
            ),
        )
        for number in range(departments)
    ]
    return replace(document, sides=((board, *sections),))


def page(document: Document, paper: Paper = "a4") -> str:
    """The words of its page, which must be one."""
    found = page_texts(printed(document, paper).pdf)
    assert len(found) == 1
    assert "Page 1 of 1" in found[0]
    return " ".join(found[0].replace("\u2060", "").replace("\u00a0", " ").split())


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_seventeen_deadlines_and_forty_nine_scenes_stand_on_one_page(pushed: Document, paper: Paper) -> None:
    text = page(pushed, paper)
    for section in pushed.sections:
        if section.title != "Board":
            for row in section.rows:
                assert row.cells[1].text.replace("\n", " ") in text
            assert section.note in text
    assert "more, see the schedule" in text  # the board's rows are counted
    shown = sum(row.cells[0].text in text for row in pushed.section("Board").rows)
    board = len(pushed.section("Board").rows)
    assert f"and {board - shown} more, see the schedule" in text


def test_a_small_notice_says_every_row(pushed: Document) -> None:
    text = page(with_rows(replace(pushed, sides=(pushed.sides[0][:2],)), 2, 3))
    for number in range(2):
        for at in range(3):
            assert f"Work {number}.{at}" in text


def test_where_more_is_late_than_a_page_holds_the_rest_is_counted(pushed: Document) -> None:
    text = page(with_rows(pushed, 10, 20))
    shown = [at for at in range(20) if f"Work 0.{at} " in text]
    assert shown == list(range(len(shown)))
    assert 0 < len(shown) < 20
    assert text.count(f"and {20 - len(shown)} more, see the schedule") >= 10  # of each department as many


def test_where_even_that_is_too_much_departments_are_named_and_counted(pushed: Document) -> None:
    text = page(with_rows(pushed, 60, 3))
    told = [number for number in range(60) if f"Work {number}.0" in text]
    assert told == list(range(len(told)))
    assert 0 < len(told) < 60
    assert "Also concerned, see the schedule: " in text
    assert f"Department {len(told)} (3)" in text
    assert "Department 59 (3)" in text


def test_one_row_too_many_is_said_not_counted(pushed: Document) -> None:
    assert "and 1 more" not in page(with_rows(pushed, 8, 9))


def test_the_text_says_every_row(pushed: Document) -> None:
    text = as_text(pushed)
    for section in pushed.sections:
        for row in section.rows:
            assert row.cells[0].text in text
            assert row.cells[1].text in text
    assert "more, see the schedule" not in text


def test_it_is_readable_aloud_and_the_same_twice(pushed: Document) -> None:
    once = printed(pushed).pdf
    assert b"pdfuaid:part" in once
    assert typeset.to_pdf(pushed) == once
