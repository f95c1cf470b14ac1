"""What the Elements view says before it deletes, and what it calls a new element."""

from __future__ import annotations

from collections.abc import Sequence

from app.edits import elements
from app.plan.categories import CATEGORIES
from app.plan.plan import Plan
from app.views.widgets import plural


def deletion(plan: Plan, chosen: Sequence[int]) -> str:
    """`Delete Wren? 42 scenes need it, 3 deadlines go with it, 1 paper stays without it.`"""
    touched = [elements.touches(plan, one) for one in chosen]
    name = plan.elements[chosen[0]].name if len(chosen) == 1 else plural(len(chosen), "element")

    def count(field: str) -> int:
        return len({one for each in touched for one in getattr(each, field)})

    it = "it" if len(chosen) == 1 else "them"
    parts = []
    if scenes := count("scenes"):
        parts.append(f"{plural(scenes, 'scene needs', 'scenes need')} {it}")
    gone = [(count("deadlines"), "deadline"), (count("activities"), "bar"), (count("events"), "day of its own")]
    many = {"day of its own": "days of its own"}
    went = [plural(number, word, many.get(word, "")) for number, word in gone if number]
    if went:
        total = sum(number for number, _ in gone)
        parts.append(f"{' and '.join(went)} {'goes' if total == 1 else 'go'} with {it}")
    left = [(count("sets"), "set"), (count("papers"), "paper"), (count("brought_by"), "element that brings it")]
    more = {"element that brings it": "elements that bring it"}
    stay = [plural(number, word, more.get(word, "")) for number, word in left if number]
    if stay:
        total = sum(number for number, _ in left)
        parts.append(f"{' and '.join(stay)} {'stays' if total == 1 else 'stay'} without {it}")
    return f"Delete {name}? {', '.join(parts) or f'Nothing hangs on {it}'}."


def new_name(plan: Plan, category: str) -> str:
    """`New prop`, `New prop 2`: a name the category does not have yet."""
    word = {"cast": "part", "other": "note"}.get(category, CATEGORIES[category].removesuffix("s").lower())
    number, name = 1, f"New {word}"
    while elements.find_element(plan, category, name) is not None:
        number += 1
        name = f"New {word} {number}"
    return name
