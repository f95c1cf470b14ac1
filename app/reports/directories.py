"""Lists of what there is: elements by category, contacts, locations with their permits."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from app.engine.days_out import element_days
from app.plan import rows as r
from app.plan import units
from app.plan.categories import CATEGORIES
from app.plan.labels import is_music
from app.plan.plan import Plan
from app.reports import confidential
from app.reports import content as c
from app.reports import scene_text as st
from app.reports.asked import Asked
from app.reports.columns import filled
from app.reports.crew_order import crew_groups
from app.reports.wording import plural

OWN = ("contract", "funding")
"""Clearances that no crew list shows."""


def elements(asked: Asked) -> c.Document:
    """All elements by category: scenes that need them, first and last day."""
    plan = asked.plan
    columns = (
        c.Column("ID", 14, "center"), c.Column("Name"), c.Column("Part of, played by", 40),
        c.Column("Songs" if is_music(plan) else "Scenes", 62), c.Column("First", 21), c.Column("Last", 21),
    )  # fmt: skip
    sections = []
    for category, title in CATEGORIES.items():
        group = [e for e in plan.elements.values() if e.category == category and asked.element_id in (None, e.id)]
        group.sort(key=lambda e: (*st.number_key(e), e.id))
        rows = tuple(_element(asked, element) for element in group)
        sections += filled([c.Section(title, _close(columns, rows), str(len(rows)))])
    total = sum(len(section.rows) for section in sections)
    right = [(c.bold(plural(total, "element")),)]
    return asked.listing("Elements", [sections], subtitle="Elements by category", right=right)


def _close(columns: tuple[c.Column, ...], rows: tuple[c.Row, ...]) -> tuple[c.Table, ...]:
    """A table with its lines close to each other, since a list of many short ones would take pages of heads."""
    return (c.Table(columns, rows, dense=True),) if rows else ()


def _element(asked: Asked, element: r.Element) -> c.Row:
    plan = asked.plan
    days = element_days(asked.schedule, element.id)
    parent = plan.elements.get(element.parent_id or 0)
    labels = [plan.scenes[scene].label for scene in plan.scenes_needing(element.id)]
    flags = ", ".join(word for word, on in (("minor", element.minor), ("voice only", element.voice_only)) if on)
    return c.row(
        c.bold(element.number),
        c.lines(c.bold(element.name), c.soft(", ".join(part for part in (flags, element.note) if part))),
        ", ".join(part for part in (element.actor, parent.name if parent else "") if part),
        ", ".join(labels) or "none yet",
        c.valued(units.day_text(days.start) if days.start else "", days.start),
        c.valued(units.day_text(days.finish) if days.finish else "", days.finish),
    )


def contacts(asked: Asked) -> c.Document:
    """Production office, crew by department, then artists. Agents, and telephones of minors, are not printed."""
    plan = asked.plan
    columns = (c.Column("Name", 52), c.Column("Job"), c.Column("Phone", 38), c.Column("E-mail", 56))
    sections: list[c.Section] = []
    office = plan.production
    if asked.department_id is None and (office.office or office.phone):
        row = c.row(c.bold(office.company or office.title), " ".join(office.office.split("\n")), office.phone, "")
        heads = (columns[0], c.Column("Address"), *columns[2:])
        sections.append(c.Section("Production office", _close(heads, (row,))))
    crew: list[c.Row] = []
    for group in crew_groups(plan):
        people = [person for person, department in group.people if asked.department_id in (None, department.id)]
        if people:
            band = c.row(c.cell(c.bold(group.name), span=len(columns)), tint="band")
            crew += [replace(band, keep=True), *(_person(plan, person) for person in people)]
    sections.append(c.Section("Crew", _close(columns, tuple(crew)), str(sum(len(row.cells) > 1 for row in crew))))
    if asked.department_id is None:
        loose = sorted((p for p in plan.people.values() if p.department_id is None), key=lambda p: (p.rank, p.id))
        rows = tuple(_person(plan, person) for person in loose)
        sections.append(c.Section("Others", _close(columns, rows)))
        artists = [e for e in plan.elements.values() if st.is_called(e) and e.actor]
        artists.sort(key=(lambda e: (False, e.rank, "", e.id)) if is_music(plan) else st.number_key)
        heads = (c.Column("Name", 52), c.Column("Plays"), c.Column("Phone", 38), c.Column("E-mail", 56))
        rows = tuple(_artist(element) for element in artists)
        title = "Players" if is_music(plan) else "Artists"
        sections.append(c.Section(title, _close(heads, rows), str(len(rows))))
    return asked.listing("Contacts", [filled(sections)], subtitle="Contact list")


def _person(plan: Plan, person: r.Person) -> c.Row:
    """Of one unit's crew behind the job whose; nothing of every unit's."""
    unit = plan.units.get(person.unit_id or 0)
    job = ", ".join(filter(None, (person.job, unit.name if unit is not None else "")))
    return c.row(c.bold(person.name), job, person.phone, person.email)


def _artist(element: r.Element) -> c.Row:
    through = "through the production office" if element.minor or element.private else element.phone
    number = f"{element.number}  " if element.number else ""
    return c.row(c.bold(element.actor), f"{number}{element.name}", through, "" if element.minor else element.email)


def locations(asked: Asked) -> c.Document:
    """Each location: where it is, its sets and days, parking, hospital, its permits and until when they hold."""
    plan = asked.plan
    columns = (
        c.Column("Location"), c.Column("Sets and days"), c.Column("Parking, hospital", 46),
        c.Column("Permits and agreements", 52),
    )  # fmt: skip
    places = [e for e in plan.elements.values() if e.category == "location" and asked.element_id in (None, e.id)]
    places.sort(key=lambda e: (*st.number_key(e), e.id))
    police = {field.key: field.value for field in plan.sheet_fields.values() if field.key.endswith(".police")}
    papers = any(paper.element_id is not None and paper.kind not in OWN for paper in plan.clearances.values())
    rows = tuple(_location(asked, place, papers, police) for place in places)
    loose = [e for e in plan.elements.values() if e.category == "set" and e.parent_id is None]
    loose = [e for e in loose if asked.element_id in (None, e.id)]
    loose.sort(key=lambda e: (*st.number_key(e), e.id))
    bare = tuple(_location(asked, place, False, police) for place in loose)
    places_word, sets_word = plural(len(rows), "location"), plural(len(bare), "set")
    sections = filled([c.Section("Locations", (c.Table(columns, rows),) if rows else (), places_word)])
    sections += filled([c.Section("Sets without a location", (c.Table(columns, bare),) if bare else (), sets_word)])
    return asked.listing("Locations", [sections], subtitle="Location list with permits")


def _location(asked: Asked, place: r.Element, none: bool, police: Mapping[str, str]) -> c.Row:
    """none: whether a place without a paper says so; police: as typed on call sheets, by the field's key."""
    plan = asked.plan
    days = element_days(asked.schedule, place.id)
    worked = [day for day, code in days.days.items() if "W" in code]
    when = ", ".join(units.day_text(day) for day in worked)
    sets = plan.children_of(place.id)
    family = {place.id, *(child.id for child in sets)}
    papers = [p for p in plan.clearances.values() if p.element_id in family and p.kind not in OWN]
    near = police.get(f"place.{place.id}.police", "")
    told = [_paper(plan, paper) for paper in sorted(papers, key=lambda p: (p.name, p.id))]
    return c.row(
        c.lines(c.bold(place.name), confidential.address(place), *_contact(place), c.soft(place.note)),
        c.lines(c.plain(", ".join(child.name for child in sets)), c.soft(when or "no day yet")),
        c.lines(place.parking, place.hospital, f"Police: {near}" if near else ""),
        c.lines(*(told or ([c.soft("none")] if none else []))),
    )


def _contact(place: r.Element) -> tuple[c.Run, ...]:
    """How to reach who answers for a place; of a private one only the production office says it."""
    if place.private:
        return ()
    return tuple(c.soft(text) for text in (place.phone, place.email) if text)


def _paper(plan: Plan, paper: r.Clearance) -> c.Run:
    window = " ".join(
        f"{word} {units.day_text(day)}" for word, day in (("from", paper.valid_from), ("to", paper.valid_to)) if day
    )
    note = f". {paper.note}" if paper.note and paper.kind == "permit" else ""  # its number, who gave it
    return c.plain(f"{paper.name}: {paper.status}{f', {window}' if window else ''}{note}")
