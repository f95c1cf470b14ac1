"""`coverset crew`: a crew list told first, written when asked to."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.cli import main
from app.edits.production import empty_production
from app.models.document import Document
from app.plan.plan import Plan

LIST = "Name,Position,Department\nZoë Łuk,Gaffer,Licht\nBo Li,Pilot,Drone unit\n"


@pytest.fixture
def files(tmp_path: Path) -> tuple[str, str]:
    film, crew = tmp_path / "weir.coverset", tmp_path / "crew.csv"
    Document.create(film, Plan.of([]).with_change(empty_production("The Weir"))).close()
    crew.write_text(LIST, encoding="utf-8")
    return str(film), str(crew)


def names(film: str) -> list[str]:
    with Document.open(Path(film)) as document:
        return sorted(person.name for person in document.plan.people.values() if person.name != "TBC")


def test_it_says_what_it_would_do_and_writes_nothing(
    files: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["crew", *files]) == 0
    assert capsys.readouterr().out == (
        "Name: name\nPosition: job\nDepartment: department\nNew: Zoë Łuk, Bo Li\nDepartments made: Drone unit\n"
        "Nothing was written. Maybe --apply.\n"
    )
    assert names(files[0]) == []


def test_apply_writes_one_step_that_undo_takes_back(files: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["crew", *files, "--apply", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["applied"] is True
    assert told["columns"][1] == {"head": "Position", "is": "job"}
    assert names(files[0]) == ["Bo Li", "Zoë Łuk"]
    assert main(["crew", *files]) == 0
    assert capsys.readouterr().out.endswith("Everything is there as listed. Nothing was changed.\n")
    assert main(["undo", files[0]]) == 0
    assert names(files[0]) == []


def test_a_bad_list_is_refused_in_one_line(
    files: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = tmp_path / "crew.xlsx"
    bad.write_bytes(b"PK torn")
    assert main(["crew", files[0], str(bad), "--apply"]) == 1
    assert capsys.readouterr().err == (
        "coverset: crew.xlsx: The workbook is damaged and can't be read. Nothing was imported. "
        "Maybe open it in a spreadsheet and save it anew.\n"
    )
