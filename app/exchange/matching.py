"""A later draft over the production's scenes: which is which, and what differs.

A scene is known by its words first, for numbers may have been dealt anew, and by its number where the words don't
decide and the draft keeps its numbers: a locked number with new words is that scene rewritten. Nothing is changed
here; the matches are values.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from itertools import pairwise

from app.exchange.text import fold, one_line
from app.plan.imported import Difference, Imported, ImportedScene, Match, OldScene

__all__ = ["Difference", "Match", "OldScene", "likeness", "match"]

_ALIKE = 0.5
"""Likeness from which two scenes are taken for one."""
_SAME_NUMBER = 0.3
"""What the same number, given in the file, adds to likeness."""
_SAME_PLACE = 0.2
"""Likeness that suffices where both neighbours are matched and heading or being alone speak for it."""
_COMMON = 60
"""A pair of words in more scenes than this finds no candidates."""
_WORD = re.compile(r"\w+")

Words = frozenset[tuple[str, str]]


def match(old: Sequence[OldScene], new: Imported, tick: Callable[[int, int], None] | None = None) -> list[Match]:
    """What became of each scene: the new draft's scenes in its order, then the old ones it does not speak of.

    old: in script order. Each scene of either side is in exactly one Match.
    tick: called with scenes done and scenes in all; raises Cancelled to stop.
    """
    pairs = _pairs(old, new.scenes, tick)
    matches = [_compare(old[pairs[index]] if index in pairs else None, scene) for index, scene in enumerate(new.scenes)]
    taken = set(pairs.values())
    return matches + [Match("missing", scene, None, 0.0) for index, scene in enumerate(old) if index not in taken]


def likeness(one: Words, other: Words) -> float:
    """Share of the pairs of neighbouring words that two scenes have in common, 0.0 to 1.0 (Dice's coefficient)."""
    if not one and not other:
        return 1.0
    return 2 * len(one & other) / (len(one) + len(other))


def word_pairs(heading: str, text: str) -> Words:
    """A scene's pairs of neighbouring words, folded. The heading is added where the text does not begin with it."""
    whole = text if one_line(text).startswith(one_line(heading)) else f"{heading}\n{text}"
    words = ["", *_WORD.findall(fold(whole)), ""]
    return frozenset(pairwise(words))


def _pairs(
    old: Sequence[OldScene], new: Sequence[ImportedScene], tick: Callable[[int, int], None] | None
) -> dict[int, int]:
    """New index → old index."""
    labels = {scene.label: index for index, scene in enumerate(old)}
    pairs = {index: labels[scene.label] for index, scene in enumerate(new) if scene.omitted and scene.label in labels}
    taken = set(pairs.values())
    ours = [word_pairs(scene.heading, scene.text) for scene in old]
    theirs = [word_pairs(scene.heading, scene.text) for scene in new]
    holders: dict[tuple[str, str], list[int]] = defaultdict(list)
    for index, words in enumerate(ours):
        for word in words:
            holders[word].append(index)
    scored: list[tuple[float, bool, int, int, int]] = []
    for index, scene in enumerate(new):
        if tick:
            tick(index, len(new))
        if scene.omitted:
            continue
        found = (holders.get(word, []) for word in theirs[index])
        candidates = {other for scenes in found if len(scenes) <= _COMMON for other in scenes}
        same_number = labels.get(scene.label) if scene.numbered else None
        if same_number is not None:
            candidates.add(same_number)
        for other in candidates:
            score = likeness(theirs[index], ours[other]) + (_SAME_NUMBER if other == same_number else 0.0)
            if score >= _ALIKE:
                scored.append((-round(score, 3), other != same_number, abs(index - other), index, other))
    for _, _, _, index, other in sorted(scored):
        if index not in pairs and other not in taken:
            pairs[index] = other
            taken.add(other)
    if _numbers_hold(new, labels, pairs):
        for index, scene in enumerate(new):
            number = labels.get(scene.label) if scene.numbered else None
            if index not in pairs and number is not None and number not in taken:
                pairs[index] = number
                taken.add(number)
    _pair_between(old, new, ours, theirs, pairs)
    return pairs


def _numbers_hold(new: Sequence[ImportedScene], labels: dict[str, int], pairs: dict[int, int]) -> bool:
    """Whether the draft keeps the production's numbers: most scenes found by their words bear the same one."""
    numbered = [index for index, scene in enumerate(new) if scene.numbered and not scene.omitted and index in pairs]
    return 2 * sum(labels.get(new[index].label) == pairs[index] for index in numbered) > len(numbered)


def _pair_between(
    old: Sequence[OldScene],
    new: Sequence[ImportedScene],
    ours: Sequence[Words],
    theirs: Sequence[Words],
    pairs: dict[int, int],
) -> None:
    """Pair what is left next to a matched scene and has the same heading, or is alike enough: rewritten scenes."""
    taken = set(pairs.values())
    for index, scene in enumerate(new):
        if index in pairs or scene.numbered or scene.omitted:
            continue
        low = pairs.get(index - 1, -1)
        for other in range(low + 1, len(old)):
            if other in taken:
                break
            same_heading = fold(one_line(old[other].heading)) == fold(one_line(scene.heading))
            if same_heading or likeness(theirs[index], ours[other]) >= _SAME_PLACE:
                pairs[index] = other
                taken.add(other)
                break


def _compare(old: OldScene | None, new: ImportedScene) -> Match:
    """The match of one pair, with every field that differs."""
    if old is None:
        return Match("omitted" if new.omitted else "new", None, new, 0.0)
    alike = likeness(word_pairs(old.heading, old.text), word_pairs(new.heading, new.text))
    found: list[Difference] = []
    if new.numbered and new.label != old.label:
        found.append(Difference("label", old.label, new.label))
    if one_line(old.heading) != one_line(new.heading):
        found.append(Difference("heading", old.heading, new.heading))
    if _body(old.heading, old.text) != _body(new.heading, new.text):
        found.append(Difference("text", old.text, new.text))
    if old.eighths != new.eighths:
        found.append(Difference("eighths", old.eighths, new.eighths))
    if set(old.speakers) != set(new.speakers):
        found.append(Difference("speakers", old.speakers, new.speakers))
    if new.omitted and found:
        return Match("omitted", old, new, alike, tuple(found))
    if not found:
        return Match("same", old, new, alike)
    only_number = [difference.field for difference in found] == ["label"]
    return Match("renumbered" if only_number else "changed", old, new, alike, tuple(found))


def _body(heading: str, text: str) -> str:
    """The text without its heading, white space evened out."""
    return one_line(text).removeprefix(one_line(heading)).strip()
