"""The rows that are kept with an issue: other words make no paper stale, a plan's change and a figure do."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.engine.calls import Calls, Clock
from app.engine.schedule import compute
from app.models.document import Document
from app.plan.draft import Draft
from app.plan.errors import EditRefused
from app.reports import kept_rows, scene_text, stale
from app.reports.issuing import prepare, rows_to_keep
from app.reports.stale import Kept
from tests.reports import salt_day as day


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Document]:
    with Document.create(tmp_path / "salt.coverset", day.plan()) as made:
        for kind, session in (("callsheet", day.DAY2), ("oneline", None)):
            issue(made, kind, session)
        yield made


def issue(file: Document, kind: str, session_id: int | None = None) -> None:
    schedule = compute(file.plan)
    ready = prepare(file, kind, schedule, session_id, 30_158_200)
    rows = rows_to_keep(ready.kind, schedule, ready.session_id)
    file.publish(ready.kind, b"%PDF", ready.session_id, ready.edition.colour, rows=rows)


def labels(file: Document) -> list[str]:
    return [one.label for one in stale.stale(file, compute(file.plan), Kept())]


def move_51(file: Document) -> None:
    def edit(draft: Draft) -> None:
        draft.put(replace(file.plan.strips[654], session_id=day.DAY4, rank=5))

    file.commit(file.plan.draft("Sc 51 to Day 4", edit))


def reword(monkeypatch: pytest.MonkeyPatch) -> None:
    """A program that writes every scene's set in capitals and a label before it."""
    slug = scene_text.slug
    monkeypatch.setattr(scene_text, "slug", lambda *args: f"SET {slug(*args).upper()}")


def test_another_wording_makes_no_paper_stale(file: Document, monkeypatch: pytest.MonkeyPatch) -> None:
    reword(monkeypatch)
    assert labels(file) == []


def test_a_change_of_the_plan_is_found_and_named_whatever_the_wording(
    file: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = {one.label: one for one in stale_after(file)}
    file.undo()
    reword(monkeypatch)
    found = {one.label: one for one in stale_after(file)}
    assert sorted(found) == ["call sheet 2 WHITE", "one-line schedule WHITE"] == sorted(plain)
    for label, one in found.items():
        names = [(d.kind, d.name.replace("SET ", "").upper()) for d in one.changed]  # what is new is told as it is now
        assert names == [(d.kind, d.name.upper()) for d in plain[label].changed]
    (gone,) = [one for one in found["call sheet 2 WHITE"].changed if (one.kind, one.name) == ("gone", "Sc 51")]
    assert "SET " not in gone.was, "what was printed is told as it was printed"


def stale_after(file: Document) -> tuple[stale.Stale, ...]:
    move_51(file)
    return stale.stale(file, compute(file.plan), Kept())


def test_a_figure_that_is_computed_otherwise_counts(file: Document, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who goes by the paper would come at another time than the plan means; it can be issued anew, and is marked."""
    department = Calls.department

    def earlier(self: Calls, *args: object) -> Clock:
        call = department(self, *args)  # type: ignore[arg-type]
        return replace(call, at=None if call.at is None else call.at - 10)

    monkeypatch.setattr(Calls, "department", earlier)
    (found,) = stale.stale(file, compute(file.plan), Kept())
    assert found.label == "call sheet 2 WHITE"
    assert all(one.kind == "changed" and one.fields for one in found.changed)
    ready = prepare(file, "callsheet", compute(file.plan), day.DAY2, 30_158_300)
    assert ready.edition.label == "Revised 1, BLUE"
    assert {one.name for one in ready.changed or ()} == {one.name for one in found.changed}


def test_a_paper_that_says_what_it_said_is_not_issued_again(file: Document, monkeypatch: pytest.MonkeyPatch) -> None:
    reword(monkeypatch)
    with pytest.raises(EditRefused, match="says what it said when it went out"):
        prepare(file, "callsheet", compute(file.plan), day.DAY2, 30_158_300)


def test_of_papers_that_say_the_same_no_earlier_plan_is_read(file: Document, monkeypatch: pytest.MonkeyPatch) -> None:
    def read(self: Document, key: int) -> None:
        raise AssertionError(f"baseline {key} was read")

    monkeypatch.setattr(Document, "baseline_plan", read)
    assert labels(file) == []


def test_two_issues_are_compared_as_they_were_printed(file: Document, monkeypatch: pytest.MonkeyPatch) -> None:
    move_51(file)
    issue(file, "oneline")
    white, blue = [one for one in file.issues() if one.document == "oneline"]
    as_printed = stale.between(file, None, white, blue, Kept())
    told = {one.name: one for one in as_printed}
    assert told["Sc 51"].fields[0] == ("", "Day 2", "Day 4")
    reword(monkeypatch)
    assert stale.between(file, None, white, blue, Kept()) == as_printed


def test_an_issue_of_an_older_file_is_made_again(file: Document) -> None:
    schedule = compute(file.plan)
    ready = prepare(file, "callsheet", schedule, day.DAY4, 30_158_200)
    old = file.publish(ready.kind, b"%PDF", ready.session_id, ready.edition.colour)
    assert old.rows_hash is None
    assert labels(file) == []
    move_51(file)
    assert "call sheet 4 WHITE" in labels(file)


def test_the_rows_of_a_sheet_are_small(file: Document) -> None:
    """Beside a PDF of some 60 kB a sheet's rows are of no account."""
    for one in file.issues():
        assert one.rows_hash is not None
        assert len(file.blob(one.rows_hash)) < 6_000


@pytest.mark.parametrize("content", [b"no zlib", zlib.compress(b"no JSON"), zlib.compress(b"[1]"), zlib.compress(b"3")])
def test_rows_that_no_program_packed_are_none(content: bytes) -> None:
    assert kept_rows.unpack(content) is None
