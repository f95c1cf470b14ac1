"""Which papers that went out the plan would print differently, in a real file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.engine.schedule import compute
from app.models.document import Document
from app.plan.draft import Draft
from app.reports import stale
from app.reports.issuing import coming, prepare
from app.reports.stale import Kept
from tests.reports import salt_day as day


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Document]:
    with Document.create(tmp_path / "salt.coverset", day.plan()) as made:
        yield made


def issue(file: Document, kind: str, session_id: int | None = None, *, prelim: bool = False) -> None:
    ready = prepare(file, kind, compute(file.plan), session_id, 30_158_200, prelim=prelim)
    file.publish(ready.kind, b"%PDF-1.7 as it was", ready.session_id, ready.edition.colour)  # its plan is what counts


def labels(file: Document, as_of: int | None = None) -> list[str]:
    return [one.label for one in stale.stale(file, compute(file.plan, as_of), Kept())]


def move_51(file: Document) -> None:
    def edit(draft: Draft) -> None:
        draft.put(replace(file.plan.strips[654], session_id=day.DAY4, rank=5))

    file.commit(file.plan.draft("Sc 51 to Day 4", edit))


def test_a_change_makes_the_papers_it_touches_stale_and_no_other(file: Document) -> None:
    for session in (day.DAY1, day.DAY2, day.DAY4):
        issue(file, "callsheet", session)
    issue(file, "oneline")
    assert labels(file) == []
    move_51(file)
    # Day 1's sheet has Days 2 to 4 in its advance; the plates of the second unit are on none
    assert sorted(labels(file)) == [
        "call sheet 1 WHITE", "call sheet 2 WHITE", "call sheet 4 WHITE", "one-line schedule WHITE",
    ]  # fmt: skip
    found = stale.stale(file, compute(file.plan), Kept())
    (second,) = [one for one in found if one.name == "call sheet 2"]
    assert second.next.label == "Revised 1, BLUE"
    assert ("gone", "Sc 51") in [(one.kind, one.name) for one in second.changed]
    file.undo()
    assert labels(file) == []


def test_it_is_said_in_one_line(file: Document) -> None:
    issue(file, "callsheet", day.DAY2)
    issue(file, "schedule")
    assert stale.sentence(stale.stale(file, compute(file.plan), Kept())) == ""
    move_51(file)
    found = stale.stale(file, compute(file.plan), Kept())
    assert stale.sentence(found) == "Stale: call sheet 2 WHITE, shooting schedule WHITE"


def test_only_the_last_issue_counts(file: Document) -> None:
    issue(file, "callsheet", day.DAY2)
    move_51(file)
    issue(file, "callsheet", day.DAY2)
    assert labels(file) == []
    file.undo()
    assert labels(file) == ["call sheet 2 BLUE"]


def test_the_sheet_of_a_day_that_is_over_is_never_stale(file: Document) -> None:
    issue(file, "callsheet", day.DAY2)
    move_51(file)
    end = compute(file.plan).sessions[day.DAY2].end
    assert labels(file, end - 1) == ["call sheet 2 WHITE"]
    assert labels(file, end) == []


def test_a_day_that_is_gone_makes_its_sheet_stale_by_the_name_it_had(file: Document) -> None:
    issue(file, "callsheet", day.DAY4)

    def edit(draft: Draft) -> None:
        for strip in file.plan.strips_of(day.DAY4):
            draft.put(replace(strip, session_id=None))
        draft.delete(file.plan.sessions[day.DAY4])

    file.commit(file.plan.draft("No Day 4", edit))
    (found,) = stale.stale(file, compute(file.plan), Kept())
    assert found.label == "call sheet 4 WHITE"
    assert [one.sentence for one in found.changed] == ["Gone: call sheet 4"]


def test_what_went_out_is_made_once_and_kept(file: Document, monkeypatch: pytest.MonkeyPatch) -> None:
    issue(file, "callsheet", day.DAY2)
    move_51(file)
    kept, read = Kept(), []
    plan_of = Document.baseline_plan
    monkeypatch.setattr(Document, "baseline_plan", lambda self, key: read.append(key) or plan_of(self, key))
    first = stale.stale(file, compute(file.plan), kept)
    assert len(read) == 1
    assert stale.stale(file, compute(file.plan), kept) == first
    assert len(read) == 1


def test_looking_can_be_stopped(file: Document) -> None:
    issue(file, "callsheet", day.DAY1)
    issue(file, "callsheet", day.DAY2)

    class Stopped(Exception):
        pass

    def report(done: int, of: int) -> None:
        assert of == 2
        if done == 1:
            raise Stopped

    with pytest.raises(Stopped):
        stale.stale(file, compute(file.plan), Kept(), report)


def test_two_issues_are_compared_whatever_the_plan_is_now(file: Document) -> None:
    issue(file, "oneline")
    move_51(file)
    issue(file, "oneline")
    file.undo()
    white, blue = file.issues()
    told = {one.name: one for one in stale.between(file, None, white, blue, Kept())}
    assert told["Sc 51"].fields[0] == ("", "Day 2", "Day 4")
    back = {one.name: one for one in stale.between(file, None, blue, white, Kept())}
    assert back["Sc 51"].fields[0] == ("", "Day 4", "Day 2")


def test_each_document_climbs_its_own_ladder(file: Document) -> None:
    issue(file, "callsheet", day.DAY2)
    move_51(file)
    issue(file, "callsheet", day.DAY2)
    for kind, session, label in (
        ("callsheet", day.DAY2, "Revised 2, PINK"),
        ("callsheet", day.DAY1, "FINAL, WHITE"),
        ("oneline", None, "WHITE"),
        ("notice", None, "No. 1"),
    ):
        assert coming(file, file.plan, kind, session).label == label
