"""Who speaks where, who is only heard, and whose name stands in the action."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from app.exchange.languages import words
from app.exchange.script import Paragraph, parse_cue
from app.exchange.text import fold
from app.plan.imported import Doubt, ImportedCast

_MOST_COMPARED = 150
"""Names that are compared with each other for slips of the pen; beyond, the file is no screenplay."""


@dataclass(frozen=True, slots=True)
class ScenePart:
    """The names of one scene, as in ImportedScene."""

    speakers: tuple[str, ...]
    voice_only: tuple[str, ...]
    suggested: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Cast:
    """members: by cast number; by_scene: as the scenes were given."""

    members: tuple[ImportedCast, ...]
    by_scene: tuple[ScenePart, ...]


def gather(scenes: Sequence[Sequence[Paragraph]]) -> Cast:
    """Speakers, voices and suggestions of each scene; cast numbers by number of scenes, ties by first appearance."""
    speaking = [_speakers(paragraphs) for paragraphs in scenes]
    counts: Counter[str] = Counter(name for speakers in speaking for name in speakers)
    named = [_named_in_action(paragraphs, finder) for finder in [_finder(tuple(counts))] for paragraphs in scenes]
    parts: list[ScenePart] = []
    seen: set[str] = set()
    for speakers, names in zip(speaking, named, strict=True):
        voices = tuple(name for name, voice in speakers.items() if voice)
        on_screen = speakers.keys() - set(voices)
        parts.append(ScenePart(tuple(speakers), voices, tuple(name for name in names if name not in on_screen)))
        seen |= on_screen | set(names)
    ranked = sorted(counts, key=lambda name: -counts[name])  # stable: counts keeps first appearance
    members = tuple(
        ImportedCast(name, counts[name], name not in seen, number) for number, name in enumerate(ranked, start=1)
    )
    return Cast(members, tuple(parts))


def _speakers(paragraphs: Sequence[Paragraph]) -> dict[str, bool]:
    """Names by first cue → whether each cue of it is a voice-over."""
    speakers: dict[str, bool] = {}
    for paragraph in paragraphs:
        if paragraph.kind == "cue":
            cue = parse_cue(paragraph.text)
            if cue.name:
                speakers[cue.name] = speakers.get(cue.name, True) and cue.voice_over
    return speakers


def _finder(names: Sequence[str]) -> re.Pattern[str] | None:
    """Finds known names as whole words, longest first, so that YOUNG EDWARD is not EDWARD."""
    known = [name for name in names if len(name) > 1 and fold(name) not in words().groups]
    if not known:
        return None
    ordered = sorted(known, key=lambda name: (-len(name), name))
    return re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, ordered)) + r")(?!\w)", re.IGNORECASE)


def _named_in_action(paragraphs: Sequence[Paragraph], finder: re.Pattern[str] | None) -> list[str]:
    """Known names in the action, in capitals or with capital first letters, by first appearance."""
    if finder is None:
        return []
    found: dict[str, None] = {}
    for paragraph in paragraphs:
        if paragraph.kind == "action":
            for match in finder.finditer(paragraph.text.replace("’", "'")):
                if all(part[:1] == part[:1].upper() for part in re.split(r"[\s'-]+", match[0]) if len(part) > 1):
                    found[match[0].upper()] = None
    return list(found)


def check_names(cast: Cast, labels: Sequence[str]) -> list[Doubt]:
    """Doubts about names: groups, and names that may be another one misspelt. labels: of the scenes, as gathered."""
    first = {name: labels[index] for index in reversed(range(len(labels))) for name in cast.by_scene[index].speakers}
    by_name = {member.name: member for member in cast.members}
    doubts: list[Doubt] = []
    for member in cast.members:
        label = first[member.name]
        parts = _joined(member.name)
        if len(parts) > 1 and any(part in by_name for part in parts):
            text = f"{member.name} is one part here; maybe {' and '.join(parts)} speak together."
            doubts.append(Doubt(f"Sc {label}", text, "speaker", label))
        elif fold(member.name) in words().groups:
            doubts.append(
                Doubt(f"Sc {label}", f"{member.name} speaks: maybe several parts together.", "speaker", label)
            )
        elif other := _misspelt(member, cast.members):
            text = f"{member.name} speaks in {_scenes(member.scenes)}; maybe it is {other}."
            doubts.append(Doubt(f"Sc {label}", text, "speaker", label))
    return doubts


def _scenes(count: int) -> str:
    return "one scene" if count == 1 else f"{count} scenes"


def _joined(name: str) -> list[str]:
    """The names in `EDWARD AND WILL`, `ED/WILL`; one name otherwise."""
    joiners = words().joiners
    tokens = re.sub(r"([/&+,])", r" \1 ", name).split()
    parts: list[list[str]] = [[]]
    for token in tokens:
        if fold(token) in joiners:
            parts.append([])
        else:
            parts[-1].append(token)
    return [" ".join(part) for part in parts if part]


def _misspelt(member: ImportedCast, members: Sequence[ImportedCast]) -> str:
    """A name with more scenes from which this one differs by a letter or a space, '' if none: CARIS for CARRIS."""
    if member.scenes > 2 or len(member.name) < 4:
        return ""
    for other in members[:_MOST_COMPARED]:
        if other.scenes <= member.scenes or abs(len(other.name) - len(member.name)) > 1:
            continue
        if re.sub(r"\D", "", other.name) != re.sub(r"\D", "", member.name):
            continue  # CREWMAN 1 and CREWMAN 2 are two
        same = sum(block.size for block in SequenceMatcher(None, member.name, other.name, False).get_matching_blocks())
        if same >= max(len(other.name), len(member.name)) - 1:
            return other.name
    return ""
