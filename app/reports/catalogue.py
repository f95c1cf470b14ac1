"""Every document: its kind for the command line, its title for people, what makes it, what it may be told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from app.plan import rows as r
from app.plan.errors import EditRefused
from app.plan.labels import is_music
from app.plan.plan import Plan
from app.plan.spoken import english, noted
from app.reports import (
    breakdown,
    days_out_chart,
    delay_log,
    directories,
    gantt_chart,
    notice,
    owed_lists,
    production_report,
    songs,
    strip_board,
)
from app.reports.asked import Asked, next_session
from app.reports.call_sheet import call_sheet
from app.reports.content import Document
from app.reports.one_line import one_line

if TYPE_CHECKING:
    from app.engine.schedule import Schedule

Option = Literal["session", "department", "element"]
Format = Literal["pdf", "xlsx", "txt"]
BOTH: tuple[Format, ...] = ("pdf", "xlsx")


@dataclass(frozen=True, slots=True)
class Report:
    """group: under which heading the window lists it. options: what it may be told; formats: what it may be written as.
    nothing: what is said where it has nothing to show. audience: who may read it."""

    name: str
    title: str
    group: str
    function: Callable[[Asked], Document]
    options: tuple[Option, ...] = ()
    formats: tuple[Format, ...] = BOTH
    nothing: str = "The plan holds nothing of the kind yet."
    audience: r.Audience = "all"


def _call_sheet(asked: Asked) -> Document:
    if asked.session_id is None:
        raise EditRefused("There is no session yet. A call sheet is of one session.")
    return call_sheet(
        asked.plan,
        asked.schedule,
        asked.session_id,
        file_name=asked.file_name,
        audience=asked.audience,
        density=asked.density,
        picture_of=asked.picture_of,
        schedule_issue=asked.schedule_issue,
        proof=asked.proof,
    )


def _session_sheet(asked: Asked) -> Document:
    if not is_music(asked.plan):
        raise EditRefused(f"{asked.plan.production.title} is no music: its days have call sheets. Maybe callsheet.")
    return _call_sheet(asked)


def _one_line(asked: Asked) -> Document:
    return one_line(asked.plan, asked.schedule, file_name=asked.file_name)


NO_STRIPS = "No strip is on the board yet. Maybe import a screenplay."

REPORTS: dict[str, Report] = {
    report.name: report
    for report in (
        Report("callsheet", noted("Call sheet"), noted("Sheets"), _call_sheet, ("session",), ("pdf",)),
        Report("session", noted("Session sheet"), noted("Sheets"), _session_sheet, ("session",), ("pdf",)),
        Report(
            "production", noted("Production report"), noted("Sheets"), production_report.production_report, ("session",)
        ),
        Report("oneline", noted("One-line schedule"), noted("Schedules"), _one_line, nothing=NO_STRIPS),
        Report(
            "schedule", noted("Shooting schedule"), noted("Schedules"), breakdown.shooting_schedule, nothing=NO_STRIPS
        ),
        Report("strips", noted("Stripboard"), noted("Schedules"), strip_board.strip_board, nothing=NO_STRIPS),
        Report(
            "dood",
            noted("Day out of days"),
            noted("Schedules"),
            days_out_chart.day_out_of_days,
            ("element",),
            nothing="No element has a day yet.",
        ),
        Report("gantt", noted("Gantt"), noted("Schedules"), gantt_chart.gantt, (), ("pdf",), "No work has a date yet."),
        Report("songs", noted("Song list"), noted("Schedules"), songs.song_list, nothing="There is no song yet."),
        Report(
            "deadlines",
            noted("Deadlines by department"),
            noted("Deadlines"),
            owed_lists.deadlines_by_department,
            ("department",),
            nothing="No deadline is tracked.",
        ),
        Report(
            "department",
            noted("Department page"),
            noted("Deadlines"),
            owed_lists.department_pages,
            ("department",),
            nothing="No department owes anything yet.",
        ),
        Report(
            "notice",
            noted("Change notice"),
            noted("Changes"),
            notice.change_notice,
            ("department",),
            ("pdf", "txt"),
            nothing="Nothing has changed.",
        ),
        Report(
            "delaylog",
            noted("Delay log"),
            noted("Changes"),
            delay_log.delay_log,
            ("session",),
            nothing="No delay was reported.",
            audience="money",
        ),
        Report(
            "breakdown",
            noted("Breakdown sheets"),
            noted("Lists"),
            breakdown.breakdown_sheets,
            ("element",),
            nothing="There is no scene that it needs.",
        ),
        Report(
            "elements",
            noted("Elements"),
            noted("Lists"),
            directories.elements,
            ("element",),
            nothing="There is no element yet.",
        ),
        Report(
            "contacts",
            noted("Contact list"),
            noted("Lists"),
            directories.contacts,
            ("department",),
            nothing="Nobody is listed yet.",
        ),
        Report(
            "locations",
            noted("Location list"),
            noted("Lists"),
            directories.locations,
            ("element",),
            nothing="There is no location yet.",
        ),
    )
}


def make(
    name: str,
    plan: Plan,
    schedule: Schedule,
    *,
    session_id: int | None = None,
    file_name: str = "",
    asked: Asked | None = None,
) -> Document:
    """The document of that kind. asked: what else it is told; else a session, the next one where none is given.

    Raises EditRefused for an unknown kind, a session that is not there, and for a document with nothing to show.
    """
    report = REPORTS.get(name)
    if report is None:
        raise EditRefused(f"There is no report “{name}”. There are: {', '.join(REPORTS)}.")
    told = asked or Asked(schedule, file_name, session_id)
    if "session" not in report.options:
        told = replace(told, session_id=None)
    if told.session_id is not None and told.session_id not in plan.sessions:
        raise EditRefused(f"There is no session {told.session_id}. A {report.title.lower()} is of one session.")
    if told.session_id is None and name in ("callsheet", "session", "production"):
        told = replace(told, session_id=next_session(schedule))
    with english():  # a document's language is its own, not the window's
        made = report.function(told)
    if not made.sections and made.chart is None:
        raise EditRefused(f"{report.title}: there is nothing to show. {report.nothing}")
    return made
