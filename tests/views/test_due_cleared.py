"""A due date that is cleared: the deadline stays, and both the status line and the history say what became of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.edits import activities as edits
from app.plan.units import finish_date
from app.views import theme
from app.views.history_words import told
from tests.views import schedule_film as film
from tests.views.schedule_hand import REDRESS, TURNOVER, Hand, opened


@pytest.fixture
def hand(qtbot: QtBot, light: theme.Theme, tmp_path: Path) -> Iterator[Hand]:
    with opened(qtbot, tmp_path / "shoot.coverset") as found:
        yield found


def give_due_alone(hand: Hand, deadline: int) -> None:
    """A typed date and nothing else that a due could come from."""
    row = replace(hand.workspace.plan.deadlines[deadline], due_kind=None, promised=None, rule_id=None)
    hand.workspace.edit("Typed alone", lambda draft: draft.put(replace(row, due_date=date(2027, 5, 27))))


def test_a_cleared_due_is_said_and_the_deadline_stays(hand: Hand):
    give_due_alone(hand, film.REDRESS_DUE)
    said: list[str] = []
    hand.workspace.statusChanged.connect(said.append)
    hand.workspace.select(REDRESS)
    hand.menu("Due…")
    hand.type_into_prompt("")
    name = hand.workspace.plan.deadlines[film.REDRESS_DUE].name
    assert hand.workspace.plan.deadlines[film.REDRESS_DUE].due_date is None
    assert hand.workspace.schedule.deadlines[film.REDRESS_DUE].due is None
    assert said[-1] == f"{name} has no due date now. Ctrl+Z takes it back."
    assert name in " ".join(hand.names())
    assert hand.workspace.undo()
    assert hand.workspace.plan.deadlines[film.REDRESS_DUE].due_date == date(2027, 5, 27)


def test_history_says_that_a_due_date_was_cleared(hand: Hand):
    give_due_alone(hand, film.REDRESS_DUE)
    change = hand.workspace.edit("Clear", lambda draft: edits.set_due(draft, film.REDRESS_DUE, None))
    assert change is not None
    assert told(change, hand.workspace.plan).endswith(": due date cleared")


def test_a_due_that_a_rule_gives_again_is_not_called_gone(hand: Hand):
    hand.workspace.edit("Typed", lambda draft: edits.set_due(draft, film.TURNOVER_DUE, date(2027, 5, 27)))
    said: list[str] = []
    hand.workspace.statusChanged.connect(said.append)
    hand.workspace.select(TURNOVER)
    hand.workspace.edit("As the rule says", lambda draft: edits.set_due(draft, film.TURNOVER_DUE, None))
    due = hand.workspace.schedule.deadlines[film.TURNOVER_DUE].due
    assert due is not None
    assert finish_date(due, hand.workspace.plan.production.zone) != date(2027, 5, 27)
    assert not [text for text in said if "no due date" in text]
