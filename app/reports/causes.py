"""Why a deadline changed: the engine's chain of steps as sentences, from the delay to the deadline."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from app.engine.leads import minutes_a_day
from app.engine.values import DeadlineChange, Step
from app.plan import rows as r
from app.plan import units
from app.plan.labels import end_name
from app.plan.plan import Plan
from app.plan.spoken import noted, said
from app.reports.wording import (
    delay_detail,
    delay_headline,
    distance,
    due_date,
    expected_date,
    listed,
    lower_first,
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
        parts.append(said("due {0}").format(units.day_text(due)))
    if expected is not None and (not parts or change.before.expected != change.after.expected):
        when = units.day_text(expected)
        parts.append(said("expected {0}").format(when) if parts else when)
    return f"{deadline.name}: {', '.join([*parts, state_text(change)])}"


def what_of(rule: r.LeadRule) -> str:
    """What a rule owes, without its subject: `Turnover`."""
    return rule.what.replace("{subject}", "").strip(" ,")


def rule_name(plan: Plan, rule: r.LeadRule) -> str:
    """What people call a lead rule: `VFX turnover`."""
    what, department = what_of(rule), plan.departments[rule.department_id].name
    return what if what.startswith(department) else f"{department} {lower_first(what)}"


_ANCHOR_WORDS: Mapping[str, str] = {
    "first": noted("the first day"),
    "each": noted("shooting"),
    "last": noted("the last day"),
    "d1": noted("the first shoot day"),
    "wrap": noted("wrap"),
    "lock": noted("picture lock"),
    "delivery": noted("delivery"),
    "release": noted("release"),
}


def rule_sentence(plan: Plan, rule: r.LeadRule, after: str = "") -> str:
    """`Turnover 10 working days after shooting (lead rule “VFX turnover”)`. after: the row that anchor `rule` means."""
    words = _ANCHOR_WORDS.get(rule.anchor, "")
    anchor = after or (said(words) if words else "")
    if not anchor:
        keys = [re.split("[:+]", word)[0] for word in rule.after_rule.split()]
        followed = [lower_first(what_of(other)) for other in plan.rules.values() if other.key in keys]
        anchor = listed(followed) or said("the step before")
    if rule.offset:
        when = distance(rule.offset, rule.offset_unit, rule.side, anchor)
    else:
        when = (said("by {0}") if rule.side == "before" else said("with {0}")).format(anchor)
    return said("{0} {1} (lead rule “{2}”)").format(what_of(rule), when, rule_name(plan, rule))


def link_sentence(plan: Plan, link: r.Link) -> str:
    """`Temps waits for Turnover Sc 42`; with a lag, by how much; a rule's link says the rule."""
    rule = plan.rules.get(link.rule_id or 0)
    pred = end_name(plan, link.pred_kind, link.pred_id)
    if rule is not None:
        return rule_sentence(plan, rule, pred if rule.anchor == "rule" else "")
    succ = end_name(plan, link.succ_kind, link.succ_id)
    succ = succ[:1].upper() + succ[1:]
    if not link.lag:
        return said("{0} waits for {1}").format(succ, pred)
    more = said("{0} waits for {1} and {2} more") if link.lag > 0 else said("{0} waits for {1} and {2} less")
    return more.format(succ, pred, lag_text(plan, link))


def lag_text(plan: Plan, link: r.Link) -> str:
    """`25 working days`, `4 h 30 of working time`, `72 h 00`: whole days of the successor's department as days."""
    if link.lag_unit == "days":
        return working_days(link.lag)
    if link.lag_unit == "elapsed":
        return span(link.lag)
    activity = plan.activities.get(link.succ_id) if link.succ_kind == "activity" else None
    day = minutes_a_day(plan, activity.department_id or 0) if activity is not None else 0
    if day and link.lag % day == 0:
        return working_days(link.lag // day)
    return said("{0} of working time").format(span(link.lag))


def _strip_step(plan: Plan, step: Step, previous: Step | None) -> tuple[str, str]:
    assert step.ref is not None
    name = plan.name_of(step.ref)
    strip = plan.strips.get(step.ref[1])
    session_id = step.session_id
    if session_id is None or session_id not in plan.sessions:
        what = said("{0} dropped") if strip and strip.dropped else said("{0} has no day yet")
        return what.format(name), said("in the boneyard")
    day, place = plan.sessions[session_id].day, plan.name_of(("sessions", session_id))
    if previous is not None and previous.kind == "strip" and previous.ref and previous.ref != step.ref:
        pushed = said("{0}, displaced by {1}, plays {2}").format(name, plan.name_of(previous.ref), place)
        return pushed, units.day_text(day)
    return said("{0} plays {1}").format(name, place), units.day_text(day)


def _session_step(before: Schedule | None, after: Schedule, step: Step) -> tuple[str, str]:
    assert step.ref is not None
    plan, session_id = after.plan, step.ref[1]
    if session_id not in plan.sessions:
        return said("{0} is taken out").format(plan.name_of(step.ref)), ""
    name, day = plan.name_of(step.ref), units.day_text(plan.sessions[session_id].day)
    zone = session_zone(plan, session_id)
    old = before.plan.sessions.get(session_id) if before else None
    if old is not None and old.day != plan.sessions[session_id].day:
        return said("{0} moves to {1}").format(name, day), said("was {0}").format(units.day_text(old.day))
    now, was = after.sessions.get(session_id), before.sessions.get(session_id) if before else None
    if now is not None and was is not None and now.end != was.end:
        ends = said("{0} ends {1}").format(name, units.clock(now.end, zone))
        return ends, said("{0}, was {1}").format(day, units.clock(was.end, zone))
    return said("{0} is on {1}").format(name, day), ""


def _lateness(after: Schedule, activity_id: int) -> str:
    """`, 2 working days late` where a tracked deadline waits for the activity and is missed."""
    late = [
        -times.slack_days
        for deadline in after.plan.deadlines.values()
        if (deadline.expected_kind, deadline.expected_id) == ("activity", activity_id)
        and deadline.tracked
        and (times := after.deadlines[deadline.id]).late
        and times.slack_days is not None
    ]
    return said(", {0} late").format(working_days(max(late))) if late else ""


def _activity_step(before: Schedule | None, after: Schedule, step: Step) -> tuple[str, str]:
    """`Temps for director’s cut Wed 30 Jun`; the detail says what it waits for, or when it was."""
    assert step.ref is not None
    plan, activity_id = after.plan, step.ref[1]
    name = plan.name_of(step.ref)
    link = plan.links.get(step.link_id or 0)
    waits = link_sentence(plan, link) if link is not None else ""
    if activity_id not in plan.activities:
        return said("{0} is taken out").format(name), ""
    times, zone = after.activities[activity_id], after.calendar_of_activity(plan.activities[activity_id]).zone
    if times.unknown:
        return said("{0} has no date yet").format(name), waits
    when = units.day_text(units.finish_date(times.finish, zone))
    known = before is not None and activity_id in before.plan.activities
    was = before.activities[activity_id] if before is not None and known else None
    if not waits and was is not None and not was.unknown and was.finish != times.finish:
        waits = said("was {0}").format(units.day_text(units.finish_date(was.finish, zone)))
    return f"{name} {when}{_lateness(after, activity_id)}", waits


def _own_activity(after: Schedule, deadline: r.Deadline | None, step: Step) -> bool:
    """Whether a step is the very activity that the deadline waits for."""
    if deadline is None or step.kind != "activity" or step.ref is None:
        return False
    own = deadline.expected_id if deadline.expected_kind == "activity" else after.key_activity(deadline.expected_kind)
    return own == step.ref[1]


def _window(plan: Plan, deadline: r.Deadline) -> str:
    """`Last use moves; the permit ends Fri 14 May`, or empty where it is no window."""
    clearance = plan.clearances.get(deadline.clearance_id or 0)
    if clearance is None:
        return ""
    if deadline.source == "from" and clearance.valid_from is not None:
        moves = said("First use moves; the {0} starts {1}")
        return moves.format(lower_first(clearance.kind), units.day_text(clearance.valid_from))
    if deadline.source == "window" and clearance.valid_to is not None:
        moves = said("Last use moves; the {0} ends {1}")
        return moves.format(lower_first(clearance.kind), units.day_text(clearance.valid_to))
    return ""


def _rule_of(plan: Plan, deadline: r.Deadline) -> str:
    rule = plan.rules.get(deadline.rule_id or 0)
    return rule_sentence(plan, rule) if rule is not None else ""


def _deadline_step(before: Schedule, after: Schedule, change: DeadlineChange) -> tuple[str, str]:
    """`Due Tue 25 May, 2 working days late`; the detail says who agreed it, or the rule that moved it."""
    plan = after.plan
    deadline = plan.deadlines[change.deadline_id]
    state = state_text(change)
    window = _window(plan, deadline)
    if window:
        return window, state
    was = due_date(before.plan, deadline, change.before)
    due = due_date(plan, deadline, change.after)
    if due is None:
        return said("Its due has no date yet"), _rule_of(plan, deadline)
    if was is not None and was != due:
        due_text = said("Due {0}, was {1}: {2}").format(units.day_text(due), units.day_text(was), state)
        return due_text, _rule_of(plan, deadline)
    return said("Due {0}: {1}").format(units.day_text(due), state), deadline.agreed


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
            title, detail = _activity_step(before, schedule, step)
            if _own_activity(schedule, deadline, step) and step.link_id is not None and detail:
                title, _, rule = detail.partition(" (")
                return title, rule[:1].upper() + rule[1:].rstrip(")")
            return title, detail
        case "link" if step.link_id in plan.links:
            return link_sentence(plan, plan.links[step.link_id or 0]), ""
        case "calendar":
            who = plan.name_of(step.ref) if step.ref else said("The calendar")
            if not step.at:
                return said("{0} does not work").format(who), ""
            until = units.day_text(units.local_date(step.at, plan.production.zone))
            return said("{0} does not work until {1}").format(who, until), ""
        case "status":
            at, zone = step.at if step.at is not None else schedule.as_of, plan.production.zone
            when = f" {units.day_text(units.local_date(at, zone))} {units.clock(at, zone)}" if at is not None else ""
            return said("Not before the status date{0}").format(when), ""
        case "due" | "deadline" if change is not None and before is not None and deadline is not None:
            return _deadline_step(before, schedule, change)
        case _:
            return (plan.name_of(step.ref) if step.ref else said("Something else changed")), ""


def cause_sentences(before: Schedule, after: Schedule, change: DeadlineChange) -> list[str]:
    """Why a deadline changed, one sentence a step: first the delay, last the deadline."""
    plan = after.plan
    deadline = plan.deadlines[change.deadline_id]
    sentences: list[str] = []
    previous: Step | None = None
    for step in change.causes:
        if step.kind in ("deadline", "due"):
            continue
        title, detail = cause(plan, after, step, before=before, previous=previous, change=None)
        if step.kind == "strip" and step.session_id is not None:
            title = f"{title}, {detail}"
        elif _own_activity(after, deadline, step):
            title = detail  # its date and state come last, with the deadline
        previous = step
        if title:
            sentences.append(title)
    window = _window(plan, deadline)
    due_moved = change.before.due != change.after.due and change.after.due_from == "anchor"
    rule = _rule_of(plan, deadline) if due_moved else ""
    sentences += [text for text in (window, rule) if text and text not in sentences]
    return [*sentences, deadline_sentence(before, after, change)]
