"""Bytes become text: every encoding a script comes in, and what is no text."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exchange import text
from app.plan.errors import FileRejected

SCRIPT = "INT. CAFÉ – DAY\n\nÉLISE\nÀ demain.\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_every_unicode_form_gives_the_same_text(encoding: str) -> None:
    assert text.decode("a.fountain", SCRIPT.encode(encoding)) == (SCRIPT, "")


def test_utf_16_big_endian_with_its_mark_is_known() -> None:
    assert text.decode("a.fountain", b"\xfe\xff" + SCRIPT.encode("utf-16-be")) == (SCRIPT, "")


def test_latin_1_is_read_as_windows_1252_and_doubted_with_the_line() -> None:
    decoded, doubt = text.decode("a.fountain", "INT. BAR\n\nÉLISE says “no”\n".encode("cp1252"))
    assert decoded == "INT. BAR\n\nÉLISE says “no”\n"
    assert "line 3" in doubt
    assert "Windows-1252" in doubt


def test_zero_bytes_are_no_text() -> None:
    with pytest.raises(FileRejected, match="line 2: The byte 0x00"):
        text.decode("a.fountain", b"one\nt\0wo")


def test_all_line_ends_divide_lines() -> None:
    assert text.lines_of("a\r\nb\rc\nd\u2028e\n") == ["a", "b", "c", "d", "e"]
    assert text.lines_of("a\n\n") == ["a", ""]
    assert text.lines_of("") == []


@pytest.mark.parametrize(("one", "other"), [("Außen.", "AUSSEN"), ("CONT’D", "cont'd"), ("İÇ", "iç"), ("V.O.", "vo")])
def test_fold_makes_one_of_forms_of_a_word(one: str, other: str) -> None:
    assert text.fold(one) == text.fold(other)


def test_fold_keeps_accents_and_without_accents_takes_them_off() -> None:
    assert text.fold("GÜN") != text.fold("GUN")
    assert text.without_accents("crépuscule") == "crepuscule"


@pytest.mark.parametrize("path", ["missing.fountain", "folder"])
def test_what_cannot_be_opened_is_refused_in_a_sentence(tmp_path: Path, path: str) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(FileRejected, match=rf"^{path}: .* Nothing was imported\."):
        text.read_bytes(tmp_path / path)


def test_a_file_too_large_is_refused_unread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text, "MAX_BYTES", 1024 * 1024)
    path = tmp_path / "huge.fountain"
    path.write_bytes(b"x" * (2 * 1024 * 1024))
    with pytest.raises(FileRejected, match=r"The file has 2 MB; a screenplay has at most 1\."):
        text.read_bytes(path)


@given(st.binary(max_size=300))
def test_decoding_gives_text_or_a_refusal(data: bytes) -> None:
    try:
        decoded, _ = text.decode("a.fountain", data)
    except FileRejected:
        return
    assert "\0" not in decoded
