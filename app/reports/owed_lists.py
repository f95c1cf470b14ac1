"""What departments owe: deadlines by department, and one department's page with its people."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import TYPE_CHECKING

from app.plan import rows as r
from app.plan import units
from app.plan.labels import end_name, scene_word
from app.plan.plan import Plan
from app.reports import content as c
from app.reports.asked import Asked
from app.reports.confidential import crew_name, is_contract
from app.reports.wording import due_date, expected_date, plural, session_text, working_days

if TYPE_CHECKING:
    from app.engine.schedule import Schedule

COLUMNS = (
    c.Column("Due", 25), c.Column("What is owed"), c.Column("For", 44), c.Column("Expected", 25),
    c.Column("Slack", 12, "right"), c.Column("State", 27),
)  # fmt: skip
DUES = {"date": "fixed date", "network": "what follows it", "promised": "as planned"}
"""What sets a due that hangs on no session and no paper."""
TERMS = "Slack is in working days. A deadline whose due is a contract's is shown without it."


def deadlines_by_department(asked: Asked) -> c.Document:
    """Every tracked deadline of each department, by due; then those that are met."""
    sections = []
    for department in asked.departments():
        rows = _rows(asked.schedule, _deadlines(asked.plan, department))
        sections.append(
            c.Section(department.name, (c.Table(COLUMNS, rows),) if rows else (), _head_of(asked.plan, department))
        )
    late = sum(_is_late(asked.schedule, d) for d in asked.plan.deadlines.values() if d.tracked)
    count = sum(len(section.rows) for section in sections)
    right = [(c.bold(f"{plural(count, 'deadline')}, {f'{late} late' if late else 'nothing late'}"),), (c.soft(TERMS),)]
    return asked.listing("Deadlines by department", [sections], right=right)


def department_pages(asked: Asked) -> c.Document:
    """A page a department: how it stands, what it owes by week, what routine rows come to, who it is."""
    plan, schedule = asked.plan, asked.schedule
    sides, heads = [], []
    for department in asked.departments():
        deadlines = _deadlines(plan, department)
        blocks: list[c.Block] = [*_weeks(schedule, deadlines), *_routine(asked, department), *_people(plan, department)]
        if not any(isinstance(block, c.Section) and block.rows for block in blocks):
            continue
        sides.append(blocks)
        right = [(c.bold(_standing(schedule, deadlines)),)]
        calls = f"In {department.precall} minutes before the call, out {department.wrapout} minutes after wrap"
        heads.append(c.Head(department.name, _head_of(plan, department) or calls, right=tuple(right)))
    if not sides:
        return asked.listing("Department", [])
    name = heads[0].title if len(heads) == 1 else "Departments"
    made = asked.listing(name, sides, heads=heads[1:])
    return c.Document(
        made.template, made.title, heads[0], made.sides, made.footer, heads=made.heads, landscape=made.landscape
    )


# rows -----------------------------------------------------------------------------------------------------------------
def _deadlines(plan: Plan, department: r.Department, tracked: bool = True) -> list[r.Deadline]:
    return [d for d in plan.deadlines.values() if d.department_id == department.id and d.tracked == tracked]


def _is_late(schedule: Schedule, deadline: r.Deadline) -> bool:
    return deadline.done is None and schedule.deadlines[deadline.id].late


def _rows(schedule: Schedule, deadlines: Iterable[r.Deadline]) -> tuple[c.Row, ...]:
    def key(deadline: r.Deadline) -> tuple[bool, bool, int, int, int]:
        due = schedule.deadlines[deadline.id].due
        return deadline.done is not None, due is None, due or 0, deadline.rank, deadline.id

    return tuple(_row(schedule, deadline) for deadline in sorted(deadlines, key=key))


def _row(schedule: Schedule, deadline: r.Deadline) -> c.Row:
    plan, times = schedule.plan, schedule.deadlines[deadline.id]
    due, expected = due_date(plan, deadline, times), expected_date(plan, deadline, times)
    hidden = is_contract(plan, deadline)
    return c.row(
        c.bold("" if hidden else units.day_text(due) if due else "no day yet"),
        c.lines(c.bold(crew_name(deadline.name)), c.soft(deadline.agreed)),
        what_for(schedule, deadline),
        units.day_text(expected) if expected else "no day yet",
        c.bold(units.signed(times.slack_days)),
        state_words(schedule, deadline),
    )


def what_for(schedule: Schedule, deadline: r.Deadline) -> str:
    """What a deadline is for: the anchor of its due and the session that stands on, or the paper."""
    plan, times = schedule.plan, schedule.deadlines[deadline.id]
    parts = []
    if deadline.due_kind is not None:
        parts.append(end_name(plan, deadline.due_kind, deadline.due_id))
    if times.due_session is not None and times.due_session in plan.sessions:
        parts.append(session_text(plan, times.due_session))
    clearance = plan.clearances.get(deadline.clearance_id or 0)
    if clearance is not None and not parts:
        parts.append("contract" if clearance.kind == "contract" else f"{clearance.kind}, {clearance.status}")
    if not parts and times.due_from in DUES:
        parts.append(DUES[times.due_from])
    text = ": ".join(dict.fromkeys(parts))
    text = text.removeprefix(f"{scene_word(plan)} {deadline.name}")
    return text[:1].upper() + text[1:]


def state_words(schedule: Schedule, deadline: r.Deadline) -> str:
    """`◆ Late`, `Met Fri 30 Apr`, `In time`, `▶◀ Tight`: a word beside each shape."""
    times = schedule.deadlines[deadline.id]
    if deadline.done is not None:
        return f"Met {units.day_text(deadline.done)}"
    if times.owed:
        return "▣ No day yet"
    match schedule.state_of(deadline.id):
        case "late":
            return "◆ Late"
        case "tight":
            return "▶◀ Tight"
        case "unknown":
            return "Date not known"
        case _:
            return "In time"


def _standing(schedule: Schedule, deadlines: list[r.Deadline]) -> str:
    open_ones = [d for d in deadlines if d.done is None]
    late = sum(_is_late(schedule, d) for d in open_ones)
    known = [(days, d) for d in open_ones if (days := schedule.deadlines[d.id].slack_days) is not None]
    text = f"{plural(len(deadlines), 'deadline')}. {f'{late} late' if late else 'Nothing late'}."
    if not known or late:
        return text
    days, least = min(known, key=lambda item: (item[0], item[1].rank, item[1].id))
    return f"{text} Least slack {working_days(days)}: {crew_name(least.name)}."


def _head_of(plan: Plan, department: r.Department) -> str:
    person = plan.people.get(department.head_id or 0)
    if person is None:
        return ""
    return ", ".join(part for part in (person.name, person.job) if part)


def _weeks(schedule: Schedule, deadlines: list[r.Deadline]) -> list[c.Section]:
    """Due this week, next week, later, before, without a day, met."""
    plan, zone = schedule.plan, schedule.plan.production.zone
    today = units.local_date(schedule.as_of, zone) if schedule.as_of is not None else None
    groups: dict[str, list[r.Deadline]] = {}
    for deadline in deadlines:
        due = due_date(plan, deadline, schedule.deadlines[deadline.id])
        groups.setdefault(_week_of(deadline, due, today), []).append(deadline)
    order = ["Overdue", "This week", "Next week", "Later", "To come", "Without a day", "Met"]
    return [
        c.Section(name, (c.Table(COLUMNS, _rows(schedule, groups[name])),), plural(len(groups[name]), "deadline"))
        for name in order
        if name in groups
    ]


def _week_of(deadline: r.Deadline, due: date | None, today: date | None) -> str:
    if deadline.done is not None:
        return "Met"
    if due is None:
        return "Without a day"
    if today is None:
        return "To come"
    monday = today - timedelta(days=today.weekday())
    if due < today:
        return "Overdue" if due < monday else "This week"
    week = (due - monday).days // 7
    return ("This week", "Next week")[week] if week < 2 else "Later"


def _routine(asked: Asked, department: r.Department) -> list[c.Section]:
    """Routine rows, by name alone: what the rules make for each session."""
    rows = _rows(asked.schedule, _deadlines(asked.plan, department, tracked=False))
    return [c.Section("Routine", (c.Table(COLUMNS, rows),), "Not tracked")] if rows else []


def _people(plan: Plan, department: r.Department) -> list[c.Section]:
    columns = (c.Column("Name", 60), c.Column("Job"), c.Column("Phone", 42), c.Column("Call", 18))
    rows = tuple(
        c.row(c.bold(person.name), person.job, person.phone, person.call) for person in plan.people_of(department.id)
    )
    return [c.Section("People", (c.Table(columns, rows),), str(len(rows)))] if rows else []
