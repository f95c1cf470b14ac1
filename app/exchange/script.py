"""A screenplay as paragraphs: what every reader makes of its file, and what layout and assembly start from."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Literal

from app.exchange.languages import words
from app.exchange.text import fold, one_line
from app.plan.imported import Doubt

Kind = Literal["heading", "action", "cue", "parenthetical", "dialogue", "lyric", "transition", "centred", "page break"]

_PARENTHESES = re.compile(r"\(([^()]*)\)?|\[([^\[\]]*)\]?")
_BARE_EXTENSION = re.compile(
    r"[\s,–-]+(?:(V\.?\s?O\.|V/O|VO)|O\.?\s?[SC]\.|O/S|CONT['’]?D\.?|CONTINUED)\s*$", re.IGNORECASE
)


LONGEST_CUE = 200
"""Characters of a cue that are looked at; names have some twenty, extensions as many."""


@dataclass(slots=True)
class Paragraph:
    """One paragraph as its format tells it.

    text: without mark-up; a heading without its number. line: 1-based place in the file.
    number: a heading's scene number in the file. eighths: a heading's stored length, None if there is none.
    hidden: an omitted scene's former text. dual: beside the other speech.
    """

    kind: Kind
    text: str
    line: int
    number: str = ""
    eighths: int | None = None
    omitted: bool = False
    hidden: str = ""
    revised: bool = False
    dual: Literal["", "left", "right"] = ""


@dataclass(slots=True)
class Script:
    """A whole file as read, before scenes are made of it. unit: what `line` counts, for messages."""

    format: str
    unit: Literal["line", "paragraph"]
    title: str = ""
    author: str = ""
    draft: str = ""
    paragraphs: list[Paragraph] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Cue:
    """Who speaks: `@Mary (V.O.) (cont'd) ^` → MARY, voice_over. name: in capitals, '' if nothing is left."""

    name: str
    voice_over: bool


def parse_cue(text: str) -> Cue:
    """Fold a cue: case, spaces, apostrophes and every extension go; (V.O.) and its like in other languages are told."""
    vocabulary = words()
    voice_over = False

    def extension(match: re.Match[str]) -> str:
        nonlocal voice_over
        voice_over = voice_over or _is_voice_over(match[1] or match[2] or "")
        return " "

    name = one_line(_PARENTHESES.sub(extension, text[:LONGEST_CUE].strip().lstrip("@").rstrip("^ ")))
    bare = _BARE_EXTENSION.search(name)
    while bare:
        voice_over = voice_over or bool(bare[1])
        name = name[: bare.start()]
        bare = _BARE_EXTENSION.search(name)
    name = one_line(name.replace("^", " ").replace("’", "'")).strip(" :;,*_#").upper()
    if fold(name) in vocabulary.continued:
        name = ""
    return Cue(name, voice_over)


def _is_voice_over(extension: str) -> bool:
    """Whether an extension, or one of several in it, says voice-over: `V.O.`, `V. O./FILTERED`, `cont'd, V.O.`."""
    vocabulary = words().voice_over
    parts = [fold(part).strip() for part in re.split(r"[,;&+]|\s[/-]\s", extension)]
    return any(part in vocabulary or part.replace(" ", "") in vocabulary for part in parts) or any(
        word in vocabulary for word in fold(extension).split()
    )
