"""A calendar to subscribe to: sessions with their hours, deadlines on their dues; of all, or of one department.

Each event keeps its UID for good, and a SEQUENCE that grows with the history: a re-import updates and never doubles.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from icalendar import Calendar, Event

from app.engine.schedule import Schedule
from app.plan import rows as r
from app.plan import units
from app.plan.plan import Plan
from app.reports import scene_text as st
from app.reports.call_times import department_call
from app.reports.confidential import crew_name, is_contract
from app.reports.wording import due_date

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def calendar_file(schedule: Schedule, *, department_id: int | None = None, at: int = 0, sequence: int = 0) -> bytes:
    """iCalendar of a schedule, UTC; a department's own calls and deadlines where one is given.

    at: the instant it is made; sequence: how often the plan has been changed. A contract's date is not told.
    """
    plan = schedule.plan
    department = plan.departments.get(department_id or 0)
    calendar = Calendar()
    calendar.add("prodid", "-//Coverset//Schedule//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    name = f"{plan.production.title}, {department.name}" if department else plan.production.title
    calendar.add("x-wr-calname", name)
    stamp = _moment(at)
    for session in plan.session_order():
        if plan.strips_of(session.id) or session.kind in ("travel", "prep"):
            calendar.add_component(_stamped(_session(schedule, session, department), stamp, sequence))
    for deadline in _deadlines(schedule, department):
        event = _deadline(schedule, deadline)
        if event is not None:
            calendar.add_component(_stamped(event, stamp, sequence))
    text: bytes = calendar.to_ical()
    return text


def _moment(instant: int) -> datetime:
    return EPOCH + timedelta(minutes=instant)


def _stamped(event: Event, stamp: datetime, sequence: int) -> Event:
    event.add("dtstamp", stamp)
    event.add("last-modified", stamp)
    event.add("sequence", sequence)
    return event


def _session(schedule: Schedule, session: r.Session, department: r.Department | None) -> Event:
    """A session from its call to its end; a department from its own call until it is out."""
    plan, times = schedule.plan, schedule.sessions[session.id]
    begin = department_call(department, times) if department else times.call
    end = times.end + (department.wrapout if department else 0)
    event = Event()
    event.add("uid", f"session-{session.id}{f'-department-{department.id}' if department else ''}@coverset")
    event.add("dtstart", _moment(begin))
    event.add("dtend", _moment(max(end, begin)))
    name = plan.name_of(("sessions", session.id))
    where = st.heading(plan, session)
    unit = plan.units[session.unit_id]
    event.add("summary", f"{name}, {where}" if where else name)
    if where:
        event.add("location", where)
    strips = plan.strips_of(session.id)
    scenes, eighths, minutes = st.totals(plan, strips)
    lines = [unit.name, f"{st.scene_count(plan, scenes)}, {units.hours(minutes)}"]
    if eighths:
        lines[1] += f", {units.eighths(eighths)} pages"
    lines += [f"{plan.strip_label(strip)} {_what(plan, strip)}".strip() for strip in strips]
    event.add("description", "\n".join(lines))
    event.add("categories", ["Session"])
    event.add("transp", "OPAQUE")
    return event


def _what(plan: Plan, strip: r.Strip) -> str:
    scene = plan.scenes.get(strip.scene_id or 0)
    return st.slug(plan, scene) if scene is not None else ""


def _deadlines(schedule: Schedule, department: r.Department | None) -> list[r.Deadline]:
    """The tracked ones of all departments; of one department its routine ones too."""
    plan = schedule.plan
    wanted = [d for d in plan.deadlines.values() if (d.department_id == department.id if department else d.tracked)]
    return sorted(wanted, key=lambda d: (schedule.deadlines[d.id].due or 0, d.rank, d.id))


def _deadline(schedule: Schedule, deadline: r.Deadline) -> Event | None:
    """A due, the whole day; None where it has none, or where it is a contract's."""
    plan, times = schedule.plan, schedule.deadlines[deadline.id]
    due = due_date(plan, deadline, times)
    if due is None or is_contract(plan, deadline):
        return None
    event = Event()
    event.add("uid", f"deadline-{deadline.id}@coverset")
    event.add("dtstart", due)
    event.add("dtend", due + timedelta(days=1))
    event.add("summary", f"Due: {crew_name(deadline.name)}")
    lines = [plan.departments[deadline.department_id].name]
    if times.slack_days is not None:
        lines.append(f"Slack {units.signed(times.slack_days)} working days{', late' if times.late else ''}")
    lines += [text for text in (deadline.agreed, deadline.note) if text]
    event.add("description", "\n".join(lines))
    event.add("categories", ["Deadline"])
    event.add("transp", "TRANSPARENT")
    return event
