"""What a board owes beyond the script: inserts, plates and pick-ups of a scene, and scenes that are still to come."""

from __future__ import annotations

import re
from dataclasses import replace

from app.edits import rules
from app.edits.board import refuse_lengths
from app.plan import rows as r
from app.plan.draft import RANK_STEP, Draft, rank_between
from app.plan.errors import EditRefused
from app.plan.spoken import said

KINDS = ("insert", "plate", "pick-up")
LONGEST_LABEL = 12
"""Letters; no scene number is longer."""


def owe_extra(draft: Draft, scene_id: int, kind: str, eighths: int, minutes: int, note: str = "") -> int:
    """An owed item of a scene, in the boneyard, with its own eighths and minutes. Returns its strip.

    |42|  →  |42| and `42 insert` in the boneyard; a second one is `42 insert 2`. note: who doubles, which unit

    Raises EditRefused for a scene that is gone, another kind, and for no eighths or minutes, or more than a strip has.
    """
    scene = draft.now(r.Scene, scene_id)
    if scene is None:
        raise EditRefused(said("That scene is no longer there."))
    if kind not in KINDS:
        raise EditRefused(said("“{0}” is no such item. There are: {1}.").format(kind, ", ".join(KINDS)))
    if eighths <= 0 or minutes <= 0:
        raise EditRefused(
            said("{0} of Sc {1}: it needs an eighth and a minute at least.").format(kind.capitalize(), scene.label)
        )
    refuse_lengths(eighths=eighths, minutes=minutes)
    known = {strip.text for strip in draft.plan.strips_of_scene(scene_id)}
    text = next(name for name in (kind, *(f"{kind} {n}" for n in range(2, len(known) + 3))) if name not in known)
    lying = draft.plan.strips_of(None)
    rank = lying[-1].rank + RANK_STEP if lying else 0
    strip = r.Strip(
        draft.new_id(), scene_id=scene_id, rank=rank, eighths=eighths, minutes=minutes, text=text, note=note
    )  # fmt: skip
    return draft.put(strip).id


def add_scene_to_come(draft: Draft, label: str, minutes: int | None = None, note: str = "") -> int:
    """A scene that is announced and not written, without pages: its strip lies in the boneyard. Returns the scene.

    112A comes after 112 and before 113. Raises EditRefused for no number, for one that there is, and for minutes that
    no strip has.
    """
    label = label.strip().upper()
    if not 0 < len(label) <= LONGEST_LABEL:
        raise EditRefused(said("A scene to come needs a number, as 112A."))
    refuse_lengths(minutes=minutes)
    order = draft.plan.scene_order()
    if any(scene.label.upper() == label for scene in order):
        raise EditRefused(said("There is a scene {0} already. Maybe {1}A.").format(label, label))
    number = _number(label)
    place = max((at + 1 for at, scene in enumerate(order) if _number(scene.label) <= number), default=0)
    before = order[place - 1].rank if place else None
    after = order[place].rank if place < len(order) else None
    rank = rank_between(before, after)
    if rank is None:  # no number lies between its neighbours': all are spread anew
        for at, scene in enumerate(order):
            draft.put(replace(scene, rank=(at + (at >= place)) * RANK_STEP))
        rank = place * RANK_STEP
    scene = draft.put(r.Scene(draft.new_id(), label, rank, eighths=0, minutes=minutes, note=note))
    lying = draft.plan.strips_of(None)
    draft.put(r.Strip(draft.new_id(), scene_id=scene.id, rank=lying[-1].rank + RANK_STEP if lying else 0))
    rules.sync(draft)
    return scene.id


def _number(label: str) -> int:
    """The number in a scene's label; one without any comes last."""
    found = re.search(r"\d+", label)
    return int(found.group()) if found else 10**6
