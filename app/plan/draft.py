"""Draft: a Plan being changed, which records row deltas. Edits are functions on it (`app/edits`)."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from app.plan import rows as r
from app.plan.change import Change, Delta, Ref
from app.plan.plan import Plan

RowT = TypeVar("RowT", bound=r.Row)

ID_BITS = 52  # exact in JSON and in every other program's doubles
RANK_STEP = 1 << 20


class Draft:
    """Rows are put and deleted one by one; `plan` is the plan as it stands now; `change` is what came of it all."""

    def __init__(self, plan: Plan) -> None:
        self.base = plan
        self._deltas: dict[Ref, Delta] = {}
        self._plan: Plan | None = plan
        self._because: Ref | None = None
        self._random = random.SystemRandom()

    @property
    def plan(self) -> Plan:
        """The plan with everything recorded so far."""
        if self._plan is None:
            self._plan = self.base.with_change(self.change(""))
        return self._plan

    def new_id(self) -> int:
        """A random id of 52 bits that nothing here has; the id previewed is the id committed."""
        while True:
            found = self._random.getrandbits(ID_BITS)
            if found and not any(found in table for table in self.base.tables.values()):
                return found

    def put(self, row: RowT, because: Ref | None = None) -> RowT:
        """Record a new row, or what a row is to become. Returns it."""
        self._record(row.TABLE, row.id, row, because)
        return row

    def delete(self, row: r.Row, because: Ref | None = None) -> None:
        self._record(row.TABLE, row.id, None, because)

    def now(self, row_type: type[RowT], row_id: int | None) -> RowT | None:
        """The row as it stands in the draft, or None; cheaper than `plan` between many puts."""
        if row_id is None:
            return None
        delta = self._deltas.get((row_type.TABLE, row_id))
        found: Any = delta.after if delta is not None else self.base.tables[row_type.TABLE].get(row_id)
        return found if isinstance(found, row_type) else None

    def _record(self, table: str, row_id: int, after: r.Row | None, because: Ref | None) -> None:
        key = (table, row_id)
        before = self.base.tables[table].get(row_id)
        known = self._deltas.pop(key, None)
        if before != after:
            reason = because or self._because or (known.because if known else None)
            self._deltas[key] = Delta(table, row_id, before, after, reason)
        self._plan = None

    @contextmanager
    def because(self, ref: Ref | None) -> Iterator[None]:
        """Everything recorded inside moved because of `ref`."""
        outer, self._because = self._because, ref or self._because
        try:
            yield
        finally:
            self._because = outer

    def change(self, label: str) -> Change:
        """Everything recorded, as one Change; empty when nothing differs."""
        return Change(label, tuple(self._deltas.values()))


def rule_row_id(rule_key: str, subject_id: int, what: str = "") -> int:
    """The id of a row that a rule makes: a hash of rule and subject, so that both users' sync makes the same row."""
    digest = hashlib.blake2b(f"{rule_key}\n{subject_id}\n{what}".encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big") >> (64 - ID_BITS) or 1


def rank_between(before: int | None, after: int | None) -> int | None:
    """A sparse rank between two neighbours (None: an end); None where there is no room: re-rank the neighbours."""
    if before is None and after is None:
        return 0
    if before is None:
        assert after is not None
        return after - RANK_STEP
    if after is None:
        return before + RANK_STEP
    return (before + after) // 2 if after - before > 1 else None
