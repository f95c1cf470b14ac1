"""Deadlines: due, expected and slack of each, from the board, the network and typed dates (DESIGN 5, Days and
Deadlines)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.engine.calendars import Working
from app.engine.values import DeadlineTimes, DueFrom
from app.plan import rows as r

if TYPE_CHECKING:
    from app.engine.schedule import Schedule

NO_TIMES = DeadlineTimes(None, None, None, None)


def offset_before(calendar: Working, session: r.Session, call: int, offset: int, unit: r.OffsetUnit) -> int:
    """The instant `offset` before a session.

    wd: end of the n-th working day before its date, 0 its call; cd, wk: local midnight at the end of that date; h:
    by the clock.
    """
    day = session.day.toordinal()
    if unit == "h":
        return call - 60 * offset
    if offset == 0:
        return call
    if unit == "wd":
        return calendar.day_end(calendar.nth_before(day, offset))
    return calendar.midnight(day - offset * (7 if unit == "wk" else 1))


def offset_after(calendar: Working, day: int, end: int, offset: int, unit: r.OffsetUnit) -> int:
    """The instant `offset` after something that ends at `end` and belongs to a date (ordinal).

    wd: end of the n-th working day after the date, 0 the end itself; wk: five working days each; cd: local midnight
    at the end of that date; h: by the clock.
    """
    if unit == "h":
        return end + 60 * offset
    if offset == 0:
        return end
    if unit == "cd":
        return calendar.midnight(day + offset)
    return calendar.day_end(calendar.nth_after(day, offset * (5 if unit == "wk" else 1)))


def slack(calendar: Working, expected: int, due: int) -> tuple[int, int]:
    """(working minutes, working days) from expected to due; where late but 0 minutes, −1 minute."""
    minutes = calendar.between(expected, due)
    if expected > due and minutes >= 0:
        minutes = -1
    return minutes, calendar.working_days_between(expected, due)


def due_of(schedule: Schedule, deadline: r.Deadline) -> DeadlineTimes:
    """What is known of the due before the network is solved: only `due`, `due_from`, `due_session`, `owed` are filled.

    Dues that follow an activity, or that come from lock, delivery or release, are not known yet.
    """
    plan = schedule.plan
    calendar = schedule.calendar_of_department(deadline.department_id)
    clearance = plan.clearances.get(deadline.clearance_id) if deadline.clearance_id is not None else None
    if deadline.source == "window" and clearance is not None and clearance.valid_to is not None:
        return DeadlineTimes(calendar.midnight(clearance.valid_to.toordinal()), None, None, None, "window")
    if deadline.source == "from" and clearance is not None:
        session_id, owed = _needing(schedule, deadline, clearance, first=True)
        if session_id is None:
            return DeadlineTimes(None, None, None, None, "window", owed=owed)
        return DeadlineTimes(schedule.sessions[session_id].call, None, None, None, "window", session_id)
    if deadline.due_date is not None:
        day = deadline.due_date.toordinal()
        due = calendar.midnight(day) if deadline.source == "window" else calendar.last_on_or_before(day)
        return DeadlineTimes(due, None, None, None, "date")
    if deadline.due_kind is not None and deadline.due_kind not in ("activity", "lock", "delivery", "release"):
        session_id = schedule.anchor(deadline.due_kind, deadline.due_id)
        if session_id is None:
            owed = schedule.anchor_owed(deadline.due_kind, deadline.due_id)
            return DeadlineTimes(None, None, None, None, "anchor", owed=owed)
        session, times = plan.sessions[session_id], schedule.sessions[session_id]
        if deadline.due_side == "before":
            due = offset_before(calendar, session, times.call, deadline.offset, deadline.offset_unit)
        else:
            day = session.day.toordinal()
            due = offset_after(calendar, day, times.end, deadline.offset, deadline.offset_unit)
        return DeadlineTimes(due, None, None, None, "anchor", session_id)
    if deadline.promised is not None and deadline.due_kind is None and not schedule.leads_to_key(deadline):
        return DeadlineTimes(deadline.promised, None, None, None, "promised")
    return NO_TIMES


def _needing(schedule: Schedule, deadline: r.Deadline, clearance: r.Clearance, first: bool) -> tuple[int | None, bool]:
    """The first or last session that needs a clearance, and whether it hangs on an owed strip."""
    if clearance.element_id is not None:
        kind, end = ("first" if first else "last"), clearance.element_id
    elif clearance.scene_id is not None:
        kind, end = ("scene_first" if first else "scene_last"), clearance.scene_id
    else:
        kind, end = deadline.expected_kind, deadline.expected_id
    return schedule.anchor(kind, end), schedule.anchor_owed(kind, end)


def times_of(schedule: Schedule, deadline: r.Deadline, due: DeadlineTimes) -> DeadlineTimes:
    """Due, expected and slack, once the network is solved. `due`: what `due_of` said."""
    plan = schedule.plan
    calendar = schedule.calendar_of_department(deadline.department_id)
    clearance = plan.clearances.get(deadline.clearance_id) if deadline.clearance_id is not None else None
    due_at, due_from, owed = due.due, due.due_from, due.owed
    if due_at is None and not owed and due_from == "none":
        due_at, due_from, owed = _network_due(schedule, deadline, calendar)
    expected: int | None = None
    expected_session: int | None = None
    if deadline.source == "from" and clearance is not None:
        if clearance.valid_from is not None:
            expected = calendar.midnight(clearance.valid_from.toordinal() - 1)
    elif deadline.source == "window" and clearance is not None:
        expected_session, hidden = _needing(schedule, deadline, clearance, first=False)
        owed = owed or hidden
        expected = schedule.sessions[expected_session].end if expected_session is not None else None
    elif deadline.expected_kind == "activity":
        expected, hidden = schedule.expected_finish(deadline.expected_id)
        owed = owed or hidden
    elif deadline.expected_kind in ("lock", "delivery", "release"):
        activity_id = schedule.key_activity(deadline.expected_kind)
        if activity_id is not None:
            expected, hidden = schedule.expected_finish(activity_id)
            owed = owed or hidden
    elif deadline.expected_kind == "strip":
        strip = plan.strips.get(deadline.expected_id)
        found = schedule.strips.get(deadline.expected_id)
        expected = found.end if found else None
        expected_session = strip.session_id if strip else None
    else:
        expected_session = schedule.anchor(deadline.expected_kind, deadline.expected_id)
        owed = owed or schedule.anchor_owed(deadline.expected_kind, deadline.expected_id)
        expected = schedule.sessions[expected_session].end if expected_session is not None else None
    if due_at is None or expected is None:
        return DeadlineTimes(due_at, expected, None, None, due_from, due.due_session, expected_session, owed)
    minutes, days = slack(calendar, expected, due_at)
    return DeadlineTimes(due_at, expected, minutes, days, due_from, due.due_session, expected_session, owed)


def _network_due(schedule: Schedule, deadline: r.Deadline, calendar: Working) -> tuple[int | None, DueFrom, bool]:
    """A due that follows an activity, or comes back from lock, delivery or release, or was promised."""
    if deadline.due_kind is not None:
        activity_id = deadline.due_id if deadline.due_kind == "activity" else schedule.key_activity(deadline.due_kind)
        if activity_id is None:
            return None, "anchor", False
        finish, owed = schedule.expected_finish(activity_id)
        if finish is None:
            return None, "anchor", owed
        day = calendar.finish_date(finish)
        if deadline.due_side == "after":
            return offset_after(calendar, day, finish, deadline.offset, deadline.offset_unit), "anchor", False
        if deadline.offset_unit == "h":
            return finish - 60 * deadline.offset, "anchor", False
        if deadline.offset == 0:
            return finish, "anchor", False
        if deadline.offset_unit == "wd":
            return calendar.day_end(calendar.nth_before(day, deadline.offset)), "anchor", False
        days = deadline.offset * (7 if deadline.offset_unit == "wk" else 1)
        return calendar.midnight(day - days), "anchor", False
    if deadline.source == "after" and deadline.expected_kind == "activity":
        late = schedule.late_from_keys(deadline.expected_id)
        if late is not None:
            return late, "network", False
    if deadline.promised is not None:
        return deadline.promised, "promised", False
    return None, "none", False
