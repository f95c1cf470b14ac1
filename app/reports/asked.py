"""What is asked of a document: the plan as computed, and the one session, department, element or scene it is of."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Literal

from app.plan import rows as r
from app.plan import units
from app.plan.change import Change
from app.plan.plan import Plan
from app.reports import content as c
from app.reports.wording import lower_first

if TYPE_CHECKING:
    from app.engine.schedule import Schedule

LONG = 600
"""Rows beyond which a schedule begins a page with each month: a page issued anew replaces pages of that month only."""


@dataclass(frozen=True, slots=True)
class Recorded:
    """What the history says of a delay: when and by whom it was entered, and decided."""

    at: int
    by: str
    decided_at: int | None = None
    decided_by: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """schedule: with its plan. before, change, number: of a notice: the plan it is told against, what was done, its
    number. recorded: of a delay log, by delay. paper: how wide charts may be; whole: not cut into pages, as in a
    workbook. audience, density, picture_of, schedule_issue, proof: of a call sheet, as `call_sheet` has them. since:
    what `before` is called, of a department's page. Ids that are None: not told, so all, or the next session."""

    schedule: Schedule
    file_name: str = ""
    session_id: int | None = None
    department_id: int | None = None
    element_id: int | None = None
    before: Schedule | None = None
    change: Change | None = None
    number: int = 0
    paper: Literal["a4", "letter", "a3", "tabloid", "long"] = "a4"
    scene_id: int | None = None
    recorded: Mapping[int, Recorded] = field(default_factory=dict)
    whole: bool = False
    audience: r.Audience = "all"
    density: Literal["usual", "compact"] = "usual"
    picture_of: Callable[[str], bytes | None] | None = None
    schedule_issue: str = ""
    proof: bool = False
    since: str = ""

    @property
    def plan(self) -> Plan:
        return self.schedule.plan

    def departments(self) -> tuple[r.Department, ...]:
        """The one asked for, or all in their order."""
        return tuple(d for d in self.plan.department_order() if self.department_id in (None, d.id))

    def listing(
        self,
        name: str,
        sides: Sequence[Sequence[c.Block]],
        *,
        subtitle: str = "",
        right: Sequence[Sequence[c.Run]] = (),
        landscape: bool = False,
        heads: Sequence[c.Head] = (),
    ) -> c.Document:
        """A document of lists under the production's title."""
        production = self.plan.production
        return c.Document(
            template="listing",
            title=f"{production.title}, {lower_first(name)}",
            head=c.Head(production.title, subtitle or name, right=tuple(tuple(line) for line in right)),
            sides=tuple(tuple(side) for side in sides),
            footer=", ".join(filter(None, (production.title, lower_first(name), self.as_of(), self.file_name))),
            landscape=landscape,
            heads=tuple(heads),
        )

    def as_of(self) -> str:
        """`as of Wed 5 May 2027`, or empty where nobody said how far the work is."""
        if self.schedule.as_of is None:
            return ""
        zone = self.plan.production.zone
        return f"as of {units.day_text(units.local_date(self.schedule.as_of, zone), year=True)}"


def next_session(schedule: Schedule) -> int | None:
    """The first session with strips that has not wrapped as of the schedule; where all have, the last. None: none."""
    plan = schedule.plan
    order = [session for session in plan.session_order() if plan.strips_of(session.id)] or list(plan.session_order())
    for session in order:
        as_of = schedule.as_of
        if session.actual_wrap is None and (as_of is None or schedule.sessions[session.id].end > as_of):
            return session.id
    return order[-1].id if order else None


def by_month(columns: tuple[c.Column, ...], days: Iterable[tuple[date, Sequence[c.Row]]]) -> tuple[c.Table, ...]:
    """The rows of days in one table; in a long schedule a table a month, each on a new page."""
    grouped: dict[tuple[int, int], list[c.Row]] = {}
    for day, rows in days:
        grouped.setdefault((day.year, day.month), []).extend(rows)
    if sum(map(len, grouped.values())) <= LONG:
        together = tuple(row for rows in grouped.values() for row in rows)
        return (c.Table(columns, together),) if together else ()
    return tuple(c.Table(columns, tuple(rows), fresh=True) for rows in grouped.values() if rows)
