"""Day out of days: what each day is to an element, by code, and its totals. Source: DOMAIN 3 (after Movie Magic's
rules)."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

TRAVEL = ("TR", "M")
CODES: dict[str, str] = {
    "S": "start",
    "W": "work",
    "F": "finish",
    "H": "hold",
    "D": "drop",
    "P": "pick-up",
    "TR": "travel",
    "FT": "fitting",
    "R": "rehearsal",
    "M": "company travel",
    "/": "holiday",
}


@dataclass(frozen=True, slots=True)
class DaysOut:
    """The coded days of one element; days without a code are blank. Start and finish are of work, not of travel."""

    days: Mapping[date, str]
    start: date | None
    finish: date | None
    work: int
    hold: int
    travel: int
    rehearsal: int
    fitting: int
    holiday: int

    @property
    def total(self) -> int:
        """Travel, rehearsal, work, hold and holiday; fittings are counted apart."""
        return self.travel + self.rehearsal + self.work + self.hold + self.holiday


def days_out(
    work: Collection[date],
    *,
    off: Collection[date] = (),
    holidays: Collection[date] = (),
    events: Mapping[date, str] | None = None,
    holds: bool = True,
    drop_over: int | None = None,
) -> DaysOut:
    """Code an element's days.

    work: dates of sessions that hold a strip with it. off: dates on which nobody works by the week. holidays: company
    holidays. events: date → TR, FT, R, M, H, or `/`; an event overrides an off day, work overrides an event.
    holds: whether idle days between start and finish are held. drop_over: an idle gap of more calendar days than
    this, from
    one work date to the next, is a drop (only with holds; the first such gap; one in a production); None: no drops.
    """
    worked = sorted(set(work))
    coded: dict[date, str] = dict(events or {})
    if not worked:
        return _counted(coded, None, None)
    dropped = _drop(worked, drop_over) if holds else None
    for day in worked:
        code = ("S" if day == worked[0] else "") + "W" + ("F" if day == worked[-1] else "")
        if dropped and day == dropped[0]:
            code += "D"
        if dropped and day == dropped[1]:
            code = f"P{code}"
        coded[day] = code
    day = worked[0]
    while day < worked[-1]:
        day += timedelta(days=1)
        inside_drop = dropped is not None and dropped[0] < day < dropped[1]
        if day in coded or inside_drop or not holds:
            continue
        if day in holidays:
            coded[day] = "/"
        elif day not in off:
            coded[day] = "H"
    return _counted(coded, worked[0], worked[-1])


def _drop(worked: list[date], over: int | None) -> tuple[date, date] | None:
    """The first pair of work dates further apart than `over` calendar days."""
    if over is None:
        return None
    for last, following in pairwise(worked):
        if (following - last).days > over:
            return last, following
    return None


def _counted(coded: Mapping[date, str], start: date | None, finish: date | None) -> DaysOut:
    codes = list(coded.values())
    return DaysOut(
        dict(sorted(coded.items())),
        start,
        finish,
        work=sum("W" in code for code in codes),
        hold=codes.count("H"),
        travel=sum(code in TRAVEL for code in codes),
        rehearsal=codes.count("R"),
        fitting=codes.count("FT"),
        holiday=codes.count("/"),
    )
