"""Rows with any values, small plans, and edits that fit them, for property tests."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any, get_type_hints

from hypothesis import strategies as st

from app.plan import rows as r
from app.plan.change import Change
from app.plan.draft import Draft
from app.plan.plan import Plan

WHOLE = st.integers(-(2**52), 2**52)
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


def rows_of(row_type: type[r.Row]) -> st.SearchStrategy[Any]:
    """Any row of a type: every field takes any value its type allows."""
    hints = get_type_hints(row_type)
    return st.builds(row_type, **{field.name: _values(hints[field.name]) for field in fields(row_type)})


def _values(hint: Any) -> st.SearchStrategy[Any]:
    plain = {int: WHOLE, str: TEXT, float | None: st.none() | st.floats(allow_nan=False, allow_infinity=False)}
    if hint in plain:
        return plain[hint]
    if hint == int | None:
        return st.none() | WHOLE
    return st.from_type(hint)


any_row = st.sampled_from(r.ROW_TYPES).flatmap(rows_of)


def base_plan() -> Plan:
    """Three sessions, six strips, four people, three activities."""
    rows: list[r.Row] = [r.Production(1, "Film"), r.Unit(2, "Main unit", 0)]
    rows += [r.Session(10 + n, 2, _day(n)) for n in range(3)]
    rows += [r.Scene(20 + n, str(n + 1), n) for n in range(6)]
    rows += [r.Strip(30 + n, scene_id=20 + n, session_id=10 + n // 2, rank=n) for n in range(6)]
    rows += [r.Person(40 + n, f"Person {n}") for n in range(4)]
    rows += [r.Activity(50 + n, f"Activity {n}", duration=60 * n) for n in range(3)]
    return Plan.of(rows)


def _day(number: int) -> Any:
    from datetime import date, timedelta

    return date(2027, 5, 3) + timedelta(days=number)


@st.composite
def edits(draw: st.DrawFn, plan: Plan, most: int = 4) -> Change:
    """A change of up to `most` deeds that fits `plan`: people hired, renamed, let go; strips moved; bars changed."""

    def edit(draft: Draft) -> None:
        for _ in range(draw(st.integers(1, most))):
            deed = draw(st.sampled_from(("hire", "rename", "let go", "move", "longer")))
            now = draft.plan
            if deed == "hire":
                draft.put(r.Person(draw(st.integers(60, 70)), draw(TEXT)))
            elif deed == "move":
                strip = draw(st.sampled_from(sorted(now.strips.values(), key=lambda s: s.id)))
                place = draw(st.sampled_from((None, 10, 11, 12)))
                draft.put(replace(strip, session_id=place, rank=draw(st.integers(0, 9))), because=("sessions", 10))
            elif deed == "longer":
                bar = draw(st.sampled_from(sorted(now.activities.values(), key=lambda a: a.id)))
                draft.put(replace(bar, duration=draw(st.integers(0, 99))))
            elif now.people:
                person = draw(st.sampled_from(sorted(now.people.values(), key=lambda p: p.id)))
                if deed == "rename":
                    draft.put(replace(person, name=draw(TEXT)))
                else:
                    draft.delete(person)

    return plan.draft("An edit", edit)


@st.composite
def histories(draw: st.DrawFn, most: int = 5) -> tuple[list[Plan], list[Change]]:
    """Plans p0 … pn and changes c1 … cn, with pk = p(k−1) and ck."""
    plans, changes = [base_plan()], []
    for _ in range(draw(st.integers(1, most))):
        change = draw(edits(plans[-1]))
        changes.append(change)
        plans.append(plans[-1].with_change(change))
    return plans, changes
