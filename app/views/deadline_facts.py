"""What the Deadlines view says of a plan, as values: departments worst first, their lines, why a line is as it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from app.engine.schedule import Schedule
from app.engine.values import STATE_ORDER, DeadlineChange, DeadlineTimes, KnockOn
from app.plan import rows as r
from app.plan import units
from app.plan.change import Ref
from app.plan.errors import CalendarExhausted
from app.plan.plan import Plan
from app.reports.causes import cause, link_sentence, rule_sentence
from app.reports.wording import distance, due_date, expected_date, listed, session_text
from app.views import marks
from app.views.translated import tr
from app.views.waiting import waiting
from app.views.widgets import plural

ORDER = (*STATE_ORDER[:3], "tight", "waiting", *STATE_ORDER[3:], "unchanged", "ok", "unknown")
"""States, worst first; `tight`, `ok` and `unknown` stand where nothing is compared. waiting: its scene lies in the
boneyard, and no delay has put it there."""
COUNTED = ORDER[:7]
"""What a department's heading counts."""


@dataclass(frozen=True, slots=True)
class Line:
    """One deadline as a row. slack_before is None where nothing is compared; group: late, week, next, later, met, none.

    working_days: of its department, from the moment reached to the due; negative: overdue. done: per cent.
    """

    deadline: r.Deadline
    due: date | None
    expected: date | None
    working_days: int | None
    owed_for: str
    session: str
    done: int | None
    slack: int | None
    slack_before: int | None
    state: str
    state_text: str
    group: str
    name: str
    members: tuple[str, ...]
    ids: tuple[int, ...]

    @property
    def count(self) -> int:
        return len(self.members)


@dataclass(frozen=True, slots=True)
class DepartmentLine:
    """A department with its counts by state, worst first, and how many deadlines are still to come."""

    department: r.Department
    head: str
    counts: tuple[tuple[str, int], ...]
    open: int

    @property
    def text(self) -> str:
        """`1 late, 2 squeezed`; empty where nothing is wrong and nothing changed."""
        return ", ".join(f"{count} {marks.counted(state)}" for state, count in self.counts)


class Facts:
    """One look at a schedule, perhaps beside what it is compared with.

    schedule: the shown times; compared: the changes against the other side, or None where there is none;
    now: the instant reached, minutes UTC.
    """

    def __init__(self, schedule: Schedule, compared: KnockOn | None, now: int) -> None:
        self.schedule, self.plan, self.now = schedule, schedule.plan, now
        self.compared = compared
        self.waiting = waiting(schedule)
        self._changes: dict[int, DeadlineChange] = (
            {change.deadline_id: change for change in compared.changes} if compared is not None else {}
        )

    def change(self, deadline_id: int) -> DeadlineChange | None:
        return self._changes.get(deadline_id)

    def state(self, deadline_id: int) -> str:
        """The comparison's state; without one owed, waiting, late, tight, ok or unknown."""
        change = self._changes.get(deadline_id)
        if change is not None and not (change.state == "moved" and deadline_id in self.waiting):
            return change.state
        if self.schedule.deadlines[deadline_id].owed and self.plan.deadlines[deadline_id].done is None:
            return "owed"
        if deadline_id in self.waiting:
            return "waiting"
        judged = self.schedule.state_of(deadline_id)
        if self.compared is not None:
            return "late" if judged == "late" else "unchanged"
        return judged

    def departments(self) -> list[DepartmentLine]:
        """Departments with deadlines, worst first: by counts of each state, then plan order."""
        lines = []
        for department in self.plan.department_order():
            mine = [line for line in self.lines(department.id) if line.group != "met"]
            every = [d for d in self.plan.deadlines.values() if d.tracked and d.department_id == department.id]
            if not every:
                continue
            counts = {state: sum(line.count for line in mine if line.state == state) for state in COUNTED}
            head = self.plan.people.get(department.head_id or 0)
            lines.append(
                DepartmentLine(
                    department,
                    head.name if head else "",
                    tuple((state, count) for state, count in counts.items() if count),
                    sum(line.count for line in mine),
                )
            )
        return sorted(lines, key=lambda line: [-dict(line.counts).get(state, 0) for state in COUNTED])

    def lines(self, department_id: int) -> list[Line]:
        """A department's tracked deadlines by due; equal ones of one rule and session are one line."""
        made: dict[tuple[object, ...], Line] = {}
        for deadline in self.plan.deadlines.values():
            if not deadline.tracked or deadline.department_id != department_id:
                continue
            line = self.line(deadline)
            times = self.schedule.deadlines[deadline.id]
            key: tuple[object, ...] = (deadline.id,)
            session = times.due_session if times.due_session is not None else times.expected_session
            if deadline.rule_id is not None and session is not None:
                key = (deadline.rule_id, session, line.due, line.expected, line.state, line.slack, deadline.done)
            first = made.get(key)
            made[key] = line if first is None else self._together(first, line)
        return sorted(made.values(), key=lambda line: (line.due or date.max, line.deadline.rank, line.deadline.name))

    def line(self, deadline: r.Deadline) -> Line:
        times = self.schedule.deadlines[deadline.id]
        change = self._changes.get(deadline.id)
        state = self.state(deadline.id)
        due = due_date(self.plan, deadline, times)
        session = times.due_session if times.due_session is not None else times.expected_session
        return Line(
            deadline,
            due,
            expected_date(self.plan, deadline, times),
            self._working_days(deadline, times),
            subject_text(self.plan, deadline),
            session_text(self.plan, session) if session is not None else _anchor_text(deadline),
            self._done(deadline, times),
            times.slack_days,
            change.before.slack_days if change is not None else None,
            state,
            marks.words(state, times.slack_days),
            "met" if deadline.done is not None else self._group(due, times),
            deadline.name,
            (deadline.name,),
            (deadline.id,),
        )

    def _together(self, first: Line, other: Line) -> Line:
        """Equal deadlines of one rule and session as one line, `Contract Will, Edward, Sandra`."""
        rule = self.plan.rules[first.deadline.rule_id or 0]
        members = (*first.members, *other.members)
        return replace(first, name=together(rule.what, members), members=members, ids=(*first.ids, *other.ids))

    def _working_days(self, deadline: r.Deadline, times: DeadlineTimes) -> int | None:
        if times.due is None:
            return None
        try:
            working = self.schedule.calendar_of_department(deadline.department_id)
            return working.working_days_between(self.now, times.due)
        except CalendarExhausted:
            return None

    def _done(self, deadline: r.Deadline, times: DeadlineTimes) -> int | None:
        """Per cent: 100 where somebody said so, as reported, else as much as planned time has passed (assumed).

        None for what is no work.
        """
        if deadline.expected_kind != "activity" or deadline.source in ("window", "from"):
            return None
        activity = self.plan.activities[deadline.expected_id]
        if deadline.done is not None:
            return 100
        if activity.actual_finish is not None:
            return 100
        if activity.progress or self.schedule.as_of is None:
            return activity.progress
        span = self.schedule.activities[activity.id]
        if span.unknown or self.now <= span.start:
            return 0
        if self.now >= span.finish:
            return 100
        working = self.schedule.calendar_of_activity(activity)
        whole = max(1, working.between(span.start, span.finish))
        return round(100 * working.between(span.start, self.now) / whole)

    def _group(self, due: date | None, times: DeadlineTimes) -> str:
        if times.expected is not None and self.schedule.as_of is not None and times.expected <= self.now:
            return "met"
        if due is None:
            return "none"
        today = units.local_date(self.now, self.plan.production.zone)
        monday = today - timedelta(days=today.weekday())
        if due < today:
            return "late"
        return "week" if due < monday + timedelta(7) else "next" if due < monday + timedelta(14) else "later"

    def why(self, deadline_id: int, before: Schedule | None) -> list[tuple[str, str]]:
        """Why a deadline stands where it does: (title, detail) a step, first what began it.

        Where it changed: the comparison's chain of causes. Else what holds the work, then what makes the due.
        """
        change = self._changes.get(deadline_id)
        if change is None or before is None:
            return standing(self.schedule, self.plan.deadlines[deadline_id])
        steps, previous = [], None
        for step in change.causes:
            steps.append(cause(self.plan, self.schedule, step, before=before, previous=previous, change=change))
            previous = step
        return steps

    def why_refs(self, deadline_id: int) -> list[Ref | None]:
        """What each step of a changed deadline's chain is about, to be selected when it is clicked."""
        change = self._changes.get(deadline_id)
        return [step.ref for step in change.causes] if change is not None else []


def together(what: str, names: Sequence[str], most: int = 6) -> str:
    """Names that a rule made of its words, as one: the subjects, beyond the first `most` how many more.

    what: the rule's, `Contract {subject}`. Names that were changed by hand stand whole.
    """
    before, _, after = what.partition("{subject}")
    shown = names[:most]
    alike = all(name.startswith(before) and name.endswith(after) for name in shown)
    if alike and len(names[0]) > len(before) + len(after):
        subjects = [name[len(before) : len(name) - len(after)] for name in shown]
        text = f"{before}{', '.join(subjects)}{after}"
    else:
        text = ", ".join(shown)
    return text if len(names) <= most else tr("{0}, {1} more").format(text, len(names) - most)


def _anchor_text(deadline: r.Deadline) -> str:
    kind = deadline.due_kind or deadline.expected_kind
    return {"lock": "picture lock", "delivery": "delivery", "release": "release", "wrap": "wrap"}.get(kind, "")


def scene_list(labels: list[str], most: int = 5) -> str:
    """`Sc 42`, `Sc 108–112`, `Sc 53, 55`: runs of whole numbers drawn together."""
    if not labels:
        return ""
    runs: list[list[str]] = []
    for label in labels:
        last = runs[-1][-1] if runs else ""
        if label.isdigit() and last.isdigit() and int(label) == int(last) + 1:
            runs[-1].append(label)
        else:
            runs.append([label])
    parts: list[str] = []
    for run in runs:
        parts += [f"{run[0]}–{run[-1]}"] if len(run) > 2 else run
    more = tr(" and {0} more").format(len(parts) - most) if len(parts) > most else ""
    return f"Sc {', '.join(parts[:most])}{more}"


def subject_text(plan: Plan, deadline: r.Deadline) -> str:
    """What a deadline is for: the scenes of its subject, a day, or the anchor."""
    subject = deadline.subject_id
    if subject is None and deadline.clearance_id is not None:
        clearance = plan.clearances[deadline.clearance_id]
        subject = clearance.element_id if clearance.element_id is not None else clearance.scene_id
    if subject is None and deadline.due_kind in ("first", "last", "scene_first", "scene_last", "session", "strip"):
        subject = deadline.due_id
    if subject is None:
        return _anchor_text(deadline)
    if subject in plan.scenes:
        return f"Sc {plan.scenes[subject].label}"
    if subject in plan.elements:
        return scene_list([plan.scenes[scene].label for scene in plan.scenes_needing(subject)])
    if subject in plan.sessions:
        return plan.name_of(("sessions", subject))
    if subject in plan.strips:
        return plan.name_of(("strips", subject))
    return _anchor_text(deadline)


def standing(schedule: Schedule, deadline: r.Deadline) -> list[tuple[str, str]]:
    """What holds a deadline's work where it is, back to what began it; then what makes its due."""
    plan, steps = schedule.plan, []
    times = schedule.deadlines[deadline.id]
    if deadline.expected_kind == "activity" and deadline.expected_id in plan.activities:
        steps = _held(schedule, deadline.expected_id)
    elif times.expected_session is not None:
        steps = [
            (tr("Last use") if deadline.source == "window" else tr("Is on"), session_text(plan, times.expected_session))
        ]
    if bones := waiting(schedule).get(deadline.id, ()):
        names = listed([plan.name_of(("strips", strip)) for strip in bones[:3]])
        lies = tr("{0} lies in the boneyard") if len(bones) == 1 else tr("{0} lie in the boneyard")
        steps.insert(0, (tr("Waits for a day"), lies.format(names)))
    if deadline.expected_kind == "wrap" and (lying := sum(not s.dropped for s in plan.strips_of(None))):
        lie = tr("1 strip lies in the boneyard") if lying == 1 else tr("{0} strips lie in the boneyard").format(lying)
        steps.append((lie, tr("not counted: they may need later days")))
    due = due_date(plan, deadline, times)
    if due is None:
        return [*steps, (tr("No due"), tr("nothing that it hangs on has a date"))]
    rule = plan.rules.get(deadline.rule_id or 0)
    reasons: dict[str, Callable[[], str]] = {
        "window": lambda: tr("{0} ends").format(plan.clearances[deadline.clearance_id or 0].name),
        "date": lambda: deadline.agreed or tr("a date that was typed"),
        "anchor": lambda: rule_sentence(plan, rule) if rule is not None else _anchor_words(plan, deadline, times),
        "network": lambda: tr("what lock, delivery or release allow"),
        "promised": lambda: deadline.agreed or tr("promised, until a new date is"),
    }
    reason = reasons.get(times.due_from)
    return [*steps, (tr("Due {0}").format(units.day_text(due)), reason() if reason else "")]


def _anchor_words(plan: Plan, deadline: r.Deadline, times: DeadlineTimes) -> str:
    anchor = _anchor_text(deadline) or tr("its anchor")
    if times.due_session is not None:
        anchor = session_text(plan, times.due_session)
    if not deadline.offset:
        return tr("by {0}").format(anchor)
    return distance(deadline.offset, deadline.offset_unit, deadline.due_side, anchor)


def _held(schedule: Schedule, activity_id: int, most: int = 6) -> list[tuple[str, str]]:
    plan = schedule.plan
    steps: list[tuple[str, str]] = []
    current: int | None = activity_id
    while current is not None and len(steps) < most:
        activity, times, bound = plan.activities[current], schedule.activities[current], schedule.bound(current)
        zone = schedule.calendar_of_activity(activity).zone
        when = units.day_text(units.finish_date(times.finish, zone))
        link = plan.links.get(bound.link_id or 0)
        if times.unknown:
            steps.append((tr("{0} has no date yet").format(activity.name), tr("it hangs on a strip without a day")))
        else:
            steps.append((tr("{0} ends {1}").format(activity.name, when), _bound_text(plan, bound.kind, link)))
        current = None
        if link is not None:
            if link.pred_kind == "activity":
                current = link.pred_id
            else:
                session = schedule.anchor(link.pred_kind, link.pred_id)
                if session is not None:
                    steps.append((session_text(plan, session), ""))
    return steps[::-1]


def _bound_text(plan: Plan, kind: str, link: r.Link | None) -> str:
    if link is not None:
        return link_sentence(plan, link)
    return {
        "laid": tr("where it was laid"),
        "hard": tr("a hard date"),
        "actual": tr("as it happened"),
        "status": tr("not started when progress was last reported"),
        "due": tr("as late as its due allows"),
    }.get(kind, "")


def headline(facts: Facts, lines: list[Line]) -> str:
    """`9 deadlines to Tue 8 June. Nothing late. Least slack 1 working day: Chandlery, dressed.`"""
    coming = [line for line in lines if line.group != "met"]
    if not coming:
        return tr("No deadline to come.")
    count = sum(line.count for line in coming)
    last = max((line.due for line in coming if line.due is not None), default=None)
    text = plural(count, "deadline") + (tr(" to {0}").format(units.day_text(last)) if last else "")
    late = [line for line in coming if line.slack is not None and line.slack < 0]
    owed = [line for line in coming if line.state in ("owed", "waiting")]
    text += tr(". {0} without a date").format(listed([line.name for line in owed[:3]])) if owed else ""
    text += tr(". {0} late").format(sum(line.count for line in late)) if late else tr(". Nothing late")
    known = [line for line in coming if line.slack is not None]
    if known:
        least = min(known, key=lambda line: line.slack or 0)
        slack = least.slack or 0
        how = (
            tr("{0} late").format(plural(-slack, "working day"))
            if slack < 0
            else tr("least slack {0}").format(plural(slack, "working day"))
        )
        text += f". {how[:1].upper()}{how[1:]}: {least.name}"
    return f"{text}."
