"""Who was sent an issue, and who said that they have it. Kept outside the Plan: nobody undoes what was sent."""

from __future__ import annotations

import random
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, insert, select, update

from app.models.tables import deliveries
from app.plan.draft import ID_BITS


@dataclass(frozen=True, slots=True)
class Delivery:
    """name: as printed over the pages; sent_at, acknowledged_at: instants (None: not acknowledged)."""

    id: int
    issue_id: int
    recipient_id: int | None
    name: str
    sent_at: int
    sent_by: str
    acknowledged_at: int | None = None


def record(
    connection: Connection, issue_id: int, recipients: Iterable[tuple[int | None, str]], at: int, by: str
) -> list[Delivery]:
    """Note that an issue was sent to recipients (id of the plan's row, name)."""
    random_id = random.SystemRandom()
    made = [
        Delivery(random_id.getrandbits(ID_BITS) or 1, issue_id, recipient_id, name, at, by)
        for recipient_id, name in recipients
    ]
    if made:
        connection.execute(
            insert(deliveries),
            [
                {
                    "id": one.id,
                    "issue_id": one.issue_id,
                    "recipient_id": one.recipient_id,
                    "name": one.name,
                    "sent_at": one.sent_at,
                    "sent_by": one.sent_by,
                    "acknowledged_at": None,
                }
                for one in made
            ],
        )
    return made


def all_deliveries(connection: Connection, issue_id: int | None = None) -> list[Delivery]:
    """Of one issue, or of all; in the order in which they were sent."""
    c = deliveries.c
    columns = (c.id, c.issue_id, c.recipient_id, c.name, c.sent_at, c.sent_by, c.acknowledged_at)
    wanted = select(*columns).order_by(c.sent_at, c.name, c.id)
    if issue_id is not None:
        wanted = wanted.where(c.issue_id == issue_id)
    return [Delivery(*values) for values in map(tuple, connection.execute(wanted))]


def acknowledge(connection: Connection, delivery_ids: Iterable[int], at: int | None) -> int:
    """Note that recipients have what was sent, at an instant; None: that they do not. Returns how many there were."""
    done = connection.execute(
        update(deliveries).where(deliveries.c.id.in_(list(delivery_ids))).values(acknowledged_at=at)
    )
    return int(done.rowcount)
