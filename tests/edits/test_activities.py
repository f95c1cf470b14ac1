"""Edits of activities: progress, summary bars, links."""

from __future__ import annotations

from datetime import date

import pytest

from app.edits import activities as edits
from app.plan import rows as r
from app.plan.draft import Draft
from app.plan.errors import EditRefused
from app.plan.plan import Plan
from app.plan.units import at_local

WEEK: tuple[r.Spans, ...] = (((540, 1080),),) * 5 + ((), ())
DAY = 540
ONE, TWO, THREE = 201, 202, 203


def instant(day: int, minute: int = 540) -> int:
    return at_local(date(2027, 5, day), minute, "Europe/London")


@pytest.fixture
def draft() -> Draft:
    return Draft(
        Plan.of(
            [
                r.Production(1, "Reel", calendar_id=2, status_date=instant(12, 1080)),
                r.Calendar(2, "London", "Europe/London", WEEK),
                r.Department(11, "Post", 0),
                r.Activity(ONE, "Cut", 11, 4 * DAY, at=instant(10), rank=0),
                r.Activity(TWO, "Mix", 11, 2 * DAY, at=instant(17), rank=1, parent_id=ONE),
                r.Activity(THREE, "Master", 11, DAY, at=instant(19), rank=2, parent_id=TWO),
                r.Link(401, "activity", ONE, "activity", TWO),
                r.Link(402, "activity", ONE, "activity", TWO, "SS"),
            ]
        )
    )


def now(draft: Draft, activity: int) -> r.Activity:
    found = draft.now(r.Activity, activity)
    assert found is not None
    return found


# progress -------------------------------------------------------------------------------------------------------------
def test_started_is_a_fact_and_takes_back_not_started(draft: Draft):
    edits.not_started(draft, ONE)
    assert now(draft, ONE).not_started
    edits.start_activity(draft, ONE, instant(11))
    assert (now(draft, ONE).actual_start, now(draft, ONE).not_started) == (instant(11), False)


def test_finished_began_as_planned_unless_somebody_said_when(draft: Draft):
    edits.finish_activity(draft, ONE, instant(12, 1080), start=instant(10))
    row = now(draft, ONE)
    assert (row.actual_start, row.actual_finish, row.progress) == (instant(10), instant(12, 1080), 100)
    edits.not_started(draft, ONE)
    row = now(draft, ONE)
    assert (row.actual_start, row.actual_finish, row.progress, row.not_started) == (None, None, 0, True)


def test_nothing_happens_after_the_date_up_to_which_progress_is_reported(draft: Draft):
    with pytest.raises(EditRefused, match=r"Cut can't have started on Thu 13 May: progress is reported up to Wed 12"):
        edits.start_activity(draft, ONE, instant(13))
    with pytest.raises(EditRefused, match="Cut can't have finished on Thu 13 May"):
        edits.finish_activity(draft, ONE, instant(13, 1080), start=instant(10))
    assert not draft.change("")


def test_a_part_leaves_the_rest_to_do_and_all_or_none_of_it_settles(draft: Draft):
    edits.set_progress(draft, ONE, 75, instant(10), instant(13, 1080))
    row = now(draft, ONE)
    assert (row.progress, row.actual_start, row.remaining) == (75, instant(10), DAY)
    edits.set_progress(draft, ONE, 0, instant(10), instant(13, 1080))
    row = now(draft, ONE)
    assert (row.progress, row.actual_start, row.remaining) == (0, None, None)
    edits.set_progress(draft, ONE, 100, instant(10), instant(12, 1080))
    assert now(draft, ONE).actual_finish == instant(12, 1080)


@pytest.mark.parametrize("per_cent", [-1, 101])
def test_a_part_is_between_none_and_all(draft: Draft, per_cent: int):
    with pytest.raises(EditRefused, match=f"{per_cent} % is not between 0 and 100"):
        edits.set_progress(draft, ONE, per_cent, instant(10), instant(13))


# summary bars ---------------------------------------------------------------------------------------------------------
def test_a_bar_stands_under_another_or_under_none(draft: Draft):
    edits.set_parent(draft, THREE, ONE)
    assert now(draft, THREE).parent_id == ONE
    edits.set_parent(draft, THREE, None)
    assert now(draft, THREE).parent_id is None


@pytest.mark.parametrize(("under", "chain"), [(ONE, "Cut → Cut"), (TWO, "Cut → Mix → Cut"), (THREE, "Cut → Master")])
def test_nothing_stands_under_itself(draft: Draft, under: int, chain: str):
    with pytest.raises(EditRefused, match=f"Cut can't stand under itself: {chain}"):
        edits.set_parent(draft, ONE, under)
    assert not draft.change("")


def test_what_stood_under_a_deleted_bar_stands_where_that_stood(draft: Draft):
    edits.delete_activity(draft, TWO)
    assert now(draft, THREE).parent_id == ONE
    edits.delete_activity(draft, ONE)
    assert now(draft, THREE).parent_id is None
    draft.plan.validate()


# links and deadlines --------------------------------------------------------------------------------------------------
def test_two_links_alike_are_refused(draft: Draft):
    edits.set_link(draft, 402, "FF", DAY, "working")
    with pytest.raises(EditRefused, match="already linked that way"):
        edits.set_link(draft, 402, "FS", 0, "working")
    with pytest.raises(EditRefused, match="already linked that way"):
        edits.add_link(draft, ("activity", ONE), ("activity", TWO), "FF")


def test_what_work_waits_for_is_set_at_once_and_what_is_so_already_keeps_its_link(draft: Draft):
    wanted = [
        edits.Wait("activity", ONE, "SS", DAY),  # 402 gets a lag
        edits.Wait("activity", THREE, "FF"),  # new; 401 goes
    ]
    edits.set_waits(draft, TWO, wanted)
    links = draft.plan.links
    assert links[402] == r.Link(402, "activity", ONE, "activity", TWO, "SS", DAY)
    assert 401 not in links
    assert [(link.pred_id, link.type) for link in links.values() if link.id != 402] == [(THREE, "FF")]
    with pytest.raises(EditRefused, match="Mix waits for one thing twice in the same way"):
        edits.set_waits(draft, TWO, [edits.Wait("activity", ONE), edits.Wait("activity", ONE, lag=60)])


def test_a_rules_link_is_not_left_out_of_what_work_waits_for(draft: Draft):
    draft.put(r.LeadRule(601, "mix-after-cut", 11, "Mix", "lock"))
    draft.put(r.Link(403, "activity", ONE, "activity", THREE, rule_id=601))
    with pytest.raises(EditRefused, match="made by the lead rule “mix-after-cut”"):
        edits.set_waits(draft, THREE, [])
    edits.set_waits(draft, THREE, [edits.Wait("activity", ONE)])
    assert draft.plan.links[403].rule_id == 601


def test_a_deadline_is_made_for_work(draft: Draft):
    made = edits.add_deadline(draft, " Mix due ", 11, TWO, date(2027, 5, 20))
    row = draft.plan.deadlines[made]
    assert (row.name, row.expected_id, row.due_date, row.tracked) == ("Mix due", TWO, date(2027, 5, 20), True)
    draft.plan.validate()
