"""What an answer to a delay is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.engine.schedule import Schedule
from app.engine.values import KnockOn
from app.plan.change import Change, Ref


@dataclass(frozen=True, slots=True)
class Owed:
    """A lost strip with the dates by which it must be shot (None: nothing ends it within the calendar).

    shoot_by: last date on which nothing is newly late; at_latest: last on which no window and no hard rule is broken.
    The why's name what ends each: deadlines or clearances.
    """

    strip_id: int
    eighths: int
    minutes: int
    shoot_by: date | None
    shoot_by_why: tuple[Ref, ...]
    at_latest: date | None
    at_latest_why: tuple[Ref, ...]


@dataclass(frozen=True, slots=True)
class Way:
    """One way out, already computed. `why_not` says why it can't be done; `unlocks` lists the sessions it unlocks."""

    name: str  # owed, next, reserve, push, slip: rank.ORDER
    title: str  # `Push to Day 18`
    detail: str  # `Sc 42 and 44 play Day 18, Days 18–32 slide one day`
    change: Change
    possible: bool
    why_not: str = ""
    unlocks: tuple[int, ...] = ()
    schedule: Schedule | None = None
    knock_on: KnockOn | None = None

    @property
    def newly_late(self) -> int:
        return self.knock_on.newly_late if self.knock_on else 0

    @property
    def moved(self) -> int:
        """Strips that end in another session than before the delay."""
        return len(self.knock_on.moves) if self.knock_on else 0


@dataclass(frozen=True, slots=True)
class Answer:
    """A reported delay, what it leaves owed, and the ways out: owed first, then possible ones by newly late."""

    before: Schedule
    after: Schedule  # with the delay recorded and nothing decided
    delay_id: int
    owed: tuple[Owed, ...]
    ways: tuple[Way, ...]
    nothing_late: bool  # nothing late and nothing owed: no change needed

    def way(self, name: str) -> Way | None:
        return next((way for way in self.ways if way.name == name), None)
