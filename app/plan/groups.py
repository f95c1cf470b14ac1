"""Rows of a table grouped by one of their fields; and the groups after a change, without going through all again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final, TypeAlias

from app.plan.change import Delta

Groups: TypeAlias = Mapping[Any, tuple[Any, ...]]
"""Value of the field → its rows; no group is empty."""

RANKED: Final = frozenset({"strips", "scenes", "elements", "activities", "people"})
"""Tables whose groups are in the rows' order (rank, id); others keep the table's."""
FEW: Final = 64
"""Up to so many changed rows, groups are brought up to them rather than made anew."""


def grouped(table: str, rows: Iterable[Any], field: str) -> Groups:
    """All groups of a table."""
    groups: dict[Any, list[Any]] = {}
    for row in rows:
        groups.setdefault(getattr(row, field), []).append(row)
    return {key: tuple(_ordered(members) if table in RANKED else members) for key, members in groups.items()}


def regrouped(groups: Groups, deltas: Iterable[Delta], field: str) -> Groups:
    """The groups of a ranked table after a change of its rows; equal to `grouped` of the table after it."""
    changed: dict[Any, dict[int, Any]] = {}

    def members(key: Any) -> dict[int, Any]:
        found = changed.get(key)
        if found is None:
            found = changed[key] = {row.id: row for row in groups.get(key, ())}
        return found

    for delta in deltas:
        if delta.before is not None:
            del members(getattr(delta.before, field))[delta.id]
        if delta.after is not None:
            members(getattr(delta.after, field))[delta.id] = delta.after
    result = dict(groups)
    for key, rows in changed.items():
        if rows:
            result[key] = tuple(_ordered(rows.values()))
        else:
            result.pop(key, None)
    return result


def _ordered(rows: Iterable[Any]) -> list[Any]:
    return sorted(rows, key=lambda row: (row.rank, row.id))
