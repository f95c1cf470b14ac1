"""Day breaks in one go. May 2027: Mon 3 is no working day here, so Fri 30 April is followed by Tue 4."""

from __future__ import annotations

from datetime import date

import pytest

from app.edits.day_breaks import Most, break_into_days
from app.plan import rows as r
from app.plan.errors import EditRefused
from app.plan.plan import Plan

WEEK: tuple[r.Spans, ...] = (((540, 1080),),) * 5 + ((), ())


def film() -> Plan:
    """Sc 1–5 of 8, 8, 40, 8 and 16 eighths in the boneyard, at 10 minutes an eighth; Wed 5 May is taken."""
    scenes = [r.Scene(100 + i, str(i), i, ie="INT", time="DAY", eighths=n) for i, n in enumerate((8, 8, 40, 8, 16), 1)]
    return Plan.of(
        [
            r.Production(1, "Film", calendar_id=2, minutes_per_eighth=10),
            r.Calendar(2, "London", "Europe/London", WEEK),
            r.DayException(9, 2, date(2027, 5, 3), (), "May Day"),
            r.Unit(3, "Main unit", 0, call=420, wrap=1080),
            r.Session(11, 3, date(2027, 5, 5)),
            r.Strip(12, "banner", session_id=11, text="Lunch", minutes=60),
            *scenes,
            *(r.Strip(i, scene_id=100 + i, rank=i) for i in range(1, 6)),
        ]
    )


def laid(most: Most, strips: tuple[int, ...] = (1, 2, 3, 4, 5)) -> list[tuple[str, list[str]]]:
    plan = film()
    after = plan.with_change(plan.draft("", lambda draft: break_into_days(draft, 3, strips, date(2027, 4, 30), most)))
    after.validate()
    days = [session for session in after.session_order(3) if session.id != 11]
    assert all((session.call, session.wrap) == (420, 1080) for session in days)
    return [(s.day.strftime("%d %b"), [after.strip_label(strip) for strip in after.strips_of(s.id)]) for s in days]


def test_days_are_full_up_to_pages_and_a_longer_strip_has_its_own() -> None:
    assert laid(Most(eighths=24)) == [("04 May", ["1", "2"]), ("06 May", ["3"]), ("07 May", ["4", "5"])]


def test_days_are_full_up_to_time_in_the_order_given() -> None:
    # 80, 160, 80, 80 and 400 minutes
    days = [("04 May", ["4", "5"]), ("06 May", ["2", "1"]), ("07 May", ["3"])]
    assert laid(Most(minutes=240), (4, 5, 2, 1, 3)) == days


@pytest.mark.parametrize(
    ("strips", "most", "why"),
    [
        ((), Most(eighths=8), "There is no strip to lay into days"),
        ((1,), Most(eighths=0), "A day can't be full at 0"),
        ((1,), Most(), "A day can't be full at"),
        ((77,), Most(eighths=8), "no longer there"),
        ((12,), Most(eighths=8), "Lunch is a banner; only scenes are laid into days"),
    ],
)
def test_what_makes_no_sense_is_refused(strips: tuple[int, ...], most: Most, why: str) -> None:
    with pytest.raises(EditRefused, match=why):
        laid(most, strips)
