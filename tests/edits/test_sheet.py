"""What is typed on call sheets, and pushing their calls, on the hand-made days of `salt_day`.

Day 1 wraps Wed 19:00; Day 2 is Thu 11:15 to 21:15, Day 3 Fri 10:45 to 20:30. Rest is 11 hours; make-up is in 2:00
before the unit and out 0:30 after it. In costume, 1:45 and 0:45, nobody is listed but the designer, who is O/C: there
is no rest to break.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from app.edits.board import delete_session
from app.edits.elements import delete_element
from app.edits.merging import merge_elements
from app.edits.sheet import Pushed, clear_field, keep_computed, push_calls, set_field, set_plan_field
from app.engine.schedule import compute
from app.engine.typed import day_minute, typed
from app.plan import rows as r
from app.plan.draft import Draft
from app.plan.errors import EditRefused
from app.plan.plan import Plan
from app.plan.units import at_local, clock
from app.reports.sheet_fields import fields
from tests.reports import salt_day as day

COSTUME, MAKE_UP, CAST5, CAST6 = 4, 5, 215, 216
LUNCH = 690


def edited(plan: Plan, edit: Callable[[Draft], object]) -> Plan:
    return plan.with_change(plan.draft("Type", edit))


def pushed(plan: Plan, minutes: int, session_id: int = day.DAY2, as_of: int | None = None) -> tuple[Plan, Pushed]:
    draft = Draft(plan)
    done = push_calls(draft, compute(plan, as_of), session_id, minutes)
    return plan.with_change(draft.change("Push")), done


def shown(plan: Plan, key: str, session_id: int = day.DAY2) -> str:
    return next(field.shown for field in fields(plan, compute(plan), session_id) if field.key == key)


def at(text: str, date_of: int = day.DAY2) -> int:
    hour, _, minute = text.partition(":")
    return at_local(day.plan().sessions[date_of].day, int(hour) * 60 + int(minute), "Europe/London")


# typing ---------------------------------------------------------------------------------------------------------------
def test_a_typed_call_stands_on_its_sheet_alone_until_it_is_cleared() -> None:
    key = f"cast.{CAST5}.make_up"
    plan = edited(day.plan(), lambda d: set_field(d, day.DAY2, key, "09:50", "10:15"))
    assert shown(plan, key) == "09:50"
    assert shown(plan, f"cast.{CAST5}.pick_up") == "09:20"  # half an hour before make-up as it stands now
    assert shown(edited(plan, lambda d: clear_field(d, day.DAY2, key)), key) == "10:15"


def test_what_is_typed_for_every_sheet_gives_way_to_what_is_typed_for_one() -> None:
    def edit(draft: Draft) -> None:
        set_field(draft, None, "radio", "1 | Production")
        set_field(draft, day.DAY3, "radio", "2 | Open")

    plan = edited(day.plan(), edit)
    assert (shown(plan, "radio"), shown(plan, "radio", day.DAY3)) == ("1 | Production", "2 | Open")
    assert typed(plan, day.DAY1)["radio"].session_id is None


def test_a_contradiction_warns_until_what_is_typed_is_kept() -> None:
    key = f"cast.{CAST5}.make_up"
    plan = edited(day.plan(), lambda d: set_field(d, day.DAY2, key, "09:50", "10:15"))
    later = edited(plan, lambda d: d.put(replace(plan.sessions[day.DAY2], shooting_call=795)))  # an hour later

    def field(found: Plan):  # type: ignore[no-untyped-def]
        return next(f for f in fields(found, compute(found), day.DAY2) if f.key == key)

    assert not field(plan).contradicted
    assert (field(later).computed, field(later).contradicted) == ("11:15", True)
    kept = edited(later, lambda d: keep_computed(d, day.DAY2, key, "11:15"))
    assert (field(kept).shown, field(kept).contradicted) == ("09:50", False)


@pytest.mark.parametrize(
    ("text", "minute"),
    # the call is 11:15; a time of day is the first from 05:15 on
    [("05:15", 315), ("05:14", 1754), ("23:00", 1380), ("00:30", 1470), ("O/C", None), ("25:00", None), ("", None)],
)
def test_a_time_typed_on_a_sheet_lies_within_a_day_of_six_hours_before_the_call(text: str, minute: int | None) -> None:
    assert day_minute(day.plan().sessions[day.DAY2], text) == minute


def test_the_clocks_of_the_plan_are_edits_of_the_session() -> None:
    plan = day.plan()
    for key, value in (("wrap", "00:30"), ("shooting_call", "12:30"), ("call", "11:00"), ("day_type", "continuous")):
        plan = edited(plan, lambda d, key=key, value=value: set_plan_field(d, day.DAY2, key, value))  # type: ignore[misc]
    session = plan.sessions[day.DAY2]
    assert (session.call, session.shooting_call, session.wrap, session.day_type) == (660, 750, 1470, "continuous")
    with pytest.raises(EditRefused, match=r"A call at 13:00 is after the shooting call, 12:30\."):
        edited(plan, lambda d: set_plan_field(d, day.DAY2, "call", "13:00"))


@pytest.mark.parametrize(
    ("value", "start", "order"),
    # 45 ends 14:25, 46 16:05: lunch at 14:30 is nearest after 45; at 17:00 after 46 and not before; at 12:00 first
    [("14:30", "14:30", ["45", "Lunch", "46", "47", "51"]), ("17:00", "17:00", ["45", "46", "Lunch", "47", "51"]),
     ("12:00", "12:15", ["Lunch", "45", "46", "47", "51"])],
)  # fmt: skip
def test_a_typed_meal_falls_where_it_is_nearest(value: str, start: str, order: list[str]) -> None:
    plan = edited(day.plan(), lambda d: set_plan_field(d, day.DAY2, f"meal.{LUNCH}", value))
    assert [plan.strip_label(strip) for strip in plan.strips_of(day.DAY2)] == order
    assert clock(compute(plan).strips[LUNCH].start, "Europe/London") == start


def test_what_is_typed_goes_with_its_session_and_its_subject() -> None:
    def edit(draft: Draft) -> None:
        set_field(draft, day.DAY2, "forecast", "Rain")
        set_field(draft, day.DAY3, f"cast.{CAST5}.remarks", "Hotel")
        draft.put(r.Recipient(900, "callsheet", element_id=CAST5))

    plan = edited(day.plan(), edit)
    assert {f.key for f in edited(plan, lambda d: delete_session(d, day.DAY2)).sheet_fields.values()} == {
        f"cast.{CAST5}.remarks"
    }
    without = edited(plan, lambda d: delete_element(d, CAST5))
    assert {f.key for f in without.sheet_fields.values()} == {"forecast"}
    assert not without.recipients
    without.validate()
    merged = edited(plan, lambda d: merge_elements(d, CAST6, [CAST5]))
    assert {f.key for f in merged.sheet_fields.values()} == {"forecast", f"cast.{CAST6}.remarks"}
    assert merged.recipients[900].element_id == CAST6


# pushing --------------------------------------------------------------------------------------------------------------
def test_a_push_moves_all_calls_and_says_whose_rest_it_breaks_next() -> None:
    # +1:00: call 12:15. 47 ends 19:25, so 51, from 19:20, ends 21:10 and not 21:05: wrap 21:20. Last light is 21:08.
    # Make-up out 21:50, in 08:45 on Day 3 (10:45 − 2:00): 10:55, 0:05 short.
    plan, done = pushed(day.plan(), 60)
    session = plan.sessions[day.DAY2]
    assert (session.call, session.shooting_call, session.wrap) == (735, 795, 1280)
    assert not done.fanned
    assert done.tests == (
        "Sc 51 would be 0:02 outside first and last light.",
        "Rest between Day 2 and Day 3 would be 0:05 short for Make-up and hair.",
    )
    moved = {one.name: (clock(one.before, "Europe/London"), clock(one.after, "Europe/London")) for one in done.moved}
    assert moved["Make-up and hair"] == ("09:15", "10:15")
    assert moved["Isolde"] == ("10:15", "11:15")


def test_what_follows_a_scene_bound_to_the_dusk_moves_only_as_far_as_the_day() -> None:
    # +0:30: 46 ends 16:35, lunch is 16:35 to 17:35, 47 to 18:55; 51 plays 19:20 to 21:05 as before.
    def edit(draft: Draft) -> None:
        set_field(draft, day.DAY2, "catering", "Breakfast | 95 | Kitchen | 08:00\nSupper | 55 | Kitchen | 20:30")
        set_field(draft, day.DAY2, "vehicles", "09:55 | Car 1 | 6 | Hotel | Base\n21:25 | Car 1 | 6 | Quay | Hotel")
        set_field(draft, day.DAY2, "equipment", "Safety boat | 11:15\nLamps | 20:00")

    plan, done = pushed(edited(day.plan(), edit), 30)
    assert (plan.sessions[day.DAY2].call, plan.sessions[day.DAY2].wrap) == (705, 1275)
    assert shown(plan, "catering") == "Breakfast | 95 | Kitchen | 08:30\nSupper | 55 | Kitchen | 20:30"
    assert shown(plan, "vehicles") == "10:25 | Car 1 | 6 | Hotel | Base\n21:25 | Car 1 | 6 | Quay | Hotel"
    assert shown(plan, "equipment") == "Safety boat | 11:45\nLamps | 20:00"
    assert not done.tests


def test_who_may_not_come_when_a_pull_wants_them_fans_out() -> None:
    # −3:00: call 08:15. Make-up, out Wed 19:30, would be in at 06:15; rest lets them in at 06:30. A standby in costume,
    # out 19:45, would be in at 06:30; may be at 06:45. Camera keeps 11 hours: out 19:45, in 07:45. 51 ends 21:05 still.
    crewed = edited(day.plan(), lambda d: d.put(r.Person(599, "Perrin Hay", "Standby", COSTUME)))
    plan, done = pushed(crewed, -180)
    assert {fan.name: (fan.wanted, fan.earliest, fan.because) for fan in done.fanned} == {
        "Make-up and hair": (at("6:15"), at("6:30"), "out Wed 19:30, rest 11:00"),
        "Costume": (at("6:30"), at("6:45"), "out Wed 19:45, rest 11:00"),
    }
    assert shown(plan, f"department.{MAKE_UP}.call") == "06:30"
    assert shown(plan, f"department.{COSTUME}.call") == "06:45"
    assert plan.sessions[day.DAY2].wrap == 1275
    assert not [c for c in compute(plan).conflicts if c.kind == "rest" and c.what == ("sessions", day.DAY2)]


def test_the_unit_itself_is_never_called_before_its_rest() -> None:
    # Day 1 wraps at 23:30: with eleven hours, 10:30 is the earliest; a pull of two hours from 11:15 would be 09:15.
    plan = day.plan()
    late = edited(plan, lambda d: d.put(replace(plan.sessions[day.DAY1], actual_wrap=1410)))
    made, done = pushed(late, -120)
    assert made.sessions[day.DAY2].call == 630
    assert done.minutes == -45
    assert (done.fanned[0].who, done.fanned[0].wanted, done.fanned[0].earliest) == (
        ("units", day.UNIT), at("9:15"), at("10:30"),
    )  # fmt: skip


def test_an_artist_who_was_out_late_comes_later_than_the_others() -> None:
    # 5 was off set at 22:15 on Day 1 and out of make-up at 22:45: + 11 h = 09:45, and is wanted at 10:15 − 1:00.
    plan = day.plan()
    strip = next(s for s in plan.strips_of(day.DAY1))
    wrapped = at_local(plan.sessions[day.DAY1].day, 1335, "Europe/London")
    shot = replace(strip, state="shot", actual_start=wrapped - 60, actual_end=wrapped)
    late = edited(plan, lambda d: d.put(shot))
    made, done = pushed(late, -60)
    fan = next(fan for fan in done.fanned if fan.who == ("elements", CAST5))
    assert (fan.wanted, fan.earliest) == (at("9:15"), at("9:45"))
    clocks = [shown(made, f"cast.{CAST5}.{name}") for name in ("pick_up", "make_up", "costume", "on_set")]
    assert clocks == ["09:15", "09:45", "10:45", "11:45"]  # on set half an hour after the shooting call of 11:15
    assert shown(made, f"cast.{CAST6}.make_up") == "09:15"


def test_who_fans_out_is_called_in_steps_of_five_minutes() -> None:
    # make-up was out at 22:18 on Day 1 and may be in at 09:18; a pull of one hour wants 08:15, the sheet says 09:20
    plan = day.plan()
    late = edited(plan, lambda d: d.put(replace(plan.sessions[day.DAY1], outs=((MAKE_UP, 1338),))))
    made, done = pushed(late, -60)
    fan = next(fan for fan in done.fanned if fan.who == ("departments", MAKE_UP))
    assert (fan.wanted, fan.earliest) == (at("8:15"), at("9:18"))
    assert shown(made, f"department.{MAKE_UP}.call") == "09:20"


def test_calls_that_have_begun_stay_and_typed_clocks_move() -> None:
    computed = shown(day.plan(), "vehicles")

    # at 09:30 locations (08:15), make-up (09:15) and costume (09:30) are in; camera (10:45) is not
    def edit(draft: Draft) -> None:
        set_field(draft, day.DAY2, "crew.504.call", "10:30", "10:45")
        set_field(draft, day.DAY2, "crew.505.call", "O/C", "10:45")
        set_field(draft, day.DAY2, "vehicles", "10:00 | Car 1 | 5 | Home | Base, 10:20", computed)

    made, _ = pushed(edited(day.plan(), edit), 90, as_of=at("9:30"))
    assert shown(made, f"department.{MAKE_UP}.call") == "09:15"
    assert shown(made, "department.2.call") == "12:15"
    assert (shown(made, "crew.504.call"), shown(made, "crew.505.call")) == ("12:00", "O/C")
    assert shown(made, "vehicles") == "11:30 | Car 1 | 5 | Home | Base, 11:50"
    assert not [field.key for field in fields(made, compute(made), day.DAY2) if field.contradicted]


def test_a_push_retests_children_light_and_out_times() -> None:
    # 42, a day exterior of four hours, ends 10:45 + 1:30 + 4:00 = 16:15; five hours later 21:15, after sunset at 20:28.
    plan = day.plan()

    def edit(draft: Draft) -> None:
        draft.put(replace(plan.elements[211], minor=True, age=9))
        draft.put(replace(plan.strips[655], not_after=870))  # 43 must end by 14:30; it plays 10:45 to 12:15

    _, done = pushed(edited(plan, edit), 300, day.DAY3)
    assert "Sc 43 would end 17:15; it must be out by 14:30." in done.tests
    assert any(text.startswith("Sc 42 would be 0:4") and "outside daylight" in text for text in done.tests)
    # Wren, 9: make-up 13:45, off set 21:15: there 7:30 of 9:30. Works 5:30, too long, but that she did before
    assert not any("minor" in text for text in done.tests)


@pytest.mark.parametrize(
    ("minutes", "sentence"),
    [(800, r"13:20 is too far to push"), (-700, r"Day 2 would begin on another date|unit")],
)
def test_a_push_too_far_is_refused(minutes: int, sentence: str) -> None:
    plan = day.plan()
    alone = edited(plan, lambda d: delete_session(d, day.DAY1))
    with pytest.raises(EditRefused, match=sentence.replace("Day 2", "Day 1")):
        pushed(alone, minutes)


def test_a_session_that_has_begun_is_not_pushed() -> None:
    with pytest.raises(EditRefused, match=r"Day 2 has begun: its call was 11:15\."):
        pushed(day.plan(), 60, as_of=at("11:15"))
