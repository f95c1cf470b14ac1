"""The tables of a file: one for each dataclass of plan/rows.py, made from its fields, and those outside the Plan.

Types are portable (SQLite now, PostgreSQL by URL later); what SQLite alone does is in connection.py.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import fields
from datetime import date
from functools import cache
from operator import attrgetter
from types import NoneType
from typing import Any, Literal, get_args, get_origin, get_type_hints

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    Float,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    TypeDecorator,
)
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeEngine

from app.plan import rows as r

FORMAT = 4
"""The format this program writes; `migrations.STEPS` leads here from every earlier one."""

WORDS = "words"
"""Where a column's `info` has the only texts that may stand in it."""

metadata = MetaData()


def _tuples(value: Any) -> Any:
    return tuple(_tuples(member) for member in value) if isinstance(value, list) else value


class Tuples(TypeDecorator[tuple[Any, ...]]):
    """Tuples of numbers and tuples, as JSON text: `[[480,1080]]`. hint: which, as the field's annotation says."""

    impl = Text
    cache_ok = True

    def __init__(self, hint: Any = tuple[Any, ...]) -> None:
        super().__init__()
        self.hint = hint

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        return None if value is None else json.dumps(value, separators=(",", ":"))

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        if value is None:
            return None
        found = _tuples(json.loads(value))
        if not _fits(found, self.hint):
            raise ValueError(f"{value[:40]} is none of its column's")
        return found


def _fits(value: Any, hint: Any) -> bool:
    """Whether a value read from JSON is what an annotation of tuples and plain types says."""
    if get_origin(hint) is not tuple:
        return hint is Any or type(value) is hint
    if type(value) is not tuple:
        return False
    members = get_args(hint)
    if members[-1] is Ellipsis:
        return all(_fits(each, members[0]) for each in value)
    return len(value) == len(members) and all(map(_fits, value, members))


def _identity() -> TypeEngine[int]:
    # SQLite keeps rows by an INTEGER primary key itself; BIGINT would cost a second tree.
    return BigInteger().with_variant(Integer, "sqlite")


_PLAIN: dict[type, type[TypeEngine[Any]]] = {int: BigInteger, str: Text, bool: Boolean, float: Float, date: Date}


def _column(name: str, hint: Any) -> Column[Any]:
    if name == "id":
        return Column("id", _identity(), primary_key=True, autoincrement=False)
    members = get_args(hint)
    nullable = NoneType in members
    if nullable:
        (hint,) = (member for member in members if member is not NoneType)
    words = get_args(hint) if get_origin(hint) is Literal else ()
    kind = Tuples if get_origin(hint) is tuple else Text if words else _PLAIN[hint]
    made = Tuples(hint) if kind is Tuples else kind()
    return Column(name, made, nullable=nullable, info={WORDS: words})


def _table(row_type: type[r.Row]) -> Table:
    hints = get_type_hints(row_type)
    return Table(row_type.TABLE, metadata, *(_column(field.name, hints[field.name]) for field in fields(row_type)))


ROWS: dict[str, Table] = {name: _table(row_type) for name, row_type in r.TABLES.items()}
"""Name → table, for the rows of the Plan; columns stand in the order of the dataclass's fields."""


@cache
def names_of(table: str) -> tuple[str, ...]:
    """The fields of a table's rows, in order."""
    return tuple(field.name for field in fields(r.TABLES[table]))


@cache
def values_of(table: str) -> Callable[[r.Row], tuple[Any, ...]]:
    """A function from a row to its values, in the order of its fields."""
    return attrgetter(*names_of(table))


journal = Table(
    "journal",
    metadata,
    Column("seq", _identity(), primary_key=True, autoincrement=False),  # 1, 2, 3 …
    Column("kind", Text, nullable=False),  # do, undo, redo
    Column("target", BigInteger),  # the do that an undo or redo is of
    Column("label", Text, nullable=False),
    Column("format", Integer, nullable=False),  # of the deltas
    Column("at", BigInteger, nullable=False),  # instant
    Column("author", Text, nullable=False),
    Column("deltas", Text),  # JSON, see plan/codec.py; of a do only
)
options = Table(
    "options",
    metadata,
    Column("name", Text, primary_key=True),
    Column("format", Integer, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("author", Text, nullable=False),
    Column("change", Text, nullable=False),  # JSON
)
baselines = Table(
    "baselines",
    metadata,
    Column("id", _identity(), primary_key=True, autoincrement=False),
    Column("name", Text, nullable=False),
    Column("number", Integer, nullable=False),
    Column("colour", Text, nullable=False),
    Column("format", Integer, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("seq", BigInteger, nullable=False),  # the last journal entry it contains
    Column("rows", LargeBinary, nullable=False),  # compressed JSON
)
blobs = Table(
    "blobs",
    metadata,
    Column("hash", Text, primary_key=True),  # SHA-256, hexadecimal
    Column("kind", Text, nullable=False),  # a media type: text/plain, application/pdf
    Column("bytes", LargeBinary, nullable=False),
)
issues = Table(
    "issues",
    metadata,
    Column("id", _identity(), primary_key=True, autoincrement=False),
    Column("document", Text, nullable=False),  # callsheet, oneline …
    Column("session_id", BigInteger),
    Column("number", Integer, nullable=False),
    Column("colour", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("author", Text, nullable=False),
    Column("replaces", BigInteger),  # the issue before it
    Column("hash", Text, nullable=False),  # of the blob that went out
    Column("baseline_id", BigInteger, nullable=False),
    Column("rows_hash", Text),  # of the blob of its rows, as they are compared; older files have none
    Index("issues_by_document", "document", "session_id"),
)
deliveries = Table(
    "deliveries",
    metadata,
    Column("id", _identity(), primary_key=True, autoincrement=False),
    Column("issue_id", BigInteger, nullable=False),
    Column("recipient_id", BigInteger),  # of the plan's recipients, as it was then
    Column("name", Text, nullable=False),  # as printed over the pages
    Column("sent_at", BigInteger, nullable=False),  # instant
    Column("sent_by", Text, nullable=False),
    Column("acknowledged_at", BigInteger),  # instant
    Index("deliveries_by_issue", "issue_id"),
)
meta = Table(
    "meta",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
)
