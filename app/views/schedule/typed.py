"""What people type into a cell: dates and lengths of work. No Qt."""

from __future__ import annotations

import re
from datetime import date

from app.plan.errors import EditRefused
from app.plan.spoken import plain_day, speaker
from app.plan.units import MONTHS, parse_date
from app.views.translated import tr

MONTH_NUMBERS = {name.casefold(): number for number, name in enumerate(MONTHS, 1)}
HALF_YEAR = 183


def parse_day(text: str, near: date) -> date:
    """The date somebody typed: `27 May`, `Thu 27 May 2027`, `27.5.`, `27/5/27`, `2027-05-27`, `27`.

    Without a year it is the one nearest to `near`, without a month that of `near`. Raises EditRefused showing the text,
    also for a year before 1970 or after 2199.
    """
    words = plain_day(text).strip().casefold().replace(",", " ")
    if found := re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", words):
        return _date(text, int(found[1]), int(found[2]), int(found[3]))
    if found := re.fullmatch(
        r"(?:[^\W\d_]{2,12}\.?,?\s+)?(\d{1,2})\.?\s+([^\W\d_]{3})[^\W\d_]*\.?(?:\s+(\d{2,4}))?", words
    ):
        month = _month(found[2])
        if month is not None:
            return _nearest(text, int(found[1]), month, found[3], near)
    if found := re.fullmatch(
        r"(?:[^\W\d_]{2,12}\.?,?\s+)?([^\W\d_]{3})[^\W\d_]*\.?\s+(\d{1,2})(?:\s+(\d{2,4}))?", words
    ):
        month = _month(found[1])
        if month is not None:
            return _nearest(text, int(found[2]), month, found[3], near)
    if found := re.fullmatch(r"(\d{1,2})[./](\d{1,2})[./]?(\d{2,4})?", words):
        return _nearest(text, int(found[1]), int(found[2]), found[3], near)
    if found := re.fullmatch(r"\d{1,2}", words):
        return _date(text, near.year, near.month, int(found[0]))
    raise EditRefused(
        tr("“{0}” is not a date. Nothing was changed. Maybe 27 May, 27.5. or 2027-05-27.").format(text.strip())
    )


def _month(word: str) -> int | None:
    """The number of a month by its first letters, in English or the user's language."""
    own = {name.casefold().rstrip(".")[:3]: number for number, name in enumerate(speaker().months, 1)}
    return MONTH_NUMBERS.get(word) or own.get(word)


def _nearest(text: str, day: int, month: int, year: str | None, near: date) -> date:
    if year:
        return _date(text, int(year) + (2000 if len(year) == 2 else 0), month, day)
    there = [_date(text, candidate, month, day) for candidate in (near.year - 1, near.year, near.year + 1)]
    return min(there, key=lambda found: abs((found - near).days))


def _date(text: str, year: int, month: int, day: int) -> date:
    try:
        return parse_date(date(year, month, day).isoformat())
    except (ValueError, EditRefused) as error:
        raise EditRefused(
            tr("“{0}” is not a date of the calendar. Nothing was changed.").format(text.strip())
        ) from error


def parse_per_cent(text: str) -> int:
    """`60`, `60 %`; empty is none. Raises EditRefused showing the text."""
    found = re.fullmatch(r"(\d{1,3})\s*%?", text.strip()) if text.strip() else re.fullmatch("(0)", "0")
    if not found or int(found[1]) > 100:
        raise EditRefused(tr("“{0}” is not a number from 0 to 100. Nothing was changed.").format(text.strip()))
    return int(found[1])


def parse_length(text: str, day_minutes: int) -> int:
    """Working minutes of `5`, `5 d`, `1.5 days`, `2 w`, `3 h`, `90 min`; a number alone is days.

    day_minutes: working minutes of a day. Raises EditRefused showing the text.
    """
    found = re.fullmatch(
        r"(\d+(?:[.,]\d+)?)\s*(d|days?|w|wk|weeks?|h|hours?|m|min|minutes?)?\??", text.strip().casefold()
    )
    if not found:
        raise EditRefused(
            tr("“{0}” is not a length of work. Nothing was changed. Maybe 5 d, 2 w or 3 h.").format(text.strip())
        )
    number, unit = float(found[1].replace(",", ".")), (found[2] or "d")[0]
    minutes = number * {"d": day_minutes, "w": 5 * day_minutes, "h": 60, "m": 1}[unit]
    if minutes > 2000 * day_minutes:  # not rounded yet: a number of hundreds of digits is infinite
        raise EditRefused(tr("“{0}” is longer than 2,000 days. Nothing was changed.").format(text.strip()))
    return round(minutes)
