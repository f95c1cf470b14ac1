"""Whether rows stand as they stood after a change of links: then they need not be made again, only judged. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from app.plan import rows as r
from app.views.schedule.sorting import Sorter, heading_key

if TYPE_CHECKING:
    from app.engine.schedule import Schedule
    from app.views.schedule.rows import Row

SILENT = frozenset({"links", "covers", "recipients", "sheet_fields"})
"""Tables that no row says anything of, except by dates that follow from them."""
OF_PLAN = ("department", "person", "location")
"""Groupings by what the plan says alone; the others look at dates."""


@dataclass(frozen=True, slots=True)
class Made:
    """What rows were made of: a schedule, how they were asked for, and whether that was all of it."""

    schedule: Schedule
    asked: tuple[object, ...]
    whole: bool  # nothing previewed, no filter, no summary bars, no rows that keep old places


def same_rows(
    made: Made, now: Made, lines: Mapping[str, tuple[Row, ...]], line_of: Mapping[int, tuple[str, Row]]
) -> bool:
    """Whether the same rows in the same order come out of `now`; False where that would have to be looked into."""
    before, after = made.schedule, now.schedule
    order, grouping = now.asked[0], now.asked[2]
    if not (made.whole and now.whole) or made.asked != now.asked or order != "worst" or grouping not in OF_PLAN:
        return False
    if any(before.plan.tables[name] is not after.plan.tables[name] for name in r.TABLES if name not in SILENT):
        return False
    if before.unknown_activities != after.unknown_activities:
        return False
    changed = [key for key, times in after.deadlines.items() if before.deadlines.get(key) is not times]
    if any(after.plan.deadlines[key].rule_id is not None for key in changed):
        return False  # equal ones of a rule share a line
    sorter = Sorter(after, {}, "worst")
    for key in {line_of[found][0] for found in changed if found in line_of}:
        sorted_again = list(lines[key])
        sorter.sort(sorted_again)
        if any(one is not other for one, other in zip(lines[key], sorted_again, strict=True)):
            return False
    if not changed:
        return True
    places = [heading_key(after, key, found, None, "worst") for key, found in lines.items()]
    return all(one <= other for one, other in pairwise(places))
