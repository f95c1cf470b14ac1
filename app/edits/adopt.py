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
from app.edits.first_board import build_empty_days, build_first_board
from app.edits.production import start_production
from app.plan import rows as r
from app.plan.change import Change
from app.plan.draft import RANK_STEP, Draft, rank_between
from app.plan.errors import EditRefused
from app.plan.imported import Imported, ImportedScene, Match, OldScene
from app.plan.plan import Plan
from app.plan.spoken import said

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
    lay: bool = True,
    tick: Tick | None = None,
) -> Change:
    """The change that makes an empty plan the production of a screenplay: scenes, elements, first board, lead rules.

    start: first shoot day, or the next the unit works; days: how many (None: at four pages a day). lay: put the strips
    on these days; else all of them stay in the boneyard, in script order, and the days are empty. tick: called with
    steps done and in all, and may raise Cancelled. Raises EditRefused for a screenplay without a scene to shoot, an
    unknown country, region or zone, or a number of days that makes no sense.
    """

    def make(draft: Draft) -> None:
        _tick(tick, 0)
        unit_id = start_production(draft, name, kind, country, region, zone)
        _Script(draft).add_all(imported)
        _tick(tick, 1)
        (build_first_board if lay else build_empty_days)(draft, unit_id, start, days)
        _tick(tick, 2)
        rules.sync(draft)
        _tick(tick, 3)

    if all(scene.omitted for scene in imported.scenes):
        raise EditRefused(said("{0} has no scene to shoot. Nothing was made of it.").format(imported.path_name))
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
        row = r.Element(
            self.draft.new_id(), category, name, number, self.rank, voice_only=voice_only, holds=category == "cast"
        )
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
    script did not say. New scenes go to the boneyard. A scene that the draft omits or no longer has is marked omitted;
    its strip leaves the board unless it is shot. Cast numbers stay; a new part takes the next.
    """
    revision = _Revision(draft, imported, matches)
    found = [revision.follow(match) for match in matches]
    rules.sync(draft)
    differing = tuple(difference for difference in found if difference is not None)
    script = revision.script
    return Differences(differing, len(found) - len(differing), tuple(script.new_cast), tuple(script.new_sets))


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


def _labels(plan: Plan, matches: Sequence[Match]) -> tuple[dict[int, str], dict[int, str]]:
    """Labels of the old scenes by id, and of the new ones by script order. No number is dealt twice.

    A new scene that the draft does not number follows the scene before it: after 10 comes 10A; before 1, A1.
    """
    old = {scene.id: scene.label for scene in plan.scenes.values()}
    moving = {match.old.id: match.new for match in matches if match.old and match.new and _renumbers(match)}
    taken = {label for scene_id, label in old.items() if scene_id not in moving}
    for scene_id, scene in moving.items():
        if scene.label not in taken:
            old[scene_id] = scene.label
        taken.add(old[scene_id])
    new: dict[int, str] = {}
    before = ""
    for match in sorted((m for m in matches if m.new is not None), key=lambda m: m.new.order if m.new else 0):
        assert match.new is not None
        if match.old is not None:
            before = old[match.old.id]
            continue
        label = match.new.label
        if label in taken or not match.new.numbered:
            label = _free_label(taken, before) if before else f"A{label}"
        while label in taken:
            label = f"A{label}"
        taken.add(label)
        new[match.new.order] = before = label
    return old, new


def _renumbers(match: Match) -> bool:
    return any(difference.field == "label" for difference in match.differences)


def _free_label(taken: set[str], label: str) -> str:
    """The label with the first letter that nobody has."""
    stem = label
    while True:
        for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ":
            if f"{stem}{letter}" not in taken:
                return f"{stem}{letter}"
        stem += "Z"


class _Revision:
    """A later draft on its way over the production's scenes; `plan` is how they were before."""

    def __init__(self, draft: Draft, imported: Imported, matches: Sequence[Match]) -> None:
        self.draft, self.plan, self.script = draft, draft.plan, _Script(draft)
        self.ranks = _ranks(self.plan, imported, matches)
        self.labels, self.new_labels = _labels(self.plan, matches)

    def follow(self, match: Match) -> SceneDifference | None:
        """Bring one scene up to the draft. None where nothing differs."""
        new = match.new
        scene = self.plan.scenes[match.old.id] if match.old is not None else None
        if scene is None or match.old is None:
            assert new is not None
            label = self.new_labels[new.order]
            self.script.add_scene(new, self.ranks[new.order], label)
            return SceneDifference(label, "omitted" if new.omitted else "new")
        if new is None or new.omitted:
            return None if scene.omitted else self._omit(scene, new)
        return self._revise(scene, match.old, new, match)

    def _omit(self, scene: r.Scene, new: ImportedScene | None) -> SceneDifference:
        rank = scene.rank if new is None else self.ranks[new.order]
        self.draft.put(replace(scene, omitted=True, rank=rank))
        left: int | None = None
        for strip in self.plan.strips_of_scene(scene.id):
            if strip.state == "shot":
                continue
            if strip.session_id is not None:
                left = strip.session_id
                self.script.strip_rank += RANK_STEP
                self.draft.put(replace(strip, session_id=None, rank=self.script.strip_rank))
            elif strip.lost_by is not None:
                self.draft.put(replace(strip, dropped=True))  # nobody owes it any more
        return SceneDifference(scene.label, "omitted", left_session=left)

    def _revise(self, scene: r.Scene, old: OldScene, new: ImportedScene, match: Match) -> SceneDifference | None:
        differs = [difference.field for difference in match.differences]
        kept: list[str] = []
        label = self.labels[scene.id]
        if "label" in differs and label != new.label:
            kept.append("label")
        changed = replace(scene, rank=self.ranks[new.order], label=label, text_hash=text_hash(new.text))
        if "heading" in differs:
            changed = _with_heading(self.script, changed, new)
        if "text" in differs:
            if _from_script(scene.synopsis, old.text):
                changed = replace(changed, synopsis=new.synopsis)
            elif scene.synopsis != new.synopsis:
                kept.append("synopsis")
        if "eighths" in differs and "text" in differs:
            changed = replace(changed, eighths=new.eighths)
        elif "eighths" in differs:
            kept.append("eighths")  # the same words, another length: somebody typed it
        if "speakers" in differs and self._revise_needs(scene.id, old, new):
            kept.append("speakers")
        restored = scene.omitted
        if restored:
            changed = replace(changed, omitted=False)
            if not self.plan.strips_of_scene(scene.id):
                self.script.add_strip(scene.id)
        self.draft.put(changed)
        if not differs and not restored:
            return None
        kind: Literal["changed", "renumbered", "restored"] = "renumbered" if differs == ["label"] else "changed"
        return SceneDifference(label, "restored" if restored else kind, tuple(differs), tuple(kept))

    def _revise_needs(self, scene_id: int, old: OldScene, new: ImportedScene) -> bool:
        """Add new speakers, take away parts that spoke in the old text only. Whether somebody else's need stays."""
        speaking = {name.casefold() for name in new.speakers}
        needed: set[str] = set()
        stays = False
        for need in self.plan.needs_of(scene_id):
            element = self.plan.elements[need.element_id]
            if element.category != "cast":
                continue
            name = element.name.casefold()
            needed.add(name)
            if name not in speaking:
                if any(line.strip().casefold().startswith(name) for line in old.text.splitlines()):
                    self.draft.delete(need)
                else:
                    stays = True
        for name in new.speakers:
            if name.casefold() not in needed:
                self.script.add_need(scene_id, name, name in new.voice_only)
        return stays


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
