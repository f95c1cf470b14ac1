"""A file of every earlier format opens as today's, after a copy beside it; what is stored in it as JSON goes along."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest

from app.models import migrations
from app.models.document import Document
from app.models.tables import FORMAT, metadata
from app.plan.plan import Plan
from tests.models.deeds import rename

DATA = Path(__file__).parent / "data"
SCHEMA = DATA / "schema.txt"


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A file as format 1 wrote it: how it was made is in make_format1.py."""
    return Path(shutil.copy(DATA / "format1.coverset", tmp_path / "old film.coverset"))


def schema_of(path: Path) -> str:
    """Each table's columns, in order of name: a column that a step added stands last in the file."""
    file = sqlite3.connect(path)
    lines = []
    for table in sorted(metadata.tables):
        for _, name, kind, needed, _, key in sorted(file.execute(f"PRAGMA table_info({table})"), key=lambda c: c[1]):
            lines.append(f"{table}.{name} {kind}{' not null' if needed else ''}{' key' if key else ''}\n")
    file.close()
    return f"format {FORMAT}\n" + "".join(lines)


def version_of(path: Path) -> int:
    file = sqlite3.connect(path)
    (version,) = file.execute("PRAGMA user_version").fetchone()
    file.close()
    return int(version)


def test_there_is_a_step_from_every_earlier_format() -> None:
    assert sorted(migrations.STEPS) == list(range(1, FORMAT))
    assert {int(file.stem.removeprefix("format")) for file in DATA.glob("format*.coverset")} == set(migrations.STEPS)


def test_the_tables_are_those_of_their_format(document: Document) -> None:
    """Whoever changes plan/rows.py or models/tables.py after a release changes what files hold."""
    assert schema_of(document.path) == SCHEMA.read_text(encoding="utf-8"), (
        "the tables have changed: raise FORMAT in app/models/tables.py, add a step to app/models/migrations.py and a "
        "file of the old format to tests/models/data; then run `python -m tests.models.test_migrations`"
    )


def test_an_old_file_is_migrated_after_a_copy_beside_it(old: Path, document: Document) -> None:
    before = old.read_bytes()
    with Document.open(old) as found:
        assert not found.read_only
        assert version_of(old) == FORMAT
        assert {strip.dropped for strip in found.plan.strips.values()} == {False}
        assert found.plan.covers == {}
        assert len(found.plan.strips) == 2
        assert schema_of(old) == schema_of(document.path)
    copy = old.with_name("old film.format1.coverset")
    assert version_of(copy) == 1
    assert {file.name for file in old.parent.glob("old*")} == {old.name, copy.name}
    old.write_bytes(before)  # taken back from a mail: the first copy stays
    Document.open(old).close()
    assert old.with_name("old film.format1-2.coverset").exists()


def test_a_file_of_format_2_is_migrated_with_its_stored_rows(tmp_path: Path, document: Document) -> None:
    old = Path(shutil.copy(DATA / "format2.coverset", tmp_path / "old film.coverset"))
    with Document.open(old) as found:
        assert (found.plan.sheet_fields, found.plan.recipients) == ({}, {})
        assert {delay.element_id for delay in found.plan.delays.values()} == {None}
        assert {element.rate_per for element in found.plan.elements.values()} == {""}
        assert schema_of(old) == schema_of(document.path)
        found.undo()
        assert found.plan.strips[13].session_id == 7
        (baseline,) = found.baselines()
        found.baseline_plan(baseline.id).validate()
        change, conflicts = found.option_change("Back to Day 1")
        assert (conflicts, len(change.deltas)) == ([], 0)


def test_a_file_of_format_3_is_migrated_with_its_stored_rows(tmp_path: Path, document: Document) -> None:
    old = Path(shutil.copy(DATA / "format3.coverset", tmp_path / "old film.coverset"))
    with Document.open(old) as found:
        assert {person.unit_id for person in found.plan.people.values()} == {None}
        assert {unit.offsets for unit in found.plan.units.values()} == {()}
        said = {(day.set_ups, day.cards, day.crowd, day.accidents, day.remarks) for day in found.plan.sessions.values()}
        assert said == {(None, "", None, "", "")}
        assert schema_of(old) == schema_of(document.path)
        (issue,) = found.issues()
        assert (issue.document, issue.session_id, issue.colour, issue.rows_hash) == ("callsheet", 8, "white", None)
        assert found.blob(issue.hash) == b"%PDF as it went out"
        found.baseline_plan(issue.baseline_id).validate()
        found.undo()
        assert found.plan.strips[13].session_id == 7
        change, conflicts = found.option_change("Back to Day 1")
        assert (conflicts, len(change.deltas)) == ([], 0)
        new = found.publish("callsheet", b"%PDF 2", 8, "blue", rows=b"[]")
        assert found.blob(new.rows_hash or "") == b"[]"
        assert found.issues()[-1] == new


def test_what_the_journal_holds_is_upgraded_when_it_is_read(old: Path) -> None:
    with Document.open(old) as found:
        labels = [(entry.kind, entry.label, entry.author) for entry in found.history()]
        assert labels == [
            ("do", "Call it A", ""),
            ("do", "Move Sc 42 to Day 2", ""),
            ("do", "Call it B", ""),
            ("undo", "Call it B", ""),
        ]
        moved = found.entry_change(2).deltas[0]
        assert (moved.before, moved.after) != (None, None)
        assert getattr(moved.after, "dropped", None) is False
        assert (found.can_undo(), found.can_redo()) == ("Move Sc 42 to Day 2", "Call it B")
        found.redo()
        found.undo()
        found.undo()
        assert found.plan.strips[13].session_id == 7
        found.go_to(3)
        assert (found.plan.activities[17].name, found.plan.strips[13].session_id) == ("B", 8)
        rename(found, "C")
        assert found.history()[-1].author != ""


def test_options_and_baselines_are_upgraded_when_they_are_read(old: Path) -> None:
    with Document.open(old) as found:
        (option,) = found.options()
        change, conflicts = found.option_change(option.name)
        assert conflicts == []
        assert found.plan.with_change(change).strips[13].session_id == 7
        (baseline,) = found.baselines()
        frozen = found.baseline_plan(baseline.id)
        frozen.validate()
        assert frozen == found.plan
        assert (baseline.name, baseline.colour, baseline.seq) == ("White", "white", 2)


def test_an_old_file_that_may_not_be_written_is_read_all_the_same(old: Path) -> None:
    before = old.read_bytes()
    with Document.open(old, read_only=True) as found:
        assert found.plan.strips[13].dropped is False
        assert found.entry_change(2).label == "Move Sc 42 to Day 2"
    assert old.read_bytes() == before
    assert [file.name for file in old.parent.glob("old*")] == [old.name]


def test_a_step_that_fails_leaves_the_file_as_it_was(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(connection: object) -> None:
        tables(connection)  # type: ignore[arg-type]
        raise sqlite3.OperationalError("the power went")

    tables = migrations.STEPS[1].tables
    step = migrations.Step(broken, migrations.STEPS[1].row)
    monkeypatch.setitem(migrations.STEPS, 1, step)
    with pytest.raises(Exception, match="the power went"):
        Document.open(old)
    assert version_of(old) == 1
    monkeypatch.undo()
    with Document.open(old) as found:
        assert len(found.plan.strips) == 2


def test_renamed_tables_and_fields_pass_through_every_step(monkeypatch: pytest.MonkeyPatch) -> None:
    """Three formats, as a later program may have them: each step knows only its own two."""

    def one(table: str, values: migrations.Values) -> tuple[str, migrations.Values]:
        return ("people" if table == "crew" else table), values

    def two(table: str, values: migrations.Values) -> tuple[str, migrations.Values]:
        if table == "people":
            values = {**values, "job": values["role"]}
            del values["role"]
        return table, values

    monkeypatch.setattr(migrations, "FORMAT", 3)
    steps = {1: migrations.Step(lambda _: None, one), 2: migrations.Step(lambda _: None, two)}
    monkeypatch.setattr(migrations, "STEPS", steps)
    delta = {"table": "crew", "id": 1, "before": None, "after": {"id": 1, "role": "Gaffer"}}
    expected = {"table": "people", "id": 1, "before": None, "after": {"id": 1, "job": "Gaffer"}}
    assert migrations.upgrade_delta(delta, 1) == expected
    assert migrations.upgrade_delta({**delta, "table": "people"}, 2) == expected
    assert migrations.upgrade_delta(expected, 3) == expected
    assert delta["table"] == "crew", "what was read stays as it was"


if __name__ == "__main__":
    import tempfile

    from tests.models.conftest import all_rows

    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "x.coverset"
        Document.create(made, Plan.of(all_rows())).close()
        SCHEMA.write_text(schema_of(made), encoding="utf-8")
