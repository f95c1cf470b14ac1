"""Cover by hand: four days, two strips marked."""

from __future__ import annotations

from datetime import date

import pytest

from app.edits.covers import cover_of, mark_cover, unmark_cover
from app.engine.cover import cover_left
from app.plan import rows as r
from app.plan.errors import EditRefused
from app.plan.plan import Plan
from app.plan.units import at_local

ZONE = "Europe/London"
WEEK: tuple[r.Spans, ...] = (((540, 1080),),) * 5 + ((), ())


def film() -> Plan:
    """Tue 4, Wed 5, Thu 6 and Fri 7 May 2027: a scene a day, Sc 1 to 4, two pages each; Sc 5 in the boneyard."""
    return Plan.of(
        [
            r.Production(1, "Film", calendar_id=2), r.Calendar(2, "London", ZONE, WEEK), r.Unit(3, "Main unit", 0),
            *(r.Session(10 + i, 3, date(2027, 5, 3 + i)) for i in (1, 2, 3, 4)),
            *(r.Scene(100 + i, str(i), i, ie="INT", time="DAY", eighths=16) for i in (1, 2, 3, 4, 5)),
            *(r.Strip(i, scene_id=100 + i, session_id=10 + i if i < 5 else None) for i in (1, 2, 3, 4, 5)),
            r.Strip(9, "banner", session_id=11, rank=5, text="Lunch", minutes=60),
        ]
    )  # fmt: skip


def marked(strip: int, plan: Plan | None = None, **values: object) -> Plan:
    plan = plan or film()
    return plan.with_change(plan.draft("", lambda draft: mark_cover(draft, strip, **values)))


def test_a_cover_serves_the_days_before_its_own_on_which_it_is_ready():
    """Sc 4 lies on Fri 7 and is ready from Wed 5: Days 2 and 3; Day 1 has none. Two pages are 16 × 15 minutes."""
    left = cover_left(marked(4, ready_from=date(2027, 5, 5), minutes=25), None)
    assert [(usable.strip.id, usable.sessions, usable.minutes) for usable in left.covers] == [(4, (12, 13), 240)]
    assert (left.bare, left.minutes) == ((11,), 240)


def test_days_gone_are_neither_served_nor_bare_and_today_is_served_but_never_said_to_be_bare():
    plan = marked(4, ready_from=date(2027, 5, 6))
    wednesday = at_local(date(2027, 5, 5), 14 * 60, ZONE)
    assert cover_left(plan, wednesday).covers[0].sessions == (13,)
    assert cover_left(plan, wednesday).bare == ()
    assert cover_left(plan, at_local(date(2027, 5, 4), 0, ZONE)).bare == (12,)
    assert cover_left(marked(4), wednesday).covers[0].sessions == (12, 13)


@pytest.mark.parametrize("values", [{"state": "shot"}, {"session_id": None}, {"locked": True}, {"dropped": True}])
def test_what_is_shot_locked_dropped_or_in_the_boneyard_is_no_cover_any_more(values):
    from dataclasses import replace

    plan = marked(4)
    plan = plan.with_change(plan.draft("", lambda draft: draft.put(replace(plan.strips[4], **values))))
    assert cover_left(plan, None) == cover_left(film(), None)


def test_marking_twice_changes_the_mark_and_unmarking_takes_it():
    plan = marked(4, marked(4, minutes=25, note="dressed"), minutes=30)
    assert len(plan.covers) == 1
    cover = cover_of(plan, 4)
    assert cover is not None
    assert (cover.minutes, cover.note) == (30, "dressed")
    plan = plan.with_change(plan.draft("", lambda draft: unmark_cover(draft, 4)))
    assert cover_of(plan, 4) is None


@pytest.mark.parametrize(
    ("strip", "values", "said"),
    [
        (9, {}, "Lunch is a banner"),
        (5, {}, "Sc 5 has no day"),
        (4, {"ready_from": date(2027, 5, 6), "ready_to": date(2027, 5, 5)}, "2027-05-05 lies before 2027-05-06"),
        (4, {"minutes": -1}, "-1 is no number of minutes"),
        (4, {"colour": 1}, "no field colour"),
        (77, {}, "no longer there"),
    ],
)
def test_what_can_be_no_cover_is_refused_in_a_sentence(strip, values, said):
    with pytest.raises(EditRefused, match=said):
        marked(strip, **values)
