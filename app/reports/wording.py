"""Words that sentences are put together from: lengths, lists, names, dates of deadlines, states, the delay itself."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from app.engine import board
from app.engine.values import DeadlineChange, DeadlineTimes
from app.plan import rows as r
from app.plan import units
from app.plan.change import Ref
from app.plan.labels import is_music, scene_word
from app.plan.plan import Plan
from app.plan.spoken import noted, said

HAPPENED: dict[str, str] = {
    "weather": noted("rained off"),
    "illness": noted("stopped by illness"),
    "location": noted("without its location"),
    "overrun": noted("overrun"),
    "equipment": noted("stopped by equipment"),
    "paper": noted("stopped by a refused paper"),
    "other": noted("stopped"),
}
"""What befell a session or a strip, after its name."""

HELD_UP: dict[str, str] = {
    "weather": noted(" by weather"),
    "illness": noted(" by illness"),
    "location": noted(" by a lost location"),
    "overrun": noted(" by an overrun"),
    "equipment": noted(" by equipment"),
    "paper": noted(" by a refused paper"),
    "other": "",
}
"""What held up an activity."""


DECISIONS: dict[str, str] = {
    "owed": noted("Left owed"),
    "next": noted("To the next session with room"),
    "reserve": noted("To the reserve day"),
    "push": noted("Pushed: the sessions after slide"),
    "slip": noted("What follows slips"),
}
"""The ways out as a log says them."""
OF_DAYS: dict[str, str] = {
    "next": noted("To the next day with room"),
    "push": noted("Pushed: the days after slide"),
}
"""The same on a film, whose sessions are days."""


def decision_text(plan: Plan, decision: str) -> str:
    """What was decided; words that somebody typed stay as they are."""
    words = DECISIONS if is_music(plan) else DECISIONS | OF_DAYS
    return said(words.get(decision, decision))


def plural(count: int, one: str, many: str = "") -> str:
    """`1 strip`, `49 strips`."""
    return f"{count} {said(one if count == 1 else many or one + 's')}"


def listed(parts: Iterable[str]) -> str:
    """`42`, `42 and 44`, `42, 43 and 44`."""
    items = list(parts)
    return said("{0} and {1}").format(", ".join(items[:-1]), items[-1]) if len(items) > 1 else "".join(items)


def span(minutes: int) -> str:
    """A length of elapsed time: `35 minutes`, `3 h 20`, `4 days`; the sign is left out."""
    length = abs(minutes)
    if length < 60:
        return plural(length, "minute")
    if length < 2 * units.DAY:
        return said("{0} h {1:02d}").format(*divmod(length, 60))
    return plural(-(-length // units.DAY), "day")


def distance(count: int, unit: str, side: str, anchor: str) -> str:
    """`10 working days after shooting`; unit: wd, cd, wk or h; side: before or after."""
    word = {"wd": "working day", "cd": "day", "wk": "week", "h": "hour"}[unit]
    return (said("{0} before {1}") if side == "before" else said("{0} after {1}")).format(plural(count, word), anchor)


def working_days(days: int) -> str:
    """`1 working day`, `4 working days`; the sign is left out."""
    return plural(abs(days), "working day")


def lower_first(text: str) -> str:
    """`marsh permit` of `Marsh permit`; a name that holds another capital keeps its own."""
    return text if any(letter.isupper() for letter in text[1:]) else text[:1].lower() + text[1:]


def scenes_text(plan: Plan, strip_ids: Iterable[int]) -> str:
    """`Sc 42 and 44`, in the order given; banners are left out."""
    labels = [
        plan.strip_label(strip)
        for strip_id in strip_ids
        if (strip := plan.strips.get(strip_id)) is not None and strip.kind == "scene"
    ]
    return f"{scene_word(plan)} {listed(labels)}" if labels else ""


def session_text(plan: Plan, session_id: int) -> str:
    """`Day 18, Thu 13 May`."""
    return f"{plan.name_of(('sessions', session_id))}, {units.day_text(plan.sessions[session_id].day)}"


def session_zone(plan: Plan, session_id: int | None) -> str:
    """The zone a session's clock runs in; without one, the production's."""
    session = plan.sessions.get(session_id or 0)
    return board.session_zone(plan, session) if session else plan.production.zone


def delay_headline(plan: Plan, delay: r.Delay) -> str:
    """`Day 12 rained off from 14:10`; `Net Loft redress held up 3 working days by illness`."""
    if delay.activity_id is not None or delay.clearance_id is not None:
        ref: Ref = (
            ("activities", delay.activity_id)
            if delay.activity_id is not None
            else ("clearances", delay.clearance_id or 0)
        )
        by = said(HELD_UP[delay.reason]) if HELD_UP[delay.reason] else ""
        held = said("{0} held up {1}").format(plan.name_of(ref), working_days(delay.days)) if delay.days else ""
        return f"{held or said('{0} held up').format(plan.name_of(ref))}{by}"
    happened = said(HAPPENED[delay.reason])
    if delay.element_id in plan.elements:
        happened = said("without {0}").format(plan.elements[delay.element_id or 0].name)
    if delay.session_id is None:
        return f"{scenes_text(plan, (strip for strip, _, _ in delay.lost)) or said('Nothing')} {happened}"
    session = plan.sessions[delay.session_id]
    zone = board.session_zone(plan, session)
    name = plan.name_of(("sessions", session.id))
    whole = delay.start is None or delay.start <= units.at_local(session.day, session.call, zone)
    if whole and delay.until is None:
        return f"{name} {happened}"
    begin = delay.start if delay.start is not None else units.at_local(session.day, session.call, zone)
    if delay.until is None:
        return said("{0} {1} from {2}").format(name, happened, units.clock(begin, zone))
    ends = units.clock(delay.until, zone)
    return said("{0} {1} from {2} to {3}").format(name, happened, units.clock(begin, zone), ends)


def delay_detail(plan: Plan, delay: r.Delay) -> str:
    """`Wed 5 May, waiting since 11:30, reported 14:12 by Greta Lindqvist`."""
    zone = session_zone(plan, delay.session_id)
    parts = []
    session = plan.sessions.get(delay.session_id or 0)
    if session is not None:
        parts.append(units.day_text(session.day))
    if delay.waiting_since is not None:
        parts.append(said("waiting since {0}").format(units.clock(delay.waiting_since, zone)))
    if delay.reported_at is not None or delay.reported_by:
        when = f" {units.clock(delay.reported_at, zone)}" if delay.reported_at is not None else ""
        who = said(" by {0}").format(delay.reported_by) if delay.reported_by else ""
        parts.append(said("reported{0}{1}").format(when, who))
    if delay.decide_by is not None:
        parts.append(said("decide by {0}").format(units.clock(delay.decide_by, zone)))
    return ", ".join(parts)


def deadline_zone(plan: Plan, deadline: r.Deadline) -> str:
    department = plan.departments[deadline.department_id]
    calendar_id = department.calendar_id if department.calendar_id is not None else plan.production.calendar_id
    calendar = plan.calendars.get(calendar_id)
    return calendar.zone if calendar else plan.production.zone


def due_date(plan: Plan, deadline: r.Deadline, times: DeadlineTimes) -> date | None:
    """The date people say for a due: that of the session it follows, else the date the instant ends."""
    if times.due is None:
        return None
    return units.finish_date(times.due, deadline_zone(plan, deadline))


def expected_date(plan: Plan, deadline: r.Deadline, times: DeadlineTimes) -> date | None:
    """The date people say for what is expected: its session's date, also when it ends past midnight."""
    if times.expected is None:
        return None
    session = plan.sessions.get(times.expected_session or 0)
    if session is not None and deadline.source != "from":
        return session.day
    zone = deadline_zone(plan, deadline)
    return (
        units.local_date(times.expected, zone) if deadline.source == "from" else units.finish_date(times.expected, zone)
    )


def state_text(change: DeadlineChange) -> str:
    """`2 working days late`, `squeezed to 1 working day`, `no day yet`."""
    days = change.after.slack_days
    if change.state == "owed" or days is None:
        return said("no day yet")
    match change.state:
        case "late":
            return said("{0} late").format(working_days(max(1, -days)))
        case "squeezed":
            return said("squeezed to {0}").format(working_days(days))
        case "relieved":
            return (said("relieved to {0}") if days >= 0 else said("relieved, still {0} late")).format(
                working_days(days)
            )
        case _:
            return (said("moved, {0} left") if days >= 0 else said("moved, {0} late")).format(working_days(days))
