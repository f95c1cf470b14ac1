"""What people call sessions and strips, and what they may type to find them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.plan import rows as r
from app.plan.errors import EditRefused
from app.plan.labels import find_activity, find_session, find_strips, name_of, session_name
from app.plan.plan import Plan

FIRST = date(2027, 5, 3)
MAIN, SECOND = 1, 2


def session(number: int, day: int, kind: str = "shoot", unit: int = MAIN, label: str = "") -> r.Session:
    return r.Session(number, unit, FIRST + timedelta(days=day), kind=kind, label=label)  # type: ignore[arg-type]


def plan_of(*rows: r.Row) -> Plan:
    return Plan.of([r.Production(9, "Film"), r.Unit(MAIN, "Main unit", 0), r.Unit(SECOND, "Second", 1, "A"), *rows])


def labels(*sessions: r.Session) -> list[str]:
    """Labels in order of the sessions given."""
    found = plan_of(*sessions).session_labels()
    return [found[s.id] for s in sessions]


@pytest.mark.parametrize(
    ("sessions", "expected"),
    [
        ([session(11, 0), session(12, 1), session(13, 2)], ["1", "2", "3"]),
        ([session(11, 2), session(12, 0), session(13, 1)], ["3", "1", "2"]),
        # only what is shot is counted
        ([session(11, 0), session(12, 1, "travel"), session(13, 2), session(14, 3, "prep")], ["1", "T", "2", "P"]),
        ([session(11, 0), session(12, 1, "travel"), session(13, 2, "travel")], ["1", "T", "T2"]),
        ([session(11, 0), session(12, 1, "reserve")], ["1", "R"]),
        # another unit counts for itself
        ([session(11, 0), session(12, 0, unit=SECOND), session(13, 1, unit=SECOND)], ["1", "A1", "A2"]),
        # issued up to Day 2; one put between is 1A, a second 1B, one behind goes on counting
        (
            [session(11, 0, label="1"), session(12, 3, label="2"), session(13, 1), session(14, 2), session(15, 4)],
            ["1", "2", "1A", "1B", "3"],
        ),
        ([session(11, 1, label="1"), session(12, 0)], ["1", "0A"]),
        # the first of them was cut after issue: its number is not given again
        ([session(12, 1, label="2"), session(13, 2)], ["2", "3"]),
    ],
)
def test_sessions_are_counted_until_frozen(sessions: list[r.Session], expected: list[str]) -> None:
    assert labels(*sessions) == expected


KINDS = st.sampled_from(("shoot", "recording", "travel", "prep", "reserve"))


@given(st.lists(st.tuples(st.integers(0, 20), KINDS, st.sampled_from((MAIN, SECOND)), st.booleans()), max_size=14))
def test_labels_are_unique_whatever_is_inserted(rows: list[tuple[int, str, int, bool]]) -> None:
    first = [session(100 + n, day, kind, unit) for n, (day, kind, unit, _) in enumerate(rows)]
    issued = plan_of(*first).session_labels()
    assert len(set(issued.values())) == len(first)
    frozen = [replace(s, label=issued[s.id]) if row[3] else s for s, row in zip(first, rows, strict=True)]
    inserted = [session(200 + n, day, kind, unit) for n, (day, kind, unit, _) in enumerate(rows)]
    found = plan_of(*frozen, *inserted).session_labels()
    assert len(set(found.values())) == len(frozen) + len(inserted)
    for s in frozen:
        assert not s.label or found[s.id] == s.label, "what was issued keeps its name"


def film() -> Plan:
    return plan_of(
        session(11, 0), session(12, 1), session(13, 2, "reserve"), session(14, 0, unit=SECOND),
        r.Scene(21, "42", 0), r.Scene(22, "42A", 1), r.Scene(23, "7", 2),
        r.Strip(31, scene_id=21, session_id=11, part=2), r.Strip(32, scene_id=21, session_id=12, part=1),
        r.Strip(33, scene_id=22), r.Strip(34, "banner", session_id=11, text="Company move"),
        r.Activity(41, "Build shack"), r.Activity(42, "Dress shack"), r.Activity(43, "Dress cellar"),
        r.Link(51, "activity", 41, "strip", 31), r.Link(52, "scene_last", 21, "lock", 0),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "found"), [("1", 11), ("Day 2", 12), (" a1 ", 14), ("R", 13), ("12", 12), ("Session 1", 11)]
)
def test_a_session_is_found_by_label_or_id(text: str, found: int) -> None:
    plan = film()
    if text == "R":
        text = plan.session_labels()[13]
    assert find_session(plan, text).id == found


@pytest.mark.parametrize("text", ["", "99", "Day", "A9"])
def test_no_such_session_lists_those_there_are(text: str) -> None:
    with pytest.raises(EditRefused, match=f"There is no session “{text}”. There are: 1, A1, 2, "):
        find_session(film(), text)


@pytest.mark.parametrize(
    ("text", "found"), [("42", [32, 31]), ("Sc 42", [32, 31]), ("42pt2", [31]), ("42a", [33]), ("33", [33])]
)
def test_strips_are_found_by_scene_part_or_id(text: str, found: list[int]) -> None:
    assert [strip.id for strip in find_strips(film(), text)] == found


@pytest.mark.parametrize("text", ["", "7", "43", "Company move"])
def test_no_such_strip_is_said(text: str) -> None:
    with pytest.raises(EditRefused, match="There is no strip of a scene"):
        find_strips(film(), text)


def test_an_activity_is_found_by_name_beginning_or_id() -> None:
    plan = film()
    assert (
        find_activity(plan, "build").id == find_activity(plan, "BUILD SHACK").id == find_activity(plan, "41").id == 41
    )
    with pytest.raises(EditRefused, match=r"could be several activities: Dress shack \(42\); Dress cellar \(43\)"):
        find_activity(plan, "Dress")
    with pytest.raises(EditRefused, match="There is no activity “Paint”"):
        find_activity(plan, "Paint")


@pytest.mark.parametrize(
    ("ref", "name"),
    [
        (("strips", 31), "Sc 42pt2"), (("strips", 33), "Sc 42A"), (("strips", 34), "Company move"),
        (("scenes", 21), "Sc 42"), (("sessions", 12), "Day 2"), (("sessions", 13), "Reserve day"),
        (("sessions", 14), "Day A1"), (("activities", 41), "Build shack"), (("production", 9), "Film"),
        (("links", 51), "The link Build shack → Sc 42pt2"), (("links", 52), "The link Sc 42 → picture lock"),
        (("people", 1), "A deleted row of people"),
    ],
)  # fmt: skip
def test_every_row_has_a_name(ref: tuple[str, int], name: str) -> None:
    assert name_of(film(), ref) == name


def test_music_has_sessions_for_days() -> None:
    music = Plan.of([r.Production(9, "Album", "music"), r.Unit(1, "Studio A", 0), session(11, 0, "recording")])
    assert session_name(music, 11) == "Session 1"
