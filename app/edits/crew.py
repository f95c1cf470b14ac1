"""Edits of the crew: a whole list taken in at once, and one person at a time."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from app.edits.departments import add_department
from app.edits.elements import add_element, find_element, set_element
from app.edits.precalls import OTHERS, usual_minutes
from app.edits.typed import forget
from app.plan import rows as r
from app.plan.crew import Listed, heading_of
from app.plan.draft import RANK_STEP, Draft
from app.plan.errors import EditRefused
from app.plan.plan import Plan
from app.plan.spoken import said
from app.plan.unit_crew import unit_named, unit_named_all
from app.plan.units import hours

TBC = "TBC"
"""The name of a head whom nobody has engaged yet."""
FIELDS = frozenset({"name", "job", "department_id", "unit_id", "phone", "email", "call", "leaving_from", "note"})


@dataclass(frozen=True, slots=True)
class Taken:
    """What a list did: names, in its order. doubles: sentences about people who stand in it twice.

    fates: place in the list → what becomes of that row (`new`, `updated`, `as it is`, `twice`). calls: sentences about
    people who are called otherwise than before. units: sentences about units the plan does not have.
    """

    added: tuple[str, ...]
    updated: tuple[str, ...]
    same: tuple[str, ...]
    departments: tuple[str, ...]
    cast: tuple[str, ...]
    doubles: tuple[str, ...]
    fates: Mapping[str, str]
    calls: tuple[str, ...] = ()
    units: tuple[str, ...] = ()


def take_list(
    draft: Draft,
    people: Sequence[Listed],
    department_key: Callable[[str], str],
    tick: Callable[[int], None] | None = None,
) -> Taken:
    """Add the people of a list, and put what it says of those already here in place of what was known.

    Somebody is already here by an e-mail address, else by name. What the list leaves empty stays as it was; nobody is
    removed. A head still called TBC becomes the listed person with that job, else the first of that department.
    department_key: two names of one department have one key (`Maske`, `Make-up and hair`). Raises EditRefused for an
    empty list. Somebody whose listed department is not in the plan, and only the heading of their job, as Grip, stays
    in the department they have. A unit is found by its name, its prefix or its number (`2nd`); one that is not in the
    plan is said and left out.
    """
    if not people:
        raise EditRefused(said("The list names nobody. Nothing was imported."))
    taker = _Taker(draft, department_key)
    for count, person in enumerate(people):
        if tick is not None and count % 200 == 0:
            tick(count)
        taker.take(person)
    taker.set_minutes()
    taker.name_heads()
    return taker.taken()


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()


def _at_call(minutes: int) -> str:
    return f"{hours(minutes)} before the call" if minutes else "at the call"


def _addresses(email: str) -> list[str]:
    return [part.strip().casefold() for part in email.split(",") if part.strip()]


class _Taker:
    def __init__(self, draft: Draft, department_key: Callable[[str], str]) -> None:
        self._draft, self._key = draft, department_key
        plan = draft.plan
        self._departments = {department_key(d.name): d.id for d in reversed(plan.department_order())}
        known = sorted(plan.people.values(), key=lambda person: (person.rank, person.id))
        self._people = {person.id: person for person in known}
        self._was = dict(self._people)
        self._by_email = {address: p.id for p in reversed(known) for address in _addresses(p.email)}
        self._by_name: dict[str, list[int]] = {}
        for person in known:
            if person.name != TBC:
                self._by_name.setdefault(_folded(person.name), []).append(person.id)
        self._rank = max((person.rank for person in known), default=0)
        self._places: dict[int, str] = {}  # where in the list each person was read
        self._first: dict[int, list[int]] = {}  # department → its people in the list's order
        self._added: list[str] = []
        self._updated: list[str] = []
        self._same: list[str] = []
        self._made: list[str] = []
        self._cast: list[str] = []
        self._doubles: list[str] = []
        self._fates: dict[str, str] = {}
        self._units: dict[str, list[str]] = {}  # a unit that the plan does not have → where it is named

    def take(self, listed: Listed) -> None:
        if listed.role:
            self._take_artist(listed)
            return
        person_id = self._find(listed)
        department_id = None if self._only_heads(listed, person_id) else self._department(listed.department)
        told = {
            "job": listed.job, "department_id": department_id, "phone": listed.phone, "email": listed.email,
            "call": listed.call, "leaving_from": listed.leaving_from,
            "note": f"Agent: {listed.agent}" if listed.agent else "", "unit_id": self._unit(listed),
        }  # fmt: skip
        values: dict[str, Any] = {field: value for field, value in told.items() if value}
        if unit_named_all(listed.unit):
            values["unit_id"] = None
        if person_id is not None and person_id in self._places:
            self._double(listed, person_id, values)
            return
        if person_id is None:
            self._rank += RANK_STEP
            row = r.Person(self._draft.new_id(), listed.name, rank=self._rank, **values)
            self._say(listed.place, listed.name, "new")
        else:
            before = self._people[person_id]
            row = replace(before, name=listed.name, **values)
            self._say(listed.place, listed.name, "as it is" if row == before else "updated")
        self._put(row, listed.place)

    def _say(self, place: str, name: str, fate: str) -> None:
        self._fates[place] = fate
        {"new": self._added, "updated": self._updated, "as it is": self._same}[fate].append(name)

    def _put(self, row: r.Person, place: str) -> None:
        self._people[row.id] = self._draft.put(row)
        self._places[row.id] = place
        for address in _addresses(row.email):
            self._by_email.setdefault(address, row.id)
        ids = self._by_name.setdefault(_folded(row.name), [])
        if row.id not in ids:
            ids.append(row.id)
        if row.department_id is not None:
            self._first.setdefault(row.department_id, []).append(row.id)

    def _find(self, listed: Listed) -> int | None:
        """Who this is: the person with the address; else of the name, unless both have addresses that differ."""
        for address in _addresses(listed.email):
            found = self._by_email.get(address)
            if found is not None and _folded(self._people[found].name) == _folded(listed.name):
                return found
        alike = self._by_name.get(_folded(listed.name), [])
        for person_id in alike:
            if not (listed.email and self._people[person_id].email and person_id in self._places):
                return person_id
        for address in _addresses(listed.email):
            found = self._by_email.get(address)
            if found is not None and found not in self._places:
                return found  # the same address under another name: married, or spelt otherwise
        return None

    def _double(self, listed: Listed, person_id: int, values: dict[str, Any]) -> None:
        """Somebody named twice: one person, with what the first row left empty."""
        kept = self._people[person_id]
        more = {field: value for field, value in values.items() if not getattr(kept, field)}
        if listed.job and kept.job and _folded(listed.job) not in _folded(kept.job):
            more["job"] = f"{kept.job}, {listed.job}"
        self._people[person_id] = self._draft.put(replace(kept, **more))
        self._fates[listed.place] = "twice"
        self._doubles.append(f"{listed.name} stands in {self._places[person_id]} and {listed.place}; taken once.")

    def _unit(self, listed: Listed) -> int | None:
        if not listed.unit or len(self._draft.plan.units) < 2 or unit_named_all(listed.unit):
            return None
        found = unit_named(self._draft.plan, listed.unit)
        if found is None:
            self._units.setdefault(listed.unit, []).append(listed.place)
        return found

    def _department(self, name: str) -> int | None:
        if not name:
            return None
        key = self._key(name)
        if key not in self._departments:
            title = name if not name.isupper() or len(name) <= 4 else name.capitalize()
            self._departments[key] = add_department(self._draft, title)
            self._made.append(title)
        return self._departments[key]

    def _only_heads(self, listed: Listed, person_id: int | None) -> bool:
        """Whether the listed department is no department of the plan, but where a crew list has that job."""
        known = self._people[person_id] if person_id is not None else None
        if known is None or known.department_id is None or self._key(listed.department) in self._departments:
            return False
        heading = heading_of(listed.job) or heading_of(known.job)
        return bool(heading) and self._key(heading) == self._key(listed.department)

    def set_minutes(self) -> None:
        """Give departments that were made their usual minutes, else those of whence most of their people come."""
        for name in self._made:
            department = self._draft.now(r.Department, self._departments[self._key(name)])
            assert department is not None
            usual = usual_minutes(self._key(name)) or usual_minutes(name) or self._left(department.id)
            self._draft.put(replace(department, precall=usual[0], wrapout=usual[1]))

    def _left(self, department_id: int) -> tuple[int, int]:
        """The minutes of the department that most of a new one's people leave."""
        found: list[tuple[int, int]] = []
        for person_id in self._first.get(department_id, ()):
            was = self._was.get(person_id)
            department = self._draft.now(r.Department, was.department_id) if was and was.department_id else None
            found += [(department.precall, department.wrapout)] if department is not None else []
        return max(found, key=found.count, default=OTHERS)

    def _called(self) -> list[str]:
        """`Mack Dunne: 0:30 before the call, was at the call.` of each whose call changes with their department."""
        said_of = []
        for person_id, was in self._was.items():
            now = self._people[person_id]
            if now.call != was.call:
                said_of.append(f"{now.name}: call {now.call or 'with the department'}, was {was.call or 'with it'}.")
            elif now.department_id != was.department_id and not now.call:
                before, after = (self._draft.now(r.Department, row.department_id or 0) for row in (was, now))
                earlier, later = (row.precall if row is not None else 0 for row in (before, after))
                if earlier != later and after is not None:
                    said_of.append(f"{now.name}: {after.name}, {_at_call(later)}; was {_at_call(earlier)}.")
        return said_of

    def _take_artist(self, listed: Listed) -> None:
        """An artist: the part's, and its phone, address and agent."""
        told = {"actor": listed.name, "phone": listed.phone, "email": listed.email, "agent": listed.agent}
        values: dict[str, Any] = {field: value for field, value in told.items() if value}
        part = find_element(self._draft.plan, "cast", listed.role)
        if part is None:
            add_element(self._draft, "cast", listed.role, **values)
            self._say(listed.place, listed.name, "new")
        else:
            same = all(getattr(part, field) == value for field, value in values.items())
            if not same:
                set_element(self._draft, part.id, **values)
            self._say(listed.place, listed.name, "as it is" if same else "updated")
        self._cast.append(f"{listed.name} as {listed.role}")

    def name_heads(self) -> None:
        """Give a department whose head is TBC the listed person of that job, else its first; the TBC goes."""
        for department_id, ids in self._first.items():
            department = self._draft.now(r.Department, department_id)
            head = self._draft.now(r.Person, department.head_id) if department is not None else None
            if department is None or (head is not None and head.name != TBC):
                continue
            people = [self._people[person_id] for person_id in ids]
            job = _folded(head.job) if head is not None else ""
            chosen = next((person for person in people if job and _folded(person.job) == job), people[0])
            self._draft.put(replace(department, head_id=chosen.id))
            if head is not None:
                self._draft.delete(head)

    def taken(self) -> Taken:
        return Taken(
            added=tuple(self._added),
            updated=tuple(self._updated),
            same=tuple(self._same),
            departments=tuple(self._made),
            cast=tuple(self._cast),
            doubles=tuple(self._doubles),
            fates=self._fates,
            calls=tuple(self._called()),
            units=tuple(
                f"{places[0]}: there is no unit “{unit}” in the plan; "
                f"{'its person is' if len(places) == 1 else f'its {len(places)} people are'} listed for every unit."
                for unit, places in self._units.items()
            ),
        )


# one person -----------------------------------------------------------------------------------------------------------
def add_person(draft: Draft, name: str, **values: Any) -> int:
    """A new person after the others. Returns the id. Raises EditRefused for no name or an unknown field."""
    rank = max((person.rank for person in draft.plan.people.values()), default=0) + RANK_STEP
    row = r.Person(draft.new_id(), "", rank=rank)
    draft.put(_checked(draft.plan, row, {"name": name, **values}))
    return row.id


def set_person(draft: Draft, person_id: int, **values: Any) -> None:
    """Set fields of a person. Raises EditRefused for no name, an unknown field, or one that is gone."""
    person = draft.now(r.Person, person_id)
    if person is None:
        raise EditRefused(said("That person is no longer there."))
    draft.put(_checked(draft.plan, person, values))


def _checked(plan: Plan, person: r.Person, values: dict[str, Any]) -> r.Person:
    if unknown := set(values) - FIELDS:
        raise EditRefused(said("A person has no field {0} to set.").format(", ".join(sorted(unknown))))
    told: dict[str, Any] = {key: value.strip() if isinstance(value, str) else value for key, value in values.items()}
    row = replace(person, **told)
    if not row.name:
        raise EditRefused(said("A person needs a name. Maybe TBC."))
    if row.department_id is not None and row.department_id not in plan.departments:
        raise EditRefused(said("{0}: that department is no longer there.").format(row.name))
    if row.unit_id is not None and row.unit_id not in plan.units:
        raise EditRefused(said("{0}: that unit is no longer there.").format(row.name))
    return row


def delete_person(draft: Draft, person_id: int) -> None:
    """Delete a person; a department they head has no head then, what was typed of them and their documents go."""
    person = draft.now(r.Person, person_id)
    if person is None:
        raise EditRefused(said("That person is no longer there."))
    for department in draft.plan.departments.values():
        if department.head_id == person_id:
            draft.put(replace(department, head_id=None))
    forget(draft, person_id)
    draft.delete(person)
