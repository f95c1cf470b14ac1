"""Making several elements one, or several people: two spellings of one prop, of one gaffer."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from app.edits import rules
from app.edits.elements import FIELDS, element_of, let_go
from app.edits.typed import about, follow
from app.plan import rows as r
from app.plan.categories import CATEGORIES
from app.plan.draft import Draft
from app.plan.errors import EditRefused
from app.plan.plan import Plan
from app.plan.spoken import said


def merge_elements(draft: Draft, keep_id: int, others: Iterable[int]) -> None:
    """Make several elements of one category one: two spellings of one prop.

    Needs, events, sets, papers, links and deadlines of the others become those of the one kept; a need it has already
    is folded (the larger count, both notes). Fields it leaves empty are filled. What rules made for the others goes.
    Raises EditRefused for elements of different categories, or one alone.
    """
    keep = element_of(draft, keep_id)
    merged = [element_of(draft, other) for other in dict.fromkeys(others) if other != keep_id]
    if not merged:
        raise EditRefused(said("Two elements are needed to merge. Select another beside it."))
    for other in merged:
        if other.category != keep.category:
            raise EditRefused(
                said("{0} is of {1}, {2} of {3}. Nothing was merged. Maybe change the category of one first.").format(
                    keep.name, CATEGORIES[keep.category], other.name, CATEGORIES[other.category]
                )
            )
    for other in merged:
        _fold_needs(draft, keep_id, other.id)
        _fold_events(draft, keep_id, other.id)
        let_go(draft, other.id, keep_id)
        _move_ends(draft, keep_id, other.id)
        follow(draft, other.id, keep_id)
        keep = element_of(draft, keep_id)
        filled = {
            name: getattr(other, name)
            for name in FIELDS - {"category", "name", "rank", "brings", "number", "holds", "minor", "voice_only"}
            if not getattr(keep, name) and getattr(other, name)
        }
        if not keep.number:
            filled["number"] = other.number
        if filled.get("parent_id") == keep_id:
            del filled["parent_id"]
        inner = {keep_id, *(one.id for one in merged)}
        brings = tuple(one for one in dict.fromkeys((*keep.brings, *other.brings)) if one not in inner)
        draft.put(replace(keep, brings=brings, **filled))
        draft.delete(element_of(draft, other.id))
    rules.sync(draft)


def _fold_needs(draft: Draft, keep_id: int, other_id: int) -> None:
    have = {(need.scene_id, need.part): need for need in draft.plan.needs_for(keep_id)}
    for need in draft.plan.needs_for(other_id):
        mine = have.get((need.scene_id, need.part))
        if mine is None:
            have[need.scene_id, need.part] = draft.put(replace(need, element_id=keep_id))
            continue
        notes = dict.fromkeys(note for note in (mine.note, need.note) if note)
        folded = replace(mine, count=max(mine.count, need.count), note="; ".join(notes))
        have[need.scene_id, need.part] = draft.put(folded)
        draft.delete(need)


def _fold_events(draft: Draft, keep_id: int, other_id: int) -> None:
    taken = {event.day for event in draft.plan.events_of(keep_id)}
    for event in draft.plan.events_of(other_id):
        if event.day in taken:
            draft.delete(event)
        else:
            taken.add(event.day)
            draft.put(replace(event, element_id=keep_id))


def _move_ends(draft: Draft, keep_id: int, other_id: int) -> None:
    """Links and deadlines that people hung on the first or last day of an element hang on another's."""
    plan, kinds = draft.plan, ("first", "last")
    for link in plan.links.values():
        pred = link.pred_kind in kinds and link.pred_id == other_id
        succ = link.succ_kind in kinds and link.succ_id == other_id
        if link.rule_id is None and (pred or succ):
            moved = replace(link, pred_id=keep_id if pred else link.pred_id, succ_id=keep_id if succ else link.succ_id)
            draft.put(moved)
    for deadline in plan.deadlines.values():
        due = deadline.due_kind in kinds and deadline.due_id == other_id
        expected = deadline.expected_kind in kinds and deadline.expected_id == other_id
        if deadline.rule_id is None and (due or expected):
            draft.put(
                replace(
                    deadline,
                    due_id=keep_id if due else deadline.due_id,
                    expected_id=keep_id if expected else deadline.expected_id,
                )
            )


# people ---------------------------------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class OfPeople:
    """What hangs on people: ids of departments they head, of values typed of them on call sheets, of recipients."""

    headed: tuple[int, ...]
    typed: tuple[int, ...]
    papers: tuple[int, ...]


def of_people(plan: Plan, people: Iterable[int]) -> OfPeople:
    """What would become another's, were these merged into them; departments in their order."""
    who = set(people)
    return OfPeople(
        tuple(department.id for department in plan.department_order() if department.head_id in who),
        tuple(field.id for field in plan.sheet_fields.values() if about(field) in who),
        tuple(one.id for one in plan.recipients.values() if one.person_id in who),
    )


def merge_people(draft: Draft, keep_id: int, others: Iterable[int]) -> None:
    """Make several people one: two spellings of one member of the crew.

    What was typed of the others on call sheets, the documents they get and the departments they head become those of
    the one kept, unless that has its own. Fields it leaves empty are filled, notes are joined; of different units'
    crews it is every unit's. Raises EditRefused for one alone, or for somebody who is gone.
    """
    keep = _person(draft, keep_id)
    merged = [_person(draft, other) for other in dict.fromkeys(others) if other != keep_id]
    if not merged:
        raise EditRefused(said("Two people are needed to merge. Select another beside them."))
    for other in merged:
        for department in draft.plan.departments.values():
            if department.head_id == other.id:
                draft.put(replace(department, head_id=keep_id))
        follow(draft, other.id, keep_id)
        filled = {
            name: getattr(other, name)
            for name in ("job", "department_id", "phone", "email", "call", "leaving_from")
            if not getattr(keep, name) and getattr(other, name)
        }
        note = "; ".join(dict.fromkeys(note for note in (keep.note, other.note) if note))
        unit = keep.unit_id if keep.unit_id == other.unit_id else None
        keep = draft.put(replace(keep, note=note, unit_id=unit, **filled))
        draft.delete(other)


def _person(draft: Draft, person_id: int) -> r.Person:
    found = draft.now(r.Person, person_id)
    if found is None:
        raise EditRefused(said("That person is no longer there."))
    return found
