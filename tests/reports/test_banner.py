"""The banner of a revised call sheet names what the day gained, lost and plays at another time; values by hand."""

from __future__ import annotations

from dataclasses import replace

from app.engine.schedule import compute
from app.plan.draft import Draft
from app.plan.plan import Plan
from app.reports import catalogue
from app.reports.banner import told as words
from app.reports.compare import Difference
from app.reports.content import Document
from app.reports.issuing import Before, edition_of, next_edition
from tests.reports import salt_day as day
from tests.reports.test_compare import changed


def sheet(plan: Plan, session: int) -> Document:
    return catalogue.make("callsheet", plan, compute(plan), session_id=session)


def banner(session: int, new: Plan) -> str:
    edition = next_edition([Before("white", 30_158_200)])
    made = edition_of(sheet(new, session), edition, 30_158_275, "Europe/London", sheet(day.plan(), session))
    return made.stamps[0].middle.split("; throw that away. ")[1]


def pull_up_43(draft: Draft, plan: Plan) -> None:
    """Sc 43 leaves the day after, which Day 2 shows in its advance, and plays on Day 2 before Sc 51."""
    strip = next(s for s in plan.strips.values() if plan.strip_label(s) == "43")
    last = next(s for s in plan.strips.values() if plan.strip_label(s) == "51")
    draft.put(replace(strip, session_id=day.DAY2, rank=last.rank - 0.5))


def test_a_scene_pulled_up_from_the_advance_is_added_and_not_gone() -> None:
    told = banner(day.DAY2, changed(pull_up_43))
    assert "Gone" not in told
    # 12:15, then 130 + 100 minutes, an hour of lunch, 80 minutes
    assert told.startswith("Added: Sc 43 18:25. Changed: Sc 51 19:55–21:40; ")
    assert told.endswith("; advance")


def test_the_day_it_left_says_it_is_gone() -> None:
    told = banner(day.DAY3, changed(pull_up_43))
    assert told.startswith("Gone: Sc 43. Changed: Sc 42 ")


def test_a_later_call_is_told_with_its_clocks() -> None:
    def edit(draft: Draft, plan: Plan) -> None:
        draft.put(replace(plan.sessions[day.DAY2], call=690, shooting_call=750))

    told = banner(day.DAY2, changed(edit))
    assert "Sc 45 12:30–14:40, Sc 46 14:40–16:20" in told
    assert "unit call 11:30, shooting call 12:30" in told
    assert "calls of 5, 6" in told


def test_only_the_advance_changed() -> None:
    rows = [Difference("gone", "Advance, Day 14", "47 INT. FERRY SALOON, N4", (("", "7/8", ""),))]
    assert words(rows, sheet=True) == ["Changed: advance"]
