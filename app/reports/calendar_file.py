"""A calendar to import: sessions with their hours, deadlines on their dues; of all, a department, a unit or a person.

Each event keeps its UID for good, and a SEQUENCE that grows with the history: a re-import updates and never doubles.
What an earlier calendar carried and is no longer there (`calendar_gone.py`) stands in it as cancelled.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from icalendar import Calendar, Event

from app.engine.board import session_zone
from app.engine.calls import Calls
from app.engine.schedule import Schedule
from app.engine.typed import typed
from app.plan import rows as r
from app.plan import units
from app.plan.errors import EditRefused
from app.plan.labels import is_music
from app.plan.plan import Plan
from app.plan.unit_crew import in_unit
from app.reports import scene_text as st
from app.reports.confidential import is_contract, printed_name
from app.reports.wording import due_date

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
OWN_DAYS = {"TR": "Travel", "FT": "Fitting", "R": "Rehearsal"}
"""Days of an element besides work that stand in their calendar."""
CALLS = (("pick_up", "Pick-up"), ("make_up", "Make-up"), ("costume", "Costume"), ("on_set", "On set"))
"""An artist's calls, in the order of the day."""


@dataclass(frozen=True, slots=True)
class Whose:
    """Of whom or what a calendar is; all None: of the production. A person or element may be narrowed to a unit."""

    department_id: int | None = None
    unit_id: int | None = None
    person_id: int | None = None
    element_id: int | None = None


@dataclass(frozen=True, slots=True)
class Gone:
    """An event of an earlier calendar: a whole day, or from and to, instants."""

    uid: str
    name: str
    day: date | None = None
    span: tuple[int, int] = (0, 0)


def calendar_file(
    schedule: Schedule,
    *,
    department_id: int | None = None,
    whose: Whose | None = None,
    at: int = 0,
    sequence: int = 0,
    gone: Iterable[Gone] = (),
) -> bytes:
    """iCalendar of a schedule, UTC: a department's own calls and deadlines, a unit's sessions, a person's days.

    at: the instant of the last change; sequence: how many changes there were. A contract's date is not told. gone: what
    an earlier calendar may have carried; of it is cancelled what is not there any more.
    Raises EditRefused where who is asked for has no day.
    """
    plan, who = schedule.plan, whose or Whose(department_id)
    department = plan.departments.get(who.department_id or 0)
    calendar = Calendar()
    calendar.add("prodid", "-//Coverset//Schedule//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    name = name_of(plan, who)
    calendar.add("x-wr-calname", ", ".join(filter(None, (plan.production.title, name))))
    sessions = [s for s in plan.session_order(who.unit_id) if is_worked(plan, s)]
    if who.person_id is not None:
        events = _crew_days(schedule, plan.people[who.person_id], sessions, who.unit_id)
    elif who.element_id is not None:
        events = _artist_days(schedule, plan.elements[who.element_id], sessions)
    else:
        events = [_session(schedule, session, department, who) for session in sessions]
        if who.unit_id is None:
            dues = (_deadline(schedule, deadline) for deadline in _deadlines(schedule, who))
            events += [event for event in dues if event is not None]
    there = {str(event["uid"]) for event in events}
    events += [_cancelled(one) for one in gone if f"{one.uid}@coverset" not in there]
    if not events:
        raise EditRefused(f"{name or plan.production.title} has no day and no deadline yet. Nothing was written.")
    for event in events:
        event.add("dtstamp", _moment(at))
        event.add("last-modified", _moment(at))
        event.add("sequence", sequence)
        calendar.add_component(event)
    text: bytes = calendar.to_ical()
    return text


def name_of(plan: Plan, who: Whose) -> str:
    """`VFX`, `Second unit`, `Greta Lindqvist`, `1 Wren`: as a calendar is called after the production's title."""
    department, unit = plan.departments.get(who.department_id or 0), plan.units.get(who.unit_id or 0)
    person, element = plan.people.get(who.person_id or 0), plan.elements.get(who.element_id or 0)
    artist = f"{element.number} {element.name}".strip() if element else ""
    parts = (department.name if department else "", person.name if person else "", artist, unit.name if unit else "")
    return ", ".join(filter(None, parts))


def is_worked(plan: Plan, session: r.Session) -> bool:
    """Whether a session is in a calendar: somebody has to come for it."""
    return bool(plan.strips_of(session.id)) or session.kind in ("travel", "prep")


def session_uid(session: r.Session, who: Whose) -> str:
    """What a session's event is called in somebody's calendar, for good."""
    own = (("department", who.department_id), ("person", who.person_id), ("element", who.element_id))
    return f"session-{session.id}" + "".join(f"-{kind}-{key}" for kind, key in own if key is not None)


def own_day_uid(row: r.DayEvent) -> str:
    return f"event-{row.id}"


def _moment(instant: int) -> datetime:
    return EPOCH + timedelta(minutes=instant)


# sessions -------------------------------------------------------------------------------------------------------------
def _session(schedule: Schedule, session: r.Session, department: r.Department | None, who: Whose) -> Event:
    """A session from its call to its end; a department from its own call until it is out."""
    times = schedule.sessions[session.id]
    own_call = Calls(schedule.plan, session, times).department(department).at if department else None
    begin = times.call if own_call is None else own_call
    end = times.end + _wrapout(schedule.plan, session, department)
    return _day(schedule, session, session_uid(session, who), begin, end, _strips(schedule.plan, session))


def _wrapout(plan: Plan, session: r.Session, department: r.Department | None) -> int:
    """Minutes after the session's end at which a department is out."""
    return in_unit(plan, department, session.unit_id).wrapout if department else 0


def _day(schedule: Schedule, session: r.Session, uid: str, begin: int, end: int, lines: list[str]) -> Event:
    plan = schedule.plan
    event = Event()
    event.add("uid", f"{uid}@coverset")
    event.add("dtstart", _moment(begin))
    event.add("dtend", _moment(max(end, begin)))
    name, where = plan.name_of(("sessions", session.id)), st.heading(plan, session)
    event.add("summary", f"{name}, {where}" if where else name)
    if where:
        event.add("location", where)
    event.add("description", "\n".join([plan.units[session.unit_id].name, *lines]))
    event.add("categories", ["Session"])
    event.add("transp", "OPAQUE")
    return event


def _strips(plan: Plan, session: r.Session) -> list[str]:
    """What is played: `4 scenes, 8:00, 3 pages`, then a line a strip."""
    strips = plan.strips_of(session.id)
    scenes, eighths, minutes = st.totals(plan, strips)
    pages = f", {units.eighths(eighths)} pages" if eighths else ""
    return [f"{st.scene_count(plan, scenes)}, {units.hours(minutes)}{pages}", *(_line(plan, s) for s in strips)]


def _line(plan: Plan, strip: r.Strip) -> str:
    scene = plan.scenes.get(strip.scene_id or 0)
    what = st.slug(plan, scene) if scene is not None else ""
    return f"{plan.strip_label(strip)} {what}".strip()


# people ---------------------------------------------------------------------------------------------------------------
def _crew_days(schedule: Schedule, person: r.Person, sessions: list[r.Session], unit_id: int | None) -> list[Event]:
    """The sessions somebody of the crew is called for. Somebody with a call of their own has the unit's hours, and is
    told so."""
    plan = schedule.plan
    department = plan.departments.get(person.department_id or 0)
    events = []
    for session in sessions:
        if not is_crew_called(plan, person, session, unit_id):
            continue
        times = schedule.sessions[session.id]
        begin = Calls(plan, session, times).person(person).at
        own = "Own call. " if begin is None else ""
        begin = times.call if begin is None else begin
        end = times.end + _wrapout(plan, session, department)
        zone = session_zone(plan, session)
        told = f"{own}Call {units.clock(begin, zone)}, unit call {units.clock(times.call, zone)}"
        uid = session_uid(session, Whose(person_id=person.id))
        events.append(_day(schedule, session, uid, begin, end, [told, *_strips(plan, session)]))
    return events


def is_crew_called(plan: Plan, person: r.Person, session: r.Session, unit_id: int | None) -> bool:
    """Whether somebody of the crew has a session in their calendar: those of their unit; of every unit's crew the main
    unit's unless another is asked for, in music all. N/A is on no session."""
    main = plan.unit_order()[0].id if plan.units else None
    home = person.unit_id if person.unit_id is not None else main
    if unit_id is None and (person.unit_id is not None or not is_music(plan)) and session.unit_id != home:
        return False
    typed_call = typed(plan, session.id).get(f"crew.{person.id}.call")
    return (typed_call.value if typed_call else person.call).upper() != "N/A"


def _artist_days(schedule: Schedule, element: r.Element, sessions: list[r.Session]) -> list[Event]:
    """The sessions an artist plays in, from the first call to the last scene; their travel, fittings, rehearsals."""
    plan = schedule.plan
    events = []
    for session in sessions:
        mine = [s for s in plan.strips_of(session.id) if element.id in plan.elements_of_strip(s)]
        if not mine:
            continue
        zone = session_zone(plan, session)
        on_set = min(schedule.strips[strip.id].start for strip in mine)
        computed = Calls(plan, session, schedule.sessions[session.id]).artist(element, on_set)
        clocks = ((word, getattr(computed, key).at) for key, word in CALLS if not is_music(plan) or key == "on_set")
        calls: list[tuple[str, int]] = [(word, at) for word, at in clocks if at is not None]
        told = ", ".join(f"{word} {units.clock(found, zone)}" for word, found in calls)
        begin = min((found for _, found in calls), default=on_set)
        end = max(schedule.strips[strip.id].end for strip in mine)
        uid = session_uid(session, Whose(element_id=element.id))
        lines = [told.replace("On set", "Call") if is_music(plan) else told, *(_line(plan, s) for s in mine)]
        events.append(_day(schedule, session, uid, begin, end, lines))
    for row in plan.events_of(element.id):
        if row.code in OWN_DAYS:
            events.append(_whole_day(own_day_uid(row), row.day, OWN_DAYS[row.code], [row.note], "Session"))
    return events


# cancelled and whole days ---------------------------------------------------------------------------------------------
def _cancelled(one: Gone) -> Event:
    """An event that takes back the one of its name; it keeps nobody from anything."""
    if one.day is not None:
        event = _whole_day(one.uid, one.day, one.name, [], "Session")
    else:
        event = Event()
        event.add("uid", f"{one.uid}@coverset")
        event.add("dtstart", _moment(one.span[0]))
        event.add("dtend", _moment(one.span[1]))
        event.add("summary", one.name)
        event.add("transp", "TRANSPARENT")
    event.add("status", "CANCELLED")
    return event


def _whole_day(uid: str, day: date, summary: str, lines: list[str], category: str) -> Event:
    event = Event()
    event.add("uid", f"{uid}@coverset")
    event.add("dtstart", day)
    event.add("dtend", day + timedelta(days=1))
    event.add("summary", summary)
    event.add("description", "\n".join(line for line in lines if line))
    event.add("categories", [category])
    event.add("transp", "TRANSPARENT")
    return event


def is_of_calendar(plan: Plan, who: Whose, deadline: r.Deadline) -> bool:
    """Whether a calendar may have a deadline: the tracked ones of all departments; of one its routine ones too."""
    if who.unit_id is not None or who.person_id is not None or who.element_id is not None:
        return False
    return deadline.department_id == who.department_id if who.department_id in plan.departments else deadline.tracked


def _deadlines(schedule: Schedule, who: Whose) -> list[r.Deadline]:
    plan = schedule.plan
    wanted = [deadline for deadline in plan.deadlines.values() if is_of_calendar(plan, who, deadline)]
    return sorted(wanted, key=lambda d: (schedule.deadlines[d.id].due or 0, d.rank, d.id))


def _deadline(schedule: Schedule, deadline: r.Deadline) -> Event | None:
    """A due, the whole day; None where it has none, or where it is a contract's."""
    plan, times = schedule.plan, schedule.deadlines[deadline.id]
    due = due_date(plan, deadline, times)
    if due is None or is_contract(plan, deadline):
        return None
    lines = [plan.departments[deadline.department_id].name]
    if times.slack_days is not None:
        lines.append(f"Slack {units.signed(times.slack_days)} working days{', late' if times.late else ''}")
    lines += [deadline.agreed, deadline.note]
    return _whole_day(f"deadline-{deadline.id}", due, f"Due: {printed_name(plan, deadline)}", lines, "Deadline")
