"""A knock-on as lines: departments worst first, their changed deadlines, below an opened one the chain of its causes.

Values only: the list draws them, speech reads them, clicks follow their refs.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Literal

from app.engine.schedule import Schedule
from app.engine.values import DeadlineChange, KnockOn, Step
from app.plan import rows as r
from app.plan import units
from app.plan.change import Ref
from app.plan.plan import Plan
from app.reports.causes import cause
from app.reports.wording import due_date, expected_date, lower_first
from app.views import marks
from app.views.translated import tr

NEWLY_LATE = "newly late"
FOLDED = ("moved", "relieved")
"""States that are counted, and shown when asked for."""


Equal = tuple[DeadlineChange, ...]
"""Changes of one department and rule with the same dates before and after: one line, stored one a subject."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the panel.

    department  title, detail: its head
    deadline    one, or several equal ones (refs); chip: state in words; was, now: dates; slack_was, slack_now;
                detail: why in short, where one step does not say all; open: its causes are shown
    step        one cause: title, detail; refs: what a click selects; last: the deadline itself
    """

    kind: Literal["department", "deadline", "step"]
    title: str
    detail: str = ""
    state: str = ""
    chip: str = ""
    was: str = ""
    now: str = ""
    slack_was: str = ""
    slack_now: str = ""
    refs: tuple[Ref, ...] = ()
    deadline_id: int = 0
    open: bool = False
    first: bool = False
    last: bool = False

    @property
    def speech(self) -> str:
        """`Turnover Sc 42, minus 2, 2 days late, Wed 19 May to Thu 27 May`."""
        if self.kind != "deadline":
            return ", ".join(part for part in (self.title, self.detail) if part)
        slack = self.slack_now.replace("−", tr("minus ")).replace("+", tr("plus ")).replace("–", tr("unknown"))
        dates = tr("{0} to {1}").format(self.was, self.now) if self.was else self.now
        return ", ".join(part for part in (self.title, slack, self.chip, dates, self.detail) if part)


def lines(
    knock_on: KnockOn, before: Schedule, after: Schedule, opened: Collection[int] = (), folded: bool = True
) -> list[Line]:
    """The lines to show. opened: deadlines whose causes are shown; folded: leave out what only moved or has more
    slack."""
    plan = after.plan
    made: list[Line] = []
    for department in knock_on.departments:
        shown = [each for each in equal(plan, department.deadlines) if not (folded and each[0].state in FOLDED)]
        if not shown:
            continue
        row = plan.departments[department.department_id]
        head = plan.people.get(row.head_id or 0)
        detail = ", ".join(part for part in (head.name, lower_first(head.job)) if part) if head is not None else ""
        made.append(Line("department", row.name, detail, refs=(("departments", row.id),)))
        for each in shown:
            is_open = each[0].deadline_id in opened
            made.append(deadline_line(before, after, each, is_open))
            if is_open:
                made += step_lines(before, after, each[0])
    return made


def equal(plan: Plan, changes: Iterable[DeadlineChange]) -> list[Equal]:
    """Changes in their order, equal ones together at the place of the first."""
    found: dict[tuple[object, ...], list[DeadlineChange]] = {}
    for change in changes:
        was, now, deadline = change.before, change.after, plan.deadlines[change.deadline_id]
        key: tuple[object, ...] = (change.deadline_id,)
        if deadline.rule_id is not None:
            key = (deadline.rule_id, deadline.department_id, change.state, was.due, was.expected, now.due, now.expected)
        found.setdefault(key, []).append(change)
    return [tuple(group) for group in found.values()]


def tracked(schedule: Schedule) -> int:
    """How many lines the tracked deadlines of a schedule make, equal ones together."""
    keys: set[tuple[object, ...]] = set()
    for deadline in schedule.plan.deadlines.values():
        if deadline.tracked:
            times = schedule.deadlines[deadline.id]
            alone = deadline.rule_id is None or times.expected is None
            keys.add((deadline.id,) if alone else (deadline.rule_id, deadline.department_id, times.due, times.expected))
    return len(keys)


def counts(plan: Plan, knock_on: KnockOn) -> Counter[str]:
    """State → lines; `newly late` beside them."""
    found: Counter[str] = Counter()
    for each in equal(plan, knock_on.changes):
        found[each[0].state] += 1
        found[NEWLY_LATE] += each[0].newly_late
    return found


def deadline_line(before: Schedule, after: Schedule, each: Equal, is_open: bool) -> Line:
    """A changed deadline, or equal ones, named after the first. The dates are the expected ones; where the due itself
    moved, `due` and the dues."""
    plan, change = after.plan, each[0]
    deadline = plan.deadlines[change.deadline_id]
    due = due_date(plan, deadline, change.after)
    due_before = due_date(before.plan, deadline, change.before)
    was, now = expected_date(before.plan, deadline, change.before), expected_date(plan, deadline, change.after)
    prefix = ""
    if due is not None and due != due_before:
        was, now, prefix = due_before, due, tr("due ")
    return Line(
        "deadline",
        deadline.name if len(each) == 1 else tr("{0}, {1} more").format(deadline.name, len(each) - 1),
        "" if is_open else short_reason(before, after, change),
        change.state,
        chip=marks.words(change.state, change.after.slack_days),
        was=f"{prefix}{units.day_text(was)}" if was is not None else "",
        now=units.day_text(now) if now is not None else tr("no day yet"),
        slack_was=units.signed(change.before.slack_days),
        slack_now=units.signed(change.after.slack_days) or "–",
        refs=tuple(("deadlines", one.deadline_id) for one in each),
        deadline_id=deadline.id,
        open=is_open,
    )


def short_reason(before: Schedule, after: Schedule, change: DeadlineChange) -> str:
    """`Waits for Temps, then Turnover Sc 42`; `Last use moves; the permit ends Fri 14 May`; empty where one step says
    all."""
    plan = after.plan
    if plan.deadlines[change.deadline_id].source in ("window", "from"):
        return cause(plan, after, change.causes[-1], before=before, change=change)[0]
    waited = [step for step in change.causes if step.kind == "activity"][:-1]
    names = [plan.name_of(step.ref) for step in reversed(waited) if step.ref is not None]
    if len(names) > 1:
        return tr("Waits for {0}, which waits for {1}").format(*names[:2])
    return tr("Waits for {0}").format(names[0]) if names else ""


def step_lines(before: Schedule, after: Schedule, change: DeadlineChange) -> list[Line]:
    """The chain of causes, first the delay (or what was changed), last the deadline."""
    made: list[Line] = []
    previous: Step | None = None
    for place, step in enumerate(change.causes):
        title, detail = cause(after.plan, after, step, before=before, previous=previous, change=change)
        last = place == len(change.causes) - 1
        made.append(
            Line(
                "step",
                title,
                detail,
                change.state,
                refs=refs_of(after.plan, step),
                deadline_id=change.deadline_id,
                first=place == 0,
                last=last,
            )
        )
        previous = step
    return made


def refs_of(plan: Plan, step: Step) -> tuple[Ref, ...]:
    """What a step is about, to be selected in every view; nothing for what no longer is there."""
    row = plan.row(step.ref) if step.ref is not None else None
    if row is None or step.ref is None:
        return ()
    if isinstance(row, r.Delay):
        if row.session_id is not None:
            return (("sessions", row.session_id),)
        return (("activities", row.activity_id),) if row.activity_id is not None else ()
    if isinstance(row, r.Strip) and row.session_id is not None:
        return (step.ref, ("sessions", row.session_id))
    return (step.ref,)
