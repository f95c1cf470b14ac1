"""Why a deadline changed: the engine's chain of steps as sentences, from the delay to the deadline."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from app.engine.values import DeadlineChange, Step
from app.plan import rows as r
from app.plan import units
from app.plan.labels import end_name
from app.plan.plan import Plan
from app.reports.wording import (
    delay_detail,
    delay_headline,
    due_date,
    expected_date,
    lower_first,
    plural,
    session_text,
    session_zone,
    span,
    state_text,
    working_days,
)

if TYPE_CHECKING:
    from app.engine.schedule import Schedule


def deadline_sentence(before: Schedule, after: Schedule, change: DeadlineChange) -> str:
    """`Turnover Sc 42, salt-pan flood: Thu 27 May, 2 working days late`; where the due moved, `due Wed 12 May`."""
    deadline = after.plan.deadlines.get(change.deadline_id) or before.plan.deadlines[change.deadline_id]
    was = due_date(before.plan, deadline, change.before)
    due = due_date(after.plan, deadline, change.after)
    expected = expected_date(after.plan, deadline, change.after)
    parts = []
    if due is not None and was != due:
        parts.append(f"due {units.day_text(due)}")
    if expected is not None and (not parts or change.before.expected != change.after.expected):
        parts.append(units.day_text(expected) if not parts else f"expected {units.day_text(expected)}")
    return f"{deadline.name}: {', '.join([*parts, state_text(change)])}"


def rule_name(plan: Plan, rule: r.LeadRule) -> str:
    """What people call a lead rule: `VFX turnover`."""
    what = rule.what.replace("{subject}", "").strip(" ,")
    return f"{plan.departments[rule.department_id].name} {lower_first(what)}"


_ANCHOR_WORDS: Mapping[str, str] = {
    "first": "the first day",
    "each": "shooting",
    "last": "the last day",
    "d1": "the first shoot day",
    "wrap": "wrap",
    "lock": "picture lock",
    "delivery": "delivery",
    "release": "release",
}
_OFFSET_WORDS: Mapping[str, str] = {"wd": "working day", "cd": "day", "wk": "week", "h": "hour"}


def rule_sentence(plan: Plan, rule: r.LeadRule) -> str:
    """`Turnover 10 working days after shooting (lead rule “VFX turnover”)`."""
    what = rule.what.replace("{subject}", "").strip(" ,")
    anchor = _ANCHOR_WORDS.get(rule.anchor, "")
    if rule.anchor == "rule":
        followed = next((other for other in plan.rules.values() if other.key == rule.after_rule), None)
        anchor = lower_first(followed.what.replace("{subject}", "").strip(" ,")) if followed else "the step before"
    distance = f"{plural(rule.offset, _OFFSET_WORDS[rule.offset_unit])} {rule.side}" if rule.offset else "by"
    if not rule.offset and rule.side == "after":
        distance = "at"
    return f"{what} {distance} {anchor} (lead rule “{rule_name(plan, rule)}”)"


def link_sentence(plan: Plan, link: r.Link) -> str:
    """`Temps waits for Turnover Sc 42`; with a lag, by how much; a rule's link says the rule."""
    rule = plan.rules.get(link.rule_id or 0)
    if rule is not None:
        return rule_sentence(plan, rule)
    pred = end_name(plan, link.pred_kind, link.pred_id)
    succ = end_name(plan, link.succ_kind, link.succ_id)
    succ = succ[:1].upper() + succ[1:]
    if not link.lag:
        return f"{succ} waits for {pred}"
    length = working_days(link.lag) if link.lag_unit == "days" else span(link.lag)
    kind = " of working time" if link.lag_unit == "working" else ""
    return f"{succ} keeps {length}{kind} {'from' if link.lag > 0 else 'before'} {pred}"


def _link_of(plan: Plan, step: Step) -> r.Link | None:
    row = plan.row(step.ref) if step.ref else None
    return row if isinstance(row, r.Link) else plan.links.get(step.link_id or 0)


def _strip_step(plan: Plan, step: Step, previous: Step | None) -> tuple[str, str]:
    assert step.ref is not None
    name = plan.name_of(step.ref)
    strip = plan.strips.get(step.ref[1])
    session_id = step.session_id
    if session_id is None or session_id not in plan.sessions:
        return f"{name} {'dropped' if strip and strip.dropped else 'has no day yet'}", "in the boneyard"
    pushed = ""
    if previous is not None and previous.kind == "strip" and previous.ref and previous.ref != step.ref:
        pushed = f", displaced by {plan.name_of(previous.ref)},"
    day = plan.sessions[session_id].day
    return f"{name}{pushed} plays {plan.name_of(('sessions', session_id))}", units.day_text(day)


def _session_step(before: Schedule | None, after: Schedule, step: Step) -> tuple[str, str]:
    assert step.ref is not None
    plan, session_id = after.plan, step.ref[1]
    if session_id not in plan.sessions:
        return f"{plan.name_of(step.ref)} is taken out", ""
    name, day = plan.name_of(step.ref), units.day_text(plan.sessions[session_id].day)
    zone = session_zone(plan, session_id)
    old = before.plan.sessions.get(session_id) if before else None
    if old is not None and old.day != plan.sessions[session_id].day:
        return f"{name} moves to {day}", f"was {units.day_text(old.day)}"
    now, was = after.sessions.get(session_id), before.sessions.get(session_id) if before else None
    if now is not None and was is not None and now.end != was.end:
        return f"{name} ends {units.clock(now.end, zone)}", f"{day}, was {units.clock(was.end, zone)}"
    return f"{name} is on {day}", ""


def _activity_step(before: Schedule | None, after: Schedule, step: Step) -> tuple[str, str]:
    assert step.ref is not None
    plan, activity_id = after.plan, step.ref[1]
    name = plan.name_of(step.ref)
    times = after.activities.get(activity_id)
    if times is None or times.unknown:
        return f"{name} has no date yet", ""
    activity = plan.activities[activity_id]
    department = plan.departments.get(activity.department_id or 0)
    calendar = plan.calendars.get(
        activity.calendar_id or (department.calendar_id if department else None) or plan.production.calendar_id
    )
    zone = calendar.zone if calendar else plan.production.zone
    was = before.activities.get(activity_id) if before else None
    detail = ""
    if was is not None and not was.unknown and was.finish != times.finish:
        detail = f"was {units.day_text(units.finish_date(was.finish, zone))}"
    return f"{name} {units.day_text(units.finish_date(times.finish, zone))}", detail


def _due_step(after: Schedule, step: Step, deadline: r.Deadline | None) -> tuple[str, str]:
    plan = after.plan
    row = plan.row(step.ref) if step.ref else None
    owner = row if isinstance(row, r.Deadline) else deadline
    clearance = row if isinstance(row, r.Clearance) else plan.clearances.get((owner and owner.clearance_id) or 0)
    if clearance is not None:
        kind = lower_first(clearance.kind)
        if owner is not None and owner.source == "from" and clearance.valid_from is not None:
            return f"First use moves; the {kind} starts {units.day_text(clearance.valid_from)}", clearance.name
        if clearance.valid_to is not None:
            return f"Last use moves; the {kind} ends {units.day_text(clearance.valid_to)}", clearance.name
    if owner is None:
        return "A due holds it", ""
    times = after.deadlines.get(owner.id)
    due = due_date(plan, owner, times) if times else None
    when = units.day_text(due) if due else "no date yet"
    rule = plan.rules.get(owner.rule_id or 0)
    if times is not None and times.due_from == "anchor":
        anchor = session_text(plan, times.due_session) if times.due_session is not None else ""
        return f"Due {when}{f', for {anchor}' if anchor else ''}", rule_sentence(plan, rule) if rule else ""
    return f"Due {when}", owner.agreed or ("promised" if times and times.due_from == "promised" else "")


def cause(
    plan: Plan,
    schedule: Schedule,
    step: Step,
    *,
    before: Schedule | None = None,
    previous: Step | None = None,
    change: DeadlineChange | None = None,
) -> tuple[str, str]:
    """One step of a chain of causes as (title, detail); the detail may be empty.

    plan, schedule: after the change; before: the other side, for what things were; previous: the step before this one;
    change: the deadline the chain ends in.
    """
    deadline = plan.deadlines.get(change.deadline_id) if change else None
    row = plan.row(step.ref) if step.ref else None
    match step.kind:
        case "delay" if isinstance(row, r.Delay):
            return delay_headline(plan, row), delay_detail(plan, row)
        case "strip" if step.ref is not None:
            return _strip_step(plan, step, previous)
        case "session" if step.ref is not None:
            return _session_step(before, schedule, step)
        case "activity" if step.ref is not None:
            return _activity_step(before, schedule, step)
        case "link":
            link = _link_of(plan, step)
            if link is None:
                return "A link that is gone held it", ""
            sentence = link_sentence(plan, link)
            title, _, rule = sentence.partition(" (")
            return title, rule[:1].upper() + rule[1:].rstrip(")")
        case "calendar":
            until = f" until {units.day_text(units.local_date(step.at, plan.production.zone))}" if step.at else ""
            return f"{plan.name_of(step.ref) if step.ref else 'The calendar'} does not work{until}", ""
        case "status":
            at = step.at if step.at is not None else schedule.as_of
            zone = plan.production.zone
            when = f"{units.day_text(units.local_date(at, zone))} {units.clock(at, zone)}" if at is not None else ""
            return f"Not started by {when}".rstrip(), "progress as reported"
        case "due":
            return _due_step(schedule, step, deadline)
        case "deadline" if change is not None and before is not None:
            name, _, rest = deadline_sentence(before, schedule, change).rpartition(": ")
            return f"{name}: {rest}", deadline.agreed if deadline else ""
        case _:
            return (plan.name_of(step.ref) if step.ref else "An unknown cause"), ""


def cause_sentences(before: Schedule, after: Schedule, change: DeadlineChange) -> list[str]:
    """Why a deadline changed, one sentence a step: first the delay, last the deadline."""
    sentences = []
    previous: Step | None = None
    for step in change.causes:
        if step.kind == "deadline":
            continue
        title, detail = cause(after.plan, after, step, before=before, previous=previous, change=change)
        link = _link_of(after.plan, step) if step.kind == "link" else None
        if link is not None:
            title = link_sentence(after.plan, link)
        elif (step.kind == "strip" and step.session_id is not None) or detail.startswith("was "):
            title = f"{title}, {detail}"
        sentences.append(title)
        previous = step
    return [*sentences, deadline_sentence(before, after, change)]
