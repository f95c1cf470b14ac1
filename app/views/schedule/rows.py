"""Which rows the chart has: departments, phases or the like, each with its deadlines and activities. No Qt.

A line is a tracked deadline with the work that it waits for, or an activity without a deadline. Equal deadlines that a
rule made (one rule, one department, the same two instants) are one line. Rows say what stands where; what a row shows
is `faces.py`'s, so that a drag changes faces and never rows.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

from app.engine.values import KnockOn
from app.plan import rows as r
from app.plan.change import Ref
from app.plan.plan import Plan
from app.views.schedule.filters import Filter, Sieve
from app.views.schedule.groups import Grouping, heading, key_of
from app.views.schedule.same_rows import Made, same_rows
from app.views.schedule.sorting import Sorter, heading_key

if TYPE_CHECKING:
    from app.engine.schedule import Schedule

NOTHING_WANTED = Filter()


@dataclass(frozen=True, slots=True)
class Row:
    """A group's heading or a line in it.

    key: what folding remembers. ref: what selecting the row selects. deadlines, activities: the rows of the plan that
    the line stands for, the first one drawn; equal deadlines share a line.
    """

    kind: Literal["group", "line"]
    key: str
    ref: Ref
    name: str
    deadlines: tuple[int, ...] = ()
    activities: tuple[int, ...] = ()
    folded: bool = False
    depth: int = 0  # summary bars that it stands under
    span: tuple[int, ...] = ()  # activities that stand under it: it is a summary bar

    @property
    def deadline(self) -> int | None:
        return self.deadlines[0] if self.deadlines else None

    @property
    def activity(self) -> int | None:
        return self.activities[0] if self.activities else None


@dataclass(frozen=True, slots=True)
class RowTable:
    """The rows shown, top to bottom, the lines of each group, folded ones too, and where each thing is found."""

    rows: tuple[Row, ...] = ()
    lines: Mapping[str, tuple[Row, ...]] = field(default_factory=dict)
    place: Mapping[Ref, int] = field(default_factory=dict)
    line_of: Mapping[int, tuple[str, Row]] = field(default_factory=dict)  # deadline -> its group's key, its line
    keys: Mapping[str, int] = field(default_factory=dict)  # key of a row shown -> its index
    own: Mapping[int, Row] = field(default_factory=dict)  # activity without a deadline -> its line
    total: int = 0  # lines that there are, those that a filter holds back too
    stale: bool = False  # the rows kept their places: sorted again, they would stand otherwise
    made: Made | None = field(default=None, compare=False)

    def index(self, ref: Ref) -> int | None:
        """The row that stands for a thing: its line, or its folded group; None: it is not here."""
        return self.place.get(ref)

    @property
    def line_count(self) -> int:
        return sum(len(lines) for lines in self.lines.values())


def build(
    plan: Plan,
    schedule: Schedule,
    knock_on: KnockOn | None = None,
    *,
    grouping: Grouping = "department",
    order: str = "worst",
    descending: bool = False,
    folded: frozenset[str] = frozenset(),
    routine: bool = False,
    wanted: Filter = NOTHING_WANTED,
    before: RowTable | None = None,
    keep: bool = False,
) -> RowTable:
    """The rows of a plan as it is computed, against what it was where there is a knock-on.

    order: worst, plan, date, or a column, then perhaps descending. routine: also deadlines that are not tracked, and
    their activities. wanted: which lines are shown; the summary bars they stand under are shown with them. before: an
    older table, whose lines are taken over where they say the same. keep: rows stay where they stood in that table, and
    new ones come last.
    """
    now = Made(schedule, (order, descending, grouping, folded, routine), knock_on is None and not wanted)
    if before is not None and before.made is not None and same_rows(before.made, now, before.lines, before.line_of):
        return replace(before, made=now)
    changes = {change.deadline_id: change for change in knock_on.changes} if knock_on else {}
    own: dict[int, Row] = {}
    lines = list(_lines(plan, schedule, routine, before.own if before is not None else {}, own))
    total = len(lines)
    under = _summaries(plan, lines)
    if wanted:
        lines = _sifted(lines, Sieve(wanted, schedule, changes), under)
    children: dict[str, list[Row]] = defaultdict(list)
    groups: dict[str, list[Row]] = defaultdict(list)
    for line in lines:
        summary = under.get(line.key)
        if summary is not None:
            children[summary.key].append(line)
        else:
            groups[key_of(plan, schedule, line, grouping)].append(line)
    sorter = Sorter(schedule, changes, order, descending)
    for siblings in (*groups.values(), *children.values()):
        sorter.sort(siblings)
    headings = sorted(groups, key=lambda key: heading_key(schedule, key, groups[key], knock_on, order))
    stale = False
    if keep and before is not None and order != "plan":
        stale = _keep_places(before, headings, groups, children)
    rows: list[Row] = []
    place: dict[Ref, int] = {}
    line_of: dict[int, tuple[str, Row]] = {}
    whole: dict[str, tuple[Row, ...]] = {}
    for key in headings:
        ref, name = heading(plan, key)
        top = Row("group", key, ref, name, folded=key in folded)
        if ref[1]:
            place[ref] = len(rows)
        rows.append(top)
        # a line and how far it is indented, or None under a folded heading or bar: then its place is that one's
        nested = list(_nested(groups[key], children, folded)) if children else [(line, True) for line in groups[key]]
        for line, shown in nested:
            if shown and not top.folded:
                rows.append(line)
            at = len(rows) - 1
            for activity in line.activities:
                place["activities", activity] = at
            for deadline in line.deadlines:
                place["deadlines", deadline] = at
                line_of[deadline] = (key, line)
        whole[key] = tuple(line for line, _ in nested)
    keys = {row.key: index for index, row in enumerate(rows)}
    made = replace(now, whole=now.whole and not children and not stale)
    return RowTable(tuple(rows), whole, place, line_of, keys, own, total, stale, made)


def _keep_places(
    before: RowTable, headings: list[str], groups: Mapping[str, list[Row]], children: Mapping[str, list[Row]]
) -> bool:
    """Put headings and lines back where they stood; what was not there stays behind them. Whether anything moved."""
    tops = {key: place for place, key in enumerate(before.lines)}
    were = [line for lines in before.lines.values() for line in lines]
    places: dict[str | int, int] = {activity: place for place, line in enumerate(were) for activity in line.activities}
    places |= {line.key: place for place, line in enumerate(were)}
    last = len(were)

    def place_of(line: Row) -> int:
        # work that has got a deadline since stands where it stood without one
        return places.get(line.key, places.get(line.activity or 0, last))

    stale = False
    for siblings in (*groups.values(), *children.values()):
        found = [place_of(line) for line in siblings]
        if any(one > other for one, other in pairwise(found)):
            siblings.sort(key=place_of)
            stale = True
    found = [tops.get(key, last) for key in headings]
    if any(one > other for one, other in pairwise(found)):
        headings.sort(key=lambda key: tops.get(key, last))
        stale = True
    return stale


def _summaries(plan: Plan, lines: Iterable[Row]) -> dict[str, Row]:
    """Key of a line → the line of the summary bar it stands under."""
    parents = plan.indexed(
        "schedule_view_parents",
        ("activities",),
        lambda: {row.id: row.parent_id for row in plan.activities.values() if row.parent_id is not None},
    )
    if not parents:
        return {}
    line_of = {activity: line for line in lines for activity in line.activities}
    found: dict[str, Row] = {}
    for activity, line in line_of.items():
        summary = line_of.get(parents.get(activity) or 0)
        if summary is not None and summary.key != line.key:
            found.setdefault(line.key, summary)
    return found


def _sifted(lines: list[Row], sieve: Sieve, under: Mapping[str, Row]) -> list[Row]:
    kept = {line.key for line in lines if sieve.passes(line)}
    for key in tuple(kept):
        at: Row | None = under.get(key)
        while at is not None and at.key not in kept:
            kept.add(at.key)
            at = under.get(at.key)
    return [line for line in lines if line.key in kept]


def _nested(
    lines: Iterable[Row], children: Mapping[str, list[Row]], folded: frozenset[str], depth: int = 0, shown: bool = True
) -> Iterator[tuple[Row, bool]]:
    """Lines with those that stand under them, each after its summary bar, and whether it is shown."""
    for line in lines:
        below = children.get(line.key, ())
        inside = list(_nested(below, children, folded, depth + 1, shown and line.key not in folded))
        span = tuple(activity for found, _ in inside for activity in found.activities)
        yield replace(line, depth=depth, span=span, folded=bool(span) and line.key in folded), shown
        yield from inside


def expected_activity(schedule: Schedule, deadline: r.Deadline) -> int | None:
    """The activity whose finish a deadline expects: itself, or the production's lock, delivery or release."""
    if deadline.expected_kind == "activity":
        return deadline.expected_id
    return schedule.key_activity(deadline.expected_kind)


def _lines(
    plan: Plan, schedule: Schedule, routine: bool, known: Mapping[int, Row], own: dict[int, Row]
) -> Iterable[Row]:
    """Tracked deadlines, equal ones together, then activities that no deadline stands for, which are put into `own`.

    known: the lines of activities as they were.
    """
    equal: dict[tuple[object, ...], Row] = {}
    spoken_for: set[int] = set()
    for deadline in plan.deadlines.values():
        activity = expected_activity(schedule, deadline) or 0
        spoken_for.add(activity)
        if not (deadline.tracked or routine):
            continue
        times = schedule.deadlines.get(deadline.id)
        key: tuple[object, ...] = (deadline.id,)
        if deadline.rule_id is not None and times is not None and times.expected is not None:
            key = (deadline.rule_id, deadline.department_id, times.due, times.expected)
        line = Row(
            "line",
            f"deadline:{deadline.id}",
            ("deadlines", deadline.id),
            deadline.name,
            (deadline.id,),
            (activity,) if activity in plan.activities else (),
        )
        first = equal.get(key)
        if first is not None:
            line = replace(
                first,
                deadlines=first.deadlines + line.deadlines,
                activities=first.activities + tuple(a for a in line.activities if a not in first.activities),
            )
        equal[key] = line
    yield from (_counted(plan, line) for line in equal.values())
    for activity, row in plan.activities.items():
        if activity not in spoken_for:
            same = known.get(activity)
            if same is None or same.name != row.name:
                same = Row("line", f"activity:{activity}", ("activities", activity), row.name, (), (activity,))
            own[activity] = same
            yield same


def _counted(plan: Plan, line: Row) -> Row:
    """A line of several equal deadlines is named after the first, with their number."""
    if len(line.deadlines) == 1:
        return line
    ids = sorted(line.deadlines, key=lambda deadline: (plan.deadlines[deadline].rank, deadline))
    first = plan.deadlines[ids[0]]
    return replace(
        line,
        key=f"deadline:{first.id}",
        ref=("deadlines", first.id),
        name=f"{first.name}, {len(ids) - 1} more",
        deadlines=tuple(ids),
    )
