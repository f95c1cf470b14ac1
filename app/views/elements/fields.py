"""The lines of the chosen element: which category has which, what stands in them, what is made of what was typed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.edits import elements
from app.plan import rows as r
from app.plan import units
from app.plan.categories import CATEGORIES
from app.plan.errors import EditRefused
from app.plan.plan import Plan
from app.views.elements.facts import PEOPLE
from app.views.elements.table import location_of
from app.views.schedule.typed import parse_day
from app.views.translated import noted, tr

EVERY = tuple(CATEGORIES)
OF_AGE = 18
"""Years; who is younger is a minor (DOMAIN 6), until somebody takes the tick away."""
PLACED = ("set", "location")
PER = {
    "day": noted("{0} a day"), "week": noted("{0} a week"), "session": noted("{0} a session"),
    "hour": noted("{0} an hour"), "flat": noted("{0} flat"),
}  # fmt: skip
"""A rate's unit, and how it is said."""


@dataclass(frozen=True, slots=True)
class Field:
    """A line of the panel. only: the categories that have it; kind: text, whole (a number), minutes, rate, day, place,
    brings; hint: what stands in an empty line; half: short, two in a row."""

    name: str
    title: str
    only: tuple[str, ...] = EVERY
    kind: str = "text"
    hint: str = ""
    half: bool = False


FIELDS = (
    Field("number", noted("Number"), half=True),
    Field("age", noted("Age"), PEOPLE, "whole", half=True),
    Field("name", noted("Name")),
    Field("actor", noted("Played by"), PEOPLE),
    Field("phone", noted("Phone")),
    Field("email", noted("E-mail")),
    Field("agent", noted("Agent"), PEOPLE),
    Field("parent_id", noted("Location"), ("set",), "place"),
    Field("address", noted("Address"), ("location", *PEOPLE)),
    Field("parking", noted("Parking"), ("location",)),
    Field("hospital", noted("Hospital"), ("location",)),
    Field("rate", noted("Rate"), EVERY, "rate", noted("600 a day")),
    Field("contract_from", noted("Contract from"), EVERY, "day", half=True),
    Field("contract_to", noted("to"), EVERY, "day", half=True),
    Field("make_up", noted("Make-up, min"), PEOPLE, "minutes", noted("by dept."), half=True),
    Field("costume", noted("Costume, min"), PEOPLE, "minutes", noted("by dept."), half=True),
    Field("travel", noted("Travel, min"), PEOPLE, "minutes", half=True),
    Field("drop_over", noted("Drop over, days"), EVERY, "whole", noted("never"), half=True),
    Field("brings", noted("Brings"), EVERY, "brings", noted("Names, divided by commas")),
)
SPOKEN = {
    "contract_to": noted("Contract to"),
    "make_up": noted("Minutes in make-up"),
    "costume": noted("Minutes in costume"),
    "travel": noted("Minutes from pick-up to base"),
    "drop_over": noted("Dropped after so many calendar days without work"),
    "brings": noted("Brings these elements"),
}
"""What a line is called for those who can't see what stands beside it, and in the history."""
TIPS = {
    "drop_over": noted("Dropped where the next work day is more than so many calendar days away, once"),
    "make_up": noted("Empty: as the department’s pre-call gives"),
    "costume": noted("Empty: as the department’s pre-call gives"),
    "rate": noted("An amount, and per what: 600 a day, 2400 a week, 1500 flat. It is on no crew document."),
    "contract_from": noted("The first date of the contract; outside of it nothing may be shot"),
    "contract_to": noted("The last date of the contract; outside of it nothing may be shot"),
}
FLAGS = (
    Field("minor", noted("A minor"), PEOPLE),
    Field("voice_only", noted("Only heard, never called"), PEOPLE),
    Field("private", noted("Address is never printed"), ("location", *PEOPLE)),
)


def spoken(field: Field) -> str:
    """The accessible name of a line."""
    return tr(SPOKEN.get(field.name, field.title))


# what stands there ----------------------------------------------------------------------------------------------------
def contract_of(plan: Plan, element_id: int) -> r.Clearance | None:
    """An element's contract; of several the one that ends last."""
    mine = [c for c in plan.clearances.values() if c.element_id == element_id and c.kind == "contract"]
    return max(mine, key=lambda paper: (paper.valid_to or date.min, paper.id), default=None)


def text(plan: Plan, element: r.Element, field: Field) -> str:
    """What stands in a line."""
    if field.kind == "place":
        parent = plan.elements.get(element.parent_id or 0)
        return parent.name if parent is not None else ""
    if field.kind == "brings":
        return ", ".join(plan.elements[one].name for one in element.brings if one in plan.elements)
    if field.kind == "rate":
        return rate_text(element)
    if field.kind == "day":
        paper = contract_of(plan, element.id)
        day = None if paper is None else paper.valid_from if field.name == "contract_from" else paper.valid_to
        return units.day_text(day, year=True) if day is not None else ""
    found = getattr(element, field.name)
    return "" if found is None else str(found)


def rate_text(element: r.Element) -> str:
    """`600 a day`; empty where there is none."""
    return tr(PER.get(element.rate_per, PER["day"])).format(element.rate) if element.rate else ""


# what is made of what was typed ---------------------------------------------------------------------------------------
def values(plan: Plan, field: Field, typed: str, near: date) -> Mapping[str, object]:
    """The fields and values of a line as typed. near: dates without a year are near it.

    Raises EditRefused, showing what can't be read.
    """
    if field.kind == "place":
        return {field.name: location_of(plan, typed)}
    if field.kind == "brings":
        return {field.name: _named(plan, typed)}
    if field.kind == "rate":
        amount, per = parse_rate(typed)
        return {"rate": amount, "rate_per": per}
    if field.kind == "day":
        return {field.name: parse_day(typed, near) if typed else None}
    if field.name == "age" and typed:
        years = _whole(typed, field.kind)
        return {"age": years, "minor": years < OF_AGE}
    if field.kind in ("whole", "minutes"):
        return {field.name: _whole(typed, field.kind) if typed else None}
    return {field.name: typed}


def _whole(typed: str, kind: str) -> int:
    found = re.fullmatch(r"(\d{1,4})(?:\s*(?:min|m|years?|days?|d))?\.?", typed, re.IGNORECASE)
    if found is None:
        minutes = tr("“{0}” is no number of minutes. Nothing was changed. Maybe 45.")
        number = tr("“{0}” is not a whole number. Nothing was changed. Maybe 10.")
        raise EditRefused((minutes if kind == "minutes" else number).format(typed))
    return int(found[1])


def parse_rate(typed: str) -> tuple[int, str]:
    """`600 a day`, `1,200/week`, `900`: amount and per what (nothing said: a day). Raises EditRefused."""
    if not typed:
        return 0, ""
    for per, shown in PER.items():  # as it is shown, in any language
        before, _, after = tr(shown).partition("{0}")
        amount = typed.removeprefix(before).removesuffix(after)
        if typed == f"{before}{amount}{after}" and amount.isdecimal() and len(amount) <= 12:
            return int(amount), per
    found = re.fullmatch(r"(\d[\d.,’' ]*?)\s*(?:(?:a|an|per|/|p\.)?\s*([a-z]+)\.?)?", typed.strip(), re.IGNORECASE)
    digits = re.sub(r"\D", "", re.sub(r"[.,]\d{2}$", "", found[1].strip())) if found else ""
    word = (found[2] or "day").casefold() if found else ""
    per = next((one for one in elements.RATES if word in (one, f"{one}s")), "")
    if not digits or not per or len(digits) > 12:
        remedy = tr("“{0}” is no rate. Nothing was changed. Maybe 600 a day, 2400 a week or 1500 flat.")
        raise EditRefused(remedy.format(typed))
    return int(digits), per


def _named(plan: Plan, typed: str) -> tuple[int, ...]:
    names = [" ".join(part.split()) for part in typed.split(",") if part.strip()]
    by_name = {element.name.casefold(): element.id for element in plan.elements.values()}
    unknown = [name for name in names if name.casefold() not in by_name]
    if unknown:
        missing = tr("There is no element “{0}”. Nothing was changed. Add it first.")
        raise EditRefused(missing.format(unknown[0]))
    return tuple(dict.fromkeys(by_name[name.casefold()] for name in names))
