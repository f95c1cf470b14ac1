"""Edits of strips by hand: what they need of their day."""

from __future__ import annotations

from datetime import date

import pytest

from app.edits.board import set_strip
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
