"""The command line as other programs call it: exit codes, one-line errors, JSON, and files that stay as they were."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app.cli import main
from app.models.document import Document

SCRIPT = """Title: Two Days

EXT. MARSH - DAY

WREN crosses the marsh.

WREN
It is further than it looks.

INT. LOFT - NIGHT

JONAH counts the nets.

JONAH
Eleven.

EXT. MARSH - DUSK

WREN
Nobody.
"""


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    capsys.readouterr()
    try:
        code = main(list(arguments))
    except SystemExit as stop:
        code = int(stop.code or 0)
    out, err = capsys.readouterr()
    return code, out, err


def json_of(capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:
    code, out, err = run(capsys, *arguments)
    assert code == 0, err
    return json.loads(out)


RAIN = ("--session", "12", "--from", "14:10", "--scope", "exteriors", "--reason", "weather")


def test_show_says_what_there_is(capsys: pytest.CaptureFixture[str], feature: Path) -> None:
    before = digest(feature)
    found = json_of(capsys, "show", str(feature), "--json")
    assert set(found) >= {"production", "counts", "sessions", "boneyard", "departments", "conflicts"}
    assert found["production"]["title"] == "The Salt Road"
    assert found["counts"]["scenes"] == 118
    assert found["counts"]["elements"]["cast"] == 13
    assert len(found["departments"]) == 14
    day12 = next(session for session in found["sessions"] if session["label"] == "12")
    assert (day12["date"], day12["call"], day12["wrap"]) == (
        "2027-05-05",
        "2027-05-05T07:00+01:00",
        "2027-05-05T18:00+01:00",
    )
    assert [strip["scene"] for strip in day12["strips"]] == ["41", None, "42", "44"]
    strip = day12["strips"][2]
    assert (strip["eighths"], strip["minutes"], strip["cast"]) == (19, 270, ["1", "2", "3", "9", "10"])
    # not started: not before the status date, 14:12; 4:30 on, 18:42
    assert (strip["start"], strip["end"]) == ("2027-05-05T14:12+01:00", "2027-05-05T18:42+01:00")
    assert {strip["scene"] for strip in found["boneyard"]} == {"23", "31A", "88", "90"}
    deadline = next(d for k in found["departments"] for d in k["deadlines"] if d["name"].startswith("Turnover Sc 42"))
    assert (deadline["due"], deadline["expected"]) == ("2027-05-25T18:00+01:00", "2027-05-19T18:00+01:00")
    assert (deadline["slack_days"], deadline["slack_minutes"], deadline["state"]) == (4, 4 * 540, "ok")
    assert digest(feature) == before


def test_a_delay_is_answered_and_nothing_is_written(capsys: pytest.CaptureFixture[str], feature: Path) -> None:
    before = digest(feature)
    found = json_of(capsys, "delay", str(feature), *RAIN, "--way", "push", "--json")
    assert digest(feature) == before
    assert [(o["scene"], o["eighths"], o["shoot_by"], o["at_latest"]) for o in found["owed"]] == [
        ("42", 19, "2027-05-11", "2027-05-14"),
        ("44", 6, "2027-05-18", "2027-05-21"),
    ]
    assert found["way"] == "push"
    assert found["applied"] is False
    assert [way["name"] for way in found["ways"]] == ["owed", "next", "push", "reserve"]
    push = next(way for way in found["ways"] if way["name"] == "push")
    assert (push["possible"], push["newly_late"], push["moved"]) == (True, 2, 49)
    assert [department["name"] for department in found["departments"]][:2] == ["VFX", "Editorial"]
    turnover = found["departments"][0]["deadlines"][0]
    assert turnover["newly_late"] is True
    assert turnover["slack_days"] == {"before": 4, "after": -2}
    assert turnover["expected"]["after"] == "2027-05-27T18:00+01:00"
    assert turnover["causes"][0] == "Day 12 rained off from 14:10"
    assert "Turnover Sc 42" in turnover["causes"][-1]
    assert {"strip": "42", "session": {"before": "12", "after": "18"}} in found["moved"]
    assert found["summary"] == (
        "Day 12 rained off from 14:10; Sc 42 and 44 lost. Days 18–32 slide one day; wrap Fri 4 Jun. 49 strips move."
    )


def test_without_a_way_the_first_possible_after_owed_is_shown(
    capsys: pytest.CaptureFixture[str], feature: Path
) -> None:
    assert json_of(capsys, "delay", str(feature), *RAIN, "--json")["way"] == "next"


def test_owed_hides_what_nobody_can_know(capsys: pytest.CaptureFixture[str], feature: Path) -> None:
    found = json_of(capsys, "delay", str(feature), *RAIN, "--way", "owed", "--json")
    changed = {d["name"]: d for k in found["departments"] for d in k["deadlines"]}
    turnover = changed["Turnover Sc 42, salt-pan flood"]
    assert turnover["state"] == "owed"
    assert turnover["expected"]["after"] is None
    assert turnover["slack_days"]["after"] is None
    assert turnover["due"]["after"] is not None


def test_apply_is_one_entry_and_undo_takes_it_back(capsys: pytest.CaptureFixture[str], salt: Path) -> None:
    with Document.open(salt, read_only=True) as document:
        before = document.digest()
    found = json_of(capsys, "delay", str(salt), *RAIN, "--way", "push", "--apply", "--json")
    assert found["applied"] is True
    history = json_of(capsys, "history", str(salt), "--json")
    assert [(entry["kind"], entry["active"]) for entry in history] == [("do", True)]
    shown = json_of(capsys, "show", str(salt), "--json")
    day18 = next(session for session in shown["sessions"] if session["label"] == "18")
    assert [strip["scene"] or strip["banner"] for strip in day18["strips"]] == ["42", "Lunch", "44"]
    assert run(capsys, "undo", str(salt))[0] == 0
    with Document.open(salt, read_only=True) as document:
        assert document.digest() == before
    assert run(capsys, "redo", str(salt))[0] == 0
    code, _out, err = run(capsys, "redo", str(salt))
    assert (code, err) == (1, "coverset: There is nothing to redo.\n")


def test_an_activity_slips(capsys: pytest.CaptureFixture[str], feature: Path) -> None:
    found = json_of(
        capsys,
        "delay",
        str(feature),
        "--activity",
        "Chapel interior, built",
        "--days",
        "3",
        "--reason",
        "overrun",
        "--json",
    )
    assert found["way"] == "slip"
    (changed,) = [d for k in found["departments"] for d in k["deadlines"]]
    # Wed 26 May and three working days: 27, 28 May, 1 June (31 May is a holiday); due Fri 28 May: one day late
    assert changed["expected"]["after"] == "2027-06-01T18:00+01:00"
    assert (changed["slack_days"], changed["state"]) == ({"before": 2, "after": -1}, "late")


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("delay", "FILE", *RAIN, "--apply"), 1, "--apply needs --way"),
        (("delay", "FILE", "--session", "99", "--reason", "weather"), 1, "There is no session “99”"),
        (("delay", "FILE", "--session", "12", "--from", "25h", "--reason", "weather"), 2, "is not a time of day"),
        (("delay", "FILE", "--session", "12", "--strips", "57", "--reason", "weather"), 1, "Day 12 has no scene 57"),
        (("delay", "FILE", "--reason", "weather"), 2, "Say what was delayed"),
        (("delay", "FILE", *RAIN, "--way", "reserve", "--apply"), 1, "is not possible"),
        (("delay", "FILE", *RAIN, "--way", "slip"), 1, "There is no way “slip”"),
        (("delay", "FILE", "--session", "12", "--reason", "aliens"), 2, "invalid choice"),
        (("delay", "FILE", *RAIN, "--owed", "42=lots"), 2, "“42=lots” makes no sense"),
        (("delay", "FILE", *RAIN, "--owed", "42=²"), 2, "“42=²” makes no sense"),
        (("delay", "FILE", *RAIN, "--owed", "42=271"), 1, "Sc 42 has 270 minutes; 271 can't be owed of them"),
        (("delay", "FILE", *RAIN, "--owed", "57=10"), 1, "Day 12 has no scene 57"),
        (("delay", "FILE", *RAIN, "--as-of", "yesterday"), 2, "is not a date and time"),
        (("delay", "FILE", *RAIN, "--as-of", ""), 2, "is not a date and time"),
        (("show", "FILE", "--as-of", "0001-01-01T00:00"), 2, "outside the years 1970 to 2199"),
        (("show", "FILE", "--as-of", "2150-01-01T00:00"), 1, "covers 2026-01-01 to 2032-12-31"),
        (("new", "x.coverset", "--script", "x.fountain", "--start", "9999-12-31"), 2, "outside the years 1970 to 2199"),
        (("new", "x.coverset", "--sample", "feature", "--days", "3"), 2, "belong to --script"),
        (("delay", "FILE", "--activity", "Chapel", "--reason", "weather"), 2, "--activity and --days belong together"),
        (("delay", "FILE", *RAIN, "--days", "3"), 2, "--activity and --days belong together"),
        (("delay", "FILE", *RAIN, "--activity", "Grade", "--days", "3"), 2, "Say what was delayed"),
        (
            ("delay", "FILE", "--activity", "Grade", "--days", "3", "--minutes", "9", "--reason", "other"),
            2,
            "--session",
        ),
        (("delay", "FILE", "--session", "12", "--until", "16:00", "--reason", "other"), 2, "--until needs --from"),
        (("delay", "FILE", "--session", "²", "--reason", "other"), 1, "There is no session “²”"),
        (("delay", "FILE", "--session", "9" * 5000, "--reason", "other"), 1, "There is no session"),
        (("delay", "FILE", "--session", "12", "--strips", "²", "--reason", "other"), 1, "no strip of a scene “²”"),
        (("delay", "FILE", "--activity", "²", "--days", "3", "--reason", "other"), 1, "There is no activity “²”"),
        (("delay", "FILE", "--activity", "", "--days", "3", "--reason", "other"), 1, "There is no activity “”"),
        (("delay", "FILE", "--activity", "Grade", "--days", "9" * 30, "--reason", "other"), 1, "Calendar “Office”"),
        (("delay", "FILE", "--session", "12", "--minutes", "9" * 30, "--reason", "other"), 1, "no time lost"),
        (("delay", "FILE", "--session", "12", "--minutes", "0", "--reason", "weather"), 1, "no time lost"),
        (("show", "nowhere.coverset", "--json"), 1, "nowhere.coverset"),
        (("report", "FILE", "oneline", "--out", "FILE"), 1, "would be replaced by the document"),
        (("report", "FILE", "poster", "--out", "x.pdf"), 2, "invalid choice"),
        (("undo", "FILE"), 1, "There is nothing to undo"),
        (("new", "FILE", "--sample", "feature"), 1, "is there already"),
        (("new", "x.coverset"), 2, "required"),
        (("import", "FILE", "no.fountain"), 1, "no.fountain"),
    ],
)
def test_what_is_refused_is_said_in_one_line(
    capsys: pytest.CaptureFixture[str], salt: Path, arguments: tuple[str, ...], code: int, said: str
) -> None:
    before = digest(salt)
    found, out, err = run(capsys, *(str(salt) if word == "FILE" else word for word in arguments))
    assert found == code
    assert out == ""
    assert err.count("\n") == 1
    assert said in err
    assert digest(salt) == before


def test_a_shower_inside_the_spare_time_needs_no_change(capsys: pytest.CaptureFixture[str], feature: Path) -> None:
    # Day 17: 13:00–16:40, a meal, 17:40–19:30, wrap 19:45. Ten minutes are to spare; rain from 13:00 to 13:10 costs
    # ten.
    found = json_of(
        capsys,
        "delay",
        str(feature),
        "--session",
        "17",
        "--from",
        "13:00",
        "--until",
        "13:10",
        "--reason",
        "weather",
        "--json",
    )
    assert found["owed"] == []
    assert found["summary"] == "Nothing late. No change needed."


def test_minutes_close_so_much_from_the_status_date(capsys: pytest.CaptureFixture[str], feature: Path) -> None:
    found = json_of(
        capsys, "delay", str(feature), "--session", "12", "--minutes", "90", "--reason", "equipment", "--json",
        "--as-of", "2027-05-05T14:12",
    )  # fmt: skip
    assert found["delay"]["from"] == "2027-05-05T14:12+01:00"
    assert found["delay"]["until"] == "2027-05-05T15:42+01:00"


def test_a_part_that_is_shot_is_not_lost_again(capsys: pytest.CaptureFixture[str], salt: Path) -> None:
    # The first scene of Day 20 is broken off; its rest lies in the boneyard.
    shown = json_of(capsys, "show", str(salt), "--json")
    day = next(session for session in shown["sessions"] if session["label"] == "20")
    scene = next(strip for strip in day["strips"] if strip["scene"])
    start = int(scene["start"][11:13]) + 1
    arguments = ("--session", "20", "--reason", "weather", "--json")
    first = json_of(capsys, "delay", str(salt), "--from", f"{start}:00", "--way", "owed", "--apply", *arguments)
    label = scene["scene"]
    assert first["owed"][0]["scene"] == f"{label}pt2"
    assert {"strip": f"{label}pt2", "session": {"before": "20", "after": None}} in first["moved"]
    code, _out, err = run(capsys, "delay", str(salt), "--strips", label, *arguments)
    # its first part is shot, and nothing else of it lies on Day 20
    assert (code, err) == (1, f"coverset: Sc {label}pt1 is not still to be shot on Day 20.\n")


def test_time_lost_can_not_end_before_it_begins(capsys: pytest.CaptureFixture[str], feature: Path) -> None:
    arguments = ("--session", "12", "--reason", "weather", "--from", "14:12", "--until", "13:00")
    code, out, err = run(capsys, "delay", str(feature), *arguments)
    assert (code, out, err) == (1, "", "coverset: Until 13:00 is not after From 14:12.\n")


def test_strips_named_close_no_time(capsys: pytest.CaptureFixture[str], feature: Path) -> None:
    arguments = ("--session", "12", "--strips", "42", "--reason", "location", "--json")
    found = json_of(capsys, "delay", str(feature), *arguments)
    assert [owed["scene"] for owed in found["owed"]] == ["42"]
    assert (found["delay"]["from"], found["delay"]["until"]) == (None, None)
    assert found["ways"][0]["name"] == "owed"
    assert found["ways"][0]["possible"]
    assert not [conflict for conflict in found["conflicts"]["after"] if conflict["kind"] == "lock"]


def test_the_screenplay_is_not_replaced_by_the_production(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    script = tmp_path / "two-days.fountain"
    script.write_text(SCRIPT, encoding="utf-8")
    code, _out, err = run(capsys, "new", str(script), "--script", str(script), "--force")
    assert code == 1
    assert "is the screenplay itself" in err
    assert script.read_text(encoding="utf-8") == SCRIPT


def test_deadlines_come_in_their_order(capsys: pytest.CaptureFixture[str], feature: Path) -> None:
    with Document.open(feature, read_only=True) as document:
        ranks = {row.id: row.rank for row in document.plan.deadlines.values()}
    for department in json_of(capsys, "show", str(feature), "--json")["departments"]:
        found = [ranks[deadline["id"]] for deadline in department["deadlines"]]
        assert found == sorted(found)


def test_a_file_open_elsewhere_is_not_written(capsys: pytest.CaptureFixture[str], salt: Path) -> None:
    with Document.open(salt):
        code, _out, err = run(capsys, "delay", str(salt), *RAIN, "--way", "push", "--apply")
    assert code == 1
    assert "salt.coverset" in err
    assert json_of(capsys, "history", str(salt), "--json") == []


def test_a_screenplay_becomes_a_production_and_a_later_draft_keeps_the_board(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    script, file = tmp_path / "two-days.fountain", tmp_path / "two.coverset"
    script.write_text(SCRIPT, encoding="utf-8")
    code, out, err = run(capsys, "new", str(file), "--script", str(script), "--start", "2027-05-03", "--days", "2")
    assert code == 0, err
    assert "3 scenes" in out
    shown = json_of(capsys, "show", str(file), "--json")
    # Monday 3 May 2027 is a bank holiday in England
    assert [session["date"] for session in shown["sessions"]] == ["2027-05-04", "2027-05-05"]
    where = {s["scene"]: session["label"] for session in shown["sessions"] for s in session["strips"] if s["scene"]}
    script.write_text(SCRIPT.replace("Eleven.", "Twelve.") + "\nINT. CHAPEL - DAY\n\nEmpty.\n", encoding="utf-8")
    code, out, err = run(capsys, "import", str(file), str(script))
    assert code == 0, err
    assert "Sc 3A new" in out
    assert "Sc 2 changed" in out
    again = json_of(capsys, "show", str(file), "--json")
    assert where == {s["scene"]: x["label"] for x in again["sessions"] for s in x["strips"] if s["scene"]}
    assert [strip["scene"] for strip in again["boneyard"]] == ["3A"]


def test_a_report_is_a_pdf(capsys: pytest.CaptureFixture[str], feature: Path, tmp_path: Path) -> None:
    for kind, more in (("callsheet", ("--session", "13")), ("oneline", ("--paper", "letter"))):
        out = tmp_path / f"{kind}.pdf"
        code, said, err = run(capsys, "report", str(feature), kind, *more, "--out", str(out))
        assert code == 0, err
        assert out.read_bytes().startswith(b"%PDF-")
        assert said == f"{out}\n"


def test_without_a_display_the_window_is_refused_in_a_sentence(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    code, out, err = run(capsys)
    assert (code, out) == (1, "")
    assert "There is no display" in err


def test_no_command_but_the_window_imports_qt(feature: Path, tmp_path: Path) -> None:
    """From another folder, in a process of its own."""
    code = (
        "import sys; from app.cli import main; "
        f"assert main(['show', {str(feature)!r}, '--json']) == 0; "
        f"assert main(['delay', {str(feature)!r}, *{RAIN!r}, '--json']) == 0; "
        f"assert main(['report', {str(feature)!r}, 'oneline', '--out', 'x.pdf']) == 0; "
        "assert not [name for name in sys.modules if name.startswith('PySide6')]"
    )
    root = str(Path(__file__).resolve().parents[2])
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env={"PYTHONPATH": root, "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_of_somebody_ill_only_what_needs_them_is_lost(capsys: pytest.CaptureFixture[str], feature: Path) -> None:
    ill = ("--session", "12", "--from", "14:10", "--reason", "illness")
    found = json_of(capsys, "delay", str(feature), *ill, "--who", "Tomas", "--way", "owed", "--json")
    # Sc 42 needs Tomas; Sc 44 plays with Wren and Jonah
    assert [each["scene"] for each in found["owed"]] == ["42"]
    assert (found["delay"]["who"], found["delay"]["headline"]) == ("Tomas", "Day 12 without Tomas from 14:10")
    found = json_of(capsys, "delay", str(feature), *ill, "--way", "owed", "--json")
    assert [each["scene"] for each in found["owed"]] == ["42", "44"]
    assert found["delay"]["who"] is None
    code, out, err = run(capsys, "delay", str(feature), *ill, "--who", "Nobody")
    assert (code, out) == (1, "")
    assert "There is no element “Nobody”." in err
