"""The laws of DESIGN 5 on whole plans: board, network, deadlines together."""

from __future__ import annotations

import random
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from app.engine import dirty
from app.engine.knockon import compare
from app.engine.schedule import Schedule, compute
from app.plan import rows as r
from app.plan.change import merge
from app.plan.plan import Plan
from tests.engine.plans import random_change, random_plan

SEEDS = st.integers(0, 10**6)


@settings(max_examples=150, deadline=None)
@given(SEEDS, st.lists(SEEDS, min_size=1, max_size=6))
def test_updating_after_any_sequence_of_edits_equals_computing_afresh(seed: int, edits: list[int]) -> None:
    kept = compute(random_plan(seed))
    for edit in edits:
        kept = kept.with_change(random_change(kept.plan, edit))
        fresh = compute(kept.plan)
        assert kept == fresh, kept.difference(fresh)


@settings(max_examples=60, deadline=None)
@given(SEEDS, st.lists(SEEDS, min_size=1, max_size=5))
def test_undoing_restores_the_very_same_rows_and_result(seed: int, edits: list[int]) -> None:
    before = compute(random_plan(seed))
    schedule, changes = before, []
    for edit in edits:
        changes.append(random_change(schedule.plan, edit))
        schedule = schedule.with_change(changes[-1])
    whole = merge("all", changes)
    assert before.plan.with_change(whole) == schedule.plan
    back = schedule.with_change(whole.inverse())
    assert back.plan == before.plan
    assert back == before, back.difference(before)


@settings(max_examples=60, deadline=None)
@given(SEEDS)
def test_dates_do_not_depend_on_the_order_in_which_rows_were_put_in(seed: int) -> None:
    plan = random_plan(seed)
    rows = [row for table in plan.tables.values() for row in table.values()]
    random.Random(seed).shuffle(rows)
    shuffled = compute(Plan.of(rows))
    for name in ("sessions", "strips", "deadlines"):
        assert getattr(shuffled, name) == getattr(compute(plan), name)
    assert dict(shuffled.activities) == dict(compute(plan).activities)


@settings(max_examples=60, deadline=None)
@given(SEEDS)
def test_dates_do_not_depend_on_names(seed: int) -> None:
    plan = random_plan(seed)
    rows = [
        replace(row, name=f"Z{len(str(row.id))} {row.name[::-1]}") if isinstance(row, r.Activity | r.Deadline) else row
        for table in plan.tables.values()
        for row in table.values()
    ]
    renamed = compute(Plan.of(rows))
    assert renamed == compute(plan), renamed.difference(compute(plan))


@settings(max_examples=60, deadline=None)
@given(SEEDS)
def test_dates_do_not_depend_on_ids(seed: int) -> None:
    """The activities exchange their ids; each keeps its dates."""
    plan = random_plan(seed)
    old = sorted(plan.activities)
    shuffled = random.Random(seed).sample(old, len(old))
    now = dict(zip(old, shuffled, strict=True))

    def renumbered(row: r.Row) -> r.Row:
        match row:
            case r.Activity():
                return replace(row, id=now[row.id])
            case r.Link():
                ends = {}
                for side in ("pred", "succ"):
                    if getattr(row, f"{side}_kind") == "activity":
                        ends[f"{side}_id"] = now[getattr(row, f"{side}_id")]
                return replace(row, **ends)
            case r.Deadline(expected_kind="activity"):
                return replace(row, expected_id=now[row.expected_id])
        return row

    before = compute(plan)
    after = compute(Plan.of([renumbered(row) for table in plan.tables.values() for row in table.values()]))
    assert after.deadlines == before.deadlines
    for activity_id in old:
        assert _placed(after.activities[now[activity_id]]) == _placed(before.activities[activity_id])


def _placed(times) -> tuple:  # type: ignore[no-untyped-def, type-arg]
    return times.start, times.finish, times.early_start, times.early_finish, times.late_start, times.late_finish


@settings(max_examples=80, deadline=None)
@given(SEEDS)
def test_a_broken_link_is_always_a_conflict(seed: int) -> None:
    """No link is violated unless a placed, actual or hard end makes it so, and then it is reported."""
    schedule = compute(random_plan(seed))
    plan = schedule.plan
    reported = sum(conflict.kind == "link" for conflict in schedule.conflicts)
    broken = 0
    for link in plan.links.values():
        if link.lag or link.type != "FS" or link.pred_kind != "activity" or link.lag_unit == "days":
            continue
        finish = schedule.activities[link.pred_id].finish
        if link.succ_kind == "activity":
            start = schedule.activities[link.succ_id].start
            row = plan.activities[link.succ_id]
            free = row.position != "hard_start" and row.actual_start is None
            assert not free or start >= finish
        else:
            start_of = schedule.strips.get(link.succ_id) if link.succ_kind == "strip" else None
            session = schedule.anchor(link.succ_kind, link.succ_id)
            if start_of is not None:
                start = start_of.start
            elif session is not None:
                start = schedule.sessions[session].call
            else:
                continue
        broken += finish > start
    assert reported >= broken


@settings(max_examples=60, deadline=None)
@given(SEEDS)
def test_with_one_calendar_and_no_actuals_slack_is_at_least_total_float(seed: int) -> None:
    schedule = compute(random_plan(seed, calendars=1, actuals=False))
    calendar = schedule.calendar_of_department(10)
    for deadline in schedule.plan.deadlines.values():
        times = schedule.deadlines[deadline.id]
        if deadline.expected_kind != "activity" or times.slack_minutes is None:
            continue
        delivery = schedule.plan.activities[schedule.key_activity("delivery") or 0]
        if times.due_from == "network" and delivery.position == "hard_start":
            continue  # a delivery held after its due: the due still counts for slack, its place for the float
        activity = schedule.activities[deadline.expected_id]
        row = schedule.plan.activities[deadline.expected_id]
        if activity.late_finish is None or row.position in ("hard_start", "alap"):
            continue
        total_float = calendar.between(activity.early_finish, activity.late_finish)
        # late within the same working minute: slack says −1, the float is 0
        assert times.slack_minutes >= total_float or (times.slack_minutes, total_float) == (-1, 0)


@settings(max_examples=60, deadline=None)
@given(SEEDS, st.integers(0, 9), st.sampled_from((60, 600, 5000)))
def test_without_alap_delaying_one_node_never_brings_another_forward(seed: int, which: int, longer: int) -> None:
    before = compute(random_plan(seed, alap=False))
    row = before.plan.activities[400 + which]
    if row.actual_start is not None:
        return
    # lengthening is no delay: a node held by its finish would begin earlier
    later = replace(row, position="laid", at=before.activities[row.id].start + longer)
    beginning = min(times.call for times in before.sessions.values())
    if (later.at or 0) < min(beginning, *(a.at for a in before.plan.activities.values() if a.at is not None)):
        return  # laid before everything else, it would be the plan's beginning, from which others start
    change = before.plan.draft("later", lambda draft: draft.put(later))
    after = before.with_change(change)
    for activity_id, times in after.activities.items():
        assert times.finish >= before.activities[activity_id].finish


@settings(max_examples=80, deadline=None)
@given(SEEDS, SEEDS)
def test_a_knock_on_counts_exactly_the_tracked_deadlines_that_differ(seed: int, edit: int) -> None:
    before = compute(random_plan(seed))
    change = random_change(before.plan, edit)
    after = before.with_change(change)
    knock_on = compare(before, after, change)
    listed = {found.deadline_id for found in knock_on.changes}
    differing = {
        key
        for key, times in after.deadlines.items()
        if key in before.deadlines and _dates(times) != _dates(before.deadlines[key])
    }
    assert listed == differing
    for found in knock_on.changes:
        assert found.causes[-1].ref == ("deadlines", found.deadline_id)
        assert (found.state == "late") == (found.after.late and not found.after.owed)


def _dates(times) -> tuple:  # type: ignore[no-untyped-def, type-arg]
    return times.due, times.expected, times.owed


def test_every_kind_of_row_is_entered_in_the_table_of_what_a_change_makes_dirty() -> None:
    assert set(dirty.DIRTY) == set(r.ROW_TYPES)


def test_every_field_that_the_table_names_exists() -> None:
    for row_type, entries in dirty.DIRTY.items():
        for names in entries.values():
            for name in names.split():
                assert name in row_type.__dataclass_fields__, f"{row_type.__name__} has no {name}"


def test_a_change_of_nothing_keeps_the_times() -> None:
    schedule = compute(random_plan(1))
    row = next(iter(schedule.plan.people.values()), None) or r.Person(1, "Ada")
    change = schedule.plan.draft("new person", lambda draft: draft.put(row))
    after = schedule.with_change(change)
    assert isinstance(after, Schedule)
    assert after.deadlines is schedule.deadlines
