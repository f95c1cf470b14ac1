"""Lead rules as edits: load a pack, change a rule, and keep the rows that rules make in step with their subjects."""

from __future__ import annotations

import functools
import json
from dataclasses import dataclass, fields, replace
from typing import Any

from app.engine import leads
from app.engine.schedule import Schedule, compute
from app.plan import resources
from app.plan import rows as r
from app.plan.change import Ref
from app.plan.draft import RANK_STEP, Draft, rule_row_id
from app.plan.errors import EditRefused
from app.plan.plan import END_TABLES, Plan
from app.plan.spoken import said

KINDS = ("film", "series", "music")


# packs ----------------------------------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class PackDepartment:
    """A department of a rule pack. calendar: `office` or `shooting`; minutes around the unit's call and wrap."""

    name: str
    head: str
    calendar: str
    precall: int
    wrapout: int


@dataclass(frozen=True, slots=True)
class Pack:
    """Departments and rules of one kind of production. rules: fields of LeadRule, with `department` and `number`."""

    title: str
    departments: tuple[PackDepartment, ...]
    rules: tuple[dict[str, Any], ...]


@functools.cache
def pack(kind: str) -> Pack:
    """The rule pack of a kind of production: film, series or music. Raises EditRefused for another."""
    if kind not in KINDS:
        raise EditRefused(said("There is no rule pack “{0}”. There are: {1}.").format(kind, ", ".join(KINDS)))
    data = json.loads(resources.path("rules", f"{kind}.json").read_text(encoding="utf-8"))
    departments = [PackDepartment(**entry) for entry in data.get("departments", ())]
    rules: dict[str, dict[str, Any]] = {}
    if "extends" in data:
        base = pack(data["extends"])
        departments = [*base.departments, *departments]
        rules = {entry["key"]: entry for entry in base.rules}
    for entry in data["rules"]:
        rules[entry["key"]] = entry
    return Pack(data["title"], tuple(departments), tuple(rules.values()))


def load_pack(draft: Draft, kind: str) -> None:
    """Put a pack's rules into the plan; a rule whose key is there already stays as it is. `sync` makes their rows.

    Departments are found by name, and made where they are missing.
    """
    contents = pack(kind)
    known = {department.name: department.id for department in draft.plan.departments.values()}
    rank = max((department.rank for department in draft.plan.departments.values()), default=0)
    have = {rule.key for rule in draft.plan.rules.values()}
    by_name = {department.name: department for department in contents.departments}
    for place, entry in enumerate(contents.rules, start=1):
        values = {name: value for name, value in entry.items() if name not in ("department", "number")}
        if values["key"] in have:
            continue
        name = entry["department"]
        if name not in known:
            rank += RANK_STEP
            source = by_name[name]
            row = r.Department(draft.new_id(), name, rank, precall=source.precall, wrapout=source.wrapout)
            known[name] = draft.put(row).id
        number = entry.get("number", "")
        origin = f"DOMAIN 7, {number}" if number else ""
        values["source"] = "; ".join(part for part in (origin, values.get("source", "")) if part)
        rule_id = rule_row_id(values["key"], 0, "rule")
        draft.put(r.LeadRule(rule_id, department_id=known[name], rank=place * RANK_STEP, **values))


# rows of rules --------------------------------------------------------------------------------------------------------
def sync(draft: Draft) -> None:
    """Make the rows that rules want and that are missing; retire those whose subject or rule is gone.

    What exists stays as it is, people type on it. A new minus activity is laid so that it is ready `reserve` working
    days before it is due; a new plus deadline promises what is expected now and the reserve. A subject without a
    session has neither yet. Doing it twice changes nothing.
    """
    _retire(draft)
    plan = draft.plan
    made: list[r.Row] = []
    for (table, row_id), row in leads.wanted(plan).items():
        if row_id not in plan.tables[table]:
            made.append(draft.put(row))
    if made:
        _fix_dates(draft, made)


def _fix_dates(draft: Draft, made: list[r.Row]) -> None:
    """Lay the new activities before their anchors, then take the promises of the new deadlines after theirs.

    Several rounds: an activity before another activity is laid once that one is.
    """
    deadlines = [row for row in made if isinstance(row, r.Deadline)]
    activities = {row.id: row for row in made if isinstance(row, r.Activity)}
    pending = {
        deadline.expected_id: deadline
        for deadline in deadlines
        if deadline.source == "before" and activities[deadline.expected_id].position == "laid"
    }
    known = draft.plan.rules
    schedule = compute(draft.plan)
    while pending:
        ready = [d for d in pending.values() if _anchor_activity(schedule, d) not in pending]
        if not ready:
            break
        for deadline in ready:
            del pending[deadline.expected_id]
            due = schedule.deadlines[deadline.id].due
            if due is not None:
                row, reserve = activities[deadline.expected_id], known[deadline.rule_id or 0].reserve
                calendar = schedule.calendar_of_department(deadline.department_id)
                draft.put(replace(row, at=leads.lay(calendar, due, reserve, row.duration)))
        schedule = compute(draft.plan)
    for deadline in deadlines:
        expected = schedule.deadlines[deadline.id].expected
        if deadline.source == "after" and expected is not None:
            reserve = known[deadline.rule_id or 0].reserve
            calendar = schedule.calendar_of_department(deadline.department_id)
            draft.put(replace(deadline, promised=leads.promise(calendar, expected, reserve)))


def _anchor_activity(schedule: Schedule, deadline: r.Deadline) -> int | None:
    if deadline.due_kind == "activity":
        return deadline.due_id
    if deadline.due_kind in ("lock", "delivery", "release"):
        return schedule.key_activity(deadline.due_kind)
    return None


def _retire(draft: Draft) -> None:
    """Delete rows whose rule is gone or off, or whose subject is deleted, with all that hangs on them."""
    plan = draft.plan
    enabled = {rule.id for rule in plan.rules.values() if rule.enabled}
    gone: set[Ref] = set()
    made: list[r.Activity | r.Deadline] = [*plan.activities.values(), *plan.deadlines.values()]
    for row in made:
        if row.rule_id is not None and (row.rule_id not in enabled or not _subject_exists(plan, row)):
            gone.add((row.TABLE, row.id))
            draft.delete(row)
    for link in plan.links.values():
        ends = ((link.pred_kind, link.pred_id), (link.succ_kind, link.succ_id))
        off = link.rule_id is not None and link.rule_id not in enabled
        if off or any(_end_gone(plan, gone, kind, end) for kind, end in ends):
            draft.delete(link)
    for deadline in plan.deadlines.values():
        if ("deadlines", deadline.id) in gone:
            continue
        if _end_gone(plan, gone, deadline.expected_kind, deadline.expected_id) and deadline.clearance_id is None:
            draft.delete(deadline)
        elif deadline.due_kind is not None and _end_gone(plan, gone, deadline.due_kind, deadline.due_id):
            draft.put(replace(deadline, due_kind=None, due_id=0))
    for delay in plan.delays.values():
        if delay.activity_id is not None and ("activities", delay.activity_id) in gone:
            draft.put(replace(delay, activity_id=None))


def _subject_exists(plan: Plan, row: r.Activity | r.Deadline) -> bool:
    if row.subject_id is None:
        return True
    subject = plan.rules[row.rule_id or 0].subject
    table = {"scene": plan.scenes, "session": plan.sessions}.get(subject, plan.elements)
    return row.subject_id in table


def _end_gone(plan: Plan, gone: set[Ref], kind: str, end: int) -> bool:
    table = END_TABLES.get(kind)
    if table is None or (table == "units" and end == 0):
        return False
    return (table, end) in gone or end not in plan.tables[table]


RULE_FIELDS = frozenset(field.name for field in fields(r.LeadRule)) - {"id", "key"}


def set_rule(draft: Draft, rule_id: int, **values: Any) -> None:
    """Change a rule, and with it what its rows still have as the rule made them; what people typed on them stays.

    A laid date and a promise stay too. Raises EditRefused for a rule or field that is not there, or a negative number.
    """
    rule = draft.now(r.LeadRule, rule_id)
    if rule is None:
        raise EditRefused(said("That rule is no longer there."))
    if unknown := set(values) - RULE_FIELDS:
        raise EditRefused(said("A rule has no field {0} to set.").format(", ".join(sorted(unknown))))
    for name in ("offset", "work", "reserve"):
        if values.get(name, 0) < 0:
            raise EditRefused(
                said("The rule {0}: {1} can't be {2}. Maybe the other side of its anchor.").format(
                    rule.key, name, values[name]
                )
            )
    changed = replace(rule, **values)
    if changed.anchor in OF_SUBJECT and changed.subject == "production":
        raise EditRefused(
            said("The production as a whole has no first, each or last day. Maybe the first shoot day or wrap.")
        )
    if changed.anchor == "each" and changed.subject not in ("scene", "session"):
        raise EditRefused(said("“Each” is for scenes and sessions. Maybe the first or the last day."))
    before = leads.wanted(draft.plan)
    draft.put(changed)
    after = leads.wanted(draft.plan)
    for (table, row_id), new in after.items():
        old, now = before.get((table, row_id)), draft.plan.tables[table].get(row_id)
        if old is not None and now is not None and old != new:
            draft.put(_carried(now, old, new))
    for (table, row_id), old in before.items():
        now = draft.plan.tables[table].get(row_id)
        if isinstance(old, r.Link) and old.rule_id == rule_id and (table, row_id) not in after and now is not None:
            draft.delete(now)  # the rule now hangs on something else
    sync(draft)


ANCHORS = ("first", "each", "last", "d1", "wrap", "lock", "delivery", "release")
"""What a new rule may hang on: a session of its subject, or a day of the production."""
OF_SUBJECT = ANCHORS[:3]


def add_rule(draft: Draft, department_id: int, what: str, anchor: str, **values: Any) -> int:
    """A rule of the production's own, after the others of its department, with the rows it makes. Returns its id.

    what: what is owed; of a rule for each scene, session or element its name comes after it. values: other fields of
    LeadRule. Raises EditRefused for an empty `what`, a department that is gone, an anchor that the subject has not, or
    what `set_rule` refuses.
    """
    if draft.now(r.Department, department_id) is None:
        raise EditRefused(said("That department is no longer there."))
    mine = [rule.rank for rule in draft.plan.rules.values() if rule.department_id == department_id]
    known = {rule.key for rule in draft.plan.rules.values()}
    key = next(name for name in (f"own-{count}" for count in range(1, len(known) + 2)) if name not in known)
    rule_id = rule_row_id(key, 0, "rule")
    rank = max(mine, default=0) + RANK_STEP
    draft.put(r.LeadRule(rule_id, key, department_id, "", anchor="d1", rank=rank, enabled=False))
    what = owed_text(what, values.get("subject"))
    set_rule(draft, rule_id, **({"enabled": True} | values | {"anchor": anchor, "what": what}))
    return rule_id


def owed_text(what: str, subject: str | None) -> str:
    """What a rule owes as it is stored, `Turnover {subject}`; of the production as a whole without a subject.

    Raises EditRefused for an empty text.
    """
    bare = " ".join(what.replace("{subject}", "").replace("{", "").replace("}", "").split())
    if not bare:
        raise EditRefused(said("Say what is owed."))
    return bare if subject in (None, "production") else f"{bare} {{subject}}"


def delete_rule(draft: Draft, rule_id: int) -> None:
    """Take a rule away with the rows it made. Raises EditRefused where it is gone, or others follow its rows."""
    rule = draft.now(r.LeadRule, rule_id)
    if rule is None:
        raise EditRefused(said("That rule is no longer there."))
    following = [
        other.what.replace("{subject}", "").strip()
        for other in draft.plan.rules.values()
        if any(term.key == rule.key for term in leads.follows(other))
    ]
    if following:
        raise EditRefused(said("{0} follow what this rule makes. Maybe switch it off.").format(", ".join(following)))
    draft.delete(rule)
    sync(draft)


def _carried(now: r.Row, old: r.Row, new: r.Row) -> r.Row:
    """The row as it is, with the fields that the rule changes and nobody else has."""
    return replace(
        now,
        **{
            field.name: getattr(new, field.name)
            for field in fields(now)
            if getattr(old, field.name) != getattr(new, field.name)
            and getattr(now, field.name) == getattr(old, field.name)
        },
    )
