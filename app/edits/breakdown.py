"""Edits of the breakdown: what a scene says of itself, and words of its text that name what it needs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from app.edits import rules
from app.edits.elements import add_element, add_need, add_needs, find_element, readable_words
from app.plan import rows as r
from app.plan.categories import PLACES
from app.plan.draft import Draft
from app.plan.errors import EditRefused
from app.plan.plan import Plan
from app.plan.spoken import said

FIELDS = frozenset(
    {"eighths", "minutes", "synopsis", "note", "shot_as", "set_id", "place", "ie", "time", "script_day", "label"}
)
CHOICES: dict[str, tuple[str, ...]] = {
    "ie": ("", "INT", "EXT", "I/E"),
    "time": ("", "DAY", "NIGHT", "DAWN", "DUSK"),
    "shot_as": ("", "DAY", "NIGHT", "STAGE"),
}
LONGEST_NAME = 80
SHORTEST_MENTION = 3
_QUIET = frozenset({"synopsis", "note", "minutes", "script_day"})
"""Fields of which no lead rule asks."""


def set_scene(draft: Draft, scene_id: int, **values: Any) -> None:
    """Set fields of a scene. eighths: 0 to 800; minutes: None (from the eighths) or at least 1.

    Raises EditRefused for a field, choice or number that makes no sense, a label another scene has, and a set that is
    no set.
    """
    scene = draft.now(r.Scene, scene_id)
    if scene is None:
        raise EditRefused(said("That scene is no longer there."))
    if unknown := set(values) - FIELDS:
        raise EditRefused(said("A scene has no field {0} to set.").format(", ".join(sorted(unknown))))
    name = draft.plan.name_of(("scenes", scene_id))
    for field, known in CHOICES.items():
        if field in values and values[field] not in known:
            listed = ", ".join(one for one in known if one)
            raise EditRefused(
                said("{0}: “{1}” is none of {2}. Nothing was changed.").format(name, values[field], listed)
            )
    if not 0 <= values.get("eighths", 0) <= 800:
        raise EditRefused(
            said("{0}: {1} eighths is no length of a scene. Maybe 1 4/8.").format(name, values["eighths"])
        )
    minutes = values.get("minutes")
    if minutes is not None and not 1 <= minutes <= 14 * 24 * 60:
        raise EditRefused(said("{0}: {1} minutes is no length of a scene. Maybe 2:30.").format(name, minutes))
    if "label" in values:
        _check_label(draft.plan, scene, values["label"])
    place = draft.now(r.Element, values.get("set_id"))
    if values.get("set_id") is not None and (place is None or place.category not in PLACES):
        raise EditRefused(said("{0}: that is no set.").format(name))
    draft.put(replace(scene, **values))
    if set(values) - _QUIET:
        rules.sync(draft)


def _check_label(plan: Plan, scene: r.Scene, label: str) -> None:
    if not label.strip():
        raise EditRefused(said("Sc {0} needs a number.").format(scene.label))
    twin = next((s for s in plan.scenes.values() if s.id != scene.id and s.label.casefold() == label.casefold()), None)
    if twin is not None:
        raise EditRefused(said("There is a Sc {0} already. Nothing was changed.").format(twin.label))


def set_of_scene(draft: Draft, scene_id: int, name: str) -> int | None:
    """The scene plays in the set of that name, which is made where it is new; no name: to be decided. Returns its
    id."""
    name = " ".join(name.split())
    found: int | None = None
    if name:
        known = find_element(draft.plan, "set", name) or find_element(draft.plan, "location", name)
        found = known.id if known is not None else add_element(draft, "set", name)
    set_scene(draft, scene_id, set_id=found)
    return found


def tag(draft: Draft, scene_id: int, words: str, category: str, count: int = 1) -> int:
    """Words of a scene's text name something of a category that it needs: found by name, else made. Returns its id.

    A number in figures before the word is the count: `40 salters`. Raises EditRefused for no word, or a whole
    paragraph.
    """
    name = readable_words(words)
    counted = re.fullmatch(r"(\d{1,5})\s+(\D.*)", name)
    if counted and int(counted[1]):
        count, name = int(counted[1]), counted[2]
    if not name:
        raise EditRefused(said("Select the words that name it first."))
    if len(name) > LONGEST_NAME:
        raise EditRefused(said("“{0}…” is too long for a name. Select the few words that name it.").format(name[:40]))
    known = find_element(draft.plan, category, name)
    element_id = known.id if known is not None else add_element(draft, category, name[:1].upper() + name[1:])
    if category in PLACES:
        set_scene(draft, scene_id, set_id=element_id)
    else:
        add_need(draft, scene_id, element_id, count)
    return element_id


# words in a text ------------------------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class Mention:
    """Where a text names an element: characters start to before end."""

    start: int
    end: int
    words: str
    element_id: int
    category: str


def mentions(plan: Plan, text: str) -> tuple[Mention, ...]:
    """Where a text names elements by whole words, whatever the case; of names within names the longest.

    Places, and names of fewer than three letters, are left out.
    """

    def build() -> tuple[re.Pattern[str] | None, Mapping[str, r.Element]]:
        names: dict[str, r.Element] = {}
        for element in sorted(plan.elements.values(), key=lambda e: (e.category != "cast", e.rank, e.id)):
            name = " ".join(element.name.casefold().split())
            if element.category not in PLACES and len(name) >= SHORTEST_MENTION:
                names.setdefault(name, element)
        if not names:
            return None, names
        longest = sorted(names, key=len, reverse=True)
        parts = (r"\s+".join(re.escape(word) for word in name.split()) for name in longest)
        return re.compile(rf"(?<!\w)(?:{'|'.join(parts)})(?!\w)", re.IGNORECASE), names

    pattern, names = plan.indexed("mention_names", ("elements",), build)
    if pattern is None:
        return ()
    found = []
    for match in pattern.finditer(text):
        element = names.get(" ".join(match[0].casefold().split()))
        if element is not None:
            found.append(Mention(match.start(), match.end(), match[0], element.id, element.category))
    return tuple(found)


def tagged(plan: Plan, scene_id: int, text: str) -> tuple[Mention, ...]:
    """The words of a scene's text that name what it needs."""
    needed = {need.element_id for need in plan.needs_of(scene_id)}
    return tuple(mention for mention in mentions(plan, text) if mention.element_id in needed)


def suggestions(plan: Plan, scene_id: int, text: str) -> tuple[Mention, ...]:
    """What a scene's text names and the scene does not need yet, each once, where it stands first: the cast by their
    names, and all that was tagged elsewhere."""
    needed = {need.element_id for need in plan.needs_of(scene_id)}
    first: dict[int, Mention] = {}
    for mention in mentions(plan, text):
        if mention.element_id not in needed:
            first.setdefault(mention.element_id, mention)
    return tuple(first.values())


def accept(draft: Draft, scene_id: int, mentioned: Iterable[Mention]) -> None:
    """The scene needs what these words name."""
    add_needs(draft, scene_id, (mention.element_id for mention in mentioned))
