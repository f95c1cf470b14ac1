"""Two documents row by row: what is new, gone, moved, changed; and the later one marked. Values worked by hand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from app.engine.schedule import compute
from app.plan.draft import Draft
from app.plan.plan import Plan
from app.reports import catalogue
from app.reports import content as c
from app.reports.compare import Difference, differences, marked
from app.reports.compare_paper import comparison
from app.reports.content import Document
from tests.reports import salt_day as day
from tests.reports.printed import page_texts, printed

EVERY = ("callsheet", "oneline", "schedule", "strips", "dood", "elements", "contacts", "locations", "breakdown")


def paper(kind: str, plan: Plan) -> Document:
    return catalogue.make(kind, plan, compute(plan), session_id=day.DAY2)


def changed(edit: Callable[[Draft, Plan], object]) -> Plan:
    plan = day.plan()
    return plan.with_change(plan.draft("Edit", lambda draft: edit(draft, plan)))


def to_day_4(draft: Draft, plan: Plan) -> None:
    """Sc 51 plays first on Day 4 instead of last on Day 2."""
    draft.put(replace(plan.strips[654], session_id=day.DAY4, rank=5))


def found(kind: str, edit: Callable[[Draft, Plan], object]) -> dict[str, Difference]:
    """Name → difference, of those that have a name of their own."""
    return {one.name: one for one in differences(paper(kind, day.plan()), paper(kind, changed(edit)))}


@pytest.mark.parametrize("kind", EVERY)
def test_a_document_does_not_differ_from_itself(kind: str) -> None:
    assert differences(paper(kind, day.plan()), paper(kind, day.plan())) == ()


def test_a_later_call_changes_the_header_and_each_call() -> None:
    def edit(draft: Draft, plan: Plan) -> None:
        draft.put(replace(plan.sessions[day.DAY2], call=690, shooting_call=750))

    told = found("callsheet", edit)
    assert told["Shooting call"] == Difference("changed", "Header", "Shooting call", (("", "12:15", "12:30"),))
    assert told["Unit call"].sentence == "Unit call: 11:15 → 11:30"
    assert (told["Sc 45"].was, told["Sc 45"].now) == ("Where and when 12:15–14:25", "Where and when 12:30–14:40")
    assert told["DoP Jonas Weir"].sentence == "DoP Jonas Weir: 10:45 → 11:00"
    assert "1 Maeve Callory" not in told  # she is on hold on both


@pytest.mark.parametrize("kind", ["oneline", "schedule", "strips"])
def test_a_scene_that_changes_days_has_moved(kind: str) -> None:
    told = found(kind, to_day_4)
    assert told["Sc 51"].kind == "moved"
    assert told["Sc 51"].fields[0] == ("", "Day 2", "Day 4")
    assert "Sc 47" not in told
    assert "Sc 45" not in told


def test_on_the_sheet_it_left_it_is_gone_and_on_the_other_new() -> None:
    old, new = day.plan(), changed(to_day_4)
    here = {one.name: one for one in differences(paper("callsheet", old), paper("callsheet", new))}
    assert here["Sc 51"].kind == "gone"
    assert here["Sc 51"].sentence == "Gone: Sc 51"
    there = [catalogue.make("callsheet", plan, compute(plan), session_id=day.DAY4) for plan in (old, new)]
    assert {one.name: one for one in differences(*there)}["Sc 51"].kind == "new"


def test_a_scene_put_into_the_boneyard_has_moved_there() -> None:
    told = found("oneline", lambda draft, plan: draft.put(replace(plan.strips[654], session_id=None, rank=90)))
    assert (told["Sc 51"].kind, told["Sc 51"].was.split(",")[0]) == ("moved", "Day 2")


def test_two_strips_that_change_places_are_said_once() -> None:
    def swap(draft: Draft, plan: Plan) -> None:
        one, other = plan.strips[651], plan.strips[652]
        draft.put(replace(one, rank=other.rank))
        draft.put(replace(other, rank=one.rank))

    told = [one for one in differences(paper("strips", day.plan()), paper("strips", changed(swap))) if one.name]
    assert [(one.kind, one.name) for one in told] == [("moved", "Sc 46")]


def test_a_day_out_of_days_is_told_by_its_dates() -> None:
    told = differences(paper("dood", day.plan()), paper("dood", changed(to_day_4)))
    deck = [one for one in told if one.name == "Ferry Deck" and one.fields[0][0] == "Th 6"]
    assert deck[0].fields == (("Th 6", "SWF", ""), ("Mo 10", "", "SWF"))


def test_only_words_count() -> None:
    table = (c.Column("Name"), c.Column("What"))
    one = c.Document("listing", "T", c.Head("T"), ((c.Section("S", (c.Table(table, (c.row("a", "b"),)),)),),), "")
    other = replace(one, sides=((c.Section("S", (c.Table(table, (c.row(c.bold("a"), "b", tint="band"),)),)),),))
    assert differences(one, other) == ()


def test_a_pair_of_a_row_is_marked_alone() -> None:
    columns = (c.Column("", 30), c.Column(""), c.Column("", 30), c.Column(""))

    def sheet(effects: str) -> Document:
        row = c.row(c.bold("Sound"), "Whistle", c.bold("Special effects"), effects)
        table = c.Table(columns, (row,), head=False)
        return c.Document("listing", "T", c.Head("T"), ((c.Section("Departments", (table,)),),), "")

    made, told = marked(sheet("Fog"), sheet("Fog from 17:05"))
    assert [one.sentence for one in told] == ["Special effects: Fog → Fog from 17:05"]
    cells = made.sections[0].rows[0].cells
    assert [cell.text for cell in cells] == ["Sound", "Whistle", "* Special effects", "Fog from 17:05"]
    assert [cell.tint for cell in cells] == ["none", "none", "mark", "mark"]


def test_what_changed_carries_an_asterisk_on_paper() -> None:
    made, _ = marked(paper("oneline", day.plan()), paper("oneline", changed(to_day_4)))
    text = "\n".join(page_texts(printed(made).pdf))
    assert "* 51" in text
    assert "* 52" in text  # it begins after Sc 51 now
    assert not any(f"* {label}" in text for label in ("41", "43", "45", "46", "47"))


def test_the_comparison_prints_old_and_new_under_each_heading() -> None:
    told = differences(paper("oneline", day.plan()), paper("oneline", changed(to_day_4)))
    made = comparison(day.plan(), "one-line schedule", "WHITE", "BLUE", told)
    assert made.head.right[0][0].text == f"{len(told)} rows differ"
    text = " ".join("\n".join(page_texts(printed(made).pdf)).split())
    assert "Sc 51 Moved Day 2 Day 4" in text
    assert comparison(day.plan(), "x", "a", "b", ()).head.right[0][0].text == "No row differs"
