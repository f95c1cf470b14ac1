"""What a change notice tells: the plan before the last reported delay, and after what was decided about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from app.plan import rows as r
from app.plan.change import Change, merge
from app.plan.plan import Plan


class LineLike(Protocol):
    """A line of the history."""

    @property
    def seq(self) -> int: ...
    @property
    def active(self) -> bool: ...


class FrozenLike(Protocol):
    """A baseline."""

    @property
    def id(self) -> int: ...
    @property
    def name(self) -> str: ...


class FileLike(Protocol):
    """A document: its plan, its history and its baselines, oldest first."""

    plan: Plan

    def history(self) -> Sequence[LineLike]: ...
    def entry_change(self, seq: int) -> Change: ...
    def baselines(self) -> Sequence[FrozenLike]: ...
    def baseline_plan(self, baseline_id: int) -> Plan: ...


@dataclass(frozen=True, slots=True)
class Told:
    """before, after: plans; change: all that was done between them, where that is known; number: the notice's."""

    before: Plan
    after: Plan
    change: Change | None
    number: int


def of_file(file: FileLike) -> Told | None:
    """The last delay that stands; without one, all changes since the last baseline. None: there is neither."""
    return last_delay(file) or since_baseline(file)


def since_baseline(file: FileLike) -> Told | None:
    """All changes since the last baseline that differs from the plan. None: there is none."""
    for baseline in reversed(file.baselines()):
        before = file.baseline_plan(baseline.id)
        if before != file.plan:
            return Told(before, file.plan, None, 0)
    return None


def last_delay(file: FileLike) -> Told | None:
    """From the line that reported the last standing delay to the last line that touched it. None: no delay stands."""
    history = file.history()
    after: Plan | None = None
    last: LineLike | None = None
    changes: list[Change] = []
    wanted: set[int] = set()
    plan = file.plan
    for line in reversed(history):
        change = file.entry_change(line.seq)
        mine = {
            d.id for d in change.deltas if d.table == r.Delay.TABLE and d.after is not None and d.id in file.plan.delays
        }
        if line.active and after is None and mine:
            after, last, wanted = plan, line, mine
        if after is not None:
            changes.append(change)
        plan = plan.with_change(change.inverse())
        if after is not None and last is not None and not wanted & set(plan.delays):
            changes.reverse()
            label = file.entry_change(last.seq).label
            return Told(plan, after, merge(label, changes), len(after.delays))
    return None
