"""Every report: its name for the command line, its title for people, what makes it, what it asks for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol

from app.plan.errors import EditRefused
from app.plan.plan import Plan
from app.reports.call_sheet import call_sheet
from app.reports.content import Document
from app.reports.one_line import one_line

if TYPE_CHECKING:
    from app.engine.schedule import Schedule

Option = Literal["session"]


class _OfPlan(Protocol):
    def __call__(self, plan: Plan, schedule: Schedule, /, *, file_name: str = "") -> Document: ...


class _OfSession(Protocol):
    def __call__(self, plan: Plan, schedule: Schedule, session_id: int, /, *, file_name: str = "") -> Document: ...


@dataclass(frozen=True, slots=True)
class Report:
    """options: what it must be told besides the plan. Its function is called by `make`."""

    name: str
    title: str
    function: Callable[..., Document]
    options: tuple[Option, ...] = ()


def _of_plan(name: str, title: str, function: _OfPlan) -> Report:
    return Report(name, title, function)


def _of_session(name: str, title: str, function: _OfSession) -> Report:
    return Report(name, title, function, ("session",))


REPORTS: dict[str, Report] = {
    report.name: report
    for report in (
        _of_session("callsheet", "Call sheet", call_sheet),
        _of_plan("oneline", "One-line schedule", one_line),
    )
}


def make(name: str, plan: Plan, schedule: Schedule, *, session_id: int | None = None, file_name: str = "") -> Document:
    """The document of that name. Raises EditRefused for an unknown name, or where a session is needed and not given."""
    report = REPORTS.get(name)
    if report is None:
        raise EditRefused(f"There is no report “{name}”. There are: {', '.join(REPORTS)}.")
    if "session" not in report.options:
        return report.function(plan, schedule, file_name=file_name)
    if session_id is None or session_id not in plan.sessions:
        raise EditRefused(f"A {report.title.lower()} is of one session. Maybe --session 12.")
    return report.function(plan, schedule, session_id, file_name=file_name)
