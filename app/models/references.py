"""That a change leaves no reference leading to nothing: checked for the rows it touches, before they are written."""

from __future__ import annotations

from collections.abc import Iterator

from app.plan import rows as r
from app.plan.change import Change
from app.plan.errors import EditRefused
from app.plan.plan import END_TABLES, REFERENCES, Plan


def refuse_dangling(after: Plan, change: Change) -> None:
    """Raises EditRefused where a row of the change leads to nothing, or a row it deletes is still led to.

    after: the plan with the change. What `Plan.validate` says of the whole, this says at the price of the change.
    """
    gone: dict[str, set[int]] = {}
    for delta in change.deltas:
        if delta.after is None:
            gone.setdefault(delta.table, set()).add(delta.id)
            continue
        for field, target, row_id in leads(delta.after):
            if row_id not in after.tables[target]:
                raise EditRefused(
                    f"“{change.label}” was not kept: {after.name_of((delta.table, delta.id))} would lead to nothing "
                    f"in {target} ({field})."
                )
    for table in sorted(_who_may_lead_to(gone)):
        for row in after.tables[table].values():
            for field, target, row_id in leads(row):
                if row_id in gone.get(target, ()):
                    raise EditRefused(
                        f"“{change.label}” was not kept: {after.name_of((table, row.id))} still leads to a row of "
                        f"{target} that it deletes ({field})."
                    )


def _who_may_lead_to(gone: dict[str, set[int]]) -> set[str]:
    tables = {name for name, references in REFERENCES.items() if not gone.keys().isdisjoint(references.values())}
    return tables | ({"links", "deadlines"} if not gone.keys().isdisjoint(END_TABLES.values()) else set())


def leads(row: r.Row) -> Iterator[tuple[str, str, int]]:
    """(field, table, id) of every row that this one leads to."""
    for field, target in REFERENCES.get(row.TABLE, {}).items():
        value = getattr(row, field)
        if value is not None:
            yield field, target, value
    ends: list[tuple[str, str, int]] = []
    if isinstance(row, r.Link):
        ends = [("pred_id", row.pred_kind, row.pred_id), ("succ_id", row.succ_kind, row.succ_id)]
    elif isinstance(row, r.Deadline):
        if row.source not in ("window", "from") or not row.clearance_id:
            ends.append(("expected_id", row.expected_kind, row.expected_id))
        if row.due_kind is not None:
            ends.append(("due_id", row.due_kind, row.due_id))
    for field, kind, row_id in ends:
        target = END_TABLES.get(kind, "")
        if target and not (target == "units" and row_id == 0):  # unit 0: the main one, whichever that is
            yield field, target, row_id
