"""Units of measure: minutes since 1970 (UTC), eighths of a page, working days, and how they are written.

An *instant* is an int: minutes since 1970-01-01T00:00 UTC. A *day minute* counts from local midnight of a session's
date and may pass 1440 (a session belongs to its call's date, also past midnight).
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from app.plan.errors import EditRefused
from app.plan.spoken import said, speaker

DAY = 1440
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
FIRST_YEAR, LAST_YEAR = 1970, 2199
"""Years of dates that people may type; calendars, sun and holidays are known well beyond them."""
_MINUTE = timedelta(minutes=1)


@lru_cache(maxsize=64)
def zone(name: str) -> ZoneInfo:
    """The time zone of that name. Raises EditRefused naming it where there is none."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise EditRefused(said("“{0}” is not a time zone. Maybe one like Europe/London.").format(name)) from error


def instant(moment: datetime) -> int:
    """Minutes UTC of an aware datetime, seconds cut off."""
    return (moment - EPOCH) // _MINUTE


def moment(minutes: int, zone_name: str) -> datetime:
    """The aware local datetime of an instant."""
    return (EPOCH + minutes * _MINUTE).astimezone(zone(zone_name))


@lru_cache(maxsize=4096)
def local_midnight(day: date, zone_name: str) -> int:
    """The instant at which a local date begins."""
    return instant(datetime(day.year, day.month, day.day, tzinfo=zone(zone_name)))


@lru_cache(maxsize=65536)
def at_local(day: date, day_minute: int, zone_name: str) -> int:
    """The instant at a wall-clock minute of a local date; minutes past 1440 belong to the following date(s)."""
    days, rest = divmod(day_minute, DAY)
    later = day + timedelta(days=days)
    return instant(datetime(later.year, later.month, later.day, rest // 60, rest % 60, tzinfo=zone(zone_name)))


def iso(minutes: int | None, zone_name: str) -> str | None:
    """ISO 8601 with the zone's offset, to the minute; None stays None."""
    return None if minutes is None else moment(minutes, zone_name).isoformat(timespec="minutes")


def local_date(minutes: int, zone_name: str) -> date:
    """The local date on which an instant lies."""
    return moment(minutes, zone_name).date()


def finish_date(minutes: int, zone_name: str) -> date:
    """The local date an end belongs to: a midnight belongs to the date it ends."""
    return local_date(minutes - 1, zone_name)


def parse_hhmm(text: str) -> int:
    """Day minute of `HH:MM` (00:00 to 47:59). Raises EditRefused showing the text."""
    match = re.fullmatch(r"\s*(\d{1,2})[:.](\d{2})\s*", text)
    if not match or int(match[1]) > 47 or int(match[2]) > 59:
        raise EditRefused(said("“{0}” is not a time of day. Maybe 14:10.").format(text))
    return int(match[1]) * 60 + int(match[2])


def parse_date(text: str) -> date:
    """A date written YYYY-MM-DD, 1970 to 2199. Raises EditRefused showing the text."""
    try:
        day = date.fromisoformat(text.strip())
    except ValueError as error:
        raise EditRefused(said("“{0}” is not a date. Maybe 2027-05-05.").format(text)) from error
    _refuse_far(day, text)
    return day


def _refuse_far(day: date, text: str) -> None:
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise EditRefused(said("“{0}” lies outside the years {1} to {2}.").format(text, FIRST_YEAR, LAST_YEAR))


def parse_moment(text: str, zone_name: str) -> int:
    """Instant of an ISO 8601 date and time, 1970 to 2199; without an offset it is local. Raises EditRefused showing
    the text."""
    try:
        when = datetime.fromisoformat(text.strip())
    except ValueError as error:
        raise EditRefused(said("“{0}” is not a date and time. Maybe 2027-05-05T14:12.").format(text)) from error
    _refuse_far(when, text)
    return instant(when if when.tzinfo else when.replace(tzinfo=zone(zone_name)))


def hhmm(day_minute: int) -> str:
    """`HH:MM` of a day minute; past midnight it starts again at 00:00, as clocks do."""
    return f"{day_minute // 60 % 24:02d}:{day_minute % 60:02d}"


def clock(minutes: int, zone_name: str) -> str:
    """`HH:MM` of an instant on the local clock."""
    return moment(minutes, zone_name).strftime("%H:%M")


def hours(minutes: int) -> str:
    """A length of time as `3:40`."""
    return f"{minutes // 60}:{minutes % 60:02d}"


WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def day_text(day: date, year: bool = False) -> str:
    """`Thu 13 May`: the same everywhere on paper and on the command line; in the window as its speaker says dates."""
    one = speaker()
    names = {"weekday": one.weekdays[day.weekday()], "month": one.months[day.month - 1]}
    return (one.day_year if year else one.day).format(day=day.day, year=day.year, **names)


def date_text(day: date) -> str:
    """`13 May`, as `day_text`, where the weekday stands elsewhere."""
    one = speaker()
    return one.date.format(day=day.day, month=one.months[day.month - 1])


def eighths(count: int) -> str:
    """Pages in eighths, never reduced (DOMAIN 1): 20 → `2 4/8`, 8 → `1`, 5 → `5/8`, 0 → `0`."""
    pages, rest = divmod(count, 8)
    if not rest:
        return str(pages)
    return f"{pages} {rest}/8" if pages else f"{rest}/8"


def parse_eighths(text: str) -> int:
    """Eighths of `2 4/8`, `5/8` or `1`. Raises EditRefused showing the text."""
    match = re.fullmatch(r"\s*(?:(\d{1,6}))?\s*(?:(\d{1,6})\s*/\s*8)?\s*", text)
    if not match or not (match[1] or match[2]):
        raise EditRefused(said("“{0}” is not a number of pages. Maybe 2 4/8.").format(text))
    return int(match[1] or 0) * 8 + int(match[2] or 0)


def signed(days: int | None) -> str:
    """Slack as people read it: +4, 0, −2 (a true minus)."""
    if days is None:
        return ""
    return f"+{days}" if days > 0 else f"−{-days}" if days < 0 else "0"
