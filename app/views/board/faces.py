"""What the strips of a scene say, and the cast that has columns, without Qt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from string import capwords

from app.engine.board import EXTERIOR
from app.plan import rows as r
from app.plan.categories import FLAGS
from app.plan.labels import is_music
from app.plan.plan import Plan

FIELDS = {
    "scene": "Scene", "slug": "I/E and D/N", "set": "Set", "synopsis": "Synopsis", "location": "Location",
    "script_day": "Script day", "heading": "Heading as written", "note": "Note", "unit": "Unit", "flags": "Flags",
    "pages": "Pages", "estimate": "Estimated time", "cast": "Cast in columns", "cast_ids": "Cast in one cell",
}  # fmt: skip
"""Fields of a strip, and what they are called in the list to choose from."""

TEXTS = ("set", "synopsis", "location", "script_day", "heading", "note", "unit")
"""Fields that flow: neighbours of them share a cell."""

COLUMN_CATEGORIES = ("cast", "musician")
"""Elements of these categories get a column each."""


@dataclass(frozen=True, slots=True)
class SceneFace:
    """What a scene's strips have in common. colour: a token. slug: as written; of a song part, the part."""

    slug: str
    place: str
    synopsis: str
    flags: tuple[str, ...]
    colour: str
    location: str = ""
    script_day: str = ""
    shot_as: str = ""
    note: str = ""
    heading: str = ""
    missing: str = ""  # SET, CAST: what is not decided; PAGES: a scene that is still to come


@dataclass(frozen=True, slots=True)
class Column:
    """A member of the cast: number and name."""

    id: int
    number: str
    name: str


NO_SCENE = SceneFace("", "", "", (), "strip.int_day")


def scene_faces(plan: Plan) -> Mapping[int, SceneFace]:
    """What each scene's strips say; kept until scenes, needs, elements or the production's colours change."""

    def build() -> dict[int, SceneFace]:
        own = own_colours(plan.production)
        return {scene.id: _scene_face(plan, scene, own) for scene in plan.scenes.values()}

    return plan.indexed("board_faces", ("scenes", "needs", "elements", "production"), build)


def cast_ids(plan: Plan) -> frozenset[int]:
    """Ids of all elements that can have a column."""
    return plan.indexed(
        "board_cast",
        ("elements",),
        lambda: frozenset(one.id for one in plan.elements.values() if one.category in COLUMN_CATEGORIES),
    )


def own_colours(production: r.Production) -> dict[str, str]:
    """Token of a strip's colour → the production's own, `#FCEBA3`, where it has one."""
    return {f"strip.{key.lower().replace(' ', '_')}": colour for key, colour in production.strip_colours}


def _scene_face(plan: Plan, scene: r.Scene, own: Mapping[str, str]) -> SceneFace:
    elements = plan.elements_of_scene(scene.id)
    place = plan.elements[scene.set_id].name if scene.set_id is not None else scene.heading
    if scene.place:
        place = f"{place}, {scene.place}"
    here = {plan.elements[element].category for element in elements}
    return SceneFace(
        " ".join(part for part in (scene.ie, scene.time) if part),
        place.upper(),
        scene.synopsis,
        tuple(letters for category, letters in FLAGS.items() if category in here),
        own.get(token := colour_of(scene.ie, scene.time), token),
        _location(plan, scene),
        scene.script_day,
        scene.shot_as,
        scene.note,
        scene.heading,
        "" if is_music(plan) else _missing(plan, scene, elements),
    )


def _missing(plan: Plan, scene: r.Scene, elements: Iterable[int]) -> str:
    """What a scene lacks to be planned: its pages, its set, or somebody named TBD."""
    if not scene.eighths:
        return "PAGES"
    undecided = {plan.elements[one].category for one in elements if "TBD" in plan.elements[one].name.upper().split()}
    if scene.set_id is None or undecided & {"set", "location"}:
        return "SET"
    return "CAST" if undecided & set(COLUMN_CATEGORIES) else ""


def _location(plan: Plan, scene: r.Scene) -> str:
    """The name of the location of a scene's set, or empty."""
    place = plan.elements.get(scene.set_id or 0)
    above = plan.elements.get(place.parent_id or 0) if place is not None else None
    return above.name if above is not None else ""


def spoken(name: str) -> str:
    """A set's name as it is said in a sentence: `SALT PANS` is `Salt Pans`."""
    return capwords(name) if name.isupper() else name


def colour_of(ie: str, time: str) -> str:
    """The token of a strip's colour: what was written, not what it is shot as (DOMAIN 6)."""
    if time in ("DAWN", "DUSK"):
        return "strip.dawn_dusk"
    return f"strip.{'ext' if ie in EXTERIOR else 'int'}_{'night' if time == 'NIGHT' else 'day'}"


def cast_order(element: r.Element) -> tuple[int, int, str, int]:
    """Sorts elements of COLUMN_CATEGORIES by number; those without one come last."""
    digits = element.number if element.number.isdigit() else ""
    return COLUMN_CATEGORIES.index(element.category), int(digits or 10**6), element.number, element.id
