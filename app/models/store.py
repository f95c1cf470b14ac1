"""Rows ↔ dataclasses: reading a whole Plan, and writing the deltas of one Change with every *before* checked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from itertools import starmap
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Connection,
    Date,
    Delete,
    Float,
    Text,
    Update,
    bindparam,
    delete,
    insert,
    select,
    update,
)
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from app.models.tables import ROWS, WORDS, Tuples, metadata, names_of, values_of
from app.plan import rows as r
from app.plan.change import Change, Delta
from app.plan.errors import StaleChange
from app.plan.garbage import uncollected
from app.plan.plan import Plan

OLD = "before_"  # parameters of what a row must have been; columns cannot be named so


def load(connection: Connection) -> Plan:
    """All rows. Raises TypeError or ValueError where a value is none of its column's kind."""
    tables: dict[str, dict[int, Any]] = {}
    with uncollected():
        for name, row_type in r.TABLES.items():
            statement, readers = _reading(name)
            # plain SQL: compiling the expressions anew for each file takes longer than reading it
            found: Iterator[Any] = zip(*connection.exec_driver_sql(statement).all(), strict=True)
            columns = [
                values if read is None else map(read, values) for values, read in zip(found, readers, strict=False)
            ]
            made: Iterator[Any] = starmap(row_type, zip(*columns, strict=True))
            tables[name] = {row.id: row for row in made}
    return Plan(tables)


@cache
def _reading(name: str) -> tuple[str, tuple[Callable[[Any], Any] | None, ...]]:
    """The statement that reads a table, and for each column what makes its values of SQLite's, if anything must."""
    dialect, columns = sqlite.dialect(), ROWS[name].columns
    readers = tuple(column.type.dialect_impl(dialect).result_processor(dialect, None) for column in columns)
    return str(select(ROWS[name]).compile(dialect=dialect)), readers


def wrong_value(connection: Connection) -> str:
    """Names a value that is none of its column's, as any program can write it into SQLite; empty: all are right."""
    for name, table in ROWS.items():
        found = connection.exec_driver_sql(_looking(name)).first()
        if found is not None:
            row_id, *bad = found
            field = next(column.name for column, is_bad in zip(table.columns, bad, strict=True) if is_bad)
            return f"row {row_id} of {name} has a wrong {field}"
    return ""


@cache
def _looking(name: str) -> str:
    """The statement that finds a row with a wrong value: its id, then for each column whether it is the one."""
    wrong = [_wrong(column) for column in ROWS[name].columns]
    # plain SQL: SQLite alone lets such values in, and building it as expressions takes ten times as long
    return f'SELECT id, {", ".join(wrong)} FROM "{name}" WHERE {" OR ".join(wrong)} LIMIT 1'


_SQLITE_KINDS: dict[type, str] = {
    BigInteger: "'integer'",
    Boolean: "'integer'",
    Float: "'real','integer'",
    Text: "'text'",
    Date: "'text'",
    Tuples: "'text'",
}


def _wrong(column: Column[Any]) -> str:
    """The condition, in SQLite's words, under which a value is none of its column's."""
    # with its table: a column that is not there would else be taken for a text, and no error said
    name = f'"{column.table.name}"."{column.name}"'
    null = ",'null'" if column.nullable else ""
    wrong = f"typeof({name}) NOT IN ({_SQLITE_KINDS[type(column.type)]}{null})"
    if isinstance(column.type, Boolean):
        wrong = f"({wrong} OR {name} NOT IN (0, 1))"
    words = ",".join(f"'{word}'" for word in column.info.get(WORDS, ()))
    return f"({wrong} OR {name} NOT IN ({words}))" if words else wrong


def create_tables(connection: Connection) -> None:
    """All tables and indexes of a new file, empty."""
    for statement in _creating():
        connection.exec_driver_sql(statement)


@cache
def _creating() -> tuple[str, ...]:
    dialect = sqlite.dialect()
    made = []
    for table in metadata.sorted_tables:
        made.append(str(CreateTable(table).compile(dialect=dialect)))
        indexes = sorted(table.indexes, key=lambda index: index.name or "")
        made += [str(CreateIndex(index).compile(dialect=dialect)) for index in indexes]
    return tuple(made)


def insert_all(connection: Connection, plan: Plan) -> None:
    """Every row of a plan into empty tables."""
    for name, table in plan.tables.items():
        if table:
            _insert(connection, name, table.values())


def _insert(connection: Connection, name: str, rows: Iterable[r.Row]) -> None:
    statement, writers = _inserting(name)
    values = values_of(name)
    connection.exec_driver_sql(
        statement,
        [
            tuple(value if write is None else write(value) for value, write in zip(values(row), writers, strict=True))
            for row in rows
        ],
    )


@cache
def _inserting(name: str) -> tuple[str, tuple[Callable[[Any], Any] | None, ...]]:
    """The statement that puts a row in, and for each column what makes SQLite's values of its own, if anything must."""
    dialect, columns = sqlite.dialect(), [ROWS[name].columns[field] for field in names_of(name)]
    writers = tuple(column.type.dialect_impl(dialect).bind_processor(dialect) for column in columns)
    return str(insert(ROWS[name]).compile(dialect=dialect, column_keys=list(names_of(name)))), writers


def write(connection: Connection, change: Change) -> None:
    """The rows of a change. Raises StaleChange where the file does not hold what the change started from."""
    groups: dict[tuple[str, str], list[Delta]] = defaultdict(list)
    for delta in change.deltas:
        deed = "insert" if delta.before is None else "delete" if delta.after is None else "update"
        groups[deed, delta.table].append(delta)
    for deed in ("delete", "update", "insert"):
        for name in ROWS:
            deltas = groups.get((deed, name))
            if not deltas:
                continue
            if deed == "insert":
                _insert(connection, name, [delta.after for delta in deltas if delta.after is not None])
                continue
            statement = _deletion(name) if deed == "delete" else _replacement(name)
            rows = [{**_values(d.after), **_values(d.before, OLD)} for d in deltas]
            if connection.execute(statement, rows).rowcount != len(deltas):
                raise StaleChange(
                    f"“{change.label}” no longer fits: another program has written {name} into the file. "
                    "Nothing was changed. Maybe close the file and open it again."
                )


def _values(row: r.Row | None, prefix: str = "") -> dict[str, Any]:
    if row is None:
        return {}
    return {prefix + name: value for name, value in zip(names_of(row.TABLE), values_of(row.TABLE)(row), strict=True)}


def _as_before(name: str) -> list[Any]:
    return [
        column == bindparam(OLD + column.name, type_=column.type)
        if not column.nullable
        else column.is_not_distinct_from(bindparam(OLD + column.name, type_=column.type))
        for column in ROWS[name].columns
    ]


@cache
def _replacement(name: str) -> Update:
    table = ROWS[name]
    changed = {
        column.name: bindparam(column.name, type_=column.type) for column in table.columns if column.name != "id"
    }
    return update(table).where(*_as_before(name)).values(changed)


@cache
def _deletion(name: str) -> Delete:
    return delete(ROWS[name]).where(*_as_before(name))
