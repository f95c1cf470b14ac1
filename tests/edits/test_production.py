"""Edits of the production, its calendars, and where its zone comes from."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from app.edits import production as edits
from app.engine.schedule import compute
from app.engine.zones import place_of_zone, zone_of_country
from app.plan import rows as r
from app.plan.draft import Draft
from app.plan.errors import EditRefused
from app.plan.plan import Plan

EMPTY = Plan.of([]).with_change(edits.empty_production("Night Ferry", country="IE"))


def test_an_empty_production_has_departments_with_heads_and_calendars() -> None:
    EMPTY.validate()
    compute(EMPTY)
    makeup = next(d for d in EMPTY.departments.values() if d.name == "Make-up and hair")
    assert (makeup.precall, makeup.wrapout) == (120, 30)  # DOMAIN 6
    assert EMPTY.people[makeup.head_id or 0].job == "Make-up and hair designer"
    camera = next(d for d in EMPTY.departments.values() if d.name == "Camera")
    assert EMPTY.calendars[camera.calendar_id or 0].name == "Main unit"
    assert (EMPTY.production.zone, EMPTY.production.currency) == ("Europe/Dublin", "EUR")


def test_a_second_production_is_refused() -> None:
    with pytest.raises(EditRefused, match="already holds a production"):
        EMPTY.draft("x", lambda draft: edits.start_production(draft, "Another"))


def test_the_status_date_is_a_field_like_others() -> None:
    plan = EMPTY.with_change(EMPTY.draft("x", lambda draft: edits.set_status_date(draft, 30_000_000)))
    assert plan.production.status_date == 30_000_000
    with pytest.raises(EditRefused, match="no field status_date"):
        EMPTY.draft("x", lambda draft: edits.set_production(draft, status_date=1))


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"title": "  "}, "needs a title"),
        ({"zone": "Moon"}, "“Moon” is not a time zone"),
        ({"minutes_per_eighth": 0}, "at least a minute"),
        ({"squeeze_limit": -1}, "-1 working days are no limit"),
    ],
)
def test_nonsense_fields_are_refused(values: dict[str, Any], message: str) -> None:
    with pytest.raises(EditRefused, match=message):
        EMPTY.draft("x", lambda draft: edits.set_production(draft, **values))


def test_an_exception_of_a_date_is_said_once_and_taken_back() -> None:
    office = EMPTY.production.calendar_id
    day = date(2027, 5, 5)
    draft = Draft(EMPTY)
    first = edits.add_exception(draft, office, day, note="dark")
    second = edits.add_exception(draft, office, day, ((600, 720),))
    assert first == second
    assert draft.plan.exceptions_of(office) == (r.DayException(first, office, day, ((600, 720),)),)
    edits.delete_exception(draft, first)
    assert not draft.change("x")


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"pattern": ((),) * 7}, "has no working day"),
        ({"pattern": (((540, 1080),),)}, "seven days, not 1"),
        ({"pattern": (((1080, 540),),) * 7}, "no span of working time"),
        ({"country": "XX"}, "No holidays are known for “XX”"),
        ({"zone": "Moon"}, "not a time zone"),
        ({"name": ""}, "needs a name"),
    ],
)
def test_a_calendar_that_can_not_be_compiled_is_refused(values: dict[str, Any], message: str) -> None:
    with pytest.raises(EditRefused, match=message):
        EMPTY.draft("x", lambda draft: edits.set_calendar(draft, draft.plan.production.calendar_id, **values))


def test_a_calendar_of_its_own() -> None:
    draft = Draft(EMPTY)
    found = edits.add_calendar(draft, "Six days", "Europe/Dublin", (((480, 1080),),) * 6 + ((),), "IE")
    assert draft.plan.calendars[found].name == "Six days"


def test_zones_and_their_towns() -> None:
    assert [zone_of_country(country) for country in ("gb", "AU", "DE", "XX")] == [
        "Europe/London",
        "Australia/Sydney",
        "Europe/Berlin",
        None,
    ]
    north, east = place_of_zone("Europe/London") or (0, 0)
    assert (round(north, 2), round(east, 2)) == (51.51, -0.13)
    north, east = place_of_zone("America/Sao_Paulo") or (0, 0)
    assert north < 0 > east
    assert place_of_zone("UTC") is None


def test_a_units_usual_day() -> None:
    unit = EMPTY.unit_order()[0]
    values = {"call": 1080, "wrap": 1710, "rest": 630, "day_limit": 795, "name": " Nights "}
    changed = EMPTY.with_change(EMPTY.draft("", lambda draft: edits.set_unit(draft, unit.id, **values)))
    assert changed.units[unit.id] == replace(unit, **(values | {"name": "Nights"}))


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"name": " "}, "A unit needs a name"),
        ({"wrap": 300}, "the wrap has to come after the call"),
        ({"call": 1500}, "the wrap has to come after the call"),
        ({"wrap": 480 + 1441 + 120}, "the wrap has to come after the call"),
        ({"rest": 0}, "0 minutes are no rest. Maybe 1 to 1440"),
        ({"day_limit": 1441}, "1441 minutes are no longest day"),
        ({"prefix": "U"}, "A unit has no field prefix to set"),
    ],
)
def test_a_units_day_that_makes_no_sense_is_refused(values: dict[str, Any], message: str) -> None:
    with pytest.raises(EditRefused, match=message):
        EMPTY.draft("", lambda draft: edits.set_unit(draft, EMPTY.unit_order()[0].id, **values))
    with pytest.raises(EditRefused, match="That unit is no longer there"):
        EMPTY.draft("", lambda draft: edits.set_unit(draft, 1, name="x"))
