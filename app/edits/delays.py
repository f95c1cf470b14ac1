"""Reporting a delay: what it closes, what it loses. The delay is recorded; what it lost lies in the boneyard, owed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import EllipsisType

from app.edits.board import move_strips, part_shot
from app.engine.board import closed_times, in_scope, session_times, session_zone, strip_eighths, strip_minutes
from app.engine.schedule import Schedule
from app.plan import rows as r
from app.plan.change import Change, Ref, merge
from app.plan.draft import Draft
from app.plan.errors import EditRefused
from app.plan.labels import is_music, session_name
from app.plan.plan import Plan
from app.plan.spoken import said
from app.plan.units import DAY, at_local, clock, hhmm
from app.plan.units import eighths as eighths_text


@dataclass(frozen=True, slots=True)
class DelayReport:
    """What somebody reports. A session delay names a session, an activity delay an activity and working days.

    start, until: closed time, instants; start None: the status date with `minutes`, else the whole session.
    minutes: instead of until: so many from the start, at most a day. element_id: who is ill, or what is missing: only
    strips that need it lose time. strips: what is lost, where somebody says so; without a time they close none. owed,
    owed_eighths: strip → minutes and eighths owed of it, where that is known better than by the clock; such a strip is
    lost.
    """

    reason: r.Reason
    session_id: int | None = None
    start: int | None = None
    until: int | None = None
    minutes: int | None = None
    scope: r.Scope = "all"
    element_id: int | None = None
    strips: tuple[int, ...] | None = None
    owed: Mapping[int, int] = field(default_factory=dict)
    owed_eighths: Mapping[int, int] = field(default_factory=dict)
    activity_id: int | None = None
    days: int = 0
    waiting_since: int | None = None
    decide_by: int | None = None
    reported_at: int | None = None
    reported_by: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Loss:
    """A lost strip: minutes and eighths owed of it; whole where nothing of it was shot."""

    strip_id: int
    minutes: int
    eighths: int
    whole: bool


def instant_near(plan: Plan, session: r.Session, day_minute: int, after: int | None = None) -> int:
    """The first instant with that time of day from six hours before the session's call, or after an instant (DESIGN
    5). Raises EditRefused where there is none within three days."""
    zone = session_zone(plan, session)
    earliest = at_local(session.day, session.call, zone) - 360 if after is None else after + 1
    for day in range(-1, 4):
        found = at_local(session.day, day_minute % DAY + day * DAY, zone)
        if found >= earliest:
            return found
    raise EditRefused(said("That time lies nowhere near the session."))


def until_near(schedule: Schedule, session: r.Session, day_minute: int, start: int | None) -> int:
    """When time ends that is lost from an instant on, or from the call: past midnight where that is meant.

    Raises EditRefused for a time of day that has gone by then: nobody means the same hour of the next day.
    """
    plan, call, zone = schedule.plan, schedule.sessions[session.id].call, session_zone(schedule.plan, session)
    after = start if start is not None else call
    found = instant_near(plan, session, day_minute, after)
    same_day = found - DAY
    if call <= same_day <= after or found - after > DAY // 2 >= after - same_day:
        since = "the call at" if start is None else "From"
        raise EditRefused(said("Until {0} is not after {1} {2}.").format(hhmm(day_minute), since, clock(after, zone)))
    return found


def closed_time(schedule: Schedule, report: DelayReport) -> tuple[int, int | None]:
    """The instants a report closes in its session, the end None where it lasts to the session's end (DESIGN 5).

    Raises EditRefused for a session that is gone, minutes that no day has, and time that ends before it begins or
    before the call.
    """
    session_id = _session_id(schedule, report)
    times, start = schedule.sessions[session_id], report.start
    if report.minutes is not None:
        if not 0 < report.minutes <= DAY:
            raise EditRefused(
                said("{0} minutes are no time lost of a day. Maybe 1 to {1}.").format(report.minutes, DAY)
            )
        if start is None and schedule.as_of is not None and schedule.as_of < times.end:
            start = schedule.as_of
    if report.until is not None and report.until <= times.call:
        called = clock(times.call, session_zone(schedule.plan, schedule.plan.sessions[session_id]))
        raise EditRefused(
            said("That time ends before {0} is called at {1}.").format(session_name(schedule.plan, session_id), called)
        )
    start = times.call if start is None else max(start, times.call)
    until = start + report.minutes if report.minutes is not None else report.until
    if until is not None and until <= start:
        raise EditRefused(said("The time lost can't end before it begins."))
    return start, until


def losses(schedule: Schedule, report: DelayReport) -> tuple[Loss, ...]:
    """What a report loses, in playing order (DESIGN 5, What a delay loses). Raises EditRefused as `closed_time` does,
    and for strips that are not there to be lost."""
    plan = schedule.plan
    session = plan.sessions[_session_id(schedule, report)]
    start, until = closed_time(schedule, report)
    strips = [strip for strip in plan.strips_of(session.id) if strip.kind == "scene" and strip.state != "shot"]
    planned = schedule.strips
    known = {strip.id for strip in strips}
    for strip_id in (*(report.strips or ()), *report.owed):
        if strip_id not in known:
            name = plan.name_of(("strips", strip_id))
            done = "recorded in" if is_music(plan) else "shot on"
            raise EditRefused(
                said("{0} is not still to be {1} {2}.").format(name, done, session_name(plan, session.id))
            )
    if report.element_id is not None and report.element_id not in plan.elements:
        raise EditRefused(said("Who or what is missing is no longer there."))

    def touched(strip: r.Strip) -> bool:
        return in_scope(plan, strip, report.scope, report.element_id)

    lost = set(report.owed)
    if report.strips is not None:
        lost |= set(report.strips)
    elif until is None:
        lost |= {s.id for s in strips if touched(s) and planned[s.id].end > start}
    else:
        trial = Draft(plan)
        trial.put(
            r.Delay(
                trial.new_id(),
                report.reason,
                session.id,
                start=start,
                until=until,
                scope=report.scope,
                element_id=report.element_id,
            )
        )
        times, closed = session_times(trial.plan, session, schedule.as_of)
        lost |= {
            strip.id
            for strip in strips
            if touched(strip) and closed[strip.id].end > max(times.wrap, planned[strip.id].end)
        }
    return tuple(_loss(schedule, strip, start, report) for strip in strips if strip.id in lost)


def _loss(schedule: Schedule, strip: r.Strip, start: int, report: DelayReport) -> Loss:
    minutes, eighths = strip_minutes(schedule.plan, strip), strip_eighths(schedule.plan, strip)
    times = schedule.strips[strip.id]
    owed = minutes
    if strip.id in report.owed:
        owed = report.owed[strip.id]
        if not 0 < owed <= minutes:
            name = schedule.plan.name_of(("strips", strip.id))
            raise EditRefused(said("{0} has {1} minutes; {2} can't be owed of them.").format(name, minutes, owed))
    elif report.strips is None and times.start < start < times.end and strip.state != "not_started":
        breaks = sum(
            max(0, min(closed.until, times.end) - max(closed.start, start))
            for closed in closed_times(schedule.plan, times.session_id)
            if closed.until is not None and in_scope(schedule.plan, strip, closed.scope, closed.element_id)
        )
        owed = min(minutes, times.end - start - breaks)
    if owed >= minutes:
        return Loss(strip.id, minutes, eighths, whole=True)
    share = report.owed_eighths.get(strip.id, -(-eighths * owed // minutes))
    if not (0 < share <= eighths or share == eighths == 0):
        name = schedule.plan.name_of(("strips", strip.id))
        raise EditRefused(
            said("{0} has {1} pages; {2} can't be owed of them.").format(
                name, eighths_text(eighths), eighths_text(share)
            )
        )
    return Loss(strip.id, owed, share, whole=False)


def report_delay(draft: Draft, report: DelayReport, schedule: Schedule) -> int:
    """Record a delay; what it loses goes to the boneyard, owed. Returns the delay's id.

    schedule: computed of the draft's base plan. Raises EditRefused for a session or activity that is gone, times the
    wrong way round, strips that are not there to be lost.
    """
    delay_id = draft.new_id()
    because: Ref = ("delays", delay_id)
    row = r.Delay(
        delay_id,
        report.reason,
        scope=report.scope,
        element_id=report.element_id,
        waiting_since=report.waiting_since,
        decide_by=report.decide_by,
        reported_at=report.reported_at if report.reported_at is not None else schedule.as_of,
        reported_by=report.reported_by,
        note=report.note,
    )
    if report.activity_id is not None:
        if report.activity_id not in draft.plan.activities:
            raise EditRefused(said("That activity is no longer there."))
        if report.days < 1:
            raise EditRefused(said("A delay of an activity needs at least one working day."))
        draft.put(replace(row, activity_id=report.activity_id, days=report.days))
        return delay_id
    start, until = closed_time(schedule, report)
    lost = losses(schedule, report)
    closes = report.strips is None or (report.start, report.until, report.minutes) != (None, None, None)
    draft.put(
        replace(
            row,
            session_id=report.session_id,
            start=start if closes else None,
            until=until,
            lost=tuple((loss.strip_id, loss.minutes, loss.eighths) for loss in lost),
        )
    )
    for loss in lost:
        if loss.whole:
            strip = draft.now(r.Strip, loss.strip_id)
            assert strip is not None
            draft.put(replace(strip, lost_by=delay_id, state="todo", actual_start=None, actual_end=None))
            move_strips(draft, [loss.strip_id], None, because=because)
        else:
            part_shot(draft, loss.strip_id, loss.minutes, loss.eighths, lost_by=delay_id)
    return delay_id


def _session_id(schedule: Schedule, report: DelayReport) -> int:
    if report.session_id is None or report.session_id not in schedule.sessions:
        raise EditRefused(said("Say which session lost time."))
    return report.session_id


def decide(
    draft: Draft,
    delay_id: int,
    decision: str | None = None,
    *,
    cost: int | EllipsisType | None = ...,
    approved_by: str | None = None,
) -> None:
    """Write into the delay which way out was chosen, what it costs and who approved it; what is left out stays.

    cost: whole units of the production's currency, at least 0; None: not known. Raises EditRefused for less, and for a
    delay that is gone.
    """
    delay = draft.now(r.Delay, delay_id)
    if delay is None:
        raise EditRefused(said("That delay is no longer there."))
    if isinstance(cost, int) and cost < 0:
        raise EditRefused(said("{0} is no cost of a decision. Maybe 0, or nothing where it is not known.").format(cost))
    draft.put(
        replace(
            delay,
            decision=delay.decision if decision is None else decision,
            cost=delay.cost if cost is ... else cost,
            approved_by=delay.approved_by if approved_by is None else approved_by.strip(),
        )
    )


def decided(change: Change, after: Plan, cost: int | None, approved_by: str) -> Change:
    """A change that reports delays, with what its decision costs and who approved it written into them.

    after: the plan with the change. Without a cost and a name the very change.
    """
    delays = [delta.id for delta in change.deltas if delta.table == r.Delay.TABLE and delta.after is not None]
    if not delays or (cost is None and not approved_by.strip()):
        return change

    def write(draft: Draft) -> None:
        for delay_id in delays:
            decide(draft, delay_id, cost=cost, approved_by=approved_by)

    return merge(change.label, [change, after.draft(change.label, write)])
