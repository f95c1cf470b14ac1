"""The Salt Road's Day 12, rained off from 14:10: the figures of the story, drawn by hand before there was an engine.

Working days Monday to Friday less 3 and 31 May; day.month. Each row: due, expected and slack before, then under the
push,
under A (cover set: 67 and 68 today, 42 and 44 on Day 14, 47 on Day 13, 48 on Day 18) and under B (42, 44, 67 on Day
15, 68 on
Day 17, 52, 49 and 50 on Day 18). `=` as before; `due D` where the due moved, then the expected is as before unless it
is a return, which moves with its due.
"""

from __future__ import annotations

import re

import pytest

from app.edits.board import move_strips
from app.edits.delays import DelayReport
from app.edits.recipe import sample_plan
from app.engine.knockon import compare
from app.engine.schedule import Schedule, compute
from app.plan.change import Change
from app.plan.labels import find_session, find_strips
from app.plan.units import finish_date, parse_moment, signed
from app.ways_out.case import Case, open_case
from app.ways_out.quick import answer
from app.ways_out.way import Answer

ZONE = "Europe/London"

TABLE = """
Turnover Sc 42, salt-pan flood | 25.5 | 19.5 +4 | 27.5 −2 | 21.5 +2 | 24.5 +1
Temps for director's cut | 2.7 | 22.6 +8 | 30.6 +2 | 24.6 +6 | 25.6 +5
Turnover Sc 12–19, causeway | 14.5 | 11.5 +3 | = | = | =
Picture lock | 23.7 | 21.7 +2 | 26.7 −1 | = | =
Assembly, reels 1–3 | 15.6 | 10.6 +3 | 11.6 +2 | = | =
Marsh permit, Salt Pans | 14.5 | 5.5 +7 | 13.5 +1 | 7.5 +5 | 10.5 +4
Net Loft agreement | 28.5 | 18.5 +8 | = | = | =
Sea wall reinstatement | 21.5 | 19.5 +2 | = | = | =
3 Tomas (Quintero), stop date | 14.5 | 5.5 +7 | 13.5 +1 | 7.5 +5 | 10.5 +4
8 Young Wren (Aldous), licence | 28.5 | 25.5 +3 | 26.5 +2 | = | =
Main unit wrap | 4.6 | 3.6 +1 | 4.6 0 | = | =
Second unit recce, Orford Ness | 10.5 | 7.5 +1 | = | = | =
Net Loft, storm redress | 17.5 | 14.5 +1 | 17.5 0 | 6.5 +7 | 13.5 +2
Salt Pans, sluice boards | 4.5 | 4.5 0 | due 12.5 +6 | due 6.5 +2 | due 7.5 +3
Chandlery, dressed | 7.5 | 6.5 +1 | = | = | due 12.5 +4
Parish room, dressed | 10.5 | 6.5 +2 | = | = | =
Ferry galley, dressed | 6.5 | 6.5 0 | = | due 12.5 +4 | =
Signal mast, second unit | 24.5 | 17.5 +5 | = | = | =
Chapel interior, built | 28.5 | 26.5 +2 | due 1.6 +3 | = | =
Jetty, burnt section | 2.6 | 26.5 +4 | due 3.6 +5 | = | =
Sets struck, Slaughden Quay | 8.6 | 1.6 +5 | due 9.6 +6 | = | =
Isolde coat, second stage | 6.5 | 5.5 +1 | = | due 5.5 0 | =
Crowd fittings ×24, Sc 102 | 26.5 | 24.5 +2 | due 27.5 +3 | = | =
Flood wounds ×5, second set | 4.5 | 4.5 0 | due 12.5 +6 | due 6.5 +2 | due 7.5 +3
Sluice rig, return | 6.5 | 6.5 0 | due 14.5 0 | due 10.5 0 | due 11.5 0
Telescopic crane, return | 6.5 | 6.5 0 | due 14.5 0 | due 10.5 0 | due 11.5 0
"""
COUNTS = {"push": (2, 7, 2, 6), "A": (0, 2, 5, 4), "B": (0, 1, 5, 4)}  # late, squeezed, moved, relieved


@pytest.fixture(scope="module")
def before() -> Schedule:
    return compute(sample_plan("feature"))


def report(before: Schedule) -> DelayReport:
    day12 = find_session(before.plan, "12")
    return DelayReport("weather", day12.id, parse_moment("2027-05-05T14:10", ZONE), scope="exteriors")


@pytest.fixture(scope="module")
def reported(before: Schedule) -> Answer:
    return answer(before, report(before))


def by_hand(case: Case, moves: dict[str, str]) -> tuple[Schedule, Change]:
    """The plan with the delay and some scenes put at the end of some days."""
    from app.plan.change import merge

    def edit(draft) -> None:  # type: ignore[no-untyped-def]
        for day, scenes in moves.items():
            strips = [find_strips(case.after.plan, scene)[0].id for scene in scenes.split()]
            move_strips(draft, strips, find_session(case.after.plan, day).id)

    change = merge("by hand", [case.base, case.after.plan.draft("by hand", edit)])
    return case.before.with_change(change), change


@pytest.fixture(scope="module")
def plans(before: Schedule, reported: Answer) -> dict[str, tuple[Schedule, Change]]:
    case = open_case(before, report(before))
    push = reported.way("push")
    assert push is not None
    assert push.schedule is not None
    return {
        "push": (push.schedule, push.change),
        "A": by_hand(case, {"12": "67 68", "14": "42 44", "13": "47", "18": "48"}),
        "B": by_hand(case, {"15": "42 44 67", "17": "68", "18": "52 49 50"}),
    }


def stands(schedule: Schedule, name: str) -> tuple[str, str, str]:
    """Due, expected and slack of a deadline as the table writes them."""
    found = next(row for row in schedule.plan.deadlines.values() if row.name == name)
    times = schedule.deadlines[found.id]

    def day(at: int | None) -> str:
        assert at is not None
        local = finish_date(at, ZONE)
        return f"{local.day}.{local.month}"

    return day(times.due), day(times.expected), signed(times.slack_days)


@pytest.mark.parametrize("line", TABLE.strip().splitlines(), ids=lambda line: line.split(" |")[0])
def test_each_deadline_stands_as_the_story_says(
    before: Schedule, plans: dict[str, tuple[Schedule, Change]], line: str
) -> None:
    name, due, was, *ways = (part.strip() for part in line.split("|"))
    expected, slack = was.split()
    assert stands(before, name) == (due, expected, slack)
    for way, said in zip(("push", "A", "B"), ways, strict=True):
        found = stands(plans[way][0], name)
        if said == "=":
            assert found == (due, expected, slack), way
        elif said.startswith("due "):
            _, new_due, new_slack = said.split()
            moves_too = "return" in name
            assert found == (new_due, new_due if moves_too else expected, new_slack), way
        else:
            new_expected, new_slack = said.split()
            assert found == (due, new_expected, new_slack), way


@pytest.mark.parametrize("way", COUNTS)
def test_the_knock_on_has_the_story_s_counts(
    before: Schedule, plans: dict[str, tuple[Schedule, Change]], way: str
) -> None:
    schedule, change = plans[way]
    knock_on = compare(before, schedule, change)
    assert knock_on.tracked == 47
    counts = tuple(knock_on.count(state) for state in ("late", "squeezed", "moved", "relieved"))
    assert counts == COUNTS[way]
    assert len(knock_on.changes) == sum(COUNTS[way])


def test_what_is_owed_and_by_when(reported: Answer) -> None:
    plan = reported.after.plan
    owed = {plan.strip_label(plan.strips[found.strip_id]): found for found in reported.owed}
    # 2 3/8 and 6/8 of a page: 3 1/8 in all
    assert {label: found.eighths for label, found in owed.items()} == {"42": 19, "44": 6}
    assert {label: str(found.shoot_by) for label, found in owed.items()} == {"42": "2027-05-11", "44": "2027-05-18"}
    assert {label: str(found.at_latest) for label, found in owed.items()} == {"42": "2027-05-14", "44": "2027-05-21"}
    assert [plan.name_of(ref) for ref in owed["42"].shoot_by_why] == ["Turnover Sc 42, salt-pan flood"]
    assert [plan.name_of(ref) for ref in owed["42"].at_latest_why] == [
        "Marsh permit, Salt Pans",
        "3 Tomas (Quintero), stop date",
    ]


def test_the_push_slides_days_18_to_32_but_the_locked_one(before: Schedule, reported: Answer) -> None:
    push = reported.way("push")
    assert push is not None
    assert push.possible
    assert push.title == "Push to Day 18"
    assert push.moved == 49
    assert push.newly_late == 2
    after = push.schedule
    assert after is not None
    locked = [session for session in before.plan.sessions.values() if session.locked]
    assert {before.plan.session_labels()[session.id] for session in locked} == {"13", "14", "15", "16", "17", "21"}
    for session in locked:
        assert after.plan.strips_of(session.id) == before.plan.strips_of(session.id)
    day18, day33 = find_session(after.plan, "18"), find_session(after.plan, "33")
    scenes = [strip for strip in after.plan.strips_of(day18.id) if strip.kind == "scene"]
    assert [after.plan.strip_label(strip) for strip in scenes] == ["42", "44"]
    assert day33.day.isoformat() == "2027-06-04"


def test_next_unlocks_two_days_and_the_ferry_gives_up_two_scenes(reported: Answer) -> None:
    found = reported.way("next")
    assert found is not None
    assert found.possible
    labels = reported.before.plan.session_labels()
    assert {labels[session] for session in found.unlocks} == {"13", "14"}
    assert found.detail == "Sc 42 and 44 play Day 14; Sc 47 on Day 13; Sc 48 on Day 18"
    assert found.newly_late == 0
    assert found.moved == 4


def test_the_reserve_day_comes_too_late_for_the_permit(reported: Answer) -> None:
    found = reported.way("reserve")
    assert found is not None
    assert not found.possible
    assert re.search(r"ends Fri 14 May; Day 33 is Fri 4 Jun|ends Fri 21 May; Day 33 is Fri 4 Jun", found.why_not)


def test_ways_come_owed_first_then_possible_by_newly_late(reported: Answer) -> None:
    assert [way.name for way in reported.ways] == ["owed", "next", "push", "reserve"]


def test_a_day_of_its_own_has_a_meal_and_says_where_it_plays(reported: Answer) -> None:
    # Day 12's hours: call 07:00, shooting 07:50. Sc 42 to 12:20, the meal to 13:20, Sc 44 to 14:40: a meal within six
    # hours.
    push = reported.way("push")
    assert push is not None
    assert push.schedule is not None
    plan = push.schedule.plan
    day18 = find_session(plan, "18")
    assert [(plan.strip_label(strip), strip.minutes) for strip in plan.strips_of(day18.id)][1] == ("Lunch", 60)
    assert day18.heading == ""  # no longer `Net Loft`


def test_a_day_that_changes_its_places_loses_its_typed_heading(reported: Answer) -> None:
    found = reported.way("next")
    assert found is not None
    assert found.schedule is not None
    before, after = reported.before.plan, found.schedule.plan
    day14 = find_session(before, "14")
    assert day14.heading == "Shingle Bank, Ferry"
    assert after.sessions[day14.id].heading == ""  # the Ferry has gone
    day12 = find_session(before, "12")
    assert after.sessions[day12.id].heading == "Salt Pans"  # Sc 41 was shot there
