"""From an imported screenplay to a production, and a later draft over one that is under way."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import PurePath
from typing import Literal

from app.edits import rules
from app.edits.first_board import build_first_board
from app.edits.production import start_production
from app.plan import rows as r
from app.plan.change import Change
from app.plan.draft import RANK_STEP, Draft, rank_between
from app.plan.errors import EditRefused
from app.plan.imported import Imported, ImportedScene, Match, OldScene
from app.plan.plan import Plan

Tick = Callable[[int, int], None]
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


def text_hash(text: str) -> str:
    """The name under which a scene's text is kept beside the plan: SHA-256 of its UTF-8, hexadecimal."""
    return hashlib.sha256(text.encode()).hexdigest()


def readable(name: str) -> str:
    """A name that a script writes in capitals as people write it: `BLOOM'S HOUSE` → `Bloom's House`; others as is."""
    return _WORD.sub(lambda word: word[0].capitalize(), name) if name.isupper() else name


# a new production -----------------------------------------------------------------------------------------------------
def new_production(
    imported: Imported,
    *,
    title: str | None = None,
    kind: r.ProductionKind = "film",
    start: date,
    days: int | None = None,
    country: str = "GB",
    region: str = "",
    zone: str | None = None,
    tick: Tick | None = None,
) -> Change:
    """The change that makes an empty plan the production of a screenplay: scenes, elements, first board, lead rules.

    start: first shoot day, or the next the unit works; days: how many (None: at four pages a day). tick: called with
    steps done and in all, and may raise Cancelled. Raises EditRefused for a screenplay without a scene to shoot, an
    unknown country, region or zone, or a number of days that makes no sense.
    """

    def make(draft: Draft) -> None:
        _tick(tick, 0)
        unit_id = start_production(draft, name, kind, country, region, zone)
        _Script(draft).add_all(imported)
        _tick(tick, 1)
        build_first_board(draft, unit_id, start, days)
        _tick(tick, 2)
        rules.sync(draft)
        _tick(tick, 3)

    if all(scene.omitted for scene in imported.scenes):
        raise EditRefused(f"{imported.path_name} has no scene to shoot. Nothing was made of it.")
    name = title or readable(imported.title.strip()) or PurePath(imported.path_name).stem
    return Plan.of([]).draft(f"New production from {imported.path_name}", make)


def _tick(tick: Tick | None, done: int) -> None:
    if tick is not None:
        tick(done, 3)


class _Script:
    """Scenes, sets and cast of a screenplay as rows of a draft. Names are matched without regard to case."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        plan = draft.plan
        self.sets = {e.name.casefold(): e.id for e in plan.elements.values() if e.category == "set"}
        self.cast = {e.name.casefold(): e.id for e in plan.elements.values() if e.category == "cast"}
        numbers = [int(e.number) for e in plan.elements.values() if e.category == "cast" and e.number.isdigit()]
        # stunts are numbered from 100 (DOMAIN 2)
        self.number = max((number for number in numbers if number < 100), default=0)
        self.rank = max((e.rank for e in plan.elements.values()), default=0)
        self.strip_rank = max((strip.rank for strip in plan.strips_of(None)), default=0)
        self.new_cast: list[str] = []
        self.new_sets: list[str] = []

    def add_all(self, imported: Imported) -> None:
        """Every scene, in script order; cast numbers as the reader gave them."""
        for name in imported.sets:
            self.set_of(name)
        for member in imported.cast:
            self.member(member.name, member.voice_only)
        for place, scene in enumerate(imported.scenes, start=1):
            self.add_scene(scene, place * RANK_STEP)

    def set_of(self, name: str) -> int | None:
        """The element of a set name; made where it is new. None for no name."""
        if not name.strip():
            return None
        known = self.sets.get(name.casefold())
        if known is None:
            known = self._element("set", readable(name)).id
            self.sets[name.casefold()] = known
            self.new_sets.append(readable(name))
        return known

    def member(self, name: str, voice_only: bool = False) -> int:
        """The element of a speaking part; a new one takes the next cast number."""
        known = self.cast.get(name.casefold())
        if known is None:
            self.number += 1
            known = self._element("cast", readable(name), str(self.number), voice_only).id
            self.cast[name.casefold()] = known
            self.new_cast.append(readable(name))
        return known

    def _element(self, category: str, name: str, number: str = "", voice_only: bool = False) -> r.Element:
        self.rank += RANK_STEP
        row = r.Element(self.draft.new_id(), category, name, number, self.rank, voice_only=voice_only)
        return self.draft.put(row)

    def add_scene(self, scene: ImportedScene, rank: int, label: str | None = None) -> r.Scene:
        """A scene with what it needs and, unless it is omitted, its strip in the boneyard."""
        row = r.Scene(
            self.draft.new_id(),
            scene.label if label is None else label,
            rank,
            heading=scene.heading,
            ie=scene.ie,
            set_id=self.set_of(scene.set_name),
            place=readable(scene.place),
            time=scene.time,
            synopsis=scene.synopsis,
            eighths=scene.eighths,
            omitted=scene.omitted,
            text_hash=text_hash(scene.text),
        )
        self.draft.put(row)
        for name in scene.speakers:
            self.add_need(row.id, name, name in scene.voice_only)
        if not scene.omitted:
            self.add_strip(row.id)
        return row

    def add_need(self, scene_id: int, name: str, heard_only: bool) -> None:
        """The scene needs a part; count 0: the voice alone is heard, and nobody is called."""
        count, note = (0, "V.O.") if heard_only else (1, "")
        self.draft.put(r.Need(self.draft.new_id(), scene_id, self.member(name), count, note))

    def add_strip(self, scene_id: int) -> None:
        self.strip_rank += RANK_STEP
        self.draft.put(r.Strip(self.draft.new_id(), scene_id=scene_id, rank=self.strip_rank))


# a later draft --------------------------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class SceneDifference:
    """What a later draft did to one scene. fields: what differs; kept: of those, what stays as people have it."""

    label: str
    kind: Literal["changed", "renumbered", "new", "omitted", "restored"]
    fields: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    left_session: int | None = None  # an omitted scene's strip was taken off this session


@dataclass(frozen=True, slots=True)
class Differences:
    """A later draft against the production, scenes in script order. Scenes where nothing differs are only counted."""

    scenes: tuple[SceneDifference, ...]
    same: int
    new_cast: tuple[str, ...]
    new_sets: tuple[str, ...]

    def count(self, kind: str) -> int:
        return sum(scene.kind == kind for scene in self.scenes)


def old_scenes(plan: Plan, text_of: Callable[[str], str]) -> list[OldScene]:
    """The production's scenes for `exchange.matching`. text_of: a scene's text by its hash."""
    result: list[OldScene] = []
    for scene in plan.scene_order():
        speakers = (plan.elements[need.element_id] for need in plan.needs_of(scene.id))
        names = tuple(element.name.upper() for element in speakers if element.category == "cast")
        text = text_of(scene.text_hash) if scene.text_hash else ""
        result.append(OldScene(scene.id, scene.label, scene.heading, text, scene.eighths, names))
    return result


def adopt_draft(draft: Draft, imported: Imported, matches: Sequence[Match]) -> Differences:
    """Lay a later draft over the production. matches: `exchange.matching.match` of `old_scenes` and `imported`.

    What is placed stays placed and what people typed stays typed: sets, synopses, lengths and needs that the earlier
    script did not say. New scenes go to the boneyard. A scene that the draft omits or no longer has is marked omitted; its
    strip leaves the board unless it is shot. Cast numbers stay; a new part takes the next.
    """
    script = _Script(draft)
    found: list[SceneDifference] = []
    ranks = _ranks(draft.plan, imported, matches)
    same = 0
    for match in matches:
        old = draft.now(r.Scene, match.old.id) if match.old is not None else None
        if match.new is None or (match.new.omitted and old is not None):
            if old is not None and not old.omitted:
                found.append(_omit(draft, old))
            continue
        rank = ranks[match.new.order]
        if old is None or match.old is None:
            label = _free_label(draft.plan, match.new.label)
            script.add_scene(match.new, rank, label)
            found.append(SceneDifference(label, "omitted" if match.new.omitted else "new"))
            continue
        difference = _revise(script, old, match.old, match.new, match, rank)
        if difference is None:
            same += 1
        else:
            found.append(difference)
    rules.sync(draft)
    return Differences(tuple(found), same, tuple(script.new_cast), tuple(script.new_sets))


def _ranks(plan: Plan, imported: Imported, matches: Iterable[Match]) -> dict[int, int]:
    """Script order → rank. Scenes that follow one another as before keep theirs; others go between them."""
    known = {
        match.new.order: plan.scenes[match.old.id].rank
        for match in matches
        if match.old is not None and match.new is not None
    }
    orders = [scene.order for scene in imported.scenes]
    keep = _longest_rising([(order, known[order]) for order in orders if order in known])
    after: list[int | None] = []
    following: int | None = None
    for order in reversed(orders):
        after.append(following)
        following = known[order] if order in keep else following
    ranks: dict[int, int] = {}
    before: int | None = None
    for order, limit in zip(orders, reversed(after), strict=True):
        rank = known[order] if order in keep else rank_between(before, limit)
        if rank is None:  # no room left between two: all anew
            return {order: place * RANK_STEP for place, order in enumerate(orders, start=1)}
        ranks[order] = before = rank
    return ranks


def _longest_rising(pairs: Sequence[tuple[int, int]]) -> set[int]:
    """The keys of the longest subsequence whose values rise."""
    best: list[int] = []
    back: list[int | None] = []
    tails: list[int] = []
    for index, (_, value) in enumerate(pairs):
        low, high = 0, len(tails)
        while low < high:
            middle = (low + high) // 2
            if pairs[tails[middle]][1] < value:
                low = middle + 1
            else:
                high = middle
        back.append(tails[low - 1] if low else None)
        tails[low:] = [index, *tails[low + 1 :]]
        best.append(low)
    keys: set[int] = set()
    index_now: int | None = tails[-1] if tails else None
    while index_now is not None:
        keys.add(pairs[index_now][0])
        index_now = back[index_now]
    return keys


def _free_label(plan: Plan, label: str) -> str:
    """The label, or with the next free letter where another scene has it: a number is never dealt twice."""
    taken = {scene.label for scene in plan.scenes.values()}
    free = label
    letters = iter("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    while free in taken:
        letter = next(letters, None)
        if letter is None:
            label, letters = f"{label}Z", iter("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
            continue
        free = f"{label}{letter}"
    return free


def _omit(draft: Draft, scene: r.Scene) -> SceneDifference:
    """Mark a scene omitted; its strips leave the board unless they are shot."""
    draft.put(replace(scene, omitted=True))
    left: int | None = None
    rank = max((strip.rank for strip in draft.plan.strips_of(None)), default=0)
    for strip in draft.plan.strips_of_scene(scene.id):
        if strip.state == "shot":
            continue
        if strip.session_id is not None:
            left, rank = strip.session_id, rank + RANK_STEP
            draft.put(replace(strip, session_id=None, rank=rank))
        elif strip.lost_by is not None:
            draft.put(replace(strip, dropped=True))  # nobody owes it any more
    return SceneDifference(scene.label, "omitted", left_session=left)


def _revise(
    script: _Script, scene: r.Scene, old: OldScene, new: ImportedScene, match: Match, rank: int
) -> SceneDifference | None:
    """Bring a scene up to the later draft. None where nothing differs."""
    draft = script.draft
    differs = [difference.field for difference in match.differences]
    kept: list[str] = []
    label = scene.label
    if "label" in differs:
        if any(other.label == new.label and other.id != scene.id for other in draft.plan.scenes.values()):
            kept.append("label")
        else:
            label = new.label
    changed = replace(scene, rank=rank, label=label, text_hash=text_hash(new.text))
    if "heading" in differs:
        changed = _with_heading(script, changed, new)
    if "text" in differs:
        if _from_script(scene.synopsis, old.text):
            changed = replace(changed, synopsis=new.synopsis)
        elif scene.synopsis != new.synopsis:
            kept.append("synopsis")
    if "eighths" in differs:
        if "text" in differs:
            changed = replace(changed, eighths=new.eighths)
        else:
            kept.append("eighths")  # the same words, another length: somebody typed it
    if "speakers" in differs:
        kept += _revise_needs(script, scene.id, old, new)
    restored = scene.omitted and not new.omitted
    if restored:
        changed = replace(changed, omitted=False)
        if not draft.plan.strips_of_scene(scene.id):
            script.add_strip(scene.id)
    draft.put(changed)
    if not differs and not restored:
        return None
    only_number = differs == ["label"]
    kind: Literal["changed", "renumbered", "restored"] = (
        "restored" if restored else "renumbered" if only_number else "changed"
    )
    return SceneDifference(label, kind, tuple(differs), tuple(kept))


def _with_heading(script: _Script, scene: r.Scene, new: ImportedScene) -> r.Scene:
    """What a new heading says, where the old one said something else; what people set since then stays."""
    before = scene.heading.casefold()
    first = before.split(maxsplit=1)[:1]
    changed = replace(scene, heading=new.heading)
    if new.heading.casefold().split(maxsplit=1)[:1] != first:
        changed = replace(changed, ie=new.ie)
    if new.set_name.casefold() not in before:
        changed = replace(changed, set_id=script.set_of(new.set_name))
    if new.place.casefold() not in before or not new.place:
        changed = replace(changed, place=readable(new.place))
    if new.time_text.casefold() not in before or not new.time_text:
        changed = replace(changed, time=new.time)
    return changed


def _from_script(synopsis: str, text: str) -> bool:
    """Whether a synopsis is the script's own words, not somebody's."""
    words = " ".join(synopsis.rstrip("…").split())
    return not words or words in " ".join(text.split())


def _revise_needs(script: _Script, scene_id: int, old: OldScene, new: ImportedScene) -> list[str]:
    """Needs of new speakers are added; those of parts that spoke in the old text and don't any more are taken away."""
    draft = script.draft
    plan = draft.plan
    speaking = {name.casefold() for name in new.speakers}
    needed: set[str] = set()
    kept: list[str] = []
    for need in plan.needs_of(scene_id):
        element = plan.elements[need.element_id]
        if element.category != "cast":
            continue
        name = element.name.casefold()
        needed.add(name)
        if name not in speaking:
            if any(line.strip().casefold().startswith(name) for line in old.text.splitlines()):
                draft.delete(need)
            else:
                kept.append("speakers")
    for name in new.speakers:
        if name.casefold() not in needed:
            script.add_need(scene_id, name, name in new.voice_only)
    return kept[:1]
