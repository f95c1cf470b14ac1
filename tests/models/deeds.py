"""Changes that tests make: short ways to say them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from app.models.document import Document
from app.plan.change import Change
from app.plan.plan import Plan


def changed(plan: Plan, table: str, row_id: int, label: str = "An edit", **values: Any) -> Change:
    """The change that gives a row other values."""
    return plan.draft(label, lambda draft: draft.put(replace(plan.tables[table][row_id], **values)))


def rename(document: Document, name: str) -> None:
    """Commit one change that people can tell from others: the name of activity 17."""
    document.commit(changed(document.plan, "activities", 17, f"Call it {name}", name=name))
