"""Laws of every answer to a delay, tried on random delays of the samples and of random plans (DESIGN 5)."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import replace
from functools import cache

from hypothesis import given, settings
from hypothesis import strategies as st

from app.edits.delays import DelayReport
from app.edits.recipe import sample_plan
from app.engine.board import strip_minutes
from app.engine.schedule import Schedule, compute
from app.plan import rows as r
from app.plan.errors import EditRefused
from app.plan.plan import Plan
from app.reports.sentences import cause_sentences, headline
from app.ways_out.quick import answer
from app.ways_out.way import Answer, Way
from tests.engine.plans import random_plan

SEEDS = st.integers(0, 10**6)


@cache
def sample(name: str) -> Schedule:
    return compute(sample_plan(name))


def random_report(schedule: Schedule, rnd: random.Random) -> DelayReport:
    """A delay of a session, whole, from a time, to a time or of some minutes; now and then of an activity."""
    plan = schedule.plan
    if rnd.random() < 0.15:
        return DelayReport("overrun", activity_id=rnd.choice(sorted(plan.activities)), days=rnd.choice((1, 3, 10)))
    session_id = rnd.choice(sorted(plan.sessions))
    start = schedule.sessions[session_id].call + rnd.randrange(0, 840, 30)
    scope: r.Scope = rnd.choice(("all", "exteriors"))
    match rnd.randrange(4):
        case 0:
            return DelayReport("weather", session_id, scope=scope)
        case 1:
            return DelayReport("weather", session_id, start, scope=scope)
        case 2:
            return DelayReport("weather", session_id, start, start + rnd.choice((30, 90, 240)), scope=scope)
        case _:
            return DelayReport("weather", session_id, minutes=rnd.choice((30, 90, 300, 900)), scope=scope)


def answered(seed: int, plan: Plan | None = None) -> tuple[Schedule, DelayReport, Answer]:
    """A random delay answered; every other time upon another delay that was only recorded, or as of some instant."""
    rnd = random.Random(seed)
    schedule = sample(rnd.choice(("feature", "album"))) if plan is None else compute(plan)
    if rnd.random() < 0.3:
        moment = rnd.choice(sorted(times.call for times in schedule.sessions.values())) + rnd.randrange(-300, 900)
        schedule = compute(schedule.plan, moment)
    if rnd.random() < 0.5:
        schedule = answer(schedule, random_report(schedule, rnd)).after
    report = random_report(schedule, rnd)
    return schedule, report, answer(schedule, report)


def computed(found: Answer) -> list[tuple[Way, Schedule]]:
    return [(way, way.schedule) for way in found.ways if way.schedule is not None]


def broken(schedule: Schedule) -> tuple[Counter[tuple[object, ...]], int]:
    """Hard rules that are broken: each paper, each strip's light, each strip in closed time; and nights too short."""
    hard = [conflict for conflict in schedule.conflicts if conflict.hard]
    rules = {(c.kind, c.what if c.kind == "window" else c.who) for c in hard if c.kind != "rest"}
    return Counter(rules), sum(conflict.kind == "rest" for conflict in hard)


@settings(max_examples=40, deadline=None)
@given(SEEDS)
def test_a_way_out_never_breaks_a_hard_rule_that_was_whole(seed: int) -> None:
    before, _report, found = answered(seed)
    rules, nights = broken(before)
    for way, after in computed(found):
        if way.possible and way.name not in ("owed", "slip"):
            new_rules, new_nights = broken(after)
            assert not new_rules - rules, way.detail
            assert new_nights <= nights, way.detail


@settings(max_examples=40, deadline=None)
@given(SEEDS)
def test_a_way_out_leaves_what_is_locked_shot_or_past(seed: int) -> None:
    before, report, found = answered(seed)
    plan = before.plan
    for way, after in computed(found):
        for session in plan.sessions.values():
            kept = session.locked and session.id not in way.unlocks and session.id != report.session_id
            past = before.as_of is not None and before.sessions[session.id].call <= before.as_of
            if kept or (past and session.id != report.session_id):
                assert after.plan.strips_of(session.id) == plan.strips_of(session.id), way.detail
        for strip in plan.strips.values():
            if strip.state == "shot":
                assert after.plan.strips[strip.id] == strip, way.detail


@settings(max_examples=40, deadline=None)
@given(SEEDS)
def test_no_minute_of_a_scene_is_lost_or_won(seed: int) -> None:
    before, _report, found = answered(seed)

    def minutes(plan: Plan) -> Counter[int]:
        total: Counter[int] = Counter()
        for strip in plan.strips.values():
            if strip.scene_id is not None:  # a day of its own may get a meal
                total[strip.scene_id] += strip_minutes(plan, strip)
        return total

    for way, after in computed(found):
        assert minutes(after.plan) == minutes(before.plan), way.detail


@settings(max_examples=40, deadline=None)
@given(SEEDS)
def test_after_a_way_nothing_that_the_delay_lost_is_owed(seed: int) -> None:
    _before, _report, found = answered(seed)
    for way, after in computed(found):
        owed = {strip.id for strip in after.plan.strips_of(None)} & {item.strip_id for item in found.owed}
        assert len(owed) == (len(found.owed) if way.name == "owed" else 0), way.detail


@settings(max_examples=40, deadline=None)
@given(SEEDS)
def test_what_moved_is_what_lies_elsewhere(seed: int) -> None:
    before, report, found = answered(seed)
    for way, after in computed(found):
        assert way.knock_on is not None
        expected = {}
        for strip in after.plan.strips.values():
            was = before.plan.strips.get(strip.id)
            old = was.session_id if was is not None else report.session_id  # a part owed comes from the day it was lost
            if strip.kind == "scene" and old != strip.session_id:
                expected[strip.id] = (old, strip.session_id)
        assert {move.strip_id: (move.before, move.after) for move in way.knock_on.moves} == expected


@settings(max_examples=60, deadline=None)
@given(SEEDS)
def test_every_chain_of_causes_begins_with_the_delay_and_ends_with_the_deadline(seed: int) -> None:
    before, _report, found = answered(seed)
    for way, after in computed(found):
        assert way.knock_on is not None
        for change in way.knock_on.changes:
            said = cause_sentences(before, after, change)
            assert change.causes[0].ref == ("delays", found.delay_id), said
            assert change.causes[-1].ref == ("deadlines", change.deadline_id), said
            assert len(change.causes) >= 3, said
            assert said[0] == headline(found)
            assert said[-1].startswith(after.plan.deadlines[change.deadline_id].name)
            assert len(set(said)) == len(said), said


@settings(max_examples=25, deadline=None)
@given(SEEDS)
def test_shoot_by_is_what_trying_every_later_day_finds(seed: int) -> None:
    before, report, found = answered(seed)
    if report.session_id is None:
        return
    lost_on = before.plan.sessions[report.session_id]
    late = {key for key, times in before.deadlines.items() if times.late}
    plan = found.after.plan
    for owed in found.owed[:2]:
        strip, tried = plan.strips[owed.strip_id], []
        for session in plan.session_order(lost_on.unit_id):
            if session.day > lost_on.day and session.kind in ("shoot", "recording", "reserve"):
                at_the_end = replace(strip, session_id=session.id, rank=1 << 60)
                rows = [*(row for table in plan.tables.values() for row in table.values() if row != strip), at_the_end]
                trial = compute(Plan.of(rows), before.as_of)
                newly = {k for k, times in trial.deadlines.items() if times.late and trial.plan.deadlines[k].tracked}
                tried.append((session.day, newly - late))
        good = [day for day, newly in tried if not newly]
        ends = bool(tried) and bool(tried[-1][1])  # else nothing ends it
        assert owed.shoot_by == (good[-1] if good and ends else None)
        assert bool(owed.shoot_by_why) == ends


@settings(max_examples=60, deadline=None)
@given(SEEDS, SEEDS)
def test_any_plan_answers_and_its_ways_are_as_computed_afresh(plan_seed: int, seed: int) -> None:
    try:
        before, _report, found = answered(seed, random_plan(plan_seed))
    except EditRefused:
        return
    for way, after in computed(found):
        assert before.plan.with_change(way.change) == after.plan
        fresh = compute(after.plan, after.as_of)
        assert after == fresh, after.difference(fresh)
    assert found.ways[0].name == "owed"
    assert found.ways[0].possible
