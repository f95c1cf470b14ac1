"""Who was sent an issue and who has it: kept in the file, never undone."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.models.document import Document
from app.plan.errors import EditRefused, Environment
from tests.models.deeds import rename


def test_what_was_sent_is_kept_and_not_undone(document: Document, path: Path) -> None:
    issue = document.publish("callsheet", b"%PDF 1", session_id=7, colour="white")
    rename(document, "A")
    sent = document.record_deliveries(issue.id, [(32, "Bryn Hollis"), (None, "Anglia Insurance")])
    assert [(one.name, one.recipient_id, one.acknowledged_at) for one in sent] == [
        ("Bryn Hollis", 32, None),
        ("Anglia Insurance", None, None),
    ]
    document.undo()
    document.close()
    with Document.open(path) as again:
        kept = again.deliveries(issue.id)
        assert sorted(kept, key=lambda one: one.id) == sorted(sent, key=lambda one: one.id)
        assert kept[0].sent_by
        assert again.deliveries(issue.id + 1) == []
        assert again.deliveries() == kept


def test_who_has_it_is_noted_with_its_time_and_taken_back(document: Document) -> None:
    issue = document.publish("callsheet", b"%PDF 1", session_id=7, colour="white")
    one, other = document.record_deliveries(issue.id, [(32, "Bryn Hollis"), (None, "Anglia Insurance")])
    document.acknowledge([one.id])
    have = {delivery.id: delivery.acknowledged_at for delivery in document.deliveries(issue.id)}
    assert have[other.id] is None
    noted = have[one.id]
    assert noted is not None
    assert noted >= one.sent_at
    document.acknowledge([one.id], have_it=False)
    assert all(delivery.acknowledged_at is None for delivery in document.deliveries())
    with pytest.raises(EditRefused, match="Nothing was sent to them"):
        document.acknowledge([5])


def test_a_reader_notes_nothing(document: Document, path: Path) -> None:
    issue = document.publish("callsheet", b"%PDF 1", session_id=7, colour="white")
    with Document.open(path, read_only=True) as reader, pytest.raises(Environment, match="“Sent” was not kept"):
        reader.record_deliveries(issue.id, [(None, "Bryn Hollis")])
    assert document.deliveries() == []
