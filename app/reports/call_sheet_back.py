"""The back of a call sheet: crew with calls, rest and hours, emergency, notes for the day."""

from __future__ import annotations

from app.plan import rows as r
from app.plan import units
from app.reports import call_times
from app.reports import content as c
from app.reports.sheet_day import Day

COLUMNS = 3
EMERGENCY = {"GB": "999", "IE": "112 or 999", "US": "911", "CA": "911", "AU": "000", "NZ": "111", "JP": "110, 119"}
"""Emergency numbers by country; elsewhere 112 [k]."""


def blocks(day: Day) -> tuple[c.Block, ...]:
    """Crew in three columns, then rest, hours and emergency, then the notes."""
    groups = [group for department in day.plan.department_order() if (group := _group(day, department)) is not None]
    crew = c.Beside(_balanced(groups), "Crew", "O/C on call. Calls are at unit base unless said otherwise")
    calls = _departments_without_people(day)
    found: list[c.Block] = [crew] if groups else []
    if calls.rows:
        found.append(calls)
    found.append(c.Beside(((_rest(day),), (_hours(day),), (_emergency(day),))))
    found.append(_notes(day))
    return tuple(found)


def _group(day: Day, department: r.Department) -> c.Section | None:
    people = day.plan.people_of(department.id)
    columns = (c.Column("", 23), c.Column(""), c.Column("", 13, "right"))
    rows = tuple(
        c.row(
            c.soft(person.job),
            c.bold(person.name),
            c.bold(person.call or day.clock(call_times.person_call(day.plan, person, day.times))),
        )
        for person in people
    )
    return c.Section(department.name, (c.Table(columns, rows, head=False),)) if rows else None


def _balanced(groups: list[c.Section]) -> tuple[tuple[c.Section, ...], ...]:
    """The groups in order, cut into columns so that the longest is as short as it can be."""
    heights = [len(group.rows) + 1.6 for group in groups]

    def columns(limit: float) -> list[list[c.Section]] | None:
        made: list[list[c.Section]] = [[]]
        filled = 0.0
        for group, height in zip(groups, heights, strict=True):
            if filled and filled + height > limit:
                if len(made) == COLUMNS:
                    return None
                made.append([])
                filled = 0.0
            made[-1].append(group)
            filled += height
        return made

    limits = sorted({sum(heights[i:j]) for i in range(len(heights)) for j in range(i + 1, len(heights) + 1)})
    empty: list[list[c.Section]] = [[]]
    best = next((made for limit in limits if (made := columns(limit)) is not None), empty)
    best += [[] for _ in range(COLUMNS - len(best))]
    return tuple(tuple(column) for column in best)


def _departments_without_people(day: Day) -> c.Section:
    """Calls of departments nobody is listed in yet, in one line."""
    runs: list[c.Run] = []
    for department in day.plan.department_order():
        if not day.plan.people_of(department.id):
            call = day.clock(call_times.department_call(department, day.times))
            runs += [c.plain(f"{', ' if runs else ''}{department.name} "), c.bold(call)]
    rows = (c.row(c.lines(runs)),) if runs else ()
    return c.Section("Department calls", (c.Table((c.Column(""),), rows, head=False),), "No names listed")


def _neighbour(day: Day, step: int) -> r.Session | None:
    """The unit's session with strips before (-1) or after (1) this one."""
    order = [s for s in day.plan.session_order(day.session.unit_id) if s == day.session or day.plan.strips_of(s.id)]
    place = order.index(day.session) + step
    return order[place] if 0 <= place < len(order) else None


def _rest(day: Day) -> c.Section:
    """Rest from the last wrap to this call, and from this wrap to the next; for make-up with its offsets."""
    unit = day.plan.units[day.session.unit_id]
    hair = call_times.make_up(day.plan)
    pairs: list[tuple[str, str]] = []
    for step in (-1, 1):
        other = _neighbour(day, step)
        if other is None:
            continue
        times, name = day.schedule.sessions[other.id], day.plan.name_of(("sessions", other.id))
        earlier, later = (times, day.times) if step < 0 else (day.times, times)
        weekday = units.WEEKDAYS[other.day.weekday()]
        if step < 0:
            pairs.append((f"{name} wrap", f"{weekday} {day.clock(times.end)}"))
        else:
            pairs.append((f"{name} call", f"{weekday} {day.clock(times.call)}"))
        there = day.name if step < 0 else name
        pairs.append((f"Unit rest to {there}", _length(later.call - earlier.end)))
        if hair is not None and hair.precall:
            rest = later.call - hair.precall - earlier.end - hair.wrapout
            pairs.append((f"Make-up rest to {there}", _length(rest)))
    return c.key_values(pairs, "Rest", f"at least {_length(unit.rest)}", 42)


def _length(minutes: int) -> str:
    sign = "−" if minutes < 0 else ""
    return f"{sign}{abs(minutes) // 60} h {abs(minutes) % 60:02d}" if minutes % 60 else f"{sign}{abs(minutes) // 60} h"


def _hours(day: Day) -> c.Section:
    times, hair = day.times, call_times.make_up(day.plan)
    pairs = [
        ("First call", day.clock(call_times.first_call(day.plan, times))),
        ("Unit call to wrap", _length(times.end - times.call)),
        ("Estimated wrap", day.clock(times.end)),
        ("Past planned wrap", _length(times.overrun) if times.overrun else ""),
        ("Make-up out", day.clock(times.end + hair.wrapout) if hair else ""),
    ]
    return c.key_values(pairs, "Hours", "", 42)


def _emergency(day: Day) -> c.Section:
    pairs = [("Emergency services", EMERGENCY.get(day.plan.production.country, "112"))]
    wanted = ("medic", "1st ad", "1st assistant director", "location manager", "locations manager")
    for person in sorted(day.plan.people.values(), key=lambda person: (person.rank, person.id)):
        department = day.plan.departments.get(person.department_id or 0)
        runs_places = department is not None and department.name.casefold().startswith("location")
        job = "Location manager" if runs_places and person.job == "Manager" else person.job
        if person.phone and any(word in job.casefold() for word in wanted):
            pairs.append((f"{job}, {person.name}", person.phone))
    if day.plan.production.phone:
        pairs.append(("Production office", day.plan.production.phone))
    return c.key_values(pairs, "Emergency", "", 34)


def _notes(day: Day) -> c.Section:
    rows = tuple(c.row(text.strip()) for text in day.session.note.split("\n") if text.strip())
    return c.Section("Notes for the day", (c.Table((c.Column(""),), rows, head=False),))
