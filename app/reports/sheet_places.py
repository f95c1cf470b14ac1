"""Where a session plays: place, base, parking, hospital, police, safety; and the maps."""

from __future__ import annotations

from collections.abc import Callable

from app.plan import rows as r
from app.plan.labels import is_music, scene_word
from app.plan.plan import Plan
from app.reports import confidential
from app.reports import content as c
from app.reports import scene_text as st
from app.reports.sheet_day import Day
from app.reports.sheet_typed import Field

SAFETY = {"stunt": "Stunts", "weapon": "Weapons", "sfx": "Special effects", "animal": "Animals", "vehicle": "Vehicles"}
PNG, JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"

PictureOf = Callable[[str], bytes | None]
"""The bytes of a picture by its hash; None where it is not kept."""


def places(day: Day) -> c.Section:
    """A row a location: where, base and parking, hospital and police; safety beside the first.

    A private address is never printed.
    """
    heads = ("Where", "Unit base and parking", "Nearest hospital", "Safety")
    safety = _safety(day)
    rows: list[c.Row] = []
    for place in st.locations(day.plan, day.strips):
        rows.append(c.Row((*_place(day, place), safety if not rows else c.cell())))
    if not rows:
        nothing = c.cell(c.soft("Not known yet"))
        rows.append(c.Row((nothing, nothing, nothing, safety)))
    return c.Section("", (c.Table(tuple(c.Column(head) for head in heads), tuple(rows)),))


def _place(day: Day, place: r.Element) -> tuple[c.Cell, c.Cell, c.Cell]:
    def ask(name: str, label: str, computed: str = "") -> Field:
        key, label = f"place.{place.id}.{name}", f"{label}, {place.name}"
        return day.ask(key, label, "Places", computed, everywhere=True)

    address = ask("address", "Address", confidential.address(place))
    note = ask("note", "Note")
    base, parking = ask("base", "Unit base"), ask("parking", "Parking", place.parking)
    holding = ask("holding", "Holding")
    hospital, police = ask("hospital", "Nearest hospital", place.hospital), ask("police", "Police")
    where: list[c.Run] = [c.bold(place.name)]
    if address.value is None and address.shown.startswith(f"{place.name}, "):
        where.append(c.plain(address.shown.removeprefix(place.name)))
    elif address.shown:
        where += [c.plain(", "), address.run()]
    if note.shown:
        where += [c.plain(". "), note.run(bold=True)]
    stands = [
        (c.bold(f"{word} "), field.run()) if word else (field.run(),)
        for word, field in (("Base:", base), ("Parking:" if base.shown else "", parking), ("Holding:", holding))
        if field.shown
    ]
    help_near: list[tuple[c.Run, ...]] = [(hospital.run(),)] if hospital.shown else []
    if police.shown:
        help_near.append((c.bold("Police: "), police.run()))
    nothing = (c.soft("Not known yet"),)
    return c.lines(where), c.lines(*(stands or [nothing])), c.lines(*(help_near or [nothing]))


def _safety(day: Day) -> c.Cell:
    found: list[str] = []
    for category, word in SAFETY.items():
        strips = tuple(
            s
            for s in day.scenes
            if any(day.plan.elements[n.element_id].category == category for n in day.plan.needs_of(s.scene_id))
        )
        if strips:
            found.append(f"{word}: {scene_word(day.plan)} {day.labels(strips)}")
    if is_music(day.plan):
        return c.cell()
    field = day.ask("safety", "Safety", "Notes", "\n".join(found), "lines")
    unread = tuple(strip for strip in day.scenes if not _broken_down(day.plan, strip))
    nothing = "No stunts, weapons, effects, animals or vehicles in the scenes"
    if unread:
        nothing = f"Not assessed yet: {scene_word(day.plan)} {day.labels(unread)}"
    lines = [line for line in field.shown.split("\n") if line.strip()]
    typed = field.value is not None
    return c.lines(*(_safety_line(line, typed) for line in lines)) if lines else c.cell(nothing)


def _broken_down(plan: Plan, strip: r.Strip) -> bool:
    """Whether somebody has marked more in a scene than who speaks, which an imported screenplay brings with it."""
    needs = plan.needs_of(strip.scene_id) if strip.scene_id is not None else ()
    return any(plan.elements[need.element_id].category not in ("cast", "background") for need in needs)


def _safety_line(line: str, typed: bool) -> tuple[c.Run, ...]:
    """What stands before the first colon in bold."""
    head, colon, rest = line.partition(":")
    if colon and len(head) <= 40:
        return c.Run(f"{head}:", bold=True, typed=typed), c.Run(rest, typed=typed)
    return (c.Run(line, typed=typed),)


def maps(day: Day, picture_of: PictureOf | None) -> c.Pictures | None:
    """The maps of the day's locations, where there are any. What is no PNG or JPEG is left out."""
    if picture_of is None:
        return None
    found = []
    for place in st.locations(day.plan, day.strips):
        image = picture_of(place.picture) if place.picture else None
        if image is not None and image.startswith((PNG, JPEG)):
            found.append(c.Picture(image, place.name, f"Map of {place.name}"))
    return c.Pictures("Maps", tuple(found)) if found else None
