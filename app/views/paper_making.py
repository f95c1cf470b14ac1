"""What the worker makes of a chosen paper: set from what is written, or read as it went out."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.engine.schedule import Schedule
from app.reports import catalogue, told, typeset
from app.reports.asked import Asked, next_session
from app.reports.content import Document
from app.reports.delay_log import recorded
from app.reports.issuing import SHEET, went_out, with_file, working_copy
from app.views.jobs import Report
from app.views.paper_list import Choice
from app.views.pdf_pages import PDFIUM, sizes_of

if TYPE_CHECKING:
    from app.models.document import Document as File
    from app.models.issues import Issue


@dataclass(frozen=True, slots=True)
class Shown:
    """A finished paper: what it is of and says, its bytes, its pages' sizes in points, what could not be printed.

    issue: it went out, and these are the bytes that did; content is then None. table: what a workbook holds: a day out
    of days is not cut into parts as wide as the paper there.
    """

    choice: Choice
    paper: typeset.Paper
    schedule: Schedule
    content: Document | None
    title: str
    pdf: bytes
    sizes: tuple[tuple[float, float], ...]
    warnings: tuple[str, ...] = ()
    issue: Issue | None = None
    table: Document | None = None


def asked_of(
    schedule: Schedule,
    choice: Choice,
    file_name: str,
    paper: typeset.Paper,
    against: Schedule | None,
    compact: bool = False,
) -> Asked:
    """What a choice asks of its document; against: what a Gantt is drawn over; compact: a call sheet on one page."""
    return Asked(
        schedule,
        file_name,
        choice.session_id,
        choice.department_id,
        choice.element_id,
        before=against if choice.report == "gantt" else None,
        paper=paper,
        density="compact" if compact else "usual",
    )


def make(file: File, choice: Choice, asked: Asked, report: Report) -> Shown:
    """Set a paper from what is written. Raises EditRefused where it has nothing to show."""
    report(0, 0)
    schedule, one = asked.schedule, asked
    if choice.report == "notice":
        one = told.filled(file, asked)
    elif choice.report in (SHEET, "session"):
        one = with_file(file, asked)
    elif choice.report == "production":
        session = asked.session_id if asked.session_id is not None else next_session(schedule)
        one = told.with_planned(file, replace(asked, session_id=session))
    elif choice.report == "delaylog":
        one = replace(asked, recorded=recorded(file))
    made = catalogue.make(choice.report, one.plan, one.schedule, asked=one)
    if choice.report == SHEET:
        earlier = went_out(file, SHEET, choice.session_id)
        made = working_copy(made, earlier, schedule.plan.production.zone, int(time.time() // 60))
    report(0, 0)
    result = typeset.typeset(made, asked.paper)
    report(0, 0)
    with PDFIUM:
        sizes = sizes_of(result.pdf)
    missing = tuple(str(warning) for warning in result.warnings)
    table = made
    if choice.report == "dood":  # alone cut into parts as wide as the paper
        table = catalogue.make(choice.report, one.plan, one.schedule, asked=replace(one, whole=True))
    return Shown(choice, asked.paper, schedule, made, made.title, result.pdf, sizes, missing, table=table)


def kept(file: File, choice: Choice, asked: Asked, issue: Issue, title: str, report: Report) -> Shown:
    """A paper as it went out, byte for byte. Raises EditRefused where the file does not hold it."""
    report(0, 0)
    pdf = file.blob(issue.hash)
    with PDFIUM:
        sizes = sizes_of(pdf)
    return Shown(choice, asked.paper, asked.schedule, None, title, pdf, sizes, issue=issue)
