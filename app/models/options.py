"""Options: named changes that are kept uncommitted, to be laid upon the plan as it then is."""

from __future__ import annotations

import json
from dataclasses import dataclass

from sqlalchemy import Connection, delete, insert, select

from app.models import migrations
from app.models.tables import FORMAT, options
from app.plan.change import Change
from app.plan.codec import change_from_json, change_to_json


@dataclass(frozen=True, slots=True)
class Option:
    """at: instant at which it was saved."""

    name: str
    at: int
    author: str


def save(connection: Connection, name: str, change: Change, at: int, author: str) -> None:
    """Keep a change under a name, in place of one of that name."""
    discard(connection, name)
    text = json.dumps(change_to_json(change), separators=(",", ":"))
    connection.execute(insert(options).values(name=name, format=FORMAT, at=at, author=author, change=text))


def discard(connection: Connection, name: str) -> bool:
    """Whether there was one of that name."""
    return connection.execute(delete(options).where(options.c.name == name)).rowcount > 0


def all_options(connection: Connection) -> list[Option]:
    """In order of name."""
    c = options.c
    return [Option(*line) for line in connection.execute(select(c.name, c.at, c.author).order_by(c.name))]


def change_of(connection: Connection, name: str) -> Change | None:
    """The change as it was saved, upgraded to today's format; None: there is none of that name."""
    line = connection.execute(select(options.c.format, options.c.change).where(options.c.name == name)).one_or_none()
    if line is None:
        return None
    saved = json.loads(line.change)
    deltas = [migrations.upgrade_delta(delta, line.format) for delta in saved["deltas"]]
    return change_from_json({"label": saved["label"], "deltas": deltas})
