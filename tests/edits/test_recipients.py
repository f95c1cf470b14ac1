"""Edits of who gets what, and of the order of revision colours."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from app.edits import recipients as edits
from app.plan.draft import Draft
from app.plan.errors import EditRefused
from app.plan.plan import Plan
from app.reports.ladder import colour_of, ladder_of, read_ladder, tint_of
from tests.reports import salt_day as day


def done(plan: Plan, edit: Callable[[Draft], object]) -> Plan:
    return plan.with_change(plan.draft("Edit", edit))


def names(plan: Plan, document: str = "callsheet") -> list[tuple[str, str]]:
    return [(edits.name_of(plan, row), row.audience) for row in edits.of_document(plan, document)]


def with_heads(plan: Plan) -> Plan:
    """Lena Marchetti heads Production, Jonas Weir Camera."""

    def edit(draft: Draft) -> None:
        draft.put(replace(plan.departments[1], head_id=501))
        draft.put(replace(plan.departments[2], head_id=504))

    return done(plan, edit)


def test_a_person_a_cast_member_and_a_name_get_it_in_that_order() -> None:
    def edit(draft: Draft) -> None:
        edits.add_person(draft, "callsheet", 504)
        edits.add_element(draft, "callsheet", 215)
        edits.add_name(draft, "callsheet", "  Anglia   Insurance ", "money")
        edits.add_person(draft, "oneline", 504)

    plan = done(day.plan(), edit)
    assert names(plan) == [("Jonas Weir", "all"), ("Callum Brandt", "all"), ("Anglia Insurance", "money")]
    assert len(names(plan, "oneline")) == 1


@pytest.mark.parametrize(
    ("edit", "words"),
    [
        (lambda d: edits.add_person(d, "callsheet", 504), "gets it already"),
        (lambda d: edits.add_element(d, "callsheet", 215), "Callum Brandt gets it already"),
        (lambda d: edits.add_name(d, "callsheet", "ANGLIA insurance"), "gets it already"),
        (lambda d: edits.add_name(d, "callsheet", " "), "needs a name"),
        (lambda d: edits.add_name(d, "callsheet", "x" * 81), "longer than 80 letters"),
        (lambda d: edits.add_person(d, "callsheet", 9), "no longer there"),
        (lambda d: edits.add_element(d, "callsheet", 9), "no longer there"),
        (lambda d: edits.set_audience(d, [9], "all"), "no longer there"),
        (lambda d: edits.set_audience(d, [], "crew"), "There are: all, heads, production, money"),
        (lambda d: edits.remove(d, [9]), "no longer there"),
        (lambda d: edits.add_heads(d, "callsheet"), "No department has a head yet"),
    ],
)
def test_what_makes_no_sense_is_refused(edit: Callable[[Draft], object], words: str) -> None:
    def first(draft: Draft) -> None:
        edits.add_person(draft, "callsheet", 504)
        edits.add_element(draft, "callsheet", 215)
        edits.add_name(draft, "callsheet", "Anglia Insurance")

    plan = done(day.plan(), first)
    with pytest.raises(EditRefused, match=words):
        plan.draft("Edit", edit)


def test_heads_of_department_are_added_and_become_heads() -> None:
    plan = with_heads(day.plan())
    plan = done(plan, lambda draft: edits.add_person(draft, "callsheet", 504))
    plan = done(plan, lambda draft: edits.add_heads(draft, "callsheet"))
    assert {audience for _, audience in names(plan)} == {"heads"}
    assert len(names(plan)) == 2
    with pytest.raises(EditRefused, match="Every head of department gets it already"):
        plan.draft("Again", lambda draft: edits.add_heads(draft, "callsheet"))


def test_everybody_is_added_once() -> None:
    plan = done(day.plan(), lambda draft: edits.add_person(draft, "callsheet", 504))
    plan = done(plan, lambda draft: edits.add_everybody(draft, "callsheet", (504, 507), (215, 216)))
    assert len(names(plan)) == 4
    with pytest.raises(EditRefused, match="Everybody gets it already"):
        plan.draft("Again", lambda draft: edits.add_everybody(draft, "callsheet", (504, 507), (215, 216)))


def test_audience_is_set_and_recipients_leave_in_one_undo_step() -> None:
    before = done(day.plan(), lambda draft: edits.add_everybody(draft, "callsheet", (504, 507), ()))
    ids = [row.id for row in edits.of_document(before, "callsheet")]
    after = done(before, lambda draft: edits.set_audience(draft, ids, "production"))
    assert {audience for _, audience in names(after)} == {"production"}
    change = after.draft("Less", lambda draft: edits.remove(draft, ids))
    assert names(after.with_change(change)) == []
    assert after.with_change(change).with_change(change.inverse()) == after


def test_a_recipient_whose_person_is_gone_has_no_name() -> None:
    plan = done(day.plan(), lambda draft: edits.add_name(draft, "callsheet", "Anglia Insurance"))
    (row,) = edits.of_document(plan, "callsheet")
    assert edits.name_of(plan, replace(row, name="", person_id=999)) == ""


def test_the_order_of_colours_is_the_productions_own() -> None:
    colours = read_ladder("White, Tan\n grey ,ivory,, orchid")
    assert colours == ("white", "tan", "grey", "ivory", "orchid")
    plan = done(day.plan(), lambda draft: edits.set_ladder(draft, colours))
    assert ladder_of(plan) == colours
    assert [colour_of(step, colours) for step in (0, 4, 5, 8, 9)] == [
        "white", "orchid", "second tan", "second orchid", "third tan",
    ]  # fmt: skip
    assert ladder_of(day.plan())[:3] == ("white", "blue", "pink")
    assert read_ladder("white, blue, pink, yellow, green, goldenrod, buff, salmon, cherry") == ()
    assert read_ladder("") == ()
    assert [tint_of(colour) for colour in ("second blue", "blue", "ultraviolet", "")] == ["#cfe2f7", "#cfe2f7", "", ""]
    assert [colour_of(step, ("white",)) for step in (0, 1, 2)] == ["white", "second white", "third white"]


@pytest.mark.parametrize(("text", "words"), [("white, White", "twice"), ("x" * 25, "longer than 24 letters")])
def test_an_order_that_makes_no_sense_is_refused(text: str, words: str) -> None:
    with pytest.raises(EditRefused, match=words):
        read_ladder(text)
