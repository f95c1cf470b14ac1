"""Crew of one unit: whose sheet they are on, and the minutes departments have there."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.edits.crew import set_person, take_list
from app.edits.departments import set_in_unit
from app.edits.production import delete_unit
from app.engine.rest import rests_into
from app.engine.schedule import compute
from app.plan import rows as r
from app.plan.crew import Listed
from app.plan.draft import Draft
from app.plan.errors import EditRefused
from app.plan.plan import Plan
from app.plan.unit_crew import unit_named
from app.reports import catalogue
from tests.reports import salt_day as day

CAMERA, LIGHTING, MAKE_UP = 2, 3, 5
JONAS, LUCA, COL, GRETA, IAIN = 504, 505, 506, 503, 500


@pytest.fixture
def plan() -> Plan:
    """Jonas and Greta are the main unit's, Luca is the second's, with a 1st AD of its own; all others are shared."""

    def edit(draft: Draft) -> None:
        for person, unit in ((JONAS, day.UNIT), (GRETA, day.UNIT), (LUCA, day.SECOND)):
            set_person(draft, person, unit_id=unit)
        draft.put(r.Person(520, "Tam Reyes", "1st AD", 1, 50, phone="07700 900 340", unit_id=day.SECOND))
        draft.put(r.Session(107, day.SECOND, day.plan().sessions[day.DAY3].day, call=600, wrap=1140, label="A0"))
        draft.put(replace(draft.plan.strips[659], session_id=107))
        set_in_unit(draft, CAMERA, day.SECOND, precall=75, wrapout=15)

    before = day.plan()
    return before.with_change(before.draft("Two crews", edit))


def sheet(plan: Plan, session: int) -> str:
    made = catalogue.make("callsheet", plan, compute(plan), session_id=session)
    return "\n".join(" | ".join(cell.text for cell in row.cells) for section in made.sections for row in section.rows)


def test_each_sheet_prints_its_units_crew_and_the_shared_ones(plan: Plan) -> None:
    main, second = sheet(plan, day.DAY2), sheet(plan, day.A1)
    for name, on_main, on_second in (
        ("Jonas Weir", True, False),
        ("Greta Lindqvist", True, False),
        ("Luca Ferri", False, True),
        ("Tam Reyes", False, True),
        ("Col Devane", True, True),
        ("Iain Mowbray", True, True),
    ):
        assert (name in main, name in second) == (on_main, on_second), name
    assert "1st AD, Greta Lindqvist | 07700 900 311" in main
    assert "1st AD, Tam Reyes | 07700 900 340" in second


def test_a_department_is_called_by_the_minutes_of_the_sessions_unit(plan: Plan) -> None:
    """A1 at 08:00: camera 1:15 before, lighting 0:45 as everywhere. Day 2 at 11:15: camera 0:30 before."""
    assert "A 1st AC | Luca Ferri | 06:45" in sheet(plan, day.A1)
    assert "Gaffer | Col Devane | 07:15" in sheet(plan, day.A1)
    assert "DoP | Jonas Weir | 10:45" in sheet(plan, day.DAY2)


def test_rest_is_that_of_the_units_own_hours(plan: Plan) -> None:
    """Out 0:15 after the end of A0, in at 06:45 for A1; lighting 0:45 after, 07:15."""
    schedule = compute(plan)
    rests = rests_into(schedule, plan.sessions[day.A1])
    end, call = schedule.sessions[107].end, schedule.sessions[day.A1].call
    camera, lighting = rests["departments", CAMERA], rests["departments", LIGHTING]
    assert (camera.out - end, call - camera.into) == (15, 75)
    assert (lighting.out - end, call - lighting.into) == (45, 45)
    main = rests_into(schedule, plan.sessions[day.DAY2])["departments", CAMERA]
    assert schedule.sessions[day.DAY2].call - main.into == 30


def test_a_department_whose_people_are_all_anothers_has_no_rest_there(plan: Plan) -> None:
    only = plan.with_change(plan.draft("", lambda draft: set_person(draft, COL, unit_id=day.UNIT)))
    assert ("departments", LIGHTING) not in rests_into(compute(only), only.sessions[day.A1])
    assert ("departments", LIGHTING) in rests_into(compute(only), only.sessions[day.DAY2])


def test_artists_are_made_up_by_the_unit_that_shoots_them(plan: Plan) -> None:
    """Sc 99 on A1, Isolde on set at 08:00 + 0:30 of plates: make-up 2:00 before, in a unit with 1:00 one hour."""

    def edit(draft: Draft) -> None:
        set_in_unit(draft, MAKE_UP, day.SECOND, precall=60)

    def first(found: Plan) -> int:
        rests = rests_into(compute(found), found.sessions[107])
        return rests["elements", 216].into

    quick = plan.with_change(plan.draft("", edit))
    assert first(quick) - first(plan) == 60


def test_minutes_as_everywhere_are_not_kept_apart(plan: Plan) -> None:
    def edit(draft: Draft) -> None:
        set_in_unit(draft, CAMERA, day.SECOND, precall=30)
        set_in_unit(draft, CAMERA, day.SECOND, wrapout=45)

    assert plan.units[day.SECOND].offsets == ((CAMERA, 75, 15),)
    assert plan.with_change(plan.draft("", edit)).units[day.SECOND].offsets == ()
    for values, words in (({"precall": 900}, "900 minutes before the call"), ({"name": "X"}, "no field name")):
        with pytest.raises(EditRefused, match=words):
            plan.draft("", lambda draft, v=values: set_in_unit(draft, CAMERA, day.SECOND, **v))


@pytest.mark.parametrize(
    ("written", "unit"),
    [
        ("Second unit", day.SECOND), ("second", day.SECOND), ("2nd Unit", day.SECOND), ("2", day.SECOND),
        ("a", day.SECOND), ("Main", day.UNIT), ("1st", day.UNIT), ("MAIN UNIT", day.UNIT), ("splinter", None),
        ("3rd unit", None),
    ],
)  # fmt: skip
def test_a_unit_is_found_as_lists_write_it(written: str, unit: int | None) -> None:
    assert unit_named(day.plan(), written) == unit


def test_a_lists_unit_is_taken_in_and_an_unknown_one_is_said(plan: Plan) -> None:
    draft = Draft(plan)
    people = [
        Listed("Ada Holm", "row 2", "Focus puller", "Camera", unit="2nd unit"),
        Listed("Luca Ferri", "row 3", unit="All"),
        Listed("Bo Li", "row 4", "Pilot", "Camera", unit="Drone"),
        Listed("Cy Marr", "row 5", "Spotter", "Camera", unit="Drone"),
        Listed("Jonas Weir", "row 6"),
    ]
    taken = take_list(draft, people, str.casefold)
    after = plan.with_change(draft.change("Import"))
    units = {person.name: person.unit_id for person in after.people.values()}
    assert [units[name] for name in ("Ada Holm", "Luca Ferri", "Bo Li", "Jonas Weir")] == [
        day.SECOND, None, None, day.UNIT,
    ]  # fmt: skip
    assert taken.units == (
        "row 4: there is no unit “Drone” in the plan; its 2 people are listed for every unit.",
    )  # fmt: skip


def test_with_a_unit_its_crew_becomes_every_units() -> None:
    before = day.plan()

    def edit(draft: Draft) -> None:
        draft.put(r.Unit(12, "Splinter", 2))
        draft.put(r.Person(530, "Bo Li", unit_id=12))

    with_one = before.with_change(before.draft("", edit))
    after = with_one.with_change(with_one.draft("", lambda draft: delete_unit(draft, 12)))
    after.validate()
    assert after.people[530].unit_id is None
    with pytest.raises(EditRefused, match="that unit is no longer there"):
        before.draft("", lambda draft: set_person(draft, JONAS, unit_id=12))


def test_the_contact_list_says_whose_crew_somebody_is(plan: Plan) -> None:
    found = catalogue.make("contacts", plan, compute(plan))
    jobs = {row.cells[0].text: row.cells[1].text for section in found.sections for row in section.rows if row.cells[1:]}
    assert (jobs["Luca Ferri"], jobs["Col Devane"]) == ("A 1st AC, Second unit", "Gaffer")
