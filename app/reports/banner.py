"""What the coloured banner of a later edition says: what is added, gone and changed, as a crew reads it in passing.

The day's own scenes come first, each with its time; the advance is another day's and is only named, last.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from app.reports.compare import Difference
from app.reports.compare_items import HEADER
from app.reports.wording import lower_first

MOST_TOLD = 4
SCENE = "Sc "
CALLS = ("Pick-up", "Rehearse", "Make-up", "Costume", "On set")
_SPAN = re.compile(r"\b\d{1,2}:\d\d–\d{1,2}:\d\d\b")
_NUMBER = re.compile(r"\d+[A-Z]?(?= )")


def told(changed: Iterable[Difference], sheet: bool = False) -> list[str]:
    """`Added: Sc 47 18:05`, `Gone: Sc 44`, `Changed: Sc 51 19:15–21:00; calls of 5, 6; departments; advance`.

    Of each kind at most four are named, the others counted. sheet: of a call sheet, where only scenes and cast come and
    go, and a row of the advance is never the day's own; of a list every row does.
    """
    rows = list(changed)
    advance = [one for one in rows if _heading(one) == "Advance"]
    own = [one for one in rows if _heading(one) != "Advance"]
    added = [_added(one) for one in own if one.kind == "new" and _stands_alone(one, sheet)]
    gone = [_name(one) for one in own if one.kind == "gone" and _stands_alone(one, sheet)]
    moved = [f"{_name(one)} to {one.fields[0][2]}" for one in own if _other_day(one)]
    there = {(one.kind, one.name) for one in own if one.kind in ("new", "gone") and _stands_alone(one, sheet)}
    left = [one for one in own if (one.kind, one.name) not in there and not _other_day(one)]
    parts = [
        f"{word}: {_few(list(dict.fromkeys(names)))}"
        for word, names in (("Added", added), ("Gone", gone), ("Moved", moved))
        if names
    ]
    changes = [_few(list(dict.fromkeys(names))) for names in _changes(left) if names]
    changes += ["advance"] if advance else []
    return [*parts, f"Changed: {'; '.join(changes)}"] if changes else parts


def _changes(left: list[Difference]) -> Iterable[list[str]]:
    """Of what is not new, gone or moved: the head with its clocks, scenes, calls, other headings."""
    scenes = [f"{one.name} {_clocks(one)}".strip() for one in left if one.name.startswith(SCENE)]
    head = [f"{lower_first(one.name)} {_short(one)}".strip() for one in left if one.place == HEADER and one.name]
    calls = [one for one in left if _heading(one) == "Cast" and any(field[0] in CALLS for field in one.fields)]
    numbers = [_number(one) for one in calls]
    yield scenes
    yield head
    if numbers:
        yield [f"calls of {_few(numbers)}"]
    rest = [
        lower_first(one.name if one.place != HEADER and _heading(one) == "Departments" else _heading(one))
        for one in left
        if one not in calls and not one.name.startswith(SCENE) and one.place != HEADER and one.name != "Total"
    ]
    yield rest


def _heading(one: Difference) -> str:
    return one.place.split(",", maxsplit=1)[0]


def _stands_alone(one: Difference, sheet: bool) -> bool:
    """Whether a row that is new or gone is told by its name. Of a sheet a scene is, and who is in the cast; a line of
    a department's needs or of the rest is a change of it."""
    return _heading(one) in ("Scenes", "Cast") if sheet else one.place != HEADER


def _other_day(one: Difference) -> bool:
    return one.kind == "moved" and bool(one.fields) and not one.fields[0][0] and bool(one.fields[0][2])


def _name(one: Difference) -> str:
    return f"cast {_number(one)}" if _heading(one) == "Cast" else one.name or one.place


def _added(one: Difference) -> str:
    start = _clocks(one).split("–", maxsplit=1)[0]
    return f"{_name(one)} {start}" if one.name.startswith(SCENE) and start else _name(one)


def _number(one: Difference) -> str:
    """`5` of `5 Callum Brandt`; somebody without a number by name."""
    found = _NUMBER.match(one.name)
    return found.group() if found else one.name


def _clocks(one: Difference) -> str:
    """`19:15–21:00`: when a scene plays now, where that is new or it is."""
    spans = [span for _, _, now in one.fields for span in _SPAN.findall(now)]
    return spans[-1] if spans else ""


def _short(one: Difference) -> str:
    """What a line of the head says now, where it is a few words."""
    now = one.fields[0][2] if one.fields else ""
    return now if len(now) <= 24 else ""


def _few(names: list[str]) -> str:
    more = len(names) - MOST_TOLD
    return ", ".join(names) if more <= 0 else f"{', '.join(names[:MOST_TOLD])} and {more} more"
