"""What is selected, in facts: what it is, its dates, its slack, what it waits for and what waits for it. No widgets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.engine import why
from app.engine.board import session_zone
from app.engine.values import ActivityTimes, Step
from app.plan import rows as r
from app.plan import units
from app.plan.change import Ref
from app.reports import wording
from app.views.schedule.lags import lag_text, links_into
from app.views.schedule.lengths import length_text
from app.views.schedule.links import activity_of, session_of
from app.views.schedule.rows import expected_activity
from app.views.schedule.why_card import reason, step_name, waits_how
from app.views.translated import noted, tr

if TYPE_CHECKING:
    from app.engine.schedule import Schedule

POSITIONS = {
    "alap": noted("As late as possible"),
    "hard_start": noted("Fixed start"),
    "hard_finish": noted("Fixed finish"),
}


@dataclass(frozen=True, slots=True)
class Near:
    """Something that the selected thing waits for, or that waits for it. ref: what pressing it selects."""

    name: str
    how: str
    ref: Ref | None


@dataclass(frozen=True, slots=True)
class About:
    """One selected thing, or several counted. state, state_text: its chip; facts: name, value; why: what holds it."""

    title: str
    kind: str
    facts: tuple[tuple[str, str], ...] = ()
    state: str = ""
    state_text: str = ""
    why: str = ""
    waits: tuple[Near, ...] = ()
    waited: tuple[Near, ...] = ()
    linked: bool = True  # whether waiting means anything for it


def about(schedule: Schedule, selection: Iterable[Ref]) -> About | None:
    """What is known of the selection; None: nothing is selected that is still there."""
    refs = [ref for ref in sorted(selection) if schedule.plan.row(ref) is not None]
    main = [ref for ref in refs if ref[0] != "links"] or refs
    if not main:
        return None
    if len(main) > 1:
        return _several(schedule, main)
    table, found = main[0]
    if table == "deadlines":
        return _deadline(schedule, schedule.plan.deadlines[found])
    if table == "activities":
        return _activity(schedule, schedule.plan.activities[found])
    if table == "links":
        return _link(schedule, schedule.plan.links[found])
    if table == "sessions":
        return _session(schedule, schedule.plan.sessions[found])
    if table == "strips":
        return _strip(schedule, schedule.plan.strips[found])
    return About(schedule.plan.name_of(main[0]), "", linked=False)


def _department(schedule: Schedule, department: int | None) -> str:
    row = schedule.plan.departments.get(department or 0)
    return row.name if row is not None else tr("no department")


def _several(schedule: Schedule, refs: list[Ref]) -> About:
    """How many, from when to when, and the least slack."""
    plan = schedule.plan
    works: list[int] = [found for table, found in refs if table == "activities"]
    slacks = []
    for table, found in refs:
        if table == "deadlines":
            works += [work] if (work := expected_activity(schedule, plan.deadlines[found])) is not None else []
            slacks.append(schedule.deadlines[found].slack_days)
    times = [schedule.activities[found] for found in works if not schedule.activities[found].unknown]
    zone = plan.production.zone
    facts = []
    if times:
        first, last = min(found.start for found in times), max(found.finish for found in times)
        facts.append((tr("From"), units.day_text(units.local_date(first, zone))))
        facts.append((tr("To"), units.day_text(units.finish_date(last, zone))))
    known = [slack for slack in slacks if slack is not None]
    if known:
        facts.append((tr("Least slack"), units.signed(min(known))))
    return About(tr("{0} selected").format(len(refs)), "", tuple(facts), linked=False)


def _deadline(schedule: Schedule, deadline: r.Deadline) -> About:
    plan, judged = schedule.plan, schedule.deadlines[deadline.id]
    work = plan.activities.get(expected_activity(schedule, deadline) or 0)
    due, expected = wording.due_date(plan, deadline, judged), wording.expected_date(plan, deadline, judged)
    facts = [] if work is None else list(_dates(schedule, work))
    if work is None:
        facts.append((tr("Expected"), units.day_text(expected) if expected is not None else tr("no day yet")))
    facts.append((tr("Due"), units.day_text(due) if due is not None else tr("no due date")))
    if judged.slack_days is not None:
        facts.append((tr("Slack"), wording.working_days(judged.slack_days)))
    if deadline.done is not None:
        facts.append((tr("Met on"), units.day_text(deadline.done)))
    facts += [(tr("Note"), deadline.note)] if deadline.note else []
    state = "owed" if judged.owed else "late" if judged.late else ""
    said = tr("Owed") if judged.owed else _late(judged.slack_days) if judged.late else ""
    kind = tr("Deadline, {0}").format(_department(schedule, deadline.department_id))
    if work is None:
        return About(deadline.name, kind, tuple(facts), state, said, linked=False)
    return About(deadline.name, kind, tuple(facts), state, said, *_around(schedule, work.id))


def _late(slack: int | None) -> str:
    from app.views import marks

    return marks.words("late", slack)


def _activity(schedule: Schedule, activity: r.Activity) -> About:
    milestone = not activity.duration
    name = tr("Milestone, {0}") if milestone else tr("Activity, {0}")
    facts = list(_dates(schedule, activity))
    facts += [(tr("Note"), activity.note)] if activity.note else []
    kind = name.format(_department(schedule, activity.department_id))
    state, said = ("owed", tr("Owed")) if schedule.activities[activity.id].unknown else ("", "")
    return About(activity.name, kind, tuple(facts), state, said, *_around(schedule, activity.id))


def _dates(schedule: Schedule, activity: r.Activity) -> Iterator[tuple[str, str]]:
    times, working = schedule.activities[activity.id], schedule.calendar_of_activity(activity)
    if times.unknown:
        yield tr("Start"), tr("no day yet")
    else:
        yield tr("Start"), units.day_text(units.local_date(times.start, working.zone))
        yield tr("Finish"), units.day_text(units.finish_date(times.finish, working.zone))
    if activity.duration:
        yield tr("Length"), length_text(schedule.plan, activity)
    yield tr("Progress"), _progress(activity, times)
    if times.late_finish is not None and not times.unknown:
        room = working.working_days_between(times.finish, times.late_finish)
        yield tr("Float"), wording.working_days(room)


def _progress(activity: r.Activity, times: ActivityTimes) -> str:
    if activity.actual_finish is not None:
        return tr("finished")
    if activity.progress:
        return tr("{0} % done").format(activity.progress)
    if activity.actual_start is not None:
        return tr("started")
    return tr("said not to have started") if activity.not_started else tr("nothing reported")


def _around(schedule: Schedule, activity: int) -> tuple[str, tuple[Near, ...], tuple[Near, ...]]:
    """Why it stands where it does, what it waits for, and what waits for it."""
    plan, row = schedule.plan, schedule.plan.activities[activity]
    waits = tuple(_near(schedule, link, pred=True) for link in links_into(plan).get(activity, ()))
    waited = tuple(_of_step(schedule, step) for step in why.waiting(schedule, activity))
    chain = why.binding_chain(schedule, activity)
    if len(chain) > 1:
        held = tr("Why it is here: held by {0}").format(step_name(schedule, chain[-2]))
    else:
        held = tr("Why it is here: {0}").format(reason(schedule, chain[0], why.root_bound(schedule, chain)))
    if row.position in POSITIONS:
        held = f"{tr(POSITIONS[row.position])}. {held}"
    return held, waits, waited


def _of_step(schedule: Schedule, step: Step) -> Near:
    return Near(step_name(schedule, step), waits_how(schedule, step), step.ref)


def _near(schedule: Schedule, link: r.Link, *, pred: bool) -> Near:
    """The other end of a link, and how the link goes."""
    kind, end = (link.pred_kind, link.pred_id) if pred else (link.succ_kind, link.succ_id)
    plan = schedule.plan
    how = " ".join(part for part in (link.type, lag_text(plan, link)) if part)
    if how == "FS":
        how = tr("starts when that ends")
    name = wording_of_end(schedule, kind, end)
    activity = activity_of(schedule, kind, end)
    if activity is not None:
        return Near(name, how, ("activities", activity))
    session = session_of(schedule, kind, end)
    return Near(name, how, ("sessions", session) if session is not None else None)


def wording_of_end(schedule: Schedule, kind: str, end: int) -> str:
    """`Turnover Sc 42, Wed 19 May`; `last day of Salt Pans, Day 12, Wed 5 May`."""
    from app.plan.labels import end_name

    plan = schedule.plan
    name, activity = end_name(plan, kind, end), activity_of(schedule, kind, end)
    if activity is not None:
        times = schedule.activities[activity]
        zone = schedule.calendar_of_activity(plan.activities[activity]).zone
        day = tr("no day yet") if times.unknown else units.day_text(units.finish_date(times.finish, zone))
        return f"{name}, {day}"
    session = session_of(schedule, kind, end)
    if session is None:
        return tr("{0}, no day yet").format(name)
    label, day = plan.name_of(("sessions", session)), units.day_text(plan.sessions[session].day)
    return f"{name}, {day}" if label == name else f"{name}, {label}, {day}"


def _link(schedule: Schedule, link: r.Link) -> About:
    plan = schedule.plan
    facts = [(tr("Type"), link.type), (tr("Lag"), lag_text(plan, link) or tr("none"))]
    rule = plan.rules.get(link.rule_id or 0)
    facts += [(tr("Made by"), tr("the lead rule {0}").format(rule.key))] if rule is not None else []
    ends = (_near(schedule, link, pred=True),), (_near(schedule, link, pred=False),)
    return About(plan.name_of(("links", link.id)), tr("Link"), tuple(facts), "", "", "", *ends)


def _session(schedule: Schedule, session: r.Session) -> About:
    plan, times = schedule.plan, schedule.sessions.get(session.id)
    zone = session_zone(plan, session)
    facts = [(tr("Date"), units.day_text(session.day))]
    if times is not None:
        facts.append((tr("Hours"), f"{units.clock(times.call, zone)}–{units.clock(times.end, zone)}"))
    strips = [strip.id for strip in plan.strips_of(session.id) if strip.kind == "scene"]
    if strips:
        facts.append((tr("Plays"), wording.scenes_text(plan, strips)))
    if session.locked:
        facts.append((tr("Locked"), session.lock_note or tr("yes")))
    unit = plan.units.get(session.unit_id)
    kind = unit.name if unit is not None else ""
    return About(
        plan.name_of(("sessions", session.id)), kind, tuple(facts), "", "", "", *_on_board(schedule, session.id)
    )


def _strip(schedule: Schedule, strip: r.Strip) -> About:
    plan, times = schedule.plan, schedule.strips.get(strip.id)
    facts = []
    if times is None or strip.session_id is None:
        facts.append((tr("Day"), tr("no day yet")))
    else:
        session = plan.sessions[strip.session_id]
        day = f"{plan.name_of(('sessions', session.id))}, {units.day_text(session.day)}"
        zone = session_zone(plan, session)
        facts.append((tr("Day"), day))
        facts.append((tr("Time"), f"{units.clock(times.start, zone)}–{units.clock(times.end, zone)}"))
    scene = plan.scenes.get(strip.scene_id or 0)
    facts += [(tr("Scene"), scene.heading)] if scene is not None and scene.heading else []
    name, kind = plan.name_of(("strips", strip.id)), tr("Strip on the board") if times else tr("Strip in the boneyard")
    if scene is None or times is None:
        return About(name, kind, tuple(facts), linked=False)
    own = (("strip", strip.id), ("scene_first", scene.id), ("scene_last", scene.id))
    links = plan.links.values()
    waits = tuple(_near(schedule, link, pred=True) for link in links if (link.succ_kind, link.succ_id) in own)
    waited = tuple(_near(schedule, link, pred=False) for link in links if (link.pred_kind, link.pred_id) in own)
    why = "" if waits or waited else tr("It plays where the board puts it: no work is linked to it alone.")
    return About(name, kind, tuple(facts), "", "", why, waits, waited, linked=bool(waits or waited))


def _on_board(schedule: Schedule, session: int) -> tuple[tuple[Near, ...], tuple[Near, ...]]:
    """What a session waits for, and what waits for it."""
    waits, waited = [], []
    for link in schedule.plan.links.values():
        if link.succ_kind != "activity" and session_of(schedule, link.succ_kind, link.succ_id) == session:
            waits.append(_near(schedule, link, pred=True))
        if link.pred_kind != "activity" and session_of(schedule, link.pred_kind, link.pred_id) == session:
            waited.append(_near(schedule, link, pred=False))
    return tuple(waits), tuple(waited)
