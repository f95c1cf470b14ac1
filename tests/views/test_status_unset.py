"""No status date is set: what that hides is said where slack is read, and the window proposes to set it."""

from __future__ import annotations

from datetime import date

from app.edits.production import set_status_date
from app.plan import units
from app.views.dialogs import status_proposal
from app.views.knock_on.facts import about
from app.views.status_unset import passed_dues, said
from app.views.workspace import Workspace


def noon(workspace: Workspace, day: date) -> int:
    return units.at_local(day, 12 * 60, workspace.plan.production.zone)


def test_due_dates_that_have_passed_are_counted_and_proposed_before_the_shoot(workspace: Workspace) -> None:
    """The Weir shoots from Mon 19 April 2027: on the day before, what was due by then has passed unasked."""
    now = noon(workspace, date(2027, 4, 18))
    schedule = workspace.committed
    due = [
        key
        for key, times in schedule.deadlines.items()
        if schedule.plan.deadlines[key].tracked and times.due is not None and times.due < now
    ]
    assert len(due) > 1
    assert passed_dues(schedule, now) == len(due)
    text = f"Status date not set: {len(due)} due dates have passed, and nobody has said what is done"
    assert said(schedule, now) == text
    assert (
        status_proposal(workspace, now)
        == f"Progress has not been reported yet. {text}. Up to now, work planned before this moment counts as done."
    )
    assert workspace.as_of is None  # it never moves by itself


def test_once_it_is_set_nothing_is_said(workspace: Workspace) -> None:
    now = noon(workspace, date(2027, 4, 18))
    workspace.edit("Reported", lambda draft: set_status_date(draft, now))
    assert said(workspace.committed, now) == ""


def test_long_before_anything_is_due_nothing_is_said(workspace: Workspace) -> None:
    now = noon(workspace, date(2020, 1, 6))
    assert said(workspace.committed, now) == ""
    assert status_proposal(workspace, now) == ""


def test_a_strip_says_where_it_plays_and_no_empty_waits(workspace: Workspace) -> None:
    plan = workspace.plan
    strip = next(row for row in plan.strips.values() if row.kind == "scene" and row.session_id is not None)
    found = about(workspace.committed, [("strips", strip.id)])
    assert found is not None
    assert found.kind == "Strip on the board"
    if not (found.waits or found.waited):
        assert found.why == "It plays where the board puts it: no work is linked to it alone."
        assert not found.linked
