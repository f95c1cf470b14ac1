"""Words of scene headings and cues in many languages, from resources/languages, folded for look-up."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from app.exchange.text import fold, without_accents
from app.plan import resources

WordClass = Literal["DAY", "NIGHT", "DAWN", "DUSK", "BY_DAY", "RELATIVE", "NOTE", "MODIFIER"]
_CLASSES: tuple[tuple[str, WordClass], ...] = (
    # The stronger sense last: a time of day in one language is not undone by a modifier of another.
    ("modifiers", "MODIFIER"),
    ("notes", "NOTE"),
    ("relative", "RELATIVE"),
    ("day", "DAY"),
    ("night", "NIGHT"),
    ("dawn", "DAWN"),
    ("dusk", "DUSK"),
    ("by_day", "BY_DAY"),
)


@dataclass(frozen=True, slots=True)
class Words:
    """All languages' words, folded; a phrase is its folded words divided by one space.

    sides: first words of a heading → `INT` or `EXT`; both: joined ones such as `i/e`.
    short_sides: one- and two-letter ones, only for a line known to be a heading.
    phrases: what may stand in a time-of-day segment → its class.
    longest: words in the longest phrase.
    """

    sides: dict[str, Literal["INT", "EXT"]]
    short_sides: dict[str, Literal["INT", "EXT"]]
    both: frozenset[str]
    phrases: dict[str, WordClass]
    longest: int
    omitted: frozenset[str]
    voice_over: frozenset[str]
    continued: frozenset[str]
    groups: frozenset[str]
    joiners: frozenset[str]


def _forms(entry: dict[str, list[str]], key: str) -> list[str]:
    """The folded words of one language, also without accents where it writes capitals so."""
    kept = [fold(word) for word in entry[key]]
    return kept + [without_accents(word) for word in kept] if entry["unaccented"] else kept


def _folded(entries: Iterable[dict[str, list[str]]], key: str) -> list[str]:
    return [word for entry in entries for word in _forms(entry, key)]


@lru_cache(maxsize=1)
def words() -> Words:
    """Every language's words; read once. English comes last, so that its sense wins where languages clash."""
    paths = sorted(resources.path("languages").glob("*.json"), key=lambda path: (path.stem == "en", path.stem))
    entries: list[dict[str, list[str]]] = [json.loads(path.read_text(encoding="utf-8")) for path in paths]
    phrases = {phrase: kind for key, kind in _CLASSES for entry in entries for phrase in _forms(entry, key)}
    sides: dict[str, Literal["INT", "EXT"]] = {}
    short_sides: dict[str, Literal["INT", "EXT"]] = {}
    for side, key in (("INT", "interior"), ("EXT", "exterior")):
        kind: Literal["INT", "EXT"] = "INT" if side == "INT" else "EXT"
        sides.update(dict.fromkeys(_folded(entries, key), kind))
        short_sides.update(dict.fromkeys(_folded(entries, f"short_{key}"), kind))
    return Words(
        sides=sides,
        short_sides=short_sides,
        both=frozenset(_folded(entries, "both")),
        phrases=phrases,
        longest=max(phrase.count(" ") for phrase in phrases) + 1,
        omitted=frozenset(_folded(entries, "omitted")),
        voice_over=frozenset(_folded(entries, "voice_over")),
        continued=frozenset(_folded(entries, "continued")),
        groups=frozenset(_folded(entries, "groups")),
        joiners=frozenset(_folded(entries, "joiners")),
    )
