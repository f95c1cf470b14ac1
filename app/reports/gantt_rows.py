"""The lines of a printed Gantt: a row a tracked deadline with its work, a row an activity without a deadline."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from app.engine.knockon import compare
from app.engine.schedule import Schedule
from app.engine.values import DeadlineChange
from app.plan import rows as r
from app.plan import units
from app.plan.labels import is_music
from app.plan.plan import Plan
from app.reports.asked import Asked
from app.reports.confidential import is_contract, printed_name, printed_slack
from app.reports.wording import due_date, expected_date

MARKS = {"owed": "▣", "late": "◆", "squeezed": "▶◀", "moved": "→", "relieved": "○"}
Span = tuple[date, date]  # first and last day, both in it
ORDER = (
    "production", "assistant director", "direction", "cast", "stunt", "location", "transport", "art", "set dec",
    "construction", "props", "costume", "wardrobe", "make-up", "makeup", "hair", "special effects", "sfx", "camera",
    "grip", "lighting", "electric", "sound", "vfx", "visual effects", "editorial", "post", "sound post", "music",
    "colour",
)  # fmt: skip
"""How departments begin, in the order in which a film's schedule goes through them: who plans, before the camera,
at it, after it [p]; others follow in the plan's order."""


@dataclass(frozen=True, slots=True)
class Line:
    """A row: its words, and what is drawn in it. None: not drawn.

    bar: work; done: of it what is done; was: where it was before; window: valid from, to; point: a milestone.
    """

    name: str
    heading: bool = False
    state: str = ""  # owed, late, squeezed, moved, relieved, or nothing
    due: date | None = None
    finish: date | None = None
    slack: str = ""
    bar: Span | None = None
    done: Span | None = None
    was: Span | None = None
    window: Span | None = None
    point: date | None = None


def lines(asked: Asked) -> tuple[Line, ...]:
    """By department, its deadlines by their rank, then its other work; work of nobody last. Departments of a film go
    in the trade's order, of music in the plan's."""
    plan, schedule = asked.plan, asked.schedule
    changes: dict[int, DeadlineChange] = {}
    if asked.before is not None:
        changes = {change.deadline_id: change for change in compare(asked.before, schedule, asked.change).changes}
    spoken_for = {_activity_of(schedule, deadline) for deadline in plan.deadlines.values()}
    deadlines: dict[int | None, list[r.Deadline]] = {}
    for deadline in sorted(plan.deadlines.values(), key=lambda d: (d.rank, d.id)):
        if deadline.tracked:
            deadlines.setdefault(deadline.department_id, []).append(deadline)
    work: dict[int | None, list[r.Activity]] = {}
    for activity in sorted(plan.activities.values(), key=lambda a: (a.rank, a.id)):
        if activity.id not in spoken_for:
            work.setdefault(activity.department_id, []).append(activity)
    found: list[Line] = []
    departments = plan.department_order()
    if not is_music(plan):
        departments = tuple(sorted(departments, key=lambda department: _place(department.name)))
    groups = [(d.id, d.name) for d in departments]
    for key, name in [*groups, (None, "No department")]:
        rows = [_deadline_line(asked, d, changes.get(d.id)) for d in deadlines.get(key, ())]
        rows += [_activity_line(schedule, a) for a in work.get(key, ())]
        if rows:
            found += [Line(name, heading=True), *rows]
    return tuple(found)


def _place(name: str) -> int:
    """Where a department stands in ORDER: at the longest beginning that is its."""
    low = name.casefold()
    found = [(len(word), -place) for place, word in enumerate(ORDER) if low.startswith(word)]
    return -max(found)[1] if found else len(ORDER)


def _activity_of(schedule: Schedule, deadline: r.Deadline) -> int | None:
    if deadline.expected_kind == "activity":
        return deadline.expected_id
    return schedule.key_activity(deadline.expected_kind)


def _span(schedule: Schedule, activity: r.Activity) -> Span | None:
    times = schedule.activities[activity.id]
    if times.unknown:
        return None
    zone = schedule.calendar_of_activity(activity).zone
    first = units.local_date(times.start, zone)
    return first, max(first, units.finish_date(times.finish, zone))


def _done(schedule: Schedule, activity: r.Activity, bar: Span) -> Span | None:
    """What of a bar is done: to its finish, or to the status date once it has begun."""
    if schedule.as_of is None or activity.not_started:
        return None
    times, zone = schedule.activities[activity.id], schedule.calendar_of_activity(activity).zone
    if activity.actual_finish is not None or times.finish <= schedule.as_of:
        return bar
    if activity.actual_start is None and times.start >= schedule.as_of:
        return None
    if activity.progress:
        days = round((1 + (bar[1] - bar[0]).days) * activity.progress / 100)
        return (bar[0], date.fromordinal(bar[0].toordinal() + days - 1)) if days else None
    today = units.finish_date(schedule.as_of, zone)
    return (bar[0], min(bar[1], today)) if today >= bar[0] else None


def _activity_line(schedule: Schedule, activity: r.Activity) -> Line:
    bar = _span(schedule, activity)
    finish = bar[1] if bar else None
    if bar is not None and not activity.duration:
        return Line(activity.name, finish=finish, point=finish)
    done = _done(schedule, activity, bar) if bar else None
    return Line(activity.name, finish=finish, bar=bar, done=done)


def _deadline_line(asked: Asked, deadline: r.Deadline, change: DeadlineChange | None) -> Line:
    plan, schedule = asked.plan, asked.schedule
    times = schedule.deadlines[deadline.id]
    hidden = is_contract(plan, deadline)
    due = None if hidden else due_date(plan, deadline, times)
    expected = expected_date(plan, deadline, times)
    state = change.state if change is not None else "owed" if times.owed else ""
    if not state and deadline.done is None and times.late:
        state = "late"
    activity = plan.activities.get(_activity_of(schedule, deadline) or 0)
    bar = _span(schedule, activity) if activity is not None else None
    point = expected if bar is None or (activity is not None and not activity.duration) else None
    was = None
    if asked.before is not None and change is not None and activity is not None:
        old = asked.before.plan.activities.get(activity.id)
        was = _span(asked.before, old) if old is not None else None
    drawn = bar if activity is not None and activity.duration else None
    return Line(
        printed_name(plan, deadline),
        state=state,
        due=due,
        finish=expected,
        slack=printed_slack(plan, deadline, times.slack_days),
        bar=drawn,
        done=_done(schedule, activity, drawn) if drawn and activity is not None else None,
        was=was if drawn and was != drawn else None,
        window=None if hidden else _window(plan, deadline),
        point=point,
    )


def _window(plan: Plan, deadline: r.Deadline) -> Span | None:
    clearance = plan.clearances.get(deadline.clearance_id or 0)
    if clearance is None or clearance.valid_to is None:
        return None
    return clearance.valid_from or date.min, clearance.valid_to


def dates_of(line: Line) -> Iterator[date]:
    """Every date at which a line draws something."""
    for span in (line.bar, line.was, line.window):
        if span is not None:
            yield from (day for day in span if day != date.min)
    yield from (day for day in (line.point, line.due) if day is not None)


def shown_in(rows: Sequence[Line], first: date, last: date) -> list[Line]:
    """The lines that draw something from first to last day, both in it, under the headings of their groups."""
    found: list[Line] = []
    heading: Line | None = None
    for line in rows:
        if line.heading:
            heading = line
        elif _draws(line, first, last):
            if heading is not None:
                found.append(heading)
                heading = None
            found.append(line)
    return found


def _draws(line: Line, first: date, last: date) -> bool:
    spans = [span for span in (line.bar, line.was, line.window) if span is not None]
    spans += [(day, day) for day in (line.point, line.due) if day is not None]
    return any(begin <= last and end >= first for begin, end in spans)
