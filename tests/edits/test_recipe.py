"""The sample productions: both build from their recipes, with the counts and the figures they are known by; a recipe
that says what nobody understands is refused, and the refusal names it."""

from __future__ import annotations

import tomllib
from collections import Counter
from datetime import date
from typing import Any

import pytest

from app.edits.delays import DelayReport
from app.edits.recipe import SAMPLES, build, sample_plan
from app.engine.schedule import Schedule, compute
from app.plan import resources
from app.plan import rows as r
from app.plan.change import Ref
from app.plan.errors import EditRefused
from app.plan.labels import find_activity, find_session
from app.plan.plan import END_TABLES, REFERENCES, Plan
from app.plan.units import day_text, finish_date
from app.ways_out.quick import answer

ALBUM = """
Sample, “Harbour Bell”, master     | Wed 7 Apr  | Fri 9 Apr  | +2   21 working days from Mon 8 Mar; 8, 9 are left
Sample, “Harbour Bell”, publishing | Mon 15 Mar | Fri 9 Apr  | +17  16–19, 22–25, 30–2, 5–9: 4 + 4 + 4 + 5
Mechanical licence, “Lowlands”     | Fri 2 Apr  | Fri 23 Apr | +15  three weeks of five
Rhythm tracks                      | Thu 18 Mar | Fri 19 Mar | +1
Overdubs                           | Fri 19 Mar | Wed 24 Mar | +3
Parts copied                       | Thu 25 Mar | Wed 31 Mar | +2   26, 29 are holidays; due 4 before Tue 6
Octet, songs 3, 5, 9               | Wed 7 Apr  | Wed 7 Apr  | +0   two calls of three hours
Lead vocals                        | Wed 24 Mar | Thu 25 Mar | +1
Mix, the other eight songs         | Thu 1 Apr  | Wed 7 Apr  | +4   22–25, 30–1 are 7 days; 2, 5, 6, 7 are left
Mix, songs 3, 5, 9                 | Mon 12 Apr | Mon 12 Apr | +0   8, 9, 12
Versions: instrumental, TV, clean  | Tue 13 Apr | Wed 14 Apr | +1
A&R approval of mixes              | Wed 14 Apr | Wed 14 Apr | +0   13, 14
Master, streaming and vinyl sides  | Fri 16 Apr | Mon 19 Apr | +1   15, 16
Lacquer cut                        | Tue 20 Apr | Wed 21 Apr | +1   19, 20
Sleeve and labels to printer       | Tue 20 Apr | Fri 23 Apr | +3   25 days: 5 + 4 + 4 + 5 + 5 + 2; 21, 22, 23 are left
Parts to plant, 16 weeks before    | Thu 22 Apr | Fri 23 Apr | +1   2 after the 20th; 13 Aug less 112 days
Test pressing received             | Fri 28 May | Fri 4 Jun  | +4   25 days: 1 + 5 + 4 + 5 + 5 + 5; 31 is a holiday; 1–4
Test pressing approved             | Mon 7 Jun  | Fri 11 Jun | +4   1, 2, 3, 4, 7; 8–11 are left
Vinyl pressed, 3,000               | Fri 30 Jul | Fri 6 Aug  | +5   39 days: 4 + 7 weeks; due 5 before Fri 13 Aug
Album to distributor, 42 days      | Fri 23 Apr | Fri 30 Apr | +5   5 after the 16th; 11 Jun less 42 days
"""
"""Activity | expected | due | slack in working days, and how that is counted; England's holidays: 26 and 29 March,
3 and 31 May."""


@pytest.fixture(scope="module")
def film() -> Plan:
    return sample_plan("feature")


@pytest.fixture(scope="module")
def album() -> Plan:
    return sample_plan("album")


@pytest.fixture(scope="module")
def recorded(album: Plan) -> Schedule:
    return compute(album)


def recipe_of(name: str) -> dict[str, Any]:
    return tomllib.loads(resources.path("samples", SAMPLES[name]).read_text(encoding="utf-8"))


# the feature ----------------------------------------------------------------------------------------------------------
def test_the_feature_has_what_it_is_known_for(film: Plan) -> None:
    assert len(film.scenes) == 118
    main, second = film.unit_order()
    assert Counter((s.unit_id, s.kind) for s in film.sessions.values()) == {
        (main.id, "shoot"): 32,
        (main.id, "reserve"): 1,
        (second.id, "shoot"): 4,
        (second.id, "travel"): 1,
    }
    assert film.session_order(main.id)[-1].kind == "reserve"
    assert sum(element.category == "cast" for element in film.elements.values()) >= 12
    assert len(film.departments) == 14
    assert film.covers
    assert film.clearances
    assert film.rules
    assert any(session.locked for session in film.sessions.values())


def test_the_features_pages_come_to_104_and_six_eighths(film: Plan) -> None:
    assert sum(scene.eighths for scene in film.scenes.values()) == 104 * 8 + 6


def test_the_feature_is_shot_to_day_11_and_scene_41(film: Plan) -> None:
    labels = film.session_labels()
    days: dict[str, list[str]] = {}
    for strip in film.strips.values():
        if strip.kind == "scene" and strip.state == "shot":
            days.setdefault(labels[strip.session_id or 0], []).append(film.strip_label(strip))
    assert sorted(days, key=int) == [str(day) for day in range(1, 13)]
    assert days["12"] == ["41"]
    for day in range(1, 12):
        planned = film.strips_of(find_session(film, str(day)).id)
        assert len(days[str(day)]) == sum(strip.kind == "scene" for strip in planned)


# the album ------------------------------------------------------------------------------------------------------------
def test_the_album_has_what_it_is_known_for(album: Plan) -> None:
    assert album.production.kind == "music"
    assert [song.label for song in album.scene_order()] == [str(number) for number in range(1, 12)]
    assert [unit.name for unit in album.unit_order()] == ["Studio A", "Studio B", "St Brannock's hall"]
    assert {session.kind for session in album.sessions.values()} == {"recording"}
    assert not album.strips_of(None)
    papers = Counter(paper.status for paper in album.clearances.values())
    assert papers == {"granted": 7, "applied": 2}
    asked = next(p for p in album.clearances.values() if p.name == "Sample, “Harbour Bell”, master")
    assert asked.expected == date(2027, 4, 7)


def test_the_albums_sessions_stand_on_the_dates_of_the_picture(album: Plan) -> None:
    days = {
        unit.name: [day_text(session.day) for session in album.session_order(unit.id)] for unit in album.unit_order()
    }
    march = {8: "Mon", 9: "Tue", 10: "Wed", 11: "Thu", 12: "Fri", 15: "Mon", 16: "Tue", 17: "Wed", 18: "Thu",
             19: "Fri", 22: "Mon", 23: "Tue", 24: "Wed", 25: "Thu", 30: "Tue", 31: "Wed"}  # fmt: skip
    april = {1: "Thu", 6: "Tue", 7: "Wed", 8: "Thu", 9: "Fri", 12: "Mon", 13: "Tue"}

    def of(*dates: int, month: str = "Mar") -> list[str]:
        return [f"{(march if month == 'Mar' else april)[day]} {day} {month}" for day in dates]

    assert days["Studio A"] == of(8, 9, 10, 11, 12, 15, 16, 18, 22, 23, 24)
    assert days["Studio B"] == of(15, 16, 17, 18, 19, 22, 23, 24, 25, 30, 31) + of(1, 8, 9, 12, 13, month="Apr")
    assert days["St Brannock's hall"] == of(18) + of(6, 7, month="Apr")


def test_the_albums_figures_are_those_of_the_picture(album: Plan, recorded: Schedule) -> None:
    zone = album.production.zone
    by_name = {deadline.name: times for deadline, times in _deadlines(album, recorded)}
    for line in ALBUM.strip().splitlines():
        name, expected, due, slack = (part.strip() for part in line.split("|"))
        times = by_name[name]
        assert times.expected is not None
        assert times.due is not None
        found = (
            day_text(finish_date(times.expected, zone)),
            day_text(finish_date(times.due, zone)),
            f"+{times.slack_days}",
        )
        assert (name, *found) == (name, expected, due, slack.split()[0])


def test_the_release_dates_are_announced_and_nothing_moves_them(album: Plan, recorded: Schedule) -> None:
    for name, day in (("Digital release", "Fri 11 Jun"), ("Vinyl release", "Fri 13 Aug")):
        release = find_activity(album, name)
        assert release.position == "hard_start"
        assert day_text(finish_date(recorded.activities[release.id].finish, album.production.zone)) == day
    # Pressing that ends a month later is late for Fri 6 Aug; the release stays, and the link that breaks is named.
    pressed = find_activity(album, "Vinyl pressed, 3,000")
    slip = answer(recorded, DelayReport("other", activity_id=pressed.id, days=20)).way("slip")
    assert slip is not None
    assert slip.schedule is not None
    after = slip.schedule
    assert {after.plan.deadlines[key].name for key, times in after.deadlines.items() if times.late} == {pressed.name}
    vinyl = find_activity(album, "Vinyl release")
    assert after.activities[vinyl.id].finish == recorded.activities[vinyl.id].finish
    assert [(c.kind, c.who, c.what) for c in after.conflicts] == [
        ("link", ("activities", pressed.id), ("activities", vinyl.id))
    ]


def _deadlines(plan: Plan, schedule: Schedule) -> list[tuple[r.Deadline, Any]]:
    return [(plan.deadlines[key], times) for key, times in schedule.deadlines.items()]


def test_who_plays_in_a_part_of_a_song_is_called_for_that_part_only(album: Plan) -> None:
    cello = next(element for element in album.elements.values() if element.actor == "Tobias Fenn")
    labels = album.session_labels()
    needing = {
        labels[strip.session_id or 0] for strip in album.strips.values() if cello.id in album.elements_of_strip(strip)
    }
    assert needing == {"H2", "H3"}


def test_octet_lost_to_illness_makes_the_mix_late_and_the_plant_tight(album: Plan, recorded: Schedule) -> None:
    # Two songs go to Thu 8 Apr. Octet due 7, mix 9–13 due 12, A&R 14–15 due 14: late. Versions 14, master 16–19,
    # lacquer 20–21, parts Fri 23: on their dues.
    found = answer(recorded, DelayReport("illness", find_session(album, "H2").id))
    assert [album.strip_label(album.strips[owed.strip_id]) for owed in found.owed] == ["3 strings", "5 strings"]
    extra = found.way("reserve")
    assert extra is not None
    assert extra.possible
    assert extra.schedule is not None
    after = {deadline.name: times for deadline, times in _deadlines(extra.schedule.plan, extra.schedule)}
    late = {name for name, times in after.items() if times.late}
    assert late == {"Octet, songs 3, 5, 9", "Mix, songs 3, 5, 9", "A&R approval of mixes"}
    assert {after[name].slack_days for name in late} == {-1}
    tight = ("Versions: instrumental, TV, clean", "Master, streaming and vinyl sides", "Lacquer cut",
             "Parts to plant, 16 weeks before")  # fmt: skip
    assert [after[name].slack_days for name in tight] == [0, 0, 0, 0]
    names = {conflict.who: conflict.what for conflict in extra.schedule.conflicts}
    assert {album.name_of(who) for who in names} == {"Song 3 strings"}, "its mix stands on the board on Thu 8 Apr"


def test_a_mix_that_overruns_two_days_slips_what_waits_for_it(album: Plan, recorded: Schedule) -> None:
    mix = find_activity(album, "Mix, songs 3, 5, 9")
    found = answer(recorded, DelayReport("overrun", activity_id=mix.id, days=2))
    slip = found.way("slip")
    assert slip is not None
    assert slip.possible
    assert slip.schedule is not None
    after = {deadline.name: times for deadline, times in _deadlines(slip.schedule.plan, slip.schedule)}
    # 12, 13, 14 April; then A&R 15–16, versions 15, master 19–20, lacquer 21–22, parts Mon 26.
    assert {name: times.slack_days for name, times in after.items() if times.late} == {
        "Mix, songs 3, 5, 9": -2,
        "A&R approval of mixes": -2,
        "Versions: instrumental, TV, clean": -1,
        "Master, streaming and vinyl sides": -1,
        "Lacquer cut": -1,
        "Parts to plant, 16 weeks before": -1,
    }


def test_what_is_left_of_a_mix_broken_off_still_holds_up_the_master(album: Plan, recorded: Schedule) -> None:
    # The console is down from 15:00: 9:30 less 4 hours are owed. Eight songs are due Wed 7 Apr, B12 is Thu 1 Apr, and
    # the next session of the studio is Thu 8.
    session = find_session(album, "B7")
    start = recorded.sessions[session.id].call + 4 * 60
    found = answer(recorded, DelayReport("equipment", session.id, start=start))
    (owed,) = found.owed
    assert owed.minutes == 5 * 60 + 30
    assert found.after.plan.name_of(("strips", owed.strip_id)) == "Song 2 mix pt2"
    assert owed.shoot_by == date(2027, 4, 1)


# both -----------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("name", SAMPLES)
def test_nothing_is_late_or_unknown_before_the_delay(name: str) -> None:
    plan = sample_plan(name)
    schedule = compute(plan)
    states = {plan.deadlines[key].name: schedule.state_of(key) for key in plan.deadlines if plan.deadlines[key].tracked}
    assert states
    assert {name: state for name, state in states.items() if state not in ("ok", "tight")} == {}


@pytest.mark.parametrize("name", SAMPLES)
def test_nothing_breaks_a_hard_rule_as_it_stands(name: str) -> None:
    schedule = compute(sample_plan(name))
    assert [conflict for conflict in schedule.conflicts if conflict.hard] == []


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_is_the_same_each_time_apart_from_its_ids(name: str) -> None:
    first, second = sample_plan(name), sample_plan(name)
    assert _without_ids(first) == _without_ids(second)
    assert set(first.scenes).isdisjoint(second.scenes)


def _without_ids(plan: Plan) -> dict[str, Counter[str]]:
    """Each table's rows as text, names in the place of the ids."""

    def named(table: str, row_id: int | None) -> str:
        ref: Ref = (table, row_id or 0)
        return plan.name_of(ref) if row_id in plan.tables[table] else str(row_id)

    result: dict[str, Counter[str]] = {}
    for table, rows in plan.tables.items():
        texts: Counter[str] = Counter()
        for row in rows.values():
            values = {name: getattr(row, name) for name in type(row).__dataclass_fields__ if name != "id"}
            for field, target in (REFERENCES.get(table) or {"calendar_id": "calendars"}).items():
                if field not in values:
                    continue
                values[field] = named(target, values[field])
            for side in ("pred", "succ", "expected", "due"):
                if values.get(f"{side}_kind") in END_TABLES:
                    values[f"{side}_id"] = named(END_TABLES[values[f"{side}_kind"]], values[f"{side}_id"])
            values.pop("subject_id", None)
            if table == "sheet_fields":  # `cast.123.remarks`: the row it is about by its name
                about = "elements departments people strips".split()
                values["key"] = ".".join(
                    next((named(one, int(part)) for one in about if int(part) in plan.tables[one]), part)
                    if part.isdecimal()
                    else part
                    for part in values["key"].split(".")
                )
            texts[repr(values)] += 1
        result[table] = texts
    return result


# what nobody understands ----------------------------------------------------------------------------------------------
REFUSALS = [
    ("departments", "Vocals | Studio A |", "Vocals | Studio Z |", "“Studio Z”, which is not among its calendars"),
    ("departments", "| Imogen Sayle", "| Nobody", "“Nobody”, which is not among its people"),
    ("people", "Vocals | Vocal producer", "Choir | Vocal producer", "“Choir”, which is not among its departments"),
    ("elements", "note Held, not confirmed", "nota Held", "“nota Held” of Cello"),
    ("elements", "musician | Bass |", "musician | Drums |", "“Drums” twice among its elements"),
    ("songs", "2 | Slack Water |", "2 | Slack | Water |", "songs have 3 columns, and this line has 4: “2 | Slack"),
    ("parts", "| Dr Bs Gt Ky |", "| Dr Bs Gt Xx |", "“Xx”, which is not among its numbers"),
    ("parts", "| 3:20 |", "| 3h20 |", "“3h20” is not a time of day"),
    ("parts", "9 | rhythm", "12 | rhythm", "“12”, which is not among its scenes"),
    ("board", "2027-03-08", "2027-02-30", "“2027-02-30” is not a date"),
    ("board", "recording, shot, issued | Tracking, song 10", "filming | Tracking", "“filming” of session A5"),
    ("board", "3 strings; 5 strings", "3 trumpets; 5 strings", "“3 trumpets” of a strip"),
    ("board", "3 strings; 5 strings", "Tea; 5 strings", "“Tea” into a session"),
    ("clearances", "| “Harbour Bell” |", "| “Gull” |", "“Gull””, which is not among its elements"),
    ("activities", "| Lacquer cut +2;", "| Lacker cut +2;", "“Lacker cut”, which is not among its activities"),
    ("activities", "finish 11 versions", "finish 12 versions", "“12 versions”, which is not among its activities"),
    ("activities", "42 cd before Digital", "42 cd beside Digital", "“42 cd beside Digital release” is not a date"),
    ("activities", "5 before Vinyl release", "some before Vinyl release", "“some” of some before Vinyl release"),
    ("activities", "progress 40", "progress most", "“most” of Parts copied, which is no number"),
    ("activities", "| key delivery", "| clef delivery", "“clef delivery” of Album to distributor, 42 days"),
    ("links", "9 rhythm | 9 dubs", "9 rhythm | 13 dubs", "“13 dubs”, which is not among its activities"),
]


@pytest.mark.parametrize(("table", "right", "wrong", "message"), REFUSALS)
def test_a_broken_recipe_is_refused_by_name(table: str, right: str, wrong: str, message: str) -> None:
    recipe = recipe_of("album")
    assert right in recipe[table]
    recipe[table] = recipe[table].replace(right, wrong, 1)
    with pytest.raises(EditRefused) as refusal:
        Plan.of([]).draft("New", lambda draft: build(draft, recipe))
    assert message in str(refusal.value)


@pytest.mark.parametrize(
    ("table", "values", "message"),
    [
        ("production", {"tittle": "Night Ferry"}, "tittle of the production"),
        ("production", {"calendar": "Nowhere"}, "“Nowhere”, which is not among its calendars"),
        ("production", {"zone": "Europe/Bristol"}, "“Europe/Bristol” is not a time zone"),
        ("units", [{"name": "Studio C", "calendar": "Office", "colour": "red"}], "colour of a unit"),
        ("rules", [{"key": "x", "department": "Catering"}], "“Catering”, which is not among its departments"),
        ("rules", [{"key": "x", "department": "Vocals", "when": "soon"}], "when of a rule"),
        ("rule_rows", "isrc | 1 | Mine | 2027-05-01 |\nisrx | 1 | Mine | 2027-05-01 |", "the row of isrx for Sc 1"),
    ],
)
def test_a_broken_head_is_refused_by_name(table: str, values: Any, message: str) -> None:
    recipe = recipe_of("album")
    recipe[table] = recipe[table] | values if isinstance(values, dict) else values
    with pytest.raises(EditRefused) as refusal:
        Plan.of([]).draft("New", lambda draft: build(draft, recipe))
    assert message in str(refusal.value)


@pytest.mark.parametrize("missing", ["production", "calendars"])
def test_a_recipe_without_its_head_is_refused(missing: str) -> None:
    recipe = recipe_of("feature")
    del recipe[missing]
    with pytest.raises(EditRefused, match=rf"The recipe has no \[{missing}\]"):
        Plan.of([]).draft("New", lambda draft: build(draft, recipe))


def test_a_part_that_goes_on_past_a_meal_is_two_strips_and_lunch_is_within_six_hours() -> None:
    """Song 9's rhythm, 7:30 in all: 3:30 from 10:00, half an hour to eat, 4:00 more; done with the second."""
    plan = sample_plan("album")
    schedule = compute(plan)
    for label, song in (("A5", "10"), ("A8", "9")):
        session = find_session(plan, label)
        assert [(plan.strip_label(strip), strip.minutes) for strip in plan.strips_of(session.id)] == [
            (f"{song} rhythm pt1", 210), ("Lunch", 30), (f"{song} rhythm pt2", 240),
        ]  # fmt: skip
        assert schedule.sessions[session.id].overrun == 0
        lunch = plan.strips_of(session.id)[1]
        assert schedule.strips[lunch.id].start - schedule.sessions[session.id].call == 210
    second = plan.strips_of(find_session(plan, "A8").id)[2]
    assert any((link.pred_kind, link.pred_id) == ("strip", second.id) for link in plan.links.values())
    assert not [one for one in schedule.conflicts if one.kind == "meal"]
