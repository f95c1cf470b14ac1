"""The calendar read back: sessions and dues, stable UIDs, nothing of contracts."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from icalendar import Calendar, Event

from app.engine.schedule import compute
from app.plan import rows as r
from app.plan.draft import Draft
from app.reports.calendar_file import calendar_file
from tests.reports import salt_day as day
from tests.reports.test_documents import sample_plan


def events(content: bytes) -> dict[str, Event]:
    found = [event for event in Calendar.from_ical(content).walk("VEVENT") if isinstance(event, Event)]
    by_uid = {str(event["uid"]): event for event in found}
    assert len(by_uid) == len(found)
    return by_uid


def test_sessions_have_their_hours_and_scenes() -> None:
    found = events(calendar_file(compute(day.plan())))
    event = found[f"session-{day.DAY2}@coverset"]
    assert event["dtstart"].dt == datetime(2027, 5, 6, 10, 15, tzinfo=UTC)  # 11:15 in London
    assert event["dtend"].dt == datetime(2027, 5, 6, 20, 15, tzinfo=UTC)
    assert str(event["summary"]) == "Day 2, MV Alde Star"
    assert "45 INT. FERRY SALOON" in str(event["description"])
    assert f"session-{day.RESERVE}@coverset" not in found  # no strips: nothing to come for


def test_a_department_has_its_own_call_and_its_deadlines_alone() -> None:
    plan = sample_plan("feature")
    vfx = next(d for d in plan.departments.values() if d.name == "VFX")
    found = events(calendar_file(compute(plan), department_id=vfx.id))
    dues = {str(event["summary"]): event["dtstart"].dt for uid, event in found.items() if uid.startswith("deadline")}
    assert dues["Due: Turnover Sc 42, salt-pan flood"] == date(2027, 5, 25)
    assert len([name for name in dues if "Temps" in name]) == 1
    assert not any("Picture lock" in name for name in dues)
    camera = next(key for key, department in day.plan().departments.items() if department.name == "Camera")
    own = events(calendar_file(compute(day.plan()), department_id=camera))
    event = own[f"session-{day.DAY2}-department-{camera}@coverset"]
    assert event["dtstart"].dt == datetime(2027, 5, 6, 9, 45, tzinfo=UTC)  # 30 minutes before the unit
    assert event["dtend"].dt == datetime(2027, 5, 6, 21, 0, tzinfo=UTC)  # 45 minutes after wrap


def test_a_moved_session_keeps_its_uid_and_says_that_it_is_newer() -> None:
    plan = day.plan()
    moved = plan.draft("Move", lambda d: d.put(replace(plan.sessions[day.DAY2], day=date(2027, 5, 8))))
    before = events(calendar_file(compute(plan), at=30_000_000, sequence=3))
    after = events(calendar_file(compute(plan.with_change(moved)), at=30_000_060, sequence=4))
    assert set(before) == set(after)
    uid = f"session-{day.DAY2}@coverset"
    assert after[uid]["dtstart"].dt.date() == date(2027, 5, 8)
    assert (before[uid]["sequence"], after[uid]["sequence"]) == (3, 4)
    assert after[uid]["dtstamp"].dt > before[uid]["dtstamp"].dt


def test_contracts_are_not_told_and_hostile_names_stay_one_line() -> None:
    plan = day.plan()

    def edit(draft: Draft) -> None:
        draft.put(r.Clearance(900, "Wren, stop date", kind="contract", valid_to=date(2027, 5, 14), element_id=211))
        draft.put(r.Deadline(910, "Wren, stop date", 1, "window", clearance_id=900))
        draft.put(r.Deadline(911, "A\r\nBEGIN:VEVENT;,\\", 1, due_date=date(2027, 5, 12), expected_kind="wrap"))

    found = events(calendar_file(compute(plan.with_change(plan.draft("Papers", edit)))))
    assert "deadline-910@coverset" not in found
    assert "stop date" not in str(found).casefold()
    assert str(found["deadline-911@coverset"]["summary"]).startswith("Due: A")
    assert len([uid for uid in found if uid.startswith("deadline")]) == 1
