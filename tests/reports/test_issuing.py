"""Editions of a call sheet: states, the ladder of colours, what it replaces, and what is marked as changed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.engine.schedule import compute
from app.plan.plan import Plan
from app.reports import catalogue
from app.reports.content import Document
from app.reports.issuing import LADDER, Before, colour_of, edition_of, next_edition, same_rows
from tests.reports import salt_day as day
from tests.reports.printed import page_texts, printed

AT = 30_158_200  # Wed 5 May 2027 05:40 in London


def sheet(plan: Plan) -> Document:
    return catalogue.make("callsheet", plan, compute(plan), session_id=day.DAY2)


def later_call(plan: Plan) -> Plan:
    return plan.with_change(plan.draft("Call", lambda d: d.put(replace(plan.scenes[601], synopsis="Isolde pays."))))


def test_the_ladder_is_the_writers_guilds() -> None:
    assert [colour_of(step) for step in range(9)] == list(LADDER)
    assert [colour_of(step) for step in (9, 10, 16, 17)] == [
        "second blue",
        "second pink",
        "second cherry",
        "third blue",
    ]


@pytest.mark.parametrize(
    ("colours", "prelim", "label"),
    [
        ((), True, "PRELIM"),
        (("",), True, "PRELIM"),
        ((), False, "FINAL, WHITE"),
        (("", ""), False, "FINAL, WHITE"),  # prelims use up no colour
        (("", "white"), False, "Revised 1, BLUE"),
        (("white", "blue"), False, "Revised 2, PINK"),
        (("white",), True, "Revised 1, BLUE"),  # no prelim comes after the final one
    ],
)
def test_prelim_then_final_then_revised(colours: tuple[str, ...], prelim: bool, label: str) -> None:
    edition = next_edition([Before(colour, AT) for colour in colours], prelim)
    assert edition.label == label


def test_a_revised_sheet_marks_the_rows_that_changed_and_says_what_it_replaces() -> None:
    plan = day.plan()
    old, new = sheet(plan), sheet(later_call(plan))
    edition = next_edition([Before("white", AT)])
    made = edition_of(new, edition, AT + 75, "Europe/London", old)
    changed = [row.cells[0].text for row in made.section("Scenes").rows if row.changed]
    assert changed == ["45"]
    assert not any(row.changed for section in made.sections if section.title != "Scenes" for row in section.rows)
    front, back = made.stamps
    assert (front.left, front.tint, back.left) == ("Revised 1, BLUE", "#cfe2f7", "Revised 1, BLUE")
    assert front.middle == (
        "Issued Wed 5 May 2027 06:55. Replaces WHITE of Wed 5 May 05:40; throw that away. Changed: Sc 45"
    )
    text = page_texts(printed(made).pdf)[0]
    assert "* 45" in text
    assert "PRELIM" not in text
    assert "A * marks what changed" in text


def test_a_final_sheet_marks_nothing() -> None:
    made = edition_of(sheet(day.plan()), next_edition([Before("", AT)]), AT, "Europe/London")
    assert not any(row.changed for section in made.sections for row in section.rows)
    assert made.stamps[0].middle == "Issued Wed 5 May 2027 05:40. Replaces PRELIM of Wed 5 May 05:40; throw that away"
    assert "FINAL, WHITE" in made.footer


def test_sheets_that_say_the_same_are_the_same() -> None:
    plan = day.plan()
    assert same_rows(sheet(plan), sheet(plan))
    assert not same_rows(sheet(plan), sheet(later_call(plan)))
