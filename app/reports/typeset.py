"""Content → PDF. Alone knows the typesetter.

Texts travel as JSON data (`paper_data`) and are never read as markup. Only the bundled fonts are used, so a document
looks the same everywhere; the time stamp is fixed, so the same content gives the same bytes. PDF/A-2b finds glyphs
that no bundled font has: they are replaced by � and reported.

The typesetter remembers what it laid out, as long as templates and inputs stay the same: so data comes as a file beside
the template, not as an input, and a sheet of which one word was typed is set in a sixth of the time.
"""

from __future__ import annotations

import json
import re
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

import typst

from app.plan import resources
from app.plan.errors import Environment
from app.reports.content import Document, Picture, Pictures
from app.reports.paper_data import FONTS, SIZES, WHOLE, Paper, data_of, file_name

__all__ = ["SIZES", "WHOLE", "Missing", "Paper", "Typeset", "Unreadable", "to_pdf", "typeset", "write"]

MAIN, COMMON, DATA = "main.typ", "common.typ", "data.json"
"""What the typesetter is given: a document's template, what all of them share, what it says. It reads nothing else."""
REPLACEMENT = "\ufffd"
_MISSING = re.compile(r'the text `"((?:[^"\\]|\\.)*)"` could not be displayed')
_ESCAPE = re.compile(r"\\u\{([0-9a-f]+)\}|\\(.)")


@dataclass(frozen=True, slots=True)
class Missing:
    """A glyph that no bundled font has, and the text it stood in."""

    glyph: str
    text: str

    def __str__(self) -> str:
        code = " ".join(f"U+{ord(letter):04X}" for letter in self.glyph)
        return f"“{self.text}”: {self.glyph} ({code}) is in none of the fonts and was printed as {REPLACEMENT}."


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A picture that is broken, or one beside it: none of a document's is printed then."""

    caption: str

    def __str__(self) -> str:
        return f"{self.caption}: the picture was not printed, since one of the document's can't be read."


@dataclass(frozen=True, slots=True)
class Typeset:
    """A finished PDF and what could not be printed as it is."""

    pdf: bytes
    warnings: tuple[Missing | Unreadable, ...]


@lru_cache(maxsize=1)
def _fonts() -> typst.Fonts:
    """The bundled fonts, read once. Raises Environment where they are not there."""
    folder = resources.path("fonts")
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(folder)])
    missing = sorted(set(FONTS) - set(fonts.families()))
    if missing:
        raise Environment(f"{folder}: the fonts {', '.join(missing)} are missing. Maybe install Coverset again.")
    return fonts


def to_pdf(document: Document, paper: Paper = "a4") -> bytes:
    """The document as PDF, without the warnings."""
    return typeset(document, paper).pdf


def typeset(document: Document, paper: Paper = "a4") -> Typeset:
    """Set a document on paper: tagged PDF/A-2b, call sheets and notices also PDF/UA-1.

    The same content and paper give the same bytes. Raises Environment where fonts or templates are not there.
    """
    files = _templates(document.template)
    pictures = _pictures(document)
    if not pictures:
        return _typeset(document, paper, files, resources.path("templates"))
    try:
        with _folder_of(pictures) as folder:
            return _typeset(document, paper, files, folder)
    except typst.TypstError as error:
        if "image" not in error.message:
            raise
        done = _typeset(_without(document), paper, files, resources.path("templates"))
        lost = (Unreadable(picture.caption) for picture in pictures)
        return Typeset(done.pdf, (*done.warnings, *lost))


@lru_cache(maxsize=8)
def _templates(name: str) -> dict[str, bytes]:
    """A template and what it imports, by file. Raises Environment where they can't be read."""
    folder = resources.path("templates")
    files: dict[str, bytes] = {}
    try:
        for file, path in ((MAIN, folder / f"{name}.typ"), (COMMON, folder / COMMON)):
            files[file] = path.read_bytes()
    except OSError as error:
        raise Environment(f"{error.filename}: the template is missing. Maybe install Coverset again.") from error
    return files


def _pictures(document: Document) -> tuple[Picture, ...]:
    return tuple(p for side in document.sides for block in side if isinstance(block, Pictures) for p in block.items)


def _without(document: Document) -> Document:
    """The document without pictures, for where one of them can't be read."""
    kept = tuple(tuple(block for block in side if not isinstance(block, Pictures)) for side in document.sides)
    return replace(document, sides=kept)


@contextmanager
def _folder_of(pictures: tuple[Picture, ...]) -> Iterator[Path]:
    """A folder that holds the pictures alone, for as long as they are set: nothing outside of it is read."""
    try:
        with tempfile.TemporaryDirectory(prefix="coverset-") as name:
            folder = Path(name)
            for picture in pictures:
                (folder / file_name(picture)).write_bytes(picture.image)
            yield folder
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise Environment(f"{error.filename or 'The temporary folder'}: {reason}. No picture was set.") from error


def _typeset(document: Document, paper: Paper, files: Mapping[str, bytes], folder: Path) -> Typeset:
    """Set a document. files: its templates; folder: where its pictures are."""
    data = data_of(document, paper)
    warnings: dict[Missing, None] = {}
    standards: list[Literal["a-2b", "ua-1"]] = ["a-2b", "ua-1"] if document.accessible else ["a-2b"]
    while True:
        said = json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode()
        try:
            pdf = typst.compile(
                {**files, DATA: said},  # type: ignore[call-overload]  # files by name: its stubs know of one file alone
                root=str(folder),
                font_paths=_fonts(),
                ignore_system_fonts=True,
                sys_inputs={"proof": "1" if document.proof else ""},
                pdf_standards=list(standards),
                timestamp=0,
            )
        except typst.TypstError as error:
            glyphs = {_unescape(found) for found in _MISSING.findall(error.diagnostic)} - {REPLACEMENT, ""}
            if not glyphs:
                raise
            for glyph in sorted(glyphs):
                data, places = _replaced(data, glyph)
                if not places:  # not a text of ours: nothing would change for ever
                    raise
                warnings.update(dict.fromkeys(Missing(glyph, place) for place in places))
            continue
        assert isinstance(pdf, bytes)
        return Typeset(pdf, tuple(warnings))


def _unescape(text: str) -> str:
    return _ESCAPE.sub(lambda match: chr(int(match[1], 16)) if match[1] else match[2], text)


def _replaced(data: Any, glyph: str) -> tuple[Any, list[str]]:
    """Data with a glyph replaced, and the texts it stood in."""
    places: list[str] = []

    def walk(value: Any) -> Any:
        if isinstance(value, str) and glyph in value:
            places.append(value.replace("\u200b", "").replace(WHOLE, "")[:60])
            return value.replace(glyph, REPLACEMENT)
        if isinstance(value, list | tuple):
            return [walk(item) for item in value]
        if isinstance(value, dict):
            return {key: walk(item) for key, item in value.items()}
        return value

    return walk(data), places


def write(path: Path, content: bytes) -> None:
    """Put a document where it shall be: written beside, then moved there; what was there stays whole until then.

    Raises Environment naming the file where the machine does not let us; then what was there is as before.
    """
    beside = path.with_name(f".{path.name}.part")
    try:
        beside.write_bytes(content)
        beside.replace(path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        reason = error.strerror or type(error).__name__
        raise Environment(f"{path}: {reason}. The document was not written. Maybe choose another folder.") from error
