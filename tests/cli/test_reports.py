"""`report` and `export` as other programs call them: kinds, options, exit codes, what is written."""

from __future__ import annotations

import io
import json
import re
from pathlib import Path

import pypdfium2
import pytest
from icalendar import Calendar
from openpyxl import load_workbook

from app.cli import main
from app.edits.delays import decide
from app.models.document import Document
from app.reports import catalogue

KINDS = (
    "callsheet", "oneline", "schedule", "strips", "dood", "gantt", "deadlines", "department", "breakdown", "elements",
    "contacts", "locations", "notice", "delaylog", "production", "session", "songs",
)  # fmt: skip
NOTHING = {"salt": {"session", "songs"}, "ferry": set[str]()}


@pytest.fixture(scope="module")
def files(feature: Path, album: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Both samples; the film with a delay pushed, the album with one left owed."""
    folder = tmp_path_factory.mktemp("samples")
    salt, ferry = folder / "salt.coverset", folder / "ferry.coverset"
    salt.write_bytes(feature.read_bytes())
    ferry.write_bytes(album.read_bytes())
    late = ["--reason", "weather", "--way", "push", "--apply"]
    assert main(["delay", str(salt), "--session", "12", "--from", "14:10", *late]) == 0
    owed = ["--reason", "illness", "--way", "owed", "--apply"]
    assert main(["delay", str(ferry), "--session", "A11", *owed]) == 0
    return {"salt": salt, "ferry": ferry}


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    capsys.readouterr()
    try:
        code = main(arguments)
    except SystemExit as stop:
        code = int(str(stop.code))
    said = capsys.readouterr()
    return code, said.out, said.err


def pdf_text(path: Path) -> str:
    document = pypdfium2.PdfDocument(path.read_bytes())
    found = []
    for page in document:
        text = page.get_textpage()
        found.append(text.get_text_bounded())
        text.close()
        page.close()
    document.close()
    return "\n".join(found)


def test_the_list_names_every_kind_with_its_options(capsys: pytest.CaptureFixture[str]) -> None:
    code, said, err = run(capsys, "report", "--list", "--json")
    assert (code, err) == (0, "")
    listed = {line["kind"]: line for line in json.loads(said)}
    assert set(listed) == set(KINDS) == set(catalogue.REPORTS)
    assert listed["callsheet"] == {
        "kind": "callsheet", "title": "Call sheet", "group": "Sheets", "options": ["--session"], "formats": ["pdf"],
        "audience": "all",
    }  # fmt: skip
    assert listed["elements"]["formats"] == ["pdf", "xlsx"]
    assert [kind for kind, line in listed.items() if line["audience"] == "money"] == ["delaylog"]
    code, said, _ = run(capsys, "report", "--list")
    assert code == 0
    assert len(said.splitlines()) == len(KINDS)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", ["salt", "ferry"])
def test_every_kind_needs_no_option(
    capsys: pytest.CaptureFixture[str], files: dict[str, Path], tmp_path: Path, name: str, kind: str
) -> None:
    out = tmp_path / "out.pdf"
    code, said, err = run(capsys, "report", str(files[name]), kind, "--out", str(out))
    if kind in NOTHING[name]:
        assert (code, said) == (1, "")
        assert err.startswith("coverset: ")
        assert err.count("\n") == 1
        assert not out.exists()
        return
    assert (code, said, err) == (0, f"{out}\n", "")
    assert out.read_bytes().startswith(b"%PDF-")
    if "xlsx" in catalogue.REPORTS[kind].formats:
        table = tmp_path / "out.xlsx"
        assert run(capsys, "report", str(files[name]), kind, "--out", str(table))[0] == 0
        assert load_workbook(io.BytesIO(table.read_bytes())).active is not None


def test_the_notice_is_of_the_last_delay(
    capsys: pytest.CaptureFixture[str], files: dict[str, Path], tmp_path: Path
) -> None:
    out = tmp_path / "notice.pdf"
    assert run(capsys, "report", str(files["salt"]), "notice", "--department", "vfx", "--out", str(out))[0] == 0
    text = pdf_text(out)
    assert "Day 12 rained off from 14:10" in text
    assert "Turnover Sc 42" in text
    assert "Editorial" not in text.split("Board")[1]
    message = tmp_path / "notice.txt"
    assert run(capsys, "report", str(files["salt"]), "notice", "--department", "vfx", "--out", str(message))[0] == 0
    assert "Day 12 rained off from 14:10" in message.read_text(encoding="utf-8")
    assert "\nVFX (Priya Raman): Please " in message.read_text(encoding="utf-8")
    code, _, err = run(capsys, "report", str(files["salt"]), "oneline", "--out", str(message))
    assert (code, err) == (1, "coverset: notice.txt: a document is written as .pdf or .xlsx. Nothing was written.\n")


def test_options_choose_session_department_and_element(
    capsys: pytest.CaptureFixture[str], files: dict[str, Path], tmp_path: Path
) -> None:
    out = tmp_path / "out.pdf"
    file = str(files["salt"])
    assert run(capsys, "report", file, "callsheet", "--session", "14", "--out", str(out))[0] == 0
    assert "Day 14 of" in pdf_text(out)
    assert run(capsys, "report", file, "department", "--department", "Art", "--out", str(out))[0] == 0
    assert "Alba Ferrant" in pdf_text(out)
    assert "Priya Raman" not in pdf_text(out)
    assert run(capsys, "report", file, "dood", "--element", "Isolde", "--out", str(out))[0] == 0
    assert "Isolde" in pdf_text(out)
    assert "Jonah" not in pdf_text(out)
    assert run(capsys, "report", file, "gantt", "--paper", "long", "--out", str(out))[0] == 0
    assert "Page 1 of 1" in pdf_text(out)


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("report", "FILE", "oneline"), 2, "--out"),
        (("report",), 2, "FILE, KIND, --out"),
        (("report", "FILE", "oneline", "--out", "x.docx"), 1, "written as .pdf or .xlsx"),
        (("report", "FILE", "callsheet", "--out", "x.xlsx"), 1, "is no table"),
        (("report", "FILE", "oneline", "--paper", "b5", "--out", "x.pdf"), 2, "invalid choice"),
        (("report", "FILE", "callsheet", "--session", "99", "--out", "x.pdf"), 1, "There is no session “99”"),
        (("report", "FILE", "department", "--department", "Catering", "--out", "x.pdf"), 1, "There are: VFX"),
        (("report", "FILE", "elements", "--element", "Nobody", "--out", "x.pdf"), 1, "There is no element “Nobody”"),
        (("report", "FILE", "callsheet", "--issue", "3", "--out", "x.pdf"), 1, "issue 3 was never sent out"),
        (("report", "FILE", "elements", "--element", "Isodle", "--out", "x.pdf"), 1, "Maybe Isolde"),
        (("export", "FILE", "x.txt"), 1, "written as .ics"),
        (("export", "FILE", "x.ics", "--person", "Mave Calory"), 1, "Maybe Maeve Callory."),
        (("export", "FILE", "x.ics", "--person", "Marcus Thiele"), 1, "Marcus Thiele has no day"),
        (("export", "FILE", "x.ics", "--unit", "Third"), 1, "There are: Main unit, Second unit."),
        (("export", "FILE", "x.ics", "--person", "3", "--department", "VFX"), 2, "not allowed with"),
        (("export", "FILE", "FILE"), 1, ""),
    ],
)
def test_what_makes_no_sense_is_refused_in_one_line(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    files: dict[str, Path],
    tmp_path: Path,
    arguments: tuple[str, ...],
    code: int,
    words: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    file = files["salt"]
    before = file.read_bytes()
    found, said, err = run(capsys, *(str(file) if word == "FILE" else word for word in arguments))
    assert (found, said) == (code, "")
    assert words in err
    assert err.count("\n") == 1
    assert list(tmp_path.iterdir()) == []
    assert file.read_bytes() == before


def test_what_was_issued_is_printed_as_it_went_out(
    capsys: pytest.CaptureFixture[str], files: dict[str, Path], tmp_path: Path
) -> None:
    copy, out = tmp_path / "salt.coverset", tmp_path / "out.pdf"
    copy.write_bytes(files["salt"].read_bytes())
    with Document.open(copy) as document:
        session = document.plan.session_order()[0].id
        document.publish("callsheet", b"%PDF-1.7 as it was", session, "white")
    assert run(capsys, "report", str(copy), "callsheet", "--issue", "1", "--out", str(out))[0] == 0
    assert out.read_bytes() == b"%PDF-1.7 as it was"


def test_a_calendar_updates_and_never_doubles(
    capsys: pytest.CaptureFixture[str], files: dict[str, Path], tmp_path: Path
) -> None:
    copy, out = tmp_path / "salt.coverset", tmp_path / "salt.ics"
    copy.write_bytes(files["salt"].read_bytes())

    def uids() -> dict[str, int]:
        assert run(capsys, "export", str(copy), str(out)) == (0, f"{out}\n", "")
        return {
            str(event["uid"]): int(event["sequence"]) for event in Calendar.from_ical(out.read_bytes()).walk("VEVENT")
        }

    before = uids()
    assert run(capsys, "undo", str(copy))[0] == 0
    after = uids()
    assert len(before) > 70
    assert set(before) - set(after) <= {uid for uid in before if uid.startswith("session")}
    shared = set(before) & set(after)
    assert all(after[uid] > before[uid] for uid in shared)
    assert run(capsys, "export", str(copy), str(out), "--department", "VFX")[0] == 0
    assert b"Picture lock" not in out.read_bytes()


def test_a_calendar_of_somebody_holds_their_days_with_their_calls(
    capsys: pytest.CaptureFixture[str], files: dict[str, Path], tmp_path: Path
) -> None:
    out = tmp_path / "x.ics"

    def events(*arguments: str) -> list[str]:
        assert run(capsys, "export", str(files["salt"]), str(out), *arguments) == (0, f"{out}\n", "")
        return [str(event["uid"]) for event in Calendar.from_ical(out.read_bytes()).walk("VEVENT")]

    tomas = events("--person", "Rafael Quintero")
    assert len(tomas) == len(set(tomas)) == 7  # Days 5, 6, 7, 8, 10, 12 and 18, where the pushed scenes play
    assert all("-element-" in uid for uid in tomas)
    assert events("--person", "3") == tomas
    second = events("--unit", "second")
    assert len(second) == 5  # four days and a day of travel
    assert set(second) < set(events())
    assert len(events("--person", "Luca Ferri")) == 33
    assert events("--person", "Luca Ferri", "--unit", "second") != []


def test_a_delay_is_logged_with_who_entered_it_for_those_who_pay(
    capsys: pytest.CaptureFixture[str], files: dict[str, Path], tmp_path: Path
) -> None:
    copy, out = tmp_path / "salt.coverset", tmp_path / "log.pdf"
    copy.write_bytes(files["salt"].read_bytes())
    with Document.open(copy) as document:
        (delay,) = document.plan.delays.values()
        priced = document.plan.draft("Price", lambda d: decide(d, delay.id, cost=46_300, approved_by="Sam Okafor"))
        document.sign_as("Iain Mowbray")
        document.commit(priced)
    assert run(capsys, "report", str(copy), "delaylog", "--out", str(out))[0] == 0
    text = " ".join(pdf_text(out).split())
    assert "Cost, GBP" in text
    assert "46,300 Sam Okafor" in text
    assert "reported 14:12 Sc" in text, "by whom is a login, which no paper prints"
    assert re.search(r"entered \w+ \d+ \w+ \d+, \d\d:\d\d by Iain Mowbray", text)
    assert "Holds money: for insurer, bond and financier, not for the crew" in text


def test_a_call_sheet_goes_out_and_is_kept_as_it_went(
    capsys: pytest.CaptureFixture[str], files: dict[str, Path], tmp_path: Path
) -> None:
    copy, out, kept = tmp_path / "salt.coverset", tmp_path / "sheet.pdf", tmp_path / "kept.pdf"
    copy.write_bytes(files["salt"].read_bytes())
    sheet = ("issue", str(copy), "callsheet", "--session", "14")
    assert run(capsys, *sheet, "--prelim")[:2] == (0, "Day 14, PRELIM, issue 1.\n")
    code, said, _ = run(capsys, *sheet, "--json", "--out", str(out))
    assert code == 0
    values = json.loads(said)
    assert (values["number"], values["state"], values["colour"]) == (2, "final", "white")
    code, said, err = run(capsys, *sheet)
    assert (code, said) == (1, "")
    assert "says what it said" in err
    assert run(capsys, *sheet, "--prelim")[0] == 1
    late = ("--from", "15:00", "--reason", "weather", "--way", "owed", "--apply")
    assert run(capsys, "delay", str(copy), "--session", "14", *late)[0] == 0
    assert run(capsys, *sheet)[1] == "Day 14, Revised 1, BLUE, issue 3.\n"
    assert run(capsys, "report", str(copy), "callsheet", "--issue", "2", "--out", str(kept))[0] == 0
    assert kept.read_bytes() == out.read_bytes()
    assert "FINAL, WHITE" in pdf_text(kept)
    with Document.open(copy, read_only=True) as document:
        assert [issue.colour for issue in document.issues()] == ["", "white", "blue"]
        assert len(document.baselines()) == 3
