"""Plan: an immutable snapshot of a production, one dictionary a table, with indexes made when first asked for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from app.plan import rows as r
from app.plan.change import Change, Ref
from app.plan.errors import EditRefused, StaleChange
from app.plan.groups import FEW, Groups, grouped, regrouped

if TYPE_CHECKING:
    from app.plan.draft import Draft

T = TypeVar("T")
RowT = TypeVar("RowT", bound=r.Row)

REFERENCES: dict[str, dict[str, str]] = {
    "exceptions": {"calendar_id": "calendars"},
    "departments": {"head_id": "people", "calendar_id": "calendars"},
    "people": {"department_id": "departments", "unit_id": "units"},
    "units": {"calendar_id": "calendars"},
    "sessions": {"unit_id": "units"},
    "scenes": {"set_id": "elements"},
    "strips": {"scene_id": "scenes", "session_id": "sessions", "lost_by": "delays"},
    "elements": {"parent_id": "elements"},
    "needs": {"scene_id": "scenes", "element_id": "elements"},
    "events": {"element_id": "elements"},
    "activities": {
        "parent_id": "activities",
        "department_id": "departments",
        "calendar_id": "calendars",
        "rule_id": "rules",
    },
    "links": {"rule_id": "rules"},
    "rules": {"department_id": "departments"},
    "deadlines": {"department_id": "departments", "clearance_id": "clearances", "rule_id": "rules"},
    "clearances": {"department_id": "departments", "element_id": "elements", "scene_id": "scenes"},
    "delays": {
        "session_id": "sessions",
        "activity_id": "activities",
        "clearance_id": "clearances",
        "element_id": "elements",
    },
    "covers": {"strip_id": "strips"},
    "sheet_fields": {"session_id": "sessions"},
    "recipients": {"person_id": "people", "element_id": "elements"},
}
"""Table → field → the table its value must be found in (None and, for ends with a kind, 0 apart)."""

END_TABLES: dict[str, str] = {
    "activity": "activities",
    "strip": "strips",
    "session": "sessions",
    "first": "elements",
    "last": "elements",
    "scene_first": "scenes",
    "scene_last": "scenes",
    "d1": "units",
    "wrap": "units",
}
"""End kind → the table of its id; kinds that are not here have no id."""


STRIP_GROUPS = {"strips_of": "session_id", "strips_of_scene": "scene_id"}
"""Index of the strips → the field it groups them by; a board moves few strips and looks at these at once."""

Cached = tuple[tuple[Mapping[int, Any], ...], Any]
"""The tables an index was made of, and the index."""


class Plan:
    """All of a production at one moment. Never changed; `with_change` makes another that shares untouched tables."""

    __slots__ = ("_cache", "tables")

    def __init__(self, tables: Mapping[str, Mapping[int, Any]], cache: dict[str, Cached] | None = None):
        self.tables: dict[str, Mapping[int, Any]] = {name: tables.get(name, {}) for name in r.TABLES}
        self._cache: dict[str, Cached] = cache if cache is not None else {}

    @classmethod
    def of(cls, all_rows: Iterable[r.Row]) -> Plan:
        """A plan of these rows. Raises EditRefused where an id stands twice in a table or a reference leads nowhere."""
        tables: dict[str, dict[int, r.Row]] = {name: {} for name in r.TABLES}
        for row in all_rows:
            if row.id in tables[row.TABLE]:
                raise EditRefused(f"Two rows of {row.TABLE} have the id {row.id}.")
            tables[row.TABLE][row.id] = row
        plan = cls(tables)
        plan.validate()
        return plan

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Plan) and self.tables == other.tables

    __hash__ = None  # type: ignore[assignment]

    # tables -----------------------------------------------------------------------------------------------------------
    @property
    def production(self) -> r.Production:
        for row in self.tables["production"].values():
            assert isinstance(row, r.Production)
            return row
        raise EditRefused("This file holds no production.")

    @property
    def calendars(self) -> Mapping[int, r.Calendar]:
        return self.tables["calendars"]

    @property
    def exceptions(self) -> Mapping[int, r.DayException]:
        return self.tables["exceptions"]

    @property
    def departments(self) -> Mapping[int, r.Department]:
        return self.tables["departments"]

    @property
    def people(self) -> Mapping[int, r.Person]:
        return self.tables["people"]

    @property
    def units(self) -> Mapping[int, r.Unit]:
        return self.tables["units"]

    @property
    def sessions(self) -> Mapping[int, r.Session]:
        return self.tables["sessions"]

    @property
    def scenes(self) -> Mapping[int, r.Scene]:
        return self.tables["scenes"]

    @property
    def strips(self) -> Mapping[int, r.Strip]:
        return self.tables["strips"]

    @property
    def elements(self) -> Mapping[int, r.Element]:
        return self.tables["elements"]

    @property
    def needs(self) -> Mapping[int, r.Need]:
        return self.tables["needs"]

    @property
    def events(self) -> Mapping[int, r.DayEvent]:
        return self.tables["events"]

    @property
    def activities(self) -> Mapping[int, r.Activity]:
        return self.tables["activities"]

    @property
    def links(self) -> Mapping[int, r.Link]:
        return self.tables["links"]

    @property
    def rules(self) -> Mapping[int, r.LeadRule]:
        return self.tables["rules"]

    @property
    def deadlines(self) -> Mapping[int, r.Deadline]:
        return self.tables["deadlines"]

    @property
    def clearances(self) -> Mapping[int, r.Clearance]:
        return self.tables["clearances"]

    @property
    def delays(self) -> Mapping[int, r.Delay]:
        return self.tables["delays"]

    @property
    def covers(self) -> Mapping[int, r.Cover]:
        return self.tables["covers"]

    @property
    def sheet_fields(self) -> Mapping[int, r.SheetField]:
        return self.tables["sheet_fields"]

    @property
    def recipients(self) -> Mapping[int, r.Recipient]:
        return self.tables["recipients"]

    def row(self, ref: Ref) -> r.Row | None:
        """The row of a (table, id), or None."""
        row: r.Row | None = self.tables[ref[0]].get(ref[1])
        return row

    # changing ---------------------------------------------------------------------------------------------------------
    def with_change(self, change: Change) -> Plan:
        """The plan after a change. Raises StaleChange, naming the row, where a *before* is not what stands here."""
        tables = dict(self.tables)
        copied: dict[str, dict[int, Any]] = {}
        for delta in change.deltas:
            table = copied.get(delta.table)
            if table is None:
                table = copied[delta.table] = dict(self.tables[delta.table])
                tables[delta.table] = table
            if table.get(delta.id) != delta.before:
                raise StaleChange(
                    f"“{change.label}” no longer fits: {self.name_of((delta.table, delta.id))} has changed since. "
                    "Nothing was changed."
                )
            if delta.after is None:
                del table[delta.id]
            else:
                table[delta.id] = delta.after
        return Plan(tables, self._cache | self._regrouped(change, tables))

    def _regrouped(self, change: Change, tables: Mapping[str, Mapping[int, Any]]) -> dict[str, Cached]:
        """The groups of strips that hold here, brought up to a change of few."""
        found: dict[str, Cached] = {}
        deltas = [delta for delta in change.deltas if delta.table == "strips"]
        if not 0 < len(deltas) <= FEW:
            return found
        for name, field in STRIP_GROUPS.items():
            known = self._cache.get(name)
            if known is not None and known[0][0] is self.tables["strips"]:
                found[name] = (tables["strips"],), regrouped(known[1], deltas, field)
        return found

    def draft(self, label: str, edit: Callable[[Draft], object]) -> Change:
        """The change that `edit` makes of this plan. Raises what the edit raises; then there is no change."""
        from app.plan.draft import Draft

        draft = Draft(self)
        edit(draft)
        return draft.change(label)

    def validate(self) -> None:
        """Raises EditRefused for the first reference that leads nowhere, naming row and field."""
        for table, references in REFERENCES.items():
            for row in self.tables[table].values():
                for field, target in references.items():
                    value = getattr(row, field)
                    if value is not None and value not in self.tables[target]:
                        raise EditRefused(f"{self.name_of((table, row.id))}: {field} leads to nothing in {target}.")
        for link in self.links.values():
            for kind, end in ((link.pred_kind, link.pred_id), (link.succ_kind, link.succ_id)):
                self._validate_end(("links", link.id), kind, end)
        for deadline in self.deadlines.values():
            if deadline.source not in ("window", "from") or not deadline.clearance_id:
                self._validate_end(("deadlines", deadline.id), deadline.expected_kind, deadline.expected_id)
            if deadline.due_kind is not None:
                self._validate_end(("deadlines", deadline.id), deadline.due_kind, deadline.due_id)

    def _validate_end(self, owner: Ref, kind: str, end: int) -> None:
        target = END_TABLES.get(kind)
        if target is None or (target == "units" and end == 0):
            return
        if end not in self.tables[target]:
            raise EditRefused(f"{self.name_of(owner)}: its {kind} leads to nothing in {target}.")

    # indexes ----------------------------------------------------------------------------------------------------------
    def indexed(self, name: str, tables: Sequence[str], build: Callable[[], T]) -> T:
        """`build()`, kept until one of `tables` changes; plans made by `with_change` share what still holds."""
        found = self._cache.get(name)
        if found is not None:
            value: T = found[1]
            for table, known in zip(tables, found[0], strict=True):
                if self.tables[table] is not known:
                    break
            else:
                return value
        value = build()
        self._cache[name] = (tuple(self.tables[table] for table in tables), value)
        return value

    def _grouped(self, name: str, table: str, field: str) -> Groups:
        return self.indexed(name, (table,), lambda: grouped(table, self.tables[table].values(), field))

    def strips_of(self, session_id: int | None) -> tuple[r.Strip, ...]:
        """A session's strips in playing order; None: the boneyard."""
        return self._grouped("strips_of", "strips", "session_id").get(session_id, ())

    def strips_by_scene(self) -> Mapping[int, tuple[r.Strip, ...]]:
        """Scene id → its strips; for loops over many scenes."""
        return self._grouped("strips_of_scene", "strips", "scene_id")

    def strips_of_scene(self, scene_id: int) -> tuple[r.Strip, ...]:
        return self.strips_by_scene().get(scene_id, ())

    def needs_of(self, scene_id: int | None) -> tuple[r.Need, ...]:
        return self._grouped("needs_of", "needs", "scene_id").get(scene_id, ())

    def needs_for(self, element_id: int) -> tuple[r.Need, ...]:
        """Which scenes need an element."""
        return self._grouped("needs_for", "needs", "element_id").get(element_id, ())

    def events_of(self, element_id: int) -> tuple[r.DayEvent, ...]:
        return self._grouped("events_of", "events", "element_id").get(element_id, ())

    def exceptions_of(self, calendar_id: int) -> tuple[r.DayException, ...]:
        return self._grouped("exceptions_of", "exceptions", "calendar_id").get(calendar_id, ())

    def children_of(self, element_id: int) -> tuple[r.Element, ...]:
        """The sets at a location."""
        return self._grouped("children_of", "elements", "parent_id").get(element_id, ())

    def scenes_at(self, set_id: int) -> tuple[r.Scene, ...]:
        return self._grouped("scenes_at", "scenes", "set_id").get(set_id, ())

    def people_of(self, department_id: int) -> tuple[r.Person, ...]:
        return self._grouped("people_of", "people", "department_id").get(department_id, ())

    def scene_order(self) -> tuple[r.Scene, ...]:
        """All scenes in script order."""
        return self.indexed(
            "scene_order", ("scenes",), lambda: tuple(sorted(self.scenes.values(), key=lambda s: (s.rank, s.id)))
        )

    def department_order(self) -> tuple[r.Department, ...]:
        return self.indexed(
            "department_order",
            ("departments",),
            lambda: tuple(sorted(self.departments.values(), key=lambda d: (d.rank, d.id))),
        )

    def unit_order(self) -> tuple[r.Unit, ...]:
        """Units, the main unit first."""
        return self.indexed(
            "unit_order", ("units",), lambda: tuple(sorted(self.units.values(), key=lambda u: (u.rank, u.id)))
        )

    def session_order(self, unit_id: int | None = None) -> tuple[r.Session, ...]:
        """Sessions by date and rank, of one unit or (None) of all, units in their order."""

        def build() -> dict[int | None, tuple[r.Session, ...]]:
            unit_rank = {unit.id: place for place, unit in enumerate(self.unit_order())}
            ordered = sorted(self.sessions.values(), key=lambda s: (s.day, unit_rank.get(s.unit_id, 0), s.rank, s.id))
            groups: dict[int | None, list[r.Session]] = {None: ordered}
            for session in ordered:
                groups.setdefault(session.unit_id, []).append(session)
            return {key: tuple(members) for key, members in groups.items()}

        return self.indexed("session_order", ("sessions", "units"), build).get(unit_id, ())

    def elements_of_scene(self, scene_id: int | None) -> frozenset[int]:
        """Ids of all elements a scene needs on the day: its needs (a voice alone, count 0, apart), its set, the set's
        location."""

        def build() -> dict[int, frozenset[int]]:
            parents = {element.id: element.parent_id for element in self.elements.values()}
            result: dict[int, frozenset[int]] = {}
            for scene in self.scenes.values():
                found = {need.element_id for need in self.needs_of(scene.id) if need.count}
                place: int | None = scene.set_id
                while place is not None and place not in found:
                    found.add(place)
                    place = parents.get(place)
                result[scene.id] = frozenset(found)
            return result

        if scene_id is None:
            return frozenset()
        return self.indexed("elements_of_scene", ("scenes", "needs", "elements"), build).get(scene_id, frozenset())

    def elements_of_strip(self, strip: r.Strip) -> frozenset[int]:
        """Ids of all elements a strip needs on the day: its scene's, but of a song part not what other parts need."""

        def build() -> dict[int, dict[str, frozenset[int]]]:
            by_part: dict[int, dict[str, set[int]]] = {}
            for need in self.needs.values():
                if need.part and need.count:
                    by_part.setdefault(need.scene_id, {}).setdefault(need.part, set()).add(need.element_id)
            result: dict[int, dict[str, frozenset[int]]] = {}
            for scene_id, parts in by_part.items():
                general = {need.element_id for need in self.needs_of(scene_id) if need.count and not need.part}
                special = set[int]().union(*parts.values()) - general
                result[scene_id] = {part: frozenset(special - own) for part, own in parts.items()}
                result[scene_id][""] = frozenset(special)
            return result

        found = self.elements_of_scene(strip.scene_id)
        if not strip.text or strip.scene_id is None:
            return found
        others = self.indexed("needs_of_other_parts", ("needs",), build).get(strip.scene_id)
        return found - others.get(strip.text, others[""]) if others else found

    def scenes_needing(self, element_id: int) -> tuple[int, ...]:
        """Ids of the scenes that need an element, its sets' scenes included for a location."""

        def build() -> dict[int, tuple[int, ...]]:
            result: dict[int, list[int]] = defaultdict(list)
            for scene in self.scene_order():
                for element in self.elements_of_scene(scene.id):
                    result[element].append(scene.id)
            return {element: tuple(scenes) for element, scenes in result.items()}

        return self.indexed("scenes_needing", ("scenes", "needs", "elements"), build).get(element_id, ())

    # names ------------------------------------------------------------------------------------------------------------
    def session_labels(self) -> Mapping[int, str]:
        """Session id → label: frozen where issued, else counted by unit; inserted ones get a letter (DESIGN 2)."""
        from app.plan.labels import session_labels

        reserves = self.indexed(
            "reserves", ("sessions",), lambda: tuple(s.id for s in self.sessions.values() if s.kind == "reserve")
        )
        filled = tuple(session for session in reserves if self.strips_of(session))  # of the strips, this alone counts
        known: dict[tuple[int, ...], Mapping[int, str]] = self.indexed("session_labels", ("sessions", "units"), dict)
        found = known.get(filled)
        if found is None:
            found = known[filled] = session_labels(self)
        return found

    def strip_label(self, strip: r.Strip) -> str:
        """`42`, `42pt2`, a song part as `3 strings`, or a banner's words."""
        scene = self.scenes.get(strip.scene_id) if strip.scene_id is not None else None
        if scene is None:
            return strip.text
        name = f"{scene.label} {strip.text}" if strip.text else scene.label
        return f"{name}{' ' if strip.text else ''}pt{strip.part}" if strip.part else name

    def name_of(self, ref: Ref) -> str:
        """What people call a row: `Sc 42`, `Day 12`, a name, or its kind."""
        from app.plan.labels import name_of

        return name_of(self, ref)
