"""A crew list taken in: who is new, who is known, which departments are made; one person set and deleted."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest

from app.edits.crew import Taken, add_person, delete_person, set_person, take_list
from app.edits.merging import OfPeople, merge_people, of_people
from app.edits.production import empty_production
from app.plan import rows as r
from app.plan.crew import Listed
from app.plan.draft import Draft
from app.plan.errors import EditRefused
from app.plan.plan import Plan


def plan() -> Plan:
    """An empty film: departments with TBC heads, and one artist's part."""
    made = Plan.of([]).with_change(empty_production("The Weir"))
    return made.with_change(made.draft("", lambda d: d.put(r.Element(77, "cast", "Wren", number="1"))))


def take(before: Plan, people: Sequence[Listed]) -> tuple[Plan, Taken]:
    draft = Draft(before)
    taken = take_list(draft, people, str.casefold)
    return before.with_change(draft.change("Import")), taken


def person(found: Plan, name: str) -> r.Person:
    (one,) = [person for person in found.people.values() if person.name == name]
    return one


def test_new_people_come_in_the_lists_order_into_their_departments() -> None:
    after, taken = take(
        plan(),
        [
            Listed("Jonas Weir", "row 2", "Operator", "Camera", "07700 900101", call="O/C", agent="Lark"),
            Listed("Bo Li", "row 3", "Pilot", "DRONE UNIT", leaving_from="hotel"),
        ],
    )
    jonas, bo = person(after, "Jonas Weir"), person(after, "Bo Li")
    assert after.departments[jonas.department_id or 0].name == "Camera"
    assert (jonas.job, jonas.phone, jonas.call, jonas.note) == ("Operator", "07700 900101", "O/C", "Agent: Lark")
    assert after.departments[bo.department_id or 0].name == "Drone unit"
    assert bo.leaving_from == "hotel"
    assert jonas.rank < bo.rank
    assert taken.added == ("Jonas Weir", "Bo Li")
    assert taken.departments == ("Drone unit",)
    assert taken.fates == {"row 2": "new", "row 3": "new"}


def test_a_list_taken_twice_changes_nothing() -> None:
    people = [Listed("Jonas Weir", "row 2", "Operator", "Camera", "07700 900101", "jonas@example.org")]
    after, _ = take(plan(), people)
    draft = Draft(after)
    taken = take_list(draft, people, str.casefold)
    assert not draft.change("again")
    assert (taken.same, taken.added, taken.updated) == (("Jonas Weir",), (), ())


def test_somebody_known_is_updated_and_what_the_list_leaves_empty_stays() -> None:
    after, _ = take(plan(), [Listed("Jonas Weir", "row 2", "Operator", "Camera", "07700 900101", "jonas@example.org")])
    first = person(after, "Jonas Weir")
    after, taken = take(after, [Listed("JONAS  WEIR", "row 2", phone="07700 900999")])
    assert taken.updated == ("JONAS  WEIR",)
    second = after.people[first.id]
    assert (second.phone, second.email, second.job) == ("07700 900999", "jonas@example.org", "Operator")
    after, taken = take(after, [Listed("Jonas Weir-Duarte", "row 2", email="Jonas@Example.org")])
    assert after.people[first.id].name == "Jonas Weir-Duarte"  # the same address under a new name
    assert taken.updated == ("Jonas Weir-Duarte",)


def test_somebody_named_twice_is_one_person_and_is_said() -> None:
    after, taken = take(
        plan(),
        [
            Listed("Ina Ray", "row 2", "Grip", "Grip", email="ina@example.org"),
            Listed("Ina Ray", "row 9", "Driver", "Transport", "07700 900104", "ina@example.org"),
        ],
    )
    ina = person(after, "Ina Ray")
    assert (ina.job, ina.phone) == ("Grip, Driver", "07700 900104")
    assert taken.doubles == ("Ina Ray stands in row 2 and row 9; taken once.",)
    assert taken.fates["row 9"] == "twice"


def test_two_people_of_one_name_with_addresses_of_their_own_stay_two() -> None:
    after, taken = take(
        plan(),
        [
            Listed("Ina Ray", "row 2", "Grip", email="a@example.org"),
            Listed("Ina Ray", "row 3", "Cook", email="b@example.org"),
        ],
    )
    assert len([one for one in after.people.values() if one.name == "Ina Ray"]) == 2
    assert taken.doubles == ()


def test_a_head_still_tbc_becomes_the_listed_person_of_that_job_else_the_first() -> None:
    before = plan()
    camera = next(one for one in before.departments.values() if one.name == "Camera")
    sound = next(one for one in before.departments.values() if one.name == "Sound")
    tbc = before.people[camera.head_id or 0]
    assert (tbc.name, tbc.job) == ("TBC", "Director of photography")
    after, _ = take(
        before,
        [
            Listed("Jonas Weir", "row 2", "Operator", "Camera"),
            Listed("Zoë Łuk", "row 3", "Director of Photography", "Camera"),
            Listed("Sol Ek", "row 4", "Mixer", "Sound"),
        ],
    )
    assert after.departments[camera.id].head_id == person(after, "Zoë Łuk").id
    assert after.departments[sound.id].head_id == person(after, "Sol Ek").id
    assert tbc.id not in after.people


def test_an_artist_goes_to_the_part_and_an_unknown_part_is_made() -> None:
    after, taken = take(
        plan(),
        [
            Listed("Maeve Callory", "row 2", role="wren", phone="07700 900105", agent="Lark"),
            Listed("Dan Meakin", "row 3", role="Salter"),
        ],
    )
    wren = after.elements[77]
    assert (wren.actor, wren.phone, wren.agent, wren.name) == ("Maeve Callory", "07700 900105", "Lark", "Wren")
    assert [(e.name, e.actor) for e in after.elements.values() if e.id != 77] == [("Salter", "Dan Meakin")]
    assert taken.cast == ("Maeve Callory as wren", "Dan Meakin as Salter")
    assert not [one for one in after.people.values() if one.name == "Maeve Callory"]


def test_an_empty_list_is_refused() -> None:
    with pytest.raises(EditRefused, match="The list names nobody"):
        take(plan(), [])


def test_a_person_is_added_set_and_deleted() -> None:
    before = plan()
    draft = Draft(before)
    key = add_person(draft, " Ina Ray ", job="Grip")
    set_person(draft, key, phone=" 07700 900104 ", call="O/C")
    assert draft.plan.people[key] == r.Person(
        key, "Ina Ray", "Grip", rank=draft.plan.people[key].rank, phone="07700 900104", call="O/C"
    )
    for values in ({"name": "  "}, {"department_id": 5}, {"age": 3}):
        with pytest.raises(EditRefused):
            set_person(draft, key, **values)
    camera = next(one for one in before.departments.values() if one.name == "Camera")
    head = camera.head_id or 0
    draft.put(r.SheetField(9, f"crew.{head}.call", None, "06:00"))
    delete_person(draft, head)
    assert head not in draft.plan.people
    assert draft.plan.departments[camera.id].head_id is None
    assert not draft.plan.sheet_fields
    with pytest.raises(EditRefused, match="no longer there"):
        delete_person(draft, head)


# two spellings --------------------------------------------------------------------------------------------------------
def spelt_twice() -> Plan:
    """Mack Dunne (10) and Mac Dunn (11), each with calls typed, documents and a department to head."""
    return Plan.of(
        [
            r.Production(1, "The Weir"),
            r.Unit(5, "Main unit", 10),
            r.Unit(6, "Second unit", 20, "A"),
            r.Department(2, "Camera", 10, head_id=11),
            r.Department(3, "Grip", 20, head_id=10),
            r.Session(7, 5, date(2027, 4, 19), 10),
            r.Person(10, "Mack Dunne", "Key grip", None, 10, phone="07700 900101", unit_id=5, note="Van"),
            r.Person(11, "Mac Dunn", "Grip", 2, 20, "07700 900199", "mack@example.org", "O/C", "base", 6, "Own rails"),
            r.SheetField(20, "crew.10.call", 7, "06:00"),
            r.SheetField(21, "crew.11.call", 7, "06:30"),
            r.SheetField(22, "crew.11.call", None, "07:00"),
            r.SheetField(23, "crew.11.leaving_from", 7, "hotel"),
            r.SheetField(24, "department.2.call", 7, "05:00"),
            r.Recipient(30, "callsheet", 10, audience="heads"),
            r.Recipient(31, "callsheet", 11),
            r.Recipient(32, "schedule", 11),
        ]
    )


def test_two_spellings_of_a_person_become_one_wherever_they_stand() -> None:
    before = spelt_twice()
    draft = Draft(before)
    merge_people(draft, 10, [11, 10, 11])
    after = before.with_change(draft.change("Merge"))
    assert list(after.people.values()) == [
        r.Person(10, "Mack Dunne", "Key grip", 2, 10, "07700 900101", "mack@example.org", "O/C", "base", None,
                 "Van; Own rails")
    ]  # fmt: skip
    assert {department.id: department.head_id for department in after.departments.values()} == {2: 10, 3: 10}
    assert {(row.id, row.key, row.session_id, row.value) for row in after.sheet_fields.values()} == {
        (20, "crew.10.call", 7, "06:00"),  # its own stays
        (22, "crew.10.call", None, "07:00"),
        (23, "crew.10.leaving_from", 7, "hotel"),
        (24, "department.2.call", 7, "05:00"),
    }
    assert {(row.id, row.document, row.person_id, row.audience) for row in after.recipients.values()} == {
        (30, "callsheet", 10, "heads"),
        (32, "schedule", 10, "all"),
    }
    assert after.with_change(draft.change("Merge").inverse()).tables == before.tables


def test_what_a_merger_of_people_touches_is_told_before() -> None:
    assert of_people(spelt_twice(), [11]) == OfPeople(headed=(2,), typed=(21, 22, 23), papers=(31, 32))


def test_one_person_alone_and_one_who_is_gone_are_not_merged() -> None:
    for others, reason in (([10], "Two people are needed"), ([], "Two people are needed"), ([99], "no longer there")):
        with pytest.raises(EditRefused, match=reason):
            merge_people(Draft(spelt_twice()), 10, others)


def crewed() -> Plan:
    """A film with a key grip in Camera and a medic in Locations, who are in half an hour and three hours early."""
    return Plan.of(
        [
            r.Production(1, "The Weir"),
            r.Department(2, "Camera", 10, precall=30, wrapout=45),
            r.Department(3, "Locations", 20, precall=180, wrapout=90),
            r.Department(4, "Production", 30),
            r.Person(10, "Mack Dunne", "Key grip", 2, 10),
            r.Person(11, "Jo Ferris", "Medic", 3, 20),
            r.Person(12, "Bo Li", "Carpenter", 4, 30),
        ]
    )


def test_a_heading_of_a_crew_list_is_no_department_to_move_people_into() -> None:
    after, taken = take(crewed(), [Listed("Mack Dunne", "row 2", "Key grip", "GRIP", "07700 900101")])
    assert after.people[10] == r.Person(10, "Mack Dunne", "Key grip", 2, 10, phone="07700 900101")
    assert (taken.departments, taken.calls) == ((), ())


def test_departments_that_a_list_makes_call_their_people_as_the_trade_does() -> None:
    people = [
        Listed("Ed Ray", "row 2", "Key grip", "Grip"),
        Listed("Fi Roe", "row 3", "Dresser", "Wardrobe"),
        Listed("Jo Ferris", "row 4", "Medic", "Medical"),
        Listed("Bo Li", "row 5", "Carpenter", "Lighting"),
    ]
    after, taken = take(crewed(), people)
    minutes = {d.name: (d.precall, d.wrapout) for d in after.departments.values()}
    assert minutes["Grip"] == (30, 45)
    assert minutes["Wardrobe"] == (105, 45)
    assert minutes["Medical"] == (180, 90)  # a name nobody knows: as where its people were
    assert minutes["Lighting"] == (45, 45)
    assert taken.calls == ("Bo Li: Lighting, 0:45 before the call; was at the call.",)
