"""What the engine computes, as values: times, dues, slack, conflicts, causes. Sentences are made in reports and views.

All instants are minutes UTC; None is unknown (a strip without a day hangs before it).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from app.plan.change import Ref


@dataclass(frozen=True, slots=True)
class SessionTimes:
    """One session's clock: call, shooting call and planned wrap; its end: the later of wrap and last strip, or the
    actual wrap."""

    day: date
    call: int
    shooting_call: int
    wrap: int
    end: int

    @property
    def overrun(self) -> int:
        """Minutes past planned wrap."""
        return max(0, self.end - self.wrap)


@dataclass(frozen=True, slots=True)
class StripTimes:
    session_id: int
    start: int
    end: int


BoundKind = Literal["link", "alap", "laid", "hard", "actual", "status", "due", "placed", "none"]


@dataclass(frozen=True, slots=True)
class Bound:
    """What holds an activity where it is: a link (by id; alap: to a successor), its laid date, a hard date, an actual,
    the status date, a due, the board, or nothing but the plan's beginning."""

    kind: BoundKind
    link_id: int | None = None


@dataclass(frozen=True, slots=True)
class ActivityTimes:
    start: int
    finish: int
    early_start: int
    early_finish: int
    late_start: int | None  # None: nothing sets a latest date
    late_finish: int | None
    bound: Bound
    unknown: bool = False  # hangs on a strip that has no day


JudgedState = Literal["late", "tight", "ok", "unknown"]


DueFrom = Literal["window", "date", "anchor", "network", "promised", "none"]


@dataclass(frozen=True, slots=True)
class DeadlineTimes:
    """Slack: working minutes and working days from expected to due on the owner's calendar, negative = late."""

    due: int | None
    expected: int | None
    slack_minutes: int | None
    slack_days: int | None
    due_from: DueFrom = "none"
    due_session: int | None = None  # the anchor session a derived due follows
    expected_session: int | None = None
    owed: bool = False  # due or expected hangs on an owed strip

    @property
    def late(self) -> bool:
        """Decided on instants."""
        return self.due is not None and self.expected is not None and self.expected > self.due


ConflictKind = Literal["link", "window", "lock", "daylight", "bound", "rest", "meal", "absent", "double", "minor"]


@dataclass(frozen=True, slots=True)
class Conflict:
    """Something that can't be as planned. `who` and `what` are its two ends, `minutes` by how much.

    link      `who` ends after its placed or fixed successor `what` starts
    window    session `who` lies outside the validity of clearance `what`
    lock      strip `who` ends after delay `what` has closed the rest of its session
    daylight  strip `who`, shot as `note`, outside the light of session `what`
    bound     strip `who` ends after the time of session `what` by which it must have ended
    rest      less than the unit's rest between sessions `who` and `what`; of whom it is shortest (`note`), or the unit
    minor     the child `who` on session `what`: too long there (`note`: on_set) or at work, or too early or late
    meal      the meal `who` (or, of a session, its going on without another) comes too late after `note`, the call or
              the meal before, on session `what`
    absent    strip `who` needs element `what`, which is not available on its date; minutes: the strip's
    double    strips `who` and `what`, of two units, need one person (`note`) at the same time
    """

    kind: ConflictKind
    who: Ref
    what: Ref
    minutes: int = 0
    hard: bool = False
    note: str = ""


StepKind = Literal["delay", "strip", "session", "activity", "link", "calendar", "status", "due", "deadline"]


@dataclass(frozen=True, slots=True)
class Step:
    """One link of a chain of causes, from the delay to the deadline.

    ref: what moved or holds; at: its instant now; session_id: for a strip, the session it plays in now (None: no day);
    link_id: the link by which the step before pushed it.
    """

    kind: StepKind
    ref: Ref | None = None
    at: int | None = None
    session_id: int | None = None
    link_id: int | None = None


DeadlineState = Literal["owed", "late", "squeezed", "relieved", "moved"]
STATE_ORDER: tuple[DeadlineState, ...] = ("owed", "late", "squeezed", "relieved", "moved")


@dataclass(frozen=True, slots=True)
class DeadlineChange:
    """A deadline whose due or expected differs between two plans."""

    deadline_id: int
    state: DeadlineState
    newly_late: bool
    before: DeadlineTimes
    after: DeadlineTimes
    causes: tuple[Step, ...] = ()


@dataclass(frozen=True, slots=True)
class DepartmentChange:
    """One department's changed deadlines, worst first (state order, then least slack)."""

    department_id: int
    deadlines: tuple[DeadlineChange, ...]
    newly_late: int
    days_lost: int  # working days of slack lost, summed


@dataclass(frozen=True, slots=True)
class StripMove:
    strip_id: int
    before: int | None  # session
    after: int | None
    because: Ref | None = None


@dataclass(frozen=True, slots=True)
class KnockOn:
    """The difference between two computed plans, by department (newly late, then days lost, then plan order)."""

    departments: tuple[DepartmentChange, ...]
    moves: tuple[StripMove, ...]
    tracked: int  # deadlines compared

    @property
    def changes(self) -> tuple[DeadlineChange, ...]:
        return tuple(change for department in self.departments for change in department.deadlines)

    @property
    def newly_late(self) -> int:
        return sum(department.newly_late for department in self.departments)

    def count(self, state: DeadlineState) -> int:
        return sum(change.state == state for change in self.changes)
