"""`coverset issue`: a document goes out; it is kept in the file as it went, with the plan it was made of."""

from __future__ import annotations

import argparse
import json
import time

from app.engine.schedule import compute
from app.models.document import Document
from app.plan.errors import EditRefused, Environment
from app.plan.labels import find_session
from app.plan.units import iso, parse_moment
from app.reports import catalogue, typeset
from app.reports.asked import next_session
from app.reports.issuing import SHEET, document_name, kind_of, prepare, rows_to_keep
from app.reports.stale import Kept, stale


def issue(options: argparse.Namespace) -> None:
    """Publish the next edition of a document. Raises EditRefused where it says what the last one said."""
    kind = kind_of(options.kind)
    title = catalogue.REPORTS[options.kind].title
    if options.out is not None and options.out.suffix.casefold() != ".pdf":
        raise EditRefused(f"{options.out.name}: a {title.lower()} is written as .pdf. Nothing was issued.")
    if options.session and kind != SHEET:
        raise EditRefused(f"{title}: it is of the whole production, not of one session. Nothing was issued.")
    with Document.open(options.file) as document:
        if document.read_only:
            raise Environment(f"{document.read_only_reason} Nothing was issued.")
        plan = document.plan
        as_of = parse_moment(options.as_of, plan.production.zone) if options.as_of else None
        schedule = compute(plan, as_of)
        session_id = None
        if kind == SHEET:
            session_id = find_session(plan, options.session).id if options.session else next_session(schedule)
            if session_id is None:
                raise EditRefused("There is no session yet. A call sheet is of one session.")
        at = int(time.time() // 60)
        ready = prepare(
            document,
            options.kind,
            schedule,
            session_id,
            at,
            prelim=options.prelim,
            file_name=options.file.name,
            paper=options.paper,
            density="compact" if options.compact else "usual",
            stale=[one.label for one in stale(document, schedule, Kept())] if kind == "notice" else (),
        )
        edition = ready.edition
        pdf = typeset.to_pdf(ready.document, options.paper)
        rows = rows_to_keep(kind, schedule, session_id)
        issued = document.publish(kind, pdf, session_id, edition.colour, rows=rows)
    if options.out is not None:
        typeset.write(options.out, pdf)
    changed = [
        {"what": one.kind, "place": one.place, "name": one.name, "was": one.was, "now": one.now}
        for one in ready.changed or ()
    ]
    values = {
        "document": issued.document,
        "session": plan.session_labels()[session_id] if session_id is not None else None,
        "number": issued.number,
        "state": edition.state,
        "colour": edition.colour,
        "label": edition.label,
        "at": iso(issued.at, plan.production.zone),
        "hash": issued.hash,
        "changed": changed,
    }
    name = plan.name_of(("sessions", session_id)) if session_id is not None else document_name(plan, kind, None)
    numbered = edition.state == "numbered"
    said = f"{name[:1].upper()}{name[1:]}, {edition.label}{'' if numbered else f', issue {issued.number}'}."
    print(json.dumps(values, ensure_ascii=False, indent=1) if options.json else said)
