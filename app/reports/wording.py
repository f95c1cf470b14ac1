"""Words that sentences are put together from: lengths, lists, names, dates of deadlines, states, the delay itself."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from app.engine import board
from app.engine.values import DeadlineChange, DeadlineTimes
from app.plan import rows as r
from app.plan import units
from app.plan.change import Ref
from app.plan.labels import scene_word
from app.plan.plan import Plan

HAPPENED: dict[str, str] = {
    "weather": "rained off",
    "illness": "stopped by illness",
    "location": "without its location",
    "overrun": "overrun",
    "equipment": "stopped by equipment",
    "paper": "stopped by a refused paper",
    "other": "stopped",
}
"""What befell a session or a strip, after its name."""

HELD_UP: dict[str, str] = {
    "weather": " by weather",
    "illness": " by illness",
    "location": " by a lost location",
    "overrun": " by an overrun",
    "equipment": " by equipment",
    "paper": " by a refused paper",
    "other": "",
}
"""What held up an activity."""


DECISIONS: dict[str, str] = {
    "owed": "Left owed",
    "next": "To the next session with room",
    "reserve": "To the reserve day",
    "push": "Pushed: the sessions after slide",
    "slip": "What follows slips",
}
"""The ways out as a log says them."""


def decision_text(decision: str) -> str:
    """What was decided; words that somebody typed stay as they are."""
    return DECISIONS.get(decision, decision)


def plural(count: int, one: str, many: str = "") -> str:
    """`1 strip`, `49 strips`."""
    return f"{count} {one if count == 1 else many or one + 's'}"


def listed(parts: Iterable[str]) -> str:
    """`42`, `42 and 44`, `42, 43 and 44`."""
    items = list(parts)
    return f"{', '.join(items[:-1])} and {items[-1]}" if len(items) > 1 else "".join(items)


def span(minutes: int) -> str:
    """A length of elapsed time: `35 minutes`, `3 h 20`, `4 days`; the sign is left out."""
    length = abs(minutes)
    if length < 60:
        return plural(length, "minute")
    if length < 2 * units.DAY:
        return f"{length // 60} h {length % 60:02d}"
    return plural(-(-length // units.DAY), "day")


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
        by = HELD_UP[delay.reason]
        return f"{plan.name_of(ref)} held up{f' {working_days(delay.days)}' if delay.days else ''}{by}"
    happened = HAPPENED[delay.reason]
    if delay.session_id is None:
        return f"{scenes_text(plan, (strip for strip, _, _ in delay.lost)) or 'Nothing'} {happened}"
    session = plan.sessions[delay.session_id]
    zone = board.session_zone(plan, session)
    name = plan.name_of(("sessions", session.id))
    whole = delay.start is None or delay.start <= units.at_local(session.day, session.call, zone)
    if whole and delay.until is None:
        return f"{name} {happened}"
    begin = delay.start if delay.start is not None else units.at_local(session.day, session.call, zone)
    text = f"{name} {happened} from {units.clock(begin, zone)}"
    return text if delay.until is None else f"{text} to {units.clock(delay.until, zone)}"


def delay_detail(plan: Plan, delay: r.Delay) -> str:
    """`Wed 5 May, waiting since 11:30, reported 14:12 by Greta Lindqvist`."""
    zone = session_zone(plan, delay.session_id)
    parts = []
    session = plan.sessions.get(delay.session_id or 0)
    if session is not None:
        parts.append(units.day_text(session.day))
    if delay.waiting_since is not None:
        parts.append(f"waiting since {units.clock(delay.waiting_since, zone)}")
    if delay.reported_at is not None or delay.reported_by:
        when = f" {units.clock(delay.reported_at, zone)}" if delay.reported_at is not None else ""
        who = f" by {delay.reported_by}" if delay.reported_by else ""
        parts.append(f"reported{when}{who}")
    if delay.decide_by is not None:
        parts.append(f"decide by {units.clock(delay.decide_by, zone)}")
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
        return "no day yet"
    match change.state:
        case "late":
            return f"{working_days(max(1, -days))} late"
        case "squeezed":
            return f"squeezed to {working_days(days)}"
        case "relieved":
            return f"relieved to {working_days(days)}" if days >= 0 else f"relieved, still {working_days(days)} late"
        case _:
            return f"moved, {working_days(days)} left" if days >= 0 else f"moved, {working_days(days)} late"
