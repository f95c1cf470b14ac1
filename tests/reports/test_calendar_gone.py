"""A calendar exported again: what an earlier one of the file carried and is gone is cancelled, under the same UID."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from icalendar import Event

from app.edits.crew import set_person
from app.engine.schedule import compute
from app.models.document import Document
from app.plan import rows as r
from app.plan.draft import Draft
from app.plan.errors import EditRefused
from app.reports.calendar_file import Whose, calendar_file
from app.reports.calendar_gone import gone_of
from tests.reports import salt_day as day
from tests.reports.test_calendar_file import events

JONAS = 504
FERRYMAN = 215


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Document]:
    with Document.create(tmp_path / "salt.coverset", day.plan()) as made:
        yield made


def exported(file: Document, whose: Whose | None = None) -> dict[str, Event]:
    who, history = whose or Whose(), file.history()
    sequence = history[-1].seq if history else 0
    gone = gone_of(file, who)
    return events(calendar_file(compute(file.plan), whose=who, at=30_000_000, sequence=sequence, gone=gone))


def do(file: Document, edit: object) -> None:
    file.commit(file.plan.draft("An edit", edit))  # type: ignore[arg-type]


def without_day_4(draft: Draft) -> None:
    for strip in draft.plan.strips_of(day.DAY4):
        draft.put(replace(strip, session_id=None))
    draft.delete(draft.plan.sessions[day.DAY4])


def cancelled(found: dict[str, Event]) -> set[str]:
    return {uid.removesuffix("@coverset") for uid, event in found.items() if event.get("status") == "CANCELLED"}


def test_a_deleted_session_is_cancelled_and_undone_it_is_there_again(file: Document) -> None:
    uid = f"session-{day.DAY4}"
    before = exported(file)[f"{uid}@coverset"]
    assert cancelled(exported(file)) == set()
    do(file, without_day_4)
    after = exported(file)
    assert cancelled(after) == {uid}
    event = after[f"{uid}@coverset"]
    assert event["sequence"] > before["sequence"]
    assert str(event["summary"]) == "Day 4"
    assert event["dtstart"].dt == before["dtstart"].dt == datetime(2027, 5, 10, 12, 0, tzinfo=UTC)  # 13:00 in London
    file.undo()
    again = exported(file)
    assert cancelled(again) == set()
    assert again[f"{uid}@coverset"]["sequence"] > event["sequence"]


def test_a_calendar_of_one_person_loses_only_their_own_days(file: Document) -> None:
    """The Ferryman works on Days 1, 2 and 4; without Sc 41 Day 1 is not his any more, and stays the production's."""
    whose = Whose(element_id=FERRYMAN)
    do(file, lambda draft: draft.delete(next(n for n in draft.plan.needs_of(600) if n.element_id == FERRYMAN)))
    assert cancelled(exported(file, whose)) == {f"session-{day.DAY1}-element-{FERRYMAN}"}
    assert cancelled(exported(file)) == set()
    do(file, without_day_4)
    assert cancelled(exported(file, whose)) == {
        f"session-{day.DAY1}-element-{FERRYMAN}", f"session-{day.DAY4}-element-{FERRYMAN}",
    }  # fmt: skip


def test_a_session_without_strips_is_cancelled_for_who_was_called(file: Document) -> None:
    do(file, lambda draft: draft.put(replace(draft.plan.strips[658], session_id=None)))
    assert cancelled(exported(file, Whose(unit_id=day.SECOND))) == {f"session-{day.A1}"}
    assert cancelled(exported(file, Whose(unit_id=day.UNIT))) == set()
    assert cancelled(exported(file, Whose(person_id=JONAS))) == set(), "the second unit's day was never his"
    camera = Whose(2)
    assert cancelled(exported(file, camera)) == {f"session-{day.A1}-department-2"}


def test_who_is_not_called_any_more_or_moves_to_another_unit_is_told(file: Document) -> None:
    whose = Whose(person_id=JONAS)
    main = {f"session-{session}-person-{JONAS}" for session in (day.DAY1, day.DAY2, day.DAY3, day.DAY4)}
    do(file, lambda draft: set_person(draft, JONAS, unit_id=day.SECOND))
    found = exported(file, whose)
    assert cancelled(found) == main
    assert set(found) - {f"{uid}@coverset" for uid in main} == {f"session-{day.A1}-person-{JONAS}@coverset"}
    do(file, lambda draft: set_person(draft, JONAS, call="N/A"))
    assert cancelled(exported(file, whose)) == {*main, f"session-{day.A1}-person-{JONAS}"}


def test_a_deleted_deadline_and_a_persons_own_day_are_cancelled(file: Document) -> None:
    def papers(draft: Draft) -> None:
        draft.put(r.Deadline(911, "Temps", 1, due_date=date(2027, 5, 12), expected_kind="wrap"))
        draft.put(r.DayEvent(920, FERRYMAN, date(2027, 5, 4), "FT"))

    def no_papers(draft: Draft) -> None:
        draft.delete(draft.plan.deadlines[911])
        draft.delete(draft.plan.events[920])

    do(file, papers)
    assert cancelled(exported(file)) == set()
    do(file, no_papers)
    found = exported(file)
    assert cancelled(found) == {"deadline-911"}
    assert found["deadline-911@coverset"]["dtstart"].dt == date(2027, 5, 12)
    assert cancelled(exported(file, Whose(element_id=FERRYMAN))) == {"event-920"}
    assert cancelled(exported(file, Whose(2))) == set(), "another department's was never in theirs"


def test_who_never_had_a_day_has_no_calendar(file: Document) -> None:
    do(file, lambda draft: draft.put(r.Person(540, "Bo Li", call="N/A")))
    with pytest.raises(EditRefused, match="has no day and no deadline yet"):
        exported(file, Whose(person_id=540))
