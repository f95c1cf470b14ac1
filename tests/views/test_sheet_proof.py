"""The proof beside the editor: what is drawn of it, and what is said of one that grows too long."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.engine.schedule import compute
from app.models.document import Document
from app.reports.asked import Asked
from app.views.jobs import Jobs
from app.views.sheet.pane import ProofPane
from app.views.sheet.proof import Proof, proof_work
from tests.reports import salt_day as day

A4 = (595.0, 842.0)


@pytest.fixture
def pane(qtbot: QtBot) -> Iterator[ProofPane]:
    jobs = Jobs()
    made = ProofPane(jobs)
    qtbot.addWidget(made)
    yield made
    jobs.shutdown()


def proof_of(pages: int) -> Proof:
    return Proof(b"", (A4,) * pages, (), (), "")


def test_a_sheet_that_grows_to_nine_pages_is_warned_of(pane: ProofPane) -> None:
    pane.show_proof(proof_of(9), "Sheet of Day 2")
    assert not pane.warning.isHidden()
    assert pane.warning.text() == "This sheet runs to 9 pages. Maybe a text is too long."
    pane.show_proof(proof_of(8), "Sheet of Day 2")
    assert pane.warning.isHidden()


@pytest.mark.parametrize(("seen", "drawn"), [((), [0, 1]), ((1,), [1]), ((1, 7), [1])])
def test_the_pages_on_the_screen_are_drawn_with_the_proof(
    tmp_path: Path, seen: tuple[int, ...], drawn: list[int]
) -> None:
    with Document.create(tmp_path / "film.coverset", day.plan()) as file:
        asked = Asked(compute(file.plan), session_id=day.DAY2, proof=True)
        proof = proof_work(file, asked, None, False, 0, seen)(lambda done, of: None)
    assert len(proof.sizes) == 2
    assert [number for number, _ in proof.pictures] == drawn
