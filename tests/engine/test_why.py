"""Why work stands where it stands, what waits for it, the chain that decides the end, and what is only assumed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.engine import why
from app.engine.asked import to_be_asked
from app.engine.extent import extent
from app.engine.schedule import Schedule, compute
from app.engine.values import Bound, Step
from app.plan import rows as r
from app.plan.plan import Plan
from app.plan.units import at_local

ZONE = "Europe/London"
WEEK: tuple[r.Spans, ...] = (((540, 1080),),) * 5 + ((), ())
DAY = 540
SCENE, STRIP, SESSION, CUT, MIX, MASTER, LOOSE = 81, 91, 51, 201, 202, 203, 204


def instant(day: int, minute: int = 540) -> int:
    return at_local(date(2027, 5, day), minute, ZONE)


def schedule(**changes: dict[int, r.Row]) -> Schedule:
    """Sc 1 on Mon 10 May → cut, 3 days → mix, 2 days → delivery; loose work of a day beside the mix."""
    rows: list[r.Row] = [
        r.Production(1, "Reel", calendar_id=2, status_date=instant(12, 1080)),
        r.Calendar(2, "London", ZONE, WEEK),
        r.Unit(41, "Main unit", 0),
        r.Session(SESSION, 41, date(2027, 5, 10), label="1"),
        r.Scene(SCENE, "1", 0, eighths=8),
        r.Strip(STRIP, scene_id=SCENE, session_id=SESSION),
        r.Activity(CUT, "Cut", duration=3 * DAY, position="asap", rank=0),
        r.Activity(MIX, "Mix", duration=2 * DAY, position="asap", rank=1),
        r.Activity(MASTER, "Delivery", duration=0, position="asap", key="delivery", rank=2),
        r.Activity(LOOSE, "Captions", duration=DAY, at=instant(14), rank=3),
        r.Link(401, "scene_last", SCENE, "activity", CUT),
        r.Link(402, "activity", CUT, "activity", MIX),
        r.Link(403, "activity", MIX, "delivery", 0),
        r.Link(404, "activity", LOOSE, "activity", MASTER),
    ]
    changed = changes.get("rows", {})
    return compute(Plan.of([changed.get(row.id, row) for row in rows]))


def activity(step: Step) -> int:
    assert step.ref is not None
    return step.ref[1]


def test_a_chain_leads_from_the_board_to_the_work():
    chain = why.binding_chain(schedule(), MASTER)
    assert [step.kind for step in chain] == ["session", "activity", "activity", "activity"]
    assert chain[0].ref == ("sessions", SESSION)
    assert [activity(step) for step in chain[1:]] == [CUT, MIX, MASTER]
    assert [step.link_id for step in chain] == [None, 401, 402, 403]
    assert chain[1].at == instant(11)  # Tue 11 May, the morning after
    assert why.root_bound(schedule(), chain) == Bound("placed")


def test_work_that_nothing_holds_is_its_own_chain():
    computed = schedule()
    chain = why.binding_chain(computed, LOOSE)
    assert [activity(step) for step in chain] == [LOOSE]
    assert why.root_bound(computed, chain).kind == "laid"


def test_a_started_one_is_where_it_began():
    begun = r.Activity(MIX, "Mix", duration=2 * DAY, actual_start=instant(12), rank=1)
    computed = schedule(rows={MIX: begun})
    assert [activity(step) for step in why.binding_chain(computed, MIX)] == [MIX]
    assert why.root_bound(computed, why.binding_chain(computed, MIX)).kind == "actual"


def test_as_late_as_possible_is_held_by_its_successor():
    late = r.Activity(LOOSE, "Captions", duration=DAY, position="alap", rank=3)
    computed = schedule(rows={LOOSE: late})
    chain = why.binding_chain(computed, LOOSE)
    assert [activity(step) for step in chain[-2:]] == [MASTER, LOOSE]
    assert chain[0].ref == ("sessions", SESSION)


def test_what_waits_is_told_with_the_link_and_whether_it_is_held():
    computed = schedule()
    waits = why.waiting(computed, CUT)
    assert [(activity(step), step.link_id) for step in waits] == [(MIX, 402)]
    assert why.holds(computed, waits[0])
    captions = why.waiting(computed, LOOSE)
    assert [activity(step) for step in captions] == [MASTER]
    assert not why.holds(computed, captions[0])  # the mix ends on Mon 17 May, the captions on Fri 14 May
    assert [activity(step) for step in why.waiting(computed, MIX)] == [MASTER]  # by its key
    assert why.waiting(computed, MASTER) == ()


def test_a_session_that_waits_is_told_with_its_call():
    link = r.Link(404, "activity", LOOSE, "session", SESSION)
    (step,) = why.waiting(schedule(rows={404: link}), LOOSE)
    assert (step.kind, step.ref, step.at) == ("session", ("sessions", SESSION), instant(10, 480))


@pytest.mark.parametrize(
    ("start", "expected"),
    [(14, {CUT, MIX, MASTER}), (17, {CUT, MIX, MASTER, LOOSE}), (18, {MASTER, LOOSE})],
)
def test_the_critical_chain_has_no_float_to_the_delivery(start: int, expected: set[int]):
    loose = r.Activity(LOOSE, "Captions", duration=DAY, at=instant(start), rank=3)
    assert why.critical(schedule(rows={LOOSE: loose})) == frozenset(expected)


def test_without_a_delivery_the_last_finish_counts():
    plain = r.Activity(MASTER, "Delivery", duration=0, position="asap", rank=2)
    link = r.Link(403, "activity", MIX, "activity", MASTER)
    assert why.critical(schedule(rows={MASTER: plain, 403: link})) == frozenset({CUT, MIX, MASTER})


def test_what_should_be_done_and_nobody_has_spoken_of_is_to_be_asked():
    computed = schedule()
    assert to_be_asked(computed) == ()
    cut = computed.plan.activities[CUT]
    later = compute(computed.plan, instant(14, 600))  # the cut ends on Thu 13 May
    assert to_be_asked(later) == (CUT,)
    for said in ({"not_started": True}, {"progress": 20}, {"actual_start": instant(11)}):
        spoken = schedule(rows={CUT: replace(cut, **said)})
        assert CUT not in to_be_asked(compute(spoken.plan, instant(14, 600)))
    assert to_be_asked(compute(computed.plan, instant(20))) == (CUT, LOOSE, MIX, MASTER)


def test_a_schedule_reaches_from_its_first_to_its_last_thing():
    assert extent(schedule()) == (instant(10, 480), instant(17, 1080))  # the call of Mon 10 May; Tue 11 + 5 days
    late = r.Activity(LOOSE, "Captions", duration=DAY, at=instant(4), rank=3)
    assert extent(schedule(rows={LOOSE: late}))[0] == instant(4)


def test_what_has_no_time_reaches_nowhere():
    owed = r.Strip(STRIP, scene_id=SCENE, session_id=None, lost_by=301)
    plan = schedule().plan
    rows: list[r.Row] = [row for table in plan.tables.values() for row in table.values() if row.id != STRIP]
    computed = compute(Plan.of([*rows, owed, r.Delay(301, "weather", session_id=SESSION)]))
    assert computed.activities[CUT].unknown
    assert extent(computed) == (instant(10, 480), instant(14, 1080))  # the captions alone have a time


def test_nothing_reaches_nowhere():
    empty = compute(Plan.of([r.Production(1, "Reel", calendar_id=2), r.Calendar(2, "London", ZONE, WEEK)]))
    assert extent(empty) == (0, 0)


def test_a_delivery_that_is_laid_later_is_decided_by_the_chain_with_the_least_float():
    laid = r.Activity(MASTER, "Delivery", duration=0, at=instant(21, 1080), key="delivery", rank=2)
    computed = schedule(rows={MASTER: laid})
    assert computed.activities[MASTER].start == instant(21, 1080)  # nothing holds it: the mix ends on Mon 17 May
    assert why.critical(computed) == frozenset({CUT, MIX, MASTER})  # four days; the captions have five
