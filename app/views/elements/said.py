"""What the Elements view says before it deletes or merges, elements or people, and what it calls a new element."""

from __future__ import annotations

from collections.abc import Sequence

from app.edits import elements
from app.edits.merging import of_people
from app.plan.categories import CATEGORIES
from app.plan.plan import Plan
from app.views.translated import tr
from app.views.widgets import plural


def deletion(plan: Plan, chosen: Sequence[int]) -> str:
    """`Delete Wren? Needed in 42 scenes. Goes too: 3 deadlines, 1 bar. Stays, without it: 1 paper.`"""
    touched = [elements.touches(plan, one) for one in chosen]
    name = plan.elements[chosen[0]].name if len(chosen) == 1 else plural(len(chosen), "element")

    def counted(*kinds: tuple[str, str, str]) -> str:
        """Fields with the word of one and of many → `3 deadlines, 1 bar`."""
        found = [(len({one for each in touched for one in getattr(each, field)}), a, b) for field, a, b in kinds]
        return ", ".join(plural(count, one, many) for count, one, many in found if count)

    parts = []
    if scenes := counted(("scenes", "scene", "scenes")):
        parts.append(tr("Needed in {0}.").format(scenes))
    if gone := counted(
        ("deadlines", "deadline", "deadlines"),
        ("activities", "bar", "bars"),
        ("events", "day of its own", "days of its own"),
    ):
        parts.append(tr("Goes too: {0}.").format(gone))
    if left := counted(
        ("sets", "set", "sets"),
        ("papers", "paper", "papers"),
        ("brought_by", "element that brings it", "elements that bring it"),
    ):
        sentence = tr("Stays, without it: {0}.") if len(chosen) == 1 else tr("Stays, without them: {0}.")
        parts.append(sentence.format(left))
    nothing = tr("Nothing hangs on it.") if len(chosen) == 1 else tr("Nothing hangs on them.")
    return " ".join((tr("Delete {0}?").format(name), *(parts or [nothing])))


def merging(plan: Plan, chosen: Sequence[int]) -> str:
    """`Make 2 elements one: Lantern (3 scenes), Lanterns (1 scene). …`"""
    each = [
        f"{plan.elements[one].name} ({plural(len(plan.scenes_needing(one)), 'scene')})"
        for one in sorted(chosen, key=lambda one: plan.elements[one].rank)
    ]
    listed = ", ".join(each[:4]) + (tr(" and {0} more").format(len(each) - 4) if len(each) > 4 else "")
    return tr("Make {0} one: {1}. Scenes, days and papers go to the one whose name is kept.").format(
        plural(len(chosen), "element"), listed
    )


def people_merging(plan: Plan, chosen: Sequence[int]) -> str:
    """`Make 2 people one: Ada Holm (Gaffer), Ada Holmes. Goes to the one whose name is kept: head of Electric, …`"""
    people = [plan.people[one] for one in chosen]
    each = [f"{person.name} ({person.job})" if person.job else person.name for person in people]
    listed = ", ".join(each[:4]) + (tr(" and {0} more").format(len(each) - 4) if len(each) > 4 else "")
    touched = of_people(plan, chosen)
    parts = [tr("head of {0}").format(plan.departments[one].name) for one in touched.headed]
    if touched.typed:
        parts.append(tr("{0} typed on call sheets").format(plural(len(touched.typed), "value")))
    if touched.papers:
        parts.append(plural(len(touched.papers), "document they get", "documents they get"))
    asked = tr("Make {0} one: {1}.").format(plural(len(people), "person", "people"), listed)
    goes = tr("Goes to the one whose name is kept: {0}.").format(", ".join(parts)) if parts else ""
    return f"{asked} {goes or tr('Nothing hangs on them.')} {tr('What that one leaves empty is filled.')}"


def new_name(plan: Plan, category: str) -> str:
    """`New prop`, `New prop 2`: a name the category does not have yet."""
    word = {"cast": "part", "other": "note"}.get(category, CATEGORIES[category].removesuffix("s").lower())
    number, name = 1, tr("New {0}").format(tr(word))
    first = name
    while elements.find_element(plan, category, name) is not None:
        number += 1
        name = f"{first} {number}"
    return name
