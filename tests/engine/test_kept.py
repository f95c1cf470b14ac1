"""What is judged of sessions and kept over changes is what a schedule computed afresh says."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.engine.schedule import compute
from app.plan import rows as r
from app.plan.draft import Draft
from app.plan.plan import Plan

MONDAY = date(2027, 5, 3)
DAYS, STRIPS, ARTISTS = 4, 16, 5


def two_units() -> Plan:
    """Two units on four dates, sixteen scenes of two artists each; one of the five artists is a child of nine."""
    rows: list[r.Row] = [
        r.Production(1, "Two units", calendar_id=2, country="GB"),
        r.Calendar(2, "London", "Europe/London", (((540, 1080),),) * 7),
        r.Department(20, "Camera", 0, precall=30, wrapout=30), r.Department(21, "Make-up", 1, precall=90, wrapout=15),
        r.Person(30, "Ana", department_id=20), r.Person(31, "Bo", department_id=21),
        r.Unit(50, "Main unit", 0, rest=780), r.Unit(51, "Second unit", 1, prefix="A"),
    ]  # fmt: skip
    rows += [r.Session(100 + 10 * u + d, 50 + u, MONDAY + timedelta(d)) for u in (0, 1) for d in range(DAYS)]
    rows += [r.Element(300 + n, "cast", f"Artist {n}", str(n + 1), n) for n in range(ARTISTS - 1)]
    rows.append(r.Element(304, "cast", "Kit", "5", 4, minor=True, age=9))
    for n in range(STRIPS):
        rows.append(r.Scene(1000 + n, str(n + 1), n, eighths=8 + 3 * (n % 5)))
        rows.append(r.Strip(2000 + n, scene_id=1000 + n, session_id=100 + 10 * (n % 2) + n // 2 % DAYS, rank=n))
        rows += [r.Need(3000 + 2 * n + k, 1000 + n, 300 + (n + 2 * k) % ARTISTS) for k in (0, 1)]
    return Plan.of(rows)


def _edit(chance: Callable[[int], int], draft: Draft) -> None:
    """One of the changes that a judgement may follow from."""
    plan = draft.plan
    strip = plan.strips[2000 + chance(STRIPS)]
    session = plan.sessions[100 + 10 * chance(2) + chance(DAYS)]
    match chance(8):
        case 0 | 1 | 2:
            draft.put(replace(strip, session_id=session.id, rank=chance(STRIPS)))
        case 3:
            draft.put(replace(strip, state="shot" if chance(2) else "todo", session_id=session.id))
        case 4:
            draft.put(replace(session, call=420 + 60 * chance(10)))
        case 5:
            draft.put(r.SheetField(4000 + chance(3), f"cast.{300 + chance(ARTISTS)}.make_up", session.id, "05:00"))
        case 6:
            element = plan.elements[300 + chance(ARTISTS)]
            draft.put(replace(element, make_up=15 * chance(8), age=element.age and 6 + chance(8)))
        case _:
            draft.put(replace(plan.units[50 + chance(2)], rest=600 + 60 * chance(4)))


@given(st.data())
def test_conflicts_kept_over_changes_are_those_of_a_fresh_schedule(data: st.DataObject) -> None:
    def chance(below: int) -> int:
        return data.draw(st.integers(0, below - 1))

    written = compute(two_units())
    assert {found.kind for found in written.conflicts} >= {"rest", "double"}
    for _ in range(4):
        change = written.plan.draft("An edit", lambda draft: _edit(chance, draft))
        shown = written.with_change(change)
        fresh = compute(Plan(shown.plan.tables))
        assert shown.conflicts == fresh.conflicts
        if chance(2):  # else it was a preview, and what was written is looked at again
            written = shown
        assert written.conflicts == compute(Plan(written.plan.tables)).conflicts
