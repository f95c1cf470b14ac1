"""What departments owe: deadlines by department, and one department's page with its people."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta
from typing import TYPE_CHECKING

from app.engine.knockon import compare
from app.plan import rows as r
from app.plan import units
from app.plan.crew import heading_of
from app.plan.labels import end_name, is_music, scene_word
from app.plan.plan import Plan
from app.reports import content as c
from app.reports.asked import Asked
from app.reports.causes import cause_sentences, deadline_sentence
from app.reports.columns import filled
from app.reports.confidential import is_contract, printed_name, printed_note, printed_slack
from app.reports.wording import due_date, expected_date, plural, session_text, working_days

if TYPE_CHECKING:
    from app.engine.schedule import Schedule

COLUMNS = (
    c.Column("Due", 23), c.Column("What is owed"), c.Column("For", 50), c.Column("Expected", 23),
    c.Column("Slack", 12, "right"), c.Column("State", 25),
)  # fmt: skip
MOST_LINES = 8  # dues of one subject each beyond which they follow each other in a line
DUES = {"date": "fixed date", "network": "what follows it", "promised": "as planned"}
"""What sets a due that hangs on no session and no paper."""
TERMS = "Slack is in working days. Of who leaves us only the last day is told."


def deadlines_by_department(asked: Asked) -> c.Document:
    """Every tracked deadline of each department, by due; then those that are met."""
    sections = []
    for department in asked.departments():
        rows = _rows(asked.schedule, _deadlines(asked.plan, department))
        sections.append(
            c.Section(department.name, (c.Table(COLUMNS, rows),) if rows else (), _head_of(asked.plan, department))
        )
    of = {department.id for department in asked.departments()}
    mine = [d for d in asked.plan.deadlines.values() if d.tracked and d.department_id in of]
    late = sum(_is_late(asked.schedule, deadline) for deadline in mine)
    count = sum(len(section.rows) for section in sections)
    right = [(c.bold(f"{plural(count, 'deadline')}, {f'{late} late' if late else 'nothing late'}"),), (c.soft(TERMS),)]
    return asked.listing("Deadlines by department", [sections], right=right)


def department_pages(asked: Asked) -> c.Document:
    """A page a department: how it stands, what it owes by week, what changed and why, routine rows, who it is.

    `before`, `change`, `since`: an earlier plan, what was done since, what that plan is called; without it nothing is
    said of changes.
    """
    plan, schedule = asked.plan, asked.schedule
    sides, heads = [], []
    for department in asked.departments():
        deadlines = _deadlines(plan, department)
        routine = _deadlines(plan, department, tracked=False)
        blocks: list[c.Block] = [*_weeks(schedule, deadlines), *_changed(asked, department)]
        blocks += [*_routine(schedule, routine), *_people(plan, department)]
        owes = bool(deadlines or routine) or asked.department_id is not None
        if not owes or not any(isinstance(block, c.Section) and block.rows for block in blocks):
            continue
        sides.append(blocks)
        right = [(c.soft(plan.production.title),), (c.bold(_standing(schedule, deadlines)),)]
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
        c.valued("" if hidden else units.day_text(due) if due else "no day yet", None if hidden else due, "bold"),
        c.lines(c.bold(printed_name(plan, deadline)), c.soft(deadline.agreed), c.soft(printed_note(plan, deadline))),
        "" if hidden else what_for(schedule, deadline),
        c.valued(units.day_text(expected) if expected else "no day yet", expected),
        c.valued(printed_slack(plan, deadline, times.slack_days), None if hidden else times.slack_days, "bold"),
        state_words(schedule, deadline),
    )


def what_for(schedule: Schedule, deadline: r.Deadline) -> str:
    """What a deadline is for: the anchor of its due and the session that stands on, or the paper."""
    plan, times = schedule.plan, schedule.deadlines[deadline.id]
    parts = []
    if deadline.due_kind is not None:
        parts.append(_anchor(plan, deadline))
    if times.due_session is not None and times.due_session in plan.sessions:
        day = session_text(plan, times.due_session)
        parts = [part for part in parts if not day.startswith(f"{part},")]
        parts.append(day)
    clearance = plan.clearances.get(deadline.clearance_id or 0)
    if clearance is not None and not parts:
        parts.append(what_of_paper(plan, deadline))
    if not parts and times.due_from in DUES:
        parts.append(DUES[times.due_from])
    text = ": ".join(dict.fromkeys(parts))
    text = text.removeprefix(f"{scene_word(plan)} {deadline.name}")
    return text[:1].upper() + text[1:]


def _anchor(plan: Plan, deadline: r.Deadline) -> str:
    """`first day of Salt Pans`; `first day` where the deadline's own name says of what."""
    assert deadline.due_kind is not None
    name = end_name(plan, deadline.due_kind, deadline.due_id)
    element = plan.elements.get(deadline.due_id) if deadline.due_kind in ("first", "last") else None
    if element is not None and element.name.casefold() in deadline.name.casefold():
        return f"{deadline.due_kind} day"
    return name


def state_words(schedule: Schedule, deadline: r.Deadline) -> str:
    """`◆ 2 days late`, `Met Fri 30 Apr`, `On time`, `▶◀ Tight`: the window's words, beside each shape."""
    times = schedule.deadlines[deadline.id]
    if deadline.done is not None:
        return f"Met {units.day_text(deadline.done)}"
    if times.owed:
        return "▣ Owed"
    match schedule.state_of(deadline.id):
        case "late":
            days = -(times.slack_days or 0)  # a contract's would tell its date
            return "◆ Late" if days <= 0 or is_contract(schedule.plan, deadline) else f"◆ {plural(days, 'day')} late"
        case "tight":
            return "▶◀ Tight"
        case "unknown":
            return "No date"
        case _:
            return "On time"


def _standing(schedule: Schedule, deadlines: list[r.Deadline]) -> str:
    open_ones = [d for d in deadlines if d.done is None]
    late = sum(_is_late(schedule, d) for d in open_ones)
    plan = schedule.plan
    told = [d for d in open_ones if not is_contract(plan, d)]
    known = [(days, d) for d in told if (days := schedule.deadlines[d.id].slack_days) is not None]
    if not deadlines:
        return "No tracked deadline."
    text = f"{plural(len(deadlines), 'deadline')}. {f'{late} late' if late else 'Nothing late'}."
    if not known or late:
        return text
    days, least = min(known, key=lambda item: (item[0], item[1].rank, item[1].id))
    return f"{text} Least slack {working_days(days)}: {printed_name(plan, least)}."


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


def _changed(asked: Asked, department: r.Department) -> list[c.Section]:
    """What changed for a department since then, worst first, and why. A contract's dates are not told."""
    if asked.before is None:
        return []
    columns = (c.Column("What is owed", 62), c.Column("Slack", 24), c.Column("Now", 52), c.Column("Why"))
    found = compare(asked.before, asked.schedule, asked.change).departments
    plan, title = asked.plan, f"Changed since {asked.since or 'the plan before'}"
    mine = next((each.deadlines for each in found if each.department_id == department.id), ())
    rows = []
    for change in mine:
        deadline = plan.deadlines[change.deadline_id]
        hidden = is_contract(plan, deadline)
        slack = f"{units.signed(change.before.slack_days)} → {units.signed(change.after.slack_days) or 'no date'}"
        now = deadline_sentence(asked.before, asked.schedule, change).removeprefix(f"{deadline.name}: ")
        chain = cause_sentences(asked.before, asked.schedule, change)[:-1]
        why = " → ".join(chain[:2] if hidden else chain)
        rows.append(
            c.row(
                c.bold(printed_name(plan, deadline)),
                "" if hidden else slack,
                change.state.capitalize() if hidden else now,
                why,
            )
        )
    if not rows:
        return [c.Section(title, (), "Nothing has changed")]
    return [c.Section(title, (c.Table(columns, tuple(rows)),), plural(len(rows), "deadline"))]


def _routine(schedule: Schedule, deadlines: list[r.Deadline]) -> list[c.Section]:
    """Routine rows: a row a rule, in it a line a due with its subjects; what was due before the status date and is not
    late is only counted. Rows of no rule stand by their name."""
    plan = schedule.plan
    today = units.local_date(schedule.as_of, plan.production.zone) if schedule.as_of is not None else None
    rules: dict[tuple[int, str], list[r.Deadline]] = {}
    for deadline in sorted(deadlines, key=lambda d: (d.rank, d.id)):
        rule = plan.rules.get(deadline.rule_id or 0)
        key = (rule.id, _what(rule)) if rule is not None else (0, printed_name(plan, deadline))
        rules.setdefault(key, []).append(deadline)
    rows = []
    for (_, what), group in rules.items():
        late = sum(_is_late(schedule, deadline) for deadline in group)
        state = f"◆ {late} late" if late else ""
        rows.append(
            c.row(c.lines(c.bold(what), c.bold(state)), c.lines(*_dues(schedule, group, today)), str(len(group)))
        )
    columns = (c.Column("What is owed", 46), c.Column("Due, for what"), c.Column("Rows", 12, "right"))
    return [c.Section("Routine", (c.Table(columns, tuple(rows)),), "Not tracked")] if rows else []


def _what(rule: r.LeadRule) -> str:
    """`Weather cover` of `Weather cover {subject}`."""
    return re.sub(r"[\s,:(]*\{subject\}\)?", "", rule.what).strip() or rule.key


def _dues(schedule: Schedule, group: list[r.Deadline], today: date | None) -> list[list[c.Run]]:
    """`Thu 22 Apr  Bloom House, Spectre`, by date; a late one in bold; the past ones, in time, as a count."""
    plan = schedule.plan
    by_day: dict[date | None, list[r.Deadline]] = {}
    past = 0
    for deadline in group:
        due = due_date(plan, deadline, schedule.deadlines[deadline.id])
        due = None if is_contract(plan, deadline) else due
        if deadline.done is not None or (today and due and due < today and not _is_late(schedule, deadline)):
            past += 1
        else:
            by_day.setdefault(due, []).append(deadline)
    lines = [[c.soft(f"{past} before, done or taken as done")]] if past else []
    told: list[list[c.Run]] = []
    for due in sorted(by_day, key=lambda day: (day is None, day or date.min)):
        runs = [c.bold(units.day_text(due) if due else "No day yet")]
        subjects = dict.fromkeys((_subject(plan, one), _is_late(schedule, one)) for one in by_day[due])
        for place, (subject, late) in enumerate(subjects):  # two units that play on one day owe the same
            if subject[:3] in units.WEEKDAYS:  # a session by its day: beside a due that would be two dates
                subject = f"for {subject}"
            word = f"{', ' if place else '  '}{subject}" if subject else ""
            runs.append(c.bold(f"{word} ◆") if late else c.plain(word))
        told.append(runs)
    if len(told) > MOST_LINES and all(len(runs) <= 2 for runs in told):  # the date, and one subject
        return [*lines, [run for runs in told for run in (*runs, c.plain(";   "))][:-1]]
    return [*lines, *told]


def _subject(plan: Plan, deadline: r.Deadline) -> str:
    """What a rule's row is about, without the rule's words; of a row without a rule nothing: its name says it."""
    rule = plan.rules.get(deadline.rule_id or 0)
    if rule is None:
        return what_of_paper(plan, deadline)
    before, _, after = rule.what.partition("{subject}")
    name = printed_name(plan, deadline)
    subject = name.removeprefix(before).removesuffix(after).strip(" ,:")
    return "" if subject == _what(rule) else subject or name


def what_of_paper(plan: Plan, deadline: r.Deadline) -> str:
    """`permit, granted`: the paper a deadline is of, or nothing."""
    paper = plan.clearances.get(deadline.clearance_id or 0)
    return "" if paper is None else "contract" if paper.kind == "contract" else f"{paper.kind}, {paper.status}"


def _people(plan: Plan, department: r.Department) -> list[c.Section]:
    columns = (c.Column("Name", 60), c.Column("Job"), c.Column("Phone", 42), c.Column("Call", 34))

    def own(person: r.Person) -> bool:
        return not is_music(plan) and heading_of(person.job) not in ("", department.name)

    usual = f"{units.hours(department.precall)} before the call" if department.precall else "at the call"
    rows = tuple(
        # who stands under another heading on the sheet (drivers, assistant directors) has a call of their own there
        c.row(
            c.bold(person.name), person.job, person.phone, person.call or (own(person) and "as on the sheet") or usual
        )
        for person in plan.people_of(department.id)
    )
    return filled([c.Section("People", (c.Table(columns, rows),), str(len(rows)))]) if rows else []
