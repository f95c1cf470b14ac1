"""What a recipe says of papers, lead rules, activities, links and deadlines."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, cast

from app.edits import rules as rule_edits
from app.edits.recipe_ends import End, Names, known_fields, parts
from app.engine.leads import activity_id, deadline_id
from app.plan import rows as r
from app.plan.errors import EditRefused
from app.plan.plan import Plan
from app.plan.units import at_local, parse_date

OFFSET_UNITS = ("wd", "cd", "wk", "h")


def make_work(names: Names) -> None:
    """All of it, into the draft. Raises EditRefused naming what it does not understand."""
    _clearances(names)
    _rules(names)
    _activities(names)
    _links(names)
    _deadlines(names)
    _rule_rows(names)


def _clearances(names: Names) -> None:
    """clearances: name | kind | department | status, expected | from | to | of what | deadline (or -, not tracked)."""
    for name, kind, department, status, start, end, what, deadline in names.lines("clearances", 8):
        state, _, expected = status.partition(" ")
        row = r.Clearance(
            names.new("clearances", name), name, kind, names.department(department), state,
            expected=parse_date(expected) if expected else None,
            valid_from=parse_date(start) if start else None,
            valid_to=parse_date(end) if end else None,
        )  # fmt: skip
        if what:
            row = replace(row, element_id=names.id_of("elements", what))
        names.draft.put(row)
        if deadline:
            end_of: End = ("last", row.element_id or 0)
            paper = r.Deadline(
                names.draft.new_id(), name if deadline == "-" else deadline, row.department_id or 0, "window",
                deadline != "-", *end_of, row.id, rank=names.rank(),
            )  # fmt: skip
            names.draft.put(paper)


def _rules(names: Names) -> None:
    """[[rules]]: fields of LeadRule, with the department's name; their rows are made at once, so that links can name
    them."""
    for rule in names.recipe.get("rules", ()):
        values = dict(rule)
        department = names.department(values.pop("department", ""))
        values = known_fields(r.LeadRule, values, "a rule")
        rule_id = names.new("rules", values.get("key", ""))
        names.draft.put(r.LeadRule(rule_id, department_id=department, rank=names.rank(), **values))
    rule_edits.sync(names.draft)


def _activities(names: Names) -> None:
    """activities: name | department | start | days | after | due | more.

    start: a date (laid), or empty: as soon as possible. due: a date, `N before END`, `N cd after END`, or empty: no
    deadline. after: ends between semicolons, the row starting on the next working day after each; `END +N` so many
    working days later still; `with END` when that starts; `finish END +N` no end before that ends.
    more, between semicolons: `done DATE`, `started`, `progress 70`, `hard` (the start), `calendar NAME`, `routine`,
    `key lock`, `agreed …`, `phase …`, `note …`.
    """
    lines = list(names.lines("activities", 7))
    plan = names.draft.plan  # calendars and departments stand: it need not be made anew after each row
    for name, department, start, days, _after, _due, more in lines:
        department_id = names.department(department)
        words = parts(more)
        own = next((word.removeprefix("calendar ") for word in words if word.startswith("calendar ")), None)
        calendar_id = names.id_of("calendars", own) if own is not None else None
        row = r.Activity(names.new("activities", name), name, department_id, calendar_id=calendar_id, rank=names.rank())
        row = replace(row, duration=round(_number(days or "0", name) * _day_length(plan, row)), position="asap")
        if start:
            begin = _day_start(plan, row) + (0 if row.duration else _day_length(plan, row))
            at = at_local(parse_date(start), begin, plan.production.zone)
            row = replace(row, position="hard_start" if "hard" in words else "laid", at=at)
        names.draft.put(_progress(plan, row, words))
    for name, department, _start, _days, after, due, more in lines:
        made = names.draft.now(r.Activity, names.id_of("activities", name))
        assert made is not None, "made above"
        for text in parts(after):
            _link(names, plan, text, made)
        if due:
            _deadline(names, name, department, made, due, parts(more))


def _number(text: str, what: str) -> float:
    try:
        return float(text)
    except ValueError as error:
        raise EditRefused(f"The recipe says “{text}” of {what}, which is no number.") from error


def _calendar(plan: Plan, row: r.Activity) -> r.Calendar:
    department = plan.departments[row.department_id or 0]
    for chosen in (row.calendar_id, department.calendar_id, plan.production.calendar_id):
        if chosen is not None:
            return plan.calendars[chosen]
    raise AssertionError("a production has a calendar")


def _day_length(plan: Plan, row: r.Activity) -> int:
    """Working minutes of the first working weekday of the calendar an activity is worked in."""
    spans = next(spans for spans in _calendar(plan, row).pattern if spans)
    return sum(end - start for start, end in spans)


def _day_start(plan: Plan, row: r.Activity) -> int:
    """Day minute at which a working day of an activity's calendar begins."""
    return next(spans[0][0] for spans in _calendar(plan, row).pattern if spans)


def _progress(plan: Plan, row: r.Activity, words: list[str]) -> r.Activity:
    zone = plan.production.zone
    for word in words:
        key, _, value = word.partition(" ")
        if key == "done":
            finish = at_local(parse_date(value), _day_start(plan, row) + _day_length(plan, row), zone)
            row = replace(row, actual_start=row.at, actual_finish=finish, progress=100)
        elif key == "started":
            row = replace(row, actual_start=row.at)
        elif key == "progress":
            row = replace(row, progress=int(_number(value, row.name)), actual_start=row.at)
        elif key in ("key", "phase", "note"):
            row = replace(row, **cast(dict[str, Any], {key: value}))
        elif key not in ("routine", "agreed", "calendar", "hard"):
            raise EditRefused(f"The recipe says “{word}” of {row.name}, which means nothing.")
    return row


def _link(names: Names, plan: Plan, text: str, row: r.Activity) -> None:
    manner, _, rest = text.partition(" ")
    if manner not in ("with", "finish"):
        manner, rest = "", text
    name, _, lag = rest.partition(" +")
    kind, end = names.end(name)
    days = int(_number(lag or "0", row.name))
    link = r.Link(names.draft.new_id(), kind, end, "activity", row.id)
    if manner:
        lag_minutes = days * _day_length(plan, row)
        names.draft.put(replace(link, type="SS" if manner == "with" else "FF", lag=lag_minutes))
    elif kind == "activity" and not row.duration:  # a milestone so many working days after
        names.draft.put(replace(link, lag=days * _day_length(plan, row)))
    else:
        names.draft.put(replace(link, lag=days, lag_unit="days"))


def _links(names: Names) -> None:
    """links: ends | ends that start only when each of the first has ended, both between semicolons."""
    for before, after in names.lines("links", 2):
        for first in parts(before):
            for second in parts(after):
                names.draft.put(r.Link(names.draft.new_id(), *names.end(first), *names.end(second)))


def _deadline(names: Names, name: str, department: str, row: r.Activity, due: str, words: list[str]) -> None:
    agreed = next((word.removeprefix("agreed ") for word in words if word.startswith("agreed ")), "")
    values: dict[str, Any] = {"source": "after", "agreed": agreed, "tracked": "routine" not in words}
    if " before " in due or " after " in due:
        values |= _offset(names, due)
    else:
        values["due_date"] = parse_date(due)
    deadline = r.Deadline(
        names.draft.new_id(),
        name,
        names.department(department),
        expected_kind="activity",
        expected_id=row.id,
        rank=names.rank(),
        **values,
    )
    names.draft.put(deadline)


def _offset(names: Names, due: str) -> dict[str, Any]:
    """`1 before session 6`, `42 cd before Digital release`: working days where no unit is said."""
    count, unit, rest = due.split(" ", 2)
    if unit in OFFSET_UNITS:
        side, _, end = rest.partition(" ")
    else:
        side, unit, end = unit, "wd", rest
    if side not in ("before", "after"):
        raise EditRefused(f"The recipe says “{due}”, which is no due. Maybe 42 cd before an end.")
    kind, end_id = names.end(end)
    offset = int(_number(count, due))
    return {
        "source": side, "due_kind": kind, "due_id": end_id, "due_side": side, "offset": offset, "offset_unit": unit,
    }  # fmt: skip


def _deadlines(names: Names) -> None:
    """deadlines: name | department | expected | due. What is neither an activity's nor a paper's."""
    for name, department, expected, due in names.lines("deadlines", 4):
        end = names.end(expected)
        row = r.Deadline(names.draft.new_id(), name, names.department(department), "window", True, *end)
        names.draft.put(replace(row, due_date=parse_date(due), rank=names.rank()))


def _rule_rows(names: Names) -> None:
    """rule_rows: rule | scene | name | due | agreed. What people typed on rows that a rule made."""
    for key, scene, name, due, agreed in names.lines("rule_rows", 5):
        scene_id = names.id_of("scenes", scene)
        row = names.draft.now(r.Activity, activity_id(key, scene_id))
        deadline = names.draft.now(r.Deadline, deadline_id(key, scene_id))
        if row is None or deadline is None:
            raise EditRefused(f"The recipe types on the row of {key} for Sc {scene}, which the rule does not make.")
        names.draft.put(replace(row, name=name))
        names.draft.put(replace(deadline, name=name, due_date=parse_date(due), agreed=agreed))
