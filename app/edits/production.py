"""Edits of the production itself: an empty one, its status date and fields, its calendars and their exceptions."""

from __future__ import annotations

import re
from dataclasses import fields, replace
from datetime import date
from typing import Any

from app.edits import rules
from app.engine.calendars import compile_working, holidays_of
from app.engine.zones import zone_of_country
from app.plan import rows as r
from app.plan import units
from app.plan.change import Change
from app.plan.draft import RANK_STEP, Draft
from app.plan.errors import EditRefused
from app.plan.plan import Plan
from app.plan.spoken import said

OFFICE_DAY: r.Spans = ((540, 1080),)  # 09:00 to 18:00
SHOOTING_DAY: r.Spans = ((480, 1140),)  # 08:00 to 19:00: ten hours and a meal
STUDIO_DAY: r.Spans = ((600, 1320),)  # 10:00 to 22:00
CURRENCIES = {
    "GB": "GBP", "US": "USD", "CA": "CAD", "AU": "AUD", "NZ": "NZD", "CH": "CHF", "SE": "SEK", "NO": "NOK",
    "DK": "DKK", "PL": "PLN", "CZ": "CZK", "HU": "HUF", "JP": "JPY", "IN": "INR", "ZA": "ZAR", "BR": "BRL",
    "MX": "MXN", "KR": "KRW", "IS": "ISK", "RO": "RON",
}  # fmt: skip

STRIP_INK = "#1A2027"
STRIP_COLOURS = {
    "INT DAY": "#FFFFFF", "EXT DAY": "#FCEBA3", "INT NIGHT": "#C6DCF5", "EXT NIGHT": "#C5E5C4", "DAWN DUSK": "#F9D3C2",
}  # fmt: skip
"""The house's colours of the board, and the ink on them. Source: the look of the product."""

PREFIXES = "ABCDEFGHJKLMNPQRSTUVWXYZ"
"""Letters of further units' days; I and O would be read as numbers."""

USUAL_REGIONS = {"GB": "ENG"}  # without one, the holidays of Easter Monday and August would be worked


def weekdays(day: r.Spans) -> tuple[r.Spans, ...]:
    """A week of five such days, Saturday and Sunday off."""
    return (day,) * 5 + ((), ())


def empty_production(
    title: str,
    kind: r.ProductionKind = "film",
    country: str = "GB",
    region: str = "",
    zone: str | None = None,
) -> Change:
    """The change that makes an empty plan a production: calendars, main unit, departments with their heads, rules.

    zone: None takes the country's usual one. Holidays are the country's and region's. Raises EditRefused for a country,
    region or zone that nobody knows.
    """
    return Plan.of([]).draft(
        f"New production {title}", lambda draft: start_production(draft, title, kind, country, region, zone)
    )


def start_production(
    draft: Draft,
    title: str,
    kind: r.ProductionKind = "film",
    country: str = "GB",
    region: str = "",
    zone: str | None = None,
) -> int:
    """What `empty_production` does, on a draft. Returns the id of the main unit."""
    if draft.plan.tables["production"]:
        raise EditRefused(said("This file already holds a production."))
    if not title.strip():
        raise EditRefused(said("A production needs a title."))
    country = country.strip().upper()
    region = region or USUAL_REGIONS.get(country, "")
    if zone is None:
        zone = zone_of_country(country)
        if zone is None:
            raise EditRefused(
                said("No time zone is known for the country “{0}”. Maybe GB, or give a zone.").format(country)
            )
    units.zone(zone)
    holidays_of(country, region, (2000,))  # refuses a country or region without known holidays
    pack = rules.pack(kind)
    music = kind == "music"
    office = draft.put(r.Calendar(draft.new_id(), "Office", zone, weekdays(OFFICE_DAY), country, region))
    day = STUDIO_DAY if music else SHOOTING_DAY
    name = "Studio A" if music else "Main unit"
    shooting = draft.put(r.Calendar(draft.new_id(), name, zone, weekdays(day), country, region))
    draft.put(
        r.Production(
            draft.new_id(),
            title.strip(),
            kind,
            country=country,
            region=region,
            zone=zone,
            currency=CURRENCIES.get(country, "EUR"),
            calendar_id=office.id,
        )
    )
    unit = draft.put(r.Unit(draft.new_id(), name, 0, calendar_id=shooting.id, call=day[0][0], wrap=day[-1][1]))
    for place, entry in enumerate(pack.departments, start=1):
        calendar = shooting if entry.calendar == "shooting" else office
        department = r.Department(
            draft.new_id(), entry.name, place * RANK_STEP, None, calendar.id, entry.precall, entry.wrapout
        )
        head = r.Person(draft.new_id(), "TBC", entry.head, department.id)
        draft.put(head)
        draft.put(replace(department, head_id=head.id))
    rules.load_pack(draft, kind)
    return unit.id


PRODUCTION_FIELDS = frozenset(field.name for field in fields(r.Production)) - {"id", "status_date"}


def set_production(draft: Draft, **values: Any) -> None:
    """Set fields of the production. Raises EditRefused for an unknown field or zone, or a number out of bounds."""
    if unknown := set(values) - PRODUCTION_FIELDS:
        raise EditRefused(said("A production has no field {0} to set.").format(", ".join(sorted(unknown))))
    production = replace(draft.plan.production, **values)
    units.zone(production.zone)
    if not production.title.strip():
        raise EditRefused(said("A production needs a title."))
    if production.minutes_per_eighth < 1 or production.eighths_per_day < 1:
        raise EditRefused(said("An eighth needs at least a minute, and a day at least an eighth."))
    for key, colour in production.strip_colours:
        _check_colour(key, colour)
    if production.squeeze_limit < 0:
        raise EditRefused(said("{0} working days are no limit.").format(production.squeeze_limit))
    draft.put(production)


def _check_colour(key: str, colour: str) -> None:
    """Refuse a strip's colour that is none, or on which the house's ink could not be read (contrast below 4.5)."""
    if key not in STRIP_COLOURS:
        raise EditRefused(
            said("There is no strip colour for “{0}”. There are: {1}.").format(key, ", ".join(STRIP_COLOURS))
        )
    if not re.fullmatch("#[0-9A-Fa-f]{6}", colour):
        raise EditRefused(said("{0}: “{1}” is no colour. Maybe {2}.").format(key, colour, STRIP_COLOURS[key]))
    if (_luminance(colour) + 0.05) / (_luminance(STRIP_INK) + 0.05) < 4.5:
        raise EditRefused(said("{0}: {1} is too dark for the strip's text. Maybe a paler one.").format(key, colour))


def _luminance(colour: str) -> float:
    """Relative luminance, 0 to 1. Source: WCAG 2.2."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def set_strip_colour(draft: Draft, key: str, colour: str | None) -> None:
    """Give strips of a kind (`EXT DAY`) a colour of the production's own, `#FCEBA3`; None: the house's again.

    Raises EditRefused for an unknown kind, what is no colour, or one too dark to be read on.
    """
    kept = {name: value for name, value in draft.plan.production.strip_colours if name != key}
    if colour is not None:
        kept[key] = colour.strip().upper()
    elif key not in STRIP_COLOURS:
        raise EditRefused(
            said("There is no strip colour for “{0}”. There are: {1}.").format(key, ", ".join(STRIP_COLOURS))
        )
    set_production(draft, strip_colours=tuple(sorted(kept.items())))


def set_status_date(draft: Draft, instant: int | None) -> None:
    """Say up to which instant progress is known; None: nothing is said, and nothing is bound by it."""
    draft.put(replace(draft.plan.production, status_date=instant))


UNIT_FIELDS = frozenset({"name", "calendar_id", "call", "wrap", "rest", "day_limit"})
MOST_HOURS = 24 * 60


def set_unit(draft: Draft, unit_id: int, **values: Any) -> None:
    """Set a unit's name, calendar, and what a new session of it has: call and wrap (day minutes; a wrap past midnight
    is over 1440), the rest between wrap and call, and the longest day, minutes.

    Raises EditRefused for an unknown field, an empty or known name, a wrap not after the call, or a length no day has.
    """
    unit = draft.now(r.Unit, unit_id)
    if unit is None:
        raise EditRefused(said("That unit is no longer there."))
    if unknown := set(values) - UNIT_FIELDS:
        raise EditRefused(said("A unit has no field {0} to set.").format(", ".join(sorted(unknown))))
    changed = replace(unit, **values)
    changed = replace(changed, name=changed.name.strip())
    if not changed.name:
        raise EditRefused(said("A unit needs a name."))
    if any(other.name == changed.name for other in draft.plan.units.values() if other.id != unit_id):
        raise EditRefused(said("There is already a unit {0}.").format(changed.name))
    if not 0 <= changed.call < units.DAY or not changed.call < changed.wrap <= changed.call + MOST_HOURS:
        raise EditRefused(said("{0}: the wrap has to come after the call, within a day.").format(changed.name))
    for name, minutes in (("rest", changed.rest), ("longest day", changed.day_limit)):
        if not 0 < minutes <= MOST_HOURS:
            raise EditRefused(
                said("{0}: {1} minutes are no {2}. Maybe 1 to {3}.").format(changed.name, minutes, name, MOST_HOURS)
            )
    draft.put(changed)


def add_unit(draft: Draft, name: str) -> int:
    """A further unit, with the hours and the calendar of the first; its days have a letter of their own: A1, A2.

    Raises EditRefused for an empty or known name. Returns its id.
    """
    order = draft.plan.unit_order()
    taken = {unit.prefix for unit in order}
    prefix = next((letter for letter in PREFIXES if letter not in taken), PREFIXES[-1])
    made = replace(order[0], id=draft.new_id(), rank=order[-1].rank + RANK_STEP, prefix=prefix)
    draft.put(replace(made, name=""))
    set_unit(draft, made.id, name=name)
    return made.id


def delete_unit(draft: Draft, unit_id: int) -> None:
    """Delete a unit; its crew becomes every unit's. Raises EditRefused for the first, and where it has days."""
    unit = draft.now(r.Unit, unit_id)
    if unit is None:
        raise EditRefused(said("That unit is no longer there."))
    if unit.id == draft.plan.unit_order()[0].id:
        raise EditRefused(said("{0} is the first unit; there has to be one.").format(unit.name))
    days = len(draft.plan.session_order(unit_id))
    if days:
        raise EditRefused(said("{0} has days ({1}). Delete or move them first.").format(unit.name, days))
    for person in draft.plan.people.values():
        if person.unit_id == unit_id:
            draft.put(replace(person, unit_id=None))
    draft.delete(unit)


def set_calendar(draft: Draft, calendar_id: int, **values: Any) -> None:
    """Set name, zone, pattern, country or region of a calendar. Raises EditRefused where it could not be compiled."""
    calendar = _calendar(draft, calendar_id)
    if unknown := set(values) - {"name", "zone", "pattern", "country", "region"}:
        raise EditRefused(said("A calendar has no field {0} to set.").format(", ".join(sorted(unknown))))
    changed = replace(calendar, **values)
    _check(changed)
    draft.put(changed)


def add_calendar(
    draft: Draft, name: str, zone: str, pattern: tuple[r.Spans, ...], country: str = "", region: str = ""
) -> int:
    """A new calendar. Returns its id. Raises EditRefused where it could not be compiled."""
    calendar = r.Calendar(draft.new_id(), name.strip(), zone, pattern, country, region)
    _check(calendar)
    return draft.put(calendar).id


def _check(calendar: r.Calendar) -> None:
    if not calendar.name:
        raise EditRefused(said("A calendar needs a name."))
    if len(calendar.pattern) != 7:
        raise EditRefused(
            said("Calendar “{0}”: a week has seven days, not {1}.").format(calendar.name, len(calendar.pattern))
        )
    if not any(calendar.pattern):
        raise EditRefused(said("Calendar “{0}” has no working day. Nothing was changed.").format(calendar.name))
    if calendar.country:
        holidays_of(calendar.country, calendar.region, (2000,))
    compile_working(calendar.name, calendar.zone, calendar.pattern, {}, date(2000, 1, 1), date(2000, 1, 31))


def add_exception(draft: Draft, calendar_id: int, day: date, spans: r.Spans = (), note: str = "") -> int:
    """Say how a date differs in a calendar; no spans: a dark day. One exception a date: the last one said. Its id."""
    calendar = _calendar(draft, calendar_id)
    compile_working(calendar.name, calendar.zone, calendar.pattern, {day: spans}, day, day)
    known = next((e for e in draft.plan.exceptions_of(calendar_id) if e.day == day), None)
    row = r.DayException(known.id if known else draft.new_id(), calendar_id, day, tuple(sorted(spans)), note)
    return draft.put(row).id


def delete_exception(draft: Draft, exception_id: int) -> None:
    """Let a date follow its calendar's week again."""
    exception = draft.now(r.DayException, exception_id)
    if exception is not None:
        draft.delete(exception)


def _calendar(draft: Draft, calendar_id: int) -> r.Calendar:
    calendar = draft.now(r.Calendar, calendar_id)
    if calendar is None:
        raise EditRefused(said("That calendar is no longer there."))
    return calendar
