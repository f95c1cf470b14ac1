"""Sentences: the wording of the story, on values worked by hand."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

import pytest

from app.engine.knockon import compare
from app.engine.schedule import Schedule, compute
from app.engine.values import Conflict, DeadlineChange, DeadlineState, DeadlineTimes, KnockOn, StripMove
from app.plan import rows as r
from app.plan.change import Change, Ref
from app.plan.draft import Draft
from app.plan.plan import Plan
from app.plan.units import at_local
from app.reports import sentences as say

LONDON = "Europe/London"
DAY12, DAY18, RESERVE, SC42, SC44, TURNOVER, DUE, PERMIT, STOP, DELAY = 112, 118, 133, 42, 44, 5, 6, 7, 8, 9


def minute(day: int, hours: int, minutes: int = 0) -> int:
    """The instant of a time in May 2027."""
    return at_local(date(2027, 5, day), hours * 60 + minutes, LONDON)


def salt_road() -> Plan:
    """Sc 42 on Wed 5 May; the turnover is due Tue 25 May, the permit ends Fri 14 May; 3 and 31 May are holidays."""
    week = ((540, 1080),)
    return Plan.of(
        [
            r.Production(1, "The Salt Road", calendar_id=1),
            r.Calendar(1, "Working week", LONDON, (week,) * 5 + ((),) * 2),
            r.DayException(1, 1, date(2027, 5, 3)),
            r.DayException(2, 1, date(2027, 5, 31)),
            r.Department(1, "VFX", 0),
            r.Department(2, "Locations", 1),
            r.Unit(1, "Main unit", 0, calendar_id=1),
            r.Session(DAY12, 1, date(2027, 5, 5), call=420, label="12"),
            r.Session(DAY18, 1, date(2027, 5, 13), call=420, label="18"),
            r.Session(RESERVE, 1, date(2027, 5, 14), call=420, kind="reserve"),
            r.Element(1, "set", "Salt Pans"),
            r.Element(3, "cast", "Tomas", "3", actor="Rafael Quintero"),
            r.Scene(SC42, "42", 42, ie="EXT", set_id=1, eighths=19),
            r.Scene(SC44, "44", 44, ie="EXT", set_id=1, eighths=6),
            r.Scene(60, "60", 60, ie="INT", eighths=8),
            r.Strip(SC42, scene_id=SC42, session_id=DAY12, rank=1, minutes=240),
            r.Strip(SC44, scene_id=SC44, session_id=DAY12, rank=2, minutes=110),
            r.Strip(60, scene_id=60, session_id=DAY18, rank=1, minutes=60),
            r.Need(1, SC42, 3),
            r.LeadRule(
                1, "turnover", 1, "Turnover {subject}", "each", "after", 10, subject="scene", condition="vfx", work=10,
                tracked=True,
            ),
            r.Activity(TURNOVER, "Turnover Sc 42, salt-pan flood", 1, 10 * 540, "asap", rule_id=1, subject_id=SC42),
            r.Link(1, "scene_last", SC42, "activity", TURNOVER, lag_unit="days", rule_id=1),
            r.Deadline(
                DUE, "Turnover Sc 42, salt-pan flood", 1, "after", expected_id=TURNOVER, due_date=date(2027, 5, 25),
                rule_id=1, subject_id=SC42, agreed="Agreed with Halide Post, fixed",
            ),
            r.Clearance(PERMIT, "Marsh permit, Salt Pans", department_id=2, valid_to=date(2027, 5, 14), element_id=1),
            r.Clearance(STOP, "3 Tomas, stop date", "contract", 2, valid_to=date(2027, 5, 14), element_id=3),
            r.Deadline(PERMIT, "Marsh permit, Salt Pans", 2, "window", clearance_id=PERMIT),
        ]
    )  # fmt: skip


def rain(plan: Plan, **fields: object) -> r.Delay:
    delay = r.Delay(DELAY, "weather", DAY12, start=minute(5, 14, 10), lost=((SC42, 240, 19), (SC44, 110, 6)))
    return replace(delay, **fields)  # type: ignore[arg-type]


def pushed(plan: Plan) -> Change:
    """Day 12 rained off; 42 and 44 play Day 18, what was there slides to the reserve day."""

    def edit(draft: Draft) -> None:
        draft.put(rain(plan))
        with draft.because(("delays", DELAY)):
            draft.put(replace(plan.strips[SC42], session_id=DAY18, rank=-2))
            draft.put(replace(plan.strips[SC44], session_id=DAY18, rank=-1))
        draft.put(replace(plan.strips[60], session_id=RESERVE), because=("strips", SC42))

    return plan.draft("Push to Day 18", edit)


def change_of(knock_on: KnockOn, deadline_id: int) -> DeadlineChange:
    return next(change for change in knock_on.changes if change.deadline_id == deadline_id)


# the delay ------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("fields", "headline"),
    [
        ({}, "Day 12 rained off from 14:10"),
        ({"reason": "illness"}, "Day 12 stopped by illness from 14:10"),
        ({"reason": "location"}, "Day 12 without its location from 14:10"),
        ({"reason": "equipment"}, "Day 12 stopped by equipment from 14:10"),
        ({"reason": "other"}, "Day 12 stopped from 14:10"),
        ({"until": minute(5, 16)}, "Day 12 rained off from 14:10 to 16:00"),
        ({"start": minute(5, 7)}, "Day 12 rained off"),  # at its call: the whole day
        ({"start": None}, "Day 12 rained off"),
        ({"session_id": None, "start": None}, "Sc 42 and 44 rained off"),
        (
            {"session_id": None, "activity_id": TURNOVER, "days": 3, "reason": "illness"},
            "Turnover Sc 42, salt-pan flood held up 3 working days by illness",
        ),
        (
            {"session_id": None, "clearance_id": PERMIT, "reason": "paper", "days": 1},
            "Marsh permit, Salt Pans held up 1 working day by a refused paper",
        ),
    ],
)
def test_a_delay_says_what_happened_and_from_when(fields: dict[str, object], headline: str) -> None:
    plan = salt_road()
    assert say.delay_headline(plan, rain(plan, **fields)) == headline


def test_a_delays_detail_says_who_waited_and_when_it_was_reported() -> None:
    plan = salt_road()
    delay = rain(plan, waiting_since=minute(5, 11, 30), reported_at=minute(5, 14, 12), reported_by="Greta Lindqvist")
    assert say.delay_detail(plan, delay) == "Wed 5 May, waiting since 11:30, reported 14:12 by Greta Lindqvist"


# owed -----------------------------------------------------------------------------------------------------------------
@dataclass(frozen=True)
class Owed:
    strip_id: int = SC42
    eighths: int = 19
    shoot_by: date | None = date(2027, 5, 11)
    shoot_by_why: tuple[Ref, ...] = (("deadlines", DUE),)
    at_latest: date | None = date(2027, 5, 14)
    at_latest_why: tuple[Ref, ...] = (("clearances", PERMIT), ("clearances", STOP))


@pytest.mark.parametrize(
    ("owed", "sentence"),
    [
        (Owed(), "Sc 42: by Tue 11 May or VFX is late; by Fri 14 May or not at all (marsh permit, Cast 3)"),
        (Owed(at_latest=None, at_latest_why=()), "Sc 42: by Tue 11 May or VFX is late"),
        (
            Owed(shoot_by=None, shoot_by_why=(), at_latest_why=(("deadlines", PERMIT),)),
            "Sc 42: by Fri 14 May or not at all (marsh permit)",
        ),
        (
            Owed(shoot_by_why=(("deadlines", DUE), ("deadlines", PERMIT)), at_latest=None, at_latest_why=()),
            "Sc 42: by Tue 11 May or VFX and Locations are late",
        ),
        (Owed(shoot_by=None, shoot_by_why=(), at_latest=None, at_latest_why=()), "Sc 42: no date ends it"),
        (
            Owed(shoot_by=None, at_latest=None),
            "Sc 42: VFX is late on any later day; no day is left (marsh permit, Cast 3)",
        ),
    ],
)
def test_an_owed_scene_says_by_when_and_what_ends_it(owed: Owed, sentence: str) -> None:
    assert say.owed_sentence(salt_road(), owed) == sentence


# states ---------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("state", "days", "text"),
    [
        ("late", -2, "2 working days late"),
        ("late", -1, "1 working day late"),
        ("squeezed", 1, "squeezed to 1 working day"),
        ("squeezed", 0, "squeezed to 0 working days"),
        ("relieved", 6, "relieved to 6 working days"),
        ("relieved", -1, "relieved, still 1 working day late"),
        ("moved", 5, "moved, 5 working days left"),
        ("owed", None, "no day yet"),
    ],
)
def test_a_state_is_said_with_its_days(state: DeadlineState, days: int | None, text: str) -> None:
    known = DeadlineTimes(0, 0, 0, 4)
    assert say.state_text(DeadlineChange(1, state, False, known, DeadlineTimes(0, 0, 0, days))) == text


# causes ---------------------------------------------------------------------------------------------------------------
def compared() -> tuple[Schedule, Schedule, KnockOn]:
    before = compute(salt_road())
    change = pushed(before.plan)
    after = before.with_change(change)
    return before, after, compare(before, after, change)


def test_a_late_deadline_is_told_from_the_rain_to_its_date() -> None:
    # Thu 13 May + 10 working days: 14, 17–21, 24–27 May → Thu 27 May. Due Tue 25 May: Wed 26 and Thu 27 are 2 late.
    before, after, knock_on = compared()
    assert say.cause_sentences(before, after, change_of(knock_on, DUE)) == [
        "Day 12 rained off from 14:10",
        "Sc 42 plays Day 18, Thu 13 May",
        "Turnover 10 working days after shooting (lead rule “VFX turnover”)",
        "Turnover Sc 42, salt-pan flood: Thu 27 May, 2 working days late",
    ]


def test_a_window_says_what_ends_and_when() -> None:
    # Last use Wed 5 May → Thu 13 May; the permit ends Fri 14 May: 1 working day left.
    before, after, knock_on = compared()
    told = say.cause_sentences(before, after, change_of(knock_on, PERMIT))
    assert told[0] == "Day 12 rained off from 14:10"
    assert told[-2:] == [
        "Last use moves; the permit ends Fri 14 May",
        "Marsh permit, Salt Pans: Thu 13 May, squeezed to 1 working day",
    ]


def test_the_panel_has_a_title_and_a_detail_for_each_step() -> None:
    before, after, knock_on = compared()
    change = change_of(knock_on, DUE)
    told = [say.cause(after.plan, after, step, before=before, change=change) for step in change.causes]
    assert told == [
        ("Day 12 rained off from 14:10", "Wed 5 May"),
        ("Sc 42 plays Day 18", "Thu 13 May"),
        ("Turnover 10 working days after shooting", "Lead rule “VFX turnover”"),
        ("Due Tue 25 May: 2 working days late", "Agreed with Halide Post, fixed"),
    ]


# conflicts ------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("conflict", "sentence"),
    [
        (
            Conflict("link", ("activities", TURNOVER), ("strips", SC42), 200),
            "Turnover Sc 42, salt-pan flood ends 3 h 20 after Sc 42 starts",
        ),
        (
            Conflict("window", ("sessions", DAY18), ("clearances", PERMIT), 3 * 1440, True),
            "Day 18, Thu 13 May, is 3 days outside Marsh permit, Salt Pans (to Fri 14 May)",
        ),
        (
            Conflict("rest", ("sessions", DAY12), ("sessions", DAY18), 45),
            "Rest between Day 12 and Day 18 is 45 minutes short",
        ),
        (
            Conflict("daylight", ("strips", SC42), ("sessions", DAY12), 35, note="DAY"),
            "Sc 42 07:00–11:00, shot as day, is 35 minutes outside the light of Day 12",
        ),
        (
            Conflict("daylight", ("strips", SC42), ("sessions", DAY12), 14, note="NIGHT"),
            "Sc 42 07:00–11:00, shot as night, plays 14 minutes in the daylight of Day 12",
        ),
    ],
)
def test_a_conflict_names_both_ends_and_by_how_much(conflict: Conflict, sentence: str) -> None:
    plan = salt_road()
    assert say.conflict_sentence(plan, compute(plan), conflict) == sentence


# the banner -----------------------------------------------------------------------------------------------------------
@dataclass(frozen=True)
class Way:
    name: str
    detail: str
    schedule: Schedule | None
    knock_on: KnockOn | None


@dataclass(frozen=True)
class Answer:
    before: Schedule
    after: Schedule
    delay_id: int
    owed: tuple[Owed, ...]
    nothing_late: bool = False


def answer(before: Schedule, **fields: object) -> Answer:
    """The delay recorded, nothing decided."""
    recorded = before.plan.draft("Rain", lambda draft: draft.put(rain(before.plan)))
    owed = (Owed(), Owed(SC44, 6, date(2027, 5, 18)))
    return replace(Answer(before, before.with_change(recorded), DELAY, owed), **fields)  # type: ignore[arg-type]


def test_the_banner_tells_what_is_owed_first() -> None:
    # 19 + 6 eighths = 25 = 3 pages and 1/8
    assert say.summary(answer(compute(salt_road()))) == (
        "Day 12 rained off from 14:10. Sc 42 and 44 owed, 3 1/8 pages: Sc 42 by Tue 11 May, Sc 44 by Tue 18 May."
    )


def test_the_banner_of_a_way_says_what_moves_and_the_new_wrap() -> None:
    before, after, knock_on = compared()
    way = Way("next", "Sc 42 and 44 play Day 18", after, knock_on)
    assert say.summary(answer(before), way) == (
        "Day 12 rained off from 14:10; Sc 42 and 44 lost. Sc 42 and 44 play Day 18; wrap Fri 14 May. 3 strips move."
    )


def test_a_push_is_told_by_the_days_that_slide() -> None:
    before, after, knock_on = compared()
    moves = (*knock_on.moves, StripMove(61, DAY12, DAY18))
    way = Way("push", "Sc 42 and 44 play Day 18, Days 12–18 slide one day", after, replace(knock_on, moves=moves))
    text = say.summary(answer(before), way)
    assert "lost. Days 12–18 slide one day; wrap Fri 14 May. 4 strips move." in text


def test_nothing_late_is_said_in_one_line() -> None:
    assert say.summary(answer(compute(salt_road()), nothing_late=True)) == "Nothing late. No change needed."
