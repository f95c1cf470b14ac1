"""A computed plan as plain values: what `coverset show --json` prints."""

from __future__ import annotations

from collections import Counter
from typing import Any

from app.engine.board import session_zone, strip_eighths, strip_minutes
from app.engine.schedule import Schedule
from app.engine.values import Conflict, DeadlineTimes
from app.plan import rows as r
from app.plan.units import iso
from app.reports.sentences import conflict_sentence

Json = dict[str, Any]


def show(schedule: Schedule) -> Json:
    """production, counts, sessions with their strips, boneyard, departments with their deadlines, conflicts."""
    plan = schedule.plan
    return {
        "production": production(schedule),
        "counts": counts(schedule),
        "sessions": [session(schedule, row) for row in plan.session_order()],
        "boneyard": [strip(schedule, row) for row in plan.strips_of(None)],
        "departments": [
            {
                "name": department.name,
                "deadlines": [
                    deadline(schedule, row)
                    for row in sorted(plan.deadlines.values(), key=lambda row: (row.rank, row.id))
                    if row.department_id == department.id
                ],
            }
            for department in plan.department_order()
        ],
        "conflicts": [conflict(schedule, found) for found in schedule.conflicts],
    }


def production(schedule: Schedule) -> Json:
    row = schedule.plan.production
    return {
        "title": row.title,
        "kind": row.kind,
        "company": row.company,
        "country": row.country,
        "region": row.region,
        "zone": row.zone,
        "status_date": iso(row.status_date, row.zone),
        "as_of": iso(schedule.as_of, row.zone),
    }


def counts(schedule: Schedule) -> Json:
    plan = schedule.plan
    categories = Counter(element.category for element in plan.elements.values())
    return {
        "scenes": len(plan.scenes),
        "strips": sum(row.kind == "scene" for row in plan.strips.values()),
        "sessions": len(plan.sessions),
        "elements": dict(sorted(categories.items())),
        "activities": len(plan.activities),
        "links": len(plan.links),
        "deadlines": len(plan.deadlines),
        "clearances": len(plan.clearances),
    }


def session(schedule: Schedule, row: r.Session) -> Json:
    plan, times = schedule.plan, schedule.sessions[row.id]
    zone = session_zone(plan, row)
    return {
        "label": plan.session_labels()[row.id],
        "unit": plan.units[row.unit_id].name,
        "kind": row.kind,
        "date": row.day.isoformat(),
        "call": iso(times.call, zone),
        "shooting_call": iso(times.shooting_call, zone),
        "wrap": iso(times.wrap, zone),
        "end": iso(times.end, zone),
        "locked": row.locked,
        "strips": [strip(schedule, found) for found in plan.strips_of(row.id)],
    }


def strip(schedule: Schedule, row: r.Strip) -> Json:
    """scene: the strip's label, null for a banner; start, end: null in the boneyard."""
    plan, times = schedule.plan, schedule.strips.get(row.id)
    zone = plan.production.zone
    if row.session_id is not None:
        zone = session_zone(plan, plan.sessions[row.session_id])
    return {
        "scene": plan.strip_label(row) if row.kind == "scene" else None,
        "banner": row.text if row.kind == "banner" else None,
        "eighths": strip_eighths(plan, row),
        "minutes": strip_minutes(plan, row),
        "start": iso(times.start if times else None, zone),
        "end": iso(times.end if times else None, zone),
        "state": row.state,
        "owed": row.session_id is None and row.lost_by is not None and not row.dropped,
        "cast": cast_numbers(schedule, row),
    }


def cast_numbers(schedule: Schedule, row: r.Strip) -> list[str]:
    """The cast numbers a strip needs on the day, in their order."""
    plan = schedule.plan
    found = [plan.elements[element_id] for element_id in plan.elements_of_strip(row)]
    cast = sorted((e for e in found if e.category in ("cast", "musician")), key=lambda e: (e.rank, e.id))
    return [element.number or element.name for element in cast]


def deadline(schedule: Schedule, row: r.Deadline) -> Json:
    times = schedule.deadlines[row.id]
    zone = schedule.plan.production.zone
    return {
        "id": row.id,
        "name": row.name,
        "source": row.source,
        "tracked": row.tracked,
        "due": iso(times.due, zone),
        "expected": iso(times.expected, zone),
        "slack_minutes": times.slack_minutes,
        "slack_days": times.slack_days,
        "state": state(schedule, row.id, times),
    }


def state(schedule: Schedule, deadline_id: int, times: DeadlineTimes) -> str:
    return "owed" if times.owed else schedule.state_of(deadline_id)


def conflict(schedule: Schedule, found: Conflict) -> Json:
    return {
        "kind": found.kind,
        "hard": found.hard,
        "minutes": found.minutes,
        "text": conflict_sentence(schedule.plan, schedule, found),
    }


def as_text(values: Json) -> str:
    """The same for a person: a line a session, then each department's deadlines."""
    lines = [values["production"]["title"], ""]
    for row in values["sessions"]:
        scenes = ", ".join(found["scene"] for found in row["strips"] if found["scene"])
        lines.append(f"{row['label']:>5}  {row['date']}  {row['call'][11:16]}–{row['end'][11:16]}  {scenes}")
    owed = ", ".join(found["scene"] for found in values["boneyard"])
    lines += ["", f"Boneyard: {owed or 'empty'}", ""]
    for department in values["departments"]:
        for row in department["deadlines"]:
            if row["tracked"]:
                due, expected = ((row[name] or "unknown   ")[:10] for name in ("due", "expected"))
                lines.append(f"{department['name']}: {row['name']}: due {due}, expected {expected}, {row['state']}")
    lines += ["", *(found["text"] for found in values["conflicts"])]
    return "\n".join(lines)
