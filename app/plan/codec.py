"""Rows and changes as plain JSON values and back: for the journal, options, baselines."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, fields
from datetime import date
from typing import Any, get_type_hints

from app.plan import rows as r
from app.plan.change import Change, Delta

Json = Any


def row_to_json(row: r.Row) -> dict[str, Json]:
    """Field → value; dates as ISO text, tuples as lists."""
    return {field.name: _plain(getattr(row, field.name)) for field in fields(row)}


def _plain(value: object) -> Json:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_plain(member) for member in value]
    return value


def _tuples(value: Json) -> Json:
    return tuple(_tuples(member) for member in value) if isinstance(value, list | tuple) else value


def _readers(row_type: type[r.Row]) -> dict[str, Callable[[Json], Json] | None]:
    hints = get_type_hints(row_type)
    result: dict[str, Callable[[Json], Json] | None] = {}
    for field in fields(row_type):
        text = str(hints[field.name])
        if "datetime.date" in text:
            result[field.name] = lambda v: v if v is None or isinstance(v, date) else date.fromisoformat(v)
        elif text.startswith("tuple"):
            result[field.name] = _tuples
        else:
            result[field.name] = None
    return result


READERS: dict[str, dict[str, Callable[[Json], Json] | None]] = {name: _readers(cls) for name, cls in r.TABLES.items()}


def row_from_json(table: str, values: dict[str, Json]) -> r.Row:
    """The row of plain values; missing fields take their defaults. Raises KeyError or ValueError for what is no row."""
    row_type, readers = r.TABLES[table], READERS[table]
    arguments: dict[str, Json] = {}
    for field in fields(row_type):
        if field.name in values:
            reader = readers[field.name]
            arguments[field.name] = reader(values[field.name]) if reader else values[field.name]
        elif field.default is MISSING:
            raise KeyError(f"{table}: {field.name} is missing")
    return row_type(**arguments)


def change_to_json(change: Change) -> dict[str, Json]:
    return {
        "label": change.label,
        "deltas": [
            {
                "table": d.table,
                "id": d.id,
                "before": None if d.before is None else row_to_json(d.before),
                "after": None if d.after is None else row_to_json(d.after),
                **({"because": list(d.because)} if d.because else {}),
            }
            for d in change.deltas
        ],
    }


def change_from_json(values: dict[str, Json]) -> Change:
    return Change(
        values["label"],
        tuple(
            Delta(
                d["table"],
                d["id"],
                None if d["before"] is None else row_from_json(d["table"], d["before"]),
                None if d["after"] is None else row_from_json(d["table"], d["after"]),
                (d["because"][0], d["because"][1]) if d.get("because") else None,
            )
            for d in values["deltas"]
        ),
    )
