"""Edits of contracts: from when to when an element is engaged, kept as a paper with a window."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.edits.elements import element_of
from app.plan import rows as r
from app.plan.draft import Draft
from app.plan.errors import EditRefused
from app.plan.spoken import said


def set_contract(
    draft: Draft, element_id: int, valid_from: date | None, valid_to: date | None, paper_id: int | None = None
) -> None:
    """An element's contract holds from a date to a date, both included; None: open on that side, both: no window.

    paper_id: the paper that says so; without one it is made. Raises EditRefused for an end before its start.
    """
    element = element_of(draft, element_id)
    if valid_from is not None and valid_to is not None and valid_to < valid_from:
        raise EditRefused(
            said("{0}: a contract from {1} can't end {2}. Nothing was changed.").format(
                element.name, valid_from.isoformat(), valid_to.isoformat()
            )
        )
    paper = draft.now(r.Clearance, paper_id) if paper_id is not None else None
    if paper is None:
        if valid_from is None and valid_to is None:
            return
        paper = r.Clearance(draft.new_id(), f"{element.name} contract", "contract", element_id=element_id)
    draft.put(replace(paper, valid_from=valid_from, valid_to=valid_to))
