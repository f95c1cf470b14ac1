"""Labels for scenes: those in the file are kept, the others filled in as a production would."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from app.plan.imported import Doubt

_BASE = re.compile(r"\D*(\d+)")
_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"  # I and O look like 1 and 0


def give_labels(given: Sequence[str], opening: bool = False) -> tuple[list[str], list[Doubt]]:
    """A unique label for each scene, and doubts.

    given: numbers from the file, '' where there is none. opening: the first was made by the reader and is not counted.
    Without any number: 1, 2, 3 … Where most scenes have one, a number left out is a retired one: a scene after 44 is
    44A, one before 1 is A1. Where few have one, gaps are filled first. A number given twice stays with the first.
    """
    doubts: list[Doubt] = []
    labels = [""] * len(given)
    used: set[str] = set()
    for index, number in enumerate(given):
        if number and number not in used:
            labels[index] = number
            used.add(number)
    shooting_script = 2 * sum(map(bool, given)) >= len(given) - opening
    upcoming: list[int] = []  # the number of the next label given, 0 if none comes
    for label in reversed(labels):
        upcoming.append(_number(label, 0) if label else (upcoming[-1] if upcoming else 0))
    upcoming.reverse()
    base = 0
    for index, number in enumerate(given):
        if labels[index]:
            base = _number(labels[index], base)
            continue
        following = upcoming[index]
        if opening and not index:
            label = next(name for name in _before(1) if name not in used)
        else:
            label = _free_label(base, following, used, shooting_script)
        if number:
            doubts.append(
                Doubt(f"Sc {label}", f"The number {number} is there twice; this one became {label}.", "number", label)
            )
        labels[index] = label
        used.add(label)
        if not (opening and not index):
            base = _number(label, base)
    return labels, doubts


def _free_label(base: int, following: int, used: set[str], shooting_script: bool) -> str:
    """The next label after number `base`, before number `following` (0: none comes)."""
    room = not following or base + 1 < following
    if room and not (shooting_script and (base or following)) and str(base + 1) not in used:
        return str(base + 1)
    if shooting_script and following == 0 and str(base + 1) not in used:
        return str(base + 1)
    candidates = _after(base) if base else _before(following or 1)
    return next(label for label in candidates if label not in used)


def _after(base: int) -> Iterator[str]:
    """12A, 12B … 12Z, 12AA, 12AB …"""
    for letters in _letters():
        yield f"{base}{letters}"


def _before(number: int) -> Iterator[str]:
    """A1, B1 …: before 1."""
    for letters in _letters():
        yield f"{letters}{number}"


def _letters() -> Iterator[str]:
    length = 1
    while True:
        for index in range(len(_LETTERS) ** length):
            letters = ""
            for _ in range(length):
                index, letter = divmod(index, len(_LETTERS))
                letters = _LETTERS[letter] + letters
            yield letters
        length += 1


def _number(label: str, otherwise: int) -> int:
    """The number in a label: 12 of 12A, A12 and 12pt1."""
    match = _BASE.match(label)
    return int(match[1][:9]) if match else otherwise
