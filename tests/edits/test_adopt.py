"""From a screenplay to a production, and a later draft over it: nothing placed or typed is lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.edits.adopt import Differences, adopt_draft, new_production, old_scenes, readable, text_hash
from app.engine.schedule import compute
from app.exchange.formats import read_screenplay
from app.exchange.matching import match
from app.plan import rows as r
from app.plan.draft import Draft
from app.plan.errors import Cancelled, EditRefused
from app.plan.imported import Imported, ImportedScene
from app.plan.labels import find_strips
from app.plan.plan import Plan
from tests.edits.scripts import scene, script

MONDAY = date(2027, 5, 10)
SAMPLES = Path(__file__).resolve().parents[3] / "shared" / "samples"


def start(imported: Imported, **values: object) -> Plan:
    change = new_production(imported, start=MONDAY, **values)  # type: ignore[arg-type]
    plan = Plan.of([]).with_change(change)
    plan.validate()
    assert plan.with_change(change.inverse()) == Plan.of([])
    return plan


def first_draft() -> list[ImportedScene]:
    return [
        scene(0, "EXT. SALT PANS - DAY", 12, ("TOMAS", "WREN"), label="1"),
        scene(1, "INT. NET LOFT, STAIR - NIGHT", 6, ("TOMAS",), label="2", voice_only=("TOMAS",)),
        scene(2, "INT. NET LOFT - DAY", 20, ("TOMAS", "ISOLDE"), label="3"),
        scene(3, "", 0, label="4", omitted=True),
        scene(4, "EXT. SALT PANS - DUSK", 2, ("ISOLDE",), label="5"),
    ]


def by_label(plan: Plan) -> dict[str, r.Scene]:
    return {one.label: one for one in plan.scenes.values()}


def cast_of(plan: Plan, label: str) -> set[str]:
    needs = plan.needs_of(by_label(plan)[label].id)
    return {plan.elements[need.element_id].name for need in needs}


def test_strips_may_all_stay_in_the_boneyard_in_script_order() -> None:
    """40 eighths at 32 a day: two days, from Monday on, empty. Of a number of days asked for, that many."""
    plan = start(script(first_draft()), lay=False)
    assert [plan.strip_label(strip) for strip in plan.strips_of(None)] == ["1", "2", "3", "5"]
    assert [session.day for session in plan.session_order()] == [MONDAY, date(2027, 5, 11)]
    assert not any(plan.strips_of(session.id) for session in plan.session_order())
    unit = plan.unit_order()[0]
    assert {(session.call, session.wrap) for session in plan.session_order()} == {(unit.call, unit.wrap)}
    assert compute(plan).conflicts == ()
    assert len(start(script(first_draft()), lay=False, days=5).sessions) == 5
    with pytest.raises(EditRefused, match="0 shooting days can't be planned"):
        start(script(first_draft()), lay=False, days=0)


def test_a_screenplay_becomes_a_production() -> None:
    plan = start(script(first_draft()))
    assert plan.production.title == "The Salt Pans"
    assert (plan.production.zone, plan.production.currency) == ("Europe/London", "GBP")
    assert [one.label for one in plan.scene_order()] == ["1", "2", "3", "4", "5"]
    names = {e.name: e.number for e in plan.elements.values() if e.category == "cast"}
    assert names == {"Tomas": "1", "Isolde": "2", "Wren": "3"}
    assert {e.name for e in plan.elements.values() if e.category == "set"} == {"Salt Pans", "Net Loft"}
    two = by_label(plan)["2"]
    assert (two.ie, two.time, two.place, two.eighths) == ("INT", "NIGHT", "Stair", 6)
    assert two.text_hash == text_hash(first_draft()[1].text)
    (need,) = plan.needs_of(two.id)
    assert (need.count, need.note) == (0, "V.O.")
    # the omitted scene keeps its number and has no strip
    assert by_label(plan)["4"].omitted
    assert not plan.strips_of_scene(by_label(plan)["4"].id)
    assert not plan.strips_of(None)


def test_its_rules_make_a_chain_to_delivery() -> None:
    plan = start(script(first_draft()))
    schedule = compute(plan)
    wrap = max(session.day for session in plan.sessions.values())
    names = (
        "Editor’s cut",
        "Director’s cut",
        "Picture lock",
        "Sound edit",
        "Final mix",
        "Master",
        "QC master",
        "Delivery",
    )
    by_name = {row.name: row for row in plan.activities.values()}
    finishes = [schedule.activities[by_name[name].id].finish for name in names]
    assert finishes == sorted(finishes)
    assert (by_name["Picture lock"].key, by_name["Delivery"].key) == ("lock", "delivery")
    # Two days from Mon 10 May, forty eighths: wrap Tue 11 May. Working days of 2027 without 31 May, 30 August,
    # 27 and 28 December: editor's cut 5 days to Tue 18 May; 10 weeks on, Wed 28 July; 4 weeks, Wed 25 August.
    assert wrap == date(2027, 5, 11)
    calendar = schedule.calendar_of_department(by_name["Delivery"].department_id)

    def day(name: str) -> date:
        return date.fromordinal(calendar.finish_date(schedule.activities[by_name[name].id].finish))

    assert day("Editor’s cut") == date(2027, 5, 18)
    assert day("Director’s cut") == date(2027, 7, 28)
    assert day("Picture lock") == date(2027, 8, 25)
    # sound edit 25 days (30 August off) to Thu 30 September, mix 10 to Thu 14 October, master 3 to Tue 19, QC 2 to
    # Thu 21, deliverables 10 to Thu 4 November; promised three days later, Tue 9 November
    assert day("Sound edit") == date(2027, 9, 30)
    assert day("Final mix") == date(2027, 10, 14)
    assert day("Master") == date(2027, 10, 19)
    assert day("QC master") == date(2027, 10, 21)
    assert day("Delivery") == date(2027, 11, 4)
    delivery = next(row for row in plan.deadlines.values() if row.name == "Delivery")
    assert date.fromordinal(calendar.finish_date(delivery.promised or 0)) == date(2027, 11, 9)
    # nothing is late, and the chain to delivery has the reserve as its slack
    assert not [row for row in plan.deadlines.values() if schedule.deadlines[row.id].late]
    lock = next(row for row in plan.deadlines.values() if row.name == "Picture lock")
    assert (schedule.deadlines[lock.id].due_from, schedule.deadlines[lock.id].slack_days) == ("network", 3)


@pytest.mark.parametrize("kind", ["film", "series", "music"])
@pytest.mark.parametrize(
    ("country", "zone"), [("GB", "Europe/London"), ("US", "America/New_York"), ("FI", "Europe/Helsinki")]
)
def test_kinds_and_countries(kind: str, country: str, zone: str) -> None:
    plan = start(script(first_draft()), kind=kind, country=country)
    assert (plan.production.kind, plan.production.zone) == (kind, zone)
    compute(plan)


def test_without_a_title_the_file_names_it() -> None:
    assert start(script(first_draft(), title="")).production.title == "salt"
    assert start(script(first_draft()), title="Pans").production.title == "Pans"


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"country": "XX"}, "No time zone is known for the country “XX”"),
        ({"zone": "Mars/Base"}, "“Mars/Base” is not a time zone"),
        ({"region": "ZZZ"}, "No holidays are known for “ZZZ” in GB"),
        ({"kind": "opera"}, "There is no rule pack “opera”"),
        ({"days": 0}, "0 shooting days can't be planned"),
    ],
)
def test_what_can_not_be_is_refused(values: dict[str, object], message: str) -> None:
    with pytest.raises(EditRefused, match=message):
        start(script(first_draft()), **values)


def test_a_screenplay_without_scenes_is_refused() -> None:
    with pytest.raises(EditRefused, match=r"salt\.fountain has no scene to shoot"):
        start(script([]))


def test_it_can_be_cancelled() -> None:
    def tick(done: int, total: int) -> None:
        assert total == 3
        if done == 2:
            raise Cancelled("Making the production")

    with pytest.raises(Cancelled):
        start(script(first_draft()), tick=tick)


def test_names_are_written_as_people_write_them() -> None:
    assert readable("BLOOM'S HOUSE") == "Bloom's House"
    assert readable("DR. O’NEIL") == "Dr. O’neil"
    assert readable("McKAY") == "McKAY"


# a later draft --------------------------------------------------------------------------------------------------------
def lay(plan: Plan, before: list[ImportedScene], after: list[ImportedScene]) -> tuple[Plan, Differences]:
    texts = {text_hash(one.text): one.text for one in before}
    imported = script(replace(one, order=order) for order, one in enumerate(after))
    matches = match(old_scenes(plan, texts.__getitem__), imported)
    draft = Draft(plan)
    differences = adopt_draft(draft, imported, matches)
    changed = plan.with_change(draft.change("Later draft"))
    changed.validate()
    compute(changed)
    return changed, differences


def test_the_same_draft_again_changes_nothing() -> None:
    plan = start(script(first_draft()))
    changed, differences = lay(plan, first_draft(), first_draft())
    assert changed == plan
    assert (differences.scenes, differences.same, differences.new_cast) == ((), 5, ())


def test_a_new_scene_goes_to_the_boneyard_between_its_neighbours() -> None:
    plan = start(script(first_draft()))
    new = scene(9, "EXT. SALT PANS, SLUICE - DAY", 3, ("HARBOUR MASTER",), label="2A", action="The sluice gives way.")
    after = [*first_draft()[:2], new, *first_draft()[2:]]
    changed, differences = lay(plan, first_draft(), after)
    assert [(d.label, d.kind) for d in differences.scenes] == [("2A", "new")]
    assert [one.label for one in changed.scene_order()] == ["1", "2", "2A", "3", "4", "5"]
    assert [changed.strip_label(strip) for strip in changed.strips_of(None)] == ["2A"]
    assert differences.new_cast == ("Harbour Master",)
    number = next(e.number for e in changed.elements.values() if e.name == "Harbour Master")
    assert number == "4"
    assert {e.name: e.number for e in plan.elements.values()}.items() <= {
        e.name: e.number for e in changed.elements.values()
    }.items()
    # one row of a scene, its strip, need and part; nothing else on the board
    assert {k: v for k, v in changed.strips.items() if k in plan.strips} == plan.strips
    assert {k: v for k, v in changed.scenes.items() if k in plan.scenes} == plan.scenes


def test_what_is_gone_is_omitted_and_leaves_the_board() -> None:
    plan = start(script(first_draft()))
    (strip,) = find_strips(plan, "3")
    after = [one for one in first_draft() if one.label not in ("3", "5")]
    (shot,) = find_strips(plan, "5")
    plan = plan.with_change(plan.draft("shot", lambda draft: draft.put(replace(shot, state="shot"))))
    changed, differences = lay(plan, first_draft(), after)
    assert [(d.label, d.kind, d.left_session) for d in differences.scenes] == [
        ("3", "omitted", strip.session_id),
        ("5", "omitted", None),
    ]
    assert by_label(changed)["3"].omitted
    assert changed.strips[strip.id].session_id is None
    assert changed.strips[shot.id].session_id == shot.session_id, "what is shot stays where it was shot"
    again, back = lay(changed, first_draft(), first_draft())
    assert [(d.label, d.kind) for d in back.scenes] == [("3", "restored"), ("5", "restored")]
    assert not by_label(again)["3"].omitted


def test_a_rewritten_scene_keeps_what_people_typed() -> None:
    plan = start(script(first_draft()))
    draft = Draft(plan)
    one = by_label(plan)["1"]
    loft = next(e.id for e in plan.elements.values() if e.name == "Net Loft")
    horse = draft.put(r.Element(draft.new_id(), "cast", "Horse Rider", "9"))
    draft.put(r.Need(draft.new_id(), one.id, horse.id))
    draft.put(replace(one, synopsis="The flood, in my words", set_id=loft, minutes=200))
    plan = draft.plan
    rewritten = scene(
        0,
        "EXT. SALT PANS - DUSK",
        16,
        ("TOMAS", "ISOLDE"),
        label="1",
        action="Something happens, for the 1th time, again.",
    )
    changed, differences = lay(plan, first_draft(), [rewritten, *first_draft()[1:]])
    now = by_label(changed)["1"]
    assert (now.time, now.eighths) == ("DUSK", 16)  # the script says so now
    assert (now.synopsis, now.set_id, now.minutes) == ("The flood, in my words", loft, 200)
    assert cast_of(changed, "1") == {"Tomas", "Isolde", "Horse Rider"}  # Wren speaks no more; the rider was never a cue
    (difference,) = differences.scenes
    assert (difference.kind, difference.kept) == ("changed", ("synopsis", "speakers"))
    assert find_strips(changed, "1") == find_strips(plan, "1")


def test_a_length_that_somebody_typed_stays() -> None:
    plan = start(script(first_draft()))
    three = by_label(plan)["3"]
    plan = plan.with_change(plan.draft("typed", lambda draft: draft.put(replace(three, eighths=26))))
    changed, differences = lay(plan, first_draft(), first_draft())
    assert by_label(changed)["3"].eighths == 26
    assert [(d.label, d.fields, d.kept) for d in differences.scenes] == [("3", ("eighths",), ("eighths",))]


def test_numbers_dealt_anew_are_followed() -> None:
    actions = (
        "Salt dries in the wind while gulls wheel over the sluice.",
        "Old nets hang from every beam; somebody coughs upstairs.",
        "Tea goes cold between two people who won't look up.",
        "A lantern swings, the last boat ties up and the quay empties.",
    )
    before = [scene(n, label=str(n + 1), action=action) for n, action in enumerate(actions)]
    plan = start(script(before))
    ids = {label: one.id for label, one in by_label(plan).items()}
    new = scene(9, "EXT. LANE - DAY", 2, label="1", action="Carts, one after another, for an hour.")
    after = [new, *(replace(one, label=str(int(one.label) + 1)) for one in before)]
    changed, differences = lay(plan, before, after)
    assert [one.label for one in changed.scene_order()] == ["1", "2", "3", "4", "5"]
    now = {label: one.id for label, one in by_label(changed).items()}
    assert [now[label] for label in "2345"] == [ids[label] for label in "1234"]
    assert [(d.label, d.kind) for d in differences.scenes] == [
        ("1", "new"), ("2", "renumbered"), ("3", "renumbered"), ("4", "renumbered"), ("5", "renumbered"),
    ]  # fmt: skip
    assert {k: v for k, v in changed.strips.items() if k in plan.strips} == plan.strips


def test_unnumbered_drafts_letter_what_is_new() -> None:
    before = [scene(n, action=f"Quite another thing happens, number {n} of all.") for n in range(3)]
    plan = start(script(before))
    new = [scene(9, action="Nobody has seen this before."), scene(9, "EXT. LANE - DAY", action="Carts go by.")]
    after = [new[0], before[0], before[1], new[1], before[2]]
    changed, _ = lay(plan, before, after)
    assert [one.label for one in changed.scene_order()] == ["A10", "1", "2", "2A", "3"]


# real screenplays -----------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "name", ["fountain/big-fish.fountain", "fdx/rearview-fadein.fdx", "fdx/the-last-birthday-card.fdx"]
)
def test_a_real_screenplay_gets_a_board_without_conflicts(name: str) -> None:
    path = SAMPLES / name
    if not path.exists():
        pytest.skip(f"the sample {name} is not here")
    imported = read_screenplay(path)
    plan = start(imported)
    schedule = compute(plan)
    assert len(plan.scenes) == len(imported.scenes)
    assert not plan.strips_of(None)
    # one of these has five and a half hours of dusks at one place on one evening, which no evening holds: it is told
    scenes = {strip.id: plan.scenes.get(strip.scene_id or 0) for strip in plan.strips.values()}
    dusks = {key for key, found in scenes.items() if found is not None and found.time == "DUSK"}
    assert not [one for one in schedule.conflicts if one.kind != "bound" or one.who[1] not in dusks]
    assert not [plan.deadlines[key].name for key, times in schedule.deadlines.items() if times.late]
    texts = {text_hash(one.text): one.text for one in imported.scenes}
    draft = Draft(plan)
    differences = adopt_draft(draft, imported, match(old_scenes(plan, texts.__getitem__), imported))
    assert not draft.change("again").deltas, [(d.label, d.kind, d.fields) for d in differences.scenes][:5]
