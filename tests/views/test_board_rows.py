"""The Board's rows and moves, without a window."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QLine, QPoint

from app.edits import board as edits
from app.engine.schedule import compute
from app.plan import rows as r
from app.plan.plan import Plan
from app.plan.units import at_local
from app.views.board import faces, moves, rows
from app.views.board.layout import Layout, Sizes
from app.views.board.moves import Target

WEEK: tuple[r.Spans, ...] = (((540, 1080),),) * 5 + ((), ())
ONE, TWO, THREE = 11, 12, 13


def film() -> Plan:
    """Three days: 1 2 Lunch | (empty) | 3; and 4 in the boneyard. Day 3 is locked, Sc 1 is shot."""
    scenes = [r.Scene(100 + i, str(i), i, ie=ie, time=time, eighths=8) for i, ie, time in
              ((1, "INT", "DAY"), (2, "EXT", "NIGHT"), (3, "EXT", "DUSK"), (4, "I/E", "DAY"))]  # fmt: skip
    return Plan.of(
        [
            r.Production(1, "Film", calendar_id=2), r.Calendar(2, "London", "Europe/London", WEEK),
            r.Unit(3, "Main unit", 0),
            r.Session(ONE, 3, date(2027, 5, 4)), r.Session(TWO, 3, date(2027, 5, 5)),
            r.Session(THREE, 3, date(2027, 5, 6), locked=True, lock_note="ferry booked"),
            *scenes,
            r.Element(50, "cast", "Wren", "2"), r.Element(51, "cast", "Jonah", "10"), r.Element(52, "vfx", "Flood"),
            r.Need(60, 101, 51), r.Need(61, 101, 50), r.Need(62, 102, 52),
            r.Strip(1, scene_id=101, session_id=ONE, rank=0, state="shot"),
            r.Strip(2, scene_id=102, session_id=ONE, rank=1),
            r.Strip(9, "banner", session_id=ONE, rank=2, text="Lunch", minutes=60),
            r.Strip(3, scene_id=103, session_id=THREE, rank=0), r.Strip(4, scene_id=104),
        ]
    )  # fmt: skip


def table_of(plan: Plan) -> rows.Table:
    return rows.Reader().build(compute(plan), None, plan.session_order())


def said(table: rows.Table) -> list[str]:
    return [getattr(row, "label", "") or getattr(row, "text", "") or getattr(row, "title", "") for row in table.rows]


def test_a_days_break_follows_its_strips():
    table = table_of(film())
    assert said(table) == ["1", "2", "Lunch", "End of Day 1", "End of Day 2", "3", "End of Day 3"]


def test_a_break_sums_scenes_pages_and_hours_and_counts_meals_in_how_full_the_day_is():
    """Two scenes of a page: 2 × 8 × 15 minutes = 4 h; with an hour's lunch 5 h of 08:00–19:00."""
    row = table_of(film()).rows[3]
    assert isinstance(row, rows.BreakRow)
    assert (row.scenes, row.pages, row.hours, row.clock) == ("2 scenes", "2 pp", "4h 00", "08:00–19:00")
    assert row.share == pytest.approx(5 / 11)


def test_a_scene_in_two_parts_on_a_day_is_one_scene():
    plan = film()
    second = r.Strip(5, scene_id=102, session_id=ONE, rank=3, part=2, eighths=2)
    row = table_of(plan.with_change(plan.draft("Part", lambda draft: draft.put(second)))).rows[4]
    assert isinstance(row, rows.BreakRow)
    assert row.scenes == "2 scenes"


def test_columns_are_the_casts_numbers_in_order():
    assert [(column.number, column.name) for column in table_of(film()).columns] == [("2", "Wren"), ("10", "Jonah")]


@pytest.mark.parametrize(
    ("ie", "time", "colour"),
    [
        ("INT", "DAY", "int_day"), ("EXT", "DAY", "ext_day"), ("INT", "NIGHT", "int_night"),
        ("EXT", "NIGHT", "ext_night"), ("I/E", "NIGHT", "ext_night"), ("INT", "DAWN", "dawn_dusk"), ("", "", "int_day"),
    ],
)  # fmt: skip
def test_colours_follow_what_is_written(ie: str, time: str, colour: str):
    assert faces.colour_of(ie, time) == f"strip.{colour}"


def test_flags_name_the_categories_a_scene_needs():
    row = table_of(film()).rows[1]
    assert isinstance(row, rows.StripRow)
    assert row.scene.flags == ("VFX",)


# rows: 0 Sc 1 | 1 Sc 2 | 2 Lunch | 3 End of Day 1 | 4 End of Day 2 | 5 Sc 3 | 6 End of Day 3
@pytest.mark.parametrize(
    ("gap", "moving", "target"),
    [
        (0, [4], Target(ONE, 0)),
        (1, [4], Target(ONE, 1)),
        (3, [4], Target(ONE, 3)),  # above the break: the day's end
        (4, [4], Target(TWO, 0)),  # below it: the next day, which is empty
        (5, [4], Target(THREE, 0)),
        (7, [4], Target(THREE, 1)),  # below everything: the last day's end
        (3, [2], Target(ONE, 2)),  # Sc 2 itself does not count
    ],
)
def test_a_gap_is_a_day_and_a_place(gap: int, moving: list[int], target: Target):
    assert moves.target_of_gap(table_of(film()), gap, moving) == target


def test_each_target_has_its_line_where_a_drop_there_means_it():
    table = table_of(film())
    for moving in ([4], [2], [1, 2], [3]):
        for gap in range(len(table.rows) + 1):
            target = moves.target_of_gap(table, gap, moving)
            assert target is not None
            line = moves.gap_of_target(table, target, moving)
            assert line is not None
            assert moves.target_of_gap(table, line, moving) == target


@pytest.mark.parametrize(
    ("strips", "session", "why"),
    [
        ([2], TWO, ""),
        ([2], None, ""),
        ([1], TWO, "Sc 1 is shot. Mark it as planned before moving it."),
        ([1], ONE, ""),  # its own day may be put in another order
        ([2], THREE, "Day 3 is locked (ferry booked). Unlock it first."),
        ([3], None, "Day 3 is locked (ferry booked). Unlock it first."),
        ([9], None, "A banner belongs to a day; delete it instead."),
    ],
)
def test_why_strips_may_not_go_somewhere(strips: list[int], session: int | None, why: str):
    assert moves.refusal(film(), strips, session) == why


def test_one_place_at_a_time_over_the_ends_of_days():
    table = table_of(film())
    assert moves.step(table, [2], 1) == Target(ONE, 2)
    assert moves.step(table, [9], 1) == Target(TWO, 0)
    assert moves.step(table, [3], -1) == Target(TWO, 0)
    assert moves.step(table, [1], -1) is None
    assert moves.step(table, [3], 1) is None
    assert moves.step(table, [1, 2], 1) == Target(ONE, 1)
    assert moves.step_day(table, [2], 1) == Target(TWO, 0)
    assert moves.step_day(table, [1], -1) is None


def test_kept_rows_are_the_rows_made_afresh():
    """Sixty random moves, locks and marks, previewed and committed by turns."""
    dice, plan, reader = random.Random(7), film(), rows.Reader()
    committed = compute(plan)
    for turn in range(60):
        strip, session = dice.choice((1, 2, 3, 4)), dice.choice((ONE, TWO, THREE, None))

        def edit(draft, strip=strip, session=session):
            if draft.plan.strips[strip].state != "shot" or session == draft.plan.strips[strip].session_id:
                edits.move_strips(draft, [strip], session, dice.randrange(3))
            if session is not None and dice.random() < 0.3:
                edits.lock(draft, [session], dice.random() < 0.5, "booked")
            if draft.plan.strips[strip].session_id is not None:
                edits.mark(draft, strip, dice.choice(("todo", "shot", "not_started")))

        shown = committed.with_change(committed.plan.draft(f"turn {turn}", edit))
        before = committed if turn % 2 else None
        order = shown.plan.session_order()
        assert reader.build(shown, before, order) == rows.Reader().build(shown, before, order)
        if turn % 2:
            still = rows.Reader().build(committed, None, order)
            dragged = [row for row in reader.breaks(shown, committed, still).rows if row.kind == "break"]
            assert dragged == [row for row in rows.Reader().build(shown, committed, order).rows if row.kind == "break"]
        else:
            committed = shown


def test_a_break_says_what_a_delay_did_to_its_day_until_the_delay_is_taken_back():
    plan, reader = film(), rows.Reader()
    start = at_local(date(2027, 5, 4), 14 * 60 + 10, "Europe/London")
    change = plan.draft("", lambda draft: draft.put(r.Delay(700, "weather", session_id=ONE, start=start)))
    order = plan.session_order()

    def told(shown: Plan) -> str:
        row = reader.build(compute(shown), None, order).rows[3]
        assert isinstance(row, rows.BreakRow)
        return row.happened

    assert told(plan) == ""
    lost = plan.with_change(change)
    assert told(lost) == "rained off from 14:10"
    assert told(lost.with_change(change.inverse())) == ""


def test_columns_of_a_large_cast_grow_narrow_then_share_a_cell_and_the_set_keeps_its_room(qapp: object):
    """1180 pixels less 560 for the rest leave 620: 38 columns of 16."""
    cast = tuple(faces.Column(key, str(key), f"Part {key}") for key in range(1, 49))
    of = {}
    for count in (6, 38, 39, 48):
        columns = cast[:count]
        of[count] = Layout(rows.Table((), columns), Sizes.of(rows.Table((), columns), width=1180), 1180, 700)
        assert of[count].content == 1180, "nothing scrolls sideways"
        cell = of[count].find("synopsis")
        assert cell is not None
        assert cell.length >= 300, "room for a set and the beginning of a synopsis"
    assert [of[count].cast for count in (6, 38, 39, 48)] == [24, 16, 0, 0]
    assert [of[count].find("cast_ids") is not None for count in (6, 38, 39, 48)] == [False, False, True, True]


def test_fields_stand_in_their_order_and_neighbours_that_flow_share_a_cell(qapp: object):
    fields = ("pages", "set", "synopsis", "scene", "note", "flags")
    made = Layout(rows.Table(), Sizes.of(rows.Table(), fields), 1000, 700)
    assert [cell.name for cell in made.cells] == ["pages", "set", "scene", "note"]
    assert made.find("synopsis") == made.find("set")
    assert [cell.start for cell in made.cells] == sorted(cell.start for cell in made.cells)
    assert made.cells[-1].flags
    assert made.cells[-1].start + made.cells[-1].length <= 1000


def test_the_cardboard_stands_its_strips_beside_one_another(qapp: object):
    table = table_of(film())
    made = Layout(table, Sizes.of(table, look="columns"), 1000, 700)
    lefts = [made.row_rect(index).left() for index in range(len(table.rows))]
    # 150 for the names; strips 32, the meal 24, breaks 36 wide
    assert lefts == [150, 182, 214, 238, 274, 310, 342]
    assert {made.row_rect(index).top() for index in range(len(table.rows))} == {0}
    assert [made.row_at(QPoint(left + 3, 400)) for left in lefts] == list(range(len(table.rows)))
    assert made.row_at(QPoint(149, 400)) is None
    assert [made.gap_at(QPoint(x, 9)) for x in (151, 165, 167, 999)] == [0, 0, 1, 7]
    assert made.gap_line(1) == QLine(182, 0, 182, 700)
    assert made.cell(1, "pages").left() == 182


def test_one_unit_follows_another_or_all_go_by_date():
    plan = film()
    second = [r.Unit(4, "Second unit", 1), r.Session(21, 4, date(2027, 5, 4))]
    plan = plan.with_change(plan.draft("", lambda draft: [draft.put(row) for row in second]))
    by_date = [session.id for session in rows.sessions_shown(plan, None, ())]
    assert by_date == [ONE, 21, TWO, THREE]
    assert [session.id for session in rows.sessions_shown(plan, None, (), by_unit=True)] == [ONE, TWO, THREE, 21]
    assert [session.id for session in rows.sessions_shown(plan, None, (4,), by_unit=True)] == [ONE, TWO, THREE]


def test_a_strip_that_breaks_off_for_lost_time_says_when():
    """Sc 2 would play 10:00–12:00; rain closes 11:00–11:30 on Tue 4 May."""
    plan = film()
    start, end = (at_local(date(2027, 5, 4), minute, "Europe/London") for minute in (660, 690))
    lost = r.Delay(700, "weather", session_id=ONE, start=start, until=end)
    shown = table_of(plan.with_change(plan.draft("", lambda draft: draft.put(lost))))
    assert [getattr(row, "held", None) for row in shown.rows[:3]] == ["", "11:00–11:30", None]


def test_the_cast_in_one_cell_is_told_in_order():
    row = table_of(film()).rows[0]
    assert isinstance(row, rows.StripRow)
    assert row.ids == (("2", False), ("10", False))


def test_the_scenes_cell_is_as_wide_as_the_longest_label(qapp: object):
    plan = film()
    long = plan.with_change(plan.draft("", lambda draft: draft.put(replace(plan.scenes[101], label="109AApt12"))))
    narrow, wide = (Sizes.of(table_of(shown)).scene for shown in (plan, long))
    assert narrow == 44 < wide


def test_a_break_says_when_the_sun_is_up_where_the_day_plays():
    """London, Tue 4 May 2027: 05:28 to 20:28; a set at 60° north, 0° east: earlier up, later down."""
    plan = film()
    row = table_of(plan).rows[3]
    assert isinstance(row, rows.BreakRow)
    assert row.sun == "sun 05:28–20:28"
    north = [r.Element(55, "set", "PIER", latitude=60.0, longitude=0.0), replace(plan.scenes[101], set_id=55)]
    moved = table_of(plan.with_change(plan.draft("", lambda draft: [draft.put(each) for each in north]))).rows[3]
    assert isinstance(moved, rows.BreakRow)
    assert moved.sun < row.sun
