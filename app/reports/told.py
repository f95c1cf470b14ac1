"""What a change notice tells: the plan before the last reported delay, and after what was decided about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from app.engine.schedule import compute
from app.plan import rows as r
from app.plan.change import Change, merge
from app.plan.plan import Plan
from app.reports.asked import Asked
from app.reports.delay_log import recorded


class LineLike(Protocol):
    """A line of the history."""

    @property
    def seq(self) -> int: ...
    @property
    def active(self) -> bool: ...
    @property
    def at(self) -> int: ...
    @property
    def author(self) -> str: ...


class FrozenLike(Protocol):
    """A baseline."""

    @property
    def id(self) -> int: ...
    @property
    def seq(self) -> int: ...


class NoticeLike(Protocol):
    """An issue."""

    @property
    def document(self) -> str: ...
    @property
    def session_id(self) -> int | None: ...
    @property
    def baseline_id(self) -> int: ...


class FileLike(Protocol):
    """A document: its plan, its history, its baselines and what went out, oldest first."""

    plan: Plan

    def history(self) -> Sequence[LineLike]: ...
    def entry_change(self, seq: int) -> Change: ...
    def baselines(self) -> Sequence[FrozenLike]: ...
    def baseline_plan(self, baseline_id: int) -> Plan: ...
    def issues(self) -> Sequence[NoticeLike]: ...


@dataclass(frozen=True, slots=True)
class Told:
    """before, after: plans; change: all that was done between them, where that is known; number: the notice's.

    seq: the last line of the history that it tells, of a delay.
    """

    before: Plan
    after: Plan
    change: Change | None
    number: int
    seq: int = 0


def filled(file: FileLike, asked: Asked) -> Asked:
    """What a notice is asked, with what it tells; its number is kept where it has one."""
    found = of_file(file)
    if found is None:
        return asked
    as_of = asked.schedule.as_of
    before, after = compute(found.before, as_of), compute(found.after, as_of)
    told = replace(asked, schedule=after, before=before, change=found.change, recorded=recorded(file))
    return replace(told, number=asked.number or found.number)


def of_file(file: FileLike) -> Told | None:
    """What the next notice tells. None: nothing was reported and no plan was frozen.

    The last delay that stands; where a notice has told it, all changes since that notice, if there are any. Without a
    delay, all changes since the last baseline.
    """
    notices = [issue for issue in file.issues() if issue.document == "notice"]
    number = len(notices) + 1
    delay = last_delay(file)
    if notices and delay is not None:
        frozen = next((b for b in file.baselines() if b.id == notices[-1].baseline_id), None)
        if frozen is not None and frozen.seq >= delay.seq:
            told = file.baseline_plan(frozen.id)
            if told != file.plan:
                return Told(told, file.plan, None, number)
            return replace(delay, number=number - 1)  # it has gone out: the same notice
    found = delay or since_baseline(file)
    return replace(found, number=number) if found is not None else None


def since_baseline(file: FileLike) -> Told | None:
    """All changes since the last baseline that differs from the plan. None: there is none."""
    for baseline in reversed(file.baselines()):
        before = file.baseline_plan(baseline.id)
        if before != file.plan:
            return Told(before, file.plan, None, 0)
    return None


def with_planned(file: FileLike, asked: Asked) -> Asked:
    """What a production report is asked, with the day as it was planned in `before`, where that differs."""
    plan = planned(file, asked.session_id) if asked.session_id is not None else None
    return asked if plan is None else replace(asked, before=compute(plan, asked.schedule.as_of))


def planned(file: FileLike, session_id: int) -> Plan | None:
    """The plan that a day was to be shot by: that of its last sheet that went out before anything delayed it, else the
    plan before its first delay was reported. None: neither, so the plan as it is."""
    for issue in reversed(file.issues()):
        if issue.document in ("callsheet", "session") and issue.session_id == session_id:
            frozen = file.baseline_plan(issue.baseline_id)
            if session_id in frozen.sessions and not _delays(frozen, session_id):
                return frozen
    plan, mine = file.plan, _delays(file.plan, session_id)
    if not mine:
        return None
    for line in reversed(file.history()):
        plan = plan.with_change(file.entry_change(line.seq).inverse())
        if not mine & set(plan.delays):
            return plan if session_id in plan.sessions else None
    return None


def _delays(plan: Plan, session_id: int) -> set[int]:
    return {delay.id for delay in plan.delays.values() if delay.session_id == session_id}


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
            return Told(plan, after, merge(label, changes), len(after.delays), last.seq)
    return None
