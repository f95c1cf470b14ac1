"""`coverset issue`: every document that goes out, kept as it went, and printed again byte for byte."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from app.models.document import Document
from app.reports.kept_rows import unpack
from tests.cli.test_reports import pdf_text, run
from tests.reports.test_call_sheet_fields import png

KINDS = ("oneline", "schedule", "strips", "dood", "gantt")


def later(path: Path) -> None:
    """Day 14 is called a quarter of an hour later."""
    with Document.open(path) as document:
        plan = document.plan
        (key,) = [key for key, label in plan.session_labels().items() if label == "14"]
        session = plan.sessions[key]
        change = plan.draft("Call", lambda draft: draft.put(replace(session, call=session.call + 15)))
        document.commit(change)


@pytest.mark.parametrize("kind", KINDS)
def test_a_schedule_begins_white_and_is_printed_again_as_it_went(
    capsys: pytest.CaptureFixture[str], salt: Path, tmp_path: Path, kind: str
) -> None:
    out, again = tmp_path / "out.pdf", tmp_path / "again.pdf"
    code, said, err = run(capsys, "issue", str(salt), kind, "--json", "--out", str(out))
    assert (code, err) == (0, "")
    values = json.loads(said)
    assert (values["document"], values["session"], values["number"]) == (kind, None, 1)
    assert (values["state"], values["colour"], values["label"], values["changed"]) == ("issued", "white", "WHITE", [])
    assert "WHITE" in pdf_text(out)
    assert run(capsys, "report", str(salt), kind, "--issue", "1", "--out", str(again))[0] == 0
    assert again.read_bytes() == out.read_bytes()
    code, said, err = run(capsys, "issue", str(salt), kind)
    assert (code, said) == (1, "")
    assert "says what it said when it went out" in err
    with Document.open(salt, read_only=True) as document:
        (issue,) = document.issues()
        assert unpack(document.blob(issue.rows_hash or "")) is not None, "with the rows it is compared by"
        assert document.baseline_plan(issue.baseline_id) == document.plan


def test_what_changed_is_said_as_json_and_marked_on_paper(
    capsys: pytest.CaptureFixture[str], salt: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out.pdf"
    assert run(capsys, "issue", str(salt), "oneline")[1] == "One-line schedule, WHITE, issue 1.\n"
    later(salt)
    code, said, _ = run(capsys, "issue", str(salt), "oneline", "--json", "--out", str(out))
    assert code == 0
    values = json.loads(said)
    assert (values["label"], values["number"]) == ("Revised 1, BLUE", 2)
    changed = {one["name"]: one for one in values["changed"]}
    assert changed["Day 14"]["what"] == "changed"
    assert "10:45" in changed["Day 14"]["was"]
    assert "11:00" in changed["Day 14"]["now"]
    text = pdf_text(out)
    assert "Revised 1, BLUE" in text
    assert "Replaces WHITE of" in text
    assert "* End of Day 14" in text.replace("\u2060", "").replace("\u00a0", " ")


def test_a_notice_has_a_number(capsys: pytest.CaptureFixture[str], salt: Path, tmp_path: Path) -> None:
    late = ("--from", "15:00", "--reason", "weather", "--way", "owed", "--apply")
    assert run(capsys, "delay", str(salt), "--session", "14", *late)[0] == 0
    assert run(capsys, "issue", str(salt), "notice")[:2] == (0, "Change notice, No. 1.\n")
    code, said, err = run(capsys, "issue", str(salt), "notice")
    assert (code, said) == (1, "")
    assert err == "coverset: Nothing has changed since the change notice No. 1. Nothing was issued.\n"
    out = tmp_path / "out.pdf"
    assert run(capsys, "report", str(salt), "notice", "--issue", "1", "--out", str(out))[0] == 0
    assert "Change notice No. 1" in pdf_text(out)
    assert run(capsys, "delay", str(salt), "--session", "15", *late)[0] == 0
    assert run(capsys, "issue", str(salt), "notice")[1] == "Change notice, No. 2.\n"


def test_a_session_sheet_is_the_call_sheet_of_music(
    capsys: pytest.CaptureFixture[str], album: Path, tmp_path: Path
) -> None:
    path, out = tmp_path / "ferry.coverset", tmp_path / "out.pdf"
    path.write_bytes(album.read_bytes())
    code, said, _ = run(capsys, "issue", str(path), "session", "--session", "A11")
    assert code == 0
    assert said.endswith(", FINAL, WHITE, issue 1.\n")
    shown = ("--session", "A11", "--issue", "1", "--out", str(out))
    assert run(capsys, "report", str(path), "session", *shown)[0] == 0
    assert "FINAL, WHITE" in pdf_text(out)


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("oneline", "--prelim"), 1, "has no prelim"),
        (("oneline", "--session", "14"), 1, "not of one session"),
        (("elements",), 2, "invalid choice"),
        (("callsheet", "--session", "99"), 1, "There is no session “99”"),
        (("oneline", "--out", "x.xlsx"), 1, "is written as .pdf. Nothing was issued"),
        (("songs",), 1, "it has scenes, not songs"),
        (("notice",), 1, "No delay was reported"),
    ],
)
def test_what_makes_no_sense_is_refused_and_nothing_goes_out(
    capsys: pytest.CaptureFixture[str], salt: Path, arguments: tuple[str, ...], code: int, words: str
) -> None:
    found, said, err = run(capsys, "issue", str(salt), *arguments)
    assert (found, said) == (code, "")
    assert words in err
    with Document.open(salt, read_only=True) as document:
        assert document.issues() == []


def with_map(path: Path, name: str) -> None:
    """Every location has the picture of that name as its map."""
    with Document.open(path) as document:
        places = [one for one in document.plan.elements.values() if one.category == "location"]
        document.commit(
            document.plan.draft("Map", lambda draft: [draft.put(replace(one, picture=name)) for one in places] and None)
        )


def test_a_map_that_is_lost_does_not_keep_the_sheet_from_being_printed(
    capsys: pytest.CaptureFixture[str], salt: Path, tmp_path: Path
) -> None:
    with_map(salt, "0" * 64)
    out = tmp_path / "out.pdf"
    assert run(capsys, "report", str(salt), "callsheet", "--out", str(out))[::2] == (0, "")
    assert "Maps" not in pdf_text(out)


def test_a_map_is_printed_on_the_sheet(capsys: pytest.CaptureFixture[str], salt: Path, tmp_path: Path) -> None:
    with Document.open(salt) as document:
        name = document.put_blob(png(60, 40), "image/png")
    with_map(salt, name)
    out = tmp_path / "out.pdf"
    assert run(capsys, "report", str(salt), "callsheet", "--out", str(out))[::2] == (0, "")
    assert "Maps" in pdf_text(out)


def test_a_notice_says_which_papers_to_throw_away(
    capsys: pytest.CaptureFixture[str], salt: Path, tmp_path: Path
) -> None:
    for kind in (("oneline",), ("callsheet", "--session", "14"), ("callsheet", "--session", "25")):
        assert run(capsys, "issue", str(salt), *kind)[0] == 0
    assert (
        run(
            capsys,
            "delay",
            str(salt),
            "--session",
            "14",
            "--from",
            "15:00",
            "--reason",
            "weather",
            "--way",
            "owed",
            "--apply",
        )[0]
        == 0
    )
    out = tmp_path / "out.pdf"
    assert run(capsys, "issue", str(salt), "notice", "--out", str(out))[::2] == (0, "")
    told = " ".join(pdf_text(out).split())
    thrown = told[told.index("Throw away: ") :]
    assert "call sheet 14 WHITE" in thrown
    assert "call sheet 25" not in thrown


def test_a_sheet_printed_after_one_went_out_says_which_one_counts(
    capsys: pytest.CaptureFixture[str], salt: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out.pdf"
    assert run(capsys, "report", str(salt), "callsheet", "--session", "13", "--out", str(out))[0] == 0
    before = " ".join(pdf_text(out).split())
    assert "Not issued: calls may change until the sheet is final" in before
    assert re.search(r"PRELIM, salt\.coverset, printed \w{3} \d+ \w{3} \d\d:\d\d", before)
    assert run(capsys, "issue", str(salt), "callsheet", "--session", "13")[0] == 0
    assert run(capsys, "report", str(salt), "callsheet", "--session", "13", "--out", str(out))[0] == 0
    after = " ".join(pdf_text(out).split())
    assert re.search(r"Not issued: WHITE of \w{3} \d+ \w{3} \d\d:\d\d is the sheet that counts", after)
    assert "PRELIM" not in after
