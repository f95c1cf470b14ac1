"""The rows of the board, without Qt: strips, banners, and after each day its break; what each of them says."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from string import capwords
from typing import TypeAlias

from app.engine.board import EXTERIOR, session_zone, strip_eighths, strip_minutes
from app.engine.schedule import Schedule
from app.plan import rows as r
from app.plan import units
from app.plan.categories import FLAGS
from app.plan.change import Ref
from app.plan.labels import is_music
from app.plan.plan import Plan
from app.reports.wording import delay_headline
from app.views.board.conflict_marks import NO_MARKS, Marks, marks_of

FIELDS = {
    "synopsis": "Synopsis", "location": "Location", "script_day": "Script day", "heading": "Heading as written",
    "note": "Note",
}  # fmt: skip
"""Fields of a SceneFace that can stand on a strip beside its set, and what they are called."""

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

    def told(self, fields: Sequence[str]) -> str:
        """The fields of FIELDS that say something, in this order."""
        return " · ".join(text for name in fields if (text := getattr(self, name)))


@dataclass(frozen=True, slots=True)
class StripRow:
    """A scene's strip.

    name: what it is called in sentences; cast: ids of the elements with a column that it needs; away: those of them
    that a conflict keeps from it; owed: a delay lost it; was: the day it comes from in a preview; need: of its
    day, `low water ± 2 h, from 19:30`; cover: it is marked as such.
    """

    ref: Ref
    session: int
    label: str
    name: str
    scene: SceneFace
    cast: frozenset[int]
    pages: str
    estimate: str
    state: r.StripState
    away: frozenset[int] = frozenset()
    conflict: bool = False
    locked: bool = False
    owed: bool = False
    changed: bool = False
    was: str = ""
    need: str = ""
    cover: bool = False
    kind = "strip"


@dataclass(frozen=True, slots=True)
class BannerRow:
    """A meal, move or note."""

    ref: Ref
    session: int
    text: str
    clock: str
    changed: bool = False
    kind = "banner"


@dataclass(frozen=True, slots=True)
class BreakRow:
    """The end of a day: its clock, and how full it is. share: of its length from call to wrap, 1 = full.
    happened: `rained off from 14:10`, where delays were reported of it."""

    ref: Ref
    session: int
    title: str
    day: str
    heading: str
    clock: str
    over: str
    scenes: str
    pages: str
    hours: str
    share: float
    locked: bool = False
    conflicts: int = 0
    changed: bool = False
    happened: str = ""
    kind = "break"


Row: TypeAlias = StripRow | BannerRow | BreakRow


@dataclass(frozen=True, slots=True)
class Column:
    """A member of the cast: number and name."""

    id: int
    number: str
    name: str


@dataclass(frozen=True, slots=True)
class Table:
    """Rows in order, the columns of the cast in them, and where each ref stands. music: songs, which have no pages."""

    rows: tuple[Row, ...] = ()
    columns: tuple[Column, ...] = ()
    index: Mapping[Ref, int] = field(default_factory=dict)
    music: bool = False

    def strips_of(self, session: int) -> list[int]:
        """Ids of a session's strips and banners in order."""
        return [row.ref[1] for row in self.rows if row.session == session and row.kind != "break"]


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
    )


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


def sessions_shown(
    plan: Plan, unit: int | None, hidden: Iterable[int], first: date | None = None, last: date | None = None
) -> list[r.Session]:
    """Sessions in the board's order: of one unit, or (None) of all that are not hidden; of these dates."""
    left_out = set(hidden) if unit is None else set()
    return [
        session
        for session in plan.session_order(unit)
        if session.unit_id not in left_out
        and (first is None or session.day >= first)
        and (last is None or session.day <= last)
    ]


class Reader:
    """Makes rows, keeping those of every session in which nothing has changed since they were made last."""

    def __init__(self) -> None:
        self._common: tuple[object, ...] = ()
        self._kept: dict[int, tuple[tuple[object, ...], tuple[Row, ...]]] = {}

    def build(self, schedule: Schedule, before: Schedule | None, sessions: Sequence[r.Session]) -> Table:
        """All rows of these sessions. before: the times compared with, where something is previewed."""
        plan, marks = schedule.plan, marks_of(schedule)
        common = (
            plan.production, plan.session_labels(),
            *(plan.tables[name] for name in ("scenes", "needs", "elements", "units", "calendars", "covers")),
        )  # fmt: skip
        if common != self._common:
            self._common = common
            self._kept.clear()
        rows: list[Row] = []
        for session in sessions:
            rows += self._rows(schedule, before, session, marks)
        index = {row.ref: place for place, row in enumerate(rows)}
        return Table(tuple(rows), columns_of(plan, rows), index, is_music(plan))

    def breaks(self, schedule: Schedule, before: Schedule, still: Table) -> Table:
        """The rows of `still`, which are those of `before`, with the breaks as they are in `schedule`."""
        plan, marks, rows = schedule.plan, marks_of(schedule), list(still.rows)
        for (table, session), index in still.index.items():
            row = rows[index]
            if table != "sessions" or session not in plan.sessions or not isinstance(row, BreakRow):
                continue
            if schedule.sessions[row.session] is not before.sessions.get(row.session):
                rows[index] = self._rows(schedule, before, plan.sessions[row.session], marks)[-1]
            elif len(marks.sessions.get(row.session, ())) != row.conflicts:
                rows[index] = replace(row, conflicts=len(marks.sessions.get(row.session, ())))
        return replace(still, rows=tuple(rows))

    def _rows(
        self, schedule: Schedule, before: Schedule | None, session: r.Session, marks: Marks
    ) -> tuple[Row, ...]:  # fmt: skip
        strips, times = schedule.plan.strips_of(session.id), schedule.sessions[session.id]
        key = (
            session, strips, times,
            [schedule.strips[strip.id] for strip in strips if strip.kind == "banner"],
            [_was(before, strip) for strip in strips],
            before is not None and before.sessions.get(session.id) != times,
            delays_of(schedule.plan, session.id),
            marks.sessions.get(session.id), [marks.strips.get(strip.id) for strip in strips],
        )  # fmt: skip
        kept = self._kept.get(session.id)
        if kept is not None and kept[0] == key:
            return kept[1]
        made = tuple(session_rows(schedule, before, session, marks))
        self._kept[session.id] = key, made
        return made


def session_rows(schedule: Schedule, before: Schedule | None, session: r.Session, marks: Marks) -> list[Row]:
    """A session's strips in playing order, then its break."""
    plan, zone = schedule.plan, session_zone(schedule.plan, session)
    strips = plan.strips_of(session.id)
    rows: list[Row] = []
    minutes = eighths = scenes = busy = 0
    for strip in strips:
        length = strip_minutes(plan, strip)
        busy += length
        was = _was(before, strip)
        if strip.kind == "banner":
            times = schedule.strips[strip.id]
            clock = _span(times.start, times.end, zone) if times.end > times.start else ""
            rows.append(BannerRow(("strips", strip.id), session.id, strip.text, clock, was is not None))
            continue
        minutes, eighths, scenes = minutes + length, eighths + strip_eighths(plan, strip), scenes + 1
        rows.append(strip_row(plan, strip, marks, was))
    conflicts = len(marks.sessions.get(session.id, ()))
    rows.append(_break(schedule, before, session, scenes, eighths, minutes, busy, conflicts))
    return rows


def strip_row(plan: Plan, strip: r.Strip, marks: Marks = NO_MARKS, was: str | None = None) -> StripRow:
    """What a scene's strip says, wherever it lies. was: as in `StripRow`; None: it has not moved."""
    ref, cast = ("strips", strip.id), plan.elements_of_strip(strip) & cast_ids(plan)
    face, label, pages = scene_faces(plan).get(strip.scene_id or 0, NO_SCENE), plan.strip_label(strip), ""
    if not is_music(plan):
        pages = units.eighths(strip_eighths(plan, strip))
    elif strip.text:  # a song part: the column of the slug has it
        face, label = replace(face, slug=strip.text), label.replace(f" {strip.text}", "", 1)
    return StripRow(
        ref, strip.session_id or 0, label, plan.name_of(ref), face, cast, pages,
        units.hours(strip_minutes(plan, strip)), strip.state,
        frozenset(element for element in cast if (strip.id, element) in marks.cells),
        strip.id in marks.strips, strip.locked, strip.lost_by is not None and strip.state != "shot",
        was is not None, was or "", need_text(strip),
        strip.id in plan.indexed("board_covers", ("covers",), lambda: {one.strip_id for one in plan.covers.values()}),
    )  # fmt: skip


def need_text(strip: r.Strip) -> str:
    """`low water ± 2 h, from 19:30, by 21:00`, or empty."""
    parts = [strip.need] if strip.need else []
    parts += [f"from {units.hhmm(strip.not_before)}"] if strip.not_before is not None else []
    parts += [f"by {units.hhmm(strip.not_after)}"] if strip.not_after is not None else []
    return ", ".join(parts)


def _was(before: Schedule | None, strip: r.Strip) -> str | None:
    """Where a strip was before the preview: `Day 12`, `boneyard`, empty for a new one; None: it stays."""
    if before is None:
        return None
    old = before.plan.strips.get(strip.id)
    if old is None:
        return ""
    if old.session_id == strip.session_id:
        return None
    return before.plan.name_of(("sessions", old.session_id)) if old.session_id is not None else "boneyard"


def _break(
    schedule: Schedule, before: Schedule | None, session: r.Session, scenes: int, eighths: int, minutes: int,
    busy: int, conflicts: int,
) -> BreakRow:  # fmt: skip
    plan, times = schedule.plan, schedule.sessions[session.id]
    zone = session_zone(plan, session)
    return BreakRow(
        ("sessions", session.id),
        session.id,
        break_title(plan, session),
        units.day_text(session.day),
        session.heading or _places(plan, session),
        _span(times.call, times.wrap, zone),
        f"{units.hours(times.overrun)} over" if times.overrun else "",
        f"{scenes} {'song' if is_music(plan) else 'scene'}{'' if scenes == 1 else 's'}",
        "" if is_music(plan) else f"{units.eighths(eighths)} pp",
        f"{minutes // 60}h {minutes % 60:02d}",
        busy / max(1, times.wrap - times.call),
        session.locked,
        conflicts,
        before is not None and before.sessions.get(session.id) != times,
        "; ".join(happened(plan, session)),
    )


def delays_of(plan: Plan, session_id: int) -> tuple[r.Delay, ...]:
    """The delays reported of a session, as they came."""

    def found() -> dict[int, tuple[r.Delay, ...]]:
        of: dict[int, tuple[r.Delay, ...]] = {}
        for delay in plan.delays.values():
            if delay.session_id is not None:
                of[delay.session_id] = (*of.get(delay.session_id, ()), delay)
        return of

    return plan.indexed("board_delays", ("delays",), found).get(session_id, ())


def happened(plan: Plan, session: r.Session) -> list[str]:
    """`rained off from 14:10`, of each delay reported of a session."""
    name = plan.name_of(("sessions", session.id))
    return [delay_headline(plan, delay).removeprefix(f"{name} ") for delay in delays_of(plan, session.id)]


def break_title(plan: Plan, session: r.Session) -> str:
    """`End of Day 13`, `Reserve day`, `Travel day`."""
    if session.kind == "reserve" and not plan.strips_of(session.id):
        return "Reserve day"
    if session.kind in ("travel", "prep"):
        return f"{session.kind.capitalize()} day"
    return f"End of {plan.name_of(('sessions', session.id))}"


def _places(plan: Plan, session: r.Session) -> str:
    """The locations (else sets) of a session's scenes, in playing order."""
    names: dict[str, None] = {}
    for strip in plan.strips_of(session.id):
        scene = plan.scenes.get(strip.scene_id or 0)
        place = plan.elements.get(scene.set_id or 0) if scene is not None else None
        if place is not None:
            above = plan.elements.get(place.parent_id or 0)
            names[(above or place).name] = None
    return ", ".join(names)


def _span(start: int, end: int, zone: str) -> str:
    return f"{units.clock(start, zone)}–{units.clock(end, zone)}"


def columns_of(plan: Plan, rows: Iterable[Row]) -> tuple[Column, ...]:
    """The cast that these rows need, by rank and number."""
    here = {element for row in rows if isinstance(row, StripRow) for element in row.cast}
    found = sorted((plan.elements[element] for element in here), key=cast_order)
    return tuple(Column(element.id, element.number, element.name) for element in found)


def cast_order(element: r.Element) -> tuple[int, int, str, int]:
    """Sorts elements of COLUMN_CATEGORIES by number; those without one come last."""
    digits = element.number if element.number.isdigit() else ""
    return COLUMN_CATEGORIES.index(element.category), int(digits or 10**6), element.number, element.id
