"""What people call things: session labels, names of rows, and finding a row by what somebody typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.plan import rows as r
from app.plan.change import Ref
from app.plan.errors import EditRefused
from app.plan.spoken import noted, said

if TYPE_CHECKING:
    from app.plan.plan import Plan

COUNTED = ("shoot", "recording")
KIND_LABELS = {"travel": "T", "prep": "P", "reserve": "R"}


def session_labels(plan: Plan) -> dict[int, str]:
    """Session id → label, unique in the production.

    Shoot and recording sessions are counted by date: 1, 2, 3 … for the main unit, prefix and number for others. A
    frozen label stays; one inserted before a frozen one takes the label before it and a letter (14A). A reserve session
    with strips is counted like a shoot day; other kinds are T, P, R, numbered where one unit has several.
    """
    labels: dict[int, str] = {}
    taken = {session.label for session in plan.sessions.values() if session.label}
    for place, unit in enumerate(plan.unit_order()):
        sessions = plan.session_order(unit.id)
        prefix = unit.prefix or ("" if place == 0 else f"U{place}-")
        last_frozen = max((i for i, s in enumerate(sessions) if s.label), default=-1)
        number, previous = 0, f"{prefix}0"
        others: dict[str, int] = {}
        for i, session in enumerate(sessions):
            if session.label:
                labels[session.id] = previous = session.label
                digits = session.label.removeprefix(prefix).rstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
                number = int(digits) if digits.isdecimal() else number
            elif session.kind in COUNTED or (session.kind == "reserve" and plan.strips_of(session.id)):
                if i < last_frozen:
                    label = _lettered(previous, taken)
                else:
                    number += 1
                    while f"{prefix}{number}" in taken:
                        number += 1
                    label = previous = f"{prefix}{number}"
                labels[session.id] = label
                taken.add(label)
            else:
                short = KIND_LABELS.get(session.kind, "X")
                others[short] = others.get(short, 0) + 1
                label = f"{prefix}{short}{others[short] if others[short] > 1 else ''}"
                labels[session.id] = label if label not in taken else _lettered(label, taken)
                taken.add(labels[session.id])
    return labels


def _lettered(label: str, taken: set[str]) -> str:
    stem = label
    for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ":
        if f"{stem}{letter}" not in taken:
            return f"{stem}{letter}"
    return _lettered(f"{stem}Z", taken)


def name_of(plan: Plan, ref: Ref) -> str:
    """`Sc 42`, `Day 12`, a name or, where there is none, the kind of row."""
    row = plan.row(ref)
    match row:
        case r.Strip():
            label = plan.strip_label(row)
            return f"{scene_word(plan)} {label}" if row.kind == "scene" else label or said("A banner")
        case r.Scene():
            return f"{scene_word(plan)} {row.label}"
        case r.Session():
            return session_name(plan, row.id)
        case r.Production():
            return row.title
        case r.DayException():
            return f"The exception of {row.day.isoformat()}"
        case r.Need():
            return f"The need of {name_of(plan, ('scenes', row.scene_id))}"
        case r.DayEvent():
            return f"{row.code} of {name_of(plan, ('elements', row.element_id))} on {row.day.isoformat()}"
        case r.Link():
            return (
                f"The link {end_name(plan, row.pred_kind, row.pred_id)} → {end_name(plan, row.succ_kind, row.succ_id)}"
            )
        case r.LeadRule():
            return f"The rule {row.key}"
        case r.Delay():
            return said("The delay")
        case r.Cover():
            return f"The cover {name_of(plan, ('strips', row.strip_id))}"
        case r.SheetField():
            sheet = (
                "every call sheet" if row.session_id is None else f"the sheet of {session_name(plan, row.session_id)}"
            )
            return f"The {row.key} of {sheet}"
        case r.Recipient():
            who = ("people", row.person_id) if row.person_id else ("elements", row.element_id or 0)
            return row.name or name_of(plan, who)
        case None:
            return f"A deleted row of {ref[0]}"
        case _:
            return row.name


def is_music(plan: Plan) -> bool:
    return bool(plan.tables["production"]) and plan.production.kind == "music"


def scene_word(plan: Plan) -> str:
    """What a scene is called in this production: `Sc`; for music `Song`."""
    return said("Song") if is_music(plan) else said("Sc")


def session_word(plan: Plan) -> str:
    """What a session is called in this production: `Day`; for music `Session`."""
    return said("Session") if is_music(plan) else said("Day")


def session_name(plan: Plan, session_id: int) -> str:
    """`Day 12`, `Day A1`, `Reserve day`; for music `Session 4`."""
    session = plan.sessions.get(session_id)
    label = plan.session_labels().get(session_id, "?")
    if session is not None and session.kind == "reserve" and not plan.strips_of(session_id):
        return said("Reserve day")
    return f"{session_word(plan)} {label}"


ANCHOR_NAMES = {
    "d1": noted("first shoot day"),
    "wrap": noted("wrap"),
    "lock": noted("picture lock"),
    "delivery": noted("delivery"),
    "release": noted("release"),
}


def end_name(plan: Plan, kind: str, end: int) -> str:
    """What a link's end is called: `Sc 42`, `last day of Salt Pans`, `picture lock`."""
    if kind in ANCHOR_NAMES:
        return said(ANCHOR_NAMES[kind])
    if kind in ("first", "last"):
        of = said("first {0} of {1}") if kind == "first" else said("last {0} of {1}")
        return of.format(session_word(plan).lower(), name_of(plan, ("elements", end)))
    if kind in ("scene_first", "scene_last"):
        return name_of(plan, ("scenes", end))
    from app.plan.plan import END_TABLES

    return name_of(plan, (END_TABLES[kind], end))


def _id_of(text: str) -> int:
    """The id that somebody typed; 0, which no row has, for what is none."""
    return int(text) if text.isdecimal() and len(text) <= 16 else 0


def find_session(plan: Plan, text: str) -> r.Session:
    """The session people mean by `12`, `Day 12`, `A1` or an id. Raises EditRefused listing what there is."""
    wanted = text.strip().removeprefix("Day ").removeprefix("Session ").removeprefix(f"{session_word(plan)} ").strip()
    labels = plan.session_labels()
    for session_id, label in labels.items():
        if label.casefold() == wanted.casefold():
            return plan.sessions[session_id]
    found = _id_of(wanted)
    if found in plan.sessions:
        return plan.sessions[found]
    known = ", ".join(labels[session.id] for session in plan.session_order())
    raise EditRefused(said("There is no session “{0}”. There are: {1}.").format(text, known or "none"))


def find_strips(plan: Plan, text: str) -> tuple[r.Strip, ...]:
    """The strips people mean by `42`, `42pt2`, `Sc 42` or an id: all parts of a scene. Raises EditRefused."""
    wanted = (
        text.strip().removeprefix("Sc ").removeprefix("Song ").removeprefix(f"{scene_word(plan)} ").strip().casefold()
    )
    found = [
        strip
        for strip in plan.strips.values()
        if strip.kind == "scene"
        and wanted in (plan.strip_label(strip).casefold(), _scene_label(plan, strip).casefold())
    ]
    row_id = _id_of(wanted)
    if not found and row_id in plan.strips:
        found = [plan.strips[row_id]]
    if not found:
        raise EditRefused(said("There is no strip of a scene “{0}”.").format(text))
    return tuple(sorted(found, key=lambda strip: (strip.part, strip.id)))


def _scene_label(plan: Plan, strip: r.Strip) -> str:
    scene = plan.scenes.get(strip.scene_id or 0)
    return scene.label if scene else ""


def find_activity(plan: Plan, text: str) -> r.Activity:
    """The activity people mean by its name or id. Raises EditRefused."""
    wanted = text.strip()
    row_id = _id_of(wanted)
    if row_id in plan.activities:
        return plan.activities[row_id]
    found = [a for a in plan.activities.values() if a.name.casefold() == wanted.casefold()]
    if wanted and not found:
        found = [a for a in plan.activities.values() if a.name.casefold().startswith(wanted.casefold())]
    if len(found) == 1:
        return found[0]
    if found:
        names = "; ".join(f"{a.name} ({a.id})" for a in found[:6])
        raise EditRefused(said("“{0}” could be several activities: {1}.").format(text, names))
    raise EditRefused(said("There is no activity “{0}”.").format(text))
