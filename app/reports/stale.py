"""Papers that went out and would be printed differently now: which, and what on them changed.

Each document's last issue is compared, row by row, with the same document of the plan as it is: by the rows that were
kept with it, and where those differ by what both plans make of it today (`kept_rows.py`); an issue without rows, by the
plan that was frozen with it alone. The sheet of a day that has wrapped is never stale, nor is a notice: it told of a
change that has happened.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from app.engine.schedule import Schedule, compute
from app.plan.errors import EditRefused
from app.plan.plan import Plan
from app.plan.spoken import said
from app.reports import kept_rows
from app.reports.compare import Difference, differences
from app.reports.content import Document
from app.reports.issuing import (
    NUMBERED,
    SHEET,
    Edition,
    FileLike,
    IssueLike,
    as_kept,
    coming,
    document_name,
    issue_label,
    rows_of,
)

Key = tuple[str, int | None]  # kind, session


@dataclass(frozen=True, slots=True)
class Stale:
    """issue: the last that went out; changed: what is different now; next: what its answer would be."""

    issue: IssueLike
    name: str  # `call sheet 13`
    changed: tuple[Difference, ...]
    next: Edition

    @property
    def key(self) -> Key:
        return self.issue.document, self.issue.session_id

    @property
    def label(self) -> str:
        """`call sheet 13 WHITE`."""
        return f"{self.name} {issue_label(self.issue)}"


@dataclass(slots=True)
class Kept:
    """What went out, as it said then: read and made once an issue and status date, whatever the plan becomes."""

    made: dict[tuple[int, int | None], Document | None] = field(default_factory=dict)
    rows: dict[int, kept_rows.KeptRows | None] = field(default_factory=dict)


def last_issues(file: FileLike) -> dict[Key, IssueLike]:
    """The last issue of each document and session, those that went out first first."""
    return {(issue.document, issue.session_id): issue for issue in file.issues()}


def stale(
    file: FileLike, schedule: Schedule, kept: Kept, report: Callable[[int, int], None] | None = None
) -> tuple[Stale, ...]:
    """The papers whose content the plan would print differently. report: told of (done, of); may raise to stop."""
    found = []
    issues = [issue for issue in last_issues(file).values() if _counts(schedule, issue)]
    for at, issue in enumerate(issues):
        if report is not None:
            report(at, len(issues))
        changed = changed_since(file, schedule, issue, kept)
        if changed:
            name = name_of(file, schedule.plan, issue)
            following = coming(file, schedule.plan, issue.document, issue.session_id)
            found.append(Stale(issue, name, changed, following))
    return tuple(found)


def changed_since(file: FileLike, schedule: Schedule, issue: IssueLike, kept: Kept) -> tuple[Difference, ...]:
    """What a plan would print otherwise than an issue did."""
    if issue.document == SHEET and issue.session_id not in schedule.plan.sessions:
        return (Difference("gone", "", name_of(file, schedule.plan, issue)),)
    as_of, rows = schedule.as_of, _rows(file, issue, kept)
    now = as_kept(issue.document, schedule, issue.session_id)
    if rows is not None and now is not None:
        return kept_rows.told(
            rows,
            now,
            lambda: _as_it_was(file, as_of, issue, kept),
            lambda: now,
            lambda: _as_it_was(file, rows.as_of, issue, kept),
        )
    was = _as_it_was(file, as_of, issue, kept)
    if was is None or now is None:
        return () if was is now else (Difference("gone" if now is None else "new", "", "the whole document"),)
    return differences(was, now)


def between(file: FileLike, as_of: int | None, one: IssueLike, other: IssueLike, kept: Kept) -> tuple[Difference, ...]:
    """What differs between two issues of a document. Raises EditRefused where one can't be made any more."""
    rows, others = _rows(file, one, kept), _rows(file, other, kept)
    if rows is not None and others is not None:
        return kept_rows.told(
            rows,
            others.items,
            lambda: _as_it_was(file, as_of, one, kept),
            lambda: _as_it_was(file, as_of, other, kept),
            lambda: _as_it_was(file, rows.as_of, one, kept),
        )
    was, now = (_as_it_was(file, as_of, issue, kept) for issue in (one, other))
    if was is None or now is None:
        raise EditRefused("One of the two issues can't be read row by row any more. Both are kept as they went out.")
    return differences(was, now)


def sentence(found: Sequence[Stale]) -> str:
    """`Stale: call sheet 13 WHITE, one-line schedule GREEN`; nothing where none is."""
    return f"Stale: {', '.join(one.label for one in found)}" if found else ""


def withdrawn(file: FileLike, plan: Plan, issue: IssueLike) -> str:
    """`Day 14 is no longer in the plan` of a sheet whose session is gone; nothing of any other."""
    if issue.session_id is None or issue.session_id in plan.sessions:
        return ""
    then = file.baseline_plan(issue.baseline_id)
    return said("{0} is no longer in the plan").format(then.name_of(("sessions", issue.session_id)))


def name_of(file: FileLike, plan: Plan, issue: IssueLike) -> str:
    """The document's name; of a session that is no longer there, by the label it had."""
    there = issue.session_id is None or issue.session_id in plan.sessions
    return document_name(plan if there else file.baseline_plan(issue.baseline_id), issue.document, issue.session_id)


def _counts(schedule: Schedule, issue: IssueLike) -> bool:
    if issue.document in NUMBERED:
        return False
    session = schedule.plan.sessions.get(issue.session_id or 0)
    if session is None:
        return True
    past = schedule.as_of is not None and schedule.sessions[session.id].end <= schedule.as_of
    return session.actual_wrap is None and not past


def _rows(file: FileLike, issue: IssueLike, kept: Kept) -> kept_rows.KeptRows | None:
    if issue.id not in kept.rows:
        kept.rows[issue.id] = rows_of(file, issue)
    return kept.rows[issue.id]


def _as_it_was(file: FileLike, as_of: int | None, issue: IssueLike, kept: Kept) -> Document | None:
    key = issue.id, as_of
    if key not in kept.made:
        then = compute(file.baseline_plan(issue.baseline_id), as_of)
        kept.made[key] = as_kept(issue.document, then, issue.session_id)
    return kept.made[key]
