"""The rows of the board, without widgets: strips, banners, and after each day its break; what each of them says."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TypeAlias

from app.engine.board import closed_times, in_scope, session_zone, strip_eighths, strip_minutes
from app.engine.checks import coordinates_of
from app.engine.light import sun
from app.engine.schedule import Schedule
from app.engine.zones import place_of_zone
from app.plan import rows as r
from app.plan import units
from app.plan.change import Ref
from app.plan.labels import is_music
from app.plan.plan import Plan
from app.reports.wording import delay_headline
from app.views.board.conflict_marks import NO_MARKS, Marks, marks_of
from app.views.board.faces import NO_SCENE, TEXTS, Column, SceneFace, cast_ids, cast_order, scene_faces
from app.views.translated import tr

FLOWING = frozenset(TEXTS) - {"set"}


@dataclass(frozen=True, slots=True)
class StripRow:
    """A scene's strip.

    name: what it is called in sentences; cast: ids of the elements with a column that it needs; away: those of them
    that a conflict keeps from it; owed: a delay lost it, and it has no day; was: the day it comes from in a preview;
    need: of its day, `low water ± 2 h, from 19:30`; cover: it is marked as such; ids: the cast's numbers in order, and
    whether each is away; held: the clock of the time a delay closed while it plays, `14:10–15:40`; unit: whose it is.
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
    ids: tuple[tuple[str, bool], ...] = ()
    held: str = ""
    unit: str = ""
    kind = "strip"

    def told(self, fields: Iterable[str]) -> str:
        """What those of TEXTS say that say something, the set apart, in this order."""
        said = (self.unit if name == "unit" else str(getattr(self.scene, name)) for name in fields if name in FLOWING)
        return " · ".join(text for text in said if text)


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
    happened: `rained off from 14:10`, where delays were reported of it. sun: `sun 05:15–20:27`, up and down.
    ended: `07:02–15:20, wrapped`, the clock as it was, once the wrap is reported; it stands instead of the planned."""

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
    sun: str = ""
    ended: str = ""
    kind = "break"


Row: TypeAlias = StripRow | BannerRow | BreakRow


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


def sessions_shown(
    plan: Plan, unit: int | None, hidden: Iterable[int], first: date | None = None, last: date | None = None,
    by_unit: bool = False,
) -> list[r.Session]:  # fmt: skip
    """Sessions in the board's order: of one unit, or (None) of all that are not hidden; of these dates. by_unit: one
    unit's board after another's, else all by date."""
    left_out = set(hidden) if unit is None else set()
    each = [found.id for found in plan.unit_order()] if by_unit and unit is None else [unit]
    return [
        session
        for one in each
        for session in plan.session_order(one)
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

    def breaks(self, schedule: Schedule, before: Schedule, still: Table, judged: bool = True) -> Table:
        """The rows of `still`, which are those of `before`, with the breaks as they are in `schedule`.

        judged: with its conflicts, which take longer than the rest of a frame; else those of `still`.
        """
        plan, marks, rows = schedule.plan, marks_of(schedule) if judged else NO_MARKS, list(still.rows)
        for session_id, times in schedule.sessions.items():
            index = still.index.get(("sessions", session_id))
            row = rows[index] if index is not None else None
            if index is None or not isinstance(row, BreakRow):
                continue
            conflicts = len(marks.sessions.get(session_id, ())) if judged else row.conflicts
            if times is not before.sessions.get(session_id):
                rows[index] = _break(schedule, before, plan.sessions[session_id], conflicts)
            elif conflicts != row.conflicts:
                rows[index] = replace(row, conflicts=conflicts)
        return replace(still, rows=tuple(rows))

    def _rows(
        self, schedule: Schedule, before: Schedule | None, session: r.Session, marks: Marks
    ) -> tuple[Row, ...]:  # fmt: skip
        strips, times = schedule.plan.strips_of(session.id), schedule.sessions[session.id]
        key = (
            session, strips, times,
            [schedule.strips[strip.id] for strip in strips if strip.kind == "banner"],
            [_was(before, strip) for strip in strips],
            [schedule.strips[strip.id] for strip in strips] if closed_times(schedule.plan, session.id) else (),
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
    for strip in strips:
        was = _was(before, strip)
        if strip.kind == "banner":
            times = schedule.strips[strip.id]
            clock = _span(times.start, times.end, zone) if times.end > times.start else ""
            rows.append(BannerRow(("strips", strip.id), session.id, strip.text, clock, was is not None))
            continue
        rows.append(replace(strip_row(plan, strip, marks, was), held=_held(schedule, strip, zone)))
    rows.append(_break(schedule, before, session, len(marks.sessions.get(session.id, ()))))
    return rows


def strip_row(plan: Plan, strip: r.Strip, marks: Marks = NO_MARKS, was: str | None = None) -> StripRow:
    """What a scene's strip says, wherever it lies. was: as in `StripRow`; None: it has not moved."""
    ref, cast = ("strips", strip.id), plan.elements_of_strip(strip) & cast_ids(plan)
    away = frozenset(element for element in cast if (strip.id, element) in marks.cells)
    unit = plan.units[plan.sessions[strip.session_id].unit_id].name if strip.session_id is not None else ""
    face, label, pages = scene_faces(plan).get(strip.scene_id or 0, NO_SCENE), plan.strip_label(strip), ""
    if not is_music(plan):
        pages = units.eighths(strip_eighths(plan, strip))
    elif strip.text:  # a song part: the column of the slug has it
        face, label = replace(face, slug=strip.text), label.replace(f" {strip.text}", "", 1)
    return StripRow(
        ref, strip.session_id or 0, label, plan.name_of(ref), face, cast, pages,
        units.hours(strip_minutes(plan, strip)), strip.state,
        away,
        strip.id in marks.strips, strip.locked, strip.lost_by is not None and strip.session_id is None,
        was is not None, was or "", need_text(strip),
        strip.id in plan.indexed("board_covers", ("covers",), lambda: {one.strip_id for one in plan.covers.values()}),
        tuple(
            (plan.elements[one].number or plan.elements[one].name, one in away)
            for one in sorted(cast, key=lambda one: cast_order(plan.elements[one]))
        ),
        unit=unit,
    )  # fmt: skip


def need_text(strip: r.Strip) -> str:
    """`low water ± 2 h, from 19:30, by 21:00`, or empty."""
    parts = [strip.need] if strip.need else []
    parts += [tr("from {0}").format(units.hhmm(strip.not_before))] if strip.not_before is not None else []
    parts += [tr("by {0}").format(units.hhmm(strip.not_after))] if strip.not_after is not None else []
    return ", ".join(parts)


def _held(schedule: Schedule, strip: r.Strip, zone: str) -> str:
    """The clock of the time a delay closed within which a strip breaks off or would still play; else empty."""
    times = schedule.strips[strip.id]
    for closed in closed_times(schedule.plan, times.session_id):
        until = closed.until if closed.until is not None else max(times.end, schedule.sessions[times.session_id].end)
        touched = times.start < until and times.end > closed.start
        if touched and strip.state != "shot" and in_scope(schedule.plan, strip, closed.scope):
            return _span(closed.start, until, zone)
    return ""


def _was(before: Schedule | None, strip: r.Strip) -> str | None:
    """Where a strip was before the preview: `Day 12`, `boneyard`, empty for a new one; None: it stays."""
    if before is None:
        return None
    old = before.plan.strips.get(strip.id)
    if old is None:
        return ""
    if old.session_id == strip.session_id:
        return None
    return before.plan.name_of(("sessions", old.session_id)) if old.session_id is not None else tr("boneyard")


def _break(schedule: Schedule, before: Schedule | None, session: r.Session, conflicts: int) -> BreakRow:
    """The end of a day, of which there are so many conflicts."""
    plan, times = schedule.plan, schedule.sessions[session.id]
    strips = plan.strips_of(session.id)
    scenes = [strip for strip in strips if strip.kind != "banner"]
    minutes = sum(strip_minutes(plan, strip) for strip in scenes)
    busy = minutes + sum(strip_minutes(plan, strip) for strip in strips if strip.kind == "banner")
    zone = session_zone(plan, session)
    ended = ended_text(session, zone)
    return BreakRow(
        ("sessions", session.id),
        session.id,
        break_title(plan, session),
        units.day_text(session.day),
        session.heading or _places(plan, session),
        "" if ended else _span(times.call, times.wrap, zone),
        tr("{0} over").format(units.hours(times.overrun)) if times.overrun else "",
        _counted(len({strip.scene_id for strip in scenes}), is_music(plan)),
        "" if is_music(plan) else tr("{0} pp").format(units.eighths(sum(strip_eighths(plan, s) for s in scenes))),
        f"{minutes // 60}h {minutes % 60:02d}",
        busy / max(1, times.wrap - times.call),
        session.locked,
        conflicts,
        before is not None and before.sessions.get(session.id) != times,
        "; ".join(happened(plan, session)),
        sun_text(plan, session),
        ended,
    )


def ended_text(session: r.Session, zone: str) -> str:
    """`07:02–15:20, wrapped`: the actual call (the planned, where none is reported) and wrap; empty before the wrap."""
    if session.actual_wrap is None:
        return ""
    call = session.call if session.actual_call is None else session.actual_call
    begun, wrapped = units.at_local(session.day, call, zone), units.at_local(session.day, session.actual_wrap, zone)
    return tr("{0}, wrapped").format(_span(begun, wrapped, zone))


def sun_text(plan: Plan, session: r.Session) -> str:
    """When the sun is up where the first of a day's scenes plays; empty for music, by poles, and where nobody knows."""
    scenes = (plan.scenes.get(strip.scene_id or 0) for strip in plan.strips_of(session.id))
    places = (coordinates_of(plan, scene) for scene in scenes if scene is not None)
    place = next((found for found in places if found is not None), None) or place_of_zone(plan.production.zone)
    if place is None or is_music(plan):
        return ""
    zone = session_zone(plan, session)
    light = sun(session.day, *place, zone)
    if light.sunrise is None or light.sunset is None:
        return ""
    return tr("sun {0}").format(_span(light.sunrise, light.sunset, zone))


def _counted(scenes: int, music: bool) -> str:
    if music:
        return tr("1 song") if scenes == 1 else tr("{0} songs").format(scenes)
    return tr("1 scene") if scenes == 1 else tr("{0} scenes").format(scenes)


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
        return tr("Reserve day")
    if session.kind in ("travel", "prep"):
        return tr("Travel day") if session.kind == "travel" else tr("Preparation day")
    return tr("End of {0}").format(plan.name_of(("sessions", session.id)))


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
