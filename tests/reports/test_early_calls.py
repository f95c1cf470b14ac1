"""Who has to be there for somebody: drivers before the first pick-up, the kitchen before breakfast."""

from __future__ import annotations

from dataclasses import replace

from app.engine.schedule import compute
from app.plan import rows as r
from app.plan.plan import Plan
from app.reports import call_sheet_back
from app.reports.call_sheet import call_sheet
from app.reports.content import Section
from app.reports.sheet_day import Day, day_of
from tests.reports.salt_day import DAY2, rows


def day(*more: r.Row) -> Day:
    plan = Plan.of([*rows(), *more])
    return day_of(plan, compute(plan), DAY2)


def department(found: Day, name: str) -> r.Department:
    return next(each for each in found.plan.departments.values() if each.name == name)


def test_drivers_are_in_before_the_first_pick_up() -> None:
    # On set 12:15, make-up 10:15, travel 0:30: picked up 09:45, so the cars are in at 09:30, not at the call, 11:15.
    found = day()
    assert found.clock(found.calls.department(department(found, "Transport")).at) == "09:30"
    driver = r.Person(900, "Len Ough", "Unit car 1", department(found, "Production").id, 99)
    assert found.clock(found.calls.person(driver).at) == "09:30"  # wherever the plan has them
    assert found.clock(found.calls.person(replace(driver, job="Coordinator")).at) == "11:15"


def test_the_kitchen_is_in_an_hour_before_breakfast() -> None:
    kitchen = department(day(), "Catering")
    assert day().clock(day().calls.department(kitchen).at) == "11:15"  # nobody said when breakfast is
    early = day(r.SheetField(901, "breakfast", DAY2, "from 08:00, at base", ""))
    assert early.clock(early.calls.department(kitchen).at) == "07:00"


def test_a_department_of_nobody_is_told_only_where_it_comes_before_the_unit() -> None:
    """Cast, whose people a crew list moved away, is no line of its own; the second team that is early is."""
    found = day(r.Department(910, "Cast", 90), r.Department(911, "Riggers", 91, precall=60))
    shells = [b for b in call_sheet_back.blocks(found) if isinstance(b, Section) and b.title == "Department calls"]
    assert [
        "".join(run.text for line in cell.lines for run in line) for row in shells[0].rows for cell in row.cells
    ] == ["Riggers 10:15"]


def test_precalls_name_a_heading_once_at_its_first_call() -> None:
    found = day(
        r.SheetField(920, "crew.503.call", DAY2, "09:15", "11:15"),  # Greta Lindqvist, 1st AD
        r.Person(930, "Femi Balogun", "2nd AD", 1, 99),
        r.SheetField(921, "crew.930.call", DAY2, "10:00", "11:15"),
    )
    call_sheet_back.blocks(found)
    told = found.ask.fields["precalls"].computed
    assert (
        "09:15 Make-up and hair, Assistant directors" in told or "09:15 Assistant directors, Make-up and hair" in told
    )
    assert "10:00" not in told


def front(*more: r.Row, without: str = "") -> str:
    made = [row for row in rows() if type(row).__name__ != without]
    plan = Plan.of([*(replace(one, actor="") if getattr(one, "id", 0) == 215 else one for one in made), *more])
    return repr(call_sheet(plan, compute(plan), DAY2).sides[0])


def test_a_sheet_says_that_nothing_is_dangerous_only_of_scenes_that_were_broken_down() -> None:
    nothing = "No stunts, weapons, effects, animals or vehicles in the scenes"
    marked = [r.Need(950 + place, scene, 402) for place, scene in enumerate((602, 603, 604))]
    assert "Not assessed yet: Sc 45, 46, 47, 51" in front(without="Need")
    kept = [row for row in marked if row.scene_id != 604]
    assert "Not assessed yet: Sc 47, 51" in front(r.Need(940, 601, 402), kept[0], without="Need")
    every = front(r.Need(940, 601, 402), *marked, without="Need")
    assert nothing in every


def test_a_part_without_an_artist_is_to_be_confirmed_and_stands_under_character() -> None:
    told = front()
    cells = [part for part in told.split("Cell(") if "'The Ferryman'" in part or "'TBC'" in part]
    assert "'TBC'" in cells[0]
    assert "'The Ferryman'" in cells[1]
