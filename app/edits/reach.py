"""Dates, instants and clocks that there are: numbers beyond them come from a slip, and no calendar reaches them."""

from __future__ import annotations

from datetime import UTC, date, datetime

from app.plan.errors import EditRefused
from app.plan.spoken import said
from app.plan.units import DAY, FIRST_YEAR, LAST_YEAR, instant

FARTHEST_CLOCK = 7 * DAY
"""Minutes before or after a session's midnight: nothing of it is further away."""


def refuse_date(name: str, day: date) -> None:
    """Raises EditRefused, naming what it is of, for a date outside the years that can be typed."""
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        _refuse(name, day.isoformat())


def refuse_instants(name: str, *instants: int | None) -> None:
    """The same for instants, minutes UTC; a day to spare at either end, for the zones."""
    first, last = instant(datetime(FIRST_YEAR, 1, 1, tzinfo=UTC)), instant(datetime(LAST_YEAR + 1, 1, 1, tzinfo=UTC))
    for at in instants:
        if at is not None and not first - DAY <= at < last + DAY:
            _refuse(name, said("minute {0}").format(at))


def refuse_clocks(name: str, *minutes: int | None) -> None:
    """The same for minutes of a session's date, which may be those of the days around it."""
    for minute in minutes:
        if minute is not None and abs(minute) > FARTHEST_CLOCK:
            raise EditRefused(said("{0}: minute {1} is no time of that day. Nothing was changed.").format(name, minute))


def _refuse(name: str, what: str) -> None:
    sentence = said("{0}: {1} lies outside the years {2} to {3}. Nothing was changed.")
    raise EditRefused(sentence.format(name, what, FIRST_YEAR, LAST_YEAR))
