"""Where on the board conflicts of people are seen: their strips, and their cells there."""

from __future__ import annotations

from datetime import date
from types import SimpleNamespace

from app.engine.values import Conflict
from app.plan import rows as r
from app.plan.plan import Plan
from app.views.board.conflict_marks import marks_of

MAIN, SPLINTER, WREN, FERRYMAN = 1, 2, 31, 32


def board() -> Plan:
    """Sc 1 and 2 on a day of the main unit, Sc 3 on one of the splinter; 8 Young Wren plays 2, 5 Ferryman 1 and 3."""
    rows: list[r.Row] = [
        r.Unit(1, "Main unit", 0), r.Unit(2, "Splinter", 1),
        r.Session(MAIN, 1, date(2027, 5, 20)), r.Session(SPLINTER, 2, date(2027, 5, 20)),
        r.Element(WREN, "cast", "Young Wren", "8"), r.Element(FERRYMAN, "cast", "Ferryman", "5"),
        r.Element(33, "prop", "Lantern"),
    ]  # fmt: skip
    for number, session, elements in ((1, MAIN, (FERRYMAN, 33)), (2, MAIN, (WREN,)), (3, SPLINTER, (FERRYMAN, 33))):
        rows += [
            r.Scene(100 + number, str(number), number),
            r.Strip(number, scene_id=100 + number, session_id=session, rank=number),
        ]
        rows += [r.Need(1000 * number + one, 100 + number, one) for one in elements]
    return Plan.of(rows)


def marked(conflict: Conflict) -> tuple[set[int], set[int], set[tuple[int, int]]]:
    """Strips, sessions and cells."""
    found = marks_of(SimpleNamespace(plan=board(), conflicts=(conflict,)))  # type: ignore[arg-type]
    return set(found.strips), set(found.sessions), set(found.cells)


def test_a_child_who_is_there_too_late_is_marked_where_the_child_plays() -> None:
    found = marked(Conflict("minor", ("elements", WREN), ("sessions", MAIN), 90, hard=True, note="late"))
    assert found == ({2}, {MAIN}, {(2, WREN)})


def test_one_who_plays_in_two_units_at_once_is_marked_in_both() -> None:
    """The lantern is in both too, but it is not the one who is called twice."""
    found = marked(Conflict("double", ("strips", 1), ("strips", 3), 60, note="5 Ferryman"))
    assert found == ({1, 3}, {MAIN, SPLINTER}, {(1, FERRYMAN), (3, FERRYMAN)})
