"""Calls of departments, people and artists on one session, from the unit call, on-set times and what was typed.

Each clock is computed from the one after it as it stands on the sheet: who types an on-set time moves make-up and
pick-up with it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.engine.board import session_zone
from app.engine.typed import day_minute, typed
from app.engine.values import SessionTimes
from app.plan import rows as r
from app.plan.crew import heading_of
from app.plan.plan import Plan
from app.plan.unit_crew import in_unit, of_unit
from app.plan.units import at_local

PICKUP_TRAVEL = 30  # minutes from door to base while nobody has typed a journey; printed beside the list
STEP = 5
CREW_ROLES = {
    "make_up": ("make-up", "makeup", "hair", "hmu", "maske"),
    "costume": ("costume", "wardrobe"),
    "transport": ("transport", "unit cars", "fahrer"),
    "catering": ("catering", "unit catering"),
}


def department_named(plan: Plan, *words: str) -> r.Department | None:
    """The first department in plan order whose name begins with one of these words."""

    known: dict[tuple[str, ...], r.Department | None] = plan.indexed("departments_named", ("departments",), dict)
    if words not in known:
        order = plan.department_order()
        found = (d for word in words for d in order if d.name.casefold().startswith(word))
        known[words] = next(found, None)
    return known[words]


def make_up(plan: Plan, unit_id: int | None = None) -> r.Department | None:
    found = department_named(plan, *CREW_ROLES["make_up"])
    return None if found is None else in_unit(plan, found, unit_id)


def costume(plan: Plan, unit_id: int | None = None) -> r.Department | None:
    found = department_named(plan, *CREW_ROLES["costume"])
    return None if found is None else in_unit(plan, found, unit_id)


@dataclass(frozen=True, slots=True)
class Clock:
    """A call: as the plan computes it, and as it stands on the sheet (None: none, or a word as `O/C`); instants."""

    key: str
    computed: int | None
    at: int | None


@dataclass(frozen=True, slots=True)
class Calls:
    """The clocks of one session. by: `transport`, `catering` → the instant by which they are in though their pre-call
    is later: a car before it picks up, a kitchen before it serves."""

    plan: Plan
    session: r.Session
    times: SessionTimes
    by: Mapping[str, int] = field(default_factory=dict)

    def clock(self, key: str, computed: int | None) -> Clock:
        """The clock of a field: what was typed there, else what is computed."""
        row = typed(self.plan, self.session.id).get(key)
        if row is None:
            return Clock(key, computed, computed)
        minute = day_minute(self.session, row.value)
        if minute is None:
            return Clock(key, computed, None)
        return Clock(key, computed, at_local(self.session.day, minute, session_zone(self.plan, self.session)))

    def department(self, department: r.Department) -> Clock:
        """When a department is in: the unit call less its pre-call, or by what it has to be there for. No instant for
        the department of a song part, `Strings`, in a session that records none."""
        name = department.name.casefold()
        if self._idle_part(name):
            return self.clock(f"department.{department.id}.call", None)
        called = self.times.call - in_unit(self.plan, department, self.session.unit_id).precall
        needed = [at for role, at in self.by.items() if name.startswith(CREW_ROLES[role])]
        return self.clock(f"department.{department.id}.call", min(called, *needed) if needed else called)

    def _idle_part(self, name: str) -> bool:
        """Whether a part of songs has that name and nothing of it is recorded in the session."""
        parts = {e.id for e in self.plan.elements.values() if e.category == "song_part" and e.name.casefold() == name}
        if not parts:
            return False
        strips = self.plan.strips_of(self.session.id)
        return bool(strips) and not any(parts & set(self.plan.elements_of_strip(strip)) for strip in strips)

    def person(self, person: r.Person) -> Clock:
        """When a person is in: with the department. No instant where they keep a call of their own (`O/C`, `N/A`)."""
        department = self.plan.departments.get(person.department_id or 0)
        own = self.department(department).at if department else self.times.call
        if own is not None and heading_of(person.job) == "Transport" and "transport" in self.by:
            own = min(own, self.by["transport"])
        return self.clock(f"crew.{person.id}.call", None if person.call else own)

    def artist(self, element: r.Element, on_set: int) -> ArtistCalls:
        """Work back from on set: costume, before it make-up, before that the journey, each of their own length.

        Where an element says nothing: make-up begins its department's pre-call before, costume half of that, rounded up
        to five minutes, so that nobody is dressed late; a journey only where there is a transport department.
        """
        key = f"{'crowd' if element.category == 'background' else 'cast'}.{element.id}"
        to_hair, to_dress = processing(self.plan, element, self.session.unit_id)
        set_clock = self.clock(f"{key}.on_set", on_set)
        ready = set_clock.at if set_clock.at is not None else on_set
        dress = self.clock(f"{key}.costume", ready - to_dress if to_dress else None)
        before = dress.at if dress.at is not None else ready - to_dress
        hair = self.clock(f"{key}.make_up", before - to_hair if to_hair else None)
        first = min(at for at in (hair.at, dress.at, ready) if at is not None)
        journey = element.travel
        if journey is None and element.category != "background":
            journey = PICKUP_TRAVEL if department_named(self.plan, *CREW_ROLES["transport"]) else 0
        pick_up = self.clock(f"{key}.pick_up", first - journey if journey else None)
        return ArtistCalls(pick_up, hair, dress, set_clock, self.clock(f"{key}.call", first))

    def earliest(self) -> int:
        """The earliest call of departments and of people with a call of their own typed."""
        found = [clock.at for clock in map(self.department, self.plan.departments.values()) if clock.at is not None]
        shown = typed(self.plan, self.session.id)
        for person in of_unit(self.plan.people.values(), self.session.unit_id):
            if f"crew.{person.id}.call" in shown and (at := self.person(person).at) is not None:
                found.append(at)
        return min(found, default=self.times.call)


@dataclass(frozen=True, slots=True)
class ArtistCalls:
    """The clocks of an artist's day. call: of the crowd, which has one clock for all of make-up and costume."""

    pick_up: Clock
    make_up: Clock
    costume: Clock
    on_set: Clock
    call: Clock

    @property
    def first(self) -> Clock:
        """The first call of any kind. A pick-up is a journey, not work: rest runs to make-up (DOMAIN 4)."""
        known = [clock for clock in (self.make_up, self.costume, self.on_set) if clock.at is not None]
        return min(known, key=lambda clock: clock.at or 0, default=self.on_set)


def processing(plan: Plan, element: r.Element, unit_id: int | None = None) -> tuple[int, int]:
    """(minutes in make-up, minutes in costume) of an artist: their own, else their departments' in a unit."""
    hair, dress = make_up(plan, unit_id), costume(plan, unit_id)
    total = hair.precall if hair else 0
    half = total // 2 if total else dress.precall // 2 if dress else 0
    usual = -(-half // STEP) * STEP if dress else 0
    to_dress = usual if element.costume is None else element.costume
    to_hair = max(0, total - usual) if element.make_up is None else element.make_up
    return to_hair, to_dress
