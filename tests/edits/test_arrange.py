"""Arranging by hand: |1 2 Lunch 3|4|, with Sc 2 of three pages, and Sc 5 in the boneyard."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.edits.arrange import join_strips, reverse_strips, sort_strips, split_at, split_strip, swap_days
from app.engine.board import strip_eighths, strip_minutes
from app.plan import rows as r
from app.plan.draft import Draft
from app.plan.errors import EditRefused
from app.plan.plan import Plan

WEEK: tuple[r.Spans, ...] = (((540, 1080),),) * 5 + ((), ())
ONE, TWO = 11, 12


def film() -> Plan:
    """Sc 1 Mill, Sc 2 Weir, Sc 3 Mill loft (at the mill), Sc 4 Weir by night; cast 2 in Sc 1, 1 in Sc 3."""
    scenes = ((1, 51, "DAY", 8), (2, 52, "DAY", 24), (3, 53, "DUSK", 8), (4, 52, "NIGHT", 8), (5, 51, "DAY", 8))
    return Plan.of(
        [
            r.Production(1, "Film", calendar_id=2, minutes_per_eighth=10),
            r.Calendar(2, "London", "Europe/London", WEEK),
            r.Unit(3, "Main unit", 0),
            r.Session(ONE, 3, date(2027, 5, 4), call=480, wrap=1140, heading="Mill"),
            r.Session(TWO, 3, date(2027, 5, 5), call=960, wrap=1620, day_type="night"),
            r.Element(50, "location", "Abbey mill"), r.Element(51, "set", "MILL", parent_id=50),
            r.Element(52, "set", "WEIR"), r.Element(53, "set", "LOFT", parent_id=50),
            r.Element(61, "cast", "Marta", "1"), r.Element(62, "cast", "Tobias", "2"),
            r.Need(71, 101, 62), r.Need(72, 103, 61),
            *(r.Scene(100 + i, str(i), i, ie="INT", set_id=place, time=time, eighths=eighths)
              for i, place, time, eighths in scenes),
            r.Strip(1, scene_id=101, session_id=ONE, rank=0), r.Strip(2, scene_id=102, session_id=ONE, rank=10),
            r.Strip(9, "banner", session_id=ONE, rank=20, text="Lunch", minutes=60),
            r.Strip(3, scene_id=103, session_id=ONE, rank=30), r.Strip(4, scene_id=104, session_id=TWO, rank=0),
            r.Strip(5, scene_id=105),
        ]
    )  # fmt: skip


def done(plan: Plan, edit) -> Plan:
    after = plan.with_change(plan.draft("", edit))
    after.validate()
    return after


def codes(plan: Plan, session: int) -> list[str]:
    return [plan.strip_label(strip) for strip in plan.strips_of(session)]


def test_two_days_change_contents_and_hours_and_keep_their_dates():
    plan = done(film(), lambda draft: swap_days(draft, ONE, TWO))
    assert (codes(plan, ONE), codes(plan, TWO)) == (["4"], ["1", "2", "Lunch", "3"])
    one, two = plan.sessions[ONE], plan.sessions[TWO]
    assert (one.call, one.wrap, one.day_type, one.heading, one.day) == (960, 1620, "night", "", date(2027, 5, 4))
    assert (two.call, two.wrap, two.day_type, two.heading, two.day) == (
        480,
        1140,
        "standard day",
        "Mill",
        date(2027, 5, 5),
    )
    assert done(plan, lambda draft: swap_days(draft, TWO, ONE)).tables == film().tables


@pytest.mark.parametrize(
    ("row", "values", "said"),
    [
        (("sessions", TWO), {"locked": True, "lock_note": "ferry booked"}, r"Day 2 is locked \(ferry booked\)"),
        (("strips", 1), {"state": "shot"}, "Sc 1 is shot; Day 1 stays"),
        (("strips", 4), {"locked": True}, "Sc 4 is locked"),
        (("sessions", ONE), {"actual_wrap": 1150}, "Day 1 has been worked"),
    ],
)
def test_what_is_locked_or_worked_is_not_swapped(row, values, said):
    plan = film()
    plan = plan.with_change(plan.draft("", lambda draft: draft.put(replace(plan.row(row), **values))))
    with pytest.raises(EditRefused, match=said):
        done(plan, lambda draft: swap_days(draft, ONE, TWO))


def test_a_scene_is_split_by_eighths_and_its_minutes_with_it():
    """3 pages = 24 eighths of 10 minutes; 10 of them are 100 minutes, 14 are 140."""
    plan = done(film(), lambda draft: split_strip(draft, 2, 10))
    assert codes(plan, ONE) == ["1", "2pt1", "2pt2", "Lunch", "3"]
    first, second = plan.strips_of_scene(102)
    assert [(strip_eighths(plan, strip), strip_minutes(plan, strip)) for strip in (first, second)] == [
        (10, 100), (14, 140),
    ]  # fmt: skip


def test_a_part_is_split_again_and_all_are_joined_back():
    plan = done(film(), lambda draft: split_strip(draft, 2, 10))
    plan = done(plan, lambda draft: split_strip(draft, 2, 4))
    assert codes(plan, ONE) == ["1", "2pt1", "2pt3", "2pt2", "Lunch", "3"]
    parts = [strip.id for strip in plan.strips_of_scene(102)]
    two = done(plan, lambda draft: join_strips(draft, [parts[1], parts[0]]))
    assert codes(two, ONE) == ["1", "2pt1", "2pt2", "Lunch", "3"]
    whole = done(plan, lambda draft: join_strips(draft, parts))
    assert codes(whole, ONE) == ["1", "2", "Lunch", "3"]
    assert (whole.strips[2].eighths, whole.strips[2].minutes, whole.strips[2].part) == (24, 240, 0)


def test_links_and_covers_follow_a_split_and_a_join():
    plan = film()
    rows = (r.Activity(80, "Turnover"), r.Link(81, "strip", 2, "activity", 80))

    def put(draft):
        for row in rows:
            draft.put(row)

    plan = done(plan, put)
    plan = done(plan, lambda draft: split_strip(draft, 2, 10))
    second = next(strip.id for strip in plan.strips_of_scene(102) if strip.id != 2)
    assert {link.pred_id for link in plan.links.values()} == {2, second}
    plan = done(plan, lambda draft: draft.put(r.Cover(90, second)))
    plan = done(plan, lambda draft: join_strips(draft, [2, second]))
    assert [(link.pred_id, link.succ_id) for link in plan.links.values()] == [(2, 80)]
    assert not plan.covers


def test_what_was_typed_of_a_part_goes_where_it_is_joined_and_of_the_other_stays():
    plan = done(film(), lambda draft: split_strip(draft, 2, 10))
    second = next(strip.id for strip in plan.strips_of_scene(102) if strip.id != 2)
    typed = (r.SheetField(94, f"scene.{second}.action", ONE, "Wades"), r.SheetField(95, "scene.2.action", ONE, "Waits"))

    def put(draft):
        for row in typed:
            draft.put(row)

    plan = done(done(plan, put), lambda draft: join_strips(draft, [2, second]))
    assert list(plan.sheet_fields.values()) == [typed[1]]
    assert second not in plan.strips


def minutes_and_eighths(plan: Plan, scene: int) -> list[tuple[int, int]]:
    return [(strip.minutes, strip.eighths) for strip in sorted(plan.strips_of_scene(scene), key=lambda s: s.part)]


@pytest.mark.parametrize(
    ("minutes", "eighths", "after", "parts"),
    [
        (100, 8, 50, [(50, 4), (50, 4)]),
        (100, 8, 1, [(1, 1), (99, 7)]),  # 0.08 of an eighth: at least one
        (100, 8, 99, [(99, 7), (1, 1)]),  # 7.92: at least one is left
        (30, 1, 20, [(20, 1), (10, 1)]),  # one eighth stays on both sides
        (30, 2, 29, [(29, 1), (1, 1)]),
    ],
)
def test_a_strip_is_split_after_minutes_and_neither_part_is_without_pages(minutes, eighths, after, parts):
    plan = film()
    plan = done(plan, lambda draft: draft.put(replace(plan.strips[2], minutes=minutes, eighths=eighths)))
    plan = done(plan, lambda draft: split_at(draft, 2, after))
    assert minutes_and_eighths(plan, 102) == parts


@pytest.mark.parametrize(
    ("minutes", "first", "parts"),
    [
        (3, 1, [(1, 1), (2, 7)]),  # 0.375 of a minute: at least one
        (3, 7, [(2, 7), (1, 1)]),  # 2.625: at least one is left
        (2, 4, [(1, 4), (1, 4)]),
    ],
)
def test_a_strip_is_split_after_eighths_and_neither_part_is_without_minutes(minutes, first, parts):
    plan = film()
    plan = done(plan, lambda draft: draft.put(replace(plan.strips[2], minutes=minutes, eighths=8)))
    plan = done(plan, lambda draft: split_strip(draft, 2, first))
    assert minutes_and_eighths(plan, 102) == parts


@pytest.mark.parametrize(
    ("edit", "said"),
    [
        (lambda draft: split_at(draft, 2, 0), "Sc 2 has 240 minutes; its first part can't have 0"),
        (lambda draft: split_at(draft, 2, 240), "Sc 2 has 240 minutes; its first part can't have 240"),
        (lambda draft: split_at(draft, 9, 10), "Lunch is a banner"),
        (lambda draft: split_strip(draft, 2, 24), "Sc 2 has 3 pages; its first part can't have 3"),
        (lambda draft: split_strip(draft, 2, 0), "its first part can't have 0"),
        (lambda draft: split_strip(draft, 9, 1), "Lunch is a banner"),
        (lambda draft: join_strips(draft, [1, 2]), "Only parts of one scene"),
        (lambda draft: join_strips(draft, [2]), "select two or more"),
        (lambda draft: sort_strips(draft, [1], "colour"), "There are: scene, location, set, ie, time, cast"),
        (lambda draft: swap_days(draft, ONE, ONE), "with itself"),
    ],
)
def test_what_makes_no_sense_is_refused_in_a_sentence(edit, said):
    with pytest.raises(EditRefused, match=said):
        film().draft("", edit)


def test_reversing_leaves_meals_and_what_is_shot_where_they_are():
    assert codes(done(film(), lambda draft: reverse_strips(draft, [1, 2, 3, 9])), ONE) == ["3", "2", "Lunch", "1"]
    plan = film()
    plan = plan.with_change(plan.draft("", lambda draft: draft.put(replace(plan.strips[1], state="shot"))))
    assert codes(done(plan, lambda draft: reverse_strips(draft, [1, 2, 3])), ONE) == ["1", "3", "Lunch", "2"]


def test_strips_are_sorted_into_script_order_or_interiors_first():
    """Sc 1, 2, 3 turned round; then Sc 3 is exterior, and Sc 2 of neither kind."""
    turned = done(film(), lambda draft: reverse_strips(draft, [1, 2, 3]))
    assert codes(done(turned, lambda draft: sort_strips(draft, [1, 2, 3], "scene")), ONE) == ["1", "2", "Lunch", "3"]

    def sides(draft: Draft) -> None:
        draft.put(replace(turned.scenes[103], ie="EXT"))
        draft.put(replace(turned.scenes[102], ie=""))

    mixed = done(turned, sides)
    assert codes(mixed, ONE) == ["3", "2", "Lunch", "1"]
    assert codes(done(mixed, lambda draft: sort_strips(draft, [1, 2, 3], "ie")), ONE) == ["1", "3", "Lunch", "2"]


@pytest.mark.parametrize(
    ("by", "order"),
    [
        ("location", ["3", "1", "Lunch", "2"]),  # Abbey mill: Loft, Mill; then Weir
        ("set", ["3", "1", "Lunch", "2"]),  # Loft, Mill, Weir
        ("time", ["1", "2", "Lunch", "3"]),  # day, day, dusk
        ("cast", ["3", "1", "Lunch", "2"]),  # 1; 2; nobody
    ],
)
def test_strips_are_sorted_within_their_day(by, order):
    plan = done(film(), lambda draft: sort_strips(draft, [1, 2, 3, 4], by))
    assert codes(plan, ONE) == order
    assert codes(plan, TWO) == ["4"]
