"""Ways out beside each other, as values: what each costs the departments, deadline by deadline and day by day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from app.engine.schedule import Schedule
from app.engine.values import DeadlineChange, DeadlineTimes
from app.plan import rows as r
from app.plan import units
from app.plan.change import Ref
from app.plan.labels import session_name
from app.plan.plan import Plan
from app.reports.wording import due_date, expected_date, listed
from app.views import marks
from app.views.knock_on.lines import NEWLY_LATE, counts
from app.views.translated import tr
from app.views.widgets import plural
from app.ways_out.way import Answer, Way

LETTERS = "ABCDEFGH"


@dataclass(frozen=True, slots=True)
class Cell:
    """What one way does to one deadline: state (empty: nothing), date and slack in words."""

    state: str
    text: str


@dataclass(frozen=True, slots=True)
class DeadlineRow:
    """A deadline (or equal ones) that one of the ways changes; `cells`: one a way, in their order."""

    ref: Ref
    name: str
    due: str
    before: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class DepartmentRow:
    """A department, worst first, with what each way costs it, and its deadlines."""

    ref: Ref
    name: str
    totals: tuple[str, ...]
    deadlines: tuple[DeadlineRow, ...]


@dataclass(frozen=True, slots=True)
class DayRow:
    """A day that some way changes: its strips before and under each way; `+` stands before a strip that comes."""

    ref: Ref
    name: str
    before: str
    cells: tuple[str, ...]


def days_lost(way: Way) -> int:
    """Working days of slack lost, over all departments."""
    return sum(department.days_lost for department in way.knock_on.departments) if way.knock_on is not None else 0


def newly_late(way: Way) -> int:
    """Deadlines newly late, equal ones counted once, as the panel counts them."""
    if way.schedule is None or way.knock_on is None:
        return 0
    return counts(way.schedule.plan, way.knock_on)[NEWLY_LATE]


def moves_text(answer: Answer, way: Way) -> str:
    """`4 strips on 5 days; unlocks Days 13 and 14`: how much of the board moves."""
    if way.knock_on is None or not way.knock_on.moves:
        return tr("nothing")
    days = {place for move in way.knock_on.moves for place in (move.before, move.after) if place is not None}
    text = tr("{0} on {1}").format(plural(len(way.knock_on.moves), "strip"), plural(len(days), "day"))
    unlocked = unlocks_text(answer, way)
    return f"{text}; {unlocked}" if unlocked else text


def unlocks_text(answer: Answer, way: Way) -> str:
    """`unlocks Day 13 and Day 14`, or empty."""
    plan = answer.after.plan
    names = [session_name(plan, session.id) for session in plan.session_order() if session.id in way.unlocks]
    return tr("unlocks {0}").format(listed(names)) if names else ""


def can_be_done(answer: Answer, way: Way) -> str:
    """`Yes, breaks no rule`; `Yes, but 2 strips still have no day`; or why not, whole."""
    if not way.possible:
        why = way.why_not
        return tr("No: {0}").format(why) if why else tr("No")
    if way.name == "owed" and answer.owed:
        return tr("Yes, for now: {0} still without a day").format(plural(len(answer.owed), "strip"))
    return tr("Yes, it breaks no rule")


def offered(answer: Answer, shown: Way | None) -> tuple[Way, ...]:
    """Two ways to begin with: the one that is shown, and the best others that can be done; owed where there is no
    other."""
    computed = [way for way in answer.ways if way.schedule is not None]
    best = sorted(computed, key=lambda way: (not way.possible, way.name == "owed", way is not shown))
    return tuple(way for way in computed if way in best[:2])


# by department --------------------------------------------------------------------------------------------------------
def by_department(answer: Answer, ways: Sequence[Way]) -> list[DepartmentRow]:
    """Every deadline that one of the ways changes, by department: newly late first, then working days lost."""
    before = answer.before
    changes = [{change.deadline_id: change for change in way.knock_on.changes} if way.knock_on else {} for way in ways]
    found: dict[int, dict[tuple[object, ...], list[int]]] = defaultdict(lambda: defaultdict(list))
    for key in dict.fromkeys(key for changed in changes for key in changed):
        deadline = before.plan.deadlines.get(key)
        if deadline is not None:
            found[deadline.department_id][_alike(before, ways, deadline)].append(key)
    order = list(before.plan.departments)
    worst = {department: max((_cost(way, department) for way in ways), default=(0, 0)) for department in found}
    made = []
    for department in sorted(found, key=lambda key: (*(-cost for cost in worst[key]), order.index(key))):
        lines = [_line(before, ways, changes, keys) for keys in found[department].values()]
        lines.sort(key=lambda line: min(_badness(cell.state) for cell in line.cells))
        totals = tuple(_total(way, department) for way in ways)
        name = before.plan.departments[department].name
        made.append(DepartmentRow(("departments", department), name, totals, tuple(lines)))
    return made


def _alike(before: Schedule, ways: Sequence[Way], deadline: r.Deadline) -> tuple[object, ...]:
    """Deadlines of one rule with the same dates everywhere are one line."""
    if deadline.rule_id is None:
        return (deadline.id,)
    times = [before.deadlines[deadline.id], *(_times(way, deadline.id) for way in ways)]
    return (deadline.rule_id, *((each.due, each.expected) if each is not None else None for each in times))


def _times(way: Way, deadline: int) -> DeadlineTimes | None:
    return way.schedule.deadlines.get(deadline) if way.schedule is not None else None


def _cost(way: Way, department: int) -> tuple[int, int]:
    for each in way.knock_on.departments if way.knock_on is not None else ():
        if each.department_id == department:
            return each.newly_late, each.days_lost
    return 0, 0


def _total(way: Way, department: int) -> str:
    """`1 owed, 1 late, 3 working days lost`."""
    for each in way.knock_on.departments if way.knock_on is not None else ():
        if each.department_id == department:
            states = [change.state for change in each.deadlines]
            parts = [
                f"{states.count(state)} {marks.counted(state)}"
                for state in ("owed", "late", "squeezed")
                if state in states
            ]
            parts += [tr("{0} lost").format(plural(each.days_lost, "working day"))] if each.days_lost else []
            return ", ".join(parts) or tr("nothing lost")
    return tr("as before")


def _badness(state: str) -> int:
    return marks.STATES.index(state) if state in marks.STATES else len(marks.STATES)


def _line(
    before: Schedule, ways: Sequence[Way], changes: Sequence[dict[int, DeadlineChange]], keys: Sequence[int]
) -> DeadlineRow:
    plan, first = before.plan, keys[0]
    deadline, times = before.plan.deadlines[first], before.deadlines[first]
    due = due_date(plan, deadline, times)
    cells = []
    for way, changed in zip(ways, changes, strict=True):
        change = changed.get(first)
        if change is None or way.schedule is None:
            cells.append(Cell("", tr("as before")))
            continue
        cells.append(Cell(change.state, _dated(way.schedule.plan, deadline, change.after, due != _due(way, first))))
    name = deadline.name if len(keys) == 1 else tr("{0}, {1} more").format(deadline.name, len(keys) - 1)
    return DeadlineRow(
        ("deadlines", first),
        name,
        units.day_text(due) if due is not None else "",
        _dated(plan, deadline, times, moved=False),
        tuple(cells),
    )


def _due(way: Way, deadline: int) -> object:
    times = _times(way, deadline)
    plan = way.schedule.plan if way.schedule is not None else None
    return due_date(plan, plan.deadlines[deadline], times) if plan is not None and times is not None else None


def _dated(plan: Plan, deadline: r.Deadline, times: DeadlineTimes, moved: bool) -> str:
    """`Fri 21 May, +2`; `due Wed 12 May, +6` where the due itself moved; `no day yet`."""
    day = due_date(plan, deadline, times) if moved else expected_date(plan, deadline, times)
    if day is None or times.expected is None:
        return tr("no day yet")
    text = tr("due {0}").format(units.day_text(day)) if moved else units.day_text(day)
    return f"{text}, {units.signed(times.slack_days)}" if times.slack_days is not None else text


# day by day -----------------------------------------------------------------------------------------------------------
def by_day(answer: Answer, ways: Sequence[Way]) -> list[DayRow]:
    """The days whose strips one of the ways changes, in their order; last what has no day."""
    plans = [way.schedule.plan if way.schedule is not None else answer.after.plan for way in ways]
    moves = [move for way in ways if way.knock_on is not None for move in way.knock_on.moves]
    touched = {place for move in moves for place in (move.before, move.after)}
    every = {session.id: session for plan in (answer.before.plan, *plans) for session in plan.sessions.values()}
    days = sorted((every[key] for key in touched if key is not None), key=lambda row: (row.day, row.unit_id, row.id))
    made = []
    for session in days:
        owner = next(plan for plan in (answer.before.plan, *plans) if session.id in plan.sessions)
        name = f"{session_name(owner, session.id)}, {units.day_text(session.day)}"
        made.append(_day(answer, plans, session.id, ("sessions", session.id), name))
    if None in touched:
        made.append(_day(answer, plans, None, ("sessions", 0), tr("No day yet")))
    return made


def _day(answer: Answer, plans: Sequence[Plan], session: int | None, ref: Ref, name: str) -> DayRow:
    were = {strip.id for strip in _scenes(answer.before.plan, session)}
    before = ", ".join(answer.before.plan.strip_label(strip) for strip in _scenes(answer.before.plan, session))
    cells = tuple(
        ", ".join(
            ("" if strip.id in were else "+") + plan.strip_label(strip)
            for strip in _scenes(plan, session)
            if session is not None or strip.id not in were
        )
        or "–"
        for plan in plans
    )
    return DayRow(ref, name, (before or "–") if session is not None else "", cells)


def _scenes(plan: Plan, session: int | None) -> list[r.Strip]:
    """Scenes, not banners, of a session that there is."""
    if session is not None and session not in plan.sessions:
        return []
    return [strip for strip in plan.strips_of(session) if strip.scene_id is not None]
