"""Lead rules: what each department owes before or after an anchor, as activities, links and deadlines (DESIGN 5,
DOMAIN 7).

Pure: from a plan's rules and subjects to the rows that should be there. Dates that are fixed at creation, the laid
start
of a minus rule and the promise of a plus rule, are `lay` and `promise`; `edits/rules.py` stores them once and never
again.

A rule's `after_rule` names other rules' rows, divided by spaces, each `KEY`, `KEY:TYPE` or `KEY+DAYS`:
    anchor `rule`, side after    this row follows them: FS at this rule's offset less its work; `mix score:FF` ends no
                                 sooner than the score; `grade vfx-finals+9` starts on the tenth working day after
    anchor `rule`, side before   they follow this row
    any other anchor             besides its anchor this row follows them; `:SS` marks the start of their activity, so
                                 that one activity has two deadlines (DOMAIN 7, 9 and 10)
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.engine.calendars import Working
from app.plan import rows as r
from app.plan.change import Ref
from app.plan.draft import rule_row_id
from app.plan.errors import EditRefused
from app.plan.plan import Plan
from app.plan.spoken import said
from app.plan.units import day_text

EXTERIOR = ("EXT", "I/E")
DAYS_A_WEEK = 5  # offsets in weeks after an anchor count working days
_TERM = re.compile(r"([\w-]+)(?::(FS|SS|FF|SF))?(?:\+(\d+))?")


@dataclass(frozen=True, slots=True)
class Follow:
    """One term of `after_rule`. days: a lag of its own in working days, else None."""

    key: str
    type: r.LinkType = "FS"
    days: int | None = None


def follows(rule: r.LeadRule) -> tuple[Follow, ...]:
    """The terms of a rule's `after_rule`. Raises EditRefused, naming rule and term, for what is none."""
    terms: list[Follow] = []
    for text in rule.after_rule.split():
        match = _TERM.fullmatch(text)
        if match is None or (match[3] and match[2] not in (None, "FS")):
            raise EditRefused(
                said("The rule {0} follows “{1}”. Maybe write KEY, KEY:SS or KEY+9 (working days).").format(
                    rule.key, text
                )
            )
        kind: r.LinkType = match[2] or "FS"  # type: ignore[assignment]  # the expression allows these four only
        terms.append(Follow(match[1], kind, int(match[3]) if match[3] else None))
    return tuple(terms)


def activity_id(rule_key: str, subject_id: int) -> int:
    """The id of the activity that a rule makes for a subject (0: the production)."""
    return rule_row_id(rule_key, subject_id, "activity")


def deadline_id(rule_key: str, subject_id: int) -> int:
    """The id of the deadline that a rule makes for a subject (0: the production)."""
    return rule_row_id(rule_key, subject_id, "deadline")


# subjects -------------------------------------------------------------------------------------------------------------
def subjects(plan: Plan, rule: r.LeadRule) -> tuple[int, ...]:
    """Ids of the scenes, elements or sessions a rule applies to, in their order; (0,) for the production as a whole.

    A condition asks the scenes that need the subject: `exterior`, a category of element, or `category: name`; of cast
    also `minor` and `seen` (not voice-only). Sessions and the production ask all scenes, since what a session holds
    changes with the board and rows do not.
    """
    if rule.subject == "production":
        return (0,) if _any_scene(plan, rule.condition) else ()
    if rule.subject == "session":
        if not _any_scene(plan, rule.condition):
            return ()
        return tuple(session.id for session in plan.session_order() if session.kind in ("shoot", "recording"))
    if rule.subject == "scene":
        return tuple(s.id for s in plan.scene_order() if not s.omitted and _meets(plan, s, rule.condition))
    members = sorted(
        (element for element in plan.elements.values() if element.category == rule.subject),
        key=lambda element: (element.rank, element.id),
    )
    return tuple(element.id for element in members if _element_meets(plan, element, rule.condition))


def _any_scene(plan: Plan, condition: str) -> bool:
    return not condition or any(_meets(plan, scene, condition) for scene in plan.scenes.values() if not scene.omitted)


def _element_meets(plan: Plan, element: r.Element, condition: str) -> bool:
    if not condition:
        return True
    if condition == "minor":
        return element.minor
    if condition == "seen":
        return not element.voice_only
    scenes = (plan.scenes[scene_id] for scene_id in plan.scenes_needing(element.id))
    return any(_meets(plan, scene, condition) for scene in scenes if not scene.omitted)


def _meets(plan: Plan, scene: r.Scene, condition: str) -> bool:
    if not condition:
        return True
    if condition == "exterior":
        return scene.ie in EXTERIOR
    return condition.casefold() in _traits(plan).get(scene.id, frozenset())


def _traits(plan: Plan) -> dict[int, frozenset[str]]:
    """Scene id → categories, and `category: name`, of all it needs."""

    def build() -> dict[int, frozenset[str]]:
        result: dict[int, frozenset[str]] = {}
        for scene in plan.scenes.values():
            found: set[str] = set()
            for element_id in plan.elements_of_scene(scene.id):
                element = plan.elements[element_id]
                found |= {element.category, f"{element.category}: {element.name.casefold()}"}
            result[scene.id] = frozenset(found)
        return result

    return plan.indexed("lead_traits", ("scenes", "needs", "elements"), build)


def subject_name(plan: Plan, rule: r.LeadRule, subject_id: int) -> str:
    """`Sc 42`, an element's name, or a session's date, which stays when days are counted anew."""
    if rule.subject == "scene":
        return plan.name_of(("scenes", subject_id))
    if rule.subject == "session":
        return day_text(plan.sessions[subject_id].day)
    return plan.elements[subject_id].name if rule.subject != "production" else ""


# rows -----------------------------------------------------------------------------------------------------------------
def anchor_end(rule: r.LeadRule, subject_id: int) -> tuple[r.EndKind, int] | None:
    """What a rule's row hangs on; None for the rows of another rule.

    Each scene: before it its first session, after it its last. Raises EditRefused for an anchor that does not fit.
    """
    anchor = rule.anchor
    if anchor == "rule":
        return None
    if anchor in ("d1", "wrap", "lock", "delivery", "release"):
        return anchor, 0  # type: ignore[return-value]  # these are end kinds
    if anchor in ("first", "each", "last") and rule.subject == "session":
        return "session", subject_id
    if anchor in ("first", "each", "last") and rule.subject == "scene":
        first = anchor == "first" or (anchor == "each" and rule.side == "before")
        return ("scene_first" if first else "scene_last"), subject_id
    if anchor in ("first", "last") and rule.subject != "production":
        return anchor, subject_id  # type: ignore[return-value]
    raise EditRefused(
        said("The rule {0} hangs on “{1}” of a {2}, which is no anchor.").format(rule.key, anchor, rule.subject)
    )


def minutes_a_day(plan: Plan, department_id: int) -> int:
    """Working minutes of one ordinary day of a department: its calendar's first working weekday."""
    department = plan.departments.get(department_id)
    chosen = department.calendar_id if department is not None else None
    calendar = plan.calendars.get(chosen if chosen is not None else plan.production.calendar_id)
    lengths = (sum(end - start for start, end in spans) for spans in (calendar.pattern if calendar else ()))
    return next((length for length in lengths if length), 480)


def wanted(plan: Plan) -> dict[Ref, r.Row]:
    """Every activity, link and deadline that the plan's enabled rules make, by (table, id).

    Without the dates fixed at creation: a laid activity has no instant yet, a deadline no promise.
    """
    result: dict[Ref, r.Row] = {}
    by_key = {rule.key: rule for rule in plan.rules.values() if rule.enabled}
    chosen = {key: subjects(plan, rule) for key, rule in by_key.items()}
    for rule in sorted(by_key.values(), key=lambda rule: (rule.rank, rule.id)):
        for row in _rows_of(plan, rule, chosen, by_key):
            result[(row.TABLE, row.id)] = row
    return result


def _rows_of(
    plan: Plan, rule: r.LeadRule, chosen: dict[str, tuple[int, ...]], by_key: dict[str, r.LeadRule]
) -> Iterator[r.Row]:
    duration = rule.work * minutes_a_day(plan, rule.department_id)
    position: r.Position = rule.position if rule.side == "before" else "asap"
    for place, subject_id in enumerate(chosen[rule.key]):
        name = " ".join(rule.what.format(subject=subject_name(plan, rule, subject_id)).split())
        row = r.Activity(
            activity_id(rule.key, subject_id),
            name,
            rule.department_id,
            duration,
            position,
            rank=rule.rank + place,
            key=rule.milestone,
            rule_id=rule.id,
            subject_id=subject_id or None,
        )
        yield row
        others = list(_others(rule, subject_id, chosen, by_key))
        yield from _links(rule, row.id, subject_id, others)
        yield _deadline(plan, rule, row, subject_id, others)


def _others(
    rule: r.LeadRule, subject_id: int, chosen: dict[str, tuple[int, ...]], by_key: dict[str, r.LeadRule]
) -> Iterator[tuple[Follow, int]]:
    """Each other rule's activity a row is linked to: of the same subject, of the production, or of all subjects."""
    for term in follows(rule):
        other = by_key.get(term.key)
        if other is None:  # switched off
            continue
        if other.subject == rule.subject:
            found: Iterable[int] = (subject_id,) if subject_id in chosen[term.key] else ()
        else:
            found = chosen[term.key]
        for other_subject in found:
            yield term, activity_id(term.key, other_subject)


def lag_days(rule: r.LeadRule) -> int:
    """Working days between a plus rule's anchor and the start of its work, so that it ends at the offset."""
    days = rule.offset * (DAYS_A_WEEK if rule.offset_unit == "wk" else 1)
    return max(0, days - rule.work)


def _links(rule: r.LeadRule, row_id: int, subject_id: int, others: list[tuple[Follow, int]]) -> Iterator[r.Link]:
    anchor = anchor_end(rule, subject_id)
    if anchor is not None and rule.side == "before":
        yield _link(rule, ("activity", row_id), anchor)
    elif anchor is not None:
        lag, unit = _lag_after(rule)
        yield _link(rule, anchor, ("activity", row_id), "FS", lag, unit)
    for term, other_id in others:
        if anchor is None and rule.side == "before":
            yield _link(rule, ("activity", row_id), ("activity", other_id), term.type)
        elif term.days is not None:
            yield _link(rule, ("activity", other_id), ("activity", row_id), "FS", term.days, "days")
        elif anchor is None and term.type == "FS":
            lag, unit = _lag_after(rule)
            yield _link(rule, ("activity", other_id), ("activity", row_id), "FS", lag, unit)
        else:
            yield _link(rule, ("activity", other_id), ("activity", row_id), term.type)


def _lag_after(rule: r.LeadRule) -> tuple[int, r.LagUnit]:
    if rule.offset_unit == "h":
        return 60 * rule.offset, "elapsed"
    if rule.offset_unit == "cd":
        return 1440 * rule.offset, "elapsed"
    return (lag_days(rule), "days") if rule.offset else (0, "working")


def _link(
    rule: r.LeadRule,
    pred: tuple[r.EndKind, int],
    succ: tuple[r.EndKind, int],
    type_: r.LinkType = "FS",
    lag: int = 0,
    unit: r.LagUnit = "working",
) -> r.Link:
    what = f"link {pred[0]} {pred[1]} {succ[0]} {succ[1]}"
    return r.Link(rule_row_id(rule.key, 0, what), *pred, *succ, type_, lag, unit, rule.id)


def _deadline(
    plan: Plan, rule: r.LeadRule, row: r.Activity, subject_id: int, others: list[tuple[Follow, int]]
) -> r.Deadline:
    due: tuple[r.EndKind, int] | None = None
    if rule.side == "before":
        due = anchor_end(rule, subject_id) or (("activity", others[0][1]) if others else None)
    return r.Deadline(
        deadline_id(rule.key, subject_id),
        row.name,
        rule.department_id,
        "before" if rule.side == "before" else "after",
        rule.tracked and (rule.tracked_from <= 1 or len(plan.scenes_needing(subject_id)) >= rule.tracked_from),
        "activity",
        row.id,
        due_kind=due[0] if due else None,
        due_id=due[1] if due else 0,
        due_side="before",
        offset=rule.offset if due else 0,
        offset_unit=rule.offset_unit if due else "wd",
        rule_id=rule.id,
        subject_id=subject_id or None,
        rank=row.rank,
    )


# dates fixed at creation ----------------------------------------------------------------------------------------------
def lay(calendar: Working, due: int, reserve: int, minutes: int) -> int:
    """Where a minus rule's activity is laid: so that it finishes `reserve` working days before what is due.

    due, result: instants; minutes: working, 0 = a milestone, laid at the end of that day. Its slack is then `reserve`.
    Raises CalendarExhausted.
    """
    day = calendar.finish_date(due)
    if calendar.last_on_or_before(day) > due:  # a due within that day's working time
        day -= 1
    last = calendar.finish_date(calendar.last_on_or_before(day))
    finish = calendar.day_end(calendar.nth_before(last, reserve))
    return calendar.subtract(finish, minutes)


def promise(calendar: Working, expected: int, reserve: int) -> int:
    """What a plus rule's department promises: the end of the `reserve`-th working day after it is expected."""
    if reserve == 0:
        return expected
    return calendar.day_end(calendar.nth_after(calendar.finish_date(expected), reserve))
