"""Which rows there are and what they say, on the small shoot of `schedule_film`: no window needed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.edits import activities as edits
from app.edits import board
from app.engine import knockon
from app.engine.schedule import Schedule, compute
from app.plan import rows as r
from app.plan.plan import Plan
from app.views.schedule import bands, owed, rows
from app.views.schedule.faces import Faces
from app.views.schedule.filters import Filter
from tests.views import schedule_film as film


@pytest.fixture
def schedule() -> Schedule:
    return compute(film.film())


def names(table: rows.RowTable) -> list[str]:
    return [row.name for row in table.rows]


def pushed(schedule: Schedule):
    """Scene 42 from Day 12, Wed 5 May, to Day 18, Thu 13 May."""
    change = schedule.plan.draft("Push", lambda draft: board.move_strips(draft, [91], 518, 0))
    after = schedule.with_change(change)
    return after, knockon.compare(schedule, after, change)


def test_tracked_deadlines_stand_for_their_work_and_other_activities_for_themselves(schedule: Schedule):
    table = rows.build(schedule.plan, schedule, order="plan")
    assert names(table) == [
        "VFX", "Turnover Sc 42, salt-pan flood", "Temps for director’s cut",
        "Editorial", "Picture lock",
        "Locations", "Marsh permit, Salt Pans",
        "Art", "Net Loft, storm redress", "Salt Pans, sluice boards",
        "Production", "Second unit recce", "Main unit wrap",
    ]  # fmt: skip
    assert table.index(("activities", film.TURNOVER)) == table.index(("deadlines", film.TURNOVER_DUE)) == 1


def test_a_folded_group_keeps_its_lines_and_its_row_stands_for_them(schedule: Schedule):
    folded = frozenset({f"departments:{film.VFX}"})
    table = rows.build(schedule.plan, schedule, order="plan", folded=folded)
    assert names(table)[:2] == ["VFX", "Editorial"]
    assert table.index(("deadlines", film.TEMPS_DUE)) == 0
    assert table.line_count == 8
    face = Faces(schedule).of_group(table.rows[0], table)
    # from the turnover's first minute, Thu 6 May 09:00, to the temps' last, Wed 26 May 18:00
    assert (face.start, face.finish) == (film.instant(date(2027, 5, 6)), film.instant(date(2027, 5, 26), 1080))


def test_a_heading_that_was_drawn_open_shows_its_reach_once_it_is_folded(schedule: Schedule):
    faces, key = Faces(schedule), f"departments:{film.VFX}"
    seen = rows.build(schedule.plan, schedule, order="plan")
    assert faces.of_group(seen.rows[seen.keys[key]], seen).start is None
    folded = rows.build(schedule.plan, schedule, order="plan", folded=frozenset({key}))
    assert faces.of_group(folded.rows[folded.keys[key]], folded).start == film.instant(date(2027, 5, 6))


def test_groups_by_phase(schedule: Schedule):
    table = rows.build(schedule.plan, schedule, grouping="phase", order="plan")
    assert [row.name for row in table.rows if row.kind == "group"] == ["Shoot", "No phase", "Post"]


def test_by_date_the_earliest_comes_first(schedule: Schedule):
    table = rows.build(schedule.plan, schedule, order="date")
    art = [row.name for row in table.lines[f"departments:{film.ART}"]]
    assert art == ["Salt Pans, sluice boards", "Net Loft, storm redress"]  # 29 April, 6 May
    assert table.rows[0].name == "Art"


def test_routine_work_shows_only_when_asked_for(schedule: Schedule):
    plan = schedule.plan
    untracked = plan.draft("", lambda draft: edits.set_deadline(draft, film.REDRESS_DUE, tracked=False))
    after = schedule.with_change(untracked)
    assert "Net Loft, storm redress" not in names(rows.build(after.plan, after))
    assert "Net Loft, storm redress" in names(rows.build(after.plan, after, routine=True))


def test_equal_deadlines_of_a_rule_are_one_line(schedule: Schedule):
    tables = {name: dict(table) for name, table in schedule.plan.tables.items()}
    tables["rules"][900] = r.LeadRule(900, "redress", film.ART, "Redress {subject}", "each", tracked=True)
    first = tables["deadlines"][film.REDRESS_DUE]
    tables["deadlines"][film.REDRESS_DUE] = replace(first, rule_id=900)
    for i in range(2):
        tables["deadlines"][950 + i] = replace(first, id=950 + i, name=f"Other {i}", rule_id=900, rank=20 + i)
    computed = compute(Plan(tables))
    table = rows.build(computed.plan, computed)
    line = next(row for row in table.rows if row.name.startswith("Net Loft"))
    assert line.name == "Net Loft, storm redress, 2 more"
    assert line.deadlines == (film.REDRESS_DUE, 950, 951)
    assert {table.index(("deadlines", found)) for found in line.deadlines} == {table.rows.index(line)}


def test_a_deadline_of_the_lock_stands_for_its_activity(schedule: Schedule):
    lock = replace(schedule.plan.deadlines[film.LOCK_DUE], expected_kind="lock", expected_id=0)
    after = schedule.with_change(schedule.plan.draft("", lambda draft: draft.put(lock)))
    table = rows.build(after.plan, after)
    assert names(table).count("Picture lock") == 1
    assert table.index(("activities", film.LOCK)) == table.index(("deadlines", film.LOCK_DUE))
    face = Faces(after).of(table.rows[table.index(("deadlines", film.LOCK_DUE)) or 0])
    assert face.bar is not None
    assert (face.bar.shape, face.finish_text) == ("diamond", "Wed 26 May")


def test_a_line_says_due_finish_and_slack(schedule: Schedule):
    table, faces = rows.build(schedule.plan, schedule), Faces(schedule)
    face = faces.of(table.rows[table.index(("deadlines", film.TURNOVER_DUE)) or 0])
    # ten working days after Wed 5 May: 6, 7, 10–14, 17, 18, 19 May; then 20, 21, 24, 25 are left
    assert (face.due_text, face.finish_text, face.slack) == ("Tue 25 May", "Wed 19 May", "+4")
    assert (face.state, face.note, face.ghost) == ("", "", None)


def test_a_preview_shows_before_and_after_and_the_worst_department_first(schedule: Schedule):
    after, knock_on = pushed(schedule)
    table = rows.build(after.plan, after, knock_on)
    faces = Faces(after, schedule, knock_on, previewed=True, rest=Faces(schedule))
    assert [row.name for row in table.rows if row.kind == "group"][:3] == ["VFX", "Editorial", "Locations"]
    turnover = faces.of(table.rows[1])
    # from Fri 14 May: 14, 17–21, 24–27 May, two working days past Tue 25 May
    assert (turnover.name, turnover.finish_text) == ("Turnover Sc 42, salt-pan flood", "Thu 27 May")
    assert (turnover.slack_before, turnover.slack, turnover.state) == ("+4", "−2", "late")
    assert turnover.note == "2 days late"
    assert turnover.ghost is not None
    assert turnover.ghost.start == film.instant(date(2027, 5, 6))
    assert faces.of_group(table.rows[0], table).text == "2 late"
    permit = faces.of(table.rows[table.index(("deadlines", film.PERMIT_DUE)) or 0])
    assert (permit.slack_before, permit.slack, permit.state) == ("+7", "+1", "squeezed")
    assert permit.bar is not None
    assert (permit.bar.shape, permit.bar.use_day) == ("window", date(2027, 5, 13).toordinal())


@pytest.mark.parametrize(
    ("kind", "shape", "begins"),
    [
        ("permit", "window", date(2027, 4, 26)),  # open at its beginning: from the first session
        ("contract", "bar", date(2027, 5, 5)),  # a stop date: from the first day that needs it, Day 12
    ],
)
def test_a_paper_without_a_first_date(kind: str, shape: str, begins: date, schedule: Schedule):
    tables = {name: dict(table) for name, table in schedule.plan.tables.items()}
    tables["clearances"][61] = replace(tables["clearances"][61], valid_from=None, kind=kind)
    computed = compute(Plan(tables))
    table = rows.build(computed.plan, computed)
    face = Faces(computed).of(table.rows[table.index(("deadlines", film.PERMIT_DUE)) or 0])
    assert face.bar is not None
    assert (face.bar.shape, face.bar.start) == (shape, film.instant(begins, 480))


def test_counts_are_the_rows_drawn_and_those_folded(schedule: Schedule):
    after, knock_on = pushed(schedule)
    folded = frozenset({f"departments:{film.VFX}"})
    table = rows.build(after.plan, after, knock_on, folded=folded)
    faces = Faces(after, schedule, knock_on, previewed=True, rest=Faces(schedule))
    texts = [faces.of_group(row, table).text for row in table.rows if row.kind == "group"]
    counted = sum(int(part.split()[0]) for text in texts for part in text.split(", ") if part[0].isdigit())
    assert counted == len(knock_on.changes)


def test_a_row_that_a_preview_leaves_alone_keeps_its_face(schedule: Schedule):
    after, knock_on = pushed(schedule)
    table, rest = rows.build(after.plan, after, knock_on), Faces(schedule)
    faces = Faces(after, schedule, knock_on, previewed=True, rest=rest)
    sluice = table.rows[table.index(("deadlines", film.SLUICE_DUE)) or 0]
    fresh = Faces(after, schedule, knock_on, previewed=True).of(sluice)
    assert faces.of(sluice) is rest.of(sluice)
    assert fresh == rest.of(sluice)


def test_owed_has_no_day_and_no_bar(schedule: Schedule):
    plan = schedule.plan.with_change(
        schedule.plan.draft("", lambda draft: draft.put(r.Delay(800, "weather", session_id=film.DAY_12)))
    )
    before = compute(plan)
    change = plan.draft(
        "Lose Sc 42", lambda draft: draft.put(replace(plan.strips[91], session_id=None, lost_by=800))
    )  # fmt: skip
    after = before.with_change(change)
    knock_on = knockon.compare(before, after, change)
    table = rows.build(after.plan, after, knock_on)
    faces = Faces(after, before, knock_on, previewed=True, rest=Faces(before))
    face = faces.of(table.rows[table.index(("deadlines", film.TURNOVER_DUE)) or 0])
    assert (face.state, face.finish_text, face.slack_before, face.slack) == ("owed", "no day yet", "+4", "–")
    assert face.bar is None
    assert face.ghost is not None


def test_every_finish_that_nobody_can_know_says_so(schedule: Schedule):
    """What waits for a lost strip through links has no finish either, whether or not it owes a deadline."""
    plan = schedule.plan.with_change(
        schedule.plan.draft("", lambda draft: draft.put(r.Delay(800, "weather", session_id=film.DAY_12)))
    )
    change = plan.draft("Lose Sc 42", lambda draft: draft.put(replace(plan.strips[91], session_id=None, lost_by=800)))
    after = compute(plan).with_change(change)
    faces = Faces(after)
    table = rows.build(after.plan, after)
    unknown = [row for row in table.rows if row.activity and after.activities[row.activity].unknown]
    assert len(unknown) >= 2
    assert {faces.of(row).finish_text for row in unknown} == {"no day yet"}


def test_work_without_a_deadline_is_marked_owed_with_what_it_waits_for(schedule: Schedule):
    """Sc 42 lost, then: turnover, temps, picture lock, each with a deadline; the conform after the lock has none."""
    made: list[int] = []

    def conform(draft) -> None:
        draft.put(r.Delay(800, "weather", session_id=film.DAY_12))
        made.append(edits.add_activity(draft, "Conform", film.EDITORIAL, film.instant(date(2027, 6, 1)), film.DAY))
        edits.add_link(draft, ("activity", film.LOCK), ("activity", made[0]))

    before = compute(schedule.plan.with_change(schedule.plan.draft("", conform)))
    plan = before.plan
    change = plan.draft("Lose Sc 42", lambda draft: draft.put(replace(plan.strips[91], session_id=None, lost_by=800)))
    after = before.with_change(change)
    knock_on = knockon.compare(before, after, change)
    table = rows.build(after.plan, after, knock_on)
    faces = Faces(after, before, knock_on, previewed=True, rest=Faces(before))
    row = table.rows[table.index(("activities", made[0])) or 0]
    face = faces.of(row)
    assert (face.state, face.finish_text, face.bar) == ("owed", "no day yet", None)
    assert face.ghost is not None  # dashed, where it was
    assert owed.because(after, made[0]) == (
        ("activities", film.LOCK), ("activities", film.TEMPS), ("activities", film.TURNOVER), ("scenes", 81),
    )  # fmt: skip
    said = "no day yet: it waits for Picture lock, which hangs on Sc 42; that is owed a day"
    assert owed.sentence(after, made[0]) == said
    assert owed.sentence(before, made[0]) == ""
    top = table.rows[table.keys[f"departments:{film.EDITORIAL}"]]
    assert faces.of_group(top, table).text == "2 owed"  # the lock and the conform
    shown = rows.build(after.plan, after, wanted=Filter(states=frozenset({"owed"})))
    assert "Conform" in names(shown)


def test_worst_first_puts_owed_lines_on_top_also_where_nothing_is_compared(schedule: Schedule):
    plan = schedule.plan.with_change(
        schedule.plan.draft("", lambda draft: draft.put(r.Delay(800, "weather", session_id=film.DAY_12)))
    )
    change = plan.draft("Lose Sc 42", lambda draft: draft.put(replace(plan.strips[91], session_id=None, lost_by=800)))
    after = compute(plan).with_change(change)
    for lines in rows.build(after.plan, after, order="worst").lines.values():
        found = [after.deadlines[line.deadline].owed for line in lines if line.deadline]
        assert found == sorted(found, reverse=True)


def test_worst_first_puts_the_least_slack_on_top_where_nothing_is_late(schedule: Schedule):
    table = rows.build(schedule.plan, schedule, order="worst")
    slacks = []
    for group in (row for row in table.rows if row.kind == "group"):
        found = [schedule.deadlines[row.deadline] for row in table.lines[group.key] if row.deadline]
        assert not any(times.late or times.owed for times in found)
        slacks.append(min((times.slack_days for times in found if times.slack_days is not None), default=10**6))
    assert slacks == sorted(slacks)
    assert len(set(slacks)) > 2


def test_bands_label_lock_and_count_sessions(schedule: Schedule):
    main, second = bands.build(schedule, now=schedule.as_of)
    assert [cell.label for cell in main.cells] == [*map(str, range(6, 20)), "R"]
    assert [cell.label for cell in main.cells if cell.locked] == ["16", "17"]
    assert main.aside == "Day 12 of 14"
    assert (second.name, second.aside) == ("Second unit", "2 days")
    assert not bands.build(schedule, hidden=frozenset({film.MAIN, film.SECOND}))


def test_a_lost_afternoon_is_a_share_of_its_session(schedule: Schedule):
    start = film.instant(date(2027, 5, 5), 850)  # 14:10 of 08:00 to 19:00: 370 of 660 minutes have passed
    change = schedule.plan.draft("", lambda d: d.put(r.Delay(801, "weather", session_id=film.DAY_12, start=start)))
    main, _ = bands.build(schedule.with_change(change))
    lost = next(cell.lost for cell in main.cells if cell.label == "12")
    assert lost is not None
    assert lost == (pytest.approx(370 / 660), 1.0)


def test_a_session_that_a_preview_fills_is_fresh(schedule: Schedule):
    change = schedule.plan.draft("", lambda draft: board.move_strips(draft, [91], 540, 0))
    main, _ = bands.build(schedule.with_change(change), schedule)
    assert [cell.label for cell in main.cells if cell.fresh] == ["20"]  # the reserve day, counted as soon as it is used


def test_lines_taken_over_from_an_older_table_are_those_made_anew(schedule: Schedule):
    older = rows.build(schedule.plan, schedule)
    change = schedule.plan.draft("", lambda draft: edits.set_activity(draft, film.RECCE, name="Recce"))
    after = schedule.with_change(change)
    anew, taken = rows.build(after.plan, after), rows.build(after.plan, after, before=older)
    assert taken == anew
    assert "Recce" in names(taken)
    same = rows.build(schedule.plan, schedule, before=older)
    assert same.own[film.RECCE] is older.own[film.RECCE]
