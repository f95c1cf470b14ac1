"""Edits of strips by hand: what they need of their day."""

from __future__ import annotations

from datetime import date

import pytest

from app.edits.board import add_banner, delete_banner, delete_session, move_strips, set_strip
from app.engine.schedule import compute
from app.plan import rows as r
from app.plan.errors import EditRefused
from app.plan.plan import Plan
from app.plan.units import at_local

ZONE = "Europe/London"


def film() -> Plan:
    return Plan.of(
        [
            r.Production(1, "Film", calendar_id=2),
            r.Calendar(2, "London", ZONE, (((540, 1080),),) * 7),
            r.Unit(3, "Main unit", 0),
            r.Session(11, 3, date(2027, 5, 4)),
            r.Scene(101, "1", 1, eighths=8),
            r.Strip(1, scene_id=101, session_id=11),
        ]
    )


def test_a_need_and_its_times_are_kept_and_the_strip_waits():
    plan = film()
    after = plan.with_change(
        plan.draft("", lambda draft: set_strip(draft, 1, need="low water ± 2 h", not_before=600, not_after=840))
    )
    assert (after.strips[1].need, after.strips[1].not_before, after.strips[1].not_after) == (
        "low water ± 2 h",
        600,
        840,
    )
    assert compute(after).strips[1].start == at_local(date(2027, 5, 4), 600, ZONE)


def test_times_the_wrong_way_round_are_refused():
    with pytest.raises(EditRefused, match="Sc 1 can't end by 09:00: it may not begin before 10:00"):
        film().draft("", lambda draft: set_strip(draft, 1, not_before=600, not_after=540))


@pytest.mark.parametrize(
    ("edit", "why"),
    [
        (lambda draft: set_strip(draft, 1, minutes=-1), "-1 is no number of minutes"),
        (lambda draft: set_strip(draft, 1, minutes=10**15), "is no number of minutes"),
        (lambda draft: set_strip(draft, 1, eighths=801), "801 is no number of eighths"),
        (lambda draft: add_banner(draft, 11, "Lunch", -60), "-60 is no number of minutes"),
    ],
)
def test_no_strip_is_shorter_than_nothing_or_longer_than_any_scene(edit, why: str):
    with pytest.raises(EditRefused, match=why):
        film().draft("", edit)


def test_what_was_typed_of_a_deleted_days_banners_goes_with_them():
    def edit(draft) -> None:
        banner = add_banner(draft, 11, "Lunch", 60)
        draft.put(r.SheetField(9, f"strip.{banner}.note", None, "on the boat"))
        delete_session(draft, 11)

    plan = film()
    assert not plan.with_change(plan.draft("", edit)).sheet_fields


def test_what_was_typed_of_a_deleted_banner_goes_with_it():
    def edit(draft) -> None:
        banner = add_banner(draft, 11, "Lunch", 60)
        draft.put(r.SheetField(9, f"strip.{banner}.note", None, "on the boat"))
        delete_banner(draft, banner)

    plan = film()
    assert not plan.with_change(plan.draft("", edit)).sheet_fields


@pytest.mark.parametrize(
    ("wrap", "now", "shot", "over"),
    [
        (1080, None, (), True),  # its wrap is reported
        (None, 1090, (1, 2), True),  # all of it is shot, and it should have wrapped ten minutes ago
        (None, 1070, (1, 2), False),  # still ten minutes to go
        (None, 1090, (1,), False),  # something of it is still to be shot
        (None, None, (1, 2), False),
    ],
)
def test_nothing_more_goes_to_a_day_that_is_over(wrap, now, shot, over):
    """Day 1 of London, called 08:00, wrap 18:00, with Sc 1 and 2; Sc 3 on Day 2, Sc 4 in the boneyard."""
    day = date(2027, 5, 4)
    plan = Plan.of(
        [
            r.Production(1, "Film", calendar_id=2, status_date=None if now is None else at_local(day, now, ZONE)),
            r.Calendar(2, "London", ZONE, (((540, 1080),),) * 5 + ((), ())), r.Unit(3, "Main unit", 0),
            r.Session(11, 3, day, call=480, wrap=1080, actual_wrap=wrap), r.Session(12, 3, date(2027, 5, 5)),
            *(r.Scene(100 + i, str(i), i, eighths=8) for i in (1, 2, 3, 4)),
            *(r.Strip(i, scene_id=100 + i, session_id={3: 12, 4: None}.get(i, 11), rank=i,
                      state="shot" if i in shot else "todo") for i in (1, 2, 3, 4)),
        ]
    )  # fmt: skip
    for strip in (3, 4):
        try:
            plan.draft("", lambda draft, strip=strip: move_strips(draft, [strip], 11))
            said = ""
        except EditRefused as error:
            said = str(error)
        assert said == ("Day 1 is over." if over else "")
    plan.draft("", lambda draft: move_strips(draft, [2, 1], 11))  # its own order may be put right
    plan.draft("", lambda draft: move_strips(draft, [3], 11, happened=True))
