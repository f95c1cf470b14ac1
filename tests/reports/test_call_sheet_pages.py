"""The pages of a call sheet: one front where it nearly fits, no row alone, its state over every page."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.edits.recipe import sample
from app.engine.schedule import compute
from app.plan.plan import Plan
from app.reports import catalogue, typeset
from app.reports.content import Block, Document, Row, Section, cell
from tests.reports import salt_day as day
from tests.reports.printed import page_texts, printed


def sheet(scenes: int, advance: int) -> Document:
    """The sheet of day 2 with the rows of its scenes and of each day of its advance repeated so many times."""
    plan = day.plan()
    made = catalogue.make("callsheet", plan, compute(plan), session_id=day.DAY2)
    front: list[Block] = []
    for block in made.sides[0]:
        if isinstance(block, Section) and block.title in ("Scenes", "Advance"):
            (table,) = block.tables
            if block.title == "Scenes":
                block = replace(block, tables=(replace(table, rows=table.rows * scenes),))
            else:
                begins = [at for at, row in enumerate(table.rows) if row.tint == "head"]
                rows: list[Row] = []
                keeps: list[int] = []
                for at, end in zip(begins, [*begins[1:], len(table.rows)], strict=True):
                    keeps += [len(rows), len(rows) + 1]
                    rows += [table.rows[at], *table.rows[at + 1 : end] * advance]
                kept = tuple(sorted(set(keeps) - {0}, reverse=True))
                block = replace(block, tables=(replace(table, rows=tuple(rows)),), keeps=kept)
        front.append(block)
    return replace(made, sides=(tuple(front), made.sides[1]))


def pages(document: Document, paper: typeset.Paper = "a4") -> list[str]:
    return page_texts(printed(document, paper).pdf)


def test_the_advance_names_the_rows_it_can_spare() -> None:
    # Day 3: its heading and one scene a strip; the next session likewise. Spared first: the second day's scenes, then
    # its heading, then the first day's scenes.
    plan = day.plan()
    section = catalogue.make("callsheet", plan, compute(plan), session_id=day.DAY2).section("Advance")
    heads = [at for at, row in enumerate(section.rows) if row.tint == "head"]
    assert heads[0] == 0
    assert len(heads) == 2
    assert section.keeps == (heads[1] + 1, heads[1], 1)


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("advance", [1, 5, 11])
def test_an_advance_that_nearly_fits_stays_on_the_front(advance: int, paper: typeset.Paper) -> None:
    found = pages(sheet(1, advance), paper)
    assert len(found) == 2
    assert "Day 3, Fri 7 May" in found[0]
    assert "1st AD" in found[0]


@pytest.mark.parametrize("scenes", [2, 3, 5, 8])
def test_a_long_front_leaves_no_row_alone_and_says_its_state_over_every_page(scenes: int) -> None:
    found = pages(sheet(scenes, 1))
    fronts = found[:-1]
    assert "Crew" in found[-1]
    for text in found:
        assert "PRELIM" in text.split("\n")[0] + text.split("\n")[1]
        assert text.count("PRELIM") == 2, "once over the page, once in its footer"
    if len(fronts) > 1:
        assert len(fronts[-1].splitlines()) > 6
    assert sum("Day 3, Fri 7 May" in text for text in fronts) == 1


def with_notes(count: int) -> Document:
    """The sheet of day 2 with so many notes for the day on its back, each a line."""
    plan = day.plan()
    made = catalogue.make("callsheet", plan, compute(plan), session_id=day.DAY2)
    back: list[Block] = []
    for block in made.sides[1]:
        if isinstance(block, Section) and block.title == "Notes for the day":
            (table,) = block.tables
            width = len(table.columns)
            rows = tuple(Row((cell(f"Note {number}.", span=width),)) for number in range(1, count + 1))
            block = replace(block, tables=(replace(table, rows=rows),))
        back.append(block)
    return replace(made, sides=(made.sides[0], tuple(back)))


@pytest.mark.parametrize(("count", "expected"), [(30, 2), (47, 2), (75, 3)])
def test_a_few_lines_too_many_are_packed_onto_the_back(count: int, expected: int) -> None:
    # 44 notes and more stood on a third page; where packing would not do, the back flows on
    found = pages(with_notes(count))
    assert len(found) == expected
    told = "\n".join(found[1:])
    assert [told.count(f"Note {number}.") for number in range(1, count + 1)] == [1] * count
    assert "Page 1 of" in found[0]


def test_lines_that_wrap_once_they_stand_apart_leave_nothing_alone_on_a_page() -> None:
    # Day 27's front fits to a line with its lines apart, and two of its cells wrap then: page 2 bore one line
    plan = Plan.of([]).with_change(sample("feature"))
    session_id = next(key for key, label in plan.session_labels().items() if label == "27")
    found = pages(catalogue.make("callsheet", plan, compute(plan), session_id=session_id))
    assert len(found) == 2
    assert "No visitors without leave" in found[0]
