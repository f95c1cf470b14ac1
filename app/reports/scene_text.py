"""How a scene, its strip and its people are written in lists: slugline, D/N, cast IDs, colour."""

from __future__ import annotations

import re
from collections import Counter

from app.engine.board import strip_eighths, strip_minutes
from app.plan import rows as r
from app.plan.labels import is_music
from app.plan.plan import Plan
from app.reports.content import Tint

_DAY_NIGHT = {"DAY": "D", "NIGHT": "N", "DAWN": "Dawn", "DUSK": "Dusk"}
MEAL = re.compile(r"\b(breakfast|lunch|dinner|supper|meal)\b", re.IGNORECASE)


def slug(plan: Plan, scene: r.Scene) -> str:
    """`INT. FERRY SALOON`; a place within the set follows it. A song's title."""
    the_set = plan.elements.get(scene.set_id or 0)
    if is_music(plan):
        return scene.heading
    name = the_set.name if the_set else ""
    where = ", ".join(part for part in (name, scene.place) if part).upper() or "TBD"
    inside = {"INT": "INT.", "EXT": "EXT.", "I/E": "INT./EXT."}.get(scene.ie, scene.ie)
    return f"{inside} {where}".strip()


def day_night(scene: r.Scene) -> str:
    """`D4`, `N4`, `Dusk 4`: time of day and script day; `shot as` follows it where it differs."""
    time = _DAY_NIGHT.get(scene.time, scene.time.capitalize())
    day = scene.script_day.strip()
    if day[:1].isalpha() and day[1:].isdigit() and day[:1] == time[:1]:
        day = day[1:]
    text = f"{time} {day}".strip() if len(time) > 1 or not day[:1].isdigit() else f"{time}{day}"
    shot = scene.shot_as if scene.shot_as and scene.shot_as != scene.time else ""
    return f"{text}, as {shot.lower()}" if shot else text


def strip_words(scene: r.Scene) -> str:
    """`EXT NIGHT`: the words of a strip's colour."""
    return f"{scene.ie} {scene.time}".strip() or "No time"


def tint(scene: r.Scene | None) -> Tint:
    """The strip's colour: it follows the script, not how the scene is shot."""
    if scene is None:
        return "band"
    if scene.time in ("DAWN", "DUSK"):
        return "twilight"
    outside, night = scene.ie in ("EXT", "I/E"), scene.time == "NIGHT"
    if outside:
        return "ext_night" if night else "ext_day"
    return "int_night" if night else "int_day"


def number_key(element: r.Element) -> tuple[bool, int, str, int]:
    """Sort key of a board ID: by its number, those without one last."""
    digits = re.match(r"\d+", element.number)
    return (digits is None, int(digits[0]) if digits else 0, element.number, element.rank)


def cast_of(plan: Plan, strip: r.Strip) -> tuple[r.Element, ...]:
    """The cast a strip needs on set, by number: voices alone are not called. Musicians as they are listed."""
    needed = (plan.elements[element_id] for element_id in plan.elements_of_strip(strip))
    key = _listed if is_music(plan) else number_key
    return tuple(sorted((element for element in needed if is_called(element)), key=key))


def _listed(element: r.Element) -> tuple[bool, int, str, int]:
    return False, element.rank, "", element.id


def is_called(element: r.Element) -> bool:
    """Whether an element is a person on the list of cast or players: of stunts those with a number, as doubles have."""
    return not element.voice_only and (
        element.category in ("cast", "musician") or (element.category == "stunt" and bool(element.number))
    )


def crowd_of(plan: Plan, scene_id: int | None) -> int:
    """How many background people a scene needs."""
    return sum(
        need.count for need in plan.needs_of(scene_id) if plan.elements[need.element_id].category == "background"
    )


def cast_ids(plan: Plan, strip: r.Strip) -> str:
    """`5, 6, 40 crowd`; somebody without a number by name, a crowd not counted yet as `crowd`."""
    ids = [element.number or element.name for element in cast_of(plan, strip)]
    crowd = crowd_of(plan, strip.scene_id)
    if crowd:
        ids.append(f"{crowd} crowd" if crowd > 1 else "crowd")
    return ", ".join(ids)


def place_of(plan: Plan, strip: r.Strip) -> str:
    """The name of the location a strip plays at, where its set has one."""
    location = location_of(plan, strip)
    return location.name if location is not None and location.category == "location" else ""


def location_of(plan: Plan, strip: r.Strip) -> r.Element | None:
    """The location of a scene's set, the set itself where it has none; of a song part the room that it needs."""
    scene = plan.scenes.get(strip.scene_id or 0)
    place = plan.elements.get(scene.set_id or 0) if scene else None
    if scene is not None and place is None:
        needed = (plan.elements[element_id] for element_id in plan.elements_of_strip(strip))
        rooms = (element for element in needed if element.category == "location")
        return min(rooms, key=lambda element: (element.rank, element.id), default=None)
    seen: set[int] = set()
    while place is not None and place.parent_id is not None and place.id not in seen:
        seen.add(place.id)
        place = plan.elements.get(place.parent_id)
    return place


def locations(plan: Plan, strips: tuple[r.Strip, ...]) -> tuple[r.Element, ...]:
    """Locations of these strips in the order they are reached, each once."""
    found: dict[int, r.Element] = {}
    for strip in strips:
        place = location_of(plan, strip)
        if place is not None:
            found.setdefault(place.id, place)
    return tuple(found.values())


def heading(plan: Plan, session: r.Session) -> str:
    """`Shingle Bank, then Salt Pans`: the session's own heading, else its locations in order."""
    if session.heading:
        return session.heading
    return ", then ".join(place.name for place in locations(plan, plan.strips_of(session.id)))


def progress(plan: Plan, strip: r.Strip) -> str:
    """`Shot. ` or `Part shot. ` before what a strip is about; of a song `Done. `; else nothing."""
    shot, part = ("Done. ", "Part done. ") if is_music(plan) else ("Shot. ", "Part shot. ")
    return {"shot": shot, "started": part}.get(strip.state, "")


def scene_count(plan: Plan, count: int) -> str:
    """`2 scenes`, `1 song`."""
    word = "song" if is_music(plan) else "scene"
    return f"{count} {word}{'' if count == 1 else 's'}"


def totals(plan: Plan, strips: tuple[r.Strip, ...]) -> tuple[int, int, int]:
    """(scenes, eighths, minutes) of scene strips; parts of one scene count as one scene."""
    scenes = [strip for strip in strips if strip.kind == "scene"]
    return (
        len(Counter(strip.scene_id for strip in scenes)),
        sum(strip_eighths(plan, strip) for strip in scenes),
        sum(strip_minutes(plan, strip) for strip in scenes),
    )
