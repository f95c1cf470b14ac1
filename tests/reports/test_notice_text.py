"""What a notice asks of each department, whom it is to tell, and the notice as a message. The story of Day 12."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.engine.knockon import compare
from app.engine.values import DepartmentChange
from app.plan import rows as r
from app.plan.draft import Draft
from app.plan.plan import Plan
from app.plan.units import parse_date
from app.reports import catalogue
from app.reports.asked import Asked
from app.reports.notice_text import as_text, asks
from tests.reports.test_notice_why import asked  # noqa: F401

ASKS = {
    "VFX": "Please tell Halide Post and finish by Tue 25 May",
    "Locations": "Please tell who granted the permit before Fri 7 May",
    "Cast": "Please confirm with the agent of 3 Tomas",
    "Camera": "Please keep the Telescopic crane to Mon 10 May",
    "Special effects": "Please keep the Sluice rig to Mon 10 May",
    "Costume": "Please finish by Wed 5 May",
    "Art": "Nothing to do: more time",
    "Make-up and hair": "Nothing to do: more time",
}


def changes(asked: Asked) -> dict[str, DepartmentChange]:  # noqa: F811
    assert asked.before is not None
    found = compare(asked.before, asked.schedule, asked.change).departments
    return {asked.plan.departments[one.department_id].name: one for one in found}


@pytest.mark.parametrize("name", ASKS)
def test_each_department_is_told_what_to_do_whom_to_tell_and_by_when(asked: Asked, name: str) -> None:  # noqa: F811
    assert asks(asked.plan, changes(asked)[name], None) == ASKS[name]


def test_what_is_due_on_the_day_itself_is_asked_for_today(asked: Asked) -> None:  # noqa: F811
    assert asks(asked.plan, changes(asked)["Costume"], parse_date("2027-05-05")) == "Please finish today"


def with_rows(plan: Plan, **values: object) -> Plan:
    """The plan with other values in Tomas, or in the paper of his stop date (its kind)."""
    (tomas,) = [e for e in plan.elements.values() if e.name == "Tomas"]
    (paper,) = [one for one in plan.clearances.values() if one.element_id == tomas.id]

    def edit(draft: Draft) -> None:
        draft.put(replace(tomas, minor=bool(values.get("minor"))))
        draft.put(replace(paper, kind=str(values.get("kind", paper.kind))))

    return plan.with_change(plan.draft("", edit))


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"minor": True}, "Please confirm with the guardian of 3 Tomas"),
        ({"kind": "insurance"}, "Please tell the insurer before Fri 7 May"),
        ({"kind": "visa"}, "Please tell who granted the visa before Fri 7 May"),
    ],
)
def test_who_is_told_follows_the_paper(asked: Asked, values: dict[str, object], words: str) -> None:  # noqa: F811
    assert asks(with_rows(asked.plan, **values), changes(asked)["Cast"], None) == words


def test_many_are_counted(asked: Asked) -> None:  # noqa: F811
    """Five artists whose last days move: three are named."""
    plan, cast = asked.plan, changes(asked)["Cast"]
    one = cast.deadlines[0]
    deadline = plan.deadlines[one.deadline_id]
    made: list[int] = []

    def edit(draft: Draft) -> None:
        for number in range(50, 54):
            element = draft.put(r.Element(draft.new_id(), "cast", f"Part {number}", str(number)))
            paper = draft.put(r.Clearance(draft.new_id(), "Stop date", "contract", element_id=element.id))
            made.append(draft.put(replace(deadline, id=draft.new_id(), clearance_id=paper.id)).id)

    after = plan.with_change(plan.draft("", edit))
    more = replace(cast, deadlines=(one, *(replace(one, deadline_id=key) for key in made)))
    assert asks(after, more, None) == "Please confirm with the agents of 3 Tomas, 50 Part 50, 51 Part 51 and 2 more"


def test_the_message_says_old_new_why_and_what_to_do(asked: Asked) -> None:  # noqa: F811
    text = as_text(catalogue.make("notice", asked.plan, asked.schedule, asked=asked))
    for line in (
        "Decided by: S. Okafor, 14:21",
        "Board: Scenes that moved",
        "  42, EXT. SALT PANS, 2 3/8 pages, cast 1, 2, 3, 9, 10: Day 12, Wed 5 May → Day 14, Fri 7 May",
        "VFX (Priya Raman): Please tell Halide Post and finish by Tue 25 May",
        "  ▶◀ Squeezed, Turnover Sc 42, salt-pan flood: Wed 19 May → Fri 21 May; slack +4 → +2; "
        "Sc 42 plays Day 14, Fri 7 May",
        "Cast (Femi Balogun): Please confirm with the agent of 3 Tomas",
        "  → Moved, 3 Tomas (Quintero), last day: Wed 5 May → Fri 7 May; Sc 42 plays Day 14, Fri 7 May",
    ):
        assert line in text.splitlines()
    assert "No change for Editorial" in text
    assert "stop date" not in text


def test_the_message_of_one_department_has_its_own_alone(asked: Asked) -> None:  # noqa: F811
    vfx = next(d.id for d in asked.plan.departments.values() if d.name == "VFX")
    own = replace(asked, department_id=vfx)
    text = as_text(catalogue.make("notice", asked.plan, asked.schedule, asked=own))
    assert "Please tell Halide Post" in text
    assert not any(name in text for name in ("Ines Carrow", "Bryn Hollis", "No change for"))
