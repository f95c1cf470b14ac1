"""A delay answered, as plain values: what `coverset delay --json` prints."""

from __future__ import annotations

from typing import Any

from app.cli.show import conflict
from app.engine.schedule import Schedule
from app.engine.values import DeadlineChange, DeadlineTimes
from app.plan.change import Ref
from app.plan.errors import EditRefused
from app.plan.units import iso
from app.reports.sentences import cause_sentences, headline, owed_sentence, summary
from app.ways_out.way import Answer, Owed, Way

Json = dict[str, Any]


def chosen_way(answer: Answer, name: str | None) -> Way:
    """The way asked for, else the first possible after owed, else owed. Raises EditRefused for one there is not."""
    if name is None:
        return next((way for way in answer.ways if way.possible and way.name != "owed"), answer.ways[0])
    way = answer.way(name)
    if way is None:
        known = ", ".join(way.name for way in answer.ways)
        raise EditRefused(f"There is no way “{name}” out of this delay. There are: {known}.")
    return way


def delay(answer: Answer, way: Way, applied: bool) -> Json:
    """delay, owed, ways, way, departments (worst first), conflicts, moved, applied, summary."""
    before = answer.before
    after = way.schedule or answer.after
    knock_on = way.knock_on
    return {
        "delay": recorded(answer),
        "owed": [owed(answer, found) for found in answer.owed],
        "ways": [
            {
                "name": found.name,
                "title": found.title,
                "detail": found.detail,
                "possible": found.possible,
                "why_not": found.why_not or None,
                "newly_late": found.newly_late,
                "moved": found.moved,
            }
            for found in answer.ways
        ],
        "way": way.name,
        "departments": [
            {
                "name": after.plan.departments[department.department_id].name,
                "newly_late": department.newly_late,
                "deadlines": [changed(before, after, change) for change in department.deadlines],
            }
            for department in (knock_on.departments if knock_on else ())
        ],
        "conflicts": {
            "before": [conflict(before, found) for found in before.conflicts],
            "after": [conflict(after, found) for found in after.conflicts],
        },
        "moved": [
            {
                "strip": after.plan.strip_label(after.plan.strips[move.strip_id]),
                "session": {"before": _label(before, move.before), "after": _label(after, move.after)},
            }
            for move in (knock_on.moves if knock_on else ())
        ],
        "applied": applied,
        "summary": summary(answer, way),
    }


def recorded(answer: Answer) -> Json:
    """The delay itself."""
    plan = answer.after.plan
    row, zone = plan.delays[answer.delay_id], plan.production.zone
    return {
        "id": row.id,
        "reason": row.reason,
        "headline": headline(answer),
        "session": _label(answer.after, row.session_id),
        "activity": plan.activities[row.activity_id].name if row.activity_id is not None else None,
        "from": iso(row.start, zone),
        "until": iso(row.until, zone),
        "days": row.days or None,
        "scope": row.scope,
        "who": plan.elements[row.element_id].name if row.element_id is not None else None,
    }


def owed(answer: Answer, found: Owed) -> Json:
    """A lost strip; dates are null where nothing ends them, or where already the first later session is too late."""
    plan = answer.after.plan
    return {
        "scene": plan.strip_label(plan.strips[found.strip_id]),
        "eighths": found.eighths,
        "minutes": found.minutes,
        "shoot_by": found.shoot_by.isoformat() if found.shoot_by else None,
        "shoot_by_why": _names(answer, found.shoot_by_why),
        "at_latest": found.at_latest.isoformat() if found.at_latest else None,
        "at_latest_why": _names(answer, found.at_latest_why),
        "text": owed_sentence(plan, found),
    }


def _names(answer: Answer, refs: tuple[Ref, ...]) -> str:
    return "; ".join(answer.after.plan.name_of(ref) for ref in refs)


def changed(before: Schedule, after: Schedule, change: DeadlineChange) -> Json:
    """One deadline that changed, each value before and after."""
    plan, zone = after.plan, after.plan.production.zone
    row = plan.deadlines[change.deadline_id]

    def pair(field: str) -> Json:
        def value(times: DeadlineTimes) -> Any:
            found = getattr(times, field)
            return iso(found, zone) if field in ("due", "expected") else found

        return {"before": value(change.before), "after": value(change.after)}

    return {
        "id": row.id,
        "name": row.name,
        "source": row.source,
        "state": change.state,
        "newly_late": change.newly_late,
        **{field: pair(field) for field in ("due", "expected", "slack_minutes", "slack_days")},
        "causes": cause_sentences(before, after, change),
    }


def _label(schedule: Schedule, session_id: int | None) -> str | None:
    return schedule.plan.session_labels().get(session_id) if session_id is not None else None


def as_text(values: Json) -> str:
    """The same for a person: what is owed, the ways, and the chosen one's knock-on by department with its causes."""
    lines = [values["summary"], ""]
    lines += [found["text"] for found in values["owed"]]
    lines += ["", "Ways out:"]
    for found in values["ways"]:
        verdict = f"{found['newly_late']} newly late" if found["possible"] else f"not possible: {found['why_not']}"
        lines.append(f"  {found['name']:8} {found['title']}: {found['detail'] or 'nothing moves'} ({verdict})")
    lines += ["", f"Knock-on of {values['way']}:"]
    for department in values["departments"]:
        lines.append(f"  {department['name']}")
        for found in department["deadlines"]:
            lines.append(f"    {found['state']:9} {found['name']}")
            lines += [f"              {cause}" for cause in found["causes"]]
    if not values["departments"]:
        lines.append("  none")
    return "\n".join(lines)
