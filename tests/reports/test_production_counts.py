"""What a production report says of set-ups, crowd, cards, accidents, and who was out when, of the hand-made film."""

from __future__ import annotations

from dataclasses import replace

from app.edits.crew import set_person
from app.engine.schedule import compute
from app.plan.draft import Draft
from app.reports import catalogue
from app.reports.content import Document
from tests.reports import salt_day as day
from tests.reports.test_documents import texts


def report(**values: object) -> Document:
    """Day 2's, with these values in its session; Day 1 was wrapped with 24 set-ups."""
    before = day.plan()

    def edit(draft: Draft) -> None:
        draft.put(replace(before.sessions[day.DAY1], actual_wrap=1150, set_ups=24))
        draft.put(replace(before.sessions[day.DAY2], **values))  # type: ignore[arg-type]
        set_person(draft, 506, unit_id=day.SECOND)  # Col Devane, all of Lighting

    plan = before.with_change(before.draft("", edit))
    return catalogue.make("production", plan, compute(plan), session_id=day.DAY2)


def rows(document: Document, section: str) -> dict[str, list[str]]:
    return {row.cells[0].text: texts(row)[1:] for row in document.section(section).rows}


def titles(document: Document) -> list[str]:
    return [section.title for section in document.sections]


def test_set_ups_crowd_and_cards_stand_beside_what_was_planned() -> None:
    """Sc 45 needs 40 passengers; 38 came."""
    found = rows(report(actual_wrap=1300, set_ups=18, crowd=38, cards="A034–A037, sound 21"), "Counted")
    assert found == {
        "Set-ups": ["", "18", "42 to date"],
        "Crowd": ["40", "38", "−2"],
        "Rolls and cards": ["", "A034–A037, sound 21"],
    }


def test_what_nobody_counted_is_said_to_be_not_reported_and_before_the_day_nothing() -> None:
    assert rows(report(actual_wrap=1300), "Counted") == {"Crowd": ["40", "not reported", ""]}
    assert "Counted" not in titles(report())


def test_a_day_that_wrapped_says_that_nobody_was_hurt() -> None:
    assert rows(report(actual_wrap=1300), "Notes") == {
        "Accidents and injuries": ["None reported"], "On the sheet": ["Alde Star stays moored."],
    }  # fmt: skip
    hurt = report(actual_wrap=1300, accidents="Grip slipped, 14:40; treated by the medic", remarks="Fog until 09:20")
    assert rows(hurt, "Notes")["Accidents and injuries"] == ["Grip slipped, 14:40; treated by the medic"]
    assert rows(hurt, "Notes")["Remarks"] == ["Fog until 09:20"]
    assert "Accidents and injuries" not in rows(report(), "Notes")


def test_every_department_with_crew_is_out_in_the_order_of_the_crew_page() -> None:
    """Lighting is all the second unit's; it stands there all the same where its last out was reported."""
    out = report(actual_wrap=1300, outs=((2, 1345),))
    assert list(rows(out, "Crew out")) == [
        "Production",
        "Camera",
        "Costume",
        "Make-up and hair",
        "Locations",
        "Transport",
    ]
    assert rows(out, "Crew out")["Camera"] == ["22:00", "22:25"]
    assert rows(out, "Crew out")["Locations"] == ["22:45", "not reported"]
    assert rows(report(actual_wrap=1300, outs=((3, 1345),)), "Crew out")["Lighting"] == ["22:00", "22:25"]
    assert "Crew out" not in titles(report())
