"""Edits of who gets what: the recipients of each document, and the production's order of revision colours."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from typing import get_args

from app.plan import rows as r
from app.plan.draft import RANK_STEP, Draft
from app.plan.errors import EditRefused
from app.plan.plan import Plan
from app.plan.spoken import said

LONGEST = 80  # letters of a typed name: it stands across a page
AUDIENCES: tuple[r.Audience, ...] = get_args(r.Audience)


def add_person(draft: Draft, document: str, person_id: int, audience: r.Audience = "all") -> int:
    """Send a document to a person of the crew. Returns the row's id. Raises EditRefused where they get it already."""
    person = draft.now(r.Person, person_id)
    if person is None:
        raise EditRefused(said("That person is no longer there."))
    if person_id in {row.person_id for row in of_document(draft.plan, document)}:
        raise EditRefused(said("{0} gets it already.").format(person.name))
    return _add(draft, r.Recipient(draft.new_id(), document, person_id=person_id, audience=audience))


def add_element(draft: Draft, document: str, element_id: int, audience: r.Audience = "all") -> int:
    """Send a document to a cast member or musician. Raises EditRefused where they get it already."""
    element = draft.now(r.Element, element_id)
    if element is None:
        raise EditRefused(said("That cast member is no longer there."))
    if element_id in {row.element_id for row in of_document(draft.plan, document)}:
        raise EditRefused(said("{0} gets it already.").format(element.actor or element.name))
    return _add(draft, r.Recipient(draft.new_id(), document, element_id=element_id, audience=audience))


def add_name(draft: Draft, document: str, name: str, audience: r.Audience = "all") -> int:
    """Send a document to somebody who is not in the lists. Raises EditRefused for no name, a long or a known one."""
    wanted = " ".join(name.split())
    if not wanted:
        raise EditRefused(said("A recipient needs a name."))
    if len(wanted) > LONGEST:
        raise EditRefused(said("“{0}…” is longer than {1} letters. Nobody was added.").format(wanted[:20], LONGEST))
    known = {name_of(draft.plan, row).casefold() for row in of_document(draft.plan, document)}
    if wanted.casefold() in known:
        raise EditRefused(said("{0} gets it already.").format(wanted))
    return _add(draft, r.Recipient(draft.new_id(), document, name=wanted, audience=audience))


def add_heads(draft: Draft, document: str) -> int:
    """Send a document to every department's head, also before it is final. Returns how many there were.

    Who gets it already gets it as a head from now on. Raises EditRefused where there is nothing to add.
    """
    heads = dict.fromkeys(d.head_id for d in draft.plan.department_order() if d.head_id in draft.plan.people)
    if not heads:
        raise EditRefused(said("No department has a head yet. Maybe name them in Settings, under Departments."))
    have = {row.person_id: row for row in of_document(draft.plan, document)}
    count = 0
    for person_id in heads:
        row = have.get(person_id)
        if row is None:
            add_person(draft, document, person_id or 0, "heads")
        elif row.audience == "all":
            draft.put(replace(row, audience="heads"))
        else:
            continue
        count += 1
    if not count:
        raise EditRefused(said("Every head of department gets it already."))
    return count


def add_everybody(draft: Draft, document: str, people: Iterable[int], elements: Iterable[int]) -> int:
    """Send a document to people and cast members who don't get it yet. Returns how many there were.

    Raises EditRefused where all of them do.
    """
    rows = of_document(draft.plan, document)
    have_people, have_elements = {row.person_id for row in rows}, {row.element_id for row in rows}
    new_people = [key for key in dict.fromkeys(people) if key not in have_people]
    new_elements = [key for key in dict.fromkeys(elements) if key not in have_elements]
    for person_id in new_people:
        add_person(draft, document, person_id)
    for element_id in new_elements:
        add_element(draft, document, element_id)
    if not new_people and not new_elements:
        raise EditRefused(said("Everybody gets it already."))
    return len(new_people) + len(new_elements)


def set_audience(draft: Draft, recipient_ids: Collection[int], audience: r.Audience) -> None:
    """What recipients may see: `all`, `heads` (also a prelim), `production`, `money`. Raises EditRefused."""
    if audience not in AUDIENCES:
        raise EditRefused(said("“{0}” is no audience. There are: {1}.").format(audience, ", ".join(AUDIENCES)))
    for recipient_id in recipient_ids:
        draft.put(replace(_recipient(draft, recipient_id), audience=audience))


def remove(draft: Draft, recipient_ids: Collection[int]) -> None:
    """Send it to them no longer; what they were sent stays noted. Raises EditRefused for who is not there."""
    for recipient_id in recipient_ids:
        draft.delete(_recipient(draft, recipient_id))


def set_ladder(draft: Draft, colours: tuple[str, ...]) -> None:
    """The production's order of revision colours (see reports/ladder.read_ladder); empty: the house's."""
    production = draft.plan.production
    draft.put(replace(production, ladder=colours))


def of_document(plan: Plan, document: str) -> list[r.Recipient]:
    """Who gets a document, in order."""
    found = [row for row in plan.recipients.values() if row.document == document]
    return sorted(found, key=lambda row: (row.rank, row.id))


def name_of(plan: Plan, row: r.Recipient) -> str:
    """As printed across the pages: the person's, the actor's, or what was typed; empty where they are gone."""
    person, element = plan.people.get(row.person_id or 0), plan.elements.get(row.element_id or 0)
    if person is not None:
        return person.name
    return (element.actor or element.name) if element is not None else row.name


def _recipient(draft: Draft, recipient_id: int) -> r.Recipient:
    row = draft.now(r.Recipient, recipient_id)
    if row is None:
        raise EditRefused(said("That recipient is no longer there."))
    return row


def _add(draft: Draft, row: r.Recipient) -> int:
    last = max((other.rank for other in of_document(draft.plan, row.document)), default=0)
    draft.put(replace(row, rank=last + RANK_STEP))
    return row.id
