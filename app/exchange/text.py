"""From bytes to lines: byte order marks, UTF-8, UTF-16, Windows-1252, line ends; what is not text is refused."""

from __future__ import annotations

import codecs
import re
import unicodedata
from pathlib import Path

from app.plan.errors import FileRejected

MAX_BYTES = 20 * 1024 * 1024
"""Largest file that is read, in bytes. The longest scripts have some 2 MB as XML."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_LINE_END = re.compile(r"\r\n|[\n\r\v\f\x85\u2028\u2029]")
_NOT_TEXT = re.compile("[\x00-\x06\x0e-\x1a\x1c-\x1f]")


def read_bytes(path: Path) -> bytes:
    """The bytes of a file. Raises FileRejected where it can't be opened, is empty or larger than MAX_BYTES."""
    name = path.name or str(path)
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise FileRejected(
                name,
                "",
                f"The file has {size / 1048576:.0f} MB; a screenplay has at most {MAX_BYTES // 1048576}.",
                remedy="Maybe it is not the script.",
            )
        with path.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
    except FileNotFoundError as error:
        raise FileRejected(name, "", "There is no such file.", remedy="Maybe it was moved or renamed.") from error
    except IsADirectoryError as error:
        raise FileRejected(name, "", "This is a folder, not a screenplay.") from error
    except PermissionError as error:
        raise FileRejected(
            name, "", "You may not read this file.", remedy="Maybe another program has it open."
        ) from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        raise FileRejected(name, "", f"The file can't be read ({error}).") from error
    if len(data) > MAX_BYTES:
        raise FileRejected(name, "", f"The file has more than {MAX_BYTES // 1048576} MB.")
    if not data.strip():
        raise FileRejected(name, "", "The file is empty.")
    return data


def decode(path_name: str, data: bytes) -> tuple[str, str]:
    """Text of a file's bytes, and a sentence where the encoding had to be guessed ('' where it is sure).

    A byte order mark decides; else UTF-16 shows by its zero bytes; else UTF-8; else Windows-1252, a doubt.
    Raises FileRejected, naming the line, for what is not text.
    """
    encoding, doubt = "", ""
    for mark, name in _MARKS:
        if data.startswith(mark):
            encoding, data = name, data[len(mark) :]
            break
    else:
        encoding = _utf16_without_mark(data) or "utf-8"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        if encoding != "utf-8" or b"\0" in data:
            raise FileRejected(
                path_name,
                f"line {line}",
                f"The bytes are not {encoding.upper()} text.",
                remedy="Maybe the file is damaged.",
            ) from error
        text = data.decode("cp1252", errors="replace")
        doubt = f"The file is not UTF-8 (first at line {line}); it was read as Windows-1252. Check accented letters."
    bad = _NOT_TEXT.search(text)
    if bad:
        line = len(_LINE_END.findall(text, 0, bad.start())) + 1
        raise FileRejected(
            path_name,
            f"line {line}",
            f"The byte {ord(bad[0]):#04x} does not occur in text; this is not a screenplay as text.",
            remedy="Maybe export the script as Fountain or Final Draft (.fdx).",
        )
    return text, doubt


def _utf16_without_mark(data: bytes) -> str:
    """The UTF-16 order of text that has no mark, '' if it is not UTF-16. Latin letters have one zero byte of two."""
    head = data[:4096]
    if len(head) < 4 or len(data) % 2:
        return ""
    even, odd, half = head[::2].count(0), head[1::2].count(0), len(head) // 2
    if odd > half * 0.6 and even < half * 0.1:
        return "utf-16-le"
    if even > half * 0.6 and odd < half * 0.1:
        return "utf-16-be"
    return ""


def lines_of(text: str) -> list[str]:
    """The lines of a text without their ends: LF, CRLF, CR and the Unicode ones; a last empty line is dropped."""
    lines = _LINE_END.split(text)
    if lines and not lines[-1]:
        lines.pop()
    return lines


def fold(text: str) -> str:
    """One form for words that differ in case, dots or kind of apostrophe: `Außen.` and `AUSSEN` are one."""
    plain = unicodedata.normalize("NFC", text.replace("’", "'").replace(".", "").casefold())
    return plain.replace("\u0307", "")  # the dot that lower-casing a Turkish İ leaves behind


def without_accents(text: str) -> str:
    """The text with its accents taken off, as capitals are often typed in French or Spanish."""
    parts = unicodedata.normalize("NFD", text)
    return unicodedata.normalize("NFC", "".join(letter for letter in parts if not unicodedata.combining(letter)))


def one_line(text: str) -> str:
    """The text with every run of white space made one space."""
    return " ".join(text.split())
