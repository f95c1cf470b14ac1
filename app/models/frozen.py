"""A whole plan as bytes, for baselines, and its digest: each table's fields once, then its rows as lists of values."""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Iterable
from datetime import date
from typing import Any

from app.models.migrations import upgrade_row
from app.models.tables import names_of, values_of
from app.plan import rows as r
from app.plan.codec import row_from_json
from app.plan.plan import Plan


def _json(values: Iterable[tuple[Any, ...]]) -> str:
    return json.dumps(list(values), default=date.isoformat, separators=(",", ":"))


def freeze(plan: Plan) -> bytes:
    """All rows of a plan, compressed."""
    tables = (
        f'"{name}":{{"fields":{json.dumps(names_of(name))},"rows":{_json(map(values_of(name), table.values()))}}}'
        for name, table in plan.tables.items()
        if table
    )
    return zlib.compress(("{" + ",".join(tables) + "}").encode(), 1)


def thaw(frozen: bytes, version: int) -> Plan:
    """The plan that was frozen when files had that format, as today's has it."""
    tables: dict[str, dict[int, r.Row]] = {}
    for name, content in json.loads(zlib.decompress(frozen)).items():
        for values in content["rows"]:
            table, row_values = upgrade_row(name, dict(zip(content["fields"], values, strict=True)), version)
            row = row_from_json(table, row_values)
            tables.setdefault(table, {})[row.id] = row
    return Plan(tables)


def digest(plan: Plan) -> str:
    """A hash of all rows, whatever order they came in: equal digests, equal plans."""
    total = hashlib.blake2b(digest_size=16)
    for name, table in plan.tables.items():
        total.update(f"{name}{_json(values_of(name)(table[row_id]) for row_id in sorted(table))}\n".encode())
    return total.hexdigest()
