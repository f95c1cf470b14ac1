"""Cover: which marked strips can still be pulled up, on which sessions, and which sessions have none."""

from __future__ import annotations

from dataclasses import dataclass

from app.engine.board import session_zone, strip_minutes
from app.plan import rows as r
from app.plan.labels import COUNTED
from app.plan.plan import Plan
from app.plan.units import local_date


@dataclass(frozen=True, slots=True)
class Usable:
    """A cover and the sessions, by date, on which its strip could be played instead of where it lies. minutes: the
    strip's; getting there and lighting apart."""

    cover: r.Cover
    strip: r.Strip
    sessions: tuple[int, ...]
    minutes: int


@dataclass(frozen=True, slots=True)
class CoverLeft:
    """covers: those that some session can use, by strip's place on the board. bare: sessions after the status date,
    up to the last that any cover can serve, which none can. minutes: of all covers."""

    covers: tuple[Usable, ...] = ()
    bare: tuple[int, ...] = ()

    @property
    def minutes(self) -> int:
        return sum(usable.minutes for usable in self.covers)


def cover_left(plan: Plan, as_of: int | None) -> CoverLeft:
    """What is left of the cover after an instant (None: from the first session on).

    A cover can be used on a counted session of its strip's unit that lies on the instant's date or later, before the
    strip's own date and inside of the dates on which it is ready. Used up are strips that are shot, locked, dropped or
    in the boneyard.
    """
    order = {session.id: place for place, session in enumerate(plan.session_order())}
    found = []
    for cover in plan.covers.values():
        strip = plan.strips.get(cover.strip_id)
        if strip is None or strip.session_id is None or strip.locked or strip.dropped:
            continue
        if strip.state in ("shot", "started"):
            continue
        home = plan.sessions[strip.session_id]
        sessions = tuple(
            session.id
            for session in plan.session_order(home.unit_id)
            if session.kind in COUNTED and session.day < home.day and not _past(plan, session, as_of)
            if (cover.ready_from is None or session.day >= cover.ready_from)
            and (cover.ready_to is None or session.day <= cover.ready_to)
        )
        if sessions:
            found.append(Usable(cover, strip, sessions, strip_minutes(plan, strip)))
    found.sort(key=lambda usable: (order[usable.strip.session_id or 0], usable.strip.rank, usable.strip.id))
    return CoverLeft(tuple(found), _bare(plan, found, as_of))


def _past(plan: Plan, session: r.Session, as_of: int | None) -> bool:
    return as_of is not None and session.day < local_date(as_of, session_zone(plan, session))


def _bare(plan: Plan, covers: list[Usable], as_of: int | None) -> tuple[int, ...]:
    covered = {session for usable in covers for session in usable.sessions}
    units = {plan.sessions[session].unit_id for session in covered}
    last = max((plan.sessions[session].day for session in covered), default=None)
    return tuple(
        session.id
        for session in plan.session_order()
        if last is not None and session.unit_id in units and session.kind in COUNTED and session.id not in covered
        if session.day <= last and not _past(plan, session, as_of)
        if as_of is None or session.day != local_date(as_of, session_zone(plan, session))
    )
