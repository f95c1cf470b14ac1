"""Edits of elements: what a production needs, by category; who needs what, and when somebody is not there."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from typing import Any, Literal

from app.edits import rules
from app.edits.typed import forget
from app.engine import leads
from app.engine.availability import ABSENT, PRESENT
from app.engine.days_out import CODES as DAY_CODES
from app.plan import rows as r
from app.plan.categories import CATEGORIES, PLACES
from app.plan.draft import RANK_STEP, Draft
from app.plan.errors import EditRefused
from app.plan.plan import Plan
from app.plan.spoken import said

EVENT_CODES = ("TR", "FT", "R", "M", "H", "/", ABSENT, PRESENT)
RATES = ("day", "week", "session", "hour", "flat")
AVAILABILITY = {ABSENT: "not available", PRESENT: "available, on such dates only"}
LONGEST_EVENT = 366  # days
FIELDS = frozenset(field.name for field in fields(r.Element)) - {"id"}


def element_of(draft: Draft, element_id: int) -> r.Element:
    """The element as it stands in a draft. Raises EditRefused where it is gone."""
    element = draft.now(r.Element, element_id)
    if element is None:
        raise EditRefused(said("That element is no longer there."))
    return element


def find_element(plan: Plan, category: str, name: str) -> r.Element | None:
    """The element of a category that is called so, whatever the case and spaces; None: there is none."""
    wanted = _folded(name)
    return next((e for e in plan.elements.values() if e.category == category and _folded(e.name) == wanted), None)


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()


# elements -------------------------------------------------------------------------------------------------------------
def add_element(draft: Draft, category: str, name: str, **values: Any) -> int:
    """A new element, last of its category. Returns its id. Cast is held unless `holds` says otherwise.

    What rules want of it is made with its first need: before that no row could be laid. Raises EditRefused for a
    category nobody knows, no name, or a name or number that the category has already.
    """
    ranks = [element.rank for element in draft.plan.elements.values()]
    values.setdefault("holds", category == "cast")
    values.setdefault("rank", max(ranks, default=0) + RANK_STEP)
    _refuse_unknown(values)
    row = r.Element(draft.new_id(), category, " ".join(name.split()), **values)
    _check(draft.plan, row)
    draft.put(row)
    return row.id


def set_element(draft: Draft, element_id: int, **values: Any) -> None:
    """Set fields of an element. A new name is the name everywhere: rows that rules made follow it.

    Raises EditRefused as `add_element` does, and for an element that would lie in itself or bring itself.
    """
    _refuse_unknown(values)
    element = element_of(draft, element_id)
    if "name" in values:
        values["name"] = " ".join(values["name"].split())
    changed = replace(element, **values)
    _check(draft.plan, changed)
    before = leads.wanted(draft.plan) if changed.name != element.name else {}
    draft.put(changed)
    if before:
        _rename_made(draft, before)
    if any(getattr(changed, field) != getattr(element, field) for field in ("name", "category", "parent_id")):
        rules.sync(draft)  # conditions of rules ask for these


def _rename_made(draft: Draft, before: Mapping[tuple[str, int], r.Row]) -> None:
    """Rows that rules made take the new name, unless somebody gave them another."""
    for (table, row_id), new in leads.wanted(draft.plan).items():
        old, now = before.get((table, row_id)), draft.plan.tables[table].get(row_id)
        if isinstance(new, r.Link) or isinstance(old, r.Link | None) or not isinstance(now, r.Activity | r.Deadline):
            continue
        if now.name == getattr(old, "name", "") != (name := getattr(new, "name", "")):
            draft.put(replace(now, name=name))


def _refuse_unknown(values: Mapping[str, Any]) -> None:
    if unknown := set(values) - FIELDS:
        raise EditRefused(said("An element has no field {0} to set.").format(", ".join(sorted(unknown))))


def _check(plan: Plan, row: r.Element) -> None:
    """Refuse a row that can't stand beside the others."""
    if row.category not in CATEGORIES:
        raise EditRefused(
            said("There is no category “{0}”. There are: {1}.").format(row.category, ", ".join(CATEGORIES))
        )
    title = CATEGORIES[row.category]
    if not row.name:
        raise EditRefused(said("An element needs a name."))
    for other in plan.elements.values():
        if other.id == row.id or other.category != row.category:
            continue
        if _folded(other.name) == _folded(row.name):
            raise EditRefused(said("{0} already has “{1}”. Maybe merge the two.").format(title, other.name))
        if row.number and other.number.casefold() == row.number.casefold():
            raise EditRefused(
                said("{0}: {1} already has the number {2}. Nothing was changed.").format(
                    title, other.name, other.number
                )
            )
    if row.drop_over is not None and row.drop_over < 1:
        raise EditRefused(said("{0}: a drop after {1} days makes no sense. Maybe 10.").format(row.name, row.drop_over))
    _check_person(row)
    if row.id in row.brings:
        raise EditRefused(said("{0} can't bring itself.").format(row.name))
    parent, seen = row.parent_id, {row.id}
    while parent is not None:
        if parent in seen:
            raise EditRefused(said("{0} can't lie in itself.").format(row.name))
        seen.add(parent)
        above = plan.elements.get(parent)
        parent = above.parent_id if above else None


LONGEST_PROCESS = 8 * 60
"""Minutes in make-up, in costume or on the way beyond which somebody has mistyped."""


def _check_person(row: r.Element) -> None:
    """Refuse an age, minutes or a rate that can't be."""
    if row.age is not None and not 0 <= row.age <= 120:
        raise EditRefused(said("{0}: {1} is no age in years. Maybe 9.").format(row.name, row.age))
    for what, minutes in (("make-up", row.make_up), ("costume", row.costume), ("travel", row.travel)):
        if minutes is not None and not 0 <= minutes <= LONGEST_PROCESS:
            raise EditRefused(
                said("{0}: {1} minutes for {2} are not between 0 and 8 hours. Maybe 45.").format(
                    row.name, minutes, what
                )
            )
    if row.rate < 0 or row.rate_per not in ("", *RATES):
        raise EditRefused(
            said("{0}: a rate is an amount per {1}. Nothing was changed. Maybe 600 a day.").format(
                row.name, ", ".join(RATES)
            )
        )


# what hangs on an element ---------------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class Touched:
    """What the deletion of an element would touch: ids. sets: elements that lie in it; deadlines and activities go with
    it; papers, sets and scenes stay without it."""

    scenes: tuple[int, ...]
    sets: tuple[int, ...]
    papers: tuple[int, ...]
    deadlines: tuple[int, ...]
    activities: tuple[int, ...]
    events: tuple[int, ...]
    brought_by: tuple[int, ...]

    def __bool__(self) -> bool:
        return any((self.scenes, self.sets, self.papers, self.deadlines, self.activities, self.events, self.brought_by))


def touches(plan: Plan, element_id: int) -> Touched:
    """What hangs on an element, for the question before it is deleted."""
    needing = {need.scene_id for need in plan.needs_for(element_id)}
    needing |= {scene.id for scene in plan.scenes_at(element_id)}
    change = plan.draft("Delete", lambda draft: delete_element(draft, element_id))
    gone = {(delta.table, delta.id) for delta in change.deltas if delta.after is None}
    return Touched(
        scenes=tuple(scene.id for scene in plan.scene_order() if scene.id in needing),
        sets=tuple(child.id for child in plan.children_of(element_id)),
        papers=tuple(paper.id for paper in plan.clearances.values() if paper.element_id == element_id),
        deadlines=tuple(key for table, key in gone if table == "deadlines"),
        activities=tuple(key for table, key in gone if table == "activities"),
        events=tuple(event.id for event in plan.events_of(element_id)),
        brought_by=tuple(other.id for other in plan.elements.values() if element_id in other.brings),
    )


def delete_element(draft: Draft, element_id: int) -> None:
    """Delete an element with its needs, events, and what rules made for it. Sets in it, scenes on it and papers for it
    stay and name nothing in its place."""
    element = element_of(draft, element_id)
    plan = draft.plan
    hanging: list[r.Need | r.DayEvent] = [*plan.needs_for(element_id), *plan.events_of(element_id)]
    for row in hanging:
        draft.delete(row)
    let_go(draft, element_id, None)
    forget(draft, element_id)
    draft.delete(element)
    rules.sync(draft)


def let_go(draft: Draft, element_id: int, instead: int | None) -> None:
    """Scenes, sets, papers and bringers that name an element name another, or none."""
    plan = draft.plan
    for scene in plan.scenes_at(element_id):
        draft.put(replace(scene, set_id=instead))
    for child in plan.children_of(element_id):
        draft.put(replace(child, parent_id=instead if instead != child.id else None))
    for paper in plan.clearances.values():
        if paper.element_id == element_id:
            draft.put(replace(paper, element_id=instead))
    for other in plan.elements.values():
        if element_id in other.brings and other.id != element_id:
            kept = [one for one in other.brings if one != element_id]
            if instead is not None and instead not in (*kept, other.id):
                kept.append(instead)
            row = draft.now(r.Element, other.id)
            assert row is not None
            draft.put(replace(row, brings=tuple(kept)))


def renumber_cast(
    draft: Draft, by: Literal["appearance", "scenes"] = "appearance", frozen: Collection[int] = ()
) -> None:
    """Number the cast 1, 2, 3 … by first appearance in the script, or by how many scenes they are in.

    frozen: elements whose numbers have gone out; they keep them, and the others pass over these. Parts in no scene come
    last. Raises EditRefused where two frozen ones have the same number.
    """
    plan = draft.plan
    cast = [element for element in plan.elements.values() if element.category == "cast"]
    kept: dict[str, r.Element] = {}
    for element in cast:
        if element.id in frozen and element.number:
            twin = kept.setdefault(element.number.casefold(), element)
            if twin is not element:
                raise EditRefused(
                    said(
                        "{0} and {1} both have the number {2}, and both are frozen. Nothing was renumbered. "
                        "Maybe give one of them another number first."
                    ).format(twin.name, element.name, element.number)
                )
    places = {scene.id: place for place, scene in enumerate(plan.scene_order())}

    def order(element: r.Element) -> tuple[int, int, int, int]:
        scenes = [places[need.scene_id] for need in plan.needs_for(element.id)]
        first = min(scenes, default=len(places))
        return (-len(scenes) if by == "scenes" else 0, first, element.rank, element.id)

    number = 0
    for element in sorted(cast, key=order):
        if element.id in frozen and element.number:
            continue
        number += 1
        while str(number) in kept:
            number += 1
        draft.put(replace(element, number=str(number)))


# needs ----------------------------------------------------------------------------------------------------------------
def add_need(draft: Draft, scene_id: int, element_id: int, count: int = 1, note: str = "", part: str = "") -> int:
    """A scene needs an element, and all that it brings. Returns the need's id; one that is there stays as it is.

    count: how many; 0: only its voice. Raises EditRefused for a set or location: a scene has these by its heading.
    """
    found = _add_need(draft, scene_id, element_id, count, note, part)
    _sync_needs(draft, (element_id,))
    return found


def add_needs(draft: Draft, scene_id: int, element_ids: Iterable[int]) -> None:
    """A scene needs several elements, and all that they bring; otherwise as `add_need`."""
    ids = tuple(element_ids)
    for element_id in ids:
        _add_need(draft, scene_id, element_id)
    _sync_needs(draft, ids)


def _sync_needs(draft: Draft, element_ids: Iterable[int]) -> None:
    """Bring what rules make in step, where a rule asks for a category of these elements or of what they bring."""
    plan, seen, waiting = draft.plan, set[int](), list(element_ids)
    while waiting:
        element = plan.elements.get(waiting.pop())
        if element is not None and element.id not in seen:
            seen.add(element.id)
            waiting += element.brings
    categories = {plan.elements[one].category for one in seen}
    enabled = [rule for rule in plan.rules.values() if rule.enabled]
    asked = {rule.subject for rule in enabled} | {rule.condition.partition(":")[0].casefold() for rule in enabled}
    if categories & asked:
        rules.sync(draft)


def _add_need(draft: Draft, scene_id: int, element_id: int, count: int = 1, note: str = "", part: str = "") -> int:
    element, scene = element_of(draft, element_id), draft.now(r.Scene, scene_id)
    if scene is None:
        raise EditRefused(said("That scene is no longer there."))
    if element.category in PLACES:
        raise EditRefused(
            said("{0} is a place. Set it as the set of Sc {1} instead.").format(element.name, scene.label)
        )
    _check_count(element.name, count)
    found = _put_need(draft, r.Need(draft.new_id(), scene_id, element_id, count, note, part))
    seen, waiting = {element_id}, list(element.brings)
    while waiting:
        brought = draft.now(r.Element, waiting.pop())
        if brought is not None and brought.id not in seen:
            seen.add(brought.id)
            waiting += brought.brings
            _put_need(draft, r.Need(draft.new_id(), scene_id, brought.id, part=part))
    return found


def _put_need(draft: Draft, wanted: r.Need) -> int:
    known = (need for need in draft.plan.needs_of(wanted.scene_id) if need.element_id == wanted.element_id)
    same = next((need for need in known if need.part == wanted.part), None)
    return same.id if same is not None else draft.put(wanted).id


def _check_count(name: str, count: int) -> None:
    if not 0 <= count <= 100_000:
        raise EditRefused(said("{0}: {1} is no number of them. Maybe 40.").format(name, count))


def set_need(draft: Draft, need_id: int, **values: Any) -> None:
    """Set fields of a need: count, note, part."""
    need = draft.now(r.Need, need_id)
    if need is None:
        raise EditRefused(said("That need is no longer there."))
    if unknown := set(values) - {"count", "note", "part"}:
        raise EditRefused(said("A need has no field {0} to set.").format(", ".join(sorted(unknown))))
    changed = replace(need, **values)
    _check_count(element_of(draft, need.element_id).name, changed.count)
    draft.put(changed)
    if bool(changed.count) != bool(need.count):
        _sync_needs(draft, (need.element_id,))


def remove_need(draft: Draft, scene_id: int, element_id: int) -> None:
    """A scene no longer needs an element; what it brought stays."""
    found = [need for need in draft.plan.needs_of(scene_id) if need.element_id == element_id]
    for need in found:
        draft.delete(need)
    if found:
        _sync_needs(draft, (element_id,))


# days -----------------------------------------------------------------------------------------------------------------
def add_event(
    draft: Draft, element_id: int, first: date, code: str, last: date | None = None, note: str = ""
) -> tuple[int, ...]:
    """What the dates first to last (None: that one) are to an element; a date has one event, the newest. Returns ids.

    Raises EditRefused for a code nobody knows, dates the wrong way round, or more than a year.
    """
    element = element_of(draft, element_id)
    if code not in EVENT_CODES:
        known = ", ".join(f"{one} {(DAY_CODES | AVAILABILITY)[one]}" for one in EVENT_CODES)
        raise EditRefused(said("“{0}” is no code of a day. There are: {1}.").format(code, known))
    days = ((last or first) - first).days + 1
    if not 1 <= days <= LONGEST_EVENT:
        raise EditRefused(
            said("{0}: {1} to {2} is no span of up to a year. Nothing was changed.").format(
                element.name, first.isoformat(), (last or first).isoformat()
            )
        )
    there = {event.day: event for event in draft.plan.events_of(element_id)}
    made = []
    for place in range(days):
        day = first + timedelta(days=place)
        old = there.get(day)
        row = r.DayEvent(old.id if old else draft.new_id(), element_id, day, code, note)
        made.append(draft.put(row).id)
    return tuple(made)


def remove_event(draft: Draft, element_id: int, first: date, last: date | None = None) -> None:
    """The dates first to last are nothing special to an element any more."""
    for event in draft.plan.events_of(element_id):
        if first <= event.day <= (last or first):
            draft.delete(event)


def readable_words(words: str) -> str:
    """Words of a script as a name: spaces and punctuation around them go; what is in capitals is written small."""
    name = re.sub(r"^\W+|[^\w)]+$", "", " ".join(words.split()))
    return name.capitalize() if name.isupper() and len(name) > 3 else name
