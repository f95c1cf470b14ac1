"""Change: one undoable edit as row deltas. Its inverse, its merge, and whether it still fits a plan."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields

from app.plan.errors import StaleChange
from app.plan.rows import Row

Ref = tuple[str, int]
"""(table, id): what made a row move."""


@dataclass(frozen=True, slots=True)
class Delta:
    """One row before and after; None: it was not there, or is no more. `because`: the thing that made it move."""

    table: str
    id: int
    before: Row | None
    after: Row | None
    because: Ref | None = None

    def changed_fields(self) -> frozenset[str]:
        """Names of the fields that differ; all of them where the row was made or deleted."""
        row = self.before or self.after
        if row is None:
            return frozenset()
        names = (field.name for field in fields(row))
        if self.before is None or self.after is None:
            return frozenset(names)
        return frozenset(name for name in names if getattr(self.before, name) != getattr(self.after, name))


@dataclass(frozen=True, slots=True)
class Change:
    """A label that people read (`Move Sc 42 to Day 18`) and deltas, at most one a row. Falsy when nothing changes."""

    label: str
    deltas: tuple[Delta, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.deltas)

    def touches(self, *row_types: type[Row]) -> bool:
        """Whether a row of one of these types is made, changed or deleted."""
        tables = {row_type.TABLE for row_type in row_types}
        return any(delta.table in tables for delta in self.deltas)

    def inverse(self, label: str | None = None) -> Change:
        """The change that takes this one back."""
        return Change(
            label if label is not None else self.label,
            tuple(Delta(d.table, d.id, d.after, d.before, d.because) for d in reversed(self.deltas)),
        )

    def because(self) -> dict[Ref, Ref]:
        """Row → the thing that made it move, where known."""
        return {(d.table, d.id): d.because for d in self.deltas if d.because is not None}


def merge(label: str, changes: Iterable[Change]) -> Change:
    """One change that does what `changes` do one after another; rows that end as they began fall out.

    Raises StaleChange where a change does not follow from the ones before it.
    """
    kept: dict[Ref, Delta] = {}
    for change in changes:
        for delta in change.deltas:
            key = (delta.table, delta.id)
            first = kept.get(key)
            if first is None:
                kept[key] = delta
                continue
            if first.after != delta.before:
                raise StaleChange(f"“{change.label}” does not follow from what came before it. Nothing was changed.")
            kept[key] = Delta(delta.table, delta.id, first.before, delta.after, delta.because or first.because)
    return Change(label, tuple(delta for delta in kept.values() if delta.before != delta.after))


@dataclass(frozen=True, slots=True)
class FieldConflict:
    """An option and the plan changed the same field: what it was, what each made of it."""

    table: str
    id: int
    field: str
    was: object
    ours: object
    theirs: object


def reapply(change: Change, rows_now: Sequence[Row | None]) -> tuple[Change, list[FieldConflict]]:
    """Lay a change made earlier upon today's rows, field by field.

    rows_now: for each delta of `change`, the row as it is now (None: not there).
    Fields that only one side changed are merged; a field that both changed, or a row deleted on one side and
    changed on the other, is a conflict, and the row stays as it is now.
    """
    from dataclasses import replace

    merged: list[Delta] = []
    conflicts: list[FieldConflict] = []
    for delta, now in zip(change.deltas, rows_now, strict=True):
        if now == delta.before:
            merged.append(delta)
        elif now == delta.after:
            continue
        elif now is None or delta.before is None or delta.after is None:
            conflicts.append(FieldConflict(delta.table, delta.id, "", delta.before, delta.after, now))
        else:
            ours = {name: getattr(delta.after, name) for name in delta.changed_fields()}
            clash = [
                FieldConflict(delta.table, delta.id, name, getattr(delta.before, name), value, getattr(now, name))
                for name, value in ours.items()
                if getattr(now, name) not in (getattr(delta.before, name), value)
            ]
            conflicts += clash
            if not clash:
                merged.append(Delta(delta.table, delta.id, now, replace(now, **ours), delta.because))
    return Change(change.label, tuple(merged)), conflicts
