"""The song list of an album: parts, players, sessions, how far each is."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from app.engine.board import strip_minutes
from app.plan import rows as r
from app.plan import units
from app.plan.errors import EditRefused
from app.plan.labels import is_music
from app.reports import content as c
from app.reports import scene_text as st
from app.reports.asked import Asked
from app.reports.wording import plural

STATES = {"todo": "to do", "not_started": "not started", "started": "part done", "shot": "done"}


def song_list(asked: Asked) -> c.Document:
    """Every song in its order. Raises EditRefused for a film, which has scenes."""
    plan = asked.plan
    if not is_music(plan):
        raise EditRefused(f"{plan.production.title} is no music: it has scenes, not songs. Maybe the breakdown.")
    columns = (
        c.Column("No.", 12, "right"), c.Column("Title"), c.Column("Parts", 32), c.Column("Players", 42),
        c.Column("Sessions", 36), c.Column("Studio hours", 18, "right"),
    )  # fmt: skip
    songs = plan.scene_order()
    rows = tuple(_song(asked, song) for song in songs)
    strips = [s for s in plan.strips.values() if s.kind == "scene" and not s.dropped]
    parts: dict[tuple[int | None, str], list[str]] = {}
    for strip in strips:
        parts.setdefault((strip.scene_id, strip.text), []).append(strip.state)
    done = sum(_state(states) == "shot" for states in parts.values())
    left = {strip.scene_id for strip in strips if strip.state != "shot"}
    whole = len({strip.scene_id for strip in strips} - left)
    right = [(c.bold(f"{whole} of {plural(len(songs), 'song')} done, {done} of {plural(len(parts), 'part')}"),)]
    section = c.Section("Songs", (c.Table(columns, rows),) if rows else ())
    return asked.listing("Song list", [[section]], right=right)


def studio_time(minutes: int) -> str:
    """`21 h`, `7 h 30`: a length, which no clock and no song's duration is."""
    return f"{minutes // 60} h {minutes % 60:02d}" if minutes % 60 else f"{minutes // 60} h"


def _state(states: Sequence[str]) -> str:
    """How far a part is, of the states of its strips."""
    if all(state == states[0] for state in states):
        return states[0]
    return "started" if {"shot", "started"} & set(states) else states[0]


def _song(asked: Asked, song: r.Scene) -> c.Row:
    plan = asked.plan
    order = {session.id: place for place, session in enumerate(plan.session_order())}
    strips = sorted(
        plan.strips_of_scene(song.id), key=lambda s: (order.get(s.session_id or 0, len(order)), s.rank, s.id)
    )
    at_once: dict[tuple[str, int | None], list[str]] = {}  # a part that a meal parts is one, on one day
    for strip in strips:
        at_once.setdefault((strip.text, strip.session_id), []).append(strip.state)
    parts = [f"{text or 'whole'}: {STATES[_state(states)]}" for (text, _), states in at_once.items()]
    players = [plan.elements[key] for key in plan.elements_of_scene(song.id) if st.is_called(plan.elements[key])]
    players.sort(key=lambda e: (e.rank, e.id))
    places = [session_id for _, session_id in at_once]  # a line a part, beside it
    sessions = [
        f"{plan.session_labels()[key]} {units.day_text(plan.sessions[key].day)}"
        if key is not None
        else "no session yet"
        for key in places
    ]
    minutes = sum(strip_minutes(plan, strip) for strip in strips)
    remarks = song.synopsis if song.heading else ""  # key, tempo, click
    return c.row(
        c.bold(song.label),
        c.lines(c.bold(song.heading or song.synopsis), c.soft(remarks), c.soft(song.note)),
        c.lines(*parts),
        ", ".join(player.number or player.name for player in players),
        c.lines(*sessions),
        c.valued(studio_time(minutes), Fraction(minutes, 60)),
    )
