"""`coverset report` and `coverset export`: documents and calendars to files."""

from __future__ import annotations

import argparse
import json
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.cli.find import find_department, find_element, find_person, find_unit
from app.engine.schedule import Schedule, compute
from app.models.document import Document
from app.plan import rows as r
from app.plan.errors import EditRefused, Environment
from app.plan.labels import find_session
from app.plan.plan import Plan
from app.plan.units import parse_moment
from app.reports import catalogue, told, typeset
from app.reports.asked import Asked, next_session
from app.reports.delay_log import recorded
from app.reports.issuing import SHEET, went_out, with_file, working_copy
from app.reports.notice_text import as_text


def kinds() -> list[dict[str, Any]]:
    """What `report --list --json` prints."""
    return [
        {
            "kind": report.name,
            "title": report.title,
            "group": report.group,
            "options": [f"--{option}" for option in report.options],
            "formats": list(report.formats),
            "audience": report.audience,
        }
        for report in catalogue.REPORTS.values()
    ]


def make_report(options: argparse.Namespace) -> int:
    if options.list:
        _list(options)
        return 0
    missing = [
        word for word, value in (("FILE", options.file), ("KIND", options.kind), ("--out", options.out)) if not value
    ]
    if missing:
        print(f"coverset report: the following arguments are required: {', '.join(missing)}", file=sys.stderr)
        return 2
    _refuse_overwriting(options.file, options.out)
    written = _format(options)
    with Document.open(options.file, read_only=True) as document:
        if options.issue is not None:
            content = _issued(document, options)
            if written != "pdf":
                raise EditRefused("What was issued is kept as it went out, as PDF. Maybe --out with .pdf.")
            typeset.write(options.out, content)
            print(options.out)
            return 0
        asked = _asked(document, options)
        session_id = asked.session_id if asked.session_id is not None else next_session(asked.schedule)
        earlier = went_out(document, SHEET, session_id)
    made = catalogue.make(options.kind, asked.plan, asked.schedule, asked=asked)
    if options.kind in (SHEET, "session"):
        made = working_copy(made, earlier, asked.plan.production.zone, int(time.time() // 60))
    if written == "xlsx":
        from app.reports.spreadsheet import to_xlsx  # openpyxl and icalendar are slow to load, and not for a PDF

        typeset.write(options.out, to_xlsx(made))
    elif written == "txt":
        typeset.write(options.out, as_text(made).encode())
    else:
        done = typeset.typeset(made, options.paper)
        typeset.write(options.out, done.pdf)
        for warning in done.warnings:
            print(f"coverset: {warning}", file=sys.stderr)
    print(options.out)
    return 0


def _list(options: argparse.Namespace) -> None:
    found = kinds()
    if options.json:
        print(json.dumps(found, ensure_ascii=False, indent=1))
        return
    for line in found:
        words = " ".join(line["options"])
        print(f"{line['kind']:<11}{line['title']:<26}{', '.join(line['formats']):<11}{words}".rstrip())


def _format(options: argparse.Namespace) -> str:
    """pdf, xlsx or txt, by the file's name. Raises EditRefused for another, or one that the document does not have."""
    ending = options.out.suffix.lower().lstrip(".")
    report = catalogue.REPORTS[options.kind]
    if ending not in ("pdf", "xlsx") and ending not in report.formats:
        raise EditRefused(f"{options.out.name}: a document is written as .pdf or .xlsx. Nothing was written.")
    if ending not in report.formats:
        raise EditRefused(f"A {report.title.lower()} is no table, so it is written as .pdf. Nothing was written.")
    return str(ending)


def _refuse_overwriting(file: Path, out: Path) -> None:
    if out.suffix.casefold() == ".coverset" or (out.exists() and file.exists() and out.samefile(file)):
        raise Environment(f"{out} would be replaced by the document. Nothing was written. Maybe another name.")


def _asked(document: Document, options: argparse.Namespace) -> Asked:
    """The options as what a document is told. Raises EditRefused for what there is not."""
    plan = document.plan
    before = change = None
    number = 0
    schedule = _computed(plan, options)
    if options.kind == "notice":
        found = told.of_file(document)
        if found is not None:
            before, schedule = _computed(found.before, options), _computed(found.after, options)
            change, number = found.change, found.number
    elif options.kind == "gantt":
        frozen = told.since_baseline(document)
        before = _computed(frozen.before, options) if frozen is not None else None
    asked = Asked(
        schedule,
        file_name=options.file.name,
        session_id=find_session(plan, options.session).id if options.session else None,
        department_id=find_department(plan, options.department).id if options.department else None,
        element_id=find_element(plan, options.element).id if options.element else None,
        before=before,
        change=change,
        number=number,
        paper=options.paper,
        recorded=recorded(document) if options.kind in ("delaylog", "notice") else {},
        whole=options.out.suffix.casefold() == ".xlsx",
        density="compact" if options.compact else "usual",
    )
    if options.kind == "production":
        session = asked.session_id if asked.session_id is not None else next_session(schedule)
        return told.with_planned(document, replace(asked, session_id=session))
    return with_file(document, asked) if options.kind in (SHEET, "session") else asked


def _computed(plan: Plan, options: argparse.Namespace) -> Schedule:
    return compute(plan, parse_moment(options.as_of, plan.production.zone) if options.as_of else None)


def _issued(document: Document, options: argparse.Namespace) -> bytes:
    """A document as it went out. Raises EditRefused listing the issues that there are."""
    plan = document.plan
    session_id = find_session(plan, options.session).id if options.session else None
    kind = SHEET if options.kind == "session" else options.kind
    issues = [i for i in document.issues() if i.document == kind and session_id in (None, i.session_id)]
    for issue in reversed(issues):
        if issue.number == options.issue:
            return document.blob(issue.hash)
    known = ", ".join(f"{issue.number}" for issue in issues) or "none"
    title = catalogue.REPORTS[options.kind].title
    raise EditRefused(f"{title}: issue {options.issue} was never sent out. There are: {known}.")


def export(options: argparse.Namespace) -> None:
    """The calendar of a production, or of a department, a unit or a person, as .ics."""
    from app.reports.calendar_file import Whose, calendar_file
    from app.reports.calendar_gone import gone_of

    out: Path = options.out
    if out.suffix.lower() != ".ics":
        raise EditRefused(f"{out.name}: a calendar is written as .ics. Nothing was written.")
    _refuse_overwriting(options.file, out)
    with Document.open(options.file, read_only=True) as document:
        plan = document.plan
        history = document.history()
        made_at, _ = document.made()
        schedule = _computed(plan, options)
        unit = find_unit(plan, options.unit).id if options.unit else None
        whose = Whose(find_department(plan, options.department).id if options.department else None, unit)
        if options.person:
            found = find_person(plan, options.person)
            whose = Whose(None, unit, found.id) if isinstance(found, r.Person) else Whose(None, unit, None, found.id)
        gone = gone_of(document, whose)
    last = history[-1] if history else None
    at, sequence = (last.at, last.seq) if last is not None else (made_at, 0)
    typeset.write(out, calendar_file(schedule, whose=whose, at=at, sequence=sequence, gone=gone))
    print(out)
