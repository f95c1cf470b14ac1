"""One-version steps from every earlier format to today's, for tables and for stored rows alike.

Not Alembic: a file holds rows not only in its tables but also as JSON in the journal, in options and in baselines.
Those must go through the very same steps, when they are read; a tool for tables alone would leave half of it behind.
A step never uses `tables.py` or `plan/rows.py`, which go on changing: it says what its own two formats were.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from app.models.connection import mark_format
from app.models.tables import FORMAT

Values = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Step:
    """From one format to the next.

    tables: changes the tables, inside a transaction.
    row: (table, a row as JSON values) → the same as the next format has it.
    """

    tables: Callable[[Connection], None]
    row: Callable[[str, Values], tuple[str, Values]]


_CAME_IN_2 = (
    ("production", "strip_colours TEXT NOT NULL DEFAULT '[]'"),
    ("sessions", "actual_call BIGINT"),
    ("sessions", "actual_wrap BIGINT"),
    ("sessions", "meals TEXT NOT NULL DEFAULT ''"),
    ("sessions", "weather TEXT NOT NULL DEFAULT ''"),
    ("sessions", "outs TEXT NOT NULL DEFAULT '[]'"),
    ("strips", "need TEXT NOT NULL DEFAULT ''"),
    ("elements", "phone TEXT NOT NULL DEFAULT ''"),
    ("elements", "email TEXT NOT NULL DEFAULT ''"),
    ("elements", "agent TEXT NOT NULL DEFAULT ''"),
    ("elements", "holds BOOLEAN NOT NULL DEFAULT 0"),
    ("elements", "drop_over BIGINT"),
    ("elements", "brings TEXT NOT NULL DEFAULT '[]'"),
    ("activities", "parent_id BIGINT"),
    ("deadlines", "done DATE"),
)


def _tables_1_to_2(connection: Connection) -> None:
    """Cover sets came, the trimming of scenes, rules for often-seen elements only, song parts, who made a change."""
    connection.exec_driver_sql(
        "CREATE TABLE covers (id INTEGER NOT NULL, strip_id BIGINT NOT NULL, ready_from DATE, ready_to DATE, "
        "minutes BIGINT NOT NULL, cost BIGINT NOT NULL, decide_by BIGINT, note TEXT NOT NULL, PRIMARY KEY (id))"
    )
    connection.exec_driver_sql("ALTER TABLE strips ADD COLUMN dropped BOOLEAN NOT NULL DEFAULT 0")
    connection.exec_driver_sql(
        "CREATE TABLE events (id INTEGER NOT NULL, element_id BIGINT NOT NULL, day DATE NOT NULL, code TEXT NOT NULL, "
        "note TEXT NOT NULL, PRIMARY KEY (id))"
    )
    for table, column in _CAME_IN_2:
        connection.exec_driver_sql(f"ALTER TABLE {table} ADD COLUMN {column}")
    connection.exec_driver_sql("ALTER TABLE needs ADD COLUMN part TEXT NOT NULL DEFAULT ''")
    connection.exec_driver_sql("ALTER TABLE rules ADD COLUMN tracked_from BIGINT NOT NULL DEFAULT 1")
    connection.exec_driver_sql("ALTER TABLE journal ADD COLUMN author TEXT NOT NULL DEFAULT ''")
    connection.exec_driver_sql("ALTER TABLE options ADD COLUMN author TEXT NOT NULL DEFAULT ''")


def _row_1_to_2(table: str, values: Values) -> tuple[str, Values]:
    came: dict[str, Values] = {
        "production": {"strip_colours": []},
        "sessions": {"actual_call": None, "actual_wrap": None, "meals": "", "weather": "", "outs": []},
        "strips": {"dropped": False, "need": ""},
        "elements": {"phone": "", "email": "", "agent": "", "holds": False, "drop_over": None, "brings": []},
        "activities": {"parent_id": None},
        "deadlines": {"done": None},
        "rules": {"tracked_from": 1},
        "needs": {"part": ""},
    }
    return table, {**values, **came.get(table, {})}


_CAME_IN_3 = (
    ("production", "ladder TEXT NOT NULL DEFAULT '[]'"),
    ("people", "leaving_from TEXT NOT NULL DEFAULT ''"),
    ("elements", "age BIGINT"),
    ("elements", "make_up BIGINT"),
    ("elements", "costume BIGINT"),
    ("elements", "travel BIGINT"),
    ("elements", "rate BIGINT NOT NULL DEFAULT 0"),
    ("elements", "rate_per TEXT NOT NULL DEFAULT ''"),
    ("elements", "picture TEXT NOT NULL DEFAULT ''"),
    ("delays", "element_id BIGINT"),
    ("delays", "cost BIGINT"),
    ("delays", "approved_by TEXT NOT NULL DEFAULT ''"),
)


def _tables_2_to_3(connection: Connection) -> None:
    """What is typed on call sheets came, who gets which paper and has it, who is ill, what a decision cost."""
    connection.exec_driver_sql(
        "CREATE TABLE sheet_fields (id INTEGER NOT NULL, key TEXT NOT NULL, session_id BIGINT, value TEXT NOT NULL, "
        "was TEXT NOT NULL, PRIMARY KEY (id))"
    )
    connection.exec_driver_sql(
        "CREATE TABLE recipients (id INTEGER NOT NULL, document TEXT NOT NULL, person_id BIGINT, element_id BIGINT, "
        "name TEXT NOT NULL, audience TEXT NOT NULL, rank BIGINT NOT NULL, PRIMARY KEY (id))"
    )
    connection.exec_driver_sql(
        "CREATE TABLE deliveries (id INTEGER NOT NULL, issue_id BIGINT NOT NULL, recipient_id BIGINT, "
        "name TEXT NOT NULL, sent_at BIGINT NOT NULL, sent_by TEXT NOT NULL, acknowledged_at BIGINT, PRIMARY KEY (id))"
    )
    connection.exec_driver_sql("CREATE INDEX deliveries_by_issue ON deliveries (issue_id)")
    for table, column in _CAME_IN_3:
        connection.exec_driver_sql(f"ALTER TABLE {table} ADD COLUMN {column}")


def _row_2_to_3(table: str, values: Values) -> tuple[str, Values]:
    elements = {"age": None, "make_up": None, "costume": None, "travel": None, "rate": 0, "rate_per": "", "picture": ""}
    came: dict[str, Values] = {
        "production": {"ladder": []},
        "people": {"leaving_from": ""},
        "elements": elements,
        "delays": {"element_id": None, "cost": None, "approved_by": ""},
    }
    return table, {**values, **came.get(table, {})}


_CAME_IN_4 = (
    ("people", "unit_id BIGINT"),
    ("units", "offsets TEXT NOT NULL DEFAULT '[]'"),
    ("sessions", "set_ups BIGINT"),
    ("sessions", "cards TEXT NOT NULL DEFAULT ''"),
    ("sessions", "crowd BIGINT"),
    ("sessions", "accidents TEXT NOT NULL DEFAULT ''"),
    ("sessions", "remarks TEXT NOT NULL DEFAULT ''"),
    ("issues", "rows_hash TEXT"),
)


def _tables_3_to_4(connection: Connection) -> None:
    """Issues keep the rows they were made of; crew and pre-calls of one unit; more of what a day's end is told."""
    for table, column in _CAME_IN_4:
        connection.exec_driver_sql(f"ALTER TABLE {table} ADD COLUMN {column}")


def _row_3_to_4(table: str, values: Values) -> tuple[str, Values]:
    came: dict[str, Values] = {
        "people": {"unit_id": None},
        "units": {"offsets": []},
        "sessions": {"set_ups": None, "cards": "", "crowd": None, "accidents": "", "remarks": ""},
    }
    return table, {**values, **came.get(table, {})}


STEPS: dict[int, Step] = {
    1: Step(_tables_1_to_2, _row_1_to_2),
    2: Step(_tables_2_to_3, _row_2_to_3),
    3: Step(_tables_3_to_4, _row_3_to_4),
}
"""Format → the step that leads from it to the next."""


def upgrade_tables(connection: Connection, version: int) -> None:
    """Bring the tables of an open file from `version` to today's, inside the running transaction."""
    for step in range(version, FORMAT):
        STEPS[step].tables(connection)
    mark_format(connection, FORMAT)


def upgrade_row(table: str, values: Values, version: int) -> tuple[str, Values]:
    """A stored row of an earlier format as today's has it."""
    for step in range(version, FORMAT):
        table, values = STEPS[step].row(table, values)
    return table, values


def upgrade_delta(delta: Values, version: int) -> Values:
    """A stored delta of an earlier format as today's has it."""
    result = dict(delta)
    for side in ("before", "after"):
        if delta[side] is not None:
            result["table"], result[side] = upgrade_row(delta["table"], delta[side], version)
    return result
