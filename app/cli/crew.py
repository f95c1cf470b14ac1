"""`coverset crew`: what a crew list would change, and (--apply) the change as one step."""

from __future__ import annotations

import argparse
import json

from app.edits.crew import Taken, take_list
from app.exchange.crew_list import people_of, read_crew_list
from app.exchange.crew_words import department_key
from app.models.document import Document
from app.plan.draft import Draft
from app.plan.errors import Environment


def import_crew(options: argparse.Namespace) -> None:
    """Say how a crew list is understood; write it where asked to. Raises FileRejected for what is no crew list."""
    table = read_crew_list(options.list)[0]
    found = people_of(table)
    with Document.open(options.file) as document:
        if options.apply and document.read_only:
            raise Environment(f"{document.read_only_reason} Nothing was imported.")
        made: list[Taken] = []

        def edit(draft: Draft) -> None:
            made.append(take_list(draft, found.people, department_key))

        change = document.plan.draft(f"Import crew list {table.path_name}", edit)
        if options.apply and change:
            document.commit(change)
    taken = made[0]
    columns = [{"head": head, "is": kind or None} for head, kind in zip(table.heads, table.kinds, strict=True)]
    values = {
        "file": table.path_name,
        "sheet": table.sheet or None,
        "columns": columns,
        "people": len(found.people),
        "new": list(taken.added),
        "updated": list(taken.updated),
        "same": list(taken.same),
        "departments": list(taken.departments),
        "cast": list(taken.cast),
        "calls": list(taken.calls),
        "doubts": [*taken.doubles, *taken.units, *found.doubts],
        "applied": bool(options.apply and change),
    }
    if options.json:
        print(json.dumps(values, ensure_ascii=False, indent=2))
        return
    for head, kind in zip(table.heads, table.kinds, strict=True):
        print(f"{' '.join(head.split())}: {kind.replace('_', ' ') or 'left out'}")
    for word, names in (("New", taken.added), ("Updated", taken.updated), ("Departments made", taken.departments)):
        if names:
            print(f"{word}: {', '.join(names)}")
    for doubt in (*taken.doubles, *taken.calls, *taken.units, *found.doubts):
        print(doubt)
    if not change:
        print("Everything is there as listed. Nothing was changed.")
    elif not options.apply:
        print("Nothing was written. Maybe --apply.")
